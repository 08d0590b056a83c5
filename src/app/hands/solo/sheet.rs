//! The third step: the preparation sheet. Everything on it may be left empty.

use super::super::house::{Pick, area, body, gap, heading, pill, radio_list, soft, strong};
use super::super::parts::principle_icon;
use super::prepare::{PrepareScreen, columns};
use crate::app::stage::Look;
use crate::app::theme::space;
use crate::practice::OWN_WORDS;
use crate::record::wording;
use crate::rules::{Deck, Principle};
use crate::t;
use bevy_egui::egui::{Ui, vec2};

impl PrepareScreen {
    pub(super) fn sheet(&mut self, ui: &mut Ui, look: &Look, deck: &Deck) {
        let lang = look.lang;
        body(ui, look, &t!(lang, "solo-sheet-text"));
        columns(ui, look, [0.5, 0.5], |ui, column| {
            if column == 0 {
                let sheet = &mut self.draft.sheet;
                for (key, text) in [
                    ("want", &mut sheet.want),
                    ("need", &mut sheet.need),
                    ("cannot", &mut sheet.cannot),
                    ("fear", &mut sheet.fear),
                ] {
                    let name = crate::text::tr(lang, &format!("solo-sheet-{key}"));
                    let hint = crate::text::tr(lang, &format!("solo-sheet-{key}-hint"));
                    strong(ui, look, &name);
                    area(ui, look, &name, text, &hint, 2, OWN_WORDS);
                    gap(ui, space::M);
                }
            } else {
                self.hopes(ui, look, deck);
            }
        });
    }

    fn hopes(&mut self, ui: &mut Ui, look: &Look, deck: &Deck) {
        let lang = look.lang;
        let Some(card) = self.draft.cards.first().and_then(|&card| deck.cards.get(card)) else { return };
        heading(ui, look, &t!(lang, "solo-sheet-favourite"));
        soft(ui, look, card.question.get(lang.tag()));
        let titles: Vec<String> = (0u8..)
            .zip(&card.options)
            .map(|(at, option)| format!("{} {}", wording::option_letter(at), option.title.get(lang.tag())))
            .collect();
        let none = t!(lang, "solo-sheet-none");
        let mut picks = vec![Pick { value: None, title: &none, text: "" }];
        picks.extend((0u8..).zip(&card.options).zip(&titles).map(|((at, option), title)| Pick {
            value: Some(at),
            title,
            text: option.text.get(lang.tag()),
        }));
        radio_list(ui, look, "favourite", &picks, &mut self.draft.sheet.favourite);
        gap(ui, space::L);
        heading(ui, look, &t!(lang, "solo-sheet-guess"));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::M);
            for principle in Principle::ALL {
                let on = self.draft.sheet.guess == Some(principle);
                let words = super::super::parts::principle_short(lang, principle);
                if pill(ui, look, &words, Some(principle_icon(principle)), on).clicked() {
                    self.draft.sheet.guess = (!on).then_some(principle);
                }
            }
        });
        let own = self.draft.party(deck);
        let ours: Vec<usize> =
            card.suggested.iter().copied().filter(|&at| deck.commitments[at].by.party() != Some(own.other())).collect();
        if ours.is_empty() {
            return;
        }
        gap(ui, space::L);
        heading(ui, look, &t!(lang, "solo-sheet-no-promise"));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::M);
            for at in ours {
                let list = &mut self.draft.sheet.no_promise;
                let held = list.iter().position(|&other| other == at);
                let title = deck.commitments[at].title.get(lang.tag());
                if pill(ui, look, title, None, held.is_some()).clicked() {
                    match held {
                        Some(place) => {
                            list.remove(place);
                        }
                        None => list.push(at),
                    }
                }
            }
        });
    }
}
