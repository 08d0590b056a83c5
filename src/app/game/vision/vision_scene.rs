//! The vision on the table: its wording, large, and whether anybody objects.

use crate::app::art::{Art, Icon};
use crate::app::game::scenery::layout::{self, Area, BOTTOM, LEFT, ON, RIGHT};
use crate::app::game::scenery::table_parts::top_of;
use crate::app::scene::{Command, Look, PenPage, Stage, Touch, VisionPage, Words};
use crate::app::theme::{Ink, size, space};
use crate::rules::{RoomView, SeatFace, Vision};
use crate::t;
use crate::wording;

/// Inside a sheet.
const PAD: f32 = 44.0;

/// What a seat is called while everybody sits in their own organisation.
fn name(face: &SeatFace) -> String {
    wording::isolated(&face.organisation)
}

/// The vision while it is worded.
pub(crate) fn vision(room: &RoomView, look: &Look) -> Stage {
    let mut stage = Stage::default();
    layout::background(&mut stage);
    let Some(vision) = &room.vision else { return stage };
    let title = layout::title(&mut stage, look, &t!(look.lang, "vision-title"), RIGHT - LEFT - 100.0);
    let (_, bar) = layout::button_size("", look);
    let all = Area::between(LEFT, title.below + space::L, RIGHT, BOTTOM - bar - space::XL);
    let upper = Area { h: all.h * 0.58, ..all };
    let lower = Area { y: upper.bottom() + space::L, h: all.h * 0.42 - space::L, ..all };
    words(&mut stage, vision, look, upper);
    objections(&mut stage, room, vision, look, lower);
    foot(&mut stage, room, vision, look, bar);
    stage
}

/// The wording, as large as it fits.
fn words(stage: &mut Stage, vision: &Vision, look: &Look, area: Area) {
    layout::sheet(stage, "vision", area, None);
    let inner = area.inside(PAD, space::XL);
    let empty = vision.wording.is_empty();
    let text = if empty { t!(look.lang, "vision-empty") } else { wording::isolated(&vision.wording) };
    let sizes: &[f32] =
        if layout::paged(look) { &[44.0, 40.0, 36.0, size::BODY] } else { &[68.0, 60.0, 54.0, 48.0, 42.0] };
    let lines = |size: f32| (inner.h / Words::HEADING.sized(size).height(1, look)).floor().max(1.0) as usize;
    let fits = |size: &&f32| {
        let words = Words::HEADING.sized(**size).wrapped(inner.w);
        words.set(&text, look).len() <= lines(**size)
    };
    let size = sizes.iter().find(fits).or(sizes.last()).copied().unwrap_or(size::BODY);
    let ink = if empty { Ink::InkSoft } else { Ink::Ink };
    let set = Words::HEADING.sized(size).ink(ink).wrapped(inner.w).at_most(lines(size));
    let high = set.height(set.set(&text, look).len(), look);
    let y = inner.y + ((inner.h - high) / 2.0).max(0.0);
    stage.words("vision words", &text, set, look, inner.x, y, ON);
    stage.press(Touch::Command(Command::Vision(VisionPage::Word)), text, area.rect());
}

/// Who objects and why; nobody is asked to give a reason for standing behind it.
fn objections(stage: &mut Stage, room: &RoomView, vision: &Vision, look: &Look, area: Area) {
    layout::sheet(stage, "vision objections", area, None);
    let inner = area.inside(PAD, space::L);
    let heading = t!(look.lang, "vision-objections");
    let row = stage.words("vision heading", &heading, Words::STRONG, look, inner.x, inner.y, ON);
    stage.label(heading, (inner.x, inner.y, row.width, row.height));
    let mut y = row.below + space::S;
    if vision.objections.is_empty() {
        let key = if vision.wording.is_empty() { "vision-write-first" } else { "vision-nobody-objects" };
        let text = crate::text::tr(look.lang, key);
        let words = Words::SOFT.wrapped(inner.w);
        let row = stage.words("vision nobody", &text, words, look, inner.x, y, ON);
        stage.label(text, (inner.x, y, row.width, row.height));
    }
    let side = look.pt(34.0);
    let words = Words::BODY.wrapped(inner.w - side - space::L).at_most(2);
    for (at, objection) in vision.objections.iter().enumerate() {
        let Some(face) = room.seats.get(objection.seat.index()) else { continue };
        let said = t!(look.lang, "vision-objects", who = name(face), reason = wording::isolated(&objection.reason));
        let high = words.height(words.set(&said, look).len(), look);
        let left = vision.objections.len() - at;
        let more = t!(look.lang, "vision-more", count = left);
        let last = y + high + if left > 1 { words.height(1, look) } else { 0.0 } > inner.bottom();
        if last {
            stage.words("vision more", &more, Words::SOFT, look, inner.x, y, ON);
            stage.label(more, (inner.x, y, inner.w, look.pt(46.0)));
            break;
        }
        let middle = y + look.pt(21.0);
        stage.art(format!("vision seat {at}"), Art::piece(face.own_party, side), inner.x + side / 2.0, middle, ON);
        let row = stage.words(format!("vision said {at}"), &said, words, look, inner.x + side + space::L, y, ON);
        stage.label(said, (inner.x, y, inner.w, row.height));
        y = row.below + space::S;
    }
}

/// Who has the pen, and what can be done.
fn foot(stage: &mut Stage, room: &RoomView, vision: &Vision, look: &Look, bar: f32) {
    let lang = look.lang;
    let middle = BOTTOM - bar / 2.0;
    let ready = !vision.wording.is_empty() && vision.objections.is_empty();
    let act = |page: VisionPage, key: &str, green: bool| {
        (Touch::Command(Command::Vision(page)), crate::text::tr(lang, key), green)
    };
    let mut ways = Vec::new();
    if !vision.wording.is_empty() {
        ways.push(act(VisionPage::Object, "vision-object", false));
    }
    ways.push(act(VisionPage::Word, "vision-write", !ready));
    if ready {
        ways.push((Touch::Command(Command::Advance), t!(lang, "vision-adopt"), true));
    }
    let right = layout::ways(stage, look, ways, (RIGHT, BOTTOM));
    let Some(face) = room.seats.get(vision.pen.index()) else { return };
    let side = look.pt(38.0);
    let room_left = right - LEFT - space::XL - 56.0 - side - space::M;
    if room_left < look.pt(160.0) {
        return;
    }
    let text = t!(lang, "vision-pen", who = name(face));
    let words = Words::BODY.wrapped(room_left).at_most(1);
    let width = words.set(&text, look).iter().map(|line| Words::BODY.width(line, look)).fold(0.0, f32::max);
    let high = Words::BODY.height(1, look) + 24.0;
    let plate = Area { x: LEFT, y: middle - high / 2.0, w: width + side + space::M + 56.0, h: high };
    layout::sheet(stage, "vision pen", plate, None);
    stage.icon("vision pen sign", Icon::Pen, side, Ink::Ink, LEFT + 28.0 + side / 2.0, middle, ON);
    let x = LEFT + 28.0 + side + space::M;
    stage.words("vision pen words", &text, words, look, x, top_of(words, look, middle), ON);
    stage.press(Touch::Command(Command::Pen(PenPage::Pass)), text, plate.rect());
}
