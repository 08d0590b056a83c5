//! After a round: what weighed, where it turned, what you never found out, what another move would have done, and
//! how the sheet looks beside what happened. Here all is open.

use super::factor::{Factor, Needs, START, Scene, rating, sum};
use super::kinds::Move;
use super::need::{Need, NeedAbout};
use super::state::{NeedEnd, State};
use super::{Practice, Stage};
use crate::rules::{Clause, Principle, Verdict, Votes};
use serde::Serialize;

/// A move after which the counterparts stood clearly elsewhere.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TurningPoint {
    /// The move, from 0.
    pub at: usize,
    /// By how much all of the other side's sums changed, in tenths.
    pub tenths: i16,
}

/// What another move would have done, with the rest of the talk as it was.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WhatIf {
    /// The move it would stand instead of, from 0.
    pub at: usize,
    /// The other move.
    pub instead: Move,
    /// How each counterpart would have rated; `None` for one who had left.
    pub ratings: Vec<Option<u8>>,
    /// What the ballot would have amounted to.
    pub verdict: Verdict,
    /// The votes that this comes from.
    pub votes: Votes,
    /// Whether that is better than what came of it: a better verdict, or the same with fewer objections, or with as many and
    /// more support, or with as much support and more agreement. Where it is not, it is exactly as good, and the others would have stood closer.
    pub better: bool,
    /// By how much all sums of the other side would have been higher, in tenths.
    pub tenths: i16,
}

/// How good the outcome of a ballot is: the verdict, then how few object, then the smaller support, then the agreement.
#[derive(Clone, Copy, Debug, PartialEq, PartialOrd)]
struct Reached(u8, i32, f64, f64);

impl Reached {
    fn of(practice: &Practice) -> Option<Reached> {
        let result = practice.game().round().result()?;
        let rank = match result.verdict {
            Verdict::Consent { reservations: false } => 5,
            Verdict::Consent { reservations: true } => 4,
            // Some can live with it; that somebody objects is worse, and that nobody can live with it is worst.
            Verdict::PartiesApart | Verdict::SplitWithin(_) => 3,
            Verdict::Blocked => 2,
            Verdict::AgreedNo => 1,
            Verdict::TooFewVotes => 0,
        };
        let (support, agreement) =
            result.figures.map_or((0.0, 0.0), |figures| (figures.support_min, figures.agreement));
        Some(Reached(rank, -i32::from(result.votes.objections), support, agreement))
    }
}

/// How the sheet looks beside what happened. What was written in words is laid beside it for you to compare.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SheetBeside {
    /// Whether the option hoped for became the base; `None` where none was named.
    pub favourite: Option<bool>,
    /// The principle that mattered most to the other side.
    pub mattered: Principle,
    /// Whether that was the guess; `None` without a guess.
    pub guessed: Option<bool>,
    /// Promises ruled out on the sheet that were made all the same.
    pub promised_anyway: Vec<usize>,
}

/// What is laid open after a round.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Debrief {
    /// The round, from 0.
    pub round: usize,
    /// The verdict, where there was a ballot.
    pub verdict: Option<Verdict>,
    /// How each counterpart rated.
    pub ratings: Vec<Option<u8>>,
    /// Why, the weightiest first.
    pub factors: Vec<Vec<Factor>>,
    /// What became of each counterpart's needs.
    pub needs: Vec<Vec<NeedEnd>>,
    /// Where it turned, at most three, in the order of the talk.
    pub turning: Vec<TurningPoint>,
    /// The best other moves, at most three, the best first.
    pub what_if: Vec<WhatIf>,
    /// The sheet.
    pub sheet: SheetBeside,
}

/// Two attempts side by side.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Compared {
    /// The first move that differs, from 0.
    pub differs_at: usize,
    /// The ratings of the earlier and the later.
    pub ratings: [Vec<Option<u8>>; 2],
    /// Their verdicts.
    pub verdicts: [Option<Verdict>; 2],
    /// Needs that were told, of all.
    pub told: [usize; 2],
    /// Trust, 0..=10.
    pub trust: [u8; 2],
    /// Moves of the talk.
    pub moves: [usize; 2],
}

impl Practice {
    /// The debrief of the round that was put to the ballot last; without one, of the round as it stands.
    pub fn debrief(&self) -> Debrief {
        let round = self.rounds().len().saturating_sub(1);
        let (verdict, ratings, factors, needs) = match self.rounds().last() {
            Some(end) => (end.verdict, end.ratings.clone(), end.factors.clone(), end.needs.clone()),
            None => {
                let people = self.state.people.len();
                let factors = (0..people).map(|p| self.state.factors(&self.preparation, p, Needs::All)).collect();
                let needs = (0..people).map(|p| self.needs_now(p)).collect();
                (None, vec![None; people], factors, needs)
            }
        };
        Debrief {
            round,
            verdict,
            ratings,
            factors,
            needs,
            turning: self.turning_points(),
            what_if: self.what_if(),
            sheet: self.sheet_beside(),
        }
    }

