//! What is kept of one's practice, on this machine alone: a record of attempts in one file. The practices in progress
//! have a log each, see [`super::Session`]. All of it goes with [`super::forget`].

use super::Practice;
use super::kinds::{Level, Move, Temper};
use super::problem::Notice;
use super::state::Stage;
use crate::record::{keep_aside, make_folders, open_lock, read_file, save_whole, sum};
use crate::rules::{Deck, Party, Principle, Verdict};
use serde::{Deserialize, Serialize};
use std::fs::{File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

/// How often, and how long between, another copy of the program is waited for that writes into the record.
const PATIENCE: (u32, Duration) = (40, Duration::from_millis(50));
/// How each attempt begins in the record's file.
const MARK: &[u8] = b"(at:";

/// An attempt as the record keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Attempt {
    /// When, in UTC.
    pub at: String,
    /// The deck's id.
    pub deck: String,
    /// The card's id.
    pub card: String,
    /// The principles at stake on it.
    pub principles: Vec<Principle>,
    /// The role's id.
    pub role: String,
    /// The side.
    pub party: Party,
    /// How hard it was.
    pub level: Level,
    /// How the counterparts came.
    pub tempers: Vec<Temper>,
    /// The seed.
    pub seed: u64,
    /// Moves of the talk.
    pub moves: u16,
    /// The verdict; `None` without a ballot.
    pub verdict: Option<Verdict>,
    /// The counterparts' ratings.
    pub ratings: Vec<Option<u8>>,
    /// Trust in you at the end, 0..=10.
    pub trust: u8,
    /// Private needs that were told, and all there were.
    pub told: (u8, u8),
    /// What the moves did to each principle, in tenths of a rating step, in the order of the principles.
    pub served: [i16; 6],
    /// Which practice, attempt and round it is, so that it is counted once. Empty in records of older programs.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub id: String,
    /// A checksum over all the rest. Empty in records of older programs.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sum: String,
}

impl Attempt {
    /// What there is to record of the round of a practice that ends, or has ended, with it; nothing where no move was
    /// made in it.
    pub fn of(practice: &Practice, at: String) -> Option<Attempt> {
        let view = practice.view();
        let made = practice.moves();
        let until =
            made.len() - usize::from(practice.stage() == Stage::Over && made.last().is_some_and(Move::ends_round));
        let from = made[..until].iter().rposition(|made| *made == Move::Conclude).map_or(0, |at| at + 1);
        let end = practice.rounds().get(view.round);
        let card = practice.deck().cards.get(end.map_or(view.card, |end| end.card))?;
        let moves = made[from..until].iter().filter(|made| made.kind().is_talk()).count();
        if moves == 0 {
            return None;
        }
        let mut served = [0i16; 6];
        for advice in (from..until).filter_map(|at| practice.coach_of(at)) {
            for change in advice.changes {
                if let Some(principle) = change.because.principle(practice.deck()) {
                    served[principle.index()] = served[principle.index()].saturating_add(change.tenths);
                }
            }
        }
        let untold: usize = view.people.iter().map(|person| person.untold).sum();
        let told: usize = view.people.iter().map(|person| person.needs.len().saturating_sub(1)).sum();
        Some(Attempt {
            at,
            deck: practice.deck().id.clone(),
            card: card.id.clone(),
            principles: card.principles.clone(),
            role: practice.deck().roles.first().map(|role| role.id.clone()).unwrap_or_default(),
            party: view.party,
            level: practice.preparation().level,
            tempers: practice.preparation().counterparts.iter().map(|c| c.temper).collect(),
            seed: practice.seed(),
            moves: moves.min(usize::from(u16::MAX)) as u16,
            verdict: end.and_then(|end| end.verdict),
            ratings: end.map(|end| end.ratings.clone()).unwrap_or_default(),
            trust: view.trust,
            told: (told as u8, (told + untold) as u8),
            served,
            id: String::new(),
            sum: String::new(),
        })
    }

    /// The attempt under an id, with the checksum that goes with it.
    pub(super) fn named(self, id: String) -> Attempt {
        let named = Attempt { id, ..self };
        Attempt { sum: named.own_sum(), ..named }
    }

    fn own_sum(&self) -> String {
        let bare = Attempt { sum: String::new(), ..self.clone() };
        // What cannot be written down has no sum, and is not kept either.
        ron::to_string(&bare).map(|text| sum("", text.as_bytes())).unwrap_or_default()
    }

    /// Whether it is as it was written.
    fn is_sound(&self) -> bool {
        self.sum.is_empty() || self.sum == self.own_sum()
    }

    /// Whether an older program, which gave no ids, has recorded this attempt.
    fn is_recorded_as(&self, old: &Attempt) -> bool {
        let key = |a: &Attempt| (a.deck.clone(), a.role.clone(), a.party, a.level, a.seed, a.verdict, a.trust);
        old.id.is_empty() && key(self) == key(old) && self.tempers == old.tempers && self.ratings == old.ratings
    }

