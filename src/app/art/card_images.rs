//! Pictures that a deck shows on its cards. Opening a deck lays its pictures out here by the paths its cards name; what draws
//! a card asks for them. A picture is known by what is in it, so that one that changes is drawn anew.

use super::raster::Raster;
use crate::deck::hash;
use bevy::asset::RenderAssetUsages;
use bevy::image::{CompressedImageFormats, ImageSampler, ImageType};
use bevy::prelude::Image;
use resvg::tiny_skia::{FillRule, FilterQuality, Mask, Path, PathBuilder, Pixmap, PixmapPaint, Rect, Transform};
use std::collections::HashMap;
use std::sync::{Arc, LazyLock, Mutex, MutexGuard, PoisonError};

/// The longest side that is kept, in pixels: more is not seen on any table.
const KEPT: u32 = 1600;

/// A picture that can be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Photo {
    /// What it is known by.
    pub(crate) name: String,
    /// Pixels across.
    pub(crate) width: u32,
    /// Pixels down.
    pub(crate) height: u32,
}

#[derive(Default)]
struct Shelf {
    /// The pictures of the deck that is open, by the paths its cards name.
    laid: HashMap<String, Photo>,
    /// The pictures themselves, by what is in them.
    kept: HashMap<String, Arc<Raster>>,
}

static SHELF: LazyLock<Mutex<Shelf>> = LazyLock::new(Mutex::default);

fn shelf() -> MutexGuard<'static, Shelf> {
    // A panic elsewhere while the shelf was held leaves it usable: at worst a picture is not there.
    SHELF.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lays out the pictures of a deck, path and file, in place of those of the deck before. What cannot be drawn is left out.
pub(crate) fn lay_out(files: Vec<(String, Vec<u8>)>) {
    let mut shelf = shelf();
    let mut kept = HashMap::new();
    let mut laid = HashMap::new();
    for (path, bytes) in files {
        let name = hash(&bytes);
        let raster = match shelf.kept.get(&name) {
            Some(raster) => Some(Arc::clone(raster)),
            None => decode(&bytes).map(Arc::new),
        };
        if let Some(raster) = raster {
            laid.insert(path, Photo { name: name.clone(), width: raster.width, height: raster.height });
            kept.insert(name, raster);
        }
    }
    *shelf = Shelf { laid, kept };
}

/// The picture at this path of the open deck.
pub(crate) fn photo(path: &str) -> Option<Photo> {
    shelf().laid.get(path).cloned()
}

fn decode(bytes: &[u8]) -> Option<Raster> {
    // The two kinds a deck may name; what is in the file decides, not what it is called.
    let kind = if bytes.starts_with(b"\x89PNG") { "png" } else { "jpg" };
    let image = Image::from_buffer(
        bytes,
        ImageType::Extension(kind),
        CompressedImageFormats::NONE,
        true,
        ImageSampler::Default,
        RenderAssetUsages::MAIN_WORLD,
    );
    let image = image.ok()?.try_into_dynamic().ok()?;
    let large = image.width().max(image.height()) > KEPT;
    let image = if large { image.thumbnail(KEPT, KEPT) } else { image };
    let image = image.to_rgba8();
    let (width, height) = image.dimensions();
    let mut rgba = image.into_raw();
    for pixel in rgba.chunks_exact_mut(4) {
        let alpha = u32::from(pixel[3]);
        for channel in &mut pixel[..3] {
            *channel = ((u32::from(*channel) * alpha + 127) / 255).min(255) as u8;
        }
    }
    (width > 0 && height > 0).then_some(Raster { width, height, rgba })
}

/// The picture filling `width` × `height` pixels, cut where its form is another, with corners of `radius` pixels.
pub(super) fn draw(name: &str, width: u32, height: u32, radius: f32) -> Raster {
    let kept = shelf().kept.get(name).cloned();
    let drawn = kept.and_then(|raster| fill(&raster, width.max(1), height.max(1), radius));
    drawn.unwrap_or_else(Raster::empty)
}

fn fill(raster: &Raster, width: u32, height: u32, radius: f32) -> Option<Raster> {
    let size = resvg::tiny_skia::IntSize::from_wh(raster.width, raster.height)?;
    let picture = Pixmap::from_vec(raster.rgba.clone(), size)?;
    let mut onto = Pixmap::new(width, height)?;
    let scale = (width as f32 / raster.width as f32).max(height as f32 / raster.height as f32);
    let (x, y) =
        ((width as f32 - raster.width as f32 * scale) / 2.0, (height as f32 - raster.height as f32 * scale) / 2.0);
    let paint = PixmapPaint { quality: FilterQuality::Bilinear, ..PixmapPaint::default() };
    let mut mask = Mask::new(width, height)?;
    mask.fill_path(&rounded(width as f32, height as f32, radius)?, FillRule::Winding, true, Transform::identity());
    onto.draw_pixmap(0, 0, picture.as_ref(), &paint, Transform::from_row(scale, 0.0, 0.0, scale, x, y), Some(&mask));
    Some(Raster { width, height, rgba: onto.take() })
}

/// A rectangle with round corners.
fn rounded(w: f32, h: f32, radius: f32) -> Option<Path> {
    let r = radius.min(w / 2.0).min(h / 2.0);
    if r < 0.5 {
        return Some(PathBuilder::from_rect(Rect::from_xywh(0.0, 0.0, w, h)?));
    }
    let mut path = PathBuilder::new();
    path.move_to(r, 0.0);
    path.line_to(w - r, 0.0);
    path.quad_to(w, 0.0, w, r);
    path.line_to(w, h - r);
    path.quad_to(w, h, w - r, h);
    path.line_to(r, h);
    path.quad_to(0.0, h, 0.0, h - r);
    path.line_to(0.0, r);
    path.quad_to(0.0, 0.0, r, 0.0);
    path.close();
    path.finish()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::art::Art;
    use crate::app::art::raster::raster_art;
    use crate::app::theme::Theme;

    #[test]
    fn a_picture_is_laid_out_drawn_and_taken_away() {
        let bytes = include_bytes!("../../../assets/pictures/table.png").to_vec();
        lay_out(vec![("a.png".to_owned(), bytes.clone()), ("b.png".to_owned(), b"nothing".to_vec())]);
        let found = photo("a.png").expect("it can be drawn");
        assert!(found.width <= KEPT && found.height > 0);
        assert_eq!(photo("b.png"), None);
        let art = Art::Photo { name: found.name, w: 200.0, h: 100.0, radius: 12.0 };
        let drawn = raster_art(&art, Theme::Light.palette(), 1.0);
        assert_eq!((drawn.width, drawn.height), (200, 100));
        assert!(!drawn.is_blank());
        // The corners are round.
        assert_eq!(drawn.rgba[3], 0);
        lay_out(Vec::new());
        assert_eq!(photo("a.png"), None);
        let gone = Art::Photo { name: "gone".to_owned(), w: 20.0, h: 10.0, radius: 0.0 };
        assert!(raster_art(&gone, Theme::Light.palette(), 1.0).is_blank());
    }
}
