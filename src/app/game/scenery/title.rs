//! What lies behind the first screen: the table, its stools, the cards in a fan and the joint mark. The left side, x 60 to 760,
//! is left to the menu.

use super::table_parts::{seat_positions, z};
use crate::app::art::{Art, Icon, Lift, Table};
use crate::app::scene::{Look, Stage};
use crate::app::theme::{Ink, radius};
use crate::rules::{Party, Principle};
use crate::t;

/// The middle of the table and its radius.
const MIDDLE: (f32, f32) = (1352.0, 548.0);
const RADIUS: f32 = 424.0;
/// A card of the fan.
const CARD: (f32, f32) = (190.0, 268.0);
/// From the point the cards turn around to their middles.
const ARM: f32 = 520.0;
/// Between two cards, in degrees.
const STEP: f32 = 11.0;

/// The table before anybody has sat down.
pub fn title(look: &Look) -> Stage {
    let mut stage = Stage::default();
    let (cx, cy) = MIDDLE;
    for (i, (x, y, angle)) in seat_positions(8, cx, cy, RADIUS + 30.0).into_iter().enumerate() {
        let party = Party::ALL[i % 2];
        let turn = if party == Party::Public { angle } else { 0.0 };
        stage.art(format!("stool {i}"), Art::Stool { party, size: 100.0, angle: turn }, x, y, z::STOOL);
    }
    stage.art("table", Art::Table(Table::round(RADIUS)), cx, cy, z::TABLE);
    fan(&mut stage, (cx, cy + 416.0));
    back(&mut stage, (cx, cy + 226.0));
    stage.art("pencil", Art::Pencil { length: 176.0 }, cx + 268.0, cy + 214.0, z::PENCIL).turned(-58.0);
    let r = RADIUS;
    stage.label(t!(look.lang, "title-table"), (cx - r, cy - r, 2.0 * r, 2.0 * r));
    stage
}

/// The rest of the cards, face down: the band of Dialog and the joint mark.
fn back(stage: &mut Stage, (x, y): (f32, f32)) {
    let (w, h, band) = (300.0, 206.0, 26.0);
    stage.art("stack", Art::Stack { w, h, radius: radius::CARD }, x, y, z::CARD - 1.0);
    stage.art("back", Art::sheet(w, h, Lift::Flat), x, y, z::CARD - 0.8);
    let weave = |r| Art::Band { principle: Some(Principle::Dialogue), w, h: band, radius: r };
    stage.art("back band", weave(radius::CARD), x, y - h / 2.0 + band / 2.0, z::CARD - 0.6);
    stage.art("back band below", weave(radius::CARD), x, y + h / 2.0 - band / 2.0, z::CARD - 0.6).turned(180.0);
    stage.art("joint", Art::Joint { width: 128.0 }, x, y, z::CARD - 0.6);
}

/// One card for each principle, turned around a point below them.
fn fan(stage: &mut Stage, (px, py): (f32, f32)) {
    let (w, h) = CARD;
    let band = 28.0;
    for (i, principle) in Principle::ALL.into_iter().enumerate() {
        let turn = (i as f32 - 2.5) * STEP;
        let (sin, cos) = turn.to_radians().sin_cos();
        // From the middle of the card: across and up.
        let at = |across: f32, up: f32| (px + sin * (ARM + up) + cos * across, py - cos * (ARM + up) + sin * across);
        let z = z::CARD + i as f32;
        let code = principle.code();
        let card = Art::Sheet { w, h, radius: radius::CARD, dim: false, lift: Lift::Card, bar: None, chosen: false };
        let (x, y) = at(0.0, 0.0);
        stage.art(format!("fan {code}"), card, x, y, z).turned(turn);
        let weave = Art::Band { principle: Some(principle), w, h: band, radius: radius::CARD };
        let (x, y) = at(0.0, h / 2.0 - band / 2.0);
        stage.art(format!("fan band {code}"), weave, x, y, z + 0.2).turned(turn);
        let (x, y) = at(-w * 0.24, h / 2.0 - band - 46.0);
        stage
            .icon(format!("fan icon {code}"), Icon::principle(principle), 58.0, Ink::CommonText, x, y, z + 0.2)
            .turned(turn);
    }
}
