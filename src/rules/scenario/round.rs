//! What a scenario round has of its own: its card, its ballots, its proposal and the pen.

use super::referral::Referral;
use crate::rules::action::Clause;
use crate::rules::agreement::Reflection;
use crate::rules::ballot::{BallotBox, Movement, Revealed, RevealedRow, Subject};
use crate::rules::consensus::Verdict;
use crate::rules::deal::Deal;
use crate::rules::own_question::draft::OwnQuestion;
use crate::rules::setup::Setup;
use crate::rules::words::{By, Party, PerParty, Principle, SeatId};
use serde::{Deserialize, Serialize};

/// How a commitment in the proposal stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// Offered by the party it binds: it binds.
    Offered,
    /// Asked for, or joint and not yet agreed by both: it waits for a yes.
    Waiting,
    /// Agreed by every party it binds: it binds.
    Consented,
    /// Declined, with a reason.
    Declined {
        /// By whom.
        seat: SeatId,
        /// Why.
        reason: String,
    },
    /// Taken back.
    Withdrawn,
}

/// A commitment in the proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProposalEntry {
    /// What it says.
    pub clause: Clause,
    /// Who it binds.
    pub by: By,
    /// The seat that put it.
    pub put_by: SeatId,
    /// Whether the other side asked for it.
    pub asked: bool,
    /// The seats that said yes on behalf of each party.
    pub yes: PerParty<Option<SeatId>>,
    /// How it stands.
    pub answer: Answer,
}

impl ProposalEntry {
    /// Whether it becomes part of the agreement if the proposal is adopted.
    pub fn binds(&self) -> bool {
        matches!(self.answer, Answer::Offered | Answer::Consented)
    }

    /// Whether it still stands in the proposal, binding or waiting.
    pub fn is_live(&self) -> bool {
        self.binds() || self.answer == Answer::Waiting
    }

    /// The party whose yes it waits for.
    pub fn waits_for(&self) -> Option<Party> {
        (self.answer == Answer::Waiting)
            .then(|| Party::ALL.into_iter().find(|&party| self.by.binds(party) && self.yes[party].is_none()))
            .flatten()
    }
}

/// The proposal (*förslag*) the table builds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Proposal {
    /// The option it builds on.
    pub base: Option<u8>,
    /// The table's own wording; empty for the option's.
    pub wording: String,
    /// Commitments, in the order they were put; declined and withdrawn ones stay for the debrief.
    pub entries: Vec<ProposalEntry>,
}

/// What stands where no proposal is made.
pub(crate) static NO_PROPOSAL: Proposal = Proposal { base: None, wording: String::new(), entries: Vec::new() };

/// A reminder of a principle.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Invocation {
    /// Who reminded.
    pub seat: SeatId,
    /// Of what.
    pub principle: Principle,
    /// What it has to do with the matter.
    pub note: String,
}

/// What a seat has told the table: what only it knew, in the brief of its role and its stake in the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// Who told.
    pub seat: SeatId,
    /// The role, as a place in the deck: its private brief is open to the room until the round ends.
    pub role: usize,
}

/// What a scenario round has beside its deal.
#[derive(Clone, Debug, PartialEq)]
pub struct ScenarioRound {
    /// The card's place in the deck.
    pub card: usize,
    /// The card that the table writes itself, where it does.
    pub own: Option<Box<OwnQuestion>>,
    /// The rows of the first ballot.
    pub subjects: Vec<Subject>,
    pub(crate) first_box: BallotBox,
    pub(crate) second_box: BallotBox,
    /// The answers on the wording, from the moment it is sent out.
    pub(crate) referral: Option<Referral>,
    /// Whether it is booked that every comment got an answer.
    pub(crate) answers_booked: bool,
    /// The seat that casts a revealed ballot again, while it does.
    pub(crate) recast: Option<SeatId>,
    /// The first ballot, once revealed.
    pub first: Option<Revealed>,
    /// The last second ballot, once revealed.
    pub second: Option<Revealed>,
    /// How ratings moved, once the second ballot is revealed.
    pub movement: Option<Movement>,
    /// The proposal.
    pub proposal: Proposal,
    /// Who holds the pen.
    pub pen: SeatId,
    /// The party the pen started with.
    pub pen_start: Party,
    /// Who asked for the pen, first come first.
    pub pen_wanted: Vec<SeatId>,
    /// Whether the pen has changed party.
    pub pen_crossed: bool,
    /// Which parties have offered something unasked.
    pub(crate) offered: PerParty<bool>,
    /// Reminders of principles.
    pub invocations: Vec<Invocation>,
    /// What seats have told of what only they knew.
    pub told: Vec<Told>,
    /// How often the question was taken round again.
    pub again: u8,
    /// For how many objections the ledger has an entry.
    pub(crate) objections_booked: usize,
    /// Whether the proposal was adopted; `None` until the table went on.
    pub adopted: Option<bool>,
    /// What each seat said in the reflection.
    pub reflections: Vec<Option<Reflection>>,
}

impl ScenarioRound {
    pub(crate) fn new(setup: &Setup, card: usize, subjects: Vec<Subject>, (pen, pen_start): (SeatId, Party)) -> Self {
        let seats = setup.seats.len();
        ScenarioRound {
            card,
            own: None,
            subjects,
            first_box: BallotBox::new(seats),
            second_box: BallotBox::new(seats),
            referral: None,
            answers_booked: false,
            recast: None,
            first: None,
            second: None,
            movement: None,
            proposal: Proposal::default(),
            pen,
            pen_start,
            pen_wanted: Vec::new(),
            pen_crossed: false,
            offered: PerParty::default(),
            invocations: Vec::new(),
            told: Vec::new(),
            again: 0,
            objections_booked: 0,
            adopted: None,
            reflections: vec![None; seats],
        }
    }

    /// Whether there is a card: not while the table has yet to write it.
    pub(crate) fn has_card(&self) -> bool {
        self.own.as_ref().is_none_or(|own| own.is_laid)
    }

    /// The row of the proposal's second ballot, once revealed.
    pub fn result(&self) -> Option<&RevealedRow> {
        self.second.as_ref()?.rows.first()
    }

    /// The verdict on the proposal, from its last ballot.
    pub(crate) fn verdict(&self) -> Verdict {
        self.result().map_or(Verdict::TooFewVotes, |row| row.verdict)
    }

    pub(crate) fn open_first(&mut self, deal: &Deal) {
        self.first = Some(self.first_box.open(&self.subjects, deal));
    }

    pub(crate) fn open_second(&mut self, deal: &Deal) {
        self.second = Some(self.second_box.open(&[Subject::Proposal], deal));
        let base = self.proposal.base.and_then(|base| self.subjects.iter().position(|s| *s == Subject::Option(base)));
        self.movement = base.and_then(|row| Movement::between(&self.first_box, row, &self.second_box));
    }
}
