//! Handing the machine around: what is behind the curtain in each step, and what comes of it.

use super::Play;
use super::sheets::Sheet;
use crate::app::hands::ballot::{BallotResult, BallotScreen, BallotSheet, ballot_rows};
use crate::app::hands::handover::{Errand, Handed, Handover, Private, Round};
use crate::app::room::curtain;
use crate::app::stage::{Look, Stage};
use crate::rules::{Action, SeatFace, SeatId, Step};
use crate::text::Lang;
use bevy_egui::egui::Ui;

/// What the machine is handed around for.
pub(super) enum Around {
    Ballot(Handover<BallotScreen>),
}

/// What came of it.
pub(super) enum Wish {
    /// A seat has done something in the game.
    Act(Action),
    /// The table goes on.
    GoOn,
    /// Back to the table.
    Table,
}

impl Around {
    pub(super) fn ballot() -> Around {
        Around::Ballot(Handover::default())
    }

    pub(super) fn raised(_: &crate::rules::RoomView) -> Around { Around::ballot() }
    pub(super) fn brief() -> Around { Around::ballot() }
    pub(super) fn brief_of(_: SeatId) -> Around { Around::ballot() }
    pub(super) fn reflection() -> Around { Around::ballot() }
    pub(super) fn promise() -> Around { Around::ballot() }
    pub(super) fn signature() -> Around { Around::ballot() }

    fn errand(&self) -> Errand {
        match self {
            Around::Ballot(_) => Errand::Ballot,
        }
    }

    fn open_seat(&self) -> Option<SeatId> {
        match self {
            Around::Ballot(handover) => handover.open_seat(),
        }
    }

    /// Whether one seat alone looks at the screen.
    pub(super) fn is_private(&self) -> bool {
        self.open_seat().is_some()
    }

    /// Closes the curtain at once.
    pub(super) fn close(&mut self) {
        match self {
            Around::Ballot(handover) => handover.close(),
        }
    }

    /// What the room sees below the hands.
    pub(super) fn stage(&self) -> Stage {
        if self.is_private() { curtain::behind() } else { curtain::closed() }
    }

    /// Shows the curtain's card, or what is behind it.
    pub(super) fn ui(&mut self, ui: &mut Ui, look: &Look, play: &Play) -> Option<Wish> {
        let names = names(play, look.lang);
        let round = Round { errand: self.errand(), seats: &play.room.seats, names: &names };
        let handed = match self {
            Around::Ballot(handover) => {
                let rows = ballot_rows(&play.room, play.deck(), look.lang);
                let second = play.room.ballot.as_ref().is_some_and(|ballot| ballot.second);
                let cast = handover.open_seat().and_then(|seat| play.seat(seat)).and_then(|seat| seat.ballot);
                let sheet = |seat: SeatId| {
                    let face = &play.room.seats[seat.index()];
                    BallotSheet {
                        seat,
                        role: &names[seat.index()],
                        party: face.party,
                        rows: &rows,
                        second,
                        progress: &play.room.seats,
                        ballot: cast.as_ref(),
                        recognisable: play.room.recognisable.contains(&face.party),
                    }
                };
                let handed = handover.ui(
                    ui,
                    look,
                    &round,
                    |seat| BallotScreen::new(&sheet(seat)),
                    |ui, seat, screen| match screen.ui(ui, look, &sheet(seat))? {
                        BallotResult::Cast(ballot) => Some(Private::Done(Action::Cast { seat, ballot })),
                        BallotResult::Hide => Some(Private::Hide),
                    },
                );
                handed
            }
        };
        match handed? {
            Handed::Done(_, action) => Some(Wish::Act(action)),
            Handed::GoOn => Some(Wish::GoOn),
            Handed::Table => Some(Wish::Table),
        }
    }
}

/// What each seat is called while the machine goes around: its role, and from homecoming on its organisation.
fn names(play: &Play, lang: Lang) -> Vec<String> {
    let home = play.room.step >= Step::Homecoming;
    let name = |face: &SeatFace| match play.deck().roles.get(face.role) {
        Some(role) if !home => role.title.get(lang.tag()).to_owned(),
        _ => face.organisation.clone(),
    };
    play.room.seats.iter().map(name).collect()
}

impl Play {
    /// Does what came of handing the machine around.
    pub(super) fn around_wish(&mut self, wish: Option<Wish>, lang: Lang) {
        let step = self.room.step;
        let ballot = matches!(step, Step::FirstBallot | Step::SecondBallot);
        match wish {
            None => {}
            Some(Wish::Act(action)) => {
                self.act(action, lang);
            }
            Some(Wish::GoOn) if ballot => {
                self.act(Action::Reveal, lang);
            }
            // While ballots are open the table has nothing to show: only the menu is in reach.
            Some(Wish::Table) if ballot => self.sheets.push(Sheet::Pause),
            Some(Wish::GoOn | Wish::Table) => self.around = None,
        }
    }
}
