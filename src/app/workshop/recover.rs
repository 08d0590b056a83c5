//! Changes to a deck that were not saved before the program ended: to be taken up, or let go.

use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::{Button, gap, modal, small, soft, strong};
use crate::t;
use bevy_egui::egui::{Ui, Vec2};

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum RecoverChoice {
    /// Go on with the changes.
    Take,
    /// Open the file as it is on disk; the changes are thrown away.
    Drop,
    /// Neither now: the changes are kept.
    Later,
}

/// Asks what is to become of the changes to `file`.
pub(crate) fn recover(ui: &mut Ui, look: &Look, file: &str) -> Option<RecoverChoice> {
    let lang = look.lang;
    let ctx = ui.ctx().clone();
    let mut choice = None;
    let shown = modal(&ctx, look, "recover", &t!(lang, "workshop-recovered"), 1000.0, |ui| {
        soft(ui, look, &t!(lang, "workshop-recovered-lead"));
        gap(ui, space::M);
        strong(ui, look, file);
        gap(ui, space::XL);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = Vec2::splat(space::M);
            let words = t!(lang, "workshop-recovered-take");
            if Button::new(&words).primary().icon(Icon::Undo).show(ui, look).clicked() {
                choice = Some(RecoverChoice::Take);
            }
            if Button::new(&t!(lang, "workshop-recovered-drop")).show(ui, look).clicked() {
                choice = Some(RecoverChoice::Drop);
            }
        });
        gap(ui, space::M);
        small(ui, look, &t!(lang, "workshop-recovered-note"));
    });
    choice.or(shown.close.then_some(RecoverChoice::Later))
}
