//! The width of words, so that text can be laid out before it is drawn, and the same way wherever it is drawn.

use crate::app::theme::Face;
use std::sync::OnceLock;

/// What happens to a text that needs more lines than it was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Long {
    /// It gets them.
    Grow,
    /// It ends in … on the last line.
    Shorten,
}

/// Text laid out in lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fitted {
    /// The lines, at least one.
    pub lines: Vec<String>,
    /// Whether something was left out; never without [`Long::Shorten`].
    pub shortened: bool,
}

/// The parsed font of a face. The fonts are in the binary, so they parse or nothing was ever shown; a `None` measures as 0.5 em.
fn font(face: Face) -> Option<&'static ttf_parser::Face<'static>> {
    static FONTS: [OnceLock<Option<ttf_parser::Face<'static>>>; 4] = [const { OnceLock::new() }; 4];
    FONTS[face as usize].get_or_init(|| ttf_parser::Face::parse(face.bytes(), 0).ok()).as_ref()
}

/// The width of one sign, in em.
fn advance(face: Face, sign: char) -> f32 {
    if sign.is_control() || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}') {
        return 0.0;
    }
    let Some(font) = font(face) else { return 0.5 };
    match font.glyph_index(sign).and_then(|glyph| font.glyph_hor_advance(glyph)) {
        Some(units) => f32::from(units) / f32::from(font.units_per_em()),
        // Not in our fonts, so some other font's: emoji are about one em and a quarter wide.
        None => 1.25,
    }
}

/// The width of `text` on one line, in the unit of `size`. Kerning is not counted: it makes text up to two hundredths narrower.
pub fn width(text: &str, face: Face, size: f32) -> f32 {
    text.chars().map(|sign| advance(face, sign)).sum::<f32>() * size
}

/// `text` in lines no wider than `width`. Breaks at spaces, after hyphens and at soft hyphens (which then show); a line break in
/// the text is kept; only a word wider than a whole line is broken inside. At least one line.
pub fn wrap(text: &str, face: Face, size: f32, width: f32) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        wrap_paragraph(paragraph, face, size, width, &mut lines);
    }
    if lines.is_empty() {
        lines.push(String::new());
    }
    lines
}

fn wrap_paragraph(paragraph: &str, face: Face, size: f32, limit: f32, lines: &mut Vec<String>) {
    let wide = |text: &str| width(text, face, size);
    let mut line = String::new();
    for (part, spaced) in parts(paragraph) {
        let gap = if spaced && !line.is_empty() { " " } else { "" };
        // A soft hyphen inside the line is not shown; at its end it is.
        let joined = format!("{}{gap}{part}", line.trim_end_matches('\u{ad}'));
        let end = if joined.ends_with('\u{ad}') { wide("-") } else { 0.0 };
        if line.is_empty() || wide(&joined) + end <= limit {
            line = joined;
        } else {
            lines.push(shown(&line));
            line = part.to_owned();
        }
        // A word wider than the line: as much as fits, line by line.
        while wide(&line) > limit && line.chars().count() > 1 {
            let mut fits = 0;
            let mut used = 0.0;
            for (at, sign) in line.char_indices() {
                used += advance(face, sign) * size;
                if used > limit && at > 0 {
                    break;
                }
                fits = at + sign.len_utf8();
            }
            if fits >= line.len() {
                break;
            }
            let rest = line.split_off(fits);
            lines.push(shown(&line));
            line = rest;
        }
    }
    lines.push(line.trim_end_matches('\u{ad}').to_owned());
}

/// A line as it is shown: a soft hyphen at its end is a hyphen.
fn shown(line: &str) -> String {
    match line.strip_suffix('\u{ad}') {
        Some(line) => format!("{line}-"),
        None => line.to_owned(),
    }
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
pub fn fit(text: &str, face: Face, size: f32, width: f32, max_lines: usize, long: Long) -> Fitted {
    let mut lines = wrap(text, face, size, width);
    let max_lines = max_lines.max(1);
    if long == Long::Grow || lines.len() <= max_lines {
        return Fitted { lines, shortened: false };
    }
    lines.truncate(max_lines);
    if let Some(last) = lines.last_mut() {
        while !last.is_empty() && self::width(last, face, size) + advance(face, '…') * size > width {
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
        // The figures of Atkinson are equally wide, and the sum is the sum of its parts.
        let one = width("1", Face::Text, 100.0);
        assert!((width("0123456789", Face::Text, 100.0) - 10.0 * one).abs() < 1e-2);
        assert!((50.0..70.0).contains(&one), "{one}");
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
        let _ = ctx.run_ui(Default::default(), |ui| {
            for face in Face::ALL {
                for text in texts {
                    let font = crate::app::theme::font(face, 100.0);
                    let galley = ui.fonts_mut(|fonts| fonts.layout_no_wrap(text.into(), font, egui::Color32::WHITE));
                    worst = worst.max((width(text, face, 100.0) / galley.rect.width() - 1.0).abs());
                }
            }
        });
        assert!(worst < 0.02, "off by {worst}");
    }

    #[test]
    fn the_card_of_the_design_wraps_as_drawn() {
        let text = "Öppna dörren läser att hyran för träffpunkten Lyktan ska ses över. Ingen har ringt dem.";
        assert_eq!(
            wrap(text, Face::Text, 34.0, 458.0),
            ["Öppna dörren läser att hyran", "för träffpunkten Lyktan ska ses", "över. Ingen har ringt dem."]
        );
        assert_eq!(wrap("Beskedet kom i tidningen", Face::Display, 50.0, 458.0), ["Beskedet kom i", "tidningen"]);
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
                let lines = wrap(text, Face::Text, 24.0, limit);
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
        assert_eq!(wrap(word, Face::Text, 20.0, 1000.0), ["överenskommelsearbete"]);
        let limit = width("överenskommelse-", Face::Text, 20.0) + 1.0;
        assert_eq!(wrap(word, Face::Text, 20.0, limit), ["överenskommelse-", "arbete"]);
    }

    #[test]
    fn text_is_shortened_only_when_told() {
        let text = "Rösten i huset som alla hörde men ingen skrev ned någonstans";
        let whole = fit(text, Face::Text, 34.0, 300.0, 2, Long::Grow);
        assert!(whole.lines.len() > 2 && !whole.shortened);
        let cut = fit(text, Face::Text, 34.0, 300.0, 2, Long::Shorten);
        assert!(cut.lines.len() == 2 && cut.shortened && cut.lines[1].ends_with('…'));
        assert!(width(&cut.lines[1], Face::Text, 34.0) <= 300.0);
        assert!(!fit("kort", Face::Text, 34.0, 300.0, 1, Long::Shorten).shortened);
    }
}
