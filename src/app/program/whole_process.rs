//! A round of the whole process with raised hands, in which everything happens that can: a count that is amended, a pen that is
//! passed, a promise asked for and declined, a reminder, an objection, the question taken round again and carried, an event.

use super::tests::{HALF, LANG, known, program, room, setup, step};
use crate::app::shell::testing::Person;
use crate::deck::{builtin_programmes, library};
use crate::rules::{Answer, BallotMethod, By, Deck, Party, PerParty, Principle, SeatId, Setup, Step, Verdict};
use crate::t;
use crate::wording;
use bevy_egui::egui::Key;
use std::sync::Arc;

fn deck() -> Arc<Deck> {
    Arc::new(library(None)[0].checked.deck.clone().expect("the deck within the program"))
}

/// Presses the first thing whose label ends so, with the mouse.
fn press_ending(person: &mut Person, end: &str) {
    let all = person.reads();
    let found = all.iter().find(|told| told.enabled && told.label.ends_with(end));
    let label = found
        .unwrap_or_else(|| panic!("{end:?}: {:?}", all.iter().map(|t| &t.label).collect::<Vec<_>>()))
        .label
        .clone();
    person.click(&label);
}

/// Counts the hands of both parties, each with its rating in every row, and shows the votes.
fn count(person: &mut Person, ratings: PerParty<u8>, objection: Option<&str>) {
    for party in Party::ALL {
        let rating = ratings[party];
        let more = t!(LANG, "raised-more", what = format!("{rating} – {}", t!(LANG, &format!("rating-{rating}"))));
        let rows: Vec<String> =
            person.reads().into_iter().filter(|told| told.label.ends_with(&more)).map(|told| told.label).collect();
        assert!(!rows.is_empty(), "{more}");
        let hands = room(person).seats.iter().filter(|face| face.party == party).count();
        for row in rows {
            for _ in 0..hands {
                person.click(&row);
            }
        }
        if let (Some(words), Party::Public) = (objection, party) {
            person.click(&t!(LANG, "raised-objection-add"));
            person.click(&t!(LANG, "raised-objection", number = 1));
            person.hand.text(words);
        }
        if party == Party::Public {
            let step = room(person).step;
            person.snap(&format!("whole-count-{step:?}"));
        }
        person.click(&t!(LANG, "raised-save"));
    }
    person.click(&t!(LANG, "handover-on-ballot"));
}

