//! Deck files on disk: opening and saving them without ever losing anything, drafts that survive a kill, and adding
//! decks to the user's own.

use super::paths;
use crate::deck::advice::Words;
use crate::deck::edit::ThreeWay;
use crate::deck::{self, Checked, Problem};
use crate::files::{new_folder, read_file, save_new, save_whole};
use serde::{Deserialize, Serialize};
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The name of the deck within a folder of its own.
const FOLDER_DECK: &str = "deck.ron";

/// The words that take sides: those of the program, and the facilitator's own in the data folder.
pub(crate) fn words(data: &Path) -> Words {
    match read_file(&paths::words_file(data)) {
        // A line that cannot be used is left out, and no other; the list says how lines are written.
        Ok(own) => Words::with(&String::from_utf8_lossy(&own)).0,
        // Without a list of one's own there is the program's.
        Err(_) => Words::built_in(),
    }
}

/// A deck file that is being written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DeckFile {
    path: PathBuf,
    /// The text as it was read or saved last; `None` before the first save.
    base: Option<String>,
}

/// How a save went.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Saved {
    /// It is on disk.
    Done,
    /// Nothing is written: the file has changed on disk meanwhile, or is gone (then theirs is empty).
    Changed(Box<ThreeWay>),
}

impl DeckFile {
    /// Opens a deck file and answers with its text too, however broken.
    ///
    /// # Errors
    /// When it cannot be read, is larger than a deck may be, or is not text in UTF-8.
    pub(crate) fn open(path: &Path) -> io::Result<(DeckFile, String)> {
        let text = read_text(path)?;
        Ok((DeckFile { path: path.to_owned(), base: Some(text.clone()) }, text))
    }

    /// A file that is not on disk yet.
    #[cfg(test)]
    pub(crate) fn new(path: &Path) -> DeckFile {
        DeckFile { path: path.to_owned(), base: None }
    }

    /// A file with a draft of changes to it: `base` is its text as the draft began.
    pub(crate) fn with_base(path: &Path, base: Option<String>) -> DeckFile {
        DeckFile { path: path.to_owned(), base }
    }

    /// Where it is.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// The text as it was read or saved last.
    pub(crate) fn base(&self) -> Option<&str> {
        self.base.as_deref()
    }

    /// What is on disk, if that is not what was read or saved last.
    ///
    /// # Errors
    /// When the file is there and cannot be read.
    pub(crate) fn theirs(&self) -> io::Result<Option<String>> {
        match read_text(&self.path) {
            Ok(text) if Some(&text) == self.base.as_ref() => Ok(None),
            Ok(text) => Ok(Some(text)),
            Err(error) if error.kind() == ErrorKind::NotFound => Ok(self.base.as_ref().map(|_| String::new())),
            Err(error) => Err(error),
        }
    }

    /// Saves, unless the file has changed on disk meanwhile. The version before is kept beside it.
    ///
    /// # Errors
    /// Whatever the file system says; the file is unchanged then.
    pub(crate) fn save(&mut self, text: &str) -> io::Result<Saved> {
        if let Some(theirs) = self.theirs()?
            && theirs != text
        {
            let base = self.base.clone().unwrap_or_default();
            return Ok(Saved::Changed(Box::new(ThreeWay::new(&base, text, &theirs))));
        }
        self.save_over(text)?;
        Ok(Saved::Done)
    }

    /// Saves whatever is on disk. What was there is kept beside it.
    ///
    /// # Errors
    /// Whatever the file system says; the file is unchanged then.
    pub(crate) fn save_over(&mut self, text: &str) -> io::Result<()> {
        match read_file(&self.path) {
            Ok(before) if before != text.as_bytes() => save_whole(&self.previous(), &before)?,
            Ok(_) => {}
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => return Err(error),
        }
        save_whole(&self.path, text.as_bytes())?;
        self.base = Some(text.to_owned());
        Ok(())
    }

    /// The file of the version before: the name with a `~` behind it.
    pub(crate) fn previous(&self) -> PathBuf {
        let mut name = self.path.clone().into_os_string();
        name.push("~");
        name.into()
    }
}

fn read_text(path: &Path) -> io::Result<String> {
    let bytes = read_file(path)?;
    if bytes.len() as u64 > deck::BYTES_MAX {
        return Err(ErrorKind::FileTooLarge.into());
    }
    String::from_utf8(bytes).map_err(|_| ErrorKind::InvalidData.into())
}

