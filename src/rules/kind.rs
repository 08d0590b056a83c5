//! What a kind of round has to answer for. A new kind is a value of [`RoundPlay`] with this trait; the compiler names
//! every other place.

use super::action::{Action, RuleError, Step, limits};
use super::agreement::Agreement;
use super::content::{Deck, RoundKind};
use super::follow::round::FollowRound;
use super::game::{Game, State};
use super::idea::evaluation::IdeaRound;
use super::idea::table::IdeaTable;
use super::ledger::Ledger;
use super::own_question::draft::OwnQuestion;
use super::round::{Amendment, Round, RoundPlay, Seating};
use super::scenario::round::ScenarioRound;
use super::setup::Setup;
use super::table_change::{Presence, Table};
use super::version::Rules;
use super::view::{BallotProgress, RoundView};
use super::vision::Vision;
use super::words::{Party, Phase, SeatId};
use rand::Rng;
use std::sync::Arc;

/// A game as a round looks at it.
#[derive(Clone, Copy)]
pub(crate) struct At<'a> {
    pub(crate) deck: &'a Deck,
    pub(crate) setup: &'a Setup,
    pub(crate) rules: Rules,
    pub(crate) step: Step,
    pub(crate) used: u16,
    pub(crate) round: &'a Round,
    pub(crate) past: &'a [Arc<Round>],
    pub(crate) plan: &'a [Option<usize>],
    pub(crate) table: &'a Table,
    pub(crate) vision: &'a Vision,
    pub(crate) agreement: &'a Agreement,
    pub(crate) ideas: &'a IdeaTable,
}

impl<'a> At<'a> {
    pub(crate) fn of(game: &'a Game) -> At<'a> {
        let State { step, used, round, past, plan, setup, table, vision, agreement, ideas, .. } = &game.state;
        At {
            deck: game.deck(),
            setup,
            rules: game.rules,
            step: *step,
            used: *used,
            round,
            past,
            plan,
            table,
            vision,
            agreement,
            ideas,
        }
    }

    /// The action belongs to another step.
    pub(crate) fn wrong(&self) -> Result<(), RuleError> {
        Err(RuleError::WrongStep(self.step))
    }

    /// Whether there is such a seat, also one that has left.
    pub(crate) fn known(&self, seat: SeatId) -> Result<(), RuleError> {
        if seat.index() < self.setup.seats.len() { Ok(()) } else { Err(RuleError::NoSuchSeat(seat)) }
    }

    /// Whether there is such a seat and it takes part now.
    pub(crate) fn seat(&self, seat: SeatId) -> Result<(), RuleError> {
        self.known(seat)?;
        match self.table.presence(seat) {
            Presence::AtTable => Ok(()),
            Presence::Beside { .. } => Err(RuleError::SeatIsWaiting(seat)),
            Presence::Left => Err(RuleError::SeatHasLeft(seat)),
        }
    }

    /// Whether the step has room for an action beyond those it needs.
    pub(crate) fn room(&self) -> Result<(), RuleError> {
        let most = if self.step == Step::Gathering { limits::GATHERING } else { limits::STEP };
        if self.used < most { Ok(()) } else { Err(RuleError::StepFull) }
    }

    /// Whether a ballot of this round may be cast once more.
    pub(crate) fn may_amend(&self) -> Result<(), RuleError> {
        self.room()?;
        let full = !self.rules.leader_writes_ballots && self.round.amendments.len() >= limits::AMENDMENTS;
        if full { Err(RuleError::StepFull) } else { Ok(()) }
    }

    pub(crate) fn terms(&self) -> Terms<'a> {
        Terms { deck: self.deck, rules: self.rules, seating: self.round.seating(), ideas: self.ideas }
    }

    pub(crate) fn seats(&self) -> impl Iterator<Item = SeatId> + use<> {
        (0..self.setup.seats.len()).filter_map(|seat| u8::try_from(seat).ok()).map(SeatId)
    }
}

/// A game as a round changes it.
pub(crate) struct Turn<'a> {
    pub(crate) deck: &'a Deck,
    pub(crate) setup: &'a Setup,
    pub(crate) rules: Rules,
    pub(crate) step: Step,
    pub(crate) used: &'a mut u16,
    pub(crate) seating: Seating<'a>,
    pub(crate) amendments: &'a mut Vec<Amendment>,
    pub(crate) ledger: &'a mut Ledger,
    pub(crate) agreement: &'a mut Agreement,
    pub(crate) ideas: &'a mut IdeaTable,
}

