//! The desk of the card workshop: the file that is written, its draft that survives a kill, and the watch over a file that is
//! written elsewhere. The screens say what is wanted; here it is done.

use super::preview::{PreviewChoice, PreviewData, PreviewScreen};
use super::print_sheet::{Came, Place, PrintSheet};
use super::{WorkshopChoice, WorkshopData, WorkshopScreen};
use crate::app::art::card_images;
use crate::app::menus::quick_setup::trial_setup;
use crate::app::scene::Look;
use crate::app::shell::Shell;
use crate::deck::advice::Words;
use crate::deck::edit::{Clip, Key, ThreeWay, Workshop};
use crate::deck::watch::Watcher;
use crate::deck::{self, Checked, Listed, Origin};
use crate::print::{self, Options};
use crate::record::decks::{DeckFile, Draft, Saved, drop_draft};
use crate::record::target::Product;
use crate::record::{self, Session};
use crate::rules::{Deck, Programme};
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::Ui;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How long after a change the draft is kept on disk.
const KEEP_AFTER: Duration = Duration::from_millis(1500);
/// How often it is seen whether the file has become another one on disk.
const LOOK_EVERY: Duration = Duration::from_secs(4);
/// How often the pictures on disk are read again.
const PICTURES_EVERY: Duration = Duration::from_secs(3);
/// How often the watched file is asked about.
const ASK_EVERY: Duration = Duration::from_millis(300);

/// Why something could not be done, as a sentence.
fn reason(lang: Lang, error: &io::Error) -> String {
    record::io_reason(lang, error)
}

/// The hour and minute now.
fn clock(lang: Lang) -> String {
    let now = record::local_time(jiff::Timestamp::now());
    let time = now.get(11..).unwrap_or_default();
    if lang == Lang::Sv { time.replace(':', ".") } else { time.to_owned() }
}

/// What the program has to do for the workshop.
pub(crate) enum Wish {
    /// Leave it; the program too, if that is what was being done.
    Leave,
    /// Print what is on the desk.
    Print,
    /// Watch the file.
    Preview,
    /// Play a game with the deck as it stands.
    Try(Box<Session>, tempfile::TempDir),
    /// Open the file in another program.
    OpenFile(PathBuf),
    /// Something could not be done.
    Tell(String),
}

/// A deck on the desk.
pub(crate) struct Desk {
    screen: WorkshopScreen,
    file: DeckFile,
    data: WorkshopData,
    /// The files of the other decks, in the order of their names in `data`.
    others: Vec<PathBuf>,
    /// The version of the deck the draft on disk has.
    kept: u64,
    keep_at: Option<Duration>,
    look_at: Duration,
    /// The pictures the cards name, and when they are looked at again.
    images: Vec<String>,
    pictures_at: Duration,
    /// When the file was last changed on disk, as far as was looked.
    stamp: Option<std::time::SystemTime>,
}

