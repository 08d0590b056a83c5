//! The action plan: a row for each promise and each collaboration, with who, when, and how it is noticed that it is kept; below them
//! when the table meets again. What is blank is shown as blank.

use crate::app::art::{Art, Fill, Icon, Lift, Paint};
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, BOTTOM, LEFT, ON, PAPER, RIGHT, Turn};
use crate::app::game::scenery::table_parts;
use crate::app::game::scenery::table_parts::top_of;
use crate::app::scene::{Command, Look, Stage, Touch, Words};
use crate::app::theme::{Ink, radius, space};
use crate::rules::{Deck, Party, PlanOf, RoomView, SeatId};
use crate::t;
use crate::wording;
use crate::wording::plan as said;

/// Rows of a page beside each other in columns.
const ROWS: usize = 5;
/// Where the columns begin: what, who, when, how it is noticed.
const COLUMNS: [f32; 4] = [166.0, 640.0, 950.0, 1240.0];
/// How wide their words may be.
const WIDTHS: [f32; 4] = [450.0, 280.0, 260.0, 590.0];

/// The plan. `gaze.page` turns [`pages`], `gaze.row` is the row that is pointed at. `Touch::Plan` opens a row,
/// `Command::Meeting` the next meeting, and [`Command::Advance`] goes on to the signatures at any time.
pub(crate) fn plan(room: &RoomView, deck: &Deck, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    layout::background(&mut stage);
    let title = layout::title(&mut stage, look, &t!(look.lang, "plan-title"), RIGHT - LEFT);
    let (_, bar) = layout::button_size("", look);
    let all = pages(room, look);
    let page = gaze.page.min(all - 1);
    let paged = layout::paged(look);
    if paged {
        let area = Area::between(LEFT, title.below + 12.0, RIGHT, BOTTOM - bar - 20.0);
        layout::sheet(&mut stage, "plan page", area, None);
        let inner = area.inside(40.0, 18.0);
        match room.plan_rows.get(page) {
            Some(&of) => one(&mut stage, room, deck, look, (page, of), inner),
            None => meeting_page(&mut stage, room, look, inner),
        }
    } else {
        columns(&mut stage, room, deck, look, gaze, page);
        meeting_bar(&mut stage, room, look, BOTTOM - bar - 24.0);
    }
    if all > 1 {
        layout::pager(&mut stage, look, Turn::Page, (page, all), LEFT, BOTTOM - bar / 2.0);
    } else if !room.plan_rows.is_empty() {
        let text = said::gaps(look.lang, &room.agreement, &room.plan_rows);
        let y = top_of(Words::STRONG, look, BOTTOM - bar / 2.0);
        let row = stage.words("plan gaps", &text, Words::STRONG, look, LEFT, y, ON);
        stage.label(text, (LEFT, y, row.width, row.height));
    }
    let open = room.agreement.plan.without_anybody(&room.agreement, &room.plan_rows).next().is_some();
    let mut ways = vec![(Touch::Command(Command::Meeting), t!(look.lang, "plan-meet"), false)];
    if !room.plan_rows.is_empty() {
        ways.insert(0, (Touch::Command(Command::PlanRow), t!(look.lang, "plan-write"), open));
    }
    ways.push((Touch::Command(Command::Advance), t!(look.lang, "plan-button"), !open));
    layout::ways(&mut stage, look, ways, (RIGHT, BOTTOM));
    stage
}

/// How many values of `gaze.page` there are.
pub(crate) fn pages(room: &RoomView, look: &Look) -> usize {
    let rows = room.plan_rows.len();
    if layout::paged(look) { rows + 1 } else { rows.div_ceil(ROWS).max(1) }
}

/// The page that the row at this place stands on.
pub(crate) fn page_of(row: usize, look: &Look) -> usize {
    if layout::paged(look) { row } else { row / ROWS }
}

/// Who a seat is on the plan: the people, or the organisation where they have no name.
fn name(room: &RoomView, seat: SeatId) -> String {
    let face = room.seats.get(seat.index());
    let name = face.map_or("", |face| if face.person.trim().is_empty() { &face.organisation } else { &face.person });
    wording::isolated(name)
}

fn sign(stage: &mut Stage, room: &RoomView, of: PlanOf, key: &str, (x, y): (f32, f32), side: f32) {
    match of {
        PlanOf::Idea(_) => {
            stage.icon(format!("{key} sign"), Icon::Bulb, side, Ink::CommonText, x, y, ON);
        }
        PlanOf::Commitment(_) => {
            stage.art(format!("{key} sign"), Art::by(room.agreement.binds(of), side, Paint::Painted), x, y, ON);
        }
    }
}

