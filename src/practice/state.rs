//! The state of a practice and what moves do to it. Everything that the rules of the game decide is asked of the
//! game: pen, proposal, promises, consent, verdict and ledger are its own.

use super::card_of;
use super::factor::{self, Factor, Mood, Needs, OnTable, Scene};
use super::happening::{About, Happening, Line, Reaction, Saying, Tone, Turn, Who};
use super::kinds::{Level, Manner, Notes, Place, Temper};
use super::listening::{self, Means};
use super::model::{Model, model_of};
use super::need::{Person, draw, draw_below};
use super::prepare::Preparation;
use crate::rules::{
    Action, Ballot, BallotMethod, Chair, Clause, Deck, Game, Mark, Organisation, Party, Programme, RoundKind,
    RoundSpec, RuleError, SeatId, SeatSetup, Setup, Step, SwapRule, Verdict,
};
use crate::text::Lang;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// How many wordings each line of the phrase bank has.
pub const VARIANTS: u8 = 3;

/// Where a practice stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stage {
    /// The talk.
    Talk,
    /// The ballot is taken and shown.
    Outcome,
    /// Nothing more can be done but look, or try another way.
    Over,
}

/// Why a move is refused. The practice is unchanged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PracticeError {
    /// The move belongs to another stage.
    #[error("this move belongs to another stage")]
    WrongStage,
    /// There is no such counterpart.
    #[error("there is no counterpart {0}")]
    NoSuchPerson(usize),
    /// The counterpart has left.
    #[error("counterpart {0} has left")]
    HasLeft(usize),
    /// The talk is out of moves; what is left is the ballot, or to leave.
    #[error("no moves are left but the ballot")]
    NoMovesLeft,
    /// There is nothing to word anew yet.
    #[error("there is no proposal yet")]
    NoProposal,
    /// Words are too long, or missing.
    #[error("the words are missing or too long")]
    Words,
    /// The move came with a later model of the counterparts than this practice is played by.
    #[error("this practice was begun before there was such a move")]
    OlderPractice,
    /// There is nothing to take back.
    #[error("there is nothing to take back")]
    NothingToUndo,
    /// The rules of the game are against it.
    #[error(transparent)]
    Rule(#[from] RuleError),
}

impl PracticeError {
    /// The key of its text, for a rule of the game in the `game` area.
    pub fn key(&self) -> &'static str {
        match self {
            PracticeError::WrongStage => "practice-error-stage",
            PracticeError::NoSuchPerson(_) => "practice-error-person",
            PracticeError::HasLeft(_) => "practice-error-left",
            PracticeError::NoMovesLeft => "practice-error-moves",
            PracticeError::NoProposal => "practice-error-proposal",
            PracticeError::Words => "practice-error-words",
            PracticeError::OlderPractice => "practice-error-older",
            PracticeError::NothingToUndo => "practice-error-undo",
            PracticeError::Rule(rule) => rule.key(),
        }
    }
}

/// How a round ended: what the debrief opens.
#[derive(Clone, Debug, PartialEq)]
pub struct RoundEnd {
    /// The card, as a place in [`super::Practice::deck`].
    pub card: usize,
    /// The verdict of the last ballot; `None` where there was none.
    pub verdict: Option<Verdict>,
    /// How each counterpart rated; `None` for one who had left.
    pub ratings: Vec<Option<u8>>,
    /// Why, for each counterpart, the weightiest first.
    pub factors: Vec<Vec<Factor>>,
    /// The needs of each counterpart, with whether they were told and whether they were met.
    pub needs: Vec<Vec<NeedEnd>>,
}

/// What became of a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NeedEnd {
    /// The need.
    pub need: super::need::Need,
    /// Whether it was told, or open from the start.
    pub told: bool,
    /// Whether the proposal and the talk met it.
    pub met: bool,
}

