//! The menu behind Esc while a game is played.

use super::house::{body, gap};
use super::parts::{Lies, Paper, Part, deed, seat_words, side};
use crate::app::art::Icon;
use crate::app::stage::Look;
use crate::app::theme::space;
use crate::rules::{Deck, FacilitatorView, RoomView, Step, Undoable};
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::Ui;

/// What somebody wants from the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PauseWish {
    /// Go on playing.
    Resume,
    /// Undo the last action.
    Undo,
    /// Amend a revealed ballot.
    Amend,
    /// Save the agreement as it stands.
    Save,
    /// Read the rules.
    Rules,
    /// Change the settings.
    Settings,
    /// Leave the game; it is saved.
    Leave,
}

/// What undoing would undo, in words.
pub fn undo_words(undo: Undoable, room: &RoomView, deck: &Deck, lang: Lang) -> String {
    match undo {
        Undoable::Step => t!(lang, "pause-undo-step"),
        Undoable::Ballot(seat) => t!(lang, "pause-undo-ballot", seat = seat_words(room, deck, lang, seat)),
        Undoable::Count(party) => t!(lang, "pause-undo-count", side = side(lang, party)),
        Undoable::Seat(seat) => t!(lang, "pause-undo-seat", seat = seat_words(room, deck, lang, seat)),
        Undoable::Decision => t!(lang, "pause-undo-decision"),
    }
}

/// Whether a revealed ballot can be amended now.
fn may_amend(room: &RoomView) -> bool {
    match room.step {
        Step::Reveal | Step::Dialogue => room.first.is_some(),
        Step::Outcome => room.second.is_some(),
        _ => false,
    }
}

/// Shows the menu over the screen.
pub fn pause(ui: &mut Ui, look: &Look, room: &RoomView, leader: &FacilitatorView, deck: &Deck) -> Option<PauseWish> {
    let lang = look.lang;
    let ctx = ui.ctx().clone();
    let title = t!(lang, "pause-title");
    let paper = Paper { id: "pause", title: &title, width: 820.0, lies: Lies::Middle };
    let mut wish = None;
    let close = paper.show(&ctx, look, |ui, part| {
        if part == Part::Body {
            wish = menu(ui, look, room, leader, deck);
        }
    });
    wish.or(close.then_some(PauseWish::Resume))
}

fn menu(ui: &mut Ui, look: &Look, room: &RoomView, leader: &FacilitatorView, deck: &Deck) -> Option<PauseWish> {
    let lang = look.lang;
    body(ui, look, &t!(lang, "pause-saved"));
    gap(ui, space::L);
    let mut wish = None;
    let mut entry = |ui: &mut Ui, sign: Icon, key: &str, text: &str, enabled: bool, of: PauseWish| {
        if deed(ui, look, sign, &t!(lang, key), text, enabled) {
            wish = Some(of);
        }
    };
    entry(ui, Icon::Play, "pause-resume", "", true, PauseWish::Resume);
    let undo = match leader.undo {
        Some(undo) => t!(lang, "pause-undo-what", what = undo_words(undo, room, deck, lang)),
        None if room.first.is_some() => t!(lang, "pause-undo-reveal"),
        None => t!(lang, "pause-undo-nothing"),
    };
    entry(ui, Icon::Undo, "pause-undo", &undo, leader.undo.is_some(), PauseWish::Undo);
    let amend = may_amend(room);
    let text = if amend { t!(lang, "pause-amend-text") } else { t!(lang, "pause-amend-not-now") };
    entry(ui, Icon::Rephrase, "pause-amend", &text, amend, PauseWish::Amend);
    entry(ui, Icon::Save, "pause-save", &t!(lang, "pause-save-text"), true, PauseWish::Save);
    entry(ui, Icon::Info, "pause-rules", "", true, PauseWish::Rules);
    entry(ui, Icon::Settings, "pause-settings", "", true, PauseWish::Settings);
    entry(ui, Icon::House, "pause-leave", &t!(lang, "pause-leave-text"), true, PauseWish::Leave);
    wish
}