impl Desk {
    /// Opens a deck file. `draft` is what was kept of an earlier session, to go on with.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub(crate) fn open(
        path: &Path,
        draft: Option<Draft>,
        words: Arc<Words>,
        look: &Look,
        others: Vec<(String, PathBuf)>,
    ) -> io::Result<Desk> {
        let (file, text) = match &draft {
            // A draft is of the file as it was then: what has happened to it since is told when it is saved.
            Some(draft) => (DeckFile::with_base(path, draft.base.clone()), draft.base.clone().unwrap_or_default()),
            None => DeckFile::open(path)?,
        };
        let shown = path.display().to_string();
        let mut screen = WorkshopScreen::new(Workshop::open(&text, &shown, words), look).playing();
        if let Some(draft) = &draft {
            screen.replace(&draft.text);
        }
        let (names, others) = others.into_iter().unzip();
        let data = WorkshopData { file: shown, saved: String::new(), others: names, changed_on_disk: false };
        let kept = screen.version();
        Ok(Desk {
            screen,
            file,
            data,
            others,
            kept,
            keep_at: None,
            look_at: Duration::ZERO,
            images: Vec::new(),
            pictures_at: Duration::ZERO,
            stamp: stamp(path),
        })
    }

    pub(crate) fn path(&self) -> &Path {
        self.file.path()
    }

    /// Whether there are changes that are not saved.
    pub(crate) fn is_changed(&self) -> bool {
        self.screen.desk().is_changed()
    }

    /// The deck as it stands, checked.
    pub(crate) fn checked(&self) -> Checked {
        self.screen.desk().checked()
    }

    /// Asks before the deck is left with unsaved changes. Answers whether there are none.
    pub(crate) fn may_leave(&mut self) -> bool {
        self.screen.may_leave()
    }

    /// Says why something has to wait, and goes to the first thing that is in the way.
    pub(crate) fn show_first(&mut self, text: String) {
        self.screen.show_first();
        self.screen.tell(text);
    }

    pub(crate) fn tell(&mut self, text: String) {
        self.screen.tell(text);
    }

    /// Shows the workshop and does what can be done here.
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        shell: &mut Shell,
        data: &Path,
        programmes: &[Programme],
    ) -> Option<Wish> {
        let choice = self.screen.ui(ui, look, &self.data);
        let wish = choice.and_then(|choice| self.obey(choice, look.lang, data, programmes));
        self.keep(data, shell);
        self.look_at_disk(shell);
        self.lay_out(shell);
        wish
    }

    /// Lays out the pictures again when the cards name others, and now and then, since files change.
    fn lay_out(&mut self, shell: &Shell) {
        let images = self.screen.images();
        if images == self.images && shell.now < self.pictures_at {
            return;
        }
        self.pictures_at = shell.now + PICTURES_EVERY;
        if !images.is_empty() || !self.images.is_empty() {
            lay_out(deck::folder_of(self.file.path()), images.iter().map(String::as_str));
        }
        self.images = images;
    }

    fn obey(&mut self, choice: WorkshopChoice, lang: Lang, data: &Path, programmes: &[Programme]) -> Option<Wish> {
        match choice {
            WorkshopChoice::Save => self.save(lang, data).err().map(Wish::Tell),
            WorkshopChoice::SaveAndLeave => match self.save(lang, data) {
                Ok(true) => Some(Wish::Leave),
                Ok(false) => None,
                Err(text) => Some(Wish::Tell(text)),
            },
            WorkshopChoice::Leave => {
                // What is let go is let go; a draft left behind would come back as a question.
                let _ = drop_draft(data, self.file.path());
                Some(Wish::Leave)
            }
            WorkshopChoice::Try(card) => match self.try_it(card, lang, programmes) {
                Some(wish) => Some(wish),
                None => {
                    self.show_first(t!(lang, "workshop-not-playable"));
                    None
                }
            },
            WorkshopChoice::Print => Some(Wish::Print),
            WorkshopChoice::Preview => Some(Wish::Preview),
            WorkshopChoice::CopyTo(to, clip) => self.copy_to(to, &clip, lang).err().map(Wish::Tell),
            WorkshopChoice::Compare => self.compare(lang).err().map(Wish::Tell),
            WorkshopChoice::SaveMerged(text) => self.save_merged(&text, lang, data).err().map(Wish::Tell),
            WorkshopChoice::OpenFile => Some(Wish::OpenFile(self.file.path().to_owned())),
        }
    }

    /// Saves. False when the author has to choose first, because the file has changed on disk.
    fn save(&mut self, lang: Lang, data: &Path) -> Result<bool, String> {
        let text = self.screen.desk().text();
        match self.file.save(&text) {
            Ok(Saved::Done) => {
                self.saved(lang, data);
                Ok(true)
            }
            Ok(Saved::Changed(ways)) => {
                self.screen.compare(*ways);
                Ok(false)
            }
            Err(error) => Err(self.not_saved(lang, &error)),
        }
    }

    fn not_saved(&self, lang: Lang, error: &io::Error) -> String {
        t!(lang, "workshop-not-saved", reason = reason(lang, error), file = self.data.file.as_str())
    }

    fn saved(&mut self, lang: Lang, data: &Path) {
        self.screen.desk_mut().set_saved();
        self.kept = self.screen.version();
        self.keep_at = None;
        // A draft that cannot be removed is the same as the file: nothing is asked about it.
        let _ = drop_draft(data, self.file.path());
        self.data.saved = t!(lang, "workshop-saved", time = clock(lang));
        self.data.changed_on_disk = false;
        self.stamp = stamp(self.file.path());
    }

    /// Saves what was chosen of both versions.
    fn save_merged(&mut self, text: &str, lang: Lang, data: &Path) -> Result<(), String> {
        self.file.save_over(text).map_err(|error| self.not_saved(lang, &error))?;
        self.screen.replace(text);
        self.saved(lang, data);
        Ok(())
    }

    /// Shows in what the deck differs from the file on disk.
    fn compare(&mut self, lang: Lang) -> Result<(), String> {
        let text = self.screen.desk().text();
        match self.file.theirs() {
            Ok(Some(theirs)) => {
                self.screen.compare(ThreeWay::new(self.file.base().unwrap_or_default(), &text, &theirs));
                Ok(())
            }
            Ok(None) => {
                self.data.changed_on_disk = false;
                Ok(())
            }
            Err(error) => {
                Err(t!(lang, "workshop-not-opened", reason = reason(lang, &error), file = self.data.file.as_str()))
            }
        }
    }

    /// Keeps the changes in the data folder a moment after the last key, so that they survive a kill.
    fn keep(&mut self, data: &Path, shell: &mut Shell) {
        let version = self.screen.version();
        if version == self.kept {
            return;
        }
        let at = *self.keep_at.get_or_insert(shell.now + KEEP_AFTER);
        if at > shell.now {
            // The same span in every frame: another one would be a reason to draw at once.
            shell.wake_in(KEEP_AFTER);
            return;
        }
        self.keep_now(data);
    }

    /// Keeps the changes at once.
    pub(crate) fn keep_now(&mut self, data: &Path) {
        self.keep_at = None;
        self.kept = self.screen.version();
        let kept = if self.screen.desk().is_changed() {
            let draft = Draft {
                file: self.file.path().to_owned(),
                base: self.file.base().map(str::to_owned),
                text: self.screen.desk().text(),
            };
            draft.save(data)
        } else {
            drop_draft(data, self.file.path())
        };
        // A full disk is told when the deck is saved; telling it at every pause would keep nobody from losing anything.
        let _ = kept;
    }

    /// Sees whether the file has become another one.
    fn look_at_disk(&mut self, shell: &mut Shell) {
        shell.wake_in(LOOK_EVERY);
        if shell.now < self.look_at {
            return;
        }
        self.look_at = shell.now + LOOK_EVERY;
        let now = stamp(self.file.path());
        if now == self.stamp {
            return;
        }
        self.stamp = now;
        // A file that cannot be read right now is told about when it is saved.
        if let Ok(theirs) = self.file.theirs() {
            self.data.changed_on_disk = theirs.is_some();
        }
    }

    /// A game with the deck as it stands, in a folder that goes away with it; `None` while the deck has errors.
    fn try_it(&self, card: Option<Key>, lang: Lang, programmes: &[Programme]) -> Option<Wish> {
        let text = self.screen.desk().text();
        let deck = deck::load_str(&text, &self.data.file).deck?;
        let place = card.and_then(|card| self.screen.desk().place(card)).map(|(_, place)| place);
        let deck = Arc::new(deck);
        let setup = trial_setup(&deck, place, programmes, record::draw_seed(), lang);
        let failed = |why: String| Wish::Tell(t!(lang, "workshop-not-tried", reason = why));
        let folder = match tempfile::tempdir() {
            Ok(folder) => folder,
            Err(error) => return Some(failed(reason(lang, &error))),
        };
        Some(match Session::create(folder.path(), text.as_bytes(), deck, setup) {
            Ok(session) => Wish::Try(Box::new(session), folder),
            Err(error) => failed(error.text(lang)),
        })
    }

    /// Puts an item into another deck.
    fn copy_to(&mut self, to: usize, clip: &Clip, lang: Lang) -> Result<(), String> {
        let (Some(path), Some(name)) = (self.others.get(to), self.data.others.get(to)) else { return Ok(()) };
        let failed = |why: String| t!(lang, "workshop-not-copied", name = name.as_str(), reason = why);
        let (mut file, text) = DeckFile::open(path).map_err(|error| failed(reason(lang, &error)))?;
        let mut other = Workshop::open(&text, name, Arc::new(Words::default()));
        other.paste(clip, None);
        match file.save(&other.text()) {
            Ok(Saved::Done) => {
                self.screen.tell(t!(lang, "workshop-copied", name = name.as_str()));
                Ok(())
            }
            Ok(Saved::Changed(_)) => Err(failed(t!(lang, "workshop-changed-on-disk"))),
            Err(error) => Err(failed(reason(lang, &error))),
        }
    }
}

