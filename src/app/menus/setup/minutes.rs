//! About how long a game takes: what the room does together, and what everybody does one at a time.

use crate::rules::{BallotMethod, RoundKind, Setup};

/// What one person takes behind the curtain, in seconds, with changing chairs: the two ballots and the reflection of a situation.
const FIRST_BALLOT: u32 = 40;
const SECOND_BALLOT: u32 = 22;
const REFLECTION: u32 = 25;
/// The evaluation of the ideas of a round, and at the end the promise and the signature.
const EVALUATION: u32 = 40;
const PROMISE: u32 = 75;
const SIGNATURE: u32 = 15;
/// Counting raised hands takes the same for however many hands there are.
const COUNT_FIRST: u32 = 120;
const COUNT_SECOND: u32 = 60;
/// What the room does together in a round apart from the dialogue, in seconds: turning the card, reading, looking at the votes.
/// A larger room takes longer to settle.
const TOGETHER: u32 = 120;
const SETTLING: u32 = 5;
/// Something that happens after a round.
const EVENT: u32 = 120;
/// Writing ideas before the gathering.
const WRITING: u32 = 300;
/// The estimate is no better than this, in minutes.
const STEP: u32 = 5;

/// How long the game takes in minutes, rounded to five. A dialogue without a clock is counted as the programme proposes it.
pub(super) fn minutes(setup: &Setup) -> u16 {
    let seats = u32::try_from(setup.seats.len()).unwrap_or(u32::MAX).min(99);
    let talk = if setup.dialogue_minutes == 0 { setup.programme.dialogue_minutes } else { setup.dialogue_minutes };
    let raised = setup.ballots == BallotMethod::RaisedHands;
    let rounds = setup.programme.rounds.iter().map(|round| {
        let alone = match (&round.kind, raised) {
            (RoundKind::Scenario { .. }, false) => seats * (FIRST_BALLOT + SECOND_BALLOT + REFLECTION),
            (RoundKind::Scenario { .. }, true) => 2 * (COUNT_FIRST + COUNT_SECOND) + seats * REFLECTION,
            (RoundKind::Idea, _) => WRITING + seats * EVALUATION,
        };
        let event = if round.event { EVENT } else { 0 };
        u32::from(talk) * 60 + TOGETHER + seats * SETTLING + alone + event
    });
    let seconds = rounds.sum::<u32>() + seats * (PROMISE + SIGNATURE);
    let rounded = (seconds + STEP * 30) / (STEP * 60) * STEP;
    u16::try_from(rounded).unwrap_or(u16::MAX)
}

/// What raised hands would save, in minutes, where it is worth a word: the machine goes around for ballots, and takes long.
pub(super) fn saved_by_hands(setup: &Setup) -> Option<u16> {
    let hands = Setup { ballots: BallotMethod::RaisedHands, ..setup.clone() };
    let saved = minutes(setup).saturating_sub(minutes(&hands));
    (setup.ballots == BallotMethod::Handed && saved >= 15).then_some(saved)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::menus::quick_setup::{empty_seat, quick_setup};
    use crate::deck::{builtin_programmes, library};
    use crate::text::Lang;

    fn setup(programme: &str, seats: usize) -> Setup {
        let decks = library(None);
        let deck = decks[0].checked.deck.as_ref().expect("the deck within the program");
        let mut setup = quick_setup(deck, &builtin_programmes(), 7, Lang::Sv);
        setup.programme = builtin_programmes().into_iter().find(|p| p.id == programme).expect("it is built in");
        setup.dialogue_minutes = setup.programme.dialogue_minutes;
        setup.seats.truncate(seats);
        while setup.seats.len() < seats {
            setup.seats.push(empty_seat(&setup.seats));
        }
        setup
    }

    #[test]
    fn a_short_game_of_handed_ballots_takes_what_it_was_seen_to_take() {
        assert_eq!(minutes(&setup("kort", 6)), 65);
        assert_eq!(minutes(&setup("kort", 12)), 105);
        let hands = Setup { ballots: BallotMethod::RaisedHands, ..setup("kort", 12) };
        assert!(minutes(&hands) < 90, "{}", minutes(&hands));
    }

    #[test]
    fn raised_hands_are_proposed_where_they_save_time_and_only_there() {
        assert_eq!(saved_by_hands(&setup("kort", 4)), None);
        assert!(saved_by_hands(&setup("kort", 12)).is_some_and(|saved| saved >= 15));
        assert_eq!(saved_by_hands(&Setup { ballots: BallotMethod::RaisedHands, ..setup("kort", 24) }), None);
        assert_eq!(
            saved_by_hands(&setup("ideverkstad", 24)),
            None,
            "ideas are evaluated seat by seat whatever is chosen"
        );
    }

    #[test]
    fn more_seats_rounds_and_talk_take_longer() {
        for programme in builtin_programmes() {
            let of = |seats| minutes(&setup(&programme.id, seats));
            assert!(of(2) < of(8) && of(8) < of(24), "{}", programme.id);
        }
        let mut long = setup("kort", 6);
        long.dialogue_minutes = 20;
        assert!(minutes(&long) > minutes(&setup("kort", 6)));
        // Without a clock people talk about as long as the programme proposes.
        long.dialogue_minutes = 0;
        assert_eq!(minutes(&long), minutes(&setup("kort", 6)));
        long.programme.rounds.clear();
        long.seats.clear();
        assert_eq!(minutes(&long), 0);
    }
}
