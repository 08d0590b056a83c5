use crate::rules::action::{Action, Ballot, Mark, RuleError, Step, limits};
use crate::rules::words::{BallotMethod, Chair, Party, SeatId};
use crate::rules::{Audience, Deck, Game, RoomView};
use std::sync::Arc;

fn deck() -> Arc<Deck> {
    let (name, source) = crate::deck::embedded()[0];
    Arc::new(crate::deck::load_str(source, name).deck.expect("the embedded deck is sound"))
}

fn begun() -> Game {
    let mut setup = crate::record::testing::setup(4, BallotMethod::Handed, 7);
    setup.programme.vision = true;
    setup.programme.rounds.truncate(2);
    Game::new(deck(), setup).expect("it can be played")
}

fn act(game: &mut Game, action: Action) {
    game.apply(action.clone()).unwrap_or_else(|error| panic!("{action:?}: {error}"));
}

fn room(game: &Game) -> RoomView {
    game.view(Audience::Room).room
}

fn word(game: &Game, wording: &str) -> Action {
    Action::WordVision { seat: room(game).pen().expect("somebody has the pen"), wording: wording.to_owned() }
}

#[test]
fn a_vision_is_adopted_when_nobody_objects() {
    let mut game = begun();
    let before = room(&game);
    assert_eq!((before.step, before.card()), (Step::Vision, None));
    assert!(before.seats.iter().all(|face| face.chair == Chair::Aside && face.party == face.own_party));
    assert_eq!(game.check(&Action::AdoptVision), Err(RuleError::TextMissing));
    let other = before.seats.iter().map(|face| face.seat).find(|&seat| Some(seat) != before.pen()).expect("four seats");
    let theirs = Action::WordVision { seat: other, wording: "Vi vill mer.".to_owned() };
    assert_eq!(game.check(&theirs), Err(RuleError::NotYourPen(before.pen().expect("a pen"))));
    let long = word(&game, &"å".repeat(limits::VISION + 1));
    assert_eq!(game.check(&long), Err(RuleError::TextTooLong(limits::VISION)));
    let wording = word(&game, "  Ingen ska\nbehöva vänta. ");
    act(&mut game, wording);
    let object = |reason: &str| Action::ObjectVision { seat: other, reason: reason.to_owned() };
    assert_eq!(game.check(&object(" ")), Err(RuleError::TextMissing), "there is nothing to take back");
    act(&mut game, object("På vad?"));
    assert_eq!(game.check(&Action::AdoptVision), Err(RuleError::StillObjected(1)));
    // The pen goes to whoever asked for it, and other words are asked about anew.
    act(&mut game, Action::AskPen { seat: other });
    let pen = room(&game).pen().expect("a pen");
    act(&mut game, Action::PassPen { seat: pen, to: other });
    let wording = word(&game, "Ingen ska behöva vänta på ett svar.");
    act(&mut game, wording);
    act(&mut game, Action::AdoptVision);
    let after = room(&game);
    assert_eq!(after.agreement.vision.as_deref(), Some("Ingen ska behöva vänta på ett svar."));
    assert_eq!((after.step, after.vision), (Step::Deal, None));
    assert!(after.seats.iter().all(|face| face.chair != Chair::Aside));
    game.undo().expect("nothing has been revealed");
    assert_eq!(room(&game).agreement.vision, None);
}

#[test]
fn it_is_taken_up_again_once_before_each_later_round() {
    let mut game = begun();
    assert_eq!(game.check(&Action::ReviseVision), Err(RuleError::WrongStep(Step::Vision)));
    act(&mut game, Action::GoOnWithout { from: Step::Vision });
    assert_eq!(game.check(&Action::ReviseVision), Err(RuleError::WrongStep(Step::Deal)), "it has just been left");
    let dealt = game.round().deal.clone();
    for from in [Step::Deal, Step::Situation] {
        act(&mut game, Action::Advance { from });
    }
    assert_eq!(game.check(&Action::ReviseVision), Err(RuleError::WrongStep(Step::FirstBallot)));
    vote(&mut game);
    act(&mut game, Action::Advance { from: Step::Reveal });
    let seat = game.round().pen().expect("a pen");
    act(&mut game, Action::ChooseBase { seat, option: 0 });
    act(&mut game, Action::Advance { from: Step::Dialogue });
    vote(&mut game);
    act(&mut game, Action::Conclude);
    while game.step() != Step::Deal {
        let from = game.step();
        act(&mut game, Action::Advance { from });
    }
    let before = game.round().clone();
    assert_ne!(before.deal, dealt);
    act(&mut game, Action::ReviseVision);
    let wording = word(&game, "Alla får svar.");
    act(&mut game, wording);
    act(&mut game, Action::AdoptVision);
    assert_eq!(*game.round(), before, "the same deal: nobody has come or left");
    assert_eq!(game.check(&Action::ReviseVision), Err(RuleError::StepFull));
}

fn vote(game: &mut Game) {
    let rows = if game.step() == Step::SecondBallot { 1 } else { game.round().subjects().len() };
    for seat in (0..4).map(SeatId) {
        act(game, Action::Cast { seat, ballot: Ballot { marks: vec![Mark::rating(4); rows], objection: None } });
    }
    act(game, Action::Reveal);
}

#[test]
fn whoever_comes_while_it_is_worded_is_dealt_to_and_the_pen_does_not_leave() {
    let mut game = begun();
    let pen = room(&game).pen().expect("a pen");
    act(&mut game, Action::Leave { seat: pen, tile_stays: true });
    let next = room(&game).pen().expect("a pen");
    assert_ne!(next, pen);
    let mut who = game.setup().seats[0].clone();
    (who.organisation.name, who.organisation.party) = ("Sist in".to_owned(), Party::Ideburen);
    act(&mut game, Action::Arrive { who, beside: None });
    act(&mut game, Action::GoOnWithout { from: Step::Vision });
    let faces = room(&game).seats;
    assert_ne!(faces[4].chair, Chair::Aside, "the first deal is to everybody who is there");
    assert_eq!(faces[pen.index()].chair, Chair::Aside);
}
