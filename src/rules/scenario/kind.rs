//! The scenario round, step by step.

use super::referral::Referral;
use super::round::ScenarioRound;
use crate::rules::action::{Action, Area, Ballot, Clause, Correction, RuleError, Step, limits};
use crate::rules::agreement::{Adopted, Agreed, Carried, Reflection, Standing};
use crate::rules::ballot::{BallotBox, Subject, check_text, checked_count};
use crate::rules::consensus::Verdict;
use crate::rules::content::Deck;
use crate::rules::idea::table::IdeaTable;
use crate::rules::kind::{At, Kind, Next, Terms, Turn};
use crate::rules::ledger::{Account, Cause, Ledger};
use crate::rules::round::Amendment;
use crate::rules::version::Rules;
use crate::rules::view::{BallotProgress, RoundView};
use crate::rules::words::{BallotMethod, Party, PerParty, Phase, Principle, SeatId};
use rand::Rng;

/// The box that is open, the rows of its ballots, and whether it is the second one.
pub(super) type OpenBox<'a> = (&'a BallotBox, Vec<Subject>, bool);

impl ScenarioRound {
    pub(crate) fn longest(rules: Rules, seats: usize) -> usize {
        let step = usize::from(limits::STEP) + 1;
        let ballot = seats + step;
        let talks = usize::from(limits::AGAIN) + 1;
        // A ballot that is cast again: the decision, the ballot, and the step after the reveal.
        let recasts = if rules.leader_writes_ballots { 0 } else { limits::AMENDMENTS * (1 + 2 * step) };
        // Each answer of a referral, its reveal and what the pen answers.
        let referral = ballot + step;
        // Deal, situation, first ballot, reveal, dialogues with referrals, second ballots and outcomes, reflection, event.
        2 * step + ballot + step + talks * (step + 1 + referral + ballot + step) + step + step + recasts
    }

