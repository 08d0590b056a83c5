//! The action plan (*handlingsplanen*): for each promise and each collaboration with consent who takes it on, what comes first, when,
//! and how it is noticed that it is kept; and when the table meets again. Blank is allowed, and shown as blank: an honest gap.

use super::action::{Action, RuleError, limits};
use super::agreement::Agreement;
use super::ballot::check_length;
use super::idea::table::IdeaTable;
use super::kind::At;
use super::sample::any_seat;
use super::setup::one_line;
use super::words::{By, Party, PerParty, SeatId};
use rand::{Rng, RngExt};
use serde::{Deserialize, Serialize};

/// What a row of the plan is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum PlanOf {
    /// An adopted commitment, as its place in [`Agreement::commitments`].
    Commitment(usize),
    /// A collaboration with consent, as the place of its idea.
    Idea(usize),
}

/// What a row of the plan says; each may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanWords {
    /// What comes first, at most [`limits::PLAN`] characters.
    pub first: String,
    /// When, in the table's words, at most [`limits::WHEN`] characters.
    pub when: String,
    /// The same as a day of the calendar, `2027-03-01`, where it is one.
    pub date: String,
    /// How it is noticed that it is kept, at most [`limits::PLAN`] characters.
    pub sign: String,
}

/// A row of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PlanRow {
    /// What it is about.
    pub of: PlanOf,
    /// The seat of each side that it binds that has taken it on.
    pub who: PerParty<Option<SeatId>>,
    /// What it says.
    pub words: PlanWords,
}

/// When the table meets again; each may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextMeeting {
    /// When, in the table's words, at most [`limits::WHEN`] characters.
    pub when: String,
    /// The same as a day of the calendar, `2027-01-14`, where it is one.
    pub date: String,
    /// Where, at most [`limits::WHEN`] characters.
    pub place: String,
    /// For how long the agreement holds, at most [`limits::WHEN`] characters.
    pub holds: String,
}

/// The plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Plan {
    /// The rows that something stands in.
    pub rows: Vec<PlanRow>,
    /// When the table meets again.
    pub next: NextMeeting,
    /// The seat that calls the meeting.
    pub caller: Option<SeatId>,
}

impl Plan {
    /// Whether nothing has been written in it.
    pub fn is_empty(&self) -> bool {
        *self == Plan::default()
    }

    /// A row, where something stands in it.
    pub fn row(&self, of: PlanOf) -> Option<&PlanRow> {
        self.rows.iter().find(|row| row.of == of)
    }

    fn row_mut(&mut self, of: PlanOf) -> &mut PlanRow {
        let at = self.rows.iter().position(|row| row.of == of).unwrap_or_else(|| {
            self.rows.push(PlanRow { of, who: PerParty::default(), words: PlanWords::default() });
            self.rows.len() - 1
        });
        &mut self.rows[at]
    }

    /// The rows in which nobody of a side that they bind has taken it on yet, of those that the plan may have.
    pub fn without_anybody<'a>(&'a self, agreement: &'a Agreement, rows: &'a [PlanOf]) -> impl Iterator<Item = PlanOf> {
        let nobody = |of: &PlanOf| {
            let who = self.row(*of).map(|row| row.who).unwrap_or_default();
            Party::ALL.into_iter().any(|party| agreement.binds(*of).binds(party) && who[party].is_none())
        };
        rows.iter().copied().filter(nobody)
    }
}

impl Agreement {
    /// Whom a row of the plan binds.
    pub fn binds(&self, of: PlanOf) -> By {
        match of {
            PlanOf::Commitment(at) => self.commitments.get(at).map_or(By::Joint, |adopted| adopted.by),
            PlanOf::Idea(_) => By::Joint,
        }
    }
}

/// What the plan has rows for: the commitments, then the collaborations that got consent when they were evaluated last.
pub(crate) fn rows(agreement: &Agreement, ideas: &IdeaTable) -> Vec<PlanOf> {
    let consent = |at: &usize| ideas.ideas[*at].results.last().is_some_and(|result| result.is_consent());
    let commitments = (0..agreement.commitments.len()).map(PlanOf::Commitment);
    commitments.chain((0..ideas.ideas.len()).filter(consent).map(PlanOf::Idea)).collect()
}

/// Whether a text is a day of the calendar, as `2027-03-01`, or empty.
pub fn is_day(text: &str) -> bool {
    if text.is_empty() {
        return true;
    }
    let parts: Vec<&str> = text.split('-').collect();
    let &[year, month, day] = parts.as_slice() else { return false };
    let number = |part: &str, digits: usize| {
        let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        part.parse::<u32>().ok().filter(|_| plain)
    };
    let (Some(year), Some(month), Some(day)) = (number(year, 4), number(month, 2), number(day, 2)) else {
        return false;
    };
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = match month {
        2 => 28 + u32::from(leap),
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return false,
    };
    year > 0 && (1..=days).contains(&day)
}

fn check_day(text: &str) -> Result<(), RuleError> {
    if is_day(text.trim()) { Ok(()) } else { Err(RuleError::NotADay) }
}

