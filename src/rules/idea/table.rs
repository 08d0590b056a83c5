//! Ideas (*idéer*): what seats write from a dealt chair, and which tiles come to them. Only the holder of a tile
//! moves it, by placing it or by saying yes. Ideas and the tiles gathered at them stay from round to round.

use crate::rules::action::{Action, Area, RuleError, Step, limits};
use crate::rules::ballot::{check_length, check_text};
use crate::rules::consensus::{Figures, Verdict, Votes};
use crate::rules::round::Seating;
use crate::rules::setup::one_line;
use crate::rules::words::{Party, SeatId, TileId};
use serde::{Deserialize, Serialize};

/// What kind of idea it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum IdeaKind {
    /// *Idé*: something to do together.
    Idea,
    /// *Utmaning*: something that needs an answer.
    Challenge,
}

/// A tile gathered at an idea.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gathered {
    /// The tile.
    pub tile: TileId,
    /// Who held it then, and placed it or said yes.
    pub by: SeatId,
    /// The round, from 0.
    pub round: usize,
}

/// How an idea was worded before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wording {
    /// Its title.
    pub title: String,
    /// Its line.
    pub line: String,
    /// Who worded it so.
    pub seat: SeatId,
    /// The round, from 0.
    pub round: usize,
}

/// How an idea stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum IdeaStanding {
    /// It lies on the table.
    Open,
    /// Put aside for now, *parkerad*.
    Parked {
        /// Who put it aside.
        by: SeatId,
    },
    /// It goes on as part of another.
    Merged {
        /// The other's place.
        into: usize,
    },
}

/// What an evaluation of an idea came to.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct IdeaResult {
    /// The round, from 0.
    pub round: usize,
    /// The tiles whose holders evaluated it.
    pub tiles: Vec<Gathered>,
    /// The votes, by party.
    pub votes: Votes,
    /// The figures; `None` when nobody rated.
    pub figures: Option<Figures>,
    /// The verdict as a collaboration; `None` where only one party was gathered.
    pub verdict: Option<Verdict>,
    /// The objections' words, in alphabetical order, without their authors.
    pub objections: Vec<String>,
    /// First steps, likewise.
    pub first_steps: Vec<String>,
    /// Who is missing, likewise.
    pub missing: Vec<String>,
}

impl IdeaResult {
    /// Whether everybody gathered, from both parties, can live with it.
    pub fn is_consent(&self) -> bool {
        self.verdict.is_some_and(Verdict::is_consent)
    }

    /// The score as a collaboration, 0..=100; `None` where it is none, or nobody rated.
    pub fn score(&self) -> Option<f64> {
        self.verdict.and(self.figures).map(|figures| figures.score)
    }
}

/// An idea or a challenge, written from a dealt chair.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Idea {
    /// The round it was written in, from 0.
    pub round: usize,
    /// Who wrote it.
    pub seat: SeatId,
    /// The tile it was written from.
    pub chair: TileId,
    /// Idea or challenge.
    pub kind: IdeaKind,
    /// At most [`limits::IDEA_TITLE`] characters.
    pub title: String,
    /// At most [`limits::IDEA_LINE`] characters; may be empty.
    pub line: String,
    /// How it was worded before, oldest first.
    pub wordings: Vec<Wording>,
    /// Who worded it as it stands.
    pub worded_by: SeatId,
    /// The round it was worded in, from 0.
    pub worded_in: usize,
    /// The tiles gathered at it, in the order they came.
    pub tiles: Vec<Gathered>,
    /// How it stands.
    pub standing: IdeaStanding,
    /// What its evaluations came to, oldest first.
    pub results: Vec<IdeaResult>,
}

impl Idea {
    /// Whether it lies on the table.
    pub fn is_open(&self) -> bool {
        self.standing == IdeaStanding::Open
    }

    /// What its evaluation in a round came to.
    pub fn result_in(&self, round: usize) -> Option<&IdeaResult> {
        self.results.iter().find(|result| result.round == round)
    }

    /// A tile that is gathered at it.
    pub fn gathered(&self, tile: TileId) -> Option<&Gathered> {
        self.tiles.iter().find(|gathered| gathered.tile == tile)
    }
}

/// How an ask for a tile stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum AskAnswer {
    /// It waits for the holder.
    Waiting,
    /// The holder wants to talk first (*prata först*); it waits on.
    TalkFirst,
    /// The holder said yes, and the tile moved.
    Agreed,
    /// The holder said no.
    Refused {
        /// Why.
        reason: String,
    },
    /// The asker took it back.
    Withdrawn,
    /// The gathering ended, or the idea was put aside or merged, before there was an answer.
    Lapsed,
}