/// Changes that have not been saved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Draft {
    /// The deck file they belong to.
    pub(crate) file: PathBuf,
    /// The file's text as they began; `None` for a file that was not on disk yet.
    pub(crate) base: Option<String>,
    /// The text with the changes.
    pub(crate) text: String,
}

impl Draft {
    /// Keeps the draft in the data folder, in place of an earlier one of the same file.
    ///
    /// # Errors
    /// Whatever the file system says; the earlier one is unchanged then.
    pub(crate) fn save(&self, data: &Path) -> io::Result<()> {
        save_whole(&draft_file(data, &self.file), &serde_json::to_vec(self)?)
    }

    /// The draft of a file, if there is one that can be read.
    pub(crate) fn of(data: &Path, file: &Path) -> Option<Draft> {
        read_draft(&draft_file(data, file))
    }
}

/// Lets go of the draft of a file: it has been saved, or thrown away.
///
/// # Errors
/// When there is one and it cannot be removed.
pub(crate) fn drop_draft(data: &Path, file: &Path) -> io::Result<()> {
    match fs::remove_file(draft_file(data, file)) {
        Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// Every draft there is, the newest first.
#[cfg(test)]
pub(crate) fn drafts(data: &Path) -> Vec<Draft> {
    let Ok(entries) = fs::read_dir(paths::drafts_dir(data)) else { return Vec::new() };
    let mut drafts: Vec<(std::time::SystemTime, Draft)> = entries
        .flatten()
        .filter_map(|entry| {
            let draft = read_draft(&entry.path())?;
            let changed =
                entry.metadata().and_then(|about| about.modified()).unwrap_or(std::time::SystemTime::UNIX_EPOCH);
            Some((changed, draft))
        })
        .collect();
    drafts.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.1.file.cmp(&b.1.file)));
    drafts.into_iter().map(|(_, draft)| draft).collect()
}

fn read_draft(path: &Path) -> Option<Draft> {
    serde_json::from_slice(&read_file(path).ok()?).ok()
}

/// One draft for a file: its path names it.
fn draft_file(data: &Path, file: &Path) -> PathBuf {
    let whole = std::path::absolute(file).unwrap_or_else(|_| file.to_owned());
    let hash = deck::hash(whole.as_os_str().as_encoded_bytes());
    paths::drafts_dir(data).join(format!("{}.json", &hash[..24]))
}

/// What came of adding a deck.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Packed {
    /// The deck file as it lies among the others.
    pub(crate) file: PathBuf,
    /// The name it is listed by.
    pub(crate) name: String,
    /// The very same deck was there already; nothing is written.
    pub(crate) there_already: bool,
    /// Another deck there, or one of the program's, has the same id: they are told apart by name.
    pub(crate) shares_id: bool,
}

/// Why a deck was not added.
#[derive(Debug)]
pub(crate) enum PackError {
    /// It has errors, or cannot be read.
    Broken(Vec<Problem>),
    /// The file system says no.
    Io(io::Error),
}

impl From<io::Error> for PackError {
    fn from(error: io::Error) -> Self {
        PackError::Io(error)
    }
}

/// The deck file that is meant: the one named, or the one in the folder named.
pub(crate) fn deck_in(path: &Path) -> PathBuf {
    if path.is_dir() { path.join(FOLDER_DECK) } else { path.to_owned() }
}

