//! What counterparts do of their own accord, by declared rules: one thing a turn at the most, and nothing that
//! shows what they have not told.
//!
//! In this order: whoever has no patience and no trust left leaves; whoever has run out of patience says so; whoever
//! holds the pen takes the lead, then words the proposal, then hands the pen back when trust allows; whoever was
//! hurt and has not held the pen asks for it; whoever has told what it needs asks for it; whoever dislikes the
//! proposal says why; whoever trusts and has been given something offers something.

use super::card_of;
use super::factor::{self, Because, Needs, OnTable};
use super::happening::{About, Happening, Reaction, Who};
use super::kinds::Wording;
use super::listening;
use super::need::{Depth, NeedAbout};
use super::prepare::Preparation;
use super::state::State;
use super::wording;
use crate::rules::{Action, By, Clause, RuleError, limits};
use crate::text::Lang;

/// So many moves there are to answer what somebody has told, before they object that nothing came of it.
const ANSWER: u16 = 3;

impl State {
    pub(super) fn initiative(&mut self, preparation: &Preparation, seed: u64, out: &mut Vec<Happening>) {
        self.patience(seed, out);
        let opposite = self.opposite();
        let turn = usize::from(self.course.used);
        for at in 0..opposite.len() {
            let person = opposite[(turn + at) % opposite.len()];
            // A refusal by the rules means that this is not the time; then somebody else may have something.
            if self.act_of_own(preparation, seed, person, out).unwrap_or(false) {
                return;
            }
        }
    }

    fn patience(&mut self, seed: u64, out: &mut Vec<Happening>) {
        for person in self.opposite() {
            let mood = &self.moods[person];
            if mood.patience > 0 {
                continue;
            }
            let leaves = match self.listening() {
                // Whoever has no better way stays, and whoever has left once leaves sooner.
                Some(_) if mood.sway > 0 => false,
                Some(more) => {
                    let resolve = more.resolve[self.people[person].temper.index()].n();
                    mood.trust < self.model().leave.trust.n() + resolve
                }
                None => mood.trust < self.model().leave.trust.n(),
            };
            if leaves && mood.warned {
                self.moods[person].left = true;
                self.reply(seed, person, Reaction::Leaves, About::Nothing, out);
                out.push(Happening::Left { person });
                // The pen stays on the table.
                if self.pen() == Who::Person(person) {
                    // Handing it on is always allowed to its holder; if not, it is asked for as ever.
                    let _ = self.give_pen(person, out);
                }
            } else if !mood.warned {
                self.moods[person].warned = true;
                self.reply(seed, person, Reaction::LosesPatience, About::Nothing, out);
                out.push(Happening::PatienceOut { person });
            }
        }
    }

    /// Whether the person did something.
    fn act_of_own(
        &mut self,
        preparation: &Preparation,
        seed: u64,
        person: usize,
        out: &mut Vec<Happening>,
    ) -> Result<bool, RuleError> {
        let proposal = &self.game.round().proposal();
        let base = proposal.base;
        let mine = self.pen() == Who::Person(person);
        if mine && base.is_none() {
            // Those who have not been asked wait for it a little; then they take the lead.
            if self.moods[person].asked == 0 && self.course.used < 3 {
                return Ok(false);
            }
            let option = self.choose_base(person, out)?;
            self.course.has_worded = true;
            self.worded(person, out);
            self.reply(seed, person, Reaction::TakesLead, About::Option(option), out);
            return Ok(true);
        }
        if mine && !self.course.has_worded {
            let seat = self.seat(person);
            let wording = match self.listening() {
                Some(_) => self.in_their_words(preparation.lang, Some(person)),
                None => proposal.wording.clone(),
            };
            self.act(Action::Reword { seat, wording })?;
            self.worded(person, out);
            self.text_changed(Some(Wording::Theirs));
            self.course.has_worded = true;
            out.push(Happening::Worded { who: Who::Person(person) });
            self.reply(seed, person, Reaction::Rewords, About::Nothing, out);
            return Ok(true);
        }
        if mine && self.moods[person].trust >= 45 {
            self.give_pen(person, out)?;
            self.reply(seed, person, Reaction::GivesPen, About::Nothing, out);
            return Ok(true);
        }
        if self.pen() == Who::You && !self.moods[person].pen && self.moods[person].trust < 40 && self.course.used >= 3 {
            let seat = self.seat(person);
            if !self.game.round().wants_pen(seat) {
                self.act(Action::AskPen { seat })?;
                out.push(Happening::PenWanted { who: Who::Person(person) });
                self.reply(seed, person, Reaction::WantsPen, About::Nothing, out);
                return Ok(true);
            }
        }
        if let Some(promise) = self.wanted(person).filter(|_| self.listening().is_some()) {
            // Whoever has said what it needs waits for an answer, and reminds once.
            let since = (0..self.people[person].needs.len())
                .filter(|&at| self.people[person].needs[at].depth == Depth::Deep)
                .map(|at| self.course.used.saturating_sub(self.moods[person].told_at[at]))
                .max();
            if self.course.reminded[person] || since.is_none_or(|moves| moves < 3) {
                return self.further(preparation, seed, person, out);
            }
            self.course.reminded[person] = true;
            self.reply(seed, person, Reaction::Asks, About::Clause(Clause::Deck(promise)), out);
            return Ok(true);
        }
        if let Some(promise) = self.wanted(person) {
            let seat = self.seat(person);
            let clause = Clause::Deck(promise);
            let joint = self.deck().commitments[promise].by == By::Joint;
            let put = if joint {
                Action::Offer { seat, clause: clause.clone() }
            } else {
                Action::Ask { seat, clause: clause.clone() }
            };
            self.act(put)?;
            let entry = self.game.round().proposal().entries.len() - 1;
            out.push(Happening::Put { who: Who::Person(person), entry, asked: !joint });
            self.reply(seed, person, Reaction::Asks, About::Clause(clause), out);
            return Ok(true);
        }
        self.further(preparation, seed, person, out)
    }

