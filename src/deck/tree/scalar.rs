//! The smallest pieces: white space, words, numbers, texts.

use super::super::problem::Arg;
use super::{Reader, Stop, Value};
use crate::text::signs::is_invisible;
use std::borrow::Cow;

impl<'a> Reader<'a, '_> {
    /// White space and comments.
    pub(super) fn space(&mut self) -> Result<(), Stop> {
        loop {
            match self.peek() {
                Some(b' ' | b'\n' | b'\r' | b'\t' | 0x0B | 0x0C) => self.at += 1,
                Some(b'/') if self.rest().starts_with("//") => {
                    self.at += self.rest().find('\n').unwrap_or(self.rest().len());
                }
                Some(b'/') if self.rest().starts_with("/*") => {
                    let start = self.at;
                    if !self.block_comment() {
                        self.fault("KO105", start, vec![])?;
                    }
                }
                Some(byte) if byte >= 0x80 => match self.rest().chars().next() {
                    Some(c) if is_invisible(c) && !matches!(c, '\u{200E}' | '\u{200F}') => self.unseen(c)?,
                    Some(c) if c.is_whitespace() && !matches!(c, '\u{85}' | '\u{2028}' | '\u{2029}') => {
                        self.unseen(c)?
                    }
                    Some(c @ ('\u{85}' | '\u{200E}' | '\u{200F}' | '\u{2028}' | '\u{2029}')) => {
                        self.at += c.len_utf8();
                    }
                    _ => return Ok(()),
                },
                _ => return Ok(()),
            }
        }
    }

    /// A sign that cannot be told from a space, or not be seen at all: it is passed over like one, and named.
    fn unseen(&mut self, c: char) -> Result<(), Stop> {
        self.fault("KO116", self.at, vec![("found", Arg::text(&visible(c)))])?;
        self.at += c.len_utf8();
        Ok(())
    }

    /// Moves past a block comment, which may hold others; false when it never ends.
    fn block_comment(&mut self) -> bool {
        let bytes = self.src.as_bytes();
        let mut level = 0usize;
        while self.at < bytes.len() {
            match &bytes[self.at..] {
                [b'/', b'*', ..] => {
                    level += 1;
                    self.at += 2;
                }
                [b'*', b'/', ..] => {
                    level -= 1;
                    self.at += 2;
                    if level == 0 {
                        return true;
                    }
                }
                _ => self.at += 1,
            }
        }
        false
    }

    /// A word: a name, or a value from a list of words.
    pub(super) fn word(&mut self) -> Option<&'a str> {
        let rest = self.rest();
        let (prefix, rest) = match rest.strip_prefix("r#") {
            Some(raw) => (2, raw),
            None => (0, rest),
        };
        let first = rest.chars().next()?;
        if !(first.is_alphabetic() || first == '_' || (prefix > 0 && first.is_alphanumeric())) {
            return None;
        }
        let bytes = rest.as_bytes();
        let ascii = bytes.iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
        let mut end = ascii;
        if bytes.get(ascii).is_some_and(|b| !b.is_ascii() || matches!(b, b'-' | b'+' | b'.')) {
            // A hyphen belongs to the word here, so that `long-term` is one unknown word and not two faults.
            end =
                rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '+' | '.'))).unwrap_or(rest.len());
        }
        self.at += prefix + end;
        rest.get(..end)
    }

    pub(super) fn number(&mut self) -> Result<Value<'a>, Stop> {
        let start = self.at;
        let rest = self.rest();
        let length = rest
            .char_indices()
            .find(|(at, c)| {
                !(c.is_ascii_alphanumeric() || matches!(c, '_' | '.') || (*at == 0 && matches!(c, '+' | '-')))
            })
            .map_or(rest.len(), |(at, _)| at);
        self.at += length;
        let text = &rest[..length];
        let (negative, digits) = match text.strip_prefix('-') {
            Some(digits) => (true, digits),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (base, digits) = match digits.get(..2) {
            Some("0x") => (16, &digits[2..]),
            Some("0b") => (2, &digits[2..]),
            Some("0o") => (8, &digits[2..]),
            _ => (10, digits),
        };
        if digits.is_empty() || !digits.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '.') {
            self.fault("KO110", start, vec![("found", Arg::text(text))])?;
            return Ok(Value::Damaged);
        }
        let plain: Cow<'_, str> =
            if digits.contains('_') { digits.replace('_', "").into() } else { Cow::Borrowed(digits) };
        match i64::from_str_radix(&plain, base) {
            Ok(number) => Ok(Value::Whole(if negative { -number } else { number })),
            Err(_) if plain.bytes().all(|b| b.is_ascii_digit()) => Ok(Value::Huge),
            Err(_) if plain.parse::<f64>().is_ok() => Ok(Value::Fraction),
            Err(_) => {
                self.fault("KO110", start, vec![("found", Arg::text(text))])?;
                Ok(Value::Damaged)
            }
        }
    }

    /// Moves past a text between single quotes, up to the one before what may follow a text, and names them; false when
    /// that is not what stands here.
    pub(super) fn single_quoted(&mut self) -> Result<bool, Stop> {
        let start = self.at;
        let line = self.rest().lines().next().unwrap_or("");
        let ends = line.match_indices('\'').map(|(at, _)| at + 1).skip(1);
        let end = ends.into_iter().find(|end| {
            let after = line[*end..].trim_start();
            after.is_empty() || after.starts_with([',', ')', ']', '}', ':']) || after.starts_with("//")
        });
        match end {
            Some(end) => {
                self.fault("KO117", start, vec![])?;
                self.at += end;
                Ok(true)
            }
            None => Ok(false),
        }
    }

    /// The number of `#` of a raw string that begins here.
    pub(super) fn raw_string_start(&self) -> Option<usize> {
        let rest = self.rest().strip_prefix('r')?;
        let hashes = rest.bytes().take_while(|b| *b == b'#').count();
        (rest.as_bytes().get(hashes) == Some(&b'"')).then_some(hashes)
    }

    pub(super) fn raw_string(&mut self) -> Result<Value<'a>, Stop> {
        let start = self.at;
        let hashes = self.raw_string_start().unwrap_or(0);
        let body = start + hashes + 2;
        let close = format!("\"{}", "#".repeat(hashes));
        let text = self.src.get(body..).unwrap_or("");
        match text.find(&close) {
            Some(end) => {
                self.at = body + end + close.len();
                Ok(Value::Text(Cow::Borrowed(&text[..end])))
            }
            None => self.unclosed_string(start),
        }
    }

    /// A text whose quotes do not pair up: told, and read on from the next line. Brackets that would have
    /// closed groups on the rest of the line count as if they had.
    pub(super) fn unclosed_string(&mut self, start: usize) -> Result<Value<'a>, Stop> {
        self.fault("KO104", start, vec![])?;
        self.at = start;
        let line = self.rest().split('\n').next().unwrap_or("");
        self.at += line.len();
        let mut level = 0usize;
        let mut closed = 0;
        for byte in line.bytes() {
            match byte {
                b'(' | b'[' | b'{' => level += 1,
                b')' | b']' | b'}' if level == 0 => closed += 1,
                b')' | b']' | b'}' => level -= 1,
                _ => {}
            }
        }
        self.leave = closed.min(self.open.len().saturating_sub(1));
        self.resynced = true;
        Ok(Value::Damaged)
    }

    pub(super) fn string(&mut self) -> Result<Value<'a>, Stop> {
        let start = self.at;
        let bytes = self.src.as_bytes();
        let body = start + 1;
        let mut end = body;
        while end < bytes.len() && bytes[end] != b'"' && bytes[end] != b'\\' {
            end += 1;
        }
        let text = if bytes.get(end) == Some(&b'\\') {
            match string_end(bytes, end) {
                Some(close) => {
                    let text = self.unescape(body, close)?;
                    end = close;
                    Cow::Owned(text)
                }
                None => return self.unclosed_string(start),
            }
        } else if end < bytes.len() {
            Cow::Borrowed(&self.src[body..end])
        } else {
            return self.unclosed_string(start);
        };
        self.at = end + 1;
        // A letter right behind the quote, or a text over several lines with something behind it that cannot
        // follow a text: the quote that ended it was the beginning of another, or stands within the text.
        let after = self.at;
        let next = self.rest().chars().next();
        if next.is_some_and(char::is_alphanumeric) {
            return self.unclosed_string(start);
        }
        let plain = matches!(next, Some(',' | ')' | ']' | '}' | ':'));
        if !plain && bytes[start..after].contains(&b'\n') {
            self.space()?;
            let next = self.peek();
            self.at = after;
            if !matches!(next, None | Some(b',' | b')' | b']' | b'}' | b':')) {
                return self.unclosed_string(start);
            }
        }
        Ok(Value::Text(text))
    }

    /// The text between `from` and `to` with its escapes resolved; a wrong escape is told and left out.
    fn unescape(&mut self, from: usize, to: usize) -> Result<String, Stop> {
        let body = &self.src[from..to];
        let mut text = String::with_capacity(body.len());
        let mut chars = body.char_indices().peekable();
        let mut bytes: Vec<u8> = Vec::new();
        while let Some((at, c)) = chars.next() {
            if c != '\\' {
                text.push(c);
                continue;
            }
            let escape = chars.next().map(|(_, c)| c);
            let read = match escape {
                Some('n') => Some('\n'),
                Some('r') => Some('\r'),
                Some('t') => Some('\t'),
                Some('0') => Some('\0'),
                Some(c @ ('"' | '\\' | '\'')) => Some(c),
                Some('x') => {
                    let digits: String = chars.by_ref().take(2).map(|(_, c)| c).collect();
                    let two = digits.len() == 2 && is_hexadecimal(&digits);
                    let byte = two.then(|| u8::from_str_radix(&digits, 16).ok()).flatten();
                    match byte {
                        Some(byte) if byte >= 0x80 => {
                            // Part of a character written byte by byte.
                            bytes.push(byte);
                            match std::str::from_utf8(&bytes) {
                                Ok(whole) => {
                                    text.push_str(whole);
                                    bytes.clear();
                                }
                                Err(error) if error.error_len().is_none() && body[at + 4..].starts_with("\\x") => {}
                                Err(_) => {
                                    bytes.clear();
                                    text.push(char::REPLACEMENT_CHARACTER);
                                    self.number_fault(from + at, &body[at..])?;
                                }
                            }
                            continue;
                        }
                        byte => byte.map(char::from),
                    }
                }
                Some('u') => {
                    let digits: Option<&str> =
                        body[at..].strip_prefix("\\u{").and_then(|r| r.split_once('}')).map(|s| s.0);
                    match digits.filter(|d| (1..=6).contains(&d.len()) && is_hexadecimal(d)) {
                        Some(digits) => {
                            for _ in 0..digits.chars().count() + 2 {
                                chars.next();
                            }
                            u32::from_str_radix(digits, 16).ok().and_then(char::from_u32)
                        }
                        None => None,
                    }
                }
                Some('\n') => {
                    while chars.next_if(|(_, c)| matches!(c, ' ' | '\t' | '\n' | '\r')).is_some() {}
                    continue;
                }
                Some('\r') if chars.peek().is_some_and(|(_, c)| *c == '\n') => {
                    while chars.next_if(|(_, c)| matches!(c, ' ' | '\t' | '\n' | '\r')).is_some() {}
                    continue;
                }
                _ => None,
            };
            match read {
                Some(c) => text.push(c),
                None => {
                    // Something was meant to stand here: the text is not empty.
                    text.push(char::REPLACEMENT_CHARACTER);
                    if matches!(escape, Some('u' | 'x')) {
                        self.number_fault(from + at, &body[at..])?;
                    } else {
                        self.escape_fault(from + at, &escape.map(visible).unwrap_or_default())?;
                    }
                }
            }
        }
        Ok(text)
    }

    /// A sign that is written by a number which no sign has; `rest` begins with it.
    fn number_fault(&mut self, at: usize, rest: &str) -> Result<(), Stop> {
        let in_braces = rest.split_inclusive(['}', ' ', ',']).next().unwrap_or_default();
        let two_digits: String = rest.chars().take(4).collect();
        let number = if rest.starts_with("\\x") { &two_digits } else { in_braces };
        self.fault("KO115", at, vec![("found", Arg::text(number))])
    }

    fn escape_fault(&mut self, at: usize, escape: &str) -> Result<(), Stop> {
        self.fault("KO106", at, vec![("found", Arg::text(&format!("\\{escape}")))])
    }
}

fn is_hexadecimal(digits: &str) -> bool {
    digits.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// Where the string ends whose text begins at `from`: the offset of its closing quote.
pub(super) fn string_end(bytes: &[u8], from: usize) -> Option<usize> {
    let mut at = from;
    while at < bytes.len() {
        match bytes[at] {
            b'"' => return Some(at),
            b'\\' => at += 2,
            _ => at += 1,
        }
    }
    None
}

/// A character as it can be shown in a message: what cannot be seen is given by number.
pub(in crate::deck) fn visible(c: char) -> String {
    let unassigned =
        matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..='\u{10ffff}') || u32::from(c) & 0xFFFE == 0xFFFE;
    if unassigned || c.is_control() || c.is_whitespace() || is_invisible(c) {
        format!("U+{:04X}", u32::from(c))
    } else {
        c.to_string()
    }
}