/// An ask for a tile to come to an idea.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TileAsk {
    /// Who asks.
    pub seat: SeatId,
    /// For which tile.
    pub tile: TileId,
    /// Who holds it, and answers.
    pub holder: SeatId,
    /// To which idea, by its place.
    pub idea: usize,
    /// How it stands.
    pub answer: AskAnswer,
    /// The round, from 0.
    pub round: usize,
    /// How often the idea had been reworded when it was asked, or refused.
    pub wordings: usize,
}

impl TileAsk {
    /// Whether it still waits for an answer.
    pub fn is_open(&self) -> bool {
        matches!(self.answer, AskAnswer::Waiting | AskAnswer::TalkFirst)
    }
}

/// How an ask to merge two ideas stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MergeAnswer {
    /// It waits for somebody's yes.
    Waiting,
    /// Everybody said yes, and the tiles moved.
    Agreed,
    /// Somebody said no.
    Refused {
        /// Who.
        seat: SeatId,
        /// Why.
        reason: String,
    },
    /// The gathering ended, or one of the ideas was put aside or merged, before everybody had answered.
    Lapsed,
}

/// An ask to let one idea go on as part of another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Merge {
    /// Who asks.
    pub seat: SeatId,
    /// The idea that would go on as part of the other, by its place.
    pub idea: usize,
    /// The other.
    pub into: usize,
    /// Who has said yes.
    pub yes: Vec<SeatId>,
    /// How it stands.
    pub answer: MergeAnswer,
    /// The round, from 0.
    pub round: usize,
}

impl Merge {
    /// Whether it still waits.
    pub fn is_open(&self) -> bool {
        self.answer == MergeAnswer::Waiting
    }

    fn is_about(&self, idea: usize) -> bool {
        self.idea == idea || self.into == idea
    }
}

/// All ideas of a game, and everything asked about them; each is known by its place.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct IdeaTable {
    /// Ideas and challenges, in the order they were written.
    pub ideas: Vec<Idea>,
    /// Asks for tiles, oldest first; answered ones stay for the debrief.
    pub asks: Vec<TileAsk>,
    /// Asks to merge, likewise.
    pub merges: Vec<Merge>,
}

/// What an action at the idea table does to the ledger.
pub(crate) enum IdeaEffect {
    None,
    AskedAgain { by: Party, idea: usize },
}

/// Whether an action at the idea table belongs to a step.
pub(crate) fn fits(step: Step, action: &Action) -> bool {
    match action {
        Action::WriteIdea { .. } => step == Step::Ideas,
        Action::RewordIdea { .. } => step == Step::Ideas || step == Step::Gathering,
        action => action.area() == Area::IdeaTable && step == Step::Gathering,
    }
}

impl IdeaTable {
    /// The idea a tile is gathered at, by its place.
    pub fn idea_of(&self, tile: TileId) -> Option<usize> {
        self.ideas.iter().position(|idea| idea.gathered(tile).is_some())
    }

    /// The score of an idea round: the mean of its collaborations' scores, 0..=100; `None` where there were none.
    pub fn score_in(&self, round: usize) -> Option<f64> {
        let scores: Vec<f64> =
            self.ideas.iter().filter_map(|idea| idea.result_in(round)).filter_map(IdeaResult::score).collect();
        (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / scores.len() as f64)
    }

    /// Who holds a tile at an idea in this round, in the order the tiles came.
    pub(crate) fn holders(&self, at: Seating<'_>, idea: usize) -> Vec<SeatId> {
        self.ideas[idea].tiles.iter().filter_map(|gathered| at.deal.holder(gathered.tile)).collect()
    }

    /// Who answers for an idea: those who hold a tile at it, or else its author.
    fn answering(&self, at: Seating<'_>, idea: usize) -> Vec<SeatId> {
        match self.holders(at, idea) {
            // Nothing waits for an author who has left.
            none if none.is_empty() => {
                Some(self.ideas[idea].seat).filter(|&seat| at.deal.takes_part(seat)).into_iter().collect()
            }
            holders => holders,
        }
    }

    /// Whose yes a merge waits for.
    pub(crate) fn waits_for(&self, at: Seating<'_>, merge: &Merge) -> Vec<SeatId> {
        if !merge.is_open() {
            return Vec::new();
        }
        let mut all: Vec<SeatId> = [merge.idea, merge.into].map(|idea| self.answering(at, idea)).concat();
        all.sort();
        all.dedup();
        all.retain(|seat| !merge.yes.contains(seat));
        all
    }

