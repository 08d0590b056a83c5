//! What is written on the program's own pages is there again: after Esc, and after a kill. And what is damaged is dealt with here.

use super::*;
use crate::app::widgets::testing::harness;
use crate::record::testing;
use crate::rules::BallotMethod;
use bevy_egui::egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use std::path::Path;
use std::time::Duration;

const WORDS: &str = "Ord som kostade möda";

struct Machine {
    program: Option<Program>,
    shell: Shell,
}

fn machine(data: &Path) -> Harness<'static, Machine> {
    let program = Program::new(data.to_owned(), Some(Lang::Sv));
    let state = Machine { program: Some(program), shell: Shell::default() };
    let mut h = harness(1920.0, 1080.0, state, |ui, machine: &mut Machine| {
        if let Some(program) = &mut machine.program {
            program.ui(ui, &mut machine.shell);
        }
    });
    h.run();
    h
}

fn click(h: &mut Harness<'_, Machine>, label: &str) {
    h.get_all_by_label(label).last().unwrap_or_else(|| panic!("no {label}")).click_accesskit();
    h.run();
}

fn to_field(h: &mut Harness<'_, Machine>, label: &str) {
    h.get_all_by_label(label).last().unwrap_or_else(|| panic!("no {label}")).focus();
    h.run();
}

/// Whether a field holds these words.
fn holds(h: &Harness<'_, Machine>, words: &str) -> bool {
    h.query_all_by_value(words).next().is_some()
}

fn press(h: &mut Harness<'_, Machine>, key: Key) {
    h.key_press(key);
    h.run();
}

/// A kill: the program says no farewell, and what is on disk is all there is.
fn killed(mut h: Harness<'static, Machine>, data: &Path) -> Harness<'static, Machine> {
    h.state_mut().shell.now += Duration::from_secs(2);
    h.run();
    let files = snapshot(data);
    h.state_mut().program = None;
    drop(h);
    for (path, bytes) in files {
        std::fs::write(path, bytes).expect("written");
    }
    machine(data)
}

fn snapshot(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        if path.is_dir() {
            files.extend(snapshot(&path));
        } else if let Ok(bytes) = std::fs::read(&path) {
            files.push((path, bytes));
        }
    }
    files
}

type Reach = fn(&mut Harness<'static, Machine>);

/// A page, and how its field is reached.
fn pages() -> Vec<(&'static str, Reach)> {
    let practice: Reach = |h| {
        click(h, &t!(Lang::Sv, "title-practise"));
        click(h, &format!("3. {}", t!(Lang::Sv, "solo-step-sheet")));
        to_field(h, &t!(Lang::Sv, "solo-sheet-want"));
    };
    vec![
        ("organisation", |h| {
            click(h, &t!(Lang::Sv, "title-new"));
            let name = t!(Lang::Sv, "setup-organisation-of", seat = 1);
            to_field(h, &name);
        }),
        ("person", |h| {
            click(h, &t!(Lang::Sv, "title-new"));
            let name = t!(Lang::Sv, "setup-name-of", seat = 1);
            to_field(h, &name);
        }),
        ("preparation", practice),
        ("new deck", |h| {
            click(h, &t!(Lang::Sv, "title-decks"));
            click(h, &t!(Lang::Sv, "workshop-deck-new"));
            to_field(h, &t!(Lang::Sv, "workshop-new-title"));
        }),
    ]
}

#[test]
fn whatever_is_written_on_a_page_is_there_after_esc_and_after_a_kill() {
    for (page, reach) in pages() {
        let data = tempfile::tempdir().expect("a folder");
        let mut h = machine(data.path());
        reach(&mut h);
        h.key_press_modifiers(Modifiers::COMMAND, Key::A);
        h.event(Event::Text(WORDS.into()));
        h.run();
        assert!(holds(&h, WORDS), "{page}: it is written");
        // The field is left, and then the page, and what it lies over.
        for _ in 0..4 {
            if holds(&h, WORDS) {
                press(&mut h, Key::Escape);
            }
        }
        assert!(!holds(&h, WORDS), "{page}: it is left");
        reach(&mut h);
        assert!(holds(&h, WORDS), "{page}: after Esc");
        let mut h = killed(h, data.path());
        reach(&mut h);
        assert!(holds(&h, WORDS), "{page}: after a kill");
        // It can be discarded, and then nothing of it is left.
        if page != "new deck" {
            click(&mut h, &t!(Lang::Sv, "draft-discard"));
            assert!(!holds(&h, WORDS), "{page}: discarded");
            h.state_mut().shell.now += Duration::from_secs(2);
            h.run();
            h.state_mut().shell.now += Duration::from_secs(2);
            h.run();
            assert!(!data.path().join("drafts.ron").exists(), "{page}: nothing is kept");
        }
    }
}

#[test]
fn ones_own_words_in_a_practice_are_there_after_esc_and_after_a_kill() {
    let data = tempfile::tempdir().expect("a folder");
    let mut h = machine(data.path());
    click(&mut h, &t!(Lang::Sv, "title-practise"));
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    let reach = |h: &mut Harness<'static, Machine>| {
        let program = h.state_mut().program.as_mut().expect("it runs");
        assert!(matches!(program.screen, Screen::Solo(_)));
        // The situation is read, the first ballot is looked at, then the talk.
        for _ in 0..2 {
            if h.query_by_label(&t!(Lang::Sv, "solo-what")).is_none() {
                press(h, Key::Enter);
            }
        }
        h.event(Event::Text("1".into()));
        h.key_press(Key::Num1);
        h.run();
        if !holds(h, WORDS) {
            click(h, &t!(Lang::Sv, "solo-own-words"));
        }
        to_field(h, &t!(Lang::Sv, "solo-own-words-field"));
    };
    reach(&mut h);
    h.event(Event::Text(WORDS.into()));
    h.run();
    press(&mut h, Key::Escape);
    assert!(!holds(&h, WORDS));
    reach(&mut h);
    assert!(holds(&h, WORDS), "after Esc");
    let mut h = killed(h, data.path());
    click(&mut h, &t!(Lang::Sv, "title-practise"));
    click(&mut h, &t!(Lang::Sv, "solo-unfinished", count = 1));
    // The list has the focus, in its first control.
    press(&mut h, Key::Enter);
    reach(&mut h);
    assert!(holds(&h, WORDS), "after a kill");
    // Said, they are a draft no longer.
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    h.event(Event::Text("1".into()));
    h.key_press(Key::Num1);
    h.run();
    assert!(!holds(&h, WORDS));
}

