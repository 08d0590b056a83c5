//! The ideas on the table: three at a time with the tiles gathered at them, and the tiles that a seat still has in its hand. The
//! same table is shown while ideas are written and while tiles are gathered.

use super::parts::{Board, Form, open_questions, shown};
use super::{Question, Zoom, overview};
use super::{action_bar, one_idea};
use crate::app::art::{Art, Icon};
use crate::app::game::scenario::dialogue_scene;
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, LEFT, RIGHT};
use crate::app::game::scenery::table_parts::{party_name, top_of, z};
use crate::app::scene::{Command, Look, Stage, Touch, Words};
use crate::app::theme::Ink;
use crate::rules::{IdeaStanding, IdeasView, Party, RoomView, Step, TileFace};
use crate::t;

/// How many ideas stand beside each other.
pub(crate) const BESIDE: usize = 3;
/// Left edges of the columns, and their width.
const COLUMNS: [f32; BESIDE] = [60.0, 674.0, 1288.0];
const COLUMN: f32 = 572.0;
/// The cards of the ideas.
const CARD: (f32, f32) = (126.0, 416.0);
/// The tiles below them.
const TILES: (f32, f32) = (432.0, 792.0);
/// The tiles that seats have in their hands.
const HAND: (f32, f32) = (802.0, 868.0);

/// The ideas while they are written and while tiles are gathered.
pub(crate) fn board(room: &RoomView, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    super::wood(&mut stage);
    let Some(view) = room.ideas() else { return stage };
    let board = Board { room, view, look, gaze };
    match zoom(room, view, look, gaze) {
        Zoom::Some => board.three(&mut stage),
        Zoom::All => overview::show(&board, &mut stage),
        Zoom::One => one_idea::show(&board, &mut stage),
    }
    stage
}

/// How much is shown, which is less where the words are large, and everything while there is nothing to point at.
pub(crate) fn zoom(room: &RoomView, view: &IdeasView, look: &Look, gaze: &Gaze) -> Zoom {
    let asking = gaze.ideas.question.is_some();
    match gaze.ideas.zoom {
        _ if shown(view).is_empty() => Zoom::All,
        _ if asking && layout::paged(look) => Zoom::One,
        Zoom::Some if asking => Zoom::Some,
        // While ideas are written all of them are in sight.
        Zoom::Some if room.step == Step::Ideas => Zoom::All,
        Zoom::Some if layout::paged(look) => Zoom::One,
        zoom => zoom,
    }
}

/// How many values of `gaze.page` there are.
pub(crate) fn pages(room: &RoomView, look: &Look, gaze: &Gaze) -> usize {
    let Some(view) = room.ideas() else { return 1 };
    let board = Board { room, view, look, gaze };
    match zoom(room, view, look, gaze) {
        Zoom::Some => on_table(view).len().div_ceil(BESIDE).max(1),
        Zoom::All => overview::pages(&board),
        Zoom::One => one_idea::pages(&board),
    }
}

/// The page of the table that an idea is on, in the view that is shown.
pub(crate) fn page_of(room: &RoomView, look: &Look, gaze: &Gaze, idea: usize) -> usize {
    let Some(view) = room.ideas() else { return 0 };
    let board = Board { room, view, look, gaze };
    match zoom(room, view, look, gaze) {
        Zoom::Some => on_table(view).iter().position(|&at| at == idea).unwrap_or(0) / BESIDE,
        Zoom::All => shown(view).iter().position(|&at| at == idea).unwrap_or(0) / overview::per_page(&board),
        Zoom::One => 0,
    }
}

/// The ideas that lie on the table with their tiles.
fn on_table(view: &IdeasView) -> Vec<usize> {
    shown(view).into_iter().filter(|&at| matches!(view.ideas[at].idea.standing, IdeaStanding::Open)).collect()
}

