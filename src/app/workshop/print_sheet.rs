//! Printing a deck: what, in which language, on which paper, and where the PDF goes.

use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::{
    Button, NoticeKind, gap, label, modal, notice, segmented, send_key, send_pressed, small, soft,
};
use crate::print::{Options, Paper, What};
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::{Ui, Vec2};

/// Where the PDF goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Place {
    /// Into the folder of the deck.
    Beside,
    /// Into the facilitator's documents.
    Documents,
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PrintChoice {
    /// Make the PDF.
    Make(Options, Place),
    /// Open the folder of the PDF that was made.
    OpenFolder,
    /// Put the sheet away.
    Close,
}

/// What came of it, in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Came {
    /// The lines of the report, the file first.
    Done(Vec<String>),
    /// Why there is no PDF.
    Failed(String),
}

/// The sheet with what is chosen so far.
#[derive(Debug)]
pub(crate) struct PrintSheet {
    title: String,
    options: Options,
    place: Place,
    /// The deck has a folder of its own.
    on_disk: bool,
    came: Option<Came>,
}

impl PrintSheet {
    /// The sheet for the deck called `title`. A deck within the program has no folder (`on_disk` is false).
    pub(crate) fn new(title: &str, lang: Lang, on_disk: bool) -> Self {
        let options = Options { what: What::All, lang, paper: Paper::A4 };
        let place = if on_disk { Place::Beside } else { Place::Documents };
        PrintSheet { title: title.to_owned(), options, place, on_disk, came: None }
    }

    /// Tells what came of it.
    pub(crate) fn came(&mut self, came: Came) {
        self.came = Some(came);
    }

    /// Shows the sheet over the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look) -> Option<PrintChoice> {
        let lang = look.lang;
        let ctx = ui.ctx().clone();
        let mut choice = None;
        let title = t!(lang, "workshop-print-title", title = self.title.as_str());
        let by_key = send_pressed(&ctx);
        let shown = modal(&ctx, look, "print", &title, 1100.0, |ui| {
            soft(ui, look, &t!(lang, "workshop-print-lead"));
            let word = |key| t!(lang, key);
            let before = (self.options, self.place);
            let head = |ui: &mut Ui, key| {
                gap(ui, space::L);
                label(ui, look, &t!(lang, key), Face::Text, 20.0, Ink::InkSoft);
            };
            head(ui, "workshop-print-what");
            let names = [
                (What::Cards, word("workshop-print-cards")),
                (What::Roles, word("workshop-print-roles")),
                (What::Tiles, word("workshop-print-tiles")),
                (What::Ballots, word("workshop-print-ballots")),
                (What::Learn, word("learn-title")),
                (What::All, word("workshop-print-all")),
            ];
            let names: Vec<(What, &str)> = names.iter().map(|(what, name)| (*what, name.as_str())).collect();
            segmented(ui, look, "what", &names, &mut self.options.what);
            head(ui, "workshop-language");
            let names = Lang::ALL.map(|lang| (lang, crate::text::tr(look.lang, &format!("language-{}", lang.tag()))));
            let names: Vec<(Lang, &str)> = names.iter().map(|(lang, name)| (*lang, name.as_str())).collect();
            segmented(ui, look, "lang", &names, &mut self.options.lang);
            head(ui, "workshop-print-paper");
            segmented(ui, look, "paper", &[(Paper::A4, "A4"), (Paper::A3, "A3")], &mut self.options.paper);
            if self.on_disk {
                head(ui, "workshop-print-where");
                let (beside, documents) = (word("workshop-print-beside"), word("workshop-print-documents"));
                let names = [(Place::Beside, &*beside), (Place::Documents, &*documents)];
                segmented(ui, look, "where", &names, &mut self.place);
            }
            if before != (self.options, self.place) {
                self.came = None;
            }
            gap(ui, space::XL);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(space::M);
                let done = matches!(self.came, Some(Came::Done(_)));
                let words = t!(lang, "workshop-print-make");
                let key = send_key(lang);
                let button = Button::new(&words).primary_if(!done).icon(Icon::Document).key(&key);
                if button.show(ui, look).clicked() || by_key {
                    choice = Some(PrintChoice::Make(self.options, self.place));
                }
                if done {
                    let words = t!(lang, "workshop-print-open");
                    if Button::new(&words).icon(Icon::House).show(ui, look).clicked() {
                        choice = Some(PrintChoice::OpenFolder);
                    }
                }
                if Button::new(&t!(lang, "menus-close")).primary_if(done).show(ui, look).clicked() {
                    choice = Some(PrintChoice::Close);
                }
            });
            match &self.came {
                None => {}
                Some(Came::Failed(why)) => {
                    gap(ui, space::M);
                    notice(ui, look, why, NoticeKind::Error);
                }
                Some(Came::Done(lines)) => {
                    gap(ui, space::M);
                    for (at, line) in lines.iter().enumerate() {
                        if at == 0 {
                            notice(ui, look, line, NoticeKind::Done);
                            gap(ui, space::S);
                        } else {
                            small(ui, look, line);
                        }
                    }
                }
            }
        });
        choice.or(shown.close.then_some(PrintChoice::Close))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{harness, look};
    use bevy_egui::egui::Key;
    use egui_kittest::kittest::Queryable as _;

    type State = (PrintSheet, Option<PrintChoice>);

    #[test]
    fn what_is_printed_is_chosen_and_where_it_went_is_told() {
        let state = (PrintSheet::new("Lundby", Lang::Sv, true), None);
        let mut h = harness(1600.0, 900.0, state, |ui, state: &mut State| {
            let choice = state.0.ui(ui, &look(Lang::Sv, 1.0));
            state.1 = choice.or(state.1.take());
        });
        h.run();
        for label in ["Rollerna", "English", "A3", "I mappen Dokument", "Gör PDF"] {
            h.get_by_label(label).click();
            h.run();
        }
        let options = Options { what: What::Roles, lang: Lang::En, paper: Paper::A3 };
        assert_eq!(h.state().1, Some(PrintChoice::Make(options, Place::Documents)));
        h.state_mut().0.came(Came::Done(vec!["Klar: /lekar/lundby-roller.pdf".into(), "2 sidor".into()]));
        h.run();
        h.get_by_label("Klar: /lekar/lundby-roller.pdf");
        h.get_by_label("Öppna mappen").click();
        h.run();
        assert_eq!(h.state().1, Some(PrintChoice::OpenFolder));
        h.key_press(Key::Escape);
        h.run();
        assert_eq!(h.state().1, Some(PrintChoice::Close));
    }
}
