//! The listening player of the second model: reads every answer, says back what was told, gives what is needed as far as its own
//! side can carry it, and asks for the rest. To measure with, never to win.

use super::Practice;
use super::happening::Who;
use super::kinds::{Asking, Manner, Move, MoveKind, Question, Telling, Wish, Wording, Words};
use super::listening::Heard;
use super::need::{Depth, NeedAbout, Soft};
use super::play::Strategy;
use crate::rules::{Answer, By, Clause, RATING_LIVE_WITH};

impl Practice {
    /// Whether somebody listens as the second model has it.
    pub(super) fn hears(&self, strategy: Strategy) -> bool {
        let listens = matches!(strategy, Strategy::Listen | Strategy::ListenKeepingPen | Strategy::ListenWithout(_));
        listens && self.state.listening().is_some()
    }

    pub(super) fn after_the_ballot(&self, strategy: Strategy) -> Move {
        let consent = self.rounds().last().and_then(|end| end.verdict).is_some_and(|verdict| verdict.is_consent());
        let again = self.hears(strategy) && !consent && self.check(&Move::Again).is_ok();
        if again { Move::Again } else { Move::Conclude }
    }

    /// Reads every answer: says back what was told, gives what is needed, and asks for the rest. Only what the view shows is
    /// looked at.
    pub(super) fn hearing(&self, strategy: Strategy) -> Option<Move> {
        let kept_out = match strategy {
            Strategy::ListenWithout(kind) => Some(kind),
            Strategy::ListenKeepingPen => Some(MoveKind::HandPen),
            _ => None,
        };
        let made = self.answers_first();
        let made = made.into_iter().chain(self.heard_moves());
        made.into_iter().find(|made| Some(made.kind()) != kept_out && self.check(made).is_ok())
    }

    fn answers_first(&self) -> Option<Move> {
        let mine = |entry: &crate::rules::ProposalEntry| entry.waits_for() == Some(self.state.party());
        let entries = &self.state.game.round().proposal().entries;
        let entry = entries.iter().position(mine)?;
        // An honest no to what would break those who promise.
        let yes = match entries[entry].clause {
            Clause::Deck(at) => self.bears(&[at]),
            Clause::Own { .. } => true,
        };
        Some(Move::Answer { entry, yes, words: Words::default() })
    }

    /// Whether one's own side can carry some way forward with these promises.
    fn bears(&self, more: &[usize]) -> bool {
        self.rating_with(self.best_with(false, more), more) >= RATING_LIVE_WITH
    }

    /// What to ask for in return, so that one's own side can carry what it gives: the promise of the other side that is worth
    /// most to it. Nobody is asked twice, and more than two noes are taken for an answer.
    fn in_return(&self, more: &[usize]) -> Option<Move> {
        let (state, party) = (&self.state, self.state.party());
        let entries = &state.game.round().proposal().entries;
        let noes = entries.iter().filter(|entry| matches!(entry.answer, Answer::Declined { .. })).count();
        if noes > 2 {
            return None;
        }
        let (deck, option) = (state.deck(), self.best_with(false, more));
        let before = self.own_sum_with(option, more);
        let theirs = |at: &usize| {
            deck.commitments[*at].by == By::from(party.other())
                && !entries.iter().any(|entry| entry.clause == Clause::Deck(*at))
        };
        let gain = |at: usize| self.own_sum_with(option, &[more, &[at]].concat()) - before;
        // What asks little of them is said yes to sooner.
        let asks = |at: usize| i16::from(deck.commitments[at].burden[party.other()]);
        let best = (0..deck.commitments.len()).filter(theirs).map(|at| (gain(at), at)).filter(|(gain, _)| *gain > 0);
        let (_, at) = best.max_by_key(|&(gain, at)| (gain - 2 * asks(at), std::cmp::Reverse(at)))?;
        let wish = Wish::Promise { clause: Clause::Deck(at), asking: Asking::Ask };
        Some(Move::AskFor { wish, words: Words::default(), means: None })
    }

