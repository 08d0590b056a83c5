//! The keys of every screen, as data and as the overlay behind `?`.

use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::sheet::{Lies, Paper, Part, part_heading, put_away};
use crate::app::widgets::{gap, key_cap, label};
use crate::rules::Step;
use crate::t;
use crate::text::{Lang, tr};
use crate::wording;
use bevy_egui::egui::{Align, Layout, Ui, vec2};

/// A screen, as far as its keys go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// The title.
    Title,
    /// Setting up a game.
    Setup,
    /// Lists and settings.
    Menu,
    /// The curtain between seats.
    Curtain,
    /// A ballot.
    Ballot,
    /// Counting raised hands.
    Hands,
    /// A step of the game, as the room sees it.
    Step(Step),
    /// The agreement as a document.
    Document,
    /// The talk of a practice.
    Practice,
}

impl Screen {
    /// Every screen.
    pub const ALL: [Screen; 24] = [
        Screen::Title,
        Screen::Setup,
        Screen::Menu,
        Screen::Curtain,
        Screen::Ballot,
        Screen::Hands,
        Screen::Step(Step::Deal),
        Screen::Step(Step::Situation),
        Screen::Step(Step::FirstBallot),
        Screen::Step(Step::Reveal),
        Screen::Step(Step::Dialogue),
        Screen::Step(Step::SecondBallot),
        Screen::Step(Step::Outcome),
        Screen::Step(Step::Reflection),
        Screen::Step(Step::Ideas),
        Screen::Step(Step::Gathering),
        Screen::Step(Step::Evaluation),
        Screen::Step(Step::Harvest),
        Screen::Step(Step::Event),
        Screen::Step(Step::Homecoming),
        Screen::Step(Step::Signing),
        Screen::Step(Step::Debrief),
        Screen::Document,
        Screen::Practice,
    ];

    /// What it is called.
    pub fn name(self, lang: Lang) -> String {
        match self {
            Screen::Title => t!(lang, "keys-place-title"),
            Screen::Setup => t!(lang, "keys-place-setup"),
            Screen::Menu => t!(lang, "keys-place-menu"),
            Screen::Curtain => t!(lang, "keys-place-curtain"),
            Screen::Ballot => t!(lang, "keys-place-ballot"),
            Screen::Hands => t!(lang, "keys-place-hands"),
            Screen::Step(step) => wording::step(lang, step),
            Screen::Document => t!(lang, "keys-place-document"),
            Screen::Practice => t!(lang, "solo-keys-place"),
        }
    }
}

/// A row of the list: the key caps, and what they do (the end of a text key, `keys-do-…`). Caps that start with `@` are named in
/// the language's own word.
type Row = (&'static [&'static str], &'static str);

/// The keys that every screen has.
const EVERYWHERE: &[Row] = &[
    (&["?", "F1"], "help"),
    (&["@tab"], "tab"),
    (&["@enter", "@space"], "press"),
    (&["Esc"], "back"),
    (&["Ctrl", "+", "−"], "text"),
    (&["F11"], "full"),
];

fn rows(screen: Screen) -> &'static [Row] {
    const ON: Row = (&["@enter"], "next");
    const HAND: Row = (&["L"], "hand");
    const WHY: Row = (&["@tab", "@enter"], "why");
    const CARD: Row = (&["K"], "card");
    const PAUSE: Row = (&["Esc"], "pause");
    const UNDO: Row = (&["Ctrl", "Z"], "undo");
    const PAGES: Row = (&["@left", "@right"], "pages");
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
        Screen::Curtain => &[(&["@hold-space"], "open"), (&["Esc"], "hide")],
        Screen::Ballot => &[
            (&["1", "–", "5"], "rate"),
            (&["A"], "abstain"),
            (&["P"], "talk"),
            (&["I"], "object"),
            (&["@up", "@down"], "row"),
            (&["Esc"], "hide"),
            (&["@enter"], "cast"),
        ],
        Screen::Hands => &[(&["@tab"], "tab"), (&["@enter"], "press")],
        Screen::Step(Step::Deal) => &[ON, PAUSE, UNDO],
        Screen::Step(Step::Situation) => &[PAGES, ON, PAUSE, UNDO],
        Screen::Step(Step::FirstBallot | Step::SecondBallot | Step::Evaluation) => &[HAND, ON, PAUSE, UNDO],
        Screen::Step(Step::Reveal) => &[(&["@up", "@down"], "option"), (&["T"], "table"), CARD, WHY, ON, PAUSE],
        Screen::Step(Step::Dialogue) => &[
            (&["1", "–", "9"], "seat"),
            (&["S"], "seat-sheet"),
            (&["G", "O", "I"], "commit"),
            (&["@up", "@down"], "proposal"),
            (&["J", "N"], "answer"),
            (&["B"], "base"),
            (&["R"], "reword"),
            (&["P"], "pass"),
            (&["M"], "invoke"),
            CARD,
            (&["@space"], "timer"),
            (&["+"], "more-time"),
            (&["H"], "hexagon"),
            (&["N"], "names"),
            (&["Ctrl", "@enter"], "green"),
            (&["V"], "vote"),
            WHY,
            PAUSE,
            UNDO,
        ],
        Screen::Step(Step::Ideas) => &[
            (&["I"], "write"),
            (&["1", "–", "9"], "seat"),
            (&["S"], "chair"),
            (&["@left", "@right"], "ideas"),
            (&["@enter"], "idea-sheet"),
            (&["R"], "reword-idea"),
            (&["O"], "overview"),
            (&["Z"], "zoom"),
            (&["@pageup", "@pagedown"], "pages"),
            (&["V"], "next"),
            PAUSE,
            UNDO,
        ],
        Screen::Step(Step::Gathering) => &[
            (&["@left", "@right"], "ideas"),
            (&["@up", "@down"], "tiles"),
            (&["@enter"], "idea-sheet"),
            (&["M"], "move"),
            (&["J", "N", "B"], "answer-tile"),
            (&["F"], "questions"),
            (&["R"], "reword-idea"),
            (&["G"], "merge"),
            (&["O"], "overview"),
            (&["Z"], "zoom"),
            (&["1", "–", "9"], "seat"),
            (&["S"], "chair"),
            (&["@pageup", "@pagedown"], "pages"),
            (&["@space"], "timer"),
            (&["+"], "more-time"),
            (&["H"], "hexagon"),
            (&["V"], "next"),
            PAUSE,
            UNDO,
        ],
        Screen::Step(Step::Harvest) => &[PAGES, WHY, ON, PAUSE],
        Screen::Step(Step::Outcome) => &[PAGES, CARD, (&["H"], "hexagon"), (&["S"], "save"), WHY, ON, PAUSE],
        Screen::Step(Step::Event) => &[WHY, ON, PAUSE],
        Screen::Step(Step::Reflection | Step::Homecoming | Step::Signing) => {
            &[HAND, (&["@enter"], "green-here"), (&["V"], "next"), PAUSE, UNDO]
        }
        Screen::Step(Step::Debrief) | Screen::Document => {
            &[PAGES, (&["@pageup", "@pagedown"], "scroll"), (&["S"], "save"), PAUSE]
        }
        Screen::Practice => &[
            (&["1", "–", "8"], "solo-move"),
            (&["9"], "solo-silence"),
            (&["S"], "solo-answer"),
            (&["V"], "vote"),
            (&["U"], "solo-undo"),
            (&["C"], "solo-coach"),
            CARD,
            (&["F"], "solo-proposal"),
            (&["B"], "solo-first"),
            (&["L"], "solo-read"),
            (&["@pageup", "@pagedown"], "solo-log"),
            (&["Ctrl", "@enter"], "green"),
            (&["Esc"], "solo-end"),
        ],
    }
}

