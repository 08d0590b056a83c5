//! The practices on disk, and how it has gone.

use super::files::Files;
use crate::app::hands::solo::progress::ProgressSheet;
use crate::app::solo::Solo;
use crate::app::solo::keep::Keeper;
use crate::practice::{Practice, Preparation};
use crate::record;
use crate::t;
use std::sync::Arc;

impl Files {
    /// A preparation to begin with: as suggested, or anew. With it the place of its deck and a seed.
    pub(super) fn preparation(&self, _suggested: Option<usize>) -> Option<(usize, Preparation, u64)> {
        let (at, deck) = self.first_deck()?;
        let seed = record::draw_seed();
        let role = deck.roles_of(crate::rules::Party::Public).first().copied().unwrap_or(0);
        Some((at, Preparation::new(deck, 0, role, self.lang, seed), seed))
    }

    /// Reads the list of practices that were begun.
    pub(super) fn read_practices(&mut self) {}

    /// Begins a practice.
    pub(super) fn begin_practice(&mut self, place: usize, preparation: Preparation) -> Result<Solo, String> {
        let lang = self.lang;
        let deck = self.decks.get(place).and_then(|listed| listed.checked.deck.as_ref());
        let Some(deck) = deck else { return Err(t!(lang, "program-deck-gone")) };
        let deck = Arc::new(deck.clone());
        let practice = Practice::new(&deck, preparation, record::draw_seed()).map_err(|problems| {
            let words = problems.into_iter().map(|problem| crate::practice::wording::problem(lang, problem));
            words.collect::<Vec<_>>().join("\n")
        })?;
        Ok(Solo::new(practice, Keeper::default(), true))
    }

    /// Goes on with a practice of the list.
    pub(super) fn resume_practice(&mut self, _place: usize) -> Result<Solo, String> {
        Err(t!(self.lang, "program-game-gone"))
    }

    /// How it has gone so far.
    pub(super) fn progress(&self) -> ProgressSheet {
        ProgressSheet::default()
    }

    /// Forgets every attempt.
    pub(super) fn forget_practices(&mut self) -> Result<(), String> {
        Ok(())
    }
}
