//! Watching a deck that is written in another program: the newest save, and the newest one that could be played.
//! Reading and checking happen in a thread of their own, so that a window never waits.

use super::advice::Words;
use super::{Checked, folder_of, read_file, review};
use crate::rules::Deck;
use notify::{RecursiveMode, Watcher as _};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{self, Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant, SystemTime};

/// How often files are looked at where the system does not say that they have changed, as on network drives.
const LOOK: Duration = Duration::from_millis(400);
/// A save is often several changes: so long must it be quiet before the file is read …
const QUIET: Duration = Duration::from_millis(40);
/// … but no longer than this.
const QUIET_MAX: Duration = Duration::from_millis(300);

/// What a save holds.
#[derive(Clone, Debug)]
pub(crate) struct Seen {
    /// The deck, or what is wrong with it; advice too.
    pub(crate) checked: Checked,
    /// The text of the file; empty when it cannot be read.
    pub(crate) source: String,
}

/// Watches one deck file and the images it names.
#[derive(Debug)]
pub(crate) struct Watcher {
    path: PathBuf,
    news: Receiver<Seen>,
    /// Dropped with the watcher, which ends the thread.
    _alive: Sender<()>,
    seen: Seen,
    good: Option<Arc<Deck>>,
    saves: u64,
}

impl Watcher {
    /// Reads the deck and watches it from now on. `words` are those that take sides. A file that is not there is
    /// waited for.
    pub(crate) fn new(path: &Path, words: Arc<Words>) -> Watcher {
        let seen = read(path, &words);
        let (tell, news) = mpsc::channel();
        let (alive, ended) = mpsc::channel();
        let (thread_path, first) = (path.to_owned(), Fingerprint::of(path, &seen));
        std::thread::spawn(move || watch(&thread_path, &words, first, &tell, &ended));
        let good = seen.checked.deck.clone().map(Arc::new);
        Watcher { path: path.to_owned(), news, _alive: alive, seen, good, saves: 0 }
    }

    /// The file that is watched.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Takes in what has happened since. Answers whether there was a save; never waits.
    pub(crate) fn poll(&mut self) -> bool {
        let mut new = false;
        while let Ok(seen) = self.news.try_recv() {
            self.take(seen);
            new = true;
        }
        new
    }

    /// Waits for a save, at most so long.
    pub(crate) fn wait(&mut self, at_most: Duration) -> bool {
        match self.news.recv_timeout(at_most) {
            Ok(seen) => {
                self.take(seen);
                self.poll();
                true
            }
            Err(_) => false,
        }
    }

    fn take(&mut self, seen: Seen) {
        if let Some(deck) = &seen.checked.deck {
            self.good = Some(Arc::new(deck.clone()));
        }
        self.seen = seen;
        self.saves += 1;
    }

    /// The newest save, whatever it is like.
    pub(crate) fn newest(&self) -> &Seen {
        &self.seen
    }

    /// The newest deck that can be played, if there has been one.
    pub(crate) fn good(&self) -> Option<&Arc<Deck>> {
        self.good.as_ref()
    }

    /// Whether the newest save can be played: otherwise [`Watcher::good`] is an older one.
    pub(crate) fn is_good(&self) -> bool {
        self.seen.checked.deck.is_some()
    }

    /// How many saves there have been since the beginning; images count too.
    pub(crate) fn saves(&self) -> u64 {
        self.saves
    }
}

fn read(path: &Path, words: &Words) -> Seen {
    match read_file(path) {
        Ok(bytes) => {
            let checked = review(&bytes, &path.display().to_string(), Some(folder_of(path)), words);
            Seen { checked, source: String::from_utf8_lossy(&bytes).into_owned() }
        }
        Err(problem) => Seen { checked: Checked::broken(*problem), source: String::new() },
    }
}

/// What shows that a file has changed without reading it.
type Stamp = Option<(SystemTime, u64)>;

/// The files of a deck and how they were when they were read.
struct Fingerprint {
    hash: String,
    files: Vec<(PathBuf, Stamp)>,
}

impl Fingerprint {
    fn of(path: &Path, seen: &Seen) -> Self {
        let images = seen.checked.deck.iter().flat_map(|deck| &deck.cards).filter_map(|card| card.image.as_deref());
        let images: BTreeSet<PathBuf> = images.map(|image| folder_of(path).join(image)).collect();
        let files = std::iter::once(path.to_owned()).chain(images);
        let files = files.map(|file| (file.clone(), stamp(&file))).collect();
        Fingerprint { hash: super::hash(seen.source.as_bytes()), files }
    }

    fn is_old(&self) -> bool {
        self.files.iter().any(|(file, known)| stamp(file) != *known)
    }
}

