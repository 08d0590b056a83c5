//! The whole program, from the title to the saved agreement: with keys alone, with the mouse alone, with a finger. Needs a Vulkan
//! driver; without one these tests say so and pass, unless `KOMMA_REQUIRE_DRIVER` is set.

use super::{Program, Screen};
use crate::app::game::handover::HOLD;
use crate::app::menus::quick_setup::quick_setup;
use crate::app::shell::offscreen::{PictureError, Stagehand};
use crate::app::shell::testing::Person;
use crate::deck::{builtin_programmes, library};
use crate::record::Settings;
use crate::rules::{Party, Principle, RoomView, Setup, Step};
use crate::t;
use crate::text::Lang;
use crate::{record, wording};
use bevy_egui::egui::Key;
use std::path::Path;
use std::time::Duration;

pub(super) const LANG: Lang = Lang::Sv;

/// A short game for three seats, the same every time.
pub(super) fn setup() -> Setup {
    let decks = library(None);
    let deck = decks[0].checked.deck.as_ref().expect("the deck within the program");
    let mut setup = quick_setup(deck, &builtin_programmes(), 482_913, LANG);
    setup.seats.truncate(3);
    // A clock would show another time every time.
    setup.dialogue_minutes = 0;
    setup
}

/// Leaves in `data` what a person has who played before: the setup, and movement turned off.
pub(super) fn known(data: &Path, setup: Setup) {
    let decks = library(None);
    let deck = decks[0].checked.deck.as_ref().expect("the deck within the program");
    let settings = Settings {
        lang: Some(LANG),
        movement: false,
        last_setup: Some(setup),
        last_deck: Some(deck.id.clone()),
        ..Settings::default()
    };
    settings.save(data).expect("the folder can be written to");
}

/// The program with the data in `data`, on a screen of `size`; `None` where nothing can draw.
pub(super) fn program(data: &Path, size: (u32, u32)) -> Option<Person> {
    match Stagehand::new(size, Program::new(data.to_owned(), Some(LANG))) {
        Ok(hand) => Some(Person::at(hand)),
        Err(PictureError::NoDriver(why)) => {
            // Where a driver is promised, a test that cannot draw has failed.
            assert!(std::env::var_os("KOMMA_REQUIRE_DRIVER").is_none(), "nothing here can draw: {why}");
            eprintln!("not tested, since nothing here can draw: {why}");
            None
        }
        Err(error) => panic!("{error}"),
    }
}

pub(super) const HALF: (u32, u32) = (960, 540);

/// What the room knows of the game that is shown.
pub(super) fn room(person: &mut Person) -> RoomView {
    let program = person.hand.screens::<Program>().expect("these are the screens");
    match &program.screen {
        Screen::Play(play) => play.room().clone(),
        _ => panic!("no game is shown"),
    }
}

pub(super) fn step(person: &mut Person) -> (usize, Step) {
    let room = room(person);
    (room.round, room.step)
}

/// How a person operates the machine.
#[derive(Clone, Copy, PartialEq)]
enum By {
    Keys,
    Mouse,
    Finger,
}

impl By {
    /// Presses what is called so.
    fn press(self, person: &mut Person, label: &str) {
        match self {
            By::Keys => {
                person.tab_to(label);
                person.key(Key::Space);
            }
            By::Mouse => person.click(label),
            By::Finger => person.touch(label, Duration::from_millis(60)),
        }
    }

    /// Goes on with the screen's green button.
    fn go_on(self, person: &mut Person, label: &str) {
        match self {
            By::Keys => person.key(Key::Enter),
            _ => self.press(person, label),
        }
    }

    /// Opens the curtain.
    fn open(self, person: &mut Person) {
        match self {
            By::Keys => person.hold_space(HOLD),
            By::Mouse => person.click(&t!(LANG, "handover-open")),
            By::Finger => person.touch(&t!(LANG, "handover-hold"), HOLD),
        }
    }

