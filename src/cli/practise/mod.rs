//! `komma-overens practise`: practice line by line, for terminals, screen readers and pipes. Plain lines and numbered
//! choices; the same script gives the same transcript for the same seed, and the end of the input ends cleanly.

mod after;
mod begin;
mod list;
mod meeting;
mod menu;
mod promise;
mod talk;

pub(crate) use after::suggested;

use super::check;
use crate::deck::{self, Checked};
use crate::practice::store::Record;
use crate::practice::{self, Level, Move, Notice, Practice, Temper, wording};
use crate::record::target;
use crate::rules::{Deck, Party};
use crate::t;
use crate::text::Lang;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a practice in the terminal is asked for with.
#[derive(Clone, Debug, Default)]
pub(crate) struct Asked {
    /// A deck; else the one that comes with the game.
    pub(crate) deck: Option<PathBuf>,
    /// A card's id or number.
    pub(crate) card: Option<String>,
    /// A role's id.
    pub(crate) role: Option<String>,
    /// One's own side.
    pub(crate) side: Option<Party>,
    /// How the counterparts come.
    pub(crate) temper: Option<Temper>,
    /// How hard it is.
    pub(crate) level: Option<Level>,
    /// Whether the coach speaks after each move.
    pub(crate) coach: bool,
    /// The seed.
    pub(crate) seed: Option<u64>,
    /// Take up a practice in progress: the one with this number or name, the last one where it is empty.
    pub(crate) resume: Option<String>,
    /// Delete what is kept.
    pub(crate) forget: bool,
    /// A meeting of one's own instead of a card.
    pub(crate) meeting: bool,
    /// A file for the talk as text; never one that is there.
    pub(crate) transcript: Option<PathBuf>,
    /// A written list of moves to play, with nobody at the keyboard.
    pub(crate) moves: Option<PathBuf>,
    /// Whether what came of it is told in figures.
    pub(crate) json: bool,
}

/// Why the conversation stops before its end.
pub(super) enum Stop {
    /// The input has ended, or the user has had enough.
    End,
    /// The input cannot be read.
    Input(io::Error),
    /// The move that is being chosen is let go again.
    Back,
    /// A move could not be saved, and there is nobody to try again.
    Unsaved,
    Io(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Stop {
        Stop::Io(error)
    }
}

/// What a menu of a move came to.
enum Chosen {
    Move(Move),
    Undo,
    Back,
}

pub(super) struct Talk<'a> {
    pub(super) lang: Lang,
    input: &'a mut dyn BufRead,
    out: &'a mut dyn Write,
    /// The menu of moves that was shown last.
    menu: Vec<String>,
    /// Whether a move is being chosen, which the key to take back lets go.
    choosing: bool,
}

/// The most that is read of a line: many times the longest own words.
const LINE_MAX: u64 = 64 * 1024;

/// A deck and the bytes it was read from.
pub(super) struct Source {
    pub(super) deck: Arc<Deck>,
    bytes: Vec<u8>,
}

