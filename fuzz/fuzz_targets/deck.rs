//! Any bytes as a deck file: read, checked, advised on, reported, opened in the workshop and written out again.
#![no_main]

use komma_overens::deck::advice::Words;
use komma_overens::deck::edit::{ItemForm, Section, Typing, Workshop};
use komma_overens::deck::{self, Severity};
use komma_overens::text::Lang;
use libfuzzer_sys::fuzz_target;
use std::sync::{Arc, OnceLock};

fn words() -> &'static Arc<Words> {
    static WORDS: OnceLock<Arc<Words>> = OnceLock::new();
    WORDS.get_or_init(|| Arc::new(Words::built_in()))
}

fuzz_target!(|bytes: &[u8]| {
    let checked = deck::review(bytes, "fuzz", None, words());
    let errors = checked.problems.iter().any(|problem| problem.severity == Severity::Error);
    assert_eq!(checked.deck.is_none(), errors);
    assert!(checked.problems.len() <= 1_300);
    let text = String::from_utf8_lossy(bytes);
    let report = deck::report(&checked.problems, &text, Lang::Sv);
    assert_eq!(report.is_empty(), checked.problems.is_empty());
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let mut workshop = Workshop::open(text, "fuzz", Arc::clone(words()));
    assert_eq!(workshop.text(), text);
    for section in Section::ALL {
        let keys: Vec<_> = workshop.keys(section).take(3).collect();
        for key in keys {
            if let Some(form) = workshop.form(key) {
                let mut other: ItemForm = form.clone();
                other.set_id("fuzz");
                workshop.set(key, &other, Typing::New);
                other.set_id(form.id());
                workshop.set(key, &other, Typing::New);
            }
        }
    }
    while workshop.undo().is_some() {}
    assert_eq!(workshop.text(), text);
});
