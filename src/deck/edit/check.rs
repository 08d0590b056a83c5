//! Checking one item by itself, so that a change of one card does not read ten thousand.

use super::doc::{Doc, Extent, Item, bom};
use super::{Choice, ItemForm, Key, Marked, Section, Target};
use crate::deck::advice::Subject;
use crate::deck::checker::{Checker, Ids};
use crate::deck::problem::{Arg, Found, Message, Problem, Severity, quote};
use crate::deck::tree::{self, Node, Value};
use crate::deck::{CARDS_MAX, advice, content, path};
use crate::rules::{Card, Commitment, EventCard, LentTile, LocalText, Party, Phase, Principle, Programme, Role};
use crate::text::Lang;
use crate::text::signs::composed;
use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::Arc;

/// What items are checked against.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Context {
    pub(super) languages: Vec<String>,
    /// The ids of the commitments and their places; `None` when the list cannot be read.
    pub(super) commitments: Option<Vec<String>>,
    /// The ids of the roles in the same way.
    pub(super) roles: Option<Vec<String>>,
    /// The phases there are cards for; empty while that cannot be said.
    pub(super) filled: Vec<Phase>,
}

/// Ids of commitments and roles with their places, as what a card refers to is looked up.
pub(super) struct Known<'c> {
    commitments: Option<Ids<'c>>,
    roles: Option<Ids<'c>>,
}

impl<'c> Known<'c> {
    fn of_cards(&self) -> content::Known<'_, 'c> {
        content::Known { commitments: self.commitments.as_ref(), roles: self.roles.as_ref() }
    }
}

impl Context {
    pub(super) fn known(&self) -> Known<'_> {
        Known { commitments: self.commitments.as_deref().map(places), roles: self.roles.as_deref().map(places) }
    }
}

fn places(ids: &[String]) -> Ids<'_> {
    ids.iter().enumerate().map(|(place, id)| (composed(id), (0, place))).collect()
}

/// What an item is, once read.
#[derive(Clone, Debug)]
pub(super) enum Parsed {
    Role(Role),
    Commitment(Commitment),
    Card(Box<Card>),
    Event(EventCard),
    Tile(LentTile),
    Programme(Programme),
}

impl Parsed {
    pub(super) fn subject(&self) -> Subject<'_> {
        match self {
            Parsed::Role(role) => Subject::Role(role),
            Parsed::Commitment(commitment) => Subject::Commitment(commitment),
            Parsed::Card(card) => Subject::Card(card),
            Parsed::Event(event) => Subject::Event(event),
            Parsed::Tile(tile) => Subject::Tile(tile),
            Parsed::Programme(programme) => Subject::Programme(programme),
        }
    }
}

/// What is known of an item without reading it again.
#[derive(Debug, Default)]
pub(super) struct View {
    pub(super) id: String,
    /// Where the id stands within the body, when it is a text.
    pub(super) id_at: Option<u32>,
    pub(super) title: LocalText,
    pub(super) phase: Option<Phase>,
    pub(super) principles: Vec<Principle>,
    /// The side of a role or a tile.
    pub(super) party: Option<Party>,
    /// What problems call it, when it has an id that says anything.
    label: Option<Arc<str>>,
    told: Vec<Told>,
    /// No form can hold it.
    pub(super) raw: bool,
    pub(super) errors: bool,
}

/// What is wrong with an item. When others change it is told again somewhere else in the file, and shares its words
/// with what was told before: of ten thousand items, all but one are only given new lines.
#[derive(Debug)]
struct Told {
    at: u32,
    severity: Severity,
    message: Message,
    path: Arc<str>,
}

/// The views of a deck's items. Keys are given out one after the other, so each is a place in a row.
#[derive(Debug, Default)]
pub(super) struct Views(Vec<Option<View>>);

impl Views {
    /// Where what is known of an item stands.
    pub(super) fn place(key: Key) -> usize {
        usize::try_from(key.0).unwrap_or(usize::MAX)
    }

    pub(super) fn get(&self, key: &Key) -> Option<&View> {
        self.0.get(Self::place(*key)).and_then(Option::as_ref)
    }

    pub(super) fn insert(&mut self, key: Key, view: View) {
        let place = Self::place(key);
        if self.0.len() <= place {
            self.0.resize_with(place + 1, || None);
        }
        self.0[place] = Some(view);
    }

    pub(super) fn remove(&mut self, key: &Key) {
        if let Some(view) = self.0.get_mut(Self::place(*key)) {
            *view = None;
        }
    }

