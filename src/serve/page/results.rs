//! What has been revealed, for phones and for the room's page: the same words for both.

use super::parts::{by_class, party_class};
use crate::rules::{Game, Party, Revealed, RoomView, Tally};
use crate::t;
use crate::text::Lang;
use crate::wording;
use maud::{Markup, html};

/// A revealed ballot as a table: one row a subject, one column a party.
pub(super) fn revealed(lang: Lang, game: &Game, room: &RoomView, ballot: &Revealed) -> Markup {
    let card = room.card().unwrap_or(usize::MAX);
    html! {
        div class="results" {
            @for row in &ballot.rows {
                section class="result" {
                    h3 { (wording::subject_title(lang, game.deck(), card, &room.agreement, row.subject)) }
                    @for party in Party::ALL {
                        @if row.votes.seated[party] {
                            div class={ "lane " (party_class(party)) } {
                                b { (wording::party(lang, party)) }
                                (dots(lang, &row.votes.tally[party]))
                            }
                        }
                    }
                    p class="reading" { (wording::row_reading(lang, row.verdict)) }
                }
            }
            @if !ballot.objections.is_empty() {
                section class="result" {
                    h3 { (t!(lang, "reveal-objections", count = ballot.objections.len())) }
                    @for words in &ballot.objections { p class="quote" { (t!(lang, "reveal-quote", words = words.as_str())) } }
                }
            }
            @if let Some(reading) = ballot.reading() {
                p class="reading" {
                    @if ballot.is_alike() {
                        (t!(lang, "reading-alike"))
                    } @else {
                        (wording::reading_sentence(lang, &reading, game.deck(), &room.agreement)) " "
                        (wording::reading_question(lang, &reading, game.deck(), &room.agreement))
                    }
                }
            }
        }
    }
}

/// How many gave each rating. The numbers are words for a screen reader, and a row of dots for the eye.
pub(super) fn dots(lang: Lang, tally: &Tally) -> Markup {
    html! {
        ol class="dots" {
            @for (rating, &count) in (1..).zip(&tally.ratings) {
                li {
                    span class="unseen" { (t!(lang, "reveal-count", count = count, rating = rating)) }
                    span class="on" aria-hidden="true" { @for _ in 0..count.min(24) { i {} } }
                    span class="scale-number" aria-hidden="true" { (rating) }
                }
            }
        }
        @let beside = [
            (tally.abstained, "reveal-count-abstained"),
            (tally.talk_only, "reveal-count-talk-only"),
            (tally.talk_beside, "reveal-count-talk-beside"),
        ];
        @for (count, key) in beside { @if count > 0 { p class="note" { (t!(lang, key, count = count)) } } }
    }
}

/// What the second ballot came to.
pub(super) fn outcome(lang: Lang, game: &Game, room: &RoomView) -> Markup {
    let Some(second) = room.second() else { return html! {} };
    let row = second.rows.first();
    html! {
        @if let Some(row) = row { h1 { (wording::verdict_of(lang, row.verdict, &row.votes)) } }
        (revealed(lang, game, room, second))
    }
}

/// The event after a round.
pub(super) fn event(lang: Lang, game: &Game, room: &RoomView) -> Markup {
    let found = room.event.and_then(|event| Some((event, game.deck().events.get(event.event)?)));
    let Some((outcome, event)) = found else { return html! {} };
    let tag = lang.tag();
    html! {
        p class="kind" { (t!(lang, "event-kind")) }
        h1 { (event.title.get(tag)) }
        p { (event.text.get(tag)) }
        p { (t!(lang, "event-tests", principle = wording::principle(lang, event.principle))) }
        h2 { (t!(lang, if outcome.met { "event-met" } else { "event-unmet" })) }
        p { (if outcome.met { event.met.get(tag) } else { event.unmet.get(tag) }) }
        @if let Some(adopted) = outcome.tested.and_then(|at| room.agreement.commitments.get(at)) {
            p class={ "promise " (by_class(adopted.by)) } {
                b { (t!(lang, if outcome.met { "event-kept" } else { "event-at-risk" })) } br;
                (wording::clause_title(lang, game.deck(), &adopted.clause))
            }
        }
    }
}

/// What the evaluations of ideas came to.
pub(super) fn harvest(lang: Lang, room: &RoomView) -> Markup {
    let Some(view) = room.ideas() else { return html! {} };
    let some = view.ideas.iter().any(|face| face.result.is_some());
    html! {
        h1 { (t!(lang, "ideas-harvest-title")) }
        @if !some { p { (t!(lang, "ideas-harvest-none")) } }
        div class="results" {
            @for face in &view.ideas {
                @if let Some(result) = &face.result {
                    section class="result" {
                        h3 { (super::idea::name(lang, face)) }
                        p class="reading" { (wording::idea_verdict(lang, result)) }
                        @for party in Party::ALL {
                            @if result.votes.seated[party] {
                                div class={ "lane " (party_class(party)) } {
                                    b { (wording::party(lang, party)) }
                                    (dots(lang, &result.votes.tally[party]))
                                }
                            }
                        }
                        @let said = [
                            ("ideas-objections", &result.objections),
                            ("ideas-first-steps", &result.first_steps),
                            ("ideas-missing", &result.missing),
                        ];
                        @for (key, texts) in said {
                            @if !texts.is_empty() {
                                h4 { (t!(lang, key)) }
                                @for text in texts { p class="quote" { (t!(lang, "reveal-quote", words = text.as_str())) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
