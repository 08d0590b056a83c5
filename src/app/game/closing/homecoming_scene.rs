//! Home again: everybody in their own organisation, a promise each, and the document to sign.

use crate::app::art::{Art, Icon, Lift, Paint};
use crate::app::game::idea::idea_name;
use crate::app::game::scenario::reflection_scene::progress;
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, BOTTOM, LEFT, ON, PAPER, RIGHT, Turn};
use crate::app::game::scenery::table_parts;
use crate::app::scene::{Align, Command, Look, Stage, Touch, Words};
use crate::app::theme::{Ink, radius};
use crate::rules::{Adopted, By, Deck, IdeaFace, Presence, RoomView, SeatFace, Signature, Standing, TileId};
use crate::t;
use crate::wording;

/// Everybody is back in their own organisation: who has written a promise, and what has been promised. `gaze.page` turns
/// [`homecoming_pages`]; `gaze.seat` is the seat whose turn it is to write. `Touch::Command(Command::HandAround)` lets the seats write, and
/// is the green one until all have; [`Touch::Command(Command::Advance)`] goes on at any time.
pub(crate) fn homecoming(room: &RoomView, deck: &Deck, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    layout::background(&mut stage);
    let pages = homecoming_pages(room, deck, look);
    let page = gaze.page.min(pages - 1);
    let title = layout::title(&mut stage, look, &t!(look.lang, "homecoming-title"), RIGHT - LEFT);
    let (_, bar) = layout::button_size("", look);
    let seats_area = seats_area(look);
    let seat_pages = room.seats.len().div_ceil(per_page(look, room.seats.len(), seats_area));
    if layout::paged(look) {
        let area = seats_area;
        if page < seat_pages {
            seats(&mut stage, room, look, gaze, area, page);
        } else {
            promised(&mut stage, room, deck, look, area, page - seat_pages);
        }
    } else {
        let text = t!(look.lang, "homecoming-text");
        let row = stage.words("text", &text, Words::BODY, look, LEFT, title.below + 6.0, ON);
        stage.label(text, (LEFT, title.below + 6.0, row.width, row.height));
        seats(&mut stage, room, look, gaze, seats_area, 0);
        promised(&mut stage, room, deck, look, agreed_area(look), page);
    }
    let middle = BOTTOM - bar / 2.0;
    let x = if layout::paged(look) {
        LEFT
    } else {
        let here: Vec<SeatFace> = room.at_table().cloned().collect();
        progress(&mut stage, look, &here, "homecoming-written", LEFT, middle)
    };
    if pages > 1 {
        let x = if layout::paged(look) { x } else { x + 24.0 };
        layout::pager(&mut stage, look, Turn::Page, (page, pages), x, middle);
    }
    let done = room.all_are_done();
    let ways = vec![
        (Touch::Command(Command::HandAround), t!(look.lang, "homecoming-promise"), !done),
        (Touch::Command(Command::Advance), t!(look.lang, "homecoming-button"), done),
    ];
    layout::ways(&mut stage, look, ways, (RIGHT, BOTTOM));
    stage
}

/// How many values of `gaze.page` there are.
pub(crate) fn homecoming_pages(room: &RoomView, deck: &Deck, look: &Look) -> usize {
    let agreed = clause_pages(room, deck, look, agreed_area(look)).len().max(1);
    if layout::paged(look) {
        room.seats.len().div_ceil(per_page(look, room.seats.len(), seats_area(look))) + agreed
    } else {
        agreed
    }
}

/// Where the seats stand.
fn seats_area(look: &Look) -> Area {
    let (_, bar) = layout::button_size("", look);
    if layout::paged(look) {
        Area::between(LEFT, 24.0 + look.pt(48.0) * 1.12 + 14.0, RIGHT, BOTTOM - bar - 20.0)
    } else {
        Area::between(LEFT, 176.0, 1120.0, BOTTOM - bar - 30.0)
    }
}

/// Where what has been promised stands.
fn agreed_area(look: &Look) -> Area {
    let area = seats_area(look);
    if layout::paged(look) { area } else { Area { x: 1148.0, w: RIGHT - 1148.0, ..area } }
}

