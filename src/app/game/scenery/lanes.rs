//! The lanes of a revealed ballot: one for each party, offentlig always above, a piece for each seat on the value it gave.

use super::layout::{Area, ON, RIGHT};
use crate::app::art::{Art, BadgeLook, Icon, Paint};
use crate::app::scene::{Align, EaseFunction, Enter, Look, Motion, Stage, Words};
use crate::app::theme::{Ink, motion};
use crate::rules::{Party, RATING_MAX, Tally, Votes};
use crate::t;

/// Where the lanes of a row lie.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Lanes {
    /// Left edge.
    pub(crate) x: f32,
    /// Width of a value of the scale.
    pub(crate) cell: f32,
    /// Height of a lane.
    pub(crate) h: f32,
    /// Between the two lanes.
    pub(crate) gap: f32,
    /// Where what is off the scale stands; its height means nothing.
    pub(crate) off: Area,
}

/// What a party gave, and how it is shown.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Given<'a> {
    /// The party.
    pub(crate) party: Party,
    /// What it gave.
    pub(crate) tally: &'a Tally,
    /// How the room looks.
    pub(crate) look: &'a Look,
    /// Counts instead of pieces.
    pub(crate) numbers: bool,
}

/// What a seat said without, or beside, a rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flag {
    Abstained,
    TalkOnly,
    TalkBeside,
}

impl Flag {
    /// The flags of a tally, with how many said them.
    fn of(tally: &Tally) -> Vec<(Flag, u16)> {
        let all = [
            (Flag::Abstained, tally.abstained),
            (Flag::TalkOnly, tally.talk_only),
            (Flag::TalkBeside, tally.talk_beside),
        ];
        all.into_iter().filter(|(_, count)| *count > 0).collect()
    }

    fn icon(self) -> Icon {
        match self {
            Flag::Abstained => Icon::Abstain,
            Flag::TalkOnly | Flag::TalkBeside => Icon::Talk,
        }
    }

    /// Its word, and how many if more than one.
    fn word(self, count: u16, look: &Look) -> String {
        let key = match self {
            Flag::Abstained => "reveal-abstain",
            Flag::TalkOnly | Flag::TalkBeside => "reveal-talk",
        };
        let word = t!(look.lang, key);
        if count > 1 { t!(look.lang, "reveal-word-times", word = word, count = u32::from(count)) } else { word }
    }

    /// Its sign, with the middle at (`x`, `y`): a hollow piece for a seat that is not on the scale, a speech sign alone for
    /// one that is.
    fn sign(self, stage: &mut Stage, key: &str, party: Party, side: f32, x: f32, y: f32) {
        match self {
            Flag::TalkBeside => {
                let art = Art::Badge { icon: Icon::Talk, d: side, look: BadgeLook::Ringed };
                stage.art(format!("{key} talk beside"), art, x, y, ON);
            }
            flag => {
                let art = Art::Piece { party, size: side, paint: Paint::Hollow };
                stage.art(format!("{key} {flag:?}"), art, x, y, ON);
                stage.icon(format!("{key} {flag:?} icon"), flag.icon(), side * 0.5, Ink::Ink, x, y, ON + 0.5);
            }
        }
    }
}

/// How the pieces of one value of the scale lie.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Heap {
    size: f32,
    pitch: f32,
    layers: usize,
    /// One piece with a number for all of them.
    counted: bool,
}

impl Heap {
    /// `n` pieces in a cell of a lane `h` high, drawn for cells 186 px wide.
    fn of(n: usize, h: f32, cell: f32) -> Heap {
        // Few may grow a little beyond the design, many only as far as their cell is wider.
        let most = if n > 3 { 1.0 } else { 1.12 };
        let k = (h / 66.0).min(most * cell / 186.0);
        let heap = |size: f32, pitch: f32, layers, counted| Heap { size: size * k, pitch: pitch * k, layers, counted };
        match n {
            0..=3 => heap(44.0, 50.0, 1, false),
            4 => heap(40.0, 44.0, 1, false),
            5..=12 if h >= 60.0 => heap(27.0, 30.0, 2, false),
            _ => heap(44.0, 50.0, 1, true),
        }
    }
}

