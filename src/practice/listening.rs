//! The second model: what somebody tells has to come back. Grievances and other ways beside the needs, what it is to have
//! been understood, and what a promise in own words weighs. The numbers are in `assets/listening.ron`.

use super::factor::{self, Mood};
use super::happening::{About, Happening, Reaction, Saying};
use super::kinds::{Question, Telling, Temper, Words};
use super::model::Listening;
use super::need::{Depth, Need, NeedAbout, Person, Soft, draw, draw_below};
use super::state::{PracticeError, State};
use super::voices::is_new_here;
use crate::rules::{By, Clause, Deck, Effects, Party, PerParty, Principle, ProposalEntry};
use serde::{Deserialize, Serialize};

/// What somebody carries from last time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Grievance {
    /// Was told last.
    Late,
    /// Others wrote in their name.
    Written,
    /// What was promised did not come.
    Broken,
    /// Was left alone with the consequences.
    Left,
}

impl Grievance {
    /// All four.
    pub const ALL: [Grievance; 4] = [Grievance::Late, Grievance::Written, Grievance::Broken, Grievance::Left];

    /// The end of its text keys.
    pub fn code(self) -> &'static str {
        match self {
            Grievance::Late => "late",
            Grievance::Written => "written",
            Grievance::Broken => "broken",
            Grievance::Left => "left",
        }
    }

    /// The principle it is about: a question about it hits.
    pub fn principle(self) -> Principle {
        match self {
            Grievance::Late => Principle::Openness,
            Grievance::Written => Principle::Independence,
            Grievance::Broken => Principle::LongTerm,
            Grievance::Left => Principle::Dialogue,
        }
    }
}

/// What somebody does if there is no agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Otherwise {
    /// Waits for better times.
    Wait,
    /// Does it without the others.
    Alone,
    /// Takes it where everybody hears it.
    Aloud,
}

impl Otherwise {
    /// All three.
    pub const ALL: [Otherwise; 3] = [Otherwise::Wait, Otherwise::Alone, Otherwise::Aloud];

    /// The end of its text keys.
    pub fn code(self) -> &'static str {
        match self {
            Otherwise::Wait => "wait",
            Otherwise::Alone => "alone",
            Otherwise::Aloud => "aloud",
        }
    }
}

/// Something that was told, as it is said back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Heard {
    /// A need.
    Need(NeedAbout),
    /// What hurt last time.
    Grievance(Grievance),
    /// What they do without an agreement.
    Otherwise(Otherwise),
}

/// What a promise in own words comes to, as the one who wrote it says. The program understands no free text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Means {
    /// The promise of the deck that it resembles; it is weighed as that one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub like: Option<usize>,
    /// The principle it serves, by one step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub serves: Option<Principle>,
    /// What it costs each side, 0..=3.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub burden: Option<PerParty<u8>>,
}

impl Means {
    /// Whether there is enough in it to say yes or no to.
    pub fn can_be_weighed(&self) -> bool {
        self.like.is_some() || (self.serves.is_some() && self.burden.is_some())
    }

    /// Whether a promise of `by` can come to that: what it resembles is promised by the same, and the burden is one there is.
    pub fn fits(&self, deck: &Deck, by: By) -> bool {
        self.like.is_none_or(|at| deck.commitments.get(at).is_some_and(|like| like.by == by))
            && self.burden.is_none_or(|burden| burden.public <= 3 && burden.ideburen <= 3)
    }

    /// What it does and what it costs. Nothing is promised for nothing: whoever makes a promise carries some of it.
    pub(super) fn comes_to(&self, deck: &Deck, by: By) -> (Effects, PerParty<u8>) {
        if let Some(promise) = self.like.and_then(|at| deck.commitments.get(at)) {
            return (promise.effects, promise.burden);
        }
        let mut effects = Effects::default();
        if let Some(principle) = self.serves {
            effects.0[principle.index()] = 1;
        }
        let said = self.burden.unwrap_or_default();
        (effects, PerParty::from_fn(|party| said[party].max(u8::from(by.binds(party)))))
    }
}

/// The place of a grievance among the things somebody can tell; the needs come first.
pub(super) const GRIEVANCE: usize = 6;
/// The place of the other way.
pub(super) const OTHERWISE: usize = 7;
/// For so many moves something can be said back.
const LATELY: u16 = 2;

