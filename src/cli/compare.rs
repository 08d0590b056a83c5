//! `komma-overens compare LOG|FOLDER…`: rounds and games beside each other, of one table or of many at a conference.

use crate::record::rows::{About, OfGame, Row, SCHEMA, columns};
use crate::record::target::{self, Product};
use crate::record::{LOG_FILE, LogError, io_reason, read, save_whole_by};
use crate::rules::{Movement, Principle, Verdict};
use crate::t;
use crate::text::{Lang, tr};
use crate::wording::{number, percent, principle};
use rayon::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// So many logs are read at a time, on all cores: memory does not grow with their number.
const AT_A_TIME: usize = 128;
/// Folders within folders are looked through this deep: a data folder, its games, a game.
const DEPTH_MAX: usize = 4;

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    /// Logs, folders of games, or folders of such.
    pub(crate) paths: &'a [PathBuf],
    /// As JSON, not as lines of text.
    pub(crate) json: bool,
    /// Where every row goes as CSV.
    pub(crate) csv: Option<&'a Path>,
    /// Also over a file of another kind.
    pub(crate) force: bool,
}

/// Reads the logs, writes what they come to together to `out` and what could not be read to `err`. Answers with the
/// exit code: 0, 1 when some log is damaged and was left out, 2 when nothing could be read or the file not written.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub(crate) fn run(asked: Asked<'_>, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    let mut logs = Vec::new();
    for path in asked.paths {
        if let Err(error) = find(path, 0, &mut logs) {
            writeln!(err, "{}: {}", path.display(), io_reason(lang, &error))?;
            return Ok(2);
        }
    }
    logs.sort();
    logs.dedup();
    if logs.is_empty() {
        writeln!(err, "{}", t!(lang, "cli-compare-no-logs"))?;
        return Ok(2);
    }
    if let Some(file) = asked.csv
        && let Err(refused) = target::may_write(file, Product::Rows, &logs, asked.force)
    {
        writeln!(err, "{}", refused.text(lang))?;
        return Ok(2);
    }
    let mut sum = Sum::default();
    let mut problems = Vec::new();
    let mut read_all = |rows: Option<&mut dyn Write>| -> io::Result<()> {
        let mut rows = rows;
        if let Some(rows) = &mut rows {
            rows.write_all(csv_line(&columns()).as_bytes())?;
        }
        for chunk in logs.chunks(AT_A_TIME) {
            let games: Vec<Result<OfGame, LogError>> =
                chunk.par_iter().map(|log| read(log).map(|replay| OfGame::of(&replay))).collect();
            for (log, game) in chunk.iter().zip(games) {
                match game {
                    Ok(game) => {
                        let name = name_of(log);
                        if let Some(rows) = &mut rows {
                            game.rows
                                .iter()
                                .try_for_each(|row| rows.write_all(csv_line(&row.values(&name, &game)).as_bytes()))?;
                        }
                        sum.add(name, &game);
                    }
                    Err(error) => problems.push(format!("{}: {}", log.display(), error.text(lang))),
                }
            }
        }
        Ok(())
    };
    if let Some(file) = asked.csv {
        if let Err(error) = save_whole_by(file, |rows| read_all(Some(rows))) {
            writeln!(err, "{}: {}", file.display(), io_reason(lang, &error))?;
            return Ok(2);
        }
    } else {
        read_all(None)?;
    }
    for problem in &problems {
        writeln!(err, "{problem}")?;
    }
    if asked.json {
        serde_json::to_writer_pretty(&mut *out, &sum.json())?;
        writeln!(out)?;
    } else {
        write!(out, "{}", sum.text(lang))?;
    }
    Ok(match (sum.games.is_empty(), !problems.is_empty()) {
        (true, _) => 2,
        (false, true) => 1,
        (false, false) => 0,
    })
}

/// The logs at or under a path. A link to a folder is not followed further than the depth allows.
fn find(path: &Path, depth: usize, logs: &mut Vec<PathBuf>) -> io::Result<()> {
    if !fs::metadata(path)?.is_dir() {
        logs.push(path.to_owned());
        return Ok(());
    }
    let log = path.join(LOG_FILE);
    if log.is_file() {
        logs.push(log);
        return Ok(());
    }
    if depth < DEPTH_MAX {
        for entry in fs::read_dir(path)? {
            let below = entry?.path();
            if below.is_dir() {
                find(&below, depth + 1, logs)?;
            }
        }
    }
    Ok(())
}

/// A game is called by its folder, or by its log where that has a name of its own.
fn name_of(log: &Path) -> String {
    let of = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned());
    match (of(log), log.parent().and_then(of)) {
        (Some(name), Some(folder)) if name == LOG_FILE => folder,
        (Some(name), _) => name,
        (None, _) => log.display().to_string(),
    }
}

/// One line of a CSV file (RFC 4180): values with a separator, quote or line end in them are quoted.
fn csv_line(values: &[String]) -> String {
    let each = values.iter().map(|value| {
        if value.contains([',', '"', '\n', '\r']) {
            format!("\"{}\"", value.replace('"', "\"\""))
        } else {
            value.clone()
        }
    });
    each.collect::<Vec<_>>().join(",") + "\r\n"
}

