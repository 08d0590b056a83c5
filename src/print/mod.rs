//! Decks on paper: cards, role cards, organisation tiles and ballots on sheets to cut, and the facilitator's sheets, as PDF.
//!
//! Every sheet has a front and a back, so that the whole file is printed on both sides and turned along its long edge. Long
//! texts are set smaller, never below 7.5 points for what is read, and go on to a further side where that is not enough;
//! nothing is ever cut off. Parties are told apart by shape and word. The same deck gives the same bytes.

mod ballots;
mod cards;
mod document;
mod draw;
mod flow;
mod guide;
mod page;
mod roles;
mod shape;
mod sheet;
mod signs;
#[cfg(test)]
mod tests;
mod tiles;
mod write;

use crate::deck::image;
use crate::rules::Deck;
use crate::t;
use crate::text::Lang;
use flow::Press;
use krilla::image::Image;
use page::Page;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

pub(crate) use document::document;

/// What is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum What {
    /// Scenario cards, and the facilitator's sheets with the notes on them.
    Cards,
    /// Role cards, to fold.
    Roles,
    /// Organisation tiles: the deck's own and blank ones.
    Tiles,
    /// A sheet of first ballots and one of second ballots.
    Ballots,
    /// Twelve short answers on agreements, and the words not everybody knows: something to take home.
    Learn,
    /// All of these.
    #[default]
    All,
}

impl What {
    /// What a word of the command line means: `cards`, `roles`, `tiles`, `ballots`, `learn` or `all`.
    pub(crate) fn from_word(word: &str) -> Option<What> {
        match word {
            "cards" => Some(What::Cards),
            "roles" => Some(What::Roles),
            "tiles" => Some(What::Tiles),
            "ballots" => Some(What::Ballots),
            "learn" => Some(What::Learn),
            "all" => Some(What::All),
            _ => None,
        }
    }

    fn has(self, other: What) -> bool {
        self == other || self == What::All
    }
}

/// The paper it is printed on. The pieces are of one size on both; twice as many lie on A3.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Paper {
    /// 210 × 297 mm, standing.
    #[default]
    A4,
    /// 420 × 297 mm, lying.
    A3,
}

impl Paper {
    /// What a word of the command line means: `a4` or `a3`.
    pub(crate) fn from_word(word: &str) -> Option<Paper> {
        match word {
            "a4" => Some(Paper::A4),
            "a3" => Some(Paper::A3),
            _ => None,
        }
    }
}

/// What is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Options {
    /// What is printed.
    pub(crate) what: What,
    /// The language of the program's own words, and of the deck's texts where it has them.
    pub(crate) lang: Lang,
    /// The paper.
    pub(crate) paper: Paper,
}

/// A kind of piece.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A scenario card.
    Card,
    /// A role card.
    Role,
    /// An organisation tile.
    Tile,
}

/// A piece whose text is smaller than usual.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Smaller {
    /// What it is.
    pub(crate) kind: Kind,
    /// Its title.
    pub(crate) name: String,
    /// The size of what is read on it, in points, at least 7.5.
    pub(crate) points: f32,
}

/// A piece whose text goes on to further sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Continued {
    /// What it is.
    pub(crate) kind: Kind,
    /// Its title.
    pub(crate) name: String,
    /// How many sides more than usual it takes, at least 1.
    pub(crate) sides: usize,
}

/// A card that is printed without the picture it names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct WithoutPicture {
    /// The card's title.
    pub(crate) name: String,
    /// The picture is there and can be used, but the text needs the room.
    pub(crate) no_room: bool,
}

/// What was printed, and what whoever wrote the deck may want to know.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Report {
    /// Pages in the file.
    pub(crate) pages: usize,
    /// Sheets of paper, printed on both sides.
    pub(crate) sheets: usize,
    /// Pieces with smaller text.
    pub(crate) smaller: Vec<Smaller>,
    /// Pieces that go on.
    pub(crate) continued: Vec<Continued>,
    /// Signs that no font has; a box stands for each.
    pub(crate) missing: Vec<char>,
    /// Cards without their pictures.
    pub(crate) without_picture: Vec<WithoutPicture>,
}

impl Report {
    /// Notes how a piece came out.
    fn piece(&mut self, kind: Kind, name: &str, points: f32, usual: f32, more: usize) {
        if more > 0 {
            self.continued.push(Continued { kind, name: name.to_owned(), sides: more });
        } else if points < usual - 0.01 {
            self.smaller.push(Smaller { kind, name: name.to_owned(), points });
        }
    }

    /// What was left out, in words, a line for each card.
    pub(crate) fn left_out(&self, lang: Lang) -> Vec<String> {
        let line = |card: &WithoutPicture| {
            let name = card.name.as_str();
            if card.no_room {
                t!(lang, "print-report-no-room", name = name)
            } else {
                t!(lang, "print-report-no-picture", name = name)
            }
        };
        self.without_picture.iter().map(line).collect()
    }

