//! The coach: what a move did, by the rules. It compares the factors of the counterparts before and after the move,
//! of what has been told alone, so that it never gives a need away.

use super::factor::{Because, Factor, Mood, MoveManner, Needs};
use super::kinds::{Asking, Manner, Move, MoveKind, Question, Wish, Wording, Words};
use super::listening::{self, Heard};
use super::state::State;
use super::{Practice, Stage};
use crate::rules::Principle;
use serde::Serialize;

/// A factor that a move changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Change {
    /// Whose, as a place in [`Practice::people`].
    pub person: usize,
    /// Which.
    pub because: Because,
    /// By how much, in tenths of a rating step; never 0. A factor that came or went counts whole.
    pub tenths: i16,
}

/// What the coach says of a move.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Advice {
    /// The kind of move.
    pub made: MoveKind,
    /// How the move was made, where that says more than what it changed; else the factor that changed most over all of
    /// the other side.
    pub because: Option<Because>,
    /// The principle served or strained; `None` where the move changed nothing but trust, or nothing.
    pub principle: Option<Principle>,
    /// Over the whole move, in tenths of a rating step. What it did is [`Advice::served`].
    pub tenths: i16,
    /// Change of trust over the other side, in points of 0..=100.
    pub trust: i16,
    /// Change of trust as it is shown, in planks of the bridge.
    pub planks: i8,
    /// What was told by it that had not been told, with who told it: worth more than any rating.
    pub found: Vec<(usize, Heard)>,
    /// The same move said better, where there is something to say better.
    pub better: Option<Move>,
    /// All changes, the weightiest first.
    pub changes: Vec<Change>,
}

impl Advice {
    /// Whether the move helped; `None` where it changed nothing.
    pub fn served(&self) -> Option<bool> {
        match self.because {
            Some(Because::Manner(manner)) => return manner.serves(),
            Some(Because::Acknowledged) => return Some(true),
            // Whatever else came of it.
            Some(Because::WrittenForUs | Because::Pressed | Because::OnlyAsked | Because::Words(Wording::Ours)) => {
                return Some(false);
            }
            _ => {}
        }
        match (self.tenths, self.trust) {
            (0, 0) => None,
            (0, trust) => Some(trust > 0),
            (tenths, _) => Some(tenths > 0),
        }
    }
}

impl Practice {
    /// What the coach says of the last move of the talk; nothing before the first, and nothing of a ballot.
    pub fn coach(&self) -> Option<Advice> {
        let made = self.moves.last()?;
        let before = self.before.as_deref()?;
        if self.state.stage != Stage::Talk || !(made.kind().is_talk() || made.kind() == MoveKind::Answer) {
            return None;
        }
        self.advice(before, made, Needs::Told)
    }

    /// What move `at` (from 0) did, private needs included: for the debrief. `None` where it was no move of a talk.
    pub fn coach_of(&self, at: usize) -> Option<Advice> {
        let made = self.moves.get(at)?;
        if !(made.kind().is_talk() || made.kind() == MoveKind::Answer) {
            return None;
        }
        let mut practice = Practice { kept: Vec::new(), ..self.clone() };
        practice.go_back(at);
        self.advice(&practice.state, made, Needs::All)
    }

    /// What a move does by itself: what the counterparts then did of their own accord is not its doing.
    fn advice(&self, before: &State, made: &Move, needs: Needs) -> Option<Advice> {
        let mut after = before.clone();
        after.make_alone(&self.preparation, self.seed, made, &mut Vec::new()).ok()?;
        Some(self.compared(before, &after, made, needs))
    }

