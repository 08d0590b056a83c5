//! The house widgets: every button, field, sheet and label of the hands, painted with [`art`](crate::app::art) in the colours of
//! the theme. All take `&Look`: type and heights of controls follow its text size.
//!
//! Lengths given to a widget are design px *before* the text size setting where they are heights of controls or sizes of type,
//! and as they are where they are widths. Every widget can be reached with Tab and pressed with Space or Enter, shows the focus
//! ring, and tells a screen reader (and tests) its label.
//!
//! A widget's identity is its label within its `Ui`, so that focus stays when something comes or goes beside it. Where the same
//! label stands twice, the second is another widget; wrap the rows in [`egui::Ui::push_id`](bevy_egui::egui::Ui::push_id) where
//! focus has to stay with a row that others come and go before.

mod builder;
mod button;
mod choice;
mod field;
mod focus;
mod glossed;
pub(crate) mod keys;
mod label;
pub(crate) mod page;
mod pasted;
mod picker;
pub(crate) mod placed;
pub(crate) mod problem;
pub(crate) mod rating_scale;
pub(crate) mod seat_digits;
pub(crate) mod seat_progress;
pub(crate) mod seat_sheet;
pub(crate) mod sheet;
mod surface;
pub(crate) mod toast;

pub(crate) use focus::Borrowed;
pub(crate) use label::as_heading;
pub(crate) use surface::{paint_icon, paint_piece};

pub(crate) use button::{Button, button, enter_pressed, focus_ring, icon_button, send_key, send_pressed};
pub(crate) use choice::{
    RadioItem, check, party_choice, party_letters, pill, radio_card, radio_list, rating_row, segmented,
};
pub(crate) use field::{Field, area};
pub(crate) use glossed::glossed;
pub(crate) use label::{body, galley, heading, label, page_title, paint_words, small, soft, strong, title};
pub(crate) use pasted::lines_of;
pub(crate) use picker::{Item, Pick, chip, menu, one_line, one_line_of, stepper};
pub(crate) use sheet::modal;
pub(crate) use surface::{
    NoticeKind, error_line, gap, icon, is_covered, key_cap, notice, paper, quiet_bar, rule, scroll, seat_piece, sheet,
};

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
