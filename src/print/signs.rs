//! The signs of a text as they are set.

use crate::text::signs::{composed, is_invisible};

/// A sign that asks its neighbours to join, or not to: it is not seen, and Arabic letters need it.
pub(super) fn is_joiner(sign: char) -> bool {
    matches!(sign, '\u{200c}' | '\u{200d}')
}

/// The text as it is set: what cannot be seen is left out, and what would break a line otherwise than a new line is a space. Signs
/// that tell where a word may be parted stay.
pub(super) fn clean(text: &str) -> String {
    let kept = |&sign: &char| !is_invisible(sign) || is_joiner(sign) || matches!(sign, '\u{ad}' | '\u{200b}');
    let shown = |sign| match sign {
        '\n' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\r' => None,
        '\u{2011}' => Some('-'),
        sign if sign.is_control() => Some(' '),
        sign => Some(sign),
    };
    composed(text.trim()).chars().filter(kept).filter_map(shown).collect()
}
