//! Signing, or not: both answers are as large and as calm.

use crate::app::art::{Art, Lift, paint};
use crate::app::game::handover::Private;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, radius, space};
use crate::app::widgets::placed::Set;
use crate::app::widgets::seat_sheet::{Foot, Held, Owner, sheet};
use crate::app::widgets::{area, body, focus_ring, gap, heading, send_key, send_pressed, small};
use crate::rules::{Action, Signature, limits};
use crate::t;
use bevy_egui::egui::{Rect, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2};

/// What a seat sees when the agreement is signed.
#[derive(Clone, Copy, Debug)]
pub struct SignSheet<'a> {
    /// The seat, with the name of its organisation.
    pub owner: Owner<'a>,
    /// Its answer, if it has given one.
    pub earlier: Option<&'a Signature>,
}

/// An answer at the machine.
#[derive(Clone, Debug)]
pub struct SignScreen {
    signed: Option<bool>,
    words: String,
    held: Held,
}

impl SignScreen {
    /// A screen with the answer the seat has given already.
    pub fn new(sheet: &SignSheet<'_>) -> SignScreen {
        SignScreen {
            signed: sheet.earlier.map(|signature| signature.signed),
            words: sheet.earlier.map_or(String::new(), |signature| signature.words.clone()),
            held: Held::default(),
        }
    }

    /// Shows it over all of `ui`.
    pub fn ui(&mut self, ui: &mut Ui, look: &Look, page: &SignSheet<'_>) -> Option<Private<Action>> {
        let escaped = self.held.escaped(ui);
        let by_key = send_pressed(ui.ctx());
        let title = t!(look.lang, "sign-title");
        let (hide, escape) = (t!(look.lang, "ballot-hide"), t!(look.lang, "ballot-key-escape"));
        let (give, control) = (t!(look.lang, "sign-give"), send_key(look.lang));
        let primary = Foot { key: Some(&control), ..Foot::primary(&give, self.signed.is_some()) };
        let feet = [Foot::hide(&hide, &escape), primary];
        let SignScreen { signed, words, .. } = self;
        let clicked = sheet(ui, look, &page.owner, &title, &feet, |ui| {
            body(ui, look, &t!(look.lang, "sign-lead"));
            gap(ui, space::L);
            answers(ui, look, signed);
            gap(ui, space::XXL);
            let name = t!(look.lang, "sign-words");
            heading(ui, look, &name);
            let hint = t!(look.lang, "sign-words-hint");
            area(ui, look, &name, words, &hint, 3, limits::PROMISE);
            let used = words.chars().count();
            small(ui, look, &t!(look.lang, "own-characters", used = used, most = limits::PROMISE));
        });
        match (clicked.or(by_key.then_some(1)), self.signed) {
            (Some(1), Some(signed)) => {
                let words = self.words.trim().to_owned();
                Some(Private::Done(Action::Sign { seat: page.owner.seat, signed, words }))
            }
            (Some(0), _) => Some(Private::Hide),
            _ if escaped => Some(Private::Hide),
            _ => None,
        }
    }
}

/// The two answers as two cards of the same size, side by side or below each other.
fn answers(ui: &mut Ui, look: &Look, signed: &mut Option<bool>) {
    let across = if look.large() { 1.0 } else { 2.0 };
    let wide = (ui.available_width() - (across - 1.0) * space::XL) / across;
    let title = Set::new(Face::Display, 38.0, Ink::Ink);
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
    let high = (high + 2.0 * 34.0 + space::S).max(160.0);
    let all = Vec2::new(ui.available_width(), high * (3.0 - across) + if look.large() { space::XL } else { 0.0 });
    let (_, place) = ui.allocate_space(all);
    for (index, (answer, head, head_words, text)) in words.into_iter().enumerate() {
        let step = index as f32;
        let corner = if look.large() {
            pos2(place.left(), place.top() + step * (high + space::XL))
        } else {
            pos2(place.left() + step * (wide + space::XL), place.top())
        };
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
