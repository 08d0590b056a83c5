//! Whole games played by tables of counterparts, through the real rules: to see what a deck does to those who play it.
//! A game is a function of deck, setup and seed. Idea rounds are in [`crate::practice::idea::gathering`] and [`crate::practice::idea::evaluating`], the end in
//! [`super::homecoming`].

use super::card_of;
use super::factor::{self, Host, Mood, Needs, OnTable, Scene};
use super::idea::gathering::Bank;
use super::kinds::{Manner, Pace, Temper, Wording};
use super::model::{Cares, Model, model};
use super::need::{Depth, NeedAbout, Person, cares, draw, draw_below};
use crate::rules::{
    Action, Ballot, Clause, Deck, EventOutcome, Game, Mark, Party, PerParty, RoundPlay, RuleError, SeatId, Setup,
    SetupProblem, Step, Verdict,
};
use crate::text::{Lang, tr};
use std::sync::Arc;

/// What a table of counterparts needs of a deck, made once for many games.
pub struct Cast {
    pub(super) deck: Arc<Deck>,
    pub(super) model: &'static Model,
    cares: Vec<Cares>,
    pub(super) no: String,
    pub(super) objection: String,
    pub(super) bank: Bank,
    /// The temper everybody comes in; else each seat's is drawn.
    temper: Option<Temper>,
}

/// How often, in per cent, a side tells openly where things stand.
pub(super) const TELLS: u64 = 65;
/// How often the pen passes to the other side.
pub(super) const PASSES_PEN: u64 = 60;

/// A table that meets on neutral ground and keeps open notes: what differs is what people do.
pub(super) const SCENE: Scene = Scene {
    host: Host::Turns,
    notes_shared: true,
    pace: Pace::Usual,
    level: 0,
    anchored: false,
    hurried: false,
    loose: 0,
    otherwise: false,
};

/// Whoever hears of every action.
pub(super) type Heard<'h> = &'h mut dyn FnMut(&Action);

/// How a round of a simulated game went.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Played {
    /// The card, as a place in the deck.
    pub card: usize,
    /// The verdict of the last ballot.
    pub verdict: Verdict,
    /// Agreement and smallest support of the last ballot, 0..=1.
    pub figures: Option<(f64, f64)>,
    /// The option adopted.
    pub adopted: Option<u8>,
    /// What the adopted proposal costs the public side and civil society.
    pub burden: [i16; 2],
    /// The event after it.
    pub event: Option<EventOutcome>,
}

impl Cast {
    /// The cast of a deck.
    pub fn new(deck: &Arc<Deck>) -> Cast {
        let model = model();
        let lang = Lang::default();
        Cast {
            cares: (0..deck.roles.len()).map(|role| cares(model, deck, role)).collect(),
            bank: Bank::new(model, deck, lang),
            deck: deck.clone(),
            model,
            no: tr(lang, "practice-reason-no"),
            objection: tr(lang, "practice-objection"),
            temper: None,
        }
    }

    /// The same cast, where what is said and written in the game is in `lang`.
    pub fn speaking(mut self, lang: Lang) -> Cast {
        self.bank = Bank::new(self.model, &self.deck, lang);
        self.no = tr(lang, "practice-reason-no");
        self.objection = tr(lang, "practice-objection");
        self
    }

    /// The same cast, where everybody comes in `temper`: what a deck or a programme does to people of one mind.
    pub fn in_temper(self, temper: Temper) -> Cast {
        Cast { temper: Some(temper), ..self }
    }

    /// The deck.
    pub fn deck(&self) -> &Arc<Deck> {
        &self.deck
    }

