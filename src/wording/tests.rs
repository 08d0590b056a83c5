use super::*;
use crate::record::testing;
use crate::rules::{
    Agreement, Audience, BallotMethod, Closeness, Game, Part, Reading, RoundKind, Saving, Shift, Split, Subject,
    TableChange, Tally, TimePlan, Verdict, Votes, Words, time_plan,
};
use crate::text::has;

const ERRORS: [RuleError; 65] = [
    RuleError::WrongStep(Step::Dialogue),
    RuleError::NoSuchSeat(SeatId(3)),
    RuleError::WrongBallotMethod,
    RuleError::WrongRows { given: 1, wanted: 3 },
    RuleError::RowIncomplete(2),
    RuleError::TooManyHands { row: 0, counted: 5, seats: 4 },
    RuleError::TalkWithoutRating(1),
    RuleError::ObjectionTooEarly,
    RuleError::BallotsMissing(1),
    RuleError::NotYourPen(SeatId(1)),
    RuleError::NoSuchOption(2),
    RuleError::NoBase,
    RuleError::NoSuchCommitment,
    RuleError::NotYourPromise,
    RuleError::AskYourself,
    RuleError::AlreadyProposed,
    RuleError::AlreadyAgreed,
    RuleError::AlreadyAnswered,
    RuleError::TextMissing,
    RuleError::AlreadyTold,
    RuleError::TextTooLong(80),
    RuleError::StepFull,
    RuleError::NoMoreAgain(2),
    RuleError::AlreadyConsent,
    RuleError::NoSuchIdea,
    RuleError::IdeaNotOpen,
    RuleError::NotYourIdea,
    RuleError::NoMoreIdeas(3),
    RuleError::NoIdeaYet,
    RuleError::NoSuchTile,
    RuleError::TileAside,
    RuleError::TileInHand,
    RuleError::AlreadyThere,
    RuleError::AlreadyAsked,
    RuleError::NoSuchAsk,
    RuleError::NotYourTile(SeatId(2)),
    RuleError::NotYourAsk(SeatId(2)),
    RuleError::NoSuchMerge,
    RuleError::SameIdea,
    RuleError::NotGathered,
    RuleError::OthersGathered,
    RuleError::NotParked,
    RuleError::NotYoursToUnbind,
    RuleError::SeatCastsAgain,
    RuleError::NotCastAgain,
    RuleError::SeatsMissing(1),
    RuleError::SeatHasLeft(SeatId(2)),
    RuleError::SeatIsWaiting(SeatId(2)),
    RuleError::SeatIsHere(SeatId(2)),
    RuleError::TooFewLeft(2),
    RuleError::TableFull(24),
    RuleError::VoiceIsThere,
    RuleError::NobodySpeaksFor(Party::Public),
    RuleError::NoSuchCard,
    RuleError::CardWasPlayed,
    RuleError::NoCardLeft,
    RuleError::NoSuchRound(4),
    RuleError::NoMoreRounds(4),
    RuleError::LeftOutAlready,
    RuleError::MethodIsThere,
    RuleError::NothingToMend,
    RuleError::NumberIsPromised,
    RuleError::TooManyChanges(200),
    RuleError::NothingToUndo,
    RuleError::UndoAcrossReveal,
];

/// A text that is there: not its key, and every place in it filled.
fn is_text(text: &str) -> bool {
    let key = text.contains('-') && !text.contains(' ') && text.is_ascii();
    !text.is_empty() && !key && !text.contains(['{', '}'])
}

