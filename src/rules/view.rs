//! What each audience may know. Screens, exports and replays see a game only through these views; before
//! a reveal nothing in the room's view depends on what a secret ballot says.

use super::action::{Action, Area, Ballot, Step};
use super::agreement::{Agreement, Signature};
use super::ballot::{Revealed, RevealedRow, Subject};
use super::closing;
use super::consensus::{Split, Verdict};
use super::content::{Card, Leading, LocalText, RoundKind, RoundSpec};
use super::debrief::DebriefView;
use super::follow::view::FollowView;
use super::game::Game;
use super::idea::evaluation::Evaluation;
use super::idea::view::{IdeasView, InIdea};
use super::kind::At;
use super::ledger::{Entry, Ledger, Values};
use super::plan;
use super::plan::PlanOf;
use super::round::{Amendment, EventOutcome, Round, RoundPlay};
use super::scenario::referral::Reply;
use super::scenario::round::{Invocation, NO_PROPOSAL, Proposal};
use super::scenario::view::ScenarioView;
use super::schedule::Sitting;
use super::table_change::{Changed, Desk, Presence};
use super::vision::Vision;
use super::words::{BallotMethod, Chair, Party, PerParty, Phase, Principle, SeatId, SwapRule};
use serde::Serialize;
use std::cmp::Ordering;

/// Who looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub enum Audience {
    /// Everybody in the room: the shared screen, and everything that is exported.
    Room,
    /// One seat, alone.
    Seat(SeatId),
    /// The process leader.
    Facilitator,
}

/// What an audience may know.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct View {
    /// What everybody may know.
    pub room: RoomView,
    /// What one seat may know beside that.
    pub seat: Option<SeatView>,
    /// What the process leader may know beside that.
    pub facilitator: Option<FacilitatorView>,
}

/// Where a round stands in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum RoundTime {
    /// Played.
    Passed,
    /// Being played.
    Current,
    /// To come.
    Coming,
}

/// A round on the timeline.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoundMark {
    /// Where it stands in time.
    pub time: RoundTime,
    /// Scenario or idea round.
    pub kind: RoundKind,
    /// Its phase; `None` for an idea round, and for a coming round of an open phase.
    pub phase: Option<Phase>,
    /// Its card, once turned.
    pub card: Option<usize>,
    /// Whether its proposal was adopted, once concluded. `None` for an idea round.
    pub adopted: Option<bool>,
    /// Its score, 0..=100, once revealed: of the last ballot on the proposal, or the mean of an idea round's
    /// collaborations. `None` where nobody rated.
    pub score: Option<f64>,
}

/// A seat as the room sees it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeatFace {
    /// The seat.
    pub seat: SeatId,
    /// Who sits there.
    pub person: String,
    /// What they are in real life.
    pub organisation: String,
    /// Their real side.
    pub own_party: Party,
    /// The side they speak for in this round.
    pub party: Party,
    /// What they speak from in this round.
    pub chair: Chair,
    /// What the chair is called on the table: the role's title, or the organisation's name.
    pub chair_name: LocalText,
    /// Whether the ballot that is open holds theirs.
    pub has_cast: bool,
    /// Whether they hold the pen.
    pub has_pen: bool,
    /// Whether they asked for the pen.
    pub wants_pen: bool,
    /// Whether they are at the table, wait for the next deal, or have left.
    pub presence: Presence,
    /// Whether they have done what the step asks of each seat: an idea written, a tile gathered, a reflection, a
    /// promise, a signature.
    pub is_done: bool,
}

/// How far a ballot has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BallotProgress {
    /// What its rows are about.
    pub subjects: Vec<Subject>,
    /// Whether it is the second one, with objections.
    pub second: bool,
    /// Which parties' hands are counted.
    pub counted: PerParty<bool>,
    /// How many hands of each party can be raised: those of seats that take part and have not cast a ballot of their own.
    pub hands: PerParty<u32>,
    /// How many ballots, or counts, are missing.
    pub missing: usize,
}

/// A point on the consensus curve.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CurvePoint {
    /// The round, from 0.
    pub round: usize,
    /// Share of each party that can live with the proposal, 0..=1.
    pub support: PerParty<Option<f64>>,
    /// The verdict.
    pub verdict: Verdict,
    /// `100·C·S`; `None` when nobody rated.
    pub score: Option<f64>,
    /// The row of the revealed ballot that all this comes from.
    pub row: RevealedRow,
}

