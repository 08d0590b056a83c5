//! What hands do at a table, as the system sends it: a ballot that is cast again, answers by key, capitals, a key held down.

use super::*;
use crate::app::widgets::testing::{harness, look};
use crate::record::testing;
use crate::rules::{Ballot, BallotMethod, By, Clause, Mark, SeatId};
use crate::t;
use bevy_egui::egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use std::path::Path;

const DECK: &[u8] = include_bytes!("../../../scenarios/vagen-till-en-overenskommelse.ron");

struct Table {
    play: Play,
    shell: Shell,
    /// Kept so that the folder is there as long as the game.
    _data: tempfile::TempDir,
}

fn table(make: impl FnOnce(&Path) -> Session) -> Harness<'static, Table> {
    let look = look(Lang::Sv, 1.0);
    let data = tempfile::tempdir().expect("a folder");
    let state = Table { play: Play::new(make(data.path()), &[], look.lang), shell: Shell::default(), _data: data };
    let mut h = harness(1920.0, 1080.0, state, move |ui, table: &mut Table| {
        let stage = table.play.stage(&look);
        table.play.ui(ui, &look, &stage, &mut table.shell);
    });
    h.run();
    h
}

/// A game of four seats that stands at `until`.
fn game(data: &Path, until: Step) -> Session {
    let setup = testing::setup(4, BallotMethod::Handed, 7);
    let mut session = Session::create(data, DECK, forms_testing::deck(), setup).expect("begun");
    while session.game().step() != until {
        let step = session.game().step();
        if step == Step::FirstBallot {
            let rows = session.game().round().subjects().len();
            for seat in (0..4).map(SeatId) {
                let ballot = Ballot { marks: vec![Mark::rating(4); rows], objection: None };
                session.apply(Action::Cast { seat, ballot }).expect("it is cast");
            }
            session.apply(Action::Reveal).expect("it is shown");
        } else {
            session.apply(Action::Advance { from: step }).expect("it goes on");
        }
    }
    session
}

fn step(h: &Harness<'_, Table>) -> Step {
    h.state().play.room.step
}

fn press(h: &mut Harness<'_, Table>, key: Key) {
    h.key_press(key);
    h.run();
}

fn write(h: &mut Harness<'_, Table>, text: &str) {
    h.event(Event::Text(text.into()));
    h.run();
}

/// A key with its text, as the system sends them: in one frame.
fn typed(h: &mut Harness<'_, Table>, key: Key, text: &str) {
    let event = |pressed| Event::Key { key, physical_key: None, pressed, repeat: false, modifiers: Modifiers::NONE };
    h.input_mut().events.extend([Event::Text(text.into()), event(true), event(false)]);
    h.run();
}

fn click(h: &mut Harness<'_, Table>, label: &str) {
    h.get_all_by_label(label).last().unwrap_or_else(|| panic!("no {label}")).click();
    h.run();
}

#[test]
fn a_seat_casts_its_ballot_again_behind_the_curtain() {
    let mut h = table(|data| game(data, Step::Reveal));
    let rows = h.state().play.room.first().expect("it is shown").rows.len();
    press(&mut h, Key::Escape);
    click(&mut h, &t!(Lang::Sv, "pause-amend"));
    // Without a reason nothing happens, and the page says what is missing.
    h.get_by_label_contains("3 ").click();
    h.run();
    click(&mut h, &t!(Lang::Sv, "amend-recast"));
    assert!(h.query_by_label(&t!(Lang::Sv, "amend-missing-reason")).is_some());
    assert_eq!(step(&h), Step::Reveal);
    h.get_all_by_label(&t!(Lang::Sv, "amend-reason")).last().expect("the field").focus();
    h.run();
    write(&mut h, "Fel ruta");
    click(&mut h, &t!(Lang::Sv, "amend-recast"));
    assert_eq!(step(&h), Step::FirstBallot);
    assert!(h.state().play.room.first().is_none(), "what was shown is put away");
    assert!(h.state().play.room.seats.iter().all(|face| face.has_cast), "the room is not told whose it is");
    // The machine goes to that seat alone, which begins with an empty ballot.
    assert!(h.query_all_by_label_contains("Plats 3,").next().is_some());
    assert!(h.query_all_by_label_contains("Plats 1,").next().is_none(), "nobody else is offered the curtain");
    click(&mut h, &t!(Lang::Sv, "handover-open"));
    h.run();
    press(&mut h, Key::Enter);
    assert_eq!(step(&h), Step::FirstBallot, "an empty ballot is not cast");
    for _ in 0..rows {
        press(&mut h, Key::Num2);
    }
    press(&mut h, Key::Enter);
    click(&mut h, &t!(Lang::Sv, "handover-on-ballot"));
    assert_eq!(step(&h), Step::Reveal);
    let room = &h.state().play.room;
    assert_eq!(room.amendments.len(), 1);
    assert_eq!(room.amendments[0].reason, "Fel ruta");
    let shown = room.first().expect("it is shown anew");
    assert!(shown.rows.iter().all(|row| row.votes.tally.public.ratings[1] + row.votes.tally.ideburen.ratings[1] == 1));
}

