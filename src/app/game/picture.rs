//! Which room is shown in which step.

use super::closing::debrief_scene::Closing;
use super::closing::{agreement_scene, debrief_scene, homecoming_scene, plan_scene};
use super::follow::{follow_scene, promises_scene};
use super::idea;
use super::own_question::card_scene;
use super::scenario::{answers_scene, dialogue_scene, event_scene, outcome_scene, reflection_scene};
use super::scenario::{reveal_scene, situation_scene};
use super::scenery::{Gaze, curtain};
use super::vision::vision_scene;
use crate::app::scene::{Command, HitKind, Look, Stage, Touch};
use crate::record::{AgreementDoc, minutes};
use crate::rules::{Deck, Game, RoomView, Setup, Step};
use crate::t;
use crate::text::Lang;
use std::path::Path;

/// What the last step shows beside the room's view; `None` in every other step.
pub(crate) struct Papers {
    document: AgreementDoc,
    closing: Closing,
    saved: Option<String>,
}

impl Papers {
    /// The papers of a game that is over. `started` is when it began, as its log says; `saved` where the agreement was saved.
    pub(crate) fn of(game: &Game, started: &str, saved: Option<&Path>, lang: Lang) -> Option<Papers> {
        game.is_over().then(|| Papers {
            // The day is enough on a document.
            document: minutes::agreement(lang, game, started.get(..10).unwrap_or(started)),
            closing: Closing::of(game, lang),
            saved: saved.map(|path| path.display().to_string()),
        })
    }
}

/// The room's picture of a game.
pub(crate) fn picture(
    room: &RoomView,
    deck: &Deck,
    setup: &Setup,
    papers: Option<&Papers>,
    look: &Look,
    gaze: &Gaze,
) -> Stage {
    let later = |pages: usize| Gaze { page: gaze.page.saturating_sub(pages), ..*gaze };
    match room.step {
        Step::Deal if room.follow().is_some() => promises_scene::promises(room, setup, look, gaze),
        Step::Promises => promises_scene::promises(room, setup, look, gaze),
        Step::FollowUp => follow_scene::follow(room, look, gaze),
        Step::Vision => vision_scene::vision(room, look),
        Step::Deal if room.ideas().is_some() => idea::deal_scene::deal(room, deck, setup, look, gaze),
        Step::Deal => dialogue_scene::deal(room, deck, setup, look, gaze),
        Step::Ideas | Step::Gathering => {
            let mut stage = idea::board_scene::board(room, look, gaze);
            dialogue_scene::overlays(&mut stage, room, deck, setup, look, gaze);
            stage
        }
        Step::Evaluation if room.ideas().is_some_and(|view| view.evaluating.is_empty()) => {
            idea::harvest_scene::harvest(room, look, gaze)
        }
        Step::Evaluation => curtain::waiting(room, deck, look),
        Step::Harvest => idea::harvest_scene::harvest(room, look, gaze),
        Step::Question => card_scene::writing(room, look, gaze),
        Step::Situation => situation_scene::situation(room, deck, look, gaze),
        Step::FirstBallot | Step::SecondBallot | Step::Referral | Step::KeptBallot => {
            curtain::waiting(room, deck, look)
        }
        Step::Answers => answers_scene::answers(room, deck, look, gaze),
        Step::Reveal => reveal_scene::reveal(room, deck, look, gaze),
        Step::Dialogue if rereads(room, gaze) => situation_again(room, deck, look, gaze),
        Step::Dialogue => dialogue_scene::dialogue(room, deck, setup, look, gaze),
        Step::Outcome if gaze.page == 0 => reveal_scene::reveal_second(room, deck, look, gaze),
        Step::Outcome => outcome_scene::outcome(room, deck, look, &later(1)),
        Step::Reflection => reflection_scene::reflection(room, look),
        Step::Event => event_scene::event(room, deck, look, gaze),
        Step::Homecoming => homecoming_scene::homecoming(room, deck, look, gaze),
        Step::Plan => plan_scene::plan(room, deck, look, gaze),
        Step::Signing => homecoming_scene::signing(room, look, gaze),
        Step::Debrief => match papers {
            Some(papers) if gaze.page < debrief_scene::pages(room, look) => {
                debrief_scene::debrief(room, &papers.closing, papers.saved.as_deref(), look, gaze)
            }
            Some(papers) => {
                agreement_scene::agreement(&papers.document, look, &later(debrief_scene::pages(room, look)))
            }
            None => homecoming_scene::signing(room, look, gaze),
        },
    }
}

