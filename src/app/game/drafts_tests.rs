//! Whatever is written at a table is there again: after Esc, and after a kill.

use super::drafts::DraftText;
use super::*;
use crate::app::widgets::testing::{harness, look};
use crate::record::{DraftOf, testing};
use crate::rules::{
    Ballot, BallotMethod, By, Clause, IdeaKind, Mark, Party, QuestionPart, Reply, RoundKind, SeatId, Stance,
};
use crate::t;
use bevy_egui::egui::{Event, Key};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use std::path::Path;

const DECK: &[u8] = include_bytes!("../../../scenarios/vagen-till-en-overenskommelse.ron");
const WORDS: &str = "Ord som kostade möda";

struct Table {
    play: Option<Play>,
    shell: Shell,
}

fn table(session: Session) -> Harness<'static, Table> {
    let look = look(Lang::Sv, 1.0);
    let state = Table { play: Some(Play::new(session, &[], look.lang)), shell: Shell::default() };
    let mut h = harness(1920.0, 1080.0, state, move |ui, table: &mut Table| {
        let Some(play) = &mut table.play else { return };
        let stage = play.stage(&look);
        play.ui(ui, &look, &stage, &mut table.shell);
    });
    h.run();
    h
}

fn play<'a>(h: &'a mut Harness<'_, Table>) -> &'a mut Play {
    h.state_mut().play.as_mut().expect("a game")
}

/// Whether a field holds these words.
fn holds(h: &Harness<'_, Table>, words: &str) -> bool {
    h.query_all_by_value(words).next().is_some()
}

fn press(h: &mut Harness<'_, Table>, key: Key) {
    h.key_press(key);
    h.run();
}

fn lay(h: &mut Harness<'_, Table>, sheet: impl FnOnce(&RoomView) -> Sheet) {
    let play = play(h);
    let sheet = sheet(&play.room);
    play.sheets.push(sheet);
    h.run();
}

fn click(h: &mut Harness<'_, Table>, label: &str) {
    h.get_all_by_label(label).last().expect("it is there").click();
    h.run();
}

/// A game with the four seats of these tests, handed around or with raised hands, before the dialogue's end.
fn scenario(data: &Path, ballots: BallotMethod, until: Step) -> Session {
    let mut session = Session::create(data, DECK, forms_testing::deck(), testing::setup(4, ballots, 7)).expect("begun");
    let act = |session: &mut Session, action: Action| {
        session.apply(action.clone()).unwrap_or_else(|error| panic!("{action:?}: {error}"));
    };
    while session.game().step() != until {
        let step = session.game().step();
        match step {
            Step::FirstBallot | Step::SecondBallot if ballots == BallotMethod::RaisedHands => {
                let rows = vec![crate::rules::Tally::default(); rows(&session)];
                for party in Party::ALL {
                    let count = crate::rules::HandCount { rows: rows.clone(), objections: Vec::new() };
                    act(&mut session, Action::Count { party, count });
                }
                act(&mut session, Action::Reveal);
            }
            Step::FirstBallot | Step::SecondBallot => {
                for seat in (0..4).map(SeatId) {
                    let marks = vec![Mark::rating(4); rows(&session)];
                    act(&mut session, Action::Cast { seat, ballot: Ballot { marks, objection: None } });
                }
                act(&mut session, Action::Reveal);
            }
            Step::Outcome => act(&mut session, Action::Conclude),
            Step::Dialogue => {
                let seat = session.game().round().pen().expect("a scenario round has a pen");
                act(&mut session, Action::ChooseBase { seat, option: 0 });
                act(&mut session, Action::Advance { from: step });
            }
            from => act(&mut session, Action::Advance { from }),
        }
    }
    session
}

fn rows(session: &Session) -> usize {
    if session.game().step() == Step::SecondBallot { 1 } else { session.game().round().subjects().len() }
}

/// A workshop whose seats have written an idea each, and stand at `until`.
fn workshop(data: &Path, until: Step) -> Session {
    let setup = idea::testing::setup(4);
    let mut session = Session::create(data, DECK, forms_testing::deck(), setup).expect("begun");
    let mut act = |action: Action| session.apply(action.clone()).unwrap_or_else(|error| panic!("{action:?}: {error}"));
    act(Action::Advance { from: Step::Deal });
    if until != Step::Ideas {
        for seat in (0..4).map(SeatId) {
            let (title, line) = (format!("Idé {}", seat.0 + 1), String::new());
            act(Action::WriteIdea { seat, kind: IdeaKind::Idea, title, line });
        }
        act(Action::Advance { from: Step::Ideas });
        for seat in (0..4).map(SeatId) {
            act(Action::Place { seat, idea: Some(usize::from(seat.0) % 2) });
        }
    }
    if until == Step::Evaluation {
        act(Action::Advance { from: Step::Gathering });
    }
    session
}

