//! Text as glyphs: which font a sign comes from, how wide it is, how Arabic letters join, where a line may end and in
//! which order its parts stand when writing runs both ways. What is measured here is exactly what is printed.

use super::signs::{clean, is_joiner};
use crate::look::{BEHIND, Face, Ink, Shape, Shaper};
use crate::text::Lang;
use std::ops::Range;
use ttf_parser::GlyphId;
use unicode_bidi::{BidiInfo, Direction, Level, get_base_direction_full};
use unicode_normalization::char::is_combining_mark;

/// A font, to set words with and to print them with.
struct Font {
    shaper: Shaper,
    pdf: krilla::text::Font,
}

impl Font {
    fn new(bytes: &'static [u8]) -> Option<Font> {
        Some(Font { shaper: Shaper::new(bytes)?, pdf: krilla::text::Font::new(bytes.into(), 0)? })
    }
}

/// The place of the font with Arabic letters: the last.
const ARABIC: u8 = (Face::ALL.len() + BEHIND.len() - 1) as u8;

/// The fonts of the program, the four faces first, and the language whose words they set.
pub(super) struct Fonts {
    fonts: Vec<Font>,
    lang: Lang,
}

/// Where a line may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stop {
    /// Not after this glyph, unless there is no other way.
    No,
    /// After this space, which then takes no room.
    Space,
    /// After this glyph.
    Here,
    /// After this glyph, with a hyphen.
    Hyphen,
    /// Here it must end.
    Must,
}

/// One glyph of a text.
#[derive(Clone, Debug)]
struct Glyph {
    font: u8,
    id: GlyphId,
    /// In em.
    advance: f32,
    /// How far from its place it is drawn, in em.
    offset: (f32, f32),
    /// The bytes of the text it stands for; glyphs that stand for the same ones cannot be parted.
    text: Range<usize>,
    /// How deep it lies in writing that runs both ways; odd runs from right to left.
    level: u8,
    stop: Stop,
}

/// A sign of a text that is to be set.
struct Sign {
    at: usize,
    /// What is looked up in the font.
    shown: char,
    font: u8,
    level: Level,
    stop: Stop,
}

/// A text with its glyphs, of no size yet.
#[derive(Clone, Debug)]
pub(super) struct Shaped {
    text: String,
    glyphs: Vec<Glyph>,
    face: Face,
    /// Whether it begins from the right.
    from_right: bool,
    /// Signs that no font has; a box stands for each.
    pub(super) missing: Vec<char>,
}

/// A line of a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    glyphs: Range<usize>,
    hyphen: bool,
    /// In em, without a space at its end.
    pub(super) width: f32,
}

/// Glyphs of one font that stand side by side.
#[derive(Clone, Debug)]
pub(super) struct Run {
    font: u8,
    /// In points.
    pub(super) size: f32,
    /// Where its first glyph stands, on the baseline.
    pub(super) x: f32,
    /// The baseline.
    pub(super) y: f32,
    /// Its colour.
    pub(super) ink: Ink,
    /// What it says.
    pub(super) text: String,
    glyphs: Vec<Placed>,
}

/// A glyph of a run: what it stands for in the run's text, and its measures in em.
#[derive(Clone, Debug)]
struct Placed {
    id: GlyphId,
    advance: f32,
    offset: (f32, f32),
    text: Range<usize>,
}

impl Fonts {
    /// The fonts in the binary, for words of a language; nothing if it is damaged.
    pub(super) fn new(lang: Lang) -> Option<Fonts> {
        let bytes = Face::ALL.map(Face::bytes).into_iter().chain(BEHIND.map(|(_, bytes)| bytes));
        Some(Fonts { fonts: bytes.map(Font::new).collect::<Option<_>>()?, lang })
    }

    /// The font that shows a sign: the face's own, else one of the others.
    fn find(&self, face: Face, sign: char) -> Option<u8> {
        let others = [Face::Text as u8, Face::Display as u8].into_iter().chain(Face::ALL.len() as u8..);
        std::iter::once(face as u8).chain(others).take(3 + BEHIND.len()).find(|&font| self.has(font, sign))
    }

    fn has(&self, font: u8, sign: char) -> bool {
        self.fonts.get(usize::from(font)).is_some_and(|font| font.shaper.glyph(sign).is_some())
    }

