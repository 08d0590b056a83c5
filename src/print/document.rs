//! A document on paper, to read, to keep and to sign: one column on standing A4, in the look of the house.

use super::draw::{band, circle, filled, joint, line, lined, piece};
use super::flow::{Laid, Para, Press, SMALLEST, Style, Used, flow_on};
use super::page::{MM, Page, Pen, Side, Tag};
use super::shape::Shaped;
use super::{PrintError, Printed, Report, shape, write};
use crate::document::{self, Document, Signer, Signing};
use crate::look::{Face, Ink};
use crate::rules::{Deck, Principle};
use crate::t;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

const PAGE: (f32, f32) = (210.0 * MM, 297.0 * MM);
const MARGIN: (f32, f32) = (23.0 * MM, 20.0 * MM);
/// The room of the running title and the page number.
const FOOT: f32 = 26.0;
const WIDTH: f32 = PAGE.0 - 2.0 * MARGIN.0;
const HEIGHT: f32 = PAGE.1 - 2.0 * MARGIN.1 - FOOT;
/// How far an item and its remarks stand from the margin.
const ITEM: f32 = 14.0;
const NOTE: f32 = 26.0;
/// So many remarks stay with their item.
const KEPT: usize = 4;
/// Between the columns of a table, and above and below what stands in a cell.
const GUTTER: f32 = 10.0;
const PAD: f32 = 3.5;
/// A column with blanks is at least so much of an even share.
const BLANK: f32 = 0.85;
/// So many lines to sign stand below each other; more stand in two columns.
const ONE_COLUMN: usize = 9;
/// The height of a line to sign, at most and at the least.
const SIGN: (f32, f32) = (58.0, 40.0);

fn style(face: Face, size: f32, ink: Ink) -> Style {
    Style::new(face, size, ink)
}

/// The document as PDF. The same document gives the same bytes.
///
/// # Errors
/// When the program's own fonts are damaged or the PDF breaks a limit of the format.
pub(crate) fn document(document: &Document) -> Result<Printed, PrintError> {
    let fonts = shape::Fonts::new(document.lang).ok_or(PrintError::Fonts)?;
    let deck = Deck::default();
    let (pictures, missing) = (BTreeMap::new(), RefCell::new(BTreeSet::new()));
    let press = Press { fonts, deck: &deck, lang: document.lang, pictures, missing };
    let pages = pages(&press, document);
    let report = Report {
        pages: pages.len(),
        sheets: pages.len().div_ceil(2),
        missing: press.missing.borrow().iter().copied().collect(),
        ..Report::default()
    };
    let about = write::About {
        title: document.title.clone(),
        author: String::new(),
        description: document
            .facts
            .iter()
            .map(|(name, value)| format!("{name}: {value}"))
            .collect::<Vec<_>>()
            .join(". "),
        language: document.lang.tag().to_owned(),
        creator: t!(document.lang, "app-name"),
    };
    let pdf = write::pdf(&press.fonts, &pages, about).map_err(PrintError::Pdf)?;
    Ok(Printed { pdf, report })
}

/// The pages, before they are a PDF.
pub(super) fn pages(press: &Press<'_>, document: &Document) -> Vec<Page> {
    let mut setter = Setter { press, pages: vec![Side::new(WIDTH, HEIGHT)], chapters: Vec::new(), y: 0.0, heads: 0.0 };
    setter.head(document);
    let mut paras = Vec::new();
    for block in &document.blocks {
        match block {
            document::Block::Table { head, rows } => {
                // What is said of a table stands on its page.
                let leading = std::mem::take(&mut paras);
                let last = leading.len().saturating_sub(1);
                let stays = |(at, para): (usize, Para)| if at == last { para.keeps() } else { para };
                setter.table(leading.into_iter().enumerate().map(stays).collect(), head, rows);
            }
            document::Block::Signing(signing) => {
                setter.flow(std::mem::take(&mut paras), 0.0);
                setter.signing(signing);
            }
            words => setter.words(&mut paras, words),
        }
    }
    setter.flow(paras, 0.0);
    let all = setter.pages.len();
    let chapters = setter.chapters;
    let sides = setter.pages.into_iter().enumerate();
    sides
        .map(|(at, side)| {
            let chapter = match at {
                0 => Some(document.title.clone()),
                _ => chapters.iter().find(|(page, _)| *page == at).map(|(_, title)| title.clone()),
            };
            let sides = vec![(MARGIN.0, MARGIN.1, side), (MARGIN.0, MARGIN.1, foot(press, document, at + 1, all))];
            Page { width: PAGE.0, height: PAGE.1, turned: false, cuts: Vec::new(), sides, chapter }
        })
        .collect()
}

