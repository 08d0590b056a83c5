//! The closing steps, after the last round: the homecoming with its promises, the action plan, the signing and the debrief.

use super::action::{Action, Area, RuleError, Step, limits};
use super::agreement::{Agreement, Signature};
use super::ballot::check_length;
use super::kind::At;
use super::plan;
use super::sample::any_seat;
use super::setup::Setup;
use super::words::SeatId;
use rand::{Rng, RngExt};

/// Whether an action is allowed in a closing step.
pub(crate) fn check(at: &At<'_>, action: &Action) -> Result<(), RuleError> {
    let (seat, text) = match (at.step, action) {
        (Step::Homecoming | Step::Plan | Step::Signing, Action::Advance { from }) if *from == at.step => return Ok(()),
        (Step::Plan, action) if action.area() == Area::Plan => return plan::check(at, action),
        (Step::Homecoming, Action::Promise { seat, text }) => (seat, text),
        (Step::Signing, Action::Sign { seat, words, .. }) => (seat, words),
        _ => return at.wrong(),
    };
    at.room()?;
    at.seat(*seat)?;
    check_length(text, limits::PROMISE)
}

/// Carries out an action that is allowed in a closing step. Returns the step it leads to.
pub(crate) fn perform(
    step: Step,
    setup: &Setup,
    used: &mut u16,
    agreement: &mut Agreement,
    action: &Action,
) -> Option<Step> {
    match (action.area(), action) {
        (Area::Plan, _) => {
            *used += 1;
            let own = |seat: SeatId| setup.seats.get(seat.index()).map(|seat| seat.organisation.party);
            plan::perform(&mut agreement.plan, action.seat().and_then(own), action);
            None
        }
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
        (Area::Leader, Action::Advance { .. }) => after(step, setup.programme.plan),
        // The check lets nothing else through.
        _ => None,
    }
}

/// The closing step that follows upon another. A plan is made where the programme has one.
fn after(step: Step, plan: bool) -> Option<Step> {
    match step {
        Step::Homecoming if plan => Some(Step::Plan),
        Step::Homecoming | Step::Plan => Some(Step::Signing),
        _ => Some(Step::Debrief),
    }
}

/// The longest that the closing steps can be, in actions.
pub(crate) fn longest() -> usize {
    4 * (usize::from(limits::STEP) + 1)
}

/// Whether a seat has done what a closing step asks of each seat.
pub(crate) fn is_done(at: &At<'_>, seat: SeatId) -> bool {
    if at.step == Step::Plan {
        plan::takes_part(&at.agreement.plan, seat)
    } else if at.step.is_signed() {
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
        Step::Plan if !on => plan::guess(at, rng),
        Step::Signing if !on => Action::Sign { seat, signed: rng.random(), words: String::new() },
        from => Action::Advance { from },
    }
}
