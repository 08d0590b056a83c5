//! From round to round: how a round begins, what it leaves in the ledger and the agreement, and what follows it.

use super::action::{Clause, Step};
use super::agreement::{Adopted, Agreed, Agreement, Carried, Standing};
use super::ballot::{BallotBox, Subject};
use super::consensus::Verdict;
use super::content::{Deck, RoundKind};
use super::deal::{self, Deal, Draw, deal_roles};
use super::game::{Game, State};
use super::idea::chairs;
use super::idea::evaluation::IdeaRound;
use super::ledger::{Account, Cause, Ledger};
use super::scenario::round::{EventOutcome, Proposal, Round};
use super::setup::Setup;
use super::words::{By, Chair, Party, PerParty, Principle, SeatId};
use rand::RngExt;
use rand::seq::SliceRandom;
use std::sync::Arc;

impl Game {
    /// The event after the round, where the programme has one, or else what comes next.
    pub(super) fn after_round(&mut self) {
        match self.draw_event() {
            Some(outcome) => {
                self.state.round.event = Some(outcome);
                self.enter(Step::Event);
            }
            None => self.next_round(),
        }
    }

    /// Commitments at risk that the table stood by in the first ballot hold again.
    pub(super) fn renew_commitments(&mut self) {
        let State { round, agreement, .. } = &mut self.state;
        for row in round.first.iter().flat_map(|first| &first.rows) {
            if let Subject::AtRisk(at) = row.subject
                && row.verdict.is_consent()
            {
                agreement.commitments[at].standing = Standing::Renewed;
            }
        }
    }

    pub(super) fn book_objections(&mut self) {
        let State { round, ledger, .. } = &mut self.state;
        for _ in round.second.iter().flat_map(|second| &second.objections) {
            ledger.add(round.index, Account::Principle(Principle::Openness), 1, Cause::Objection);
        }
    }

    pub(super) fn conclude(&mut self) {
        let verdict = self.verdict();
        self.book_objections();
        let State { round, ledger, agreement, .. } = &mut self.state;
        let consent = verdict.is_consent();
        round.adopted = Some(consent);
        // Only a scenario round has an outcome, and it has a card.
        let card = round.card.unwrap_or_default();
        if let (Verdict::Consent { reservations }, Some(base)) = (verdict, round.proposal.base) {
            let option = &self.deck.cards[card].options[usize::from(base)];
            for (principle, change) in option.effects.iter() {
                let cause = Cause::Option { card, option: base };
                ledger.add(round.index, Account::Principle(principle), change, cause);
            }
            for entry in round.proposal.entries.iter().filter(|entry| entry.binds()) {
                if let Clause::Deck(commitment) = entry.clause {
                    for (principle, change) in self.deck.commitments[commitment].effects.iter() {
                        let cause = Cause::Commitment { commitment };
                        ledger.add(round.index, Account::Principle(principle), change, cause);
                    }
                }
                agreement.commitments.push(Adopted {
                    round: round.index,
                    by: entry.by,
                    clause: entry.clause.clone(),
                    put_by: entry.put_by,
                    agreed_by: Party::ALL.iter().filter_map(|&party| entry.yes[party]).collect(),
                    standing: Standing::Kept,
                });
            }
            ledger.add(round.index, Account::Trust, 1, Cause::Adopted);
            agreement.agreed.push(Agreed {
                round: round.index,
                card,
                option: base,
                wording: round.proposal.wording.clone(),
                reservations,
            });
        } else {
            let objections = round.second.as_ref().map(|second| second.objections.clone()).unwrap_or_default();
            agreement.carried.push(Carried { round: round.index, card, objections });
        }
        self.enter(Step::Reflection);
    }

    /// Draws and tests the event after this round, where the programme has one.
    fn draw_event(&mut self) -> Option<EventOutcome> {
        let State { round, past, ledger, agreement, .. } = &mut self.state;
        if !self.setup.programme.rounds[round.index].event {
            return None;
        }
        // After an idea round, which has no phase, only events for any phase fit.
        let phase = round.card.map(|card| self.deck.cards[card].phase);
        let drawn = |event: usize| past.iter().any(|r| r.event.is_some_and(|outcome| outcome.event == event));
        let mut fitting: Vec<usize> = (0..self.deck.events.len())
            .filter(|&event| !drawn(event))
            .filter(|&event| {
                let phases = &self.deck.events[event].phases;
                phases.is_empty() || phase.is_some_and(|phase| phases.contains(&phase))
            })
            .collect();
        fitting.shuffle(&mut deal::rng(self.setup.seed, Draw::Event(round.index)));
        let event = *fitting.first()?;
        let card = &self.deck.events[event];
        let value = ledger.values().of(Account::Principle(card.principle));
        let met = value >= card.threshold;
        // The promises of the named party alone; where it has none, the joint ones it stands behind.
        let holding = |by: By| -> Vec<usize> {
            (0..agreement.commitments.len())
                .filter(|&at| {
                    let adopted = &agreement.commitments[at];
                    adopted.by == by && !matches!(adopted.standing, Standing::AtRisk { .. })
                })
                .collect()
        };
        let mut promises = holding(card.party);
        if promises.is_empty() {
            promises = holding(By::Joint);
        }
        let tested = (!promises.is_empty()).then(|| {
            let mut rng = deal::rng(self.setup.seed, Draw::AtRisk(round.index));
            promises[rng.random_range(0..promises.len() as u32) as usize]
        });
        if let Some(at) = tested {
            let cause = Cause::Event { event, kept: met };
            ledger.add(round.index, Account::Trust, if met { 1 } else { -2 }, cause);
            if !met {
                agreement.commitments[at].standing = Standing::AtRisk { event };
            }
        }
        Some(EventOutcome { event, value, met, tested })
    }