/// What somebody carries from last time, and which other way they have.
pub(super) fn carried(
    listening: &Listening,
    deck: &Deck,
    role: usize,
    temper: Temper,
    seed: u64,
) -> (Option<Grievance>, Otherwise) {
    let id = deck.roles.get(role).map_or("", |role| role.id.as_str());
    let likely = listening.grievance[temper.index()].n();
    let carries = !is_new_here(deck, id) && (draw(seed, 51 + role as u64) % 100) < likely.max(0) as u64;
    let grievance = carries.then(|| Grievance::ALL[draw_below(seed, 61 + role as u64, Grievance::ALL.len())]);
    let of = temper as u64 * 8 + role as u64;
    let way = match listening.roles.get(id) {
        Some(ways) => [ways.0, ways.1][draw_below(seed, 71 + of, 2)],
        None => Otherwise::ALL[draw_below(seed, 71 + of, Otherwise::ALL.len())],
    };
    (grievance, way)
}

/// The promises somebody may have come for, in the second model: the four that are worth most to them, those close at hand
/// before all others. So many that none of them can be guessed.
pub(super) fn came_for(person: &Person, deck: &Deck, card: usize, seed: u64) -> Option<usize> {
    let fits = |at: &usize| deck.commitments[*at].by != By::from(person.party);
    let suggested = deck.cards.get(card).map_or(&[][..], |card| &card.suggested);
    let mut near: Vec<usize> = suggested.iter().copied().filter(fits).collect();
    let mut far: Vec<usize> = (0..deck.commitments.len()).filter(fits).filter(|at| !near.contains(at)).collect();
    far.sort_by_key(|&at| -person.worth_of(&deck.commitments[at]));
    near.truncate(4);
    far.truncate(4usize.saturating_sub(near.len()));
    near.extend(far);
    (!near.is_empty()).then(|| near[draw_below(seed, 31 + person.role as u64, near.len())])
}

