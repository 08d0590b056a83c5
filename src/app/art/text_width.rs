//! The width of words, so that text can be laid out before it is drawn, and the same way wherever it is drawn.

use crate::app::theme::Face;
use crate::look::{BEHIND, Shaper};
use crate::text::Lang;
use crate::text::signs::is_invisible;
use std::collections::HashMap;
use std::sync::{OnceLock, PoisonError, RwLock};

/// What happens to a text that needs more lines than it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Long {
    /// It gets them.
    Grow,
    /// It ends in … on the last line.
    Shorten,
}

/// Text laid out in lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fitted {
    /// The lines, at least one.
    pub(crate) lines: Vec<String>,
    /// Whether something was left out; never without [`Long::Shorten`].
    pub(crate) shortened: bool,
}

/// A font, and how far from each other it sets the pairs of signs that have been asked for.
struct Metrics {
    shaper: Shaper,
    pairs: RwLock<HashMap<(char, char), f32>>,
}

impl Metrics {
    fn new(face: Face) -> Option<Metrics> {
        Some(Metrics { shaper: Shaper::new(face.bytes())?, pairs: RwLock::default() })
    }

    /// The width of one sign, in em.
    fn advance(&self, sign: char) -> f32 {
        let own = self.shaper.glyph(sign).map(|glyph| self.shaper.advance(glyph));
        // Not in our fonts, so some other font's: emoji are about one em and a quarter wide.
        own.or_else(|| advance_behind(sign)).unwrap_or(1.25)
    }

    /// How much further apart (or, below zero, closer) two signs stand than their widths say, in em.
    fn kern(&self, left: char, right: char) -> f32 {
        let known = self.pairs.read().unwrap_or_else(PoisonError::into_inner).get(&(left, right)).copied();
        known.unwrap_or_else(|| {
            let together: f32 =
                self.shaper.shape([(0, left), (1, right)], false).iter().map(|glyph| glyph.advance).sum();
            let both = self.shaper.glyph(left).is_some() && self.shaper.glyph(right).is_some();
            let kern = if both { together - self.advance(left) - self.advance(right) } else { 0.0 };
            self.pairs.write().unwrap_or_else(PoisonError::into_inner).insert((left, right), kern);
            kern
        })
    }
}

/// The width of a sign that one of the fonts behind the faces has, in em, as it stands by itself.
fn advance_behind(sign: char) -> Option<f32> {
    static SHAPERS: OnceLock<Vec<Shaper>> = OnceLock::new();
    let shapers = SHAPERS.get_or_init(|| BEHIND.iter().filter_map(|(_, bytes)| Shaper::new(bytes)).collect());
    shapers.iter().find_map(|shaper| shaper.glyph(sign).map(|glyph| shaper.advance(glyph)))
}

/// The metrics of a face. The fonts are in the binary, so this is only `None` if the binary is damaged.
fn metrics(face: Face) -> Option<&'static Metrics> {
    static METRICS: [OnceLock<Option<Metrics>>; 4] = [const { OnceLock::new() }; 4];
    METRICS[face as usize].get_or_init(|| Metrics::new(face)).as_ref()
}

/// A text that grows, and its width in em.
struct Run {
    metrics: Option<&'static Metrics>,
    last: Option<char>,
    em: f32,
}

impl Run {
    fn new(face: Face) -> Run {
        Run { metrics: metrics(face), last: None, em: 0.0 }
    }

    /// The width with `text` added.
    fn with(&self, text: &str) -> Run {
        let mut run = Run { ..*self };
        text.chars().for_each(|sign| run.push(sign));
        run
    }

    fn push(&mut self, sign: char) {
        if sign.is_control() || is_invisible(sign) {
            return;
        }
        self.em += match self.metrics {
            Some(metrics) => metrics.advance(sign) + self.last.map_or(0.0, |last| metrics.kern(last, sign)),
            None => 0.5,
        };
        self.last = Some(sign);
    }
}

/// The width of `text` on one line, in the unit of `size`, kerning included.
pub(crate) fn width(text: &str, face: Face, size: f32) -> f32 {
    Run::new(face).with(text).em * size
}

/// `text` in lines no wider than `width`. Breaks at spaces, after hyphens and at soft hyphens (which then show); a line break in
/// the text is kept; only a word wider than a whole line is broken inside, between two syllables where one fits. At least one line.
pub(crate) fn wrap(text: &str, lang: Lang, face: Face, size: f32, width: f32) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        wrap_paragraph(paragraph, lang, face, width / size, &mut lines);
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines
}

