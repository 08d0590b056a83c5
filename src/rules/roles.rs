//! Dealing roles so that nobody gets their own: which roles are dealt and who gets them are chosen together.

use super::content::Deck;
use super::setup::Setup;
use super::words::{Chair, Party, PerParty, SeatId};
use rand::RngExt;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom;

/// Which role each seat gets, and the seats that got their own after all.
pub(super) struct Dealt {
    pub(super) roles: Vec<usize>,
    pub(super) exceptions: Vec<SeatId>,
}

/// A deal in which nobody gets their own role wherever the deck has one with both parties at the table. As far as that
/// allows, the parties are as many, each role is held by as few as can be, and nobody gets the role of `previous`.
pub(super) fn never_own(deck: &Deck, setup: &Setup, previous: &[Chair], rng: &mut ChaCha8Rng) -> Dealt {
    let own: Vec<Option<usize>> = setup
        .seats
        .iter()
        .map(|seat| deck.roles.iter().position(|role| Some(&role.id) == seat.own_role.as_ref()))
        .collect();
    let roles = PerParty::from_fn(|party| deck.roles_of(party));
    let seats = own.len();
    let coin = rng.random::<bool>();
    let mut splits: Vec<usize> = (1..seats).collect();
    // The most even first; of two that are as even, the coin's.
    splits.sort_by_key(|&public| (public.abs_diff(seats - public), (public > seats - public) != coin));
    let is_own = |seat: usize, role: usize| own[seat] == Some(role);
    let is_old = |seat: usize, role: usize| previous.get(seat) == Some(&Chair::Role(role));
    for public in splits {
        for even in [true, false] {
            let table = Table { roles: &roles, seats, public, even };
            let dealt = table
                .deal(&|seat, role| is_own(seat, role) || is_old(seat, role), rng)
                .or_else(|| table.deal(&is_own, rng));
            if let Some(roles) = dealt {
                return Dealt { roles, exceptions: Vec::new() };
            }
        }
    }
    // One party has a single role, and it is everybody's own: one seat, drawn at random, speaks from it.
    let exempt = rng.random_range(0..seats.max(1) as u32) as usize;
    let mut splits: Vec<usize> = (1..seats).collect();
    splits.sort_by_key(|&public| public.abs_diff(seats - public));
    let free = |seat: usize, role: usize| seat != exempt && is_own(seat, role);
    let found = splits.into_iter().find_map(|public| {
        let table = Table { roles: &roles, seats, public, even: false };
        table.deal(&free, rng)
    });
    // `Setup::problems` lets nothing be played without a role of each party, so that there always is a deal.
    let dealt = found.unwrap_or_else(|| vec![0; seats]);
    let exceptions = (0..seats).filter(|&seat| is_own(seat, dealt[seat])).map(|seat| SeatId(seat as u8)).collect();
    Dealt { roles: dealt, exceptions }
}

/// What is dealt: so many seats of each party, and each role to so many of them.
struct Table<'a> {
    roles: &'a PerParty<Vec<usize>>,
    seats: usize,
    public: usize,
    /// Whether no role is held by more seats than it must.
    even: bool,
}

