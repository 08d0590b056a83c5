//! The keys of a game: every press on the stage has one.

use super::handing::Around;
use super::scenario::pen_form::PenPage;
use super::scenery::entry_order;
use super::sheets::Sheet;
use super::{Leave, Play};
use crate::app::scene::{HitKind, Look, Stage, Touch};
use crate::app::shell::Shell;
use crate::app::widgets::seat_digits::digit;
use crate::rules::{By, Step};
use crate::text::Lang;
use bevy_egui::egui::{Event, Key, Modifiers, Ui};
use std::time::Instant;

impl Play {
    /// The keys that work whatever is shown: help, the menu, undo.
    pub(crate) fn general_keys(&mut self, ui: &Ui, look: &Look, shell: &mut Shell) {
        let (help, menu, undo, full) = ui.input_mut(|input| {
            let asked = input.events.iter().any(|event| matches!(event, Event::Text(text) if text == "?"));
            (
                asked || input.consume_key(Modifiers::NONE, Key::F1),
                input.consume_key(Modifiers::NONE, Key::Escape),
                input.consume_key(Modifiers::COMMAND, Key::Z),
                input.consume_key(Modifiers::NONE, Key::F11),
            )
        });
        if full {
            shell.toggle_full_screen();
        }
        if help {
            self.sheets.push(Sheet::Help);
        } else if menu {
            if self.gaze.hexagon || self.gaze.names {
                (self.gaze.hexagon, self.gaze.names) = (false, false);
            } else if self.gaze.ideas.question.take().is_some() || self.gaze.ideas.tile.take().is_some() {
                // What was pointed at is let go first.
            } else {
                self.sheets.push(Sheet::Pause);
            }
        } else if undo {
            self.undo(look.lang);
        }
    }

    /// The key of the help, where one seat or the process leader has the machine: what they have begun stays as it is below.
    pub(crate) fn help_key(&mut self, ui: &Ui) {
        let writing = ui.ctx().egui_wants_keyboard_input();
        let asked = ui.input_mut(|input| {
            let sign = input.events.iter().any(|event| matches!(event, Event::Text(text) if text == "?"));
            (sign && !writing) || input.consume_key(Modifiers::NONE, Key::F1)
        });
        if asked && self.sheets.is_empty() {
            self.sheets.push(Sheet::Help);
        }
    }

    /// The keys of the room that is shown. A key that the focused control has taken is not seen here.
    pub(crate) fn keys(&mut self, ui: &Ui, look: &Look, stage: &Stage, shell: &mut Shell) -> Option<Leave> {
        self.general_keys(ui, look, shell);
        let focused = ui.memory(|memory| memory.focused()).is_some();
        let pressed: Vec<Key> = ui.input(|input| {
            let keys = input.events.iter().filter_map(|event| match event {
                Event::Key { key, pressed: true, repeat: false, modifiers, .. } if modifiers.is_none() => Some(*key),
                _ => None,
            });
            keys.collect()
        });
        if self.room.step == Step::Dialogue {
            self.gaze.names = ui.input(|input| input.key_down(Key::N)) && self.gaze.row.is_none();
        }
        for key in pressed {
            let on = matches!(key, Key::Enter | Key::Space);
            // Enter and space press what has the focus; without any they press the green button.
            if on && focused {
                continue;
            }
            match key {
                Key::H => self.gaze.hexagon = !self.gaze.hexagon,
                _ if self.at_ideas() && self.idea_key(key, look) => {}
                Key::K if self.room.card().is_some() => self.sheets.push(Sheet::Card),
                Key::ArrowRight | Key::PageDown => self.turn_page(1, look),
                Key::ArrowLeft | Key::PageUp => self.turn_page(-1, look),
                _ if self.room.step == Step::Dialogue => self.dialogue_key(key, look.lang),
                Key::ArrowUp => self.point(-1, look),
                Key::ArrowDown => self.point(1, look),
                Key::T if matches!(self.room.step, Step::Reveal) => self.gaze.page = 1 - self.gaze.page.min(1),
                Key::S if self.room.step.has_agreement() => self.save_agreement(look.lang),
                // On, whatever the green button is: while seats are to answer it hands the machine around.
                Key::V if stage.hits.iter().any(|hit| hit.touch == Some(Touch::Primary) && hit.enabled) => {
                    return self.touch(Touch::Primary, look);
                }
                Key::L if self.around.is_none() => self.around = Around::of(self.room.step, self, look.lang),
                Key::Enter | Key::Space => {
                    let green = stage.hits.iter().find(|hit| hit.kind == HitKind::Button { primary: true });
                    return self.touch(green.and_then(|hit| hit.touch.clone()).unwrap_or(Touch::Primary), look);
                }
                _ => {}
            }
        }
        None
    }

