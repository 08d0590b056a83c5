//! The coarsest pieces of RON text: space, comments, commas, quoted texts, and the rest.

/// What a piece of text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Piece {
    Space,
    Comment,
    Comma,
    /// Within quotes, quotes included.
    Text,
    /// One character of something else.
    Other,
}

/// The pieces of a text, each with where it begins and ends.
pub(super) fn pieces(text: &str) -> impl Iterator<Item = (Piece, usize, usize)> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = &text[at..];
        let first = rest.chars().next()?;
        let (piece, length) = if first.is_whitespace() {
            (Piece::Space, rest.find(|c: char| !c.is_whitespace()).unwrap_or(rest.len()))
        } else if rest.starts_with("//") {
            (Piece::Comment, line_comment(rest))
        } else if rest.starts_with("/*") {
            (Piece::Comment, block_comment(rest))
        } else if first == ',' {
            (Piece::Comma, 1)
        } else if first == '"' {
            (Piece::Text, quoted(rest))
        } else if let Some(length) = raw(rest) {
            (Piece::Text, length)
        } else {
            (Piece::Other, word(rest, first))
        };
        let from = at;
        at += length;
        Some((piece, from, at))
    })
}

/// The comments within a text.
pub(super) fn comments(text: &str) -> Vec<&str> {
    pieces(text).filter(|(piece, ..)| *piece == Piece::Comment).map(|(_, from, to)| &text[from..to]).collect()
}

/// A word as a whole, so that an `r` at its end is not taken for the beginning of a raw text.
fn word(rest: &str, first: char) -> usize {
    if first.is_alphanumeric() || first == '_' {
        rest.find(|c: char| !(c.is_alphanumeric() || c == '_')).unwrap_or(rest.len())
    } else {
        first.len_utf8()
    }
}

/// A comment to the end of the line, without what ends the line.
fn line_comment(rest: &str) -> usize {
    let end = rest.find('\n').unwrap_or(rest.len());
    if rest[..end].ends_with('\r') { end - 1 } else { end }
}

fn block_comment(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let (mut level, mut at) = (0usize, 0);
    while at < bytes.len() {
        match &bytes[at..] {
            [b'/', b'*', ..] => {
                level += 1;
                at += 2;
            }
            [b'*', b'/', ..] => {
                level -= 1;
                at += 2;
                if level == 0 {
                    return at;
                }
            }
            _ => at += 1,
        }
    }
    bytes.len()
}

fn quoted(rest: &str) -> usize {
    let bytes = rest.as_bytes();
    let mut at = 1;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => return at + 1,
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    bytes.len()
}

/// The length of a raw text that begins here.
fn raw(rest: &str) -> Option<usize> {
    let behind = rest.strip_prefix('r')?;
    let hashes = behind.bytes().take_while(|b| *b == b'#').count();
    if behind.as_bytes().get(hashes) != Some(&b'"') {
        return None;
    }
    let body = 2 + hashes;
    let close = format!("\"{}", "#".repeat(hashes));
    Some(rest[body..].find(&close).map_or(rest.len(), |end| body + end + close.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn comments_are_told_from_what_looks_like_them() {
        let text = "(a: \"// no\", // one\n b: r#\"/* \" no */\"#, /* two /* in */ */ c: \"\\\"// no\", cr: 1)";
        assert_eq!(comments(text), ["// one", "/* two /* in */ */"]);
        let whole: String = pieces(text).map(|(_, from, to)| &text[from..to]).collect();
        assert_eq!(whole, text);
        for text in ["\"", "r#\"x", "/*", "/* /*", "\"\\", "å", "r", "r#"] {
            assert_eq!(pieces(text).last().map(|(.., to)| to), Some(text.len()), "{text}");
        }
    }
}
