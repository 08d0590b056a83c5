//! How a counterpart rates: a sum of named factors, each with its reason.

use super::kinds::{Manner, Pace, Telling, Temper, Wording};
use super::listening::{Otherwise, can_do_without};
use super::model::Model;
use super::need::{Depth, Need, NeedAbout, Person, Soft};
use crate::rules::{Card, Clause, Deck, Effects, Party, PerParty, Principle, Proposal, RATING_MAX};
use serde::{Deserialize, Serialize};
use std::cell::Cell;

/// Why a rating goes up or down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Because {
    /// How they came to the table.
    Temper(Temper),
    /// What the proposal does to a principle they care for.
    Principle(Principle),
    /// It asks more of them than they can carry.
    BurdenOver,
    /// They carry far more than the other side.
    BurdenUneven,
    /// A need of theirs is met, or is not.
    Need {
        /// What it is about.
        about: NeedAbout,
        /// Whether it is met.
        met: bool,
    },
    /// They were asked before there was a proposal.
    AskedFirst,
    /// They were asked after it was made.
    AskedAfter,
    /// They were never asked.
    NeverAsked,
    /// They were only asked, and nothing was given.
    OnlyAsked,
    /// Something was told openly.
    Told(Telling),
    /// Nothing was told openly.
    ToldNothing,
    /// Their side held the pen.
    HeldPen,
    /// Their side never held it.
    NeverHeldPen,
    /// The other side wrote a promise of theirs.
    WrittenForUs,
    /// In whose words the proposal is.
    Words(Wording),
    /// Something was offered unasked.
    Offered,
    /// The same thing was put again.
    Pressed,
    /// There was time to ask their own.
    Anchored,
    /// There was not.
    NotAnchored,
    /// The ballot came straight after a change.
    Hurried,
    /// How much time there was.
    Pace(Pace),
    /// They are always guests.
    Away,
    /// They are hosts.
    Home,
    /// Hosts take turns.
    Turns,
    /// The notes reach everybody.
    NotesShared,
    /// The notes are kept.
    NotesKept,
    /// Their trust.
    Trust,
    /// Their patience is out.
    Impatient,
    /// They were asked, told something, and nothing was done with it.
    AskedUnused,
    /// What they said was understood.
    Acknowledged,
    /// Promises in a heap that answer nothing they said.
    Heap,
    /// They can do without the proposal: what they came for is missing, and their other way is as good.
    Otherwise(Otherwise),
    /// How a move was made, where that says more than what it changed: never a factor of a rating.
    Manner(MoveManner),
}

/// How a move was made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum MoveManner {
    /// The answer was in the question.
    Led,
    /// Something was told once more.
    ToldAgain,
    /// There was a proposal before anybody had been asked.
    DecidedFirst,
    /// The proposal was finished when it was shown.
    Finished,
    /// Words were called theirs that they had never been asked for.
    EmptyWords,
    /// A pause with nothing to take home.
    EmptyPause,
    /// Silence that answered nothing.
    LeftSilent,
    /// An honest no.
    HonestNo,
    /// Words were put into their mouths, or one summary followed the other.
    Misheard,
    /// Own words that nobody can weigh.
    OnlyWords,
    /// A rewording that changed nothing.
    SameWords,
}

impl MoveManner {
    /// The principle it belongs to.
    pub fn principle(self) -> Principle {
        match self {
            MoveManner::HonestNo => Principle::Openness,
            MoveManner::EmptyWords | MoveManner::SameWords => Principle::Quality,
            _ => Principle::Dialogue,
        }
    }

    /// Whether it serves that principle or strains it; `None` where it does neither.
    pub fn serves(self) -> Option<bool> {
        match self {
            MoveManner::OnlyWords | MoveManner::SameWords => None,
            _ => Some(self == MoveManner::HonestNo),
        }
    }

