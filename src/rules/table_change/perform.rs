//! Carrying out the changes of the table that are allowed.

use super::words::{put_words, tidy};
use super::{Changed, Part, Presence, TableChange};
use crate::rules::action::{Action, Step};
use crate::rules::content::RoundKind;
use crate::rules::game::Game;
use crate::rules::kind::At;
use crate::rules::progression::subjects;
use crate::rules::round::RoundPlay;
use crate::rules::setup::SeatSetup;
use crate::rules::words::{Chair, SeatId};
use std::sync::Arc;

impl Game {
    /// Carries out a change of the table that the check allows.
    pub(crate) fn change_table(&mut self, action: &Action) {
        let (round, step) = (self.state.round.index, self.state.step);
        let what = match action {
            Action::Arrive { who, beside } => self.arrive(who, *beside),
            Action::Leave { seat, tile_stays } => self.leave(*seat, *tile_stays),
            Action::Return { seat, beside } => {
                self.state.table.presence[seat.index()] = self.waiting(*beside);
                TableChange::Returned { seat: *seat, beside: *beside, at_once: step.is_closing() }
            }
            Action::LendVoice { seat, other_side } => {
                Arc::make_mut(&mut self.state.setup).seats[seat.index()].other_side = *other_side;
                TableChange::Voice { seat: *seat, other_side: *other_side }
            }
            Action::OtherCard { card } => match self.other_card(*card) {
                Some(change) => change,
                None => return,
            },
            Action::GoHome => self.go_home_now(),
            Action::LeaveOut { part } => TableChange::LeftOut { part: *part },
            Action::OneMore { like } => {
                self.one_more(*like);
                TableChange::Round { like: *like }
            }
            Action::ChangeMethod { ballots } => {
                Arc::make_mut(&mut self.state.setup).ballots = *ballots;
                TableChange::Method { ballots: *ballots }
            }
            Action::Mend { words, text } => {
                let after = tidy(*words, text);
                let before = put_words(&mut self.state.agreement, &mut self.state.ideas, *words, &after);
                TableChange::Mended { words: *words, before, after }
            }
            // The check lets nothing else through.
            _ => return,
        };
        self.state.table.changes.push(Changed { round, step, what });
    }

    /// How a participant who comes in the middle is there: beside the table until the next deal, or at it once all are home.
    fn waiting(&self, with: Option<SeatId>) -> Presence {
        if self.state.step.is_closing() { Presence::AtTable } else { Presence::Beside { with } }
    }

    fn arrive(&mut self, who: &SeatSetup, beside: Option<SeatId>) -> TableChange {
        let (presence, at_once) = (self.waiting(beside), self.state.step.is_closing());
        let state = &mut self.state;
        let setup = Arc::make_mut(&mut state.setup);
        let seat = SeatId(u8::try_from(setup.seats.len()).unwrap_or(u8::MAX));
        setup.seats.push(who.clone());
        setup.clean();
        state.table.presence.push(presence);
        state.agreement.promises.push(None);
        state.agreement.signatures.push(None);
        state.round.deal.chairs.push(Chair::Aside);
        state.round.deal.parties.push(who.side());
        match &mut state.round.play {
            RoundPlay::Scenario(round) => {
                round.reflections.push(None);
                round.first_box.add_seat();
                round.second_box.add_seat();
                if let Some(referral) = &mut round.referral {
                    referral.add_seat();
                }
            }
            RoundPlay::Idea(round) => round.votes.push(None),
            RoundPlay::Follow(round) => round.votes.add_seat(),
        }
        TableChange::Arrived { seat, beside, at_once }
    }

