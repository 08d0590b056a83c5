//! The closing steps, after the last round: the homecoming with its promises, the signing and the debrief.

use super::action::{Action, Area, RuleError, Step, limits};
use super::agreement::{Agreement, Signature};
use super::ballot::check_length;
use super::kind::At;
use super::sample::any_seat;
use super::words::SeatId;
use rand::{Rng, RngExt};

/// Whether an action is allowed in a closing step.
pub(crate) fn check(at: &At<'_>, action: &Action) -> Result<(), RuleError> {
    let (seat, text) = match (at.step, action) {
        (Step::Homecoming | Step::Signing, Action::Advance { from }) if *from == at.step => return Ok(()),
        (Step::Homecoming, Action::Promise { seat, text }) => (seat, text),
        (Step::Signing, Action::Sign { seat, words, .. }) => (seat, words),
        _ => return at.wrong(),
    };
    at.room()?;
    at.seat(*seat)?;
    check_length(text, limits::PROMISE)
}

/// Carries out an action that is allowed in a closing step. Returns the step it leads to.
pub(crate) fn perform(step: Step, used: &mut u16, agreement: &mut Agreement, action: &Action) -> Option<Step> {
    match (action.area(), action) {
        (Area::Homecoming, Action::Promise { seat, text }) => {
            *used += 1;
            let text = text.trim();
            agreement.promises[seat.index()] = (!text.is_empty()).then(|| text.to_owned());
            None
        }
        (Area::Signing, Action::Sign { seat, signed, words }) => {
            *used += 1;
            let signature = Signature { signed: *signed, words: words.trim().to_owned() };
            agreement.signatures[seat.index()] = Some(signature);
            None
        }
        (Area::Leader, Action::Advance { .. }) if step == Step::Homecoming => Some(Step::Signing),
        (Area::Leader, Action::Advance { .. }) => Some(Step::Debrief),
        // The check lets nothing else through.
        _ => None,
    }
}

/// The longest that the closing steps can be, in actions.
pub(crate) fn longest() -> usize {
    3 * (usize::from(limits::STEP) + 1)
}

/// Whether a seat has done what a closing step asks of each seat.
pub(crate) fn is_done(at: &At<'_>, seat: SeatId) -> bool {
    if at.step.is_signed() {
        at.agreement.signatures.get(seat.index()).is_some_and(Option::is_some)
    } else {
        at.agreement.promises.get(seat.index()).is_some_and(Option::is_some)
    }
}

pub(crate) fn guess(at: &At<'_>, rng: &mut dyn Rng) -> Action {
    let seat = any_seat(at, rng);
    let on = rng.random_range(0..4u32) == 0;
    match at.step {
        Step::Homecoming if !on => Action::Promise { seat, text: "Vi ringer redan i morgon.".to_owned() },
        Step::Signing if !on => Action::Sign { seat, signed: rng.random(), words: String::new() },
        from => Action::Advance { from },
    }
}
