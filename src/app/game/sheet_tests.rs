//! Tests of the sheets for one seat and for the process leader, by label, with the mouse and with keys alone.

use super::amend::{AmendResult, AmendScreen, AmendSheet};
use super::ballot::{BallotRow, RowSign};
use super::brief::{BriefScreen, BriefSheet};
use super::closing::promise::{InOurName, PromiseScreen, PromiseSheet};
use super::closing::sign::{SignScreen, SignSheet};
use super::handover::Private;
use super::raised::{RaisedResult, RaisedScreen, RaisedSheet};
use super::scenario::reflection::ReflectionScreen;
use crate::app::widgets::seat_sheet::Owner;
use crate::app::widgets::testing::{harness, look};
use crate::rules::{
    Action, Ballot, BallotMethod, By, Correction, HandCount, Mark, Party, PerParty, Principle, RuleError, SeatFace,
    SeatId, Tally,
};
use crate::text::Lang;
use bevy_egui::egui::{Key, Ui};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};

const OWNER: Owner<'static> = Owner { seat: SeatId(1), party: Party::Ideburen, name: "Öppna dörren" };

/// A screen, and what came of it.
struct Shown<S, R> {
    screen: S,
    result: Option<R>,
}

fn show<S: 'static, R: 'static>(
    screen: S,
    mut ui: impl FnMut(&mut S, &mut Ui) -> Option<R> + 'static,
) -> Harness<'static, Shown<S, R>> {
    harness(1920.0, 1080.0, Shown { screen, result: None }, move |egui, shown: &mut Shown<S, R>| {
        let result = ui(&mut shown.screen, egui);
        shown.result = result.or(shown.result.take());
    })
}

fn click<T>(h: &mut Harness<'_, T>, labels: &[&str]) {
    for label in labels {
        h.get_by_label(label).click();
        h.run();
    }
}

/// Goes to `label` with Tab and presses it.
fn tab_to<T>(h: &mut Harness<'_, T>, label: &str, key: Key) {
    for _ in 0..80 {
        if h.query_all_by_label(label).any(|node| node.accesskit_node().is_focused()) {
            h.key_press(key);
            h.run();
            return;
        }
        h.key_press(Key::Tab);
        h.run();
    }
    panic!("{label} cannot be reached with Tab");
}

/// Writes into the field with this label; its heading, with the same words, stands before it.
fn write<T>(h: &mut Harness<'_, T>, label: &str, text: &str) {
    h.query_all_by_label(label).last().unwrap().click();
    h.run();
    h.query_all_by_label(label).last().unwrap().type_text(text);
    h.run();
}

fn raised(rows: &[BallotRow], second: bool, counted: PerParty<bool>) -> RaisedSheet<'_> {
    RaisedSheet { rows, second, seats: PerParty { public: 4, ideburen: 3 }, counted, legal: &count_stands }
}

/// What the rules say of a count, and of a ballot or a count that is mended.
fn count_stands(action: &Action) -> Result<(), RuleError> {
    let seats = PerParty { public: 4, ideburen: 3 };
    let (party, count, reason) = match action {
        Action::Count { party, count } => (party, count, "-"),
        Action::Amend { reason, correction: Correction::Hands { party, count } } => (party, count, reason.as_str()),
        Action::Amend { reason, .. } if reason.is_empty() => return Err(RuleError::TextMissing),
        Action::Amend { correction: Correction::Ballot { ballot, .. }, .. } => return ballot.check(1, true),
        _ => return Ok(()),
    };
    if reason.is_empty() {
        return Err(RuleError::TextMissing);
    }
    count.rows.iter().enumerate().try_for_each(|(row, tally)| tally.check(row, seats[*party]))
}

fn rows(count: usize) -> Vec<BallotRow> {
    let row = |index: usize| BallotRow {
        sign: RowSign::Letter(crate::wording::option_letter(index as u8)),
        title: format!("Vägen {index}"),
        text: String::new(),
        commitments: Vec::new(),
    };
    (0..count).map(row).collect()
}

