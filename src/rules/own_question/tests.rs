use super::draft::{Gap, QuestionPart};
use crate::rules::action::{Action, Ballot, Mark, RuleError, Step, limits};
use crate::rules::content::{RoundKind, RoundSpec};
use crate::rules::words::{BallotMethod, Party, Principle, SeatId, SwapRule};
use crate::rules::{Account, Audience, Cause, Deck, Game, RoomView, Values};
use std::sync::Arc;

fn deck() -> Arc<Deck> {
    let (name, source) = crate::deck::embedded()[0];
    Arc::new(crate::deck::load_str(source, name).deck.expect("the embedded deck is sound"))
}

fn begun(rounds: usize) -> Game {
    let mut setup = crate::record::testing::setup(4, BallotMethod::Handed, 7);
    let own = RoundSpec { kind: RoundKind::OwnQuestion, swap: SwapRule::OwnParty, event: false, referral: false };
    setup.programme.rounds = vec![own; rounds];
    let mut game = Game::new(deck(), setup).expect("it can be played");
    act(&mut game, Action::Advance { from: Step::Deal });
    game
}

fn act(game: &mut Game, action: Action) {
    game.apply(action.clone()).unwrap_or_else(|error| panic!("{action:?}: {error}"));
}

fn room(game: &Game) -> RoomView {
    game.view(Audience::Room).room
}

fn gaps(game: &Game) -> Vec<Gap> {
    let room = room(game);
    room.scenario().and_then(|round| round.own.as_ref()).expect("the card is written").gaps.clone()
}

fn of(game: &Game, party: Party) -> SeatId {
    room(game).seats.iter().find(|face| face.party == party).expect("both are there").seat
}

fn write(game: &mut Game) {
    let (public, ideburen) = (of(game, Party::Public), of(game, Party::Ideburen));
    for part in QuestionPart::ALL {
        let seat = if part == QuestionPart::Side(Party::Ideburen) { ideburen } else { public };
        act(game, Action::WriteQuestion { seat, part, text: format!("  {part:?}\n i ord ") });
    }
    let principles = vec![Principle::Openness, Principle::LongTerm];
    act(game, Action::PickPrinciples { seat: ideburen, principles });
    for option in 0..3 {
        let text = if option == 0 { String::new() } else { "Vi provar i ett år.".to_owned() };
        act(game, Action::WriteOption { seat: public, option, title: format!("Väg {option}"), text });
    }
    let (serves, strains) = (vec![Principle::Openness], vec![Principle::LongTerm]);
    act(game, Action::WeighOption { seat: public, option: 0, serves, strains });
    act(game, Action::BurdenOption { seat: public, option: 0, burden: 2 });
    act(game, Action::BurdenOption { seat: ideburen, option: 0, burden: 3 });
    act(game, Action::BurdenOption { seat: ideburen, option: 0, burden: 1 });
}

#[test]
fn a_card_is_written_before_it_is_played() {
    let mut game = begun(1);
    assert_eq!((game.step(), room(&game).card()), (Step::Question, None));
    let on = Action::Advance { from: Step::Question };
    assert_eq!(game.check(&on), Err(RuleError::CardUnfinished(7)));
    assert_eq!(gaps(&game).last(), Some(&Gap::Options(2)));
    write(&mut game);
    assert!(gaps(&game).is_empty());
    let before = game.clone();
    act(&mut game, on);
    let view = room(&game);
    let card = view.card().expect("it lies on the table");
    assert_eq!((game.step(), card), (Step::Situation, deck().cards.len()));
    assert!(game.deck().is_written(card) && !game.deck().is_written(card - 1));
    let written = &game.deck().cards[card];
    assert_eq!(written.title.get("sv"), "Title i ord");
    assert_eq!(written.sides[Party::Ideburen].get("en"), "Side(Ideburen) i ord");
    assert_eq!(written.options[0].text.get("sv"), "Väg 0", "a name that says it all");
    let effects: Vec<_> = written.options[0].effects.iter().collect();
    assert_eq!(effects, [(Principle::LongTerm, -1), (Principle::Openness, 1)]);
    assert_eq!((written.options[0].burden.public, written.options[0].burden.ideburen), (2, 1));
    assert_eq!(view.rounds[0].phase, None);
    assert!(game.check(&Action::OtherCard { card: None }).is_err(), "what the table wrote is what it plays");
    game.undo().expect("nothing has been revealed");
    assert_eq!(game, before);
    assert_eq!(game.deck().cards.len(), deck().cards.len(), "the card is taken up again");
}

