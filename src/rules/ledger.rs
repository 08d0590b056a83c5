//! The ledger: six principle values and trust, where every change is an entry with a cause, so that any
//! value can be explained by listing its entries.

use super::words::{Party, Principle};
use serde::{Deserialize, Serialize};

/// Principle values run from −10 to 10 and start at 0.
pub const PRINCIPLE_RANGE: std::ops::RangeInclusive<i8> = -10..=10;
/// Trust runs from 0 to 10.
pub const TRUST_RANGE: std::ops::RangeInclusive<i8> = 0..=10;
/// Trust starts at 5.
pub const TRUST_START: i8 = 5;

/// What an entry changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Account {
    /// One of the six principles.
    Principle(Principle),
    /// Trust, *tilliten*.
    Trust,
}

/// Why an entry was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cause {
    /// An option of a card was adopted.
    Option {
        /// The card's place in the deck.
        card: usize,
        /// The option, from 0.
        option: u8,
    },
    /// A commitment of the deck was adopted.
    Commitment {
        /// Its place in the deck.
        commitment: usize,
    },
    /// The pen changed party in a dialogue.
    PenCrossed,
    /// A seat told what only it knew.
    Told,
    /// Every comment of a referral that wanted a change got an answer.
    CommentsAnswered,
    /// Each party offered something unasked in the same round.
    BothOffered,
    /// A proposal was adopted with consent.
    Adopted,
    /// A declined ask was put again unchanged.
    AskedAgain {
        /// The party that asked.
        by: Party,
    },
    /// An event tested a promise.
    Event {
        /// Its place in the deck.
        event: usize,
        /// Whether the promise was kept.
        kept: bool,
    },
    /// Somebody objected and said why.
    Objection,
    /// A promise of an earlier agreement was followed up.
    FollowedUp {
        /// Its place in the agreement.
        promise: usize,
        /// Whether it was kept, according to both sides.
        kept: bool,
    },
    /// A collaboration at an idea got consent.
    IdeaConsent {
        /// The idea's place.
        idea: usize,
    },
    /// A tile was asked for again after a no, to the same idea in the same words.
    TileAskedAgain {
        /// The party that asked.
        by: Party,
        /// The idea's place.
        idea: usize,
    },
}

/// One change of one account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// The round it was made in, from 0.
    pub round: usize,
    /// What it changes.
    pub account: Account,
    /// Why.
    pub cause: Cause,
    /// The change wanted.
    pub wanted: i8,
    /// The change made: what was left of it at the end of the scale.
    pub made: i8,
}

/// The values of a ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Values {
    /// In the order of [`Principle::ALL`], −10..=10.
    pub principles: [i8; 6],
    /// 0..=10.
    pub trust: i8,
}

impl Default for Values {
    fn default() -> Self {
        Values { principles: [0; 6], trust: TRUST_START }
    }
}

impl Values {
    /// The value of an account.
    pub fn of(&self, account: Account) -> i8 {
        match account {
            Account::Principle(principle) => self.principles[principle.index()],
            Account::Trust => self.trust,
        }
    }
}

/// The values and how they came about.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ledger {
    values: Values,
    entries: Vec<Entry>,
}

impl Ledger {
    /// The values now.
    pub fn values(&self) -> Values {
        self.values
    }

    /// Every entry, oldest first.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The entries of one account, oldest first: the answer to "why?".
    pub fn entries_of(&self, account: Account) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(move |entry| entry.account == account)
    }

    pub(crate) fn add(&mut self, round: usize, account: Account, wanted: i8, cause: Cause) {
        let (value, range) = match account {
            Account::Principle(principle) => (&mut self.values.principles[principle.index()], PRINCIPLE_RANGE),
            Account::Trust => (&mut self.values.trust, TRUST_RANGE),
        };
        let before = *value;
        *value = (before + wanted).clamp(*range.start(), *range.end());
        let made = *value - before;
        self.entries.push(Entry { round, account, cause, wanted, made });
    }
}
