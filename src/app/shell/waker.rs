//! Wakes the sleeping window: at the moment its screens asked for, and when a screen reader asks for something. Neither reaches the
//! event loop by itself, and looking for them from within a frame would draw a picture each time, many times a second, for nothing.

use bevy::a11y::AccessibilityRequested;
use bevy::prelude::Resource;
use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

/// Wakes the window from any thread.
type Wake = Box<dyn Fn() + Send + Sync>;

/// What wakes the window of this program, which has one loop at most.
static WINDOW: OnceLock<Wake> = OnceLock::new();

/// Wakes the window from any thread, for one frame; does nothing where there is none.
pub(crate) fn wake_window() {
    if let Some(wake) = WINDOW.get() {
        wake();
    }
}

/// Says what wakes the window, once.
pub(super) fn woken_by(wake: impl Fn() + Send + Sync + 'static) {
    // The first window stays the one: there is one loop in a program.
    WINDOW.set(Box::new(wake)).ok();
}

/// How often is looked whether a screen reader has come.
const LOOK: Duration = Duration::from_secs(1);

/// How often a screen reader's requests are looked for when there is one.
const LISTEN: Duration = Duration::from_millis(100);

/// Whether a screen reader's requests wait for the window.
type Waiting = Box<dyn Fn() -> bool + Send>;

enum Order {
    /// Wake the window then, or never.
    At(Option<Instant>),
    /// Look here for requests of a screen reader.
    Listen(Waiting),
}

/// The one who stays awake while the window sleeps.
#[derive(Resource)]
pub(super) struct Waker {
    orders: Sender<Order>,
    at: Option<Instant>,
    listens: bool,
}

impl Waker {
    /// Starts it. `wake` wakes the window; it answers false when there is no window any more.
    pub(super) fn start(reader: AccessibilityRequested, wake: impl Fn() -> bool + Send + 'static) -> Waker {
        let (orders, heard) = channel();
        // Ends with the window, for then nobody can give it orders.
        std::thread::spawn(move || watch(&heard, &reader, &wake));
        Waker { orders, at: None, listens: false }
    }

    /// Lets the window be woken at `at` instead of the moment told before; `None` lets it sleep.
    pub(super) fn wake_at(&mut self, at: Option<Instant>) {
        if self.at != at || at.is_some() {
            self.at = at;
            self.order(Order::At(at));
        }
    }

    /// Tells once where a screen reader's requests wait.
    pub(super) fn listen(&mut self, waiting: impl FnOnce() -> Option<Waiting>) {
        if !self.listens
            && let Some(waiting) = waiting()
        {
            self.listens = true;
            self.order(Order::Listen(waiting));
        }
    }

    fn order(&self, order: Order) {
        // It is gone only when the window is.
        self.orders.send(order).ok();
    }
}

fn watch(orders: &Receiver<Order>, reader: &AccessibilityRequested, wake: &dyn Fn() -> bool) {
    let mut at: Option<Instant> = None;
    let mut waiting: Option<Waiting> = None;
    let mut read = false;
    loop {
        let look = if read { LISTEN } else { LOOK };
        let left = at.map_or(look, |at| at.saturating_duration_since(Instant::now()).min(look));
        match orders.recv_timeout(left) {
            Ok(Order::At(then)) => {
                at = then;
                continue;
            }
            Ok(Order::Listen(there)) => {
                waiting = Some(there);
                continue;
            }
            Err(RecvTimeoutError::Timeout) => {}
            Err(RecvTimeoutError::Disconnected) => return,
        }
        let due = at.is_some_and(|at| at <= Instant::now());
        if due {
            at = None;
        }
        // A screen reader that has just come wants to be told everything.
        let came = reader.get() && !read;
        read |= came;
        let asked = read && waiting.as_ref().is_some_and(|waiting| waiting());
        if (due || came || asked) && !wake() {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

    /// A waker, and how often it woke.
    fn waker(reader: &AccessibilityRequested) -> (Waker, Arc<AtomicUsize>) {
        let woken = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&woken);
        let wake = move || {
            count.fetch_add(1, Ordering::SeqCst);
            true
        };
        (Waker::start(reader.clone(), wake), woken)
    }

    fn wait_for(woken: &AtomicUsize, times: usize) {
        let start = Instant::now();
        while woken.load(Ordering::SeqCst) < times {
            assert!(start.elapsed() < Duration::from_secs(10), "it never woke");
            std::thread::sleep(Duration::from_millis(5));
        }
    }

    #[test]
    fn it_wakes_once_at_the_last_moment_it_was_told() {
        let (mut waker, woken) = waker(&AccessibilityRequested::default());
        let start = Instant::now();
        waker.wake_at(Some(start + Duration::from_secs(60)));
        waker.wake_at(Some(start + Duration::from_millis(50)));
        wait_for(&woken, 1);
        assert!(start.elapsed() >= Duration::from_millis(50));
        std::thread::sleep(Duration::from_millis(200));
        assert_eq!(woken.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn a_screen_reader_wakes_only_when_it_comes_and_when_it_asks() {
        let reader = AccessibilityRequested::default();
        let (mut waker, woken) = waker(&reader);
        let asks = Arc::new(AtomicBool::new(false));
        let waiting = Arc::clone(&asks);
        waker.listen(|| Some(Box::new(move || waiting.swap(false, Ordering::SeqCst))));
        reader.set(true);
        wait_for(&woken, 1);
        std::thread::sleep(Duration::from_millis(350));
        assert_eq!(woken.load(Ordering::SeqCst), 1, "nobody asked for anything");
        asks.store(true, Ordering::SeqCst);
        wait_for(&woken, 2);
    }
}
