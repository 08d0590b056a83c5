//! The agreement as a document on the table: an open folder of two pages, or one page where the words are large. Nothing in it
//! is cut: what does not fit stands on the next page.

use crate::app::art::Art;
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::layout;
use crate::app::game::scenery::layout::{Area, BOTTOM, LEFT, ON, RIGHT, Turn};
use crate::app::scene::{Align, Command, Look, Stage, Touch, Words};
use crate::app::theme::Ink;
use crate::record::minutes::{AgreementDoc, Chapter, DocLine};
use crate::t;

/// What stands before a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    None,
    /// The sign of an item of a list.
    Bullet,
    /// A rule under a chapter's heading.
    Rule,
    /// The joint mark above the title.
    Seal,
}

/// A line of the document.
#[derive(Clone, Debug)]
struct Line {
    /// Which paragraph it belongs to.
    paragraph: usize,
    text: String,
    words: Words,
    /// From the left edge of the page.
    indent: f32,
    /// Room above it, unless it stands first on its page.
    before: f32,
    /// Its own height.
    height: f32,
    mark: Mark,
    /// Whether it may not stand last on a page.
    keep: bool,
    /// A value to its right.
    value: Option<String>,
}

struct Setter<'a> {
    look: &'a Look,
    width: f32,
    lines: Vec<Line>,
    paragraph: usize,
}

impl Setter<'_> {
    fn put(&mut self, text: &str, words: Words, indent: f32, before: f32, keep: bool) -> usize {
        let words = words.wrapped(self.width - indent);
        let first = self.lines.len();
        for (i, text) in words.set(text, self.look).into_iter().enumerate() {
            self.lines.push(Line {
                paragraph: self.paragraph,
                text,
                words,
                indent,
                before: if i == 0 { before } else { 0.0 },
                height: words.height(1, self.look),
                mark: Mark::None,
                keep,
                value: None,
            });
        }
        self.paragraph += 1;
        first
    }

    fn mark(&mut self, line: usize, mark: Mark) {
        if let Some(line) = self.lines.get_mut(line) {
            line.mark = mark;
        }
    }

    fn head(&mut self, doc: &AgreementDoc) {
        let look = self.look;
        let title = Words::TITLE.aligned(Align::Center).sized(if layout::paged(look) { 48.0 } else { 64.0 });
        let first = self.put(&doc.title, title, 0.0, 0.0, true);
        self.mark(first, Mark::Seal);
        if let Some(line) = self.lines.get_mut(first) {
            line.height += SEAL;
        }
        for (name, value) in &doc.facts {
            let text = t!(look.lang, "agreement-cell", name = name.clone(), value = value.clone());
            self.put(&text, Words::SOFT.aligned(Align::Center), 0.0, 0.0, true);
        }
        for (i, text) in doc.intro.iter().enumerate() {
            self.put(text, Words::BODY, 0.0, if i == 0 { 22.0 } else { 8.0 }, false);
        }
    }

    fn chapter(&mut self, chapter: &Chapter) {
        let look = self.look;
        self.put(&chapter.title, Words::HEADING, 0.0, look.pt(34.0), true);
        let last = self.lines.len() - 1;
        self.mark(last, Mark::Rule);
        if let Some(line) = self.lines.get_mut(last) {
            line.height += 16.0;
        }
        for line in &chapter.lines {
            match line {
                DocLine::Heading(text) => {
                    self.put(text, Words::STRONG, 0.0, 16.0, true);
                }
                DocLine::Text(text) => {
                    self.put(text, Words::BODY, 0.0, 8.0, false);
                }
                DocLine::Item { text, notes } => self.item(text, notes),
                DocLine::Table { head, rows } => self.table(head, rows),
            }
        }
    }

    fn item(&mut self, text: &str, notes: &[String]) {
        let indent = self.look.pt(34.0);
        let first = self.put(text, Words::BODY, indent, 10.0, !notes.is_empty());
        self.mark(first, Mark::Bullet);
        for note in notes {
            // A seat's own words look like a voice.
            let voice = note.starts_with(['”', '“']);
            let words = if voice { Words::QUOTE } else { Words::SOFT };
            self.put(note, words, indent, 2.0, false);
        }
    }

    /// A table of two columns as names with their values; a wider one as a list, since no page is wide enough for it.
    fn table(&mut self, head: &[String], rows: &[Vec<String>]) {
        for row in rows {
            if let [name, value] = row.as_slice() {
                let taken = Words::STRONG.width(value, self.look) + 30.0;
                let at = self.put(name, Words::BODY.wrapped(self.width - taken), 0.0, 4.0, false);
                if let Some(line) = self.lines.get_mut(at) {
                    line.value = Some(value.clone());
                }
                continue;
            }
            let cells = || head.iter().zip(row);
            let named = |(name, value): (&String, &String)| {
                t!(self.look.lang, "agreement-cell", name = name.clone(), value = value.clone())
            };
            let title = cells().take(1).map(named).collect::<String>();
            let title = row.get(1).map_or(title.clone(), |card| format!("{title}. {card}"));
            let notes: Vec<String> = cells().skip(2).map(named).collect();
            self.item(&title, &[notes.join(". ")]);
        }
    }
}

