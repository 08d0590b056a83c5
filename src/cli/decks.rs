//! `new-deck`, `pack` and `reference`: the commands for those who write decks.

use super::check;
use crate::deck::edit::{Template, template};
use crate::deck::{self, reference as fields};
use crate::files::save_whole;
use crate::record::decks::{self as files, PackError};
use crate::record::io_reason;
use crate::record::target::{self, Product, Refused};
use crate::t;
use crate::text::Lang;
use crate::text::signs::{composed, is_blank};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

/// The longest id that is made of a file's name, in characters.
const ID_MAX: usize = 60;

/// A deck that is asked for.
pub(crate) struct New<'a> {
    /// The file to write.
    pub(crate) file: &'a Path,
    /// A card for each phase, and not just one.
    pub(crate) phases: bool,
    /// A copy of this deck instead.
    pub(crate) from: Option<&'a Path>,
    /// Its title; the file's name when none is given.
    pub(crate) title: Option<String>,
    /// Its languages; the one of the program when none are given.
    pub(crate) languages: Vec<String>,
}

/// Writes a new deck that can be played as it is. Answers with the exit code: 0, or 2 when it cannot be written or
/// there is something of that name already.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub(crate) fn new_deck(new: New<'_>, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    if new.file.as_os_str() == "-" {
        writeln!(err, "{}", Refused::Hyphen.text(lang))?;
        return Ok(2);
    }
    let name = new.file.display().to_string();
    let stem = new.file.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let stem = composed(&stem).into_owned();
    let plain = |c: char| if c.is_alphanumeric() { c } else { '-' };
    let id: String = stem.to_lowercase().chars().map(plain).take(ID_MAX).collect();
    let title = new.title.unwrap_or(stem);
    if is_blank(&title) {
        writeln!(err, "{}", t!(lang, "cli-new-deck-title-blank"))?;
        return Ok(2);
    }
    let languages: Vec<String> = new.languages.iter().map(|tag| tag.trim().to_lowercase()).collect();
    if let Some(wrong) =
        (0..languages.len()).find(|at| !is_code(&languages[*at]) || languages[..*at].contains(&languages[*at]))
    {
        writeln!(err, "{}", t!(lang, "cli-new-deck-language", language = new.languages[wrong].as_str()))?;
        return Ok(2);
    }
    let languages: Vec<&str> =
        if languages.is_empty() { vec![lang.tag()] } else { languages.iter().map(String::as_str).collect() };
    let text = match new.from {
        None if new.phases => template(Template::OnePerPhase, &id, &title, &languages),
        None => template(Template::Empty, &id, &title, &languages),
        Some(from) => {
            let from = files::deck_in(from);
            match files::DeckFile::open(&from) {
                Ok((_, text)) => {
                    // Its images stay where they are, so they are not looked for.
                    let checked = deck::load_str(&text, &from.display().to_string());
                    if checked.deck.is_none() {
                        write!(err, "{}", deck::report(&checked.problems, &text, lang))?;
                        writeln!(err, "{}", t!(lang, "cli-new-deck-from-broken", file = from.display().to_string()))?;
                        return Ok(check::exit_code(&checked));
                    }
                    template(Template::CopyOf(&text), &id, &title, &languages)
                }
                Err(error) => {
                    writeln!(err, "{}: {}", from.display(), io_reason(lang, &error))?;
                    return Ok(2);
                }
            }
        }
    };
    let checked = deck::load_str(&text, &name);
    if checked.deck.is_none() {
        write!(err, "{}", deck::report(&checked.problems, &text, lang))?;
        writeln!(err, "{}", t!(lang, "cli-new-deck-not-made", file = name))?;
        return Ok(2);
    }
    match files::create(new.file, &text) {
        Ok(()) => {
            writeln!(out, "{}", t!(lang, "cli-new-deck-done", file = name))?;
            Ok(0)
        }
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            writeln!(err, "{}", t!(lang, "cli-new-deck-exists", file = name))?;
            Ok(2)
        }
        Err(error) => {
            writeln!(err, "{name}: {}", io_reason(lang, &error))?;
            Ok(2)
        }
    }
}

/// Whether a language can be named like this in a deck.
fn is_code(tag: &str) -> bool {
    let (main, of) = tag.split_once('_').unwrap_or((tag, "x"));
    let plain =
        |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    (2..=3).contains(&main.len()) && main.bytes().all(|byte| byte.is_ascii_lowercase()) && plain(of) && tag.len() <= 12
}

/// Adds decks to the user's own. Answers with the exit code: 0, 1 when one has errors, 2 when one cannot be read or
/// written.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub(crate) fn pack(
    decks: &[PathBuf],
    to: &Path,
    lang: Lang,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    if let Err(refused) = target::may_add(to) {
        writeln!(err, "{}", refused.text(lang))?;
        return Ok(2);
    }
    let mut exit = 0;
    for path in decks {
        match files::pack(path, to) {
            Ok(packed) => {
                let file = packed.file.display().to_string();
                let key = if packed.there_already { "cli-pack-there" } else { "cli-pack-done" };
                writeln!(out, "{}", crate::text::tr_with(lang, key, &[("file", file.into())]))?;
                if packed.shares_id {
                    writeln!(out, "{}", t!(lang, "cli-pack-shares", name = packed.name))?;
                }
            }
            Err(PackError::Broken(problems)) => {
                let unusable = problems.iter().any(deck::Problem::is_unusable);
                let source = files::DeckFile::open(&files::deck_in(path)).map(|(_, text)| text).unwrap_or_default();
                write!(err, "{}", deck::report(&problems, &source, lang))?;
                writeln!(err, "{}", t!(lang, "cli-pack-broken", file = path.display().to_string()))?;
                exit = exit.max(if unusable { 2 } else { 1 });
            }
            Err(PackError::Io(error)) => {
                writeln!(err, "{}: {}", path.display(), io_reason(lang, &error))?;
                exit = 2;
            }
        }
    }
    Ok(exit)
}

/// Writes the reference of fields and codes; with `force`, also over a file of another kind. Answers with the exit code:
/// 0, or 2 when it cannot be written.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub(crate) fn reference(
    file: &Path,
    force: bool,
    lang: Lang,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    if let Err(refused) = target::may_write(file, Product::Reference, &[], force) {
        writeln!(err, "{}", refused.text(lang))?;
        return Ok(2);
    }
    match save_whole(file, fields::reference(lang).as_bytes()) {
        Ok(()) => {
            writeln!(out, "{}", t!(lang, "cli-reference-done", file = file.display().to_string()))?;
            Ok(0)
        }
        Err(error) => {
            writeln!(err, "{}: {}", file.display(), io_reason(lang, &error))?;
            Ok(2)
        }
    }
}
