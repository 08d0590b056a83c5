//! The stage: a picture of the table as a list of things, each with a name, a place and a way of moving there. Rooms (the
//! scenes in `app::game`) make a stage from a view; `scene::render` lets Bevy draw it. When a thing with the same name has
//! another place in the next stage, it moves there, so that every movement on the table explains a change.
//!
//! Places are design pixels from the upper left corner of the 1920 × 1080 design space, y downwards. Whatever can be pressed,
//! asked about or read aloud is a [`Hit`]: an invisible egui widget at the same place, since what Bevy draws is unknown to
//! keyboards and screen readers.

mod builder;
mod command;
pub mod egui_painter;
pub mod hit_areas;
pub mod render;
mod text;
mod tween;

pub use builder::{Row, Words};
pub use command::{Command, PenPage};

pub use bevy::math::curve::EaseFunction;

use crate::app::art::Art;
use crate::app::theme::{Face, Ink, Theme, motion, size};
use crate::rules::{Account, Party, Principle, SeatId, TileId};
use crate::text::Lang;

/// How a screen is to look: all that a picture depends on beside what it shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Look {
    /// Light or dark.
    pub theme: Theme,
    /// The language.
    pub lang: Lang,
    /// The text size setting: 1.0, 1.25, 1.5 or 2.0. It multiplies type and the heights of controls, not the table.
    pub text: f32,
    /// Whether things move.
    pub movement: bool,
}

impl Look {
    /// Whether text is larger than usual, from 125 %: what does not fit beside each other goes on pages.
    pub fn enlarged(&self) -> bool {
        self.text > 1.1
    }

    /// Whether a row of buttons has no room for what their keys are called.
    pub fn crowded(&self) -> bool {
        self.text > 1.25
    }

    /// Whether the large variants of the screens are to be used, from 150 % text.
    pub fn large(&self) -> bool {
        self.text >= 1.5
    }

    /// Whether text is as large as it gets, 200 %.
    pub fn largest(&self) -> bool {
        self.text > 1.6
    }

    /// The same for a sheet that the whole room reads, where type is at least as large as on a shared screen.
    pub fn for_room(&self) -> Look {
        Look { text: self.text.max(size::BODY / size::BODY_OWN), ..*self }
    }

    /// A type size at the text size setting.
    pub fn pt(&self, size: f32) -> f32 {
        size * self.text
    }
}

/// Where a thing comes from when it is new on the stage.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Enter {
    /// It is there.
    #[default]
    There,
    /// It fades in.
    Fade,
    /// It comes from this far away (design px), turned by so many degrees, fading in.
    From {
        /// To the right.
        dx: f32,
        /// Downwards.
        dy: f32,
        /// Degrees clockwise.
        turn: f32,
    },
}

/// How a thing moves to its place. With movement off it fades in [`motion::REDUCED`] ms, or is there.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Motion {
    /// How long, in milliseconds.
    pub ms: u64,
    /// How long it waits first, in milliseconds.
    pub delay: u64,
    /// How it goes.
    pub ease: EaseFunction,
    /// Where it comes from when it is new.
    pub enter: Enter,
    /// How far its way hangs below the straight one, in design px; negative rises above it.
    pub sag: f32,
}

impl Default for Motion {
    fn default() -> Self {
        Motion { ms: motion::PANEL, delay: 0, ease: EaseFunction::CubicOut, enter: Enter::There, sag: 0.0 }
    }
}

/// Which point of a text stands at its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Align {
    /// Its upper left corner.
    #[default]
    Left,
    /// The middle of its upper edge.
    Center,
    /// Its upper right corner.
    Right,
}

/// A text, already broken into lines.
#[derive(Clone, Debug, PartialEq)]
pub struct Type {
    /// The lines, joined by line breaks.
    pub text: String,
    /// The face.
    pub face: Face,
    /// Its size in design px.
    pub size: f32,
    /// Its colour.
    pub ink: Ink,
    /// Line height as a multiple of the size.
    pub leading: f32,
    /// How it hangs on its place.
    pub align: Align,
}

