//! Words on the table: the four faces as Bevy fonts, with other fonts behind them for emoji and rare signs, and text as Bevy
//! lays it out.

use super::{Align, Type};
use crate::app::theme::{Face, Theme, egui_fonts, family};
use bevy::prelude::*;
use bevy::sprite::Anchor;
use bevy::text::{FontSmoothing, FontSource, LineBreak, LineHeight};
use bevy_egui::egui::FontDefinitions;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::OnceLock;

/// A font that can stand behind a face.
struct Behind {
    name: String,
    bytes: &'static [u8],
    covers: ttf_parser::Face<'static>,
}

/// The fonts by face: the face itself first, then what stands behind it. The same rows as egui's, so that a name looks the same
/// on the table and under the hands.
fn rows() -> &'static [Vec<Behind>; 4] {
    static ROWS: OnceLock<[Vec<Behind>; 4]> = OnceLock::new();
    ROWS.get_or_init(|| {
        let fonts = egui_fonts();
        Face::ALL.map(|face| row(&fonts, face))
    })
}

fn row(fonts: &FontDefinitions, face: Face) -> Vec<Behind> {
    let names = fonts.families.get(&family(face)).cloned().unwrap_or_default();
    names
        .into_iter()
        .filter_map(|name| {
            let Cow::Borrowed(bytes) = fonts.font_data.get(&name)?.font else { return None };
            let covers = ttf_parser::Face::parse(bytes, 0).ok()?;
            Some(Behind { name, bytes, covers })
        })
        .collect()
}

/// Which font of the row of `face` draws each part of `text`, from 0. Signs that no font has are drawn as boxes by the first.
fn runs(text: &str, face: Face) -> Vec<(usize, &str)> {
    let row = &rows()[face as usize];
    let mut runs: Vec<(usize, &str)> = Vec::new();
    let (mut start, mut font) = (0, 0);
    for (at, sign) in text.char_indices() {
        // What joins or marks the sign before it belongs to the font that drew that; spaces are the face's own.
        let next = match row.iter().position(|behind| behind.covers.glyph_index(sign).is_some()) {
            _ if at > 0 && joins(sign) => font,
            _ if sign.is_whitespace() || sign.is_control() => 0,
            found => found.unwrap_or(0),
        };
        if next != font {
            if at > start {
                runs.push((font, &text[start..at]));
            }
            (start, font) = (at, next);
        }
    }
    runs.push((font, &text[start..]));
    runs
}

/// Whether a sign is drawn upon or joined to the one before it.
fn joins(sign: char) -> bool {
    matches!(sign, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{fe00}'..='\u{fe0f}' | '\u{1f3fb}'..='\u{1f3ff}')
}

/// The fonts in Bevy's store.
#[derive(Resource)]
pub(super) struct Fonts {
    rows: [Vec<Handle<Font>>; 4],
}

impl FromWorld for Fonts {
    fn from_world(world: &mut World) -> Fonts {
        let mut store = world.resource_mut::<Assets<Font>>();
        let mut kept: HashMap<&str, Handle<Font>> = HashMap::new();
        let rows = rows().each_ref().map(|row| {
            row.iter()
                .map(|behind| {
                    let font = kept.entry(&behind.name);
                    font.or_insert_with(|| store.add(Font::from_bytes(behind.bytes.to_vec()))).clone()
                })
                .collect()
        });
        Fonts { rows }
    }
}

impl Fonts {
    /// The words as a bundle for the root and its spans. `px` is the number of Bevy's logical pixels a design pixel takes; the
    /// root's transform is scaled back by whoever places it, so that glyphs are drawn at the size they are shown.
    pub(super) fn set(&self, words: &Type, theme: Theme, px: f32) -> (impl Bundle, Vec<impl Bundle>) {
        let mut parts = runs(&words.text, words.face)
            .into_iter()
            .map(|(font, part)| (part.to_owned(), self.style(words, font, theme, px)))
            .collect::<Vec<_>>()
            .into_iter();
        let (first, style) = parts.next().unwrap_or_else(|| (String::new(), self.style(words, 0, theme, px)));
        let (justify, anchor) = match words.align {
            Align::Left => (Justify::Left, Anchor::TOP_LEFT),
            Align::Center => (Justify::Center, Anchor::TOP_CENTER),
            Align::Right => (Justify::Right, Anchor::TOP_RIGHT),
        };
        let root = (Text2d::new(first), style, TextLayout::new(justify, LineBreak::NoWrap), anchor);
        let spans = parts.map(|(part, style)| (TextSpan::new(part), style)).collect();
        (root, spans)
    }

    fn style(&self, words: &Type, font: usize, theme: Theme, px: f32) -> (TextFont, TextColor, LineHeight) {
        let row = &self.rows[words.face as usize];
        let font = row.get(font).or(row.first()).cloned().unwrap_or_default();
        let text_font = TextFont {
            font: FontSource::Handle(font),
            font_size: FontSize::Px(words.size * px),
            font_smoothing: FontSmoothing::AntiAliased,
            ..default()
        };
        (text_font, TextColor(theme.color(words.ink)), LineHeight::RelativeToFont(words.leading))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_face_has_its_own_font_first() {
        for face in Face::ALL {
            let row = &rows()[face as usize];
            assert_eq!(row[0].name, face.family());
            assert!(row.len() > 2);
        }
    }

    #[test]
    fn plain_text_is_one_run() {
        assert_eq!(runs("Vårt förslag – 3 åtaganden", Face::Display), [(0, "Vårt förslag – 3 åtaganden")]);
        assert_eq!(runs("", Face::Text), [(0, "")]);
    }

    #[test]
    fn emoji_come_from_a_font_behind_and_nothing_is_lost() {
        let text = "Föreningen 🎉👩\u{200d}🌾 Vi\u{fe0f} möts";
        let runs = runs(text, Face::Strong);
        assert_eq!(runs.iter().map(|(_, part)| *part).collect::<String>(), text);
        assert_eq!(runs[0].0, 0);
        assert!(runs.iter().any(|(font, part)| *font > 0 && part.contains('🎉')));
    }
}
