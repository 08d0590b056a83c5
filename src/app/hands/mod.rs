//! The hands: what somebody operates, in egui. Each screen is a struct with drafts of what is being chosen and typed, and a
//! `ui` that shows it and gives back what was decided. None decides anything about the game, opens a file or knows Bevy.

pub mod amend;
pub mod ballot;
pub mod brief;
mod count;
pub mod decks;
mod fixed;
pub mod handover;
pub mod house;
pub mod own;
pub mod place;
mod progress;
pub mod promise;
pub mod raised;
pub mod reflection;
mod scale;
pub mod setup;
pub mod sign;
pub mod title;

#[cfg(test)]
mod pictures;
#[cfg(test)]
mod sheet_tests;
