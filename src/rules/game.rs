//! The game: a pure function of deck, setup and actions.

use super::action::{Action, Correction, RuleError, Step, limits};
use super::agreement::{Adopted, Agreed, Agreement, Carried, Reflection, Signature, Standing};
use super::ballot::{BallotBox, Movement, Subject, check_ballot, check_length, check_text, checked_count};
use super::consensus::Verdict;
use super::content::{Deck, RoundKind};
use super::deal::{self, Draw, deal_roles, plan_cards};
use super::ledger::{Account, Cause, Ledger};
use super::round::{Amendment, DialogueEffect, EventOutcome, Proposal, Round};
use super::setup::{Setup, SetupProblem};
use super::words::{BallotMethod, By, Party, PerParty, Principle, SeatId};
use rand::RngExt;
use rand::seq::SliceRandom;
use std::sync::Arc;

/// The version of the rules. A log names the one it was played with.
pub const RULES_VERSION: u32 = 1;

/// What an applied action led to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Happened {
    /// The step the game is in now.
    pub step: Step,
    /// Whether the step is a new one.
    pub moved: bool,
    /// How many entries the ledger got.
    pub entries: usize,
}

/// All that changes in a game.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct State {
    pub(crate) step: Step,
    pub(crate) round: Round,
    pub(crate) past: Vec<Arc<Round>>,
    pub(crate) ledger: Ledger,
    pub(crate) agreement: Agreement,
    pub(crate) reveals: usize,
    /// Actions taken in this step beyond those it needs.
    used: u16,
}

/// A game in progress.
#[derive(Clone, Debug)]
pub struct Game {
    deck: Arc<Deck>,
    setup: Arc<Setup>,
    plan: Arc<[Option<usize>]>,
    pub(crate) state: State,
    /// The state after the last reveal or amendment, and what was done since: all that can be undone.
    base: Arc<State>,
    since: Vec<Action>,
    applied: usize,
}

impl PartialEq for Game {
    fn eq(&self, other: &Game) -> bool {
        self.deck.hash == other.deck.hash
            && self.setup == other.setup
            && self.state == other.state
            && self.since == other.since
            && self.base == other.base
    }
}

impl Game {
    /// A game at its first deal, or everything that keeps it from being played.
    pub fn new(deck: Arc<Deck>, setup: Setup) -> Result<Game, Vec<SetupProblem>> {
        let problems = setup.problems(&deck);
        if !problems.is_empty() {
            return Err(problems);
        }
        let plan: Arc<[Option<usize>]> = plan_cards(&deck, &setup.programme.rounds, setup.seed).into();
        let ledger = Ledger::default();
        let agreement = Agreement {
            promises: vec![None; setup.seats.len()],
            signatures: vec![None; setup.seats.len()],
            ..Agreement::default()
        };
        let round = new_round(&deck, &setup, &plan, 0, None, &ledger, &agreement);
        let state = State { step: Step::Deal, round, past: Vec::new(), ledger, agreement, reveals: 0, used: 0 };
        let base = Arc::new(state.clone());
        Ok(Game { deck, setup: Arc::new(setup), plan, state, base, since: Vec::new(), applied: 0 })
    }

    /// The deck.
    pub fn deck(&self) -> &Arc<Deck> {
        &self.deck
    }

    /// The setup.
    pub fn setup(&self) -> &Arc<Setup> {
        &self.setup
    }

    /// The step the game is in.
    pub fn step(&self) -> Step {
        self.state.step
    }

    /// Whether the game is over: nothing more can be done but look.
    pub fn is_over(&self) -> bool {
        self.state.step == Step::Debrief
    }

    /// How many actions have been applied and not undone.
    pub fn applied(&self) -> usize {
        self.applied
    }

