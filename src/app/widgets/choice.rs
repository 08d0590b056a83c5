//! Choices: one of several, on or off, a value of the scale.

use super::button::{focus_ring, own_id, sense};
use super::label::{galley, paint_words, width};
use super::surface::{paint_icon, paint_piece};
use crate::app::art::{Art, ButtonLook, ButtonState, Icon, Lift, button_state, paint};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, line, radius, size, space};
use crate::rules::Party;
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::{
    CornerRadius, Event, EventFilter, Id, Key, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo,
    WidgetType,
};

/// One of a row of choices that is one stop for Tab: only the chosen one takes part in it, the arrow keys go to the others.
/// Answers whether it was pressed.
fn stop(ui: &Ui, look: &Look, id: Id, rect: Rect, label: &str, on: bool, corner: f32) -> Response {
    let sensed = if !ui.is_enabled() {
        Sense::hover()
    } else if on {
        Sense::click()
    } else {
        Sense::CLICK
    };
    let response = ui.interact(rect, id, sensed);
    let enabled = ui.is_enabled();
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, enabled, on, label));
    if response.has_focus() {
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    }
    focus_ring(ui, look, &response, rect, corner);
    response
}

/// Which of a row of choices has the focus and had it before, so that the arrow keys are meant for it.
fn focused(ui: &Ui, base: Id, count: usize) -> Option<usize> {
    let id = ui.memory(|memory| memory.focused())?;
    (0..count).find(|&place| base.with(place) == id)
}

/// How many steps the arrow keys ask for.
fn steps(ui: &Ui) -> isize {
    ui.input(|i| {
        let pressed = |key: Key| isize::from(i.key_pressed(key) && !i.modifiers.any());
        pressed(Key::ArrowRight) + pressed(Key::ArrowDown) - pressed(Key::ArrowLeft) - pressed(Key::ArrowUp)
    })
}

/// Where the arrow keys lead from the choice that has the focus; the focus goes there too.
fn stepped(ui: &Ui, base: Id, focused: Option<usize>, count: usize) -> Option<usize> {
    let place = focused?;
    let to = usize::try_from(place as isize + steps(ui)).ok().filter(|&to| to != place && to < count)?;
    ui.memory_mut(|memory| memory.request_focus(base.with(to)));
    Some(to)
}

/// One of a few, side by side on a strip as wide as the room, or below each other where they do not fit. Left and right choose
/// among them. Answers whether another one was chosen.
pub(crate) fn segmented<T: PartialEq + Copy>(
    ui: &mut Ui,
    look: &Look,
    id: &str,
    options: &[(T, &str)],
    chosen: &mut T,
) -> bool {
    let wide = ui.available_width();
    let check = look.pt(24.0) + space::M;
    let natural: Vec<f32> = options
        .iter()
        .map(|(value, label)| {
            let sign = if value == chosen { check } else { 0.0 };
            width(look, label, Face::Strong, size::BODY_OWN) + sign + 2.0 * space::M
        })
        .collect();
    let total: f32 = natural.iter().sum();
    let stacked = total > wide;
    let high = 62.0 * look.text.max(1.0);
    let spare = if stacked { 0.0 } else { (wide - total) / options.len().max(1) as f32 };
    let rows = if stacked { options.len() } else { 1 };
    let (_, strip) = ui.allocate_space(Vec2::new(wide, high * rows as f32));
    let strip = Rect::from_min_size(strip.min, Vec2::new(wide, high * rows as f32));
    let art = Art::sheet(strip.width(), strip.height(), Lift::Flat);
    paint(ui.painter(), strip, &art, look.theme);
    let base = ui.id().with(("segmented", id));
    let before = options.iter().position(|(value, _)| value == chosen);
    let focused = focused(ui, base, options.len());
    let mut pressed = None;
    let mut at = strip.min;
    for (place, (value, label)) in options.iter().enumerate() {
        let size = if stacked { Vec2::new(wide, high) } else { Vec2::new(natural[place] + spare, high) };
        let rect = Rect::from_min_size(at, size);
        at = if stacked { rect.left_bottom() } else { rect.right_top() };
        // With nothing chosen the first one is where Tab comes in.
        let on = value == chosen;
        let response =
            stop(ui, look, base.with(place), rect, label, on || (before.is_none() && place == 0), radius::CARD);
        if response.clicked() {
            pressed = Some(place);
        }
        let (face, ink) = if on { (Face::Strong, Ink::Paper) } else { (Face::Text, Ink::Ink) };
        if on {
            ui.painter().rect_filled(rect, CornerRadius::same(radius::CARD as u8), look.theme.color32(Ink::Ink));
        } else if response.hovered() {
            let lit = rect.shrink(line::CHOSEN);
            ui.painter().rect_filled(lit, CornerRadius::same(radius::FIELD as u8), look.theme.color32(Ink::PaperDim));
        }
        let sign = if on { check } else { 0.0 };
        let words = galley(ui, look, label, face, size::BODY_OWN, ink, rect.width() - sign - space::M);
        let left = rect.center().x - (words.size().x + sign) / 2.0;
        if on {
            let side = look.pt(24.0);
            paint_icon(ui, look, Icon::Check, side, ink, Pos2::new(left + side / 2.0, rect.center().y));
        }
        paint_words(ui, Pos2::new(left + sign, rect.center().y - words.size().y / 2.0), words);
    }
    pressed = stepped(ui, base, focused, options.len()).or(pressed);
    match pressed {
        Some(place) if Some(place) != before => {
            *chosen = options[place].0;
            true
        }
        _ => false,
    }
}