/// A game in `data` whose log was changed in the middle.
fn damaged(data: &Path) -> PathBuf {
    let mut session = testing::session(data, testing::setup(4, BallotMethod::Handed, 7));
    for from in [crate::rules::Step::Deal, crate::rules::Step::Situation] {
        session.apply(crate::rules::Action::Advance { from }).expect("it goes on");
    }
    for seat in 0..2 {
        let rows = session.game().round().subjects().len();
        let ballot = crate::rules::Ballot { marks: vec![crate::rules::Mark::rating(3); rows], objection: None };
        session.apply(crate::rules::Action::Cast { seat: crate::rules::SeatId(seat), ballot }).expect("it is cast");
    }
    let folder = session.path().to_owned();
    drop(session);
    let log = folder.join("log.ron");
    let text = std::fs::read_to_string(&log).expect("a log");
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    lines[3] = lines[3].replace("number:3", "number:3 ");
    std::fs::write(&log, lines.join("\n") + "\n").expect("written");
    folder
}

#[test]
fn a_damaged_game_is_gone_on_with_from_the_last_whole_line() {
    let data = tempfile::tempdir().expect("a folder");
    let folder = damaged(data.path());
    let before = std::fs::read(folder.join("log.ron")).expect("a log");
    let open = |h: &mut Harness<'static, Machine>| {
        click(h, &t!(Lang::Sv, "title-continue", count = 1));
        press(h, Key::Enter);
    };
    let mut h = machine(data.path());
    open(&mut h);
    h.get_by_label(&t!(Lang::Sv, "program-game-damaged"));
    click(&mut h, &t!(Lang::Sv, "program-game-damaged-leave"));
    assert_eq!(std::fs::read(folder.join("log.ron")).expect("a log"), before, "left, it is as it was");
    open(&mut h);
    click(&mut h, &t!(Lang::Sv, "program-game-damaged-save"));
    let program = h.state_mut().program.as_mut().expect("it runs");
    let Screen::Play(play) = &program.screen else { panic!("the game goes on") };
    assert_eq!(play.room().step, crate::rules::Step::FirstBallot);
    let aside = data.path().join("borttagna").join(folder.file_name().expect("a name"));
    assert_eq!(std::fs::read(aside.join("log.ron")).expect("it is kept aside"), before);
    assert!(h.query_by_label_contains("borttagna").is_some(), "and it is told where");
    assert_eq!(record::games(data.path()).len(), 1);
}

#[test]
fn a_damaged_practice_is_put_away_by_itself() {
    let data = tempfile::tempdir().expect("a folder");
    let mut h = machine(data.path());
    click(&mut h, &t!(Lang::Sv, "title-practise"));
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    let h = killed(h, data.path());
    drop(h);
    let folder = std::fs::read_dir(data.path().join("practice"))
        .expect("practices")
        .flatten()
        .map(|entry| entry.path())
        .find(|path| path.join("log.ron").is_file())
        .expect("one was begun");
    std::fs::write(folder.join("log.ron"), b"\xff\xfe trasig").expect("written");
    let mut h = machine(data.path());
    click(&mut h, &t!(Lang::Sv, "title-practise"));
    click(&mut h, &t!(Lang::Sv, "solo-unfinished", count = 1));
    h.get_by_label_contains(&t!(Lang::Sv, "title-delete")).click_accesskit();
    h.run();
    assert!(folder.exists(), "it is asked first");
    click(&mut h, &t!(Lang::Sv, "title-delete-sure"));
    assert!(!folder.exists());
    let aside = data.path().join("borttagna").join(folder.file_name().expect("a name"));
    assert!(aside.join("log.ron").is_file(), "nobody deletes it");
}
