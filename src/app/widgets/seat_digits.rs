//! Seats picked by their numbers: one digit, or two at a table with more than nine.

use crate::rules::SeatId;
use bevy_egui::egui::{Context, Event, Key, Modifiers};

const DIGITS: [Key; 10] =
    [Key::Num0, Key::Num1, Key::Num2, Key::Num3, Key::Num4, Key::Num5, Key::Num6, Key::Num7, Key::Num8, Key::Num9];

/// The digit on a key.
pub(crate) fn digit(key: Key) -> Option<u8> {
    (0u8..).zip(DIGITS).find_map(|(digit, of)| (of == key).then_some(digit))
}

/// What has been typed of a seat's number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Digits {
    /// A digit that another may follow.
    first: Option<u8>,
}

impl Digits {
    /// The seat that `digit` picks at a table of `seats`, with the digit before it where the two are a seat's number; `None` if
    /// there is no such seat.
    pub(crate) fn press(&mut self, digit: u8, seats: usize) -> Option<SeatId> {
        self.pick(digit, |seat| seat.index() < seats)
    }

    /// The seat among `seats` that the digits typed in this frame mean. They are used up.
    pub(crate) fn seat(&mut self, ctx: &Context, seats: &[SeatId]) -> Option<SeatId> {
        let pressed = (0u8..).zip(DIGITS).find(|(_, key)| ctx.input_mut(|i| i.consume_key(Modifiers::NONE, *key)));
        let (digit, _) = pressed?;
        // What was meant as a choice is not to be written into a field that gets the focus.
        ctx.input_mut(|input| input.events.retain(|event| !matches!(event, Event::Text(_))));
        self.pick(digit, |seat| seats.contains(&seat))
    }

    fn pick(&mut self, digit: u8, there: impl Fn(SeatId) -> bool) -> Option<SeatId> {
        let seat = |number: u8| number.checked_sub(1).map(SeatId).filter(|seat| there(*seat));
        let two = self.first.take().and_then(|first| seat(first * 10 + digit));
        if two.is_none() && digit > 0 && (0..=9).any(|unit| seat(digit * 10 + unit).is_some()) {
            self.first = Some(digit);
        }
        two.or_else(|| seat(digit))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn picked(seats: usize, digits: &[u8]) -> Vec<Option<u8>> {
        let mut typed = Digits::default();
        digits.iter().map(|&digit| typed.press(digit, seats).map(|seat| seat.0 + 1)).collect()
    }

    #[test]
    fn two_digits_are_one_number_where_there_is_such_a_seat() {
        assert_eq!(picked(9, &[1, 2]), [Some(1), Some(2)]);
        assert_eq!(picked(12, &[1, 2, 3, 0]), [Some(1), Some(12), Some(3), None]);
        assert_eq!(picked(12, &[1, 3]), [Some(1), Some(3)]);
        assert_eq!(picked(24, &[2, 4, 2, 5]), [Some(2), Some(24), Some(2), Some(5)]);
        assert_eq!(picked(24, &[1, 0, 0]), [Some(1), Some(10), None]);
        assert_eq!(picked(4, &[7, 0]), [None, None]);
    }

    #[test]
    fn keys_with_digits() {
        assert_eq!((digit(Key::Num0), digit(Key::Num9), digit(Key::A)), (Some(0), Some(9), None));
    }
}
