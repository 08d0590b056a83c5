//! What holds for every picture of the idea round, and pictures to be looked at where `KOMMA_PICTURES` says.

use super::testing::{act, gathering, harvested, room, setup, tile_of};
use super::{IdeaGaze, Question, Zoom};
use super::{board_scene, deal_scene, harvest_scene};
use crate::app::art::Art;
use crate::app::game::closing::homecoming_scene;
use crate::app::game::scenario::dialogue_scene;
use crate::app::game::scenery::testing;
use crate::app::game::scenery::testing::Proof;
use crate::app::game::scenery::{Gaze, Timer, tests as rooms};
use crate::app::scene::{Look, Stage, Touch, What, hit_areas};
use crate::app::shell::testing::snap;
use crate::app::theme::Theme;
use crate::rules::{Action, Ballot, Game, IdeaKind, Mark, RoomView, SeatId, Step, TileId, sample::random_action};
use crate::text::Lang;
use rand::SeedableRng;
use rand::rngs::ChaCha8Rng;

const LOOK: Look = Look { theme: Theme::Light, lang: Lang::Sv, text: 1.0, movement: true };

/// The same as in the design: two tiles at each of three ideas, and a question.
fn asked() -> Game {
    let mut game = gathering(8, 3);
    for (seat, idea) in [(0, 0), (1, 0), (2, 1), (3, 1), (4, 2), (5, 0)] {
        act(&mut game, Action::Place { seat: SeatId(seat), idea: Some(idea) });
    }
    let tile = tile_of(&game, SeatId(5));
    act(&mut game, Action::AskTile { seat: SeatId(4), tile, idea: 2 });
    game
}

fn gaze(ideas: IdeaGaze) -> Gaze {
    Gaze { ideas, timer: Some(Timer { left: 614, total: 1200, running: true }), ..Gaze::default() }
}

/// Every way of looking at a board that matters to its layout.
fn gazes(game: &Game) -> Vec<Gaze> {
    let view = room(game);
    let asks = view.ideas().map_or(0, |view| view.asks.len());
    let mut all = Vec::new();
    for zoom in [Zoom::Some, Zoom::All, Zoom::One] {
        for question in [None, (asks > 0).then_some(Question::Tile(0))] {
            for idea in [None, Some(0)] {
                let tile = idea.map(|_| TileId(0));
                all.push(gaze(IdeaGaze { idea, tile, question, zoom }));
            }
        }
    }
    all
}

#[test]
fn nothing_on_the_board_lies_on_anything_else() {
    let mut proof = Proof::default();
    for (seats, ideas) in [(2, 1), (8, 3), (8, 5), (24, 30)] {
        let mut game = gathering(seats, ideas);
        for seat in 0..seats as u8 {
            if seat % 5 != 4 {
                let idea = Some(usize::from(seat) % ideas.min(4));
                act(&mut game, Action::Place { seat: SeatId(seat), idea });
            }
        }
        if ideas > 1 {
            let tile = tile_of(&game, SeatId(0));
            act(&mut game, Action::AskTile { seat: SeatId(1), tile, idea: 1 });
        }
        for look in testing::looks() {
            for gaze in gazes(&game) {
                let view = room(&game);
                for page in 0..board_scene::pages(&view, &look, &gaze).min(3) {
                    let gaze = Gaze { page, ..gaze };
                    proof.see(
                        &format!("board {seats} {ideas} {:?} {page}", gaze.ideas),
                        &board_scene::board(&view, &look, &gaze),
                        &look,
                    );
                }
            }
        }
    }
    proof.holds();
}

#[test]
fn many_tiles_at_one_idea_still_fit() {
    let mut proof = Proof::default();
    for n in [4u8, 5, 8, 9, 11, 24] {
        let mut game = gathering(24, 3);
        for seat in 0..n {
            act(&mut game, Action::Place { seat: SeatId(seat), idea: Some(1) });
        }
        let view = room(&game);
        for look in testing::looks() {
            let gaze = gaze(IdeaGaze { idea: Some(1), ..IdeaGaze::default() });
            let stage = board_scene::board(&view, &look, &gaze);
            proof.see(&format!("{n} at one"), &stage, &look);
            if look.text == 1.0 {
                let tiles = stage.hits.iter().filter(|hit| matches!(hit.touch, Some(Touch::Tile(_)))).count();
                assert_eq!(tiles, 24, "every tile is in sight");
            }
        }
    }
    proof.holds();
}

