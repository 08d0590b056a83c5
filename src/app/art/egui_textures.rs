//! Drawings as egui textures. What is drawn is kept with the egui context, so that it works in any window and in tests without one.

use super::cache::Store;
use super::raster::{Raster, raster_art};
use super::{Art, Sliced};
use crate::app::theme::Theme;
use bevy_egui::egui::{
    Color32, ColorImage, Context, Id, Mesh, Painter, Pos2, Rect, Response, Sense, Shape, TextureHandle, TextureOptions,
    Ui, Vec2, pos2,
};
use std::sync::{Arc, Mutex, PoisonError};

/// Bytes of textures that may lie unused.
const BUDGET: usize = 48 << 20;

/// The textures of one egui context.
#[derive(Clone)]
struct Shelf(Arc<Mutex<Store<TextureHandle>>>);

impl Default for Shelf {
    fn default() -> Shelf {
        Shelf(Arc::new(Mutex::new(Store::new(BUDGET))))
    }
}

/// The texture of `art`, `scale` physical pixels for each design pixel; drawn now if it is not kept already.
pub(crate) fn texture(ctx: &Context, art: &Art, theme: Theme, scale: f32) -> TextureHandle {
    let key = format!("{theme:?} {scale} {}", art.key());
    let shelf = ctx.data_mut(|data| data.get_temp_mut_or_default::<Shelf>(Id::NULL).clone());
    let now = ctx.cumulative_pass_nr();
    // A panic elsewhere while the shelf was held leaves it usable: at worst something is drawn again.
    let mut store = shelf.0.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(kept) = store.get(&key, now) {
        return kept.clone();
    }
    let Raster { width, height, rgba } = raster_art(art, theme.palette(), scale);
    let image = ColorImage::from_rgba_premultiplied([width as usize, height as usize], &rgba);
    let handle = ctx.load_texture(&key, image, TextureOptions::LINEAR);
    store.insert(key, handle.clone(), rgba.len(), now, |_, used| used + 2 > now);
    handle
}

/// Takes room for the face of `art` at `factor` points for each design pixel and paints it there. Edges and shadows reach
/// outside the room taken.
pub(crate) fn image(ui: &mut Ui, art: &Art, theme: Theme, factor: f32) -> Response {
    let (w, h) = art.face();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(w, h) * factor, Sense::hover());
    if ui.is_rect_visible(rect) {
        paint(ui.painter(), rect, art, theme);
    }
    response
}

/// Paints `art` so that its face fills `face`. Sheets, buttons, fields and rings are stretched from a small drawing.
pub(crate) fn paint(painter: &Painter, face: Rect, art: &Art, theme: Theme) {
    painter.add(shape(painter.ctx(), face, art, theme));
}

/// What [`paint`] paints, for a place kept with [`Painter::add`] and filled with [`Painter::set`] when the size is known.
pub(crate) fn shape(ctx: &Context, face: Rect, art: &Art, theme: Theme) -> Shape {
    let (w, h) = art.face();
    let factor = face.width() / w;
    if !factor.is_finite() || factor <= 0.0 || !face.is_finite() {
        return Shape::Noop;
    }
    let ppp = ctx.pixels_per_point();
    let scale = factor * ppp;
    let (full_w, full_h) = art.size();
    let room = Vec2::new((full_w - w) / 2.0, (full_h - h) / 2.0) * factor;
    let snap = |p: Pos2| pos2((p.x * ppp).round() / ppp, (p.y * ppp).round() / ppp);
    let outer = Rect::from_min_max(face.min - room, face.max + room);
    match art.sliced() {
        Some(Sliced { art, border }) => {
            let texture = texture(ctx, &art, theme, scale);
            let outer = Rect::from_min_max(snap(outer.min), snap(outer.max));
            let (sliced_w, sliced_h) = art.size();
            let uv = Vec2::new(border / sliced_w, border / sliced_h);
            Shape::mesh(nine(&texture, outer, Vec2::splat(border * factor), uv))
        }
        None => {
            // A drawing larger than a texture can be is drawn smaller and stretched.
            let most = ctx.input(|input| input.max_texture_side) as f32 - 1.0;
            let held = scale.min(most / full_w.max(full_h).max(1.0));
            let texture = texture(ctx, art, theme, held);
            let size = if held < scale { outer.size() } else { texture.size_vec2() / ppp };
            let outer = Rect::from_min_size(snap(outer.min), size);
            Shape::image(texture.id(), outer, Rect::from_min_max(Pos2::ZERO, pos2(1.0, 1.0)), Color32::WHITE)
        }
    }
}

/// A picture stretched between borders of `border` points, which are `uv` of the texture.
fn nine(texture: &TextureHandle, rect: Rect, border: Vec2, uv: Vec2) -> Mesh {
    let xs = [rect.min.x, rect.min.x + border.x, rect.max.x - border.x, rect.max.x];
    let ys = [rect.min.y, rect.min.y + border.y, rect.max.y - border.y, rect.max.y];
    let (us, vs) = ([0.0, uv.x, 1.0 - uv.x, 1.0], [0.0, uv.y, 1.0 - uv.y, 1.0]);
    let mut mesh = Mesh::with_texture(texture.id());
    for row in 0..3 {
        for column in 0..3 {
            mesh.add_rect_with_uv(
                Rect::from_min_max(pos2(xs[column], ys[row]), pos2(xs[column + 1], ys[row + 1])),
                Rect::from_min_max(pos2(us[column], vs[row]), pos2(us[column + 1], vs[row + 1])),
                Color32::WHITE,
            );
        }
    }
    mesh
}

/// How many textures the context keeps, and how many bytes they take.
#[cfg(test)]
pub(crate) fn held(ctx: &Context) -> (usize, usize) {
    let shelf = ctx.data_mut(|data| data.get_temp_mut_or_default::<Shelf>(Id::NULL).clone());
    let store = shelf.0.lock().unwrap_or_else(PoisonError::into_inner);
    store.held()
}
