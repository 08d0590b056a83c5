//! *Öva själv*: preparing, talking, voting, understanding and getting better, alone. Each screen gets views and words and
//! gives back what was decided; the practice itself is [`crate::practice`]'s.

pub(crate) use super::log::{Entry, Said};
pub(crate) use crate::practice::wording::{move_title, temper};

use crate::app::art::{Art, Icon, Table};
use crate::app::scene::Stage;
use crate::practice::MoveKind;
use crate::rules::Deck;
use crate::text::Lang;

/// The icon of a move.
pub(crate) fn move_icon(kind: MoveKind) -> Icon {
    match kind {
        MoveKind::ListenAsk => Icon::Listen,
        MoveKind::TellOpenly => Icon::Share,
        MoveKind::HandPen => Icon::Pen,
        MoveKind::Propose => Icon::Propose,
        MoveKind::Offer => Icon::Offer,
        MoveKind::AskFor => Icon::Ask,
        MoveKind::Reword => Icon::Rephrase,
        MoveKind::PauseAnchor => Icon::Anchor,
        MoveKind::Silence => Icon::Dots,
        MoveKind::Acknowledge => Icon::Check,
        MoveKind::Answer => Icon::Talk,
        MoveKind::Ballot => Icon::Document,
        MoveKind::Again => Icon::Undo,
        MoveKind::Conclude => Icon::Right,
        MoveKind::Leave => Icon::Cross,
    }
}

/// The short name of a role.
pub(crate) fn role_title(deck: &Deck, role: usize, lang: Lang) -> &str {
    deck.roles.get(role).map_or("", |role| role.title.get(lang.tag()))
}

/// The table looking in from far to the right: these pages are full of words.
pub(crate) fn aside_stage() -> Stage {
    let mut stage = Stage::default();
    stage.art("table", Art::Table(Table { inlay: 96, planks: 9, ..Table::round(724.0) }), 2566.0, 760.0, 2.0);
    stage
}