/// Height of the seal above the title.
const SEAL: f32 = 96.0;

/// Where the paper lies.
fn paper(look: &Look) -> Area {
    let (_, bar) = layout::button_size("", look);
    Area::between(LEFT, 30.0, RIGHT, BOTTOM - bar - 20.0)
}

/// The pages on the paper.
fn leaves(look: &Look) -> Vec<Area> {
    let paper = paper(look);
    if layout::paged(look) {
        return vec![paper.inside(56.0, 28.0)];
    }
    let half = Area { w: paper.w / 2.0, ..paper };
    vec![half.inside(58.0, 34.0), Area { x: half.right(), ..half }.inside(58.0, 34.0)]
}

/// The document in pages of lines.
fn set(doc: &AgreementDoc, look: &Look) -> Vec<Vec<Line>> {
    let leaf = leaves(look)[0];
    let mut setter = Setter { look, width: leaf.w, lines: Vec::new(), paragraph: 0 };
    setter.head(doc);
    for chapter in doc.chapters.iter().chain(&doc.appendix) {
        setter.chapter(chapter);
    }
    let lines = setter.lines;
    let mut pages: Vec<Vec<Line>> = vec![Vec::new()];
    let mut used = 0.0;
    for (i, line) in lines.iter().enumerate() {
        // A line that may not stand last takes what follows it along, as far as that is so.
        let mut wanted = line.height;
        for pair in lines[i..].windows(2) {
            if !pair[0].keep || wanted > leaf.h / 2.0 {
                break;
            }
            wanted += pair[1].before + pair[1].height;
        }
        if used > 0.0 && used + line.before + wanted > leaf.h {
            pages.push(Vec::new());
            used = 0.0;
        }
        used += line.height + if used > 0.0 { line.before } else { 0.0 };
        if let Some(page) = pages.last_mut() {
            page.push(line.clone());
        }
    }
    pages
}

/// How many values of `gaze.page` there are.
pub(crate) fn agreement_pages(doc: &AgreementDoc, look: &Look) -> usize {
    set(doc, look).len().div_ceil(leaves(look).len()).max(1)
}

