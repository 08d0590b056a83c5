//! Keeping a practice on disk, move by move, and its attempts in the record.

use crate::practice::store::{Attempt, PracticeLog, Record};
use crate::practice::{Move, Practice};
use std::io;
use std::path::PathBuf;

/// Keeps a practice. Without a log it is in memory alone.
#[derive(Debug, Default)]
pub struct Keeper {
    data: PathBuf,
    log: Option<PracticeLog>,
}

impl Keeper {
    /// Keeps a practice in `log`, and its attempts under `data`.
    pub fn new(data: PathBuf, log: PracticeLog) -> Keeper {
        Keeper { data, log: Some(log) }
    }

    /// Writes something into the log. When that fails the log ends there: what it holds is whole, and what comes later stays in
    /// memory.
    fn write(&mut self, entry: impl FnOnce(&mut PracticeLog) -> io::Result<()>) -> io::Result<()> {
        let Some(log) = &mut self.log else { return Ok(()) };
        let written = entry(log);
        if written.is_err() {
            self.log = None;
        }
        written
    }

    /// Writes down a move before it is made.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn made(&mut self, made: &Move) -> io::Result<()> {
        self.write(|log| log.made(made))
    }

    /// Writes down that the last move is taken back.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn undone(&mut self) -> io::Result<()> {
        self.write(PracticeLog::undone)
    }

    /// Writes down that another way is tried from before move `to`.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn tried_again(&mut self, to: usize) -> io::Result<()> {
        self.write(|log| log.tried_again(to))
    }

    /// Adds the round that was talked to the record.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn record(&self, practice: &Practice) -> io::Result<()> {
        let now = jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string();
        match Attempt::of(practice, now) {
            Some(attempt) if self.log.is_some() => Record::add(&self.data, attempt).map(drop),
            _ => Ok(()),
        }
    }

    /// Ends the log of a practice that is over.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn end(&mut self) -> io::Result<()> {
        self.log.take().map_or(Ok(()), |log| log.end(&self.data))
    }
}