/// The keys of a screen, without those of every screen: the caps, and what they do.
pub fn keys(screen: Screen, lang: Lang) -> Vec<(Vec<String>, String)> {
    spelled(rows(screen), lang)
}

/// The keys that every screen has.
pub fn keys_everywhere(lang: Lang) -> Vec<(Vec<String>, String)> {
    spelled(EVERYWHERE, lang)
}

fn spelled(rows: &[Row], lang: Lang) -> Vec<(Vec<String>, String)> {
    let cap = |cap: &&str| match cap.strip_prefix('@') {
        Some(name) => tr(lang, &format!("keys-key-{name}")),
        None => (*cap).to_owned(),
    };
    rows.iter().map(|(caps, what)| (caps.iter().map(cap).collect(), tr(lang, &format!("keys-do-{what}")))).collect()
}

/// Shows the keys of `screen` over it; true when they are put away.
pub fn help(ui: &mut Ui, look: &Look, screen: Screen) -> bool {
    let lang = look.lang;
    let ctx = ui.ctx().clone();
    let title = t!(lang, "keys-title");
    let paper = Paper { id: "keys", title: &title, width: 1180.0, lies: Lies::Middle };
    let mut done = false;
    let close = paper.show(&ctx, look, |ui, part| match part {
        Part::Body => {
            label(ui, look, &t!(lang, "keys-intro"), Face::Text, size::BODY_OWN, Ink::InkSoft);
            part_heading(ui, look, &screen.name(lang), false);
            list(ui, look, &keys(screen, lang));
            part_heading(ui, look, &t!(lang, "keys-everywhere"), false);
            list(ui, look, &keys_everywhere(lang));
        }
        Part::Foot => done = put_away(ui, look),
    });
    done || close
}

/// Keys and what they do, in two columns where there is room.
fn list(ui: &mut Ui, look: &Look, keys: &[(Vec<String>, String)]) {
    let wide = ui.available_width();
    let columns = if wide >= 1040.0 * look.text { 2 } else { 1 };
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
    fn every_screen_has_its_keys_in_words() {
        for lang in Lang::ALL {
            for screen in Screen::ALL {
                let rows = keys(screen, lang);
                assert!(!rows.is_empty(), "{screen:?}");
                for (caps, what) in rows.into_iter().chain(keys_everywhere(lang)) {
                    assert!(!caps.is_empty() && caps.iter().all(|cap| !cap.contains("keys-")), "{caps:?}");
                    assert!(!what.contains("keys-do"), "{what}");
                }
                assert!(!screen.name(lang).contains("keys-"));
            }
        }
    }

    #[test]
    fn the_overlay_shows_them_and_goes() {
        for lang in Lang::ALL {
            let mut h = harness(1920.0, 1080.0, false, move |ui, done: &mut bool| {
                *done |= help(ui, &look(lang, 1.0), Screen::Step(Step::Dialogue));
            });
            h.run();
            assert!(h.query_by_label(&t!(lang, "keys-do-vote")).is_some());
            h.key_press(Key::Escape);
            h.run();
            assert!(*h.state());
        }
    }
}