/// The lines of a paragraph, in a room `limit` em wide.
fn wrap_paragraph(paragraph: &str, lang: Lang, face: Face, limit: f32, lines: &mut Vec<String>) {
    let mut line = String::new();
    let mut run = Run::new(face);
    for (part, spaced) in parts(paragraph) {
        let gap = if spaced && !line.is_empty() { " " } else { "" };
        let longer = run.with(gap).with(part);
        // A soft hyphen shows only at the end of its line.
        let whole = if part.ends_with('\u{ad}') { longer.with("-").em } else { longer.em };
        if line.is_empty() || whole <= limit {
            line.push_str(gap);
            line.push_str(part);
            run = longer;
        } else {
            lines.push(shown(&line));
            line = part.to_owned();
            run = Run::new(face).with(part);
        }
        // A word wider than the line: as much as fits, line by line.
        while run.em > limit {
            let Some((fits, hyphen)) = torn(&line, lang, face, limit) else { break };
            let rest = line.split_off(fits);
            lines.push(shown(&line) + if hyphen { "-" } else { "" });
            line = rest;
            run = Run::new(face).with(&line);
        }
    }
    lines.push(shown(line.trim_end_matches('\u{ad}')));
}

/// How much of a word fits a room `limit` em wide, and whether a hyphen follows: up to the last syllable that fits, else as many signs.
/// `None` where not even two signs fit beside each other.
fn torn(word: &str, lang: Lang, face: Face, limit: f32) -> Option<(usize, bool)> {
    let syllable = |&place: &usize| Run::new(face).with(&word[..place]).with("-").em <= limit;
    if let Some(place) = lang.partings(word).into_iter().rev().find(syllable) {
        return Some((place, true));
    }
    let mut head = Run::new(face);
    let mut fits = 0;
    for (at, sign) in word.char_indices() {
        head.push(sign);
        if head.em > limit && at > 0 {
            break;
        }
        fits = at + sign.len_utf8();
    }
    (fits < word.len()).then_some((fits, false))
}

/// A line as it is shown: a soft hyphen is a hyphen at its end and nothing elsewhere.
fn shown(line: &str) -> String {
    let mut shown: String = line.chars().filter(|&sign| sign != '\u{ad}').collect();
    if line.ends_with('\u{ad}') {
        shown.push('-');
    }
    shown
}

/// The unbreakable parts of a paragraph, each with whether a space stands before it.
fn parts(paragraph: &str) -> Vec<(&str, bool)> {
    let mut parts = Vec::new();
    for word in paragraph.split_whitespace() {
        let mut rest = word;
        let mut first = true;
        while !rest.is_empty() {
            let hyphen = rest.char_indices().find(|&(at, sign)| {
                let end = at + sign.len_utf8();
                sign == '\u{ad}' || (sign == '-' && at > 0 && rest[end..].starts_with(char::is_alphabetic))
            });
            let end = hyphen.map_or(rest.len(), |(at, sign)| at + sign.len_utf8());
            parts.push((&rest[..end], first));
            rest = &rest[end..];
            first = false;
        }
    }
    parts
}