/// Whether the talk has the situation before it again.
fn rereads(room: &RoomView, gaze: &Gaze) -> bool {
    gaze.situation && room.card().is_some()
}

/// The situation as it was read before the first ballot, as large as then; what led on from it leads back to the talk.
fn situation_again(room: &RoomView, deck: &Deck, look: &Look, gaze: &Gaze) -> Stage {
    let mut stage = situation_scene::situation(room, deck, look, gaze);
    stage.hits.retain(|hit| hit.touch != Some(Touch::Command(Command::Briefs)));
    for hit in stage.hits.iter_mut().filter(|hit| hit.touch == Some(Touch::Command(Command::Advance))) {
        hit.touch = Some(Touch::Command(Command::CloseOverlay));
        hit.label = t!(look.lang, "table-close");
        hit.kind = HitKind::Button { primary: false };
    }
    stage
}

/// How many pages the step's picture has.
pub(crate) fn pages(room: &RoomView, deck: &Deck, papers: Option<&Papers>, look: &Look, gaze: &Gaze) -> usize {
    match room.step {
        Step::Ideas | Step::Gathering => idea::board_scene::pages(room, look, gaze),
        Step::Harvest => idea::harvest_scene::pages(room, look),
        Step::Question => card_scene::pages(room, look),
        Step::Answers => answers_scene::pages(room, deck, look),
        Step::Situation => situation_scene::situation_pages(room, deck, look),
        Step::Dialogue if rereads(room, gaze) => situation_scene::situation_pages(room, deck, look),
        Step::Outcome => 1 + outcome_scene::pages(look),
        Step::Event => event_scene::pages(look),
        Step::Homecoming => homecoming_scene::homecoming_pages(room, deck, look),
        Step::Deal if room.follow().is_some() => promises_scene::pages(room, look),
        Step::Promises => promises_scene::pages(room, look),
        Step::FollowUp => follow_scene::pages(room, look),
        Step::Plan => plan_scene::pages(room, look),
        Step::Signing => homecoming_scene::signing_pages(room, look),
        Step::Debrief => {
            let document = papers.map_or(0, |papers| agreement_scene::agreement_pages(&papers.document, look));
            debrief_scene::pages(room, look) + document
        }
        Step::Vision
        | Step::Deal
        | Step::FirstBallot
        | Step::Reveal
        | Step::Dialogue
        | Step::Referral
        | Step::SecondBallot
        | Step::Reflection
        | Step::KeptBallot
        | Step::Evaluation => 1,
    }
}

/// Where to look for a picture of its own: at what a step came to, and while tiles gather at the newest question.
pub(crate) fn still_gaze(room: &RoomView, look: &Look) -> Gaze {
    let mut gaze = Gaze { page: usize::from(room.step == Step::Outcome), ..Gaze::default() };
    let view = room.ideas().filter(|_| room.step == Step::Gathering);
    if let Some((view, at)) = view.and_then(|view| Some((view, *idea::open_questions(view).last()?))) {
        gaze.ideas.question = Some(idea::Question::Tile(at));
        gaze.ideas.idea = view.asks.get(at).map(|ask| ask.idea);
        let idea = gaze.ideas.idea.unwrap_or_default();
        gaze.page = idea::board_scene::page_of(room, look, &gaze, idea);
    }
    gaze
}
