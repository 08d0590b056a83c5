//! A game with its log: every action is on disk before its effect is shown.

use super::deck_of;
use super::log::{DeckName, Entry, Header, LOG_FORMAT, What, play, scan};
use super::paths;
use super::problem::{CreateError, LogError, Notice, SessionError};
use super::seal::{Key, hex};
use crate::files::{read_file, save_new, save_whole, sync_folder};
use crate::rules::{Action, Deck, Game, Happened, RULES_VERSION, Setup};
use jiff::{Timestamp, Zoned};
use sha2::{Digest, Sha256};
use std::fs::{self, File, OpenOptions, TryLockError};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The log's name in a game's folder.
pub const LOG_FILE: &str = "log.ron";
/// The deck's name in a game's folder.
pub const DECK_FILE: &str = "deck.ron";
/// What was left of a line that was cut short.
pub(super) const TORN_FILE: &str = "log.ron.torn";
/// Held by the copy of the program that plays the game. A file of its own, because a locked log cannot be
/// read on every system, and looking at a game that is being played is always allowed.
pub(super) const LOCK_FILE: &str = "lock";

/// A game being played, and its log.
#[derive(Debug)]
pub struct Session {
    game: Game,
    header: Header,
    log: LogFile,
    folder: PathBuf,
    revision: u64,
}

/// A game that was taken up again.
#[derive(Debug)]
pub struct Resumed {
    /// The game.
    pub session: Session,
    /// What to tell the table.
    pub notices: Vec<Notice>,
}

/// A log that was read without being opened for play.
#[derive(Debug)]
pub struct Replay {
    /// Its first line.
    pub header: Header,
    /// Its other lines.
    pub entries: Vec<Entry>,
    /// The game they lead to.
    pub game: Game,
    /// Whether a last line that was cut short was passed over.
    pub torn: bool,
    /// The log.
    pub path: PathBuf,
    /// The file of its deck; `None` for one within the program.
    pub deck: Option<PathBuf>,
}

impl Session {
    /// Starts a game in a folder of its own under `data`. `deck_bytes` is the file `deck` was read from; it is kept
    /// beside the log, so that the game can be taken up again when the deck has changed since.
    ///
    /// # Errors
    /// The setup's problems, or why the folder could not be written; then nothing is left behind.
    pub fn create(data: &Path, deck_bytes: &[u8], deck: Arc<Deck>, setup: Setup) -> Result<Session, CreateError> {
        Session::create_at(data, deck_bytes, deck, setup, &Zoned::now())
    }

    pub(crate) fn create_at(
        data: &Path,
        deck_bytes: &[u8],
        deck: Arc<Deck>,
        mut setup: Setup,
        now: &Zoned,
    ) -> Result<Session, CreateError> {
        let hash = sha256(deck_bytes);
        if hash != deck.hash {
            return Err(CreateError::OtherDeck);
        }
        setup.clean();
        let header = Header {
            format: LOG_FORMAT,
            rules: RULES_VERSION,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            deck: DeckName { id: deck.id.clone(), title: deck.title.clone(), hash },
            started: now.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
            setup: setup.clone(),
        };
        let game = Game::new(deck, setup).map_err(CreateError::Setup)?;
        let games = paths::games_dir(data);
        let folder = new_folder(&games, &game.setup().programme.id, now)
            .map_err(|source| CreateError::Write { path: games.clone(), source })?;
        match LogFile::begin(&folder, deck_bytes, &header) {
            Ok(log) => Ok(Session { game, header, log, folder, revision: 0 }),
            Err(source) => {
                // The folder was made a moment ago and holds nothing yet; if it cannot go, it does no harm.
                let _ = fs::remove_dir_all(&folder);
                Err(CreateError::Write { path: folder, source })
            }
        }
    }

    /// Takes up a game again. `path` is its folder or its log. A last line that was cut short is dropped with a
    /// notice and kept beside the log.
    ///
    /// # Errors
    /// Any other damage, named with its line; see [`super::rescue`].
    pub fn resume(path: &Path) -> Result<Resumed, LogError> {
        let (folder, log_path) = locate(path);
        // Before the lock makes a file: a folder without a log is not a game.
        fs::metadata(&log_path).map_err(|source| LogError::Read { path: log_path.clone(), source })?;
        let lock = lock(&folder)?;
        let loaded = load(path)?;
        if let Some(damaged) = loaded.damage {
            return Err(LogError::Damaged(damaged));
        }
        let write = |source| LogError::Write { path: log_path.clone(), source };
        let mut notices = Vec::new();
        let good = loaded.scan.good;
        if loaded.scan.torn {
            let kept = folder.join(TORN_FILE);
            save_whole(&kept, &loaded.bytes[good..]).map_err(write)?;
            notices.push(Notice::TornLine(kept));
        }
        let beside = folder.join(DECK_FILE);
        if loaded.deck_path.as_ref() != Some(&beside) && fs::symlink_metadata(&beside).is_err() {
            // It was found elsewhere; from now on the game is whole again.
            save_new(&beside, &loaded.deck_bytes).map_err(write)?;
        }
        let file = OpenOptions::new().read(true).write(true).open(&log_path).map_err(write)?;
        let mut log = LogFile {
            file,
            path: log_path.clone(),
            good: good as u64,
            unsure: good < loaded.bytes.len(),
            next: loaded.scan.entries.len() as u64 + 1,
            sum: loaded.scan.sum,
            key: loaded.scan.header.key(),
            _lock: lock,
        };
        log.settle().map_err(write)?;
        if loaded.scan.unended {
            log.write(b"\n").map_err(write)?;
        }
        Ok(Resumed {
            session: Session { game: loaded.game, header: loaded.scan.header, log, folder, revision: 0 },
            notices,
        })
    }

