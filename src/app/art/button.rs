//! The face of a button that egui senses.

use super::{Art, ButtonLook, ButtonState, paint};
use crate::app::theme::{Ink, Theme};
use bevy_egui::egui::{Painter, Rect, Response, Vec2};

/// What a control that answered so is doing.
pub(crate) fn button_state(response: &Response, enabled: bool) -> ButtonState {
    if !enabled {
        ButtonState::Disabled
    } else if response.is_pointer_button_down_on() {
        ButtonState::Pressed
    } else if response.hovered() {
        ButtonState::Hovered
    } else {
        ButtonState::Rest
    }
}

/// Paints a button of `size` design px on `rect`. Answers with the colour of what stands on it.
pub(crate) fn button_face(
    painter: &Painter,
    rect: Rect,
    size: Vec2,
    primary: bool,
    state: ButtonState,
    theme: Theme,
) -> Ink {
    let look = if primary { ButtonLook::Primary } else { ButtonLook::Plain };
    paint(painter, rect, &Art::Button { w: size.x, h: size.y, look, state }, theme);
    match state {
        ButtonState::Disabled => Ink::InkSoft,
        ButtonState::Rest | ButtonState::Hovered | ButtonState::Pressed if primary => Ink::OnStrong,
        ButtonState::Rest | ButtonState::Hovered | ButtonState::Pressed => Ink::Ink,
    }
}
