//! A follow-up at the table, and its pictures at every size.

use super::{follow_scene, promises_scene};
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::testing::{Proof, looks};
use crate::rules::*;

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
    setup.programme.rounds = vec![RoundSpec { kind: RoundKind::FollowUp, swap: SwapRule::OwnParty, event: false }];
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
