//! How the rooms of sheets are laid out: sheets on the table, words that fit, buttons, pages.

use super::table_parts;
use super::table_parts::z;
use crate::app::art::{Art, ButtonLook, ButtonState, Icon, Lift, text_width};
use crate::app::scene::{Command, Look, Row, Stage, Touch, Words};
use crate::app::theme::{Face, Ink, radius, size, space};
use crate::t;

/// Left edge of what a room shows.
pub(crate) const LEFT: f32 = space::SCREEN;
/// Right edge.
pub(crate) const RIGHT: f32 = 1920.0 - space::SCREEN;
/// Lower edge.
pub(crate) const BOTTOM: f32 = 1046.0;
/// The height of sheets.
pub(crate) const PAPER: f32 = z::TABLE + 1.0;
/// How high over the floor the items on a sheet are.
pub(crate) const ON: f32 = z::LABEL;
/// Padding inside a sheet.
pub(crate) const PAD: f32 = 32.0;

/// A part of a room.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Area {
    /// Left edge.
    pub(crate) x: f32,
    /// Upper edge.
    pub(crate) y: f32,
    /// Width.
    pub(crate) w: f32,
    /// Height.
    pub(crate) h: f32,
}

impl Area {
    /// The area between two corners.
    pub(crate) fn between(left: f32, top: f32, right: f32, bottom: f32) -> Area {
        Area { x: left, y: top, w: right - left, h: bottom - top }
    }

    /// What is left of it inside a margin.
    pub(crate) fn inside(self, x: f32, y: f32) -> Area {
        Area { x: self.x + x, y: self.y + y, w: self.w - 2.0 * x, h: self.h - 2.0 * y }
    }

    /// Right edge.
    pub(crate) fn right(self) -> f32 {
        self.x + self.w
    }

    /// Lower edge.
    pub(crate) fn bottom(self) -> f32 {
        self.y + self.h
    }

    /// As a hit has it.
    pub(crate) fn rect(self) -> (f32, f32, f32, f32) {
        (self.x, self.y, self.w, self.h)
    }
}

/// Whether the room shows one part at a time, because its words are too large to stand side by side. That is so below the
/// 150 % of [`Look::large`] already: these rooms are full at 100 %.
pub(crate) fn paged(look: &Look) -> bool {
    look.enlarged()
}

/// The floor and the upper part of a large table, behind sheets.
pub(crate) fn background(stage: &mut Stage) {
    table_parts::table_background(stage, 960.0, 1660.0, 1330.0);
}

/// A sheet of paper, `bar` along its left edge.
pub(crate) fn sheet(stage: &mut Stage, key: &str, area: Area, bar: Option<Ink>) {
    let Area { x, y, w, h } = area;
    let art = Art::Sheet { w, h, radius: radius::CARD, dim: false, lift: Lift::Card, bar, chosen: false };
    stage.art_at(key, art, x, y, PAPER);
}