    fn needs_now(&self, person: usize) -> Vec<NeedEnd> {
        let table = self.state.on_table();
        let mood = &self.state.moods[person];
        let told = self.state.told_needs(person);
        let ends = self.state.people[person].needs.iter().map(|need| NeedEnd {
            need: *need,
            told: told.contains(need),
            met: super::factor::is_met(need.about, mood, &table, self.state.course.anchored),
        });
        ends.collect()
    }

    /// The moves of the last round that was talked, as places in [`Practice::moves`].
    fn last_talk(&self) -> std::ops::Range<usize> {
        let talks = |made: &Move| made.kind().is_talk();
        let end = self.moves.iter().rposition(talks).map_or(0, |at| at + 1);
        let start = self.moves[..end].iter().rposition(|made| *made == Move::Conclude).map_or(0, |at| at + 1);
        start..end
    }

    /// The sum of everybody's sums on the other side. That a text is fresh counts only in the end: it passes by itself.
    fn standing(&self, state: &State, in_the_end: bool) -> i16 {
        let table = state.on_table();
        let mut all = 0;
        for person in (0..state.people.len()).filter(|&p| state.people[p].party != state.party()) {
            let scene = state.scene(&self.preparation, person);
            let scene = Scene { hurried: scene.hurried && in_the_end, ..scene };
            let (who, mood) = (&state.people[person], &state.moods[person]);
            // Whoever left can be reached by nothing: as far down as a rating goes.
            all += if mood.left { -START } else { sum(state.model(), who, mood, &table, &scene, Needs::Apart) };
        }
        all
    }

    fn turning_points(&self) -> Vec<TurningPoint> {
        let talk = self.last_talk();
        let mut practice = Practice { kept: Vec::new(), ..self.clone() };
        practice.go_back(talk.start);
        let mut points = Vec::new();
        for at in talk {
            let before = self.standing(&practice.state, false);
            if practice.apply(self.moves[at].clone()).is_err() {
                break;
            }
            points.push(TurningPoint { at, tenths: self.standing(&practice.state, false) - before });
        }
        points.retain(|point| point.tenths.abs() >= 6);
        // That there is a proposal at last is a gain; that nobody was asked about it is no turn for the better.
        points.retain(|point| {
            let against = || self.coach_of(point.at).and_then(|advice| advice.served()) == Some(false);
            point.tenths < 0 || !against()
        });
        points.sort_by_key(|point| (-point.tenths.abs(), point.at));
        points.truncate(3);
        points.sort_by_key(|point| point.at);
        points
    }

    /// For every move of the last talk the other move that would have served best, played to the end with the rest as
    /// it was; the three best over all. None of them would have had a worse outcome: that somebody comes closer is no
    /// advice where another then says no.
    fn what_if(&self) -> Vec<WhatIf> {
        let Some(end) = self.rounds().last() else { return Vec::new() };
        let Some(verdict) = end.verdict else { return Vec::new() };
        let talk = self.last_talk();
        let Some(ballot) = self.moves[talk.clone().end..].iter().find(|made| matches!(made, Move::Ballot { .. }))
        else {
            return Vec::new();
        };
        let sums = |practice: &Practice| practice.standing(&practice.state, true);
        let mut ended = self.before_ballot(talk.end);
        let real = sums(&ended);
        if ended.apply(ballot.clone()).is_err() {
            return Vec::new();
        }
        let Some(reached) = Reached::of(&ended) else { return Vec::new() };
        let mut found: Vec<(Reached, WhatIf)> = Vec::new();
        for at in talk.clone() {
            let mut stand = Practice { kept: Vec::new(), ..self.clone() };
            stand.go_back(at);
            let mut best: Option<(Reached, WhatIf)> = None;
            for instead in stand.all_choices() {
                if instead == self.moves[at] || self.is_ruled_out(&stand, &instead) {
                    continue;
                }
                let mut other = stand.clone();
                if other.apply(instead.clone()).is_err() {
                    continue;
                }
                // What no longer fits is left out, as it would have been.
                for made in &self.moves[at + 1..talk.end] {
                    let _ = other.apply(made.clone());
                }
                let tenths = sums(&other) - real;
                if tenths < 3 || other.apply(ballot.clone()).is_err() {
                    continue;
                }
                if let Some(end) = other.rounds().last()
                    && let Some(now) = end.verdict
                    && let Some(then) = Reached::of(&other)
                    && let Some(votes) = other.game().round().result().map(|result| result.votes)
                {
                    let better = then > reached;
                    let same = then == reached && now == verdict;
                    let beaten = |(most, best): &(Reached, WhatIf)| (*most, best.tenths) >= (then, tenths);
                    if (better || same) && !best.as_ref().is_some_and(beaten) {
                        let ratings = end.ratings.clone();
                        best = Some((then, WhatIf { at, instead, ratings, verdict: now, votes, better, tenths }));
                    }
                }
            }
            found.extend(best);
        }
        let turns = |what: &WhatIf| what.verdict.is_consent() && !verdict.is_consent();
        found.sort_by_key(|(_, what)| (!turns(what), !what.better, -what.tenths, what.at));
        let mut found: Vec<WhatIf> = found.into_iter().map(|(_, what)| what).collect();
        // The same advice for another moment is no other advice.
        let mut said: Vec<Move> = Vec::new();
        found.retain(|what| {
            let new = !said.contains(&what.instead);
            said.push(what.instead.clone());
            new
        });
        found.truncate(3);
        found
    }

