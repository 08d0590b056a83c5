//! The keys of a ballot.

use crate::app::widgets::keys::{Chord, Keyed};
use bevy_egui::egui::Key;

/// What has a key before a ballot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum BallotKey {
    /// A rating for the row that is pointed at.
    Rate(u8),
    /// Abstain in that row.
    Abstain,
    /// Need to talk more about it.
    Talk,
    /// The row above.
    PreviousRow,
    /// The row below.
    NextRow,
    /// Take what is marked in the row away.
    ClearRow,
    /// Put the ballot into the box.
    Cast,
    /// Hide the screen.
    Hide,
    /// Object, where the ballot has room for it.
    Object,
}

impl Keyed for BallotKey {
    fn keys(self) -> &'static [Chord] {
        use Chord::Plain;
        match self {
            BallotKey::Rate(1) => &[Plain(Key::Num1)],
            BallotKey::Rate(2) => &[Plain(Key::Num2)],
            BallotKey::Rate(3) => &[Plain(Key::Num3)],
            BallotKey::Rate(4) => &[Plain(Key::Num4)],
            BallotKey::Rate(_) => &[Plain(Key::Num5)],
            BallotKey::Abstain => &[Plain(Key::A)],
            BallotKey::Talk => &[Plain(Key::P)],
            BallotKey::PreviousRow => &[Plain(Key::ArrowUp)],
            BallotKey::NextRow => &[Plain(Key::ArrowDown)],
            BallotKey::ClearRow => &[Plain(Key::Delete)],
            BallotKey::Cast => &[Plain(Key::Enter)],
            BallotKey::Hide => &[Plain(Key::Escape)],
            BallotKey::Object => &[Plain(Key::I)],
        }
    }

    /// Pages turn rows too; the backspace key empties as in a field.
    fn also(self) -> &'static [Chord] {
        match self {
            BallotKey::PreviousRow => &[Chord::Plain(Key::PageUp)],
            BallotKey::NextRow => &[Chord::Plain(Key::PageDown)],
            BallotKey::ClearRow => &[Chord::Plain(Key::Backspace)],
            BallotKey::Rate(_)
            | BallotKey::Abstain
            | BallotKey::Talk
            | BallotKey::Cast
            | BallotKey::Hide
            | BallotKey::Object => &[],
        }
    }

    fn line(self) -> &'static str {
        match self {
            BallotKey::Rate(_) => "rate",
            BallotKey::Abstain => "abstain",
            BallotKey::Talk => "talk",
            BallotKey::PreviousRow | BallotKey::NextRow => "row",
            BallotKey::ClearRow => "clear-row",
            BallotKey::Cast => "cast",
            BallotKey::Hide => "hide",
            BallotKey::Object => "object",
        }
    }
}

impl BallotKey {
    /// The keys of a ballot, in the order of their list; `second` where it has room for an objection.
    pub(crate) fn open(second: bool) -> Vec<BallotKey> {
        let rest = [
            BallotKey::Abstain,
            BallotKey::Talk,
            BallotKey::PreviousRow,
            BallotKey::NextRow,
            BallotKey::ClearRow,
            BallotKey::Cast,
            BallotKey::Hide,
        ];
        (1..=5).map(BallotKey::Rate).chain(rest).chain(second.then_some(BallotKey::Object)).collect()
    }
}
