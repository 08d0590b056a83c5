//! What can be wrong with a practice on disk, and how it is said.

use super::{Practice, PracticeError, PreparationProblem, wording};
use crate::record::io_reason;
use crate::t;
use crate::text::Lang;
use std::io;
use std::path::{Path, PathBuf};

/// What is wrong with a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It was changed after it was written, or cannot be read.
    Edited,
    /// Lines before it are missing.
    Missing,
    /// What it says cannot be done there.
    Refused,
}

/// The first damage in a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub damage: Damage,
    /// How many entries before it are whole.
    pub saved: usize,
}

/// Why a practice cannot be taken up. Its files are as they were.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// A file cannot be read.
    #[error("{path}: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file or folder cannot be written.
    #[error("{path}: {source}")]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// It is not on disk any longer.
    #[error("the practice is gone")]
    Gone,
    /// It is not a log of a practice.
    #[error("not the log of a practice")]
    NotALog,
    /// The log was cut short in its first line: nothing was started.
    #[error("nothing was started")]
    NothingStarted,
    /// It was written by a newer program.
    #[error("written by a newer program")]
    Newer,
    /// Its first line is damaged: there is nothing to go by.
    #[error("line 1 is damaged")]
    Header,
    /// The deck it was made with is nowhere to be found.
    #[error("the deck is missing")]
    Deck,
    /// Its preparation cannot be practised with its deck.
    #[error("the preparation does not fit the deck")]
    Preparation,
    /// Another copy of the program has it open.
    #[error("the practice is open in another window")]
    InUse,
}

/// Why something was not done. The practice is unchanged, on disk too.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// It cannot be done now.
    #[error(transparent)]
    Practice(#[from] PracticeError),
    /// It could not be written down.
    #[error("{path}: {source}")]
    Write {
        /// The log.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// Why a practice could not be begun. Nothing is left behind.
#[derive(Debug, thiserror::Error)]
pub enum BeginError {
    /// What keeps the preparation from being practised.
    #[error("the preparation has {} problems", .0.len())]
    Preparation(Vec<PreparationProblem>),
    /// The bytes are not those the deck was read from: the file was changed in between.
    #[error("the deck has been changed since it was read")]
    OtherDeck,
    /// Its folder could not be written.
    #[error("{path}: {source}")]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// Something to tell about a practice or the record of attempts. Nothing of it is in the way.
#[derive(Debug)]
pub enum Notice {
    /// The last line was cut short; all before it is there.
    Torn,
    /// A line is damaged; the practice goes on from before it, and the whole file is kept here.
    Damaged(Damaged, PathBuf),
    /// The record of attempts was damaged: so many could not be read, and the whole file is kept here.
    Record(usize, PathBuf),
    /// The attempt could not be added to the record; it is tried again when the practice is taken up or put away.
    NotRecorded(io::Error),
    /// The practice is over and recorded, but its files could not be deleted: it is still listed.
    NotRemoved(io::Error),
}

fn shown(path: &Path) -> String {
    path.display().to_string()
}

impl Damaged {
    /// What is wrong with which line.
    pub fn text(&self, lang: Lang) -> String {
        match self.damage {
            Damage::Edited => t!(lang, "practice-damage-edited", line = self.line),
            Damage::Missing => t!(lang, "practice-damage-missing", line = self.line),
            Damage::Refused => t!(lang, "practice-damage-refused", line = self.line),
        }
    }
}

impl OpenError {
    /// What happened, and what to do, in a few sentences.
    pub fn text(&self, lang: Lang) -> String {
        match self {
            OpenError::Read { path, source } => {
                t!(lang, "practice-open-read", file = shown(path), reason = io_reason(lang, source))
            }
            OpenError::Write { path, source } => {
                t!(lang, "practice-open-write", file = shown(path), reason = io_reason(lang, source))
            }
            OpenError::Gone => t!(lang, "practice-open-gone"),
            OpenError::NotALog => t!(lang, "practice-open-not-a-log"),
            OpenError::NothingStarted => t!(lang, "practice-open-nothing-started"),
            OpenError::Newer => t!(lang, "practice-open-newer"),
            OpenError::Header => t!(lang, "practice-open-header"),
            OpenError::Deck => t!(lang, "practice-open-deck"),
            OpenError::Preparation => t!(lang, "practice-open-preparation"),
            OpenError::InUse => t!(lang, "practice-open-in-use"),
        }
    }
}

impl SessionError {
    /// What happened in `practice`, and what to do.
    pub fn text(&self, lang: Lang, practice: &Practice) -> String {
        match self {
            SessionError::Practice(error) => wording::error(lang, practice, error),
            SessionError::Write { path, source } => {
                t!(lang, "practice-not-saved", file = shown(path), reason = io_reason(lang, source))
            }
        }
    }
}

impl BeginError {
    /// What happened, and what to do.
    pub fn text(&self, lang: Lang) -> String {
        match self {
            BeginError::Preparation(problems) => {
                let words = problems.iter().map(|problem| wording::problem(lang, *problem));
                words.collect::<Vec<_>>().join("\n")
            }
            BeginError::OtherDeck => t!(lang, "record-error-other-deck"),
            BeginError::Write { path, source } => {
                t!(lang, "practice-not-begun", file = shown(path), reason = io_reason(lang, source))
            }
        }
    }
}

impl Notice {
    /// What to say.
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Notice::Torn => t!(lang, "practice-notice-torn"),
            Notice::Damaged(damaged, kept) => {
                let what = damaged.text(lang);
                t!(lang, "practice-notice-damaged", what = what, count = damaged.saved, file = shown(kept))
            }
            Notice::Record(lost, kept) => t!(lang, "practice-notice-record", count = *lost, file = shown(kept)),
            Notice::NotRecorded(error) => {
                t!(lang, "practice-notice-not-recorded", reason = io_reason(lang, error))
            }
            Notice::NotRemoved(error) => t!(lang, "practice-notice-not-removed", reason = io_reason(lang, error)),
        }
    }
}
