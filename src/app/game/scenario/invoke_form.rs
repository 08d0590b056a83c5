//! Reminding the table of a principle: who reminds, which principle, and what it has to do with the matter.

use crate::app::game::drafts::{DraftText, Legal};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::sheet::{
    Lies, ModalSheet, Part, Told, choice_card, foot_row, hush, line_of, part_heading, principle_icon, radio,
    seat_choice, seat_words, sign_line,
};
use crate::app::widgets::{Button, Field, gap, label, rule, send_pressed, small};
use crate::record::DraftOf;
use crate::rules::{Action, Deck, Principle, RoomView, SeatId, limits};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Id, Ui, UiBuilder, vec2};

/// The draft of a reminder.
#[derive(Clone, Debug)]
pub(crate) struct InvokeForm {
    seat: Option<SeatId>,
    principle: Option<Principle>,
    note: DraftText,
    to_note: bool,
}

impl InvokeForm {
    /// A draft of a reminder by `seat`, perhaps of `principle`.
    pub(crate) fn new(seat: Option<SeatId>, principle: Option<Principle>, room: &RoomView) -> InvokeForm {
        let seat = seat.filter(|seat| room.takes_part(*seat));
        let seat = seat.or_else(|| room.at_table().next().map(|face| face.seat));
        InvokeForm { seat, principle, note: DraftText::default(), to_note: true }
    }