#[test]
fn everything_has_words_in_every_language() {
    let deck = testing::deck();
    for lang in Lang::ALL {
        for error in &ERRORS {
            assert!(has(lang, error.key()) && is_text(&rule_error(lang, error)), "{error:?}");
        }
        for problem in [
            SetupProblem::TooFewSeats,
            SetupProblem::TooManySeats,
            SetupProblem::OrganisationMissing { seat: 0 },
            SetupProblem::TextTooLong { seat: 0 },
            SetupProblem::NobodySpeaksFor(Party::Public),
            SetupProblem::NoRoleFor(Party::Ideburen),
            SetupProblem::NoRounds,
            SetupProblem::NoCardFor { round: 0 },
            SetupProblem::NoChairDeal { organisation: "Skolan".to_owned(), seats: vec![0, 1, 2], lack: 1 },
            SetupProblem::NoChairDeal { organisation: "Skolan".to_owned(), seats: vec![0, 1, 2], lack: 2 },
            SetupProblem::NoTileFor(Party::Ideburen),
            SetupProblem::NoSuchTile { place: 3 },
        ] {
            assert!(is_text(&setup_problem(lang, &problem)), "{problem:?}");
        }
        let verdicts = [
            Verdict::TooFewVotes,
            Verdict::Blocked,
            Verdict::Consent { reservations: false },
            Verdict::Consent { reservations: true },
            Verdict::AgreedNo,
            Verdict::PartiesApart,
            Verdict::SplitWithin(Split::Public),
            Verdict::SplitWithin(Split::Ideburen),
            Verdict::SplitWithin(Split::Both),
        ];
        let agreement = Agreement::default();
        for verdict in verdicts {
            for count in 0..3 {
                assert!(is_text(&verdict_title(lang, verdict, count)), "{verdict:?}");
            }
            assert!(is_text(&row_reading(lang, verdict)), "{verdict:?}");
            for ask in [None, Some(Party::Public), Some(Party::Ideburen)] {
                for subject in [Subject::Option(2), Subject::Proposal, Subject::AtRisk(0), Subject::Idea(4)] {
                    let reading = Reading { subject, verdict, ask, objections: 1 };
                    assert!(is_text(&reading_sentence(lang, &reading, &deck, &agreement)), "{reading:?}");
                    assert!(is_text(&reading_question(lang, &reading, &deck, &agreement)), "{reading:?}");
                }
            }
        }
        for near in [Closeness::VeryClose, Closeness::Close, Closeness::SomeWayApart, Closeness::FarApart] {
            assert!(is_text(&closeness(lang, near)), "{near:?}");
        }
        for account in [Account::Trust, Account::Principle(Principle::Quality)] {
            for cause in [
                Cause::Option { card: 0, option: 1 },
                Cause::Commitment { commitment: 0 },
                Cause::PenCrossed,
                Cause::BothOffered,
                Cause::Adopted,
                Cause::CommentsAnswered,
                Cause::AskedAgain { by: Party::Public },
                Cause::AskedAgain { by: Party::Ideburen },
                Cause::Event { event: 0, kept: true },
                Cause::Event { event: 0, kept: false },
                Cause::Objection,
                Cause::IdeaConsent { idea: 0 },
                Cause::TileAskedAgain { by: Party::Public, idea: 2 },
                Cause::TileAskedAgain { by: Party::Ideburen, idea: 2 },
            ] {
                let entry = Entry { round: 1, account, cause, wanted: 2, made: 1 };
                let text = super::cause(lang, &deck, &entry);
                assert!(is_text(&text) && text.contains("+1") && text.contains("+2"), "{text}");
            }
        }
        let steps = [
            Step::Vision,
            Step::Deal,
            Step::Question,
            Step::Situation,
            Step::FirstBallot,
            Step::Reveal,
            Step::Dialogue,
            Step::Referral,
            Step::Answers,
            Step::SecondBallot,
            Step::Outcome,
            Step::Reflection,
            Step::Ideas,
            Step::Gathering,
            Step::Evaluation,
            Step::Harvest,
            Step::Promises,
            Step::KeptBallot,
            Step::FollowUp,
            Step::Event,
            Step::Homecoming,
            Step::Plan,
            Step::Signing,
            Step::Debrief,
        ];
        assert!(steps.iter().all(|&at| is_text(&step(lang, at))));
    }
}

