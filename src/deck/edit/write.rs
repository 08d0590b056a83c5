//! From a form to the text of a deck file, in one way of laying it out.

use super::forms::{
    BurdenForm, CardForm, Choice, DeckForm, EffectsForm, Extra, ItemForm, KindForm, OptionForm, RoundForm, StakeForm,
    TextForm,
};
use crate::deck::fields::{BY, DIFFICULTIES, LEVELS, PARTIES, PHASES, PRINCIPLES, STAGES, SWAPS, YES_NO};
use std::fmt::Write as _;

/// A group is written on one line when it ends before this column.
const WIDTH: usize = 105;

/// How far things are indented, in spaces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Indent {
    /// The line the item begins on.
    pub(super) base: usize,
    /// Each level within it.
    pub(super) unit: usize,
}

/// A value on its way to the file.
enum Out {
    Leaf(String),
    Group(Vec<(String, Out)>),
    List(Vec<Out>),
    Map(Vec<(String, String)>),
}

/// The text of an item. `single` is the deck's language when it has only one: texts are then plain strings.
/// `comments` stood within the item before and are kept at its top.
pub(super) fn item(form: &ItemForm, single: Option<&str>, comments: &[String], indent: Indent) -> String {
    let mut pen = Pen { single, fields: Vec::new() };
    match form {
        ItemForm::Role(form) => {
            pen.plain("id", &form.id);
            pen.word("party", &form.party, &PARTIES);
            pen.text("title", &form.title, true);
            pen.text("called", &form.called, false);
            pen.text("brief", &form.brief, true);
            pen.text("private", &form.private, true);
            pen.extra(&form.extra);
        }
        ItemForm::Commitment(form) => {
            pen.plain("id", &form.id);
            pen.word("by", &form.by, &BY);
            pen.text("title", &form.title, true);
            pen.text("text", &form.text, true);
            pen.text("spoken", &form.spoken, false);
            pen.effects(&form.effects);
            pen.burden(&form.burden);
            pen.extra(&form.extra);
        }
        ItemForm::Card(form) => card(&mut pen, form),
        ItemForm::Event(form) => {
            pen.plain("id", &form.id);
            pen.text("title", &form.title, true);
            pen.text("text", &form.text, true);
            pen.word("principle", &form.principle, &PRINCIPLES);
            pen.number("threshold", &form.threshold);
            pen.word("party", &form.party, &BY);
            pen.text("met", &form.met, true);
            pen.text("unmet", &form.unmet, true);
            if !form.phases.is_empty() {
                pen.put("phases", Out::List(form.phases.iter().filter_map(|phase| word(phase, &PHASES)).collect()));
            }
            pen.extra(&form.extra);
        }
        ItemForm::Tile(form) => {
            pen.plain("id", &form.id);
            pen.word("party", &form.party, &PARTIES);
            pen.text("name", &form.name, true);
            pen.text("line", &form.line, true);
            pen.extra(&form.extra);
        }
        ItemForm::Programme(form) => {
            pen.plain("id", &form.id);
            pen.text("title", &form.title, true);
            pen.text("text", &form.text, false);
            pen.number("minutes", &form.minutes);
            pen.number("dialogue_minutes", &form.dialogue_minutes);
            pen.word("vision", &form.vision, &YES_NO);
            pen.word("plan", &form.plan, &YES_NO);
            pen.put("rounds", Out::List(form.rounds.iter().map(round).collect()));
            pen.extra(&form.extra);
        }
    }
    let mut out = String::from("(\n");
    for comment in comments {
        for line in comment.lines() {
            // Writing to a string cannot fail.
            let _ = writeln!(out, "{:1$}{2}", "", indent.base + indent.unit, line.trim());
        }
    }
    fields(&mut out, &pen.fields, indent);
    out.push(')');
    out
}

fn card(pen: &mut Pen<'_>, form: &CardForm) {
    pen.plain("id", &form.id);
    pen.word("phase", &form.phase, &PHASES);
    pen.put("principles", Out::List(form.principles.iter().filter_map(|word_| word(word_, &PRINCIPLES)).collect()));
    if !form.themes.is_empty() {
        pen.put("themes", Out::List(form.themes.iter().map(|theme| Out::Leaf(quoted(theme))).collect()));
    }
    pen.word("stage", &form.stage, &STAGES);
    pen.text("title", &form.title, true);
    pen.text("gist", &form.gist, true);
    pen.text("situation", &form.situation, true);
    let sides = [("public", &form.sides.public), ("ideburen", &form.sides.ideburen)];
    let sides = sides.map(|(name, text)| (name.to_owned(), pen.text_value(text)));
    pen.put("sides", Out::Group(sides.into()));
    pen.text("question", &form.question, true);
    let option = |option: &OptionForm| {
        let mut pen = Pen { single: pen.single, fields: Vec::new() };
        pen.text("title", &option.title, true);
        pen.text("text", &option.text, true);
        pen.word("level", &option.level, &LEVELS);
        pen.effects(&option.effects);
        pen.burden(&option.burden);
        pen.extra(&option.extra);
        Out::Group(pen.fields)
    };
    let options = form.options.iter().map(option).collect();
    pen.put("options", Out::List(options));
    if !form.suggested.is_empty() {
        pen.put("suggested", Out::List(form.suggested.iter().map(|id| Out::Leaf(quoted(id))).collect()));
    }
    let stake = |stake: &StakeForm| {
        let mut pen = Pen { single: pen.single, fields: Vec::new() };
        pen.plain("role", &stake.role);
        pen.text("text", &stake.text, true);
        pen.extra(&stake.extra);
        Out::Group(pen.fields)
    };
    if !form.stakes.is_empty() {
        let stakes = form.stakes.iter().map(stake).collect();
        pen.put("stakes", Out::List(stakes));
    }
    pen.text("note", &form.note, false);
    pen.number("minutes", &form.minutes);
    pen.text("opens", &form.opens, false);
    pen.text("usually", &form.usually, false);
    pen.text("if_stuck", &form.if_stuck, false);
    pen.text("if_hot", &form.if_hot, false);
    if !form.debrief.is_empty() {
        let debrief = form.debrief.iter().map(|text| pen.text_value(text)).collect();
        pen.put("debrief", Out::List(debrief));
    }
    pen.text("really", &form.really, false);
    if !form.image.is_empty() {
        pen.plain("image", &form.image);
    }
    pen.extra(&form.extra);
}

