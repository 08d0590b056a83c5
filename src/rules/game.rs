//! The game: a pure function of deck, setup and actions.

use super::action::{Action, Correction, RuleError, Step, limits};
use super::agreement::{Agreement, Reflection, Signature};
use super::ballot::{BallotBox, Movement, Subject, check_ballot, check_length, check_text, checked_count};
use super::consensus::Verdict;
use super::content::{Deck, LocalText, RoundKind};
use super::deal::plan_cards;
use super::idea::chairs;
use super::idea::chairs::Tile;
use super::idea::evaluation::{Evaluation, check_evaluation};
use super::idea::table::{IdeaEffect, IdeaTable, steps_of};
use super::ledger::{Account, Cause, Ledger};
use super::rounds::new_round;
use super::scenario::round::{Amendment, DialogueEffect, Round};
use super::setup::{Setup, SetupProblem, one_line};
use super::words::{BallotMethod, Chair, SeatId, TileId};
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
    pub(crate) ideas: IdeaTable,
    pub(crate) reveals: usize,
    /// Actions taken in this step beyond those it needs.
    used: u16,
}

/// A game in progress.
#[derive(Clone, Debug)]
pub struct Game {
    pub(super) deck: Arc<Deck>,
    pub(super) setup: Arc<Setup>,
    pub(super) plan: Arc<[Option<usize>]>,
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
        let round = new_round(&deck, &setup, &plan, 0, &[], &ledger, &agreement);
        let state = State {
            step: Step::Deal,
            round,
            past: Vec::new(),
            ledger,
            agreement,
            ideas: IdeaTable::default(),
            reveals: 0,
            used: 0,
        };
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
        let scenario = 2 * step + ballot + step + talks * (step + 1 + ballot + step) + step + step;
        // Deal, ideas, gathering, evaluation, harvest, event.
        let gathering = usize::from(limits::GATHERING) + 1;
        let idea = step + limits::IDEAS * seats + step + gathering + ballot + step + step;
        let rounds = self.setup.programme.rounds.iter().map(|round| match round.kind {
            RoundKind::Scenario { .. } => scenario,
            RoundKind::Idea => idea,
        });
        rounds.sum::<usize>() + 3 * step
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
        let most = if step == Step::Gathering { limits::GATHERING } else { limits::STEP };
        let room = || if state.used < most { Ok(()) } else { Err(RuleError::StepFull) };
        match action {
            Action::Advance { from } => match step {
                _ if *from != step => wrong,
                Step::FirstBallot | Step::SecondBallot | Step::Outcome | Step::Debrief => wrong,
                Step::Dialogue if round.proposal.base.is_none() => Err(RuleError::NoBase),
                Step::Ideas if !state.ideas.ideas.iter().any(|idea| idea.is_open()) => Err(RuleError::NoIdeaYet),
                // Where nobody is gathered, there is nothing to evaluate and nothing to reveal.
                Step::Evaluation if !state.ideas.evaluating(round).is_empty() => wrong,
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
            Action::Reveal => {
                let missing = match step {
                    Step::Evaluation if state.ideas.evaluating(round).is_empty() => return wrong,
                    Step::Evaluation => self.not_evaluated().len(),
                    _ => self.open_box()?.0.missing(),
                };
                if missing == 0 { Ok(()) } else { Err(RuleError::BallotsMissing(missing)) }
            }
            Action::WriteIdea { .. }
            | Action::RewordIdea { .. }
            | Action::Place { .. }
            | Action::AskTile { .. }
            | Action::AgreeTile { .. }
            | Action::RefuseTile { .. }
            | Action::TalkFirst { .. }
            | Action::WithdrawAsk { .. }
            | Action::AskMerge { .. }
            | Action::AgreeMerge { .. }
            | Action::RefuseMerge { .. }
            | Action::Park { .. }
            | Action::Unpark { .. } => {
                if !steps_of(action).contains(&step) {
                    return wrong;
                }
                action.seat().as_ref().map_or(Ok(()), seat_exists)?;
                // How many ideas can be written has a limit of its own.
                if !matches!(action, Action::WriteIdea { .. }) {
                    room()?;
                }
                state.ideas.check(round, step, action)
            }
            Action::Evaluate { seat, ballot, first_step, missing } if step == Step::Evaluation => {
                seat_exists(seat)?;
                if state.ideas.evaluated_by(round, *seat).is_none() {
                    return Err(RuleError::NotGathered);
                }
                if round.idea.as_ref().is_some_and(|votes| votes.has_cast(*seat)) {
                    room()?;
                }
                check_evaluation(ballot, first_step, missing)
            }
            Action::Evaluate { .. } => wrong,
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
                let second = step != Step::Reveal;
                let evaluation = matches!(correction, Correction::Evaluation { .. });
                match step {
                    Step::Reveal | Step::Outcome if !evaluation => {}
                    Step::Harvest if evaluation => {}
                    _ => return wrong,
                }
                room()?;
                check_text(reason, limits::REASON)?;
                let rows = if second { 1 } else { round.subjects.len() };
                match correction {
                    Correction::Evaluation { seat, evaluation } => {
                        seat_exists(seat)?;
                        if !round.idea.as_ref().is_some_and(|votes| votes.has_cast(*seat)) {
                            return Err(RuleError::NotGathered);
                        }
                        let Evaluation { ballot, first_step, missing } = evaluation;
                        check_evaluation(ballot, first_step, missing)
                    }
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

    /// The seats whose evaluation is missing, in the order of seats.
    pub(crate) fn not_evaluated(&self) -> Vec<SeatId> {
        let State { ideas, round, .. } = &self.state;
        let mut seats = ideas.evaluating(round);
        seats.retain(|&seat| !round.idea.as_ref().is_some_and(|votes| votes.has_cast(seat)));
        seats
    }

    /// All tiles of the game, each at the place of its [`TileId`]: the seats' own in the order of seats, then those the
    /// deck lends.
    pub fn tiles(&self) -> Vec<Tile> {
        chairs::pool(&self.deck, &self.setup)
    }

    /// What a chair is called on the table: the role's title, or the organisation's name. Empty where there is none.
    pub fn chair_name(&self, chair: Chair) -> LocalText {
        match chair {
            Chair::Role(role) => self.deck.roles.get(role).map(|role| role.title.clone()),
            Chair::Tile(TileId(tile)) => match self.setup.seats.get(usize::from(tile)) {
                Some(seat) => Some(LocalText::plain(&seat.organisation.name)),
                None => self.tiles().into_iter().nth(usize::from(tile)).map(|tile| tile.name),
            },
        }
        .unwrap_or_default()
    }

    /// Every idea of the game so far, and everything asked about them. Open to all: an evaluation is in it only once
    /// it has been revealed.
    pub fn ideas(&self) -> &IdeaTable {
        &self.state.ideas
    }

    /// The verdict on the proposal, from its last ballot.
    pub(crate) fn verdict(&self) -> Verdict {
        self.state.round.result().map_or(Verdict::TooFewVotes, |row| row.verdict)
    }

    pub(super) fn enter(&mut self, step: Step) {
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
                match state.step {
                    Step::FirstBallot => {
                        self.open_first();
                        self.enter(Step::Reveal);
                    }
                    Step::Evaluation => {
                        if let Some(votes) = &mut state.round.idea {
                            votes.revealed = true;
                        }
                        state.ideas.count(&state.round);
                        self.enter(Step::Harvest);
                    }
                    _ => {
                        self.open_second();
                        self.enter(Step::Outcome);
                    }
                }
            }
            Action::Evaluate { seat, ballot, first_step, missing } => {
                let said =
                    Evaluation { ballot: ballot.clone(), first_step: one_line(first_step), missing: one_line(missing) };
                if let Some(votes) = &mut state.round.idea {
                    state.used += u16::from(votes.has_cast(*seat));
                    votes.votes[seat.index()] = Some(said);
                }
            }
            Action::WriteIdea { .. } => {
                state.ideas.perform(&state.round, action);
            }
            Action::RewordIdea { .. }
            | Action::Place { .. }
            | Action::AskTile { .. }
            | Action::AgreeTile { .. }
            | Action::RefuseTile { .. }
            | Action::TalkFirst { .. }
            | Action::WithdrawAsk { .. }
            | Action::AskMerge { .. }
            | Action::AgreeMerge { .. }
            | Action::RefuseMerge { .. }
            | Action::Park { .. }
            | Action::Unpark { .. } => {
                state.used += 1;
                if let IdeaEffect::AskedAgain { by, idea } = state.ideas.perform(&state.round, action) {
                    let cause = Cause::TileAskedAgain { by, idea };
                    state.ledger.add(state.round.index, Account::Trust, -1, cause);
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
            Action::Amend { reason, correction: Correction::Evaluation { seat, evaluation } } => {
                state.used += 1;
                let said = Evaluation {
                    ballot: evaluation.ballot.clone(),
                    first_step: one_line(&evaluation.first_step),
                    missing: one_line(&evaluation.missing),
                };
                if let Some(votes) = &mut state.round.idea {
                    votes.votes[seat.index()] = Some(said);
                }
                state.round.amendments.push(Amendment { reason: reason.clone(), second: true });
                state.ideas.count(&state.round);
            }
            Action::Amend { reason, correction } => {
                state.used += 1;
                let second = state.step == Step::Outcome;
                let seats = |party| state.round.seats_of(party);
                let (rows, checked) = match correction {
                    Correction::Hands { party, count } => {
                        (count.rows.len(), Some((*party, count.clone(), seats(*party))))
                    }
                    Correction::Ballot { .. } | Correction::Evaluation { .. } => (0, None),
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
            Step::Deal if self.state.round.idea.is_some() => Step::Ideas,
            Step::Deal => Step::Situation,
            Step::Ideas => Step::Gathering,
            Step::Gathering => {
                self.state.ideas.end_gathering();
                Step::Evaluation
            }
            Step::Evaluation => Step::Harvest,
            Step::Situation => Step::FirstBallot,
            Step::Reveal => {
                self.renew_commitments();
                Step::Dialogue
            }
            Step::Dialogue => Step::SecondBallot,
            Step::Harvest => {
                let state = &mut self.state;
                state.ideas.book(&state.round, &mut state.ledger);
                return self.after_round();
            }
            Step::Reflection => return self.after_round(),
            Step::Event => return self.next_round(),
            Step::Homecoming => Step::Signing,
            Step::Signing => Step::Debrief,
            // `check` lets no other step advance.
            other => other,
        };
        self.enter(next);
    }

    /// The card planned for a round, as a place in the deck; `None` for idea rounds.
    pub fn planned_card(&self, round: usize) -> Option<usize> {
        self.plan.get(round).copied().flatten()
    }
}
