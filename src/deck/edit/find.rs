//! Finding and replacing in the texts of a deck. Only the texts themselves are touched: not ids, not comments.

use super::write::quoted;
use super::{Key, Section, Workshop};
use crate::deck::path;
use crate::deck::problem::{Found, Severity};
use crate::deck::tree::{self, Node, Value};

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Find {
    /// The text; nothing is found for an empty one.
    pub text: String,
    /// Capital and small letters are told apart.
    pub case: bool,
    /// Only where it stands as a word of its own.
    pub whole_word: bool,
    /// Only in this list.
    pub section: Option<Section>,
}

/// A place where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// The list.
    pub section: Section,
    /// The item.
    pub key: Key,
    /// The field, such as `options.1.title.sv`.
    pub path: String,
    /// Where in the field's text it begins and ends, in bytes.
    pub span: (usize, usize),
    /// The field's text.
    pub text: String,
}

/// The most hits that are listed.
const HITS_MAX: usize = 10_000;

impl Find {
    /// Where it stands in a text, in bytes; places do not overlap.
    pub fn spans(&self, text: &str) -> Vec<(usize, usize)> {
        let mut spans = Vec::new();
        if self.text.is_empty() {
            return spans;
        }
        let wanted: Vec<char> = self.fold(&self.text).collect();
        let mut at = 0;
        while at < text.len() {
            let end = self.matches(&text[at..], &wanted).map(|length| at + length);
            match end.filter(|end| !self.whole_word || is_word(text, at, *end)) {
                Some(end) if end > at => {
                    spans.push((at, end));
                    at = end;
                }
                _ => at += text[at..].chars().next().map_or(1, char::len_utf8),
            }
        }
        spans
    }

    fn fold<'t>(&self, text: &'t str) -> Box<dyn Iterator<Item = char> + 't> {
        if self.case { Box::new(text.chars()) } else { Box::new(text.chars().flat_map(char::to_lowercase)) }
    }

    /// How much of the beginning of `text` is what is wanted, in bytes.
    fn matches(&self, text: &str, wanted: &[char]) -> Option<usize> {
        let mut left = wanted;
        for (at, c) in text.char_indices() {
            if left.is_empty() {
                return Some(at);
            }
            let mut buffer = [0; 4];
            for c in self.fold(c.encode_utf8(&mut buffer)) {
                left = left.strip_prefix(&[c])?;
            }
        }
        left.is_empty().then_some(text.len())
    }

    fn replaced(&self, text: &str, with: &str) -> Option<(String, usize)> {
        let spans = self.spans(text);
        if spans.is_empty() {
            return None;
        }
        let (mut out, mut at) = (String::with_capacity(text.len()), 0);
        for (from, to) in &spans {
            out.push_str(&text[at..*from]);
            out.push_str(with);
            at = *to;
        }
        out.push_str(&text[at..]);
        Some((out, spans.len()))
    }
}

fn is_word(text: &str, from: usize, to: usize) -> bool {
    let before = text[..from].chars().next_back();
    let behind = text[to..].chars().next();
    !before.is_some_and(char::is_alphanumeric) && !behind.is_some_and(char::is_alphanumeric)
}

impl Workshop {
    /// Everywhere it stands, in the order of the lists.
    pub fn find(&self, find: &Find) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (section, key, body) in self.bodies(find.section) {
            if hits.len() >= HITS_MAX {
                break;
            }
            let Some(node) = tree::read(body, 0, &mut Vec::new()) else { continue };
            each_text(&node, &mut |place, text| {
                for span in find.spans(text) {
                    let found = Found::new(Severity::Advice, "", place.start as usize);
                    hits.push(Hit { section, key, path: path::of(&node, &found), span, text: text.to_owned() });
                }
            });
        }
        hits.truncate(HITS_MAX);
        hits
    }

    /// The items of a list in whose text each of the words stands, capital or small.
    pub fn filter(&self, section: Section, words: &str) -> Vec<Key> {
        let words: Vec<String> = words.split_whitespace().map(str::to_lowercase).collect();
        let fits = |body: &str| {
            let body = body.to_lowercase();
            words.iter().all(|word| body.contains(word))
        };
        self.bodies(Some(section))
            .filter(|(_, _, body)| words.is_empty() || fits(body))
            .map(|(_, key, _)| key)
            .collect()
    }

    fn bodies(&self, section: Option<Section>) -> impl Iterator<Item = (Section, Key, &str)> {
        Section::ALL.into_iter().filter(move |of| section.is_none_or(|section| section == *of)).flat_map(|section| {
            self.doc.lists[section.index()].items.iter().map(move |item| (section, item.key, &*item.body))
        })
    }

    /// Replaces it everywhere, in one step. Answers with how many times.
    pub fn replace_all(&mut self, find: &Find, with: &str) -> usize {
        let mut times = 0;
        let mut bodies = Vec::new();
        for (_, key, body) in self.bodies(find.section) {
            let Some(node) = tree::read(body, 0, &mut Vec::new()) else { continue };
            let mut edits: Vec<(usize, usize, String)> = Vec::new();
            each_text(&node, &mut |place, text| {
                if let Some((new, count)) = find.replaced(text, with) {
                    edits.push((place.start as usize, place.end as usize, quoted(&new)));
                    times += count;
                }
            });
            if !edits.is_empty() {
                bodies.push((key, spliced(body, edits)));
            }
        }
        self.replace_many(bodies);
        times
    }

    /// Replaces one hit. Answers false when it does not stand there any more.
    pub fn replace_one(&mut self, hit: &Hit, with: &str) -> bool {
        let Some(body) = self.source(hit.key) else { return false };
        let Some(node) = tree::read(body, 0, &mut Vec::new()) else { return false };
        let Some(place) = path::find(&node, &hit.path) else { return false };
        let Value::Text(text) = &place.value else { return false };
        if *text != hit.text || text.get(hit.span.0..hit.span.1).is_none() {
            return false;
        }
        let new = format!("{}{with}{}", &text[..hit.span.0], &text[hit.span.1..]);
        let body = spliced(body, vec![(place.start as usize, place.end as usize, quoted(&new))]);
        self.replace_many(vec![(hit.key, body)]);
        true
    }
}

/// A text with pieces of it replaced; the pieces are in order and apart.
fn spliced(text: &str, edits: Vec<(usize, usize, String)>) -> String {
    let (mut out, mut at) = (String::with_capacity(text.len()), 0);
    for (from, to, new) in edits {
        out.push_str(&text[at..from]);
        out.push_str(&new);
        at = to;
    }
    out.push_str(&text[at..]);
    out
}

/// Every text that is read in the game.
fn each_text<'n>(node: &'n Node<'_>, see: &mut dyn FnMut(&'n Node<'_>, &'n str)) {
    match &node.value {
        Value::Text(text) => see(node, text),
        Value::Record(record) => {
            for field in record
                .fields
                .iter()
                .filter(|field| !matches!(field.name, "id" | "suggested" | "image" | "themes" | "role"))
            {
                each_text(&field.value, see);
            }
        }
        Value::List(nodes) => {
            for node in nodes {
                each_text(node, see);
            }
        }
        _ => {}
    }
}

/// The text of an item with another id in the place of its own.
pub(super) fn with_id(body: &str, id: &str) -> Option<String> {
    let node = tree::read(body, 0, &mut Vec::new())?;
    let place = path::find(&node, "id")?;
    matches!(place.value, Value::Text(_))
        .then(|| spliced(body, vec![(place.start as usize, place.end as usize, quoted(id))]))
}