/// What everybody in the room may know.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RoomView {
    /// The step.
    pub step: Step,
    /// The round, from 0.
    pub round: usize,
    /// All rounds.
    pub rounds: Vec<RoundMark>,
    /// How this round's roles were dealt.
    pub swap: SwapRule,
    /// Seats that got their own role after all.
    pub exceptions: Vec<SeatId>,
    /// Seats that speak for the other side, drawn because nobody of it is left at the table.
    pub lent: Vec<SeatId>,
    /// The vision while the table words it.
    pub vision: Option<Vision>,
    /// How ballots are taken. Evaluations of ideas are always handed round.
    pub ballots: BallotMethod,
    /// The seats, in order.
    pub seats: Vec<SeatFace>,
    /// What the round shows of its own kind.
    pub play: RoundView,
    /// What the ideas came to, from homecoming on; `None` where there are none.
    pub ideas_at_home: Option<IdeasView>,
    /// The ballot that is open.
    pub ballot: Option<BallotProgress>,
    /// Parties whose dots can be recognised, said before the first ballot; in the evaluation of an idea round, at some
    /// idea.
    pub recognisable: Vec<Party>,
    /// Amendments made in this round.
    pub amendments: Vec<Amendment>,
    /// The event after this round.
    pub event: Option<EventOutcome>,
    /// The ledger when the round began.
    pub before: Values,
    /// The ledger now.
    pub values: Values,
    /// The ledger as it will be if the table goes on from this outcome.
    pub projected: Values,
    /// Every entry of the ledger, oldest first.
    pub entries: Vec<Entry>,
    /// One point per round with a revealed second ballot.
    pub curve: Vec<CurvePoint>,
    /// Whether more can live with the last proposal than with the first, in the party where fewest can.
    pub consent_has_grown: bool,
    /// The mean of the rounds' scores, 0..=100.
    pub session_score: Option<f64>,
    /// The agreement as it stands.
    pub agreement: Agreement,
    /// What the action plan has rows for, in the closing steps.
    pub plan_rows: Vec<PlanOf>,
    /// Everything that has changed at the table since the game began, oldest first.
    pub changes: Vec<Changed>,
    /// What the closing conversation can begin from, once it has begun.
    pub debrief: Option<DebriefView>,
}

/// What everybody may know of the round that is played, or was played last.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub enum RoundView {
    /// Of a scenario round.
    Scenario(Box<ScenarioView>),
    /// Of an idea round: its ideas.
    Idea(Box<IdeasView>),
    /// Of a follow-up.
    Follow(Box<FollowView>),
}

/// A seat that may cast a revealed ballot again.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct MayRecast {
    /// The seat.
    pub seat: SeatId,
    /// Whether the room can see what it changes, because one or two cast this ballot for its party.
    pub is_seen: bool,
}

/// What one seat may know beside what the room knows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeatView {
    /// The seat.
    pub seat: SeatId,
    /// What it speaks from: a role, whose private brief it may read, or a tile.
    pub chair: Chair,
    /// What its role alone knows of the card, once that is turned.
    pub stake: Option<LocalText>,
    /// The real organisation's line about itself, where the chair is a tile.
    pub chair_line: Option<LocalText>,
    /// Its own ballot, while the box is open.
    pub ballot: Option<Ballot>,
    /// Its own answer on the wording, while the referral goes round.
    pub reply: Option<Reply>,
    /// Its own evaluation, while the box is open.
    pub evaluation: Option<Evaluation>,
    /// The ideas that its real organisation was part of, and who brought it there.
    pub in_ideas: Vec<InIdea>,
    /// What was promised in the name of its real side, as places in the agreement.
    pub in_our_name: Vec<usize>,
    /// Its promise.
    pub promise: Option<String>,
    /// Its signature.
    pub signature: Option<Signature>,
}

