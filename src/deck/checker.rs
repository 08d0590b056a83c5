//! The pieces every part of a deck is read with: fields, texts, words, numbers, ids.

use super::fields::{Group, Kind, Limit};
use super::problem::{Arg, Found, Severity};
use super::tree::{Node, Value, visible};
use crate::look::missing;
use crate::rules::LocalText;
use crate::text::Lang;
use crate::text::signs::{composed, is_blank, is_invisible};
use std::borrow::Cow;
use std::collections::HashMap;
use std::collections::hash_map::Entry;

/// So many errors are told, and as many warnings; a line then says that there are more.
const TOLD_MAX: usize = 300;
/// So many guesses at what was meant are made: each looks through all candidates.
const GUESSES_MAX: usize = 20;
/// Among more candidates than this no guess is made.
const CANDIDATES_MAX: usize = 2_000;

/// The longest id, in characters.
const ID_MAX: usize = 80;

/// Words that may stand before the bracket of a group within a deck; before the deck itself any may.
const GROUP_NAMES: &[&str] = &[
    "Role",
    "Commitment",
    "Card",
    "CardOption",
    "EventCard",
    "LentTile",
    "PerParty",
    "Programme",
    "RoundSpec",
    "Scenario",
    "Stake",
];

/// The most roles, commitments, events … there can be.
const ITEMS_MAX: usize = super::CARDS_MAX;
/// The most languages a deck or a text can have.
pub(super) const LANGUAGES_MAX: usize = 40;

/// The most fields any record has.
const FIELDS_MAX: usize = 24;

/// The fields of one record, by their place in the list of known names.
pub(super) struct Fields<'n, 'a> {
    /// Where the record begins.
    pub(super) at: u32,
    group: &'static Group,
    slots: [Option<&'n Node<'a>>; FIELDS_MAX],
    damaged: bool,
}

impl<'n, 'a> Fields<'n, 'a> {
    /// The value of a field, if it is there.
    pub(super) fn get(&self, name: &str) -> Option<&'n Node<'a>> {
        self.group.names().position(|known| known == name).and_then(|place| self.slots[place])
    }
}

/// Ids as they are compared, where they stand, and their places in their list.
pub(super) type Ids<'n> = HashMap<Cow<'n, str>, (u32, usize)>;

/// What a text must be.
#[derive(Clone, Copy)]
struct TextRule {
    /// The field, as it is called in the file.
    field: &'static str,
    /// It must say something.
    required: bool,
    limit: Limit,
}

/// What is being read, for the problems found within it.
#[derive(Clone, Copy, Default)]
pub(super) struct Item<'n> {
    list: &'static str,
    place: usize,
    id: &'n str,
}

/// Reads the tree of a deck and gathers what is wrong with it.
#[derive(Default)]
pub(super) struct Checker<'n> {
    pub(super) found: Vec<Found>,
    /// The deck's languages, the main one first; empty when they could not be read.
    pub(super) languages: Vec<&'n str>,
    /// The file has faults in its writing, so that parts of it may not be in the tree.
    pub(super) faulty: bool,
    /// The images the deck names, to be looked for when it is known where the deck lies.
    pub(super) images: Vec<Named>,
    item: Option<Item<'n>>,
    /// The group a field was last asked of.
    group: &'static str,
    errors: usize,
    warnings: usize,
    guesses: usize,
}

/// One image that is named.
pub(super) struct Named {
    pub(super) at: u32,
    pub(super) path: String,
    /// The item that names it.
    pub(super) item: Option<String>,
}

