//! Letting one idea go on as part of another: asking, and answering for those gathered.

use super::sheets::{NoForm, Refused, idea_title, seat_who};
use crate::app::art::Icon;
use crate::app::game::drafts::{DraftText, Legal};
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::seat_digits::Digits;
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, Told, hush, part_heading, player_choice};
use crate::app::widgets::{Button, body, gap, radio_card, send_pressed, small};
use crate::record::DraftOf;
use crate::rules::{Action, RoomView, SeatId};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Key, Modifiers, Ui};

/// The draft of an ask to merge.
#[derive(Clone, Debug)]
pub(crate) struct MergeForm {
    idea: usize,
    into: Option<usize>,
    seat: Option<SeatId>,
    digits: Digits,
}

impl MergeForm {
    /// An ask to let `idea` go on as part of another.
    pub(crate) fn new(idea: usize, seat: Option<SeatId>, room: &RoomView) -> MergeForm {
        let seat = seat.or_else(|| room.at_table().next().map(|face| face.seat));
        MergeForm { idea, into: None, seat, digits: Digits::default() }
    }

    fn action(&self) -> Option<Action> {
        Some(Action::AskMerge { seat: self.seat?, idea: self.idea, into: self.into? })
    }

    fn told(&self, legal: Legal<'_>) -> Option<Told> {
        self.action().filter(|action| legal(action).is_ok()).map(Told::Act)
    }

    /// Shows the form over the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        let Some(view) = room.ideas() else { return Some(Told::Close) };
        let lang = look.lang;
        let ctx = ui.ctx().clone();
        hush(&ctx, "merge");
        let seats: Vec<SeatId> = room.at_table().map(|face| face.seat).collect();
        if let Some(seat) = self.digits.seat(&ctx, &seats) {
            self.seat = Some(seat);
        }
        let mut told = if send_pressed(&ctx) { self.told(legal) } else { None };
        let title = t!(lang, "merge-title");
        let paper = ModalSheet { id: "merge", title: &title, width: 1080.0, lies: Lies::Middle };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => {
                let name = idea_title(look, view, self.idea);
                body(ui, look, &t!(lang, "merge-text", idea = name));
                part_heading(ui, look, &t!(lang, "merge-into"), false);
                let others = view.ideas.iter().filter(|face| face.idea.is_open() && face.number != self.idea);
                let mut any = false;
                for face in others {
                    any = true;
                    let title = idea_title(look, view, face.number);
                    let line = wording::isolated(&face.idea.line);
                    let on = self.into == Some(face.number);
                    if radio_card(ui, look, &title, &line, "", on, true).clicked() {
                        self.into = Some(face.number);
                    }
                    gap(ui, space::S);
                }
                if !any {
                    small(ui, look, &t!(lang, "merge-none"));
                    return;
                }
                part_heading(ui, look, &t!(lang, "merge-who"), false);
                player_choice(ui, look, room, &seats, &mut self.seat);
            }
            Part::Foot => {
                let ready = self.told(legal);
                if let Some(refused) = self.action().and_then(|action| legal(&action).err()) {
                    small(ui, look, &wording::rule_error(lang, &refused));
                }
                let words = t!(lang, "merge-do");
                if Button::new(&words).primary().icon(Icon::Ask).enabled(ready.is_some()).show(ui, look).clicked() {
                    told = ready;
                }
            }
        });
        told.or(close.then_some(Told::Close))
    }
}

/// The answer of one of those who are asked about a merge.
#[derive(Clone, Debug)]
pub(crate) struct MergeAnswerForm {
    merge: usize,
    seat: Option<SeatId>,
    no: Option<NoForm>,
    digits: Digits,
}

impl MergeAnswerForm {
    /// An answer to the merge at this place; `seat` answers, if it is asked.
    pub(crate) fn new(merge: usize, seat: Option<SeatId>, room: &RoomView) -> MergeAnswerForm {
        let face = room.ideas().and_then(|view| view.merges.get(merge));
        let waits = face.map(|face| face.waits_for.clone()).unwrap_or_default();
        let seat = seat.filter(|seat| waits.contains(seat)).or_else(|| waits.first().copied());
        MergeAnswerForm { merge, seat, no: None, digits: Digits::default() }
    }

    /// What is being written: the reason of a no.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)> {
        self.no.as_mut().map(NoForm::drafts).unwrap_or_default()
    }

    /// Shows the form over the screen. A merge that waits for nobody closes it.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        if let Some(no) = &mut self.no {
            let told = no.ui(ui, look, room, legal)?;
            if told == Told::Close {
                self.no = None;
                return None;
            }
            return Some(told);
        }
        let view = room.ideas();
        let Some((view, face)) = view.and_then(|view| Some((view, view.merges.get(self.merge)?))) else {
            return Some(Told::Close);
        };
        if face.waits_for.is_empty() {
            return Some(Told::Close);
        }
        let lang = look.lang;
        let ctx = ui.ctx().clone();
        hush(&ctx, "merge answer");
        if let Some(seat) = self.digits.seat(&ctx, &face.waits_for) {
            self.seat = Some(seat);
        }
        let pressed = |key| ctx.input_mut(|i| i.consume_key(Modifiers::NONE, key));
        let (mut yes, mut no) = (pressed(Key::J), pressed(Key::N));
        let title = t!(lang, "merge-answer-title");
        let paper = ModalSheet { id: "merge answer", title: &title, width: 1080.0, lies: Lies::Middle };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => {
                let merge = &face.merge;
                let text = t!(
                    lang,
                    "merge-answer-text",
                    who = seat_who(room, merge.seat, lang),
                    idea = idea_title(look, view, merge.idea),
                    into = idea_title(look, view, merge.into)
                );
                body(ui, look, &text);
                part_heading(ui, look, &t!(lang, "merge-answer-who"), false);
                player_choice(ui, look, room, &face.waits_for, &mut self.seat);
                gap(ui, space::S);
                small(ui, look, &t!(lang, "merge-answer-all"));
            }
            Part::Foot => {
                ui.horizontal_wrapped(|ui| {
                    let words = [t!(lang, "answer-yes"), t!(lang, "answer-no")];
                    let button = |words, icon, key| Button::new(words).icon(icon).key(key).width(190.0);
                    yes |= button(&words[0], Icon::Check, "J").primary().show(ui, look).clicked();
                    no |= button(&words[1], Icon::Cross, "N").show(ui, look).clicked();
                });
            }
        });
        let seat = self.seat.filter(|seat| face.waits_for.contains(seat));
        match seat {
            Some(seat) if yes => return Some(Told::Act(Action::AgreeMerge { seat, merge: self.merge })),
            Some(seat) if no => self.no = Some(NoForm::new(Refused::Merge(self.merge, seat))),
            _ => {}
        }
        close.then_some(Told::Close)
    }
}
