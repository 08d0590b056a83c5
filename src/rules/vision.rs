//! The vision (*visionen*): in one or two sentences, why the table sits there. The pen words it, and it is adopted when nobody
//! objects. It may be taken up again between rounds, and heads the agreement.

use super::action::{Action, RuleError, Step, limits};
use super::ballot::{check_length, check_text};
use super::game::Game;
use super::kind::At;
use super::progression::Begin;
use super::round::Round;
use super::sample::any_seat;
use super::setup::one_line;
use super::words::SeatId;
use rand::{Rng, RngExt};
use serde::{Deserialize, Serialize};

/// A seat that does not stand behind the wording, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct VisionObjection {
    /// The seat. The show of consent is open.
    pub seat: SeatId,
    /// Why.
    pub reason: String,
}

/// The vision while the table words it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Vision {
    /// The wording on the table; empty until something is written.
    pub wording: String,
    /// Who holds the pen.
    pub pen: SeatId,
    /// Who asked for the pen, first come first.
    pub pen_wanted: Vec<SeatId>,
    /// Those who object to the wording.
    pub objections: Vec<VisionObjection>,
    /// The round before which it was taken up again last.
    pub(crate) revised: Option<usize>,
}

impl Vision {
    /// A vision of which nothing is written yet.
    pub(crate) fn begin(pen: SeatId) -> Vision {
        Vision { wording: String::new(), pen, pen_wanted: Vec::new(), objections: Vec::new(), revised: None }
    }

    /// A seat leaves; `next` gets the pen where it held it.
    pub(crate) fn leave(&mut self, seat: SeatId, next: Option<SeatId>) {
        self.pen_wanted.retain(|wanting| *wanting != seat);
        self.objections.retain(|objection| objection.seat != seat);
        if self.pen == seat {
            self.pen = next.unwrap_or(seat);
            self.pen_wanted.retain(|wanting| Some(*wanting) != next);
        }
    }
}

/// Whether something may be done with the vision.
pub(crate) fn check(at: &At<'_>, action: &Action) -> Result<(), RuleError> {
    let vision = at.vision;
    let own_pen = |seat: SeatId| if vision.pen == seat { Ok(()) } else { Err(RuleError::NotYourPen(vision.pen)) };
    match (at.step, action) {
        (Step::Deal, Action::ReviseVision) if at.setup.programme.vision && at.round.index > 0 => {
            if vision.revised == Some(at.round.index) { Err(RuleError::StepFull) } else { Ok(()) }
        }
        (Step::Vision, Action::AdoptVision) if vision.wording.is_empty() => Err(RuleError::TextMissing),
        (Step::Vision, Action::AdoptVision) => match vision.objections.len() {
            0 => Ok(()),
            count => Err(RuleError::StillObjected(count)),
        },
        (Step::Vision, Action::GoOnWithout { from: Step::Vision }) => Ok(()),
        (Step::Vision, Action::WordVision { seat, wording }) => {
            at.room()?;
            at.seat(*seat)?;
            own_pen(*seat)?;
            check_length(wording, limits::VISION)?;
            check_text(&one_line(wording), limits::VISION)
        }
        (Step::Vision, Action::ObjectVision { seat, reason }) => {
            at.room()?;
            at.seat(*seat)?;
            let objects = vision.objections.iter().any(|objection| objection.seat == *seat);
            if vision.wording.is_empty() || (reason.trim().is_empty() && !objects) {
                return Err(RuleError::TextMissing);
            }
            check_length(reason, limits::REASON)
        }
        (Step::Vision, Action::AskPen { seat }) => {
            at.room()?;
            at.seat(*seat)?;
            if vision.pen == *seat { Err(RuleError::AlreadyAnswered) } else { Ok(()) }
        }
        (Step::Vision, Action::PassPen { seat, to }) => {
            at.room()?;
            at.seat(*seat)?;
            at.seat(*to)?;
            own_pen(*seat)?;
            if seat == to { Err(RuleError::NoSuchSeat(*to)) } else { Ok(()) }
        }
        _ => at.wrong(),
    }
}

impl Game {
    /// Carries out what may be done with the vision.
    pub(super) fn perform_vision(&mut self, action: &Action) {
        let state = &mut self.state;
        let vision = &mut state.vision;
        match action {
            Action::ReviseVision => {
                vision.revised = Some(state.round.index);
                vision.wording = state.agreement.vision.clone().unwrap_or_default();
                vision.objections.clear();
                self.enter(Step::Vision);
            }
            Action::AdoptVision => {
                state.agreement.vision = Some(vision.wording.clone());
                self.deal_again();
            }
            Action::GoOnWithout { .. } => self.deal_again(),
            Action::WordVision { wording, .. } => {
                state.used += 1;
                // Nobody has said anything of the new words yet.
                (vision.wording, vision.objections) = (one_line(wording), Vec::new());
            }
            Action::ObjectVision { seat, reason } => {
                state.used += 1;
                vision.objections.retain(|objection| objection.seat != *seat);
                let reason = one_line(reason);
                if !reason.is_empty() {
                    vision.objections.push(VisionObjection { seat: *seat, reason });
                }
            }
            Action::AskPen { seat } => {
                state.used += 1;
                // Asking twice takes the wish back.
                let before = vision.pen_wanted.len();
                vision.pen_wanted.retain(|wanting| wanting != seat);
                if vision.pen_wanted.len() == before {
                    vision.pen_wanted.push(*seat);
                }
            }
            Action::PassPen { to, .. } => {
                state.used += 1;
                vision.pen = *to;
                vision.pen_wanted.retain(|wanting| wanting != to);
            }
            // The check lets nothing else through.
            _ => {}
        }
    }

    /// The round is dealt to everybody who is there by now.
    fn deal_again(&mut self) {
        let state = &mut self.state;
        let index = state.round.index;
        state.vision.objections.clear();
        state.table.sit_down();
        let past: Vec<&Round> = state.past.iter().map(|round| &**round).collect();
        let (setup, table) = (&state.setup, &state.table);
        let begin = Begin { deck: &state.deck, setup, rules: self.rules, table, past: &past };
        state.round = begin.round(state.plan[index], index, &state.ledger, &state.agreement);
        self.enter(Step::Deal);
    }
}

/// The longest that the wording of the vision can be, in actions, in a programme with so many rounds.
pub(crate) fn longest(rounds: usize) -> usize {
    (rounds + limits::EXTRA_ROUNDS + 1) * (usize::from(limits::STEP) + 2)
}

pub(crate) fn guess(at: &At<'_>, rng: &mut dyn Rng) -> Action {
    let seat = any_seat(at, rng);
    match rng.random_range(0..8u32) {
        0 | 1 => Action::AdoptVision,
        2 => Action::GoOnWithout { from: Step::Vision },
        3 => Action::ObjectVision { seat, reason: "Det säger inget om dem som inte är här.".to_owned() },
        4 => Action::ObjectVision { seat, reason: String::new() },
        5 => Action::PassPen { seat: at.vision.pen, to: seat },
        6 => Action::AskPen { seat },
        _ => {
            let n = rng.random_range(0..5u32);
            Action::WordVision { seat: at.vision.pen, wording: format!("Ingen ska behöva vänta på ett svar, {n}.") }
        }
    }
}