/// The agreement as a document. `gaze.page` turns [`agreement_pages`]; `Touch::Command(Command::Debrief)` lays it away.
pub(crate) fn agreement(doc: &AgreementDoc, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = Stage::default();
    layout::background(&mut stage);
    let paper = paper(look);
    layout::sheet(&mut stage, "paper", paper, None);
    let leaves = leaves(look);
    if leaves.len() > 1 {
        let body = format!(
            r#"<path d="M0 {}V{}" stroke="$paper-edge" stroke-width="3"/><path d="M-9 {}V{}M9 {}V{}" stroke="$paper-dim" stroke-width="14"/>"#,
            -paper.h / 2.0,
            paper.h / 2.0,
            -paper.h / 2.0 + 1.0,
            paper.h / 2.0 - 1.0,
            -paper.h / 2.0 + 1.0,
            paper.h / 2.0 - 1.0
        );
        let art = Art::Svg { key: String::from("fold"), w: 40.0, h: paper.h, body };
        stage.art("fold", art, paper.x + paper.w / 2.0, paper.y + paper.h / 2.0, ON - 1.0);
    }
    let all = set(doc, look);
    let pages = all.len().div_ceil(leaves.len()).max(1);
    let page = gaze.page.min(pages - 1);
    for (leaf, lines) in leaves.iter().zip(all.iter().skip(page * leaves.len())) {
        leaf_of(&mut stage, look, *leaf, lines);
    }
    let (_, bar) = layout::button_size("", look);
    if pages > 1 {
        layout::pager(&mut stage, look, Turn::Page, (page, pages), LEFT, BOTTOM - bar / 2.0);
    }
    layout::button(
        &mut stage,
        look,
        Touch::Command(Command::Debrief),
        &t!(look.lang, "agreement-button"),
        true,
        (RIGHT, BOTTOM),
    );
    stage
}

fn leaf_of(stage: &mut Stage, look: &Look, leaf: Area, lines: &[Line]) {
    let mut y = leaf.y;
    // What is read aloud: paragraph by paragraph, as much of each as stands on this page.
    let mut said: Vec<(usize, String, f32, f32)> = Vec::new();
    for (i, line) in lines.iter().enumerate() {
        if i > 0 {
            y += line.before;
        }
        let key = format!("line {:.0} {i}", leaf.x);
        let mut top = y;
        match line.mark {
            Mark::None => {}
            Mark::Seal => {
                stage.art("seal", Art::Joint { width: 112.0 }, leaf.x + leaf.w / 2.0, y + 40.0, ON);
                top += SEAL;
            }
            Mark::Bullet => {
                let d = look.pt(11.0);
                let body = format!(r#"<circle r="{}" fill="$common"/>"#, d / 2.0);
                let art = Art::Svg { key: String::from("bullet"), w: d, h: d, body };
                stage.art(format!("{key} bullet"), art, leaf.x + d, y + line.height / 2.0, ON);
            }
            Mark::Rule => {
                let body =
                    format!(r#"<rect x="{}" y="-1.5" width="{}" height="3" fill="$common"/>"#, -leaf.w / 2.0, leaf.w);
                let art = Art::Svg { key: String::from("chapter rule"), w: leaf.w, h: 3.0, body };
                stage.art_at(format!("{key} rule"), art, leaf.x, y + line.height - 9.0, ON);
            }
        }
        let x = if line.words.align == Align::Center { leaf.x + leaf.w / 2.0 } else { leaf.x + line.indent };
        let words = Words { wrap: 0.0, ..line.words };
        stage.words(&*key, &line.text, words, look, x, top, ON);
        let mut text = line.text.clone();
        if let Some(value) = &line.value {
            let right = Words::STRONG.aligned(Align::Right).ink(Ink::Ink);
            stage.words(format!("{key} value"), value, right, look, leaf.right(), top, ON);
            text = t!(look.lang, "agreement-cell", name = text, value = value.clone());
        }
        let bottom = y + line.height;
        match said.last_mut() {
            Some((paragraph, said, _, end)) if *paragraph == line.paragraph => {
                said.push(' ');
                said.push_str(&text);
                *end = bottom;
            }
            _ => said.push((line.paragraph, text, y, bottom)),
        }
        y = bottom;
    }
    for (_, text, top, bottom) in said {
        stage.label(text, (leaf.x, top, leaf.w, bottom - top));
    }
}
