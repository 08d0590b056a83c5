//! Writing in the action plan: what a row says, who takes it on, and when the table meets again.

use crate::app::art::Icon;
use crate::app::game::drafts::{DraftText, Legal};
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::seat_digits::Digits;
use crate::app::widgets::sheet::{
    Lies, ModalSheet, Part, Told, foot_row, hush, part_heading, player_choice, sign_line,
};
use crate::app::widgets::{Button, Field, body, gap, rule, segmented, send_pressed, small};
use crate::record::DraftOf;
use crate::rules::{Action, Deck, NextMeeting, PlanOf, PlanWords, RoomView, SeatId, limits};
use crate::t;
use crate::text::tr;
use crate::wording;
use crate::wording::plan as said;
use bevy_egui::egui::{Id, Ui};

/// A page of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Leaf {
    /// What it says.
    Words,
    /// Who takes it on.
    Who,
}

/// The fields of a row, and of the next meeting: the keys of their names, and how long they may be.
const OF_ROW: [(&str, usize); 4] =
    [("plan-first", limits::PLAN), ("plan-when", limits::WHEN), ("plan-date", 10), ("plan-sign", limits::PLAN)];
const OF_MEETING: [(&str, usize); 4] = [
    ("plan-meeting-when", limits::WHEN),
    ("plan-date", 10),
    ("plan-place", limits::WHEN),
    ("plan-holds", limits::WHEN),
];

/// The draft of a row, or of the next meeting.
#[derive(Clone, Debug)]
pub(crate) struct PlanForm {
    /// The row; `None` for the next meeting.
    of: Option<PlanOf>,
    leaf: Leaf,
    fields: [DraftText; 4],
    seat: Option<SeatId>,
    digits: Digits,
    to_words: bool,
}

impl PlanForm {
    /// A form for a row, or for the next meeting, with what stands there already. Where nobody has taken it on, that comes first.
    pub(crate) fn new(of: Option<PlanOf>, seat: Option<SeatId>, room: &RoomView) -> PlanForm {
        let plan = &room.agreement.plan;
        let (texts, has) = match of {
            Some(of) => {
                let PlanWords { first, when, date, sign } = said::words(plan, of);
                let who = said::who(&room.agreement, of);
                ([first, when, date, sign], who.iter().find_map(|(_, seat)| *seat))
            }
            None => {
                let NextMeeting { when, date, place, holds } = plan.next.clone();
                ([when, date, place, holds], plan.caller)
            }
        };
        let seats = seats(of, room);
        let seat = seat.filter(|seat| seats.contains(seat)).or(has.filter(|seat| seats.contains(seat)));
        PlanForm {
            of,
            leaf: Leaf::Words,
            fields: texts.map(|text| DraftText::new(&text)),
            seat: seat.or_else(|| seats.first().copied()),
            digits: Digits::default(),
            to_words: true,
        }
    }