#[test]
fn figures_are_explained_by_their_numbers() {
    let votes = Votes::new(Tally::of(&[3, 4, 4, 5]), Tally::of(&[2, 3, 3, 4]));
    let lines = why_votes(Lang::Sv, &votes, &votes.figures().unwrap());
    let text = lines.join("\n");
    for part in
        ["Offentlig: 3 4 4 5", "Idéburen: 3 av 4", "75 %", "0,375", "0,094", "0,531", "53 %", "39,8", "100 gånger"]
    {
        assert!(text.contains(part), "{part} in\n{text}");
    }
    let mut one = Votes::new(Tally::of(&[1, 5]), Tally { abstained: 2, talk_only: 1, ..Tally::default() });
    one.objections = 2;
    let text = why_votes(Lang::En, &one, &one.figures().unwrap()).join("\n");
    for part in ["no ratings, 2 abstained, one needs to talk more", "cannot be told", "2 objections"] {
        assert!(text.contains(part), "{part} in\n{text}");
    }
}

#[test]
fn numbers_are_written_as_the_language_writes_them() {
    assert_eq!(number(Lang::Sv, 0.5, 3), "0,5");
    assert_eq!(number(Lang::En, 12.0, 1), "12");
    assert_eq!([number(Lang::Sv, 0.0625, 3), number(Lang::Sv, 81.25, 1)], ["0,063", "81,3"]);
    assert_eq!(number(Lang::Sv, -0.0001, 2), "0");
    assert_eq!([percent(1.0), percent(0.996), percent(0.001), percent(0.0)], ["100", "99", "1", "0"]);
    assert_eq!([signed(0), signed(2), signed(-10)], ["±0", "+2", "−10"]);
}

#[test]
fn the_reading_asks_those_it_is_hardest_for() {
    let deck = testing::deck();
    let reading = Reading {
        subject: Subject::Option(2),
        verdict: Verdict::PartiesApart,
        ask: Some(Party::Ideburen),
        objections: 0,
    };
    assert_eq!(
        reading_question(Lang::Sv, &reading, &deck, &Agreement::default()),
        "Börja där: vad skulle de idéburna behöva för att kunna leva med C?"
    );
}

#[test]
fn only_names_that_turn_are_isolated() {
    assert_eq!(isolated("Åsa 👩‍👩‍👧"), "Åsa 👩‍👩‍👧");
    assert_eq!(isolated("عمر\u{2069}x"), "\u{2068}عمرx\u{2069}");
}

/// Every step of both kinds of rounds has its script, and every hard moment its page.
#[test]
fn whoever_leads_has_words_for_everything() {
    let idea = RoundKind::Idea;
    let scenario = RoundKind::Scenario { phase: None };
    let scenario_steps = [
        Step::Vision,
        Step::Deal,
        Step::Question,
        Step::Situation,
        Step::FirstBallot,
        Step::Reveal,
        Step::Dialogue,
        Step::Referral,
        Step::Answers,
        Step::SecondBallot,
        Step::Outcome,
        Step::Reflection,
    ];
    let idea_steps = [Step::Deal, Step::Ideas, Step::Gathering, Step::Evaluation, Step::Harvest];
    let ends = [Step::Event, Step::Homecoming, Step::Plan, Step::Signing, Step::Debrief];
    let steps = scenario_steps.iter().chain(&ends).map(|step| (*step, &scenario));
    let follow = RoundKind::FollowUp;
    let follow_steps = [Step::Deal, Step::Promises, Step::KeptBallot, Step::FollowUp];
    let steps = steps.chain(follow_steps.iter().map(|step| (*step, &follow)));
    let steps: Vec<_> = steps.chain(idea_steps.iter().chain(&ends).map(|step| (*step, &idea))).collect();
    for lang in Lang::ALL {
        for (step, kind) in &steps {
            let leader::Script { say, now, look } = leader::script(lang, *step, kind);
            for text in [say, now, look] {
                assert!(is_text(&text), "{step:?} {kind:?}: {text}");
            }
        }
        assert_ne!(leader::script(lang, Step::Deal, &idea), leader::script(lang, Step::Deal, &scenario));
        for moment in leader::HardMoment::ALL {
            let leader::HardPage { title, see, say, does } = leader::hard_moment(lang, moment);
            for text in [title, see, say, does] {
                assert!(is_text(&text), "{moment:?}: {text}");
            }
        }
        let leader::Opening { say, purpose, rules, chairs, out } = leader::opening(lang);
        for text in rules.into_iter().chain([say, purpose, chairs, out]) {
            assert!(is_text(&text), "{text}");
        }
        for seconds in [10, 60, 600] {
            assert!(is_text(&leader::usual_minutes(lang, seconds)));
        }
    }
}

