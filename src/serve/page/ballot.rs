//! The secret ballots: the first, the second, and the evaluation of an idea. The page says that a ballot is cast and shows what
//! it says only to who asks to change it.

use super::super::moves;
use super::parts::{Forms, Words, icon};
use crate::look::Icon;
use crate::rules::{Ballot, Game, Mark, RATING_MAX, RoomView, Subject, limits};
use crate::t;
use crate::text::{Lang, tr};
use crate::wording;
use maud::{Markup, html};

/// One row of a ballot.
pub(super) struct Row {
    pub(super) letter: String,
    pub(super) title: String,
    pub(super) text: String,
    /// The words of the numbers, as the beginning of their keys.
    pub(super) scale: &'static str,
}

/// The rows of the ballot that is open.
pub(super) fn rows(lang: Lang, game: &Game, room: &RoomView) -> Vec<Row> {
    let tag = lang.tag();
    let subjects = room.ballot.as_ref().map_or(&[][..], |ballot| &ballot.subjects);
    let card = room.card().and_then(|card| game.deck().cards.get(card));
    subjects
        .iter()
        .map(|subject| match *subject {
            Subject::Option(option) => {
                let found = card.and_then(|card| card.options.get(usize::from(option)));
                Row {
                    letter: wording::option_letter(option),
                    title: found.map_or("", |option| option.title.get(tag)).to_owned(),
                    text: found.map_or("", |option| option.text.get(tag)).to_owned(),
                    scale: "rating",
                }
            }
            Subject::AtRisk(at) => {
                let clause = room.agreement.commitments.get(at).map(|adopted| &adopted.clause);
                Row {
                    letter: String::new(),
                    title: clause.map_or("", |clause| wording::clause_title(lang, game.deck(), clause)).to_owned(),
                    text: t!(lang, "ballot-at-risk"),
                    scale: "rating",
                }
            }
            Subject::Proposal => Row {
                letter: String::new(),
                title: t!(lang, "ballot-proposal"),
                text: super::dialogue::wording_of(lang, game, room),
                scale: "rating",
            },
            Subject::Idea(idea) => {
                let found = room.ideas().and_then(|view| view.ideas.get(idea)).map(|face| &face.idea);
                Row {
                    letter: String::new(),
                    title: found.map_or("", |idea| idea.title.as_str()).to_owned(),
                    text: found.map_or("", |idea| idea.line.as_str()).to_owned(),
                    scale: "rating",
                }
            }
            Subject::Followed(at) => {
                let promise = room.agreement.followed.get(at).map(|followed| &followed.promise);
                Row {
                    letter: String::new(),
                    title: promise.map_or("", |promise| promise.title.get(tag)).to_owned(),
                    text: promise.map_or("", |promise| promise.text.get(tag)).to_owned(),
                    scale: "kept",
                }
            }
        })
        .collect()
}

/// The ballot as a form. `own` is what is in the box, for a seat that asks to change it.
pub(super) fn form(
    forms: &Forms<'_>,
    what: &str,
    rows: &[Row],
    own: Option<&Ballot>,
    second: bool,
    more: Markup,
) -> Markup {
    let lang = forms.lang;
    let draft = forms.draft(what, None);
    let marks = match (draft, own) {
        (Some(fields), _) => moves::marks(fields, rows.len()),
        (None, Some(ballot)) => ballot.marks.clone(),
        (None, None) => vec![Mark::default(); rows.len()],
    };
    let before = own.and_then(|ballot| ballot.objection.as_deref()).unwrap_or("");
    let objects = draft.map_or(own.is_some_and(|ballot| ballot.objection.is_some()), |fields| fields.has("object"));
    forms.form(
        what,
        None,
        html! {
            @for (at, (row, mark)) in rows.iter().zip(&marks).enumerate() { (one_row(lang, at, row, *mark)) }
            @if second {
                fieldset class="objection" {
                    legend class="unseen" { (t!(lang, "ballot-objection")) }
                    input type="checkbox" id="object" name="object" value="1" checked[objects];
                    label class="flag" for="object" { (icon(Icon::Object)) " " (t!(lang, "ballot-objection")) }
                    (forms.words(&Words {
                        what,
                        at: None,
                        name: "text",
                        label: &t!(lang, "ballot-objection-reason"),
                        hint: &t!(lang, "phone-objection-note"),
                        most: limits::OBJECTION,
                        lines: 2,
                        before,
                    }))
                }
            }
            (more)
            p class="note" { (icon(Icon::Lock)) " " (t!(lang, "ballot-secret")) }
            button class="button primary" { (t!(lang, "phone-cast")) }
        },
    )
}

/// The numbers come before their words, so that what is chosen can show without a script.
fn one_row(lang: Lang, at: usize, row: &Row, mark: Mark) -> Markup {
    let id = |value: &str| format!("r{at}-{value}");
    html! {
        fieldset class="row" {
            legend {
                @if !row.letter.is_empty() { span class="letter" { (row.letter) } " " }
                span { (row.title) }
            }
            @if !row.text.is_empty() { p class="row-text" { (row.text) } }
            div class="scale" {
                @for rating in 1..=RATING_MAX {
                    input class={ "c" (rating) } type="radio" id=(id(&rating.to_string())) name={ "r" (at) } value=(rating)
                        checked[mark.rating == Some(rating)];
                }
                input class="c6" type="radio" id=(id("a")) name={ "r" (at) } value="a" checked[mark.abstain];
                div class="numbers" {
                    @for rating in 1..=RATING_MAX {
                        label class={ "l" (rating) } for=(id(&rating.to_string())) {
                            b { (rating) }
                            span { (tr(lang, &format!("{}-{rating}", row.scale))) }
                        }
                    }
                }
                p class="ends" aria-hidden="true" { span { (tr(lang, &format!("{}-1", row.scale))) } span { (tr(lang, &format!("{}-5", row.scale))) } }
                label class="flag l6" for=(id("a")) { (icon(Icon::Abstain)) " " (t!(lang, "flag-abstain")) }
                input class="c7" type="checkbox" id=(id("p")) name={ "p" (at) } value="1" checked[mark.talk];
                label class="flag l7" for=(id("p")) { (icon(Icon::Talk)) " " (t!(lang, "flag-talk")) }
            }
        }
    }
}

/// What the page says when the ballot is in the box.
pub(super) fn is_cast(lang: Lang) -> Markup {
    html! {
        h1 { (t!(lang, "phone-is-cast")) }
        p { (t!(lang, "phone-is-cast-text")) }
        p { a class="button" href="/?andra=1" { (icon(Icon::Rephrase)) " " (t!(lang, "phone-change")) } }
    }
}
