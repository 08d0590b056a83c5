use super::form::OwnForm;
use crate::app::game::Play;
use crate::app::game::forms_testing::{deck, setup};
use crate::app::scene::{Command, OwnAt, Touch};
use crate::app::shell::Shell;
use crate::app::widgets::testing::{harness, look};
use crate::record::Session;
use crate::rules::{
    Action, Audience, Gap, Party, Principle, QuestionPart, RoomView, RoundKind, RoundSpec, Step, SwapRule,
};
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

/// A game in which the table is about to write its card.
fn session(data: &Path, seats: usize) -> Session {
    let mut setup = setup(seats);
    let own = RoundSpec { kind: RoundKind::OwnQuestion, swap: SwapRule::OwnParty, ..setup.programme.rounds[0].clone() };
    setup.programme.rounds = vec![own];
    let mut session = Session::create(data, DECK, deck(), setup).expect("it starts");
    session.apply(Action::Advance { from: Step::Deal }).expect("it goes on");
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

fn press(h: &mut Harness<'_, Table>, key: Key) {
    h.key_press(key);
    h.run();
}

fn write(h: &mut Harness<'_, Table>, text: &str) {
    h.event(Event::Text(text.into()));
    h.run();
}

fn send(h: &mut Harness<'_, Table>) {
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    h.run();
}

fn room<'a>(h: &'a Harness<'_, Table>) -> &'a RoomView {
    &h.state().play.as_ref().expect("a game").room
}

fn gaps(h: &Harness<'_, Table>) -> Vec<Gap> {
    room(h).scenario().and_then(|round| round.own.as_ref()).map(|own| own.gaps.clone()).unwrap_or_default()
}

#[test]
fn the_card_is_written_and_turned_in_both_languages() {
    for lang in Lang::ALL {
        let data = tempfile::tempdir().expect("a folder");
        let mut h = table(session(data.path(), 4), lang, 1.0);
        // Whoever wants to go on too early is led to what is missing.
        press(&mut h, Key::V);
        for part in QuestionPart::ALL {
            assert_eq!(gaps(&h).first(), Some(&Gap::Part(part)));
            write(&mut h, &format!("Text {}", part.code()));
            send(&mut h);
        }
        assert_eq!(gaps(&h), [Gap::Principles, Gap::Options(2)]);
        let dialogue = crate::wording::principle(lang, Principle::Dialogue);
        h.get_by_label(&dialogue).click_accesskit();
        h.run();
        assert_eq!(gaps(&h), [Gap::Options(2)]);
        press(&mut h, Key::Escape);
        for letter in ["A", "B"] {
            // The first that is missing is where it begins.
            press(&mut h, Key::O);
            write(&mut h, &format!("Väg {letter}"));
            send(&mut h);
            press(&mut h, Key::Escape);
        }
        assert!(gaps(&h).is_empty(), "{:?}", gaps(&h));
        press(&mut h, Key::V);
        assert_eq!(room(&h).step, Step::Situation);
        let card = room(&h).card().expect("it is turned");
        let play = h.state().play.as_ref().expect("a game");
        let written = &play.deck().cards[card];
        assert_eq!(written.title.get(lang.tag()), "Text title");
        // What was written is there again after a power cut.
        let resumed = Session::resume(play.session.path()).err();
        assert!(resumed.is_some(), "one program at a time plays a game");
    }
}

#[test]
fn what_is_half_written_stays_and_a_way_forward_can_go() {
    let data = tempfile::tempdir().expect("a folder");
    let mut h = table(session(data.path(), 4), Lang::Sv, 1.0);
    press(&mut h, Key::S);
    write(&mut h, "Nyckeln");
    press(&mut h, Key::Escape);
    press(&mut h, Key::S);
    assert!(h.query_by_label("Det här är ett utkast, inte sparat än.").is_some());
    send(&mut h);
    assert_eq!(gaps(&h).first(), Some(&Gap::Part(QuestionPart::Situation)));
    press(&mut h, Key::Escape);
    press(&mut h, Key::O);
    write(&mut h, "På försök");
    send(&mut h);
    h.get_by_label("Ta bort vägvalet").click_accesskit();
    h.run();
    let own = room(&h).scenario().and_then(|round| round.own.clone()).expect("a card");
    assert!(own.card.options.is_empty());
}

#[test]
fn the_whole_card_is_in_sight_at_every_size_of_text() {
    let data = tempfile::tempdir().expect("a folder");
    let mut session = session(data.path(), 24);
    let room = |session: &Session| session.game().view(Audience::Room).room;
    let seat = |session: &Session, party: Party| {
        room(session).seats.iter().find(|face| face.party == party).expect("both are there").seat
    };
    let words = |most: usize| "Vi har bokat huset varje torsdag. ".chars().cycle().take(most).collect::<String>();
    for part in QuestionPart::ALL {
        let party = if let QuestionPart::Side(party) = part { party } else { Party::Public };
        let seat = seat(&session, party);
        session.apply(Action::WriteQuestion { seat, part, text: words(part.most()) }).expect("it is allowed");
    }
    let first = seat(&session, Party::Public);
    session.apply(Action::PickPrinciples { seat: first, principles: Principle::ALL[..3].to_vec() }).expect("allowed");
    for option in 0..4 {
        let (title, text) = (words(16), words(160));
        session.apply(Action::WriteOption { seat: first, option, title, text }).expect("it is allowed");
    }
    let full = room(&session);
    for text in [1.0, 1.25, 1.5, 2.0] {
        let look = look(Lang::Sv, text);
        let mut seen = 0;
        for page in 0..super::card_scene::pages(&full, &look) {
            let gaze = crate::app::game::scenery::Gaze { page, ..Default::default() };
            let stage = super::card_scene::writing(&full, &look, &gaze);
            let pressed = stage.hits.iter().filter(|hit| match hit.touch {
                Some(Touch::Command(Command::Own(at))) => matches!(at, OwnAt::Part(_) | OwnAt::Option(_)),
                _ => false,
            });
            for hit in pressed {
                seen += 1;
                assert!(hit.rect.1 + hit.rect.3 <= 1060.0, "{text}: {:?}", hit.rect);
            }
        }
        assert_eq!(seen, QuestionPart::ALL.len() + 4, "at {text} everything stands somewhere once");
    }
    let form = OwnForm::new(OwnAt::Next, None, &full);
    assert!(format!("{form:?}").contains("Title"), "with nothing missing it begins at the title");
}
