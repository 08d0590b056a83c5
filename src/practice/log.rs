//! The text of a practice's log: one RON value a line, the header first, each line with a checksum over itself and the
//! sum before it, as in the log of a game. Nothing here touches a file.
//!
//! ```text
//! (KommaOverensPractice((format:2,rules:1,program:"…",id:"…",deck:(…),started:"…",preparation:(…),seed:7)),"<sum>")
//! ((number:1,at:"2026-11-21T20:00:00Z",what:Made(Silence)),"<sum>")
//! ```
//!
//! The second format knew neither models of the counterparts nor what came with the second model; it is read and gone on
//! with as it is. The first format had neither version nor checksums: `Practice(deck:"…",preparation:(…),seed:7)`, then `Made(Silence)`,
//! `Undone` and `TriedAgain(2)`, a line each. It is still read.

use super::kinds::Move;
use super::prepare::Preparation;
use super::problem::{Damage, Damaged, OpenError};
use super::{Practice, PracticeError};
use crate::record::{self, DeckName, PRACTICE_MAGICS, as_written, check_line, line, parse, sum, take_apart};
use crate::rules::{Deck, LocalText};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// The version of the log's format.
pub const PRACTICE_FORMAT: u32 = 3;
/// How a log begins, and how one of the first format did.
const MAGIC: &[u8] = PRACTICE_MAGICS[0];
const MAGIC_1: &[u8] = PRACTICE_MAGICS[1];
/// What some editors put before everything else.
const BOM: &[u8] = b"\xEF\xBB\xBF";

/// The first line of a log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// [`PRACTICE_FORMAT`] of the program that wrote it.
    pub format: u32,
    /// The version of the rules in the program that wrote it.
    pub rules: u32,
    /// The version of that program.
    pub program: String,
    /// Names this practice among all others: its attempts are recorded under it, each once.
    pub id: String,
    /// The deck.
    pub deck: DeckName,
    /// When it was begun, as local wall-clock time with its offset; empty where the first format did not say.
    pub started: String,
    /// What it started from.
    pub preparation: Preparation,
    /// The seed.
    pub seed: u64,
}

#[derive(Serialize, Deserialize)]
enum First {
    KommaOverensPractice(Header),
}

/// The version alone, which every later format keeps first.
#[derive(Deserialize)]
enum FirstVersion {
    KommaOverensPractice(Version),
}

#[derive(Deserialize)]
struct Version {
    format: u32,
}

/// What a line says was done.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum What {
    /// A move.
    Made(Move),
    /// The last move was taken back.
    Undone,
    /// Back to before this move, to try another way.
    TriedAgain(usize),
}

/// A line of a log after the first.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Running number, from 1.
    pub number: u64,
    /// When, in UTC; empty where the first format did not say.
    pub at: String,
    /// What was done.
    pub what: What,
}

/// A line of the first format.
#[derive(Deserialize)]
enum OldLine {
    Practice { deck: String, preparation: Preparation, seed: u64 },
    Made(Move),
    Undone,
    TriedAgain(usize),
}

impl Header {
    /// The first line, line break included, and its sum.
    pub(super) fn line(&self) -> Result<(String, String), ron::Error> {
        Ok(line("", &ron::to_string(&First::KommaOverensPractice(self.clone()))?))
    }
}

impl Entry {
    /// The line after one with the sum `before`, line break included, and its own sum.
    pub(super) fn line(&self, before: &str) -> Result<(String, String), ron::Error> {
        Ok(line(before, &ron::to_string(self)?))
    }
}

/// What a log holds.
#[derive(Clone, Debug)]
pub(super) struct Scan {
    pub header: Header,
    /// Whether it has the first format.
    pub old: bool,
    /// The entries before the end or the damage.
    pub entries: Vec<Entry>,
    /// Where the header and each entry end, in bytes, and the sum they have.
    pub ends: Vec<(usize, String)>,
    /// Whether the last of them lacks its line break.
    pub unended: bool,
    /// Whether the rest is a line that was cut short.
    pub torn: bool,
    /// The first damage, if there is any.
    pub damage: Option<Damaged>,
}