#[test]
fn writing_dealing_and_harvesting_fit_every_look() {
    let mut proof = Proof::default();
    for seats in [2usize, 8, 24] {
        let deck = rooms::deck();
        let mut game = Game::new(deck.clone(), setup(seats)).expect("it can be played");
        let dealt = room(&game);
        act(&mut game, Action::Advance { from: Step::Deal });
        let empty = room(&game);
        for look in testing::looks() {
            let setup = game.setup();
            proof.see(
                &format!("deal {seats}"),
                &deal_scene::deal(&dealt, &deck, setup, &look, &Gaze::default()),
                &look,
            );
            proof.see(&format!("no ideas {seats}"), &board_scene::board(&empty, &look, &Gaze::default()), &look);
        }
        for ideas in [1usize, 2, 7].into_iter().filter(|ideas| *ideas <= seats) {
            let game = harvested(seats, ideas);
            let view = room(&game);
            for look in testing::looks() {
                for page in 0..harvest_scene::pages(&view, &look).min(8) {
                    let gaze = Gaze { page, ..Gaze::default() };
                    let name = format!("harvest {seats} {ideas} {page}");
                    proof.see(&name, &harvest_scene::harvest(&view, &look, &gaze), &look);
                }
            }
        }
    }
    proof.holds();
}

/// Random games with idea rounds: every picture that comes up fits, and homecoming knows the ideas.
#[test]
fn random_workshops_have_no_faults() {
    let mut proof = Proof::default();
    for (seats, programme) in [(3, "ideverkstad"), (9, "blandat"), (16, "ideverkstad")] {
        let mut rng = ChaCha8Rng::seed_from_u64(seats as u64);
        let mut game = Game::new(rooms::deck(), rooms::setup(seats, programme, 4)).expect("it can be played");
        let deck = rooms::deck();
        let mut count = 0;
        while let Some(action) = random_action(&game, 30, &mut rng) {
            act(&mut game, action);
            count += 1;
            let view = room(&game);
            if count % 7 != 0 && !matches!(view.step, Step::Harvest | Step::Homecoming) {
                continue;
            }
            for look in [LOOK, Look { text: 2.0, lang: Lang::En, ..LOOK }] {
                let gaze = gaze(IdeaGaze::default());
                let stage = match view.step {
                    Step::Deal if view.ideas().is_some() => deal_scene::deal(&view, &deck, game.setup(), &look, &gaze),
                    Step::Ideas | Step::Gathering => board_scene::board(&view, &look, &gaze),
                    Step::Harvest => harvest_scene::harvest(&view, &look, &gaze),
                    Step::Homecoming => homecoming_scene::homecoming(&view, &deck, &look, &gaze),
                    Step::Deal => dialogue_scene::deal(&view, &deck, game.setup(), &look, &gaze),
                    _ => continue,
                };
                proof.see(&format!("{programme} {:?} {count}", view.step), &stage, &look);
            }
        }
    }
    proof.holds();
}

/// The first place of a tile on a stage.
fn place(stage: &Stage, tile: TileId) -> (f32, f32) {
    let key = format!("tile {}", tile.0);
    stage.items.iter().find(|item| item.key == key).map(|item| item.at).expect("the tile is there")
}

