//! What can be done in a game, and why it may be refused.

use super::consensus::Tally;
use super::words::{By, Party, Principle, RATING_MAX, SeatId};
use serde::{Deserialize, Serialize};

/// The steps of a game (*steg*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Step {
    /// Roles are dealt.
    Deal,
    /// The card is turned and read aloud.
    Situation,
    /// Secret ballot on every option.
    FirstBallot,
    /// All ballots at once.
    Reveal,
    /// The proposal is built.
    Dialogue,
    /// Secret ballot on the proposal.
    SecondBallot,
    /// Verdict and figures.
    Outcome,
    /// Each seat names a principle lived up to and one strained.
    Reflection,
    /// Something happens and tests a principle.
    Event,
    /// Everyone is back in their own organisation and writes a promise.
    Homecoming,
    /// Signatures, and respectful non-signatures.
    Signing,
    /// The closing conversation; the game is over.
    Debrief,
}

/// What one seat says of one thing. An abstention stands alone; *behöver prata mer* stands alone or beside a rating.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mark {
    /// 1 to 5.
    pub rating: Option<u8>,
    /// *Avstår*.
    pub abstain: bool,
    /// *Behöver prata mer*.
    pub talk: bool,
}

impl Mark {
    /// A plain rating.
    pub fn rating(rating: u8) -> Mark {
        Mark { rating: Some(rating), ..Mark::default() }
    }

    /// Whether the mark says something, and nothing contradictory.
    pub fn is_complete(&self) -> bool {
        match self.rating {
            Some(rating) => (1..=RATING_MAX).contains(&rating) && !self.abstain,
            None => self.abstain || self.talk,
        }
    }

    /// Adds the mark to a tally.
    pub fn count_in(&self, tally: &mut Tally) {
        match self.rating {
            Some(rating) => {
                tally.ratings[usize::from(rating.clamp(1, RATING_MAX)) - 1] += 1;
                tally.talk_beside += u16::from(self.talk);
            }
            None if self.abstain => tally.abstained += 1,
            None => tally.talk_only += 1,
        }
    }
}

/// One seat's ballot: a mark per row, and in the second ballot perhaps an objection (*invändning*).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    /// One mark per row of the ballot.
    pub marks: Vec<Mark>,
    /// The reason of an objection, at most [`limits::OBJECTION`] characters.
    pub objection: Option<String>,
}

/// Raised hands of one party, counted (*handuppräckning*).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HandCount {
    /// One tally per row of the ballot. Hands not raised count as abstained.
    pub rows: Vec<Tally>,
    /// The reasons of objections.
    pub objections: Vec<String>,
}

/// What a commitment says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Clause {
    /// One of the deck's, as a place in [`super::Deck::commitments`].
    Deck(usize),
    /// In the table's own words. It has no effect on the principles.
    Own {
        /// Who it binds.
        by: By,
        /// At most [`limits::CLAUSE`] characters.
        text: String,
    },
}

/// A change of a revealed ballot, made by the facilitator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Correction {
    /// One seat's ballot was cast wrongly.
    Ballot {
        /// The seat.
        seat: SeatId,
        /// What it should have been.
        ballot: Ballot,
    },
    /// A party's hands were counted wrongly.
    Hands {
        /// The party.
        party: Party,
        /// What it should have been.
        count: HandCount,
    },
}

