//! The idea round, step by step.

use super::evaluation::{Evaluation, IdeaRound, check_evaluation};
use super::table::{IdeaEffect, IdeaTable, fits};
use crate::rules::action::{Action, Area, Ballot, Correction, RuleError, Step, limits};
use crate::rules::ballot::{Subject, check_text};
use crate::rules::content::Deck;
use crate::rules::kind::{At, Kind, Next, Terms, Turn};
use crate::rules::ledger::{Account, Cause, Ledger};
use crate::rules::round::Amendment;
use crate::rules::setup::one_line;
use crate::rules::version::Rules;
use crate::rules::view::{BallotProgress, RoundView};
use crate::rules::words::{Party, PerParty, Phase, SeatId};
use rand::Rng;

impl IdeaRound {
    pub(crate) fn longest(rules: Rules, seats: usize) -> usize {
        let step = usize::from(limits::STEP) + 1;
        let ballot = seats + step;
        let gathering = usize::from(limits::GATHERING) + 1;
        // An evaluation that is given again: the decision, the evaluation, and the step after the reveal.
        let recasts = if rules.leader_writes_ballots { 0 } else { limits::AMENDMENTS * (1 + 2 * step) };
        // Deal, ideas, gathering, evaluation, harvest, event.
        step + limits::IDEAS * seats + step + gathering + ballot + step + step + recasts
    }

    /// The seats whose evaluation is missing, in the order of seats.
    pub(super) fn not_evaluated(&self, at: &At<'_>) -> Vec<SeatId> {
        let mut seats = at.ideas.evaluating(at.round.seating());
        seats.retain(|&seat| !self.has_evaluated(seat));
        seats
    }

    fn not_written(at: &At<'_>) -> Vec<SeatId> {
        let round = at.round.index;
        let wrote = |seat| at.ideas.ideas.iter().any(|idea| (idea.seat, idea.round) == (seat, round));
        at.taking_part().filter(|&seat| !wrote(seat)).collect()
    }

    fn check_advance(&self, at: &At<'_>, from: Step, without: bool) -> Result<(), RuleError> {
        match at.step {
            _ if from != at.step => at.wrong(),
            Step::Ideas if !at.ideas.ideas.iter().any(|idea| idea.is_open()) => Err(RuleError::NoIdeaYet),
            Step::Ideas if at.rules.one_idea_is_enough => {
                if without {
                    at.wrong()
                } else {
                    Ok(())
                }
            }
            Step::Ideas => match IdeaRound::not_written(at).len() {
                0 if without => at.wrong(),
                missing if missing > 0 && !without => Err(RuleError::SeatsMissing(missing)),
                _ => Ok(()),
            },
            _ if without => at.wrong(),
            Step::Deal | Step::Gathering | Step::Harvest => Ok(()),
            // Where nobody is gathered, there is nothing to evaluate and nothing to reveal.
            Step::Evaluation if !self.is_counted(at.round.seating(), at.ideas) => Ok(()),
            _ => at.wrong(),
        }
    }

    fn check_reveal(&self, at: &At<'_>) -> Result<(), RuleError> {
        if at.step != Step::Evaluation || !self.is_counted(at.round.seating(), at.ideas) {
            return at.wrong();
        }
        match self.not_evaluated(at).len() {
            0 => Ok(()),
            missing => Err(RuleError::BallotsMissing(missing)),
        }
    }

    fn check_mended(&self, at: &At<'_>, seat: SeatId, reason: &str) -> Result<(), RuleError> {
        at.may_amend()?;
        check_text(reason, limits::REASON)?;
        at.seat(seat)?;
        if self.has_evaluated(seat) { Ok(()) } else { Err(RuleError::NotGathered) }
    }

    fn check_amendment(&self, at: &At<'_>, reason: &str, correction: &Correction) -> Result<(), RuleError> {
        let (Step::Harvest, Correction::Evaluation { seat, evaluation }) = (at.step, correction) else {
            return at.wrong();
        };
        self.check_mended(at, *seat, reason)?;
        if !at.rules.leader_writes_ballots {
            return Err(RuleError::SeatCastsAgain);
        }
        check_evaluation(&evaluation.ballot, &evaluation.first_step, &evaluation.missing)
    }

    fn check_recast(&self, at: &At<'_>, seat: SeatId, reason: &str) -> Result<(), RuleError> {
        if at.step != Step::Harvest || at.rules.leader_writes_ballots {
            return at.wrong();
        }
        self.check_mended(at, seat, reason)
    }

