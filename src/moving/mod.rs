//! Moving house: everything of one's own as one zip file, and out of it again on another computer.
//!
//! The zip holds [`MARK`], which says what it is, and under [`ROOT`] the files of the data folder by their names there.
//! Nothing that is in the way when it is restored is ever replaced: see [`restore`].

mod backup;
mod names;
mod restore;
#[cfg(test)]
mod tests;

pub(crate) use backup::{BackupError, Saved, backup};
pub(crate) use restore::{Happened, RestoreError, restore};

use serde::{Deserialize, Serialize};

/// The version of the zip's layout that this program writes, and the newest that it reads.
const FORMAT: u32 = 1;
/// The name of the file in the zip that says what the zip is.
const MARK: &str = "komma-overens.json";
/// The folder in the zip that stands for the data folder.
const ROOT: &str = "data/";

/// What a backup says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Mark {
    /// See [`FORMAT`].
    format: u32,
    /// The version of the program that made it.
    program: String,
    /// How many files it holds.
    files: usize,
}

/// What the files of the data folder belong to, for counting them in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A game, with its log, deck and papers.
    Game,
    /// A deck.
    Deck,
    /// A saved setup.
    Template,
    /// A practice, or the record of attempts.
    Practice,
    /// Settings, one's own words, drafts, keys and whatever else lies there.
    Other,
}

impl Kind {
    /// Every kind, in the order they are told.
    pub(crate) const ALL: [Kind; 5] = [Kind::Game, Kind::Deck, Kind::Template, Kind::Practice, Kind::Other];

    /// The kind of the file or folder at `path`, its parts under the data folder.
    fn of(path: &[&str]) -> Kind {
        match path.first().copied() {
            Some("games") => Kind::Game,
            Some("kortlekar") => Kind::Deck,
            Some("mallar") => Kind::Template,
            Some("practice") => Kind::Practice,
            _ => Kind::Other,
        }
    }
}

/// How many parts of a path name one thing of its own, that is moved as a whole: a game is its folder.
fn parts_of_unit(path: &[&str]) -> usize {
    let folders = matches!(path.first().copied(), Some("games" | "kortlekar" | "borttagna" | "practice"));
    if folders && path.len() > 2 { 2 } else { path.len() }
}
