//! The game itself: pure and headless. No files, no clock, no threads, no window. A game is a function
//! of the rules' version, the deck, the setup and the actions; everything else asks it.

mod action;
mod agreement;
mod ballot;
mod chairs;
#[cfg(test)]
mod chairs_tests;
mod consensus;
mod content;
mod deal;
mod evaluation;
mod game;
mod idea;
#[cfg(test)]
mod idea_tests;
mod idea_view;
mod ledger;
mod round;
mod rounds;
pub mod sample;
mod setup;
mod view;
mod words;

pub use action::*;
pub use agreement::*;
pub use ballot::{Movement, Revealed, RevealedRow, Subject, nobody};
pub use chairs::Tile;
pub use consensus::*;
pub use content::*;
pub use deal::Deal;
pub use evaluation::{Evaluation, IdeaRound};
pub use game::{Game, Happened, RULES_VERSION};
pub use idea::{
    AskAnswer, Gathered, Idea, IdeaKind, IdeaResult, IdeaStanding, IdeaTable, Merge, MergeAnswer, TileAsk, Wording,
};
pub use idea_view::*;
pub use ledger::*;
pub use round::{Amendment, Answer, EventOutcome, Invocation, Proposal, ProposalEntry, Round};
pub use setup::*;
pub use view::*;
pub use words::*;
