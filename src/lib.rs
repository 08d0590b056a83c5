//! Komma överens: a dialogue game for the public sector and civil society.
//!
//! The game itself is [`rules`]: pure, and told in `docs/rules.md`. Everything else asks it. `ARCHITECTURE.md` is the map of the
//! folders. A game is dealt, voted in and revealed like this:
//!
//! ```
//! use komma_overens::deck;
//! use komma_overens::rules::{
//!     Action, Audience, Ballot, BallotMethod, Game, Mark, Organisation, Party, SeatId, SeatSetup, Setup, Step,
//! };
//! use std::sync::Arc;
//!
//! let (name, source) = deck::embedded()[0];
//! let deck = Arc::new(deck::load_str(source, name).deck.expect("the deck of the program has no errors"));
//! let seat = |name: &str, party| SeatSetup {
//!     organisation: Organisation { name: name.into(), party, line: String::new() },
//!     person: String::new(),
//!     own_role: None,
//!     other_side: false,
//! };
//! let setup = Setup {
//!     seats: vec![seat("Kulturkontoret", Party::Public), seat("Kvarterets hus", Party::Ideburen)],
//!     programme: deck::builtin_programmes().remove(0),
//!     swap: None,
//!     dialogue_minutes: 8,
//!     signal: false,
//!     ballots: BallotMethod::Handed,
//!     lent: Vec::new(),
//!     seed: 1,
//!     allow_own: false,
//!     earlier: None,
//!     cards: Default::default(),
//! };
//!
//! // The deal: who speaks for whom is drawn by the seed.
//! let mut game = Game::new(deck, setup).expect("two seats, one of each party, can play");
//! game.apply(Action::Advance { from: Step::Deal })?;
//! game.apply(Action::Advance { from: Step::Situation })?;
//!
//! // The vote: every seat rates every option, and nobody sees it.
//! let options = game.view(Audience::Room).room.ballot.expect("the box is open").subjects.len();
//! let ballot = |rating| Ballot { marks: vec![Mark::rating(rating); options], objection: None };
//! game.apply(Action::Cast { seat: SeatId(0), ballot: ballot(4) })?;
//! assert!(game.check(&Action::Reveal).is_err(), "one ballot is missing");
//! game.apply(Action::Cast { seat: SeatId(1), ballot: ballot(5) })?;
//!
//! // The reveal: all at once, by party.
//! game.apply(Action::Reveal)?;
//! let room = game.view(Audience::Room).room;
//! let row = &room.first().expect("the ballots are revealed").rows[0];
//! assert!(row.verdict.is_consent());
//! assert_eq!(row.figures.expect("both have rated").agreement, 0.75);
//! # Ok::<(), komma_overens::rules::RuleError>(())
//! ```
// What only the window asks for has no caller without it; dead code is looked for with it.
#![cfg_attr(not(feature = "gui"), allow(dead_code, unused_imports))]

#[cfg(feature = "gui")]
pub mod app;
pub mod cli;
pub mod deck;
mod document;
mod files;
#[cfg(test)]
mod layers;
mod look;
mod moving;
mod papers;
pub mod practice;
mod print;
pub mod record;
pub mod rules;
pub mod serve;
pub mod text;
mod wording;
