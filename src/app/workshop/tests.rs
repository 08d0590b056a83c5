use super::*;
use crate::app::scene::Stage;
use crate::app::widgets::testing::{harness, look, pictures, squeezed};
use crate::deck::advice::Words;
use crate::deck::edit::{Template, template};
use crate::text::Lang;
use bevy_egui::egui::accesskit::Role;
use bevy_egui::egui::{Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT, Queryable};
use std::sync::Arc;

type State = (WorkshopScreen, Vec<WorkshopChoice>);

fn open(source: &str, text: f32) -> WorkshopScreen {
    let desk = Workshop::open(source, "lek.ron", Arc::new(Words::built_in()));
    WorkshopScreen::new(desk, &look(Lang::Sv, text))
}

fn small() -> String {
    template(Template::OnePerPhase, "lek", "Vår egen lek", &["sv"])
}

fn embedded() -> String {
    crate::deck::embedded()[0].1.to_owned()
}

fn data() -> WorkshopData {
    WorkshopData {
        file: "/home/karin/kortlekar/lek.ron".into(),
        saved: "Sparad 14.32".into(),
        others: vec!["Grannens lek".into()],
        changed_on_disk: false,
    }
}

fn show(screen: WorkshopScreen, size: (f32, f32), text: f32) -> Harness<'static, State> {
    let mut harness = harness(size.0, size.1, (screen, Vec::new()), move |ui, state: &mut State| {
        let choice = state.0.ui(ui, &look(Lang::Sv, text), &data());
        state.1.extend(choice);
    });
    harness.run();
    harness
}

fn whole(source: &str) -> Harness<'static, State> {
    show(open(source, 1.0), (1920.0, 1080.0), 1.0)
}

fn press(h: &mut Harness<'static, State>, modifiers: Modifiers, key: Key) {
    h.key_press_modifiers(modifiers, key);
    h.run();
}

/// The field to write in that is called so: its name stands above it too.
fn field(h: &mut Harness<'static, State>, label: &str) {
    h.get_by_role_and_label(Role::TextInput, label).focus();
    h.run();
}

fn write(h: &mut Harness<'static, State>, text: &str) {
    h.event(Event::Text(text.to_owned()));
    h.run();
}

#[test]
fn pictures_of_the_workshop() {
    let broken = embedded().replacen("phase: Gathering", "phase: Samling", 1).replacen("title: {", "titel: {", 1);
    for (name, source) in [("workshop", embedded()), ("workshop-broken", broken)] {
        pictures(name, |look, _| {
            let look = *look;
            let desk = Workshop::open(&source, "lek.ron", Arc::new(Words::built_in()));
            let mut screen = WorkshopScreen::new(desk, &look);
            if look.large() {
                screen.page = Page::Form;
            }
            (Stage::default(), move |ui: &mut Ui| {
                screen.ui(ui, &look, &data());
            })
        });
    }
}

#[test]
fn pictures_of_the_parts() {
    let Some(folder) = std::env::var_os("KOMMA_PICTURES") else { return };
    std::fs::create_dir_all(folder).unwrap();
    let small = (1280, 720);
    for page in [Page::List, Page::Card, Page::Balance, Page::Problems] {
        let look = Look { text: 2.0, ..look(Lang::Sv, 2.0) };
        let mut screen = open(&embedded(), 2.0);
        screen.page = page;
        crate::app::shell::testing::snap_reflowing(&format!("page-{page:?}"), &look, small, move |ui| {
            screen.ui(ui, &look, &data());
        });
    }
    for section in Section::ALL.map(Some).into_iter().chain([None]) {
        let look = look(Lang::Sv, 1.0);
        let mut screen = open(&embedded(), 1.0);
        screen.open_section(section);
        screen.tongue = Tongue::All;
        screen.tab = Tab::Balance;
        let name = format!("section-{}", section.map_or("deck", Section::name));
        crate::app::shell::testing::snap_reflowing(&name, &look, small, move |ui| {
            screen.ui(ui, &look, &data());
        });
    }
    let overs = [("leave", Over::Leave), ("find", Over::Find), ("keys", Over::Keys)];
    for (name, over) in overs {
        let look = look(Lang::En, 1.0);
        let mut screen = open(&embedded(), 1.0);
        screen.find.text = "möte".into();
        screen.over = Some(over);
        crate::app::shell::testing::snap_reflowing(&format!("over-{name}"), &look, (1920, 1080), move |ui| {
            screen.ui(ui, &look, &data());
        });
    }
    let look = look(Lang::Sv, 1.0);
    let (base, mine) = (self::small(), self::small().replace("Kort nummer 1", "Mitt kort"));
    let theirs = base.replace("Kort nummer 1", "Deras kort").replace("Kort nummer 2", "Deras andra");
    let mut screen = open(&mine, 1.0);
    screen.compare(ThreeWay::new(&base, &mine, &theirs));
    crate::app::shell::testing::snap_reflowing("over-three-way", &look, (1920, 1080), move |ui| {
        screen.ui(ui, &look, &data());
    });
    let mut screen = open(&embedded(), 1.0);
    screen.seen.show_turned();
    crate::app::shell::testing::snap_reflowing("turned", &look, (1920, 1080), move |ui| {
        screen.ui(ui, &look, &data());
    });
}

