//! The room in a browser: what everybody sees, large, with no buttons. A smart TV or a second laptop becomes the room's screen
//! without a cable.

use super::super::square::Square;
use super::super::watch::Clock;
use super::desk::clock_face;
use super::dialogue::{proposal, told};
use super::parts::{brand, glossed, icon, party_class, piece};
use super::{Frame, Where, closing, follow, framed, idea, own, plan, referral, results, step_name, vision};
use crate::look::{Icon, Palette};
use crate::rules::{Audience, Game, Presence, RoomView, SeatFace, SeatId, Step};
use crate::t;
use crate::text::Lang;
use crate::wording;
use maud::{Markup, PreEscaped, html};
use std::fmt::Write;

/// What the room's page is made from.
pub(in crate::serve) struct Shown<'a> {
    pub(in crate::serve) lang: Lang,
    pub(in crate::serve) game: &'a Game,
    pub(in crate::serve) age: u64,
    pub(in crate::serve) clock: Option<Clock>,
    pub(in crate::serve) rests: bool,
    /// Seats that a phone can take.
    pub(in crate::serve) free: &'a [SeatId],
    pub(in crate::serve) room_code: &'a str,
    pub(in crate::serve) url: &'a str,
    pub(in crate::serve) named: Option<&'a str>,
}

/// The room's page.
pub(in crate::serve) fn room(shown: &Shown<'_>) -> String {
    let room = shown.game.view(Audience::Room).room;
    let lang = shown.lang;
    let main = if shown.rests {
        html! { section id="rest" class="resting" { div class="round-table" aria-hidden="true" { i {} } h1 { (t!(lang, "phones-room-rests")) } } }
    } else {
        html! {
            div id="room" class="spread" {
                div class="scene" { (scene(shown, &room)) }
                @if !shown.free.is_empty() { (joining(shown, &room)) }
            }
        }
    };
    framed(Frame {
        lang,
        at: Where::Room,
        title: t!(lang, "phones-room-title"),
        who: brand(lang),
        step: html! {
            (t!(lang, "round-number", round = room.round + 1)) " · " (step_name(lang, room.step))
            @if let Some(clock) = shown.clock { " · " (icon(Icon::Clock)) " " (clock_face(clock)) }
        },
        live: Some("/rum/live"),
        age: shown.age,
        waits: true,
        notice: None,
        main,
        foot: html! {},
    })
}

fn scene(shown: &Shown<'_>, room: &RoomView) -> Markup {
    let (lang, game) = (shown.lang, shown.game);
    match room.step {
        Step::Deal if room.follow().is_some() => follow::promises(lang, room),
        Step::Promises => follow::promises(lang, room),
        Step::FollowUp => follow::rows(lang, room, None),
        Step::Vision => vision::shown(lang, room),
        Step::Deal => html! {
            h1 { (step_name(lang, room.step)) }
            (around(lang, room, |_| true))
            (vision::adopted(lang, room))
        },
        Step::Question => html! {
            @if let Some(own) = room.scenario().and_then(|round| round.own.as_ref()) { (own::card(lang, own)) }
        },
        Step::Situation => card(lang, game, room),
        Step::FirstBallot | Step::SecondBallot | Step::Evaluation | Step::Referral | Step::KeptBallot => {
            voting(lang, room)
        }
        Step::Answers => html! {
            (referral::answers(lang, room, None))
            div class="paper" { (proposal(lang, game, room)) }
        },
        Step::Reveal => html! {
            h1 { (t!(lang, "reveal-title")) }
            @if let Some(first) = room.first() { (results::revealed(lang, game, room, first)) }
        },
        Step::Dialogue => {
            html! { (gist(lang, game, room)) (told(lang, game, room)) div class="paper" { (proposal(lang, game, room)) } (around(lang, room, |_| true)) }
        }
        Step::Outcome => results::outcome(lang, game, room),
        Step::Reflection => html! {
            h1 { (t!(lang, "reflection-title")) }
            p { (t!(lang, "reflection-question")) }
            (around(lang, room, |face| face.is_done))
        },
        Step::Event => results::event(lang, game, room),
        Step::Ideas | Step::Gathering => html! { h1 { (step_name(lang, room.step)) } (ideas(lang, room)) },
        Step::Harvest => results::harvest(lang, room),
        Step::Homecoming => html! {
            h1 { (t!(lang, "homecoming-title")) }
            p { (t!(lang, "homecoming-text")) }
            (around(lang, room, |face| face.is_done))
            h2 { (t!(lang, "homecoming-agreed")) }
            (closing::agreed(lang, game, room))
        },
        Step::Plan => html! { h1 { (t!(lang, "plan-title")) } (plan::shown(lang, game, room)) },
        Step::Signing | Step::Debrief => html! {
            h1 { (t!(lang, "signing-title")) }
            (closing::agreed(lang, game, room))
            (signatures(lang, room))
            (closing::let_in(lang, game, room))
        },
    }
}

/// Everybody around the table; those for whom `done` is false are dashed.
fn around(lang: Lang, room: &RoomView, done: impl Fn(&SeatFace) -> bool) -> Markup {
    html! {
        ul class="around" {
            @for face in room.seats.iter().filter(|face| face.presence.is_here()) {
                @let is_done = done(face);
                li class={ @if !is_done { "waits" } } {
                    (piece(face.party, face.seat, !is_done))
                    span {
                        @if room.step.is_at_home() { (wording::isolated(&face.organisation)) } @else { (wording::isolated(face.chair_name.get(lang.tag()))) }
                        @if face.has_pen { " " (icon(Icon::Pen)) span class="unseen" { (t!(lang, "forms-seat-pen")) } }
                        @if face.wants_pen { " " (icon(Icon::Hand)) span class="unseen" { (t!(lang, "forms-seat-wants-pen")) } }
                        span class="unseen" { @if is_done { ", " (t!(lang, "handover-done")) } @else { ", " (t!(lang, "handover-waiting")) } }
                    }
                }
            }
        }
    }
}