fn stamp(path: &Path) -> Stamp {
    let about = std::fs::metadata(path).ok()?;
    Some((about.modified().ok()?, about.len()))
}

fn watch(path: &Path, words: &Words, mut known: Fingerprint, tell: &Sender<Seen>, ended: &Receiver<()>) {
    let (stir, stirred) = mpsc::channel::<notify::Result<notify::Event>>();
    let mut watched: BTreeSet<PathBuf> = BTreeSet::new();
    // Where the system cannot watch, looking now and then has to do.
    let mut watcher = notify::recommended_watcher(move |event| {
        // Nobody listens any more when the thread has ended.
        let _ = stir.send(event);
    })
    .ok();
    loop {
        for folder in known.files.iter().map(|(file, _)| folder_of(file).to_owned()) {
            if let Some(watcher) = watcher.as_mut().filter(|_| watched.insert(folder.clone())) {
                // A folder that cannot be watched is looked at.
                let _ = watcher.watch(&folder, RecursiveMode::NonRecursive);
            }
        }
        let touched = match stirred.recv_timeout(LOOK) {
            Ok(event) => {
                let names: BTreeSet<_> = known.files.iter().filter_map(|(file, _)| file.file_name()).collect();
                let ours = |path: &PathBuf| path.file_name().is_some_and(|name| names.contains(name));
                event.is_ok_and(|event| event.paths.iter().any(ours) && !event.kind.is_access())
            }
            Err(RecvTimeoutError::Timeout) => known.is_old(),
            Err(RecvTimeoutError::Disconnected) => {
                std::thread::sleep(LOOK);
                known.is_old()
            }
        };
        if !matches!(ended.try_recv(), Err(mpsc::TryRecvError::Empty)) {
            return;
        }
        if !touched {
            continue;
        }
        let began = Instant::now();
        while began.elapsed() < QUIET_MAX && stirred.recv_timeout(QUIET).is_ok() {}
        let seen = read(path, words);
        let new = Fingerprint::of(path, &seen);
        // Touched, but the same: nobody needs to hear of it. An image that has changed is news though the text is not.
        let same = new.hash == known.hash && new.files.len() == known.files.len();
        let same = same && new.files[1..] == known.files[1..] && new.files[0].1.is_some() == known.files[0].1.is_some();
        known = new;
        if !same && tell.send(seen).is_err() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    const SMALL: &str = include_str!("../../tests/decks/liten.ron");

    /// Waits for news, with a limit that only a broken watcher reaches.
    fn news(watcher: &mut Watcher) -> bool {
        (0..100).any(|_| watcher.wait(Duration::from_millis(200)))
    }

    #[test]
    fn a_broken_save_keeps_the_last_good_deck() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deck.ron");
        fs::write(&path, SMALL).unwrap();
        let mut watcher = Watcher::new(&path, Arc::new(Words::default()));
        assert!(watcher.is_good() && watcher.good().is_some() && !watcher.poll());
        fs::write(&path, SMALL.replace("phase: Prelude", "phase: Forfas")).unwrap();
        assert!(news(&mut watcher));
        assert!(!watcher.is_good());
        assert_eq!(watcher.good().unwrap().id, "liten");
        assert_eq!(watcher.newest().checked.problems[0].code, "KO206");
        // As editors save: a new file takes the old one's place.
        let other = folder.path().join("deck.ron.tmp");
        fs::write(&other, SMALL.replace("id: \"liten\"", "id: \"ny\"")).unwrap();
        fs::rename(&other, &path).unwrap();
        assert!(news(&mut watcher));
        assert!(watcher.is_good());
        assert_eq!(watcher.good().unwrap().id, "ny");
        fs::remove_file(&path).unwrap();
        assert!(news(&mut watcher));
        assert_eq!(watcher.newest().checked.problems[0].code, "KO001");
        assert_eq!(watcher.good().unwrap().id, "ny");
    }

    #[test]
    fn an_image_that_changes_is_news() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deck.ron");
        let source = SMALL.replacen("suggested: [\"traff\"],", "suggested: [\"traff\"], image: \"bild.png\",", 1);
        fs::write(&path, source).unwrap();
        let mut watcher = Watcher::new(&path, Arc::new(Words::default()));
        assert!(watcher.newest().checked.problems.iter().any(|problem| problem.code == "KO411"));
        fs::copy("assets/pictures/table.png", folder.path().join("bild.png")).unwrap();
        assert!((0..100).any(|_| {
            watcher.wait(Duration::from_millis(200));
            watcher.newest().checked.problems.iter().all(|problem| problem.code != "KO411")
        }));
    }
}
