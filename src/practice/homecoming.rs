//! Homecoming at a table of counterparts: everybody is back in their own organisation, promises something, and signs what
//! was agreed on its behalf, or declines. The weights are `ideas` in `assets/practice.ron`.

use super::factor::OnTable;
use super::idea::gathering::{Weighed, Why, weigh};
use super::need::draw;
use super::table::{Heard, Table};
use crate::rules::{Action, Agreed, Clause, IdeaResult, Party, PerParty, RuleError, SeatId};

impl Table<'_> {
    /// Back in their own organisations, most write a promise.
    pub(super) fn promise(&mut self, heard: Heard<'_>) -> Result<(), RuleError> {
        let (model, data) = (self.cast.model, self.ideas_data());
        for seat in 0..self.tempers.len() {
            let start = model.tempers[self.tempers[seat].index()].start.n();
            if self.chance((data.promises.n() + start).clamp(0, 100) as u64) {
                let text = self.any(&self.cast.bank.promises).to_owned();
                self.act(Action::Promise { seat: SeatId(seat as u8), text }, heard)?;
            }
        }
        Ok(())
    }

    /// Everybody signs or declines, and says why where it declines.
    pub(super) fn sign(&mut self, heard: Heard<'_>) -> Result<(), RuleError> {
        let adopted = self.adopted();
        for seat in 0..self.tempers.len() {
            let weighed = self.weigh_signing(seat, &adopted);
            let signed = weighed.sum() >= 0;
            let words = if signed { String::new() } else { self.cast.bank.not_signed[weighed.against()].clone() };
            self.act(Action::Sign { seat: SeatId(seat as u8), signed, words }, heard)?;
        }
        Ok(())
    }

    /// What speaks for signing and against it, seen from one's own organisation.
    fn weigh_signing(&self, seat: usize, adopted: &[OnTable]) -> Weighed {
        let (model, data) = (self.cast.model, self.ideas_data());
        let mut weighed = Weighed::default();
        let setup = self.game.setup();
        let Some(own) = setup.seats.get(seat).map(|seat| &seat.organisation) else { return weighed };
        let person = self.someone(seat, own.party, &own.name, draw(self.seed, 1 + seat as u64));
        let trust = self.mood(person.temper).trust;
        weighed.add(Why::Trust, model.tempers[person.temper.index()].start.n());
        weighed.add(Why::Trust, (trust - 50) / 10 * model.factors.trust.n());
        // What was agreed on its behalf, by those who sat in its chair.
        let behalf = self.agreed_on_behalf(seat);
        let all: Vec<&OnTable> = adopted.iter().chain(behalf).collect();
        let mut sums = OnTable::default();
        for table in &all {
            for (sum, effect) in sums.effects.iter_mut().zip(table.effects) {
                *sum += effect;
            }
            for party in Party::ALL {
                sums.burden[party] += table.burden[party];
            }
        }
        if all.is_empty() {
            weighed.add(Why::Company, data.nothing_agreed.n());
        } else {
            weighed.add(Why::Company, data.agreed.n());
            // Each agreement is carried at a time of its own: what counts is what one of them asks.
            let some = all.len() as i16;
            sums.burden = PerParty::from_fn(|party| (sums.burden[party] + some - 1) / some);
            weigh(model, &person, &sums, &mut weighed);
        }
        let carried = self.game.agreement().carried.len();
        weighed.add(Why::Risk, self.at_risk() + carried.min(3) as i16 * data.carried.n());
        weighed
    }

    /// What the proposals that were adopted come to, with their promises.
    fn adopted(&self) -> Vec<OnTable> {
        let (deck, agreement) = (&self.cast.deck, self.game.agreement());
        let of = |agreed: &Agreed| {
            let promises = agreement.commitments.iter().filter(|one| one.round == agreed.round);
            let promises = promises.filter_map(|one| match one.clause {
                Clause::Deck(at) => Some(at),
                Clause::Own { .. } => None,
            });
            Some(OnTable::adopted(deck, deck.cards.get(agreed.card)?, agreed.option, promises))
        };
        agreement.agreed.iter().filter_map(of).collect()
    }

    /// What the ideas come to that reached consent with a seat's own tile at them.
    fn agreed_on_behalf(&self, seat: usize) -> impl Iterator<Item = &OnTable> {
        let own = self.game.tiles().into_iter().find(|tile| tile.own == Some(SeatId(seat as u8))).map(|tile| tile.tile);
        let ideas = self.game.ideas().ideas.iter().enumerate();
        ideas.filter_map(move |(at, idea)| {
            let own = own?;
            let with =
                |result: &IdeaResult| result.is_consent() && result.tiles.iter().any(|gathered| gathered.tile == own);
            let agreed = idea.results.iter().any(with);
            agreed.then(|| self.notion_of(at)).flatten().map(|notion| &notion.comes_to)
        })
    }
}
