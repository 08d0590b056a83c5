//! The soft timer of a dialogue (*samtalstid*). It says how long the table has talked, and nothing depends on it.

use super::scenery::Timer;
use std::time::{Duration, Instant};

/// A clock that can be paused, extended and turned off.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    /// The whole time; zero is no clock at all.
    total: Duration,
    /// What had run before the last pause.
    ran: Duration,
    /// Since when it runs; `None` while paused.
    since: Option<Instant>,
    /// It ran, and waits until the menu, or the list of keys, is put away.
    held: bool,
}

impl Clock {
    /// A clock of so many minutes, running from `now`; none at all for 0.
    pub fn start(minutes: u16, now: Instant) -> Clock {
        let total = Duration::from_secs(u64::from(minutes) * 60);
        Clock { total, ran: Duration::ZERO, since: (minutes > 0).then_some(now), held: false }
    }

    /// The same, standing still: for a talk that was begun before the program was started, whose time is not known.
    pub fn standing(minutes: u16, now: Instant) -> Clock {
        Clock { since: None, ..Clock::start(minutes, now) }
    }

    /// Lets it stand still while `held`; a clock that somebody has paused stays so afterwards.
    pub fn hold(&mut self, held: bool, now: Instant) {
        let runs = self.since.is_some();
        if held && runs || !held && self.held {
            self.toggle(now);
            self.held = held;
        }
    }

    /// Pauses it, or lets it go on.
    pub fn toggle(&mut self, now: Instant) {
        match self.since.take() {
            Some(since) => self.ran += now.saturating_duration_since(since),
            None if !self.total.is_zero() => self.since = Some(now),
            None => {}
        }
    }

    /// Gives more time; a clock that was off starts.
    pub fn extend(&mut self, minutes: u16, now: Instant) {
        if self.total.is_zero() {
            *self = Clock::start(minutes, now);
        } else {
            self.total += Duration::from_secs(u64::from(minutes) * 60);
        }
    }

    /// Turns it off.
    pub fn stop(&mut self) {
        *self = Clock::default();
    }

    /// Whether it is there at all.
    pub fn is_on(&self) -> bool {
        !self.total.is_zero()
    }

    /// What the room sees of it; `None` when it is off.
    pub fn read(&self, now: Instant) -> Option<Timer> {
        if self.total.is_zero() {
            return None;
        }
        let ran = self.ran + self.since.map_or(Duration::ZERO, |since| now.saturating_duration_since(since));
        let left = i64::try_from(self.total.as_secs()).unwrap_or(i64::MAX) - i64::try_from(ran.as_secs()).unwrap_or(0);
        Some(Timer {
            left: left.clamp(i64::from(i32::MIN), i64::from(i32::MAX)) as i32,
            total: u32::try_from(self.total.as_secs()).unwrap_or(u32::MAX),
            running: self.since.is_some(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_pauses_goes_on_and_gets_more_time() {
        let start = Instant::now();
        let at = |secs| start + Duration::from_secs(secs);
        let mut clock = Clock::start(10, start);
        assert_eq!(clock.read(at(60)), Some(Timer { left: 540, total: 600, running: true }));
        clock.toggle(at(60));
        assert_eq!(clock.read(at(500)), Some(Timer { left: 540, total: 600, running: false }));
        clock.toggle(at(500));
        clock.extend(5, at(500));
        assert_eq!(clock.read(at(560)), Some(Timer { left: 780, total: 900, running: true }));
        assert_eq!(clock.read(at(5000)).map(|timer| timer.left), Some(-3660), "the talk may go on");
        clock.hold(true, at(5000));
        clock.hold(true, at(5100));
        assert_eq!(clock.read(at(5200)).map(|timer| timer.left), Some(-3660), "the menu stops it");
        clock.hold(false, at(5200));
        assert_eq!(clock.read(at(5210)).map(|timer| timer.left), Some(-3670), "and lets it go on");
        clock.toggle(at(5210));
        clock.hold(true, at(5220));
        clock.hold(false, at(5230));
        assert_eq!(clock.read(at(5300)).map(|timer| timer.running), Some(false), "a pause somebody made stays");
        assert_eq!(Clock::standing(10, start).read(at(60)), Some(Timer { left: 600, total: 600, running: false }));
        clock.stop();
        assert_eq!(clock.read(at(5000)), None);
        assert!(!Clock::start(0, start).is_on());
    }
}