    /// Plays a whole game; `round` hears of every scenario round, `action` of every action. What came of idea rounds is in
    /// the game.
    ///
    /// # Errors
    /// What keeps the setup from being played.
    pub fn play(
        &self,
        setup: Setup,
        round: &mut dyn FnMut(Played),
        action: &mut dyn FnMut(&Action),
    ) -> Result<Game, Vec<SetupProblem>> {
        let seed = setup.seed;
        let game = Game::new(self.deck.clone(), setup)?;
        let seats = game.setup().seats.len();
        let drawn = |seat| Temper::ALL[draw_below(seed, 100 + seat as u64, Temper::ALL.len())];
        let tempers = (0..seats).map(|seat| self.temper.unwrap_or_else(|| drawn(seat)));
        let mut table = Table {
            cast: self,
            game,
            tempers: tempers.collect(),
            people: Vec::new(),
            moods: Vec::new(),
            notions: Vec::new(),
            worded: Vec::new(),
            slept_on: Vec::new(),
            seed,
            drawn: 0,
        };
        // The rules let every one of these actions through; if one day they do not, the game ends where it stands.
        let _ = table.play(round, action);
        Ok(table.game)
    }
}

pub(super) struct Table<'a> {
    pub(super) cast: &'a Cast,
    pub(super) game: Game,
    pub(super) tempers: Vec<Temper>,
    pub(super) people: Vec<Person>,
    pub(super) moods: Vec<Mood>,
    /// What each idea of the game is about, as a place in the bank.
    pub(super) notions: Vec<usize>,
    /// Which sides have written or reworded each idea of the game.
    pub(super) worded: Vec<PerParty<bool>>,
    /// Where each seat's tile lay after the first evening of this idea round: what one could take home and ask about.
    pub(super) slept_on: Vec<Option<usize>>,
    pub(super) seed: u64,
    /// How many draws there have been.
    pub(super) drawn: u64,
}

