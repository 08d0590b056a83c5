//! A table of votes as spreadsheets and forms write it: whatever separates its columns, whichever language its headings
//! are in and however its letters are stored. A table that is not understood is refused with its line, so that no vote is
//! ever left out in silence.

use crate::rules::{Mark, Party, RATING_MAX, Votes};
use crate::t;
use crate::text::Lang;
use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// The most rows that can be counted.
pub const ROWS_MAX: usize = u16::MAX as usize;
/// The largest table, in bytes.
pub const BYTES_MAX: u64 = 16 * 1024 * 1024;

const PUBLIC: &[&str] = &[
    "public",
    "public sector",
    "the public sector",
    "public party",
    "pub",
    "offentlig",
    "offentliga",
    "offentligt",
    "offentlig sektor",
    "offentliga sektorn",
    "den offentliga sektorn",
    "det offentliga",
    "offentlig part",
    "offentliga parten",
    "offentlig sida",
    "offentl",
    "off",
    "o",
];
const IDEBUREN: &[&str] = &[
    "ideburen",
    "ideburet",
    "ideburna",
    "ideburen sektor",
    "ideburna sektorn",
    "den ideburna sektorn",
    "ideburen part",
    "ideburna parten",
    "ideburen sida",
    "ideb",
    "ide",
    "i",
    "ideell",
    "ideella",
    "ideell sektor",
    "ideella sektorn",
    "civilsamhalle",
    "civilsamhallet",
    "civila samhallet",
    "det civila samhallet",
    "civil society",
    "the civil society",
    "civilsam",
    "civil",
    "civ",
];
const ABSTAINS: &[&str] = &["", "-", "avstar", "avstod", "avstatt", "abstain", "abstains", "abstained"];
/// Answers that say there is no objection, each by itself.
const NO_OBJECTION: &[&str] = &[
    "0", "n", "na", "nan", "n/a", "nope", "nix", "falskt", "false", "null", "nil", "saknas", "tomt", "passar", "pass",
];
/// Words that deny.
const DENIALS: &[&str] = &[
    "nej",
    "no",
    "ingen",
    "inga",
    "inget",
    "ingenting",
    "ej",
    "inte",
    "none",
    "nothing",
    "not",
    "dont",
    "don't",
    "without",
    "utan",
];
/// Words beside a denial that say nothing against the proposal: *Nej tack*, *Vi har inga*, *Not applicable*.
const BESIDE_DENIALS: &[&str] = &[
    "tack",
    "thanks",
    "thank",
    "you",
    "jag",
    "vi",
    "i",
    "we",
    "har",
    "have",
    "alls",
    "at",
    "all",
    "aktuellt",
    "sarskilt",
    "tillampligt",
    "applicable",
];
/// Words that name what is denied, and those that may stand around them: *Det finns inga invändningar*.
const OBJECTING: &[&str] = &["invandning", "invandningar", "invanda", "objection", "objections", "object"];
const AROUND_OBJECTING: &[&str] =
    &["det", "finns", "there", "is", "are", "att", "to", "nagon", "nagra", "nagot", "any", "do"];

/// A column that means something here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Column {
    /// Which side a vote is from.
    Party,
    /// The rating.
    Rating,
    /// An objection, if there is one.
    Objection,
}

impl Column {
    const ALL: [Column; 3] = [Column::Party, Column::Rating, Column::Objection];

    /// Its heading, as the help writes it.
    fn name(self) -> &'static str {
        match self {
            Column::Party => "party",
            Column::Rating => "rating",
            Column::Objection => "objection",
        }
    }

    /// Headings that mean it, as [`folded`] leaves them.
    fn headings(self) -> &'static [&'static str] {
        match self {
            Column::Party => &["party", "part", "parten", "parti", "side", "sida", "sidan", "sektor", "sector"],
            Column::Rating => &["rating", "ratings", "betyg", "betyget", "rost", "rosten", "vote", "poang", "siffra"],
            Column::Objection => &["objection", "objections", "invandning", "invandningar", "invandningen"],
        }
    }

    /// Whether a heading is one of those that mean it.
    fn is_headed(self, heading: &str) -> bool {
        self.headings().contains(&heading)
    }

    /// Whether one of the words of a heading means it, as in *Har du en invändning?*
    fn is_within(self, heading: &str) -> bool {
        let mut words = heading.split(|c: char| !c.is_alphanumeric());
        words.any(|word| self.is_headed(word))
    }
}

