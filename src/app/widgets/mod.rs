//! The house widgets: every button, field, sheet and label of the hands, painted with [`art`](crate::app::art) in the colours of
//! the theme. All take `&Look`: type and heights of controls follow its text size.
//!
//! Lengths given to a widget are design px *before* the text size setting where they are heights of controls or sizes of type,
//! and as they are where they are widths. Every widget can be reached with Tab and pressed with Space or Enter, shows the focus
//! ring, and tells a screen reader (and tests) its label.
//!
//! A widget's identity is its label within its `Ui`, so that focus stays when something comes or goes beside it. Where the same
//! label stands twice, wrap the rows in [`egui::Ui::push_id`](bevy_egui::egui::Ui::push_id).

mod builder;
mod button;
mod choice;
mod field;
mod focus;
mod glossed;
mod label;
pub mod page;
mod pasted;
mod picker;
pub(crate) mod placed;
pub mod problem;
pub(crate) mod rating_scale;
pub mod seat_digits;
pub(crate) mod seat_progress;
pub mod seat_sheet;
pub(crate) mod sheet;
mod surface;
pub mod toast;

pub(crate) use focus::Borrowed;
pub(crate) use label::as_heading;
pub(crate) use surface::{paint_icon, paint_piece};

pub use button::{Button, button, enter_pressed, focus_ring, icon_button, send_key, send_pressed};
pub use choice::{RadioItem, check, party_choice, pill, radio_card, radio_list, rating_row, segmented};
pub use field::{Field, area, field};
pub(crate) use glossed::glossed;
pub use label::{body, error_line, galley, heading, label, page_title, paint_words, small, soft, strong, title};
pub use pasted::lines_of;
pub use picker::{Item, Pick, chip, menu, one_line, one_line_of, stepper};
pub use sheet::{Modal, modal};
pub use surface::{
    NoticeKind, gap, icon, is_covered, joint, key_cap, notice, paper, piece, quiet_bar, rule, scroll, seat_piece, sheet,
};

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