/// What the talk has been like.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Course {
    /// Moves of this talk that were used.
    pub used: u16,
    /// Moves of this talk that there are.
    pub allowed: u16,
    /// Moves since the text of the proposal changed.
    pub since_change: u16,
    /// Whether both sides asked their own about the text as it is.
    pub anchored: bool,
    /// Questions in a row with nothing given.
    pub questions: u8,
    /// Silences in a row.
    pub silences: u8,
    /// Options one has proposed oneself.
    pub proposed: Vec<u8>,
    /// Whether something that was told was about the proposal objected to: one objection a proposal and person.
    pub objected: Vec<bool>,
    /// Who has worded the proposal since it got the pen.
    pub has_worded: bool,
    /// Who has offered a promise of its own accord.
    pub has_offered: Vec<bool>,
    /// Whether the last move said something back.
    pub acknowledging: bool,
    /// Promises offered that answered nothing that had been said.
    pub loose: u8,
    /// What promises in own words mean.
    pub means: Vec<(Clause, Means)>,
    /// Who has reminded of what it needs.
    pub reminded: Vec<bool>,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) struct State {
    pub game: Game,
    /// The weights of the practice's model.
    model: &'static Model,
    pub me: Person,
    pub people: Vec<Person>,
    pub moods: Vec<Mood>,
    pub stage: Stage,
    pub course: Course,
    pub rounds: Vec<RoundEnd>,
    pub turns: Vec<Turn>,
    /// Trust that the level asks for beyond the usual before a need is told.
    pub level_reveal: i16,
    /// Running number of lines, and the wording each kind of line had last.
    said: u64,
    last: Vec<(Kind, u8)>,
    /// The names of the lines that have been said, since the second model.
    pub(super) spoken: Vec<u64>,
    /// Whether nothing is put into words: what is decided is the same.
    pub(super) mute: bool,
}

/// What may not be worded the same twice in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Reply(Reaction, Option<Tone>),
    Need(super::need::NeedAbout),
}

/// The deck with the situations and roles of a practice alone: its own first, then the counterparts' in order.
pub(super) fn table_deck(deck: &Deck, preparation: &Preparation) -> Deck {
    let roles = std::iter::once(preparation.role).chain(preparation.counterparts.iter().map(|c| c.role));
    let roles: Vec<usize> = roles.collect();
    let card = |&card: &usize| {
        let mut card = deck.cards[card].clone();
        // What a role knows of a card goes with it to its new place.
        card.stakes.retain_mut(|stake| {
            let place = roles.iter().position(|&role| role == stake.role);
            stake.role = place.unwrap_or(stake.role);
            place.is_some()
        });
        card
    };
    Deck {
        cards: preparation.cards.iter().map(card).collect(),
        roles: roles.iter().map(|&role| deck.roles[role].clone()).collect(),
        ..deck.clone()
    }
}

fn setup(deck: &Deck, preparation: &Preparation, seed: u64) -> Setup {
    let rounds = deck.cards.iter().map(|card| RoundSpec {
        kind: RoundKind::Scenario { phase: Some(card.phase) },
        swap: SwapRule::OwnParty,
        event: false,
        referral: false,
    });
    let seats = deck.roles.iter().map(|role| SeatSetup {
        person: String::new(),
        organisation: Organisation {
            name: role.title.get(preparation.lang.tag()).to_owned(),
            party: role.party,
            line: String::new(),
        },
        own_role: Some(role.id.clone()),
        other_side: false,
    });
    Setup {
        programme: Programme {
            id: "practice".to_owned(),
            title: Default::default(),
            text: Default::default(),
            minutes: 0,
            dialogue_minutes: 0,
            vision: false,
            plan: false,
            rounds: rounds.collect(),
        },
        seats: seats.collect(),
        swap: None,
        dialogue_minutes: 0,
        signal: false,
        ballots: BallotMethod::Handed,
        seed,
        lent: Vec::new(),
        allow_own: false,
        earlier: None,
        cards: Default::default(),
    }
}

impl State {
    /// A practice before its first words, or nothing where the game cannot be set up: the preparation was checked.
    pub(super) fn new(deck: &Arc<Deck>, preparation: &Preparation, seed: u64) -> Option<State> {
        let game = Game::new(deck.clone(), setup(deck, preparation, seed)).ok()?;
        let card = card_of(game.round());
        let model = model_of(preparation.model);
        let me = Person::new(model, deck, card, 0, Temper::Open, seed);
        let mut state = State {
            game,
            model,
            me,
            people: Vec::new(),
            moods: Vec::new(),
            stage: Stage::Talk,
            course: Course::default(),
            rounds: Vec::new(),
            turns: Vec::new(),
            level_reveal: model.levels[preparation.level.index()].reveal.n(),
            said: 0,
            last: Vec::new(),
            spoken: Vec::new(),
            mute: false,
        };
        let mut out = Vec::new();
        state.begin_round(preparation, seed, &mut out).ok()?;
        state.turns.push(Turn { made: None, happened: out });
        Some(state)
    }

