//! The keys of the whole screen.

use super::{Over, WorkshopChoice, WorkshopScreen};
use crate::app::scene::Look;
use crate::app::widgets::is_covered;
use bevy_egui::egui::{Id, Key, Modifiers, Popup, Ui};

/// The field to search in the list.
pub(super) fn search_id() -> Id {
    Id::new("workshop-search")
}

impl WorkshopScreen {
    pub(super) fn keys(&mut self, ui: &Ui, look: &Look) -> Option<WorkshopChoice> {
        if Popup::is_any_open(ui.ctx()) || is_covered(ui) {
            return None;
        }
        let pressed = |modifiers: Modifiers, key| ui.input_mut(|input| input.consume_key(modifiers, key));
        let ctrl = Modifiers::COMMAND;
        let ctrl_shift = Modifiers::COMMAND | Modifiers::SHIFT;
        // The longer combination first: the shorter one would take it.
        if pressed(ctrl_shift, Key::Z) || pressed(ctrl, Key::Y) {
            self.step(false);
        }
        if pressed(ctrl, Key::Z) {
            self.step(true);
        }
        if pressed(ctrl, Key::S) {
            return Some(WorkshopChoice::Save);
        }
        if pressed(ctrl, Key::Enter) {
            return Some(WorkshopChoice::Try(self.card()));
        }
        if pressed(ctrl, Key::P) {
            return Some(WorkshopChoice::Print);
        }
        if pressed(ctrl, Key::F) {
            self.page = super::Page::List;
            self.focus = Some(search_id());
        }
        if pressed(ctrl, Key::H) {
            self.over = Some(Over::Find);
        }
        if pressed(ctrl, Key::N) {
            self.add(None);
        }
        if pressed(ctrl, Key::D) {
            self.duplicate();
        }
        if pressed(ctrl, Key::PageDown) {
            self.next_item(1);
        }
        if pressed(ctrl, Key::PageUp) {
            self.next_item(-1);
        }
        if pressed(Modifiers::SHIFT, Key::F8) {
            self.next_problem(false);
        }
        if pressed(Modifiers::NONE, Key::F8) {
            self.next_problem(true);
        }
        if pressed(Modifiers::NONE, Key::Escape) {
            // Somebody who was writing only leaves the field.
            if self.writing {
                return None;
            }
            return self.leave();
        }
        if self.listing {
            if pressed(Modifiers::ALT, Key::ArrowUp) {
                self.shift(-1);
            }
            if pressed(Modifiers::ALT, Key::ArrowDown) {
                self.shift(1);
            }
            if pressed(Modifiers::NONE, Key::Delete) {
                self.delete(look);
            }
        }
        None
    }

    /// Goes to the next problem, or the one before.
    fn next_problem(&mut self, on: bool) {
        let count = self.known.problems.len();
        if count == 0 {
            return;
        }
        // From one that was gone to and is still there it goes on; one that has been mended has made room for the next.
        let here = self.known.problems.get(self.problem);
        let same = here.is_some_and(|here| {
            self.visited.as_ref().is_some_and(|(code, target, path)| {
                *code == here.problem.code && *target == here.target && **path == *here.path
            })
        });
        if same {
            self.problem = if on { (self.problem + 1) % count } else { (self.problem + count - 1) % count };
        }
        self.show_problem = true;
        self.go_to_problem(self.problem);
    }
}
