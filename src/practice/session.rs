//! A practice with its log: every move is on disk before its effect is shown. Each practice has a folder of its own with
//! its log, its deck and its lock, so that any number can be under way, and a deck that is changed takes none of them
//! along. A log of the first format lies alone; it moves into a folder with the next move that is made.

use super::log::{Entry, Header, PRACTICE_FORMAT, Played, Scan, What, play, scan};
use super::problem::{BeginError, Damaged, Notice, OpenError, SessionError};
use super::store::{Attempt, Record, folder};
use super::{Happening, Move, Practice, Stage};
use crate::record::{
    DECK_FILE, DeckName, LOCK_FILE, LOG_FILE, LineFile, as_it_was, as_written, into_bin, keep_aside, new_folder,
    open_lock, read_deck, read_file, save_new, save_whole, sha256, sync_folder,
};
use crate::rules::{Deck, RULES_VERSION};
use jiff::{Timestamp, Zoned};
use std::borrow::Cow;
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// Where a log of the first format lies, in the folder of practice.
const OLD_FILE: &str = "current.ron";
/// What becomes of it when the practice moves into a folder of its own.
const OLD_KEPT: &str = "current.ron.old";
/// Locks a log of the first format.
const OLD_LOCK: &str = "current.lock";

/// How often, and how long between, a lock is asked for. A program that ends, or that starts another one, may hold it a
/// moment longer.
const PATIENCE: (u32, Duration) = (6, Duration::from_millis(15));

/// Finds the bytes of a deck by the hash of its file, for a practice that has no deck beside it.
pub(crate) type Decks<'a> = &'a dyn Fn(&str) -> Option<Vec<u8>>;

/// A practice being done, and its log.
#[derive(Debug)]
pub struct Session {
    practice: Practice,
    log: Option<Log>,
}

/// A practice that was taken up again.
#[derive(Debug)]
pub struct Resumed {
    /// The practice.
    pub session: Session,
    /// What to tell.
    pub notices: Vec<Notice>,
}

/// A practice on disk.
#[derive(Debug)]
pub struct Kept {
    /// Its folder, or its log where it has the first format.
    pub path: PathBuf,
    /// The practice as it stands, or why it cannot be taken up.
    pub practice: Result<Box<Practice>, OpenError>,
    /// The first damage of its log: it can be taken up from before it.
    pub damage: Option<Damaged>,
    /// When it was last changed.
    pub changed: Option<Timestamp>,
}

impl Kept {
    /// What its folder or file is called: a name for it where it cannot be read.
    pub fn name(&self) -> String {
        self.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
    }
}

#[derive(Debug)]
struct Log {
    data: PathBuf,
    place: Place,
    id: String,
    /// The number of the next line.
    next: u64,
    /// The sum of the last one.
    sum: String,
    /// Attempts that could not be recorded yet.
    waiting: Vec<Attempt>,
    /// Released when the practice is closed.
    _lock: File,
}

#[derive(Debug)]
enum Place {
    /// A folder with a log that is written to.
    Folder { folder: PathBuf, lines: LineFile, unended: bool },
    /// A log of the first format: what it says is written into a folder before anything is added.
    Old { path: PathBuf, scan: Box<Scan>, deck: Vec<u8>, card: String },
}

impl Session {
    /// Begins a practice in a folder of its own under `data`. `deck_bytes` is the file its deck was read from.
    ///
    /// # Errors
    /// Why it cannot be kept; nothing is left behind then.
    pub fn begin(data: &Path, deck_bytes: &[u8], practice: Practice) -> Result<Session, BeginError> {
        let deck = practice.whole_deck();
        let hash = sha256(deck_bytes);
        if hash != deck.hash {
            return Err(BeginError::OtherDeck);
        }
        let now = Zoned::now();
        let all = folder(data);
        let card = card_of(&practice);
        let failed = |path: &Path, source| BeginError::Write { path: path.to_owned(), source };
        let own = new_folder(&all, &card, &now).map_err(|source| failed(&all, source))?;
        let header = Header {
            format: PRACTICE_FORMAT,
            rules: RULES_VERSION,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            id: new_id(&own, &now),
            deck: DeckName { id: deck.id.clone(), title: deck.title.clone(), hash },
            started: now.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
            preparation: practice.preparation().clone(),
            seed: practice.seed(),
        };
        match Log::begin(data, &own, deck_bytes, &header, &[]) {
            Ok(log) => Ok(Session { practice, log: Some(log) }),
            Err(source) => {
                // The folder was made a moment ago and holds nothing yet; if it cannot go, it does no harm.
                let _ = fs::remove_dir_all(&own);
                Err(failed(&own, source))
            }
        }
    }

