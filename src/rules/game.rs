//! The game: a pure function of deck, setup and actions.

use super::action::{Action, Area, RuleError, Step, limits};
use super::agreement::Agreement;
use super::closing;
use super::content::{Card, Deck, LocalText, RoundSpec};
use super::deal::plan_cards;
use super::follow::round::Earlier;
use super::idea::chairs;
use super::idea::chairs::Tile;
use super::idea::table::IdeaTable;
use super::kind::{At, Next, Turn, longest};
use super::ledger::Ledger;
use super::progression::Begin;
use super::round::{Round, Seating};
use super::setup::{Setup, SetupProblem};
use super::table_change::{Part, Table};
use super::version::Rules;
use super::vision::{self, Vision};
use super::words::{Chair, SEATS, SeatId, TileId};
use std::ops::Deref;
use std::sync::Arc;

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

/// The deck that a game is played with, and the cards that its table has written: those lie last.
#[derive(Clone, Debug)]
pub(crate) struct InPlay(pub(super) Arc<Deck>);

impl InPlay {
    pub(super) fn write(&mut self, card: Card) {
        Arc::make_mut(&mut self.0).write(card);
    }
}

impl Deref for InPlay {
    type Target = Deck;

    fn deref(&self) -> &Deck {
        &self.0
    }
}

impl PartialEq for InPlay {
    fn eq(&self, other: &InPlay) -> bool {
        let written = |deck: &InPlay| deck.cards.get(deck.dealt()..).map(<[Card]>::to_vec);
        Arc::ptr_eq(&self.0, &other.0) || (self.hash == other.hash && written(self) == written(other))
    }
}

/// All that changes in a game.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct State {
    /// What it is played with, the cards that the table has written included.
    pub(crate) deck: InPlay,
    pub(crate) step: Step,
    /// What the game is played with now: seats that came late and rounds that were added are in it.
    pub(crate) setup: Arc<Setup>,
    /// The card of each round.
    pub(crate) plan: Vec<Option<usize>>,
    pub(crate) table: Table,
    pub(crate) vision: Vision,
    pub(crate) round: Round,
    pub(crate) past: Vec<Arc<Round>>,
    pub(crate) ledger: Ledger,
    pub(crate) agreement: Agreement,
    pub(crate) ideas: IdeaTable,
    pub(crate) reveals: usize,
    /// Actions taken in this step beyond those it needs.
    pub(crate) used: u16,
}

/// A game in progress.
#[derive(Clone, Debug)]
pub struct Game {
    /// What it began with.
    begun: Arc<Setup>,
    pub(super) rules: Rules,
    pub(crate) state: State,
    /// The state after the last reveal or amendment, and what was done since: all that can be undone.
    base: Arc<State>,
    since: Vec<Action>,
    applied: usize,
}

impl PartialEq for Game {
    fn eq(&self, other: &Game) -> bool {
        self.begun == other.begun
            && self.rules == other.rules
            && self.state == other.state
            && self.since == other.since
            && self.base == other.base
    }
}

impl Game {
    /// A game at its first deal under the newest rules, or everything that keeps it from being played.
    ///
    /// # Errors
    /// The setup's problems.
    pub fn new(deck: Arc<Deck>, setup: Setup) -> Result<Game, Vec<SetupProblem>> {
        Game::with_rules(deck, setup, Rules::NEWEST)
    }

    /// A game at its first deal under the rules of some version.
    ///
    /// # Errors
    /// The setup's problems.
    pub fn with_rules(deck: Arc<Deck>, setup: Setup, rules: Rules) -> Result<Game, Vec<SetupProblem>> {
        let problems = setup.problems(&deck);
        if !problems.is_empty() {
            return Err(problems);
        }
        let plan = plan_cards(&deck, &setup);
        let ledger = Ledger::default();
        let agreement = Agreement {
            promises: vec![None; setup.seats.len()],
            signatures: vec![None; setup.seats.len()],
            followed: setup.earlier.iter().flat_map(Earlier::followed).collect(),
            ..Agreement::default()
        };
        let table = Table::begin(&setup);
        let begin = Begin { deck: &deck, setup: &setup, rules, table: &table, past: &[] };
        let round = begin.round(plan[0], 0, &ledger, &agreement);
        let begun = Arc::new(setup);
        let state = State {
            deck: InPlay(deck),
            step: if begun.programme.vision { Step::Vision } else { Step::Deal },
            setup: begun.clone(),
            plan,
            table,
            vision: Vision::begin(round.pen().unwrap_or(SeatId(0))),
            round,
            past: Vec::new(),
            ledger,
            agreement,
            ideas: IdeaTable::default(),
            reveals: 0,
            used: 0,
        };
        let base = Arc::new(state.clone());
        Ok(Game { begun, rules, state, base, since: Vec::new(), applied: 0 })
    }

