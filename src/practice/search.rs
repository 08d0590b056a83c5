//! A search for the written list of moves that wins most often without reading an answer: what a practice must not be won by.
//! The practices it is measured on, and how often a way of playing wins them.

use super::Practice;
use super::kinds::{Asking, Level, Manner, Move, Question, Telling, Temper, Wish, Wording, Words};
use super::listening::{Grievance, Heard, Means, Otherwise};
use super::need::{NeedAbout, Soft, draw_below};
use super::play::{Strategy, measured};
use super::prepare::Preparation;
use crate::rules::{By, Clause, Deck, Mark, Party, PerParty, Principle, Verdict};
use crate::text::Lang;
use rayon::prelude::*;
use std::sync::Arc;

/// The most moves of a script that is searched for.
pub const SCRIPT_MAX: usize = 14;
/// After so many evaluations without anything better the climb begins anew.
const STUCK: u32 = 400;

/// How many of the practices a list of moves wins, in per cent.
pub fn rate(practices: &[Practice], script: &[Move]) -> f64 {
    let won = practices.par_iter().filter(|practice| practice.wins(script)).count();
    won as f64 * 100.0 / practices.len().max(1) as f64
}

/// How often a strategy leads to consent, in per cent.
pub fn rate_of(practices: &[Practice], strategy: Strategy) -> f64 {
    let won = |practice: &&Practice| {
        let mut practice = Practice::clone(practice);
        practice.play_on(strategy);
        practice.rounds().last().and_then(|end| end.verdict).is_some_and(Verdict::is_consent)
    };
    let count = practices.par_iter().filter(won).count();
    count as f64 * 100.0 / practices.len().max(1) as f64
}

/// Practices to measure with: every card, role and temper as [`measured`] draws them, by turns from one side and the other.
pub fn sample(deck: &Arc<Deck>, party: Option<Party>, temper: Option<Temper>, many: u64, seed: u64) -> Vec<Practice> {
    let side = |game: u64| party.unwrap_or(Party::ALL[(game % 2) as usize]);
    (0..many).filter_map(|game| measured(deck, side(game), temper, seed.wrapping_add(game))).collect()
}

/// Practices as `practise --moves` begins them with a card, a role and a seed, and with a temper and a level where they are
/// asked for.
pub fn sample_of_lists(
    deck: &Arc<Deck>,
    party: Option<Party>,
    (temper, level): (Option<Temper>, Level),
    many: u64,
    seed: u64,
) -> Vec<Practice> {
    let one = |game: u64| {
        let (side, seed) = (party.unwrap_or(Party::ALL[(game % 2) as usize]), seed.wrapping_add(game));
        let roles = deck.roles_of(side);
        let role = *roles.get(draw_below(seed, 2, roles.len()))?;
        let card = draw_below(seed, 1, deck.cards.len());
        Practice::new(deck, Preparation::listed(deck, (card, role), Lang::Sv, seed, (temper, level)), seed).ok()
    };
    (0..many).filter_map(one).collect()
}

