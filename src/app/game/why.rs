//! The answer to "why?": where a figure comes from, as ballots counted or as entries of the ledger.

use super::because::{Because, Counts, because};
use crate::app::art::Paint;
use crate::app::scene::{Look, Touch};
use crate::app::theme::{Face, Ink, line, size, space};
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, by_sign, part_heading, put_away};
use crate::app::widgets::{body, gap, label, rule};
use crate::rules::{By, Deck, Party, RoomView, Tally};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Align, Rect, Sense, Ui, WidgetInfo, WidgetType, pos2, vec2};

/// What is asked about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Why {
    touch: Touch,
}

impl Why {
    /// A sheet that answers why the thing `touch` is about is as it is; `None` if it is no figure.
    pub(crate) fn new(touch: Touch) -> Option<Why> {
        let asks = matches!(
            touch,
            Touch::Votes { .. }
                | Touch::IdeaVotes { .. }
                | Touch::Account(_)
                | Touch::Movement
                | Touch::Curve(_)
                | Touch::Score
                | Touch::Adopted(_)
        );
        asks.then_some(Why { touch })
    }

    /// Shows the answer over the screen; true when it is put away.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck) -> bool {
        let Some(answer) = because(&self.touch, room, deck, look.lang) else { return true };
        let ctx = ui.ctx().clone();
        let paper = ModalSheet { id: "why", title: &answer.title, width: 1180.0, lies: Lies::Middle };
        let mut done = false;
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => show(ui, look, &answer),
            Part::Foot => done = put_away(ui, look),
        });
        done || close
    }
}

fn show(ui: &mut Ui, look: &Look, answer: &Because) {
    let lang = look.lang;
    if !answer.lead.is_empty() {
        body(ui, look, &answer.lead);
        gap(ui, space::L);
    }
    if let Some(table) = &answer.counts {
        counts(ui, look, table);
        let (least, most) = (t!(lang, "rating-1"), t!(lang, "rating-5"));
        label(ui, look, &t!(lang, "why-scale", least = least, most = most), Face::Text, 22.0, Ink::InkSoft);
        part_heading(ui, look, &t!(lang, "why-steps"), false);
    }
    if let Some((start, lines)) = &answer.ledger {
        entry(ui, look, &t!(lang, "why-start"), *start, answer.signed);
        for line in lines {
            entry(ui, look, &line.text, line.value, answer.signed);
        }
        gap(ui, space::S);
    }
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space::XS;
        for step in &answer.steps {
            body(ui, look, step);
        }
    });
    if !answer.sum.is_empty() {
        gap(ui, space::L);
        label(ui, look, &answer.sum, Face::Strong, size::BODY_OWN + 5.0, Ink::Ink);
    }
}

/// A line of the ledger: what happened at the left, the value after it at the right.
fn entry(ui: &mut Ui, look: &Look, text: &str, value: i8, signed: bool) {
    let value = if signed { wording::signed(value) } else { value.to_string() };
    let wide = ui.available_width();
    let number = look.pt(90.0);
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = 0.0;
        ui.allocate_ui_with_layout(vec2(wide - number, 0.0), bevy_egui::egui::Layout::top_down(Align::Min), |ui| {
            ui.set_width(wide - number);
            body(ui, look, text);
        });
        ui.allocate_ui_with_layout(vec2(number, 0.0), bevy_egui::egui::Layout::top_down(Align::Max), |ui| {
            ui.set_width(number);
            label(ui, look, &value, Face::Strong, size::BODY_OWN + 2.0, Ink::Ink);
        });
    });
    rule(ui, look);
}

