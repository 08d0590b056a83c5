//! The games on disk: what there is to go on with, and what can be saved of a damaged one.

use super::log::{Header, Scan, read_entry, read_header, scan};
use super::paths;
use super::problem::{Damage, Damaged, LogError};
use super::session::{self, DECK_FILE, LOG_FILE, Loaded, load, locate, new_folder};
use super::vault::Vault;
use super::written::as_written;
use crate::files::{read_file, save_whole, sync_folder};
use crate::rules::{LocalText, Step};
use jiff::{Timestamp, Zoned};
use std::borrow::Cow;
use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

/// How much is read from a log's end to find its last whole line. A line is far shorter.
const TAIL: u64 = 64 * 1024;
/// The longest header that is believed to be one.
const HEADER_MAX: u64 = 1024 * 1024;

/// How a game on disk stands.
#[derive(Debug)]
pub enum GameState {
    /// It can be gone on with.
    Unfinished,
    /// It is over.
    Finished,
    /// It cannot be gone on with as it is.
    Problem(LogError),
}

/// A game on disk, told from its first and last lines.
#[derive(Debug)]
pub struct GameSummary {
    /// Its folder.
    pub path: PathBuf,
    /// How it stands. Damage in the middle is found first when it is resumed.
    pub state: GameState,
    /// What it is played with; `None` when the first line cannot be read.
    pub header: Option<Header>,
    /// The step it stands in.
    pub step: Step,
    /// The round it stands in, from 0.
    pub round: usize,
    /// When it was last changed.
    pub changed: Option<Timestamp>,
}

impl GameSummary {
    /// The deck's title.
    pub fn deck_title(&self) -> Option<&LocalText> {
        self.header.as_ref().map(|header| &header.deck.title)
    }

    /// The programme's title.
    pub fn programme_title(&self) -> Option<&LocalText> {
        self.header.as_ref().map(|header| &header.setup.programme.title)
    }

    /// How many seats it has.
    pub fn seats(&self) -> usize {
        self.header.as_ref().map_or(0, |header| header.setup.seats.len())
    }

    /// How many rounds it has.
    pub fn rounds(&self) -> usize {
        self.header.as_ref().map_or(0, |header| header.setup.programme.rounds.len())
    }
}

/// A time as people at the table read it: local, `2026-11-21 20:59`.
pub fn local_time(time: Timestamp) -> String {
    time.to_zoned(jiff::tz::TimeZone::system()).strftime("%Y-%m-%d %H:%M").to_string()
}

/// Every game on disk, the last changed first; one that a wrong clock dated in the future comes after the others. A game that
/// cannot be read is listed with its problem; a folder where nothing was started is not.
pub fn games(data: &Path) -> Vec<GameSummary> {
    let now = Timestamp::now();
    let Ok(folders) = fs::read_dir(paths::games_dir(data)) else { return Vec::new() };
    let mut games: Vec<GameSummary> =
        folders.flatten().map(|folder| folder.path()).filter(|path| path.is_dir()).filter_map(summary).collect();
    let known = |game: &GameSummary| game.changed.filter(|&changed| changed <= now);
    games.sort_by(|a, b| (known(b), &b.path).cmp(&(known(a), &a.path)));
    games
}

fn summary(path: PathBuf) -> Option<GameSummary> {
    let log = path.join(LOG_FILE);
    if !log.is_file() {
        return None;
    }
    let mut summary = GameSummary {
        path,
        state: GameState::Unfinished,
        header: None,
        step: Step::Deal,
        round: 0,
        changed: fs::metadata(&log).and_then(|meta| meta.modified()).ok().and_then(|time| time.try_into().ok()),
    };
    match summary.read(&log) {
        Ok(()) => {}
        Err(LogError::NothingStarted) => return None,
        Err(error) => summary.state = GameState::Problem(error),
    }
    Some(summary)
}

impl GameSummary {
    fn read(&mut self, log: &Path) -> Result<(), LogError> {
        let failed = |source| LogError::Read { path: log.to_owned(), source };
        let mut file = File::open(log).map_err(failed)?;
        let mut first = Vec::new();
        BufReader::new(&file).take(HEADER_MAX).read_until(b'\n', &mut first).map_err(failed)?;
        let header = match read_header(&first) {
            Ok((header, _)) => header,
            Err(error) => return self.read_rewritten(log, error),
        };
        self.header = Some(header);
        let size = file.seek(SeekFrom::End(0)).map_err(failed)?;
        let header_end = first.len() as u64;
        let from = size.saturating_sub(TAIL).max(header_end);
        if from >= size {
            return Ok(());
        }
        file.seek(SeekFrom::Start(from)).map_err(failed)?;
        let mut tail = Vec::new();
        file.take(TAIL).read_to_end(&mut tail).map_err(failed)?;
        let mut whole = tail.split_inclusive(|&byte| byte == b'\n').filter(|line| line.ends_with(b"\n"));
        let Some(last) = whole.rfind(|line| !line.trim_ascii().is_empty()) else { return Ok(()) };
        let Some(entry) = read_entry(last) else {
            let line = 1 + count_lines(log).map_err(failed)?;
            let damaged = Damaged { line, damage: Damage::Edited, saved: line.saturating_sub(2) };
            return self.read_rewritten(log, LogError::Damaged(damaged));
        };
        (self.step, self.round) = (entry.step, entry.round);
        self.changed = entry.at.parse().ok().or(self.changed);
        if entry.step == Step::Debrief {
            self.state = GameState::Finished;
        }
        Ok(())
    }
}

