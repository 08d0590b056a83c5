//! `komma-overens score BALLOTS.csv`: the figures of one ballot from a table of votes.

use crate::record::io_reason;
use crate::rules::{Figures, Mark, Party, RATING_MAX, Verdict, Votes};
use crate::t;
use crate::text::Lang;
use crate::wording::{number, party, percent, verdict_of};
use serde_json::{Map, Value, json};
use std::io::{self, Write};
use std::path::Path;

/// The most rows that can be counted.
const ROWS_MAX: usize = u16::MAX as usize;

/// What is wrong with a table of votes.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Problem {
    NotText { line: u64 },
    NotTable { line: u64 },
    NoRows,
    ColumnMissing(&'static str),
    Party { line: u64, found: String },
    Rating { line: u64, found: String },
    TooMany,
}

impl Problem {
    fn text(&self, lang: Lang) -> String {
        match self {
            Problem::NotText { line } => t!(lang, "cli-score-not-text", line = *line),
            Problem::NotTable { line } => t!(lang, "cli-score-not-table", line = *line),
            Problem::NoRows => t!(lang, "cli-score-no-rows"),
            Problem::ColumnMissing(column) => t!(lang, "cli-score-column-missing", column = *column),
            Problem::Party { line, found } => t!(lang, "cli-score-party", line = *line, found = found.as_str()),
            Problem::Rating { line, found } => t!(lang, "cli-score-rating", line = *line, found = found.as_str()),
            Problem::TooMany => t!(lang, "cli-score-too-many", max = ROWS_MAX),
        }
    }
}

/// Reads the table, and writes its figures to `out` or what is wrong with it to `err`. Answers with the exit
/// code: 0, or 2 when the table cannot be used.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub fn run(path: &Path, json: bool, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    let read = std::fs::read(path).map_err(|error| io_reason(lang, &error));
    let votes = read.and_then(|bytes| votes(&bytes).map_err(|problem| problem.text(lang)));
    let votes = match votes {
        Ok(votes) => votes,
        Err(text) => {
            writeln!(err, "{}: {text}", path.display())?;
            return Ok(2);
        }
    };
    let (figures, verdict) = (votes.figures(), votes.verdict());
    if json {
        serde_json::to_writer_pretty(&mut *out, &Value::Object(to_json(&votes, figures.as_ref(), Some(verdict))))?;
        writeln!(out)?;
    } else {
        write!(out, "{}", to_text(lang, &votes, figures.as_ref(), verdict))?;
    }
    Ok(0)
}

/// The votes in a CSV file. Comma or semicolon, with or without a byte order mark; other columns are passed over.
fn votes(bytes: &[u8]) -> Result<Votes, Problem> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|error| Problem::NotText {
        line: 1 + bytes[..error.valid_up_to()].iter().filter(|&&byte| byte == b'\n').count() as u64,
    })?;
    let head = text.lines().next().unwrap_or("");
    let separator = if head.contains(';') && !head.contains(',') { b';' } else { b',' };
    let mut reader =
        csv::ReaderBuilder::new().delimiter(separator).flexible(true).trim(csv::Trim::All).from_reader(text.as_bytes());
    let not_table = |error: csv::Error| Problem::NotTable { line: error.position().map_or(1, |at| at.line()) };
    let head = reader.headers().map_err(not_table)?.clone();
    let column = |name: &str| head.iter().position(|title| title.eq_ignore_ascii_case(name));
    let of_party = column("party").ok_or(Problem::ColumnMissing("party"))?;
    let of_rating = column("rating").ok_or(Problem::ColumnMissing("rating"))?;
    let of_objection = column("objection");
    let mut votes = Votes::default();
    let mut rows = 0;
    for record in reader.records() {
        let record = record.map_err(not_table)?;
        let line = record.position().map_or(1, |at| at.line());
        if record.iter().all(str::is_empty) {
            continue;
        }
        rows += 1;
        if rows > ROWS_MAX {
            return Err(Problem::TooMany);
        }
        let found = record.get(of_party).unwrap_or("");
        let party = match found.to_lowercase().as_str() {
            "public" | "offentlig" => Party::Public,
            "ideburen" | "idéburen" => Party::Ideburen,
            _ => return Err(Problem::Party { line, found: found.to_owned() }),
        };
        votes.seated[party] = true;
        let mark = match record.get(of_rating).unwrap_or("") {
            "" => Mark { abstain: true, ..Mark::default() },
            found => match found.parse() {
                Ok(rating) if (1..=RATING_MAX).contains(&rating) => Mark::rating(rating),
                _ => return Err(Problem::Rating { line, found: found.to_owned() }),
            },
        };
        mark.count_in(&mut votes.tally[party]);
        let objects = of_objection.and_then(|column| record.get(column)).is_some_and(|words| !words.is_empty());
        votes.objections += u16::from(objects);
    }
    if rows == 0 { Err(Problem::NoRows) } else { Ok(votes) }
}

