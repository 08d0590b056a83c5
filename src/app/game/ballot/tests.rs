use super::*;
use crate::app::widgets::keys::Keyed as _;
use crate::app::widgets::testing::{harness, look};
use crate::rules::{Mark, SeatFace};
use crate::text::Lang;
use bevy_egui::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

struct Table {
    screen: BallotScreen,
    rows: Vec<BallotRow>,
    second: bool,
    lang: Lang,
    text: f32,
    seats: Vec<SeatFace>,
    result: Option<BallotResult>,
}

fn rows(count: usize) -> Vec<BallotRow> {
    let row = |index: usize| BallotRow {
        sign: RowSign::Letter(wording::option_letter(index as u8)),
        title: format!("Vägen {index}"),
        text: "Kommunen berättar vad den hoppas på, vad som är osäkert och att besparingar kan komma.".to_owned(),
        commitments: Vec::new(),
    };
    (0..count).map(row).collect()
}

fn seats(count: usize) -> Vec<SeatFace> {
    let face = |index: usize| SeatFace {
        seat: SeatId(index as u8),
        person: String::new(),
        organisation: String::from("Lyktan"),
        own_party: Party::ALL[index % 2],
        party: Party::ALL[index % 2],
        presence: crate::rules::Presence::AtTable,
        chair: crate::rules::Chair::Role(index),
        chair_name: crate::rules::LocalText::default(),
        has_cast: index == 0,
        has_pen: false,
        wants_pen: false,
        is_done: false,
    };
    (0..count).map(face).collect()
}

fn first_stands(_: SeatId, ballot: &Ballot) -> Result<(), RuleError> {
    ballot.check(ballot.marks.len(), false)
}

fn second_stands(_: SeatId, ballot: &Ballot) -> Result<(), RuleError> {
    ballot.check(ballot.marks.len(), true)
}

fn sheet<'a>(rows: &'a [BallotRow], seats: &'a [SeatFace], second: bool) -> BallotSheet<'a> {
    BallotSheet {
        seat: SeatId(1),
        role: "Ordförande",
        party: Party::Ideburen,
        rows,
        second,
        progress: seats,
        ballot: None,
        recognisable: true,
        evaluation: false,
        legal: if second { &second_stands } else { &first_stands },
    }
}

fn table(count: usize, second: bool, lang: Lang, text: f32) -> Harness<'static, Table> {
    let (rows, seats) = (rows(count), seats(8));
    let screen = BallotScreen::new(&sheet(&rows, &seats, second));
    let table = Table { screen, rows, second, lang, text, seats, result: None };
    harness(1920.0, 1080.0, table, |ui, table| {
        let sheet = sheet(&table.rows, &table.seats, table.second);
        let result = table.screen.ui(ui, &look(table.lang, table.text), &sheet);
        table.result = result.or(table.result.take());
    })
}

fn press(h: &mut Harness<'static, Table>, keys: &[Key]) {
    for &key in keys {
        h.key_press(key);
        h.run();
    }
}

#[test]
fn a_ballot_is_cast_with_digits_and_enter() {
    let mut h = table(3, false, Lang::Sv, 1.0);
    press(&mut h, &[Key::Num5, Key::P, Key::Num2, Key::A, Key::Enter]);
    let marks =
        vec![Mark::rating(5), Mark { talk: true, ..Mark::rating(2) }, Mark { abstain: true, ..Mark::default() }];
    assert_eq!(h.state().result, Some(BallotResult::Cast(Ballot { marks, objection: None })));
}

#[test]
fn a_ballot_is_cast_with_the_mouse() {
    for (lang, rated, flag, cast) in [
        (Lang::Sv, "A Vägen 0: 4 – Bra", "B Vägen 1: Avstår", "Lägg din röst"),
        (Lang::En, "A Vägen 0: 4 – Good", "B Vägen 1: Abstain", "Cast your vote"),
    ] {
        let mut h = table(2, false, lang, 1.0);
        for label in [rated, flag, cast] {
            h.get_by_label(label).click();
            h.run();
        }
        let marks = vec![Mark::rating(4), Mark { abstain: true, ..Mark::default() }];
        assert_eq!(h.state().result, Some(BallotResult::Cast(Ballot { marks, objection: None })), "{lang:?}");
    }
}

#[test]
fn a_ballot_is_cast_with_tab_and_space_alone() {
    let mut h = table(1, false, Lang::Sv, 1.0);
    press(&mut h, &[Key::Tab, Key::Tab, Key::Tab, Key::Space]);
    assert_eq!(h.state().screen.draft().mark(0), Mark::rating(3));
    for _ in 0..12 {
        press(&mut h, &[Key::Tab]);
        if h.get_by_label("Lägg din röst").accesskit_node().is_focused() {
            press(&mut h, &[Key::Enter]);
            break;
        }
    }
    assert!(matches!(h.state().result, Some(BallotResult::Cast(_))));
}

#[test]
fn enter_goes_to_what_is_missing_and_says_so() {
    let mut h = table(3, false, Lang::Sv, 1.0);
    press(&mut h, &[Key::Num3, Key::ArrowDown, Key::Num3, Key::Enter]);
    assert_eq!(h.state().result, None);
    assert_eq!(h.state().screen.row, 1);
    assert!(h.query_by_label_contains("”B Vägen 1” saknar svar").is_some());
    press(&mut h, &[Key::Num1]);
    assert!(h.query_by_label_contains("saknar svar").is_none());
    press(&mut h, &[Key::Enter]);
    assert!(matches!(h.state().result, Some(BallotResult::Cast(_))));
}

