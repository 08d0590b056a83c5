//! Telling what only a seat knows: which seat tells, and what the room sees then.

use crate::app::art::Icon;
use crate::app::game::drafts::Legal;
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::seat_digits::Digits;
use crate::app::widgets::sheet::{
    Lies, ModalSheet, Part, Told, foot_row, hush, part_heading, seat_choice, seat_words, sign_line,
};
use crate::app::widgets::{Button, body, gap, rule, send_pressed, small};
use crate::rules::{Action, Deck, RoomView, SeatId};
use crate::t;
use crate::wording;
use bevy_egui::egui::Ui;

/// The choice of the seat that tells.
#[derive(Clone, Debug)]
pub(crate) struct TellForm {
    seat: Option<SeatId>,
    digits: Digits,
}

impl TellForm {
    /// A form for `seat`, or the first one.
    pub(crate) fn new(seat: Option<SeatId>, room: &RoomView) -> TellForm {
        let seat = seat.filter(|seat| room.takes_part(*seat));
        let seat = seat.or_else(|| room.at_table().next().map(|face| face.seat));
        TellForm { seat, digits: Digits::default() }
    }

    fn told(&self, legal: Legal<'_>) -> Option<Told> {
        let action = Action::Tell { seat: self.seat? };
        legal(&action).is_ok().then_some(Told::Act(action))
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
        hush(&ctx, "tell");
        let seats: Vec<SeatId> = room.at_table().map(|face| face.seat).collect();
        if let Some(seat) = self.digits.seat(&ctx, &seats) {
            self.seat = Some(seat);
        }
        let title = t!(look.lang, "tell-title");
        let mut told = if send_pressed(&ctx) { self.told(legal) } else { None };
        let paper = ModalSheet { id: "tell", title: &title, width: 1000.0, lies: Lies::Beside };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => self.body(ui, look, room, deck, &seats),
            Part::Foot => told = told.take().or(self.foot(ui, look, legal)),
        });
        told.or(close.then_some(Told::Close))
    }

    fn body(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck, seats: &[SeatId]) {
        let lang = look.lang;
        body(ui, look, &t!(lang, "tell-text"));
        part_heading(ui, look, &t!(lang, "tell-who"), false);
        seat_choice(ui, look, room, deck, seats, &mut self.seat);
        let told = room.scenario().map_or(&[][..], |round| &round.told);
        if !told.is_empty() {
            part_heading(ui, look, &t!(lang, "tell-before"), false);
            for told in told {
                sign_line(ui, look, Icon::Talk, &seat_words(room, deck, lang, told.seat));
            }
        }
    }

    fn foot(&mut self, ui: &mut Ui, look: &Look, legal: Legal<'_>) -> Option<Told> {
        let lang = look.lang;
        rule(ui, look);
        gap(ui, space::M);
        let refused = self.seat.and_then(|seat| legal(&Action::Tell { seat }).err());
        let told = self.told(legal);
        foot_row(
            ui,
            look,
            |ui| {
                let line = refused.as_ref().map(|refused| wording::rule_error(lang, refused));
                small(ui, look, &line.unwrap_or_else(|| t!(lang, "tell-ask-first")));
            },
            |ui| {
                let press = Button::new(&t!(lang, "tell-do")).primary().enabled(told.is_some()).show(ui, look);
                if press.clicked() { told.clone() } else { None }
            },
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::game::forms_testing::{act, deck, game, room};
    use crate::app::widgets::testing::{harness, look};
    use crate::rules::Step;
    use crate::text::Lang;
    use bevy_egui::egui::{Key, Modifiers};
    use egui_kittest::kittest::Queryable as _;

    #[test]
    fn a_seat_tells_by_keys_alone_and_once() {
        for lang in Lang::ALL {
            let (mut game, deck) = (game(4, Step::Dialogue), deck());
            let (played, view) = (game.clone(), room(&game));
            let state = (TellForm::new(None, &view), None);
            let mut h = harness(1920.0, 1080.0, state, move |ui, (form, told): &mut (TellForm, Option<Told>)| {
                let now = form.ui(ui, &look(lang, 1.0), &view, &deck, &|action| played.check(action));
                *told = told.take().or(now);
            });
            h.run();
            h.key_press(Key::Num3);
            h.run();
            h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
            h.run();
            let wanted = Action::Tell { seat: SeatId(2) };
            assert_eq!(h.state().1, Some(Told::Act(wanted.clone())));
            act(&mut game, wanted);
            let (played, view) = (game.clone(), room(&game));
            let deck = crate::app::game::forms_testing::deck();
            let state = (TellForm::new(Some(SeatId(2)), &view), None);
            let mut h = harness(1920.0, 1080.0, state, move |ui, (form, told): &mut (TellForm, Option<Told>)| {
                let now = form.ui(ui, &look(lang, 1.0), &view, &deck, &|action| played.check(action));
                *told = told.take().or(now);
            });
            h.run();
            assert!(h.query_by_label(&t!(lang, "error-already-told")).is_some(), "the form says why not");
            h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
            h.run();
            assert_eq!(h.state().1, None);
        }
    }
}
