//! Dealing: cards to rounds, roles and tiles to seats. The same seed and setup always give the same deal.

use super::content::{Deck, RoundKind};
use super::roles;
use super::setup::Setup;
use super::version::Rules;
use super::words::{Chair, Party, SeatId, SwapRule, TileId};
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom;
use rand::{RngExt, SeedableRng};
use serde::{Deserialize, Serialize};

/// What a draw is for. Each has a stream of its own, so that one draw never shifts another.
#[derive(Clone, Copy)]
pub(crate) enum Draw {
    Cards,
    Roles(usize),
    Pen(usize),
    Event(usize),
    AtRisk(usize),
    Tiles(usize),
    Voices(usize),
}

/// The generator for one draw: ChaCha with 8 rounds, keyed by the game's seed, on a stream named by the draw.
pub(crate) fn rng(seed: u64, draw: Draw) -> ChaCha8Rng {
    let (kind, round) = match draw {
        Draw::Cards => (0, 0),
        Draw::Roles(round) => (1, round),
        Draw::Pen(round) => (2, round),
        Draw::Event(round) => (3, round),
        Draw::AtRisk(round) => (4, round),
        Draw::Tiles(round) => (5, round),
        Draw::Voices(round) => (6, round),
    };
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    rng.set_stream((kind << 32) | round as u64);
    rng
}

/// All cards in the order in which they are drawn, as places in the deck.
pub(crate) fn card_order(deck: &Deck, setup: &Setup) -> Vec<usize> {
    let mut order: Vec<usize> = (0..deck.dealt()).collect();
    order.shuffle(&mut rng(setup.seed, Draw::Cards));
    let ranks = setup.cards.ranks(deck);
    // Stable: among cards that are asked for alike, chance decides.
    order.sort_by_key(|&card| ranks[card]);
    order
}

/// The card of each round: one of its phase that no other round has, in the order of time where the phase is
/// open. `None` for idea rounds, and where the deck has no card left.
pub(crate) fn plan_cards(deck: &Deck, setup: &Setup) -> Vec<Option<usize>> {
    let rounds = &setup.programme.rounds;
    let order = card_order(deck, setup);
    let ranks = setup.cards.ranks(deck);
    let mut plan: Vec<Option<usize>> = vec![None; rounds.len()];
    let mut taken = vec![false; deck.cards.len()];
    for (slot, spec) in plan.iter_mut().zip(rounds) {
        if let RoundKind::Scenario { phase: Some(phase) } = spec.kind {
            *slot = order.iter().copied().find(|&card| !taken[card] && deck.cards[card].phase == phase);
            if let Some(card) = *slot {
                taken[card] = true;
            }
        }
    }
    // Rounds of an open phase get different phases where the deck has them and none is asked for, and go forward in time.
    let open: Vec<usize> =
        (0..rounds.len()).filter(|&r| rounds[r].kind == RoundKind::Scenario { phase: None }).collect();
    let mut drawn: Vec<Option<usize>> = Vec::new();
    for _ in &open {
        let seen: Vec<_> = drawn.iter().flatten().map(|&card: &usize| deck.cards[card].phase).collect();
        let again = |card: usize| setup.cards.phase.is_none() && seen.contains(&deck.cards[card].phase);
        // The first of those that come first.
        let free = order.iter().copied().filter(|&card| !taken[card]);
        let slot = free.min_by_key(|&card| (ranks[card], again(card)));
        if let Some(card) = slot {
            taken[card] = true;
        }
        drawn.push(slot);
    }
    drawn.sort_by_key(|card| card.map_or(usize::MAX, |card| deck.cards[card].phase.index()));
    for (round, card) in open.into_iter().zip(drawn) {
        plan[round] = card;
    }
    plan
}

/// Who speaks for whom in a round.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deal {
    /// Each seat's chair: a role in a scenario round, a tile in an idea round.
    pub chairs: Vec<Chair>,
    /// Each seat's party: that of its role or tile.
    pub parties: Vec<Party>,
    /// Seats that were dealt their own role or organisation after all, because no other deal was possible.
    pub exceptions: Vec<SeatId>,
    /// Seats that speak for the other side, drawn because nobody of it is left at the table.
    #[serde(default)]
    pub lent: Vec<SeatId>,
    /// Seats that were dealt a chair and have left since.
    #[serde(default)]
    pub away: Vec<SeatId>,
}

impl Deal {
    /// The party a seat speaks for.
    pub fn party(&self, seat: SeatId) -> Party {
        self.parties.get(seat.index()).copied().unwrap_or(Party::Public)
    }

    fn seats(&self) -> impl Iterator<Item = SeatId> + use<> {
        (0..self.chairs.len()).filter_map(|seat| u8::try_from(seat).ok()).map(SeatId)
    }

