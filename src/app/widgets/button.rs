//! Painted buttons and the focus ring.

use super::field::writing_ended;
use super::keys::SEND;
use super::label::{galley, paint_words};
use super::surface::{key_cap_size, paint_icon, paint_key_cap};
use crate::app::art::{Art, ButtonState, Icon, button_face, button_state, paint};
use crate::app::scene::Look;
use crate::app::scene::hit_areas::pressed_once;
use crate::app::theme::{Face, Ink, radius, size, space};
use crate::text::Lang;
use bevy_egui::egui::response::Flags;
use bevy_egui::egui::{Context, Event, Id, Key, Pos2, Rect, Response, Sense, Ui, Vec2, WidgetInfo, WidgetType};
use std::collections::HashMap;

/// Paints the ring around a control that has the focus, and brings the control into sight when it just got it. `corner` is the
/// radius of the control's own corners.
pub(crate) fn focus_ring(ui: &Ui, look: &Look, response: &Response, rect: Rect, corner: f32) {
    if response.gained_focus() {
        // With its ring.
        ui.scroll_to_rect(rect.expand(14.0), None);
    }
    if response.has_focus() {
        let art = Art::FocusRing { w: rect.width(), h: rect.height(), radius: corner };
        paint(ui.painter(), rect, &art, look.theme);
    }
}

/// Whether the keys were pressed that send a form, Ctrl and Enter: they work in the middle of a text as well. To be asked
/// before the form is shown, or the control that has the focus takes Enter for a press of its own.
pub(crate) fn send_pressed(ctx: &Context) -> bool {
    super::keys::taken(ctx, SEND)
}

/// Whether Enter was pressed for the green button of `ui`: nothing has the focus, no sheet lies above, and the key was not just
/// held down. Asking takes the key.
pub(crate) fn enter_pressed(ui: &Ui) -> bool {
    let layer = ui.layer_id();
    !writing_ended(ui.ctx())
        && ui.memory(|memory| memory.focused().is_none() && memory.allows_interaction(layer))
        && ui.input_mut(|input| {
            let enter = |event: &Event| {
                matches!(event, Event::Key { key: Key::Enter, pressed: true, repeat: false, modifiers, .. } if modifiers.is_none())
            };
            let at = input.events.iter().position(enter);
            at.is_some_and(|at| {
                input.events.remove(at);
                true
            })
        })
}

/// What the cap of these keys says.
pub(crate) fn send_key(lang: Lang) -> String {
    super::keys::cap_of(SEND, lang)
}

/// `id`, or one that follows from it where another control has it already in this pass: of two rows in a list with the same
/// words, each is pressed by itself.
pub(crate) fn own_id(ctx: &Context, id: Id) -> Id {
    let pass = ctx.cumulative_pass_nr();
    let before = ctx.data_mut(|data| {
        let (of, taken) = data.get_temp_mut_or_default::<(u64, HashMap<Id, u32>)>(Id::new("controls of this pass"));
        if *of != pass {
            *of = pass;
            taken.clear();
        }
        let count = taken.entry(id).or_default();
        *count += 1;
        *count - 1
    });
    if before == 0 { id } else { id.with(before) }
}

/// Senses presses on `rect`, if it is `enabled`; it can have the focus then too.
pub(crate) fn sense(ui: &Ui, id: Id, rect: Rect, enabled: bool) -> Response {
    let enabled = enabled && ui.is_enabled();
    pressed_once(ui.ctx());
    if !enabled && ui.memory(|memory| memory.has_focus(id)) {
        // What can no longer be pressed would swallow the keys.
        ui.memory_mut(|memory| memory.surrender_focus(id));
    }
    ui.interact(rect, id, if enabled { Sense::click() } else { Sense::hover() })
}

/// A painted button, before it is shown: `Button::new("Börja spelet").primary().key("Ctrl ↵").show(ui, look)`.
#[must_use = "a button has to be shown"]
pub(crate) struct Button<'a> {
    label: &'a str,
    spoken: Option<&'a str>,
    icon: Option<Icon>,
    after: Option<Icon>,
    key: Option<&'a str>,
    primary: bool,
    enabled: bool,
    passed_over: bool,
    pub(crate) size: f32,
    pub(crate) height: f32,
    pub(crate) width: f32,
    pub(crate) id: Option<Id>,
}

impl<'a> Button<'a> {
    /// A plain button with these words.
    pub(crate) fn new(label: &'a str) -> Self {
        Button {
            label,
            spoken: None,
            icon: None,
            after: None,
            key: None,
            primary: false,
            enabled: true,
            passed_over: false,
            size: size::BODY_OWN + 1.0,
            height: 64.0,
            width: 0.0,
            id: None,
        }
    }

    /// The green one; at most one on a screen. Enter presses it while nothing has the focus.
    pub(crate) fn primary(mut self) -> Self {
        self.primary = true;
        self
    }

    /// Green if `primary`.
    pub(crate) fn primary_if(mut self, primary: bool) -> Self {
        self.primary = primary;
        self
    }

    /// An icon before the words.
    pub(crate) fn icon(mut self, icon: Icon) -> Self {
        self.icon = Some(icon);
        self
    }

    /// An icon after the words.
    pub(crate) fn after(mut self, icon: Icon) -> Self {
        self.after = Some(icon);
        self
    }

