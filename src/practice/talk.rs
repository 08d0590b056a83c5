//! The moves of the talk, and what the counterparts make of them.

use super::factor::{self, is_told};
use super::happening::{About, Happening, Line, Reaction, Saying, Who};
use super::kinds::{Asking, Manner, Move, MoveKind, OWN_WORDS, Question, Wish, Wording, Words};
use super::listening::{Means, is_only_words};
use super::need::{Depth, NeedAbout};
use super::prepare::Preparation;
use super::state::{PracticeError, Stage, State, VARIANTS, decided};
use crate::rules::{Action, Answer, By, Clause, RuleError, limits};
use crate::text::tr;

/// The words of a no where somebody gives no own ones.
fn reason(preparation: &Preparation, key: &str, words: Option<&Words>) -> String {
    match words {
        Some(Words::Own(text) | Words::Meant(text)) if !text.trim().is_empty() => {
            text.chars().take(limits::REASON).collect()
        }
        _ => tr(preparation.lang, key),
    }
}

impl State {
    /// Does a move, and lets the counterparts do something of their own accord. On an error the state may be half
    /// changed: the caller works on a copy.
    pub(super) fn make(
        &mut self,
        preparation: &Preparation,
        seed: u64,
        made: &Move,
        out: &mut Vec<Happening>,
    ) -> Result<(), PracticeError> {
        self.make_alone(preparation, seed, made, out)?;
        if made.kind().is_talk() {
            self.initiative(preparation, seed, out);
        }
        Ok(())
    }

