//! The rooms: what everybody looks at. Each is a function from a view to a [`Stage`](super::stage::Stage); none decides
//! anything and none knows more than the room may know.

pub mod agreement;
pub mod card;
pub mod curtain;
pub mod debrief;
pub mod event;
pub mod homecoming;
pub mod ideas;
mod lanes;
mod lay;
pub mod outcome;
mod over;
pub mod parts;
mod proposal;
pub mod reflection;
pub mod reveal;
mod seats;
pub mod situation;
pub mod table;
pub mod title;
mod track;

#[cfg(test)]
mod closing_tests;
#[cfg(test)]
mod proof;
#[cfg(test)]
mod sheet_tests;

pub use proposal::entry_order;

/// The soft timer of a dialogue. It never touches the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Timer {
    /// Seconds left; negative when the time is out and the talk goes on.
    pub left: i32,
    /// Seconds in all.
    pub total: u32,
    /// Whether it runs; else it is paused.
    pub running: bool,
}

/// What a room shows that is not part of the game: where somebody is looking.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Gaze {
    /// The timer, if there is one.
    pub timer: Option<Timer>,
    /// The page, where a room has several.
    pub page: usize,
    /// The row, option or commitment that is pointed at.
    pub row: Option<usize>,
    /// The seat that is pointed at: whose turn it is to do something at the machine.
    pub seat: Option<crate::rules::SeatId>,
    /// Whether the hexagon is shown large.
    pub hexagon: bool,
    /// Where somebody is looking among the ideas.
    pub ideas: ideas::IdeaGaze,
    /// Whether everybody's names are shown in a sheet.
    pub names: bool,
}

#[cfg(test)]
mod tests;
