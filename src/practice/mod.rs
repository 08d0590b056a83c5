//! Practice (*öva själv*): one person meets counterparts that are played by declared rules, never by a black box. A
//! practice is a pure function of deck, preparation, seed and moves: no clock, no thread; only [`store`] touches
//! files, and [`Session`] with it. Consensus, verdict, pen, promises and ledger are the real game's; see [`crate::rules`].

pub mod advice;
mod choices;
mod coach;
mod debrief;
mod factor;
mod happening;
mod hearing;
mod homecoming;
mod idea;
mod kinds;
mod listening;
mod log;
pub(crate) mod lookback;
pub(crate) mod meeting;
pub(crate) mod model;
mod need;
pub mod play;
mod prepare;
mod problem;
mod question;
mod react;
pub mod script;
pub mod search;
mod session;
pub mod simulate;
mod state;
pub mod store;
pub mod table;
mod talk;
mod turned;
mod view;
mod voices;
pub mod wording;

pub use coach::{Advice, Change};
pub use debrief::{Compared, Debrief, SheetBeside, TurningPoint, WhatIf};
pub use factor::{Because, Factor, MoveManner, START, rating};
pub use happening::{About, Happening, Line, Reaction, Saying, Tone, Turn, Who};
pub use kinds::{
    Asking, Level, Manner, Move, MoveKind, Notes, OWN_WORDS, Pace, Place, Question, Telling, Temper, Wish, Wording,
    Words,
};
pub use listening::{Grievance, Heard, Means, Otherwise};
pub use log::{Entry, Header, PRACTICE_FORMAT, What, replay};
pub use need::{Depth, Need, NeedAbout, Person, Soft};
pub use prepare::{COUNTERPARTS, Counterpart, Preparation, PreparationProblem, SITUATIONS, Sheet};
pub use problem::{BeginError, Damage, Damaged, Notice, OpenError, SessionError};
pub use session::{Kept, Resumed, Session, forget, practices, put_away};
pub use state::{NeedEnd, PracticeError, RoundEnd, Stage, VARIANTS};
pub use view::{PersonView, PracticeView};

use crate::rules::{Deck, Game, Round};
use serde::{Deserialize, Serialize};
use state::State;
use std::sync::Arc;

/// The card of a round, as a place in its deck. Practice plays scenario rounds only, and they always have one.
fn card_of(round: &Round) -> usize {
    round.card().unwrap_or(0)
}

/// A practice in progress.
#[derive(Clone, Debug)]
pub struct Practice {
    deck: Arc<Deck>,
    preparation: Arc<Preparation>,
    seed: u64,
    start: Arc<State>,
    state: State,
    /// The state before the last move.
    before: Option<Arc<State>>,
    moves: Vec<Move>,
    kept: Vec<Vec<Move>>,
}

/// A practice as it is kept: everything but the deck.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Saved {
    /// The deck's hash.
    pub deck: String,
    /// The preparation.
    pub preparation: Preparation,
    /// The seed.
    pub seed: u64,
    /// The moves.
    pub moves: Vec<Move>,
    /// The moves of earlier attempts.
    pub kept: Vec<Vec<Move>>,
}

impl Practice {
    /// A practice before its first move.
    ///
    /// # Errors
    /// Everything that keeps the preparation from being practised with `deck`.
    pub fn new(deck: &Arc<Deck>, preparation: Preparation, seed: u64) -> Result<Practice, Vec<PreparationProblem>> {
        let problems = preparation.problems(deck);
        if !problems.is_empty() {
            return Err(problems);
        }
        let table = Arc::new(state::table_deck(deck, &preparation));
        let Some(start) = State::new(&table, &preparation, seed) else {
            return Err(vec![PreparationProblem::Counterparts]);
        };
        Ok(Practice {
            deck: deck.clone(),
            preparation: Arc::new(preparation),
            seed,
            state: start.clone(),
            start: Arc::new(start),
            before: None,
            moves: Vec::new(),
            kept: Vec::new(),
        })
    }

    /// Does a move and says what came of it, in the order of a transcript.
    ///
    /// # Errors
    /// Why it cannot be made now; the practice is unchanged then.
    pub fn apply(&mut self, made: Move) -> Result<Vec<Happening>, PracticeError> {
        let mut next = self.state.clone();
        let mut happened = Vec::new();
        next.make(&self.preparation, self.seed, &made, &mut happened)?;
        next.turns.push(Turn { made: Some(made.clone()), happened: happened.clone() });
        self.before = Some(Arc::new(std::mem::replace(&mut self.state, next)));
        self.moves.push(made);
        Ok(happened)
    }

    /// Whether a move can be made now.
    ///
    /// # Errors
    /// Why it cannot.
    pub fn check(&self, made: &Move) -> Result<(), PracticeError> {
        self.state.clone().make(&self.preparation, self.seed, made, &mut Vec::new())
    }