impl Table<'_> {
    fn seats_of(&self, party: Party) -> usize {
        match party {
            Party::Public => self.public,
            Party::Ideburen => self.seats - self.public,
        }
    }

    /// How many seats may hold one role of a party.
    fn most(&self, party: Party) -> usize {
        let seats = self.seats_of(party);
        if self.even { seats.div_ceil(self.roles[party].len().max(1)) } else { seats }
    }

    /// A deal without anything forbidden; `None` where there is none.
    fn deal(&self, forbidden: &dyn Fn(usize, usize) -> bool, rng: &mut ChaCha8Rng) -> Option<Vec<usize>> {
        self.drawn(forbidden, rng).or_else(|| self.matched(forbidden, rng))
    }

    /// Whole deals, drawn until one is allowed, so that each is as likely as another; `None` where that takes too long.
    fn drawn(&self, forbidden: &dyn Fn(usize, usize) -> bool, rng: &mut ChaCha8Rng) -> Option<Vec<usize>> {
        for _ in 0..400 {
            let mut pool = Vec::with_capacity(self.seats);
            for party in Party::ALL {
                let mut roles = self.roles[party].clone();
                roles.shuffle(rng);
                pool.extend(roles.iter().cycle().take(self.seats_of(party)).copied());
            }
            pool.shuffle(rng);
            if pool.len() == self.seats && !pool.iter().enumerate().any(|(seat, &role)| forbidden(seat, role)) {
                return Some(pool);
            }
        }
        None
    }

    /// A deal found seat by seat, where each seat may move those before it along (Ford and Fulkerson); then mixed by
    /// exchanges drawn at random, since a matching alone favours some deals.
    fn matched(&self, forbidden: &dyn Fn(usize, usize) -> bool, rng: &mut ChaCha8Rng) -> Option<Vec<usize>> {
        let mut order: Vec<(usize, Party)> =
            Party::ALL.into_iter().flat_map(|party| self.roles[party].iter().map(move |&role| (role, party))).collect();
        order.shuffle(rng);
        let mut seats: Vec<usize> = (0..self.seats).collect();
        seats.shuffle(rng);
        let mut held: Vec<Option<(usize, Party)>> = vec![None; self.seats];
        for seat in seats {
            if !self.settle(seat, &order, forbidden, &mut vec![false; self.seats], &mut held) {
                return None;
            }
        }
        let mut deal: Vec<usize> = held.into_iter().flatten().map(|(role, _)| role).collect();
        if deal.len() != self.seats {
            return None;
        }
        for _ in 0..20 * self.seats * self.seats {
            let mut seat = || rng.random_range(0..self.seats as u32) as usize;
            let (one, other) = (seat(), seat());
            if !forbidden(one, deal[other]) && !forbidden(other, deal[one]) {
                deal.swap(one, other);
            }
        }
        Some(deal)
    }

    /// Finds a role for a seat, if need be by finding another for one that has one. `asked` are the seats that are being
    /// moved already.
    fn settle(
        &self,
        seat: usize,
        order: &[(usize, Party)],
        forbidden: &dyn Fn(usize, usize) -> bool,
        asked: &mut [bool],
        held: &mut [Option<(usize, Party)>],
    ) -> bool {
        asked[seat] = true;
        for &(role, party) in order.iter().filter(|(role, _)| !forbidden(seat, *role)) {
            let full = held.iter().filter(|held| **held == Some((role, party))).count() >= self.most(party);
            let seated = held.iter().flatten().filter(|(_, of)| *of == party).count() >= self.seats_of(party);
            if !full && !seated {
                held[seat] = Some((role, party));
                return true;
            }
            // Whose going makes room: a holder of the role, or where the role is free any seat of the party.
            for other in 0..held.len() {
                let in_the_way = match held[other] {
                    Some((its, _)) if full => its == role,
                    Some((_, of)) => of == party,
                    None => false,
                };
                if asked[other] || !in_the_way {
                    continue;
                }
                let before = held[other];
                held[seat] = Some((role, party));
                held[other] = None;
                if self.settle(other, order, forbidden, asked, held) {
                    return true;
                }
                (held[seat], held[other]) = (None, before);
            }
        }
        false
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::content::{LocalText, Programme, Role, RoundKind, RoundSpec};
    use crate::rules::setup::{Organisation, SeatSetup};
    use crate::rules::words::{BallotMethod, SwapRule};
    use rand::SeedableRng;

    fn deck(public: usize, ideburen: usize) -> Deck {
        let role = |id: String, party| Role {
            id,
            party,
            title: LocalText::default(),
            called: LocalText::default(),
            brief: LocalText::default(),
            private: LocalText::default(),
        };
        let roles = (0..public).map(|at| role(format!("p{at}"), Party::Public));
        let others = (0..ideburen).map(|at| role(format!("i{at}"), Party::Ideburen));
        Deck { roles: roles.chain(others).collect(), ..Deck::default() }
    }

    fn setup(own: &[Option<String>]) -> Setup {
        let seat = |own: &Option<String>| SeatSetup {
            person: String::new(),
            organisation: Organisation { name: "A".to_owned(), party: Party::Public, line: String::new() },
            own_role: own.clone(),
            other_side: false,
        };
        let kind = RoundKind::Scenario { phase: None };
        Setup {
            programme: Programme {
                id: String::new(),
                title: LocalText::default(),
                text: LocalText::default(),
                minutes: 0,
                dialogue_minutes: 0,
                vision: false,
                plan: false,
                rounds: vec![RoundSpec { kind, swap: SwapRule::NeverOwn, event: false, referral: false }],
            },
            seats: own.iter().map(seat).collect(),
            swap: None,
            dialogue_minutes: 0,
            signal: false,
            ballots: BallotMethod::Handed,
            seed: 0,
            lent: Vec::new(),
            allow_own: false,
            earlier: None,
            cards: Default::default(),
        }
    }

    /// Whether any deal at all gives nobody their own, with both parties at the table: seat by seat, which parties can be
    /// there.
    fn exists(deck: &Deck, own: &[Option<usize>]) -> bool {
        let mut reached = vec![[false, false]];
        for own in own {
            let may = Party::ALL.map(|party| deck.roles_of(party).iter().any(|&role| Some(role) != *own));
            let from = std::mem::take(&mut reached);
            for was in from {
                for party in Party::ALL.into_iter().filter(|party| may[party.index()]) {
                    let mut now = was;
                    now[party.index()] = true;
                    if !reached.contains(&now) {
                        reached.push(now);
                    }
                }
            }
        }
        reached.contains(&[true, true])
    }

    #[test]
    fn nobody_gets_their_own_wherever_there_is_such_a_deal() {
        let mut rng = ChaCha8Rng::seed_from_u64(8);
        for (public, ideburen) in (1..=6).flat_map(|public| (1..=6).map(move |ideburen| (public, ideburen))) {
            let deck = deck(public, ideburen);
            for seats in [2, 3, 4, 5, 6, 7, 8, 12, 17, 24] {
                for mixture in 0..5u32 {
                    let own: Vec<Option<usize>> = (0..seats)
                        .map(|_| match mixture {
                            0 => Some(0),
                            1 => Some(public),
                            2 => Some(rng.random_range(0..public as u32) as usize),
                            3 => (rng.random_range(0..4u32) > 0).then(|| rng.random_range(0..2u32) as usize),
                            _ => Some(rng.random_range(0..(public + ideburen) as u32) as usize),
                        })
                        .map(|own| own.filter(|&role| role < deck.roles.len()))
                        .collect();
                    let ids: Vec<Option<String>> = own.iter().map(|own| Some(deck.roles[(*own)?].id.clone())).collect();
                    let dealt = never_own(&deck, &setup(&ids), &[], &mut rng);
                    let wrong = (0..seats).filter(|&seat| own[seat] == Some(dealt.roles[seat]));
                    let wrong: Vec<SeatId> = wrong.map(|seat| SeatId(seat as u8)).collect();
                    assert_eq!(wrong, dealt.exceptions, "what is said is true");
                    let possible = exists(&deck, &own);
                    assert_eq!(wrong.len(), usize::from(!possible), "{public}+{ideburen} roles, {own:?}");
                    for party in Party::ALL {
                        assert!(dealt.roles.iter().any(|&role| deck.roles[role].party == party));
                    }
                }
            }
        }
    }

    /// Where nothing stands in the way, the parties are as many and each role is held by as few as can be.
    #[test]
    fn a_free_deal_is_even() {
        let deck = deck(3, 2);
        for seed in 0..40 {
            let mut rng = ChaCha8Rng::seed_from_u64(seed);
            let dealt = never_own(&deck, &setup(&vec![None; 12]), &[], &mut rng);
            let holders = |role: usize| dealt.roles.iter().filter(|&&held| held == role).count();
            assert_eq!([0, 1, 2, 3, 4].map(holders), [2, 2, 2, 3, 3]);
        }
    }
}