/// Everything a row says, for a screen reader.
fn spoken(room: &RoomView, deck: &Deck, look: &Look, of: PlanOf) -> String {
    let lang = look.lang;
    let words = said::words(&room.agreement.plan, of);
    let who: Vec<String> = said::who(&room.agreement, of)
        .into_iter()
        .map(|(party, seat)| match seat {
            Some(seat) => name(room, seat),
            None => t!(lang, "plan-nobody-of", party = wording::party(lang, party)),
        })
        .collect();
    let said = [
        said::title(lang, deck, room, of),
        said::kind(lang, &room.agreement, of),
        who.join(", "),
        words.first.clone(),
        said::when(lang, &words.when, &words.date),
        words.sign.clone(),
    ];
    said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(". ")
}

fn columns(stage: &mut Stage, room: &RoomView, deck: &Deck, look: &Look, gaze: &Gaze, page: usize) {
    table_parts::party_legend(stage, look, RIGHT - table_parts::legend_width(look), 78.0);
    if room.plan_rows.is_empty() {
        let text = t!(look.lang, "plan-nothing");
        let words = Words::BODY.wrapped(RIGHT - LEFT - 80.0);
        let area = Area::between(LEFT, 190.0, RIGHT, 190.0 + words.height(words.set(&text, look).len(), look) + 40.0);
        layout::sheet(stage, "plan nothing", area, None);
        stage.words("plan nothing words", &text, words, look, LEFT + 40.0, 210.0, ON);
        stage.label(text, area.rect());
        return;
    }
    let heads = ["plan-what", "plan-who", "plan-when", "plan-sign"].map(|key| t!(look.lang, key));
    for ((at, text), x) in heads.into_iter().enumerate().zip(COLUMNS) {
        let row = stage.words(format!("plan head {at}"), &text, Words::SOFT, look, x, 130.0, ON);
        stage.label(text, (x, 130.0, row.width, row.height));
    }
    let (top, h, pitch) = (184.0, 122.0, 133.0);
    for (place, (at, &of)) in room.plan_rows.iter().enumerate().skip(page * ROWS).take(ROWS).enumerate() {
        let y = top + pitch * place as f32;
        let key = format!("plan {at}");
        let (w, chosen) = (RIGHT - LEFT, gaze.row == Some(at));
        let art = Art::Sheet { w, h, radius: radius::CARD, dim: false, lift: Lift::Card, bar: None, chosen };
        stage.art_at(format!("{key} row"), art, LEFT, y, PAPER);
        let middle = y + h / 2.0;
        sign(stage, room, of, &key, (LEFT + 54.0, middle), 50.0);
        let words = said::words(&room.agreement.plan, of);
        let below =
            if words.first.is_empty() { said::kind(look.lang, &room.agreement, of) } else { words.first.clone() };
        let head = said::title(look.lang, deck, room, of);
        let head_words = Words::STRONG.wrapped(WIDTHS[0]).at_most(1);
        let line = Words::BODY.height(1, look);
        stage.words(format!("{key} title"), &head, head_words, look, COLUMNS[0], middle - line, ON);
        let soft = Words::SOFT.wrapped(WIDTHS[0]).at_most(1);
        stage.words(format!("{key} first"), &below, soft, look, COLUMNS[0], middle, ON);
        who(stage, room, look, of, &key, middle);
        for (column, text) in [(2, said::when(look.lang, &words.when, &words.date)), (3, words.sign.clone())] {
            let set = Words::BODY.wrapped(WIDTHS[column]).at_most(2);
            let lines = set.set(&text, look).len();
            let y = middle - set.height(lines, look) / 2.0;
            stage.words(format!("{key} column {column}"), &text, set, look, COLUMNS[column], y, ON);
        }
        stage.press(Touch::Plan(at), spoken(room, deck, look, of), (LEFT, y, w, h));
    }
}

/// Who has taken a row on, a line for each side that it binds; a dashed cell for a side of which nobody has.
fn who(stage: &mut Stage, room: &RoomView, look: &Look, of: PlanOf, key: &str, middle: f32) {
    let all = said::who(&room.agreement, of);
    let line = Words::BODY.height(1, look) + 4.0;
    let start = middle - line * all.len() as f32 / 2.0;
    for (place, (party, seat)) in all.into_iter().enumerate() {
        let y = start + line * (place as f32 + 0.5);
        let x = COLUMNS[1];
        let paint = if seat.is_some() { Paint::Painted } else { Paint::Hollow };
        let piece = Art::Piece { party, size: 26.0, paint };
        stage.art(format!("{key} who {}", party.code()), piece, x + 13.0, y, ON);
        let left = x + 26.0 + space::M;
        let wide = WIDTHS[1] - 26.0 - space::M;
        let (text, words) = match seat {
            Some(seat) => (name(room, seat), Words::BODY),
            None => (t!(look.lang, "plan-nobody"), Words::SOFT),
        };
        if seat.is_none() {
            let (dash, ink, fill) = (Some((8.0, 6.0)), Ink::Ink, Fill::None);
            let (w, h) = (wide + 8.0, line - 2.0);
            let art = Art::Outline { w, h, radius: radius::FIELD, dash, ink, line: 2.0, fill };
            stage.art_at(format!("{key} nobody {}", party.code()), art, left - 8.0, y - h / 2.0, ON);
        }
        let words = words.wrapped(wide - 8.0).at_most(1);
        stage.words(format!("{key} name {}", party.code()), &text, words, look, left, top_of(words, look, y), ON);
    }
}

