//! The words of practice: who one meets, under what circumstances, and what can be done.

use super::listening::{Heard, Means};
use crate::rules::{Clause, Mark, Principle};
use serde::{Deserialize, Serialize};

/// How a counterpart comes to the table, from keen to burnt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Temper {
    /// *Angelägen*: wants this to happen.
    Eager,
    /// *Öppen*: comes with an open mind.
    Open,
    /// *Avvaktande*: waits and sees.
    Wary,
    /// *Skeptisk*: doubts that anything will come of it.
    Sceptical,
    /// *Bränd av förra gången*: was let down before.
    Burnt,
}

impl Temper {
    /// All five, the most willing first.
    pub const ALL: [Temper; 5] = [Temper::Eager, Temper::Open, Temper::Wary, Temper::Sceptical, Temper::Burnt];

    /// The place in [`Temper::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// The end of its text keys, e.g. `burnt`.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// How hard the practice is.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Level {
    /// *Mild*: trust comes sooner and patience lasts longer.
    Gentle,
    /// *Vanlig*.
    #[default]
    Normal,
    /// *Svår*: trust comes later and patience is short.
    Hard,
}

impl Level {
    /// All three, the mildest first.
    pub const ALL: [Level; 3] = [Level::Gentle, Level::Normal, Level::Hard];

    /// The place in [`Level::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// The end of its text keys.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// Where one meets.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Place {
    /// Always in one's own rooms.
    #[default]
    Yours,
    /// With the other side.
    Theirs,
    /// By turns.
    Turns,
}

impl Place {
    /// All three.
    pub const ALL: [Place; 3] = [Place::Yours, Place::Theirs, Place::Turns];

    /// The end of its text keys.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// What becomes of the notes.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Notes {
    /// Kept; whoever wants them has to ask.
    #[default]
    Kept,
    /// Sent to everybody at the same time.
    Shared,
}

impl Notes {
    /// Both.
    pub const ALL: [Notes; 2] = [Notes::Kept, Notes::Shared];

    /// The end of its text keys.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// How much time there is before the decision.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr,
)]
#[strum(serialize_all = "kebab-case")]
pub enum Pace {
    /// A rushed referral.
    Short,
    /// The usual time.
    #[default]
    Usual,
    /// Ample time.
    Ample,
}

impl Pace {
    /// All three, the shortest first.
    pub const ALL: [Pace; 3] = [Pace::Short, Pace::Usual, Pace::Ample];

    /// The place in [`Pace::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// The end of its text keys.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// How a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Question {
    /// What matters to you?
    Open,
    /// How do you see this principle? A question that hits what somebody carries is answered sooner.
    About(Principle),
    /// You do agree, don't you?
    Leading,
    /// What do you do if nothing comes of this?
    Otherwise,
}

/// What is told openly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Telling {
    /// What is settled already and what is still open.
    State,
    /// Why one wants this.
    Motive,
    /// What one cannot promise.
    Limit,
}

impl Telling {
    /// All three.
    pub const ALL: [Telling; 3] = [Telling::State, Telling::Motive, Telling::Limit];

    /// The place in [`Telling::ALL`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// The end of its text keys.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// How an option is put forward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Manner {
    /// As a sketch to change.
    Draft,
    /// As ready for decision.
    Final,
}

/// How a promise is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Asking {
    /// Could you think of it, and in which words?
    Ask,
    /// Written for them, ready to sign.
    Write,
}

/// What is asked for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wish {
    /// A promise of the other side.
    Promise {
        /// The promise.
        clause: Clause,
        /// How.
        asking: Asking,
    },
    /// The pen.
    Pen,
}

/// In whose words the proposal is worded anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Wording {
    /// In words the others have used.
    Theirs,
    /// In plain words.
    Plain,
    /// In the words of one's own house.
    Ours,
}

impl Wording {
    /// All three.
    pub const ALL: [Wording; 3] = [Wording::Theirs, Wording::Plain, Wording::Ours];