impl Table<'_> {
    pub(super) fn chance(&mut self, percent: u64) -> bool {
        self.drawn += 1;
        draw(self.seed, 10_000 + self.drawn) % 100 < percent
    }

    pub(super) fn act(&mut self, what: Action, action: Heard<'_>) -> Result<(), RuleError> {
        action(&what);
        self.game.apply(what).map(drop)
    }

    fn seats(&self) -> impl Iterator<Item = usize> + use<> {
        0..self.people.len()
    }

    fn of(&self, party: Party) -> Vec<usize> {
        self.seats().filter(|&seat| self.people[seat].party == party).collect()
    }

    fn play(&mut self, round: &mut dyn FnMut(Played), action: Heard<'_>) -> Result<(), RuleError> {
        loop {
            match self.game.step() {
                Step::Vision => self.word_vision(action)?,
                Step::Homecoming => {
                    self.promise(action)?;
                    self.act(Action::Advance { from: Step::Homecoming }, action)?;
                }
                Step::Signing => {
                    self.sign(action)?;
                    self.act(Action::Advance { from: Step::Signing }, action)?;
                }
                Step::Deal => match self.game.round().play {
                    RoundPlay::Idea(_) => self.play_ideas(action)?,
                    RoundPlay::Follow(_) => self.follow_up(action)?,
                    RoundPlay::Scenario(_) => {
                        let mut played = self.play_round(action)?;
                        if self.game.step() == Step::Reflection {
                            let index = self.game.round().index;
                            self.act(Action::Advance { from: Step::Reflection }, action)?;
                            let now = self.game.round();
                            played.event = if now.index == index { now.event } else { None };
                        }
                        round(played);
                    }
                },
                Step::Debrief => return Ok(()),
                from => self.act(Action::Advance { from }, action)?,
            }
        }
    }

    /// Each says how well the promises have been kept, from the trust it brings along, and nothing is changed.
    fn follow_up(&mut self, action: Heard<'_>) -> Result<(), RuleError> {
        self.act(Action::Advance { from: Step::Deal }, action)?;
        self.act(Action::Advance { from: Step::Promises }, action)?;
        let rows = self.game.round().follow().map_or(0, |round| round.chosen.len());
        for seat in 0..self.tempers.len() {
            let start = self.cast.model.tempers[self.tempers[seat].index()].start.n();
            let base = if start >= 50 { 3 } else { 2 };
            let marks = (0..rows).map(|_| Mark::rating(base + u8::from(self.chance(60)))).collect();
            self.act(Action::Cast { seat: SeatId(seat as u8), ballot: Ballot { marks, objection: None } }, action)?;
        }
        self.act(Action::Reveal, action)?;
        self.act(Action::Advance { from: Step::FollowUp }, action)
    }

    fn play_round(&mut self, action: Heard<'_>) -> Result<Played, RuleError> {
        let model = self.cast.model;
        self.act(Action::Advance { from: Step::Deal }, action)?;
        if self.game.step() == Step::Question {
            self.write_card(action)?;
        }
        let deck = self.game.deck().clone();
        self.seat_people();
        self.act(Action::Advance { from: Step::Situation }, action)?;
        let card_at = card_of(self.game.round());
        let card = &deck.cards[card_at];
        let options: Vec<OnTable> = (0..card.options.len() as u8).map(|option| OnTable::option(card, option)).collect();
        let rows = self.game.round().subjects().len();
        for seat in self.seats() {
            let person = &self.people[seat];
            let at_risk = if self.moods[seat].trust >= 40 { 4 } else { 2 };
            let marks = (0..rows)
                .map(|row| options.get(row).map_or(at_risk, |table| factor::first_rating(model, person, table)))
                .map(Mark::rating)
                .collect();
            self.act(Action::Cast { seat: SeatId(seat as u8), ballot: Ballot { marks, objection: None } }, action)?;
        }
        self.act(Action::Reveal, action)?;
        self.act(Action::Advance { from: Step::Reveal }, action)?;
        let anchored = self.talk(&options, action)?;
        self.vote(anchored, action)?;
        while !self.verdict().is_consent() && self.game.check(&Action::Again).is_ok() && self.chance(60) {
            self.act(Action::Again, action)?;
            self.mend(action)?;
            // Between two evenings there is time to ask one's own.
            self.vote(true, action)?;
        }
        let verdict = self.verdict();
        let now = self.game.round();
        let figures = now.result().and_then(|row| row.figures).map(|f| (f.agreement, f.support_min));
        let adopted = now.proposal().base.filter(|_| verdict.is_consent());
        let table = OnTable::of(&deck, card, now.proposal());
        let burden = if adopted.is_some() { [table.burden.public, table.burden.ideburen] } else { [0, 0] };
        self.act(Action::Conclude, action)?;
        Ok(Played { card: card_at, verdict, figures, adopted, burden, event: None })
    }

    fn verdict(&self) -> Verdict {
        self.game.round().result().map_or(Verdict::TooFewVotes, |row| row.verdict)
    }

    /// Everybody at the table speaks for the role that was dealt, in the temper they came with.
    fn seat_people(&mut self) {
        let cast = self.cast;
        let round = self.game.round();
        let seed = self.seed.wrapping_add(round.index as u64);
        self.people.clear();
        self.moods.clear();
        for (seat, role) in round.deal.chairs.iter().filter_map(|chair| chair.role()).enumerate() {
            let temper = self.tempers[seat];
            let needs = seed.wrapping_add(1 + seat as u64);
            let cares = &cast.cares[role];
            self.people.push(Person::of_cares(
                cast.model,
                self.game.deck(),
                card_of(round),
                role,
                temper,
                needs,
                cares,
            ));
            let mood = self.mood(temper);
            self.moods.push(mood);
        }
    }

    /// What somebody brings along before anything has been said: the trust of their temper, and what the bridge adds to it.
    pub(super) fn mood(&self, temper: Temper) -> Mood {
        let data = &self.cast.model.tempers[temper.index()];
        let bridge = i16::from(self.game.ledger().values().trust) - 5;
        Mood::fresh((data.trust.n() + 4 * bridge).clamp(0, 100), data.patience.n() as i8)
    }

    /// Whether somebody who leads asks before anything else: the more hurt, the less likely.
    pub(super) fn listens(&mut self, seat: usize) -> bool {
        let percent = 75 - 9 * self.people[seat].temper.index() as u64;
        self.chance(percent)
    }

    /// Those of a party are asked by the others: needs are told where trust allows.
    fn asked(&mut self, party: Party, first: bool) {
        for seat in self.of(party) {
            self.ask_seat(seat, first);
        }
    }

    pub(super) fn ask_seat(&mut self, seat: usize, first: bool) {
        let reveal = &self.cast.model.reveal;
        let mood = &mut self.moods[seat];
        mood.asked = mood.asked.saturating_add(1);
        mood.asked_first |= first;
        mood.trust = (mood.trust + self.cast.model.trust.listen.n()).min(100);
        for (at, need) in self.people[seat].needs.iter().enumerate() {
            let needed = match need.depth {
                Depth::Open => 0,
                Depth::Soft => reveal.soft.n(),
                Depth::Deep => reveal.deep.n(),
            };
            if mood.trust >= needed {
                mood.known |= 1 << at;
            }
        }
    }

    fn tell(&mut self, to: Party) {
        for seat in self.of(to) {
            self.tell_seat(seat);
        }
    }

    pub(super) fn tell_seat(&mut self, seat: usize) {
        let mood = &mut self.moods[seat];
        // Needs for candour that were told are answered; else what is settled and what is not.
        mood.told[0] = true;
        for (at, need) in self.people[seat].needs.iter().enumerate() {
            if let NeedAbout::Soft(super::need::Soft::Candour(telling)) = need.about
                && mood.known & (1 << at) != 0
            {
                mood.told[telling.index()] = true;
            }
        }
        mood.trust = (mood.trust + self.cast.model.trust.told.n()).min(100);
    }

    /// The dialogue; whether both sides asked their own before the ballot.
    fn talk(&mut self, options: &[OnTable], action: Heard<'_>) -> Result<bool, RuleError> {
        let Some(holder) = self.game.round().pen() else { return Ok(false) };
        let party = self.people[holder.index()].party;
        let other = party.other();
        let listened = self.listens(holder.index());
        if listened {
            self.asked(other, true);
            self.asked(party, true);
        }
        for side in Party::ALL {
            if self.chance(TELLS) {
                self.tell(side);
            }
        }
        let base = self.base(holder.index(), options, listened);
        self.act(Action::ChooseBase { seat: holder, option: base }, action)?;
        for seat in self.of(party) {
            self.moods[seat].pen = true;
        }
        for seat in self.of(other) {
            if !listened {
                self.moods[seat].decided = Some(Manner::Draft);
            }
        }
        if !listened && self.chance(60) {
            self.asked(other, false);
            self.asked(party, false);
        }
        if self.chance(PASSES_PEN) {
            self.pass_pen(other, action)?;
        }
        for side in Party::ALL {
            self.give(side, 3, action)?;
        }
        Ok(self.chance(60))
    }

    /// The option whose weaker side likes it best where the holder listened, else the holder's own favourite.
    fn base(&self, holder: usize, options: &[OnTable], listened: bool) -> u8 {
        let liked = |table: &OnTable| {
            let model = self.cast.model;
            if !listened {
                return i32::from(factor::first_rating(model, &self.people[holder], table)) * 100;
            }
            let side = |party: Party| {
                let (mut sum, mut n) = (0, 0);
                for person in self.people.iter().filter(|person| person.party == party) {
                    sum += i32::from(factor::first_rating(model, person, table)) * 100;
                    n += 1;
                }
                sum / n.max(1)
            };
            side(Party::Public).min(side(Party::Ideburen))
        };
        let mut best = (0, i32::MIN);
        for (option, table) in options.iter().enumerate() {
            let liked = liked(table);
            if liked > best.1 {
                best = (option as u8, liked);
            }
        }
        best.0
    }

    fn pass_pen(&mut self, to: Party, action: Heard<'_>) -> Result<(), RuleError> {
        let Some(seat) = self.game.round().pen() else { return Ok(()) };
        if self.people[seat.index()].party == to {
            return Ok(());
        }
        let seats = self.of(to);
        self.drawn += 1;
        let next = seats[draw_below(self.seed, 10_000 + self.drawn, seats.len())];
        self.act(Action::PassPen { seat, to: SeatId(next as u8) }, action)?;
        for seat in seats {
            let mood = &mut self.moods[seat];
            mood.pen = true;
            mood.wording = Some(Wording::Theirs);
            mood.trust = (mood.trust + self.cast.model.trust.pen.n()).min(100);
        }
        Ok(())
    }

    /// A party offers what the other has told that it needs, at most `most` promises, and is asked for the rest.
    fn give(&mut self, party: Party, most: usize, action: Heard<'_>) -> Result<(), RuleError> {
        let deck = self.game.deck().clone();
        let other = self.of(party.other());
        let own = self.of(party);
        let mut given = 0;
        for &seat in &other {
            let wanted = self.people[seat].needs.iter().enumerate().find_map(|(at, need)| match need.about {
                NeedAbout::Promise(promise) if self.moods[seat].known & (1 << at) != 0 => Some(promise),
                _ => None,
            });
            let Some(promise) = wanted else { continue };
            let clause = Clause::Deck(promise);
            if given >= most || self.game.round().proposal().entries.iter().any(|entry| entry.clause == clause) {
                continue;
            }
            let card = card_of(self.game.round());
            let carries = OnTable::of(&deck, &deck.cards[card], self.game.round().proposal()).burden[party];
            let willing = own.iter().copied().find(|&seat| {
                factor::willing(self.cast.model, &deck, &self.people[seat], &self.moods[seat], carries, &clause, false)
            });
            let joint = deck.commitments[promise].by.party().is_none();
            let asker = SeatId(seat as u8);
            let put = match (willing, joint) {
                (Some(giver), _) => Action::Offer { seat: SeatId(giver as u8), clause },
                (None, true) => Action::Offer { seat: asker, clause },
                (None, false) => Action::Ask { seat: asker, clause },
            };
            // What stands in the agreement already cannot be promised again.
            if self.game.check(&put).is_err() {
                continue;
            }
            self.act(put, action)?;
            let entry = self.game.round().proposal().entries.len() - 1;
            if let Some(waits) = self.game.round().proposal().entries[entry].waits_for() {
                let answers = self.of(waits)[0];
                let seat = SeatId(answers as u8);
                let answer = if willing.is_some() {
                    Action::Consent { seat, entry }
                } else {
                    Action::Decline { seat, entry, reason: self.cast.no.clone() }
                };
                self.act(answer, action)?;
            }
            if willing.is_some() {
                given += 1;
                for &seat in &other {
                    self.moods[seat].offered = self.moods[seat].offered.saturating_add(1);
                }
            }
        }
        Ok(())
    }

    /// Another evening: those who were not asked are, the pen changes side, and what is needed is given.
    fn mend(&mut self, action: Heard<'_>) -> Result<(), RuleError> {
        for side in Party::ALL {
            self.asked(side, false);
            self.tell(side);
        }
        let Some(holder) = self.game.round().pen().map(|seat| self.people[seat.index()].party) else { return Ok(()) };
        self.pass_pen(holder.other(), action)?;
        for side in Party::ALL {
            self.give(side, 2, action)?;
        }
        Ok(())
    }

    fn vote(&mut self, anchored: bool, action: Heard<'_>) -> Result<(), RuleError> {
        self.act(Action::Advance { from: Step::Dialogue }, action)?;
        if self.game.step() == Step::Referral {
            self.refer(action)?;
        }
        let deck = self.game.deck();
        let round = self.game.round();
        let table = OnTable::of(deck, &deck.cards[card_of(round)], round.proposal());
        let scene = Scene { anchored, ..SCENE };
        for seat in self.seats() {
            let sum = factor::sum(self.cast.model, &self.people[seat], &self.moods[seat], &table, &scene, Needs::All);
            let rating = factor::rating(sum);
            let objects = rating == 1 && self.chance(50);
            let mark = Mark { talk: rating == 2, ..Mark::rating(rating) };
            let ballot = Ballot { marks: vec![mark], objection: objects.then(|| self.cast.objection.clone()) };
            self.act(Action::Cast { seat: SeatId(seat as u8), ballot }, action)?;
        }
        self.act(Action::Reveal, action)
    }
}