    /// Whether a move would promise what the sheet says cannot be promised.
    fn is_ruled_out(&self, stand: &Practice, made: &Move) -> bool {
        let cannot =
            |clause: &Clause| matches!(clause, Clause::Deck(at) if self.preparation.sheet.no_promise.contains(at));
        match made {
            Move::Offer { clause, .. } => cannot(clause),
            Move::Answer { entry, yes: true, .. } => {
                stand.game().round().proposal().entries.get(*entry).is_some_and(|entry| cannot(&entry.clause))
            }
            _ => false,
        }
    }

    fn before_ballot(&self, end: usize) -> Practice {
        let mut practice = Practice { kept: Vec::new(), ..self.clone() };
        practice.go_back(end);
        practice
    }

    fn sheet_beside(&self) -> SheetBeside {
        let sheet = &self.preparation.sheet;
        let proposal = &self.state.game.round().proposal();
        let mut weights = [0i16; 6];
        for person in self.state.people.iter().filter(|person| person.party != self.state.party()) {
            for (sum, weight) in weights.iter_mut().zip(person.weights) {
                *sum += i16::from(weight);
            }
        }
        let most = weights.iter().copied().max().unwrap_or(0);
        let mattered = |principle: Principle| weights[principle.index()] == most;
        let first = Principle::ALL.into_iter().find(|&p| mattered(p)).unwrap_or(Principle::Dialogue);
        let bound = self.state.on_table().bound;
        SheetBeside {
            favourite: sheet.favourite.map(|option| proposal.base == Some(option)),
            // A guess that shares the first place was right.
            mattered: sheet.guess.filter(|&guess| mattered(guess)).unwrap_or(first),
            guessed: sheet.guess.map(mattered),
            promised_anyway: sheet.no_promise.iter().copied().filter(|at| bound.contains(at)).collect(),
        }
    }

    /// The attempt kept at `index` beside this one.
    pub fn compare(&self, index: usize) -> Option<Compared> {
        let earlier = self.attempt(index)?;
        let both = [&earlier, self];
        let differs = earlier
            .moves
            .iter()
            .zip(&self.moves)
            .position(|(a, b)| a != b)
            .unwrap_or(earlier.moves.len().min(self.moves.len()));
        let told = |practice: &Practice| {
            (0..practice.state.people.len())
                .map(|p| {
                    practice.state.people[p].needs.len()
                        - 1
                        - practice.state.untold(p).min(practice.state.people[p].needs.len() - 1)
                })
                .sum()
        };
        Some(Compared {
            differs_at: differs,
            ratings: both.map(|p| p.rounds().last().map(|end| end.ratings.clone()).unwrap_or_default()),
            verdicts: both.map(|p| p.rounds().last().and_then(|end| end.verdict)),
            told: both.map(told),
            trust: both.map(|p| p.view().trust),
            moves: both.map(|p| p.moves.iter().filter(|made| made.kind().is_talk()).count()),
        })
    }

    /// What each counterpart would rate now, private needs included: for tests and tuning, never for the screen.
    pub fn ratings_now(&self) -> Vec<Option<u8>> {
        let table = self.state.on_table();
        (0..self.state.people.len())
            .map(|p| {
                let sum = self.state.sum(&self.preparation, p, &table, Needs::All);
                (!self.state.moods[p].left).then(|| rating(sum))
            })
            .collect()
    }

    /// Whether nothing more can be done.
    pub fn is_over(&self) -> bool {
        self.stage() == Stage::Over
    }

    /// The promise a need is about.
    pub fn promise_of(need: &Need) -> Option<usize> {
        match need.about {
            NeedAbout::Promise(at) => Some(at),
            _ => None,
        }
    }
}
