//! Keys as data. What a screen hears is an enum that is [`Keyed`]: the screen takes its commands from there, and the list behind
//! `?` is made from the same, so that the list can promise nothing that the screen does not keep.

use super::seat_digits::digit;
use crate::text::{Lang, tr};
use bevy_egui::egui::{Context, Event, Key, Modifiers, Ui};

/// What is pressed on a keyboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Chord {
    /// A key alone.
    Plain(Key),
    /// A key with Ctrl, or with ⌘ on a Mac.
    Ctrl(Key),
    /// A key with Shift.
    Shift(Key),
    /// A key with Ctrl and Shift.
    CtrlShift(Key),
    /// A key with Alt.
    Alt(Key),
    /// A key that is held down for a while. No event is one: the screen asks [`Chord::is_down`] in each frame.
    Held(Key),
    /// A sign, wherever the keyboard has it.
    Sign(&'static str),
}

/// What sends every form.
pub(crate) const SEND: Chord = Chord::Ctrl(Key::Enter);

impl Chord {
    /// What an event of the keyboard is, if it is a chord. A key that is held down is pressed once.
    pub(crate) fn of(event: &Event) -> Option<Chord> {
        match event {
            Event::Key { repeat: true, .. } => None,
            event => Chord::typed(event),
        }
    }

    /// The same, and again for each time that a held key repeats.
    fn typed(event: &Event) -> Option<Chord> {
        match event {
            Event::Key { key, pressed: true, modifiers, .. } => match *modifiers {
                none if none.is_none() => Some(Chord::Plain(*key)),
                Modifiers { command: true, shift: false, alt: false, .. } => Some(Chord::Ctrl(*key)),
                Modifiers { command: true, shift: true, alt: false, .. } => Some(Chord::CtrlShift(*key)),
                Modifiers { command: false, ctrl: false, shift: true, alt: false, .. } => Some(Chord::Shift(*key)),
                Modifiers { command: false, ctrl: false, shift: false, alt: true, .. } => Some(Chord::Alt(*key)),
                _ => None,
            },
            Event::Text(text) if text == "?" => Some(Chord::Sign("?")),
            _ => None,
        }
    }

    /// Whether its key is down now.
    pub(crate) fn is_down(self, ui: &Ui) -> bool {
        match self {
            Chord::Held(key) | Chord::Plain(key) => ui.input(|input| input.key_down(key)),
            Chord::Ctrl(_) | Chord::Shift(_) | Chord::CtrlShift(_) | Chord::Alt(_) | Chord::Sign(_) => false,
        }
    }

    /// Whether it presses the control that has the focus.
    fn presses(self) -> bool {
        matches!(self, Chord::Plain(Key::Enter | Key::Space))
    }

    /// Whether it works in the middle of a text as well.
    fn is_never_text(self) -> bool {
        match self {
            Chord::Ctrl(_) | Chord::CtrlShift(_) | Chord::Plain(Key::F1 | Key::F11 | Key::Escape) => true,
            Chord::Plain(_) | Chord::Shift(_) | Chord::Alt(_) | Chord::Held(_) | Chord::Sign(_) => false,
        }
    }

    /// The caps of the keys that are held meanwhile, and the cap of the key itself.
    fn caps(self, lang: Lang) -> (Vec<String>, String) {
        let with = |keys: &[&str]| keys.iter().map(|key| (*key).to_owned()).collect();
        let shift = tr(lang, "keys-key-shift");
        match self {
            Chord::Plain(key) => (Vec::new(), cap(key, lang)),
            Chord::Ctrl(key) => (with(&["Ctrl"]), cap(key, lang)),
            Chord::Shift(key) => (with(&[&shift]), cap(key, lang)),
            Chord::CtrlShift(key) => (with(&["Ctrl", &shift]), cap(key, lang)),
            Chord::Alt(key) => (with(&["Alt"]), cap(key, lang)),
            Chord::Held(key) => (Vec::new(), tr(lang, &format!("keys-key-hold-{}", named(key).unwrap_or("key")))),
            Chord::Sign(sign) => (Vec::new(), sign.to_owned()),
        }
    }
}

/// The name of a key that the languages have their own word for.
fn named(key: Key) -> Option<&'static str> {
    match key {
        Key::Enter => Some("enter"),
        Key::Space => Some("space"),
        Key::Tab => Some("tab"),
        Key::ArrowUp => Some("up"),
        Key::ArrowDown => Some("down"),
        Key::ArrowLeft => Some("left"),
        Key::ArrowRight => Some("right"),
        Key::PageUp => Some("pageup"),
        Key::PageDown => Some("pagedown"),
        Key::Delete => Some("delete"),
        _ => None,
    }
}

/// A key as it is written on a cap.
fn cap(key: Key, lang: Lang) -> String {
    match key {
        Key::Escape => String::from("Esc"),
        Key::Plus => String::from("+"),
        Key::Minus => String::from("−"),
        key => named(key).map_or_else(|| key.name().to_owned(), |name| tr(lang, &format!("keys-key-{name}"))),
    }
}