    /// Does a move, and no more than what it leads to at once.
    pub(super) fn make_alone(
        &mut self,
        preparation: &Preparation,
        seed: u64,
        made: &Move,
        out: &mut Vec<Happening>,
    ) -> Result<(), PracticeError> {
        self.check_words(made)?;
        let kind = made.kind();
        match self.stage {
            Stage::Over => return Err(PracticeError::WrongStage),
            Stage::Outcome if !matches!(kind, MoveKind::Again | MoveKind::Conclude | MoveKind::Leave) => {
                return Err(PracticeError::WrongStage);
            }
            Stage::Talk if matches!(kind, MoveKind::Again | MoveKind::Conclude) => {
                return Err(PracticeError::WrongStage);
            }
            _ => {}
        }
        if kind.is_talk() && self.course.used >= self.course.allowed {
            return Err(PracticeError::NoMovesLeft);
        }
        match made {
            Move::Ballot { mark, objection } => return self.ballot(preparation, *mark, objection.clone(), out),
            Move::Again => {
                self.act(Action::Again)?;
                self.course.allowed = self.course.used + self.model().moves.again.n() as u16;
                // Nobody forgets what was said; but there is time again.
                self.course.since_change += 1;
                self.stage = Stage::Talk;
                out.push(Happening::Again);
                return Ok(());
            }
            Move::Conclude => return self.conclude(preparation, seed, out),
            Move::Leave => {
                self.stage = Stage::Over;
                out.push(Happening::Over);
                return Ok(());
            }
            _ => {}
        }
        let variant = match made.words() {
            Some(Words::Phrase(n)) => n % VARIANTS,
            _ => 0,
        };
        out.push(Happening::Said(Line { who: Who::You, what: Saying::Yours(made.clone()), variant }));
        if kind != MoveKind::Silence {
            self.course.silences = 0;
        }
        let questions = self.course.questions;
        let listening = self.listening().is_some();
        let known: Vec<u8> = self.moods.iter().map(|mood| mood.known).collect();
        let met = if listening { self.met() } else { Vec::new() };
        if kind != MoveKind::Acknowledge && kind.is_talk() {
            self.course.acknowledging = false;
        }
        match made {
            // What was written is all there is to these, and the program does not understand it.
            Move::ListenAsk { to, words, .. } | Move::Acknowledge { to, words, .. }
                if listening && is_only_words(Some(words)) =>
            {
                self.person(*to)?;
                self.only_words(seed, Some(*to), out);
            }
            Move::TellOpenly { words, .. } if listening && is_only_words(Some(words)) => {
                self.only_words(seed, None, out);
            }
            Move::ListenAsk { to, question, .. } => self.listen(seed, *to, *question, out)?,
            Move::Acknowledge { to, what, .. } => {
                self.person(*to)?;
                self.acknowledge(seed, *to, *what, out)?;
            }
            Move::TellOpenly { what, .. } if listening => self.tell_openly(seed, *what, out),
            Move::TellOpenly { what, .. } => {
                let before: Vec<bool> = self.moods.iter().map(|mood| mood.told[what.index()]).collect();
                for (person, told) in before.into_iter().enumerate() {
                    self.moods[person].told[what.index()] = true;
                    if self.people[person].party != self.party() && !self.moods[person].left {
                        let trust = &self.model().trust;
                        self.trust(person, if told { trust.told_again.n() } else { trust.told.n() }, out);
                        if told {
                            self.moods[person].patience -= 1;
                        }
                        self.answer_once(
                            seed,
                            person,
                            if told { Reaction::ToldAgain } else { Reaction::Told },
                            About::Nothing,
                            out,
                        );
                    }
                }
            }
            Move::HandPen { to, .. } => {
                self.person(*to)?;
                let (seat, to_seat) = (self.my_seat(), self.seat(*to));
                self.act(Action::PassPen { seat, to: to_seat })?;
                out.push(Happening::Pen { to: Who::Person(*to) });
                let party = self.people[*to].party;
                self.course.has_worded = false;
                if party != self.party() {
                    for person in self.opposite() {
                        // A pen that was there before is no news.
                        let again = self.moods[person].pen;
                        let worth = &self.model().tempers[self.people[person].temper.index()];
                        let hurt = worth.pen.n() - worth.no_pen.n();
                        let gain = match self.listening() {
                            _ if again => 0,
                            // What the pen is worth shows when the words change.
                            Some(more) => more.pen.n(),
                            None => self.model().trust.pen.n() + hurt / 2,
                        };
                        self.trust(person, gain, out);
                        self.moods[person].patience += i8::from(!again);
                    }
                }
                self.got_pen(party);
                self.reply(seed, *to, Reaction::GotPen, About::Nothing, out);
            }
            Move::Propose { option, manner, .. } => self.propose(seed, *option, *manner, out)?,
            Move::Offer { clause, means, .. } => {
                self.take_down(clause, *means)?;
                self.offer(preparation, seed, clause, out)?;
            }
            Move::AskFor { wish: Wish::Promise { clause, asking }, means, .. } => {
                self.take_down(clause, *means)?;
                self.ask(preparation, seed, clause, *asking, out)?;
            }
            Move::AskFor { wish: Wish::Pen, .. } => self.ask_pen(seed, out)?,
            Move::Reword { wording, words } => self.reword(preparation, seed, *wording, words, out)?,
            Move::PauseAnchor { .. } => {
                let text = self.game.round().proposal().base.is_some();
                let trust = &self.model().trust;
                let (change, reaction) = match text {
                    true if self.course.anchored => (0, Reaction::PausedEmpty),
                    true => (trust.pause.n(), Reaction::Paused),
                    false => (trust.pause_empty.n(), Reaction::PausedEmpty),
                };
                for person in self.opposite() {
                    self.trust(person, change, out);
                    // Whoever is keen loses patience sooner.
                    let keen = self.people[person].temper == super::kinds::Temper::Eager;
                    self.moods[person].patience -= i8::from(reaction == Reaction::PausedEmpty || keen);
                    self.answer_once(seed, person, reaction, About::Nothing, out);
                }
                if text && !self.course.anchored {
                    self.course.anchored = true;
                    out.push(Happening::Anchored);
                }
            }
            Move::Silence => {
                let first = self.course.silences == 0;
                self.course.silences += 1;
                let trust = &self.model().trust;
                let change = if first { trust.silence.n() } else { trust.silence_more.n() };
                let reaction = if first { Reaction::Silence } else { Reaction::SilenceMore };
                for person in self.opposite() {
                    self.trust(person, change, out);
                    self.moods[person].patience -= i8::from(!first);
                    self.answer_once(seed, person, reaction, About::Nothing, out);
                }
            }
            Move::Answer { entry, yes, words } => self.answer(preparation, seed, *entry, *yes, words, out)?,
            Move::Ballot { .. } | Move::Again | Move::Conclude | Move::Leave => {}
        }
        if listening {
            self.answered(&known, &met, out);
        }
        if !kind.is_talk() {
            return Ok(());
        }
        self.course.used += 1;
        if !matches!(kind, MoveKind::Propose | MoveKind::Reword) {
            self.course.since_change += 1;
        }
        // Giving ends a row of questions.
        let gives = matches!(kind, MoveKind::TellOpenly | MoveKind::Offer | MoveKind::HandPen);
        if gives {
            self.course.questions = 0;
            for mood in &mut self.moods {
                mood.only_asked = false;
            }
        } else if kind != MoveKind::ListenAsk {
            self.course.questions = questions;
        }
        Ok(())
    }

