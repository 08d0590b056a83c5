//! Ways of playing that play by themselves: to measure whether the counterparts are honest, never to win.

use super::factor::{first_rating, rating, weigh_table};
use super::happening::Who;
use super::kinds::{Asking, Manner, Move, MoveKind, Question, Telling, Temper, Wish, Wording, Words};
use super::need::{NeedAbout, Soft, draw_below};
use super::prepare::{Counterpart, Preparation};
use super::{Practice, Stage, card_of};
use crate::rules::{Answer, Clause, Deck, Mark, Party};
use crate::text::Lang;
use std::sync::Arc;

/// A way of playing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Strategy {
    /// Any move that can be made, and the ballot when the moves are out or, one time in twelve, before.
    Random,
    /// Asks first, tells openly, lets the others write, offers what they need, gives time.
    Listen,
    /// The same, but keeps the pen while it can.
    ListenKeepingPen,
    /// Proposes, argues, asks for promises, proposes again.
    Propose,
    /// Listens, but never makes a move of this kind: what that kind is worth.
    ListenWithout(MoveKind),
    /// One kind of move as long as it can be made; then a proposal if there is none, and the ballot.
    Repeat(MoveKind),
}

impl Practice {
    /// The move a way of playing makes now; `None` when the practice is over.
    pub fn next_move(&self, strategy: Strategy) -> Option<Move> {
        let state = &self.state;
        match self.stage() {
            Stage::Over => return None,
            // Whoever listens takes up a question that did not go through, and has heard why.
            Stage::Outcome => return Some(self.after_the_ballot(strategy)),
            Stage::Talk => {}
        }
        let made = self.moves.len() as u64;
        let draw = |what: u64, len: usize| draw_below(self.seed, 5000 + made * 8 + what, len);
        let room = state.course.used < state.course.allowed;
        let chosen = match strategy {
            Strategy::Random => self.random(&draw, room),
            Strategy::Repeat(kind) if room => {
                let choices = self.choices(kind);
                (!choices.is_empty()).then(|| choices[draw(0, choices.len())].clone())
            }
            _ if room && self.hears(strategy) => self.hearing(strategy),
            Strategy::Listen | Strategy::ListenKeepingPen if room => self.listening(strategy),
            Strategy::Propose if room => self.proposing(&draw),
            _ => None,
        };
        Some(chosen.unwrap_or_else(|| self.to_the_ballot(room)))
    }

    /// What is left: a proposal if there is none and the pen is at hand, then the ballot.
    fn to_the_ballot(&self, room: bool) -> Move {
        let ballot = Move::Ballot { mark: Mark::rating(self.own_rating()), objection: None };
        if self.check(&ballot).is_ok() {
            return ballot;
        }
        let best = Move::Propose { option: self.best_option(false), manner: Manner::Final, words: Words::default() };
        if room && self.check(&best).is_ok() { best } else { Move::Leave }
    }

    /// How you would rate the proposal in your role: what it does and what it costs, but nothing for good company.
    /// Whoever has reached something is not petty about half a step.
    pub fn own_rating(&self) -> u8 {
        let table = self.state.on_table();
        let mut sum = 0;
        weigh_table(self.state.model(), &self.state.me, &table, &mut |_, tenths| sum += tenths);
        rating(sum).max(if sum > self.petty() { 3 } else { 1 })
    }

    /// Below this one does not say that one can live with it: whoever has reached something is not petty about half a step,
    /// and whoever has given what was needed not about a whole one.
    fn petty(&self) -> i16 {
        if self.state.listening().is_some() { -15 } else { -12 }
    }

    /// How one would rate an option with what has been promised beside it, and `more` promises of the deck.
    pub(super) fn rating_with(&self, option: u8, more: &[usize]) -> u8 {
        let sum = self.own_sum_with(option, more);
        rating(sum).max(if sum > self.petty() { 3 } else { 1 })
    }

    /// The sum of the same.
    pub(super) fn own_sum_with(&self, option: u8, more: &[usize]) -> i16 {
        let state = &self.state;
        let card = &state.deck().cards[card_of(state.game.round())];
        let mut bound = state.on_table().bound;
        bound.extend(more.iter().filter(|at| !bound.contains(at)).copied().collect::<Vec<_>>());
        let table = super::factor::OnTable::adopted(state.deck(), card, option, bound.into_iter());
        let mut sum = 0;
        weigh_table(state.model(), &state.me, &table, &mut |_, tenths| sum += tenths);
        sum
    }