/// The running title and the page number.
fn foot(press: &Press<'_>, document: &Document, number: usize, all: usize) -> Side {
    let mut side = Side::new(WIDTH, HEIGHT + FOOT);
    let small = style(Face::Text, SMALLEST, Ink::InkSoft);
    let y = side.height - small.leading();
    side.draw([lined(line(0.0, y - 5.0, WIDTH, y - 5.0), Pen::new(Ink::Hair, 0.6))]);
    let first = document.facts.first().map_or("", |(_, value)| value.as_str());
    let title = if first.is_empty() { document.title.clone() } else { format!("{} · {first}", document.title) };
    press.line(&mut side, Tag::Artifact, &title, small, 0.0, y, WIDTH * 0.75);
    let page = t!(press.lang, "print-page-of", page = number, all = all);
    press.line_to(&mut side, Tag::Artifact, &page, small, WIDTH, y, WIDTH * 0.25);
    side
}

struct Setter<'p, 'd> {
    press: &'p Press<'d>,
    pages: Vec<Side>,
    /// The pages that begin a part of their own, with its heading.
    chapters: Vec<(usize, String)>,
    /// How far down the last page is filled.
    y: f32,
    /// Where the first page's head ends.
    heads: f32,
}

impl Setter<'_, '_> {
    fn side(&mut self) -> &mut Side {
        if self.pages.is_empty() {
            self.pages.push(Side::new(WIDTH, HEIGHT));
        }
        let last = self.pages.len() - 1;
        &mut self.pages[last]
    }

    fn new_page(&mut self) {
        self.pages.push(Side::new(WIDTH, HEIGHT));
        self.y = 0.0;
    }

    /// The mark, the title, a woven band and the facts.
    fn head(&mut self, document: &Document) {
        let title = style(Face::Display, 27.0, Ink::Ink);
        let press = self.press;
        let mark = 30.0;
        let shaped = press.shape(title.face, &document.title);
        let laid = press.lay(&shaped, title, WIDTH - mark - 14.0);
        let side = self.side();
        let middle = (title.leading() - mark * 0.64) / 2.0;
        side.draw(joint(0.0, middle, mark));
        let mut y = laid.put(press, side, Tag::Heading(1), mark + 14.0, 0.0) + 8.0;
        side.draw(band(Principle::Dialogue, 0.0, y, WIDTH, 11.0));
        y += 11.0 + 12.0;
        let column = WIDTH / 3.0;
        for row in document.facts.chunks(3) {
            let mut below = y;
            for (at, (name, value)) in row.iter().enumerate() {
                let x = at as f32 * column;
                let label = style(Face::Text, 8.5, Ink::InkSoft);
                let words = style(Face::Strong, 10.5, Ink::Ink);
                let (name, value) = (press.shape(label.face, name), press.shape(words.face, value));
                let side = self.side();
                let next = press.lay(&name, label, column - 12.0).put(press, side, Tag::Paragraph, x, y);
                let next = press.lay(&value, words, column - 12.0).put(press, side, Tag::Paragraph, x, next);
                below = below.max(next);
            }
            y = below + 6.0;
        }
        self.y = y;
        self.heads = y;
    }

    /// Sets paragraphs; `below` is the height of what a last heading has to stay with.
    fn flow(&mut self, paras: Vec<Para>, below: f32) {
        let used = Used { above: self.y, below };
        let (rooms, y) = flow_on(self.press, &paras, WIDTH, |_| HEIGHT, used);
        for (at, blocks) in rooms.into_iter().enumerate() {
            if at > 0 {
                self.new_page();
            }
            self.side().blocks.extend(blocks);
        }
        self.y = y;
    }

