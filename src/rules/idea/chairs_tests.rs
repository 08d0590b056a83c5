use super::chairs::{pool, problems};
use crate::rules::content::{Deck, LentTile, LocalText};
use crate::rules::deal::Deal;
use crate::rules::setup::{Organisation, SeatSetup, Setup, SetupProblem};
use crate::rules::words::{BallotMethod, Chair, Party, SeatId};
use Party::{Ideburen, Public};

/// A deck that lends two tiles of each party.
fn deck() -> Deck {
    let tile = |name: &str, party| LentTile {
        id: name.to_owned(),
        party,
        name: LocalText::single("sv", name),
        line: LocalText::default(),
    };
    let tiles = vec![
        tile("Biblioteket", Public),
        tile("Grundskolan", Public),
        tile("Bygdegården", Ideburen),
        tile("Cykelköket", Ideburen),
    ];
    Deck { tiles, ..Deck::default() }
}

/// A deal to all the seats of a setup.
fn deal_tiles(deck: &Deck, setup: &Setup, round: usize, earlier: &[&[Chair]]) -> Deal {
    let seats: Vec<usize> = (0..setup.seats.len()).collect();
    super::chairs::deal_tiles(&pool(deck, setup, seats.len()), setup, &seats, round, earlier)
}

fn setup(organisations: &[(&str, Party)], lent: &[usize], seed: u64) -> Setup {
    let seats = organisations.iter().map(|(name, party)| SeatSetup {
        person: String::new(),
        organisation: Organisation { name: (*name).to_owned(), party: *party, line: String::new() },
        own_role: None,
        other_side: false,
    });
    let programmes = crate::deck::builtin_programmes();
    Setup {
        programme: programmes.into_iter().find(|programme| programme.id == "ideverkstad").expect("it is built in"),
        seats: seats.collect(),
        swap: None,
        dialogue_minutes: 0,
        signal: false,
        ballots: BallotMethod::Handed,
        seed,
        lent: lent.to_vec(),
        allow_own: false,
        earlier: None,
        cards: Default::default(),
    }
}

const SIX: [(&str, Party); 6] = [
    ("Skolan", Public),
    ("Kultur och fritid", Public),
    ("Socialtjänsten", Public),
    ("Scouterna", Ideburen),
    ("Orkestern", Ideburen),
    ("Nattvandrarna", Ideburen),
];

fn places(deal: &Deal) -> Vec<usize> {
    deal.chairs.iter().map(|chair| chair.tile().expect("an idea round deals tiles").index()).collect()
}

/// Chi-squared of 10,000 deals with the seeds 0 to 9,999 against what all allowed deals, found one by one, lead to
/// expect; each cell of a seat and a tile. The limits are the 99.9 % points.
fn is_fair(organisations: &[(&str, Party)], lent: &[usize]) {
    let deck = deck();
    let tiles = pool(&deck, &setup(organisations, lent, 0), organisations.len());
    let (seats, items) = (organisations.len(), tiles.len());
    let bare = |name: &str| name.to_lowercase().replace(' ', "");
    let own = |seat: usize, item: usize| {
        let (name, party) = organisations[seat];
        tiles[item].party == party && bare(tiles[item].name.get("sv")) == bare(name)
    };
    let (mut allowed, mut deal) = (vec![vec![0u32; items]; seats], Vec::new());
    fn count(
        deal: &mut Vec<usize>,
        (seats, items): (usize, usize),
        own: &dyn Fn(usize, usize) -> bool,
        both: &dyn Fn(&[usize]) -> bool,
        allowed: &mut [Vec<u32>],
    ) -> u32 {
        if deal.len() == seats {
            let counts = both(deal);
            for (seat, &item) in deal.iter().enumerate().filter(|_| counts) {
                allowed[seat][item] += 1;
            }
            return u32::from(counts);
        }
        let mut all = 0;
        for item in 0..items {
            if !deal.contains(&item) && !own(deal.len(), item) {
                deal.push(item);
                all += count(deal, (seats, items), own, both, allowed);
                deal.pop();
            }
        }
        all
    }
    let both = |deal: &[usize]| Party::ALL.iter().all(|party| deal.iter().any(|&item| tiles[item].party == *party));
    let all = count(&mut deal, (seats, items), &own, &both, &mut allowed);
    assert!(all > 0);
    let mut drawn = vec![vec![0u32; items]; seats];
    for seed in 0..10_000 {
        let dealt = deal_tiles(&deck, &setup(organisations, lent, seed), 0, &[]);
        assert!(dealt.exceptions.is_empty());
        for (seat, item) in places(&dealt).into_iter().enumerate() {
            drawn[seat][item] += 1;
        }
    }
    // 99.9 % points of chi-squared for 1 to 9 degrees of freedom.
    let limits = [10.83, 13.82, 16.27, 18.47, 20.52, 22.46, 24.32, 26.13, 27.88];
    for seat in 0..seats {
        let mut cells = 0;
        let mut chi = 0.0;
        for item in 0..items {
            if allowed[seat][item] == 0 {
                assert_eq!(drawn[seat][item], 0, "seat {seat} may not hold tile {item}");
                continue;
            }
            let expected = 10_000.0 * f64::from(allowed[seat][item]) / f64::from(all);
            chi += (f64::from(drawn[seat][item]) - expected).powi(2) / expected;
            cells += 1;
        }
        if cells > 1 {
            assert!(chi < limits[cells - 2], "seat {seat}: {chi} {:?}", drawn[seat]);
        }
    }
}

#[test]
fn every_allowed_holder_of_a_tile_is_as_likely_as_chance_allows() {
    is_fair(&SIX, &[]);
}

