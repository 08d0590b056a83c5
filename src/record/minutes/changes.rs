//! What changed at the table, in the document.

use super::{DocLine, Writer};
use crate::rules::{Level, Presence, SeatId, Stage, TableChange};
use crate::t;
use crate::text::tr;
use crate::wording;
use crate::wording::isolated;

impl Writer<'_> {
    /// What is to be said of a seat that came late or left before the end.
    pub(super) fn presence(&self, seat: SeatId) -> Vec<String> {
        let mut notes = Vec::new();
        let came = self.room.changes.iter().find(|changed| match changed.what {
            TableChange::Arrived { seat: arrived, .. } => arrived == seat,
            _ => false,
        });
        if let Some(came) = came {
            notes.push(t!(self.lang, "minutes-came", round = came.round + 1));
        }
        if self.has_left(seat) {
            notes.push(t!(self.lang, "minutes-left"));
        }
        notes
    }

    /// Whether a seat has left before the end.
    pub(super) fn has_left(&self, seat: SeatId) -> bool {
        self.room.seats.get(seat.index()).is_some_and(|face| face.presence == Presence::Left)
    }

    /// How far civil society is let in by what was adopted, and where in the making of a decision.
    pub(super) fn let_in(&self, level: Level, stage: Option<Stage>) -> String {
        let level = tr(self.lang, &format!("level-{}", level.code()));
        match stage.map(|stage| tr(self.lang, &format!("stage-{}", stage.code()))) {
            Some(stage) => t!(self.lang, "minutes-let-in-stage", level = level, stage = stage),
            None => t!(self.lang, "minutes-let-in", level = level),
        }
    }

    /// Who told what only they knew. What it was stays in the room.
    pub(super) fn told(&self) -> Vec<DocLine> {
        let rounds = self.game.played().chain([self.game.round()]);
        let told = rounds.flat_map(|round| {
            round
                .scenario()
                .into_iter()
                .flat_map(move |play| play.told.iter().map(move |told| (round.index, told.seat)))
        });
        let line =
            |(round, seat)| t!(self.lang, "minutes-told-line", round = round + 1, seat = self.seat_in(round, seat));
        told.map(|at| DocLine::Item { text: line(at), notes: Vec::new() }).collect()
    }

    /// Everything that changed at the table, in the order it did.
    pub(super) fn changes(&self) -> Vec<DocLine> {
        let changed = self.room.changes.iter().map(|changed| {
            let change = wording::table_change(self.lang, self.deck(), self.game.setup(), &changed.what);
            let step = wording::step(self.lang, changed.step);
            let line = t!(self.lang, "minutes-change-line", round = changed.round + 1, step = step, change = change);
            DocLine::Item { text: isolated(&line), notes: Vec::new() }
        });
        let lent = self.game.played().chain([self.game.round()]).flat_map(|round| {
            let of = round.index + 1;
            round.deal.lent.iter().map(move |&seat| t!(self.lang, "minutes-lent", round = of, who = self.seat(seat)))
        });
        changed.chain(lent.map(|line| DocLine::Item { text: line, notes: Vec::new() })).collect()
    }
}
