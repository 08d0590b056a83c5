//! The talk as a whole, looked back at: what was asked and given, what was found and met, what a negotiator would have asked
//! for, and the moment that decided it. In words; the numbers are in the debrief.

use super::happening::{Happening, Who};
use super::kinds::{Move, MoveKind, Question, Wish};
use super::listening::Heard;
use super::need::{Depth, NeedAbout};
use super::state::NeedEnd;
use super::{Practice, wording};
use crate::t;
use crate::text::{Lang, tr};
use serde::Serialize;

/// What a talk was made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Pattern {
    /// Questions that were open.
    pub(crate) questions: usize,
    /// Things told openly.
    pub(crate) told: usize,
    /// Promises offered.
    pub(crate) offers: usize,
    /// Promises asked for.
    pub(crate) asks: usize,
    /// Options proposed.
    pub(crate) proposals: usize,
    /// Times somebody was understood.
    pub(crate) acknowledged: usize,
    /// Times the pen changed hands.
    pub(crate) pen: usize,
    /// Private needs of the other side, those that were told, and those that were met.
    pub(crate) needs: usize,
    /// Of these, told.
    pub(crate) found: usize,
    /// Of these, met.
    pub(crate) met: usize,
}

impl Practice {
    /// What the talk so far, or the one that was put to the ballot last, was made of.
    pub(crate) fn pattern(&self) -> Pattern {
        let mut pattern = Pattern::default();
        let start =
            self.moves().iter().rposition(|made| *made == Move::Conclude).filter(|at| at + 1 < self.moves().len());
        for made in &self.moves()[start.map_or(0, |at| at + 1)..] {
            match made {
                Move::ListenAsk { question: Question::Leading, .. } => {}
                Move::ListenAsk { .. } => pattern.questions += 1,
                Move::TellOpenly { .. } => pattern.told += 1,
                Move::Offer { .. } => pattern.offers += 1,
                Move::AskFor { wish: Wish::Promise { .. }, .. } => pattern.asks += 1,
                Move::Propose { .. } => pattern.proposals += 1,
                _ => {}
            }
        }
        for happened in self.view().turns.iter().flat_map(|turn| &turn.happened) {
            match happened {
                Happening::RoundOver { .. } => (pattern.acknowledged, pattern.pen) = (0, 0),
                Happening::Acknowledged { .. } => pattern.acknowledged += 1,
                Happening::Pen { .. } => pattern.pen += 1,
                _ => {}
            }
        }
        for end in self.private_ends().into_iter().map(|(_, end)| end) {
            pattern.needs += 1;
            pattern.found += usize::from(end.told);
            pattern.met += usize::from(end.met);
        }
        pattern
    }

    /// The private needs of the other side, with whose they are.
    fn private_ends(&self) -> Vec<(usize, NeedEnd)> {
        let now = self.needs_so_far();
        let ends = self.rounds().last().filter(|_| self.stage() != super::Stage::Talk).map_or(&now, |end| &end.needs);
        let opposite = ends
            .iter()
            .enumerate()
            .filter(|(at, _)| self.people().get(*at).is_some_and(|person| person.party != self.me().party));
        let private = |(at, ends): (usize, &Vec<NeedEnd>)| {
            let ends = ends.iter().copied().filter(|end| end.need.depth > Depth::Open);
            ends.map(|end| (at, end)).collect::<Vec<_>>()
        };
        opposite.flat_map(private).collect()
    }
}