    fn random(&self, draw: &dyn Fn(u64, usize) -> usize, room: bool) -> Option<Move> {
        if !room || draw(0, 12) == 0 {
            return None;
        }
        let first = draw(1, MoveKind::TALK.len());
        let kinds = (0..MoveKind::TALK.len()).map(|at| MoveKind::TALK[(first + at) % MoveKind::TALK.len()]);
        kinds
            .map(|kind| self.choices(kind))
            .find(|c| !c.is_empty())
            .map(|choices| choices[draw(2, choices.len())].clone())
    }

    /// The option with the best rating of the weaker side in one's own estimate; `own`: for oneself alone.
    pub(super) fn best_option(&self, own: bool) -> u8 {
        self.best_with(own, &[])
    }

    /// The same, with `more` promises of the deck beside it.
    pub(super) fn best_with(&self, own: bool, more: &[usize]) -> u8 {
        let state = &self.state;
        let card = &state.deck().cards[card_of(state.game.round())];
        let mut best = (0, i16::MIN);
        for option in 0..card.options.len() as u8 {
            let table = super::factor::OnTable::option(card, option);
            let mine = match state.listening() {
                // What one has promised is carried too.
                Some(_) => i16::from(self.rating_with(option, more)),
                None => i16::from(first_rating(state.model(), &state.me, &table)),
            };
            let theirs = state
                .opposite()
                .iter()
                .map(|&p| i16::from(first_rating(state.model(), &state.people[p], &table)))
                .min()
                .unwrap_or(3);
            let worth = if own { mine } else { mine.min(theirs) * 10 + theirs };
            if worth > best.1 {
                best = (option, worth);
            }
        }
        best.0
    }

    fn listening(&self, strategy: Strategy) -> Option<Move> {
        let state = &self.state;
        let words = Words::default;
        let proposal = &state.game.round().proposal();
        let mine = |entry: &crate::rules::ProposalEntry| entry.waits_for() == Some(state.party());
        if let Some(entry) = proposal.entries.iter().position(mine) {
            return Some(Move::Answer { entry, yes: true, words: words() });
        }
        let opposite = state.opposite();
        // Everybody is asked once before anything else.
        if let Some(&to) = opposite.iter().find(|&&p| state.moods[p].asked == 0) {
            return Some(Move::ListenAsk { to, question: Question::Open, words: words() });
        }
        let told = state.moods.first().map_or([false; 3], |mood| mood.told);
        if told == [false; 3] {
            return Some(Move::TellOpenly { what: Telling::State, words: words() });
        }
        let told_needs: Vec<NeedAbout> =
            opposite.iter().flat_map(|&p| state.told_needs(p)).map(|need| need.about).collect();
        let lets_write = strategy == Strategy::Listen;
        if state.pen() == Who::You
            && lets_write
            && !opposite.is_empty()
            && !opposite.iter().any(|&p| state.moods[p].pen)
        {
            let to = *opposite.iter().min_by_key(|&&p| state.moods[p].trust)?;
            return Some(Move::HandPen { to, words: words() });
        }
        // What they told is needed, as far as it can be given.
        for about in &told_needs {
            let made = match *about {
                NeedAbout::Soft(Soft::Candour(what)) if !told[what.index()] => {
                    Move::TellOpenly { what, words: words() }
                }
                NeedAbout::Promise(at) => Move::Offer { clause: Clause::Deck(at), words: words(), means: None },
                _ => continue,
            };
            if self.check(&made).is_ok() && !self.has_put(about) {
                return Some(made);
            }
        }
        let asked_twice = opposite.iter().find(|&&p| state.moods[p].asked < 2 && state.untold(p) > 0);
        if let Some(&to) = asked_twice {
            return Some(Move::ListenAsk { to, question: Question::Open, words: words() });
        }
        if proposal.base.is_none() && state.pen() == Who::You {
            return Some(Move::Propose { option: self.best_option(false), manner: Manner::Draft, words: words() });
        }
        if let Some(what) = Telling::ALL.into_iter().find(|what| !told[what.index()]) {
            return Some(Move::TellOpenly { what, words: words() });
        }
        let more = opposite.iter().find(|&&p| state.moods[p].asked < 3 && state.untold(p) > 0);
        if let Some(&to) = more {
            return Some(Move::ListenAsk { to, question: Question::Open, words: words() });
        }
        if proposal.base.is_some() && !state.course.anchored {
            return Some(Move::PauseAnchor { words: words() });
        }
        None
    }

