//! Text as glyphs: which font a sign comes from, how wide it is, how Arabic letters join, where a line may end and in
//! which order its parts stand when writing runs both ways. What is measured here is exactly what is printed.

use super::signs::{clean, is_mark, levels, mirrored};
use crate::look::{BEHIND, Face, Ink};
use std::ops::Range;
use ttf_parser::GlyphId;
use ttf_parser::gpos::{PairAdjustment, PositioningSubtable};
use ttf_parser::gsub::{SingleSubstitution, SubstitutionSubtable};

/// A font and where its tables for kerning and joining are.
struct Font {
    parsed: ttf_parser::Face<'static>,
    pdf: krilla::text::Font,
    kerning: Vec<u16>,
    /// Lookups of the forms a joining letter takes: first, middle, last, and the ligatures it must make.
    joining: [Vec<u16>; 4],
}

impl Font {
    fn new(bytes: &'static [u8]) -> Option<Font> {
        let parsed = ttf_parser::Face::parse(bytes, 0).ok()?;
        let (gpos, gsub) = (parsed.tables().gpos, parsed.tables().gsub);
        Some(Font {
            pdf: krilla::text::Font::new(bytes.into(), 0)?,
            kerning: lookups(gpos, b"kern"),
            joining: [b"init", b"medi", b"fina", b"rlig"].map(|tag| lookups(gsub, tag)),
            parsed,
        })
    }

    fn em(&self, units: i32) -> f32 {
        units as f32 / f32::from(self.parsed.units_per_em())
    }

    fn advance(&self, glyph: GlyphId) -> f32 {
        self.em(self.parsed.glyph_hor_advance(glyph).unwrap_or(0).into())
    }

    /// How much further apart two glyphs stand than their widths say, in em.
    fn kern(&self, left: GlyphId, right: GlyphId) -> f32 {
        let Some(table) = self.parsed.tables().gpos else { return 0.0 };
        let mut units = 0;
        for lookup in self.kerning.iter().filter_map(|&index| table.lookups.get(index)) {
            let pair = lookup.subtables.into_iter::<PositioningSubtable>().find_map(|subtable| match subtable {
                PositioningSubtable::Pair(PairAdjustment::Format1 { coverage, sets }) => {
                    sets.get(coverage.get(left)?)?.get(right)
                }
                PositioningSubtable::Pair(PairAdjustment::Format2 { coverage, classes, matrix }) => {
                    coverage.get(left)?;
                    matrix.get((classes.0.get(left), classes.1.get(right)))
                }
                _ => None,
            });
            units += pair.map_or(0, |(left, _)| i32::from(left.x_advance));
        }
        self.em(units)
    }

    /// The form of a letter that one of the lookups gives, if it has one.
    fn form(&self, lookups: &[u16], glyph: GlyphId) -> Option<GlyphId> {
        let table = self.parsed.tables().gsub?;
        lookups.iter().filter_map(|&index| table.lookups.get(index)).find_map(|lookup| {
            lookup.subtables.into_iter::<SubstitutionSubtable>().find_map(|subtable| match subtable {
                SubstitutionSubtable::Single(SingleSubstitution::Format1 { coverage, delta }) => {
                    coverage.get(glyph)?;
                    Some(GlyphId(glyph.0.wrapping_add_signed(delta)))
                }
                SubstitutionSubtable::Single(SingleSubstitution::Format2 { coverage, substitutes }) => {
                    substitutes.get(coverage.get(glyph)?)
                }
                _ => None,
            })
        })
    }

    /// The one glyph that two must become, if they must.
    fn ligature(&self, first: GlyphId, second: GlyphId) -> Option<GlyphId> {
        let table = self.parsed.tables().gsub?;
        self.joining[3].iter().filter_map(|&index| table.lookups.get(index)).find_map(|lookup| {
            lookup.subtables.into_iter::<SubstitutionSubtable>().find_map(|subtable| match subtable {
                SubstitutionSubtable::Ligature(ligatures) => {
                    let set = ligatures.ligature_sets.get(ligatures.coverage.get(first)?)?;
                    let whole = set.into_iter().find(|ligature| {
                        ligature.components.len() == 1 && ligature.components.get(0) == Some(second)
                    })?;
                    Some(whole.glyph)
                }
                _ => None,
            })
        })
    }
}

/// The lookups of a feature.
fn lookups(table: Option<ttf_parser::opentype_layout::LayoutTable<'static>>, tag: &[u8; 4]) -> Vec<u16> {
    let mut found: Vec<u16> = table.map_or(Vec::new(), |table| {
        table
            .features
            .into_iter()
            .filter(|feature| feature.tag == ttf_parser::Tag::from_bytes(tag))
            .flat_map(|feature| feature.lookup_indices)
            .collect()
    });
    found.sort_unstable();
    found.dedup();
    found
}

