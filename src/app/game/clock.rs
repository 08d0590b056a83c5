//! The soft timer of a dialogue (*samtalstid*). It says how long the table has talked, and nothing depends on it.

use super::scenery::Timer;
use crate::app::theme::motion;
use std::time::{Duration, Instant};

/// A clock that can be paused, extended and turned off.
#[derive(Clone, Debug, Default)]
pub(crate) struct Clock {
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
    pub(crate) fn start(minutes: u16, now: Instant) -> Clock {
        let total = Duration::from_secs(u64::from(minutes) * 60);
        Clock { total, ran: Duration::ZERO, since: (minutes > 0).then_some(now), held: false }
    }

    /// The same, standing still: for a talk that was begun before the program was started, whose time is not known.
    pub(crate) fn standing(minutes: u16, now: Instant) -> Clock {
        Clock { since: None, ..Clock::start(minutes, now) }
    }

    /// Lets it stand still while `held`; a clock that was paused by hand stays so afterwards.
    pub(crate) fn hold(&mut self, held: bool, now: Instant) {
        let runs = self.since.is_some();
        if held && runs || !held && self.held {
            self.toggle(now);
            self.held = held;
        }
    }

    /// Pauses it, or lets it go on.
    pub(crate) fn toggle(&mut self, now: Instant) {
        match self.since.take() {
            Some(since) => self.ran += now.saturating_duration_since(since),
            None if !self.total.is_zero() => self.since = Some(now),
            None => {}
        }
    }

    /// Gives more time; a clock that was off starts.
    pub(crate) fn extend(&mut self, minutes: u16, now: Instant) {
        if self.total.is_zero() {
            *self = Clock::start(minutes, now);
        } else {
            self.total += Duration::from_secs(u64::from(minutes) * 60);
        }
    }

    /// Turns it off.
    pub(crate) fn stop(&mut self) {
        *self = Clock::default();
    }

    /// Whether it is there at all.
    pub(crate) fn is_on(&self) -> bool {
        !self.total.is_zero()
    }

    /// What the room sees of it; `None` when it is off. It goes in steps of ten seconds, and of one in the last minute: a number
    /// that changes at each glance draws the eye from those who talk, and the machine from its sleep.
    pub(crate) fn read(&self, now: Instant) -> Option<Timer> {
        if self.total.is_zero() {
            return None;
        }
        let left = match self.left(now) {
            Ok(left) => seconds(shown(left)),
            Err(over) => -seconds(over.saturating_sub(rest(over, STEP))),
        };
        let total = u32::try_from(self.total.as_secs()).unwrap_or(u32::MAX);
        Some(Timer { left, total, running: self.since.is_some() })
    }

    /// How long what the room sees stays as it is; `None` while nothing runs.
    pub(crate) fn next_step(&self, now: Instant) -> Option<Duration> {
        self.since?;
        Some(match self.left(now) {
            Ok(left) if left.is_zero() => STEP,
            Ok(left) => match rest(left, step(left)) {
                Duration::ZERO => step(left),
                rest => rest,
            },
            Err(over) => STEP - rest(over, STEP),
        })
    }

    /// What is left, or what it has run over its time.
    fn left(&self, now: Instant) -> Result<Duration, Duration> {
        let ran = self.ran + self.since.map_or(Duration::ZERO, |since| now.saturating_duration_since(since));
        self.total.checked_sub(ran).ok_or_else(|| ran.saturating_sub(self.total))
    }
}

/// The step the clock goes in.
const STEP: Duration = Duration::from_secs(10);

/// The step that follows when this much is left.
fn step(left: Duration) -> Duration {
    if left > Duration::from_secs(motion::TIMER_LAST) { STEP } else { Duration::from_secs(1) }
}

/// What is shown when this much is left: the step begun is still to come.
fn shown(left: Duration) -> Duration {
    match rest(left, step(left)) {
        Duration::ZERO => left,
        rest => left - rest + step(left),
    }
}

/// What of `time` is over a whole number of steps.
fn rest(time: Duration, step: Duration) -> Duration {
    let rest = time.as_nanos() % step.as_nanos().max(1);
    Duration::from_nanos(u64::try_from(rest).unwrap_or_default())
}

fn seconds(time: Duration) -> i32 {
    i32::try_from(time.as_secs()).unwrap_or(i32::MAX)
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

    #[test]
    fn it_goes_in_calm_steps_and_tells_when_the_next_one_comes() {
        let start = Instant::now();
        let at = |millis| start + Duration::from_millis(millis);
        let clock = Clock::start(2, start);
        let left = |millis| clock.read(at(millis)).unwrap().left;
        assert_eq!([left(0), left(1), left(9_999), left(10_000), left(59_999)], [120, 120, 120, 110, 70]);
        assert_eq!([left(60_000), left(60_001), left(61_000), left(119_500)], [60, 60, 59, 1]);
        assert_eq!([left(120_000), left(129_999), left(130_000), left(190_000)], [0, 0, -10, -70]);
        // A window that sleeps until the next step sees it, and sleeps through none.
        let (mut now, mut seen) = (0, Vec::new());
        while now < 150_000 {
            seen.push(left(now));
            let wait = clock.next_step(at(now)).unwrap();
            assert!(!wait.is_zero());
            now += wait.as_millis() as u64;
        }
        let steps: Vec<i32> = (6..=12).rev().map(|ten| ten * 10).chain((0..60).rev()).chain([-10, -20]).collect();
        assert_eq!(seen, steps);
        let mut paused = clock.clone();
        paused.toggle(at(5));
        assert_eq!(paused.next_step(at(9_000)), None);
    }
}
