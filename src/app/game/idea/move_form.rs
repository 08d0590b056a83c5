//! Moving a tile: its holder places it, anybody else asks.

use super::sheets::{idea_title, seat_who, tile_line};
use crate::app::art::Icon;
use crate::app::game::drafts::Legal;
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::seat_digits::Digits;
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, Told, hush, part_heading, player_choice};
use crate::app::widgets::{Button, NoticeKind, gap, notice, radio_card, send_pressed, small};
use crate::rules::{Action, AskAnswer, IdeasView, RoomView, SeatId, TileId};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Context, Id, Ui};

/// Where a tile is to go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Target {
    /// To an idea, by its place.
    Idea(usize),
    /// Back to the hand of its holder.
    Hand,
}

/// The draft of a move.
#[derive(Clone, Debug)]
pub(crate) struct MoveForm {
    tile: Option<TileId>,
    target: Option<Target>,
    seat: Option<SeatId>,
    digits: Digits,
}

impl MoveForm {
    /// A move of `tile` to `target`, as far as they are chosen; `seat` wants it.
    pub(crate) fn new(tile: Option<TileId>, target: Option<Target>, seat: Option<SeatId>, room: &RoomView) -> MoveForm {
        let holder = tile.and_then(|tile| room.ideas()?.tiles.get(tile.index())?.holder);
        // Only the holder takes a tile back; else the seat at the machine, or the holder.
        let seat = if target == Some(Target::Hand) { holder } else { seat.or(holder) };
        MoveForm { tile, target, seat, digits: Digits::default() }
    }

    /// What is to be done, once everything is chosen. Only the holder takes a tile back to the hand.
    fn action(&self, view: &IdeasView) -> Option<Action> {
        let (tile, target, seat) = (self.tile?, self.target?, self.seat?);
        let holds = view.tiles.get(tile.index())?.holder == Some(seat);
        match target {
            Target::Hand => holds.then_some(Action::Place { seat, idea: None }),
            Target::Idea(idea) if holds => Some(Action::Place { seat, idea: Some(idea) }),
            Target::Idea(idea) => Some(Action::AskTile { seat, tile, idea }),
        }
    }

    fn told(&self, view: &IdeasView, legal: Legal<'_>) -> Option<Told> {
        self.action(view).filter(|action| legal(action).is_ok()).map(Told::Act)
    }

