//! What is wrong with a deck, where, and what to write instead.

use super::fields::groups;
use crate::t;
use crate::text::signs::is_invisible;
use crate::text::system::Reason;
use crate::text::{FluentValue, Lang, has, tr, tr_with};
use std::fmt::Write as _;
use std::sync::Arc;

/// How bad a problem is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, strum::IntoStaticStr)]
#[strum(serialize_all = "kebab-case")]
pub enum Severity {
    /// Worth a thought; the deck is fine.
    Advice,
    /// The deck can be played, but something will not look or work as meant.
    Warning,
    /// The deck cannot be played.
    Error,
}

impl Severity {
    /// The name in JSON output: `error`, `warning`, `advice`.
    pub fn code(self) -> &'static str {
        self.into()
    }
}

/// Every code there is, in order.
#[rustfmt::skip]
pub(super) const CODES: &[&str] = &[
    "KO001", "KO002", "KO003", "KO004", "KO005", "KO006", "KO007", "KO008", "KO009", "KO010", "KO101", "KO102",
    "KO103", "KO104", "KO105", "KO106", "KO107", "KO108", "KO109", "KO110", "KO111", "KO112", "KO113", "KO114", "KO115", "KO116", "KO117",
    "KO201", "KO202", "KO203", "KO204", "KO205", "KO206", "KO207", "KO208", "KO211", "KO301", "KO302",
    "KO303", "KO304", "KO305", "KO306", "KO307", "KO309", "KO310", "KO311", "KO312", "KO313", "KO314", "KO315",
    "KO316", "KO317", "KO321", "KO322", "KO323", "KO324", "KO325", "KO326", "KO327", "KO401", "KO402", "KO403", "KO404", "KO405", "KO406", "KO407", "KO408", "KO411",
    "KO412", "KO413", "KO414", "KO415", "KO416", "KO417", "KO418", "KO419", "KO501", "KO601", "KO602", "KO603", "KO604", "KO605", "KO606", "KO607", "KO608", "KO609",
    "KO610", "KO611", "KO612", "KO613", "KO614", "KO615", "KO616", "KO617", "KO618",
    "KO619", "KO620", "KO621", "KO622", "KO623", "KO624", "KO625", "KO626",
];

/// How bad a problem with this code is: the digit says it.
pub(super) fn severity_of(code: &str) -> Severity {
    match code.as_bytes().get(2) {
        _ if code == "KO010" => Severity::Warning,
        Some(b'0'..=b'3') => Severity::Error,
        Some(b'4') => Severity::Warning,
        _ => Severity::Advice,
    }
}

