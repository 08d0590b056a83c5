//! What a practice starts from: the situation, whom one meets, and the preparation sheet.

use super::kinds::{Level, Notes, OWN_WORDS, Pace, Place, Temper};
use super::model::MODEL;
use super::need::NeedAbout;
use crate::rules::{Deck, Party, Principle, RATING_MAX};
use crate::text::Lang;
use serde::{Deserialize, Serialize};
use std::ops::RangeInclusive;

/// How many counterparts one can meet.
pub const COUNTERPARTS: RangeInclusive<usize> = 1..=7;
/// How many situations a practice can have, one after the other.
pub const SITUATIONS: RangeInclusive<usize> = 1..=7;

/// Somebody one meets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counterpart {
    /// The role, as a place in the deck. On the other side; colleagues of one's own side may sit beside them.
    pub role: usize,
    /// How they come to the table.
    pub temper: Temper,
    /// What one believes that they need; it is drawn where one does not know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub need: Option<NeedAbout>,
}

/// The preparation sheet. All of it may be left empty; the debrief lays it beside what happened.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// What do we want?
    pub want: String,
    /// What do they need?
    pub need: String,
    /// What can we not promise?
    pub cannot: String,
    /// What do we fear?
    pub fear: String,
    /// What do we do if there is no agreement?
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub otherwise: String,
    /// What is cheap for us and worth much to them?
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub cheap: String,
    /// The option one hopes for, from 0.
    pub favourite: Option<u8>,
    /// The principle one believes matters most to them.
    pub guess: Option<Principle>,
    /// Promises of the deck one cannot make.
    pub no_promise: Vec<usize>,
}

impl Sheet {
    /// What is written on it, in the order of the questions, with the end of each question's key.
    pub fn texts(&self) -> [(&'static str, &str); 6] {
        [
            ("want", &self.want),
            ("need", &self.need),
            ("cannot", &self.cannot),
            ("fear", &self.fear),
            ("otherwise", &self.otherwise),
            ("cheap", &self.cheap),
        ]
    }

    /// Whether nothing is written on it.
    pub fn is_empty(&self) -> bool {
        *self == Sheet::default()
    }
}

/// What a practice starts from, beside deck and seed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Preparation {
    /// The situations, as places in the deck.
    pub cards: Vec<usize>,
    /// One's own role, as a place in the deck: it says the side too.
    pub role: usize,
    /// Whom one meets.
    pub counterparts: Vec<Counterpart>,
    /// How hard it is.
    pub level: Level,
    /// Where one meets.
    pub place: Place,
    /// What becomes of the notes.
    pub notes: Notes,
    /// How much time there is.
    pub pace: Pace,
    /// The language in which counterparts give reasons for a no and objections.
    pub lang: Lang,
    /// The sheet.
    pub sheet: Sheet,
    /// One's own first ballot on the first situation, an option each, 1..=5. Where there is none, it is worked out from what the
    /// role cares for.
    #[serde(default)]
    pub first: Vec<Option<u8>>,
    /// The model of the counterparts it is played by: [`MODEL`], or the first one where a practice does not say.
    #[serde(default = "first_model", skip_serializing_if = "is_first_model")]
    pub model: u16,
}

fn first_model() -> u16 {
    1
}

fn is_first_model(model: &u16) -> bool {
    *model == first_model()
}

/// What keeps a preparation from being practised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PreparationProblem {
    /// No situation, or too many, or one twice, or one the deck does not have.
    #[error("the situations do not fit the deck")]
    Situations,
    /// The deck does not have one's role.
    #[error("there is no such role")]
    Role,
    /// No counterpart, or too many.
    #[error("there are no counterparts, or too many")]
    Counterparts,
    /// A counterpart has a role the deck does not have, or one that is taken.
    #[error("counterpart {0} has no role of its own")]
    CounterpartRole(usize),
    /// Nobody speaks for the other side.
    #[error("nobody speaks for the other side")]
    NobodyOpposite,
    /// A text of the sheet is too long.
    #[error("a text of the sheet is too long")]
    TextTooLong,
    /// The sheet names an option or a promise that there is not, or the first ballot does not fit the situation.
    #[error("the sheet names something that there is not")]
    Sheet,
}