/// What is wrong with a table of votes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The line is no text in any of the ways that are known.
    NotText {
        /// The line, from 1.
        line: u64,
    },
    /// Something follows a closing quote.
    NotTable {
        /// The line, from 1.
        line: u64,
    },
    /// A quote that opens here is closed nowhere, or only after other votes.
    Quote {
        /// The line, from 1.
        line: u64,
    },
    /// The row has more or fewer columns than the first one.
    Width {
        /// The line, from 1.
        line: u64,
    },
    /// There is nothing under the headings.
    NoRows,
    /// A heading is missing.
    ColumnMissing(Column),
    /// Two headings mean the same.
    ColumnTwice(Column),
    /// No party is called that.
    Party {
        /// The line, from 1.
        line: u64,
        /// What stands there.
        found: String,
    },
    /// No rating is written like that.
    Rating {
        /// The line, from 1.
        line: u64,
        /// What stands there.
        found: String,
    },
    /// A number stands where the words of an objection should.
    Objection {
        /// The line, from 1.
        line: u64,
        /// What stands there.
        found: String,
    },
    /// More rows than [`ROWS_MAX`].
    TooMany,
}

impl Problem {
    /// What is wrong, and what to write instead.
    pub fn text(&self, lang: Lang) -> String {
        match self {
            Problem::NotText { line } => t!(lang, "cli-score-not-text", line = *line),
            Problem::NotTable { line } => t!(lang, "cli-score-not-table", line = *line),
            Problem::Quote { line } => t!(lang, "cli-score-quote", line = *line),
            Problem::Width { line } => t!(lang, "cli-score-width", line = *line),
            Problem::NoRows => t!(lang, "cli-score-no-rows"),
            Problem::ColumnMissing(column) => t!(lang, "cli-score-column-missing", column = column.name()),
            Problem::ColumnTwice(column) => t!(lang, "cli-score-column-twice", column = column.name()),
            Problem::Party { line, found } => t!(lang, "cli-score-party", line = *line, found = found.as_str()),
            Problem::Rating { line, found } => t!(lang, "cli-score-rating", line = *line, found = found.as_str()),
            Problem::Objection { line, found } => t!(lang, "cli-score-objection", line = *line, found = found.as_str()),
            Problem::TooMany => t!(lang, "cli-score-too-many", max = ROWS_MAX),
        }
    }
}

/// The votes in the bytes of a table; columns with other headings are passed over.
///
/// # Errors
/// The first thing in it that cannot be understood.
pub fn read(bytes: &[u8]) -> Result<Votes, Problem> {
    let text = decoded(bytes)?;
    let (mut rows, named) = match separator_line(&text) {
        Some((separator, rest)) => (Rows::new(rest, separator, 2), true),
        None => (Rows::new(&text, ',', 1), false),
    };
    if !named {
        rows.separator = likely_separator(&text);
    }
    let head = loop {
        match rows.next_row()? {
            None => return Err(Problem::ColumnMissing(Column::Party)),
            Some(row) if row.is_blank() => {}
            Some(row) => break row,
        }
    };
    let columns = Columns::of(&head)?;
    columns.swallows(&head, &rows)?;
    let mut votes = Votes::default();
    let mut count = 0;
    while let Some(row) = rows.next_row()? {
        if row.is_blank() {
            continue;
        }
        count += 1;
        if count > ROWS_MAX {
            return Err(Problem::TooMany);
        }
        columns.count(&row, &rows, &mut votes)?;
    }
    if count == 0 { Err(Problem::NoRows) } else { Ok(votes) }
}

/// Where the columns stand that mean something.
struct Columns {
    width: usize,
    party: usize,
    rating: usize,
    objection: Option<usize>,
}

