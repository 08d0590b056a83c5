//! The stage: a picture of the table as a list of things, each with a name, a place and a way of moving there. Rooms (the
//! scenes in `app::game`) make a stage from a view; `scene::render` lets Bevy draw it. When a thing with the same name has
//! another place in the next stage, it moves there, so that every movement on the table explains a change.
//!
//! Places are design pixels from the upper left corner of the 1920 × 1080 design space, y downwards. Whatever can be pressed,
//! asked about or read aloud is a [`Hit`]: an invisible egui widget at the same place, since what Bevy draws is unknown to
//! keyboards and screen readers.

mod builder;
mod command;
pub(crate) mod egui_painter;
pub(crate) mod hit_areas;
pub(crate) mod render;
mod text;
mod tween;

pub(crate) use builder::{Row, Words};
pub(crate) use command::{Command, OwnAt, PenPage, VisionPage};

pub(crate) use bevy::math::curve::EaseFunction;

use crate::app::art::Art;
use crate::app::theme::{Face, Ink, Theme, motion, size};
use crate::rules::{Account, Party, Principle, SeatId, TileId};
use crate::text::Lang;
use crate::text::glossary::Word;

/// How a screen is to look: all that a picture depends on beside what it shows.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Look {
    /// Light or dark.
    pub(crate) theme: Theme,
    /// The language.
    pub(crate) lang: Lang,
    /// The text size setting: 1.0, 1.25, 1.5 or 2.0. It multiplies type and the heights of controls, not the table.
    pub(crate) text: f32,
    /// Whether things move.
    pub(crate) movement: bool,
}

impl Look {
    /// Whether text is larger than usual, from 125 %: what does not fit beside each other goes on pages.
    pub(crate) fn enlarged(&self) -> bool {
        self.text > 1.1
    }

    /// Whether a row of buttons has no room for what their keys are called.
    pub(crate) fn crowded(&self) -> bool {
        self.text > 1.25
    }

    /// Whether the large variants of the screens are to be used, from 150 % text.
    pub(crate) fn large(&self) -> bool {
        self.text >= 1.5
    }

    /// Whether text is as large as it gets, 200 %.
    pub(crate) fn largest(&self) -> bool {
        self.text > 1.6
    }

    /// The same for a sheet that the whole room reads, where type is at least as large as on a shared screen.
    pub(crate) fn for_room(&self) -> Look {
        Look { text: self.text.max(size::BODY / size::BODY_OWN), ..*self }
    }

    /// A type size at the text size setting.
    pub(crate) fn pt(&self, size: f32) -> f32 {
        size * self.text
    }
}

/// Where a thing comes from when it is new on the stage.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Enter {
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
pub(crate) struct Motion {
    /// How long, in milliseconds.
    pub(crate) ms: u64,
    /// How long it waits first, in milliseconds.
    pub(crate) delay: u64,
    /// How it goes.
    pub(crate) ease: EaseFunction,
    /// Where it comes from when it is new.
    pub(crate) enter: Enter,
    /// How far its way hangs below the straight one, in design px; negative rises above it.
    pub(crate) sag: f32,
}

impl Default for Motion {
    fn default() -> Self {
        Motion { ms: motion::PANEL, delay: 0, ease: EaseFunction::CubicOut, enter: Enter::There, sag: 0.0 }
    }
}

/// Which point of a text stands at its place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Align {
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
pub(crate) struct Type {
    /// The lines, joined by line breaks.
    pub(crate) text: String,
    /// The face.
    pub(crate) face: Face,
    /// Its size in design px.
    pub(crate) size: f32,
    /// Its colour.
    pub(crate) ink: Ink,
    /// Line height as a multiple of the size.
    pub(crate) leading: f32,
    /// How it hangs on its place.
    pub(crate) align: Align,
}

/// What a thing on the stage is.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum What {
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
pub(crate) struct Item {
    /// Its name: what it is, not where. Things with the same name in two stages are the same thing.
    pub(crate) key: String,
    /// What it is.
    pub(crate) what: What,
    /// Its place.
    pub(crate) at: (f32, f32),
    /// Higher is nearer. Things of the same height are drawn in their order.
    pub(crate) z: f32,
    /// Degrees clockwise around its place.
    pub(crate) turn: f32,
    /// Opacity, 0 to 1.
    pub(crate) alpha: f32,
    /// How it moves there.
    pub(crate) motion: Motion,
}

/// What a press on the stage is about. The screen that shows the stage decides what comes of it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Touch {
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
    /// A word of the glossary.
    Word(Word),
    /// Something that can be done, as the table of commands has it.
    Command(Command),
}

/// What a hit is to a hand and to a screen reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HitKind {
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
pub(crate) struct Hit {
    /// What it is about; `None` for labels.
    pub(crate) touch: Option<Touch>,
    /// Left, top, width and height in design px.
    pub(crate) rect: (f32, f32, f32, f32),
    /// The radius of its focus ring's corners.
    pub(crate) radius: f32,
    /// What a screen reader says, and for a button what stands on it.
    pub(crate) label: String,
    /// Whether it can be pressed now.
    pub(crate) enabled: bool,
    /// What it is.
    pub(crate) kind: HitKind,
    /// The party of a tile that can be carried elsewhere.
    pub(crate) carries: Option<Party>,
}

/// A picture of the table. The order of `hits` is the order of reading and of Tab.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Stage {
    /// The things, far to near within the same height.
    pub(crate) items: Vec<Item>,
    /// What can be pressed, asked about or read aloud.
    pub(crate) hits: Vec<Hit>,
}

impl Stage {
    /// Whether the things of `other` are these, whatever they look like and wherever they are.
    pub(crate) fn has_same_things(&self, other: &Stage) -> bool {
        self.items.iter().map(|item| &item.key).eq(other.items.iter().map(|item| &item.key))
    }
}
