//! Writing decks: the workshop (*kortverkstaden*) without its window. It holds the text of one deck file cut into
//! items, gives each as a form, writes back only those that are changed, and checks at each change. No file is
//! read or written here; see `record::decks`.

mod change;
mod check;
mod doc;
mod find;
mod fix;
mod forms;
mod merge;
mod read;
mod scan;
mod template;
#[cfg(test)]
mod tests;
mod undo;
mod write;

pub use super::fields::Section;
pub use find::{Find, Hit};
pub use forms::{
    BurdenForm, CardForm, Choice, CommitmentForm, DeckForm, EffectsForm, EventForm, Extra, ItemForm, KindForm,
    OptionForm, ProgrammeForm, RoleForm, RoundForm, StakeForm, TextForm, TileForm,
};
pub use merge::{Difference, Side, ThreeWay};
pub use template::{Template, template};

use super::advice::{self, Coverage, Words};
use super::problem::{Problem, Severity, quote};
use super::{Checked, load_str};
use crate::rules::{Card, LocalText, Party, Phase, Principle};
use crate::text::Lang;
use check::{Context, FrameView, Parsed, Views};
use doc::{Doc, Item};
use std::collections::HashMap;
use std::sync::Arc;
use undo::{Change, History, Tag};

/// So much of what was done is remembered, in bytes.
const UNDO_BYTES: usize = 64 * 1024 * 1024;

/// Names an item for as long as the workshop is open, whatever happens to its place and id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(u64);

/// What a problem is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// The deck itself.
    Deck,
    /// An item of a list.
    Item(Section, Key),
}

/// A problem and where to go to mend it.
#[derive(Clone, Debug, PartialEq)]
pub struct Marked {
    /// What is wrong, with its line and column in the file as it would be saved now.
    pub problem: Problem,
    /// What it is about.
    pub target: Target,
    /// The field, such as `options.1.title.sv`; empty for the item as a whole.
    pub path: Arc<str>,
}

/// How many problems of each kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Marks {
    /// Errors.
    pub errors: usize,
    /// Warnings.
    pub warnings: usize,
    /// Pieces of advice.
    pub advice: usize,
}

impl Marks {
    fn count(&mut self, severity: Severity) {
        match severity {
            Severity::Error => self.errors += 1,
            Severity::Warning => self.warnings += 1,
            Severity::Advice => self.advice += 1,
        }
    }
}

/// One item as a list shows it.
#[derive(Clone, Copy, Debug)]
pub struct Row<'w> {
    /// Which item.
    pub key: Key,
    /// Its id; empty when it has none that can be read.
    pub id: &'w str,
    /// Its name, as far as it can be read.
    pub title: &'w LocalText,
    /// The phase of a card.
    pub phase: Option<Phase>,
    /// The principles of a card or an event, the most at stake first.
    pub principles: &'w [Principle],
    /// The side of a role, a tile, or a promise or event of one party.
    pub party: Option<Party>,
    /// No form can hold it: only its text can be changed.
    pub raw: bool,
    /// What is wrong with it.
    pub marks: Marks,
}

/// Whether a change begins a new step back, or is more typing in the same field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Typing {
    /// A step of its own.
    New,
    /// The same step as the change before, if that was in this field of this item or of the deck itself.
    In(String),
}

impl Typing {
    /// How its step is known again: `of` is the item, `None` for the deck itself.
    fn tag(self, of: Option<Key>) -> Option<Tag> {
        match self {
            Typing::New => None,
            Typing::In(field) => Some((of, field)),
        }
    }
}

/// An item taken out of a deck, to be put into this one or another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clip {
    /// The list it belongs into.
    pub section: Section,
    /// Its text.
    pub text: String,
}

/// A deck that is being written.
#[derive(Debug)]
pub struct Workshop {
    name: Arc<str>,
    doc: Doc,
    next: u64,
    history: History,
    saved: Option<u64>,
    words: Arc<Words>,
    context: Context,
    frame: FrameView,
    views: Views,
    problems: Vec<Marked>,
    /// By key, as the views are.
    marks: Vec<Marks>,
}

