//! What has changed at the table, in one calm line for the room.

use super::seat_name;
use crate::rules::{BallotMethod, Deck, Part, SeatId, Setup, TableChange};
use crate::t;
use crate::text::{Lang, tr};

/// A change of the table in one line. `setup` is the setup as it is now, with the seats that came late.
pub(crate) fn table_change(lang: Lang, deck: &Deck, setup: &Setup, change: &TableChange) -> String {
    let name = |seat: SeatId| seat_name(lang, setup, seat);
    let card = |card: usize| deck.cards.get(card).map_or("", |card| card.title.get(lang.tag()));
    match change {
        TableChange::Arrived { seat, at_once: true, .. } => t!(lang, "change-arrived-home", who = name(*seat)),
        TableChange::Arrived { seat, beside: None, .. } => t!(lang, "change-arrived", who = name(*seat)),
        TableChange::Arrived { seat, beside: Some(beside), .. } => {
            t!(lang, "change-arrived-beside", who = name(*seat), beside = name(*beside))
        }
        TableChange::Left { seat, pen: None } => t!(lang, "change-left", who = name(*seat)),
        TableChange::Left { seat, pen: Some(pen) } => {
            t!(lang, "change-left-pen", who = name(*seat), pen = name(*pen))
        }
        TableChange::Returned { seat, at_once: true, .. } => t!(lang, "change-arrived-home", who = name(*seat)),
        TableChange::Returned { seat, beside: None, .. } => t!(lang, "change-returned", who = name(*seat)),
        TableChange::Returned { seat, beside: Some(beside), .. } => {
            t!(lang, "change-returned-beside", who = name(*seat), beside = name(*beside))
        }
        TableChange::Voice { seat, other_side: true } => t!(lang, "change-voice", who = name(*seat)),
        TableChange::Voice { seat, other_side: false } => t!(lang, "change-voice-back", who = name(*seat)),
        TableChange::Card { aside, card: played } => {
            t!(lang, "change-card", aside = card(*aside), card = card(*played))
        }
        TableChange::Home { unplayed: 0 } => t!(lang, "change-home"),
        TableChange::Home { unplayed } => t!(lang, "change-home-early", unplayed = *unplayed),
        TableChange::LeftOut { part: Part::Reflection } => t!(lang, "change-left-out-reflection"),
        TableChange::LeftOut { part: Part::Event } => t!(lang, "change-left-out-event"),
        TableChange::Round { like } => {
            let kind = setup.programme.rounds.get(*like).map_or("situation", |round| round.kind.code());
            tr(lang, &format!("change-round-{kind}"))
        }
        TableChange::Method { ballots: BallotMethod::Handed } => t!(lang, "change-method-handed"),
        TableChange::Method { ballots: BallotMethod::RaisedHands } => t!(lang, "change-method-raised"),
        TableChange::Mended { before, after, .. } => {
            t!(lang, "change-mended", before = before.as_str(), after = after.as_str())
        }
    }
}