/// A value in a message.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Arg {
    Text(String),
    Number(i64),
    /// A text of its own, by key, in the language of the message.
    Key(&'static str),
    /// A word of the file that has a name in the game: both are shown.
    Term(String),
    /// Such words in a row.
    Terms(Vec<&'static str>),
    /// Their names alone, where nobody has to write them.
    Names(Vec<&'static str>),
    /// Why the system said no.
    System(Reason),
    /// The line of this byte offset; becomes a number when the positions are worked out.
    Line(u32),
}

/// The longest piece of a file that is quoted in a message, in characters.
const QUOTE_MAX: usize = 60;

impl Arg {
    /// A piece of the file, shortened and without control characters (they could steer a terminal).
    pub(super) fn text(text: &str) -> Arg {
        Arg::Text(quote(text))
    }
}

/// The name that a word of the file has in the game and in forms, if it has one.
fn name_of(lang: Lang, word: &str) -> Option<String> {
    // A word that only sounds like one is none.
    let plain = word.bytes().all(|b| b.is_ascii_alphanumeric());
    let small = word.to_ascii_lowercase();
    let same =
        [("principle", word), ("phase", word), ("swap", word), ("party", small.as_str()), ("by", small.as_str())];
    let keys = same.into_iter().map(|(kind, word)| format!("{kind}-{word}"));
    let keys = keys.chain([format!("workshop-difficulty-{small}"), format!("deck-term-{word}")]);
    keys.filter(|_| plain).find(|key| has(lang, key)).map(|key| tr(lang, &key))
}

/// A word of the file behind its name, unless that is the same.
fn term(lang: Lang, word: &str) -> String {
    match name_of(lang, word).filter(|name| name != word) {
        Some(name) => t!(lang, "deck-term", name = name, word = word),
        None => format!("`{word}`"),
    }
}

/// A field as forms call it, and as the file does. `group` is the one it is in, as far as that is known.
fn field(lang: Lang, group: &str, name: &str) -> String {
    let key = |group: &str| format!("workshop-field-{group}-{name}");
    let others = groups().into_iter().map(|group| group.name);
    match std::iter::once(group).chain(others).map(key).find(|key| has(lang, key)) {
        Some(key) => t!(lang, "deck-field", name = tr(lang, &key), word = name),
        None => format!("`{name}`"),
    }
}

pub(super) fn quote(text: &str) -> String {
    let mut short: String = text.chars().take(QUOTE_MAX).map(printable).collect();
    if text.chars().nth(QUOTE_MAX).is_some() {
        short.push('…');
    }
    short
}

fn printable(c: char) -> char {
    match c {
        '\n' | '\t' => ' ',
        c if c.is_control() || is_invisible(c) => '\u{FFFD}',
        c => c,
    }
}

/// A problem before its line and column are known.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Found {
    pub(super) severity: Severity,
    pub(super) code: &'static str,
    pub(super) at: u32,
    pub(super) item: Option<String>,
    pub(super) args: Vec<(&'static str, Arg)>,
}

impl Found {
    pub(super) fn new(severity: Severity, code: &'static str, at: usize) -> Self {
        Found { severity, code, at: u32::try_from(at).unwrap_or(u32::MAX), item: None, args: Vec::new() }
    }
}

/// The words of a problem, in every language of the program.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    code: &'static str,
    /// Shared, as the workshop tells the same again whenever something else has changed.
    args: Arc<[(&'static str, Arg)]>,
}

impl Message {
    pub(super) fn new(code: &'static str, args: Vec<(&'static str, Arg)>) -> Self {
        Message { code, args: args.into() }
    }

    pub(super) fn code(&self) -> &'static str {
        self.code
    }

    /// The same message where the line it names is this one.
    pub(super) fn in_line(&self, line: usize) -> Message {
        if !self.args.iter().any(|(_, arg)| matches!(arg, Arg::Line(_))) {
            return self.clone();
        }
        let args = self.args.iter().map(|(name, arg)| match arg {
            Arg::Line(_) => (*name, Arg::Number(line as i64)),
            arg => (*name, arg.clone()),
        });
        Message { code: self.code, args: args.collect() }
    }

    fn render(&self, lang: Lang, suffix: &str) -> String {
        let key = format!("deck-{}{suffix}", self.code.to_ascii_lowercase());
        let group = self.args.iter().find_map(|(name, arg)| match arg {
            Arg::Text(group) if *name == "group" => Some(group.as_str()),
            _ => None,
        });
        let mut args: Vec<(&str, FluentValue<'_>)> = self
            .args
            .iter()
            .map(|(name, arg)| {
                let value = match arg {
                    Arg::Text(text) if *name == "field" => {
                        FluentValue::from(field(lang, group.unwrap_or_default(), text))
                    }
                    Arg::Text(text) => FluentValue::from(text.as_str()),
                    Arg::Term(word) => FluentValue::from(term(lang, word)),
                    Arg::Terms(words) => {
                        FluentValue::from(words.iter().map(|word| term(lang, word)).collect::<Vec<_>>().join(", "))
                    }
                    Arg::Names(words) => {
                        let names = words.iter().map(|word| name_of(lang, word).unwrap_or_else(|| (*word).to_owned()));
                        FluentValue::from(names.collect::<Vec<_>>().join(", "))
                    }
                    // As text, so that no language puts a separator into a line number.
                    Arg::Number(number) => FluentValue::from(number.to_string()),
                    Arg::Line(at) => FluentValue::from(at.to_string()),
                    Arg::Key(key) => FluentValue::from(tr(lang, key)),
                    Arg::System(reason) => FluentValue::from(reason.text(lang)),
                };
                (*name, value)
            })
            .collect();
        // What has to be written into the file as it is.
        args.extend(self.args.iter().filter_map(|(name, arg)| match (*name, arg) {
            ("field", Arg::Text(word)) => Some(("fieldword", FluentValue::from(word.as_str()))),
            ("party", Arg::Term(word)) => Some(("partyword", FluentValue::from(word.as_str()))),
            _ => None,
        }));
        tr_with(lang, &key, &args)
    }
}

/// One thing that is wrong, or could be better.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// How bad it is.
    pub severity: Severity,
    /// A stable code, e.g. `KO201`.
    pub code: &'static str,
    /// The file, as the caller named it.
    pub file: Arc<str>,
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// What it concerns: the id of a card, role …, or its list and place where it has no id.
    pub item: Option<Arc<str>>,
    /// The words.
    pub message: Message,
}

impl Problem {
    /// A problem of a whole file.
    pub(super) fn of_file(code: &'static str, file: &str, args: Vec<(&'static str, Arg)>) -> Self {
        let message = Message::new(code, args);
        Problem { severity: Severity::Error, code, file: file.into(), line: 1, column: 1, item: None, message }
    }

    /// What is wrong, in one or two sentences.
    pub fn text(&self, lang: Lang) -> String {
        self.message.render(lang, "")
    }

    /// What to write instead, or what to do.
    pub fn advice(&self, lang: Lang) -> String {
        self.message.render(lang, "-advice")
    }

    /// What was likely meant by a word, where there is a guess.
    pub fn suggestion(&self) -> Option<&str> {
        let near = self.message.args.iter().find(|(name, _)| *name == "near");
        match near.map(|(_, near)| near) {
            Some(Arg::Text(near) | Arg::Term(near)) if !near.is_empty() => Some(near),
            _ => None,
        }
    }

    /// Whether the file could not be used at all: not there, not readable, not text, too large.
    pub fn is_unusable(&self) -> bool {
        matches!(self.code, "KO001" | "KO002" | "KO003" | "KO004" | "KO005")
    }
}

