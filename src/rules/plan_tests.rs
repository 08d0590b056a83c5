//! The action plan by hand: whose yes it takes, what may be blank, and what it is when nobody has written in it.

use super::*;

/// A game of four seats that has come to its plan, with a promise of each side and a joint one.
fn planning() -> Game {
    let (name, source) = crate::deck::embedded()[0];
    let deck = std::sync::Arc::new(crate::deck::load_str(source, name).deck.expect("the embedded deck is sound"));
    let mut setup = crate::record::testing::setup(4, BallotMethod::Handed, 5);
    setup.programme.plan = true;
    setup.programme.rounds.truncate(1);
    let mut game = Game::new(deck, setup).expect("it can be played");
    for from in [Step::Deal, Step::Situation] {
        act(&mut game, Action::Advance { from });
    }
    vote(&mut game);
    act(&mut game, Action::Advance { from: Step::Reveal });
    let of = |game: &Game, party| {
        (0..4).map(SeatId).find(|&seat| game.round().party(seat) == party).expect("both parties are there")
    };
    let (public, ideburen) = (of(&game, Party::Public), of(&game, Party::Ideburen));
    let own = |by: By, text: &str| Clause::Own { by, text: text.to_owned() };
    act(&mut game, Action::Offer { seat: public, clause: own(By::Public, "Vi svarar inom en vecka") });
    act(&mut game, Action::Offer { seat: ideburen, clause: own(By::Ideburen, "Vi håller öppet på torsdagar") });
    act(&mut game, Action::Offer { seat: public, clause: own(By::Joint, "Vi ses varje kvartal") });
    act(&mut game, Action::Consent { seat: ideburen, entry: 2 });
    let pen = game.round().pen().expect("a scenario round has a pen");
    act(&mut game, Action::ChooseBase { seat: pen, option: 0 });
    act(&mut game, Action::Advance { from: Step::Dialogue });
    vote(&mut game);
    act(&mut game, Action::Conclude);
    while game.step() != Step::Plan {
        let from = game.step();
        act(&mut game, Action::Advance { from });
    }
    game
}

fn vote(game: &mut Game) {
    let rows = if game.step() == Step::SecondBallot { 1 } else { game.round().subjects().len() };
    for seat in 0..4 {
        let ballot = Ballot { marks: vec![Mark::rating(4); rows], objection: None };
        act(game, Action::Cast { seat: SeatId(seat), ballot });
    }
    act(game, Action::Reveal);
}

fn act(game: &mut Game, action: Action) {
    game.apply(action.clone()).unwrap_or_else(|error| panic!("{action:?}: {error}"));
}

fn refused(game: &mut Game, action: Action) -> RuleError {
    let before = game.clone();
    let error = game.apply(action).expect_err("it is against a rule");
    assert_eq!(*game, before);
    error
}

fn room(game: &Game) -> RoomView {
    game.view(Audience::Room).room
}

/// The seats of each real side: they alternate.
fn seat_of(game: &Game, party: Party, nth: usize) -> SeatId {
    let own = |face: &&SeatFace| face.own_party == party;
    room(game).seats.iter().filter(own).nth(nth).expect("two seats of each").seat
}

#[test]
fn each_side_takes_on_its_own_by_its_own_yes() {
    let mut game = planning();
    let rows: Vec<PlanOf> = room(&game).plan_rows;
    assert_eq!(rows, [0, 1, 2].map(PlanOf::Commitment));
    let (public, ideburen) = (seat_of(&game, Party::Public, 0), seat_of(&game, Party::Ideburen, 0));
    let take = |seat, row, takes| Action::TakeOn { seat, row: PlanOf::Commitment(row), takes };
    let of = |by: By| {
        let at = room(&game).agreement.commitments.iter().position(|kept| kept.by == by);
        at.expect("one of each")
    };
    let (ours, theirs, both) = (of(By::Public), of(By::Ideburen), of(By::Joint));
    assert_eq!(refused(&mut game, take(public, theirs, true)), RuleError::NotYourPromise);
    assert_eq!(refused(&mut game, take(public, 3, true)), RuleError::NoSuchPlanRow);
    let idea = Action::TakeOn { seat: public, row: PlanOf::Idea(0), takes: true };
    assert_eq!(refused(&mut game, idea), RuleError::NoSuchPlanRow);
    assert_eq!(refused(&mut game, take(SeatId(9), ours, true)), RuleError::NoSuchSeat(SeatId(9)));
    assert_eq!(refused(&mut game, take(public, ours, false)), RuleError::AlreadyAnswered);
    act(&mut game, take(public, ours, true));
    assert_eq!(refused(&mut game, take(public, ours, true)), RuleError::AlreadyAnswered);
    let other = seat_of(&game, Party::Public, 1);
    assert_eq!(refused(&mut game, take(other, ours, true)), RuleError::IsTakenOn(public));
    assert_eq!(
        refused(&mut game, take(other, ours, false)),
        RuleError::IsTakenOn(public),
        "nobody takes back another's"
    );
    act(&mut game, take(public, both, true));
    act(&mut game, take(ideburen, both, true));
    let who = |game: &Game, at: usize| room(game).agreement.plan.row(PlanOf::Commitment(at)).map(|row| row.who);
    assert_eq!(who(&game, both), Some(PerParty { public: Some(public), ideburen: Some(ideburen) }));
    let agreement = room(&game).agreement;
    let open: Vec<PlanOf> = agreement.plan.without_anybody(&agreement, &rows).collect();
    assert_eq!(open, [PlanOf::Commitment(theirs)]);
    act(&mut game, take(public, ours, false));
    assert_eq!(who(&game, ours), None, "a row in which nothing stands is none");
    game.undo().expect("the last yes can be taken back");
    assert_eq!(who(&game, ours).map(|who| who.public), Some(Some(public)));
    act(&mut game, Action::Leave { seat: other, tile_stays: false });
    assert_eq!(refused(&mut game, take(other, both, true)), RuleError::SeatHasLeft(other));
}

