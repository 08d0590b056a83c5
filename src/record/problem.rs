//! What can be wrong with a log or a file, and how it is said.

use crate::rules::{RuleError, SetupProblem};
use crate::t;
use crate::text::Lang;
use crate::text::system::Reason;
use crate::wording;
use std::io;
use std::path::{Path, PathBuf};

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Damage {
    /// It does not fit its checksum: it was edited.
    Edited,
    /// Lines before it are missing.
    Missing,
    /// It cannot be read, though its checksum is right.
    Unreadable,
    /// The rules do not allow what it says.
    Refused(RuleError),
    /// It led to another step than it says.
    OtherStep,
    /// The setup cannot be played with the deck.
    Setup,
    /// Sealed lines that were safely on disk are gone from its end.
    Cut,
}

/// The first damage in a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Damaged {
    /// The line, from 1.
    pub line: usize,
    /// What is wrong with it.
    pub damage: Damage,
    /// How many entries before it are whole and can be saved.
    pub saved: usize,
}

impl Damaged {
    pub(crate) fn at(line: usize, damage: Damage) -> Damaged {
        Damaged { line, damage, saved: 0 }
    }
}

/// Why a log cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LogError {
    /// The file cannot be read.
    #[error("{path}: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// It is not a log of this game.
    #[error("not a log")]
    NotALog,
    /// The log was cut short in its first line: nothing was started.
    #[error("nothing was started")]
    NothingStarted,
    /// It was written by a newer program.
    #[error("written by a newer program (format {format}, rules {rules})")]
    Newer {
        /// Its format.
        format: u32,
        /// Its rules.
        rules: u32,
    },
    /// It was written by an older program, with rules this one no longer has.
    #[error("written with older rules (format {format}, rules {rules})")]
    Older {
        /// Its format.
        format: u32,
        /// Its rules.
        rules: u32,
    },
    /// The deck beside the log cannot be read.
    #[error("deck {path}: {source}")]
    DeckMissing {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The deck beside the log is not the one the game was played with.
    #[error("the deck {0} has been changed")]
    DeckChanged(PathBuf),
    /// This program cannot play the deck beside the log.
    #[error("the deck {0} cannot be played")]
    DeckUnusable(PathBuf),
    /// The log is damaged.
    #[error("line {} is damaged: {:?}", .0.line, .0.damage)]
    Damaged(Damaged),
    /// The key to its ballots is not where it should be.
    #[error("the key {0} is missing")]
    KeyMissing(PathBuf),
    /// Another copy of the program has the game open.
    #[error("the game is open in another window")]
    InUse,
    /// The log or its folder cannot be written.
    #[error("{path}: {source}")]
    Write {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// Why an action was not done. The game is unchanged.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    /// The rules are against it.
    #[error(transparent)]
    Rule(#[from] RuleError),
    /// It could not be written down.
    #[error("{path}: {source}")]
    Write {
        /// The log.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// Why a game could not be started. Nothing is left behind.
#[derive(Debug, thiserror::Error)]
pub enum CreateError {
    /// The setup cannot be played.
    #[error("the setup has {} problems", .0.len())]
    Setup(Vec<SetupProblem>),
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

/// Something to tell the table about a game that was taken up again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Notice {
    /// The last line was cut short; what was left of it is kept in this file.
    TornLine(PathBuf),
}

impl Notice {
    /// What to say.
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Notice::TornLine(kept) => t!(lang, "record-notice-torn", file = shown(kept)),
        }
    }
}

impl LogError {
    /// What happened, and what to do, in a few sentences.
    pub fn text(&self, lang: Lang) -> String {
        match self {
            LogError::Read { path, source } => {
                t!(lang, "record-error-read", file = shown(path), reason = io_reason(lang, source))
            }
            LogError::NotALog => t!(lang, "record-error-not-a-log"),
            LogError::NothingStarted => t!(lang, "record-error-nothing-started"),
            LogError::Newer { .. } => t!(lang, "record-error-newer"),
            LogError::Older { .. } => t!(lang, "record-error-older"),
            LogError::DeckMissing { path, source } => {
                t!(lang, "record-error-deck-missing", file = shown(path), reason = io_reason(lang, source))
            }
            LogError::DeckChanged(path) => t!(lang, "record-error-deck-changed", file = shown(path)),
            LogError::DeckUnusable(path) => t!(lang, "record-error-deck-unusable", file = shown(path)),
            LogError::Damaged(damaged) => damaged.text(lang),
            LogError::KeyMissing(path) => {
                let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
                let folder = path.parent().map(shown).unwrap_or_default();
                t!(lang, "record-error-key-missing", name = name, folder = folder)
            }
            LogError::InUse => t!(lang, "record-error-in-use"),
            LogError::Write { path, source } => write_text(lang, path, source),
        }
    }
}

impl Damaged {
    /// What is wrong with which line, and what can still be saved.
    pub fn text(&self, lang: Lang) -> String {
        let what = match &self.damage {
            Damage::Edited => t!(lang, "record-damage-edited", line = self.line),
            Damage::Missing => t!(lang, "record-damage-missing", line = self.line),
            Damage::Unreadable => t!(lang, "record-damage-unreadable", line = self.line),
            Damage::Refused(error) => {
                t!(lang, "record-damage-refused", line = self.line, reason = wording::rule_error(lang, error))
            }
            Damage::OtherStep => t!(lang, "record-damage-other-step", line = self.line),
            Damage::Cut => t!(lang, "record-damage-cut", line = self.line),
            Damage::Setup => t!(lang, "record-damage-setup"),
        };
        let rest = match self.line {
            1 => t!(lang, "record-damage-nothing-saved"),
            _ => t!(lang, "record-damage-saved", count = self.saved),
        };
        format!("{what} {rest}")
    }
}

impl SessionError {
    /// What happened, and what to do.
    pub fn text(&self, lang: Lang) -> String {
        match self {
            SessionError::Rule(error) => wording::rule_error(lang, error),
            SessionError::Write { path, source } => write_text(lang, path, source),
        }
    }
}

impl CreateError {
    /// What happened, and what to do. Problems of a setup are better shown each at its field.
    pub fn text(&self, lang: Lang) -> String {
        match self {
            CreateError::Setup(problems) => t!(lang, "record-error-setup", count = problems.len()),
            CreateError::OtherDeck => t!(lang, "record-error-other-deck"),
            CreateError::Write { path, source } => {
                t!(lang, "record-error-create", file = shown(path), reason = io_reason(lang, source))
            }
        }
    }
}

fn write_text(lang: Lang, path: &Path, source: &io::Error) -> String {
    t!(lang, "record-error-write", file = shown(path), reason = io_reason(lang, source))
}

pub(crate) fn shown(path: &Path) -> String {
    path.display().to_string()
}

/// Why a file could not be read or written, in plain words.
pub fn io_reason(lang: Lang, error: &io::Error) -> String {
    Reason::from(error).text(lang)
}
