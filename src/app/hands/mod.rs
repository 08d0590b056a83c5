//! The hands: what somebody operates, in egui. Each screen is a struct with drafts of what is being chosen and typed, and a
//! `ui` that shows it and gives back what was decided. None decides anything about the game, opens a file or knows Bevy.

pub mod about;
pub mod decks;
pub mod house;
pub mod page;
pub mod place;
pub mod rules_help;
pub mod settings;
pub mod setup;
pub mod title;