    pub(super) fn open_box(&self, step: Step) -> Option<OpenBox<'_>> {
        match step {
            Step::FirstBallot => Some((&self.first_box, self.subjects.clone(), false)),
            Step::SecondBallot => Some((&self.second_box, vec![Subject::Proposal], true)),
            _ => None,
        }
    }

    /// A seat's ballot, while the box is open.
    pub(crate) fn open_ballot(&self, step: Step, seat: SeatId) -> Option<&Ballot> {
        self.open_box(step)?.0.ballot_of(seat)
    }

    /// How the ballot that is open is taken: the one that a seat casts again is its own, whatever the others do.
    pub(crate) fn method(&self, at: &At<'_>) -> BallotMethod {
        // What is answered on a wording is said in words, and alone.
        if self.recast.is_some() || at.step == Step::Referral { BallotMethod::Handed } else { at.setup.ballots }
    }

    /// The seats that the box waits for while ballots are handed round: where one casts again, that one alone.
    fn seats_missing(&self, at: &At<'_>, votes: &BallotBox) -> Vec<SeatId> {
        match self.recast {
            Some(only) => Some(only).filter(|&seat| !votes.has_cast(seat) && at.takes_part(seat)).into_iter().collect(),
            None => votes.seats_missing(&at.round.deal),
        }
    }

    /// How many ballots, or counts, the box waits for.
    pub(super) fn waits_for(&self, at: &At<'_>, votes: &BallotBox) -> usize {
        match self.method(at) {
            BallotMethod::Handed => self.seats_missing(at, votes).len(),
            BallotMethod::RaisedHands => votes.parties_missing(&at.round.deal).len(),
        }
    }

    /// The parties whose hands have not been counted, while hands are raised.
    pub(crate) fn hands_missing(&self, at: &At<'_>) -> Vec<Party> {
        match self.open_box(at.step) {
            Some((votes, ..)) if self.method(at) == BallotMethod::RaisedHands => votes.parties_missing(&at.round.deal),
            Some(_) | None => Vec::new(),
        }
    }

    fn check_box(&self, at: &At<'_>, action: &Action) -> Result<(), RuleError> {
        let Some((votes, rows, second)) = self.open_box(at.step) else { return at.wrong() };
        match action {
            Action::Cast { seat, ballot } => {
                at.seat(*seat)?;
                let counted = !votes.has_cast(*seat) && votes.has_counted(at.round.party(*seat));
                if self.method(at) != BallotMethod::Handed || (counted && self.recast != Some(*seat)) {
                    return Err(RuleError::WrongBallotMethod);
                }
                if self.recast.is_some_and(|only| only != *seat) {
                    return Err(RuleError::NotCastAgain);
                }
                if votes.has_cast(*seat) {
                    at.room()?;
                }
                ballot.check(rows.len(), second)
            }
            Action::Count { party, count } => {
                if self.method(at) != BallotMethod::RaisedHands {
                    return Err(RuleError::WrongBallotMethod);
                }
                if votes.has_counted(*party) {
                    at.room()?;
                }
                checked_count(count.clone(), rows.len(), votes.hands_of(&at.round.deal, *party), second).map(drop)
            }
            _ => at.wrong(),
        }
    }

    fn check_amendment(&self, at: &At<'_>, reason: &str, correction: &Correction) -> Result<(), RuleError> {
        let (votes, rows, second) = match at.step {
            Step::Reveal => (&self.first_box, self.subjects.len(), false),
            Step::Outcome => (&self.second_box, 1, true),
            _ => return at.wrong(),
        };
        at.may_amend()?;
        check_text(reason, limits::REASON)?;
        match correction {
            Correction::Evaluation { .. } => at.wrong(),
            Correction::Ballot { seat, ballot } => {
                at.seat(*seat)?;
                if !votes.has_cast(*seat) {
                    return Err(RuleError::WrongBallotMethod);
                }
                if !at.rules.leader_writes_ballots {
                    return Err(RuleError::SeatCastsAgain);
                }
                ballot.check(rows, second)
            }
            Correction::Hands { party, count } => {
                let hands = votes.hands_counted(*party).ok_or(RuleError::WrongBallotMethod)?;
                let count = votes.mended(at.rules, *party, count.clone());
                checked_count(count, rows, hands, second).map(drop)
            }
        }
    }

    fn check_recast(&self, at: &At<'_>, seat: SeatId, reason: &str) -> Result<(), RuleError> {
        if !matches!(at.step, Step::Reveal | Step::Outcome) || at.rules.leader_writes_ballots {
            return at.wrong();
        }
        at.seat(seat)?;
        let votes = if at.step == Step::Outcome { &self.second_box } else { &self.first_box };
        if !votes.has_cast(seat) {
            return Err(RuleError::WrongBallotMethod);
        }
        at.may_amend()?;
        check_text(reason, limits::REASON)
    }

    fn amend(&mut self, turn: &mut Turn<'_>, reason: &str, correction: &Correction) {
        let second = turn.step == Step::Outcome;
        let votes = if second { &mut self.second_box } else { &mut self.first_box };
        match correction {
            Correction::Ballot { seat, ballot } => votes.put(*seat, ballot.clone()),
            Correction::Hands { party, count } => {
                let count = votes.mended(turn.rules, *party, count.clone());
                let (rows, hands) = (count.rows.len(), votes.hands_counted(*party).unwrap_or_default());
                if let Ok(count) = checked_count(count, rows, hands, second) {
                    votes.put_count(*party, count);
                }
            }
            // The check lets no evaluation through.
            Correction::Evaluation { .. } => {}
        }
        turn.amendments.push(Amendment { reason: reason.to_owned(), second });
        if second { self.open_second(turn.seating.deal) } else { self.open_first(turn.seating.deal) }
    }

    fn recast(&mut self, turn: &mut Turn<'_>, seat: SeatId, reason: &str) -> Next {
        let second = turn.step == Step::Outcome;
        turn.amendments.push(Amendment { reason: reason.to_owned(), second });
        self.recast = Some(seat);
        if second {
            self.second_box.take(seat);
            (self.second, self.movement) = (None, None);
            Next::To(Step::SecondBallot)
        } else {
            self.first_box.take(seat);
            self.first = None;
            Next::To(Step::FirstBallot)
        }
    }

    /// Objections of the last ballot that the ledger has no entry for yet.
    fn new_objections(&self, rules: Rules) -> usize {
        let made = self.second.as_ref().map_or(0, |second| second.objections.len());
        if rules.objections_book_each_ballot { made } else { made.saturating_sub(self.objections_booked) }
    }

    fn book_objections(&self, terms: &Terms<'_>, ledger: &mut Ledger) {
        for _ in 0..self.new_objections(terms.rules) {
            ledger.add(terms.seating.round, Account::Principle(Principle::Openness), 1, Cause::Objection);
        }
    }

    /// Commitments at risk that the table stood by in the first ballot hold again.
    fn renew_commitments(&self, turn: &mut Turn<'_>) {
        for row in self.first.iter().flat_map(|first| &first.rows) {
            if let Subject::AtRisk(at) = row.subject
                && row.verdict.is_consent()
            {
                turn.agreement.commitments[at].standing = Standing::Renewed;
            }
        }
    }

    fn conclude(&mut self, turn: &mut Turn<'_>) {
        let (terms, ledger) = turn.books();
        self.book(&terms, ledger);
        let (round, verdict) = (turn.seating.round, self.verdict());
        self.adopted = Some(verdict.is_consent());
        if let (Verdict::Consent { reservations }, Some(option)) = (verdict, self.proposal.base) {
            let binding = self.proposal.entries.iter().filter(|entry| entry.binds());
            turn.agreement.commitments.extend(binding.map(|entry| Adopted {
                round,
                by: entry.by,
                clause: entry.clause.clone(),
                put_by: entry.put_by,
                agreed_by: Party::ALL.iter().filter_map(|&party| entry.yes[party]).collect(),
                standing: Standing::Kept,
            }));
            let wording = self.proposal.wording.clone();
            turn.agreement.agreed.push(Agreed { round, card: self.card, option, wording, reservations });
        } else {
            let objections = self.second.as_ref().map(|second| second.objections.clone()).unwrap_or_default();
            turn.agreement.carried.push(Carried { round, card: self.card, objections });
        }
    }

    fn take_again(&mut self, turn: &mut Turn<'_>) {
        let (terms, ledger) = turn.books();
        self.book_objections(&terms, ledger);
        self.objections_booked += self.new_objections(turn.rules);
        self.again += 1;
        (self.second, self.movement) = (None, None);
        self.second_box = BallotBox::new(turn.setup.seats.len());
    }

    fn advance(&mut self, turn: &mut Turn<'_>) -> Next {
        match turn.step {
            Step::Deal if !self.has_card() => Next::To(Step::Question),
            Step::Deal | Step::Question => Next::To(Step::Situation),
            Step::Situation => Next::To(Step::FirstBallot),
            Step::Reveal => {
                self.renew_commitments(turn);
                Next::To(Step::Dialogue)
            }
            Step::Dialogue
                if turn.setup.programme.rounds.get(turn.seating.round).is_some_and(|round| round.referral) =>
            {
                let sent = self.proposal.wording.clone();
                self.referral = Some(Referral::new(turn.setup.seats.len(), sent));
                Next::To(Step::Referral)
            }
            Step::Dialogue => Next::To(Step::SecondBallot),
            Step::Answers => {
                self.book_answers(turn.seating.round, turn.ledger);
                Next::To(Step::SecondBallot)
            }
            Step::Reflection => Next::RoundOver,
            // The check lets no other step advance.
            _ => Next::Stay,
        }
    }
}

