//! The whole card again, while the table talks: the situation, how it looks from each side, the question and the options.

use crate::app::art::{Art, Paint, image};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::sheet::{
    Lies, ModalSheet, Part, by_sign, effects, part_heading, principle_icon, put_away, side,
};
use crate::app::widgets::{gap, glossed, label, rule};
use crate::rules::{By, Card, Deck, Party, RoomView};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Ui, vec2};

/// Shows the round's card over the screen; true when it is put away. Without a turned card there is nothing to show.
pub(crate) fn card_sheet(ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck) -> bool {
    let Some(card) = room.card().and_then(|card| deck.cards.get(card)) else { return true };
    card_paper(ui, look, card, None)
}

/// Shows a card over the screen, with what the reader alone knows of it; true when it is put away.
pub(crate) fn card_paper(ui: &mut Ui, look: &Look, card: &Card, stake: Option<&str>) -> bool {
    let ctx = ui.ctx().clone();
    let title = card.title.get(look.lang.tag());
    let paper = ModalSheet { id: "card", title, width: 1400.0, lies: Lies::Middle };
    let mut done = false;
    let close = paper.show(&ctx, look, |ui, part| match part {
        Part::Body => whole(ui, look, card, stake),
        Part::Foot => done = put_away(ui, look),
    });
    done || close
}

fn whole(ui: &mut Ui, look: &Look, card: &Card, stake: Option<&str>) {
    let (lang, tag) = (look.lang, look.lang.tag());
    let band = Art::Band { principle: card.principles.first().copied(), w: ui.available_width(), h: 26.0, radius: 0.0 };
    image(ui, &band, look.theme, 1.0);
    gap(ui, space::M);
    ui.horizontal_wrapped(|ui| {
        for &principle in &card.principles {
            crate::app::widgets::icon(ui, look, principle_icon(principle), 30.0, Ink::CommonText);
            label(ui, look, &wording::principle(lang, principle), Face::Strong, size::BODY_OWN, Ink::CommonText);
            ui.add_space(space::L);
        }
    });
    gap(ui, space::L);
    glossed(ui, look, card.situation.get(tag), size::BODY_OWN + 4.0);
    gap(ui, space::XL);
    let wide = ui.available_width();
    let beside = wide > 900.0 * look.text;
    let each = if beside { (wide - space::XXL) / 2.0 } else { wide };
    let one = |ui: &mut Ui, party: Party| {
        ui.allocate_ui_with_layout(vec2(each, 0.0), bevy_egui::egui::Layout::default(), |ui| {
            ui.set_width(each);
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                by_sign(ui, look, By::from(party), look.pt(26.0), Paint::Flat);
                let side = t!(lang, "card-sheet-side", side = side(lang, party));
                label(ui, look, &side, Face::Strong, size::BODY_OWN, Ink::Ink);
            });
            glossed(ui, look, card.sides[party].get(tag), size::BODY_OWN + 2.0);
        });
    };
    if beside {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::XXL;
            Party::ALL.into_iter().for_each(|party| one(ui, party));
        });
    } else {
        Party::ALL.into_iter().for_each(|party| one(ui, party));
    }
    if let Some(stake) = stake {
        part_heading(ui, look, &t!(lang, "solo-stake"), false);
        label(ui, look, stake, Face::Text, size::BODY_OWN + 2.0, Ink::Ink);
    }
    part_heading(ui, look, &t!(lang, "card-sheet-question"), false);
    label(ui, look, card.question.get(tag), Face::Display, size::HEADING_OWN, Ink::Ink);
    part_heading(ui, look, &t!(lang, "card-sheet-options"), false);
    for (place, option) in (0u8..).zip(&card.options) {
        if place > 0 {
            gap(ui, space::M);
            rule(ui, look);
            gap(ui, space::M);
        }
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            label(ui, look, &wording::option_letter(place), Face::Display, size::CARD_TITLE_OWN, Ink::CommonText);
            label(ui, look, option.title.get(tag), Face::Strong, size::BODY_OWN + 3.0, Ink::Ink);
        });
        glossed(ui, look, option.text.get(tag), size::BODY_OWN + 1.0);
        effects(ui, look, &option.effects, &option.burden);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::game::forms_testing::{deck, game, room};
    use crate::app::widgets::testing::{harness, look};
    use crate::app::widgets::toast::toast;
    use crate::rules::Step;
    use crate::text::Lang;
    use bevy_egui::egui::Key;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn the_whole_card_is_read_and_put_away() {
        for lang in Lang::ALL {
            let (deck, view) = (deck(), room(&game(4, Step::Dialogue)));
            let shown = deck.clone();
            let mut h = harness(1920.0, 1080.0, false, move |ui, done: &mut bool| {
                *done |= card_sheet(ui, &look(lang, 1.0), &view, &shown);
                toast(ui, &look(lang, 1.0), "Sparat", &[]);
            });
            h.run();
            let card = &deck.cards[game(4, Step::Dialogue).round().card().unwrap()];
            for text in [&card.title, &card.situation, &card.question, &card.options[0].text, &card.sides.public] {
                assert!(h.query_by_label(text.get(lang.tag())).is_some(), "{text:?}");
            }
            assert!(h.query_by_label("Sparat").is_some());
            h.key_press(Key::Enter);
            h.run();
            assert!(*h.state());
        }
    }

    #[test]
    fn a_card_that_is_not_turned_is_not_shown() {
        let (deck, view) = (deck(), room(&game(4, Step::Deal)));
        let mut h = harness(800.0, 600.0, false, move |ui, done: &mut bool| {
            *done |= card_sheet(ui, &look(Lang::Sv, 1.0), &view, &deck);
        });
        h.run();
        assert!(*h.state());
    }
}
