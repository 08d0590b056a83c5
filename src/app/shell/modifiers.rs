//! Which keys were held when another was pressed. `bevy_egui` gives every key of a frame the modifiers there are at its end, so
//! that Ctrl+Enter is a mere Enter when both keys go down and up within one slow frame. Here each key gets those that were held
//! when it came, and what the clipboard does with it then.

use bevy::input::ButtonState;
use bevy::input::keyboard::{Key, KeyboardFocusLost, KeyboardInput};
use bevy::prelude::*;
use bevy_egui::helpers::{bevy_to_egui_key, bevy_to_egui_physical_key};
use bevy_egui::input::ModifierKeysState;
use bevy_egui::{EguiClipboard, EguiInput, egui};

/// Gives the keys in egui's input the modifiers they were pressed with.
pub(super) fn held_keys(
    mut keys: MessageReader<KeyboardInput>,
    mut lost: MessageReader<KeyboardFocusLost>,
    mut inputs: Query<&mut EguiInput>,
    mut held: Local<ModifierKeysState>,
    mut clipboard: Option<ResMut<EguiClipboard>>,
) {
    if lost.read().count() > 0 {
        *held = ModifierKeysState::default();
    }
    let strokes: Vec<Stroke> = keys.read().map(|key| Stroke::of(key, &mut held)).collect();
    // At most one modifier state in a frame is the common case, and right as it is.
    if strokes.windows(2).all(|pair| pair[0].held == pair[1].held) {
        return;
    }
    for mut input in &mut inputs {
        correct(&mut input.events, &strokes, &mut || clipboard.as_mut()?.get_text());
    }
}

/// A key that went down or up, and what was held then.
#[derive(Clone, Debug)]
struct Stroke {
    key: Option<egui::Key>,
    /// What it writes, if nothing is held that keeps it from writing.
    text: Option<String>,
    pressed: bool,
    held: egui::Modifiers,
    writes: bool,
}

impl Stroke {
    fn of(key: &KeyboardInput, held: &mut ModifierKeysState) -> Stroke {
        let pressed = key.state == ButtonState::Pressed;
        match key.logical_key {
            Key::Shift => held.shift = pressed,
            Key::Control => held.ctrl = pressed,
            Key::Alt => held.alt = pressed,
            Key::Super | Key::Meta => held.win = pressed,
            _ => {}
        }
        let text = match &key.logical_key {
            Key::Character(text) if !text.chars().any(char::is_control) => Some(text.to_string()),
            Key::Space => Some(String::from(" ")),
            _ => None,
        };
        Stroke {
            key: bevy_to_egui_key(&key.logical_key).or_else(|| bevy_to_egui_physical_key(&key.key_code)),
            text: text.filter(|_| pressed),
            pressed,
            held: held.to_egui_modifiers(),
            writes: held.text_input_is_allowed(),
        }
    }
}

