//! `komma-overens compare LOG|FOLDER…`: rounds and games beside each other, of one table or of many at a conference.

use crate::papers::csv_line;
use crate::record::comparison::{self, Comparison, Mean, Means, Played};
use crate::record::rows::{SCHEMA, Value, columns};
use crate::record::target::{self, Product};
use crate::record::{RowsFile, io_reason, save_whole_by};
use crate::rules::Principle;
use crate::t;
use crate::text::{Lang, tr};
use crate::wording::{number, percent, principle};
use serde_json::{Value as Json, json};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    /// Logs, folders of games, or folders of such.
    pub(crate) paths: &'a [PathBuf],
    /// As JSON, not as lines of text.
    pub(crate) json: bool,
    /// Where every row goes as CSV.
    pub(crate) csv: Option<&'a Path>,
    /// Where every row goes as Parquet.
    pub(crate) parquet: Option<&'a Path>,
    /// Also over a file of another kind.
    pub(crate) force: bool,
}

/// Reads the logs, writes what they come to together to `out` and what could not be read to `err`. Answers with the
/// exit code: 0, 1 when some log is damaged and was left out, 2 when nothing could be read or the file not written.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub(crate) fn run(asked: Asked<'_>, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    let logs = match comparison::logs(asked.paths) {
        Ok(logs) => logs,
        Err((path, error)) => {
            writeln!(err, "{}: {}", path.display(), io_reason(lang, &error))?;
            return Ok(2);
        }
    };
    if logs.is_empty() {
        writeln!(err, "{}", t!(lang, "cli-compare-no-logs"))?;
        return Ok(2);
    }
    // One of the two would take the other's place.
    let same = asked.csv.zip(asked.parquet).is_some_and(|(csv, parquet)| {
        matches!((std::path::absolute(csv), std::path::absolute(parquet)), (Ok(one), Ok(other)) if one == other)
    });
    let inputs: Vec<PathBuf> = logs.iter().cloned().chain(asked.csv.map(Path::to_owned)).collect();
    for (file, product) in [(asked.csv, Product::Rows), (asked.parquet, Product::Parquet)] {
        let inputs = if product == Product::Rows { &logs } else { &inputs };
        let Some(file) = file else { continue };
        let refused = match target::may_write(file, product, inputs, asked.force) {
            Err(refused) => refused,
            Ok(()) if same && product == Product::Parquet => target::Refused::Input(file.to_owned()),
            Ok(()) => continue,
        };
        writeln!(err, "{}", refused.text(lang))?;
        return Ok(2);
    }
    let mut compared = Comparison::default();
    let (mut problems, mut copies) = (Vec::new(), Vec::new());
    let mut read_all = |mut rows: Rows<'_>| -> io::Result<()> {
        rows.begin()?;
        copies = comparison::each_game(&logs, |log, game| {
            match game {
                Ok((name, game)) => {
                    game.rows.iter().try_for_each(|row| rows.add(row.values(&name, &game)))?;
                    compared.add(name, &game);
                }
                Err(error) => problems.push(format!("{}: {}", log.display(), error.text(lang))),
            }
            Ok(())
        })?;
        // An earlier table stays where there is nothing to put in its place.
        if compared.games.is_empty() { Err(io::ErrorKind::InvalidData.into()) } else { rows.finish() }
    };
    // Whichever file cannot be written is named; neither is there then.
    let mut named = None;
    let written = match (asked.csv, asked.parquet) {
        (None, None) => read_all(Rows::default()),
        (Some(csv), None) => save_whole_by(csv, |csv| read_all(Rows { csv: Some(csv), parquet: None })),
        (None, Some(file)) => {
            save_whole_by(file, |file| read_all(Rows { csv: None, parquet: Some(RowsFile::new(file)?) }))
        }
        (Some(csv), Some(file)) => save_whole_by(csv, |csv| {
            let both = |file: &mut dyn Write| read_all(Rows { csv: Some(csv), parquet: Some(RowsFile::new(file)?) });
            save_whole_by(file, both).inspect_err(|_| named = Some(file))
        }),
    };
    let nothing_read = |error: &io::Error| compared.games.is_empty() && error.kind() == io::ErrorKind::InvalidData;
    if let Err(error) = written
        && !nothing_read(&error)
    {
        let file = named.or(asked.csv).or(asked.parquet).unwrap_or(Path::new("-"));
        writeln!(err, "{}: {}", file.display(), io_reason(lang, &error))?;
        return Ok(2);
    }
    for problem in &problems {
        writeln!(err, "{problem}")?;
    }
    for copy in &copies {
        let (log, other) = (copy.log.display().to_string(), copy.of.display().to_string());
        writeln!(err, "{}", t!(lang, "cli-compare-copy", log = log, other = other))?;
    }
    if asked.json {
        serde_json::to_writer_pretty(&mut *out, &to_json(&compared))?;
        writeln!(out)?;
    } else {
        write!(out, "{}", to_text(lang, &compared))?;
    }
    Ok(match (compared.games.is_empty(), !problems.is_empty()) {
        (true, _) => 2,
        (false, true) => 1,
        (false, false) => 0,
    })
}