    /// The longest possible length of any game with this setup, in actions.
    pub fn max_length(&self) -> usize {
        let seats = self.setup.seats.len();
        let step = usize::from(limits::STEP) + 1;
        let ballot = seats + step;
        let talks = usize::from(limits::AGAIN) + 1;
        // Deal, situation, first ballot, reveal, dialogues with second ballots and outcomes, reflection, event.
        let round = 2 * step + ballot + step + talks * (step + 1 + ballot + step) + step + step;
        self.setup.programme.rounds.len() * round + 3 * step
    }

    /// Does `action`, or says which rule is against it and changes nothing.
    pub fn apply(&mut self, action: Action) -> Result<Happened, RuleError> {
        self.check(&action)?;
        let (step, entries) = (self.state.step, self.state.ledger.entries().len());
        self.perform(&action);
        self.applied += 1;
        if matches!(action, Action::Reveal | Action::Amend { .. }) {
            self.base = Arc::new(self.state.clone());
            self.since.clear();
        } else {
            self.since.push(action);
        }
        Ok(Happened {
            step: self.state.step,
            moved: step != self.state.step,
            entries: self.state.ledger.entries().len() - entries,
        })
    }

    /// Takes back the last action and returns it. Never goes back across a reveal.
    pub fn undo(&mut self) -> Result<Action, RuleError> {
        let Some(undone) = self.since.pop() else {
            let revealed = self.state.reveals > 0;
            return Err(if revealed { RuleError::UndoAcrossReveal } else { RuleError::NothingToUndo });
        };
        self.applied -= 1;
        self.state = State::clone(&self.base);
        for action in std::mem::take(&mut self.since) {
            self.perform(&action);
            self.since.push(action);
        }
        Ok(undone)
    }

    /// The action that [`Game::undo`] would take back.
    pub fn undoable(&self) -> Option<&Action> {
        self.since.last()
    }

