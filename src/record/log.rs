//! The text of a log: one RON value a line, the header first, each line with a checksum over itself and all
//! lines before it. Nothing here touches a file.
//!
//! ```text
//! (KommaOverens((format:1,rules:1,program:"…",deck:(…),started:"…",setup:(…))),"<sum>")
//! ((number:1,at:"2026-11-21T20:00:00Z",step:Situation,round:0,what:Act(Advance(from:Deal))),"<sum>")
//! ```
//!
//! A sum is the first 16 hexadecimal digits of SHA-256 over the sum before it and the line's body, byte for
//! byte, so that an edited, missing or repeated line is found and named.

use super::problem::{Damage, Damaged, LogError};
use super::seal::{Key, hex};
use super::written::as_written;
use crate::rules::{
    Action, Deck, Evaluation, Game, LocalText, Party, PerParty, RULES_VERSION, RuleError, Rules, SeatId, Setup, Step,
};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::sync::Arc;

/// The version of the log's format.
pub const LOG_FORMAT: u32 = 2;
/// The first format, whose keys follow from the header.
const FIRST_FORMAT: u32 = 1;
const SUM_DIGITS: usize = 16;
/// How every log begins: what tells a log from any other file.
const MAGIC: &[u8] = b"(KommaOverens(";
/// What some editors put in front of a text.
pub(super) const BOM: &[u8] = "\u{feff}".as_bytes();

/// How the log of a practice begins, and how one of the first format did.
pub(crate) const PRACTICE_MAGICS: [&[u8]; 2] = [b"(KommaOverensPractice(", b"Practice("];

/// Whether a file that begins with `head` is the log of a game or of a practice, also one that an editor has saved its own
/// way.
pub(crate) fn is_log(head: &[u8]) -> bool {
    let head = as_written(head);
    let head = head.strip_prefix(BOM).unwrap_or(&head);
    head.starts_with(MAGIC) || PRACTICE_MAGICS.iter().any(|magic| head.starts_with(magic))
}

/// Which deck a game is played with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeckName {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: LocalText,
    /// SHA-256 of its file, in hexadecimal.
    pub hash: String,
}

/// The first line of a log.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// [`LOG_FORMAT`] of the program that wrote it.
    pub format: u32,
    /// The version of the rules that the game is played with, from its first action to its last.
    pub rules: u32,
    /// The version of the program that wrote it.
    pub program: String,
    /// The deck.
    pub deck: DeckName,
    /// When the game was started, as local wall-clock time with its offset.
    pub started: String,
    /// What it is played with, the seed included.
    pub setup: Setup,
    /// What the key of its ballots is called, which lies apart; nothing where it follows from the header.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub key: String,
}

/// Names the kind of file, before anything else in it is trusted.
#[derive(Serialize, Deserialize)]
enum First {
    KommaOverens(Header),
}

/// The versions alone, which every later format keeps first.
#[derive(Deserialize)]
enum FirstVersions {
    KommaOverens(Versions),
}

#[derive(Deserialize)]
struct Versions {
    format: u32,
    rules: u32,
}

/// What a line says was done. Ballots are sealed: see the `seal` module for what that is and is not.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum What {
    /// An action in the open.
    Act(Action),
    /// A seat's ballot.
    Cast {
        /// The seat.
        seat: SeatId,
        /// The ballot.
        sealed: String,
    },
    /// A seat's evaluation of the idea it is gathered at.
    Evaluate {
        /// The seat.
        seat: SeatId,
        /// The evaluation.
        sealed: String,
    },
    /// A seat's answer in a referral.
    Refer {
        /// The seat.
        seat: SeatId,
        /// The answer.
        sealed: String,
    },
    /// A party's hands.
    Count {
        /// The party.
        party: Party,
        /// The count.
        sealed: String,
    },
    /// A ballot mended after its reveal.
    Amend {
        /// Why.
        reason: String,
        /// The correction.
        sealed: String,
    },
    /// The last action was taken back.
    Undo,
}

/// A line of a log after the first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Entry {
    /// Running number, from 1.
    pub number: u64,
    /// When, in UTC.
    pub at: String,
    /// The step after it.
    pub step: Step,
    /// The round after it, from 0.
    pub round: usize,
    /// What was done.
    pub what: What,
}

