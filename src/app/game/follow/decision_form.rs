//! What becomes of a promise: it stays, goes on in other words, or ends. Each side says its own yes.

use super::{decided, title};
use crate::app::art::Icon;
use crate::app::game::drafts::{DraftText, Legal};
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::sheet::{
    Lies, ModalSheet, Part, Told, foot_row, hush, part_heading, player_choice, sign_line,
};
use crate::app::widgets::{Button, Field, body, gap, rule, segmented, send_pressed, small};
use crate::record::DraftOf;
use crate::rules::{Action, Decided, Decision, RoomView, SeatId, limits};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Id, Ui};

/// What is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Stays,
    Changes,
    Ends,
}

/// The draft of a decision.
#[derive(Clone, Debug)]
pub(crate) struct DecisionForm {
    row: usize,
    way: Way,
    text: DraftText,
    seat: Option<SeatId>,
}

impl DecisionForm {
    /// A form for a promise by its place among those that are followed up, with what has been proposed.
    pub(crate) fn new(row: usize, seat: Option<SeatId>, room: &RoomView) -> DecisionForm {
        let before = decision(row, room);
        let (way, text) = match before.map(|before| &before.what) {
            Some(Decided::Stays) | None => (Way::Stays, ""),
            Some(Decided::Changes { text }) => (Way::Changes, text.as_str()),
            Some(Decided::Ends) => (Way::Ends, ""),
        };
        let waits = before.and_then(Decision::waits_for);
        let asked = || room.at_table().find(|face| Some(face.party) == waits).map(|face| face.seat);
        let seat = seat.filter(|seat| room.takes_part(*seat)).or_else(asked);
        let seat = seat.or_else(|| room.at_table().next().map(|face| face.seat));
        DecisionForm { row, way, text: DraftText::new(text), seat }
    }

    /// What is being written.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)> {
        vec![(DraftOf::Decision(self.row), &mut self.text)]
    }

    fn decided(&self) -> Decided {
        match self.way {
            Way::Stays => Decided::Stays,
            Way::Changes => Decided::Changes { text: self.text.text.trim().to_owned() },
            Way::Ends => Decided::Ends,
        }
    }

    /// A yes to what has been proposed already, or something else in its place.
    fn action(&self, room: &RoomView) -> Option<Action> {
        let (seat, row) = (self.seat?, self.row);
        let party = room.seats.get(seat.index())?.party;
        let decided = self.decided();
        let same =
            decision(row, room).is_some_and(|before| before.what == decided && before.waits_for() == Some(party));
        Some(if same { Action::AgreeDecision { seat, row } } else { Action::Decide { seat, row, decided } })
    }

    fn told(&self, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        self.action(room).filter(|action| legal(action).is_ok()).map(Told::Act)
    }

    /// Shows the form over the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        let ctx = ui.ctx().clone();
        hush(&ctx, "decision");
        let promise = room.follow().and_then(|view| view.chosen.get(self.row).copied());
        let Some(promise) = promise else { return Some(Told::Close) };
        let name = title(room, look, promise);
        let mut told = if send_pressed(&ctx) { self.told(room, legal) } else { None };
        let paper = ModalSheet { id: "decision", title: &name, width: 1120.0, lies: Lies::Middle };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => self.body(ui, look, room),
            Part::Foot => told = told.take().or(self.foot(ui, look, room, legal)),
        });
        told.or(close.then_some(Told::Close))
    }

    fn body(&mut self, ui: &mut Ui, look: &Look, room: &RoomView) {
        let lang = look.lang;
        body(ui, look, &t!(lang, "follow-decide-text"));
        if let Some(before) = decision(self.row, room) {
            let line = t!(lang, "follow-proposed", what = decided(look, &before.what));
            sign_line(ui, look, Icon::Propose, &line);
            if let Some(party) = before.waits_for() {
                let line = t!(lang, "follow-waits", party = wording::party(lang, party));
                sign_line(ui, look, Icon::Wait, &line);
            }
        }
        part_heading(ui, look, &t!(lang, "follow-who"), false);
        let seats: Vec<SeatId> = room.at_table().map(|face| face.seat).collect();
        player_choice(ui, look, room, &seats, &mut self.seat);
        part_heading(ui, look, &t!(lang, "follow-what-now"), false);
        let words = ["follow-stays", "follow-changes", "follow-ends"].map(|key| t!(lang, key));
        let ways: Vec<(Way, &str)> =
            [Way::Stays, Way::Changes, Way::Ends].into_iter().zip(words.iter().map(String::as_str)).collect();
        segmented(ui, look, "way", &ways, &mut self.way);
        if self.way == Way::Changes {
            gap(ui, space::M);
            let name = t!(lang, "follow-new-words");
            part_heading(ui, look, &name, false);
            Field::new(&name, &mut self.text.text)
                .hint(&t!(lang, "follow-new-words-hint"))
                .max(limits::CLAUSE)
                .rows(2)
                .id(Id::new("decision-words"))
                .show(ui, look);
            self.text.line(ui, look, "decision");
        }
    }

    fn foot(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        let lang = look.lang;
        rule(ui, look);
        gap(ui, space::M);
        let refused = self.action(room).and_then(|action| legal(&action).err());
        let told = self.told(room, legal);
        let agrees = matches!(self.action(room), Some(Action::AgreeDecision { .. }));
        let words = t!(lang, if agrees { "follow-agree" } else { "follow-propose" });
        foot_row(
            ui,
            look,
            |ui| {
                if let Some(refused) = &refused {
                    small(ui, look, &wording::rule_error(lang, refused));
                }
            },
            |ui| {
                let press = Button::new(&words).primary().enabled(told.is_some()).show(ui, look);
                if press.clicked() { told.clone() } else { None }
            },
        )
    }
}

fn decision(row: usize, room: &RoomView) -> Option<&Decision> {
    room.follow()?.decisions.get(row)?.as_ref()
}
