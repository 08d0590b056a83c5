//! The papers of the idea round, by label, with the mouse and with keys alone.

use super::*;
use crate::app::game::ballot::{BallotRow, BallotSheet, RowSign};
use crate::app::game::drafts::Legal;
use crate::app::game::handover::Private;
use crate::app::game::idea::testing::{gathering, harvested, setup};
use crate::app::scene::Stage;
use crate::app::widgets::seat_sheet::Owner;
use crate::app::widgets::sheet::Told;
use crate::app::widgets::testing::{harness, look, pictures};
use crate::rules::{Action, Audience, Deck, Evaluation, Game, IdeaKind, Mark, Step};
use bevy_egui::egui::{Event, Key, Modifiers, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use std::sync::Arc;

fn room(game: &Game) -> RoomView {
    game.view(Audience::Room).room
}

fn act(game: &mut Game, action: Action) {
    game.apply(action.clone()).unwrap_or_else(|error| panic!("{action:?}: {error}"));
}

/// A form over the screen, and what came of it.
struct Shown<F> {
    form: F,
    room: RoomView,
    deck: Arc<Deck>,
    told: Option<Told>,
}

fn shown<F: 'static>(
    lang: Lang,
    game: &Game,
    make: impl FnOnce(&RoomView) -> F,
    show: fn(&mut F, &mut Ui, &Look, &RoomView, &Deck, Legal<'_>) -> Option<Told>,
) -> Harness<'static, Shown<F>> {
    let room = room(game);
    let played = game.clone();
    let state = Shown { form: make(&room), room, deck: game.deck().clone(), told: None };
    let mut h = harness(1920.0, 1080.0, state, move |ui, state: &mut Shown<F>| {
        let told =
            show(&mut state.form, ui, &look(lang, 1.0), &state.room, &state.deck, &|action| played.check(action));
        state.told = state.told.take().or(told);
    });
    h.run();
    h
}

fn type_in<S>(h: &mut Harness<'_, S>, text: &str) {
    h.event(Event::Text(text.into()));
    h.run();
}

fn writing() -> Game {
    let mut game = Game::new(testing_deck(), setup(6)).expect("it can be played");
    act(&mut game, Action::Advance { from: Step::Deal });
    game
}

fn testing_deck() -> Arc<Deck> {
    crate::app::game::idea::testing::deck()
}

#[test]
fn a_new_idea_is_of_a_seat_that_has_not_written_and_a_seat_is_the_same_in_every_form() {
    let mut game = writing();
    let write = |seat| Action::WriteIdea {
        seat: SeatId(seat),
        kind: IdeaKind::Idea,
        title: "Lyktan".to_owned(),
        line: String::new(),
    };
    for seat in 0..6u8 {
        let mut h = shown(
            Lang::Sv,
            &game,
            |room| IdeaForm::new(None, room),
            |form, ui, look, room, _, legal| form.ui(ui, look, room, legal),
        );
        type_in(&mut h, "Lyktan");
        h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        h.run();
        assert_eq!(h.state().told, Some(Told::Act(write(seat))));
        act(&mut game, write(seat));
    }
    act(&mut game, Action::Advance { from: Step::Ideas });
    // Who somebody is does not change with the chair, and neither does the party on the piece.
    let faces = room(&game).seats;
    let label = |face: &crate::rules::SeatFace| {
        let name = if face.person.trim().is_empty() { &face.organisation } else { &face.person };
        let party = crate::wording::party(Lang::Sv, face.own_party);
        t!(Lang::Sv, "forms-seat-label", seat = face.seat.to_string(), role = name.trim(), party = party)
    };
    let writes = shown(
        Lang::Sv,
        &game,
        |room| IdeaForm::new(None, room),
        |form, ui, look, room, _, legal| form.ui(ui, look, room, legal),
    );
    let tile = crate::app::game::idea::testing::tile_of(&game, SeatId(0));
    let moves = shown(
        Lang::Sv,
        &game,
        |room| MoveForm::new(Some(tile), Some(Target::Idea(1)), None, room),
        |form, ui, look, room, _, legal| form.ui(ui, look, room, legal),
    );
    for face in &faces {
        assert!(writes.query_by_label(&label(face)).is_some(), "{}", label(face));
        assert!(moves.query_by_label(&label(face)).is_some(), "{}", label(face));
    }
}