    /// Remembers what a promise in own words comes to.
    fn take_down(&mut self, clause: &Clause, means: Option<Means>) -> Result<(), PracticeError> {
        let Some(means) = means else { return Ok(()) };
        if self.listening().is_none() {
            return Err(PracticeError::OlderPractice);
        }
        let Clause::Own { by, .. } = clause else { return Err(PracticeError::Words) };
        if !means.fits(self.deck(), *by) {
            return Err(PracticeError::Words);
        }
        self.course.means.retain(|(own, _)| own != clause);
        self.course.means.push((clause.clone(), means));
        Ok(())
    }

    fn check_words(&self, made: &Move) -> Result<(), PracticeError> {
        match made.words() {
            Some(Words::Own(text) | Words::Meant(text))
                if text.trim().is_empty() || text.chars().count() > OWN_WORDS =>
            {
                Err(PracticeError::Words)
            }
            _ => Ok(()),
        }
    }

    /// Somebody who can be spoken to.
    fn person(&self, person: usize) -> Result<(), PracticeError> {
        match self.moods.get(person) {
            None => Err(PracticeError::NoSuchPerson(person)),
            Some(mood) if mood.left => Err(PracticeError::HasLeft(person)),
            Some(_) => Ok(()),
        }
    }

    /// Only the first of the other side answers in words what was said to all; the others are of the same mind.
    pub(super) fn answer_once(
        &mut self,
        seed: u64,
        person: usize,
        reaction: Reaction,
        about: About,
        out: &mut Vec<Happening>,
    ) {
        let answered = out.iter().any(|happened| happened.speaker().is_some());
        // By turns, so that not always the same one speaks.
        let speaker = self.opposite().get(usize::from(self.course.used) % self.opposite().len().max(1)).copied();
        if !answered && speaker == Some(person) {
            self.reply(seed, person, reaction, about, out);
        }
    }

    fn listen(
        &mut self,
        seed: u64,
        to: usize,
        question: Question,
        out: &mut Vec<Happening>,
    ) -> Result<(), PracticeError> {
        self.person(to)?;
        let model = self.model();
        if self.listening().is_some() {
            return self.ask_and_hear(seed, to, question, out);
        }
        if question == Question::Otherwise {
            return Err(PracticeError::OlderPractice);
        }
        let opposite = self.people[to].party != self.party();
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
        let told = self.tellable(to, question);
        let row = i16::from(self.course.questions) > model.moves.listens.n();
        if row {
            for person in self.opposite() {
                self.moods[person].only_asked = true;
            }
        }
        if row || (asked > 2 && told.is_none()) {
            self.trust(to, model.trust.listen_more.n(), out);
            self.moods[to].patience -= 1;
        } else if asked <= 2 {
            self.trust(to, model.trust.listen.n(), out);
        }
        match told {
            Some(at) => {
                let hit = question == Question::About(self.people[to].needs[at].about.principle(self.deck()));
                if hit {
                    self.trust(to, model.trust.listen_hit.n(), out);
                }
                self.tell_need(seed, to, at, out);
            }
            None if row || asked > 2 => self.reply(seed, to, Reaction::AskedEnough, About::Nothing, out),
            None => self.reply(seed, to, Reaction::Heard, About::Nothing, out),
        }
        Ok(())
    }

    /// The need somebody tells when asked: one that the question is about, else the next one, if trust allows.
    fn tellable(&self, to: usize, question: Question) -> Option<usize> {
        let (person, mood, reveal) = (&self.people[to], &self.moods[to], &self.model().reveal);
        let needed = |depth: Depth| match depth {
            Depth::Open => 0,
            Depth::Soft => reveal.soft.n(),
            Depth::Deep => reveal.deep.n(),
        };
        let untold = || (0..person.needs.len()).filter(|&at| !is_told(mood, at, &person.needs[at]));
        if let Question::About(principle) = question {
            let hit = untold().find(|&at| person.needs[at].about.principle(self.deck()) == principle);
            if let Some(at) = hit
                && mood.trust >= needed(person.needs[at].depth) + reveal.hit.n() + self.level_reveal
            {
                return Some(at);
            }
        }
        untold().next().filter(|&at| mood.trust >= needed(person.needs[at].depth) + self.level_reveal)
    }

