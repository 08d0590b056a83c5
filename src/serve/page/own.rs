//! The table's own card on a phone: what stands there, and what this seat may write on it.

use super::parts::{Forms, Words, fold, icon};
use crate::look::Icon;
use crate::rules::{Gap, OwnCard, OwnOption, Party, Principle, QuestionPart, RoomView, SeatId, limits};
use crate::t;
use crate::text::{Lang, tr};
use crate::wording;
use maud::{Markup, html};

/// The number of a part in a form.
fn number(part: QuestionPart) -> usize {
    QuestionPart::ALL.iter().position(|&other| other == part).unwrap_or(0)
}

/// What a part of the card is called.
pub(super) fn part_name(lang: Lang, part: QuestionPart) -> String {
    tr(lang, &format!("own-part-{}", part.code()))
}

/// The card as it stands, for everybody.
pub(super) fn card(lang: Lang, own: &OwnCard) -> Markup {
    let card = &own.card;
    html! {
        div class="paper banded" {
            h1 { @if card.title.is_empty() { (t!(lang, "own-title")) } @else { (wording::isolated(&card.title)) } }
            @for part in QuestionPart::ALL.into_iter().filter(|part| *part != QuestionPart::Title) {
                h2 { (part_name(lang, part)) }
                @let text = card.part(part);
                @if text.is_empty() { p class="note" { (t!(lang, "own-empty")) } } @else { p { (wording::isolated(text)) } }
            }
            @if !card.principles.is_empty() {
                h2 { (t!(lang, "own-principles")) }
                p { (principles(lang, &card.principles)) }
            }
            @if !card.options.is_empty() {
                h2 { (t!(lang, "own-options")) }
                ol class="options" {
                    @for (at, option) in (0_u8..).zip(&card.options) { li { (one_option(lang, at, option)) } }
                }
            }
        }
    }
}

fn principles(lang: Lang, principles: &[Principle]) -> String {
    principles.iter().map(|&principle| wording::principle(lang, principle)).collect::<Vec<_>>().join(", ")
}

fn one_option(lang: Lang, at: u8, option: &OwnOption) -> Markup {
    html! {
        b { span class="letter" { (wording::option_letter(at)) } " " (wording::isolated(&option.title)) }
        @if !option.text.is_empty() { p { (wording::isolated(&option.text)) } }
        @if !option.serves.is_empty() { p class="note" { (t!(lang, "own-serves")) ": " (principles(lang, &option.serves)) } }
        @if !option.strains.is_empty() { p class="note" { (t!(lang, "own-strains")) ": " (principles(lang, &option.strains)) } }
        p class="note" {
            @for party in Party::ALL {
                @if party == Party::Ideburen { " · " }
                (t!(lang, "forms-burden", party = wording::party(lang, party), cost = super::seat::burden(lang, option.burden[party])))
            }
        }
    }
}

/// What is missing, in words.
fn gap(lang: Lang, gap: &Gap) -> String {
    match gap {
        Gap::Part(part) => part_name(lang, *part),
        Gap::Principles => t!(lang, "own-principles"),
        Gap::Options(count) => t!(lang, "own-gap-options", count = *count),
    }
}

/// The page of a seat while the card is written.
pub(super) fn writing(forms: &Forms<'_>, room: &RoomView, seat: SeatId) -> Markup {
    let lang = forms.lang;
    let Some(own) = room.scenario().and_then(|round| round.own.as_ref()) else { return html! {} };
    let Some(face) = room.seats.get(seat.index()) else { return html! {} };
    let gaps: Vec<String> = own.gaps.iter().map(|missing| gap(lang, missing)).collect();
    html! {
        section id="own" { (card(lang, own)) }
        section id="own-write" class="paper" {
            h1 { (t!(lang, "own-write")) }
            p { (t!(lang, "own-phone-lead")) }
            p class="note" {
                @if gaps.is_empty() { (icon(Icon::Check)) " " (t!(lang, "own-gaps-none")) }
                @else { (icon(Icon::Wait)) " " (t!(lang, "own-gap", what = gaps.join(", "))) }
            }
            @for part in QuestionPart::ALL {
                @match part {
                    QuestionPart::Side(party) if party != face.party => {
                        p class="note" { (part_name(lang, part)) ". " (t!(lang, "own-phone-other-side")) }
                    }
                    _ => (text(forms, own, part)),
                }
            }
            (fold("own-principles", own.card.principles.is_empty(), Icon::Info, &t!(lang, "own-principles"), picking(forms, own)))
            @for (at, option) in own.card.options.iter().enumerate() {
                (fold(&format!("own-option-{at}"), false, Icon::Play, &t!(lang, "own-option", letter = wording::option_letter(at as u8)),
                    html! { (words_of(forms, at, option)) (weighing(forms, own, at, option)) (costing(forms, at, option, face.party)) (dropping(forms, at)) }))
            }
            @let next = own.card.options.len();
            @if next < limits::CARD_OPTIONS.1 {
                (fold(&format!("own-option-{next}"), true, Icon::Plus, &t!(lang, "own-option-new", letter = wording::option_letter(next as u8)),
                    words_of(forms, next, &OwnOption::default())))
            }
        }
    }
}

