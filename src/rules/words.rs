//! The words of the game (see `docs` of each item for the Swedish term on the screen).

use serde::{Deserialize, Serialize};
use std::fmt;

/// One of the two sides (*part*). There are never more, and they are never merged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Party {
    /// The public sector, *offentlig*.
    Public,
    /// Civil society, *idéburen*.
    Ideburen,
}

impl Party {
    /// Both parties, in the order the screen lists them.
    pub const ALL: [Party; 2] = [Party::Public, Party::Ideburen];

    /// The other side.
    pub fn other(self) -> Party {
        match self {
            Party::Public => Party::Ideburen,
            Party::Ideburen => Party::Public,
        }
    }

    /// 0 for public, 1 for idéburen: the place in a [`PerParty`].
    pub fn index(self) -> usize {
        self as usize
    }

    /// The name used in CSV files and JSON output.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// One value for each party.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct PerParty<T> {
    /// The public sector's value.
    pub public: T,
    /// Civil society's value.
    pub ideburen: T,
}

impl<T> PerParty<T> {
    /// A value for each party, made by `f`.
    pub fn from_fn(mut f: impl FnMut(Party) -> T) -> Self {
        PerParty { public: f(Party::Public), ideburen: f(Party::Ideburen) }
    }
}

impl<T> std::ops::Index<Party> for PerParty<T> {
    type Output = T;
    fn index(&self, party: Party) -> &T {
        match party {
            Party::Public => &self.public,
            Party::Ideburen => &self.ideburen,
        }
    }
}

impl<T> std::ops::IndexMut<Party> for PerParty<T> {
    fn index_mut(&mut self, party: Party) -> &mut T {
        match party {
            Party::Public => &mut self.public,
            Party::Ideburen => &mut self.ideburen,
        }
    }
}

/// Who a commitment (*åtagande*) binds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum By {
    /// Both parties together, *gemensamt*.
    Joint,
    /// The public sector alone.
    Public,
    /// Civil society alone.
    Ideburen,
}

impl By {
    /// All three, in the order the agreement lists them.
    pub const ALL: [By; 3] = [By::Joint, By::Public, By::Ideburen];

    /// Whether the promise binds `party`.
    pub fn binds(self, party: Party) -> bool {
        match self {
            By::Joint => true,
            By::Public => party == Party::Public,
            By::Ideburen => party == Party::Ideburen,
        }
    }

    /// The only party bound, or `None` for a joint promise.
    pub fn party(self) -> Option<Party> {
        match self {
            By::Joint => None,
            By::Public => Some(Party::Public),
            By::Ideburen => Some(Party::Ideburen),
        }
    }
}

impl From<Party> for By {
    fn from(party: Party) -> By {
        match party {
            Party::Public => By::Public,
            Party::Ideburen => By::Ideburen,
        }
    }
}

/// The six principles (*principer*) of Överenskommelsen, in the order of the national agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr)]
pub enum Principle {
    /// *Självständighet och oberoende*
    Independence,
    /// *Dialog*
    Dialogue,
    /// *Kvalitet*
    Quality,
    /// *Långsiktighet*
    LongTerm,
    /// *Öppenhet och insyn*
    Openness,
    /// *Mångfald*
    Diversity,
}

impl Principle {
    /// All six, clockwise from the top of the hexagon.
    pub const ALL: [Principle; 6] = [
        Principle::Independence,
        Principle::Dialogue,
        Principle::Quality,
        Principle::LongTerm,
        Principle::Openness,
        Principle::Diversity,
    ];

    /// The place in [`Principle::ALL`], 0 to 5.
    pub fn index(self) -> usize {
        self as usize
    }

    /// The code word used in decks, e.g. `LongTerm`.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// The seven places on the timeline of a dialogue process (*faser*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr)]
pub enum Phase {
    /// *Förfas*
    Prelude,
    /// *Samling*
    Gathering,
    /// *Dialog*
    Dialogue,
    /// *Formulering*
    Drafting,
    /// *Förankring och beslut*
    Anchoring,
    /// *Signering*
    Signing,
    /// *Genomförande*
    Implementation,
}

impl Phase {
    /// All seven in the order of time.
    pub const ALL: [Phase; 7] = [
        Phase::Prelude,
        Phase::Gathering,
        Phase::Dialogue,
        Phase::Drafting,
        Phase::Anchoring,
        Phase::Signing,
        Phase::Implementation,
    ];

