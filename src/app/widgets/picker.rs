//! A choice that opens, and a number that is stepped.

use super::button::{focus_ring, own_id, sense};
use super::label::{galley, paint_words};
use super::surface::paint_icon;
use crate::app::art::text_width::{Long, fit};
use crate::app::art::{Art, FieldState, Icon, Lift, paint, shape};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, line, radius, size, space};
use bevy_egui::egui::{
    CornerRadius, EventFilter, Frame, Galley, Id, Key, Margin, Popup, PopupCloseBehavior, Pos2, Rect, Response, Shape,
    Ui, Vec2, WidgetInfo, WidgetType,
};
use std::sync::Arc;

/// One of the things to pick.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Item {
    /// Its words.
    pub(crate) words: String,
    /// A sign before them.
    pub(crate) icon: Option<Icon>,
}

impl Item {
    /// Words alone.
    pub(crate) fn new(words: impl Into<String>) -> Item {
        Item { words: words.into(), icon: None }
    }

    /// The same with a sign.
    pub(crate) fn icon(self, icon: Icon) -> Item {
        Item { icon: Some(icon), ..self }
    }
}

/// A field that shows what is picked and opens a list to pick from, before it is shown. Enter, Space or a press opens it; arrow keys
/// go up and down in it, Esc closes it.
#[must_use = "it has to be shown"]
pub(crate) struct Pick<'a> {
    label: &'a str,
    items: &'a [Item],
    chosen: Option<usize>,
    shown: Option<&'a str>,
    marked: bool,
    width: f32,
    height: f32,
    id: Option<Id>,
}

impl<'a> Pick<'a> {
    /// A choice among `items`; `label` is what a screen reader says before what is picked.
    pub(crate) fn new(label: &'a str, items: &'a [Item], chosen: Option<usize>) -> Self {
        Pick { label, items, chosen, shown: None, marked: false, width: f32::INFINITY, height: 58.0, id: None }
    }

    /// What stands in the field when none of the items is picked.
    pub(crate) fn otherwise(mut self, shown: &'a str) -> Self {
        self.shown = Some(shown);
        self
    }

    /// Shows the bar of an error.
    pub(crate) fn marked(mut self, marked: bool) -> Self {
        self.marked = marked;
        self
    }

    /// Its width; all there is unless told.
    pub(crate) fn width(mut self, width: f32) -> Self {
        self.width = width;
        self
    }

    /// Its height, before the text size setting. 58 unless told.
    pub(crate) fn height(mut self, height: f32) -> Self {
        self.height = height;
        self
    }

    /// An identity of its own.
    pub(crate) fn id(mut self, id: Id) -> Self {
        self.id = Some(id);
        self
    }

    /// Shows it. Answers with the field and what was picked now.
    pub(crate) fn show(self, ui: &mut Ui, look: &Look) -> (Response, Option<usize>) {
        let wide = self.width.min(ui.available_width()).max(48.0);
        let (_, rect) = ui.allocate_space(Vec2::new(wide, self.height * look.text));
        let rect = Rect::from_min_size(rect.min, Vec2::new(wide, rect.height()));
        let id = self.id.unwrap_or_else(|| ui.id().with(("pick", self.label)));
        let enabled = ui.is_enabled();
        let response = sense(ui, id, rect, enabled);
        let item = self.chosen.and_then(|chosen| self.items.get(chosen));
        let words = item.map_or(self.shown.unwrap_or_default(), |item| &item.words);
        let spoken = format!("{}: {words}", self.label);
        response.widget_info(|| WidgetInfo::labeled(WidgetType::ComboBox, enabled, &spoken));
        let open = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response));
        let state = match (self.marked, open || response.has_focus()) {
            (true, _) => FieldState::Error,
            (false, true) => FieldState::Active,
            (false, false) => FieldState::Rest,
        };
        paint(ui.painter(), rect, &Art::Field { w: rect.width(), h: rect.height(), state }, look.theme);
        let side = look.pt(26.0);
        let mut left = rect.left() + space::L + if self.marked { line::ERROR_BAR - space::XS } else { 0.0 };
        let sign = if self.marked { Some(Icon::Err) } else { item.and_then(|item| item.icon) };
        if let Some(sign) = sign {
            paint_icon(ui, look, sign, side, Ink::Ink, Pos2::new(left + side / 2.0, rect.center().y));
            left += side + space::S;
        }
        let arrow = look.pt(20.0);
        let end = rect.right() - space::L - arrow;
        let ink = if item.is_some() || self.marked { Ink::Ink } else { Ink::InkSoft };
        let words = one_line(ui, look, words, ink, end - left - space::S);
        paint_words(ui, Pos2::new(left, rect.center().y - words.size().y / 2.0), words);
        paint_icon(ui, look, Icon::Chevron, arrow, Ink::Ink, Pos2::new(end + arrow / 2.0, rect.center().y));
        focus_ring(ui, look, &response, rect, radius::FIELD);
        let picked = menu(ui, look, &response, self.items, self.chosen, rect.width());
        (response, picked)
    }
}