    fn compared(&self, before: &State, after: &State, made: &Move, needs: Needs) -> Advice {
        let mut changes: Vec<Change> = Vec::new();
        let mut trust = 0;
        for person in 0..after.people.len() {
            if after.people[person].party == after.party() || before.moods[person].left {
                continue;
            }
            trust += after.moods[person].trust - before.moods[person].trust;
            let was = before.factors(&self.preparation, person, needs);
            let is = after.factors(&self.preparation, person, needs);
            let tenths =
                |factors: &[Factor], because| factors.iter().find(|f| f.because == because).map_or(0, |f| f.tenths);
            let mut all: Vec<Because> = was.iter().chain(&is).map(|f| f.because).collect();
            all.sort();
            all.dedup();
            changes.extend(all.into_iter().filter_map(|because| {
                // A need that is told is not news to the rating; and that a text is fresh passes by itself.
                let told = matches!(because, Because::Need { .. }) && needs == Needs::Told && {
                    let known = |state: &State| {
                        state
                            .told_needs(person)
                            .iter()
                            .any(|need| matches!(because, Because::Need { about, .. } if about == need.about))
                    };
                    known(after) && !known(before)
                };
                let tenths = tenths(&is, because) - tenths(&was, because);
                let counts = tenths != 0 && !told && because != Because::Hurried;
                counts.then_some(Change { person, because, tenths })
            }));
        }
        changes.sort_by_key(|change| (-change.tenths.abs(), change.person, change.because));
        let tenths: i16 = changes.iter().map(|change| change.tenths).sum();
        // The weightiest of those that point the way the whole points.
        let main = changes
            .iter()
            .filter(|change| change.because.principle(self.deck()).is_some())
            .find(|change| (change.tenths > 0) == (tenths > 0))
            .copied();
        // How a move was made comes before what it was about: a good proposal that nobody was asked about is no dialogue.
        let because = manner(before, after, made, trust).or(main.map(|change| better_half(&changes, change).because));
        Advice {
            made: made.kind(),
            because,
            principle: because.and_then(|because| because.principle(self.deck())),
            tenths,
            trust,
            planks: self.planks_after(after) as i8 - self.planks_after(before) as i8,
            found: found(before, after),
            better: better(before, made),
            changes,
        }
    }
}

/// What was told between two states.
fn found(before: &State, after: &State) -> Vec<(usize, Heard)> {
    let told = |state: &State, person: usize| {
        let (grievance, way) = state.told_beside(person);
        let needs = state.told_needs(person).into_iter().map(|need| Heard::Need(need.about));
        let beside = grievance.map(Heard::Grievance).into_iter().chain(way.map(Heard::Otherwise));
        needs.chain(beside).collect::<Vec<_>>()
    };
    let new = |person: usize| {
        let known = told(before, person);
        told(after, person).into_iter().filter(move |what| !known.contains(what)).map(move |what| (person, what))
    };
    before.opposite().into_iter().flat_map(new).collect()
}

/// The move as it could have been said, from the same facts: asked instead of led, sketched instead of settled, asked for
/// instead of written, said back as it was told.
fn better(before: &State, made: &Move) -> Option<Move> {
    let words = Words::default;
    match made {
        Move::ListenAsk { to, question: Question::Leading, .. } => {
            Some(Move::ListenAsk { to: *to, question: Question::Open, words: words() })
        }
        Move::Propose { option, manner: Manner::Final, .. } => {
            Some(Move::Propose { option: *option, manner: Manner::Draft, words: words() })
        }
        Move::AskFor { wish: Wish::Promise { clause, asking: Asking::Write }, means, .. } => {
            let wish = Wish::Promise { clause: clause.clone(), asking: Asking::Ask };
            Some(Move::AskFor { wish, words: words(), means: *means })
        }
        Move::Reword { wording: Wording::Ours, .. } => Some(Move::Reword { wording: Wording::Theirs, words: words() }),
        Move::Acknowledge { to, what, .. } => {
            let lately = before.moods.get(*to).map(|_| before.lately(*to)).unwrap_or_default();
            let right = lately.first().filter(|_| !lately.contains(what));
            right.map(|right| Move::Acknowledge { to: *to, what: *right, words: words() })
        }
        _ => None,
    }
}

