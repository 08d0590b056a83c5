//! The clock of the talk and the rest of the room's page. Neither touches the game.

use crate::rules::{Game, Step};
use std::time::{Duration, Instant};

/// How long a table has for writing a card of its own, in minutes.
const WRITING_MINUTES: u64 = 10;

/// The clock of the talk and the rest of the room's page.
#[derive(Debug, Default)]
pub(super) struct RoomWatch {
    /// The talk that the clock is set for: the round, how often it was taken again, and the step.
    talk: Option<(usize, u8, Step)>,
    left: Duration,
    /// How far over the time it is.
    over: Duration,
    runs_since: Option<Instant>,
    /// Whether the room sees the table at rest.
    pub(super) rests: bool,
}

/// What the clock shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Clock {
    /// Seconds left; below zero when the time is over.
    pub(super) left: i64,
    pub(super) runs: bool,
}

impl RoomWatch {
    /// The clock of the talk that goes on; a new talk sets it anew. `None` outside talks, and in a game without times.
    pub(super) fn clock(&mut self, game: &Game, now: Instant) -> Option<Clock> {
        let minutes = match (game.step(), u64::from(game.setup().dialogue_minutes)) {
            (Step::Question, minutes) if minutes > 0 => WRITING_MINUTES,
            (_, minutes) => minutes,
        };
        let again = game.round().scenario().map_or(0, |round| round.again);
        if !matches!(game.step(), Step::Dialogue | Step::Question) || minutes == 0 {
            self.talk = None;
            return None;
        }
        let talk = (game.round().index, again, game.step());
        if self.talk != Some(talk) {
            *self = RoomWatch {
                talk: Some(talk),
                left: Duration::from_secs(minutes * 60),
                runs_since: Some(now),
                rests: self.rests,
                ..RoomWatch::default()
            };
        }
        let gone = self.runs_since.map_or(Duration::ZERO, |since| now.duration_since(since));
        let seconds = |time: Duration| i64::try_from(time.as_secs()).unwrap_or(i64::MAX);
        Some(Clock { left: seconds(self.left) - seconds(self.over) - seconds(gone), runs: self.runs_since.is_some() })
    }

    /// Stops the clock, or starts it again.
    pub(super) fn pause_or_run(&mut self, now: Instant) {
        match self.runs_since.take() {
            Some(since) => self.over += now.duration_since(since),
            None => self.runs_since = Some(now),
        }
    }

    /// Five minutes more.
    pub(super) fn more(&mut self) {
        self.left += Duration::from_secs(300);
    }
}
