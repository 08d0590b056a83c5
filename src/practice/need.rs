//! Who the counterparts are: what a role cares for, can carry and needs. Roles that the weights do not know get
//! theirs from the deck and the seed.

use super::kinds::{Telling, Temper};
use super::listening::{Grievance, Otherwise, came_for};
use super::model::{ANY_SOFT, Cares, Model};
use crate::rules::{By, Commitment, Deck, Effects, Party, Principle};
use serde::{Deserialize, Serialize};

/// How somebody has to be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Soft {
    /// To have held the pen.
    Pen,
    /// To ask its own people before deciding.
    Anchor,
    /// To have been told something openly.
    Candour(Telling),
}

/// What a need is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum NeedAbout {
    /// The proposal does something for a principle.
    Principle(Principle),
    /// How one is met.
    Soft(Soft),
    /// A promise of the deck stands in the proposal and binds.
    Promise(usize),
}

impl NeedAbout {
    /// The principle it belongs to: a question about it hits.
    pub fn principle(self, deck: &Deck) -> Principle {
        match self {
            NeedAbout::Principle(principle) => principle,
            NeedAbout::Soft(Soft::Pen) => Principle::Independence,
            NeedAbout::Soft(Soft::Anchor) => Principle::Dialogue,
            NeedAbout::Soft(Soft::Candour(_)) => Principle::Openness,
            NeedAbout::Promise(at) => {
                let effects = deck.commitments.get(at).map(|commitment| commitment.effects).unwrap_or_default();
                effects.iter().max_by_key(|(_, change)| *change).map_or(Principle::Dialogue, |(principle, _)| principle)
            }
        }
    }
}

/// How deep a need lies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Depth {
    /// Said from the start.
    Open,
    /// Told when there is some trust.
    Soft,
    /// Told when trust holds.
    Deep,
}

/// Something a counterpart needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Need {
    /// What it is about.
    pub about: NeedAbout,
    /// How deep it lies.
    pub depth: Depth,
}

/// Somebody at the table: all that does not change in a round.
#[derive(Clone, Debug, PartialEq)]
pub struct Person {
    /// The role, as a place in the deck that is played with.
    pub role: usize,
    /// Its side.
    pub party: Party,
    /// How they come to the table.
    pub temper: Temper,
    /// How much each principle matters, 0..=4.
    pub weights: [i8; 6],
    /// The burden they can carry.
    pub limit: i16,
    /// Their needs, the open one first, the deepest last.
    pub needs: Vec<Need>,
    /// What they carry from last time.
    pub grievance: Option<Grievance>,
    /// What they do without an agreement.
    pub otherwise: Option<Otherwise>,
}