fn round(form: &RoundForm) -> Out {
    let mut pen = Pen { single: None, fields: Vec::new() };
    match (&form.kind, word(&form.phase, &PHASES)) {
        (Choice::Empty, _) => {}
        (Choice::Typed(typed), _) => pen.put("kind", Out::Leaf(typed_word(typed))),
        (Choice::Is(KindForm::Idea), _) => pen.put("kind", Out::Leaf("Idea".to_owned())),
        (Choice::Is(KindForm::FollowUp), _) => pen.put("kind", Out::Leaf("FollowUp".to_owned())),
        (Choice::Is(KindForm::OwnQuestion), _) => pen.put("kind", Out::Leaf("OwnQuestion".to_owned())),
        (Choice::Is(KindForm::Scenario), Some(Out::Leaf(phase))) => {
            pen.put("kind", Out::Leaf(format!("Scenario(phase: Some({phase}))")));
        }
        (Choice::Is(KindForm::Scenario), _) => pen.put("kind", Out::Leaf("Scenario(phase: None)".to_owned())),
    }
    pen.word("swap", &form.swap, &SWAPS);
    pen.word("event", &form.event, &YES_NO);
    pen.word("referral", &form.referral, &YES_NO);
    pen.extra(&form.extra);
    Out::Group(pen.fields)
}

/// The fields of the deck itself with their values; `None` for those that are left out.
pub(super) fn about(form: &DeckForm, indent: Indent) -> Vec<(&'static str, Option<String>)> {
    let single = if let [only] = &form.languages[..] { Some(only.as_str()) } else { None };
    let mut pen = Pen { single, fields: Vec::new() };
    pen.plain("id", &form.id);
    pen.text("title", &form.title, true);
    pen.text("text", &form.text, false);
    for (name, text) in [("author", &form.author), ("licence", &form.licence), ("version", &form.version)] {
        if !text.is_empty() {
            pen.plain(name, text);
        }
    }
    pen.put("languages", Out::List(form.languages.iter().map(|tag| Out::Leaf(quoted(tag))).collect()));
    pen.word("difficulty", &form.difficulty, &DIFFICULTIES);
    pen.number("minutes", &form.minutes);
    const NAMES: [&str; 9] =
        ["id", "title", "text", "author", "licence", "version", "languages", "difficulty", "minutes"];
    let written = |name: &str| {
        let (_, value) = pen.fields.iter().find(|(field, _)| field == name)?;
        let mut out = String::new();
        lay(&mut out, value, indent, indent.base + name.len() + 2);
        Some(out)
    };
    NAMES.into_iter().map(|name| (name, written(name))).collect()
}

/// The fields of one group.
struct Pen<'s> {
    single: Option<&'s str>,
    fields: Vec<(String, Out)>,
}