/// Adds a deck, a file or a folder with its images, to the decks in `folder`. Nothing there is ever overwritten: a
/// name that is taken gets a number. Only the images the deck names come along.
///
/// # Errors
/// [`PackError::Broken`] for a deck with errors; otherwise what the file system says, and nothing is left behind.
pub(crate) fn pack(path: &Path, folder: &Path) -> Result<Packed, PackError> {
    let file = deck_in(path);
    let bytes = deck::read_file(&file).map_err(|problem| PackError::Broken(vec![*problem]))?;
    let home = deck::folder_of(&file);
    let Checked { deck, problems } = deck::load_bytes(&bytes, &file.display().to_string(), Some(home));
    let Some(deck) = deck else { return Err(PackError::Broken(problems)) };
    let mut images: Vec<(String, Vec<u8>)> = Vec::new();
    for name in deck.cards.iter().filter_map(|card| card.image.as_ref()) {
        // An image that cannot be used has been warned about, and the deck can be played without it.
        if let Ok(image) = deck::image::find(home, name)
            && !images.iter().any(|(known, _)| known == name)
        {
            images.push((name.clone(), fs::read(image)?));
        }
    }
    fs::create_dir_all(folder)?;
    let own = images.is_empty() && !path.is_dir();
    let shares_id = deck::library(Some(folder)).iter().any(|listed| {
        let same_id = listed.checked.deck.as_ref().is_some_and(|other| other.id == deck.id);
        same_id && !matches!(&listed.checked.deck, Some(other) if other.hash == deck.hash)
    });
    let stem = file_name(&deck.id);
    for number in 1u32.. {
        let stem = if number == 1 { stem.clone() } else { format!("{stem}-{number}") };
        let (target, name) = if own {
            (folder.join(format!("{stem}.ron")), format!("{stem}.ron"))
        } else {
            (folder.join(&stem), format!("{stem}/{FOLDER_DECK}"))
        };
        let file = if own { target.clone() } else { target.join(FOLDER_DECK) };
        if fs::symlink_metadata(&target).is_ok() {
            let same = read_file(&file).is_ok_and(|there| there == bytes)
                && images.iter().all(|(name, image)| read_file(&target.join(name)).is_ok_and(|there| there == *image));
            if same {
                return Ok(Packed { file, name, there_already: true, shares_id });
            }
            continue;
        }
        let put = if own { save_new(&target, &bytes) } else { put_folder(folder, &target, &bytes, &images) };
        match put {
            Ok(()) => return Ok(Packed { file, name, there_already: false, shares_id }),
            // Somebody else was there first.
            Err(error) if matches!(error.kind(), ErrorKind::AlreadyExists | ErrorKind::DirectoryNotEmpty) => {}
            Err(error) => return Err(error.into()),
        }
    }
    Err(PackError::Io(ErrorKind::AlreadyExists.into()))
}

/// Writes a new deck file.
///
/// # Errors
/// `AlreadyExists` when there is something of that name; otherwise what the file system says.
pub(crate) fn create(path: &Path, text: &str) -> io::Result<()> {
    fs::create_dir_all(deck::folder_of(path))?;
    save_new(path, text.as_bytes())
}

/// Writes a folder that is not there, wholly or not at all.
fn put_folder(folder: &Path, target: &Path, bytes: &[u8], images: &[(String, Vec<u8>)]) -> io::Result<()> {
    let new = new_folder(folder)?;
    save_whole(&new.path().join(FOLDER_DECK), bytes)?;
    for (name, image) in images {
        save_whole(&new.path().join(name), image)?;
    }
    fs::rename(new.path(), target)
}

/// Names that some systems keep for their devices, whatever ending a file has.
const DEVICES: [&str; 6] = ["con", "prn", "aux", "nul", "com", "lpt"];

fn is_device(name: &str) -> bool {
    let bare = name.trim_end_matches(|c: char| c.is_ascii_digit());
    let numbered = matches!(bare, "com" | "lpt");
    DEVICES.contains(&bare) && (bare.len() == name.len() || numbered)
}