impl Lanes {
    /// The lanes of a row `height` high among several.
    pub(crate) fn rows(height: f32) -> Lanes {
        let (pad, gap) = match height {
            h if h >= 150.0 => (19.0, 6.0),
            h if h >= 120.0 => (10.0, 6.0),
            _ => (6.0, 4.0),
        };
        let h = ((height - 2.0 * pad - gap) / 2.0).min(78.0);
        let (x, cell) = (668.0, 186.0);
        let off = x + 5.0 * cell + 22.0;
        Lanes { x, cell, h, gap, off: Area { x: off, y: 0.0, w: RIGHT - 12.0 - off, h: 0.0 } }
    }

    /// Lanes over a whole sheet from `x`, `w` wide.
    pub(crate) fn wide(x: f32, w: f32, h: f32) -> Lanes {
        let off = Area { x: x + w, y: 0.0, w: 0.0, h: 0.0 };
        Lanes { x, cell: w / f32::from(RATING_MAX), h, gap: 8.0, off }
    }

    /// The middle of a value of the scale, from 0.
    pub(crate) fn middle(&self, value: usize) -> f32 {
        self.x + self.cell * (value as f32 + 0.5)
    }

    /// Both lanes in the middle of a row, with the parties' shapes before them and what is off the scale behind.
    pub(crate) fn both(&self, stage: &mut Stage, key: &str, votes: &Votes, look: &Look, row: Area, numbers: bool) {
        let mut y = row.y + (row.h - 2.0 * self.h - self.gap) / 2.0;
        for party in Party::ALL {
            let key = format!("{key} {}", party.code());
            let given = Given { party, tally: &votes.tally[party], look, numbers };
            let side = (self.h * 0.44).min(28.0);
            let art = Art::Piece { party, size: side, paint: Paint::Flat };
            stage.art(format!("{key} sign"), art, self.x - 32.0, y + self.h / 2.0, ON);
            self.lane(stage, &key, &given, y);
            self.off_scale(stage, &key, &given, y + self.h / 2.0);
            y += self.h + self.gap;
        }
    }

    /// The lane of a party with its upper edge at `y`: pieces, or `numbers`.
    pub(crate) fn lane(&self, stage: &mut Stage, key: &str, given: &Given, y: f32) {
        let Given { party, tally, look, numbers } = *given;
        let w = self.cell * f32::from(RATING_MAX);
        stage.art_at(format!("{key} lane"), Art::Lane { party, w, h: self.h, cells: RATING_MAX }, self.x, y, ON - 1.0);
        let middle = y + self.h / 2.0 - 2.0;
        for (value, &count) in tally.ratings.iter().enumerate() {
            let key = format!("{key} {}", value + 1);
            let x = self.middle(value);
            if numbers {
                let words = if count > 0 { Words::STRONG } else { Words::SOFT }.aligned(Align::Center);
                let top = middle + 2.0 - words.height(1, look) / 2.0;
                let text = if count > 0 { count.to_string() } else { String::from("–") };
                stage.words(key, &text, words, look, x, top, ON);
            } else if count > 0 {
                self.heap(stage, &key, given, value, (x, middle));
            }
        }
    }

