//! *Kortlekar*: every deck there is, and what is wrong with those that cannot be played.

use super::house::{
    Button, NoticeKind, gap, icon, icon_button, label, notice, page_title, paper, scroll, small, soft, strong,
};
use super::place::Place;
use super::setup::languages;
use crate::app::art::{Icon, Lift};
use crate::app::stage::Look;
use crate::app::theme::{Face, Ink, space};
use crate::deck::{Listed, Origin, Problem, Severity};
use crate::t;
use bevy_egui::egui::{Align, Key, Layout, Modifiers, Ui, UiBuilder};

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DecksChoice {
    /// Open the folder with the user's own decks.
    OpenFolder,
    /// Read the decks again.
    Reload,
    /// Leave the screen.
    Back,
}

/// The screen of the decks.
#[derive(Debug, Default)]
pub struct DecksScreen {
    /// The deck whose problems are shown.
    open: Option<usize>,
}

impl DecksScreen {
    /// Shows the screen in all of `ui`. `folder` is where the user's own decks lie.
    pub fn ui(&mut self, ui: &mut Ui, look: &Look, decks: &[Listed], folder: &str) -> Option<DecksChoice> {
        let place = Place::on(ui.max_rect());
        let rect = place.rect(220.0, 36.0, 1480.0, 1010.0);
        let mut column =
            ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)).id_salt("decks"));
        let ui = &mut column;
        let mut choice = None;
        if ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
            choice = Some(DecksChoice::Back);
        }
        ui.horizontal(|ui| {
            if icon_button(ui, look, Icon::Left, &t!(look.lang, "menus-back")).clicked() {
                choice = Some(DecksChoice::Back);
            }
            page_title(ui, look, &t!(look.lang, "title-decks"));
        });
        gap(ui, space::L);
        let left = rect.bottom() - ui.cursor().top();
        scroll(ui, look, "decks", left, |ui| {
            soft(ui, look, &t!(look.lang, "decks-lead"));
            label(ui, look, folder, Face::Strong, 22.0, Ink::Ink);
            ui.horizontal_wrapped(|ui| {
                if Button::new(&t!(look.lang, "decks-open")).show(ui, look).clicked() {
                    choice = Some(DecksChoice::OpenFolder);
                }
                if Button::new(&t!(look.lang, "decks-reload")).show(ui, look).clicked() {
                    choice = Some(DecksChoice::Reload);
                }
            });
            gap(ui, space::XL);
            for (number, listed) in decks.iter().enumerate() {
                ui.push_id(number, |ui| {
                    paper(ui, look, Lift::Card, space::XL, |ui| self.deck(ui, look, listed, number));
                });
                gap(ui, space::XL);
            }
        });
        choice
    }

    fn deck(&mut self, ui: &mut Ui, look: &Look, listed: &Listed, number: usize) {
        let lang = look.lang.tag();
        let problems = &listed.checked.problems;
        match &listed.checked.deck {
            Some(deck) => {
                label(ui, look, deck.title.get(lang), Face::Display, 34.0, Ink::Ink);
                soft(ui, look, deck.text.get(lang));
                strong(
                    ui,
                    look,
                    &t!(
                        look.lang,
                        "decks-about",
                        cards = deck.cards.len(),
                        roles = deck.roles.len(),
                        commitments = deck.commitments.len(),
                        events = deck.events.len(),
                        languages = languages(look, &deck.languages)
                    ),
                );
                small(
                    ui,
                    look,
                    &t!(
                        look.lang,
                        "decks-made",
                        author = deck.author.as_str(),
                        version = deck.version.as_str(),
                        licence = deck.licence.as_str()
                    ),
                );
            }
            None => {
                label(ui, look, &listed.name, Face::Display, 34.0, Ink::Ink);
                notice(ui, look, &t!(look.lang, "decks-unplayable"), NoticeKind::Error);
            }
        }
        match &listed.origin {
            Origin::Embedded => small(ui, look, &t!(look.lang, "decks-embedded")),
            Origin::File(path) => small(ui, look, &path.display().to_string()),
        };
        if problems.is_empty() {
            return;
        }
        let open = self.open == Some(number) || listed.checked.deck.is_none();
        if listed.checked.deck.is_some() {
            let words =
                t!(look.lang, if open { "decks-hide-problems" } else { "decks-show-problems" }, count = problems.len());
            let sign = if open { Icon::Up } else { Icon::Down };
            if Button::new(&words).icon(sign).size(22.0).height(60.0).id("problems").show(ui, look).clicked() {
                self.open = (!open).then_some(number);
            }
        }
        if open {
            problem_list(ui, look, problems);
        }
    }
}

