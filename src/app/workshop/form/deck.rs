//! The form of the deck itself.

use super::{Sheet, language};
use crate::app::theme::space;
use crate::app::widgets::{Item, chip, gap};
use crate::deck::edit::DeckForm;
use crate::rules::Difficulty;
use crate::text::Lang;
use bevy_egui::egui::{Ui, Vec2};

impl Sheet<'_> {
    pub(super) fn about(&mut self, ui: &mut Ui, form: &mut DeckForm) {
        let look = self.look;
        let group = crate::deck::fields::groups()[0];
        self.text(ui, group, "title", "title", &mut form.title, 1);
        self.text(ui, group, "text", "text", &mut form.text, 3);
        self.plain(ui, group, "author", "author", &mut form.author);
        self.plain(ui, group, "licence", "licence", &mut form.licence);
        self.plain(ui, group, "version", "version", &mut form.version);
        let name = self.name(group, "languages");
        self.caption(ui, &name, None, None);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::S);
            let mut tags: Vec<String> = Lang::ALL.iter().map(|lang| lang.tag().to_owned()).collect();
            tags.extend(form.languages.iter().filter(|tag| !tags.contains(tag)).cloned().collect::<Vec<_>>());
            for tag in tags {
                let at = form.languages.iter().position(|other| *other == tag);
                if chip(ui, look, &language(look, &tag), None, at.is_some()).clicked() {
                    match at {
                        // A deck is written in some language.
                        Some(at) if form.languages.len() > 1 => {
                            form.languages.remove(at);
                        }
                        Some(_) => continue,
                        None => form.languages.push(tag),
                    }
                    self.changed = Some(("languages".to_owned(), false));
                }
            }
        });
        self.faults(ui, "languages", None);
        gap(ui, space::M);
        let all = [Difficulty::Easy, Difficulty::Medium, Difficulty::Hard];
        let items: Vec<Item> = ["easy", "medium", "hard"]
            .map(|word| Item::new(crate::text::tr(look.lang, &format!("workshop-difficulty-{word}"))))
            .to_vec();
        self.choice(ui, group, "difficulty", "difficulty", &mut form.difficulty, (&all, &items));
        self.number(ui, group, "minutes", "minutes", &mut form.minutes);
        self.plain(ui, group, "id", "id", &mut form.id);
    }
}