#[test]
fn a_brief_is_read_and_hidden() {
    let brief = BriefSheet {
        owner: OWNER,
        public: "Alla vet det här.",
        private: "Ingen vet det här.",
        stake: "Vi behöver lokalen.",
        side: "Så ser vi det.",
    };
    for (lang, hide) in [(Lang::Sv, "Dölj"), (Lang::En, "Hide")] {
        let mut h = show(BriefScreen::default(), move |screen, ui| screen.ui(ui, &look(lang, 1.0), &brief));
        assert!(h.query_by_label("Ingen vet det här.").is_some() && h.query_by_label("Så ser vi det.").is_some());
        assert!(h.query_by_label("Vi behöver lokalen.").is_some());
        tab_to(&mut h, hide, Key::Enter);
        assert_eq!(h.state().result, Some(Private::Done(())));
    }
    let mut h = show(BriefScreen::default(), move |screen, ui| screen.ui(ui, &look(Lang::Sv, 2.0), &brief));
    h.key_press(Key::Escape);
    h.run();
    assert_eq!(h.state().result, Some(Private::Done(())));
}

#[test]
fn a_reflection_names_one_principle_of_each() {
    let screen = |lang, text| {
        show(ReflectionScreen::default(), move |screen: &mut ReflectionScreen, ui: &mut Ui| {
            screen.ui(ui, &look(lang, text), &OWNER)
        })
    };
    let mut h = screen(Lang::Sv, 1.0);
    click(&mut h, &["Kvalitet: Levde upp till", "Dialog: Levde upp till", "Mångfald: Kom i kläm", "Lämna svaret"]);
    let said =
        Action::Reflect { seat: SeatId(1), lived: Some(Principle::Dialogue), strained: Some(Principle::Diversity) };
    assert_eq!(h.state().result, Some(Private::Done(said)));
    let mut h = screen(Lang::En, 1.0);
    tab_to(&mut h, "Quality: Strained", Key::Space);
    tab_to(&mut h, "Give the answer", Key::Enter);
    let said = Action::Reflect { seat: SeatId(1), lived: None, strained: Some(Principle::Quality) };
    assert_eq!(h.state().result, Some(Private::Done(said)));
    let mut h = screen(Lang::Sv, 2.0);
    click(&mut h, &["Hoppa över"]);
    assert_eq!(h.state().result, Some(Private::Done(Action::Reflect { seat: SeatId(1), lived: None, strained: None })));
}

#[test]
fn a_reflection_takes_three_strokes() {
    let mut h = show(ReflectionScreen::default(), |screen: &mut ReflectionScreen, ui: &mut Ui| {
        screen.ui(ui, &look(Lang::Sv, 1.0), &OWNER)
    });
    h.run();
    let mut give = |keys: &[Key]| {
        for &key in keys {
            h.key_press(key);
            h.run();
        }
        h.key_press_modifiers(bevy_egui::egui::Modifiers::COMMAND, Key::Enter);
        h.run();
        h.state_mut().result.take()
    };
    let said = |lived: usize, strained: usize| {
        let (lived, strained) = (Some(Principle::ALL[lived]), Some(Principle::ALL[strained]));
        Some(Private::Done(Action::Reflect { seat: SeatId(1), lived, strained }))
    };
    assert_eq!(give(&[Key::Num2, Key::Num6]), said(1, 5));
    assert_eq!(give(&[Key::Num7, Key::Num1, Key::Num1, Key::Num3, Key::Num4]), said(2, 3), "a third digit begins anew");
}

#[test]
fn a_promise_that_was_hidden_is_written_on_at_once() {
    let sheet = PromiseSheet { owner: OWNER, in_our_name: &[], in_our_ideas: &[], earlier: None };
    let mut opening = 0;
    let mut h = show(PromiseScreen::new(&sheet), move |screen, ui| {
        // The curtain gives each opening widgets of its own.
        if ui.input(|input| input.key_pressed(Key::F2)) {
            opening += 1;
        }
        ui.push_id(opening, |ui| screen.ui(ui, &look(Lang::Sv, 1.0), &sheet)).inner
    });
    h.run();
    for text in ["Vi ringer", " varje vecka."] {
        h.event(bevy_egui::egui::Event::Text(text.into()));
        h.run();
        h.key_press(Key::F2);
        h.run();
    }
    click(&mut h, &["Spara löftet"]);
    let promise = Action::Promise { seat: SeatId(1), text: String::from("Vi ringer varje vecka.") };
    assert_eq!(h.state().result, Some(Private::Done(promise)));
}