impl Columns {
    fn of(head: &Row) -> Result<Columns, Problem> {
        let names: Vec<String> = head.fields.iter().map(|field| heading(&field.text)).collect();
        let find = |column: Column| {
            let one = |is_it: &dyn Fn(&str) -> bool| {
                let mut at = names.iter().enumerate().filter(|(_, name)| is_it(name));
                match (at.next(), at.next()) {
                    (Some(_), Some(_)) => Err(Problem::ColumnTwice(column)),
                    (found, _) => Ok(found.map(|(at, _)| at)),
                }
            };
            match one(&|name| column.is_headed(name))? {
                Some(at) => Ok(Some(at)),
                // A form asks a question. What is passed over here would be lost in silence.
                None => one(&|name| column.is_within(name)),
            }
        };
        let [party, rating, objection] = Column::ALL.map(find);
        Ok(Columns {
            width: head.fields.len(),
            party: party?.ok_or(Problem::ColumnMissing(Column::Party))?,
            rating: rating?.ok_or(Problem::ColumnMissing(Column::Rating))?,
            objection: objection?,
        })
    }

    fn count(&self, row: &Row, rows: &Rows<'_>, votes: &mut Votes) -> Result<(), Problem> {
        let line = row.line;
        self.swallows(row, rows)?;
        let too_wide = row.fields.iter().skip(self.width).any(|field| !field.text.trim().is_empty());
        if too_wide || row.fields.len() <= self.party.max(self.rating) {
            return Err(Problem::Width { line });
        }
        let field = |at: usize| row.fields.get(at).map_or("", |field| field.text.as_str());
        let party = party(field(self.party)).ok_or_else(|| Problem::Party { line, found: shown(field(self.party)) })?;
        let mark =
            mark(field(self.rating)).ok_or_else(|| Problem::Rating { line, found: shown(field(self.rating)) })?;
        votes.seated[party] = true;
        mark.count_in(&mut votes.tally[party]);
        let words = self.objection.map_or("", field);
        let plain = folded(words);
        if !says_nothing(&plain) {
            // A comma within a number parts it in two, and the second half lands here.
            let number = plain.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | '.' | ','));
            if number && plain != "1" {
                return Err(Problem::Objection { line, found: shown(words) });
            }
            votes.objections += 1;
        }
        Ok(())
    }

    /// A quote that was never closed reaches to the next one, and takes the votes between along.
    fn swallows(&self, row: &Row, rows: &Rows<'_>) -> Result<(), Problem> {
        let holds_votes = |field: &&Field| field.text.lines().skip(1).any(|line| self.is_vote(line, rows));
        match row.fields.iter().find(holds_votes) {
            Some(field) => Err(Problem::Quote { line: field.line }),
            None => Ok(()),
        }
    }

    /// Whether a line would be a vote if it stood by itself.
    fn is_vote(&self, line: &str, rows: &Rows<'_>) -> bool {
        let fields: Vec<&str> = line.split(rows.separator).collect();
        let field = |at: usize| fields.get(at).copied();
        field(self.party).and_then(party).is_some() && field(self.rating).and_then(mark).is_some()
    }
}

/// Whether what stands in the column of objections, folded, says that there is none.
fn says_nothing(plain: &str) -> bool {
    // Dashes, dots, brackets and empty boxes.
    let nothing_but_signs =
        plain.chars().all(|c| c.is_whitespace() || matches!(c, '☐' | '□' | '…') || is_plain_sign(c));
    let mut words =
        plain.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '/').filter(|word| !word.is_empty());
    let denies = words.clone().any(|word| DENIALS.contains(&word));
    let of_objecting = words.clone().any(|word| OBJECTING.contains(&word));
    let harmless = |word: &str| {
        DENIALS.contains(&word)
            || BESIDE_DENIALS.contains(&word)
            || (of_objecting && (OBJECTING.contains(&word) || AROUND_OBJECTING.contains(&word)))
    };
    let number = plain.split(['.', ',']).all(|part| !part.is_empty() && part.bytes().all(|byte| byte == b'0'));
    nothing_but_signs || number || NO_OBJECTION.contains(&plain) || (denies && words.all(harmless))
}

