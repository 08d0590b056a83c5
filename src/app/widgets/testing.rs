//! What tests of the hands share.

use crate::app::art::{Art, Table};
use crate::app::scene::{Look, Stage};
use crate::app::shell::offscreen::Still;
use crate::app::shell::testing::take;
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
    // What looks at the disk may ask for a frame more when the machine is busy.
    let mut harness = Harness::builder().with_size(Vec2::new(w, h)).with_max_steps(12).build_ui_state(
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

/// A way of looking at a screen: name, physical size, theme, language and text size.
pub(crate) type Sight = (&'static str, (u32, u32), Theme, Lang, f32);

/// The sights every screen is looked at in.
pub(crate) const SIGHTS: [Sight; 6] = [
    ("full", (1920, 1080), Theme::Light, Lang::Sv, 1.0),
    ("dark", (1920, 1080), Theme::Dark, Lang::En, 1.0),
    ("small", (1280, 720), Theme::Light, Lang::Sv, 1.0),
    ("small-125", (1280, 720), Theme::Light, Lang::En, 1.25),
    ("small-200", (1280, 720), Theme::Dark, Lang::Sv, 2.0),
    ("wide-150", (2560, 1080), Theme::Light, Lang::En, 1.5),
];

/// The size in points of a facilitator's screen that is so many physical pixels large.
pub(crate) fn points((w, h): (u32, u32)) -> (f32, f32) {
    let scale = crate::app::theme::fit(w as f32, h as f32).max(0.8);
    (w as f32 / scale, h as f32 / scale)
}

/// Writes pictures of a screen in all sights, if pictures are asked for. `make` gives the stage and what shows the hands.
pub(crate) fn pictures<F>(name: &str, mut make: impl FnMut(&Look, (f32, f32)) -> (Stage, F))
where
    F: FnMut(&mut Ui) + Send + Sync + 'static,
{
    let Some(folder) = std::env::var_os("KOMMA_PICTURES") else { return };
    std::fs::create_dir_all(&folder).unwrap();
    for (sight, size, theme, lang, text) in SIGHTS {
        let look = Look { theme, lang, text, movement: false };
        let (stage, ui) = make(&look, points(size));
        let path = std::path::Path::new(&folder).join(format!("{name}-{sight}.png"));
        let still = Still::new(&stage, &look, ui).reflowing();
        take(still, size).and_then(|picture| picture.save(&path)).unwrap();
    }
}

/// Shows a screen in windows far too small for it, at the smallest and the largest text: none may stop the program.
pub(crate) fn squeezed(mut show: impl FnMut(&mut Ui, &Look) + Clone) {
    for (w, h) in [(1.0, 1.0), (64.0, 36.0), (400.0, 60.0), (60.0, 700.0)] {
        for text in [1.0, 2.0] {
            let look = look(Lang::Sv, text);
            let mut harness = harness(w, h, (), |ui, ()| show(ui, &look));
            harness.run();
        }
    }
}

/// The table looking in from the right, for pages that have nothing else on it.
pub(crate) fn page_stage() -> Stage {
    let mut stage = Stage::default();
    stage.art("table", Art::Table(Table { inlay: 96, planks: 9, ..Table::round(724.0) }), 2370.0, 560.0, 2.0);
    stage
}
