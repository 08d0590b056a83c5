//! `komma-overens check DECK...`: every problem of every deck, and what to do about it.

use crate::deck::watch::Watcher;
use crate::deck::{self, Checked, Problem, Severity};
use crate::practice::advice::by_simulation;
use crate::record::{decks, paths};
use crate::t;
use crate::text::Lang;
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

/// How long each deck is waited for before the next one is looked at.
const WAIT: Duration = Duration::from_millis(100);

/// Checks the decks and writes what was found, as text or as one JSON array. Answers with the exit code: 0 when
/// all can be played (warnings or not), 1 when one has errors, 2 when a file could not be used at all.
///
/// # Errors
/// Only when `out` cannot be written to.
pub fn run(files: &[PathBuf], json: bool, lang: Lang, out: &mut dyn Write) -> io::Result<u8> {
    let words = decks::words(&paths::data_dir());
    let mut all: Vec<Problem> = Vec::new();
    let mut exit = 0;
    for path in files {
        let path = &decks::deck_in(path);
        let name = path.display().to_string();
        let (checked, source) = match deck::read_file(path) {
            Ok(bytes) => {
                let mut checked = deck::review(&bytes, &name, Some(deck::folder_of(path)), &words);
                let source = String::from_utf8_lossy(&bytes).into_owned();
                play(&mut checked, &source, &name);
                (checked, source)
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

/// Writes the report of each deck, and again whenever one is saved, until `go_on` says no. Answers with the exit code of
/// the newest saves.
///
/// # Errors
/// Only when `out` cannot be written to.
pub fn watch(files: &[PathBuf], lang: Lang, out: &mut dyn Write, mut go_on: impl FnMut() -> bool) -> io::Result<u8> {
    let words = Arc::new(decks::words(&paths::data_dir()));
    let mut watchers: Vec<Watcher> =
        files.iter().map(|file| Watcher::new(&decks::deck_in(file), Arc::clone(&words))).collect();
    let mut new = vec![true; watchers.len()];
    loop {
        for (watcher, new) in watchers.iter_mut().zip(&mut new) {
            if std::mem::take(new) {
                let seen = watcher.newest();
                let name = watcher.path().display().to_string();
                if watcher.saves() > 0 {
                    writeln!(out, "\n{}", t!(lang, "cli-check-saved", file = name.as_str()))?;
                }
                let mut checked = seen.checked.clone();
                play(&mut checked, &seen.source, &name);
                write!(out, "{}", deck::report(&checked.problems, &seen.source, lang))?;
                writeln!(out, "{}", summary(&name, &checked, lang))?;
                out.flush()?;
            }
            *new = watcher.wait(WAIT);
        }
        if !go_on() {
            return Ok(watchers.iter().map(|watcher| exit_code(&watcher.newest().checked)).max().unwrap_or(0));
        }
    }
}

/// Adds what tables of counterparts find out about a deck that can be played, in the order of the file.
fn play(checked: &mut Checked, source: &str, name: &str) {
    if let Some(deck) = checked.deck.take() {
        let deck = Arc::new(deck);
        checked.problems.extend(by_simulation(&deck, source, name));
        checked.problems.sort_by_key(|problem| (problem.line, problem.column));
        // Nobody else has it.
        checked.deck = Arc::into_inner(deck);
    }
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
