//! How long the full check of a deck takes, beside what `ron` alone takes to read the same file.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use std::hint::black_box;

#[path = "../tests/support/deck_source.rs"]
mod deck_source;

fn check(c: &mut Criterion) {
    let mut group = c.benchmark_group("deck");
    group.sample_size(10);
    for cards in [1_000, 10_000] {
        let source = deck_source::generate(cards);
        let checked = komma_overens::deck::load_str(&source, "bench");
        assert!(checked.deck.is_some_and(|deck| deck.cards.len() == cards));
        assert!(deck_source::read(&source).is_ok_and(|deck| deck.cards.len() == cards));
        group.throughput(Throughput::Bytes(source.len() as u64));
        group.bench_with_input(BenchmarkId::new("bare_ron", cards), &source, |b, source| {
            b.iter(|| black_box(deck_source::read(black_box(source))));
        });
        group.bench_with_input(BenchmarkId::new("full_check", cards), &source, |b, source| {
            b.iter(|| black_box(komma_overens::deck::load_str(black_box(source), "bench")));
        });
    }
    group.finish();
}

criterion_group!(benches, check);
criterion_main!(benches);