    /// A practice that is not kept: in memory alone, for pictures and trials.
    pub fn unkept(practice: Practice) -> Session {
        Session { practice, log: None }
    }

    /// Takes up a practice again; `path` is one of [`practices`]. Its files stay as they are until something is done, but for
    /// a log that an editor has saved its own way: its lines are ended as they were. Of a
    /// damaged log there is a copy first, and the practice goes on from before the damage. Attempts that a kill kept out of
    /// the record are added to it.
    ///
    /// # Errors
    /// Why it cannot be taken up.
    pub fn resume(data: &Path, path: &Path, decks: Decks<'_>) -> Result<Resumed, OpenError> {
        let (log_path, lock) = locate(path);
        // Before the lock makes a file: where there is no log there is no practice.
        fs::metadata(&log_path).map_err(|source| cannot_read(&log_path, source))?;
        let lock = hold(&lock)?;
        let Loaded { bytes, written, scan, deck, played } = load(path, decks)?;
        let Played { practice, damage, ended } = played;
        let saved = damage.as_ref().map_or(scan.entries.len(), |damaged| damaged.saved);
        let (good, sum) = scan.ends.get(saved).cloned().unwrap_or_default();
        let mut notices = Vec::new();
        if let Some(damage) = damage {
            let kept = keep_aside(&log_path, &bytes).map_err(|source| cannot_write(&log_path, source))?;
            notices.push(Notice::Damaged(damage, kept));
        } else if scan.torn {
            notices.push(Notice::Torn);
        }
        let id = scan.header.id.clone();
        // An older program said of no line when it was written, and recorded what was ended as it went; only the last may
        // have been kept out by a kill.
        let last = ended.len().saturating_sub(usize::from(practice.stage() == Stage::Over));
        let dated = ended.iter().enumerate().filter(|(at, ended)| !ended.at.is_empty() || *at >= last);
        let waiting = dated.filter_map(|(_, ended)| attempt(&id, &ended.practice, ended.at.clone())).collect();
        let place = if scan.old {
            let scan = Scan { entries: scan.entries[..saved].to_vec(), ..scan };
            Place::Old { path: log_path, scan: Box::new(scan), deck, card: card_of(&practice) }
        } else {
            if let Some(written) = &written {
                // The next line needs lines before it as this program ends them.
                save_whole(&log_path, written).map_err(|source| cannot_write(&log_path, source))?;
            }
            let bytes = written.unwrap_or(bytes);
            let unsure = good < bytes.len();
            let lines = LineFile::go_on(&log_path, good as u64, unsure);
            let lines = lines.map_err(|source| cannot_write(&log_path, source))?;
            let unended = !bytes[..good].ends_with(b"\n");
            Place::Folder { folder: path.to_owned(), lines, unended }
        };
        let log = Log { data: data.to_owned(), place, id, next: saved as u64 + 1, sum, waiting, _lock: lock };
        let mut session = Session { practice, log: Some(log) };
        notices.extend(session.record());
        Ok(Resumed { session, notices })
    }

    /// Does a move: first in the log, on disk, then in the practice. Answers what came of it and what there is to tell.
    ///
    /// # Errors
    /// Why it cannot be done or written down; the practice and its log are unchanged then.
    pub fn apply(&mut self, made: Move) -> Result<(Vec<Happening>, Vec<Notice>), SessionError> {
        self.commit(What::Made(made))
    }

