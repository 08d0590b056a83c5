//! What the program does about decks that are written, watched, printed and added.

use super::left::PageDraft;
use super::{Program, Screen};
use crate::app::game::Play;
use crate::app::scene::Look;
use crate::app::shell::Shell;
use crate::app::widgets::problem::Problem;
use crate::app::widgets::toast::{TOAST, toast};
use crate::app::workshop::editing::{Desk, Printing, Watch, Wish, lay_out, lay_out_of};
use crate::app::workshop::new_deck::{Begin, Tongues};
use crate::app::workshop::preview::PreviewChoice;
use crate::app::workshop::print_sheet::PrintChoice;
use crate::app::workshop::recover::{RecoverChoice, recover};
use crate::deck::advice::Words;
use crate::deck::edit::{Template, template};
use crate::deck::{self, Origin};
use crate::record;
use crate::record::decks::{self, Draft, PackError, drop_draft};
use crate::rules::Deck;
use crate::t;
use bevy_egui::egui::{OpenUrl, Ui};
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

/// What the program holds beside its screen for writing decks.
#[derive(Default)]
pub(super) struct Writing {
    /// The workshop that a game is tried out from, or a preview is shown from.
    pub(super) behind: Option<Box<Desk>>,
    /// The folder of a game that is tried out; it goes away with the game.
    trial: Option<tempfile::TempDir>,
    /// Changes that were not saved before the program ended, and the file they are of.
    draft: Option<Draft>,
    printing: Option<Box<Printing>>,
    /// A short word about what was done, and until when it is shown.
    told: Option<(String, Duration)>,
    /// The program is being closed.
    closing: bool,
}

impl Program {
    fn words(&self) -> Arc<Words> {
        Arc::new(decks::words(&self.files.data))
    }

    fn tell_of_file(&mut self, text: String) {
        self.problems.push(Problem::file(text));
    }

    /// Shows the decks, as they are on disk now.
    fn show_decks(&mut self) {
        self.files.read_decks();
        self.screen = Screen::Decks(self.files.decks_screen());
    }

    /// The file of a deck on the list.
    fn deck_file(&self, number: usize) -> Option<PathBuf> {
        match &self.files.decks.get(number)?.origin {
            Origin::File(path) => Some(path.clone()),
            Origin::Embedded => None,
        }
    }

    pub(super) fn edit_deck(&mut self, number: usize) {
        if let Some(path) = self.deck_file(number) {
            self.edit(&path);
        }
    }

    /// Opens a deck file in the workshop, or asks about changes that were kept of it.
    fn edit(&mut self, path: &Path) {
        match Draft::of(&self.files.data, path) {
            Some(draft) => self.writing.draft = Some(draft),
            None => self.open_desk(path, None),
        }
    }

    fn open_desk(&mut self, path: &Path, draft: Option<Draft>) {
        let look = self.look_now();
        let others = self.files.decks.iter().filter_map(|listed| match &listed.origin {
            Origin::File(other) if other != path => {
                Some((crate::app::workshop::deck_list::name(&look, listed), other.clone()))
            }
            _ => None,
        });
        let others = others.collect();
        match Desk::open(path, draft, self.words(), &look, others) {
            Ok(desk) => self.screen = Screen::Workshop(Box::new(desk)),
            Err(error) => {
                let reason = record::io_reason(look.lang, &error);
                let file = path.display().to_string();
                self.tell_of_file(t!(look.lang, "workshop-not-opened", reason = reason, file = file));
            }
        }
    }

    /// Makes a new deck and opens it.
    pub(super) fn new_deck(&mut self, title: &str, begin: Begin, tongues: Tongues) {
        let lang = self.files.lang;
        let failed = |why: String| t!(lang, "workshop-new-not-made", reason = why);
        let id = match crate::app::workshop::slug(title) {
            id if id.is_empty() => "kortlek".to_owned(),
            id => id,
        };
        let text = match begin {
            Begin::Empty => template(Template::Empty, &id, title, &tongues.tags()),
            Begin::Phases => template(Template::OnePerPhase, &id, title, &tongues.tags()),
            Begin::Copy(number) => match self.deck_text(number) {
                Ok(text) => template(Template::CopyOf(&text), &id, title, &tongues.tags()),
                Err(why) => return self.tell_of_file(failed(why)),
            },
        };
        let folder = self.files.decks_folder();
        let stem = decks::file_name(&id);
        for number in 1u32.. {
            let name = if number == 1 { format!("{stem}.ron") } else { format!("{stem}-{number}.ron") };
            let path = folder.join(name);
            match decks::create(&path, &text) {
                Ok(()) => {
                    self.files.is_done(PageDraft::NewDeck);
                    self.files.read_decks();
                    return self.edit(&path);
                }
                Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
                Err(error) => return self.tell_of_file(failed(record::io_reason(lang, &error))),
            }
        }
    }