/// Gives the problems their lines and columns, in the order of the file. `start` is where the text begins
/// behind a byte order mark, which has no column.
pub(super) fn locate(mut found: Vec<Found>, source: &str, start: usize, file: &str) -> Vec<Problem> {
    found.sort_by_key(|found| found.at);
    let file: Arc<str> = file.into();
    let mut place = Place { source, start, at: 0, line: 1, line_start: 0, column: 1 };
    let positions: Vec<(usize, usize)> = found.iter().map(|found| place.go(found.at as usize)).collect();
    // Lines named within messages lie anywhere; a second walk, in their own order.
    let mut lines: Vec<u32> = found
        .iter()
        .flat_map(|found| &found.args)
        .filter_map(|(_, arg)| if let Arg::Line(at) = arg { Some(*at) } else { None })
        .collect();
    lines.sort_unstable();
    let mut place = Place { source, start, at: 0, line: 1, line_start: 0, column: 1 };
    let lines: Vec<(u32, usize)> = lines.into_iter().map(|at| (at, place.go(at as usize).0)).collect();
    let line_of = |at: u32| lines.binary_search_by_key(&at, |(at, _)| *at).map_or(1, |found| lines[found].1);
    found
        .into_iter()
        .zip(positions)
        .map(|(found, (line, column))| {
            let args = found
                .args
                .into_iter()
                .map(|(name, arg)| match arg {
                    Arg::Line(at) => (name, Arg::Number(line_of(at) as i64)),
                    other => (name, other),
                })
                .collect();
            Problem {
                severity: found.severity,
                code: found.code,
                file: file.clone(),
                line,
                column,
                item: found.item.map(Arc::from),
                message: Message { code: found.code, args },
            }
        })
        .collect()
}