/// The talk as a whole, in a few sentences.
pub(crate) fn whole(lang: Lang, practice: &Practice) -> Vec<String> {
    let pattern = practice.pattern();
    let mut lines = vec![t!(
        lang,
        "practice-whole-moves",
        questions = pattern.questions,
        offers = pattern.offers,
        proposals = pattern.proposals
    )];
    lines.push(t!(lang, "practice-whole-needs", found = pattern.found, met = pattern.met, all = pattern.needs));
    let pattern_of = match () {
        () if pattern.questions == 0 => Some("practice-whole-no-questions"),
        () if pattern.found > pattern.met => Some("practice-whole-unmet"),
        () if pattern.questions > 2 && pattern.offers + pattern.told == 0 => Some("practice-whole-only-asked"),
        () if pattern.offers > pattern.found + 1 => Some("practice-whole-gave-much"),
        () if pattern.found == pattern.needs && pattern.met == pattern.needs => Some("practice-whole-all-met"),
        () => None,
    };
    lines.extend(pattern_of.map(|key| tr(lang, key)));
    lines.push(match pattern.acknowledged {
        0 => t!(lang, "practice-whole-not-acknowledged"),
        count => t!(lang, "practice-whole-acknowledged", count = count),
    });
    lines.push(match pattern.pen {
        0 => t!(lang, "practice-whole-pen-still"),
        count => t!(lang, "practice-whole-pen", count = count),
    });
    lines
}

/// What a negotiator would have asked for and was not asked for: interests, other ways, packages, criteria.
pub(crate) fn unasked(lang: Lang, practice: &Practice) -> Vec<String> {
    let moves = practice.moves();
    let mut lines = Vec::new();
    let named = |person: usize| wording::called(lang, practice, Who::Person(person));
    for (person, end) in practice.private_ends() {
        if !end.told {
            let need = wording::need(lang, practice.deck(), end.need.about);
            let key = match end.need.about {
                NeedAbout::Promise(_) => "practice-unasked-interest",
                _ => "practice-unasked-met",
            };
            lines.push(t!(lang, key, name = named(person), need = need));
        }
    }
    let view = practice.view();
    for (person, (whole, seen)) in practice.people().iter().zip(&view.people).enumerate() {
        if let (Some(grievance), None) = (whole.grievance, seen.grievance) {
            let what = wording::heard(lang, practice.deck(), Heard::Grievance(grievance));
            lines.push(t!(lang, "practice-unasked-grievance", name = named(person), what = what));
        }
    }
    let asked = |of: &dyn Fn(&Move) -> bool| moves.iter().any(of);
    if !asked(&|made| matches!(made, Move::ListenAsk { question: Question::Otherwise, .. })) {
        let first = practice.people().iter().enumerate().find_map(|(at, person)| Some((at, person.otherwise?)));
        if let Some((person, way)) = first {
            let what = wording::heard(lang, practice.deck(), Heard::Otherwise(way));
            lines.push(t!(lang, "practice-unasked-otherwise", name = named(person), what = what));
        }
    }
    let gave = asked(&|made| made.kind() == MoveKind::Offer);
    let wanted = asked(&|made| matches!(made, Move::AskFor { wish: Wish::Promise { .. }, .. }));
    if gave != wanted {
        lines.push(tr(lang, if gave { "practice-unasked-return" } else { "practice-unasked-give" }));
    }
    if !asked(&|made| matches!(made, Move::ListenAsk { question: Question::About(_), .. })) {
        let principle = practice.deck().cards.get(view.card).and_then(|card| card.principles.first());
        if let Some(principle) = principle {
            let principle = tr(lang, &format!("practice-principle-{}", principle.code()));
            lines.push(t!(lang, "practice-unasked-criterion", principle = principle));
        }
    }
    lines
}

/// The moment that decided it: the move after which the others stood most elsewhere.
pub(crate) fn decided(lang: Lang, practice: &Practice) -> Option<String> {
    let debrief = practice.debrief();
    let point = debrief.turning.iter().max_by_key(|point| point.tenths.abs())?;
    let made = practice.moves().get(point.at)?;
    let did = tr(lang, &format!("practice-did-{}", made.kind().code()));
    let key = if point.tenths > 0 { "practice-decided-up" } else { "practice-decided-down" };
    let much = wording::much(lang, point.tenths);
    Some(t!(lang, key, n = point.at + 1, did = did, much = much))
}
