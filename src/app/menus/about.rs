//! *Om spelet*: where it comes from, what it is not, and under which terms it may be used; beside it twelve short answers on
//! agreements, and the words not everybody knows.

use crate::app::art::Lift;
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::page::page;
use crate::app::widgets::{body, gap, heading, paper, pill, strong};
use crate::t;
use crate::text::learn;
use bevy_egui::egui::Ui;

/// The parts of the page, by key: `about-<part>` is the heading, `about-<part>-text` what stands below.
const PARTS: [&str; 5] = ["original", "own", "independent", "licence", "fonts"];

/// What is read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Part {
    #[default]
    About,
    Answers,
    Words,
}

/// The screen about the game.
#[derive(Debug, Default)]
pub(crate) struct AboutScreen {
    part: Part,
}

impl AboutScreen {
    /// Shows the screen in all of `ui`. Answers whether to leave it.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look) -> bool {
        page(ui, look, &t!(look.lang, "title-about"), if look.large() { 1480.0 } else { 1300.0 }, |ui| {
            ui.horizontal_wrapped(|ui| {
                let parts =
                    [(Part::About, "learn-about"), (Part::Answers, "learn-answers"), (Part::Words, "learn-words")];
                for (part, key) in parts {
                    if pill(ui, look, &t!(look.lang, key), None, part == self.part).clicked() {
                        self.part = part;
                    }
                }
            });
            gap(ui, space::XL);
            match self.part {
                Part::About => about(ui, look),
                Part::Answers => entries(ui, look, &learn::answers(look.lang)),
                Part::Words => {
                    body(ui, look, &t!(look.lang, "learn-words-lead"));
                    gap(ui, space::L);
                    entries(ui, look, &learn::words(look.lang));
                }
            }
        })
    }
}

fn about(ui: &mut Ui, look: &Look) {
    strong(ui, look, &t!(look.lang, "about-version", version = env!("CARGO_PKG_VERSION")));
    body(ui, look, &t!(look.lang, "about-lead"));
    gap(ui, space::L);
    for part in PARTS {
        paper(ui, look, Lift::Flat, space::XL, |ui| {
            heading(ui, look, &t!(look.lang, &format!("about-{part}")));
            for paragraph in t!(look.lang, &format!("about-{part}-text")).split("\n\n") {
                body(ui, look, &paragraph.replace('\n', " "));
            }
        });
        gap(ui, space::XL);
    }
}

/// Headings, each with what is said of it, on one sheet.
fn entries(ui: &mut Ui, look: &Look, entries: &[(String, String)]) {
    paper(ui, look, Lift::Flat, space::XL, |ui| {
        for (title, text) in entries {
            heading(ui, look, title);
            body(ui, look, text);
            gap(ui, space::L);
        }
    });
    gap(ui, space::XL);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::page_stage;
    use crate::app::widgets::testing::{harness, look, pictures};
    use crate::text::Lang;
    use bevy_egui::egui::Key;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn it_says_what_is_the_originals_and_what_is_not_in_both_languages() {
        for lang in Lang::ALL {
            for text in [1.0, 2.0] {
                let mut screen = AboutScreen::default();
                let mut h = harness(1600.0, 900.0, false, move |ui, left| {
                    *left |= screen.ui(ui, &look(lang, text));
                });
                for part in PARTS {
                    h.get_by_label(&t!(lang, &format!("about-{part}")));
                    assert!(crate::text::has(lang, &format!("about-{part}-text")));
                }
                h.key_press(Key::Escape);
                h.run();
                assert!(*h.state());
            }
        }
    }

    #[test]
    fn every_answer_and_word_can_be_read_in_both_languages() {
        for lang in Lang::ALL {
            let mut screen = AboutScreen::default();
            let mut h = harness(1600.0, 900.0, false, move |ui, left| {
                *left |= screen.ui(ui, &look(lang, 1.0));
            });
            for (key, entries) in [("learn-answers", learn::answers(lang)), ("learn-words", learn::words(lang))] {
                h.get_by_label(&t!(lang, key)).click_accesskit();
                h.run();
                for (title, text) in entries {
                    assert!(h.query_all_by_label(&title).next().is_some(), "{title}");
                    assert!(h.query_all_by_label(&text).next().is_some(), "{title}");
                }
            }
        }
    }

    #[test]
    fn pictures_of_about() {
        pictures("about", |look, _| {
            let look = *look;
            let mut screen = AboutScreen::default();
            (page_stage(), move |ui: &mut Ui| {
                screen.ui(ui, &look);
            })
        });
    }

    #[test]
    fn it_stands_a_window_dragged_to_nothing() {
        crate::app::widgets::testing::squeezed(|ui, look| {
            AboutScreen::default().ui(ui, look);
        });
    }
}