    pub(super) fn clear(&mut self) {
        self.0.clear();
    }
}

/// Reads an item and checks it by itself.
pub(super) fn view<'c>(
    section: Section,
    body: &'c str,
    context: &'c Context,
    known: &Known<'c>,
    words: &advice::Words,
) -> View {
    let mut view = View::default();
    let mut found = Vec::new();
    let node = tree::read(body, 0, &mut found);
    let main = context.languages.first().map_or(Lang::MAIN, String::as_str);
    let form = node.as_ref().filter(|_| found.is_empty());
    let form = form.and_then(|node| super::read::item(section, node, body, main));
    view.raw = form.is_none();
    if let Some(node) = &node {
        let mut checker = Checker::default();
        checker.languages = context.languages.iter().map(String::as_str).collect();
        checker.faulty = !found.is_empty();
        let parsed = parse(&mut checker, node, section, context, known);
        found.append(&mut checker.found);
        if let Some(id) = id_node(node)
            && let Value::Text(id_text) = &id.value
        {
            view.id = id_text.to_string();
            view.label = (!view.id.trim().is_empty()).then(|| quote(view.id.trim()).into());
            view.id_at = Some(id.start);
        }
        view.errors = found.iter().any(|found| found.severity == Severity::Error);
        if let Some(parsed) = parsed {
            describe(&mut view, &parsed);
            if !view.errors {
                for tip in advice::of_item(parsed.subject(), words) {
                    let at = path::find(node, &tip.path).map_or(node.start, |node| node.start);
                    found.push(tip.found(at));
                }
            }
        }
    } else {
        view.errors = true;
    }
    // A card that is not finished counts where it is meant to stand; one that cannot be read counts nowhere.
    match form {
        Some(ItemForm::Card(form)) => {
            view.phase = form.phase.known();
            view.principles = form.principles.iter().filter_map(Choice::known).collect();
        }
        None if section == Section::Cards => view.phase = None,
        _ => {}
    }
    found.sort_by_key(|found| found.at);
    let told = |found: Found| Told {
        at: found.at,
        severity: found.severity,
        path: node.as_ref().map(|node| path::of(node, &found)).unwrap_or_default().into(),
        message: Message::new(found.code, found.args),
    };
    view.told = found.into_iter().map(told).collect();
    view
}

fn describe(view: &mut View, parsed: &Parsed) {
    let (title, party) = match parsed {
        Parsed::Role(role) => (&role.title, Some(role.party)),
        Parsed::Commitment(commitment) => (&commitment.title, commitment.by.party()),
        Parsed::Card(card) => {
            view.phase = Some(card.phase);
            view.principles.clone_from(&card.principles);
            (&card.title, None)
        }
        Parsed::Event(event) => {
            view.principles = vec![event.principle];
            (&event.title, event.party.party())
        }
        Parsed::Tile(tile) => (&tile.name, Some(tile.party)),
        Parsed::Programme(programme) => (&programme.title, None),
    };
    view.party = party;
    view.title.clone_from(title);
}

fn id_node<'n, 'a>(node: &'n Node<'a>) -> Option<&'n Node<'a>> {
    let Value::Record(record) = &node.value else { return None };
    record.fields.iter().find(|field| field.name == "id").map(|field| &field.value)
}

/// What the item is; the problems go to the checker.
fn parse<'n>(
    checker: &mut Checker<'n>,
    node: &'n Node<'_>,
    section: Section,
    context: &Context,
    known: &Known<'n>,
) -> Option<Parsed> {
    let mut ids = HashMap::new();
    // What it is called in messages is settled when its place is known.
    checker.alone(node, section.name(), 0, |c, node| match section {
        Section::Roles => content::role(c, node, &mut ids).flatten().map(Parsed::Role),
        Section::Commitments => content::commitment(c, node, &mut ids).map(Parsed::Commitment),
        Section::Cards => content::card(c, node, &mut ids, known.of_cards()).map(|card| Parsed::Card(Box::new(card))),
        Section::Events => content::event(c, node, &mut ids, &context.filled).map(Parsed::Event),
        Section::Tiles => content::tile(c, node, &mut ids).map(Parsed::Tile),
        Section::Programmes => content::programme(c, node, &mut ids, Some(&context.filled)).map(Parsed::Programme),
    })
}