    /// What comes after what somebody asks for: an objection, or a gift.
    fn further(
        &mut self,
        preparation: &Preparation,
        seed: u64,
        person: usize,
        out: &mut Vec<Happening>,
    ) -> Result<bool, RuleError> {
        let base = self.game.round().proposal().base;
        // Whoever has just answered has had the word; somebody else may have something to say.
        let spoke = out.iter().any(|happened| happened.speaker() == Some(person));
        if base.is_some() && !self.course.objected[person] && !spoke {
            let table = self.on_table();
            if self.sum(preparation, person, &table, Needs::Told) <= -16
                && let Some(because) = self.sorest(preparation, person)
            {
                self.course.objected[person] = true;
                self.reply(seed, person, Reaction::Objects, About::Because(because), out);
                return Ok(true);
            }
        }
        if !self.course.has_offered[person]
            && self.moods[person].trust >= 60
            && self.moods[person].offered > 0
            && let Some(promise) = self.gift(person)
        {
            let seat = self.seat(person);
            let clause = Clause::Deck(promise);
            self.course.has_offered[person] = true;
            self.act(Action::Offer { seat, clause: clause.clone() })?;
            let entry = self.game.round().proposal().entries.len() - 1;
            out.push(Happening::Put { who: Who::Person(person), entry, asked: false });
            self.reply(seed, person, Reaction::Offers, About::Clause(clause), out);
            return Ok(true);
        }
        Ok(false)
    }

    /// Somebody has put the words of its side into the text.
    fn worded(&mut self, person: usize, out: &mut Vec<Happening>) {
        let Some(more) = self.listening() else { return };
        let party = self.people[person].party;
        for other in 0..self.people.len() {
            if self.people[other].party != party || self.moods[other].worded || self.moods[other].left {
                continue;
            }
            self.moods[other].worded = true;
            let worth = &self.model().tempers[self.people[other].temper.index()];
            let hurt = worth.pen.n() - worth.no_pen.n();
            if listening::faces(&self.people[other], self.party()) {
                self.trust(other, more.pen.n() + hurt / 2, out);
            }
        }
    }

    /// The proposal with what the other side has said it needs written into it: what `only` has said, or all of them.
    pub(super) fn in_their_words(&self, lang: Lang, only: Option<usize>) -> String {
        let round = self.game.round();
        let card = &self.deck().cards[card_of(round)];
        let proposal = round.proposal();
        let text = proposal.base.and_then(|base| card.options.get(usize::from(base)));
        let mut words = text.map_or(String::new(), |option| option.text.get(lang.tag()).to_owned());
        let speakers: Vec<usize> = match only {
            Some(person) => vec![person],
            None => self.opposite(),
        };
        let mut said: Vec<NeedAbout> = Vec::new();
        for person in speakers {
            // A side that writes itself also writes what it has told nobody.
            let needs = self.people[person].needs.iter().enumerate();
            let own = |(at, need): &(usize, &super::need::Need)| match only {
                Some(_) => need.depth == Depth::Open || factor::is_told(&self.moods[person], *at, need),
                None => need.depth > Depth::Open && factor::is_told(&self.moods[person], *at, need),
            };
            for (_, need) in needs.filter(own) {
                if !said.contains(&need.about) {
                    said.push(need.about);
                }
            }
        }
        for about in said {
            let clause = wording::need_written(lang, self.deck(), about);
            if words.chars().count() + clause.chars().count() < limits::WORDING {
                words = format!("{words} {clause}");
            }
        }
        words
    }

