//! What the room may know of the ideas, and what a seat may know beside that.

use super::chairs;
use super::evaluation::{Evaluation, IdeaRound};
use super::table::{Gathered, Idea, IdeaResult, IdeaTable, Merge, TileAsk, fits};
use crate::rules::action::{Action, Step, limits};
use crate::rules::content::LocalText;
use crate::rules::kind::At;
use crate::rules::round::Seating;
use crate::rules::words::{Party, PerParty, SeatId, TileId};
use serde::Serialize;

/// A tile as the room sees it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TileFace {
    /// Which it is: its place in [`IdeasView::tiles`].
    pub tile: TileId,
    /// The seat whose own organisation it is.
    pub own: Option<SeatId>,
    /// The place in the deck of one that is lent.
    pub lent: Option<usize>,
    /// The organisation's name.
    pub name: LocalText,
    /// One line about it; may be empty.
    pub line: LocalText,
    /// Its side.
    pub party: Party,
    /// Who holds it in this round, and from homecoming on whose it is; `None` where it lies beside the table.
    pub holder: Option<SeatId>,
    /// The idea it is gathered at, by its place.
    pub idea: Option<usize>,
}

/// An idea as the room sees it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IdeaFace {
    /// Its place, from 0. The screen shows it from 1.
    pub number: usize,
    /// The idea: its words, standing, tiles and results.
    pub idea: Idea,
    /// Which parties are gathered at it with a tile that a seat holds; from homecoming on, with any tile.
    pub parties: PerParty<bool>,
    /// Whether it lies open and not both parties are gathered at it, so that it is no collaboration yet.
    pub stands_alone: bool,
    /// Parties of which one or two evaluate it, so that their dots can be recognised.
    pub recognisable: Vec<Party>,
    /// The tiles that are asked to come to it and have not answered, in the order they were asked.
    pub asked: Vec<TileId>,
    /// What its evaluation in this round came to, once revealed.
    pub result: Option<IdeaResult>,
    /// The seats that may reword it now.
    pub may_reword: Vec<SeatId>,
    /// The seats that may park it now.
    pub may_park: Vec<SeatId>,
    /// Whether it may be put back on the table now, by anybody.
    pub may_unpark: bool,
}

/// A merge as the room sees it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MergeFace {
    /// Its place.
    pub number: usize,
    /// The merge.
    pub merge: Merge,
    /// Whose yes it waits for.
    pub waits_for: Vec<SeatId>,
}

/// What everybody in the room may know of the ideas.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct IdeasView {
    /// All tiles, each at the place of its [`TileId`].
    pub tiles: Vec<TileFace>,
    /// All ideas of the game so far, each at its place.
    pub ideas: Vec<IdeaFace>,
    /// Everything asked for tiles, each at its place; answered and of earlier rounds too.
    pub asks: Vec<TileAsk>,
    /// Everything asked about merging, likewise.
    pub merges: Vec<MergeFace>,
    /// Who evaluates in this round: those who hold a tile at an open idea. Settled once the gathering is over.
    pub evaluating: Vec<SeatId>,
    /// How many ideas each seat may still write in this round.
    pub ideas_left: Vec<usize>,
    /// This round's score, 0..=100: the mean of its collaborations' scores, once revealed.
    pub score: Option<f64>,
    /// Whether the evaluations of this round have been revealed.
    pub revealed: bool,
}

/// An idea that a seat's real organisation was part of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct InIdea {
    /// The idea's place.
    pub idea: usize,
    /// Who held the tile when it came there, and in which round.
    pub gathered: Gathered,
    /// Whether the tile is gathered there still.
    pub is_there: bool,
}

