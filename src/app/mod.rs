//! The window: Bevy draws the table, egui draws the hands.

mod art;
mod desk;
#[cfg(test)]
mod fields;
mod game;
mod menus;
mod practice;
mod program;
mod scene;
mod shell;
mod theme;
mod widgets;
mod workshop;

pub use art::ArtCache;
pub(crate) use shell::offscreen::{PictureError, driver};
pub use shell::window::WindowError;
pub(crate) use shell::window::has_display;
pub(crate) use theme::Theme;

use crate::record::{Replay, paths};
use crate::rules::Audience;
use crate::text::Lang;
use scene::Look;
use shell::offscreen::Still;
use std::path::{Path, PathBuf};

/// Opens the window and plays until it is closed.
///
/// # Errors
/// When there is no display, or nothing that can draw on it.
pub(crate) fn play(lang: Lang) -> Result<(), WindowError> {
    window(paths::data_dir(), lang)?.run();
    Ok(())
}

/// The window before it runs, with `folder` for its data: so that a measure can add systems of its own.
///
/// # Errors
/// When there is no display, or nothing that can draw on it.
pub fn window(folder: PathBuf, lang: Lang) -> Result<bevy::app::App, WindowError> {
    shell::window::app(&crate::t!(lang, "app-name"), program::Program::new(folder, Some(lang)))
}

/// How a picture of the table is to be.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PictureLook {
    /// Pixels across and down.
    pub(crate) size: (u32, u32),
    /// Light or dark.
    pub(crate) theme: Theme,
    /// The text size, 1 to 2.
    pub(crate) text: f32,
    /// The language.
    pub(crate) lang: Lang,
}

/// Draws the table at the last step of a log, as everybody in the room may see it, and writes it to `file`. No display is needed.
/// The pictures on the cards are those of the same deck in the folder `decks`, where it is there.
///
/// # Errors
/// When nothing can draw, or the file cannot be written.
pub(crate) fn picture_of(
    replay: &Replay,
    how: &PictureLook,
    decks: Option<&Path>,
    file: &Path,
) -> Result<(), PictureError> {
    let look = Look { theme: how.theme, lang: how.lang, text: how.text, movement: false };
    let game = &replay.game;
    workshop::editing::lay_out_of(game.deck(), &crate::deck::library(decks));
    let room = game.view(Audience::Room).room;
    let papers = game::Papers::of(game, &replay.header.started, None, how.lang);
    let gaze = game::still_gaze(&room, &look);
    let stage = game::picture(&room, game.deck(), game.setup(), papers.as_ref(), &look, &gaze);
    let buttons = stage.clone();
    let still = Still::new(&stage, &look, move |ui| {
        // The buttons are the hands', so they are drawn with them.
        let _ = scene::hit_areas::hits(ui, &buttons, &look);
    });
    shell::offscreen::Camera::new()?.take(still, how.size)?.save(file)
}
