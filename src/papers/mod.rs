//! Papers that a table takes with it: the agreement to sign, the minutes, the plan and the figures, each in the formats
//! that make sense for it.
//!
//! A paper is made of what the room saw: the agreement, revealed figures by party, and the ledger; never a ballot by seat. No
//! clock and no chance: the same log gives the same bytes.

mod calendar;
mod csv;
mod dates;
mod docx;
mod figures;
mod keep;
mod markdown;
mod plan;
mod sheet;
#[cfg(test)]
mod tests;
mod words;
mod xlsx;

pub(crate) use csv::line as csv_line;
pub(crate) use keep::{Kept, keep};
pub(crate) use plan::plan;

use crate::print::{self, PrintError};
use crate::record::{Header, Replay, Session};
use crate::rules::Game;
use crate::t;
use crate::text::{Lang, tr};

/// What a paper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum What {
    /// What the table agreed on, with a page to sign.
    Agreement,
    /// Everything that is worth telling afterwards.
    Minutes,
    /// Who does what, and when.
    Plan,
    /// Ballots by party, rounds and the ledger.
    Figures,
}

impl What {
    /// Every paper.
    pub(crate) const ALL: [What; 4] = [What::Agreement, What::Minutes, What::Plan, What::Figures];

    /// What a word of the command line means.
    pub(crate) fn from_word(word: &str) -> Option<What> {
        What::ALL.into_iter().find(|what| what.code() == word)
    }

    /// Its word on the command line.
    pub(crate) fn code(self) -> &'static str {
        match self {
            What::Agreement => "agreement",
            What::Minutes => "minutes",
            What::Plan => "plan",
            What::Figures => "figures",
        }
    }

    /// The formats it can have, the likeliest first.
    pub(crate) fn formats(self) -> &'static [Format] {
        match self {
            What::Agreement | What::Minutes => &[Format::Pdf, Format::Docx, Format::Md],
            What::Plan => &[Format::Pdf, Format::Docx, Format::Md, Format::Csv, Format::Xlsx, Format::Ics],
            What::Figures => &[Format::Xlsx, Format::Csv],
        }
    }

    /// What it is called on a screen.
    pub(crate) fn name(self, lang: Lang) -> String {
        tr(lang, &format!("papers-{}", self.code()))
    }

    /// What its file is called, without an ending.
    pub(crate) fn file_stem(self, lang: Lang) -> String {
        tr(lang, &format!("papers-file-{}", self.code()))
    }
}

/// What kind of file a paper is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Format {
    /// To print and to read.
    Pdf,
    /// Word.
    Docx,
    /// Markdown.
    Md,
    /// A table as text (RFC 4180).
    Csv,
    /// Excel.
    Xlsx,
    /// Calendar entries (RFC 5545).
    Ics,
}

impl Format {
    /// Every format.
    pub(crate) const ALL: [Format; 6] = [Format::Pdf, Format::Docx, Format::Md, Format::Csv, Format::Xlsx, Format::Ics];

    /// What a word of the command line, or the ending of a file, means.
    pub(crate) fn from_word(word: &str) -> Option<Format> {
        Format::ALL.into_iter().find(|format| format.code() == word)
    }

    /// Its word on the command line, and the ending of its files.
    pub(crate) fn code(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Docx => "docx",
            Format::Md => "md",
            Format::Csv => "csv",
            Format::Xlsx => "xlsx",
            Format::Ics => "ics",
        }
    }

    /// What it is called on a screen.
    pub(crate) fn name(self, lang: Lang) -> String {
        tr(lang, &format!("papers-format-{}", self.code()))
    }
}

/// A game that papers are made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Of<'a> {
    /// The game.
    pub(crate) game: &'a Game,
    /// The first line of its log.
    pub(crate) header: &'a Header,
}

impl<'a> From<&'a Session> for Of<'a> {
    fn from(session: &'a Session) -> Of<'a> {
        Of { game: session.game(), header: session.header() }
    }
}

