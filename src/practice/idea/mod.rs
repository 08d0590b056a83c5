//! Counterparts at the idea round.

pub(super) mod evaluating;
pub(super) mod gathering;