/// Where rows go as they come.
#[derive(Default)]
struct Rows<'w> {
    csv: Option<&'w mut dyn Write>,
    parquet: Option<RowsFile<'w>>,
}

impl Rows<'_> {
    fn begin(&mut self) -> io::Result<()> {
        let names: Vec<String> = columns().into_iter().map(|(name, _)| name).collect();
        self.csv.as_mut().map_or(Ok(()), |csv| csv.write_all(csv_line(&names).as_bytes()))
    }

    fn add(&mut self, row: Vec<Value>) -> io::Result<()> {
        if let Some(csv) = &mut self.csv {
            let words: Vec<String> = row.iter().map(Value::words).collect();
            csv.write_all(csv_line(&words).as_bytes())?;
        }
        self.parquet.as_mut().map_or(Ok(()), |file| file.add(row))
    }

    fn finish(self) -> io::Result<()> {
        self.parquet.map_or(Ok(()), RowsFile::finish)
    }
}

fn means_json(means: &Means) -> Json {
    json!({
        "rows": means.rows,
        "consents": means.consents,
        "adopted": means.adopted,
        "agreement": means.agreement.value(),
        "within": means.within.value(),
        "between": means.between.value(),
        "support_min": means.support_min.value(),
        "score": means.score.value(),
        "moved": means.moved.value(),
    })
}

/// `agreement, within, between, least support, score`, each a column of its own.
fn means_text(lang: Lang, means: &Means) -> String {
    let share = |mean: Mean| mean.value().map_or_else(|| "–".to_owned(), |value| number(lang, value, 2));
    let support = means.support_min.value().map_or_else(|| "–".to_owned(), |value| format!("{} %", percent(value)));
    let score = means.score.value().map_or_else(|| "–".to_owned(), |value| number(lang, value, 0));
    format!(
        "{:>6} {:>8} {:>8} {:>8} {:>8} {:>8} {:>6}",
        means.rows,
        means.consents,
        share(means.agreement),
        share(means.within),
        share(means.between),
        support,
        score
    )
}

fn to_json(compared: &Comparison) -> Json {
    let games: Vec<Json> = compared
        .games
        .iter()
        .map(|game| {
            json!({
                "game": game.name,
                "deck": game.deck,
                "started": game.started,
                "session_score": game.score,
                "krippendorff_alpha": game.alpha,
                "means": means_json(&game.means),
            })
        })
        .collect();
    let card = |((deck, card, swap), means): (&Played, &Means)| json!({"deck": deck, "card": card, "swap": swap, "means": means_json(means)});
    let cards: Vec<Json> = compared.cards.iter().map(card).collect();
    let strained: serde_json::Map<String, Json> =
        Principle::ALL.iter().map(|p| (p.code().to_owned(), json!(compared.strained[p.index()]))).collect();
    json!({ "schema": SCHEMA, "all": means_json(&compared.all), "games": games, "cards": cards, "strained": strained })
}