/// A row of a [`radio_list`].
#[derive(Clone, Copy, Debug)]
pub(crate) struct RadioItem<'a, T> {
    /// What it stands for.
    pub(crate) value: T,
    /// Its name.
    pub(crate) title: &'a str,
    /// A line about it; may be empty.
    pub(crate) text: &'a str,
}

/// One of several below each other, each with a line about it. The list is one stop for Tab: the arrow keys choose. Answers
/// whether another one was chosen.
pub(crate) fn radio_list<T: PartialEq + Copy>(
    ui: &mut Ui,
    look: &Look,
    id: &str,
    rows: &[RadioItem<'_, T>],
    chosen: &mut T,
) -> bool {
    let base = ui.id().with(("radio list", id));
    let before = rows.iter().position(|row| row.value == *chosen);
    let focused = focused(ui, base, rows.len());
    let (wide, radio) = (ui.available_width(), 30.0 * look.text.min(1.5));
    let left = space::L + radio + space::M;
    let mut pressed = None;
    for (place, row) in rows.iter().enumerate() {
        let on = before == Some(place);
        let room = wide - left - space::L;
        let weight = if on { Face::Strong } else { Face::Text };
        let head = galley(ui, look, row.title, weight, size::BODY_OWN, Ink::Ink, room);
        let line = (!row.text.is_empty())
            .then(|| galley(ui, look, row.text, Face::Text, size::SMALL + 1.0, Ink::InkSoft, room));
        let words = head.size().y + line.as_ref().map_or(0.0, |line| line.size().y);
        let high = (words + 16.0).max(60.0 * look.text.min(1.25)).ceil();
        let (_, rect) = ui.allocate_space(Vec2::new(wide, high));
        let rect = Rect::from_min_size(rect.min, Vec2::new(wide, high));
        let spoken = if row.text.is_empty() { row.title.to_owned() } else { format!("{}. {}", row.title, row.text) };
        let response =
            stop(ui, look, base.with(place), rect, &spoken, on || (before.is_none() && place == 0), radius::FIELD);
        if response.clicked() {
            pressed = Some(place);
        }
        let (w, h) = (rect.width(), rect.height());
        let dim = on || response.hovered();
        let art = Art::Sheet { w, h, radius: radius::FIELD, dim, lift: Lift::Flat, bar: None, chosen: on };
        paint(ui.painter(), rect, &art, look.theme);
        let sign = Rect::from_center_size(
            Pos2::new(rect.left() + space::L + radio / 2.0, rect.center().y),
            Vec2::splat(radio),
        );
        paint(ui.painter(), sign, &Art::Radio { on }, look.theme);
        let mut at = Pos2::new(rect.left() + left, rect.center().y - words / 2.0);
        let step = head.size().y;
        paint_words(ui, at, head);
        at.y += step;
        if let Some(line) = line {
            paint_words(ui, at, line);
        }
    }
    pressed = stepped(ui, base, focused, rows.len()).or(pressed);
    match pressed {
        Some(place) if Some(place) != before => {
            *chosen = rows[place].value;
            true
        }
        _ => false,
    }
}

/// The letters that choose a party: the first of its word, in small letters, in the order of [`Party::ALL`].
pub(crate) fn party_letters(lang: Lang) -> [String; 2] {
    Party::ALL.map(|party| {
        let word = t!(lang, if party == Party::Public { "party-public" } else { "party-ideburen" });
        word.chars().next().map(|first| first.to_lowercase().to_string()).unwrap_or_default()
    })
}

/// The party of something: both in a well of `rect`, the chosen one in its colour, each with its shape and its word (in the short
/// form of one letter where the word does not fit; screen readers hear `about` and the word). Arrow keys choose, and the first
/// letter of the word.
pub(crate) fn party_choice(ui: &mut Ui, look: &Look, id: &str, about: &str, rect: Rect, party: &mut Party) -> bool {
    let corner = CornerRadius::same(radius::FIELD as u8);
    ui.painter().rect_filled(rect, corner, look.theme.color32(Ink::PaperDim));
    let base = ui.id().with(("party", id));
    let focused = focused(ui, base, 2);
    let mut pressed = None;
    for (place, option) in Party::ALL.into_iter().enumerate() {
        let half = Vec2::new(rect.width() / 2.0, rect.height());
        let face = Rect::from_min_size(rect.min + Vec2::new(half.x * place as f32, 0.0), half);
        let on = option == *party;
        let word = t!(look.lang, if option == Party::Public { "party-public" } else { "party-ideburen" });
        let spoken = format!("{about}: {word}");
        let response = stop(ui, look, base.with(place), face, &spoken, on, radius::FIELD);
        if response.clicked() {
            pressed = Some(option);
        }
        let (tint, edge) = match option {
            Party::Public => (Ink::OffTint, Ink::Off),
            Party::Ideburen => (Ink::IdeTint, Ink::Ide),
        };
        if on {
            ui.painter().rect(
                face,
                corner,
                look.theme.color32(tint),
                Stroke::new(3.0, look.theme.color32(edge)),
                StrokeKind::Inside,
            );
        } else if response.hovered() {
            let rim = Stroke::new(line::HAIR, look.theme.color32(Ink::Line));
            ui.painter().rect_stroke(face, corner, rim, StrokeKind::Inside);
        }
        let side = look.pt(24.0);
        let (weight, ink) = if on { (Face::Strong, Ink::Ink) } else { (Face::Text, Ink::InkSoft) };
        let room = face.width() - side - space::S - 2.0 * space::XS;
        let fits = width(look, &word, weight, 21.0) <= room;
        let shown = if fits { word.as_str() } else { word.get(..1).unwrap_or_default() };
        let words = galley(ui, look, shown, weight, 21.0, ink, f32::INFINITY);
        let left = face.center().x - (side + space::S + words.size().x) / 2.0;
        paint_piece(ui, look, option, side, on, Pos2::new(left + side / 2.0, face.center().y));
        paint_words(ui, Pos2::new(left + side + space::S, face.center().y - words.size().y / 2.0), words);
    }
    if let Some(place) = focused {
        // The arrow keys, or the first letter of the party's word.
        let typed = party_letters(look.lang).into_iter().position(|first| {
            ui.input(|i| {
                i.events.iter().any(|event| matches!(event, Event::Text(text) if text.to_lowercase() == first))
            })
        });
        let to = typed.or((steps(ui) != 0).then_some(1 - place));
        if let Some(to) = to.filter(|to| *to != place) {
            pressed = Some(Party::ALL[to]);
            ui.memory_mut(|memory| memory.request_focus(base.with(to)));
        }
    }
    match pressed {
        Some(option) if option != *party => {
            *party = option;
            true
        }
        _ => false,
    }
}

/// A card with a radio button, as wide as the room: a title, a line about it, and something short at the right. Up and down go
/// between cards. A card that is not `enabled` cannot be chosen.
pub(crate) fn radio_card(
    ui: &mut Ui,
    look: &Look,
    title: &str,
    text: &str,
    right: &str,
    chosen: bool,
    enabled: bool,
) -> Response {
    let wide = ui.available_width();
    let enabled = enabled && ui.is_enabled();
    let ink = if enabled { Ink::Ink } else { Ink::InkSoft };
    let radio = 34.0 * look.text.min(1.5);
    let left = 22.0 + radio + 18.0;
    let end = galley(ui, look, right, Face::Strong, size::BODY_OWN + 1.0, ink, wide * 0.4);
    let room = wide - left - end.size().x - 22.0 - if right.is_empty() { 0.0 } else { space::L };
    let head = galley(ui, look, title, Face::Strong, size::BODY_OWN + 1.0, ink, room);
    let line = (!text.is_empty()).then(|| galley(ui, look, text, Face::Text, 21.0, Ink::InkSoft, room));
    let gap = -look.pt(3.0);
    let words = head.size().y + line.as_ref().map_or(0.0, |line| line.size().y + gap);
    let high = (words + 12.0).max(68.0 * look.text).ceil();
    let (_, rect) = ui.allocate_space(Vec2::new(wide, high));
    let rect = Rect::from_min_size(rect.min, Vec2::new(wide, high));
    let response = sense(ui, own_id(ui.ctx(), ui.id().with(("radio", title))), rect, enabled);
    response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, enabled, chosen, title));
    let more: Vec<&str> = [text, right].into_iter().filter(|words| !words.is_empty()).collect();
    if !more.is_empty() {
        ui.ctx().accesskit_node_builder(response.id, |node| node.set_description(more.join(". ")));
    }
    let art = Art::Sheet {
        w: rect.width(),
        h: rect.height(),
        radius: radius::CARD,
        dim: !enabled || (response.hovered() && !chosen),
        lift: Lift::Flat,
        bar: None,
        chosen,
    };
    paint(ui.painter(), rect, &art, look.theme);
    let ring = Rect::from_center_size(Pos2::new(rect.left() + 22.0 + radio / 2.0, rect.center().y), Vec2::splat(radio));
    if enabled {
        paint(ui.painter(), ring, &Art::Radio { on: chosen }, look.theme);
    } else {
        paint_icon(ui, look, Icon::Wait, radio * 0.8, Ink::InkSoft, ring.center());
    }
    let mut at = Pos2::new(rect.left() + left, rect.center().y - words / 2.0);
    let step = head.size().y + gap;
    paint_words(ui, at, head);
    at.y += step;
    if let Some(line) = line {
        paint_words(ui, at, line);
    }
    paint_words(ui, Pos2::new(rect.right() - 22.0 - end.size().x, rect.center().y - end.size().y / 2.0), end);
    focus_ring(ui, look, &response, rect, radius::CARD);
    response
}

