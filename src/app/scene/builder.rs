//! Building a stage.

use super::{Align, Hit, HitKind, Item, Look, Motion, Stage, Touch, Type, What};
use crate::app::art::{Art, Icon, text_width};
use crate::app::theme::{Face, Ink, leading, size};

/// How words are to be set.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Words {
    /// The face.
    pub(crate) face: Face,
    /// The size in design px, before the text size setting.
    pub(crate) size: f32,
    /// The colour.
    pub(crate) ink: Ink,
    /// Line height as a multiple of the size.
    pub(crate) leading: f32,
    /// How they hang on their place.
    pub(crate) align: Align,
    /// The width to wrap at; 0 never wraps.
    pub(crate) wrap: f32,
    /// The most lines they may take; longer text ends in …, and is in the hit's label in full. 0 is any number.
    pub(crate) lines: usize,
}

impl Words {
    /// Body text of a shared screen.
    pub(crate) const BODY: Words = Words {
        face: Face::Text,
        size: size::BODY,
        ink: Ink::Ink,
        leading: leading::BODY,
        align: Align::Left,
        wrap: 0.0,
        lines: 0,
    };
    /// Bold body text.
    pub(crate) const STRONG: Words = Words { face: Face::Strong, ..Words::BODY };
    /// Secondary body text.
    pub(crate) const SOFT: Words = Words { ink: Ink::InkSoft, ..Words::BODY };
    /// A quoted voice.
    pub(crate) const QUOTE: Words = Words { face: Face::Italic, ..Words::BODY };
    /// The title of a page or a verdict.
    pub(crate) const TITLE: Words =
        Words { face: Face::Display, size: size::TITLE, leading: leading::TITLE, ..Words::BODY };
    /// The title of a card or a sheet.
    pub(crate) const CARD_TITLE: Words =
        Words { face: Face::Display, size: size::CARD_TITLE, leading: leading::CARD_TITLE, ..Words::BODY };
    /// The heading of a panel.
    pub(crate) const HEADING: Words =
        Words { face: Face::Display, size: size::HEADING, leading: leading::TITLE, ..Words::BODY };

    /// The same, wrapped at `width`.
    pub(crate) fn wrapped(self, width: f32) -> Words {
        Words { wrap: width, ..self }
    }

    /// The same, on at most `lines` lines.
    pub(crate) fn at_most(self, lines: usize) -> Words {
        Words { lines, ..self }
    }

    /// The same in another colour.
    pub(crate) fn ink(self, ink: Ink) -> Words {
        Words { ink, ..self }
    }

    /// The same in another size.
    pub(crate) fn sized(self, size: f32) -> Words {
        Words { size, ..self }
    }

    /// The same in another alignment.
    pub(crate) fn aligned(self, align: Align) -> Words {
        Words { align, ..self }
    }

    /// The lines `text` takes in this setting, at the text size of `look`.
    pub(crate) fn set(&self, text: &str, look: &Look) -> Vec<String> {
        let size = look.pt(self.size);
        let width = if self.wrap > 0.0 { self.wrap } else { f32::INFINITY };
        let (most, long) = match self.lines {
            0 => (usize::MAX, text_width::Long::Grow),
            lines => (lines, text_width::Long::Shorten),
        };
        text_width::fit(text, look.lang, self.face, size, width, most, long).lines
    }

    /// The height of `lines` lines.
    pub(crate) fn height(&self, lines: usize, look: &Look) -> f32 {
        look.pt(self.size) * self.leading * lines as f32
    }

    /// The width of `text` on one line.
    pub(crate) fn width(&self, text: &str, look: &Look) -> f32 {
        text_width::width(text, self.face, look.pt(self.size))
    }
}

/// Where a text ended up.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Row {
    /// The width of its widest line.
    pub(crate) width: f32,
    /// Its height.
    pub(crate) height: f32,
    /// Where the next thing below it can stand.
    pub(crate) below: f32,
}

impl Stage {
    /// Puts a drawing with the middle of its face at (`x`, `y`).
    pub(crate) fn art(&mut self, key: impl Into<String>, art: Art, x: f32, y: f32, z: f32) -> &mut Item {
        self.put(key.into(), What::Art(art), x, y, z)
    }

