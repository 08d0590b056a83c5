//! The referral, with examples.

use super::referral::{CommentAnswer, Reply, Stance};
use crate::rules::action::{Action, Ballot, Mark, RuleError, Step, limits};
use crate::rules::words::{BallotMethod, Party, SeatId, SwapRule};
use crate::rules::{Audience, Cause, Deck, Game, RoomView};
use std::sync::Arc;

fn deck() -> Arc<Deck> {
    let (name, source) = crate::deck::embedded()[0];
    Arc::new(crate::deck::load_str(source, name).deck.expect("the embedded deck is sound"))
}

/// A game of six seats whose wording has been sent out.
fn sent_out(method: BallotMethod) -> Game {
    let mut setup = crate::record::testing::setup(6, BallotMethod::Handed, 7);
    setup.programme.rounds.truncate(1);
    setup.programme.rounds[0].referral = true;
    setup.programme.rounds[0].swap = SwapRule::OwnParty;
    let mut game = Game::new(deck(), setup).expect("it can be played");
    for from in [Step::Deal, Step::Situation] {
        act(&mut game, Action::Advance { from });
    }
    let rows = game.round().subjects().len();
    vote(&mut game, rows, 4);
    if method == BallotMethod::RaisedHands {
        act(&mut game, Action::ChangeMethod { ballots: method });
    }
    act(&mut game, Action::Advance { from: Step::Reveal });
    let seat = pen(&game);
    act(&mut game, Action::ChooseBase { seat, option: 0 });
    act(&mut game, Action::Reword { seat, wording: "Hyran ligger still.".to_owned() });
    act(&mut game, Action::Advance { from: Step::Dialogue });
    game
}

fn act(game: &mut Game, action: Action) {
    game.apply(action.clone()).unwrap_or_else(|error| panic!("{action:?}: {error}"));
}

fn vote(game: &mut Game, rows: usize, rating: u8) {
    for seat in (0..6).map(SeatId) {
        act(game, Action::Cast { seat, ballot: Ballot { marks: vec![Mark::rating(rating); rows], objection: None } });
    }
    act(game, Action::Reveal);
}

fn pen(game: &Game) -> SeatId {
    game.round().pen().expect("a scenario round has a pen")
}

fn room(game: &Game) -> RoomView {
    game.view(Audience::Room).room
}

fn reply(stance: Stance, comment: &str) -> Reply {
    Reply { stance: Some(stance), comment: comment.to_owned() }
}

fn answer(game: &mut Game, replies: [Reply; 6]) {
    for (seat, reply) in (0..).map(SeatId).zip(replies) {
        act(game, Action::AnswerReferral { seat, reply });
    }
}

fn some() -> [Reply; 6] {
    [
        reply(Stance::Wants, "Skriv datum."),
        reply(Stance::Refuses, "Till 2028 är för kort."),
        reply(Stance::Backs, "Bra."),
        Reply::default(),
        reply(Stance::Backs, ""),
        reply(Stance::Wants, "  Skriv\nvem. "),
    ]
}

#[test]
fn answers_are_counted_by_party_and_each_comment_is_answered() {
    let mut game = sent_out(BallotMethod::Handed);
    assert_eq!(game.step(), Step::Referral);
    assert_eq!(game.check(&Action::Reveal), Err(RuleError::BallotsMissing(6)));
    let trust = room(&game).values.trust;
    answer(&mut game, some());
    act(&mut game, Action::Reveal);
    assert_eq!(game.clone().undo(), Err(RuleError::UndoAcrossReveal));
    let referred = room(&game).scenario().and_then(|round| round.referred.clone()).expect("it is in");
    let [public, ideburen] = Party::ALL.map(|party| referred.stances[party]);
    assert_eq!([public.back, public.want, public.refuse, public.silent], [2, 1, 0, 0]);
    assert_eq!([ideburen.back, ideburen.want, ideburen.refuse, ideburen.silent], [0, 1, 1, 1]);
    let texts: Vec<&str> = referred.comments.iter().map(|comment| comment.text.as_str()).collect();
    assert_eq!(texts, ["Skriv datum.", "Bra.", "Till 2028 är för kort.", "Skriv vem."]);
    assert_eq!((referred.wanting(), referred.waiting()), (3, 3));
    let on = Action::Advance { from: Step::Answers };
    assert_eq!(game.check(&on), Err(RuleError::CommentsUnanswered(3)));
    let seat = pen(&game);
    let meet = |comment: usize, wording: &str| Action::MeetComment { seat, comment, wording: wording.to_owned() };
    assert_eq!(game.check(&meet(0, " Hyran ligger still. ")), Err(RuleError::NothingChanged));
    assert_eq!(game.check(&meet(1, "Annat.")), Err(RuleError::NoSuchComment), "who stands behind it wants no answer");
    let other = room(&game).seats.iter().map(|face| face.seat).find(|&other| other != seat).expect("six seats");
    let theirs = Action::KeepWording { seat: other, comment: 0, reason: "Nej.".to_owned() };
    assert_eq!(game.check(&theirs), Err(RuleError::NotYourPen(seat)));
    act(&mut game, meet(0, "Hyran ligger still till den 1 maj."));
    act(&mut game, Action::KeepWording { seat, comment: 2, reason: "Budgeten räcker inte.".to_owned() });
    // The pen is passed on, and one change meets two comments.
    act(&mut game, Action::PassPen { seat, to: other });
    let wording = "Hyran ligger still till den 1 maj.".to_owned();
    act(&mut game, Action::MeetComment { seat: other, comment: 3, wording: wording.clone() });
    assert_eq!(room(&game).proposal().wording, wording);
    let answers = room(&game).scenario().and_then(|round| round.referred.clone()).expect("it is in").comments;
    assert_eq!(answers[0].answer, Some(CommentAnswer::Changed { wording }));
    act(&mut game, on);
    assert_eq!(game.step(), Step::SecondBallot);
    let booked = game.ledger().entries().iter().filter(|entry| entry.cause == Cause::CommentsAnswered).count();
    // The pen changed party too.
    assert_eq!((booked, room(&game).values.trust), (1, trust + 1 + i8::from(seat.0 % 2 != other.0 % 2)));
}