impl GameSummary {
    /// Reads the whole of a log that another program may have saved its own way; `error` where that is not what is wrong.
    fn read_rewritten(&mut self, log: &Path, error: LogError) -> Result<(), LogError> {
        let bytes = read_file(log).map_err(|source| LogError::Read { path: log.to_owned(), source })?;
        let Cow::Owned(written) = as_written(&bytes) else { return Err(error) };
        let Scan { header, entries, damage, .. } = scan(&written)?;
        self.header = Some(header);
        if let Some(entry) = entries.last() {
            (self.step, self.round) = (entry.step, entry.round);
            self.changed = entry.at.parse().ok().or(self.changed);
            if entry.step == Step::Debrief {
                self.state = GameState::Finished;
            }
        }
        damage.map_or(Ok(()), |damaged| Err(LogError::Damaged(damaged)))
    }
}

/// Takes a game out of the list: its folder is moved among the games put away, and deleted by nobody.
///
/// # Errors
/// When another program plays the game, or the folder cannot be moved.
pub fn put_away(data: &Path, path: &Path) -> Result<PathBuf, LogError> {
    let lock = session::lock(path)?;
    // The file must be closed before Windows moves the folder it lies in.
    drop(lock);
    into_bin(data, path).map_err(|source| LogError::Write { path: paths::put_away_dir(data), source })
}

/// Moves a folder or a file among what was put away, and returns where it lies then.
pub(crate) fn into_bin(data: &Path, path: &Path) -> io::Result<PathBuf> {
    let bin = paths::put_away_dir(data);
    fs::create_dir_all(&bin)?;
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    for number in 1.. {
        let to = bin.join(if number == 1 { name.clone() } else { format!("{name}-{number}") });
        if to.exists() {
            continue;
        }
        fs::rename(path, &to)?;
        if let Some(from) = path.parent() {
            sync_folder(from);
        }
        sync_folder(&bin);
        return Ok(to);
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// How many lines stand before the last whole one.
fn count_lines(log: &Path) -> io::Result<usize> {
    Ok(fs::read(log)?.iter().filter(|&&byte| byte == b'\n').count().saturating_sub(1))
}

/// The header and the first entries as a log of their own, with a key of its own that opens the same ballots.
fn anew(scan: &Scan, saved: usize, vault: &Vault) -> io::Result<Vec<u8>> {
    let entries = &scan.entries[..saved];
    let sealed = entries.iter().rfind(|entry| entry.what.is_sealed()).map_or(0, |entry| entry.number);
    let vault = vault.copy(sealed)?;
    let header = Header { key: vault.name().to_owned(), ..scan.header.clone() };
    let (mut text, mut sum) = header.line().map_err(io::Error::other)?;
    for entry in entries {
        let (line, own) = entry.line(&sum).map_err(io::Error::other)?;
        text += &line;
        sum = own;
    }
    Ok(text.into_bytes())
}

/// Saves everything before the first damage as a game of its own, beside the damaged one, and returns its
/// folder. The damaged game is left as it is.
///
/// # Errors
/// When nothing can be saved, or the new folder cannot be written.
pub fn rescue(path: &Path) -> Result<PathBuf, LogError> {
    let (folder, log) = locate(path);
    let folder = fs::canonicalize(&folder).map_err(|source| LogError::Read { path: log, source })?;
    let Loaded { bytes, scan, damage, deck_bytes, vault, .. } = load(path)?;
    // Damage that only playing finds may lie before what the scan could read.
    let saved = damage.map_or(scan.entries.len(), |damaged| damaged.saved);
    let good = match vault {
        None => {
            let good = bytes[..scan.good].split_inclusive(|&byte| byte == b'\n').take(saved + 1);
            good.flatten().copied().collect()
        }
        Some(vault) => {
            anew(&scan, saved, &vault).map_err(|source| LogError::Write { path: path.to_owned(), source })?
        }
    };
    let games = folder.parent().unwrap_or(Path::new("")).to_owned();
    let saved_folder = new_folder(&games, &scan.header.setup.programme.id, &Zoned::now())
        .map_err(|source| LogError::Write { path: games, source })?;
    let written = save_whole(&saved_folder.join(DECK_FILE), &deck_bytes)
        .and_then(|()| save_whole(&saved_folder.join(LOG_FILE), &good));
    match written {
        Ok(()) => {
            sync_folder(&saved_folder);
            Ok(saved_folder)
        }
        Err(source) => {
            // Made a moment ago; the damaged game still has everything.
            let _ = fs::remove_dir_all(&saved_folder);
            Err(LogError::Write { path: saved_folder, source })
        }
    }
}