impl<'n> Checker<'n> {
    fn tell(&mut self, severity: Severity, code: &'static str, at: u32, args: Vec<(&'static str, Arg)>) {
        let mut args = args;
        let told = if severity == Severity::Error { &mut self.errors } else { &mut self.warnings };
        *told += 1;
        if *told > TOLD_MAX {
            return;
        }
        // Fields of one name are called differently in different groups.
        if args.iter().any(|(name, _)| *name == "field") {
            args.push(("group", Arg::text(self.group)));
        }
        self.found.push(Found { severity, code, at, item: self.item_name(), args });
    }

    /// What is being read, as problems call it.
    fn item_name(&self) -> Option<String> {
        self.item.map(|item| match item.id.trim() {
            "" => format!("{} {}", item.list, item.place + 1),
            id => super::problem::quote(id),
        })
    }

    /// Notes an image to be looked for.
    pub(super) fn image(&mut self, at: u32, path: &str) {
        self.images.push(Named { at, path: path.to_owned(), item: self.item_name() });
    }

    /// An error at this place.
    pub(super) fn error(&mut self, code: &'static str, at: u32, args: Vec<(&'static str, Arg)>) {
        self.tell(Severity::Error, code, at, args);
    }

    /// A warning at this place.
    pub(super) fn warn(&mut self, code: &'static str, at: u32, args: Vec<(&'static str, Arg)>) {
        self.tell(Severity::Warning, code, at, args);
    }

    /// A piece of advice at this place.
    pub(super) fn advise(&mut self, code: &'static str, at: u32, args: Vec<(&'static str, Arg)>) {
        self.tell(Severity::Advice, code, at, args);
    }

    /// Whether there is an error so far.
    pub(super) fn has_errors(&self) -> bool {
        self.faulty || self.errors > 0
    }

    /// Says how many problems were found but not told.
    pub(super) fn finish(&mut self, at: u32) {
        self.item = None;
        let more = self.errors.saturating_sub(TOLD_MAX) + self.warnings.saturating_sub(TOLD_MAX);
        if more > 0 {
            let args = vec![("more", Arg::Number(more as i64))];
            self.found.push(Found { args, ..Found::new(Severity::Warning, "KO010", at as usize) });
        }
    }

    /// Reads one item of a list by itself; problems within carry its id, or its place in the list.
    pub(super) fn alone<'a, T>(
        &mut self,
        node: &'n Node<'a>,
        list: &'static str,
        place: usize,
        read: impl FnOnce(&mut Self, &'n Node<'a>) -> T,
    ) -> T {
        self.item = Some(Item { list, place, id: id_of(node) });
        let made = read(self, node);
        self.item = None;
        made
    }

    /// Reads each item of a list with `read`; problems within carry the item's id, or its place in the list.
    pub(super) fn items<'a, T>(
        &mut self,
        node: Option<&'n Node<'a>>,
        list: &'static str,
        mut read: impl FnMut(&mut Self, &'n Node<'a>) -> Option<T>,
    ) -> Vec<T> {
        let Some(node) = node else { return Vec::new() };
        let Some(nodes) = self.list(node, list, ITEMS_MAX) else { return Vec::new() };
        let outer = self.item;
        let mut items = Vec::with_capacity(nodes.len());
        for (place, node) in nodes.iter().enumerate() {
            self.item = Some(Item { list, place, id: id_of(node) });
            items.extend(read(self, node));
        }
        self.item = outer;
        items
    }

    /// The nodes of a list of at most `max` things.
    pub(super) fn list<'a>(&mut self, node: &'n Node<'a>, field: &'static str, max: usize) -> Option<&'n [Node<'a>]> {
        let Value::List(nodes) = &node.value else {
            self.wrong_kind(node, field, "deck-kind-list");
            return None;
        };
        if nodes.len() > max {
            self.too_many(node.start, field, nodes.len(), max);
            return None;
        }
        Some(nodes)
    }

    fn too_many(&mut self, at: u32, field: &str, number: usize, max: usize) {
        let args =
            vec![("field", Arg::text(field)), ("number", Arg::Number(number as i64)), ("max", Arg::Number(max as i64))];
        self.error("KO307", at, args);
    }

    /// The fields of a record: unknown ones and those given twice are errors.
    pub(super) fn fields<'a>(&mut self, node: &'n Node<'a>, group: &'static Group) -> Option<Fields<'n, 'a>> {
        let Value::Record(record) = &node.value else {
            self.wrong_group(node, group);
            return None;
        };
        self.group_name(node.start, record.name);
        let mut fields = Fields { at: node.start, group, slots: [None; FIELDS_MAX], damaged: record.damaged };
        for field in &record.fields {
            let Some(place) = group.names().position(|name| name == field.name) else {
                // Past the limit only the number is told, and no words are made for nothing.
                if self.errors > TOLD_MAX {
                    self.errors += 1;
                    continue;
                }
                let known = group.names().collect::<Vec<_>>().join(", ");
                let mut args = vec![("what", Arg::Key(group.what)), ("known", Arg::Text(known))];
                self.guess(&mut args, field.name, group.names());
                self.error("KO201", field.start, args);
                continue;
            };
            if fields.slots[place].replace(&field.value).is_some() {
                self.group = group.name;
                self.error(
                    "KO203",
                    field.start,
                    vec![("what", Arg::Key(group.what)), ("field", Arg::text(field.name))],
                );
            }
        }
        Some(fields)
    }

    /// A word before the bracket of a group may say what it is, and nothing else.
    fn group_name(&mut self, at: u32, name: Option<&str>) {
        if let Some(name) = name.filter(|name| !GROUP_NAMES.contains(name) && self.item.is_some()) {
            self.error("KO208", at, vec![("word", Arg::text(name))]);
        }
    }

    fn wrong_group(&mut self, node: &Node<'_>, group: &'static Group) {
        if matches!(node.value, Value::Damaged) {
            return;
        }
        let example = group.names().next().unwrap_or_default();
        let args = vec![
            ("what", Arg::Key(group.what)),
            ("example", Arg::text(example)),
            ("found", Arg::Key(kind(&node.value))),
        ];
        self.error("KO205", node.start, args);
    }

    /// A field that must be there.
    pub(super) fn need<'a>(&mut self, fields: &Fields<'n, 'a>, name: &'static str) -> Option<&'n Node<'a>> {
        self.group = fields.group.name;
        let node = fields.get(name);
        if node.is_none() && !fields.damaged {
            self.error("KO202", fields.at, vec![("what", Arg::Key(fields.group.what)), ("field", Arg::text(name))]);
        }
        node
    }

    /// Says that something of another kind was meant to stand here.
    pub(super) fn wrong_kind(&mut self, node: &Node<'_>, field: &str, expected: &'static str) {
        // What is damaged has been told already.
        if !matches!(node.value, Value::Damaged) {
            let args = vec![
                ("field", Arg::text(field)),
                ("expected", Arg::Key(expected)),
                ("found", Arg::Key(kind(&node.value))),
            ];
            self.error("KO204", node.start, args);
        }
    }

    /// A text in the languages of the deck.
    pub(super) fn text(&mut self, fields: &Fields<'n, '_>, name: &'static str) -> LocalText {
        let Some(field) = fields.group.field(name) else { return LocalText::default() };
        let limit = if let Kind::Text(limit) = field.kind { limit } else { Limit::None };
        let rule = TextRule { field: name, required: field.required, limit };
        self.value(fields, name).map(|node| self.local_text(node, rule)).unwrap_or_default()
    }

    /// Texts one after the other, each in the languages of the deck. Texts that say nothing are left out.
    pub(super) fn texts(&mut self, fields: &Fields<'n, '_>, name: &'static str, max: usize) -> Vec<LocalText> {
        let Some(Kind::Texts(limit)) = fields.group.field(name).map(|field| field.kind) else { return Vec::new() };
        let rule = TextRule { field: name, required: false, limit };
        let nodes = self.value(fields, name).and_then(|node| self.list(node, name, max)).unwrap_or_default();
        let texts: Vec<LocalText> = nodes.iter().map(|node| self.local_text(node, rule)).collect();
        texts.into_iter().filter(|text| !text.is_empty()).collect()
    }

    /// The value of a field; when it must be there and is not, that is told.
    fn value<'a>(&mut self, fields: &Fields<'n, 'a>, name: &'static str) -> Option<&'n Node<'a>> {
        self.group = fields.group.name;
        let required = fields.group.field(name).is_some_and(|field| field.required);
        if required { self.need(fields, name) } else { fields.get(name) }
    }

    /// One of the words in `table`, from a field.
    pub(super) fn word_in<T: Copy>(
        &mut self,
        fields: &Fields<'n, '_>,
        name: &'static str,
        table: &[(&'static str, T)],
    ) -> Option<T> {
        self.value(fields, name).and_then(|node| self.word(node, name, table))
    }

    /// A whole number within the bounds of its field.
    pub(super) fn number_in(&mut self, fields: &Fields<'n, '_>, name: &'static str) -> Option<i64> {
        let Kind::Number(min, max) = fields.group.field(name)?.kind else { return None };
        self.value(fields, name).and_then(|node| self.number(node, name, min, max))
    }

    fn local_text(&mut self, node: &'n Node<'_>, rule: TextRule) -> LocalText {
        let main = self.languages.first().copied();
        match &node.value {
            Value::Text(text) => {
                self.check_text(node, text, main, rule);
                if self.languages.len() > 1 && !text.trim().is_empty() {
                    for place in 1..self.languages.len() {
                        self.untranslated(node, rule, self.languages[place]);
                    }
                }
                LocalText::single(main.unwrap_or(Lang::MAIN), text)
            }
            Value::Record(record) => {
                if let Some(name) = record.name {
                    self.error("KO208", node.start, vec![("word", Arg::text(name))]);
                }
                if record.fields.len() > LANGUAGES_MAX {
                    self.too_many(node.start, rule.field, record.fields.len(), LANGUAGES_MAX);
                    return LocalText::default();
                }
                let mut texts: Vec<(String, String)> = Vec::with_capacity(record.fields.len());
                for field in &record.fields {
                    if texts.iter().any(|(tag, _)| tag == field.name) {
                        let args = vec![("what", Arg::Key("deck-what-text")), ("field", Arg::text(field.name))];
                        self.error("KO203", field.start, args);
                        continue;
                    }
                    if main.is_some() && !self.languages.contains(&field.name) {
                        let mut args = vec![("field", Arg::text(rule.field))];
                        let languages = self.languages.clone();
                        self.guess(&mut args, field.name, languages.into_iter());
                        self.warn("KO404", field.start, args);
                    }
                    match &field.value.value {
                        Value::Text(text) => {
                            self.check_text(&field.value, text, Some(field.name), rule);
                            texts.push((field.name.to_owned(), text.to_string()));
                        }
                        Value::Damaged => texts.push((field.name.to_owned(), String::new())),
                        _ => {
                            self.wrong_kind(&field.value, field.name, "deck-kind-text");
                            texts.push((field.name.to_owned(), String::new()));
                        }
                    }
                }
                if !record.damaged && (rule.required || !texts.is_empty()) {
                    self.check_languages(node, rule, &texts);
                }
                // The first is the fallback for the others, whatever order the file has.
                if let Some(place) = texts.iter().position(|(tag, _)| Some(tag.as_str()) == main) {
                    texts[..=place].rotate_right(1);
                }
                LocalText(texts)
            }
            _ => {
                self.wrong_kind(node, rule.field, "deck-kind-text");
                LocalText::default()
            }
        }
    }

    fn check_languages(&mut self, node: &Node<'_>, rule: TextRule, texts: &[(String, String)]) {
        for place in 0..self.languages.len() {
            let language = self.languages[place];
            let text = texts.iter().find(|(tag, _)| tag == language);
            match text {
                None if place == 0 => {
                    let args = vec![("field", Arg::text(rule.field)), ("language", Arg::text(language))];
                    self.error("KO313", node.start, args);
                }
                Some((_, text)) if place == 0 || !text.trim().is_empty() => {}
                _ if texts.iter().all(|(_, text)| text.trim().is_empty()) => {}
                _ => self.untranslated(node, rule, language),
            }
        }
    }

    fn untranslated(&mut self, node: &Node<'_>, rule: TextRule, language: &str) {
        let args = vec![("field", Arg::text(rule.field)), ("language", Arg::text(language))];
        self.warn("KO403", node.start, args);
    }

    fn check_text(&mut self, node: &Node<'_>, text: &str, language: Option<&str>, rule: TextRule) {
        if rule.required && is_blank(text) && language == self.languages.first().copied() {
            self.error("KO311", node.start, vec![("field", Arg::text(rule.field))]);
        }
        let mut strange = missing(text);
        let steers = |sign: &char| sign.is_control() && !matches!(sign, '\n' | '\r' | '\t');
        for sign in text.chars().filter(steers) {
            if !strange.contains(&sign) {
                strange.push(sign);
            }
        }
        if !strange.is_empty() {
            let signs = strange.into_iter().map(visible).collect::<Vec<_>>().join(" ");
            self.warn("KO408", node.start, vec![("field", Arg::text(rule.field)), ("signs", Arg::text(&signs))]);
        }
        // Bytes first: a text that is short in bytes is short in characters.
        let (code, length, max) = match rule.limit {
            Limit::Chars(max) if text.len() > max => ("KO401", text.chars().count(), max),
            Limit::Words(max) if text.len() > max * 2 => ("KO402", text.split_whitespace().count(), max),
            _ => return,
        };
        if length > max {
            let args = vec![
                ("field", Arg::text(rule.field)),
                ("length", Arg::Number(length as i64)),
                ("max", Arg::Number(max as i64)),
            ];
            self.warn(code, node.start, args);
        }
    }

    /// A text in no particular language, such as an author's name; nothing when the field is not there.
    pub(super) fn plain(&mut self, node: Option<&'n Node<'_>>, field: &'static str) -> String {
        node.and_then(|node| self.plain_text(node, field)).unwrap_or_default().to_owned()
    }

    /// A text that is given as it is.
    pub(super) fn plain_text(&mut self, node: &'n Node<'_>, field: &'static str) -> Option<&'n str> {
        match &node.value {
            Value::Text(text) => Some(text),
            _ => {
                self.wrong_kind(node, field, "deck-kind-plain");
                None
            }
        }
    }

    /// The id of an item, noted in `seen`; twice the same is an error.
    pub(super) fn id(&mut self, fields: &Fields<'n, '_>, seen: &mut Ids<'n>) -> String {
        let Some(node) = self.need(fields, "id") else { return String::new() };
        let Some(id) = self.plain_text(node, "id") else { return String::new() };
        self.check_id(node, id);
        let place = seen.len();
        match seen.entry(composed(id)) {
            Entry::Vacant(entry) => {
                entry.insert((node.start, place));
            }
            Entry::Occupied(entry) => {
                let args = vec![("id", Arg::text(id)), ("line", Arg::Line(entry.get().0))];
                self.error("KO301", node.start, args);
            }
        }
        id.to_owned()
    }

    /// An id must name something and fit on a line.
    pub(super) fn check_id(&mut self, node: &Node<'_>, id: &str) {
        if is_blank(id) {
            self.error("KO311", node.start, vec![("field", Arg::text("id"))]);
        } else if id.chars().any(|c| c.is_control() || is_invisible(c)) || id.chars().count() > ID_MAX {
            self.error("KO314", node.start, vec![("id", Arg::text(id)), ("max", Arg::Number(ID_MAX as i64))]);
        }
    }

    /// One of the words in `table`.
    pub(super) fn word<T: Copy>(
        &mut self,
        node: &Node<'_>,
        field: &'static str,
        table: &[(&'static str, T)],
    ) -> Option<T> {
        let Value::Word(word) = node.value else {
            self.wrong_kind(node, field, "deck-kind-word");
            return None;
        };
        let value = table.iter().find(|(code, _)| *code == word).map(|(_, value)| *value);
        if value.is_none() {
            self.unknown_word(node.start, field, word, table);
        }
        value
    }

    /// Says that a word is none of those in `table`.
    pub(super) fn unknown_word<T>(&mut self, at: u32, field: &str, word: &str, table: &[(&'static str, T)]) {
        let known: Vec<&'static str> = table.iter().map(|(code, _)| *code).collect();
        let mut args = vec![("field", Arg::text(field)), ("known", Arg::Terms(known.clone()))];
        self.guess(&mut args, word, known.into_iter());
        for (name, arg) in &mut args {
            if let ("near", Arg::Text(near)) = (*name, &*arg) {
                *arg = Arg::Term(near.clone());
            }
        }
        self.error("KO206", at, args);
    }

    /// A whole number within bounds.
    pub(super) fn number(&mut self, node: &Node<'_>, field: &str, min: i64, max: i64) -> Option<i64> {
        let Value::Whole(number) = node.value else {
            self.wrong_kind(node, field, "deck-kind-number");
            return None;
        };
        if (min..=max).contains(&number) {
            return Some(number);
        }
        let args = vec![
            ("field", Arg::text(field)),
            ("number", Arg::Number(number)),
            ("min", Arg::Number(min)),
            ("max", Arg::Number(max)),
        ];
        self.error("KO306", node.start, args);
        None
    }

    /// Adds what stood there (`word`) and what was likely meant (`near`, with `hint` saying whether there is
    /// a guess at all).
    pub(super) fn guess<'c>(
        &mut self,
        args: &mut Vec<(&'static str, Arg)>,
        word: &str,
        candidates: impl ExactSizeIterator<Item = &'c str>,
    ) {
        self.guesses += 1;
        let worthwhile = self.guesses <= GUESSES_MAX && candidates.len() <= CANDIDATES_MAX;
        let near = if worthwhile { nearest(word, candidates) } else { None };
        args.push(("word", Arg::text(word)));
        args.push(("hint", Arg::text(if near.is_some() { "yes" } else { "no" })));
        args.push(("near", Arg::text(near.unwrap_or_default())));
    }
}

/// The id an item has, before anything about it is checked.
fn id_of<'n>(node: &'n Node<'_>) -> &'n str {
    let Value::Record(record) = &node.value else { return "" };
    let id = record.fields.iter().find(|field| field.name == "id");
    match id.map(|field| &field.value.value) {
        Some(Value::Text(id)) => id,
        _ => "",
    }
}

fn kind(value: &Value<'_>) -> &'static str {
    match value {
        Value::Text(_) => "deck-kind-plain",
        Value::Whole(_) => "deck-kind-number",
        Value::Fraction => "deck-kind-fraction",
        Value::Huge => "deck-kind-huge",
        Value::Damaged => "deck-kind-other",
        Value::Word(_) => "deck-kind-word",
        Value::Record(_) => "deck-kind-record",
        Value::Tuple(..) => "deck-kind-tuple",
        Value::List(_) => "deck-kind-list",
        Value::Map(_) => "deck-kind-map",
    }
}

/// Swedish words an author may well write, and the words of the file they stand for.
const SWEDISH: &[(&str, &str)] = &[
    ("aldrigdenegna", "NeverOwn"),
    ("andraparten", "OtherParty"),
    ("atagande", "commitments"),
    ("atagande-av", "by"),
    ("beslut", "Anchoring"),
    ("beslut", "Decision"),
    ("borda", "burden"),
    ("civilsamhalle", "Ideburen"),
    ("dagordning", "Agenda"),
    ("dialog", "Dialogue"),
    ("effekter", "effects"),
    ("egenpart", "OwnParty"),
    ("fas", "phase"),
    ("faser", "phases"),
    ("forankring", "Anchoring"),
    ("forfas", "Prelude"),
    ("formulering", "Drafting"),
    ("forslag", "suggested"),
    ("fraga", "question"),
    ("gemensam", "Joint"),
    ("gemensamt", "Joint"),
    ("genomforande", "Implementation"),
    ("handelse", "event"),
    ("handelser", "events"),
    ("ide", "Idea"),
    ("ideburen", "Ideburen"),
    ("information", "Information"),
    ("insats", "stakes"),
    ("insatser", "stakes"),
    ("insyn", "Openness"),
    ("kort", "cards"),
    ("kvalitet", "Quality"),
    ("langsiktighet", "LongTerm"),
    ("licens", "licence"),
    ("license", "licence"),
    ("mangfald", "Diversity"),
    ("minuter", "minutes"),
    ("namn", "name"),
    ("oberoende", "Independence"),
    ("offentlig", "Public"),
    ("offentlig", "public"),
    ("omprovning", "Reformulation"),
    ("oppenhet", "Openness"),
    ("part", "party"),
    ("partnerskap", "Partnership"),
    ("princip", "principle"),
    ("principer", "principles"),
    ("roll", "roles"),
    ("roller", "roles"),
    ("rubrik", "title"),
    ("samling", "Gathering"),
    ("samrad", "Consultation"),
    ("sidor", "sides"),
    ("signering", "Signing"),
    ("sjalvstandighet", "Independence"),
    ("sprak", "languages"),
    ("spelbrickor", "tiles"),
    ("tema", "themes"),
    ("teman", "themes"),
    ("titel", "title"),
    ("troskel", "threshold"),
    ("uppfoljning", "Monitoring"),
    ("upplagg", "programmes"),
    ("utformning", "Drafting"),
    ("vagval", "options"),
    ("version", "version"),
];

/// How alike two words must be for one to be a guess at the other, 0 to 1.
const LIKENESS_MIN: f64 = 0.6;
/// Longer words are not compared: that would cost more than it is worth.
const COMPARED_MAX: usize = 64;

/// The candidate that was likely meant by `word`.
fn nearest<'c>(word: &str, candidates: impl Iterator<Item = &'c str>) -> Option<&'c str> {
    if word.len() > COMPARED_MAX {
        return None;
    }
    let word = fold(word);
    let mut best: Option<(f64, &str)> = None;
    for candidate in candidates.filter(|candidate| candidate.len() <= COMPARED_MAX) {
        let likeness = |other: &str| {
            let (short, long) = (word.len().min(other.len()), word.len().max(other.len()));
            // Too different in length to be alike enough.
            if (short as f64) < LIKENESS_MIN * long as f64 {
                return 0.0;
            }
            strsim::normalized_levenshtein(&word, other)
        };
        let mut alike = likeness(&fold(candidate));
        for (swedish, _) in SWEDISH.iter().filter(|(_, code)| *code == candidate) {
            alike = alike.max(likeness(swedish));
        }
        // Ties go by name, so that the order of a hash map never shows.
        let better = |(most, other): (f64, &str)| alike > most || (alike == most && candidate < other);
        if alike >= LIKENESS_MIN && best.is_none_or(better) {
            best = Some((alike, candidate));
        }
    }
    best.map(|(_, candidate)| candidate)
}

/// Lower case without the dots and rings that tell Swedish spellings from their plain ones.
fn fold(word: &str) -> String {
    word.chars()
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            'å' | 'ä' => 'a',
            'ö' => 'o',
            'é' => 'e',
            c => c,
        })
        .collect()
}
