//! The commands that need the window's code: playing, and pictures of the table.

use crate::t;
use crate::text::Lang;
use std::io::{self, Write};

/// Plays the game. Without the window's code, or without a display, it says what works without one, and answers with exit
/// code 2.
///
/// # Errors
/// Only when `err` cannot be written to.
#[cfg(feature = "gui")]
pub(crate) fn play(lang: Lang, err: &mut dyn Write) -> io::Result<u8> {
    use crate::app::WindowError;
    match crate::app::play(lang) {
        Ok(()) => Ok(0),
        Err(WindowError::NoDisplay(_)) => {
            writeln!(err, "{}", t!(lang, "cli-no-display"))?;
            Ok(2)
        }
        Err(WindowError::NoDriver(reason)) => {
            writeln!(err, "{}", t!(lang, "cli-screenshot-no-graphics", reason = reason))?;
            Ok(2)
        }
    }
}

/// Says what works without a window, and answers with exit code 2.
///
/// # Errors
/// Only when `err` cannot be written to.
#[cfg(not(feature = "gui"))]
pub(crate) fn play(lang: Lang, err: &mut dyn Write) -> io::Result<u8> {
    writeln!(err, "{}", t!(lang, "cli-no-window"))?;
    Ok(2)
}

/// A picture that is asked for.
#[cfg(feature = "gui")]
pub(crate) struct Shot<'a> {
    /// The log, or its folder.
    pub(crate) log: &'a std::path::Path,
    /// The PNG file to write.
    pub(crate) file: &'a std::path::Path,
    /// Its size in pixels.
    pub(crate) size: (u32, u32),
    /// Dark colours.
    pub(crate) dark: bool,
    /// The text size, 1 to 2.
    pub(crate) scale: f32,
    /// Also over a file of another kind.
    pub(crate) force: bool,
}

/// Draws the table at the last step of a log, without a display, as everybody in the room may see it.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
#[cfg(feature = "gui")]
pub(crate) fn screenshot(shot: &Shot<'_>, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    use crate::app::{self, PictureError, PictureLook, Theme};
    use crate::record::target::{self, Product};
    use crate::record::{LogError, paths};
    let replay = match crate::record::read(shot.log) {
        Ok(replay) => replay,
        Err(error) => {
            writeln!(err, "{}: {}", shot.log.display(), error.text(lang))?;
            return Ok(if matches!(error, LogError::Damaged(_)) { 1 } else { 2 });
        }
    };
    let inputs: Vec<_> = std::iter::once(replay.path.clone()).chain(replay.deck.clone()).collect();
    if let Err(refused) = target::may_write(shot.file, Product::Png, &inputs, shot.force) {
        writeln!(err, "{}", refused.text(lang))?;
        return Ok(2);
    }
    let theme = if shot.dark { Theme::Dark } else { Theme::Light };
    let decks = paths::decks_dir(&paths::data_dir());
    let decks = decks.is_dir().then_some(decks.as_path());
    let look = PictureLook { size: shot.size, theme, text: shot.scale, lang };
    match app::picture_of(&replay, &look, decks, shot.file) {
        Ok(()) => {
            writeln!(out, "{}", t!(lang, "cli-screenshot-saved", file = shot.file.display().to_string()))?;
            Ok(0)
        }
        Err(PictureError::NoDriver(reason)) => {
            writeln!(err, "{}", t!(lang, "cli-screenshot-no-graphics", reason = reason))?;
            Ok(2)
        }
        Err(PictureError::Write { path, source }) => {
            let (file, reason) = (path.display().to_string(), crate::record::io_reason(lang, &source));
            writeln!(err, "{}", t!(lang, "cli-screenshot-not-written", file = file, reason = reason))?;
            Ok(2)
        }
        Err(PictureError::NoPicture) => {
            writeln!(err, "{}", t!(lang, "cli-screenshot-failed"))?;
            Ok(2)
        }
    }
}
