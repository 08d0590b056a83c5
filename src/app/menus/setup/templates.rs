//! Setups kept for another time.

use super::{SetupChoice, SetupData, SetupScreen};
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::{Button, Field, gap, heading, modal, radio_card, rule, soft};
use crate::record::Template;
use crate::rules::Setup;
use crate::t;
use bevy_egui::egui::Ui;

/// The longest name of a template, in characters.
const NAME_MAX: usize = 60;

impl SetupScreen {
    /// The sheet where the setup is kept under a name, and kept ones are taken.
    pub(super) fn templates(&mut self, ui: &mut Ui, look: &Look, data: &SetupData<'_>) -> Option<SetupChoice> {
        let mut saved = None;
        let mut taken: Option<(&str, Setup)> = None;
        let shown = modal(ui.ctx(), look, "templates", &t!(look.lang, "setup-templates"), 900.0, |ui| {
            heading(ui, look, &t!(look.lang, "setup-template-save"));
            soft(ui, look, &t!(look.lang, "setup-template-save-text"));
            let label = t!(look.lang, "setup-template-name");
            let hint = t!(look.lang, "setup-template-hint");
            ui.horizontal(|ui| {
                let save = t!(look.lang, "setup-template-keep");
                let button = Button::new(&save);
                let wide = ui.available_width();
                let room = wide - button.measure(ui, look, wide * 0.6).x - space::L;
                Field::new(&label, &mut self.template)
                    .hint(&hint)
                    .max(NAME_MAX)
                    .width(room)
                    .height(64.0)
                    .show(ui, look);
                if button.enabled(!self.template.trim().is_empty()).show(ui, look).clicked() {
                    saved = Some(self.template.trim().to_owned());
                }
            });
            gap(ui, space::XL);
            rule(ui, look);
            gap(ui, space::XL);
            heading(ui, look, &t!(look.lang, "setup-template-take"));
            if let Some((deck, last)) = data.last {
                let title = t!(look.lang, "setup-template-last");
                if radio_card(ui, look, &title, &about(look, data, deck, last), "", false, true).clicked() {
                    taken = Some((deck, last.clone()));
                }
            }
            for (place, template) in data.templates.iter().enumerate() {
                let Template { name, deck, setup } = template;
                ui.push_id(place, |ui| {
                    if radio_card(ui, look, name, &about(look, data, deck, setup), "", false, true).clicked() {
                        taken = Some((deck, template.clone().into_setup()));
                    }
                });
            }
            if data.last.is_none() && data.templates.is_empty() {
                soft(ui, look, &t!(look.lang, "setup-template-none"));
            }
            gap(ui, space::L);
            Button::new(&t!(look.lang, "menus-close")).show(ui, look).clicked()
        });
        if let Some((deck, setup)) = taken {
            self.take(data, deck, &setup, look.lang);
        }
        if shown.close || shown.inner || saved.is_some() {
            self.over = None;
        }
        let name = saved?;
        self.template.clear();
        // From now on what is met is remembered under this name.
        self.draft.cards.table = name.clone();
        let mut setup = self.draft.clone();
        setup.clean();
        Some(SetupChoice::SaveTemplate { name, deck: self.deck, setup })
    }
}

/// A line about a setup.
fn about(look: &Look, data: &SetupData<'_>, deck: &str, setup: &Setup) -> String {
    let lang = look.lang.tag();
    let deck = data.deck_called(deck).map(|(_, deck)| deck.title.get(lang).to_owned());
    t!(
        look.lang,
        "setup-template-about",
        deck = deck.unwrap_or_else(|| t!(look.lang, "setup-template-no-deck")),
        programme = setup.programme.title.get(lang),
        seats = setup.seats.len()
    )
}
