//! One idea with every word of it and every tile gathered at it.

use super::action_bar;
use super::parts::{Board, Form, idea_name, open_questions, shown, two_lines};
use crate::app::art::{Art, ButtonLook, ButtonState, Icon};
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, BOTTOM, LEFT, PAD, RIGHT};
use crate::app::game::scenery::table_parts::{top_of, z};
use crate::app::scene::{Command, Stage, Touch, Words};
use crate::app::theme::{Ink, radius};
use crate::rules::TileFace;
use crate::t;

/// What stands beside the card, or on pages of its own.
#[derive(Clone, Copy)]
enum Piece<'a> {
    /// A tile at the idea.
    Tile(&'a TileFace),
    /// A question that waits.
    Slot(usize),
}

/// The idea that is shown.
fn idea(board: &Board<'_>) -> Option<usize> {
    let all = shown(board.view);
    board.gaze.ideas.idea.filter(|idea| all.contains(idea)).or_else(|| all.first().copied())
}

/// The height of the tabs above the card.
fn tabs_height(board: &Board<'_>) -> f32 {
    board.look.pt(64.0).min(110.0)
}

fn area(board: &Board<'_>) -> Area {
    let bottom = if layout::paged(board.look) { BOTTOM - action_bar::height(board) - 20.0 } else { 868.0 };
    Area::between(LEFT, 20.0 + tabs_height(board) + 16.0, RIGHT, bottom)
}

/// Whether card and tiles share a page.
fn beside(board: &Board<'_>) -> bool {
    !board.look.largest()
}

/// Where the tiles stand.
fn tiles_area(board: &Board<'_>) -> Area {
    let area = area(board);
    if beside(board) { Area::between(960.0, area.y, area.right(), area.bottom()) } else { area }
}

fn columns(board: &Board<'_>) -> usize {
    if !board.look.large() || !beside(board) { 2 } else { 1 }
}

fn rows(board: &Board<'_>) -> usize {
    ((tiles_area(board).h / (two_lines(board.look) + 18.0)) as usize).max(1)
}

/// The tiles at the idea, and then the questions.
fn pieces<'a>(board: &Board<'a>, idea: usize) -> Vec<Piece<'a>> {
    let here = board.gathered(idea).into_iter().map(Piece::Tile);
    let asked = open_questions(board.view).into_iter().filter(|&at| board.view.asks[at].idea == idea).map(Piece::Slot);
    here.chain(asked).collect()
}

/// How many pages there are: of tiles, and where the words are large one for the card before them.
pub(crate) fn pages(board: &Board<'_>) -> usize {
    if board.gaze.ideas.question.is_some() && layout::paged(board.look) {
        return 1;
    }
    let Some(idea) = idea(board) else { return 1 };
    let tiles = pieces(board, idea).len().div_ceil(rows(board) * columns(board));
    if beside(board) { tiles.max(1) } else { 1 + tiles }
}

pub(crate) fn show(board: &Board<'_>, stage: &mut Stage) {
    let Some(idea) = idea(board) else { return };
    tabs(board, stage, idea);
    if board.gaze.ideas.question.is_some() && layout::paged(board.look) {
        action_bar::show(board, stage);
        return;
    }
    let pages = pages(board);
    let page = board.gaze.page.min(pages - 1);
    let area = area(board);
    let sizes: &[f32] = &[56.0, 50.0, 44.0, 40.0];
    let tile_page = if beside(board) {
        let card = Area::between(area.x, area.y, 920.0, area.bottom());
        board.card(stage, idea, card, sizes, 4);
        Some(page)
    } else if page == 0 {
        board.card(stage, idea, area, &[50.0, 44.0, 40.0], 2);
        None
    } else {
        Some(page - 1)
    };
    if let Some(page) = tile_page {
        tiles(board, stage, idea, page);
    }
    action_bar::show(board, stage);
}