#[test]
fn a_yes_moves_the_tile_and_a_question_lifts_it() {
    let mut game = asked();
    let tile = tile_of(&game, SeatId(5));
    let gaze = gaze(IdeaGaze { question: Some(Question::Tile(0)), ..IdeaGaze::default() });
    let before = board_scene::board(&room(&game), &LOOK, &gaze);
    let asked_look = before.items.iter().any(|item| {
        item.key == format!("tile {}", tile.0)
            && matches!(item.what, What::Art(Art::Tile { look: crate::app::art::TileLook::Asked, .. }))
    });
    assert!(asked_look, "the tile that is asked for is lifted");
    assert!(before.items.iter().any(|item| item.key == "question arc"));
    assert!(before.hits.iter().any(|hit| hit.label.contains("håller brickan och bestämmer")));
    let from = place(&before, tile);
    act(&mut game, Action::AgreeTile { seat: SeatId(5), ask: 0 });
    let after = board_scene::board(&room(&game), &LOOK, &Gaze::default());
    let to = place(&after, tile);
    assert!(to.0 > from.0 + 600.0, "it goes to the third idea: {from:?} {to:?}");
    let item = after.items.iter().find(|item| item.key == format!("tile {}", tile.0)).expect("it is there");
    assert_eq!(item.motion.ms, crate::app::theme::motion::TILE_TRAVEL);
    assert!(item.motion.sag > 0.0, "along an arc");
}

#[test]
fn a_no_is_shown_with_its_reason_and_without_blame() {
    let mut game = asked();
    let reason = "Brickan behövs där den är".to_owned();
    act(&mut game, Action::RefuseTile { seat: SeatId(5), ask: 0, reason: reason.clone() });
    let gaze = gaze(IdeaGaze { question: Some(Question::Tile(0)), ..IdeaGaze::default() });
    let stage = board_scene::board(&room(&game), &LOOK, &gaze);
    let said = stage.hits.iter().find(|hit| hit.label.contains(&reason)).expect("the reason is there to be read");
    assert!(said.label.contains("stannar där den är"));
    assert!(!stage.items.iter().any(|item| item.key == "question arc"));
}

#[test]
fn the_board_says_which_ideas_have_both_parties() {
    let game = asked();
    let view = room(&game);
    let ideas = view.ideas().expect("it is an idea round");
    let stage = board_scene::board(&view, &LOOK, &Gaze::default());
    for face in &ideas.ideas {
        let label =
            stage.hits.iter().find(|hit| hit.touch == Some(Touch::Idea(face.number))).expect("a card").label.clone();
        let waits = !face.asked.is_empty();
        assert_eq!(label.contains("Båda parter är med"), !face.stands_alone && !waits, "{label}");
        assert_eq!(label.contains("Väntar på"), waits, "{label}");
    }
}

#[test]
fn no_chair_is_its_own_on_the_deal() {
    let game = Game::new(rooms::deck(), setup(8)).expect("it can be played");
    let view = room(&game);
    let stage = deal_scene::deal(&view, &rooms::deck(), game.setup(), &LOOK, &Gaze::default());
    for face in &view.seats {
        let chair = face.chair_name.get("sv");
        assert_ne!(chair, face.organisation);
        assert!(stage.hits.iter().any(|hit| hit.touch == Some(Touch::Seat(face.seat)) && hit.label.contains(chair)));
    }
    let tiles = stage.items.iter().filter(|item| matches!(item.what, What::Art(Art::Tile { .. }))).count();
    assert_eq!(tiles, 8);
}

/// Before the reveal the room's picture is the same whatever has been said behind the curtain.
#[test]
fn evaluations_do_not_show_before_the_reveal() {
    let play = |rating: u8, words: &str| {
        let mut game = gathering(4, 1);
        for seat in 0..4 {
            act(&mut game, Action::Place { seat: SeatId(seat), idea: Some(0) });
        }
        act(&mut game, Action::Advance { from: Step::Gathering });
        for seat in 0..3 {
            let ballot = Ballot { marks: vec![Mark::rating(rating)], objection: None };
            let (first_step, missing) = (words.to_owned(), words.to_owned());
            act(&mut game, Action::Evaluate { seat: SeatId(seat), ballot, first_step, missing });
        }
        room(&game)
    };
    let (one, other) = (play(1, "Aldrig"), play(5, "Genast"));
    let deck = rooms::deck();
    let waiting = |view: &RoomView| crate::app::game::scenery::curtain::waiting(view, &deck, &LOOK);
    assert_eq!(waiting(&one), waiting(&other));
    assert!(harvest_scene::evaluated(&one).is_empty());
}

