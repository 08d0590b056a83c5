//! A round: what rounds of every kind have, and beside it what is of its kind alone.

use super::deal::Deal;
use super::follow::round::FollowRound;
use super::idea::evaluation::IdeaRound;
use super::ledger::Values;
use super::scenario::round::{NO_PROPOSAL, Proposal, ScenarioRound};
use super::words::{Party, SeatId};
use super::{RevealedRow, Subject};
use serde::{Deserialize, Serialize};

/// A tested promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventOutcome {
    /// The event's place in the deck.
    pub event: usize,
    /// The principle's value when it was tested.
    pub value: i8,
    /// Whether the threshold was met.
    pub met: bool,
    /// The commitment the event tested (when met, any that holds; when not, the one now at risk), as a place in
    /// the agreement. `None` when the party had promised nothing: then nothing was tested and trust stays.
    pub tested: Option<usize>,
}

/// A ballot that was mended after its reveal: by the process leader, or by a seat that cast it again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amendment {
    /// Why.
    pub reason: String,
    /// Whether it was the second ballot, or the evaluation of an idea round.
    pub second: bool,
}

/// What a round has of its own kind.
#[derive(Clone, Debug, PartialEq)]
pub enum RoundPlay {
    /// A scenario round.
    Scenario(Box<ScenarioRound>),
    /// An idea round. Its ideas live beyond it, in [`crate::rules::IdeaTable`].
    Idea(IdeaRound),
    /// A follow-up of an earlier agreement.
    Follow(FollowRound),
}

/// A round, in progress or played.
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// Which round, from 0.
    pub index: usize,
    /// Who speaks for whom.
    pub deal: Deal,
    /// The ledger when the round began.
    pub before: Values,
    /// The event after the round.
    pub event: Option<EventOutcome>,
    /// What was amended.
    pub amendments: Vec<Amendment>,
    /// What it has of its own kind.
    pub play: RoundPlay,
}

impl Round {
    /// What a scenario round has of its own.
    pub fn scenario(&self) -> Option<&ScenarioRound> {
        match &self.play {
            RoundPlay::Scenario(round) => Some(round),
            RoundPlay::Idea(_) | RoundPlay::Follow(_) => None,
        }
    }

    /// What an idea round has of its own.
    pub fn idea(&self) -> Option<&IdeaRound> {
        match &self.play {
            RoundPlay::Scenario(_) | RoundPlay::Follow(_) => None,
            RoundPlay::Idea(round) => Some(round),
        }
    }

    /// What a follow-up has of its own.
    pub fn follow(&self) -> Option<&FollowRound> {
        match &self.play {
            RoundPlay::Scenario(_) | RoundPlay::Idea(_) => None,
            RoundPlay::Follow(round) => Some(round),
        }
    }

    /// The card's place in the deck, where a card is played and, if the table writes it, written.
    pub fn card(&self) -> Option<usize> {
        self.scenario().filter(|round| round.has_card()).map(|round| round.card)
    }

    /// The rows of the first ballot; none where there is no such ballot.
    pub fn subjects(&self) -> &[Subject] {
        self.scenario().map_or(&[], |round| &round.subjects)
    }

    /// The proposal on the table; the empty one where none is made.
    pub fn proposal(&self) -> &Proposal {
        self.scenario().map_or(&NO_PROPOSAL, |round| &round.proposal)
    }

    /// Who holds the pen, where there is one.
    pub fn pen(&self) -> Option<SeatId> {
        self.scenario().map(|round| round.pen)
    }

    /// Whether a seat has asked for the pen.
    pub fn wants_pen(&self, seat: SeatId) -> bool {
        self.scenario().is_some_and(|round| round.pen_wanted.contains(&seat))
    }

    /// The row of the proposal's second ballot, once revealed.
    pub fn result(&self) -> Option<&RevealedRow> {
        self.scenario()?.result()
    }

    /// Whether its proposal was adopted; `None` until the table went on, and where none is made.
    pub fn adopted(&self) -> Option<bool> {
        self.scenario()?.adopted
    }

    /// The party a seat speaks for in this round.
    pub fn party(&self, seat: SeatId) -> Party {
        self.deal.party(seat)
    }

    /// Seats of a party.
    pub fn seats_of(&self, party: Party) -> u32 {
        self.deal.seats_of(party)
    }

    pub(crate) fn seating(&self) -> Seating<'_> {
        Seating { round: self.index, deal: &self.deal }
    }
}

/// Which round it is and who sits where in it.
#[derive(Clone, Copy)]
pub(crate) struct Seating<'a> {
    pub(crate) round: usize,
    pub(crate) deal: &'a Deal,
}

impl Seating<'_> {
    pub(crate) fn party(&self, seat: SeatId) -> Party {
        self.deal.party(seat)
    }
}