    /// The glyphs of a text.
    pub(super) fn shape(&self, face: Face, text: &str) -> Shaped {
        let text = clean(text);
        let from_right = get_base_direction_full(text.as_str()) == Direction::Rtl;
        let levels = BidiInfo::new(&text, Some(if from_right { Level::rtl() } else { Level::ltr() })).levels;
        let mut signs: Vec<Sign> = Vec::new();
        let mut missing = Vec::new();
        for (at, sign) in text.char_indices() {
            let stop = match sign {
                '\u{ad}' => Stop::Hyphen,
                '\n' => Stop::Must,
                ' ' | '\u{2000}'..='\u{200a}' => Stop::Space,
                '-' | '–' | '—' | '/' | '\u{200b}' | '\u{2010}' | '…' => Stop::Here,
                _ => Stop::No,
            };
            let last = signs.last_mut().filter(|last| last.stop != Stop::Must);
            if matches!(sign, '\u{ad}' | '\u{200b}') {
                if let Some(last) = last {
                    last.stop = stop;
                }
                continue;
            }
            let shown = match sign {
                '\n' | '\u{a0}' | '\u{202f}' | '\u{2000}'..='\u{200a}' => ' ',
                sign => sign,
            };
            // An accent is set with the letter it stands on, where its font has it.
            let on = last.filter(|last| is_joiner(sign) || is_combining_mark(sign) && self.has(last.font, sign));
            let font = on.map(|last| last.font).or_else(|| self.find(face, shown));
            if font.is_none() && !is_joiner(sign) && !missing.contains(&sign) {
                missing.push(sign);
            }
            let font = font.unwrap_or(face as u8);
            signs.push(Sign { at, shown, font, level: levels.get(at).copied().unwrap_or(Level::ltr()), stop });
        }
        let mut shaped = Shaped { text, glyphs: Vec::new(), face, from_right, missing };
        let together =
            |one: &Sign, next: &Sign| (one.font, one.level) == (next.font, next.level) && one.stop != Stop::Must;
        for piece in signs.chunk_by(together) {
            self.set_piece(&mut shaped, piece);
        }
        shaped
    }

    /// Sets signs of one font that run one way.
    fn set_piece(&self, shaped: &mut Shaped, piece: &[Sign]) {
        let Some(Sign { font, level, .. }) = piece.first() else { return };
        let shapes = self.fonts[usize::from(*font)].shaper.shape(piece.iter().map(|s| (s.at, s.shown)), level.is_rtl());
        for cluster in shapes.chunk_by(|one, next| one.cluster == next.cluster) {
            let from = cluster.first().map_or(0, |first| first.cluster);
            let next = shapes.iter().map(|shape| shape.cluster).filter(|&place| place > from).min();
            let mut signs = piece.iter().filter(|sign| sign.at >= from && next.is_none_or(|next| sign.at < next));
            let Some(last) = signs.next_back() else { continue };
            let length = shaped.text[last.at..].chars().next().map_or(0, char::len_utf8);
            for (place, shape) in cluster.iter().enumerate() {
                let Shape { id, advance, offset, .. } = *shape;
                shaped.glyphs.push(Glyph {
                    font: *font,
                    id,
                    advance: if last.stop == Stop::Must { 0.0 } else { advance },
                    offset,
                    text: from..last.at + length,
                    level: level.number(),
                    stop: if place + 1 == cluster.len() { last.stop } else { Stop::No },
                });
            }
        }
    }

    /// Whether there are letters in a text that need more room above and below than the others.
    pub(super) fn is_tall(&self, shaped: &Shaped) -> bool {
        shaped.glyphs.iter().any(|glyph| glyph.font == ARABIC)
    }

    /// The hyphen of a face.
    fn hyphen(&self, face: Face) -> (GlyphId, f32) {
        let shaper = &self.fonts[face as usize].shaper;
        let id = shaper.glyph('-').unwrap_or(GlyphId(0));
        (id, shaper.advance(id))
    }