/// Words on one line that end in … where there is no room.
pub(crate) fn one_line(ui: &Ui, look: &Look, text: &str, ink: Ink, wide: f32) -> Arc<Galley> {
    one_line_of(ui, look, text, (Face::Text, size::BODY_OWN - 1.0), ink, wide)
}

/// Words in this face and size, on one line that ends in … where there is no room.
pub(crate) fn one_line_of(
    ui: &Ui,
    look: &Look,
    text: &str,
    (face, size): (Face, f32),
    ink: Ink,
    wide: f32,
) -> Arc<Galley> {
    let fitted = fit(text, look.lang, face, look.pt(size), wide.max(1.0), 1, Long::Shorten);
    let line = fitted.lines.first().map_or("", String::as_str);
    galley(ui, look, line, face, size, ink, f32::INFINITY)
}

/// A small pill: one of several that may each stand on or off. The answer tells a press; what is on is up to the screen.
pub(crate) fn chip(ui: &mut Ui, look: &Look, words: &str, icon: Option<Icon>, on: bool) -> Response {
    let side = look.pt(22.0);
    // The check takes the icon's place, so that a chip is as wide on as off.
    let sign = if on { Some(Icon::Check) } else { icon };
    let head = if icon.is_some() || on { side + space::S } else { 0.0 };
    let face = if on { Face::Strong } else { Face::Text };
    let room = ui.max_rect().width() - head - 2.0 * space::L;
    let shown = one_line_of(ui, look, words, (face, 21.0), Ink::Ink, room);
    let wide = crate::app::widgets::label::width(look, words, Face::Strong, 21.0).min(room);
    let (_, rect) = ui.allocate_space(Vec2::new(wide + head + 2.0 * space::L, 46.0 * look.text));
    let enabled = ui.is_enabled();
    let response = sense(ui, own_id(ui.ctx(), ui.id().with(("chip", words))), rect, enabled);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, enabled, on, words));
    paint(ui.painter(), rect, &Art::Pill { w: rect.width(), h: rect.height(), on }, look.theme);
    let left = rect.center().x - (head + shown.size().x) / 2.0;
    if let Some(sign) = sign {
        paint_icon(ui, look, sign, side, Ink::Ink, Pos2::new(left + side / 2.0, rect.center().y));
    }
    paint_words(ui, Pos2::new(left + head, rect.center().y - shown.size().y / 2.0), shown);
    focus_ring(ui, look, &response, rect, rect.height() / 2.0);
    response
}

/// A list of things to do or to pick that opens at `anchor` when that is pressed. Answers with what was picked.
pub(crate) fn menu(
    ui: &Ui,
    look: &Look,
    anchor: &Response,
    items: &[Item],
    chosen: Option<usize>,
    wide: f32,
) -> Option<usize> {
    let popup = Popup::menu(anchor).close_behavior(PopupCloseBehavior::CloseOnClick).frame(Frame::NONE).gap(space::XS);
    let id = popup.get_id();
    if !Popup::is_id_open(ui.ctx(), id) && !anchor.clicked() {
        return None;
    }
    let base = id.with("item");
    // Which item the keys are at. egui's own focus follows it: a key may come before the list has the focus at all.
    let last = items.len().saturating_sub(1);
    let kept = if anchor.clicked() { None } else { ui.data(|data| data.get_temp::<usize>(id)) };
    let was = kept.unwrap_or(chosen.unwrap_or(0)).min(last);
    let pressed = |key: Key| kept.is_some() && ui.input(|i| i.key_pressed(key));
    let at = if pressed(Key::ArrowDown) {
        (was + 1).min(last)
    } else if pressed(Key::ArrowUp) {
        was.saturating_sub(1)
    } else if pressed(Key::Home) {
        0
    } else if pressed(Key::End) {
        last
    } else {
        was
    };
    ui.data_mut(|data| data.insert_temp(id, at));
    ui.memory_mut(|memory| memory.request_focus(base.with(at)));
    let left = pressed(Key::Tab);
    let side = look.pt(26.0);
    let natural =
        items.iter().map(|item| crate::app::widgets::label::width(look, &item.words, Face::Text, size::BODY_OWN - 1.0));
    let natural = natural.fold(0.0, f32::max) + 2.0 * side + 6.0 * space::L;
    let screen = ui.ctx().content_rect();
    let wide = wide.max(natural).min(screen.width() - 2.0 * space::XL);
    let high = (54.0 * look.text).min(screen.height() / 3.0);
    let mut picked = None;
    popup.show(|ui| {
        let kept = ui.painter().add(Shape::Noop);
        let shown = Frame::NONE.inner_margin(Margin::same(space::S as i8)).show(ui, |ui| {
            ui.set_width(wide - 2.0 * space::S);
            ui.spacing_mut().item_spacing.y = 2.0;
            let most = (screen.height() * 0.62).max(high);
            super::scroll(ui, look, "menu", most, |ui| {
                for (at, item) in items.iter().enumerate() {
                    let (_, rect) = ui.allocate_space(Vec2::new(ui.available_width(), high));
                    let response = sense(ui, base.with(at), rect, true);
                    let on = chosen == Some(at);
                    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, on, &item.words));
                    if response.has_focus() {
                        let keys = EventFilter {
                            vertical_arrows: true,
                            horizontal_arrows: true,
                            tab: true,
                            ..Default::default()
                        };
                        ui.memory_mut(|memory| memory.set_focus_lock_filter(base.with(at), keys));
                    }
                    row(ui, look, rect, item, on, response.hovered() || response.has_focus(), side);
                    focus_ring(ui, look, &response, rect.shrink(4.0), radius::FIELD);
                    if response.clicked() {
                        picked = Some(at);
                    }
                }
            });
        });
        let rect = shown.response.rect;
        let painted = shape(ui.ctx(), rect, &Art::sheet(rect.width(), rect.height(), Lift::Card), look.theme);
        ui.painter().set(kept, painted);
    });
    if picked.is_some() || left {
        Popup::close_id(ui.ctx(), id);
        ui.memory_mut(|memory| memory.request_focus(anchor.id));
    }
    picked
}