#[test]
fn a_promise_is_answered_with_one_key_each_way() {
    let asked = |data: &Path| {
        let mut session = game(data, Step::Dialogue);
        let by = By::from(session.game().round().party(SeatId(0)).other());
        for text in ["Öppet på söndagar", "Ett möte i månaden"] {
            let clause = Clause::Own { by, text: text.into() };
            session.apply(Action::Ask { seat: SeatId(0), clause }).expect("it is asked");
        }
        session
    };
    let mut h = table(asked);
    press(&mut h, Key::J);
    press(&mut h, Key::J);
    assert!(h.state().play.room.proposal().entries[0].binds(), "J opens the first that waits, and J says yes");
    press(&mut h, Key::ArrowDown);
    while h.state().play.gaze.row != Some(1) {
        press(&mut h, Key::ArrowDown);
    }
    press(&mut h, Key::N);
    press(&mut h, Key::N);
    write(&mut h, "Ingen har råd");
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    assert!(h.state().play.sheets.is_empty());
    assert!(!h.state().play.room.proposal().entries[1].is_live(), "N opens it, N says no, and the reason is written");
}

#[test]
fn capitals_are_the_same_keys() {
    let mut h = table(|data| {
        let mut session = game(data, Step::Dialogue);
        let seat = session.game().round().pen().expect("a scenario round has a pen");
        session.apply(Action::ChooseBase { seat, option: 0 }).expect("it is chosen");
        session
    });
    // Caps Lock changes the text and not the key.
    typed(&mut h, Key::V, "V");
    assert_eq!(step(&h), Step::SecondBallot);
    click(&mut h, &t!(Lang::Sv, "handover-open"));
    h.run();
    for (key, text) in [(Key::P, "P"), (Key::I, "I")] {
        typed(&mut h, key, text);
    }
    assert!(h.query_by_label(&t!(Lang::Sv, "ballot-objection-reason")).is_some(), "I objects");
    let reason = h.get_by_label(&t!(Lang::Sv, "ballot-objection-reason")).accesskit_node().value();
    assert!(reason.is_none_or(|words| words.is_empty()), "and the key is not written into the reason");
}

#[test]
fn a_key_that_is_held_down_is_pressed_once() {
    let mut h = table(|data| game(data, Step::Deal));
    let held =
        |repeat| Event::Key { key: Key::Enter, physical_key: None, pressed: true, repeat, modifiers: Modifiers::NONE };
    h.event(held(false));
    h.run();
    assert_eq!(step(&h), Step::Situation);
    for _ in 0..30 {
        h.event(held(true));
        h.run();
    }
    assert_eq!((step(&h), h.state().play.gaze.page), (Step::Situation, 0), "neither a page nor a step further");
    // The same where a control has the focus and the key is its own.
    press(&mut h, Key::Tab);
    for _ in 0..30 {
        h.event(held(true));
        h.run();
    }
    assert_eq!((step(&h), h.state().play.gaze.page), (Step::Situation, 0));
}
