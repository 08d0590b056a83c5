//! What pages are dressed in: one sheet whose colours are the table's own, one small script, three faces. All of it is in the
//! binary; no address leads to the disk.

use crate::look::{Ink, Palette};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::sync::OnceLock;

const SCRIPT: &str = include_str!("../../../assets/web/phones.js");
const SHEET: &str = include_str!("../../../assets/web/phones.css");

/// The colours that pages use.
const INKS: [Ink; 28] = [
    Ink::Ground,
    Ink::GroundLight,
    Ink::GroundDeep,
    Ink::Wood,
    Ink::WoodLight,
    Ink::WoodDeep,
    Ink::Rim,
    Ink::RimDeep,
    Ink::Paper,
    Ink::PaperDim,
    Ink::PaperEdge,
    Ink::Ink,
    Ink::InkSoft,
    Ink::Line,
    Ink::Hair,
    Ink::Off,
    Ink::OffDeep,
    Ink::OffTint,
    Ink::OffText,
    Ink::Ide,
    Ink::IdeDeep,
    Ink::IdeTint,
    Ink::IdeText,
    Ink::Common,
    Ink::CommonDeep,
    Ink::CommonTint,
    Ink::CommonText,
    Ink::Gold,
];

/// The style sheet, with the colours of the table in front.
pub(in crate::serve) fn style() -> &'static str {
    static STYLE: OnceLock<String> = OnceLock::new();
    STYLE.get_or_init(|| {
        let mut sheet = String::new();
        let mut tokens = |palette: &Palette| {
            for ink in INKS.into_iter().chain([Ink::OnStrong, Ink::Focus]) {
                // Writing to a string does not fail.
                let _ = write!(sheet, "--{}:{};", ink.token(), palette.get(ink));
            }
            std::mem::take(&mut sheet)
        };
        let (light, dark) = (tokens(&Palette::LIGHT), tokens(&Palette::DARK));
        format!(":root{{{light}}}@media(prefers-color-scheme:dark){{:root{{{dark}}}}}\n{SHEET}")
    })
}

/// The script, without what only its readers need: pages work without it.
pub(in crate::serve) fn script() -> &'static str {
    static SENT: OnceLock<String> = OnceLock::new();
    SENT.get_or_init(|| {
        let lines = SCRIPT.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
        lines.collect::<Vec<_>>().join("\n")
    })
}

/// The faces, by the name in their address.
pub(in crate::serve) fn fonts(name: &str) -> Option<&'static [u8]> {
    Some(match name {
        "display.woff2" => include_bytes!("../../../assets/fonts/web/YoungSerif-Regular.woff2"),
        "text.woff2" => include_bytes!("../../../assets/fonts/web/AtkinsonHyperlegibleNext-Regular.woff2"),
        "strong.woff2" => include_bytes!("../../../assets/fonts/web/AtkinsonHyperlegibleNext-SemiBold.woff2"),
        _ => return None,
    })
}

/// A word that changes with what pages are dressed in, so that browsers may keep it as long as they like.
pub(in crate::serve) fn version() -> &'static str {
    static VERSION: OnceLock<String> = OnceLock::new();
    VERSION.get_or_init(|| {
        let digest = Sha256::new().chain_update(style()).chain_update(script()).finalize();
        crate::record::hex(&digest[..6])
    })
}
