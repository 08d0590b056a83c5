//! Words that are being written in a game and are not in it yet, kept beside its log so that a power cut costs a second of
//! writing. Nothing of a secret ballot is ever among them.

use crate::files::save_whole;
use crate::rules::SeatId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The file in a game's folder.
const DRAFTS_FILE: &str = "drafts.ron";
/// What a file that cannot be read is called from then on.
const BROKEN_FILE: &str = "drafts.broken.ron";

/// What is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum DraftOf {
    /// The proposal's wording.
    Wording,
    /// A promise in own words.
    Commitment,
    /// Why the answer to the commitment at this place is no.
    No(usize),
    /// What a principle has to do with the matter.
    Note,
    /// The title of a new idea.
    IdeaTitle,
    /// The line of a new idea.
    IdeaLine,
    /// Another title for an idea.
    OtherTitle(usize),
    /// Another line for an idea.
    OtherLine(usize),
    /// Why a tile does not come: the answer to the ask at this place.
    NoTile(usize),
    /// Why a seat says no to the merge at this place.
    NoMerge(usize, SeatId),
    /// The promise an organisation makes itself.
    Promise(SeatId),
    /// The words beside a signature.
    Signature(SeatId),
    /// Why a ballot is amended.
    Amendment,
}

/// Which draft it is: what is being written, and in which round, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DraftKey {
    /// The round.
    pub round: usize,
    /// What is being written.
    pub of: DraftOf,
}

/// The drafts of one game.
#[derive(Debug)]
pub struct Drafts {
    folder: PathBuf,
    texts: BTreeMap<DraftKey, String>,
    unsaved: bool,
}

impl Drafts {
    /// The drafts that lie in a game's folder. A file that cannot be read is set aside, not written over.
    pub fn open(folder: &Path) -> Drafts {
        let path = folder.join(DRAFTS_FILE);
        let texts = match fs::read(&path) {
            Ok(bytes) => read(&bytes).unwrap_or_else(|| {
                // Should it not go aside, the next draft takes its place: words no program can read are no use to the table.
                fs::rename(&path, folder.join(BROKEN_FILE)).ok();
                BTreeMap::new()
            }),
            Err(_) => BTreeMap::new(),
        };
        Drafts { folder: folder.to_owned(), texts, unsaved: false }
    }

    /// A draft, if there is one.
    pub fn get(&self, key: DraftKey) -> Option<&str> {
        self.texts.get(&key).map(String::as_str)
    }

    /// Keeps a draft as it stands now; `None` when there is nothing to keep, or no more.
    pub fn keep(&mut self, key: DraftKey, text: Option<&str>) {
        if self.get(key) == text {
            return;
        }
        match text {
            Some(text) => self.texts.insert(key, text.to_owned()),
            None => self.texts.remove(&key),
        };
        self.unsaved = true;
    }

    /// Whether the file lags behind.
    pub fn is_unsaved(&self) -> bool {
        self.unsaved
    }

    /// Writes the file; without drafts there is none.
    ///
    /// # Errors
    /// What the file system says. It is tried again when something more has been written.
    pub fn save(&mut self) -> io::Result<()> {
        if !std::mem::take(&mut self.unsaved) {
            return Ok(());
        }
        let path = self.folder.join(DRAFTS_FILE);
        if self.texts.is_empty() {
            return match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        }
        let texts: Vec<(&DraftKey, &String)> = self.texts.iter().collect();
        let text = ron::ser::to_string_pretty(&texts, ron::ser::PrettyConfig::default()).map_err(io::Error::other)?;
        save_whole(&path, text.as_bytes())
    }
}

impl Drop for Drafts {
    fn drop(&mut self) {
        // The window is gone, so there is nobody left to tell.
        self.save().ok();
    }
}

fn read(bytes: &[u8]) -> Option<BTreeMap<DraftKey, String>> {
    let texts: Vec<(DraftKey, String)> = ron::from_str(std::str::from_utf8(bytes).ok()?).ok()?;
    Some(texts.into_iter().collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const WORDING: DraftKey = DraftKey { round: 1, of: DraftOf::Wording };
    const PROMISE: DraftKey = DraftKey { round: 3, of: DraftOf::Promise(SeatId(2)) };

    #[test]
    fn drafts_are_there_again_until_they_are_done() {
        let folder = tempfile::tempdir().unwrap();
        let mut drafts = Drafts::open(folder.path());
        drafts.keep(WORDING, Some("Vi börjar \"smått\"\noch ses igen 🌱"));
        drafts.keep(PROMISE, Some("Vi ringer."));
        drafts.save().unwrap();
        // A program that is killed says no farewell.
        std::mem::forget(drafts);
        let mut drafts = Drafts::open(folder.path());
        assert_eq!(drafts.get(WORDING), Some("Vi börjar \"smått\"\noch ses igen 🌱"));
        assert_eq!(drafts.get(DraftKey { round: 0, ..WORDING }), None);
        drafts.keep(WORDING, None);
        drop(drafts);
        let mut drafts = Drafts::open(folder.path());
        assert_eq!((drafts.get(WORDING), drafts.get(PROMISE)), (None, Some("Vi ringer.")));
        drafts.keep(PROMISE, None);
        drafts.save().unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "without drafts there is no file");
    }

    #[test]
    fn a_file_that_cannot_be_read_is_set_aside() {
        for bytes in [&b"[((round: 1, of: Wor"[..], &[0xff, 0xfe, 0][..]] {
            let folder = tempfile::tempdir().unwrap();
            fs::write(folder.path().join(DRAFTS_FILE), bytes).unwrap();
            let mut drafts = Drafts::open(folder.path());
            drafts.keep(WORDING, Some("Nytt"));
            drafts.save().unwrap();
            assert_eq!(fs::read(folder.path().join(BROKEN_FILE)).unwrap(), bytes);
            assert_eq!(Drafts::open(folder.path()).get(WORDING), Some("Nytt"));
        }
    }
}
