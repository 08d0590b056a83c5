//! The idea round: tiles on the table, ideas and who is gathered at them, questions and answers, and what came of it.

mod action_bar;
pub(crate) mod board_scene;
pub(crate) mod chair_sheet;
pub(crate) mod deal_scene;
pub(crate) mod evaluation;
pub(crate) mod harvest_scene;
pub(crate) mod idea_form;
pub(crate) mod idea_sheet;
pub(crate) mod keys;
pub(crate) mod merge_forms;
pub(crate) mod move_form;
mod one_idea;
mod overview;
mod parts;
pub(crate) mod refusal_form;
pub(crate) mod sheets;

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;

pub(crate) use parts::{idea_name, open_merges, open_questions, shown};

use super::scenery::table_parts::z;
use crate::app::art::{Art, Table};
use crate::app::scene::Stage;
use crate::app::theme::{DESIGN_HEIGHT, DESIGN_WIDTH};
use crate::rules::TileId;

/// How much of the ideas is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Zoom {
    /// Three at a time, with the tiles gathered at them; with large type one.
    #[default]
    Some,
    /// All of them, small.
    All,
    /// One, with every word and every tile.
    One,
}

/// A question that a holder is to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    /// Whether a tile may come, by its place among the asks.
    Tile(usize),
    /// Whether two ideas may become one, by its place among the merges.
    Merge(usize),
}

/// The idea, tile and question that are pointed at, and how many ideas are shown.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct IdeaGaze {
    /// The idea that is pointed at, by its place among the ideas.
    pub(crate) idea: Option<usize>,
    /// The tile that is pointed at.
    pub(crate) tile: Option<TileId>,
    /// The question in the bar, being answered or answered just now.
    pub(crate) question: Option<Question>,
    /// How much is shown.
    pub(crate) zoom: Zoom,
}

/// The wood that ideas lie on: so much of a table that only its far corners show the floor.
fn wood(stage: &mut Stage) {
    let (w, h) = (2560.0, 1440.0);
    let table = Table { planks: 11, inlay: 0, ..Table::round(1390.0) };
    let (cx, cy) = (w / 2.0, (h - DESIGN_HEIGHT) / 2.0 + 1060.0);
    stage.art("table", Art::TableView { table, cx, cy, w, h }, DESIGN_WIDTH / 2.0, DESIGN_HEIGHT / 2.0, z::FLOOR + 1.0);
}
