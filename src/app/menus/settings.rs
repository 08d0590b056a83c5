//! *Inställningar*: language, size of text, light or dark, movement. What is chosen holds at once.

use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, Theme, space};
use crate::app::widgets::page::page;
use crate::app::widgets::{Button, body, check, gap, heading, label, segmented, small, soft};
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::Ui;

/// What was decided. All but the last three are to be applied at once and kept.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum SettingsChoice {
    /// Speak this language.
    Lang(Lang),
    /// Text so many times as large: 1.0, 1.25, 1.5 or 2.0.
    Text(f32),
    /// Light or dark.
    Theme(Theme),
    /// Whether things on the table move.
    Movement(bool),
    /// Choose the room's own screen.
    RoomScreen,
    /// Open the folder where games and settings lie.
    OpenFolder,
    /// Leave the screen.
    Back,
}

/// The sizes text can have, in per cent.
const SIZES: [u16; 4] = [100, 125, 150, 200];

/// The screen of the settings. It keeps nothing: what holds now is in the look it is shown with.
#[derive(Debug, Default)]
pub(crate) struct SettingsScreen;

impl SettingsScreen {
    /// Shows the screen in all of `ui`. `folder` is where games and settings lie.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, folder: &str) -> Option<SettingsChoice> {
        let mut choice = None;
        let width = if look.large() { 1480.0 } else { 1100.0 };
        let back = page(ui, look, &t!(look.lang, "title-settings"), width, |ui| {
            heading(ui, look, &t!(look.lang, "settings-language"));
            let mut lang = look.lang;
            // Each language by its own name, so that a person who reads only one finds it.
            let names = Lang::ALL.map(|lang| t!(lang, &format!("language-{}", lang.tag())));
            let options: Vec<(Lang, &str)> = Lang::ALL.into_iter().zip(names.iter().map(String::as_str)).collect();
            if segmented(ui, look, "language", &options, &mut lang) {
                choice = Some(SettingsChoice::Lang(lang));
            }
            gap(ui, space::XXL);
            heading(ui, look, &t!(look.lang, "settings-text"));
            let mut size =
                SIZES.into_iter().min_by_key(|size| size.abs_diff((look.text * 100.0) as u16)).unwrap_or(100);
            let words = SIZES.map(|size| t!(look.lang, "settings-percent", size = size));
            let options: Vec<(u16, &str)> = SIZES.into_iter().zip(words.iter().map(String::as_str)).collect();
            if segmented(ui, look, "size", &options, &mut size) {
                choice = Some(SettingsChoice::Text(f32::from(size) / 100.0));
            }
            soft(ui, look, &t!(look.lang, "settings-text-why"));
            gap(ui, space::XXL);
            heading(ui, look, &t!(look.lang, "settings-theme"));
            let mut theme = look.theme;
            let (light, dark) = (t!(look.lang, "settings-light"), t!(look.lang, "settings-dark"));
            if segmented(ui, look, "theme", &[(Theme::Light, &light), (Theme::Dark, &dark)], &mut theme) {
                choice = Some(SettingsChoice::Theme(theme));
            }
            gap(ui, space::XXL);
            heading(ui, look, &t!(look.lang, "settings-movement"));
            let mut movement = look.movement;
            if check(ui, look, &t!(look.lang, "settings-movement-on"), &mut movement).changed() {
                choice = Some(SettingsChoice::Movement(movement));
            }
            soft(ui, look, &t!(look.lang, "settings-movement-why"));
            gap(ui, space::XXL);
            heading(ui, look, &t!(look.lang, "room-screen-title"));
            soft(ui, look, &t!(look.lang, "pause-room-screen-text"));
            if Button::new(&t!(look.lang, "settings-room-screen")).show(ui, look).clicked() {
                choice = Some(SettingsChoice::RoomScreen);
            }
            gap(ui, space::XXL);
            heading(ui, look, &t!(look.lang, "settings-data"));
            body(ui, look, &t!(look.lang, "settings-data-text"));
            label(ui, look, folder, Face::Strong, 22.0, Ink::Ink);
            if Button::new(&t!(look.lang, "decks-open")).show(ui, look).clicked() {
                choice = Some(SettingsChoice::OpenFolder);
            }
            small(ui, look, &t!(look.lang, "settings-data-private"));
        });
        if back { Some(SettingsChoice::Back) } else { choice }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::page_stage;
    use crate::app::widgets::testing::{harness, look, pictures};
    use bevy_egui::egui::Key;
    use egui_kittest::kittest::Queryable as _;

    fn pressed(lang: Lang, text: f32, label: &str) -> Option<SettingsChoice> {
        let mut h = harness(1600.0, 900.0, None, move |ui, choice: &mut Option<SettingsChoice>| {
            *choice = SettingsScreen.ui(ui, &look(lang, text), "/data").or(*choice);
        });
        h.get_by_label(label).click_accesskit();
        h.run();
        *h.state()
    }

    #[test]
    fn every_setting_is_chosen_by_its_label_in_both_languages() {
        for lang in Lang::ALL {
            let other = if lang == Lang::Sv { Lang::En } else { Lang::Sv };
            let name = t!(other, &format!("language-{}", other.tag()));
            assert_eq!(pressed(lang, 1.0, &name), Some(SettingsChoice::Lang(other)));
            let percent = t!(lang, "settings-percent", size = 200);
            assert_eq!(pressed(lang, 1.0, &percent), Some(SettingsChoice::Text(2.0)));
            assert_eq!(pressed(lang, 2.0, &t!(lang, "settings-dark")), Some(SettingsChoice::Theme(Theme::Dark)));
            let moves = t!(lang, "settings-movement-on");
            assert_eq!(pressed(lang, 1.0, &moves), Some(SettingsChoice::Movement(true)));
            assert_eq!(pressed(lang, 1.0, &t!(lang, "decks-open")), Some(SettingsChoice::OpenFolder));
            assert_eq!(pressed(lang, 1.5, &t!(lang, "menus-back")), Some(SettingsChoice::Back));
        }
    }

    #[test]
    fn a_setting_is_chosen_with_keys_alone() {
        let mut h = harness(1600.0, 900.0, None, |ui, choice: &mut Option<SettingsChoice>| {
            *choice = SettingsScreen.ui(ui, &look(Lang::Sv, 1.0), "/data").or(*choice);
        });
        for _ in 0..3 {
            h.key_press(Key::Tab);
            h.run();
        }
        h.key_press(Key::ArrowRight);
        h.run();
        assert_eq!(*h.state(), Some(SettingsChoice::Text(1.25)));
        h.key_press(Key::Escape);
        h.run();
        assert_eq!(*h.state(), Some(SettingsChoice::Back));
    }

    #[test]
    fn pictures_of_the_settings() {
        pictures("settings", |look, _| {
            let look = *look;
            (page_stage(), move |ui: &mut Ui| {
                SettingsScreen.ui(ui, &look, "/home/karin/.local/share/komma-overens");
            })
        });
    }

    #[test]
    fn it_stands_a_window_dragged_to_nothing() {
        crate::app::widgets::testing::squeezed(|ui, look| {
            SettingsScreen.ui(ui, look, "/data");
        });
    }
}