fn to_text(lang: Lang, compared: &Comparison) -> String {
    let widest = |names: &mut dyn Iterator<Item = usize>| names.max().unwrap_or(0).max(12);
    let heading = |width: usize, name: String| {
        let heads = ["rows", "consents", "agreement", "within", "between", "support", "score"]
            .map(|head| tr(lang, &format!("cli-compare-{head}")));
        let [rows, consents, agreement, within, between, support, score] = heads;
        format!(
            "{name:<width$} {rows:>6} {consents:>8} {agreement:>8} {within:>8} {between:>8} {support:>8} {score:>6}\n"
        )
    };
    let width = widest(&mut compared.games.iter().map(|game| game.name.chars().count()));
    let mut text = heading(width, t!(lang, "cli-compare-game"));
    for game in &compared.games {
        text += &format!("{:<width$} {}\n", game.name, means_text(lang, &game.means));
    }
    text += &format!("{:<width$} {}\n", t!(lang, "cli-compare-all"), means_text(lang, &compared.all));
    let named = |(_, card, swap): &Played| format!("{card} ({})", tr(lang, &format!("cli-compare-{swap}")));
    let width = widest(&mut compared.cards.keys().map(|key| named(key).chars().count()));
    text += &format!("\n{}", heading(width, t!(lang, "cli-compare-card")));
    for (key, means) in &compared.cards {
        text += &format!("{:<width$} {}\n", named(key), means_text(lang, means));
    }
    let said = Principle::ALL.map(|p| format!("{} {}", principle(lang, p), compared.strained[p.index()]));
    text + &format!("\n{}: {}\n", t!(lang, "cli-compare-strained"), said.join(", "))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::rows::{About, OfGame};
    use crate::record::testing::{DECK, actions, deck, setup};
    use crate::record::{LOG_FILE, Session, read};
    use crate::rules::BallotMethod;
    use std::fs;

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
        let code = run(Asked { paths, json, csv, parquet: None, force: false }, Lang::Sv, &mut out, &mut err).unwrap();
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
        let json: Json = serde_json::from_str(&out).unwrap();
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
        let json: Json = serde_json::from_str(&out).unwrap();
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

    #[test]
    fn both_tables_have_the_same_rows() {
        use parquet::file::reader::{FileReader, SerializedFileReader};
        let data = tempfile::tempdir().unwrap();
        (0..3).for_each(|seed| drop(game(data.path(), 4, 60 + seed, 12)));
        let (csv, parquet) = (data.path().join("rader.csv"), data.path().join("rader.parquet"));
        let folder = [data.path().to_owned()];
        let run_with = |csv: Option<&Path>, parquet: Option<&Path>| {
            let (mut out, mut err) = (Vec::new(), Vec::new());
            let asked = Asked { paths: &folder, json: true, csv, parquet, force: false };
            let code = run(asked, Lang::Sv, &mut out, &mut err).unwrap();
            (code, String::from_utf8(err).unwrap())
        };
        assert_eq!(run_with(Some(&csv), Some(&parquet)), (0, String::new()));
        let lines = fs::read_to_string(&csv).unwrap().lines().count();
        let reader = SerializedFileReader::new(fs::File::open(&parquet).unwrap()).unwrap();
        assert_eq!(reader.metadata().file_metadata().num_rows() as usize, lines - 1);
        // Written again it gives way to itself, alone too; what is no such file does not.
        assert_eq!(run_with(None, Some(&parquet)).0, 0);
        let photo = data.path().join("foto.parquet");
        fs::write(&photo, "PAR1 något annat").unwrap();
        assert_eq!(run_with(None, Some(&photo)).0, 2);
        assert_eq!(fs::read(&photo).unwrap(), "PAR1 något annat".as_bytes());
        // One file for both would lose one of them.
        let both = data.path().join("bada");
        let (code, err) = run_with(Some(&both), Some(&both));
        assert!(code == 2 && err.contains("bada") && !both.exists(), "{err}");
    }
}
