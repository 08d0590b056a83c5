//! The counterparts of new practices: they cannot be won by a list of moves that reads no answer, and whoever listens gets
//! through. The lists are searched for, not written by hand; the whole search is the ignored test, run in release.

use komma_overens::deck;
use komma_overens::practice::play::Strategy;
use komma_overens::practice::script::{best_script, rate, rate_of, sample, usual};
use komma_overens::practice::*;
use komma_overens::rules::{Deck, Party};
use std::sync::{Arc, LazyLock};

static DECK: LazyLock<Arc<Deck>> = LazyLock::new(|| {
    let (name, source) = deck::embedded()[0];
    Arc::new(deck::load_str(source, name).deck.expect("the embedded deck is sound"))
});

/// Practices of every level with everything else as it is measured.
fn at_level(level: Level, many: u64) -> Vec<Practice> {
    let normal = sample(&DECK, None, None, many, 1);
    let other = |practice: &Practice| {
        let preparation = Preparation { level, ..practice.preparation().clone() };
        Practice::new(&DECK, preparation, practice.seed()).expect("it was practised at another level")
    };
    normal.iter().map(other).collect()
}

/// What a search of so many evaluations finds, measured on practices it has not seen.
fn searched(temper: Option<Temper>, evaluations: u64, games: u64) -> (Vec<Move>, f64) {
    let tried = sample(&DECK, None, temper, games, 50_000);
    let (script, _) = best_script(&DECK, &tried, evaluations, 7);
    let share = rate(&sample(&DECK, None, temper, 1500, 90_000), &script);
    (script, share)
}

/// Every bar, over `games` practices and a search of `evaluations`.
fn bars(games: u64, evaluations: u64, slack: f64) {
    let mixed = sample(&DECK, None, None, games, 1);
    let burnt = sample(&DECK, None, Some(Temper::Burnt), games, 1);
    let listening = rate_of(&mixed, Strategy::Listen);
    assert!(listening >= 75.0 - slack, "listening {listening} %");
    let hurt = rate_of(&burnt, Strategy::Listen);
    assert!(hurt >= 50.0 - slack, "listening to the burnt {hurt} %");
    let random = rate_of(&mixed, Strategy::Random);
    assert!(random < 20.0, "random {random} %");
    let (script, blind) = searched(None, evaluations, 120);
    assert!(blind < 35.0, "{blind} % by {script:?}");
    assert!(listening - blind >= 40.0, "listening {listening} %, reading nothing {blind} % by {script:?}");
    let (script, blind) = searched(Some(Temper::Burnt), evaluations, 120);
    assert!(blind < 15.0, "{blind} % of the burnt by {script:?}");
    assert!(hurt - blind >= 40.0 - slack, "listening to the burnt {hurt} %, reading nothing {blind} % by {script:?}");
    let usual = rate(&mixed, &usual());
    assert!(usual < 35.0, "asking, telling and the pen, without an answer used: {usual} %");
    for kind in MoveKind::TALK {
        let without = rate_of(&mixed, Strategy::ListenWithout(kind));
        assert!(without <= listening + 3.0, "without {kind:?} {without} %, with it {listening} %");
    }
    let sides = Party::ALL.map(|party| rate_of(&sample(&DECK, Some(party), None, games, 1), Strategy::Listen));
    assert!((sides[0] - sides[1]).abs() <= 5.0 + slack, "public and civil society: {sides:?}");
    let tempers = Temper::ALL.map(|temper| rate_of(&sample(&DECK, None, Some(temper), games, 1), Strategy::Listen));
    assert!(tempers.is_sorted_by(|more, less| more + slack >= *less), "{tempers:?}");
    let levels = Level::ALL.map(|level| rate_of(&at_level(level, games), Strategy::Listen));
    assert!(levels.is_sorted_by(|more, less| more + slack >= *less), "{levels:?}");
}

#[test]
fn reading_nothing_does_not_win_and_listening_does() {
    bars(150, 60, 6.0);
}

#[test]
#[ignore = "20,000 evaluations: run by hand, in release"]
fn reading_nothing_does_not_win_over_the_whole_search() {
    bars(2000, 20_000, 0.0);
}
