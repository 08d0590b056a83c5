//! Moves that make sense now: for menus, for strategies that play by themselves, and for what another move would
//! have done.

use super::happening::Who;
use super::kinds::{Asking, Manner, Move, MoveKind, Question, Telling, Wish, Wording, Words};
use super::{Practice, Stage, card_of};
use crate::rules::{Clause, Mark, Party};

impl Practice {
    /// Every sensible move of a kind that can be made now, each in the first wording: promises are those close at hand
    /// on the card, those that were told to be needed, and what the sheet does not rule out.
    pub fn choices(&self, kind: MoveKind) -> Vec<Move> {
        let state = &self.state;
        let words = Words::default;
        let (round, deck) = (state.game.round(), state.deck());
        let card = &deck.cards[card_of(round)];
        let here = || (0..state.people.len()).filter(|&person| !state.moods[person].left);
        let mut moves: Vec<Move> = match kind {
            MoveKind::ListenAsk => {
                let about = card.principles.iter().map(|&principle| Question::About(principle));
                let otherwise = state.listening().map(|_| Question::Otherwise);
                let questions: Vec<Question> = [Question::Open].into_iter().chain(about).chain(otherwise).collect();
                here()
                    .flat_map(|to| {
                        questions.clone().into_iter().chain([Question::Leading]).map(move |question| Move::ListenAsk {
                            to,
                            question,
                            words: words(),
                        })
                    })
                    .collect()
            }
            MoveKind::TellOpenly => {
                Telling::ALL.into_iter().map(|what| Move::TellOpenly { what, words: words() }).collect()
            }
            MoveKind::HandPen => here().map(|to| Move::HandPen { to, words: words() }).collect(),
            MoveKind::Propose => (0..card.options.len() as u8)
                .flat_map(|option| {
                    [Manner::Draft, Manner::Final].map(|manner| Move::Propose { option, manner, words: words() })
                })
                .collect(),
            MoveKind::Offer => {
                let promises = self.promises(state.party(), true);
                promises
                    .into_iter()
                    .map(|at| Move::Offer { clause: Clause::Deck(at), words: words(), means: None })
                    .collect()
            }
            MoveKind::AskFor => {
                let wish = |wish| Move::AskFor { wish, words: words(), means: None };
                let asks = self.promises(state.party().other(), false).into_iter().flat_map(|at| {
                    [Asking::Ask, Asking::Write].map(|asking| wish(Wish::Promise { clause: Clause::Deck(at), asking }))
                });
                let pen = matches!(state.pen(), Who::Person(_)).then(|| wish(Wish::Pen));
                pen.into_iter().chain(asks).collect()
            }
            MoveKind::Reword => {
                Wording::ALL.into_iter().map(|wording| Move::Reword { wording, words: words() }).collect()
            }
            MoveKind::PauseAnchor => vec![Move::PauseAnchor { words: words() }],
            MoveKind::Silence => vec![Move::Silence],
            MoveKind::Acknowledge => here()
                .flat_map(|to| {
                    state.lately(to).into_iter().map(move |what| Move::Acknowledge { to, what, words: words() })
                })
                .collect(),
            MoveKind::Answer => (0..round.proposal().entries.len())
                .filter(|&entry| round.proposal().entries[entry].waits_for() == Some(state.party()))
                .flat_map(|entry| [true, false].map(|yes| Move::Answer { entry, yes, words: words() }))
                .collect(),
            MoveKind::Ballot => (1..=5).map(|n| Move::Ballot { mark: Mark::rating(n), objection: None }).collect(),
            MoveKind::Again => vec![Move::Again],
            MoveKind::Conclude => vec![Move::Conclude],
            MoveKind::Leave => vec![Move::Leave],
        };
        moves.retain(|made| self.check(made).is_ok());
        moves
    }

    /// Every sensible move of the talk, and answers.
    pub fn all_choices(&self) -> Vec<Move> {
        if self.stage() != Stage::Talk {
            return Vec::new();
        }
        MoveKind::TALK.into_iter().chain([MoveKind::Answer]).flat_map(|kind| self.choices(kind)).collect()
    }

    /// Promises that lie close at hand: suggested on the card, or told to be needed. Those of `party`, and joint ones
    /// where `joint`.
    fn promises(&self, party: Party, joint: bool) -> Vec<usize> {
        let deck = self.deck();
        let round = self.state.game.round();
        let told =
            (0..self.state.people.len()).flat_map(|person| self.state.told_needs(person)).filter_map(|need| match need
                .about
            {
                super::NeedAbout::Promise(at) => Some(at),
                _ => None,
            });
        let mut promises: Vec<usize> = told.chain(deck.cards[card_of(round)].suggested.iter().copied()).collect();
        let mut seen = Vec::new();
        promises.retain(|at| {
            let new = !seen.contains(at);
            seen.push(*at);
            let by = deck.commitments[*at].by;
            new && by.party().map_or(joint, |of| of == party)
        });
        promises
    }
}
