//! From what the table wrote to a card like any other, which lies last in the deck of the game.

use super::draft::{OwnOption, OwnQuestion};
use crate::rules::action::limits;
use crate::rules::content::{Card, CardOption, Deck, Effects, Leading, LocalText};
use crate::rules::game::Game;
use crate::rules::progression::subjects;
use crate::rules::round::RoundPlay;
use crate::rules::words::{By, Party, PerParty, Phase, Principle};

/// As much of a text as fits, with a sign where something was left out.
pub(crate) fn fitted(text: &str, most: usize) -> String {
    let text = text.trim();
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    let whole = kept.rsplit_once(' ').map_or(kept.as_str(), |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', '.', ' ']))
}

/// Commitments of a deck that may lie close at hand, as places in it: for each principle at stake those that do most for
/// it, of every side.
pub(crate) fn suggested(deck: &Deck, principles: &[Principle]) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    for principle in principles {
        for by in [By::Joint, By::Public, By::Ideburen] {
            let of = (0..deck.commitments.len()).filter(|&at| deck.commitments[at].by == by);
            let best = of.max_by_key(|&at| deck.commitments[at].effects.on(*principle));
            if let Some(best) = best.filter(|&at| deck.commitments[at].effects.on(*principle) > 0)
                && !found.contains(&best)
            {
                found.push(best);
            }
        }
    }
    found
}

fn option(written: &OwnOption) -> CardOption {
    let mut effects = Effects::default();
    for (principles, change) in [(&written.serves, 1), (&written.strains, -1)] {
        for principle in principles {
            effects.0[principle.index()] = change;
        }
    }
    let text = if written.text.is_empty() { &written.title } else { &written.text };
    CardOption {
        title: LocalText::plain(&written.title),
        text: LocalText::plain(text),
        level: None,
        effects,
        burden: written.burden,
    }
}

impl OwnQuestion {
    /// The card it becomes. `number` tells it from the others that the table has written.
    pub(crate) fn card(&self, deck: &Deck, number: usize) -> Card {
        Card {
            id: format!("egen-fraga-{number}"),
            // It stands in no phase of its own; nothing is drawn by this.
            phase: Phase::Dialogue,
            principles: self.principles.clone(),
            themes: Vec::new(),
            stage: None,
            title: LocalText::plain(&self.title),
            gist: LocalText::plain(&fitted(&self.question, limits::CARD_GIST)),
            situation: LocalText::plain(&self.situation),
            sides: PerParty::from_fn(|party: Party| LocalText::plain(&self.sides[party])),
            question: LocalText::plain(&self.question),
            options: self.options.iter().map(option).collect(),
            suggested: suggested(deck, &self.principles),
            stakes: Vec::new(),
            leading: Leading::default(),
            image: None,
        }
    }
}

impl Game {
    /// Lays the card that the table has written last in the deck of this game, and on the table.
    pub(in crate::rules) fn lay_written_card(&mut self) {
        let state = &mut self.state;
        let RoundPlay::Scenario(round) = &mut state.round.play else { return };
        let Some(own) = &mut round.own else { return };
        own.is_laid = true;
        let deck = &mut state.deck;
        let written = own.card(deck, deck.written + 1);
        deck.write(written);
        let card = deck.cards.len() - 1;
        (round.card, round.subjects) = (card, subjects(deck, card, &state.agreement));
        state.plan[state.round.index] = Some(card);
    }
}
