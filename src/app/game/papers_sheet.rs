//! *Spara som*: the papers that a table takes with it, a button for each form they can have.

use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, put_away};
use crate::app::widgets::{Button, body, error_line, gap, segmented, small};
use crate::papers::{Format, Kept, What};
use crate::t;
use bevy_egui::egui::Ui;

/// The sheet: which paper it is about, and what came of the last button.
pub(crate) struct PapersSheet {
    what: What,
    came: Option<Result<Kept, String>>,
}

impl PapersSheet {
    /// With the agreement on top.
    pub(crate) fn new() -> PapersSheet {
        PapersSheet { what: What::Agreement, came: None }
    }

    /// Shows it over the screen; `save` saves a paper. True when it is put away.
    pub(crate) fn ui(&mut self, ui: &Ui, look: &Look, save: &dyn Fn(What, Format) -> Result<Kept, String>) -> bool {
        let title = t!(look.lang, "papers-pick-title");
        let paper = ModalSheet { id: "papers", title: &title, width: 1240.0, lies: Lies::Middle };
        let mut done = false;
        let close = paper.show(ui.ctx(), look, |ui, part| match part {
            Part::Body => self.body(ui, look, save),
            Part::Foot => done = put_away(ui, look),
        });
        done || close
    }

    /// Where the last paper lies, if one was saved.
    pub(crate) fn saved(&self) -> Option<&Kept> {
        self.came.as_ref()?.as_ref().ok()
    }

    fn body(&mut self, ui: &mut Ui, look: &Look, save: &dyn Fn(What, Format) -> Result<Kept, String>) {
        let lang = look.lang;
        body(ui, look, &t!(lang, "papers-pick-text"));
        gap(ui, space::L);
        let names = What::ALL.map(|what| (what, what.name(lang)));
        let choices = names.each_ref().map(|(what, name)| (*what, name.as_str()));
        let before = self.what;
        segmented(ui, look, "paper", &choices, &mut self.what);
        if self.what != before {
            self.came = None;
        }
        gap(ui, space::L);
        for &format in self.what.formats() {
            if Button::new(&format.name(lang)).icon(Icon::Check).show(ui, look).clicked() {
                self.came = Some(save(self.what, format));
            }
            gap(ui, space::M);
        }
        match &self.came {
            None => {}
            Some(Err(why)) => {
                error_line(ui, look, why);
            }
            Some(Ok(kept)) => {
                body(ui, look, &t!(lang, "papers-pick-saved", file = kept.path.display().to_string()));
                for remark in &kept.remarks {
                    small(ui, look, remark);
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{harness, look};
    use crate::text::Lang;
    use bevy_egui::egui::Key;
    use egui_kittest::kittest::Queryable as _;
    use std::path::PathBuf;

    struct Shown {
        sheet: PapersSheet,
        away: bool,
    }

    /// Saves nothing, and refuses the calendar.
    fn save(what: What, format: Format) -> Result<Kept, String> {
        match format {
            Format::Ics => Err("Kalendern skulle bli tom.".to_owned()),
            format => Ok(Kept {
                path: PathBuf::from(format!("papper/{}.{}", what.code(), format.code())),
                remarks: vec!["En anmärkning.".to_owned()],
            }),
        }
    }

    #[test]
    fn each_form_has_its_button_and_says_where_it_lies() {
        for (lang, plan, word, calendar) in [
            (Lang::Sv, "Handlingsplanen", "Word, att skriva vidare i", "Kalender"),
            (Lang::En, "The action plan", "Word, to go on writing in", "Calendar"),
        ] {
            let shown = Shown { sheet: PapersSheet::new(), away: false };
            let mut h = harness(1920.0, 1080.0, shown, move |ui, shown: &mut Shown| {
                shown.away |= shown.sheet.ui(ui, &look(lang, 1.0), &save);
            });
            assert!(h.query_by_label(calendar).is_none(), "an agreement is no calendar");
            h.get_by_label(word).click();
            h.run();
            assert!(h.query_by_label_contains("papper/agreement.docx").is_some());
            assert!(h.query_by_label("En anmärkning.").is_some());
            h.get_by_label(plan).click();
            h.run();
            assert!(h.query_by_label_contains("papper/").is_none());
            h.get_by_label(calendar).click();
            h.run();
            assert!(h.query_by_label_contains("Kalendern skulle bli tom.").is_some());
            h.key_press(Key::Escape);
            h.run();
            assert!(h.state().away && h.state().sheet.saved().is_none());
        }
    }
}