#[test]
fn an_idea_is_written_by_mouse_in_both_languages() {
    for lang in Lang::ALL {
        let game = writing();
        let mut h = shown(
            lang,
            &game,
            |room| IdeaForm::new(Some(SeatId(2)), room),
            |form, ui, look, room, _, legal| form.ui(ui, look, room, legal),
        );
        let chair = room(&game).seats[2].chair_name.get(lang.tag()).to_owned();
        assert!(h.query_by_label(&t!(lang, "idea-form-chair", name = chair)).is_some(), "whose chair it is");
        // Without a title nothing is laid on the table.
        h.get_by_label(&t!(lang, "idea-form-do")).click();
        h.run();
        assert_eq!(h.state().told, None);
        h.get_by_label(&t!(lang, "idea-form-challenge")).click();
        h.run();
        h.get_all_by_label(&t!(lang, "idea-form-name")).last().expect("the field").click();
        h.run();
        type_in(&mut h, "Ensamma på helgen");
        h.get_by_label(&t!(lang, "idea-form-do")).click();
        h.run();
        let idea = Action::WriteIdea {
            seat: SeatId(2),
            kind: IdeaKind::Challenge,
            title: "Ensamma på helgen".into(),
            line: String::new(),
        };
        assert!(game.check(&idea).is_ok());
        assert_eq!(h.state().told, Some(Told::Act(idea)));
    }
}

#[test]
fn keys_alone_write_an_idea() {
    let game = writing();
    let mut h = shown(
        Lang::Sv,
        &game,
        |room| IdeaForm::new(None, room),
        |form, ui, look, room, _, legal| form.ui(ui, look, room, legal),
    );
    // The title has the focus at once.
    type_in(&mut h, "Lyktan 2");
    h.key_press(Key::Tab);
    h.run();
    type_in(&mut h, "Öppet även på helger");
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    let Some(Told::Act(Action::WriteIdea { seat, title, line, .. })) = h.state().told.clone() else {
        panic!("{:?}", h.state().told)
    };
    assert_eq!((seat, title.as_str(), line.as_str()), (SeatId(0), "Lyktan 2", "Öppet även på helger"));
}

#[test]
fn a_tile_is_asked_for_or_placed_by_its_holder() {
    let game = gathering(6, 3);
    let view = room(&game);
    let tile = view.seats[4].chair.tile().expect("a tile");
    let ask = |seat| move |room: &RoomView| MoveForm::new(Some(tile), Some(Target::Idea(1)), Some(seat), room);
    let mut h = shown(Lang::Sv, &game, ask(SeatId(1)), |form: &mut MoveForm, ui, look, room, _, legal| {
        form.ui(ui, look, room, legal)
    });
    h.get_by_label(&t!(Lang::Sv, "move-do-ask")).click();
    h.run();
    let wanted = Action::AskTile { seat: SeatId(1), tile, idea: 1 };
    assert!(game.check(&wanted).is_ok());
    assert_eq!(h.state().told, Some(Told::Act(wanted)));
    // Its own holder needs nobody's yes; digits say who it is.
    let mut h = shown(Lang::En, &game, ask(SeatId(1)), |form: &mut MoveForm, ui, look, room, _, legal| {
        form.ui(ui, look, room, legal)
    });
    h.key_press(Key::Num5);
    h.run();
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    assert_eq!(h.state().told, Some(Told::Act(Action::Place { seat: SeatId(4), idea: Some(1) })));
}

#[test]
fn a_digit_is_the_number_of_the_idea_until_one_is_chosen() {
    let game = gathering(6, 3);
    let tile = room(&game).seats[4].chair.tile().expect("a tile");
    let make = |room: &RoomView| MoveForm::new(Some(tile), None, Some(SeatId(4)), room);
    let mut h =
        shown(Lang::Sv, &game, make, |form: &mut MoveForm, ui, look, room, _, legal| form.ui(ui, look, room, legal));
    h.key_press(Key::Num3);
    h.run();
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    assert_eq!(h.state().told, Some(Told::Act(Action::Place { seat: SeatId(4), idea: Some(2) })));
}

#[test]
fn only_the_holder_takes_a_tile_back() {
    let mut game = gathering(6, 3);
    act(&mut game, Action::Place { seat: SeatId(4), idea: Some(1) });
    let tile = room(&game).seats[4].chair.tile().expect("a tile");
    let make = |room: &RoomView| MoveForm::new(Some(tile), Some(Target::Hand), Some(SeatId(1)), room);
    let mut h =
        shown(Lang::Sv, &game, make, |form: &mut MoveForm, ui, look, room, _, legal| form.ui(ui, look, room, legal));
    h.key_press(Key::Num2);
    h.run();
    h.get_by_label(&t!(Lang::Sv, "move-do-hand")).click();
    h.run();
    assert_eq!(h.state().told, None, "another seat cannot");
    h.key_press(Key::Num5);
    h.run();
    h.get_by_label(&t!(Lang::Sv, "move-do-hand")).click();
    h.run();
    assert_eq!(h.state().told, Some(Told::Act(Action::Place { seat: SeatId(4), idea: None })));
}

