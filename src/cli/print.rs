//! `komma-overens print DECK --out FILE.pdf`: the deck on paper.

use super::check;
use crate::deck::{self, Checked};
use crate::print::{self, Options};
use crate::record::{io_reason, save_whole};
use crate::t;
use std::io::{self, Write};
use std::path::Path;

/// Prints the deck at `path` to the PDF file `file`, writes what was printed to `out` and what is wrong to `err`. Answers
/// with the exit code: 0, 1 when the deck has errors, 2 when a file cannot be read or written.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub fn run(path: &Path, file: &Path, options: &Options, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    let (lang, name) = (options.lang, path.display().to_string());
    let (checked, source) = match deck::read_file(path) {
        Ok(bytes) => (deck::load_bytes(&bytes, &name), String::from_utf8_lossy(&bytes).into_owned()),
        Err(problem) => (Checked { deck: None, problems: vec![*problem] }, String::new()),
    };
    let code = check::exit_code(&checked);
    let Some(deck) = checked.deck else {
        write!(err, "{}", deck::report(&checked.problems, &source, lang))?;
        writeln!(err, "{}", t!(lang, "print-error-deck", file = name))?;
        return Ok(code);
    };
    if same_file(path, file) {
        writeln!(err, "{}", t!(lang, "print-error-over-deck", file = name))?;
        return Ok(2);
    }
    let printed = match print::pdf(&deck, options) {
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
    Ok(0)
}

/// Whether both names lead to one file.
fn same_file(one: &Path, other: &Path) -> bool {
    matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}