impl At<'_> {
    /// What the room may know of the ideas. Without an idea round going on: what they came to, at home.
    pub(crate) fn ideas_view(&self, current: Option<&IdeaRound>) -> IdeasView {
        let (table, seating) = (self.ideas, self.round.seating());
        let over = current.is_none() || self.step.is_closing();
        let tiles = chairs::pool(self.deck, self.setup, self.table.began).into_iter().map(|tile| TileFace {
            tile: tile.tile,
            own: tile.own,
            lent: tile.lent,
            name: tile.name,
            line: tile.line,
            party: tile.party,
            holder: if over { tile.own } else { seating.deal.holder(tile.tile) },
            idea: table.idea_of(tile.tile),
        });
        let tiles: Vec<TileFace> = tiles.collect();
        let written = |seat: SeatId| table.ideas.iter().filter(|i| (i.seat, i.round) == (seat, seating.round)).count();
        let writes = |seat| self.step == Step::Ideas && self.takes_part(seat);
        let left = |seat| if writes(seat) { limits::IDEAS.saturating_sub(written(seat)) } else { 0 };
        IdeasView {
            ideas: (0..table.ideas.len()).map(|idea| self.idea_face(idea, &tiles, over)).collect(),
            asks: table.asks.clone(),
            merges: (0..)
                .zip(&table.merges)
                .map(|(number, merge)| MergeFace {
                    number,
                    merge: merge.clone(),
                    waits_for: table.waits_for(seating, merge),
                })
                .collect(),
            evaluating: if over { Vec::new() } else { table.evaluating(seating) },
            ideas_left: self.seats().map(left).collect(),
            score: if over { None } else { table.score_in(seating.round) },
            revealed: !over && current.is_some_and(|round| round.revealed),
            tiles,
        }
    }

    fn idea_face(&self, number: usize, tiles: &[TileFace], over: bool) -> IdeaFace {
        let (table, seating) = (self.ideas, self.round.seating());
        let idea = &table.ideas[number];
        let here = |gathered: &&Gathered| over || seating.deal.holder(gathered.tile).is_some();
        let count = |party: Party| {
            let of = |gathered: &&Gathered| tiles.get(gathered.tile.index()).is_some_and(|tile| tile.party == party);
            idea.tiles.iter().filter(here).filter(of).count()
        };
        let parties = PerParty::from_fn(|party| count(party) > 0);
        let open = idea.is_open();
        let who_may = |action: &dyn Fn(SeatId) -> Action| -> Vec<SeatId> {
            let allowed = |seat: &SeatId| {
                let action = action(*seat);
                !over && fits(self.step, &action) && self.room().is_ok() && {
                    table.check(seating, self.step, &action).is_ok()
                }
            };
            self.seats().filter(allowed).collect()
        };
        let reword =
            |seat| Action::RewordIdea { seat, idea: number, title: idea.title.clone(), line: idea.line.clone() };
        let asks = table.asks.iter().filter(|ask| ask.is_open() && ask.idea == number);
        IdeaFace {
            number,
            idea: idea.clone(),
            parties,
            stands_alone: open && !Party::ALL.into_iter().all(|party| parties[party]),
            recognisable: Party::ALL.into_iter().filter(|&party| !over && (1..3).contains(&count(party))).collect(),
            asked: asks.map(|ask| ask.tile).collect(),
            result: idea.result_in(seating.round).filter(|_| !over).cloned(),
            may_reword: who_may(&reword),
            may_park: who_may(&|seat| Action::Park { seat, idea: number }),
            may_unpark: !who_may(&|seat| Action::Unpark { seat, idea: number }).is_empty(),
        }
    }

    /// What a seat has said of the idea it is gathered at, while the box is open.
    pub(crate) fn own_evaluation(&self, seat: SeatId) -> Option<Evaluation> {
        let round = self.round.idea().filter(|_| self.step == Step::Evaluation)?;
        round.evaluation_of(seat).cloned()
    }
}

impl IdeaTable {
    /// Parties of which one or two evaluate some idea of this round.
    pub(super) fn recognisable(&self, at: Seating<'_>) -> Vec<Party> {
        let few = |idea: usize, party: Party| {
            let of = self.holders(at, idea).into_iter().filter(|&seat| at.party(seat) == party);
            (1..3).contains(&of.count())
        };
        let open = || (0..self.ideas.len()).filter(|&idea| self.ideas[idea].is_open());
        Party::ALL.into_iter().filter(|&party| open().any(|idea| few(idea, party))).collect()
    }

    /// The ideas that the organisation of a tile was part of: where the tile is now, and where it took part in an
    /// evaluation.
    pub(crate) fn in_ideas(&self, own: TileId) -> Vec<InIdea> {
        let of = |(number, idea): (usize, &Idea)| {
            if let Some(&gathered) = idea.gathered(own) {
                return Some(InIdea { idea: number, gathered, is_there: true });
            }
            let mut before = idea.results.iter().rev().flat_map(|result| &result.tiles);
            before.find(|gathered| gathered.tile == own).map(|&gathered| InIdea {
                idea: number,
                gathered,
                is_there: false,
            })
        };
        self.ideas.iter().enumerate().filter_map(of).collect()
    }
}
