//! How fast tables of counterparts play, and how fast a counterpart answers.
//!
//! `cargo bench --no-default-features --bench practice`. Targets: 2,000 whole games of six rounds at a table of eight a
//! second on one core; a move with its answers well within a frame.

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use komma_overens::deck;
use komma_overens::practice::play::{Strategy, measured};
use komma_overens::practice::simulate::{setup, six_rounds};
use komma_overens::practice::table::Cast;
use komma_overens::rules::Party;
use std::hint::black_box;
use std::sync::Arc;

const GAMES: u64 = 32;

fn practice(criterion: &mut Criterion) {
    let (name, source) = deck::embedded()[0];
    let deck = Arc::new(deck::load_str(source, name).deck.expect("the deck within the program"));
    let cast = Cast::new(&deck);
    let programme = six_rounds(&deck);
    let mut group = criterion.benchmark_group("practice");
    group.throughput(Throughput::Elements(GAMES));
    group.bench_function("simulated games, 6 rounds, 8 seats", |bencher| {
        bencher.iter(|| {
            for number in 0..GAMES {
                let setup = setup(&programme, 8, 1, number);
                black_box(cast.play(setup, &mut |_| {}, &mut |_| {}).expect("it can be played"));
            }
        });
    });
    group.finish();
    let mut group = criterion.benchmark_group("practice");
    group.bench_function("a whole practice, listening", |bencher| {
        bencher.iter_batched(
            || measured(&deck, Party::Public, None, 7).expect("a practice"),
            |mut practice| {
                practice.play_on(Strategy::Listen);
                practice
            },
            BatchSize::SmallInput,
        );
    });
    group.bench_function("its debrief", |bencher| {
        let mut practice = measured(&deck, Party::Public, None, 7).expect("a practice");
        practice.play_on(Strategy::Propose);
        bencher.iter(|| black_box(practice.debrief()));
    });
    group.finish();
}

criterion_group!(benches, practice);
criterion_main!(benches);
