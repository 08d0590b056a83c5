//! *Ny kortlek*: what it is called and what it begins as.

use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::{
    Button, Field, Item, Pick, gap, label, modal, radio_card, segmented, send_key, send_pressed,
};
use crate::t;
use crate::text::{Lang, tr};
use bevy_egui::egui::{Id, Ui, Vec2};

/// What a new deck begins as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Begin {
    /// One card.
    Empty,
    /// A card for each phase.
    Phases,
    /// A copy of the deck at this place of the list.
    Copy(usize),
}

/// The languages of the texts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tongues {
    /// One alone.
    Only(Lang),
    /// Every language of the program.
    All,
}

impl Tongues {
    /// Their tags, the main one first.
    pub(crate) fn tags(self) -> Vec<&'static str> {
        match self {
            Tongues::Only(lang) => vec![lang.tag()],
            Tongues::All => Lang::TAGS.to_vec(),
        }
    }
}

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum NewDeckChoice {
    /// Make it.
    Make {
        /// What it is called.
        title: String,
        /// What it begins as.
        begin: Begin,
        /// The languages of its texts; a copy has those of the deck it is a copy of.
        tongues: Tongues,
    },
    /// Make none.
    Close,
}

/// The sheet with what is chosen so far.
#[derive(Debug)]
pub(crate) struct NewDeckSheet {
    title: String,
    /// The title it began with.
    given: String,
    begin: Begin,
    tongues: Tongues,
    asked: bool,
    opened: bool,
}

impl NewDeckSheet {
    /// The sheet, with something to begin with.
    pub(crate) fn new(title: String, begin: Begin) -> Self {
        NewDeckSheet {
            given: title.clone(),
            title,
            begin,
            tongues: Tongues::Only(Lang::default()),
            asked: false,
            opened: false,
        }
    }

    /// The same with a title that was typed before.
    pub(crate) fn titled(self, typed: Option<String>) -> Self {
        NewDeckSheet { title: typed.unwrap_or(self.title), ..self }
    }

    /// What has been typed as its title; `None` while it is the one it began with.
    pub(crate) fn typed(&self) -> Option<&str> {
        (self.title != self.given).then_some(self.title.as_str())
    }

    /// Shows the sheet over the screen. `decks` are those it can be a copy of, by name.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, decks: &[String]) -> Option<NewDeckChoice> {
        let lang = look.lang;
        let ctx = ui.ctx().clone();
        let mut choice = None;
        let by_key = send_pressed(&ctx);
        let shown = modal(&ctx, look, "new-deck", &t!(lang, "workshop-deck-new"), 1100.0, |ui| {
            let name = t!(lang, "workshop-new-title");
            label(ui, look, &name, Face::Text, 20.0, Ink::InkSoft);
            let missing = t!(lang, "workshop-new-title-missing");
            let error = (self.asked && self.title.trim().is_empty()).then_some(missing.as_str());
            let id = Id::new("new-deck-title");
            let hint = t!(lang, "workshop-new-title-hint");
            Field::new(&name, &mut self.title).hint(&hint).error(error).id(id).max(80).show(ui, look);
            if !std::mem::replace(&mut self.opened, true) {
                ui.memory_mut(|memory| memory.request_focus(id));
            }
            gap(ui, space::L);
            label(ui, look, &t!(lang, "workshop-new-from"), Face::Text, 20.0, Ink::InkSoft);
            let copy = match self.begin {
                Begin::Copy(at) => at,
                _ => 0,
            };
            for (begin, key) in [
                (Begin::Empty, "workshop-new-empty"),
                (Begin::Phases, "workshop-new-phases"),
                (Begin::Copy(copy), "workshop-new-copy"),
            ] {
                let (title, text) = (t!(lang, key), t!(lang, &format!("{key}-text")));
                if radio_card(ui, look, &title, &text, "", self.begin == begin, true).clicked() {
                    self.begin = begin;
                }
                gap(ui, space::S);
            }
            gap(ui, space::M);
            if let Begin::Copy(at) = self.begin {
                let items: Vec<Item> = decks.iter().map(Item::new).collect();
                let name = t!(lang, "workshop-new-copy-of");
                label(ui, look, &name, Face::Text, 20.0, Ink::InkSoft);
                if let (_, Some(at)) = Pick::new(&name, &items, Some(at)).show(ui, look) {
                    self.begin = Begin::Copy(at);
                }
            } else {
                label(ui, look, &t!(lang, "workshop-new-languages"), Face::Text, 20.0, Ink::InkSoft);
                let one = Lang::ALL.map(|one| (Tongues::Only(one), tr(lang, &format!("language-{}", one.tag()))));
                let all = (Tongues::All, t!(lang, "workshop-all-languages"));
                let names: Vec<(Tongues, &str)> =
                    one.iter().chain([&all]).map(|(tongues, name)| (*tongues, name.as_str())).collect();
                segmented(ui, look, "tongues", &names, &mut self.tongues);
            }
            gap(ui, space::XL);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(space::M);
                let words = t!(lang, "workshop-new-make");
                let key = send_key(lang);
                let make = Button::new(&words).primary().icon(Icon::Check).key(&key).show(ui, look).clicked();
                if make || by_key {
                    self.asked = true;
                    let title = self.title.trim().to_owned();
                    if title.is_empty() {
                        ui.memory_mut(|memory| memory.request_focus(id));
                    } else {
                        choice = Some(NewDeckChoice::Make { title, begin: self.begin, tongues: self.tongues });
                    }
                }
                if Button::new(&t!(lang, "menus-close")).show(ui, look).clicked() {
                    choice = Some(NewDeckChoice::Close);
                }
            });
        });
        choice.or(shown.close.then_some(NewDeckChoice::Close))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{harness, look};
    use bevy_egui::egui::{Event, Key};
    use egui_kittest::kittest::Queryable as _;

    type State = (NewDeckSheet, Option<NewDeckChoice>);

    #[test]
    fn a_deck_is_thought_of_with_the_keys_alone() {
        let state = (NewDeckSheet::new(String::new(), Begin::Empty), None);
        let mut h = harness(1600.0, 900.0, state, |ui, state: &mut State| {
            let choice = state.0.ui(ui, &look(Lang::Sv, 1.0), &["Vägen".to_owned()]);
            state.1 = choice.or(state.1.take());
        });
        h.run();
        h.get_by_label("Gör kortleken").click();
        h.run();
        assert_eq!(h.state().1, None);
        h.get_by_label("Skriv ett namn först.");
        h.event(Event::Text("Lundby".into()));
        h.run();
        for _ in 0..2 {
            h.key_press(Key::Tab);
            h.run();
        }
        h.key_press(Key::Space);
        h.run();
        h.get_by_label("Gör kortleken").click();
        h.run();
        let made =
            NewDeckChoice::Make { title: "Lundby".into(), begin: Begin::Phases, tongues: Tongues::Only(Lang::Sv) };
        assert_eq!(h.state().1, Some(made));
    }
}
