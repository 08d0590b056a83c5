//! Random play of a scenario round.

use super::referral::{Reply, Stance};
use super::round::ScenarioRound;
use crate::rules::action::{Action, Ballot, Clause, HandCount, Step};
use crate::rules::ballot::nobody;
use crate::rules::kind::{At, Kind};
use crate::rules::sample::{any_seat, mark, recast};
use crate::rules::words::{BallotMethod, By, Party, Principle, SeatId};
use rand::{Rng, RngExt};

fn reply(rng: &mut dyn Rng) -> Reply {
    let stance = Stance::ALL.get(rng.random_range(0..4u32) as usize).copied();
    let comment = match (stance, rng.random::<bool>()) {
        (Some(Stance::Wants), _) | (Some(_), true) => format!("Skriv vem som gör det, {}.", rng.random_range(0..9u32)),
        _ => String::new(),
    };
    Reply { stance, comment }
}

impl ScenarioRound {
    pub(super) fn sample(&self, at: &At<'_>, talk: u32, rng: &mut dyn Rng) -> Action {
        match at.step {
            Step::FirstBallot | Step::SecondBallot => {
                if self.check(at, &Action::Reveal).is_ok() && rng.random_range(0..8u32) > 0 {
                    Action::Reveal
                } else {
                    let seat = any_seat(at, rng);
                    self.vote(at, seat, rng)
                }
            }
            Step::Question => match &self.own {
                Some(own) => own.sample(at, rng),
                None => Action::Advance { from: at.step },
            },
            Step::Dialogue => self.talk(at, talk, rng),
            Step::Referral => {
                if self.check(at, &Action::Reveal).is_ok() && rng.random_range(0..8u32) > 0 {
                    Action::Reveal
                } else {
                    Action::AnswerReferral { seat: any_seat(at, rng), reply: reply(rng) }
                }
            }
            Step::Answers => self.answer_any(at, rng),
            Step::Outcome => match recast(at, rng) {
                Some(action) => action,
                None if rng.random::<bool>() => Action::Again,
                None => Action::Conclude,
            },
            Step::Reflection if rng.random_range(0..4u32) > 0 => {
                let seat = any_seat(at, rng);
                let mut some = || rng.random::<bool>().then(|| Principle::ALL[rng.random_range(0..6u32) as usize]);
                Action::Reflect { seat, lived: some(), strained: some() }
            }
            Step::Reveal => recast(at, rng).unwrap_or(Action::Advance { from: at.step }),
            from => Action::Advance { from },
        }
    }

    pub(super) fn sample_way_out(&self, at: &At<'_>, rng: &mut dyn Rng) -> Action {
        match self.open_box(at.step) {
            Some((votes, ..)) if self.waits_for(at, votes) == 0 => return Action::Reveal,
            Some(_) => {
                let missing = self.missing(at).first().copied().unwrap_or(SeatId(0));
                return self.vote(at, missing, rng);
            }
            None => {}
        }
        if let (Step::Question, Some(own)) = (at.step, &self.own) {
            return own.way_out(at);
        }
        if at.step == Step::Referral {
            return match self.not_replied(at).first() {
                Some(&seat) => Action::AnswerReferral { seat, reply: reply(rng) },
                None => Action::Reveal,
            };
        }
        match at.step {
            from @ Step::Answers if self.check(at, &Action::Advance { from }).is_err() => Action::GoOnWithout { from },
            Step::Dialogue if self.proposal.base.is_none() => Action::ChooseBase { seat: self.pen, option: 0 },
            Step::Outcome => Action::Conclude,
            from => Action::Advance { from },
        }
    }

