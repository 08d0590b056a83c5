use super::testing::{harness, look};
use super::*;
use crate::app::art::Icon;
use crate::rules::Party;
use crate::text::Lang;
use bevy_egui::egui::{Key, Rect, vec2};
use egui_kittest::kittest::Queryable as _;

#[derive(Default)]
struct Drafts {
    pressed: usize,
    chosen: u8,
    on: bool,
    name: String,
    rating: Option<u8>,
    party: Option<Party>,
}

fn everything(ui: &mut bevy_egui::egui::Ui, drafts: &mut Drafts) {
    let look = look(Lang::Sv, 1.0);
    if button(ui, &look, "Börja", true, Some("Enter")).clicked() {
        drafts.pressed += 1;
    }
    if icon_button(ui, &look, Icon::Cross, "Ta bort").clicked() {
        drafts.pressed += 10;
    }
    Button::new("Senare").enabled(false).show(ui, &look);
    segmented(ui, &look, "swap", &[(1, "Egen part"), (2, "Andra parten"), (3, "Aldrig den egna")], &mut drafts.chosen);
    if radio_card(ui, &look, "Kort", "Tre situationer", "45 min", false, true).clicked() {
        drafts.pressed += 100;
    }
    check(ui, &look, "Mjuk signal", &mut drafts.on);
    let name = Field::new("Namn", &mut drafts.name).hint("Skriv namn").error(Some("Skriv ett namn."));
    name.max(10).show(ui, &look);
    rating_row(ui, &look, "Vägval A", 84.0, true, &mut drafts.rating);
    pill(ui, &look, "Avstår", Some(Icon::Abstain), drafts.on);
    let mut party = drafts.party.unwrap_or(Party::Public);
    let rect = Rect::from_min_size(ui.cursor().min, vec2(296.0, 58.0));
    if party_choice(ui, &look, "party", "Plats 1", rect, &mut party) {
        drafts.party = Some(party);
    }
}

#[test]
fn every_widget_has_its_label_and_is_pressed_by_mouse() {
    let mut h = harness(900.0, 1000.0, Drafts::default(), everything);
    h.get_by_label("Börja").click();
    h.run();
    h.get_by_label("Ta bort").click();
    h.run();
    h.get_by_label("Kort").click();
    h.run();
    h.get_by_label("Mjuk signal").click();
    h.get_by_label("Andra parten").click();
    h.get_by_label("Vägval A: 4 – Bra").click();
    h.get_by_label("Plats 1: Idéburen").click();
    h.run();
    let drafts = h.state();
    assert_eq!((drafts.pressed, drafts.on, drafts.chosen, drafts.rating), (111, true, 2, Some(4)));
    assert_eq!(drafts.party, Some(Party::Ideburen));
    assert!(h.query_by_label("Skriv ett namn.").is_some());
}

#[test]
fn rows_with_the_same_words_are_pressed_each_by_itself() {
    type Pressed = Vec<&'static str>;
    let mut h = harness(900.0, 1600.0, Pressed::new(), |ui, pressed: &mut Pressed| {
        let look = look(Lang::Sv, 1.0);
        for row in ["first", "second", "third"] {
            let mut on = false;
            let hits = [
                Button::new("Samma").show(ui, &look).clicked(),
                check(ui, &look, "Samma ruta", &mut on).clicked(),
                radio_card(ui, &look, "Samma väg", "", "", false, true).clicked(),
                pill(ui, &look, "Samma märke", None, false).clicked(),
            ];
            if hits.contains(&true) {
                pressed.push(row);
            }
        }
    });
    for label in ["Samma", "Samma ruta", "Samma väg", "Samma märke"] {
        for (at, row) in ["first", "second", "third"].into_iter().enumerate() {
            h.state_mut().clear();
            h.get_all_by_label(label).nth(at).expect("three of them").click();
            h.run();
            assert_eq!(*h.state(), [row], "{label}");
        }
    }
    // With Tab each is a stop.
    for row in ["first", "second", "third"] {
        for label in ["Samma", "Samma ruta", "Samma väg", "Samma märke"] {
            h.key_press(Key::Tab);
            h.run();
            h.state_mut().clear();
            h.key_press(Key::Space);
            h.run();
            assert_eq!(*h.state(), [row], "{label}");
        }
    }
}