/// Practises with what is typed into `input`. Answers with the exit code: 0, 1 when the deck has errors, or 2 where what is
/// asked for contradicts itself, the deck, card or role cannot be used, or something could not be read or saved.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub(crate) fn run(
    asked: &Asked,
    data: &Path,
    lang: Lang,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    if let Some(contradiction) = asked.contradiction(lang) {
        writeln!(err, "{contradiction}")?;
        return Ok(2);
    }
    // Before the talk, not after it.
    if let Some(refused) = asked.transcript.as_deref().and_then(|file| target::may_begin(file).err()) {
        return refuse(err, &refused.text(lang));
    }
    if asked.forget {
        return match practice::forget(data) {
            Ok(()) => writeln!(out, "{}", t!(lang, "practice-cli-forgotten")).map(|()| 0),
            Err(error) => refuse(err, &error.text(lang)),
        };
    }
    let source = match load(asked.deck.as_deref(), lang, err)? {
        Ok(source) => source,
        Err(code) => return Ok(code),
    };
    if let Some(file) = &asked.moves {
        return list::run(asked, file, &source, lang, out, err);
    }
    let mut talk = Talk { lang, input, out, menu: Vec::new(), choosing: false };
    let begun = match &asked.resume {
        Some(which) => talk.take_up(which, asked.deck.is_some(), &source, data, err)?,
        None => talk.begin(asked, &source, data, err)?,
    };
    let mut session = match begun {
        Ok(session) => session,
        Err(code) => return Ok(code),
    };
    let ended = match talk.converse(&mut session, asked.coach, asked.resume.is_none()) {
        Ok(()) => false,
        Err(Stop::End | Stop::Back) => true,
        Err(Stop::Input(error)) => {
            let reason = crate::record::io_reason(lang, &error);
            return refuse(err, &t!(lang, "practice-cli-cannot-read", reason = reason));
        }
        Err(Stop::Unsaved) => return refuse(err, &t!(lang, "practice-cli-unsaved")),
        Err(Stop::Io(error)) => return Err(error),
    };
    if let Some(file) = &asked.transcript {
        match save_transcript(file, session.practice(), lang) {
            Ok(told) => talk.say(&told)?,
            // It is not put away, so that the talk can be had under another name.
            Err(error) => {
                let (file, reason) = (file.display().to_string(), crate::record::io_reason(lang, &error));
                return refuse(err, &t!(lang, "practice-cli-no-transcript", file = file, reason = reason));
            }
        }
    }
    // What was not finished stays in its log, to be taken up again; what was is an attempt of the record.
    let over = session.practice().is_over();
    let deck = session.practice().whole_deck().clone();
    if over && let Err(notice) = session.put_away() {
        return refuse(err, &notice.text(lang));
    }
    talk.say(&if ended { t!(lang, "practice-cli-ended") } else { t!(lang, "practice-cli-saved") })?;
    if ended {
        return Ok(0);
    }
    match Record::load(data) {
        Ok(record) => {
            if let Some(suggestion) = record.suggest(&deck) {
                talk.say(&suggested(lang, &deck, suggestion))?;
            }
        }
        Err(error) => {
            let reason = crate::record::io_reason(lang, &error);
            writeln!(err, "{}", t!(lang, "solo-record-unreadable", reason = reason))?;
        }
    }
    Ok(0)
}

/// Saves the talk as text and tells where.
fn save_transcript(file: &Path, practice: &Practice, lang: Lang) -> io::Result<String> {
    let text = wording::transcript(lang, practice).join("\n") + "\n";
    crate::record::save_new(file, text.as_bytes())?;
    Ok(t!(lang, "practice-cli-transcript", file = file.display().to_string()))
}

fn refuse(err: &mut dyn Write, text: &str) -> io::Result<u8> {
    writeln!(err, "{text}").map(|()| 2)
}