/// The place of the font with Arabic letters: the last.
const ARABIC: u8 = (Face::ALL.len() + BEHIND.len() - 1) as u8;

/// The fonts of the program, the four faces first.
pub(super) struct Fonts {
    fonts: Vec<Font>,
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
    /// The bytes of the text it stands for.
    text: Range<usize>,
    /// How deep it lies in writing that runs both ways; odd runs from right to left.
    level: u8,
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
    glyphs: Vec<(GlyphId, f32, Range<usize>)>,
}

impl Fonts {
    /// The fonts in the binary; nothing if it is damaged.
    pub(super) fn new() -> Option<Fonts> {
        let bytes = Face::ALL.map(Face::bytes).into_iter().chain(BEHIND.map(|(_, bytes)| bytes));
        Some(Fonts { fonts: bytes.map(Font::new).collect::<Option<_>>()? })
    }

    /// The font that shows a sign: the face's own, else one of the others.
    fn find(&self, face: Face, sign: char) -> Option<(u8, GlyphId)> {
        let own = face as u8;
        let others = [Face::Text as u8, Face::Display as u8].into_iter().chain(Face::ALL.len() as u8..);
        std::iter::once(own)
            .chain(others)
            .take(3 + BEHIND.len())
            .find_map(|font| Some((font, self.fonts.get(usize::from(font))?.parsed.glyph_index(sign)?)))
    }

    /// The glyphs of a text.
    pub(super) fn shape(&self, face: Face, text: &str) -> Shaped {
        let text = clean(text);
        let mut shaped = Shaped { text, glyphs: Vec::new(), face, from_right: false, missing: Vec::new() };
        let places: Vec<(usize, char)> = shaped.text.char_indices().collect();
        let signs: Vec<char> = places.iter().map(|(_, sign)| *sign).collect();
        let (levels, from_right) = levels(&signs);
        shaped.from_right = from_right;
        for (&(at, sign), &level) in places.iter().zip(&levels) {
            let stop_before = match sign {
                '\u{ad}' => Some(Stop::Hyphen),
                '\u{200b}' => Some(Stop::Here),
                '\n' => Some(Stop::Must),
                _ => None,
            };
            let range = at..at + sign.len_utf8();
            if let (Some(stop), Some(last)) = (stop_before, shaped.glyphs.last_mut())
                && sign != '\n'
            {
                last.stop = stop;
                continue;
            }
            let shown = match sign {
                '\n' | '\u{a0}' | '\u{202f}' | '\u{2000}'..='\u{200a}' => ' ',
                sign if level % 2 == 1 => mirrored(sign),
                sign => sign,
            };
            let found = self.find(face, shown);
            if found.is_none() && !shaped.missing.contains(&sign) {
                shaped.missing.push(sign);
            }
            let (font, id) = found.unwrap_or((face as u8, GlyphId(0)));
            let stop = match sign {
                '\n' => Stop::Must,
                ' ' | '\u{2000}'..='\u{200a}' => Stop::Space,
                '-' | '–' | '—' | '/' | '\u{2010}' | '…' => Stop::Here,
                sign if is_mark(sign) => shaped.glyphs.last().map_or(Stop::No, |last| last.stop),
                _ => Stop::No,
            };
            let advance = if sign == '\n' { 0.0 } else { self.fonts[usize::from(font)].advance(id) };
            shaped.glyphs.push(Glyph { font, id, advance, text: range, level, stop });
        }
        self.join(&mut shaped);
        self.kern(&mut shaped);
        keep_marks(&mut shaped);
        shaped
    }

    /// Whether there are letters in a text that need more room above and below than the others.
    pub(super) fn is_tall(&self, shaped: &Shaped) -> bool {
        shaped.glyphs.iter().any(|glyph| glyph.font == ARABIC)
    }

