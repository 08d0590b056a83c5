//! The four faces, in the binary so that the game looks the same on every machine.

use crate::text::signs::{composed, is_invisible};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// One of the four faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Face {
    /// Young Serif, for titles and option letters; never for data, its figures are old-style.
    Display,
    /// Atkinson Hyperlegible Next, for what is read.
    Text,
    /// Atkinson Hyperlegible Next SemiBold, for labels, buttons and numbers.
    Strong,
    /// Atkinson Hyperlegible Next Italic, for a quoted voice.
    Italic,
}

impl Face {
    /// All four.
    pub(crate) const ALL: [Face; 4] = [Face::Display, Face::Text, Face::Strong, Face::Italic];

    /// The name of its egui family.
    pub(crate) fn family(self) -> &'static str {
        match self {
            Face::Display => "display",
            Face::Text => "text",
            Face::Strong => "strong",
            Face::Italic => "italic",
        }
    }

    /// The font file, TrueType.
    pub(crate) fn bytes(self) -> &'static [u8] {
        match self {
            Face::Display => include_bytes!("../../assets/fonts/YoungSerif-Regular.ttf"),
            Face::Text => include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Regular.ttf"),
            Face::Strong => include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-SemiBold.ttf"),
            Face::Italic => include_bytes!("../../assets/fonts/AtkinsonHyperlegibleNext-Italic.ttf"),
        }
    }
}

/// Fonts that stand behind every face, for names in Hebrew and Arabic letters.
pub(crate) const BEHIND: [(&str, &[u8]); 2] = [
    ("hebrew", include_bytes!("../../assets/fonts/NotoSansHebrew-Regular.ttf")),
    ("arabic", include_bytes!("../../assets/fonts/NotoSansArabic-Regular.ttf")),
];

/// The signs of a text that no font has, each once: a box would stand for them on paper.
pub(crate) fn missing(text: &str) -> Vec<char> {
    static KNOWN: OnceLock<BTreeSet<u32>> = OnceLock::new();
    if text.is_ascii() {
        return Vec::new();
    }
    let known = KNOWN.get_or_init(known);
    let mut missing = Vec::new();
    for sign in composed(text).chars() {
        let shown = !(sign.is_whitespace() || sign.is_control() || is_invisible(sign));
        // A hyphen that does not break is set as any other; a sign in the place of one that cannot be read is told there.
        if shown
            && !matches!(sign, '\u{2011}' | char::REPLACEMENT_CHARACTER)
            && !known.contains(&u32::from(sign))
            && !missing.contains(&sign)
        {
            missing.push(sign);
        }
    }
    missing
}

/// Every sign that one of the fonts has.
fn known() -> BTreeSet<u32> {
    let mut known = BTreeSet::new();
    let files = Face::ALL.into_iter().map(Face::bytes).chain(BEHIND.into_iter().map(|(_, bytes)| bytes));
    for file in files {
        let face = ttf_parser::Face::parse(file, 0).ok();
        let tables = face.as_ref().and_then(|face| face.tables().cmap);
        for table in tables.into_iter().flat_map(|cmap| cmap.subtables).filter(ttf_parser::cmap::Subtable::is_unicode) {
            table.codepoints(|sign| {
                known.insert(sign);
            });
        }
    }
    known
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_that_no_font_has_are_named_once() {
        assert!(missing("Räksmörgås – ”å” שלום سلام o\u{308} \u{200b}\u{ad}").is_empty());
        assert_eq!(missing("Hej 🎉🎉 漢字"), ['🎉', '漢', '字']);
    }
}