/// Where `n` tiles or places for them stand in a column, and how much stands on each.
fn column(n: usize, x: f32) -> (Vec<Area>, Form) {
    let (top, bottom) = TILES;
    let high = bottom - top;
    if n <= 4 {
        let (h, pitch) = if n <= 3 { (104.0, 120.0) } else { (80.0, 90.0) };
        let at =
            |i: usize| Area { x: x + if i % 2 == 1 { 192.0 } else { 0.0 }, y: top + pitch * i as f32, w: 380.0, h };
        return ((0..n).map(at).collect(), Form::Two);
    }
    let (across, down, form) = match n {
        0..=8 => (2, 4, Form::Two),
        9..=10 => (2, 5, Form::One),
        _ => (4, 6, Form::Piece),
    };
    let (w, pitch) = ((COLUMN - 12.0 * (across as f32 - 1.0)) / across as f32, high / down as f32);
    let at = |i: usize| Area {
        x: x + (i % across) as f32 * (w + 12.0),
        y: top + pitch * (i / across) as f32,
        w,
        h: pitch - 10.0,
    };
    ((0..n).map(at).collect(), form)
}

impl Board<'_> {
    /// The title, the clock, the pages and what the shapes mean.
    pub(crate) fn head(&self, stage: &mut Stage, (page, pages): (usize, usize)) {
        let look = self.look;
        let key = if self.room.step == Step::Ideas { "ideas-title-write" } else { "ideas-title-gather" };
        let title = t!(look.lang, key, round = self.room.idea_round(self.room.round));
        let words = layout::fitted(&title, Words::TITLE, &[60.0, 54.0, 48.0], 560.0, 1, look);
        let middle = 66.0;
        let top = top_of(words, look, middle);
        let row = stage.words("title", &title, words, look, LEFT + 6.0, top, z::LABEL);
        stage.label(title, (LEFT + 6.0, top, row.width, row.height));
        let mut left = LEFT + 6.0 + row.width + 40.0;
        let legend = self.legend(stage, middle);
        if let Some(time) = self.gaze.timer {
            let rect = dialogue_scene::timer(stage, look, time, (left, middle - 44.0), true);
            left = rect.0 + rect.2 + 40.0;
        }
        if pages > 1 {
            // In the middle of what is left between the clock and the legend.
            let width = crate::app::game::scenery::overlays::turner(
                &mut Stage::default(),
                look,
                (page, pages),
                (0.0, middle),
                z::LABEL,
            );
            let x = left.max((left + legend - width) / 2.0);
            crate::app::game::scenery::overlays::turner(stage, look, (page, pages), (x, middle), z::LABEL);
        }
    }

    /// What the shapes mean, ending at the right edge; its left edge is returned.
    fn legend(&self, stage: &mut Stage, middle: f32) -> f32 {
        let look = self.look;
        let side = 36.0;
        let word = t!(look.lang, "ideas-played-by");
        let texts = [party_name(look, Party::Public), party_name(look, Party::Ideburen), word];
        let width: f32 = texts.iter().map(|text| side + 12.0 + Words::BODY.width(text, look)).sum();
        let mut x = RIGHT - 10.0 - width - 2.0 * 26.0;
        let start = x;
        let top = top_of(Words::BODY, look, middle);
        for (i, text) in texts.iter().enumerate() {
            match i {
                2 => {
                    stage.icon("legend swap", Icon::Swap, side, Ink::Ink, x + side / 2.0, middle, z::LABEL);
                }
                i => {
                    let art = Art::piece(Party::ALL[i], side);
                    stage.art(format!("legend {i}"), art, x + side / 2.0, middle, z::LABEL);
                }
            }
            x += side + 12.0;
            x += stage.words(format!("legend word {i}"), text, Words::BODY, look, x, top, z::LABEL).width + 26.0;
        }
        stage.label(texts.join(", "), (start, middle - 30.0, RIGHT - 10.0 - start, 60.0));
        start - 30.0
    }

    fn three(&self, stage: &mut Stage) {
        let look = self.look;
        let ideas = on_table(self.view);
        let pages = ideas.len().div_ceil(BESIDE).max(1);
        let page = self.gaze.page.min(pages - 1);
        self.head(stage, (page, pages));
        let mut slots: Vec<(usize, Area)> = Vec::new();
        let mut places: Vec<(crate::rules::TileId, Area)> = Vec::new();
        let here: Vec<usize> = ideas.iter().copied().skip(page * BESIDE).take(BESIDE).collect();
        for (&idea, x) in here.iter().zip(COLUMNS) {
            let card = Area::between(x, CARD.0, x + COLUMN, CARD.1);
            self.card(stage, idea, card, &[50.0, 44.0, 40.0], 2);
            let tiles = self.gathered(idea);
            let asked: Vec<usize> =
                open_questions(self.view).into_iter().filter(|&at| self.view.asks[at].idea == idea).collect();
            let (areas, form) = column(tiles.len() + asked.len(), x);
            for (tile, &area) in tiles.iter().zip(&areas) {
                self.draw_tile(stage, tile, area, form);
                places.push((tile.tile, area));
            }
            for (&at, &area) in asked.iter().zip(&areas[tiles.len()..]) {
                let waits = if form == Form::Two { t!(look.lang, "ideas-waits") } else { String::new() };
                self.slot(stage, &format!("slot {at}"), area, Some(&waits));
                let ask = &self.view.asks[at];
                let name = self.tile_name(ask.tile).into_owned();
                let label = t!(look.lang, "ideas-slot-label", name = name);
                let h = area.h.max(60.0);
                stage.press(Touch::Question(at), label, (area.x, area.y - (h - area.h) / 2.0, area.w, h));
                slots.push((at, area));
            }
        }
        let hand = self.hand();
        self.in_hand(stage, &hand, &mut places);
        self.arc(stage, &slots, &places);
        action_bar::show(self, stage);
    }

    /// The tiles that are at no idea, in a row; a tile let go here goes back to the hand.
    fn in_hand(&self, stage: &mut Stage, hand: &[&TileFace], places: &mut Vec<(crate::rules::TileId, Area)>) {
        let look = self.look;
        let (top, bottom) = HAND;
        let (middle, h) = ((top + bottom) / 2.0, bottom - top);
        let word = if hand.is_empty() { t!(look.lang, "ideas-hand-empty") } else { t!(look.lang, "ideas-hand") };
        let row =
            stage.words("hand", &word, Words::STRONG, look, LEFT + 6.0, top_of(Words::STRONG, look, middle), z::LABEL);
        let left = LEFT + 6.0 + row.width + 24.0;
        // The place itself is heard, and what is carried here goes back to the hand.
        stage.press(Touch::Command(Command::TileToHand), word, (LEFT, top, row.width + 12.0, h));
        if hand.is_empty() {
            return;
        }
        let n = hand.len() as f32;
        let gap = 10.0;
        let w = ((RIGHT - left + gap) / n - gap).min(340.0);
        let form = if w >= 210.0 { Form::One } else { Form::Piece };
        for (i, tile) in hand.iter().enumerate() {
            let area = Area { x: left + i as f32 * (w + gap), y: top + 2.0, w, h: h - 10.0 };
            self.draw_tile(stage, tile, area, form);
            places.push((tile.tile, area));
        }
    }

    /// The dotted way from a tile that is asked for to the place that waits for it.
    fn arc(&self, stage: &mut Stage, slots: &[(usize, Area)], places: &[(crate::rules::TileId, Area)]) {
        let Some(Question::Tile(at)) = self.gaze.ideas.question else { return };
        let Some(ask) = self.view.asks.get(at) else { return };
        let Some((_, slot)) = slots.iter().find(|(slot, _)| *slot == at) else { return };
        let Some((_, tile)) = places.iter().find(|(tile, _)| *tile == ask.tile) else { return };
        let rightwards = slot.x > tile.x;
        let in_hand = tile.y >= HAND.0;
        let from = match (in_hand, rightwards) {
            (true, _) => (tile.x + tile.w / 2.0, tile.y - 12.0),
            (false, true) => (tile.right() + 24.0, tile.y + tile.h * 0.6),
            (false, false) => (tile.x - 24.0, tile.y + tile.h * 0.6),
        };
        let to = match (in_hand, rightwards) {
            (false, true) => (slot.x + slot.w * 0.3, slot.bottom() + 22.0),
            (false, false) => (slot.x + slot.w * 0.7, slot.bottom() + 22.0),
            (true, _) => (slot.x + slot.w / 2.0, slot.bottom() + 22.0),
        };
        let (dx, dy) = (to.0 - from.0, to.1 - from.1);
        // It hangs as far as it is wide, but stays on the wood above the bar.
        let lowest = from.1.max(to.1);
        let sag = if in_hand { 0.0 } else { (dx.abs() * 0.16).min((HAND.0 - lowest).max(0.0)) };
        let art = Art::DashedArc { dx, dy, sag };
        stage.art("question arc", art, (from.0 + to.0) / 2.0, (from.1 + to.1) / 2.0, z::CARD_ON + 1.0);
    }
}