impl What {
    /// Whether it holds something secret.
    pub(crate) fn is_sealed(&self) -> bool {
        match self {
            What::Cast { .. } | What::Evaluate { .. } | What::Refer { .. } => true,
            What::Count { .. } | What::Amend { .. } => true,
            What::Act(_) | What::Undo => false,
        }
    }

    /// `action`, done to `game`, as line `number` writes it.
    pub(crate) fn of(action: &Action, game: &Game, key: &Key, number: u64) -> What {
        let seats = |party| game.round().deal.dealt_of(party);
        match action {
            Action::Cast { seat, ballot } => What::Cast { seat: *seat, sealed: key.seal_ballot(number, ballot) },
            Action::Count { party, count } => {
                What::Count { party: *party, sealed: key.seal_count(number, count, seats(*party) as usize) }
            }
            Action::AnswerReferral { seat, reply } => {
                What::Refer { seat: *seat, sealed: key.seal_reply(number, reply) }
            }
            Action::Evaluate { seat, ballot, first_step, missing } => {
                let (ballot, first_step, missing) = (ballot.clone(), first_step.clone(), missing.clone());
                let sealed = key.seal_evaluation(number, &Evaluation { ballot, first_step, missing });
                What::Evaluate { seat: *seat, sealed }
            }
            Action::Amend { reason, correction } => What::Amend {
                reason: reason.clone(),
                sealed: key.seal_correction(number, correction, PerParty::from_fn(seats)),
            },
            open => What::Act(open.clone()),
        }
    }

    /// The action, or `None` for an undo.
    fn open(&self, key: &Key, number: u64) -> Result<Option<Action>, Damage> {
        let action = match self {
            What::Undo => return Ok(None),
            What::Act(action) => Some(action.clone()),
            What::Cast { seat, sealed } => {
                key.open_ballot(number, sealed).map(|ballot| Action::Cast { seat: *seat, ballot })
            }
            What::Count { party, sealed } => {
                key.open_count(number, sealed).map(|count| Action::Count { party: *party, count })
            }
            What::Refer { seat, sealed } => {
                key.open_reply(number, sealed).map(|reply| Action::AnswerReferral { seat: *seat, reply })
            }
            What::Evaluate { seat, sealed } => key.open_evaluation(number, sealed).map(|said| {
                let Evaluation { ballot, first_step, missing } = said;
                Action::Evaluate { seat: *seat, ballot, first_step, missing }
            }),
            What::Amend { reason, sealed } => key
                .open_correction(number, sealed)
                .map(|correction| Action::Amend { reason: reason.clone(), correction }),
        };
        action.map(Some).ok_or(Damage::Unreadable)
    }
}

impl Header {
    /// The day the game was started, as `2026-11-21`.
    pub fn date(&self) -> &str {
        self.started.split('T').next().unwrap_or(&self.started)
    }

    /// What the ballots of this log are masked with, unless the key lies apart.
    pub(crate) fn own_key(&self) -> Option<Key> {
        self.key.is_empty().then(|| Key::new(self.setup.seed, &self.started))
    }

    /// The first line, line break included, and its sum.
    pub(crate) fn line(&self) -> Result<(String, String), ron::Error> {
        Ok(line("", &ron::to_string(&First::KommaOverens(self.clone()))?))
    }
}

impl Entry {
    /// The line after one with the sum `before`, line break included, and its own sum.
    pub(crate) fn line(&self, before: &str) -> Result<(String, String), ron::Error> {
        Ok(line(before, &ron::to_string(self)?))
    }
}

/// A line with its checksum, line break included, after one with the sum `before`; and its own sum.
pub(crate) fn line(before: &str, body: &str) -> (String, String) {
    let sum = sum(before, body.as_bytes());
    (format!("({body},\"{sum}\")\n"), sum)
}

/// The sum of a line's body after a line with the sum `before`.
pub(crate) fn sum(before: &str, body: &[u8]) -> String {
    let mut hash = Sha256::new();
    hash.update(before.as_bytes());
    hash.update(body);
    hex(&hash.finalize()[..SUM_DIGITS / 2])
}

