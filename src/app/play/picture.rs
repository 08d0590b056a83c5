//! Which room is shown in which step.

use crate::app::room::{Gaze, agreement, event, homecoming, outcome, reflection, reveal, situation, table};
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
    match room.step {
        Step::Deal => table::deal(room, deck, setup, look, gaze),
        Step::Situation => situation::situation(room, deck, setup, look, gaze),
        Step::FirstBallot | Step::SecondBallot => crate::app::room::curtain::waiting(room, deck, look),
        Step::Reveal => reveal::reveal(room, deck, look, gaze),
        Step::Dialogue => table::dialogue(room, deck, setup, look, gaze),
        Step::Outcome if gaze.page == 0 => reveal::reveal_second(room, deck, look, gaze),
        Step::Outcome => outcome::outcome(room, deck, look, &Gaze { page: gaze.page - 1, ..*gaze }),
        Step::Reflection => reflection::reflection(room, deck, setup, look, gaze),
        Step::Event => event::event(room, deck, setup, look, gaze),
        Step::Homecoming => homecoming::homecoming(room, deck, setup, look, gaze),
        Step::Signing => homecoming::signing(room, deck, setup, look, gaze),
        Step::Debrief if gaze.page == 0 => agreement::debrief(room, deck, setup, saved, look, gaze),
        Step::Debrief => agreement::agreement(document, look, &Gaze { page: gaze.page - 1, ..*gaze }),
    }
}
