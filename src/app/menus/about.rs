//! *Om spelet*: where it comes from, what it is not, and under which terms it may be used.

use crate::app::art::Lift;
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::page::page;
use crate::app::widgets::{body, gap, heading, paper, strong};
use crate::t;
use bevy_egui::egui::Ui;

/// The parts of the page, by key: `about-<part>` is the heading, `about-<part>-text` what stands below.
const PARTS: [&str; 5] = ["original", "own", "independent", "licence", "fonts"];

/// The screen about the game.
#[derive(Debug, Default)]
pub struct AboutScreen;

impl AboutScreen {
    /// Shows the screen in all of `ui`. Answers whether to leave it.
    pub fn ui(&mut self, ui: &mut Ui, look: &Look) -> bool {
        page(ui, look, &t!(look.lang, "title-about"), if look.large() { 1480.0 } else { 1300.0 }, |ui| {
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
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::page::page_stage;
    use crate::app::widgets::testing::{harness, look, pictures};
    use crate::text::Lang;
    use bevy_egui::egui::Key;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn it_says_what_is_the_originals_and_what_is_not_in_both_languages() {
        for lang in Lang::ALL {
            for text in [1.0, 2.0] {
                let mut h = harness(1600.0, 900.0, false, move |ui, left| {
                    *left |= AboutScreen.ui(ui, &look(lang, text));
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
    fn pictures_of_about() {
        pictures("about", |look, _| {
            let look = *look;
            (page_stage(), move |ui: &mut Ui| {
                AboutScreen.ui(ui, &look);
            })
        });
    }

    #[test]
    fn it_stands_a_window_dragged_to_nothing() {
        crate::app::widgets::testing::squeezed(|ui, look| {
            AboutScreen.ui(ui, look);
        });
    }
}
