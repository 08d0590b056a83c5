//! Find and replace, in all texts of the deck.

use super::{WorkshopScreen, section_words};
use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::{Button, Field, check, gap, label, modal, soft};
use crate::deck::edit::{Hit, Target};
use crate::t;
use bevy_egui::egui::{Id, Ui};

/// The most places that are listed.
const SHOWN: usize = 40;
/// Words shown before and after what was found, in characters.
const AROUND: usize = 34;

impl WorkshopScreen {
    pub(super) fn find_sheet(&mut self, ui: &mut Ui, look: &Look) {
        let lang = look.lang;
        let ctx = ui.ctx().clone();
        let (mut close, mut go) = (false, None);
        let (mut all, mut one, mut step) = (false, false, 0isize);
        let hits = self.desk.find(&self.find);
        self.found = self.found.min(hits.len().saturating_sub(1));
        let shown = modal(&ctx, look, "find", &t!(lang, "workshop-find"), 1100.0, |ui| {
            let (what, with) = (t!(lang, "workshop-find-what"), t!(lang, "workshop-find-with"));
            label(ui, look, &what, Face::Text, 20.0, Ink::InkSoft);
            Field::new(&what, &mut self.find.text).id(Id::new("workshop-find-what")).max(200).show(ui, look);
            label(ui, look, &with, Face::Text, 20.0, Ink::InkSoft);
            Field::new(&with, &mut self.with).max(400).show(ui, look);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = space::XL;
                check(ui, look, &t!(lang, "workshop-find-case"), &mut self.find.case);
                check(ui, look, &t!(lang, "workshop-find-word"), &mut self.find.whole_word);
                if let Some(section) = self.section {
                    let words = t!(lang, "workshop-find-here", list = section_words(look, Some(section)));
                    let mut here = self.find.section.is_some();
                    check(ui, look, &words, &mut here);
                    self.find.section = here.then_some(section);
                }
            });
            gap(ui, space::M);
            let count = match (self.find.text.is_empty(), hits.len()) {
                (true, _) => t!(lang, "workshop-find-lead"),
                (false, count) => t!(lang, "workshop-find-count", count = count),
            };
            soft(ui, look, &count);
            gap(ui, space::M);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                let any = !hits.is_empty();
                let mut button = |key, icon, primary| {
                    let words = t!(lang, key);
                    let button = Button::new(&words).icon(icon).size(22.0).height(56.0).enabled(any);
                    button.primary_if(primary).show(ui, look).clicked()
                };
                if button("workshop-find-next", Icon::Down, false) {
                    step = 1;
                }
                if button("workshop-find-before", Icon::Up, false) {
                    step = -1;
                }
                one = button("workshop-replace-one", Icon::Rephrase, false);
                all = button("workshop-replace-all", Icon::Check, true);
                let words = t!(lang, "menus-close");
                close = Button::new(&words).size(22.0).height(56.0).show(ui, look).clicked();
            });
            gap(ui, space::L);
            for (at, hit) in hits.iter().enumerate().take(SHOWN) {
                if row(ui, look, self, at, hit) {
                    go = Some(at);
                }
            }
            if hits.len() > SHOWN {
                soft(ui, look, &t!(lang, "workshop-find-more", count = hits.len() - SHOWN));
            }
        });
        if step != 0 && !hits.is_empty() {
            let count = hits.len() as isize;
            self.found = (self.found as isize + step).rem_euclid(count) as usize;
        }
        if one && let Some(hit) = hits.get(self.found) {
            let with = self.with.clone();
            if self.desk.replace_one(hit, &with) {
                self.changed();
                self.load();
            }
        }
        if all {
            let (find, with) = (self.find.clone(), self.with.clone());
            let times = self.desk.replace_all(&find, &with);
            self.changed();
            self.load();
            self.tell(t!(lang, "workshop-replaced", count = times));
        }
        if let Some(hit) = go.and_then(|at| hits.get(at)) {
            self.over = None;
            self.go_to(Target::Item(hit.section, hit.key), &hit.path);
        } else if shown.close || close {
            self.over = None;
        }
    }
}

/// A place where it stands, with some words around it. Answers whether it was pressed.
fn row(ui: &mut Ui, look: &Look, screen: &WorkshopScreen, at: usize, hit: &Hit) -> bool {
    let title = screen
        .desk
        .place(hit.key)
        .and_then(|(section, place)| screen.desk.row(section, place))
        .map(|row| super::list::title(row, look))
        .unwrap_or_default();
    let words = format!("{title}: {}", excerpt(hit));
    ui.push_id(at, |ui| {
        let icon = if at == screen.found { Icon::Right } else { Icon::Dots };
        Button::new(&words).icon(icon).size(20.0).height(52.0).show(ui, look).clicked()
    })
    .inner
}

/// What was found within some words of its text.
fn excerpt(hit: &Hit) -> String {
    let (from, to) = hit.span;
    let before: Vec<char> = hit.text[..from].chars().collect();
    let (lead, cut) = (before.len().saturating_sub(AROUND), before.len() > AROUND);
    let before: String = before[lead..].iter().collect();
    let mut after = hit.text[to..].chars();
    let tail: String = after.by_ref().take(AROUND).collect();
    let more = after.next().is_some();
    let dots = |on: bool| if on { "…" } else { "" };
    format!("{}{before}{}{tail}{}", dots(cut), &hit.text[from..to], dots(more)).replace('\n', " ")
}
