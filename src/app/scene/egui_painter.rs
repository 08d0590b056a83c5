//! A stage drawn by egui: a picture of the table, or a part of it, on a sheet. What is drawn is the same as on the table; nothing moves.

use super::{Align, Look, Stage, Type, What};
use crate::app::art::{Art, paint};
use crate::app::theme::font;
use bevy_egui::egui::text::{LayoutJob, TextFormat};
use bevy_egui::egui::{Pos2, Rect, Ui, Vec2};

/// Draws what `part` of the design space shows (left, top, width, height in design px) so that it fills `rect`, which is to have the
/// same proportions. Items outside of the rectangle are cut off.
pub(crate) fn onto(ui: &Ui, rect: Rect, part: (f32, f32, f32, f32), stage: &Stage, look: &Look) {
    let factor = rect.width() / part.2.max(1.0);
    let corner = rect.min - Vec2::new(part.0, part.1) * factor;
    let painter = ui.painter().with_clip_rect(rect.intersect(ui.clip_rect()));
    let mut items: Vec<_> = stage.items.iter().collect();
    // Things of the same height keep their order.
    items.sort_by(|a, b| a.z.total_cmp(&b.z));
    for item in items {
        let at = corner + Vec2::new(item.at.0, item.at.1) * factor;
        match &item.what {
            What::Art(art) => {
                let face = Rect::from_center_size(at, Vec2::from(art.face()) * factor);
                paint(&painter, face, art, look.theme);
            }
            What::Hexagon { r, now, before } => {
                let whole = |values: [i8; 6]| values.map(f32::from);
                let art = Art::hexagon(*r, whole(*now), before.map(whole));
                let face = Rect::from_center_size(at, Vec2::from(art.face()) * factor);
                paint(&painter, face, &art, look.theme);
            }
            What::Type(words) => lines(ui, &painter, at, words, factor, look),
        }
    }
}

fn lines(ui: &Ui, painter: &bevy_egui::egui::Painter, at: Pos2, words: &Type, factor: f32, look: &Look) {
    let size = words.size * factor;
    let color = look.theme.color32(words.ink);
    let high = size * words.leading;
    for (row, line) in words.text.lines().enumerate() {
        let format =
            TextFormat { font_id: font(words.face, size), line_height: Some(high), color, ..TextFormat::default() };
        let mut job = LayoutJob::single_section(line.to_owned(), format);
        job.wrap.max_width = f32::INFINITY;
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let left = match words.align {
            Align::Left => 0.0,
            Align::Center => galley.size().x / 2.0,
            Align::Right => galley.size().x,
        };
        painter.galley(at + Vec2::new(-left, row as f32 * high), galley, color);
    }
}