    fn propose(
        &mut self,
        seed: u64,
        option: u8,
        manner: Manner,
        out: &mut Vec<Happening>,
    ) -> Result<(), PracticeError> {
        let seat = self.my_seat();
        let same = self.game.round().proposal().base == Some(option);
        self.act(Action::ChooseBase { seat, option })?;
        out.push(Happening::Base { who: Who::You, option });
        let again = self.course.proposed.contains(&option);
        if !again {
            self.course.proposed.push(option);
        }
        let trust = &self.model().trust;
        for person in self.opposite() {
            let asked = self.moods[person].asked > 0;
            let (change, reaction) = match (again, asked, manner) {
                (true, ..) => (trust.again.n(), Reaction::ProposalAgain),
                (_, true, Manner::Draft) => (trust.draft_asked.n(), Reaction::ProposalAsked),
                (_, true, Manner::Final) => (trust.final_asked.n(), Reaction::ProposalAsked),
                (_, false, Manner::Draft) => (trust.draft_unasked.n(), Reaction::ProposalUnasked),
                (_, false, Manner::Final) => (trust.final_unasked.n(), Reaction::ProposalUnasked),
            };
            self.trust(person, change, out);
            let mood = &mut self.moods[person];
            decided(mood, manner);
            mood.pressed = mood.pressed.saturating_add(u8::from(again));
            mood.patience -= i8::from(again);
            self.answer_once(seed, person, reaction, About::Option(option), out);
        }
        if !same {
            self.text_changed(None);
        }
        Ok(())
    }

    /// The proposal reads otherwise than before: nobody has asked their own about this.
    pub(super) fn text_changed(&mut self, wording: Option<Wording>) {
        self.course.since_change = 0;
        self.course.anchored = false;
        self.course.objected.iter_mut().for_each(|objected| *objected = false);
        for (person, mood) in self.people.iter().zip(&mut self.moods) {
            if person.party != self.me.party {
                mood.wording = wording;
            }
        }
    }

    fn offer(
        &mut self,
        preparation: &Preparation,
        seed: u64,
        clause: &Clause,
        out: &mut Vec<Happening>,
    ) -> Result<(), PracticeError> {
        // What they asked for and wait for is said yes to, not offered once more.
        let waiting = self.game.round().proposal().entries.iter().position(|entry| {
            entry.clause == *clause && entry.answer == Answer::Waiting && entry.waits_for() == Some(self.party())
        });
        if let Some(entry) = waiting {
            return self.answer(preparation, seed, entry, true, &Words::default(), out);
        }
        let seat = self.my_seat();
        self.act(Action::Offer { seat, clause: clause.clone() })?;
        let entry = self.game.round().proposal().entries.len() - 1;
        out.push(Happening::Put { who: Who::You, entry, asked: false });
        let trust = &self.model().trust;
        let listening = self.listening();
        // A promise that nobody can weigh stands there in words, and moves no number.
        let weighs = match (listening, clause) {
            (Some(_), Clause::Own { .. }) => self.meant(clause).is_some_and(|means| means.can_be_weighed()),
            _ => true,
        };
        if !weighs {
            self.only_words(seed, None, out);
            return Ok(());
        }
        let loose = listening.filter(|_| !self.opposite().iter().any(|&person| self.told_promise(person, clause)));
        if loose.is_some() {
            self.course.loose = self.course.loose.saturating_add(1);
        }
        for person in self.opposite() {
            let needed = self.told_promise(person, clause);
            let first = self.moods[person].offered == 0;
            let change = match (needed, first) {
                (true, _) => trust.offer_known.n(),
                _ if self.course.loose > 1 && loose.is_some() => loose.map_or(0, |more| more.heap_trust.n()),
                (false, true) => trust.offer.n(),
                // More of the same moves nobody.
                (false, false) => 0,
            };
            self.trust(person, change, out);
            let mood = &mut self.moods[person];
            mood.offered = mood.offered.saturating_add(1);
            mood.patience += i8::from(needed);
            if needed {
                self.reply(seed, person, Reaction::OfferedNeed, About::Clause(clause.clone()), out);
            } else {
                self.answer_once(seed, person, Reaction::Offered, About::Clause(clause.clone()), out);
            }
        }
        self.answer_waiting(preparation, seed, entry, false, out)?;
        Ok(())
    }

