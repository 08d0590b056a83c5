//! What is kept of one's practice, on this machine alone: a record of attempts in one file, and a log of the practice
//! in progress, a line a move, so that it survives a kill. All of it goes with [`forget`].

use super::Practice;
use super::kinds::{Level, Move, Temper};
use super::prepare::Preparation;
use crate::record::save_whole;
use crate::rules::{Deck, Party, Principle, Verdict};
use serde::{Deserialize, Serialize};
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

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
}

impl Attempt {
    /// What there is to record of a practice that was put to the ballot or left; nothing where no move was made.
    pub fn of(practice: &Practice, at: String) -> Option<Attempt> {
        let view = practice.view();
        let card = practice.deck().cards.get(practice.rounds().last().map_or(view.card, |end| end.card))?;
        let moves = practice.moves().iter().filter(|made| made.kind().is_talk()).count();
        if moves == 0 {
            return None;
        }
        let mut served = [0i16; 6];
        for advice in (0..practice.moves().len()).filter_map(|at| practice.coach_of(at)) {
            for change in advice.changes {
                if let Some(principle) = change.because.principle(practice.deck()) {
                    served[principle.index()] = served[principle.index()].saturating_add(change.tenths);
                }
            }
        }
        let untold: usize = view.people.iter().map(|person| person.untold).sum();
        let told: usize = view.people.iter().map(|person| person.needs.len().saturating_sub(1)).sum();
        let end = practice.rounds().last();
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
        })
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

fn log_file(data: &Path) -> PathBuf {
    folder(data).join("current.ron")
}

impl Record {
    /// The record kept under `data`. A file that cannot be read is set aside, and a new record begins.
    pub fn load(data: &Path) -> Record {
        let path = record_file(data);
        let Ok(text) = fs::read_to_string(&path) else { return Record::default() };
        ron::from_str(&text).unwrap_or_else(|_| {
            // If it cannot be set aside either, the next save replaces it.
            let _ = fs::rename(&path, path.with_extension("ron.broken"));
            Record::default()
        })
    }

    /// Adds an attempt and saves the record, wholly or not at all.
    ///
    /// # Errors
    /// Whatever the file system says; the old record is unchanged then.
    pub fn add(data: &Path, attempt: Attempt) -> io::Result<Record> {
        let mut record = Record::load(data);
        record.attempts.push(attempt);
        let config = ron::ser::PrettyConfig::default().new_line("\n").depth_limit(2);
        let text = ron::ser::to_string_pretty(&record, config).map_err(io::Error::other)?;
        save_whole(&record_file(data), text.as_bytes())?;
        Ok(record)
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

/// Deletes everything that is kept about practice.
///
/// # Errors
/// Whatever the file system says. That there was nothing is no error.
pub fn forget(data: &Path) -> io::Result<()> {
    match fs::remove_dir_all(folder(data)) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
        _ => Ok(()),
    }
}

/// A line of a log.
#[derive(Serialize, Deserialize)]
enum LogLine {
    /// The first: what is practised.
    Practice { deck: String, preparation: Preparation, seed: u64 },
    /// A move.
    Made(Move),
    /// The last move was taken back.
    Undone,
    /// Back to before this move, to try another way.
    TriedAgain(usize),
}

/// The log of the practice in progress. Each move is on disk before its effect is shown.
#[derive(Debug)]
pub struct PracticeLog {
    file: File,
}

impl PracticeLog {
    /// Begins a log under `data`, in place of an earlier one.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn begin(data: &Path, practice: &Practice) -> io::Result<PracticeLog> {
        fs::create_dir_all(folder(data))?;
        let first = LogLine::Practice {
            deck: practice.whole_deck().hash.clone(),
            preparation: practice.preparation().clone(),
            seed: practice.seed(),
        };
        save_whole(&log_file(data), line(&first)?.as_bytes())?;
        Ok(PracticeLog { file: OpenOptions::new().append(true).open(log_file(data))? })
    }

    /// Writes down a move, before it is made.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn made(&mut self, made: &Move) -> io::Result<()> {
        self.append(&LogLine::Made(made.clone()))
    }

    /// Writes down that the last move is taken back.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn undone(&mut self) -> io::Result<()> {
        self.append(&LogLine::Undone)
    }

    /// Writes down that another way is tried from before move `to`.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn tried_again(&mut self, to: usize) -> io::Result<()> {
        self.append(&LogLine::TriedAgain(to))
    }

    fn append(&mut self, entry: &LogLine) -> io::Result<()> {
        self.file.write_all(line(entry)?.as_bytes())?;
        self.file.sync_data()
    }

    /// Ends the log: the practice is finished.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn end(self, data: &Path) -> io::Result<()> {
        drop(self.file);
        fs::remove_file(log_file(data))
    }
}

