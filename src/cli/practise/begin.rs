//! The beginning of a practice in the terminal: a new one with its sheet, or one that was begun before.

use super::{Asked, Source, Stop, Talk, card_named, refuse};
use crate::practice::{
    self, BeginError, Counterpart, Kept, Notes, OpenError, Pace, Place, Practice, Preparation, Session, Sheet,
};
use crate::rules::{Deck, Party, Principle};
use crate::t;
use crate::text::{Lang, tr};
use crate::wording as game;
use std::io::{self, Write};
use std::path::Path;

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

impl Talk<'_> {
    /// A new practice; the exit code where there is none.
    pub(super) fn begin(
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
    pub(super) fn take_up(
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
}