/// Columns and rows of seats in `area`.
fn grid(look: &Look, n: usize, area: Area) -> (usize, usize) {
    if layout::paged(look) {
        let columns = if look.large() { 1 } else { 2 };
        let rows = (area.h / (Words::BODY.height(1, look) + 30.0)).floor().max(1.0) as usize;
        return (columns, rows);
    }
    match n {
        0..=10 => (1, n.max(1)),
        _ => (2, n.div_ceil(2)),
    }
}

fn per_page(look: &Look, n: usize, area: Area) -> usize {
    let (columns, rows) = grid(look, n, area);
    (columns * rows).max(1)
}

/// The seats as stools with the names of their own organisations.
fn seats(stage: &mut Stage, room: &RoomView, look: &Look, gaze: &Gaze, area: Area, page: usize) {
    let n = room.seats.len();
    let (columns, rows) = grid(look, n, area);
    let (w, pitch) = (area.w / columns as f32, (area.h / rows as f32).min(120.0));
    let gap = if pitch > 90.0 { 12.0 } else { 6.0 };
    for (i, face) in room.seats.iter().skip(page * columns * rows).take(columns * rows).enumerate() {
        let cell = Area {
            x: area.x + (i / rows) as f32 * w,
            y: area.y + (i % rows) as f32 * pitch,
            w: w - if columns > 1 { 12.0 } else { 0.0 },
            h: pitch - gap,
        };
        seat(stage, look, face, cell, gaze.seat == Some(face.seat));
    }
}

fn seat(stage: &mut Stage, look: &Look, face: &SeatFace, cell: Area, chosen: bool) {
    let key = format!("seat {}", face.seat);
    let Area { x, y, w, h } = cell;
    let art = Art::Sheet { w, h, radius: radius::CARD, dim: false, lift: Lift::Flat, bar: None, chosen };
    stage.art_at(format!("{key} plate"), art, x, y, PAPER);
    let side = (h * 0.6).min(60.0);
    let middle = y + h / 2.0;
    stage.art(&*key, Art::piece(face.own_party, side), x + 20.0 + side / 2.0, middle - 2.0, ON);
    let sign = look.pt(36.0);
    let left_early = face.presence == Presence::Left;
    let (icon, ink) = if face.is_done { (Icon::Check, Ink::CommonText) } else { (Icon::Wait, Ink::Line) };
    if face.is_done || !left_early {
        stage.icon(format!("{key} state"), icon, sign, ink, x + w - 20.0 - sign / 2.0, middle, ON);
    }
    let left = x + 20.0 + side + 18.0;
    let words = Words::BODY.wrapped(x + w - 20.0 - sign - 14.0 - left).at_most(1);
    let organisation = wording::isolated(&face.organisation);
    let name = match left_early {
        true => t!(look.lang, "homecoming-left", organisation = organisation.clone()),
        false => organisation.clone(),
    };
    stage.words(format!("{key} name"), &name, words, look, left, table_parts::top_of(words, look, middle), ON);
    let (number, party) = (face.seat.to_string(), wording::party(look.lang, face.own_party));
    let spoken = match (face.is_done, left_early) {
        (true, _) => "homecoming-seat-done",
        (false, true) => "homecoming-seat-left",
        (false, false) => "homecoming-seat-waiting",
    };
    let spoken = t!(look.lang, spoken, seat = number, organisation = organisation, party = party);
    // A plate of many may be lower than what a finger needs; its touch reaches into the gaps around it.
    let reach = (60.0 - h).max(0.0) / 2.0;
    stage.press(Touch::Seat(face.seat), spoken, (x, y - reach, w, h + 2.0 * reach));
}

/// A line of what has been promised: whom it binds, its place in the agreement, its title.
struct Promised {
    by: By,
    /// What tells it apart.
    key: String,
    /// What is asked about, and what a screen reader says.
    touch: Touch,
    spoken: String,
    title: String,
    lines: usize,
}

fn clauses(room: &RoomView, deck: &Deck, look: &Look, width: f32) -> Vec<Promised> {
    let of = |by: By| {
        let mine = room.agreement.commitments.iter().enumerate().filter(move |(_, adopted)| adopted.by == by);
        mine.map(move |(at, adopted): (usize, &Adopted)| {
            let title = wording::clause_title(look.lang, deck, &adopted.clause);
            let title = match adopted.standing {
                Standing::AtRisk { .. } => t!(look.lang, "homecoming-at-risk", title = title),
                _ => title.to_owned(),
            };
            let lines = Words::BODY.wrapped(width).set(&title, look).len();
            let spoken =
                t!(look.lang, "homecoming-clause-spoken", by = wording::by(look.lang, by), title = title.clone());
            let (key, touch) = (format!("clause {at}"), Touch::Adopted(at));
            Promised { by, key, touch, spoken: layout::why(look, &spoken), title, lines }
        })
    };
    By::ALL.into_iter().flat_map(of).chain(ideas(room, look, width)).collect()
}

