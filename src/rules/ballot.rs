//! The ballot box and what comes out of it.

use super::action::{Ballot, HandCount, Mark, RuleError, limits};
use super::consensus::{Figures, Tally, Verdict, Votes};
use super::deal::Deal;
use super::version::Rules;
use super::words::{Party, PerParty, RATING_LIVE_WITH, SeatId};
use serde::{Deserialize, Serialize};

/// What a row of a ballot is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Subject {
    /// An option of the card, from 0.
    Option(u8),
    /// A commitment at risk, as a place in the agreement.
    AtRisk(usize),
    /// The proposal.
    Proposal,
    /// An idea, by its place.
    Idea(usize),
    /// A promise of an earlier agreement, by its place in [`crate::rules::Agreement::followed`].
    Followed(usize),
}

/// The box of one ballot: what each seat put in by itself, and the hands that were counted of the others. Nothing in it
/// leaves it before the reveal.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct BallotBox {
    ballots: Vec<Option<Ballot>>,
    counts: PerParty<Option<HandCount>>,
}

impl BallotBox {
    pub(crate) fn new(seats: usize) -> BallotBox {
        BallotBox { ballots: vec![None; seats], counts: PerParty::default() }
    }

    /// A seat has come that casts no ballot of its own in this round.
    pub(crate) fn add_seat(&mut self) {
        self.ballots.push(None);
    }

    pub(crate) fn has_cast(&self, seat: SeatId) -> bool {
        self.ballot_of(seat).is_some()
    }

    pub(crate) fn has_counted(&self, party: Party) -> bool {
        self.counts[party].is_some()
    }

    pub(crate) fn ballot_of(&self, seat: SeatId) -> Option<&Ballot> {
        self.ballots.get(seat.index())?.as_ref()
    }

    /// The hands of a party that can be raised: those of the seats that take part and have cast no ballot of their own.
    pub(crate) fn hands_of(&self, deal: &Deal, party: Party) -> u32 {
        self.without_ballot(deal).filter(|&seat| deal.party(seat) == party).count() as u32
    }

    /// How many hands a count that is in the box is of.
    pub(crate) fn hands_counted(&self, party: Party) -> Option<u32> {
        self.counts[party].as_ref()?.rows.first().map(Tally::voters)
    }

    fn without_ballot(&self, deal: &Deal) -> impl Iterator<Item = SeatId> {
        let seats = (0..self.ballots.len()).filter_map(|seat| u8::try_from(seat).ok()).map(SeatId);
        seats.filter(|&seat| deal.takes_part(seat) && !self.has_cast(seat))
    }

    /// The seats that the box waits for while ballots are handed round.
    pub(crate) fn seats_missing(&self, deal: &Deal) -> Vec<SeatId> {
        self.without_ballot(deal).filter(|&seat| !self.has_counted(deal.party(seat))).collect()
    }

    /// The parties whose count the box waits for while hands are raised.
    pub(crate) fn parties_missing(&self, deal: &Deal) -> Vec<Party> {
        let waits = |party: &Party| !self.has_counted(*party) && self.hands_of(deal, *party) > 0;
        Party::ALL.into_iter().filter(waits).collect()
    }

    pub(crate) fn put(&mut self, seat: SeatId, ballot: Ballot) {
        if let Some(place) = self.ballots.get_mut(seat.index()) {
            *place = Some(ballot);
        }
    }

    pub(crate) fn put_count(&mut self, party: Party, count: HandCount) {
        self.counts[party] = Some(count);
    }

    /// A seat's ballot leaves the box.
    pub(crate) fn take(&mut self, seat: SeatId) {
        if let Some(place) = self.ballots.get_mut(seat.index()) {
            *place = None;
        }
    }

    /// A count that takes the place of the one in the box. What was objected stays objected.
    pub(crate) fn mended(&self, rules: Rules, party: Party, mut count: HandCount) -> HandCount {
        if !rules.leader_writes_ballots
            && let Some(before) = &self.counts[party]
        {
            let mut added = std::mem::replace(&mut count.objections, before.objections.clone());
            for kept in &before.objections {
                if let Some(at) = added.iter().position(|words| words == kept) {
                    added.remove(at);
                }
            }
            count.objections.extend(added);
        }
        count
    }

    /// The contents, counted per row and party.
    pub(crate) fn open(&self, subjects: &[Subject], deal: &Deal) -> Revealed {
        let seated = PerParty::from_fn(|party| deal.dealt_of(party) > 0);
        let mut rows: Vec<Votes> = subjects.iter().map(|_| Votes { seated, ..Votes::default() }).collect();
        let mut objections = Vec::new();
        for (ballot, &party) in self.ballots.iter().zip(&deal.parties) {
            let Some(ballot) = ballot else { continue };
            for (votes, mark) in rows.iter_mut().zip(&ballot.marks) {
                mark.count_in(&mut votes.tally[party]);
            }
            objections.extend(ballot.objection.clone());
        }
        for party in Party::ALL {
            let Some(count) = &self.counts[party] else { continue };
            for (votes, tally) in rows.iter_mut().zip(&count.rows) {
                votes.tally[party].add(tally);
            }
            objections.extend(count.objections.iter().cloned());
        }
        // In alphabetical order, so that the order of seats tells nothing of the authors.
        objections.sort();
        for (votes, subject) in rows.iter_mut().zip(subjects) {
            if *subject == Subject::Proposal {
                votes.objections = u16::try_from(objections.len()).unwrap_or(u16::MAX);
            }
        }
        let rows = subjects
            .iter()
            .zip(rows)
            .map(|(&subject, votes)| RevealedRow { subject, votes, figures: votes.figures(), verdict: votes.verdict() })
            .collect();
        Revealed { rows, objections }
    }
}

