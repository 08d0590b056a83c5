//! A seat's private brief.

use super::handover::Private;
use crate::app::art::{Icon, Lift};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::keys::key_cap_of;
use crate::app::widgets::seat_sheet::{Foot, Held, Owner, SeatKey, sheet};
use crate::app::widgets::{gap, heading, icon, label, paper};
use crate::t;
use bevy_egui::egui::{Ui, Vec2};

/// What a seat may read alone, and what belongs to it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct BriefSheet<'a> {
    /// Whose it is.
    pub(crate) owner: Owner<'a>,
    /// The brief everybody may read.
    pub(crate) public: &'a str,
    /// The brief for the seat alone.
    pub(crate) private: &'a str,
    /// What the role alone knows of the card; empty where it knows nothing of its own, and before the card is turned.
    pub(crate) stake: &'a str,
    /// How the card looks from its side; empty before the card is turned.
    pub(crate) side: &'a str,
}

/// A private brief at the machine.
#[derive(Clone, Debug, Default)]
pub(crate) struct BriefScreen {
    held: Held,
}

impl BriefScreen {
    /// Shows the brief over all of `ui`. The seat is done when it hides it.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, brief: &BriefSheet<'_>) -> Option<Private<()>> {
        let escaped = self.held.escaped(ui);
        let title = t!(look.lang, "brief-title");
        let hide = t!(look.lang, "brief-hide");
        let key = key_cap_of(SeatKey::Leave, look.lang);
        let feet = [Foot { primary: true, ..Foot::hide(&hide, &key) }];
        let clicked = sheet(ui, look, &brief.owner, &title, &feet, |ui| {
            let words = |ui: &mut Ui, text: &str| {
                label(ui, look, text, Face::Text, 28.0, Ink::Ink);
            };
            let private = |ui: &mut Ui| {
                paper(ui, look, Lift::Card, space::CARD, |ui| {
                    ui.horizontal(|ui| {
                        icon(ui, look, Icon::Lock, 32.0, Ink::Ink);
                        heading(ui, look, &t!(look.lang, "brief-private"));
                    });
                    words(ui, brief.private);
                    if !brief.stake.is_empty() {
                        gap(ui, space::L);
                        heading(ui, look, &t!(look.lang, "brief-stake"));
                        words(ui, brief.stake);
                    }
                });
            };
            let open = |ui: &mut Ui| {
                heading(ui, look, &t!(look.lang, "brief-public"));
                words(ui, brief.public);
                if !brief.side.is_empty() {
                    gap(ui, space::XL);
                    heading(ui, look, &t!(look.lang, "brief-side"));
                    words(ui, brief.side);
                }
            };
            if look.large() {
                private(ui);
                gap(ui, space::XL);
                open(ui);
            } else {
                columns(ui, open, private);
            }
        });
        (clicked.is_some() || escaped).then_some(Private::Done(()))
    }
}

/// Two columns side by side.
pub(crate) fn columns(ui: &mut Ui, left: impl FnOnce(&mut Ui), right: impl FnOnce(&mut Ui)) {
    let wide = (ui.available_width() - space::HUGE) / 2.0;
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::HUGE;
        column(ui, wide, left);
        column(ui, wide, right);
    });
}

fn column(ui: &mut Ui, wide: f32, show: impl FnOnce(&mut Ui)) {
    ui.vertical(|ui| {
        ui.spacing_mut().item_spacing = Vec2::new(space::L, space::M);
        ui.set_width(wide);
        show(ui);
    });
}