    /// Takes back the last move.
    ///
    /// # Errors
    /// As [`Session::apply`].
    pub fn undo(&mut self) -> Result<Vec<Notice>, SessionError> {
        self.commit(What::Undone).map(|(_, notices)| notices)
    }

    /// Goes back to before move `to` (from 0) to try another way; the attempt so far is kept.
    ///
    /// # Errors
    /// As [`Session::apply`].
    pub fn try_again(&mut self, to: usize) -> Result<Vec<Notice>, SessionError> {
        self.commit(What::TriedAgain(to)).map(|(_, notices)| notices)
    }

    fn commit(&mut self, what: What) -> Result<(Vec<Happening>, Vec<Notice>), SessionError> {
        let mut next = self.practice.clone();
        let happened = next.follow(what.clone())?;
        let Some(log) = &mut self.log else {
            self.practice = next;
            return Ok((happened, Vec::new()));
        };
        let at = log.append(what.clone()).map_err(|source| SessionError::Write { path: log.path(), source })?;
        let before = std::mem::replace(&mut self.practice, next);
        let mut notices = Vec::new();
        match what {
            // The log has it already: whatever becomes of the record, it can be made good from there.
            What::Made(made) if made.ends_round() => {
                log.waiting.extend(attempt(&log.id, &before, at));
                notices.extend(self.record());
            }
            What::Undone if before.moves().last().is_some_and(Move::ends_round) => {
                let gone = attempt_id(&log.id, &self.practice);
                log.waiting.retain(|attempt| attempt.id != gone);
                match Record::keep(&log.data, &[], &[gone]) {
                    Ok(notice) => notices.extend(notice),
                    Err(error) => notices.push(Notice::NotRecorded(error)),
                }
            }
            _ => {}
        }
        Ok((happened, notices))
    }

    /// Puts the attempts that wait into the record.
    fn record(&mut self) -> Option<Notice> {
        let log = self.log.as_mut().filter(|log| !log.waiting.is_empty())?;
        match Record::keep(&log.data, &log.waiting, &[]) {
            Ok(notice) => {
                log.waiting.clear();
                notice
            }
            Err(error) => Some(Notice::NotRecorded(error)),
        }
    }

    /// Puts the practice away. The files of one that is over go, once its attempts are recorded; anything else stays to be
    /// taken up again. Nothing is kept of what is done after this.
    ///
    /// # Errors
    /// Why the record or the log could not be written; the practice stays then, to be looked back at.
    pub fn put_away(&mut self) -> Result<(), Notice> {
        if let Some(notice @ Notice::NotRecorded(_)) = self.record() {
            return Err(notice);
        }
        let Some(log) = self.log.take() else { return Ok(()) };
        match self.practice.is_over() {
            true => log.remove().map_err(Notice::NotRemoved),
            false => Ok(()),
        }
    }

    /// The practice as it stands.
    pub fn practice(&self) -> &Practice {
        &self.practice
    }

    /// Where it is kept; `None` for one that is not.
    pub fn path(&self) -> Option<PathBuf> {
        self.log.as_ref().map(Log::path)
    }

    #[cfg(test)]
    pub(crate) fn swap(&mut self, file: File) -> Option<File> {
        match &mut self.log.as_mut()?.place {
            Place::Folder { lines, .. } => Some(lines.swap(file)),
            Place::Old { .. } => None,
        }
    }
}

impl Log {
    fn begin(data: &Path, folder: &Path, deck: &[u8], header: &Header, entries: &[Entry]) -> io::Result<Log> {
        let lock = open_lock(&folder.join(LOCK_FILE))?;
        lock.try_lock()?;
        let (mut text, mut sum) = header.line().map_err(io::Error::other)?;
        for entry in entries {
            let (line, own) = entry.line(&sum).map_err(io::Error::other)?;
            text += &line;
            sum = own;
        }
        save_whole(&folder.join(DECK_FILE), deck)?;
        let path = folder.join(LOG_FILE);
        save_new(&path, text.as_bytes())?;
        let lines = LineFile::go_on(&path, text.len() as u64, false)?;
        let place = Place::Folder { folder: folder.to_owned(), lines, unended: false };
        let (id, next) = (header.id.clone(), entries.len() as u64 + 1);
        Ok(Log { data: data.to_owned(), place, id, next, sum, waiting: Vec::new(), _lock: lock })
    }

