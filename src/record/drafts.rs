//! Words that are being written and are not saved yet, kept on disk so that a power cut costs a second of writing. Those of a
//! secret ballot are sealed as ballots are, all of them together, so that the file does not tell whose they are.

use super::seal::Key;
use crate::files::save_whole;
use crate::rules::{Party, PlanOf, QuestionPart, SeatId};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The file in the folder that the drafts belong to.
const DRAFTS_FILE: &str = "drafts.ron";
/// What a file that cannot be read is called from then on.
const BROKEN_FILE: &str = "drafts.broken.ron";
/// What is sealed is filled up to a multiple of this, so that its length tells little.
const SEALED_BYTES: usize = 8192;

/// What tells one draft from another.
pub trait DraftName: Clone + Ord + Serialize + DeserializeOwned {
    /// Whether it belongs to a secret ballot, and is only written sealed.
    fn is_secret(&self) -> bool {
        false
    }

    /// The name that the sealed ones have together in the file; `None` where none is secret.
    fn sealed() -> Option<Self> {
        None
    }
}

/// What is being written in a game.
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
    /// A field of a row of the plan, or of the next meeting, by its place.
    Plan(Option<PlanOf>, u8),
    /// What the promise at this place of those that are followed up says from now on.
    Decision(usize),
    /// The words beside a signature.
    Signature(SeatId),
    /// Why a ballot is amended.
    Amendment,
    /// A seat's ballot, with the words of its objection.
    Ballot(SeatId),
    /// A first step for the idea a seat is gathered at.
    FirstStep(SeatId),
    /// Who is missing there.
    Missing(SeatId),
    /// The raised hands of a party.
    Count(Party),
    /// The marks and words that a ballot is amended to.
    Amended,
    /// The first step that an evaluation is amended to.
    AmendedStep,
    /// Who is missing, as an evaluation is amended.
    AmendedMissing,
    /// Whom those who come late are from.
    ArrivalOrganisation,
    /// Who they are.
    ArrivalPerson,
    /// The vision.
    Vision,
    /// Why a seat speaks against it.
    VisionObjection,
    /// A seat's words in a referral.
    Reply(SeatId),
    /// The wording that the pen changes for a comment.
    ChangedWording,
    /// Why it stays, in answer to the comment at this place.
    KeptBecause(usize),
    /// A text of the table's own card.
    OwnPart(QuestionPart),
    /// The name of a way forward on it.
    OwnOptionTitle(u8),
    /// What that means.
    OwnOptionText(u8),
    /// Other words in place of those at this place of what may be mended.
    Mended(usize),
    /// Everything secret, sealed.
    Sealed,
}

/// Which draft of a game it is: what is being written, and in which round, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct DraftKey {
    /// The round.
    pub round: usize,
    /// What is being written.
    pub of: DraftOf,
}

impl DraftName for DraftKey {
    fn is_secret(&self) -> bool {
        use DraftOf::{Amended, AmendedMissing, AmendedStep, Ballot, Count, FirstStep, Missing, Reply};
        let amended = matches!(self.of, Amended | AmendedStep | AmendedMissing);
        amended || matches!(self.of, Ballot(_) | FirstStep(_) | Missing(_) | Count(_) | Reply(_))
    }

    fn sealed() -> Option<DraftKey> {
        Some(DraftKey { round: 0, of: DraftOf::Sealed })
    }
}

/// Drafts that lie together in one folder.
#[derive(Debug)]
pub struct Drafts<N: DraftName> {
    /// `None` for those that are not kept on disk.
    folder: Option<PathBuf>,
    /// What the secret ones are sealed with; without it they stay in memory.
    key: Option<Key>,
    texts: BTreeMap<N, String>,
    unsaved: bool,
}

impl<N: DraftName> Default for Drafts<N> {
    fn default() -> Drafts<N> {
        Drafts { folder: None, key: None, texts: BTreeMap::new(), unsaved: false }
    }
}

impl<N: DraftName> Drafts<N> {
    /// The drafts that lie in a folder. A file that cannot be read is set aside, not written over.
    pub fn open(folder: &Path) -> Drafts<N> {
        Drafts::opened(folder, None)
    }

    /// The same where secret ones are sealed with `key`.
    pub(super) fn opened(folder: &Path, key: Option<Key>) -> Drafts<N> {
        let path = folder.join(DRAFTS_FILE);
        let mut texts = match fs::read(&path) {
            Ok(bytes) => read(&bytes).unwrap_or_else(|| {
                // Should it not go aside, the next draft takes its place: words no program can read are no use to anybody.
                fs::rename(&path, folder.join(BROKEN_FILE)).ok();
                BTreeMap::new()
            }),
            Err(_) => BTreeMap::new(),
        };
        if let Some(sealed) = N::sealed().and_then(|name| texts.remove(&name)) {
            let plain = key.as_ref().and_then(|key| key.open_words(&sealed));
            texts.extend(plain.and_then(|plain| read(plain.trim_end().as_bytes())).unwrap_or_default());
        }
        Drafts { folder: Some(folder.to_owned()), key, texts, unsaved: false }
    }