    /// Takes back the last move and returns it.
    ///
    /// # Errors
    /// [`PracticeError::NothingToUndo`] before the first move.
    pub fn undo(&mut self) -> Result<Move, PracticeError> {
        let Some(undone) = self.moves.last().cloned() else { return Err(PracticeError::NothingToUndo) };
        self.go_back(self.moves.len() - 1);
        Ok(undone)
    }

    /// *Försök igen*: goes back to before move `to` (from 0) and keeps the attempt so far for comparison.
    ///
    /// # Errors
    /// [`PracticeError::NothingToUndo`] where there is no such move.
    pub fn try_again(&mut self, to: usize) -> Result<(), PracticeError> {
        if to >= self.moves.len() {
            return Err(PracticeError::NothingToUndo);
        }
        self.kept.push(self.moves.clone());
        self.go_back(to);
        Ok(())
    }

    fn go_back(&mut self, to: usize) {
        let mut moves = std::mem::take(&mut self.moves);
        moves.truncate(to);
        self.state = State::clone(&self.start);
        self.before = None;
        for made in moves {
            // Each of them was made before from this very state.
            if self.apply(made).is_err() {
                break;
            }
        }
    }

    /// The attempt kept at `index`, played again.
    pub fn attempt(&self, index: usize) -> Option<Practice> {
        let moves = self.kept.get(index)?;
        let mut practice = Practice { kept: Vec::new(), moves: moves.clone(), ..self.clone() };
        practice.go_back(moves.len());
        Some(practice)
    }

    /// How many earlier attempts are kept.
    pub fn attempts(&self) -> usize {
        self.kept.len()
    }

    /// The deck of this practice: the situations and roles of the preparation alone, one's own role first, then the
    /// counterparts'. Everything in views and happenings refers to it; options and commitments stand as in the deck
    /// it was made from.
    pub fn deck(&self) -> &Arc<Deck> {
        self.state.deck()
    }

    /// The deck it was made from.
    pub fn whole_deck(&self) -> &Arc<Deck> {
        &self.deck
    }

    /// What it started from.
    pub fn preparation(&self) -> &Preparation {
        &self.preparation
    }

    /// The seed.
    pub fn seed(&self) -> u64 {
        self.seed
    }

    /// The same practice before its first move, with other private needs: what the secrecy of the view is tested with.
    pub fn with_other_private_needs(&self) -> Practice {
        let mut start = State::clone(&self.start);
        let deck = start.deck().clone();
        for person in &mut start.people {
            for need in person.needs.iter_mut().filter(|need| need.depth > Depth::Open) {
                need.about = match need.about {
                    NeedAbout::Soft(Soft::Anchor) => NeedAbout::Soft(Soft::Pen),
                    NeedAbout::Soft(_) => NeedAbout::Soft(Soft::Anchor),
                    NeedAbout::Promise(at) => NeedAbout::Promise((at + 1) % deck.commitments.len().max(1)),
                    other => other,
                };
            }
        }
        Practice {
            state: start.clone(),
            start: Arc::new(start),
            before: None,
            moves: Vec::new(),
            kept: Vec::new(),
            ..self.clone()
        }
    }

    /// The moves made so far.
    pub fn moves(&self) -> &[Move] {
        &self.moves
    }

    /// The game beneath.
    pub fn game(&self) -> &Game {
        &self.state.game
    }

    /// Where it stands.
    pub fn stage(&self) -> Stage {
        self.state.stage
    }

    /// The counterparts, needs and all: for the debrief. Before the end, show [`Practice::view`] instead.
    pub fn people(&self) -> &[Person] {
        &self.state.people
    }

    /// Yourself: what your role cares for and can carry.
    pub fn me(&self) -> &Person {
        &self.state.me
    }

    /// How the rounds ended that were put to the ballot.
    pub fn rounds(&self) -> &[RoundEnd] {
        &self.state.rounds
    }

    /// The practice as it is kept.
    pub fn saved(&self) -> Saved {
        Saved {
            deck: self.deck.hash.clone(),
            preparation: self.preparation().clone(),
            seed: self.seed,
            moves: self.moves.clone(),
            kept: self.kept.clone(),
        }
    }

    /// A practice that was kept, as far as it can be played with `deck`.
    ///
    /// # Errors
    /// What keeps its preparation from being practised with `deck`.
    pub fn restore(deck: &Arc<Deck>, saved: Saved) -> Result<Practice, Vec<PreparationProblem>> {
        let mut practice = Practice::new(deck, saved.preparation, saved.seed)?;
        practice.kept = saved.kept;
        for made in saved.moves {
            if practice.apply(made).is_err() {
                break;
            }
        }
        Ok(practice)
    }
}