fn is_plain_sign(c: char) -> bool {
    matches!(
        c,
        '-' | '.'
            | ','
            | ':'
            | ';'
            | '/'
            | '\\'
            | '('
            | ')'
            | '['
            | ']'
            | '{'
            | '}'
            | '_'
            | '"'
            | '\''
            | '”'
            | '’'
            | '“'
    )
}

fn party(found: &str) -> Option<Party> {
    let name = folded(found);
    let is = |names: &[&str]| names.contains(&name.as_str());
    match (is(PUBLIC), is(IDEBUREN)) {
        (true, _) => Some(Party::Public),
        (_, true) => Some(Party::Ideburen),
        _ => None,
    }
}

/// A rating, or that the seat abstains.
fn mark(found: &str) -> Option<Mark> {
    let found = folded(found);
    if ABSTAINS.contains(&found.as_str()) {
        return Some(Mark { abstain: true, ..Mark::default() });
    }
    // Spreadsheets write a whole number with zeros behind it when the column is one of decimals.
    let whole = match found.split_once(['.', ',']) {
        Some((whole, zeros)) if !zeros.is_empty() && zeros.bytes().all(|byte| byte == b'0') => whole,
        _ => &found,
    };
    let digits = !whole.is_empty() && whole.bytes().all(|byte| byte.is_ascii_digit());
    let rating = whole.parse().ok().filter(|rating| digits && (1..=RATING_MAX).contains(rating))?;
    Some(Mark::rating(rating))
}

/// A word as it is compared: in small letters without marks over them, with single spaces, and without what cannot be
/// seen or what forms put behind a heading.
fn folded(word: &str) -> String {
    let plain: String = word
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && !is_invisible(*c))
        .flat_map(char::to_lowercase)
        .map(|c| match c {
            '–' | '—' | '−' | '‐' | '‑' => '-',
            '_' => ' ',
            c => c,
        })
        .collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let bare = plain.trim_end_matches([':', '*', '!', '.', ' ']);
    // A hyphen between words is a space; one by itself is an answer.
    if bare.chars().any(char::is_alphabetic) { bare.replace('-', " ") } else { bare.to_owned() }
}

/// A heading as it is compared, without what a question has behind it.
fn heading(found: &str) -> String {
    folded(found.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '?' | '*' | ':')))
}

fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}

/// What stands in a field, short enough for a message.
fn shown(found: &str) -> String {
    const MAX: usize = 40;
    let line: String = found.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let line = line.trim();
    if line.chars().count() > MAX { line.chars().take(MAX).chain(['…']).collect() } else { line.to_owned() }
}

/// The text of a file, with `\n` for every line break.
fn decoded(bytes: &[u8]) -> Result<String, Problem> {
    let text: Cow<'_, str> = if let Some((wide, order)) = wide(bytes) {
        let units = wide.chunks(2).map(|pair| match *pair {
            [first, second] => order([first, second]),
            // Half a letter.
            _ => 0xD800,
        });
        let mut text = String::new();
        for unit in char::decode_utf16(units) {
            text.push(unit.map_err(|_| Problem::NotText { line: line_of(&text) })?);
        }
        text.into()
    } else {
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
        match std::str::from_utf8(bytes) {
            Ok(text) => text.into(),
            Err(_) => windows(bytes)?.into(),
        }
    };
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    // What old systems put after the end of a text.
    let text = text.trim_end_matches('\u{1a}');
    match text.find(|c: char| c.is_control() && !matches!(c, '\n' | '\t')) {
        Some(at) => Err(Problem::NotText { line: line_of(&text[..at]) }),
        None => Ok(text.to_owned()),
    }
}

fn line_of(before: &str) -> u64 {
    1 + before.bytes().filter(|&byte| byte == b'\n').count() as u64
}

/// How two bytes are one number.
type Order = fn([u8; 2]) -> u16;

/// The letters of a file that takes two bytes for each, as spreadsheets save “Unicode text”.
fn wide(bytes: &[u8]) -> Option<(&[u8], Order)> {
    match bytes {
        [0xFF, 0xFE, rest @ ..] => Some((rest, u16::from_le_bytes)),
        [0xFE, 0xFF, rest @ ..] => Some((rest, u16::from_be_bytes)),
        [1..=255, 0, 1..=255, 0, ..] => Some((bytes, u16::from_le_bytes)),
        [0, 1..=255, 0, 1..=255, ..] => Some((bytes, u16::from_be_bytes)),
        _ => None,
    }
}

