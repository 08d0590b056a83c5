//! What each audience may know. Screens, exports and replays see a game only through these views; before
//! a reveal nothing in the room's view depends on what a secret ballot says.

use super::action::{Action, Ballot, Step};
use super::agreement::{Agreement, Signature};
use super::ballot::{Movement, Revealed, RevealedRow, Subject};
use super::consensus::{Split, Verdict};
use super::content::{LocalText, RoundKind};
use super::game::{Game, State};
use super::idea::evaluation::Evaluation;
use super::idea::view::{IdeasView, InIdea};
use super::ledger::{Entry, Ledger, Values};
use super::scenario::round::{Amendment, EventOutcome, Invocation, Proposal, Round};
use super::words::{BallotMethod, Chair, Party, PerParty, Phase, Principle, SeatId, SwapRule};
use serde::Serialize;

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
    /// How ballots are taken. Evaluations of ideas are always handed round.
    pub ballots: BallotMethod,
    /// The seats, in order.
    pub seats: Vec<SeatFace>,
    /// The card, once turned, as a place in the deck. `None` in an idea round.
    pub card: Option<usize>,
    /// The ideas: in idea rounds, and from homecoming on where there are any.
    pub ideas: Option<IdeasView>,
    /// The ballot that is open.
    pub ballot: Option<BallotProgress>,
    /// Parties whose dots can be recognised, said before the first ballot; in the evaluation of an idea round, at some
    /// idea.
    pub recognisable: Vec<Party>,
    /// The first ballot, once revealed.
    pub first: Option<Revealed>,
    /// The second ballot, once revealed.
    pub second: Option<Revealed>,
    /// How ratings moved between the ballots.
    pub movement: Option<Movement>,
    /// The proposal as it stands.
    pub proposal: Proposal,
    /// Who holds the pen.
    pub pen: SeatId,
    /// Reminders of principles in this round.
    pub invocations: Vec<Invocation>,
    /// How often the question was taken round again.
    pub again: u8,
    /// Whether it may be taken round again now.
    pub may_again: bool,
    /// Whether this round's proposal was adopted.
    pub adopted: Option<bool>,
    /// Amendments made in this round.
    pub amendments: Vec<Amendment>,
    /// How often each principle was named as lived up to, in the order of [`Principle::ALL`].
    pub lived: [u16; 6],
    /// How often each was named as strained.
    pub strained: [u16; 6],
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
    /// The mean of the rounds' scores, 0..=100.
    pub session_score: Option<f64>,
    /// The agreement as it stands.
    pub agreement: Agreement,
}