/// A file's name for an id, without its ending: letters, digits and hyphens, and a name on every system.
pub(crate) fn file_name(id: &str) -> String {
    let plain = id.chars().flat_map(char::to_lowercase).map(|c| match c {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        'é' => 'e',
        c if c.is_ascii_alphanumeric() => c,
        _ => '-',
    });
    let name: String = plain.take(60).collect();
    match name.trim_matches('-') {
        "" => "kortlek".to_owned(),
        name if is_device(name) => format!("{name}-kortlek"),
        name => name.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::deck::edit::Side;

    const SMALL: &str = include_str!("../../tests/decks/liten.ron");

    #[test]
    fn a_save_keeps_the_version_before_and_sees_what_others_have_done() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("lek.ron");
        let mut new = DeckFile::new(&path);
        assert_eq!(new.save(SMALL).unwrap(), Saved::Done);
        let (mut file, text) = DeckFile::open(&path).unwrap();
        assert_eq!(text, SMALL);
        let mine = SMALL.replace("Vem bjuder in?", "Vem?");
        assert_eq!(file.save(&mine).unwrap(), Saved::Done);
        assert_eq!(fs::read_to_string(file.previous()).unwrap(), SMALL);
        // The other window still thinks of the first version.
        let theirs = SMALL.replace("Lånad lokal", "En lokal");
        let Saved::Changed(mut three) = new.save(&theirs).unwrap() else { panic!("it has changed on disk") };
        assert_eq!(fs::read_to_string(&path).unwrap(), mine);
        assert!(three.is_clear());
        assert_eq!(three.differences.len(), 2);
        let both = three.merged();
        assert!(both.contains("\"Vem?\"") && both.contains("En lokal"));
        three.differences.iter_mut().for_each(|difference| difference.keep = Side::Mine);
        assert_eq!(three.merged(), theirs);
        new.save_over(&both).unwrap();
        assert_eq!(new.save(&both).unwrap(), Saved::Done);
        // Gone is a change too.
        fs::remove_file(&path).unwrap();
        assert!(matches!(new.save(&mine).unwrap(), Saved::Changed(_)));
        assert_eq!(deck::library(Some(folder.path())).len(), deck::embedded().len(), "the version before is no deck");
    }

    #[test]
    fn drafts_are_found_again() {
        let data = tempfile::tempdir().unwrap();
        let file = data.path().join("kortlekar/lek.ron");
        assert_eq!(drafts(data.path()), []);
        let draft = Draft { file: file.clone(), base: None, text: "(".to_owned() };
        draft.save(data.path()).unwrap();
        let draft = Draft { base: Some("(".to_owned()), text: "()".to_owned(), ..draft };
        draft.save(data.path()).unwrap();
        fs::write(paths::drafts_dir(data.path()).join("trasig.json"), "{").unwrap();
        assert_eq!(drafts(data.path()), std::slice::from_ref(&draft));
        assert_eq!(Draft::of(data.path(), &file), Some(draft));
        drop_draft(data.path(), &file).unwrap();
        drop_draft(data.path(), &file).unwrap();
        assert_eq!(drafts(data.path()), []);
    }

    #[test]
    fn decks_are_added_and_never_overwritten() {
        let folder = tempfile::tempdir().unwrap();
        let decks = folder.path().join("kortlekar");
        let file = folder.path().join("min.ron");
        fs::write(&file, SMALL).unwrap();
        let first = pack(&file, &decks).unwrap();
        assert_eq!((first.name.as_str(), first.there_already, first.shares_id), ("liten.ron", false, false));
        assert!(pack(&file, &decks).unwrap().there_already);
        fs::write(&file, SMALL.replace("Vem bjuder in?", "Vem?")).unwrap();
        let second = pack(&file, &decks).unwrap();
        assert_eq!((second.name.as_str(), second.there_already, second.shares_id), ("liten-2.ron", false, true));
        assert_eq!(fs::read_to_string(decks.join("liten.ron")).unwrap(), SMALL);
        // A folder with its image, and nothing else that lies in it.
        let home = folder.path().join("mapp");
        fs::create_dir_all(home.join("bilder")).unwrap();
        let source = SMALL.replacen("suggested: [\"traff\"],", "suggested: [\"traff\"], image: \"bilder/b.png\",", 1);
        fs::write(home.join("deck.ron"), source).unwrap();
        fs::copy("assets/pictures/table.png", home.join("bilder/b.png")).unwrap();
        fs::write(home.join("hemligt.txt"), "x").unwrap();
        let third = pack(&home, &decks).unwrap();
        assert_eq!(third.name, "liten/deck.ron");
        assert!(decks.join("liten/bilder/b.png").is_file() && !decks.join("liten/hemligt.txt").exists());
        assert!(pack(&home.join("deck.ron"), &decks).unwrap().there_already);
        let listed = deck::library(Some(&decks));
        let own: Vec<_> = listed.iter().filter(|listed| listed.shares_id).map(|listed| listed.name.as_str()).collect();
        assert_eq!(own, ["liten-2.ron", "liten.ron", "liten/deck.ron"]);
        fs::write(&file, "(").unwrap();
        assert!(matches!(pack(&file, &decks), Err(PackError::Broken(_))));
        assert!(create(&decks.join("liten.ron"), "x").is_err());
        assert_eq!(file_name("../Ängens lek!"), "angens-lek");
        assert_eq!(file_name("…"), "kortlek");
        for (id, name) in [
            ("CON", "con-kortlek"),
            ("nul. ", "nul-kortlek"),
            ("com1", "com1-kortlek"),
            ("LPT9", "lpt9-kortlek"),
            ("aux", "aux-kortlek"),
            ("prn..", "prn-kortlek"),
            ("com", "com-kortlek"),
            ("con1", "con1"),
            ("konto", "konto"),
            ("nul-lek", "nul-lek"),
        ] {
            assert_eq!(file_name(id), name);
        }
    }
}
