//! What a follow-up has of its own: the agreement it follows up, which promises the table has chosen, what both sides say of each,
//! and what is decided.

use crate::rules::ballot::{BallotBox, Revealed};
use crate::rules::consensus::Votes;
use crate::rules::content::LocalText;
use crate::rules::words::{By, Party, PerParty, RATING_MAX, SeatId};
use serde::{Deserialize, Serialize};

/// The agreement that a follow-up begins from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Earlier {
    /// Which version of the agreement it is, from 1.
    pub number: u32,
    /// The day it was saved.
    pub date: String,
    /// The checksum of its file, by which it can be recognised.
    pub sum: String,
    /// What was promised in it.
    pub promises: Vec<EarlierPromise>,
}

impl Earlier {
    /// Its promises, of which nothing has been said yet.
    pub(crate) fn followed(&self) -> impl Iterator<Item = Followed> {
        self.promises.iter().map(|promise| Followed { promise: promise.clone(), votes: None, decided: None })
    }
}

/// A promise of an earlier agreement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EarlierPromise {
    /// Whom it binds.
    pub by: By,
    /// What it says, on the table.
    pub title: LocalText,
    /// What it says in full.
    pub text: LocalText,
    /// Who took it on, and when it was to be done, as the plan had it; may be empty.
    #[serde(default)]
    pub planned: String,
}

/// How a promise was kept, according to both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kept {
    /// At least half of each side can live with how it was kept, and the median is 4 or more.
    Yes,
    /// Neither one nor the other.
    Partly,
    /// Fewer than half of either side can live with how it was kept, and the median is 2 or less.
    No,
}

impl Kept {
    /// What the votes come to; `None` where nobody rated.
    pub fn of(votes: &Votes) -> Option<Kept> {
        let rated = |party: Party| votes.tally[party].rated();
        let half = |party: Party| 2 * votes.tally[party].can_live() >= rated(party);
        let all: Vec<u32> = (0..usize::from(RATING_MAX))
            .map(|at| Party::ALL.iter().map(|&party| u32::from(votes.tally[party].ratings[at])).sum())
            .collect();
        let n: u32 = all.iter().sum();
        if n == 0 {
            return None;
        }
        // Of an even number of ratings, the lower of the two in the middle has to be high, and the higher of them low.
        let place = |at: u32| {
            let mut sum = 0;
            all.iter()
                .position(|count| {
                    sum += count;
                    sum > at
                })
                .map_or(0, |place| place + 1)
        };
        let (lower, higher) = (place((n - 1) / 2), place(n / 2));
        let spoke = || Party::ALL.into_iter().filter(|&party| rated(party) > 0);
        if spoke().count() == 2 && spoke().all(half) && lower >= 4 {
            Some(Kept::Yes)
        } else if !spoke().any(half) && higher <= 2 {
            Some(Kept::No)
        } else {
            Some(Kept::Partly)
        }
    }
}

/// What becomes of a promise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Decided {
    /// It stays as it is.
    Stays,
    /// It goes on in other words.
    Changes {
        /// The words, at most [`crate::rules::limits::CLAUSE`] characters.
        text: String,
    },
    /// It ends.
    Ends,
}

/// What somebody has proposed to do with a promise. It stands once each side has said yes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decision {
    /// What.
    pub what: Decided,
    /// The seat of each side that has said yes.
    pub yes: PerParty<Option<SeatId>>,
}

impl Decision {
    /// Whether both sides have said yes.
    pub fn stands(&self) -> bool {
        self.waits_for().is_none()
    }

    /// The side whose yes it waits for.
    pub fn waits_for(&self) -> Option<Party> {
        Party::ALL.into_iter().find(|&party| self.yes[party].is_none())
    }
}

/// A promise of the earlier agreement, and what has come of it in this one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Followed {
    /// The promise.
    pub promise: EarlierPromise,
    /// What was said of it; `None` where it was not chosen, or not revealed yet.
    pub votes: Option<Votes>,
    /// What was decided; `None` where nothing was: then it stays.
    pub decided: Option<Decided>,
}

impl Followed {
    /// How it was kept, according to both; `None` where nobody rated.
    pub fn kept(&self) -> Option<Kept> {
        Kept::of(self.votes.as_ref()?)
    }
}

/// A follow-up beside its deal.
#[derive(Clone, Debug, PartialEq)]
pub struct FollowRound {
    /// The promises that are followed up, by their places in the agreement, in their order.
    pub chosen: Vec<usize>,
    pub(crate) votes: BallotBox,
    /// The ballot, once revealed: a row for each chosen promise.
    pub revealed: Option<Revealed>,
    /// What is proposed for each chosen promise.
    pub decisions: Vec<Option<Decision>>,
}

impl FollowRound {
    /// A follow-up of an agreement of so many promises: the first of them are chosen.
    pub(crate) fn new(seats: usize, promises: usize) -> FollowRound {
        let most = crate::rules::limits::FOLLOWED;
        FollowRound {
            chosen: (0..promises.min(most)).collect(),
            votes: BallotBox::new(seats),
            revealed: None,
            decisions: Vec::new(),
        }
    }
}
