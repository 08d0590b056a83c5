//! Which cards a table would rather have: about some theme, from where the town is, and not those it has met.

use super::content::{Card, Deck};
use super::words::Phase;
use serde::{Deserialize, Serialize};
use std::collections::HashSet;

/// What a table asks of the draw of cards. It sets their order and takes none away: a round that finds no card it would
/// rather have gets another one.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CardChoice {
    /// The name the cards it meets are remembered under; empty for the table that has none.
    pub table: String,
    /// Where the town is: rounds that ask for no phase get cards of this one first.
    pub phase: Option<Phase>,
    /// Words of [`Card::themes`]: a card with any of them comes first.
    pub themes: Vec<String>,
    /// The ids of the cards it has met. They are dealt last.
    pub met: Vec<String>,
}

/// Where a card stands in the order of the draw, before chance: less is earlier.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    /// How many of the wishes it does not fulfil.
    misses: u8,
    met: bool,
}

impl CardChoice {
    /// Whether nothing is asked for, so that a log need not say so.
    pub fn is_default(&self) -> bool {
        *self == CardChoice::default()
    }

    /// Whether a card is of the phase and the themes that are asked for.
    pub fn fits(&self, card: &Card) -> bool {
        self.misses(card) == 0
    }

    /// The cards of a deck that are asked for: how many there are, and how many of them the table has met.
    pub fn counts(&self, deck: &Deck) -> (usize, usize) {
        let met: HashSet<&str> = self.met.iter().map(String::as_str).collect();
        let fitting = || deck.cards.iter().filter(|card| self.fits(card));
        (fitting().count(), fitting().filter(|card| met.contains(card.id.as_str())).count())
    }

    fn misses(&self, card: &Card) -> u8 {
        let other_phase = self.phase.is_some_and(|phase| phase != card.phase);
        let other_theme = !self.themes.is_empty() && !self.themes.iter().any(|theme| card.themes.contains(theme));
        u8::from(other_phase) + u8::from(other_theme)
    }

    /// The rank of each card of a deck.
    pub(super) fn ranks(&self, deck: &Deck) -> Vec<Rank> {
        let met: HashSet<&str> = self.met.iter().map(String::as_str).collect();
        let rank = |card: &Card| Rank { misses: self.misses(card), met: met.contains(card.id.as_str()) };
        deck.cards.iter().map(rank).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::deal::{card_order, plan_cards};
    use crate::rules::setup::Setup;
    use crate::rules::{BallotMethod, RoundKind, RoundSpec};
    use std::sync::LazyLock;

    static DECK: LazyLock<Deck> = LazyLock::new(|| {
        let (name, source) = crate::deck::embedded()[0];
        crate::deck::load_str(source, name).deck.expect("the embedded deck is sound")
    });

    fn setup(rounds: usize, phase: Option<Phase>, seed: u64, cards: CardChoice) -> Setup {
        let mut programme = crate::deck::builtin_programmes().remove(0);
        let round = RoundSpec { kind: RoundKind::Scenario { phase }, ..programme.rounds[0].clone() };
        programme.rounds = vec![round; rounds];
        Setup {
            programme,
            seats: Vec::new(),
            swap: None,
            dialogue_minutes: 0,
            signal: false,
            ballots: BallotMethod::Handed,
            seed,
            lent: Vec::new(),
            allow_own: false,
            earlier: None,
            cards,
        }
    }

    fn dealt(setup: &Setup) -> Vec<&'static Card> {
        let deck: &'static Deck = &DECK;
        plan_cards(deck, setup).into_iter().flatten().map(|card| &deck.cards[card]).collect()
    }

    fn ids(cards: &[&Card]) -> Vec<String> {
        cards.iter().map(|card| card.id.clone()).collect()
    }

    /// Evening after evening of three cards: none comes back before all have been met.
    #[test]
    fn met_cards_are_dealt_last() {
        let mut met: Vec<String> = Vec::new();
        for evening in 0..DECK.cards.len() / 3 {
            let cards = CardChoice { met: met.clone(), ..CardChoice::default() };
            let new = ids(&dealt(&setup(3, None, evening as u64, cards)));
            assert!(new.iter().all(|card| !met.contains(card)), "evening {evening}: {new:?}");
            met.extend(new);
        }
        let left: Vec<&Card> = DECK.cards.iter().filter(|card| !met.contains(&card.id)).collect();
        let cards = CardChoice { met, ..CardChoice::default() };
        let new = dealt(&setup(3, None, 99, cards));
        assert_eq!(new.len(), 3, "when all have been met, there still are cards");
        assert!(left.iter().all(|card| new.contains(card)), "and those that are left come first");
    }