/// The ideas with the organisations gathered at them.
fn ideas(room: &RoomView, look: &Look, width: f32) -> Vec<Promised> {
    let Some(view) = room.ideas() else { return Vec::new() };
    let one = |face: &IdeaFace| {
        let name = |tile: TileId| {
            let name = view.tiles.get(tile.index()).map_or("", |tile| tile.name.get(look.lang.tag()));
            wording::isolated(name)
        };
        let names: Vec<String> = face.idea.tiles.iter().map(|gathered| name(gathered.tile)).collect();
        let names = names.join(", ");
        let idea = t!(
            look.lang,
            "ideas-result-title",
            idea = idea_name(look, view, face.number),
            title = wording::isolated(&face.idea.title)
        );
        let title = t!(look.lang, "homecoming-idea-line", idea = idea.clone(), names = names.clone());
        let spoken = t!(look.lang, "homecoming-idea-spoken", idea = idea, names = names);
        let lines = Words::BODY.wrapped(width).set(&title, look).len();
        let (key, touch) = (format!("idea {}", face.number), Touch::Idea(face.number));
        Promised { by: By::Joint, key, touch, spoken, title, lines }
    };
    view.ideas.iter().filter(|face| face.idea.is_open() && !face.idea.tiles.is_empty()).map(one).collect()
}

/// From the left edge of the list to its words.
fn indent(look: &Look) -> f32 {
    look.pt(34.0) * 1.32 + 16.0
}

fn clause_pages(room: &RoomView, deck: &Deck, look: &Look, area: Area) -> Vec<Vec<Promised>> {
    let width = area.w - 72.0 - indent(look);
    let line = Words::BODY.height(1, look);
    let most = area.h - 36.0 - look.pt(44.0) * 1.12 - 12.0;
    let mut pages: Vec<Vec<Promised>> = Vec::new();
    let mut used = f32::INFINITY;
    for clause in clauses(room, deck, look, width) {
        let height = (clause.lines as f32 * line).max(56.0) + 8.0;
        if used + height > most {
            pages.push(Vec::new());
            used = 0.0;
        }
        used += height;
        if let Some(page) = pages.last_mut() {
            page.push(clause);
        }
    }
    pages
}

/// What has been promised, by whom it binds.
fn promised(stage: &mut Stage, room: &RoomView, deck: &Deck, look: &Look, area: Area, page: usize) {
    layout::sheet(stage, "promised", area, None);
    let inner = area.inside(36.0, 18.0);
    let heading = t!(look.lang, "homecoming-agreed");
    let words = layout::fitted(&heading, Words::HEADING, &[44.0, 40.0, 36.0, 34.0], inner.w, 1, look);
    let row = stage.words("promised heading", &heading, words, look, inner.x, inner.y, ON);
    stage.label(heading, (inner.x, inner.y, row.width, row.height));
    let mut y = inner.y + look.pt(44.0) * 1.12 + 12.0;
    let pages = clause_pages(room, deck, look, area);
    let Some(clauses) = pages.get(page.min(pages.len().saturating_sub(1))) else {
        let text = t!(look.lang, "homecoming-nothing");
        let row = stage.words("promised none", &text, Words::BODY.wrapped(inner.w), look, inner.x, y, ON);
        stage.label(text, (inner.x, y, inner.w, row.height));
        return;
    };
    let line = Words::BODY.height(1, look);
    let side = look.pt(34.0);
    for clause in clauses {
        let height = (clause.lines as f32 * line).max(56.0);
        let art = Art::by(clause.by, side, Paint::Painted);
        let (wide, _) = art.face();
        let middle = y + (height - clause.lines as f32 * line) / 2.0 + line / 2.0;
        let key = &clause.key;
        stage.art(format!("{key} sign"), art, inner.x + side * 0.66 + (wide - side * 1.32) / 2.0, middle, ON);
        let x = inner.x + indent(look);
        let words = Words::BODY.wrapped(inner.right() - x);
        stage.words(key.as_str(), &clause.title, words, look, x, middle - line / 2.0, ON);
        stage.press(clause.touch.clone(), clause.spoken.clone(), (inner.x, y - 2.0, inner.w, height + 4.0));
        y += height + 8.0;
    }
}

