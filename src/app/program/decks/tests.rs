use super::*;
use crate::app::shell::Screens as _;
use crate::app::widgets::testing::harness;
use crate::text::Lang;
use bevy_egui::egui::accesskit::Role;
use bevy_egui::egui::{DroppedFile, Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use std::fs;

fn program(data: &Path) -> Harness<'static, Program> {
    let mut harness = harness(1920.0, 1080.0, Program::new(data.to_owned(), Some(Lang::Sv)), |ui, program| {
        program.ui(ui, &mut Shell::default());
    });
    harness.run();
    harness
}

fn click(h: &mut Harness<'static, Program>, label: &str) {
    h.get_by_label(label).click();
    h.run();
}

fn write(h: &mut Harness<'static, Program>, text: &str) {
    h.event(Event::Text(text.to_owned()));
    h.run();
}

/// A file that is dropped on the window.
#[derive(Debug)]
struct Dropped(PathBuf);

impl DroppedFile for Dropped {
    fn path(&self) -> &Path {
        &self.0
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        fs::read(&self.0).map_err(|error| error.to_string())
    }
}

#[test]
fn a_deck_is_made_written_saved_and_left() {
    let data = tempfile::tempdir().unwrap();
    let mut h = program(data.path());
    click(&mut h, "Kortlekar");
    click(&mut h, "Ny kortlek");
    write(&mut h, "Samverkan i Lundby");
    click(&mut h, "Gör kortleken");
    let path = data.path().join("kortlekar/samverkan-i-lundby.ron");
    assert!(path.is_file());
    h.get_by_role_and_label(Role::TextInput, "Rubrik").focus();
    h.run();
    write(&mut h, " på torget");
    h.key_press_modifiers(Modifiers::COMMAND, Key::S);
    h.run();
    assert!(fs::read_to_string(&path).unwrap().contains(" på torget"));
    h.get_by_label_contains("Sparad ");
    click(&mut h, "Tillbaka");
    h.get_by_label("Redigera: Samverkan i Lundby");
}

#[test]
fn what_was_not_saved_is_offered_when_the_deck_is_opened_again() {
    let data = tempfile::tempdir().unwrap();
    let mut h = program(data.path());
    click(&mut h, "Kortlekar");
    click(&mut h, "Ny kortlek");
    write(&mut h, "Lundby");
    click(&mut h, "Gör kortleken");
    h.get_by_role_and_label(Role::TextInput, "Rubrik").focus();
    h.run();
    write(&mut h, " i kväll");
    // The window asks before it closes, and keeps what there is first.
    assert!(!h.state_mut().may_close());
    drop(h);
    for (button, there) in [("Ta fram ändringarna", true), ("Öppna filen som den är", false)] {
        let mut h = program(data.path());
        click(&mut h, "Kortlekar");
        // Below the decks that come with the program; a press scrolls there.
        h.get_by_label("Redigera: Lundby").click_accesskit();
        h.run();
        click(&mut h, button);
        assert_eq!(h.query_all_by_label_contains("i kväll").next().is_some(), there, "{button}");
    }
}

#[test]
fn a_deck_that_is_dropped_on_the_window_is_added() {
    let data = tempfile::tempdir().unwrap();
    let elsewhere = data.path().join("min.ron");
    fs::write(&elsewhere, template(Template::Empty, "min", "Min lek", &["sv"])).unwrap();
    let broken = data.path().join("trasig.ron");
    fs::write(&broken, "(").unwrap();
    let mut h = program(data.path());
    h.input_mut().dropped_files.push(Arc::new(Dropped(elsewhere)));
    h.run();
    assert!(data.path().join("kortlekar/min.ron").is_file());
    h.get_by_label("Redigera: Min lek");
    h.get_by_label_contains("är tillagd");
    h.input_mut().dropped_files.push(Arc::new(Dropped(broken)));
    h.run();
    h.get_by_label_contains("kunde inte läggas till");
}

#[test]
fn a_copy_of_the_games_own_deck_is_tried_out_and_come_back_from() {
    let data = tempfile::tempdir().unwrap();
    let mut h = program(data.path());
    click(&mut h, "Kortlekar");
    click(&mut h, "Redigera en kopia: Grundleken");
    click(&mut h, "Gör kortleken");
    click(&mut h, "Provspela");
    assert!(matches!(h.state().screen, Screen::Play(_)));
    assert!(h.state_mut().back_to_desk());
    h.run();
    h.get_by_label("Provspela");
    // Nothing of it is among the games.
    assert!(!data.path().join("games").exists());
}
