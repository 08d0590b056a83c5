//! What can be done to a deck: each is one step that can be undone, and each leaves every byte alone that it is
//! not about.

use super::check::{self, Views};
use super::doc::{self, Doc, Item};
use super::undo::Change;
use super::write;
use super::{Choice, Clip, DeckForm, ItemForm, Key, Marks, Section, Target, TextForm, Typing, Workshop, scan};
use crate::deck::problem::Severity;
use crate::rules::Phase;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

impl Workshop {
    /// Writes the form of an item into the deck, if it says anything new. The item is then laid out anew; comments
    /// within it come to stand at its top. Answers false when there is no such item or it is of another list.
    pub fn set(&mut self, key: Key, form: &ItemForm, typing: Typing) -> bool {
        let Some((section, _, item)) = self.item(key) else { return false };
        if form.section() != section {
            return false;
        }
        if self.form(key).as_ref() == Some(form) {
            return true;
        }
        let body = self.written(section, form, Some(item));
        self.replace(key, &body, typing)
    }

    /// Replaces the text of an item. Text that is more than one item is cut up.
    pub fn set_source(&mut self, key: Key, text: &str, typing: Typing) -> bool {
        let Some((_, _, item)) = self.item(key) else { return false };
        if *item.body == *text {
            return true;
        }
        let mut found = Vec::new();
        let node = crate::deck::tree::read(text, 0, &mut found);
        if node.is_some() && found.is_empty() {
            return self.replace(key, text, typing);
        }
        // It may not even end where it should: the whole file is read again. While it is broken, the item stays one.
        let (section, place, item) = match self.item(key) {
            Some((section, place, item)) => (section, place, item.with_body(text)),
            None => return false,
        };
        let mut changed = self.doc.clone();
        changed.lists[section.index()].items[place] = item;
        let again = Doc::open(&changed.text(), &mut self.keys_from());
        if again.lists.iter().zip(&changed.lists).all(|(new, old)| new.items.len() == old.items.len()) {
            return self.replace(key, text, typing);
        }
        self.set_text(&changed.text());
        true
    }

    fn replace(&mut self, key: Key, body: &str, typing: Typing) -> bool {
        let Some((section, at, item)) = self.item(key) else { return false };
        let change = Change::Splice { section, at, old: vec![item.clone()], new: vec![item.with_body(body)] };
        self.commit(vec![change], Some(key), typing.tag(Some(key)));
        true
    }

    /// Replaces the whole file. Items that are the same as before keep their keys.
    pub fn set_text(&mut self, text: &str) {
        if self.text() == text {
            return;
        }
        let mut doc = Doc::open(text, &mut self.keys_from());
        for (new, old) in doc.lists.iter_mut().zip(&self.doc.lists) {
            let mut known: HashMap<&str, Vec<Key>> = HashMap::with_capacity(old.items.len());
            for item in old.items.iter().rev() {
                known.entry(&item.body).or_default().push(item.key);
            }
            for item in &mut new.items {
                if let Some(key) = known.get_mut(&*item.body).and_then(Vec::pop) {
                    item.key = key;
                }
            }
            // One that alone has changed is still the same.
            let kept: HashSet<Key> = new.items.iter().map(|item| item.key).collect();
            if new.items.len() == old.items.len() {
                for (item, before) in new.items.iter_mut().zip(&old.items) {
                    if !kept.contains(&before.key) {
                        item.key = before.key;
                    }
                }
            }
        }
        self.next += doc.lists.iter().map(|list| list.items.len() as u64).sum::<u64>();
        let change = Change::Whole { old: Box::new(self.doc.clone()), new: Box::new(doc) };
        self.commit(vec![change], None, None);
    }

    /// Keys nobody has yet.
    fn keys_from(&self) -> impl FnMut() -> Key + use<> {
        let mut next = self.next;
        move || {
            next += 1;
            Key(next)
        }
    }

