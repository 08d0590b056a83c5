//! A list of names pasted into the first field: a line for each seat, `Namn; Organisation; o`.

use crate::app::menus::quick_setup::empty_seat;

use crate::rules::{NAME_MAX, Party, SEATS, SeatSetup, one_line};

/// The party that a word in a list means: `o`, `offentlig`, `p`, `public`, or `i`, `idéburen`, `c`, `civil society`.
fn party(word: &str) -> Option<Party> {
    match word.trim().to_lowercase().chars().next() {
        Some('o' | 'p') => Some(Party::Public),
        Some('i' | 'c') => Some(Party::Ideburen),
        _ => None,
    }
}

/// Whether a pasted text is a list and not a name.
pub(super) fn is_list(text: &str) -> bool {
    text.trim().lines().filter(|line| !line.trim().is_empty()).count() > 1
}

/// Fills the seats from `first` on with the lines of `text`, adding seats as long as the table has room. Fields are kept apart
/// by semicolons or tabs; a field that is left out keeps what the seat has. Gives how many lines found no seat.
pub(super) fn fill(seats: &mut Vec<SeatSetup>, first: usize, text: &str) -> usize {
    let mut left_over = 0;
    for (number, line) in text.lines().filter(|line| !line.trim().is_empty()).enumerate() {
        let place = first + number;
        if place >= *SEATS.end() {
            left_over += 1;
            continue;
        }
        while seats.len() <= place {
            let seat = empty_seat(seats);
            seats.push(seat);
        }
        let mut fields =
            line.split([';', '\t']).map(|field| one_line(field).chars().take(NAME_MAX).collect::<String>());
        let seat = &mut seats[place];
        if let Some(person) = fields.next() {
            seat.person = person;
        }
        if let Some(name) = fields.next().filter(|name| !name.is_empty()) {
            seat.organisation.name = name;
            // The line and the role were another organisation's.
            seat.organisation.line.clear();
            seat.own_role = None;
        }
        if let Some(party) = fields.next().as_deref().and_then(party) {
            seat.organisation.party = party;
            seat.other_side = false;
        }
    }
    left_over
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_fills_the_seats() {
        let mut seats = vec![empty_seat(&[])];
        let left =
            fill(&mut seats, 0, "Karin Lund; Kultur och fritid; o\n\nAmina Osman\tÖppna dörren\ti\r\nBara Namn\n");
        assert_eq!(left, 0);
        let told: Vec<_> =
            seats.iter().map(|s| (s.person.as_str(), s.organisation.name.as_str(), s.organisation.party)).collect();
        assert_eq!(
            told,
            [
                ("Karin Lund", "Kultur och fritid", Party::Public),
                ("Amina Osman", "Öppna dörren", Party::Ideburen),
                ("Bara Namn", "", Party::Public)
            ]
        );
    }

    #[test]
    fn a_long_list_stops_at_the_last_seat_and_says_so() {
        let list: String =
            (0..30).map(|n| format!("Namn {n}; Org {n}; {}\n", if n % 2 == 0 { "o" } else { "idéburen" })).collect();
        let mut seats = Vec::new();
        assert_eq!(fill(&mut seats, 0, &list), 6);
        assert_eq!(seats.len(), 24);
        assert_eq!(seats[1].organisation.party, Party::Ideburen);
    }

    #[test]
    fn one_name_is_no_list() {
        assert!(!is_list("Karin Lund\n"));
        assert!(is_list("Karin\nAmina"));
    }
}
