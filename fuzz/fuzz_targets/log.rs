//! Any bytes as the log of a game: read, told what is wrong with it, and played as far as it goes.
#![no_main]

use komma_overens::deck;
use komma_overens::record;
use komma_overens::rules::Deck;
use komma_overens::text::Lang;
use libfuzzer_sys::fuzz_target;
use std::sync::{Arc, OnceLock};

const SOURCE: &str = include_str!("../../tests/kept/format-1/deck.ron");

fn small() -> Arc<Deck> {
    static DECK: OnceLock<Arc<Deck>> = OnceLock::new();
    let read = || Arc::new(deck::load_str(SOURCE, "deck").deck.expect("the deck can be played"));
    Arc::clone(DECK.get_or_init(read))
}

fuzz_target!(|bytes: &[u8]| {
    match record::replay(bytes, small()) {
        // What is played is a game that can be looked at.
        Ok(game) => drop(record::minutes::agreement(Lang::Sv, &game, "2026-11-21").markdown()),
        Err(error) => assert!(!error.text(Lang::Sv).is_empty()),
    }
});