    /// The lines of a text in a room `width` em wide; at least one glyph to a line, however narrow.
    pub(super) fn lines(&self, shaped: &Shaped, width: f32) -> Vec<Line> {
        let glyphs = &shaped.glyphs;
        let hyphen = self.hyphen(shaped.face).1;
        let mut lines = Vec::new();
        let (mut start, mut at) = (0, 0);
        // The width up to `at`, and the last good place to end: glyphs, hyphen, width.
        let mut wide = 0.0;
        let mut good: Option<(usize, bool, f32)> = None;
        while at < glyphs.len() {
            let glyph = &glyphs[at];
            if glyph.stop == Stop::Must {
                let width = trimmed(glyphs, start..at);
                lines.push(Line { glyphs: start..at + 1, hyphen: false, width });
                (start, at, wide, good) = (at + 1, at + 1, 0.0, None);
                continue;
            }
            let after = wide + glyph.advance;
            if glyph.stop != Stop::Space && after > width && at > start {
                let (end, hyphened, line) = good.unwrap_or_else(|| self.torn(shaped, start, at, width));
                lines.push(Line { glyphs: start..end, hyphen: hyphened, width: line });
                (start, at, wide, good) = (end, end, 0.0, None);
                continue;
            }
            match glyph.stop {
                Stop::Space => good = Some((at + 1, false, trimmed(glyphs, start..at + 1))),
                Stop::Here => good = Some((at + 1, false, after)),
                Stop::Hyphen if !hyphens(shaped, at) => good = Some((at + 1, false, after)),
                Stop::Hyphen if after + hyphen <= width => good = Some((at + 1, true, after + hyphen)),
                _ => {}
            }
            (wide, at) = (after, at + 1);
        }
        if start < glyphs.len() {
            lines.push(Line {
                glyphs: start..glyphs.len(),
                hyphen: false,
                width: trimmed(glyphs, start..glyphs.len()),
            });
        }
        in_company(glyphs, &mut lines, width);
        lines
    }

    /// The runs of a line of `size` points that begins at `x` on the baseline `y`; a line from the right ends at `x + room`.
    pub(super) fn set(&self, shaped: &Shaped, line: &Line, x: f32, y: f32, room: f32, size: f32, ink: Ink) -> Vec<Run> {
        let mut order: Vec<usize> = line.glyphs.clone().collect();
        // The spaces at a line's end stand where the text goes on from, not within a word that runs the other way.
        let words_end =
            line.glyphs.clone().rev().find(|&at| !is_space(&shaped.glyphs[at])).map_or(line.glyphs.start, |at| at + 1);
        let base = u8::from(shaped.from_right);
        let level = |at: &usize| if *at < words_end { shaped.glyphs[*at].level } else { base };
        let mut deepest = order.iter().map(level).max().unwrap_or(0);
        while deepest > 0 {
            let mut from = 0;
            while from < order.len() {
                let count = order[from..].iter().take_while(|at| level(at) >= deepest).count();
                order[from..from + count].reverse();
                from += count.max(1);
            }
            deepest -= 1;
        }
        let trailing = if shaped.from_right {
            // The spaces at the line's end stand first now, and take no room.
            shaped.glyphs[words_end..line.glyphs.end].iter().map(|glyph| glyph.advance).sum()
        } else {
            0.0
        };
        let mut x = if shaped.from_right { x + room - (line.width + trailing) * size } else { x };
        let mut runs: Vec<Run> = Vec::new();
        let mut last: Option<(u8, u8)> = None;
        let mut before: Option<&Range<usize>> = None;
        for at in order {
            let (glyph, level) = (&shaped.glyphs[at], level(&at));
            let words = &shaped.text[glyph.text.clone()];
            let words = if words == "\n" { " " } else { words };
            let placed = |text| Placed { id: glyph.id, advance: glyph.advance, offset: glyph.offset, text };
            // What one run says stands in the order it is read, so that it can be found and copied.
            let goes_on = last == Some((glyph.font, level));
            match runs.last_mut().filter(|_| goes_on) {
                Some(run) if before == Some(&glyph.text) => {
                    let text = run.glyphs.last().map_or(0..0, |last| last.text.clone());
                    run.glyphs.push(placed(text));
                }
                Some(run) if level.is_multiple_of(2) => {
                    run.glyphs.push(placed(run.text.len()..run.text.len() + words.len()));
                    run.text.push_str(words);
                }
                Some(run) => {
                    for Placed { text, .. } in &mut run.glyphs {
                        *text = text.start + words.len()..text.end + words.len();
                    }
                    run.glyphs.push(placed(0..words.len()));
                    run.text.insert_str(0, words);
                }
                None => runs.push(Run {
                    font: glyph.font,
                    size,
                    x,
                    y,
                    ink,
                    text: words.to_owned(),
                    glyphs: vec![placed(0..words.len())],
                }),
            }
            before = Some(&glyph.text);
            x += glyph.advance * size;
            last = Some((glyph.font, level));
        }
        if line.hyphen {
            let (id, advance) = self.hyphen(shaped.face);
            let glyphs = vec![Placed { id, advance, offset: (0.0, 0.0), text: 0..'\u{ad}'.len_utf8() }];
            runs.push(Run { font: shaped.face as u8, size, x, y, ink, text: "\u{ad}".to_owned(), glyphs });
        }
        runs
    }

