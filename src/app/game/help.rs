//! The overlay behind `?`: the keys that work on the screen that is shown. Each screen's are made from its commands, by which it
//! hears them too.

use super::Play;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::keys::{FocusKey, KeyRow, Keyed, WindowKey, key_rows};
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, part_heading, put_away};
use crate::app::widgets::{gap, key_cap, label};
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::{Align, Layout, Ui, vec2};

/// The keys of a screen, as they are listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KeyList {
    /// What the screen is called.
    pub(crate) name: String,
    /// Its own keys.
    pub(crate) own: Vec<KeyRow>,
    /// Those it shares with every other.
    pub(crate) everywhere: Vec<KeyRow>,
}

impl KeyList {
    /// Of a screen that has these keys, where help, the way back and the full screen are every window's.
    pub(crate) fn of(name: String, own: Vec<KeyRow>, lang: Lang) -> KeyList {
        let window = [WindowKey::Help, WindowKey::Back, WindowKey::FullScreen];
        let everywhere = everywhere(lang).into_iter().chain(key_rows(lang, &window)).collect();
        KeyList { name, own, everywhere }
    }

    /// Of a page in the menus that is read and pressed, and has no keys of its own.
    pub(crate) fn menu(lang: Lang) -> KeyList {
        KeyList::of(t!(lang, "keys-place-menu"), key_rows(lang, &[FocusKey::Within, FocusKey::Scroll]), lang)
    }

    /// Of a screen whose keys are its commands, these three among them.
    pub(crate) fn commands<C: Keyed>(name: String, commands: &[C], lang: Lang) -> KeyList {
        KeyList { name, own: key_rows(lang, commands), everywhere: everywhere(lang) }
    }

    /// With more keys of its own.
    pub(crate) fn and(mut self, more: Vec<KeyRow>) -> KeyList {
        self.own.extend(more);
        self
    }

    /// With the way to ask why a figure is as it is.
    fn with_why(self, lang: Lang) -> KeyList {
        self.and(key_rows(lang, &[FocusKey::Why]))
    }

    /// With `first` before its own, which lose the keys that are taken by them.
    fn behind(mut self, first: Vec<KeyRow>) -> KeyList {
        self.own.retain(|(caps, _)| first.iter().all(|(taken, _)| taken != caps));
        self.own.splice(..0, first);
        self
    }
}

/// The keys of every window, beside those that are commands of their screen.
fn everywhere(lang: Lang) -> Vec<KeyRow> {
    let mut rows = key_rows(lang, &[FocusKey::Next, FocusKey::Press]);
    rows.extend(key_rows(lang, &[WindowKey::Larger, WindowKey::Smaller]));
    rows
}

/// Shows a list of keys over the screen; true when it is put away.
pub(crate) fn help(ui: &mut Ui, look: &Look, keys: &KeyList) -> bool {
    let lang = look.lang;
    let ctx = ui.ctx().clone();
    let title = t!(lang, "keys-title");
    let paper = ModalSheet { id: "keys", title: &title, width: 1520.0, lies: Lies::Middle };
    let room = ctx.content_rect().height();
    // Looked up in the middle of something, so all of it is seen at once, in smaller type if need be.
    let fits = |text: f32, wide: f32| {
        let columns = columns(wide, text);
        let rows = keys.own.len().div_ceil(columns) + keys.everywhere.len().div_ceil(columns);
        rows as f32 * ROW * text + 260.0 * text.min(look.text) + 300.0 * look.text.min(1.3) <= room
    };
    let smaller = |wide: f32| {
        let text = [look.text, 1.5, 1.25, 1.0].into_iter().filter(|&text| text <= look.text);
        Look { text: text.clone().find(|&text| fits(text, wide)).unwrap_or(1.0), ..*look }
    };
    let mut done = false;
    let close = paper.show(&ctx, look, |ui, part| match part {
        Part::Body => {
            let look = &smaller(ui.available_width());
            label(ui, look, &t!(lang, "keys-intro"), Face::Text, size::BODY_OWN, Ink::InkSoft);
            part_heading(ui, look, &keys.name, false);
            list(ui, look, &keys.own);
            part_heading(ui, look, &t!(lang, "keys-everywhere"), false);
            list(ui, look, &keys.everywhere);
        }
        Part::Foot => done = put_away(ui, look),
    });
    done || close
}

impl Play {
    /// The keys of what is shown.
    pub(crate) fn key_list(&self, look: &Look) -> KeyList {
        let lang = look.lang;
        let stage = self.stage(look);
        let list = |name| KeyList::commands(name, &self.here(look, &stage).commands(), lang);
        match &self.around {
            None if self.answers_why(&stage) => list(self.place_name(lang)).with_why(lang),
            None => list(self.place_name(lang)),
            Some(around) => match around.curtain_keys(self) {
                Some(keys) => list(t!(lang, "keys-place-curtain")).behind(key_rows(lang, &keys)),
                None => {
                    let (name, own) = around.sheet_keys(self, lang);
                    KeyList::of(name, own, lang)
                }
            },
        }
    }
}

/// What a row of the list takes, in design px.
const ROW: f32 = 62.0;

/// How many columns there is room for.
fn columns(wide: f32, text: f32) -> usize {
    ((wide / (460.0 * text)) as usize).clamp(1, 3)
}

/// Keys and what they do, in columns where there is room.
fn list(ui: &mut Ui, look: &Look, keys: &[KeyRow]) {
    let wide = ui.available_width();
    let columns = columns(wide, look.text);
    let each = (wide - space::XXL * (columns - 1) as f32) / columns as f32;
    let caps_wide = (each * 0.46).min(look.pt(216.0));
    for row in keys.chunks(columns) {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 0.0;
            for (place, (caps, what)) in row.iter().enumerate() {
                if place > 0 {
                    ui.add_space(space::XXL);
                }
                ui.allocate_ui_with_layout(vec2(caps_wide, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(caps_wide);
                    ui.horizontal_wrapped(|ui| {
                        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
                        for cap in caps {
                            if cap == "–" {
                                label(ui, look, cap, Face::Text, size::BODY_OWN, Ink::InkSoft);
                            } else {
                                key_cap(ui, look, cap);
                            }
                        }
                    });
                });
                let rest = each - caps_wide;
                ui.allocate_ui_with_layout(vec2(rest, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(rest);
                    label(ui, look, what, Face::Text, size::BODY_OWN, Ink::Ink);
                });
            }
        });
        gap(ui, space::M);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{harness, look};
    use bevy_egui::egui::Key;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn the_overlay_shows_them_and_goes() {
        for lang in Lang::ALL {
            let mut h = harness(1920.0, 1080.0, false, move |ui, done: &mut bool| {
                *done |= help(ui, &look(lang, 1.0), &KeyList::menu(lang));
            });
            h.run();
            assert!(h.query_by_label(&t!(lang, "keys-do-inside")).is_some());
            h.key_press(Key::Escape);
            h.run();
            assert!(*h.state());
        }
    }
}