    /// Whether a seat was dealt a chair in this round.
    fn was_dealt(&self, seat: SeatId) -> bool {
        self.chairs.get(seat.index()).is_some_and(|chair| *chair != Chair::Aside)
    }

    /// Whether a seat was dealt a chair in this round and has not left since.
    pub fn takes_part(&self, seat: SeatId) -> bool {
        self.was_dealt(seat) && !self.away.contains(&seat)
    }

    /// Seats of a party that take part.
    pub fn seats_of(&self, party: Party) -> u32 {
        self.seats().filter(|&seat| self.takes_part(seat) && self.party(seat) == party).count() as u32
    }

    /// Seats of a party that were dealt a chair, those that have left since included.
    pub fn dealt_of(&self, party: Party) -> u32 {
        self.seats().filter(|&seat| self.was_dealt(seat) && self.party(seat) == party).count() as u32
    }

    /// The seat that comes after one around the table: of the same party where there is one, else of any that takes part.
    pub(crate) fn next_after(&self, seat: SeatId) -> Option<SeatId> {
        let after = seat.index() + 1;
        let mut around: Vec<SeatId> = self.seats().collect();
        around.rotate_left(after.min(self.chairs.len()));
        let takes_part = |other: &&SeatId| **other != seat && self.takes_part(**other);
        let own = |other: &&SeatId| takes_part(other) && self.party(**other) == self.party(seat);
        around.iter().find(own).or(around.iter().find(takes_part)).copied()
    }

    /// The tile a seat holds; `None` in a scenario round.
    pub fn tile_of(&self, seat: SeatId) -> Option<TileId> {
        self.chairs.get(seat.index())?.tile()
    }

    /// Who holds a tile; `None` where it lies beside the table, and where its holder has left.
    pub fn holder(&self, tile: TileId) -> Option<SeatId> {
        self.dealt_to(tile).filter(|&seat| self.takes_part(seat))
    }

    /// Whom a tile was dealt to, whether or not the seat has left since.
    pub(crate) fn dealt_to(&self, tile: TileId) -> Option<SeatId> {
        self.seats().find(|&seat| self.tile_of(seat) == Some(tile))
    }
}

/// Deals the roles of a round. `previous` are the chairs of the last scenario round, avoided under
/// [`SwapRule::NeverOwn`] where that can be done.
pub(crate) fn deal_roles(
    deck: &Deck,
    setup: &Setup,
    rules: Rules,
    round: usize,
    swap: SwapRule,
    previous: &[Chair],
) -> Deal {
    let mut rng = rng(setup.seed, Draw::Roles(round));
    let decks = Party::ALL.map(|party| {
        let mut roles = deck.roles_of(party);
        roles.shuffle(&mut rng);
        roles
    });
    let seats = setup.seats.len();
    // With more seats than roles, a role is held by several seats.
    let role = |party: Party, nth: usize| decks[party.index()][nth % decks[party.index()].len()];
    let mut exceptions = Vec::new();
    let roles: Vec<usize> = match swap {
        SwapRule::OwnParty | SwapRule::OtherParty => {
            let mut next = [0, 0];
            let side = |seat: usize| match swap {
                SwapRule::OtherParty => setup.seats[seat].side().other(),
                _ => setup.seats[seat].side(),
            };
            (0..seats)
                .map(|seat| {
                    let party = side(seat);
                    next[party.index()] += 1;
                    role(party, next[party.index()] - 1)
                })
                .collect()
        }
        SwapRule::NeverOwn if rules.roles_are_matched => {
            let dealt = roles::never_own(deck, setup, previous, &mut rng);
            exceptions = dealt.exceptions;
            dealt.roles
        }
        SwapRule::NeverOwn => {
            let public = seats / 2 + usize::from(seats % 2 == 1 && rng.random::<bool>());
            let pool: Vec<usize> = (0..public)
                .map(|n| role(Party::Public, n))
                .chain((0..seats - public).map(|n| role(Party::Ideburen, n)))
                .collect();
            let own: Vec<Option<usize>> = setup
                .seats
                .iter()
                .map(|seat| deck.roles.iter().position(|role| Some(&role.id) == seat.own_role.as_ref()))
                .collect();
            let is_own = |seat: usize, item: usize| own[seat] == Some(pool[item]);
            let is_old = |seat: usize, item: usize| previous.get(seat) == Some(&Chair::Role(pool[item]));
            let dealt = deal_avoiding(seats, &|s, i| is_own(s, i) || is_old(s, i), &mut rng)
                .or_else(|| deal_avoiding(seats, &is_own, &mut rng));
            let dealt = dealt.unwrap_or_else(|| {
                let any: Vec<usize> = (0..seats).collect();
                exceptions = any.iter().filter(|&&s| is_own(s, s)).map(|&s| SeatId(s as u8)).collect();
                any
            });
            dealt.into_iter().map(|item| pool[item]).collect()
        }
    };
    let parties = roles.iter().map(|&role| deck.roles[role].party).collect();
    Deal { chairs: roles.into_iter().map(Chair::Role).collect(), parties, exceptions, ..Deal::default() }
}