    /// The promise somebody has told that it needs, if nobody has put it yet.
    fn wanted(&self, person: usize) -> Option<usize> {
        let mood = &self.moods[person];
        let put = |at: usize| self.game.round().proposal().entries.iter().any(|entry| entry.clause == Clause::Deck(at));
        self.people[person].needs.iter().enumerate().find_map(|(at, need)| match need.about {
            NeedAbout::Promise(promise) if factor::is_told(mood, at, need) && !put(promise) => Some(promise),
            _ => None,
        })
    }

    /// A promise of its own side that lies close at hand and that it is willing to make.
    fn gift(&self, person: usize) -> Option<usize> {
        let deck = self.deck();
        let round = self.game.round();
        let party = self.people[person].party;
        let carries = self.on_table().burden[party];
        deck.cards[card_of(round)].suggested.iter().copied().find(|&at| {
            deck.commitments[at].by == By::from(party)
                && !round.proposal().entries.iter().any(|entry| entry.clause == Clause::Deck(at))
                && factor::willing(
                    self.model(),
                    deck,
                    &self.people[person],
                    &self.moods[person],
                    carries,
                    &Clause::Deck(at),
                    false,
                )
        })
    }

    /// What weighs heaviest against the proposal, of what has been told and can be done something about.
    fn sorest(&self, preparation: &Preparation, person: usize) -> Option<Because> {
        self.factors(preparation, person, Needs::Told)
            .into_iter()
            .find(|factor| {
                let beyond =
                    matches!(factor.because, Because::Temper(_) | Because::Trust | Because::Pace(_) | Because::Hurried);
                factor.tenths < 0 && !beyond && !self.just_told(person, factor.because)
            })
            .map(|factor| factor.because)
    }

    /// Whether nobody has had the time to do something about it: what was just told is no reproach yet.
    fn just_told(&self, person: usize, because: Because) -> bool {
        if self.listening().is_none() {
            return false;
        }
        let (who, mood) = (&self.people[person], &self.moods[person]);
        let fresh = |at: &usize| mood.known & (1 << at) != 0 && self.course.used < mood.told_at[*at] + ANSWER;
        let places = 0..mood.told_at.len();
        match because {
            Because::AskedUnused => places.clone().any(|at| fresh(&at)),
            Because::Need { about, met: false } => {
                places.take(who.needs.len()).any(|at| who.needs[at].about == about && fresh(&at))
            }
            _ => false,
        }
    }

    /// Somebody who holds the pen chooses the option whose weaker side likes it best, then the one it likes best
    /// itself: by what the first ballot showed.
    pub(super) fn choose_base(&mut self, person: usize, out: &mut Vec<Happening>) -> Result<u8, RuleError> {
        let deck = self.deck().clone();
        let card = &deck.cards[card_of(self.game.round())];
        let model = self.model();
        let mut best = (0u8, (0u8, 0u8));
        for option in 0..card.options.len() as u8 {
            let table = OnTable::option(card, option);
            let own = factor::first_rating(model, &self.people[person], &table);
            let yours = factor::first_rating(model, &self.me, &table);
            let liked = (own.min(yours), own);
            if option == 0 || liked > best.1 {
                best = (option, liked);
            }
        }
        let seat = self.seat(person);
        self.act(Action::ChooseBase { seat, option: best.0 })?;
        out.push(Happening::Base { who: Who::Person(person), option: best.0 });
        self.text_changed(Some(Wording::Theirs));
        Ok(best.0)
    }

    /// The open needs and those that were told, of somebody.
    pub(super) fn told_needs(&self, person: usize) -> Vec<super::need::Need> {
        let mood = &self.moods[person];
        let needs = self.people[person].needs.iter().enumerate();
        needs.filter(|(at, need)| factor::is_told(mood, *at, need)).map(|(_, need)| *need).collect()
    }

    /// How many needs somebody has not told.
    pub(super) fn untold(&self, person: usize) -> usize {
        let mood = &self.moods[person];
        let needs = self.people[person].needs.iter().enumerate();
        needs.filter(|(at, need)| need.depth > Depth::Open && !factor::is_told(mood, *at, need)).count()
    }
}
