//! Games beside each other: what rounds of one table, or of many, come to together.

use super::rows::{About, OfGame, Row};
use super::session::{LOG_FILE, Replay, read};
use super::target::one_name_each;
use super::{LogError, paths};
use crate::rules::{Movement, PerParty, SwapRule, Verdict};
use rayon::prelude::*;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// So many logs are read at a time, on all cores: memory does not grow with their number.
const AT_A_TIME: usize = 128;
/// Folders within folders are looked through this deep: a data folder, its games, a game.
const DEPTH_MAX: usize = 4;

/// The logs at or under some paths, each once, in order.
///
/// # Errors
/// The first path that cannot be looked into, and why.
pub(crate) fn logs(found_under: &[PathBuf]) -> Result<Vec<PathBuf>, (PathBuf, io::Error)> {
    let mut logs = Vec::new();
    for path in found_under {
        find(path, 0, &mut HashSet::new(), &mut logs).map_err(|error| (path.clone(), error))?;
    }
    logs.sort();
    Ok(one_name_each(logs))
}

/// The logs at or under a path. A folder that several links lead to is looked through once.
fn find(path: &Path, depth: usize, seen: &mut HashSet<PathBuf>, logs: &mut Vec<PathBuf>) -> io::Result<()> {
    if !fs::metadata(path)?.is_dir() {
        logs.push(path.to_owned());
        return Ok(());
    }
    if !seen.insert(path.canonicalize()?) {
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
                find(&below, depth + 1, seen, logs)?;
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

/// A log that holds the same game as another one, as a copy does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Copied {
    /// The log that was left out.
    pub(crate) log: PathBuf,
    /// The one that was counted.
    pub(crate) of: PathBuf,
}

/// Reads logs on all cores and hands over each game in the order of the logs, with its name; a log that cannot be read with why.
/// A game that lies in several logs is handed over once; answers with the others.
///
/// # Errors
/// Those of `take`.
pub(crate) fn each_game(
    logs: &[PathBuf],
    mut take: impl FnMut(&Path, Result<(String, OfGame), LogError>) -> io::Result<()>,
) -> io::Result<Vec<Copied>> {
    // By its first line, which no two games share.
    let mut counted: HashMap<String, &PathBuf> = HashMap::new();
    let mut copies = Vec::new();
    for chunk in logs.chunks(AT_A_TIME) {
        let first_line = |replay: &Replay| replay.header.line().map(|(_, sum)| sum).unwrap_or_default();
        let games: Vec<Result<(String, OfGame), LogError>> =
            chunk.par_iter().map(|log| read(log).map(|replay| (first_line(&replay), OfGame::of(&replay)))).collect();
        for (log, game) in chunk.iter().zip(games) {
            if let Ok((first_line, _)) = &game {
                if let Some(&of) = counted.get(first_line) {
                    copies.push(Copied { log: log.clone(), of: of.clone() });
                    continue;
                }
                counted.insert(first_line.clone(), log);
            }
            take(log, game.map(|(_, game)| (name_of(log), game)))?;
        }
    }
    Ok(copies)
}

/// A mean over what is there.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mean {
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

    /// The mean; `None` where there is nothing.
    pub(crate) fn value(self) -> Option<f64> {
        (self.count > 0).then(|| self.sum / f64::from(self.count))
    }
}

/// What rows come to together.
#[derive(Clone, Debug, Default)]
pub(crate) struct Means {
    /// How many rows.
    pub(crate) rows: u32,
    /// How many of them ended in consent.
    pub(crate) consents: u32,
    /// How many proposals were adopted.
    pub(crate) adopted: u32,
    /// Agreement, 0..=1.
    pub(crate) agreement: Mean,
    /// Disagreement within the parties.
    pub(crate) within: Mean,
    /// Disagreement between them.
    pub(crate) between: Mean,
    /// Support in each party, 0..=1.
    pub(crate) support: PerParty<Mean>,
    /// Support where it is least.
    pub(crate) support_min: Mean,
    /// The score, 0..=100.
    pub(crate) score: Mean,
    /// The share of seats whose rating changed between the ballots.
    pub(crate) moved: Mean,
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
        self.support.public.add(figures.and_then(|f| f.support.public));
        self.support.ideburen.add(figures.and_then(|f| f.support.ideburen));
        self.support_min.add(figures.map(|f| f.support_min));
        self.score.add(figures.map(|f| f.score));
        self.moved.add(row.movement.as_ref().and_then(Movement::share));
    }
}

