//! Random changes of the table.

use super::{Part, Words};
use crate::rules::action::Action;
use crate::rules::kind::At;
use crate::rules::sample::any_seat;
use crate::rules::setup::{Organisation, SeatSetup};
use crate::rules::words::{BallotMethod, Party, SeatId};
use rand::{Rng, RngExt};

/// A guess at a change of the table, often allowed.
pub(crate) fn guess(at: &At<'_>, rng: &mut dyn Rng) -> Action {
    let seat = any_seat(at, rng);
    let mut place = |length: usize| rng.random_range(0..length.max(1) as u32) as usize;
    match place(12) {
        0 | 1 => {
            let party = Party::ALL[place(2)];
            let name = format!("Sen förening {}", place(5));
            let organisation = Organisation { name, party, line: String::new() };
            let who = SeatSetup { person: String::new(), organisation, own_role: None, other_side: false };
            Action::Arrive { who, beside: (place(2) == 0).then_some(seat) }
        }
        2 | 3 => Action::Leave { seat, tile_stays: place(2) == 0 },
        4 => Action::Return { seat, beside: None },
        5 => Action::LendVoice { seat, other_side: place(2) == 0 },
        6 => Action::OtherCard { card: (place(2) == 0).then(|| place(at.deck.cards.len())) },
        // Going home ends the game, and most games should be long.
        7 if place(12) == 0 => Action::GoHome,
        7 | 8 => Action::LeaveOut { part: if place(2) == 0 { Part::Reflection } else { Part::Event } },
        9 if place(3) == 0 => Action::OneMore { like: place(at.setup.programme.rounds.len()) },
        9 => Action::ChangeMethod { ballots: [BallotMethod::Handed, BallotMethod::RaisedHands][place(2)] },
        _ => {
            let words = match place(4) {
                0 => Words::Wording(place(at.agreement.agreed.len())),
                1 => Words::Commitment(place(at.agreement.commitments.len())),
                2 => Words::Promise(SeatId(place(at.setup.seats.len()) as u8)),
                _ => Words::IdeaTitle(place(at.ideas.ideas.len())),
            };
            Action::Mend { words, text: "Vi börjar i liten skala, och ses igen.".to_owned() }
        }
    }
}
