//! The four faces, in the binary so that the game looks the same on every machine.

/// One of the four faces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Face {
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
    pub const ALL: [Face; 4] = [Face::Display, Face::Text, Face::Strong, Face::Italic];

    /// The name of its egui family.
    pub fn family(self) -> &'static str {
        match self {
            Face::Display => "display",
            Face::Text => "text",
            Face::Strong => "strong",
            Face::Italic => "italic",
        }
    }

    /// The font file, TrueType.
    pub fn bytes(self) -> &'static [u8] {
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
