//! Paragraphs in a room: how high they get, and how they go on from one room to the next.

use super::page::{Block, Mark, Picture, Shape, Side, Tag};
use super::shape::{Fonts, Line, Run, Shaped};
use crate::look::{Face, Ink};
use crate::rules::Deck;
use crate::text::Lang;
use krilla::image::Image;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// What everything that is printed needs to know.
pub(super) struct Press<'d> {
    pub(super) fonts: Fonts,
    pub(super) deck: &'d Deck,
    pub(super) lang: Lang,
    /// The pictures of its cards that can be used, by their names.
    pub(super) pictures: BTreeMap<&'d str, Image>,
    /// Signs that no font has, seen so far.
    pub(super) missing: RefCell<BTreeSet<char>>,
}

/// How text looks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Style {
    pub(super) face: Face,
    /// In points.
    pub(super) size: f32,
    pub(super) ink: Ink,
}

impl Style {
    pub(super) fn new(face: Face, size: f32, ink: Ink) -> Style {
        Style { face, size, ink }
    }

    /// The height of a line.
    pub(super) fn leading(self) -> f32 {
        self.size * if self.face == Face::Display { 1.14 } else { 1.3 }
    }

    /// How far below the top of its line the baseline is: capitals stand in the middle.
    pub(super) fn baseline(self) -> f32 {
        let capital = if self.face == Face::Display { 0.75 } else { 0.668 };
        (self.leading() + capital * self.size) / 2.0
    }
}

/// The smallest size that is read, in points.
pub(super) const SMALLEST: f32 = 7.5;

/// Text in lines, for one width and size.
pub(super) struct Laid<'s> {
    shaped: &'s Shaped,
    lines: Vec<Line>,
    style: Style,
    width: f32,
    /// The height of a line.
    leading: f32,
}

/// Arabic letters reach so much higher and deeper than the others that their lines stand this much further apart.
const TALL: f32 = 1.25;

impl<'s> Laid<'s> {
    pub(super) fn height(&self) -> f32 {
        self.lines.len() as f32 * self.leading
    }

    /// How far below the top of its line the baseline is.
    fn baseline(&self) -> f32 {
        (self.leading - self.style.leading()) / 2.0 + self.style.baseline()
    }

    pub(super) fn lines(&self) -> usize {
        self.lines.len()
    }

    /// How many of its first lines are not parted: two, or three where else the last would go on alone.
    fn first_lines(&self) -> usize {
        if self.lines() == 3 { 3 } else { self.lines().min(2) }
    }

    /// How much further right it begins in a room wider than it is: what is read from the right ends with the room.
    pub(super) fn shift(&self, room: f32) -> f32 {
        if self.shaped.is_from_right() { room - self.width } else { 0.0 }
    }

    /// Puts it on a side with its upper left corner at (`x`, `y`); answers with where it ends below.
    pub(super) fn put(&self, press: &Press<'_>, side: &mut Side, tag: Tag, x: f32, y: f32) -> f32 {
        side.text(tag, self.runs(press, 0..self.lines(), x, y));
        y + self.height()
    }

    /// Some of its lines with their upper left corner at (`x`, `y`).
    pub(super) fn runs(&self, press: &Press<'_>, rows: Range<usize>, x: f32, y: f32) -> Vec<Run> {
        let lines = self.lines.get(rows).unwrap_or_default().iter().enumerate();
        let set = |(row, line): (usize, &Line)| {
            let baseline = y + row as f32 * self.leading + self.baseline();
            press.fonts.set(self.shaped, line, x, baseline, self.width, self.style.size, self.style.ink)
        };
        lines.flat_map(set).collect()
    }

    /// The height of a line.
    pub(super) fn leading(&self) -> f32 {
        self.leading
    }
}

impl<'d> Press<'d> {
    /// The glyphs of a text in a face.
    pub(super) fn shape(&self, face: Face, text: &str) -> Shaped {
        let shaped = self.fonts.shape(face, text);
        self.missing.borrow_mut().extend(&shaped.missing);
        shaped
    }

