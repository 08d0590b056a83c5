//! A damaged game that is to go on: what is wrong, and what can be saved of it.

use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::{Button, NoticeKind, body, gap, modal, notice, small};
use crate::record::Damaged;
use crate::t;
use bevy_egui::egui::{Ui, Vec2};

/// A damaged game.
pub(super) struct DamagedGame {
    /// Its place in the list.
    pub(super) place: usize,
    /// Its first damage.
    pub(super) damaged: Damaged,
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RescueChoice {
    /// Save what stands before the damage, and go on from there.
    Save,
    /// Leave everything as it is.
    Leave,
}

impl DamagedGame {
    /// Asks what is to be done, over the screen.
    pub(super) fn ui(&self, ui: &Ui, look: &Look) -> Option<RescueChoice> {
        let lang = look.lang;
        let mut choice = None;
        let shown = modal(ui.ctx(), look, "rescue", &t!(lang, "program-game-damaged"), 1000.0, |ui| {
            notice(ui, look, &self.damaged.text(lang), NoticeKind::Error);
            gap(ui, space::M);
            body(ui, look, &t!(lang, "program-game-damaged-text"));
            gap(ui, space::XL);
            ui.horizontal_wrapped(|ui| {
                ui.spacing_mut().item_spacing = Vec2::splat(space::M);
                let save = t!(lang, "program-game-damaged-save");
                if Button::new(&save).primary().icon(Icon::Save).show(ui, look).clicked() {
                    choice = Some(RescueChoice::Save);
                }
                if Button::new(&t!(lang, "program-game-damaged-leave")).show(ui, look).clicked() {
                    choice = Some(RescueChoice::Leave);
                }
            });
            gap(ui, space::M);
            small(ui, look, &t!(lang, "program-game-damaged-note"));
        });
        choice.or(shown.close.then_some(RescueChoice::Leave))
    }
}
