//! The chairs of an idea round: organisation tiles, the seats' own and those lent by the deck, dealt so that
//! nobody speaks from a chair of their own organisation.

use crate::rules::content::{Deck, LocalText};
use crate::rules::deal::{Deal, Draw, matching, rng, shuffled};
use crate::rules::setup::{Organisation, Setup, SetupProblem};
use crate::rules::words::{Chair, Party, SeatId, TileId};
use rand::RngExt;
use rand::rngs::ChaCha8Rng;
use rand::seq::SliceRandom;
use serde::Serialize;

/// An organisation tile (*spelbricka*) of a game: a seat's own, or one lent by the deck.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tile {
    /// Which it is.
    pub tile: TileId,
    /// The seat whose own organisation it is.
    pub own: Option<SeatId>,
    /// The place in [`Deck::tiles`] of one that is lent.
    pub lent: Option<usize>,
    /// The organisation's name.
    pub name: LocalText,
    /// One line about it; may be empty.
    pub line: LocalText,
    /// Its side.
    pub party: Party,
}

/// All tiles of a game, so that a [`TileId`] is a place in the list: those of the first `began` seats in the order of
/// seats, then those that are lent, then those of the seats that came late. A place that the deck does not have, or that
/// comes twice, lends nothing.
pub(crate) fn pool(deck: &Deck, setup: &Setup, began: usize) -> Vec<Tile> {
    let own = setup.seats.iter().enumerate().map(|(seat, setup)| Tile {
        tile: TileId(0),
        own: Some(SeatId(seat as u8)),
        lent: None,
        name: LocalText::plain(&setup.organisation.name),
        line: LocalText::plain(&setup.organisation.line),
        party: setup.organisation.party,
    });
    let lent = setup.lent.iter().enumerate().filter(|(at, place)| !setup.lent[..*at].contains(place));
    let lent = lent.filter_map(|(_, &place)| Some((place, deck.tiles.get(place)?))).map(|(place, tile)| Tile {
        tile: TileId(0),
        own: None,
        lent: Some(place),
        name: tile.name.clone(),
        line: tile.line.clone(),
        party: tile.party,
    });
    let mut own: Vec<Tile> = own.collect();
    let late = own.split_off(began.min(own.len()));
    let all = own.into_iter().chain(lent).chain(late).take(usize::from(u8::MAX));
    (0..).zip(all).map(|(at, tile)| Tile { tile: TileId(at), ..tile }).collect()
}

/// A name without what does not tell organisations apart: case and white space.
fn bare(name: &str) -> String {
    name.chars().filter(|c| !c.is_whitespace()).flat_map(char::to_lowercase).collect()
}

/// Whether a tile is of a seat's own organisation: the same side, and the same name but for case and space.
fn is_own(organisation: &Organisation, tile: &Tile) -> bool {
    let name = bare(&organisation.name);
    tile.party == organisation.party && tile.name.0.iter().any(|(_, text)| bare(text) == name)
}

/// For each seat, which tiles of the pool are of its own organisation.
fn own_tiles(setup: &Setup, tiles: &[Tile]) -> Vec<Vec<bool>> {
    setup.seats.iter().map(|seat| tiles.iter().map(|tile| is_own(&seat.organisation, tile)).collect()).collect()
}

/// An organisation with so many seats that not all of them can get another organisation's chair.
struct InTheWay {
    /// Its seats.
    seats: Vec<usize>,
    /// How many tiles of others are missing.
    lack: usize,
}

/// What stands in the way of a deal in which nobody gets their own; `None` when there is one.
///
/// Each seat refuses only the tiles of one organisation. By Hall's theorem there is a deal unless the seats of some
/// organisation are more than the tiles of all others; there can be only one such organisation. Beyond that the
/// tiles dealt have to be of both parties, which fails only when all tiles of a party are of the one organisation
/// that everybody at the table shares.
fn in_the_way(own: &[Vec<bool>], tiles: &[Tile]) -> Option<InTheWay> {
    for seat in own {
        let seats: Vec<usize> = (0..own.len()).filter(|&other| own[other] == *seat).collect();
        let others = seat.iter().filter(|own| !**own).count();
        if seats.len() > others {
            return Some(InTheWay { lack: seats.len() - others, seats });
        }
    }
    let unreachable = |party: Party| {
        let mut of = tiles.iter().enumerate().filter(|(_, tile)| tile.party == party).peekable();
        of.peek().is_some() && of.all(|(at, _)| own.iter().all(|seat| seat[at]))
    };
    let shared = Party::ALL.into_iter().any(unreachable);
    shared.then(|| InTheWay { seats: (0..own.len()).collect(), lack: 1 })
}