#[test]
fn a_no_needs_its_reason_and_a_second_ask_tells_it() {
    let mut game = gathering(6, 3);
    let tile = room(&game).seats[4].chair.tile().expect("a tile");
    act(&mut game, Action::AskTile { seat: SeatId(1), tile, idea: 1 });
    let show = |form: &mut NoForm, ui: &mut Ui, look: &Look, room: &RoomView, _: &Deck, legal: Legal<'_>| {
        form.ui(ui, look, room, legal)
    };
    let mut h = shown(Lang::Sv, &game, |_| NoForm::new(Refused::Tile(0)), show);
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    assert_eq!(h.state().told, None);
    type_in(&mut h, "Vi behövs där vi är");
    h.get_by_label(&t!(Lang::Sv, "no-send")).click();
    h.run();
    let no = Action::RefuseTile { seat: SeatId(4), ask: 0, reason: "Vi behövs där vi är".into() };
    assert_eq!(h.state().told, Some(Told::Act(no.clone())));
    act(&mut game, no);
    let make = |room: &RoomView| MoveForm::new(Some(tile), Some(Target::Idea(1)), Some(SeatId(2)), room);
    let h =
        shown(Lang::Sv, &game, make, |form: &mut MoveForm, ui, look, room, _, legal| form.ui(ui, look, room, legal));
    assert!(h.query_by_label_contains("Vi behövs där vi är").is_some());
}

#[test]
fn a_merge_is_asked_and_answered_by_everybody_gathered() {
    let mut game = gathering(6, 3);
    act(&mut game, Action::Place { seat: SeatId(0), idea: Some(0) });
    act(&mut game, Action::Place { seat: SeatId(1), idea: Some(1) });
    let mut h = shown(
        Lang::Sv,
        &game,
        |room| MergeForm::new(0, Some(SeatId(0)), room),
        |form: &mut MergeForm, ui, look, room, _, legal| form.ui(ui, look, room, legal),
    );
    let into = idea_title(&look(Lang::Sv, 1.0), room(&game).ideas().expect("ideas"), 1);
    h.get_by_label(&into).click();
    h.run();
    h.get_by_label(&t!(Lang::Sv, "merge-do")).click();
    h.run();
    let ask = Action::AskMerge { seat: SeatId(0), idea: 0, into: 1 };
    assert_eq!(h.state().told, Some(Told::Act(ask.clone())));
    act(&mut game, ask);
    let mut h = shown(
        Lang::Sv,
        &game,
        |room| MergeAnswerForm::new(0, None, room),
        |form: &mut MergeAnswerForm, ui, look, room, _, legal| form.ui(ui, look, room, legal),
    );
    h.key_press(Key::J);
    h.run();
    assert_eq!(h.state().told, Some(Told::Act(Action::AgreeMerge { seat: SeatId(1), merge: 0 })));
    let mut h = shown(
        Lang::Sv,
        &game,
        |room| MergeAnswerForm::new(0, None, room),
        |form: &mut MergeAnswerForm, ui, look, room, _, legal| form.ui(ui, look, room, legal),
    );
    h.key_press(Key::N);
    h.run();
    type_in(&mut h, "De är olika");
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    let no = Action::RefuseMerge { seat: SeatId(1), merge: 0, reason: "De är olika".into() };
    assert_eq!(h.state().told, Some(Told::Act(no)));
}

#[test]
fn the_sheet_of_an_idea_tells_everything_and_leads_on() {
    let mut game = gathering(6, 3);
    act(&mut game, Action::Place { seat: SeatId(0), idea: Some(0) });
    let view = room(&game);
    for (key, wanted) in [
        ("idea-move", IdeaWish::Move),
        ("idea-reword", IdeaWish::Reword),
        ("idea-merge", IdeaWish::Merge),
        ("idea-zoom", IdeaWish::Zoom),
    ] {
        let (view, played) = (view.clone(), game.clone());
        let state = (IdeaSheet::new(0, None), None);
        let mut h = harness(1920.0, 1080.0, state, move |ui, (sheet, wish): &mut (IdeaSheet, Option<IdeaWish>)| {
            let now = sheet.ui(ui, &look(Lang::Sv, 1.0), &view, &|action| played.check(action));
            *wish = wish.take().or(now);
        });
        h.run();
        h.get_all_by_label(&t!(Lang::Sv, key)).last().expect("the deed").click();
        h.run();
        assert_eq!(h.state().1, Some(wanted), "{key}");
    }
}