    /// Whether `action` is allowed now.
    pub fn check(&self, action: &Action) -> Result<(), RuleError> {
        let state = &self.state;
        let (step, round) = (state.step, &state.round);
        let seats = self.setup.seats.len();
        let seat_exists = |seat: &SeatId| if seat.index() < seats { Ok(()) } else { Err(RuleError::NoSuchSeat(*seat)) };
        let wrong = Err(RuleError::WrongStep(step));
        let room = || if state.used < limits::STEP { Ok(()) } else { Err(RuleError::StepFull) };
        match action {
            Action::Advance { from } => match step {
                _ if *from != step => wrong,
                Step::FirstBallot | Step::SecondBallot | Step::Outcome | Step::Debrief => wrong,
                Step::Dialogue if round.proposal.base.is_none() => Err(RuleError::NoBase),
                _ => Ok(()),
            },
            Action::Cast { seat, ballot } => {
                let (votes, rows, second) = self.open_box()?;
                seat_exists(seat)?;
                if !matches!(votes, BallotBox::Handed(_)) {
                    return Err(RuleError::WrongBallotMethod);
                }
                if votes.has_cast(*seat) {
                    room()?;
                }
                check_ballot(ballot, rows, second)
            }
            Action::Count { party, count } => {
                let (votes, rows, second) = self.open_box()?;
                if !matches!(votes, BallotBox::Raised(_)) {
                    return Err(RuleError::WrongBallotMethod);
                }
                if votes.has_counted(*party) {
                    room()?;
                }
                checked_count(count.clone(), rows, round.seats_of(*party), second).map(drop)
            }
            Action::Reveal => match self.open_box()?.0.missing() {
                0 => Ok(()),
                missing => Err(RuleError::BallotsMissing(missing)),
            },
            Action::ChooseBase { .. }
            | Action::Reword { .. }
            | Action::Offer { .. }
            | Action::Ask { .. }
            | Action::Consent { .. }
            | Action::Decline { .. }
            | Action::Withdraw { .. }
            | Action::Invoke { .. }
            | Action::AskPen { .. }
            | Action::PassPen { .. } => {
                if step != Step::Dialogue {
                    return wrong;
                }
                action.seat().as_ref().map_or(Ok(()), seat_exists)?;
                if let Action::PassPen { to, .. } = action {
                    seat_exists(to)?;
                }
                let needed = matches!(action, Action::ChooseBase { .. }) && round.proposal.base.is_none();
                if !needed {
                    room()?;
                }
                round.check(&self.deck, action)?;
                match action {
                    Action::Offer { clause, .. } | Action::Ask { clause, .. }
                        if state.agreement.commitments.iter().any(|adopted| adopted.clause == *clause) =>
                    {
                        Err(RuleError::AlreadyAgreed)
                    }
                    _ => Ok(()),
                }
            }
            Action::Again => match step {
                Step::Outcome if self.verdict().is_consent() => Err(RuleError::AlreadyConsent),
                Step::Outcome if round.again >= limits::AGAIN => Err(RuleError::NoMoreAgain(round.again)),
                Step::Outcome => Ok(()),
                _ => wrong,
            },
            Action::Conclude if step == Step::Outcome => Ok(()),
            Action::Conclude => wrong,
            Action::Reflect { seat, .. } if step == Step::Reflection => room().and(seat_exists(seat)),
            Action::Reflect { .. } => wrong,
            Action::Promise { seat, text } if step == Step::Homecoming => {
                room()?;
                seat_exists(seat)?;
                check_length(text, limits::PROMISE)
            }
            Action::Promise { .. } => wrong,
            Action::Sign { seat, words, .. } if step == Step::Signing => {
                room()?;
                seat_exists(seat)?;
                check_length(words, limits::PROMISE)
            }
            Action::Sign { .. } => wrong,
            Action::Amend { reason, correction } => {
                let second = match step {
                    Step::Reveal => false,
                    Step::Outcome => true,
                    _ => return wrong,
                };
                room()?;
                check_text(reason, limits::REASON)?;
                let rows = if second { 1 } else { round.subjects.len() };
                match correction {
                    Correction::Ballot { seat, ballot } => {
                        seat_exists(seat)?;
                        if self.setup.ballots != BallotMethod::Handed {
                            return Err(RuleError::WrongBallotMethod);
                        }
                        check_ballot(ballot, rows, second)
                    }
                    Correction::Hands { party, count } => {
                        if self.setup.ballots != BallotMethod::RaisedHands {
                            return Err(RuleError::WrongBallotMethod);
                        }
                        checked_count(count.clone(), rows, round.seats_of(*party), second).map(drop)
                    }
                }
            }
        }
    }

    /// The box that is open now, the rows of its ballots, and whether it is the second one.
    fn open_box(&self) -> Result<(&BallotBox, usize, bool), RuleError> {
        let round = &self.state.round;
        match self.state.step {
            Step::FirstBallot => Ok((&round.first_box, round.subjects.len(), false)),
            Step::SecondBallot => Ok((&round.second_box, 1, true)),
            step => Err(RuleError::WrongStep(step)),
        }
    }

    /// The verdict on the proposal, from its last ballot.
    pub(crate) fn verdict(&self) -> Verdict {
        self.state.round.result().map_or(Verdict::TooFewVotes, |row| row.verdict)
    }

    fn enter(&mut self, step: Step) {
        self.state.step = step;
        self.state.used = 0;
    }

