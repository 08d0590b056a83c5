//! The rooms after the outcome hold what is promised for every picture.

use super::{agreement_scene, debrief_scene, homecoming_scene};
use crate::app::game::scenario::{event_scene, reflection_scene};
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::sheet_tests::{adopted, plain};
use crate::app::game::scenery::testing::{Proof, at, deck, in_scenario, looks, steps};
use crate::app::scene::{Command, HitKind, Stage, Touch, What};
use crate::record::minutes::{self, DocLine};
use crate::rules::{BallotMethod, EventOutcome, Game, RoomView, SeatId, Signature, Step};
use crate::text::Lang;

pub(crate) const GAMES: [(usize, BallotMethod); 4] =
    [(2, BallotMethod::Handed), (3, BallotMethod::Handed), (8, BallotMethod::RaisedHands), (24, BallotMethod::Handed)];

fn gaze(page: usize) -> Gaze {
    Gaze { page, seat: Some(SeatId(1)), ..Gaze::default() }
}

#[test]
fn reflections_hold_at_every_size() {
    let mut proof = Proof::default();
    for (seats, method) in GAMES {
        let (_, views) = steps(seats, method, 3);
        for look in looks() {
            for room in at(&views, Step::Reflection) {
                let full = in_scenario(room, |round| round.lived = [24, 1, 0, 12, 0, 3]);
                proof.see("reflection", &reflection_scene::reflection(room, &look), &look);
                proof.see("reflection", &reflection_scene::reflection(&full, &look), &look);
            }
        }
    }
    proof.holds();
}

/// A room after each event of the deck, met and not, with a tested promise and without.
pub(crate) fn events(base: &RoomView) -> Vec<RoomView> {
    let mut rooms = Vec::new();
    for event in 0..deck().events.len() {
        for (met, tested, value) in [(true, Some(0), 9), (false, Some(1), -10), (false, None, 0), (true, None, 10)] {
            let mut room = base.clone();
            room.agreement.commitments = (0..2).map(adopted).collect();
            room.event = Some(EventOutcome { event, value, met, tested });
            rooms.push(room);
        }
    }
    rooms
}

#[test]
fn events_hold_at_every_size() {
    let mut proof = Proof::default();
    let deck = deck();
    let (_, views) = steps(8, BallotMethod::Handed, 3);
    let rooms = at(&views, Step::Event);
    let mut all: Vec<RoomView> = rooms.iter().map(|&room| room.clone()).collect();
    all.extend(events(rooms.first().expect("something happens")));
    for look in looks() {
        for room in &all {
            for page in 0..event_scene::pages(&look) {
                proof.see("event", &event_scene::event(room, &deck, &look, &gaze(page)), &look);
            }
        }
    }
    proof.holds();
}

/// The texts of a stage that are shown shortened.
fn cut(stage: &Stage) -> Vec<&str> {
    let text = |item: &'_ crate::app::scene::Item| match &item.what {
        What::Type(set) => set.text.ends_with('…'),
        _ => false,
    };
    stage.items.iter().filter(|item| text(item)).map(|item| item.key.as_str()).collect()
}

#[test]
fn no_event_of_the_deck_is_cut() {
    let deck = deck();
    let (_, views) = steps(8, BallotMethod::Handed, 3);
    let mut room = at(&views, Step::Event)[0].clone();
    room.agreement.commitments = vec![adopted(0)];
    for look in looks() {
        for at in 0..deck.events.len() {
            for (met, tested) in [(true, Some(0)), (false, Some(0)), (false, None)] {
                room.event = Some(EventOutcome { event: at, value: 3, met, tested });
                for page in 0..event_scene::pages(&look) {
                    let stage = event_scene::event(&room, &deck, &look, &gaze(page));
                    let cut = cut(&stage);
                    assert!(cut.is_empty(), "{} {met} at {} {:?}: {cut:?}", deck.events[at].id, look.text, look.lang);
                }
            }
        }
    }
}

#[test]
fn homecomings_and_signings_hold_at_every_size() {
    let mut proof = Proof::default();
    let deck = deck();
    for (seats, method) in GAMES {
        let (_, views) = steps(seats, method, 4);
        let mut homes: Vec<RoomView> = at(&views, Step::Homecoming).into_iter().cloned().collect();
        for many in [0, 30] {
            let mut room = homes[0].clone();
            room.agreement.commitments = (0..many).map(adopted).collect();
            homes.push(room);
        }
        let mut signings: Vec<RoomView> = at(&views, Step::Signing).into_iter().cloned().collect();
        let mut room = signings[0].clone();
        for (i, signature) in room.agreement.signatures.iter_mut().enumerate() {
            let words = if i % 2 == 0 { "Vi tror på det här, med förbehåll. ".repeat(8) } else { String::new() };
            *signature = (i % 4 != 3).then_some(Signature { signed: i % 4 < 2, words });
        }
        signings.push(room);
        for look in looks() {
            for room in &homes {
                for page in 0..homecoming_scene::homecoming_pages(room, &deck, &look) {
                    proof.see("homecoming", &homecoming_scene::homecoming(room, &deck, &look, &gaze(page)), &look);
                }
            }
            for room in &signings {
                for page in 0..homecoming_scene::signing_pages(room, &look) {
                    proof.see("signing", &homecoming_scene::signing(room, &look, &gaze(page)), &look);
                }
            }
        }
    }
    proof.holds();
}

