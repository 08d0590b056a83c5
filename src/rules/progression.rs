//! From round to round: how a round begins, what it leaves in the ledger and the agreement, and what follows it.

use super::action::Step;
use super::agreement::{Agreement, Standing};
use super::ballot::Subject;
use super::content::{Deck, RoundKind};
use super::deal::{self, Deal, Draw};
use super::follow::round::FollowRound;
use super::game::{Game, State};
use super::idea::evaluation::IdeaRound;
use super::ledger::{Account, Cause, Ledger};
use super::own_question::draft::OwnQuestion;
use super::round::{EventOutcome, Round, RoundPlay};
use super::scenario::round::ScenarioRound;
use super::setup::Setup;
use super::table_change::{Part, Table};
use super::version::Rules;
use super::words::{By, Chair, Party, SeatId};
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

    /// Draws and tests the event after this round, where the programme has one.
    fn draw_event(&mut self) -> Option<EventOutcome> {
        if self.is_left_out(Part::Event) {
            return None;
        }
        let State { round, past, ledger, agreement, setup, deck, .. } = &mut self.state;
        if !setup.programme.rounds[round.index].event {
            return None;
        }
        // After an idea round, which has no phase, only events for any phase fit.
        let phase = round.play.kind().phase(deck);
        let drawn = |event: usize| past.iter().any(|r| r.event.is_some_and(|outcome| outcome.event == event));
        let mut fitting: Vec<usize> = (0..deck.events.len())
            .filter(|&event| !drawn(event))
            .filter(|&event| {
                let phases = &deck.events[event].phases;
                phases.is_empty() || phase.is_some_and(|phase| phases.contains(&phase))
            })
            .collect();
        fitting.shuffle(&mut deal::rng(setup.seed, Draw::Event(round.index)));
        let event = *fitting.first()?;
        let card = &deck.events[event];
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
            let mut rng = deal::rng(setup.seed, Draw::AtRisk(round.index));
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
        if index < self.state.setup.programme.rounds.len() {
            let state = &mut self.state;
            state.table.sit_down();
            let past: Vec<&Round> = state.past.iter().map(|round| &**round).chain([&state.round]).collect();
            let (setup, table) = (&state.setup, &state.table);
            let begin = Begin { deck: &state.deck, setup, rules: self.rules, table, past: &past };
            let round = begin.round(state.plan[index], index, &state.ledger, &state.agreement);
            let mut played = std::mem::replace(&mut state.round, round);
            // A played round needs its ballots no more; the counts are in what was revealed.
            played.play.kind_mut().forget_ballots();
            state.past.push(Arc::new(played));
            self.enter(Step::Deal);
        } else {
            self.go_home();
        }
    }

    /// Everybody who is there goes back to their own organisation.
    pub(super) fn go_home(&mut self) {
        self.state.table.sit_down();
        self.enter(Step::Homecoming);
    }
}

/// The rows of the first ballot: the ways forward of the card, and the commitments at risk.
pub(super) fn subjects(deck: &Deck, card: usize, agreement: &Agreement) -> Vec<Subject> {
    let options = deck.cards.get(card).map_or(0, |card| card.options.len());
    let at_risk = |&at: &usize| match agreement.commitments[at].standing {
        Standing::AtRisk { .. } => true,
        Standing::Kept | Standing::Renewed => false,
    };
    let at_risk = (0..agreement.commitments.len()).filter(at_risk).map(Subject::AtRisk);
    (0..options as u8).map(Subject::Option).chain(at_risk).collect()
}

/// What a round begins from.
pub(super) struct Begin<'a> {
    pub(super) deck: &'a Deck,
    pub(super) setup: &'a Setup,
    pub(super) rules: Rules,
    pub(super) table: &'a Table,
    /// The rounds before it, oldest first.
    pub(super) past: &'a [&'a Round],
}

impl Begin<'_> {
    /// The round at a place in the programme. Kinds of rounds go each their own way: the pen and the chairs go on where
    /// the last round of the kind left them.
    pub(super) fn round(&self, card: Option<usize>, index: usize, ledger: &Ledger, agreement: &Agreement) -> Round {
        let (deal, play) = match &self.setup.programme.rounds[index].kind {
            RoundKind::Scenario { .. } => self.scenario(card.unwrap_or_default(), index, agreement, None),
            // The card it will have once it is written.
            RoundKind::OwnQuestion => self.scenario(self.deck.cards.len(), index, agreement, Some(Box::default())),
            RoundKind::Idea => self.idea(index),
            RoundKind::FollowUp => self.follow_up(agreement),
        };
        Round { index, deal, before: ledger.values(), event: None, amendments: Vec::new(), play }
    }

    fn scenario(
        &self,
        card: usize,
        index: usize,
        agreement: &Agreement,
        own: Option<Box<OwnQuestion>>,
    ) -> (Deal, RoundPlay) {
        let Begin { deck, setup, rules, table, past } = *self;
        let previous = past.iter().rev().find_map(|round| Some((round, round.scenario()?)));
        let chairs = previous.map_or(&[][..], |(round, _)| &round.deal.chairs);
        let deal = table.deal_roles(deck, setup, rules, index, chairs);
        let pen = draw_pen(setup, index, previous.map(|(_, round)| round.pen_start), &deal);
        let subjects = subjects(deck, card, agreement);
        let round = ScenarioRound { own, ..ScenarioRound::new(setup, card, subjects, pen) };
        (deal, RoundPlay::Scenario(Box::new(round)))
    }

    /// Everybody speaks for themselves: each sits in the chair of their own organisation.
    fn follow_up(&self, agreement: &Agreement) -> (Deal, RoundPlay) {
        let deal = self.table.deal_own(self.deck, self.setup);
        (deal, RoundPlay::Follow(FollowRound::new(self.setup.seats.len(), agreement.followed.len())))
    }

    fn idea(&self, index: usize) -> (Deal, RoundPlay) {
        let earlier: Vec<&[Chair]> =
            self.past.iter().filter(|round| round.idea().is_some()).map(|round| round.deal.chairs.as_slice()).collect();
        let deal = self.table.deal_tiles(self.deck, self.setup, index, &earlier);
        (deal, RoundPlay::Idea(IdeaRound::new(self.setup.seats.len())))
    }
}

/// Who holds the pen first, and the party it starts with: not the one it started with before.
fn draw_pen(setup: &Setup, index: usize, before: Option<Party>, deal: &Deal) -> (SeatId, Party) {
    let mut rng = deal::rng(setup.seed, Draw::Pen(index));
    let coin = if rng.random::<bool>() { Party::Public } else { Party::Ideburen };
    let start = before.map_or(coin, Party::other);
    let holders: Vec<usize> = (0..deal.parties.len())
        .filter(|&seat| deal.parties[seat] == start && deal.takes_part(SeatId(seat as u8)))
        .collect();
    // Both parties are at the table in every round, so that there is always a holder.
    let pen = holders.get(rng.random_range(0..holders.len().max(1) as u32) as usize).copied().unwrap_or(0);
    (SeatId(pen as u8), start)
}
