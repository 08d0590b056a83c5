//! *Kortlekar*: every deck there is, and what is wrong with those that cannot be played.

use super::new_deck::{Begin, NewDeckChoice, NewDeckSheet, Tongues};
use crate::app::art::{Icon, Lift};
use crate::app::menus::setup::languages;
use crate::app::scene::Look;
use crate::app::theme::{DesignSpace, Face, Ink, space};
use crate::app::widgets::{
    Button, NoticeKind, gap, icon, icon_button, is_covered, label, notice, page_title, paper, scroll, small, soft,
    strong,
};
use crate::deck::{Listed, Origin, Problem, Severity};
use crate::rules::{Deck, Difficulty};
use crate::t;
use bevy_egui::egui::{Align, Key, Layout, Modifiers, Ui, UiBuilder};

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum DecksChoice {
    /// Open the folder with the user's own decks.
    OpenFolder,
    /// Read the decks again.
    Reload,
    /// Make a new deck and open it in the workshop.
    New {
        /// What it is called.
        title: String,
        /// What it begins as.
        begin: Begin,
        /// The languages of its texts.
        tongues: Tongues,
    },
    /// Write the deck at this place of the list.
    Edit(usize),
    /// Show the deck at this place while its file is written in another program.
    Preview(usize),
    /// Print the deck at this place.
    Print(usize),
    /// Leave the screen.
    Back,
}

/// The screen of the decks.
#[derive(Debug, Default)]
pub(crate) struct DecksScreen {
    /// The deck whose problems are shown.
    open: Option<usize>,
    /// A new deck is being thought of.
    new: Option<NewDeckSheet>,
    /// What was typed as the title of one that was put away again.
    typed: Option<String>,
}

impl DecksScreen {
    /// The screen, with what was typed as the title of a new deck another time.
    pub(crate) fn new(typed: Option<&str>) -> DecksScreen {
        DecksScreen { typed: typed.map(str::to_owned), ..DecksScreen::default() }
    }

    /// What has been typed as the title of a new deck.
    pub(crate) fn typed(&self) -> Option<&str> {
        match &self.new {
            Some(sheet) => sheet.typed().or(self.typed.as_deref()),
            None => self.typed.as_deref(),
        }
    }

    /// Shows the screen in all of `ui`. `folder` is where the user's own decks lie.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, decks: &[Listed], folder: &str) -> Option<DecksChoice> {
        let place = DesignSpace::on(ui.max_rect());
        let rect = place.rect(220.0, 36.0, 1480.0, 1010.0);
        let mut column =
            ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)).id_salt("decks"));
        let ui = &mut column;
        let mut choice = None;
        if !is_covered(ui) && ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape)) {
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
            small(ui, look, &t!(look.lang, "workshop-deck-drop"));
            ui.horizontal_wrapped(|ui| {
                let words = t!(look.lang, "workshop-deck-new");
                if Button::new(&words).primary().icon(Icon::Plus).show(ui, look).clicked() {
                    self.new = Some(NewDeckSheet::new(String::new(), Begin::Empty).titled(self.typed.take()));
                }
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
                    paper(ui, look, Lift::Card, space::XL, |ui| {
                        choice = self.deck(ui, look, listed, number).or(choice.take());
                    });
                });
                gap(ui, space::XL);
            }
        });
        if let Some(sheet) = &mut self.new {
            let names: Vec<String> = decks.iter().map(|listed| name(look, listed)).collect();
            match sheet.ui(ui, look, &names) {
                None => {}
                Some(NewDeckChoice::Close) => {
                    self.typed = sheet.typed().map(str::to_owned);
                    self.new = None;
                }
                Some(NewDeckChoice::Make { title, begin, tongues }) => {
                    choice = Some(DecksChoice::New { title, begin, tongues });
                }
            }
        }
        choice
    }

    /// What can be done with a deck.
    fn deeds(&mut self, ui: &mut Ui, look: &Look, listed: &Listed, number: usize) -> Option<DecksChoice> {
        let mut choice = None;
        gap(ui, space::M);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = bevy_egui::egui::Vec2::splat(space::M);
            let called = name(look, listed);
            let mut press = |key: &str, icon| {
                let words = t!(look.lang, key);
                let spoken = format!("{words}: {called}");
                let button = Button::new(&words).spoken(&spoken).icon(icon).size(22.0).height(60.0);
                button.show(ui, look).clicked()
            };
            match &listed.origin {
                // A deck within the program cannot be changed, but a copy of it can.
                Origin::Embedded => {
                    if press("workshop-deck-copy", Icon::Pen) {
                        let title = t!(look.lang, "workshop-copy-title", title = called.as_str());
                        self.new = Some(NewDeckSheet::new(title, Begin::Copy(number)));
                    }
                }
                Origin::File(_) => {
                    if press("workshop-deck-edit", Icon::Pen) {
                        choice = Some(DecksChoice::Edit(number));
                    }
                    if press("workshop-deck-preview", Icon::Eye) {
                        choice = Some(DecksChoice::Preview(number));
                    }
                }
            }
            if listed.checked.deck.is_some() && press("workshop-print", Icon::Document) {
                choice = Some(DecksChoice::Print(number));
            }
        });
        choice
    }

    fn deck(&mut self, ui: &mut Ui, look: &Look, listed: &Listed, number: usize) -> Option<DecksChoice> {
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
                let version =
                    (!deck.version.is_empty()).then(|| t!(look.lang, "decks-version", version = deck.version.as_str()));
                let made = [Some(deck.author.clone()), version, Some(deck.licence.clone())];
                let made: Vec<String> = made.into_iter().flatten().filter(|words| !words.trim().is_empty()).collect();
                if !made.is_empty() {
                    small(ui, look, &made.join(" · "));
                }
                demands(ui, look, deck);
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
        let choice = self.deeds(ui, look, listed, number);
        if problems.is_empty() {
            return choice;
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
        choice
    }
}

