//! What was being written on the program's own pages when they were left: it is there again, also after a kill.

use super::files::Files;
use crate::app::menus::setup::SetupScreen;
use crate::app::practice::prepare::PrepareScreen;
use crate::app::workshop::deck_list::DecksScreen;
use crate::practice::Preparation;
use crate::practice::meeting::Meeting;
use crate::record::DraftName;
use crate::rules::Setup;
use serde::{Deserialize, Serialize};

/// What is being written on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(super) enum PageDraft {
    /// A new game.
    Setup,
    /// A practice that is prepared.
    Preparation,
    /// The name of a new deck.
    NewDeck,
}

impl DraftName for PageDraft {}

/// A new game as it was left.
#[derive(Serialize, Deserialize)]
struct SetupNote {
    /// The id of its deck.
    deck: String,
    setup: Setup,
    /// What stood in the field of the seed.
    seed: String,
    /// What stood in the field of a template's name.
    template: String,
}

/// A preparation as it was left.
#[derive(Serialize, Deserialize)]
struct PreparationNote {
    /// The hash of its deck: a preparation names its cards and roles by their places.
    deck: String,
    seed: u64,
    preparation: Preparation,
    /// A meeting of one's own, where it is that.
    #[serde(default)]
    meeting: Option<Meeting>,
}

impl Files {
    fn deck_id(&self, place: usize) -> Option<String> {
        Some(self.decks.get(place)?.checked.deck.as_ref()?.id.clone())
    }

    fn place_of(&self, is: impl Fn(&crate::rules::Deck) -> bool) -> Option<usize> {
        self.decks.iter().position(|listed| listed.checked.deck.as_ref().is_some_and(&is))
    }

    /// Keeps what stands on the page of a new game, if anything has been changed there.
    pub(super) fn keep_setup(&mut self, screen: &SetupScreen) {
        let note = screen.changed().and_then(|left| {
            let deck = self.deck_id(left.deck)?;
            let (seed, template) = (left.seed.to_owned(), left.template.to_owned());
            ron::to_string(&SetupNote { deck, setup: left.setup.clone(), seed, template }).ok()
        });
        self.drafts.keep(PageDraft::Setup, note.as_deref());
    }

    /// The page of a new game as it was left, over what it would begin with.
    pub(super) fn setup_as_left(&self, screen: SetupScreen) -> SetupScreen {
        let note = self.drafts.get(&PageDraft::Setup).and_then(|text| ron::from_str::<SetupNote>(text).ok());
        let found = note.and_then(|note| Some((self.place_of(|deck| deck.id == note.deck)?, note)));
        match found {
            Some((place, note)) => screen.going_on(note.setup, place, note.seed, note.template),
            None => screen,
        }
    }

    /// Keeps what stands on the preparation sheet.
    pub(super) fn keep_preparation(&mut self, screen: &PrepareScreen) {
        let note = screen.written().and_then(|left| {
            let deck = self.decks.get(left.deck)?.checked.deck.as_ref()?.hash.clone();
            let (preparation, meeting) = (left.preparation.clone(), left.meeting.cloned());
            ron::to_string(&PreparationNote { deck, seed: left.seed, preparation, meeting }).ok()
        });
        self.drafts.keep(PageDraft::Preparation, note.as_deref());
    }

    /// The preparation as it was left, over what it would begin with.
    pub(super) fn preparation_as_left(&self, screen: PrepareScreen) -> PrepareScreen {
        let note = self.drafts.get(&PageDraft::Preparation);
        let note = note.and_then(|text| ron::from_str::<PreparationNote>(text).ok());
        let found = note.and_then(|note| Some((self.place_of(|deck| deck.hash == note.deck)?, note)));
        match found {
            Some((place, note)) => screen.going_on(note.preparation, note.meeting, place, note.seed),
            None => screen,
        }
    }

    /// The page of the decks, with the name of a new one as it was left.
    pub(super) fn decks_screen(&self) -> DecksScreen {
        DecksScreen::new(self.drafts.get(&PageDraft::NewDeck))
    }

    /// Keeps the name of a new deck.
    pub(super) fn keep_new_deck(&mut self, screen: &DecksScreen) {
        self.drafts.keep(PageDraft::NewDeck, screen.typed());
    }

    /// Forgets a draft that has become what it was written for.
    pub(super) fn is_done(&mut self, draft: PageDraft) {
        self.drafts.keep(draft, None);
    }
}
