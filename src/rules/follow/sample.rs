//! Random play of a follow-up.

use super::round::{Decided, FollowRound};
use crate::rules::action::{Action, Ballot, Step};
use crate::rules::kind::{At, Kind};
use crate::rules::sample::{any_seat, mark};
use crate::rules::words::SeatId;
use rand::{Rng, RngExt};

impl FollowRound {
    pub(super) fn sample(&self, at: &At<'_>, rng: &mut dyn Rng) -> Action {
        let seat = any_seat(at, rng);
        let mut place = |length: usize| rng.random_range(0..length.max(1) as u32) as usize;
        match at.step {
            Step::Promises if place(3) > 0 => {
                let promise = place(at.agreement.followed.len());
                Action::Pick { promise, picked: !self.chosen.contains(&promise) }
            }
            Step::KeptBallot => {
                if self.check(at, &Action::Reveal).is_ok() && place(8) > 0 {
                    Action::Reveal
                } else {
                    self.vote(seat, rng)
                }
            }
            Step::FollowUp if place(12) > 0 => {
                let row = place(self.chosen.len());
                let decided = match place(3) {
                    0 => Decided::Stays,
                    1 => Decided::Changes { text: "Vi ses två gånger om året.".to_owned() },
                    _ => Decided::Ends,
                };
                if place(2) == 0 { Action::AgreeDecision { seat, row } } else { Action::Decide { seat, row, decided } }
            }
            from => Action::Advance { from },
        }
    }

    pub(super) fn sample_way_out(&self, at: &At<'_>, rng: &mut dyn Rng) -> Action {
        match at.step {
            Step::KeptBallot if self.waits_for(at) == 0 => Action::Reveal,
            Step::KeptBallot => {
                let missing = self.missing(at).first().copied().unwrap_or(SeatId(0));
                self.vote(missing, rng)
            }
            Step::Promises if self.chosen.is_empty() => Action::Pick { promise: 0, picked: true },
            from => Action::Advance { from },
        }
    }

    fn vote(&self, seat: SeatId, rng: &mut dyn Rng) -> Action {
        let marks = self.chosen.iter().map(|_| mark(rng)).collect();
        Action::Cast { seat, ballot: Ballot { marks, objection: None } }
    }
}