    fn leave(&mut self, seat: SeatId, tile_stays: bool) -> TableChange {
        let tile = self.tiles().into_iter().find(|tile| tile.own == Some(seat)).map(|tile| tile.tile);
        let state = &mut self.state;
        for presence in &mut state.table.presence {
            if *presence == (Presence::Beside { with: Some(seat) }) {
                *presence = Presence::Beside { with: None };
            }
        }
        state.table.presence[seat.index()] = Presence::Left;
        let mut pen = None;
        let organisation = |seat: SeatId| state.setup.seats.get(seat.index()).map(|seat| seat.organisation.party);
        let left: Vec<SeatId> = (0..state.table.presence.len())
            .filter(|&other| state.table.presence[other] == Presence::AtTable)
            .filter_map(|other| u8::try_from(other).ok())
            .map(SeatId)
            .collect();
        let own = left.iter().copied().find(|&other| organisation(other) == organisation(seat));
        let held = state.step == Step::Vision && state.vision.pen == seat;
        let next = own.or(left.first().copied());
        state.vision.leave(seat, next);
        if held {
            pen = next;
        }
        if !state.step.is_closing() {
            let deal = &mut state.round.deal;
            if deal.takes_part(seat) {
                deal.away.push(seat);
            }
            if let RoundPlay::Scenario(round) = &mut state.round.play {
                round.pen_wanted.retain(|wanting| *wanting != seat);
                if round.pen == seat {
                    let next = deal.next_after(seat);
                    round.pen = next.unwrap_or(seat);
                    round.pen_wanted.retain(|wanting| Some(*wanting) != next);
                    pen = pen.or(next);
                }
            }
            let returned = tile.filter(|_| !tile_stays);
            state.ideas.leave(state.round.seating(), seat, returned);
        }
        TableChange::Left { seat, pen }
    }

    fn other_card(&mut self, card: Option<usize>) -> Option<TableChange> {
        let at = At::of(self);
        let aside = at.round.card()?;
        let card = card.or_else(|| at.another_card())?;
        // A round that was to play the chosen card gets another one, or at worst the one put aside.
        let index = at.round.index;
        let later = (index + 1..at.plan.len()).find(|&later| at.plan[later] == Some(card));
        let instead = later.and_then(|later| {
            let phase = at.setup.programme.rounds.get(later)?.kind.phase();
            at.next_card(phase, phase.is_none())
        });
        let subjects = subjects(at.deck, card, &self.state.agreement);
        let state = &mut self.state;
        if let Some(later) = later {
            state.plan[later] = Some(instead.unwrap_or(aside));
        }
        state.plan[index] = Some(card);
        if let RoundPlay::Scenario(round) = &mut state.round.play {
            (round.card, round.subjects) = (card, subjects);
        }
        Some(TableChange::Card { aside, card })
    }

    fn go_home_now(&mut self) -> TableChange {
        match self.state.step {
            // The question is concluded; where the round would have gone on does not matter any more.
            Step::Outcome => {
                self.perform_round(&Action::Conclude);
            }
            Step::Harvest => {
                let mut ledger = self.state.ledger.clone();
                let at = At::of(self);
                at.round.play.kind().book(&at.terms(), &mut ledger);
                self.state.ledger = ledger;
            }
            // Concluded already, or the check lets nobody go home from there.
            Step::Deal
            | Step::Vision
            | Step::Promises
            | Step::KeptBallot
            | Step::FollowUp
            | Step::Question
            | Step::Referral
            | Step::Answers
            | Step::Situation
            | Step::FirstBallot
            | Step::Reveal
            | Step::Dialogue
            | Step::SecondBallot
            | Step::Reflection
            | Step::Ideas
            | Step::Gathering
            | Step::Evaluation
            | Step::Event
            | Step::Homecoming
            | Step::Plan
            | Step::Signing
            | Step::Debrief => {}
        }
        let state = &mut self.state;
        let played = state.round.index + 1;
        let rounds = &mut Arc::make_mut(&mut state.setup).programme.rounds;
        let unplayed = rounds.len().saturating_sub(played);
        rounds.truncate(played);
        state.plan.truncate(played);
        self.go_home();
        TableChange::Home { unplayed }
    }

    fn one_more(&mut self, like: usize) {
        let at = At::of(self);
        let Some(mut spec) = at.setup.programme.rounds.get(like).cloned() else { return };
        let card = if spec.kind.has_card() { at.next_card(spec.kind.phase(), true) } else { None };
        if let (RoundKind::Scenario { phase: Some(phase) }, Some(card)) = (&mut spec.kind, card) {
            *phase = at.deck.cards[card].phase;
        }
        self.state.plan.push(card);
        Arc::make_mut(&mut self.state.setup).programme.rounds.push(spec);
    }

    /// Whether a part of this round has been left out.
    pub(crate) fn is_left_out(&self, part: Part) -> bool {
        At::of(self).is_left_out(part)
    }
}
