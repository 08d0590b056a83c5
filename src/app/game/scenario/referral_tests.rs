//! The referral at the table: an answer behind the curtain, and what the pen answers.

use super::reply::{ReplyScreen, ReplySheet};
use crate::app::game::Play;
use crate::app::game::forms_testing::{deck, setup};
use crate::app::game::handover::Private;
use crate::app::shell::Shell;
use crate::app::widgets::seat_sheet::Owner;
use crate::app::widgets::testing::{harness, look};
use crate::record::Session;
use crate::rules::{Action, Audience, Ballot, Mark, Party, Referred, Reply, SeatId, Stance, Step, SwapRule};
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use std::path::Path;

struct Table {
    play: Option<Play>,
    shell: Shell,
}

const DECK: &[u8] = include_bytes!("../../../../scenarios/vagen-till-en-overenskommelse.ron");

/// A game of four seats whose answers are in: one wants a change, one cannot sign, one stands behind it, one says nothing.
fn session(data: &Path) -> Session {
    let mut setup = setup(4);
    setup.programme.rounds.truncate(1);
    setup.programme.rounds[0].referral = true;
    setup.programme.rounds[0].swap = SwapRule::OwnParty;
    let mut session = Session::create(data, DECK, deck(), setup).expect("it starts");
    let reply = |stance: Option<Stance>, comment: &str| Reply { stance, comment: comment.to_owned() };
    let replies = [
        reply(Some(Stance::Wants), "Skriv datum."),
        reply(Some(Stance::Refuses), "Till 2028 är för kort."),
        reply(Some(Stance::Backs), "Bra."),
        Reply::default(),
    ];
    while session.game().step() != Step::Answers {
        let from = session.game().step();
        let seats = (0..4).map(SeatId);
        let actions: Vec<Action> = match from {
            Step::FirstBallot => {
                let marks = vec![Mark::rating(4); session.game().round().subjects().len()];
                let cast =
                    seats.map(|seat| Action::Cast { seat, ballot: Ballot { marks: marks.clone(), objection: None } });
                cast.chain([Action::Reveal]).collect()
            }
            Step::Dialogue => {
                let seat = session.game().round().pen().expect("there is a pen");
                let wording = "Hyran ligger still.".to_owned();
                vec![Action::ChooseBase { seat, option: 0 }, Action::Reword { seat, wording }, Action::Advance { from }]
            }
            Step::Referral => {
                let said = seats.zip(replies.clone()).map(|(seat, reply)| Action::AnswerReferral { seat, reply });
                said.chain([Action::Reveal]).collect()
            }
            from => vec![Action::Advance { from }],
        };
        for action in actions {
            session.apply(action).expect("it is allowed");
        }
    }
    session
}

fn table(session: Session, lang: Lang, text: f32) -> Harness<'static, Table> {
    let look = look(lang, text);
    let state = Table { play: Some(Play::new(session, &[], lang)), shell: Shell::default() };
    let mut h = harness(1920.0, 1080.0, state, move |ui, table: &mut Table| {
        let Some(play) = &mut table.play else { return };
        let stage = play.stage(&look);
        play.ui(ui, &look, &stage, &mut table.shell);
    });
    h.run();
    h
}

fn referred(h: &Harness<'_, Table>) -> Referred {
    let room = &h.state().play.as_ref().expect("a game").room;
    room.scenario().and_then(|round| round.referred.clone()).expect("it is in")
}

#[test]
fn the_pen_answers_each_comment_by_keys_alone() {
    for lang in Lang::ALL {
        let data = tempfile::tempdir().expect("a folder");
        let mut h = table(session(data.path()), lang, 1.0);
        assert_eq!(referred(&h).waiting(), 2);
        // Whoever wants to vote too early is led to the comment that waits.
        h.key_press(Key::V);
        h.run();
        h.event(Event::Text(" Från den 1 maj.".into()));
        h.run();
        h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        h.run();
        h.run();
        assert_eq!(referred(&h).waiting(), 1);
        h.get_by_label(&t!(lang, "comment-keep")).click();
        h.run();
        h.run();
        h.event(Event::Text("Budgeten räcker inte.".into()));
        h.run();
        h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        h.run();
        h.run();
        assert_eq!(referred(&h).waiting(), 0);
        h.key_press(Key::V);
        h.run();
        let play = h.state().play.as_ref().expect("a game");
        assert_eq!(play.room.step, Step::SecondBallot);
        assert!(play.room.proposal().wording.contains("Från den 1 maj."));
    }
}

#[test]
fn the_answers_stand_by_party_at_every_size_of_text() {
    let data = tempfile::tempdir().expect("a folder");
    let session = session(data.path());
    let room = session.game().view(Audience::Room).room;
    for text in [1.0, 1.25, 1.5, 2.0] {
        let look = look(Lang::Sv, text);
        let mut said = 0;
        for page in 0..super::answers_scene::pages(&room, session.game().deck(), &look) {
            let gaze = crate::app::game::scenery::Gaze { page, ..Default::default() };
            let stage = super::answers_scene::answers(&room, session.game().deck(), &look, &gaze);
            said += stage.hits.iter().filter(|hit| hit.label.contains("Skriv datum.")).count();
            for hit in &stage.hits {
                assert!(hit.rect.1 + hit.rect.3 <= 1080.0, "{text}: {} {:?}", hit.label, hit.rect);
            }
        }
        assert_eq!(said, 1, "at {text}");
    }
}

#[test]
fn a_seat_answers_by_keys_and_whoever_wants_a_change_says_which() {
    let sent = |stance: Option<Key>, words: &str| {
        let screen: (Option<ReplyScreen>, Option<Private<Action>>) = (None, None);
        let mut h = harness(1920.0, 1080.0, screen, move |ui, (screen, done)| {
            let owner = Owner { seat: SeatId(1), party: Party::Ideburen, name: "Ordförande" };
            let legal = |reply: &Reply| match reply.stance {
                Some(Stance::Wants) if reply.comment.is_empty() => Err(crate::rules::RuleError::TextMissing),
                _ => Ok(()),
            };
            let page = ReplySheet {
                owner,
                wording: "Hyran ligger still.",
                commitments: &[],
                recognisable: true,
                earlier: None,
                legal: &legal,
            };
            let screen = screen.get_or_insert_with(|| ReplyScreen::new(&page));
            *done = done.take().or(screen.ui(ui, &look(Lang::Sv, 1.0), &page));
        });
        h.run();
        if let Some(key) = stance {
            h.key_press(key);
            h.run();
        }
        if !words.is_empty() {
            h.get_by_label(&t!(Lang::Sv, "referral-comment")).focus();
            h.run();
            h.event(Event::Text(words.into()));
            h.run();
        }
        h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        h.run();
        h.state().1.clone()
    };
    let done = |stance: Stance, comment: &str| {
        let reply = Reply { stance: Some(stance), comment: comment.to_owned() };
        Some(Private::Done(Action::AnswerReferral { seat: SeatId(1), reply }))
    };
    assert_eq!(sent(Some(Key::Num1), ""), done(Stance::Backs, ""));
    assert_eq!(sent(Some(Key::Num2), ""), None);
    assert_eq!(sent(None, ""), None);
}
