//! The scenario round: a card, two ballots, and between them the dialogue on a proposal.

pub(super) mod dialogue;
mod kind;
pub(super) mod referral;
pub(super) mod round;
mod sample;
#[cfg(test)]
mod tests;
pub(super) mod view;