/// A check box with its words.
pub(crate) fn check(ui: &mut Ui, look: &Look, label: &str, on: &mut bool) -> Response {
    let side = 36.0 * look.text.min(1.5);
    let room = ui.available_width() - side - space::L - space::XS;
    let words = galley(ui, look, label, Face::Text, size::BODY_OWN, Ink::Ink, room);
    let size = Vec2::new(side + space::L + words.size().x + space::XS, words.size().y.max(60.0));
    let (_, rect) = ui.allocate_space(size);
    let rect = Rect::from_min_size(rect.min, size);
    let enabled = ui.is_enabled();
    let mut response = sense(ui, own_id(ui.ctx(), ui.id().with(("check", label))), rect, enabled);
    if response.clicked() {
        *on = !*on;
        response.mark_changed();
    }
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, enabled, *on, label));
    let box_ = Rect::from_center_size(Pos2::new(rect.left() + side / 2.0, rect.center().y), Vec2::splat(side));
    paint(ui.painter(), box_, &Art::CheckBox { on: *on }, look.theme);
    if response.hovered() && !*on {
        let rim = Stroke::new(line::CHOSEN, look.theme.color32(Ink::Ink));
        ui.painter().rect_stroke(box_, CornerRadius::same(8), rim, StrokeKind::Inside);
    }
    paint_words(ui, Pos2::new(rect.left() + side + space::L, rect.center().y - words.size().y / 2.0), words);
    focus_ring(ui, look, &response, rect.expand2(Vec2::new(2.0, -6.0)), 8.0);
    response
}

