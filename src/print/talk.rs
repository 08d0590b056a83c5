//! A practice on paper: what was said, for a colleague to read.

use super::flow::{Para, Press, SMALLEST, Style, flow};
use super::page::{Page, Side, Tag};
use super::{Paper, PrintError, shape, write};
use crate::look::{Face, Ink};
use crate::rules::Deck;
use crate::t;
use crate::text::Lang;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

/// The room of the page number.
const FOOT: f32 = 16.0;

/// The lines of a talk below a title, as a PDF. An empty line makes room.
///
/// # Errors
/// When the program's own fonts are damaged or the PDF breaks a limit of the format.
pub(crate) fn talk(deck: &Deck, title: &str, lines: &[String], lang: Lang) -> Result<Vec<u8>, PrintError> {
    let fonts = shape::Fonts::new(lang).ok_or(PrintError::Fonts)?;
    let press = Press { fonts, deck, lang, pictures: BTreeMap::new(), missing: RefCell::new(BTreeSet::new()) };
    let paper = Paper::A4;
    let ((width, height), (left, top), (wide, high)) = (paper.size(), paper.origin(), Paper::field());
    let heading = Style::new(Face::Display, 20.0, Ink::Ink);
    let text = Style::new(Face::Text, 11.0, Ink::Ink);
    let small = Style::new(Face::Text, SMALLEST, Ink::InkSoft);
    let mut paras = vec![Para::new(&press, Tag::Heading(1), title, heading)];
    let mut above = 8.0;
    for line in lines {
        if line.trim().is_empty() {
            above = 10.0;
            continue;
        }
        paras.push(Para::new(&press, Tag::Paragraph, line, text).above(above));
        above = 3.0;
    }
    let rooms = flow(&press, &paras, wide, |_| high - FOOT);
    let all = rooms.len();
    let pages = rooms.into_iter().enumerate().map(|(at, blocks)| {
        let mut body = Side::new(wide, high - FOOT);
        body.blocks = blocks;
        let mut foot = Side::new(wide, high);
        let number = t!(lang, "print-page-of", page = at + 1, all = all);
        press.line_to(&mut foot, Tag::Artifact, &number, small, wide, high - small.leading(), wide / 2.0);
        Page {
            width,
            height,
            turned: false,
            cuts: Vec::new(),
            sides: vec![(left, top, body), (left, top, foot)],
            chapter: (at == 0).then(|| title.to_owned()),
        }
    });
    let pages: Vec<Page> = pages.collect();
    let about = write::About {
        title: title.to_owned(),
        author: String::new(),
        description: String::new(),
        language: lang.tag().to_owned(),
        creator: t!(lang, "app-name"),
    };
    write::pdf(&press.fonts, &pages, about).map_err(PrintError::Pdf)
}