/// Gives each key among `events` what was held at its stroke. The events are the strokes in their order, with others between them;
/// what a key writes stands right before it, and what it does with the clipboard right behind it.
fn correct(events: &mut Vec<egui::Event>, strokes: &[Stroke], paste: &mut dyn FnMut() -> Option<String>) {
    let mut from = 0;
    for stroke in strokes {
        let Some(key) = stroke.key else { continue };
        let is_it = |event: &egui::Event| matches!(event, egui::Event::Key { key: k, pressed, .. } if *k == key && *pressed == stroke.pressed);
        let Some(mut at) = events.iter().skip(from).position(is_it).map(|at| at + from) else { continue };
        let mut thought = stroke.held;
        if let Some(egui::Event::Key { modifiers, .. }) = events.get_mut(at) {
            thought = std::mem::replace(modifiers, stroke.held);
        }
        match (thought.command, stroke.held.command) {
            // Ctrl had been let go when the frame ended.
            (false, true) if stroke.pressed => {
                let done = match key {
                    egui::Key::C => Some(egui::Event::Copy),
                    egui::Key::X => Some(egui::Event::Cut),
                    egui::Key::V => paste().map(egui::Event::Text),
                    _ => None,
                };
                if let Some(done) = done {
                    events.insert(at + 1, done);
                }
            }
            // It had not been pressed yet when the key was.
            (true, false) if stroke.pressed => {
                let behind = events.get(at + 1);
                let undone = match key {
                    egui::Key::C => matches!(behind, Some(egui::Event::Copy)),
                    egui::Key::X => matches!(behind, Some(egui::Event::Cut)),
                    egui::Key::V => matches!(behind, Some(egui::Event::Text(_))),
                    _ => false,
                };
                if undone {
                    events.remove(at + 1);
                }
            }
            _ => {}
        }
        if let Some(text) = &stroke.text {
            let before = at.checked_sub(1).filter(|&before| before >= from);
            let written = before.filter(|&before| matches!(&events[before], egui::Event::Text(t) if t == text));
            match (written, stroke.writes) {
                (Some(before), false) => {
                    events.remove(before);
                    at -= 1;
                }
                (None, true) => {
                    events.insert(at, egui::Event::Text(text.clone()));
                    at += 1;
                }
                _ => {}
            }
        }
        from = at + 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::input::keyboard::KeyCode;

    fn stroke(held: &mut ModifierKeysState, logical_key: Key, pressed: bool) -> Stroke {
        let state = if pressed { ButtonState::Pressed } else { ButtonState::Released };
        let key = KeyboardInput {
            key_code: KeyCode::Unidentified(bevy::input::keyboard::NativeKeyCode::Unidentified),
            logical_key,
            state,
            text: None,
            repeat: false,
            window: Entity::PLACEHOLDER,
        };
        Stroke::of(&key, held)
    }

    fn key(key: egui::Key, pressed: bool, modifiers: egui::Modifiers) -> egui::Event {
        egui::Event::Key { key, physical_key: None, pressed, repeat: false, modifiers }
    }

    const NONE: egui::Modifiers = egui::Modifiers::NONE;

    #[test]
    fn keys_of_one_frame_have_what_was_held_at_each() {
        let mut held = ModifierKeysState::default();
        let n = || Key::Character("n".into());
        let strokes = [
            stroke(&mut held, n(), true),
            stroke(&mut held, n(), false),
            stroke(&mut held, Key::Control, true),
            stroke(&mut held, n(), true),
            stroke(&mut held, n(), false),
            stroke(&mut held, Key::Enter, true),
            stroke(&mut held, Key::Enter, false),
            stroke(&mut held, Key::Control, false),
            stroke(&mut held, Key::Enter, true),
        ];
        // As they come when all is over: nothing is held.
        let text = || egui::Event::Text("n".into());
        let mut events = vec![
            text(),
            key(egui::Key::N, true, NONE),
            key(egui::Key::N, false, NONE),
            egui::Event::PointerGone,
            text(),
            key(egui::Key::N, true, NONE),
            key(egui::Key::N, false, NONE),
            key(egui::Key::Enter, true, NONE),
            key(egui::Key::Enter, false, NONE),
            key(egui::Key::Enter, true, NONE),
        ];
        correct(&mut events, &strokes, &mut || None);
        let ctrl = egui::Modifiers { ctrl: true, command: true, ..NONE };
        assert_eq!(
            events,
            [
                text(),
                key(egui::Key::N, true, NONE),
                key(egui::Key::N, false, NONE),
                egui::Event::PointerGone,
                key(egui::Key::N, true, ctrl),
                key(egui::Key::N, false, ctrl),
                key(egui::Key::Enter, true, ctrl),
                key(egui::Key::Enter, false, ctrl),
                key(egui::Key::Enter, true, NONE),
            ]
        );
    }

    #[test]
    fn what_was_written_before_a_modifier_is_written() {
        let mut held = ModifierKeysState::default();
        let strokes = [
            stroke(&mut held, Key::Character("å".into()), true),
            stroke(&mut held, Key::Space, true),
            stroke(&mut held, Key::Control, true),
        ];
        // `å` is no key of egui's; what it wrote is lost, as it is with any key held too soon. A space is one.
        let ctrl = egui::Modifiers { ctrl: true, command: true, ..NONE };
        let mut events = vec![key(egui::Key::Space, true, ctrl)];
        correct(&mut events, &strokes, &mut || None);
        assert_eq!(events, [egui::Event::Text(" ".into()), key(egui::Key::Space, true, NONE)]);
    }

    #[test]
    fn a_quick_tap_pastes_copies_and_cuts_as_a_slow_one() {
        let ctrl = egui::Modifiers { ctrl: true, command: true, ..NONE };
        let text = |text: &str| egui::Event::Text(text.into());
        for (letter, name, done) in [
            ("v", egui::Key::V, text("Åsa\nÖrjan")),
            ("c", egui::Key::C, egui::Event::Copy),
            ("x", egui::Key::X, egui::Event::Cut),
        ] {
            let written = || Key::Character(letter.into());
            let mut held = ModifierKeysState::default();
            // All of it within one frame: at its end nothing is held, so that the letter was taken for one that is written.
            let strokes = [
                stroke(&mut held, Key::Control, true),
                stroke(&mut held, written(), true),
                stroke(&mut held, written(), false),
                stroke(&mut held, Key::Control, false),
            ];
            let mut events = vec![text(letter), key(name, true, NONE), key(name, false, NONE)];
            correct(&mut events, &strokes, &mut || Some("Åsa\nÖrjan".to_owned()));
            assert_eq!(events, [key(name, true, ctrl), done.clone(), key(name, false, ctrl)]);
            // The letter first, and Ctrl held for what comes next.
            let strokes = [
                stroke(&mut held, written(), true),
                stroke(&mut held, written(), false),
                stroke(&mut held, Key::Control, true),
            ];
            let mut events = vec![key(name, true, ctrl), done, key(name, false, ctrl)];
            correct(&mut events, &strokes, &mut || Some("Åsa\nÖrjan".to_owned()));
            assert_eq!(events, [text(letter), key(name, true, NONE), key(name, false, NONE)]);
        }
    }
}