    /// A text in lines of `width` points.
    pub(super) fn lay<'s>(&self, shaped: &'s Shaped, style: Style, width: f32) -> Laid<'s> {
        debug_assert_eq!(shaped.face(), style.face);
        let leading = style.leading() * if self.fonts.is_tall(shaped) { TALL } else { 1.0 };
        Laid { shaped, lines: self.fonts.lines(shaped, width / style.size), style, width, leading }
    }

    /// Puts one line on a side with its left end at `x`, whichever way it is read, cut to `width` points; answers with how wide
    /// it is.
    pub(super) fn line(&self, side: &mut Side, tag: Tag, text: &str, style: Style, x: f32, y: f32, width: f32) -> f32 {
        self.one_line(side, tag, text, style, y, width, |_| x)
    }

    /// The same with its right end at `x`.
    pub(super) fn line_to(
        &self,
        side: &mut Side,
        tag: Tag,
        text: &str,
        style: Style,
        x: f32,
        y: f32,
        width: f32,
    ) -> f32 {
        self.one_line(side, tag, text, style, y, width, |wide| x - wide)
    }

    /// Puts one line on a side where `left` says for its width.
    fn one_line(
        &self,
        side: &mut Side,
        tag: Tag,
        text: &str,
        style: Style,
        y: f32,
        width: f32,
        left: impl Fn(f32) -> f32,
    ) -> f32 {
        // Breaks and the places where a word may be torn mean nothing on a line of its own.
        let text = crate::rules::one_line(&text.replace('\u{ad}', ""));
        let shaped = self.fonts.cut(style.face, &text, width / style.size);
        self.missing.borrow_mut().extend(&shaped.missing);
        let wide = shaped.width() * style.size;
        let line = Laid { lines: vec![shaped.whole()], shaped: &shaped, style, width: wide, leading: style.leading() };
        line.put(self, side, tag, left(wide), y);
        wide
    }

    /// The deck's text in the language that is printed.
    pub(super) fn words<'t>(&self, text: &'t crate::rules::LocalText) -> &'t str {
        text.get(self.lang.tag())
    }
}

/// A paragraph that may go on in the next room.
pub(super) struct Para {
    pub(super) shaped: Shaped,
    pub(super) style: Style,
    pub(super) tag: Tag,
    /// Room above it, except at the top.
    pub(super) above: f32,
    /// Whether it stays with what follows.
    pub(super) keeps: bool,
    /// Drawn in the margin left of its first line, from (0, 0), and the width of that margin.
    pub(super) sign: Option<(Vec<Shape>, f32)>,
}

impl Para {
    pub(super) fn new(press: &Press<'_>, tag: Tag, text: &str, style: Style) -> Para {
        let shaped = press.shape(style.face, text);
        Para { shaped, style, tag, above: style.size * 0.5, keeps: false, sign: None }
    }

    /// With this much room above.
    pub(super) fn above(self, above: f32) -> Para {
        Para { above, ..self }
    }

    /// Staying with what follows.
    pub(super) fn keeps(self) -> Para {
        Para { keeps: true, ..self }
    }

    /// With a sign before its first line.
    pub(super) fn sign(self, shapes: Vec<Shape>, room: f32) -> Para {
        Para { sign: Some((shapes, room)), ..self }
    }
}

/// Fills rooms `width` × `height(room)` with paragraphs, one room after another, and gives the blocks of each from the
/// room's own upper left corner. Every room but the last is full; a room too low for one line takes one all the same.
pub(super) fn flow(press: &Press<'_>, paras: &[Para], width: f32, height: impl Fn(usize) -> f32) -> Vec<Vec<Block>> {
    flow_on(press, paras, width, height, Used::default()).0
}

/// What is taken already of the first room, and what comes after the paragraphs.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Used {
    /// How much of the first room is filled.
    pub(super) above: f32,
    /// The height of what a last heading has to stay with.
    pub(super) below: f32,
}

