//! The closing steps on a phone: a promise from one's own chair, and a signature or none.

use super::parts::{Forms, Words, by_class, icon};
use crate::look::Icon;
use crate::rules::{Game, RoomView, SeatView, Standing, limits};
use crate::t;
use crate::text::Lang;
use crate::wording;
use maud::{Markup, html};

/// What the table has agreed on.
pub(super) fn agreed(lang: Lang, game: &Game, room: &RoomView) -> Markup {
    let agreement = &room.agreement;
    html! {
        @if agreement.agreed.is_empty() && agreement.commitments.is_empty() {
            p { (t!(lang, "homecoming-nothing")) }
        }
        ul class="entries" {
            @for agreed in &agreement.agreed {
                @let option = game.deck().cards.get(agreed.card).and_then(|card| card.options.get(usize::from(agreed.option)));
                li class="promise both" {
                    @if agreed.wording.is_empty() {
                        (option.map_or("", |option| option.text.get(lang.tag())))
                    } @else {
                        (agreed.wording)
                    }
                }
            }
            @for adopted in &agreement.commitments {
                li class={ "promise " (by_class(adopted.by)) } {
                    b { (wording::by(lang, adopted.by)) } br;
                    (wording::clause_text(lang, game.deck(), &adopted.clause))
                    @if matches!(adopted.standing, Standing::AtRisk { .. }) {
                        span class="note" { (t!(lang, "promise-at-risk")) }
                    }
                }
            }
        }
    }
}

pub(super) fn homecoming(forms: &Forms<'_>, game: &Game, room: &RoomView, own: &SeatView) -> Markup {
    let lang = forms.lang;
    html! {
        section id="home" class="paper" {
            h1 { (t!(lang, "promise-title")) }
            h2 { (t!(lang, "promise-in-our-name")) }
            @if own.in_our_name.is_empty() { p { (t!(lang, "promise-nothing")) } }
            ul class="entries" {
                @for adopted in own.in_our_name.iter().filter_map(|&at| room.agreement.commitments.get(at)) {
                    li class={ "promise " (by_class(adopted.by)) } {
                        (wording::clause_text(lang, game.deck(), &adopted.clause))
                    }
                }
            }
            @if let Some(view) = room.ideas() {
                @if !own.in_ideas.is_empty() {
                    h2 { (t!(lang, "homecoming-ideas")) }
                    ul { @for part in &own.in_ideas { @if let Some(face) = view.ideas.get(part.idea) { li { (super::idea::name(lang, face)) } } } }
                }
            }
        }
        section id="promise" class="paper" {
            (forms.form("promise", None, html! {
                (forms.words(&Words {
                    what: "promise",
                    at: None,
                    name: "text",
                    label: &t!(lang, "promise-own"),
                    hint: &t!(lang, "promise-lead"),
                    most: limits::PROMISE,
                    lines: 3,
                    before: own.promise.as_deref().unwrap_or(""),
                }))
                button class="button primary" { (t!(lang, "promise-save")) }
                @if own.promise.is_some() { p class="done" { (icon(Icon::Check)) " " (t!(lang, "phone-promise-kept")) } }
            }))
        }
    }
}

pub(super) fn signing(forms: &Forms<'_>, game: &Game, room: &RoomView, own: &SeatView) -> Markup {
    let lang = forms.lang;
    let face = room.seats.get(own.seat.index());
    let given = own.signature.as_ref();
    html! {
        section id="agreement" class="paper banded" {
            h1 { (t!(lang, "signing-title")) }
            p { (t!(lang, "phone-agreed-on")) }
            (agreed(lang, game, room))
            @if let Some(promise) = &own.promise {
                h2 { (t!(lang, "promise-own")) }
                p class="quote" { (promise) }
            }
        }
        section id="sign" class="paper" {
            h2 { (t!(lang, "sign-title")) }
            p { (t!(lang, "sign-lead")) }
            @if let Some(given) = given {
                p class="signature" {
                    @if given.signed { (icon(Icon::Check)) " " (t!(lang, "sign-yes")) } @else { (icon(Icon::Abstain)) " " (t!(lang, "sign-no")) }
                }
            }
            @if let Some(face) = face {
                p class="note" { @if !face.person.is_empty() { (wording::isolated(&face.person)) ", " } (wording::isolated(&face.organisation)) }
            }
            (forms.form("sign", None, html! {
                (forms.words(&Words {
                    what: "sign",
                    at: None,
                    name: "text",
                    label: &t!(lang, "sign-words"),
                    hint: "",
                    most: limits::PROMISE,
                    lines: 2,
                    before: given.map_or("", |given| &given.words),
                }))
                button class="button primary" name="signed" value="1" { (t!(lang, "sign-yes")) }
                button class="button" name="signed" value="0" { (t!(lang, "sign-no")) }
            }))
        }
    }
}

/// How far civil society was let in by what was adopted; nothing where the deck does not say.
pub(super) fn let_in(lang: Lang, game: &Game, room: &RoomView) -> Markup {
    let choices = room.debrief.as_ref().map_or(&[][..], |debrief| &debrief.let_in);
    html! {
        @if !choices.is_empty() {
            section id="let-in" class="paper" {
                h2 { (t!(lang, "debrief-let-in-title")) }
                ul {
                    @for choice in choices {
                        li { (t!(lang, "code-choice", round = choice.round + 1, told = wording::leader::let_in(lang, game.deck(), choice))) }
                    }
                }
            }
        }
    }
}

pub(super) fn debrief(lang: Lang, game: &Game, room: &RoomView) -> Markup {
    html! {
        section id="thanks" class="paper" {
            h1 { (t!(lang, "phone-thanks")) }
            h2 { (t!(lang, "debrief-questions")) }
            ul {
                li { (t!(lang, "debrief-question-1")) }
                li { (t!(lang, "debrief-question-2")) }
                li { (t!(lang, "debrief-question-3")) }
            }
        }
        (let_in(lang, game, room))
        section id="agreement" class="paper banded" {
            h2 { (t!(lang, "signing-title")) }
            (agreed(lang, game, room))
        }
    }
}