fn row(ui: &Ui, look: &Look, rect: Rect, item: &Item, on: bool, lit: bool, side: f32) {
    if lit || on {
        let fill = look.theme.color32(Ink::PaperDim);
        ui.painter().rect_filled(rect, CornerRadius::same(radius::FIELD as u8), fill);
    }
    let mut left = rect.left() + space::L;
    if on {
        paint_icon(ui, look, Icon::Check, side, Ink::Ink, Pos2::new(left + side / 2.0, rect.center().y));
    }
    left += side + space::S;
    if let Some(icon) = item.icon {
        paint_icon(ui, look, icon, side, Ink::Ink, Pos2::new(left + side / 2.0, rect.center().y));
        left += side + space::S;
    }
    let words = one_line(ui, look, &item.words, Ink::Ink, rect.right() - space::M - left);
    paint_words(ui, Pos2::new(left, rect.center().y - words.size().y / 2.0), words);
}

/// A number between two others: less, the number, more. One stop for Tab; the arrow keys step it. `shown` is the number in words or
/// signs. Answers with the new number.
pub(crate) fn stepper(
    ui: &mut Ui,
    look: &Look,
    id: Id,
    label: &str,
    value: i64,
    (least, most): (i64, i64),
    shown: &str,
    width: f32,
) -> (Response, Option<i64>) {
    let high = 48.0 * look.text;
    let each = 32.0 * look.text;
    let wide = width.min(ui.available_width()).max(2.0 * each + 30.0);
    let (_, rect) = ui.allocate_space(Vec2::new(wide, high));
    let rect = Rect::from_min_size(rect.min, Vec2::new(wide, high));
    let enabled = ui.is_enabled();
    let response = sense(ui, id, rect, enabled);
    let spoken = format!("{label}: {shown}");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Slider, enabled, &spoken));
    if response.has_focus() {
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    }
    let state = if response.has_focus() { FieldState::Active } else { FieldState::Rest };
    paint(ui.painter(), rect, &Art::Field { w: rect.width(), h: rect.height(), state }, look.theme);
    let side = look.pt(20.0);
    for (icon, x, can) in
        [(Icon::Minus, rect.left() + each / 2.0, value > least), (Icon::Plus, rect.right() - each / 2.0, value < most)]
    {
        let ink = if can { Ink::Ink } else { Ink::Hair };
        paint_icon(ui, look, icon, side, ink, Pos2::new(x, rect.center().y));
    }
    let words = one_line(ui, look, shown, Ink::Ink, wide - 2.0 * each);
    paint_words(ui, rect.center() - words.size() / 2.0, words);
    focus_ring(ui, look, &response, rect, radius::FIELD);
    let mut to = value;
    if response.clicked() {
        response.request_focus();
        if let Some(at) = response.interact_pointer_pos() {
            to += if at.x < rect.center().x { -1 } else { 1 };
        }
    }
    if response.has_focus() {
        let pressed = |key: Key| ui.input(|i| i64::from(i.key_pressed(key) && !i.modifiers.any()));
        to += pressed(Key::ArrowRight) + pressed(Key::ArrowUp) - pressed(Key::ArrowLeft) - pressed(Key::ArrowDown);
    }
    let to = to.clamp(least, most);
    (response, (to != value).then_some(to))
}