/// What the process leader may know beside what the room knows. Never a ballot.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FacilitatorView {
    /// What stands beside the turned card for the process leader alone.
    pub leading: Option<Leading>,
    /// Seats that have not done what the step waits for: cast a ballot, or written an idea.
    pub missing: Vec<SeatId>,
    /// Whether the last action can be undone; `None` when nothing can.
    pub undo: Option<Undoable>,
    /// Whether the game can go on from this step without a decision.
    pub may_advance: bool,
    /// Whether the game can go on although seats are missing.
    pub may_go_on_without: bool,
    /// Whether the ballots can be revealed.
    pub may_reveal: bool,
    /// Whether a ballot or a count that has been revealed can be written anew now.
    pub may_amend: bool,
    /// The seats that may cast a revealed ballot again now.
    pub may_recast: Vec<MayRecast>,
    /// The seats whose ballots the open box takes, in order of seats: where one casts again, that one alone.
    pub casting: Vec<SeatId>,
    /// The seat that casts its ballot again, while it does.
    pub recast: Option<SeatId>,
    /// Whether the vision may be taken up again now.
    pub may_revise: bool,
    /// What waits, and how the table may be changed now.
    pub desk: Desk,
    /// About how long the step takes, in seconds.
    pub usual_seconds: u32,
}

/// The kind of action that can be undone, said without what it contained.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Undoable {
    /// A step forward.
    Step,
    /// A seat's ballot.
    Ballot(SeatId),
    /// A count of hands.
    Count(Party),
    /// Something a seat did in the open.
    Seat(SeatId),
    /// A decision of the table.
    Decision,
    /// A change of the table.
    Table,
}

/// Where the disagreement lies, and whom to ask first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Reading {
    /// The row with the widest disagreement.
    pub subject: Subject,
    /// What it amounts to.
    pub verdict: Verdict,
    /// The party of which the smaller share can live with it, or that is split the more.
    pub ask: Option<Party>,
    /// Open objections to it.
    pub objections: u16,
}

impl RoomView {
    /// Which of the programme's idea rounds the round at this place is, from 1: the situations between them do not
    /// count.
    pub fn idea_round(&self, round: usize) -> usize {
        self.rounds.iter().take(round + 1).filter(|mark| mark.kind.has_tiles()).count()
    }

    /// The seats that take part now: not those that have left, or wait for the next deal.
    pub fn at_table(&self) -> impl Iterator<Item = &SeatFace> {
        self.seats.iter().filter(|face| face.presence == Presence::AtTable)
    }

    /// Whether a seat takes part now.
    pub fn takes_part(&self, seat: SeatId) -> bool {
        self.at_table().any(|face| face.seat == seat)
    }

    /// Whether every seat that takes part has done what the step asks of each.
    pub fn all_are_done(&self) -> bool {
        self.at_table().all(|face| face.is_done)
    }

    /// What a scenario round shows of its own.
    pub fn scenario(&self) -> Option<&ScenarioView> {
        match &self.play {
            RoundView::Scenario(view) => Some(view),
            RoundView::Idea(_) | RoundView::Follow(_) => None,
        }
    }

    /// The ideas: in idea rounds, and from homecoming on where there are any.
    pub fn ideas(&self) -> Option<&IdeasView> {
        match &self.play {
            _ if self.step.is_closing() => self.ideas_at_home.as_ref(),
            RoundView::Scenario(_) | RoundView::Follow(_) => None,
            RoundView::Idea(view) => Some(view),
        }
    }

    /// What a follow-up shows of its own.
    pub fn follow(&self) -> Option<&FollowView> {
        match &self.play {
            RoundView::Scenario(_) | RoundView::Idea(_) => None,
            RoundView::Follow(view) => Some(view),
        }
    }

    /// The card, once turned, as a place in the deck.
    pub fn card(&self) -> Option<usize> {
        self.scenario()?.card
    }

    /// The first ballot, once revealed.
    pub fn first(&self) -> Option<&Revealed> {
        self.scenario()?.first.as_ref()
    }

    /// The second ballot, once revealed.
    pub fn second(&self) -> Option<&Revealed> {
        self.scenario()?.second.as_ref()
    }

    /// Who holds the pen, where there is one.
    pub fn pen(&self) -> Option<SeatId> {
        match &self.vision {
            Some(vision) => Some(vision.pen),
            None => self.scenario().map(|round| round.pen),
        }
    }

