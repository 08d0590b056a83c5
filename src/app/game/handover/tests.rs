use super::*;
use crate::app::game::ballot::{BallotResult, BallotRow, BallotScreen, BallotSheet, RowSign};
use crate::app::widgets::keys::{Chord, Keyed as _};
use crate::app::widgets::testing::{harness, look};
use crate::rules::{Ballot, Mark, Party};
use crate::text::Lang;
use bevy_egui::egui::Key;
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

struct Table {
    handover: Handover<BallotScreen>,
    seats: Vec<SeatFace>,
    names: Vec<String>,
    rows: Vec<BallotRow>,
    ballots: Vec<Option<Ballot>>,
    lang: Lang,
    text: f32,
    errand: Errand,
    gone_on: bool,
    left: bool,
    /// Nothing can be saved.
    full: bool,
}

fn table(seats: usize, lang: Lang, text: f32) -> Harness<'static, Table> {
    let face = |index: usize| SeatFace {
        seat: SeatId(index as u8),
        person: format!("Person {index}"),
        organisation: String::from("Lyktan"),
        own_party: Party::ALL[index % 2],
        party: Party::ALL[index % 2],
        presence: crate::rules::Presence::AtTable,
        chair: crate::rules::Chair::Role(index),
        chair_name: crate::rules::LocalText::default(),
        has_cast: false,
        has_pen: false,
        wants_pen: false,
        is_done: false,
    };
    let row = BallotRow {
        sign: RowSign::Proposal,
        title: String::from("Förslaget"),
        text: String::from("Vi börjar i liten skala."),
        commitments: Vec::new(),
    };
    let table = Table {
        handover: Handover::default(),
        seats: (0..seats).map(face).collect(),
        names: (0..seats).map(|index| format!("Roll {index}")).collect(),
        rows: vec![row],
        ballots: vec![None; seats],
        lang,
        text,
        errand: Errand::Ballot,
        gone_on: false,
        left: false,
        full: false,
    };
    harness(1920.0, 1080.0, table, |ui, table| {
        let look = look(table.lang, table.text);
        let Table { handover, seats, names, rows, ballots, errand, .. } = table;
        let cast = seats.iter().all(|face| face.has_cast);
        let round = Round { errand: *errand, seats, names, may_go_on: *errand != Errand::Ballot || cast };
        let sheet = |seat: SeatId| BallotSheet {
            seat,
            role: &names[seat.index()],
            party: seats[seat.index()].party,
            rows,
            second: true,
            progress: seats,
            ballot: ballots[seat.index()].as_ref(),
            recognisable: false,
            evaluation: false,
            legal: &|_, ballot| ballot.check(1, true),
        };
        let handed = handover.ui(
            ui,
            &look,
            &round,
            |seat| BallotScreen::new(&sheet(seat)),
            |ui, seat, screen| {
                Some(match screen.ui(ui, &look, &sheet(seat))? {
                    BallotResult::Hide => Private::Hide,
                    BallotResult::Cast(ballot) => Private::Done(ballot),
                })
            },
        );
        match handed {
            Some(Handed::Done(..)) if table.full => {}
            Some(Handed::Done(seat, ballot)) => {
                table.handover.settle();
                table.ballots[seat.index()] = Some(ballot);
                table.seats[seat.index()].has_cast = true;
            }
            Some(Handed::GoOn) => table.gone_on = true,
            Some(Handed::Table) => table.left = true,
            None => {}
        }
    })
}

fn press(h: &mut Harness<'static, Table>, keys: &[Key]) {
    for &key in keys {
        h.key_press(key);
        h.run();
    }
}

/// Everything that a screen reader, or somebody looking, could learn: labels, values and what is on.
fn told(h: &Harness<'static, Table>) -> Vec<String> {
    h.root()
        .children_recursive()
        .map(|node| {
            let node = node.accesskit_node();
            format!("{:?} {:?} {:?}", node.label(), node.value(), node.toggled())
        })
        .collect()
}

/// Opens the curtain for the seat that comes next.
fn open(h: &mut Harness<'static, Table>) {
    h.get_by_label("Öppna utan att hålla ned").click();
    h.run();
}

#[test]
fn everybody_votes_and_then_the_votes_can_be_shown() {
    let mut h = table(3, Lang::Sv, 1.0);
    for seat in 0..3 {
        assert!(h.query_by_label(&format!("Roll {seat}")).is_some(), "the curtain names seat {seat}");
        assert!(h.query_by_label("Visa rösterna").is_none());
        open(&mut h);
        press(&mut h, &[Key::Num4, Key::Enter]);
    }
    assert!(h.query_by_label("Alla har röstat").is_some());
    press(&mut h, &[Key::Enter]);
    assert!(h.state().gone_on);
    assert_eq!(h.state().ballots[2].as_ref().unwrap().marks, [Mark::rating(4)]);
}

