//! The form of the vision: the pen words it, and any seat may say why it does not stand behind it.

use crate::app::art::Icon;
use crate::app::game::drafts::{DraftText, Legal};
use crate::app::scene::{Look, VisionPage};
use crate::app::theme::space;
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, Told, foot_row, hush, part_heading, player_choice};
use crate::app::widgets::{Button, Field, body, gap, segmented, send_key, send_pressed, small};
use crate::record::DraftOf;
use crate::rules::{Action, RoomView, RuleError, SeatId, limits};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Id, Ui};

/// The draft of the vision, or of an objection to it.
#[derive(Clone, Debug)]
pub(crate) struct VisionForm {
    page: VisionPage,
    wording: DraftText,
    seat: Option<SeatId>,
    reason: DraftText,
    to_words: bool,
}

impl VisionForm {
    pub(crate) fn new(page: VisionPage, seat: Option<SeatId>, room: &RoomView) -> VisionForm {
        let wording = room.vision.as_ref().map_or("", |vision| vision.wording.as_str());
        let first = || room.at_table().map(|face| face.seat).next();
        VisionForm {
            page,
            wording: DraftText::new(wording),
            seat: seat.filter(|&seat| room.takes_part(seat)).or_else(first),
            reason: DraftText::default(),
            to_words: page == VisionPage::Word,
        }
    }

    /// What is being written.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)> {
        vec![(DraftOf::Vision, &mut self.wording), (DraftOf::VisionObjection, &mut self.reason)]
    }

    fn objects(&self, room: &RoomView) -> bool {
        let vision = room.vision.as_ref();
        vision.is_some_and(|vision| vision.objections.iter().any(|objection| Some(objection.seat) == self.seat))
    }

    fn action(&self, room: &RoomView) -> Option<Action> {
        Some(match self.page {
            VisionPage::Word => Action::WordVision { seat: room.pen()?, wording: self.wording.text.trim().to_owned() },
            VisionPage::Object => Action::ObjectVision { seat: self.seat?, reason: self.reason.text.trim().to_owned() },
        })
    }

    fn told(&self, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        self.action(room).filter(|action| legal(action).is_ok()).map(Told::Act)
    }

    /// Shows the form over the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        let ctx = ui.ctx().clone();
        let lang = look.lang;
        hush(&ctx, "vision");
        let mut told = if send_pressed(&ctx) { self.told(room, legal) } else { None };
        let title = t!(lang, "vision-title");
        let paper = ModalSheet { id: "vision", title: &title, width: 1120.0, lies: Lies::Middle };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => self.body(ui, look, room),
            Part::Foot => told = told.take().or(self.foot(ui, look, room, legal)),
        });
        told.or(close.then_some(Told::Close))
    }

    fn body(&mut self, ui: &mut Ui, look: &Look, room: &RoomView) {
        let lang = look.lang;
        let names = [t!(lang, "vision-write"), t!(lang, "vision-object")];
        let pressed = ui.input(|input| input.pointer.any_released());
        let choices = [(VisionPage::Word, names[0].as_str()), (VisionPage::Object, names[1].as_str())];
        if segmented(ui, look, "vision page", &choices, &mut self.page) && pressed {
            self.to_words = true;
        }
        gap(ui, space::L);
        let (key, draft, most, rows) = match self.page {
            VisionPage::Word => ("vision-wording", &mut self.wording, limits::VISION, 4),
            VisionPage::Object => {
                part_heading(ui, look, &t!(lang, "vision-who"), false);
                let seats: Vec<SeatId> = room.at_table().map(|face| face.seat).collect();
                player_choice(ui, look, room, &seats, &mut self.seat);
                ("vision-reason", &mut self.reason, limits::REASON, 2)
            }
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
        gap(ui, space::M);
        let words = if self.page == VisionPage::Word { "vision-write-text" } else { "vision-object-text" };
        body(ui, look, &crate::text::tr(lang, words));
    }

    fn foot(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        let lang = look.lang;
        let refused = self.action(room).and_then(|action| legal(&action).err());
        let told = self.told(room, legal);
        let back = self.page == VisionPage::Object && self.objects(room) && self.reason.text.trim().is_empty();
        let words = if back { t!(lang, "vision-take-back") } else { t!(lang, "own-save") };
        let key = send_key(lang);
        foot_row(
            ui,
            look,
            |ui| {
                if let Some(refused) = refused.filter(|refused| *refused != RuleError::TextMissing) {
                    small(ui, look, &wording::rule_error(lang, &refused));
                }
            },
            |ui| {
                let mut button = Button::new(&words).primary().icon(Icon::Check).enabled(told.is_some()).width(220.0);
                if !look.crowded() {
                    button = button.key(&key);
                }
                if button.id("vision-save").show(ui, look).clicked() { told.clone() } else { None }
            },
        )
    }
}