#[test]
fn escape_hides_at_once_and_keeps_the_marks() {
    let mut h = table(3, true, Lang::Sv, 1.0);
    press(&mut h, &[Key::Num3, Key::I]);
    h.get_by_label("Skäl till invändningen").type_text("Nej");
    h.run();
    press(&mut h, &[Key::Escape]);
    assert_eq!(h.state().result, Some(BallotResult::Hide));
    assert_eq!(h.state().screen.draft().mark(0), Mark::rating(3));
    assert_eq!(h.state().screen.draft().reason, "Nej");
}

#[test]
fn an_objection_needs_its_reason() {
    let mut h = table(1, true, Lang::Sv, 1.0);
    press(&mut h, &[Key::Num2, Key::I]);
    // The letter that turned the objection on is not in its field.
    assert_eq!(h.state().screen.draft().reason, "");
    press(&mut h, &[Key::Enter, Key::Enter]);
    assert_eq!(h.state().result, None);
    assert!(h.query_all_by_label_contains("Skriv skälet till er invändning").count() > 0);
    h.get_by_label("Skäl till invändningen").type_text("Då tystnar vår röst 1 a p");
    h.run();
    assert!(h.query_by_label_contains("25 av 80 tecken").is_some());
    press(&mut h, &[Key::Enter, Key::Enter]);
    let Some(BallotResult::Cast(ballot)) = h.state().result.clone() else { panic!("not cast") };
    assert_eq!(ballot.objection.as_deref(), Some("Då tystnar vår röst 1 a p"));
    assert_eq!(ballot.marks, [Mark::rating(2)]);
}

#[test]
fn a_ballot_is_sent_from_the_middle_of_a_reason() {
    let mut h = table(1, true, Lang::Sv, 1.0);
    press(&mut h, &[Key::Num2, Key::I]);
    h.get_by_label("Skäl till invändningen").type_text("Vi hinner inte");
    h.run();
    h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    h.run();
    let Some(BallotResult::Cast(ballot)) = h.state().result.clone() else { panic!("not cast") };
    assert_eq!(ballot.objection.as_deref(), Some("Vi hinner inte"));
}

#[test]
fn the_first_ballot_knows_no_objection() {
    let mut h = table(3, false, Lang::Sv, 1.0);
    press(&mut h, &[Key::I]);
    assert!(h.query_by_label("Invändning").is_none());
    assert!(!h.state().screen.draft().objects());
}

#[test]
fn held_keys_press_nothing_when_the_ballot_opens() {
    let mut h = table(1, false, Lang::Sv, 1.0);
    h.state_mut().screen = {
        let (rows, seats) = (rows(1), seats(2));
        let ballot = Ballot { marks: vec![Mark::rating(4)], objection: None };
        BallotScreen::new(&BallotSheet { ballot: Some(&ballot), ..sheet(&rows, &seats, false) })
    };
    // Enter is still down from the curtain, and repeats.
    h.key_down(Key::Enter);
    h.run();
    h.key_down(Key::Enter);
    h.run();
    assert_eq!(h.state().result, None);
    h.key_up(Key::Enter);
    h.run();
    h.run();
    press(&mut h, &[Key::Enter]);
    assert!(matches!(h.state().result, Some(BallotResult::Cast(_))));
}

#[test]
fn every_row_can_be_reached_at_every_text_size() {
    for text in [1.0, 1.25, 1.5, 2.0] {
        let mut h = table(7, false, Lang::Sv, text);
        for row in 0..7 {
            let name = format!("{} Vägen {row}: 3 – Kan leva med", wording::option_letter(row));
            let bounds = h.get_by_label(&name).rect();
            assert!(bounds.right() <= 1420.0 && bounds.bottom() <= 1044.0, "{text}: {bounds:?}");
            press(&mut h, &[Key::Num3]);
        }
        press(&mut h, &[Key::Enter]);
        assert!(matches!(h.state().result, Some(BallotResult::Cast(_))), "{text}");
    }
}

#[test]
fn nothing_overlaps_or_leaves_the_sheet() {
    for (text, second) in [(1.0, false), (1.25, true), (1.5, true), (2.0, false)] {
        let mut h = table(if second { 1 } else { 3 }, second, Lang::Sv, text);
        if second {
            press(&mut h, &[Key::I]);
        }
        let hide = h.get_by_label("Dölj skärmen").rect();
        let cast = h.get_by_label("Lägg din röst").rect();
        assert!(hide.bottom() < cast.top() && cast.bottom() <= 1040.0 && cast.right() <= 1880.0, "{text}");
        let lowest = h.get_by_label("Plats 8, Idéburen: har inte röstat").rect();
        assert!(lowest.bottom() < hide.top(), "{text}: {lowest:?} {hide:?}");
    }
}

#[test]
fn every_key_of_the_list_does_what_it_says() {
    for second in [false, true] {
        for key in BallotKey::open(second) {
            for chord in key.keys().iter().chain(key.also()) {
                let Chord::Plain(pressed) = *chord else { panic!("{key:?} has a key that is pressed with another") };
                let mut h = table(2, second, Lang::Sv, 1.0);
                // Both rows are rated, by others than the list has next, and the second is pointed at.
                let last = Key::Num3;
                press(&mut h, &[last, last]);
                if key == BallotKey::NextRow {
                    press(&mut h, &[Key::ArrowUp]);
                }
                if key == BallotKey::Rate(3) {
                    press(&mut h, &[Key::Num5]);
                }
                let seen = |h: &Harness<'static, Table>| {
                    let state = h.state();
                    (
                        state.screen.row,
                        state.screen.draft().note(),
                        state.screen.draft().objects(),
                        state.result.clone(),
                    )
                };
                let before = seen(&h);
                press(&mut h, &[pressed]);
                assert_ne!(seen(&h), before, "{key:?} by {pressed:?}, second {second}");
            }
        }
    }
}
