//! Which room is shown in which step.

use crate::app::room::debrief::Closing;
use crate::app::room::{
    Gaze, agreement, curtain, debrief, event, homecoming, outcome, reflection, reveal, situation, table,
};
use crate::app::stage::{Look, Stage};
use crate::record::AgreementDoc;
use crate::rules::{Deck, Game, RoomView, Step};
use std::path::Path;

/// The room's picture of `game`, of which `room` is the room's view. `document` is the agreement as it stands, `saved` where it
/// was last saved.
pub fn picture(
    game: &Game,
    room: &RoomView,
    document: &AgreementDoc,
    saved: Option<&Path>,
    look: &Look,
    gaze: &Gaze,
) -> Stage {
    let (deck, setup) = (game.deck(), game.setup());
    let later = |pages: usize| Gaze { page: gaze.page.saturating_sub(pages), ..*gaze };
    match room.step {
        Step::Deal => table::deal(room, deck, setup, look, gaze),
        Step::Situation => situation::situation(room, deck, look, gaze),
        Step::FirstBallot | Step::SecondBallot => curtain::waiting(room, deck, look),
        Step::Reveal => reveal::reveal(room, deck, look, gaze),
        Step::Dialogue => table::dialogue(room, deck, setup, look, gaze),
        Step::Outcome if gaze.page == 0 => reveal::reveal_second(room, deck, look, gaze),
        Step::Outcome => outcome::outcome(room, deck, look, &later(1)),
        Step::Reflection => reflection::reflection(room, look),
        Step::Event => event::event(room, deck, look, gaze),
        Step::Homecoming => homecoming::homecoming(room, deck, look, gaze),
        Step::Signing => homecoming::signing(room, look, gaze),
        Step::Debrief if gaze.page < debrief::pages(look) => {
            debrief::debrief(room, &Closing::of(game, look.lang), saved, look, gaze)
        }
        Step::Debrief => agreement::agreement(document, look, &later(debrief::pages(look))),
    }
}

/// How many pages the step's picture has.
pub fn pages(room: &RoomView, deck: &Deck, look: &Look, document: &AgreementDoc) -> usize {
    match room.step {
        Step::Situation => situation::situation_pages(room, deck, look),
        Step::Outcome => 1 + outcome::pages(look),
        Step::Event => event::pages(look),
        Step::Homecoming => homecoming::homecoming_pages(room, deck, look),
        Step::Signing => homecoming::signing_pages(room, look),
        Step::Debrief => debrief::pages(look) + agreement::pages(document, look),
        _ => 1,
    }
}

/// The page that says what a step came to, for a picture of its own.
pub fn last_page(room: &RoomView) -> usize {
    usize::from(room.step == Step::Outcome)
}
