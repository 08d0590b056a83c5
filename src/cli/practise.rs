//! `komma-overens practise`: practice line by line, for terminals, screen readers and pipes. Plain lines and numbered
//! choices; the same script gives the same transcript for the same seed, and the end of the input ends cleanly.

use super::check;
use crate::deck::{self, Checked};
use crate::practice::store::{Record, Suggestion};
use crate::practice::{
    self, Asking, BeginError, Counterpart, Kept, Level, Manner, Move, MoveKind, Notes, Notice, OpenError, Pace, Place,
    Practice, Preparation, Question, Session, SessionError, Sheet, Stage, Temper, Who, Wish, Words, lookback, wording,
};
use crate::record::target;
use crate::rules::{Deck, Mark, Party, Principle, RATING_LIVE_WITH, limits};
use crate::t;
use crate::text::{Lang, tr};
use crate::wording as game;
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
        return super::practise_list::run(asked, file, &source, lang, out, err);
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
pub(super) fn save_transcript(file: &Path, practice: &Practice, lang: Lang) -> io::Result<String> {
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

/// A practice on disk in a line: situation, role and day.
fn named(lang: Lang, kept: &Kept) -> String {
    let when = kept.changed.map(crate::record::local_time).unwrap_or_default();
    match &kept.practice {
        Ok(practice) => {
            let (view, deck, tag) = (practice.view(), practice.deck(), lang.tag());
            let card = deck.cards.get(view.card).map_or("", |card| card.title.get(tag));
            let role = deck.roles.first().map_or("", |role| role.title.get(tag));
            t!(lang, "practice-cli-named", card = card, role = role, when = when, name = kept.name())
        }
        Err(error) => {
            t!(lang, "practice-cli-named-broken", name = kept.name(), when = when, reason = error.text(lang))
        }
    }
}

/// What to practise next, in words.
pub(crate) fn suggested(lang: Lang, deck: &Deck, suggestion: Suggestion) -> String {
    let title = |card: usize| deck.cards.get(card).map_or("", |card| card.title.get(lang.tag())).to_owned();
    match suggestion {
        Suggestion::First(card) => t!(lang, "practice-suggest-first", card = title(card)),
        Suggestion::Principle(principle, card) => t!(
            lang,
            "practice-suggest-principle",
            principle = tr(lang, &format!("practice-principle-{}", principle.code())),
            card = title(card)
        ),
        Suggestion::OtherSide(card, _) => t!(lang, "practice-suggest-side", card = title(card)),
        Suggestion::Harder(card, _) => t!(lang, "practice-suggest-harder", card = title(card)),
        Suggestion::New(card) => t!(lang, "practice-suggest-new", card = title(card)),
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

    // ------------------------------------------------------------ beginning

    /// A new practice; the exit code where there is none.
    fn begin(
        &mut self,
        asked: &Asked,
        source: &Source,
        data: &Path,
        err: &mut dyn Write,
    ) -> io::Result<Result<Session, u8>> {
        let lang = self.lang;
        let seed = asked.seed.unwrap_or_else(crate::record::draw_seed);
        // One that was begun before is not in the way of another; it is only told of.
        let begun = practice::practices(data, &|hash| source.deck_of(hash)).unwrap_or_default();
        let prepared = if asked.meeting {
            self.prepare_meeting(source, asked, seed)
        } else {
            self.prepare(&source.deck, asked, seed).map(|prepared| prepared.map(|preparation| (None, preparation)))
        };
        let (own, preparation) = match prepared {
            Ok(Ok(prepared)) => prepared,
            Ok(Err(unknown)) => return refuse(err, &unknown).map(Err),
            Err(Stop::Io(error)) => return Err(error),
            Err(Stop::Input(error)) => {
                let reason = crate::record::io_reason(lang, &error);
                return refuse(err, &t!(lang, "practice-cli-cannot-read", reason = reason)).map(Err);
            }
            Err(Stop::End | Stop::Back | Stop::Unsaved) => return Ok(Err(0)),
        };
        let source = own.as_ref().unwrap_or(source);
        let practice = match Practice::new(&source.deck, preparation, seed) {
            Ok(practice) => practice,
            Err(problems) => return refuse(err, &BeginError::Preparation(problems).text(lang)).map(Err),
        };
        let session = loop {
            match Session::begin(data, &source.bytes, practice.clone()) {
                Ok(session) => break session,
                Err(error) => {
                    writeln!(err, "{}", error.text(lang))?;
                    // What was chosen and written is not to be chosen again for a disk that is full.
                    self.say(&t!(lang, "practice-cli-try-beginning"))?;
                    if let Err(stop) = self.read() {
                        return match stop {
                            Stop::Io(error) => Err(error),
                            _ => Ok(Err(2)),
                        };
                    }
                }
            }
        };
        if let Some(last) = begun.first() {
            let name = named(lang, last);
            self.say(&t!(lang, "practice-cli-begun-before", count = begun.len(), name = name))?;
        }
        Ok(Ok(session))
    }

    /// A practice that was begun before; the exit code where there is none. Without a name it is the last one that can be
    /// taken up; the others are listed with their numbers.
    fn take_up(
        &mut self,
        which: &str,
        only: bool,
        source: &Source,
        data: &Path,
        err: &mut dyn Write,
    ) -> io::Result<Result<Session, u8>> {
        let lang = self.lang;
        let decks = |hash: &str| source.deck_of(hash);
        let all = match practice::practices(data, &decks) {
            Ok(all) => all,
            Err(error) => return refuse(err, &error.text(lang)).map(Err),
        };
        let same = |kept: &Kept| kept.practice.as_ref().is_ok_and(|p| p.whole_deck().id == source.deck.id);
        let all: Vec<Kept> = all.into_iter().filter(|kept| !only || same(kept)).collect();
        let number = which.parse::<usize>().ok().and_then(|n| n.checked_sub(1));
        let chosen = match which {
            "" => all.iter().position(|kept| kept.practice.is_ok()).or((!all.is_empty()).then_some(0)),
            _ => all.iter().position(|kept| kept.name() == which).or(number.filter(|&at| at < all.len())),
        };
        let Some(chosen) = chosen else {
            let text = match all.is_empty() {
                true => t!(lang, "practice-cli-nothing-to-resume"),
                false => t!(lang, "practice-cli-no-such-practice", name = which),
            };
            writeln!(err, "{text}")?;
            for (at, kept) in all.iter().enumerate() {
                writeln!(err, "{}. {}", at + 1, named(lang, kept))?;
            }
            return Ok(Err(2));
        };
        let resumed = match &all[chosen].practice {
            Ok(_) => Session::resume(data, &all[chosen].path, &decks),
            Err(_) => return refuse(err, &named(lang, &all[chosen])).map(Err),
        };
        match resumed {
            Ok(resumed) => {
                self.say(&t!(lang, "practice-cli-resumed"))?;
                self.tell(&resumed.notices)?;
                if all.len() > 1 && which.is_empty() {
                    let names: Vec<String> = all.iter().map(|kept| named(lang, kept)).collect();
                    self.list(&t!(lang, "practice-cli-others"), &names)?;
                }
                Ok(Ok(resumed.session))
            }
            Err(error @ OpenError::InUse) => {
                writeln!(err, "{}", error.text(lang))?;
                refuse(err, &named(lang, &all[chosen])).map(Err)
            }
            Err(error) => refuse(err, &error.text(lang)).map(Err),
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

    // ------------------------------------------------------------ preparation

    fn prepare(&mut self, deck: &Deck, asked: &Asked, seed: u64) -> Result<Result<Preparation, String>, Stop> {
        let lang = self.lang;
        let tag = lang.tag();
        self.say(&t!(lang, "practice-cli-welcome"))?;
        let card = match &asked.card {
            Some(name) => match card_named(deck, name) {
                Some(card) => card,
                None => return Ok(Err(t!(lang, "practice-cli-no-card", name = name.as_str()))),
            },
            None => {
                let titles: Vec<String> = deck.cards.iter().map(|card| card.title.get(tag).to_owned()).collect();
                self.choose(&t!(lang, "practice-cli-which-card"), &titles)?
            }
        };
        let role = match &asked.role {
            Some(name) => match deck.roles.iter().position(|role| role.id == *name) {
                Some(role) => role,
                None => return Ok(Err(t!(lang, "practice-cli-no-role", name = name.as_str()))),
            },
            None => {
                let side = match asked.side {
                    Some(side) => side,
                    None => {
                        let sides = Party::ALL.map(|party| game::party(lang, party));
                        Party::ALL[self.choose(&t!(lang, "practice-cli-which-side"), &sides)?]
                    }
                };
                let roles = deck.roles_of(side);
                let titles: Vec<String> = roles.iter().map(|&r| deck.roles[r].title.get(tag).to_owned()).collect();
                roles[self.choose(&t!(lang, "practice-cli-which-role"), &titles)?]
            }
        };
        // Nobody prepares for what they have not been told.
        self.told(deck, card, role)?;
        let mut preparation =
            Preparation { level: asked.level.unwrap_or_default(), ..Preparation::new(deck, card, role, lang, seed) };
        if let Some(temper) = asked.temper {
            for counterpart in &mut preparation.counterparts {
                *counterpart = Counterpart { temper, ..*counterpart };
            }
        }
        self.circumstances(&mut preparation)?;
        Ok(Ok(preparation))
    }

    /// A meeting of one's own, with its deck.
    fn prepare_meeting(
        &mut self,
        source: &Source,
        asked: &Asked,
        seed: u64,
    ) -> Result<Result<(Option<Source>, Preparation), String>, Stop> {
        let Some((own, mut preparation)) = self.meeting(source, asked.side, seed)? else {
            return Ok(Err(t!(self.lang, "practice-meeting-impossible")));
        };
        preparation.level = asked.level.unwrap_or_default();
        self.circumstances(&mut preparation)?;
        Ok(Ok((Some(own), preparation)))
    }

    /// The sheet, and under what circumstances one meets.
    fn circumstances(&mut self, preparation: &mut Preparation) -> Result<(), Stop> {
        let lang = self.lang;
        preparation.sheet = self.sheet()?;
        let places = Place::ALL.map(|place| tr(lang, &format!("practice-place-{}", place.code())));
        preparation.place = Place::ALL[self.choose(&t!(lang, "practice-cli-where"), &places)?];
        let notes = Notes::ALL.map(|notes| tr(lang, &format!("practice-notes-{}", notes.code())));
        preparation.notes = Notes::ALL[self.choose(&t!(lang, "practice-cli-notes"), &notes)?];
        let paces = Pace::ALL.map(|pace| tr(lang, &format!("practice-pace-{}", pace.code())));
        preparation.pace = Pace::ALL[self.choose(&t!(lang, "practice-cli-pace"), &paces)?];
        Ok(())
    }

    fn sheet(&mut self) -> Result<Sheet, Stop> {
        let lang = self.lang;
        self.say("")?;
        self.say(&t!(lang, "practice-cli-sheet"))?;
        let mut texts = Vec::new();
        for key in ["want", "need", "cannot", "fear", "otherwise", "cheap"] {
            self.say(&tr(lang, &format!("practice-cli-sheet-{key}")))?;
            texts.push(self.read()?.chars().take(crate::practice::OWN_WORDS).collect::<String>());
        }
        let names = Principle::ALL.map(|principle| game::principle(lang, principle));
        self.list(&t!(lang, "practice-cli-sheet-guess"), &names)?;
        let guess = self.read()?.parse::<usize>().ok().and_then(|n| Principle::ALL.get(n.wrapping_sub(1)).copied());
        let mut texts = texts.into_iter();
        let mut next = || texts.next().unwrap_or_default();
        let (want, need, cannot, fear) = (next(), next(), next(), next());
        Ok(Sheet { want, need, cannot, fear, otherwise: next(), cheap: next(), guess, ..Sheet::default() })
    }

    // ------------------------------------------------------------ the talk

    fn converse(&mut self, session: &mut Session, coach: bool, fresh: bool) -> Result<(), Stop> {
        if fresh {
            self.people(session.practice())?;
        } else {
            self.situation(session.practice())?;
        }
        for turn in session.practice().view().turns {
            for happened in &turn.happened {
                self.happening(session.practice(), happened)?;
            }
        }
        loop {
            while !session.practice().is_over() {
                match self.next(session.practice())? {
                    Chosen::Back => {}
                    Chosen::Undo => {
                        if self.saved(session, Session::undo)?.is_some() {
                            self.say(&t!(self.lang, "practice-cli-undone"))?;
                        }
                    }
                    Chosen::Move(made) => self.make(session, &made, coach)?,
                }
            }
            let practice = session.practice();
            self.debrief(practice)?;
            if practice.attempts() > 0 {
                self.compare(practice)?;
            }
            // The numbers that the debrief and the question go by.
            let made: Vec<String> = practice.moves().iter().map(|made| self.titled(practice, made)).collect();
            let moves = made.len();
            self.list(&t!(self.lang, "practice-cli-your-moves"), &made)?;
            self.say("")?;
            self.say(&t!(self.lang, "practice-cli-try-again"))?;
            let line = match self.read() {
                Err(Stop::End) => return Ok(()),
                line => line?,
            };
            match line.parse::<usize>() {
                Ok(n) if (1..=moves).contains(&n) => {
                    if self.saved(session, |session| session.try_again(n - 1))?.is_none() {
                        return Ok(());
                    }
                }
                _ => return Ok(()),
            }
        }
    }

    /// Does something that is saved before it counts, and tells what there is to tell. What could not be saved can be tried
    /// again, with everything that was chosen and written; nothing comes of what cannot be done.
    fn saved(
        &mut self,
        session: &mut Session,
        mut act: impl FnMut(&mut Session) -> Result<Vec<Notice>, SessionError>,
    ) -> Result<Option<()>, Stop> {
        loop {
            match act(session) {
                Ok(notices) => {
                    self.tell(&notices)?;
                    return Ok(Some(()));
                }
                Err(error) => {
                    self.say(&error.text(self.lang, session.practice()))?;
                    if let SessionError::Practice(_) = error {
                        return Ok(None);
                    }
                    self.say(&t!(self.lang, "practice-cli-try-saving"))?;
                    match self.read() {
                        Err(Stop::End) => return Err(Stop::Unsaved),
                        line => line?,
                    };
                }
            }
        }
    }

    fn make(&mut self, session: &mut Session, made: &Move, coach: bool) -> Result<(), Stop> {
        let round = session.practice().view().round;
        let mut happened = Vec::new();
        let made = self.saved(session, |session| {
            let (came, notices) = session.apply(made.clone())?;
            happened = came;
            Ok(notices)
        })?;
        if made.is_none() {
            return Ok(());
        }
        let practice = session.practice();
        self.say("")?;
        for one in &happened {
            self.happening(practice, one)?;
        }
        if coach && let Some(advice) = practice.coach() {
            let text = wording::advice(self.lang, practice, &advice);
            self.say(&t!(self.lang, "practice-cli-coach", text = text))?;
        }
        if practice.view().round != round {
            self.situation(practice)?;
        }
        Ok(())
    }

    /// The situation in full, with who one meets.
    fn situation(&mut self, practice: &Practice) -> io::Result<()> {
        self.told(practice.deck(), practice.view().card, 0)?;
        self.people(practice)
    }

    /// A situation in full: what has happened, how it looks from one's own side, who one is, and the ways forward.
    fn told(&mut self, deck: &Deck, card: usize, role: usize) -> io::Result<()> {
        let lang = self.lang;
        let tag = lang.tag();
        let (card, role) = (&deck.cards[card], &deck.roles[role]);
        self.say("")?;
        self.say(&t!(lang, "practice-cli-situation", title = card.title.get(tag)))?;
        self.say(card.situation.get(tag))?;
        self.say(card.sides[role.party].get(tag))?;
        self.say(&t!(lang, "practice-cli-question", question = card.question.get(tag)))?;
        self.say("")?;
        self.say(&t!(lang, "practice-cli-you-are", role = role.title.get(tag), brief = role.brief.get(tag)))?;
        if !role.private.is_empty() {
            self.say(&t!(lang, "practice-cli-only-you", private = role.private.get(tag)))?;
        }
        self.say("")?;
        self.say(&t!(lang, "practice-cli-options"))?;
        for (at, option) in card.options.iter().enumerate() {
            let letter = game::option_letter(at as u8).to_string();
            let (title, text) = (option.title.get(tag), option.text.get(tag));
            self.say(&t!(lang, "practice-cli-option", letter = letter, title = title, text = text))?;
        }
        Ok(())
    }

    /// Who one meets.
    fn people(&mut self, practice: &Practice) -> io::Result<()> {
        let lang = self.lang;
        self.say("")?;
        for (at, person) in practice.view().people.iter().enumerate() {
            let name = wording::name(lang, practice, Who::Person(at));
            let (temper, help) = (wording::temper(lang, person.temper), wording::temper_help(lang, person.temper));
            self.say(&t!(lang, "practice-cli-meet", name = name, temper = temper, help = help))?;
        }
        self.say("")
    }

    fn happening(&mut self, practice: &Practice, happened: &crate::practice::Happening) -> io::Result<()> {
        match wording::happening(self.lang, practice, practice.view().card, happened) {
            Some(text) => self.say(&text),
            None => Ok(()),
        }
    }

    fn next(&mut self, practice: &Practice) -> Result<Chosen, Stop> {
        let lang = self.lang;
        let view = practice.view();
        let kinds = view.may.clone();
        self.say("")?;
        if view.stage == Stage::Talk {
            let words = wording::trust_words(lang, view.trust);
            self.say(&t!(
                lang,
                "practice-cli-status",
                used = view.used,
                allowed = view.allowed,
                planks = u32::from(view.trust),
                words = words
            ))?;
        }
        let titles: Vec<String> = kinds
            .iter()
            .map(|&kind| format!("{}: {}", wording::move_title(lang, kind), wording::move_help(lang, kind)))
            .collect();
        // Who has a long menu read aloud wants it once: again when it has changed, and when it is asked for.
        if self.menu == titles {
            self.say("")?;
            self.say(&t!(lang, "practice-cli-what-now-short"))?;
        } else {
            self.list(&t!(lang, "practice-cli-what-now"), &titles)?;
            self.menu = titles;
        }
        let line = self.read()?;
        if is_undo(&line) {
            return Ok(Chosen::Undo);
        }
        let Some(kind) = line.parse::<usize>().ok().and_then(|n| kinds.get(n.wrapping_sub(1)).copied()) else {
            self.menu.clear();
            if line != "?" {
                self.say(&t!(lang, "practice-cli-not-a-choice", max = kinds.len()))?;
            }
            return Ok(Chosen::Back);
        };
        self.choosing = true;
        let chosen = self.formed(practice, kind);
        self.choosing = false;
        match chosen {
            Err(Stop::Back) => {
                self.menu.clear();
                self.say(&t!(lang, "practice-cli-let-go"))?;
                Ok(Chosen::Back)
            }
            chosen => chosen,
        }
    }

    /// A move of a kind, with everything that is chosen and written for it.
    fn formed(&mut self, practice: &Practice, kind: MoveKind) -> Result<Chosen, Stop> {
        let lang = self.lang;
        if kind == MoveKind::Ballot {
            self.say(&t!(lang, "practice-cli-which-rating"))?;
            let rating = self.read()?.parse::<u8>().ok().filter(|n| (1..=5).contains(n));
            let Some(rating) = rating else {
                self.say(&t!(lang, "practice-cli-not-a-choice", max = 5))?;
                return Ok(Chosen::Back);
            };
            let objection = if rating < RATING_LIVE_WITH { self.objection()? } else { None };
            return Ok(Chosen::Move(Move::Ballot { mark: Mark::rating(rating), objection }));
        }
        let choices = practice.choices(kind);
        if choices.is_empty() {
            self.say(&t!(lang, "practice-error-stage"))?;
            return Ok(Chosen::Back);
        }
        let labels: Vec<String> = choices.iter().map(|made| self.label(practice, made)).collect();
        let made = choices[self.choose(&self.question(kind), &labels)?].clone();
        self.in_words(practice, made).map(Chosen::Move)
    }

    /// Why somebody cannot live with the proposal, if they want to object.
    fn objection(&mut self) -> Result<Option<String>, Stop> {
        loop {
            self.say(&t!(self.lang, "practice-cli-objection"))?;
            let line = self.read()?;
            if line.chars().count() <= limits::OBJECTION {
                return Ok((!line.is_empty()).then_some(line));
            }
            self.say(&t!(self.lang, "practice-cli-objection-long", max = limits::OBJECTION))?;
        }
    }

    /// Lets the words of a move be chosen, or written.
    fn in_words(&mut self, practice: &Practice, made: Move) -> Result<Move, Stop> {
        let wordings = wording::wordings(self.lang, practice, &made);
        if wordings.is_empty() {
            return Ok(made);
        }
        loop {
            self.list(&t!(self.lang, "practice-cli-which-wording"), &wordings)?;
            let line = self.read()?;
            let words = match line.parse::<usize>() {
                Ok(n) if (1..=wordings.len()).contains(&n) => Words::Phrase((n - 1) as u8),
                Ok(_) => {
                    self.say(&t!(self.lang, "practice-cli-not-a-choice", max = wordings.len()))?;
                    continue;
                }
                Err(_) if line.is_empty() => Words::Phrase(0),
                Err(_) if line == "?" => continue,
                Err(_) => self.own_words(practice, &made, line.chars().take(crate::practice::OWN_WORDS).collect())?,
            };
            return Ok(made.with_words(words));
        }
    }

    /// Own words, and whether they are meant as what was chosen: the program understands no free text, and says so.
    fn own_words(&mut self, practice: &Practice, made: &Move, text: String) -> Result<Words, Stop> {
        let all_there_is = matches!(
            made.kind(),
            MoveKind::ListenAsk | MoveKind::TellOpenly | MoveKind::Acknowledge | MoveKind::Reword
        );
        if !all_there_is || !practice.may_acknowledge() {
            return Ok(Words::Own(text));
        }
        self.say(&t!(self.lang, "practice-cli-own-meant"))?;
        Ok(if self.read()? == "1" { Words::Meant(text) } else { Words::Own(text) })
    }

    fn question(&self, kind: MoveKind) -> String {
        let key = match kind {
            MoveKind::HandPen => "whom",
            MoveKind::ListenAsk => "ask-what",
            MoveKind::TellOpenly => "tell-what",
            MoveKind::Acknowledge => "which-heard",
            MoveKind::Propose => "which-option",
            MoveKind::Reword => "which-words",
            MoveKind::Answer => "which-answer",
            MoveKind::AskFor => "ask-for-what",
            MoveKind::Offer => "which-promise",
            // Nothing is chosen in these.
            MoveKind::PauseAnchor | MoveKind::Silence | MoveKind::Ballot => "which-promise",
            MoveKind::Again | MoveKind::Conclude | MoveKind::Leave => "which-promise",
        };
        tr(self.lang, &format!("practice-cli-{key}"))
    }

    /// A move in a line: what its button is called, and what was chosen.
    fn titled(&self, practice: &Practice, made: &Move) -> String {
        let title = wording::move_title(self.lang, made.kind());
        let label = match made {
            Move::Ballot { mark, .. } => mark.rating.map_or(String::new(), |rating| rating.to_string()),
            _ => self.label(practice, made),
        };
        if label.is_empty() || label == title { title } else { format!("{title}: {label}") }
    }

    fn label(&self, practice: &Practice, made: &Move) -> String {
        let lang = self.lang;
        let deck = practice.deck();
        let promise = |clause| game::clause_title(lang, deck, clause).to_owned();
        match made {
            Move::ListenAsk { to, question, .. } => {
                let question = match question {
                    Question::Open => t!(lang, "practice-cli-question-open"),
                    Question::About(principle) => {
                        let principle = tr(lang, &format!("practice-principle-{}", principle.code()));
                        t!(lang, "practice-cli-question-about", principle = principle)
                    }
                    Question::Leading => t!(lang, "practice-cli-question-leading"),
                    Question::Otherwise => t!(lang, "practice-cli-question-otherwise"),
                };
                format!("{}. {question}", wording::name(lang, practice, Who::Person(*to)))
            }
            Move::Acknowledge { to, what, .. } => {
                let name = wording::name(lang, practice, Who::Person(*to));
                t!(lang, "practice-heard-label", name = name, what = wording::heard(lang, deck, *what))
            }
            Move::TellOpenly { what, .. } => tr(lang, &format!("practice-cli-tell-{}", what.code())),
            Move::HandPen { to, .. } => wording::name(lang, practice, Who::Person(*to)),
            Move::Propose { option, manner, .. } => {
                let card = &deck.cards[practice.view().card];
                let title = card.options.get(usize::from(*option)).map_or("", |option| option.title.get(lang.tag()));
                let key = match manner {
                    Manner::Draft => "practice-cli-as-draft",
                    Manner::Final => "practice-cli-as-final",
                };
                t!(lang, key, option = title)
            }
            Move::Offer { clause, .. } => promise(clause),
            Move::AskFor { wish: Wish::Pen, .. } => t!(lang, "practice-cli-ask-pen"),
            Move::AskFor { wish: Wish::Promise { clause, asking }, .. } => {
                let key = match asking {
                    Asking::Ask => "practice-cli-ask-kindly",
                    Asking::Write => "practice-cli-ask-write",
                };
                t!(lang, key, promise = promise(clause))
            }
            Move::Reword { wording, .. } => tr(lang, &format!("practice-cli-words-{}", wording.code())),
            Move::Answer { entry, yes, .. } => {
                let entries = &practice.game().round().proposal().entries;
                let promise = entries.get(*entry).map_or(String::new(), |entry| promise(&entry.clause));
                let key = if *yes { "practice-cli-answer-yes" } else { "practice-cli-answer-no" };
                t!(lang, key, promise = promise)
            }
            other => wording::move_title(lang, other.kind()),
        }
    }

    // ------------------------------------------------------------ afterwards

    fn debrief(&mut self, practice: &Practice) -> io::Result<()> {
        let lang = self.lang;
        let debrief = practice.debrief();
        let title =
            |at: usize| practice.moves().get(at).map_or(String::new(), |made| wording::move_title(lang, made.kind()));
        self.say("")?;
        self.say(&t!(lang, "practice-cli-debrief"))?;
        if debrief.verdict.is_some() {
            for (person, (rating, factors)) in debrief.ratings.iter().zip(&debrief.factors).enumerate() {
                self.say(&wording::rating_sentence(lang, practice, person, *rating, factors, 6))?;
            }
        }
        self.say("")?;
        self.say(&t!(lang, "practice-cli-whole"))?;
        for line in lookback::whole(lang, practice) {
            self.say(&line)?;
        }
        if let Some(line) = lookback::decided(lang, practice) {
            self.say(&line)?;
        }
        let unasked = lookback::unasked(lang, practice);
        if !unasked.is_empty() {
            self.say("")?;
            self.say(&t!(lang, "practice-cli-unasked"))?;
            for line in unasked {
                self.say(&line)?;
            }
        }
        self.say("")?;
        for point in &debrief.turning {
            let key = if point.tenths > 0 { "practice-cli-turn-up" } else { "practice-cli-turn-down" };
            let much = wording::much(lang, point.tenths);
            self.say(&t!(lang, key, n = point.at + 1, made = title(point.at), much = much))?;
        }
        for what in &debrief.what_if {
            let other = self.titled(practice, &what.instead);
            self.say(&t!(
                lang,
                if what.better { "practice-cli-what-if" } else { "practice-cli-what-if-same" },
                n = what.at + 1,
                made = other,
                verdict = wording::verdict_words(lang, what.verdict),
                much = wording::much(lang, what.tenths)
            ))?;
        }
        let sheet = &practice.preparation().sheet;
        if !sheet.is_empty() {
            self.say("")?;
            self.say(&t!(lang, "practice-cli-sheet-beside"))?;
            for (key, text) in sheet.texts().into_iter().filter(|(_, text)| !text.is_empty()) {
                let question = tr(lang, &format!("practice-cli-sheet-{key}"));
                self.say(&t!(lang, "practice-cli-sheet-line", question = question, text = text))?;
            }
            let principle = tr(lang, &format!("practice-principle-{}", debrief.sheet.mattered.code()));
            self.say(&t!(lang, "practice-cli-mattered", principle = principle))?;
            match debrief.sheet.guessed {
                Some(true) => self.say(&t!(lang, "practice-cli-guessed-right"))?,
                Some(false) => self.say(&t!(lang, "practice-cli-guessed-wrong"))?,
                None => {}
            }
        }
        Ok(())
    }

    fn compare(&mut self, practice: &Practice) -> io::Result<()> {
        let lang = self.lang;
        let Some(compared) = practice.compare(practice.attempts() - 1) else { return Ok(()) };
        let [before, after] = compared.verdicts.map(|verdict| {
            verdict
                .map_or_else(|| t!(lang, "practice-cli-compare-none"), |verdict| wording::verdict_words(lang, verdict))
        });
        self.say("")?;
        self.say(&t!(lang, "practice-cli-compare", before = before, after = after))?;
        self.say(&t!(
            lang,
            "practice-cli-compare-told",
            before = compared.told[0],
            after = compared.told[1],
            trustbefore = u32::from(compared.trust[0]),
            trustafter = u32::from(compared.trust[1])
        ))
    }
}
