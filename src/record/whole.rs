//! A whole game written as a log in one go: for games that nobody is waiting for.

use super::log::{DeckName, Entry, Header, LOG_FORMAT, What};
use super::session::LOG_FILE;
use crate::files::save_whole;
use crate::rules::{Action, Game};
use jiff::Zoned;
use std::io;
use std::path::Path;

/// Writes a game's log into `folder`; its deck belongs beside it, or beside the folder where several games share it.
/// `game` is the game before its first action, `at` the time that stands in the log.
///
/// # Errors
/// Whatever the file system says, or that an action is against the rules.
pub fn write_log(folder: &Path, mut game: Game, actions: &[Action], at: &Zoned) -> io::Result<()> {
    let deck = game.deck();
    let header = Header {
        format: LOG_FORMAT,
        rules: game.rules().version(),
        program: env!("CARGO_PKG_VERSION").to_owned(),
        deck: DeckName { id: deck.id.clone(), title: deck.title.clone(), hash: deck.hash.clone() },
        started: at.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
        setup: game.begun_with().as_ref().clone(),
        key: String::new(),
    };
    let key = header.own_key().ok_or(io::ErrorKind::InvalidInput)?;
    let (mut text, mut sum) = header.line().map_err(io::Error::other)?;
    let stamp = at.timestamp().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
    for (action, number) in actions.iter().zip(1..) {
        let what = What::of(action, &game, &key, number);
        game.apply(action.clone()).map_err(io::Error::other)?;
        let entry = Entry { number, at: stamp.clone(), step: game.step(), round: game.round().index, what };
        let (line, own) = entry.line(&sum).map_err(io::Error::other)?;
        text += &line;
        sum = own;
    }
    save_whole(&folder.join(LOG_FILE), text.as_bytes())
}
