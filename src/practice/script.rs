//! Written lists of moves, played without reading an answer, and a search for the best of them: what a practice must not be
//! won by.

use super::factor::{self, Factor, Needs};
use super::happening::Happening;
use super::kinds::{Asking, Manner, Move, Question, Telling, Wish, Wording, Words};
use super::listening::{Grievance, Heard, Otherwise};
use super::need::{NeedAbout, Soft, draw_below};
use super::play::{Strategy, measured};
use super::state::{NeedEnd, PracticeError, State};
use super::{Practice, Stage};
use crate::rules::{Clause, Deck, Mark, Party, Principle, Verdict};
use rayon::prelude::*;
use std::sync::Arc;

/// The most moves of a script that is searched for.
pub const SCRIPT_MAX: usize = 14;

/// How a written list of moves went.
#[derive(Clone, Debug)]
pub struct Scripted {
    /// The practice at its end.
    pub practice: Practice,
    /// Moves that were made, the last ballot included.
    pub made: usize,
    /// Moves that could not be made, as places in the list, and why not.
    pub passed_over: Vec<(usize, PracticeError)>,
}

impl Practice {
    /// Plays a written list of moves to its end: what cannot be done is passed over. A ballot without a rating is one's own
    /// rating, and when the list is done there is a ballot if there was none.
    pub fn play_list(&self, moves: &[Move]) -> Scripted {
        let mut practice = self.clone();
        let (mut made, mut passed_over) = (0, Vec::new());
        for (at, next) in moves.iter().enumerate() {
            match practice.apply(practice.with_own_rating(next)) {
                Ok(_) => made += 1,
                Err(error) => passed_over.push((at, error)),
            }
        }
        if practice.stage() == Stage::Talk {
            let last = practice.with_own_rating(&Move::Ballot { mark: Mark::default(), objection: None });
            made += usize::from(practice.apply(last).is_ok());
        }
        Scripted { practice, made, passed_over }
    }

