//! Enter as the first key on every screen does what the green button says, and where there is none leads back.

use super::*;
use crate::app::menus::rules_help::PAGES;
use crate::app::shell::Shell;
use crate::app::widgets::testing::harness;
use crate::rules::BallotMethod;
use bevy_egui::egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

const LANG: Lang = Lang::Sv;

/// The program as if just started, with a folder of its own.
fn program() -> (Harness<'static, Program>, tempfile::TempDir) {
    let data = tempfile::tempdir().expect("a folder");
    let program = Program::new(data.path().to_owned(), Some(LANG));
    let h = harness(1600.0, 900.0, program, |ui, program| Screens::ui(program, ui, &mut Shell::default()));
    (h, data)
}

fn enter(h: &mut Harness<'static, Program>) {
    h.key_press(Key::Enter);
    h.run();
}

fn is_there(h: &Harness<'static, Program>, key: &str) -> bool {
    h.query_all_by_label(&t!(LANG, key)).next().is_some()
}

/// Shows what `open` opens, as if it had been opened with the mouse: nothing has the focus.
fn opened(open: impl FnOnce(&mut Program)) -> (Harness<'static, Program>, tempfile::TempDir) {
    let (mut h, data) = program();
    open(h.state_mut());
    h.run();
    (h, data)
}

#[test]
fn from_the_title_a_game_is_begun() {
    let (mut h, _data) = program();
    enter(&mut h);
    assert!(matches!(h.state().screen, Screen::Play(_)));
}

#[test]
fn from_setup_the_game_is_begun() {
    let (mut h, _data) = opened(Program::new_game);
    enter(&mut h);
    assert!(matches!(h.state().screen, Screen::Play(_)));
}

#[test]
fn pages_that_are_read_lead_on_and_then_back() {
    let (mut h, _data) = opened(|program| program.screen = Screen::Settings(SettingsScreen));
    enter(&mut h);
    assert!(matches!(h.state().screen, Screen::Title(_)));
    let (mut h, _data) = opened(|program| program.screen = Screen::About(AboutScreen::default()));
    enter(&mut h);
    assert!(matches!(h.state().screen, Screen::Title(_)));
    let (mut h, _data) = opened(|program| program.screen = Screen::Rules(RulesScreen::default()));
    for _ in 1..PAGES.len() {
        enter(&mut h);
        assert!(matches!(h.state().screen, Screen::Rules(_)), "the next page");
    }
    enter(&mut h);
    assert!(matches!(h.state().screen, Screen::Title(_)), "after the last page");
}

#[test]
fn among_the_decks_a_new_one_is_begun() {
    let (mut h, _data) = opened(|program| program.screen = Screen::Decks(DecksScreen::default()));
    assert!(!is_there(&h, "workshop-new-empty"));
    enter(&mut h);
    assert!(is_there(&h, "workshop-new-empty"));
}

#[test]
fn a_practice_is_begun() {
    let (mut h, _data) = opened(Program::prepare);
    // From step to step, and from the last into the practice.
    for _ in 0..6 {
        if matches!(h.state().screen, Screen::Prepare(_)) {
            enter(&mut h);
        }
    }
    assert!(matches!(h.state().screen, Screen::Solo(_)));
}

#[test]
fn the_game_that_was_played_last_is_gone_on_with() {
    let (mut h, _data) = opened(|program| {
        program.quick_start();
        program.title();
    });
    h.get_by_label(&t!(LANG, "title-continue", count = 1)).click();
    h.run();
    enter(&mut h);
    assert!(matches!(h.state().screen, Screen::Play(_)));
}

#[test]
fn a_problem_is_put_away() {
    let (mut h, _data) = opened(|program| program.tell_could_not("Mappen finns inte.".to_owned()));
    assert!(is_there(&h, "workshop-problem"), "it is not told as something that was to be saved");
    enter(&mut h);
    assert!(h.state().problems.is_empty() && matches!(h.state().screen, Screen::Title(_)));
}

/// A game of this setup, gone on with until `key` is on the screen.
fn gone_on(ballots: BallotMethod, key: &str) -> (Harness<'static, Program>, tempfile::TempDir) {
    let (mut h, data) = opened(|program| {
        let (at, deck) = program.files.first_deck().expect("the deck within the program");
        let setup = quick_setup(deck, &program.files.programmes, 7, LANG);
        program.start(at, Setup { ballots, ..setup });
    });
    for _ in 1..PAGES.len() {
        if is_there(&h, key) {
            return (h, data);
        }
        enter(&mut h);
    }
    panic!("{key} is not reached with Enter");
}

#[test]
fn the_curtain_asks_once_more_and_opens() {
    let (mut h, _data) = gone_on(BallotMethod::Handed, "handover-hold");
    enter(&mut h);
    assert!(is_there(&h, "handover-sure"), "whoever is not sitting here would see the ballot");
    enter(&mut h);
    assert!(is_there(&h, "ballot-cast"));
}

#[test]
fn raised_hands_are_shown_after_the_last_count_was_saved_with_the_mouse() {
    let (mut h, _data) = gone_on(BallotMethod::RaisedHands, "raised-save");
    for _ in 0..2 {
        h.get_by_label(&t!(LANG, "raised-save")).click();
        h.run();
    }
    assert!(is_there(&h, "raised-save"));
    enter(&mut h);
    assert!(!is_there(&h, "raised-save"), "the votes are shown");
}

#[test]
fn a_game_that_is_open_elsewhere_is_not_told_as_something_that_was_not_saved() {
    let (mut h, data) = opened(|program| {
        program.quick_start();
        program.title();
    });
    let path = record::games(data.path())[0].path.clone();
    let _elsewhere = Session::resume(&path).expect("nobody else plays it");
    h.state_mut().resume(0);
    h.run();
    assert!(is_there(&h, "workshop-problem") && !is_there(&h, "problem-write"));
    h.key_press(Key::Enter);
    h.run();
    // It cannot be put away either.
    h.state_mut().put_away(0);
    h.run();
    assert!(is_there(&h, "workshop-problem"));
    assert_eq!(h.state().files.unfinished.len(), 1);
}