    /// The proposal as it stands; the empty one where none is made.
    pub fn proposal(&self) -> &Proposal {
        self.scenario().map_or(&NO_PROPOSAL, |round| &round.proposal)
    }

    /// Reminders of principles in this round.
    pub fn invocations(&self) -> &[Invocation] {
        self.scenario().map_or(&[], |round| &round.invocations)
    }
}

impl Revealed {
    /// Where the disagreement lies; `None` when nobody rated.
    pub fn reading(&self) -> Option<Reading> {
        let row = self.widest()?;
        let support = row.figures.map(|figures| figures.support);
        let weaker = support.and_then(|s| match (s.public, s.ideburen) {
            (Some(p), Some(i)) if p < i => Some(Party::Public),
            (Some(p), Some(i)) if i < p => Some(Party::Ideburen),
            _ => None,
        });
        let ask = match row.verdict {
            Verdict::SplitWithin(Split::Public) => Some(Party::Public),
            Verdict::SplitWithin(Split::Ideburen) => Some(Party::Ideburen),
            _ => weaker,
        };
        Some(Reading { subject: row.subject, verdict: row.verdict, ask, objections: row.votes.objections })
    }
}

impl Game {
    /// What `audience` may know.
    pub fn view(&self, audience: Audience) -> View {
        View {
            room: self.room(),
            seat: match audience {
                Audience::Seat(seat) if seat.index() < self.setup().seats.len() => Some(self.seat(seat)),
                _ => None,
            },
            facilitator: (audience == Audience::Facilitator).then(|| self.facilitator()),
        }
    }

    /// The ledger, with every entry and its cause.
    pub fn ledger(&self) -> &Ledger {
        &self.state.ledger
    }

    /// The agreement as it stands. Open to all.
    pub fn agreement(&self) -> &Agreement {
        &self.state.agreement
    }

    /// The rounds played so far, without the current one.
    pub fn played(&self) -> impl ExactSizeIterator<Item = &Round> {
        self.state.past.iter().map(|round| &**round)
    }

    /// The current round; after the last one, the last.
    pub fn round(&self) -> &Round {
        &self.state.round
    }

    fn room(&self) -> RoomView {
        let (state, at) = (&self.state, At::of(self));
        let (round, step) = (&state.round, state.step);
        let kind = round.play.kind();
        let programme = &self.setup().programme;
        // Before the first deal, and after the last round, everybody sits in their own organisation.
        let (over, home) = (step.is_closing(), step.is_at_home());
        let vision = (step == Step::Vision).then_some(&state.vision);
        let rounds = programme.rounds.iter().enumerate().map(|(index, spec)| self.mark(index, spec));
        let pen = round.scenario().filter(|_| !over);
        let seats = self.setup().seats.iter().zip(at.seats()).map(|(setup, seat)| {
            let dealt = round.deal.chairs.get(seat.index()).copied().filter(|_| vision.is_none());
            let chair = dealt.unwrap_or(Chair::Aside);
            let presence = at.table.presence(seat);
            SeatFace {
                presence,
                seat,
                person: setup.person.clone(),
                organisation: setup.organisation.name.clone(),
                own_party: setup.organisation.party,
                party: if home { setup.organisation.party } else { round.party(seat) },
                chair,
                // Who has no chair is known by the organisation.
                chair_name: match chair {
                    Chair::Aside => LocalText::plain(&setup.organisation.name),
                    Chair::Role(_) | Chair::Tile(_) => self.chair_name(chair),
                },
                has_cast: kind.has_cast(&at, seat),
                has_pen: vision.map_or(pen.is_some_and(|round| round.pen == seat), |vision| vision.pen == seat),
                wants_pen: match vision {
                    Some(vision) => vision.pen_wanted.contains(&seat),
                    None => step == Step::Dialogue && pen.is_some_and(|round| round.pen_wanted.contains(&seat)),
                },
                is_done: if over { closing::is_done(&at, seat) } else { kind.is_done(&at, seat) },
            }
        });
        let played = || self.played().chain([round]);
        let curve: Vec<CurvePoint> = played()
            .filter_map(|round| {
                let row = round.result()?;
                Some(CurvePoint {
                    round: round.index,
                    support: PerParty::from_fn(|party| row.votes.tally[party].support()),
                    verdict: row.verdict,
                    score: row.figures.map(|figures| figures.score),
                    row: row.clone(),
                })
            })
            .collect();
        let scores: Vec<f64> = played().filter_map(|round| self.score_of(round)).collect();
        RoomView {
            step,
            round: round.index,
            rounds: rounds.collect(),
            swap: self.setup().swap_in(round.index),
            exceptions: round.deal.exceptions.clone(),
            lent: round.deal.lent.clone(),
            vision: vision.cloned(),
            ballots: match round.play {
                RoundPlay::Scenario(ref play) => play.method(&at),
                RoundPlay::Idea(_) | RoundPlay::Follow(_) => BallotMethod::Handed,
            },
            seats: seats.collect(),
            play: kind.view(&at),
            ideas_at_home: (over && !state.ideas.ideas.is_empty()).then(|| at.ideas_view(None)),
            ballot: kind.ballot(&at),
            recognisable: kind.recognisable(&at),
            amendments: round.amendments.clone(),
            event: round.event,
            before: round.before,
            values: state.ledger.values(),
            projected: self.projected(),
            entries: state.ledger.entries().to_vec(),
            session_score: (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / scores.len() as f64),
            consent_has_grown: has_grown(&curve),
            curve,
            agreement: state.agreement.clone(),
            plan_rows: if over { plan::rows(&state.agreement, &state.ideas) } else { Vec::new() },
            changes: state.table.changes.clone(),
            debrief: (step == Step::Debrief).then(|| self.debrief()),
        }
    }

