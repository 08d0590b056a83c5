//! The look of everything: colours, faces, measures and movements, and what they mean to egui and Bevy. Colours are named here
//! and written in `look`, nowhere else.

mod design_space;
mod measures;
mod style;

pub(crate) use crate::look::{Face, Ink, Palette, Rgb};
pub(crate) use design_space::{DesignSpace, has_room};
pub(crate) use measures::{DESIGN_HEIGHT, DESIGN_WIDTH, fit, leading, line, motion, radius, size, space};
pub(crate) use style::{egui_fonts, egui_style, family, font};

use serde::{Deserialize, Serialize};

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub(crate) enum Theme {
    /// By daylight.
    #[default]
    Light,
    /// In the evening.
    Dark,
}

impl Theme {
    /// Both themes.
    #[cfg(test)]
    pub(crate) const ALL: [Theme; 2] = [Theme::Light, Theme::Dark];

    /// Its colours.
    pub(crate) fn palette(self) -> &'static Palette {
        match self {
            Theme::Light => &Palette::LIGHT,
            Theme::Dark => &Palette::DARK,
        }
    }

    /// The colour `ink` names, for egui.
    pub(crate) fn color32(self, ink: Ink) -> bevy_egui::egui::Color32 {
        self.palette().get(ink).into()
    }

    /// The colour `ink` names, for Bevy.
    pub(crate) fn color(self, ink: Ink) -> bevy::color::Color {
        self.palette().get(ink).into()
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    /// Every Rust file below a folder.
    fn sources(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                sources(&path, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                found.push(path);
            }
        }
    }

    /// A colour written as `#` and six (or three) hexadecimal digits.
    fn has_hex(line: &str) -> bool {
        line.match_indices('#').any(|(at, _)| {
            let digits = line[at + 1..].chars().take_while(char::is_ascii_hexdigit).count();
            matches!(digits, 3 | 6 | 8)
        })
    }

    #[test]
    fn colours_are_written_in_the_palette_and_nowhere_else() {
        let app = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/app");
        let mut files = Vec::new();
        sources(&app, &mut files);
        sources(&app.with_file_name("print"), &mut files);
        let made = ["Color32::from_", "Color::srgb", "Color::rgb", "Color::linear", "Color::hsl", "rgb("];
        let named = ["RED", "GREEN", "BLUE", "YELLOW", "GRAY", "BLACK", "ORANGE", "GOLD", "BROWN"];
        for file in files.iter().filter(|file| !file.starts_with(app.join("theme"))) {
            let text = std::fs::read_to_string(file).unwrap();
            for (number, line) in text.lines().enumerate() {
                let literal = made.iter().any(|made| line.contains(made))
                    || named.iter().any(|name| {
                        line.contains(&format!("Color32::{name}")) || line.contains(&format!("Color::{name}"))
                    })
                    || has_hex(line);
                assert!(!literal, "{}:{}: a colour of its own: {}", file.display(), number + 1, line.trim());
            }
        }
    }
}
