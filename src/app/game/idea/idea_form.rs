//! Writing an idea or a challenge from a dealt chair, and putting one in other words.

use super::sheets::tile_name;
use crate::app::art::Icon;
use crate::app::game::drafts::{DraftText, Legal};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::seat_digits::Digits;
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, Told, hush, part_heading, player_choice};
use crate::app::widgets::{Button, Field, NoticeKind, gap, label, notice, segmented, send_key, send_pressed, small};
use crate::record::DraftOf;
use crate::rules::{Action, IdeaKind, IdeasView, RoomView, RuleError, SeatId, limits, one_line};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Context, Id, Ui};

/// The draft of an idea.
#[derive(Clone, Debug)]
pub(crate) struct IdeaForm {
    /// The idea that is put in other words; none for a new one.
    rewords: Option<usize>,
    seat: Option<SeatId>,
    kind: IdeaKind,
    title: DraftText,
    line: DraftText,
    digits: Digits,
    to_title: bool,
}

impl IdeaForm {
    /// A new idea of `seat`, or of the first of those that have written the fewest: everybody is to write.
    pub(crate) fn new(seat: Option<SeatId>, room: &RoomView) -> IdeaForm {
        let left = |seat: SeatId| {
            let view = room.ideas();
            view.and_then(|view| view.ideas_left.get(seat.index())).copied().unwrap_or(0)
        };
        let seats = || room.at_table().map(|face| face.seat);
        let most = seats().map(left).max().unwrap_or(0);
        let first = || seats().find(|&seat| most > 0 && left(seat) == most);
        IdeaForm {
            rewords: None,
            seat: seat.or_else(first),
            kind: IdeaKind::Idea,
            title: DraftText::default(),
            line: DraftText::default(),
            digits: Digits::default(),
            to_title: true,
        }
    }

    /// Other words for an idea; `seat` writes them, if it may.
    pub(crate) fn reword(idea: usize, seat: Option<SeatId>, room: &RoomView) -> IdeaForm {
        let face = room.ideas().and_then(|view| view.ideas.get(idea));
        let may = face.map(|face| face.may_reword.clone()).unwrap_or_default();
        IdeaForm {
            rewords: Some(idea),
            seat: seat.filter(|seat| may.contains(seat)).or_else(|| may.first().copied()),
            kind: face.map_or(IdeaKind::Idea, |face| face.idea.kind),
            title: face.map(|face| DraftText::new(&face.idea.title)).unwrap_or_default(),
            line: face.map(|face| DraftText::new(&face.idea.line)).unwrap_or_default(),
            ..IdeaForm::new(None, room)
        }
    }