    /// Gives Arabic letters the forms their neighbours ask for. Which letters join is what the font has forms for.
    fn join(&self, shaped: &mut Shaped) {
        if !self.is_tall(shaped) {
            return;
        }
        let font = &self.fonts[usize::from(ARABIC)];
        let sign = |glyph: &Glyph| shaped.text[glyph.text.clone()].chars().next().unwrap_or(' ');
        let letters: Vec<usize> = (0..shaped.glyphs.len()).filter(|&at| !is_mark(sign(&shaped.glyphs[at]))).collect();
        let [init, medi, fina, _] = &font.joining;
        let is_arabic = |at: usize| shaped.glyphs[at].font == ARABIC;
        let onward = |at: usize| {
            is_arabic(at) && (font.form(init, shaped.glyphs[at].id).is_some() || sign(&shaped.glyphs[at]) == '\u{640}')
        };
        let back = |at: usize| {
            is_arabic(at) && (font.form(fina, shaped.glyphs[at].id).is_some() || sign(&shaped.glyphs[at]) == '\u{640}')
        };
        let mut forms: Vec<(usize, GlyphId)> = Vec::new();
        for (place, &at) in letters.iter().enumerate() {
            let before = place.checked_sub(1).is_some_and(|place| onward(letters[place])) && back(at);
            let after = onward(at) && letters.get(place + 1).is_some_and(|&next| back(next));
            let lookups = match (before, after) {
                (true, true) => medi,
                (true, false) => fina,
                (false, true) => init,
                (false, false) => continue,
            };
            if let Some(form) = font.form(lookups, shaped.glyphs[at].id) {
                forms.push((at, form));
            }
        }
        for (at, form) in forms {
            let glyph = &mut shaped.glyphs[at];
            (glyph.id, glyph.advance) = (form, font.advance(form));
        }
        for at in (1..shaped.glyphs.len()).rev() {
            let (first, second) = (&shaped.glyphs[at - 1], &shaped.glyphs[at]);
            if first.font != ARABIC || second.font != ARABIC {
                continue;
            }
            if let Some(whole) = font.ligature(first.id, second.id) {
                let second = shaped.glyphs.remove(at);
                let first = &mut shaped.glyphs[at - 1];
                (first.id, first.advance, first.stop) = (whole, font.advance(whole), second.stop);
                first.text.end = second.text.end;
            }
        }
    }

    /// Adds kerning to the widths of glyphs that run from the left.
    fn kern(&self, shaped: &mut Shaped) {
        for at in 1..shaped.glyphs.len() {
            let (left, right) = (&shaped.glyphs[at - 1], &shaped.glyphs[at]);
            if left.font == right.font
                && left.level.is_multiple_of(2)
                && right.level.is_multiple_of(2)
                && left.stop != Stop::Must
            {
                let kern = self.fonts[usize::from(left.font)].kern(left.id, right.id);
                shaped.glyphs[at - 1].advance += kern;
            }
        }
    }