/// A line without its line break, taken apart: its body and its sum.
pub(crate) fn take_apart(line: &[u8]) -> Option<(&[u8], &[u8])> {
    let inner = line.strip_prefix(b"(")?.strip_suffix(b"\")")?;
    let (rest, sum) = inner.split_at_checked(inner.len().checked_sub(SUM_DIGITS)?)?;
    Some((rest.strip_suffix(b",\"")?, sum))
}

/// The value a line's body is, if it is text that can be read as one.
pub(crate) fn parse<'a, T: Deserialize<'a>>(body: &'a [u8]) -> Option<T> {
    ron::from_str(std::str::from_utf8(body).ok()?).ok()
}

/// A line as it was written: without its line break, which programs that send files may have changed.
fn bare(line: &[u8]) -> &[u8] {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    line.strip_suffix(b"\r").unwrap_or(line)
}

/// The header on the first line of a log, checked against its sum, and that sum.
pub(crate) fn read_header(line: &[u8]) -> Result<(Header, String), LogError> {
    let whole = line.ends_with(b"\n");
    let line = bare(line.strip_prefix(BOM).unwrap_or(line));
    if !line.starts_with(MAGIC) {
        // A header that was cut short tells only how far it came.
        return Err(if MAGIC.starts_with(line) && !whole { LogError::NothingStarted } else { LogError::NotALog });
    }
    let edited = if whole { LogError::Damaged(Damaged::at(1, Damage::Edited)) } else { LogError::NothingStarted };
    let Some((body, given)) = take_apart(line) else { return Err(edited) };
    // Before the sum: a newer format may count it in another way.
    if let Some(FirstVersions::KommaOverens(versions)) = parse(body)
        && (versions.format > LOG_FORMAT || versions.rules > RULES_VERSION)
    {
        return Err(LogError::Newer { format: versions.format, rules: versions.rules });
    }
    let sum = sum("", body);
    if sum.as_bytes() != given {
        return Err(edited);
    }
    let Some(First::KommaOverens(header)) = parse(body) else {
        return Err(LogError::Damaged(Damaged::at(1, Damage::Unreadable)));
    };
    if !(FIRST_FORMAT..=LOG_FORMAT).contains(&header.format) || Rules::of(header.rules).is_none() {
        return Err(LogError::Older { format: header.format, rules: header.rules });
    }
    Ok((header, sum))
}

/// The entry on a line, without checking its sum: for summaries.
pub(crate) fn read_entry(line: &[u8]) -> Option<Entry> {
    parse(take_apart(bare(line))?.0)
}

/// What a log holds.
#[derive(Clone, Debug)]
pub(crate) struct Scan {
    pub(crate) header: Header,
    /// The entries before the end or the damage.
    pub(crate) entries: Vec<Entry>,
    /// How many bytes they take, the header included.
    pub(crate) good: usize,
    /// The sum of the last good line.
    pub(crate) sum: String,
    /// Whether the last good line lacks its line break.
    pub(crate) unended: bool,
    /// Whether the rest is a line that was cut short.
    pub(crate) torn: bool,
    /// The first damage, if there is any.
    pub(crate) damage: Option<Damaged>,
}

/// Reads a log. Damage after the header does not hide what stands before it.
pub(crate) fn scan(bytes: &[u8]) -> Result<Scan, LogError> {
    let mut lines = bytes.split_inclusive(|&byte| byte == b'\n');
    let has_break = |line: &'_ [u8]| line.ends_with(b"\n");
    let Some(first) = lines.next() else { return Err(LogError::NothingStarted) };
    let (header, mut sum) = read_header(first)?;
    let mut scan = Scan {
        header,
        entries: Vec::new(),
        good: first.len(),
        sum: String::new(),
        unended: !has_break(first),
        torn: false,
        damage: None,
    };
    for (at, line) in lines.enumerate() {
        let whole = has_break(line);
        // Empty lines at the end are an editor's.
        if bytes[scan.good..].trim_ascii().is_empty() {
            break;
        }
        match check_line(bare(line), &sum, at as u64 + 1, |entry: &Entry| entry.number) {
            Ok((entry, own)) => {
                scan.entries.push(entry);
                scan.good += line.len();
                scan.unended = !whole;
                sum = own;
            }
            Err(damage) => {
                // Only the last line can lack its line break: then it was cut short while it was written.
                scan.torn = !whole;
                scan.damage = whole.then(|| Damaged { line: at + 2, damage, saved: scan.entries.len() });
                break;
            }
        }
    }
    scan.sum = sum;
    Ok(scan)
}

