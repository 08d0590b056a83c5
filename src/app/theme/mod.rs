//! The look of everything: colours, faces, measures and movements, and what they mean to egui and Bevy. Colours are written here
//! and nowhere else.

mod fonts;
mod measures;
mod palette;
mod style;

pub use fonts::Face;
pub use measures::{DESIGN_HEIGHT, DESIGN_WIDTH, fit, leading, line, motion, radius, size, space};
pub use palette::{Ink, Palette, Rgb};
pub use style::{egui_fonts, egui_style, family, font};

use serde::{Deserialize, Serialize};

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Theme {
    /// By daylight.
    #[default]
    Light,
    /// In the evening.
    Dark,
}

impl Theme {
    /// Both themes.
    pub const ALL: [Theme; 2] = [Theme::Light, Theme::Dark];

    /// Its colours.
    pub fn palette(self) -> &'static Palette {
        match self {
            Theme::Light => &Palette::LIGHT,
            Theme::Dark => &Palette::DARK,
        }
    }

    /// The colour `ink` names, for egui.
    pub fn color32(self, ink: Ink) -> bevy_egui::egui::Color32 {
        self.palette().get(ink).into()
    }

    /// The colour `ink` names, for Bevy.
    pub fn color(self, ink: Ink) -> bevy::color::Color {
        self.palette().get(ink).into()
    }
}
