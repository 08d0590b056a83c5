//! The evaluation of an idea round: what each holder gathered at an idea says of it in secret, and what that comes to.

use super::table::{IdeaResult, IdeaTable};
use crate::rules::action::{Ballot, RuleError, limits};
use crate::rules::ballot::check_length;
use crate::rules::consensus::Votes;
use crate::rules::ledger::{Account, Cause, Ledger};
use crate::rules::round::Seating;
use crate::rules::words::{Party, PerParty, Principle, SeatId};
use serde::{Deserialize, Serialize};

/// What one seat says of the idea it is gathered at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evaluation {
    /// One row, and perhaps an objection.
    pub ballot: Ballot,
    /// A first step, at most [`limits::EVALUATION`] characters; may be empty.
    pub first_step: String,
    /// Who is missing, likewise.
    pub missing: String,
}

/// What an idea round has beside its deal.
#[derive(Clone, Debug, PartialEq)]
pub struct IdeaRound {
    /// Each seat's evaluation. Nothing in it leaves it before the reveal.
    pub(crate) votes: Vec<Option<Evaluation>>,
    /// The seat that evaluates again, while it does.
    pub(crate) recast: Option<SeatId>,
    /// Whether the evaluations have been revealed.
    pub revealed: bool,
}

impl IdeaRound {
    pub(crate) fn new(seats: usize) -> IdeaRound {
        IdeaRound { votes: vec![None; seats], recast: None, revealed: false }
    }

    pub(crate) fn has_evaluated(&self, seat: SeatId) -> bool {
        self.evaluation_of(seat).is_some()
    }

    /// Whether there is something to count in the round: a seat evaluates, or has done so before leaving.
    pub(crate) fn is_counted(&self, at: Seating<'_>, ideas: &IdeaTable) -> bool {
        !ideas.evaluating(at).is_empty() || self.votes.iter().any(Option::is_some)
    }

    pub(crate) fn evaluation_of(&self, seat: SeatId) -> Option<&Evaluation> {
        self.votes.get(seat.index())?.as_ref()
    }
}

/// Checks an evaluation.
pub(crate) fn check_evaluation(ballot: &Ballot, first_step: &str, missing: &str) -> Result<(), RuleError> {
    ballot.check(1, true)?;
    check_length(first_step, limits::EVALUATION)?;
    check_length(missing, limits::EVALUATION)
}

impl IdeaTable {
    /// The idea a seat evaluates: the open one its tile is gathered at.
    pub(crate) fn evaluated_by(&self, at: Seating<'_>, seat: SeatId) -> Option<usize> {
        self.idea_of(at.deal.tile_of(seat)?).filter(|&idea| self.ideas[idea].is_open())
    }

    /// Who evaluates in an idea round, in the order of seats: nobody who has left.
    pub(crate) fn evaluating(&self, at: Seating<'_>) -> Vec<SeatId> {
        let seats = (0..at.deal.chairs.len()).filter_map(|seat| u8::try_from(seat).ok()).map(SeatId);
        seats.filter(|&seat| at.deal.takes_part(seat) && self.evaluated_by(at, seat).is_some()).collect()
    }

    /// What was counted in the round is no longer on the table.
    pub(crate) fn forget_count(&mut self, round: usize) {
        for idea in &mut self.ideas {
            idea.results.retain(|result| result.round != round);
        }
    }

    /// Counts the evaluations of the round, in place of what was counted before.
    pub(crate) fn count(&mut self, at: Seating<'_>, votes: &IdeaRound) {
        for idea in self.ideas.iter_mut().filter(|idea| idea.is_open()) {
            idea.results.retain(|result| result.round != at.round);
            // Of those who have left, only what they had put in the box counts.
            let counts = |seat: &SeatId| at.deal.takes_part(*seat) || votes.has_evaluated(*seat);
            let held = |tile| at.deal.dealt_to(tile).filter(counts);
            let tiles: Vec<_> = idea.tiles.iter().copied().filter(|gathered| held(gathered.tile).is_some()).collect();
            if tiles.is_empty() {
                continue;
            }
            let seats: Vec<SeatId> = tiles.iter().filter_map(|gathered| held(gathered.tile)).collect();
            let seated = PerParty::from_fn(|party| seats.iter().any(|&seat| at.party(seat) == party));
            let mut sum = Votes { seated, ..Votes::default() };
            let (mut objections, mut first_steps, mut missing) = (Vec::new(), Vec::new(), Vec::new());
            for seat in seats {
                let Some(said) = votes.evaluation_of(seat) else { continue };
                for mark in &said.ballot.marks {
                    mark.count_in(&mut sum.tally[at.party(seat)]);
                }
                objections.extend(said.ballot.objection.clone());
                for (texts, text) in [(&mut first_steps, &said.first_step), (&mut missing, &said.missing)] {
                    if !text.trim().is_empty() {
                        texts.push(text.trim().to_owned());
                    }
                }
            }
            // In alphabetical order, so that the order of seats tells nothing of the authors.
            for texts in [&mut objections, &mut first_steps, &mut missing] {
                texts.sort();
            }
            sum.objections = u16::try_from(objections.len()).unwrap_or(u16::MAX);
            let both = Party::ALL.into_iter().all(|party| seated[party]);
            idea.results.push(IdeaResult {
                round: at.round,
                tiles,
                votes: sum,
                figures: sum.figures(),
                verdict: both.then(|| sum.verdict()),
                objections,
                first_steps,
                missing,
            });
        }
    }

    /// Books what the round's evaluations do to the ledger: +1 Openness for each objection, and +1 trust, once a round,
    /// when a collaboration got consent.
    pub(crate) fn book(&self, at: Seating<'_>, ledger: &mut Ledger) {
        let results = || {
            let of = |idea: usize| self.ideas[idea].result_in(at.round).map(|result| (idea, result));
            (0..self.ideas.len()).filter_map(of)
        };
        for _ in results().flat_map(|(_, result)| &result.objections) {
            ledger.add(at.round, Account::Principle(Principle::Openness), 1, Cause::Objection);
        }
        if let Some((idea, _)) = results().find(|(_, result)| result.is_consent()) {
            ledger.add(at.round, Account::Trust, 1, Cause::IdeaConsent { idea });
        }
    }
}
