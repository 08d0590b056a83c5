//! Written lists of moves, played without reading an answer.

use super::factor::{self, Factor, Needs};
use super::happening::Happening;
use super::kinds::Move;
use super::state::{NeedEnd, PracticeError, State};
use super::{Practice, Stage};
use crate::rules::{Mark, Verdict};

/// A move of a list that could not be made.
#[derive(Clone, Debug)]
pub struct PassedOver {
    /// Its place in the list.
    pub at: usize,
    /// Why not.
    pub error: PracticeError,
    /// The practice as it stood then.
    pub practice: Practice,
}

/// How a written list of moves went.
#[derive(Clone, Debug)]
pub struct Scripted {
    /// The practice at its end.
    pub practice: Practice,
    /// Moves that were made, the last ballot included.
    pub made: usize,
    /// Moves that could not be made.
    pub passed_over: Vec<PassedOver>,
}

impl Practice {
    /// Plays a written list of moves to its end: what cannot be done is passed over. Votes are one's own rating, and when the
    /// list is done there is a ballot if there was none.
    pub fn play_list(&self, moves: &[Move]) -> Scripted {
        let mut practice = self.clone();
        let (mut made, mut passed_over) = (0, Vec::new());
        for (at, next) in moves.iter().enumerate() {
            match practice.apply(practice.with_own_rating(next)) {
                Ok(_) => made += 1,
                Err(error) => passed_over.push(PassedOver { at, error, practice: practice.clone() }),
            }
        }
        if practice.stage() == Stage::Talk {
            let last = practice.with_own_rating(&Move::Ballot { mark: Mark::default(), objection: None });
            made += usize::from(practice.apply(last).is_ok());
        }
        Scripted { practice, made, passed_over }
    }

    /// A ballot is one's own rating, whatever the list says: nobody votes for what they could not carry.
    fn with_own_rating(&self, made: &Move) -> Move {
        match made {
            Move::Ballot { objection, .. } => {
                Move::Ballot { mark: Mark::rating(self.own_rating()), objection: objection.clone() }
            }
            made => made.clone(),
        }
    }

    /// What each counterpart would rate now, and why: nothing is kept back.
    pub fn weighed(&self) -> Vec<(i16, Vec<Factor>)> {
        (0..self.people().len())
            .map(|person| {
                let factors = self.state.factors(&self.preparation, person, Needs::All);
                (factors.iter().map(|factor| factor.tenths).sum(), factors)
            })
            .collect()
    }

    /// What has become of everybody's needs so far.
    pub fn needs_so_far(&self) -> Vec<Vec<NeedEnd>> {
        let table = self.state.on_table();
        let of = |person: usize| {
            let mood = &self.state.moods[person];
            let needs = self.people()[person].needs.iter().enumerate();
            let end = |(at, need): (usize, &super::Need)| NeedEnd {
                need: *need,
                told: factor::is_told(mood, at, need),
                met: factor::is_met(need.about, mood, &table, self.state.course.anchored),
            };
            needs.map(end).collect()
        };
        (0..self.people().len()).map(of).collect()
    }

    /// Whether a list of moves leads to consent, and no more: nothing is recorded or put into words, so that many can be tried.
    /// It comes to the same as [`Practice::play_list`].
    pub fn wins(&self, script: &[Move]) -> bool {
        let mut state = State::clone(&self.state);
        state.turns.clear();
        state.mute = true;
        let mut out = Vec::new();
        let mut verdict = None;
        let mut make = |state: &mut State, made: &Move| {
            let mut next = state.clone();
            out.clear();
            if next.make(&self.preparation, self.seed, made, &mut out).is_err() {
                return;
            }
            *state = next;
            for happened in &out {
                if let Happening::Voted { verdict: now } = happened {
                    verdict = Some(*now);
                }
            }
        };
        let ballot = |state: &State| {
            let stand =
                Practice { state: state.clone(), moves: Vec::new(), kept: Vec::new(), before: None, ..self.clone() };
            Move::Ballot { mark: Mark::rating(stand.own_rating()), objection: None }
        };
        for made in script {
            match made {
                Move::Ballot { .. } => {
                    let own = ballot(&state);
                    make(&mut state, &own);
                }
                made => make(&mut state, made),
            }
        }
        if state.stage == Stage::Talk {
            let own = ballot(&state);
            make(&mut state, &own);
        }
        verdict.is_some_and(Verdict::is_consent)
    }
}