/// The most problems that are told at once; a file with more is mended from the top.
const PROBLEMS_SHOWN: usize = 60;

/// What is wrong with a deck, each with its place in the file and what to do.
pub(super) fn problem_list(ui: &mut Ui, look: &Look, problems: &[Problem]) {
    for problem in problems.iter().take(PROBLEMS_SHOWN) {
        let (sign, kind) = match problem.severity {
            Severity::Error => (Icon::Err, "decks-error"),
            Severity::Warning => (Icon::Warn, "decks-warning"),
            Severity::Advice => (Icon::Bulb, "decks-advice"),
        };
        gap(ui, space::L);
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            icon(ui, look, sign, 28.0, Ink::Ink);
            ui.vertical(|ui| {
                ui.spacing_mut().item_spacing.y = space::XS;
                let place = t!(
                    look.lang,
                    "decks-place",
                    kind = t!(look.lang, kind),
                    code = problem.code,
                    file = problem.file.as_str(),
                    line = problem.line.to_string(),
                    column = problem.column.to_string()
                );
                label(ui, look, &place, Face::Strong, 21.0, Ink::Ink);
                label(ui, look, &problem.text(look.lang), Face::Text, 24.0, Ink::Ink);
                label(ui, look, &problem.advice(look.lang), Face::Text, 24.0, Ink::InkSoft);
            });
        });
    }
    if problems.len() > PROBLEMS_SHOWN {
        gap(ui, space::L);
        strong(ui, look, &t!(look.lang, "decks-more", count = problems.len() - PROBLEMS_SHOWN));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::hands::house::testing::{harness, look};
    use crate::deck::{library, load_str};
    use crate::text::Lang;
    use egui_kittest::kittest::Queryable as _;

    type State = (DecksScreen, Option<DecksChoice>);

    fn decks() -> Vec<Listed> {
        let mut decks = library(None);
        decks.push(Listed {
            origin: Origin::File("/decks/trasig.ron".into()),
            checked: load_str("(format: 1, id: \"x\"", "trasig.ron"),
            name: "trasig.ron".into(),
            shares_id: false,
        });
        decks
    }

    #[test]
    fn decks_are_told_with_their_problems_in_both_languages() {
        for lang in Lang::ALL {
            for text in [1.0, 2.0] {
                let decks = decks();
                let problem = decks[1].checked.problems[0].clone();
                let mut h = harness(1600.0, 900.0, State::default(), move |ui, state| {
                    let choice = state.0.ui(ui, &look(lang, text), &decks, "/decks");
                    state.1 = choice.or(state.1.take());
                });
                h.get_by_label("trasig.ron");
                h.get_by_label(&problem.text(lang));
                h.get_by_label(&problem.advice(lang));
                h.get_by_label(&t!(lang, "decks-open")).click();
                h.run();
                assert_eq!(h.state().1, Some(DecksChoice::OpenFolder));
                h.key_press(Key::Escape);
                h.run();
                assert_eq!(h.state().1, Some(DecksChoice::Back));
            }
        }
    }

    #[test]
    fn pictures_of_the_decks() {
        crate::app::hands::house::testing::pictures("decks", |look, _| {
            let (look, decks) = (*look, decks());
            let mut screen = DecksScreen::default();
            (crate::app::stage::Stage::default(), move |ui: &mut Ui| {
                screen.ui(ui, &look, &decks, "/home/karin/.local/share/komma-overens/kortlekar");
            })
        });
    }

    #[test]
    fn it_stands_a_window_dragged_to_nothing() {
        let decks = decks();
        crate::app::hands::house::testing::squeezed(|ui, look| {
            DecksScreen::default().ui(ui, look, &decks, "/decks");
        });
    }
}