    /// Whether it ended in consent.
    pub fn is_consent(&self) -> bool {
        self.verdict.is_some_and(Verdict::is_consent)
    }
}

/// The record: attempts, the oldest first.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// The attempts.
    pub attempts: Vec<Attempt>,
}

/// What to practise next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Suggestion {
    /// Nothing has been practised yet: this card.
    First(usize),
    /// The principle that has been strained most: a card where it is at stake.
    Principle(Principle, usize),
    /// Only one side has been practised: the same card from the other.
    OtherSide(usize, Party),
    /// The last three went well: the card, a level harder.
    Harder(usize, Level),
    /// A card that has not been tried.
    New(usize),
}

/// The folder of everything about practice.
pub fn folder(data: &Path) -> PathBuf {
    data.join("practice")
}

fn record_file(data: &Path) -> PathBuf {
    folder(data).join("record.ron")
}

/// Whether `path` is the file of the record kept under `data`.
pub(crate) fn is_record(data: &Path, path: &Path) -> bool {
    path == record_file(data)
}

/// The bytes of the record's file; `None` where there is none. Whatever else is in the way of reading is an error: only
/// what is not there may be written anew.
fn stored(data: &Path) -> io::Result<Option<Vec<u8>>> {
    match read_file(&record_file(data)) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(error),
    }
}

/// Waits a moment for whoever else writes into the record.
fn lock_record(data: &Path) -> io::Result<File> {
    let file = open_lock(&folder(data).join("record.lock"))?;
    for _ in 0..PATIENCE.0 {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(TryLockError::WouldBlock) => thread::sleep(PATIENCE.1),
            Err(TryLockError::Error(error)) => return Err(error),
        }
    }
    Err(io::ErrorKind::ResourceBusy.into())
}

/// The attempt at the beginning of `piece`, if it is whole and sound; what comes after it does not matter.
fn attempt_in(piece: &[u8]) -> Option<Attempt> {
    let text = String::from_utf8_lossy(piece);
    let mut reader = ron::Deserializer::from_str(&text).ok()?;
    let attempt = Attempt::deserialize(&mut reader).ok()?;
    let taken = &text[..text.len() - reader.remainder().len()];
    // A sign that could not be read has become another one.
    let read = !taken.contains(char::REPLACEMENT_CHARACTER);
    (read && attempt.is_sound()).then_some(attempt)
}

impl Record {
    /// The record kept under `data`, for looking at: nothing is written. What is damaged in it is left out.
    ///
    /// # Errors
    /// Why the file cannot be read. That there is none is no error.
    pub fn load(data: &Path) -> io::Result<Record> {
        Ok(stored(data)?.map(|bytes| Record::read(&bytes).0).unwrap_or_default())
    }

    /// The record in the bytes of a file, and how many attempts of it are damaged; `None` where all is well. Damage
    /// costs the attempt it is in and no other.
    pub fn read(bytes: &[u8]) -> (Record, Option<usize>) {
        let whole = std::str::from_utf8(bytes).ok().and_then(|text| ron::from_str::<Record>(text).ok());
        if let Some(record) = whole.filter(|record| record.attempts.iter().all(Attempt::is_sound)) {
            return (record, None);
        }
        let marks: Vec<usize> = (0..bytes.len()).filter(|&at| bytes[at..].starts_with(MARK)).collect();
        let ends = marks.iter().skip(1).copied().chain([bytes.len()]);
        let pieces = marks.iter().zip(ends).map(|(&from, to)| &bytes[from..to]);
        let attempts: Vec<Attempt> = pieces.filter_map(attempt_in).collect();
        // One that is damaged in its first signs has no mark.
        let lost = marks.len().saturating_sub(attempts.len()).max(1);
        (Record { attempts }, Some(lost))
    }

    /// Puts attempts into the record kept under `data`, and takes out those with the ids in `gone`. One that is there
    /// already, under its id, is replaced, so that none is counted twice. The record is saved wholly or not at all; of a
    /// damaged one there is a copy first, which is told.
    ///
    /// # Errors
    /// Why the record cannot be read or written; it is unchanged then.
    pub(super) fn keep(data: &Path, attempts: &[Attempt], gone: &[String]) -> io::Result<Option<Notice>> {
        let path = record_file(data);
        make_folders(&folder(data))?;
        let _lock = lock_record(data)?;
        let bytes = stored(data)?;
        let (mut record, damaged) = bytes.as_deref().map(Record::read).unwrap_or_default();
        let before = record.clone();
        record.attempts.retain(|attempt| attempt.id.is_empty() || !gone.contains(&attempt.id));
        for attempt in attempts {
            let old = attempt.id.starts_with("v1-");
            let here = |other: &Attempt| other.id == attempt.id || (old && attempt.is_recorded_as(other));
            match record.attempts.iter_mut().find(|other| here(other)) {
                Some(same)
                    if same.id.is_empty()
                        || (Attempt { at: String::new(), sum: String::new(), ..same.clone() })
                            == (Attempt { at: String::new(), sum: String::new(), ..attempt.clone() }) => {}
                Some(other) => *other = attempt.clone(),
                None => record.attempts.push(attempt.clone()),
            }
        }
        if record == before {
            return Ok(None);
        }
        let notice = match (bytes, damaged) {
            (Some(bytes), Some(lost)) => Some(Notice::Record(lost, keep_aside(&path, &bytes)?)),
            _ => None,
        };
        record.save(data)?;
        Ok(notice)
    }

