//! What the one who practises may know: everything but the needs that were not told. In the debrief all is open.

use super::happening::{Turn, Who};
use super::kinds::{MoveKind, Temper};
use super::listening::{Grievance, Heard, Otherwise};
use super::need::Need;
use super::state::Stage;
use super::{Move, Practice, card_of};
use crate::rules::{Answer, Audience, Party, Proposal, Revealed, SeatId, Values};
use serde::Serialize;

/// A counterpart as you see it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PersonView {
    /// The seat in this round.
    pub seat: SeatId,
    /// The role, as a place in [`Practice::deck`].
    pub role: usize,
    /// The side.
    pub party: Party,
    /// How they came to the table.
    pub temper: Temper,
    /// Trust in you, 0..=10.
    pub trust: u8,
    /// Moves they still have patience for; 0 and less means that it is out.
    pub patience: i8,
    /// Needs they have told, the open one first.
    pub needs: Vec<Need>,
    /// How many they have not told.
    pub untold: usize,
    /// What they have told of last time.
    pub grievance: Option<Grievance>,
    /// What they have told that they do without an agreement.
    pub otherwise: Option<Otherwise>,
    /// What they have told lately that has not been said back yet.
    pub lately: Vec<Heard>,
    /// Whether they hold the pen.
    pub has_pen: bool,
    /// Whether they asked for it.
    pub wants_pen: bool,
    /// Whether they left the table.
    pub left: bool,
}

/// What the one who practises may know.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PracticeView {
    /// Where it stands.
    pub stage: Stage,
    /// The round, from 0.
    pub round: usize,
    /// How many rounds there are.
    pub rounds: usize,
    /// The situation, as a place in [`Practice::deck`].
    pub card: usize,
    /// Moves used in this round.
    pub used: u16,
    /// Moves there are in this round.
    pub allowed: u16,
    /// Your seat in this round.
    pub seat: SeatId,
    /// Your side.
    pub party: Party,
    /// Who holds the pen.
    pub pen: Who,
    /// The counterparts.
    pub people: Vec<PersonView>,
    /// The trust in you of the other side, 0..=10: the mean of those at the table, as planks of the bridge.
    pub trust: u8,
    /// How it changed with the last move, in planks.
    pub trust_change: i8,
    /// The ledger of the game: principles, and the trust between the parties.
    pub values: Values,
    /// The first ballot.
    pub first: Option<Revealed>,
    /// The last ballot on the proposal.
    pub second: Option<Revealed>,
    /// The proposal.
    pub proposal: Proposal,
    /// Promises in it that wait for your answer.
    pub waiting: Vec<usize>,
    /// Whether both sides have asked their own about the text as it is.
    pub anchored: bool,
    /// How often the question was taken round again.
    pub again: u8,
    /// Whether it may be taken round again now.
    pub may_again: bool,
    /// The kinds of move that can be made now, in the order of their buttons.
    pub may: Vec<MoveKind>,
    /// All turns, the oldest first.
    pub turns: Vec<Turn>,
}

impl Practice {
    /// What the one who practises may know.
    pub fn view(&self) -> PracticeView {
        let state = &self.state;
        let room = state.game.view(Audience::Room).room;
        let people = (0..state.people.len()).map(|at| {
            let (person, mood) = (&state.people[at], &state.moods[at]);
            let seat = state.seat(at);
            PersonView {
                seat,
                role: person.role,
                party: person.party,
                temper: person.temper,
                trust: planks(mood.trust),
                patience: mood.patience,
                needs: state.told_needs(at),
                untold: state.untold(at),
                grievance: state.told_beside(at).0,
                otherwise: state.told_beside(at).1,
                lately: state.lately(at),
                has_pen: room.pen() == Some(seat),
                wants_pen: room.seats[seat.index()].wants_pen,
                left: mood.left,
            }
        });
        let people: Vec<PersonView> = people.collect();
        let waits = |party| move |entry: &crate::rules::ProposalEntry| entry.waits_for() == Some(party);
        let proposal = state.game.round().proposal();
        let waiting = (0..proposal.entries.len())
            .filter(|&at| proposal.entries[at].answer == Answer::Waiting)
            .filter(|&at| waits(state.party())(&proposal.entries[at]));
        PracticeView {
            stage: state.stage,
            round: room.round,
            rounds: room.rounds.len(),
            card: card_of(state.game.round()),
            used: state.course.used,
            allowed: state.course.allowed,
            seat: state.my_seat(),
            party: state.party(),
            pen: state.pen(),
            trust: self.planks_after(state),
            trust_change: self
                .before
                .as_deref()
                .map_or(0, |before| self.planks_after(state) as i8 - self.planks_after(before) as i8),
            values: room.values,
            first: room.first().cloned(),
            second: room.second().cloned(),
            waiting: waiting.collect(),
            proposal: proposal.clone(),
            anchored: state.course.anchored,
            again: room.scenario().map_or(0, |round| round.again),
            may_again: room.scenario().is_some_and(|round| round.may_again) && state.stage == Stage::Outcome,
            may: self.may(),
            turns: state.turns.clone(),
            people,
        }
    }

    pub(super) fn planks_after(&self, state: &super::state::State) -> u8 {
        let opposite: Vec<i16> = (0..state.people.len())
            .filter(|&p| state.people[p].party != state.party())
            .map(|p| if state.moods[p].left { 0 } else { state.moods[p].trust })
            .collect();
        planks(opposite.iter().sum::<i16>() / opposite.len().max(1) as i16)
    }

    /// The kinds of move that can be made now.
    fn may(&self) -> Vec<MoveKind> {
        let state = &self.state;
        let proposal = &state.game.round().proposal();
        let (pen, base) = (state.pen() == Who::You, proposal.base.is_some());
        let room = state.course.used < state.course.allowed;
        let mut may: Vec<MoveKind> = Vec::new();
        if state.stage == Stage::Talk {
            may.extend(MoveKind::TALK.into_iter().filter(|kind| {
                room && match kind {
                    MoveKind::HandPen | MoveKind::Propose => pen,
                    MoveKind::Reword => pen && base,
                    MoveKind::Acknowledge => (0..state.people.len()).any(|at| !state.lately(at).is_empty()),
                    _ => true,
                }
            }));
            let mine = |entry: &crate::rules::ProposalEntry| entry.waits_for() == Some(state.party());
            if proposal.entries.iter().any(mine) {
                may.push(MoveKind::Answer);
            }
            if base || !pen {
                may.push(MoveKind::Ballot);
            }
        }
        if state.stage == Stage::Outcome {
            if self.check(&Move::Again).is_ok() {
                may.push(MoveKind::Again);
            }
            may.push(MoveKind::Conclude);
        }
        if state.stage != Stage::Over {
            may.push(MoveKind::Leave);
        }
        may
    }
}

/// Trust of 0..=100 as planks, 0..=10, the nearest.
pub(super) fn planks(trust: i16) -> u8 {
    ((trust.clamp(0, 100) + 5) / 10) as u8
}
