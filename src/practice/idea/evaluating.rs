//! The talk at an idea and its evaluation, at a table of counterparts. Whoever is gathered rates an idea as a proposal is
//! rated in a dialogue, by the same factors: temper, what it does and costs, needs, who was asked and told, who held the
//! pen, what was offered, trust. To these come who is there, who takes a first step, and promises at risk.

use crate::practice::factor;
use crate::practice::factor::{Needs, Scene};
use crate::practice::kinds::Wording;
use crate::practice::table::{Heard, PASSES_PEN, SCENE, TELLS, Table};
use crate::rules::{Action, Ballot, Mark, Party, PerParty, RuleError, SeatId, Step};

impl Table<'_> {
    /// Those gathered at an idea talk it over: whoever came first leads, the sides tell each other what is settled and what
    /// is not, and the words pass to the side that has not written.
    pub(in crate::practice) fn talk_over(&mut self, idea: usize, heard: Heard<'_>) -> Result<(), RuleError> {
        let here = self.gathered(idea);
        for &seat in &here {
            self.moods[seat].pen = self.worded[idea][self.people[seat].party];
        }
        let Some(&host) = here.first().filter(|_| self.both_gathered(idea)) else { return Ok(()) };
        if self.listens(host) {
            for &seat in &here {
                self.ask_seat(seat, true);
            }
        }
        for side in Party::ALL {
            let told = self.chance(TELLS);
            for &seat in &here {
                if told && self.people[seat].party == side {
                    self.tell_seat(seat);
                }
            }
        }
        for side in Party::ALL {
            if self.worded[idea][side] || !self.chance(PASSES_PEN) {
                continue;
            }
            let writer = here.iter().copied().find(|&seat| self.people[seat].party == side);
            let (Some(writer), Some(found)) = (writer, self.game.ideas().ideas.get(idea)) else { continue };
            let title = found.title.clone();
            let line = self.any(&self.cast.bank.rewordings).to_owned();
            self.act(Action::RewordIdea { seat: SeatId(writer as u8), idea, title, line }, heard)?;
            self.worded[idea][side] = true;
            for &seat in here.iter().filter(|&&seat| self.people[seat].party == side) {
                let mood = &mut self.moods[seat];
                mood.pen = true;
                mood.wording = Some(Wording::Theirs);
                mood.trust = (mood.trust + self.cast.model.trust.pen.n()).min(100);
            }
        }
        Ok(())
    }

    /// What somebody gathered at an idea makes of it, in tenths of a rating step from *kan leva med*.
    fn stance(&self, seat: usize, idea: usize) -> i16 {
        let Some(notion) = self.notion_of(idea) else { return 0 };
        // What lay there overnight could be shown at home, and so could what was written in an earlier round.
        let old = self.game.ideas().ideas.get(idea).is_some_and(|found| found.round < self.game.round().index);
        let anchored = old || self.slept_on.get(seat).copied().flatten() == Some(idea);
        let scene = Scene { anchored, ..SCENE };
        let (person, mood) = (&self.people[seat], &self.moods[seat]);
        let sum = factor::sum(self.cast.model, person, mood, &notion.comes_to, &scene, Needs::All);
        sum + self.company(seat, idea) + self.at_risk()
    }

    /// Whether somebody takes a first step: it is nothing they cannot carry, and they think well enough of it.
    fn begins(&self, seat: usize, idea: usize) -> bool {
        !self.cannot_carry(seat, idea) && self.stance(seat, idea) >= self.ideas_data().begin.n()
    }

    /// Everybody gathered rates its idea and names a first step and who is missing.
    pub(in crate::practice) fn evaluate(&mut self, heard: Heard<'_>) -> Result<(), RuleError> {
        let data = self.ideas_data();
        let mut evaluated = false;
        for idea in self.open_ideas() {
            let here = self.gathered(idea);
            let begins: Vec<bool> = here.iter().map(|&seat| self.begins(seat, idea)).collect();
            let mut steps = PerParty::from_fn(|_| false);
            for (&seat, &begins) in here.iter().zip(&begins) {
                steps[self.people[seat].party] |= begins;
            }
            let missing = self.who_is_missing(idea, &here);
            for (seat, begins) in here.into_iter().zip(begins) {
                let party = self.people[seat].party;
                // A first step by the others is something given unasked.
                self.moods[seat].offered += u8::from(steps[party.other()]);
                let mut stance = self.stance(seat, idea);
                if !steps[party] {
                    stance += data.no_step.n();
                }
                if !missing.is_empty() {
                    stance += data.missing.n();
                }
                let rating = factor::rating(stance);
                let mark = Mark { talk: rating == 2, ..Mark::rating(rating) };
                let objection = (rating == 1 && self.cannot_carry(seat, idea)).then(|| self.cast.objection.clone());
                let ballot = Ballot { marks: vec![mark], objection };
                let first_step = if begins { self.any(&self.cast.bank.first_steps).to_owned() } else { String::new() };
                let missing = missing.clone();
                self.act(Action::Evaluate { seat: SeatId(seat as u8), ballot, first_step, missing }, heard)?;
                evaluated = true;
            }
        }
        // Where nobody is gathered, there is nothing to reveal.
        let on = if evaluated { Action::Reveal } else { Action::Advance { from: Step::Evaluation } };
        self.act(on, heard)
    }

    fn cannot_carry(&self, seat: usize, idea: usize) -> bool {
        let person = &self.people[seat];
        self.notion_of(idea).is_some_and(|notion| notion.comes_to.burden[person.party] > person.limit)
    }

    /// Who is missing at an idea, in the words of those who are there; empty where nobody is: a side that is not there at
    /// all or has fewer hands than the idea asks of it, or anybody who cares much for what it is about.
    fn who_is_missing(&self, idea: usize, here: &[usize]) -> String {
        let (bank, Some(notion)) = (&self.cast.bank, self.notion_of(idea)) else { return String::new() };
        for party in Party::ALL {
            let hands = here.iter().filter(|&&seat| self.people[seat].party == party).count();
            if hands == 0 || (hands as i16) < notion.comes_to.burden[party] {
                return bank.missing[party].clone();
            }
        }
        let effects = &notion.comes_to.effects;
        let most = effects.iter().copied().max().unwrap_or(0);
        let cares = |seat: &usize| {
            let weights = self.people[*seat].weights;
            effects.iter().zip(weights).any(|(&effect, weight)| effect == most && weight >= 2)
        };
        if here.iter().any(cares) { String::new() } else { bank.missing_both.clone() }
    }
}