impl Kind for ScenarioRound {
    fn check(&self, at: &At<'_>, action: &Action) -> Result<(), RuleError> {
        match (action.area(), action) {
            (Area::Leader, Action::Advance { from }) => match at.step {
                _ if *from != at.step => at.wrong(),
                Step::Deal | Step::Situation | Step::Reveal | Step::Reflection => Ok(()),
                Step::Question => match self.own.as_ref().map_or(0, |own| own.gaps(&at.round.deal).len()) {
                    0 => Ok(()),
                    missing => Err(RuleError::CardUnfinished(missing)),
                },
                Step::Dialogue if self.proposal.base.is_none() => Err(RuleError::NoBase),
                Step::Dialogue => Ok(()),
                Step::Answers => match self.referred().map_or(0, |referred| referred.waiting()) {
                    0 => Ok(()),
                    waiting => Err(RuleError::CommentsUnanswered(waiting)),
                },
                _ => at.wrong(),
            },
            (Area::Leader, Action::GoOnWithout { from: Step::Answers }) if at.step == Step::Answers => {
                let waits = self.referred().is_some_and(|referred| referred.waiting() > 0);
                if waits { Ok(()) } else { at.wrong() }
            }
            (Area::Leader, Action::Reveal) if at.step == Step::Referral => match self.not_replied(at).len() {
                0 => Ok(()),
                missing => Err(RuleError::BallotsMissing(missing)),
            },
            (Area::Leader, Action::Reveal) => match self.open_box(at.step) {
                Some((votes, ..)) => match self.waits_for(at, votes) {
                    0 => Ok(()),
                    missing => Err(RuleError::BallotsMissing(missing)),
                },
                None => at.wrong(),
            },
            (Area::Leader, Action::Amend { reason, correction }) => self.check_amendment(at, reason, correction),
            (Area::Leader, Action::Recast { seat, reason }) => self.check_recast(at, *seat, reason),
            (Area::Ballot, _) => self.check_box(at, action),
            (Area::Question, _) => match &self.own {
                Some(own) if at.step == Step::Question => {
                    action.seat().map_or(Ok(()), |seat| at.seat(seat))?;
                    own.check(at, action)
                }
                Some(_) | None => at.wrong(),
            },
            (Area::Referral, _) => self.check_referral(at, action),
            (Area::Dialogue, _) => {
                // The pen goes on between those who answer the comments.
                let pen = matches!(action, Action::AskPen { .. } | Action::PassPen { .. });
                if at.step != Step::Dialogue && !(pen && at.step == Step::Answers) {
                    return at.wrong();
                }
                action.seat().map_or(Ok(()), |seat| at.seat(seat))?;
                let needed = matches!(action, Action::ChooseBase { .. }) && self.proposal.base.is_none();
                if !needed {
                    at.room()?;
                }
                self.check_dialogue(at, action)
            }
            (Area::Outcome, _) if at.step != Step::Outcome => at.wrong(),
            (Area::Outcome, Action::Again) if self.verdict().is_consent() => Err(RuleError::AlreadyConsent),
            (Area::Outcome, Action::Again) if self.again >= limits::AGAIN => Err(RuleError::NoMoreAgain(self.again)),
            (Area::Outcome, _) => Ok(()),
            (Area::Reflection, Action::Reflect { seat, .. }) if at.step == Step::Reflection => {
                at.room().and(at.seat(*seat))
            }
            (Area::Reflection | Area::Leader, _) => at.wrong(),
            (Area::IdeaTable | Area::Evaluation | Area::FollowUp | Area::Vision, _)
            | (Area::Homecoming | Area::Plan | Area::Signing | Area::Table, _) => at.wrong(),
        }
    }

