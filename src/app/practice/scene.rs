//! The table of a practice: stools, the card, the shared sheet, and the pencil at its holder.

use super::table::{STOOL, card_at, paper_at, seat_at, table_at};
use crate::app::art::{Art, Icon, Lift, Paint, Table};
use crate::app::scene::{EaseFunction, Enter, Motion, Stage};
use crate::app::theme::{Ink, motion};
use crate::practice::{PracticeView, Who};
use crate::rules::Deck;

/// The stage below the talk. It is not larger with larger type.
pub(crate) fn talk_stage(view: &PracticeView, deck: &Deck) -> Stage {
    let mut stage = Stage::default();
    let people = view.people.len();
    let (x, y, r) = table_at(people);
    let mut stool = |who: Who, party, left: bool, has_pen: bool| {
        let (sx, sy, angle) = seat_at(who, people);
        let name = match who {
            Who::You => String::from("you"),
            Who::Person(person) => person.to_string(),
        };
        if has_pen {
            stage.art(format!("halo {name}"), Art::PenHalo { size: STOOL }, sx, sy, -1.0);
        }
        // A person who left has pushed the stool away from the table.
        let (sin, cos) = angle.to_radians().sin_cos();
        let away = if left { 26.0 } else { 0.0 };
        let turn = match party {
            crate::rules::Party::Public => angle + 90.0,
            crate::rules::Party::Ideburen => 0.0,
        };
        let art = Art::Stool { party, size: STOOL, angle: turn };
        let item = stage.art(format!("stool {name}"), art, sx + cos * away, sy + sin * away, 0.0);
        item.moving(Motion { ms: motion::DEAL, ..Motion::default() });
        if left {
            item.faded(0.55);
        }
    };
    for (at, person) in view.people.iter().enumerate() {
        stool(Who::Person(at), person.party, person.left, person.has_pen);
    }
    stool(Who::You, view.party, false, view.pen == Who::You);
    let table = Table { inlay: 36, seed: 4, ..Table::round(r) };
    stage.art("table", Art::Table(table), x, y, 2.0);
    card(&mut stage, view, deck);
    paper(&mut stage, view);
    pencil(&mut stage, view);
    stage
}

fn card(stage: &mut Stage, view: &PracticeView, deck: &Deck) {
    let (x, y, w, h) = card_at(view.people.len());
    let principle = deck.cards.get(view.card).and_then(|card| card.principles.first().copied());
    stage.art_at("card", Art::sheet(w, h, Lift::Flat), x, y, 3.0);
    stage.art_at("card band", Art::Band { principle, w, h: 18.0, radius: 12.0 }, x, y, 3.1);
    if let Some(principle) = principle {
        stage.icon("card icon", Icon::principle(principle), 44.0, Ink::CommonText, x + w / 2.0, y + 58.0, 3.1);
    }
}

/// The shared sheet: a row for each promise that stands, its sign full where it binds.
fn paper(stage: &mut Stage, view: &PracticeView) {
    let (x, y, w, h) = paper_at(view.people.len());
    stage.art_at("paper", Art::sheet(w, h, Lift::Flat), x, y, 3.0);
    let widths: &[f32] = if view.proposal.base.is_some() { &[w - 24.0, w - 44.0] } else { &[] };
    lines(stage, "paper lines", x + 12.0, y + 14.0, widths);
    let live = view.proposal.entries.iter().filter(|entry| entry.is_live());
    for (at, entry) in live.take(3).enumerate() {
        let top = y + 48.0 + 24.0 * at as f32;
        let paint = if entry.binds() { Paint::Flat } else { Paint::Hollow };
        stage.art(format!("entry {at}"), Art::by(entry.by, 16.0, paint), x + 22.0, top, 3.1);
        lines(stage, &format!("entry line {at}"), x + 38.0, top - 3.0, &[34.0]);
    }
}

/// Grey lines for words too small to read.
fn lines(stage: &mut Stage, key: &str, x: f32, y: f32, widths: &[f32]) {
    for (at, w) in widths.iter().enumerate() {
        let body = format!(r#"<rect x="{}" y="-2" width="{w}" height="4" rx="2" fill="$line"/>"#, -w / 2.0);
        let art = Art::Svg { key: format!("solo line {w}"), w: *w, h: 4.0, body };
        stage.art_at(format!("{key} {at}"), art, x, y + 12.0 * at as f32, 3.1);
    }
}

/// The pencil lies at its holder, its point towards the sheet.
fn pencil(stage: &mut Stage, view: &PracticeView) {
    let (_, _, angle) = seat_at(view.pen, view.people.len());
    let (x, y, r) = table_at(view.people.len());
    let (sin, cos) = angle.to_radians().sin_cos();
    let reach = r - 34.0;
    let way =
        Motion { ms: motion::PEN, delay: 0, ease: EaseFunction::CubicInOut, enter: Enter::There, ..Motion::default() };
    // Across the edge of the table before the person who holds it, so that it covers neither card nor sheet.
    let item = stage.art("pencil", Art::Pencil { length: 104.0 }, x + cos * reach, y + sin * reach, 4.0);
    item.turned(angle - 90.0 - 14.0).moving(way);
}