/// How demanding a deck is, and how long it takes, where it says so.
fn demands(ui: &mut Ui, look: &Look, deck: &Deck) {
    let level = deck.difficulty.map(|difficulty| {
        let word = match difficulty {
            Difficulty::Easy => "workshop-difficulty-easy",
            Difficulty::Medium => "workshop-difficulty-medium",
            Difficulty::Hard => "workshop-difficulty-hard",
        };
        t!(look.lang, "workshop-deck-difficulty", level = t!(look.lang, word).to_lowercase())
    });
    let minutes = deck.minutes.map(|minutes| t!(look.lang, "workshop-deck-minutes", minutes = minutes));
    let line = [level, minutes].into_iter().flatten().collect::<Vec<_>>().join(" · ");
    if !line.is_empty() {
        small(ui, look, &line);
    }
}

/// What a deck is called: its title, and the name of its file where that does not tell it from another.
pub(crate) fn name(look: &Look, listed: &Listed) -> String {
    match &listed.checked.deck {
        Some(deck) if listed.shares_id => format!("{} ({})", deck.title.get(look.lang.tag()), listed.name),
        Some(deck) => deck.title.get(look.lang.tag()).to_owned(),
        None => listed.name.clone(),
    }
}

/// The most problems that are told at once; a file with more is mended from the top.
const PROBLEMS_SHOWN: usize = 60;

/// What is wrong with a deck, each with its place in the file and what to do.
pub(crate) fn problem_list(ui: &mut Ui, look: &Look, problems: &[Problem]) {
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
                    file = &*problem.file,
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
    use crate::app::widgets::testing::{harness, look};
    use crate::deck::{library, load_str};
    use crate::text::Lang;
    use egui_kittest::kittest::Queryable as _;

    type State = (DecksScreen, Option<DecksChoice>);

    fn decks() -> Vec<Listed> {
        let mut decks = library(None);
        decks.truncate(1);
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
        crate::app::widgets::testing::pictures("decks", |look, _| {
            let (look, decks) = (*look, decks());
            let mut screen = DecksScreen::default();
            (crate::app::scene::Stage::default(), move |ui: &mut Ui| {
                screen.ui(ui, &look, &decks, "/home/karin/.local/share/komma-overens/kortlekar");
            })
        });
    }

    #[test]
    fn it_stands_a_window_dragged_to_nothing() {
        let decks = decks();
        crate::app::widgets::testing::squeezed(|ui, look| {
            DecksScreen::default().ui(ui, look, &decks, "/decks");
        });
    }
}