fn voting(lang: Lang, room: &RoomView) -> Markup {
    let evaluating = room.ideas().map(|view| view.evaluating.clone());
    let waits = |face: &SeatFace| face.presence == Presence::AtTable;
    let votes = |face: &SeatFace| evaluating.as_ref().is_none_or(|seats| seats.contains(&face.seat));
    let all = room.at_table().filter(|face| votes(face)).count();
    let cast = room.seats.iter().filter(|face| face.has_cast).count();
    html! {
        h1 { (wording::curtain(lang, room.step)) }
        p class="large" { (t!(lang, "curtain-cast", cast = cast, seats = all)) }
        (around(lang, room, |face| face.has_cast || !votes(face) || !waits(face)))
        p class="note" { (icon(Icon::Lock)) " " (t!(lang, "curtain-secret")) }
    }
}

fn card(lang: Lang, game: &Game, room: &RoomView) -> Markup {
    let Some(card) = room.card().and_then(|card| game.deck().cards.get(card)) else { return html! {} };
    let tag = lang.tag();
    html! {
        div class="paper banded" {
            h1 { (card.title.get(tag)) }
            (glossed(lang, "laget", card.situation.get(tag)))
            h2 { (card.question.get(tag)) }
            ol class="options" {
                @for (option, found) in (0_u8..).zip(&card.options) {
                    li { b { span class="letter" { (wording::option_letter(option)) } " " (found.title.get(tag)) } (glossed(lang, &format!("val-{option}"), found.text.get(tag))) }
                }
            }
        }
    }
}

fn gist(lang: Lang, game: &Game, room: &RoomView) -> Markup {
    let card = room.card().and_then(|card| game.deck().cards.get(card));
    html! { @if let Some(card) = card { h1 { (card.title.get(lang.tag())) } p { (card.question.get(lang.tag())) } } }
}

fn ideas(lang: Lang, room: &RoomView) -> Markup {
    let Some(view) = room.ideas() else { return html! {} };
    html! {
        @if view.ideas.is_empty() { p { (t!(lang, "ideas-none")) } }
        div class="results" {
            @for face in view.ideas.iter().filter(|face| face.idea.is_open()) {
                section class="paper" {
                    h2 { (idea::name(lang, face)) }
                    @if !face.idea.line.is_empty() { p { (face.idea.line) } }
                    ul class="tiles" {
                        @let here = face.idea.tiles.iter().map(|gathered| (gathered.tile, false));
                        @for (tile, asked) in here.chain(face.asked.iter().map(|&tile| (tile, true))) {
                            @if let Some(tile) = view.tiles.get(tile.index()) {
                                li class={ "tile " (party_class(tile.party)) @if asked { " waits" } } {
                                    (wording::isolated(tile.name.get(lang.tag())))
                                    @if asked { span class="note" { " " (t!(lang, "ideas-waits")) } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn signatures(lang: Lang, room: &RoomView) -> Markup {
    html! {
        ul class="around" {
            @for face in &room.seats {
                @let given = room.agreement.signatures.get(face.seat.index()).and_then(Option::as_ref);
                li {
                    (piece(face.own_party, face.seat, given.is_none_or(|given| !given.signed)))
                    span {
                        b { (wording::isolated(&face.organisation)) }
                        span class="note" {
                            @match given {
                                None if face.presence == Presence::Left => (t!(lang, "signing-left")),
                                None => (t!(lang, "signing-waiting")),
                                Some(given) if given.signed => (t!(lang, "minutes-signed")),
                                Some(_) => (t!(lang, "signing-declined")),
                            }
                            @if let Some(given) = given { @if !given.words.is_empty() { " · " (given.words) } }
                        }
                    }
                }
            }
        }
    }
}

/// How to come to the table, while seats are free.
fn joining(shown: &Shown<'_>, room: &RoomView) -> Markup {
    let lang = shown.lang;
    let all = room.seats.iter().filter(|face| face.presence.is_here()).count();
    html! {
        aside class="paper joining" {
            h2 { (t!(lang, "phones-room-welcome")) }
            p { (t!(lang, "phones-room-taken", taken = all.saturating_sub(shown.free.len()), all = all)) " " (t!(lang, "phones-room-without")) }
            (qr(shown.url))
            p class="address" { (shown.url.trim_start_matches("http://")) @if let Some(named) = shown.named { br; (named.trim_start_matches("http://")) } }
            p { (t!(lang, "phone-code")) ": " b class="code-shown" { (shown.room_code) } }
            ol class="steps" {
                li { (t!(lang, "phones-room-step-1")) }
                li { (t!(lang, "phones-room-step-2")) }
                li { (t!(lang, "phones-room-step-3")) }
            }
        }
    }
}

/// An address as a square that cameras read; dark on light in both themes.
pub(super) fn qr(address: &str) -> Markup {
    let Some(square) = Square::of(address) else { return html! {} };
    let mut path = String::new();
    for (x, y) in square.dark() {
        // Writing to a string does not fail.
        let _ = write!(path, "M{x} {y}h1v1h-1z");
    }
    let size = square.side();
    let (dark, light) = (Palette::LIGHT.ink, Palette::LIGHT.paper);
    PreEscaped(format!(
        r#"<svg class="qr" viewBox="0 0 {size} {size}" shape-rendering="crispEdges" role="img" aria-label="QR"><rect width="{size}" height="{size}" fill="{light}"/><path fill="{dark}" d="{path}"/></svg>"#
    ))
}
