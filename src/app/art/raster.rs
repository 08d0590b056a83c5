//! From drawing to pixels.

use super::Art;
use crate::app::theme::Palette;
use resvg::{tiny_skia, usvg};

/// The largest side of a picture in pixels; larger ones are drawn at this size.
pub(crate) const LARGEST: u32 = 8192;

/// A drawn picture: rows from the top, four bytes a pixel, red, green, blue, alpha, sRGB with **premultiplied** alpha.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Raster {
    /// Width in pixels, at least 1.
    pub(crate) width: u32,
    /// Height in pixels, at least 1.
    pub(crate) height: u32,
    /// `width * height * 4` bytes.
    pub(crate) rgba: Vec<u8>,
}

impl Raster {
    /// A picture of one transparent pixel.
    pub(crate) fn empty() -> Raster {
        Raster { width: 1, height: 1, rgba: vec![0; 4] }
    }

    /// Whether no pixel shows.
    #[cfg(test)]
    pub(crate) fn is_blank(&self) -> bool {
        self.rgba.chunks_exact(4).all(|pixel| pixel[3] == 0)
    }

    /// The bytes with straight alpha, as sprites want them. Transparent pixels beside visible ones take their colour, so that
    /// smoothing between pixels makes no dark seams.
    pub(crate) fn into_straight(self) -> Vec<u8> {
        let (width, height) = (self.width as usize, self.height as usize);
        let mut rgba = self.rgba;
        for pixel in rgba.chunks_exact_mut(4) {
            let alpha = u32::from(pixel[3]);
            if alpha > 0 && alpha < 255 {
                for channel in &mut pixel[..3] {
                    *channel = ((u32::from(*channel) * 255 + alpha / 2) / alpha).min(255) as u8;
                }
            }
        }
        let visible: Vec<bool> = rgba.chunks_exact(4).map(|pixel| pixel[3] > 0).collect();
        for y in 0..height {
            for x in 0..width {
                let here = y * width + x;
                if visible[here] {
                    continue;
                }
                let left = (x > 0).then(|| here - 1);
                let right = (x + 1 < width).then_some(here + 1);
                let above = (y > 0).then(|| here - width);
                let below = (y + 1 < height).then_some(here + width);
                let beside = [left, right, above, below].into_iter().flatten().find(|&at| visible[at]);
                if let Some(at) = beside {
                    rgba.copy_within(at * 4..at * 4 + 3, here * 4);
                }
            }
        }
        rgba
    }
}

/// Draws an SVG to fill `width` × `height` pixels. Sides are held between 1 and [`LARGEST`]; a drawing that is not SVG gives one
/// transparent pixel, for nothing on the table is worth stopping a game.
pub(crate) fn raster(svg: &str, width: u32, height: u32) -> Raster {
    let (width, height) = (width.clamp(1, LARGEST), height.clamp(1, LARGEST));
    let Ok(tree) = usvg::Tree::from_str(svg, &usvg::Options::default()) else {
        return Raster::empty();
    };
    let Some(mut pixels) = tiny_skia::Pixmap::new(width, height) else {
        return Raster::empty();
    };
    let size = tree.size();
    let fill = tiny_skia::Transform::from_scale(width as f32 / size.width(), height as f32 / size.height());
    resvg::render(&tree, fill, &mut pixels.as_mut());
    Raster { width, height, rgba: pixels.take() }
}

/// Draws `art` in the colours of `palette`, `scale` pixels for each design pixel.
pub(crate) fn raster_art(art: &Art, palette: &Palette, scale: f32) -> Raster {
    let (width, height) = pixels(art, scale);
    if let Art::Photo { name, radius, .. } = art {
        return crate::app::art::card_images::draw(name, width, height, radius * scale);
    }
    raster(&art.svg(palette), width, height)
}

/// The size of `art` in pixels at `scale`.
pub(crate) fn pixels(art: &Art, scale: f32) -> (u32, u32) {
    let (w, h) = art.size();
    let side = |length: f32| ((length * scale).round() as u32).clamp(1, LARGEST);
    (side(w), side(h))
}