impl Workshop {
    /// Opens the text of a deck file, however broken. `name` is what problems call it; `words` are those that take
    /// sides.
    pub fn open(source: &str, name: &str, words: Arc<Words>) -> Workshop {
        let mut next = 0;
        let doc = Doc::open(source, &mut || {
            next += 1;
            Key(next)
        });
        let mut workshop = Workshop {
            name: name.into(),
            doc,
            next,
            history: History::new(UNDO_BYTES),
            saved: Some(0),
            words,
            context: Context::default(),
            frame: FrameView::default(),
            views: Views::default(),
            problems: Vec::new(),
            marks: Vec::new(),
        };
        workshop.refresh_all();
        workshop
    }

    /// The text of the file as it is now.
    pub fn text(&self) -> String {
        self.doc.text()
    }

    /// What problems call the file.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Gives the file another name.
    pub fn set_name(&mut self, name: &str) {
        self.name = name.into();
        self.recount();
    }

    /// The deck as it would be played, and everything that is wrong; reads all of it.
    pub fn checked(&self) -> Checked {
        load_str(&self.text(), &self.name)
    }

    /// The languages of the deck, the main one first; Swedish when it names none.
    pub fn languages(&self) -> Vec<&str> {
        match &self.context.languages[..] {
            [] => vec![Lang::MAIN],
            languages => languages.iter().map(String::as_str).collect(),
        }
    }

    /// Everything that is wrong and can be said item by item, in the order of the file.
    pub fn problems(&self) -> &[Marked] {
        &self.problems
    }

    /// Advice that needs the whole deck: coverage, balance, likeness. Items with errors are left out. Reads all of
    /// it, so it is asked for when there is time, not at every key.
    pub fn deck_advice(&self) -> Vec<Marked> {
        let mut items: Vec<(Section, usize, Key, Parsed)> = Vec::new();
        for section in Section::ALL {
            for (place, item) in self.doc.lists[section.index()].items.iter().enumerate() {
                if let Some(parsed) = check::parsed(section, &item.body, &self.context) {
                    items.push((section, place, item.key, parsed));
                }
            }
        }
        let subjects: Vec<_> = items.iter().map(|(.., parsed)| parsed.subject()).collect();
        let tips = advice::of_deck(&subjects).into_iter().take(advice::TOLD_MAX).map(|(about, tip)| {
            let item = about.and_then(|about| items.get(about));
            (item.map(|(section, place, key, _)| (*section, *place, *key)), tip)
        });
        let mut marked = check::marked(&self.doc, &self.views, &self.name, tips);
        marked.sort_by_key(|marked| (marked.problem.line, marked.problem.column));
        marked
    }

    /// Problems that name a card, such as what playing the deck shows, each with its card.
    pub fn about_cards(&self, problems: Vec<Problem>) -> Vec<Marked> {
        let cards: HashMap<String, Key> =
            self.keys(Section::Cards).filter_map(|key| Some((quote(&self.views.get(&key)?.id), key))).collect();
        let marked = |problem: Problem| {
            let key = problem.item.as_deref().and_then(|item| cards.get(item));
            let target = key.map_or(Target::Deck, |key| Target::Item(Section::Cards, *key));
            Marked { problem, target, path: Arc::default() }
        };
        problems.into_iter().map(marked).collect()
    }

    /// How many cards there are for each principle and phase.
    pub fn coverage(&self) -> Coverage {
        let views = self.doc.lists[Section::Cards.index()].items.iter().filter_map(|item| self.views.get(&item.key));
        Coverage::count(views.filter_map(|view| Some((view.phase?, &view.principles[..]))))
    }

    /// How many items a list has.
    pub fn len(&self, section: Section) -> usize {
        self.doc.lists[section.index()].items.len()
    }

    /// Whether the deck has no items at all.
    pub fn is_empty(&self) -> bool {
        Section::ALL.into_iter().all(|section| self.len(section) == 0)
    }