    /// What a block of words becomes.
    fn words(&self, paras: &mut Vec<Para>, block: &document::Block) {
        let press = self.press;
        let text = style(Face::Text, 10.5, Ink::Ink);
        match block {
            document::Block::Chapter(title) => {
                let chapter = style(Face::Display, 16.0, Ink::Ink);
                paras.push(Para::new(press, Tag::Heading(2), title, chapter).above(20.0).keeps());
            }
            document::Block::Heading(title) => {
                let heading = style(Face::Strong, 11.5, Ink::Ink);
                paras.push(Para::new(press, Tag::Heading(3), title, heading).above(11.0).keeps());
            }
            document::Block::Text(words) => {
                paras.push(Para::new(press, Tag::Paragraph, words, text).above(5.0));
            }
            document::Block::Item { text: words, notes } => {
                let dot = vec![filled(circle(4.5, text.leading() / 2.0, 1.7), Ink::Common)];
                let item = Para::new(press, Tag::Paragraph, words, text).above(6.0).sign(dot, ITEM);
                paras.push(if notes.is_empty() { item } else { item.keeps() });
                let small = style(Face::Text, 9.0, Ink::InkSoft);
                for (at, note) in notes.iter().enumerate() {
                    let middle = small.leading() / 2.0 + 0.5;
                    let dash = vec![lined(line(ITEM, middle, ITEM + 5.0, middle), Pen::new(Ink::Line, 0.7))];
                    let note = Para::new(press, Tag::Paragraph, note, small).above(2.0).sign(dash, NOTE);
                    // An item of a few remarks is not parted; a long one may be.
                    paras.push(if at + 1 < notes.len().min(KEPT) { note.keeps() } else { note });
                }
            }
            document::Block::Table { .. } | document::Block::Signing(_) => {}
        }
    }

