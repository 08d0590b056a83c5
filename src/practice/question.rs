//! Counterparts that write a card of their own: in simulations they write down what one of the deck's cards says, since what
//! people really come with cannot be made up. And their answers when a wording is sent out.

use super::card_of;
use super::factor::{self, Needs, OnTable};
use super::need::draw_below;
use super::table::{Heard, SCENE, Table};
use crate::rules::{
    Action, Audience, CardOption, LocalText, Party, Principle, QuestionPart, Reply, RuleError, SeatId, Stance, Step,
    fitted, limits,
};

/// The principles at stake that an option changes in one direction.
fn moved(option: &CardOption, at_stake: &[Principle], up: bool) -> Vec<Principle> {
    let moves = |principle: &&Principle| match option.effects.on(**principle) {
        0 => false,
        change => (change > 0) == up,
    };
    at_stake.iter().filter(moves).copied().collect()
}

impl Table<'_> {
    /// Words the vision: what the deck says it is about, which nobody minds.
    pub(super) fn word_vision(&mut self, action: Heard<'_>) -> Result<(), RuleError> {
        let room = self.game.view(Audience::Room).room;
        let wording = fitted(self.game.deck().text.get(""), limits::VISION);
        match room.pen().filter(|_| !wording.is_empty()) {
            Some(seat) => {
                self.act(Action::WordVision { seat, wording }, action)?;
                self.act(Action::AdoptVision, action)
            }
            None => self.act(Action::GoOnWithout { from: Step::Vision }, action),
        }
    }

    /// Writes the table's own card.
    pub(super) fn write_card(&mut self, action: Heard<'_>) -> Result<(), RuleError> {
        let deck = self.game.deck().clone();
        self.drawn += 1;
        let card = &deck.cards[draw_below(self.seed, 10_000 + self.drawn, deck.dealt())];
        let text = |text: &LocalText, most: usize| fitted(text.get(""), most);
        let round = self.game.round();
        let seats = (0..round.deal.chairs.len()).filter_map(|seat| u8::try_from(seat).ok()).map(SeatId);
        let writer =
            |party: Party| seats.clone().find(|&seat| round.deal.takes_part(seat) && round.party(seat) == party);
        let Some(first) = Party::ALL.into_iter().find_map(writer) else { return Ok(()) };
        let sides = Party::ALL.map(|party| (party, writer(party).unwrap_or(first)));
        for part in QuestionPart::ALL {
            let (seat, words) = match part {
                QuestionPart::Title => (first, &card.title),
                QuestionPart::Situation => (first, &card.situation),
                QuestionPart::Side(party) => (sides[party.index()].1, &card.sides[party]),
                QuestionPart::Question => (first, &card.question),
            };
            let words = if words.is_empty() { &card.question } else { words };
            let write = Action::WriteQuestion { seat, part, text: text(words, part.most()) };
            // A side of which nobody is here does not write.
            if self.game.check(&write).is_ok() {
                self.act(write, action)?;
            }
        }
        let principles: Vec<Principle> = card.principles.iter().copied().take(limits::CARD_PRINCIPLES.1).collect();
        self.act(Action::PickPrinciples { seat: first, principles: principles.clone() }, action)?;
        for (option, known) in (0_u8..).zip(card.options.iter().take(limits::CARD_OPTIONS.1)) {
            let title = text(&known.title, limits::OPTION_TITLE);
            let words = text(&known.text, limits::OPTION_TEXT);
            self.act(Action::WriteOption { seat: first, option, title, text: words }, action)?;
            let (serves, strains) = (moved(known, &principles, true), moved(known, &principles, false));
            self.act(Action::WeighOption { seat: first, option, serves, strains }, action)?;
            for (party, seat) in sides {
                self.act(Action::BurdenOption { seat, option, burden: known.burden[party] }, action)?;
            }
        }
        self.act(Action::Advance { from: Step::Question }, action)
    }
}

impl Table<'_> {
    /// Everybody answers on the wording as they would rate it, and the pen answers each comment.
    pub(super) fn refer(&mut self, action: Heard<'_>) -> Result<(), RuleError> {
        let round = self.game.round();
        let table = OnTable::of(self.game.deck(), &self.game.deck().cards[card_of(round)], round.proposal());
        let replies: Vec<Reply> = (0..self.people.len())
            .map(|seat| {
                let (person, mood) = (&self.people[seat], &self.moods[seat]);
                let sum = factor::sum(self.cast.model, person, mood, &table, &SCENE, Needs::All);
                let words = |stance: Stance| Reply { stance: Some(stance), comment: self.cast.objection.clone() };
                match factor::rating(sum) {
                    1 => words(Stance::Refuses),
                    2 => words(Stance::Wants),
                    3 => Reply::default(),
                    _ => Reply { stance: Some(Stance::Backs), comment: String::new() },
                }
            })
            .collect();
        for (seat, reply) in (0_u8..).map(SeatId).zip(replies) {
            self.act(Action::AnswerReferral { seat, reply }, action)?;
        }
        self.act(Action::Reveal, action)?;
        let comments = self.game.round().scenario().and_then(|round| round.referred()).map_or(0, |r| r.comments.len());
        for comment in 0..comments {
            let Some(seat) = self.game.round().pen() else { continue };
            let answer = Action::KeepWording { seat, comment, reason: self.cast.no.clone() };
            if self.game.check(&answer).is_ok() {
                self.act(answer, action)?;
            }
        }
        self.act(Action::Advance { from: Step::Answers }, action)
    }
}
