//! Paper, signs and notices.

use super::label::{galley, paint_words};
use crate::app::art::{Art, Icon, Lift, Paint, paint, shape};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, line, radius, size, space};
use crate::rules::Party;
use bevy_egui::egui::{
    self, Align, Frame, Key, Layout, Margin, Pos2, Rect, Response, ScrollArea, Sense, Shape, Ui, UiBuilder, Vec2,
    WidgetInfo, WidgetType,
};

/// Paints an icon, `side` points square, around `center`.
pub(crate) fn paint_icon(ui: &Ui, look: &Look, icon: Icon, side: f32, ink: Ink, center: Pos2) {
    // Small icons get heavier lines, as in the design.
    let weight = if side < 34.0 { line::ICON_STRONG } else { line::ICON };
    let art = Art::Icon { icon, size: side, ink, weight };
    paint(ui.painter(), Rect::from_center_size(center, Vec2::splat(side)), &art, look.theme);
}

/// An icon beside a word, `side` design px square (before the text size setting). It says nothing by itself.
pub(crate) fn icon(ui: &mut Ui, look: &Look, icon: Icon, side: f32, ink: Ink) -> Response {
    let side = look.pt(side);
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    paint_icon(ui, look, icon, side, ink, rect.center());
    response
}

/// What is wrong, beside an octagon; stands right below its field.
pub(crate) fn error_line(ui: &mut Ui, look: &Look, text: &str) -> Response {
    let side = look.pt(26.0);
    let wide = ui.available_width();
    let words = galley(ui, look, text, Face::Strong, size::SMALL + 1.0, Ink::Ink, wide - side - 8.0);
    let height = words.size().y.max(side);
    let (rect, response) = ui.allocate_exact_size(Vec2::new(side + 8.0 + words.size().x, height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    paint_icon(ui, look, Icon::Err, side, Ink::Ink, rect.left_top() + Vec2::splat(side / 2.0));
    paint_words(ui, Pos2::new(rect.left() + side + 8.0, rect.center().y - words.size().y / 2.0), words);
    response
}

/// A party's painted piece, `side` px.
fn piece(ui: &mut Ui, look: &Look, party: Party, side: f32) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    paint(ui.painter(), rect, &Art::piece(party, side), look.theme);
    response
}

/// A party's piece with the number of a seat on it, `side` px.
pub(crate) fn seat_piece(ui: &mut Ui, look: &Look, party: Party, side: f32, number: usize) -> Response {
    let response = piece(ui, look, party, side);
    let size = side * 0.44 / look.text;
    let words = galley(ui, look, &number.to_string(), Face::Strong, size, Ink::OnStrong, f32::INFINITY);
    paint_words(ui, response.rect.center() - words.size() / 2.0, words);
    response
}

/// A flat piece of a party, painted around `center`; an outline unless `on`.
pub(crate) fn paint_piece(ui: &Ui, look: &Look, party: Party, side: f32, on: bool, center: Pos2) {
    let art = Art::Piece { party, size: side, paint: if on { Paint::Flat } else { Paint::Hollow } };
    paint(ui.painter(), Rect::from_center_size(center, Vec2::splat(side)), &art, look.theme);
}

/// How large a key cap for `key` is.
pub(crate) fn key_cap_size(ui: &Ui, look: &Look, key: &str) -> Vec2 {
    let words = galley(ui, look, key, Face::Strong, size::KEY, Ink::Ink, f32::INFINITY);
    let high = look.pt(size::KEY) * 1.6;
    Vec2::new((words.size().x + look.pt(size::KEY) * 0.8).max(high).ceil(), high)
}

/// Paints a key cap around `center`.
pub(crate) fn paint_key_cap(ui: &Ui, look: &Look, key: &str, ink: Ink, center: Pos2) {
    let size = key_cap_size(ui, look, key);
    let rect = Rect::from_center_size(center, size);
    paint(ui.painter(), rect, &Art::KeyCapFrame { w: size.x, h: size.y, ink }, look.theme);
    let words = galley(ui, look, key, Face::Strong, size::KEY, ink, f32::INFINITY);
    paint_words(ui, center - words.size() / 2.0 - Vec2::new(0.0, 1.0), words);
}

/// The name of a key in its frame.
pub(crate) fn key_cap(ui: &mut Ui, look: &Look, key: &str) -> Response {
    let (rect, response) = ui.allocate_exact_size(key_cap_size(ui, look, key), Sense::hover());
    paint_key_cap(ui, look, key, Ink::Ink, rect.center());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, key));
    response
}

/// Room, `px` high or wide.
pub(crate) fn gap(ui: &mut Ui, px: f32) {
    // Without the spacing that the layout adds on both sides of it.
    let spacing = if ui.layout().is_horizontal() { ui.spacing().item_spacing.x } else { ui.spacing().item_spacing.y };
    ui.add_space(px - spacing);
}

/// A decorative rule across the room there is.
pub(crate) fn rule(ui: &mut Ui, look: &Look) {
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), line::HAIR), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, look.theme.color32(Ink::Hair));
}

/// A sheet of paper on `rect`; what is on it gets the rest inside `padding`, from the top.
pub(crate) fn sheet<R>(ui: &mut Ui, look: &Look, rect: Rect, padding: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    paint(ui.painter(), rect, &Art::sheet(rect.width(), rect.height(), Lift::Card), look.theme);
    let mut inner = ui.new_child(UiBuilder::new().max_rect(rect.shrink(padding)).layout(Layout::top_down(Align::Min)));
    contents(&mut inner)
}

