//! How far the handing around has come: a piece for each seat, painted with a check when it is done, an outline while it is
//! missing, ringed when it is at the machine.

use super::placed::{Set, label, mixed, read};
use crate::app::art::{Art, BadgeLook, Icon, Paint, paint};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size};
use crate::rules::{Party, SeatFace, SeatId};
use crate::t;
use bevy_egui::egui::{Pos2, Rect, Ui, Vec2, pos2};

/// What a seat's piece shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    pub(crate) seat: SeatId,
    pub(crate) party: Party,
    pub(crate) done: bool,
    pub(crate) here: bool,
}

impl Mark {
    /// The mark of a seat in a ballot.
    pub(crate) fn of_ballot(face: &SeatFace, here: SeatId) -> Mark {
        Mark { seat: face.seat, party: face.party, done: face.has_cast, here: face.seat == here }
    }
}

/// The side of a piece, and how many stand in a row `wide` px wide.
pub(crate) fn measures(seats: usize, wide: f32) -> (f32, usize) {
    let (side, most) = if seats > 8 { (44.0, 6) } else { (68.0, 4) };
    (side, ((wide / (side * 1.4)) as usize).clamp(1, most))
}

/// Paints the piece of a seat with its middle at `center`: its words for a screen reader are said by the row it stands in.
pub(crate) fn piece(ui: &Ui, look: &Look, mark: Mark, side: f32, center: Pos2) {
    let rect = Rect::from_center_size(center, Vec2::splat(side));
    // The seat at the machine keeps its outline until its ballot is in the box.
    let painted = mark.done && !mark.here;
    let art = Art::Piece { party: mark.party, size: side, paint: if painted { Paint::Painted } else { Paint::Hollow } };
    paint(ui.painter(), rect, &art, look.theme);
    let ink = match (painted, mark.party) {
        (true, _) => Ink::OnStrong,
        (false, Party::Public) => Ink::OffText,
        (false, Party::Ideburen) => Ink::IdeText,
    };
    let number =
        Set::new(Face::Strong, side * 0.44 / look.text, ink).galley(ui, look, &mark.seat.to_string(), f32::INFINITY);
    crate::app::widgets::paint_words(ui, center - number.size() / 2.0, number);
    if mark.here {
        let ring = Art::Svg {
            key: format!("at the machine {side}"),
            w: side * 1.34 + 6.0,
            h: side * 1.34 + 6.0,
            body: format!(r#"<circle r="{}" fill="none" stroke="$ink" stroke-width="4"/>"#, side * 0.665),
        };
        paint(ui.painter(), Rect::from_center_size(center, Vec2::splat(side * 1.34 + 6.0)), &ring, look.theme);
    }
    if mark.done {
        let d = side * 0.59;
        let badge = Art::Badge { icon: Icon::Check, d, look: BadgeLook::Ringed };
        let at = center + Vec2::new(side * 0.44, side * 0.47);
        paint(ui.painter(), Rect::from_center_size(at, Vec2::splat(d)), &badge, look.theme);
    }
}

/// Paints the piece of a seat as a sign of it, with its number and nothing else.
pub(crate) fn painted(ui: &Ui, look: &Look, mark: Mark, side: f32, center: Pos2) {
    let rect = Rect::from_center_size(center, Vec2::splat(side));
    paint(ui.painter(), rect, &Art::piece(mark.party, side), look.theme);
    let set = Set::new(Face::Strong, side * 0.44 / look.text, Ink::OnStrong);
    let number = set.galley(ui, look, &mark.seat.to_string(), f32::INFINITY);
    crate::app::widgets::paint_words(ui, center - number.size() / 2.0, number);
}

/// What a seat's piece says to a screen reader.
pub(crate) fn spoken(look: &Look, mark: Mark) -> String {
    let state = match (mark.here, mark.done) {
        (true, _) => "here",
        (false, true) => "done",
        (false, false) => "waiting",
    };
    let party = crate::wording::party(look.lang, mark.party);
    t!(look.lang, "ballot-progress-seat", seat = mark.seat.to_string(), party = party, state = state)
}

/// The heading "Röstat: 3 av 8" and the pieces below it, from `place.min`, as wide as `place`. Gives where it ends.
pub(crate) fn show(ui: &mut Ui, look: &Look, marks: &[Mark], place: Rect) -> f32 {
    let done = marks.iter().filter(|mark| mark.done).count();
    let words = t!(look.lang, "ballot-progress");
    // The count stays on one line.
    let count = t!(look.lang, "ballot-progress-count", done = done, all = marks.len()).replace(' ', "\u{a0}");
    let display = Set::new(Face::Display, size::HEADING, Ink::Ink);
    let data = Set::new(Face::Strong, size::HEADING - 3.0, Ink::Ink);
    let heading = mixed(ui, look, &[(&words, display), (" ", display), (&count, data)], place.width());
    let heading = label(ui, &format!("{words} {count}"), place.min, heading);
    let (side, across) = measures(marks.len(), place.width());
    let (right, down) = (place.width() / across as f32, side * if side > 60.0 { 1.7 } else { 1.55 });
    let right = right.min(side * 1.47);
    let top = heading.bottom() + 18.0;
    for (index, &mark) in marks.iter().enumerate() {
        let (column, row) = ((index % across) as f32, (index / across) as f32);
        let center = pos2(place.left() + side * 0.68 + column * right, top + side * 0.67 + row * down);
        piece(ui, look, mark, side, center);
        let said = spoken(look, mark);
        read(ui, &said, Rect::from_center_size(center, Vec2::splat(side)));
    }
    let rows = marks.len().div_ceil(across) as f32;
    top + rows * down
}
