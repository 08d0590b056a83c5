//! The action plan in words.

use super::{clause_title, isolated, seat_name};
use crate::rules::{Agreement, Deck, NextMeeting, Party, Plan, PlanOf, PlanRow, PlanWords, RoomView, SeatId, Setup};
use crate::t;
use crate::text::Lang;

/// What a row of the plan is about, as it is called on the table.
pub(crate) fn title(lang: Lang, deck: &Deck, room: &RoomView, of: PlanOf) -> String {
    match of {
        PlanOf::Commitment(at) => {
            let adopted = room.agreement.commitments.get(at);
            isolated(adopted.map_or("", |adopted| clause_title(lang, deck, &adopted.clause)))
        }
        PlanOf::Idea(at) => {
            let face = room.ideas().and_then(|view| view.ideas.get(at));
            isolated(face.map_or("", |face| face.idea.title.as_str()))
        }
    }
}

/// Whose it is: a side's, of both, or an idea.
pub(crate) fn kind(lang: Lang, agreement: &Agreement, of: PlanOf) -> String {
    match of {
        PlanOf::Idea(_) => t!(lang, "plan-idea"),
        PlanOf::Commitment(_) => super::by(lang, agreement.binds(of)),
    }
}

/// When, in the table's words and as the day they mean.
pub(crate) fn when(lang: Lang, when: &str, date: &str) -> String {
    match (when.is_empty(), date.is_empty()) {
        (false, false) if when.contains(date) => isolated(when),
        (false, false) => t!(lang, "plan-when-date", when = isolated(when), date = date),
        (false, true) => isolated(when),
        (true, _) => date.to_owned(),
    }
}

/// Those of each side that a row binds, with who has taken it on.
pub(crate) fn who(agreement: &Agreement, of: PlanOf) -> Vec<(Party, Option<SeatId>)> {
    let has = agreement.plan.row(of).map(|row| row.who).unwrap_or_default();
    let by = agreement.binds(of);
    Party::ALL.into_iter().filter(|&party| by.binds(party)).map(|party| (party, has[party])).collect()
}

/// Who has taken a row on, in a line; who is missing is said as plainly.
pub(crate) fn who_line(lang: Lang, setup: &Setup, agreement: &Agreement, of: PlanOf) -> String {
    let all = who(agreement, of);
    let one = |(party, seat): (Party, Option<SeatId>)| match seat {
        Some(seat) => seat_name(lang, setup, seat),
        None if all.len() > 1 => t!(lang, "plan-nobody-of", party = super::party(lang, party)),
        None => t!(lang, "plan-nobody"),
    };
    all.iter().map(|&has| one(has)).collect::<Vec<_>>().join("; ")
}

/// The words of a row, where something stands in it.
pub(crate) fn words(plan: &Plan, of: PlanOf) -> PlanWords {
    plan.row(of).map(|row: &PlanRow| row.words.clone()).unwrap_or_default()
}

/// When and where the table meets again, in a line; empty where nothing has been said.
pub(crate) fn meeting(lang: Lang, next: &NextMeeting) -> String {
    let when = when(lang, &next.when, &next.date);
    match (when.is_empty(), next.place.is_empty()) {
        (false, false) => t!(lang, "plan-meeting", when = when, place = isolated(&next.place)),
        (false, true) => when,
        (true, _) => isolated(&next.place),
    }
}

/// How many rows no seat has taken on yet, in a line; that each row has a seat, where none is left.
pub(crate) fn gaps(lang: Lang, agreement: &Agreement, rows: &[PlanOf]) -> String {
    t!(lang, "plan-gaps", count = agreement.plan.without_anybody(agreement, rows).count())
}
