//! The scenario round: its ballots and its dialogue.

pub(super) mod round;
