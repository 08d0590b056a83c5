//! Which room is shown in which step.

use crate::app::room::debrief::Closing;
use crate::app::room::{
    Gaze, agreement, curtain, debrief, event, homecoming, ideas, outcome, reflection, reveal, situation, table,
};
use crate::app::stage::{Look, Stage};
use crate::record::{AgreementDoc, minutes};
use crate::rules::{Deck, Game, RoomView, Setup, Step};
use crate::text::Lang;
use std::path::Path;

/// What the last step shows beside the room's view; `None` in every other step.
pub struct Papers {
    document: AgreementDoc,
    closing: Closing,
    saved: Option<String>,
}

impl Papers {
    /// The papers of a game that is over. `started` is when it began, as its log says; `saved` where the agreement was saved.
    pub fn of(game: &Game, started: &str, saved: Option<&Path>, lang: Lang) -> Option<Papers> {
        game.is_over().then(|| Papers {
            // The day is enough on a document.
            document: minutes::agreement(lang, game, started.get(..10).unwrap_or(started)),
            closing: Closing::of(game, lang),
            saved: saved.map(|path| path.display().to_string()),
        })
    }
}

/// The room's picture of a game.
pub fn picture(
    room: &RoomView,
    deck: &Deck,
    setup: &Setup,
    papers: Option<&Papers>,
    look: &Look,
    gaze: &Gaze,
) -> Stage {
    let later = |pages: usize| Gaze { page: gaze.page.saturating_sub(pages), ..*gaze };
    match room.step {
        Step::Deal if room.ideas.is_some() => ideas::deal::deal(room, deck, setup, look, gaze),
        Step::Deal => table::deal(room, deck, setup, look, gaze),
        Step::Ideas | Step::Gathering => {
            let mut stage = ideas::board::board(room, look, gaze);
            table::overlays(&mut stage, room, deck, setup, look, gaze);
            stage
        }
        Step::Evaluation if room.ideas.as_ref().is_some_and(|view| view.evaluating.is_empty()) => {
            ideas::harvest::harvest(room, look, gaze)
        }
        Step::Evaluation => curtain::waiting(room, deck, look),
        Step::Harvest => ideas::harvest::harvest(room, look, gaze),
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
        Step::Debrief => match papers {
            Some(papers) if gaze.page < debrief::pages(look) => {
                debrief::debrief(room, &papers.closing, papers.saved.as_deref(), look, gaze)
            }
            Some(papers) => agreement::agreement(&papers.document, look, &later(debrief::pages(look))),
            None => homecoming::signing(room, look, gaze),
        },
    }
}

/// How many pages the step's picture has.
pub fn pages(room: &RoomView, deck: &Deck, papers: Option<&Papers>, look: &Look, gaze: &Gaze) -> usize {
    match room.step {
        Step::Ideas | Step::Gathering => ideas::board::pages(room, look, gaze),
        Step::Harvest => ideas::harvest::pages(room, look),
        Step::Situation => situation::situation_pages(room, deck, look),
        Step::Outcome => 1 + outcome::pages(look),
        Step::Event => event::pages(look),
        Step::Homecoming => homecoming::homecoming_pages(room, deck, look),
        Step::Signing => homecoming::signing_pages(room, look),
        Step::Debrief => {
            let document = papers.map_or(0, |papers| agreement::agreement_pages(&papers.document, look));
            debrief::pages(look) + document
        }
        _ => 1,
    }
}

/// Where to look for a picture of its own: at what a step came to, and while tiles gather at the newest question.
pub fn still_gaze(room: &RoomView, look: &Look) -> Gaze {
    let mut gaze = Gaze { page: usize::from(room.step == Step::Outcome), ..Gaze::default() };
    let view = room.ideas.as_ref().filter(|_| room.step == Step::Gathering);
    if let Some((view, at)) = view.and_then(|view| Some((view, *ideas::open_questions(view).last()?))) {
        gaze.ideas.question = Some(ideas::Question::Tile(at));
        gaze.ideas.idea = view.asks.get(at).map(|ask| ask.idea);
        let idea = gaze.ideas.idea.unwrap_or_default();
        gaze.page = ideas::board::page_of(room, look, &gaze, idea);
    }
    gaze
}
