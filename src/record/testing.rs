//! What several tests share: a small deck, setups, and games played at random.

use super::session::Session;
use crate::rules::{Action, BallotMethod, Deck, Game, Organisation, Party, SeatSetup, Setup, sample::random_action};
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use std::path::Path;
use std::sync::Arc;

pub(crate) const DECK: &[u8] = include_bytes!("../../tests/decks/liten.ron");

pub(crate) fn deck() -> Arc<Deck> {
    Arc::new(super::read_deck(DECK).expect("the deck of the tests can be played"))
}

pub(crate) fn setup(seats: usize, ballots: BallotMethod, seed: u64) -> Setup {
    let seats = (0..seats).map(|seat| SeatSetup {
        person: if seat == 0 { "Åsa".to_owned() } else { String::new() },
        organisation: Organisation {
            name: format!("Organisation {}", seat + 1),
            party: Party::ALL[seat % 2],
            line: String::new(),
        },
        own_role: None,
        other_side: false,
    });
    Setup {
        programme: deck().programmes[0].clone(),
        seats: seats.collect(),
        swap: None,
        dialogue_minutes: 5,
        signal: false,
        ballots,
        seed,
        lent: Vec::new(),
        allow_own: false,
        earlier: None,
        cards: Default::default(),
    }
}

pub(crate) fn session(data: &Path, setup: Setup) -> Session {
    Session::create(data, DECK, deck(), setup).expect("a game can be started")
}

/// A whole game's actions, played at random.
pub(crate) fn actions(setup: &Setup, talk: u32) -> Vec<Action> {
    let mut rng = ChaCha8Rng::seed_from_u64(setup.seed);
    let mut game = Game::new(deck(), setup.clone()).expect("the setup can be played");
    std::iter::from_fn(|| {
        let action = random_action(&game, talk, &mut rng)?;
        game.apply(action.clone()).expect("what is sampled is allowed");
        Some(action)
    })
    .collect()
}