    /// The end of its text keys.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

impl Because {
    /// The principle it serves or strains; for a role's own dispositions none.
    pub fn principle(self, deck: &Deck) -> Option<Principle> {
        Some(match self {
            Because::Temper(_) | Because::Trust | Because::Otherwise(_) => return None,
            Because::Principle(principle) => principle,
            Because::Need { about, .. } => about.principle(deck),
            Because::BurdenOver | Because::BurdenUneven => Principle::LongTerm,
            Because::AskedFirst
            | Because::AskedAfter
            | Because::NeverAsked
            | Because::OnlyAsked
            | Because::Anchored
            | Because::NotAnchored
            | Because::Hurried
            | Because::Pace(_)
            | Because::Impatient
            | Because::Offered
            | Because::AskedUnused
            | Because::Acknowledged
            | Because::Pressed => Principle::Dialogue,
            Because::Heap => Principle::LongTerm,
            Because::Told(_) | Because::ToldNothing | Because::NotesShared | Because::NotesKept => Principle::Openness,
            Because::HeldPen
            | Because::NeverHeldPen
            | Because::WrittenForUs
            | Because::Away
            | Because::Home
            | Because::Turns => Principle::Independence,
            Because::Words(_) => Principle::Quality,
            Because::Manner(manner) => manner.principle(),
        })
    }
}

/// One term of a rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Factor {
    /// Why.
    pub because: Because,
    /// How much, in tenths of a rating step; never 0.
    pub tenths: i16,
}

/// What a rating starts from, in tenths: 3, *kan leva med*.
pub const START: i16 = 30;

/// The rating, 1 to 5, that a sum of factors comes to: the nearest, a half upwards.
pub fn rating(sum: i16) -> u8 {
    let tenths = (START + sum).clamp(10, i16::from(RATING_MAX) * 10);
    ((tenths + 5) / 10) as u8
}

/// What has happened between somebody and the other side.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Mood {
    /// 0..=100.
    pub trust: i16,
    /// Moves they still have patience for.
    pub patience: i8,
    /// Questions put to them.
    pub asked: u8,
    /// Whether the first of them came before there was a proposal.
    pub asked_first: bool,
    /// How the other side put its first proposal before asking them.
    pub decided: Option<Manner>,
    /// What was told, per [`Telling`].
    pub told: [bool; 3],
    /// Whether their side has held the pen.
    pub pen: bool,
    /// Promises of theirs that the other side wrote.
    pub written: u8,
    /// In whose words the proposal is.
    pub wording: Option<Wording>,
    /// Promises offered to them.
    pub offered: u8,
    /// How often something was put again.
    pub pressed: u8,
    /// Bits of the needs that were told.
    pub known: u8,
    /// Whether they left.
    pub left: bool,
    /// Whether they said that their patience is out.
    pub warned: bool,
    /// Whether they were only asked, with nothing given.
    pub only_asked: bool,
    /// When each thing they can tell was told, in moves of the talk.
    pub told_at: [u16; 8],
    /// Bits of the things they told that were said back to them.
    pub heard: u8,
    /// Whether anything was done with what they told.
    pub used: bool,
    /// Whether their side has put its words into the text.
    pub worded: bool,
    /// Which things told openly answered something they had said, per [`Telling`].
    pub says: [bool; 3],
    /// Which things told openly have swayed their other way.
    pub swayed: [bool; 3],
    /// How much worse their other way has become.
    pub sway: i8,
}

impl Mood {
    /// Before anything has been said.
    pub(super) fn fresh(trust: i16, patience: i8) -> Mood {
        Mood {
            trust,
            patience,
            asked: 0,
            asked_first: false,
            decided: None,
            told: [false; 3],
            pen: false,
            written: 0,
            wording: None,
            offered: 0,
            pressed: 0,
            known: 0,
            left: false,
            warned: false,
            only_asked: false,
            told_at: [0; 8],
            heard: 0,
            used: false,
            worded: false,
            says: [false; 3],
            swayed: [false; 3],
            sway: 0,
        }
    }
}

/// Who is host, seen from somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Host {
    Away,
    Home,
    Turns,
}

/// What a proposal amounts to.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct OnTable {
    /// Whether it has a base.
    pub base: bool,
    /// What it does to the principles.
    pub effects: [i16; 6],
    /// What it costs.
    pub burden: PerParty<i16>,
    /// Promises of the deck that bind.
    pub bound: Vec<usize>,
}