    /// The report in words, a line for each thing worth knowing.
    pub(crate) fn lines(&self, lang: Lang) -> Vec<String> {
        let mut lines = vec![t!(lang, "print-report", pages = self.pages, sheets = self.sheets)];
        for piece in &self.smaller {
            let points = crate::wording::number(lang, f64::from(piece.points), 1);
            lines.push(t!(lang, "print-report-smaller", name = piece.name.as_str(), points = points));
        }
        for piece in &self.continued {
            lines.push(t!(lang, "print-report-continued", name = piece.name.as_str(), sides = piece.sides));
        }
        if !self.missing.is_empty() {
            let signs: Vec<String> = self.missing.iter().map(char::to_string).collect();
            lines.push(t!(lang, "print-report-missing", signs = signs.join(" ")));
        }
        lines
    }
}

/// A PDF and what there is to say of it.
#[derive(Clone, Debug)]
pub(crate) struct Printed {
    /// The file.
    pub(crate) pdf: Vec<u8>,
    /// What was printed.
    pub(crate) report: Report,
}

/// Why nothing could be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum PrintError {
    /// The fonts in the program cannot be read.
    Fonts,
    /// The PDF could not be put together; this says why, in English.
    Pdf(String),
}

impl PrintError {
    /// What is wrong, in words.
    pub(crate) fn text(&self, lang: Lang) -> String {
        match self {
            PrintError::Fonts => t!(lang, "print-error-fonts"),
            PrintError::Pdf(why) => t!(lang, "print-error-pdf", reason = why.as_str()),
        }
    }
}

/// The deck on paper, with the pictures of its cards where `folder` has them: the one the deck lies in.
///
/// # Errors
/// When the program's own fonts are damaged or the PDF breaks a limit of the format. No deck that passes the checker is
/// known to do so.
pub(crate) fn pdf(deck: &Deck, folder: Option<&Path>, options: &Options) -> Result<Printed, PrintError> {
    let (press, pages, report) = set(deck, folder, options)?;
    let title = format!("{} – {}", press.words(&deck.title), t!(options.lang, what_key(options.what)));
    let about = write::About {
        title,
        author: deck.author.clone(),
        description: press.words(&deck.text).to_owned(),
        language: options.lang.tag().to_owned(),
        creator: t!(options.lang, "app-name"),
    };
    let pdf = write::pdf(&press.fonts, &pages, about).map_err(PrintError::Pdf)?;
    Ok(Printed { pdf, report })
}

fn what_key(what: What) -> &'static str {
    match what {
        What::Cards => "print-cards",
        What::Roles => "print-roles",
        What::Tiles => "print-tiles",
        What::Ballots => "print-ballots",
        What::Learn => "learn-title",
        What::All => "print-all",
    }
}

/// The pictures that cards name, as far as they can be used.
fn pictures<'d>(deck: &'d Deck, folder: &Path) -> BTreeMap<&'d str, Image> {
    let read = |name: &'d str| {
        let file = image::find(folder, name).ok()?;
        image::whole(&file).ok()?;
        let bytes = std::fs::read(file).ok()?;
        let is_png = bytes.starts_with(b"\x89PNG");
        let data = bytes.into();
        let image = if is_png { Image::from_png(data, true) } else { Image::from_jpeg(data, true) };
        Some((name, image.ok()?))
    };
    deck.cards.iter().filter_map(|card| card.image.as_deref()).filter_map(read).collect()
}

/// The pages, before they are a PDF.
fn set<'d>(
    deck: &'d Deck,
    folder: Option<&Path>,
    options: &Options,
) -> Result<(Press<'d>, Vec<Page>, Report), PrintError> {
    let fonts = shape::Fonts::new(options.lang).ok_or(PrintError::Fonts)?;
    let pictures = folder.map(|folder| pictures(deck, folder)).unwrap_or_default();
    let press = Press { fonts, deck, lang: options.lang, pictures, missing: RefCell::new(BTreeSet::new()) };
    let mut report = Report::default();
    let (what, paper) = (options.what, options.paper);
    let mut batches = Vec::new();
    if what.has(What::Cards) {
        batches.push(cards::batch(&press, &mut report));
    }
    if what.has(What::Roles) {
        batches.push(roles::batch(&press, &mut report));
    }
    if what.has(What::Tiles) {
        batches.push(tiles::batch(&press, paper, &mut report));
    }
    if what.has(What::Ballots) {
        batches.push(ballots::batch(&press, paper));
    }
    let mut pages: Vec<Page> = batches.into_iter().flat_map(|batch| sheet::sheets(&press, paper, batch)).collect();
    if what.has(What::Cards) || what == What::Learn {
        pages.extend(guide::pages(&press, paper, what));
    }
    (report.pages, report.sheets) = (pages.len(), pages.len().div_ceil(2));
    report.missing = press.missing.borrow().iter().copied().collect();
    Ok((press, pages, report))
}
