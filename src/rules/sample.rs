//! Random legal play: for tests, benchmarks and simulation.

use super::action::{Action, Mark, Step};
use super::closing;
use super::game::Game;
use super::kind::At;
use super::table_change;
use super::vision;
use super::words::{RATING_MAX, SeatId};
use rand::{Rng, RngExt};

/// A legal action for the current step, or `None` when the game is over. Every action of the rules but an
/// amendment can come up; in the dialogue one in `talk` picks ends it.
pub fn random_action(game: &Game, talk: u32, rng: &mut impl Rng) -> Option<Action> {
    let at = At::of(game);
    if at.step == Step::Debrief {
        return None;
    }
    // Most guesses are legal; after too many that are not, the step's way out is always legal.
    for _ in 0..24 {
        let action = guess(&at, talk, rng);
        if game.check(&action).is_ok() {
            return Some(action);
        }
    }
    Some(way_out(game, &at, rng))
}

/// A change of the table that is allowed now, in place of an action of the step; `None` where none of a few guesses is.
pub fn random_change(game: &Game, rng: &mut impl Rng) -> Option<Action> {
    let at = At::of(game);
    (0..6).map(|_| table_change::guess(&at, rng)).find(|action| game.check(action).is_ok())
}

fn guess(at: &At<'_>, talk: u32, rng: &mut dyn Rng) -> Action {
    if at.step == Step::Vision {
        vision::guess(at, rng)
    } else if at.step.is_closing() {
        closing::guess(at, rng)
    } else if at.step == Step::Event {
        Action::Advance { from: at.step }
    } else {
        at.round.play.kind().guess(at, talk, rng)
    }
}

/// What always leads on from a step.
fn way_out(game: &Game, at: &At<'_>, rng: &mut dyn Rng) -> Action {
    if at.step == Step::Vision {
        return Action::GoOnWithout { from: at.step };
    }
    if at.step.is_closing() || at.step == Step::Event {
        return Action::Advance { from: at.step };
    }
    // Raised hands are counted for a party drawn anew each time.
    let ways = (0..64).map(|_| at.round.play.kind().way_out(at, rng)).find(|action| game.check(action).is_ok());
    ways.unwrap_or(Action::Reveal)
}

pub(crate) fn any_seat(at: &At<'_>, rng: &mut dyn Rng) -> SeatId {
    SeatId(rng.random_range(0..at.setup.seats.len() as u32) as u8)
}

pub(crate) fn mark(rng: &mut dyn Rng) -> Mark {
    match rng.random_range(0..20u32) {
        0 => Mark { abstain: true, ..Mark::default() },
        1 => Mark { talk: true, ..Mark::default() },
        2 => Mark { talk: true, ..Mark::rating(rng.random_range(1..=RATING_MAX)) },
        _ => Mark::rating(rng.random_range(1..=RATING_MAX)),
    }
}

/// A seat casts its ballot again, now and then, where it may.
pub(crate) fn recast(at: &At<'_>, rng: &mut dyn Rng) -> Option<Action> {
    let once = !at.rules.leader_writes_ballots && rng.random_range(0..8u32) == 0;
    once.then(|| Action::Recast { seat: any_seat(at, rng), reason: "Det blev fel ruta.".to_owned() })
}
