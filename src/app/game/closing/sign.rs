//! Signing, or not: both answers are as large and as calm.

use crate::app::art::{Art, Lift, paint};
use crate::app::game::drafts::{DraftText, Written};
use crate::app::game::handover::Private;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, radius, space};
use crate::app::widgets::keys::key_cap_of;
use crate::app::widgets::placed::Set;
use crate::app::widgets::seat_sheet::{Foot, Held, Owner, SeatKey, sheet};
use crate::app::widgets::{area, body, focus_ring, gap, heading, label, rule, send_key, send_pressed, small, strong};
use crate::record::DraftOf;
use crate::record::minutes::{Chapter, DocLine};
use crate::rules::{Action, SeatId, Signature, limits};
use crate::t;
use bevy_egui::egui::{Rect, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2};

/// What a seat sees when the agreement is signed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SignSheet<'a> {
    /// The seat, with the name of its organisation.
    pub(crate) owner: Owner<'a>,
    /// What it would sign.
    pub(crate) chapters: &'a [Chapter],
    /// Its answer, if it has given one.
    pub(crate) earlier: Option<&'a Signature>,
}

/// An answer at the machine.
#[derive(Clone, Debug)]
pub(crate) struct SignScreen {
    signed: Option<bool>,
    words: DraftText,
    held: Held,
}

impl Written for SignScreen {
    fn drafts(&mut self, seat: SeatId) -> Vec<(DraftOf, &mut DraftText)> {
        vec![(DraftOf::Signature(seat), &mut self.words)]
    }
}

impl SignScreen {
    /// A screen with the answer the seat has given already.
    pub(crate) fn new(sheet: &SignSheet<'_>) -> SignScreen {
        SignScreen {
            signed: sheet.earlier.map(|signature| signature.signed),
            words: DraftText::new(sheet.earlier.map_or("", |signature| &signature.words)),
            held: Held::default(),
        }
    }

    /// Shows it over all of `ui`.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, page: &SignSheet<'_>) -> Option<Private<Action>> {
        let escaped = self.held.escaped(ui);
        let by_key = send_pressed(ui.ctx());
        let title = t!(look.lang, "sign-title");
        let (hide, escape) = (t!(look.lang, "ballot-hide"), key_cap_of(SeatKey::Hide, look.lang));
        let (give, control) = (t!(look.lang, "sign-give"), send_key(look.lang));
        let primary = Foot { key: Some(&control), ..Foot::primary(&give, self.signed.is_some()) };
        let feet = [Foot::hide(&hide, &escape), primary];
        let SignScreen { signed, words, .. } = self;
        let clicked = sheet(ui, look, &page.owner, &title, &feet, |ui| {
            let read = |ui: &mut Ui| document(ui, look, page.chapters);
            let mut answer = |ui: &mut Ui| {
                body(ui, look, &t!(look.lang, "sign-lead"));
                gap(ui, space::L);
                answers(ui, look, signed);
                gap(ui, space::XL);
                let name = t!(look.lang, "sign-words");
                heading(ui, look, &name);
                let hint = t!(look.lang, "sign-words-hint");
                area(ui, look, &name, &mut words.text, &hint, 3, limits::PROMISE);
                let used = words.text.chars().count();
                small(ui, look, &t!(look.lang, "own-characters", used = used, most = limits::PROMISE));
                words.line(ui, look, "sign");
            };
            if look.large() {
                read(ui);
                gap(ui, space::XL);
                answer(ui);
            } else {
                crate::app::game::brief::columns(ui, read, answer);
            }
        });
        match (clicked.or(by_key.then_some(1)), self.signed) {
            (Some(1), Some(signed)) => {
                let words = self.words.text.trim().to_owned();
                Some(Private::Done(Action::Sign { seat: page.owner.seat, signed, words }))
            }
            (Some(0), _) => Some(Private::Hide),
            _ if escaped => Some(Private::Hide),
            _ => None,
        }
    }
}

/// What is signed, in full: nothing in it is cut.
fn document(ui: &mut Ui, look: &Look, chapters: &[Chapter]) {
    heading(ui, look, &t!(look.lang, "sign-document"));
    if chapters.is_empty() {
        body(ui, look, &t!(look.lang, "sign-document-empty"));
    }
    for chapter in chapters {
        gap(ui, space::M);
        strong(ui, look, &chapter.title);
        rule(ui, look);
        for line in &chapter.lines {
            match line {
                DocLine::Heading(text) => {
                    gap(ui, space::S);
                    strong(ui, look, text);
                }
                DocLine::Text(text) => {
                    label(ui, look, text, Face::Text, 24.0, Ink::InkSoft);
                }
                DocLine::Item { text, notes } => {
                    label(ui, look, text, Face::Text, 28.0, Ink::Ink);
                    for note in notes {
                        label(ui, look, note, Face::Text, 22.0, Ink::InkSoft);
                    }
                }
                DocLine::Table { rows, .. } => {
                    for row in rows {
                        body(ui, look, &row.join(" · "));
                    }
                }
            }
        }
    }
}

/// The two answers as two cards of the same size, below each other.
fn answers(ui: &mut Ui, look: &Look, signed: &mut Option<bool>) {
    let wide = ui.available_width();
    let title = Set::new(Face::Display, 34.0, Ink::Ink);
    let text = Set::new(Face::Text, 26.0, Ink::InkSoft);
    let ring = 34.0;
    let room = wide - 2.0 * space::CARD - ring - space::XL;
    let words = [(true, "yes"), (false, "no")].map(|(answer, key)| {
        let head = t!(look.lang, &format!("sign-{key}"));
        let head_words = title.galley(ui, look, &head, room);
        let text = text.galley(ui, look, &t!(look.lang, &format!("sign-{key}-text")), room);
        (answer, head, head_words, text)
    });
    let high = words.iter().map(|(_, _, head, text)| head.size().y + text.size().y).fold(0.0, f32::max);
    let high = (high + 2.0 * 26.0 + space::S).max(130.0);
    let (_, place) = ui.allocate_space(Vec2::new(wide, 2.0 * high + space::L));
    for (index, (answer, head, head_words, text)) in words.into_iter().enumerate() {
        let step = index as f32;
        let corner = pos2(place.left(), place.top() + step * (high + space::L));
        let card = Rect::from_min_size(corner, Vec2::new(wide, high));
        let on = *signed == Some(answer);
        let response = ui.interact(card, ui.id().with(("answer", answer)), Sense::click());
        response.widget_info(|| WidgetInfo::selected(WidgetType::RadioButton, true, on, &head));
        let dim = on || response.hovered();
        let art = Art::Sheet { w: wide, h: high, radius: radius::CARD, dim, lift: Lift::Flat, bar: None, chosen: on };
        paint(ui.painter(), card, &art, look.theme);
        let middle = pos2(card.left() + space::CARD + ring / 2.0, card.center().y);
        paint(ui.painter(), Rect::from_center_size(middle, Vec2::splat(ring)), &Art::Radio { on }, look.theme);
        let left = middle.x + ring / 2.0 + space::XL;
        let top = card.center().y - (head_words.size().y + text.size().y + space::S) / 2.0;
        let below = top + head_words.size().y + space::S;
        crate::app::widgets::paint_words(ui, pos2(left, top), head_words);
        crate::app::widgets::paint_words(ui, pos2(left, below), text);
        focus_ring(ui, look, &response, card, radius::CARD);
        if response.clicked() {
            *signed = Some(answer);
        }
    }
}
