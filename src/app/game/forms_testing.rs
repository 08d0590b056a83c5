//! What tests of the papers over the table share: a game in its dialogue, with the deck that comes with the program.

use crate::record::testing;
use crate::rules::{Action, Audience, Ballot, BallotMethod, Deck, Game, Mark, Party, RoomView, SeatId, Setup, Step};
use std::sync::Arc;

/// The deck that comes with the program.
pub(crate) fn deck() -> Arc<Deck> {
    let bytes = include_bytes!("../../../scenarios/vagen-till-en-overenskommelse.ron");
    Arc::new(crate::deck::load_bytes(bytes, "deck", None).deck.expect("the deck can be played"))
}

/// A setup for `seats` seats.
pub(crate) fn setup(seats: usize) -> Setup {
    testing::setup(seats, BallotMethod::Handed, 7)
}

/// A game with `seats` seats, parties alternating, in the step `until`.
pub(crate) fn game(seats: usize, until: Step) -> Game {
    let mut game = Game::new(deck(), setup(seats)).expect("the setup can be played");
    while game.step() != until {
        let step = game.step();
        match step {
            Step::FirstBallot | Step::SecondBallot => {
                let rows = if step == Step::SecondBallot { 1 } else { game.round().subjects().len() };
                for seat in 0..seats {
                    let marks = (0..rows).map(|row| Mark::rating(1 + ((seat * 2 + row) % 5) as u8)).collect();
                    act(
                        &mut game,
                        Action::Cast { seat: SeatId(seat as u8), ballot: Ballot { marks, objection: None } },
                    );
                }
                act(&mut game, Action::Reveal);
            }
            Step::Outcome => act(&mut game, Action::Conclude),
            Step::Dialogue => {
                if game.round().proposal().base.is_none() {
                    let seat = game.round().pen().expect("a scenario round has a pen");
                    act(&mut game, Action::ChooseBase { seat, option: 1 });
                }
                act(&mut game, Action::Advance { from: step });
            }
            from => act(&mut game, Action::Advance { from }),
        }
    }
    game
}

/// Does something that is allowed.
pub(crate) fn act(game: &mut Game, action: Action) {
    game.apply(action).expect("the tests play by the rules");
}

/// What the room may know of it.
pub(crate) fn room(game: &Game) -> RoomView {
    game.view(Audience::Room).room
}

/// The first seat that speaks for `party`.
pub(crate) fn seat_of(game: &Game, party: Party) -> SeatId {
    let seats = 0..game.setup().seats.len() as u8;
    seats.map(SeatId).find(|&seat| game.round().party(seat) == party).expect("both parties are at the table")
}
