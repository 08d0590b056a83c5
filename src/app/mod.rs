//! The window: Bevy draws the table, egui draws the hands.

pub mod art;
pub mod hands;
pub mod quick;
pub mod room;
pub mod shell;
pub mod stage;
pub mod theme;