    /// A draft, if there is one.
    pub fn get(&self, name: &N) -> Option<&str> {
        self.texts.get(name).map(String::as_str)
    }

    /// Keeps a draft as it stands now; `None` when there is nothing to keep, or no more.
    pub fn keep(&mut self, name: N, text: Option<&str>) {
        if self.get(&name) == text {
            return;
        }
        match text {
            Some(text) => self.texts.insert(name, text.to_owned()),
            None => self.texts.remove(&name),
        };
        self.unsaved = true;
    }

    /// Forgets the drafts of which `is` is true.
    pub fn forget(&mut self, is: impl Fn(&N) -> bool) {
        let before = self.texts.len();
        self.texts.retain(|name, _| !is(name));
        self.unsaved |= self.texts.len() != before;
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
        let Some(folder) = &self.folder else { return Ok(()) };
        let path = folder.join(DRAFTS_FILE);
        let (secret, open): (Vec<_>, Vec<_>) = self.texts.iter().partition(|(name, _)| name.is_secret());
        let mut texts: Vec<(N, String)> = open.into_iter().map(|(name, text)| (name.clone(), text.clone())).collect();
        if !secret.is_empty()
            && let (Some(name), Some(key)) = (N::sealed(), &self.key)
        {
            let mut plain = ron::to_string(&secret).map_err(io::Error::other)?;
            let room = plain.len().next_multiple_of(SEALED_BYTES);
            plain.extend(std::iter::repeat_n(' ', room - plain.len()));
            // A system without chance of its own cannot seal the same line twice; then they stay in memory.
            texts.extend(key.seal_words(&plain).map(|sealed| (name, sealed)));
        }
        if texts.is_empty() {
            return match fs::remove_file(&path) {
                Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
                _ => Ok(()),
            };
        }
        let text = ron::ser::to_string_pretty(&texts, ron::ser::PrettyConfig::default()).map_err(io::Error::other)?;
        save_whole(&path, text.as_bytes())
    }
}

impl<N: DraftName> Drop for Drafts<N> {
    fn drop(&mut self) {
        // The window is gone, so there is nobody left to tell.
        self.save().ok();
    }
}

fn read<N: DraftName>(bytes: &[u8]) -> Option<BTreeMap<N, String>> {
    let texts: Vec<(N, String)> = ron::from_str(std::str::from_utf8(bytes).ok()?).ok()?;
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
        assert_eq!(drafts.get(&WORDING), Some("Vi börjar \"smått\"\noch ses igen 🌱"));
        assert_eq!(drafts.get(&DraftKey { round: 0, ..WORDING }), None);
        drafts.keep(WORDING, None);
        drop(drafts);
        let mut drafts = Drafts::open(folder.path());
        assert_eq!((drafts.get(&WORDING), drafts.get(&PROMISE)), (None, Some("Vi ringer.")));
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
            assert_eq!(Drafts::open(folder.path()).get(&WORDING), Some("Nytt"));
        }
    }

    #[test]
    fn what_belongs_to_a_ballot_is_sealed_without_a_name() {
        let folder = tempfile::tempdir().unwrap();
        let key = Key::fresh().unwrap();
        let ballot = |seat| DraftKey { round: 0, of: DraftOf::Ballot(SeatId(seat)) };
        let open = || Drafts::<DraftKey>::opened(folder.path(), Some(key.clone()));
        let length = |texts: &[(u8, &str)]| {
            let mut drafts = open();
            drafts.forget(|_| true);
            texts.iter().for_each(|(seat, text)| drafts.keep(ballot(*seat), Some(text)));
            drafts.save().unwrap();
            let file = fs::read_to_string(folder.path().join(DRAFTS_FILE)).unwrap();
            assert!(!file.contains("Ballot") && !file.contains("Nej"), "{file}");
            file.len()
        };
        let one = length(&[(1, "Nej")]);
        assert_eq!(one, length(&[(0, "Nej, det här går inte alls så länge ingen vet vem som betalar"), (1, "Nej")]));
        assert_eq!(open().get(&ballot(1)), Some("Nej"));
        assert_eq!(Drafts::opened(folder.path(), Some(Key::fresh().unwrap())).get(&ballot(1)), None, "another key");
        let mut drafts = open();
        drafts.forget(DraftKey::is_secret);
        drafts.save().unwrap();
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
    }
}
