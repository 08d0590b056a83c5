//! Which room is shown in which step.

use crate::app::room::{Gaze, agreement, curtain, event, homecoming, outcome, reflection, reveal, situation, table};
use crate::app::stage::{Look, Stage};
use crate::record::AgreementDoc;
use crate::rules::{Deck, RoomView, Setup, Step};
use std::path::Path;

/// The room's picture of a game. `document` is the agreement as it stands, `saved` where it was last saved.
pub fn picture(
    room: &RoomView,
    deck: &Deck,
    setup: &Setup,
    document: &AgreementDoc,
    saved: Option<&Path>,
    look: &Look,
    gaze: &Gaze,
) -> Stage {
    let later = Gaze { page: gaze.page.saturating_sub(1), ..*gaze };
    match room.step {
        Step::Deal => table::deal(room, deck, setup, look, gaze),
        Step::Situation => situation::situation(room, deck, look, gaze),
        Step::FirstBallot | Step::SecondBallot => curtain::waiting(room, deck, look),
        Step::Reveal => reveal::reveal(room, deck, look, gaze),
        Step::Dialogue => table::dialogue(room, deck, setup, look, gaze),
        Step::Outcome if gaze.page == 0 => reveal::reveal_second(room, deck, look, gaze),
        Step::Outcome => outcome::outcome(room, deck, look, &later),
        Step::Reflection => reflection::reflection(room, deck, look, gaze),
        Step::Event => event::event(room, deck, look, gaze),
        Step::Homecoming => homecoming::homecoming(room, deck, look, gaze),
        Step::Signing => homecoming::signing(room, deck, look, gaze),
        Step::Debrief if gaze.page == 0 => agreement::debrief(room, deck, look, saved, gaze),
        Step::Debrief => agreement::agreement(document, look, &later),
    }
}

/// How many pages the step's picture has.
pub fn pages(room: &RoomView, deck: &Deck, look: &Look, document: &AgreementDoc) -> usize {
    match room.step {
        Step::Situation => situation::situation_pages(room, deck, look),
        Step::Outcome => 1 + outcome::pages(look),
        Step::Debrief => 1 + agreement::pages(document, look),
        _ => 1,
    }
}

/// The page that says what a step came to, for a picture of its own.
pub fn last_page(room: &RoomView) -> usize {
    usize::from(room.step == Step::Outcome)
}
