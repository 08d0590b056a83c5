//! Words as glyphs: kerning, accents and letters that join, by the tables of the font. Print and window measure with it, so that
//! what is measured is what is shown.

use rustybuzz::ttf_parser::{GlyphId, Tag};
use rustybuzz::{Direction, Feature, UnicodeBuffer};

/// A font that sets words.
pub(crate) struct Shaper {
    font: rustybuzz::Face<'static>,
}

/// A glyph of words that have been set; its measures are in em.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Shape {
    /// The glyph.
    pub(crate) id: GlyphId,
    /// The place of the first sign it stands for; glyphs with the same place cannot be parted.
    pub(crate) cluster: usize,
    /// How far on the next glyph stands.
    pub(crate) advance: f32,
    /// How far from its place it is drawn: an accent stands above its letter.
    pub(crate) offset: (f32, f32),
}

impl Shaper {
    /// The font of a file; `None` if it is damaged.
    pub(crate) fn new(bytes: &'static [u8]) -> Option<Shaper> {
        rustybuzz::Face::from_slice(bytes, 0).map(|font| Shaper { font })
    }

    /// The glyph of one sign by itself.
    pub(crate) fn glyph(&self, sign: char) -> Option<GlyphId> {
        self.font.glyph_index(sign)
    }

    /// The width of a glyph by itself, in em.
    pub(crate) fn advance(&self, glyph: GlyphId) -> f32 {
        self.em(self.font.glyph_hor_advance(glyph).unwrap_or(0).into())
    }

    /// The smallest box around the ink of a glyph, in units of [`Shaper::em`].
    #[cfg(test)]
    pub(crate) fn ink(&self, glyph: GlyphId) -> Option<rustybuzz::ttf_parser::Rect> {
        self.font.glyph_bounding_box(glyph)
    }

    /// Units of the font in em.
    pub(crate) fn em(&self, units: i32) -> f32 {
        units as f32 / self.font.units_per_em() as f32
    }

    /// The glyphs of signs that run one way, each with its place, in the order they are read.
    pub(crate) fn shape(&self, signs: impl IntoIterator<Item = (usize, char)>, from_right: bool) -> Vec<Shape> {
        // A line may end between any two letters, so that letters that need not join stay apart.
        let apart = [Feature::new(Tag::from_bytes(b"liga"), 0, ..)];
        let mut buffer = UnicodeBuffer::new();
        let mut places = Vec::new();
        for (place, sign) in signs {
            buffer.add(sign, u32::try_from(places.len()).unwrap_or(u32::MAX));
            places.push(place);
        }
        buffer.set_direction(if from_right { Direction::RightToLeft } else { Direction::LeftToRight });
        buffer.guess_segment_properties();
        let set = rustybuzz::shape(&self.font, &apart, buffer);
        let mut shapes: Vec<Shape> = set
            .glyph_infos()
            .iter()
            .zip(set.glyph_positions())
            .map(|(info, at)| Shape {
                id: GlyphId(u16::try_from(info.glyph_id).unwrap_or(0)),
                cluster: places.get(info.cluster as usize).copied().unwrap_or(0),
                advance: self.em(at.x_advance),
                offset: (self.em(at.x_offset), self.em(at.y_offset)),
            })
            .collect();
        if from_right {
            shapes.reverse();
        }
        shapes
    }
}
