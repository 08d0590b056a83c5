//! Komma överens: a dialogue game for the public sector and civil society.

#[cfg(feature = "gui")]
pub mod app;
pub mod cli;
pub mod deck;
mod files;
pub mod look;
pub mod practice;
pub mod print;
pub mod record;
pub mod rules;
pub mod text;
pub mod wording;