    fn perform(&mut self, turn: &mut Turn<'_>, action: &Action) -> Next {
        let first = turn.step == Step::FirstBallot;
        match (action.area(), action) {
            (Area::Leader, Action::Advance { .. } | Action::GoOnWithout { .. }) => return self.advance(turn),
            (Area::Leader, Action::Reveal) if turn.step == Step::Referral => {
                self.open_referral(turn.seating.deal);
                return Next::To(Step::Answers);
            }
            (Area::Leader, Action::Reveal) => {
                self.recast = None;
                if first {
                    self.open_first(turn.seating.deal);
                    return Next::To(Step::Reveal);
                }
                self.open_second(turn.seating.deal);
                return Next::To(Step::Outcome);
            }
            (Area::Leader, Action::Recast { seat, reason }) => return self.recast(turn, *seat, reason),
            (Area::Leader, Action::Amend { reason, correction }) => {
                *turn.used += 1;
                self.amend(turn, reason, correction);
            }
            (Area::Ballot, Action::Cast { seat, ballot }) => {
                let votes = if first { &mut self.first_box } else { &mut self.second_box };
                *turn.used += u16::from(votes.has_cast(*seat));
                votes.put(*seat, ballot.clone());
            }
            (Area::Ballot, Action::Count { party, count }) => {
                let votes = if first { &mut self.first_box } else { &mut self.second_box };
                let (rows, hands) = (count.rows.len(), votes.hands_of(turn.seating.deal, *party));
                *turn.used += u16::from(votes.has_counted(*party));
                if let Ok(count) = checked_count(count.clone(), rows, hands, !first) {
                    votes.put_count(*party, count);
                }
            }
            (Area::Question, _) => {
                if let Some(own) = &mut self.own {
                    own.perform(turn, action);
                }
            }
            (Area::Referral, _) => self.perform_referral(turn, action),
            (Area::Dialogue, _) => {
                *turn.used += 1;
                self.perform_dialogue(turn, action);
            }
            (Area::Outcome, Action::Again) => {
                self.take_again(turn);
                return Next::To(Step::Dialogue);
            }
            (Area::Outcome, _) => {
                self.conclude(turn);
                return Next::To(Step::Reflection);
            }
            (Area::Reflection, Action::Reflect { seat, lived, strained }) => {
                *turn.used += 1;
                let said = Reflection { lived: *lived, strained: *strained };
                self.reflections[seat.index()] = (said != Reflection::default()).then_some(said);
            }
            // The check lets nothing else through.
            (Area::Leader | Area::Ballot | Area::Reflection, _) => {}
            (Area::IdeaTable | Area::Evaluation | Area::FollowUp | Area::Vision, _)
            | (Area::Homecoming | Area::Plan | Area::Signing | Area::Table, _) => {}
        }
        Next::Stay
    }