/// What a thing on the stage is.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    /// A drawing; its place is the middle of its face.
    Art(Art),
    /// The hexagon, whose values move when they change. Corners `r` from the middle; values from −10 to 10.
    Hexagon {
        /// Radius in design px.
        r: f32,
        /// Values now.
        now: [i8; 6],
        /// Values before, dotted.
        before: Option<[i8; 6]>,
    },
    /// Words; their place is given by [`Type::align`].
    Type(Type),
}

/// A thing on the stage.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// Its name: what it is, not where. Things with the same name in two stages are the same thing.
    pub key: String,
    /// What it is.
    pub what: What,
    /// Its place.
    pub at: (f32, f32),
    /// Higher is nearer. Things of the same height are drawn in their order.
    pub z: f32,
    /// Degrees clockwise around its place.
    pub turn: f32,
    /// Opacity, 0 to 1.
    pub alpha: f32,
    /// How it moves there.
    pub motion: Motion,
}

/// What a press on the stage is about. The screen that shows the stage decides what comes of it.
#[derive(Clone, Debug, PartialEq)]
pub enum Touch {
    /// A seat.
    Seat(SeatId),
    /// An option, from 0.
    Option(u8),
    /// A row of a revealed ballot: whether of the second ballot, and which row. Answers "why?".
    Votes {
        /// Whether of the second ballot.
        second: bool,
        /// The row.
        row: usize,
    },
    /// A value of the ledger. Answers "why?".
    Account(Account),
    /// How ratings moved. Answers "why?".
    Movement,
    /// A point on the consensus curve. Answers "why?".
    Curve(usize),
    /// The session score. Answers "why?".
    Score,
    /// A commitment in the proposal.
    Entry(usize),
    /// A commitment in the agreement. Answers "why?".
    Adopted(usize),
    /// A promise of the earlier agreement, by its place in it.
    Promise(usize),
    /// A promise that is followed up, by its place among them.
    Followed(usize),
    /// A row of the action plan, by its place.
    Plan(usize),
    /// A principle named on a card.
    Principle(Principle),
    /// An idea, by its place among the ideas.
    Idea(usize),
    /// A tile of an organisation.
    Tile(TileId),
    /// A tile was carried to an idea, or away from all of them.
    Carried {
        /// The tile.
        tile: TileId,
        /// The idea it was let go at.
        idea: Option<usize>,
    },
    /// A question whether a tile may come to an idea, by its place among the questions.
    Question(usize),
    /// What those gathered at an idea gave it in a round. Answers "why?".
    IdeaVotes {
        /// The idea.
        idea: usize,
        /// The round, from 0.
        round: usize,
    },
    /// Something that can be done, as the table of commands has it.
    Command(Command),
}

/// What a hit is to a hand and to a screen reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HitKind {
    /// Something to press, drawn by the stage itself.
    Press,
    /// A painted button, drawn by egui; primary ones are green.
    Button {
        /// Whether it is the screen's one primary button.
        primary: bool,
    },
    /// Words to be read aloud only.
    Label,
    /// The same, and a screen reader finds them as a heading.
    Heading,
}

/// A place on the stage that can be pressed, asked about or read aloud.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    /// What it is about; `None` for labels.
    pub touch: Option<Touch>,
    /// Left, top, width and height in design px.
    pub rect: (f32, f32, f32, f32),
    /// The radius of its focus ring's corners.
    pub radius: f32,
    /// What a screen reader says, and for a button what stands on it.
    pub label: String,
    /// Whether it can be pressed now.
    pub enabled: bool,
    /// What it is.
    pub kind: HitKind,
    /// The party of a tile that can be carried elsewhere.
    pub carries: Option<Party>,
}

/// A picture of the table. The order of `hits` is the order of reading and of Tab.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Stage {
    /// The things, far to near within the same height.
    pub items: Vec<Item>,
    /// What can be pressed, asked about or read aloud.
    pub hits: Vec<Hit>,
}

impl Stage {
    /// Whether the things of `other` are these, whatever they look like and wherever they are.
    pub(crate) fn has_same_things(&self, other: &Stage) -> bool {
        self.items.iter().map(|item| &item.key).eq(other.items.iter().map(|item| &item.key))
    }
}
