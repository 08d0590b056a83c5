//! The commands that need the window's code: playing, and pictures of the table.

use crate::t;
use crate::text::Lang;
use std::io::{self, Write};

/// Plays the game. Without the window's code it says what works without one, and answers with exit code 2.
///
/// # Errors
/// Only when `err` cannot be written to.
pub fn play(lang: Lang, err: &mut dyn Write) -> io::Result<u8> {
    writeln!(err, "{}", t!(lang, "cli-no-window"))?;
    Ok(2)
}
