//! The room's own window in the dark: two monitors, one taken away and given back, in the middle of anything.

use super::room::PANE;
use super::tests::{known, program, room, setup, step};
use super::{Program, Screen};
use crate::app::shell::testing::Person;
use crate::record::{RoomScreen, Settings};
use crate::rules::Step;
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::Key;
use bevy_egui::egui::accesskit::Role;
use std::path::Path;

const SV: Lang = Lang::Sv;
const LAPTOP: (&str, (u32, u32)) = ("eDP-1", (1366, 768));
const PROJECTOR: (&str, (u32, u32)) = ("HDMI-1", (960, 540));

/// A program whose room has the projector, before its first game; `None` where nothing can draw.
fn apart(data: &Path) -> Option<Person> {
    known(data, setup());
    let (mut settings, _) = Settings::load(data);
    settings.room = RoomScreen { monitor: Some(PROJECTOR.0.to_owned()), lang: Some(Lang::En), ..settings.room };
    settings.save(data).expect("the folder can be written to");
    let mut person = program(data, LAPTOP.1)?;
    person.draws(false);
    person.hand.put_up(&[LAPTOP, PROJECTOR]);
    Some(person)
}

fn words(person: &mut Person) -> Vec<String> {
    person.reads_pane(PANE).expect("the room has its window").into_iter().map(|told| told.label).collect()
}

fn begin(person: &mut Person) {
    person.click(&t!(SV, "title-new"));
    person.click(&t!(SV, "setup-start"));
}

#[test]
fn the_room_sees_the_game_in_its_own_words_and_has_nothing_to_press() {
    let folder = tempfile::tempdir().unwrap();
    let Some(mut person) = apart(folder.path()) else { return };
    assert!(person.hand.pane(PANE).is_some(), "the table at rest");
    begin(&mut person);
    assert!(person.find(&t!(SV, "desk-title")).is_some(), "the desk is in front of the leader");
    person.click(&t!(SV, "table-turn"));
    assert_eq!(step(&mut person).1, Step::Situation);
    let told = person.reads_pane(PANE).expect("the room has its window");
    assert!(told.iter().all(|told| told.role != Role::Button), "{told:?}");
    let card = crate::deck::library(None)[0].checked.deck.clone().expect("a deck");
    let card = &card.cards[room(&mut person).card().expect("it is turned")];
    let all: Vec<String> = told.into_iter().map(|told| told.label).collect();
    assert!(all.iter().any(|words| words.contains(card.title.get("en"))), "{all:?}");
    // The leader's note is on the desk, and never in the room.
    assert!(person.find(card.leading.note.get("sv")).is_some());
    assert!(all.iter().all(|words| !words.contains(card.leading.note.get("en"))));
}

#[test]
fn the_room_is_paused_and_frozen_and_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let Some(mut person) = apart(folder.path()) else { return };
    begin(&mut person);
    let dealt = words(&mut person);
    person.key(Key::F2);
    assert!(words(&mut person).contains(&t!(Lang::En, "room-paused")));
    person.click(&t!(SV, "desk-show-room"));
    assert_eq!(words(&mut person), dealt);
    person.key(Key::F3);
    person.click(&t!(SV, "table-turn"));
    assert_eq!(step(&mut person).1, Step::Situation);
    assert_eq!(words(&mut person), dealt, "the room keeps the picture of before");
    person.hand.put_up(&[LAPTOP]);
    person.hand.put_up(&[LAPTOP, PROJECTOR]);
    assert_eq!(words(&mut person), dealt, "also when its monitor went and came back");
    person.key(Key::F3);
    assert_ne!(words(&mut person), dealt);
}

#[test]
fn a_monitor_goes_and_comes_back_in_the_middle_of_anything() {
    let folder = tempfile::tempdir().unwrap();
    let Some(mut person) = apart(folder.path()) else { return };
    begin(&mut person);
    for _ in 0..3 {
        person.key(Key::Enter);
    }
    assert_eq!(step(&mut person).1, Step::FirstBallot);
    let before = room(&mut person);
    // Before the curtain, and behind it with a ballot half filled in.
    person.click(&t!(SV, "desk-do-hand-around"));
    for open in [false, true] {
        if open {
            person.click(&t!(SV, "handover-open"));
            person.wait();
            person.key(Key::Num4);
        }
        let stood = person.reads().len();
        person.hand.put_up(&[LAPTOP]);
        assert!(person.hand.pane(PANE).is_none());
        assert!(person.reads().len().abs_diff(stood) <= 2, "the curtain stays as it was");
        person.hand.put_up(&[LAPTOP, PROJECTOR]);
        assert!(person.hand.pane(PANE).is_some());
    }
    assert_eq!(room(&mut person), before);
    // Back at the desk; without the projector the table is here, and says why.
    person.key(Key::Escape);
    person.wait();
    person.key(Key::F5);
    person.wait();
    assert!(person.find(&t!(SV, "desk-title")).is_some());
    person.hand.put_up(&[LAPTOP]);
    assert!(person.find(&t!(SV, "desk-title")).is_none());
    person.hand.put_up(&[LAPTOP, PROJECTOR]);
    assert!(person.find(&t!(SV, "room-back", name = PROJECTOR.0)).is_some());
}

#[test]
fn numbers_are_shown_while_the_screen_is_chosen() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    known(data, setup());
    let Some(mut person) = program(data, LAPTOP.1) else { return };
    person.draws(false);
    person.hand.put_up(&[LAPTOP, PROJECTOR]);
    person.click(&t!(SV, "title-settings"));
    person.click(&t!(SV, "settings-room-screen"));
    let number = t!(SV, "room-screen-monitor", number = 2, name = PROJECTOR.0);
    let pane = format!("number {}", PROJECTOR.0);
    let told = person.reads_pane(&pane).expect("the projector shows its number");
    assert!(told.iter().any(|told| told.label == number), "{told:?}");
    person.click(&number);
    person.key(Key::Escape);
    assert!(person.hand.pane(&pane).is_none());
    assert!(person.hand.pane(PANE).is_some());
    let (settings, _) = Settings::load(data);
    assert_eq!(settings.room.monitor.as_deref(), Some(PROJECTOR.0));
    // Whoever closes the room's window wants it no more.
    use crate::app::shell::Screens as _;
    person.hand.screens::<Program>().expect("these are the screens").pane_closed(PANE);
    person.wait();
    assert!(person.hand.pane(PANE).is_none());
    assert!(matches!(
        person.hand.screens::<Program>().expect("the screens").screen,
        Screen::Title(_) | Screen::Settings(_)
    ));
}

#[test]
fn windows_change_places_and_a_pane_goes_while_egui_has_something_to_hand_on() {
    let folder = tempfile::tempdir().unwrap();
    let Some(mut person) = apart(folder.path()) else { return };
    begin(&mut person);
    for _ in 0..4 {
        // Another monitor in every frame: each opens a pane whose letters have only just been drawn.
        person.hand.put_up(&[LAPTOP]);
        person.hand.put_up(&[LAPTOP, PROJECTOR]);
        assert!(person.hand.pane(PANE).is_some());
        person.key(Key::F9);
        person.wait();
        let (settings, _) = Settings::load(folder.path());
        assert_eq!(settings.room.monitor.as_deref(), Some(LAPTOP.0));
        // In the dark the main window stays where it is, so that the room has none until the windows change again.
        let mut settings = settings;
        settings.room.monitor = Some(PROJECTOR.0.to_owned());
        settings.save(folder.path()).expect("the folder can be written to");
        person.hand.screens::<Program>().expect("the screens").files.settings.room = settings.room;
        person.wait();
    }
}
