//! What was promised the last time, and which of it is followed up.

use super::counted;
use crate::app::art::{Art, Icon, Lift, Paint};
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, BOTTOM, LEFT, ON, PAPER, RIGHT, Turn};
use crate::app::game::scenery::table_parts::top_of;
use crate::app::scene::{Command, Look, Stage, Touch, Words};
use crate::app::theme::{Ink, radius};
use crate::rules::{Followed, RoomView, Setup, Step, limits};
use crate::t;
use crate::wording;

/// Where the rows begin.
fn top(look: &Look) -> f32 {
    if layout::paged(look) { 24.0 + look.pt(48.0) * 1.12 + 14.0 } else { 196.0 }
}

/// The height of a row, and how many there are on a page.
fn rows(look: &Look) -> (f32, usize) {
    let (_, bar) = layout::button_size("", look);
    let row = (2.0 * Words::BODY.height(1, look) + 26.0).max(96.0);
    let room = BOTTOM - bar - 24.0 - top(look);
    (row, ((room / (row + 12.0)).floor() as usize).max(1))
}

/// How many values of `gaze.page` there are.
pub(crate) fn pages(room: &RoomView, look: &Look) -> usize {
    room.agreement.followed.len().div_ceil(rows(look).1).max(1)
}

/// The page that a promise stands on.
pub(crate) fn page_of(promise: usize, look: &Look) -> usize {
    promise / rows(look).1
}

/// The promises. While they are chosen a press on one takes it in or leaves it aside; `gaze.row` is the one that is pointed at.
pub(crate) fn promises(room: &RoomView, setup: &Setup, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    layout::background(&mut stage);
    let title = layout::title(&mut stage, look, &t!(look.lang, "follow-title"), RIGHT - LEFT);
    let all = &room.agreement.followed;
    if !layout::paged(look) {
        let from = setup.earlier.as_ref().map(|earlier| (earlier.number, earlier.date.as_str()));
        let (number, date) = from.unwrap_or((1, ""));
        let text = t!(look.lang, "follow-from", number = number, date = date);
        let text = format!("{text} {}", counted(look, all.len()));
        let row = stage.words("follow from", &text, Words::BODY, look, LEFT, title.below + 4.0, ON);
        stage.label(text, (LEFT, title.below + 4.0, row.width, row.height));
    }
    let pages = pages(room, look);
    let page = gaze.page.min(pages - 1);
    let (h, per_page) = rows(look);
    for (place, (at, followed)) in all.iter().enumerate().skip(page * per_page).take(per_page).enumerate() {
        let area = Area { x: LEFT, y: top(look) + place as f32 * (h + 12.0), w: RIGHT - LEFT, h };
        one(&mut stage, room, look, (at, followed), area, gaze.row == Some(at));
    }
    let (_, bar) = layout::button_size("", look);
    let middle = BOTTOM - bar / 2.0;
    let chosen = room.follow().map_or(0, |view| view.chosen.len());
    let x =
        if pages > 1 { layout::pager(&mut stage, look, Turn::Page, (page, pages), LEFT, middle) + 24.0 } else { LEFT };
    if !layout::paged(look) {
        let text = t!(look.lang, "follow-chosen", count = chosen, most = limits::FOLLOWED);
        let row = stage.words("follow chosen", &text, Words::STRONG, look, x, top_of(Words::STRONG, look, middle), ON);
        stage.label(text, (x, middle - row.height / 2.0, row.width, row.height));
    }
    let key = if room.step == Step::Deal { "follow-begin" } else { "follow-to-ballot" };
    let ways = vec![(Touch::Command(Command::Advance), t!(look.lang, key), true)];
    layout::ways(&mut stage, look, ways, (RIGHT, BOTTOM));
    stage
}

fn one(stage: &mut Stage, room: &RoomView, look: &Look, (at, followed): (usize, &Followed), area: Area, pointed: bool) {
    let Area { x, y, w, h } = area;
    let key = format!("promise {at}");
    let art = Art::Sheet { w, h, radius: radius::CARD, dim: false, lift: Lift::Flat, bar: None, chosen: pointed };
    stage.art_at(format!("{key} row"), art, x, y, PAPER);
    let middle = y + h / 2.0;
    let side = look.pt(38.0).min(60.0);
    let by = Art::by(followed.promise.by, side, Paint::Painted);
    stage.art(format!("{key} sign"), by, x + 60.0, middle, ON);
    let chosen = room.follow().is_some_and(|view| view.chosen.contains(&at));
    let left = x + 120.0;
    let check = look.pt(36.0);
    let right = x + w - 40.0 - check;
    let tag = look.lang.tag();
    let (title, full) = (followed.promise.title.get(tag), followed.promise.text.get(tag));
    let below = if full == title { followed.promise.planned.as_str() } else { full };
    let line = Words::BODY.height(1, look);
    let title_y = if below.is_empty() { middle - line / 2.0 } else { middle - line };
    let words = Words::STRONG.wrapped(right - left - 20.0).at_most(1);
    stage.words(format!("{key} title"), title, words, look, left, title_y, ON);
    if !below.is_empty() {
        let words = Words::SOFT.wrapped(right - left - 20.0).at_most(1);
        stage.words(format!("{key} text"), below, words, look, left, middle, ON);
    }
    if chosen {
        stage.icon(format!("{key} chosen"), Icon::Check, check, Ink::CommonText, right + check / 2.0, middle, ON);
    }
    let state = t!(look.lang, if chosen { "follow-is-chosen" } else { "follow-is-aside" });
    let said = format!("{}. {title}. {below} {state}", wording::by(look.lang, followed.promise.by));
    if room.step == Step::Promises {
        stage.press(Touch::Promise(at), said, area.rect());
    } else {
        stage.label(said, area.rect());
    }
}
