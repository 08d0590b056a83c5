//! The curtain: what everybody sees while ballots are secret. It knows who has voted, never what.

use super::table_parts;
use super::table_parts::{party_name, seat_words, top_of, z};
use crate::app::art::{Art, BadgeLook, Fill, Icon, Lift, Paint, curtain_band};
use crate::app::scene::{Align, EaseFunction, Enter, Look, Motion, Stage, Words};
use crate::app::theme::{DESIGN_HEIGHT, DESIGN_WIDTH, Ink, motion, radius, size, space};
use crate::rules::{BallotMethod, Deck, Party, RoomView, SeatFace, SeatId, Step};
use crate::t;
use crate::wording;

/// The curtain, wider than the screen for windows of another shape.
fn drawn(stage: &mut Stage) {
    let w = 2560.0;
    let closes =
        Motion { ms: motion::CURTAIN_CLOSE, ease: EaseFunction::SineInOut, enter: Enter::Fade, ..Motion::default() };
    stage
        .art("curtain", Art::Curtain { w, h: DESIGN_HEIGHT }, DESIGN_WIDTH / 2.0, DESIGN_HEIGHT / 2.0, z::TABLE)
        .moving(closes);
}

/// The curtain alone: what the room sees while the machine is handed around, behind the card that says to whom.
pub(crate) fn closed() -> Stage {
    let mut stage = Stage::default();
    drawn(&mut stage);
    stage
}

/// The wood below whatever one seat has before it behind the curtain.
pub(crate) fn behind() -> Stage {
    let mut stage = Stage::default();
    let art = Art::WoodBoard { w: 2560.0, h: 1440.0, seed: 3 };
    stage.art("wood", art, DESIGN_WIDTH / 2.0, DESIGN_HEIGHT / 2.0, z::FLOOR);
    stage
}

/// While ballots are open, on a screen that nobody votes at: the curtain, and who has voted.
pub(crate) fn waiting(room: &RoomView, deck: &Deck, look: &Look) -> Stage {
    let evaluating = room.ideas().filter(|_| room.step == Step::Evaluation);
    // Only those who are at the table are waited for, and of an idea round those gathered at an idea.
    let waits = |face: &&SeatFace| evaluating.is_none_or(|view| view.evaluating.contains(&face.seat));
    let seats = room.at_table().filter(waits).cloned().collect();
    let room = &RoomView { seats, ..room.clone() };
    let mut stage = Stage::default();
    drawn(&mut stage);
    let middle = DESIGN_WIDTH / 2.0;
    let w = if look.large() { 1640.0 } else { 1060.0 };
    let title = wording::curtain(look.lang, room.step);
    let hands = room.ballots == BallotMethod::RaisedHands;
    let secret = t!(look.lang, if hands { "curtain-secret-hands" } else { "curtain-secret" });
    let title_words = Words::CARD_TITLE.aligned(Align::Center).wrapped(w - 100.0);
    let icon = look.pt(44.0);
    let secret_words = Words::BODY.wrapped(w - 120.0 - icon);
    let lines = secret_words.set(&secret, look);
    let secret_h = secret_words.height(lines.len(), look);
    let title_h = title_words.height(title_words.set(&title, look).len(), look);
    let h = 44.0 + title_h + 18.0 + secret_h + 44.0;
    let top =
        ((DESIGN_HEIGHT - curtain_band(DESIGN_HEIGHT) - h - progress_height(room, look) - space::HUGE) / 2.0).max(16.0);
    stage.art("waiting", Art::sheet(w, h, Lift::Lifted), middle, top + h / 2.0, z::SHEET);
    let row = stage.words("waiting title", &title, title_words, look, middle, top + 44.0, z::SHEET_ON);
    stage.label(title, (middle - w / 2.0, top + 44.0, w, row.height));
    let y = row.below + 18.0;
    let text_w = lines.iter().map(|line| secret_words.width(line, look)).fold(0.0, f32::max);
    let left = middle - (icon + space::M + text_w) / 2.0;
    let middle_y = y + Words::BODY.height(1, look) / 2.0;
    stage.icon("waiting lock", Icon::Lock, icon, Ink::Ink, left + icon / 2.0, middle_y, z::SHEET_ON);
    stage.words("waiting secret", &secret, secret_words, look, left + icon + space::M, y, z::SHEET_ON);
    stage.label(secret, (left, y, text_w + icon + space::M, secret_h));
    progress(&mut stage, room, deck, look, None, top + h + space::HUGE);
    stage
}

/// The pieces beside each other, and their side.
fn pieces(room: &RoomView) -> (usize, f32, f32) {
    match room.seats.len() {
        0..=8 => (8, 68.0, 104.0),
        _ => (12, 44.0, 72.0),
    }
}

fn progress_height(room: &RoomView, look: &Look) -> f32 {
    let words = Words::HEADING.height(1, look);
    let (per_row, _, pitch) = pieces(room);
    match room.ballots {
        BallotMethod::Handed => {
            20.0 + words + space::M + room.seats.len().div_ceil(per_row) as f32 * pitch.max(64.0) + 12.0
        }
        BallotMethod::RaisedHands => 20.0 + words + space::M + look.pt(56.0) + 20.0,
    }
}