    /// What is being written.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)> {
        vec![(DraftOf::Note, &mut self.note)]
    }

    fn action(&self) -> Option<Action> {
        let (seat, principle) = (self.seat?, self.principle?);
        Some(Action::Invoke { seat, principle, note: self.note.text.trim().to_owned() })
    }

    fn told(&self, legal: Legal<'_>) -> Option<Told> {
        self.action().filter(|action| legal(action).is_ok()).map(Told::Act)
    }

    /// Shows the form over the screen.
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        room: &RoomView,
        deck: &Deck,
        legal: Legal<'_>,
    ) -> Option<Told> {
        let ctx = ui.ctx().clone();
        hush(&ctx, "invoke");
        let title = t!(look.lang, "invoke-title");
        let done = send_pressed(&ctx);
        let mut told = if done { self.told(legal) } else { None };
        let paper = ModalSheet { id: "invoke", title: &title, width: 1120.0, lies: Lies::Beside };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => self.body(ui, look, room, deck),
            Part::Foot => told = told.take().or(self.foot(ui, look, legal)),
        });
        told.or(close.then_some(Told::Close))
    }

    fn body(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck) {
        let lang = look.lang;
        part_heading(ui, look, &t!(lang, "invoke-who"), true);
        let seats: Vec<SeatId> = room.at_table().map(|face| face.seat).collect();
        seat_choice(ui, look, room, deck, &seats, &mut self.seat);
        part_heading(ui, look, &t!(lang, "invoke-which"), false);
        self.principles(ui, look, room, deck);
        let title = t!(lang, "invoke-note");
        part_heading(ui, look, &title, false);
        let id = Id::new("invoke-note");
        Field::new(&title, &mut self.note.text)
            .hint(&t!(lang, "invoke-note-hint"))
            .max(limits::NOTE)
            .rows(2)
            .id(id)
            .show(ui, look);
        if std::mem::take(&mut self.to_note) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        gap(ui, space::S);
        self.note.line(ui, look, "note");
        let used = self.note.text.chars().count();
        small(ui, look, &t!(lang, "forms-count", used = used, max = limits::NOTE));
        if !room.invocations().is_empty() {
            part_heading(ui, look, &t!(lang, "invoke-before"), false);
            for said in room.invocations() {
                let seat = seat_words(room, deck, lang, said.seat);
                let principle = wording::principle(lang, said.principle);
                let line = if said.note.is_empty() {
                    t!(lang, "invoke-line", seat = seat, principle = principle)
                } else {
                    let note = wording::isolated(&said.note);
                    t!(lang, "invoke-line-note", seat = seat, principle = principle, note = note)
                };
                sign_line(ui, look, principle_icon(said.principle), &line);
            }
        }
    }

    fn principles(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck) {
        let lang = look.lang;
        let at_stake = room.card().and_then(|card| deck.cards.get(card)).map_or(&[][..], |card| &card.principles);
        let wide = ui.available_width();
        let columns = if wide >= 2.0 * 430.0 * look.text { 2 } else { 1 };
        let each = (wide - space::M * (columns - 1) as f32) / columns as f32;
        for row in Principle::ALL.chunks(columns) {
            ui.horizontal_top(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                for &principle in row {
                    let builder = UiBuilder::new().id_salt(principle.code());
                    ui.allocate_ui_with_layout(vec2(each, 0.0), bevy_egui::egui::Layout::default(), |ui| {
                        ui.scope_builder(builder, |ui| {
                            ui.set_width(each);
                            self.principle(ui, look, principle, at_stake.contains(&principle), lang);
                        });
                    });
                }
            });
        }
    }

    fn principle(&mut self, ui: &mut Ui, look: &Look, principle: Principle, at_stake: bool, lang: crate::text::Lang) {
        let name = wording::principle(lang, principle);
        let stake = t!(lang, "invoke-at-stake");
        let spoken = if at_stake { format!("{name}. {stake}") } else { name.clone() };
        let chosen = self.principle == Some(principle);
        let response = choice_card(ui, look, &spoken, chosen, true, |ui| {
            ui.set_min_height(look.pt(64.0));
            line_of(ui, look, 36.0, |ui| {
                radio(ui, look, chosen);
                crate::app::widgets::icon(ui, look, principle_icon(principle), 30.0, Ink::CommonText);
                label(ui, look, &name, Face::Strong, size::BODY_OWN, Ink::Ink);
            });
            if at_stake {
                label(ui, look, &stake, Face::Text, 22.0, Ink::InkSoft);
            }
        });
        if response.clicked() {
            self.principle = Some(principle);
        }
    }

    fn foot(&mut self, ui: &mut Ui, look: &Look, legal: Legal<'_>) -> Option<Told> {
        let lang = look.lang;
        rule(ui, look);
        gap(ui, space::M);
        let refused = self.action().and_then(|action| legal(&action).err());
        let told = self.told(legal);
        foot_row(
            ui,
            look,
            |ui| {
                if let Some(refused) = &refused {
                    small(ui, look, &wording::rule_error(lang, refused));
                } else if told.is_none() {
                    small(ui, look, &t!(lang, "invoke-choose-first"));
                }
            },
            |ui| {
                let press = Button::new(&t!(lang, "invoke-do")).primary().enabled(told.is_some()).show(ui, look);
                if press.clicked() { told.clone() } else { None }
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::game::forms_testing::{deck, game, room};
    use crate::app::widgets::testing::{harness, look};
    use crate::rules::Step;
    use crate::text::Lang;
    use bevy_egui::egui::Event;
    use bevy_egui::egui::{Key, Modifiers};
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_principle_is_invoked_by_mouse_and_keys_in_both_languages() {
        for lang in Lang::ALL {
            let (game, deck) = (game(4, Step::Dialogue), deck());
            let played = game.clone();
            let view = room(&game);
            let state = (InvokeForm::new(Some(SeatId(2)), None, &view), None);
            let mut h = harness(1920.0, 1080.0, state, move |ui, (form, told): &mut (InvokeForm, Option<Told>)| {
                let now = form.ui(ui, &look(lang, 1.0), &view, &deck, &|action| played.check(action));
                *told = told.take().or(now);
            });
            h.run();
            let name = wording::principle(lang, Principle::LongTerm);
            h.get_all_by_label_contains(&name).last().unwrap().click();
            h.run();
            h.get_all_by_label(&t!(lang, "invoke-note")).last().unwrap().click();
            h.run();
            h.event(Event::Text("Vem minns detta om tre år?".into()));
            h.run();
            h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
            h.run();
            let note = "Vem minns detta om tre år?".to_owned();
            let wanted = Action::Invoke { seat: SeatId(2), principle: Principle::LongTerm, note };
            assert!(game.check(&wanted).is_ok());
            assert_eq!(h.state().1, Some(Told::Act(wanted)));
        }
    }
}