/// What one seat may know beside what the room knows.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct SeatView {
    /// The seat.
    pub seat: SeatId,
    /// What it speaks from: a role, whose private brief it may read, or a tile.
    pub chair: Chair,
    /// The real organisation's line about itself, where the chair is a tile.
    pub chair_line: Option<LocalText>,
    /// Its own ballot, while the box is open.
    pub ballot: Option<Ballot>,
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
    /// Seats whose ballot is missing.
    pub missing: Vec<SeatId>,
    /// Whether the last action can be undone; `None` when nothing can.
    pub undo: Option<Undoable>,
    /// Whether the game can go on from this step without a decision.
    pub may_advance: bool,
    /// Whether the ballots can be revealed.
    pub may_reveal: bool,
    /// Whether a ballot that has been revealed can be amended now.
    pub may_amend: bool,
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
        self.rounds.iter().take(round + 1).filter(|mark| mark.kind == RoundKind::Idea).count()
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
        let state = &self.state;
        let (round, step) = (&state.round, state.step);
        let programme = &self.setup().programme;
        let over = step >= Step::Homecoming;
        let turned = step != Step::Deal;
        let rounds = programme.rounds.iter().enumerate().map(|(index, spec)| {
            let time = match index.cmp(&round.index) {
                std::cmp::Ordering::Less => RoundTime::Passed,
                std::cmp::Ordering::Equal if over => RoundTime::Passed,
                std::cmp::Ordering::Equal => RoundTime::Current,
                std::cmp::Ordering::Greater => RoundTime::Coming,
            };
            let card = self
                .planned_card(index)
                .filter(|_| time == RoundTime::Passed || (time == RoundTime::Current && turned));
            let open = match spec.kind {
                RoundKind::Scenario { phase } => phase,
                RoundKind::Idea => None,
            };
            RoundMark {
                time,
                kind: spec.kind.clone(),
                phase: card.map(|card| self.deck().cards[card].phase).or(open),
                card,
                score: match state.past.get(index) {
                    Some(played) => self.score_of(played),
                    None if index == round.index => self.score_of(round),
                    None => None,
                },
                adopted: state.past.get(index).map_or(round.adopted.filter(|_| index == round.index), |r| r.adopted),
            }
        });
        let open_box = match step {
            Step::FirstBallot => Some((&round.first_box, round.subjects.clone(), false)),
            Step::SecondBallot => Some((&round.second_box, vec![Subject::Proposal], true)),
            _ => None,
        };
        let seats = self.setup().seats.iter().enumerate().map(|(index, setup)| {
            let seat = SeatId(index as u8);
            SeatFace {
                seat,
                person: setup.person.clone(),
                organisation: setup.organisation.name.clone(),
                own_party: setup.organisation.party,
                party: if over { setup.organisation.party } else { round.party(seat) },
                chair: round.deal.chairs[index],
                chair_name: self.chair_name(round.deal.chairs[index]),
                has_cast: match &round.idea {
                    Some(votes) => step == Step::Evaluation && votes.has_cast(seat),
                    None => open_box.as_ref().is_some_and(|(votes, ..)| votes.has_cast(seat)),
                },
                has_pen: round.pen == seat && !over && round.idea.is_none(),
                wants_pen: round.pen_wanted.contains(&seat) && step == Step::Dialogue,
                is_done: match step {
                    Step::Reflection => round.reflections[index].is_some(),
                    Step::Homecoming => state.agreement.promises[index].is_some(),
                    Step::Signing | Step::Debrief => state.agreement.signatures[index].is_some(),
                    Step::Ideas => state.ideas.ideas.iter().any(|i| (i.seat, i.round) == (seat, round.index)),
                    Step::Gathering => round.deal.tile_of(seat).is_some_and(|t| state.ideas.idea_of(t).is_some()),
                    _ => false,
                },
            }
        });
        let seats: Vec<SeatFace> = seats.collect();
        let mut named = [[0u16; 6]; 2];
        for said in round.reflections.iter().flatten() {
            for (counts, principle) in named.iter_mut().zip([said.lived, said.strained]) {
                if let Some(principle) = principle {
                    counts[principle.index()] += 1;
                }
            }
        }
        let curve: Vec<CurvePoint> = self
            .played()
            .chain([round])
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
        let scores: Vec<f64> = self.played().chain([round]).filter_map(|round| self.score_of(round)).collect();
        let ballot = open_box.map(|(votes, subjects, second)| BallotProgress {
            subjects,
            second,
            counted: PerParty::from_fn(|party| votes.has_counted(party)),
            missing: votes.missing(),
        });
        RoomView {
            step,
            round: round.index,
            rounds: rounds.collect(),
            swap: self.setup().swap_in(round.index),
            exceptions: round.deal.exceptions.clone(),
            ballots: if round.idea.is_some() { BallotMethod::Handed } else { self.setup().ballots },
            seats,
            card: round.card.filter(|_| turned),
            ideas: self.ideas_view(),
            ballot: if step == Step::Evaluation { Some(self.evaluation_progress()) } else { ballot },
            recognisable: if step == Step::Evaluation { self.recognisable_at_ideas() } else { round.recognisable() },
            first: round.first.clone(),
            second: round.second.clone(),
            movement: round.movement,
            proposal: round.proposal.clone(),
            pen: round.pen,
            invocations: round.invocations.clone(),
            again: round.again,
            may_again: self.check(&Action::Again).is_ok(),
            adopted: round.adopted,
            amendments: round.amendments.clone(),
            lived: named[0],
            strained: named[1],
            event: round.event,
            before: round.before,
            values: state.ledger.values(),
            projected: self.projected(),
            entries: state.ledger.entries().to_vec(),
            session_score: (!scores.is_empty()).then(|| scores.iter().sum::<f64>() / scores.len() as f64),
            curve,
            agreement: state.agreement.clone(),
        }
    }

    /// The score of a round; `None` before its reveal, and where nobody rated.
    fn score_of(&self, round: &Round) -> Option<f64> {
        match &round.idea {
            Some(_) => self.state.ideas.score_in(round.index),
            None => Some(round.result()?.figures?.score),
        }
    }

    /// How far the evaluation of the ideas has come.
    fn evaluation_progress(&self) -> BallotProgress {
        let State { ideas, round, .. } = &self.state;
        let mut subjects: Vec<usize> =
            ideas.evaluating(round).into_iter().filter_map(|seat| ideas.evaluated_by(round, seat)).collect();
        subjects.sort_unstable();
        subjects.dedup();
        BallotProgress {
            subjects: subjects.into_iter().map(Subject::Idea).collect(),
            second: true,
            counted: PerParty::default(),
            missing: self.not_evaluated().len(),
        }
    }

    /// The ledger as it will be when the table goes on from the outcome or the harvest, before any event; elsewhere the
    /// ledger as it is.
    fn projected(&self) -> Values {
        if self.step() == Step::Harvest {
            let mut ledger = self.state.ledger.clone();
            self.state.ideas.book(&self.state.round, &mut ledger);
            return ledger.values();
        }
        if self.step() != Step::Outcome {
            return self.state.ledger.values();
        }
        let mut next = self.clone();
        match next.apply(Action::Conclude) {
            Ok(_) => next.state.ledger.values(),
            Err(_) => self.state.ledger.values(),
        }
    }

    fn seat(&self, seat: SeatId) -> SeatView {
        let state = &self.state;
        let party = self.setup().seats[seat.index()].organisation.party;
        let ballot = match state.step {
            Step::FirstBallot => state.round.first_box.ballot_of(seat),
            Step::SecondBallot => state.round.second_box.ballot_of(seat),
            _ => None,
        };
        let commitments = &state.agreement.commitments;
        SeatView {
            seat,
            chair: state.round.deal.chairs[seat.index()],
            chair_line: state
                .round
                .deal
                .tile_of(seat)
                .and_then(|tile| Some(self.tiles().into_iter().nth(tile.index())?.line)),
            ballot: ballot.cloned(),
            evaluation: self.own_evaluation(seat),
            in_ideas: self.in_ideas(seat),
            in_our_name: (0..commitments.len()).filter(|&at| commitments[at].by.binds(party)).collect(),
            promise: state.agreement.promises[seat.index()].clone(),
            signature: state.agreement.signatures[seat.index()].clone(),
        }
    }

    fn facilitator(&self) -> FacilitatorView {
        let missing = match self.step() {
            Step::FirstBallot | Step::SecondBallot if self.setup().ballots == BallotMethod::Handed => {
                let votes = match self.step() {
                    Step::FirstBallot => &self.state.round.first_box,
                    _ => &self.state.round.second_box,
                };
                (0..self.setup().seats.len() as u8).map(SeatId).filter(|&seat| !votes.has_cast(seat)).collect()
            }
            Step::Evaluation => self.not_evaluated(),
            _ => Vec::new(),
        };
        let undo = self.undoable().map(|action| match action {
            Action::Advance { .. } | Action::Reveal => Undoable::Step,
            Action::Cast { seat, .. } | Action::Evaluate { seat, .. } => Undoable::Ballot(*seat),
            Action::Count { party, .. } => Undoable::Count(*party),
            other => other.seat().map_or(Undoable::Decision, Undoable::Seat),
        });
        FacilitatorView {
            missing,
            undo,
            may_advance: self.check(&Action::Advance { from: self.step() }).is_ok(),
            may_reveal: self.check(&Action::Reveal).is_ok(),
            may_amend: match self.step() {
                Step::Reveal | Step::Outcome => true,
                Step::Harvest => self.state.round.idea.as_ref().is_some_and(|votes| votes.revealed),
                _ => false,
            },
        }
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