fn tiles(board: &Board<'_>, stage: &mut Stage, idea: usize, page: usize) {
    let look = board.look;
    let area = tiles_area(board);
    let (columns, rows) = (columns(board), rows(board));
    let all = pieces(board, idea);
    if all.is_empty() {
        let text = t!(look.lang, "ideas-one-nobody");
        let words = Words::BODY.wrapped(area.w - 2.0 * PAD);
        let h = words.height(words.set(&text, look).len(), look) + 2.0 * PAD;
        let plate = Area { h, ..area };
        layout::sheet(stage, "nobody", plate, None);
        stage.words("nobody words", &text, words, look, plate.x + PAD, plate.y + PAD, z::CARD_ON);
        stage.label(text, plate.rect());
    }
    let gap = 24.0;
    let w = (area.w - gap * (columns as f32 - 1.0)) / columns as f32;
    let h = two_lines(look);
    for (i, piece) in all.into_iter().skip(page * columns * rows).take(columns * rows).enumerate() {
        let cell =
            Area { x: area.x + (i % columns) as f32 * (w + gap), y: area.y + (i / columns) as f32 * (h + 18.0), w, h };
        match piece {
            Piece::Tile(tile) => board.draw_tile(stage, tile, cell, Form::Two),
            Piece::Slot(at) => {
                let ask = &board.view.asks[at];
                let name = board.tile_name(ask.tile).into_owned();
                board.slot(stage, &format!("slot {at}"), cell, Some(&name));
                let label = t!(look.lang, "ideas-slot-label", name = name);
                stage.press(Touch::Question(at), label, cell.rect());
            }
        }
    }
}

/// The idea between its neighbours.
fn tabs(board: &Board<'_>, stage: &mut Stage, idea: usize) {
    let look = board.look;
    let all = shown(board.view);
    let at = all.iter().position(|&other| other == idea).unwrap_or(0);
    let h = tabs_height(board);
    let (y, side) = (20.0, h.max(60.0));
    for (command, icon, key, x, there) in [
        (Command::PreviousIdea, Icon::Left, "ideas-previous", LEFT, at > 0),
        (Command::NextIdea, Icon::Right, "ideas-next", RIGHT - side, at + 1 < all.len()),
    ] {
        let state = if there { ButtonState::Rest } else { ButtonState::Disabled };
        let art = Art::Button { w: side, h: side - 6.0, look: ButtonLook::Plain, state };
        stage.art_at(format!("tab {command:?} {there}"), art, x, y, z::LABEL);
        let ink = if there { Ink::Ink } else { Ink::InkSoft };
        let middle = (x + side / 2.0, y + side / 2.0 - 3.0);
        stage.icon(format!("tab icon {command:?}"), icon, side * 0.46, ink, middle.0, middle.1, z::LABEL + 0.5);
        stage.press(Touch::Command(command), t!(look.lang, key), (x, y, side, side));
        if let Some(hit) = stage.hits.last_mut() {
            hit.enabled = there;
            hit.radius = radius::BUTTON;
        }
    }
    let text = t!(
        look.lang,
        "ideas-tab",
        idea = idea_name(look, board.view, idea),
        place = at as i64 + 1,
        all = all.len() as i64
    );
    let pages = pages(board);
    let page = board.gaze.page.min(pages - 1);
    let middle = y + h / 2.0;
    let mut left = LEFT + side + 30.0;
    let turner = crate::app::game::scenery::overlays::turner(
        &mut Stage::default(),
        look,
        (page, pages),
        (0.0, middle),
        z::LABEL,
    );
    let room = RIGHT - side - 30.0 - left - if pages > 1 { turner + 30.0 } else { 0.0 };
    let words = layout::fitted(&text, Words::HEADING, &[44.0, 40.0, 36.0, 34.0], room, 1, look);
    let top = top_of(words, look, middle);
    let row = stage.words("title", &text, words, look, left, top, z::LABEL);
    stage.label(text, (left, top, row.width, row.height));
    left = RIGHT - side - 30.0 - turner;
    if pages > 1 {
        crate::app::game::scenery::overlays::turner(stage, look, (page, pages), (left, middle), z::LABEL);
    }
}
