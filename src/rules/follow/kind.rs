//! The follow-up, step by step.

use super::round::{Decided, Decision, FollowRound, Kept};
use crate::rules::action::{Action, Area, Ballot, RuleError, Step, limits};
use crate::rules::ballot::{Subject, check_text};
use crate::rules::content::Deck;
use crate::rules::idea::table::IdeaTable;
use crate::rules::kind::{At, Kind, Next, Terms, Turn};
use crate::rules::ledger::{Account, Cause, Ledger};
use crate::rules::setup::one_line;
use crate::rules::view::{BallotProgress, RoundView};
use crate::rules::words::{Party, PerParty, Phase, SeatId};
use rand::Rng;

impl FollowRound {
    pub(crate) fn longest(seats: usize) -> usize {
        let step = usize::from(limits::STEP) + 1;
        // Deal, the choice of promises, the ballot, the decisions, event.
        2 * step + seats + step + 2 * step
    }

    fn subjects(&self) -> Vec<Subject> {
        self.chosen.iter().map(|&promise| Subject::Followed(promise)).collect()
    }

    /// A seat's ballot, while the box is open.
    pub(crate) fn open_ballot(&self, step: Step, seat: SeatId) -> Option<&Ballot> {
        if step == Step::KeptBallot { self.votes.ballot_of(seat) } else { None }
    }

    /// How many ballots the box waits for. They are always handed round, whatever is chosen for the ballots of situations.
    pub(super) fn waits_for(&self, at: &At<'_>) -> usize {
        self.votes.seats_missing(&at.round.deal).len()
    }

    fn check_box(&self, at: &At<'_>, action: &Action) -> Result<(), RuleError> {
        let (Step::KeptBallot, Action::Cast { seat, ballot }) = (at.step, action) else { return at.wrong() };
        at.seat(*seat)?;
        if self.votes.has_cast(*seat) {
            at.room()?;
        }
        ballot.check(self.chosen.len(), false)
    }

    fn check_follow(&self, at: &At<'_>, action: &Action) -> Result<(), RuleError> {
        at.room()?;
        if let Some(seat) = action.seat() {
            at.seat(seat)?;
        }
        let decision = |row: usize| self.decisions.get(row).ok_or(RuleError::NoSuchCommitment);
        match (at.step, action) {
            (Step::Promises, Action::Pick { promise, picked }) => {
                if *promise >= at.agreement.followed.len() {
                    Err(RuleError::NoSuchCommitment)
                } else if self.chosen.contains(promise) == *picked {
                    Err(RuleError::AlreadyAnswered)
                } else if *picked && self.chosen.len() >= limits::FOLLOWED {
                    Err(RuleError::TooManyChosen(limits::FOLLOWED))
                } else {
                    Ok(())
                }
            }
            (Step::FollowUp, Action::Decide { row, decided, .. }) => {
                let before = decision(*row)?;
                if before.as_ref().is_some_and(|before| before.what == *decided) {
                    return Err(RuleError::AlreadyProposed);
                }
                match decided {
                    Decided::Changes { text } => check_text(text, limits::CLAUSE),
                    Decided::Stays | Decided::Ends => Ok(()),
                }
            }
            (Step::FollowUp, Action::AgreeDecision { seat, row }) => {
                let waits = decision(*row)?.as_ref().and_then(Decision::waits_for);
                match waits {
                    None => Err(RuleError::AlreadyAnswered),
                    Some(party) if party == at.round.party(*seat) => Ok(()),
                    Some(_) => Err(RuleError::NotYourPromise),
                }
            }
            _ => at.wrong(),
        }
    }

    fn check_advance(&self, at: &At<'_>, from: Step) -> Result<(), RuleError> {
        match at.step {
            _ if from != at.step => at.wrong(),
            Step::Promises if self.chosen.is_empty() => Err(RuleError::NothingChosen),
            Step::Deal | Step::Promises | Step::FollowUp => Ok(()),
            _ => at.wrong(),
        }
    }

    /// What was said and decided goes into the agreement.
    fn conclude(&self, turn: &mut Turn<'_>) {
        let (terms, ledger) = turn.books();
        self.book(&terms, ledger);
        let rows = self.revealed.iter().flat_map(|revealed| &revealed.rows);
        for ((&promise, row), decision) in self.chosen.iter().zip(rows).zip(&self.decisions) {
            let Some(followed) = turn.agreement.followed.get_mut(promise) else { continue };
            followed.votes = Some(row.votes);
            let stands = decision.as_ref().filter(|decision| decision.stands());
            followed.decided = stands.map(|decision| decision.what.clone());
        }
    }

    fn decide(&mut self, turn: &Turn<'_>, seat: SeatId, row: usize, decided: &Decided) {
        let mut yes = PerParty::default();
        yes[turn.seating.party(seat)] = Some(seat);
        let what = match decided {
            Decided::Changes { text } => Decided::Changes { text: one_line(text) },
            other => other.clone(),
        };
        if let Some(place) = self.decisions.get_mut(row) {
            *place = Some(Decision { what, yes });
        }
    }
}

