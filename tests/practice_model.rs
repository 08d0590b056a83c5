//! The counterparts of new practices: they cannot be won by a list of moves that reads no answer, and whoever listens gets
//! through. The lists are searched for, not written by hand: those in `tests/scripts` are the best that 20,000 evaluations of a
//! hill climb found, and the climb goes on from them here. The whole search is the ignored test, run in release; so is
//! `cargo run --release --no-default-features --example practice_figures -- search`.

use komma_overens::deck;
use komma_overens::practice::play::Strategy;
use komma_overens::practice::search::{best_script, rate, rate_of, sample, sample_of_lists, usual};
use komma_overens::practice::*;
use komma_overens::rules::{Deck, Party};
use std::fs;
use std::sync::{Arc, LazyLock};

static DECK: LazyLock<Arc<Deck>> = LazyLock::new(|| {
    let (name, source) = deck::embedded()[0];
    Arc::new(deck::load_str(source, name).deck.expect("the embedded deck is sound"))
});

/// The best lists that are known.
fn known() -> Vec<Vec<Move>> {
    let files = fs::read_dir("tests/scripts").expect("the folder is there").flatten().map(|file| file.path());
    let mut files: Vec<_> = files.filter(|path| path.extension().is_some_and(|end| end == "ron")).collect();
    files.sort();
    let read = |path: std::path::PathBuf| {
        let text = fs::read_to_string(&path).expect("it is there");
        ron::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    files.into_iter().map(read).chain([usual()]).collect()
}

/// Practices of both kinds: as they are measured, and as they are begun with a list in the terminal.
fn both(temper: Option<Temper>, many: u64, seed: u64) -> Vec<Practice> {
    let mut all = sample(&DECK, None, temper, many / 2, seed);
    all.extend(sample_of_lists(&DECK, None, (temper, Level::Normal), many / 2, seed));
    all
}

/// What a search of so many evaluations finds, measured on practices it has not seen.
fn searched(temper: Option<Temper>, evaluations: u64, (tried, games): (u64, u64)) -> (Vec<Move>, f64) {
    let (script, _) = best_script(&DECK, &both(temper, tried, 50_000), evaluations, 7, &known());
    let share = rate(&both(temper, games, 90_000), &script);
    (script, share)
}

/// Every bar, over `games` practices, and a search of `evaluations` on `tried` of them. `slack` is what chance does to so few.
fn bars(games: u64, evaluations: u64, tried: u64, slack: f64) {
    let mixed = sample(&DECK, None, None, games, 1);
    let burnt = sample(&DECK, None, Some(Temper::Burnt), games, 1);
    let listening = rate_of(&mixed, Strategy::Listen);
    assert!(listening >= 75.0 - slack, "listening {listening} %");
    let hurt = rate_of(&burnt, Strategy::Listen);
    assert!(hurt >= 50.0 - slack, "listening to the burnt {hurt} %");
    let random = rate_of(&mixed, Strategy::Random);
    assert!(random < 20.0, "random {random} %");
    let (script, blind) = searched(None, evaluations, (tried, games));
    assert!(blind < 35.0, "{blind} % by {script:?}");
    assert!(listening - blind >= 40.0 - slack, "listening {listening} %, reading nothing {blind} % by {script:?}");
    let (script, blind) = searched(Some(Temper::Burnt), evaluations, (tried, games));
    assert!(blind < 15.0, "{blind} % of the burnt by {script:?}");
    assert!(hurt - blind >= 40.0 - slack, "listening to the burnt {hurt} %, reading nothing {blind} % by {script:?}");
    for kind in MoveKind::TALK {
        let without = rate_of(&mixed, Strategy::ListenWithout(kind));
        assert!(without <= listening + 3.0, "without {kind:?} {without} %, with it {listening} %");
    }
    let sides = Party::ALL.map(|party| rate_of(&sample(&DECK, Some(party), None, games, 1), Strategy::Listen));
    assert!((sides[0] - sides[1]).abs() <= 5.0 + slack, "public and civil society: {sides:?}");
    let tempers = Temper::ALL.map(|temper| rate_of(&sample(&DECK, None, Some(temper), games, 1), Strategy::Listen));
    assert!(tempers.is_sorted_by(|more, less| more + slack >= *less), "{tempers:?}");
    let at = |level| rate_of(&sample_of_lists(&DECK, None, (None, level), games, 1), Strategy::Listen);
    let levels = Level::ALL.map(at);
    assert!(levels.is_sorted_by(|more, less| more + slack >= *less), "{levels:?}");
}

#[test]
fn reading_nothing_does_not_win_and_listening_does() {
    bars(150, 40, 60, 6.0);
}

#[test]
#[ignore = "20,000 evaluations: run by hand, in release"]
fn reading_nothing_does_not_win_over_the_whole_search() {
    bars(2000, 20_000, 120, 0.0);
}

/// Many lists are tried without words, and a single one with them: it comes to the same.
#[test]
fn a_list_comes_to_the_same_however_it_is_played() {
    let mut at = 0;
    let mut draw = |len: usize| {
        at += 1;
        // Any numbers will do.
        (at * 7919 + at / 3) % len.max(1)
    };
    let practices = both(None, 24, 300);
    for practice in &practices {
        for known in known() {
            check(practice, &known);
        }
        let moves: Vec<Move> = (0..20).map(|_| komma_overens::practice::search::any_move(&DECK, &mut draw)).collect();
        check(practice, &moves);
    }
    fn check(practice: &Practice, moves: &[Move]) {
        let played = practice.play_list(moves).practice;
        let verdict = played.rounds().last().and_then(|end| end.verdict);
        assert_eq!(practice.wins(moves), verdict.is_some_and(|verdict| verdict.is_consent()), "{moves:?}");
    }
}

/// A promise in own words comes to nothing that it was not said to come to, and to nothing for nothing.
#[test]
fn own_promises_resemble_only_what_the_same_ones_promise() {
    use komma_overens::rules::{By, Clause, PerParty, Principle};
    let practice = sample(&DECK, Some(Party::Public), None, 1, 5).remove(0);
    let theirs = DECK.commitments.iter().position(|promise| promise.by == By::Ideburen).expect("there are some");
    let ours = DECK.commitments.iter().position(|promise| promise.by == By::Public).expect("there are some");
    let own = |by, means| Move::Offer {
        clause: Clause::Own { by, text: "Vi står för det.".to_owned() },
        words: Words::default(),
        means: Some(means),
    };
    let like = |at| Means { like: Some(at), ..Means::default() };
    assert!(practice.check(&own(By::Public, like(ours))).is_ok());
    assert_eq!(practice.check(&own(By::Public, like(theirs))), Err(PracticeError::Words));
    assert_eq!(practice.check(&own(By::Joint, like(ours))), Err(PracticeError::Words));
    // Whoever promises carries some of it: what is said to cost nothing weighs like what costs a little.
    let costs = |public| {
        let burden = PerParty { public, ideburen: 0 };
        let means = Means { serves: Some(Principle::Quality), burden: Some(burden), ..Means::default() };
        let moves =
            [Move::Propose { option: 0, manner: Manner::Draft, words: Words::default() }, own(By::Public, means)];
        let played = practice.play_list(&moves).practice;
        (played.weighed(), played.own_rating())
    };
    assert_eq!(costs(0), costs(1));
}
