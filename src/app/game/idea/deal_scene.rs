//! The tiles are dealt: each goes from the middle of the table to the seat that plays it in this round, and never to its own.

use crate::app::art::{Art, Fill, TileLook};
use crate::app::game::scenario::dialogue_scene;
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::seats::{Around, Rect};
use crate::app::game::scenery::table_parts;
use crate::app::game::scenery::table_parts::{seat_positions, z};
use crate::app::scene::{EaseFunction, Enter, Look, Motion, Stage, Words};
use crate::app::theme::{DESIGN_HEIGHT, DESIGN_WIDTH, Ink, motion};
use crate::rules::{Deck, RoomView, Setup, TileFace};
use crate::t;

/// The middle of the table.
const MIDDLE: (f32, f32) = (640.0, 634.0);
/// Its radius.
const RADIUS: f32 = 356.0;
/// How much later each tile sets out than the one before, in ms.
const STAGGER: u64 = 70;

/// The tiles have been shuffled and dealt. [`Touch::Command(Command::Advance)`](crate::app::scene::Command::Advance) goes on, a seat shows its chair.
pub(crate) fn deal(room: &RoomView, deck: &Deck, setup: &Setup, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    let large = look.enlarged();
    let sheet_x = if large { 660.0 } else { 1220.0 };
    if large {
        table_parts::table_background(&mut stage, 330.0, 640.0, 620.0);
    }
    let strip = table_parts::timeline(&mut stage, room, look);
    let on = t!(look.lang, "ideas-deal-on");
    if large {
        pile(&mut stage, room, look, (330.0, (strip + DESIGN_HEIGHT - 34.0 - look.pt(66.0)) / 2.0));
    } else {
        let mut busy: Vec<Rect> =
            vec![(0.0, 0.0, DESIGN_WIDTH, strip + 2.0), (sheet_x - 16.0, strip, 760.0, DESIGN_HEIGHT - strip)];
        if room.seats.len() > 8 {
            busy.push(dialogue_scene::legend(&mut stage, look, (40.0, strip + 24.0)));
        }
        Around { room, deck, look, at: MIDDLE, r: RADIUS }.show(&mut stage, gaze, &busy);
        dealt(&mut stage, room);
        pile(&mut stage, room, look, MIDDLE);
    }
    let width = DESIGN_WIDTH - 34.0 - sheet_x;
    dialogue_scene::dealt_sheet(&mut stage, (room, deck, setup), look, gaze, (sheet_x, strip + 16.0, width));
    let x = if large { 40.0 } else { DESIGN_WIDTH - 34.0 - dialogue_scene::primary_width(look, &on) };
    dialogue_scene::primary(&mut stage, look, on, x);
    dialogue_scene::overlays(&mut stage, room, deck, setup, look, gaze);
    stage
}

/// The tiles in front of their holders, turned towards them; they come from the middle of the table, one after the other.
fn dealt(stage: &mut Stage, room: &RoomView) {
    let Some(view) = room.ideas() else { return };
    let n = room.seats.len();
    let (cx, cy) = MIDDLE;
    let r = RADIUS - 92.0;
    let along = 2.0 * std::f32::consts::PI * r / n.max(1) as f32;
    let (w, h) = if n <= 12 { (150.0f32.min(along * 0.86), 66.0) } else { (along * 0.8, 44.0) };
    for (i, (x, y, angle)) in seat_positions(n, cx, cy, r).into_iter().enumerate() {
        let held = |tile: &&TileFace| tile.holder.is_some_and(|seat| seat.index() == i);
        let Some(tile) = view.tiles.iter().find(held) else { continue };
        let turn = angle - 90.0;
        let comes = Motion {
            ms: motion::TILE_TRAVEL,
            delay: STAGGER * i as u64,
            ease: EaseFunction::CubicInOut,
            enter: Enter::From { dx: cx - x, dy: cy - y, turn: -turn },
            ..Motion::default()
        };
        let art = Art::Tile { party: tile.party, w, h, look: TileLook::Rest };
        let id = tile.tile.0;
        stage.art(format!("tile {id}"), art, x, y, z::CARD).turned(turn).moving(comes);
        let piece = Art::piece(tile.party, h * 0.56);
        stage.art(format!("tile {id} piece"), piece, x, y, z::CARD_ON).turned(turn).moving(comes);
    }
}

/// The tiles in the middle: no seat plays them in this round.
fn pile(stage: &mut Stage, room: &RoomView, look: &Look, (x, y): (f32, f32)) {
    let Some(view) = room.ideas() else { return };
    let over = view.tiles.iter().filter(|tile| tile.holder.is_none()).count();
    let text = match over {
        0 => t!(look.lang, "ideas-deal-round", round = room.idea_round(room.round)),
        count => t!(look.lang, "ideas-deal-over", count = count as i64),
    };
    let words = Words::STRONG.wrapped(300.0);
    let lines = words.set(&text, look);
    let width = lines.iter().map(|line| words.width(line, look)).fold(0.0, f32::max);
    let height = words.height(lines.len(), look);
    let (w, h) = (width + 60.0, height + 40.0);
    let fill = Fill::Veil(Ink::Paper);
    let art = Art::Outline { w, h, radius: 12.0, dash: Some((14.0, 10.0)), ink: Ink::RimDeep, line: 3.0, fill };
    stage.art("pile", art, x, y, z::CARD - 1.0);
    stage.words("pile words", &text, words, look, x - width / 2.0, y - height / 2.0, z::CARD);
    stage.label(text, (x - w / 2.0, y - h / 2.0, w, h));
}
