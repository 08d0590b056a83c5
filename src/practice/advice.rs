//! What tables of counterparts find out about a deck: cards on which there is nothing to talk about, because everybody or
//! nobody can live with what comes of them, or because one side always pays.

use super::kinds::Temper;
use super::simulate::{ALWAYS, NEVER, Tally, setup, six_rounds};
use super::table::Cast;
use crate::deck::Problem;
use crate::deck::advice::{Showing, Shown, of_play};
use crate::rules::{Deck, Party};
use rayon::prelude::*;
use std::sync::Arc;

/// Decks with more cards are not played: it would take long, and nobody reads so much advice.
pub const CARDS_MAX: usize = 200;
/// So many games on each card at the most; a card about which nothing can be said any more is left sooner.
const GAMES: u64 = 150;
/// A table of the usual size.
const SEATS: usize = 8;
/// Everybody comes in the middle temper, so that what is told is the card's doing: the hurt refuse what is good for all, and
/// the eager can live with much.
const TEMPER: Temper = Temper::Wary;
/// The same for every deck, so that the same deck always gets the same advice.
const SEED: u64 = 1;

/// Advice on a deck without errors, by simulation: each card is played by itself, many times. `source` is what the deck was
/// read from, and `name` what problems call it. Takes a fraction of a second; the same deck gives the same advice.
pub fn by_simulation(deck: &Arc<Deck>, source: &str, name: &str) -> Vec<Problem> {
    if deck.cards.is_empty() || deck.cards.len() > CARDS_MAX {
        return Vec::new();
    }
    // What a round needs of a deck, beside its card.
    let bare = Deck { roles: deck.roles.clone(), commitments: deck.commitments.clone(), ..Deck::default() };
    let of_card = |card: usize| {
        let one = Deck { cards: vec![deck.cards[card].clone()], ..bare.clone() };
        shown(card, &played(&Arc::new(one)))
    };
    let shown: Vec<Vec<Shown>> = (0..deck.cards.len()).into_par_iter().map(of_card).collect();
    of_play(deck, &shown.concat(), source, name)
}

/// What came of the only card of a deck.
fn played(deck: &Arc<Deck>) -> Tally {
    let (cast, programme) = (Cast::new(deck).in_temper(TEMPER), six_rounds(deck));
    let mut tally = Tally::default();
    for number in 0..GAMES {
        // A deck that lacks the roles of a side cannot be played, and says so elsewhere.
        let game = cast.play(setup(&programme, SEATS, SEED, number), &mut |played| tally.count(&played), &mut |_| {});
        if game.is_err() || is_settled(&tally) {
            return Tally::default();
        }
    }
    tally
}

/// Whether nothing that is still to come could give advice.
fn is_settled(tally: &Tally) -> bool {
    let (consents, adopted) = (tally.consents(), tally.adopted.iter().sum::<u64>());
    let sometimes = consents * 100 > GAMES * NEVER && (tally.played - consents) * 100 > GAMES * (100 - ALWAYS);
    let tenth = GAMES / 10;
    sometimes && tally.carries_more.iter().all(|most| adopted - most > tenth)
}

fn shown(card: usize, tally: &Tally) -> Vec<Shown> {
    let mut shown = Vec::new();
    let consents = tally.consents();
    if tally.always_consents() {
        shown.push(Shown { card, what: Showing::Always, count: consents, of: tally.played });
    }
    if tally.never_consents() {
        shown.push(Shown { card, what: Showing::Never, count: consents, of: tally.played });
    }
    if let Some(party) = tally.always_carries() {
        let count = tally.carries_more[Party::index(party)];
        shown.push(Shown { card, what: Showing::OneSide(party), count, of: tally.adopted.iter().sum() });
    }
    shown
}
