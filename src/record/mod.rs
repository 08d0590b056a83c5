//! What is kept: the log of a game, settings, and the documents that come out of a game. Everything in words
//! about the rules' things is here too, in [`wording`], because documents, terminals and screens share it.

pub(crate) mod comparison;
mod deck_of;
pub(crate) mod decks;
mod drafts;
pub(crate) mod earlier;
mod games;
mod line_file;
mod log;
mod memory;
pub mod minutes;
#[cfg(test)]
pub(crate) mod minutes_tests;
mod pace;
pub mod paths;
mod problem;
pub(crate) mod rows;
mod rows_parquet;
mod seal;
mod session;
mod settings;
mod sitting;
pub(crate) mod target;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod vault;
mod whole;
mod written;

pub(crate) use crate::files::{
    keep_aside, make_folders, read_at_most, read_file, save_new, save_whole, save_whole_by, sync_folder,
};
pub(crate) use deck_of::as_it_was;
pub use drafts::{DraftKey, DraftName, DraftOf, Drafts};
pub(crate) use games::into_bin;
pub use games::{GameState, GameSummary, games, local_time, put_away, rescue};
pub(crate) use line_file::{LOCK_FILE, LineFile, open_lock};
pub use log::{DeckName, Entry, Header, LOG_FORMAT, What, replay};
pub(crate) use log::{PRACTICE_MAGICS, check_line, line, parse, sum, take_apart};
pub use memory::Memory;
pub use minutes::{AGREEMENT_FILE, AgreementDoc, Chapter, DocLine};
pub use problem::{CreateError, Damage, Damaged, LogError, Notice, SessionError, io_reason};
pub(crate) use rows_parquet::RowsFile;
pub(crate) use seal::hex;
pub use seal::open_any;
pub use session::{DECK_FILE, LOG_FILE, Replay, Resumed, Session, draw_seed, read};
pub(crate) use session::{new_folder, sha256};
pub use settings::{RoomScreen, Settings, SettingsFrom, TEXT_SIZES, Template, Theme, system_lang, templates};
pub use sitting::{KeptSeat, KeptSitting};
pub use whole::write_log;
pub(crate) use written::as_written;

/// The deck that a game is played with, from the bytes beside its log. What could be played when the game was started can
/// be played now, whatever is asked of new decks since then.
pub(crate) fn read_deck(bytes: &[u8]) -> Option<crate::rules::Deck> {
    crate::deck::load_kept(bytes, DECK_FILE)
}
