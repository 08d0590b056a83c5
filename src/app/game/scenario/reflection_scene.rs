//! The reflection: six principles, and how many named each as lived up to or strained. Counts only; nobody's name is on them,
//! and none stands there until every seat is done: the counts after one answer would be that seat's answer.

use crate::app::art::{Art, Icon, Paint};
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, BOTTOM, LEFT, ON, RIGHT};
use crate::app::game::scenery::table_parts;
use crate::app::scene::{Align, Command, Look, Stage, Touch, Words};
use crate::app::theme::{Ink, radius};
use crate::rules::{Principle, RoomView, SeatFace};
use crate::t;
use crate::wording;

/// What each seat names when a round is over, counted. `Touch::Command(Command::HandAround)` lets the seats answer, and is the green one
/// until all have; [`Touch::Command(Command::Advance)`] goes on at any time.
pub(crate) fn reflection(room: &RoomView, look: &Look) -> Stage {
    let mut stage = Stage::default();
    layout::background(&mut stage);
    let title = layout::title(&mut stage, look, &t!(look.lang, "reflection-title"), RIGHT - LEFT);
    let (_, bar) = layout::button_size("", look);
    if layout::paged(look) {
        list(&mut stage, room, look, Area::between(LEFT, title.below + 12.0, RIGHT, BOTTOM - bar - 18.0));
    } else {
        let question = t!(look.lang, "reflection-question");
        let words = Words::BODY.wrapped(RIGHT - LEFT);
        let row = stage.words("question", &question, words, look, LEFT, title.below + 8.0, ON);
        stage.label(question, (LEFT, title.below, row.width, row.height));
        cards(&mut stage, room, look, Area::between(LEFT, row.below + 24.0, RIGHT, BOTTOM - bar - 40.0));
    }
    foot(&mut stage, room, look, bar);
    stage
}

/// How many are done, a piece for each seat where there is room, and the way on.
fn foot(stage: &mut Stage, room: &RoomView, look: &Look, bar: f32) {
    let middle = BOTTOM - bar / 2.0;
    let here: Vec<SeatFace> = room.at_table().cloned().collect();
    let x = progress(stage, look, &here, "reflection-done", LEFT, middle);
    let done = is_open(room);
    let ways = vec![
        (Touch::Command(Command::HandAround), t!(look.lang, "reflection-answer"), !done),
        (Touch::Command(Command::Advance), t!(look.lang, "reflection-button"), done),
    ];
    let right = layout::ways(stage, look, ways, (RIGHT, BOTTOM));
    if !layout::paged(look) {
        pieces(stage, &here, Area::between(x + 30.0, BOTTOM - bar, right - 40.0, BOTTOM));
    }
}

/// How many seats have done what the step asks, in words on a plate of paper. Returns its right edge.
pub(crate) fn progress(stage: &mut Stage, look: &Look, seats: &[SeatFace], key: &str, x: f32, middle: f32) -> f32 {
    let done = seats.iter().filter(|face| face.is_done).count();
    let text = crate::text::tr_with(look.lang, key, &[("done", done.into()), ("all", seats.len().into())]);
    let width = Words::BODY.width(&text, look);
    let height = Words::BODY.height(1, look) + 24.0;
    let area = Area { x, y: middle - height / 2.0, w: width + 56.0, h: height };
    layout::sheet(stage, "progress", area, None);
    stage.words(
        "progress words",
        &text,
        Words::BODY,
        look,
        x + 28.0,
        table_parts::top_of(Words::BODY, look, middle),
        ON,
    );
    stage.label(text, area.rect());
    area.right()
}

/// A piece for each seat, painted when it is done.
fn pieces(stage: &mut Stage, seats: &[SeatFace], area: Area) {
    let n = seats.len().max(1);
    let layers = if n > 12 { 2 } else { 1 };
    let across = n.div_ceil(layers);
    let pitch = (area.w / across as f32).min(64.0);
    let side = (pitch * 0.76).min(46.0).min(area.h / layers as f32 * 0.8);
    for (i, face) in seats.iter().enumerate() {
        let paint = if face.is_done { Paint::Painted } else { Paint::Waiting };
        let x = area.x + side / 2.0 + (i % across) as f32 * pitch;
        let row = (i / across) as f32 - (layers as f32 - 1.0) / 2.0;
        let y = area.y + area.h / 2.0 + row * (side + 8.0) - 2.0;
        stage.art(format!("done {i}"), Art::Piece { party: face.party, size: side, paint }, x, y, ON);
    }
}

/// How often a principle was named as lived up to, and as strained.
fn named(room: &RoomView, principle: Principle) -> (u16, u16) {
    room.scenario().map_or((0, 0), |round| (round.lived[principle.index()], round.strained[principle.index()]))
}

/// Whether every seat is done, so that what all said can be shown.
fn is_open(room: &RoomView) -> bool {
    room.all_are_done()
}

/// A count as it is shown.
fn count_words(room: &RoomView, count: u16) -> String {
    if is_open(room) { count.to_string() } else { String::from("–") }
}