impl OnTable {
    /// An option of a card alone.
    pub(super) fn option(card: &Card, option: u8) -> OnTable {
        let mut table = OnTable::default();
        if let Some(option) = card.options.get(usize::from(option)) {
            table.base = true;
            table.add(&option.effects, &option.burden);
        }
        table
    }

    /// A proposal with the promises in it that bind.
    pub(super) fn of(deck: &Deck, card: &Card, proposal: &Proposal) -> OnTable {
        let binding = proposal.entries.iter().filter(|entry| entry.binds());
        let promises = binding.filter_map(|entry| match entry.clause {
            Clause::Deck(at) => Some(at),
            Clause::Own { .. } => None,
        });
        match proposal.base {
            Some(base) => OnTable::adopted(deck, card, base, promises),
            None => OnTable::default().with(deck, promises),
        }
    }

    /// An option of a card with promises of the deck.
    pub(super) fn adopted(deck: &Deck, card: &Card, option: u8, promises: impl Iterator<Item = usize>) -> OnTable {
        OnTable::option(card, option).with(deck, promises)
    }

    fn with(mut self, deck: &Deck, promises: impl Iterator<Item = usize>) -> OnTable {
        for at in promises {
            if let Some(commitment) = deck.commitments.get(at) {
                self.add(&commitment.effects, &commitment.burden);
                self.bound.push(at);
            }
        }
        self
    }

    pub(super) fn add(&mut self, effects: &Effects, burden: &PerParty<u8>) {
        for (sum, effect) in self.effects.iter_mut().zip(effects.0) {
            *sum += i16::from(effect);
        }
        self.burden.public += i16::from(burden.public);
        self.burden.ideburen += i16::from(burden.ideburen);
    }
}

/// The circumstances of a rating, the same for everybody of a side.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scene {
    pub host: Host,
    pub notes_shared: bool,
    pub pace: Pace,
    /// Tenths that the level adds.
    pub level: i16,
    pub anchored: bool,
    pub hurried: bool,
    /// Promises offered that answered nothing that had been said.
    pub loose: u8,
    /// Whether somebody who can do without the proposal stays below what one can live with.
    pub otherwise: bool,
}

/// Which needs are looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Needs {
    /// Those that were told.
    Told,
    /// All.
    All,
    /// All, but nothing of what somebody would do without the proposal: how near they stand.
    Apart,
}

pub(super) fn is_met(about: NeedAbout, mood: &Mood, table: &OnTable, anchored: bool) -> bool {
    match about {
        NeedAbout::Principle(principle) => table.effects[principle.index()] >= 1,
        NeedAbout::Soft(Soft::Pen) => mood.pen,
        NeedAbout::Soft(Soft::Anchor) => anchored,
        NeedAbout::Soft(Soft::Candour(telling)) => mood.told[telling.index()],
        NeedAbout::Promise(at) => table.bound.contains(&at),
    }
}

/// Whether a need has been told.
pub(super) fn is_told(mood: &Mood, at: usize, need: &Need) -> bool {
    need.depth == Depth::Open || mood.known & (1 << at) != 0
}

/// The factors that lie in a proposal alone: what it does and what it costs.
pub(super) fn weigh_table(model: &Model, person: &Person, table: &OnTable, each: &mut dyn FnMut(Because, i16)) {
    let data = &model.factors;
    for principle in Principle::ALL {
        let at = principle.index();
        let worth = table.effects[at] * i16::from(person.weights[at]) * data.effect.n();
        each(Because::Principle(principle), worth.clamp(-data.effect_max.n(), data.effect_max.n()));
    }
    let (own, other) = (table.burden[person.party], table.burden[person.party.other()]);
    if own > person.limit {
        each(Because::BurdenOver, (own - person.limit) * data.burden_over.n());
    }
    if own >= other + 2 {
        each(Because::BurdenUneven, data.burden_uneven.n());
    }
}

