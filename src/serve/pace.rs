//! How fast anybody may go: wrong codes, and requests.

use std::collections::HashMap;
use std::hash::Hash;
use std::net::IpAddr;
use std::time::{Duration, Instant};

/// So many wrong codes from one address are answered at once.
const FREE_TRIES: u32 = 5;
/// After them, one try in this time.
const SLOWED: Duration = Duration::from_secs(30);
/// After so long without a try, an address begins afresh.
const FORGOTTEN: Duration = Duration::from_secs(600);
/// No more addresses or tokens than this are remembered; those that have been quiet longest are forgotten first.
const REMEMBERED: usize = 4096;

/// Wrong codes, by address.
#[derive(Debug, Default)]
pub(super) struct Tries(HashMap<IpAddr, (u32, Instant)>);

impl Tries {
    /// Whether a code from this address is looked at now.
    pub(super) fn may_try(&mut self, address: IpAddr, now: Instant) -> bool {
        match self.0.get(&address) {
            Some((wrong, last)) if *wrong >= FREE_TRIES => now.duration_since(*last) >= SLOWED,
            _ => true,
        }
    }

    /// A wrong code came.
    pub(super) fn wrong(&mut self, address: IpAddr, now: Instant) {
        self.0.retain(|_, (_, last)| now.duration_since(*last) < FORGOTTEN);
        forget_quietest(&mut self.0, |(_, last)| *last);
        let (wrong, last) = self.0.entry(address).or_insert((0, now));
        (*wrong, *last) = (wrong.saturating_add(1), now);
    }
}

/// Requests a second, with as many saved up.
#[derive(Debug)]
pub(super) struct Pace<K> {
    a_second: f64,
    left: HashMap<K, (f64, Instant)>,
}

impl<K: Eq + Hash + Clone> Pace<K> {
    pub(super) fn new(a_second: u32) -> Pace<K> {
        Pace { a_second: f64::from(a_second), left: HashMap::new() }
    }

    /// Whether one more request is answered now.
    pub(super) fn take(&mut self, who: &K, now: Instant) -> bool {
        forget_quietest(&mut self.left, |(_, last)| *last);
        let (left, last) = self.left.entry(who.clone()).or_insert((self.a_second, now));
        *left = (*left + now.duration_since(*last).as_secs_f64() * self.a_second).min(self.a_second);
        *last = now;
        let may = *left >= 1.0;
        if may {
            *left -= 1.0;
        }
        may
    }
}

fn forget_quietest<K: Eq + Hash + Clone, V>(map: &mut HashMap<K, V>, last: impl Fn(&V) -> Instant) {
    if map.len() < REMEMBERED {
        return;
    }
    if let Some(quietest) = map.iter().min_by_key(|(_, value)| last(value)).map(|(key, _)| key.clone()) {
        map.remove(&quietest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    #[test]
    fn wrong_codes_are_slowed_for_their_own_address() {
        let (mut tries, start) = (Tries::default(), Instant::now());
        let (one, other) = (IpAddr::V4(Ipv4Addr::new(10, 0, 0, 1)), IpAddr::V4(Ipv4Addr::new(10, 0, 0, 2)));
        for _ in 0..FREE_TRIES {
            assert!(tries.may_try(one, start));
            tries.wrong(one, start);
        }
        assert!(!tries.may_try(one, start + Duration::from_secs(29)) && tries.may_try(other, start));
        assert!(tries.may_try(one, start + SLOWED));
        tries.wrong(one, start + SLOWED);
        assert!(!tries.may_try(one, start + SLOWED + Duration::from_secs(1)), "one try in half a minute from then on");
        tries.wrong(other, start + FORGOTTEN * 2);
        assert!(tries.may_try(one, start + FORGOTTEN * 2), "who comes back much later begins afresh");
    }

    #[test]
    fn requests_have_a_pace_and_the_list_of_them_an_end() {
        let (mut pace, start) = (Pace::new(20), Instant::now());
        assert_eq!((0..100).filter(|_| pace.take(&1, start)).count(), 20);
        assert!(pace.take(&2, start), "another is not slowed");
        assert_eq!((0..100).filter(|_| pace.take(&1, start + Duration::from_millis(500))).count(), 10);
        for who in 0..10_000 {
            pace.take(&who, start + Duration::from_secs(1));
        }
        assert!(pace.left.len() <= REMEMBERED);
    }
}