#[test]
fn the_time_and_the_closing_conversation_are_said() {
    let deck = testing::deck();
    let setup = testing::setup(4, BallotMethod::Handed, 3);
    let game = Game::new(deck.clone(), setup.clone()).unwrap();
    for lang in Lang::ALL {
        let shifts =
            [Shift::WithoutReflection, Shift::WithoutEvent, Shift::RaiseHands, Shift::GoHome, Shift::OneMore(0)];
        for shift in shifts {
            for seconds in [-1200, 20, 240] {
                let text = leader::saving(lang, &setup, &Saving { shift, seconds });
                assert!(is_text(&text) && text.contains(char::is_numeric), "{text}");
            }
        }
        let plan = time_plan(&game, &[], 0, Some(0));
        let early = TimePlan { late: Some(-3600), pace: 0.6, ..plan.clone() };
        let on_time = TimePlan { late: Some(60), pace: 1.0, ..plan.clone() };
        let no_end = TimePlan { late: None, pace: 2.0, ..plan.clone() };
        for plan in [&plan, &early, &on_time, &no_end] {
            assert!(is_text(&leader::time_left(lang, plan)));
            assert_eq!(leader::lateness(lang, plan).is_some_and(|text| is_text(&text)), plan.late.is_some());
        }
        let room = game.view(Audience::Room).room;
        let page = leader::debrief(lang, &deck, &room, &game.debrief());
        assert!(page.steps.iter().all(|step| is_text(&step.title) && is_text(&step.ask) && step.notes.is_empty()));
        assert!(is_text(&page.out));
    }
}

/// Each change of the table is said in one line.
#[test]
fn every_change_of_the_table_has_its_line() {
    let deck = testing::deck();
    let setup = testing::setup(4, BallotMethod::Handed, 3);
    let seat = SeatId(1);
    let (beside, none) = (Some(SeatId(0)), None);
    let words = Words::Promise(seat);
    let changes = [
        TableChange::Arrived { seat, beside, at_once: false },
        TableChange::Arrived { seat, beside: none, at_once: false },
        TableChange::Arrived { seat, beside: none, at_once: true },
        TableChange::Left { seat, pen: beside },
        TableChange::Left { seat, pen: none },
        TableChange::Returned { seat, beside, at_once: false },
        TableChange::Returned { seat, beside: none, at_once: false },
        TableChange::Returned { seat, beside: none, at_once: true },
        TableChange::Voice { seat, other_side: true },
        TableChange::Voice { seat, other_side: false },
        TableChange::Card { aside: 0, card: 1 },
        TableChange::Home { unplayed: 0 },
        TableChange::Home { unplayed: 1 },
        TableChange::Home { unplayed: 2 },
        TableChange::LeftOut { part: Part::Reflection },
        TableChange::LeftOut { part: Part::Event },
        TableChange::Round { like: 0 },
        TableChange::Method { ballots: BallotMethod::Handed },
        TableChange::Method { ballots: BallotMethod::RaisedHands },
        TableChange::Mended { words, before: "kvälar".to_owned(), after: "kvällar".to_owned() },
    ];
    for lang in Lang::ALL {
        let lines: Vec<String> = changes.iter().map(|change| table_change(lang, &deck, &setup, change)).collect();
        for (line, change) in lines.iter().zip(&changes) {
            assert!(is_text(line) && !line.contains('\n'), "{change:?}: {line}");
        }
    }
}
