//! `komma-overens print DECK --out FILE.pdf`: the deck on paper.

use super::check;
use crate::deck::{self, Checked};
use crate::print::{self, Options};
use crate::record::target::{self, Product};
use crate::record::{io_reason, save_whole};
use crate::t;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Where the PDF goes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Target<'a> {
    /// The PDF file.
    pub(crate) file: &'a Path,
    /// Also over a file of another kind.
    pub(crate) force: bool,
}

/// Prints the deck at `path` to the PDF file of `target`, writes what was printed to `out` and what is wrong to `err`. Answers
/// with the exit code: 0, 1 when the deck has errors, 2 when a file cannot be read or written.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub(crate) fn run(
    path: &Path,
    target: &Target<'_>,
    options: &Options,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let Target { file, force } = *target;
    let (lang, name) = (options.lang, path.display().to_string());
    let (checked, source) = match deck::read_file(path) {
        Ok(bytes) => {
            (deck::load_bytes(&bytes, &name, Some(deck::folder_of(path))), String::from_utf8_lossy(&bytes).into_owned())
        }
        Err(problem) => (Checked { deck: None, problems: vec![*problem] }, String::new()),
    };
    let code = check::exit_code(&checked);
    let Some(deck) = checked.deck else {
        write!(err, "{}", deck::report(&checked.problems, &source, lang))?;
        writeln!(err, "{}", t!(lang, "print-error-deck", file = name))?;
        return Ok(code);
    };
    let images = deck.cards.iter().filter_map(|card| card.image.as_ref());
    let inputs: Vec<PathBuf> =
        std::iter::once(path.to_owned()).chain(images.map(|image| deck::folder_of(path).join(image))).collect();
    if let Err(refused) = target::may_write(file, Product::Pdf, &inputs, force) {
        writeln!(err, "{}", refused.text(lang))?;
        return Ok(2);
    }
    let printed = match print::pdf(&deck, Some(deck::folder_of(path)), options) {
        Ok(printed) => printed,
        Err(error) => {
            writeln!(err, "{}", error.text(lang))?;
            return Ok(2);
        }
    };
    let shown = file.display().to_string();
    if let Err(error) = save_whole(file, &printed.pdf) {
        writeln!(err, "{}", t!(lang, "print-error-write", file = shown, reason = io_reason(lang, &error)))?;
        return Ok(2);
    }
    writeln!(out, "{}", t!(lang, "print-saved", file = shown))?;
    for line in printed.report.lines(lang) {
        writeln!(out, "{line}")?;
    }
    writeln!(out, "{}", t!(lang, "print-how-paper"))?;
    for line in printed.report.left_out(lang) {
        writeln!(err, "{line}")?;
    }
    Ok(0)
}