#[test]
fn each_side_writes_for_itself_and_nothing_is_too_long() {
    let mut game = begun(1);
    let public = of(&game, Party::Public);
    let write = |part: QuestionPart, text: String| Action::WriteQuestion { seat: public, part, text };
    let theirs = write(QuestionPart::Side(Party::Ideburen), "De vill".to_owned());
    assert_eq!(game.check(&theirs), Err(RuleError::NotYourSide(Party::Ideburen)));
    for part in QuestionPart::ALL.into_iter().filter(|part| *part != QuestionPart::Side(Party::Ideburen)) {
        assert_eq!(game.check(&write(part, "å".repeat(part.most()))), Ok(()));
        let long = write(part, "å".repeat(part.most() + 1));
        assert_eq!(game.check(&long), Err(RuleError::TextTooLong(part.most())));
        assert_eq!(game.check(&write(part, " \u{1}\n".to_owned())), Err(RuleError::TextMissing));
    }
    let option =
        |option: u8| Action::WriteOption { seat: public, option, title: "På försök".into(), text: String::new() };
    assert_eq!(game.check(&option(1)), Err(RuleError::NoSuchOption(1)), "one after the other");
    for place in 0..4 {
        act(&mut game, option(place));
    }
    assert_eq!(game.check(&option(4)), Err(RuleError::TooManyOptions(4)));
    let pick = |principles: Vec<Principle>| Action::PickPrinciples { seat: public, principles };
    for wrong in [vec![], Principle::ALL[..4].to_vec(), vec![Principle::Dialogue; 2]] {
        assert_eq!(game.check(&pick(wrong)), Err(RuleError::WrongPrinciples(3)));
    }
    act(&mut game, pick(vec![Principle::Dialogue, Principle::Quality]));
    let weigh = |serves: Principle, strains: Principle| Action::WeighOption {
        seat: public,
        option: 0,
        serves: vec![serves],
        strains: vec![strains],
    };
    for wrong in [weigh(Principle::Dialogue, Principle::Dialogue), weigh(Principle::Openness, Principle::Dialogue)] {
        assert_eq!(game.check(&wrong), Err(RuleError::NotAtStake));
    }
    act(&mut game, weigh(Principle::Dialogue, Principle::Quality));
    act(&mut game, pick(vec![Principle::Quality]));
    let own = room(&game).scenario().and_then(|round| round.own.clone()).expect("a card");
    assert!(own.card.options[0].serves.is_empty(), "it is at stake no more");
    let burden = |burden: u8| Action::BurdenOption { seat: public, option: 0, burden };
    assert_eq!(game.check(&burden(limits::BURDEN + 1)), Err(RuleError::BurdenTooGreat(limits::BURDEN)));
    act(&mut game, Action::DropOption { seat: public, option: 0 });
    assert_eq!(game.check(&Action::DropOption { seat: public, option: 3 }), Err(RuleError::NoSuchOption(3)));
}

#[test]
fn an_adopted_own_question_books_what_the_table_said_and_a_second_is_another_card() {
    let mut game = begun(2);
    for round in 0..2 {
        write(&mut game);
        for from in [Step::Question, Step::Situation] {
            act(&mut game, Action::Advance { from });
        }
        let rows = game.round().subjects().len();
        vote(&mut game, rows);
        act(&mut game, Action::Advance { from: Step::Reveal });
        let pen = game.round().pen().expect("there is a pen");
        act(&mut game, Action::ChooseBase { seat: pen, option: 0 });
        act(&mut game, Action::Advance { from: Step::Dialogue });
        vote(&mut game, 1);
        act(&mut game, Action::Conclude);
        assert_eq!(game.agreement().agreed[round].card, deck().cards.len() + round);
        act(&mut game, Action::Advance { from: Step::Reflection });
        if round == 0 {
            act(&mut game, Action::Advance { from: Step::Deal });
            assert_eq!(room(&game).card(), None, "the second card is yet to be written");
        }
    }
    let values: Values = room(&game).values;
    assert_eq!(values.of(Account::Principle(Principle::Openness)), 2);
    assert_eq!(values.of(Account::Principle(Principle::LongTerm)), -2);
    let cause = Cause::Option { card: deck().cards.len() + 1, option: 0 };
    assert!(game.ledger().entries().iter().any(|entry| entry.cause == cause));
    assert_eq!(game.step(), Step::Homecoming);
}

fn vote(game: &mut Game, rows: usize) {
    for seat in (0..4).map(SeatId) {
        act(game, Action::Cast { seat, ballot: Ballot { marks: vec![Mark::rating(4); rows], objection: None } });
    }
    act(game, Action::Reveal);
}

#[test]
fn a_side_that_has_left_does_not_hold_the_table_up() {
    let mut game = begun(1);
    let there: Vec<SeatId> =
        room(&game).seats.iter().filter(|face| face.party == Party::Ideburen).map(|face| face.seat).collect();
    for seat in there {
        act(&mut game, Action::Leave { seat, tile_stays: true });
    }
    assert!(!gaps(&game).contains(&Gap::Part(QuestionPart::Side(Party::Ideburen))));
    assert!(gaps(&game).contains(&Gap::Part(QuestionPart::Side(Party::Public))));
}