/// The document to sign: a line for each seat. A seat that declines stands there as plainly as one that signs. `gaze.page`
/// turns [`signing_pages`]; `gaze.seat` is the seat whose turn it is. `Touch::Command(Command::HandAround)` lets the seats answer, and is the
/// green one until all have; [`Touch::Command(Command::Advance)`] ends the game at any time.
pub(crate) fn signing(room: &RoomView, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    layout::background(&mut stage);
    let (_, bar) = layout::button_size("", look);
    let area = document(look);
    layout::sheet(&mut stage, "document", area, None);
    let inner = area.inside(60.0, 24.0);
    let title = t!(look.lang, "signing-title");
    let words = Words::TITLE.sized(if layout::paged(look) { 40.0 } else { 64.0 }).aligned(Align::Center);
    let middle = area.x + area.w / 2.0;
    let row = stage.words("title", &title, words, look, middle, inner.y, ON);
    stage.label(title, (inner.x, inner.y, inner.w, row.height));
    if !layout::paged(look) {
        let text = t!(look.lang, "signing-text");
        let row = stage.words("text", &text, Words::SOFT.aligned(Align::Center), look, middle, row.below + 4.0, ON);
        stage.label(text, (middle - row.width / 2.0, row.below - row.height, row.width, row.height));
    }
    let pages = signing_pages(room, look);
    let page = gaze.page.min(pages - 1);
    let lines = lines_area(look);
    let (columns, rows) = columns(look, room.seats.len());
    let (w, h) = (lines.w / columns as f32, (lines.h / rows as f32).min(190.0));
    for (i, face) in room.seats.iter().skip(page * columns * rows).take(columns * rows).enumerate() {
        let cell = Area {
            x: lines.x + (i % columns) as f32 * w,
            y: lines.y + (i / columns) as f32 * h,
            w: w - if columns > 1 { 44.0 } else { 0.0 },
            h,
        };
        let signature = room.agreement.signatures.get(face.seat.index()).and_then(Option::as_ref);
        line(&mut stage, look, face, signature, cell, gaze.seat == Some(face.seat));
    }
    if pages > 1 {
        layout::pager(&mut stage, look, Turn::Page, (page, pages), LEFT, BOTTOM - bar / 2.0);
    }
    let done = room.all_are_done();
    let ways = vec![
        (Touch::Command(Command::HandAround), t!(look.lang, "signing-sign"), !done),
        (Touch::Command(Command::Advance), t!(look.lang, "signing-button"), done),
    ];
    layout::ways(&mut stage, look, ways, (RIGHT, BOTTOM));
    stage
}

/// How many values of `gaze.page` there are.
pub(crate) fn signing_pages(room: &RoomView, look: &Look) -> usize {
    let (columns, rows) = columns(look, room.seats.len());
    room.seats.len().div_ceil(columns * rows).max(1)
}

fn document(look: &Look) -> Area {
    let (_, bar) = layout::button_size("", look);
    if layout::paged(look) {
        Area::between(LEFT, 24.0, RIGHT, BOTTOM - bar - 20.0)
    } else {
        Area::between(160.0, 36.0, 1760.0, BOTTOM - bar - 24.0)
    }
}

/// Where the lines stand in the document.
fn lines_area(look: &Look) -> Area {
    let inner = document(look).inside(60.0, 24.0);
    let head = if layout::paged(look) { look.pt(40.0) * 1.12 + 8.0 } else { 64.0 * 1.12 + 4.0 + 41.0 + 14.0 };
    Area::between(inner.x, inner.y + head, inner.right(), inner.bottom())
}

/// Columns and rows of lines on a page.
fn columns(look: &Look, n: usize) -> (usize, usize) {
    let area = lines_area(look);
    let fit = (area.h / (2.0 * Words::BODY.height(1, look) + 22.0)).floor().max(1.0) as usize;
    let columns = match n {
        _ if look.large() => 1,
        0..=3 => 1,
        4..=14 => 2,
        _ if layout::paged(look) => 2,
        _ => 3,
    };
    (columns, n.div_ceil(columns).clamp(1, fit))
}

