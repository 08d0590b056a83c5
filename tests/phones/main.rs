//! Phones in the room: as they are used, as they are attacked, and in a real browser.

mod attacks;
mod browser;
mod client;
mod game;
mod networks;
mod process;
mod room;
