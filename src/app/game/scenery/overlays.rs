//! Sheets over the whole table: the hexagon large, and everybody's names. While one is open, nothing below it can be pressed.

use super::table_parts;
use super::table_parts::{Hexagon, control, role_short, top_of, z};
use crate::app::art::{Art, ButtonLook, ButtonState, Fill, Icon, Lift};
use crate::app::scene::{Align, Command, Look, Stage, Touch, Words};
use crate::app::theme::{DESIGN_HEIGHT, DESIGN_WIDTH, Ink, radius, size, space};
use crate::rules::{Deck, RoomView, SeatFace, Setup};
use crate::t;
use crate::wording;

/// The sheet: left, top, width, height.
pub(crate) const SHEET: (f32, f32, f32, f32) = (50.0, 24.0, DESIGN_WIDTH - 100.0, DESIGN_HEIGHT - 42.0);
pub(crate) const PADDING: f32 = 40.0;

/// The sheet with its title, and a button that closes it; returned is where its content begins.
pub(crate) fn sheet(stage: &mut Stage, look: &Look, title: &str) -> f32 {
    stage.hits.clear();
    let (x, y, w, h) = SHEET;
    // The picture below steps back.
    let (dash, ink, fill) = (None, Ink::Ground, Fill::Veil(Ink::Ground));
    let veil = Art::Outline { w: 2560.0, h: 1440.0, radius: 0.0, dash, ink, line: 1.0, fill };
    stage.art("veil", veil, DESIGN_WIDTH / 2.0, DESIGN_HEIGHT / 2.0, z::OVER - 1.0);
    stage.art_at("over", Art::sheet(w, h, Lift::Lifted), x, y, z::OVER);
    let row = stage.words("over title", title, Words::CARD_TITLE, look, x + PADDING, y + 24.0, z::OVER_ON);
    stage.label(title, (x + PADDING, y + 24.0, row.width, row.height));
    row.below
}

/// The button that closes the sheet, in its lower right corner.
pub(crate) fn close(stage: &mut Stage, look: &Look) {
    let (x, y, w, h) = SHEET;
    let label = t!(look.lang, "table-close");
    let (bw, bh) = (button_width(look, &label), control(look));
    stage.button(Touch::Command(Command::CloseOverlay), label, false, (x + w - 30.0 - bw, y + h - 26.0 - bh, bw, bh));
}

/// The width of a painted button with this word.
pub(crate) fn button_width(look: &Look, label: &str) -> f32 {
    Words::STRONG.width(label, look).ceil() + 2.0 * look.pt(20.0)
}

/// The principles and the trust on a sheet of their own.
pub(crate) fn hexagon(stage: &mut Stage, room: &RoomView, look: &Look) {
    // The small one moves over here.
    stage.items.retain(|item| !item.key.starts_with("hexagon") && !item.key.starts_with("trust"));
    let (x, y, w, h) = SHEET;
    let from = sheet(stage, look, &t!(look.lang, "hexagon-title"));
    let line = Words::BODY.height(1, look);
    let (middle, foot) = (x + w / 2.0, y + h);
    let hint_y = foot - 26.0 - control(look) / 2.0;
    let trust_y = hint_y - control(look) / 2.0 - line / 2.0 - if look.large() { 4.0 } else { 36.0 };
    let upper = from + if look.large() { 0.0 } else { 8.0 } + line + space::M;
    let lower = trust_y - line * 1.5 - space::L - space::M;
    let r = ((lower - upper) / 2.0).clamp(60.0, 280.0);
    let start = stage.items.len();
    let before = (room.before.principles != room.values.principles).then_some(room.before);
    let figure = Hexagon { at: (middle, (upper + lower) / 2.0), r, now: room.values, before, signed: true };
    table_parts::hexagon(stage, look, &figure);
    let bridge = if look.large() { 320.0 } else { 460.0 };
    let width = table_parts::trust_width(look, room.values.trust, bridge);
    table_parts::trust_bridge(stage, look, room.values.trust, (middle - width / 2.0, trust_y), bridge);
    for item in &mut stage.items[start..] {
        item.z += z::OVER_ON - z::LABEL;
    }
    let hint = t!(look.lang, "hexagon-hint");
    let close_width = button_width(look, &t!(look.lang, "table-close"));
    let words = Words::SOFT.wrapped(w - 2.0 * PADDING - close_width).at_most(1);
    let row = stage.words("over hint", &hint, words, look, x + PADDING, top_of(words, look, hint_y), z::OVER_ON);
    stage.label(hint, (x + PADDING, hint_y - row.height / 2.0, row.width, row.height));
    close(stage, look);
}

