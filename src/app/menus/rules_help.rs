//! *Spelets regler*: the rules in the game, one page for each part, with the decisions this product makes where the rules of the
//! original say nothing.

use crate::app::art::{Icon, Lift};
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::keys::{Chord, Keyed, take};
use crate::app::widgets::page::page;
use crate::app::widgets::{Button, body, gap, heading, paper, pill, small};
use crate::rules::limits::{
    AGAIN, CLAUSE, EVALUATION, EXTRA_ROUNDS, IDEA_LINE, IDEA_TITLE, IDEAS, OBJECTION, PROMISE, REASON, WORDING,
};
use crate::rules::{NAME_MAX, SEATS};
use crate::t;
use crate::text::tr_with;
use bevy_egui::egui::{Key, Ui};

/// The pages by key: `rules-<page>` is the heading, `rules-<page>-text` what stands below.
pub(crate) const PAGES: [&str; 16] = [
    "aim",
    "seats",
    "round",
    "first",
    "dialogue",
    "second",
    "outcome",
    "vision",
    "own",
    "referral",
    "ideas",
    "evaluation",
    "principles",
    "home",
    "table",
    "limits",
];

/// What has a key there: the arrows alone go between controls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RulesKey {
    /// The page before.
    Before,
    /// The page after.
    After,
}

impl RulesKey {
    /// In the order of the list of keys.
    pub(crate) const ALL: [RulesKey; 2] = [RulesKey::Before, RulesKey::After];
}

impl Keyed for RulesKey {
    fn keys(self) -> &'static [Chord] {
        match self {
            RulesKey::Before => &[Chord::Ctrl(Key::ArrowLeft)],
            RulesKey::After => &[Chord::Ctrl(Key::ArrowRight)],
        }
    }

    fn line(self) -> &'static str {
        "pages"
    }
}

/// The screen of the rules.
#[derive(Debug, Default)]
pub(crate) struct RulesScreen {
    page: usize,
}

impl RulesScreen {
    /// Shows the screen in all of `ui`. Answers whether to leave it.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look) -> bool {
        for key in take(ui, &RulesKey::ALL) {
            self.page = match key {
                RulesKey::Before => self.page.saturating_sub(1),
                RulesKey::After => (self.page + 1).min(PAGES.len() - 1),
            };
        }
        page(ui, look, &t!(look.lang, "title-rules"), if look.large() { 1480.0 } else { 1400.0 }, |ui| {
            ui.horizontal_wrapped(|ui| {
                for (number, page) in PAGES.into_iter().enumerate() {
                    let words = t!(look.lang, &format!("rules-{page}"));
                    if pill(ui, look, &words, None, number == self.page).clicked() {
                        self.page = number;
                    }
                }
            });
            gap(ui, space::XL);
            let shown = PAGES[self.page];
            paper(ui, look, Lift::Card, space::XXL, |ui| {
                // The pill above has the same words: a heading within the sheet would be read twice.
                heading(
                    ui,
                    look,
                    &t!(
                        look.lang,
                        "rules-page",
                        title = t!(look.lang, &format!("rules-{shown}")),
                        number = self.page + 1,
                        of = PAGES.len()
                    ),
                );
                for paragraph in text(look, shown).split("\n\n") {
                    body(ui, look, &paragraph.replace('\n', " "));
                    gap(ui, space::S);
                }
            });
            gap(ui, space::XL);
            ui.horizontal_wrapped(|ui| {
                let (before, after) = (t!(look.lang, "rules-before"), t!(look.lang, "rules-after"));
                if Button::new(&before).icon(Icon::Left).enabled(self.page > 0).show(ui, look).clicked() {
                    self.page -= 1;
                }
                let more = self.page + 1 < PAGES.len();
                if Button::new(&after).after(Icon::Right).primary_if(more).enabled(more).show(ui, look).clicked() {
                    self.page += 1;
                }
            });
            small(ui, look, &t!(look.lang, "rules-keys"));
        })
    }
}

/// The words of a page, with the limits as the rules have them.
fn text(look: &Look, page: &str) -> String {
    let numbers = [
        ("least", *SEATS.start()),
        ("extra", EXTRA_ROUNDS),
        ("most", *SEATS.end()),
        ("name", NAME_MAX),
        ("wording", WORDING),
        ("clause", CLAUSE),
        ("reason", REASON),
        ("objection", OBJECTION),
        ("promise", PROMISE),
        ("again", usize::from(AGAIN)),
        ("ideas", IDEAS),
        ("title", IDEA_TITLE),
        ("line", IDEA_LINE),
        ("evaluation", EVALUATION),
    ]
    .map(|(name, number)| (name, number.into()));
    tr_with(look.lang, &format!("rules-{page}-text"), &numbers)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::page_stage;
    use crate::app::widgets::testing::{harness, look, pictures};
    use crate::text::Lang;
    use bevy_egui::egui::Modifiers;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn every_page_is_turned_to_in_both_languages() {
        for lang in Lang::ALL {
            let state = (RulesScreen::default(), false);
            let mut h = harness(1600.0, 900.0, state, move |ui, (screen, left)| {
                *left |= screen.ui(ui, &look(lang, 1.0));
            });
            for page in PAGES {
                h.get_by_label(&t!(lang, &format!("rules-{page}"))).click_accesskit();
                h.run();
                let first = text(&look(lang, 1.0), page);
                let first = first.split("\n\n").next().map(|p| p.replace('\n', " ")).unwrap_or_default();
                assert!(!first.contains("rules-") && !first.contains('{'), "{first}");
                h.get_by_label(&first);
            }
            h.key_press_modifiers(Modifiers::COMMAND, Key::ArrowLeft);
            h.run();
            assert_eq!(h.state().0.page, PAGES.len() - 2);
            h.key_press(Key::Escape);
            h.run();
            assert!(h.state().1);
        }
    }

    #[test]
    fn pictures_of_the_rules() {
        pictures("rules", |look, _| {
            let look = *look;
            let mut screen = RulesScreen { page: 6 };
            (page_stage(), move |ui: &mut Ui| {
                screen.ui(ui, &look);
            })
        });
    }

    #[test]
    fn it_stands_a_window_dragged_to_nothing() {
        crate::app::widgets::testing::squeezed(|ui, look| {
            RulesScreen::default().ui(ui, look);
        });
    }
}