    fn book(&self, terms: &Terms<'_>, ledger: &mut Ledger) {
        let round = terms.seating.round;
        self.book_objections(terms, ledger);
        if !terms.rules.offers_book_at_once && self.both_offer(terms.rules, terms.deck) {
            ledger.add(round, Account::Trust, 1, Cause::BothOffered);
        }
        let (true, Some(option)) = (self.verdict().is_consent(), self.proposal.base) else { return };
        let card = self.card;
        for (principle, change) in terms.deck.cards[card].options[usize::from(option)].effects.iter() {
            ledger.add(round, Account::Principle(principle), change, Cause::Option { card, option });
        }
        for entry in self.proposal.entries.iter().filter(|entry| entry.binds()) {
            if let Clause::Deck(commitment) = entry.clause {
                for (principle, change) in terms.deck.commitments[commitment].effects.iter() {
                    ledger.add(round, Account::Principle(principle), change, Cause::Commitment { commitment });
                }
            }
        }
        ledger.add(round, Account::Trust, 1, Cause::Adopted);
    }

    fn is_settled(&self, step: Step) -> bool {
        step == Step::Outcome
    }

    fn forget_ballots(&mut self) {
        self.first_box = BallotBox::default();
        self.second_box = BallotBox::default();
        if let Some(referral) = &mut self.referral {
            referral.forget();
        }
    }

    fn view(&self, at: &At<'_>) -> RoundView {
        RoundView::Scenario(Box::new(self.scenario_view(at)))
    }