#[test]
fn the_curtain_opens_in_english_too() {
    let mut h = table(2, Lang::En, 1.0);
    h.get_by_label("Open without holding").click();
    h.run();
    assert!(h.query_by_label("How well can you live with this?").is_some());
}

#[test]
fn holding_the_space_bar_opens_and_letting_go_too_soon_does_not() {
    let mut h = table(2, Lang::Sv, 1.0);
    // A step of the harness is a quarter of a second.
    h.key_down(Key::Space);
    h.step();
    h.step();
    assert_eq!(h.state().handover.open_seat(), None);
    h.key_up(Key::Space);
    h.step();
    h.step();
    h.key_down(Key::Space);
    for _ in 0..5 {
        h.step();
    }
    assert_eq!(h.state().handover.open_seat(), Some(SeatId(0)));
    // The space bar is still down, and repeats: it presses nothing on the ballot.
    h.key_down(Key::Space);
    h.step();
    h.key_up(Key::Space);
    h.step();
    assert!(h.query_by_label("Hur väl kan ni leva med detta?").is_some());
}

#[test]
fn a_press_and_a_second_one_open_at_any_speed() {
    let mut h = table(2, Lang::Sv, 1.0);
    h.get_by_label("Håll ned för att öppna").click();
    h.run();
    assert_eq!(h.state().handover.open_seat(), None);
    assert!(h.query_by_label("Tryck en gång till för att öppna").is_some());
    press(&mut h, &[Key::Enter]);
    assert_eq!(h.state().handover.open_seat(), Some(SeatId(0)));
}

#[test]
fn the_curtain_opens_with_tab_and_enter_alone() {
    let mut h = table(2, Lang::Sv, 1.0);
    press(&mut h, &[Key::Tab, Key::Tab, Key::Enter]);
    assert_eq!(h.state().handover.open_seat(), Some(SeatId(0)));
}

#[test]
fn the_order_can_be_changed_and_an_earlier_ballot_too() {
    let mut h = table(3, Lang::Sv, 1.0);
    h.get_by_label("Plats 3, Roll 2, Offentlig: väntar").click();
    h.run();
    open(&mut h);
    assert_eq!(h.state().handover.open_seat(), Some(SeatId(2)));
    press(&mut h, &[Key::Num5, Key::Enter]);
    h.get_by_label("Plats 3, Roll 2, Offentlig: klar").click();
    h.run();
    open(&mut h);
    press(&mut h, &[Key::Num2, Key::Enter]);
    assert_eq!(h.state().ballots[2].as_ref().unwrap().marks, [Mark::rating(2)]);
    // After the last seat comes the first.
    assert!(h.query_by_label("Roll 0").is_some());
}

#[test]
fn nothing_of_a_ballot_is_left_after_it_is_hidden_or_cast() {
    let secrets = ["hemligt skäl", "Förslaget", "3 – Kan leva med", "Avstår", "Prata", "True"];
    let mut h = table(2, Lang::Sv, 1.0);
    let closed = told(&h);
    open(&mut h);
    press(&mut h, &[Key::Num3, Key::P, Key::I]);
    h.get_by_label("Skäl till invändningen").type_text("hemligt skäl");
    h.run();
    press(&mut h, &[Key::Escape]);
    assert_eq!(told(&h), closed, "the curtain is as it was before the seat began");
    // The same seat finds its marks again.
    open(&mut h);
    assert!(told(&h).iter().any(|words| words.contains("hemligt skäl")));
    press(&mut h, &[Key::Escape]);
    // Another seat finds nothing of them, and cannot call them back.
    h.get_by_label("Plats 2, Roll 1, Idéburen: väntar").click();
    h.run();
    open(&mut h);
    press(&mut h, &[Key::I]);
    h.key_press_modifiers(bevy_egui::egui::Modifiers::COMMAND, Key::Z);
    h.run();
    let other = told(&h);
    assert!(other.iter().all(|words| !words.contains("hemligt")), "{other:?}");
    let on: Vec<_> = other.iter().filter(|words| words.contains("True")).collect();
    assert!(on.len() == 1 && on[0].contains("Invändning"), "{on:?}");
    press(&mut h, &[Key::Escape]);
    // The draft of the first seat went when the second one opened the curtain.
    h.get_by_label("Plats 1, Roll 0, Offentlig: väntar").click();
    h.run();
    open(&mut h);
    assert!(told(&h).iter().all(|words| !words.contains("hemligt") && !words.contains("True")));
    press(&mut h, &[Key::Num1, Key::Enter]);
    let after = told(&h);
    for secret in secrets {
        assert!(after.iter().all(|words| !words.contains(secret) || words.contains("Plats 2")), "{secret}: {after:?}");
    }
}