#[test]
fn a_card_is_written_with_the_keys_alone() {
    let mut h = whole(&small());
    let before = h.state().0.desk.len(Section::Cards);
    press(&mut h, Modifiers::COMMAND, Key::N);
    write(&mut h, "Beskedet kom i tidningen");
    assert_eq!(h.state().0.desk.len(Section::Cards), before + 1);
    assert!(h.state().0.desk.text().contains("Beskedet kom i tidningen"));
    // The id follows the title when that is left, and the first list that opens is the principle.
    press(&mut h, Modifiers::NONE, Key::Tab);
    assert!(h.state().0.desk.by_id(Section::Cards, "beskedet-kom-i-tidningen").is_some());
    press(&mut h, Modifiers::NONE, Key::Enter);
    press(&mut h, Modifiers::NONE, Key::ArrowDown);
    press(&mut h, Modifiers::NONE, Key::ArrowDown);
    press(&mut h, Modifiers::NONE, Key::Enter);
    assert!(h.state().0.desk.text().contains("principles: [Quality]"), "{}", h.state().0.desk.text());
    press(&mut h, Modifiers::COMMAND, Key::S);
    assert_eq!(h.state().1, [WorkshopChoice::Save]);
}

#[test]
fn steps_go_back_and_forth_while_writing() {
    let mut h = whole(&small());
    let before = h.state().0.desk.text();
    field(&mut h, "Rubrik");
    write(&mut h, " och mer");
    let after = h.state().0.desk.text();
    assert_ne!(before, after);
    press(&mut h, Modifiers::COMMAND, Key::Z);
    assert_eq!(h.state().0.desk.text(), before);
    assert!(!h.state().0.desk.is_changed());
    press(&mut h, Modifiers::COMMAND | Modifiers::SHIFT, Key::Z);
    assert_eq!(h.state().0.desk.text(), after);
}

#[test]
fn a_problem_is_gone_to_and_mended() {
    let source = small().replacen("phase: Gathering", "phase: Gatherin", 1);
    assert!(source.contains("phase: Gatherin,"));
    let mut h = whole(&source);
    press(&mut h, Modifiers::NONE, Key::F8);
    let screen = &h.state().0;
    let key = screen.current().unwrap();
    assert_eq!(screen.desk.place(key), Some((Section::Cards, 1)));
    assert!(h.get_by_label_contains("Fas: Gatherin").accesskit_node().is_focused());
    h.get_by_label_contains("Rätta: ").click();
    h.run();
    assert_eq!(h.state().0.desk.text(), small());
    assert!(h.state().0.desk.is_playable());
}

#[test]
fn one_problem_after_another_is_gone_to_as_they_are_mended() {
    let mut h = whole(&small());
    press(&mut h, Modifiers::COMMAND, Key::N);
    write(&mut h, "Remissen");
    for (label, text) in [("Text på bordet", "Den kom i juli."), ("Situationen, som läses högt", "Ingen var hemma.")]
    {
        for _ in 0..12 {
            press(&mut h, Modifiers::NONE, Key::F8);
            let asked = h.query_by_role_and_label(Role::TextInput, label);
            if asked.is_some_and(|field| field.accesskit_node().is_focused()) {
                break;
            }
        }
        write(&mut h, text);
        assert!(h.state().0.desk.text().contains(text), "{label}");
    }
}