fn spoken(room: &RoomView, look: &Look, principle: Principle) -> String {
    if !is_open(room) {
        return wording::principle(look.lang, principle);
    }
    let (lived, strained) = named(room, principle);
    let (lived, strained) = (u32::from(lived), u32::from(strained));
    let name = wording::principle(look.lang, principle);
    t!(look.lang, "reflection-spoken", principle = name, lived = lived, strained = strained)
}

/// The principles as six cards.
fn cards(stage: &mut Stage, room: &RoomView, look: &Look, area: Area) {
    let gap = 24.0;
    let (w, h) = ((area.w - 2.0 * gap) / 3.0, (area.h - gap) / 2.0);
    for principle in Principle::ALL {
        let i = principle.index();
        let code = principle.code();
        let card = Area { x: area.x + (i % 3) as f32 * (w + gap), y: area.y + (i / 3) as f32 * (h + gap), w, h };
        layout::sheet(stage, &format!("card {code}"), card, None);
        let band = Art::Band { principle: Some(principle), w, h: 34.0, radius: radius::CARD };
        stage.art_at(format!("band {code}"), band, card.x, card.y, ON - 1.0);
        let inner = card.inside(32.0, 0.0);
        let y = card.y + 34.0 + 20.0;
        let side = 44.0;
        stage.icon(format!("icon {code}"), Icon::principle(principle), side, Ink::Ink, inner.x + 22.0, y + 24.0, ON);
        let name = table_parts::principle_name(look, principle, false);
        let width = inner.w - side - 16.0;
        let words = layout::fitted(&name, Words::HEADING, &[40.0, 36.0], width, 1, look);
        let words = if words.lines == 1 { words.at_most(2) } else { words };
        let row = stage.words(format!("name {code}"), &name, words, look, inner.x + side + 16.0, y, ON);
        let top = row.below.max(y + 60.0);
        let pitch = ((card.bottom() - 20.0 - top) / 2.0).min(70.0);
        let start = top + (card.bottom() - 16.0 - top - 2.0 * pitch) / 2.0;
        let open = is_open(room);
        let (lived, strained) = named(room, principle);
        for (k, (icon, key, count)) in
            [(Icon::Check, "reflection-lived", lived), (Icon::Talk, "reflection-strained", strained)]
                .into_iter()
                .enumerate()
        {
            let middle = start + (k as f32 + 0.5) * pitch;
            let ink = if open && count > 0 { Ink::CommonText } else { Ink::InkSoft };
            stage.icon(format!("{key} icon {code}"), icon, 34.0, ink, inner.x + 22.0, middle, ON);
            let top = table_parts::top_of(Words::BODY, look, middle);
            let label = if open && count > 0 { Words::BODY } else { Words::SOFT };
            stage.words(format!("{key} {code}"), &t!(look.lang, key), label, look, inner.x + 60.0, top, ON);
            let number = Words::STRONG.sized(46.0).aligned(Align::Right);
            let number = if open && count > 0 { number } else { number.ink(Ink::InkSoft) };
            let top = table_parts::top_of(number, look, middle);
            stage.words(format!("{key} count {code}"), &count_words(room, count), number, look, inner.right(), top, ON);
        }
        stage.press(Touch::Principle(principle), spoken(room, look, principle), card.rect());
    }
}

/// The principles as a list, for large words.
fn list(stage: &mut Stage, room: &RoomView, look: &Look, area: Area) {
    layout::sheet(stage, "list", area, None);
    let inner = area.inside(32.0, 12.0);
    let pitch = inner.h / 7.0;
    let heads = [("reflection-lived", inner.right() - look.pt(250.0)), ("reflection-strained", inner.right())];
    let right = Words::SOFT.aligned(Align::Right);
    for (key, x) in heads {
        let top = table_parts::top_of(right, look, inner.y + pitch / 2.0);
        stage.words(key, &t!(look.lang, key), right, look, x, top, ON);
    }
    let side = look.pt(36.0);
    for principle in Principle::ALL {
        let i = principle.index();
        let code = principle.code();
        let middle = inner.y + pitch * (i as f32 + 1.5);
        layout::rule(stage, &format!("rule {code}"), inner.x, middle - pitch / 2.0, inner.w);
        stage.icon(
            format!("icon {code}"),
            Icon::principle(principle),
            side,
            Ink::Ink,
            inner.x + side / 2.0,
            middle,
            ON,
        );
        let name = table_parts::principle_name(look, principle, true);
        let top = table_parts::top_of(Words::BODY, look, middle);
        stage.words(format!("name {code}"), &name, Words::BODY, look, inner.x + side + 20.0, top, ON);
        let (lived, strained) = named(room, principle);
        for ((key, x), count) in heads.into_iter().zip([lived, strained]) {
            let words = if is_open(room) && count > 0 { Words::STRONG } else { Words::SOFT }.aligned(Align::Right);
            stage.words(format!("{key} count {code}"), &count_words(room, count), words, look, x, top, ON);
        }
        let rect = (inner.x, middle - pitch / 2.0 + 2.0, inner.w, pitch - 4.0);
        stage.press(Touch::Principle(principle), spoken(room, look, principle), rect);
    }
}
