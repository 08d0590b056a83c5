//! Dealing to a table that has changed: those who have left get no chair, and both sides are spoken for.

use super::Table;
use crate::rules::content::Deck;
use crate::rules::deal::{Deal, Draw, deal_roles, rng};
use crate::rules::idea::chairs;
use crate::rules::setup::Setup;
use crate::rules::version::Rules;
use crate::rules::words::{Chair, Party, SeatId};
use rand::seq::SliceRandom;

impl Table {
    /// The places of the seats that are dealt to.
    fn dealt_to(&self) -> Vec<usize> {
        (0..self.presence.len()).filter(|&seat| self.presence[seat].is_here()).collect()
    }

    /// Deals the roles of a round. `previous` are the chairs of the last scenario round.
    pub(crate) fn deal_roles(
        &self,
        deck: &Deck,
        setup: &Setup,
        rules: Rules,
        round: usize,
        previous: &[Chair],
    ) -> Deal {
        let seats = self.dealt_to();
        let mut here = setup.clone();
        here.seats = seats.iter().filter_map(|&seat| setup.seats.get(seat).cloned()).collect();
        let lent = lend_voices(&mut here, round);
        let previous: Vec<Chair> =
            seats.iter().map(|&seat| previous.get(seat).copied().unwrap_or(Chair::Aside)).collect();
        let mut deal = deal_roles(deck, &here, rules, round, setup.swap_in(round), &previous);
        deal.lent = lent;
        around(deal, &seats, setup)
    }

    /// Everybody who is there gets the tile of their own organisation.
    pub(crate) fn deal_own(&self, deck: &Deck, setup: &Setup) -> Deal {
        let tiles = chairs::pool(deck, setup, self.began);
        let own = |seat: usize| tiles.iter().find(|tile| tile.own.is_some_and(|own| own.index() == seat));
        let here = |seat: usize| self.presence.get(seat).is_some_and(|presence| presence.is_here());
        let chair = |seat: usize| own(seat).filter(|_| here(seat)).map_or(Chair::Aside, |tile| Chair::Tile(tile.tile));
        Deal {
            chairs: (0..setup.seats.len()).map(chair).collect(),
            parties: setup.seats.iter().map(|seat| seat.organisation.party).collect(),
            ..Deal::default()
        }
    }

    /// Deals the tiles of a round. `earlier` are the chairs of the idea rounds before, oldest first.
    pub(crate) fn deal_tiles(&self, deck: &Deck, setup: &Setup, round: usize, earlier: &[&[Chair]]) -> Deal {
        let (tiles, seats) = (chairs::pool(deck, setup, self.began), self.dealt_to());
        around(chairs::deal_tiles(&tiles, setup, &seats, round, earlier), &seats, setup)
    }
}

/// Where all who are left are of one side, half of them speak for the other, drawn by the seed. Gives back who they are.
fn lend_voices(setup: &mut Setup, round: usize) -> Vec<SeatId> {
    let Some(first) = setup.seats.first().map(|seat| seat.side()) else { return Vec::new() };
    if setup.seats.iter().any(|seat| seat.side() != first) {
        return Vec::new();
    }
    let mut order: Vec<usize> = (0..setup.seats.len()).collect();
    order.shuffle(&mut rng(setup.seed, Draw::Voices(round)));
    order.truncate(setup.seats.len() / 2);
    order.sort_unstable();
    for &seat in &order {
        setup.seats[seat].other_side = !setup.seats[seat].other_side;
    }
    order.into_iter().map(|seat| SeatId(seat as u8)).collect()
}

/// A deal to some of the seats, as a deal around the whole table.
fn around(deal: Deal, seats: &[usize], setup: &Setup) -> Deal {
    let all = |dealt: Vec<SeatId>| -> Vec<SeatId> {
        dealt.into_iter().filter_map(|seat| Some(SeatId(*seats.get(seat.index())? as u8))).collect()
    };
    let mut chairs = vec![Chair::Aside; setup.seats.len()];
    let mut parties: Vec<Party> = setup.seats.iter().map(|seat| seat.side()).collect();
    for ((&seat, chair), party) in seats.iter().zip(deal.chairs).zip(deal.parties) {
        (chairs[seat], parties[seat]) = (chair, party);
    }
    Deal { chairs, parties, exceptions: all(deal.exceptions), lent: all(deal.lent), away: Vec::new() }
}
