//! A follow-up at the table, and its pictures at every size.

use super::{follow_scene, promises_scene};
use crate::app::game::Play;
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::testing::{Proof, looks};
use crate::app::shell::Shell;
use crate::app::widgets::testing::{harness, look};
use crate::record::Session;
use crate::rules::*;
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;

fn earlier(promises: usize) -> Earlier {
    let texts =
        ["Samråd före nämndbeslut", "Vi svarar alltid inom en vecka, även i juli", "השכונה שלנו פתוחה", "👩‍👩‍👧 och Å"];
    let promise = |at: usize| EarlierPromise {
        by: By::ALL[at % 3],
        title: LocalText::plain(texts[at % 4]),
        text: LocalText::plain(&format!("{} {}", texts[at % 4], "Vi lovar varandra det här. ".repeat(3))),
        planned: "Kultur och fritid, senast 1 mars".to_owned(),
    };
    Earlier {
        number: 1,
        date: "2026-11-22".to_owned(),
        sum: String::new(),
        promises: (0..promises).map(promise).collect(),
    }
}

fn at(seats: usize, promises: usize, until: Step) -> Game {
    let mut setup = crate::record::testing::setup(seats, BallotMethod::Handed, 5);
    setup.programme.rounds =
        vec![RoundSpec { kind: RoundKind::FollowUp, swap: SwapRule::OwnParty, event: false, referral: false }];
    setup.earlier = Some(earlier(promises));
    let mut game = Game::new(crate::record::testing::deck(), setup).expect("it can be played");
    while game.step() != until {
        if game.step() == Step::KeptBallot {
            for seat in 0..seats as u8 {
                let rows = game.round().follow().map_or(0, |round| round.chosen.len());
                let marks = (0..rows).map(|row| Mark::rating(1 + ((usize::from(seat) + row) % 5) as u8)).collect();
                let ballot = Ballot { marks, objection: None };
                game.apply(Action::Cast { seat: SeatId(seat), ballot }).expect("legal");
            }
            game.apply(Action::Reveal).expect("legal");
        } else {
            let from = game.step();
            game.apply(Action::Advance { from }).expect("legal");
        }
    }
    game
}

#[test]
fn the_follow_up_holds_at_every_size() {
    let mut proof = Proof::default();
    for (seats, promises) in [(2, 1), (8, 5), (24, 200)] {
        for step in [Step::Deal, Step::Promises] {
            let game = at(seats, promises, step);
            let room = game.view(Audience::Room).room;
            for look in looks() {
                for page in 0..promises_scene::pages(&room, &look).min(4) {
                    let gaze = Gaze { page, row: Some(page), ..Gaze::default() };
                    proof.see("promises", &promises_scene::promises(&room, game.setup(), &look, &gaze), &look);
                }
            }
        }
        let mut game = at(seats, promises, Step::FollowUp);
        let decide = |seat, row, decided| Action::Decide { seat: SeatId(seat), row, decided };
        game.apply(decide(0, 0, Decided::Changes { text: "Före den första februari, även på papper.".repeat(2) }))
            .expect("legal");
        let room = game.view(Audience::Room).room;
        for look in looks() {
            for page in 0..follow_scene::pages(&room, &look) {
                let gaze = Gaze { page, row: Some(0), ..Gaze::default() };
                proof.see("follow", &follow_scene::follow(&room, &look, &gaze), &look);
            }
        }
    }
    proof.holds();
}

struct Table {
    play: Play,
    shell: Shell,
    _data: tempfile::TempDir,
}

fn table(lang: Lang) -> Harness<'static, Table> {
    let data = tempfile::tempdir().expect("a folder");
    let mut setup = crate::record::testing::setup(4, BallotMethod::RaisedHands, 5);
    setup.programme.rounds =
        vec![RoundSpec { kind: RoundKind::FollowUp, swap: SwapRule::OwnParty, event: false, referral: false }];
    setup.earlier = Some(earlier(3));
    let (deck, bytes) = (crate::record::testing::deck(), crate::record::testing::DECK);
    let session = Session::create(data.path(), bytes, deck, setup).expect("it starts");
    let play = Play::new(session, &[], lang);
    let look = look(lang, 1.0);
    let mut h =
        harness(1920.0, 1080.0, Table { play, shell: Shell::default(), _data: data }, move |ui, t: &mut Table| {
            let stage = t.play.stage(&look);
            t.play.ui(ui, &look, &stage, &mut t.shell);
        });
    h.run();
    h
}

fn press(h: &mut Harness<'_, Table>, key: Key) {
    h.key_press(key);
    h.run();
}

fn send(h: &mut Harness<'_, Table>) {
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
}

fn step(h: &Harness<'_, Table>) -> Step {
    h.state().play.room().step
}

#[test]
fn a_follow_up_is_played_by_keys_alone_in_both_languages() {
    for lang in Lang::ALL {
        let mut h = table(lang);
        assert_eq!(step(&h), Step::Deal);
        press(&mut h, Key::Enter);
        assert_eq!(step(&h), Step::Promises);
        // The third promise is left aside.
        for _ in 0..3 {
            press(&mut h, Key::ArrowDown);
        }
        press(&mut h, Key::K);
        let view = |h: &Harness<'_, Table>| h.state().play.room().follow().cloned().expect("it is a follow-up");
        assert_eq!(view(&h).chosen.len(), 2);
        press(&mut h, Key::Enter);
        assert_eq!(step(&h), Step::KeptBallot);
        // The machine goes round behind the curtain; each says how well both were kept.
        for _ in 0..4 {
            h.get_by_label(&t!(lang, "handover-open")).click();
            h.run();
            h.run();
            assert!(h.query_all_by_label_contains(&t!(lang, "kept-5")).next().is_some(), "the scale has its own words");
            press(&mut h, Key::Num4);
            press(&mut h, Key::ArrowDown);
            press(&mut h, Key::Num2);
            press(&mut h, Key::Enter);
        }
        press(&mut h, Key::Enter);
        assert_eq!(step(&h), Step::FollowUp, "everybody has said it, so all is shown");
        let votes = view(&h).revealed.expect("it is shown").rows[0].votes.tally;
        assert_eq!((votes.public.ratings, votes.ideburen.ratings), ([0, 0, 0, 2, 0], [0, 0, 0, 2, 0]));
        // The first stays: one side says it, the other says yes.
        press(&mut h, Key::B);
        send(&mut h);
        assert!(view(&h).decisions[0].as_ref().is_some_and(|decision| !decision.stands()));
        press(&mut h, Key::B);
        send(&mut h);
        assert!(view(&h).decisions[0].as_ref().is_some_and(Decision::stands), "the form is the other side's by itself");
        // The second goes on in other words.
        press(&mut h, Key::B);
        h.get_all_by_label(&t!(lang, "follow-changes")).last().expect("the way").click();
        h.run();
        h.get_all_by_label(&t!(lang, "follow-new-words")).last().expect("the field").click();
        h.run();
        h.event(Event::Text("Före den 1 februari".into()));
        h.run();
        send(&mut h);
        press(&mut h, Key::B);
        send(&mut h);
        let second = view(&h).decisions[1].clone().expect("something is proposed");
        assert!(second.stands());
        assert_eq!(second.what, Decided::Changes { text: "Före den 1 februari".to_owned() });
        press(&mut h, Key::Enter);
        assert_eq!(step(&h), Step::Homecoming);
    }
}