    fn open(&self, idea: usize) -> Result<&Idea, RuleError> {
        let found = self.ideas.get(idea).ok_or(RuleError::NoSuchIdea)?;
        if found.is_open() { Ok(found) } else { Err(RuleError::IdeaNotOpen) }
    }

    /// An ask that waits, if the seat is the one to answer it.
    fn to_answer(&self, at: Seating<'_>, seat: SeatId, ask: usize) -> Result<&TileAsk, RuleError> {
        let ask = self.asks.get(ask).ok_or(RuleError::NoSuchAsk)?;
        if !ask.is_open() {
            return Err(RuleError::AlreadyAnswered);
        }
        match at.deal.holder(ask.tile) {
            Some(holder) if holder == seat => Ok(ask),
            _ => Err(RuleError::NotYourTile(ask.holder)),
        }
    }

    /// A merge that waits, if the seat is one of those who answer it.
    fn merge_to_answer(&self, at: Seating<'_>, seat: SeatId, merge: usize) -> Result<&Merge, RuleError> {
        let merge = self.merges.get(merge).ok_or(RuleError::NoSuchMerge)?;
        if !merge.is_open() {
            return Err(RuleError::AlreadyAnswered);
        }
        let answers = [merge.idea, merge.into].iter().any(|&idea| self.answering(at, idea).contains(&seat));
        if answers { Ok(merge) } else { Err(RuleError::NotGathered) }
    }

    /// Whether an action at the idea table is allowed. The caller has checked the step and the seats.
    pub(crate) fn check(&self, at: Seating<'_>, step: Step, action: &Action) -> Result<(), RuleError> {
        match action {
            Action::WriteIdea { seat, title, line, .. } => {
                check_wording(title, line)?;
                let written = self.ideas.iter().filter(|idea| (idea.seat, idea.round) == (*seat, at.round)).count();
                if written < limits::IDEAS { Ok(()) } else { Err(RuleError::NoMoreIdeas(limits::IDEAS)) }
            }
            Action::RewordIdea { seat, idea, title, line } => {
                let found = self.open(*idea)?;
                let holders = self.holders(at, *idea);
                let own = step == Step::Ideas && (found.seat, found.round) == (*seat, at.round);
                let may = match step {
                    Step::Ideas => own && found.tiles.is_empty(),
                    _ => holders.contains(seat),
                };
                if may { check_wording(title, line) } else { Err(RuleError::NotYourIdea) }
            }
            Action::Place { seat, idea } => {
                let tile = at.deal.tile_of(*seat).ok_or(RuleError::NoSuchTile)?;
                if let Some(idea) = idea {
                    self.open(*idea)?;
                }
                if self.idea_of(tile) == *idea { Err(RuleError::AlreadyThere) } else { Ok(()) }
            }
            Action::AskTile { seat, tile, idea } => {
                self.open(*idea)?;
                let holder = at.deal.holder(*tile).ok_or(RuleError::TileAside)?;
                let same = |ask: &TileAsk| ask.is_open() && (ask.tile, ask.idea) == (*tile, *idea);
                if holder == *seat {
                    Err(RuleError::TileInHand)
                } else if self.idea_of(*tile) == Some(*idea) {
                    Err(RuleError::AlreadyThere)
                } else if self.asks.iter().any(same) {
                    Err(RuleError::AlreadyAsked)
                } else {
                    Ok(())
                }
            }
            Action::AgreeTile { seat, ask } => self.to_answer(at, *seat, *ask).map(drop),
            Action::RefuseTile { seat, ask, reason } => {
                self.to_answer(at, *seat, *ask)?;
                check_text(reason, limits::REASON)
            }
            Action::TalkFirst { seat, ask } => match self.to_answer(at, *seat, *ask)?.answer {
                AskAnswer::Waiting => Ok(()),
                _ => Err(RuleError::AlreadyAnswered),
            },
            Action::WithdrawAsk { seat, ask } => {
                let ask = self.asks.get(*ask).ok_or(RuleError::NoSuchAsk)?;
                match ask.is_open() {
                    false => Err(RuleError::AlreadyAnswered),
                    true if ask.seat == *seat => Ok(()),
                    true => Err(RuleError::NotYourAsk(ask.seat)),
                }
            }
            Action::AskMerge { idea, into, .. } => {
                let found = self.open(*idea)?;
                self.open(*into)?;
                let same = |merge: &Merge| merge.is_open() && merge.is_about(*idea) && merge.is_about(*into);
                if idea == into {
                    Err(RuleError::SameIdea)
                } else if found.tiles.iter().any(|gathered| at.deal.holder(gathered.tile).is_none()) {
                    Err(RuleError::TileAside)
                } else if self.merges.iter().any(same) {
                    Err(RuleError::AlreadyAsked)
                } else {
                    Ok(())
                }
            }
            Action::AgreeMerge { seat, merge } => {
                let merge = self.merge_to_answer(at, *seat, *merge)?;
                if merge.yes.contains(seat) { Err(RuleError::AlreadyAnswered) } else { Ok(()) }
            }
            Action::RefuseMerge { seat, merge, reason } => {
                self.merge_to_answer(at, *seat, *merge)?;
                check_text(reason, limits::REASON)
            }
            Action::Park { seat, idea } => {
                let own = at.deal.tile_of(*seat);
                let others = self.open(*idea)?.tiles.iter().any(|gathered| Some(gathered.tile) != own);
                if others { Err(RuleError::OthersGathered) } else { Ok(()) }
            }
            Action::Unpark { idea, .. } => match self.ideas.get(*idea).ok_or(RuleError::NoSuchIdea)?.standing {
                IdeaStanding::Parked { .. } => Ok(()),
                IdeaStanding::Open | IdeaStanding::Merged { .. } => Err(RuleError::NotParked),
            },
            _ => Err(RuleError::WrongStep(step)),
        }
    }