/// When the table meets again, on a bar along the lower edge of the rows.
fn meeting_bar(stage: &mut Stage, room: &RoomView, look: &Look, bottom: f32) {
    let h = 92.0;
    let area = Area::between(LEFT, bottom - h, RIGHT, bottom);
    layout::sheet(stage, "plan meeting", area, Some(Ink::Common));
    let middle = area.y + h / 2.0;
    stage.icon("plan meeting icon", Icon::Clock, 44.0, Ink::CommonText, LEFT + 64.0, middle, ON);
    let (text, caller) = meeting_words(room, look);
    let caller_words = Words::BODY.wrapped(560.0).at_most(1);
    let caller_w = caller_words.width(&caller, look).min(560.0);
    let words = Words::STRONG.wrapped(RIGHT - LEFT - 106.0 - caller_w - 96.0).at_most(1);
    stage.words("plan meeting when", &text, words, look, LEFT + 106.0, top_of(words, look, middle), ON);
    let x = RIGHT - 36.0 - caller_w;
    stage.words("plan meeting caller", &caller, caller_words, look, x, top_of(caller_words, look, middle), ON);
    stage.press(Touch::Command(Command::Meeting), format!("{text}. {caller}"), area.rect());
}

/// When and where the table meets again, for how long the agreement holds, and who calls.
fn meeting_words(room: &RoomView, look: &Look) -> (String, String) {
    let plan = &room.agreement.plan;
    let when = said::meeting(look.lang, &plan.next);
    let when = if when.is_empty() { t!(look.lang, "plan-meeting-blank") } else { when };
    let when = match plan.next.holds.as_str() {
        "" => when,
        holds => t!(look.lang, "plan-meeting-holds", when = when, holds = wording::isolated(holds)),
    };
    let caller = match plan.caller {
        Some(seat) => t!(look.lang, "plan-caller", who = name(room, seat)),
        None => t!(look.lang, "plan-caller-none"),
    };
    (when, caller)
}

/// A row on a page of its own, where the words are too large for columns.
fn one(stage: &mut Stage, room: &RoomView, deck: &Deck, look: &Look, (at, of): (usize, PlanOf), area: Area) {
    let lang = look.lang;
    let words = said::words(&room.agreement.plan, of);
    let who: Vec<String> = said::who(&room.agreement, of)
        .into_iter()
        .map(|(party, seat): (Party, Option<SeatId>)| match seat {
            Some(seat) => name(room, seat),
            None => t!(lang, "plan-nobody-of", party = wording::party(lang, party)),
        })
        .collect();
    let title = said::title(lang, deck, room, of);
    let set = layout::fitted(&title, Words::HEADING, &[40.0, 36.0, 34.0], area.w, 1, look);
    let row = stage.words("plan one title", &title, set, look, area.x, area.y, ON);
    let mut y = row.below + 6.0;
    let blank = || t!(lang, "plan-blank");
    let lines = [
        ("plan-who", who.join(", ")),
        ("plan-first", words.first.clone()),
        ("plan-when", said::when(lang, &words.when, &words.date)),
        ("plan-sign", words.sign.clone()),
    ];
    let line = Words::BODY.height(1, look);
    let left = lines.len();
    for (place, (key, text)) in lines.into_iter().enumerate() {
        let text = if text.is_empty() { blank() } else { text };
        let text = t!(lang, "plan-line", name = crate::text::tr(lang, key), text = text);
        let room_for = ((area.bottom() - y) / line - (left - place - 1) as f32).floor().max(1.0) as usize;
        let set = Words::BODY.wrapped(area.w).at_most(room_for.min(2));
        y = stage.words(format!("plan one {place}"), &text, set, look, area.x, y, ON).below + 4.0;
    }
    stage.press(Touch::Plan(at), spoken(room, deck, look, of), area.rect());
}

fn meeting_page(stage: &mut Stage, room: &RoomView, look: &Look, area: Area) {
    let heading = t!(look.lang, "plan-meet");
    let set = layout::fitted(&heading, Words::HEADING, &[40.0, 36.0, 34.0], area.w, 1, look);
    let row = stage.words("plan meeting title", &heading, set, look, area.x, area.y, ON);
    let (when, caller) = meeting_words(room, look);
    let mut y = row.below + 10.0;
    for (place, text) in [&when, &caller].into_iter().enumerate() {
        let set = Words::BODY.wrapped(area.w).at_most(3);
        y = stage.words(format!("plan meeting {place}"), text, set, look, area.x, y, ON).below + 10.0;
    }
    stage.press(Touch::Command(Command::Meeting), format!("{heading}. {when}. {caller}"), area.rect());
}
