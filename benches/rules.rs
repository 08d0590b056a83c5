//! How fast the rules are, and how fast a log is replayed.
//!
//! `cargo bench --no-default-features`. Targets on one core: 500,000 applied actions a second at a table of eight;
//! a whole game of six rounds replayed from its log in less than 50 ms.

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use komma_overens::rules::sample::random_action;
use komma_overens::rules::{Action, BallotMethod, Deck, Game, Organisation, Party, SeatSetup, Setup};
use komma_overens::{deck, record};
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;
use std::hint::black_box;
use std::sync::Arc;

const SEATS: usize = 8;
const ROUNDS: usize = 6;
const GAMES: u64 = 8;

fn setup(seed: u64) -> Setup {
    let programmes = deck::builtin_programmes();
    let mut programme = programmes.into_iter().find(|p| p.rounds.len() > ROUNDS).expect("a programme of seven rounds");
    programme.rounds.truncate(ROUNDS);
    let seats = (0..SEATS).map(|seat| SeatSetup {
        person: String::new(),
        organisation: Organisation {
            name: format!("Organisation {seat}"),
            party: Party::ALL[seat % 2],
            line: String::new(),
        },
        own_role: None,
        other_side: false,
    });
    Setup {
        programme,
        seats: seats.collect(),
        swap: None,
        dialogue_minutes: 10,
        signal: false,
        ballots: BallotMethod::Handed,
        seed,
        lent: Vec::new(),
        allow_own: false,
        earlier: None,
        cards: Default::default(),
    }
}

/// A whole game at random, as its actions.
fn actions(deck: &Arc<Deck>, seed: u64) -> Vec<Action> {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let mut game = Game::new(deck.clone(), setup(seed)).expect("a setup that can be played");
    let mut actions = Vec::new();
    while let Some(action) = random_action(&game, 30, &mut rng) {
        game.apply(action.clone()).expect("a legal action");
        actions.push(action);
    }
    actions
}

fn rules(criterion: &mut Criterion) {
    let (name, source) = deck::embedded()[0];
    let deck = Arc::new(deck::load_str(source, name).deck.expect("the deck within the program"));
    let games: Vec<(Game, Vec<Action>)> = (0..GAMES)
        .map(|seed| (Game::new(deck.clone(), setup(seed)).expect("a setup that can be played"), actions(&deck, seed)))
        .collect();
    let count: usize = games.iter().map(|(_, actions)| actions.len()).sum();
    let mut group = criterion.benchmark_group("rules");
    group.throughput(Throughput::Elements(count as u64));
    group.bench_function("actions applied, 8 seats", |bencher| {
        bencher.iter_batched(
            || games.clone(),
            |games| {
                let played: Vec<Game> = games
                    .into_iter()
                    .map(|(mut game, actions)| {
                        for action in actions {
                            game.apply(action).expect("a legal action");
                        }
                        game
                    })
                    .collect();
                black_box(played)
            },
            BatchSize::LargeInput,
        );
    });
    group.finish();

    let data = tempfile::tempdir().expect("a folder");
    let start = Game::new(deck.clone(), setup(1)).expect("a game");
    record::write_log(data.path(), start, &actions(&deck, 1), &jiff::Zoned::now()).expect("a log");
    let log = std::fs::read(data.path().join(record::LOG_FILE)).expect("its log");
    let mut group = criterion.benchmark_group("log");
    group.throughput(Throughput::Bytes(log.len() as u64));
    group.bench_function("replay of 6 rounds, 8 seats", |bencher| {
        bencher.iter(|| record::replay(black_box(&log), deck.clone()).expect("a log that is whole"));
    });
    group.finish();
}

criterion_group!(benches, rules);
criterion_main!(benches);
