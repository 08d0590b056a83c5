//! Words on the table: the four faces as Bevy fonts, with other fonts behind them for emoji and rare signs, and text as Bevy
//! lays it out.

use super::{Align, Type};
use crate::app::theme::{Face, Theme, egui_fonts, family};
use bevy::prelude::*;
use bevy::sprite::Anchor;
use bevy::text::{FontAtlasKey, FontAtlasSet, FontSmoothing, FontSource, LineBreak, LineHeight};
use bevy_egui::egui::FontDefinitions;
use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
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

/// The fonts in Bevy's store: every face twice, once for dark and once for light words.
#[derive(Resource)]
pub(crate) struct Fonts {
    dark: [Vec<Handle<Font>>; 4],
    light: [Vec<Handle<Font>>; 4],
}

impl FromWorld for Fonts {
    fn from_world(world: &mut World) -> Fonts {
        let mut store = world.resource_mut::<Assets<Font>>();
        let mut kept: HashMap<&str, Handle<Font>> = HashMap::new();
        let dark = rows().each_ref().map(|row| {
            row.iter()
                .map(|behind| {
                    let font = kept.entry(&behind.name);
                    font.or_insert_with(|| store.add(Font::from_bytes(behind.bytes.to_vec()))).clone()
                })
                .collect::<Vec<_>>()
        });
        let mut light = dark.clone();
        for (row, face) in light.iter_mut().zip(Face::ALL) {
            if let Some(first) = row.first_mut() {
                *first = store.add(Font::from_bytes(face.bytes().to_vec()));
            }
        }
        Fonts { dark, light }
    }
}

impl Fonts {
    /// The words as a bundle for the root and its spans. `px` is the number of Bevy's logical pixels a design pixel takes; the
    /// root's transform is scaled back where the text is placed, so that glyphs are drawn at the size they are shown.
    pub(crate) fn set(&self, words: &Type, theme: Theme, px: f32) -> (impl Bundle, Vec<impl Bundle>) {
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
        let rows = if theme.palette().get(words.ink).luminance() > 0.3 { &self.light } else { &self.dark };
        let row = &rows[words.face as usize];
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

/// The weight of words. Bevy blends in linear light, which makes dark words on paper thinner, and light words on wood bolder, than
/// their designer drew them. So the coverage of each new glyph is bent to what makes its edge look as it should.
#[derive(Default)]
pub(crate) struct Weighed {
    done: HashSet<(FontAtlasKey, u16)>,
    curves: Option<Curves>,
}

struct Curves {
    dark: [u8; 256],
    light: [u8; 256],
    /// The fonts for light words, as the atlases know them.
    light_fonts: HashSet<u32>,
}

/// Typical lightness of words and what they stand on, in sRGB, 0 to 1.
const DARK_WORDS: (f32, f32) = (0.17, 0.95);
const LIGHT_WORDS: (f32, f32) = (0.94, 0.20);

/// The coverages that, blended in linear light, look like the coverages 0 to 255 blended in sRGB.
fn curve((words, ground): (f32, f32)) -> [u8; 256] {
    let linear = |value: f32| if value <= 0.04045 { value / 12.92 } else { ((value + 0.055) / 1.055).powf(2.4) };
    let (dark, bright) = (linear(words), linear(ground));
    std::array::from_fn(|coverage| {
        let wanted = linear(ground + (words - ground) * coverage as f32 / 255.0);
        ((bright - wanted) / (bright - dark) * 255.0).round().clamp(0.0, 255.0) as u8
    })
}

/// Bends the coverage of glyphs that were drawn since the last time.
pub(crate) fn weigh(
    atlases: Res<FontAtlasSet>,
    fonts: Res<Fonts>,
    store: Res<Assets<Font>>,
    mut images: ResMut<Assets<Image>>,
    mut weighed: Local<Weighed>,
) {
    if !atlases.is_changed() {
        return;
    }
    let Weighed { done, curves } = &mut *weighed;
    let curves = curves.get_or_insert_with(|| Curves {
        dark: curve(DARK_WORDS),
        light: curve(LIGHT_WORDS),
        light_fonts: fonts
            .light
            .iter()
            .filter_map(|row| store.get(row.first()?))
            .map(|font| font.data.id() as u32)
            .collect(),
    });
    for (key, atlases) in atlases.iter() {
        let curve = if curves.light_fonts.contains(&key.id) { &curves.light } else { &curves.dark };
        for atlas in atlases {
            let new: Vec<URect> = atlas
                .glyph_to_atlas_index
                .iter()
                .filter(|(glyph, at)| at.is_alpha_mask && done.insert((*key, glyph.glyph_id)))
                .filter_map(|(_, at)| atlas.texture_atlas.textures.get(at.glyph_index).copied())
                .collect();
            if new.is_empty() {
                continue;
            }
            let Some(mut image) = images.get_mut(&atlas.texture) else { continue };
            let width = image.width() as usize;
            let Some(pixels) = image.data.as_mut() else { continue };
            for rect in new {
                for y in rect.min.y as usize..rect.max.y as usize {
                    let row = (y * width + rect.min.x as usize) * 4..(y * width + rect.max.x as usize) * 4;
                    for pixel in pixels.get_mut(row).into_iter().flat_map(|row| row.chunks_exact_mut(4)) {
                        pixel[3] = curve[usize::from(pixel[3])];
                    }
                }
            }
        }
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
    fn dark_words_gain_weight_and_light_words_lose_it() {
        let (dark, light) = (curve(DARK_WORDS), curve(LIGHT_WORDS));
        assert_eq!((dark[0], dark[255], light[0], light[255]), (0, 255, 0, 255));
        assert!(dark[128] > 150 && light[128] < 105, "{} {}", dark[128], light[128]);
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
