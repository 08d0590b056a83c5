//! The referral on a phone: an answer in private, the answers once they are in, and what the pen answers each.

use super::dialogue::wording_of;
use super::parts::{Forms, Words, fold, icon, party_class};
use crate::look::Icon;
use crate::rules::{Comment, CommentAnswer, Game, Party, Referred, Reply, RoomView, SeatId, Stance, limits};
use crate::t;
use crate::text::{Lang, tr};
use crate::wording;
use maud::{Markup, html};

fn stance_icon(stance: Stance) -> Icon {
    match stance {
        Stance::Backs => Icon::Check,
        Stance::Wants => Icon::Rephrase,
        Stance::Refuses => Icon::Warn,
    }
}

fn stance_name(lang: Lang, stance: Stance) -> String {
    tr(lang, &format!("stance-{}", stance.code()))
}

/// The form in which a seat answers.
pub(super) fn form(forms: &Forms<'_>, earlier: Option<&Reply>) -> Markup {
    let lang = forms.lang;
    let drafted = forms.draft("referral", None).map(|fields| fields.get("stance").to_owned());
    let before = earlier.and_then(|reply| reply.stance).map_or("", Stance::code);
    let chosen = drafted.unwrap_or_else(|| before.to_owned());
    forms.form(
        "referral",
        None,
        html! {
            @for stance in Stance::ALL {
                @let id = format!("stance-{}", stance.code());
                div class="choice small" {
                    input type="radio" id=(id) name="stance" value=(stance.code()) checked[chosen == stance.code()];
                    label for=(id) { (icon(stance_icon(stance))) " " (stance_name(lang, stance)) }
                }
            }
            div class="choice small" {
                input type="radio" id="stance-silent" name="stance" value="" checked[chosen.is_empty()];
                label for="stance-silent" { (icon(Icon::Abstain)) " " (t!(lang, "referral-silent")) }
            }
            (forms.words(&Words {
                what: "referral",
                at: None,
                name: "text",
                label: &t!(lang, "referral-comment"),
                hint: &t!(lang, "referral-comment-hint"),
                most: limits::COMMENT,
                lines: 3,
                before: earlier.map_or("", |reply| &reply.comment),
            }))
            p class="note" { (icon(Icon::Lock)) " " (t!(lang, "referral-secret")) }
            button class="button primary" { (t!(lang, "referral-send")) }
        },
    )
}

/// The answers by party, and the comments; the pen's forms where this seat has it.
pub(super) fn answers(lang: Lang, room: &RoomView, pen: Option<(&Forms<'_>, &Game, SeatId)>) -> Markup {
    let Some(referred) = room.scenario().and_then(|round| round.referred.as_ref()) else { return html! {} };
    let pen = pen.filter(|(_, _, seat)| room.pen() == Some(*seat));
    html! {
        h1 { (t!(lang, "referral-in")) }
        (counts(lang, referred))
        @if referred.comments.is_empty() { p class="note" { (t!(lang, "answers-no-comments")) } }
        @for (at, comment) in referred.comments.iter().enumerate() {
            section id={ "comment-" (at) } class={ "paper " (party_class(comment.party)) } {
                p { b { (wording::party(lang, comment.party)) } " " (icon(stance_icon(comment.stance))) " " (stance_name(lang, comment.stance)) }
                p { i { (t!(lang, "answers-quote", text = wording::isolated(&comment.text))) } }
                (answer(lang, comment))
                @if let Some((forms, game, _)) = pen { @if comment.wants_answer() { (answering(forms, game, room, at, comment)) } }
            }
        }
    }
}

fn counts(lang: Lang, referred: &Referred) -> Markup {
    let count = |stance: Option<Stance>, party: Party| {
        let stances = &referred.stances[party];
        stance.map_or(stances.silent, |stance| stances.of(stance))
    };
    html! {
        ul class="around" {
            @for stance in Stance::ALL.map(Some).into_iter().chain([None]) {
                li {
                    @let name = stance.map_or_else(|| t!(lang, "stance-silent"), |stance| stance_name(lang, stance));
                    span { b { (name) } span class="note" {
                        @for party in Party::ALL {
                            @if party == Party::Ideburen { " · " }
                            (t!(lang, "answers-of", party = wording::party(lang, party), count = count(stance, party)))
                        }
                    } }
                }
            }
        }
    }
}

fn answer(lang: Lang, comment: &Comment) -> Markup {
    html! {
        @match &comment.answer {
            Some(CommentAnswer::Changed { wording }) => {
                p class="done" { (icon(Icon::Check)) " " (t!(lang, "answers-changed")) }
                p { (wording::isolated(wording)) }
            },
            Some(CommentAnswer::Kept { reason }) => p { (t!(lang, "answers-kept", reason = wording::isolated(reason))) },
            None if comment.wants_answer() => p class="note" { (icon(Icon::Wait)) " " (t!(lang, "answers-waits")) },
            None => {},
        }
    }
}

/// What the pen may answer.
fn answering(forms: &Forms<'_>, game: &Game, room: &RoomView, at: usize, comment: &Comment) -> Markup {
    let lang = forms.lang;
    let place = Some(at);
    let kept = match &comment.answer {
        Some(CommentAnswer::Kept { reason }) => reason.as_str(),
        Some(CommentAnswer::Changed { .. }) | None => "",
    };
    fold(
        &format!("answer-{at}"),
        comment.waits(),
        Icon::Pen,
        &t!(lang, "answers-answer"),
        html! {
            (forms.form("meet", place, html! {
                (forms.words(&Words {
                    what: "meet", at: place, name: "text", label: &t!(lang, "comment-wording"), hint: &t!(lang, "comment-wording-hint"),
                    most: limits::WORDING, lines: 5, before: &wording_of(lang, game, room),
                }))
                button class="button" { (t!(lang, "comment-change")) }
            }))
            (forms.form("keep", place, html! {
                (forms.words(&Words {
                    what: "keep", at: place, name: "text", label: &t!(lang, "comment-reason"), hint: &t!(lang, "comment-reason-hint"),
                    most: limits::REASON, lines: 2, before: kept,
                }))
                button class="button" { (t!(lang, "comment-keep")) }
            }))
        },
    )
}