impl Kind for FollowRound {
    fn check(&self, at: &At<'_>, action: &Action) -> Result<(), RuleError> {
        match (action.area(), action) {
            (Area::Leader, Action::Advance { from }) => self.check_advance(at, *from),
            (Area::Leader, Action::Reveal) if at.step == Step::KeptBallot => match self.waits_for(at) {
                0 => Ok(()),
                missing => Err(RuleError::BallotsMissing(missing)),
            },
            (Area::Ballot, _) => self.check_box(at, action),
            (Area::FollowUp, _) => self.check_follow(at, action),
            _ => at.wrong(),
        }
    }

    fn perform(&mut self, turn: &mut Turn<'_>, action: &Action) -> Next {
        match (action.area(), action) {
            (Area::Leader, Action::Advance { .. }) => match turn.step {
                Step::Deal => return Next::To(Step::Promises),
                Step::Promises => return Next::To(Step::KeptBallot),
                _ => {
                    self.conclude(turn);
                    return Next::RoundOver;
                }
            },
            (Area::Leader, Action::Reveal) => {
                self.revealed = Some(self.votes.open(&self.subjects(), turn.seating.deal));
                self.decisions = vec![None; self.chosen.len()];
                return Next::To(Step::FollowUp);
            }
            (Area::Ballot, Action::Cast { seat, ballot }) => {
                *turn.used += u16::from(self.votes.has_cast(*seat));
                self.votes.put(*seat, ballot.clone());
            }
            (Area::FollowUp, Action::Pick { promise, picked }) => {
                *turn.used += 1;
                self.chosen.retain(|chosen| chosen != promise);
                if *picked {
                    self.chosen.push(*promise);
                    self.chosen.sort_unstable();
                }
            }
            (Area::FollowUp, Action::Decide { seat, row, decided }) => {
                *turn.used += 1;
                self.decide(turn, *seat, *row, decided);
            }
            (Area::FollowUp, Action::AgreeDecision { seat, row }) => {
                *turn.used += 1;
                let party = turn.seating.party(*seat);
                if let Some(decision) = self.decisions.get_mut(*row).and_then(Option::as_mut) {
                    decision.yes[party] = Some(*seat);
                }
            }
            // The check lets nothing else through.
            _ => {}
        }
        Next::Stay
    }

    fn book(&self, terms: &Terms<'_>, ledger: &mut Ledger) {
        let rows = self.revealed.iter().flat_map(|revealed| &revealed.rows);
        for (&promise, row) in self.chosen.iter().zip(rows) {
            let (wanted, kept) = match Kept::of(&row.votes) {
                Some(Kept::Yes) => (1, true),
                Some(Kept::No) => (-2, false),
                Some(Kept::Partly) | None => continue,
            };
            ledger.add(terms.seating.round, Account::Trust, wanted, Cause::FollowedUp { promise, kept });
        }
    }

    fn is_settled(&self, step: Step) -> bool {
        step == Step::FollowUp
    }

    fn forget_ballots(&mut self) {
        self.votes = Default::default();
    }

    fn view(&self, _: &At<'_>) -> RoundView {
        RoundView::Follow(Box::new(self.follow_view()))
    }

    fn ballot(&self, at: &At<'_>) -> Option<BallotProgress> {
        (at.step == Step::KeptBallot).then(|| BallotProgress {
            subjects: self.subjects(),
            second: false,
            counted: PerParty::default(),
            hands: PerParty::default(),
            missing: self.waits_for(at),
        })
    }

    fn recognisable(&self, at: &At<'_>) -> Vec<Party> {
        Party::ALL.into_iter().filter(|&party| (1..3).contains(&at.round.seats_of(party))).collect()
    }

    fn missing(&self, at: &At<'_>) -> Vec<SeatId> {
        if at.step == Step::KeptBallot { self.votes.seats_missing(&at.round.deal) } else { Vec::new() }
    }

    fn may_amend(&self, _: &At<'_>) -> bool {
        false
    }

    fn casting(&self, at: &At<'_>) -> Vec<SeatId> {
        if at.step == Step::KeptBallot { at.taking_part().collect() } else { Vec::new() }
    }

    fn recasting(&self) -> Option<SeatId> {
        None
    }

    fn may_recast(&self, _: &At<'_>) -> Vec<SeatId> {
        Vec::new()
    }

    fn has_cast(&self, at: &At<'_>, seat: SeatId) -> bool {
        at.step == Step::KeptBallot && self.votes.has_cast(seat)
    }

    fn is_done(&self, _: &At<'_>, _: SeatId) -> bool {
        false
    }

    fn score(&self, _: usize, _: &IdeaTable) -> Option<f64> {
        let rows = self.revealed.iter().flat_map(|revealed| &revealed.rows);
        let scores: Vec<f64> = rows.filter_map(|row| Some(row.figures?.score)).collect();
        (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / scores.len() as f64)
    }

    fn phase(&self, _: &Deck) -> Option<Phase> {
        None
    }

    fn guess(&self, at: &At<'_>, _: u32, rng: &mut dyn Rng) -> Action {
        self.sample(at, rng)
    }

    fn way_out(&self, at: &At<'_>, rng: &mut dyn Rng) -> Action {
        self.sample_way_out(at, rng)
    }
}
