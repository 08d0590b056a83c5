//! What the room may know of a follow-up.

use super::round::{Decision, FollowRound};
use crate::rules::ballot::Revealed;
use serde::Serialize;

/// What everybody in the room may know of a follow-up. The promises themselves are in [`crate::rules::Agreement::followed`].
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FollowView {
    /// The promises that are followed up, by their places in the agreement.
    pub chosen: Vec<usize>,
    /// The ballot, once revealed: a row for each chosen promise.
    pub revealed: Option<Revealed>,
    /// What is proposed for each chosen promise; empty before the reveal.
    pub decisions: Vec<Option<Decision>>,
}

impl FollowRound {
    pub(super) fn follow_view(&self) -> FollowView {
        let (chosen, revealed) = (self.chosen.clone(), self.revealed.clone());
        FollowView { chosen, revealed, decisions: self.decisions.clone() }
    }
}
