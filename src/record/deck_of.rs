//! The deck a game was played with, wherever it lies now: beside its log, beside the folders of several games, or among
//! the decks of the program and of the user. Its hash in the log says which one it is.

use super::log::BOM;
use super::paths;
use super::problem::LogError;
use super::session::{DECK_FILE, sha256};
use super::written::{END_OF_TEXT, from_wide};
use crate::deck;
use crate::files::read_file;
use crate::rules::Deck;
use std::path::{Path, PathBuf};

/// A deck that was found.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) deck: Deck,
    /// Its file as it was when the game began.
    pub(super) bytes: Vec<u8>,
    /// Where it lies; `None` for one within the program.
    pub(super) path: Option<PathBuf>,
}

/// Finds the deck with this hash for the game in `folder`.
pub(super) fn find(folder: &Path, hash: &str) -> Result<Found, LogError> {
    let beside = folder.join(DECK_FILE);
    let missing = match read_file(&beside) {
        Ok(bytes) => match as_it_was(&bytes, hash) {
            Some(bytes) => return playable(bytes, Some(beside)),
            None => LogError::DeckChanged(beside),
        },
        Err(source) => LogError::DeckMissing { path: beside, source },
    };
    for (_, source) in deck::embedded() {
        if let Some(bytes) = as_it_was(source.as_bytes(), hash) {
            return playable(bytes, None);
        }
    }
    for path in elsewhere(folder) {
        // One that cannot be read is not the one that is looked for.
        if let Some(bytes) = read_file(&path).ok().and_then(|bytes| as_it_was(&bytes, hash)) {
            return playable(bytes, Some(path));
        }
    }
    Err(missing)
}

fn playable(bytes: Vec<u8>, path: Option<PathBuf>) -> Result<Found, LogError> {
    match super::read_deck(&bytes) {
        Some(deck) => Ok(Found { deck, bytes, path }),
        None => Err(LogError::DeckUnusable(path.unwrap_or_else(|| PathBuf::from(DECK_FILE)))),
    }
}

/// The files in which a deck is looked for that does not lie beside its log.
fn elsewhere(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
    let above = whole.parent();
    files.extend(above.map(|above| above.join(DECK_FILE)));
    // A game lies in the games of a data folder, which need not be the one in use.
    let of_game = above.and_then(Path::parent).map(paths::decks_dir);
    for decks in of_game.into_iter().chain([paths::decks_dir(&paths::data_dir())]) {
        files.extend(deck::files(&decks).unwrap_or_default().into_iter().map(|(_, path)| path));
    }
    files
}

/// The bytes that have this hash, where only line ends, what stands before the first sign and after the last, or how
/// letters are stored has been changed since: programs that send, edit and keep files do that, and no word of the deck is
/// another.
pub(crate) fn as_it_was(bytes: &[u8], hash: &str) -> Option<Vec<u8>> {
    let is_it = |bytes: &[u8]| sha256(bytes) == hash;
    if is_it(bytes) {
        return Some(bytes.to_vec());
    }
    let wide = from_wide(bytes);
    let mut plain = wide.as_deref().unwrap_or(bytes);
    while let Some(rest) = plain.strip_prefix(BOM) {
        plain = rest;
    }
    let words = without_end(plain);
    for text in [words.to_vec(), with_breaks(words, b"\n"), with_breaks(words, b"\r\n")] {
        for end in [&b"\n"[..], b"\r\n", b"", &plain[words.len()..]] {
            for mark in [b"", BOM] {
                let whole = [mark, &text, end].concat();
                if is_it(&whole) {
                    return Some(whole);
                }
            }
        }
    }
    None
}

/// A text without the blanks and line breaks behind it.
fn without_end(text: &[u8]) -> &[u8] {
    let is_end = |byte: &u8| byte.is_ascii_whitespace() || *byte == END_OF_TEXT;
    &text[..text.iter().rposition(|byte| !is_end(byte)).map_or(0, |at| at + 1)]
}

/// The text with each of its line breaks, `\n`, `\r` or several `\r` before a `\n`, as `line_break`.
fn with_breaks(bytes: &[u8], line_break: &[u8]) -> Vec<u8> {
    let mut text = Vec::with_capacity(bytes.len());
    let mut rest = bytes;
    while let Some(at) = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')) {
        text.extend(&rest[..at]);
        text.extend(line_break);
        let returns = rest[at..].iter().take_while(|byte| **byte == b'\r').count();
        let taken = match rest.get(at + returns) {
            Some(b'\n') => returns + 1,
            _ => 1,
        };
        rest = &rest[at + taken..];
    }
    text.extend(rest);
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_deck_is_known_by_its_words() {
        let text = "(\n  \"å\",\r\n)\n";
        let short = "(\n  \"å\",\n)\n";
        let long = "(\r\n  \"å\",\r\n)\r\n";
        for original in [short, long, &format!("\u{feff}{short}"), &format!("\u{feff}{long}")] {
            let hash = sha256(original.as_bytes());
            let old = short.replace('\n', "\r");
            let doubled = short.replace('\n', "\r\r\n");
            let unended = long.trim_end();
            let (ended, marked) = (format!("{short}\n \u{1a}"), format!("\u{feff}\u{feff}{short}"));
            for now in [
                short,
                long,
                text,
                &format!("\u{feff}{long}"),
                &format!("\u{feff}{short}"),
                &old,
                &doubled,
                unended,
                &ended,
                &marked,
            ] {
                assert_eq!(as_it_was(now.as_bytes(), &hash).as_deref(), Some(original.as_bytes()), "{now:?}");
            }
            let wide = |unit: u16| unit.to_le_bytes();
            let wide: Vec<u8> = format!("\u{feff}{short}").encode_utf16().flat_map(wide).collect();
            assert_eq!(as_it_was(&wide, &hash).as_deref(), Some(original.as_bytes()));
            for edited in ["(\n  \"ä\",\n)\n", "(\n \"å\",\n)\n", "", "\r"] {
                assert_eq!(as_it_was(edited.as_bytes(), &hash), None);
            }
        }
        let mixed = sha256(text.as_bytes());
        assert_eq!(as_it_was(text.as_bytes(), &mixed).as_deref(), Some(text.as_bytes()));
    }
}