/// One thing done in a game.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Action {
    /// Goes on from a step that has no decision of its own. `from` keeps a double press from skipping a step.
    Advance {
        /// The step that is left.
        from: Step,
    },
    /// A seat puts its ballot in the box, in place of an earlier one.
    Cast {
        /// The seat.
        seat: SeatId,
        /// Its ballot.
        ballot: Ballot,
    },
    /// A party's raised hands are counted, in place of an earlier count.
    Count {
        /// The party.
        party: Party,
        /// The count.
        count: HandCount,
    },
    /// All ballots are shown at once. Nothing before it can be undone.
    Reveal,
    /// The holder of the pen builds the proposal on an option.
    ChooseBase {
        /// The holder of the pen.
        seat: SeatId,
        /// The option, from 0.
        option: u8,
    },
    /// The holder of the pen words the proposal.
    Reword {
        /// The holder of the pen.
        seat: SeatId,
        /// The wording; empty for the option's own.
        wording: String,
    },
    /// A seat offers a promise of its own party, or proposes a joint one.
    Offer {
        /// The seat.
        seat: SeatId,
        /// The promise.
        clause: Clause,
    },
    /// A seat asks the other party for a promise.
    Ask {
        /// The seat.
        seat: SeatId,
        /// The promise.
        clause: Clause,
    },
    /// A seat of a party that is bound says yes.
    Consent {
        /// The seat.
        seat: SeatId,
        /// The commitment's place in the proposal.
        entry: usize,
    },
    /// A seat of a party that is bound says no, with a reason.
    Decline {
        /// The seat.
        seat: SeatId,
        /// The commitment's place in the proposal.
        entry: usize,
        /// The reason.
        reason: String,
    },
    /// A seat of the party that put a commitment takes it back.
    Withdraw {
        /// The seat.
        seat: SeatId,
        /// The commitment's place in the proposal.
        entry: usize,
    },
    /// A seat reminds the table of a principle.
    Invoke {
        /// The seat.
        seat: SeatId,
        /// The principle.
        principle: Principle,
        /// What it has to do with the matter.
        note: String,
    },
    /// A seat asks for the pen.
    AskPen {
        /// The seat.
        seat: SeatId,
    },
    /// The holder passes the pen on.
    PassPen {
        /// The holder of the pen.
        seat: SeatId,
        /// Who gets it.
        to: SeatId,
    },
    /// The table takes the question round again (*omtag*).
    Again,
    /// The table goes on: the proposal is adopted with consent, or else the question is carried.
    Conclude,
    /// A seat names a principle lived up to and one strained.
    Reflect {
        /// The seat.
        seat: SeatId,
        /// The principle lived up to.
        lived: Option<Principle>,
        /// The principle strained.
        strained: Option<Principle>,
    },
    /// A seat's promise (*löfte*) from its real chair; empty takes it back.
    Promise {
        /// The seat.
        seat: SeatId,
        /// The promise.
        text: String,
    },
    /// A seat signs or declines to sign. Declining costs nothing.
    Sign {
        /// The seat.
        seat: SeatId,
        /// Whether it signs.
        signed: bool,
        /// A few words, perhaps.
        words: String,
    },
    /// The facilitator mends a ballot after its reveal. The reason stays in the log.
    Amend {
        /// Why.
        reason: String,
        /// What.
        correction: Correction,
    },
}

impl Action {
    /// The seat that does it; `None` for what the table or the process leader does.
    pub fn seat(&self) -> Option<SeatId> {
        match self {
            Action::Cast { seat, .. }
            | Action::ChooseBase { seat, .. }
            | Action::Reword { seat, .. }
            | Action::Offer { seat, .. }
            | Action::Ask { seat, .. }
            | Action::Consent { seat, .. }
            | Action::Decline { seat, .. }
            | Action::Withdraw { seat, .. }
            | Action::Invoke { seat, .. }
            | Action::AskPen { seat }
            | Action::PassPen { seat, .. }
            | Action::Reflect { seat, .. }
            | Action::Promise { seat, .. }
            | Action::Sign { seat, .. } => Some(*seat),
            Action::Advance { .. }
            | Action::Count { .. }
            | Action::Reveal
            | Action::Again
            | Action::Conclude
            | Action::Amend { .. } => None,
        }
    }
}

/// The longest texts, in characters.
pub mod limits {
    /// An objection's reason.
    pub const OBJECTION: usize = 80;
    /// A reason for a no, or for an amendment.
    pub const REASON: usize = 200;
    /// The wording of a proposal.
    pub const WORDING: usize = 400;
    /// A commitment in own words.
    pub const CLAUSE: usize = 120;
    /// A note to a principle.
    pub const NOTE: usize = 200;
    /// A promise, or words beside a signature.
    pub const PROMISE: usize = 300;
    /// Commitments put in one round, declined and withdrawn ones included.
    pub const ENTRIES: usize = 40;
    /// Actions in one step beyond those it needs, so that every game has a longest length.
    pub const STEP: u16 = 400;
    /// How often a table may take a question round again.
    pub const AGAIN: u8 = 2;
}

