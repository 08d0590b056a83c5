//! Random writing of a card.

use super::draft::{Gap, OwnQuestion, QuestionPart};
use crate::rules::action::{Action, limits};
use crate::rules::kind::At;
use crate::rules::sample::any_seat;
use crate::rules::words::{Party, Principle, SeatId};
use rand::{Rng, RngExt};

const TEXTS: [&str; 3] = ["Nyckeln till huset", "Vem öppnar på kvällen?", "Ingen vet vem som bestämmer"];

fn any_principle(rng: &mut dyn Rng) -> Principle {
    Principle::ALL[rng.random_range(0..6u32) as usize]
}

impl OwnQuestion {
    pub(crate) fn sample(&self, at: &At<'_>, rng: &mut dyn Rng) -> Action {
        let seat = any_seat(at, rng);
        let text = TEXTS[rng.random_range(0..3u32) as usize].to_owned();
        let option = rng.random_range(0..=self.options.len() as u32) as u8;
        match rng.random_range(0..12u32) {
            0..=3 => {
                let part = QuestionPart::ALL[rng.random_range(0..5u32) as usize];
                Action::WriteQuestion { seat, part, text }
            }
            4..=6 => Action::WriteOption { seat, option, title: "På försök".to_owned(), text },
            7 => Action::DropOption { seat, option },
            8 => {
                let principles = (0..rng.random_range(1..=3u32)).map(|_| any_principle(rng)).collect();
                Action::PickPrinciples { seat, principles }
            }
            9 => {
                let mut some = || self.principles.iter().copied().filter(|_| rng.random_range(0..3u32) == 0).collect();
                Action::WeighOption { seat, option, serves: some(), strains: some() }
            }
            10 => Action::BurdenOption { seat, option, burden: rng.random_range(0..=u32::from(limits::BURDEN)) as u8 },
            _ => Action::Advance { from: at.step },
        }
    }

    /// What always leads on: the first thing that is missing.
    pub(crate) fn way_out(&self, at: &At<'_>) -> Action {
        let first = || at.taking_part().next().unwrap_or(SeatId(0));
        let of = |party: Party| at.taking_part().find(|&seat| at.round.party(seat) == party).unwrap_or_else(first);
        match self.gaps(&at.round.deal).first() {
            Some(Gap::Part(part)) => {
                let seat = if let QuestionPart::Side(party) = part { of(*party) } else { first() };
                Action::WriteQuestion { seat, part: *part, text: TEXTS[0].to_owned() }
            }
            Some(Gap::Principles) => Action::PickPrinciples { seat: first(), principles: vec![Principle::Dialogue] },
            Some(Gap::Options(_)) => {
                let option = self.options.len() as u8;
                Action::WriteOption { seat: first(), option, title: "På försök".to_owned(), text: String::new() }
            }
            None => Action::Advance { from: at.step },
        }
    }
}
