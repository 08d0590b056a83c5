//! The table's own question (*egen fråga*): a card that the table writes, in a round that is a scenario round from then on.

mod card;
pub(super) mod draft;
mod sample;
#[cfg(test)]
mod tests;

pub(crate) use card::{fitted, suggested};
