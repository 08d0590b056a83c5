//! Which cards a table has met: a small file beside the games, so that the next evening begins with others.

use super::paths;
use crate::files::{keep_aside, read_file, save_whole};
use crate::rules::{Game, Step};
use serde::{Deserialize, Serialize};
use std::io;
use std::path::Path;

/// What one table has met of one deck.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Met {
    /// [`crate::rules::CardChoice::table`].
    table: String,
    /// The deck's id.
    deck: String,
    /// The cards' ids, as they came.
    cards: Vec<String>,
}

/// What every table has met.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Memory {
    tables: Vec<Met>,
}

impl Memory {
    /// The memory kept under `data`. A broken file remembers nothing: all that is lost is an order.
    pub fn load(data: &Path) -> Memory {
        let read = || ron::from_str(std::str::from_utf8(&read_file(&paths::memory_file(data)).ok()?).ok()?).ok();
        read().unwrap_or_default()
    }

    /// The ids of the cards of a deck that a table has met.
    pub fn of(&self, table: &str, deck: &str) -> &[String] {
        self.tables.iter().find(|met| met.table == table && met.deck == deck).map_or(&[], |met| &met.cards)
    }

    /// Forgets what a table has met of a deck.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn forget(&mut self, data: &Path, table: &str, deck: &str) -> io::Result<()> {
        self.tables.retain(|met| met.table != table || met.deck != deck);
        self.save(data)
    }

    fn add(&mut self, table: &str, deck: &str, card: &str) -> bool {
        let place = self.tables.iter().position(|met| met.table == table && met.deck == deck);
        let place = place.unwrap_or_else(|| {
            self.tables.push(Met { table: table.to_owned(), deck: deck.to_owned(), cards: Vec::new() });
            self.tables.len() - 1
        });
        let cards = &mut self.tables[place].cards;
        let new = !cards.iter().any(|met| met == card);
        if new {
            cards.push(card.to_owned());
        }
        new
    }

    fn save(&self, data: &Path) -> io::Result<()> {
        let path = paths::memory_file(data);
        if let Ok(before) = read_file(&path)
            && ron::from_str::<Memory>(&String::from_utf8_lossy(&before)).is_err()
        {
            drop(keep_aside(&path, &before)?);
        }
        let config = ron::ser::PrettyConfig::default().new_line("\n");
        let text = ron::ser::to_string_pretty(self, config).map_err(io::Error::other)? + "\n";
        save_whole(&path, text.as_bytes())
    }
}

/// The card that was met when a game went from one state to the next: the one on the table when the box is opened. A card
/// that was put aside before that is as new as it was.
fn met(before: &Game, after: &Game) -> Option<usize> {
    let opened = |game: &Game| game.step() == Step::FirstBallot;
    after.round().card().filter(|_| opened(after) && !opened(before))
}

/// Notes the card that was met, if one was, for a game in `folder`. The game does not depend on it, so that a disk that is
/// full keeps nobody from playing.
pub(super) fn note(folder: &Path, before: &Game, after: &Game) {
    let Some(card) = met(before, after).and_then(|card| after.deck().cards.get(card)) else { return };
    let games = folder.parent();
    let Some(data) = games.and_then(Path::parent).filter(|data| games == Some(&paths::games_dir(data))) else { return };
    let mut memory = Memory::load(data);
    if memory.add(&after.begun_with().cards.table, &after.deck().id, &card.id) {
        memory.save(data).ok();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Session;
    use crate::record::testing::{DECK, deck, setup};
    use crate::rules::{Action, BallotMethod};

    #[test]
    fn a_table_remembers_the_card_whose_box_was_opened() {
        let data = tempfile::tempdir().unwrap();
        let mut asked = setup(2, BallotMethod::Handed, 1);
        asked.cards.table = "Onsdagsgruppen".into();
        let mut session = Session::create(data.path(), DECK, deck(), asked).unwrap();
        session.apply(Action::Advance { from: Step::Deal }).unwrap();
        let met = |table: &str| Memory::load(data.path()).of(table, &deck().id).to_vec();
        assert_eq!(met("Onsdagsgruppen"), [""; 0], "a card that is only turned is not met yet");
        session.apply(Action::Advance { from: Step::Situation }).unwrap();
        let card = deck().cards[session.game().round().card().unwrap()].id.clone();
        assert_eq!(met("Onsdagsgruppen"), std::slice::from_ref(&card));
        assert_eq!(met(""), [""; 0], "another table has met nothing");
        // Undone and done again, it is still one card.
        session.undo().unwrap();
        session.apply(Action::Advance { from: Step::Situation }).unwrap();
        assert_eq!(met("Onsdagsgruppen"), [card]);
        let mut memory = Memory::load(data.path());
        memory.forget(data.path(), "Onsdagsgruppen", &deck().id).unwrap();
        assert_eq!(met("Onsdagsgruppen"), [""; 0]);
    }

    #[test]
    fn a_broken_memory_is_kept_aside_and_keeps_nobody_from_playing() {
        let data = tempfile::tempdir().unwrap();
        std::fs::write(paths::memory_file(data.path()), b"(tables:[").unwrap();
        let mut session = Session::create(data.path(), DECK, deck(), setup(2, BallotMethod::Handed, 1)).unwrap();
        session.apply(Action::Advance { from: Step::Deal }).unwrap();
        session.apply(Action::Advance { from: Step::Situation }).unwrap();
        assert_eq!(Memory::load(data.path()).of("", &deck().id).len(), 1);
        let aside = std::fs::read_dir(data.path()).unwrap().flatten();
        assert!(aside.into_iter().any(|file| std::fs::read(file.path()).is_ok_and(|bytes| bytes == b"(tables:[")));
    }

    #[test]
    fn a_game_elsewhere_leaves_nothing_beside_it() {
        let data = tempfile::tempdir().unwrap();
        let session = Session::create(data.path(), DECK, deck(), setup(2, BallotMethod::Handed, 1)).unwrap();
        let away = data.path().join("usb");
        std::fs::rename(session.path(), &away).unwrap();
        drop(session);
        let mut session = Session::resume(&away).unwrap().session;
        session.apply(Action::Advance { from: Step::Deal }).unwrap();
        session.apply(Action::Advance { from: Step::Situation }).unwrap();
        assert!(!paths::memory_file(data.path()).exists());
    }
}