impl Asked {
    /// What is asked for that cannot be had together: to delete with anything else, or to take up with what only a new
    /// practice has.
    fn contradiction(&self, lang: Lang) -> Option<String> {
        let new = [
            ("--card", self.card.is_some()),
            ("--role", self.role.is_some()),
            ("--side", self.side.is_some()),
            ("--temper", self.temper.is_some()),
            ("--level", self.level.is_some()),
            ("--seed", self.seed.is_some()),
            ("--meeting", self.meeting),
        ];
        let other = [
            ("--resume", self.resume.is_some()),
            ("--deck", self.deck.is_some()),
            ("--coach", self.coach),
            ("--moves", self.moves.is_some()),
            ("--transcript", self.transcript.is_some()),
        ];
        let named = |options: &[(&'static str, bool)]| options.iter().find(|(_, given)| *given).map(|(name, _)| *name);
        if self.forget {
            return named(&other).or(named(&new)).map(|name| t!(lang, "practice-cli-forget-and", option = name));
        }
        self.resume.as_ref()?;
        let new = [&new[..], &[("--moves", self.moves.is_some())]].concat();
        named(&new).map(|name| t!(lang, "practice-cli-resume-and", option = name))
    }
}

/// The card with an id, or a number from 1.
pub(super) fn card_named(deck: &Deck, name: &str) -> Option<usize> {
    let by_number = name.parse::<usize>().ok().and_then(|n| n.checked_sub(1)).filter(|n| *n < deck.cards.len());
    deck.cards.iter().position(|card| card.id == *name).or(by_number)
}

/// The deck to practise with; the exit code, with what is wrong told, where there is none.
fn load(path: Option<&Path>, lang: Lang, err: &mut dyn Write) -> io::Result<Result<Source, u8>> {
    let (name, source) = deck::embedded()[0];
    let (name, read) = match path {
        None => (name.to_owned(), Ok(source.as_bytes().to_vec())),
        Some(path) => (path.display().to_string(), deck::read_file(path)),
    };
    let (checked, bytes) = match read {
        Ok(bytes) => (deck::load_bytes(&bytes, &name, path.map(deck::folder_of)), bytes),
        Err(problem) => (Checked { deck: None, problems: vec![*problem] }, Vec::new()),
    };
    let code = check::exit_code(&checked);
    match checked.deck {
        Some(deck) => Ok(Ok(Source { deck: Arc::new(deck), bytes })),
        None => {
            write!(err, "{}", deck::report(&checked.problems, &String::from_utf8_lossy(&bytes), lang))?;
            writeln!(err, "{}", t!(lang, "practice-cli-deck-broken", file = name))?;
            Ok(Err(code))
        }
    }
}

impl Source {
    pub(super) fn new(deck: Arc<Deck>, bytes: Vec<u8>) -> Source {
        Source { deck, bytes }
    }

    /// The text it was read from.
    pub(super) fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap_or_default()
    }

    /// The deck with this hash, if it is this one or one that comes with the game.
    fn deck_of(&self, hash: &str) -> Option<Vec<u8>> {
        let embedded = deck::embedded().iter().map(|(_, source)| source.as_bytes());
        let mut all = embedded.chain([self.bytes.as_slice()]);
        all.find(|bytes| deck::hash(bytes) == hash).map(<[u8]>::to_vec)
    }
}

/// The key that takes back: å and u, the same in both languages. An å that is typed as an a and a ring is one too.
fn is_undo(line: &str) -> bool {
    matches!(line.to_lowercase().as_str(), "å" | "a\u{30a}" | "u")
}

impl Talk<'_> {
    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    /// Tells something that is not part of the talk.
    fn tell(&mut self, notices: &[Notice]) -> io::Result<()> {
        notices.iter().try_for_each(|notice| self.say(&notice.text(self.lang)))
    }

    /// A line that was typed. Signs that are not UTF-8 become the one that stands for them; what is too much of a line is
    /// left out.
    pub(super) fn read(&mut self) -> Result<String, Stop> {
        self.out.flush()?;
        let mut line = Vec::new();
        let mut rest = io::Read::take(&mut *self.input, LINE_MAX);
        if rest.read_until(b'\n', &mut line).map_err(Stop::Input)? == 0 {
            return Err(Stop::End);
        }
        while !line.ends_with(b"\n") && line.len() as u64 >= LINE_MAX {
            let (taken, ended) = {
                let more = self.input.fill_buf().map_err(Stop::Input)?;
                let end = more.iter().position(|&byte| byte == b'\n');
                (end.map_or(more.len(), |at| at + 1), end.is_some() || more.is_empty())
            };
            self.input.consume(taken);
            if ended {
                break;
            }
        }
        let line = String::from_utf8_lossy(&line).trim().to_owned();
        match line.as_str() {
            "q" | "Q" => Err(Stop::End),
            line if self.choosing && is_undo(line) => Err(Stop::Back),
            _ => Ok(line),
        }
    }

    /// A numbered list; the place chosen. A list of one is not asked about.
    pub(super) fn choose(&mut self, question: &str, choices: &[String]) -> Result<usize, Stop> {
        if choices.len() == 1 {
            return Ok(0);
        }
        loop {
            self.list(question, choices)?;
            let line = self.read()?;
            match line.parse::<usize>() {
                Ok(n) if (1..=choices.len()).contains(&n) => return Ok(n - 1),
                _ if line == "?" => {}
                _ => self.say(&t!(self.lang, "practice-cli-not-a-choice", max = choices.len()))?,
            }
        }
    }

    fn list(&mut self, question: &str, choices: &[String]) -> io::Result<()> {
        self.say("")?;
        self.say(question)?;
        for (n, choice) in choices.iter().enumerate() {
            self.say(&format!("{}. {choice}", n + 1))?;
        }
        Ok(())
    }
}
