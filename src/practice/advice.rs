//! What tables of counterparts find out about a deck: cards on which there is nothing to talk about, because everybody or
//! nobody can live with what comes of them, because one side always pays, or because one way forward is what everybody takes;
//! and events that always end in the same way.

use super::kinds::Temper;
use super::simulate::{ALWAYS, NEVER, Tally, setup, six_rounds};
use super::table::{Cast, Played};
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

/// So many rounds are played in all to see what tables of mixed tempers adopt: what is told of a large deck rests on fewer games
/// of each card, and takes no longer.
const ROUNDS: usize = 8_000;
/// So many games on each card at the most …
const MIXED: usize = 150;
/// … and at the least.
const MIXED_MIN: usize = 40;
/// Shares are told of when something was adopted at least so often.
const ADOPTED_MIN: u64 = 30;
/// An option adopted oftener than this, in per cent of what is adopted, leaves nothing to choose …
const TAKEN: u64 = 70;
/// … and one adopted more seldom than this might as well not be there.
const LEFT: u64 = 5;
/// Consent in fewer or more games than this, in per cent, at tables of mixed tempers.
const CONSENTS: (u64, u64) = (25, 75);
/// Whole games played to see how events end.
const WHOLE: u64 = 150;
/// An event that took place fewer times than this is not judged.
const EVENTS_MIN: u64 = 12;

/// Advice on a deck without errors, by simulation: each card is played by itself, many times. `source` is what the deck was
/// read from, and `name` what problems call it. Takes a fraction of a second; the same deck gives the same advice.
pub fn by_simulation(deck: &Arc<Deck>, source: &str, name: &str) -> Vec<Problem> {
    if deck.cards.is_empty() || deck.cards.len() > CARDS_MAX {
        return Vec::new();
    }
    // What a round needs of a deck, beside its card.
    let bare = Deck { roles: deck.roles.clone(), commitments: deck.commitments.clone(), ..Deck::default() };
    let games = (ROUNDS / deck.cards.len()).clamp(MIXED_MIN, MIXED);
    let of_card = |card: usize| {
        let one = Arc::new(Deck { cards: vec![deck.cards[card].clone()], ..bare.clone() });
        let mut all = shown(card, &played(&one));
        all.extend(shares(card, deck.cards[card].options.len(), &mixed(&one, games), all.is_empty()));
        all
    };
    let mut shown: Vec<Shown> = (0..deck.cards.len()).into_par_iter().flat_map(of_card).collect();
    shown.extend(outcomes(deck));
    of_play(deck, &shown, source, name)
}

/// What came of the only card of a deck at tables of mixed tempers.
fn mixed(deck: &Arc<Deck>, games: usize) -> Tally {
    let (cast, programme) = (Cast::new(deck), six_rounds(deck));
    let mut tally = Tally::default();
    for number in 0..games as u64 {
        let game = cast.play(setup(&programme, SEATS, SEED, number), &mut |played| tally.count(&played), &mut |_| {});
        if game.is_err() {
            return Tally::default();
        }
    }
    tally
}

/// Options that are taken too often or too seldom. Of consent only where nothing has been told of it.
fn shares(card: usize, options: usize, tally: &Tally, of_consent: bool) -> Vec<Shown> {
    let of = tally.adopted.iter().sum::<u64>();
    let mut shown = Vec::new();
    let consents = tally.consents();
    let consent = |what| Shown { place: card, what, count: consents, of: tally.played };
    if of_consent && consents * 100 > tally.played * CONSENTS.1 {
        shown.push(consent(Showing::Often));
    } else if of_consent && consents * 100 < tally.played * CONSENTS.0 {
        shown.push(consent(Showing::Seldom));
    }
    if of < ADOPTED_MIN {
        return shown;
    }
    for (option, &count) in tally.adopted.iter().take(options).enumerate() {
        let told = |what| Shown { place: card, what, count, of };
        if count * 100 > of * TAKEN {
            shown.push(told(Showing::Taken(option)));
        } else if count * 100 < of * LEFT {
            shown.push(told(Showing::Left(option)));
        }
    }
    shown
}

/// Events that end in one way only, whatever the tables promise.
fn outcomes(deck: &Arc<Deck>) -> Vec<Shown> {
    if deck.events.is_empty() {
        return Vec::new();
    }
    let (cast, programme) = (Cast::new(deck), six_rounds(deck));
    let mut counts = vec![[0_u64; 2]; deck.events.len()];
    for number in 0..WHOLE {
        let mut count = |played: Played| {
            if let Some((count, event)) = played.event.and_then(|event| Some((counts.get_mut(event.event)?, event))) {
                count[usize::from(event.met)] += 1;
            }
        };
        if cast.play(setup(&programme, SEATS, SEED, number), &mut count, &mut |_| {}).is_err() {
            return Vec::new();
        }
    }
    let one = |(place, [unmet, met]): (usize, &[u64; 2])| {
        let of = unmet + met;
        let only = of >= EVENTS_MIN && (*unmet == 0 || *met == 0);
        only.then_some(Shown { place, what: Showing::OneOutcome(*unmet == 0), count: of, of })
    };
    counts.iter().enumerate().filter_map(one).collect()
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
        shown.push(Shown { place: card, what: Showing::Always, count: consents, of: tally.played });
    }
    if tally.never_consents() {
        shown.push(Shown { place: card, what: Showing::Never, count: consents, of: tally.played });
    }
    if let Some(party) = tally.always_carries() {
        let count = tally.carries_more[Party::index(party)];
        shown.push(Shown { place: card, what: Showing::OneSide(party), count, of: tally.adopted.iter().sum() });
    }
    shown
}