/// A mean over what is there.
#[derive(Clone, Copy, Debug, Default)]
struct Mean {
    sum: f64,
    count: u32,
}

impl Mean {
    fn add(&mut self, value: Option<f64>) {
        if let Some(value) = value {
            self.sum += value;
            self.count += 1;
        }
    }

    fn value(self) -> Option<f64> {
        (self.count > 0).then(|| self.sum / f64::from(self.count))
    }
}

/// What rows come to together.
#[derive(Clone, Debug, Default)]
struct Means {
    rows: u32,
    consents: u32,
    adopted: u32,
    agreement: Mean,
    within: Mean,
    between: Mean,
    support_min: Mean,
    score: Mean,
    moved: Mean,
}

impl Means {
    fn add(&mut self, row: &Row) {
        self.rows += 1;
        self.consents += u32::from(row.verdict.is_some_and(Verdict::is_consent));
        self.adopted += u32::from(matches!(row.about, About::Card { adopted: Some(true), .. }));
        let figures = row.figures.as_ref();
        self.agreement.add(figures.map(|f| f.agreement));
        self.within.add(figures.map(|f| f.within));
        self.between.add(figures.and_then(|f| f.between));
        self.support_min.add(figures.map(|f| f.support_min));
        self.score.add(figures.map(|f| f.score));
        self.moved.add(row.movement.as_ref().and_then(Movement::share));
    }

    fn json(&self) -> Value {
        json!({
            "rows": self.rows,
            "consents": self.consents,
            "adopted": self.adopted,
            "agreement": self.agreement.value(),
            "within": self.within.value(),
            "between": self.between.value(),
            "support_min": self.support_min.value(),
            "score": self.score.value(),
            "moved": self.moved.value(),
        })
    }

    /// `agreement, within, between, least support, score`, each a column of its own.
    fn text(&self, lang: Lang) -> String {
        let share = |mean: Mean| mean.value().map_or_else(|| "–".to_owned(), |value| number(lang, value, 2));
        let support = self.support_min.value().map_or_else(|| "–".to_owned(), |value| format!("{} %", percent(value)));
        let score = self.score.value().map_or_else(|| "–".to_owned(), |value| number(lang, value, 0));
        format!(
            "{:>6} {:>8} {:>8} {:>8} {:>8} {:>8} {:>6}",
            self.rows,
            self.consents,
            share(self.agreement),
            share(self.within),
            share(self.between),
            support,
            score
        )
    }
}

#[derive(Debug)]
struct GameLine {
    name: String,
    deck: String,
    started: String,
    score: Option<f64>,
    alpha: Option<f64>,
    means: Means,
}

/// Everything that was read, in the order it was read.
#[derive(Debug, Default)]
struct Sum {
    games: Vec<GameLine>,
    all: Means,
    /// By deck, card and how the chairs were dealt.
    cards: BTreeMap<(String, String, String), Means>,
    strained: [u32; 6],
}

impl Sum {
    fn add(&mut self, name: String, game: &OfGame) {
        let mut means = Means::default();
        for row in &game.rows {
            means.add(row);
            self.all.add(row);
            if let About::Card { id, .. } = &row.about {
                let key = (game.deck.clone(), id.clone(), format!("{:?}", row.swap));
                self.cards.entry(key).or_default().add(row);
            }
            for (sum, count) in self.strained.iter_mut().zip(row.strained) {
                *sum += u32::from(count);
            }
        }
        let (deck, started) = (game.deck.clone(), game.started.clone());
        self.games.push(GameLine { name, deck, started, score: game.score, alpha: game.krippendorff_alpha, means });
    }

    fn json(&self) -> Value {
        let games: Vec<Value> = self
            .games
            .iter()
            .map(|game| {
                json!({
                    "game": game.name,
                    "deck": game.deck,
                    "started": game.started,
                    "session_score": game.score,
                    "krippendorff_alpha": game.alpha,
                    "means": game.means.json(),
                })
            })
            .collect();
        let cards: Vec<Value> = self
            .cards
            .iter()
            .map(|((deck, card, swap), means)| json!({"deck": deck, "card": card, "swap": swap, "means": means.json()}))
            .collect();
        let strained: serde_json::Map<String, Value> =
            Principle::ALL.iter().map(|p| (p.code().to_owned(), json!(self.strained[p.index()]))).collect();
        json!({ "schema": SCHEMA, "all": self.all.json(), "games": games, "cards": cards, "strained": strained })
    }

