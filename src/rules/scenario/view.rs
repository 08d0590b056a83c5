//! What the room may know of a scenario round.

use super::referral::Referred;
use super::round::{Invocation, Proposal, ScenarioRound, Told};
use crate::rules::action::Action;
use crate::rules::ballot::{Movement, Revealed, Subject};
use crate::rules::consensus::Drifts;
use crate::rules::kind::{At, Kind};
use crate::rules::own_question::draft::{Gap, OwnQuestion};
use crate::rules::words::SeatId;
use serde::Serialize;

/// A card that the table writes, as everybody sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct OwnCard {
    /// The card as it stands.
    pub card: OwnQuestion,
    /// What is missing before it can be played.
    pub gaps: Vec<Gap>,
}

/// What everybody in the room may know of a scenario round.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ScenarioView {
    /// The card, once turned, as a place in the deck.
    pub card: Option<usize>,
    /// The card that the table writes itself, in a round where it does, and what is missing of it.
    pub own: Option<OwnCard>,
    /// The first ballot, once revealed.
    pub first: Option<Revealed>,
    /// The second ballot, once revealed.
    pub second: Option<Revealed>,
    /// How ratings moved between the ballots.
    pub movement: Option<Movement>,
    /// Whether people came closer to each other on the base of the proposal between the ballots, once both are revealed.
    pub drifts: Option<Drifts>,
    /// The proposal as it stands.
    pub proposal: Proposal,
    /// What the referral came to, once it is in.
    pub referred: Option<Referred>,
    /// Who holds the pen.
    pub pen: SeatId,
    /// Reminders of principles in this round.
    pub invocations: Vec<Invocation>,
    /// What seats have told of what only they knew, in the order they did. Open until the round ends.
    pub told: Vec<Told>,
    /// How often the question was taken round again.
    pub again: u8,
    /// Whether it may be taken round again now.
    pub may_again: bool,
    /// Whether this round's proposal was adopted.
    pub adopted: Option<bool>,
    /// How often each principle was named as lived up to, in the order of [`crate::rules::Principle::ALL`].
    pub lived: [u16; 6],
    /// How often each was named as strained.
    pub strained: [u16; 6],
}

impl ScenarioRound {
    pub(super) fn scenario_view(&self, at: &At<'_>) -> ScenarioView {
        let (mut lived, mut strained) = ([0_u16; 6], [0_u16; 6]);
        for said in self.reflections.iter().flatten() {
            for (counts, principle) in [(&mut lived, said.lived), (&mut strained, said.strained)] {
                if let Some(principle) = principle {
                    counts[principle.index()] += 1;
                }
            }
        }
        ScenarioView {
            card: (at.step.has_turned() && self.has_card()).then_some(self.card),
            own: self.own.as_ref().map(|own| OwnCard { card: (**own).clone(), gaps: own.gaps(&at.round.deal) }),
            first: self.first.clone(),
            second: self.second.clone(),
            movement: self.movement,
            drifts: self.drifts(),
            proposal: self.proposal.clone(),
            referred: self.referred().cloned(),
            pen: self.pen,
            invocations: self.invocations.clone(),
            told: if at.step.is_closing() { Vec::new() } else { self.told.clone() },
            again: self.again,
            may_again: self.check(at, &Action::Again).is_ok(),
            adopted: self.adopted,
            lived,
            strained,
        }
    }

    fn drifts(&self) -> Option<Drifts> {
        let base = Subject::Option(self.proposal.base?);
        let before = self.first.as_ref()?.rows.iter().find(|row| row.subject == base)?.figures?;
        Some(self.result()?.figures?.since(&before))
    }
}