    /// Shows the form over the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        let Some(view) = room.ideas() else { return Some(Told::Close) };
        let ctx = ui.ctx().clone();
        hush(&ctx, "move");
        let mut told = self.keys(&ctx, room, view, legal);
        let title = t!(look.lang, "move-title");
        let paper = ModalSheet { id: "move", title: &title, width: 1080.0, lies: Lies::Middle };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => self.body(ui, look, room, view),
            Part::Foot => told = told.take().or(self.foot(ui, look, view, legal)),
        });
        told.or(close.then_some(Told::Close))
    }

    fn keys(&mut self, ctx: &Context, room: &RoomView, view: &IdeasView, legal: Legal<'_>) -> Option<Told> {
        if send_pressed(ctx) {
            return self.told(view, legal);
        }
        if self.tile.is_some() && self.target.is_some() {
            let seats: Vec<SeatId> = room.at_table().map(|face| face.seat).collect();
            if let Some(seat) = self.digits.seat(ctx, &seats) {
                self.seat = Some(seat);
            }
        } else if self.tile.is_some() {
            // Before an idea is chosen, a digit is the idea's number.
            let open: Vec<usize> = open(view);
            let numbers: Vec<SeatId> = open.iter().filter_map(|&idea| u8::try_from(idea).ok()).map(SeatId).collect();
            if let Some(number) = self.digits.seat(ctx, &numbers) {
                self.target = Some(Target::Idea(number.index()));
            }
        }
        None
    }

    fn body(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, view: &IdeasView) {
        let lang = look.lang;
        part_heading(ui, look, &t!(lang, "move-which"), true);
        match self.tile.and_then(|tile| view.tiles.get(tile.index())) {
            Some(tile) => {
                let line = tile_line(look, room, view, tile);
                let name = wording::isolated(tile.name.get(lang.tag()));
                if chosen(ui, look, "tile", &name, &line) {
                    self.tile = None;
                }
            }
            None => {
                for tile in view.tiles.iter().filter(|tile| tile.holder.is_some()) {
                    let name = wording::isolated(tile.name.get(lang.tag()));
                    let line = tile_line(look, room, view, tile);
                    if radio_card(ui, look, &name, &line, "", false, true).clicked() {
                        self.tile = Some(tile.tile);
                        self.seat = self.seat.or(tile.holder);
                    }
                    gap(ui, space::S);
                }
                return;
            }
        }
        part_heading(ui, look, &t!(lang, "move-where"), false);
        match self.target {
            Some(target) => {
                let words = match target {
                    Target::Idea(idea) => idea_title(look, view, idea),
                    Target::Hand => t!(lang, "move-hand"),
                };
                if chosen(ui, look, "target", &words, "") {
                    self.target = None;
                }
            }
            None => {
                let at = self.tile.and_then(|tile| view.tiles.get(tile.index())).and_then(|tile| tile.idea);
                for idea in open(view).into_iter().filter(|&idea| Some(idea) != at) {
                    let line = view.ideas.get(idea).map_or("", |face| face.idea.line.as_str());
                    let title = idea_title(look, view, idea);
                    if radio_card(ui, look, &title, &wording::isolated(line), "", false, true).clicked() {
                        self.target = Some(Target::Idea(idea));
                    }
                    gap(ui, space::S);
                }
                if at.is_some() && radio_card(ui, look, &t!(lang, "move-hand"), "", "", false, true).clicked() {
                    self.target = Some(Target::Hand);
                }
                return;
            }
        }
        part_heading(ui, look, &t!(lang, "move-who"), false);
        let seats: Vec<SeatId> = room.at_table().map(|face| face.seat).collect();
        player_choice(ui, look, room, &seats, &mut self.seat);
        gap(ui, space::S);
        self.explained(ui, look, room, view);
    }

    /// What the press of the button means, and whether it has had a no before.
    fn explained(&self, ui: &mut Ui, look: &Look, room: &RoomView, view: &IdeasView) {
        let lang = look.lang;
        let Some(tile) = self.tile.and_then(|tile| view.tiles.get(tile.index())) else { return };
        let Some(holder) = tile.holder else { return };
        let who = seat_who(room, holder, lang);
        let own = self.seat == Some(holder);
        let words = match (own, self.target) {
            (true, Some(Target::Hand)) => t!(lang, "move-own-hand"),
            (true, _) => t!(lang, "move-own"),
            (false, Some(Target::Hand)) => t!(lang, "move-only-holder", who = who),
            (false, _) => t!(lang, "move-asks", who = who),
        };
        small(ui, look, &words);
        let Some(Target::Idea(idea)) = self.target.filter(|_| !own) else { return };
        let wordings = view.ideas.get(idea).map_or(0, |face| face.idea.wordings.len());
        let again = view.asks.iter().rev().find_map(|ask| match &ask.answer {
            AskAnswer::Refused { reason } if (ask.tile, ask.idea, ask.wordings) == (tile.tile, idea, wordings) => {
                Some(reason)
            }
            _ => None,
        });
        if let Some(reason) = again {
            gap(ui, space::M);
            let text = t!(lang, "move-again", reason = wording::isolated(reason));
            notice(ui, look, &text, NoticeKind::Warn);
        }
    }

    fn foot(&mut self, ui: &mut Ui, look: &Look, view: &IdeasView, legal: Legal<'_>) -> Option<Told> {
        let (tile, target) = (self.tile?, self.target?);
        let lang = look.lang;
        let ready = self.told(view, legal);
        if let Some(refused) = self.action(view).and_then(|action| legal(&action).err()) {
            small(ui, look, &wording::rule_error(lang, &refused));
        }
        let holder = view.tiles.get(tile.index()).and_then(|tile| tile.holder)?;
        let words = match (self.seat == Some(holder), target) {
            (_, Target::Hand) => t!(lang, "move-do-hand"),
            (true, Target::Idea(_)) => t!(lang, "move-do"),
            (false, Target::Idea(_)) => t!(lang, "move-do-ask"),
        };
        let icon = if self.seat == Some(holder) { Icon::Check } else { Icon::Ask };
        let button = Button::new(&words).primary().icon(icon).id("move now").enabled(ready.is_some());
        if button.show(ui, look).clicked() { ready } else { None }
    }
}

/// The ideas that lie on the table.
fn open(view: &IdeasView) -> Vec<usize> {
    view.ideas.iter().filter(|face| face.idea.is_open()).map(|face| face.number).collect()
}

/// Something chosen, which can be chosen anew. Answers whether it is to be.
fn chosen(ui: &mut Ui, look: &Look, id: &str, title: &str, line: &str) -> bool {
    radio_card(ui, look, title, line, "", true, true);
    gap(ui, space::S);
    Button::new(&t!(look.lang, "move-other"))
        .id(Id::new(("other", id)))
        .size(22.0)
        .height(60.0)
        .show(ui, look)
        .clicked()
}