#[test]
fn what_the_rules_refuse_at_an_idea_is_offered_with_the_reason() {
    let mut game = gathering(6, 1);
    act(&mut game, Action::Place { seat: SeatId(0), idea: Some(0) });
    let view = room(&game);
    for lang in Lang::ALL {
        let (view, played) = (view.clone(), game.clone());
        let state = (IdeaSheet::new(0, None), None);
        let mut h = harness(1920.0, 1080.0, state, move |ui, (sheet, wish): &mut (IdeaSheet, Option<IdeaWish>)| {
            *wish = wish.take().or(sheet.ui(ui, &look(lang, 1.0), &view, &|action| played.check(action)));
        });
        h.run();
        assert!(h.query_by_label(&t!(lang, "merge-none")).is_some());
        let merge = t!(lang, "idea-merge");
        assert!(h.get_all_by_label(&merge).any(|node| node.accesskit_node().is_disabled()));
        h.get_all_by_label(&merge).last().expect("the deed").click();
        h.run();
        assert_eq!(h.state().1, None);
    }
}

#[test]
fn a_chair_tells_the_real_organisations_line() {
    let mut setup = setup(6);
    for (at, seat) in setup.seats.iter_mut().enumerate() {
        seat.organisation.line = format!("Vi är nummer {at} och gör det vi kan.");
    }
    let game = Game::new(testing_deck(), setup).expect("it can be played");
    let view = room(&game);
    let shown_view = view.clone();
    let state = (ChairSheet::new(Some(SeatId(0)), &view), None);
    let mut h = harness(1920.0, 1080.0, state, move |ui, (sheet, wish): &mut (ChairSheet, Option<ChairWish>)| {
        let now = sheet.ui(ui, &look(Lang::Sv, 1.0), &shown_view);
        *wish = wish.take().or(now);
    });
    h.run();
    let line = |seat: usize| {
        let tile = view.seats[seat].chair.tile().expect("a tile");
        let own = view.ideas().and_then(|ideas| ideas.tiles[tile.index()].own).expect("somebody's own");
        format!("Vi är nummer {} och gör det vi kan.", own.index())
    };
    assert!(h.query_by_label_contains(&line(0)).is_some());
    h.key_press(Key::Num4);
    h.run();
    assert!(h.query_by_label_contains(&line(3)).is_some());
    h.key_press(Key::Escape);
    h.run();
    assert_eq!(h.state().1, Some(ChairWish::Close));
}

fn row() -> Vec<BallotRow> {
    vec![BallotRow {
        sign: RowSign::Proposal,
        title: "Lyktan håller öppet".into(),
        text: "En mötesplats som är öppen även på helger.".into(),
        commitments: Vec::new(),
    }]
}

fn evaluation_sheet<'a>(rows: &'a [BallotRow], earlier: Option<&'a Evaluation>) -> EvaluationSheet<'a> {
    let party = crate::rules::Party::Ideburen;
    EvaluationSheet {
        owner: Owner { seat: SeatId(1), party, name: "Öppna dörren" },
        ballot: BallotSheet {
            seat: SeatId(1),
            role: "Öppna dörren",
            party,
            rows,
            second: true,
            progress: &[],
            ballot: earlier.map(|said| &said.ballot),
            recognisable: true,
            evaluation: true,
            legal: &|_, ballot| ballot.check(1, true),
        },
        earlier,
    }
}

#[test]
fn keys_alone_evaluate() {
    let rows = row();
    let screen = EvaluationScreen::new(&evaluation_sheet(&rows, None));
    type State = (EvaluationScreen, Option<Private<Action>>);
    let mut h = harness(1920.0, 1080.0, (screen, None), move |ui, (screen, result): &mut State| {
        let now = screen.ui(ui, &look(Lang::Sv, 1.0), &evaluation_sheet(&rows, None));
        *result = result.take().or(now);
    });
    h.run();
    h.key_press(Key::Num4);
    h.run();
    h.key_press(Key::Enter);
    h.run();
    assert_eq!(h.state().1, None, "words follow");
    let field = t!(Lang::Sv, "evaluation-step");
    h.get_all_by_label(&field).last().expect("the field").click();
    h.run();
    type_in(&mut h, "Vi ringer i morgon");
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    let Some(Private::Done(Action::Evaluate { seat, ballot, first_step, missing })) = h.state().1.clone() else {
        panic!("{:?}", h.state().1)
    };
    assert_eq!((seat, ballot.marks), (SeatId(1), vec![Mark::rating(4)]));
    assert_eq!((first_step.as_str(), missing.as_str()), ("Vi ringer i morgon", ""));
}

