//! The text of a deck file, cut into its lists' items and what is around them, so that one item can be replaced
//! and every other byte stays what it was.

use super::scan::{self, Piece};
use super::write::Indent;
use super::{Key, Section};
use crate::deck::tree::{self, Node, Value};
use std::sync::Arc;

/// How many lines a piece of text ends, and how many characters stand behind the last of them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Extent {
    pub(super) lines: usize,
    pub(super) tail: usize,
}

impl Extent {
    pub(super) fn of(text: &str) -> Self {
        let last = text.rfind('\n').map_or(0, |at| at + 1);
        Extent { lines: text.bytes().filter(|b| *b == b'\n').count(), tail: text[last..].chars().count() }
    }

    /// Both pieces, one behind the other.
    pub(super) fn then(self, next: Extent) -> Extent {
        let tail = if next.lines > 0 { next.tail } else { self.tail + next.tail };
        Extent { lines: self.lines + next.lines, tail }
    }
}

/// One item of a list: what stands before it, itself, and what stands behind it up to its comma and the
/// comment on the same line.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Item {
    pub(super) key: Key,
    pub(super) lead: Arc<str>,
    pub(super) body: Arc<str>,
    pub(super) after: Arc<str>,
    /// A comma stands behind it.
    pub(super) comma: bool,
    /// Where a comma stands before it that belongs to nothing.
    pub(super) loose: Option<usize>,
    pub(super) extents: [Extent; 2],
}

impl Item {
    pub(super) fn new(key: Key, lead: &str, body: &str, after: &str) -> Self {
        let extents = [Extent::of(lead), Extent::of(body).then(Extent::of(after))];
        let loose = scan::pieces(lead).find(|(piece, ..)| *piece == Piece::Comma).map(|(_, at, _)| at);
        Item { key, lead: lead.into(), body: body.into(), after: after.into(), comma: has_comma(after), loose, extents }
    }

    pub(super) fn with_body(&self, body: &str) -> Self {
        Item::new(self.key, &self.lead, body, &self.after)
    }

    pub(super) fn bytes(&self) -> usize {
        self.lead.len() + self.body.len() + self.after.len()
    }
}

/// One list of the deck.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct List {
    /// Where in the frame its items stand; `None` when the file has no such list, or none that can be read.
    pub(super) at: Option<usize>,
    pub(super) items: Vec<Item>,
    /// What stands behind the last item.
    pub(super) tail: Arc<str>,
}

/// A deck file in pieces.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Doc {
    /// The file without what is within the lists.
    pub(super) frame: Arc<str>,
    pub(super) lists: [List; 6],
}

impl Doc {
    /// Cuts the text up. Each item gets a key from `keys`.
    pub(super) fn open(source: &str, keys: &mut impl FnMut() -> Key) -> Doc {
        let mut found = Vec::new();
        let node = tree::read(source, bom(source), &mut found);
        let mut lists: [List; 6] = Default::default();
        let mut cuts: Vec<(usize, usize, Section)> = Vec::new();
        for section in Section::ALL {
            let Some(list) = node.as_ref().and_then(|node| list_of(node, section)) else { continue };
            let (from, to) = (list.start as usize + 1, list.end as usize);
            let Value::List(nodes) = &list.value else { continue };
            if source.get(from - 1..from) != Some("[") || to <= from || source.get(to - 1..to) != Some("]") {
                continue;
            }
            let place = &mut lists[section.index()];
            cut_list(source, from, to - 1, nodes, place, keys);
            cuts.push((from, to - 1, section));
        }
        cuts.sort_unstable_by_key(|(from, ..)| *from);
        let (mut frame, mut at) = (String::new(), 0);
        for (from, to, section) in cuts {
            frame.push_str(&source[at..from]);
            lists[section.index()].at = Some(frame.len());
            at = to;
        }
        frame.push_str(&source[at..]);
        Doc { frame: frame.into(), lists }
    }