    /// Does `action`: first in the log, on disk, then in the game.
    ///
    /// # Errors
    /// Which rule is against it, or why it could not be written down; the game and the log are unchanged then.
    pub fn apply(&mut self, action: Action) -> Result<Happened, SessionError> {
        let mut next = self.game.clone();
        let happened = next.apply(action.clone())?;
        let what = What::of(&action, &self.game, &self.log.key, self.log.next);
        self.commit(next, what)?;
        Ok(happened)
    }

    /// Takes back the last action and returns it. The log keeps both.
    ///
    /// # Errors
    /// As [`Session::apply`].
    pub fn undo(&mut self) -> Result<Action, SessionError> {
        let mut next = self.game.clone();
        let undone = next.undo()?;
        self.commit(next, What::Undo)?;
        Ok(undone)
    }

    fn commit(&mut self, next: Game, what: What) -> Result<(), SessionError> {
        self.log.append(&next, what).map_err(|source| SessionError::Write { path: self.log.path.clone(), source })?;
        self.game = next;
        self.revision += 1;
        Ok(())
    }

    /// The game as it stands.
    pub fn game(&self) -> &Game {
        &self.game
    }

    /// The log's first line.
    pub fn header(&self) -> &Header {
        &self.header
    }

    /// The game's folder.
    pub fn path(&self) -> &Path {
        &self.folder
    }

    /// A number that changes with each change of the game.
    pub fn revision(&self) -> u64 {
        self.revision
    }
}

/// The open log.
#[derive(Debug)]
struct LogFile {
    file: File,
    path: PathBuf,
    /// How many bytes are whole lines.
    good: u64,
    /// Whether there may be part of a line after them.
    unsure: bool,
    /// The number of the next line.
    next: u64,
    sum: String,
    key: Key,
    /// Released when the game is closed.
    _lock: File,
}

impl LogFile {
    fn begin(folder: &Path, deck_bytes: &[u8], header: &Header) -> io::Result<LogFile> {
        let lock = open_lock(folder)?;
        lock.try_lock()?;
        let (line, sum) = header.line().map_err(io::Error::other)?;
        save_whole(&folder.join(DECK_FILE), deck_bytes)?;
        let path = folder.join(LOG_FILE);
        let file = OpenOptions::new().read(true).write(true).create_new(true).open(&path)?;
        let mut log = LogFile { file, path, good: 0, unsure: false, next: 1, sum, key: header.key(), _lock: lock };
        log.write(line.as_bytes())?;
        sync_folder(folder);
        Ok(log)
    }

    /// Writes what led to `next`, and has it on disk when it returns `Ok`.
    fn append(&mut self, next: &Game, what: What) -> io::Result<()> {
        let entry = Entry {
            number: self.next,
            at: Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            step: next.step(),
            round: next.round().index,
            what,
        };
        let (line, sum) = entry.line(&self.sum).map_err(io::Error::other)?;
        self.write(line.as_bytes())?;
        self.next += 1;
        self.sum = sum;
        Ok(())
    }

    fn write(&mut self, line: &[u8]) -> io::Result<()> {
        self.settle()?;
        self.unsure = true;
        let written = self
            .file
            .seek(SeekFrom::Start(self.good))
            .and_then(|_| self.file.write_all(line))
            .and_then(|()| self.file.sync_data());
        match written {
            Ok(()) => {
                self.good += line.len() as u64;
                self.unsure = false;
                Ok(())
            }
            Err(error) => {
                // If even this fails, the next write tries again, and a resume drops the part of a line.
                let _ = self.settle();
                Err(error)
            }
        }
    }

    /// Cuts away part of a line that a failed write may have left.
    fn settle(&mut self) -> io::Result<()> {
        if self.unsure {
            self.file.set_len(self.good)?;
            self.file.sync_data()?;
            self.unsure = false;
        }
        Ok(())
    }
}

