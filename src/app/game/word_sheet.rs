//! What a word means, for whoever asked at the table.

use crate::app::scene::Look;
use crate::app::widgets::body;
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, put_away};
use crate::text::glossary::Word;
use bevy_egui::egui::Ui;

/// Shows the word and its meaning over the screen; true when it is put away.
pub(crate) fn word_sheet(ui: &mut Ui, look: &Look, word: Word) -> bool {
    let ctx = ui.ctx().clone();
    let title = word.title(look.lang);
    let paper = ModalSheet { id: "word", title: &title, width: 900.0, lies: Lies::Middle };
    let mut done = false;
    let close = paper.show(&ctx, look, |ui, part| match part {
        Part::Body => {
            body(ui, look, &word.meaning(look.lang));
        }
        Part::Foot => done = put_away(ui, look),
    });
    done || close
}