    /// The text of the file.
    pub(super) fn text(&self) -> String {
        let size: usize =
            self.lists.iter().map(|list| list.tail.len() + list.items.iter().map(Item::bytes).sum::<usize>()).sum();
        let mut text = String::with_capacity(self.frame.len() + size);
        let mut at = 0;
        for (place, section) in self.order() {
            text.push_str(&self.frame[at..place]);
            at = place;
            let list = &self.lists[section.index()];
            for item in &list.items {
                text.push_str(&item.lead);
                text.push_str(&item.body);
                text.push_str(&item.after);
            }
            text.push_str(&list.tail);
        }
        text.push_str(&self.frame[at..]);
        text
    }

    /// The lists in the order of the file, with their places in the frame.
    pub(super) fn order(&self) -> Vec<(usize, Section)> {
        let place = |section: Section| self.lists[section.index()].at.map(|at| (at, section));
        let mut order: Vec<_> = Section::ALL.into_iter().filter_map(place).collect();
        order.sort_unstable_by_key(|(at, _)| *at);
        order
    }

    /// The text with the ends of lines that the file has.
    pub(super) fn native(&self, text: String) -> String {
        let windows = self.frame.contains("\r\n") && !self.frame.replace("\r\n", "").contains('\n');
        if windows { text.replace("\r\n", "\n").replace('\n', "\r\n") } else { text }
    }

    /// Finds the lists in a frame that has changed.
    pub(super) fn set_frame(&mut self, frame: Arc<str>) {
        let node = tree::read(&frame, bom(&frame), &mut Vec::new());
        for section in Section::ALL {
            let list = node.as_ref().and_then(|node| list_of(node, section));
            let empty = list.filter(|list| frame.get(list.start as usize..list.end as usize) == Some("[]"));
            self.lists[section.index()].at = empty.map(|list| list.start as usize + 1);
        }
        self.frame = frame;
    }

    /// How the items of a list are indented, and each level within them.
    pub(super) fn indent(&self, section: Section) -> Indent {
        let list = &self.lists[section.index()];
        let own = list.items.iter().find_map(|item| margin(&item.lead));
        let base = own.unwrap_or_else(|| {
            let others = self.lists.iter().flat_map(|list| &list.items);
            others.filter_map(|item| margin(&item.lead)).next().unwrap_or(8)
        });
        // Items stand two levels in.
        Indent { base, unit: if base >= 2 { (base / 2).min(8) } else { 4 } }
    }
}

/// How many bytes a byte order mark takes.
pub(super) fn bom(text: &str) -> usize {
    if text.starts_with('\u{FEFF}') { '\u{FEFF}'.len_utf8() } else { 0 }
}

/// The first field of this name, when it is a list.
fn list_of<'n, 'a>(deck: &'n Node<'a>, section: Section) -> Option<&'n Node<'a>> {
    let Value::Record(record) = &deck.value else { return None };
    let field = record.fields.iter().find(|field| field.name == section.name())?;
    matches!(field.value.value, Value::List(_)).then_some(&field.value)
}

/// How far the line is indented that an item begins on.
fn margin(lead: &str) -> Option<usize> {
    let line = &lead[lead.rfind('\n')? + 1..];
    Some(line.chars().take_while(|c| c.is_whitespace()).map(|c| if c == '\t' { 4 } else { 1 }).sum())
}