/// Text in Windows-1252, which is what a Swedish spreadsheet saves as CSV.
fn windows(bytes: &[u8]) -> Result<String, Problem> {
    const HIGH: &str = "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8d}Ž\u{8f}\u{90}‘’“”•–—˜™š›œ\u{9d}žŸ";
    let high: Vec<char> = HIGH.chars().collect();
    let mut text = String::new();
    for &byte in bytes {
        let c = match byte {
            0x80..=0x9F => high.get(usize::from(byte - 0x80)).copied().unwrap_or('\u{81}'),
            byte => char::from(byte),
        };
        if c.is_control() && !c.is_ascii() {
            return Err(Problem::NotText { line: line_of(&text) });
        }
        text.push(c);
    }
    Ok(text)
}

/// The separator that a first line such as `sep=;` names, and what stands after that line.
fn separator_line(text: &str) -> Option<(char, &str)> {
    let (first, rest) = text.split_once('\n')?;
    // A tab may be the one that is named.
    let (name, named) = first.trim_matches([' ', '"']).split_once('=')?;
    if !name.trim().eq_ignore_ascii_case("sep") {
        return None;
    }
    let mut chars = named.trim_matches(' ').trim_matches('"').chars();
    match (chars.next(), chars.next()) {
        // A spreadsheet that has saved the line as one of its own rows puts more of them after it.
        (Some(separator), more)
            if more.is_none_or(|more| more == separator) && !separator.is_alphanumeric() && separator != '"' =>
        {
            Some((separator, rest))
        }
        _ => None,
    }
}

/// The separator by which the first row has the headings that are looked for; else the one that gives it most columns.
fn likely_separator(text: &str) -> char {
    let fit = |separator: char| {
        let mut rows = Rows::new(text, separator, 1);
        let head = loop {
            match rows.next_row() {
                Ok(Some(row)) if row.is_blank() => {}
                Ok(Some(row)) => break row,
                // It fits nothing; if nothing else fits better, what is wrong with it is said.
                _ => return (0, 0, usize::MAX),
            }
        };
        let names: Vec<String> = head.fields.iter().map(|field| heading(&field.text)).collect();
        let meant = |means: fn(Column, &str) -> bool| {
            names.iter().filter(|name| Column::ALL.iter().any(|column| means(*column, name))).count()
        };
        // A whole row in one field has every word in it and is no table.
        let within = if names.len() > 1 { meant(Column::is_within) } else { 0 };
        (meant(Column::is_headed), within, names.len())
    };
    // Of those that fit equally well the last one is taken.
    ['|', '\t', ';', ','].into_iter().max_by_key(|separator| fit(*separator)).unwrap_or(',')
}

struct Field {
    text: String,
    /// The line it begins on.
    line: u64,
}

struct Row {
    fields: Vec<Field>,
    line: u64,
}

impl Row {
    fn is_blank(&self) -> bool {
        self.fields.iter().all(|field| field.text.trim().is_empty())
    }
}

/// The rows of a table, one after the other.
struct Rows<'a> {
    rest: std::iter::Peekable<std::str::Chars<'a>>,
    separator: char,
    line: u64,
}

impl<'a> Rows<'a> {
    fn new(text: &'a str, separator: char, line: u64) -> Self {
        Rows { rest: text.chars().peekable(), separator, line }
    }

    fn next_row(&mut self) -> Result<Option<Row>, Problem> {
        if self.rest.peek().is_none() {
            return Ok(None);
        }
        let line = self.line;
        let mut fields = Vec::new();
        loop {
            let field = self.field()?;
            fields.push(field);
            match self.rest.next() {
                Some(c) if c == self.separator => {}
                end => {
                    self.line += u64::from(end.is_some());
                    return Ok(Some(Row { fields, line }));
                }
            }
        }
    }

