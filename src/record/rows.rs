//! The figures of a game as rows, one for each proposal or idea that was voted on: for whoever compares rounds, tables
//! and years. A row holds what the room saw, by party and never by seat.

use super::log::Header;
use super::session::Replay;
use crate::rules::measures::{Measures, counts, krippendorff_alpha};
use crate::rules::{
    Account, Audience, BallotMethod, Cause, Entry, Figures, Game, Movement, Party, PerParty, Phase, Principle, Round,
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
        OfGame::from_game(&replay.game, &replay.header)
    }

    /// The rows of a game, played or being played, with the first line of its log.
    pub(crate) fn from_game(game: &Game, header: &Header) -> OfGame {
        let (setup, room) = (&header.setup, game.view(Audience::Room).room);
        let mut rounds: Vec<&Round> = game.played().collect();
        if rounds.last().is_none_or(|last| last.index < game.round().index) {
            rounds.push(game.round());
        }
        let mut rows = Vec::new();
        for round in rounds {
            rows.extend(scenario_row(game, header, &room.entries, round));
            for (at, idea) in game.ideas().ideas.iter().enumerate() {
                for result in idea.results.iter().filter(|result| result.round == round.index) {
                    let about = About::Idea { number: at + 1 };
                    rows.push(Row::new(
                        header,
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

fn scenario_row(game: &Game, header: &Header, entries: &[Entry], round: &Round) -> Option<Row> {
    let (scenario, result) = (round.scenario()?, round.result()?);
    let card = game.deck().cards.get(scenario.card)?;
    let about = About::Card { id: card.id.clone(), phase: card.phase, adopted: scenario.adopted };
    let base = scenario.proposal.base.map(Subject::Option);
    let before =
        scenario.first.as_ref().and_then(|first| first.rows.iter().find(|row| Some(row.subject) == base)?.figures);
    let both = before.zip(result.figures);
    let mut row = Row::new(header, entries, round, about, (Some(result.verdict), result.figures, result.votes));
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
        header: &Header,
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
            swap: header.setup.swap_in(round.index),
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

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// Words.
    Text,
    /// A whole number.
    Whole,
    /// A number.
    Number,
    /// True or false.
    Bool,
}

/// A value of a row.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Value {
    /// There is none.
    Missing,
    /// Words.
    Text(String),
    /// A whole number.
    Whole(i32),
    /// A number.
    Number(f64),
    /// True or false.
    Bool(bool),
}

impl Value {
    fn text(words: &str) -> Value {
        Value::Text(words.to_owned())
    }

    fn number(value: Option<f64>) -> Value {
        value.map_or(Value::Missing, Value::Number)
    }

    fn whole(value: impl TryInto<i32>) -> Value {
        value.try_into().map_or(Value::Missing, Value::Whole)
    }

    /// The value as text, empty where there is none. Numbers have a decimal point.
    pub(crate) fn words(&self) -> String {
        match self {
            Value::Missing => String::new(),
            Value::Text(words) => words.clone(),
            Value::Whole(number) => number.to_string(),
            Value::Number(number) => number.to_string(),
            Value::Bool(is) => is.to_string(),
        }
    }
}

/// The columns that come first, in their order.
const FIRST: [(&str, Kind); 33] = [
    ("schema", Kind::Whole),
    ("game", Kind::Text),
    ("started", Kind::Text),
    ("deck", Kind::Text),
    ("deck_hash", Kind::Text),
    ("programme", Kind::Text),
    ("rules", Kind::Whole),
    ("seats_public", Kind::Whole),
    ("seats_ideburen", Kind::Whole),
    ("ballots", Kind::Text),
    ("round", Kind::Whole),
    ("kind", Kind::Text),
    ("card", Kind::Text),
    ("idea", Kind::Whole),
    ("phase", Kind::Text),
    ("swap", Kind::Text),
    ("verdict", Kind::Text),
    ("adopted", Kind::Bool),
    ("agreement", Kind::Number),
    ("dispersion", Kind::Number),
    ("within", Kind::Number),
    ("between", Kind::Number),
    ("support_public", Kind::Number),
    ("support_ideburen", Kind::Number),
    ("support_min", Kind::Number),
    ("score", Kind::Number),
    ("objections", Kind::Whole),
    ("moved_up", Kind::Whole),
    ("moved_same", Kind::Whole),
    ("moved_down", Kind::Whole),
    ("delta_within", Kind::Number),
    ("delta_between", Kind::Number),
    ("trust", Kind::Whole),
];

/// The columns in their order: what each is called, and what stands in it.
pub(crate) fn columns() -> Vec<(String, Kind)> {
    let mut columns: Vec<(String, Kind)> = FIRST.map(|(name, kind)| (name.to_owned(), kind)).into();
    for party in Party::ALL {
        columns.extend((1..=5).map(|rating| (format!("{}_{rating}", party.code()), Kind::Whole)));
        columns.extend(["abstained", "talk"].map(|what| (format!("{}_{what}", party.code()), Kind::Whole)));
    }
    for prefix in ["principle", "strained"] {
        columns.extend(Principle::ALL.map(|principle| (format!("{prefix}_{}", principle.code()), Kind::Whole)));
    }
    columns.extend(["tastle_wierman", "van_der_eijk", "leik"].map(|name| (name.to_owned(), Kind::Number)));
    columns
}

impl Row {
    /// The row's values in the order of [`columns`].
    pub(crate) fn values(&self, name: &str, game: &OfGame) -> Vec<Value> {
        let figures = self.figures.as_ref();
        let (kind, card, idea, phase, adopted) = match &self.about {
            About::Card { id, phase, adopted } => {
                let adopted = adopted.map_or(Value::Missing, Value::Bool);
                ("Scenario", Value::text(id), Value::Missing, Value::text(phase.code()), adopted)
            }
            About::Idea { number } => ("Idea", Value::Missing, Value::whole(*number), Value::Missing, Value::Missing),
        };
        let moved = |of: fn(&Movement) -> u16| self.movement.as_ref().map_or(Value::Missing, |m| Value::whole(of(m)));
        let mut values = vec![
            Value::whole(SCHEMA),
            Value::text(name),
            Value::text(&game.started),
            Value::text(&game.deck),
            Value::text(&game.deck_hash),
            Value::text(&game.programme),
            Value::whole(game.rules),
            Value::whole(game.seats.public),
            Value::whole(game.seats.ideburen),
            Value::Text(format!("{:?}", game.ballots)),
            Value::whole(self.round),
            Value::text(kind),
            card,
            idea,
            phase,
            Value::Text(format!("{:?}", self.swap)),
            self.verdict.map_or(Value::Missing, |verdict| Value::text(verdict.code())),
            adopted,
            Value::number(figures.map(|f| f.agreement)),
            Value::number(figures.map(|f| f.dispersion)),
            Value::number(figures.map(|f| f.within)),
            Value::number(figures.and_then(|f| f.between)),
            Value::number(figures.and_then(|f| f.support.public)),
            Value::number(figures.and_then(|f| f.support.ideburen)),
            Value::number(figures.map(|f| f.support_min)),
            Value::number(figures.map(|f| f.score)),
            Value::whole(self.votes.objections),
            moved(|m| m.up),
            moved(|m| m.same),
            moved(|m| m.down),
            Value::number(self.delta_within),
            Value::number(self.delta_between),
            Value::Whole(self.trust),
        ];
        for party in Party::ALL {
            let tally = &self.votes.tally[party];
            values.extend(tally.ratings.map(Value::whole));
            values.extend([Value::whole(tally.abstained), Value::whole(tally.talk())]);
        }
        values.extend(self.principles.map(Value::Whole));
        values.extend(self.strained.map(Value::whole));
        let Measures { tastle_wierman, van_der_eijk, leik, .. } = self.measures;
        values.extend([tastle_wierman, van_der_eijk, leik].map(Value::number));
        values
    }
}
