//! A short word about something that was done, at the lower edge of the screen. It takes no keys, covers nothing that is pressed,
//! and goes by itself when the next thing is done or its time is out; the time is the caller's.

use super::{galley, paint_words};
use crate::app::art::{Art, Icon, Lift, paint};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use bevy_egui::egui::{Area, Id, Order, Pos2, Rect, Sense, Ui, Vec2, WidgetInfo, WidgetType, vec2};
use std::time::Duration;

/// How long a toast lies there.
pub(crate) const TOAST: Duration = Duration::from_secs(4);

/// How far up a toast is moved at a time, in points.
const STEP: f32 = 12.0;

/// Shows `text` with a check, above the lower edge; higher up where it would lie on one of `pressed`.
pub(crate) fn toast(ui: &mut Ui, look: &Look, text: &str, pressed: &[Rect]) {
    let ctx = ui.ctx().clone();
    let screen = ctx.content_rect();
    Area::new(Id::new("toast")).order(Order::Tooltip).interactable(false).fixed_pos(Pos2::ZERO).show(&ctx, |ui| {
        let side = look.pt(30.0);
        let most = (screen.width() * 0.6).max(400.0);
        let words = galley(ui, look, text, Face::Strong, size::BODY_OWN, Ink::Ink, most);
        let size = vec2(words.size().x + side + space::M + 2.0 * space::XL, words.size().y.max(side) + 2.0 * space::L);
        let left = screen.center().x - size.x / 2.0;
        let lowest = screen.bottom() - size.y - space::XL;
        let places = (0..=(lowest / STEP) as usize)
            .map(|step| Rect::from_min_size(Pos2::new(left, lowest - step as f32 * STEP), size));
        let free = |place: &Rect| pressed.iter().all(|taken| !taken.intersects(*place));
        let rect = places.clone().find(free).or(places.clone().next()).unwrap_or(screen);
        let response = ui.allocate_rect(rect, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
        paint(ui.painter(), rect, &Art::sheet(size.x, size.y, Lift::Card), look.theme);
        let sign =
            Rect::from_center_size(Pos2::new(rect.left() + space::XL + side / 2.0, rect.center().y), Vec2::splat(side));
        paint(ui.painter(), sign, &Art::icon(Icon::Check, side, Ink::Common), look.theme);
        paint_words(ui, Pos2::new(sign.right() + space::M, rect.center().y - words.size().y / 2.0), words);
    });
}
