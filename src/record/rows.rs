//! The figures of a game as rows, one for each proposal or idea that was voted on: for whoever compares rounds, tables
//! and years. A row holds what the room saw, by party and never by seat.

use super::session::Replay;
use crate::rules::measures::{Measures, counts, krippendorff_alpha};
use crate::rules::{
    Account, Audience, BallotMethod, Cause, Entry, Figures, Movement, Party, PerParty, Phase, Principle, Round,
    Subject, SwapRule, Verdict, Votes,
};

/// The version of the columns. Columns are only added, at the end; a change of meaning raises it.
pub(crate) const SCHEMA: u32 = 1;

/// What a row is about.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum About {
    /// The proposal on a card.
    Card {
        /// The card's id in its deck.
        id: String,
        /// Its phase.
        phase: Phase,
        /// Whether the proposal was adopted; `None` while the table has not gone on.
        adopted: Option<bool>,
    },
    /// An idea, by its number on the table, from 1. Ideas are the table's own words, which no row tells.
    Idea {
        /// Its number.
        number: usize,
    },
}

/// A game that rows come from.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct OfGame {
    /// When it was started, as its log says.
    pub(crate) started: String,
    /// The deck's id.
    pub(crate) deck: String,
    /// The SHA-256 of the deck's bytes.
    pub(crate) deck_hash: String,
    /// The programme's id.
    pub(crate) programme: String,
    /// The version of the rules it is played with.
    pub(crate) rules: u32,
    /// How many seats are of each party in real life.
    pub(crate) seats: PerParty<u32>,
    /// How ballots are taken.
    pub(crate) ballots: BallotMethod,
    /// The score of the whole game, 0..=100; `None` before anything is scored.
    pub(crate) score: Option<f64>,
    /// Krippendorff's alpha over the game's rows, each taken as a unit.
    pub(crate) krippendorff_alpha: Option<f64>,
    /// Its rows, oldest first.
    pub(crate) rows: Vec<Row>,
}

/// One ballot's figures.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    /// The round, from 1.
    pub(crate) round: usize,
    /// What was voted on.
    pub(crate) about: About,
    /// How the round's chairs were dealt.
    pub(crate) swap: SwapRule,
    /// The verdict; `None` for an idea that stands alone.
    pub(crate) verdict: Option<Verdict>,
    /// The figures; `None` when nobody rated.
    pub(crate) figures: Option<Figures>,
    /// The votes, by party.
    pub(crate) votes: Votes,
    /// The measures of the field.
    pub(crate) measures: Measures,
    /// How ratings of the option moved from the first ballot to the second, where that can be told.
    pub(crate) movement: Option<Movement>,
    /// How Within changed between the ballots.
    pub(crate) delta_within: Option<f64>,
    /// How Between changed between the ballots.
    pub(crate) delta_between: Option<f64>,
    /// What the round changed of each principle, in the order of [`Principle::ALL`].
    pub(crate) principles: [i32; 6],
    /// What the round changed of trust.
    pub(crate) trust: i32,
    /// How often a seat named each principle as strained, in the same order.
    pub(crate) strained: [u16; 6],
}

impl OfGame {
    /// The rows of a replayed game.
    pub(crate) fn of(replay: &Replay) -> OfGame {
        let (game, header) = (&replay.game, &replay.header);
        let (setup, room) = (&header.setup, game.view(Audience::Room).room);
        let mut rounds: Vec<&Round> = game.played().collect();
        if rounds.last().is_none_or(|last| last.index < game.round().index) {
            rounds.push(game.round());
        }
        let mut rows = Vec::new();
        for round in rounds {
            rows.extend(scenario_row(replay, &room.entries, round));
            for (at, idea) in game.ideas().ideas.iter().enumerate() {
                for result in idea.results.iter().filter(|result| result.round == round.index) {
                    let about = About::Idea { number: at + 1 };
                    rows.push(Row::new(
                        replay,
                        &room.entries,
                        round,
                        about,
                        (result.verdict, result.figures, result.votes),
                    ));
                }
            }
        }
        let units: Vec<Vec<u32>> = rows.iter().map(|row| counts(&row.votes)).collect();
        let units: Vec<&[u32]> = units.iter().map(Vec::as_slice).collect();
        OfGame {
            started: header.started.clone(),
            deck: header.deck.id.clone(),
            deck_hash: header.deck.hash.clone(),
            programme: setup.programme.id.clone(),
            rules: header.rules,
            seats: PerParty::from_fn(|party| {
                setup.seats.iter().filter(|seat| seat.organisation.party == party).count() as u32
            }),
            ballots: setup.ballots,
            score: room.session_score,
            krippendorff_alpha: krippendorff_alpha(&units),
            rows,
        }
    }
}

fn scenario_row(replay: &Replay, entries: &[Entry], round: &Round) -> Option<Row> {
    let (scenario, result) = (round.scenario()?, round.result()?);
    let card = replay.game.deck().cards.get(scenario.card)?;
    let about = About::Card { id: card.id.clone(), phase: card.phase, adopted: scenario.adopted };
    let base = scenario.proposal.base.map(Subject::Option);
    let before =
        scenario.first.as_ref().and_then(|first| first.rows.iter().find(|row| Some(row.subject) == base)?.figures);
    let both = before.zip(result.figures);
    let mut row = Row::new(replay, entries, round, about, (Some(result.verdict), result.figures, result.votes));
    row.movement = scenario.movement;
    row.delta_within = both.map(|(before, after)| after.within - before.within);
    row.delta_between = both.and_then(|(before, after)| Some(after.between? - before.between?));
    for principle in scenario.reflections.iter().flatten().filter_map(|said| said.strained) {
        row.strained[principle.index()] += 1;
    }
    Some(row)
}