    fn new_key(&mut self) -> Key {
        self.next += 1;
        Key(self.next)
    }

    /// The text of a form, as it would stand in this deck.
    fn written(&self, section: Section, form: &ItemForm, before: Option<&Item>) -> String {
        let languages = self.languages();
        let single = if let [only] = languages[..] { Some(only) } else { None };
        let comments: Vec<String> =
            before.map_or_else(Vec::new, |item| scan::comments(&item.body).into_iter().map(str::to_owned).collect());
        let indent = self.doc.indent(section);
        let plain = write::item(form, single, &[], indent);
        // What stands within a field the program does not know is still there.
        let comments: Vec<String> = comments.into_iter().filter(|comment| !plain.contains(comment.as_str())).collect();
        self.doc.native(write::item(form, single, &comments, indent))
    }

    /// Puts a new item into its list, before the one at `place` or last. Its id is made unique. `None` when the file
    /// around the lists is too broken to say where the list would be.
    pub fn add(&mut self, mut form: ItemForm, place: Option<usize>) -> Option<Key> {
        let section = form.section();
        let id = self.free_id(section, form.id());
        form.set_id(&id);
        let body = self.written(section, &form, None);
        self.insert(section, &body, place)
    }

    /// Puts a new, empty item into a list; a card has two empty options. `None` as for [`Workshop::add`].
    pub fn add_new(&mut self, section: Section, place: Option<usize>) -> Option<Key> {
        let form = self.blank(section);
        self.add(form, place)
    }

    /// The form of an empty item, with an id of its own and a place for each language.
    pub fn blank(&self, section: Section) -> ItemForm {
        let text = || TextForm(self.languages().into_iter().map(|tag| (tag.to_owned(), String::new())).collect());
        let id = self.free_id(section, section.group().name);
        super::template::blank(section, id, text)
    }

    fn insert(&mut self, section: Section, body: &str, place: Option<usize>) -> Option<Key> {
        let mut changes = Vec::new();
        if self.doc.lists[section.index()].at.is_none() {
            let frame = self.with_list(section)?;
            let change = Change::Frame { old: self.doc.frame.clone(), new: frame.into() };
            change.make(&mut self.doc);
            changes.push(change);
        }
        let key = self.new_key();
        let indent = self.doc.indent(section);
        let list = &self.doc.lists[section.index()];
        let at = place.unwrap_or(list.items.len()).min(list.items.len());
        let lead = self.doc.native(format!("\n{:1$}", "", indent.base));
        let mut splice = vec![Item::new(key, &lead, body, ",")];
        let (mut from, mut old) = (at, Vec::new());
        // The one before may have been last, without a comma.
        if let Some(before) = at.checked_sub(1).and_then(|before| list.items.get(before))
            && !doc::has_comma(&before.after)
        {
            let with = Item::new(before.key, &before.lead, &before.body, &format!(",{}", before.after));
            splice.insert(0, with);
            old.push(before.clone());
            from -= 1;
        }
        // What closes the list goes to a line of its own.
        if list.items.is_empty() && !list.tail.contains('\n') {
            let tail = format!("{}\n{:2$}", list.tail.trim_end(), "", indent.base.saturating_sub(indent.unit));
            let tail = self.doc.native(tail);
            let change = Change::Tail { section, old: list.tail.clone(), new: tail.into() };
            changes.push(change);
        }
        changes.push(Change::Splice { section, at: from, old, new: splice });
        self.commit(changes, Some(key), None);
        Some(key)
    }

    /// The frame with an empty list it does not have yet.
    fn with_list(&self, section: Section) -> Option<String> {
        let frame = &self.doc.frame;
        let node = crate::deck::tree::read(frame, doc::bom(frame), &mut Vec::new())?;
        // A list that is there but cannot be read is not written over.
        if !self.frame.sound || crate::deck::path::find(&node, section.name()).is_some() {
            return None;
        }
        let behind: Vec<&str> = Section::ALL[..section.index()].iter().map(|section| section.name()).collect();
        doc::set_field(frame, section.name(), Some("[]"), &behind).map(|frame| self.doc.native(frame))
    }