#[test]
fn a_promise_is_written_beside_what_was_promised_in_our_name() {
    let promised = vec![InOurName {
        by: By::Ideburen,
        text: String::from("Vi kommer i god tid."),
        round: 1,
        roles: vec![String::from("Kassör")],
        at_risk: true,
    }];
    let sheet = PromiseSheet { owner: OWNER, in_our_name: &[], in_our_ideas: &[], earlier: None };
    let mut h = show(PromiseScreen::new(&sheet), move |screen, ui| {
        let sheet = PromiseSheet { owner: OWNER, in_our_name: &promised, in_our_ideas: &[], earlier: None };
        screen.ui(ui, &look(Lang::Sv, 1.0), &sheet)
    });
    assert!(h.query_by_label("Vi kommer i god tid.").is_some());
    assert!(h.query_by_label("Idéburet, runda 2. Har sagt ja: Kassör").is_some());
    assert!(h.get_by_label("Spara löftet").accesskit_node().is_disabled());
    write(&mut h, "Vårt eget löfte", " Vi ringer. ");
    h.run();
    click(&mut h, &["Spara löftet"]);
    let promise = Action::Promise { seat: SeatId(1), text: String::from("Vi ringer.") };
    assert_eq!(h.state().result, Some(Private::Done(promise)));
}

#[test]
fn an_earlier_promise_can_be_taken_back() {
    let sheet = PromiseSheet { owner: OWNER, in_our_name: &[], in_our_ideas: &[], earlier: Some("x") };
    let mut h = show(PromiseScreen::new(&sheet), move |screen, ui| screen.ui(ui, &look(Lang::En, 1.0), &sheet));
    tab_to(&mut h, "Our own promise", Key::Backspace);
    tab_to(&mut h, "Take the promise back", Key::Enter);
    let promise = Action::Promise { seat: SeatId(1), text: String::new() };
    assert_eq!(h.state().result, Some(Private::Done(promise)));
}

#[test]
fn both_answers_to_signing_are_as_large() {
    let sheet = SignSheet { owner: OWNER, chapters: &[], earlier: None };
    for (lang, text, yes, no, give) in [
        (Lang::Sv, 1.0, "Vi skriver under", "Vi skriver inte under", "Lämna svaret"),
        (Lang::En, 2.0, "We sign", "We do not sign", "Give the answer"),
    ] {
        let mut h = show(SignScreen::new(&sheet), move |screen, ui| screen.ui(ui, &look(lang, text), &sheet));
        assert_eq!(h.get_by_label(yes).rect().size(), h.get_by_label(no).rect().size());
        assert!(h.get_by_label(give).accesskit_node().is_disabled());
        tab_to(&mut h, no, Key::Space);
        tab_to(&mut h, give, Key::Enter);
        let answer = Action::Sign { seat: SeatId(1), signed: false, words: String::new() };
        assert_eq!(h.state().result, Some(Private::Done(answer)));
    }
}

#[test]
fn hands_are_counted_party_by_party_and_then_shown() {
    let rows = rows(2);
    let none = PerParty { public: false, ideburen: false };
    let first = RaisedScreen::new(rows.len());
    let mut counted = none;
    let mut h = show(first, move |screen, ui| {
        let result = screen.ui(ui, &look(Lang::Sv, 1.0), &raised(&rows, false, counted));
        if let Some(RaisedResult::Act(Action::Count { party, .. })) = &result {
            counted[*party] = true;
        }
        result
    });
    for _ in 0..3 {
        click(&mut h, &["A Vägen 0: 4 – Bra, en till"]);
    }
    assert!(h.query_by_label("3 av 4; 1 räknas som avstående").is_some());
    write(&mut h, "B Vägen 1: 2 – Stora tveksamheter", "?");
    assert!(h.query_by_label("0 av 4; 4 räknas som avstående").is_some(), "only digits are numbers of hands");
    write(&mut h, "B Vägen 1: 2 – Stora tveksamheter", "5");
    assert!(h.query_by_label("5 händer, men parten har 4 platser.").is_some());
    click(&mut h, &["Spara räkningen"]);
    assert_eq!(h.state().result, None);
    click(&mut h, &["B Vägen 1: 2 – Stora tveksamheter, en mindre", "Spara räkningen"]);
    let tally = |ratings| Tally { ratings, ..Tally::default() };
    let count = HandCount { rows: vec![tally([0, 0, 0, 3, 0]), tally([0, 4, 0, 0, 0])], objections: Vec::new() };
    let act = RaisedResult::Act(Action::Count { party: Party::Public, count });
    assert_eq!(h.state().result, Some(act));
    // The other party comes next, with nothing counted.
    assert!(h.query_all_by_label("0 av 3; 3 räknas som avstående").count() == 2);
    assert!(h.get_by_label("Visa rösterna").accesskit_node().is_disabled());
    tab_to(&mut h, "Spara räkningen", Key::Enter);
    tab_to(&mut h, "Visa rösterna", Key::Enter);
    assert_eq!(h.state().result, Some(RaisedResult::Act(Action::Reveal)));
}

