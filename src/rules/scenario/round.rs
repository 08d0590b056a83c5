//! A round: its deal, and the ballots and the dialogue of a scenario round.

use crate::rules::action::{Action, Clause, RuleError, limits};
use crate::rules::agreement::Reflection;
use crate::rules::ballot::{BallotBox, Movement, Revealed, RevealedRow, Subject, check_length, check_text};
use crate::rules::content::Deck;
use crate::rules::deal::Deal;
use crate::rules::idea::evaluation::IdeaRound;
use crate::rules::ledger::Values;
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

/// A tested promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EventOutcome {
    /// The event's place in the deck.
    pub event: usize,
    /// The principle's value when it was tested.
    pub value: i8,
    /// Whether the threshold was met.
    pub met: bool,
    /// The commitment the event tested (when met, any that holds; when not, the one now at risk), as a place in
    /// the agreement. `None` when the party had promised nothing: then nothing was tested and trust stays.
    pub tested: Option<usize>,
}

/// An amendment the facilitator made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Amendment {
    /// Why.
    pub reason: String,
    /// Whether it was the second ballot, or the evaluation of an idea round.
    pub second: bool,
}

/// A round, in progress or played. An idea round has no card, subjects, ballot boxes or proposal; its ideas live beyond
/// it, in [`crate::rules::IdeaTable`].
#[derive(Clone, Debug, PartialEq)]
pub struct Round {
    /// Which round, from 0.
    pub index: usize,
    /// The card's place in the deck; `None` in an idea round.
    pub card: Option<usize>,
    /// What an idea round has of its own; `None` in a scenario round.
    pub idea: Option<IdeaRound>,
    /// Who speaks for whom.
    pub deal: Deal,
    /// The rows of the first ballot.
    pub subjects: Vec<Subject>,
    pub(crate) first_box: BallotBox,
    pub(crate) second_box: BallotBox,
    /// The first ballot, once revealed.
    pub first: Option<Revealed>,
    /// The last second ballot, once revealed.
    pub second: Option<Revealed>,
    /// How ratings moved, once the second ballot is revealed.
    pub movement: Option<Movement>,
    /// The proposal.
    pub proposal: Proposal,
    /// Who holds the pen. In an idea round nobody needs it.
    pub pen: SeatId,
    /// The party the pen started with; in an idea round the one it last started with.
    pub pen_start: Party,
    /// Who asked for the pen, first come first.
    pub pen_wanted: Vec<SeatId>,
    /// Whether the pen has changed party.
    pub pen_crossed: bool,
    /// Which parties have offered something unasked.
    pub offered: PerParty<bool>,
    /// Reminders of principles.
    pub invocations: Vec<Invocation>,
    /// How often the question was taken round again.
    pub again: u8,
    /// Whether the proposal was adopted; `None` until the table went on.
    pub adopted: Option<bool>,
    /// What each seat said in the reflection.
    pub reflections: Vec<Option<Reflection>>,
    /// The event after the round.
    pub event: Option<EventOutcome>,
    /// What was amended.
    pub amendments: Vec<Amendment>,
    /// The ledger when the round began.
    pub before: Values,
}

/// What an action in the dialogue does to the ledger.
pub(crate) enum DialogueEffect {
    None,
    PenCrossed,
    BothOffered,
    AskedAgain(Party),
}

impl Round {
    /// The party a seat speaks for in this round.
    pub fn party(&self, seat: SeatId) -> Party {
        self.deal.parties[seat.index()]
    }

    /// The row of the proposal's second ballot.
    pub fn result(&self) -> Option<&RevealedRow> {
        self.second.as_ref()?.rows.first()
    }

    /// Seats of a party.
    pub fn seats_of(&self, party: Party) -> u32 {
        self.deal.parties.iter().filter(|&&p| p == party).count() as u32
    }

    /// Parties with one or two seats, whose dots can be recognised.
    pub fn recognisable(&self) -> Vec<Party> {
        Party::ALL.into_iter().filter(|&party| (1..3).contains(&self.seats_of(party))).collect()
    }

    fn by(&self, deck: &Deck, clause: &Clause) -> Result<By, RuleError> {
        match clause {
            Clause::Deck(at) => deck.commitments.get(*at).map(|c| c.by).ok_or(RuleError::NoSuchCommitment),
            Clause::Own { by, text } => check_text(text, limits::CLAUSE).map(|()| *by),
        }
    }

    fn own_pen(&self, seat: SeatId) -> Result<(), RuleError> {
        if self.pen == seat { Ok(()) } else { Err(RuleError::NotYourPen(self.pen)) }
    }

    fn can_put(&self, clause: &Clause) -> Result<(), RuleError> {
        if self.proposal.entries.len() >= limits::ENTRIES {
            return Err(RuleError::StepFull);
        }
        let live = self.proposal.entries.iter().any(|entry| entry.is_live() && entry.clause == *clause);
        if live { Err(RuleError::AlreadyProposed) } else { Ok(()) }
    }

    fn can_answer(&self, seat: SeatId, entry: usize) -> Result<(), RuleError> {
        let entry = self.proposal.entries.get(entry).ok_or(RuleError::NoSuchCommitment)?;
        match entry.waits_for() {
            None => Err(RuleError::AlreadyAnswered),
            Some(party) if party == self.party(seat) => Ok(()),
            Some(_) => Err(RuleError::NotYourPromise),
        }
    }