/// One row of a revealed ballot: ratings by party, never by seat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RevealedRow {
    /// What it is about.
    pub subject: Subject,
    /// The votes.
    pub votes: Votes,
    /// The figures; `None` when nobody rated.
    pub figures: Option<Figures>,
    /// What it amounts to. For an option it is a reading, not a decision.
    pub verdict: Verdict,
}

/// A revealed ballot.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Revealed {
    /// The rows, in the ballot's order.
    pub rows: Vec<RevealedRow>,
    /// The objections' words, in alphabetical order, without their authors.
    pub objections: Vec<String>,
}

impl Revealed {
    /// The row with the widest disagreement (the first of them): where to begin to talk. `None` where nobody rated.
    pub fn widest(&self) -> Option<&RevealedRow> {
        let mut widest: Option<(&RevealedRow, f64)> = None;
        for row in &self.rows {
            if let Some(figures) = &row.figures
                && widest.is_none_or(|(_, d)| figures.dispersion > d + 1e-12)
            {
                widest = Some((row, figures.dispersion));
            }
        }
        widest.map(|(row, _)| row)
    }

    /// Whether all who rated gave the same rating, row by row, and nobody wants to talk more: then no row is more disputed than
    /// another.
    pub fn is_alike(&self) -> bool {
        self.rows.iter().all(|row| {
            let tally = &row.votes.tally;
            let given = tally.public.ratings.iter().zip(&tally.ideburen.ratings).filter(|&(a, b)| a + b > 0).count();
            given == 1 && tally.public.talk() + tally.ideburen.talk() == 0
        })
    }
}

/// How ratings moved between the ballots, over the seats that rated the base option both times.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Movement {
    /// Seats that rated higher than the first time.
    pub up: u16,
    /// Seats that rated the same.
    pub same: u16,
    /// Seats that rated lower.
    pub down: u16,
}

impl Movement {
    /// The share of seats whose rating changed, 0..=1; `None` where no seat rated twice.
    pub fn share(&self) -> Option<f64> {
        let all = f64::from(self.up + self.same + self.down);
        (all > 0.0).then(|| f64::from(self.up + self.down) / all)
    }

    /// The movement from row `row` of the first box to the only row of the second. Raised hands cannot tell.
    pub(crate) fn between(first: &BallotBox, row: usize, second: &BallotBox) -> Option<Movement> {
        let counted = |votes: &BallotBox| Party::ALL.into_iter().any(|party| votes.has_counted(party));
        if counted(first) || counted(second) {
            return None;
        }
        let mut movement = Movement::default();
        let rating = |ballot: &Option<Ballot>, row: usize| ballot.as_ref().and_then(|b| b.marks.get(row)?.rating);
        for (before, after) in first.ballots.iter().zip(&second.ballots) {
            if let (Some(before), Some(after)) = (rating(before, row), rating(after, 0)) {
                match after.cmp(&before) {
                    std::cmp::Ordering::Greater => movement.up += 1,
                    std::cmp::Ordering::Equal => movement.same += 1,
                    std::cmp::Ordering::Less => movement.down += 1,
                }
            }
        }
        Some(movement)
    }
}

impl Ballot {
    /// Whether it can go into a box with so many rows; only the second ballot has objections.
    pub fn check(&self, rows: usize, second: bool) -> Result<(), RuleError> {
        if self.marks.len() != rows {
            return Err(RuleError::WrongRows { given: self.marks.len(), wanted: rows });
        }
        if let Some(row) = self.marks.iter().position(|mark: &Mark| !mark.is_complete()) {
            return Err(RuleError::RowIncomplete(row));
        }
        check_objections(self.objection.as_slice(), second)
    }
}

fn check_objections(objections: &[String], second: bool) -> Result<(), RuleError> {
    if !objections.is_empty() && !second {
        return Err(RuleError::ObjectionTooEarly);
    }
    objections.iter().try_for_each(|reason| check_text(reason, limits::OBJECTION))
}

/// Checks a count and fills it up: hands that were not raised count as abstained.
pub(crate) fn checked_count(
    mut count: HandCount,
    rows: usize,
    seats: u32,
    second: bool,
) -> Result<HandCount, RuleError> {
    if count.rows.len() != rows {
        return Err(RuleError::WrongRows { given: count.rows.len(), wanted: rows });
    }
    for (row, tally) in count.rows.iter_mut().enumerate() {
        tally.check(row, seats)?;
        tally.abstained += u16::try_from(seats - tally.voters()).unwrap_or(u16::MAX);
        let threes = tally.ratings[usize::from(RATING_LIVE_WITH) - 1];
        tally.talk_beside_three = tally.talk_beside.min(threes);
    }
    if count.objections.len() > seats as usize {
        return Err(RuleError::TooManyHands { row: 0, counted: count.objections.len() as u32, seats });
    }
    check_objections(&count.objections, second)?;
    Ok(count)
}

/// Checks that a text says something and is not longer than `max` characters.
pub(crate) fn check_text(text: &str, max: usize) -> Result<(), RuleError> {
    if text.trim().is_empty() { Err(RuleError::TextMissing) } else { check_length(text, max) }
}

/// Checks that a text, perhaps empty, is not longer than `max` characters.
pub(crate) fn check_length(text: &str, max: usize) -> Result<(), RuleError> {
    if text.len() > max && text.chars().count() > max { Err(RuleError::TextTooLong(max)) } else { Ok(()) }
}

/// An empty tally with every hand abstained: what a party that raises no hand at all comes to.
pub fn nobody(seats: u16) -> Tally {
    Tally { abstained: seats, ..Tally::default() }
}