/// A game among others.
#[derive(Clone, Debug)]
pub(crate) struct Compared {
    /// Its folder, or its log where that has a name of its own.
    pub(crate) name: String,
    /// The deck's id.
    pub(crate) deck: String,
    /// When it was started, as its log says.
    pub(crate) started: String,
    /// The score of the whole game.
    pub(crate) score: Option<f64>,
    /// Krippendorff's alpha over its rows.
    pub(crate) alpha: Option<f64>,
    /// What its rows come to.
    pub(crate) means: Means,
}

/// A card among others: its deck, its id, and how the chairs were dealt, by the name that stands in rows.
pub(crate) type Played = (String, String, String);

/// A card that was played both from one's own chair and from another's.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Swapped<'a> {
    /// The deck's id.
    pub(crate) deck: &'a str,
    /// The card's id.
    pub(crate) card: &'a str,
    /// What it came to from one's own chair.
    pub(crate) own: &'a Means,
    /// What it came to from another's.
    pub(crate) other: &'a Means,
}

/// Everything that was read, in the order it was read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Comparison {
    /// The games.
    pub(crate) games: Vec<Compared>,
    /// All rows together.
    pub(crate) all: Means,
    /// By deck, card and how the chairs were dealt.
    pub(crate) cards: BTreeMap<Played, Means>,
    /// How often each principle was named as strained, in the order of [`crate::rules::Principle::ALL`].
    pub(crate) strained: [u32; 6],
}

impl Comparison {
    /// Adds a game.
    pub(crate) fn add(&mut self, name: String, game: &OfGame) {
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
        self.games.push(Compared { name, deck, started, score: game.score, alpha: game.krippendorff_alpha, means });
    }

    /// The games in a data folder that can be read and have something to compare, the oldest first, and how many cannot be read.
    ///
    /// # Errors
    /// When the folder cannot be looked into.
    pub(crate) fn of_data(data: &Path) -> io::Result<(Comparison, usize)> {
        let folder = paths::games_dir(data);
        let logs = match logs(&[folder]) {
            Ok(logs) => logs,
            Err((_, error)) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err((_, error)) => return Err(error),
        };
        let (mut comparison, mut unread) = (Comparison::default(), 0);
        each_game(&logs, |_, game| {
            match game {
                Ok((name, game)) if !game.rows.is_empty() => comparison.add(name, &game),
                Ok(_) => {}
                Err(_) => unread += 1,
            }
            Ok(())
        })?;
        comparison.games.sort_by(|a, b| (&a.started, &a.name).cmp(&(&b.started, &b.name)));
        Ok((comparison, unread))
    }

    /// What the swap changed: cards that were played both from one's own chair and from others', with what they came to each way.
    pub(crate) fn swapped(&self) -> Vec<Swapped<'_>> {
        let own = format!("{:?}", SwapRule::OwnParty);
        let mut by_card: BTreeMap<(&str, &str), [Option<&Means>; 2]> = BTreeMap::new();
        for ((deck, card, swap), means) in &self.cards {
            let place = usize::from(*swap != own);
            let of = by_card.entry((deck, card)).or_default();
            // Both ways of sitting in another chair: the one that was played oftener stands for it.
            if of[place].is_none_or(|there| there.rows < means.rows) {
                of[place] = Some(means);
            }
        }
        by_card
            .into_iter()
            .filter_map(|((deck, card), [own, other])| Some(Swapped { deck, card, own: own?, other: other? }))
            .collect()
    }
}