    /// The pieces on a value of the scale, from 0, around (`x`, `y`).
    fn heap(&self, stage: &mut Stage, key: &str, given: &Given, value: usize, (x, y): (f32, f32)) {
        let Given { party, look, .. } = *given;
        let n = usize::from(given.tally.ratings[value]);
        let heap = Heap::of(n, self.h, self.cell);
        let drop = Motion {
            ms: motion::REVEAL,
            delay: motion::REVEAL_STAGGER * value as u64,
            ease: EaseFunction::QuinticOut,
            enter: Enter::From { dx: 0.0, dy: -motion::REVEAL_DROP, turn: 0.0 },
            ..Motion::default()
        };
        if heap.counted {
            let text = t!(look.lang, "reveal-times", count = n);
            let width = heap.size + 10.0 + Words::STRONG.width(&text, look);
            let left = x - width / 2.0;
            stage.art(key, Art::piece(party, heap.size), left + heap.size / 2.0, y, ON).moving(drop);
            let top = y + 2.0 - Words::STRONG.height(1, look) / 2.0;
            stage.words(format!("{key} times"), &text, Words::STRONG, look, left + heap.size + 10.0, top, ON);
            if let Some(words) = stage.last() {
                words.moving(drop);
            }
            return;
        }
        let across = n.div_ceil(heap.layers);
        for piece in 0..n {
            let (layer, place) = (piece / across, piece % across);
            let here = across.min(n - layer * across);
            let x = x + (place as f32 - (here as f32 - 1.0) / 2.0) * heap.pitch;
            let y = y + (layer as f32 - (heap.layers as f32 - 1.0) / 2.0) * heap.pitch;
            stage.art(format!("{key} {piece}"), Art::piece(party, heap.size), x, y, ON).moving(drop);
        }
    }

    /// Whether what is off the scale is shown by signs and numbers, so that their words have to stand above.
    pub(crate) fn needs_signs(&self, votes: &Votes, look: &Look) -> bool {
        Party::ALL.into_iter().any(|party| {
            let flags = Flag::of(&votes.tally[party]);
            !flags.is_empty() && self.in_words(&flags, look).is_none()
        })
    }

    /// The only flag in words, if there is one and its words fit.
    fn in_words(&self, flags: &[(Flag, u16)], look: &Look) -> Option<(Flag, String)> {
        let &[(flag, count)] = flags else { return None };
        let word = flag.word(count, look);
        (self.sign() + 12.0 + Words::BODY.width(&word, look) <= self.off.w).then_some((flag, word))
    }

    /// The side of a sign off the scale.
    fn sign(&self) -> f32 {
        (self.h * 0.66).min(44.0)
    }

    fn off_scale(&self, stage: &mut Stage, key: &str, given: &Given, y: f32) {
        let Given { party, tally, look, .. } = *given;
        let flags = Flag::of(tally);
        let top = y - Words::BODY.height(1, look) / 2.0;
        if let Some((flag, word)) = self.in_words(&flags, look) {
            let side = self.sign();
            flag.sign(stage, key, party, side, self.off.x + side / 2.0, y);
            stage.words(format!("{key} off"), &word, Words::BODY, look, self.off.x + side + 12.0, top, ON);
            return;
        }
        let text = |count: u16| count.to_string();
        let numbers: f32 = flags.iter().map(|(_, count)| Words::STRONG.width(&text(*count), look)).sum();
        let n = flags.len() as f32;
        let side = ((self.off.w - numbers - n * 6.0 - (n - 1.0) * 10.0) / n).clamp(20.0, self.sign().min(40.0));
        let mut x = self.off.x;
        for (flag, count) in flags {
            flag.sign(stage, key, party, side, x + side / 2.0, y);
            x += side + 6.0;
            let key = format!("{key} {flag:?} count");
            x += stage.words(key, &text(count), Words::STRONG, look, x, top, ON).width + 10.0;
        }
    }
}

/// What is off the scale in words, ending at (`right`, `y`) to the upper right.
pub(crate) fn flags_in_words(stage: &mut Stage, key: &str, given: &Given, (right, y): (f32, f32)) {
    let Given { party, tally, look, .. } = *given;
    let mut x = right;
    let height = Words::BODY.height(1, look);
    let side = look.pt(34.0);
    for (flag, count) in Flag::of(tally).into_iter().rev() {
        let word = match flag {
            // Beside a rating the speech sign says it; the word stands with the flag alone.
            Flag::TalkBeside => count.to_string(),
            flag => flag.word(count, look),
        };
        x -= Words::BODY.width(&word, look);
        stage.words(format!("{key} {flag:?} word"), &word, Words::BODY, look, x, y, ON);
        x -= side + 10.0;
        flag.sign(stage, key, party, side, x + side / 2.0, y + height / 2.0);
        x -= 28.0;
    }
}