/// How far down a line stands in its cell at most, so that what is said below it has room.
const NAME_HEIGHT: f32 = 96.0;

/// A line of the document: the name on it when signed, plain words when not, dashed while it waits.
fn line(stage: &mut Stage, look: &Look, face: &SeatFace, signature: Option<&Signature>, cell: Area, chosen: bool) {
    let key = format!("signature {}", face.seat);
    let body = Words::BODY.height(1, look);
    let name = wording::isolated(&face.organisation);
    let said = signature.map(|signature| wording::isolated(&signature.words)).unwrap_or_default();
    let party = wording::party(look.lang, face.own_party);
    // The name stands on the line, and a remark below it in as many lines as there is room for.
    let rule = cell.y + (cell.h - body - 10.0).min(NAME_HEIGHT);
    let lines = ((cell.bottom() - rule - 5.0) / body).floor().max(1.0) as usize;
    let side = look.pt(32.0);
    let left = cell.x + side + 16.0;
    let width = cell.right() - left;
    stage.art(
        format!("{key} sign"),
        Art::piece(face.own_party, side),
        cell.x + side / 2.0,
        rule - body / 2.0 - 2.0,
        ON,
    );
    let signed = signature.is_some_and(|signature| signature.signed);
    let words = if signed {
        let large: &[f32] = if cell.h > 120.0 { &[44.0, 40.0, 36.0, 34.0] } else { &[36.0, 34.0] };
        layout::fitted(&name, Words::HEADING, large, width, 1, look)
    } else {
        let words = if signature.is_some() { Words::BODY } else { Words::SOFT };
        words.wrapped(width).at_most(1)
    };
    stage.words(format!("{key} name"), &name, words, look, left, rule - words.height(1, look) - 2.0, ON);
    let dash = if signature.is_none() { r#" stroke-dasharray="14 10""# } else { "" };
    let ink = if signature.is_none() { "$line" } else { "$ink" };
    let w = cell.w;
    let drawing = format!(r#"<path d="M{} 0H{}" stroke="{ink}" stroke-width="3"{dash}/>"#, -w / 2.0, w / 2.0);
    let art = Art::Svg { key: format!("line {}", signature.is_some()), w, h: 4.0, body: drawing };
    stage.art(format!("{key} line"), art, cell.x + w / 2.0, rule, ON);
    if chosen {
        let art = Art::Outline {
            w: cell.w + 16.0,
            h: cell.h - 6.0,
            radius: radius::CARD,
            dash: None,
            ink: Ink::Ink,
            line: 4.0,
            fill: crate::app::art::Fill::None,
        };
        stage.art_at(format!("{key} chosen"), art, cell.x - 8.0, cell.y + 4.0, ON);
    }
    let (note, note_words) = match signature {
        None if face.presence == Presence::Left => (t!(look.lang, "signing-left"), Words::SOFT),
        None => (t!(look.lang, "signing-waiting"), Words::SOFT),
        Some(signature) if !signature.signed && said.is_empty() => (t!(look.lang, "signing-declined"), Words::BODY),
        Some(signature) if !signature.signed => (
            format!("{}. {}", t!(look.lang, "signing-declined"), t!(look.lang, "reveal-quote", words = said.clone())),
            Words::BODY,
        ),
        Some(_) if said.is_empty() => (party.clone(), Words::SOFT),
        Some(_) => (t!(look.lang, "reveal-quote", words = said.clone()), Words::QUOTE),
    };
    let note_words = note_words.wrapped(width).at_most(lines);
    stage.words(format!("{key} note"), &note, note_words, look, left, rule + 5.0, ON);
    let spoken = match signature {
        None if face.presence == Presence::Left => "homecoming-seat-left",
        None => "signing-waiting-spoken",
        Some(signature) if signature.signed => "signing-signed-spoken",
        Some(_) => "signing-declined-spoken",
    };
    let args = [("organisation", name.into()), ("party", party.into()), ("words", said.into())];
    let spoken = crate::text::tr_with(look.lang, spoken, &args);
    stage.press(Touch::Seat(face.seat), spoken.trim(), (cell.x, cell.y, cell.w, cell.h.max(60.0)));
}