    /// Puts a copy behind an item, with an id of its own.
    pub fn duplicate(&mut self, key: Key) -> Option<Key> {
        let (section, place, _) = self.item(key)?;
        let clip = self.copy(key)?;
        self.paste_at(section, &clip, Some(place + 1))
    }

    /// An item as it can be put into this deck again or into another.
    pub fn copy(&self, key: Key) -> Option<Clip> {
        let (section, _, item) = self.item(key)?;
        Some(Clip { section, text: item.body.to_string() })
    }

    /// Puts a copied item into its list, before the one at `place` or last. An id that is taken gets a number.
    pub fn paste(&mut self, clip: &Clip, place: Option<usize>) -> Option<Key> {
        self.paste_at(clip.section, clip, place)
    }

    fn paste_at(&mut self, section: Section, clip: &Clip, place: Option<usize>) -> Option<Key> {
        let main = self.languages()[0].to_owned();
        match super::form_of(section, &clip.text, &main) {
            Some(mut form) if self.by_id(section, form.id()).is_some() => {
                let id = self.free_id(section, form.id());
                form.set_id(&id);
                // Only the id is written anew: comments and layout come along.
                let body = super::find::with_id(&clip.text, &id).unwrap_or_else(|| self.written(section, &form, None));
                self.insert(section, &body, place)
            }
            _ => self.insert(section, &clip.text, place),
        }
    }

    /// Takes an item away. Headings above it stay; a comment right above it goes with it.
    pub fn delete(&mut self, key: Key) -> bool {
        let Some((section, at, item)) = self.item(key) else { return false };
        let list = &self.doc.lists[section.index()];
        let (kept, _) = doc::split_lead(&item.lead);
        let (mut old, mut new, mut changes) = (vec![item.clone()], Vec::new(), Vec::new());
        if !kept.is_empty() {
            match list.items.get(at + 1) {
                Some(next) => {
                    old.push(next.clone());
                    new.push(Item::new(next.key, &format!("{kept}{}", next.lead), &next.body, &next.after));
                }
                None => {
                    let tail = format!("{kept}{}", list.tail);
                    changes.push(Change::Tail { section, old: list.tail.clone(), new: tail.into() });
                }
            }
        }
        changes.push(Change::Splice { section, at, old, new });
        self.commit(changes, None, None);
        true
    }

    /// Moves an item to another place in its list: the place it has afterwards.
    pub fn reorder(&mut self, key: Key, to: usize) -> bool {
        let Some((section, from, _)) = self.item(key) else { return false };
        let items = &self.doc.lists[section.index()].items;
        let to = to.min(items.len() - 1);
        if to == from {
            return true;
        }
        let (low, high) = (from.min(to), from.max(to));
        let old: Vec<Item> = items[low..=high].to_vec();
        let mut new = old.clone();
        // Headings stay where they are, over whatever stands there now.
        let leads: Vec<(String, String)> = old
            .iter()
            .map(|item| {
                let (kept, own) = doc::split_lead(&item.lead);
                (kept.to_owned(), own.to_owned())
            })
            .collect();
        let mut own: Vec<String> = leads.iter().map(|(_, own)| own.clone()).collect();
        let (take, put) = (from - low, to - low);
        let moved = new.remove(take);
        new.insert(put, moved);
        let moved = own.remove(take);
        own.insert(put, moved);
        for ((item, own), (kept, _)) in new.iter_mut().zip(&own).zip(&leads) {
            let comma = if doc::has_comma(&item.after) { "" } else { "," };
            *item = Item::new(item.key, &format!("{kept}{own}"), &item.body, &format!("{comma}{}", item.after));
        }
        self.commit(vec![Change::Splice { section, at: low, old, new }], Some(key), None);
        true
    }