    fn path(&self) -> PathBuf {
        match &self.place {
            Place::Folder { folder, .. } => folder.join(LOG_FILE),
            Place::Old { path, .. } => path.clone(),
        }
    }

    /// Writes a line, and has it on disk when it returns when that was.
    fn append(&mut self, what: What) -> io::Result<String> {
        self.move_in()?;
        let at = now();
        let (line, sum) =
            Entry { number: self.next, at: at.clone(), what }.line(&self.sum).map_err(io::Error::other)?;
        let Place::Folder { lines, unended, .. } = &mut self.place else { return Err(io::ErrorKind::NotFound.into()) };
        // A last line that lacks nothing but its line break gets it with the line after it.
        let whole = if *unended { format!("\n{line}") } else { line };
        lines.write(whole.as_bytes())?;
        *unended = false;
        self.next += 1;
        self.sum = sum;
        Ok(at)
    }

    /// Gives a practice of the first format a folder like any other's. The old file goes along as it is.
    fn move_in(&mut self) -> io::Result<()> {
        let Place::Old { path, scan, deck, card } = &self.place else { return Ok(()) };
        let all = folder(&self.data);
        let now = Zoned::now();
        let own = new_folder(&all, card, &now)?;
        let named = read_deck(deck);
        let (id, title) = named.map(|deck| (deck.id, deck.title)).unwrap_or_default();
        let header = Header {
            format: PRACTICE_FORMAT,
            rules: RULES_VERSION,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            deck: DeckName { id, title, hash: sha256(deck) },
            started: now.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
            ..scan.header.clone()
        };
        let moved = Log::begin(&self.data, &own, deck, &header, &scan.entries).and_then(|log| {
            // Killed before this, there are two of the same name, and the folder is the one that counts.
            fs::rename(path, own.join(OLD_KEPT))?;
            sync_folder(&all);
            sync_folder(&own);
            Ok(log)
        });
        match moved {
            Ok(log) => {
                let waiting = std::mem::take(&mut self.waiting);
                *self = Log { waiting, ..log };
                Ok(())
            }
            Err(error) => {
                // Made a moment ago; the old file still has everything.
                let _ = fs::remove_dir_all(&own);
                Err(error)
            }
        }
    }

    /// Deletes the files of the practice. The log goes first: without it there is no practice. Copies of damaged files
    /// stay, with the deck they can be read with.
    fn remove(self) -> io::Result<()> {
        fs::remove_file(self.path())?;
        let Place::Folder { folder, .. } = &self.place else { return Ok(()) };
        let folder = folder.clone();
        // Some systems delete nothing that is locked.
        drop(self);
        let broken = |name: &std::ffi::OsStr| name.to_string_lossy().contains(".broken-");
        let copies = fs::read_dir(&folder)?.flatten().any(|file| broken(&file.file_name()));
        if copies { Ok(()) } else { fs::remove_dir_all(&folder) }
    }
}