    /// One ballot, with this rating in every row.
    fn cast(self, person: &mut Person, rating: u8, rows: usize) {
        self.open(person);
        for row in 0..rows {
            match self {
                By::Keys => {
                    person.key([Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5][usize::from(rating) - 1])
                }
                _ => {
                    let end = format!("{rating} – {}", t!(LANG, &format!("rating-{rating}")));
                    // On a slow machine the curtain takes some more frames to open.
                    let label = (0..60).find_map(|_| {
                        let told: Vec<_> =
                            person.reads().into_iter().filter(|told| told.label.ends_with(&end)).collect();
                        let label = told.get(row).map(|told| told.label.clone());
                        if label.is_none() {
                            person.wait();
                        }
                        label
                    });
                    let label = label.expect("the row is shown");
                    self.press(person, &label);
                }
            }
        }
        self.go_on(person, &t!(LANG, "ballot-cast"));
    }

    /// Everybody's ballot, each seat with its rating, and the reveal.
    fn ballots(self, person: &mut Person, ratings: [u8; 3]) {
        let before = room(person);
        let rows = before.ballot.expect("a ballot is open").subjects.len();
        for (seat, rating) in ratings.into_iter().enumerate() {
            assert_eq!(room(person).seats.iter().filter(|face| face.has_cast).count(), seat);
            self.cast(person, rating, rows);
        }
        self.go_on(person, &t!(LANG, "handover-on-ballot"));
    }
}

/// The last game's folder.
fn game(data: &Path) -> std::path::PathBuf {
    let games = record::games(data);
    games.last().expect("a game is there").path.clone()
}

#[test]
fn a_short_game_with_keys_alone_is_killed_once_and_ends_in_its_agreement() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path();
    known(data, setup());
    let Some(mut person) = program(data, HALF) else { return };
    person.draws(false);
    let by = By::Keys;
    by.press(&mut person, &t!(LANG, "title-new"));
    person.ctrl(Key::Enter);
    for round in 0..3 {
        assert_eq!(step(&mut person), (round, Step::Deal));
        person.key(Key::Enter);
        assert_eq!(step(&mut person), (round, Step::Situation));
        // The card has two pages, and both are read before anybody votes.
        person.key(Key::Enter);
        assert_eq!(step(&mut person), (round, Step::Situation));
        person.key(Key::Enter);
        assert_eq!(step(&mut person), (round, Step::FirstBallot));
        by.ballots(&mut person, [4, 3, 5]);
        assert_eq!(step(&mut person), (round, Step::Reveal));
        person.key(Key::Enter);
        // The pen's holder chooses what to build on, and a seat offers a promise that the other side consents to.
        person.key(Key::B);
        person.key(Key::Tab);
        person.key(Key::Space);
        person.ctrl(Key::Enter);
        assert_eq!(room(&mut person).proposal().base, Some(0));
        person.key(Key::G);
        for key in [Key::Tab, Key::Tab, Key::ArrowRight, Key::Tab] {
            person.key(key);
        }
        person.hand.text(&format!("Vi ses varje tisdag, runda {}", round + 1));
        person.ctrl(Key::Enter);
        assert_eq!(room(&mut person).proposal().entries.len(), 1);
        // The only promise that waits need not be pointed at.
        person.key(Key::J);
        person.key(Key::J);
        assert!(room(&mut person).proposal().entries[0].binds());
        person.key(Key::V);
        assert_eq!(step(&mut person), (round, Step::SecondBallot));
        if round == 1 {
            // The power goes in the middle of a ballot: what was cast is there.
            by.cast(&mut person, 5, 1);
            by.open(&mut person);
            person.key(Key::Num1);
            drop(person);
            person = program(data, HALF).expect("it could be drawn before");
            person.draws(false);
            by.press(&mut person, &t!(LANG, "title-continue", count = 1));
            // The list has the focus, in its first control.
            person.key(Key::Enter);
            assert_eq!(step(&mut person), (round, Step::SecondBallot));
            let cast: Vec<bool> = room(&mut person).seats.iter().map(|face| face.has_cast).collect();
            assert_eq!(cast, [true, false, false]);
            by.cast(&mut person, 5, 1);
            by.cast(&mut person, 4, 1);
            person.key(Key::Enter);
        } else {
            by.ballots(&mut person, [5, 4, 4]);
        }
        assert_eq!(step(&mut person), (round, Step::Outcome));
        // The ballot, then what it amounts to, then on.
        person.key(Key::Enter);
        person.key(Key::Enter);
        assert_eq!(step(&mut person), (round, Step::Reflection));
        if round == 0 {
            by.open(&mut person);
            let lived = t!(LANG, "seat-reflection-lived");
            by.press(&mut person, &format!("{}: {lived}", wording::principle(LANG, Principle::Openness)));
            by.press(&mut person, &t!(LANG, "seat-reflection-save"));
            assert_eq!(room(&mut person).scenario().expect("a scenario round").lived[Principle::Openness.index()], 1);
        }
        // The others skip it.
        person.key(Key::Escape);
        person.key(Key::V);
    }
    assert_eq!(step(&mut person).1, Step::Homecoming);
    by.open(&mut person);
    person.tab_to(&t!(LANG, "promise-own"));
    person.hand.text("Vi bjuder in till ett första möte i maj.");
    by.press(&mut person, &t!(LANG, "promise-save"));
    assert!(room(&mut person).agreement.promises[0].is_some());
    person.key(Key::Escape);
    by.press(&mut person, &t!(LANG, "homecoming-button"));
    assert_eq!(step(&mut person).1, Step::Signing);
    for seat in 0..3 {
        by.open(&mut person);
        by.press(&mut person, &t!(LANG, if seat == 2 { "sign-no" } else { "sign-yes" }));
        by.press(&mut person, &t!(LANG, "sign-give"));
    }
    person.key(Key::Enter);
    person.key(Key::Enter);
    assert_eq!(step(&mut person).1, Step::Debrief);
    let signed: Vec<bool> = room(&mut person).agreement.signatures.iter().flatten().map(|s| s.signed).collect();
    assert_eq!(signed, [true, true, false]);
    let saved: Vec<String> = std::fs::read_dir(game(data))
        .unwrap()
        .flatten()
        .filter(|file| file.path().extension().is_some_and(|extension| extension == "md"))
        .map(|file| std::fs::read_to_string(file.path()).unwrap())
        .collect();
    assert_eq!(saved.len(), 1);
    for words in ["Vi ses varje tisdag, runda 1", "Vi ses varje tisdag, runda 3", "ett första möte i maj"] {
        assert!(saved[0].contains(words), "{words}: {}", saved[0]);
    }
    // Over the page of the European code, and out: nothing is left to go on with.
    let again = t!(LANG, "title-continue", count = 0);
    for _ in 0..2 {
        if person.find(&again).is_none() {
            person.key(Key::Enter);
        }
    }
    assert!(person.find(&again).is_some_and(|told| !told.enabled));
}