    /// The deck.
    pub fn deck(&self) -> &Arc<Deck> {
        &self.state.deck.0
    }

    /// The setup as it is now: with the seats that came late, the rounds that were added, and how ballots are taken.
    pub fn setup(&self) -> &Arc<Setup> {
        &self.state.setup
    }

    /// The setup that the game began with.
    pub fn begun_with(&self) -> &Arc<Setup> {
        &self.begun
    }

    /// The rules it is played with.
    pub fn rules(&self) -> Rules {
        self.rules
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
        // Others may come until the table is full, and rounds of a kind the programme has may be added.
        let longest = |round: &RoundSpec| longest(&round.kind, self.rules, *SEATS.end());
        let rounds = || self.begun.programme.rounds.iter().map(longest);
        let extra = rounds().max().unwrap_or_default() * limits::EXTRA_ROUNDS;
        let vision = if self.begun.programme.vision { vision::longest(self.begun.programme.rounds.len()) } else { 0 };
        vision + rounds().sum::<usize>() + extra + limits::TABLE_CHANGES + closing::longest()
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
        let at = At::of(self);
        match at.step {
            _ if action.area() == Area::Table => at.check_table(action),
            step if step == Step::Vision || action.area() == Area::Vision => vision::check(&at, action),
            step if step.is_closing() => closing::check(&at, action),
            Step::Event if *action == (Action::Advance { from: Step::Event }) => Ok(()),
            Step::Event => at.wrong(),
            _ => at.round.play.kind().check(&at, action),
        }
    }

    /// All tiles of the game, each at the place of its [`TileId`]: the seats' own in the order of seats, then those the
    /// deck lends.
    pub fn tiles(&self) -> Vec<Tile> {
        chairs::pool(self.deck(), &self.state.setup, self.state.table.began)
    }

    /// What a chair is called on the table: the role's title, or the organisation's name. Empty where there is none.
    pub fn chair_name(&self, chair: Chair) -> LocalText {
        match chair {
            Chair::Role(role) => self.deck().roles.get(role).map(|role| role.title.clone()),
            Chair::Tile(TileId(tile)) => match self.begun.seats.get(usize::from(tile)) {
                Some(seat) => Some(LocalText::plain(&seat.organisation.name)),
                None => self.tiles().into_iter().nth(usize::from(tile)).map(|tile| tile.name),
            },
            Chair::Aside => None,
        }
        .unwrap_or_default()
    }

    /// Every idea of the game so far, and everything asked about them. Open to all: an evaluation is in it only once
    /// it has been revealed.
    pub fn ideas(&self) -> &IdeaTable {
        &self.state.ideas
    }

    pub(super) fn enter(&mut self, step: Step) {
        self.state.step = step;
        self.state.used = 0;
    }

    /// Carries out an action that [`Game::check`] allows.
    fn perform(&mut self, action: &Action) {
        match (action.area(), self.state.step) {
            (Area::Table, _) => self.change_table(action),
            (Area::Vision, _) | (_, Step::Vision) => self.perform_vision(action),
            _ => self.perform_step(action),
        }
    }

    /// Carries out what belongs to a step.
    fn perform_step(&mut self, action: &Action) {
        let State { step, setup, agreement, reveals, used, .. } = &mut self.state;
        let from = *step;
        *reveals += usize::from(*action == Action::Reveal);
        if step.is_closing() {
            if let Some(next) = closing::perform(*step, setup, used, agreement, action) {
                self.enter(next);
            }
            return;
        }
        if *step == Step::Event {
            return self.next_round();
        }
        match self.perform_round(action) {
            Next::Stay => {}
            Next::To(Step::Situation) if from == Step::Question => {
                self.lay_written_card();
                self.enter(Step::Situation);
            }
            Next::To(Step::Reflection) if self.is_left_out(Part::Reflection) => self.after_round(),
            Next::To(step) => self.enter(step),
            Next::RoundOver => self.after_round(),
        }
    }

    /// Carries out what belongs to a round, and tells where it leads without going there.
    pub(super) fn perform_round(&mut self, action: &Action) -> Next {
        let State { deck, step, round, ledger, agreement, ideas, used, setup, .. } = &mut self.state;
        let Round { index, deal, amendments, play, .. } = round;
        let mut turn = Turn {
            deck,
            setup,
            rules: self.rules,
            step: *step,
            used,
            seating: Seating { round: *index, deal },
            amendments,
            ledger,
            agreement,
            ideas,
        };
        play.kind_mut().perform(&mut turn, action)
    }

    /// The card planned for a round, as a place in the deck; `None` for idea rounds.
    pub fn planned_card(&self, round: usize) -> Option<usize> {
        self.state.plan.get(round).copied().flatten()
    }
}
