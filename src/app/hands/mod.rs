//! The hands: what somebody operates, in egui. Each screen is a struct with drafts of what is being chosen and typed, and a
//! `ui` that shows it and gives back what was decided. None decides anything about the game, opens a file or knows Bevy.

pub mod ballot;
pub mod decks;
mod fixed;
pub mod handover;
pub mod house;
pub mod place;
mod progress;
mod scale;
pub mod setup;
pub mod title;

pub mod answer_form;
mod because;
pub mod card_sheet;
pub mod commit_form;
pub mod help;
pub mod invoke_form;
mod parts;
pub mod pause;
pub mod pen_form;
#[cfg(test)]
mod pictures;
pub mod problem;
pub mod seat_sheet;
pub mod toast;
pub mod why;

pub use parts::Told;