    fn text(&self, lang: Lang) -> String {
        let widest = |names: &mut dyn Iterator<Item = usize>| names.max().unwrap_or(0).max(12);
        let heading = |width: usize, name: String| {
            let heads = ["rows", "consents", "agreement", "within", "between", "support", "score"]
                .map(|head| tr(lang, &format!("cli-compare-{head}")));
            let [rows, consents, agreement, within, between, support, score] = heads;
            format!(
                "{name:<width$} {rows:>6} {consents:>8} {agreement:>8} {within:>8} {between:>8} {support:>8} {score:>6}\n"
            )
        };
        let width = widest(&mut self.games.iter().map(|game| game.name.chars().count()));
        let mut text = heading(width, t!(lang, "cli-compare-game"));
        for game in &self.games {
            text += &format!("{:<width$} {}\n", game.name, game.means.text(lang));
        }
        text += &format!("{:<width$} {}\n", t!(lang, "cli-compare-all"), self.all.text(lang));
        let named = |(_, card, swap): &(String, String, String)| {
            format!("{card} ({})", tr(lang, &format!("cli-compare-{swap}")))
        };
        let width = widest(&mut self.cards.keys().map(|key| named(key).chars().count()));
        text += &format!("\n{}", heading(width, t!(lang, "cli-compare-card")));
        for (key, means) in &self.cards {
            text += &format!("{:<width$} {}\n", named(key), means.text(lang));
        }
        let said = Principle::ALL.map(|p| format!("{} {}", principle(lang, p), self.strained[p.index()]));
        text + &format!("\n{}: {}\n", t!(lang, "cli-compare-strained"), said.join(", "))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Session;
    use crate::record::testing::{DECK, actions, deck, setup};
    use crate::rules::BallotMethod;

    fn game(data: &Path, seats: usize, seed: u64, most: u32) -> PathBuf {
        let setup = setup(seats, BallotMethod::Handed, seed);
        let mut session = Session::create(data, DECK, deck(), setup.clone()).unwrap();
        for action in actions(&setup, most) {
            session.apply(action).unwrap();
        }
        session.path().to_owned()
    }

    fn compared(paths: &[PathBuf], json: bool, csv: Option<&Path>) -> (u8, String, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = run(Asked { paths, json, csv, force: false }, Lang::Sv, &mut out, &mut err).unwrap();
        (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
    }

    #[test]
    fn a_folder_of_games_by_game_by_card_and_as_rows() {
        let data = tempfile::tempdir().unwrap();
        let paths: Vec<PathBuf> = (0..3).map(|seed| game(data.path(), 4, 40 + seed, 12)).collect();
        let file = data.path().join("rader.csv");
        let folder = [data.path().to_owned()];
        let (code, out, err) = compared(&folder, true, Some(&file));
        assert_eq!((code, err.as_str()), (0, ""));
        let json: Value = serde_json::from_str(&out).unwrap();
        assert_eq!(json["games"].as_array().unwrap().len(), 3);
        let rows: u64 = json["games"].as_array().unwrap().iter().map(|g| g["means"]["rows"].as_u64().unwrap()).sum();
        assert_eq!(json["all"]["rows"], json!(rows));
        // The figures are those that a replay of one game tells.
        let replay = read(&paths[0]).unwrap();
        let wanted = crate::record::minutes::results(&replay.game);
        let of_first = OfGame::of(&replay);
        let cards: Vec<_> = of_first.rows.iter().filter(|row| matches!(row.about, About::Card { .. })).collect();
        assert_eq!(cards.len(), wanted.len());
        for (row, result) in cards.iter().zip(&wanted) {
            assert_eq!((row.round, row.figures, row.verdict), (result.round + 1, result.figures, Some(result.verdict)));
        }
        // As a table: one line for each row, as wide as its heading.
        let table = fs::read_to_string(&file).unwrap();
        let lines: Vec<&str> = table.lines().collect();
        assert_eq!(lines.len() as u64, rows + 1);
        let names = columns().len();
        assert!(lines.iter().all(|line| line.split(',').count() == names), "{table}");
        let (code, text, _) = compared(&folder, false, None);
        assert!(code == 0 && text.contains("Alla") && text.contains("Kom i kläm"), "{text}");
    }

    #[test]
    fn a_damaged_log_is_named_and_left_out() {
        let data = tempfile::tempdir().unwrap();
        let (whole, broken) = (game(data.path(), 2, 1, 12), game(data.path(), 2, 2, 12));
        let log = broken.join(LOG_FILE);
        let text = fs::read_to_string(&log).unwrap();
        fs::write(&log, text.replacen("number:2", "number:7", 1)).unwrap();
        let (code, out, err) = compared(&[whole, broken], true, None);
        let json: Value = serde_json::from_str(&out).unwrap();
        assert_eq!((code, json["games"].as_array().unwrap().len()), (1, 1));
        assert!(err.contains(LOG_FILE), "{err}");
        assert_eq!(compared(&[data.path().join("ingenstans")], true, None).0, 2);
    }

    #[test]
    fn no_log_is_written_over() {
        let data = tempfile::tempdir().unwrap();
        let path = game(data.path(), 2, 3, 6);
        let log = path.join(LOG_FILE);
        let before = fs::read(&log).unwrap();
        assert_eq!(compared(&[path], true, Some(&log)).0, 2);
        assert_eq!(fs::read(&log).unwrap(), before);
    }
}
