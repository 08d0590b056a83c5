//! Decks (*kortlekar*): from a RON file to a checked [`Deck`], or to everything that is wrong with it.
//!
//! A deck is written by a facilitator, not by a programmer. So every problem is told at once, with its place
//! in the file, in words, and with what to write instead; one broken card never hides another.
//!
//! The file is one RON value; the embedded deck in `scenarios` shows it in full. Codes of problems are stable:
//! `KO0xx` the file itself, `KO1xx` how it is written, `KO2xx` its shape, `KO3xx` its content, `KO4xx`
//! warnings, `KO5xx` and `KO6xx` advice.

pub mod advice;
mod checker;
mod content;
pub mod edit;
pub(crate) mod fields;
pub(crate) mod image;
mod library;
mod path;
mod problem;
pub mod reference;
mod tree;
pub(crate) mod voices;
pub(crate) mod watch;

pub use library::{FIRST_TIME, Listed, Origin, builtin_programmes, embedded, files, follow_up_programmes, library};
pub use problem::{Message, Problem, Severity, report, to_json};

use crate::rules::{Deck, Programme};
use crate::text::Lang;
use advice::Words;
use checker::Checker;
use problem::{Arg, Found};
use sha2::{Digest, Sha256};
use std::fs;
use std::io::{ErrorKind, Read};
use std::path::Path;

/// The version of the file format this program writes and reads.
pub const FORMAT: i64 = 2;
/// The largest deck file, in bytes.
pub const BYTES_MAX: u64 = 64 * 1024 * 1024;
/// The most cards in a deck.
pub const CARDS_MAX: usize = 20_000;

/// What came of reading a deck.
#[derive(Clone, Debug)]
pub struct Checked {
    /// The deck; there exactly when no problem is an error.
    pub deck: Option<Deck>,
    /// Everything found, in the order of the file.
    pub problems: Vec<Problem>,
}

impl Checked {
    fn broken(problem: Problem) -> Self {
        Checked { deck: None, problems: vec![problem] }
    }
}

/// Reads and checks a deck from text. `name` is what problems call the file. Images are not looked for.
pub fn load_str(source: &str, name: &str) -> Checked {
    load_text(source, name, None, None)
}

/// Reads and checks a deck like [`load_bytes`], and gives advice on one without errors. `words` are those that take sides.
pub fn review(bytes: &[u8], name: &str, folder: Option<&Path>, words: &Words) -> Checked {
    load_with(bytes, name, folder, Some(words))
}

fn load_text(source: &str, name: &str, folder: Option<&Path>, words: Option<&Words>) -> Checked {
    if source.len() as u64 > BYTES_MAX {
        return Checked::broken(too_large(name));
    }
    let (mut deck, problems) = read(source, name, |checker, node| {
        let deck = content::deck(checker, node);
        if let Some(folder) = folder {
            look_for_images(checker, folder);
        }
        if let (Some(words), Some(deck), false) = (words, &deck, checker.has_errors()) {
            checker.found.extend(advice::of_tree(deck, node, words));
        }
        deck
    });
    if let Some(deck) = &mut deck {
        deck.hash = hash(source.as_bytes());
    }
    Checked { deck, problems }
}

/// Says which of the images the deck names cannot be used.
fn look_for_images(checker: &mut Checker<'_>, folder: &Path) {
    for named in std::mem::take(&mut checker.images) {
        if let Err(fault) = image::find(folder, &named.path).and_then(|file| image::whole(&file)) {
            let mut found = image_problem(fault, named.at, &named.path);
            found.item = named.item;
            checker.found.push(found);
        }
    }
}

fn image_problem(fault: image::Fault, at: u32, path: &str) -> Found {
    let (severity, code) = match fault {
        image::Fault::Leaves => (Severity::Error, "KO321"),
        image::Fault::Form => (Severity::Error, "KO322"),
        image::Fault::Missing => (Severity::Warning, "KO411"),
        image::Fault::TooLarge => (Severity::Warning, "KO412"),
        image::Fault::NotAnImage => (Severity::Warning, "KO413"),
        image::Fault::Torn => (Severity::Warning, "KO414"),
        image::Fault::Backslash => (Severity::Error, "KO323"),
    };
    let mut args = vec![("path", Arg::text(path))];
    if fault == image::Fault::TooLarge {
        args.push(("max", Arg::Number((image::IMAGE_BYTES_MAX / (1024 * 1024)) as i64)));
        args.push(("side", Arg::Number(image::IMAGE_SIDE_MAX.into())));
    }
    Found { args, ..Found::new(severity, code, at as usize) }
}

/// Reads and checks a deck from the bytes of a file. Where it lies in a `folder`, its images are looked for there.
pub fn load_bytes(bytes: &[u8], name: &str, folder: Option<&Path>) -> Checked {
    load_with(bytes, name, folder, None)
}