    /// Whether an action of the dialogue is allowed. The caller has checked the step and the seats.
    pub(crate) fn check(&self, deck: &Deck, action: &Action) -> Result<(), RuleError> {
        match action {
            Action::ChooseBase { seat, option } => {
                self.own_pen(*seat)?;
                let options = self.card.and_then(|card| deck.cards.get(card)).map_or(0, |card| card.options.len());
                if usize::from(*option) < options { Ok(()) } else { Err(RuleError::NoSuchOption(*option)) }
            }
            Action::Reword { seat, wording } => {
                self.own_pen(*seat)?;
                check_length(wording, limits::WORDING)
            }
            Action::Offer { seat, clause } => {
                if !self.by(deck, clause)?.binds(self.party(*seat)) {
                    return Err(RuleError::NotYourPromise);
                }
                self.can_put(clause)
            }
            Action::Ask { seat, clause } => {
                if self.by(deck, clause)?.binds(self.party(*seat)) {
                    return Err(RuleError::AskYourself);
                }
                self.can_put(clause)
            }
            Action::Consent { seat, entry } => self.can_answer(*seat, *entry),
            Action::Decline { seat, entry, reason } => {
                self.can_answer(*seat, *entry)?;
                check_text(reason, limits::REASON)
            }
            Action::Withdraw { seat, entry } => {
                let entry = self.proposal.entries.get(*entry).ok_or(RuleError::NoSuchCommitment)?;
                let party = self.party(*seat);
                if !entry.is_live() {
                    Err(RuleError::AlreadyAnswered)
                } else if self.party(entry.put_by) == party || entry.yes[party].is_some() {
                    Ok(())
                } else {
                    Err(RuleError::NotYourPromise)
                }
            }
            Action::Invoke { note, .. } => check_length(note, limits::NOTE),
            Action::AskPen { seat } if self.pen == *seat => Err(RuleError::AlreadyAnswered),
            Action::PassPen { seat, to } => {
                self.own_pen(*seat)?;
                if seat == to { Err(RuleError::NoSuchSeat(*to)) } else { Ok(()) }
            }
            _ => Ok(()),
        }
    }

    /// Carries out an action of the dialogue that [`Round::check`] allows.
    pub(crate) fn perform(&mut self, deck: &Deck, action: &Action) -> DialogueEffect {
        match action {
            Action::ChooseBase { option, .. } => self.proposal.base = Some(*option),
            Action::Reword { wording, .. } => self.proposal.wording = wording.trim().to_owned(),
            Action::Offer { seat, clause } => return self.put(deck, *seat, clause, false),
            Action::Ask { seat, clause } => return self.put(deck, *seat, clause, true),
            Action::Consent { seat, entry } => {
                let party = self.party(*seat);
                let entry = &mut self.proposal.entries[*entry];
                entry.yes[party] = Some(*seat);
                if Party::ALL.iter().all(|&p| !entry.by.binds(p) || entry.yes[p].is_some()) {
                    entry.answer = Answer::Consented;
                }
            }
            Action::Decline { seat, entry, reason } => {
                self.proposal.entries[*entry].answer = Answer::Declined { seat: *seat, reason: reason.clone() };
            }
            Action::Withdraw { entry, .. } => self.proposal.entries[*entry].answer = Answer::Withdrawn,
            Action::Invoke { seat, principle, note } => {
                self.invocations.push(Invocation { seat: *seat, principle: *principle, note: note.clone() });
            }
            Action::AskPen { seat } => {
                // Asking twice takes the wish back.
                let before = self.pen_wanted.len();
                self.pen_wanted.retain(|wanting| wanting != seat);
                if self.pen_wanted.len() == before {
                    self.pen_wanted.push(*seat);
                }
            }
            Action::PassPen { to, .. } => {
                let crossed = self.party(self.pen) != self.party(*to);
                self.pen = *to;
                self.pen_wanted.retain(|wanting| wanting != to);
                if crossed && !self.pen_crossed {
                    self.pen_crossed = true;
                    return DialogueEffect::PenCrossed;
                }
            }
            _ => {}
        }
        DialogueEffect::None
    }

    fn put(&mut self, deck: &Deck, seat: SeatId, clause: &Clause, asked: bool) -> DialogueEffect {
        let party = self.party(seat);
        let by = match clause {
            Clause::Deck(at) => deck.commitments[*at].by,
            Clause::Own { by, .. } => *by,
        };
        let again =
            asked
                && self.proposal.entries.iter().any(|entry| {
                    entry.asked && matches!(entry.answer, Answer::Declined { .. }) && entry.clause == *clause
                });
        let mut yes = PerParty::default();
        if !asked {
            yes[party] = Some(seat);
        }
        let answer = if !asked && by.party() == Some(party) { Answer::Offered } else { Answer::Waiting };
        let unasked = answer == Answer::Offered;
        self.proposal.entries.push(ProposalEntry { clause: clause.clone(), by, put_by: seat, asked, yes, answer });
        if again {
            return DialogueEffect::AskedAgain(party);
        }
        if unasked && !self.offered[party] {
            self.offered[party] = true;
            if self.offered[party.other()] {
                return DialogueEffect::BothOffered;
            }
        }
        DialogueEffect::None
    }
}