    /// The end of its text keys.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// The words that go with a move. They are heard and kept; what counts is the move and its manner, because the
/// program understands no free text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Words {
    /// A wording of the phrase bank, from 0.
    Phrase(u8),
    /// Own words, at most [`OWN_WORDS`] characters, and no more than words: since the second model they move no number.
    Own(String),
    /// Own words that are meant as what was chosen for the move, says the one who wrote them.
    Meant(String),
}

impl Default for Words {
    fn default() -> Self {
        Words::Phrase(0)
    }
}

/// The longest own words, in characters: as long as a proposal's wording may be.
pub const OWN_WORDS: usize = crate::rules::limits::WORDING;

/// One move. The first ten are the conversation; the others answer, and lead on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Move {
    /// *Lyssna och fråga.*
    ListenAsk {
        /// Whom, as a place in [`super::Practice::people`].
        to: usize,
        /// What.
        question: Question,
        /// In which words.
        #[serde(default)]
        words: Words,
    },
    /// *Berätta öppet.*
    TellOpenly {
        /// What.
        what: Telling,
        /// In which words.
        #[serde(default)]
        words: Words,
    },
    /// *Lämna över pennan.* Only while one holds it.
    HandPen {
        /// To whom.
        to: usize,
        /// In which words.
        #[serde(default)]
        words: Words,
    },
    /// *Föreslå.* Only while one holds the pen.
    Propose {
        /// The option of the card, from 0.
        option: u8,
        /// As a sketch, or as ready.
        manner: Manner,
        /// In which words.
        #[serde(default)]
        words: Words,
    },
    /// *Erbjud* a promise of one's own side, or a joint one.
    Offer {
        /// The promise.
        clause: Clause,
        /// In which words.
        #[serde(default)]
        words: Words,
        /// What a promise in own words comes to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        means: Option<Means>,
    },
    /// *Be om* a promise of the other side, or the pen.
    AskFor {
        /// What.
        wish: Wish,
        /// In which words.
        #[serde(default)]
        words: Words,
        /// What a promise in own words comes to.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        means: Option<Means>,
    },
    /// *Omformulera* the proposal. Only while one holds the pen. Own words become its wording.
    Reword {
        /// In whose words.
        wording: Wording,
        /// In which words.
        #[serde(default)]
        words: Words,
    },
    /// *Ta paus och förankra*: both sides go home and ask their own.
    PauseAnchor {
        /// In which words.
        #[serde(default)]
        words: Words,
    },
    /// *Säg inget.*
    Silence,
    /// *Bekräfta*: says back what somebody has just told. Since the second model.
    Acknowledge {
        /// Whom, as a place in [`super::Practice::people`].
        to: usize,
        /// What they told.
        what: Heard,
        /// In which words.
        #[serde(default)]
        words: Words,
    },
    /// Answers a promise that a counterpart asked for, or a joint one it offered. Takes none of the moves.
    Answer {
        /// Its place in the proposal.
        entry: usize,
        /// Yes or no.
        yes: bool,
        /// In which words; with a no, own words are the reason.
        #[serde(default)]
        words: Words,
    },
    /// Ends the talk: everybody rates the proposal. Somebody who holds the pen chooses a base if there is none.
    Ballot {
        /// One's own mark.
        #[serde(default)]
        mark: Mark,
        /// One's own objection.
        #[serde(default)]
        objection: Option<String>,
    },
    /// After a ballot without consent: the question is taken round again.
    Again,
    /// After a ballot: the round ends here, adopted or carried.
    Conclude,
    /// Ends the practice where it stands.
    Leave,
}

/// The kind of a move: what the buttons are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum MoveKind {
    /// *Lyssna och fråga.*
    ListenAsk,
    /// *Berätta öppet.*
    TellOpenly,
    /// *Lämna över pennan.*
    HandPen,
    /// *Föreslå.*
    Propose,
    /// *Erbjud.*
    Offer,
    /// *Be om.*
    AskFor,
    /// *Omformulera.*
    Reword,
    /// *Ta paus och förankra.*
    PauseAnchor,
    /// *Säg inget.*
    Silence,
    /// *Bekräfta.*
    Acknowledge,
    /// *Svara.*
    Answer,
    /// *Rösta.*
    Ballot,
    /// *Ta om.*
    Again,
    /// *Gå vidare.*
    Conclude,
    /// *Avsluta.*
    Leave,
}

