//! What the pen answers a comment of the referral: the wording is changed, or it is not, and why. The form stays until it is put
//! away, and goes on to the next comment that waits.

use super::answers_scene::{stance_icon, stance_name};
use crate::app::art::{Icon, Paint};
use crate::app::game::drafts::{DraftText, Legal};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::sheet::{
    Lies, ModalSheet, Part, Told, by_sign, foot_row, hush, line_of, part_heading, seat_words,
};
use crate::app::widgets::{Button, Field, gap, icon, label, segmented, send_key, send_pressed, small};
use crate::record::DraftOf;
use crate::rules::{Action, By, CommentAnswer, Deck, Referred, RoomView, RuleError, limits};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Id, Ui};

/// The draft of an answer.
#[derive(Clone, Debug)]
pub(crate) struct CommentForm {
    comment: usize,
    changes: bool,
    wording: DraftText,
    reason: DraftText,
    to_words: bool,
}

fn referred(room: &RoomView) -> Option<&Referred> {
    room.scenario()?.referred.as_ref()
}

/// The wording as it stands: the table's own, or that of the option it builds on.
fn wording_now(room: &RoomView, deck: &Deck, look: &Look) -> String {
    let proposal = room.proposal();
    if !proposal.wording.is_empty() {
        return proposal.wording.clone();
    }
    let card = room.card().and_then(|card| deck.cards.get(card));
    let option = proposal.base.and_then(|base| card?.options.get(usize::from(base)));
    option.map_or("", |option| option.text.get(look.lang.tag())).to_owned()
}

/// The first comment that waits, after `from`, or from the beginning again.
fn next_waiting(room: &RoomView, from: usize) -> Option<usize> {
    let comments = &referred(room)?.comments;
    let waits = |at: &usize| comments[*at].waits();
    (from..comments.len()).find(waits).or_else(|| (0..comments.len()).find(waits))
}

impl CommentForm {
    /// The form of a comment; of the next one that waits where none is named. `None` where there is nothing to answer.
    pub(crate) fn new(comment: Option<usize>, room: &RoomView, deck: &Deck, look: &Look) -> Option<CommentForm> {
        let found = referred(room)?;
        let first = || found.comments.iter().position(|comment| comment.wants_answer());
        let comment = comment.or_else(|| next_waiting(room, 0)).or_else(first)?;
        let reason = match &found.comments.get(comment)?.answer {
            Some(CommentAnswer::Kept { reason }) => reason.as_str(),
            Some(CommentAnswer::Changed { .. }) | None => "",
        };
        Some(CommentForm {
            comment,
            changes: reason.is_empty(),
            wording: DraftText::new(&wording_now(room, deck, look)),
            reason: DraftText::new(reason),
            to_words: true,
        })
    }

    /// What is being written.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)> {
        vec![(DraftOf::ChangedWording, &mut self.wording), (DraftOf::KeptBecause(self.comment), &mut self.reason)]
    }

    /// The answer is in the game: the next comment that waits, or nothing more.
    pub(crate) fn next(&self, room: &RoomView, deck: &Deck, look: &Look) -> Option<CommentForm> {
        next_waiting(room, self.comment + 1).and_then(|next| CommentForm::new(Some(next), room, deck, look))
    }

    fn action(&self, room: &RoomView) -> Option<Action> {
        let (seat, comment) = (room.pen()?, self.comment);
        Some(if self.changes {
            Action::MeetComment { seat, comment, wording: self.wording.text.trim().to_owned() }
        } else {
            Action::KeepWording { seat, comment, reason: self.reason.text.trim().to_owned() }
        })
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
        let Some(comment) = referred(room).and_then(|found| found.comments.get(self.comment)) else {
            return Some(Told::Close);
        };
        let ctx = ui.ctx().clone();
        let lang = look.lang;
        hush(&ctx, "comment");
        let mut told = if send_pressed(&ctx) { self.told(room, legal) } else { None };
        let title = t!(lang, "comment-title");
        let paper = ModalSheet { id: "comment", title: &title, width: 1120.0, lies: Lies::Beside };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => {
                line_of(ui, look, 46.0, |ui| {
                    by_sign(ui, look, By::from(comment.party), look.pt(30.0), Paint::Flat);
                    label(ui, look, &wording::party(lang, comment.party), Face::Strong, size::BODY_OWN, Ink::Ink);
                    icon(ui, look, stance_icon(comment.stance), 26.0, Ink::Ink);
                    label(ui, look, &stance_name(look, comment.stance), Face::Text, size::BODY_OWN, Ink::InkSoft);
                });
                let said = t!(lang, "answers-quote", text = wording::isolated(&comment.text));
                label(ui, look, &said, Face::Italic, size::BODY_OWN + 2.0, Ink::Ink);
                gap(ui, space::L);
                self.words(ui, look);
            }
            Part::Foot => told = told.take().or(self.foot(ui, look, room, deck, legal)),
        });
        told.or(close.then_some(Told::Close))
    }

    fn words(&mut self, ui: &mut Ui, look: &Look) {
        let lang = look.lang;
        let names = [t!(lang, "comment-change"), t!(lang, "comment-keep")];
        let pressed = ui.input(|input| input.pointer.any_released());
        let choices = [(true, names[0].as_str()), (false, names[1].as_str())];
        if segmented(ui, look, "changes", &choices, &mut self.changes) && pressed {
            self.to_words = true;
        }
        gap(ui, space::L);
        let (key, draft, most, rows) = if self.changes {
            ("comment-wording", &mut self.wording, limits::WORDING, 6)
        } else {
            ("comment-reason", &mut self.reason, limits::REASON, 3)
        };
        let heading = crate::text::tr(lang, key);
        part_heading(ui, look, &heading, false);
        let id = Id::new(key);
        let hint = crate::text::tr(lang, &format!("{key}-hint"));
        Field::new(&heading, &mut draft.text).hint(&hint).max(most).rows(rows).id(id).show(ui, look);
        gap(ui, space::S);
        draft.line(ui, look, key);
        small(ui, look, &t!(lang, "forms-count", used = draft.text.chars().count(), max = most));
        if std::mem::take(&mut self.to_words) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }

    fn foot(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck, legal: Legal<'_>) -> Option<Told> {
        let lang = look.lang;
        let refused = self.action(room).and_then(|action| legal(&action).err());
        let told = self.told(room, legal);
        let holder = room.pen().map(|seat| seat_words(room, deck, lang, seat)).unwrap_or_default();
        let (send, key) = (t!(lang, "comment-send"), send_key(lang));
        foot_row(
            ui,
            look,
            |ui| {
                label(ui, look, &t!(lang, "pen-holder", seat = holder), Face::Strong, size::BODY_OWN, Ink::Ink);
                if let Some(refused) = refused.filter(|refused| *refused != RuleError::TextMissing) {
                    small(ui, look, &wording::rule_error(lang, &refused));
                }
            },
            |ui| {
                let mut button = Button::new(&send).primary().icon(Icon::Check).enabled(told.is_some()).width(220.0);
                if !look.crowded() {
                    button = button.key(&key);
                }
                if button.id("comment-send").show(ui, look).clicked() { told.clone() } else { None }
            },
        )
    }
}