/// The best list of moves that a hill climb finds in so many evaluations, and the share of `practices` it wins. It begins with
/// each of `starts`, and anew where it gets stuck.
pub fn best_script(
    deck: &Deck,
    practices: &[Practice],
    evaluations: u64,
    seed: u64,
    starts: &[Vec<Move>],
) -> (Vec<Move>, f64) {
    let mut at = 0u64;
    let mut draw = |len: usize| {
        at += 1;
        draw_below(seed, 40_000 + at, len)
    };
    let mut best: (Vec<Move>, f64) = (Vec::new(), -1.0);
    let mut here = best.clone();
    let mut stuck = 0;
    let mut starts = starts.iter();
    for evaluation in 0..evaluations {
        let mut script = here.0.clone();
        if let Some(start) = starts.next() {
            script.clone_from(start);
        } else if evaluation == 0 || stuck > STUCK {
            // Some starts are what somebody would try first, some what has been best so far.
            script = match draw(3) {
                0 => usual(),
                1 => best.0.clone(),
                _ => Vec::new(),
            };
            while script.len() < 6 {
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

/// Any move that can be written without having read an answer: those of the buttons, and those that only a written list has,
/// with own words and what they are said to come to.
pub fn any_move(deck: &Deck, draw: &mut impl FnMut(usize) -> usize) -> Move {
    let to = draw(2);
    match draw(18) {
        0..=2 => {
            let question = match draw(9) {
                0 => Question::Leading,
                1 | 2 => Question::Otherwise,
                3..=5 => Question::Open,
                _ => Question::About(Principle::ALL[draw(6)]),
            };
            Move::ListenAsk { to, question, words: any_words(draw) }
        }
        3 | 4 => Move::TellOpenly { what: Telling::ALL[draw(3)], words: any_words(draw) },
        5 => Move::HandPen { to, words: any_words(draw) },
        6 => {
            let manner = [Manner::Draft, Manner::Final][draw(2)];
            Move::Propose { option: draw(4) as u8, manner, words: any_words(draw) }
        }
        7..=9 => {
            let (clause, means) = any_promise(deck, draw);
            Move::Offer { clause, words: any_words(draw), means }
        }
        10 | 11 => {
            let (clause, means) = any_promise(deck, draw);
            match draw(5) {
                0 | 1 => Move::AskFor { wish: Wish::Pen, words: any_words(draw), means: None },
                n => {
                    let asking = if n == 2 { Asking::Write } else { Asking::Ask };
                    Move::AskFor { wish: Wish::Promise { clause, asking }, words: any_words(draw), means }
                }
            }
        }
        12 => Move::Reword { wording: Wording::ALL[draw(3)], words: any_words(draw) },
        13 => Move::PauseAnchor { words: any_words(draw) },
        14 => Move::Silence,
        15 => {
            let soft = [Soft::Pen, Soft::Anchor, Soft::Candour(Telling::ALL[draw(3)])];
            let what = match draw(8) {
                0..=3 => Heard::Grievance(Grievance::ALL[draw(4)]),
                4 => Heard::Otherwise(Otherwise::ALL[draw(3)]),
                5 => Heard::Need(NeedAbout::Promise(draw(deck.commitments.len()))),
                _ => Heard::Need(NeedAbout::Soft(soft[draw(3)])),
            };
            Move::Acknowledge { to, what, words: any_words(draw) }
        }
        16 => Move::Answer { entry: draw(5), yes: draw(5) > 0, words: any_words(draw) },
        _ => [Move::Again, Move::Ballot { mark: Mark::default(), objection: None }][draw(2)].clone(),
    }
}

/// The program's words, mostly; else own ones that are meant, or that are only words.
fn any_words(draw: &mut impl FnMut(usize) -> usize) -> Words {
    match draw(6) {
        0 => Words::Meant("Så här skulle jag säga det.".to_owned()),
        1 if draw(3) == 0 => Words::Own("Så här skulle jag säga det.".to_owned()),
        _ => Words::default(),
    }
}

/// A promise of the deck, or one in own words with what it is said to come to.
fn any_promise(deck: &Deck, draw: &mut impl FnMut(usize) -> usize) -> (Clause, Option<Means>) {
    let place = |draw: &mut dyn FnMut(usize) -> usize| draw(deck.commitments.len());
    if draw(3) > 0 {
        return (Clause::Deck(place(draw)), None);
    }
    let by = [By::Public, By::Ideburen, By::Joint][draw(3)];
    let text = ["Vi tar det tillsammans.", "Vi står för det.", "Vi hjälps åt."][draw(3)].to_owned();
    let steps = |draw: &mut dyn FnMut(usize) -> usize| PerParty { public: draw(4) as u8, ideburen: draw(4) as u8 };
    let means = match draw(4) {
        0 => None,
        1 => Some(Means { like: Some(place(draw)), ..Means::default() }),
        2 => {
            let none = PerParty { public: 0, ideburen: 0 };
            Some(Means { serves: Some(Principle::ALL[draw(6)]), burden: Some(none), ..Means::default() })
        }
        _ => Some(Means { serves: Some(Principle::ALL[draw(6)]), burden: Some(steps(draw)), ..Means::default() }),
    };
    (Clause::Own { by, text }, means)
}