#[test]
fn a_hole_in_the_balance_becomes_a_card() {
    let mut h = whole(&small());
    let before = h.state().0.desk.len(Section::Cards);
    h.get_by_label("Mångfald i Samling: inget kort. Skriv ett.").click();
    h.run();
    let screen = &h.state().0;
    assert_eq!(screen.desk.len(Section::Cards), before + 1);
    let row = screen.desk.row(Section::Cards, before).unwrap();
    assert_eq!(row.key, screen.current().unwrap());
    assert!(screen.desk.text().contains("principles: [Diversity]"));
}

#[test]
fn a_field_explains_itself_only_while_its_own_form_is_shown() {
    let mut h = whole(&small());
    field(&mut h, "Rubrik");
    assert!(h.query_by_label_contains("Den ska gå att minnas och tala om").is_some());
    field(&mut h, "Sök i listan");
    let screen = &mut h.state_mut().0;
    screen.open_section(Some(Section::Roles));
    // As the menu of lists leaves it: the focus stays there.
    (screen.goto, screen.focus) = (None, None);
    h.run();
    assert!(h.query_by_label_contains("Den ska gå att minnas och tala om").is_none());
}

#[test]
fn leaving_with_changes_asks_and_without_does_not() {
    let mut h = whole(&small());
    press(&mut h, Modifiers::NONE, Key::Escape);
    assert_eq!(h.state_mut().1.pop(), Some(WorkshopChoice::Leave));
    press(&mut h, Modifiers::COMMAND, Key::D);
    press(&mut h, Modifiers::NONE, Key::Escape);
    assert_eq!(h.state().1, []);
    h.get_by_label("Stanna kvar").click();
    h.run();
    press(&mut h, Modifiers::NONE, Key::Escape);
    h.get_by_label("Spara och lämna").click();
    h.run();
    assert_eq!(h.state().1, [WorkshopChoice::SaveAndLeave]);
}

#[test]
fn items_are_moved_copied_and_deleted_from_the_list() {
    let mut h = whole(&small());
    let ids = |h: &Harness<'static, State>| -> Vec<String> {
        let desk = &h.state().0.desk;
        (0..desk.len(Section::Cards)).map(|at| desk.row(Section::Cards, at).unwrap().id.to_owned()).collect()
    };
    let all = ids(&h);
    h.get_by_label("Kort nummer 1, Förfas").click();
    h.run();
    press(&mut h, Modifiers::ALT, Key::ArrowDown);
    assert_eq!(ids(&h)[..2], [all[1].clone(), all[0].clone()]);
    press(&mut h, Modifiers::NONE, Key::ArrowDown);
    assert_eq!(h.state().0.desk.place(h.state().0.current().unwrap()), Some((Section::Cards, 2)));
    press(&mut h, Modifiers::NONE, Key::Delete);
    assert_eq!(ids(&h).len(), all.len() - 1);
    assert!(!ids(&h).contains(&all[2]));
    h.get_by_label_contains("är borttaget");
    press(&mut h, Modifiers::COMMAND, Key::Z);
    assert_eq!(ids(&h).len(), all.len());
    h.get_by_label("Mer om det valda").click();
    h.run();
    h.get_by_label("Kopiera till en annan kortlek").click();
    h.run();
    h.get_by_label("Grannens lek").click();
    h.run();
    assert!(matches!(&h.state().1[..], [WorkshopChoice::CopyTo(0, clip)] if clip.section == Section::Cards));
}

#[test]
fn what_is_found_is_replaced_everywhere() {
    let mut h = whole(&small());
    press(&mut h, Modifiers::COMMAND, Key::H);
    write(&mut h, "Kort nummer");
    field(&mut h, "Ersätt med");
    write(&mut h, "Fall");
    h.get_by_label("Ersätt alla").click();
    h.run();
    assert!(h.state().0.desk.text().contains("\"Fall 7\""));
    assert!(!h.state().0.desk.text().contains("Kort nummer"));
}

