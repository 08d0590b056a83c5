//! Cards and roles that say the same thing twice. Each is compared only with those it is likely to be like, so that
//! ten thousand cards take no longer than ten times a thousand.

use super::{Subject, Tip};
use crate::deck::problem::Arg;
use crate::rules::{LocalText, Party};
use std::collections::HashMap;

/// How many words a shingle has.
const SHINGLE: usize = 3;
/// Bands of so many rows: two texts that share six shingles in ten meet in a band nine times in ten.
const BANDS: usize = 8;
const ROWS: usize = 3;
/// The share of shingles two texts must have in common to be told.
const ALIKE: f64 = 0.6;
/// Shorter texts are alike by chance.
const SHINGLES_MIN: usize = 8;

pub(super) fn deck(tips: &mut Vec<(Option<usize>, Tip)>, subjects: &[Subject<'_>]) {
    let text = |text: &LocalText| text.0.first().map_or(String::new(), |(_, text)| text.clone());
    let mut cards: Vec<(usize, &str, Vec<u64>)> = Vec::new();
    let mut roles: Vec<(usize, &str, Vec<u64>, Party)> = Vec::new();
    let mut titles: HashMap<String, &str> = HashMap::new();
    for (place, subject) in subjects.iter().enumerate() {
        match subject {
            Subject::Card(card) => {
                let title = text(&card.title).trim().to_lowercase();
                if let Some(first) = titles.get(&title) {
                    let args = vec![("id", Arg::text(first))];
                    tips.push((Some(place), Tip::new("KO615", "title", args)));
                } else {
                    titles.insert(title, &card.id);
                }
                let whole = format!("{} {} {}", text(&card.gist), text(&card.situation), text(&card.question));
                cards.push((place, &card.id, shingles(&whole)));
            }
            Subject::Role(role) => {
                let whole = format!("{} {}", text(&role.brief), text(&role.private));
                roles.push((place, &role.id, shingles(&whole), role.party));
            }
            Subject::Commitment(_) | Subject::Event(_) | Subject::Tile(_) | Subject::Programme(_) => {}
        }
    }
    let sets: Vec<&[u64]> = cards.iter().map(|(.., set)| &set[..]).collect();
    for (one, other, share) in pairs(&sets) {
        let args = vec![("id", Arg::text(cards[one].1)), ("share", Arg::Number((share * 100.0).round() as i64))];
        tips.push((Some(cards[other].0), Tip::new("KO614", "situation", args)));
    }
    let sets: Vec<&[u64]> = roles.iter().map(|(_, _, set, _)| &set[..]).collect();
    for (one, other, share) in pairs(&sets) {
        if roles[one].3 == roles[other].3 {
            let args = vec![("id", Arg::text(roles[one].1)), ("share", Arg::Number((share * 100.0).round() as i64))];
            tips.push((Some(roles[other].0), Tip::new("KO607", "brief", args)));
        }
    }
}

/// The shingles of a text as numbers, in order, none twice.
fn shingles(text: &str) -> Vec<u64> {
    let mut words: Vec<u64> = Vec::new();
    for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        words.push(
            word.chars()
                .flat_map(char::to_lowercase)
                .fold(0xcbf2_9ce4_8422_2325, |hash, c| (hash ^ u64::from(u32::from(c))).wrapping_mul(0x0100_0000_01b3)),
        );
    }
    let shingle = |words: &[u64]| words.iter().fold(0, |hash, word| mix(hash ^ *word));
    let mut all: Vec<u64> = words.windows(SHINGLE).map(shingle).collect();
    all.sort_unstable();
    all.dedup();
    all
}

/// Spreads the bits of a number.
fn mix(mut x: u64) -> u64 {
    x = x.wrapping_add(0x9e37_79b9_7f4a_7c15);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// Pairs of sets that are alike: the first one, a later one, and what share they have in common. A set that is like
/// several is told once, beside the first.
fn pairs(sets: &[&[u64]]) -> Vec<(usize, usize, f64)> {
    let mut buckets: HashMap<(usize, [u64; ROWS]), usize> = HashMap::new();
    let mut pairs = Vec::new();
    for (place, set) in sets.iter().enumerate() {
        if set.len() < SHINGLES_MIN {
            continue;
        }
        let mut least = [u64::MAX; BANDS * ROWS];
        for shingle in *set {
            let slot = &mut least[(mix(*shingle) % (BANDS * ROWS) as u64) as usize];
            *slot = (*slot).min(*shingle);
        }
        let mut best: Option<(usize, f64)> = None;
        for band in 0..BANDS {
            let mut row = [0; ROWS];
            row.copy_from_slice(&least[band * ROWS..(band + 1) * ROWS]);
            if row.iter().all(|least| *least == u64::MAX) {
                continue;
            }
            // Only the first of a bucket is compared: otherwise many that are alike would cost their square.
            let first = *buckets.entry((band, row)).or_insert(place);
            if first != place && best.is_none_or(|(known, _)| known != first) {
                let share = in_common(sets[first], set);
                if share >= ALIKE && best.is_none_or(|(_, most)| share > most) {
                    best = Some((first, share));
                }
            }
        }
        pairs.extend(best.map(|(first, share)| (first, place, share)));
    }
    pairs
}

/// How large a share of all the numbers in two ordered lists are in both.
fn in_common(one: &[u64], other: &[u64]) -> f64 {
    let (mut a, mut b, mut both) = (0, 0, 0usize);
    while a < one.len() && b < other.len() {
        match one[a].cmp(&other[b]) {
            std::cmp::Ordering::Less => a += 1,
            std::cmp::Ordering::Greater => b += 1,
            std::cmp::Ordering::Equal => {
                both += 1;
                a += 1;
                b += 1;
            }
        }
    }
    both as f64 / (one.len() + other.len() - both).max(1) as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_that_share_most_of_their_words_are_found() {
        let first = "Kommunen bjuder in till ett möte i biblioteket en kväll i mars och många föreningar kommer dit \
                     för att få veta vad som ska hända med deras lokaler";
        let near = first.replace("mars", "maj");
        let other = "En tjänsteman slutar och ingen vet vem som tar över samtalen med de små föreningarna i byarna \
                     utanför staden när hösten kommer";
        let sets = [first, other, &near, first].map(shingles);
        let sets: Vec<&[u64]> = sets.iter().map(Vec::as_slice).collect();
        let found: Vec<(usize, usize)> = pairs(&sets).into_iter().map(|(one, other, _)| (one, other)).collect();
        assert_eq!(found, [(0, 2), (0, 3)]);
        assert!((in_common(&[1, 2, 3], &[2, 3, 4]) - 0.5).abs() < 1e-12);
    }

    #[test]
    fn many_that_are_the_same_are_each_told_once() {
        let set = shingles("ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton");
        let sets: Vec<&[u64]> = (0..2_000).map(|_| set.as_slice()).collect();
        assert_eq!(pairs(&sets).len(), 1_999);
    }
}