/// A walk through the source, forward only, so that many problems in a long line cost no more than one.
struct Place<'a> {
    source: &'a str,
    start: usize,
    at: usize,
    line: usize,
    line_start: usize,
    column: usize,
}

impl Place<'_> {
    fn go(&mut self, to: usize) -> (usize, usize) {
        let to = to.min(self.source.len());
        let bytes = self.source.as_bytes();
        if to > self.at {
            let passed = &bytes[self.at..to];
            self.line += passed.iter().filter(|b| **b == b'\n').count();
            if let Some(newline) = passed.iter().rposition(|b| *b == b'\n') {
                self.line_start = self.at + newline + 1;
                self.column = 1;
                self.at = self.line_start;
            }
            // Characters begin at bytes that are no continuation bytes.
            let skip = if self.line_start == 0 { self.start.max(self.at) } else { self.at };
            let within = bytes.get(skip..to).unwrap_or(&[]);
            self.column += within.iter().filter(|b| (**b & 0xC0) != 0x80).count();
            self.at = to;
        }
        (self.line, self.column)
    }
}

/// The widest piece of a source line that is shown, in characters.
const LINE_WIDTH: usize = 96;

/// The problems for a terminal: a line each, the line of the file with a mark under the place, and what to do.
/// `source` is the text of the file; without it (the file could not be read) the lines are left out.
pub fn report(problems: &[Problem], source: &str, lang: Lang) -> String {
    let lines: Vec<&str> = source.strip_prefix('\u{FEFF}').unwrap_or(source).lines().collect();
    let mut out = String::new();
    for problem in problems {
        let severity = t!(lang, &format!("deck-severity-{}", problem.severity.code()));
        let item = problem.item.as_ref().map(|item| format!(" [{item}]")).unwrap_or_default();
        // Writing to a string cannot fail.
        let _ = writeln!(
            out,
            "{}:{}:{}: {severity} {}{item}: {}",
            problem.file,
            problem.line,
            problem.column,
            problem.code,
            problem.text(lang)
        );
        if let Some(line) = lines.get(problem.line - 1).filter(|line| !line.trim().is_empty()) {
            let (shown, column) = excerpt(line, problem.column);
            let number = problem.line.to_string();
            let blank = " ".repeat(number.len());
            let _ = writeln!(out, "  {number} | {shown}");
            let _ = writeln!(out, "  {blank} | {}^", " ".repeat(column));
        }
        let _ = writeln!(out, "  → {}", problem.advice(lang));
    }
    out
}

/// The part of a line around a column (from 1), and where the column is in it (from 0).
fn excerpt(line: &str, column: usize) -> (String, usize) {
    let skip = column.saturating_sub(LINE_WIDTH * 2 / 3);
    let mut chars = line.chars().skip(skip);
    let mut shown: String = chars.by_ref().take(LINE_WIDTH).map(printable).collect();
    if chars.next().is_some() {
        shown.push('…');
    }
    let lead = if skip > 0 { "…" } else { "" };
    (format!("{lead}{shown}"), (column - 1).saturating_sub(skip) + lead.chars().count())
}

/// The problems as JSON: an array of `{file,line,column,severity,code,item,message,advice}`.
pub fn to_json(problems: &[Problem], lang: Lang) -> serde_json::Value {
    problems
        .iter()
        .map(|problem| {
            serde_json::json!({
                "file": &*problem.file,
                "line": problem.line,
                "column": problem.column,
                "severity": problem.severity.code(),
                "code": problem.code,
                "item": problem.item.as_deref(),
                "message": problem.text(lang),
                "advice": problem.advice(lang),
            })
        })
        .collect()
}