/// The item itself, when nothing in it is an error.
pub(super) fn parsed(section: Section, body: &str, context: &Context) -> Option<Parsed> {
    let mut found = Vec::new();
    let node = tree::read(body, 0, &mut found)?;
    let mut checker = Checker::default();
    checker.languages = context.languages.iter().map(String::as_str).collect();
    let known = context.known();
    let parsed = parse(&mut checker, &node, section, context, &known)?;
    (found.is_empty() && !checker.has_errors()).then_some(parsed)
}

/// What is wrong with the deck around its lists.
#[derive(Debug, Default)]
pub(super) struct FrameView {
    pub(super) found: Vec<Found>,
    pub(super) languages: Vec<String>,
    /// A licence is named.
    pub(super) licence: bool,
    /// Where the deck, its roles and its cards begin.
    deck_at: u32,
    roles_at: Option<u32>,
    cards_at: Option<u32>,
    /// The form that is edited, when the frame can be read at all.
    pub(super) sound: bool,
    errors_before_cards: bool,
}

/// Checks what is around the lists.
pub(super) fn frame(doc: &Doc) -> FrameView {
    let mut view = FrameView::default();
    let Some(node) = tree::read(&doc.frame, bom(&doc.frame), &mut view.found) else { return view };
    view.sound = view.found.is_empty() && matches!(node.value, Value::Record(_));
    let mut checker = Checker::default();
    checker.faulty = !view.found.is_empty();
    // What it makes of a deck without items is of no use; what it says about the rest is.
    let _ = content::deck(&mut checker, &node);
    view.languages = checker.languages.iter().map(|tag| (*tag).to_owned()).collect();
    if checker.found.iter().any(|found| found.code == "KO211") {
        view.found.clear();
    }
    // Lists were cut out of the frame; advice is given when everything is known.
    view.found.extend(checker.found.into_iter().filter(|found| !matches!(found.code, "KO309" | "KO310" | "KO501")));
    view.found.sort_by_key(|found| found.at);
    view.deck_at = node.start;
    if let Value::Record(record) = &node.value {
        let field = |name: &str| record.fields.iter().find(|field| field.name == name);
        view.licence = field("licence").is_some();
        let list = |name| field(name).filter(|field| matches!(field.value.value, Value::List(_)));
        view.roles_at = list("roles").map(|field| field.value.start);
        view.cards_at = list("cards").map(|field| field.value.start);
    }
    // Whatever stands before the end of the cards, as far as the order of reading goes.
    const BEFORE: [&str; 6] = ["format", "id", "languages", "roles", "commitments", "cards"];
    view.errors_before_cards = view.found.iter().any(|found| {
        let of_field = |name: &str| {
            let field = found.args.iter().find(|(arg, _)| *arg == "field");
            field.is_some_and(|(_, field)| *field == Arg::text(name))
        };
        let others = [
            "title",
            "text",
            "author",
            "licence",
            "version",
            "events",
            "tiles",
            "programmes",
            "difficulty",
            "minutes",
            "voices",
        ];
        found.severity == Severity::Error && (BEFORE.into_iter().any(of_field) || !others.into_iter().any(of_field))
    });
    view
}

/// Whether an error stops everything that is only said of decks that could be read that far.
pub(super) fn sure(frame: &FrameView, views: &Views, doc: &Doc) -> bool {
    let read = [Section::Roles, Section::Commitments, Section::Cards];
    let errors = |item: &Item| views.get(&item.key).is_some_and(|view| view.errors);
    !frame.errors_before_cards && !read.iter().any(|section| doc.lists[section.index()].items.iter().any(errors))
}

