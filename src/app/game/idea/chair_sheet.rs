//! The chair a seat sits in: what the real organisation says of itself, and what can be done from there.

use super::sheets::{idea_title, seat_who};
use crate::app::art::{Icon, Paint};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::seat_digits::Digits;
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, by_sign, deed, hush, part_heading, player_choice};
use crate::app::widgets::{gap, label, small};
use crate::rules::{By, RoomView, SeatId, Step, TileId};
use crate::t;
use crate::wording;
use bevy_egui::egui::Ui;

/// What a seat wants to do from its chair.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ChairWish {
    /// Write an idea.
    Write(SeatId),
    /// Move its own tile, or ask for another from its chair.
    Move(SeatId, Option<TileId>),
    /// Nothing: the sheet is put away.
    Close,
}

/// The choice of a chair.
#[derive(Clone, Debug)]
pub(crate) struct ChairSheet {
    seat: Option<SeatId>,
    digits: Digits,
}

impl ChairSheet {
    /// A sheet about the chair of `seat`, or of the first one.
    pub(crate) fn new(seat: Option<SeatId>, room: &RoomView) -> ChairSheet {
        let seat = seat.filter(|seat| room.takes_part(*seat));
        ChairSheet { seat: seat.or_else(|| room.at_table().next().map(|face| face.seat)), digits: Digits::default() }
    }

    /// The seat that is chosen.
    pub(crate) fn seat(&self) -> Option<SeatId> {
        self.seat
    }

    /// Shows the sheet over the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, room: &RoomView) -> Option<ChairWish> {
        let ctx = ui.ctx().clone();
        hush(&ctx, "chair");
        let seats: Vec<SeatId> = room.at_table().map(|face| face.seat).collect();
        if let Some(seat) = self.digits.seat(&ctx, &seats) {
            self.seat = Some(seat);
        }
        let title = t!(look.lang, "chair-title");
        let paper = ModalSheet { id: "chair", title: &title, width: 1000.0, lies: Lies::Beside };
        let mut wish = None;
        let close = paper.show(&ctx, look, |ui, part| {
            if part == Part::Body {
                part_heading(ui, look, &t!(look.lang, "seat-sheet-which"), true);
                // Those who sit there are who they are; the chair each has been dealt is told below.
                player_choice(ui, look, room, &seats, &mut self.seat);
                gap(ui, space::L);
                wish = self.seat.and_then(|seat| about(ui, look, room, seat));
            }
        });
        wish.or(close.then_some(ChairWish::Close))
    }
}

/// The chair of a seat, and what it can do.
fn about(ui: &mut Ui, look: &Look, room: &RoomView, seat: SeatId) -> Option<ChairWish> {
    let lang = look.lang;
    let view = room.ideas()?;
    let face = room.seats.get(seat.index())?;
    let tile = view.tiles.get(face.chair.tile()?.index())?;
    small(ui, look, &t!(lang, "chair-sits", who = seat_who(room, seat, lang)));
    gap(ui, space::S);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        by_sign(ui, look, By::from(tile.party), look.pt(40.0), Paint::Painted);
        let name = wording::isolated(tile.name.get(lang.tag()));
        label(ui, look, &name, Face::Display, size::HEADING_OWN, Ink::Ink);
    });
    small(ui, look, &wording::party(lang, tile.party));
    let line = tile.line.get(lang.tag());
    gap(ui, space::S);
    let (words, voice) = if line.trim().is_empty() {
        (t!(lang, "chair-no-line"), Face::Text)
    } else {
        (t!(lang, "reveal-quote", words = wording::isolated(line)), Face::Italic)
    };
    label(ui, look, &words, voice, size::QUOTE_OWN, Ink::Ink);
    gap(ui, space::S);
    let real = match tile.own {
        Some(own) => t!(lang, "chair-own", who = seat_who(room, own, lang)),
        None => t!(lang, "chair-lent"),
    };
    small(ui, look, &real);
    if let Some(idea) = tile.idea {
        gap(ui, space::S);
        small(ui, look, &t!(lang, "chair-at", idea = idea_title(look, view, idea)));
    }
    gap(ui, space::L);
    let mut wish = None;
    match room.step {
        Step::Ideas => {
            let left = view.ideas_left.get(seat.index()).copied().unwrap_or(0);
            let text = t!(lang, "idea-form-left", count = left as i64);
            if deed(ui, look, Icon::Bulb, &t!(lang, "chair-write"), &text, left > 0) {
                wish = Some(ChairWish::Write(seat));
            }
        }
        Step::Gathering => {
            if deed(ui, look, Icon::Swap, &t!(lang, "chair-place"), &t!(lang, "chair-place-text"), true) {
                wish = Some(ChairWish::Move(seat, Some(tile.tile)));
            }
            if deed(ui, look, Icon::Ask, &t!(lang, "chair-ask"), &t!(lang, "chair-ask-text"), true) {
                wish = Some(ChairWish::Move(seat, None));
            }
        }
        Step::Deal
        | Step::Vision
        | Step::Promises
        | Step::KeptBallot
        | Step::FollowUp
        | Step::Question
        | Step::Referral
        | Step::Answers
        | Step::Situation
        | Step::FirstBallot
        | Step::Reveal
        | Step::Dialogue
        | Step::SecondBallot
        | Step::Outcome
        | Step::Reflection
        | Step::Evaluation
        | Step::Harvest
        | Step::Event
        | Step::Homecoming
        | Step::Plan
        | Step::Signing
        | Step::Debrief => {}
    }
    wish
}