#[test]
fn objections_are_counted_with_their_words() {
    let rows = rows(1);
    let first = RaisedScreen::new(rows.len());
    let mut h =
        show(first, move |screen, ui| screen.ui(ui, &look(Lang::En, 1.0), &raised(&rows, true, PerParty::default())));
    click(&mut h, &["New objection"]);
    write(&mut h, "Objection 1", "Too soon.");
    click(&mut h, &["Save the count"]);
    let count = HandCount { rows: vec![Tally::default()], objections: vec![String::from("Too soon.")] };
    assert_eq!(h.state().result, Some(RaisedResult::Act(Action::Count { party: Party::Public, count })));
}

fn faces() -> Vec<SeatFace> {
    let face = |index: u8| SeatFace {
        seat: SeatId(index),
        person: String::new(),
        organisation: String::from("Lyktan"),
        own_party: Party::ALL[usize::from(index % 2)],
        party: Party::ALL[usize::from(index % 2)],
        presence: crate::rules::Presence::AtTable,
        chair: crate::rules::Chair::Role(0),
        chair_name: crate::rules::LocalText::default(),
        has_cast: true,
        has_pen: false,
        wants_pen: false,
        is_done: false,
    };
    (0..3).map(face).collect()
}

fn amend(method: BallotMethod, lang: Lang) -> Harness<'static, Shown<AmendScreen, AmendResult>> {
    let (rows, seats) = (rows(1), faces());
    let names = ["Kassör", "Strateg", "Volontär"].map(String::from);
    let screen = AmendScreen::new(rows.len());
    show(screen, move |screen, ui| {
        let sheet = AmendSheet {
            rows: &rows,
            second: true,
            method,
            seats: &seats,
            names: &names,
            evaluation: false,
            recast: &[],
            legal: &count_stands,
        };
        screen.ui(ui, &look(lang, 1.0), &sheet)
    })
}

#[test]
fn a_ballot_is_mended_with_a_reason() {
    let mut h = amend(BallotMethod::Handed, Lang::Sv);
    click(&mut h, &["Rätta rösten"]);
    assert!(h.query_by_label("Välj vems röst som ska rättas.").is_some());
    click(&mut h, &["2 Strateg · Idéburen", "Rätta rösten"]);
    assert!(h.query_by_label("Skriv varför rösten rättas.").is_some());
    write(&mut h, "Skäl", "Fel knapp.");
    h.run();
    click(&mut h, &["Rätta rösten"]);
    assert!(h.query_by_label("Fyll i varje rad.").is_some());
    click(&mut h, &["A Vägen 0: 2 – Stora tveksamheter", "A Vägen 0: Behöver prata mer", "Rätta rösten"]);
    let ballot = Ballot { marks: vec![Mark { talk: true, ..Mark::rating(2) }], objection: None };
    let correction = Correction::Ballot { seat: SeatId(1), ballot };
    let action = Action::Amend { reason: String::from("Fel knapp."), correction };
    assert_eq!(h.state().result, Some(AmendResult::Act(action)));
}

#[test]
fn a_count_is_mended_with_a_reason() {
    let mut h = amend(BallotMethod::RaisedHands, Lang::En);
    click(&mut h, &["Public, 2 seats", "A Vägen 0: 5 – Wholehearted yes, one more"]);
    write(&mut h, "Reason", "Miscounted.");
    h.run();
    tab_to(&mut h, "Correct the vote", Key::Enter);
    let rows = vec![Tally { ratings: [0, 0, 0, 0, 1], ..Tally::default() }];
    let correction = Correction::Hands { party: Party::Public, count: HandCount { rows, objections: Vec::new() } };
    let action = Action::Amend { reason: String::from("Miscounted."), correction };
    assert_eq!(h.state().result, Some(AmendResult::Act(action)));
}

#[test]
fn escape_leaves_without_mending() {
    let mut h = amend(BallotMethod::Handed, Lang::Sv);
    h.key_press(Key::Escape);
    h.run();
    assert_eq!(h.state().result, Some(AmendResult::Cancel));
}
