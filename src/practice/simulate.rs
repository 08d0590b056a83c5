//! Many simulated games, added up as they come: memory does not grow with their number, and the sums are whole numbers,
//! so that the answer is the same however the games are divided among threads.

use super::table::{Cast, Played};
use crate::rules::{
    Action, Agreement, AskAnswer, BallotMethod, Deck, Game, IdeaTable, Organisation, Party, Programme, RoundKind,
    RoundSpec, SeatSetup, Setup, SetupProblem, Split, SwapRule, Verdict,
};
use rayon::prelude::*;
use serde::Serialize;
use std::sync::Arc;

/// Verdicts in the order they are counted in.
pub const VERDICTS: [Verdict; 9] = [
    Verdict::Consent { reservations: false },
    Verdict::Consent { reservations: true },
    Verdict::AgreedNo,
    Verdict::PartiesApart,
    Verdict::SplitWithin(Split::Public),
    Verdict::SplitWithin(Split::Ideburen),
    Verdict::SplitWithin(Split::Both),
    Verdict::Blocked,
    Verdict::TooFewVotes,
];

/// A card that ends in consent this often, in per cent, always does so as far as its deck is concerned: what is left is how
/// the table met. Where every option is good for all and costs nothing it is about 95, on cards with a choice 60 to 80.
pub(super) const ALWAYS: u64 = 90;
/// A card that ends in consent no oftener than this, in per cent, never does so; where every option hurts everybody it is
/// about 10, since promises can make up for something.
pub(super) const NEVER: u64 = 15;
/// With fewer games a card is called neither: chance would say it of cards there is nothing wrong with.
const ENOUGH: u64 = 100;

/// Figures are summed in millionths.
const MILLION: f64 = 1_000_000.0;

/// What came of a card, or of all cards, in whole numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// How often it was played.
    pub played: u64,
    /// How often each of [`VERDICTS`] was the outcome.
    pub verdicts: [u64; VERDICTS.len()],
    /// Sum of the agreement of the last ballots, in millionths.
    pub agreement: u64,
    /// Sum of the smaller support, in millionths.
    pub support: u64,
    /// How often each option was adopted; a card has at most five.
    pub adopted: [u64; 5],
    /// Burden of what was adopted, on the public side and on civil society.
    pub burden: [u64; 2],
    /// How often the one and the other carried more of what was adopted.
    pub carries_more: [u64; 2],
    /// Events where a promise held, did not hold, and where nothing had been promised.
    pub events: [u64; 3],
}

impl Tally {
    pub(super) fn count(&mut self, played: &Played) {
        self.played += 1;
        if let Some(at) = VERDICTS.iter().position(|verdict| *verdict == played.verdict) {
            self.verdicts[at] += 1;
        }
        if let Some((agreement, support)) = played.figures {
            self.agreement += (agreement * MILLION).round() as u64;
            self.support += (support * MILLION).round() as u64;
        }
        if let Some(option) = played.adopted {
            if let Some(count) = self.adopted.get_mut(usize::from(option)) {
                *count += 1;
            }
            let [public, ideburen] = played.burden;
            self.burden[0] += public.max(0) as u64;
            self.burden[1] += ideburen.max(0) as u64;
            self.carries_more[0] += u64::from(public > ideburen);
            self.carries_more[1] += u64::from(ideburen > public);
        }
        if let Some(event) = played.event {
            let kind = match (event.tested, event.met) {
                (None, _) => 2,
                (_, true) => 0,
                (_, false) => 1,
            };
            self.events[kind] += 1;
        }
    }

    fn add(&mut self, other: &Tally) {
        let pairs = |a: &mut [u64], b: &[u64]| a.iter_mut().zip(b).for_each(|(a, b)| *a += b);
        self.played += other.played;
        self.agreement += other.agreement;
        self.support += other.support;
        pairs(&mut self.verdicts, &other.verdicts);
        pairs(&mut self.adopted, &other.adopted);
        pairs(&mut self.burden, &other.burden);
        pairs(&mut self.carries_more, &other.carries_more);
        pairs(&mut self.events, &other.events);
    }

    /// How often there was consent.
    pub fn consents(&self) -> u64 {
        self.verdicts[0] + self.verdicts[1]
    }

    /// Whether there is consent in at least 90 % of what was played, and it was played at least a hundred times.
    pub fn always_consents(&self) -> bool {
        self.played >= ENOUGH && self.consents() * 100 >= self.played * ALWAYS
    }