#[test]
fn what_was_said_is_there_to_be_changed() {
    let rows = row();
    let earlier = Evaluation {
        ballot: crate::rules::Ballot { marks: vec![Mark::rating(2)], objection: None },
        first_step: "Först så".into(),
        missing: "De unga".into(),
    };
    let screen = EvaluationScreen::new(&evaluation_sheet(&rows, Some(&earlier)));
    type State = (EvaluationScreen, Option<Private<Action>>);
    let mut h = harness(1920.0, 1080.0, (screen, None), move |ui, (screen, result): &mut State| {
        let now = screen.ui(ui, &look(Lang::Sv, 1.0), &evaluation_sheet(&rows, Some(&earlier)));
        *result = result.take().or(now);
    });
    h.run();
    h.get_by_label(&t!(Lang::Sv, "ballot-next")).click();
    h.run();
    h.get_by_label(&t!(Lang::Sv, "evaluation-save")).click();
    h.run();
    let Some(Private::Done(Action::Evaluate { ballot, first_step, missing, .. })) = h.state().1.clone() else {
        panic!("{:?}", h.state().1)
    };
    assert_eq!(ballot.marks, vec![Mark::rating(2)]);
    assert_eq!((first_step.as_str(), missing.as_str()), ("Först så", "De unga"));
}

/// Pictures of every paper, in every sight.
#[test]
fn pictures_of_the_papers() {
    type Paper = (&'static str, fn(&mut Ui, &Look, &Game));
    let papers: [Paper; 6] = [
        ("paper-idea", |ui, look, game| {
            let room = room(game);
            IdeaForm::new(Some(SeatId(1)), &room).ui(ui, look, &room, &|action| game.check(action));
        }),
        ("paper-move", |ui, look, game| {
            let room = room(game);
            let tile = room.seats[2].chair.tile();
            MoveForm::new(tile, Some(Target::Idea(0)), Some(SeatId(1)), &room)
                .ui(ui, look, &room, &|action| game.check(action));
        }),
        ("paper-move-where", |ui, look, game| {
            let room = room(game);
            let tile = room.seats[2].chair.tile();
            MoveForm::new(tile, None, Some(SeatId(1)), &room).ui(ui, look, &room, &|action| game.check(action));
        }),
        ("paper-no", |ui, look, game| {
            NoForm::new(Refused::Tile(0)).ui(ui, look, &room(game), &|action| game.check(action));
        }),
        ("paper-idea-sheet", |ui, look, game| {
            IdeaSheet::new(0, None).ui(ui, look, &room(game), &|action| game.check(action));
        }),
        ("paper-chair", |ui, look, game| {
            let room = room(game);
            ChairSheet::new(Some(SeatId(1)), &room).ui(ui, look, &room);
        }),
    ];
    for (name, paper) in papers {
        pictures(name, |look, _| {
            let mut game = if name == "paper-idea" { writing() } else { gathering(8, 3) };
            if name != "paper-idea" {
                let tile = room(&game).seats[4].chair.tile().expect("a tile");
                act(&mut game, Action::Place { seat: SeatId(0), idea: Some(0) });
                act(&mut game, Action::AskTile { seat: SeatId(0), tile, idea: 0 });
            }
            let look = *look;
            (Stage::default(), move |ui: &mut Ui| paper(ui, &look, &game))
        });
    }
    let told = harvested(6, 2);
    pictures("paper-idea-harvested", |look, _| {
        let (look, game) = (*look, told.clone());
        (Stage::default(), move |ui: &mut Ui| {
            IdeaSheet::new(1, None).ui(ui, &look, &room(&game), &|action| game.check(action));
        })
    });
    pictures("evaluation", |look, _| {
        let (look, rows) = (*look, row());
        let mut screen = EvaluationScreen::new(&evaluation_sheet(&rows, None));
        (Stage::default(), move |ui: &mut Ui| {
            screen.ui(ui, &look, &evaluation_sheet(&rows, None));
        })
    });
}