    /// A field, up to the separator or the line break after it.
    fn field(&mut self) -> Result<Field, Problem> {
        let line = self.line;
        let separator = self.separator;
        let mut text = String::new();
        while let Some(c) = self.rest.next_if(|&c| c != separator && c != '\n') {
            if c == '"' && text.trim().is_empty() {
                let text = self.quoted(line)?;
                while self.rest.next_if(|&c| c != separator && c != '\n' && c.is_whitespace()).is_some() {}
                return match self.rest.peek() {
                    Some(&c) if c != separator && c != '\n' => {
                        // What looked like its end was the beginning of another.
                        Err(if self.line > line { Problem::Quote { line } } else { Problem::NotTable { line } })
                    }
                    _ => Ok(Field { text, line }),
                };
            }
            text.push(c);
        }
        Ok(Field { text, line })
    }

    /// What stands between quotes, of which the first has been read.
    fn quoted(&mut self, opened: u64) -> Result<String, Problem> {
        let mut text = String::new();
        while let Some(c) = self.rest.next() {
            match c {
                '"' if self.rest.next_if_eq(&'"').is_some() => text.push('"'),
                '"' => return Ok(text),
                c => {
                    self.line += u64::from(c == '\n');
                    text.push(c);
                }
            }
        }
        Err(Problem::Quote { line: opened })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Tally;
    use proptest::prelude::*;

    fn plain() -> Votes {
        read(b"party,rating,objection\npublic,3,\nideburen,5,Inte nu\nPUBLIC,,\n").unwrap()
    }

    #[test]
    fn tables_as_spreadsheets_write_them() {
        let plain = plain();
        assert_eq!(plain.tally.public, Tally { abstained: 1, ..Tally::of(&[3]) });
        assert_eq!((plain.tally.ideburen, plain.objections), (Tally::of(&[5]), 1));
        assert!(plain.seated.public && plain.seated.ideburen);
        let decomposed = "Part;Betyg;Inva\u{308}ndning\nOffentlig;3;\nide\u{301}buren;5;Inte nu\noffentlig;;\n";
        for table in [
            "\u{feff}seat;Party;Rating;note;Objection\r\n1;public; 3 ;x;\r\n2;Ideburen;5;x;\"Nej; inte så\"\r\n3;public;;;\r\n;;;;\r\n",
            "Part;Betyg;Invändning\nOffentlig;3;Nej\nIdéburen;5;Inte nu\nOffentlig sektor;;-\n",
            decomposed,
            "sep=;\nparti;röst;invändningar\noffentliga sektorn;3,0;\nCIVILSAMHÄLLET;5.00;”Nej”, sa de\nOff.;avstår;–\n",
            "\"sep=\t\"\nSida\tRöst\tInvändning\nOffentlig\t3\t\nIdéburen sektor\t5\t\"Nej,\tinte nu\"\nOffentlig\t\t\n",
            "ID;\"Ek, chef; \"\"roll\"\"\";Part:;Betyg *;Invändning\n1;\"Ek, chef\";o; 3\u{a0};ingen\n2;x;i;5;x\n3;;o;;\n",
            "party,rating,objection\rpublic,3,\rcivil society,5,\"över\rtvå rader\"\rpublic,,\r",
            "party|rating|objection\npublic|3|\nCivil-society|5|Ja\nPublic sector||\n\n\n",
            "\nSIDA,BETYG,INVÄNDNING\nOFFENTLIG,\"3,0\",\nIDÉBUREN,5,1\nOFFENTLIG,-,0\n",
        ] {
            assert_eq!(read(table.as_bytes()), Ok(plain), "{table}");
        }
        assert!(!read(b"party,rating\npublic,3\n").unwrap().seated.ideburen);
    }

    #[test]
    fn forms_ask_and_spreadsheets_leave_traces() {
        for table in [
            "\"Tidstämpel\",\"Vilken part tillhör du?\",\"Betyg (1–5)\",\"Har du en invändning?\"\n\"10:00, fm\",Offentlig,3,Nej\n\
             x,Idéburen,5,\"Inte nu, det är för tidigt\"\nx,Offentlig,,\n",
            "Id;Part:;Betyg*;Invändning?\n1;Offentlig;3;\n2;Idéburen;5;dyrt\n3;Offentlig;;\n",
            "Sep=;\nPart;Betyg;Invändning (om du har någon)\no;3;\ni;5;dyrt\no;;\n",
            "sep = ;;\nPart;Kommentar till betyget;Betyg;Invändningar?\no;2;3;\ni;1;5;dyrt\no;;;\n\u{1a}",
        ] {
            assert_eq!(read(table.as_bytes()), Ok(plain()), "{table}");
        }
        // Which of two is meant is not guessed.
        let two = "Part;Betyg;Har du en invändning?;Motivera invändningen\no;3;Ja;dyrt\n";
        assert_eq!(read(two.as_bytes()), Err(Problem::ColumnTwice(Column::Objection)));
        let two = "Din part;Annan part;Betyg\no;i;3\n";
        assert_eq!(read(two.as_bytes()), Err(Problem::ColumnTwice(Column::Party)));
    }

    #[test]
    fn what_denies_an_objection_is_none_and_all_else_is() {
        let objections = |words: &str| {
            let table = format!("part;betyg;invändning\no;3;\"{}\"\n", words.replace('"', "\"\""));
            read(table.as_bytes()).map(|votes| votes.objections)
        };
        for none in [
            "Nej",
            "nej!",
            "Nej tack",
            "Nej, inget",
            "Nej - inga",
            "Ingen invändning",
            "Inga invändningar.",
            "Har ingen",
            "Jag har ingen invändning",
            "Det finns inga invändningar",
            "Inget att invända",
            "No objections",
            "None",
            "N/A",
            "Not applicable",
            "na",
            "Ej aktuellt",
            "Inga alls",
            "Utan invändning",
            "(ingen)",
            "---",
            "…",
            "/",
            "[]",
            "☐",
            "\"-\"",
            "0,0",
            "FALSKT",
            "null",
            "\u{a0}",
            "\u{200b}",
        ] {
            assert_eq!(objections(none), Ok(0), "{none}");
        }
        for one in [
            "Ja",
            "x",
            "1",
            "TRUE",
            "Det blir dyrt",
            "Nej, det går inte alls",
            "Ingen tid för detta",
            "Nej till skiftgång",
            "Inga pengar finns",
            "Inget barn ska vänta",
            "Inte det",
            "Jag har en invändning",
            "Invändning",
            "We object",
            "?",
            "✗",
        ] {
            assert_eq!(objections(one), Ok(1), "{one}");
        }
    }

    #[test]
    fn letters_as_spreadsheets_store_them() {
        let table = "Part;Betyg;Invändning\r\nOffentlig;3;\r\nIdéburen;5;Nej – så går det inte\r\nOffentlig;;\r\n";
        let wide: Vec<u16> = table.encode_utf16().collect();
        let little: Vec<u8> = wide.iter().flat_map(|unit| unit.to_le_bytes()).collect();
        let big: Vec<u8> = wide.iter().flat_map(|unit| unit.to_be_bytes()).collect();
        let narrow = table.chars().map(|c| if c == '–' { 0x96 } else { u8::try_from(u32::from(c)).unwrap() });
        for bytes in [
            table.as_bytes().to_vec(),
            [&[0xFF, 0xFE], &little[..]].concat(),
            [&[0xFE, 0xFF], &big[..]].concat(),
            little,
            big,
            narrow.collect(),
        ] {
            assert_eq!(read(&bytes), Ok(plain()));
        }
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        let problem = |bytes: &[u8]| read(bytes).unwrap_err();
        assert_eq!(problem(b""), Problem::ColumnMissing(Column::Party));
        assert_eq!(problem(b"party,rating,objection\n"), Problem::NoRows);
        assert_eq!(problem(b"party,objection\npublic,\n"), Problem::ColumnMissing(Column::Rating));
        assert_eq!(problem(b"party,rating,Rating\npublic,5,1\n"), Problem::ColumnTwice(Column::Rating));
        assert_eq!(problem("part;betyg;röst\no;5;1\n".as_bytes()), Problem::ColumnTwice(Column::Rating));
        let found = |text: &str| text.to_owned();
        assert_eq!(
            problem(b"party,rating\npublic,3\nprivate,3\n"),
            Problem::Party { line: 3, found: found("private") }
        );
        for rating in ["0", "6", "3.5", "-1", "+3", "999999999999", "x", "3.1", "٣"] {
            let table = format!("party,rating\npublic,{rating}\n");
            assert_eq!(problem(table.as_bytes()), Problem::Rating { line: 2, found: found(rating) });
        }
        assert_eq!(
            problem(b"party,rating,objection\npublic,3,5,\n"),
            Problem::Objection { line: 2, found: found("5") }
        );
        assert_eq!(problem(b"party,rating\npublic,3,5\n"), Problem::Width { line: 2 });
        assert_eq!(problem(b"party,rating\npublic,3\nideburen\n"), Problem::Width { line: 3 });
        assert_eq!(problem(b"party,rating\npublic,3\npub\0lic,3\n"), Problem::NotText { line: 3 });
        assert_eq!(problem(b"party,rating\npublic,3\n\x81,3\n"), Problem::NotText { line: 3 });
        assert_eq!(problem(b"party,rating,objection\npublic,3,\"a\" b\n"), Problem::NotTable { line: 2 });
        let many = format!("party,rating\n{}", "public,3\n".repeat(ROWS_MAX + 1));
        assert_eq!(problem(many.as_bytes()), Problem::TooMany);
        for lang in Lang::ALL {
            for problem in [
                Problem::Rating { line: 7, found: "x".to_owned() },
                Problem::Objection { line: 7, found: "x".to_owned() },
                Problem::Quote { line: 7 },
                Problem::Width { line: 7 },
            ] {
                assert!(problem.text(lang).contains('7') && !problem.text(lang).contains("cli-"));
            }
        }
    }

    #[test]
    fn an_open_quote_never_takes_votes_along() {
        let rows = "ideburen,2,\nideburen,2,\n";
        for (table, line) in [
            (format!("party,rating,objection\npublic,4,\"aldrig\n{rows}"), 2),
            (format!("party,rating,objection\npublic,5,\npublic,4,\"aldrig\n{rows}public,1,\"Nej\"\n"), 3),
            (format!("party,rating,objection\npublic,4,\"aldrig\n{rows}public,1,\"\n"), 2),
            (format!("party,rating,objection\npublic,4,\"aldrig\n{rows}public,1,\"\"\n"), 2),
            (format!("party,rating,\"objection\n{rows}"), 1),
            (format!("party,rating,\"objection\n{rows}public,1,\"\n{rows}"), 1),
        ] {
            assert_eq!(read(table.as_bytes()), Err(Problem::Quote { line }), "{table}");
        }
        // Words over several lines are fine.
        let votes = read(b"party,rating,objection\npublic,1,\"one,\ntwo, three\n\"\nideburen,2,\n").unwrap();
        assert_eq!((votes.objections, votes.tally.ideburen), (1, Tally::of(&[2])));
    }

    proptest! {
        #[test]
        fn no_bytes_bring_it_down(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            let _ = read(&bytes).map_err(|problem| problem.text(Lang::Sv));
        }

        /// However a good table is damaged, no vote is left out in silence: each row counts, or the table is refused.
        #[test]
        fn a_damaged_table_is_counted_whole_or_refused(
            at in 0..60usize, with in proptest::sample::select(vec!['"', ';', ',', '\t', '\n', ' ', 'x', '\u{feff}', '4']),
        ) {
            let table = "party,rating,objection\npublic,4,\nideburen,2,nej\npublic,5,\n";
            let mut chars: Vec<char> = table.chars().collect();
            chars.insert(at.min(chars.len()), with);
            let damaged: String = chars.into_iter().collect();
            if let Ok(votes) = read(damaged.as_bytes()) {
                let counted: u32 = Party::ALL.iter().map(|party| votes.tally[*party].rated() + u32::from(votes.tally[*party].abstained)).sum();
                prop_assert!(counted >= 3, "{damaged:?}: {votes:?}");
            }
        }
    }
}