impl PreparationProblem {
    /// The key of its text in the `practice` area.
    pub fn key(self) -> &'static str {
        match self {
            PreparationProblem::Situations => "practice-problem-situations",
            PreparationProblem::Role => "practice-problem-role",
            PreparationProblem::Counterparts => "practice-problem-counterparts",
            PreparationProblem::CounterpartRole(_) => "practice-problem-counterpart-role",
            PreparationProblem::NobodyOpposite => "practice-problem-nobody-opposite",
            PreparationProblem::TextTooLong => "practice-problem-text",
            PreparationProblem::Sheet => "practice-problem-sheet",
        }
    }
}

impl Preparation {
    /// A preparation for `card` in `role`: two counterparts on the other side, an open and a sceptical one, normal.
    /// The counterparts are the first roles of the other side from `seed` on, so that seeds meet different people.
    pub fn new(deck: &Deck, card: usize, role: usize, lang: Lang, seed: u64) -> Preparation {
        let other = deck.roles.get(role).map_or(Party::Ideburen, |role| role.party.other());
        let roles = deck.roles_of(other);
        let from = (seed % roles.len().max(1) as u64) as usize;
        let counterparts = roles
            .iter()
            .cycle()
            .skip(from)
            .take(roles.len().min(2))
            .zip([Temper::Open, Temper::Sceptical])
            .map(|(&role, temper)| Counterpart { role, temper, need: None })
            .collect();
        Preparation {
            cards: vec![card],
            role,
            counterparts,
            level: Level::Normal,
            place: Place::default(),
            notes: Notes::default(),
            pace: Pace::default(),
            lang,
            sheet: Sheet::default(),
            first: Vec::new(),
            model: MODEL,
        }
    }

    /// The same with the temper and the level that are asked for: what a written list of moves is played on.
    pub fn listed(
        deck: &Deck,
        (card, role): (usize, usize),
        lang: Lang,
        seed: u64,
        (temper, level): (Option<Temper>, Level),
    ) -> Preparation {
        let mut preparation = Preparation { level, ..Preparation::new(deck, card, role, lang, seed) };
        for counterpart in &mut preparation.counterparts {
            counterpart.temper = temper.unwrap_or(counterpart.temper);
        }
        preparation
    }

    /// One's own side.
    pub fn party(&self, deck: &Deck) -> Party {
        deck.roles.get(self.role).map_or(Party::Public, |role| role.party)
    }

    /// Everything that keeps it from being practised with `deck`; empty when nothing does.
    pub fn problems(&self, deck: &Deck) -> Vec<PreparationProblem> {
        let mut problems = Vec::new();
        let twice = |at: usize| self.cards[..at].contains(&self.cards[at]);
        if !SITUATIONS.contains(&self.cards.len())
            || (0..self.cards.len()).any(|at| self.cards[at] >= deck.cards.len() || twice(at))
        {
            problems.push(PreparationProblem::Situations);
        }
        if self.role >= deck.roles.len() {
            problems.push(PreparationProblem::Role);
        }
        if !COUNTERPARTS.contains(&self.counterparts.len()) {
            problems.push(PreparationProblem::Counterparts);
        }
        for (at, counterpart) in self.counterparts.iter().enumerate() {
            let role = counterpart.role;
            let taken = role == self.role || self.counterparts[..at].iter().any(|other| other.role == role);
            let promise = |need| matches!(need, NeedAbout::Promise(promise) if promise >= deck.commitments.len());
            if role >= deck.roles.len() || taken || counterpart.need.is_some_and(promise) {
                problems.push(PreparationProblem::CounterpartRole(at));
            }
        }
        let own = self.party(deck);
        if self.counterparts.iter().all(|c| deck.roles.get(c.role).is_none_or(|role| role.party == own)) {
            problems.push(PreparationProblem::NobodyOpposite);
        }
        let sheet = &self.sheet;
        if sheet.texts().iter().any(|(_, text)| text.chars().count() > OWN_WORDS) {
            problems.push(PreparationProblem::TextTooLong);
        }
        let options = self.cards.first().and_then(|&card| deck.cards.get(card)).map_or(0, |card| card.options.len());
        if sheet.favourite.is_some_and(|option| usize::from(option) >= options)
            || sheet.no_promise.iter().any(|&at| at >= deck.commitments.len())
            || self.first.len() > options
            || self.first.iter().flatten().any(|rating| !(1..=RATING_MAX).contains(rating))
        {
            problems.push(PreparationProblem::Sheet);
        }
        problems
    }
}