    /// Points at another row of a revealed ballot.
    pub(crate) fn point(&mut self, by: isize, look: &Look) {
        let second = self.room.step == Step::Outcome;
        self.gaze.row =
            crate::app::game::scenario::reveal_scene::step(&self.room, self.deck(), look, second, self.gaze.row, by);
    }

    fn dialogue_key(&mut self, key: Key, lang: Lang) {
        let (seat, room) = (self.gaze.seat, &self.room);
        let sheet = match key {
            Key::G => Some(Sheet::commit(By::Joint, seat, room)),
            Key::O => Some(Sheet::commit(By::Public, seat, room)),
            Key::I => Some(Sheet::commit(By::Ideburen, seat, room)),
            Key::P => Some(Sheet::pen(PenPage::Pass, seat, room)),
            Key::B => Some(Sheet::pen(PenPage::Base, seat, room)),
            Key::R => Some(Sheet::pen(PenPage::Wording, seat, room)),
            Key::M => Some(Sheet::invoke(seat, None, room)),
            Key::S => Some(Sheet::seat(seat, room)),
            Key::Enter => match self.gaze.row {
                Some(entry) => Some(Sheet::answer(entry, seat, room)),
                None => {
                    self.primary(lang);
                    return;
                }
            },
            // N alone shows names; a yes is to the first that waits, when nobody has pointed at another.
            Key::J => self.gaze.row.or_else(|| self.first_waiting()).map(|entry| Sheet::answer(entry, seat, room)),
            Key::N => self.gaze.row.map(|entry| Sheet::answer(entry, seat, room)),
            Key::V => {
                self.primary(lang);
                return;
            }
            Key::Space => return self.clock.toggle(Instant::now()),
            Key::Plus => return self.clock.extend(5, Instant::now()),
            Key::ArrowUp => return self.choose_entry(-1),
            Key::ArrowDown => return self.choose_entry(1),
            other => return self.choose_seat(other),
        };
        self.sheets.extend(sheet);
    }

    /// The first commitment that waits for somebody's answer, in the order they are shown.
    fn first_waiting(&self) -> Option<usize> {
        let waits = |entry: &usize| self.room.proposal().entries.get(*entry).is_some_and(|e| e.waits_for().is_some());
        entry_order(&self.room).into_iter().find(waits)
    }

    /// Points at another commitment of the proposal, in the order they are shown.
    fn choose_entry(&mut self, by: isize) {
        let order = entry_order(&self.room);
        let now = self.gaze.row.and_then(|row| order.iter().position(|&entry| entry == row));
        let next = match now {
            None if by > 0 => 0,
            None => order.len().saturating_sub(1),
            Some(at) => at.saturating_add_signed(by).min(order.len().saturating_sub(1)),
        };
        self.gaze.row = order.get(next).copied();
    }

    /// Digits point at a seat; 0 at none.
    pub(crate) fn choose_seat(&mut self, key: Key) {
        let Some(digit) = digit(key) else { return };
        match self.digits.press(digit, self.room.seats.len()) {
            None if digit > 0 => {}
            seat => self.gaze.seat = seat,
        }
    }
}