/// A deal of `n` items to `n` seats in which no seat gets an item that is `forbidden(seat, item)` for it, or
/// `None` where there is none. Whole shuffles are drawn until one is allowed, so that each allowed deal is
/// equally likely; where that takes too long, a matching finds one if there is one at all.
pub(crate) fn deal_avoiding(
    n: usize,
    forbidden: &dyn Fn(usize, usize) -> bool,
    rng: &mut ChaCha8Rng,
) -> Option<Vec<usize>> {
    let mut items: Vec<usize> = (0..n).collect();
    shuffled(n, &mut items, forbidden, &|_| true, rng).or_else(|| matching(n, &mut items, forbidden, rng))
}

/// Whole shuffles of `items`, drawn until the first `seats` of one are allowed and fit together; `None` where that
/// takes too long.
pub(crate) fn shuffled(
    seats: usize,
    items: &mut [usize],
    forbidden: &dyn Fn(usize, usize) -> bool,
    fits: &dyn Fn(&[usize]) -> bool,
    rng: &mut ChaCha8Rng,
) -> Option<Vec<usize>> {
    for _ in 0..400 {
        items.shuffle(rng);
        let deal = &items[..seats];
        if deal.iter().enumerate().all(|(seat, &item)| !forbidden(seat, item)) && fits(deal) {
            return Some(deal.to_vec());
        }
    }
    None
}

/// A deal found by Kuhn's algorithm for bipartite matching, over shuffled seats and items; `None` where there is none.
pub(crate) fn matching(
    n: usize,
    items: &mut [usize],
    forbidden: &dyn Fn(usize, usize) -> bool,
    rng: &mut ChaCha8Rng,
) -> Option<Vec<usize>> {
    items.shuffle(rng);
    let mut holder: Vec<Option<usize>> = vec![None; items.len()];
    let mut seats: Vec<usize> = (0..n).collect();
    seats.shuffle(rng);
    for seat in seats {
        let mut tried = vec![false; items.len()];
        if !settle(seat, items, forbidden, &mut tried, &mut holder) {
            return None;
        }
    }
    let mut deal = vec![None; n];
    for (item, seat) in holder.into_iter().enumerate() {
        if let Some(seat) = seat {
            deal[seat] = Some(item);
        }
    }
    deal.into_iter().collect()
}

fn settle(
    seat: usize,
    items: &[usize],
    forbidden: &dyn Fn(usize, usize) -> bool,
    tried: &mut [bool],
    holder: &mut [Option<usize>],
) -> bool {
    for &item in items {
        if tried[item] || forbidden(seat, item) {
            continue;
        }
        tried[item] = true;
        let free = match holder[item] {
            None => true,
            Some(other) => settle(other, items, forbidden, tried, holder),
        };
        if free {
            holder[item] = Some(seat);
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deal_that_exists_is_found_and_one_that_does_not_is_refused() {
        let mut rng = rng(7, Draw::Roles(0));
        // Only one derangement is allowed: seat s takes item s + 1.
        let only = |seat: usize, item: usize| item != (seat + 1) % 12;
        assert_eq!(deal_avoiding(12, &only, &mut rng), Some((1..12).chain([0]).collect()));
        assert_eq!(deal_avoiding(2, &|seat, _| seat == 0, &mut rng), None);
    }

    /// Chi-squared over 10,000 seeds: every allowed holder of an item occurs as often as chance allows.
    #[test]
    fn the_deal_is_fair() {
        const SEATS: usize = 6;
        let mut counts = [[0u32; SEATS]; SEATS];
        for seed in 0..10_000 {
            let mut rng = rng(seed, Draw::Roles(0));
            let deal = deal_avoiding(SEATS, &|seat, item| seat == item, &mut rng).expect("a derangement of six exists");
            for (seat, item) in deal.into_iter().enumerate() {
                counts[seat][item] += 1;
            }
        }
        let expected = 10_000.0 / (SEATS - 1) as f64;
        for (seat, row) in counts.iter().enumerate() {
            assert_eq!(row[seat], 0);
            let chi: f64 = row
                .iter()
                .enumerate()
                .filter(|(item, _)| *item != seat)
                .map(|(_, &n)| (f64::from(n) - expected).powi(2) / expected)
                .sum();
            // 99.9 % point of chi-squared with 4 degrees of freedom.
            assert!(chi < 18.47, "seat {seat}: {chi} {row:?}");
        }
    }
}