    /// The place in [`Phase::ALL`], 0 to 6.
    pub fn index(self) -> usize {
        self as usize
    }

    /// The code word used in decks, e.g. `Anchoring`.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// How much a deck asks of whoever leads the conversation (*svårighet*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr)]
pub enum Difficulty {
    /// For a first time, *lätt*.
    Easy,
    /// For somebody who has led a few, *medel*.
    Medium,
    /// Subjects that hurt; for an experienced leader, *krävande*.
    Hard,
}

impl Difficulty {
    /// All three, the easiest first.
    pub const ALL: [Difficulty; 3] = [Difficulty::Easy, Difficulty::Medium, Difficulty::Hard];

    /// The code word used in decks.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// Where in the making of a public decision a card stands, in the words of the European code of good practice for civil
/// participation (*steg*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr)]
pub enum Stage {
    /// What is to be talked about, *dagordning*.
    Agenda,
    /// A proposal is written, *utformning*.
    Drafting,
    /// It is decided, *beslut*.
    Decision,
    /// It is carried out, *genomförande*.
    Implementation,
    /// It is looked at how it went, *uppföljning*.
    Monitoring,
    /// It is written anew, *omprövning*.
    Reformulation,
}

impl Stage {
    /// All six, in the order of a decision.
    pub const ALL: [Stage; 6] = [
        Stage::Agenda,
        Stage::Drafting,
        Stage::Decision,
        Stage::Implementation,
        Stage::Monitoring,
        Stage::Reformulation,
    ];

    /// The code word used in decks.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// How far civil society is let in by an option, in the words of the same code (*grad av delaktighet*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr)]
pub enum Level {
    /// It is told, *information*.
    Information,
    /// It is asked, *samråd*.
    Consultation,
    /// It talks with those who decide, again and again, *dialog*.
    Dialogue,
    /// It shares the work and the responsibility, *partnerskap*.
    Partnership,
}

impl Level {
    /// All four, the least first.
    pub const ALL: [Level; 4] = [Level::Information, Level::Consultation, Level::Dialogue, Level::Partnership];

    /// The code word used in decks.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// How roles (or tiles) are dealt in a round (*rollbyte*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SwapRule {
    /// Everyone speaks for their own side, *egen part*.
    OwnParty,
    /// Everyone changes side, *andra parten*.
    OtherParty,
    /// Any role or tile but one's own, *aldrig den egna*.
    NeverOwn,
}

/// How ballots are taken (*röstsätt*).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum BallotMethod {
    /// The machine is handed from seat to seat, behind a curtain (*röstsedel*).
    Handed,
    /// Hands are raised and counted per party (*handuppräckning*).
    RaisedHands,
}

/// A seat (*plats*) at the table: the place in the setup's list, from 0. The screen shows it from 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct SeatId(pub u8);

impl SeatId {
    /// The place in per-seat lists.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

impl fmt::Display for SeatId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", u16::from(self.0) + 1)
    }
}

/// An organisation tile (*spelbricka*): the seats' own in the order of seats, from 0, then those the deck lends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct TileId(pub u8);

impl TileId {
    /// The place in lists of tiles.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// What a seat speaks from in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Chair {
    /// A role, as a place in the deck: in a scenario round.
    Role(usize),
    /// An organisation: in an idea round.
    Tile(TileId),
    /// None in this round: the seat left before its deal, or came after it.
    Aside,
}

impl Chair {
    /// The role, as a place in the deck.
    pub fn role(self) -> Option<usize> {
        match self {
            Chair::Role(role) => Some(role),
            Chair::Tile(_) | Chair::Aside => None,
        }
    }

    /// The organisation's tile.
    pub fn tile(self) -> Option<TileId> {
        match self {
            Chair::Role(_) | Chair::Aside => None,
            Chair::Tile(tile) => Some(tile),
        }
    }
}

/// The smallest and the largest table.
pub const SEATS: std::ops::RangeInclusive<usize> = 2..=24;

/// Ratings run from 1 (*kan inte leva med*) to this (*helhjärtat ja*).
pub const RATING_MAX: u8 = 5;

/// The lowest rating that means "can live with it".
pub const RATING_LIVE_WITH: u8 = 3;