/// A number from a seed and what it is for: the same on every platform.
pub(super) fn draw(seed: u64, what: u64) -> u64 {
    // SplitMix64, as published.
    let mut z = seed.wrapping_add(what.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
    z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    z ^ (z >> 31)
}

/// A place in a list of `len`, drawn.
pub(super) fn draw_below(seed: u64, what: u64, len: usize) -> usize {
    (draw(seed, what) % len.max(1) as u64) as usize
}

/// FNV-1a over an id, so that a role is the same whatever its place in the deck.
fn of_id(id: &str) -> u64 {
    id.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// What a role cares for: what the weights say of it, or its side's with two principles moved by its id.
pub(super) fn cares(model: &Model, deck: &Deck, role: usize) -> Cares {
    let Some(role) = deck.roles.get(role) else { return Cares::default() };
    match model.roles.get(&role.id) {
        Some(cares) => cares.clone(),
        None => cares_of_side(model, role.party, &role.id),
    }
}

/// What somebody of a side cares for who is known by a name alone: the side's weights, two principles moved by the
/// name.
pub(super) fn cares_of_side(model: &Model, party: Party, name: &str) -> Cares {
    let mut cares = model.sides[party].clone();
    let id = of_id(name);
    let (up, down) = (draw_below(id, 1, 6), draw_below(id, 2, 6));
    cares.weights[up] = (cares.weights[up] + 1).min(3);
    if up != down {
        cares.weights[down] = (cares.weights[down] - 1).max(0);
    }
    cares.limit = (cares.limit - (draw(id, 3) % 2) as i16).max(1);
    let first = draw_below(id, 4, ANY_SOFT.len());
    cares.soft = vec![ANY_SOFT[first], ANY_SOFT[(first + 2) % ANY_SOFT.len()]];
    cares
}

/// How much `effects` are worth to somebody.
pub(super) fn worth(weights: &[i8; 6], effects: &Effects) -> i16 {
    effects.0.iter().zip(weights).map(|(&effect, &weight)| i16::from(effect) * i16::from(weight)).sum()
}

impl Person {
    /// Somebody in `role` for `card`. The same seed gives the same needs.
    pub(crate) fn new(model: &Model, deck: &Deck, card: usize, role: usize, temper: Temper, seed: u64) -> Person {
        let cares = cares(model, deck, role);
        Person::of_cares(model, deck, card, role, temper, seed, &cares)
    }

    pub(super) fn of_cares(
        model: &Model,
        deck: &Deck,
        card: usize,
        role: usize,
        temper: Temper,
        seed: u64,
        cares: &Cares,
    ) -> Person {
        let party = deck.roles.get(role).map_or(Party::Public, |role| role.party);
        let mut weights = cares.weights;
        let principles = deck.cards.get(card).map_or(&[][..], |card| &card.principles);
        if let Some(first) = principles.first() {
            weights[first.index()] += model.at_stake.n() as i8;
        }
        let mut person = Person {
            role,
            party,
            temper,
            weights,
            limit: cares.limit,
            needs: Vec::with_capacity(3),
            grievance: None,
            otherwise: None,
        };
        // Of the card's principles the one that matters most to them; the first of those that matter the same.
        let mut open: Option<Principle> = None;
        for &principle in principles {
            if open.is_none_or(|best| weights[principle.index()] > weights[best.index()]) {
                open = Some(principle);
            }
        }
        if let Some(principle) = open {
            person.needs.push(Need { about: NeedAbout::Principle(principle), depth: Depth::Open });
        }
        if !cares.soft.is_empty() {
            let soft = cares.soft[draw_below(seed, 11 + role as u64, cares.soft.len())];
            person.needs.push(Need { about: NeedAbout::Soft(soft), depth: Depth::Soft });
        }
        let promise = match model.listening {
            Some(_) => came_for(&person, deck, card, seed),
            None => person.promise(deck, card, seed),
        };
        if let Some(promise) = promise {
            person.needs.push(Need { about: NeedAbout::Promise(promise), depth: Depth::Deep });
        }
        person
    }

    /// The promise they came for: one of the two that are worth most to them among those close at hand that the
    /// other side makes, alone or with them.
    fn promise(&self, deck: &Deck, card: usize, seed: u64) -> Option<usize> {
        let fits = |at: &usize| deck.commitments[*at].by != By::from(self.party);
        let suggested = deck.cards.get(card).map_or(&[][..], |card| &card.suggested);
        let mut close: Vec<usize> = suggested.iter().copied().filter(fits).collect();
        if close.is_empty() {
            close = (0..deck.commitments.len()).filter(fits).collect();
        }
        // A stable sort: those worth the same stay in the deck's order.
        close.sort_by_key(|&at| -worth(&self.weights, &deck.commitments[at].effects));
        close.truncate(2);
        (!close.is_empty()).then(|| close[draw_below(seed, 31 + self.role as u64, close.len())])
    }

    /// The same person with a need that is known of: instead of the one of its depth that was drawn.
    pub(super) fn needing(mut self, about: Option<NeedAbout>) -> Person {
        let Some(about) = about else { return self };
        let depth = match about {
            NeedAbout::Principle(_) => Depth::Open,
            NeedAbout::Soft(_) => Depth::Soft,
            NeedAbout::Promise(_) => Depth::Deep,
        };
        self.needs.retain(|need| need.depth != depth);
        self.needs.push(Need { about, depth });
        self.needs.sort_by_key(|need| need.depth);
        self
    }

    /// How much a promise of the deck is worth to them, burden apart.
    pub(super) fn worth_of(&self, commitment: &Commitment) -> i16 {
        worth(&self.weights, &commitment.effects)
    }
}
