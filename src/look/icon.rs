//! The icons, all on one grid of 48 × 48: lines with round ends and joins, and filled forms.

use crate::rules::Principle;

/// A part of an icon.
pub(crate) enum Part {
    /// A stroked path in the icon's own weight.
    Line(&'static str),
    /// A stroked path with a weight of its own, in 48ths.
    Heavy(&'static str, f32),
    /// A stroked circle.
    Ring(f32, f32, f32),
    /// A stroked polygon.
    Frame(&'static str),
    /// A filled polygon.
    Form(&'static str),
    /// A filled circle.
    Dot(f32, f32, f32),
    /// A filled rectangle.
    Block(f32, f32, f32, f32),
    /// A stroke in the colour of the paper, over a filled form.
    Knock(&'static str, f32),
}

use Part::{Block, Dot, Form, Frame, Heavy, Knock, Line, Ring};

const OCTAGON: &str = "15,4 33,4 44,15 44,33 33,44 15,44 4,33 4,15";

macro_rules! icons {
    ($($(#[$doc:meta])* $icon:ident = [$($part:expr),* $(,)?];)*) => {
        /// An icon. An icon always stands beside its word.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum Icon { $($(#[$doc])* $icon,)* }

        impl Icon {
            /// Every icon.
            #[cfg(test)]
            pub(crate) const ALL: &'static [Icon] = &[$(Icon::$icon,)*];

            /// What it is drawn of, in 48ths of its size, from its upper left corner.
            pub(crate) fn parts(self) -> &'static [Part] {
                match self { $(Icon::$icon => &[$($part),*],)* }
            }
        }
    };
}

icons! {
    /// *Självständighet och oberoende*: a tree on its own root.
    Independence = [Form("24,4 38,33 10,33"), Block(21.0, 33.0, 6.0, 8.0), Line("M6 43H42")];
    /// *Dialog*: a square and a round bubble.
    Dialogue = [Line("M4 5H26V23H15L8 30V23H4Z"), Dot(34.0, 30.0, 10.5), Form("34,40 45,45 42,34")];
    /// *Kvalitet*: a dovetail joint.
    Quality = [
        Line("M5 5H43V43H5Z"),
        Form("5,43 5,31 11,31 7.5,16 22.5,16 19,31 29,31 25.5,16 40.5,16 37,31 43,31 43,43"),
    ];
    /// *Långsiktighet*: year rings.
    LongTerm = [Ring(24.0, 24.0, 19.5), Ring(25.0, 24.0, 12.5), Ring(26.0, 24.0, 5.5), Line("M44 24H34")];
    /// *Öppenhet och insyn*: an open door.
    Openness = [Line("M7 5H41V43H7Z"), Form("7,5 25,12 25,36 7,43"), Line("M33 22V27")];
    /// *Mångfald*: four different forms.
    Diversity = [
        Block(5.0, 5.0, 16.0, 16.0),
        Dot(35.0, 13.0, 8.6),
        Form("13,26 23,43 3,43"),
        Form("35,25 44.5,34.5 35,44 25.5,34.5"),
    ];
    /// The menu.
    Menu = [Heavy("M7 12H41M7 24H41M7 36H41", 5.0)];
    /// Done, given, agreed.
    Check = [Heavy("M8 25L19 37L41 11", 6.0)];
    /// Waiting for an answer.
    Wait = [
        Line("M12 5H36M12 43H36"),
        Line("M14 5V12L24 24L34 12V5M14 43V36L24 24L34 36V43"),
        Form("17,41 24,33 31,41"),
    ];
    /// To offer a promise of one's own.
    Offer = [Heavy("M24 33V7M13 17L24 6L35 17", 5.0), Line("M7 30V42H41V30")];
    /// To ask for a promise; a question.
    Ask = [
        Ring(24.0, 24.0, 19.5),
        Heavy("M17.5 18.5a6.5 6.5 0 1 1 9 6c-2 .9-2.5 2-2.5 4.5", 4.5),
        Dot(24.0, 35.5, 2.9),
    ];
    /// An objection.
    Object = [Frame(OCTAGON), Heavy("M24 13V27", 5.5), Dot(24.0, 35.0, 3.2)];
    /// The pen: who writes.
    Pen = [Line("M7 41L10 30L33 7L41 15L18 38Z"), Line("M28 12L36 20"), Form("7,41 8.5,35.5 12.5,39.5")];
    /// Time.
    Clock = [Ring(24.0, 25.0, 18.0), Line("M24 14V25L31 30"), Line("M19 3H29")];
    /// Onwards.
    Right = [Heavy("M6 24H40M27 10L41 24L27 38", 5.5)];
    /// Back.
    Left = [Heavy("M42 24H8M21 10L7 24L21 38", 5.5)];
    /// Up.
    Up = [Heavy("M24 42V8M10 21L24 7L38 21", 6.0)];
    /// Down.
    Down = [Heavy("M24 6V40M10 27L24 41L38 27", 6.0)];
    /// Unchanged.
    Same = [Heavy("M7 17H41M7 31H41", 6.0)];
    /// Played by another; to change sides.
    Swap = [Heavy("M6 16H38M29 7L39 16L29 25", 4.6), Heavy("M42 33H10M19 24L9 33L19 42", 4.6)];
    /// To abstain.
    Abstain = [Ring(24.0, 24.0, 18.5), Heavy("M14 24H34", 5.0)];
    /// To need more talk; a reservation.
    Talk = [Line("M5 8H43V33H24L13 43V33H5Z"), Dot(15.0, 20.5, 3.0), Dot(24.0, 20.5, 3.0), Dot(33.0, 20.5, 3.0)];
    /// Secret until all have voted.
    Lock = [Line("M9 21H39V43H9Z"), Line("M15 21V14a9 9 0 0 1 18 0V21"), Dot(24.0, 31.0, 3.5)];
    /// To listen.
    Listen = [
        Line("M13 18a11 11 0 1 1 19 8c-4 4-4 6-5 10a6.5 6.5 0 0 1-11.5 3"),
        Line("M19 19a5 5 0 1 1 8 3.5c-2 1.5-3 3-3 5"),
        Line("M39 9a17 17 0 0 1 2 20"),
    ];
    /// To tell openly.
    Share = [
        Line("M8 20L26 11V37L8 28Z"),
        Line("M12 29L15 42H21L18 31"),
        Line("M33 17a9 9 0 0 1 0 14M39 11a17 17 0 0 1 0 26"),
    ];
    /// To propose.
    Propose = [Line("M10 4H31L39 12V44H10Z"), Heavy("M24.5 19V35M16.5 27H32.5", 5.0)];
    /// To put in other words.
    Rephrase = [Line("M40 20A17 17 0 0 0 9 17M9 6V18H21"), Line("M8 28A17 17 0 0 0 39 31M39 42V30H27")];
    /// To go home and anchor.
    Anchor = [Ring(24.0, 9.0, 5.0), Line("M24 14V43M15 20H33M6 29C7 38 14 43 24 43C34 43 41 38 42 29")];
    /// A warning.
    Warn = [Frame("24,5 45,42 3,42"), Heavy("M24 18V29", 5.0), Dot(24.0, 35.6, 2.8)];
    /// An error.
    Err = [Form(OCTAGON), Knock("M16 16L32 32M32 16L16 32", 5.0)];
    /// Something to know.
    Info = [Ring(24.0, 24.0, 19.5), Heavy("M24 22V35", 5.0), Dot(24.0, 14.0, 3.0)];
    /// A hint.
    Bulb = [Line("M17 35C17 29 10 27 10 18A14 14 0 0 1 38 18C38 27 31 29 31 35Z"), Line("M18 42H30")];
    /// More, or a new one.
    Plus = [Heavy("M24 8V40M8 24H40", 5.5)];
    /// Less.
    Minus = [Heavy("M8 24H40", 5.5)];
    /// To take away or close.
    Cross = [Heavy("M11 11L37 37M37 11L11 37", 5.5)];
    /// Further choices.
    Dots = [Dot(9.0, 24.0, 4.0), Dot(24.0, 24.0, 4.0), Dot(39.0, 24.0, 4.0)];
    /// Something to unfold.
    Chevron = [Heavy("M10 17L24 31L38 17", 5.5)];
    /// To show.
    Eye = [Line("M3 24C9 14 16 10 24 10S39 14 45 24C39 34 32 38 24 38S9 34 3 24Z"), Dot(24.0, 24.0, 6.5)];
    /// To hide.
    Hide = [
        Line("M3 24C9 14 16 10 24 10S39 14 45 24C39 34 32 38 24 38S9 34 3 24Z"),
        Dot(24.0, 24.0, 6.0),
        Heavy("M8 42L40 6", 5.0),
    ];
    /// To save.
    Save = [Line("M6 6H35L42 13V42H6Z"), Line("M14 42V27H34V42M15 6V16H31V6")];
    /// To start or go on.
    Play = [Form("12,6 41,24 12,42")];
    /// To stop for a while.
    Pause = [Block(10.0, 7.0, 10.0, 34.0), Block(28.0, 7.0, 10.0, 34.0)];
    /// To search.
    Search = [Ring(20.0, 20.0, 14.0), Heavy("M30 30L43 43", 5.5)];
    /// Home.
    House = [Line("M6 22L24 6L42 22V43H6Z"), Line("M19 43V29H29V43")];
    /// To take the last step back.
    Undo = [Heavy("M17 8L7 18L17 28", 4.6), Heavy("M8 18H28a12 12 0 0 1 0 24H16", 4.6)];
    /// Settings: three sliders.
    Settings = [
        Line("M5 11H27M39 11H43M5 24H9M21 24H43M5 37H25M37 37H43"),
        Ring(33.0, 11.0, 5.5),
        Ring(15.0, 24.0, 5.5),
        Ring(31.0, 37.0, 5.5),
    ];
    /// A raised hand.
    Hand = [Line(
        "M13 27V13a3.5 3.5 0 0 1 7 0V22V8a3.5 3.5 0 0 1 7 0V22V11a3.5 3.5 0 0 1 7 0V24V18a3.5 3.5 0 0 1 7 0V30\
         C41 39 36 44 28 44C21 44 18 41 14 35L7 26C5 22 10 20 13 24",
    )];
    /// A written text: minutes, agreement, log.
    Document = [Line("M10 4H31L39 12V44H10Z"), Line("M17 20H32M17 28H32M17 36H26")];
    /// A deck of cards.
    Deck = [Line("M5 14H31V44H5Z"), Line("M12 9V4H43V36H37"), Line("M12 26H24M12 33H20")];
}

impl Icon {
    /// The icon of a principle.
    pub(crate) fn principle(principle: Principle) -> Icon {
        match principle {
            Principle::Independence => Icon::Independence,
            Principle::Dialogue => Icon::Dialogue,
            Principle::Quality => Icon::Quality,
            Principle::LongTerm => Icon::LongTerm,
            Principle::Openness => Icon::Openness,
            Principle::Diversity => Icon::Diversity,
        }
    }
}
