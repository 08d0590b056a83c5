//! The screens before, between and after games: title, setup, settings, rules, about.

pub(crate) mod about;
pub(crate) mod compare;
pub(crate) mod quick_setup;
pub(crate) mod room_screen;
pub(crate) mod rules_help;
pub(crate) mod settings;
pub(crate) mod setup;
pub(crate) mod title;