    /// The keys of a list, in its order.
    pub fn keys(&self, section: Section) -> impl ExactSizeIterator<Item = Key> + '_ {
        self.doc.lists[section.index()].items.iter().map(|item| item.key)
    }

    /// What a list shows of one of its items.
    pub fn row(&self, section: Section, place: usize) -> Option<Row<'_>> {
        let item = self.doc.lists[section.index()].items.get(place)?;
        let view = self.views.get(&item.key)?;
        Some(Row {
            key: item.key,
            id: &view.id,
            title: &view.title,
            phase: view.phase,
            principles: &view.principles,
            party: view.party,
            raw: view.raw,
            marks: self.marks.get(Views::place(item.key)).copied().unwrap_or_default(),
        })
    }

    /// Which list an item stands in, and where.
    pub fn place(&self, key: Key) -> Option<(Section, usize)> {
        Section::ALL.into_iter().find_map(|section| {
            let items = &self.doc.lists[section.index()].items;
            items.iter().position(|item| item.key == key).map(|place| (section, place))
        })
    }

    /// The first item with this id.
    pub fn by_id(&self, section: Section, id: &str) -> Option<Key> {
        self.keys(section).find(|key| self.views.get(key).is_some_and(|view| view.id == id))
    }

    fn item(&self, key: Key) -> Option<(Section, usize, &Item)> {
        let (section, place) = self.place(key)?;
        Some((section, place, &self.doc.lists[section.index()].items[place]))
    }

    /// The form of an item; `None` when it can only be changed as text.
    pub fn form(&self, key: Key) -> Option<ItemForm> {
        let (section, _, item) = self.item(key)?;
        form_of(section, &item.body, self.languages()[0])
    }

    /// The text of an item.
    pub fn source(&self, key: Key) -> Option<&str> {
        self.item(key).map(|(_, _, item)| &*item.body)
    }

    /// A card as it would be played, when nothing in it is an error.
    pub fn card(&self, key: Key) -> Option<Card> {
        let (section, _, item) = self.item(key)?;
        match check::parsed(section, &item.body, &self.context)? {
            Parsed::Card(card) => Some(*card),
            _ => None,
        }
    }

    /// What is said about the deck as a whole; `None` when that part of the file cannot be read.
    pub fn about(&self) -> Option<DeckForm> {
        if !self.frame.sound {
            return None;
        }
        let frame = &self.doc.frame;
        let node = super::tree::read(frame, doc::bom(frame), &mut Vec::new())?;
        read::about(&node, frame)
    }

    /// Whether anything has changed since it was opened or saved.
    pub fn is_changed(&self) -> bool {
        self.saved != Some(self.history.state())
    }

    /// Says that the text as it is now has been saved.
    pub fn set_saved(&mut self) {
        self.history.close();
        self.saved = Some(self.history.state());
    }

    /// Says that the text as it is now is nowhere on disk.
    pub fn set_unsaved(&mut self) {
        self.saved = None;
    }

    /// Whether there is something to undo, and something to redo.
    pub fn can_undo_redo(&self) -> (bool, bool) {
        self.history.can()
    }

    /// Takes back the last step. Answers with the item it was about, if it still is there.
    pub fn undo(&mut self) -> Option<Target> {
        let step = self.history.back()?;
        for change in step.changes.iter().rev() {
            change.take_back(&mut self.doc);
        }
        Some(self.settle(&step.changes, step.focus))
    }

    /// Does again what was undone.
    pub fn redo(&mut self) -> Option<Target> {
        let step = self.history.forth()?;
        for change in &step.changes {
            change.make(&mut self.doc);
        }
        Some(self.settle(&step.changes, step.focus))
    }

    fn settle(&mut self, changes: &[Change], focus: Option<Key>) -> Target {
        self.refresh(changes);
        focus.and_then(|key| Some(Target::Item(self.place(key)?.0, key))).unwrap_or(Target::Deck)
    }

    fn commit(&mut self, changes: Vec<Change>, focus: Option<Key>, tag: Option<Tag>) {
        for change in &changes {
            change.make(&mut self.doc);
        }
        self.refresh(&changes);
        self.history.push(changes, focus, tag);
    }
}

/// Reads the form of an item's text.
fn form_of(section: Section, body: &str, main: &str) -> Option<ItemForm> {
    let mut found = Vec::new();
    let node = super::tree::read(body, 0, &mut found)?;
    if found.is_empty() { read::item(section, &node, body, main) } else { None }
}
