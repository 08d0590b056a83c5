//! Any bytes as the log of a practice: read as far as it goes, and what was read can be gone on with.
#![no_main]

use komma_overens::deck;
use komma_overens::practice::{self, Move};
use komma_overens::rules::Deck;
use libfuzzer_sys::fuzz_target;
use std::sync::{Arc, OnceLock};

fn small() -> &'static Arc<Deck> {
    static DECK: OnceLock<Arc<Deck>> = OnceLock::new();
    DECK.get_or_init(|| {
        let source = include_bytes!("../../tests/kept/practice-v1/deck.ron");
        Arc::new(deck::load_bytes(source, "deck.ron", None).deck.expect("the kept deck can be played"))
    })
}

fuzz_target!(|bytes: &[u8]| {
    let Some((mut practice, damaged)) = practice::replay(bytes, small()) else { return };
    let lines = bytes.split(|&byte| byte == b'\n').count();
    assert!(damaged.is_none_or(|line| (2..=lines).contains(&line)));
    assert!(practice.moves().len() < lines);
    // Whatever was read is a practice like any other.
    let moves = practice.moves().len();
    if practice.apply(Move::Silence).is_ok() {
        practice.undo().expect("a move was made");
    }
    assert_eq!(practice.moves().len(), moves);
});