/// What has keys and a line in the list of keys.
pub(crate) trait Keyed: Copy {
    /// The keys. Where two commands share one, the one that stands first in its list has it.
    fn keys(self) -> &'static [Chord];

    /// Keys that do the same and are not listed: the same sign elsewhere on the keyboard, or a key that does it everywhere.
    fn also(self) -> &'static [Chord] {
        &[]
    }

    /// What it does, as the end of a text key, `keys-do-…`. Commands beside each other with the same line share it.
    fn line(self) -> &'static str;

    /// That, in words.
    fn words(self, lang: Lang) -> String {
        tr(lang, &format!("keys-do-{}", self.line()))
    }

    /// Whether this chord is one of its keys.
    fn has(self, chord: Chord) -> bool {
        self.keys().contains(&chord) || self.also().contains(&chord)
    }
}

/// A row of the list of keys: the caps, and what they do.
pub(crate) type KeyRow = (Vec<String>, String);

/// The list of the keys of `commands`, without keys that an earlier one has.
pub(crate) fn key_rows<C: Keyed>(lang: Lang, commands: &[C]) -> Vec<KeyRow> {
    let mut taken: Vec<Chord> = Vec::new();
    let mut rows: Vec<(C, Vec<Chord>)> = Vec::new();
    for command in commands {
        let free: Vec<Chord> = command.keys().iter().copied().filter(|chord| !taken.contains(chord)).collect();
        taken.extend(&free);
        match rows.iter_mut().find(|(first, _)| first.line() == command.line()) {
            _ if free.is_empty() => {}
            Some((_, chords)) => chords.extend(free),
            None => rows.push((*command, free)),
        }
    }
    rows.into_iter().map(|(command, chords)| (spelled(&chords, lang), command.words(lang))).collect()
}

/// The caps of several chords. Digits that follow each other are their first and last; a Ctrl that several share stands once.
fn spelled(chords: &[Chord], lang: Lang) -> Vec<String> {
    let digit = |chord: &Chord| match chord {
        Chord::Plain(key) => digit(*key),
        _ => None,
    };
    let digits: Vec<u8> = chords.iter().filter_map(digit).filter(|&digit| digit > 0).collect();
    if let (Some(first), Some(last), true) = (digits.first(), digits.last(), digits.len() > 2) {
        return vec![first.to_string(), String::from("–"), last.to_string()];
    }
    let mut caps = Vec::new();
    let mut held = Vec::new();
    for chord in chords {
        let (with, key) = chord.caps(lang);
        if with != held {
            caps.extend(with.iter().cloned());
        }
        caps.push(key);
        held = with;
    }
    caps
}

/// The cap of the first key of a command, for its button.
pub(crate) fn key_cap_of<C: Keyed>(command: C, lang: Lang) -> String {
    command.keys().first().map(|chord| cap_of(*chord, lang)).unwrap_or_default()
}

/// The cap of a chord, in one.
pub(crate) fn cap_of(chord: Chord, lang: Lang) -> String {
    spelled(&[chord], lang).join(" ")
}

/// The chords pressed in this frame, in their order. What the focused control takes is left to it.
pub(crate) fn chords(ui: &Ui) -> Vec<Chord> {
    let focused = ui.memory(|memory| memory.focused()).is_some();
    let writing = ui.ctx().text_edit_focused();
    let free = |chord: &Chord| chord.is_never_text() || !(writing || focused && chord.presses());
    ui.input(|input| input.events.iter().filter_map(Chord::of).filter(free).collect())
}

/// Takes a chord from this frame where it would mean something to another screen too: Esc, the keys of a whole window, those that
/// put away the sheet they have just laid down, Ctrl.
pub(crate) fn consume(ui: &Ui, chord: Chord) {
    let sheet = matches!(chord, Chord::Plain(Key::F4 | Key::F5 | Key::F6));
    if sheet || chord.is_never_text() {
        ui.input_mut(|input| input.events.retain(|event| Chord::of(event) != Some(chord)));
    }
}

/// The first of `commands` that has this chord.
pub(crate) fn command_of<C: Keyed>(commands: &[C], chord: Chord) -> Option<C> {
    commands.iter().copied().find(|command| command.has(chord))
}

/// Takes a chord out of this frame; whether it was there, also when a held key only repeats.
pub(crate) fn taken(ctx: &Context, chord: Chord) -> bool {
    ctx.input_mut(|input| {
        let before = input.events.len();
        input.events.retain(|event| Chord::typed(event) != Some(chord));
        input.events.len() < before
    })
}

/// Takes the keys of `commands` out of this frame, and gives the commands in the order they were pressed: once for each time that
/// a held key repeats. To be asked before anything is shown that could mean something else by them.
pub(crate) fn take<C: Keyed>(ui: &Ui, commands: &[C]) -> Vec<C> {
    let mut taken = Vec::new();
    let writing = ui.ctx().text_edit_focused();
    let heard = |chord: &Chord| !(writing && matches!(chord, Chord::Sign(_)));
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let command = Chord::typed(event).filter(heard).and_then(|chord| command_of(commands, chord));
            taken.extend(command);
            command.is_none()
        });
    });
    taken
}