    fn answer_any(&self, at: &At<'_>, rng: &mut dyn Rng) -> Action {
        let comments = self.referred().map_or(0, |referred| referred.comments.len()) as u32;
        let comment = rng.random_range(0..comments.max(1)) as usize;
        let n = rng.random_range(0..4u32);
        match rng.random_range(0..8u32) {
            0..=2 => Action::MeetComment { seat: self.pen, comment, wording: format!("Vi ses på torget, {n}.") },
            3..=5 => {
                Action::KeepWording { seat: self.pen, comment, reason: "Budgeten räcker inte längre.".to_owned() }
            }
            6 => Action::PassPen { seat: self.pen, to: any_seat(at, rng) },
            _ => Action::Advance { from: Step::Answers },
        }
    }

    fn vote(&self, at: &At<'_>, seat: SeatId, rng: &mut dyn Rng) -> Action {
        let second = at.step == Step::SecondBallot;
        let rows = if second { 1 } else { self.subjects.len() };
        let objects = second && rng.random_range(0..12u32) == 0;
        let reason = || "Det här drabbar dem som inte sitter här.".to_owned();
        match self.method(at) {
            BallotMethod::Handed => {
                let marks = (0..rows).map(|_| mark(rng)).collect();
                Action::Cast { seat, ballot: Ballot { marks, objection: objects.then(reason) } }
            }
            BallotMethod::RaisedHands => {
                let party = Party::ALL[usize::from(rng.random::<bool>())];
                let seats = self.open_box(at.step).map_or(0, |(votes, ..)| votes.hands_of(&at.round.deal, party));
                let rows = (0..rows)
                    .map(|_| {
                        let mut tally = nobody(0);
                        for _ in 0..seats {
                            mark(rng).count_in(&mut tally);
                        }
                        tally
                    })
                    .collect();
                let objections = if objects && seats > 0 { vec![reason()] } else { Vec::new() };
                Action::Count { party, count: HandCount { rows, objections } }
            }
        }
    }

    fn talk(&self, at: &At<'_>, talk: u32, rng: &mut dyn Rng) -> Action {
        let seat = any_seat(at, rng);
        if rng.random_range(0..talk.max(1)) == 0 {
            return Action::Advance { from: Step::Dialogue };
        }
        let entries = self.proposal.entries.len().max(1) as u32;
        let entry = rng.random_range(0..entries) as usize;
        let commitments = at.deck.commitments.len() as u32;
        let mut clause = |party: Party| {
            if commitments > 0 && rng.random_range(0..5u32) > 0 {
                Clause::Deck(rng.random_range(0..commitments) as usize)
            } else {
                let n = rng.random_range(0..9u32);
                // Now and then the same promise in a hand of its own, and now and then a joint one.
                let (start, end) =
                    if rng.random::<bool>() { ("Vårt eget  löfte", ".") } else { ("vårt eget löfte", "") };
                let by = if rng.random_range(0..4u32) == 0 { By::Joint } else { By::from(party) };
                Clause::Own { by, text: format!("{start} nummer {n}{end}") }
            }
        };
        let own = clause(at.round.party(seat));
        let theirs = clause(at.round.party(seat).other());
        match rng.random_range(0..12u32) {
            0 | 1 => {
                Action::ChooseBase { seat: self.pen, option: rng.random_range(0..self.subjects.len() as u32) as u8 }
            }
            2 => Action::Reword { seat: self.pen, wording: "Vi börjar i liten skala och ses igen.".to_owned() },
            3 | 4 => Action::Offer { seat, clause: own },
            5 => Action::Ask { seat, clause: theirs },
            6 | 7 => Action::Consent { seat, entry },
            8 => Action::Decline { seat, entry, reason: "Det kan vi inte lova utan styrelsen.".to_owned() },
            9 => Action::PassPen { seat: self.pen, to: seat },
            10 => Action::Invoke {
                seat,
                principle: Principle::ALL[rng.random_range(0..6u32) as usize],
                note: String::new(),
            },
            _ => match rng.random_range(0..2u32) {
                0 => Action::AskPen { seat },
                _ => Action::Withdraw { seat, entry },
            },
        }
    }
}