/// Everything that is wrong, with lines and columns in the whole file, in its order.
pub(super) fn problems(doc: &Doc, frame: &FrameView, views: &Views, name: &Arc<str>) -> Vec<Marked> {
    let mut gather = Gather { name: name.clone(), marked: Vec::new() };
    let starts = starts(doc);
    let mut walk = FrameWalk::new(doc, &starts);
    let mut in_frame = |at: usize| walk.to(at);
    for found in &frame.found {
        gather.put(found, Target::Deck, "", in_frame(found.at as usize), None);
    }
    let mut errors = frame.found.iter().any(|found| found.severity == Severity::Error);
    for section in Section::ALL {
        let list = &doc.lists[section.index()];
        // Where each id stands first: the item, and its line once it has been asked for.
        let mut seen: HashMap<Cow<'_, str>, (usize, Option<usize>)> = HashMap::with_capacity(list.items.len());
        for (place, item) in list.items.iter().enumerate() {
            let Some(view) = views.get(&item.key) else { continue };
            errors |= view.errors;
            let target = Target::Item(section, item.key);
            let Some((before, start)) = starts.items[section.index()].get(place) else { continue };
            let here = |at: u32| start.then(Extent::of(item.body.get(..at as usize).unwrap_or(&item.body)));
            // What was found is in order: the body is walked through once, however much it is.
            let (mut at, mut extent) = (0, *start);
            let mut next = |to: u32| {
                let to = (to as usize).min(item.body.len());
                extent = extent.then(Extent::of(item.body.get(at..to).unwrap_or("")));
                at = to;
                extent
            };
            if !item.comma && place + 1 < list.items.len() {
                errors = true;
                let end = Found::new(Severity::Error, "KO102", item.body.len());
                gather.put(&end, target, "", here(end.at), None);
            }
            if let Some(at) = item.loose {
                errors = true;
                let args = vec![("found", Arg::text(","))];
                let comma = Found { args, ..Found::new(Severity::Error, "KO101", at) };
                // The comma stands before the item, which begins where its lead ends.
                let place = before.then(Extent::of(&item.lead[..at]));
                gather.put(&comma, target, "", place, None);
            }
            let mut label = None;
            for told in &view.told {
                let at = next(told.at);
                let label = label.get_or_insert_with(|| label_of(view, section, place)).clone();
                gather.tell(
                    told.severity,
                    told.message.in_line(at.lines + 1),
                    target,
                    told.path.clone(),
                    at,
                    Some(label),
                );
            }
            // Two empty ids are the same id as well.
            let Some(id_at) = view.id_at else { continue };
            if let Some((first_place, known)) = seen.get_mut(&*composed(&view.id)) {
                errors = true;
                let line = *known.get_or_insert_with(|| {
                    let first = &list.items[*first_place];
                    let at = views.get(&first.key).and_then(|view| view.id_at).unwrap_or_default() as usize;
                    let (_, start) = starts.items[section.index()].get(*first_place).copied().unwrap_or_default();
                    start.then(Extent::of(first.body.get(..at).unwrap_or(""))).lines + 1
                });
                let args = vec![("id", Arg::text(&view.id)), ("line", Arg::Number(line as i64))];
                let found = Found { args, ..Found::new(Severity::Error, "KO301", id_at as usize) };
                gather.put(&found, target, "id", here(id_at), Some(label_of(view, section, place)));
            } else {
                seen.insert(composed(&view.id), (place, None));
            }
        }
        let max = CARDS_MAX;
        if list.items.len() > max {
            let code = if section == Section::Cards { "KO008" } else { "KO307" };
            let args = vec![
                ("field", Arg::text(section.name())),
                ("number", Arg::Number(list.items.len() as i64)),
                ("max", Arg::Number(max as i64)),
            ];
            let at = list.at.map_or(0, |at| at - 1);
            errors = true;
            gather.put(&Found { args, ..Found::new(Severity::Error, code, at) }, Target::Deck, "", in_frame(at), None);
        }
    }
    if let Some(at) = frame.cards_at.filter(|_| doc.lists[Section::Cards.index()].items.is_empty()) {
        errors = true;
        let found = Found::new(Severity::Error, "KO309", at as usize);
        gather.put(&found, Target::Deck, "cards", in_frame(at as usize), None);
    }
    if let Some(at) = frame.roles_at {
        for party in Party::ALL {
            let roles = &doc.lists[Section::Roles.index()].items;
            let fits = |item: &Item| {
                let view = views.get(&item.key);
                view.is_none_or(|view| view.party.is_none_or(|of| of == party))
            };
            if !roles.iter().any(fits) {
                errors = true;
                let word = if party == Party::Public { "Public" } else { "Ideburen" };
                let found = Found::new(Severity::Error, "KO310", at as usize);
                let found = Found { args: vec![("party", Arg::Term(word.to_owned()))], ..found };
                gather.put(&found, Target::Deck, "roles", in_frame(at as usize), None);
            }
        }
    }
    if !errors && !frame.licence {
        let at = frame.deck_at as usize;
        gather.put(&Found::new(Severity::Advice, "KO501", at), Target::Deck, "licence", in_frame(at), None);
    }
    gather.marked.sort_by_key(|marked| (marked.problem.line, marked.problem.column));
    gather.marked
}

