//! A game with its log: every action is on disk before its effect is shown.

use super::deck_of;
use super::drafts::{DraftKey, Drafts};
use super::line_file::{LOCK_FILE, LineFile, open_lock};
use super::log::{DeckName, Entry, Header, LOG_FORMAT, What, play, scan, without_open_ballots};
use super::memory;
use super::pace::Pace;
use super::paths;
use super::problem::{CreateError, Damage, Damaged, LogError, Notice, SessionError};
use super::seal::{Key, hex};
use super::vault::Vault;
use super::written::as_written;
use crate::files::make_folders;
use crate::files::{read_file, save_new, save_whole, sync_folder};
use crate::rules::{Action, Deck, Game, Happened, RULES_VERSION, Setup, Spent};
use jiff::{Timestamp, Zoned};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::fs::{self, File, TryLockError};
use std::hash::{BuildHasher, Hasher, RandomState};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The log's name in a game's folder.
pub const LOG_FILE: &str = "log.ron";
/// The deck's name in a game's folder.
pub const DECK_FILE: &str = "deck.ron";
/// What was left of a line that was cut short.
pub(super) const TORN_FILE: &str = "log.ron.torn";

/// A game being played, and its log.
#[derive(Debug)]
pub struct Session {
    game: Game,
    header: Header,
    log: LogFile,
    folder: PathBuf,
    revision: u64,
    pace: Pace,
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
            key: String::new(),
        };
        let game = Game::new(deck, setup).map_err(CreateError::Setup)?;
        let games = paths::games_dir(data);
        let folder = new_folder(&games, &game.setup().programme.id, now)
            .map_err(|source| CreateError::Write { path: games.clone(), source })?;
        let begun = Vault::create(data).and_then(|vault| {
            let header = Header { key: vault.name().to_owned(), ..header };
            Ok((LogFile::begin(&folder, deck_bytes, &header, vault)?, header))
        });
        match begun {
            Ok((log, header)) => {
                let pace = Pace::begin(now.timestamp());
                Ok(Session { game, header, log, folder, revision: 0, pace })
            }
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
        if loaded.rewritten {
            // The next line needs lines before it as this program ends them.
            save_whole(&log_path, &loaded.bytes).map_err(write)?;
        }
        let mut log = LogFile {
            lines: LineFile::go_on(&log_path, good as u64, good < loaded.bytes.len()).map_err(write)?,
            path: log_path.clone(),
            next: loaded.scan.entries.len() as u64 + 1,
            sum: loaded.scan.sum,
            key: loaded.key,
            vault: loaded.vault,
            _lock: lock,
        };
        log.lines.settle().map_err(write)?;
        if loaded.scan.unended {
            log.lines.write(b"\n").map_err(write)?;
        }
        let pace = Pace::resume(&loaded.scan.header, &loaded.scan.entries, Timestamp::now());
        Ok(Resumed {
            session: Session { game: loaded.game, header: loaded.scan.header, log, folder, revision: 0, pace },
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
        self.pace.note(Timestamp::now(), next.round().index, next.step());
        memory::note(&self.folder, &self.game, &next);
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

    /// The words that were being written when it was left.
    pub fn drafts(&self) -> Drafts<DraftKey> {
        Drafts::opened(&self.folder, Some(self.log.key.clone()))
    }

    /// What its ballots are masked with.
    #[cfg(test)]
    pub(super) fn key(&self) -> &Key {
        &self.log.key
    }

    /// How long the steps have taken so far, the one that is going on last: what [`crate::rules::time_plan`] learns from.
    pub fn spent(&self) -> Vec<Spent> {
        self.pace.spent(Timestamp::now())
    }

    /// A number that changes with each change of the game.
    pub fn revision(&self) -> u64 {
        self.revision
    }
}

/// The open log.
#[derive(Debug)]
struct LogFile {
    lines: LineFile,
    path: PathBuf,
    /// The number of the next line.
    next: u64,
    sum: String,
    key: Key,
    /// Where the key lies, unless it follows from the header.
    vault: Option<Vault>,
    /// Released when the game is closed.
    _lock: File,
}

impl LogFile {
    fn begin(folder: &Path, deck_bytes: &[u8], header: &Header, vault: Vault) -> io::Result<LogFile> {
        let lock = open_lock(&folder.join(LOCK_FILE))?;
        lock.try_lock()?;
        let (line, sum) = header.line().map_err(io::Error::other)?;
        save_whole(&folder.join(DECK_FILE), deck_bytes)?;
        let path = folder.join(LOG_FILE);
        let mut lines = LineFile::begin(&path)?;
        lines.write(line.as_bytes())?;
        let key = vault.key().clone();
        let log = LogFile { lines, path, next: 1, sum, key, vault: Some(vault), _lock: lock };
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
        self.lines.write(line.as_bytes())?;
        if let Some(vault) = self.vault.as_mut().filter(|_| entry.what.is_sealed()) {
            // The line itself is safe. If this cannot be noted now, the next one notes it.
            vault.note(entry.number).ok();
        }
        self.next += 1;
        self.sum = sum;
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
    make_folders(games)?;
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

pub(super) fn lock(folder: &Path) -> Result<File, LogError> {
    let write = |source| LogError::Write { path: folder.join(LOCK_FILE), source };
    let file = open_lock(&folder.join(LOCK_FILE)).map_err(write)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(LogError::InUse),
        Err(TryLockError::Error(source)) => Err(write(source)),
    }
}

/// A log read from disk and played as far as it goes.
pub(crate) struct Loaded {
    /// The log as it was written.
    pub(crate) bytes: Vec<u8>,
    /// Whether the file holds it in another way, as an editor may save it.
    pub(crate) rewritten: bool,
    pub(crate) scan: super::log::Scan,
    pub(crate) game: Game,
    pub(crate) damage: Option<Damaged>,
    /// The deck's file as it was when the game began.
    pub(crate) deck_bytes: Vec<u8>,
    /// Where it lies; `None` for one within the program.
    pub(crate) deck_path: Option<PathBuf>,
    /// Where the key to its ballots lies, unless it follows from the header.
    pub(super) vault: Option<Vault>,
    pub(crate) key: Key,
}

pub(crate) fn load(path: &Path) -> Result<Loaded, LogError> {
    let (folder, log_path) = locate(path);
    let (mut bytes, mut rewritten) = log_bytes(&log_path)?;
    let mut scan = scan(&bytes)?;
    let found = deck_of::find(&folder, &scan.header.deck.hash)?;
    let (vault, key) = match scan.header.own_key() {
        Some(key) => (None, key),
        None => {
            let vault = Vault::find(&folder, &scan.header.key)?;
            let key = vault.key().clone();
            (Some(vault), key)
        }
    };
    let sealed = vault.as_ref().map_or(0, Vault::sealed);
    if sealed > scan.entries.len() as u64 {
        // Another copy of the program may have written on meanwhile.
        (bytes, rewritten) = log_bytes(&log_path)?;
        scan = super::log::scan(&bytes)?;
    }
    let (game, mut damage) = play(&scan, Arc::new(found.deck), &key)?;
    let entries = scan.entries.len();
    if damage.is_none() && sealed > entries as u64 {
        damage = Some(Damaged { line: entries + 2, damage: Damage::Cut, saved: entries });
    }
    if let Some(damaged) = &mut damage {
        damaged.saved = without_open_ballots(&scan.entries[..damaged.saved.min(entries)]);
    }
    Ok(Loaded { bytes, rewritten, scan, game, damage, deck_bytes: found.bytes, deck_path: found.path, vault, key })
}

/// A log as it was written, and whether its file holds it in another way.
fn log_bytes(path: &Path) -> Result<(Vec<u8>, bool), LogError> {
    let bytes = read_file(path).map_err(|source| LogError::Read { path: path.to_owned(), source })?;
    match as_written(&bytes) {
        Cow::Owned(written) => Ok((written, true)),
        Cow::Borrowed(_) => Ok((bytes, false)),
    }
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
    use std::io::{Seek, SeekFrom, Write};

    /// `/dev/full` is a disk that is always full.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_changes_nothing() {
        let data = tempfile::tempdir().unwrap();
        let mut session = Session::create(data.path(), DECK, deck(), setup(2, BallotMethod::Handed, 1)).unwrap();
        session.apply(Action::Advance { from: Step::Deal }).unwrap();
        let (before, revision) = (session.game().clone(), session.revision());
        let full = File::options().write(true).open("/dev/full").unwrap();
        let mut real = session.log.lines.swap(full);
        let error = session.apply(Action::Advance { from: Step::Situation }).unwrap_err();
        assert!(matches!(&error, SessionError::Write { source, .. } if source.kind() == io::ErrorKind::StorageFull));
        assert!(error.text(crate::text::Lang::Sv).contains("disken är full"), "{}", error.text(crate::text::Lang::Sv));
        assert!(matches!(session.undo(), Err(SessionError::Write { .. })));
        assert_eq!((session.game(), session.revision()), (&before, revision));
        // Part of a line was written before it was full; when there is room again, the game goes on.
        real.seek(SeekFrom::End(0)).unwrap();
        real.write_all(b"((number:2,at:\"20").unwrap();
        session.log.lines.swap(real);
        session.apply(Action::Advance { from: Step::Situation }).unwrap();
        assert_eq!(read(session.path()).unwrap().game, *session.game());
        assert!(!read(session.path()).unwrap().torn);
    }
}