fn now() -> String {
    Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The id of the situation a practice began with.
fn card_of(practice: &Practice) -> String {
    practice.deck().cards.first().map(|card| card.id.clone()).unwrap_or_default()
}

/// A name for a practice that no other has: when it began, to the smallest part of a second, and its folder.
fn new_id(folder: &Path, now: &Zoned) -> String {
    sha256(format!("{} {}", folder.display(), now.timestamp().as_nanosecond()).as_bytes())[..16].to_owned()
}

fn attempt_id(practice: &str, at: &Practice) -> String {
    let (attempt, round) = at.round_of_attempt();
    format!("{practice}-{attempt}-{round}")
}

fn attempt(id: &str, before: &Practice, at: String) -> Option<Attempt> {
    let at = if at.is_empty() { now() } else { at };
    Some(Attempt::of(before, at)?.named(attempt_id(id, before)))
}

fn cannot_read(path: &Path, source: io::Error) -> OpenError {
    match source.kind() {
        io::ErrorKind::NotFound => OpenError::Gone,
        _ => OpenError::Read { path: path.to_owned(), source },
    }
}

fn cannot_write(path: &Path, source: io::Error) -> OpenError {
    OpenError::Write { path: path.to_owned(), source }
}

/// The log of a practice, and its lock.
fn locate(path: &Path) -> (PathBuf, PathBuf) {
    if path.is_dir() {
        (path.join(LOG_FILE), path.join(LOCK_FILE))
    } else {
        (path.to_owned(), path.with_file_name(OLD_LOCK))
    }
}

fn hold(path: &Path) -> Result<File, OpenError> {
    let lock = open_lock(path).map_err(|source| cannot_write(path, source))?;
    for _ in 0..PATIENCE.0 {
        match lock.try_lock() {
            Ok(()) => return Ok(lock),
            Err(TryLockError::WouldBlock) => thread::sleep(PATIENCE.1),
            Err(TryLockError::Error(source)) => return Err(cannot_write(path, source)),
        }
    }
    Err(OpenError::InUse)
}

struct Loaded {
    /// The log's file.
    bytes: Vec<u8>,
    /// What it held when it was written, where an editor has saved it its own way since.
    written: Option<Vec<u8>>,
    scan: Scan,
    deck: Vec<u8>,
    played: Played,
}

fn load(path: &Path, decks: Decks<'_>) -> Result<Loaded, OpenError> {
    let folder = path.is_dir();
    let log = if folder { path.join(LOG_FILE) } else { path.to_owned() };
    let bytes = read_file(&log).map_err(|source| cannot_read(&log, source))?;
    let written = match as_written(&bytes) {
        Cow::Owned(written) => Some(written),
        Cow::Borrowed(_) => None,
    };
    let scan = scan(written.as_ref().unwrap_or(&bytes))?;
    let hash = &scan.header.deck.hash;
    let beside = folder.then(|| read_file(&path.join(DECK_FILE)).ok()).flatten();
    // A deck of the same hash is the same deck, wherever it lies.
    let same = |deck: Vec<u8>| as_it_was(&deck, hash);
    let deck = beside.and_then(same).or_else(|| decks(hash).and_then(same)).ok_or(OpenError::Deck)?;
    let read: Arc<Deck> = Arc::new(read_deck(&deck).ok_or(OpenError::Deck)?);
    let played = play(&scan, &read)?;
    Ok(Loaded { bytes, written, scan, deck, played })
}

/// Every practice on disk, the last changed first: those that can be taken up and, with the reason, those that cannot. A
/// folder where nothing was begun is not listed. Only looks: nothing is written, also while one of them is played.
///
/// # Errors
/// Why the folder of practice cannot be read. That there is none is no error.
pub fn practices(data: &Path, decks: Decks<'_>) -> Result<Vec<Kept>, OpenError> {
    let all = folder(data);
    let files = match fs::read_dir(&all) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        files => files.map_err(|source| cannot_read(&all, source))?,
    };
    let folders = files.flatten().map(|file| file.path()).filter(|path| path.join(LOG_FILE).is_file());
    let mut practices: Vec<(Kept, String)> = folders.filter_map(|path| kept(path, decks)).collect();
    let old = Some(all.join(OLD_FILE)).filter(|path| path.is_file()).and_then(|path| kept(path, decks));
    // One that has moved into a folder is there.
    practices.extend(old.filter(|(_, id)| id.is_empty() || practices.iter().all(|(_, other)| other != id)));
    let mut practices: Vec<Kept> = practices.into_iter().map(|(kept, _)| kept).collect();
    practices.sort_by(|a, b| (b.changed, &b.path).cmp(&(a.changed, &a.path)));
    Ok(practices)
}

