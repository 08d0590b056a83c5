//! Pictures of the steps of a process: what is wrong with them, and themselves where `KOMMA_PICTURES` says.

use super::scenery::Gaze;
use super::scenery::testing::{faults, looks};
use super::{picture, picture::pages};
use crate::app::scene::{Look, hit_areas};
use crate::app::shell::testing::snap;
use crate::app::theme::Theme;
use crate::record::testing;
use crate::rules::{
    Action, Audience, Ballot, BallotMethod, Deck, Game, Mark, Party, Principle, QuestionPart, Reply, RoundKind, SeatId,
    Stance, Step, SwapRule,
};
use crate::text::Lang;
use std::sync::Arc;

fn deck() -> Arc<Deck> {
    super::forms_testing::deck()
}

fn act(game: &mut Game, action: Action) {
    game.apply(action.clone()).unwrap_or_else(|error| panic!("{action:?}: {error}"));
}

fn words(most: usize) -> String {
    "Vi har bokat huset varje torsdag i tolv år och ingen har ringt. ".chars().cycle().take(most).collect()
}

/// A game of `seats` seats at the vision, at the card of its own, or when the answers are in, with as much to show as there can be.
fn game(seats: usize, until: Step, full: bool) -> Game {
    let mut setup = testing::setup(seats, BallotMethod::Handed, 7);
    setup.programme.rounds.truncate(1);
    let round = &mut setup.programme.rounds[0];
    round.swap = SwapRule::OwnParty;
    match until {
        Step::Vision => setup.programme.vision = true,
        Step::Question => round.kind = RoundKind::OwnQuestion,
        _ => round.referral = true,
    }
    let mut game = Game::new(deck(), setup).expect("it can be played");
    while game.step() != until {
        let from = game.step();
        let all = (0..seats as u8).map(SeatId);
        match from {
            Step::FirstBallot => {
                let marks = vec![Mark::rating(4); game.round().subjects().len()];
                for seat in all {
                    act(&mut game, Action::Cast { seat, ballot: Ballot { marks: marks.clone(), objection: None } });
                }
                act(&mut game, Action::Reveal);
            }
            Step::Dialogue => {
                let seat = game.round().pen().expect("a pen");
                act(&mut game, Action::ChooseBase { seat, option: 0 });
                act(&mut game, Action::Reword { seat, wording: words(if full { 390 } else { 90 }) });
                act(&mut game, Action::Advance { from });
            }
            Step::Referral => {
                for seat in all {
                    let stance = Stance::ALL.get(usize::from(seat.0) % 4).copied();
                    let comment = if stance.is_some() { words(if full { 200 } else { 50 }) } else { String::new() };
                    act(&mut game, Action::AnswerReferral { seat, reply: Reply { stance, comment } });
                }
                act(&mut game, Action::Reveal);
            }
            from => act(&mut game, Action::Advance { from }),
        }
    }
    let room = game.view(Audience::Room).room;
    let of = |party: Party| room.seats.iter().find(|face| face.party == party).expect("both are there").seat;
    match until {
        Step::Vision if full => {
            let seat = room.pen().expect("a pen");
            act(&mut game, Action::WordVision { seat, wording: words(240) });
            for seat in (0..seats as u8).map(SeatId) {
                act(&mut game, Action::ObjectVision { seat, reason: words(200) });
            }
        }
        Step::Vision => {
            let seat = room.pen().expect("a pen");
            let wording = "I vår kommun ska ingen förening behöva vänta mer än en vecka på ett svar.".to_owned();
            act(&mut game, Action::WordVision { seat, wording });
        }
        Step::Question => {
            for part in QuestionPart::ALL {
                let seat = if let QuestionPart::Side(party) = part { of(party) } else { of(Party::Public) };
                let text = words(if full { part.most() } else { part.most().min(70) });
                act(&mut game, Action::WriteQuestion { seat, part, text });
            }
            let seat = of(Party::Public);
            let principles = Principle::ALL[..if full { 3 } else { 1 }].to_vec();
            act(&mut game, Action::PickPrinciples { seat, principles: principles.clone() });
            for option in 0..if full { 4 } else { 1 } {
                let text = words(if full { 160 } else { 40 });
                act(&mut game, Action::WriteOption { seat, option, title: words(16), text });
                let (serves, strains) = principles.split_at(1);
                let (serves, strains) = (serves.to_vec(), strains.to_vec());
                act(&mut game, Action::WeighOption { seat, option, serves, strains });
                act(&mut game, Action::BurdenOption { seat, option, burden: 2 });
            }
        }
        _ => {}
    }
    game
}

#[test]
fn the_steps_of_a_process_are_sound_at_every_size_of_text() {
    for until in [Step::Vision, Step::Question, Step::Answers] {
        for (seats, full) in [(2, false), (8, true), (24, true)] {
            let game = game(seats, until, full);
            let room = game.view(Audience::Room).room;
            for look in looks() {
                for page in 0..pages(&room, game.deck(), None, &look, &Gaze::default()) {
                    let gaze = Gaze { page, ..Gaze::default() };
                    let stage = picture(&room, game.deck(), game.setup(), None, &look, &gaze);
                    let wrong = faults(&stage, &look);
                    assert!(wrong.is_empty(), "{until:?} {seats} {look:?} page {page}: {wrong:#?}");
                }
            }
        }
    }
}

#[test]
fn pictures_of_a_process() {
    for (until, seats, full, text, theme) in [
        (Step::Vision, 6, false, 1.0, Theme::Light),
        (Step::Vision, 8, true, 2.0, Theme::Light),
        (Step::Question, 6, false, 1.0, Theme::Light),
        (Step::Question, 6, true, 1.0, Theme::Dark),
        (Step::Question, 6, true, 2.0, Theme::Light),
        (Step::Answers, 8, false, 1.0, Theme::Light),
        (Step::Answers, 24, true, 1.0, Theme::Dark),
        (Step::Answers, 8, true, 2.0, Theme::Light),
    ] {
        let game = game(seats, until, full);
        let room = game.view(Audience::Room).room;
        let look = Look { theme, lang: Lang::Sv, text, movement: false };
        for page in 0..pages(&room, game.deck(), None, &look, &Gaze::default()).min(2) {
            let gaze = Gaze { page, ..Gaze::default() };
            let stage = picture(&room, game.deck(), game.setup(), None, &look, &gaze);
            let own = stage.clone();
            snap(&format!("process-{until:?}-{full}-{text}-{page}"), &stage, &look, (1920, 1080), move |ui| {
                hit_areas::hits(ui, &own, &look);
            });
        }
    }
}
