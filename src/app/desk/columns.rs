//! How many columns the desk has room for, and the tabs that stand for the others.

use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::segmented;
use crate::t;
use crate::text::tr;
use bevy_egui::egui::{Rect, Ui, vec2};

/// How many columns stand beside each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Columns {
    /// The room and the time, the script, and who sits around the table.
    Three,
    /// The script, and tabs for the rest.
    Two,
    /// Tabs for everything.
    One,
}

impl Columns {
    /// For so many points, measured in the size of the text.
    pub(super) fn of(wide: f32) -> Columns {
        match wide {
            wide if wide >= 1400.0 => Columns::Three,
            wide if wide >= 1000.0 => Columns::Two,
            _ => Columns::One,
        }
    }
}

/// What a tab shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Tab {
    /// The script of the step.
    Script,
    /// What waits.
    #[default]
    Waiting,
    /// Who sits around the table.
    Seats,
    /// The room's picture and the time.
    Room,
}

impl Tab {
    /// All tabs.
    pub(super) const ALL: [Tab; 4] = [Tab::Script, Tab::Waiting, Tab::Seats, Tab::Room];

    /// Those beside the script.
    pub(super) const SIDE: [Tab; 3] = [Tab::Waiting, Tab::Seats, Tab::Room];

    fn key(self) -> &'static str {
        match self {
            Tab::Script => "desk-tab-script",
            Tab::Waiting => "desk-tab-waiting",
            Tab::Seats => "desk-tab-seats",
            Tab::Room => "desk-tab-room",
        }
    }
}

/// Shows the tabs along the upper edge of `place`; what is left below them is given back. `waiting` stands beside its tab.
pub(super) fn tabs(ui: &mut Ui, look: &Look, place: Rect, tab: &mut Tab, offered: &[Tab], waiting: usize) -> Rect {
    if !offered.contains(tab) {
        *tab = Tab::Waiting;
    }
    let words: Vec<String> = offered
        .iter()
        .map(|tab| match tab {
            Tab::Waiting if waiting > 0 => t!(look.lang, "desk-tab-waiting-count", count = waiting as i64),
            tab => tr(look.lang, tab.key()),
        })
        .collect();
    let options: Vec<(Tab, &str)> = offered.iter().copied().zip(words.iter().map(String::as_str)).collect();
    let high = crate::app::widgets::placed::inside(ui, place, "tabs", |ui| {
        segmented(ui, look, "tabs", &options, tab);
        ui.min_rect().height()
    });
    Rect::from_min_max(place.min + vec2(0.0, high + space::M), place.max)
}