/// A game whose first round has what leads to `until`: a vision, a card of the table's own, or a referral.
fn process(data: &Path, until: Step) -> Session {
    let mut setup = testing::setup(4, BallotMethod::Handed, 7);
    setup.programme.rounds.truncate(1);
    match until {
        Step::Vision => setup.programme.vision = true,
        Step::Question => setup.programme.rounds[0].kind = RoundKind::OwnQuestion,
        _ => setup.programme.rounds[0].referral = true,
    }
    let mut session = Session::create(data, DECK, forms_testing::deck(), setup).expect("begun");
    while session.game().step() != until {
        let from = session.game().step();
        let seats = (0..4).map(SeatId);
        let actions: Vec<Action> = match from {
            Step::FirstBallot => {
                let marks = vec![Mark::rating(4); rows(&session)];
                let ballot = Ballot { marks, objection: None };
                let cast = seats.map(|seat| Action::Cast { seat, ballot: ballot.clone() });
                cast.chain([Action::Reveal]).collect()
            }
            Step::Dialogue => {
                let seat = session.game().round().pen().expect("a scenario round has a pen");
                vec![Action::ChooseBase { seat, option: 0 }, Action::Advance { from }]
            }
            Step::Referral => {
                let reply = Reply { stance: Some(Stance::Wants), comment: "Skriv datum.".into() };
                let said = seats.map(|seat| Action::AnswerReferral { seat, reply: reply.clone() });
                said.chain([Action::Reveal]).collect()
            }
            from => vec![Action::Advance { from }],
        };
        for action in actions {
            session.apply(action.clone()).unwrap_or_else(|error| panic!("{action:?}: {error}"));
        }
    }
    session
}

/// Opens the curtain for the seat whose turn it is.
fn open(h: &mut Harness<'_, Table>) {
    click(h, &t!(Lang::Sv, "handover-open"));
    // Keys that opened the curtain are let go.
    h.run();
}

fn to_field(h: &mut Harness<'_, Table>, label: &str) {
    h.get_all_by_label(label).last().expect("the field").focus();
    h.run();
}