    pub(super) fn has_put(&self, about: &NeedAbout) -> bool {
        let NeedAbout::Promise(at) = about else { return false };
        let entries = &self.state.game.round().proposal().entries;
        entries.iter().any(|e| e.clause == Clause::Deck(*at) && e.answer != Answer::Waiting)
    }

    fn proposing(&self, draw: &dyn Fn(u64, usize) -> usize) -> Option<Move> {
        let state = &self.state;
        let words = Words::default;
        let proposal = &state.game.round().proposal();
        let mine = |entry: &crate::rules::ProposalEntry| entry.waits_for() == Some(state.party());
        if let Some(entry) = proposal.entries.iter().position(mine) {
            return Some(Move::Answer { entry, yes: true, words: words() });
        }
        if state.pen() != Who::You {
            let pen = Move::AskFor { wish: Wish::Pen, words: words(), means: None };
            return self.check(&pen).is_ok().then_some(pen);
        }
        if proposal.base.is_none() {
            return Some(Move::Propose { option: self.best_option(false), manner: Manner::Draft, words: words() });
        }
        if state.course.used >= 6 {
            return None;
        }
        // Proposes further: promises of one's own, promises of theirs, a better wording.
        let kind = [MoveKind::Offer, MoveKind::AskFor, MoveKind::Reword][draw(3, 3)];
        let mut choices = self.choices(kind);
        choices.retain(|made| {
            !matches!(
                made,
                Move::AskFor { wish: Wish::Promise { asking: Asking::Write, .. }, .. }
                    | Move::Reword { wording: Wording::Ours, .. }
            )
        });
        (!choices.is_empty()).then(|| choices[draw(4, choices.len())].clone())
    }

    /// Plays on to the end, at most as long as a practice can be.
    pub fn play_on(&mut self, strategy: Strategy) {
        for _ in 0..200 {
            let Some(made) = self.next_move(strategy) else { return };
            if self.apply(made).is_err() && self.apply(Move::Leave).is_err() {
                return;
            }
        }
    }
}

/// A practice to measure with: card, role and two counterparts on the other side drawn by the seed, level normal. With
/// `temper` everybody comes with it, else two that follow each other on the scale are drawn.
///
/// # Panics
/// Never with a deck that passes its checks: it has cards, and roles on both sides.
pub fn measured(deck: &Arc<Deck>, party: Party, temper: Option<Temper>, seed: u64) -> Option<Practice> {
    let card = draw_below(seed, 1, deck.cards.len());
    let (own, other) = (deck.roles_of(party), deck.roles_of(party.other()));
    let role = *own.get(draw_below(seed, 2, own.len()))?;
    let first = draw_below(seed, 3, other.len());
    let tempers = temper.map_or_else(
        || {
            let at = draw_below(seed, 4, Temper::ALL.len() - 1);
            [Temper::ALL[at], Temper::ALL[at + 1]]
        },
        |temper| [temper; 2],
    );
    let counterparts = (0..2.min(other.len()))
        .map(|n| Counterpart { role: other[(first + n) % other.len()], temper: tempers[n], need: None })
        .collect();
    let preparation = Preparation { counterparts, ..Preparation::new(deck, card, role, Lang::Sv, seed) };
    Practice::new(deck, preparation, seed).ok()
}

/// How many of `games` practices end in consent, in per cent. Even games are played from the public side, odd ones from
/// civil society's, or all from `party`'s.
pub fn consent(
    deck: &Arc<Deck>,
    strategy: Strategy,
    party: Option<Party>,
    temper: Option<Temper>,
    games: u64,
    seed: u64,
) -> f64 {
    let mut consents = 0u64;
    for game in 0..games {
        let side = party.unwrap_or(Party::ALL[(game % 2) as usize]);
        // The same people, seen from one side or the other.
        if let Some(mut practice) = measured(deck, side, temper, seed.wrapping_add(game)) {
            practice.play_on(strategy);
            let verdict = practice.rounds().last().and_then(|end| end.verdict);
            consents += u64::from(verdict.is_some_and(|verdict| verdict.is_consent()));
        }
    }
    consents as f64 * 100.0 / games.max(1) as f64
}