    /// Whether there is consent in at most 15 %, likewise.
    pub fn never_consents(&self) -> bool {
        self.played >= ENOUGH && self.consents() * 100 <= self.played * NEVER
    }

    /// A count as a share of all, 0..=1; 0 where nothing was played.
    pub fn share(&self, count: u64) -> f64 {
        count as f64 / self.played.max(1) as f64
    }

    /// The mean agreement of the last ballots, 0..=1.
    pub fn mean_agreement(&self) -> f64 {
        self.share(self.agreement) / MILLION
    }

    /// The mean of the smaller support, 0..=1.
    pub fn mean_support(&self) -> f64 {
        self.share(self.support) / MILLION
    }

    /// The party that carries more in at least 90 % of what is adopted, where at least twenty proposals were.
    pub fn always_carries(&self) -> Option<Party> {
        let adopted: u64 = self.adopted.iter().sum();
        let most = |at: usize| adopted >= 20 && self.carries_more[at] * 10 >= adopted * 9;
        Party::ALL.into_iter().find(|party| most(party.index()))
    }
}

/// What came of the ideas of games with idea rounds, in whole numbers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct IdeaTally {
    /// Ideas and challenges written.
    pub written: u64,
    /// Those of them that gathered tiles of both parties when they were evaluated.
    pub both: u64,
    /// How often a tile was asked for, with a yes, with a no, and without an answer.
    pub asked: [u64; 3],
    /// How often an idea was evaluated as a collaboration; the same idea once a round.
    pub evaluated: u64,
    /// How often that came to consent.
    pub consents: u64,
    /// Sum of the agreement of those evaluations, in millionths.
    pub agreement: u64,
    /// Sum of the smaller support, in millionths.
    pub support: u64,
}

impl IdeaTally {
    fn count(&mut self, table: &IdeaTable) {
        self.written += table.ideas.len() as u64;
        for idea in &table.ideas {
            let together = || idea.results.iter().filter_map(|result| Some((result, result.verdict?)));
            self.both += u64::from(together().next().is_some());
            for (result, verdict) in together() {
                self.evaluated += 1;
                self.consents += u64::from(verdict.is_consent());
                if let Some(figures) = result.figures {
                    self.agreement += (figures.agreement * MILLION).round() as u64;
                    self.support += (figures.support_min * MILLION).round() as u64;
                }
            }
        }
        for ask in &table.asks {
            let kind = match ask.answer {
                AskAnswer::Agreed => 0,
                AskAnswer::Refused { .. } => 1,
                _ => 2,
            };
            self.asked[kind] += 1;
        }
    }

    fn add(&mut self, other: &IdeaTally) {
        self.written += other.written;
        self.both += other.both;
        self.asked.iter_mut().zip(other.asked).for_each(|(a, b)| *a += b);
        self.evaluated += other.evaluated;
        self.consents += other.consents;
        self.agreement += other.agreement;
        self.support += other.support;
    }

    /// The share of ideas that gathered both parties, 0..=1.
    pub fn share_both(&self) -> f64 {
        self.both as f64 / self.written.max(1) as f64
    }

    /// The share of evaluated collaborations with consent, 0..=1.
    pub fn share_consent(&self) -> f64 {
        self.consents as f64 / self.evaluated.max(1) as f64
    }

    /// The mean agreement of the evaluated collaborations, 0..=1.
    pub fn mean_agreement(&self) -> f64 {
        self.agreement as f64 / self.evaluated.max(1) as f64 / MILLION
    }

    /// The mean of the smaller support, 0..=1.
    pub fn mean_support(&self) -> f64 {
        self.support as f64 / self.evaluated.max(1) as f64 / MILLION
    }
}

/// What everybody did at homecoming.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct HomeTally {
    /// Promises written from the real chairs.
    pub promises: u64,
    /// Seats that signed.
    pub signed: u64,
    /// Seats that declined to sign.
    pub declined: u64,
}

impl HomeTally {
    fn count(&mut self, agreement: &Agreement) {
        self.promises += agreement.promises.iter().flatten().count() as u64;
        let signed = agreement.signatures.iter().flatten().filter(|signature| signature.signed).count() as u64;
        self.signed += signed;
        self.declined += agreement.signatures.iter().flatten().count() as u64 - signed;
    }

    fn add(&mut self, other: &HomeTally) {
        self.promises += other.promises;
        self.signed += other.signed;
        self.declined += other.declined;
    }

    /// The share of seats that signed, 0..=1.
    pub fn share_signed(&self) -> f64 {
        self.signed as f64 / (self.signed + self.declined).max(1) as f64
    }
}