/// Whether an action of the plan is allowed in its step.
pub(super) fn check(at: &At<'_>, action: &Action) -> Result<(), RuleError> {
    at.room()?;
    if let Some(seat) = action.seat() {
        at.seat(seat)?;
    }
    let plan = &at.agreement.plan;
    let own = |seat: SeatId, row: PlanOf| {
        if !rows(at.agreement, at.ideas).contains(&row) {
            return Err(RuleError::NoSuchPlanRow);
        }
        let party = at.setup.seats[seat.index()].organisation.party;
        if at.agreement.binds(row).binds(party) { Ok(party) } else { Err(RuleError::NotYourPromise) }
    };
    match action {
        Action::TakeOn { seat, row, takes } => {
            let party = own(*seat, *row)?;
            may_take(plan.row(*row).and_then(|row| row.who[party]), *seat, *takes)
        }
        Action::WordPlan { seat, row, words } => {
            own(*seat, *row)?;
            check_length(&words.first, limits::PLAN)?;
            check_length(&words.sign, limits::PLAN)?;
            check_length(&words.when, limits::WHEN)?;
            check_day(&words.date)
        }
        Action::NextMeeting { next } => {
            for text in [&next.when, &next.place, &next.holds] {
                check_length(text, limits::WHEN)?;
            }
            check_day(&next.date)
        }
        Action::CallMeeting { seat, calls } => may_take(plan.caller, *seat, *calls),
        _ => at.wrong(),
    }
}

/// Nobody takes on what another has, and nobody takes back for another.
fn may_take(has: Option<SeatId>, seat: SeatId, takes: bool) -> Result<(), RuleError> {
    match has {
        Some(other) if other != seat => Err(RuleError::IsTakenOn(other)),
        has if has.is_some() == takes => Err(RuleError::AlreadyAnswered),
        _ => Ok(()),
    }
}

/// Carries out an action of the plan that is allowed. `party` is the own side of the seat that does it.
pub(super) fn perform(plan: &mut Plan, party: Option<Party>, action: &Action) {
    match (action, party) {
        (Action::TakeOn { seat, row, takes }, Some(party)) => {
            plan.row_mut(*row).who[party] = takes.then_some(*seat);
        }
        (Action::WordPlan { row, words, .. }, _) => {
            let PlanWords { first, when, date, sign } = words;
            let [first, when, date, sign] = [first, when, date, sign].map(|text| one_line(text));
            plan.row_mut(*row).words = PlanWords { first, when, date, sign };
        }
        (Action::NextMeeting { next }, _) => {
            let NextMeeting { when, date, place, holds } = next;
            let [when, date, place, holds] = [when, date, place, holds].map(|text| one_line(text));
            plan.next = NextMeeting { when, date, place, holds };
        }
        (Action::CallMeeting { seat, calls }, _) => plan.caller = calls.then_some(*seat),
        // The check lets nothing else through.
        _ => {}
    }
    // A row in which nothing stands any more is none.
    plan.rows
        .retain(|row| row.words != PlanWords::default() || Party::ALL.iter().any(|&party| row.who[party].is_some()));
}

/// Whether a seat has taken something on.
pub(super) fn takes_part(plan: &Plan, seat: SeatId) -> bool {
    let has = |row: &PlanRow| Party::ALL.into_iter().any(|party| row.who[party] == Some(seat));
    plan.caller == Some(seat) || plan.rows.iter().any(has)
}

/// A guess at an action of the plan, most often allowed.
pub(super) fn guess(at: &At<'_>, rng: &mut dyn Rng) -> Action {
    let seat = any_seat(at, rng);
    let all = rows(at.agreement, at.ideas);
    let place = rng.random_range(0..all.len().max(1) as u32) as usize;
    let row = all.get(place).copied();
    match (rng.random_range(0..6u32), row) {
        (0 | 1, Some(row)) => Action::TakeOn { seat, row, takes: rng.random_range(0..4u32) > 0 },
        (2 | 3, Some(row)) => {
            let words = PlanWords {
                first: "Vi ringer runt.".to_owned(),
                when: "Senast i mars".to_owned(),
                date: if rng.random() { "2027-03-01".to_owned() } else { String::new() },
                sign: String::new(),
            };
            Action::WordPlan { seat, row, words }
        }
        (4, _) => Action::CallMeeting { seat, calls: rng.random_range(0..4u32) > 0 },
        _ => Action::NextMeeting {
            next: NextMeeting { when: "En torsdag i januari".to_owned(), ..NextMeeting::default() },
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_one_of_the_calendar() {
        for day in ["", "2027-03-01", "2028-02-29", "2000-02-29", "2027-12-31", "0001-01-01"] {
            assert!(is_day(day), "{day}");
        }
        for day in [
            "2027-02-29",
            "2100-02-29",
            "2027-13-01",
            "2027-00-10",
            "2027-04-31",
            "2027-3-1",
            "0000-01-01",
            "27-03-01",
            "2027-03-01T10",
            "1 mars",
            "2027-03-+1",
            "٢٠٢٧-٠٣-٠١",
            "-",
            "--",
        ] {
            assert!(!is_day(day), "{day}");
        }
    }
}