    fn check_evaluate(&self, at: &At<'_>, action: &Action) -> Result<(), RuleError> {
        let (Step::Evaluation, Action::Evaluate { seat, ballot, first_step, missing }) = (at.step, action) else {
            return at.wrong();
        };
        at.seat(*seat)?;
        if at.ideas.evaluated_by(at.round.seating(), *seat).is_none() {
            return Err(RuleError::NotGathered);
        }
        if self.recast.is_some_and(|only| only != *seat) {
            return Err(RuleError::NotCastAgain);
        }
        if self.has_evaluated(*seat) {
            at.room()?;
        }
        check_evaluation(ballot, first_step, missing)
    }

    fn advance(turn: &mut Turn<'_>) -> Next {
        match turn.step {
            Step::Deal => Next::To(Step::Ideas),
            Step::Ideas => Next::To(Step::Gathering),
            Step::Gathering => {
                turn.ideas.end_gathering();
                Next::To(Step::Evaluation)
            }
            Step::Evaluation => Next::To(Step::Harvest),
            Step::Harvest => Next::RoundOver,
            // The check lets no other step advance.
            _ => Next::Stay,
        }
    }
}

impl Kind for IdeaRound {
    fn check(&self, at: &At<'_>, action: &Action) -> Result<(), RuleError> {
        match (action.area(), action) {
            (Area::Leader, Action::Advance { from }) => self.check_advance(at, *from, false),
            (Area::Leader, Action::GoOnWithout { from }) => self.check_advance(at, *from, true),
            (Area::Leader, Action::Reveal) => self.check_reveal(at),
            (Area::Leader, Action::Amend { reason, correction }) => self.check_amendment(at, reason, correction),
            (Area::Leader, Action::Recast { seat, reason }) => self.check_recast(at, *seat, reason),
            (Area::IdeaTable, _) => {
                if !fits(at.step, action) {
                    return at.wrong();
                }
                action.seat().map_or(Ok(()), |seat| at.seat(seat))?;
                // How many ideas can be written has a limit of its own.
                if !matches!(action, Action::WriteIdea { .. }) {
                    at.room()?;
                }
                at.ideas.check(at.round.seating(), at.step, action)
            }
            (Area::Evaluation, _) => self.check_evaluate(at, action),
            (Area::Leader, _) => at.wrong(),
            (Area::Vision | Area::Ballot | Area::Question | Area::Dialogue | Area::Referral, _)
            | (Area::Outcome | Area::Reflection, _) => at.wrong(),
            (Area::FollowUp | Area::Homecoming | Area::Plan | Area::Signing | Area::Table, _) => at.wrong(),
        }
    }

    fn perform(&mut self, turn: &mut Turn<'_>, action: &Action) -> Next {
        match (action.area(), action) {
            (Area::Leader, Action::Advance { .. } | Action::GoOnWithout { .. }) => {
                if turn.step == Step::Harvest {
                    let (terms, ledger) = turn.books();
                    self.book(&terms, ledger);
                }
                return IdeaRound::advance(turn);
            }
            (Area::Leader, Action::Reveal) => {
                (self.revealed, self.recast) = (true, None);
                turn.ideas.count(turn.seating, self);
                return Next::To(Step::Harvest);
            }
            (Area::Leader, Action::Recast { seat, reason }) => {
                turn.amendments.push(Amendment { reason: reason.clone(), second: true });
                self.votes[seat.index()] = None;
                (self.revealed, self.recast) = (false, Some(*seat));
                turn.ideas.forget_count(turn.seating.round);
                return Next::To(Step::Evaluation);
            }
            (Area::Leader, Action::Amend { reason, correction: Correction::Evaluation { seat, evaluation } }) => {
                *turn.used += 1;
                let Evaluation { ballot, first_step, missing } = evaluation;
                self.put(*seat, ballot.clone(), first_step, missing);
                turn.amendments.push(Amendment { reason: reason.clone(), second: true });
                turn.ideas.count(turn.seating, self);
            }
            (Area::Evaluation, Action::Evaluate { seat, ballot, first_step, missing }) => {
                *turn.used += u16::from(self.has_evaluated(*seat));
                self.put(*seat, ballot.clone(), first_step, missing);
            }
            (Area::IdeaTable, _) => {
                *turn.used += u16::from(!matches!(action, Action::WriteIdea { .. }));
                match turn.ideas.perform(turn.seating, action) {
                    IdeaEffect::None => {}
                    IdeaEffect::AskedAgain { by, idea } => {
                        let cause = Cause::TileAskedAgain { by, idea };
                        turn.ledger.add(turn.seating.round, Account::Trust, -1, cause);
                    }
                }
            }
            // The check lets nothing else through.
            (Area::Leader | Area::Evaluation, _) => {}
            (Area::Vision | Area::Ballot | Area::Question | Area::Dialogue | Area::Referral, _)
            | (Area::Outcome | Area::Reflection, _) => {}
            (Area::FollowUp | Area::Homecoming | Area::Plan | Area::Signing | Area::Table, _) => {}
        }
        Next::Stay
    }