/// Hands every factor of a rating to `each`, zeros included.
pub(super) fn weigh(
    model: &Model,
    person: &Person,
    mood: &Mood,
    table: &OnTable,
    scene: &Scene,
    needs: Needs,
    each: &mut dyn FnMut(Because, i16),
) {
    let listening = model.listening.as_ref();
    let so_far = Cell::new(0);
    let each = &mut |because: Because, tenths: i16| {
        so_far.set(so_far.get() + tenths);
        each(because, tenths);
    };
    let data = &model.factors;
    let temper = &model.tempers[person.temper.index()];
    each(Because::Temper(person.temper), temper.start.n() + scene.level);
    weigh_table(model, person, table, each);
    for (at, need) in person.needs.iter().enumerate() {
        if needs == Needs::Told && !is_told(mood, at, need) {
            continue;
        }
        let met = is_met(need.about, mood, table, scene.anchored);
        let tenths = match (need.depth, met) {
            (Depth::Open, true) => &data.open_met,
            (Depth::Open, false) => &data.open_unmet,
            (Depth::Soft, true) => &data.soft_met,
            (Depth::Soft, false) => &data.soft_unmet,
            (Depth::Deep, true) => &data.deep_met,
            (Depth::Deep, false) => &data.deep_unmet,
        };
        each(Because::Need { about: need.about, met }, tenths.n());
    }
    match (mood.asked, mood.asked_first) {
        (0, _) => each(Because::NeverAsked, data.never_asked.n()),
        (_, _) if listening.is_some_and(|_| mood.known & 0x7f != 0 && !mood.used) => {
            each(Because::AskedUnused, listening.map_or(0, |more| more.asked_unused.n()));
        }
        // A question alone does nothing; what is done with the answer does.
        (_, true) if listening.is_some() => {
            each(Because::AskedFirst, listening.filter(|_| mood.used).map_or(0, |more| more.asked_used.n()));
        }
        (_, true) => each(Because::AskedFirst, data.asked_first.n()),
        // A sketch is half decided.
        (_, false) if mood.decided == Some(Manner::Draft) => each(Because::AskedAfter, data.asked_after.n() / 2),
        (_, false) => each(Because::AskedAfter, data.asked_after.n()),
    }
    if mood.only_asked {
        each(Because::OnlyAsked, data.only_asked.n());
    }
    if mood.told == [false; 3] {
        each(Because::ToldNothing, data.told_nothing.n());
    }
    for telling in Telling::ALL {
        match listening {
            Some(more) if mood.says[telling.index()] => each(Because::Told(telling), more.says.n()),
            None if mood.told[telling.index()] => each(Because::Told(telling), data.told.n()),
            _ => {}
        }
    }
    if let Some(more) = listening {
        let heard = mood.heard.count_ones().min(2) as i16;
        each(Because::Acknowledged, heard * more.acknowledged.n());
        each(Because::Heap, i16::from(scene.loose.saturating_sub(1)) * more.heap.n());
    }
    // A pen that changes no words is an ornament.
    if if listening.is_some() { mood.worded } else { mood.pen } {
        each(Because::HeldPen, temper.pen.n());
    } else {
        each(Because::NeverHeldPen, temper.no_pen.n());
    }
    each(Because::WrittenForUs, data.written_for_us.n() * i16::from(mood.written.min(2)));
    if let Some(wording) = mood.wording {
        let tenths = match wording {
            Wording::Theirs => &data.words_theirs,
            Wording::Plain => &data.words_plain,
            Wording::Ours => &data.words_ours,
        };
        each(Because::Words(wording), tenths.n());
    }
    if mood.offered > 0 {
        each(Because::Offered, data.offered.n());
    }
    each(Because::Pressed, data.pressed.n() * i16::from(mood.pressed.min(3)));
    if scene.anchored {
        each(Because::Anchored, data.anchored.n());
    } else {
        each(Because::NotAnchored, data.not_anchored.n());
    }
    if scene.hurried {
        each(Because::Hurried, data.hurried.n());
    }
    each(Because::Pace(scene.pace), data.pace[scene.pace.index()].n());
    match scene.host {
        Host::Away => each(Because::Away, data.away.n()),
        Host::Home => each(Because::Home, data.home.n()),
        Host::Turns => each(Because::Turns, data.turns.n()),
    }
    if scene.notes_shared {
        each(Because::NotesShared, data.notes_shared.n());
    } else {
        each(Because::NotesKept, data.notes_kept.n());
    }
    each(Because::Trust, (mood.trust - 50) / 10 * data.trust.n());
    if mood.patience <= 0 {
        each(Because::Impatient, data.impatient.n());
    }
    let most = listening.filter(|_| scene.otherwise && needs == Needs::All).map(|more| more.otherwise_start.n());
    if let Some(most) = most.filter(|most| so_far.get() > *most) {
        let deep = person.needs.iter().filter(|need| need.depth == Depth::Deep);
        let met = deep.clone().all(|need| is_met(need.about, mood, table, scene.anchored));
        if let Some(way) = can_do_without(person, mood, met) {
            each(Because::Otherwise(way), most - so_far.get());
        }
    }
}

