//! The game itself: pure and headless. No files, no clock, no threads, no window. A game is a function
//! of the rules' version, the deck, the setup and the actions; everything else asks it.

mod action;
mod agreement;
mod ballot;
mod consensus;
mod content;
mod deal;
mod game;
mod idea;
mod ledger;
mod rounds;
pub mod sample;
mod scenario;
mod setup;
mod view;
mod words;

pub use action::*;
pub use agreement::*;
pub use ballot::{Movement, Revealed, RevealedRow, Subject, nobody};
pub use consensus::*;
pub use content::*;
pub use deal::Deal;
pub use game::{Game, Happened, RULES_VERSION};
pub use idea::chairs::Tile;
pub use idea::evaluation::{Evaluation, IdeaRound};
pub use idea::table::{
    AskAnswer, Gathered, Idea, IdeaKind, IdeaResult, IdeaStanding, IdeaTable, Merge, MergeAnswer, TileAsk, Wording,
};
pub use idea::view::*;
pub use ledger::*;
pub use scenario::round::{Amendment, Answer, EventOutcome, Invocation, Proposal, ProposalEntry, Round};
pub use setup::*;
pub use view::*;
pub use words::*;