    /// Whether a promise is what somebody has said they need.
    fn told_promise(&self, person: usize, clause: &Clause) -> bool {
        let mood = &self.moods[person];
        let clause = &self.weighed_as(clause);
        self.people[person].needs.iter().enumerate().any(|(at, need)| {
            is_told(mood, at, need)
                && matches!((need.about, clause), (NeedAbout::Promise(a), Clause::Deck(b)) if a == *b)
        })
    }

    fn ask(
        &mut self,
        preparation: &Preparation,
        seed: u64,
        clause: &Clause,
        asking: Asking,
        out: &mut Vec<Happening>,
    ) -> Result<(), PracticeError> {
        let seat = self.my_seat();
        let declined = self
            .game
            .round()
            .proposal()
            .entries
            .iter()
            .any(|entry| entry.asked && entry.clause == *clause && matches!(entry.answer, Answer::Declined { .. }));
        self.act(Action::Ask { seat, clause: clause.clone() })?;
        let entry = self.game.round().proposal().entries.len() - 1;
        out.push(Happening::Put { who: Who::You, entry, asked: true });
        let trust = &self.model().trust;
        let written = asking == Asking::Write;
        for person in self.opposite() {
            let change = match (declined, written) {
                (true, _) => trust.asked_again.n(),
                (false, true) => trust.written.n(),
                (false, false) => trust.asked_kindly.n(),
            };
            self.trust(person, change, out);
            let mood = &mut self.moods[person];
            mood.pressed = mood.pressed.saturating_add(u8::from(declined));
            mood.written = mood.written.saturating_add(u8::from(written));
            mood.patience -= i8::from(declined) + i8::from(written);
            if written {
                self.answer_once(seed, person, Reaction::Written, About::Clause(clause.clone()), out);
            }
        }
        self.answer_waiting(preparation, seed, entry, written, out)?;
        Ok(())
    }

    /// Those whose yes a promise waits for answer: the first who is willing says yes, else the first says no.
    fn answer_waiting(
        &mut self,
        preparation: &Preparation,
        seed: u64,
        entry: usize,
        written: bool,
        out: &mut Vec<Happening>,
    ) -> Result<(), RuleError> {
        let put = &self.game.round().proposal().entries[entry];
        let (clause, by, waits) = (put.clause.clone(), put.by, put.waits_for());
        if waits != Some(self.party().other()) {
            return Ok(());
        }
        let opposite = self.opposite();
        let Some(&first) = opposite.first() else { return Ok(()) };
        let carries = self.on_table().burden[self.party().other()];
        let deck = self.deck().clone();
        let means = self.meant(&clause);
        if self.listening().is_some()
            && matches!(clause, Clause::Own { .. })
            && !means.is_some_and(|means| means.can_be_weighed())
        {
            // Nobody says yes to what they cannot weigh: it stays open.
            self.reply(seed, first, Reaction::TakesHome, About::Clause(clause), out);
            return Ok(());
        }
        let weighed = means.filter(|means| means.like.is_none());
        let willing = opposite.iter().copied().find(|&person| {
            // What somebody has said they need, they also say yes to.
            self.told_promise(person, &clause)
                || weighed.map_or_else(
                    || {
                        let (who, mood) = (&self.people[person], &self.moods[person]);
                        let clause = self.weighed_as(&clause);
                        factor::willing(self.model(), &deck, who, mood, carries, &clause, written)
                    },
                    |means| !written && self.would_carry(person, &means, by, carries),
                )
        });
        let person = willing.unwrap_or(first);
        let seat = self.seat(person);
        let reaction = match willing {
            Some(_) => {
                self.act(Action::Consent { seat, entry })?;
                Reaction::SaysYes
            }
            None => {
                self.act(Action::Decline { seat, entry, reason: reason(preparation, "practice-reason-no", None) })?;
                Reaction::SaysNo
            }
        };
        out.push(Happening::Answered { who: Who::Person(person), entry, yes: willing.is_some() });
        self.reply(seed, person, reaction, About::Clause(clause), out);
        Ok(())
    }