    /// Writes what is said about the deck as a whole. Only the fields that have changed are written.
    pub fn set_about(&mut self, form: &DeckForm, typing: Typing) -> bool {
        let Some(before) = self.about() else { return false };
        let unit = { self.doc.indent(Section::Cards).unit };
        let indent = write::Indent { base: unit, unit };
        let mut frame = self.doc.frame.to_string();
        let (old, new) = (write::about(&before, indent), write::about(form, indent));
        let mut behind: Vec<&str> = vec!["format"];
        for ((name, old), (_, new)) in old.into_iter().zip(new) {
            if old != new {
                match doc::set_field(&frame, name, new.as_deref(), &behind) {
                    Some(text) => frame = text,
                    None => return false,
                }
            }
            behind.push(name);
        }
        let frame = self.doc.native(frame);
        if frame != *self.doc.frame {
            let change = Change::Frame { old: self.doc.frame.clone(), new: frame.into() };
            self.commit(vec![change], None, typing.tag(None));
        }
        true
    }

    /// An id that no item of the list has: the one wished for, else with a number behind it.
    pub fn free_id(&self, section: Section, wish: &str) -> String {
        let items = self.doc.lists[section.index()].items.iter();
        let taken: HashSet<&str> = items.filter_map(|item| self.views.get(&item.key)).map(|view| &*view.id).collect();
        let wish = if wish.trim().is_empty() { section.group().name } else { wish };
        if !taken.contains(wish) {
            return wish.to_owned();
        }
        let stem = wish.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('-');
        let free = (2u32..).map(|number| format!("{stem}-{number}")).find(|id| !taken.contains(id.as_str()));
        free.unwrap_or_else(|| wish.to_owned())
    }

    /// Changes several items in one step.
    pub(super) fn replace_many(&mut self, bodies: Vec<(Key, String)>) {
        let mut changes = Vec::with_capacity(bodies.len());
        for (key, body) in bodies {
            if let Some((section, at, item)) = self.item(key) {
                changes.push(Change::Splice { section, at, old: vec![item.clone()], new: vec![item.with_body(&body)] });
            }
        }
        if !changes.is_empty() {
            self.commit(changes, None, None);
        }
    }

    /// Reads and checks everything.
    pub(super) fn refresh_all(&mut self) {
        self.frame = check::frame(&self.doc);
        self.context = self.make_context();
        self.views.clear();
        let sections = [Section::Roles, Section::Commitments, Section::Cards];
        let all: Vec<(Section, Key)> = sections.into_iter().flat_map(|section| self.keyed(section)).collect();
        self.read(&all);
        // Events and programmes are read when it is known which phases have cards.
        self.context = self.make_context();
        let rest = [Section::Cards, Section::Events, Section::Tiles, Section::Programmes];
        let all: Vec<(Section, Key)> = rest.into_iter().flat_map(|section| self.keyed(section)).collect();
        self.read(&all);
        self.context = self.make_context();
        let filled = [Section::Events, Section::Programmes];
        let all: Vec<(Section, Key)> = filled.into_iter().flat_map(|section| self.keyed(section)).collect();
        self.read(&all);
        self.recount();
    }

    fn keyed(&self, section: Section) -> Vec<(Section, Key)> {
        self.keys(section).map(|key| (section, key)).collect()
    }

    /// Reads these items.
    fn read(&mut self, items: &[(Section, Key)]) {
        let wanted: HashSet<Key> = items.iter().map(|(_, key)| *key).collect();
        let sections: HashSet<Section> = items.iter().map(|(section, _)| *section).collect();
        let known = self.context.known();
        for section in Section::ALL.into_iter().filter(|section| sections.contains(section)) {
            for item in &self.doc.lists[section.index()].items {
                if wanted.contains(&item.key) {
                    let view = check::view(section, &item.body, &self.context, &known, &self.words);
                    self.views.insert(item.key, view);
                }
            }
        }
    }