/// Who a seat is, for a list: the people, or the organisation where they have no name.
pub(crate) fn person<'a>(setup: &'a Setup, face: &'a SeatFace) -> &'a str {
    let person = setup.seats.get(face.seat.index()).map_or(face.person.as_str(), |seat| seat.person.as_str());
    if person.trim().is_empty() { face.organisation.as_str() } else { person }
}

/// Everybody's names, on as many pages as they need.
pub(crate) fn names(stage: &mut Stage, room: &RoomView, deck: &Deck, setup: &Setup, look: &Look, page: usize) {
    let (x, y, w, h) = SHEET;
    let top = sheet(stage, look, &t!(look.lang, "names-title")) + space::L;
    let bottom = y + h - 26.0 - control(look) - space::L;
    let columns = if look.large() { 1 } else { 2 };
    let row_h = look.pt(60.0);
    let per_column = (((bottom - top) / row_h) as usize).max(1);
    let per_page = per_column * columns;
    let pages = room.seats.len().div_ceil(per_page).max(1);
    let page = page.min(pages - 1);
    let column_w = (w - 2.0 * PADDING - space::XXL * (columns - 1) as f32) / columns as f32;
    for (i, face) in room.seats.iter().skip(page * per_page).take(per_page).enumerate() {
        let left = x + PADDING + (i / per_column) as f32 * (column_w + space::XXL);
        let middle = top + (i % per_column) as f32 * row_h + row_h / 2.0;
        seat_row(stage, (deck, setup), look, face, (left, middle, column_w), 0);
    }
    turner(stage, look, (page, pages), (x + PADDING, y + h - 26.0 - control(look) / 2.0), z::OVER_ON);
    close(stage, look);
}

/// Width of a seat's piece in a list.
fn row_side(look: &Look) -> f32 {
    52.0 * look.text.min(1.5)
}

/// How what a seat is in real life is set below its name, on `lines` lines at most.
fn own_words(look: &Look, width: f32, lines: usize) -> Words {
    Words { leading: 1.1, ..Words::SOFT.wrapped(width - row_side(look) - space::L).at_most(lines) }
}

/// What a row `width` wide says of a seat: who sits there and the role they hold, and below it, if there is room for more lines,
/// what they are in real life. Where nobody has a name the role stands alone above it.
fn row_text(
    (deck, setup): (&Deck, &Setup),
    look: &Look,
    face: &SeatFace,
    width: f32,
    lines: usize,
) -> (String, Option<String>) {
    let role = role_short(look, deck, face);
    let person = person(setup, face);
    // Two organisations may stand here; the one that people come from says so.
    let from = || t!(look.lang, "deal-from", organisation = wording::isolated(&face.organisation));
    let own = (lines > 0).then(from);
    if lines > 0 && face.organisation == person {
        return (role.to_owned(), own);
    }
    let text = t!(look.lang, "deal-seat", person = wording::isolated(person), role = role.to_owned());
    let room = width - row_side(look) - space::L;
    if Words::BODY.width(&text, look) <= room {
        return (text, own);
    }
    // The role stays whole; the name gives way.
    let tail = t!(look.lang, "deal-seat", person = "", role = role.to_owned());
    let room = room - Words::BODY.width(&tail, look) - 2.0;
    let name = Words::BODY.wrapped(room.max(look.pt(size::BODY) * 2.0)).at_most(1).set(person, look).concat();
    (t!(look.lang, "deal-seat", person = wording::isolated(&name), role = role.to_owned()), own)
}

/// How many lines a row `width` wide needs to say what a seat is in real life, up to `most`.
pub(crate) fn own_lines(told: (&Deck, &Setup), look: &Look, face: &SeatFace, width: f32, most: usize) -> usize {
    row_text(told, look, face, width, most).1.map_or(0, |own| own_words(look, width, most).set(&own, look).len())
}