/// A sheet of paper as wide as the room and as high as what is on it.
pub(crate) fn paper<R>(ui: &mut Ui, look: &Look, lift: Lift, padding: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let kept = ui.painter().add(Shape::Noop);
    let shown = Frame::NONE.inner_margin(Margin::same(padding as i8)).show(ui, |ui| {
        ui.set_min_width(ui.available_width());
        contents(ui)
    });
    let rect = shown.response.rect;
    let art = Art::sheet(rect.width(), rect.height(), lift);
    let painted = shape(ui.ctx(), rect, &art, look.theme);
    ui.painter().set(kept, painted);
    shown.inner
}

/// What a notice is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoticeKind {
    /// Something to know.
    Info,
    /// Something to look at.
    Warn,
    /// Something that went wrong or is in the way.
    Error,
    /// Something that is done.
    Done,
}

/// A notice on paper: icon, words, and a bar at the left edge if it is an error.
pub(crate) fn notice(ui: &mut Ui, look: &Look, text: &str, kind: NoticeKind) -> Response {
    let (sign, ink) = match kind {
        NoticeKind::Info => (Icon::Info, Ink::Ink),
        NoticeKind::Warn => (Icon::Warn, Ink::Ink),
        NoticeKind::Error => (Icon::Err, Ink::Ink),
        NoticeKind::Done => (Icon::Check, Ink::Common),
    };
    let bar = if kind == NoticeKind::Error { line::ERROR_BAR } else { 0.0 };
    let side = look.pt(30.0);
    let left = bar + space::L + side + space::M;
    let words = galley(ui, look, text, Face::Text, size::BODY_OWN, Ink::Ink, ui.available_width() - left - space::L);
    let height = (words.size().y.max(side) + 2.0 * space::M).ceil();
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), height), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    let art = Art::Sheet {
        w: rect.width(),
        h: rect.height(),
        radius: radius::CARD,
        dim: true,
        lift: Lift::Flat,
        bar: None,
        chosen: false,
    };
    paint(ui.painter(), rect, &art, look.theme);
    if bar > 0.0 {
        let edge = Rect::from_min_size(rect.min, Vec2::new(bar, rect.height()));
        let corner = egui::CornerRadius { nw: radius::CARD as u8, sw: radius::CARD as u8, ne: 0, se: 0 };
        ui.painter().rect_filled(edge, corner, look.theme.color32(Ink::Ink));
    }
    paint_icon(ui, look, sign, side, ink, Pos2::new(rect.left() + bar + space::L + side / 2.0, rect.center().y));
    paint_words(ui, Pos2::new(rect.left() + left, rect.center().y - words.size().y / 2.0), words);
    response
}

/// Whether a sheet lies over the screen, which then leaves the keys alone.
pub(crate) fn is_covered(ui: &Ui) -> bool {
    ui.memory(|memory| memory.top_modal_layer().is_some())
}

/// Gives what scrolls in `ui` a quiet bar that is there at once.
pub(crate) fn quiet_bar(ui: &mut Ui, look: &Look) {
    let style = ui.style_mut();
    style.animation_time = 0.0;
    style.spacing.scroll.bar_width = 8.0;
    style.spacing.scroll.foreground_color = false;
    style.visuals.extreme_bg_color = look.theme.color32(Ink::Hair);
    for (widget, ink) in [
        (&mut style.visuals.widgets.inactive, Ink::Line),
        (&mut style.visuals.widgets.hovered, Ink::Ink),
        (&mut style.visuals.widgets.active, Ink::Ink),
    ] {
        widget.bg_fill = look.theme.color32(ink);
        widget.corner_radius = egui::CornerRadius::same(4);
    }
}

/// Room that scrolls when its contents are higher than `height`: with the wheel, a finger, the bar, Page Up and Page Down, and by
/// itself to whatever gets the focus. Leaves room for focus rings.
pub(crate) fn scroll<R>(ui: &mut Ui, look: &Look, id: &str, height: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let ring = (line::FOCUS + line::FOCUS_GAP).ceil();
    let paging = ui.ctx().text_edit_focused();
    let page = if paging {
        0.0
    } else {
        ui.input(|i| f32::from(i8::from(i.key_pressed(Key::PageUp)) - i8::from(i.key_pressed(Key::PageDown))))
    };
    let mut outer = ui.new_child(UiBuilder::new().max_rect(ui.available_rect_before_wrap()).id_salt(("scroll", id)));
    quiet_bar(&mut outer, look);
    let shown = ScrollArea::vertical()
        .id_salt(id)
        .max_height(height)
        // In a sheet that is as high as what is on it, what is on it decides.
        .min_scrolled_height(height)
        .auto_shrink([false, true])
        .animated(look.movement)
        .show(&mut outer, |ui| {
            if page != 0.0 {
                ui.scroll_with_delta(Vec2::new(0.0, page * height * 0.85));
            }
            Frame::NONE.inner_margin(Margin::same(ring as i8)).show(ui, contents).inner
        });
    let used = outer.min_rect();
    ui.allocate_rect(used, Sense::hover());
    shown.inner
}