#[test]
fn a_round_in_which_everything_happens() {
    let folder = tempfile::tempdir().unwrap();
    let programme = builtin_programmes().into_iter().find(|programme| programme.id == "hel-process");
    // It begins with the first deal.
    let programme = crate::rules::Programme { vision: false, ..programme.expect("it is built in") };
    let whole = Setup { programme, ballots: BallotMethod::RaisedHands, ..setup() };
    known(folder.path(), whole);
    // Large where a person is going to look.
    let size = if std::env::var_os("KOMMA_PICTURES").is_some() { (1920, 1080) } else { HALF };
    let Some(mut person) = program(folder.path(), size) else { return };
    person.draws(false);
    person.click(&t!(LANG, "title-new"));
    person.snap("whole-setup");
    person.click(&t!(LANG, "setup-start"));
    person.key(Key::Enter);
    person.key(Key::Enter);
    person.key(Key::Enter);
    count(&mut person, PerParty { public: 2, ideburen: 4 }, None);
    assert_eq!(step(&mut person), (0, Step::Reveal));
    person.snap("whole-reveal");

    // A count went wrong, and is mended with its reason.
    person.key(Key::Escape);
    person.snap("whole-pause");
    person.click(&t!(LANG, "pause-amend"));
    press_ending(&mut person, "1 plats");
    let four = t!(LANG, "raised-more", what = format!("5 – {}", t!(LANG, "rating-5")));
    let rows: Vec<String> =
        person.reads().into_iter().filter(|told| told.label.ends_with(&four)).map(|told| told.label).collect();
    for row in &rows {
        person.click(row);
    }
    person.click(&t!(LANG, "amend-reason"));
    person.hand.text("Jag räknade fel.");
    person.snap("whole-amend");
    person.click(&t!(LANG, "amend-save"));
    let view = room(&mut person);
    assert_eq!(view.amendments.len(), 1);
    let first = view.first().cloned().expect("it has been shown");
    assert_eq!(first.rows[0].votes.tally.ideburen.ratings, [0, 0, 0, 0, 1]);

    // In the dialogue the pen is used and passed, a promise asked for and declined, and a principle reminded of.
    person.key(Key::Enter);
    person.key(Key::B);
    person.key(Key::Tab);
    person.key(Key::Space);
    person.ctrl(Key::Enter);
    let before = room(&mut person).pen();
    person.key(Key::P);
    person.snap("whole-pen");
    person.ctrl(Key::Enter);
    assert_ne!(room(&mut person).pen(), before);
    let seat = |person: &mut Person, party: Party| {
        let view = room(person);
        view.seats.iter().find(|face| face.party == party).expect("both are there").seat
    };
    let (public, ideburen) = (seat(&mut person, Party::Public), seat(&mut person, Party::Ideburen));
    let number = |seat: SeatId| [Key::Num1, Key::Num2, Key::Num3][seat.index()];
    person.key(number(ideburen));
    person.key(Key::O);
    let deck = deck();
    let asked = deck.commitments.iter().find(|commitment| commitment.by == By::Public).expect("there are some");
    let tag = LANG.tag();
    person.click(&t!(LANG, "commit-row-label", title = asked.title.get(tag), text = asked.text.get(tag)));
    person.snap("whole-ask");
    person.click(&t!(LANG, "commit-button-ask"));
    assert_eq!(room(&mut person).proposal().entries[0].answer, Answer::Waiting);
    person.key(number(public));
    person.key(Key::ArrowDown);
    person.key(Key::N);
    person.key(Key::N);
    person.hand.text("Det kan vi inte lova utan nämnden.");
    person.snap("whole-decline");
    person.ctrl(Key::Enter);
    assert!(matches!(room(&mut person).proposal().entries[0].answer, Answer::Declined { .. }));
    person.key(Key::M);
    person.click(&wording::principle(LANG, Principle::LongTerm));
    person.snap("whole-remind");
    person.click(&t!(LANG, "invoke-do"));
    assert_eq!(room(&mut person).invocations().len(), 1);
    person.snap("whole-dialogue");

    // Twice without consent: the question is taken round again, and then carried into the agreement.
    person.key(Key::V);
    count(&mut person, PerParty { public: 2, ideburen: 4 }, Some("Då tystnar vår röst i huset."));
    assert_eq!(step(&mut person), (0, Step::Outcome));
    assert_eq!(room(&mut person).curve[0].verdict, Verdict::Blocked);
    person.snap("whole-reveal-second");
    person.key(Key::Enter);
    person.snap("whole-blocked");
    person.click(&t!(LANG, "outcome-again"));
    assert_eq!(
        (step(&mut person), room(&mut person).scenario().map(|round| round.again)),
        ((0, Step::Dialogue), Some(1))
    );
    person.key(Key::V);
    count(&mut person, PerParty { public: 2, ideburen: 4 }, None);
    person.key(Key::Enter);
    person.snap("whole-apart");
    person.click(&t!(LANG, "outcome-carry"));
    assert_eq!(room(&mut person).agreement.carried.len(), 1);
    assert_eq!(step(&mut person), (0, Step::Reflection));
    person.key(Key::Escape);
    person.snap("whole-reflection");
    person.click(&t!(LANG, "reflection-button"));
    if step(&mut person) == (0, Step::Event) {
        person.snap("whole-event");
        person.key(Key::Enter);
    }
    assert_eq!(step(&mut person), (1, Step::Deal));
    person.snap("whole-deal");
}