/// A line without what ends it: `\n`, or `\r\n` where an editor has saved the file its own way.
fn bare(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// Reads a log. Damage after the header does not hide what stands before it.
pub(super) fn scan(bytes: &[u8]) -> Result<Scan, OpenError> {
    let (start, rest) = match bytes.strip_prefix(BOM) {
        Some(rest) => (BOM.len(), rest),
        None => (0, bytes),
    };
    let mut lines = rest.split_inclusive(|&byte| byte == b'\n');
    let Some(first) = lines.next() else { return Err(OpenError::NothingStarted) };
    let whole = first.ends_with(b"\n");
    let old = first.starts_with(MAGIC_1);
    let (header, own) = if old { old_header(bytes, bare(first), whole)? } else { header(bare(first), whole)? };
    let mut at = start + first.len();
    let mut scan =
        Scan { header, old, entries: Vec::new(), ends: vec![(at, own)], unended: !whole, torn: false, damage: None };
    for line in lines {
        let whole = line.ends_with(b"\n");
        let number = scan.entries.len() as u64 + 1;
        let before = scan.ends.last().map_or("", |(_, sum)| sum.as_str());
        let read = |line: &[u8]| if old { old_entry(line, number) } else { entry(line, before, number) };
        // Of a last line whose line break has become another sign, all is there but that sign.
        let shorter = || line.split_last().filter(|_| !whole && !old).map(|(_, rest)| (rest, read(rest)));
        let (line, read) = match read(bare(line)) {
            Err(damage) => match shorter() {
                Some((rest, Ok(entry))) => (rest, Ok(entry)),
                _ => (line, Err(damage)),
            },
            read => (line, read),
        };
        match read {
            Ok((entry, own)) => {
                at += line.len();
                scan.entries.push(entry);
                scan.ends.push((at, own));
                scan.unended = !whole;
            }
            Err(damage) => {
                // Only the last line can lack its line break: then it was cut short while it was written.
                scan.torn = !whole;
                let line = scan.entries.len() + 2;
                scan.damage = whole.then_some(Damaged { line, damage, saved: scan.entries.len() });
                break;
            }
        }
    }
    Ok(scan)
}

fn header(line: &[u8], whole: bool) -> Result<(Header, String), OpenError> {
    if !line.starts_with(MAGIC) {
        // A header that was cut short tells only how far it came.
        let begun = !whole && (MAGIC.starts_with(line) || MAGIC_1.starts_with(line));
        return Err(if begun { OpenError::NothingStarted } else { OpenError::NotALog });
    }
    let edited = if whole { OpenError::Header } else { OpenError::NothingStarted };
    let Some((body, given)) = take_apart(line) else { return Err(edited) };
    // Before the sum: a newer format may count it in another way.
    if let Some(FirstVersion::KommaOverensPractice(version)) = parse(body)
        && version.format > PRACTICE_FORMAT
    {
        return Err(OpenError::Newer);
    }
    let own = sum("", body);
    if own.as_bytes() != given {
        return Err(edited);
    }
    match parse(body) {
        Some(First::KommaOverensPractice(header)) => Ok((header, own)),
        None => Err(OpenError::Header),
    }
}

fn old_header(bytes: &[u8], line: &[u8], whole: bool) -> Result<(Header, String), OpenError> {
    let edited = if whole { OpenError::Header } else { OpenError::NothingStarted };
    let Some(OldLine::Practice { deck, preparation, seed }) = parse(line) else { return Err(edited) };
    let header = Header {
        format: 1,
        rules: 0,
        program: String::new(),
        // The first format named no practice. The same file is always the same one.
        id: format!("v1-{}", sum("", bytes)),
        deck: DeckName { id: String::new(), title: LocalText::default(), hash: deck },
        started: String::new(),
        preparation,
        seed,
    };
    Ok((header, String::new()))
}

fn entry(line: &[u8], before: &str, number: u64) -> Result<(Entry, String), Damage> {
    check_line(line, before, number, |entry: &Entry| entry.number).map_err(|damage| match damage {
        record::Damage::Missing => Damage::Missing,
        _ => Damage::Edited,
    })
}

fn old_entry(line: &[u8], number: u64) -> Result<(Entry, String), Damage> {
    let what = match parse(line).ok_or(Damage::Edited)? {
        OldLine::Made(made) => What::Made(made),
        OldLine::Undone => What::Undone,
        OldLine::TriedAgain(to) => What::TriedAgain(to),
        OldLine::Practice { .. } => return Err(Damage::Edited),
    };
    Ok((Entry { number, at: String::new(), what }, String::new()))
}

/// A round that was ended, as it stood then.
#[derive(Clone, Debug)]
pub(super) struct Ended {
    /// When.
    pub at: String,
    /// The practice before the move that ended it.
    pub practice: Practice,
}

/// A log played as far as it goes.
#[derive(Clone, Debug)]
pub(super) struct Played {
    pub practice: Practice,
    /// The log's first damage, if there is any.
    pub damage: Option<Damaged>,
    /// The rounds that were ended and stayed so.
    pub ended: Vec<Ended>,
}

/// Plays a log's entries, up to the first that cannot be played.
pub(super) fn play(scan: &Scan, deck: &Arc<Deck>) -> Result<Played, OpenError> {
    let practice = Practice::new(deck, scan.header.preparation.clone(), scan.header.seed);
    let mut played = Played {
        practice: practice.map_err(|_| OpenError::Preparation)?,
        damage: scan.damage.clone(),
        ended: Vec::new(),
    };
    for (at, entry) in scan.entries.iter().enumerate() {
        let before = played.practice.clone();
        if played.practice.follow(entry.what.clone()).is_err() {
            played.practice = before;
            played.damage = Some(Damaged { line: at + 2, damage: Damage::Refused, saved: at });
            break;
        }
        match &entry.what {
            What::Made(made) if made.ends_round() => {
                played.ended.push(Ended { at: entry.at.clone(), practice: before });
            }
            What::Undone => {
                let now = played.practice.round_of_attempt();
                played.ended.retain(|ended| ended.practice.round_of_attempt() != now);
            }
            _ => {}
        }
    }
    Ok(played)
}

impl Practice {
    /// Which round of which attempt this is: what an attempt of the record is known by.
    pub(super) fn round_of_attempt(&self) -> (usize, usize) {
        (self.attempts(), self.game().round().index)
    }

    /// Does what a line of a log says, and answers what came of it.
    pub(super) fn follow(&mut self, what: What) -> Result<Vec<super::Happening>, PracticeError> {
        match what {
            What::Made(made) => self.apply(made),
            What::Undone => self.undo().map(|_| Vec::new()),
            What::TriedAgain(to) => self.try_again(to).map(|()| Vec::new()),
        }
    }
}

/// Plays a whole log from its bytes with `deck`, whatever deck it names: how far it can be played, and the line of its
/// first damage, from 1. Nothing where not even its first line can be used.
pub fn replay(bytes: &[u8], deck: &Arc<Deck>) -> Option<(Practice, Option<usize>)> {
    let scan = scan(&as_written(bytes)).ok()?;
    let played = play(&scan, deck).ok()?;
    Some((played.practice, played.damage.map(|damaged| damaged.line)))
}
