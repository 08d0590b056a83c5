//! The hands: what somebody operates, in egui. Each screen is a struct with drafts of what is being chosen and typed, and a
//! `ui` that shows it and gives back what was decided. None decides anything about the game, opens a file or knows Bevy.

pub mod about;
pub mod amend;
pub mod answer_form;
pub mod ballot;
mod because;
mod bed;
pub mod brief;
pub mod card_sheet;
pub mod commit_form;
mod count;
pub mod decks;
pub mod digits;
mod fixed;
pub mod handover;
pub mod help;
pub mod house;
pub mod ideas;
pub mod invoke_form;
pub mod new_deck;
pub mod own;
pub mod page;
mod parts;
pub mod pause;
pub mod pen_form;
pub mod place;
pub mod preview;
pub mod print_sheet;
pub mod problem;
mod progress;
pub mod promise;
pub mod raised;
pub mod recover;
pub mod reflection;
pub mod rules_help;
mod scale;
pub mod seat_sheet;
pub mod settings;
pub mod setup;
pub mod sign;
pub mod solo;
pub mod title;
pub mod toast;
pub mod why;
pub mod workshop;

#[cfg(test)]
mod pictures;

#[cfg(test)]
mod forms_testing;

#[cfg(test)]
mod sheet_tests;

pub use parts::Told;
