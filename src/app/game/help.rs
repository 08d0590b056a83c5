//! The overlay behind `?`: the keys that work on the screen that is shown. Those of the table come from its commands.

use super::Play;
use super::command::{KeyRow, Keyed, key_rows};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, part_heading, put_away};
use crate::app::widgets::{gap, key_cap, label};
use crate::rules::Step;
use crate::t;
use crate::text::{Lang, tr};
use bevy_egui::egui::{Align, Layout, Ui, vec2};

/// A screen outside the table, or a sheet that one seat or the process leader fills in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    /// The title.
    Title,
    /// Setting up a game.
    Setup,
    /// Lists and settings.
    Menu,
    /// A ballot.
    Ballot {
        /// Whether it is the second, with room for an objection.
        objection: bool,
    },
    /// A sheet that is hidden or sent: a reflection, a promise, a signature, what an idea lacks.
    Answer,
    /// A private brief.
    Brief,
    /// Raised hands, or a ballot that is put right.
    Hands,
}

/// A row of the list: the key caps, and what they do (the end of a text key, `keys-do-…`). Caps that start with `@` are named in
/// the language's own word.
type Row = (&'static [&'static str], &'static str);

/// The keys of every window, beside those that are commands of their screen.
const EVERYWHERE: &[Row] = &[(&["@tab"], "tab"), (&["@enter", "@space"], "press"), (&["Ctrl", "+", "−"], "text")];

/// What the screens outside the table have beside these.
const OUTSIDE: &[Row] = &[(&["?", "F1"], "help"), (&["Esc"], "back"), (&["F11"], "full")];

/// The closed curtain of an errand that every seat has to do, and of one that it may.
const CURTAIN: &[Row] = &[(&["@hold-space"], "open-curtain"), (&["@enter"], "all-done")];
const CURTAIN_EARLY: &[Row] = &[(&["V"], "next"), (&["Esc"], "to-table")];

/// What a figure is asked by.
const WHY: &[Row] = &[(&["@tab", "@enter"], "why")];

fn rows(screen: Screen) -> &'static [Row] {
    const BALLOT: &[Row] = &[
        (&["1", "–", "5"], "rate"),
        (&["A"], "abstain"),
        (&["P"], "talk"),
        (&["@up", "@down"], "row"),
        (&["@delete"], "clear-row"),
        (&["@enter"], "cast"),
        (&["Esc"], "hide"),
        (&["I"], "object"),
    ];
    match screen {
        Screen::Title => &[(&["@up", "@down"], "inside")],
        Screen::Setup => &[
            (&["@tab"], "groups"),
            (&["@up", "@down", "@left", "@right"], "inside"),
            (&["O", "I"], "party"),
            (&["Ctrl", "N"], "new-seat"),
            (&["Ctrl", "@enter"], "start"),
        ],
        Screen::Menu => &[(&["@up", "@down"], "inside"), (&["@pageup", "@pagedown"], "scroll")],
        Screen::Ballot { objection: true } => BALLOT,
        Screen::Ballot { objection: false } => BALLOT.split_last().map_or(BALLOT, |(_, first)| first),
        Screen::Answer => &[(&["Ctrl", "@enter"], "send"), (&["Esc"], "hide-answer")],
        Screen::Brief => &[(&["Esc"], "hide-brief")],
        Screen::Hands => &[(&["@up", "@down", "@left", "@right"], "cells"), (&["+", "−"], "count"), (&["Esc"], "back")],
    }
}

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
    /// Of a screen outside the table.
    pub(crate) fn of(screen: Screen, lang: Lang) -> KeyList {
        let name = match screen {
            Screen::Title => "keys-place-title",
            Screen::Setup => "keys-place-setup",
            Screen::Ballot { .. } => "keys-place-ballot",
            Screen::Hands => "keys-place-hands",
            Screen::Brief => "brief-title",
            Screen::Answer => "keys-place-answer",
            Screen::Menu => "keys-place-menu",
        };
        let everywhere = [EVERYWHERE, OUTSIDE].concat();
        KeyList { name: tr(lang, name), own: spelled(rows(screen), lang), everywhere: spelled(&everywhere, lang) }
    }

    /// Of a screen whose keys are its commands.
    pub(crate) fn commands<C: Keyed>(name: String, commands: &[C], lang: Lang) -> KeyList {
        KeyList { name, own: key_rows(lang, commands), everywhere: spelled(EVERYWHERE, lang) }
    }

    /// With the way to ask why a figure is as it is.
    pub(crate) fn with_why(mut self, lang: Lang) -> KeyList {
        self.own.extend(spelled(WHY, lang));
        self
    }

    /// With the keys of the closed curtain, where ballots are cast or not.
    pub(crate) fn with_curtain(mut self, casts: bool, lang: Lang) -> KeyList {
        let early = if casts { &[][..] } else { CURTAIN_EARLY };
        let mut own = spelled(&[CURTAIN, early].concat(), lang);
        // Esc leads back to the table where there is a table to show, and else to the menu.
        let taken: Vec<Vec<String>> = own.iter().map(|(caps, _)| caps.clone()).collect();
        own.extend(self.own.into_iter().filter(|(caps, _)| !taken.contains(caps)));
        self.own = own;
        self
    }
}

fn spelled(rows: &[Row], lang: Lang) -> Vec<KeyRow> {
    let cap = |cap: &&str| match cap.strip_prefix('@') {
        Some(name) => tr(lang, &format!("keys-key-{name}")),
        None => (*cap).to_owned(),
    };
    rows.iter().map(|(caps, what)| (caps.iter().map(cap).collect(), tr(lang, &format!("keys-do-{what}")))).collect()
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
        let commands = self.here(look, &stage).commands();
        let list = |name| KeyList::commands(name, &commands, lang);
        match &self.around {
            None if self.answers_why(&stage) => list(self.place_name(lang)).with_why(lang),
            None => list(self.place_name(lang)),
            Some(around) => match around.sheet(self.room.step == Step::SecondBallot) {
                None => list(t!(lang, "keys-place-curtain")).with_curtain(around.casts(), lang),
                Some(screen) => KeyList::of(screen, lang),
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

    const SCREENS: [Screen; 8] = [
        Screen::Title,
        Screen::Setup,
        Screen::Menu,
        Screen::Ballot { objection: false },
        Screen::Ballot { objection: true },
        Screen::Answer,
        Screen::Brief,
        Screen::Hands,
    ];

    #[test]
    fn every_screen_has_its_keys_in_words() {
        for lang in Lang::ALL {
            for screen in SCREENS {
                let list = KeyList::of(screen, lang);
                assert!(!list.own.is_empty() && !list.name.contains("keys-"), "{screen:?}");
                for (caps, what) in list.own.into_iter().chain(list.everywhere) {
                    assert!(!caps.is_empty() && caps.iter().all(|cap| !cap.contains("keys-")), "{caps:?}");
                    assert!(!what.contains("keys-do"), "{what}");
                }
            }
        }
    }

    #[test]
    fn the_overlay_shows_them_and_goes() {
        for lang in Lang::ALL {
            let mut h = harness(1920.0, 1080.0, false, move |ui, done: &mut bool| {
                *done |= help(ui, &look(lang, 1.0), &KeyList::of(Screen::Setup, lang));
            });
            h.run();
            assert!(h.query_by_label(&t!(lang, "keys-do-new-seat")).is_some());
            h.key_press(Key::Escape);
            h.run();
            assert!(*h.state());
        }
    }
}