/// `text` in at most `max_lines` lines no wider than `width`. Nothing is left out unless `long` says so, and then `shortened`
/// tells and the last line ends in ….
pub(crate) fn fit(text: &str, lang: Lang, face: Face, size: f32, width: f32, max_lines: usize, long: Long) -> Fitted {
    let mut lines = wrap(text, lang, face, size, width);
    let max_lines = max_lines.max(1);
    if long == Long::Grow || lines.len() <= max_lines {
        return Fitted { lines, shortened: false };
    }
    lines.truncate(max_lines);
    if let Some(last) = lines.last_mut() {
        while !last.is_empty() && Run::new(face).with(last).with("…").em * size > width {
            last.pop();
        }
        let kept = last.trim_end_matches([' ', '-', ',', '.', ';', ':']).len();
        last.truncate(kept);
        last.push('…');
    }
    Fitted { lines, shortened: true }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn widths_are_the_fonts_own() {
        assert_eq!(width("n", Face::Text, 1000.0), 550.0);
        assert!(width("Ta", Face::Text, 100.0) < width("T", Face::Text, 100.0) + width("a", Face::Text, 100.0));
        assert_eq!(width("", Face::Display, 34.0), 0.0);
        assert!(
            (width("Vårt förslag", Face::Display, 68.0) - 2.0 * width("Vårt förslag", Face::Display, 34.0)).abs()
                < 1e-3
        );
        assert!(width("å", Face::Strong, 34.0) > 0.0);
    }

    #[test]
    fn egui_lays_the_same_text_out_as_wide() {
        use bevy_egui::egui;
        let ctx = egui::Context::default();
        ctx.set_fonts(crate::app::theme::egui_fonts());
        let texts = ["Samtycke nått – med en kvarstående tveksamhet", "Öppna dörren läser att hyran", "Enhetschef"];
        let mut worst = 0.0f32;
        let mut output = ctx.run_ui(Default::default(), |ui| {
            for face in Face::ALL {
                for text in texts {
                    let font = crate::app::theme::font(face, 100.0);
                    let galley = ui.fonts_mut(|fonts| fonts.layout_no_wrap(text.into(), font, egui::Color32::WHITE));
                    worst = worst.max((width(text, face, 100.0) / galley.rect.width() - 1.0).abs());
                }
            }
        });
        output.textures_delta.clear();
        assert!(worst < 0.002, "off by {worst}");
    }

    #[test]
    fn the_card_of_the_design_wraps_as_drawn() {
        let text = "Öppna dörren läser att hyran för träffpunkten Lyktan ska ses över. Ingen har ringt dem.";
        assert_eq!(
            wrap(text, Lang::Sv, Face::Text, 34.0, 458.0),
            ["Öppna dörren läser att hyran", "för träffpunkten Lyktan ska ses", "över. Ingen har ringt dem."]
        );
        assert_eq!(
            wrap("Beskedet kom i tidningen", Lang::Sv, Face::Display, 50.0, 458.0),
            ["Beskedet kom i", "tidningen"]
        );
    }

    #[test]
    fn names_in_hebrew_and_arabic_are_as_wide_as_their_own_fonts_set_them() {
        for name in ["محمد العلي", "שרה כהן"] {
            let em = width(name, Face::Text, 1.0);
            // As emoji they would be more than eight.
            assert!((2.0..5.5).contains(&em), "{name} is {em} em");
        }
    }

    #[test]
    fn lines_hold_their_width_and_nothing_is_lost() {
        let texts = [
            "En lång mening om samråd, hyror och volontärer i Norrskensbyn",
            "Civilsamhällesöverenskommelseuppföljningsgruppsmöte igen",
            "  flera   mellanrum\noch en ny rad\n\nefter en tom",
            "väg\u{ad}val och råd-givning",
            "😀😀😀😀 blandat med text",
            "",
        ];
        for text in texts {
            for limit in [60.0, 150.0, 400.0] {
                let lines = wrap(text, Lang::Sv, Face::Text, 24.0, limit);
                assert!(!lines.is_empty());
                for line in &lines {
                    assert!(width(line, Face::Text, 24.0) <= limit + 0.01, "{line:?} is wider than {limit}");
                }
                let letters =
                    |text: &str| text.chars().filter(|c| c.is_alphanumeric() || *c == '😀').collect::<String>();
                assert_eq!(letters(&lines.concat()), letters(text));
            }
        }
    }

    #[test]
    fn soft_hyphens_show_only_where_they_break() {
        let word = "överenskommelse\u{ad}arbete";
        assert_eq!(wrap(word, Lang::Sv, Face::Text, 20.0, 1000.0), ["överenskommelsearbete"]);
        let limit = width("överenskommelse-", Face::Text, 20.0) + 1.0;
        assert_eq!(wrap(word, Lang::Sv, Face::Text, 20.0, limit), ["överenskommelse-", "arbete"]);
    }

    #[test]
    fn a_word_wider_than_its_line_is_parted_between_syllables() {
        let word = "Kommunfullmäktige";
        let limit = width("Kommunfull-", Face::Text, 20.0) + 1.0;
        assert_eq!(wrap(word, Lang::Sv, Face::Text, 20.0, limit), ["Kommunfull-", "mäktige"]);
        let narrow = width("ww", Face::Text, 20.0) + 1.0;
        assert_eq!(wrap("wwww", Lang::Sv, Face::Text, 20.0, narrow), ["ww", "ww"], "no syllable to part it at");
    }

    #[test]
    fn text_is_shortened_only_when_told() {
        let text = "Rösten i huset som alla hörde men ingen skrev ned någonstans";
        let whole = fit(text, Lang::Sv, Face::Text, 34.0, 300.0, 2, Long::Grow);
        assert!(whole.lines.len() > 2 && !whole.shortened);
        let cut = fit(text, Lang::Sv, Face::Text, 34.0, 300.0, 2, Long::Shorten);
        assert!(cut.lines.len() == 2 && cut.shortened && cut.lines[1].ends_with('…'));
        assert!(width(&cut.lines[1], Face::Text, 34.0) <= 300.0);
        assert!(!fit("kort", Lang::Sv, Face::Text, 34.0, 300.0, 1, Long::Shorten).shortened);
    }
}
