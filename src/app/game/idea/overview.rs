//! All ideas at once, small: which have both parties, which stand alone, and what waits.

use super::action_bar;
use super::parts::{Board, shown};
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, BOTTOM, LEFT, RIGHT};
use crate::app::game::scenery::table_parts::z;
use crate::app::scene::{Stage, Words};
use crate::t;

/// Where the ideas lie.
fn area(board: &Board<'_>) -> Area {
    let look = board.look;
    let top = if layout::paged(look) { 24.0 + look.pt(60.0).min(96.0) + 16.0 } else { 126.0 };
    let bottom = if layout::paged(look) { BOTTOM - action_bar::height(board) - 20.0 } else { 868.0 };
    Area::between(LEFT, top, RIGHT, bottom)
}

/// Columns and rows, for so many ideas as there are.
fn grid(board: &Board<'_>) -> (usize, usize) {
    let (area, look) = (area(board), board.look);
    let least = (look.pt(330.0), Words::BODY.height(2, look) + 42.0);
    let most = ((area.w / least.0) as usize).clamp(1, 5);
    let down = ((area.h / least.1) as usize).max(1);
    let n = shown(board.view).len().max(1);
    // As large as they can be while all are in sight.
    let wanted = [(3, 1), (3, 2), (4, 3), (5, 4), (5, 5)];
    let fits = wanted.into_iter().find(|&(across, deep)| across * deep >= n && across <= most && deep <= down);
    fits.unwrap_or((most, down))
}

/// How many ideas there are on a page.
pub(crate) fn per_page(board: &Board<'_>) -> usize {
    let (across, down) = grid(board);
    across * down
}

/// How many pages there are.
pub(crate) fn pages(board: &Board<'_>) -> usize {
    shown(board.view).len().div_ceil(per_page(board)).max(1)
}

pub(crate) fn show(board: &Board<'_>, stage: &mut Stage) {
    let look = board.look;
    let ideas = shown(board.view);
    let pages = pages(board);
    let page = board.gaze.page.min(pages - 1);
    if layout::paged(look) {
        let key = if board.room.step == crate::rules::Step::Ideas { "ideas-title-write" } else { "ideas-title-gather" };
        let title = t!(look.lang, key, round = board.room.idea_round(board.room.round));
        let width = crate::app::game::scenery::overlays::turner(
            &mut Stage::default(),
            look,
            (page, pages),
            (0.0, 0.0),
            z::LABEL,
        );
        let room = RIGHT - LEFT - width - 30.0;
        let words = layout::fitted(&title, Words::TITLE, &[48.0, 44.0, 40.0, 36.0], room, 1, look);
        let middle = 24.0 + look.pt(60.0).min(96.0) / 2.0;
        let top = crate::app::game::scenery::table_parts::top_of(words, look, middle);
        let row = stage.words("title", &title, words, look, LEFT, top, z::LABEL);
        stage.label(title, (LEFT, top, row.width, row.height));
        crate::app::game::scenery::overlays::turner(stage, look, (page, pages), (RIGHT - width, middle), z::LABEL);
    } else {
        board.head(stage, (page, pages));
    }
    let area = area(board);
    if ideas.is_empty() {
        let text = t!(look.lang, "ideas-none");
        let w = 1100.0f32.min(area.w);
        let words = Words::CARD_TITLE.sized(40.0).wrapped(w - 100.0);
        let lines = words.set(&text, look).len();
        let h = words.height(lines, look) + 80.0;
        let sheet = Area { x: area.x + (area.w - w) / 2.0, y: area.y + (area.h - h).max(0.0) / 2.0, w, h };
        layout::sheet(stage, "no ideas", sheet, None);
        stage.words("no ideas words", &text, words, look, sheet.x + 50.0, sheet.y + 40.0, z::CARD_ON);
        stage.label(text, sheet.rect());
    }
    let (across, down) = grid(board);
    let gap = if across > 3 { 20.0 } else { 28.0 };
    let (w, pitch) = ((area.w - gap * (across as f32 - 1.0)) / across as f32, area.h / down as f32);
    // Few ideas are cards, not sheets.
    let h = (pitch - gap).min(look.pt(330.0));
    let sizes: &[f32] = if w > 500.0 { &[50.0, 44.0, 40.0] } else { &[40.0, 36.0, 34.0] };
    for (i, &idea) in ideas.iter().skip(page * across * down).take(across * down).enumerate() {
        let cell = Area { x: area.x + (i % across) as f32 * (w + gap), y: area.y + (i / across) as f32 * pitch, w, h };
        board.card(stage, idea, cell, sizes, 2);
    }
    action_bar::show(board, stage);
}
