//! The way between the server and the [`Owner`] of the game. The server reads from a snapshot and asks for changes; an answer
//! comes when the change is in the log. The owner may be a thread of its own ([`GameEnd::run`]) or a window that looks for
//! asks when it is woken.

use crate::record::{Session, SessionError};
use crate::rules::{Action, Game};
use std::sync::mpsc;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{oneshot, watch};

/// How long the server waits for the owner of the game. A disk that syncs slowly takes a second; a window that is being
/// dragged somewhat longer.
const PATIENCE: Duration = Duration::from_secs(6);

/// The game as it stood after some change.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// A number that grows with each change.
    pub revision: u64,
    /// The game.
    pub game: Arc<Game>,
}

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// The rules are against it, or it could not be written down.
    #[error(transparent)]
    Session(#[from] SessionError),
    /// The owner of the game does not answer.
    #[error("the game does not answer")]
    Gone,
}

/// What is asked for.
#[derive(Debug)]
enum What {
    Do(Box<Action>),
    Undo,
}

/// A change that the server asks for.
#[derive(Debug)]
pub struct Ask {
    what: What,
    answer: oneshot::Sender<Result<(), SessionError>>,
}

/// Who owns a game and can change it.
pub trait Owner {
    /// The game as it stands.
    fn game(&self) -> &Game;
    /// Does an action: in the log first.
    ///
    /// # Errors
    /// As [`Session::apply`].
    fn act(&mut self, action: Action) -> Result<(), SessionError>;
    /// Takes back the last action.
    ///
    /// # Errors
    /// As [`Session::undo`].
    fn take_back(&mut self) -> Result<(), SessionError>;
}

impl Owner for Session {
    fn game(&self) -> &Game {
        Session::game(self)
    }

    fn act(&mut self, action: Action) -> Result<(), SessionError> {
        self.apply(action).map(drop)
    }

    fn take_back(&mut self) -> Result<(), SessionError> {
        self.undo().map(drop)
    }
}

/// The server's end.
#[derive(Clone)]
pub struct GameLink {
    asks: Arc<Mutex<mpsc::Sender<Ask>>>,
    now: watch::Receiver<Snapshot>,
    wake: Arc<dyn Fn() + Send + Sync>,
}

/// The owner's end.
#[derive(Debug)]
pub struct GameEnd {
    /// In a lock, so that a window may keep it beside what several threads look at.
    asks: Mutex<mpsc::Receiver<Ask>>,
    now: watch::Sender<Snapshot>,
}

/// Both ends for a game as it stands. `wake` is called after each ask, for an owner that sleeps until something happens.
pub fn link(game: &Game, wake: impl Fn() + Send + Sync + 'static) -> (GameLink, GameEnd) {
    let (asks, waiting) = mpsc::channel();
    let (now, seen) = watch::channel(Snapshot { revision: 0, game: Arc::new(game.clone()) });
    (
        GameLink { asks: Arc::new(Mutex::new(asks)), now: seen, wake: Arc::new(wake) },
        GameEnd { asks: Mutex::new(waiting), now },
    )
}

impl GameLink {
    /// The game as it stands.
    pub fn now(&self) -> Snapshot {
        self.now.borrow().clone()
    }

    /// Tells of each change.
    pub(super) fn changes(&self) -> watch::Receiver<Snapshot> {
        self.now.clone()
    }

    /// Wakes the owner, who may want to show what has changed beside the game.
    pub(super) fn wake(&self) {
        (self.wake)();
    }

    /// Does an action, and answers when it is in the log.
    ///
    /// # Errors
    /// Why it was not done.
    pub async fn act(&self, action: Action) -> Result<(), Refused> {
        self.ask(What::Do(Box::new(action))).await
    }

    /// Takes back the last action.
    ///
    /// # Errors
    /// Why it was not taken back.
    pub async fn take_back(&self) -> Result<(), Refused> {
        self.ask(What::Undo).await
    }

    async fn ask(&self, what: What) -> Result<(), Refused> {
        let (answer, answered) = oneshot::channel();
        let sent = self.asks.lock().unwrap_or_else(PoisonError::into_inner).send(Ask { what, answer });
        sent.map_err(|_| Refused::Gone)?;
        self.wake();
        match tokio::time::timeout(PATIENCE, answered).await {
            Ok(Ok(done)) => Ok(done?),
            Ok(Err(_)) | Err(_) => Err(Refused::Gone),
        }
    }
}

impl GameEnd {
    /// Owns the session until the server is gone.
    pub fn run(self, mut session: Session) {
        while let Some(ask) = self.next(|asks| asks.recv().ok()) {
            self.answer(&mut session, ask);
        }
    }

    /// Answers everything that waits, and says whether the game changed.
    pub fn answer_waiting(&self, owner: &mut impl Owner) -> bool {
        let mut changed = false;
        while let Some(ask) = self.next(|asks| asks.try_recv().ok()) {
            changed |= self.answer(owner, ask);
        }
        changed
    }

    /// Shows the game as it stands, after a change that nobody asked for here.
    pub fn publish(&self, game: &Game) {
        self.now.send_modify(|now| *now = Snapshot { revision: now.revision + 1, game: Arc::new(game.clone()) });
    }

    fn next(&self, take: impl FnOnce(&mpsc::Receiver<Ask>) -> Option<Ask>) -> Option<Ask> {
        take(&self.asks.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn answer(&self, owner: &mut impl Owner, ask: Ask) -> bool {
        let done = match ask.what {
            What::Do(action) => owner.act(*action),
            What::Undo => owner.take_back(),
        };
        let changed = done.is_ok();
        if changed {
            self.publish(owner.game());
        }
        // A phone that does not wait any more sees the change when it comes back.
        ask.answer.send(done).ok();
        changed
    }
}
