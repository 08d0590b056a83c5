//! The follow-up by hand.

use crate::rules::*;

fn promise(by: By, text: &str) -> EarlierPromise {
    let text = LocalText::plain(text);
    EarlierPromise { by, title: text.clone(), text, planned: String::new() }
}

fn begun(promises: usize) -> Game {
    let mut setup = crate::record::testing::setup(4, BallotMethod::RaisedHands, 5);
    setup.programme.rounds =
        vec![RoundSpec { kind: RoundKind::FollowUp, swap: SwapRule::OwnParty, event: false, referral: false }];
    let promises = (0..promises).map(|at| promise(By::ALL[at % 3], &format!("Löfte {at}"))).collect();
    setup.earlier = Some(Earlier { number: 3, date: "2026-11-22".to_owned(), sum: String::new(), promises });
    Game::new(crate::record::testing::deck(), setup).expect("it can be played")
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

fn to_ballot(game: &mut Game) {
    act(game, Action::Advance { from: Step::Deal });
    act(game, Action::Advance { from: Step::Promises });
}

/// Each seat's ratings, one for each promise.
fn cast(game: &mut Game, ratings: [&[u8]; 4]) {
    for (seat, ratings) in (0..).zip(ratings) {
        let marks = ratings.iter().map(|&rating| Mark::rating(rating)).collect();
        act(game, Action::Cast { seat: SeatId(seat), ballot: Ballot { marks, objection: None } });
    }
    act(game, Action::Reveal);
}

#[test]
fn what_was_kept_according_to_both_is_counted_with_care() {
    let kept = |public: &[u8], ideburen: &[u8]| Kept::of(&Votes::new(Tally::of(public), Tally::of(ideburen)));
    assert_eq!(kept(&[4, 4], &[5, 4]), Some(Kept::Yes));
    assert_eq!(kept(&[5, 5, 5], &[1, 2]), Some(Kept::Partly), "half of one side cannot live with it");
    assert_eq!(kept(&[4, 4], &[3, 4]), Some(Kept::Yes), "the lower of the two in the middle is 4");
    assert_eq!(kept(&[4, 5], &[3, 3]), Some(Kept::Partly), "the lower of the two in the middle is 3");
    assert_eq!(kept(&[1, 2], &[2, 1]), Some(Kept::No));
    assert_eq!(kept(&[1, 2, 2], &[3, 1]), Some(Kept::Partly), "half of one side can live with it");
    assert_eq!(kept(&[5, 5], &[]), Some(Kept::Partly), "one side alone cannot say that it was kept");
    assert_eq!(kept(&[], &[]), None);
}

#[test]
fn a_follow_up_books_what_was_kept_and_needs_a_yes_of_each_side() {
    let mut game = begun(4);
    assert_eq!(room(&game).follow().map(|view| view.chosen.clone()), Some(vec![0, 1, 2, 3]));
    act(&mut game, Action::Advance { from: Step::Deal });
    act(&mut game, Action::Pick { promise: 3, picked: false });
    assert_eq!(refused(&mut game, Action::Pick { promise: 3, picked: false }), RuleError::AlreadyAnswered);
    assert_eq!(refused(&mut game, Action::Pick { promise: 9, picked: true }), RuleError::NoSuchCommitment);
    act(&mut game, Action::Advance { from: Step::Promises });
    assert_eq!(room(&game).ballots, BallotMethod::Handed, "it is handed round, whatever is chosen for situations");
    // Seats 1 and 3 are public, 2 and 4 idéburen: kept, apart, not kept.
    cast(&mut game, [&[4, 5, 1], &[5, 1, 2], &[4, 5, 1], &[4, 1, 2]]);
    let public = (0..4).map(SeatId).find(|&seat| game.round().party(seat) == Party::Public).expect("there is one");
    let ideburen = (0..4).map(SeatId).find(|&seat| game.round().party(seat) == Party::Ideburen).expect("there is one");
    let decide = |seat, row, decided| Action::Decide { seat, row, decided };
    act(&mut game, decide(public, 0, Decided::Stays));
    let waits = |game: &Game, row: usize| room(game).follow().and_then(|v| v.decisions[row].as_ref()?.waits_for());
    assert_eq!(waits(&game, 0), Some(Party::Ideburen));
    let agree = |seat, row| Action::AgreeDecision { seat, row };
    assert_eq!(refused(&mut game, agree(public, 0)), RuleError::NotYourPromise, "nobody says yes for the other side");
    act(&mut game, agree(ideburen, 0));
    assert_eq!(refused(&mut game, agree(ideburen, 0)), RuleError::AlreadyAnswered);
    let changes = |text: &str| Decided::Changes { text: text.to_owned() };
    assert_eq!(refused(&mut game, decide(ideburen, 1, changes(" "))), RuleError::TextMissing);
    act(&mut game, decide(ideburen, 1, changes("Före 1 februari")));
    act(&mut game, decide(public, 1, changes("Före 1 mars")));
    assert_eq!(waits(&game, 1), Some(Party::Ideburen), "another proposal asks for both again");
    act(&mut game, agree(ideburen, 1));
    act(&mut game, decide(public, 2, Decided::Ends));
    assert_eq!(room(&game).projected.trust, TRUST_START + 1 - 2);
    act(&mut game, Action::Advance { from: Step::FollowUp });
    assert_eq!(game.step(), Step::Homecoming);
    assert_eq!(room(&game).values.trust, TRUST_START + 1 - 2);
    let followed = room(&game).agreement.followed;
    let kept: Vec<_> = followed.iter().map(Followed::kept).collect();
    assert_eq!(kept, [Some(Kept::Yes), Some(Kept::Partly), Some(Kept::No), None]);
    let decided: Vec<_> = followed.into_iter().map(|followed| followed.decided).collect();
    assert_eq!(
        decided,
        [Some(Decided::Stays), Some(changes("Före 1 mars")), None, None],
        "what has one yes stays as it is"
    );
}

#[test]
fn eight_promises_are_followed_up_and_at_least_one() {
    let mut game = begun(11);
    act(&mut game, Action::Advance { from: Step::Deal });
    let more = Action::Pick { promise: 9, picked: true };
    assert_eq!(refused(&mut game, more.clone()), RuleError::TooManyChosen(limits::FOLLOWED));
    for promise in 0..8 {
        act(&mut game, Action::Pick { promise, picked: false });
    }
    assert_eq!(refused(&mut game, Action::Advance { from: Step::Promises }), RuleError::NothingChosen);
    act(&mut game, more);
    act(&mut game, Action::Advance { from: Step::Promises });
    assert_eq!(room(&game).ballot.map(|ballot| ballot.subjects), Some(vec![Subject::Followed(9)]));
    let mut setup = (**game.setup()).clone();
    setup.earlier = None;
    assert_eq!(setup.problems(game.deck()), [SetupProblem::NoAgreement]);
}

#[test]
fn random_follow_ups_end_tell_nothing_and_are_undone_exactly() {
    use rand::SeedableRng;
    for seed in 0..24 {
        let mut rng = rand::rngs::ChaCha8Rng::seed_from_u64(seed);
        let (mut game, mut length) = (begun(1 + seed as usize % 11), 0);
        while let Some(action) = sample::random_action(&game, 20, &mut rng) {
            let before = game.clone();
            act(&mut game, action.clone());
            if let Action::Cast { seat, ballot } = &action {
                let marks = ballot.marks.iter().map(|_| Mark::rating(1)).collect();
                let mut twin = before.clone();
                act(&mut twin, Action::Cast { seat: *seat, ballot: Ballot { marks, objection: None } });
                assert_eq!(twin.view(Audience::Room), game.view(Audience::Room), "the room sees nothing of a ballot");
            }
            if action != Action::Reveal {
                let mut back = game.clone();
                back.undo().expect("there is something to undo");
                assert_eq!(back, before);
            }
            length += 1;
            assert!(length <= game.max_length());
        }
        assert!(game.is_over());
    }
}

#[test]
fn whoever_comes_late_or_leaves_does_not_stop_the_follow_up() {
    let mut game = begun(2);
    to_ballot(&mut game);
    let organisation = Organisation { name: "Sena vänner".to_owned(), party: Party::Ideburen, line: String::new() };
    let who = SeatSetup { person: String::new(), organisation, own_role: None, other_side: false };
    act(&mut game, Action::Arrive { who, beside: None });
    act(&mut game, Action::Leave { seat: SeatId(3), tile_stays: true });
    for seat in 0..3 {
        let ballot = Ballot { marks: vec![Mark::rating(4); 2], objection: None };
        act(&mut game, Action::Cast { seat: SeatId(seat), ballot });
    }
    act(&mut game, Action::Reveal);
    assert_eq!(game.step(), Step::FollowUp);
}
