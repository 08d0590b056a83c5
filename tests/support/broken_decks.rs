//! The broken decks in `tests/decks/broken`: what is told about each stands beside it, as text and as JSON. Write the
//! expectations anew with `UPDATE_EXPECTED=1 cargo test`, and read what has changed.

use komma_overens::cli;
use komma_overens::deck::{self, Severity};
use komma_overens::text::Lang;
use std::fs;
use std::path::{Path, PathBuf};

const FOLDER: &str = "tests/decks/broken";

fn files() -> Vec<PathBuf> {
    let entries = fs::read_dir(FOLDER).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("readable").path());
    let mut files: Vec<PathBuf> = paths.filter(|path| path.extension().is_some_and(|kind| kind == "ron")).collect();
    files.sort();
    files
}

/// What the command writes, and its exit code.
fn told(path: &Path, json: bool, lang: Lang) -> String {
    let mut out = Vec::new();
    let exit = cli::check::run(&[path.to_owned()], json, lang, &mut out).expect("a vector can be written to");
    let text = String::from_utf8(out).expect("text");
    if json { text } else { format!("{text}{exit}\n") }
}

#[test]
fn each_broken_deck_is_told_as_expected() {
    let files = files();
    assert!(files.len() >= 60, "{}", files.len());
    let mut wrong = Vec::new();
    for path in &files {
        for (kind, json, lang) in [("txt", false, Lang::Sv), ("json", true, Lang::En)] {
            let told = told(path, json, lang);
            let file = path.with_extension(kind);
            if std::env::var_os("UPDATE_EXPECTED").is_some() {
                fs::write(&file, &told).expect("written");
            }
            let expected = fs::read_to_string(&file).unwrap_or_default();
            if told != expected {
                wrong.push(format!("{}\n--- expected\n{expected}\n--- told\n{told}", file.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} of {}\n{}", wrong.len(), files.len(), wrong.join("\n"));
}

#[test]
fn each_broken_deck_has_something_wrong_that_the_workshop_can_open() {
    for path in files() {
        let bytes = fs::read(&path).expect("readable");
        let checked = deck::load_bytes(&bytes, "x", path.parent());
        assert!(checked.problems.iter().any(|problem| problem.severity >= Severity::Warning), "{}", path.display());
        if let Ok(text) = String::from_utf8(bytes) {
            let mut workshop = deck::edit::Workshop::open(&text, "x", std::sync::Arc::default());
            assert_eq!(workshop.text(), text, "{}", path.display());
            let errors = checked.problems.iter().any(|problem| problem.severity == Severity::Error);
            assert_eq!(workshop.is_playable(), !errors, "{}", path.display());
            workshop.add_new(deck::edit::Section::Cards, None);
            workshop.undo();
            assert_eq!(workshop.text(), text, "{}", path.display());
        }
    }
}

#[test]
fn the_references_say_what_the_program_says() {
    for (lang, file) in [(Lang::Sv, "scenarios/REFERENCE.md"), (Lang::En, "scenarios/REFERENCE.en.md")] {
        let text = deck::reference::reference(lang);
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            fs::write(file, &text).expect("written");
        }
        let there = fs::read_to_string(file).unwrap_or_default();
        assert!(there == text, "{file} has drifted: komma-overens reference --out {file} --lang {}", lang.tag());
    }
}