#[test]
fn the_list_is_searched_and_narrowed() {
    let mut h = whole(&embedded());
    press(&mut h, Modifiers::COMMAND, Key::F);
    write(&mut h, "zzz");
    assert!(h.state().0.known.rows.is_empty());
    h.state_mut().0.search = "".into();
    h.state_mut().0.filter = Filter::Phase(Phase::Signing);
    h.state_mut().0.stale = true;
    h.run();
    let screen = &h.state().0;
    assert!(!screen.known.rows.is_empty());
    assert!(
        screen
            .known
            .rows
            .iter()
            .all(|at| { screen.desk.row(Section::Cards, *at).unwrap().phase == Some(Phase::Signing) })
    );
}

#[test]
fn every_part_of_a_deck_has_a_form() {
    for section in Section::ALL.map(Some).into_iter().chain([None]) {
        let mut screen = open(&embedded(), 1.0);
        screen.open_section(section);
        if section.is_some_and(|section| screen.desk.len(section) == 0) {
            screen.add(None);
        }
        let h = show(screen, (1600.0, 900.0), 1.0);
        assert!(h.query_by_label_contains("workshop-").is_none(), "{section:?}: a text is missing");
        let fields = h.query_all_by_role(Role::TextInput).count();
        assert!(fields > 2, "{section:?}: {fields} fields");
    }
}

#[test]
fn both_versions_are_chosen_from_when_the_file_has_changed() {
    let (base, mine) = (small(), small().replace("Kort nummer 1", "Mitt kort"));
    let theirs = base.replace("Kort nummer 1", "Deras kort").replace("Kort nummer 2", "Deras andra");
    let mut screen = open(&mine, 1.0);
    screen.compare(ThreeWay::new(&base, &mine, &theirs));
    let mut h = show(screen, (1920.0, 1080.0), 1.0);
    h.get_by_label("Spara så").click();
    h.run();
    let Some(WorkshopChoice::SaveMerged(text)) = h.state_mut().1.pop() else { panic!("it is to be saved") };
    assert!(text.contains("Mitt kort") && text.contains("Deras andra"));
}

#[test]
fn a_thousand_cards_are_listed_but_only_those_in_sight_are_drawn() {
    let desk = Workshop::open(&small(), "lek.ron", Arc::new(Words::default()));
    let card = desk.keys(Section::Cards).next().unwrap();
    let clip = desk.copy(card).unwrap();
    let text = desk.text();
    let at = text.find("cards: [").unwrap() + "cards: [".len();
    let many: String =
        (0..1000).map(|n| format!("\n{},", clip.text.replace("\"kort-1\"", &format!("\"kort-x{n}\"")))).collect();
    let source = format!("{}{many}{}", &text[..at], &text[at..]);
    let mut h = whole(&source);
    assert_eq!(h.state().0.desk.len(Section::Cards), 1007);
    let drawn = h.query_all_by_label_contains("Kort nummer").count();
    assert!(drawn < 60, "{drawn}");
    field(&mut h, "Rubrik");
    let began = std::time::Instant::now();
    for _ in 0..10 {
        h.event(Event::Text("x".into()));
        h.step();
    }
    eprintln!("a key in a deck of 1000 cards: {:?} a frame", began.elapsed() / 10);
}

#[test]
fn it_stands_a_window_dragged_to_nothing() {
    squeezed(|ui, look| {
        let desk = Workshop::open(&small(), "lek.ron", Arc::new(Words::default()));
        WorkshopScreen::new(desk, look).ui(ui, look, &data());
    });
}

#[test]
fn nothing_is_outside_the_screen_at_any_size() {
    for (w, h, text) in [(1920.0, 1080.0, 1.0), (1600.0, 900.0, 1.0), (1600.0, 900.0, 1.25), (1600.0, 900.0, 2.0)] {
        let mut screen = open(&embedded(), text);
        screen.page = Page::Form;
        let harness = show(screen, (w, h), text);
        for label in ["Spara", "Provspela", "Tillbaka", "Ångra", "Gör om", "Mer"] {
            let rect = harness.get_by_label(label).rect();
            assert!(rect.left() >= 0.0 && rect.right() <= w, "{label} at {w} × {h}, {text}: {rect:?}");
        }
    }
}