impl Row {
    fn new(
        replay: &Replay,
        entries: &[Entry],
        round: &Round,
        about: About,
        (verdict, figures, votes): (Option<Verdict>, Option<Figures>, Votes),
    ) -> Row {
        let (mut principles, mut trust) = ([0; 6], 0);
        // What an idea came to is booked on that idea; the rest belongs to the round's card.
        let own = |cause: &Cause| match (&about, cause) {
            (About::Idea { number }, Cause::IdeaConsent { idea }) => idea + 1 == *number,
            (About::Idea { .. }, _) => false,
            (About::Card { .. }, _) => true,
        };
        for entry in entries.iter().filter(|entry| entry.round == round.index && own(&entry.cause)) {
            match entry.account {
                Account::Principle(principle) => principles[principle.index()] += i32::from(entry.made),
                Account::Trust => trust += i32::from(entry.made),
            }
        }
        Row {
            round: round.index + 1,
            about,
            swap: replay.header.setup.swap_in(round.index),
            verdict,
            figures,
            measures: Measures::of(&counts(&votes)),
            votes,
            movement: None,
            delta_within: None,
            delta_between: None,
            principles,
            trust,
            strained: [0; 6],
        }
    }
}

/// The names of the columns, in their order.
pub(crate) fn columns() -> Vec<String> {
    let mut names: Vec<String> = [
        "schema",
        "game",
        "started",
        "deck",
        "deck_hash",
        "programme",
        "rules",
        "seats_public",
        "seats_ideburen",
        "ballots",
        "round",
        "kind",
        "card",
        "idea",
        "phase",
        "swap",
        "verdict",
        "adopted",
        "agreement",
        "dispersion",
        "within",
        "between",
        "support_public",
        "support_ideburen",
        "support_min",
        "score",
        "objections",
        "moved_up",
        "moved_same",
        "moved_down",
        "delta_within",
        "delta_between",
        "trust",
    ]
    .map(str::to_owned)
    .into();
    for party in Party::ALL {
        names.extend((1..=5).map(|rating| format!("{}_{rating}", party.code())));
        names.extend(["abstained", "talk"].map(|what| format!("{}_{what}", party.code())));
    }
    for prefix in ["principle", "strained"] {
        names.extend(Principle::ALL.map(|principle| format!("{prefix}_{}", principle.code())));
    }
    names.extend(["tastle_wierman", "van_der_eijk", "leik"].map(str::to_owned));
    names
}

impl Row {
    /// The row's values in the order of [`columns`]; empty where there is none. Numbers have a decimal point.
    pub(crate) fn values(&self, name: &str, game: &OfGame) -> Vec<String> {
        let number = |value: Option<f64>| value.map(|value| format!("{value}")).unwrap_or_default();
        let figures = self.figures.as_ref();
        let (kind, card, idea, phase, adopted) = match &self.about {
            About::Card { id, phase, adopted } => {
                let adopted = adopted.map(|adopted| adopted.to_string()).unwrap_or_default();
                ("Scenario", id.clone(), String::new(), phase.code().to_owned(), adopted)
            }
            About::Idea { number } => ("Idea", String::new(), number.to_string(), String::new(), String::new()),
        };
        let moved = |of: fn(&Movement) -> u16| self.movement.as_ref().map(|m| of(m).to_string()).unwrap_or_default();
        let mut values = vec![
            SCHEMA.to_string(),
            name.to_owned(),
            game.started.clone(),
            game.deck.clone(),
            game.deck_hash.clone(),
            game.programme.clone(),
            game.rules.to_string(),
            game.seats.public.to_string(),
            game.seats.ideburen.to_string(),
            format!("{:?}", game.ballots),
            self.round.to_string(),
            kind.to_owned(),
            card,
            idea,
            phase,
            format!("{:?}", self.swap),
            self.verdict.map(|verdict| verdict.code().to_owned()).unwrap_or_default(),
            adopted,
            number(figures.map(|f| f.agreement)),
            number(figures.map(|f| f.dispersion)),
            number(figures.map(|f| f.within)),
            number(figures.and_then(|f| f.between)),
            number(figures.and_then(|f| f.support.public)),
            number(figures.and_then(|f| f.support.ideburen)),
            number(figures.map(|f| f.support_min)),
            number(figures.map(|f| f.score)),
            self.votes.objections.to_string(),
            moved(|m| m.up),
            moved(|m| m.same),
            moved(|m| m.down),
            number(self.delta_within),
            number(self.delta_between),
            self.trust.to_string(),
        ];
        for party in Party::ALL {
            let tally = &self.votes.tally[party];
            values.extend(tally.ratings.map(|count| count.to_string()));
            values.extend([tally.abstained.to_string(), tally.talk().to_string()]);
        }
        values.extend(self.principles.map(|change| change.to_string()));
        values.extend(self.strained.map(|count| count.to_string()));
        let Measures { tastle_wierman, van_der_eijk, leik, .. } = self.measures;
        values.extend([tastle_wierman, van_der_eijk, leik].map(number));
        values
    }
}
