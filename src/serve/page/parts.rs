//! Pieces that several pages have.

use super::super::form::Fields;
use super::super::moves::{self, AT};
use crate::look::{Icon, Part};
use crate::rules::{By, Party, RoomView, SeatId};
use crate::t;
use crate::text::{Lang, glossary};
use crate::wording;
use maud::{Markup, PreEscaped, html};
use std::collections::BTreeMap;
use std::fmt::Write;

/// An icon of the house, decorative: its word always stands beside it.
pub(super) fn icon(icon: Icon) -> Markup {
    let mut svg = String::from(r#"<svg class="icon" viewBox="0 0 48 48" aria-hidden="true">"#);
    for part in icon.parts() {
        // Writing to a string does not fail.
        let _ = match part {
            Part::Line(path) => write!(svg, r#"<path d="{path}"/>"#),
            Part::Heavy(path, width) | Part::Knock(path, width) => {
                write!(svg, r#"<path stroke-width="{width}" d="{path}"/>"#)
            }
            Part::Ring(x, y, r) => write!(svg, r#"<circle cx="{x}" cy="{y}" r="{r}"/>"#),
            Part::Frame(points) => write!(svg, r#"<polygon points="{points}"/>"#),
            Part::Form(points) => write!(svg, r#"<polygon class="full" points="{points}"/>"#),
            Part::Dot(x, y, r) => write!(svg, r#"<circle class="full" cx="{x}" cy="{y}" r="{r}"/>"#),
            Part::Block(x, y, w, h) => {
                write!(svg, r#"<rect class="full" x="{x}" y="{y}" width="{w}" height="{h}"/>"#)
            }
        };
    }
    PreEscaped(svg + "</svg>")
}

/// A paragraph whose words can be asked about: what one of the glossary's means unfolds where it stands, scripts or none. `id`
/// names the paragraph on its page.
pub(super) fn glossed(lang: Lang, id: &str, text: &str) -> Markup {
    let words = glossary::first(lang, text);
    if words.is_empty() {
        return html! { p { (text) } };
    }
    let before = |at: usize| at.checked_sub(1).and_then(|at| words.get(at)).map_or(0, |found| found.end);
    html! {
        div class="text" {
            @for (at, found) in words.iter().enumerate() {
                (text[before(at)..found.start])
                details class="word" id={ "ord-" (id) "-" (found.word.0) } {
                    summary title=(t!(lang, "glossary-ask", word = found.word.title(lang))) { (text[found.start..found.end]) }
                    span class="meaning" { b { (found.word.title(lang)) } ": " (found.word.meaning(lang)) }
                }
            }
            (text[before(words.len())..])
        }
    }
}

/// The name of the game, where no seat is.
pub(super) fn brand(lang: Lang) -> Markup {
    html! { div class="who" { span class="joint" aria-hidden="true" {} span class="brand" { (t!(lang, "app-name")) } } }
}

pub(super) fn party_class(party: Party) -> &'static str {
    match party {
        Party::Public => "off",
        Party::Ideburen => "ide",
    }
}

pub(super) fn by_class(by: By) -> &'static str {
    match by.party() {
        Some(party) => party_class(party),
        None => "both",
    }
}

/// A seat's piece with its number. The words beside it say the rest.
pub(super) fn piece(party: Party, seat: SeatId, hollow: bool) -> Markup {
    html! { span class={ "piece " (party_class(party)) @if hollow { " hollow" } } aria-hidden="true" { (seat) } }
}

/// A seat as others speak of it: its piece, and what it speaks from.
pub(super) fn seat_words(lang: Lang, room: &RoomView, seat: SeatId) -> String {
    let Some(face) = room.seats.get(seat.index()) else { return t!(lang, "seat-number", seat = seat.to_string()) };
    let chair = wording::isolated(face.chair_name.get(lang.tag()));
    t!(lang, "phone-seat-chair", seat = seat.to_string(), chair = chair)
}

/// What a page of a seat needs for its forms.
pub(super) struct Forms<'a> {
    pub(super) lang: Lang,
    /// What every change carries.
    pub(super) change: &'a str,
    /// Which step the forms belong to.
    pub(super) step: String,
    /// What is half-way filled in.
    pub(super) drafts: &'a BTreeMap<String, Fields>,
}

impl Forms<'_> {
    /// What is half-way filled in in a form.
    pub(super) fn draft(&self, what: &str, at: Option<usize>) -> Option<&Fields> {
        let mut fields = vec![("steg".to_owned(), self.step.clone()), ("vad".to_owned(), what.to_owned())];
        fields.extend(at.map(|at| (AT.to_owned(), at.to_string())));
        self.drafts.get(&moves::draft_key(&Fields(fields)))
    }

    /// A form that does something.
    pub(super) fn form(&self, what: &str, at: Option<usize>, inside: Markup) -> Markup {
        html! {
            form method="post" action="/gor" id={ "f-" (what) @if let Some(at) = at { "-" (at) } } {
                input type="hidden" name="t" value=(self.change);
                input type="hidden" name="steg" value=(self.step);
                input type="hidden" name="vad" value=(what);
                @if let Some(at) = at { input type="hidden" name=(AT) value=(at); }
                (inside)
            }
        }
    }

    /// A form that is only a button.
    pub(super) fn press(&self, what: &str, at: Option<usize>, class: &str, sign: Icon, words: &str) -> Markup {
        self.form(what, at, html! { button class=(class) { (icon(sign)) " " (words) } })
    }

    /// A field for some words, filled in as far as it was.
    pub(super) fn words(&self, field: &Words<'_>) -> Markup {
        let Words { what, at, name, label, hint, most, lines, before } = *field;
        let id = format!("{what}-{name}{}", at.map(|at| format!("-{at}")).unwrap_or_default());
        let drafted = self.draft(what, at).map(|fields| fields.get(name));
        let text = drafted.unwrap_or(before);
        let note = format!("{id}-n");
        html! {
            div class="field" {
                label for=(id) { (label) }
                @if !hint.is_empty() { span class="note" id=(note) { (hint) } }
                @if lines > 1 {
                    // A line end right after the tag is not part of the text, so one that is gets another before it.
                    textarea id=(id) name=(name) rows=(lines) maxlength=(most) aria-describedby=[(!hint.is_empty()).then_some(&note)] {
                        "\n" (text)
                    }
                } @else {
                    input type="text" id=(id) name=(name) maxlength=(most) value=(text) autocomplete="off"
                        aria-describedby=[(!hint.is_empty()).then_some(&note)];
                }
                span class="note count" data-of=(id) { (t!(self.lang, "forms-count", used = text.chars().count(), max = most)) }
            }
        }
    }
}

/// A field for some words.
#[derive(Clone, Copy)]
pub(super) struct Words<'a> {
    pub(super) what: &'a str,
    pub(super) at: Option<usize>,
    pub(super) name: &'a str,
    pub(super) label: &'a str,
    pub(super) hint: &'a str,
    pub(super) most: usize,
    pub(super) lines: usize,
    /// What stands there when nothing is half-way filled in.
    pub(super) before: &'a str,
}

/// Something that unfolds; it stays as it was left where scripts are on.
pub(super) fn fold(id: &str, open: bool, sign: Icon, words: &str, inside: Markup) -> Markup {
    html! {
        details id=(id) class="fold" open[open] {
            summary { (icon(sign)) " " span { (words) } }
            div class="inside" { (inside) }
        }
    }
}