    /// The text of a deck on the list.
    fn deck_text(&self, number: usize) -> Result<String, String> {
        let lang = self.files.lang;
        let Some(listed) = self.files.decks.get(number) else { return Err(t!(lang, "program-deck-gone")) };
        match &listed.origin {
            Origin::Embedded => deck::embedded()
                .iter()
                .find(|(name, _)| *name == listed.name)
                .map(|(_, source)| (*source).to_owned())
                .ok_or_else(|| t!(lang, "program-deck-gone")),
            Origin::File(path) => record::read_file(path)
                .and_then(|bytes| String::from_utf8(bytes).map_err(|_| ErrorKind::InvalidData.into()))
                .map_err(|error| record::io_reason(lang, &error)),
        }
    }

    pub(super) fn preview_deck(&mut self, number: usize) {
        if let Some(path) = self.deck_file(number) {
            self.preview(&path);
        }
    }

    fn preview(&mut self, path: &Path) {
        let look = self.look_now();
        self.screen = Screen::Preview(Box::new(Watch::new(path, self.words(), &look)));
    }

    pub(super) fn print_deck(&mut self, number: usize) {
        let path = self.deck_file(number);
        let lang = self.files.lang;
        if let Some(deck) = self.files.decks.get(number).and_then(|listed| listed.checked.deck.clone()) {
            self.writing.printing = Some(Box::new(Printing::new(deck, path, lang)));
        }
    }

    /// Shows the workshop and does what it asks for.
    pub(super) fn workshop_ui(&mut self, ui: &mut Ui, look: &Look, shell: &mut Shell) {
        let Screen::Workshop(desk) = &mut self.screen else { return };
        let wish = desk.ui(ui, look, shell, &self.files.data, &self.files.programmes);
        match wish {
            None => {}
            Some(Wish::Leave) => {
                if std::mem::take(&mut self.writing.closing) {
                    shell.quit();
                }
                self.show_decks();
            }
            Some(Wish::Tell(text)) => self.problems.push(Problem::file(text)),
            Some(Wish::Print) => match desk.checked().deck {
                Some(deck) => {
                    let path = Some(desk.path().to_owned());
                    self.writing.printing = Some(Box::new(Printing::new(deck, path, look.lang)));
                }
                None => desk.show_first(t!(look.lang, "workshop-print-broken")),
            },
            Some(Wish::Preview) => {
                desk.keep_now(&self.files.data);
                let path = desk.path().to_owned();
                let watch = Screen::Preview(Box::new(Watch::new(&path, self.words(), look)));
                if let Screen::Workshop(desk) = std::mem::replace(&mut self.screen, watch) {
                    self.writing.behind = Some(desk);
                }
            }
            Some(Wish::OpenFile(path)) => {
                ui.ctx().open_url(OpenUrl::new_tab(format!("file://{}", path.display())));
            }
            Some(Wish::Try(session, folder)) => {
                desk.keep_now(&self.files.data);
                let cards = &session.game().deck().cards;
                lay_out(deck::folder_of(desk.path()), cards.iter().filter_map(|card| card.image.as_deref()));
                let play = Screen::Play(Box::new(Play::new(*session, &[], look.lang).trial()));
                if let Screen::Workshop(desk) = std::mem::replace(&mut self.screen, play) {
                    self.writing.behind = Some(desk);
                }
                self.writing.trial = Some(folder);
            }
        }
    }

    /// Lays out the pictures of a deck that is to be played, if its file is still among the decks.
    pub(super) fn lay_out_pictures(&self, deck: &Deck) {
        lay_out_of(deck, &self.files.decks);
    }

    /// Goes back to the workshop from a game that was tried out or a preview. False if there is none behind it.
    pub(super) fn back_to_desk(&mut self) -> bool {
        let Some(desk) = self.writing.behind.take() else { return false };
        self.screen = Screen::Workshop(desk);
        self.writing.trial = None;
        true
    }

    /// Shows a file that is written elsewhere.
    pub(super) fn preview_ui(&mut self, ui: &mut Ui, look: &Look, shell: &mut Shell) {
        let Screen::Preview(watch) = &mut self.screen else { return };
        match watch.ui(ui, look, shell) {
            None => {}
            Some(choice) => {
                let path = watch.path().to_owned();
                if self.back_to_desk() {
                    return;
                }
                match choice {
                    PreviewChoice::Back => self.show_decks(),
                    PreviewChoice::Edit => self.edit(&path),
                }
            }
        }
    }