/// As [`flow`], where something stands in the first room already and something may follow; tells also how much of the last
/// room is filled.
pub(super) fn flow_on(
    press: &Press<'_>,
    paras: &[Para],
    width: f32,
    height: impl Fn(usize) -> f32,
    used: Used,
) -> (Vec<Vec<Block>>, f32) {
    let mut rooms: Vec<Vec<Block>> = vec![Vec::new()];
    let mut y = used.above;
    let all: Vec<Laid<'_>> = paras
        .iter()
        .map(|para| {
            let margin = para.sign.as_ref().map_or(0.0, |(_, room)| *room);
            press.lay(&para.shaped, para.style, (width - margin).max(para.style.size))
        })
        .collect();
    for (place, (para, laid)) in paras.iter().zip(&all).enumerate() {
        if laid.lines.is_empty() {
            continue;
        }
        let leading = laid.leading;
        // What must stand together: this heading with the headings after it and the first lines of what they head.
        let mut together = leading * laid.first_lines() as f32;
        if para.keeps {
            together = laid.height();
            together += below(paras, &all, place, used.below);
        }
        let room = rooms.len() - 1;
        let begun = !rooms[room].is_empty() || y > 0.0;
        if begun && y + para.above + together > height(room) && together < height(room + 1) {
            rooms.push(Vec::new());
            y = 0.0;
        } else if begun {
            y += para.above;
        }
        let margin = para.sign.as_ref().map_or(0.0, |(_, room)| *room);
        let mut block = Block { tag: para.tag.clone(), marks: Vec::new() };
        if let Some((shapes, _)) = &para.sign {
            let signs = shapes.iter().map(|shape| Mark::Shape(shifted(shape, 0.0, y))).collect();
            if let Some(room) = rooms.last_mut() {
                room.push(Block { tag: Tag::Artifact, marks: signs });
            }
        }
        for (row, line) in laid.lines.iter().enumerate() {
            // The last line does not go on alone.
            let needed = if row > 1 && row + 2 == laid.lines() { 2.0 * leading } else { leading };
            if y + needed > height(rooms.len() - 1) && !(block.marks.is_empty() && y == 0.0) {
                push(&mut rooms, &mut block, &para.tag);
                rooms.push(Vec::new());
                y = 0.0;
            }
            let runs = press.fonts.set(
                laid.shaped,
                line,
                margin,
                y + laid.baseline(),
                laid.width,
                para.style.size,
                para.style.ink,
            );
            block.marks.extend(runs.into_iter().map(Mark::Text));
            y += leading;
        }
        push(&mut rooms, &mut block, &para.tag);
    }
    (rooms, y)
}

/// The height of what has to stand below a heading: further headings, and the first lines of the paragraph after them, or
/// `last` where none comes after them.
fn below(paras: &[Para], laid: &[Laid<'_>], place: usize, last: f32) -> f32 {
    let mut height = 0.0;
    for (para, laid) in paras.iter().zip(laid).skip(place + 1).filter(|(_, laid)| !laid.lines.is_empty()) {
        let lines = if para.keeps { laid.lines() } else { laid.first_lines() };
        height += para.above + lines as f32 * laid.leading;
        if !para.keeps {
            return height;
        }
    }
    height + last
}

fn push(rooms: &mut [Vec<Block>], block: &mut Block, tag: &Tag) {
    let done = std::mem::replace(block, Block { tag: tag.clone(), marks: Vec::new() });
    if let Some(room) = rooms.last_mut().filter(|_| !done.marks.is_empty()) {
        room.push(done);
    }
}

/// A shape moved by (`x`, `y`).
pub(super) fn shifted(shape: &Shape, x: f32, y: f32) -> Shape {
    use super::page::Seg::{Close, Curve, Line, Move};
    let segs = shape.segs.iter().map(|seg| match *seg {
        Move(a, b) => Move(a + x, b + y),
        Line(a, b) => Line(a + x, b + y),
        Curve(a, b, c, d, e, f) => Curve(a + x, b + y, c + x, d + y, e + x, f + y),
        Close => Close,
    });
    Shape { segs: segs.collect(), ..shape.clone() }
}

/// Blocks moved by (`x`, `y`).
pub(super) fn moved(blocks: Vec<Block>, x: f32, y: f32) -> Vec<Block> {
    let moved = |mark: Mark| match mark {
        Mark::Text(mut run) => {
            (run.x, run.y) = (run.x + x, run.y + y);
            Mark::Text(run)
        }
        Mark::Shape(shape) => Mark::Shape(shifted(&shape, x, y)),
        Mark::Picture(picture) => Mark::Picture(Picture { x: picture.x + x, y: picture.y + y, ..picture }),
    };
    blocks.into_iter().map(|block| Block { marks: block.marks.into_iter().map(moved).collect(), ..block }).collect()
}
