//! What has been done, so that it can be undone: a step back costs no more than what it changed.

use super::doc::{Doc, Item};
use super::{Key, Section};
use std::collections::VecDeque;
use std::sync::Arc;

/// A change that can be made and taken back.
#[derive(Clone, Debug)]
pub(super) enum Change {
    /// Items of a list, from a place on, give way to others.
    Splice { section: Section, at: usize, old: Vec<Item>, new: Vec<Item> },
    /// What stands behind the last item of a list.
    Tail { section: Section, old: Arc<str>, new: Arc<str> },
    /// What is around the lists.
    Frame { old: Arc<str>, new: Arc<str> },
    /// Everything.
    Whole { old: Box<Doc>, new: Box<Doc> },
}

impl Change {
    pub(super) fn make(&self, doc: &mut Doc) {
        match self {
            Change::Splice { section, at, old, new } => splice(doc, *section, *at, old, new),
            Change::Tail { section, new, .. } => doc.lists[section.index()].tail = new.clone(),
            Change::Frame { new, .. } => doc.set_frame(new.clone()),
            Change::Whole { new, .. } => *doc = (**new).clone(),
        }
    }

    pub(super) fn take_back(&self, doc: &mut Doc) {
        match self {
            Change::Splice { section, at, old, new } => splice(doc, *section, *at, new, old),
            Change::Tail { section, old, .. } => doc.lists[section.index()].tail = old.clone(),
            Change::Frame { old, .. } => doc.set_frame(old.clone()),
            Change::Whole { old, .. } => *doc = (**old).clone(),
        }
    }

    /// About how much memory it holds on to, in bytes.
    fn bytes(&self) -> usize {
        let items = |items: &[Item]| items.iter().map(|item| item.bytes() + size_of::<Item>()).sum::<usize>();
        let doc = |doc: &Doc| doc.frame.len() + doc.lists.iter().map(|list| items(&list.items)).sum::<usize>();
        match self {
            Change::Splice { old, new, .. } => items(old) + items(new),
            Change::Tail { old, new, .. } | Change::Frame { old, new } => old.len() + new.len(),
            Change::Whole { old, new } => doc(old) + doc(new),
        }
    }
}

fn splice(doc: &mut Doc, section: Section, at: usize, old: &[Item], new: &[Item]) {
    let items = &mut doc.lists[section.index()].items;
    let end = (at + old.len()).min(items.len());
    items.splice(at.min(end)..end, new.iter().cloned());
}

/// The field that is typed in: of an item, or of the deck itself.
pub(super) type Tag = (Option<Key>, String);

/// What is done in one go.
#[derive(Clone, Debug)]
pub(super) struct Step {
    pub(super) changes: Vec<Change>,
    /// What to look at after it, or after taking it back.
    pub(super) focus: Option<Key>,
    /// Typing in one field goes on in the same step.
    tag: Option<Tag>,
    /// The state after it.
    state: u64,
}

impl Step {
    fn bytes(&self) -> usize {
        self.changes.iter().map(Change::bytes).sum()
    }
}

/// Steps back and forth.
#[derive(Debug)]
pub(super) struct History {
    done: VecDeque<Step>,
    undone: Vec<Step>,
    bytes: usize,
    limit: usize,
    /// The state before the first step that is remembered.
    base: u64,
    next: u64,
}

impl History {
    pub(super) fn new(limit: usize) -> Self {
        History { done: VecDeque::new(), undone: Vec::new(), bytes: 0, limit, base: 0, next: 1 }
    }

    /// A number for the state the document is in: the same number is the same text.
    pub(super) fn state(&self) -> u64 {
        self.done.back().map_or(self.base, |step| step.state)
    }

    pub(super) fn can(&self) -> (bool, bool) {
        (!self.done.is_empty(), !self.undone.is_empty())
    }

    /// Remembers what was done. With the same tag as the step before, it becomes part of that step.
    pub(super) fn push(&mut self, changes: Vec<Change>, focus: Option<Key>, tag: Option<Tag>) {
        self.undone.clear();
        let state = self.next;
        self.next += 1;
        if let Some(last) = self.done.back_mut().filter(|last| tag.is_some() && last.tag == tag) {
            self.bytes -= last.bytes();
            for change in changes {
                match (last.changes.last_mut(), change) {
                    // Only what there was first and what there is now matters.
                    (
                        Some(Change::Splice { section, at, old, new }),
                        Change::Splice { section: also, at: same, old: between, new: newest },
                    ) if *section == also && *at == same && old.len() == 1 && *new == between && newest.len() == 1 => {
                        *new = newest;
                    }
                    (Some(Change::Frame { new, .. }), Change::Frame { old: between, new: newest })
                        if *new == between =>
                    {
                        *new = newest;
                    }
                    (_, change) => last.changes.push(change),
                }
            }
            last.state = state;
            self.bytes += last.bytes();
        } else {
            let step = Step { changes, focus, tag, state };
            self.bytes += step.bytes();
            self.done.push_back(step);
        }
        // The newest step is always kept, whatever it takes.
        while self.bytes > self.limit && self.done.len() > 1 {
            if let Some(oldest) = self.done.pop_front() {
                self.bytes -= oldest.bytes();
                self.base = oldest.state;
            }
        }
    }

    /// From now on typing begins a new step.
    pub(super) fn close(&mut self) {
        if let Some(last) = self.done.back_mut() {
            last.tag = None;
        }
    }

    pub(super) fn back(&mut self) -> Option<Step> {
        let step = self.done.pop_back()?;
        self.bytes -= step.bytes();
        self.undone.push(step.clone());
        self.close();
        Some(step)
    }

    pub(super) fn forth(&mut self) -> Option<Step> {
        let mut step = self.undone.pop()?;
        step.tag = None;
        self.bytes += step.bytes();
        self.done.push_back(step.clone());
        Some(step)
    }
}