    /// A round of the programme on the timeline.
    fn mark(&self, index: usize, spec: &RoundSpec) -> RoundMark {
        let (state, step) = (&self.state, self.step());
        let round = match index.cmp(&state.round.index) {
            Ordering::Less => state.past.get(index).map(|round| &**round),
            Ordering::Equal => Some(&state.round),
            Ordering::Greater => None,
        };
        let time = match index.cmp(&state.round.index) {
            Ordering::Less => RoundTime::Passed,
            Ordering::Equal if step.is_closing() => RoundTime::Passed,
            Ordering::Equal => RoundTime::Current,
            Ordering::Greater => RoundTime::Coming,
        };
        let turned = time == RoundTime::Passed || (time == RoundTime::Current && step.has_turned());
        let card = self.planned_card(index).filter(|_| turned);
        RoundMark {
            time,
            kind: spec.kind.clone(),
            // A card that the table wrote itself stands in no phase.
            phase: card
                .filter(|&card| !self.deck().is_written(card))
                .map(|card| self.deck().cards[card].phase)
                .or(spec.kind.phase()),
            card,
            score: round.and_then(|round| self.score_of(round)),
            adopted: round.and_then(Round::adopted),
        }
    }

    /// The score of a round; `None` before its reveal, and where nobody rated.
    fn score_of(&self, round: &Round) -> Option<f64> {
        round.play.kind().score(round.index, &self.state.ideas)
    }

    /// The ledger as it will be when the table goes on from the outcome or the harvest, before any event; elsewhere the
    /// ledger as it is.
    fn projected(&self) -> Values {
        let at = At::of(self);
        let kind = at.round.play.kind();
        if !kind.is_settled(at.step) {
            return self.state.ledger.values();
        }
        let mut ledger = self.state.ledger.clone();
        kind.book(&at.terms(), &mut ledger);
        ledger.values()
    }

    /// The card of the round being played, once it is turned.
    fn turned_card(&self) -> Option<&Card> {
        let step = self.step();
        let card = self.state.round.card().filter(|_| step.has_turned() && !step.is_closing())?;
        self.deck().cards.get(card)
    }