#[test]
fn words_may_be_blank_but_days_are_days() {
    let mut game = planning();
    let (public, ideburen) = (seat_of(&game, Party::Public, 0), seat_of(&game, Party::Ideburen, 0));
    let at = room(&game).agreement.commitments.iter().position(|kept| kept.by == By::Public).expect("there is one");
    let row = PlanOf::Commitment(at);
    let words = |first: &str, date: &str| PlanWords {
        first: first.to_owned(),
        date: date.to_owned(),
        when: "Före nästa möte".to_owned(),
        sign: String::new(),
    };
    let write = |seat, words| Action::WordPlan { seat, row, words };
    assert_eq!(refused(&mut game, write(ideburen, words("Ring", ""))), RuleError::NotYourPromise);
    assert_eq!(refused(&mut game, write(public, words("Ring", "1 mars"))), RuleError::NotADay);
    assert_eq!(refused(&mut game, write(public, words("Ring", "2027-02-30"))), RuleError::NotADay);
    let long = "å".repeat(limits::PLAN + 1);
    assert_eq!(refused(&mut game, write(public, words(&long, ""))), RuleError::TextTooLong(limits::PLAN));
    act(&mut game, write(public, words("  Ring\n\nrunt ", "2027-03-01")));
    let written = |game: &Game| room(game).agreement.plan.row(row).map(|row| row.words.clone());
    assert_eq!(written(&game), Some(words("Ring runt", "2027-03-01")), "on one line");
    act(&mut game, write(public, PlanWords::default()));
    assert_eq!(written(&game), None);
    let next =
        |when: &str, date: &str| NextMeeting { when: when.to_owned(), date: date.to_owned(), ..NextMeeting::default() };
    let meet = |when: &str, date: &str| Action::NextMeeting { next: next(when, date) };
    assert_eq!(refused(&mut game, meet("Torsdag", "14/1")), RuleError::NotADay);
    act(&mut game, meet("Torsdag", "2027-01-14"));
    act(&mut game, Action::CallMeeting { seat: ideburen, calls: true });
    let calls = Action::CallMeeting { seat: public, calls: true };
    assert_eq!(refused(&mut game, calls), RuleError::IsTakenOn(ideburen));
    let plan = room(&game).agreement.plan;
    assert_eq!((plan.next, plan.caller), (next("Torsdag", "2027-01-14"), Some(ideburen)));
    act(&mut game, Action::Advance { from: Step::Plan });
    assert_eq!(game.step(), Step::Signing);
    assert_eq!(refused(&mut game, meet("Fredag", "")), RuleError::WrongStep(Step::Signing));
    let written = ron::to_string(&room(&game).agreement).expect("it can be written");
    let read: Agreement = ron::from_str(&written).expect("it can be read");
    assert_eq!(read, room(&game).agreement);
}

#[test]
fn a_programme_without_a_plan_goes_from_home_to_the_signatures() {
    let mut setup = crate::record::testing::setup(2, BallotMethod::Handed, 5);
    setup.programme.rounds.truncate(1);
    let text = ron::to_string(&setup).expect("it can be written").replace("plan:false,", "");
    let before: Setup = ron::from_str(&text).expect("a setup of before there were plans is read");
    assert_eq!(before, setup);
    let mut game = Game::new(crate::record::testing::deck(), before).expect("it can be played");
    let mut rng = <rand::rngs::ChaCha8Rng as rand::SeedableRng>::seed_from_u64(1);
    while game.step() != Step::Homecoming {
        let action = sample::random_action(&game, 2, &mut rng).expect("the game is not over");
        act(&mut game, action);
    }
    act(&mut game, Action::Advance { from: Step::Homecoming });
    assert_eq!(game.step(), Step::Signing);
    let agreement = ron::to_string(&room(&game).agreement).expect("it can be written");
    assert!(!agreement.contains("plan"), "what is not there is not written: {agreement}");
}