impl Turn<'_> {
    /// What is booked by, and where.
    pub(crate) fn books(&mut self) -> (Terms<'_>, &mut Ledger) {
        let terms = Terms { deck: self.deck, rules: self.rules, seating: self.seating, ideas: self.ideas };
        (terms, self.ledger)
    }
}

/// What a round is booked by.
pub(crate) struct Terms<'a> {
    pub(crate) deck: &'a Deck,
    pub(crate) rules: Rules,
    pub(crate) seating: Seating<'a>,
    pub(crate) ideas: &'a IdeaTable,
}

/// Where an action leads.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    /// The step goes on.
    Stay,
    /// To another step of the round.
    To(Step),
    /// The round is over: the event comes, or what follows it.
    RoundOver,
}

/// What a kind of round answers for, in the steps that are its own.
pub(crate) trait Kind {
    /// Whether an action is allowed.
    fn check(&self, at: &At<'_>, action: &Action) -> Result<(), RuleError>;

    /// Carries out an action that is allowed.
    fn perform(&mut self, turn: &mut Turn<'_>, action: &Action) -> Next;

    /// Books what comes of the round when the table goes on from its results.
    fn book(&self, terms: &Terms<'_>, ledger: &mut Ledger);

    /// Whether the table goes on from its results with the next decision.
    fn is_settled(&self, step: Step) -> bool;

    /// The round is over: secret ballots go, what was revealed stays.
    fn forget_ballots(&mut self);

    /// What the room may know of it.
    fn view(&self, at: &At<'_>) -> RoundView;

    /// How far the ballot that is open has come.
    fn ballot(&self, at: &At<'_>) -> Option<BallotProgress>;

    /// Parties of which one or two cast the ballot, so that their dots can be recognised.
    fn recognisable(&self, at: &At<'_>) -> Vec<Party>;

    /// The seats that the step waits for, in their order.
    fn missing(&self, at: &At<'_>) -> Vec<SeatId>;

    /// Whether the process leader may write a revealed ballot or count anew now.
    fn may_amend(&self, at: &At<'_>) -> bool;

    /// The seats whose ballots the open box takes, in order of seats: where one casts again, that one alone.
    fn casting(&self, at: &At<'_>) -> Vec<SeatId>;

    /// The seat that casts its ballot again, while it does.
    fn recasting(&self) -> Option<SeatId>;

    /// The seats that may cast a revealed ballot again now.
    fn may_recast(&self, at: &At<'_>) -> Vec<SeatId>;

    /// Whether the ballot that is open holds a seat's.
    fn has_cast(&self, at: &At<'_>, seat: SeatId) -> bool;

    /// Whether a seat has done what the step asks of each seat.
    fn is_done(&self, at: &At<'_>, seat: SeatId) -> bool;

    /// The score, 0..=100, once revealed; `None` where nobody rated.
    fn score(&self, index: usize, ideas: &IdeaTable) -> Option<f64>;

    /// The phase on the timeline that it stands in.
    fn phase(&self, deck: &Deck) -> Option<Phase>;

    /// A guess at an action, most often allowed. In a dialogue or a gathering one in `talk` ends it.
    fn guess(&self, at: &At<'_>, talk: u32, rng: &mut dyn Rng) -> Action;

    /// What always leads on.
    fn way_out(&self, at: &At<'_>, rng: &mut dyn Rng) -> Action;
}

impl RoundPlay {
    pub(crate) fn kind(&self) -> &dyn Kind {
        match self {
            RoundPlay::Scenario(round) => &**round,
            RoundPlay::Idea(round) => round,
            RoundPlay::Follow(round) => round,
        }
    }

    pub(crate) fn kind_mut(&mut self) -> &mut dyn Kind {
        match self {
            RoundPlay::Scenario(round) => &mut **round,
            RoundPlay::Idea(round) => round,
            RoundPlay::Follow(round) => round,
        }
    }
}

/// The longest a round can be, in actions.
pub(crate) fn longest(kind: &RoundKind, rules: Rules, seats: usize) -> usize {
    match kind {
        RoundKind::Scenario { .. } => ScenarioRound::longest(rules, seats),
        RoundKind::OwnQuestion => ScenarioRound::longest(rules, seats) + OwnQuestion::longest(),
        RoundKind::Idea => IdeaRound::longest(rules, seats),
        RoundKind::FollowUp => FollowRound::longest(seats),
    }
}