/// A numbered piece with who sits there and the role they hold, and on `lines` lines what they are in real life: left edge,
/// middle and width are given.
pub(crate) fn seat_row(
    stage: &mut Stage,
    (deck, setup): (&Deck, &Setup),
    look: &Look,
    face: &SeatFace,
    (left, middle, width): (f32, f32, f32),
    lines: usize,
) {
    let seat = face.seat;
    let side = row_side(look);
    numbered(stage, &format!("row {seat}"), look, face, (left + side / 2.0, middle, side), z::OVER_ON);
    let role = role_short(look, deck, face);
    let (shown, own) = row_text((deck, setup), look, face, width, lines);
    let x = left + side + space::L;
    let text_w = width - side - space::L;
    let words = Words::BODY.wrapped(text_w).at_most(1);
    let soft = own_words(look, width, lines);
    let below = own.as_ref().map_or(0, |own| soft.set(own, look).len());
    let top = if below == 0 {
        top_of(words, look, middle)
    } else {
        middle - look.pt(size::BODY) * (0.59 + 0.55 * below as f32)
    };
    let row = stage.words(format!("row words {seat}"), &shown, words, look, x, top, z::OVER_ON);
    if let Some(own) = own {
        stage.words(format!("row own {seat}"), &own, soft, look, x, row.below - 3.0, z::OVER_ON);
    }
    let label = t!(
        look.lang,
        "names-row",
        seat = seat.to_string(),
        person = wording::seat_name(look.lang, setup, seat),
        role = role.to_owned(),
        party = table_parts::party_name(look, face.party)
    );
    let height = look.pt(60.0);
    stage.press(Touch::Seat(seat), label, (left, middle - height / 2.0, width, height));
}

/// A party piece with the seat's number on it: middle and side are given.
pub(crate) fn numbered(
    stage: &mut Stage,
    key: &str,
    look: &Look,
    face: &SeatFace,
    (x, y, side): (f32, f32, f32),
    z: f32,
) {
    stage.art(format!("{key} piece"), Art::piece(face.party, side), x, y, z);
    let words =
        Words::STRONG.ink(Ink::OnStrong).aligned(Align::Center).sized((side * 0.55).max(size::BODY) / look.text);
    stage.words(format!("{key} number"), &face.seat.to_string(), words, look, x, top_of(words, look, y), z + 0.2);
}

/// Two arrows with the number of the page between them, from `x` and with their middle at `y`; nothing when there is one page.
/// The right edge is returned.
pub(crate) fn turner(stage: &mut Stage, look: &Look, (page, pages): (usize, usize), (x, y): (f32, f32), z: f32) -> f32 {
    if pages < 2 {
        return x;
    }
    let (w, h) = (look.pt(76.0), control(look));
    let arrow = |stage: &mut Stage, x: f32, (command, key, icon): (Command, &str, Icon), enabled: bool| {
        let state = if enabled { ButtonState::Rest } else { ButtonState::Disabled };
        let art = Art::Button { w, h, look: ButtonLook::Plain, state };
        stage.art(format!("page {command:?} {enabled}"), art, x + w / 2.0, y, z);
        let ink = if enabled { Ink::Ink } else { Ink::InkSoft };
        stage.icon(format!("page icon {command:?}"), icon, look.pt(34.0), ink, x + w / 2.0, y, z + 0.2);
        stage.press(Touch::Command(command), crate::text::tr(look.lang, key), (x, y - h / 2.0, w, h));
        if let Some(hit) = stage.hits.last_mut() {
            hit.enabled = enabled;
            hit.radius = radius::BUTTON;
        }
    };
    arrow(stage, x, (Command::PreviousPage, "table-previous", Icon::Left), page > 0);
    let text = format!("{}/{pages}", page + 1);
    let left = x + w + space::L;
    // It may stand on wood, where only ink of full strength can be read.
    let row = stage.words("page number", &text, Words::STRONG, look, left, top_of(Words::STRONG, look, y), z);
    let label = t!(look.lang, "table-page", page = (page + 1) as i64, pages = pages as i64);
    stage.label(label, (left, y - h / 2.0, row.width, h));
    let x = left + row.width + space::L;
    arrow(stage, x, (Command::NextPage, "table-next", Icon::Right), page + 1 < pages);
    x + w
}
