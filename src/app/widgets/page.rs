//! A facilitator's page: the way back, a title, and what can be scrolled.

use super::{enter_pressed, gap, icon_button, page_title, scroll};
use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::{DesignSpace, space};
use crate::t;
use bevy_egui::egui::{Align, Key, Layout, Modifiers, Ui, UiBuilder};

/// Shows a page called `title`, at most `width` design px wide, with `contents` below. Answers whether the way back was taken, by
/// the button, with Esc, or with Enter where the page has no green button for it.
pub(crate) fn page(ui: &mut Ui, look: &Look, title: &str, width: f32, contents: impl FnOnce(&mut Ui)) -> bool {
    let place = DesignSpace::on(ui.max_rect());
    let rect = place.rect(84.0, 36.0, width, 1014.0);
    let mut column = ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)).id_salt("page"));
    let ui = &mut column;
    let mut back = ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::Escape));
    ui.horizontal(|ui| {
        back |= icon_button(ui, look, Icon::Left, &t!(look.lang, "menus-back")).clicked();
        page_title(ui, look, title);
    });
    gap(ui, space::L);
    let left = rect.bottom() - ui.cursor().top();
    scroll(ui, look, "page", left, contents);
    back || enter_pressed(ui)
}
