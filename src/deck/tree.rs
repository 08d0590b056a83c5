//! Reads RON into a tree where every value knows its place in the file.
//!
//! `ron` stops at the first fault, and a fault inside one card makes the whole file unreadable to it. A deck
//! is written by hand, so this reader goes on after a fault: it says what is wrong, finds its footing at the
//! next comma or bracket and reads the rest. For sound input it accepts what `ron` accepts (a test compares).

mod scalar;

use super::problem::{Arg, Found, Severity};
use scalar::string_end;
pub(super) use scalar::visible;
use std::borrow::Cow;

/// Groups within groups: a deck needs eight.
const MAX_DEPTH: usize = 48;
/// Values in one file: the largest deck allowed needs about a third of it.
const MAX_VALUES: usize = 6_000_000;
/// After so many faults in the writing the rest is likely not a deck at all.
const MAX_FAULTS: usize = 40;

/// A value and where it stands, as byte offsets.
pub(super) struct Node<'a> {
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) value: Value<'a>,
}

/// What stands there.
pub(super) enum Value<'a> {
    /// `"text"`
    Text(Cow<'a, str>),
    /// `12`, `-2`
    Whole(i64),
    /// `1.0`
    Fraction,
    /// A whole number that is far too large.
    Huge,
    /// `LongTerm`, `true`, `None`
    Word(&'a str),
    /// `(a: 1)`, `Name(a: 1)`, `()`
    Record(Record<'a>),
    /// `(1, 2)`, `Some(1)`
    Tuple(Option<&'a str>, Vec<Node<'a>>),
    /// `[1, 2]`
    List(Vec<Node<'a>>),
    /// `{A: 1}`
    Map(Vec<(Node<'a>, Node<'a>)>),
    /// Could not be read; the fault is already told.
    Damaged,
}

/// Named fields within round brackets.
pub(super) struct Record<'a> {
    pub(super) name: Option<&'a str>,
    pub(super) fields: Vec<Field<'a>>,
    /// Part of it could not be read, so that a field may be there without being found.
    pub(super) damaged: bool,
}

/// One field of a record.
pub(super) struct Field<'a> {
    pub(super) start: u32,
    pub(super) name: &'a str,
    pub(super) value: Node<'a>,
}

/// Reading cannot go on.
struct Stop;

/// How reading one element of a group went.
enum Step {
    Sound,
    Faulty,
    /// What stands here does not belong to the group: its closing bracket is missing.
    Leave,
}

struct Reader<'a, 'f> {
    src: &'a str,
    at: usize,
    values: usize,
    faults: usize,
    /// Where the last fault stood: one fault a line is told, what follows on the line is mostly an echo.
    last_fault: Option<usize>,
    /// The brackets we are within: offset and the closing one.
    open: Vec<(usize, u8)>,
    /// A missing comma here would be an echo of a fault already told.
    resynced: bool,
    /// So many groups end here, because their closing brackets were lost behind a faulty quote.
    leave: usize,
    found: &'f mut Vec<Found>,
}

/// Reads the text from `start` (behind a byte order mark) on. Faults are added to `found`; `None` when there
/// is nothing to go on with.
pub(super) fn read<'a>(src: &'a str, start: usize, found: &mut Vec<Found>) -> Option<Node<'a>> {
    let mut reader = Reader {
        src,
        at: start,
        values: 0,
        faults: 0,
        last_fault: None,
        open: Vec::new(),
        resynced: false,
        leave: 0,
        found,
    };
    reader.document().ok()
}

