//! `komma-overens practise`: practice line by line, for terminals, screen readers and pipes. Plain lines and numbered
//! choices; the same script gives the same transcript for the same seed, and the end of the input ends cleanly.

use crate::deck;
use crate::practice::store::{self, Attempt, PracticeLog, Record, Suggestion};
use crate::practice::{
    Asking, Counterpart, Level, Manner, Move, MoveKind, Notes, Pace, Place, Practice, Preparation, Question, Sheet,
    Stage, Temper, Who, Wish, Words, wording,
};
use crate::rules::{Deck, Mark, Party, Principle, RATING_LIVE_WITH, limits};
use crate::t;
use crate::text::{Lang, tr};
use crate::wording as game;
use std::io::{self, BufRead, Write};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What a practice in the terminal is asked for with.
#[derive(Clone, Debug, Default)]
pub struct Asked {
    /// A deck; else the one that comes with the game.
    pub deck: Option<PathBuf>,
    /// A card's id or number.
    pub card: Option<String>,
    /// A role's id.
    pub role: Option<String>,
    /// One's own side.
    pub side: Option<Party>,
    /// How the counterparts come.
    pub temper: Option<Temper>,
    /// How hard it is.
    pub level: Level,
    /// Whether the coach speaks after each move.
    pub coach: bool,
    /// The seed.
    pub seed: u64,
    /// Take up the practice in progress.
    pub resume: bool,
    /// Delete what is kept.
    pub forget: bool,
}

/// Why the conversation stops before its end.
enum Stop {
    /// The input has ended, or the user has had enough.
    End,
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

struct Talk<'a> {
    lang: Lang,
    input: &'a mut dyn BufRead,
    out: &'a mut dyn Write,
    /// The menu of moves that was shown last.
    menu: Vec<String>,
}

/// Practises with what is typed into `input`. Answers with the exit code: 0, or 2 where the deck, card or role cannot be
/// used or nothing can be saved.
///
/// # Errors
/// Only when `out` or `err` cannot be written to, or `input` not read.
pub fn run(
    asked: &Asked,
    data: &Path,
    lang: Lang,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    if asked.forget {
        return match store::forget(data) {
            Ok(()) => writeln!(out, "{}", t!(lang, "practice-cli-forgotten")).map(|()| 0),
            Err(error) => cannot_save(lang, &error, err),
        };
    }
    let deck = match load(asked.deck.as_deref()) {
        Ok(deck) => deck,
        Err(file) => {
            writeln!(err, "{}", t!(lang, "practice-cli-deck-broken", file = file))?;
            return Ok(2);
        }
    };
    let mut talk = Talk { lang, input, out, menu: Vec::new() };
    let begun = if asked.resume {
        match store::resume(data, |hash| (deck.hash == hash).then(|| deck.clone())) {
            Some(practice) => {
                talk.say(&t!(lang, "practice-cli-resumed"))?;
                Ok(practice)
            }
            None => {
                writeln!(err, "{}", t!(lang, "practice-cli-nothing-to-resume"))?;
                return Ok(2);
            }
        }
    } else {
        let preparation = match talk.prepare(&deck, asked) {
            Ok(Ok(preparation)) => preparation,
            Ok(Err(unknown)) => {
                writeln!(err, "{unknown}")?;
                return Ok(2);
            }
            Err(Stop::Io(error)) => return Err(error),
            Err(Stop::End) => return Ok(0),
        };
        match Practice::new(&deck, preparation, asked.seed) {
            Ok(practice) => PracticeLog::begin(data, &practice).map(|log| (practice, log)),
            Err(problems) => {
                for problem in problems {
                    writeln!(err, "{}", wording::problem(lang, problem))?;
                }
                return Ok(2);
            }
        }
    };
    let (mut practice, mut log) = match begun {
        Ok(begun) => begun,
        Err(error) => return cannot_save(lang, &error, err),
    };
    let ended = match talk.converse(&mut practice, &mut log, asked.coach) {
        Ok(()) => false,
        Err(Stop::End) => true,
        Err(Stop::Io(error)) => return Err(error),
    };
    // What was not finished stays in its log, to be taken up again; what was is an attempt of the record.
    if practice.is_over() {
        let attempt = Attempt::of(&practice, now());
        let saved = attempt.map_or(Ok(()), |attempt| Record::add(data, attempt).map(drop));
        if let Err(error) = saved.and_then(|()| log.end(data)) {
            return cannot_save(lang, &error, err);
        }
    }
    talk.say(&if ended { t!(lang, "practice-cli-ended") } else { t!(lang, "practice-cli-saved") })?;
    if !ended && let Some(suggestion) = Record::load(data).suggest(&deck) {
        talk.say(&suggested(lang, &deck, suggestion))?;
    }
    Ok(0)
}

fn cannot_save(lang: Lang, error: &io::Error, err: &mut dyn Write) -> io::Result<u8> {
    let reason = crate::record::io_reason(lang, error);
    writeln!(err, "{}", t!(lang, "practice-cli-cannot-save", reason = reason))?;
    Ok(2)
}