    fn ballot(&self, at: &At<'_>) -> Option<BallotProgress> {
        if at.step == Step::Referral {
            let (counted, hands) = (PerParty::default(), PerParty::default());
            let missing = self.not_replied(at).len();
            return Some(BallotProgress { subjects: Vec::new(), second: false, counted, hands, missing });
        }
        let (votes, subjects, second) = self.open_box(at.step)?;
        let counted = PerParty::from_fn(|party| votes.has_counted(party));
        let missing = self.waits_for(at, votes);
        // While one seat casts again no hands are raised, and the room is not told of which party it is.
        let raised = |party| if self.recast.is_some() { 0 } else { votes.hands_of(&at.round.deal, party) };
        let hands = PerParty::from_fn(raised);
        Some(BallotProgress { subjects, second, counted, hands, missing })
    }

    fn recognisable(&self, at: &At<'_>) -> Vec<Party> {
        Party::ALL.into_iter().filter(|&party| (1..3).contains(&at.round.seats_of(party))).collect()
    }

    fn missing(&self, at: &At<'_>) -> Vec<SeatId> {
        match self.open_box(at.step) {
            _ if at.step == Step::Referral => self.not_replied(at),
            Some((votes, ..)) if self.method(at) == BallotMethod::Handed => self.seats_missing(at, votes),
            Some(_) | None => Vec::new(),
        }
    }

    fn may_amend(&self, at: &At<'_>) -> bool {
        let votes = match at.step {
            Step::Reveal => &self.first_box,
            Step::Outcome => &self.second_box,
            _ => return false,
        };
        at.rules.leader_writes_ballots || Party::ALL.into_iter().any(|party| votes.has_counted(party))
    }

    fn casting(&self, at: &At<'_>) -> Vec<SeatId> {
        match self.open_box(at.step) {
            _ if at.step == Step::Referral => at.taking_part().filter(|&seat| at.round.deal.takes_part(seat)).collect(),
            Some((votes, ..)) if self.method(at) == BallotMethod::Handed => {
                // Whose hands have been counted casts nothing beside that.
                let own = |seat: SeatId| votes.has_cast(seat) || !votes.has_counted(at.round.party(seat));
                let casts = |seat: SeatId| self.recast.map_or_else(|| own(seat), |only| only == seat);
                at.taking_part().filter(|&seat| casts(seat)).collect()
            }
            Some(_) | None => Vec::new(),
        }
    }

    fn recasting(&self) -> Option<SeatId> {
        self.recast
    }

    fn may_recast(&self, at: &At<'_>) -> Vec<SeatId> {
        // Whether a seat may does not hang on the words of the reason.
        at.seats().filter(|&seat| self.check_recast(at, seat, "?").is_ok()).collect()
    }

    fn has_cast(&self, at: &At<'_>, seat: SeatId) -> bool {
        if at.step == Step::Referral {
            return self.referral.as_ref().is_some_and(|referral| referral.reply_of(seat).is_some());
        }
        // The room is not told which seat casts again.
        let votes = self.open_box(at.step);
        votes.is_some_and(|(votes, ..)| self.recast.is_some() || votes.has_cast(seat))
    }

    fn is_done(&self, at: &At<'_>, seat: SeatId) -> bool {
        at.step == Step::Reflection && self.reflections.get(seat.index()).is_some_and(Option::is_some)
    }

    fn score(&self, _: usize, _: &IdeaTable) -> Option<f64> {
        Some(self.result()?.figures?.score)
    }

    fn phase(&self, deck: &Deck) -> Option<Phase> {
        // A card that the table wrote itself stands in no phase.
        deck.cards.get(self.card).filter(|_| self.own.is_none()).map(|card| card.phase)
    }

    fn guess(&self, at: &At<'_>, talk: u32, rng: &mut dyn Rng) -> Action {
        self.sample(at, talk, rng)
    }

    fn way_out(&self, at: &At<'_>, rng: &mut dyn Rng) -> Action {
        self.sample_way_out(at, rng)
    }
}