/// One round up to its outcome, without a key.
fn round_without_keys(by: By) {
    let folder = tempfile::tempdir().unwrap();
    known(folder.path(), setup());
    let Some(mut person) = program(folder.path(), HALF) else { return };
    person.draws(false);
    by.press(&mut person, &t!(LANG, "title-new"));
    by.press(&mut person, &t!(LANG, "setup-start"));
    by.press(&mut person, &t!(LANG, "table-turn"));
    by.press(&mut person, &t!(LANG, "play-next-page"));
    by.press(&mut person, &t!(LANG, "situation-to-ballot"));
    by.ballots(&mut person, [4, 3, 5]);
    assert_eq!(step(&mut person), (0, Step::Reveal));
    by.press(&mut person, &t!(LANG, "reveal-button"));
    by.press(&mut person, &t!(LANG, "table-pen"));
    let option = {
        let decks = library(None);
        let deck = decks[0].checked.deck.as_ref().expect("the deck within the program");
        let card = room(&mut person).card().expect("the card is turned");
        let option = &deck.cards[card].options[1];
        let (title, text) = (option.title.get(LANG.tag()).to_owned(), option.text.get(LANG.tag()).to_owned());
        t!(LANG, "pen-option-label", letter = wording::option_letter(1), title = title, text = text)
    };
    by.press(&mut person, &option);
    by.press(&mut person, &t!(LANG, "pen-base-choose", letter = wording::option_letter(1)));
    assert_eq!(room(&mut person).proposal().base, Some(1));
    by.press(&mut person, &t!(LANG, "table-vote"));
    by.ballots(&mut person, [5, 4, 4]);
    assert_eq!(step(&mut person), (0, Step::Outcome));
    let support = room(&mut person).curve[0].support;
    assert_eq!((support[Party::Public], support[Party::Ideburen]), (Some(1.0), Some(1.0)));
}

#[test]
fn a_round_with_the_mouse_alone() {
    round_without_keys(By::Mouse);
}

#[test]
fn a_round_with_a_finger_alone() {
    round_without_keys(By::Finger);
}