    /// Carries out an action at the idea table that [`IdeaTable::check`] allows.
    pub(crate) fn perform(&mut self, at: Seating<'_>, action: &Action) -> IdeaEffect {
        match action {
            Action::WriteIdea { seat, kind, title, line } => {
                // The check has seen to it that this is an idea round, where every seat holds a tile.
                let Some(chair) = at.deal.tile_of(*seat) else { return IdeaEffect::None };
                self.ideas.push(Idea {
                    round: at.round,
                    seat: *seat,
                    chair,
                    kind: *kind,
                    title: one_line(title),
                    line: one_line(line),
                    wordings: Vec::new(),
                    worded_by: *seat,
                    worded_in: at.round,
                    tiles: Vec::new(),
                    standing: IdeaStanding::Open,
                    results: Vec::new(),
                });
            }
            Action::RewordIdea { seat, idea, title, line } => self.reword(at, *seat, *idea, title, line),
            Action::Place { seat, idea } => {
                if let Some(tile) = at.deal.tile_of(*seat) {
                    self.move_tile(at, tile, *seat, *idea);
                }
            }
            Action::AskTile { seat, tile, idea } => return self.ask(at, *seat, *tile, *idea),
            Action::AgreeTile { seat, ask } => {
                let TileAsk { tile, idea, .. } = self.asks[*ask];
                // Placing it also answers the ask, as it does where the holder comes of its own accord.
                self.move_tile(at, tile, *seat, Some(idea));
            }
            Action::RefuseTile { ask, reason, .. } => {
                let ask = &mut self.asks[*ask];
                ask.wordings = self.ideas[ask.idea].wordings.len();
                ask.answer = AskAnswer::Refused { reason: one_line(reason) };
            }
            Action::TalkFirst { ask, .. } => self.asks[*ask].answer = AskAnswer::TalkFirst,
            Action::WithdrawAsk { ask, .. } => self.asks[*ask].answer = AskAnswer::Withdrawn,
            Action::AskMerge { seat, idea, into } => {
                self.merges.push(Merge {
                    seat: *seat,
                    idea: *idea,
                    into: *into,
                    yes: vec![*seat],
                    answer: MergeAnswer::Waiting,
                    round: at.round,
                });
                self.settle_merges(at);
            }
            Action::AgreeMerge { seat, merge } => {
                self.merges[*merge].yes.push(*seat);
                self.settle_merges(at);
            }
            Action::RefuseMerge { seat, merge, reason } => {
                self.merges[*merge].answer = MergeAnswer::Refused { seat: *seat, reason: one_line(reason) };
            }
            Action::Park { seat, idea } => {
                self.ideas[*idea].tiles.clear();
                self.ideas[*idea].standing = IdeaStanding::Parked { by: *seat };
                self.leave_open(*idea);
                self.settle_merges(at);
            }
            Action::Unpark { idea, .. } => self.ideas[*idea].standing = IdeaStanding::Open,
            _ => {}
        }
        IdeaEffect::None
    }

    fn reword(&mut self, at: Seating<'_>, seat: SeatId, idea: usize, title: &str, line: &str) {
        let (title, line) = (one_line(title), one_line(line));
        let idea = &mut self.ideas[idea];
        if (&title, &line) == (&idea.title, &idea.line) {
            return;
        }
        idea.wordings.push(Wording {
            title: std::mem::replace(&mut idea.title, title),
            line: std::mem::replace(&mut idea.line, line),
            seat: std::mem::replace(&mut idea.worded_by, seat),
            round: std::mem::replace(&mut idea.worded_in, at.round),
        });
    }

