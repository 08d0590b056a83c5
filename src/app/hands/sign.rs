//! Signing, or not: both answers are as large and as calm.

use super::handover::Private;
use super::house::{area, body, gap, heading, radio_card, small};
use super::own::{Foot, Held, Owner, sheet};
use crate::app::stage::Look;
use crate::app::theme::space;
use crate::rules::{Action, Signature, limits};
use crate::t;
use bevy_egui::egui::Ui;

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
        let title = t!(look.lang, "sign-title");
        let (hide, escape) = (t!(look.lang, "ballot-hide"), t!(look.lang, "ballot-key-escape"));
        let give = t!(look.lang, "sign-give");
        let feet = [Foot::hide(&hide, &escape), Foot::primary(&give, self.signed.is_some())];
        let SignScreen { signed, words, .. } = self;
        let clicked = sheet(ui, look, &page.owner, &title, &feet, |ui| {
            body(ui, look, &t!(look.lang, "sign-lead"));
            gap(ui, space::L);
            for (answer, key) in [(true, "yes"), (false, "no")] {
                let head = t!(look.lang, &format!("sign-{key}"));
                let text = t!(look.lang, &format!("sign-{key}-text"));
                if radio_card(ui, look, &head, &text, "", *signed == Some(answer), true).clicked() {
                    *signed = Some(answer);
                }
            }
            gap(ui, space::XXL);
            let name = t!(look.lang, "sign-words");
            heading(ui, look, &name);
            let hint = t!(look.lang, "sign-words-hint");
            area(ui, look, &name, words, &hint, 3, limits::PROMISE);
            let used = words.chars().count();
            small(ui, look, &t!(look.lang, "own-characters", used = used, most = limits::PROMISE));
        });
        match (clicked, self.signed) {
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