impl<'a> From<&'a Replay> for Of<'a> {
    fn from(replay: &'a Replay) -> Of<'a> {
        Of { game: &replay.game, header: &replay.header }
    }
}

/// A paper that is made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Made {
    /// The file.
    pub(crate) bytes: Vec<u8>,
    /// What whoever asked for it should know: what was left out, and why.
    pub(crate) remarks: Vec<String>,
}

/// Why a paper is not made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NoPaper {
    /// It makes no sense in this format.
    Format(What, Format),
    /// There is nothing to put into it yet.
    Nothing(What),
    /// Nothing in the plan has a date that can be read.
    NoDates,
    /// It could not be printed.
    Print(PrintError),
    /// A file could not be put together; this says why, in English.
    Broken(String),
}

impl NoPaper {
    /// Whether there is nothing wrong with what was asked for: the game has not come that far.
    pub(crate) fn is_early(&self) -> bool {
        matches!(self, NoPaper::Nothing(_) | NoPaper::NoDates)
    }

    /// What is wrong, and what can be done.
    pub(crate) fn text(&self, lang: Lang) -> String {
        match self {
            NoPaper::Format(what, format) => {
                let possible: Vec<&str> = what.formats().iter().map(|format| format.code()).collect();
                let what = what.name(lang);
                t!(lang, "papers-error-format", what = what, format = format.code(), formats = possible.join(", "))
            }
            NoPaper::Nothing(what) => tr(lang, &format!("papers-error-nothing-{}", what.code())),
            NoPaper::NoDates => t!(lang, "papers-error-no-dates"),
            NoPaper::Print(error) => error.text(lang),
            NoPaper::Broken(why) => t!(lang, "papers-error-broken", reason = why.as_str()),
        }
    }
}

/// Makes a paper.
///
/// # Errors
/// When it makes no sense in that format, when the game has not come that far, or when a file cannot be put together.
pub(crate) fn make(lang: Lang, of: Of<'_>, what: What, format: Format) -> Result<Made, NoPaper> {
    if !what.formats().contains(&format) {
        return Err(NoPaper::Format(what, format));
    }
    if what == What::Figures {
        let sheets = figures::sheets(lang, of);
        if sheets.iter().all(|sheet| sheet.rows.is_empty()) {
            return Err(NoPaper::Nothing(what));
        }
        let bytes = if format == Format::Csv {
            csv::table(&figures::long(lang, of))
        } else {
            xlsx::workbook(&figures::title(lang, of), of.header.date(), &sheets)?
        };
        return Ok(Made { bytes, remarks: Vec::new() });
    }
    let plan = plan(lang, of);
    if what == What::Plan && plan.is_empty() {
        return Err(NoPaper::Nothing(what));
    }
    match format {
        Format::Ics => return calendar::calendar(lang, of, &plan),
        Format::Csv => return Ok(whole(csv::table(&words::plan_sheet(lang, &plan)))),
        Format::Xlsx => {
            let sheets = [words::plan_sheet(lang, &plan)];
            return Ok(whole(xlsx::workbook(&words::title(lang, what), of.header.date(), &sheets)?));
        }
        Format::Pdf | Format::Docx | Format::Md => {}
    }
    let document = words::document(lang, of, what, &plan);
    match format {
        Format::Docx => Ok(whole(docx::docx(&document, of.header.date())?)),
        Format::Md => Ok(whole(markdown::markdown(&document).into_bytes())),
        _ => {
            let printed = print::document(&document).map_err(NoPaper::Print)?;
            let missing: Vec<String> = printed.report.missing.iter().map(char::to_string).collect();
            let remark = t!(lang, "print-report-missing", signs = missing.join(" "));
            Ok(Made { bytes: printed.pdf, remarks: if missing.is_empty() { Vec::new() } else { vec![remark] } })
        }
    }
}

fn whole(bytes: Vec<u8>) -> Made {
    Made { bytes, remarks: Vec::new() }
}