/// How many have voted, and who: painted pieces with a check have, hollow ones have not.
fn progress(stage: &mut Stage, room: &RoomView, deck: &Deck, look: &Look, now: Option<SeatId>, top: f32) {
    let middle = DESIGN_WIDTH / 2.0;
    let hands = room.ballots == BallotMethod::RaisedHands;
    let cast = room.seats.iter().filter(|face| face.has_cast).count();
    let title = if hands {
        t!(look.lang, "curtain-hands")
    } else {
        t!(look.lang, "curtain-cast", cast = cast as i64, seats = room.seats.len() as i64)
    };
    let (per_row, side, pitch) = pieces(room);
    let h = progress_height(room, look);
    let w = match hands {
        true if look.large() => 1640.0,
        true => 1060.0,
        false => (room.seats.len().min(per_row) as f32 * pitch + 60.0)
            .max(Words::HEADING.width(&title, look) + 80.0)
            .min(DESIGN_WIDTH - 60.0),
    };
    let paper = Art::Sheet { w, h, radius: radius::CARD, dim: false, lift: Lift::Card, bar: None, chosen: false };
    stage.art("progress", paper, middle, top + h / 2.0, z::SHEET);
    let heading = Words::HEADING.aligned(Align::Center);
    // The number is data, so the whole line is set in the face for reading.
    let heading = Words { face: Words::STRONG.face, ..heading };
    let row = stage.words("progress title", &title, heading, look, middle, top + 16.0, z::SHEET_ON);
    stage.label(title, (middle - w / 2.0, top + 16.0, w, row.height));
    let y = row.below + space::M;
    if hands {
        counted(stage, room, look, (middle, y, w));
        return;
    }
    let row_h = pitch.max(64.0);
    for (i, face) in room.seats.iter().enumerate() {
        let in_row = (room.seats.len() - i / per_row * per_row).min(per_row);
        let x = middle + ((i % per_row) as f32 - (in_row - 1) as f32 / 2.0) * pitch;
        let at = (x, y + row_h * ((i / per_row) as f32 + 0.5));
        piece(stage, deck, look, face, (at.0, at.1, side, pitch), now == Some(face.seat));
    }
}

fn piece(
    stage: &mut Stage,
    deck: &Deck,
    look: &Look,
    face: &SeatFace,
    (x, y, side, pitch): (f32, f32, f32, f32),
    now: bool,
) {
    let seat = face.seat;
    let paint = if face.has_cast { Paint::Painted } else { Paint::Hollow };
    stage.art(format!("progress {seat}"), Art::Piece { party: face.party, size: side, paint }, x, y, z::SHEET_ON);
    let ink = match (face.has_cast, face.party) {
        (true, _) => Ink::OnStrong,
        (false, party) => table_parts::party_ink(party),
    };
    let number = Words::STRONG.ink(ink).aligned(Align::Center).sized(size::BODY / look.text);
    let words = Words { ..number };
    stage.words(
        format!("progress number {seat}"),
        &seat.to_string(),
        words,
        look,
        x,
        top_of(words, look, y),
        z::SHEET_ON + 0.2,
    );
    if now {
        let ring = side + 22.0;
        let radius = if face.party == Party::Public { 14.0 } else { ring / 2.0 };
        let art = Art::Outline { w: ring, h: ring, radius, dash: None, ink: Ink::Ink, line: 4.0, fill: Fill::None };
        stage.art("progress now", art, x, y, z::SHEET_ON);
    }
    if face.has_cast {
        let d = side * 0.5;
        let badge = Art::Badge { icon: Icon::Check, d, look: BadgeLook::Ringed };
        stage.art(format!("progress check {seat}"), badge, x + side * 0.42, y + side * 0.4, z::SHEET_ON + 0.5);
    }
    let words = seat_words(look, deck, face);
    let label = match face.has_cast {
        true => t!(look.lang, "curtain-seat-cast", seat = words),
        false => t!(look.lang, "curtain-seat-missing", seat = words),
    };
    let h = pitch.max(60.0);
    stage.label(label, (x - pitch / 2.0, y - h / 2.0, pitch, h));
}

/// Which parties' hands are counted.
fn counted(stage: &mut Stage, room: &RoomView, look: &Look, (middle, y, w): (f32, f32, f32)) {
    let counted = room.ballot.as_ref().map(|ballot| ballot.counted);
    for (i, party) in Party::ALL.into_iter().enumerate() {
        let done = counted.is_some_and(|counted| counted[party]);
        let x = middle - w / 2.0 + 30.0 + i as f32 * (w - 60.0) / 2.0;
        let side = look.pt(40.0);
        let centre = y + look.pt(28.0);
        let paint = if done { Paint::Painted } else { Paint::Hollow };
        let key = format!("counted {}", party.code());
        stage.art(key.clone(), Art::Piece { party, size: side, paint }, x + side / 2.0, centre, z::SHEET_ON);
        let name = party_name(look, party);
        let text = match done {
            true => t!(look.lang, "curtain-party-counted", party = name),
            false => t!(look.lang, "curtain-party-missing", party = name),
        };
        let words = Words::BODY.wrapped((w - 60.0) / 2.0 - side - space::L).at_most(1);
        let left = x + side + space::M;
        stage.words(format!("{key} word"), &text, words, look, left, top_of(words, look, centre), z::SHEET_ON);
        stage.label(text, (x, centre - 30.0, (w - 60.0) / 2.0, 60.0));
    }
}