impl State {
    pub(super) fn listening(&self) -> Option<&'static Listening> {
        self.model().listening.as_ref()
    }

    /// The place of something somebody can tell.
    fn place_of(&self, person: usize, heard: Heard) -> Option<usize> {
        let who = &self.people[person];
        match heard {
            Heard::Need(about) => who.needs.iter().position(|need| need.about == about && need.depth > Depth::Open),
            Heard::Grievance(grievance) => (who.grievance == Some(grievance)).then_some(GRIEVANCE),
            Heard::Otherwise(way) => (who.otherwise == Some(way)).then_some(OTHERWISE),
        }
    }

    fn thing(&self, person: usize, at: usize) -> Option<Heard> {
        let who = &self.people[person];
        match at {
            GRIEVANCE => who.grievance.map(Heard::Grievance),
            OTHERWISE => who.otherwise.map(Heard::Otherwise),
            _ => who.needs.get(at).map(|need| Heard::Need(need.about)),
        }
    }

    /// What somebody has told lately that has not been said back yet.
    pub(super) fn lately(&self, person: usize) -> Vec<Heard> {
        if self.listening().is_none() {
            return Vec::new();
        }
        let mood = &self.moods[person];
        let places = (0..self.people[person].needs.len()).chain([GRIEVANCE, OTHERWISE]);
        let fresh = |at: &usize| {
            mood.known & (1 << at) != 0
                && mood.heard & (1 << at) == 0
                && self.course.used.saturating_sub(mood.told_at[*at]) <= LATELY
        };
        places.filter(fresh).filter_map(|at| self.thing(person, at)).collect()
    }

    /// What somebody has told of last time and of their other way.
    pub(super) fn told_beside(&self, person: usize) -> (Option<Grievance>, Option<Otherwise>) {
        let known = |at: usize| self.moods[person].known & (1 << at) != 0;
        let who = &self.people[person];
        (who.grievance.filter(|_| known(GRIEVANCE)), who.otherwise.filter(|_| known(OTHERWISE)))
    }

    /// Whether anything private has been told by somebody.
    pub(super) fn confided(mood: &Mood) -> bool {
        mood.known & !(1 << OTHERWISE) != 0
    }

    /// Tells something that has not been told.
    pub(super) fn tell(&mut self, seed: u64, person: usize, at: usize, out: &mut Vec<Happening>) {
        self.moods[person].told_at[at] = self.course.used;
        match self.thing(person, at) {
            Some(Heard::Need(_)) => self.tell_need(seed, person, at, out),
            Some(Heard::Grievance(grievance)) => {
                self.moods[person].known |= 1 << at;
                self.say(seed, person, Saying::Grievance(grievance), out);
                out.push(Happening::GrievanceTold { person, grievance });
            }
            Some(Heard::Otherwise(way)) => {
                self.moods[person].known |= 1 << at;
                self.say(seed, person, Saying::Otherwise(way), out);
                out.push(Happening::OtherwiseTold { person, way });
            }
            None => {}
        }
    }

    /// What somebody tells next if trust allows: what hurts before what they need. `easier` is what makes it easier.
    fn next_to_tell(&self, person: usize, easier: i16) -> Option<usize> {
        let listening = self.listening()?;
        let (who, mood) = (&self.people[person], &self.moods[person]);
        let untold = |at: usize| mood.known & (1 << at) == 0;
        if who.grievance.is_some() && untold(GRIEVANCE) {
            return Some(GRIEVANCE);
        }
        let at = (0..who.needs.len()).find(|&at| who.needs[at].depth > Depth::Open && untold(at))?;
        let needed = if who.needs[at].depth == Depth::Soft { &listening.soft } else { &listening.deep };
        (mood.trust >= needed.n() + easier + self.level_reveal).then_some(at)
    }

    /// A question in the second model.
    pub(super) fn ask_and_hear(
        &mut self,
        seed: u64,
        to: usize,
        question: Question,
        out: &mut Vec<Happening>,
    ) -> Result<(), PracticeError> {
        let Some(listening) = self.listening() else { return Err(PracticeError::OlderPractice) };
        let (model, opposite) = (self.model(), self.people[to].party != self.party());
        if question == Question::Leading {
            self.trust(to, model.trust.leading.n(), out);
            self.moods[to].patience -= 1;
            self.reply(seed, to, Reaction::Led, About::Nothing, out);
            return Ok(());
        }
        self.course.questions += u8::from(opposite);
        let no_text = self.game.round().proposal().base.is_none();
        let mood = &mut self.moods[to];
        if mood.asked == 0 {
            mood.asked_first = no_text || mood.decided.is_none();
        }
        mood.asked = mood.asked.saturating_add(1);
        let asked = mood.asked;
        let told = match question {
            Question::Otherwise => self.other_way(to),
            Question::About(principle) => {
                let hit = self.about(to, principle);
                self.next_to_tell(to, if hit { model.reveal.hit.n() } else { 0 })
            }
            _ => self.next_to_tell(to, 0),
        };
        let row = i16::from(self.course.questions) > model.moves.listens.n();
        if row {
            for person in self.opposite() {
                self.moods[person].only_asked = true;
            }
        }
        match (row, asked) {
            (true, _) => self.trust(to, model.trust.listen_more.n(), out),
            (_, 1) => self.trust(to, listening.asked.n(), out),
            (_, 2 | 3) if told.is_some() => self.trust(to, listening.asked_more.n(), out),
            (_, 4..) if told.is_none() => self.trust(to, model.trust.listen_more.n(), out),
            _ => {}
        }
        self.moods[to].patience -= i8::from(row || (asked > 3 && told.is_none()));
        match told {
            Some(at) => self.tell(seed, to, at, out),
            None if question == Question::Otherwise => self.reply(seed, to, Reaction::NotYet, About::Nothing, out),
            None if row || asked > 3 => self.reply(seed, to, Reaction::AskedEnough, About::Nothing, out),
            None => self.reply(seed, to, Reaction::Heard, About::Nothing, out),
        }
        Ok(())
    }

    /// Whether what somebody would tell next is about a principle.
    fn about(&self, person: usize, principle: Principle) -> bool {
        let (who, mood) = (&self.people[person], &self.moods[person]);
        let untold = |at: &usize| mood.known & (1 << at) == 0 && who.needs[*at].depth > Depth::Open;
        let next = (0..who.needs.len()).find(untold);
        next.is_some_and(|at| who.needs[at].about.principle(self.deck()) == principle)
    }

    fn other_way(&self, person: usize) -> Option<usize> {
        let needed = self.listening()?.otherwise.n() + self.level_reveal;
        let mood = &self.moods[person];
        let untold = mood.known & (1 << OTHERWISE) == 0;
        (untold && self.people[person].otherwise.is_some() && mood.trust >= needed).then_some(OTHERWISE)
    }

    /// *Bekräfta*: says back what somebody has just told.
    pub(super) fn acknowledge(
        &mut self,
        seed: u64,
        to: usize,
        what: Heard,
        out: &mut Vec<Happening>,
    ) -> Result<(), PracticeError> {
        let Some(listening) = self.listening() else { return Err(PracticeError::OlderPractice) };
        let hollow = self.course.acknowledging;
        self.course.acknowledging = true;
        let place = self.place_of(to, what);
        let lately = self.lately(to).contains(&what);
        match place {
            Some(at) if lately && !hollow => {
                let gain = match what {
                    Heard::Need(_) => &listening.need_heard,
                    Heard::Grievance(_) => &listening.grievance_heard,
                    Heard::Otherwise(_) => &listening.otherwise_heard,
                };
                self.moods[to].heard |= 1 << at;
                self.moods[to].used = true;
                self.moods[to].patience += 1;
                self.trust(to, gain.n(), out);
                out.push(Happening::Acknowledged { person: to });
                self.reply(seed, to, Reaction::Understood, About::Nothing, out);
                // Whoever has been understood tells more.
                if let Some(next) = self.next_to_tell(to, listening.fuller.n()) {
                    self.tell(seed, to, next, out);
                }
            }
            _ if hollow => {
                self.trust(to, listening.hollow.n(), out);
                self.moods[to].patience -= 1;
                self.reply(seed, to, Reaction::SoundsHollow, About::Nothing, out);
            }
            // Something they said, but not just now.
            Some(at) if self.moods[to].known & (1 << at) != 0 => {
                self.reply(seed, to, Reaction::KnownAlready, About::Nothing, out);
            }
            _ => {
                self.trust(to, listening.misheard.n(), out);
                self.reply(seed, to, Reaction::Misheard, About::Nothing, out);
            }
        }
        Ok(())
    }

    /// Something is told openly: it counts where it answers what somebody has said.
    pub(super) fn tell_openly(&mut self, seed: u64, what: Telling, out: &mut Vec<Happening>) {
        let Some(listening) = self.listening() else { return };
        for person in 0..self.people.len() {
            let before = self.moods[person].told;
            self.moods[person].told[what.index()] = true;
            if self.people[person].party == self.party() || self.moods[person].left {
                continue;
            }
            let needed = self.told_needs(person).iter().any(|need| need.about == NeedAbout::Soft(Soft::Candour(what)));
            let way = self.told_beside(person).1;
            let moved = way.map_or(0, |way| listening.moves(way, what));
            let answers = (needed && !before[what.index()]) || (moved != 0 && !self.moods[person].swayed[what.index()]);
            if moved != 0 && !self.moods[person].swayed[what.index()] {
                self.moods[person].swayed[what.index()] = true;
                self.moods[person].sway += moved;
            }
            self.moods[person].says[what.index()] |= answers && moved >= 0;
            let again = before[what.index()] && !answers;
            let change = match (again, answers) {
                (true, _) => self.model().trust.told_again.n(),
                (_, true) if moved < 0 => 0,
                (_, true) => listening.told_needed.n(),
                _ if before == [false; 3] => listening.told.n(),
                _ => listening.told_more.n(),
            };
            self.trust(person, change, out);
            self.moods[person].patience -= i8::from(again);
            let reaction = match (again, moved) {
                (true, _) => Reaction::ToldAgain,
                (_, 1..) if answers => Reaction::WayWorse,
                (_, ..=-1) if answers => Reaction::WayBetter,
                _ => Reaction::Told,
            };
            self.answer_once(seed, person, reaction, About::Nothing, out);
        }
    }

    /// Which of the needs somebody has told are met now.
    pub(super) fn met(&self) -> Vec<u8> {
        let table = self.on_table();
        let of = |person: usize| {
            let (who, mood) = (&self.people[person], &self.moods[person]);
            let met = |at: usize, need: &Need| {
                need.depth > Depth::Open
                    && mood.known & (1 << at) != 0
                    && factor::is_met(need.about, mood, &table, self.course.anchored)
            };
            let met = who.needs.iter().enumerate().filter(|(at, need)| met(*at, need));
            met.fold(0, |bits, (at, _)| bits | 1 << at)
        };
        (0..self.people.len()).map(of).collect()
    }

    /// Whoever had told something before a move, and got it by it, has been listened to.
    pub(super) fn answered(&mut self, known: &[u8], before: &[u8], out: &mut Vec<Happening>) {
        let Some(listening) = self.listening() else { return };
        let now = self.met();
        for person in self.opposite() {
            let new = now[person] & !before[person] & known[person];
            if new == 0 {
                continue;
            }
            self.moods[person].used = true;
            let soft = (0..self.people[person].needs.len())
                .any(|at| new & (1 << at) != 0 && self.people[person].needs[at].depth == Depth::Soft);
            if soft {
                self.trust(person, listening.met.n(), out);
                self.moods[person].patience += 1;
            }
        }
    }

    /// Words that nobody can weigh: they are heard, and move no number.
    pub(super) fn only_words(&mut self, seed: u64, to: Option<usize>, out: &mut Vec<Happening>) {
        let speaker = to.or_else(|| {
            let opposite = self.opposite();
            opposite.get(usize::from(self.course.used) % opposite.len().max(1)).copied()
        });
        if let Some(person) = speaker {
            self.reply(seed, person, Reaction::OnlyWords, About::Nothing, out);
        }
    }

    /// What stands in the proposal in own words, with what it means.
    pub(super) fn meant(&self, clause: &Clause) -> Option<Means> {
        self.course.means.iter().find(|(own, _)| own == clause).map(|(_, means)| *means)
    }

    /// A promise in own words that resembles one of the deck is weighed as that one.
    pub(super) fn weighed_as(&self, clause: &Clause) -> Clause {
        match self.meant(clause).and_then(|means| means.like) {
            Some(at) => Clause::Deck(at),
            None => clause.clone(),
        }
    }

    /// Adds to what is on the table the promises in own words that bind.
    pub(super) fn own_words_on(&self, table: &mut factor::OnTable) {
        let binding = |entry: &&ProposalEntry| entry.binds() && matches!(entry.clause, Clause::Own { .. });
        let entries = self.game.round().proposal().entries.iter().filter(binding);
        for (by, means) in entries.filter_map(|entry| Some((entry.by, self.meant(&entry.clause)?))) {
            let (effects, burden) = means.comes_to(self.deck(), by);
            table.add(&effects, &burden);
            table.bound.extend(means.like.filter(|at| !table.bound.contains(at)));
        }
    }

    /// Whether a side would say yes to a promise that is meant so.
    pub(super) fn would_carry(&self, person: usize, means: &Means, by: By, carries: i16) -> bool {
        let (effects, burden) = means.comes_to(self.deck(), by);
        let (data, mood, who) = (&self.model().promise, &self.moods[person], &self.people[person]);
        let own = i16::from(burden[who.party]);
        let mut worth = super::need::worth(&who.weights, &effects) * data.effect.n() + own * data.burden.n();
        worth += (carries + own - who.limit).max(0) * data.over.n();
        worth += (mood.trust - 50) / 10 * data.trust.n();
        worth += if mood.offered > 0 { data.given.n() } else { 0 };
        worth >= data.threshold.n()
    }
}

impl super::Practice {
    /// Whether something can be said back: in practices of the second model.
    pub fn may_acknowledge(&self) -> bool {
        self.state.listening().is_some()
    }
}

/// Whether the words of a move are own ones that are said to mean nothing beyond themselves.
pub(super) fn is_only_words(words: Option<&Words>) -> bool {
    matches!(words, Some(Words::Own(_)))
}

impl Listening {
    /// What something told openly does to another way: worse 1, better −1, nothing 0.
    pub(super) fn moves(&self, way: Otherwise, what: Telling) -> i8 {
        match self.ways.get(&way) {
            Some(by) if by.worse == what => 1,
            Some(by) if by.better == what => -1,
            _ => 0,
        }
    }
}

/// Whether somebody could live without the proposal: what they came for is not in it, and their other way is as good.
pub(super) fn can_do_without(person: &Person, mood: &Mood, deep_met: bool) -> Option<Otherwise> {
    let deep = person.needs.iter().any(|need| need.depth == Depth::Deep);
    person.otherwise.filter(|_| deep && !deep_met && mood.sway <= 0)
}

/// Whether somebody is on the other side.
pub(super) fn faces(person: &Person, own: Party) -> bool {
    person.party != own
}
