//! An idea round by hand, with its numbers.

use crate::rules::action::limits;
use crate::rules::*;

/// Four organisations, two of each party, in the round of ideas.
fn game(programme: &str) -> Game {
    let (name, source) = crate::deck::embedded()[0];
    let deck = std::sync::Arc::new(crate::deck::load_str(source, name).deck.expect("the embedded deck is sound"));
    let programmes = crate::deck::builtin_programmes();
    let mut setup = crate::record::testing::setup(4, BallotMethod::RaisedHands, 5);
    setup.programme = programmes.into_iter().find(|found| found.id == programme).expect("it is built in");
    setup.seats[0].organisation.line = "Vi lagar mat åt skolor.".to_owned();
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

fn ideas(game: &Game) -> IdeasView {
    room(game).ideas().expect("it is an idea round").clone()
}

fn on(game: &mut Game) {
    let from = game.step();
    let on = Action::Advance { from };
    let all = !matches!(game.check(&on), Err(RuleError::SeatsMissing(_)));
    act(game, if all { on } else { Action::GoOnWithout { from } });
}

fn write(seat: u8, title: &str) -> Action {
    Action::WriteIdea { seat: SeatId(seat), kind: IdeaKind::Idea, title: title.to_owned(), line: String::new() }
}

fn evaluate(seat: SeatId, rating: u8, objection: Option<&str>) -> Action {
    Action::Evaluate {
        seat,
        ballot: Ballot { marks: vec![Mark::rating(rating)], objection: objection.map(str::to_owned) },
        first_step: format!("Steg {rating}"),
        missing: String::new(),
    }
}

/// The seats by the party of the tile they hold, in order: two public, two of civil society.
fn by_party(game: &Game) -> [Vec<SeatId>; 2] {
    Party::ALL.map(|party| (0..4).map(SeatId).filter(|&seat| game.round().party(seat) == party).collect())
}

fn tile(game: &Game, seat: SeatId) -> TileId {
    game.round().deal.tile_of(seat).expect("an idea round deals tiles")
}

/// An idea round at its gathering, with two ideas on the table.
fn gathering() -> Game {
    let mut game = game("ideverkstad");
    on(&mut game);
    assert_eq!(refused(&mut game, Action::Advance { from: Step::Ideas }), RuleError::NoIdeaYet);
    act(&mut game, write(0, "Kvällsöppet"));
    act(&mut game, write(1, "Odla tillsammans"));
    on(&mut game);
    game
}

#[test]
fn ideas_are_written_from_the_dealt_chair() {
    let mut game = game("ideverkstad");
    let view = room(&game);
    assert_eq!((view.card(), view.ballots, view.exceptions.len()), (None, BallotMethod::Handed, 0));
    let holder = game.round().deal.holder(TileId(0)).expect("all tiles are dealt");
    assert_ne!(holder, SeatId(0));
    let face = &view.seats[holder.index()];
    assert_eq!((face.chair, face.chair_name.get("sv")), (Chair::Tile(TileId(0)), "Organisation 1"));
    let seat = game.view(Audience::Seat(holder)).seat.expect("it is at the table");
    assert_eq!(seat.chair_line.expect("it holds a tile").get("sv"), "Vi lagar mat åt skolor.");
    assert!(view.seats.iter().all(|face| !face.has_pen));
    on(&mut game);
    assert_eq!(game.step(), Step::Ideas);
    for title in ["", "  \n"] {
        assert_eq!(refused(&mut game, write(0, title)), RuleError::TextMissing);
    }
    let long = "å".repeat(limits::IDEA_TITLE + 1);
    assert_eq!(refused(&mut game, write(0, &long)), RuleError::TextTooLong(limits::IDEA_TITLE));
    for title in ["Ett", "Två", "Tre"] {
        act(&mut game, write(0, title));
    }
    assert_eq!(refused(&mut game, write(0, "Fyra")), RuleError::NoMoreIdeas(3));
    assert_eq!(ideas(&game).ideas_left, [0, 3, 3, 3]);
    let reword = |seat: u8, idea, title: &str| Action::RewordIdea {
        seat: SeatId(seat),
        idea,
        title: title.to_owned(),
        line: "Om\nkvällen".to_owned(),
    };
    assert_eq!(refused(&mut game, reword(1, 0, "Mitt")), RuleError::NotYourIdea);
    act(&mut game, reword(0, 0, "Ett till"));
    let idea = &ideas(&game).ideas[0].idea;
    assert_eq!(
        (idea.title.as_str(), idea.line.as_str(), idea.wordings[0].title.as_str()),
        ("Ett till", "Om kvällen", "Ett")
    );
    assert_eq!(idea.chair, tile(&game, SeatId(0)));
    assert_eq!(refused(&mut game, Action::Place { seat: SeatId(0), idea: Some(0) }), RuleError::WrongStep(Step::Ideas));
}

#[test]
fn only_its_holder_moves_a_tile() {
    let mut game = gathering();
    let asked = tile(&game, SeatId(2));
    let ask = |seat: u8, idea| Action::AskTile { seat: SeatId(seat), tile: asked, idea };
    assert_eq!(refused(&mut game, ask(2, 0)), RuleError::TileInHand);
    assert_eq!(refused(&mut game, ask(0, 9)), RuleError::NoSuchIdea);
    act(&mut game, ask(0, 0));
    assert_eq!(refused(&mut game, ask(1, 0)), RuleError::AlreadyAsked);
    assert_eq!(refused(&mut game, Action::AgreeTile { seat: SeatId(0), ask: 0 }), RuleError::NotYourTile(SeatId(2)));
    act(&mut game, Action::TalkFirst { seat: SeatId(2), ask: 0 });
    assert_eq!(ideas(&game).asks[0].answer, AskAnswer::TalkFirst);
    assert_eq!(ideas(&game).ideas[0].asked, [asked]);
    let no = |ask| Action::RefuseTile { seat: SeatId(2), ask, reason: "Vi har inga kvällar.".to_owned() };
    act(&mut game, no(0));
    assert_eq!(room(&game).values.trust, 5, "a no costs nothing");
    act(&mut game, ask(1, 0));
    assert_eq!(room(&game).values.trust, 4, "asked again in the same words");
    let entry = room(&game).entries.last().cloned().expect("it was booked");
    let by = game.round().party(SeatId(1));
    assert_eq!(entry.cause, Cause::TileAskedAgain { by, idea: 0 });
    assert_eq!(refused(&mut game, Action::WithdrawAsk { seat: SeatId(0), ask: 1 }), RuleError::NotYourAsk(SeatId(1)));
    act(&mut game, Action::WithdrawAsk { seat: SeatId(1), ask: 1 });
    // Reworded by somebody gathered at it, it is another idea to answer.
    act(&mut game, Action::Place { seat: SeatId(3), idea: Some(0) });
    let (title, line) = ("Öppet hus".to_owned(), String::new());
    assert_eq!(
        refused(&mut game, Action::RewordIdea { seat: SeatId(0), idea: 0, title: title.clone(), line: line.clone() }),
        RuleError::NotYourIdea,
        "its author is not gathered at it"
    );
    act(&mut game, Action::RewordIdea { seat: SeatId(3), idea: 0, title, line });
    act(&mut game, ask(0, 0));
    assert_eq!(room(&game).values.trust, 4);
    act(&mut game, Action::AgreeTile { seat: SeatId(2), ask: 2 });
    assert_eq!(ideas(&game).tiles[asked.index()].idea, Some(0));
    assert_eq!(refused(&mut game, ask(1, 0)), RuleError::AlreadyThere);
    // It may move again, by its holder's will alone, and that answers an open ask.
    act(&mut game, ask(0, 1));
    act(&mut game, Action::Place { seat: SeatId(2), idea: Some(1) });
    assert_eq!(ideas(&game).asks[3].answer, AskAnswer::Agreed);
    let view = ideas(&game);
    assert_eq!([0, 1].map(|at| view.ideas[at].idea.tiles.len()), [1, 1]);
    act(&mut game, Action::Place { seat: SeatId(2), idea: None });
    assert_eq!(refused(&mut game, Action::Place { seat: SeatId(2), idea: None }), RuleError::AlreadyThere);
    // What is not answered when the gathering ends falls, and stays to be talked about.
    act(&mut game, ask(0, 1));
    on(&mut game);
    assert_eq!(ideas(&game).asks[4].answer, AskAnswer::Lapsed);
}

#[test]
fn ideas_merge_when_all_who_are_gathered_say_yes() {
    let mut game = gathering();
    for (seat, idea) in [(0, 0), (1, 1), (2, 1)] {
        act(&mut game, Action::Place { seat: SeatId(seat), idea: Some(idea) });
    }
    let merge = Action::AskMerge { seat: SeatId(0), idea: 0, into: 1 };
    assert_eq!(refused(&mut game, Action::AskMerge { seat: SeatId(0), idea: 0, into: 0 }), RuleError::SameIdea);
    act(&mut game, merge.clone());
    assert_eq!(refused(&mut game, merge.clone()), RuleError::AlreadyAsked);
    assert_eq!(ideas(&game).merges[0].waits_for, [SeatId(1), SeatId(2)]);
    assert_eq!(refused(&mut game, Action::AgreeMerge { seat: SeatId(3), merge: 0 }), RuleError::NotGathered);
    let reason = "De är olika saker.".to_owned();
    act(&mut game, Action::RefuseMerge { seat: SeatId(2), merge: 0, reason });
    assert_eq!(room(&game).values.trust, 5);
    act(&mut game, merge);
    act(&mut game, Action::AgreeMerge { seat: SeatId(1), merge: 1 });
    assert_eq!(ideas(&game).ideas[0].idea.standing, IdeaStanding::Open);
    act(&mut game, Action::AgreeMerge { seat: SeatId(2), merge: 1 });
    let view = ideas(&game);
    assert_eq!(view.ideas[0].idea.standing, IdeaStanding::Merged { into: 1 });
    assert_eq!((view.ideas[0].idea.tiles.len(), view.ideas[1].idea.tiles.len()), (0, 3));
    assert_eq!(refused(&mut game, Action::Place { seat: SeatId(3), idea: Some(0) }), RuleError::IdeaNotOpen);
    assert_eq!(refused(&mut game, Action::Unpark { seat: SeatId(3), idea: 0 }), RuleError::NotParked);
}

/// One who has not answered and takes its tile away is asked no more; nobody else is hurried.
#[test]
fn a_merge_is_settled_by_those_who_stay() {
    let mut game = gathering();
    for (seat, idea) in [(0, 0), (1, 1), (2, 1)] {
        act(&mut game, Action::Place { seat: SeatId(seat), idea: Some(idea) });
    }
    act(&mut game, Action::AskMerge { seat: SeatId(0), idea: 0, into: 1 });
    act(&mut game, Action::AgreeMerge { seat: SeatId(1), merge: 0 });
    act(&mut game, Action::Place { seat: SeatId(2), idea: None });
    assert_eq!(ideas(&game).merges[0].merge.answer, MergeAnswer::Agreed);
    // Where nobody is gathered, the author answers.
    let mut game = gathering();
    act(&mut game, Action::AskMerge { seat: SeatId(3), idea: 0, into: 1 });
    assert_eq!(ideas(&game).merges[0].waits_for, [SeatId(0), SeatId(1)]);
    act(&mut game, Action::Park { seat: SeatId(2), idea: 1 });
    assert_eq!(ideas(&game).merges[0].merge.answer, MergeAnswer::Lapsed);
}

#[test]
fn an_idea_is_parked_only_where_nobody_else_is_gathered() {
    let mut game = gathering();
    act(&mut game, Action::Place { seat: SeatId(0), idea: Some(0) });
    assert_eq!(refused(&mut game, Action::Park { seat: SeatId(1), idea: 0 }), RuleError::OthersGathered);
    assert_eq!(ideas(&game).ideas[0].may_park, [SeatId(0)]);
    let own = tile(&game, SeatId(1));
    act(&mut game, Action::AskTile { seat: SeatId(0), tile: own, idea: 0 });
    act(&mut game, Action::Park { seat: SeatId(0), idea: 0 });
    let view = ideas(&game);
    assert_eq!(view.tiles[tile(&game, SeatId(0)).index()].idea, None, "its tile is in the hand again");
    assert_eq!(view.asks[0].answer, AskAnswer::Lapsed);
    assert_eq!(refused(&mut game, Action::Place { seat: SeatId(0), idea: Some(0) }), RuleError::IdeaNotOpen);
    act(&mut game, Action::Unpark { seat: SeatId(3), idea: 0 });
    assert_eq!(refused(&mut game, Action::Unpark { seat: SeatId(3), idea: 0 }), RuleError::NotParked);
}

#[test]
fn a_view_offers_nothing_that_the_rules_refuse_once_a_gathering_is_full() {
    let mut game = gathering();
    act(&mut game, Action::Park { seat: SeatId(0), idea: 1 });
    assert!(ideas(&game).ideas[1].may_unpark);
    for at in 1..limits::GATHERING {
        let idea = if at % 2 == 1 { Some(0) } else { None };
        act(&mut game, Action::Place { seat: SeatId(2), idea });
    }
    assert_eq!(refused(&mut game, Action::Unpark { seat: SeatId(3), idea: 1 }), RuleError::StepFull);
    assert!(!ideas(&game).ideas[1].may_unpark);
}

#[test]
fn the_leader_knows_whom_the_evaluation_goes_round_to() {
    let casting = |game: &Game| game.view(Audience::Facilitator).facilitator.expect("the leader's view").casting;
    let mut game = gathering();
    act(&mut game, Action::Place { seat: SeatId(0), idea: Some(0) });
    act(&mut game, Action::Place { seat: SeatId(3), idea: Some(1) });
    assert_eq!(casting(&game), []);
    on(&mut game);
    assert_eq!(casting(&game), [SeatId(0), SeatId(3)]);
    for seat in [SeatId(0), SeatId(3)] {
        act(&mut game, evaluate(seat, 4, None));
    }
    act(&mut game, Action::Reveal);
    act(&mut game, Action::Recast { seat: SeatId(3), reason: "Fel rad".to_owned() });
    assert_eq!(casting(&game), [SeatId(3)]);
}

/// 4 and 5 from one party, 3 from the other: C = 1 − D. Another idea has one party alone.
#[test]
fn collaborations_are_evaluated_and_lone_ideas_are_not() {
    let mut game = gathering();
    let [public, ideburen] = by_party(&game);
    for (seat, idea) in [(public[0], 0), (public[1], 0), (ideburen[0], 0), (ideburen[1], 1)] {
        act(&mut game, Action::Place { seat, idea: Some(idea) });
    }
    let view = ideas(&game);
    assert_eq!([0, 1].map(|at| view.ideas[at].stands_alone), [false, true]);
    assert_eq!(view.ideas[0].recognisable, Party::ALL);
    on(&mut game);
    let view = room(&game);
    assert_eq!(view.recognisable, Party::ALL);
    let ballot = view.ballot.expect("the evaluation is open");
    assert_eq!((ballot.subjects, ballot.missing), (vec![Subject::Idea(0), Subject::Idea(1)], 4));
    assert_eq!(ideas(&game).evaluating.len(), 4);
    assert_eq!(refused(&mut game, Action::Reveal), RuleError::BallotsMissing(4));
    assert_eq!(refused(&mut game, Action::Advance { from: Step::Evaluation }), RuleError::WrongStep(Step::Evaluation));
    let rows = Ballot { marks: vec![Mark::rating(3); 2], objection: None };
    let wrong = Action::Evaluate { seat: public[0], ballot: rows, first_step: String::new(), missing: String::new() };
    assert_eq!(refused(&mut game, wrong), RuleError::WrongRows { given: 2, wanted: 1 });
    act(&mut game, evaluate(public[0], 1, None));
    act(&mut game, evaluate(public[0], 4, None));
    act(&mut game, evaluate(public[1], 5, None));
    act(&mut game, evaluate(ideburen[0], 3, None));
    act(&mut game, evaluate(ideburen[1], 2, Some("Ingen annan är här.")));
    assert_eq!(room(&game).session_score, None, "nothing shows before the reveal");
    let own = game.view(Audience::Seat(public[0])).seat.and_then(|seat| seat.evaluation).expect("its own");
    assert_eq!(own.first_step, "Steg 4");
    act(&mut game, Action::Reveal);
    assert_eq!(game.step(), Step::Harvest);
    let view = ideas(&game);
    let result = view.ideas[0].result.clone().expect("it was evaluated");
    let figures = result.figures.expect("they rated");
    // F_public = 0 0 0 ½, F_ideburen = 0 0 1 1: pooled 0 0 ½ ¾, D = ¼ + 3/16.
    assert!((figures.agreement - (1.0 - 0.4375)).abs() < 1e-12, "{figures:?}");
    assert_eq!((figures.support_min, result.verdict), (1.0, Some(Verdict::Consent { reservations: true })));
    assert_eq!(result.first_steps, ["Steg 3", "Steg 4", "Steg 5"]);
    let alone = view.ideas[1].result.clone().expect("it was rated");
    assert_eq!((alone.verdict, alone.score(), alone.objections.len()), (None, None, 1));
    assert!(alone.figures.is_some());
    assert_eq!((view.score, room(&game).session_score), (Some(56.25), Some(56.25)));
    assert_eq!(game.clone().undo(), Err(RuleError::UndoAcrossReveal));
    // Given again with a reason, in secret, before anything is booked.
    let (seat, reason) = (public[0], "Skrev fel.".to_owned());
    act(&mut game, Action::Recast { seat, reason });
    assert!(ideas(&game).ideas.iter().all(|face| face.result.is_none()) && game.step() == Step::Evaluation);
    act(&mut game, evaluate(seat, 5, None));
    act(&mut game, Action::Reveal);
    let view = room(&game);
    assert_eq!((view.amendments.len(), view.values.trust), (1, 5));
    let projected = view.projected;
    assert_eq!((projected.trust, projected.of(Account::Principle(Principle::Openness))), (6, 1));
    on(&mut game);
    assert_eq!((game.step(), game.round().index), (Step::Deal, 1), "no reflection after an idea round");
    let view = room(&game);
    assert_eq!(view.values, projected);
    assert_eq!(view.rounds[0].score, Some(50.0));
    assert!(view.entries.iter().any(|entry| entry.cause == Cause::IdeaConsent { idea: 0 }));
    assert_eq!(ideas(&game).ideas[0].idea.tiles.len(), 3, "ideas and tiles stay");
    // The new holder may move what somebody else placed.
    on(&mut game);
    on(&mut game);
    let moved = ideas(&game).ideas[0].idea.tiles[0].tile;
    let holder = game.round().deal.holder(moved).expect("all tiles are dealt");
    act(&mut game, Action::Place { seat: holder, idea: None });
    assert_eq!(ideas(&game).tiles[moved.index()].idea, None);
}

#[test]
fn where_nobody_is_gathered_there_is_nothing_to_evaluate() {
    let mut game = gathering();
    on(&mut game);
    assert_eq!(refused(&mut game, Action::Reveal), RuleError::WrongStep(Step::Evaluation));
    assert_eq!(refused(&mut game, evaluate(SeatId(0), 4, None)), RuleError::NotGathered);
    on(&mut game);
    assert_eq!(game.step(), Step::Harvest);
    assert!(!game.view(Audience::Facilitator).facilitator.expect("asked for").may_amend);
    on(&mut game);
    assert_eq!((room(&game).session_score, room(&game).values), (None, Values::default()));
}

/// A tile that lies beside the table is at its idea still, but speaks for nobody and cannot be taken along.
#[test]
fn nobody_answers_for_a_tile_that_nobody_holds() {
    let (mut game, aside) = (0..100)
        .find_map(|seed| {
            let mut setup = Setup::clone(gathering().setup());
            (setup.seed, setup.lent) = (seed, vec![0, 1, 4, 5]);
            let mut game = Game::new(gathering().deck().clone(), setup).expect("it can be played");
            on(&mut game);
            act(&mut game, write(0, "Kvällsöppet"));
            act(&mut game, write(1, "Odla"));
            on(&mut game);
            let tiles: Vec<TileId> = (0..4).map(|seat| tile(&game, SeatId(seat))).collect();
            for seat in 0..4 {
                act(&mut game, Action::Place { seat: SeatId(seat), idea: Some(0) });
            }
            on(&mut game);
            for seat in 0..4 {
                act(&mut game, evaluate(SeatId(seat), 4, None));
            }
            act(&mut game, Action::Reveal);
            for _ in 0..3 {
                on(&mut game);
            }
            let aside = tiles.into_iter().find(|&tile| game.round().deal.holder(tile).is_none())?;
            Some((game, aside))
        })
        .expect("with four tiles lent, some lie beside the table");
    assert_eq!(game.step(), Step::Gathering);
    assert_eq!(ideas(&game).tiles[aside.index()].idea, Some(0));
    assert_eq!(refused(&mut game, Action::AskTile { seat: SeatId(0), tile: aside, idea: 1 }), RuleError::TileAside);
    assert_eq!(refused(&mut game, Action::AskMerge { seat: SeatId(0), idea: 0, into: 1 }), RuleError::TileAside);
    assert_eq!(refused(&mut game, Action::Park { seat: SeatId(0), idea: 0 }), RuleError::OthersGathered);
    let held = ideas(&game).evaluating.len();
    assert!(held < 4);
}

#[test]
fn a_mixed_programme_carries_everything_across() {
    use rand::SeedableRng;
    let mut rng = rand::rngs::ChaCha8Rng::seed_from_u64(8);
    let mut game = game("blandat");
    let mut pens = Vec::new();
    while let Some(action) = sample::random_action(&game, 12, &mut rng) {
        if game.step() == Step::Deal {
            pens.extend(game.round().scenario().map(|round| round.pen_start));
        }
        act(&mut game, action);
        let view = room(&game);
        let is_idea = view.rounds[view.round].kind == RoundKind::Idea;
        assert_eq!(view.ideas().is_some(), is_idea || view.step.is_closing());
        assert!(!is_idea || view.card().is_none());
        // It is the second round, and the first of its kind.
        assert!(!is_idea || (view.round, view.idea_round(view.round)) == (1, 1));
    }
    // The pen starts with the other party than in the scenario round before, whatever came between.
    assert_eq!(pens, [pens[0], pens[0].other()]);
    let view = room(&game);
    assert_eq!(view.agreement.agreed.len() + view.agreement.carried.len(), 2);
    let seat = game.view(Audience::Seat(SeatId(1))).seat.expect("it is at the table");
    let at = ideas(&game).tiles[1].idea;
    assert_eq!(seat.in_ideas.iter().find(|found| found.is_there).map(|found| found.idea), at);
    assert_eq!(ideas(&game).tiles[1].holder, Some(SeatId(1)), "everybody is back in their own chair");
}

#[test]
fn a_setup_of_before_idea_rounds_reads() {
    let setup = crate::record::testing::setup(2, BallotMethod::Handed, 9);
    let text = ron::to_string(&setup).expect("it can be written");
    let old = text.replace(",lent:[],allow_own:false", "");
    assert_ne!(old, text);
    assert_eq!(ron::from_str::<Setup>(&old).expect("it can be read"), setup);
}
