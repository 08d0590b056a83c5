//! What the closing conversation can begin from: what the table itself has shown.

use super::action::Clause;
use super::ballot::{RevealedRow, Subject};
use super::game::Game;
use super::round::Round;
use super::scenario::dialogue::same_clause;
use super::words::{By, Level, SeatId, Stage};
use serde::Serialize;

/// The vote that people were furthest apart in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WidestVote {
    /// The round, from 0.
    pub round: usize,
    /// The card, as a place in the deck.
    pub card: usize,
    /// Whether it was the ballot on the proposal.
    pub second: bool,
    /// The row.
    pub row: RevealedRow,
}

/// A promise that was asked for, and how often.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MostAsked {
    /// What it says, as it was asked for first.
    pub clause: Clause,
    /// Whom it would bind.
    pub by: By,
    /// How often it was asked for.
    pub times: usize,
    /// Whether it became part of the agreement.
    pub adopted: bool,
}

/// A way forward that the table adopted, in the words of the European code: how far civil society is let in, and where in
/// the making of a public decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct LetIn {
    /// The round, from 0.
    pub round: usize,
    /// The card, as a place in the deck.
    pub card: usize,
    /// The way forward, from 0.
    pub option: u8,
    /// How far they are let in.
    pub level: Level,
    /// Where in the making of a decision; `None` where the deck does not say.
    pub stage: Option<Stage>,
}

/// What the closing conversation can begin from.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct DebriefView {
    /// The cards that were played, as places in the deck, in the order of rounds: each may have questions of its own.
    pub cards: Vec<usize>,
    /// The vote that people were furthest apart in; `None` where nobody rated.
    pub widest: Option<WidestVote>,
    /// The promise that was asked for most often; `None` where none was.
    pub most_asked: Option<MostAsked>,
    /// The seats that spoke for the other side than their own in some round: they leave a chair.
    pub changed_side: Vec<SeatId>,
    /// What was adopted that says how far civil society is let in, in the order of rounds.
    pub let_in: Vec<LetIn>,
}

impl Game {
    /// What the closing conversation can begin from. All of it has been open to the room.
    pub fn debrief(&self) -> DebriefView {
        let rounds: Vec<&Round> = self.played().chain([self.round()]).collect();
        let setup = self.setup();
        let changed = |seat: usize| {
            let own = setup.seats[seat].organisation.party;
            let spoke = |round: &&Round| round.deal.chairs.get(seat).is_some_and(|chair| chair.role().is_some());
            rounds.iter().filter(|round| spoke(round)).any(|round| round.party(SeatId(seat as u8)) != own)
        };
        DebriefView {
            cards: rounds.iter().filter_map(|round| round.card()).collect(),
            widest: widest(&rounds),
            most_asked: self.most_asked(&rounds),
            let_in: self.let_in(),
            changed_side: (0..setup.seats.len()).filter(|&seat| changed(seat)).map(|seat| SeatId(seat as u8)).collect(),
        }
    }

    fn let_in(&self) -> Vec<LetIn> {
        let adopted = self.agreement().agreed.iter();
        let known = adopted.filter_map(|agreed| {
            let card = self.deck().cards.get(agreed.card)?;
            let level = card.options.get(usize::from(agreed.option))?.level?;
            let (round, card, stage) = (agreed.round, agreed.card, card.stage);
            Some(LetIn { round, card, option: agreed.option, level, stage })
        });
        known.collect()
    }

    fn most_asked(&self, rounds: &[&Round]) -> Option<MostAsked> {
        let same = |one: &Clause, other: &Clause| same_clause(self.rules(), self.deck(), one, other);
        let mut found: Vec<MostAsked> = Vec::new();
        for entry in rounds.iter().flat_map(|round| &round.proposal().entries).filter(|entry| entry.asked) {
            match found.iter_mut().find(|asked| same(&asked.clause, &entry.clause)) {
                Some(asked) => asked.times += 1,
                None => {
                    let adopted = self.agreement().commitments.iter().any(|kept| same(&kept.clause, &entry.clause));
                    found.push(MostAsked { clause: entry.clause.clone(), by: entry.by, times: 1, adopted });
                }
            }
        }
        // The one that was asked for first, of those asked for as often.
        found.into_iter().rev().max_by_key(|asked| asked.times)
    }
}

fn widest(rounds: &[&Round]) -> Option<WidestVote> {
    let mut widest: Option<(f64, WidestVote)> = None;
    for round in rounds {
        let Some(scenario) = round.scenario() else { continue };
        let votes = [(false, &scenario.first), (true, &scenario.second)];
        let rows = votes.into_iter().flat_map(|(second, votes)| votes.iter().map(move |votes| (second, votes)));
        for (second, row) in rows.flat_map(|(second, votes)| votes.rows.iter().map(move |row| (second, row))) {
            // What was at risk is a promise of an earlier round, and no question of this card.
            let Some(figures) = row.figures.filter(|_| !matches!(row.subject, Subject::AtRisk(_))) else { continue };
            if widest.as_ref().is_none_or(|(dispersion, _)| figures.dispersion > dispersion + 1e-12) {
                let vote = WidestVote { round: round.index, card: scenario.card, second, row: row.clone() };
                widest = Some((figures.dispersion, vote));
            }
        }
    }
    widest.map(|(_, vote)| vote)
}