fn cut_list(source: &str, from: usize, to: usize, nodes: &[Node<'_>], list: &mut List, keys: &mut impl FnMut() -> Key) {
    // Where each item begins and ends. What stands between items and is neither space, comment nor comma is
    // counted to the item before, so that it is told at all.
    let mut spans: Vec<(usize, usize)> = Vec::with_capacity(nodes.len());
    let mut at = from;
    for node in nodes {
        let (mut start, end) = (node.start as usize, (node.end as usize).min(to));
        if start < at || end <= start {
            continue;
        }
        if let Some((first, last)) = junk(&source[at..start]) {
            match spans.last_mut() {
                Some(before) => before.1 = at + last,
                None => start = at + first,
            }
        }
        spans.push((start, end));
        at = end;
    }
    if let Some((first, last)) = junk(&source[at..to]) {
        match spans.last_mut() {
            Some(before) => before.1 = at + last,
            None => spans.push((at + first, at + last)),
        }
    }
    let mut at = from;
    for (place, &(start, end)) in spans.iter().enumerate() {
        let next = spans.get(place + 1).map_or(to, |(start, _)| *start);
        let behind = end + after(&source[end..next]);
        list.items.push(Item::new(keys(), &source[at..start], &source[start..end], &source[end..behind]));
        at = behind;
    }
    list.tail = source[at..to].into();
}

/// Where something that is neither space, comment nor comma begins and ends.
fn junk(gap: &str) -> Option<(usize, usize)> {
    let mut span: Option<(usize, usize)> = None;
    for (piece, from, to) in scan::pieces(gap) {
        if matches!(piece, Piece::Text | Piece::Other) {
            span = Some((span.map_or(from, |(first, _)| first), to));
        }
    }
    span
}

/// How much of what stands behind an item belongs to it: up to its comma, and a comment on the same line.
pub(super) fn after(gap: &str) -> usize {
    let mut end = 0;
    for (piece, _, to) in scan::pieces(gap) {
        match piece {
            Piece::Comma => {
                end = to;
                break;
            }
            Piece::Comment | Piece::Space => {}
            Piece::Text | Piece::Other => return 0,
        }
    }
    for (piece, from, to) in scan::pieces(&gap[end..]) {
        let text = &gap[end + from..end + to];
        match piece {
            Piece::Space if !text.contains('\n') => {}
            Piece::Comment if !text.contains('\n') => return end + to,
            _ => break,
        }
    }
    end
}

/// Whether there is a comma, outside of comments.
pub(super) fn has_comma(text: &str) -> bool {
    scan::pieces(text).any(|(piece, ..)| piece == Piece::Comma)
}

/// Parts what stands before an item: first what stays when it goes (rules and headings, comments above an
/// empty line), then what goes with it.
pub(super) fn split_lead(lead: &str) -> (&str, &str) {
    let mut at = lead.rfind('\n').unwrap_or(0);
    while let Some(above) = lead[..at].rfind('\n') {
        let line = lead[above + 1..at].trim();
        let rule = line.contains("---") || line.contains("===");
        if line.is_empty() || rule || !(line.starts_with("//") || line.starts_with("/*")) {
            break;
        }
        at = above;
    }
    let at = if lead[..at].ends_with('\r') { at - 1 } else { at };
    let (kept, own) = lead.split_at(at);
    if kept.trim().is_empty() { ("", lead) } else { (kept, own) }
}

/// Puts `value` into the field `name` of the frame, adds the field, or takes it away. The frame must be sound.
pub(super) fn set_field(frame: &str, name: &str, value: Option<&str>, behind: &[&str]) -> Option<String> {
    let node = tree::read(frame, bom(frame), &mut Vec::new())?;
    let Value::Record(record) = &node.value else { return None };
    let place = record.fields.iter().position(|field| field.name == name);
    let end = node.end as usize - 1;
    let mut text = frame.to_owned();
    match (place, value) {
        (None, None) => {}
        (Some(place), Some(value)) => {
            let old = &record.fields[place].value;
            text.replace_range(old.start as usize..old.end as usize, value);
        }
        (Some(place), None) => {
            let field = &record.fields[place];
            let next = record.fields.get(place + 1).map_or(end, |next| next.start as usize);
            let from = frame[..field.start as usize].trim_end_matches([' ', '\t', '\n', '\r']).len();
            let to = field.value.end as usize + after(&frame[field.value.end as usize..next]);
            text.replace_range(from..to, "");
        }
        (None, Some(value)) => {
            let before = record.fields.iter().rposition(|field| behind.contains(&field.name));
            let before = before.or(record.fields.len().checked_sub(1));
            let Some(before) = before else {
                text.insert_str(end, &format!("\n    {name}: {value},\n"));
                return Some(text);
            };
            let old = &record.fields[before];
            let next = record.fields.get(before + 1).map_or(end, |next| next.start as usize);
            let stop = old.value.end as usize;
            let gap = &frame[stop..next];
            let to = stop + after(gap);
            let line = frame[..old.start as usize].rfind('\n').map_or(0, |at| at + 1);
            let margin: String = frame[line..old.start as usize].chars().take_while(|c| c.is_whitespace()).collect();
            // A comment behind it would swallow what follows on the same line; each field has its own.
            text.insert_str(to, &format!("\n{margin}{name}: {value},"));
            if !has_comma(&frame[stop..to]) {
                text.insert(stop, ',');
            }
        }
    }
    Some(text)
}