/// How each party voted: a row for each, a column for each value of the scale and for what is no value.
fn counts(ui: &mut Ui, look: &Look, table: &Counts) {
    let lang = look.lang;
    let wide = ui.available_width();
    let first = look.pt(190.0);
    let heads: Vec<String> =
        (1..=5u8).map(|value| value.to_string()).chain([t!(lang, "why-abstained"), t!(lang, "why-talk")]).collect();
    let narrow = (look.pt(74.0)).min((wide - first) / 9.0);
    let rest = (wide - first - 5.0 * narrow) / 2.0;
    let column = |place: usize| {
        if place < 5 {
            (first + narrow * place as f32, narrow)
        } else {
            (first + narrow * 5.0 + rest * (place - 5) as f32, rest)
        }
    };
    let cell = |ui: &Ui, top: f32, high: f32, left: f32, place: usize, text: &str, face: Face, ink: Ink| {
        let (x, w) = column(place);
        let words = crate::app::widgets::galley(ui, look, text, face, size::BODY_OWN - 2.0, ink, w - space::S);
        let at = pos2(left + x + (w - words.size().x) / 2.0, top + (high - words.size().y) / 2.0);
        crate::app::widgets::paint_words(ui, at, words);
    };
    let high = |ui: &Ui| {
        let tallest = heads.iter().enumerate().map(|(place, head)| {
            let (_, w) = column(place);
            crate::app::widgets::galley(ui, look, head, Face::Text, size::BODY_OWN - 2.0, Ink::Ink, w - space::S)
                .size()
                .y
        });
        tallest.fold(look.pt(30.0), f32::max) + space::S
    };
    let head_high = high(ui);
    let (head, _) = ui.allocate_exact_size(vec2(wide, head_high), Sense::hover());
    for (place, text) in heads.iter().enumerate() {
        cell(ui, head.top(), head_high, head.left(), place, text, Face::Text, Ink::InkSoft);
    }
    for party in Party::ALL {
        let tally = &table.tally[party];
        let row_high = look.pt(46.0);
        let (row, response) = ui.allocate_exact_size(vec2(wide, row_high), Sense::hover());
        let name = wording::party(lang, party);
        let spoken = t!(lang, "why-counts-label", party = name.clone(), counts = spoken_counts(look, tally));
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &spoken));
        let tint = match party {
            Party::Public => Ink::OffTint,
            Party::Ideburen => Ink::IdeTint,
        };
        let lane = Rect::from_min_max(pos2(row.left() + first - space::S, row.top()), row.max).shrink2(vec2(0.0, 2.0));
        ui.painter().rect_filled(lane, 6.0, look.theme.color32(tint));
        let mut side = ui
            .new_child(bevy_egui::egui::UiBuilder::new().max_rect(Rect::from_min_size(row.min, vec2(first, row_high))));
        side.horizontal_centered(|ui| {
            ui.spacing_mut().item_spacing.x = space::S;
            by_sign(ui, look, By::from(party), look.pt(24.0), Paint::Flat);
            let words =
                crate::app::widgets::galley(ui, look, &name, Face::Strong, size::BODY_OWN - 2.0, Ink::Ink, first);
            let (at, _) = ui.allocate_exact_size(words.size(), Sense::hover());
            crate::app::widgets::paint_words(ui, at.min, words);
        });
        let numbers = tally.ratings.iter().map(|&count| u32::from(count));
        let numbers = numbers.chain([u32::from(tally.abstained), tally.talk()]);
        for (place, count) in numbers.enumerate() {
            let (text, face) =
                if count == 0 { ("–".to_owned(), Face::Text) } else { (count.to_string(), Face::Strong) };
            cell(ui, row.top(), row_high, row.left(), place, &text, face, Ink::Ink);
        }
    }
    gap(ui, line::HAIR);
}

/// A tally in words, for screen readers.
fn spoken_counts(look: &Look, tally: &Tally) -> String {
    let lang = look.lang;
    let mut parts: Vec<String> = (1u8..)
        .zip(tally.ratings)
        .filter(|(_, count)| *count > 0)
        .map(|(rating, count)| t!(lang, "why-count", count = u32::from(count), rating = rating))
        .collect();
    for (key, count) in [("why-abstained", u32::from(tally.abstained)), ("why-talk", tally.talk())] {
        if count > 0 {
            parts.push(format!("{} {count}", t!(lang, key)));
        }
    }
    parts.join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::game::forms_testing::{deck, game, room};
    use crate::app::widgets::testing::{harness, look};
    use crate::rules::{Account, Principle, Step};
    use crate::text::Lang;
    use bevy_egui::egui::Key;
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn every_figure_is_explained_and_put_away_in_both_languages() {
        let (deck, room) = (deck(), room(&game(6, Step::Outcome)));
        for lang in Lang::ALL {
            for touch in [
                Touch::Votes { second: false, row: 1 },
                Touch::Votes { second: true, row: 0 },
                Touch::Account(Account::Trust),
                Touch::Account(Account::Principle(Principle::Openness)),
                Touch::Movement,
                Touch::Curve(0),
                Touch::Score,
            ] {
                for by_key in [false, true] {
                    let (deck, room) = (deck.clone(), room.clone());
                    let state = (Why::new(touch.clone()).unwrap(), false);
                    let mut h = harness(1920.0, 1080.0, state, move |ui, (why, done): &mut (Why, bool)| {
                        *done |= why.ui(ui, &look(lang, 1.0), &room, &deck);
                    });
                    h.run();
                    assert!(!h.state().1);
                    let title = t!(lang, "forms-close");
                    if by_key {
                        h.key_press(Key::Enter);
                    } else {
                        h.get_all_by_label(&title).last().unwrap().click();
                    }
                    h.run();
                    assert!(h.state().1, "{touch:?}");
                }
            }
        }
        assert_eq!(Why::new(Touch::Command(crate::app::scene::Command::Card)), None);
    }
}