    #[test]
    fn met_cards_are_last_within_a_phase_too() {
        let of_phase: Vec<String> =
            DECK.cards.iter().filter(|card| card.phase == Phase::Signing).map(|card| card.id.clone()).collect();
        for (left, card) in of_phase.iter().enumerate() {
            let met = of_phase.iter().filter(|other| *other != card).cloned().collect();
            let cards = CardChoice { met, ..CardChoice::default() };
            assert_eq!(ids(&dealt(&setup(1, Some(Phase::Signing), left as u64, cards))), std::slice::from_ref(card));
        }
    }

    #[test]
    fn a_theme_and_a_phase_are_asked_for_and_taken_no_further_than_there_are_cards() {
        for seed in 0..20 {
            let young = CardChoice { themes: vec!["ungdom".into()], ..CardChoice::default() };
            let three = dealt(&setup(3, None, seed, young.clone()));
            assert!(three.iter().all(|card| young.fits(card)), "{:?}", ids(&three));
            let there = CardChoice { phase: Some(Phase::Drafting), ..CardChoice::default() };
            let three = dealt(&setup(3, None, seed, there));
            assert!(three.iter().all(|card| card.phase == Phase::Drafting), "{:?}", ids(&three));
            // A phase that the programme asks for is not the table's to choose.
            let there = CardChoice { phase: Some(Phase::Drafting), ..CardChoice::default() };
            assert_eq!(dealt(&setup(1, Some(Phase::Signing), seed, there))[0].phase, Phase::Signing);
            let nothing = CardChoice { themes: vec!["rymden".into()], ..CardChoice::default() };
            let without = dealt(&setup(3, None, seed, CardChoice::default()));
            assert_eq!(
                ids(&dealt(&setup(3, None, seed, nothing))),
                ids(&without),
                "a theme nobody has changes nothing"
            );
        }
        // More rounds than the theme has cards: those that are left are of any.
        let young = CardChoice { themes: vec!["ungdom".into()], ..CardChoice::default() };
        let (fitting, _) = young.counts(&DECK);
        let ten = dealt(&setup(10, None, 4, young.clone()));
        assert_eq!(ten.iter().filter(|card| young.fits(card)).count(), fitting.min(10));
        assert_eq!(ten.len(), 10);
    }

    /// What is asked for comes before what is new: the table said so.
    #[test]
    fn a_wish_weighs_more_than_a_card_that_is_new() {
        let young: Vec<String> = DECK
            .cards
            .iter()
            .filter(|card| card.themes.iter().any(|theme| theme == "ungdom"))
            .map(|card| card.id.clone())
            .collect();
        let cards = CardChoice { themes: vec!["ungdom".into()], met: young.clone(), ..CardChoice::default() };
        assert_eq!(cards.counts(&DECK), (young.len(), young.len()));
        let order = card_order(&DECK, &setup(1, None, 3, cards));
        assert!(order[..young.len()].iter().all(|&card| young.contains(&DECK.cards[card].id)));
    }

    /// A setup that asks for nothing is written as it was before anything could be asked for, and such a file is read.
    #[test]
    fn a_setup_of_before_is_read_and_written_as_it_was() {
        let plain = setup(2, None, 5, CardChoice::default());
        let text = ron::to_string(&plain).expect("it can be written");
        assert!(!text.contains("cards"), "{text}");
        assert_eq!(ron::from_str::<Setup>(&text).expect("it can be read"), plain);
        let asking = CardChoice {
            table: "Onsdagsgruppen".into(),
            phase: Some(Phase::Dialogue),
            themes: vec!["pengar".into()],
            met: vec!["anbudet".into()],
        };
        let setup = setup(2, None, 5, asking);
        let text = ron::to_string(&setup).expect("it can be written");
        assert_eq!(ron::from_str::<Setup>(&text).expect("it can be read"), setup);
    }
}