/// A practice and its id, which is empty where it cannot be read.
fn kept(path: PathBuf, decks: Decks<'_>) -> Option<(Kept, String)> {
    let log = locate(&path).0;
    let changed = fs::metadata(&log).and_then(|about| about.modified()).ok().and_then(|time| time.try_into().ok());
    let (practice, damage, id) = match load(&path, decks) {
        Ok(Loaded { played, scan, .. }) => (Ok(Box::new(played.practice)), played.damage, scan.header.id),
        // Nothing was begun, or it ended while one looked.
        Err(OpenError::NothingStarted | OpenError::Gone) => return None,
        Err(error) => {
            let scan = read_file(&log).ok().and_then(|bytes| scan(&as_written(&bytes)).ok());
            (Err(error), None, scan.map(|scan| scan.header.id).unwrap_or_default())
        }
    };
    Some((Kept { path, practice, damage, changed }, id))
}

/// Takes a practice out of the list: its folder, or its log where it has the first format, is moved among what was put away,
/// and deleted by nobody.
///
/// # Errors
/// That it is open in another window, or why it cannot be moved.
pub fn put_away(data: &Path, path: &Path) -> Result<PathBuf, OpenError> {
    let lock = hold(&locate(path).1)?;
    // The file must be closed before Windows moves the folder it lies in.
    drop(lock);
    into_bin(data, path).map_err(|source| cannot_write(path, source))
}