    /// Takes the attempts of another record, in the bytes of its file, into the one kept under `data`: those that are not
    /// there yet. What is damaged in either is left out, and of a damaged one here there is a copy first.
    ///
    /// # Errors
    /// Why the record cannot be read or written; it is unchanged then.
    pub(crate) fn take_in(data: &Path, bytes: &[u8]) -> io::Result<()> {
        make_folders(&folder(data))?;
        let _lock = lock_record(data)?;
        let here = stored(data)?;
        let (mut record, damaged) = here.as_deref().map(Record::read).unwrap_or_default();
        let before = record.attempts.len();
        for attempt in Record::read(bytes).0.attempts {
            let same = |other: &Attempt| if attempt.id.is_empty() { *other == attempt } else { other.id == attempt.id };
            if !record.attempts.iter().any(same) {
                record.attempts.push(attempt);
            }
        }
        if record.attempts.len() == before {
            return Ok(());
        }
        // As they were made, wherever that was.
        record.attempts.sort_by(|one, other| one.at.cmp(&other.at));
        if let (Some(bytes), Some(_)) = (here, damaged) {
            keep_aside(&record_file(data), &bytes)?;
        }
        record.save(data)
    }

    fn save(&self, data: &Path) -> io::Result<()> {
        let config = ron::ser::PrettyConfig::default().new_line("\n").depth_limit(2);
        let text = ron::ser::to_string_pretty(self, config).map_err(io::Error::other)?;
        save_whole(&record_file(data), text.as_bytes())
    }

    /// The attempts at a card, the oldest first: a line of a plot.
    pub fn of_card<'a>(&'a self, deck: &'a str, card: &'a str) -> impl Iterator<Item = &'a Attempt> {
        self.attempts.iter().filter(move |attempt| attempt.deck == deck && attempt.card == card)
    }

    /// What the moves did to a principle, attempt by attempt, in tenths: a line of a plot.
    pub fn of_principle(&self, principle: Principle) -> impl Iterator<Item = (&Attempt, i16)> {
        self.attempts.iter().map(move |attempt| (attempt, attempt.served[principle.index()]))
    }

    /// What to practise next with `deck`; nothing for a deck without cards.
    pub fn suggest(&self, deck: &Deck) -> Option<Suggestion> {
        if deck.cards.is_empty() {
            return None;
        }
        let tried = |card: usize| self.of_card(&deck.id, &deck.cards[card].id).count();
        let own: Vec<&Attempt> = self.attempts.iter().filter(|attempt| attempt.deck == deck.id).collect();
        let Some(last) = own.last() else { return Some(Suggestion::First(0)) };
        let card_of = |attempt: &Attempt| deck.cards.iter().position(|card| card.id == attempt.card);
        let recent = &own[own.len().saturating_sub(3)..];
        if recent.len() == 3 && recent.iter().all(|attempt| attempt.is_consent()) {
            let harder = Level::ALL.get(last.level.index() + 1).copied();
            if let (Some(level), Some(card)) = (harder, card_of(last)) {
                return Some(Suggestion::Harder(card, level));
            }
        }
        if own.len() >= 3
            && own.iter().all(|attempt| attempt.party == last.party)
            && let Some(card) = card_of(last)
        {
            return Some(Suggestion::OtherSide(card, last.party.other()));
        }
        let sum =
            |principle: Principle| own.iter().map(|attempt| i32::from(attempt.served[principle.index()])).sum::<i32>();
        let weakest = Principle::ALL.into_iter().min_by_key(|&principle| sum(principle));
        if let Some(principle) = weakest.filter(|&principle| sum(principle) < 0) {
            let at_stake = |card: &usize| deck.cards[*card].principles.contains(&principle);
            // Of the cards where it is at stake the one that was tried least.
            if let Some(card) = (0..deck.cards.len()).filter(at_stake).min_by_key(|&card| tried(card)) {
                return Some(Suggestion::Principle(principle, card));
            }
        }
        (0..deck.cards.len()).min_by_key(|&card| tried(card)).map(Suggestion::New)
    }
}