/// A text of the card.
fn text(forms: &Forms<'_>, own: &OwnCard, part: QuestionPart) -> Markup {
    let lang = forms.lang;
    let at = Some(number(part));
    let lines = if part == QuestionPart::Title { 1 } else { 3 };
    let hint = match part {
        QuestionPart::Side(_) => t!(lang, "own-part-side-hint"),
        _ => tr(lang, &format!("own-part-{}-hint", part.code())),
    };
    fold(
        &format!("own-part-{}", part.code()),
        own.gaps.contains(&Gap::Part(part)),
        Icon::Pen,
        &part_name(lang, part),
        forms.form(
            "own",
            at,
            html! {
                (forms.words(&Words {
                    what: "own", at, name: "text", label: &part_name(lang, part), hint: &hint, most: part.most(), lines,
                    before: own.card.part(part),
                }))
                button class="button" { (t!(lang, "own-save")) }
            },
        ),
    )
}

fn picking(forms: &Forms<'_>, own: &OwnCard) -> Markup {
    let lang = forms.lang;
    forms.form(
        "ownprinciples",
        None,
        html! {
            p class="note" { (t!(lang, "own-principles-text")) }
            @for principle in Principle::ALL {
                @let id = format!("own-{}", principle.code());
                div class="choice small" {
                    input type="checkbox" id=(id) name=(principle.code()) value="1" checked[own.card.principles.contains(&principle)];
                    label for=(id) { (wording::principle(lang, principle)) }
                }
            }
            button class="button" { (t!(lang, "own-save")) }
        },
    )
}

fn words_of(forms: &Forms<'_>, at: usize, option: &OwnOption) -> Markup {
    let lang = forms.lang;
    let place = Some(at);
    forms.form(
        "ownoption",
        place,
        html! {
            (forms.words(&Words {
                what: "ownoption", at: place, name: "title", label: &t!(lang, "own-option-title"), hint: &t!(lang, "own-option-title-hint"),
                most: limits::OPTION_TITLE, lines: 1, before: &option.title,
            }))
            (forms.words(&Words {
                what: "ownoption", at: place, name: "text", label: &t!(lang, "own-option-text"), hint: &t!(lang, "own-option-text-hint"),
                most: limits::OPTION_TEXT, lines: 2, before: &option.text,
            }))
            button class="button" { (t!(lang, "own-save")) }
        },
    )
}

fn weighing(forms: &Forms<'_>, own: &OwnCard, at: usize, option: &OwnOption) -> Markup {
    let lang = forms.lang;
    if own.card.principles.is_empty() {
        return html! { p class="note" { (t!(lang, "own-option-no-principles")) } };
    }
    forms.form(
        "ownweigh",
        Some(at),
        html! {
            @for &principle in &own.card.principles {
                @let id = format!("own-weigh-{at}-{}", principle.code());
                label for=(id) { (wording::principle(lang, principle)) }
                select id=(id) name=(principle.code()) {
                    option value="" { (t!(lang, "own-neither")) }
                    option value="1" selected[option.serves.contains(&principle)] { (t!(lang, "own-serves")) }
                    option value="-1" selected[option.strains.contains(&principle)] { (t!(lang, "own-strains")) }
                }
            }
            button class="button" { (t!(lang, "own-save")) }
        },
    )
}

fn costing(forms: &Forms<'_>, at: usize, option: &OwnOption, party: Party) -> Markup {
    let lang = forms.lang;
    let id = format!("own-burden-{at}");
    let side = tr(lang, &format!("forms-side-{}", party.code()));
    forms.form(
        "ownburden",
        Some(at),
        html! {
            label for=(id) { (t!(lang, "own-burden", side = side)) }
            select id=(id) name="burden" {
                @for burden in 0..=limits::BURDEN {
                    option value=(burden) selected[option.burden[party] == burden] { (super::seat::burden(lang, burden)) }
                }
            }
            button class="button" { (t!(lang, "own-save")) }
        },
    )
}

fn dropping(forms: &Forms<'_>, at: usize) -> Markup {
    forms.press("owndrop", Some(at), "button small", Icon::Cross, &t!(forms.lang, "own-option-drop"))
}