/// Deletes everything that is kept about practice.
///
/// # Errors
/// That one is open in another window, or whatever the file system says; nothing is deleted while one is open. That there
/// was nothing is no error.
pub fn forget(data: &Path) -> Result<(), OpenError> {
    let all = folder(data);
    let failed = |source| OpenError::Write { path: all.clone(), source };
    let files = match fs::read_dir(&all) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        files => files.map_err(failed)?,
    };
    let held = files
        .flatten()
        .map(|file| file.path())
        .filter(|path| path.join(LOG_FILE).is_file() || path.file_name().is_some_and(|name| name == OLD_FILE));
    let locks: Vec<File> = held.map(|path| hold(&locate(&path).1)).collect::<Result<_, _>>()?;
    // Some systems delete nothing that is locked.
    drop(locks);
    match fs::remove_dir_all(&all) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(failed(error)),
        _ => {
            sync_folder(data);
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::play::{Strategy, measured};
    use crate::practice::store::Suggestion;
    use crate::practice::{Preparation, Temper};
    use crate::rules::Party;
    use crate::text::Lang;

    fn source() -> &'static [u8] {
        crate::deck::embedded()[0].1.as_bytes()
    }

    fn deck() -> Arc<Deck> {
        Arc::new(read_deck(source()).unwrap())
    }

    fn begin(data: &Path, practice: Practice) -> Session {
        Session::begin(data, source(), practice).unwrap()
    }

    /// `/dev/full` is a disk that is always full.
    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_refuses_the_move_and_changes_nothing() {
        use std::io::{Seek, SeekFrom, Write};
        let data = tempfile::tempdir().unwrap();
        let mut session = begin(data.path(), measured(&deck(), Party::Public, None, 7).unwrap());
        session.apply(Move::Silence).unwrap();
        let before = session.practice().saved();
        let mut real = session.swap(File::options().write(true).open("/dev/full").unwrap()).unwrap();
        let error = session.apply(Move::Silence).unwrap_err();
        for (lang, full) in [(Lang::Sv, "disken är full"), (Lang::En, "the disk is full")] {
            let text = error.text(lang, session.practice());
            assert!(text.contains(full) && !text.contains("os error") && !text.contains("svaret"), "{text}");
        }
        for done in [session.apply(Move::Leave).map(drop), session.undo().map(drop), session.try_again(0).map(drop)] {
            assert!(matches!(done, Err(SessionError::Write { .. })), "{done:?}");
        }
        assert_eq!(session.practice().saved(), before);
        assert!(Record::load(data.path()).unwrap().attempts.is_empty());
        // Part of a line was written before it was full; when there is room again, the practice goes on.
        real.seek(SeekFrom::End(0)).unwrap();
        real.write_all("((number:2,at:\"20å".as_bytes()).unwrap();
        session.swap(real);
        session.apply(Move::Silence).unwrap();
        let kept = practices(data.path(), &|_| None).unwrap().remove(0);
        assert_eq!(kept.practice.unwrap().saved(), session.practice().saved());
        assert!(kept.damage.is_none());
    }

    #[test]
    fn a_place_that_cannot_be_written_is_said_plainly() {
        let data = tempfile::tempdir().unwrap();
        let file = data.path().join("file");
        fs::write(&file, b"").unwrap();
        let practice = || measured(&deck(), Party::Public, None, 7).unwrap();
        let error = Session::begin(&file, source(), practice()).unwrap_err();
        assert!(matches!(error, BeginError::Write { .. }), "{error:?}");
        assert!(!error.text(Lang::Sv).contains("os error"), "{}", error.text(Lang::Sv));
        let other = [source(), b" "].concat();
        assert!(matches!(Session::begin(data.path(), &other, practice()), Err(BeginError::OtherDeck)));
        assert!(practices(data.path(), &|_| None).unwrap().is_empty());
        assert!(matches!(practices(&file, &|_| None), Err(OpenError::Read { .. })));
    }

    #[test]
    fn the_record_is_kept_and_forgotten() {
        let data = tempfile::tempdir().unwrap();
        let deck = deck();
        assert_eq!(Record::load(data.path()).unwrap().suggest(&deck), Some(Suggestion::First(0)));
        for seed in 0..4 {
            let mut session = begin(data.path(), measured(&deck, Party::Ideburen, Some(Temper::Open), seed).unwrap());
            while let Some(made) = session.practice().next_move(Strategy::Propose) {
                session.apply(made).unwrap();
            }
            assert!(session.practice().is_over());
            session.put_away().unwrap();
        }
        let record = Record::load(data.path()).unwrap();
        assert_eq!(record.attempts.len(), 4);
        assert!(
            matches!(record.suggest(&deck), Some(Suggestion::OtherSide(_, Party::Public))),
            "{:?}",
            record.suggest(&deck)
        );
        forget(data.path()).unwrap();
        assert_eq!(Record::load(data.path()).unwrap(), Record::default());
    }

    /// Each situation is an attempt of its own, and one that was not begun is none.
    #[test]
    fn every_round_is_recorded_once_as_it_was() {
        let data = tempfile::tempdir().unwrap();
        let deck = deck();
        let prepared = Preparation::new(&deck, 0, deck.roles_of(Party::Public)[0], Lang::Sv, 3);
        let preparation = Preparation { cards: vec![0, 1], ..prepared };
        let mut session = begin(data.path(), Practice::new(&deck, preparation, 3).unwrap());
        while session.practice().game().round().index == 0 {
            let made = session.practice().next_move(Strategy::Propose).unwrap();
            session.apply(made).unwrap();
        }
        let record = Record::load(data.path()).unwrap();
        assert_eq!(record.attempts.len(), 1);
        assert!(record.attempts[0].verdict.is_some());
        let path = session.path().unwrap();
        drop(session);
        let taken_up = || Session::resume(data.path(), path.parent().unwrap(), &|_| None).unwrap().session;
        let mut session = taken_up();
        session.apply(Move::Leave).unwrap();
        assert_eq!(Record::load(data.path()).unwrap(), record, "nothing was said in the second");
        session.undo().unwrap();
        session.apply(Move::Silence).unwrap();
        session.apply(Move::Leave).unwrap();
        drop(session);
        let session = taken_up();
        let after = Record::load(data.path()).unwrap();
        assert_eq!(after.attempts.len(), 2);
        assert_eq!(after.attempts[0], record.attempts[0]);
        let second = &after.attempts[1];
        assert_eq!((second.moves, second.verdict, second.card.as_str()), (1, None, deck.cards[1].id.as_str()));
        assert!(session.practice().is_over());
    }
}