/// Why an action is refused. The game is unchanged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RuleError {
    /// The action belongs to another step.
    #[error("this cannot be done in the step {0:?}")]
    WrongStep(Step),
    /// There is no such seat.
    #[error("there is no seat {0}")]
    NoSuchSeat(SeatId),
    /// Ballots are taken the other way in this game.
    #[error("ballots are taken another way in this game")]
    WrongBallotMethod,
    /// A ballot has another number of rows.
    #[error("the ballot has {given} rows, not {wanted}")]
    WrongRows {
        /// Rows given.
        given: usize,
        /// Rows wanted.
        wanted: usize,
    },
    /// A row of the ballot is empty or contradicts itself.
    #[error("row {0} of the ballot is not filled in")]
    RowIncomplete(usize),
    /// More hands than the party has seats.
    #[error("row {row} counts {counted} hands, and the party has {seats}")]
    TooManyHands {
        /// The row, from 0.
        row: usize,
        /// Hands counted.
        counted: u32,
        /// Seats of the party.
        seats: u32,
    },
    /// Objections belong to the second ballot.
    #[error("objections belong to the second ballot")]
    ObjectionTooEarly,
    /// Ballots are missing.
    #[error("{0} ballots are missing")]
    BallotsMissing(usize),
    /// Only the holder of the pen may do this.
    #[error("only the holder of the pen may do this: {0}")]
    NotYourPen(SeatId),
    /// There is no such option.
    #[error("there is no option {0}")]
    NoSuchOption(u8),
    /// No option has been chosen as the base.
    #[error("the proposal has no base yet")]
    NoBase,
    /// There is no such commitment.
    #[error("there is no such commitment")]
    NoSuchCommitment,
    /// Nobody writes another party's promises.
    #[error("nobody writes another party's promises")]
    NotYourPromise,
    /// One's own party is not asked, it offers.
    #[error("an own promise is offered, not asked for")]
    AskYourself,
    /// The commitment already stands in the proposal.
    #[error("the commitment already stands in the proposal")]
    AlreadyProposed,
    /// The commitment is already in the agreement.
    #[error("the commitment is already in the agreement")]
    AlreadyAgreed,
    /// The commitment has been answered already.
    #[error("the commitment has been answered already")]
    AlreadyAnswered,
    /// A text that is needed is missing.
    #[error("a text is missing")]
    TextMissing,
    /// A text is too long.
    #[error("the text has more than {0} characters")]
    TextTooLong(usize),
    /// There is room for no more in this step.
    #[error("there is room for no more in this step")]
    StepFull,
    /// The question has been taken round as often as the rules allow.
    #[error("the question has been taken round {0} times already")]
    NoMoreAgain(u8),
    /// There is consent; nothing is left to take round.
    #[error("there is consent already")]
    AlreadyConsent,
    /// There is nothing to undo.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// What has been revealed cannot be undone, only amended.
    #[error("a reveal cannot be undone")]
    UndoAcrossReveal,
}

impl RuleError {
    /// The key of its text in the `game` area.
    pub fn key(&self) -> &'static str {
        match self {
            RuleError::WrongStep(_) => "error-wrong-step",
            RuleError::NoSuchSeat(_) => "error-no-such-seat",
            RuleError::WrongBallotMethod => "error-wrong-ballot-method",
            RuleError::WrongRows { .. } => "error-wrong-rows",
            RuleError::RowIncomplete(_) => "error-row-incomplete",
            RuleError::TooManyHands { .. } => "error-too-many-hands",
            RuleError::ObjectionTooEarly => "error-objection-too-early",
            RuleError::BallotsMissing(_) => "error-ballots-missing",
            RuleError::NotYourPen(_) => "error-not-your-pen",
            RuleError::NoSuchOption(_) => "error-no-such-option",
            RuleError::NoBase => "error-no-base",
            RuleError::NoSuchCommitment => "error-no-such-commitment",
            RuleError::NotYourPromise => "error-not-your-promise",
            RuleError::AskYourself => "error-ask-yourself",
            RuleError::AlreadyProposed => "error-already-proposed",
            RuleError::AlreadyAgreed => "error-already-agreed",
            RuleError::AlreadyAnswered => "error-already-answered",
            RuleError::TextMissing => "error-text-missing",
            RuleError::TextTooLong(_) => "error-text-too-long",
            RuleError::StepFull => "error-step-full",
            RuleError::NoMoreAgain(_) => "error-no-more-again",
            RuleError::AlreadyConsent => "error-already-consent",
            RuleError::NothingToUndo => "error-nothing-to-undo",
            RuleError::UndoAcrossReveal => "error-undo-across-reveal",
        }
    }
}