impl Pen<'_> {
    fn put(&mut self, name: &str, value: Out) {
        self.fields.push((name.to_owned(), value));
    }

    fn plain(&mut self, name: &str, text: &str) {
        self.put(name, Out::Leaf(quoted(text)));
    }

    fn word<T: PartialEq>(&mut self, name: &str, choice: &Choice<T>, table: &[(&'static str, T)]) {
        if let Some(value) = word(choice, table) {
            self.put(name, value);
        }
    }

    fn number(&mut self, name: &str, choice: &Choice<i64>) {
        if let Some(value) = number(choice) {
            self.put(name, Out::Leaf(value));
        }
    }

    fn text(&mut self, name: &str, text: &TextForm, required: bool) {
        if required || !text.is_empty() {
            let value = self.text_value(text);
            self.put(name, value);
        }
    }

    /// A language without a text is left out, but never the only one.
    fn text_value(&self, text: &TextForm) -> Out {
        match (&text.0[..], self.single) {
            ([], _) => Out::Leaf("\"\"".to_owned()),
            ([(tag, text)], Some(single)) if tag == single => Out::Leaf(quoted(text)),
            (texts, _) => {
                let written = |(place, (_, text)): &(usize, &(String, String))| *place == 0 || !text.is_empty();
                let texts = texts.iter().enumerate().filter(written);
                Out::Group(texts.map(|(_, (tag, text))| (tag.clone(), Out::Leaf(quoted(text)))).collect())
            }
        }
    }

    fn effects(&mut self, effects: &EffectsForm) {
        let entry = |(principle, change): &(Choice<_>, Choice<i64>)| {
            let Some(Out::Leaf(principle)) = word(principle, &PRINCIPLES) else { return None };
            Some((principle, number(change).unwrap_or_else(|| "0".to_owned())))
        };
        if !effects.0.is_empty() {
            self.put("effects", Out::Map(effects.0.iter().filter_map(entry).collect()));
        }
    }

    fn burden(&mut self, burden: &BurdenForm) {
        let sides = [("public", &burden.public), ("ideburen", &burden.ideburen)];
        let sides: Vec<(String, Out)> = sides
            .into_iter()
            .filter_map(|(name, choice)| number(choice).map(|value| (name.to_owned(), Out::Leaf(value))))
            .collect();
        if !sides.is_empty() {
            self.put("burden", Out::Group(sides));
        }
    }

    fn extra(&mut self, extra: &Extra) {
        for (name, raw) in extra {
            self.put(name, Out::Leaf(raw.clone()));
        }
    }
}

fn word<T: PartialEq>(choice: &Choice<T>, table: &[(&'static str, T)]) -> Option<Out> {
    match choice {
        Choice::Empty => None,
        Choice::Is(value) => {
            table.iter().find(|(_, known)| known == value).map(|(code, _)| Out::Leaf((*code).to_owned()))
        }
        Choice::Typed(typed) => Some(Out::Leaf(typed_word(typed))),
    }
}

/// What was typed, as a word when it can be one.
fn typed_word(typed: &str) -> String {
    let plain = typed.chars().all(|c| c.is_alphanumeric() || c == '_');
    if plain && typed.starts_with(|c: char| c.is_alphabetic() || c == '_') { typed.to_owned() } else { quoted(typed) }
}

fn number(choice: &Choice<i64>) -> Option<String> {
    match choice {
        Choice::Empty => None,
        Choice::Is(number) => Some(number.to_string()),
        Choice::Typed(typed) => Some(quoted(typed)),
    }
}

/// A text within quotes. What cannot be seen is written by number.
pub(super) fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => {
                let _ = write!(out, "\\u{{{:x}}}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Each field on a line of its own, and the indentation of the bracket that closes the group.
fn fields(out: &mut String, fields: &[(String, Out)], indent: Indent) {
    let inner = Indent { base: indent.base + indent.unit, ..indent };
    for (name, value) in fields {
        let _ = write!(out, "{:1$}{name}: ", "", inner.base);
        lay(out, value, inner, inner.base + name.chars().count() + 2);
        out.push_str(",\n");
    }
    let _ = write!(out, "{:1$}", "", indent.base);
}

/// Writes a value at this column: on the line if it fits, else over several.
fn lay(out: &mut String, value: &Out, indent: Indent, column: usize) {
    let groups = matches!(value, Out::List(items) if items.iter().any(|item| matches!(item, Out::Group(_))));
    if !groups
        && let Some(flat) = flat(value)
        && column + flat.chars().count() < WIDTH
    {
        out.push_str(&flat);
        return;
    }
    let inner = Indent { base: indent.base + indent.unit, ..indent };
    match value {
        Out::Leaf(text) => out.push_str(text),
        Out::Group(named) => {
            out.push_str("(\n");
            fields(out, named, indent);
            out.push(')');
        }
        Out::List(items) => {
            out.push_str("[\n");
            for item in items {
                let _ = write!(out, "{:1$}", "", inner.base);
                lay(out, item, inner, inner.base);
                out.push_str(",\n");
            }
            let _ = write!(out, "{:1$}]", "", indent.base);
        }
        Out::Map(entries) => {
            out.push_str("{\n");
            for (key, value) in entries {
                let _ = writeln!(out, "{:1$}{key}: {value},", "", inner.base);
            }
            let _ = write!(out, "{:1$}}}", "", indent.base);
        }
    }
}

/// The value on one line; `None` when something in it is kept as it stands over several.
fn flat(value: &Out) -> Option<String> {
    Some(match value {
        Out::Leaf(text) if text.contains('\n') => return None,
        Out::Leaf(text) => text.clone(),
        Out::Group(fields) => {
            let each = |(name, value): &(String, Out)| Some(format!("{name}: {}", flat(value)?));
            format!("({})", fields.iter().map(each).collect::<Option<Vec<_>>>()?.join(", "))
        }
        Out::List(items) => format!("[{}]", items.iter().map(flat).collect::<Option<Vec<_>>>()?.join(", ")),
        Out::Map(entries) => {
            let each = |(key, value): &(String, String)| format!("{key}: {value}");
            format!("{{{}}}", entries.iter().map(each).collect::<Vec<_>>().join(", "))
        }
    })
}
