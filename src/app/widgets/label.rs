//! Words on paper and on the ground.

use crate::app::art::text_width;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, font, leading, line, size};
use bevy_egui::egui::accesskit::Role;
use bevy_egui::egui::text::{LayoutJob, TextFormat};
use bevy_egui::egui::{Galley, Label, Pos2, Response, RichText, Ui};
use std::sync::Arc;

/// The line height of a face, as a multiple of its size.
pub(super) fn lead(face: Face) -> f32 {
    if face == Face::Display { leading::TITLE } else { leading::BODY_OWN }
}

/// Words laid out at `size` design px (before the text size setting), wrapped at `width`.
pub(crate) fn galley(ui: &Ui, look: &Look, text: &str, face: Face, size: f32, ink: Ink, width: f32) -> Arc<Galley> {
    let size = look.pt(size);
    let format = TextFormat {
        font_id: font(face, size),
        line_height: Some(size * lead(face)),
        color: look.theme.color32(ink),
        ..TextFormat::default()
    };
    let mut job = LayoutJob::single_section(text.to_owned(), format);
    job.wrap.max_width = width.max(1.0);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// Paints words laid out by [`galley`] with their upper left corner at `at`.
pub(crate) fn paint_words(ui: &Ui, at: Pos2, words: Arc<Galley>) {
    let ink = ui.visuals().text_color();
    ui.painter().galley(at, words, ink);
}

/// Words in any face, size (design px before the text size setting) and colour; they wrap.
pub(crate) fn label(ui: &mut Ui, look: &Look, text: &str, face: Face, size: f32, ink: Ink) -> Response {
    let size = look.pt(size);
    let rich =
        RichText::new(text).font(font(face, size)).line_height(Some(size * lead(face))).color(look.theme.color32(ink));
    ui.add(Label::new(rich).selectable(false).wrap())
}

/// Lets a screen reader find `response`, which shows `text`, as a heading; pages have level 1.
pub(crate) fn as_heading(response: &Response, text: &str, level: usize) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_role(Role::Heading);
        node.set_level(level);
        // A label's words are its value; a heading is called by them.
        node.clear_value();
        node.set_label(text);
    });
}

/// A label that is a heading of this level.
fn headed(ui: &mut Ui, look: &Look, text: &str, size: f32, level: usize) -> Response {
    let response = label(ui, look, text, Face::Display, size, Ink::Ink);
    as_heading(&response, text, level);
    response
}

/// The title of a page.
pub(crate) fn page_title(ui: &mut Ui, look: &Look, text: &str) -> Response {
    headed(ui, look, text, size::TITLE_OWN, 1)
}

/// The title of a sheet or a card.
pub(crate) fn title(ui: &mut Ui, look: &Look, text: &str) -> Response {
    headed(ui, look, text, size::CARD_TITLE_OWN, 2)
}

/// The heading of a group.
pub(crate) fn heading(ui: &mut Ui, look: &Look, text: &str) -> Response {
    headed(ui, look, text, size::HEADING_OWN, 3)
}

/// Body text.
pub(crate) fn body(ui: &mut Ui, look: &Look, text: &str) -> Response {
    label(ui, look, text, Face::Text, size::BODY_OWN, Ink::Ink)
}

/// Bold body text.
pub(crate) fn strong(ui: &mut Ui, look: &Look, text: &str) -> Response {
    label(ui, look, text, Face::Strong, size::BODY_OWN, Ink::Ink)
}

/// Secondary body text. Never straight on wood.
pub(crate) fn soft(ui: &mut Ui, look: &Look, text: &str) -> Response {
    label(ui, look, text, Face::Text, size::BODY_OWN, Ink::InkSoft)
}

/// Secondary text in the smallest size. Never straight on wood.
pub(crate) fn small(ui: &mut Ui, look: &Look, text: &str) -> Response {
    label(ui, look, text, Face::Text, size::SMALL + 1.0, Ink::InkSoft)
}

/// The width of `text` on one line in `face` at `size` design px (before the text size setting).
pub(crate) fn width(look: &Look, text: &str, face: Face, size: f32) -> f32 {
    // A little more than measured, so that rounding never wraps a word that fits.
    text_width::width(text, face, look.pt(size)) + line::HAIR
}