    /// What is being written.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)> {
        let (title, line) = match self.rewords {
            Some(idea) => (DraftOf::OtherTitle(idea), DraftOf::OtherLine(idea)),
            None => (DraftOf::IdeaTitle, DraftOf::IdeaLine),
        };
        vec![(title, &mut self.title), (line, &mut self.line)]
    }

    fn action(&self) -> Option<Action> {
        let seat = self.seat?;
        let (title, line) = (one_line(&self.title.text), one_line(&self.line.text));
        Some(match self.rewords {
            Some(idea) => Action::RewordIdea { seat, idea, title, line },
            None => Action::WriteIdea { seat, kind: self.kind, title, line },
        })
    }

    fn told(&self, legal: Legal<'_>) -> Option<Told> {
        self.action().filter(|action| legal(action).is_ok()).map(Told::Act)
    }

    /// Shows the form over the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        let Some(view) = room.ideas() else { return Some(Told::Close) };
        let ctx = ui.ctx().clone();
        hush(&ctx, "idea");
        let seats = self.seats(room, view);
        let mut told = self.keys(&ctx, &seats, legal);
        let title = match self.rewords {
            Some(_) => t!(look.lang, "idea-form-reword"),
            None => t!(look.lang, "idea-form-title"),
        };
        let paper = ModalSheet { id: "idea", title: &title, width: 1080.0, lies: Lies::Middle };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => self.body(ui, look, room, view, &seats),
            Part::Foot => told = told.take().or(self.foot(ui, look, legal)),
        });
        told.or(close.then_some(Told::Close))
    }

    /// Who may write here.
    fn seats(&self, room: &RoomView, view: &IdeasView) -> Vec<SeatId> {
        match self.rewords {
            Some(idea) => view.ideas.get(idea).map(|face| face.may_reword.clone()).unwrap_or_default(),
            None => room.at_table().map(|face| face.seat).collect(),
        }
    }

    fn keys(&mut self, ctx: &Context, seats: &[SeatId], legal: Legal<'_>) -> Option<Told> {
        if send_pressed(ctx) {
            return self.told(legal);
        }
        if !ctx.text_edit_focused()
            && let Some(seat) = self.digits.seat(ctx, seats)
        {
            self.seat = Some(seat);
            self.to_title = true;
        }
        None
    }

    fn body(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, view: &IdeasView, seats: &[SeatId]) {
        let lang = look.lang;
        let who = if self.rewords.is_some() { "idea-form-who-rewords" } else { "idea-form-who" };
        part_heading(ui, look, &t!(lang, who), true);
        if seats.is_empty() {
            notice(ui, look, &t!(lang, "idea-form-nobody"), NoticeKind::Info);
            return;
        }
        player_choice(ui, look, room, seats, &mut self.seat);
        gap(ui, space::S);
        self.chair(ui, look, room, view);
        if self.rewords.is_none() {
            gap(ui, space::L);
            let words = [t!(lang, "idea-form-idea"), t!(lang, "idea-form-challenge")];
            let options = [(IdeaKind::Idea, words[0].as_str()), (IdeaKind::Challenge, words[1].as_str())];
            segmented(ui, look, "kind", &options, &mut self.kind);
        }
        let heading = t!(lang, "idea-form-name");
        part_heading(ui, look, &heading, false);
        let id = Id::new("idea-title");
        let hint = t!(lang, if self.kind == IdeaKind::Idea { "idea-form-name-hint" } else { "idea-form-ask-hint" });
        Field::new(&heading, &mut self.title.text).hint(&hint).max(limits::IDEA_TITLE).id(id).show(ui, look);
        self.title.line(ui, look, "title");
        count(ui, look, &self.title.text, limits::IDEA_TITLE);
        let heading = t!(lang, "idea-form-line");
        part_heading(ui, look, &heading, false);
        Field::new(&heading, &mut self.line.text)
            .hint(&t!(lang, "idea-form-line-hint"))
            .max(limits::IDEA_LINE)
            .rows(3)
            .id(Id::new("idea-line"))
            .show(ui, look);
        self.line.line(ui, look, "line");
        count(ui, look, &self.line.text, limits::IDEA_LINE);
        if std::mem::take(&mut self.to_title) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }

    /// The chair that is spoken from, and how many ideas are left to write from it.
    fn chair(&self, ui: &mut Ui, look: &Look, room: &RoomView, view: &IdeasView) {
        let lang = look.lang;
        let Some(face) = self.seat.and_then(|seat| room.seats.get(seat.index())) else { return };
        let Some(tile) = face.chair.tile() else { return };
        let name = tile_name(view, tile, lang);
        let line = view.tiles.get(tile.index()).map_or("", |tile| tile.line.get(lang.tag()));
        let text = t!(lang, "idea-form-chair", name = name);
        label(ui, look, &text, Face::Strong, size::BODY_OWN, Ink::Ink);
        if !line.trim().is_empty() {
            label(ui, look, &wording::isolated(line), Face::Italic, size::BODY_OWN, Ink::InkSoft);
        }
        if self.rewords.is_none() {
            let left = view.ideas_left.get(face.seat.index()).copied().unwrap_or(0);
            match left {
                0 => {
                    gap(ui, space::S);
                    notice(ui, look, &t!(lang, "idea-form-full", most = limits::IDEAS), NoticeKind::Info);
                }
                left => {
                    small(ui, look, &t!(lang, "idea-form-left", count = left as i64));
                }
            }
        }
    }

    fn foot(&mut self, ui: &mut Ui, look: &Look, legal: Legal<'_>) -> Option<Told> {
        let ready = self.told(legal);
        // An empty field says itself that it is to be written in.
        let refused = self.action().and_then(|action| legal(&action).err());
        if let Some(refused) = refused.filter(|refused| *refused != RuleError::TextMissing) {
            small(ui, look, &wording::rule_error(look.lang, &refused));
        }
        let key = if self.rewords.is_some() { "idea-form-reword-do" } else { "idea-form-do" };
        let (words, control) = (t!(look.lang, key), send_key(look.lang));
        let mut button = Button::new(&words).primary().icon(Icon::Check).enabled(ready.is_some());
        if !look.crowded() {
            button = button.key(&control);
        }
        if button.show(ui, look).clicked() { ready } else { None }
    }
}

/// How many characters are used of how many.
fn count(ui: &mut Ui, look: &Look, text: &str, max: usize) {
    gap(ui, space::XS);
    small(ui, look, &t!(look.lang, "forms-count", used = text.chars().count(), max = max));
}
