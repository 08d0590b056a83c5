//! The idea round: its deal, its ideas and tiles, its evaluation and its view.

pub(super) mod chairs;
#[cfg(test)]
mod chairs_tests;
pub(super) mod evaluation;
mod kind;
mod sample;
pub(super) mod table;
#[cfg(test)]
mod tests;
pub(super) mod view;