#[test]
fn the_curtain_looks_the_same_whatever_was_voted() {
    let after = |keys: &[Key]| {
        let mut h = table(3, Lang::Sv, 1.0);
        open(&mut h);
        press(&mut h, keys);
        assert!(h.state().seats[0].has_cast);
        told(&h)
    };
    let plain = after(&[Key::Num5, Key::Enter]);
    assert_eq!(after(&[Key::Num1, Key::Enter]), plain);
    assert_eq!(after(&[Key::A, Key::Enter]), plain);
}

#[test]
fn one_key_goes_on_where_nobody_has_to_answer() {
    for (errand, goes) in [(Errand::Reflection, true), (Errand::Ballot, false)] {
        let mut h = table(2, Lang::Sv, 1.0);
        h.state_mut().errand = errand;
        h.run();
        press(&mut h, &[Key::V]);
        assert_eq!(h.state().gone_on, goes, "{errand:?}");
    }
}

#[test]
fn escape_on_the_curtain_goes_back_to_the_table() {
    let mut h = table(2, Lang::Sv, 1.0);
    press(&mut h, &[Key::Escape]);
    assert!(h.state().left);
}

#[test]
fn the_card_holds_at_every_size() {
    for (seats, text) in [(2, 1.0), (24, 1.0), (24, 2.0), (8, 1.5), (8, 1.25)] {
        let mut h = table(seats, Lang::Sv, text);
        h.state_mut().names[0] = "Å".repeat(200);
        h.run();
        for label in ["Håll ned för att öppna", "Öppna utan att hålla ned"] {
            let rect = h.get_by_label(label).rect();
            assert!(rect.bottom() <= 960.0 && rect.right() <= 1140.0, "{seats} {text} {label}: {rect:?}");
        }
    }
}

#[test]
fn a_ballot_that_could_not_be_saved_is_still_there() {
    let mut h = table(2, Lang::Sv, 1.0);
    h.state_mut().full = true;
    open(&mut h);
    press(&mut h, &[Key::Num4, Key::Enter]);
    assert!(h.state().handover.open_seat().is_none(), "the curtain is closed all the same");
    assert!(h.state().ballots[0].is_none());
    h.state_mut().full = false;
    open(&mut h);
    press(&mut h, &[Key::Enter]);
    let ballot = h.state().ballots[0].as_ref().expect("what was chosen is there and can be given again");
    assert_eq!(ballot.marks[0].rating, Some(4));
}

#[test]
fn the_list_of_the_curtain_names_the_keys_that_work() {
    // What the list says for an errand, with nobody done and with all done.
    let keys = |h: &Harness<'static, Table>| {
        let table = h.state();
        let cast = table.seats.iter().all(|face| face.has_cast);
        let may_go_on = table.errand != Errand::Ballot || cast;
        let round = Round { errand: table.errand, seats: &table.seats, names: &table.names, may_go_on };
        table.handover.keys(&round)
    };
    let mut h = table(2, Lang::Sv, 1.0);
    assert_eq!(keys(&h), [CurtainKey::Open, CurtainKey::Menu], "a ballot waits for all");
    for face in &mut h.state_mut().seats {
        face.has_cast = true;
    }
    h.run();
    assert_eq!(keys(&h), [CurtainKey::AllDone, CurtainKey::Menu]);
    h.key_press(Key::Enter);
    h.run();
    assert!(h.state().gone_on);
    for key in [CurtainKey::GoOn, CurtainKey::Table] {
        let mut h = table(2, Lang::Sv, 1.0);
        h.state_mut().errand = Errand::Reflection;
        h.run();
        assert_eq!(keys(&h), [CurtainKey::Open, CurtainKey::GoOn, CurtainKey::Table]);
        let [Chord::Plain(pressed)] = *key.keys() else { panic!("one key") };
        h.key_press(pressed);
        h.run();
        assert_eq!((h.state().gone_on, h.state().left), (key == CurtainKey::GoOn, key == CurtainKey::Table));
    }
}