fn line(entry: &LogLine) -> io::Result<String> {
    ron::to_string(entry).map(|text| text + "\n").map_err(io::Error::other)
}

/// The practice in progress, if there is one that `decks` (looked up by hash) can play, and its log to go on with. A
/// last line that was cut short is passed over.
pub fn resume(data: &Path, decks: impl Fn(&str) -> Option<Arc<Deck>>) -> Option<(Practice, PracticeLog)> {
    let text = fs::read_to_string(log_file(data)).ok()?;
    let mut lines = text.split_inclusive('\n').filter(|line| line.ends_with('\n'));
    let LogLine::Practice { deck, preparation, seed } = ron::from_str(lines.next()?.trim_end()).ok()? else {
        return None;
    };
    let mut practice = Practice::new(&decks(&deck)?, preparation, seed).ok()?;
    let mut good = text.find('\n')? + 1;
    for line in lines {
        let done = match ron::from_str(line.trim_end()) {
            Ok(LogLine::Made(made)) => practice.apply(made).is_ok(),
            Ok(LogLine::Undone) => practice.undo().is_ok(),
            Ok(LogLine::TriedAgain(to)) => practice.try_again(to).is_ok(),
            Ok(LogLine::Practice { .. }) | Err(_) => false,
        };
        if !done {
            break;
        }
        good += line.len();
    }
    let file = OpenOptions::new().append(true).open(log_file(data)).ok()?;
    file.set_len(good as u64).ok()?;
    Some((practice, PracticeLog { file }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::play::{Strategy, measured};

    fn deck() -> Arc<Deck> {
        let (name, source) = crate::deck::embedded()[0];
        Arc::new(crate::deck::load_str(source, name).deck.unwrap())
    }

    #[test]
    fn a_practice_survives_a_kill_in_the_middle_of_a_line() {
        let data = tempfile::tempdir().unwrap();
        let deck = deck();
        let mut practice = measured(&deck, Party::Public, None, 7).unwrap();
        let mut log = PracticeLog::begin(data.path(), &practice).unwrap();
        for _ in 0..5 {
            let made = practice.next_move(Strategy::Listen).unwrap();
            log.made(&made).unwrap();
            practice.apply(made).unwrap();
        }
        log.undone().unwrap();
        practice.undo().unwrap();
        log.tried_again(2).unwrap();
        practice.try_again(2).unwrap();
        log.file.write_all(b"Made(Sil").unwrap();
        drop(log);
        let find = |hash: &str| (hash == deck.hash).then(|| deck.clone());
        let (again, mut log) = resume(data.path(), find).unwrap();
        assert_eq!(again.view(), practice.view());
        assert_eq!(again.attempts(), 1);
        log.made(&Move::Silence).unwrap();
        practice.apply(Move::Silence).unwrap();
        assert_eq!(resume(data.path(), find).unwrap().0.view(), practice.view());
        log.end(data.path()).unwrap();
        assert!(resume(data.path(), find).is_none());
    }

    #[test]
    fn the_record_is_kept_and_forgotten() {
        let data = tempfile::tempdir().unwrap();
        let deck = deck();
        assert_eq!(Record::load(data.path()).suggest(&deck), Some(Suggestion::First(0)));
        for seed in 0..4 {
            let mut practice = measured(&deck, Party::Ideburen, Some(Temper::Open), seed).unwrap();
            practice.play_on(Strategy::Propose);
            let attempt = Attempt::of(&practice, "2026-11-22T08:00:00Z".to_owned()).unwrap();
            Record::add(data.path(), attempt).unwrap();
        }
        let record = Record::load(data.path());
        assert_eq!(record.attempts.len(), 4);
        assert!(
            matches!(record.suggest(&deck), Some(Suggestion::OtherSide(_, Party::Public))),
            "{:?}",
            record.suggest(&deck)
        );
        forget(data.path()).unwrap();
        forget(data.path()).unwrap();
        assert_eq!(Record::load(data.path()), Record::default());
    }
}
