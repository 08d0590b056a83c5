//! Practices of older programs: what was played stays what it was, move for move and figure for figure, whatever model of
//! the counterparts new practices use. The logs in `tests/kept/practice-v2` were written by the program before the second
//! model; `figures.txt` says what it made of them.

use komma_overens::deck;
use komma_overens::practice::{self, Practice, Session};
use komma_overens::rules::Deck;
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

const KEPT: &str = "tests/kept/practice-v2";

fn deck() -> (Vec<u8>, Arc<Deck>) {
    let bytes = fs::read(Path::new(KEPT).join("deck.ron")).expect("the deck of that time");
    let deck = deck::load_bytes(&bytes, "deck.ron", None).deck.expect("it is sound");
    (bytes, Arc::new(deck))
}

fn logs() -> Vec<PathBuf> {
    let files = fs::read_dir(KEPT).expect("the kept logs").flatten().map(|file| file.path());
    let mut logs: Vec<PathBuf> = files.filter(|path| path.extension().is_some_and(|end| end == "log")).collect();
    logs.sort();
    logs
}

/// Everything that a model decides, in a line for each move.
fn figures(practice: &Practice) -> String {
    let mut text = String::new();
    let mut again = Practice::new(practice.whole_deck(), practice.preparation().clone(), practice.seed())
        .unwrap_or_else(|problems| panic!("it was practised before: {problems:?}"));
    let mut tell = |practice: &Practice, happened: &[practice::Happening]| {
        let view = practice.view();
        let trust: Vec<u8> = view.people.iter().map(|person| person.trust).collect();
        let happened = ron::to_string(happened).expect("it can be written");
        writeln!(text, "{:?} {trust:?} {:?} {happened}", practice.ratings_now(), view.may).expect("room");
        for end in practice.rounds() {
            let (factors, needs) = (ron::to_string(&end.factors), ron::to_string(&end.needs));
            let factors = factors.expect("they can be written");
            writeln!(text, "  {:?} {:?} {factors} {}", end.verdict, end.ratings, needs.expect("they can be written"))
                .expect("room");
        }
    };
    tell(&again, &again.view().turns[0].happened);
    for made in practice.moves() {
        let happened = again.apply(made.clone()).expect("it was made before");
        tell(&again, &happened);
    }
    text
}

#[test]
fn kept_practices_are_played_as_they_were() {
    let (_, deck) = deck();
    let mut all = String::new();
    let logs = logs();
    assert!(logs.len() >= 8, "{logs:?}");
    for path in logs {
        let bytes = fs::read(&path).expect("it is there");
        let (practice, damage) = practice::replay(&bytes, &deck).expect("it can be read");
        assert_eq!(damage, None, "{}", path.display());
        all += &format!("# {}\n", path.file_name().expect("a name").to_string_lossy());
        for at in 0..practice.attempts() {
            all += &figures(&practice.attempt(at).expect("it is kept"));
        }
        all += &figures(&practice);
    }
    let file = Path::new(KEPT).join("figures.txt");
    let kept = fs::read_to_string(&file).unwrap_or_default();
    if let Some((at, (was, is))) = kept.lines().zip(all.lines()).enumerate().find(|(_, (was, is))| was != is) {
        panic!("line {} of {}:\n{was}\nis now\n{is}", at + 1, file.display());
    }
    assert_eq!(kept.lines().count(), all.lines().count());
}

/// A practice of an older program goes on in its folder as it was begun: with its model, and with a log that its program
/// could still read.
#[test]
fn a_practice_of_an_older_program_goes_on_by_its_own_model() {
    let (bytes, deck) = deck();
    let data = tempfile::tempdir().expect("a folder");
    let folder = data.path().join("practice").join("kept");
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("deck.ron"), &bytes).expect("room");
    let log = &logs()[0];
    fs::copy(log, folder.join("log.ron")).expect("room");
    let before = practice::replay(&fs::read(log).expect("it is there"), &deck).expect("it can be read").0;
    let mut session = Session::resume(data.path(), &folder, &|_| None).expect("it can be taken up").session;
    assert_eq!(session.practice().saved(), before.saved());
    session.undo().expect("there is a move");
    drop(session);
    let after = fs::read_to_string(folder.join("log.ron")).expect("it is there");
    assert!(after.starts_with(&fs::read_to_string(log).expect("it is there")));
    assert!(after.starts_with("(KommaOverensPractice((format:2,"));
}
