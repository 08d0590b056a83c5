//! The follow-up on a phone and on the room's page.

use super::parts::{Forms, Words, by_class, icon};
use super::results;
use crate::look::Icon;
use crate::rules::{Decided, Decision, Kept, Party, RoomView, SeatId, limits};
use crate::t;
use crate::text::Lang;
use crate::wording;
use maud::{Markup, html};

/// What was promised, and what of it is followed up.
pub(super) fn promises(lang: Lang, room: &RoomView) -> Markup {
    let chosen = room.follow().map_or(&[][..], |view| &view.chosen);
    html! {
        h1 { (t!(lang, "follow-title")) }
        ul class="entries" {
            @for (at, followed) in room.agreement.followed.iter().enumerate() {
                li class={ "promise " (by_class(followed.promise.by)) } {
                    b { (followed.promise.title.get(lang.tag())) }
                    p { (followed.promise.text.get(lang.tag())) }
                    span class="note" {
                        @if chosen.contains(&at) { (icon(Icon::Check)) " " (t!(lang, "follow-is-chosen")) }
                        @else { (t!(lang, "follow-is-aside")) }
                    }
                }
            }
        }
    }
}

/// What both sides say of each promise, and what becomes of it; with `seat` what that seat may do.
pub(super) fn rows(lang: Lang, room: &RoomView, seat: Option<(&Forms<'_>, SeatId)>) -> Markup {
    let Some(view) = room.follow() else { return html! {} };
    let revealed = view.revealed.iter().flat_map(|revealed| &revealed.rows);
    html! {
        h1 { (t!(lang, "follow-up-title")) }
        @for (at, (promise, row)) in view.chosen.iter().zip(revealed).enumerate() {
            @if let Some(followed) = room.agreement.followed.get(*promise) {
                section id={ "followed-" (at) } class={ "paper promise " (by_class(followed.promise.by)) } {
                    h2 { (followed.promise.title.get(lang.tag())) }
                    p class="note" { (wording::follow::kept(lang, Kept::of(&row.votes))) }
                    @for party in Party::ALL {
                        @if row.votes.seated[party] {
                            div class={ "lane " (super::parts::party_class(party)) } {
                                b { (wording::party(lang, party)) }
                                (results::dots(lang, &row.votes.tally[party]))
                            }
                        }
                    }
                    @let decision = view.decisions.get(at).and_then(Option::as_ref);
                    (proposed(lang, decision))
                    @if let Some((forms, seat)) = seat { (deciding(forms, room, seat, at, decision)) }
                }
            }
        }
    }
}

fn proposed(lang: Lang, decision: Option<&Decision>) -> Markup {
    html! {
        @match decision {
            None => p { (t!(lang, "follow-undecided")) },
            Some(decision) => {
                p { (wording::follow::decided(lang, &decision.what)) }
                @if let Some(party) = decision.waits_for() {
                    p class="note" { (icon(Icon::Wait)) " " (t!(lang, "follow-waits", party = wording::party(lang, party))) }
                }
            }
        }
    }
}

fn deciding(forms: &Forms<'_>, room: &RoomView, seat: SeatId, at: usize, decision: Option<&Decision>) -> Markup {
    let lang = forms.lang;
    let party = room.seats.get(seat.index()).map(|face| face.party);
    let waits = decision.and_then(Decision::waits_for).is_some_and(|waits| Some(waits) == party);
    let before = match decision.map(|decision| &decision.what) {
        Some(Decided::Changes { text }) => text.as_str(),
        _ => "",
    };
    html! {
        @if waits { (forms.press("agreedecision", Some(at), "button primary", Icon::Check, &t!(lang, "follow-agree"))) }
        (super::parts::fold(&format!("do-decide-{at}"), false, Icon::Propose, &t!(lang, "follow-decide"), html! {
            p class="note" { (t!(lang, "follow-decide-text")) }
            (forms.press("stays", Some(at), "button", Icon::Check, &t!(lang, "follow-stays")))
            (forms.press("ends", Some(at), "button", Icon::Cross, &t!(lang, "follow-ends")))
            (forms.form("changes", Some(at), html! {
                (forms.words(&Words {
                    what: "changes",
                    at: Some(at),
                    name: "text",
                    label: &t!(lang, "follow-new-words"),
                    hint: &t!(lang, "follow-new-words-hint"),
                    most: limits::CLAUSE,
                    lines: 2,
                    before,
                }))
                button class="button" { (t!(lang, "follow-changes")) }
            }))
        }))
    }
}