/// What many games came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Outcome {
    /// How many games were played.
    pub games: u64,
    /// Per card, in the deck's order.
    pub cards: Vec<Tally>,
    /// The ideas; all 0 where the programme has no idea rounds.
    pub ideas: IdeaTally,
    /// What was promised and signed.
    pub home: HomeTally,
}

impl Outcome {
    fn new(cards: usize) -> Outcome {
        Outcome {
            games: 0,
            cards: vec![Tally::default(); cards],
            ideas: IdeaTally::default(),
            home: HomeTally::default(),
        }
    }

    fn add(mut self, other: Outcome) -> Outcome {
        self.games += other.games;
        self.ideas.add(&other.ideas);
        self.home.add(&other.home);
        for (card, more) in self.cards.iter_mut().zip(&other.cards) {
            card.add(more);
        }
        self
    }

    /// All cards together.
    pub fn all(&self) -> Tally {
        let mut all = Tally::default();
        self.cards.iter().for_each(|card| all.add(card));
        all
    }
}

/// Six scenario rounds, or as many as the deck has cards, everybody for their own side, each with an event.
pub fn six_rounds(deck: &Deck) -> Programme {
    let round =
        RoundSpec { kind: RoundKind::Scenario { phase: None }, swap: SwapRule::OwnParty, event: true, referral: false };
    Programme {
        id: "simulate".to_owned(),
        title: Default::default(),
        text: Default::default(),
        minutes: 0,
        dialogue_minutes: 0,
        vision: false,
        plan: false,
        rounds: vec![round; deck.cards.len().min(6)],
    }
}

/// The setup of game `number`: parties by turns, organisations without names.
pub fn setup(programme: &Programme, seats: usize, seed: u64, number: u64) -> Setup {
    let seats = (0..seats).map(|seat| SeatSetup {
        person: String::new(),
        organisation: Organisation { name: (seat + 1).to_string(), party: Party::ALL[seat % 2], line: String::new() },
        own_role: None,
        other_side: false,
    });
    Setup {
        programme: programme.clone(),
        seats: seats.collect(),
        swap: None,
        dialogue_minutes: 0,
        signal: false,
        ballots: BallotMethod::Handed,
        seed: super::need::draw(seed, number),
        lent: Vec::new(),
        allow_own: false,
        earlier: None,
        cards: Default::default(),
    }
}

/// A simulated game with all its actions: what a log keeps.
///
/// # Errors
/// What keeps the setup from being played.
pub fn game(cast: &Cast, setup: Setup) -> Result<(Game, Vec<Action>), Vec<SetupProblem>> {
    let mut actions = Vec::new();
    let game = cast.play(setup, &mut |_| {}, &mut |action| actions.push(action.clone()))?;
    Ok((game, actions))
}

/// Plays games `0..games` of a deck with everybody in a temper of their own; see [`of_cast`].
///
/// # Errors
/// What keeps the setup from being played.
pub fn simulate(
    deck: &Arc<Deck>,
    programme: &Programme,
    seats: usize,
    games: u64,
    seed: u64,
    done: &(dyn Fn() + Sync),
) -> Result<Outcome, Vec<SetupProblem>> {
    of_cast(&Cast::new(deck), programme, seats, games, seed, done)
}

/// Plays games `0..games` on the threads of the current rayon pool and adds them up. `done` hears of every game.
///
/// # Errors
/// What keeps the setup from being played.
pub fn of_cast(
    cast: &Cast,
    programme: &Programme,
    seats: usize,
    games: u64,
    seed: u64,
    done: &(dyn Fn() + Sync),
) -> Result<Outcome, Vec<SetupProblem>> {
    let problems = setup(programme, seats, seed, 0).problems(cast.deck());
    if !problems.is_empty() {
        return Err(problems);
    }
    let cards = cast.deck().cards.len();
    let outcome = (0..games)
        .into_par_iter()
        .fold(
            || Outcome::new(cards),
            |mut outcome, number| {
                let mut count = |played: Played| {
                    if let Some(card) = outcome.cards.get_mut(played.card) {
                        card.count(&played);
                    }
                };
                // The setup was checked above, and only its seed differs.
                if let Ok(game) = cast.play(setup(programme, seats, seed, number), &mut count, &mut |_| {}) {
                    outcome.games += 1;
                    outcome.ideas.count(game.ideas());
                    outcome.home.count(game.agreement());
                }
                done();
                outcome
            },
        )
        .reduce(|| Outcome::new(cards), Outcome::add);
    Ok(outcome)
}
