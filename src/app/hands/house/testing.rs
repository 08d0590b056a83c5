//! What tests of the hands share.

use crate::app::stage::Look;
use crate::app::theme::{Theme, egui_fonts, egui_style};
use crate::text::Lang;
use bevy_egui::egui::{Ui, Vec2};
use egui_kittest::Harness;

/// A look for tests: light, still.
pub(crate) fn look(lang: Lang, text: f32) -> Look {
    Look { theme: Theme::Light, lang, text, movement: false }
}

/// A harness `w` × `h` design px large with the fonts and the style of the game, showing `ui` with `state`.
pub(crate) fn harness<'a, S: 'a>(
    w: f32,
    h: f32,
    state: S,
    mut show: impl FnMut(&mut Ui, &mut S) + 'a,
) -> Harness<'a, S> {
    let mut ready = false;
    let mut harness = Harness::builder().with_size(Vec2::new(w, h)).build_ui_state(
        move |ui, state| {
            if !ready {
                // The fonts are there from the next frame on.
                ui.ctx().set_fonts(egui_fonts());
                ui.ctx().set_style_of(bevy_egui::egui::Theme::Light, egui_style(Theme::Light));
                ui.ctx().set_style_of(bevy_egui::egui::Theme::Dark, egui_style(Theme::Light));
                ready = true;
                return;
            }
            show(ui, state);
        },
        state,
    );
    harness.run();
    harness
}