    /// A text of one line cut to a room `width` em wide, ending in … if something was left out. Only in a room narrower than
    /// the … itself is it wider.
    pub(super) fn cut(&self, face: Face, text: &str, width: f32) -> Shaped {
        let whole = self.shape(face, text);
        if whole.width() <= width {
            return whole;
        }
        let mut wide = self.shape(face, "…").width();
        let fits = whole.glyphs.iter().take_while(|glyph| {
            wide += glyph.advance;
            wide <= width
        });
        let mut left = fits.count();
        // What is cut is shaped anew, and may come out wider: Arabic letters at an end have longer forms, kerning is another.
        loop {
            let end = left.checked_sub(1).map_or(0, |last| whole.glyphs[last].text.end);
            let mut short = self.shape(face, &format!("{}…", whole.text[..end].trim_end()));
            if left == 0 || short.width() <= width {
                short.missing = whole.missing;
                return short;
            }
            left -= 1;
        }
    }

    /// The font of a run, for the PDF.
    pub(super) fn pdf(&self, run: &Run) -> krilla::text::Font {
        self.fonts[usize::from(run.font)].pdf.clone()
    }

    /// The smallest box around the ink of a run: left, top, right, bottom. Nothing for spaces.
    #[cfg(test)]
    pub(super) fn ink_box(&self, run: &Run) -> Option<[f32; 4]> {
        let shaper = &self.fonts[usize::from(run.font)].shaper;
        let (mut x, mut all): (f32, Option<[f32; 4]>) = (run.x, None);
        for Placed { id, advance, offset, .. } in &run.glyphs {
            if let Some(box_) = shaper.ink(*id) {
                let em = |units: i16| shaper.em(units.into()) * run.size;
                let (x, y) = (x + offset.0 * run.size, run.y - offset.1 * run.size);
                let (left, right) = (x + em(box_.x_min), x + em(box_.x_max));
                let (top, bottom) = (y - em(box_.y_max), y - em(box_.y_min));
                let [l, t, r, b] = all.unwrap_or([left, top, right, bottom]);
                all = Some([l.min(left), t.min(top), r.max(right), b.max(bottom)]);
            }
            x += advance * run.size;
        }
        all
    }
}

fn is_space(glyph: &Glyph) -> bool {
    matches!(glyph.stop, Stop::Space | Stop::Must)
}

/// The width of some glyphs without the spaces at their end.
fn trimmed(glyphs: &[Glyph], range: Range<usize>) -> f32 {
    let end = range.clone().rev().find(|&at| !is_space(&glyphs[at])).map_or(range.start, |at| at + 1);
    glyphs[range.start..end].iter().map(|glyph| glyph.advance).sum()
}

/// Gives a word that stands alone on the last line of a paragraph the word before it, where the line above keeps two and
/// both have room.
fn in_company(glyphs: &[Glyph], lines: &mut [Line], width: f32) {
    let ends = |line: &Line| line.glyphs.end == glyphs.len() || glyphs[line.glyphs.end - 1].stop == Stop::Must;
    let begins_word =
        |line: &Line, at: usize| !is_space(&glyphs[at]) && (at == line.glyphs.start || is_space(&glyphs[at - 1]));
    for last in 1..lines.len() {
        let above = last - 1;
        if !ends(&lines[last]) || ends(&lines[above]) {
            continue;
        }
        let words = |line: &Line| line.glyphs.clone().filter(|&at| begins_word(line, at)).collect::<Vec<usize>>();
        let (spare, alone) = (words(&lines[above]), words(&lines[last]).len() == 1);
        let &[_, _, .., from] = spare.as_slice() else { continue };
        let wide = trimmed(glyphs, from..lines[last].glyphs.end);
        if alone && wide <= width {
            let start = lines[above].glyphs.start;
            lines[above] = Line { glyphs: start..from, hyphen: false, width: trimmed(glyphs, start..from) };
            lines[last] = Line { glyphs: from..lines[last].glyphs.end, hyphen: false, width: wide };
        }
    }
}