    pub(super) fn next_round(&mut self) {
        let index = self.state.round.index + 1;
        if index < self.setup.programme.rounds.len() {
            let state = &mut self.state;
            let rounds: Vec<&Round> = state.past.iter().map(|round| &**round).chain([&state.round]).collect();
            let round = new_round(&self.deck, &self.setup, &self.plan, index, &rounds, &state.ledger, &state.agreement);
            let mut played = std::mem::replace(&mut state.round, round);
            // A played round needs its ballots no more; the counts are in what was revealed.
            played.first_box = BallotBox::Raised(PerParty::default());
            played.second_box = BallotBox::Raised(PerParty::default());
            if let Some(votes) = &mut played.idea {
                votes.votes.clear();
            }
            state.past.push(Arc::new(played));
            self.enter(Step::Deal);
        } else {
            self.enter(Step::Homecoming);
        }
    }
}

pub(super) fn new_round(
    deck: &Deck,
    setup: &Setup,
    plan: &[Option<usize>],
    index: usize,
    rounds: &[&Round],
    ledger: &Ledger,
    agreement: &Agreement,
) -> Round {
    let seats = setup.seats.len();
    let is_idea = setup.programme.rounds[index].kind == RoundKind::Idea;
    // Kinds of rounds go each their own way: the pen and the roles go on where the last scenario round left them.
    let previous = rounds.iter().rev().find(|round| round.idea.is_none());
    let deal = if is_idea {
        let earlier: Vec<&[Chair]> =
            rounds.iter().filter(|round| round.idea.is_some()).map(|round| round.deal.chairs.as_slice()).collect();
        chairs::deal_tiles(deck, setup, index, &earlier)
    } else {
        let roles = previous.map_or(&[][..], |round| &round.deal.chairs);
        deal_roles(deck, setup, index, setup.swap_in(index), roles)
    };
    let (pen, pen_start) = match previous {
        Some(previous) if is_idea => (previous.pen, previous.pen_start),
        _ => draw_pen(setup, index, previous.map(|round| round.pen_start), &deal),
    };
    let card = plan[index];
    let options = card.and_then(|card| deck.cards.get(card)).map_or(0, |card| card.options.len());
    let at_risk = (0..agreement.commitments.len())
        .filter(|&at| !is_idea && matches!(agreement.commitments[at].standing, Standing::AtRisk { .. }));
    Round {
        index,
        card,
        idea: is_idea.then(|| IdeaRound::new(seats)),
        deal,
        subjects: (0..options as u8).map(Subject::Option).chain(at_risk.map(Subject::AtRisk)).collect(),
        first_box: BallotBox::new(setup.ballots, seats),
        second_box: BallotBox::new(setup.ballots, seats),
        first: None,
        second: None,
        movement: None,
        proposal: Proposal::default(),
        pen,
        pen_start,
        pen_wanted: Vec::new(),
        pen_crossed: false,
        offered: PerParty::default(),
        invocations: Vec::new(),
        again: 0,
        adopted: None,
        reflections: vec![None; seats],
        event: None,
        amendments: Vec::new(),
        before: ledger.values(),
    }
}

/// Who holds the pen first, and the party it starts with: not the one it started with before.
fn draw_pen(setup: &Setup, index: usize, before: Option<Party>, deal: &Deal) -> (SeatId, Party) {
    let mut rng = deal::rng(setup.seed, Draw::Pen(index));
    let coin = if rng.random::<bool>() { Party::Public } else { Party::Ideburen };
    let start = before.map_or(coin, Party::other);
    let holders: Vec<usize> = (0..deal.parties.len()).filter(|&seat| deal.parties[seat] == start).collect();
    // Both parties are at the table in every round, so that there is always a holder.
    let pen = holders.get(rng.random_range(0..holders.len().max(1) as u32) as usize).copied().unwrap_or(0);
    (SeatId(pen as u8), start)
}