/// The entry on a line after one with the sum `before`, which has to be the entry `number`, and the line's own sum.
pub(crate) fn check_line<E: DeserializeOwned>(
    line: &[u8],
    before: &str,
    number: u64,
    number_of: fn(&E) -> u64,
) -> Result<(E, String), Damage> {
    let (body, given) = take_apart(line).ok_or(Damage::Edited)?;
    let own = sum(before, body);
    if own.as_bytes() != given {
        return Err(match parse::<E>(body) {
            Some(entry) if number_of(&entry) > number => Damage::Missing,
            _ => Damage::Edited,
        });
    }
    let entry: E = parse(body).ok_or(Damage::Unreadable)?;
    if number_of(&entry) == number { Ok((entry, own)) } else { Err(Damage::Missing) }
}

/// Plays a log's entries, up to the first that cannot be played. The damage, if there is any, is the log's first.
pub(crate) fn play(scan: &Scan, deck: Arc<Deck>, key: &Key) -> Result<(Game, Option<Damaged>), LogError> {
    let Header { format, rules, setup, .. } = &scan.header;
    let Some(known) = Rules::of(*rules) else { return Err(LogError::Older { format: *format, rules: *rules }) };
    let mut game =
        Game::with_rules(deck, setup.clone(), known).map_err(|_| LogError::Damaged(Damaged::at(1, Damage::Setup)))?;
    for (at, entry) in scan.entries.iter().enumerate() {
        if let Err(damage) = play_entry(&mut game, entry, key) {
            return Ok((game, Some(Damaged { line: at + 2, damage, saved: at })));
        }
    }
    Ok((game, scan.damage.clone()))
}

/// How many of these entries can be saved without opening a ballot that is not complete: those of one that was under way
/// at the end are given again.
pub(crate) fn without_open_ballots(entries: &[Entry]) -> usize {
    let Some(last) = entries.last() else { return 0 };
    let here =
        entries.iter().rposition(|entry| (entry.step, entry.round) != (last.step, last.round)).map_or(0, |at| at + 1);
    let sealed = |entry: &Entry| entry.what.is_sealed() && !matches!(entry.what, What::Amend { .. });
    entries[here..].iter().position(sealed).map_or(entries.len(), |at| here + at)
}

fn play_entry(game: &mut Game, entry: &Entry, key: &Key) -> Result<(), Damage> {
    let before = game.clone();
    let refused = |error: RuleError| Damage::Refused(error);
    match entry.what.open(key, entry.number)? {
        Some(action) => game.apply(action).map(drop).map_err(refused)?,
        None => game.undo().map(drop).map_err(refused)?,
    }
    if (game.step(), game.round().index) != (entry.step, entry.round) {
        *game = before;
        return Err(Damage::OtherStep);
    }
    Ok(())
}

/// Plays a whole log from its text, without its key where that lies apart.
///
/// # Errors
/// The first damage, or why it is not a log at all. A last line that was cut short is passed over.
pub fn replay(bytes: &[u8], deck: Arc<Deck>) -> Result<Game, LogError> {
    let scan = scan(&as_written(bytes))?;
    match scan.header.own_key() {
        Some(key) => replay_with(&scan, deck, &key),
        None => Err(LogError::KeyMissing(scan.header.key.into())),
    }
}

/// Plays a whole log with its key.
pub(crate) fn replay_with(scan: &Scan, deck: Arc<Deck>, key: &Key) -> Result<Game, LogError> {
    match play(scan, deck, key)? {
        (game, None) => Ok(game),
        (_, Some(damaged)) => Err(LogError::Damaged(damaged)),
    }
}