    fn ask_pen(&mut self, seed: u64, out: &mut Vec<Happening>) -> Result<(), PracticeError> {
        let seat = self.my_seat();
        let Who::Person(holder) = self.pen() else { return Err(RuleError::AlreadyAnswered.into()) };
        if !self.game.round().wants_pen(seat) {
            self.act(Action::AskPen { seat })?;
            out.push(Happening::PenWanted { who: Who::You });
        }
        // Whoever has not written yet, or trusts too little, keeps it for now.
        let ready = self.course.has_worded || self.moods[holder].trust >= 45 || self.moods[holder].left;
        if ready {
            self.give_pen(holder, out)?;
            self.reply(seed, holder, Reaction::GivesPen, About::Nothing, out);
        } else {
            self.reply(seed, holder, Reaction::KeepsPen, About::Nothing, out);
        }
        Ok(())
    }

    pub(super) fn give_pen(&mut self, holder: usize, out: &mut Vec<Happening>) -> Result<(), RuleError> {
        let (seat, to) = (self.seat(holder), self.my_seat());
        self.act(Action::PassPen { seat, to })?;
        out.push(Happening::Pen { to: Who::You });
        Ok(())
    }

    fn reword(
        &mut self,
        preparation: &Preparation,
        seed: u64,
        wording: Wording,
        words: &Words,
        out: &mut Vec<Happening>,
    ) -> Result<(), PracticeError> {
        let proposal = &self.game.round().proposal();
        if proposal.base.is_none() {
            return Err(PracticeError::NoProposal);
        }
        let seat = self.my_seat();
        let before = proposal.wording.clone();
        let text = match words {
            Words::Own(text) | Words::Meant(text) => text.clone(),
            Words::Phrase(_) if self.listening().is_some() && wording == Wording::Theirs => {
                self.in_their_words(preparation.lang, None)
            }
            Words::Phrase(_) => before.clone(),
        };
        let changes = text != before;
        self.act(Action::Reword { seat, wording: text })?;
        out.push(Happening::Worded { who: Who::You });
        if self.listening().is_some() && is_only_words(Some(words)) {
            self.only_words(seed, None, out);
            return Ok(());
        }
        // The same text in other hands is the same text.
        if self.listening().is_some() && !changes && wording != Wording::Ours {
            if let Some(&person) = self.opposite().first() {
                self.reply(seed, person, Reaction::SameWords, About::Nothing, out);
            }
            return Ok(());
        }
        let trust = &self.model().trust;
        let mut kept = Vec::new();
        let again = self.opposite().iter().any(|&person| self.moods[person].wording == Some(wording));
        for person in self.opposite() {
            // Their words can only be had from them.
            let heard = match self.listening() {
                Some(_) => State::confided(&self.moods[person]),
                None => self.moods[person].asked > 0,
            };
            let (change, reaction) = match wording {
                Wording::Theirs if heard => (trust.words_theirs.n(), Reaction::WordsTheirs),
                Wording::Theirs => (trust.words_empty.n(), Reaction::WordsEmpty),
                Wording::Plain => (trust.words_plain.n(), Reaction::WordsPlain),
                Wording::Ours => (trust.words_ours.n(), Reaction::WordsOurs),
            };
            self.trust(person, if again { 0 } else { change }, out);
            self.moods[person].patience -= i8::from(again);
            kept.push((person, (wording != Wording::Theirs || heard).then_some(wording)));
            self.answer_once(seed, person, reaction, About::Nothing, out);
        }
        self.text_changed(None);
        for (person, wording) in kept {
            self.moods[person].wording = wording;
        }
        Ok(())
    }

    fn answer(
        &mut self,
        preparation: &Preparation,
        seed: u64,
        entry: usize,
        yes: bool,
        words: &Words,
        out: &mut Vec<Happening>,
    ) -> Result<(), PracticeError> {
        let seat = self.my_seat();
        let trust = &self.model().trust;
        if yes {
            self.act(Action::Consent { seat, entry })?;
        } else {
            let reason = reason(preparation, "practice-reason-no", Some(words));
            self.act(Action::Decline { seat, entry, reason })?;
        }
        out.push(Happening::Answered { who: Who::You, entry, yes });
        let put = &self.game.round().proposal().entries[entry];
        let (clause, by) = (put.clause.clone(), put.by);
        if let Who::Person(person) = self.who(put.put_by)
            && !self.moods[person].left
        {
            self.trust(person, if yes { trust.yes.n() } else { trust.no.n() }, out);
            if yes && by != By::from(self.people[person].party) {
                for other in self.opposite() {
                    self.moods[other].offered = self.moods[other].offered.saturating_add(1);
                }
            }
            let reaction = if yes { Reaction::Thanks } else { Reaction::TakesNo };
            self.reply(seed, person, reaction, About::Clause(clause), out);
        }
        Ok(())
    }
}