/// How a draft is reached in a game that was made for it.
type Reach = fn(&mut Harness<'_, Table>);

/// Where each draft is written: the compiler asks for every one. `None` for those of games by earlier rules, for what is no text
/// of its own, and for the sheet that changes the table, which has a test by itself.
fn reached(of: DraftOf, data: &Path) -> Option<(Session, Reach)> {
    use BallotMethod::{Handed, RaisedHands};
    let dialogue = || scenario(data, Handed, Step::Dialogue);
    Some(match of {
        DraftOf::Wording => (dialogue(), |h| press(h, Key::R)),
        DraftOf::Commitment => (dialogue(), |h| {
            press(h, Key::G);
            if !holds(h, WORDS) {
                click(h, "Med egna ord");
            }
        }),
        DraftOf::No(entry) => {
            let mut session = dialogue();
            let seat = SeatId(0);
            let by = By::from(session.game().round().party(seat).other());
            session.apply(Action::Ask { seat, clause: Clause::Own { by, text: "Öppet".into() } }).expect("it is asked");
            assert_eq!(entry, 0);
            (session, |h| {
                lay(h, |room| Sheet::answer(0, None, room));
                if !holds(h, WORDS) {
                    press(h, Key::N);
                }
            })
        }
        DraftOf::Note => (dialogue(), |h| press(h, Key::M)),
        DraftOf::IdeaTitle => (workshop(data, Step::Ideas), |h| press(h, Key::I)),
        DraftOf::IdeaLine => (workshop(data, Step::Ideas), |h| {
            press(h, Key::I);
            press(h, Key::Tab);
        }),
        DraftOf::OtherTitle(_) => (workshop(data, Step::Gathering), |h| {
            lay(h, |room| Sheet::reword(0, Some(SeatId(0)), room));
            to_field(h, &t!(Lang::Sv, "idea-form-name"));
        }),
        DraftOf::OtherLine(_) => (workshop(data, Step::Gathering), |h| {
            lay(h, |room| Sheet::reword(0, Some(SeatId(0)), room));
            to_field(h, &t!(Lang::Sv, "idea-form-line"));
        }),
        DraftOf::NoTile(_) => {
            let mut session = workshop(data, Step::Gathering);
            let view = session.game().view(Audience::Room).room;
            let tile = view.seats[1].chair.tile().expect("a tile");
            session.apply(Action::AskTile { seat: SeatId(0), tile, idea: 0 }).expect("it is asked");
            (session, |h| lay(h, |_| Sheet::no(0)))
        }
        DraftOf::NoMerge(..) => {
            let mut session = workshop(data, Step::Gathering);
            session.apply(Action::AskMerge { seat: SeatId(0), idea: 0, into: 1 }).expect("it is asked");
            (session, |h| {
                lay(h, |room| Sheet::merge_answer(0, None, room));
                press(h, Key::N);
            })
        }
        DraftOf::Promise(_) => (scenario(data, Handed, Step::Homecoming), |h| {
            open(h);
            to_field(h, &t!(Lang::Sv, "promise-own"));
        }),
        DraftOf::Signature(_) => (scenario(data, Handed, Step::Signing), |h| {
            open(h);
            to_field(h, &t!(Lang::Sv, "sign-words"));
        }),
        DraftOf::Amendment => (scenario(data, Handed, Step::Reveal), |h| {
            let around = Around::amend(play(h), Lang::Sv);
            play(h).around = Some(around);
            h.run();
            to_field(h, &t!(Lang::Sv, "amend-reason"));
        }),
        DraftOf::Ballot(_) => (scenario(data, Handed, Step::SecondBallot), |h| {
            open(h);
            if !holds(h, WORDS) {
                press(h, Key::I);
            }
        }),
        DraftOf::FirstStep(_) | DraftOf::Missing(_) => (workshop(data, Step::Evaluation), |h| {
            open(h);
            press(h, Key::Num4);
            press(h, Key::Enter);
            to_field(h, &t!(Lang::Sv, "evaluation-step"));
        }),
        DraftOf::Count(_) => (scenario(data, RaisedHands, Step::SecondBallot), |h| {
            let name = t!(Lang::Sv, "raised-objection", number = 1);
            if h.query_by_label(&name).is_none() {
                click(h, &t!(Lang::Sv, "raised-objection-add"));
            }
            to_field(h, &name);
        }),
        DraftOf::Amended => (scenario(data, RaisedHands, Step::Outcome), |h| {
            let around = Around::amend(play(h), Lang::Sv);
            play(h).around = Some(around);
            h.run();
            let name = t!(Lang::Sv, "raised-objection", number = 1);
            if h.query_by_label(&name).is_none() {
                let seats = t!(Lang::Sv, "raised-party", party = "Offentlig", seats = 2);
                h.get_by_label_contains(&seats).click();
                h.run();
                click(h, &t!(Lang::Sv, "raised-objection-add"));
            }
            to_field(h, &name);
        }),
        DraftOf::Vision => (process(data, Step::Vision), |h| press(h, Key::S)),
        DraftOf::VisionObjection => {
            let mut session = process(data, Step::Vision);
            let seat = session.game().view(Audience::Room).room.pen().expect("there is a pen");
            session.apply(Action::WordVision { seat, wording: "Alla får svar.".into() }).expect("it is worded");
            (session, |h| {
                press(h, Key::I);
                to_field(h, &t!(Lang::Sv, "vision-reason"));
            })
        }
        DraftOf::Reply(_) => (process(data, Step::Referral), |h| {
            open(h);
            to_field(h, &t!(Lang::Sv, "referral-comment"));
        }),
        DraftOf::ChangedWording => (process(data, Step::Answers), |h| press(h, Key::S)),
        DraftOf::KeptBecause(_) => (process(data, Step::Answers), |h| {
            press(h, Key::S);
            click(h, &t!(Lang::Sv, "comment-keep"));
            to_field(h, &t!(Lang::Sv, "comment-reason"));
        }),
        DraftOf::OwnPart(_) => (process(data, Step::Question), |h| press(h, Key::S)),
        DraftOf::OwnOptionTitle(_) => (process(data, Step::Question), |h| press(h, Key::O)),
        DraftOf::OwnOptionText(_) => (process(data, Step::Question), |h| {
            press(h, Key::O);
            to_field(h, &t!(Lang::Sv, "own-option-text"));
        }),
        DraftOf::AmendedStep | DraftOf::AmendedMissing | DraftOf::Sealed => return None,
        DraftOf::ArrivalOrganisation | DraftOf::ArrivalPerson | DraftOf::Mended(_) => return None,
        // In `telling_tests`.
        DraftOf::Plan(..) | DraftOf::Decision(_) => return None,
    })
}

#[test]
fn whatever_is_written_at_a_table_is_there_after_esc_and_after_a_kill() {
    let seat = SeatId(0);
    for of in [
        DraftOf::Wording,
        DraftOf::Commitment,
        DraftOf::No(0),
        DraftOf::Note,
        DraftOf::IdeaTitle,
        DraftOf::IdeaLine,
        DraftOf::OtherTitle(0),
        DraftOf::OtherLine(0),
        DraftOf::NoTile(0),
        DraftOf::NoMerge(0, seat),
        DraftOf::Promise(seat),
        DraftOf::Signature(seat),
        DraftOf::Amendment,
        DraftOf::Ballot(seat),
        DraftOf::FirstStep(seat),
        DraftOf::Count(Party::Public),
        DraftOf::Amended,
        DraftOf::Vision,
        DraftOf::VisionObjection,
        DraftOf::Reply(seat),
        DraftOf::ChangedWording,
        DraftOf::KeptBecause(0),
        DraftOf::OwnPart(QuestionPart::Title),
        // The name of a way forward is shorter than the words of this test, and what it means stands beside it.
    ] {
        let data = tempfile::tempdir().expect("a folder");
        let (session, reach) = reached(of, data.path()).expect("it is written somewhere");
        let folder = session.path().to_owned();
        let mut h = table(session);
        reach(&mut h);
        h.key_press_modifiers(bevy_egui::egui::Modifiers::COMMAND, Key::A);
        h.event(Event::Text(WORDS.into()));
        h.run();
        assert!(holds(&h, WORDS), "{of:?}: it is written");
        press(&mut h, Key::Escape);
        if matches!(of, DraftOf::NoMerge(..)) {
            press(&mut h, Key::Escape);
        }
        if !matches!(of, DraftOf::Count(_)) {
            assert!(!holds(&h, WORDS), "{of:?}: it is put away");
        }
        h.state_mut().shell.now += Duration::from_secs(2);
        h.run();
        // What is on disk now is all there is after a kill.
        let file = folder.join("drafts.ron");
        let kept = std::fs::read(&file).unwrap_or_else(|error| panic!("{of:?}: {error}"));
        let ballot = matches!(of, DraftOf::Ballot(_) | DraftOf::FirstStep(_) | DraftOf::Count(_) | DraftOf::Amended);
        let secret = ballot || matches!(of, DraftOf::Reply(_));
        assert_eq!(String::from_utf8_lossy(&kept).contains(WORDS), !secret, "{of:?}");
        h.state_mut().play = None;
        std::fs::write(&file, kept).expect("written");
        let mut h = table(Session::resume(&folder).expect("it goes on").session);
        reach(&mut h);
        assert!(holds(&h, WORDS), "{of:?}: it is there again");
    }
}

#[test]
fn what_a_seat_has_begun_waits_for_that_seat_alone() {
    let data = tempfile::tempdir().expect("a folder");
    let mut h = table(scenario(data.path(), BallotMethod::Handed, Step::SecondBallot));
    let pick = |h: &mut Harness<'_, Table>, number: u8| {
        let start = format!("Plats {number},");
        h.get_all_by_label_contains(&start).last().expect("the seat").click();
        h.run();
        open(h);
    };
    pick(&mut h, 1);
    press(&mut h, Key::I);
    h.event(Event::Text(WORDS.into()));
    h.run();
    press(&mut h, Key::Escape);
    pick(&mut h, 2);
    assert!(!holds(&h, WORDS), "it is not seat 2's");
    press(&mut h, Key::Escape);
    pick(&mut h, 1);
    assert!(holds(&h, WORDS));
    // Once the votes are shown nothing of it is kept, not even sealed.
    let folder = play(&mut h).session.path().to_owned();
    for seat in (0..4).map(SeatId) {
        let ballot = Ballot { marks: vec![Mark::rating(4)], objection: None };
        assert!(play(&mut h).act(Action::Cast { seat, ballot }, Lang::Sv));
    }
    assert!(play(&mut h).act(Action::Reveal, Lang::Sv));
    h.state_mut().shell.now += Duration::from_secs(2);
    h.run();
    h.state_mut().shell.now += Duration::from_secs(2);
    h.run();
    assert!(!folder.join("drafts.ron").exists());
}

#[test]
fn who_comes_late_is_written_once() {
    let data = tempfile::tempdir().expect("a folder");
    let mut h = table(scenario(data.path(), BallotMethod::Handed, Step::Dialogue));
    let reach: Reach = |h| {
        lay(h, |_| Sheet::Table(Default::default()));
        click(h, &t!(Lang::Sv, "alter-arrive"));
        h.run();
        to_field(h, &t!(Lang::Sv, "alter-organisation"));
    };
    reach(&mut h);
    h.event(Event::Text(WORDS.into()));
    h.run();
    press(&mut h, Key::Escape);
    press(&mut h, Key::Escape);
    assert!(!holds(&h, WORDS));
    reach(&mut h);
    assert!(holds(&h, WORDS));
}

#[test]
fn a_draft_that_had_no_chance_yet_keeps_nothing_and_loses_nothing() {
    let mut text = DraftText::default();
    assert!(text.resume(Some("kvar")));
    assert_eq!(text.kept(), Some("kvar"));
    assert!(!text.resume(Some("igen")), "only once");
}