fn now() -> String {
    jiff::Timestamp::now().strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

fn load(path: Option<&Path>) -> Result<Arc<Deck>, String> {
    let (name, checked) = match path {
        Some(path) => (path.display().to_string(), deck::load_path(path)),
        None => {
            let (name, source) = deck::embedded()[0];
            (name.to_owned(), deck::load_str(source, name))
        }
    };
    checked.deck.map(Arc::new).ok_or(name)
}

/// What to practise next, in words.
pub fn suggested(lang: Lang, deck: &Deck, suggestion: Suggestion) -> String {
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

impl Talk<'_> {
    fn say(&mut self, text: &str) -> io::Result<()> {
        writeln!(self.out, "{text}")
    }

    fn read(&mut self) -> Result<String, Stop> {
        self.out.flush()?;
        let mut line = String::new();
        if self.input.read_line(&mut line)? == 0 {
            return Err(Stop::End);
        }
        let line = line.trim().to_owned();
        if line.eq_ignore_ascii_case("q") { Err(Stop::End) } else { Ok(line) }
    }

    /// A numbered list; the place chosen. A list of one is not asked about.
    fn choose(&mut self, question: &str, choices: &[String]) -> Result<usize, Stop> {
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

    fn prepare(&mut self, deck: &Deck, asked: &Asked) -> Result<Result<Preparation, String>, Stop> {
        let lang = self.lang;
        let tag = lang.tag();
        self.say(&t!(lang, "practice-cli-welcome"))?;
        let card = match &asked.card {
            Some(name) => {
                let by_number =
                    name.parse::<usize>().ok().and_then(|n| n.checked_sub(1)).filter(|n| *n < deck.cards.len());
                match deck.cards.iter().position(|card| card.id == *name).or(by_number) {
                    Some(card) => card,
                    None => return Ok(Err(t!(lang, "practice-cli-no-card", name = name.as_str()))),
                }
            }
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
        let mut preparation =
            Preparation { level: asked.level, ..Preparation::new(deck, card, role, lang, asked.seed) };
        if let Some(temper) = asked.temper {
            for counterpart in &mut preparation.counterparts {
                *counterpart = Counterpart { temper, ..*counterpart };
            }
        }
        preparation.sheet = self.sheet()?;
        let places = Place::ALL.map(|place| tr(lang, &format!("practice-place-{}", place.code())));
        preparation.place = Place::ALL[self.choose(&t!(lang, "practice-cli-where"), &places)?];
        let notes = Notes::ALL.map(|notes| tr(lang, &format!("practice-notes-{}", notes.code())));
        preparation.notes = Notes::ALL[self.choose(&t!(lang, "practice-cli-notes"), &notes)?];
        let paces = Pace::ALL.map(|pace| tr(lang, &format!("practice-pace-{}", pace.code())));
        preparation.pace = Pace::ALL[self.choose(&t!(lang, "practice-cli-pace"), &paces)?];
        Ok(Ok(preparation))
    }

    fn sheet(&mut self) -> Result<Sheet, Stop> {
        let lang = self.lang;
        self.say("")?;
        self.say(&t!(lang, "practice-cli-sheet"))?;
        let mut texts = Vec::new();
        for key in ["want", "need", "cannot", "fear"] {
            self.say(&tr(lang, &format!("practice-cli-sheet-{key}")))?;
            texts.push(self.read()?.chars().take(crate::practice::OWN_WORDS).collect::<String>());
        }
        let names = Principle::ALL.map(|principle| game::principle(lang, principle));
        self.list(&t!(lang, "practice-cli-sheet-guess"), &names)?;
        let guess = self.read()?.parse::<usize>().ok().and_then(|n| Principle::ALL.get(n.wrapping_sub(1)).copied());
        let mut texts = texts.into_iter();
        let mut next = || texts.next().unwrap_or_default();
        Ok(Sheet { want: next(), need: next(), cannot: next(), fear: next(), guess, ..Sheet::default() })
    }

    // ------------------------------------------------------------ the talk

    fn converse(&mut self, practice: &mut Practice, log: &mut PracticeLog, coach: bool) -> Result<(), Stop> {
        self.situation(practice)?;
        for turn in practice.view().turns {
            for happened in &turn.happened {
                self.happening(practice, happened)?;
            }
        }
        loop {
            while !practice.is_over() {
                match self.next(practice)? {
                    Chosen::Back => {}
                    Chosen::Undo => match practice.clone().undo() {
                        Err(error) => self.say(&wording::error(self.lang, practice, &error))?,
                        Ok(_) => {
                            log.undone()?;
                            // It was tried on a copy a moment ago.
                            let _ = practice.undo();
                            self.say(&t!(self.lang, "practice-cli-undone"))?;
                        }
                    },
                    Chosen::Move(made) => self.make(practice, log, made, coach)?,
                }
            }
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
                    log.tried_again(n - 1)?;
                    // The number was checked above.
                    let _ = practice.try_again(n - 1);
                }
                _ => return Ok(()),
            }
        }
    }

    fn make(&mut self, practice: &mut Practice, log: &mut PracticeLog, made: Move, coach: bool) -> Result<(), Stop> {
        if let Err(error) = practice.check(&made) {
            self.say(&wording::error(self.lang, practice, &error))?;
            return Ok(());
        }
        let round = practice.view().round;
        log.made(&made)?;
        // It was checked above.
        let happened = practice.apply(made).unwrap_or_default();
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

    fn situation(&mut self, practice: &Practice) -> io::Result<()> {
        let lang = self.lang;
        let tag = lang.tag();
        let deck = practice.deck().clone();
        let view = practice.view();
        let card = &deck.cards[view.card];
        self.say("")?;
        self.say(&t!(lang, "practice-cli-situation", title = card.title.get(tag)))?;
        self.say(card.situation.get(tag))?;
        self.say(card.sides[view.party].get(tag))?;
        self.say(&t!(lang, "practice-cli-question", question = card.question.get(tag)))?;
        self.say("")?;
        let role = &deck.roles[0];
        self.say(&t!(lang, "practice-cli-you-are", role = role.title.get(tag), brief = role.brief.get(tag)))?;
        if !role.private.is_empty() {
            self.say(&t!(lang, "practice-cli-only-you", private = role.private.get(tag)))?;
        }
        for (at, person) in view.people.iter().enumerate() {
            let name = wording::name(lang, practice, Who::Person(at));
            let (temper, help) = (wording::temper(lang, person.temper), wording::temper_help(lang, person.temper));
            self.say(&t!(lang, "practice-cli-meet", name = name, temper = temper, help = help))?;
        }
        self.say("")?;
        self.say(&t!(lang, "practice-cli-options"))?;
        for (at, option) in card.options.iter().enumerate() {
            let letter = game::option_letter(at as u8).to_string();
            let (title, text) = (option.title.get(tag), option.text.get(tag));
            self.say(&t!(lang, "practice-cli-option", letter = letter, title = title, text = text))?;
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
        // The same key in both languages: å and u.
        if matches!(line.to_lowercase().as_str(), "å" | "u") {
            return Ok(Chosen::Undo);
        }
        let Some(kind) = line.parse::<usize>().ok().and_then(|n| kinds.get(n.wrapping_sub(1)).copied()) else {
            self.menu.clear();
            if line != "?" {
                self.say(&t!(lang, "practice-cli-not-a-choice", max = kinds.len()))?;
            }
            return Ok(Chosen::Back);
        };
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
                Err(_) => Words::Own(line.chars().take(crate::practice::OWN_WORDS).collect()),
            };
            return Ok(made.with_words(words));
        }
    }

    fn question(&self, kind: MoveKind) -> String {
        let key = match kind {
            MoveKind::HandPen => "whom",
            MoveKind::ListenAsk => "ask-what",
            MoveKind::TellOpenly => "tell-what",
            MoveKind::Propose => "which-option",
            MoveKind::Reword => "which-words",
            MoveKind::Answer => "which-answer",
            MoveKind::AskFor => "ask-for-what",
            _ => "which-promise",
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
                };
                format!("{}. {question}", wording::name(lang, practice, Who::Person(*to)))
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
        for (person, needs) in debrief.needs.iter().enumerate() {
            for need in needs.iter().filter(|need| !need.told) {
                let name = wording::name(lang, practice, Who::Person(person));
                let need = wording::need(lang, practice.deck(), need.need.about);
                self.say(&t!(lang, "practice-cli-untold", name = name, need = need))?;
            }
        }
        for point in &debrief.turning {
            let key = if point.tenths > 0 { "practice-cli-turn-up" } else { "practice-cli-turn-down" };
            let tenths = wording::tenths(lang, point.tenths);
            self.say(&t!(lang, key, n = point.at + 1, made = title(point.at), tenths = tenths))?;
        }
        for what in &debrief.what_if {
            let other = self.titled(practice, &what.instead);
            self.say(&t!(
                lang,
                if what.better { "practice-cli-what-if" } else { "practice-cli-what-if-same" },
                n = what.at + 1,
                made = other,
                verdict = wording::verdict_words(lang, what.verdict),
                tenths = wording::tenths(lang, what.tenths)
            ))?;
        }
        let sheet = &practice.preparation().sheet;
        if !sheet.is_empty() {
            self.say("")?;
            self.say(&t!(lang, "practice-cli-sheet-beside"))?;
            let lines =
                [("want", &sheet.want), ("need", &sheet.need), ("cannot", &sheet.cannot), ("fear", &sheet.fear)];
            for (key, text) in lines.into_iter().filter(|(_, text)| !text.is_empty()) {
                let question = tr(lang, &format!("practice-cli-sheet-{key}"));
                self.say(&t!(lang, "practice-cli-sheet-line", question = question, text = text.as_str()))?;
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
