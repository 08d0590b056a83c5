//! The scale of a ballot: five painted buttons, beside or below each other.

use super::{focus_ring, galley, paint_words};
use crate::app::art::{Art, ButtonLook, ButtonState, Icon, paint};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, line, radius, size, space};
use crate::rules::RATING_MAX;
use crate::text::tr;
use bevy_egui::egui::{EventFilter, Id, Pos2, Rect, Sense, Ui, Vec2, WidgetInfo, WidgetType};

/// The middles of the five columns of a scale `wide` px wide, from its left edge.
pub(crate) fn columns(wide: f32) -> [f32; RATING_MAX as usize] {
    let pitch = (wide + space::L) / f32::from(RATING_MAX);
    std::array::from_fn(|column| pitch * (column as f32 + 0.5) - space::L / 2.0)
}

/// The height of one button, at the text size setting.
pub(crate) fn height(look: &Look, stacked: bool) -> f32 {
    if stacked { (look.pt(60.0)).max(88.0) } else { look.pt(92.0) }
}

/// The height of the whole scale.
pub(crate) fn total(look: &Look, stacked: bool) -> f32 {
    let each = height(look, stacked) + 5.0;
    if stacked { each * f32::from(RATING_MAX) + 4.0 * space::S } else { each }
}

/// Whether a button of a scale has the focus.
pub(crate) fn focused(ui: &Ui, row: usize) -> Option<u8> {
    (1..=RATING_MAX).find(|&value| ui.memory(|memory| memory.has_focus(id(ui, row, value))))
}

/// The identity of a button of a scale.
pub(crate) fn id(ui: &Ui, row: usize, value: u8) -> Id {
    ui.id().with(("scale", row, value))
}

/// What is rated, and the words of the numbers, as the beginning of their keys.
#[derive(Clone, Copy)]
pub(crate) struct Said<'a> {
    pub(crate) about: &'a str,
    pub(crate) scale: &'a str,
}

/// The scale on `place`, which is [`total`] high. `stacked` buttons have their words beside the number.
/// Gives the value that was pressed.
pub(crate) fn show(
    ui: &mut Ui,
    look: &Look,
    row: usize,
    said: &Said<'_>,
    place: Rect,
    stacked: bool,
    chosen: Option<u8>,
) -> Option<u8> {
    let mut pressed = None;
    let high = height(look, stacked);
    let across = columns(place.width());
    for value in 1..=RATING_MAX {
        let index = usize::from(value - 1);
        let rect = if stacked {
            let top = place.top() + index as f32 * (high + 5.0 + space::S);
            Rect::from_min_size(Pos2::new(place.left(), top), Vec2::new(place.width(), high))
        } else {
            let wide = across[1] - across[0] - space::L;
            let left = place.left() + across[index] - wide / 2.0;
            Rect::from_min_size(Pos2::new(left, place.top()), Vec2::new(wide, high))
        };
        let on = chosen == Some(value);
        let id = id(ui, row, value);
        let enabled = ui.is_enabled();
        let response = ui.interact(rect, id, if enabled { Sense::click() } else { Sense::hover() });
        let word = tr(look.lang, &format!("{}-{value}", said.scale));
        let spoken = format!("{}: {value} – {word}", said.about);
        response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, enabled, on, &spoken));
        if response.clicked() {
            pressed = Some(value);
        }
        if response.has_focus() && !stacked {
            // Up and down go between rows; the screen moves the focus itself.
            let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
        }
        let state = match (response.is_pointer_button_down_on(), response.hovered()) {
            (true, _) => ButtonState::Pressed,
            (_, true) => ButtonState::Hovered,
            _ => ButtonState::Rest,
        };
        let kind = if on { ButtonLook::RatingChosen } else { ButtonLook::Rating };
        paint(ui.painter(), rect, &Art::Button { w: rect.width(), h: rect.height(), look: kind, state }, look.theme);
        let sunk = if state == ButtonState::Pressed { 4.0 } else { 0.0 };
        let ink = if on { Ink::Paper } else { Ink::Ink };
        let number = galley(ui, look, &value.to_string(), Face::Strong, size::NUMBER_OWN + 4.0, ink, f32::INFINITY);
        let middle = rect.center().y + sunk;
        if stacked {
            let left = rect.left() + space::XL;
            let beside = left + number.size().x + space::XL;
            let room = rect.right() - beside - look.pt(26.0) - 2.0 * space::L;
            let size = fitting(&word.replace(' ', "\u{a0}"), 28.0, look, room);
            let words = galley(ui, look, &word, Face::Text, size, ink, room);
            paint_words(ui, Pos2::new(left, middle - number.size().y / 2.0), number);
            paint_words(ui, Pos2::new(beside, middle - words.size().y / 2.0), words);
        } else {
            paint_words(ui, Pos2::new(rect.center().x, middle) - number.size() / 2.0, number);
        }
        if on {
            let side = look.pt(26.0);
            let corner = if stacked { middle } else { rect.top() + sunk + 8.0 + side / 2.0 };
            let at = Pos2::new(rect.right() - 8.0 - side / 2.0 - if stacked { space::M } else { 0.0 }, corner);
            let check = Art::Icon { icon: Icon::Check, size: side, ink, weight: line::ICON_STRONG + 1.0 };
            paint(ui.painter(), Rect::from_center_size(at, Vec2::splat(side)), &check, look.theme);
        }
        focus_ring(ui, look, &response, rect, radius::RATING);
    }
    pressed
}

/// `size`, or a little less where the longest word would not fit on a line of `room`.
fn fitting(words: &str, size: f32, look: &Look, room: f32) -> f32 {
    let longest = words
        .split([' ', '-'])
        .map(|word| crate::app::art::text_width::width(word, Face::Text, look.pt(size)))
        .fold(1.0, f32::max);
    size * (room / longest).clamp(0.6, 1.0)
}

/// The words of the scale above its columns, their lower edge at `bottom`.
pub(crate) fn heads(ui: &mut Ui, look: &Look, scale: &str, (left, wide): (f32, f32), bottom: f32) {
    let across = columns(wide);
    let room = across[1] - across[0] - space::S;
    let size = 25.0;
    for value in 1..=RATING_MAX {
        let words = match scale {
            "rating" => tr(look.lang, &format!("ballot-scale-{value}")),
            other => tr(look.lang, &format!("{other}-{value}")),
        };
        let set = crate::app::widgets::placed::Set::new(
            Face::Text,
            fitting(&words.replace('\u{ad}', " "), size, look, room),
            Ink::Ink,
        );
        let lines =
            crate::app::art::text_width::wrap(&words, look.lang, set.face, look.pt(set.size), room + 1.0).len() as f32;
        let top = bottom - lines * look.pt(set.size) * set.lead();
        set.center(ui, look, &words, left + across[usize::from(value - 1)], top, room + 1.0);
    }
}