/// SHA-256 in lower-case hexadecimal.
pub(crate) fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// A number from the system's own randomness.
fn random_number() -> u64 {
    RandomState::new().build_hasher().finish()
}

/// A seed for a new game: at most six digits, so that it can be read aloud and typed in.
pub fn draw_seed() -> u64 {
    random_number() % 1_000_000
}

/// Makes a folder that was not there before, named by the time and the programme.
pub(crate) fn new_folder(games: &Path, programme: &str, now: &Zoned) -> io::Result<PathBuf> {
    fs::create_dir_all(games)?;
    let name: String = programme.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(40).collect();
    let time = now.strftime("%Y-%m-%d-%H%M");
    loop {
        let folder = games.join(format!("{time}-{name}-{:04x}", random_number() & 0xffff));
        match fs::create_dir(&folder) {
            Ok(()) => {
                sync_folder(games);
                return Ok(folder);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
}

/// The folder and the log of a game, from either of them.
pub(crate) fn locate(path: &Path) -> (PathBuf, PathBuf) {
    if path.is_dir() {
        (path.to_owned(), path.join(LOG_FILE))
    } else {
        (path.parent().unwrap_or(Path::new("")).to_owned(), path.to_owned())
    }
}

fn open_lock(folder: &Path) -> io::Result<File> {
    OpenOptions::new().create(true).truncate(false).write(true).open(folder.join(LOCK_FILE))
}

fn lock(folder: &Path) -> Result<File, LogError> {
    let write = |source| LogError::Write { path: folder.join(LOCK_FILE), source };
    let file = open_lock(folder).map_err(write)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(LogError::InUse),
        Err(TryLockError::Error(source)) => Err(write(source)),
    }
}

/// A log read from disk and played as far as it goes.
pub(crate) struct Loaded {
    pub(crate) bytes: Vec<u8>,
    pub(crate) scan: super::log::Scan,
    pub(crate) game: Game,
    pub(crate) damage: Option<super::problem::Damaged>,
    /// The deck's file as it was when the game began.
    pub(crate) deck_bytes: Vec<u8>,
    /// Where it lies; `None` for one within the program.
    pub(crate) deck_path: Option<PathBuf>,
}

pub(crate) fn load(path: &Path) -> Result<Loaded, LogError> {
    let (folder, log) = locate(path);
    let bytes = read_file(&log).map_err(|source| LogError::Read { path: log, source })?;
    let scan = scan(&bytes)?;
    let found = deck_of::find(&folder, &scan.header.deck.hash)?;
    let (game, damage) = play(&scan, Arc::new(found.deck))?;
    Ok(Loaded { bytes, scan, game, damage, deck_bytes: found.bytes, deck_path: found.path })
}

/// Reads a game without opening it for play: also when another copy of the program plays it.
///
/// # Errors
/// Why it cannot be read, or its first damage.
pub fn read(path: &Path) -> Result<Replay, LogError> {
    let (_, log) = locate(path);
    let Loaded { scan, game, damage, deck_path, .. } = load(path)?;
    match damage {
        Some(damaged) => Err(LogError::Damaged(damaged)),
        None => {
            Ok(Replay { header: scan.header, entries: scan.entries, game, torn: scan.torn, path: log, deck: deck_path })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::testing::{DECK, deck, setup};
    use crate::rules::{BallotMethod, Step};

    /// `/dev/full` is a disk that is always full.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_changes_nothing() {
        let data = tempfile::tempdir().unwrap();
        let mut session = Session::create(data.path(), DECK, deck(), setup(2, BallotMethod::Handed, 1)).unwrap();
        session.apply(Action::Advance { from: Step::Deal }).unwrap();
        let (before, revision) = (session.game().clone(), session.revision());
        let full = OpenOptions::new().write(true).open("/dev/full").unwrap();
        let real = std::mem::replace(&mut session.log.file, full);
        let error = session.apply(Action::Advance { from: Step::Situation }).unwrap_err();
        assert!(matches!(&error, SessionError::Write { source, .. } if source.kind() == io::ErrorKind::StorageFull));
        assert!(error.text(crate::text::Lang::Sv).contains("disken är full"), "{}", error.text(crate::text::Lang::Sv));
        assert!(matches!(session.undo(), Err(SessionError::Write { .. })));
        assert_eq!((session.game(), session.revision()), (&before, revision));
        // Part of a line was written before it was full; when there is room again, the game goes on.
        session.log.file = real;
        session.log.file.seek(SeekFrom::End(0)).unwrap();
        session.log.file.write_all(b"((number:2,at:\"20").unwrap();
        session.apply(Action::Advance { from: Step::Situation }).unwrap();
        assert_eq!(read(session.path()).unwrap().game, *session.game());
        assert!(!read(session.path()).unwrap().torn);
    }
}