    /// The key that does the same, shown in a key cap. Pressing it is up to the screen.
    pub(crate) fn key(mut self, key: &'a str) -> Self {
        self.key = Some(key);
        self
    }

    /// Whether it can be pressed now.
    pub(crate) fn enabled(mut self, enabled: bool) -> Self {
        self.enabled = enabled;
        self
    }

    /// Tab passes it over: what it does is done with the keys of the control beside it.
    pub(crate) fn passed_over(mut self) -> Self {
        self.passed_over = true;
        self
    }

    /// What a screen reader says instead of the words on it.
    pub(crate) fn spoken(mut self, spoken: &'a str) -> Self {
        self.spoken = Some(spoken);
        self
    }

    /// Width of all but the words.
    fn around(&self, ui: &Ui, look: &Look) -> f32 {
        let icon = look.pt(self.size) * 1.15 + space::M;
        let icons = f32::from(u8::from(self.icon.is_some()) + u8::from(self.after.is_some()));
        let key = self.key.map_or(0.0, |key| key_cap_size(ui, look, key).x + space::L);
        let only_icon = if self.label.is_empty() { space::M } else { 0.0 };
        2.0 * self.padding() + icon * icons + key - only_icon
    }

    fn padding(&self) -> f32 {
        if self.label.is_empty() { space::L } else { space::XL }
    }

    /// The size it takes at most `wide` px wide.
    pub(crate) fn measure(&self, ui: &Ui, look: &Look, wide: f32) -> Vec2 {
        let around = self.around(ui, look);
        let words = galley(ui, look, self.label, Face::Strong, self.size, Ink::Ink, (wide - around).max(look.pt(40.0)));
        let height = (self.height * look.text).max(words.size().y + 20.0);
        let width = if self.label.is_empty() { around } else { around + words.size().x.ceil() };
        Vec2::new(width.max(self.width).max(60.0), height)
    }

    /// Shows it where the `Ui` has room.
    pub(crate) fn show(self, ui: &mut Ui, look: &Look) -> Response {
        let size = self.measure(ui, look, ui.available_width());
        // The deeper edge below belongs to the button.
        let (_, place) = ui.allocate_space(size + Vec2::new(0.0, 6.0));
        self.at(ui, look, Rect::from_min_size(place.min, Vec2::new(size.x.max(place.width()), size.y)))
    }

    /// Shows it with its face on `rect`, taking no room in the layout.
    pub(crate) fn at(self, ui: &mut Ui, look: &Look, rect: Rect) -> Response {
        let spoken = self.spoken.unwrap_or(self.label);
        let id = own_id(ui.ctx(), ui.id().with(self.id.unwrap_or_else(|| Id::new(("button", spoken)))));
        let enabled = self.enabled && ui.is_enabled();
        let mut response = match self.passed_over && enabled {
            true => ui.interact(rect, id, Sense::CLICK),
            false => sense(ui, id, rect, enabled),
        };
        if self.primary && enabled && enter_pressed(ui) {
            response.flags |= Flags::FAKE_PRIMARY_CLICKED;
        }
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, enabled, spoken));
        if !ui.is_rect_visible(rect.expand(space::XXL)) {
            focus_ring(ui, look, &response, rect, radius::BUTTON);
            return response;
        }
        let state = button_state(&response, enabled);
        let ink = button_face(ui.painter(), rect, rect.size(), self.primary, state, look.theme);
        let sunk = if state == ButtonState::Pressed { 4.0 } else { 0.0 };
        let words = galley(
            ui,
            look,
            self.label,
            Face::Strong,
            self.size,
            ink,
            (rect.width() - self.around(ui, look)).max(look.pt(40.0)) + 2.0,
        );
        let side = look.pt(self.size) * 1.15;
        let inner = self.around(ui, look) - 2.0 * self.padding() + words.size().x;
        let mut x = rect.center().x - inner / 2.0;
        let y = rect.center().y + sunk;
        if let Some(icon) = self.icon {
            paint_icon(ui, look, icon, side, ink, Pos2::new(x + side / 2.0, y));
            x += side + space::M;
        }
        let wide = words.size().x;
        paint_words(ui, Pos2::new(x, y - words.size().y / 2.0), words);
        x += wide + space::M;
        if let Some(icon) = self.after {
            paint_icon(ui, look, icon, side, ink, Pos2::new(x + side / 2.0, y));
            x += side + space::M;
        }
        if let Some(key) = self.key {
            let size = key_cap_size(ui, look, key);
            paint_key_cap(ui, look, key, ink, Pos2::new(x + space::L - space::M + size.x / 2.0, y));
        }
        focus_ring(ui, look, &response, rect, radius::BUTTON);
        response
    }
}

/// A painted button; `key_cap` is the name of the key that does the same.
pub(crate) fn button(ui: &mut Ui, look: &Look, label: &str, primary: bool, key_cap: Option<&str>) -> Response {
    let mut button = Button::new(label).primary_if(primary);
    button.key = key_cap;
    button.show(ui, look)
}

/// A square button with an icon; `label` is what it is called.
pub(crate) fn icon_button(ui: &mut Ui, look: &Look, icon: Icon, label: &str) -> Response {
    Button::new("").spoken(label).icon(icon).show(ui, look).on_hover_text(label)
}