/// Lays out the pictures that the cards of a deck in `folder` name.
pub(crate) fn lay_out<'p>(folder: &Path, paths: impl Iterator<Item = &'p str>) {
    let paths: BTreeSet<&str> = paths.collect();
    // A picture that cannot be used is warned about by the check; the card is shown without it.
    let read = |path: &str| Some((path.to_owned(), std::fs::read(deck::image::find(folder, path).ok()?).ok()?));
    card_images::lay_out(paths.into_iter().filter_map(read).collect());
}

/// Lays out the pictures of `deck`, if its file is still one of `decks`: a game keeps a copy of its deck, but not of the pictures.
pub(crate) fn lay_out_of(deck: &Deck, decks: &[Listed]) {
    let same = |listed: &&Listed| listed.checked.deck.as_ref().is_some_and(|other| other.hash == deck.hash);
    match decks.iter().find(same).map(|listed| &listed.origin) {
        Some(Origin::File(path)) => {
            lay_out(deck::folder_of(path), deck.cards.iter().filter_map(|card| card.image.as_deref()));
        }
        _ => lay_out(Path::new("."), std::iter::empty()),
    }
}

/// When a file was last changed.
fn stamp(path: &Path) -> Option<std::time::SystemTime> {
    std::fs::metadata(path).and_then(|about| about.modified()).ok()
}