/// The figures under their stable names. A value that is not defined is null.
/// `verdict` is `None` where there is none to give, such as for an idea that stands alone.
pub(super) fn to_json(votes: &Votes, figures: Option<&Figures>, verdict: Option<Verdict>) -> Map<String, Value> {
    let per_party = |value: &dyn Fn(Party) -> Value| {
        let parties = Party::ALL.into_iter().map(|party| (party.code().to_owned(), value(party)));
        Value::Object(parties.collect())
    };
    let mut support = per_party(&|party| json!(figures.and_then(|f| f.support[party])));
    support["min"] = json!(figures.map(|f| f.support_min));
    let mut map = Map::new();
    map.insert("agreement".to_owned(), json!(figures.map(|f| f.agreement)));
    map.insert("dispersion".to_owned(), json!(figures.map(|f| f.dispersion)));
    map.insert("within".to_owned(), json!(figures.map(|f| f.within)));
    map.insert("between".to_owned(), json!(figures.and_then(|f| f.between)));
    map.insert("support".to_owned(), support);
    map.insert("score".to_owned(), json!(figures.map(|f| f.score)));
    map.insert("verdict".to_owned(), json!(verdict.map(Verdict::code)));
    if let Some(Verdict::SplitWithin(split)) = verdict {
        map.insert("split_in".to_owned(), json!(split.code()));
    }
    map.insert("rated".to_owned(), per_party(&|party| json!(votes.tally[party].rated())));
    map.insert("abstained".to_owned(), per_party(&|party| json!(votes.tally[party].abstained)));
    map.insert("objections".to_owned(), json!(votes.objections));
    map
}

fn to_text(lang: Lang, votes: &Votes, figures: Option<&Figures>, verdict: Verdict) -> String {
    let none = || t!(lang, "minutes-none");
    let share = |value: Option<f64>| value.map_or_else(none, |value| number(lang, value, 6));
    let in_percent = |value: Option<f64>| value.map_or_else(none, |value| format!("{} %", percent(value)));
    let mut lines = vec![
        (t!(lang, "cli-score-verdict"), verdict_of(lang, verdict, votes)),
        (t!(lang, "cli-score-agreement"), share(figures.map(|f| f.agreement))),
        (t!(lang, "cli-score-dispersion"), share(figures.map(|f| f.dispersion))),
        (t!(lang, "cli-score-within"), share(figures.map(|f| f.within))),
        (t!(lang, "cli-score-between"), share(figures.and_then(|f| f.between))),
    ];
    for of in Party::ALL {
        let support = in_percent(figures.and_then(|f| f.support[of]));
        lines.push((t!(lang, "cli-score-support", party = party(lang, of)), support));
    }
    lines.push((t!(lang, "cli-score-support-min"), in_percent(figures.map(|f| f.support_min))));
    lines.push((t!(lang, "cli-score-score"), share(figures.map(|f| f.score))));
    for of in Party::ALL {
        let tally = &votes.tally[of];
        let counts = t!(lang, "cli-score-counts", rated = tally.rated(), abstained = u32::from(tally.abstained));
        lines.push((party(lang, of), counts));
    }
    lines.push((t!(lang, "cli-score-objections"), votes.objections.to_string()));
    let width = lines.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0) + 2;
    lines.into_iter().map(|(name, value)| format!("{name:<width$}{value}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::Tally;

    #[test]
    fn tables_as_spreadsheets_write_them() {
        let plain = votes(b"party,rating,objection\npublic,3,\nideburen,5,Nej\nPUBLIC,,\n").unwrap();
        assert_eq!(plain.tally.public, Tally { abstained: 1, ..Tally::of(&[3]) });
        assert_eq!((plain.tally.ideburen, plain.objections), (Tally::of(&[5]), 1));
        assert!(plain.seated.public && plain.seated.ideburen);
        let other = "\u{feff}seat;Party;Rating;note;Objection\r\n1;public; 3 ;x;\r\n2;Ideburen;5;x;\"Nej; inte så\"\r\n3;public;;;\r\n;;;;\r\n";
        assert_eq!(votes(other.as_bytes()).unwrap(), plain);
        assert!(!votes(b"party,rating\npublic,3\n").unwrap().seated.ideburen);
    }

    #[test]
    fn what_is_wrong_is_said_with_its_line() {
        let problem = |bytes: &[u8]| votes(bytes).unwrap_err();
        assert_eq!(problem(b""), Problem::ColumnMissing("party"));
        assert_eq!(problem(b"party,rating,objection\n"), Problem::NoRows);
        assert_eq!(problem(b"party,objection\npublic,\n"), Problem::ColumnMissing("rating"));
        let found = |text: &str| text.to_owned();
        assert_eq!(
            problem(b"party,rating\npublic,3\nprivate,3\n"),
            Problem::Party { line: 3, found: found("private") }
        );
        for rating in ["0", "6", "3.5", "-1", "999999999999", "x"] {
            let table = format!("party,rating\npublic,{rating}\n");
            assert_eq!(problem(table.as_bytes()), Problem::Rating { line: 2, found: found(rating) });
        }
        assert_eq!(problem(b"party,rating\npublic,3\n\xff\xfe,1\n"), Problem::NotText { line: 3 });
        let many = format!("party,rating\n{}", "public,3\n".repeat(ROWS_MAX + 1));
        assert_eq!(problem(many.as_bytes()), Problem::TooMany);
        for lang in Lang::ALL {
            assert!(Problem::Rating { line: 7, found: "x".to_owned() }.text(lang).contains('7'));
        }
    }
}
