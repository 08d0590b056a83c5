//! Whose turn it is at the machine, and what stays behind the curtain.

use crate::rules::{SeatFace, SeatId};

/// What the machine is handed around for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub(crate) enum Errand {
    /// A ballot. Every seat has to cast one.
    Ballot,
    /// The private briefs, for those who want to read theirs.
    Brief,
    /// A principle lived up to and one strained.
    Reflection,
    /// A promise from the real chair.
    Promise,
    /// Signing, or not.
    Signature,
    /// An answer on the wording of the proposal. Every seat has to give one, if only to say nothing.
    Referral,
    /// The evaluation of ideas. Every seat gathered at one has to say something.
    Evaluation,
}

impl Errand {
    /// The word of this errand in the keys of its texts.
    pub(super) fn code(self) -> &'static str {
        self.into()
    }
}

/// Who comes next, and what one seat has begun. `P` is what the seat sees: its draft and nobody else's.
#[derive(Clone, Debug)]
pub(super) struct Turns<P> {
    /// The seat that was picked out of turn.
    picked: Option<SeatId>,
    /// The seat that was done last: the next one is looked for after it.
    last: Option<SeatId>,
    open: Option<SeatId>,
    private: Option<(SeatId, P)>,
    /// Seats that have had the curtain open, for errands that leave no trace in the game.
    seen: Vec<SeatId>,
    /// How often the curtain has opened: no two openings share a widget, and so no undo, caret or scroll.
    openings: u64,
}

impl<P> Default for Turns<P> {
    fn default() -> Self {
        Turns { picked: None, last: None, open: None, private: None, seen: Vec::new(), openings: 0 }
    }
}

impl<P> Turns<P> {
    /// Whether a seat has done what the errand asks for, as the room may know it.
    pub(super) fn is_done(&self, errand: Errand, face: &SeatFace) -> bool {
        match errand {
            Errand::Ballot | Errand::Evaluation | Errand::Referral => face.has_cast,
            Errand::Brief => self.seen.contains(&face.seat),
            Errand::Reflection | Errand::Promise | Errand::Signature => face.is_done,
        }
    }

    /// The seat that comes next: the one picked, else the first that is missing after the last, around the table. `None` when
    /// all are done.
    pub(super) fn next(&self, errand: Errand, seats: &[SeatFace]) -> Option<SeatId> {
        if self.picked.is_some() {
            return self.picked;
        }
        let from = self.last.map_or(0, |seat| seat.index() + 1);
        let around = seats.iter().cycle().skip(from.min(seats.len())).take(seats.len());
        around.filter(|face| !self.is_done(errand, face)).map(|face| face.seat).next()
    }

    /// The seat the curtain is open for.
    pub(super) fn open_seat(&self) -> Option<SeatId> {
        self.open
    }

    /// What the seat that the curtain is open for has begun.
    pub(super) fn shown(&self) -> Option<&P> {
        let open = self.open?;
        self.private.as_ref().filter(|(owner, _)| *owner == open).map(|(_, private)| private)
    }

    /// How often the curtain has opened.
    pub(super) fn openings(&self) -> u64 {
        self.openings
    }

    /// Lets `seat` come next, out of turn.
    pub(super) fn pick(&mut self, seat: SeatId) {
        self.picked = Some(seat);
    }

    /// Opens the curtain for `seat`. What another seat had begun is gone before anything of this one shows.
    pub(super) fn open(&mut self, seat: SeatId) {
        if self.private.as_ref().is_some_and(|(owner, _)| *owner != seat) {
            self.private = None;
        }
        self.picked = Some(seat);
        self.open = Some(seat);
        self.openings += 1;
        if !self.seen.contains(&seat) {
            self.seen.push(seat);
        }
    }

    /// What the seat at the machine has begun; made now if it has not.
    pub(super) fn private(&mut self, seat: SeatId, make: impl FnOnce(SeatId) -> P) -> &mut P {
        if self.private.as_ref().is_some_and(|(owner, _)| *owner != seat) {
            self.private = None;
        }
        &mut self.private.get_or_insert_with(|| (seat, make(seat))).1
    }

