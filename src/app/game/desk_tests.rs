//! The desk by its labels, and what it may not tell.

use super::*;
use crate::app::theme::Theme;
use crate::app::widgets::testing::{harness, look};
use crate::deck;
use crate::rules::{Ballot, IdeaKind, Mark, SeatId};
use bevy_egui::egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

/// A game of the programme with this id, with four seats, played until `stop` says so. The ratings of secret ballots are `rate`'s.
fn played(
    programme: &str,
    rate: &dyn Fn(Step, u8, u8) -> u8,
    stop: &dyn Fn(&RoomView) -> bool,
) -> (Play, tempfile::TempDir) {
    let data = tempfile::tempdir().expect("a folder");
    let (name, text) = deck::embedded()[0];
    let deck = Arc::new(deck::load_str(text, name).deck.expect("the deck can be played"));
    let programme = deck::builtin_programmes().into_iter().find(|p| p.id == programme).expect("it is built in");
    let setup = scenery::testing::setup(4, crate::rules::BallotMethod::Handed, 5);
    let setup = Setup { programme, dialogue_minutes: 0, ..setup };
    let mut session = Session::create(data.path(), text.as_bytes(), deck, setup).expect("the setup can be played");
    loop {
        let game = session.game();
        let room = game.view(Audience::Room).room;
        if stop(&room) {
            break;
        }
        let step = room.step;
        let seats = (0..4u8).map(SeatId);
        let marks = |seat: SeatId, rows: u8| (0..rows).map(|row| Mark::rating(rate(step, seat.0, row))).collect();
        let ballot = |seat: SeatId, rows: u8| Ballot { marks: marks(seat, rows), objection: None };
        let actions: Vec<Action> = match step {
            Step::FirstBallot | Step::SecondBallot => {
                let rows = room.ballot.as_ref().map_or(0, |ballot| ballot.subjects.len() as u8);
                let waits = seats.filter(|seat| !room.seats[seat.index()].has_cast);
                match waits.into_iter().next() {
                    Some(seat) => vec![Action::Cast { seat, ballot: ballot(seat, rows) }],
                    None => vec![Action::Reveal],
                }
            }
            Step::Dialogue if room.proposal().base.is_none() => {
                vec![Action::ChooseBase { seat: room.pen().expect("there is a pen"), option: 0 }]
            }
            Step::Ideas => {
                let write = |seat: SeatId| Action::WriteIdea {
                    seat,
                    kind: IdeaKind::Idea,
                    title: format!("Idé från plats {seat}"),
                    line: String::new(),
                };
                seats.map(write).chain([Action::Advance { from: step }]).collect()
            }
            Step::Gathering => {
                let place = |seat: SeatId| Action::Place { seat, idea: Some(0) };
                seats.map(place).chain([Action::Advance { from: step }]).collect()
            }
            Step::Evaluation => {
                let evaluating = room.ideas().map(|view| view.evaluating.clone()).unwrap_or_default();
                let done = |seat: &SeatId| room.seats[seat.index()].has_cast;
                match evaluating.into_iter().find(|seat| !done(seat)) {
                    Some(seat) => vec![Action::Evaluate {
                        seat,
                        ballot: ballot(seat, 1),
                        first_step: format!("Ett steg {}", rate(step, seat.0, 0)),
                        missing: String::new(),
                    }],
                    None => vec![Action::Reveal],
                }
            }
            Step::Outcome => vec![Action::Conclude],
            from => vec![Action::Advance { from }],
        };
        for action in actions {
            session.apply(action).expect("the tests play by the rules");
        }
    }
    (Play::new(session, &[], Lang::Sv), data)
}

/// Everything there is to read on the desk.
fn desk_words(play: Play, look: Look, size: (f32, f32)) -> Vec<String> {
    let h = at_desk(play, look, size);
    let words = |node: egui_kittest::Node<'_>| {
        let node = node.accesskit_node();
        node.label().or_else(|| node.value())
    };
    // The time of day is not the game's.
    let clock = |text: &String| text.starts_with("Klockan") || text.starts_with("It is");
    h.root().children_recursive().filter_map(words).filter(|text| !clock(text)).collect()
}