#[test]
fn a_comment_says_something_and_not_too_much() {
    let mut game = sent_out(BallotMethod::RaisedHands);
    assert_eq!(room(&game).ballots, BallotMethod::Handed, "words are not raised");
    let check = |game: &Game, reply: Reply| game.check(&Action::AnswerReferral { seat: SeatId(0), reply });
    assert_eq!(check(&game, reply(Stance::Wants, " \u{1} ")), Err(RuleError::TextMissing));
    assert_eq!(check(&game, reply(Stance::Refuses, "")), Ok(()));
    let silent = Reply { stance: None, comment: "Jo, men".to_owned() };
    assert_eq!(check(&game, silent), Err(RuleError::StanceMissing));
    let long = "å".repeat(limits::COMMENT);
    assert_eq!(check(&game, reply(Stance::Backs, &long)), Ok(()));
    let longer = reply(Stance::Backs, &format!("{long}å"));
    assert_eq!(check(&game, longer), Err(RuleError::TextTooLong(limits::COMMENT)));
    // Without a comment that wants an answer nothing is booked, and nothing holds the table up.
    answer(&mut game, std::array::from_fn(|_| Reply::default()));
    act(&mut game, Action::Reveal);
    act(&mut game, Action::Advance { from: Step::Answers });
    assert!(game.ledger().entries().iter().all(|entry| entry.cause != Cause::CommentsAnswered));
    assert_eq!(room(&game).ballots, BallotMethod::RaisedHands);
}

#[test]
fn nobody_sees_who_wrote_what() {
    let views = |replies: [Reply; 6]| {
        let mut game = sent_out(BallotMethod::Handed);
        answer(&mut game, replies);
        let before = [Audience::Room, Audience::Facilitator].map(|audience| game.view(audience));
        act(&mut game, Action::Reveal);
        (before, room(&game))
    };
    let mut swapped = some();
    // Within each party other seats say the same.
    swapped.swap(0, 4);
    swapped.swap(1, 5);
    let (before, after) = views(some());
    let (other_before, other_after) = views(swapped);
    assert_eq!(before, other_before, "nothing shows before all is shown");
    assert_eq!(after, other_after, "and then nothing of who said it");
    let mut game = sent_out(BallotMethod::Handed);
    answer(&mut game, some());
    let own = |game: &Game, seat: u8| game.view(Audience::Seat(SeatId(seat))).seat.expect("a seat").reply;
    assert_eq!(own(&game, 1), Some(reply(Stance::Refuses, "Till 2028 är för kort.")));
    act(&mut game, Action::Reveal);
    assert_eq!(own(&game, 1), None);
}

#[test]
fn the_wording_is_sent_out_again_when_the_question_is_taken_round_again() {
    let mut game = sent_out(BallotMethod::Handed);
    answer(&mut game, some());
    act(&mut game, Action::Reveal);
    let without = Action::GoOnWithout { from: Step::Answers };
    act(&mut game, without.clone());
    assert!(game.ledger().entries().iter().all(|entry| entry.cause != Cause::CommentsAnswered));
    vote(&mut game, 1, 2);
    act(&mut game, Action::Again);
    act(&mut game, Action::Advance { from: Step::Dialogue });
    assert_eq!(game.step(), Step::Referral);
    assert!(room(&game).scenario().is_some_and(|round| round.referred.is_none()), "the first answers are gone");
    // Nothing waits for whoever has left.
    act(&mut game, Action::Leave { seat: SeatId(5), tile_stays: true });
    assert_eq!(game.check(&Action::Reveal), Err(RuleError::BallotsMissing(5)));
    for seat in (0..5).map(SeatId) {
        act(&mut game, Action::AnswerReferral { seat, reply: Reply::default() });
    }
    act(&mut game, Action::Reveal);
    assert_eq!(game.check(&without), Err(RuleError::WrongStep(Step::Answers)), "nothing waits");
}
