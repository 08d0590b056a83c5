//! The keys of the closed curtain.

use crate::app::widgets::keys::{Chord, Keyed};
use bevy_egui::egui::{Key, Ui};

/// What has a key before the closed curtain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CurtainKey {
    /// Open it for the seat whose turn it is.
    Open,
    /// Go on, when all are done.
    AllDone,
    /// Go on before all are done, or with the list of seats in sight.
    GoOn,
    /// Back to the table.
    Table,
    /// The menu, where the table has nothing to show until the ballots are revealed.
    Menu,
}

impl Keyed for CurtainKey {
    fn keys(self) -> &'static [Chord] {
        match self {
            CurtainKey::Open => &[Chord::Held(Key::Space)],
            CurtainKey::AllDone => &[Chord::Plain(Key::Enter)],
            CurtainKey::GoOn => &[Chord::Plain(Key::V)],
            CurtainKey::Table | CurtainKey::Menu => &[Chord::Plain(Key::Escape)],
        }
    }

    fn line(self) -> &'static str {
        match self {
            CurtainKey::Open => "open-curtain",
            CurtainKey::AllDone => "all-done",
            CurtainKey::GoOn => "next",
            CurtainKey::Table => "to-table",
            CurtainKey::Menu => "pause",
        }
    }
}

impl CurtainKey {
    /// Whether it was pressed in this frame; one that is held is asked for by the time it is down.
    pub(super) fn pressed(self, ui: &Ui) -> bool {
        super::pressed(ui).into_iter().any(|key| self.has(Chord::Plain(key)))
    }
}