    /// A table after the paragraphs that lead to it. Its head is set again on every page.
    fn table(&mut self, leading: Vec<Para>, head: &[String], rows: &[Vec<String>]) {
        let press = self.press;
        let size = if head.len() > 6 { 8.0 } else { 9.5 };
        let looks = (style(Face::Strong, size, Ink::InkSoft), style(Face::Text, size, Ink::Ink));
        let shaped = |look: Style, cells: &[String]| -> Vec<Shaped> {
            cells.iter().map(|cell| press.shape(look.face, cell)).collect()
        };
        let (top, body) = (shaped(looks.0, head), rows.iter().map(|row| shaped(looks.1, row)).collect::<Vec<_>>());
        let widths = widths(press, (looks.0, head), (looks.1, rows));
        let lay = |look: Style, cells: &'_ [Shaped]| -> Vec<usize> {
            cells.iter().zip(&widths).map(|(cell, &width)| press.lay(cell, look, width).lines()).collect()
        };
        let high =
            |look: Style, lines: &[usize]| lines.iter().copied().max().unwrap_or(0) as f32 * look.leading() + 2.0 * PAD;
        let head_high = high(looks.0, &lay(looks.0, &top));
        let first = body.first().map_or(0.0, |row| high(looks.1, &lay(looks.1, row)).min(HEIGHT / 3.0));
        self.flow(leading, 8.0 + head_high + first);
        self.y += 8.0;
        if self.y + head_high + first > HEIGHT {
            self.new_page();
        }
        self.row(&top, looks.0, &widths, true);
        for row in &body {
            let cells: Vec<Laid<'_>> =
                row.iter().zip(&widths).map(|(cell, &width)| press.lay(cell, looks.1, width)).collect();
            let height = cells.iter().map(Laid::height).fold(0.0, f32::max) + 2.0 * PAD;
            if self.y + height > HEIGHT && height < HEIGHT - head_high {
                self.new_page();
                self.row(&top, looks.0, &widths, true);
            }
            self.cells(&cells, &widths, (&top, looks.0));
        }
        self.y += 4.0;
    }

    /// A row that is known to have room.
    fn row(&mut self, cells: &[Shaped], look: Style, widths: &[f32], head: bool) {
        let press = self.press;
        let (mut x, y) = (0.0, self.y + PAD);
        let mut below = y;
        for (cell, &width) in cells.iter().zip(widths) {
            let laid = press.lay(cell, look, width);
            below = below.max(laid.put(press, self.side(), Tag::Paragraph, x, y));
            x += width + GUTTER;
        }
        self.y = below + PAD;
        self.rule(if head { Pen::new(Ink::Common, 0.9) } else { Pen::new(Ink::Hair, 0.6) });
    }

    fn rule(&mut self, pen: Pen) {
        let y = self.y;
        self.side().draw([lined(line(0.0, y, WIDTH, y), pen)]);
    }

    /// A row that may be higher than a page: what does not fit goes on at the top of the next, under the head.
    fn cells(&mut self, cells: &[Laid<'_>], widths: &[f32], (top, look): (&[Shaped], Style)) {
        let press = self.press;
        let all = cells.iter().map(Laid::lines).max().unwrap_or(0);
        let leading = cells.iter().map(Laid::leading).fold(1.0, f32::max);
        let mut from = 0;
        while from < all {
            let room = ((HEIGHT - self.y - 2.0 * PAD) / leading).floor().max(0.0) as usize;
            if room == 0 {
                self.new_page();
                self.row(top, look, widths, true);
                continue;
            }
            let to = all.min(from + room);
            let (mut x, y) = (0.0, self.y + PAD);
            for (cell, &width) in cells.iter().zip(widths) {
                let runs = cell.runs(press, from..to.min(cell.lines()).max(from), x, y);
                self.side().text(Tag::Paragraph, runs);
                x += width + GUTTER;
            }
            self.y = y + (to - from) as f32 * leading + PAD;
            from = to;
        }
        self.rule(Pen::new(Ink::Hair, 0.6));
    }

    /// A page of its own: what a signature means, and a line for each who is asked.
    fn signing(&mut self, signing: &Signing) {
        let press = self.press;
        // Right below the head of a document that is nothing else, or on a page of its own.
        let fresh = self.y <= 0.0 || (self.pages.len() == 1 && self.y <= self.heads);
        if !fresh {
            self.new_page();
        }
        self.chapters.push((self.pages.len() - 1, signing.title.clone()));
        let chapter = style(Face::Display, 20.0, Ink::Ink);
        let text = style(Face::Text, 10.5, Ink::InkSoft);
        let title = Para::new(press, Tag::Heading(2), &signing.title, chapter).above(18.0).keeps();
        self.flow(vec![title, Para::new(press, Tag::Paragraph, &signing.text, text).above(4.0)], 0.0);
        self.y += 10.0;
        let columns = if signing.signers.len() > ONE_COLUMN { 2 } else { 1 };
        let rows = signing.signers.len().div_ceil(columns).max(1);
        let high = ((HEIGHT - self.y) / rows as f32).clamp(SIGN.1, SIGN.0);
        let gap = if columns > 1 { 22.0 } else { 0.0 };
        let width = (WIDTH - gap) / columns as f32;
        let mut at = 0;
        while at < signing.signers.len() {
            let fit = (((HEIGHT - self.y) / high).floor().max(1.0) as usize).min(rows);
            let page = signing.signers.get(at..).unwrap_or_default();
            let page = page.get(..page.len().min(fit * columns)).unwrap_or_default();
            let down = page.len().div_ceil(columns);
            for (place, signer) in page.iter().enumerate() {
                let (column, row) = (place / down.max(1), place % down.max(1));
                let (x, y) = (column as f32 * (width + gap), self.y + row as f32 * high);
                self.line_to_sign(signing, signer, (x, y), (width, high));
            }
            at += page.len();
            self.y += down as f32 * high;
            if at < signing.signers.len() {
                self.new_page();
            }
        }
    }

    /// The lines for a name and a day, and below them whose they are.
    fn line_to_sign(&mut self, signing: &Signing, signer: &Signer, (x, y): (f32, f32), (width, high): (f32, f32)) {
        let press = self.press;
        let (small, name) = (style(Face::Text, SMALLEST, Ink::InkSoft), style(Face::Strong, 9.5, Ink::Ink));
        let below = small.leading() + name.leading() + 4.0;
        let base = y + high - below;
        let day = width * 0.3;
        let wide = width - day - 12.0;
        let pen = Pen::new(Ink::Ink, 0.7);
        let side = self.side();
        side.draw([
            lined(line(x, base, x + wide, base), pen),
            lined(line(x + width - day, base, x + width, base), pen),
        ]);
        let mark = 8.0;
        side.draw(piece(signer.party, x, base + 3.0, mark));
        let (first, second) = match signer.person.is_empty() {
            true => (signer.organisation.as_str(), ""),
            false => (signer.person.as_str(), signer.organisation.as_str()),
        };
        let room = wide - mark - 5.0;
        press.line(side, Tag::Paragraph, first, name, x + mark + 5.0, base + 1.0, room);
        press.line(side, Tag::Paragraph, second, small, x + mark + 5.0, base + 1.0 + name.leading(), room);
        press.line(side, Tag::Paragraph, &signing.head[2], small, x + width - day, base + 2.0, day);
    }
}

