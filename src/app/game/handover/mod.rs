//! Handing the machine around: a curtain between the seats, and behind it what one seat alone may see. Ballots, private briefs,
//! promises and signatures go the same way.

mod card;
mod keys;
mod state;

pub(crate) use keys::CurtainKey;
pub(crate) use state::Errand;

use super::drafts::{DraftText, Written};
use crate::app::scene::Look;
use crate::app::widgets::placed::{curtain, pressed, still_held};
use crate::record::DraftOf;
use crate::rules::{SeatFace, SeatId};
use bevy_egui::egui::Ui;
use state::Turns;
use std::time::Duration;

/// How long the space bar, or the button, is held to open the curtain.
pub(crate) const HOLD: Duration = Duration::from_millis(600);

/// What the room knows of the handing around.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Round<'a> {
    /// What the machine is handed around for.
    pub(crate) errand: Errand,
    /// The seats, in order.
    pub(crate) seats: &'a [SeatFace],
    /// What each seat is called here: its role, or from homecoming on its organisation. One for each seat.
    pub(crate) names: &'a [String],
    /// Whether the table may go on now: with ballots only once the rules let them be revealed.
    pub(crate) may_go_on: bool,
}

impl Round<'_> {
    fn name(&self, seat: SeatId) -> &str {
        self.names.get(seat.index()).map_or("", String::as_str)
    }
}

/// What a seat behind the curtain wants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Private<R> {
    /// To close the curtain and keep what it has begun, for itself.
    Hide,
    /// To be done.
    Done(R),
}

/// What came of handing the machine around.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Handed<R> {
    /// A seat is done; the curtain is closed behind it. Once the result is in the game, [`Handover::settle`] is called.
    Done(SeatId, R),
    /// The table goes on: with ballots only when all have cast.
    GoOn,
    /// Back to the table, without going on.
    Table,
}

/// The handing around. `P` is what one seat sees behind the curtain. It is gone when another seat opens the curtain and when it
/// is done; the words that were written there come back with their own seat, see [`super::drafts`].
#[derive(Clone, Debug)]
pub(crate) struct Handover<P> {
    turns: Turns<P>,
    card: card::Card,
    /// Keys that closed the curtain are still held.
    held: bool,
    /// The seat whose result was handed out last and has not been taken yet.
    handed: Option<SeatId>,
}

impl<P> Default for Handover<P> {
    fn default() -> Self {
        Handover { turns: Turns::default(), card: card::Card::default(), held: true, handed: None }
    }
}

impl<P> Handover<P> {
    /// The seat that the curtain is open for: the only one whose view is to be fetched.
    pub(crate) fn open_seat(&self) -> Option<SeatId> {
        self.turns.open_seat()
    }

    /// What the seat behind the curtain has before it.
    pub(crate) fn shown(&self) -> Option<&P> {
        self.turns.shown()
    }

    /// What the seat that was behind the curtain last has written.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)>
    where
        P: Written,
    {
        self.turns.begun().map(|(seat, private)| private.drafts(seat)).unwrap_or_default()
    }

    /// What has a key before the closed curtain, in the order of the list of keys.
    pub(crate) fn keys(&self, round: &Round<'_>) -> Vec<CurtainKey> {
        let next = self.turns.next(round.errand, round.seats);
        let way = if next.is_some() { CurtainKey::Open } else { CurtainKey::AllDone };
        let on = (next.is_some() && round.may_go_on).then_some(CurtainKey::GoOn);
        let back = match round.errand {
            Errand::Ballot | Errand::Evaluation | Errand::Referral => CurtainKey::Menu,
            Errand::Brief | Errand::Reflection | Errand::Promise | Errand::Signature => CurtainKey::Table,
        };
        [way].into_iter().chain(on).chain([back]).collect()
    }

    /// Closes the curtain at once, also while a seat is behind it: for when the window loses the focus or the program is left.
    pub(crate) fn close(&mut self) {
        self.turns.hide();
        self.card = card::Card::default();
        self.held = true;
    }

    /// What was handed out last has been taken: its seat is done and nothing of its draft is kept. Until then the seat finds what
    /// it had written when it opens the curtain again, so that a full disk costs nobody a ballot.
    pub(crate) fn settle(&mut self) {
        if let Some(seat) = self.handed.take() {
            self.turns.done(seat);
        }
    }

    /// Shows the curtain with its card, or what is behind it, over all of `ui`. `make` makes what a seat sees, `show` shows it.
    pub(crate) fn ui<R>(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        round: &Round<'_>,
        make: impl FnOnce(SeatId) -> P,
        show: impl FnOnce(&mut Ui, SeatId, &mut P) -> Option<Private<R>>,
    ) -> Option<Handed<R>> {
        if let Some(seat) = self.turns.open_seat() {
            let opening = self.turns.openings();
            let private = self.turns.private(seat, make);
            let wish = ui.push_id(("behind the curtain", opening), |ui| show(ui, seat, private)).inner?;
            self.card = card::Card::default();
            self.held = true;
            // Whatever had the focus is gone, and with it what had been written there.
            if let Some(id) = ui.memory(|memory| memory.focused()) {
                ui.memory_mut(|memory| memory.surrender_focus(id));
            }
            ui.ctx().request_repaint();
            return match wish {
                Private::Hide => {
                    self.turns.hide();
                    None
                }
                Private::Done(result) => {
                    self.turns.hide();
                    self.handed = Some(seat);
                    Some(Handed::Done(seat, result))
                }
            };
        }
        if self.held {
            self.held = still_held(ui);
        }
        curtain(ui, look);
        let next = self.turns.next(round.errand, round.seats);
        let turns = &self.turns;
        let wish = self.card.show(ui, look, round, next, &|face| turns.is_done(round.errand, face))?;
        match wish {
            card::Wish::Open(seat) => {
                self.handed = None;
                self.turns.open(seat);
                self.card = card::Card::default();
                ui.ctx().request_repaint();
                None
            }
            card::Wish::Pick(seat) => {
                self.turns.pick(seat);
                self.card = card::Card::default();
                None
            }
            card::Wish::GoOn => Some(Handed::GoOn),
            card::Wish::Table => Some(Handed::Table),
        }
    }
}

#[cfg(test)]
mod tests;
