//! A no with its reason: to a tile that is asked for, or to a merge. It is an answer as good as any.

use super::sheets::{seat_who, sentence, tile_name};
use crate::app::art::Icon;
use crate::app::game::drafts::{DraftText, Legal};
use crate::app::scene::Look;
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, Told, hush, part_heading};
use crate::app::widgets::{Button, body, send_key, send_pressed};
use crate::record::DraftOf;
use crate::rules::{Action, RoomView, SeatId, one_line};
use crate::t;
use bevy_egui::egui::{Id, Ui};

/// What is said no to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// An ask for a tile, by its place.
    Tile(usize),
    /// A merge, by its place; whose no it is.
    Merge(usize, SeatId),
}

/// The draft of a no.
#[derive(Clone, Debug)]
pub(crate) struct NoForm {
    what: Refused,
    reason: DraftText,
    to_reason: bool,
}

impl NoForm {
    /// A no without its reason yet.
    pub(crate) fn new(what: Refused) -> NoForm {
        NoForm { what, reason: DraftText::default(), to_reason: true }
    }

    /// What is being written.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)> {
        let of = match self.what {
            Refused::Tile(ask) => DraftOf::NoTile(ask),
            Refused::Merge(merge, seat) => DraftOf::NoMerge(merge, seat),
        };
        vec![(of, &mut self.reason)]
    }

    fn told(&self, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        let reason = one_line(&self.reason.text);
        let action = match self.what {
            Refused::Tile(ask) => {
                let seat = room.ideas()?.asks.get(ask)?.holder;
                Action::RefuseTile { seat, ask, reason }
            }
            Refused::Merge(merge, seat) => Action::RefuseMerge { seat, merge, reason },
        };
        legal(&action).is_ok().then_some(Told::Act(action))
    }

    /// Shows the form over the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        let Some(view) = room.ideas() else { return Some(Told::Close) };
        let lang = look.lang;
        let ctx = ui.ctx().clone();
        hush(&ctx, "no");
        let mut told = if send_pressed(&ctx) { self.told(room, legal) } else { None };
        let title = t!(lang, "no-title");
        let paper = ModalSheet { id: "no", title: &title, width: 980.0, lies: Lies::Middle };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => {
                let text = match self.what {
                    Refused::Tile(ask) => view.asks.get(ask).map_or(String::new(), |ask| {
                        let (who, tile) = (seat_who(room, ask.holder, lang), tile_name(view, ask.tile, lang));
                        t!(lang, "no-tile", who = who, tile = tile)
                    }),
                    Refused::Merge(_, seat) => t!(lang, "no-merge", who = seat_who(room, seat, lang)),
                };
                body(ui, look, &sentence(&text));
                let heading = t!(lang, "no-reason");
                part_heading(ui, look, &heading, false);
                let (id, hint) = (Id::new("no-reason"), t!(lang, "no-hint"));
                self.reason.reason_field(ui, look, &heading, &hint, id, &mut self.to_reason);
            }
            Part::Foot => {
                let ready = self.told(room, legal);
                let (words, control) = (t!(lang, "no-send"), send_key(lang));
                let mut button = Button::new(&words).primary().icon(Icon::Cross).enabled(ready.is_some());
                if !look.crowded() {
                    button = button.key(&control);
                }
                if button.show(ui, look).clicked() {
                    told = ready;
                }
            }
        });
        told.or(close.then_some(Told::Close))
    }
}