/// Whether a word that is torn after this glyph gets a hyphen: Hebrew and Arabic know none, and in a text that begins from the
/// right the end of a line is not where a word from the left ends.
fn hyphens(shaped: &Shaped, at: usize) -> bool {
    !shaped.from_right && shaped.glyphs[at].level.is_multiple_of(2)
}

impl Fonts {
    /// Where to end a line that one word more than fills, `at` being the first glyph that has no room: after a syllable, else
    /// wherever the line is full.
    fn torn(&self, shaped: &Shaped, start: usize, at: usize, width: f32) -> (usize, bool, f32) {
        let glyphs = &shaped.glyphs;
        let hyphen = self.hyphen(shaped.face).1;
        let whole = |end: usize| end >= glyphs.len() || glyphs[end].text != glyphs[end - 1].text;
        let wide = |end: usize| glyphs[start..end].iter().map(|glyph| glyph.advance).sum::<f32>();
        let letter = |at: usize| shaped.text[glyphs[at].text.clone()].chars().next().is_some_and(char::is_alphabetic);
        let with_hyphen = |end: usize| (end, true, wide(end) + hyphen);
        let fits = |(_, _, wide): &(usize, bool, f32)| *wide <= width;
        let ends = (start + 1..=at).rev().filter(|&end| whole(end));
        let partings: Vec<usize> = {
            let first = (0..at).rev().take_while(|&at| letter(at)).last().unwrap_or(at);
            let last = (at..glyphs.len()).take_while(|&at| letter(at)).last().map_or(at, |last| last + 1);
            let from = glyphs.get(first).map_or(shaped.text.len(), |glyph| glyph.text.start);
            let to = last.checked_sub(1).map_or(from, |last| glyphs[last].text.end).max(from);
            self.lang.partings(&shaped.text[from..to]).into_iter().map(|place| from + place).collect()
        };
        let at_syllable = |end: &usize| hyphens(shaped, end - 1) && partings.contains(&glyphs[end - 1].text.end);
        if let Some(end) = ends.clone().filter(at_syllable).map(with_hyphen).find(fits) {
            return end;
        }
        let here = |end: usize| {
            let letters = end < glyphs.len() && hyphens(shaped, end - 1) && letter(end - 1) && letter(end);
            if letters { with_hyphen(end) } else { (end, false, wide(end)) }
        };
        ends.map(here).find(fits).unwrap_or_else(|| {
            let end = (start + 1..=at).find(|&end| whole(end)).unwrap_or(at);
            (end, false, wide(end))
        })
    }
}

impl Shaped {
    /// The width on one line, in em.
    pub(super) fn width(&self) -> f32 {
        trimmed(&self.glyphs, 0..self.glyphs.len())
    }

    /// All of it on one line.
    pub(super) fn whole(&self) -> Line {
        Line { glyphs: 0..self.glyphs.len(), hyphen: false, width: self.width() }
    }

    /// Whether it begins from the right.
    pub(super) fn is_from_right(&self) -> bool {
        self.from_right
    }

    /// The face it is set in.
    pub(super) fn face(&self) -> Face {
        self.face
    }
}

