//! The screens before, between and after games: title, setup, settings, rules, about.

pub mod about;
pub mod compare;
pub mod quick_setup;
pub mod room_screen;
pub mod rules_help;
pub mod settings;
pub mod setup;
pub mod title;