/// What egui itself does with the keys, in every window of the house: nothing here asks for these.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum FocusKey {
    /// The next control.
    Next,
    /// Press the control that has the focus.
    Press,
    /// The next group of choices, in a page of such groups.
    Group,
    /// Another choice within the group, or another line of a list.
    Within,
    /// The same, in groups that stand side by side too.
    Around,
    /// Read on.
    Scroll,
    /// Ask what a figure comes from.
    Why,
}

impl Keyed for FocusKey {
    fn keys(self) -> &'static [Chord] {
        use Chord::Plain;
        match self {
            FocusKey::Next | FocusKey::Group => &[Plain(Key::Tab)],
            FocusKey::Press => &[Plain(Key::Enter), Plain(Key::Space)],
            FocusKey::Within => &[Plain(Key::ArrowUp), Plain(Key::ArrowDown)],
            FocusKey::Around => {
                &[Plain(Key::ArrowUp), Plain(Key::ArrowDown), Plain(Key::ArrowLeft), Plain(Key::ArrowRight)]
            }
            FocusKey::Scroll => &[Plain(Key::PageUp), Plain(Key::PageDown)],
            FocusKey::Why => &[Plain(Key::Tab), Plain(Key::Enter)],
        }
    }

    fn line(self) -> &'static str {
        match self {
            FocusKey::Next => "tab",
            FocusKey::Press => "press",
            FocusKey::Group => "groups",
            FocusKey::Within | FocusKey::Around => "inside",
            FocusKey::Scroll => "scroll",
            FocusKey::Why => "why",
        }
    }
}

/// The keys of every window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum WindowKey {
    /// Larger text.
    Larger,
    /// Smaller text.
    Smaller,
    /// The list of keys.
    Help,
    /// Back, or put away the sheet on top: each page and sheet hears it for itself.
    Back,
    /// All of the screen.
    FullScreen,
}

impl Keyed for WindowKey {
    fn keys(self) -> &'static [Chord] {
        use Chord::{Ctrl, Plain, Sign};
        match self {
            WindowKey::Larger => &[Ctrl(Key::Plus)],
            WindowKey::Smaller => &[Ctrl(Key::Minus)],
            WindowKey::Help => &[Sign("?"), Plain(Key::F1)],
            WindowKey::Back => &[Plain(Key::Escape)],
            WindowKey::FullScreen => &[Plain(Key::F11)],
        }
    }

    /// Plus stands with Shift, or on the key of the equals sign, on many keyboards.
    fn also(self) -> &'static [Chord] {
        use Chord::{Ctrl, CtrlShift};
        match self {
            WindowKey::Larger => &[Ctrl(Key::Equals), CtrlShift(Key::Plus), CtrlShift(Key::Equals)],
            WindowKey::Smaller => &[CtrlShift(Key::Minus)],
            WindowKey::Help | WindowKey::Back | WindowKey::FullScreen => &[],
        }
    }

    fn line(self) -> &'static str {
        match self {
            WindowKey::Larger | WindowKey::Smaller => "text",
            WindowKey::Help => "help",
            WindowKey::Back => "back",
            WindowKey::FullScreen => "full",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Clone, Copy)]
    struct Does(&'static [Chord], &'static str);

    impl Keyed for Does {
        fn keys(self) -> &'static [Chord] {
            self.0
        }

        fn line(self) -> &'static str {
            self.1
        }
    }

    #[test]
    fn keys_that_do_the_same_share_a_row_and_what_they_share() {
        use Chord::{Ctrl, Plain, Shift};
        let list = [
            Does(&[Ctrl(Key::Plus)], "text"),
            Does(&[Ctrl(Key::Minus)], "text"),
            Does(&[Plain(Key::U), Ctrl(Key::Z)], "undo"),
            Does(&[Plain(Key::U)], "back"),
            Does(&[Shift(Key::F8)], "next"),
        ];
        let caps: Vec<String> = key_rows(Lang::En, &list).into_iter().map(|(caps, _)| caps.join(" ")).collect();
        assert_eq!(caps, ["Ctrl + −", "U Ctrl Z", "Shift F8"], "a key that an earlier row has is not listed twice");
        assert_eq!(key_rows(Lang::En, &[FocusKey::Press])[0].0, ["Enter", "Space"]);
        assert_eq!(cap_of(SEND, Lang::Sv), "Ctrl Retur");
    }

    #[test]
    fn every_key_of_every_window_has_its_words() {
        for lang in Lang::ALL {
            let focus = [
                FocusKey::Next,
                FocusKey::Press,
                FocusKey::Group,
                FocusKey::Within,
                FocusKey::Around,
                FocusKey::Scroll,
                FocusKey::Why,
            ];
            let window =
                [WindowKey::Larger, WindowKey::Smaller, WindowKey::Help, WindowKey::Back, WindowKey::FullScreen];
            let lines = focus.map(|key| key.words(lang)).into_iter().chain(window.map(|key| key.words(lang)));
            for line in lines {
                assert!(!line.contains("keys-do"), "{line}");
            }
        }
    }
}