    /// Puts a drawing with the upper left corner of its face at (`x`, `y`).
    pub(crate) fn art_at(&mut self, key: impl Into<String>, art: Art, x: f32, y: f32, z: f32) -> &mut Item {
        let (w, h) = art.face();
        self.put(key.into(), What::Art(art), x + w / 2.0, y + h / 2.0, z)
    }

    /// Puts an icon with its middle at (`x`, `y`).
    #[expect(clippy::too_many_arguments, reason = "a name, a thing and a place, at every call in this order")]
    pub(crate) fn icon(
        &mut self,
        key: impl Into<String>,
        icon: Icon,
        side: f32,
        ink: Ink,
        x: f32,
        y: f32,
        z: f32,
    ) -> &mut Item {
        self.art(key, Art::icon(icon, side, ink), x, y, z)
    }

    /// Puts words with their upper edge at `y`; where they end tells what they took. They are not read aloud until a
    /// [`Stage::label`] or a press says so.
    #[expect(clippy::too_many_arguments, reason = "a name, a thing and a place, at every call in this order")]
    pub(crate) fn words(
        &mut self,
        key: impl Into<String>,
        text: &str,
        words: Words,
        look: &Look,
        x: f32,
        y: f32,
        z: f32,
    ) -> Row {
        let lines = words.set(text, look);
        let size = look.pt(words.size);
        let width = lines.iter().map(|line| text_width::width(line, words.face, size)).fold(0.0, f32::max);
        let height = words.height(lines.len(), look);
        let set = Type {
            text: lines.join("\n"),
            face: words.face,
            size,
            ink: words.ink,
            leading: words.leading,
            align: words.align,
        };
        self.put(key.into(), What::Type(set), x, y, z);
        Row { width, height, below: y + height }
    }

    fn put(&mut self, key: String, what: What, x: f32, y: f32, z: f32) -> &mut Item {
        self.items.push(Item { key, what, at: (x, y), z, turn: 0.0, alpha: 1.0, motion: Motion::default() });
        let last = self.items.len() - 1;
        &mut self.items[last]
    }

    /// The thing put last.
    pub(crate) fn last(&mut self) -> Option<&mut Item> {
        self.items.last_mut()
    }

    /// Lets a place be read aloud. A label that says what stands there in the display face is a heading.
    pub(crate) fn label(&mut self, label: impl Into<String>, rect: (f32, f32, f32, f32)) {
        let label = label.into();
        let kind = if self.is_heading(&label) { HitKind::Heading } else { HitKind::Label };
        self.hits.push(Hit { touch: None, rect, radius: 0.0, label, enabled: true, kind, carries: None });
    }

    fn is_heading(&self, label: &str) -> bool {
        // The letter of an option is in the display face as well.
        label.len() > 2
            && self.items.iter().any(|item| match &item.what {
                What::Type(words) => {
                    words.face == Face::Display && words.text.split_whitespace().eq(label.split_whitespace())
                }
                _ => false,
            })
    }

    /// Lets a place be pressed.
    pub(crate) fn press(&mut self, touch: Touch, label: impl Into<String>, rect: (f32, f32, f32, f32)) {
        self.hits.push(Hit {
            touch: Some(touch),
            rect,
            radius: 12.0,
            label: label.into(),
            enabled: true,
            kind: HitKind::Press,
            carries: None,
        });
    }

    /// Puts a painted button.
    pub(crate) fn button(&mut self, touch: Touch, label: impl Into<String>, primary: bool, rect: (f32, f32, f32, f32)) {
        self.hits.push(Hit {
            touch: Some(touch),
            rect,
            radius: 14.0,
            label: label.into(),
            enabled: true,
            kind: HitKind::Button { primary },
            carries: None,
        });
    }
}

impl Item {
    /// Turns it by so many degrees clockwise.
    pub(crate) fn turned(&mut self, degrees: f32) -> &mut Item {
        self.turn = degrees;
        self
    }

    /// Lets it move in this way.
    pub(crate) fn moving(&mut self, motion: Motion) -> &mut Item {
        self.motion = motion;
        self
    }

    /// Makes it see-through.
    pub(crate) fn faded(&mut self, alpha: f32) -> &mut Item {
        self.alpha = alpha;
        self
    }
}