    /// A ballot that leaves the rating open gets one's own.
    fn with_own_rating(&self, made: &Move) -> Move {
        match made {
            Move::Ballot { mark, objection } if *mark == Mark::default() => {
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

    /// Whether a list of moves leads to consent, and no more: nothing is recorded, so that many can be tried.
    fn wins(&self, script: &[Move]) -> bool {
        let mut state = State::clone(&self.state);
        state.turns.clear();
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

/// How many of the practices a list of moves wins, in per cent.
pub fn rate(practices: &[Practice], script: &[Move]) -> f64 {
    let won = practices.par_iter().filter(|practice| practice.wins(script)).count();
    won as f64 * 100.0 / practices.len().max(1) as f64
}

/// Practices to measure with: as [`measured`], by turns from one side and the other.
pub fn sample(
    deck: &Arc<Deck>,
    party: Option<Party>,
    temper: Option<super::Temper>,
    many: u64,
    seed: u64,
) -> Vec<Practice> {
    let side = |game: u64| party.unwrap_or(Party::ALL[(game % 2) as usize]);
    (0..many).filter_map(|game| measured(deck, side(game), temper, seed.wrapping_add(game))).collect()
}

/// The best list of moves that a hill climb finds in so many evaluations, started anew where it gets stuck, and the share of
/// `practices` it wins.
pub fn best_script(deck: &Deck, practices: &[Practice], evaluations: u64, seed: u64) -> (Vec<Move>, f64) {
    let mut at = 0u64;
    let mut draw = |len: usize| {
        at += 1;
        draw_below(seed, 40_000 + at, len)
    };
    let mut best: (Vec<Move>, f64) = (Vec::new(), -1.0);
    let mut here = best.clone();
    let mut stuck = 0;
    for evaluation in 0..evaluations {
        let mut script = here.0.clone();
        if evaluation == 0 || stuck > 400 {
            // Some starts are what somebody would try first.
            script = if draw(2) == 0 { usual() } else { Vec::new() };
            while script.len() < 5 {
                script.push(any_move(deck, &mut draw));
            }
            (here, stuck) = ((Vec::new(), -1.0), 0);
        } else {
            for _ in 0..=draw(3) {
                change(deck, &mut script, &mut draw);
            }
        }
        let rate = rate(practices, &script);
        stuck += 1;
        if rate > here.1 {
            stuck = 0;
        }
        if rate >= here.1 {
            here = (script, rate);
            if here.1 > best.1 {
                best = here.clone();
            }
        }
    }
    best
}

/// What won before the second model: asks, tells everything, hands over the pen, pauses.
pub fn usual() -> Vec<Move> {
    let words = Words::default;
    let ask = |to| Move::ListenAsk { to, question: Question::Open, words: words() };
    let tell = |what| Move::TellOpenly { what, words: words() };
    let mut script = vec![ask(0), ask(1)];
    script.extend(Telling::ALL.map(tell));
    script.extend([
        Move::HandPen { to: 0, words: words() },
        Move::Propose { option: 0, manner: Manner::Draft, words: words() },
        Move::PauseAnchor { words: words() },
    ]);
    script
}

fn change(deck: &Deck, script: &mut Vec<Move>, draw: &mut impl FnMut(usize) -> usize) {
    match draw(5) {
        0 | 1 if script.len() < SCRIPT_MAX => {
            let at = draw(script.len() + 1);
            script.insert(at, any_move(deck, draw));
        }
        2 if script.len() > 1 => {
            script.remove(draw(script.len()));
        }
        3 if script.len() > 1 => {
            let (from, to) = (draw(script.len()), draw(script.len()));
            let made = script.remove(from);
            script.insert(to.min(script.len()), made);
        }
        _ if !script.is_empty() => {
            let at = draw(script.len());
            script[at] = any_move(deck, draw);
        }
        _ => script.push(any_move(deck, draw)),
    }
}

/// Any move that can be written without having read an answer.
fn any_move(deck: &Deck, draw: &mut impl FnMut(usize) -> usize) -> Move {
    let words = Words::default;
    let to = draw(2);
    match draw(16) {
        0..=2 => {
            let question = match draw(9) {
                0 => Question::Leading,
                1 => Question::Otherwise,
                2..=4 => Question::Open,
                _ => Question::About(Principle::ALL[draw(6)]),
            };
            Move::ListenAsk { to, question, words: words() }
        }
        3 | 4 => Move::TellOpenly { what: Telling::ALL[draw(3)], words: words() },
        5 => Move::HandPen { to, words: words() },
        6 => {
            let manner = [Manner::Draft, Manner::Final][draw(2)];
            Move::Propose { option: draw(4) as u8, manner, words: words() }
        }
        7 | 8 => Move::Offer { clause: Clause::Deck(draw(deck.commitments.len())), words: words(), means: None },
        9 => {
            let clause = Clause::Deck(draw(deck.commitments.len()));
            let wish = if draw(3) == 0 { Wish::Pen } else { Wish::Promise { clause, asking: Asking::Ask } };
            Move::AskFor { wish, words: words(), means: None }
        }
        10 => Move::Reword { wording: Wording::ALL[draw(3)], words: words() },
        11 => Move::PauseAnchor { words: words() },
        12 => Move::Silence,
        13 => {
            let soft = [Soft::Pen, Soft::Anchor, Soft::Candour(Telling::ALL[draw(3)])];
            let what = match draw(8) {
                0..=3 => Heard::Grievance(Grievance::ALL[draw(4)]),
                4 => Heard::Otherwise(Otherwise::ALL[draw(3)]),
                5 => Heard::Need(NeedAbout::Promise(draw(deck.commitments.len()))),
                _ => Heard::Need(NeedAbout::Soft(soft[draw(3)])),
            };
            Move::Acknowledge { to, what, words: words() }
        }
        14 => Move::Answer { entry: draw(4), yes: true, words: words() },
        _ => [Move::Again, Move::Ballot { mark: Mark::default(), objection: None }][draw(2)].clone(),
    }
}

/// How often a strategy leads to consent, in per cent, over practices as they are measured.
pub fn rate_of(practices: &[Practice], strategy: Strategy) -> f64 {
    let won = |practice: &&Practice| {
        let mut practice = Practice::clone(practice);
        practice.play_on(strategy);
        practice.rounds().last().and_then(|end| end.verdict).is_some_and(Verdict::is_consent)
    };
    let count = practices.par_iter().filter(won).count();
    count as f64 * 100.0 / practices.len().max(1) as f64
}
