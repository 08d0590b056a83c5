//! `komma-overens score BALLOTS.csv`: the figures of one ballot from a table of votes.

use super::votes;
use crate::record::{io_reason, read_at_most};
use crate::rules::measures::{self, Measures};
use crate::rules::{Figures, Party, Verdict, Votes};
use crate::t;
use crate::text::{Lang, tr};
use crate::wording::{number, party, percent, verdict_of};
use serde_json::{Map, Value, json};
use std::io::{self, Read, Write};
use std::path::Path;

/// How the figures are shown.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Shown {
    /// As JSON, not as lines of text.
    pub(crate) json: bool,
    /// With other measures of the field beside those of the game.
    pub(crate) measures: bool,
}

/// Reads the table, or the standard input for `-`, and writes its figures to `out` or what is wrong with it to `err`. Answers with the exit
/// code: 0, or 2 when the table cannot be used.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub(crate) fn run(path: &Path, shown: Shown, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    let bytes = if path.as_os_str() == "-" { read_input() } else { read_at_most(path, votes::BYTES_MAX) };
    let read = bytes.map_err(|error| io_reason(lang, &error));
    let votes = read.and_then(|bytes| votes::read(&bytes).map_err(|problem| problem.text(lang)));
    let votes = match votes {
        Ok(votes) => votes,
        Err(text) => {
            writeln!(err, "{}: {text}", path.display())?;
            return Ok(2);
        }
    };
    let (figures, verdict) = (votes.figures(), votes.verdict());
    let measures = shown.measures.then(|| Measures::of(&measures::counts(&votes)));
    if shown.json {
        let mut map = to_json(&votes, figures.as_ref(), Some(verdict));
        if let Some(measures) = measures {
            map.insert(
                "measures".to_owned(),
                Value::Object(
                    named(&measures).map(|(name, value)| (name.to_owned(), json!(value))).into_iter().collect(),
                ),
            );
        }
        serde_json::to_writer_pretty(&mut *out, &Value::Object(map))?;
        writeln!(out)?;
    } else {
        write!(out, "{}", to_text(lang, &votes, figures.as_ref(), verdict, measures.as_ref()))?;
    }
    Ok(0)
}

/// The measures under their stable names.
fn named(measures: &Measures) -> [(&'static str, Option<f64>); 4] {
    [
        ("tastle_wierman", measures.tastle_wierman),
        ("van_der_eijk", measures.van_der_eijk),
        ("leik", measures.leik),
        ("krippendorff_alpha", measures.krippendorff_alpha),
    ]
}

/// All of the standard input, but never more than a table may hold.
fn read_input() -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    io::stdin().lock().take(votes::BYTES_MAX + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > votes::BYTES_MAX { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
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

fn to_text(
    lang: Lang,
    votes: &Votes,
    figures: Option<&Figures>,
    verdict: Verdict,
    measures: Option<&Measures>,
) -> String {
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
    for (name, value) in measures.map(named).into_iter().flatten() {
        lines.push((tr(lang, &format!("cli-score-{}", name.replace('_', "-"))), share(value)));
    }
    let width = lines.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0) + 2;
    lines.into_iter().map(|(name, value)| format!("{name:<width$}{value}\n")).collect()
}
