//! The action plan on a phone and on the room's page.

use super::parts::{Forms, Words, by_class, fold, icon};
use crate::look::Icon;
use crate::rules::{Game, PlanOf, RoomView, SeatId, limits};
use crate::t;
use crate::text::{Lang, tr};
use crate::wording;
use crate::wording::plan as said;
use maud::{Markup, html};

/// What a row says, as everybody sees it.
fn row(lang: Lang, game: &Game, room: &RoomView, of: PlanOf) -> Markup {
    let words = said::words(&room.agreement.plan, of);
    let lines = [
        ("plan-who", said::who_line(lang, game.setup(), &room.agreement, of)),
        ("plan-first", words.first.clone()),
        ("plan-when", said::when(lang, &words.when, &words.date)),
        ("plan-sign", words.sign.clone()),
    ];
    html! {
        b { (said::title(lang, game.deck(), room, of)) }
        span class="note" { (said::kind(lang, &room.agreement, of)) }
        @for (key, text) in lines {
            @if !text.is_empty() { p { (t!(lang, "plan-line", name = tr(lang, key), text = text)) } }
        }
    }
}

/// When the table meets again, and who calls.
fn meeting(lang: Lang, game: &Game, room: &RoomView) -> Markup {
    let plan = &room.agreement.plan;
    let when = said::meeting(lang, &plan.next);
    html! {
        h2 { (icon(Icon::Clock)) " " (t!(lang, "plan-meet")) }
        p { @if when.is_empty() { (t!(lang, "plan-meeting-blank")) } @else { (when) } }
        @if !plan.next.holds.is_empty() { p { (t!(lang, "minutes-plan-holds", holds = plan.next.holds.as_str())) } }
        p {
            @match plan.caller {
                Some(seat) => (t!(lang, "plan-caller", who = wording::seat_name(lang, game.setup(), seat))),
                None => (t!(lang, "plan-caller-none")),
            }
        }
    }
}

/// The plan as everybody sees it.
pub(super) fn shown(lang: Lang, game: &Game, room: &RoomView) -> Markup {
    html! {
        @if room.plan_rows.is_empty() { p { (t!(lang, "plan-nothing")) } }
        ul class="entries" {
            @for &of in &room.plan_rows {
                li class={ "promise " (by_class(room.agreement.binds(of))) } { (row(lang, game, room, of)) }
            }
        }
        (meeting(lang, game, room))
    }
}

/// The plan for one seat: the rows that bind its side can be written in and taken on.
pub(super) fn seat(forms: &Forms<'_>, game: &Game, room: &RoomView, seat: SeatId) -> Markup {
    let lang = forms.lang;
    let Some(face) = room.seats.get(seat.index()) else { return html! {} };
    let own = |of: &PlanOf| room.agreement.binds(*of).binds(face.own_party);
    html! {
        h1 { (t!(lang, "plan-title")) }
        p class="note" { (t!(lang, "plan-blank-allowed")) }
        @if room.plan_rows.is_empty() { p { (t!(lang, "plan-nothing")) } }
        @for (at, of) in room.plan_rows.iter().enumerate() {
            section id={ "plan-" (at) } class={ "paper promise " (by_class(room.agreement.binds(*of))) } {
                (row(lang, game, room, *of))
                @if own(of) { (writing(forms, room, seat, at, *of)) }
            }
        }
        section id="meeting" class="paper" {
            (meeting(lang, game, room))
            @let next = &room.agreement.plan.next;
            (fold("do-meeting", false, Icon::Rephrase, &t!(lang, "plan-meet"), forms.form("meeting", None, html! {
                (field(forms, "meeting", None, ("when", "plan-meeting-when", limits::WHEN), &next.when))
                (field(forms, "meeting", None, ("date", "plan-date", 10), &next.date))
                (field(forms, "meeting", None, ("place", "plan-place", limits::WHEN), &next.place))
                (field(forms, "meeting", None, ("holds", "plan-holds", limits::WHEN), &next.holds))
                button class="button" { (t!(lang, "plan-save")) }
            })))
            @match room.agreement.plan.caller {
                None => (forms.press("calls", None, "button", Icon::Check, &t!(lang, "plan-call"))),
                Some(caller) if caller == seat => {
                    p class="done" { (icon(Icon::Check)) " " (t!(lang, "plan-calling")) }
                    (forms.press("callsnot", None, "button small", Icon::Undo, &t!(lang, "plan-take-back")))
                }
                Some(_) => {},
            }
        }
    }
}

fn writing(forms: &Forms<'_>, room: &RoomView, seat: SeatId, at: usize, of: PlanOf) -> Markup {
    let lang = forms.lang;
    let words = said::words(&room.agreement.plan, of);
    let party = room.seats.get(seat.index()).map(|face| face.own_party);
    let has = said::who(&room.agreement, of).into_iter().find(|(of, _)| Some(*of) == party).and_then(|(_, seat)| seat);
    html! {
        @match has {
            None => (forms.press("takeon", Some(at), "button", Icon::Check, &t!(lang, "plan-take-on"))),
            Some(taker) if taker == seat => {
                p class="done" { (icon(Icon::Check)) " " (t!(lang, "plan-mine")) }
                (forms.press("takeback", Some(at), "button small", Icon::Undo, &t!(lang, "plan-take-back")))
            }
            Some(_) => {},
        }
        (fold(&format!("do-plan-{at}"), false, Icon::Rephrase, &t!(lang, "plan-tab-words"), forms.form("plan", Some(at), html! {
            (field(forms, "plan", Some(at), ("first", "plan-first", limits::PLAN), &words.first))
            (field(forms, "plan", Some(at), ("when", "plan-when", limits::WHEN), &words.when))
            (field(forms, "plan", Some(at), ("date", "plan-date", 10), &words.date))
            (field(forms, "plan", Some(at), ("sign", "plan-sign", limits::PLAN), &words.sign))
            button class="button" { (t!(lang, "plan-save")) }
        })))
    }
}

fn field(
    forms: &Forms<'_>,
    what: &str,
    at: Option<usize>,
    (name, key, most): (&str, &str, usize),
    before: &str,
) -> Markup {
    let (label, hint) = (tr(forms.lang, key), tr(forms.lang, &format!("{key}-hint")));
    forms.words(&Words { what, at, name, label: &label, hint: &hint, most, lines: 1, before })
}
