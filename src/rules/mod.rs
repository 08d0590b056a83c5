//! The game itself: pure and headless. No files, no clock, no threads, no window.

mod content;
mod words;

pub use content::*;
pub use words::*;