    /// What is being written.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)> {
        let of = self.of;
        (0u8..).zip(&mut self.fields).map(|(at, text)| (DraftOf::Plan(of, at), text)).collect()
    }

    fn action(&self, room: &RoomView) -> Option<Action> {
        let text = |at: usize| self.fields[at].text.trim().to_owned();
        Some(match (self.leaf, self.of) {
            (Leaf::Words, Some(row)) => {
                let words = PlanWords { first: text(0), when: text(1), date: text(2), sign: text(3) };
                Action::WordPlan { seat: self.seat?, row, words }
            }
            (Leaf::Words, None) => {
                let next = NextMeeting { when: text(0), date: text(1), place: text(2), holds: text(3) };
                Action::NextMeeting { next }
            }
            (Leaf::Who, Some(row)) => Action::TakeOn { seat: self.seat?, row, takes: !self.has(room) },
            (Leaf::Who, None) => Action::CallMeeting { seat: self.seat?, calls: !self.has(room) },
        })
    }

    /// Whether the chosen seat has taken it on.
    fn has(&self, room: &RoomView) -> bool {
        match self.of {
            Some(of) => said::who(&room.agreement, of).iter().any(|(_, seat)| seat.is_some() && *seat == self.seat),
            None => self.seat.is_some() && room.agreement.plan.caller == self.seat,
        }
    }

    fn told(&self, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        self.action(room).filter(|action| legal(action).is_ok()).map(Told::Act)
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
        hush(&ctx, "plan");
        let seats = seats(self.of, room);
        if self.leaf == Leaf::Who
            && let Some(seat) = self.digits.seat(&ctx, &seats)
        {
            self.seat = Some(seat);
        }
        let title = match self.of {
            Some(of) => said::title(look.lang, deck, room, of),
            None => t!(look.lang, "plan-meet"),
        };
        let mut told = if send_pressed(&ctx) { self.told(room, legal) } else { None };
        let paper = ModalSheet { id: "plan", title: &title, width: 1120.0, lies: Lies::Middle };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => self.body(ui, look, room, &seats),
            Part::Foot => told = told.take().or(self.foot(ui, look, room, legal)),
        });
        told.or(close.then_some(Told::Close))
    }

    fn body(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, seats: &[SeatId]) {
        let lang = look.lang;
        let who = t!(lang, if self.of.is_some() { "plan-tab-who" } else { "plan-tab-caller" });
        let words = t!(lang, "plan-tab-words");
        let pages = [(Leaf::Words, words.as_str()), (Leaf::Who, who.as_str())];
        let pressed = ui.input(|input| input.pointer.any_released());
        if segmented(ui, look, "leaf", &pages, &mut self.leaf) && pressed {
            self.to_words = self.leaf == Leaf::Words;
        }
        gap(ui, space::L);
        match self.leaf {
            Leaf::Words => self.words(ui, look, room, seats),
            Leaf::Who => self.who(ui, look, room, seats),
        }
    }

    fn words(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, seats: &[SeatId]) {
        let lang = look.lang;
        if self.of.is_some() {
            part_heading(ui, look, &t!(lang, "plan-writes"), true);
            player_choice(ui, look, room, seats, &mut self.seat);
        }
        let fields = if self.of.is_some() { OF_ROW } else { OF_MEETING };
        for (at, ((key, max), text)) in fields.into_iter().zip(&mut self.fields).enumerate() {
            let name = tr(lang, key);
            part_heading(ui, look, &name, at == 0 && self.of.is_none());
            let id = Id::new(("plan", at));
            let hint = tr(lang, &format!("{key}-hint"));
            Field::new(&name, &mut text.text).hint(&hint).max(max).id(id).show(ui, look);
            text.line(ui, look, key);
            if at == 0 && std::mem::take(&mut self.to_words) {
                ui.memory_mut(|memory| memory.request_focus(id));
            }
        }
    }

    fn who(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, seats: &[SeatId]) {
        let lang = look.lang;
        body(ui, look, &t!(lang, if self.of.is_some() { "plan-who-text" } else { "plan-caller-text" }));
        part_heading(ui, look, &t!(lang, "plan-who-takes"), false);
        player_choice(ui, look, room, seats, &mut self.seat);
        gap(ui, space::L);
        let has: Vec<SeatId> = match self.of {
            Some(of) => said::who(&room.agreement, of).into_iter().filter_map(|(_, seat)| seat).collect(),
            None => room.agreement.plan.caller.into_iter().collect(),
        };
        for seat in has {
            let name = room.seats.get(seat.index()).map_or("", |face| face.organisation.as_str());
            sign_line(ui, look, Icon::Check, &t!(lang, "plan-has", who = wording::isolated(name)));
        }
    }

    fn foot(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        let lang = look.lang;
        rule(ui, look);
        gap(ui, space::M);
        let refused = self.action(room).and_then(|action| legal(&action).err());
        let told = self.told(room, legal);
        let words = match (self.leaf, self.of.is_some(), self.has(room)) {
            (Leaf::Words, ..) => t!(lang, "plan-save"),
            (Leaf::Who, _, true) => t!(lang, "plan-take-back"),
            (Leaf::Who, true, false) => t!(lang, "plan-take-on"),
            (Leaf::Who, false, false) => t!(lang, "plan-call"),
        };
        foot_row(
            ui,
            look,
            |ui| {
                let line = refused.as_ref().map(|refused| wording::rule_error(lang, refused));
                small(ui, look, &line.unwrap_or_else(|| t!(lang, "plan-blank-allowed")));
            },
            |ui| {
                let press = Button::new(&words).primary().enabled(told.is_some()).show(ui, look);
                if press.clicked() { told.clone() } else { None }
            },
        )
    }
}

/// The seats that may write in a row and take it on: those of the sides it binds. The next meeting is everybody's.
fn seats(of: Option<PlanOf>, room: &RoomView) -> Vec<SeatId> {
    let bound = |party| of.is_none_or(|of| room.agreement.binds(of).binds(party));
    room.at_table().filter(|face| bound(face.own_party)).map(|face| face.seat).collect()
}