    fn ask(&mut self, at: Seating<'_>, seat: SeatId, tile: TileId, idea: usize) -> IdeaEffect {
        let Some(holder) = at.deal.holder(tile) else { return IdeaEffect::None };
        let wordings = self.ideas[idea].wordings.len();
        // In another round somebody else holds the tile, and asking them is asking for the first time.
        let again = self.asks.iter().any(|ask| {
            matches!(ask.answer, AskAnswer::Refused { .. })
                && (ask.tile, ask.idea, ask.round, ask.wordings) == (tile, idea, at.round, wordings)
        });
        let answer = AskAnswer::Waiting;
        self.asks.push(TileAsk { seat, tile, holder, idea, answer, round: at.round, wordings });
        if again { IdeaEffect::AskedAgain { by: at.party(seat), idea } } else { IdeaEffect::None }
    }

    /// Moves a tile to an idea, or back to the hand, by its holder's will; an open ask for just that is answered by it.
    fn move_tile(&mut self, at: Seating<'_>, tile: TileId, by: SeatId, idea: Option<usize>) {
        for idea in &mut self.ideas {
            idea.tiles.retain(|gathered| gathered.tile != tile);
        }
        if let Some(idea) = idea {
            self.ideas[idea].tiles.push(Gathered { tile, by, round: at.round });
            for ask in self.asks.iter_mut().filter(|ask| ask.is_open() && (ask.tile, ask.idea) == (tile, idea)) {
                ask.answer = AskAnswer::Agreed;
            }
        }
        self.settle_merges(at);
    }

    /// What was asked about an idea that no longer lies open on the table falls.
    fn leave_open(&mut self, idea: usize) {
        for ask in self.asks.iter_mut().filter(|ask| ask.is_open() && ask.idea == idea) {
            ask.answer = AskAnswer::Lapsed;
        }
        for merge in self.merges.iter_mut().filter(|merge| merge.is_open() && merge.is_about(idea)) {
            merge.answer = MergeAnswer::Lapsed;
        }
    }

    /// Carries out merges that everybody gathered has said yes to. Tiles that come or go can make the difference.
    fn settle_merges(&mut self, at: Seating<'_>) {
        while let Some(number) = (0..self.merges.len()).find(|&number| {
            let merge = &self.merges[number];
            merge.is_open() && self.waits_for(at, merge).is_empty()
        }) {
            let Merge { idea, into, .. } = self.merges[number];
            self.merges[number].answer = MergeAnswer::Agreed;
            let mut tiles = std::mem::take(&mut self.ideas[idea].tiles);
            // From now on each tile is there by the yes of the one who holds it.
            for gathered in &mut tiles {
                if let Some(holder) = at.deal.holder(gathered.tile) {
                    (gathered.by, gathered.round) = (holder, at.round);
                }
            }
            for ask in self.asks.iter_mut().filter(|ask| ask.is_open() && ask.idea == into) {
                if tiles.iter().any(|gathered| gathered.tile == ask.tile) {
                    ask.answer = AskAnswer::Agreed;
                }
            }
            self.ideas[into].tiles.extend(tiles);
            self.ideas[idea].standing = IdeaStanding::Merged { into };
            self.leave_open(idea);
        }
    }

    /// A seat leaves: what waited for it falls, and its own tile, where it goes with it, leaves the idea it is gathered at.
    pub(crate) fn leave(&mut self, at: Seating<'_>, seat: SeatId, tile: Option<TileId>) {
        if let Some(tile) = tile {
            for idea in &mut self.ideas {
                idea.tiles.retain(|gathered| gathered.tile != tile);
            }
        }
        for ask in self.asks.iter_mut().filter(|ask| ask.is_open() && ask.holder == seat) {
            ask.answer = AskAnswer::Lapsed;
        }
        self.settle_merges(at);
    }

    /// The gathering ends: what was asked and not answered falls, and stays for the debrief.
    pub(crate) fn end_gathering(&mut self) {
        for ask in self.asks.iter_mut().filter(|ask| ask.is_open()) {
            ask.answer = AskAnswer::Lapsed;
        }
        for merge in self.merges.iter_mut().filter(|merge| merge.is_open()) {
            merge.answer = MergeAnswer::Lapsed;
        }
    }
}

fn check_wording(title: &str, line: &str) -> Result<(), RuleError> {
    check_text(title, limits::IDEA_TITLE)?;
    check_length(line, limits::IDEA_LINE)
}
