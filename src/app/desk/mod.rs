//! The process leader's desk: what stands in front of the one who leads while the room looks at its own screen. It shows what the
//! facilitator's view allows, and never a ballot.

mod columns;
mod page;
mod script;
mod seats;
mod time;
mod waiting;

pub(crate) use page::{Control, DeskData, DeskPage, TimerFace};
pub(crate) use script::{Hard, Script, show_debrief, show_hard, show_script, show_wells};
pub(crate) use time::TimeFace;

/// What the process leader has laid over the room's window.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Veil {
    /// Nothing: the room sees the game.
    #[default]
    None,
    /// The table at rest.
    Paused,
    /// The picture of the moment when it was stopped.
    Frozen,
}
