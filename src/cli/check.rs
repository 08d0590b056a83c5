//! `komma-overens check DECK...`: every problem of every deck, and what to do about it.

use crate::deck::{self, Checked, Problem, Severity};
use crate::t;
use crate::text::Lang;
use std::io::{self, Write};
use std::path::PathBuf;

/// Checks the decks and writes what was found, as text or as one JSON array. Answers with the exit code: 0 when
/// all can be played (warnings or not), 1 when one has errors, 2 when a file could not be used at all.
///
/// # Errors
/// Only when `out` cannot be written to.
pub fn run(paths: &[PathBuf], json: bool, lang: Lang, out: &mut dyn Write) -> io::Result<u8> {
    let mut all: Vec<Problem> = Vec::new();
    let mut exit = 0;
    for path in paths {
        let name = path.display().to_string();
        let (checked, source) = match deck::read_file(path) {
            Ok(bytes) => {
                let checked = deck::load_in(&bytes, &name, Some(deck::folder_of(path)));
                (checked, String::from_utf8_lossy(&bytes).into_owned())
            }
            Err(problem) => (Checked { deck: None, problems: vec![*problem] }, String::new()),
        };
        exit = exit.max(exit_code(&checked));
        if json {
            all.extend(checked.problems);
        } else {
            write!(out, "{}", deck::report(&checked.problems, &source, lang))?;
            writeln!(out, "{}", summary(&name, &checked, lang))?;
        }
    }
    if json {
        serde_json::to_writer_pretty(&mut *out, &deck::to_json(&all, lang))?;
        writeln!(out)?;
    }
    Ok(exit)
}

/// 0 when a deck can be played, 1 when it has errors, 2 when the file could not be used at all.
pub(super) fn exit_code(checked: &Checked) -> u8 {
    if checked.problems.iter().any(Problem::is_unusable) { 2 } else { u8::from(checked.deck.is_none()) }
}

fn summary(name: &str, checked: &Checked, lang: Lang) -> String {
    let count = |severity| checked.problems.iter().filter(|problem| problem.severity == severity).count();
    let (errors, warnings) = (count(Severity::Error), count(Severity::Warning));
    match &checked.deck {
        Some(deck) => t!(lang, "deck-check-fine", file = name, cards = deck.cards.len(), warnings = warnings),
        None => t!(lang, "deck-check-broken", file = name, errors = errors, warnings = warnings),
    }
}
