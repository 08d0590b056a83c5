//! Games with ideas for tests to look at.

use crate::app::game::scenery::tests as rooms;
use crate::rules::{Action, Audience, Ballot, Deck, Game, IdeaKind, Mark, RoomView, SeatId, Setup, Step, TileId};
use std::sync::Arc;

/// The deck that comes with the program.
pub(crate) fn deck() -> Arc<Deck> {
    rooms::deck()
}

/// *Idéverkstad* with so many seats.
pub(crate) fn setup(seats: usize) -> Setup {
    rooms::setup(seats, "ideverkstad", 11)
}

/// What the room knows.
pub(crate) fn room(game: &Game) -> RoomView {
    game.view(Audience::Room).room
}

/// Does something that is allowed.
pub(crate) fn act(game: &mut Game, action: Action) {
    game.apply(action.clone()).unwrap_or_else(|error| panic!("{action:?}: {error}"));
}

/// The tile a seat plays.
pub(crate) fn tile_of(game: &Game, seat: SeatId) -> TileId {
    room(game).seats[seat.index()].chair.tile().expect("an idea round has tiles")
}

/// A game whose seats have written ideas and begun to gather.
pub(crate) fn gathering(seats: usize, ideas: usize) -> Game {
    let mut game = Game::new(deck(), setup(seats)).expect("the setup can be played");
    act(&mut game, Action::Advance { from: Step::Deal });
    let texts = [
        ("Lyktan håller öppet", "En mötesplats som är öppen även på helger."),
        ("Unga i styrelsen", "Unga får tid, plats och rösträtt i våra råd."),
        ("Gemensam sajt", "Alla möten och beslut samlade på ett ställe."),
        ("Ensamma på helgen när allt annat har stängt här", ""),
        (
            "En kväll i månaden i matsalen för hela kvarteret",
            "Skolan lånar ut matsalen, föreningarna lagar mat med dem som vill, och den som behöver prata med någon \
             från kommunen kan göra det utan att boka tid och utan att vänta i telefon.",
        ),
    ];
    for idea in 0..ideas {
        let (title, line) = texts[idea % texts.len()];
        let kind = if idea % 4 == 3 { IdeaKind::Challenge } else { IdeaKind::Idea };
        let seat = SeatId((idea % seats) as u8);
        act(&mut game, Action::WriteIdea { seat, kind, title: title.to_owned(), line: line.to_owned() });
    }
    // With few ideas some seats have written nothing, and the leader goes on without them.
    let (on, without) = (Action::Advance { from: Step::Ideas }, Action::GoOnWithout { from: Step::Ideas });
    let action = if game.check(&on).is_ok() { on } else { without };
    act(&mut game, action);
    game
}

/// A game in which all has been said in the evaluation.
pub(crate) fn harvested(seats: usize, ideas: usize) -> Game {
    let mut game = gathering(seats, ideas);
    for seat in 0..seats as u8 {
        act(&mut game, Action::Place { seat: SeatId(seat), idea: Some(usize::from(seat) % ideas) });
    }
    act(&mut game, Action::Advance { from: Step::Gathering });
    for seat in 0..seats as u8 {
        let rating = 1 + (seat * 3 + 2) % 5;
        let objection = (seat == 1).then(|| "Då tystnar de som inte orkar gå på möten.".to_owned());
        act(
            &mut game,
            Action::Evaluate {
                seat: SeatId(seat),
                ballot: Ballot { marks: vec![Mark::rating(rating)], objection },
                first_step: format!("Vi träffas på biblioteket vecka {} och ritar upp vem som gör vad.", 10 + seat),
                missing: if seat % 2 == 0 { "De unga själva".to_owned() } else { String::new() },
            },
        );
    }
    act(&mut game, Action::Reveal);
    game
}