#[test]
fn pictures_to_look_at() {
    let shot = |name: &str, stage: &Stage, look: &Look, size| {
        let (own, its) = (stage.clone(), *look);
        snap(name, stage, look, size, move |ui| {
            hit_areas::hits(ui, &own, &its);
        });
    };
    let whole = (1920, 1080);
    let dark = Look { theme: Theme::Dark, ..LOOK };
    let large = Look { text: 2.0, ..LOOK };
    let middle = Look { text: 1.25, lang: Lang::En, ..LOOK };
    let game = asked();
    let view = room(&game);
    let question = gaze(IdeaGaze { idea: Some(2), question: Some(Question::Tile(0)), ..IdeaGaze::default() });
    let plain = gaze(IdeaGaze { idea: Some(0), ..IdeaGaze::default() });
    for (name, look, gaze, size) in [
        ("ideas-question", LOOK, question, whole),
        ("ideas-question-720", LOOK, question, (1280, 720)),
        ("ideas-question-dark", dark, question, whole),
        ("ideas-question-200", large, question, whole),
        ("ideas-question-125", middle, question, whole),
        ("ideas-board", LOOK, plain, whole),
        ("ideas-board-200", large, plain, whole),
        ("ideas-board-125", middle, plain, whole),
        ("ideas-one", LOOK, Gaze { ideas: IdeaGaze { zoom: Zoom::One, ..plain.ideas }, ..plain }, whole),
        ("ideas-overview", LOOK, Gaze { ideas: IdeaGaze { zoom: Zoom::All, ..plain.ideas }, ..plain }, whole),
    ] {
        shot(name, &board_scene::board(&view, &look, &gaze), &look, size);
    }
    let mut many = gathering(24, 30);
    for seat in 0..24u8 {
        act(&mut many, Action::Place { seat: SeatId(seat), idea: Some(usize::from(seat) % 5) });
    }
    let crowd = room(&many);
    let all = gaze(IdeaGaze { zoom: Zoom::All, ..IdeaGaze::default() });
    for (name, look, gaze) in
        [("ideas-24-board", LOOK, plain), ("ideas-24-overview", LOOK, all), ("ideas-24-overview-200", large, all)]
    {
        shot(name, &board_scene::board(&crowd, &look, &gaze), &look, whole);
    }
    for (name, seats, look) in [("ideas-deal", 8, LOOK), ("ideas-deal-24", 24, LOOK), ("ideas-deal-200", 8, large)] {
        let game = Game::new(rooms::deck(), setup(seats)).expect("it can be played");
        let stage = deal_scene::deal(&room(&game), &rooms::deck(), game.setup(), &look, &Gaze::default());
        shot(name, &stage, &look, whole);
    }
    let mut game = Game::new(rooms::deck(), setup(8)).expect("it can be played");
    act(&mut game, Action::Advance { from: Step::Deal });
    shot("ideas-write-empty", &board_scene::board(&room(&game), &LOOK, &plain), &LOOK, whole);
    for idea in 0..4u8 {
        let (seat, title) = (SeatId(idea), "Lyktan håller öppet".to_owned());
        let line = "En mötesplats som är öppen även på helger.".to_owned();
        act(&mut game, Action::WriteIdea { seat, kind: IdeaKind::Idea, title, line });
    }
    shot("ideas-write", &board_scene::board(&room(&game), &LOOK, &plain), &LOOK, whole);
    shot("ideas-write-200", &board_scene::board(&room(&game), &large, &plain), &large, whole);
    let view = room(&harvested(8, 2));
    for (name, look, page) in [
        ("ideas-harvest-list", LOOK, 0),
        ("ideas-harvest-one", LOOK, 1),
        ("ideas-harvest-dark", dark, 2),
        ("ideas-harvest-200", large, 1),
        ("ideas-harvest-200-ratings", large, 2),
        ("ideas-harvest-200-said", large, 4),
    ] {
        shot(name, &harvest_scene::harvest(&view, &look, &Gaze { page, ..Gaze::default() }), &look, whole);
    }
}