    /// The hyphen of a face.
    fn hyphen(&self, face: Face) -> (GlyphId, f32) {
        let font = &self.fonts[face as usize];
        let id = font.parsed.glyph_index('-').unwrap_or(GlyphId(0));
        (id, font.advance(id))
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
                let (end, hyphened, line) = good.unwrap_or_else(|| torn(shaped, start, at, wide, width, hyphen));
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
        for at in order {
            let (glyph, level) = (&shaped.glyphs[at], level(&at));
            let words = &shaped.text[glyph.text.clone()];
            let words = if words == "\n" { " " } else { words };
            // What one run says stands in the order it is read, so that it can be found and copied.
            let goes_on = last == Some((glyph.font, level));
            match runs.last_mut().filter(|_| goes_on) {
                Some(run) if level.is_multiple_of(2) => {
                    run.glyphs.push((glyph.id, glyph.advance, run.text.len()..run.text.len() + words.len()));
                    run.text.push_str(words);
                }
                Some(run) => {
                    for (_, _, range) in &mut run.glyphs {
                        *range = range.start + words.len()..range.end + words.len();
                    }
                    run.glyphs.push((glyph.id, glyph.advance, 0..words.len()));
                    run.text.insert_str(0, words);
                }
                None => runs.push(Run {
                    font: glyph.font,
                    size,
                    x,
                    y,
                    ink,
                    text: words.to_owned(),
                    glyphs: vec![(glyph.id, glyph.advance, 0..words.len())],
                }),
            }
            x += glyph.advance * size;
            last = Some((glyph.font, level));
        }
        if line.hyphen {
            let (id, advance) = self.hyphen(shaped.face);
            let glyphs = vec![(id, advance, 0..'\u{ad}'.len_utf8())];
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
        let font = &self.fonts[usize::from(run.font)];
        let (mut x, mut all): (f32, Option<[f32; 4]>) = (run.x, None);
        for (id, advance, _) in &run.glyphs {
            if let Some(box_) = font.parsed.glyph_bounding_box(*id) {
                let em = |units: i16| font.em(units.into()) * run.size;
                let (left, right) = (x + em(box_.x_min), x + em(box_.x_max));
                let (top, bottom) = (run.y - em(box_.y_max), run.y - em(box_.y_min));
                let [l, t, r, b] = all.unwrap_or([left, top, right, bottom]);
                all = Some([l.min(left), t.min(top), r.max(right), b.max(bottom)]);
            }
            x += advance * run.size;
        }
        all
    }
}

/// Accents stay with the letter they stand on.
fn keep_marks(shaped: &mut Shaped) {
    for at in 1..shaped.glyphs.len() {
        let mark = shaped.text[shaped.glyphs[at].text.clone()].chars().next().is_some_and(is_mark);
        if mark && shaped.glyphs[at - 1].stop != Stop::Must {
            shaped.glyphs[at - 1].stop = Stop::No;
        }
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

/// How many letters further back a torn word may end for the sake of a syllable.
const BACK: usize = 6;

/// Whether a syllable begins with this letter, which follows `before` and is followed by `after`: one consonant goes with its
/// vowel, as Swedish and English mostly have it.
fn begins_syllable(before: char, letter: char, after: char) -> bool {
    let is_vowel = |sign: char| sign.to_lowercase().all(|sign| "aeiouyåäöéüøæ".contains(sign));
    before.is_alphabetic() && letter.is_alphabetic() && !is_vowel(letter) && is_vowel(after)
}

/// Where to end a line that one word more than fills: with a hyphen between two letters, where a syllable begins if there is
/// one near.
fn torn(shaped: &Shaped, start: usize, at: usize, wide: f32, width: f32, hyphen: f32) -> (usize, bool, f32) {
    let glyphs = &shaped.glyphs;
    let sign = |at: usize| shaped.text[glyphs[at].text.clone()].chars().next().unwrap_or(' ');
    let (mut end, mut wide) = (at, wide);
    let mut fullest: Option<(usize, bool, f32)> = None;
    loop {
        let mark = end < glyphs.len() && is_mark(sign(end));
        let letters = end < glyphs.len()
            && hyphens(shaped, end - 1)
            && sign(end - 1).is_alphabetic()
            && sign(end).is_alphabetic();
        let needed = if letters { wide + hyphen } else { wide };
        if end - start <= 1 || (!mark && needed <= width) {
            let fits = letters && needed <= width;
            let here = (end, fits, if fits { needed } else { wide });
            let full = *fullest.get_or_insert(here);
            let syllable = fits
                && end - start > 1
                && end + 1 < glyphs.len()
                && begins_syllable(sign(end - 1), sign(end), sign(end + 1));
            if syllable {
                return here;
            }
            if !fits || end - start <= 1 || full.0 - end >= BACK {
                return full;
            }
        }
        end -= 1;
        wide -= glyphs[end].advance;
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
        let glyph = |(id, advance, range): &(GlyphId, f32, Range<usize>)| {
            let id = krilla::text::GlyphId::new(id.0.into());
            krilla::text::KrillaGlyph::new(id, *advance, 0.0, 0.0, 0.0, range.clone(), None)
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
        let fonts = Fonts::new().unwrap();
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
        let fonts = Fonts::new().unwrap();
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
    fn torn_words_end_where_a_syllable_begins() {
        let fonts = Fonts::new().unwrap();
        let word = "Utbildningsverksamhetssamordnargruppen";
        for tenths in 60..160 {
            let lines = words(&fonts, word, tenths as f32 / 10.0);
            for next in &lines[1..] {
                let signs: Vec<char> = next.chars().collect();
                assert!(begins_syllable('a', signs[0], signs[1]), "{lines:?}");
            }
        }
    }

    #[test]
    fn writing_runs_both_ways() {
        let fonts = Fonts::new().unwrap();
        let shaped = fonts.shape(Face::Text, "Sal שלום 12");
        let lines = fonts.lines(&shaped, 40.0);
        let runs = fonts.set(&shaped, &lines[0], 0.0, 0.0, 40.0, 10.0, Ink::Ink);
        let texts: Vec<&str> = runs.iter().map(|run| run.text.as_str()).collect();
        assert_eq!(texts, ["Sal ", "12", " ", "שלום"], "read from the left, the number stands before the word");
        assert!(runs.windows(2).all(|pair| pair[0].x < pair[1].x));
    }

    #[test]
    fn arabic_letters_join() {
        let fonts = Fonts::new().unwrap();
        let alone = fonts.shape(Face::Text, "ب").glyphs[0].id;
        let joined = fonts.shape(Face::Text, "ببب");
        let ids: Vec<GlyphId> = joined.glyphs.iter().map(|glyph| glyph.id).collect();
        assert!(ids.iter().all(|id| *id != alone) && ids[0] != ids[1] && ids[1] != ids[2], "{ids:?}");
        assert_eq!(fonts.shape(Face::Text, "لا").glyphs.len(), 1, "lam and alef are one");
    }

    #[test]
    fn signs_that_no_font_has_are_named_and_long_texts_can_be_cut() {
        let fonts = Fonts::new().unwrap();
        assert_eq!(fonts.shape(Face::Text, "Hej 🎉").missing, ['🎉']);
        let cut = fonts.cut(Face::Display, "Ett namn som är alldeles för långt", 8.0);
        assert!(cut.width() <= 8.0 && cut.text.ends_with('…') && cut.text.starts_with("Ett namn"), "{}", cut.text);
    }
}
