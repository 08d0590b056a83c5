//! The vision on a phone: its wording, who objects, and what this seat may do.

use super::parts::{Forms, Words, fold, icon};
use crate::look::Icon;
use crate::rules::{RoomView, SeatId, limits};
use crate::t;
use crate::text::Lang;
use crate::wording;
use maud::{Markup, html};

/// The vision while it is worded, for everybody.
pub(super) fn shown(lang: Lang, room: &RoomView) -> Markup {
    let Some(vision) = &room.vision else { return html! {} };
    html! {
        h1 { (t!(lang, "vision-title")) }
        div class="paper banded" {
            @if vision.wording.is_empty() { p class="note" { (t!(lang, "vision-empty")) } }
            @else { p class="large" { (wording::isolated(&vision.wording)) } }
        }
        h2 { (t!(lang, "vision-objections")) }
        @if vision.objections.is_empty() {
            p class="note" { (t!(lang, if vision.wording.is_empty() { "vision-write-first" } else { "vision-nobody-objects" })) }
        }
        ul {
            @for objection in &vision.objections {
                @let who = room.seats.get(objection.seat.index()).map(|face| wording::isolated(&face.organisation)).unwrap_or_default();
                li { (t!(lang, "vision-objects", who = who, reason = wording::isolated(&objection.reason))) }
            }
        }
    }
}

/// The vision that the table has adopted, where it stands beside something else.
pub(super) fn adopted(lang: Lang, room: &RoomView) -> Markup {
    html! {
        @if let Some(vision) = &room.agreement.vision {
            section id="vision" class="paper" {
                h2 { (t!(lang, "vision-yours")) }
                p { (wording::isolated(vision)) }
            }
        }
    }
}

/// The page of a seat while the vision is worded.
pub(super) fn page(forms: &Forms<'_>, room: &RoomView, seat: SeatId) -> Markup {
    let lang = forms.lang;
    let Some(vision) = &room.vision else { return html! {} };
    let has_pen = vision.pen == seat;
    let own = vision.objections.iter().find(|objection| objection.seat == seat);
    let holder =
        room.seats.get(vision.pen.index()).map(|face| wording::isolated(&face.organisation)).unwrap_or_default();
    html! {
        (shown(lang, room))
        @if has_pen {
            section id="pen" class="held" {
                h2 { (icon(Icon::Pen)) " " (t!(lang, "phone-you-have-the-pen")) }
                (forms.form("vision", None, html! {
                    (forms.words(&Words {
                        what: "vision", at: None, name: "text", label: &t!(lang, "vision-wording"), hint: &t!(lang, "vision-wording-hint"),
                        most: limits::VISION, lines: 4, before: &vision.wording,
                    }))
                    button class="button primary" { (t!(lang, "own-save")) }
                }))
                (fold("do-pass", false, Icon::Swap, &t!(lang, "pen-pass"), forms.form("passpen", None, html! {
                    label for="to" { (t!(lang, "phone-to-whom")) }
                    select id="to" name="to" {
                        @for face in room.at_table().filter(|face| face.seat != seat) {
                            option value=(face.seat.0) {
                                (wording::isolated(&face.organisation))
                                @if face.wants_pen { " – " (t!(lang, "forms-seat-wants-pen")) }
                            }
                        }
                    }
                    button class="button" { (t!(lang, "pen-pass")) }
                })))
            }
        } @else {
            @let wants = room.seats.get(seat.index()).is_some_and(|face| face.wants_pen);
            (forms.press("askpen", None, "button", Icon::Hand, &t!(lang, if wants { "phone-pen-not-any-more" } else { "pen-ask" })))
            p class="note" { (icon(Icon::Pen)) " " (t!(lang, "vision-pen", who = holder)) }
        }
        @if !vision.wording.is_empty() {
            section id="object" class="paper" {
                (fold("do-object", own.is_some(), Icon::Talk, &t!(lang, "vision-object"), html! {
                    (forms.form("objectvision", None, html! {
                        (forms.words(&Words {
                            what: "objectvision", at: None, name: "text", label: &t!(lang, "vision-reason"), hint: &t!(lang, "vision-reason-hint"),
                            most: limits::REASON, lines: 2, before: own.map_or("", |objection| &objection.reason),
                        }))
                        p class="note" { (t!(lang, "vision-object-text")) }
                        button class="button" { (t!(lang, "own-save")) }
                    }))
                }))
            }
        }
    }
}