/// How a move was made, by the same rules as those by which trust changed.
fn manner(before: &State, after: &State, made: &Move, trust: i16) -> Option<Because> {
    let opposite = before.opposite();
    let asked = opposite.iter().any(|&person| before.moods[person].asked > 0);
    let more =
        |of: &dyn Fn(&Mood) -> u8| opposite.iter().any(|&person| of(&after.moods[person]) > of(&before.moods[person]));
    let (decreased, text) = (trust < 0, before.game.round().proposal().base.is_some());
    let listening = before.listening().is_some();
    let only_words = || {
        matches!(
            made,
            Move::ListenAsk { .. } | Move::TellOpenly { .. } | Move::Acknowledge { .. } | Move::Reword { .. }
        ) && listening::is_only_words(made.words())
    };
    if listening && only_words() {
        return Some(Because::Manner(MoveManner::OnlyWords));
    }
    let worded = |state: &State| state.game.round().proposal().wording.clone();
    let manner = match made {
        Move::Acknowledge { .. } if trust > 0 => return Some(Because::Acknowledged),
        Move::Acknowledge { .. } => (trust < 0).then_some(MoveManner::Misheard),
        Move::Reword { wording, .. } if listening && *wording != Wording::Ours && worded(before) == worded(after) => {
            Some(MoveManner::SameWords)
        }
        Move::AskFor { wish: Wish::Promise { asking: Asking::Write, .. }, .. } => return Some(Because::WrittenForUs),
        Move::Reword { wording: Wording::Ours, .. } => return Some(Because::Words(Wording::Ours)),
        // What they had said no to, or have before them already.
        Move::AskFor { .. } | Move::Propose { .. } if more(&|mood| mood.pressed) => {
            return Some(Because::Pressed);
        }
        Move::ListenAsk { .. } if more(&|mood| u8::from(mood.only_asked)) => return Some(Because::OnlyAsked),
        Move::ListenAsk { question: Question::Leading, .. } => Some(MoveManner::Led),
        Move::TellOpenly { what, .. } => {
            let told = |&person: &usize| before.moods[person].told[what.index()];
            (opposite.iter().all(told) && (!listening || decreased)).then_some(MoveManner::ToldAgain)
        }
        Move::Propose { .. } if !asked => Some(MoveManner::DecidedFirst),
        Move::Propose { manner: Manner::Final, .. } if decreased => Some(MoveManner::Finished),
        Move::Reword { wording: Wording::Theirs, .. } if if listening { decreased } else { !asked } => {
            Some(MoveManner::EmptyWords)
        }
        Move::PauseAnchor { .. } if !text || before.course.anchored => Some(MoveManner::EmptyPause),
        Move::Silence if after.course.silences > 1 => Some(MoveManner::LeftSilent),
        Move::Answer { yes: false, .. } => Some(MoveManner::HonestNo),
        _ => None,
    };
    manner.map(Because::Manner)
}

/// Where a move took one factor away and put another in its place (never asked, asked first), the one that is there now
/// tells more than the one that went.
fn better_half(changes: &[Change], main: Change) -> Change {
    let gone =
        [Because::NeverAsked, Because::AskedUnused, Because::ToldNothing, Because::NeverHeldPen, Because::NotAnchored];
    if !gone.contains(&main.because) || main.tenths < 0 {
        return main;
    }
    let came = |because: Because| {
        matches!(
            (main.because, because),
            (Because::NeverAsked | Because::AskedUnused, Because::AskedFirst | Because::AskedAfter)
                | (Because::ToldNothing, Because::Told(_))
                | (Because::NeverHeldPen, Because::HeldPen)
                | (Because::NotAnchored, Because::Anchored)
        )
    };
    changes.iter().find(|change| change.person == main.person && came(change.because)).copied().unwrap_or(main)
}