    /// The seat that has begun something last, and what.
    pub(super) fn begun(&mut self) -> Option<(SeatId, &mut P)> {
        self.private.as_mut().map(|(owner, private)| (*owner, private))
    }

    /// Closes the curtain. The same seat comes next, and finds what it had begun.
    pub(super) fn hide(&mut self) {
        self.open = None;
    }

    /// Closes the curtain behind a seat that is done; nothing of it is kept.
    pub(super) fn done(&mut self, seat: SeatId) {
        self.private = None;
        self.picked = None;
        self.last = Some(seat);
        self.open = None;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Party;

    fn seats(cast: &[bool]) -> Vec<SeatFace> {
        let face = |(index, &has_cast): (usize, &bool)| SeatFace {
            seat: SeatId(index as u8),
            person: String::new(),
            organisation: String::from("Lyktan"),
            own_party: Party::Public,
            party: Party::ALL[index % 2],
            presence: crate::rules::Presence::AtTable,
            chair: crate::rules::Chair::Role(0),
            chair_name: crate::rules::LocalText::default(),
            has_cast,
            has_pen: false,
            wants_pen: false,
            is_done: has_cast,
        };
        cast.iter().enumerate().map(face).collect()
    }

    #[test]
    fn the_next_seat_is_the_next_one_missing_around_the_table() {
        let mut turns = Turns::<()>::default();
        let next = |turns: &Turns<()>, cast: &[bool]| turns.next(Errand::Ballot, &seats(cast));
        assert_eq!(next(&turns, &[false, false, false]), Some(SeatId(0)));
        turns.pick(SeatId(1));
        assert_eq!(next(&turns, &[false, false, false]), Some(SeatId(1)));
        turns.open(SeatId(1));
        turns.done(SeatId(1));
        assert_eq!(next(&turns, &[false, true, false]), Some(SeatId(2)));
        turns.open(SeatId(2));
        turns.done(SeatId(2));
        assert_eq!(next(&turns, &[false, true, true]), Some(SeatId(0)));
        turns.done(SeatId(0));
        assert_eq!(next(&turns, &[true, true, true]), None);
        assert_eq!(next(&turns, &[]), None);
    }

    #[test]
    fn a_seat_that_has_cast_can_be_picked_again() {
        let mut turns = Turns::<()>::default();
        turns.pick(SeatId(1));
        assert_eq!(turns.next(Errand::Ballot, &seats(&[false, true])), Some(SeatId(1)));
        turns.open(SeatId(1));
        turns.hide();
        assert_eq!(turns.next(Errand::Ballot, &seats(&[false, true])), Some(SeatId(1)));
    }

    #[test]
    fn a_hidden_draft_is_kept_for_its_seat_alone() {
        let mut turns = Turns::<String>::default();
        turns.open(SeatId(0));
        turns.private(SeatId(0), |_| String::new()).push_str("hemligt");
        turns.hide();
        turns.open(SeatId(0));
        assert_eq!(turns.private(SeatId(0), |_| String::new()), "hemligt");
        turns.hide();
        turns.open(SeatId(1));
        assert!(turns.private.is_none());
        assert_eq!(turns.private(SeatId(1), |_| String::from("nytt")), "nytt");
        turns.done(SeatId(1));
        assert!(turns.private.is_none());
        turns.open(SeatId(0));
        assert_eq!(turns.private(SeatId(0), |_| String::new()), "");
    }

    #[test]
    fn a_brief_is_done_when_it_has_been_read() {
        let mut turns = Turns::<()>::default();
        let faces = seats(&[false, false]);
        turns.open(SeatId(0));
        turns.hide();
        turns.done(SeatId(0));
        assert_eq!(turns.next(Errand::Brief, &faces), Some(SeatId(1)));
    }
}