    fn book(&self, terms: &Terms<'_>, ledger: &mut Ledger) {
        terms.ideas.book(terms.seating, ledger);
    }

    fn is_settled(&self, step: Step) -> bool {
        step == Step::Harvest
    }

    fn forget_ballots(&mut self) {
        self.votes.clear();
    }

    fn view(&self, at: &At<'_>) -> RoundView {
        RoundView::Idea(Box::new(at.ideas_view(Some(self))))
    }

    fn ballot(&self, at: &At<'_>) -> Option<BallotProgress> {
        if at.step != Step::Evaluation {
            return None;
        }
        let seating = at.round.seating();
        let mut evaluating = at.ideas.evaluating(seating);
        evaluating.extend(at.seats().filter(|&seat| !at.takes_part(seat) && self.has_evaluated(seat)));
        let evaluating = evaluating.into_iter();
        let mut subjects: Vec<usize> = evaluating.filter_map(|seat| at.ideas.evaluated_by(seating, seat)).collect();
        subjects.sort_unstable();
        subjects.dedup();
        Some(BallotProgress {
            subjects: subjects.into_iter().map(Subject::Idea).collect(),
            second: true,
            counted: PerParty::default(),
            hands: PerParty::default(),
            missing: self.not_evaluated(at).len(),
        })
    }

    fn recognisable(&self, at: &At<'_>) -> Vec<Party> {
        if at.step == Step::Evaluation {
            return at.ideas.recognisable(at.round.seating());
        }
        Party::ALL.into_iter().filter(|&party| (1..3).contains(&at.round.seats_of(party))).collect()
    }

    fn missing(&self, at: &At<'_>) -> Vec<SeatId> {
        match at.step {
            Step::Ideas => IdeaRound::not_written(at),
            Step::Evaluation => self.not_evaluated(at),
            _ => Vec::new(),
        }
    }

    fn may_amend(&self, at: &At<'_>) -> bool {
        at.step == Step::Harvest && at.rules.leader_writes_ballots && self.revealed
    }

    fn casting(&self, at: &At<'_>) -> Vec<SeatId> {
        if at.step != Step::Evaluation {
            return Vec::new();
        }
        let mut seats = at.ideas.evaluating(at.round.seating());
        seats.retain(|&seat| self.recast.is_none_or(|only| only == seat));
        seats
    }

    fn recasting(&self) -> Option<SeatId> {
        self.recast
    }

    fn may_recast(&self, at: &At<'_>) -> Vec<SeatId> {
        // Whether a seat may does not hang on the words of the reason.
        at.seats().filter(|&seat| self.check_recast(at, seat, "?").is_ok()).collect()
    }

    fn has_cast(&self, at: &At<'_>, seat: SeatId) -> bool {
        // The room is not told which seat evaluates again.
        let evaluates = || at.ideas.evaluated_by(at.round.seating(), seat).is_some();
        at.step == Step::Evaluation && (self.has_evaluated(seat) || (self.recast.is_some() && evaluates()))
    }

    fn is_done(&self, at: &At<'_>, seat: SeatId) -> bool {
        let round = at.round;
        match at.step {
            Step::Ideas => at.ideas.ideas.iter().any(|idea| (idea.seat, idea.round) == (seat, round.index)),
            Step::Gathering => round.deal.tile_of(seat).is_some_and(|tile| at.ideas.idea_of(tile).is_some()),
            _ => false,
        }
    }

    fn score(&self, index: usize, ideas: &IdeaTable) -> Option<f64> {
        ideas.score_in(index)
    }

    fn phase(&self, _: &Deck) -> Option<Phase> {
        None
    }

    fn guess(&self, at: &At<'_>, talk: u32, rng: &mut dyn Rng) -> Action {
        self.sample(at, talk, rng)
    }

    fn way_out(&self, at: &At<'_>, rng: &mut dyn Rng) -> Action {
        self.sample_way_out(at, rng)
    }
}

impl IdeaRound {
    fn put(&mut self, seat: SeatId, ballot: Ballot, first_step: &str, missing: &str) {
        let said = Evaluation { ballot, first_step: one_line(first_step), missing: one_line(missing) };
        if let Some(place) = self.votes.get_mut(seat.index()) {
            *place = Some(said);
        }
    }
}
