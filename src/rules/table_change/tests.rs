//! The changes of the table by hand.

use crate::rules::*;

fn begun(programme: &str, seats: usize, ballots: BallotMethod) -> Game {
    let (name, source) = crate::deck::embedded()[0];
    let deck = std::sync::Arc::new(crate::deck::load_str(source, name).deck.expect("the embedded deck is sound"));
    let mut setup = crate::record::testing::setup(seats, ballots, 5);
    let programmes = crate::deck::builtin_programmes();
    setup.programme = programmes.into_iter().find(|found| found.id == programme).expect("it is built in");
    setup.programme.vision = false;
    setup.lent = vec![0, 1];
    Game::new(deck, setup).expect("it can be played")
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

fn desk(game: &Game) -> Desk {
    game.view(Audience::Facilitator).facilitator.expect("the process leader sees the desk").desk
}

fn on(game: &mut Game) {
    let from = game.step();
    let on = Action::Advance { from };
    let all = !matches!(game.check(&on), Err(RuleError::SeatsMissing(_)));
    act(game, if all { on } else { Action::GoOnWithout { from } });
}

fn cast(game: &mut Game, seat: u8, rating: u8) {
    let rows = if game.step() == Step::SecondBallot { 1 } else { game.round().subjects().len() };
    let ballot = Ballot { marks: vec![Mark::rating(rating); rows], objection: None };
    act(game, Action::Cast { seat: SeatId(seat), ballot });
}

fn count(game: &mut Game, party: Party, hands: u16) {
    let rows = if game.step() == Step::SecondBallot { 1 } else { game.round().subjects().len() };
    let tally = Tally { ratings: [0, 0, 0, hands, 0], ..Tally::default() };
    act(game, Action::Count { party, count: HandCount { rows: vec![tally; rows], objections: Vec::new() } });
}

fn late(name: &str, party: Party) -> SeatSetup {
    let organisation = Organisation { name: name.to_owned(), party, line: String::new() };
    SeatSetup { person: "Ove".to_owned(), organisation, own_role: None, other_side: false }
}

/// To the outcome of the round, where everybody can live with the first way forward.
fn to_outcome(game: &mut Game) {
    let taking_part = |game: &Game| -> Vec<u8> { room(game).at_table().map(|face| face.seat.0).collect() };
    while game.step() != Step::FirstBallot {
        on(game);
    }
    for seat in taking_part(game) {
        cast(game, seat, 4);
    }
    act(game, Action::Reveal);
    on(game);
    let pen = game.round().pen().expect("a scenario round has a pen");
    act(game, Action::ChooseBase { seat: pen, option: 0 });
    on(game);
    for seat in taking_part(game) {
        cast(game, seat, 4);
    }
    act(game, Action::Reveal);
}

#[test]
fn somebody_comes_late_and_is_dealt_to_next_time() {
    let mut game = begun("kort", 4, BallotMethod::Handed);
    on(&mut game);
    let who = late("Nya föreningen", Party::Ideburen);
    act(&mut game, Action::Arrive { who, beside: Some(SeatId(1)) });
    let face = room(&game).seats[4].clone();
    assert_eq!(face.presence, Presence::Beside { with: Some(SeatId(1)) });
    assert_eq!((face.chair, face.organisation.as_str()), (Chair::Aside, "Nya föreningen"));
    assert_eq!(game.begun_with().seats.len(), 4, "what it began with stays what it was");
    on(&mut game);
    let ballot = Ballot { marks: vec![Mark::rating(3); game.round().subjects().len()], objection: None };
    let early = Action::Cast { seat: SeatId(4), ballot };
    assert_eq!(refused(&mut game, early), RuleError::SeatIsWaiting(SeatId(4)));
    let missing = game.view(Audience::Facilitator).facilitator.expect("it is the leader's").missing;
    assert_eq!(missing, [0, 1, 2, 3].map(SeatId), "nothing waits for the one who sits beside");
    to_outcome(&mut game);
    act(&mut game, Action::Conclude);
    while game.step() != Step::Deal {
        on(&mut game);
    }
    let room = room(&game);
    assert_eq!(room.seats[4].presence, Presence::AtTable);
    assert!(room.seats[4].chair.role().is_some());
    assert_eq!(room.seats.len(), 5);
    assert_eq!(room.changes.len(), 1);
}

#[test]
fn a_table_is_never_more_than_full() {
    let mut game = begun("kort", 24, BallotMethod::Handed);
    let who = late("En till", Party::Public);
    assert_eq!(refused(&mut game, Action::Arrive { who, beside: None }), RuleError::TableFull(24));
    assert!(!desk(&game).may_arrive);
    let mut game = begun("kort", 4, BallotMethod::Handed);
    for name in ["  ", "\u{7}\u{1b}"] {
        let nameless = late(name, Party::Public);
        assert_eq!(refused(&mut game, Action::Arrive { who: nameless, beside: None }), RuleError::TextMissing);
    }
    let long = late(&"å".repeat(NAME_MAX + 1), Party::Public);
    assert_eq!(refused(&mut game, Action::Arrive { who: long, beside: None }), RuleError::TextTooLong(NAME_MAX));
    let beside = Action::Arrive { who: late("A", Party::Public), beside: Some(SeatId(9)) };
    assert_eq!(refused(&mut game, beside), RuleError::NoSuchSeat(SeatId(9)));
}

#[test]
fn what_a_leaver_has_cast_counts_and_nothing_waits_for_it() {
    let mut game = begun("kort", 5, BallotMethod::Handed);
    on(&mut game);
    on(&mut game);
    cast(&mut game, 0, 5);
    act(&mut game, Action::Leave { seat: SeatId(0), tile_stays: true });
    act(&mut game, Action::Leave { seat: SeatId(1), tile_stays: true });
    for seat in 2..5 {
        cast(&mut game, seat, 3);
    }
    act(&mut game, Action::Reveal);
    let first = room(&game).first().expect("it has been revealed").clone();
    let voters = |row: &RevealedRow| row.votes.tally.public.voters() + row.votes.tally.ideburen.voters();
    assert!(first.rows.iter().all(|row| voters(row) == 4), "the one who cast before leaving, and the three who remain");
    act(&mut game, Action::Leave { seat: SeatId(2), tile_stays: true });
    let last = refused(&mut game, Action::Leave { seat: SeatId(3), tile_stays: true });
    assert_eq!(last, RuleError::TooFewLeft(2));
    assert_eq!(desk(&game).may_leave, Vec::<SeatId>::new());
    assert_eq!(desk(&game).may_return, [0, 1, 2].map(SeatId));
    game.undo().expect("leaving can be taken back");
    assert_eq!(room(&game).seats[2].presence, Presence::AtTable);
    assert_eq!(game.undo(), Err(RuleError::UndoAcrossReveal));
}

#[test]
fn the_pen_passes_to_the_next_seat_of_its_side() {
    let mut game = begun("kort", 6, BallotMethod::RaisedHands);
    while game.step() != Step::FirstBallot {
        on(&mut game);
    }
    for party in Party::ALL {
        count(&mut game, party, 3);
    }
    act(&mut game, Action::Reveal);
    on(&mut game);
    let pen = game.round().pen().expect("a scenario round has a pen");
    let party = game.round().party(pen);
    act(&mut game, Action::AskPen { seat: SeatId((pen.0 + 1) % 6) });
    act(&mut game, Action::Leave { seat: pen, tile_stays: true });
    let next = game.round().pen().expect("a scenario round has a pen");
    assert_eq!(game.round().party(next), party);
    assert_ne!(next, pen);
    assert_eq!(refused(&mut game, Action::ChooseBase { seat: pen, option: 0 }), RuleError::SeatHasLeft(pen));
    act(&mut game, Action::ChooseBase { seat: next, option: 0 });
    let said = room(&game).changes.last().expect("it is said").what.clone();
    assert_eq!(said, TableChange::Left { seat: pen, pen: Some(next) });
    assert_eq!(game.ledger().entries().len(), 0, "nobody passed it");
    act(&mut game, Action::Return { seat: pen, beside: None });
    assert_eq!(refused(&mut game, Action::AskPen { seat: pen }), RuleError::SeatIsWaiting(pen));
}

#[test]
fn a_side_without_seats_is_spoken_for_in_the_next_deal() {
    let mut game = begun("kort", 4, BallotMethod::Handed);
    for seat in [1, 3] {
        act(&mut game, Action::Leave { seat: SeatId(seat), tile_stays: true });
    }
    assert_eq!(desk(&game).nobody_speaks_for, Some(Party::Ideburen));
    assert_eq!(desk(&game).may_lend_voice, [0, 2].map(SeatId));
    to_outcome(&mut game);
    let verdict = room(&game).second().expect("it is revealed").rows[0].verdict;
    assert_eq!(verdict, Verdict::TooFewVotes, "what one side alone wants is not agreed");
    let mut lent = game.clone();
    act(&mut game, Action::Conclude);
    on(&mut game);
    assert_eq!(game.step(), Step::Deal);
    assert_eq!(game.round().deal.lent.len(), 1, "the seed draws who speaks for them");
    assert!(Party::ALL.into_iter().all(|party| game.round().seats_of(party) == 1));
    // Or the table chooses.
    act(&mut lent, Action::LendVoice { seat: SeatId(2), other_side: true });
    assert_eq!(desk(&lent).nobody_speaks_for, None);
    let both = Action::LendVoice { seat: SeatId(0), other_side: true };
    assert_eq!(refused(&mut lent, both), RuleError::NobodySpeaksFor(Party::Public));
    act(&mut lent, Action::Conclude);
    on(&mut lent);
    assert_eq!((lent.round().deal.lent.len(), lent.round().party(SeatId(2))), (0, Party::Ideburen));
}

#[test]
fn another_card_is_played_before_the_first_ballot() {
    let mut game = begun("kort", 4, BallotMethod::Handed);
    let dealt = game.round().card().expect("a scenario round has a card");
    act(&mut game, Action::OtherCard { card: None });
    let drawn = game.round().card().expect("a scenario round has a card");
    assert_ne!(drawn, dealt);
    assert_eq!(game.deck().cards[drawn].phase, game.deck().cards[dealt].phase);
    on(&mut game);
    let coming = game.planned_card(1).expect("the next round has a card");
    act(&mut game, Action::OtherCard { card: Some(coming) });
    assert_eq!(game.round().card(), Some(coming));
    assert_eq!(game.round().subjects().len(), game.deck().cards[coming].options.len());
    let plan: Vec<usize> = (0..3).filter_map(|round| game.planned_card(round)).collect();
    assert_eq!(plan.len(), 3);
    assert!(plan[1] != plan[0] && plan[2] != plan[0] && plan[1] != plan[2], "no card is played twice: {plan:?}");
    assert!(!plan.contains(&dealt), "what was put aside stays aside while the deck has others");
    assert_eq!(refused(&mut game, Action::OtherCard { card: Some(coming) }), RuleError::CardWasPlayed);
    assert_eq!(refused(&mut game, Action::OtherCard { card: Some(999) }), RuleError::NoSuchCard);
    on(&mut game);
    let late = refused(&mut game, Action::OtherCard { card: Some(dealt) });
    assert_eq!(late, RuleError::WrongStep(Step::FirstBallot));
    assert!(desk(&game).cards.is_empty() && !desk(&game).may_draw_card);
}

#[test]
fn the_table_goes_home_and_the_score_is_of_the_rounds_played() {
    let mut game = begun("kort", 4, BallotMethod::Handed);
    assert_eq!(refused(&mut game, Action::GoHome), RuleError::WrongStep(Step::Deal));
    to_outcome(&mut game);
    let projected = room(&game).projected;
    act(&mut game, Action::GoHome);
    let room = room(&game);
    assert_eq!((game.step(), room.rounds.len()), (Step::Homecoming, 1));
    assert_eq!(room.values, projected, "the proposal is adopted all the same");
    assert_eq!(room.agreement.agreed.len(), 1);
    assert_eq!(room.session_score, room.rounds[0].score);
    assert_eq!(room.changes[0].what, TableChange::Home { unplayed: 2 });
}

#[test]
fn going_home_leads_home_whatever_was_left_out() {
    for part in [Part::Reflection, Part::Event] {
        let mut game = begun("hel-process", 4, BallotMethod::Handed);
        to_outcome(&mut game);
        act(&mut game, Action::LeaveOut { part });
        let projected = room(&game).projected;
        act(&mut game, Action::GoHome);
        assert_eq!((game.step(), game.round().index), (Step::Homecoming, 0));
        assert_eq!((room(&game).rounds.len(), game.played().len()), (1, 0));
        assert_eq!(room(&game).values, projected);
    }
}

#[test]
fn a_reflection_and_an_event_are_left_out() {
    let mut game = begun("hel-process", 4, BallotMethod::Handed);
    to_outcome(&mut game);
    let desk = desk(&game);
    assert_eq!(desk.may_leave_out, [Part::Reflection, Part::Event]);
    for part in desk.may_leave_out {
        act(&mut game, Action::LeaveOut { part });
        assert_eq!(refused(&mut game, Action::LeaveOut { part }), RuleError::LeftOutAlready);
    }
    act(&mut game, Action::Conclude);
    assert_eq!((game.step(), game.round().index), (Step::Deal, 1));
    to_outcome(&mut game);
    act(&mut game, Action::Conclude);
    assert_eq!(game.step(), Step::Reflection, "only that round was shorter");
}

#[test]
fn one_round_more_is_played_with_a_card_of_its_own() {
    let mut game = begun("kort", 4, BallotMethod::Handed);
    to_outcome(&mut game);
    for rounds in 4..8 {
        act(&mut game, Action::OneMore { like: 0 });
        assert_eq!(room(&game).rounds.len(), rounds);
    }
    assert_eq!(refused(&mut game, Action::OneMore { like: 0 }), RuleError::NoMoreRounds(4));
    assert_eq!(refused(&mut game, Action::OneMore { like: 40 }), RuleError::NoSuchRound(40));
    let mut plan: Vec<usize> = (0..7).filter_map(|round| game.planned_card(round)).collect();
    plan.sort_unstable();
    plan.dedup();
    assert_eq!(plan.len(), 7, "no card is played twice");
    for _ in 1..7 {
        act(&mut game, Action::Conclude);
        while game.step() != Step::Deal {
            on(&mut game);
        }
        to_outcome(&mut game);
    }
    act(&mut game, Action::Conclude);
    while !game.step().is_closing() {
        on(&mut game);
    }
    assert_eq!(room(&game).curve.len(), 7);
}

#[test]
fn ballots_are_taken_another_way_in_the_middle_of_one() {
    let mut game = begun("kort", 6, BallotMethod::Handed);
    on(&mut game);
    on(&mut game);
    cast(&mut game, 0, 5);
    cast(&mut game, 1, 1);
    act(&mut game, Action::ChangeMethod { ballots: BallotMethod::RaisedHands });
    let progress = room(&game).ballot.expect("a ballot is open");
    let parties = game.round().deal.parties.clone();
    let left = |party: Party| parties[2..].iter().filter(|&&of| of == party).count() as u16;
    assert_eq!(progress.hands, PerParty::from_fn(|party| u32::from(left(party))), "those who have cast raise no hand");
    let again = Ballot { marks: vec![Mark::rating(3); game.round().subjects().len()], objection: None };
    assert_eq!(
        refused(&mut game, Action::Cast { seat: SeatId(0), ballot: again.clone() }),
        RuleError::WrongBallotMethod
    );
    count(&mut game, Party::Public, left(Party::Public));
    // And back: who has been counted does not cast as well.
    act(&mut game, Action::ChangeMethod { ballots: BallotMethod::Handed });
    let counted = (2..6).map(SeatId).find(|&seat| game.round().party(seat) == Party::Public).expect("one was counted");
    assert_eq!(refused(&mut game, Action::Cast { seat: counted, ballot: again }), RuleError::WrongBallotMethod);
    for seat in (2..6).filter(|&seat| parties[usize::from(seat)] == Party::Ideburen) {
        cast(&mut game, seat, 3);
    }
    act(&mut game, Action::Reveal);
    let first = room(&game).first().expect("it is revealed").clone();
    for row in &first.rows {
        assert_eq!(row.votes.tally.public.voters() + row.votes.tally.ideburen.voters(), 6, "everybody once");
    }
    let may = game.view(Audience::Facilitator).facilitator.expect("it is the leader's");
    assert!(may.may_amend, "the count can be mended");
    let recast: Vec<SeatId> = may.may_recast.iter().map(|may| may.seat).collect();
    assert!(recast.contains(&SeatId(0)) && !recast.contains(&counted), "only a ballot of one's own is cast again");
    // A ballot that is cast again is cast by its seat, whatever the others do.
    act(&mut game, Action::ChangeMethod { ballots: BallotMethod::RaisedHands });
    act(&mut game, Action::Recast { seat: SeatId(0), reason: "Fel ruta".to_owned() });
    assert_eq!(room(&game).ballots, BallotMethod::Handed);
    cast(&mut game, 0, 2);
    act(&mut game, Action::Reveal);
}

#[test]
fn words_are_mended_and_numbers_are_not() {
    let mut game = begun("kort", 4, BallotMethod::Handed);
    while game.step() != Step::FirstBallot {
        on(&mut game);
    }
    for seat in 0..4 {
        cast(&mut game, seat, 4);
    }
    act(&mut game, Action::Reveal);
    on(&mut game);
    let pen = game.round().pen().expect("a scenario round has a pen");
    act(&mut game, Action::ChooseBase { seat: pen, option: 0 });
    act(&mut game, Action::Reword { seat: pen, wording: "Vi öppnar 2 kvälar i veckan.".to_owned() });
    on(&mut game);
    for seat in 0..4 {
        cast(&mut game, seat, 4);
    }
    act(&mut game, Action::Reveal);
    let mend = |text: &str| Action::Mend { words: Words::Wording(0), text: text.to_owned() };
    assert_eq!(refused(&mut game, mend("Vi öppnar.")), RuleError::NothingToMend);
    act(&mut game, Action::Conclude);
    assert_eq!(refused(&mut game, mend("Vi öppnar 3 kvällar i veckan.")), RuleError::NumberIsPromised);
    assert_eq!(refused(&mut game, mend("Vi öppnar 2 kvälar i veckan.  ")), RuleError::NothingToMend);
    assert_eq!(refused(&mut game, mend(" ")), RuleError::TextMissing);
    assert_eq!(desk(&game).may_mend, [Words::Wording(0)]);
    act(&mut game, mend("Vi öppnar 2 kvällar i veckan."));
    assert_eq!(game.agreement().agreed[0].wording, "Vi öppnar 2 kvällar i veckan.");
    let said = room(&game).changes[0].what.clone();
    let TableChange::Mended { before, after, .. } = said else { panic!("{said:?}") };
    assert_eq!([before.as_str(), after.as_str()], ["Vi öppnar 2 kvälar i veckan.", "Vi öppnar 2 kvällar i veckan."]);
    act(&mut game, Action::GoHome);
    act(&mut game, Action::Promise { seat: SeatId(1), text: "Vi rignger på måndag.".to_owned() });
    act(&mut game, Action::Mend { words: Words::Promise(SeatId(1)), text: "Vi ringer på måndag.".to_owned() });
    on(&mut game);
    assert_eq!(refused(&mut game, mend("Vi öppnar 2 kvällar.")), RuleError::WrongStep(Step::Signing));
    assert!(desk(&game).may_mend.is_empty());
}

#[test]
fn ideas_and_tiles_of_a_leaver_stay_or_go_back() {
    let mut game = begun("ideverkstad", 4, BallotMethod::Handed);
    on(&mut game);
    for seat in 0..4 {
        let title = format!("Idé {seat}");
        act(&mut game, Action::WriteIdea { seat: SeatId(seat), kind: IdeaKind::Idea, title, line: String::new() });
    }
    on(&mut game);
    let own = |game: &Game, seat: u8| {
        let tiles = game.tiles();
        tiles.iter().find(|tile| tile.own == Some(SeatId(seat))).expect("each has a tile").tile
    };
    // Everybody gathers at the idea that the first one wrote, and asks wait for it.
    for seat in 1..4 {
        act(&mut game, Action::Place { seat: SeatId(seat), idea: Some(0) });
    }
    let held = game.round().deal.tile_of(SeatId(0)).expect("it holds a tile");
    act(&mut game, Action::AskTile { seat: SeatId(1), tile: held, idea: 0 });
    act(&mut game, Action::AskMerge { seat: SeatId(1), idea: 0, into: 1 });
    let there = own(&game, 0);
    let at = game.ideas().idea_of(there);
    let mut stays = game.clone();
    act(&mut stays, Action::Leave { seat: SeatId(0), tile_stays: true });
    assert_eq!(stays.ideas().idea_of(there), at);
    assert_eq!(stays.ideas().asks[0].answer, AskAnswer::Lapsed);
    act(&mut game, Action::Leave { seat: SeatId(0), tile_stays: false });
    assert_eq!(game.ideas().idea_of(there), None, "it can be lent again");
    assert_eq!(game.ideas().ideas.len(), 4, "its idea stays");
    let asked = Action::AskTile { seat: SeatId(1), tile: held, idea: 0 };
    assert_eq!(refused(&mut game, asked), RuleError::TileAside, "nobody is there to answer");
    on(&mut game);
    let evaluating = room(&game).ideas().expect("it is an idea round").evaluating.clone();
    assert!(!evaluating.contains(&SeatId(0)));
    for seat in evaluating {
        let ballot = Ballot { marks: vec![Mark::rating(4)], objection: None };
        act(&mut game, Action::Evaluate { seat, ballot, first_step: String::new(), missing: String::new() });
    }
    act(&mut game, Action::Reveal);
    on(&mut game);
    if game.step() == Step::Event {
        on(&mut game);
    }
    // Its tile may be dealt to somebody else; nobody deals to it.
    assert_eq!(game.round().deal.chairs[0], Chair::Aside);
    assert!(game.round().deal.chairs[1..].iter().all(|chair| chair.tile().is_some()));
    // Somebody comes whose tile does not move those that are lent.
    let lent: Vec<TileId> = game.tiles().iter().filter(|tile| tile.lent.is_some()).map(|tile| tile.tile).collect();
    act(&mut game, Action::Arrive { who: late("Sena föreningen", Party::Public), beside: None });
    let after: Vec<TileId> = game.tiles().iter().filter(|tile| tile.lent.is_some()).map(|tile| tile.tile).collect();
    assert_eq!(lent, after);
    assert_eq!(game.tiles().last().and_then(|tile| tile.own), Some(SeatId(4)));
}

#[test]
fn an_evaluation_that_was_given_before_leaving_counts() {
    let mut game = begun("ideverkstad", 3, BallotMethod::Handed);
    on(&mut game);
    act(
        &mut game,
        Action::WriteIdea { seat: SeatId(0), kind: IdeaKind::Idea, title: "Idé".to_owned(), line: String::new() },
    );
    on(&mut game);
    for seat in 0..3 {
        act(&mut game, Action::Place { seat: SeatId(seat), idea: Some(0) });
    }
    on(&mut game);
    let evaluate = |seat: u8| Action::Evaluate {
        seat: SeatId(seat),
        ballot: Ballot { marks: vec![Mark::rating(4)], objection: None },
        first_step: String::new(),
        missing: String::new(),
    };
    act(&mut game, evaluate(0));
    act(&mut game, Action::Leave { seat: SeatId(0), tile_stays: true });
    act(&mut game, evaluate(1));
    act(&mut game, evaluate(2));
    act(&mut game, Action::Reveal);
    let result = game.ideas().ideas[0].result_in(0).expect("it was evaluated").clone();
    assert_eq!(result.votes.tally.public.rated() + result.votes.tally.ideburen.rated(), 3);
}

#[test]
fn a_game_has_room_for_so_many_changes() {
    let mut game = begun("kort", 4, BallotMethod::Handed);
    for turn in 0..limits::TABLE_CHANGES {
        let ballots = if turn % 2 == 0 { BallotMethod::RaisedHands } else { BallotMethod::Handed };
        act(&mut game, Action::ChangeMethod { ballots });
    }
    let one_more = Action::ChangeMethod { ballots: BallotMethod::RaisedHands };
    assert_eq!(refused(&mut game, one_more), RuleError::TooManyChanges(limits::TABLE_CHANGES));
    let desk = desk(&game);
    assert!(!desk.may_arrive && desk.may_leave.is_empty() && desk.may_mend.is_empty());
    assert_eq!(desk.may_change_method, None);
}

#[test]
fn what_only_a_seat_knows_is_told_once_and_open_until_the_round_ends() {
    let mut game = begun("kort", 4, BallotMethod::Handed);
    assert_eq!(refused(&mut game, Action::Tell { seat: SeatId(1) }), RuleError::WrongStep(Step::Deal));
    while game.step() != Step::FirstBallot {
        on(&mut game);
    }
    for seat in 0..4 {
        cast(&mut game, seat, 4);
    }
    act(&mut game, Action::Reveal);
    on(&mut game);
    let role = |game: &Game, seat: usize| game.round().deal.chairs[seat].role().expect("a role is dealt");
    act(&mut game, Action::Tell { seat: SeatId(1) });
    assert_eq!(refused(&mut game, Action::Tell { seat: SeatId(1) }), RuleError::AlreadyTold);
    act(&mut game, Action::Tell { seat: SeatId(2) });
    let told = |game: &Game| room(game).scenario().expect("a scenario round").told.clone();
    let both = [Told { seat: SeatId(1), role: role(&game, 1) }, Told { seat: SeatId(2), role: role(&game, 2) }];
    assert_eq!(told(&game), both);
    assert_eq!(room(&game).values.trust, 6, "once a round for the table");
    let pen = game.round().pen().expect("a scenario round has a pen");
    act(&mut game, Action::ChooseBase { seat: pen, option: 0 });
    on(&mut game);
    for seat in 0..4 {
        cast(&mut game, seat, 2);
    }
    act(&mut game, Action::Reveal);
    act(&mut game, Action::Conclude);
    assert_eq!(told(&game), both, "until the round ends");
    on(&mut game);
    assert!(told(&game).is_empty());
}

#[test]
fn the_closing_conversation_begins_from_what_the_table_has_shown() {
    let mut game = begun("kort", 4, BallotMethod::Handed);
    while game.step() != Step::FirstBallot {
        on(&mut game);
    }
    // Everybody can live with everything but the second way forward, which divides them.
    let rows = game.round().subjects().len();
    for seat in 0..4_u8 {
        let mut marks = vec![Mark::rating(4); rows];
        marks[1] = Mark::rating(if seat % 2 == 0 { 1 } else { 5 });
        act(&mut game, Action::Cast { seat: SeatId(seat), ballot: Ballot { marks, objection: None } });
    }
    act(&mut game, Action::Reveal);
    on(&mut game);
    let public =
        SeatId((0..4).find(|&seat| game.round().party(SeatId(seat)) == Party::Public).expect("both are there"));
    let clause = |text: &str| Clause::Own { by: By::Ideburen, text: text.to_owned() };
    act(&mut game, Action::Ask { seat: public, clause: clause("Öppna tidigare") });
    let other =
        SeatId((0..4).find(|&seat| game.round().party(SeatId(seat)) == Party::Ideburen).expect("both are there"));
    let reason = "Inte utan nycklar.".to_owned();
    act(&mut game, Action::Ask { seat: public, clause: clause("Öppna varje dag") });
    act(&mut game, Action::Decline { seat: other, entry: 1, reason });
    act(&mut game, Action::Ask { seat: public, clause: clause("öppna varje dag.") });
    assert_eq!(room(&game).debrief, None);
    let debrief = game.debrief();
    let widest = debrief.widest.expect("people rated");
    assert_eq!((widest.round, widest.second, widest.row.subject), (0, false, Subject::Option(1)));
    let asked = debrief.most_asked.expect("promises were asked for");
    assert_eq!((asked.clause, asked.times, asked.adopted), (clause("Öppna varje dag"), 2, false));
    let pen = game.round().pen().expect("a scenario round has a pen");
    act(&mut game, Action::ChooseBase { seat: pen, option: 0 });
    on(&mut game);
    for seat in 0..4 {
        cast(&mut game, seat, 4);
    }
    act(&mut game, Action::Reveal);
    act(&mut game, Action::GoHome);
    on(&mut game);
    on(&mut game);
    assert_eq!(room(&game).debrief.map(|debrief| debrief.cards.len()), Some(1));
}
