//! The scenario round: a card, two ballots, and between them the dialogue on a proposal.

pub(super) mod dialogue;
mod kind;
pub(super) mod round;
mod sample;
pub(super) mod view;