/// A pill: something that may stand on or off by itself. The answer tells a press; what is on is up to the screen.
pub(crate) fn pill(ui: &mut Ui, look: &Look, label: &str, icon: Option<Icon>, on: bool) -> Response {
    let side = look.pt(26.0);
    // The check takes the icon's place, so that a pill is as wide on as off.
    let sign = if on { Some(Icon::Check) } else { icon };
    let head = if icon.is_some() || on { side + space::S } else { 0.0 };
    let room = ui.available_width() - head - 2.0 * space::XL;
    let face = if on { Face::Strong } else { Face::Text };
    let words = galley(ui, look, label, face, size::BODY_OWN, Ink::Ink, room);
    let wide = width(look, label, Face::Strong, size::BODY_OWN).min(room).max(words.size().x);
    let size = Vec2::new(wide + head + 2.0 * space::XL, (words.size().y + 16.0).max(60.0 * look.text)).ceil();
    let (_, rect) = ui.allocate_space(size);
    let rect = Rect::from_min_size(rect.min, size);
    let enabled = ui.is_enabled();
    let response = sense(ui, own_id(ui.ctx(), ui.id().with(("pill", label))), rect, enabled);
    response.widget_info(|| WidgetInfo::selected(WidgetType::Checkbox, enabled, on, label));
    if response.hovered() && !on {
        let fill = look.theme.color32(Ink::PaperDim);
        ui.painter().rect_filled(rect, CornerRadius::same((rect.height() / 2.0).min(255.0) as u8), fill);
    }
    paint(ui.painter(), rect, &Art::Pill { w: rect.width(), h: rect.height(), on }, look.theme);
    let left = rect.center().x - (head + words.size().x) / 2.0;
    if let Some(sign) = sign {
        paint_icon(ui, look, sign, side, Ink::Ink, Pos2::new(left + side / 2.0, rect.center().y));
    }
    paint_words(ui, Pos2::new(left + head, rect.center().y - words.size().y / 2.0), words);
    focus_ring(ui, look, &response, rect, rect.height() / 2.0);
    response
}

