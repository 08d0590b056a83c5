//! The third step: the preparation sheet. Everything on it may be left empty.

use super::prepare::{PrepareScreen, columns};
use super::situation::told;
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::sheet::principle_icon;
use crate::app::widgets::{area, body, gap, heading, pill, rating_row, small, soft, strong};
use crate::practice::OWN_WORDS;
use crate::rules::{Deck, Principle};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Ui, vec2};

impl PrepareScreen {
    pub(crate) fn sheet(&mut self, ui: &mut Ui, look: &Look, deck: &Deck) {
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
                    ("otherwise", &mut sheet.otherwise),
                    ("cheap", &mut sheet.cheap),
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
        let Some(card) = self.card(deck) else { return };
        heading(ui, look, card.title.get(lang.tag()));
        told(ui, look, &card, deck, self.draft.role);
        gap(ui, space::L);
        heading(ui, look, &t!(lang, "solo-sheet-first"));
        soft(ui, look, &t!(lang, "solo-sheet-first-text"));
        let draft = &mut self.draft;
        draft.first.resize(card.options.len(), None);
        for (at, option) in (0u8..).zip(&card.options) {
            let title = format!("{} {}", wording::option_letter(at), option.title.get(lang.tag()));
            strong(ui, look, &title);
            small(ui, look, option.text.get(lang.tag()));
            let marked = &mut draft.first[usize::from(at)];
            let before = *marked;
            if rating_row(ui, look, &title, 60.0, false, marked) == before && before.is_some() {
                // Pressed once more, it is unmarked again.
                *marked = None;
            }
            gap(ui, space::S);
        }
        draft.sheet.favourite = favourite(&draft.first);
        gap(ui, space::L);
        heading(ui, look, &t!(lang, "solo-sheet-guess"));
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::M);
            for principle in Principle::ALL {
                let on = self.draft.sheet.guess == Some(principle);
                let words = crate::app::widgets::sheet::principle_short(lang, principle);
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

/// The option one hopes for: the one that alone is rated highest, if it is rated well.
fn favourite(first: &[Option<u8>]) -> Option<u8> {
    let most = first.iter().flatten().max().copied().filter(|&rating| rating >= 4)?;
    let mut best = (0u8..).zip(first).filter(|(_, rating)| **rating == Some(most));
    let (at, _) = best.next()?;
    best.next().is_none().then_some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_hoped_for_is_what_alone_is_rated_best() {
        assert_eq!(favourite(&[Some(2), Some(5), Some(4)]), Some(1));
        assert_eq!(favourite(&[Some(5), Some(5), None]), None);
        assert_eq!(favourite(&[Some(3), None]), None);
        assert_eq!(favourite(&[]), None);
    }
}