impl Run {
    /// Its glyphs as krilla draws them.
    pub(super) fn pdf_glyphs(&self) -> Vec<krilla::text::KrillaGlyph> {
        let glyph = |glyph: &Placed| {
            let Placed { id, advance, offset: (x, y), text } = glyph;
            let id = krilla::text::GlyphId::new(id.0.into());
            krilla::text::KrillaGlyph::new(id, *advance, *x, *y, 0.0, text.clone(), None)
        };
        self.glyphs.iter().map(glyph).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(fonts: &Fonts, text: &str, width: f32) -> Vec<String> {
        let shaped = fonts.shape(Face::Text, text);
        let lines = fonts.lines(&shaped, width);
        assert!(lines.iter().all(|line| line.width <= width + 1e-3), "{lines:?}");
        let run = |line| fonts.set(&shaped, line, 0.0, 0.0, width, 1.0, Ink::Ink);
        lines.iter().map(|line| run(line).iter().map(|run| run.text.as_str()).collect()).collect()
    }

    #[test]
    fn lines_end_at_spaces_and_hyphens_and_long_words_are_torn() {
        let fonts = Fonts::new(Lang::Sv).unwrap();
        assert_eq!(words(&fonts, "en två tre", 3.0), ["en två ", "tre"]);
        assert_eq!(words(&fonts, "en\n\ntvå", 9.0), ["en ", " ", "två"]);
        assert_eq!(words(&fonts, "kommun\u{ad}fullmäktige", 6.0), ["kommun\u{ad}", "fullmäktige"]);
        assert_eq!(words(&fonts, "kommun\u{ad}fullmäktige", 12.0), ["kommunfullmäktige"]);
        assert!(words(&fonts, &"å".repeat(40), 5.0).iter().rev().skip(1).all(|line| line.ends_with('\u{ad}')));
        assert_eq!(words(&fonts, "a\u{30a}ngra", 9.0), ["ångra"]);
        assert!(words(&fonts, "", 9.0).is_empty());
    }

    #[test]
    fn no_word_stands_alone_where_the_line_above_can_spare_one() {
        let fonts = Fonts::new(Lang::Sv).unwrap();
        let text = "Vad är det ni vill att vi ska göra i dag\nHur kan en liten grupp få en ärlig chans till";
        let mut mended = 0;
        for tenths in 40..200 {
            let width = tenths as f32 / 10.0;
            let lines = words(&fonts, text, width);
            assert_eq!(lines.concat(), text.replace('\n', " "));
            let count = |line: &String| line.split_whitespace().count();
            for pair in lines.windows(2).filter(|pair| pair[1].starts_with("dag") || pair[1].starts_with("till")) {
                // The line above has nothing to spare, or the two words do not fit.
                assert!(count(&pair[0]) <= 2, "{width}: {lines:?}");
            }
            mended += lines.iter().filter(|line| line.starts_with("chans till")).count();
        }
        assert!(mended > 3, "{mended}");
    }

    #[test]
    fn torn_words_end_where_a_syllable_does() {
        let fonts = Fonts::new(Lang::Sv).unwrap();
        let word = "Utbildningsverksamhetssamordnargruppen";
        let partings = Lang::Sv.partings(word);
        for tenths in 60..160 {
            let lines = words(&fonts, word, tenths as f32 / 10.0);
            let mut at = 0;
            for line in &lines[..lines.len() - 1] {
                at += line.trim_end_matches('\u{ad}').len();
                assert!(line.ends_with('\u{ad}') && partings.contains(&at), "{lines:?}");
            }
        }
    }

    #[test]
    fn writing_runs_both_ways() {
        let fonts = Fonts::new(Lang::Sv).unwrap();
        let shaped = fonts.shape(Face::Text, "Sal שלום 12");
        let lines = fonts.lines(&shaped, 40.0);
        let runs = fonts.set(&shaped, &lines[0], 0.0, 0.0, 40.0, 10.0, Ink::Ink);
        let texts: Vec<&str> = runs.iter().map(|run| run.text.as_str()).collect();
        assert_eq!(texts, ["Sal ", "12", " ", "שלום"], "read from the left, the number stands before the word");
        assert!(runs.windows(2).all(|pair| pair[0].x < pair[1].x));
    }

    #[test]
    fn arabic_letters_join() {
        let fonts = Fonts::new(Lang::Sv).unwrap();
        let alone = fonts.shape(Face::Text, "ب").glyphs[0].id;
        let joined = fonts.shape(Face::Text, "ببب");
        let ids: Vec<GlyphId> = joined.glyphs.iter().map(|glyph| glyph.id).collect();
        assert!(ids.iter().all(|id| *id != alone) && ids[0] != ids[1] && ids[1] != ids[2], "{ids:?}");
        assert_eq!(fonts.shape(Face::Text, "لا").glyphs.len(), 1, "lam and alef are one");
    }

    #[test]
    fn signs_that_no_font_has_are_named_and_long_texts_can_be_cut() {
        let fonts = Fonts::new(Lang::Sv).unwrap();
        assert_eq!(fonts.shape(Face::Text, "Hej 🎉").missing, ['🎉']);
        let cut = fonts.cut(Face::Display, "Ett namn som är alldeles för långt", 8.0);
        assert!(cut.width() <= 8.0 && cut.text.ends_with('…') && cut.text.starts_with("Ett namn"), "{}", cut.text);
    }
}