/// A thin line across `area` at `y`.
pub(crate) fn rule(stage: &mut Stage, key: &str, x: f32, y: f32, w: f32) {
    let body = format!(r#"<rect x="{}" y="-1" width="{w}" height="2" fill="$hair"/>"#, -w / 2.0);
    stage.art_at(key, Art::Svg { key: String::from("rule"), w, h: 2.0, body }, x, y, ON);
}

/// `words` in the first of `sizes` at which `text` takes at most `lines` lines of `width`; in the last one, shortened, if none
/// does.
pub(crate) fn fitted(text: &str, words: Words, sizes: &[f32], width: f32, lines: usize, look: &Look) -> Words {
    let mut last = words.wrapped(width);
    for &size in sizes {
        last = words.sized(size).wrapped(width);
        if last.set(text, look).len() <= lines {
            return last;
        }
    }
    last.at_most(lines)
}

/// The title of a room: what it is read aloud as, and where the next thing below it can stand.
pub(crate) fn title(stage: &mut Stage, look: &Look, text: &str, width: f32) -> Row {
    let (sizes, y): (&[f32], f32) =
        if paged(look) { (&[48.0, 44.0, 40.0], 24.0) } else { (&[66.0, 60.0, 54.0, 48.0], 36.0) };
    let words = fitted(text, Words::TITLE, sizes, width, 1, look);
    let row = stage.words("title", text, words, look, LEFT, y, ON);
    stage.label(text, (LEFT, y, row.width, row.height));
    row
}

/// Width and height of a button.
pub(crate) fn button_size(label: &str, look: &Look) -> (f32, f32) {
    let height = look.pt(size::BODY) * 1.2 + if paged(look) { 28.0 } else { 36.0 };
    (text_width::width(label, Face::Strong, look.pt(size::BODY)) + 2.0 * 40.0, height)
}

/// A button whose lower right corner is at (`right`, `bottom`). Returns where it stands.
pub(crate) fn button(
    stage: &mut Stage,
    look: &Look,
    touch: Touch,
    label: &str,
    primary: bool,
    (right, bottom): (f32, f32),
) -> Area {
    let (w, h) = button_size(label, look);
    let area = Area { x: right - w, y: bottom - h, w, h };
    stage.button(touch, label, primary, area.rect());
    area
}

/// Buttons beside each other, the last one's lower right corner at (`right`, `bottom`), read in their order. Returns the left
/// edge of the first.
pub(crate) fn ways(
    stage: &mut Stage,
    look: &Look,
    ways: Vec<(Touch, String, bool)>,
    (right, bottom): (f32, f32),
) -> f32 {
    let widths: Vec<f32> = ways.iter().map(|(_, label, _)| button_size(label, look).0).collect();
    let gap = space::XL;
    let left = right - widths.iter().sum::<f32>() - gap * widths.len().saturating_sub(1) as f32;
    let mut x = left;
    for ((touch, label, primary), width) in ways.into_iter().zip(widths) {
        button(stage, look, touch, &label, primary, (x + width, bottom));
        x += width + gap;
    }
    left
}

/// What the arrows of a [`pager`] turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Turn {
    /// [`Gaze::page`](super::Gaze::page), by [`Command::PreviousPage`] and [`Command::NextPage`].
    Page,
    /// [`Gaze::row`](super::Gaze::row), by [`Command::PreviousRow`] and [`Command::NextRow`].
    Row,
}

/// Where in a row of pages one is, and how to turn them: two arrows and, between them, which page it is. The middle is at `y`.
/// Returns its right edge.
pub(crate) fn pager(stage: &mut Stage, look: &Look, turn: Turn, (page, pages): (usize, usize), x: f32, y: f32) -> f32 {
    let side = look.pt(60.0).min(96.0);
    let text = t!(look.lang, "lay-page", page = page + 1, pages = pages);
    let width = Words::BODY.width(&text, look);
    let arrows = [
        ([Command::PreviousPage, Command::PreviousRow], Icon::Left, t!(look.lang, "lay-previous"), x, page > 0),
        (
            [Command::NextPage, Command::NextRow],
            Icon::Right,
            t!(look.lang, "lay-next"),
            x + side + width + 32.0,
            page + 1 < pages,
        ),
    ];
    for (commands, icon, label, x, enabled) in arrows {
        let command = commands[turn as usize];
        let state = if enabled { ButtonState::Rest } else { ButtonState::Disabled };
        let art = Art::Button { w: side, h: side, look: ButtonLook::Plain, state };
        stage.art_at(format!("pager {command:?}"), art, x, y - side / 2.0, ON);
        let ink = if enabled { Ink::Ink } else { Ink::Line };
        stage.icon(format!("pager icon {command:?}"), icon, side * 0.5, ink, x + side / 2.0, y, ON + 0.5);
        stage.press(Touch::Command(command), label, (x, y - side / 2.0, side, side));
        if let Some(hit) = stage.hits.last_mut() {
            hit.enabled = enabled;
        }
    }
    stage.words(
        "pager words",
        &text,
        Words::BODY,
        look,
        x + side + 16.0,
        table_parts::top_of(Words::BODY, look, y),
        ON,
    );
    stage.label(text, (x + side + 16.0, y - side / 2.0, width, side));
    x + 2.0 * side + width + 32.0
}

/// What a figure is, with the invitation to ask why.
pub(crate) fn why(look: &Look, what: &str) -> String {
    t!(look.lang, "rooms-why", what = what.trim_end_matches('.'))
}