fn load_with(bytes: &[u8], name: &str, folder: Option<&Path>, words: Option<&Words>) -> Checked {
    if bytes.len() as u64 > BYTES_MAX {
        return Checked::broken(too_large(name));
    }
    match std::str::from_utf8(bytes) {
        Ok(source) => load_text(source, name, folder, words),
        Err(error) => {
            let sound = std::str::from_utf8(&bytes[..error.valid_up_to()]).unwrap_or_default();
            let args = vec![("byte", Arg::Number(error.valid_up_to() as i64 + 1))];
            let found = Found { args, ..Found::new(Severity::Error, "KO004", sound.len()) };
            Checked { deck: None, problems: problem::locate(vec![found], sound, bom(sound), name) }
        }
    }
}

/// Reads a deck that a game is being played with, without asking of it what has come to be asked of decks since the game
/// was started; `None` where it cannot be played at all.
pub fn load_kept(bytes: &[u8], name: &str) -> Option<Deck> {
    let checked = load_bytes(bytes, name, None);
    if checked.deck.is_some() || bytes.len() as u64 > BYTES_MAX {
        return checked.deck;
    }
    let source = std::str::from_utf8(bytes).ok()?;
    let mut found = Vec::new();
    let node = tree::read(source, bom(source), &mut found)?;
    // What cannot be read as RON was never a deck; only what is asked of a deck's contents may have changed.
    if found.iter().any(|found| found.severity == Severity::Error) {
        return None;
    }
    let mut deck = content::deck(&mut Checker::default(), &node)?;
    deck.hash = hash(bytes);
    deck.is_playable().then_some(deck)
}

/// Reads and checks a deck file and the images it names. A file that is not there or cannot be read is a problem
/// like any other.
pub fn load_path(path: &Path) -> Checked {
    match read_file(path) {
        Ok(bytes) => load_bytes(&bytes, &path.display().to_string(), Some(folder_of(path))),
        Err(problem) => Checked::broken(*problem),
    }
}

/// The folder a deck file lies in: its images are there.
pub fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The bytes of a deck file, never more than allowed and never from something that is not a file. Where there is no file, the
/// name of a deck within the program stands for that deck.
pub(crate) fn read_file(path: &Path) -> Result<Vec<u8>, Box<Problem>> {
    let name = path.display().to_string();
    let failed = |error: std::io::Error| {
        Box::new(match error.kind() {
            ErrorKind::NotFound => Problem::of_file("KO001", &name, vec![]),
            _ => Problem::of_file("KO003", &name, vec![("why", Arg::System((&error).into()))]),
        })
    };
    // Asked before opening: to open a pipe would wait for a writer.
    let about = match fs::metadata(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return library::named(path).map(|source| source.as_bytes().to_vec()).ok_or_else(|| failed(error));
        }
        about => about.map_err(failed)?,
    };
    if about.is_dir() {
        return Err(Box::new(Problem::of_file("KO002", &name, vec![])));
    }
    if !about.is_file() {
        return Err(Box::new(Problem::of_file("KO003", &name, vec![("why", Arg::Key("deck-not-a-file"))])));
    }
    if about.len() > BYTES_MAX {
        return Err(Box::new(too_large(&name)));
    }
    let mut bytes = Vec::new();
    fs::File::open(path).and_then(|file| file.take(BYTES_MAX + 1).read_to_end(&mut bytes)).map_err(failed)?;
    Ok(bytes)
}

fn too_large(name: &str) -> Problem {
    Problem::of_file("KO005", name, vec![("max", Arg::Number((BYTES_MAX / (1024 * 1024)) as i64))])
}

/// How many bytes a byte order mark takes at the beginning.
fn bom(source: &str) -> usize {
    if source.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 }
}

/// Reads a list of programmes, in every language of the program. Those that hold together are returned.
fn read_programmes(source: &str, name: &str) -> (Vec<Programme>, Vec<Problem>) {
    let mut programmes = Vec::new();
    let (_, problems) = read(source, name, |checker, node| {
        checker.languages = Lang::TAGS.to_vec();
        programmes = content::programmes(checker, Some(node), None);
        Some(())
    });
    programmes.retain(|programme| !programme.rounds.is_empty());
    (programmes, problems)
}

/// Reads `source` into a tree and makes something of it with `make`; nothing when there are errors.
fn read<T>(
    source: &str,
    name: &str,
    make: impl for<'n> FnOnce(&mut Checker<'n>, &'n tree::Node<'_>) -> Option<T>,
) -> (Option<T>, Vec<Problem>) {
    let start = bom(source);
    let mut found = Vec::new();
    let node = tree::read(source, start, &mut found);
    let mut made = None;
    if let Some(node) = &node {
        let mut checker = Checker::default();
        checker.faulty = !found.is_empty();
        made = make(&mut checker, node);
        checker.finish(node.end);
        // A file for a newer version may be written in ways that only look like faults.
        if checker.found.iter().any(|found| found.code == "KO211") {
            found.clear();
        }
        found.append(&mut checker.found);
    }
    if found.iter().any(|found| found.severity == Severity::Error) {
        made = None;
    }
    (made, problem::locate(found, source, start, name))
}

/// SHA-256 in hexadecimal.
pub(crate) fn hash(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    Sha256::digest(bytes).iter().fold(String::with_capacity(64), |mut hex, byte| {
        // Writing to a string cannot fail.
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}