    /// What a listener would do now, the most urgent first.
    fn heard_moves(&self) -> Vec<Move> {
        let (state, view) = (&self.state, self.view());
        let words = Words::default;
        let opposite = state.opposite();
        let left = view.allowed.saturating_sub(view.used);
        let told = state.moods.first().map_or([false; 3], |mood| mood.told);
        let mut moves = Vec::new();
        let needs = |person: usize| view.people[person].needs.iter().map(|need| need.about);
        // What they came for, as soon as it is known.
        for &person in &opposite {
            for about in needs(person) {
                if let NeedAbout::Promise(at) = about
                    && !self.has_put(&about)
                {
                    // Nobody is helped by a promise that breaks those who make it.
                    if self.bears(&[at]) {
                        moves.push(Move::Offer { clause: Clause::Deck(at), words: words(), means: None });
                    } else {
                        moves.extend(self.in_return(&[at]));
                    }
                }
            }
        }
        // What hurts is said back before anything else is asked.
        if !state.course.acknowledging {
            for &person in &opposite {
                let what = view.people[person].lately.iter().copied().find(|what| match what {
                    Heard::Grievance(_) => true,
                    Heard::Need(NeedAbout::Promise(_)) => false,
                    Heard::Need(_) => view.people[person].untold > 0,
                    Heard::Otherwise(_) => false,
                });
                moves.extend(what.map(|what| Move::Acknowledge { to: person, what, words: words() }));
            }
        }
        // How they need to be met.
        for &person in &opposite {
            for about in needs(person) {
                match about {
                    NeedAbout::Soft(Soft::Candour(what)) if !told[what.index()] => {
                        moves.push(Move::TellOpenly { what, words: words() });
                    }
                    NeedAbout::Soft(Soft::Pen) if view.pen == Who::You && !state.moods[person].pen => {
                        moves.push(Move::HandPen { to: person, words: words() });
                    }
                    _ => {}
                }
            }
        }
        let ask = |to: usize| Move::ListenAsk { to, question: Question::Open, words: words() };
        let base = view.proposal.base.is_some();
        // One's own side has to be able to carry it too.
        if base && self.own_rating() < RATING_LIVE_WITH && left <= 6 {
            let option = self.best_option(false);
            let helps = self.rating_with(option, &[]) >= RATING_LIVE_WITH;
            if view.pen == Who::You && view.proposal.base != Some(option) {
                moves.push(Move::Propose { option, manner: Manner::Draft, words: words() });
            } else if view.pen != Who::You && helps {
                moves.push(Move::AskFor { wish: Wish::Pen, words: words(), means: None });
            }
            if !helps {
                moves.extend(self.in_return(&[]));
            }
        }
        // There has to be something to vote on, and time to ask about it.
        if !base && left <= 4 && view.pen == Who::You {
            moves.push(Move::Propose { option: self.best_option(false), manner: Manner::Draft, words: words() });
        }
        if base && left <= 2 && !view.anchored {
            moves.push(Move::PauseAnchor { words: words() });
        }
        moves.extend(opposite.iter().filter(|&&person| state.moods[person].asked == 0).map(|&person| ask(person)));
        if told == [false; 3] {
            let says = [Telling::State, Telling::Motive, Telling::Limit];
            moves.push(Move::TellOpenly { what: says[0], words: words() });
        }
        // Whoever has more to tell is asked again where trust will bear it.
        let more = |person: &&usize| view.people[**person].untold > 0 && state.moods[**person].asked < 4;
        let mut willing: Vec<usize> = opposite.iter().filter(more).copied().collect();
        willing.sort_by_key(|&person| std::cmp::Reverse(view.people[person].trust));
        let ready = |person: usize| {
            let soft = !view.people[person].needs.iter().any(|need| need.depth == Depth::Soft);
            view.people[person].trust >= if soft { 2 } else { 4 }
        };
        if state.course.questions < 3 {
            moves.extend(willing.iter().filter(|&&person| ready(person)).map(|&person| ask(person)));
        }
        if view.pen == Who::You
            && let Some(&to) = opposite.iter().min_by_key(|&&person| state.moods[person].trust)
            && !opposite.iter().any(|&person| state.moods[person].pen)
        {
            moves.push(Move::HandPen { to, words: words() });
        }
        if !base && view.pen == Who::You {
            moves.push(Move::Propose { option: self.best_option(false), manner: Manner::Draft, words: words() });
        }
        // Their other way, when what they came for does not come out.
        for &person in &opposite {
            // What cannot be given is as far away as what was never told.
            let given = |need: &super::need::Need| need.depth == Depth::Deep && self.has_put(&need.about);
            let known = view.people[person].needs.iter().any(given);
            match view.people[person].otherwise {
                None if !known && view.people[person].trust >= 4 => {
                    moves.push(Move::ListenAsk { to: person, question: Question::Otherwise, words: words() });
                }
                Some(way) if !known && state.moods[person].sway <= 0 => {
                    let sway = |what: &Telling| state.listening().is_some_and(|more| more.moves(way, *what) > 0);
                    let what = Telling::ALL.into_iter().find(sway);
                    moves.extend(what.map(|what| Move::TellOpenly { what, words: words() }));
                }
                _ => {}
            }
        }
        if base && !view.anchored {
            moves.push(Move::PauseAnchor { words: words() });
        }
        if base
            && view.pen == Who::You
            && opposite.iter().any(|&person| state.moods[person].used)
            && opposite.iter().any(|&person| state.moods[person].wording != Some(Wording::Theirs))
            && left > 2
        {
            moves.push(Move::Reword { wording: Wording::Theirs, words: words() });
        }
        if state.course.questions < 3 {
            moves.extend(willing.iter().map(|&person| ask(person)));
        }
        moves
    }
}
