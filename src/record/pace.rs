//! How long the steps of a game have taken, from the times in its log.

use super::log::{Entry, Header};
use crate::rules::{Spent, Step};
use jiff::Timestamp;

/// What the steps have taken so far.
#[derive(Clone, Debug)]
pub(super) struct Pace {
    done: Vec<Spent>,
    here: (usize, Step),
    since: Timestamp,
    /// When the last line was written.
    last: Timestamp,
}

fn seconds(from: Timestamp, to: Timestamp) -> u32 {
    u32::try_from(to.as_second().saturating_sub(from.as_second()).max(0)).unwrap_or(u32::MAX)
}

impl Pace {
    /// A game that begins now.
    pub(super) fn begin(now: Timestamp) -> Pace {
        Pace { done: Vec::new(), here: (0, Step::Deal), since: now, last: now }
    }

    /// A game that is taken up again now. What passed between the last line and now was a break.
    pub(super) fn resume(header: &Header, entries: &[Entry], now: Timestamp) -> Pace {
        // A time that cannot be read says nothing of how long a step took.
        let first = entries.first().and_then(|entry| entry.at.parse().ok());
        let started = header.started.parse().ok().or(first).unwrap_or(now);
        let mut pace = Pace::begin(started);
        for entry in entries {
            if let Ok(at) = entry.at.parse::<Timestamp>() {
                pace.note(at, entry.round, entry.step);
            }
        }
        let away = i64::from(seconds(pace.last, now));
        let shifted = Timestamp::from_second(pace.since.as_second().saturating_add(away));
        (pace.since, pace.last) = (shifted.unwrap_or(now), now);
        pace
    }

    /// After a line that was written at `at`, the game is in this step.
    pub(super) fn note(&mut self, at: Timestamp, round: usize, step: Step) {
        self.last = at;
        if self.here == (round, step) {
            return;
        }
        let (round_before, step_before) = self.here;
        self.done.push(Spent { round: round_before, step: step_before, seconds: seconds(self.since, at) });
        (self.here, self.since) = ((round, step), at);
    }

    /// What the steps have taken so far, the one that is going on last.
    pub(super) fn spent(&self, now: Timestamp) -> Vec<Spent> {
        let (round, step) = self.here;
        let here = Spent { round, step, seconds: seconds(self.since, now) };
        self.done.iter().copied().chain([here]).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(1_900_000_000 + second).unwrap()
    }

    #[test]
    fn each_visit_to_a_step_counts_and_breaks_do_not() {
        let mut pace = Pace::begin(at(0));
        pace.note(at(30), 0, Step::Situation);
        pace.note(at(40), 0, Step::Situation);
        pace.note(at(100), 0, Step::FirstBallot);
        let spent = |round, step, seconds| Spent { round, step, seconds };
        let done = [spent(0, Step::Deal, 30), spent(0, Step::Situation, 70)];
        assert_eq!(pace.spent(at(130)), [done[0], done[1], spent(0, Step::FirstBallot, 30)]);
        // A clock that was set back takes nothing away.
        assert_eq!(pace.spent(at(0))[2].seconds, 0);
    }

    #[test]
    fn the_night_between_two_evenings_is_not_in_it() {
        let data = tempfile::tempdir().unwrap();
        let setup = crate::record::testing::setup(2, crate::rules::BallotMethod::Handed, 1);
        let mut session = crate::record::testing::session(data.path(), setup);
        session.apply(crate::rules::Action::Advance { from: Step::Deal }).unwrap();
        let (header, folder) = (session.header().clone(), session.path().to_owned());
        drop(session);
        let entries = crate::record::read(&folder).unwrap().entries;
        let last: Timestamp = entries[0].at.parse().unwrap();
        let next_day = Timestamp::from_second(last.as_second() + 86_400).unwrap();
        let pace = Pace::resume(&header, &entries, next_day);
        let later = Timestamp::from_second(next_day.as_second() + 60).unwrap();
        let spent = pace.spent(later);
        assert_eq!((spent.len(), spent[1].step, spent[1].seconds), (2, Step::Situation, 60));
    }
}