#[test]
fn every_widget_is_pressed_by_keys_alone() {
    let mut h = harness(900.0, 1000.0, Drafts { chosen: 1, ..Drafts::default() }, everything);
    let tab = |h: &mut egui_kittest::Harness<'_, Drafts>| {
        h.key_press(Key::Tab);
        h.run();
    };
    tab(&mut h);
    assert!(h.get_by_label("Börja").is_focused());
    h.key_press(Key::Enter);
    h.run();
    assert_eq!(h.state().pressed, 1);
    tab(&mut h);
    h.key_press(Key::Space);
    h.run();
    assert_eq!(h.state().pressed, 11);
    // The disabled one is passed by; the row of choices is one stop.
    tab(&mut h);
    assert!(h.get_by_label("Egen part").is_focused());
    h.key_press(Key::ArrowRight);
    h.run();
    h.key_press(Key::ArrowRight);
    h.run();
    assert_eq!(h.state().chosen, 3);
    assert!(h.get_by_label("Aldrig den egna").is_focused());
    tab(&mut h);
    assert!(h.get_by_label("Kort").is_focused());
    tab(&mut h);
    h.key_press(Key::Space);
    h.run();
    assert!(h.state().on);
    tab(&mut h);
    h.event(bevy_egui::egui::Event::Text("Karin Lundström".into()));
    h.run();
    assert_eq!(h.state().name, "Karin Lund");
    tab(&mut h);
    tab(&mut h);
    h.key_press(Key::Space);
    h.run();
    assert_eq!(h.state().rating, Some(2));
    for _ in 0..5 {
        tab(&mut h);
    }
    assert!(h.get_by_label("Plats 1: Offentlig").is_focused());
    h.key_press(Key::ArrowRight);
    h.run();
    assert_eq!(h.state().party, Some(Party::Ideburen));
}

#[test]
fn nothing_is_wider_than_the_room_at_any_text_size() {
    for text in [1.0, 1.25, 1.5, 2.0] {
        let h = harness(620.0, 2400.0, Drafts::default(), move |ui, drafts| {
            let look = look(Lang::Sv, text);
            let room = ui.max_rect();
            button(ui, &look, "En knapp med väldigt många ord som inte får plats på raden", false, Some("Ctrl Enter"));
            segmented(
                ui,
                &look,
                "swap",
                &[(1, "Egen part"), (2, "Andra parten"), (3, "Aldrig den egna")],
                &mut drafts.chosen,
            );
            radio_card(
                ui,
                &look,
                "Idéverkstad",
                "Tre idérundor, aldrig sin egen bricka, och mycket annat",
                "2 tim",
                true,
                true,
            );
            check(ui, &look, "En mjuk signal på skärmen när tiden är ute", &mut drafts.on);
            pill(ui, &look, "Behöver prata mer om det här innan vi går vidare", Some(Icon::Talk), true);
            notice(ui, &look, "Något är i vägen, och det står här vad som går att göra åt det.", NoticeKind::Error);
            rating_row(ui, &look, "Vägval", 84.0, true, &mut drafts.rating);
            assert!(
                ui.min_rect().right() <= room.right() + 0.5,
                "{text}: {} > {}",
                ui.min_rect().right(),
                room.right()
            );
        });
        drop(h);
    }
}

#[test]
fn a_modal_takes_the_focus_and_gives_it_back_when_escape_closes_it() {
    let mut h = harness(900.0, 700.0, (0usize, false), |ui, (pressed, open)| {
        let look = look(Lang::Sv, 1.0);
        *open |= button(ui, &look, "Bakom", false, None).clicked();
        if *open {
            let shown = modal(ui.ctx(), &look, "m", "Frågan", 500.0, |ui| {
                let yes = button(ui, &look, "Ja", true, None).clicked();
                button(ui, &look, "Nej", false, None);
                yes
            });
            *pressed += usize::from(shown.inner);
            *open = !shown.close;
        }
    });
    h.run();
    h.key_press(Key::Tab);
    h.run();
    for round in 1..=2 {
        h.key_press(Key::Enter);
        h.run();
        assert!(h.state().1, "the button behind has the focus");
        assert_eq!(h.state().0, round - 1, "the key that laid the sheet down does not answer it");
        assert!(h.get_by_label("Ja").is_focused());
        h.key_press(Key::Enter);
        h.run();
        assert_eq!(h.state().0, round);
        h.key_press(Key::Escape);
        h.run();
        assert!(!h.state().1);
        assert!(h.query_by_label("Frågan").is_none());
    }
}
