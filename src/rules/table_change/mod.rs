//! The table changes (*bordet ändras*): what happens in every real workshop. A participant comes late or leaves, a card does not
//! fit, the time runs out, a word is misspelt. All of it is done by the process leader, is in the log, and is said to the
//! room.

mod cards;
mod check;
mod deal;
mod desk;
mod perform;
mod sample;
#[cfg(test)]
mod tests;
mod words;

pub use desk::{ConsentWaits, Desk, MergeWaits, TileWaits};
pub(crate) use sample::guess;

use super::action::Step;
use super::setup::Setup;
use super::words::{BallotMethod, SeatId};
use serde::{Deserialize, Serialize};

/// Whether a seat is at the table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Presence {
    /// It takes part.
    #[default]
    AtTable,
    /// It came after the deal of this round, and takes part from the next one on.
    Beside {
        /// The seat it sits beside until then.
        with: Option<SeatId>,
    },
    /// It left before the end.
    Left,
}

impl Presence {
    /// Whether a participant sits there, taking part or waiting for the next deal.
    pub fn is_here(self) -> bool {
        self != Presence::Left
    }
}

/// A part of a round that can be left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Part {
    /// The reflection after a proposal.
    Reflection,
    /// The event after a round.
    Event,
}

/// Words that stand in what a table leaves with, and can be misspelt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Words {
    /// The table's own wording of an adopted proposal, by its place in [`super::Agreement::agreed`].
    Wording(usize),
    /// An adopted commitment in own words, by its place in [`super::Agreement::commitments`].
    Commitment(usize),
    /// A seat's promise from its real chair.
    Promise(SeatId),
    /// The title of an idea, by its place.
    IdeaTitle(usize),
    /// The line of an idea, by its place.
    IdeaLine(usize),
}

/// One thing that changed at the table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TableChange {
    /// A participant came late and has a seat of their own.
    Arrived {
        /// The new seat.
        seat: SeatId,
        /// The seat it sits beside until the next deal.
        beside: Option<SeatId>,
        /// Whether it takes part at once, because no deal is left to wait for.
        at_once: bool,
    },
    /// A seat left before the end.
    Left {
        /// The seat.
        seat: SeatId,
        /// Who holds the pen after it, where it held it.
        pen: Option<SeatId>,
    },
    /// A seat that had left came back.
    Returned {
        /// The seat.
        seat: SeatId,
        /// The seat it sits beside until the next deal.
        beside: Option<SeatId>,
        /// Whether it takes part at once, because no deal is left to wait for.
        at_once: bool,
    },
    /// A seat lends its voice to the other side from the next deal on, or speaks for its own again.
    Voice {
        /// The seat.
        seat: SeatId,
        /// Whether it speaks for the other side.
        other_side: bool,
    },
    /// The dealt card was put aside for another one.
    Card {
        /// The card that was put aside, as a place in the deck.
        aside: usize,
        /// The card that is played instead.
        card: usize,
    },
    /// The table went home before the programme was over.
    Home {
        /// The rounds that were not played.
        unplayed: usize,
    },
    /// A part of the round is left out.
    LeftOut {
        /// Which.
        part: Part,
    },
    /// One round more was put last in the programme.
    Round {
        /// The round it is like, from 0.
        like: usize,
    },
    /// Ballots are taken another way from now on.
    Method {
        /// The way.
        ballots: BallotMethod,
    },
    /// Words were mended.
    Mended {
        /// Which.
        words: Words,
        /// What stood there.
        before: String,
        /// What stands there now.
        after: String,
    },
}

/// A change of the table, and when it was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Changed {
    /// The round, from 0.
    pub round: usize,
    /// The step.
    pub step: Step,
    /// What changed.
    pub what: TableChange,
}

/// Who is at the table, and what has changed since the game began.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Table {
    /// Each seat's.
    pub(crate) presence: Vec<Presence>,
    /// How many seats there were from the beginning: the first ones.
    pub(crate) began: usize,
    /// Everything that changed, oldest first.
    pub(crate) changes: Vec<Changed>,
}

impl Table {
    pub(crate) fn begin(setup: &Setup) -> Table {
        let began = setup.seats.len();
        Table { presence: vec![Presence::AtTable; began], began, changes: Vec::new() }
    }

    pub(crate) fn presence(&self, seat: SeatId) -> Presence {
        self.presence.get(seat.index()).copied().unwrap_or_default()
    }

    /// The seats where a participant sits.
    pub(crate) fn here(&self) -> usize {
        self.presence.iter().filter(|presence| presence.is_here()).count()
    }

    /// Everybody who waited for the next deal takes part from now on.
    pub(crate) fn sit_down(&mut self) {
        for presence in self.presence.iter_mut().filter(|presence| presence.is_here()) {
            *presence = Presence::AtTable;
        }
    }

    /// The cards that were put aside, as places in the deck.
    pub(crate) fn aside(&self) -> impl Iterator<Item = usize> {
        self.changes.iter().filter_map(|changed| match changed.what {
            TableChange::Card { aside, .. } => Some(aside),
            _ => None,
        })
    }

    /// How many rounds more there are than in the programme.
    pub(crate) fn extra_rounds(&self) -> usize {
        self.changes.iter().filter(|changed| matches!(changed.what, TableChange::Round { .. })).count()
    }
}