#[test]
fn every_seat_has_its_place_at_the_end() {
    let deck = deck();
    let (_, views) = steps(24, BallotMethod::Handed, 4);
    let seats = |stages: Vec<Stage>| {
        let mut seats: Vec<SeatId> = stages
            .iter()
            .flat_map(|stage| &stage.hits)
            .filter_map(|hit| match hit.touch {
                Some(Touch::Seat(seat)) => Some(seat),
                _ => None,
            })
            .collect();
        seats.sort();
        seats
    };
    let all: Vec<SeatId> = (0..24).map(SeatId).collect();
    for look in looks() {
        let room = at(&views, Step::Homecoming)[0];
        let pages = 0..if look.text > 1.1 { homecoming_scene::homecoming_pages(room, &deck, &look) } else { 1 };
        let stages = pages.map(|page| homecoming_scene::homecoming(room, &deck, &look, &gaze(page))).collect();
        assert_eq!(seats(stages), all, "homecoming at {}", look.text);
        let room = at(&views, Step::Signing)[0];
        let pages = 0..homecoming_scene::signing_pages(room, &look);
        let stages = pages.map(|page| homecoming_scene::signing(room, &look, &gaze(page))).collect();
        assert_eq!(seats(stages), all, "signing at {}", look.text);
    }
}

/// The letters of a text, so that line breaks do not matter.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[test]
fn nothing_of_the_agreement_is_cut() {
    let mut proof = Proof::default();
    for (seats, method) in GAMES {
        let (game, _) = steps(seats, method, 4);
        for look in looks() {
            let doc = minutes::agreement(look.lang, &game, "21 november 2026");
            let mut shown = String::new();
            for page in 0..agreement_scene::agreement_pages(&doc, &look) {
                let stage = agreement_scene::agreement(&doc, &look, &gaze(page));
                proof.see("agreement", &stage, &look);
                assert!(cut(&stage).is_empty());
                for hit in stage.hits.iter().filter(|hit| hit.touch.is_none() && hit.rect.1 < 940.0) {
                    shown.push_str(&letters(&hit.label));
                }
            }
            let chapters = doc.chapters.iter().chain(&doc.appendix);
            for line in chapters.flat_map(|chapter| &chapter.lines) {
                let texts: Vec<&String> = match line {
                    DocLine::Heading(text) | DocLine::Text(text) => vec![text],
                    DocLine::Item { text, notes } => [text].into_iter().chain(notes).collect(),
                    DocLine::Table { rows, .. } => rows.iter().flatten().collect(),
                };
                for text in texts {
                    assert!(shown.contains(&letters(text)), "{text} is not in the document");
                }
            }
        }
    }
    proof.holds();
}

pub(crate) fn closing(game: &Game, lang: Lang) -> debrief_scene::Closing {
    debrief_scene::Closing::of(game, lang)
}

#[test]
fn debriefs_hold_at_every_size() {
    let mut proof = Proof::default();
    let path = format!("/home/någon/Dokument/{}/överenskommelse.md", "Ett långt mappnamn/".repeat(9));
    for (seats, method) in GAMES {
        let (game, views) = steps(seats, method, 4);
        let room = at(&views, Step::Debrief)[0];
        for look in looks() {
            let whole = closing(&game, look.lang);
            let none = debrief_scene::Closing::default();
            for closing in [&whole, &none] {
                for saved in [None, Some("a.md"), Some(path.as_str())] {
                    for page in 0..debrief_scene::pages(room, &look) {
                        proof.see("debrief", &debrief_scene::debrief(room, closing, saved, &look, &gaze(page)), &look);
                    }
                }
            }
        }
        let buttons: Vec<_> =
            debrief_scene::debrief(room, &debrief_scene::Closing::default(), None, &plain(), &gaze(0))
                .hits
                .into_iter()
                .filter(|hit| matches!(hit.kind, HitKind::Button { .. }))
                .map(|hit| hit.touch)
                .collect();
        let wanted = [
            Touch::Command(Command::Agreement),
            Touch::Command(Command::SaveAgreement),
            Touch::Command(Command::Advance),
        ]
        .map(Some);
        assert_eq!(buttons, wanted);
    }
    proof.holds();
}
