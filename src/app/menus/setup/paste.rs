//! A list of names pasted into a field: a line for each seat, `Namn; Organisation; o`. From a spreadsheet the semicolons are tabs.

use crate::app::menus::quick_setup::empty_seat;
use crate::app::widgets::lines_of;
use crate::rules::{NAME_MAX, Party, SEATS, SeatSetup, one_line};

/// The column that a list was pasted into; the ones after it follow.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// The names.
    Name,
    /// The organisations.
    Organisation,
}

/// What of a list found no room.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Left {
    /// Lines without a seat.
    pub(super) lines: usize,
    /// Names and organisations that were cut at the longest there is room for.
    pub(super) cut: usize,
}

/// The party that a word in a list means: `o`, `offentlig`, `p`, `public`, or `i`, `idéburen`, `c`, `civil society`.
fn party(word: &str) -> Option<Party> {
    match word.trim().to_lowercase().chars().next() {
        Some('o' | 'p') => Some(Party::Public),
        Some('i' | 'c') => Some(Party::Ideburen),
        _ => None,
    }
}

/// Whether a pasted text is a list and not a name: several lines, or one line of several fields.
pub(super) fn is_list(text: &str) -> bool {
    let text = lines_of(text);
    let mut lines = text.lines().filter(|line| !line.trim().is_empty());
    match (lines.next(), lines.next()) {
        (Some(line), None) => line.trim().contains(['\t', ';']),
        (first, _) => first.is_some(),
    }
}

/// A name without the bullet or the number of a list before it.
fn bare(name: &str) -> &str {
    let name = name.trim();
    let digits = name.trim_start_matches(|sign: char| sign.is_ascii_digit());
    let rest = if digits.len() < name.len() {
        digits.strip_prefix(['.', ')'])
    } else {
        name.strip_prefix(['•', '·', '-', '–', '*', '◦', '▪'])
    };
    rest.filter(|rest| rest.starts_with([' ', '\t'])).map_or(name, str::trim_start)
}

/// Whether a line is the head of a table and not a seat.
fn is_head(line: &str) -> bool {
    let first = line.split([';', '\t']).next().unwrap_or_default().trim().to_lowercase();
    matches!(first.as_str(), "namn" | "name" | "organisation")
}