impl<'a> Reader<'a, '_> {
    fn document(&mut self) -> Result<Node<'a>, Stop> {
        self.space()?;
        while self.rest().starts_with("#![") {
            self.at += 2;
            self.skip_balanced();
            self.space()?;
        }
        if self.peek().is_none() {
            self.found.push(Found::new(Severity::Error, "KO006", 0));
            return Err(Stop);
        }
        let node = self.value()?;
        self.space()?;
        if self.peek().is_some() && self.faults == 0 {
            self.fault("KO108", self.at, vec![])?;
        }
        Ok(node)
    }

    fn rest(&self) -> &'a str {
        self.src.get(self.at..).unwrap_or("")
    }

    fn peek(&self) -> Option<u8> {
        self.src.as_bytes().get(self.at).copied()
    }

    fn fault(&mut self, code: &'static str, at: usize, args: Vec<(&'static str, Arg)>) -> Result<(), Stop> {
        if let Some(last) = self.last_fault {
            let (from, to) = if last <= at { (last, at) } else { (at, last) };
            if !self.src.as_bytes()[from..to].contains(&b'\n') {
                self.last_fault = Some(at);
                return Ok(());
            }
        }
        self.last_fault = Some(at);
        self.faults += 1;
        self.found.push(Found { args, ..Found::new(Severity::Error, code, at) });
        if self.faults >= MAX_FAULTS { Err(Stop) } else { Ok(()) }
    }

    fn node(&self, start: usize, value: Value<'a>) -> Node<'a> {
        Node { start: start as u32, end: self.at as u32, value }
    }

    fn value(&mut self) -> Result<Node<'a>, Stop> {
        self.values += 1;
        if self.values > MAX_VALUES {
            self.found.push(Found::new(Severity::Error, "KO009", self.at));
            return Err(Stop);
        }
        let start = self.at;
        let value = match self.peek() {
            Some(b'"') => self.string()?,
            Some(b'(') => self.round(None)?,
            Some(b'[') => {
                let mut items = Vec::new();
                self.group(b']', |reader| reader.listed(&mut items))?;
                match items[..] {
                    [Node { value: Value::Damaged, .. }] => Value::Damaged,
                    _ => Value::List(items),
                }
            }
            Some(b'{') => {
                let mut entries = Vec::new();
                self.group(b'}', |reader| reader.entry(&mut entries))?;
                Value::Map(entries)
            }
            Some(b'0'..=b'9' | b'+' | b'-' | b'.') => self.number()?,
            Some(b'\'') if self.single_quoted()? => Value::Damaged,
            Some(b'r') if self.raw_string_start().is_some() => self.raw_string()?,
            _ => match self.word() {
                Some(word) => {
                    let after = self.at;
                    self.space()?;
                    if self.peek() == Some(b'(') {
                        self.round(Some(word))?
                    } else {
                        self.at = after;
                        Value::Word(word)
                    }
                }
                None => {
                    self.unexpected()?;
                    Value::Damaged
                }
            },
        };
        Ok(self.node(start, value))
    }

    /// Says that what stands here cannot begin a value, and moves to the next comma or bracket.
    fn unexpected(&mut self) -> Result<(), Stop> {
        let start = self.at;
        let found = self.rest().chars().next();
        let Some(c) = found else {
            let open = self.open.last().map_or(0, |(at, _)| *at);
            return self.unclosed(open);
        };
        let plain = match c {
            '“' | '”' | '„' | '«' | '»' | '‟' | '″' => Some("\""),
            '‘' | '’' | '‚' => Some("\""),
            '−' | '–' | '—' => Some("-"),
            _ => None,
        };
        match plain {
            Some(plain) => {
                let args = vec![("found", Arg::text(&c.to_string())), ("plain", Arg::text(plain))];
                self.fault("KO111", start, args)?;
                // A text between typographic quotes is skipped as a whole, with the commas within it.
                let line = self.rest().lines().next().unwrap_or("");
                let close = ['”', '“', '»', '«', '’', '"', '″'];
                let end = line.char_indices().skip(1).find(|(_, c)| plain == "\"" && close.contains(c));
                self.at += end.map_or(c.len_utf8(), |(at, c)| at + c.len_utf8());
            }
            None => {
                self.fault("KO101", start, vec![("found", Arg::text(&visible(c)))])?;
                self.at += c.len_utf8();
            }
        }
        self.recover();
        Ok(())
    }

    /// Moves to the next comma or closing bracket of the group we are in.
    fn recover(&mut self) {
        self.resynced = true;
        let bytes = self.src.as_bytes();
        while let Some(byte) = self.peek() {
            match byte {
                b',' | b')' | b']' | b'}' => return,
                b'(' | b'[' | b'{' => self.skip_balanced(),
                b'"' => {
                    // Only a string that ends on its line: otherwise the quote is likely the fault itself.
                    let end = bytes[self.at + 1..].iter().position(|b| matches!(b, b'"' | b'\n'));
                    match end {
                        Some(end) if bytes[self.at + 1 + end] == b'"' => self.at += end + 2,
                        Some(end) => {
                            self.at += end + 1;
                            return;
                        }
                        None => self.at = bytes.len(),
                    }
                }
                b'/' if self.rest().starts_with("//") => {
                    self.at += self.rest().find('\n').unwrap_or(self.rest().len());
                }
                _ => self.at += 1,
            }
        }
    }

    /// Moves past a bracket and all within it, reading nothing but strings; stops at the end of the file.
    fn skip_balanced(&mut self) {
        let bytes = self.src.as_bytes();
        let mut level = 0usize;
        while self.at < bytes.len() {
            match bytes[self.at] {
                b'(' | b'[' | b'{' => level += 1,
                b')' | b']' | b'}' => {
                    level = level.saturating_sub(1);
                    if level == 0 {
                        self.at += 1;
                        return;
                    }
                }
                b'"' => match string_end(bytes, self.at + 1) {
                    Some(end) => self.at = end,
                    None => self.at = bytes.len() - 1,
                },
                _ => {}
            }
            self.at += 1;
        }
    }

    /// Reads a group from its opening bracket to its closing one. `element` reads one element.
    /// Answers whether the whole group was sound.
    fn group(&mut self, close: u8, mut element: impl FnMut(&mut Self) -> Result<Step, Stop>) -> Result<bool, Stop> {
        let open = self.at;
        if self.open.len() >= MAX_DEPTH {
            let depth = Arg::Number(MAX_DEPTH as i64);
            self.found.push(Found { args: vec![("depth", depth)], ..Found::new(Severity::Error, "KO007", open) });
            return Err(Stop);
        }
        self.open.push((open, close));
        self.at += 1;
        let mut sound = true;
        loop {
            self.space()?;
            match self.peek() {
                None => {
                    self.unclosed(open)?;
                    sound = false;
                    break;
                }
                Some(byte) if byte == close => {
                    self.at += 1;
                    break;
                }
                Some(byte @ (b')' | b']' | b'}')) => {
                    sound = false;
                    let args = vec![
                        ("open", Arg::text(bracket(self.src.as_bytes()[open]))),
                        ("close", Arg::text(bracket(close))),
                        ("found", Arg::text(bracket(byte))),
                        ("line", Arg::Line(open as u32)),
                    ];
                    self.fault("KO103", self.at, args)?;
                    if self.closes_this(open, byte) {
                        self.at += 1;
                    }
                    break;
                }
                Some(b',') => {
                    sound = false;
                    if !self.resynced {
                        self.fault("KO101", self.at, vec![("found", Arg::text(","))])?;
                    }
                    self.at += 1;
                    self.resynced = false;
                    continue;
                }
                Some(_) => {
                    self.resynced = false;
                    let before = self.at;
                    let step = element(self)?;
                    if self.leave > 0 {
                        self.leave -= 1;
                        sound = false;
                        break;
                    }
                    match step {
                        Step::Sound => {}
                        Step::Faulty => sound = false,
                        Step::Leave => {
                            sound = false;
                            self.resynced = true;
                            break;
                        }
                    }
                    if self.at == before {
                        self.at += self.rest().chars().next().map_or(1, char::len_utf8);
                    }
                }
            }
            let end = self.at;
            self.space()?;
            match self.peek() {
                Some(b',') => {
                    self.at += 1;
                    self.resynced = false;
                }
                None | Some(b')' | b']' | b'}') => {}
                Some(_) if self.resynced => sound = false,
                Some(_) => {
                    sound = false;
                    self.fault("KO102", end, vec![])?;
                }
            }
        }
        self.open.pop();
        Ok(sound)
    }

    /// Whether a wrong closing bracket is a slip for the one that should close the group opened at `open`
    /// (then it is used up), or closes a group around it (then ours was left out). Layout tells.
    fn closes_this(&self, open: usize, found: u8) -> bool {
        let outer = self.open.iter().rev().skip(1).find(|(_, close)| *close == found);
        let Some(&(outer, _)) = outer else { return true };
        let (own_line, outer_line, here) = (self.line_of(open), self.line_of(outer), self.line_of(self.at));
        if own_line.0 == here.0 { outer_line.0 != here.0 } else { own_line.1 == here.1 && outer_line.1 != here.1 }
    }

    /// Where the line begins, and how far it is indented.
    fn line_of(&self, at: usize) -> (usize, usize) {
        let bytes = self.src.as_bytes();
        let start = bytes[..at].iter().rposition(|b| *b == b'\n').map_or(0, |newline| newline + 1);
        let indent = bytes[start..].iter().take_while(|b| matches!(b, b' ' | b'\t')).count();
        (start, indent)
    }

    /// The file ends within the group opened at `open`. Told once: for the innermost group.
    fn unclosed(&mut self, open: usize) -> Result<(), Stop> {
        if !self.found.iter().any(|found| found.code == "KO109") {
            let close = self.open.last().map_or(b')', |(_, close)| *close);
            let args =
                vec![("open", Arg::text(bracket(self.src.as_bytes()[open]))), ("close", Arg::text(bracket(close)))];
            // Also when a fault stands on the same line: the end of the file is no echo.
            self.last_fault = None;
            self.fault("KO109", open, args)?;
        }
        Ok(())
    }

    /// Round brackets: named fields, or values without names.
    fn round(&mut self, name: Option<&'a str>) -> Result<Value<'a>, Stop> {
        if self.looks_named()? {
            let mut fields = Vec::new();
            let sound = self.group(b')', |reader| reader.field(&mut fields))?;
            Ok(Value::Record(Record { name, fields, damaged: !sound }))
        } else {
            let mut items = Vec::new();
            self.group(b')', |reader| {
                items.push(reader.value()?);
                Ok(Step::Sound)
            })?;
            Ok(Value::Tuple(name, items))
        }
    }

    /// One thing of a list.
    fn listed(&mut self, items: &mut Vec<Node<'a>>) -> Result<Step, Stop> {
        let start = self.at;
        let node = self.value()?;
        if matches!(node.value, Value::Word(_)) {
            let after = self.at;
            self.space()?;
            if self.peek() == Some(b':') {
                let open = self.open.last().map_or(0, |(at, _)| *at);
                if items.is_empty() {
                    // Names from the beginning: a group with the wrong bracket. What it closes with may be either.
                    self.fault("KO114", open, vec![("name", Arg::text(&self.src[start..after]))])?;
                    self.at = open;
                    self.skip_balanced();
                    items.push(Node { value: Value::Damaged, ..node });
                    return Ok(Step::Leave);
                }
                // A field: the list it stands in has not been closed.
                self.fault("KO109", open, vec![("open", Arg::text("[")), ("close", Arg::text("]"))])?;
                self.at = start;
                return Ok(Step::Leave);
            }
            self.at = after;
        }
        items.push(node);
        Ok(Step::Sound)
    }

    /// Whether the first thing within the bracket is a field's name, perhaps without its colon.
    fn looks_named(&mut self) -> Result<bool, Stop> {
        let start = self.at;
        self.at += 1;
        self.space()?;
        let named = match self.peek() {
            Some(b')') => true,
            Some(b'"') => {
                // A name within quotes, as in JSON.
                let end = string_end(self.src.as_bytes(), self.at + 1);
                self.at = end.map_or(self.src.len(), |end| end + 1);
                self.space()?;
                self.peek() == Some(b':')
            }
            Some(b'(' | b'[' | b'{' | b'0'..=b'9' | b'-' | b'+' | b'.' | b'\'') => false,
            _ if self.raw_string_start().is_some() => false,
            // What is no word either is likely a slip before the first name.
            _ => {
                let word = self.word().is_some();
                self.space()?;
                !word || matches!(self.peek(), Some(b':' | b'=' | b'"' | b'[' | b'{' | b'0'..=b'9' | b'-'))
            }
        };
        self.at = start;
        Ok(named)
    }

    fn field(&mut self, fields: &mut Vec<Field<'a>>) -> Result<Step, Stop> {
        let start = self.at;
        let (mut sound, mut known) = (true, true);
        if let [.., (_, b']'), (open, _)] = self.open[..]
            && self.peek() == Some(b'(')
        {
            // The next item of the list begins before this one has ended.
            let args = vec![("open", Arg::text("(")), ("close", Arg::text(")"))];
            self.fault("KO109", open, args)?;
            return Ok(Step::Leave);
        }
        let name = match self.peek() {
            Some(b'"') => match self.string()? {
                Value::Text(Cow::Borrowed(name)) if !self.resynced => {
                    sound = false;
                    self.fault("KO113", start, vec![("name", Arg::text(name))])?;
                    name
                }
                _ => {
                    self.fault("KO107", start, vec![("name", Arg::text(""))])?;
                    return Ok(Step::Faulty);
                }
            },
            _ => match self.word() {
                Some(name) => {
                    if name.contains(['-', '+', '.']) && !self.src[start..].starts_with("r#") {
                        self.fault("KO112", start, vec![("name", Arg::text(name))])?;
                        sound = false;
                        known = false;
                    }
                    name
                }
                None => {
                    self.unexpected()?;
                    return Ok(Step::Faulty);
                }
            },
        };
        let after = self.at;
        self.space()?;
        match self.peek() {
            Some(b':') => self.at += 1,
            next => {
                sound = false;
                self.fault("KO107", after, vec![("name", Arg::text(name))])?;
                match next {
                    Some(b'=') => self.at += 1,
                    Some(b'"' | b'[' | b'{' | b'(' | b'0'..=b'9' | b'-') => {}
                    _ => {
                        self.at = after;
                        self.recover();
                        return Ok(Step::Faulty);
                    }
                }
            }
        }
        self.space()?;
        if matches!(self.peek(), Some(b',' | b')' | b']' | b'}')) {
            let found = self.rest().chars().next().map(visible).unwrap_or_default();
            self.fault("KO101", self.at, vec![("found", Arg::text(&found))])?;
            return Ok(Step::Faulty);
        }
        let value = self.value()?;
        // A name without a colon before something that cannot be read was likely no name.
        if known && (sound || !matches!(value.value, Value::Damaged)) {
            fields.push(Field { start: start as u32, name, value });
        }
        Ok(if sound { Step::Sound } else { Step::Faulty })
    }

    fn entry(&mut self, entries: &mut Vec<(Node<'a>, Node<'a>)>) -> Result<Step, Stop> {
        let key = self.value()?;
        let after = self.at;
        self.space()?;
        match self.peek() {
            Some(b':') => self.at += 1,
            next => {
                let name = self.src.get(key.start as usize..key.end as usize).unwrap_or("");
                self.fault("KO107", after, vec![("name", Arg::text(name))])?;
                if next != Some(b'=') {
                    self.at = after;
                    self.recover();
                    return Ok(Step::Faulty);
                }
                self.at += 1;
            }
        }
        self.space()?;
        let value = self.value()?;
        entries.push((key, value));
        Ok(Step::Sound)
    }
}

fn bracket(byte: u8) -> &'static str {
    match byte {
        b'(' => "(",
        b')' => ")",
        b'[' => "[",
        b']' => "]",
        b'{' => "{",
        _ => "}",
    }
}