/// A file that is written elsewhere, and the screen that shows it.
pub(crate) struct Watch {
    screen: PreviewScreen,
    /// Only ever asked by the one who holds it; the lock is for Bevy, which wants to be able to share all it keeps.
    watcher: Mutex<Watcher>,
    path: PathBuf,
    file: String,
    /// The pictures of the deck have been laid out.
    laid: bool,
}

impl Watch {
    pub(crate) fn new(path: &Path, words: Arc<Words>, look: &Look) -> Watch {
        Watch {
            screen: PreviewScreen::new(look),
            watcher: Mutex::new(Watcher::new(path, words)),
            path: path.to_owned(),
            file: path.display().to_string(),
            laid: false,
        }
    }

    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, shell: &mut Shell) -> Option<PreviewChoice> {
        let watcher = self.watcher.get_mut().unwrap_or_else(PoisonError::into_inner);
        if watcher.poll() || !std::mem::replace(&mut self.laid, true) {
            let cards = watcher.good().into_iter().flat_map(|deck| &deck.cards);
            lay_out(deck::folder_of(&self.path), cards.filter_map(|card| card.image.as_deref()));
        }
        shell.wake_in(ASK_EVERY);
        let data = PreviewData {
            file: &self.file,
            deck: watcher.good(),
            problems: &watcher.newest().checked.problems,
            good: watcher.is_good(),
            saves: watcher.saves(),
        };
        self.screen.ui(ui, look, &data)
    }
}

/// A deck that is to be printed.
pub(crate) struct Printing {
    pub(crate) sheet: PrintSheet,
    deck: Arc<Deck>,
    /// Its file; `None` for a deck within the program.
    path: Option<PathBuf>,
    name: String,
    pub(crate) made: Option<PathBuf>,
}

impl Printing {
    pub(crate) fn new(deck: Deck, path: Option<PathBuf>, lang: Lang) -> Printing {
        let title = deck.title.get(lang.tag()).to_owned();
        let name = path.as_deref().and_then(stem).unwrap_or_else(|| deck.id.clone());
        Printing { sheet: PrintSheet::new(&title, lang, path.is_some()), deck: Arc::new(deck), path, name, made: None }
    }

    /// Makes the PDF and says where.
    pub(crate) fn make(&mut self, options: Options, place: Place, data: &Path, lang: Lang) {
        let beside = self.path.as_deref().and_then(Path::parent).filter(|_| place == Place::Beside);
        let folder = beside.map_or_else(|| documents(data), Path::to_owned);
        let what = t!(options.lang, &format!("workshop-print-file-{}", word(options)));
        let file = folder.join(format!("{}-{what}.pdf", self.name));
        let shown = file.display().to_string();
        let failed = |why: String| Came::Failed(t!(lang, "workshop-not-printed", reason = why, file = shown.as_str()));
        let printed = match print::pdf(&self.deck, self.path.as_deref().map(deck::folder_of), &options) {
            Ok(printed) => printed,
            Err(error) => return self.sheet.came(failed(error.text(lang))),
        };
        if let Err(refused) = record::target::may_write(&file, Product::Pdf, &[], false) {
            return self.sheet.came(failed(refused.text(lang)));
        }
        let written = std::fs::create_dir_all(&folder).and_then(|()| record::save_whole(&file, &printed.pdf));
        if let Err(error) = written {
            return self.sheet.came(failed(reason(lang, &error)));
        }
        let mut lines = vec![t!(lang, "workshop-printed", file = shown.as_str())];
        lines.extend(printed.report.lines(lang));
        lines.extend(printed.report.left_out(lang));
        self.made = Some(file);
        self.sheet.came(Came::Done(lines));
    }
}

/// A word for what is printed, in the name of the file.
fn word(options: Options) -> &'static str {
    match options.what {
        print::What::Cards => "cards",
        print::What::Roles => "roles",
        print::What::Tiles => "tiles",
        print::What::Ballots => "ballots",
        print::What::Learn => "learn",
        print::What::All => "all",
    }
}

/// The name of a deck's file; of its folder if it has one of its own.
fn stem(path: &Path) -> Option<String> {
    let stem = path.file_stem()?.to_string_lossy().into_owned();
    if stem != "deck" {
        return Some(stem);
    }
    Some(path.parent()?.file_name()?.to_string_lossy().into_owned())
}

/// The facilitator's documents; the data folder where there are none.
fn documents(data: &Path) -> PathBuf {
    let dirs = directories::UserDirs::new();
    dirs.and_then(|dirs| dirs.document_dir().map(Path::to_owned)).unwrap_or_else(|| data.join("utskrifter"))
}

#[cfg(test)]
mod tests;