    fn make_context(&self) -> check::Context {
        let id = |item: &Item| self.views.get(&item.key).map_or_else(String::new, |view| view.id.clone());
        let ids = |section: Section| {
            let list = &self.doc.lists[section.index()];
            list.at.map(|_| list.items.iter().map(id).collect())
        };
        let mut context = check::Context {
            languages: self.frame.languages.clone(),
            commitments: ids(Section::Commitments),
            roles: ids(Section::Roles),
            filled: Vec::new(),
        };
        if check::sure(&self.frame, &self.views, &self.doc) {
            let cards = &self.doc.lists[Section::Cards.index()].items;
            let mut has = [false; 7];
            for phase in cards.iter().filter_map(|item| self.views.get(&item.key)?.phase) {
                has[phase.index()] = true;
            }
            context.filled = Phase::ALL.into_iter().filter(|phase| has[phase.index()]).collect();
        }
        context
    }

    /// Reads what has changed, and whatever that has to do with.
    pub(super) fn refresh(&mut self, changes: &[Change]) {
        let mut items: Vec<(Section, Key)> = Vec::new();
        // Cards refer to commitments and roles.
        let mut referred = false;
        for change in changes {
            match change {
                Change::Splice { section, old, new, .. } => {
                    referred |= matches!(*section, Section::Commitments | Section::Roles);
                    // Either may be there now: this is for steps back as well.
                    items.extend(old.iter().chain(new).map(|item| (*section, item.key)));
                }
                Change::Tail { .. } => {}
                Change::Frame { .. } => {
                    self.frame = check::frame(&self.doc);
                    // What is said about the deck seldom means anything for its items.
                    if self.make_context() != self.context {
                        return self.refresh_all();
                    }
                }
                Change::Whole { .. } => return self.refresh_all(),
            }
        }
        for (_, key) in &items {
            self.views.remove(key);
        }
        self.read(&items);
        let context = self.make_context();
        let same = context.commitments == self.context.commitments && context.roles == self.context.roles;
        if referred && !same {
            self.context = context;
            let cards = self.keyed(Section::Cards);
            self.read(&cards);
        }
        let context = self.make_context();
        if context.filled != self.context.filled {
            self.context = context;
            let mut rest = self.keyed(Section::Events);
            rest.extend(self.keyed(Section::Programmes));
            self.read(&rest);
        }
        self.recount();
    }

    /// Puts together what is wrong, and counts it for each item.
    pub(super) fn recount(&mut self) {
        self.problems = check::problems(&self.doc, &self.frame, &self.views, &self.name);
        self.marks.clear();
        for marked in &self.problems {
            if let Target::Item(_, key) = marked.target {
                let place = Views::place(key);
                if self.marks.len() <= place {
                    self.marks.resize(place + 1, Marks::default());
                }
                self.marks[place].count(marked.problem.severity);
            }
        }
    }

    /// How many problems of each kind there are in all.
    pub fn marks(&self) -> Marks {
        let mut marks = Marks::default();
        for marked in &self.problems {
            marks.count(marked.problem.severity);
        }
        marks
    }

    /// Whether the deck can be played as it is.
    pub fn is_playable(&self) -> bool {
        self.problems.iter().all(|marked| marked.problem.severity != Severity::Error)
    }

    /// A card for a hole in the coverage: empty, with this phase and principle.
    pub fn add_card_for(&mut self, phase: Phase, principle: crate::rules::Principle) -> Option<Key> {
        let mut form = self.blank(Section::Cards);
        if let ItemForm::Card(card) = &mut form {
            card.phase = Choice::Is(phase);
            card.principles = vec![Choice::Is(principle)];
        }
        self.add(form, None)
    }

    /// The words that take sides, as they are looked for from now on.
    pub fn set_words(&mut self, words: Arc<crate::deck::advice::Words>) {
        self.words = words;
        self.refresh_all();
    }
}