    pub(super) fn model(&self) -> &'static Model {
        self.model
    }

    pub(super) fn deck(&self) -> &Arc<Deck> {
        self.game.deck()
    }

    /// The seat of a role of the table's deck in this round.
    fn seat_of_role(&self, role: usize) -> SeatId {
        let chairs = &self.game.round().deal.chairs;
        SeatId(chairs.iter().position(|&chair| chair == Chair::Role(role)).unwrap_or(0) as u8)
    }

    pub(super) fn my_seat(&self) -> SeatId {
        self.seat_of_role(0)
    }

    pub(super) fn seat(&self, person: usize) -> SeatId {
        self.seat_of_role(person + 1)
    }

    pub(super) fn who(&self, seat: SeatId) -> Who {
        match self.game.round().deal.chairs.get(seat.index()).and_then(|chair| chair.role()) {
            Some(role) if role > 0 => Who::Person(role - 1),
            _ => Who::You,
        }
    }

    pub(super) fn pen(&self) -> Who {
        self.game.round().pen().map_or(Who::You, |seat| self.who(seat))
    }

    pub(super) fn party(&self) -> Party {
        self.me.party
    }

    /// Those of the other side who are still at the table.
    pub(super) fn opposite(&self) -> Vec<usize> {
        (0..self.people.len()).filter(|&p| self.people[p].party != self.me.party && !self.moods[p].left).collect()
    }

    pub(super) fn on_table(&self) -> OnTable {
        let round = self.game.round();
        let mut table = OnTable::of(self.deck(), &self.deck().cards[card_of(round)], round.proposal());
        if self.listening().is_some() {
            self.own_words_on(&mut table);
        }
        table
    }

    pub(super) fn scene(&self, preparation: &Preparation, person: usize) -> Scene {
        let party = self.people[person].party;
        Scene {
            host: factor::host(preparation.place, self.me.party, party),
            // Whoever keeps the notes has them.
            notes_shared: preparation.notes == Notes::Shared || party == self.me.party,
            pace: preparation.pace,
            level: self.model().levels[preparation.level.index()].start.n(),
            anchored: self.course.anchored,
            hurried: self.game.round().proposal().base.is_some()
                && self.course.since_change < self.model().moves.hurry.n() as u16,
            loose: self.course.loose,
            otherwise: preparation.level > Level::Gentle,
        }
    }

    pub(super) fn sum(&self, preparation: &Preparation, person: usize, table: &OnTable, needs: Needs) -> i16 {
        let scene = self.scene(preparation, person);
        factor::sum(self.model(), &self.people[person], &self.moods[person], table, &scene, needs)
    }

    pub(super) fn factors(&self, preparation: &Preparation, person: usize, needs: Needs) -> Vec<Factor> {
        let scene = self.scene(preparation, person);
        let table = self.on_table();
        factor::factors(self.model(), &self.people[person], &self.moods[person], &table, &scene, needs)
    }

    pub(super) fn act(&mut self, action: Action) -> Result<(), RuleError> {
        self.game.apply(action).map(drop)
    }

    // ------------------------------------------------------------ rounds

    /// From the deal to the dialogue: roles, first ballot, its reveal, and the first words.
    pub(super) fn begin_round(
        &mut self,
        preparation: &Preparation,
        seed: u64,
        out: &mut Vec<Happening>,
    ) -> Result<(), RuleError> {
        let (deck, model) = (self.deck().clone(), self.model());
        let round = self.game.round();
        let (card, index) = (card_of(round), round.index as u64);
        let needs = seed.wrapping_add(index);
        self.me = Person::new(model, &deck, card, 0, Temper::Open, needs);
        let level = &model.levels[preparation.level.index()];
        self.people = (preparation.counterparts.iter().enumerate())
            .map(|(at, counterpart)| {
                let person = Person::new(model, &deck, card, at + 1, counterpart.temper, needs);
                person.needing(counterpart.need)
            })
            .collect();
        if let Some(more) = &model.listening {
            for (at, person) in self.people.iter_mut().enumerate() {
                if listening::faces(person, self.me.party) {
                    let (grievance, way) = listening::carried(more, &deck, at + 1, person.temper, needs);
                    (person.grievance, person.otherwise) = (grievance, Some(way));
                }
            }
        }
        let before: Vec<i16> = self.moods.iter().map(|mood| mood.trust).collect();
        self.moods = (self.people.iter().enumerate())
            .map(|(at, person)| {
                let temper = &model.tempers[person.temper.index()];
                let opposite = person.party != self.me.party;
                let mut trust = temper.trust.n() + level.trust.n();
                if opposite {
                    trust += match preparation.place {
                        Place::Yours => model.trust.away.n(),
                        Place::Theirs => model.trust.home.n(),
                        Place::Turns => 0,
                    };
                    if preparation.notes == Notes::Kept {
                        trust += model.trust.kept.n();
                    }
                }
                let trust = before.get(at).copied().unwrap_or(trust).clamp(0, 100);
                Mood::fresh(trust, (temper.patience.n() + level.patience.n()) as i8)
            })
            .collect();
        let people = self.people.len();
        self.course = Course {
            allowed: model.moves.talk[preparation.pace.index()].n() as u16,
            objected: vec![false; people],
            has_offered: vec![false; people],
            reminded: vec![false; people],
            ..Course::default()
        };
        self.stage = Stage::Talk;
        self.act(Action::Advance { from: Step::Deal })?;
        self.act(Action::Advance { from: Step::Situation })?;
        let options = deck.cards[card].options.len() as u8;
        let tables: Vec<OnTable> = (0..options).map(|option| OnTable::option(&deck.cards[card], option)).collect();
        for person in 0..=people {
            let (who, role) = match person.checked_sub(1) {
                None => (&self.me, 0),
                Some(at) => (&self.people[at], person),
            };
            let marks = tables.iter().enumerate().map(|(option, table)| {
                let own = role == 0 && index == 0;
                let marked = preparation.first.get(option).copied().flatten().filter(|_| own);
                let favourite = own && preparation.sheet.favourite == Some(option as u8);
                let worked_out = || if favourite { 5 } else { factor::first_rating(model, who, table) };
                Mark::rating(marked.unwrap_or_else(worked_out))
            });
            let ballot = Ballot { marks: marks.collect(), objection: None };
            let seat = self.seat_of_role(role);
            self.act(Action::Cast { seat, ballot })?;
        }
        self.act(Action::Reveal)?;
        self.act(Action::Advance { from: Step::Reveal })?;
        if let Who::Person(person) = self.pen() {
            self.got_pen(self.people[person].party);
        }
        // One of the other side opens; the one with least trust has most on its heart.
        if let Some(&first) = self.opposite().iter().min_by_key(|&&p| self.moods[p].trust) {
            match self.people[first].grievance {
                Some(_) => self.tell(seed, first, listening::GRIEVANCE, out),
                None => self.reply(seed, first, Reaction::Opens, About::Nothing, out),
            }
        }
        Ok(())
    }

    /// A side has the pen: everybody of it has held it.
    pub(super) fn got_pen(&mut self, party: Party) {
        for (person, mood) in self.people.iter().zip(&mut self.moods) {
            mood.pen |= person.party == party;
        }
    }

    // ------------------------------------------------------------ lines

    pub(super) fn reply(
        &mut self,
        seed: u64,
        person: usize,
        reaction: Reaction,
        about: About,
        out: &mut Vec<Happening>,
    ) {
        let tone = match Tone::of(self.moods[person].trust) {
            // Only whoever carries something from last time speaks of it.
            Tone::Hurt if self.listening().is_some() && self.people[person].grievance.is_none() => Tone::Wary,
            tone => tone,
        };
        self.say(seed, person, Saying::Reply { reaction, tone, about }, out);
    }

    pub(super) fn tell_need(&mut self, seed: u64, person: usize, at: usize, out: &mut Vec<Happening>) {
        let need = self.people[person].needs[at];
        self.moods[person].known |= 1 << at;
        // Nobody asks for what they have just got.
        let met = factor::is_met(need.about, &self.moods[person], &self.on_table(), self.course.anchored);
        let what = if met { Saying::NeedMet(need.about) } else { Saying::Need(need.about) };
        self.say(seed, person, what, out);
        out.push(Happening::NeedTold { person, need });
    }

    /// Says something, in a wording that has not been heard: in the first model not last, since the second not at all.
    pub(super) fn say(&mut self, seed: u64, person: usize, what: Saying, out: &mut Vec<Happening>) {
        let variant = match self.listening() {
            _ if self.mute => Some(0),
            Some(_) => self.voice(seed, person, &what),
            None => Some(self.wording_of(seed, &what)),
        };
        out.push(match variant {
            Some(variant) => Happening::Said(Line { who: Who::Person(person), what, variant }),
            None => Happening::Quiet { person },
        });
    }

    fn wording_of(&mut self, seed: u64, what: &Saying) -> u8 {
        match what {
            Saying::Need(about) | Saying::NeedMet(about) => self.variant(seed, Kind::Need(*about)),
            Saying::Reply { reaction, tone, .. } => {
                self.variant(seed, Kind::Reply(*reaction, reaction.is_toned().then_some(*tone)))
            }
            // Nobody says these of the first model's.
            Saying::Yours(_) | Saying::Grievance(_) | Saying::Otherwise(_) => 0,
        }
    }

    /// A wording that is not the one this kind of line had last.
    fn variant(&mut self, seed: u64, kind: Kind) -> u8 {
        self.said += 1;
        match self.last.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, last)) => {
                let step = 1 + (draw(seed, 1000 + self.said) % u64::from(VARIANTS - 1)) as u8;
                *last = (*last + step) % VARIANTS;
                *last
            }
            None => {
                let first = draw_below(seed, 1000 + self.said, usize::from(VARIANTS)) as u8;
                self.last.push((kind, first));
                first
            }
        }
    }

    /// Changes somebody's trust, as their temper takes it.
    pub(super) fn trust(&mut self, person: usize, change: i16, out: &mut Vec<Happening>) {
        let felt = factor::felt(self.model(), self.people[person].temper, change);
        let before = self.moods[person].trust;
        self.moods[person].trust = (before + felt).clamp(0, 100);
        let points = self.moods[person].trust - before;
        if points != 0 {
            out.push(Happening::Trust { person, points });
        }
    }

    // ------------------------------------------------------------ ballot

    pub(super) fn ballot(
        &mut self,
        preparation: &Preparation,
        mark: Mark,
        objection: Option<String>,
        out: &mut Vec<Happening>,
    ) -> Result<(), PracticeError> {
        if self.game.round().proposal().base.is_none() {
            // Whoever holds the pen has the word; if that is you, there is something to propose first.
            let Who::Person(person) = self.pen() else { return Err(PracticeError::NoProposal) };
            self.choose_base(person, out)?;
        }
        let table = self.on_table();
        let mine = Ballot { marks: vec![mark], objection: objection.filter(|text| !text.trim().is_empty()) };
        let people = self.people.len();
        let mut ratings = Vec::with_capacity(people);
        let mut factors = Vec::with_capacity(people);
        let mut needs = Vec::with_capacity(people);
        for person in 0..people {
            let mood = &self.moods[person];
            let sum = self.sum(preparation, person, &table, Needs::All);
            ratings.push((!mood.left).then(|| factor::rating(sum)));
            factors.push(self.factors(preparation, person, Needs::All));
            let ends = self.people[person].needs.iter().enumerate().map(|(at, need)| NeedEnd {
                need: *need,
                told: factor::is_told(mood, at, need),
                met: factor::is_met(need.about, mood, &table, self.course.anchored),
            });
            needs.push(ends.collect());
        }
        self.act(Action::Advance { from: Step::Dialogue })?;
        let seat = self.my_seat();
        self.act(Action::Cast { seat, ballot: mine })?;
        for (person, rating) in ratings.iter().enumerate() {
            let seat = self.seat(person);
            self.act(Action::Cast { seat, ballot: counterpart_ballot(*rating, preparation.lang) })?;
        }
        self.act(Action::Reveal)?;
        let round = self.game.round();
        let verdict = round.result().map_or(Verdict::TooFewVotes, |row| row.verdict);
        let end = RoundEnd { card: card_of(round), verdict: Some(verdict), ratings, factors, needs };
        let index = round.index;
        self.rounds.truncate(index);
        self.rounds.push(end);
        self.stage = Stage::Outcome;
        out.push(Happening::Voted { verdict });
        Ok(())
    }

    /// The round ends: adopted or carried; then the next situation, or the end.
    pub(super) fn conclude(
        &mut self,
        preparation: &Preparation,
        seed: u64,
        out: &mut Vec<Happening>,
    ) -> Result<(), PracticeError> {
        self.act(Action::Conclude)?;
        out.push(Happening::RoundOver { adopted: self.game.round().adopted() });
        self.act(Action::Advance { from: Step::Reflection })?;
        if self.game.step() == Step::Deal {
            self.begin_round(preparation, seed, out)?;
            return Ok(());
        }
        while !self.game.is_over() {
            let from = self.game.step();
            self.act(Action::Advance { from })?;
        }
        self.stage = Stage::Over;
        out.push(Happening::Over);
        Ok(())
    }
}

fn counterpart_ballot(rating: Option<u8>, lang: Lang) -> Ballot {
    match rating {
        // A 1 is said aloud: nobody is left guessing why a proposal was stopped.
        Some(1) => {
            Ballot { marks: vec![Mark::rating(1)], objection: Some(crate::text::tr(lang, "practice-objection")) }
        }
        Some(rating) => Ballot { marks: vec![Mark { talk: rating == 2, ..Mark::rating(rating) }], objection: None },
        None => Ballot {
            marks: vec![Mark { abstain: true, ..Mark::default() }],
            objection: Some(crate::text::tr(lang, "practice-objection-left")),
        },
    }
}

/// How the other side's first proposal, made before anybody was asked, is remembered.
pub(super) fn decided(mood: &mut Mood, manner: Manner) {
    if mood.asked == 0 && mood.decided.is_none() {
        mood.decided = Some(manner);
    }
}