/// What keeps the idea rounds of a setup from being dealt.
pub(crate) fn problems(deck: &Deck, setup: &Setup) -> Vec<SetupProblem> {
    let mut problems = Vec::new();
    for (at, &place) in setup.lent.iter().enumerate() {
        if place >= deck.tiles.len() || setup.lent[..at].contains(&place) {
            problems.push(SetupProblem::NoSuchTile { place });
        }
    }
    let tiles = pool(deck, setup, setup.seats.len());
    if setup.seats.is_empty() {
        return problems;
    }
    let absent = Party::ALL.into_iter().find(|&party| tiles.iter().all(|tile| tile.party != party));
    if let Some(party) = absent {
        problems.push(SetupProblem::NoTileFor(party));
    }
    if !setup.allow_own
        && let Some(InTheWay { seats, lack }) = in_the_way(&own_tiles(setup, &tiles), &tiles)
    {
        let organisation = setup.seats[seats[0]].organisation.name.clone();
        problems.push(SetupProblem::NoChairDeal { organisation, seats, lack });
    }
    problems
}

/// Deals one of the `tiles` to each of the `seats`. `earlier` are the chairs of the idea rounds before, oldest first: they are avoided
/// where that can be done, all of them or at least the last. Tiles that are over lie beside the table in this round.
pub(crate) fn deal_tiles(tiles: &[Tile], setup: &Setup, seats: &[usize], round: usize, earlier: &[&[Chair]]) -> Deal {
    let all = own_tiles(setup, tiles);
    let own: Vec<Vec<bool>> = seats.iter().filter_map(|&seat| all.get(seat).cloned()).collect();
    let mut rng = rng(setup.seed, Draw::Tiles(round));
    let last = &earlier[earlier.len().saturating_sub(1)..];
    let dealt = [earlier, last, &[]].into_iter().find_map(|avoided| {
        let old = |seat: usize, item: usize| {
            avoided.iter().any(|chairs| chairs.get(seats[seat]) == Some(&Chair::Tile(tiles[item].tile)))
        };
        draw(tiles, own.len(), &|seat, item| own[seat][item] || old(seat, item), &mut rng)
    });
    let dealt = dealt.or_else(|| {
        // As few as possible of those that share an organisation sit in a chair of it, drawn at random.
        let mut sharing = in_the_way(&own, tiles)?.seats;
        sharing.shuffle(&mut rng);
        (1..=sharing.len()).find_map(|count| {
            let exempt = |seat: usize| sharing[..count].contains(&seat);
            draw(tiles, own.len(), &|seat, item| own[seat][item] && !exempt(seat), &mut rng)
        })
    });
    // `Setup::problems` lets nothing be played that has no deal.
    let dealt = dealt.unwrap_or_else(|| (0..own.len()).collect());
    Deal {
        exceptions: (0..own.len()).filter(|&seat| own[seat][dealt[seat]]).map(|seat| SeatId(seat as u8)).collect(),
        parties: dealt.iter().map(|&item| tiles[item].party).collect(),
        chairs: dealt.into_iter().map(|item| Chair::Tile(tiles[item].tile)).collect(),
        ..Deal::default()
    }
}

/// A deal with tiles of both parties in which no seat gets one that is forbidden for it; each such deal is equally
/// likely.
fn draw(
    tiles: &[Tile],
    seats: usize,
    forbidden: &dyn Fn(usize, usize) -> bool,
    rng: &mut ChaCha8Rng,
) -> Option<Vec<usize>> {
    let has = |deal: &[usize], party: Party| deal.iter().any(|&item| tiles[item].party == party);
    let both = |deal: &[usize]| Party::ALL.into_iter().all(|party| has(deal, party));
    let mut items: Vec<usize> = (0..tiles.len()).collect();
    if let Some(deal) = shuffled(seats, &mut items, forbidden, &both, rng) {
        return Some(deal);
    }
    let mut deal = matching(seats, &mut items, forbidden, rng)?;
    if let Some(absent) = Party::ALL.into_iter().find(|&party| !has(&deal, party)) {
        // Then all tiles of that party lie beside the table, and one seat that may have one gets it.
        let free = |seat: usize| {
            (0..tiles.len())
                .filter(move |&item| tiles[item].party == absent && !forbidden(seat, item))
                .map(move |item| (seat, item))
        };
        let pairs: Vec<(usize, usize)> = (0..seats).flat_map(free).collect();
        let &(seat, item) = pairs.get(rng.random_range(0..pairs.len().max(1) as u32) as usize)?;
        deal[seat] = item;
    }
    // A matching alone favours some deals. Exchanges drawn at random, each as likely as its way back, even that out.
    for _ in 0..20 * seats * tiles.len() {
        let seat = rng.random_range(0..seats as u32) as usize;
        let item = rng.random_range(0..tiles.len() as u32) as usize;
        let before = deal[seat];
        let holder = deal.iter().position(|&held| held == item);
        if forbidden(seat, item) || holder.is_some_and(|other| forbidden(other, before)) {
            continue;
        }
        if let Some(other) = holder {
            deal[other] = before;
        }
        deal[seat] = item;
        if !both(&deal) {
            deal[seat] = before;
        }
    }
    Some(deal)
}
