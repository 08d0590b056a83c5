//! The rooms: what everybody looks at. Each is a function from a view to a [`Stage`](crate::app::scene::Stage); none decides
//! anything and none knows more than the room may know.
pub mod card;
pub mod curtain;
pub(crate) mod lanes;
pub(crate) mod layout;
pub(crate) mod overlays;
pub(crate) mod seats;
#[cfg(test)]
pub(crate) mod sheet_tests;
pub mod table_parts;
#[cfg(test)]
pub(crate) mod testing;

pub use super::scenario::proposal_scene::entry_order;

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
    /// Whether the situation is read again in the middle of the talk.
    pub situation: bool,
    /// Where somebody is looking among the ideas.
    pub ideas: crate::app::game::idea::IdeaGaze,
    /// Whether everybody's names are shown in a sheet.
    pub names: bool,
    /// Whether what seats have told is shown in a sheet.
    pub told: bool,
}

#[cfg(test)]
pub(crate) mod tests;
