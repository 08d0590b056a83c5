//! What is kept: the log of a game, settings, and the documents that come out of a game. Everything in words
//! about the rules' things is here too, in [`wording`], because documents, terminals and screens share it.

pub mod decks;
mod drafts;
mod games;
mod log;
pub mod minutes;
#[cfg(test)]
mod minutes_tests;
pub mod paths;
mod problem;
mod seal;
mod session;
mod settings;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod whole;

pub use crate::files::save_whole;
pub use drafts::{DraftKey, DraftOf, Drafts};
pub use games::{GameState, GameSummary, games, local_time, rescue};
pub use log::{DeckName, Entry, Header, LOG_FORMAT, What, replay};
pub use minutes::{AGREEMENT_FILE, AgreementDoc, Chapter, DocLine};
pub use problem::{CreateError, Damage, Damaged, LogError, Notice, SessionError, io_reason};
pub use session::{DECK_FILE, LOG_FILE, Replay, Resumed, Session, draw_seed, read};
pub use settings::{Settings, SettingsFrom, TEXT_SIZES, Template, Theme, system_lang, templates};
pub use whole::write_whole;

/// The deck in a file's bytes, if this program can play it.
fn read_deck(bytes: &[u8]) -> Option<crate::rules::Deck> {
    crate::deck::load_bytes(bytes, DECK_FILE).deck
}