fn at_desk(mut play: Play, look: Look, (w, h): (f32, f32)) -> Harness<'static, Play> {
    play.set_apart(Some(Look { text: 1.0, ..look }));
    // Whoever had the machine before the room got its window would keep it.
    play.apart.handing = false;
    let mut shell = Shell::default();
    harness(w, h, play, move |ui, play: &mut Play| {
        let room = Look { text: 1.0, ..look };
        let stage = play.room_stage(&room);
        let seen = Seen { stage: &stage, monitor: "HDMI-1" };
        if play.shows_desk() {
            let _ = play.desk_ui(ui, &look, seen, &mut shell);
        }
    })
}

#[test]
fn the_desk_and_the_room_say_nothing_of_a_secret_ballot() {
    for (programme, step) in
        [("kort", Step::FirstBallot), ("kort", Step::SecondBallot), ("ideverkstad", Step::Evaluation)]
    {
        for cast in [2, 4] {
            let stop =
                |room: &RoomView| room.step == step && room.seats.iter().filter(|face| face.has_cast).count() == cast;
            // What was revealed before is the same in both: only the ballot that is open differs.
            let one = |now: Step, seat: u8, row: u8| if now == step { 1 + (seat + row) % 5 } else { 4 };
            let other = |now: Step, seat: u8, row: u8| if now == step { 5 - (seat + row) % 5 } else { 4 };
            let ((a, _a), (b, _b)) = (played(programme, &one, &stop), played(programme, &other, &stop));
            let sight = look(Lang::Sv, 1.0);
            assert_eq!(a.room_stage(&sight), b.room_stage(&sight), "{step:?}");
            let (a, b) = (desk_words(a, sight, (1600.0, 900.0)), desk_words(b, sight, (1600.0, 900.0)));
            assert!(a.contains(&crate::t!(Lang::Sv, "desk-title")), "the desk is shown: {a:?}");
            assert_eq!(a, b, "{step:?}");
        }
    }
}

#[test]
fn every_size_and_language_of_the_desk_has_what_comes_next_and_what_waits() {
    for lang in Lang::ALL {
        for (size, text) in
            [((1707.0, 960.0), 1.0), ((1600.0, 900.0), 1.0), ((1600.0, 900.0), 1.5), ((1600.0, 900.0), 2.0)]
        {
            let (play, _data) = played("kort", &|_, _, _| 4, &|room| room.step == Step::Dialogue);
            let words = desk_words(play, look(lang, text), size);
            for key in ["table-vote", "desk-undo", "desk-hard", "desk-pause-room", "desk-freeze-room", "desk-table"] {
                let label = crate::text::tr(lang, key);
                assert!(words.contains(&label), "{label} at {size:?} {text}: {words:?}");
            }
        }
    }
}

#[test]
fn a_tally_counts_and_nobody_else_sees_it() {
    let (play, _data) = played("kort", &|_, _, _| 4, &|room| room.step == Step::Dialogue);
    let sight = look(Lang::Sv, 1.0);
    let before = play.room_stage(&sight);
    let mut h = at_desk(play, sight, (1707.0, 960.0));
    for count in 0..3 {
        let label = crate::t!(Lang::Sv, "desk-tally", seat = "2", count = count);
        h.get_by_label(&label).click();
        h.run();
    }
    h.get_by_label(&crate::t!(Lang::Sv, "desk-tally", seat = "2", count = 3));
    assert_eq!(h.state().room_stage(&sight), before);
}

#[test]
fn the_leaders_sheet_lies_over_the_table_at_one_key() {
    let (mut play, _data) = played("kort", &|_, _, _| 4, &|room| room.step == Step::Dialogue);
    let sight = look(Lang::Sv, 1.0);
    play.said = None;
    let mut shell = Shell::default();
    let mut h = harness(1920.0, 1080.0, play, move |ui, play: &mut Play| {
        let stage = play.stage(&sight);
        let _ = play.ui(ui, &sight, &stage, &mut shell);
    });
    h.key_press(Key::F5);
    h.run();
    let deck = h.state().deck().clone();
    let card = h.state().room().card().expect("the card is turned");
    h.get_by_label(&crate::t!(Lang::Sv, "desk-sheet-seen"));
    assert!(h.query_by_label_contains(deck.cards[card].leading.note.get("sv")).is_some());
    h.key_press(Key::F5);
    h.run();
    assert!(h.query_by_label(&crate::t!(Lang::Sv, "desk-sheet-seen")).is_none());
}