    /// Whether something lies over the screens that takes the keys.
    pub(super) fn is_asking(&self) -> bool {
        self.writing.draft.is_some() || self.writing.printing.is_some()
    }

    /// The sheets over any screen: changes that were kept, printing, and what is dropped on the window.
    pub(super) fn over_ui(&mut self, ui: &mut Ui, look: &Look, shell: &mut Shell) {
        if let Some(draft) = &self.writing.draft {
            match recover(ui, look, &draft.file.display().to_string()) {
                None => {}
                Some(RecoverChoice::Later) => self.writing.draft = None,
                Some(choice) => {
                    if let Some(draft) = self.writing.draft.take() {
                        let path = draft.file.clone();
                        let take = choice == RecoverChoice::Take;
                        if !take {
                            // If it cannot be thrown away it is asked about again, which loses nothing.
                            let _ = drop_draft(&self.files.data, &path);
                        }
                        self.open_desk(&path, take.then_some(draft));
                    }
                }
            }
        }
        self.print_ui(ui, look);
        self.take_dropped(ui, look, shell);
        if let Some((text, until)) = &self.writing.told {
            if *until > shell.now {
                toast(ui, look, text, &[]);
                shell.wake_in(Duration::from_secs(1));
            } else {
                self.writing.told = None;
            }
        }
    }

    fn print_ui(&mut self, ui: &mut Ui, look: &Look) {
        let Some(printing) = &mut self.writing.printing else { return };
        match printing.sheet.ui(ui, look) {
            None => {}
            Some(PrintChoice::Close) => self.writing.printing = None,
            Some(PrintChoice::Make(options, place)) => {
                printing.make(options, place, &self.files.data, look.lang);
            }
            Some(PrintChoice::OpenFolder) => {
                let folder = printing.made.as_deref().and_then(Path::parent).map(Path::to_owned);
                if let Some(Err(text)) = folder.map(|folder| self.files.open_folder(ui, &folder)) {
                    self.tell_of_file(text);
                }
            }
        }
    }

    /// Adds decks that are dropped on the window, except during a game.
    fn take_dropped(&mut self, ui: &mut Ui, look: &Look, shell: &Shell) {
        let (hovered, dropped) = ui.input_mut(|input| {
            let dropped: Vec<PathBuf> =
                std::mem::take(&mut input.raw.dropped_files).iter().map(|file| file.path().to_owned()).collect();
            (!input.raw.hovered_files.is_empty(), dropped)
        });
        if matches!(self.screen, Screen::Play(_)) {
            return;
        }
        if hovered {
            toast(ui, look, &t!(look.lang, "workshop-deck-drop-now"), &[]);
        }
        for path in dropped {
            self.add_deck(&path, shell);
        }
    }

    fn add_deck(&mut self, path: &Path, shell: &Shell) {
        let lang = self.files.lang;
        let file = path.display().to_string();
        let failed = |why: String| t!(lang, "workshop-deck-not-added", file = file.as_str(), reason = why);
        let folder = self.files.decks_folder();
        match decks::pack(path, &folder) {
            Ok(packed) => {
                let key = match (packed.there_already, packed.shares_id) {
                    (true, _) => "workshop-deck-there",
                    (false, true) => "workshop-deck-shares",
                    (false, false) => "workshop-deck-added",
                };
                let text = t!(lang, key, name = packed.name.as_str());
                match &mut self.screen {
                    Screen::Workshop(desk) => {
                        desk.tell(text);
                        self.files.read_decks();
                    }
                    _ => {
                        self.writing.told = Some((text, shell.now + TOAST));
                        self.show_decks();
                    }
                }
            }
            Err(PackError::Broken(problems)) => {
                let first = problems.first().map(|problem| {
                    let line = problem.line.to_string();
                    t!(lang, "workshop-deck-broken", line = line, problem = problem.text(lang))
                });
                self.tell_of_file(failed(first.unwrap_or_default()));
            }
            Err(PackError::Io(error)) => self.tell_of_file(failed(record::io_reason(lang, &error))),
        }
    }

    /// Asks before the window closes with a deck that is not saved.
    pub(super) fn may_close_desk(&mut self) -> bool {
        // A game that is tried out is no reason to stay, but the deck behind it is.
        if self.writing.behind.as_ref().is_some_and(|desk| desk.is_changed()) {
            self.back_to_desk();
        }
        let Screen::Workshop(desk) = &mut self.screen else { return true };
        desk.keep_now(&self.files.data);
        self.writing.closing = !desk.may_leave();
        !self.writing.closing
    }
}

#[cfg(test)]
mod tests;
