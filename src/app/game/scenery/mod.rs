//! The rooms: what everybody looks at. Each is a function from a view to a [`Stage`](crate::app::scene::Stage); none decides
//! anything and none knows more than the room may know.
pub(crate) mod card;
pub(crate) mod curtain;
pub(crate) mod glossary;
pub(crate) mod lanes;
pub(crate) mod layout;
pub(crate) mod overlays;
pub(crate) mod seats;
#[cfg(test)]
pub(crate) mod sheet_tests;
pub(crate) mod table_parts;
#[cfg(test)]
pub(crate) mod testing;

pub(crate) use super::scenario::proposal_scene::entry_order;

/// The soft timer of a dialogue. It never touches the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Timer {
    /// Seconds left; negative when the time is out and the talk goes on.
    pub(crate) left: i32,
    /// Seconds in all.
    pub(crate) total: u32,
    /// Whether it runs; else it is paused.
    pub(crate) running: bool,
}

/// What a scene shows that is not part of the game: the page, row and seat that are pointed at, and what is opened.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Gaze {
    /// The timer, if there is one.
    pub(crate) timer: Option<Timer>,
    /// The page, where a room has several.
    pub(crate) page: usize,
    /// The row, option or commitment that is pointed at.
    pub(crate) row: Option<usize>,
    /// The seat that is pointed at: whose turn it is to do something at the machine.
    pub(crate) seat: Option<crate::rules::SeatId>,
    /// Whether the hexagon is shown large.
    pub(crate) hexagon: bool,
    /// Whether the situation is read again in the middle of the talk.
    pub(crate) situation: bool,
    /// The same among the ideas.
    pub(crate) ideas: crate::app::game::idea::IdeaGaze,
    /// Whether everybody's names are shown in a sheet.
    pub(crate) names: bool,
    /// Whether what seats have told is shown in a sheet.
    pub(crate) told: bool,
}

#[cfg(test)]
pub(crate) mod tests;