impl MoveKind {
    /// The ten moves of the conversation, in the order of their buttons.
    pub const TALK: [MoveKind; 10] = [
        MoveKind::ListenAsk,
        MoveKind::TellOpenly,
        MoveKind::HandPen,
        MoveKind::Propose,
        MoveKind::Offer,
        MoveKind::AskFor,
        MoveKind::Reword,
        MoveKind::PauseAnchor,
        MoveKind::Silence,
        MoveKind::Acknowledge,
    ];

    /// The end of its text keys, e.g. `listen`.
    pub fn code(self) -> &'static str {
        match self {
            MoveKind::ListenAsk => "listen",
            MoveKind::TellOpenly => "tell",
            MoveKind::HandPen => "pen",
            MoveKind::Propose => "propose",
            MoveKind::Offer => "offer",
            MoveKind::AskFor => "ask",
            MoveKind::Reword => "reword",
            MoveKind::PauseAnchor => "pause",
            MoveKind::Silence => "silence",
            MoveKind::Acknowledge => "acknowledge",
            MoveKind::Answer => "answer",
            MoveKind::Ballot => "ballot",
            MoveKind::Again => "again",
            MoveKind::Conclude => "conclude",
            MoveKind::Leave => "leave",
        }
    }

    /// Whether it is one of the ten that take a move of the talk.
    pub fn is_talk(self) -> bool {
        self <= MoveKind::Acknowledge
    }
}

impl Move {
    /// Its kind.
    pub fn kind(&self) -> MoveKind {
        match self {
            Move::ListenAsk { .. } => MoveKind::ListenAsk,
            Move::TellOpenly { .. } => MoveKind::TellOpenly,
            Move::HandPen { .. } => MoveKind::HandPen,
            Move::Propose { .. } => MoveKind::Propose,
            Move::Offer { .. } => MoveKind::Offer,
            Move::AskFor { .. } => MoveKind::AskFor,
            Move::Reword { .. } => MoveKind::Reword,
            Move::PauseAnchor { .. } => MoveKind::PauseAnchor,
            Move::Silence => MoveKind::Silence,
            Move::Acknowledge { .. } => MoveKind::Acknowledge,
            Move::Answer { .. } => MoveKind::Answer,
            Move::Ballot { .. } => MoveKind::Ballot,
            Move::Again => MoveKind::Again,
            Move::Conclude => MoveKind::Conclude,
            Move::Leave => MoveKind::Leave,
        }
    }

    /// Whether a round ends with it: then there is an attempt to record.
    pub fn ends_round(&self) -> bool {
        matches!(self, Move::Conclude | Move::Leave)
    }

    /// The same move in other words; one without words as it is.
    pub fn with_words(mut self, other: Words) -> Move {
        if let Move::ListenAsk { words, .. }
        | Move::TellOpenly { words, .. }
        | Move::HandPen { words, .. }
        | Move::Propose { words, .. }
        | Move::Offer { words, .. }
        | Move::AskFor { words, .. }
        | Move::Reword { words, .. }
        | Move::PauseAnchor { words }
        | Move::Acknowledge { words, .. }
        | Move::Answer { words, .. } = &mut self
        {
            *words = other;
        }
        self
    }

    /// The words that go with it, where it has any.
    pub fn words(&self) -> Option<&Words> {
        match self {
            Move::ListenAsk { words, .. }
            | Move::TellOpenly { words, .. }
            | Move::HandPen { words, .. }
            | Move::Propose { words, .. }
            | Move::Offer { words, .. }
            | Move::AskFor { words, .. }
            | Move::Reword { words, .. }
            | Move::PauseAnchor { words }
            | Move::Acknowledge { words, .. }
            | Move::Answer { words, .. } => Some(words),
            Move::Silence | Move::Ballot { .. } | Move::Again | Move::Conclude | Move::Leave => None,
        }
    }
}
