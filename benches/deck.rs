//! How long the full check of a deck takes, beside what `ron` alone takes to read the same file.

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use komma_overens::deck;
use komma_overens::deck::advice::Words;
use komma_overens::deck::edit::{ItemForm, Section, Typing, Workshop};
use std::hint::black_box;
use std::sync::Arc;

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

/// How long it takes until a change of one card among ten thousand is checked.
fn edit(c: &mut Criterion) {
    let mut group = c.benchmark_group("edit");
    group.sample_size(20);
    let source = deck_source::generate(10_000);
    group.bench_function("open/10000", |b| b.iter(|| Workshop::open(black_box(&source), "bench", Arc::default())));
    let mut workshop = Workshop::open(&source, "bench", Arc::new(Words::built_in()));
    let key = workshop.by_id(Section::Cards, "kort-5000").expect("it is there");
    let mut number = 0;
    group.bench_function("one_card/10000", |b| {
        b.iter(|| {
            let Some(ItemForm::Card(mut form)) = workshop.form(key) else { panic!("it has a form") };
            number += 1;
            *form.title.get_mut("sv") = format!("Nummer {number}");
            assert!(workshop.set(key, &ItemForm::Card(form), Typing::In("title.sv".into())));
            black_box(workshop.problems().len())
        });
    });
    group.bench_function("text/10000", |b| b.iter(|| black_box(workshop.text().len())));
    group.bench_function("filter/10000", |b| b.iter(|| black_box(workshop.filter(Section::Cards, "kort-77").len())));
    group.bench_function("deck_advice/10000", |b| b.iter(|| black_box(workshop.deck_advice().len())));
    group.finish();
}

/// How long the check takes with all its advice.
fn review(c: &mut Criterion) {
    let mut group = c.benchmark_group("review");
    group.sample_size(10);
    let (source, words) = (deck_source::generate(10_000), Words::built_in());
    group.bench_function("10000", |b| b.iter(|| black_box(deck::review(source.as_bytes(), "bench", None, &words))));
    group.finish();
}

criterion_group!(benches, check, edit, review);
criterion_main!(benches);
