//! Coming to the table: the room's code, a language and a free seat. No account, no name.

use super::parts::{brand, icon, party_class, piece};
use super::{Frame, Where, framed};
use crate::look::Icon;
use crate::rules::{Party, RoomView, SeatId};
use crate::t;
use crate::text::Lang;
use crate::wording;
use maud::{Markup, html};

/// What the page of a phone that has no seat is made from.
pub(in crate::serve) struct Joining<'a> {
    pub(in crate::serve) lang: Lang,
    pub(in crate::serve) room: &'a RoomView,
    /// The seats that can be chosen.
    pub(in crate::serve) free: &'a [SeatId],
    /// What was typed and chosen before, when something was wrong with it.
    pub(in crate::serve) typed: &'a str,
    pub(in crate::serve) chosen: Option<SeatId>,
    pub(in crate::serve) notice: Option<&'a str>,
}

/// The page of a phone that has no seat.
pub(in crate::serve) fn join(joining: &Joining<'_>) -> String {
    let Joining { lang, room, free, typed, chosen, notice } = *joining;
    // A seat that can only be the one is chosen already.
    let chosen = chosen.or((free.len() == 1).then(|| free[0]));
    let main = html! {
        h1 { (t!(lang, "phone-where")) }
        p { (t!(lang, "phone-free", count = free.len())) }
        form method="post" action="/in" {
            @for party in Party::ALL { (lane(lang, room, free, chosen, party)) }
            div class="paper" {
                div class="field" {
                    label for="kod" { (t!(lang, "phone-code")) }
                    span class="note" id="kod-n" { (t!(lang, "phone-code-text")) }
                    input type="text" id="kod" name="kod" class="code" value=(typed) maxlength="8" required
                        autocomplete="off" autocapitalize="characters" autocorrect="off" spellcheck="false" aria-describedby="kod-n";
                }
            }
            button class="button primary" { (t!(lang, "phone-sit-down")) }
        }
        p class="paper info" { (icon(Icon::Info)) span { (t!(lang, "phone-no-account")) " " (t!(lang, "phone-privacy")) } }
    };
    framed(Frame {
        lang,
        at: Where::Front,
        title: t!(lang, "phone-where"),
        who: brand(lang),
        step: html! {},
        live: None,
        age: 0,
        waits: false,
        notice,
        main,
        foot: html! {},
    })
}

fn lane(lang: Lang, room: &RoomView, free: &[SeatId], chosen: Option<SeatId>, party: Party) -> Markup {
    let of_party = || room.seats.iter().filter(move |face| face.own_party == party && face.presence.is_here());
    let is_free = |seat: &SeatId| free.contains(seat);
    html! {
        @if of_party().next().is_some() {
            fieldset class={ "lane seats " (party_class(party)) } {
                legend { (wording::party(lang, party)) }
                @for face in of_party().filter(|face| is_free(&face.seat)) {
                    @let id = format!("plats-{}", face.seat);
                    div class="choice" {
                        input type="radio" id=(id) name="plats" value=(face.seat) required checked[chosen == Some(face.seat)];
                        label for=(id) {
                            (piece(party, face.seat, true))
                            span {
                                (t!(lang, "seat-number", seat = face.seat.to_string())) " · " (wording::isolated(&face.organisation))
                                @if !face.person.is_empty() { span class="note" { (wording::isolated(&face.person)) } }
                            }
                        }
                    }
                }
                @if of_party().any(|face| !is_free(&face.seat)) {
                    p class="taken" {
                        span { (t!(lang, "phone-taken")) }
                        @for face in of_party().filter(|face| !is_free(&face.seat)) {
                            span class="unseen" { (t!(lang, "seat-number", seat = face.seat.to_string())) " " }
                            (piece(party, face.seat, false))
                        }
                    }
                }
            }
        }
    }
}

/// A seat's own link was opened: one press, so that a preview of the link takes no seat.
pub(in crate::serve) fn come_by(lang: Lang, seat: SeatId, ticket: &str) -> String {
    framed(Frame {
        lang,
        at: Where::Front,
        title: t!(lang, "seat-number", seat = seat.to_string()),
        who: brand(lang),
        step: html! {},
        live: None,
        age: 0,
        waits: false,
        notice: None,
        main: html! {
            h1 { (t!(lang, "seat-number", seat = seat.to_string())) }
            p { (t!(lang, "phone-come-by")) }
            form method="post" action="/in" {
                input type="hidden" name="biljett" value=(ticket);
                button class="button primary" { (t!(lang, "phone-sit-down")) }
            }
            p class="note" { (t!(lang, "phone-privacy")) }
        },
        foot: html! {},
    })
}

/// No phones can come now.
pub(in crate::serve) fn ended(lang: Lang) -> String {
    super::plain(lang, Where::Front, &t!(lang, "phone-ended"), &t!(lang, "phone-ended-text"))
}

/// What opens the leader's page.
pub(in crate::serve) fn lead(lang: Lang, notice: Option<&str>) -> String {
    let text = (t!(lang, "phones-desk-open-title"), t!(lang, "phones-desk-open-text"), t!(lang, "phones-desk-code"));
    code_page(lang, Where::Desk, notice, text)
}

/// What opens the room's page.
pub(in crate::serve) fn open_room(lang: Lang, notice: Option<&str>) -> String {
    let text = (t!(lang, "phones-room-open-title"), t!(lang, "phones-room-open-text"), t!(lang, "phone-code"));
    code_page(lang, Where::Room, notice, text)
}

fn code_page(lang: Lang, at: Where, notice: Option<&str>, (title, text, label): (String, String, String)) -> String {
    let main = html! {
        h1 { (title) }
        p { (text) }
        form method="post" action={ (at.path()) "/in" } class="paper" {
            div class="field" {
                label for="kod" { (label) }
                input type="text" id="kod" name="kod" class="code" maxlength="12" required
                    autocomplete="off" autocapitalize="characters" autocorrect="off" spellcheck="false";
            }
            button class="button primary" { (t!(lang, "phone-open")) }
        }
    };
    framed(Frame {
        lang,
        at,
        title,
        who: brand(lang),
        step: html! {},
        live: None,
        age: 0,
        waits: false,
        notice,
        main,
        foot: html! {},
    })
}
