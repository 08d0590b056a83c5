//! Another card than the one that was dealt, and a card for one round more.

use crate::rules::action::{RuleError, Step};
use crate::rules::deal::card_order;
use crate::rules::kind::At;
use crate::rules::words::Phase;

impl At<'_> {
    /// Whether a card has been played in a round before this one.
    fn was_played(&self, card: usize) -> bool {
        self.past.iter().any(|round| round.card() == Some(card))
    }

    /// The first card in the order of the draw that nothing else needs: of a phase, or `or_any`.
    pub(crate) fn next_card(&self, phase: Option<Phase>, or_any: bool) -> Option<usize> {
        let order = card_order(self.deck, self.setup);
        let coming = self.plan.get(self.round.index + 1..).unwrap_or_default();
        let free = |card: &usize| {
            !self.was_played(*card)
                && self.round.card() != Some(*card)
                && !coming.contains(&Some(*card))
                && !self.table.aside().any(|aside| aside == *card)
        };
        let free: Vec<usize> = order.into_iter().filter(free).collect();
        let of_phase = |card: &&usize| phase.is_none_or(|phase| self.deck.cards[**card].phase == phase);
        free.iter().find(of_phase).or(free.first().filter(|_| or_any)).copied()
    }

    /// The card that is dealt in place of the one on the table, where no card is named: of the same phase, or any where
    /// the programme asks for none.
    pub(super) fn another_card(&self) -> Option<usize> {
        let phase = self.deck.cards.get(self.round.card()?)?.phase;
        let spec = self.setup.programme.rounds.get(self.round.index)?;
        self.next_card(Some(phase), spec.kind.phase().is_none())
    }

    /// Before the first ballot is opened a card may be put aside.
    pub(super) fn check_other_card(&self, card: Option<usize>) -> Result<(), RuleError> {
        // What the table has written itself is played, or taken back to be written on.
        let own = self.round.scenario().is_some_and(|round| round.own.is_some());
        let early = !own && matches!(self.step, Step::Deal | Step::Situation);
        let Some(current) = self.round.card().filter(|_| early) else {
            return self.wrong();
        };
        match card {
            None => self.another_card().map(drop).ok_or(RuleError::NoCardLeft),
            Some(card) if card >= self.deck.dealt() => Err(RuleError::NoSuchCard),
            Some(card) if card == current || self.was_played(card) => Err(RuleError::CardWasPlayed),
            Some(_) => Ok(()),
        }
    }
}
