//! What a table leaves with: the agreement (*överenskommelsen*) it wrote.

use super::action::Clause;
use super::follow::round::Followed;
use super::plan::Plan;
use super::words::{By, Principle, SeatId};
use serde::{Deserialize, Serialize};

/// How an adopted commitment stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Standing {
    /// It holds.
    Kept,
    /// An event put it at risk; it comes back at the next ballot.
    AtRisk {
        /// The event's place in the deck.
        event: usize,
    },
    /// It was at risk, and the table stood by it.
    Renewed,
}

/// An adopted commitment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Adopted {
    /// The round it was adopted in, from 0.
    pub round: usize,
    /// Who it binds.
    pub by: By,
    /// What it says.
    pub clause: Clause,
    /// The seat that put it.
    pub put_by: SeatId,
    /// The seats that said yes to it on behalf of a party; the one that offered it included.
    pub agreed_by: Vec<SeatId>,
    /// How it stands.
    pub standing: Standing,
}

/// An adopted proposal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreed {
    /// The round, from 0.
    pub round: usize,
    /// The card's place in the deck.
    pub card: usize,
    /// The option it builds on.
    pub option: u8,
    /// The table's own wording; empty for the option's.
    pub wording: String,
    /// Whether somebody had reservations.
    pub reservations: bool,
}

/// A question the table carries with it (*kvarstående fråga*).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Carried {
    /// The round, from 0.
    pub round: usize,
    /// The card's place in the deck.
    pub card: usize,
    /// The objections' words, in alphabetical order, without their authors.
    pub objections: Vec<String>,
}

/// A seat's answer when the agreement is signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Signature {
    /// Whether it signs.
    pub signed: bool,
    /// A few words, perhaps.
    pub words: String,
}

/// The agreement as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Agreement {
    /// The vision that the table adopted.
    #[serde(default)]
    pub vision: Option<String>,
    /// Adopted proposals.
    pub agreed: Vec<Agreed>,
    /// Adopted commitments.
    pub commitments: Vec<Adopted>,
    /// Carried questions.
    pub carried: Vec<Carried>,
    /// Each seat's promise from its real chair.
    pub promises: Vec<Option<String>>,
    /// Each seat's signature or non-signature.
    pub signatures: Vec<Option<Signature>>,
    /// The promises of the agreement that is followed up, and what has come of each.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub followed: Vec<Followed>,
    /// Who does what of it, and when.
    #[serde(default, skip_serializing_if = "Plan::is_empty")]
    pub plan: Plan,
}

/// What a seat said in the reflection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reflection {
    /// The principle lived up to.
    pub lived: Option<Principle>,
    /// The principle strained.
    pub strained: Option<Principle>,
}
