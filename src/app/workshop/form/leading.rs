//! The part of a card's form that only the process leader and single roles read.

use super::card::within;
use super::{Sheet, id_of, join};
use crate::app::art::Icon;
use crate::app::theme::space;
use crate::app::widgets::{Button, Item, Pick, gap, rule};
use crate::deck::edit::{CardForm, StakeForm, TextForm};
use crate::deck::fields::Group;
use crate::t;
use bevy_egui::egui::Ui;

/// The most questions to end with, and the most roles that know something of their own.
const LINES_MAX: usize = 6;

impl Sheet<'_> {
    /// What the process leader has beside the card.
    pub(super) fn leading(&mut self, ui: &mut Ui, group: &'static Group, form: &mut CardForm) {
        self.text(ui, group, "note", "note", &mut form.note, 3);
        self.number(ui, group, "minutes", "minutes", &mut form.minutes);
        self.text(ui, group, "opens", "opens", &mut form.opens, 2);
        self.text(ui, group, "usually", "usually", &mut form.usually, 3);
        self.text(ui, group, "if_stuck", "if_stuck", &mut form.if_stuck, 2);
        self.text(ui, group, "if_hot", "if_hot", &mut form.if_hot, 2);
        self.questions(ui, group, &mut form.debrief);
        self.text(ui, group, "really", "really", &mut form.really, 2);
        self.stakes_of_roles(ui, group, &mut form.stakes);
    }

    fn questions(&mut self, ui: &mut Ui, group: &'static Group, questions: &mut Vec<TextForm>) {
        let lang = self.look.lang;
        let mut gone = None;
        for (at, question) in questions.iter_mut().enumerate() {
            ui.push_id(("debrief", at), |ui| {
                self.text(ui, group, "debrief", &format!("debrief.{at}"), question, 2);
                if self.away(ui, &t!(lang, "workshop-question-away", number = at + 1)) {
                    gone = Some(at);
                }
            });
        }
        if let Some(at) = gone {
            questions.remove(at);
            self.changed = Some(("debrief".to_owned(), false));
        }
        self.faults_of_list(ui, "debrief");
        if questions.len() < LINES_MAX && self.more(ui, "debrief", &t!(lang, "workshop-add-question")) {
            self.next = Some(format!("debrief.{}", questions.len()));
            questions.push(TextForm::default());
        }
        gap(ui, space::M);
    }

    /// What single roles know of the card.
    fn stakes_of_roles(&mut self, ui: &mut Ui, group: &'static Group, stakes: &mut Vec<StakeForm>) {
        let look = self.look;
        let inner = within(group, "stakes");
        let roles = self.roles;
        let mut gone = None;
        self.caption(ui, &self.name(group, "stakes"), None, None);
        for (at, stake) in stakes.iter_mut().enumerate() {
            ui.push_id(("stakes", at), |ui| {
                let path = format!("stakes.{at}");
                let place = join(&path, "role");
                let items: Vec<Item> = roles.iter().map(|(_, title)| Item::new(title.clone())).collect();
                let chosen = roles.iter().position(|(id, _)| *id == stake.role);
                let name = self.name(inner, "role");
                let otherwise =
                    if stake.role.is_empty() { t!(look.lang, "workshop-choose") } else { stake.role.clone() };
                let marked = self.is_wrong(&place, None);
                let pick = Pick::new(&name, &items, chosen).otherwise(&otherwise).marked(marked);
                let (response, picked) = pick.height(54.0).id(id_of(&place)).show(ui, look);
                if let Some((id, _)) = picked.and_then(|picked| roles.get(picked)) {
                    stake.role.clone_from(id);
                    self.changed = Some((place.clone(), false));
                }
                self.met(ui, inner, "role", &place, &response);
                self.faults(ui, &place, None);
                self.text(ui, inner, "text", &join(&path, "text"), &mut stake.text, 2);
                self.extra(ui, &stake.extra);
                if self.away(ui, &t!(look.lang, "workshop-stake-away", number = at + 1)) {
                    gone = Some(at);
                }
                rule(ui, look);
            });
        }
        if let Some(at) = gone {
            stakes.remove(at);
            self.changed = Some(("stakes".to_owned(), false));
        }
        self.faults_of_list(ui, "stakes");
        let left = roles.iter().any(|(id, _)| stakes.iter().all(|stake| stake.role != *id));
        if stakes.len() < LINES_MAX && left && self.more(ui, "stakes", &t!(look.lang, "workshop-add-stake")) {
            let free = roles.iter().find(|(id, _)| stakes.iter().all(|stake| stake.role != *id));
            let role = free.map(|(id, _)| id.clone()).unwrap_or_default();
            self.next = Some(format!("stakes.{}.text", stakes.len()));
            stakes.push(StakeForm { role, ..StakeForm::default() });
        }
        gap(ui, space::M);
    }

    /// The themes on one line, between commas.
    pub(super) fn themes(&mut self, ui: &mut Ui, group: &'static Group, themes: &mut Vec<String>) {
        let mut line = themes.join(", ");
        let before = line.clone();
        self.plain(ui, group, "themes", "themes", &mut line);
        if line != before {
            // A space behind the last comma is where the next word will stand.
            *themes = line.split(',').enumerate().map(|(at, theme)| of_line(theme, at)).collect();
            if let [only] = &themes[..]
                && only.is_empty()
            {
                themes.clear();
            }
        }
    }

    /// A small button that takes something away.
    fn away(&self, ui: &mut Ui, words: &str) -> bool {
        let button = Button::new(words).icon(Icon::Cross).size(19.0).height(48.0);
        button.show(ui, self.look).on_hover_text(words).clicked()
    }

    /// A button that adds to a list.
    fn more(&mut self, ui: &mut Ui, list: &str, words: &str) -> bool {
        let button = Button::new(words).icon(Icon::Plus).size(21.0).height(52.0).id(id_of(list));
        let pressed = button.show(ui, self.look).clicked();
        if pressed {
            self.changed = Some((list.to_owned(), false));
        }
        pressed
    }
}

/// A theme between two commas: what separates it from the one before it is not part of it.
fn of_line(theme: &str, at: usize) -> String {
    if at == 0 { theme.to_owned() } else { theme.strip_prefix(' ').unwrap_or(theme).to_owned() }
}