/// Advice about the whole deck, or about items beside others, with lines and columns.
pub(super) fn marked(
    doc: &Doc,
    views: &Views,
    name: &Arc<str>,
    tips: impl Iterator<Item = (Option<(Section, usize, Key)>, advice::Tip)>,
) -> Vec<Marked> {
    let starts = starts(doc);
    let mut gather = Gather { name: name.clone(), marked: Vec::new() };
    let mark = bom(&doc.frame);
    let deck = tree::read(&doc.frame, mark, &mut Vec::new()).map_or(mark, |node| node.start as usize);
    for (item, tip) in tips {
        let Some((section, place, key)) = item else {
            gather.put(&tip.found(0), Target::Deck, &tip.path, Extent::of(&doc.frame[mark..deck]), None);
            continue;
        };
        let body = &doc.lists[section.index()].items[place].body;
        let node = tree::read(body, 0, &mut Vec::new());
        let at = node.as_ref().and_then(|node| path::find(node, &tip.path)).map_or(0, |node| node.start);
        let (_, start) = starts.items[section.index()].get(place).copied().unwrap_or_default();
        let extent = start.then(Extent::of(body.get(..at as usize).unwrap_or("")));
        let label = views.get(&key).map(|view| label_of(view, section, place));
        gather.put(&tip.found(at), Target::Item(section, key), &tip.path, extent, label);
    }
    gather.marked
}

/// What problems call an item: its id, or its list and place.
fn label_of(view: &View, section: Section, place: usize) -> Arc<str> {
    view.label.clone().unwrap_or_else(|| format!("{} {}", section.name(), place + 1).into())
}

/// Where the items are, and how large what is within each list is.
struct Starts {
    /// Where what stands before each item begins, and where the item itself does.
    items: [Vec<(Extent, Extent)>; 6],
    whole: [Extent; 6],
}

fn starts(doc: &Doc) -> Starts {
    let mut starts = Starts { items: Default::default(), whole: [Extent::default(); 6] };
    let mut at = Extent::default();
    let mut frame_at = bom(&doc.frame);
    for (place, section) in doc.order() {
        at = at.then(Extent::of(&doc.frame[frame_at..place]));
        frame_at = place;
        let list = &doc.lists[section.index()];
        let items = &mut starts.items[section.index()];
        items.reserve(list.items.len());
        let mut whole = Extent::default();
        for item in &list.items {
            let before = at.then(whole);
            items.push((before, before.then(item.extents[0])));
            whole = whole.then(item.extents[0]).then(item.extents[1]);
        }
        whole = whole.then(Extent::of(&list.tail));
        starts.whole[section.index()] = whole;
        at = at.then(whole);
    }
    starts
}

/// A walk through the frame that knows what is within the lists; cheap as long as it goes forward.
struct FrameWalk<'d> {
    frame: &'d str,
    lists: Vec<(usize, Extent)>,
    begin: usize,
    at: usize,
    passed: usize,
    extent: Extent,
}

impl<'d> FrameWalk<'d> {
    fn new(doc: &'d Doc, starts: &Starts) -> Self {
        let lists = doc.order().into_iter().map(|(place, section)| (place, starts.whole[section.index()])).collect();
        let begin = bom(&doc.frame);
        FrameWalk { frame: &doc.frame, lists, begin, at: begin, passed: 0, extent: Extent::default() }
    }

    /// Where a place in the frame is in the file.
    fn to(&mut self, at: usize) -> Extent {
        if at < self.at {
            (self.at, self.passed, self.extent) = (self.begin, 0, Extent::default());
        }
        let at = at.clamp(self.at, self.frame.len());
        while let Some((place, whole)) = self.lists.get(self.passed).filter(|(place, _)| *place <= at) {
            self.extent = self.extent.then(Extent::of(&self.frame[self.at..*place])).then(*whole);
            self.at = *place;
            self.passed += 1;
        }
        self.extent = self.extent.then(Extent::of(self.frame.get(self.at..at).unwrap_or("")));
        self.at = at;
        self.extent
    }
}

struct Gather {
    name: Arc<str>,
    marked: Vec<Marked>,
}

impl Gather {
    fn put(&mut self, found: &Found, target: Target, path: &str, at: Extent, item: Option<Arc<str>>) {
        let message = Message::new(found.code, found.args.clone());
        self.tell(found.severity, message, target, path.into(), at, item);
    }

    fn tell(
        &mut self,
        severity: Severity,
        message: Message,
        target: Target,
        path: Arc<str>,
        at: Extent,
        item: Option<Arc<str>>,
    ) {
        let (code, file) = (message.code(), self.name.clone());
        let problem = Problem { severity, code, file, line: at.lines + 1, column: at.tail + 1, item, message };
        self.marked.push(Marked { problem, target, path });
    }
}
