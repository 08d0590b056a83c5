//! What has been drawn is kept until it is neither used nor affordable.

use std::collections::HashMap;

struct Kept<T> {
    value: T,
    bytes: usize,
    used: u64,
}

/// Drawings by name, with an upper limit for those that are not in use.
pub(super) struct Store<T> {
    kept: HashMap<String, Kept<T>>,
    bytes: usize,
    budget: usize,
}

impl<T> Store<T> {
    /// An empty store that lets go of what is not in use when it holds more than `budget` bytes.
    pub(super) fn new(budget: usize) -> Store<T> {
        Store { kept: HashMap::new(), bytes: 0, budget }
    }

    /// The thing with this name; it counts as used at `now`.
    pub(super) fn get(&mut self, key: &str, now: u64) -> Option<&T> {
        let kept = self.kept.get_mut(key)?;
        kept.used = now;
        Some(&kept.value)
    }

    /// Keeps a thing. If that makes too much, the things longest unused go, those that `in_use` tells of excepted.
    pub(super) fn insert(&mut self, key: String, value: T, bytes: usize, now: u64, in_use: impl Fn(&T, u64) -> bool) {
        if let Some(old) = self.kept.insert(key, Kept { value, bytes, used: now }) {
            self.bytes -= old.bytes;
        }
        self.bytes += bytes;
        if self.bytes <= self.budget {
            return;
        }
        let mut unused: Vec<(u64, String)> = self
            .kept
            .iter()
            .filter(|(_, kept)| kept.used < now && !in_use(&kept.value, kept.used))
            .map(|(key, kept)| (kept.used, key.clone()))
            .collect();
        unused.sort();
        for (_, key) in unused {
            if self.bytes <= self.budget {
                break;
            }
            if let Some(gone) = self.kept.remove(&key) {
                self.bytes -= gone.bytes;
            }
        }
    }

    /// How many things are kept, and how many bytes they take.
    #[cfg(test)]
    pub(super) fn held(&self) -> (usize, usize) {
        (self.kept.len(), self.bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_longest_unused_goes_first_and_what_is_in_use_stays() {
        let mut store = Store::new(30);
        let never = |_: &i32, _: u64| false;
        store.insert("a".into(), 1, 10, 0, never);
        store.insert("b".into(), 2, 10, 1, never);
        store.insert("c".into(), 3, 10, 2, never);
        assert_eq!(store.get("a", 3), Some(&1));
        store.insert("d".into(), 4, 10, 4, |value, _| *value == 2);
        assert_eq!(store.held(), (3, 30));
        assert_eq!(store.get("c", 5), None);
        assert_eq!(store.get("b", 5), Some(&2));
        assert_eq!(store.get("a", 5), Some(&1));
    }

    #[test]
    fn a_thing_kept_again_counts_once() {
        let mut store = Store::new(30);
        store.insert("a".into(), 1, 10, 0, |_, _| false);
        store.insert("a".into(), 2, 20, 1, |_, _| false);
        assert_eq!(store.held(), (1, 20));
    }
}