/// The sum of the factors.
pub(super) fn sum(model: &Model, person: &Person, mood: &Mood, table: &OnTable, scene: &Scene, needs: Needs) -> i16 {
    let mut sum = 0;
    weigh(model, person, mood, table, scene, needs, &mut |_, tenths| sum += tenths);
    sum
}

/// The factors that are not 0, the weightiest first.
pub(super) fn factors(
    model: &Model,
    person: &Person,
    mood: &Mood,
    table: &OnTable,
    scene: &Scene,
    needs: Needs,
) -> Vec<Factor> {
    let mut factors = Vec::new();
    weigh(model, person, mood, table, scene, needs, &mut |because, tenths| {
        if tenths != 0 {
            factors.push(Factor { because, tenths });
        }
    });
    factors.sort_by_key(|factor| (-factor.tenths.abs(), factor.because));
    factors
}

/// How willing somebody is to make a promise; from the threshold on they say yes. Nothing private is in it.
pub(super) fn willing(
    model: &Model,
    deck: &Deck,
    person: &Person,
    mood: &Mood,
    carries: i16,
    clause: &Clause,
    written: bool,
) -> bool {
    let data = &model.promise;
    let mut worth = (mood.trust - 50) / 10 * data.trust.n();
    if mood.offered > 0 {
        worth += data.given.n();
    }
    if written {
        worth += data.written.n();
    }
    match clause {
        Clause::Own { .. } => worth += data.own.n(),
        Clause::Deck(at) => {
            if let Some(commitment) = deck.commitments.get(*at) {
                let burden = i16::from(commitment.burden[person.party]);
                worth += person.worth_of(commitment) * data.effect.n() + burden * data.burden.n();
                worth += (carries + burden - person.limit).max(0) * data.over.n();
            }
        }
    }
    worth >= data.threshold.n()
}

/// Which rating somebody gives an option before any talk: who they are, what it does and what it costs. Nothing
/// private is in it.
pub(super) fn first_rating(model: &Model, person: &Person, table: &OnTable) -> u8 {
    let mut sum = model.tempers[person.temper.index()].start.n();
    weigh_table(model, person, table, &mut |_, tenths| sum += tenths);
    if let Some(Need { about: NeedAbout::Principle(principle), depth: Depth::Open }) = person.needs.first() {
        let data = &model.factors;
        sum += if table.effects[principle.index()] >= 1 { data.open_met.n() } else { data.open_unmet.n() };
    }
    rating(sum)
}

/// A change of trust after the temper's gain or loss.
pub(super) fn felt(model: &Model, temper: Temper, change: i16) -> i16 {
    let data = &model.tempers[temper.index()];
    let percent = if change > 0 { data.gain.n() } else { data.loss.n() };
    (i32::from(change) * i32::from(percent) / 100) as i16
}

/// The other side of somebody, or its own.
pub(super) fn host(place: super::kinds::Place, own: Party, person: Party) -> Host {
    use super::kinds::Place;
    match place {
        Place::Turns => Host::Turns,
        Place::Yours if own == person => Host::Home,
        Place::Theirs if own != person => Host::Home,
        _ => Host::Away,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_become_ratings() {
        for (sum, wanted) in [(-40, 1), (-16, 1), (-15, 2), (-6, 2), (-5, 3), (4, 3), (5, 4), (14, 4), (15, 5), (60, 5)]
        {
            assert_eq!(rating(sum), wanted, "{sum}");
        }
    }
}