#[test]
fn pictures_of_the_desk() {
    let Some(_) = std::env::var_os("KOMMA_PICTURES") else { return };
    let sights = [
        ("1366", (1366, 768), Theme::Light, Lang::Sv, 1.0),
        ("1366-dark", (1366, 768), Theme::Dark, Lang::En, 1.0),
        ("1280-150", (1280, 720), Theme::Light, Lang::Sv, 1.5),
        ("1280-200", (1280, 720), Theme::Dark, Lang::Sv, 2.0),
        ("1920", (1920, 1080), Theme::Light, Lang::Sv, 1.0),
        ("1920-125", (1920, 1080), Theme::Light, Lang::En, 1.25),
    ];
    for (name, size, theme, lang, text) in sights {
        for (at, step) in [("talk", Step::Dialogue), ("ballot", Step::FirstBallot), ("outcome", Step::Outcome)] {
            let (mut play, data) = played("kort", &|_, seat, _| 3 + seat % 3, &|room| room.step == step);
            let look = Look { theme, lang, text, movement: false };
            play.set_apart(Some(Look { text: 1.0, ..look }));
            (play.said, play.apart.handing) = (None, false);
            let mut shell = Shell::default();
            crate::app::shell::testing::snap_reflowing(&format!("desk-{at}-{name}"), &look, size, move |ui| {
                let _keep = &data;
                let stage = play.room_stage(&Look { text: 1.0, ..look });
                let _ = play.desk_ui(ui, &look, Seen { stage: &stage, monitor: "HDMI-1" }, &mut shell);
            });
        }
    }
}

#[test]
fn a_seat_leaves_and_the_room_is_told_in_one_line() {
    for lang in Lang::ALL {
        let (play, _data) = played("kort", &|_, _, _| 4, &|room| room.step == Step::Dialogue);
        let sight = look(lang, 1.0);
        let mut h = at_desk(play, sight, (1707.0, 960.0));
        h.get_by_label(&crate::t!(lang, "desk-change-table")).click();
        h.run();
        h.query_all_by_label(&crate::t!(lang, "alter-leave")).last().expect("somebody may leave").click();
        h.run();
        h.key_press(Key::Tab);
        h.run();
        let room = h.state().room().clone();
        let face = &room.seats[1];
        let deck = h.state().deck().clone();
        let name = crate::app::widgets::sheet::role(&deck, face, lang).to_owned();
        let seat = h.query_all_by_label_contains(&name).last().expect("the seat can be chosen");
        seat.click();
        h.run();
        h.get_by_label(&crate::t!(lang, "alter-do")).click();
        h.run();
        let room = h.state().room().clone();
        assert_eq!(room.changes.len(), 1, "{lang:?}");
        let line = h.state().announcement(lang).expect("the room is told");
        let stage = h.state().room_stage(&sight);
        assert!(stage.hits.iter().any(|hit| hit.label == line), "{line}");
        assert!(h.query_all_by_label_contains(&crate::t!(lang, "desk-seat-left")).count() > 0);
    }
}

#[test]
fn the_situation_is_read_again_at_one_key() {
    let (play, _data) = played("kort", &|_, _, _| 4, &|room| room.step == Step::Dialogue);
    let sight = look(Lang::Sv, 1.0);
    let talk = play.room_stage(&sight);
    let mut h = at_desk(play, sight, (1707.0, 960.0));
    h.key_press(Key::K);
    h.run();
    let deck = h.state().deck().clone();
    let card = h.state().room().card().expect("the card is turned");
    let again = h.state().room_stage(&sight);
    let situation = deck.cards[card].situation.get("sv");
    assert!(again.hits.iter().any(|hit| hit.label.contains(situation)), "{:?}", again.hits);
    assert!(again.hits.iter().all(|hit| !matches!(hit.kind, crate::app::scene::HitKind::Button { .. })));
    h.key_press(Key::Escape);
    h.run();
    assert_eq!(h.state().room_stage(&sight), talk);
}