/// The widths of a table's columns: each at least as wide as its longest word, and the rest by how much stands in it.
fn widths(press: &Press<'_>, head: (Style, &[String]), body: (Style, &[Vec<String>])) -> Vec<f32> {
    let columns = head.1.len().max(1);
    let room = WIDTH - GUTTER * (columns - 1) as f32;
    let wide = |look: Style, words: &str| press.fonts.shape(look.face, words).width() * look.size + 0.5;
    let mut least = vec![0.0_f32; columns];
    let mut most = vec![0.0_f32; columns];
    let cells = head.1.iter().enumerate().map(|(at, cell)| (head.0, at, cell));
    let below = body.1.iter().flat_map(|row| row.iter().enumerate()).map(|(at, cell)| (body.0, at, cell));
    for (look, at, cell) in cells.chain(below).filter(|(_, at, _)| *at < columns) {
        let longest = cell.split_whitespace().max_by_key(|word| word.chars().count()).unwrap_or("");
        least[at] = least[at].max(wide(look, longest).min(room / 4.0));
        most[at] = most[at].max(wide(look, cell).min(room * 0.8));
    }
    // Where something is blank somebody is to write by hand.
    for (at, (least, most)) in least.iter_mut().zip(&mut most).enumerate() {
        if body.1.iter().any(|row| row.get(at).is_some_and(String::is_empty)) {
            *least = least.max(room * BLANK / columns as f32);
            *most = most.max(*least);
        }
    }
    let (need, want): (f32, f32) = (least.iter().sum(), most.iter().sum());
    if need >= room {
        return least.iter().map(|width| width * room / need).collect();
    }
    let spare: f32 = least.iter().zip(&most).map(|(least, most)| (most - least).max(0.0)).sum();
    if want <= room || spare <= 0.0 {
        // All fits on one line: what is left over goes to all alike.
        let more = (room - want.min(room)) / columns as f32;
        let base = if want <= room { &most } else { &least };
        return base.iter().map(|width| width + more).collect();
    }
    let share = (room - need) / spare;
    least.iter().zip(&most).map(|(least, most)| least + (most - least).max(0.0) * share).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::document::Block;
    use crate::print::page::Mark;
    use crate::rules::Party;
    use crate::text::Lang;

    fn set<R>(document: &Document, look: impl FnOnce(&Press<'_>, Vec<Page>) -> R) -> R {
        let fonts = shape::Fonts::new(document.lang).unwrap();
        let deck = Deck::default();
        let (pictures, missing) = (BTreeMap::new(), RefCell::new(BTreeSet::new()));
        let press = Press { fonts, deck: &deck, lang: document.lang, pictures, missing };
        let pages = pages(&press, document);
        look(&press, pages)
    }

    /// What can be read on a page, without spaces and the signs that part words.
    fn words(page: &Page) -> String {
        let blocks = page.sides.iter().flat_map(|(_, _, side)| &side.blocks).filter(|block| block.tag != Tag::Artifact);
        let runs = blocks.flat_map(|block| &block.marks);
        let texts = runs.filter_map(|mark| if let Mark::Text(run) = mark { Some(run.text.as_str()) } else { None });
        plain(&texts.collect::<String>())
    }

    fn plain(text: &str) -> String {
        text.chars().filter(|sign| !sign.is_whitespace() && *sign != '-' && *sign != '\u{ad}').collect()
    }

    fn document(blocks: Vec<Block>, signers: usize) -> Document {
        let signer = |at: usize| Signer {
            party: Party::ALL[at % 2],
            person: format!("Person {at}"),
            organisation: format!("Organisation {at}"),
        };
        let signing = Signing {
            title: "Underskrifter".to_owned(),
            text: "Ditt namn.".to_owned(),
            head: ["Namn", "Underskrift", "Ort och datum"].map(str::to_owned),
            signers: (0..signers).map(signer).collect(),
        };
        let blocks = blocks.into_iter().chain([Block::Signing(signing)]).collect();
        let facts = vec![("Datum".to_owned(), "2026-11-21".to_owned())];
        Document { lang: Lang::Sv, title: "Överenskommelse".to_owned(), facts, blocks }
    }

    #[test]
    fn all_sign_on_one_page_of_its_own() {
        let text = |count: usize| vec![Block::Text("Vi träffas varje kvartal. ".repeat(40)); count];
        for (paragraphs, signers, wanted) in [(1, 2, 2), (1, 24, 2), (6, 9, 3), (40, 10, 0), (1, 80, 4)] {
            set(&document(text(paragraphs), signers), |_, pages| {
                assert!(wanted == 0 || pages.len() == wanted, "{paragraphs} {signers}: {}", pages.len());
                let first = pages.iter().position(|page| words(page).contains("Underskrifter")).unwrap();
                assert!(first > 0 && !words(&pages[first]).contains("Viträffas"));
                let signed: String = pages[first..].iter().map(words).collect();
                assert!((0..signers).all(|at| signed.contains(&format!("Person{at}Organisation{at}"))), "{signed}");
                assert!(signers > 24 || first + 1 == pages.len());
            });
        }
        // Where there is nothing else, the first page is enough.
        set(&document(Vec::new(), 4), |_, pages| assert_eq!(pages.len(), 1));
    }

    #[test]
    fn nothing_is_lost_and_nothing_stands_outside() {
        let long = "Öppethusvarjetorsdag ".repeat(20);
        let rows: Vec<Vec<String>> = (0..40).map(|at| vec![format!("rad{at}"), long.clone(), String::new()]).collect();
        let head = ["Vad", "Hur", "Vem"].map(str::to_owned).to_vec();
        let item = |at: usize| Block::Item { text: format!("sak{at} {long}"), notes: vec![format!("anm{at} {long}")] };
        let mut blocks = vec![Block::Chapter("Kapitel".to_owned()), Block::Table { head: head.clone(), rows }];
        blocks.push(Block::Table { head, rows: vec![vec!["enda".to_owned(), long.repeat(30), "slut".to_owned()]] });
        blocks.extend((0..40).map(item));
        set(&document(blocks, 3), |press, pages| {
            let all: String = pages.iter().map(words).collect();
            assert!((0..40).all(|at| all.contains(&format!("rad{at}"))) && all.contains("slut"));
            assert!((0..40).all(|at| all.contains(&format!("sak{at}")) && all.contains(&format!("anm{at}"))));
            assert_eq!(all.matches("Öppethusvarjetorsdag").count(), 20 * (40 + 30 + 80));
            for (_, _, side) in pages.iter().flat_map(|page| &page.sides) {
                for mark in side.blocks.iter().flat_map(|block| &block.marks) {
                    let Mark::Text(run) = mark else { continue };
                    let Some([left, top, right, bottom]) = press.fonts.ink_box(run) else { continue };
                    let inside = left > -2.0 && top > -2.0 && right < side.width + 2.0 && bottom < side.height + 4.0;
                    assert!(inside, "{} at {left} {top} {right} {bottom}", run.text);
                }
            }
        });
    }
}