    /// Carries out an action that [`Game::check`] allows.
    fn perform(&mut self, action: &Action) {
        let state = &mut self.state;
        match action {
            Action::Advance { .. } => self.advance(),
            Action::Cast { seat, ballot } => {
                let votes = match state.step {
                    Step::FirstBallot => &mut state.round.first_box,
                    _ => &mut state.round.second_box,
                };
                state.used += u16::from(votes.has_cast(*seat));
                votes.put(*seat, ballot.clone());
            }
            Action::Count { party, count } => {
                let (rows, seats) = (count.rows.len(), state.round.seats_of(*party));
                let second = state.step == Step::SecondBallot;
                let votes = if second { &mut state.round.second_box } else { &mut state.round.first_box };
                state.used += u16::from(votes.has_counted(*party));
                if let Ok(count) = checked_count(count.clone(), rows, seats, second) {
                    votes.put_count(*party, count);
                }
            }
            Action::Reveal => {
                state.reveals += 1;
                if state.step == Step::FirstBallot {
                    self.open_first();
                    self.enter(Step::Reveal);
                } else {
                    self.open_second();
                    self.enter(Step::Outcome);
                }
            }
            Action::Again => {
                self.book_objections();
                let state = &mut self.state;
                state.round.again += 1;
                state.round.second = None;
                state.round.movement = None;
                state.round.second_box = BallotBox::new(self.setup.ballots, self.setup.seats.len());
                self.enter(Step::Dialogue);
            }
            Action::Conclude => self.conclude(),
            Action::Reflect { seat, lived, strained } => {
                state.used += 1;
                let said = Reflection { lived: *lived, strained: *strained };
                state.round.reflections[seat.index()] = (said != Reflection::default()).then_some(said);
            }
            Action::Promise { seat, text } => {
                state.used += 1;
                let text = text.trim();
                state.agreement.promises[seat.index()] = (!text.is_empty()).then(|| text.to_owned());
            }
            Action::Sign { seat, signed, words } => {
                state.used += 1;
                let signature = Signature { signed: *signed, words: words.trim().to_owned() };
                state.agreement.signatures[seat.index()] = Some(signature);
            }
            Action::Amend { reason, correction } => {
                state.used += 1;
                let second = state.step == Step::Outcome;
                let seats = |party| state.round.seats_of(party);
                let (rows, checked) = match correction {
                    Correction::Hands { party, count } => {
                        (count.rows.len(), Some((*party, count.clone(), seats(*party))))
                    }
                    Correction::Ballot { .. } => (0, None),
                };
                let votes = if second { &mut state.round.second_box } else { &mut state.round.first_box };
                match (correction, checked) {
                    (Correction::Ballot { seat, ballot }, _) => votes.put(*seat, ballot.clone()),
                    (_, Some((party, count, seats))) => {
                        if let Ok(count) = checked_count(count, rows, seats, second) {
                            votes.put_count(party, count);
                        }
                    }
                    _ => {}
                }
                state.round.amendments.push(Amendment { reason: reason.clone(), second });
                if second { self.open_second() } else { self.open_first() }
            }
            dialogue => {
                state.used += 1;
                let effect = state.round.perform(&self.deck, dialogue);
                let (index, ledger) = (state.round.index, &mut state.ledger);
                match effect {
                    DialogueEffect::None => {}
                    DialogueEffect::PenCrossed => ledger.add(index, Account::Trust, 1, Cause::PenCrossed),
                    DialogueEffect::BothOffered => ledger.add(index, Account::Trust, 1, Cause::BothOffered),
                    DialogueEffect::AskedAgain(by) => {
                        ledger.add(index, Account::Trust, -1, Cause::AskedAgain { by });
                    }
                }
            }
        }
    }

    fn open_first(&mut self) {
        let round = &mut self.state.round;
        round.first = Some(round.first_box.open(&round.subjects, &round.deal.parties));
    }

    fn open_second(&mut self) {
        let round = &mut self.state.round;
        round.second = Some(round.second_box.open(&[Subject::Proposal], &round.deal.parties));
        let base = round.proposal.base.and_then(|base| round.subjects.iter().position(|s| *s == Subject::Option(base)));
        round.movement = base.and_then(|row| Movement::between(&round.first_box, row, &round.second_box));
    }