    fn seat(&self, seat: SeatId) -> SeatView {
        let (state, at) = (&self.state, At::of(self));
        let party = self.setup().seats[seat.index()].organisation.party;
        let ballot = match &state.round.play {
            RoundPlay::Scenario(round) => round.open_ballot(state.step, seat),
            RoundPlay::Follow(round) => round.open_ballot(state.step, seat),
            RoundPlay::Idea(_) => None,
        };
        let commitments = &state.agreement.commitments;
        let tile = state.round.deal.tile_of(seat);
        let own = self.tiles().into_iter().find(|tile| tile.own == Some(seat)).map(|tile| tile.tile);
        let dealt = state.round.deal.chairs.get(seat.index()).copied().filter(|_| state.step != Step::Vision);
        let chair = dealt.unwrap_or(Chair::Aside);
        SeatView {
            seat,
            chair,
            stake: self.turned_card().zip(chair.role()).and_then(|(card, role)| card.stake_of(role).cloned()),
            chair_line: tile.and_then(|tile| Some(self.tiles().into_iter().nth(tile.index())?.line)),
            ballot: ballot.cloned(),
            reply: state.round.scenario().and_then(|round| round.own_reply(state.step, seat)).cloned(),
            evaluation: at.own_evaluation(seat),
            in_ideas: own.map(|own| state.ideas.in_ideas(own)).unwrap_or_default(),
            in_our_name: (0..commitments.len()).filter(|&at| commitments[at].by.binds(party)).collect(),
            promise: state.agreement.promises[seat.index()].clone(),
            signature: state.agreement.signatures[seat.index()].clone(),
        }
    }

    fn facilitator(&self) -> FacilitatorView {
        let at = At::of(self);
        let (step, kind) = (at.step, at.round.play.kind());
        let open = !step.is_closing();
        let undo = self.undoable().map(|action| match action {
            Action::Advance { .. } | Action::GoOnWithout { .. } | Action::Reveal => Undoable::Step,
            Action::Cast { seat, .. } | Action::Evaluate { seat, .. } => Undoable::Ballot(*seat),
            Action::AnswerReferral { seat, .. } => Undoable::Ballot(*seat),
            Action::Count { party, .. } => Undoable::Count(*party),
            change if change.area() == Area::Table => Undoable::Table,
            other => other.seat().map_or(Undoable::Decision, Undoable::Seat),
        });
        let few = kind.recognisable(&at);
        let may_recast = kind.may_recast(&at).into_iter();
        FacilitatorView {
            leading: self.turned_card().map(|card| card.leading.clone()),
            missing: if open { kind.missing(&at) } else { Vec::new() },
            undo,
            may_advance: self.check(&Action::Advance { from: step }).is_ok(),
            may_go_on_without: self.check(&Action::GoOnWithout { from: step }).is_ok(),
            may_reveal: self.check(&Action::Reveal).is_ok(),
            may_amend: open && kind.may_amend(&at),
            may_recast: may_recast
                .filter(|_| open)
                .map(|seat| MayRecast { seat, is_seen: few.contains(&at.round.party(seat)) })
                .collect(),
            casting: if open { kind.casting(&at) } else { Vec::new() },
            recast: kind.recasting(),
            may_revise: self.check(&Action::ReviseVision).is_ok(),
            desk: at.desk(),
            usual_seconds: Sitting { seats: at.here().count(), ..Sitting::of(at.setup) }.seconds(step),
        }
    }
}

/// Whether more can live with the last proposal than with the first, in the party where fewest can.
fn has_grown(curve: &[CurvePoint]) -> bool {
    let least = |point: &CurvePoint| Party::ALL.iter().filter_map(|&party| point.support[party]).reduce(f64::min);
    match curve {
        [first, .., last] => least(first).zip(least(last)).is_some_and(|(first, last)| last > first),
        _ => false,
    }
}

/// How close people are, in words: from the share `1 − D` within a party, or `1 − Between`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Closeness {
    /// At least 0.9, *mycket nära*.
    VeryClose,
    /// At least 0.7, *nära*.
    Close,
    /// At least 0.5, *en bit isär*.
    SomeWayApart,
    /// Less, *långt isär*.
    FarApart,
}

impl Closeness {
    /// The word for a share in 0..=1.
    pub fn of(share: f64) -> Closeness {
        match share {
            s if s >= 0.9 => Closeness::VeryClose,
            s if s >= 0.7 => Closeness::Close,
            s if s >= 0.5 => Closeness::SomeWayApart,
            _ => Closeness::FarApart,
        }
    }
}

/// The most often named principles of a reflection, those with the same count together; empty when none was named.
pub fn most_named(counts: &[u16; 6]) -> Vec<Principle> {
    let most = counts.iter().copied().max().unwrap_or(0);
    Principle::ALL.into_iter().filter(|p| most > 0 && counts[p.index()] == most).collect()
}
