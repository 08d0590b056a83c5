//! The file on disk has changed while it was being written here: what differs, and what to keep of it.

use super::doc::{Doc, Item};
use super::{DeckForm, Key, Section, read};
use std::collections::{BTreeSet, HashMap};

/// Whose version is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// What was written here.
    Mine,
    /// What is on disk.
    Theirs,
}

/// Something that differs: an item of a list, or what is around the lists.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// The list; `None` for what is said about the deck itself.
    pub section: Option<Section>,
    /// The id of the item; empty for the deck itself.
    pub id: String,
    /// Its text when it was opened; `None` when it was not there. For the deck itself: what is around the lists.
    pub base: Option<String>,
    /// Its text here.
    pub mine: Option<String>,
    /// Its text on disk.
    pub theirs: Option<String>,
    /// Both have changed it, and not in the same way: the author has to choose.
    pub conflict: bool,
    /// What is kept unless the author chooses otherwise: the one that has changed it; mine in a conflict.
    pub keep: Side,
}

/// Three versions of a deck file and where they differ.
#[derive(Clone, Debug, PartialEq)]
pub struct ThreeWay {
    /// As it was opened.
    pub base: String,
    /// As it is here.
    pub mine: String,
    /// As it is on disk.
    pub theirs: String,
    /// What differs between mine and theirs.
    pub differences: Vec<Difference>,
}

/// Names an item across versions: its list, its id, and which of those with that id it is.
type Name = (Section, String, usize);

impl ThreeWay {
    /// Compares three versions.
    pub fn new(base: &str, mine: &str, theirs: &str) -> ThreeWay {
        let docs = [base, mine, theirs].map(|text| Doc::open(text, &mut || Key(0)));
        let named = docs.each_ref().map(items);
        let mut differences = Vec::new();
        let frames = docs.each_ref().map(|doc| Some(doc.frame.to_string()));
        differences.extend(difference(None, String::new(), frames));
        let mut seen = BTreeSet::new();
        for doc in &docs {
            for name in names(doc) {
                if !seen.insert(name.clone()) {
                    continue;
                }
                let texts = named.each_ref().map(|items| items.get(&name).map(|item| item.body.to_string()));
                differences.extend(difference(Some(name.0), name.1, texts));
            }
        }
        differences.sort_by_key(|difference| difference.section);
        ThreeWay { base: base.to_owned(), mine: mine.to_owned(), theirs: theirs.to_owned(), differences }
    }

    /// The text with what is kept of each difference. Order, comments and whatever else is the same follow mine.
    pub fn merged(&self) -> String {
        let mut doc = Doc::open(&self.mine, &mut || Key(0));
        let theirs = Doc::open(&self.theirs, &mut || Key(0));
        for difference in self.differences.iter().filter(|difference| difference.keep == Side::Theirs) {
            let Some(section) = difference.section else {
                doc.set_frame(theirs.frame.clone());
                continue;
            };
            let list = &mut doc.lists[section.index()].items;
            let place = list
                .iter()
                .position(|item| id_of(item) == difference.id && Some(&*item.body) == difference.mine.as_deref());
            match (place, &difference.theirs) {
                (Some(place), Some(text)) => list[place] = list[place].with_body(text),
                (Some(place), None) => {
                    list.remove(place);
                }
                (None, Some(text)) => {
                    let others = &theirs.lists[section.index()].items;
                    let Some(at) = others.iter().position(|item| *item.body == **text) else { continue };
                    // Behind the one it stands behind there.
                    let before = at.checked_sub(1).and_then(|before| {
                        let id = id_of(&others[before]);
                        list.iter().position(|item| id_of(item) == id)
                    });
                    let mut item = others[at].clone();
                    if !super::doc::has_comma(&item.after) {
                        item = Item::new(item.key, &item.lead, &item.body, &format!(",{}", item.after));
                    }
                    let to = before.map_or(if at == 0 { 0 } else { list.len() }, |before| before + 1);
                    if let Some(before) = to.checked_sub(1).and_then(|before| list.get_mut(before))
                        && !super::doc::has_comma(&before.after)
                    {
                        *before = Item::new(before.key, &before.lead, &before.body, &format!(",{}", before.after));
                    }
                    list.insert(to, item);
                }
                (None, None) => {}
            }
        }
        doc.text()
    }

    /// Whether nothing has to be chosen.
    pub fn is_clear(&self) -> bool {
        !self.differences.iter().any(|difference| difference.conflict)
    }

    /// What is said about the deck itself in mine and in theirs, where it can be read.
    pub fn about(&self) -> [Option<DeckForm>; 2] {
        [&self.mine, &self.theirs].map(|text| {
            let doc = Doc::open(text, &mut || Key(0));
            let node = crate::deck::tree::read(&doc.frame, super::doc::bom(&doc.frame), &mut Vec::new())?;
            read::about(&node, &doc.frame)
        })
    }
}

fn difference(section: Option<Section>, id: String, texts: [Option<String>; 3]) -> Option<Difference> {
    let [base, mine, theirs] = texts;
    if mine == theirs {
        return None;
    }
    let conflict = mine != base && theirs != base;
    let keep = if mine == base { Side::Theirs } else { Side::Mine };
    Some(Difference { section, id, base, mine, theirs, conflict, keep })
}

fn id_of(item: &Item) -> String {
    let node = crate::deck::tree::read(&item.body, 0, &mut Vec::new());
    let id = node.as_ref().and_then(|node| crate::deck::path::find(node, "id"));
    match id.map(|node| &node.value) {
        Some(crate::deck::tree::Value::Text(id)) => id.to_string(),
        _ => String::new(),
    }
}

fn names(doc: &Doc) -> Vec<Name> {
    let mut names = Vec::new();
    for section in Section::ALL {
        let mut times: HashMap<String, usize> = HashMap::new();
        for item in &doc.lists[section.index()].items {
            let id = id_of(item);
            let time = times.entry(id.clone()).or_default();
            names.push((section, id, *time));
            *time += 1;
        }
    }
    names
}

fn items(doc: &Doc) -> HashMap<Name, &Item> {
    let all = Section::ALL.into_iter().flat_map(|section| &doc.lists[section.index()].items);
    names(doc).into_iter().zip(all).collect()
}