/// The five values of the scale, sharing the width of the room; `high` is their height before the text size setting. With
/// `words_inside` each button has its words below the number, else only the number (the screen then shows the words above).
/// `about` is what is rated, for screen readers ("Vägval A"). Gives the value that was pressed now, which is then chosen; pressing
/// the chosen one again gives it too.
pub(crate) fn rating_row(
    ui: &mut Ui,
    look: &Look,
    about: &str,
    high: f32,
    words_inside: bool,
    rating: &mut Option<u8>,
) -> Option<u8> {
    let gap = space::M;
    let wide = ui.available_width();
    let each = (wide - 4.0 * gap) / 5.0;
    let words: Vec<_> = (1..=5u8)
        .map(|value| {
            let word = t!(look.lang, &format!("rating-{value}"));
            let on = *rating == Some(value);
            let ink = if on { Ink::Paper } else { Ink::Ink };
            let below = words_inside.then(|| galley(ui, look, &word, Face::Text, size::SMALL, ink, each - 12.0));
            let number = galley(ui, look, &value.to_string(), Face::Strong, size::NUMBER_OWN, ink, f32::INFINITY);
            (value, word, on, number, below)
        })
        .collect();
    let need = words
        .iter()
        .map(|(_, _, _, number, below)| number.size().y + below.as_ref().map_or(0.0, |below| below.size().y) + 12.0)
        .fold(high * look.text, f32::max)
        .ceil();
    let (_, strip) = ui.allocate_space(Vec2::new(wide, need + 6.0));
    let mut given = None;
    for (place, (value, word, on, number, below)) in words.into_iter().enumerate() {
        let left = strip.left() + place as f32 * (each + gap);
        let rect = Rect::from_min_size(Pos2::new(left, strip.top()), Vec2::new(each, need));
        let enabled = ui.is_enabled();
        let response = sense(ui, ui.id().with(("rating", about, value)), rect, enabled);
        let spoken = format!("{about}: {value} – {word}");
        response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, enabled, on, &spoken));
        if response.clicked() {
            given = Some(value);
        }
        let kind = if on { ButtonLook::RatingChosen } else { ButtonLook::Rating };
        let doing = button_state(&response, enabled);
        paint(
            ui.painter(),
            rect,
            &Art::Button { w: rect.width(), h: rect.height(), look: kind, state: doing },
            look.theme,
        );
        let sunk = if doing == ButtonState::Pressed { 4.0 } else { 0.0 };
        let total = number.size().y + below.as_ref().map_or(0.0, |below| below.size().y);
        let top = rect.center().y - total / 2.0 + sunk;
        let lower = top + number.size().y;
        paint_words(ui, Pos2::new(rect.center().x - number.size().x / 2.0, top), number);
        if let Some(below) = below {
            paint_words(ui, Pos2::new(rect.center().x - below.size().x / 2.0, lower), below);
        }
        focus_ring(ui, look, &response, rect, radius::RATING);
    }
    if given.is_some() {
        *rating = given;
    }
    given
}