    fn advance(&mut self) {
        let next = match self.state.step {
            Step::Deal => Step::Situation,
            Step::Situation => Step::FirstBallot,
            Step::Reveal => {
                self.renew_commitments();
                Step::Dialogue
            }
            Step::Dialogue => Step::SecondBallot,
            Step::Reflection => match self.draw_event() {
                Some(outcome) => {
                    self.state.round.event = Some(outcome);
                    Step::Event
                }
                None => return self.next_round(),
            },
            Step::Event => return self.next_round(),
            Step::Homecoming => Step::Signing,
            Step::Signing => Step::Debrief,
            // `check` lets no other step advance.
            other => other,
        };
        self.enter(next);
    }

    /// Commitments at risk that the table stood by in the first ballot hold again.
    fn renew_commitments(&mut self) {
        let State { round, agreement, .. } = &mut self.state;
        for row in round.first.iter().flat_map(|first| &first.rows) {
            if let Subject::AtRisk(at) = row.subject
                && row.verdict.is_consent()
            {
                agreement.commitments[at].standing = Standing::Renewed;
            }
        }
    }

    fn book_objections(&mut self) {
        let State { round, ledger, .. } = &mut self.state;
        for _ in round.second.iter().flat_map(|second| &second.objections) {
            ledger.add(round.index, Account::Principle(Principle::Openness), 1, Cause::Objection);
        }
    }

    fn conclude(&mut self) {
        let verdict = self.verdict();
        self.book_objections();
        let State { round, ledger, agreement, .. } = &mut self.state;
        let consent = verdict.is_consent();
        round.adopted = Some(consent);
        if let (Verdict::Consent { reservations }, Some(base)) = (verdict, round.proposal.base) {
            let option = &self.deck.cards[round.card].options[usize::from(base)];
            for (principle, change) in option.effects.iter() {
                let cause = Cause::Option { card: round.card, option: base };
                ledger.add(round.index, Account::Principle(principle), change, cause);
            }
            for entry in round.proposal.entries.iter().filter(|entry| entry.binds()) {
                if let super::action::Clause::Deck(commitment) = entry.clause {
                    for (principle, change) in self.deck.commitments[commitment].effects.iter() {
                        let cause = Cause::Commitment { commitment };
                        ledger.add(round.index, Account::Principle(principle), change, cause);
                    }
                }
                agreement.commitments.push(Adopted {
                    round: round.index,
                    by: entry.by,
                    clause: entry.clause.clone(),
                    put_by: entry.put_by,
                    agreed_by: Party::ALL.iter().filter_map(|&party| entry.yes[party]).collect(),
                    standing: Standing::Kept,
                });
            }
            ledger.add(round.index, Account::Trust, 1, Cause::Adopted);
            agreement.agreed.push(Agreed {
                round: round.index,
                card: round.card,
                option: base,
                wording: round.proposal.wording.clone(),
                reservations,
            });
        } else {
            let objections = round.second.as_ref().map(|second| second.objections.clone()).unwrap_or_default();
            agreement.carried.push(Carried { round: round.index, card: round.card, objections });
        }
        self.enter(Step::Reflection);
    }

    /// Draws and tests the event after this round, where the programme has one.
    fn draw_event(&mut self) -> Option<EventOutcome> {
        let State { round, past, ledger, agreement, .. } = &mut self.state;
        if !self.setup.programme.rounds[round.index].event {
            return None;
        }
        let phase = self.deck.cards[round.card].phase;
        let drawn = |event: usize| past.iter().any(|r| r.event.is_some_and(|outcome| outcome.event == event));
        let mut fitting: Vec<usize> = (0..self.deck.events.len())
            .filter(|&event| !drawn(event))
            .filter(|&event| {
                self.deck.events[event].phases.is_empty() || self.deck.events[event].phases.contains(&phase)
            })
            .collect();
        fitting.shuffle(&mut deal::rng(self.setup.seed, Draw::Event(round.index)));
        let event = *fitting.first()?;
        let card = &self.deck.events[event];
        let value = ledger.values().of(Account::Principle(card.principle));
        let met = value >= card.threshold;
        // The promises of the named party alone; where it has none, the joint ones it stands behind.
        let holding = |by: By| -> Vec<usize> {
            (0..agreement.commitments.len())
                .filter(|&at| {
                    let adopted = &agreement.commitments[at];
                    adopted.by == by && !matches!(adopted.standing, Standing::AtRisk { .. })
                })
                .collect()
        };
        let mut promises = holding(card.party);
        if promises.is_empty() {
            promises = holding(By::Joint);
        }
        let tested = (!promises.is_empty()).then(|| {
            let mut rng = deal::rng(self.setup.seed, Draw::AtRisk(round.index));
            promises[rng.random_range(0..promises.len() as u32) as usize]
        });
        if let Some(at) = tested {
            let cause = Cause::Event { event, kept: met };
            ledger.add(round.index, Account::Trust, if met { 1 } else { -2 }, cause);
            if !met {
                agreement.commitments[at].standing = Standing::AtRisk { event };
            }
        }
        Some(EventOutcome { event, value, met, tested })
    }