/// Fills the seats from `first` on with the lines of `text`, adding seats as long as the table has room. Fields are kept apart
/// by semicolons or tabs; a field that is left out keeps what the seat has.
pub(super) fn fill(seats: &mut Vec<SeatSetup>, first: usize, column: Column, text: &str) -> Left {
    let mut left = Left::default();
    let text = lines_of(text);
    let mut lines = text.lines().filter(|line| !line.trim().is_empty()).peekable();
    if text.trim().contains('\n') {
        lines.next_if(|line| is_head(line));
    }
    for (number, line) in lines.enumerate() {
        let place = first + number;
        if place >= *SEATS.end() {
            left.lines += 1;
            continue;
        }
        while seats.len() <= place {
            let seat = empty_seat(seats);
            seats.push(seat);
        }
        let mut fields = line.split([';', '\t']).map(|field| {
            let field = one_line(field);
            left.cut += usize::from(field.chars().count() > NAME_MAX);
            field.chars().take(NAME_MAX).collect::<String>()
        });
        let seat = &mut seats[place];
        if column == Column::Name
            && let Some(person) = fields.next()
        {
            seat.person = bare(&person).to_owned();
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
    left
}

/// Gives every seat without an organisation one of its party that others at the table have, those with the fewest seats first.
pub(super) fn share_out(seats: &mut [SeatSetup]) {
    for place in 0..seats.len() {
        if !is_empty(&seats[place]) {
            continue;
        }
        let party = seats[place].organisation.party;
        let named = |seat: &&SeatSetup| seat.organisation.party == party && !is_empty(seat);
        let count = |of: &SeatSetup| {
            let name = of.organisation.name.trim();
            seats.iter().filter(named).filter(|seat| seat.organisation.name.trim() == name).count()
        };
        // Of several with as few seats, the first around the table.
        let from = seats.iter().filter(named).min_by_key(|seat| count(seat));
        let Some(organisation) = from.map(|seat| seat.organisation.clone()) else { continue };
        seats[place].organisation = organisation;
        seats[place].own_role = None;
    }
}

/// Whether [`share_out`] has something to give.
pub(super) fn can_share_out(seats: &[SeatSetup]) -> bool {
    let gives = |party| seats.iter().any(|seat| seat.organisation.party == party && !is_empty(seat));
    seats.iter().any(|seat| is_empty(seat) && gives(seat.organisation.party))
}

/// Whether a seat has no organisation.
pub(super) fn is_empty(seat: &SeatSetup) -> bool {
    seat.organisation.name.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_fills_the_seats() {
        let mut seats = vec![empty_seat(&[])];
        let list = "Karin Lund; Kultur och fritid; o\n\nAmina Osman\tÖppna dörren\ti\r\nBara Namn\n";
        assert_eq!(fill(&mut seats, 0, Column::Name, list), Left::default());
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
    fn a_long_list_stops_at_the_last_seat_and_says_what_was_left() {
        let list: String =
            (0..30).map(|n| format!("Namn {n}; Org {n}; {}\n", if n % 2 == 0 { "o" } else { "idéburen" })).collect();
        let mut seats = Vec::new();
        assert_eq!(fill(&mut seats, 0, Column::Name, &list), Left { lines: 6, cut: 0 });
        assert_eq!(seats.len(), 24);
        assert_eq!(seats[1].organisation.party, Party::Ideburen);
        let long = format!("{}\n{};Skolan", "a".repeat(NAME_MAX + 1), "b".repeat(NAME_MAX));
        assert_eq!(fill(&mut seats, 0, Column::Name, &long), Left { lines: 0, cut: 1 });
    }

    #[test]
    fn lines_end_as_any_program_ends_them_and_heads_numbers_and_bullets_are_nobodys_name() {
        for (text, names) in [
            ("Karin\rAmina", ["Karin", "Amina"]),
            ("Karin\u{2028}Amina\u{2029}", ["Karin", "Amina"]),
            ("Namn\tOrganisation\nKarin\tSkolan\nAmina\tByalaget\n", ["Karin", "Amina"]),
            ("1. Karin\n2) Amina", ["Karin", "Amina"]),
            ("• Karin\n– Amina", ["Karin", "Amina"]),
            ("007 Bond\n3M", ["007 Bond", "3M"]),
        ] {
            assert!(is_list(text), "{text:?}");
            let mut seats = Vec::new();
            fill(&mut seats, 0, Column::Name, text);
            let told: Vec<_> = seats.iter().map(|seat| seat.person.as_str()).collect();
            assert_eq!(told, names, "{text:?}");
        }
    }

    #[test]
    fn organisations_are_pasted_into_their_column() {
        let mut seats = Vec::new();
        fill(&mut seats, 0, Column::Name, "Karin\nAmina\nBo");
        fill(&mut seats, 1, Column::Organisation, "Skolan\to\nByalaget\ti");
        let told: Vec<_> = seats.iter().map(|seat| (seat.person.as_str(), seat.organisation.name.as_str())).collect();
        assert_eq!(told, [("Karin", ""), ("Amina", "Skolan"), ("Bo", "Byalaget")]);
        assert_eq!(seats[1].organisation.party, Party::Public);
    }

    #[test]
    fn seats_without_an_organisation_share_those_of_their_party_evenly() {
        let mut seats = Vec::new();
        fill(&mut seats, 0, Column::Name, "A;Skolan;o\nB;Byalaget;i\nC;Vården;o");
        while seats.len() < 9 {
            seats.push(empty_seat(&seats));
        }
        assert!(can_share_out(&seats));
        share_out(&mut seats);
        let count = |name: &str| seats.iter().filter(|seat| seat.organisation.name == name).count();
        assert_eq!(seats.iter().filter(|seat| is_empty(seat)).count(), 0);
        assert!(count("Skolan").abs_diff(count("Vården")) <= 1);
        assert!(
            seats
                .iter()
                .all(|seat| (seat.organisation.name == "Byalaget") == (seat.organisation.party == Party::Ideburen))
        );
        assert!(!can_share_out(&seats));
        let mut nobody = vec![empty_seat(&[])];
        assert!(!can_share_out(&nobody));
        share_out(&mut nobody);
        assert!(is_empty(&nobody[0]));
    }

    #[test]
    fn one_name_is_no_list() {
        assert!(!is_list("Karin Lund\n") && !is_list("\n \n") && !is_list("Karin Lund\t"));
        assert!(is_list("Karin\nAmina") && is_list("Karin\tSkolan"));
    }
}
