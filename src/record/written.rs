//! The text of a log as the program wrote it, whatever editors, mail and transfers have made of its line ends since.

use super::log::BOM;
use std::borrow::Cow;

/// What old systems put after the end of a text.
pub(super) const END_OF_TEXT: u8 = 0x1a;

/// The lines of a log with one `\n` after each. A line holds no line break of its own and neither begins nor ends with a
/// blank, so that none of its signs is lost. Where only a mark stands in front or lines end with `\r\n`, the bytes stay as
/// they are: such a log is read, and gone on with, in its place.
pub(crate) fn as_written(bytes: &[u8]) -> Cow<'_, [u8]> {
    match from_wide(bytes) {
        Some(text) => Cow::Owned(with_breaks(&text, b"\n")),
        None if is_as_written(bytes) => Cow::Borrowed(bytes),
        None => Cow::Owned(with_breaks(bytes, b"\n")),
    }
}

fn is_as_written(bytes: &[u8]) -> bool {
    let text = bytes.strip_prefix(BOM).unwrap_or(bytes);
    let lines = text.trim_ascii_end();
    let pair_as_written = |pair: &[u8]| match *pair {
        [b'\r', next] => next == b'\n',
        [b' ' | b'\t' | b'\n', b'\r' | b'\n'] => false,
        _ => true,
    };
    !text.starts_with(BOM)
        && !text.first().is_some_and(u8::is_ascii_whitespace)
        && !lines.ends_with(&[END_OF_TEXT])
        && lines.windows(2).all(pair_as_written)
}

/// The lines of a text, without marks in front and blanks around them and without empty ones, with `line_break` after
/// each; the last has one only where there was one.
fn with_breaks(bytes: &[u8], line_break: &[u8]) -> Vec<u8> {
    let mut text = bytes;
    while let Some(rest) = text.strip_prefix(BOM) {
        text = rest;
    }
    let end = text.iter().rposition(|byte| !byte.is_ascii_whitespace() && *byte != END_OF_TEXT).map_or(0, |at| at + 1);
    let ended = text[end..].iter().any(|byte| matches!(byte, b'\r' | b'\n'));
    let lines = text[..end].split(|byte| matches!(byte, b'\r' | b'\n')).map(<[u8]>::trim_ascii);
    let lines: Vec<&[u8]> = lines.filter(|line| !line.is_empty()).collect();
    let mut plain = lines.join(line_break);
    if ended {
        plain.extend(line_break);
    }
    plain
}

/// How two bytes are one number.
type Order = fn([u8; 2]) -> u16;

/// The text of a file that takes two bytes for each letter and says so in its first two.
pub(super) fn from_wide(bytes: &[u8]) -> Option<Vec<u8>> {
    let (order, letters): (Order, &[u8]) = match bytes {
        [0xFF, 0xFE, rest @ ..] => (u16::from_le_bytes, rest),
        [0xFE, 0xFF, rest @ ..] => (u16::from_be_bytes, rest),
        _ => return None,
    };
    let units = letters.as_chunks::<2>().0.iter().map(|pair| order(*pair));
    let text: String = char::decode_utf16(units).map(|letter| letter.unwrap_or(char::REPLACEMENT_CHARACTER)).collect();
    Some(text.into_bytes()).filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = "((a:\"å, b\"),\"0\")\n((b:2),\"1\")\n";

    #[test]
    fn line_ends_of_all_kinds_become_those_that_were_written() {
        for (is, wanted) in [
            (LOG.replace('\n', "\r"), LOG.to_owned()),
            (LOG.replace('\n', "\r\r\n"), LOG.to_owned()),
            (LOG.replace('\n', " \t\r\n"), LOG.to_owned()),
            (LOG.replace('\n', "\n\n"), LOG.to_owned()),
            (format!("\u{feff}\u{feff}{LOG}"), LOG.to_owned()),
            (format!("\u{feff}\n  {LOG}"), LOG.to_owned()),
            (format!("{LOG}\u{1a}"), LOG.to_owned()),
            // A last line that was torn stays torn.
            (LOG.replace('\n', "\r") + "((c", LOG.to_owned() + "((c"),
        ] {
            assert_eq!(String::from_utf8(as_written(is.as_bytes()).into_owned()).unwrap(), wanted, "{is:?}");
        }
        let units: Vec<u16> = format!("\u{feff}{}", LOG.replace('\n', "\r\n")).encode_utf16().collect();
        for wide in [
            units.iter().flat_map(|unit| unit.to_le_bytes()).collect::<Vec<u8>>(),
            units.iter().flat_map(|unit| unit.to_be_bytes()).collect(),
        ] {
            assert_eq!(as_written(&wide), LOG.as_bytes());
        }
    }

    #[test]
    fn what_can_be_gone_on_with_in_its_place_stays() {
        for same in [
            LOG.to_owned(),
            LOG.replace('\n', "\r\n"),
            format!("\u{feff}{LOG}"),
            format!("{LOG}\n\r\n"),
            LOG.trim_end().to_owned(),
            format!("{LOG}((c, d"),
            String::new(),
        ] {
            assert!(matches!(as_written(same.as_bytes()), Cow::Borrowed(_)), "{same:?}");
        }
    }
}