    fn next_round(&mut self) {
        let index = self.state.round.index + 1;
        if index < self.setup.programme.rounds.len() {
            let state = &mut self.state;
            let round = new_round(
                &self.deck,
                &self.setup,
                &self.plan,
                index,
                Some(&state.round),
                &state.ledger,
                &state.agreement,
            );
            let mut played = std::mem::replace(&mut state.round, round);
            // A played round needs its ballots no more; the counts are in what was revealed.
            played.first_box = BallotBox::Raised(PerParty::default());
            played.second_box = BallotBox::Raised(PerParty::default());
            state.past.push(Arc::new(played));
            self.enter(Step::Deal);
        } else {
            self.enter(Step::Homecoming);
        }
    }

    /// The card planned for a round, as a place in the deck; `None` for idea rounds.
    pub fn planned_card(&self, round: usize) -> Option<usize> {
        self.plan.get(round).copied().flatten()
    }
}

fn new_round(
    deck: &Deck,
    setup: &Setup,
    plan: &[Option<usize>],
    index: usize,
    previous: Option<&Round>,
    ledger: &Ledger,
    agreement: &Agreement,
) -> Round {
    let seats = setup.seats.len();
    let swap = setup.swap_in(index);
    let previous_roles = previous.map_or(&[][..], |round| &round.deal.roles);
    let deal = deal_roles(deck, setup, index, swap, previous_roles);
    let mut rng = deal::rng(setup.seed, Draw::Pen(index));
    let coin = if rng.random::<bool>() { Party::Public } else { Party::Ideburen };
    let pen_start = previous.map_or(coin, |round| round.pen_start.other());
    let holders: Vec<usize> = (0..seats).filter(|&seat| deal.parties[seat] == pen_start).collect();
    // Both parties are at the table in every round, so that there is always a holder.
    let pen = holders.get(rng.random_range(0..holders.len().max(1) as u32) as usize).copied().unwrap_or(0);
    let card = plan[index].unwrap_or(0);
    let options = deck.cards.get(card).map_or(0, |card| card.options.len());
    debug_assert!(matches!(setup.programme.rounds[index].kind, RoundKind::Scenario { .. }));
    let at_risk = (0..agreement.commitments.len())
        .filter(|&at| matches!(agreement.commitments[at].standing, Standing::AtRisk { .. }));
    Round {
        index,
        card,
        deal,
        subjects: (0..options as u8).map(Subject::Option).chain(at_risk.map(Subject::AtRisk)).collect(),
        first_box: BallotBox::new(setup.ballots, seats),
        second_box: BallotBox::new(setup.ballots, seats),
        first: None,
        second: None,
        movement: None,
        proposal: Proposal::default(),
        pen: SeatId(pen as u8),
        pen_start,
        pen_wanted: Vec::new(),
        pen_crossed: false,
        offered: PerParty::default(),
        invocations: Vec::new(),
        again: 0,
        adopted: None,
        reflections: vec![None; seats],
        event: None,
        amendments: Vec::new(),
        before: ledger.values(),
    }
}