#[test]
fn the_deal_is_fair_with_lent_tiles_and_a_shared_organisation() {
    is_fair(
        &[
            ("Skolan", Public),
            ("SKOLAN ", Public),
            ("Kultur", Public),
            ("Scouterna", Ideburen),
            ("Orkestern", Ideburen),
        ],
        &[0, 3],
    );
    // A school association of civil society is not the public school.
    is_fair(&[("Skolan", Public), ("Skolan", Ideburen), ("Orkestern", Ideburen)], &[]);
}

/// Two organisations of six seats each: hardly any shuffle is allowed, and the matching has to be evened out.
#[test]
fn a_deal_that_shuffling_hardly_ever_finds_is_fair_too() {
    let organisations: Vec<(&str, Party)> =
        (0..24).map(|seat| if seat % 2 == 0 { ("Kommunen", Public) } else { ("Föreningen", Ideburen) }).collect();
    let deck = deck();
    let mut drawn = vec![[0u32; 24]; 24];
    const DEALS: u64 = 600;
    for seed in 0..DEALS {
        let dealt = deal_tiles(&deck, &setup(&organisations, &[], seed), 0, &[]);
        assert!(dealt.exceptions.is_empty());
        for (seat, item) in places(&dealt).into_iter().enumerate() {
            assert_ne!(seat % 2, item % 2);
            drawn[seat][item] += 1;
        }
    }
    let expected = DEALS as f64 / 12.0;
    for (seat, row) in drawn.iter().enumerate() {
        let of = row.iter().enumerate().filter(|(item, _)| item % 2 != seat % 2);
        let chi: f64 = of.map(|(_, &n)| (f64::from(n) - expected).powi(2) / expected).sum();
        // 24 rows, none of which may go beyond the 99.99 % point of 11 degrees of freedom.
        assert!(chi < 37.37, "seat {seat}: {chi}");
    }
}

#[test]
fn later_rounds_avoid_chairs_already_sat_in() {
    let deck = deck();
    for seed in 0..200 {
        let setup = setup(&SIX, &[], seed);
        let first = deal_tiles(&deck, &setup, 0, &[]);
        let second = deal_tiles(&deck, &setup, 1, &[&first.chairs]);
        let third = deal_tiles(&deck, &setup, 2, &[&first.chairs, &second.chairs]);
        for seat in 0..SIX.len() {
            let sat: [Chair; 3] = [&first, &second, &third].map(|deal| deal.chairs[seat]);
            assert!(sat[0] != sat[1] && sat[1] != sat[2] && sat[0] != sat[2], "seed {seed}, seat {seat}: {sat:?}");
        }
    }
    // Two seats have no other chair than each other's.
    let two = setup(&[SIX[0], SIX[3]], &[], 1);
    let first = deal_tiles(&deck, &two, 0, &[]);
    assert_eq!(deal_tiles(&deck, &two, 1, &[&first.chairs]).chairs, first.chairs);
}

#[test]
fn what_is_in_the_way_of_a_deal_is_named() {
    let deck = deck();
    let three = [("Skolan", Public), (" skolan", Public), ("Skolan", Public), ("Orkestern", Ideburen)];
    let in_the_way = |lack| SetupProblem::NoChairDeal { organisation: "Skolan".to_owned(), seats: vec![0, 1, 2], lack };
    assert_eq!(problems(&deck, &setup(&three, &[], 1)), [in_the_way(2)]);
    assert_eq!(problems(&deck, &setup(&three, &[2], 1)), [in_the_way(1)]);
    assert_eq!(problems(&deck, &setup(&three, &[2, 0], 1)), []);
    assert_eq!(problems(&deck, &setup(&three, &[2, 2, 9], 1)).len(), 3, "one twice, one that is not there");
    let own = Setup { allow_own: true, ..setup(&three, &[], 1) };
    assert_eq!(problems(&deck, &own), []);
    let mut counts = [0; 3];
    for seed in 0..300 {
        let dealt = deal_tiles(&deck, &Setup { seed, ..own.clone() }, 0, &[]);
        assert_eq!(dealt.exceptions.len(), 2, "no more than cannot be helped");
        for SeatId(seat) in dealt.exceptions {
            counts[usize::from(seat)] += 1;
        }
    }
    assert!(counts.iter().all(|&count| count > 150), "nobody is singled out: {counts:?}");
}

#[test]
fn both_parties_are_always_dealt() {
    let deck = deck();
    let public = [("Skolan", Public), ("Kultur", Public), ("Socialtjänsten", Public)];
    assert_eq!(problems(&deck, &setup(&public, &[0], 1)), [SetupProblem::NoTileFor(Ideburen)]);
    assert_eq!(problems(&deck, &setup(&public, &[0, 1, 2], 1)), []);
    for seed in 0..200 {
        let dealt = deal_tiles(&deck, &setup(&public, &[0, 1, 2], seed), 0, &[]);
        assert!(Party::ALL.iter().all(|party| dealt.parties.contains(party)), "seed {seed}: {dealt:?}");
    }
    // All at the table share an organisation, and so no other tile of their side can be dealt.
    let shared = [("Skolan", Public), ("Skolan", Public)];
    let problem = SetupProblem::NoChairDeal { organisation: "Skolan".to_owned(), seats: vec![0, 1], lack: 1 };
    assert_eq!(problems(&deck, &setup(&shared, &[2, 3], 1)), [problem]);
    assert_eq!(problems(&deck, &setup(&shared, &[1, 2, 3], 1)), []);
    let own = Setup { allow_own: true, ..setup(&shared, &[2, 3], 4) };
    let dealt = deal_tiles(&deck, &own, 0, &[]);
    assert_eq!(dealt.exceptions.len(), 1);
    assert!(dealt.parties.contains(&Public) && dealt.parties.contains(&Ideburen));
}
