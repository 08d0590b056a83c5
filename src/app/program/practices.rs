//! The practices on disk, and how it has gone.

use super::files::Files;
use crate::app::menus::title::Unfinished;
use crate::app::practice::Solo;
use crate::app::practice::progress::{Point, ProgressSheet, Series};
use crate::practice::meeting::Meeting;
use crate::practice::store::{self, Attempt, Record, Suggestion};
use crate::practice::{self, BeginError, Kept, Practice, Preparation, Session, wording as spoken};
use crate::record;
use crate::rules::{Deck, Party, Principle, Verdict};
use crate::t;
use crate::wording;
use std::sync::Arc;

impl Files {
    /// A preparation to begin with, as what has been practised suggests. With it the place of its deck and a seed.
    pub(super) fn preparation(&self) -> Option<(usize, Preparation, u64)> {
        let (at, deck) = self.first_deck()?;
        // Without a record there is still something to begin with; why it cannot be read is told where it is shown.
        let record = Record::load(&self.data).unwrap_or_default();
        let seed = record::draw_seed();
        let last = record.attempts.iter().rev().find(|attempt| attempt.deck == deck.id);
        let suggestion = record.suggest(deck);
        let card = match suggestion {
            Some(
                Suggestion::First(card)
                | Suggestion::Principle(_, card)
                | Suggestion::OtherSide(card, _)
                | Suggestion::Harder(card, _)
                | Suggestion::New(card),
            ) => card,
            None => return None,
        };
        let role = match suggestion {
            Some(Suggestion::OtherSide(_, party)) => deck.roles_of(party).first().copied(),
            _ => last.and_then(|attempt| deck.roles.iter().position(|role| role.id == attempt.role)),
        };
        let role = role.or(deck.roles_of(Party::Public).first().copied())?;
        let mut preparation = Preparation::new(deck, card, role, self.lang, seed);
        preparation.level = match suggestion {
            Some(Suggestion::Harder(_, level)) => level,
            _ => last.map_or(preparation.level, |attempt| attempt.level),
        };
        Some((at, preparation, seed))
    }

    /// The bytes of the deck with this hash, if it is among those there are.
    fn deck_bytes_of(&self, hash: &str) -> Option<Vec<u8>> {
        let at =
            self.decks.iter().position(|listed| listed.checked.deck.as_ref().is_some_and(|deck| deck.hash == hash));
        self.deck_bytes(at?).ok()
    }

    /// Reads the practices that were begun. Only looks: a practice that is open elsewhere goes on undisturbed.
    pub(super) fn read_practices(&mut self) -> Result<(), String> {
        let lang = self.lang;
        let kept = practice::practices(&self.data, &|hash| self.deck_bytes_of(hash));
        let (kept, result) = match kept {
            Ok(kept) => (kept, Ok(())),
            Err(error) => (Vec::new(), Err(error.text(lang))),
        };
        self.practices = kept.iter().map(|kept| unfinished(kept, lang)).collect();
        self.kept = kept;
        result
    }

    /// Begins a practice. Those that were begun before stay.
    pub(super) fn begin_practice(&mut self, place: usize, preparation: Preparation) -> Result<Solo, String> {
        let lang = self.lang;
        let bytes = self.deck_bytes(place)?;
        let name = self.decks.get(place).map_or("", |listed| listed.name.as_str());
        // The file may have changed since the list was read: what is practised with is what is there now.
        let Some(deck) = crate::deck::load_bytes(&bytes, name, None).deck else {
            return Err(t!(lang, "program-deck-broken"));
        };
        self.begin_with(&bytes, deck, preparation)
    }

    /// Begins a practice of a meeting of one's own: it is the first card of a deck that lies with the practice alone.
    pub(super) fn begin_meeting(
        &mut self,
        place: usize,
        meeting: &Meeting,
        preparation: Preparation,
    ) -> Result<Solo, String> {
        let lang = self.lang;
        let bytes = self.deck_bytes(place)?;
        let name = self.decks.get(place).map_or("", |listed| listed.name.as_str());
        let (source, deck) = (String::from_utf8_lossy(&bytes), crate::deck::load_bytes(&bytes, name, None).deck);
        let Some(deck) = deck else { return Err(t!(lang, "program-deck-broken")) };
        let question = t!(lang, "practice-meeting-question");
        let text = meeting.deck_of(&source, &deck, &question, lang);
        let made = text.and_then(|text| Some((crate::deck::load_str(&text, name).deck?, text)));
        let Some((made, text)) = made else { return Err(t!(lang, "practice-meeting-impossible")) };
        self.begin_with(text.as_bytes(), made, preparation)
    }

    fn begin_with(&self, bytes: &[u8], deck: Deck, preparation: Preparation) -> Result<Solo, String> {
        let lang = self.lang;
        let session = Practice::new(&Arc::new(deck), preparation, record::draw_seed())
            .map_err(BeginError::Preparation)
            .and_then(|practice| Session::begin(&self.data, bytes, practice));
        session.map(|session| Solo::new(session, &[], lang)).map_err(|error| error.text(lang))
    }

    /// Goes on with the practice at this place of the list.
    pub(super) fn resume_practice(&mut self, place: usize) -> Result<Solo, String> {
        let lang = self.lang;
        let Some(kept) = self.kept.get(place) else { return Err(t!(lang, "practice-open-gone")) };
        let resumed = Session::resume(&self.data, &kept.path, &|hash| self.deck_bytes_of(hash));
        let resumed = resumed.map_err(|error| error.text(lang))?;
        Ok(Solo::new(resumed.session, &resumed.notices, lang))
    }

    /// Takes the practice at this place out of the list, with its folder.
    pub(super) fn put_away_practice(&mut self, place: usize) -> Result<(), String> {
        let lang = self.lang;
        let Some(kept) = self.kept.get(place) else { return Err(t!(lang, "practice-open-gone")) };
        let moved = practice::put_away(&self.data, &kept.path);
        let read = self.read_practices();
        moved.map_err(|error| t!(lang, "solo-not-put-away", reason = error.text(lang)))?;
        read
    }

    /// Why the record of attempts cannot be read, if it cannot.
    pub(super) fn record_problem(&self) -> Option<String> {
        let error = Record::load(&self.data).err()?;
        Some(t!(self.lang, "solo-record-unreadable", reason = record::io_reason(self.lang, &error)))
    }

    /// How it has gone so far.
    pub(super) fn progress(&self) -> ProgressSheet {
        let record = Record::load(&self.data).unwrap_or_default();
        let decks = || self.decks.iter().filter_map(|listed| listed.checked.deck.as_ref());
        let mut seen: Vec<(&str, &str)> = Vec::new();
        let mut situations = Vec::new();
        for attempt in record.attempts.iter().rev() {
            let key = (attempt.deck.as_str(), attempt.card.as_str());
            if seen.contains(&key) {
                continue;
            }
            seen.push(key);
            let deck = decks().find(|deck| deck.id == attempt.deck);
            let card = deck.and_then(|deck| deck.cards.iter().find(|card| card.id == attempt.card));
            let title = card.map_or(attempt.card.as_str(), |card| card.title.get(self.lang.tag()));
            let all: Vec<&Attempt> = record.of_card(key.0, key.1).collect();
            situations.push(self.situation(title, card.and_then(|card| card.principles.first().copied()), &all));
        }
        let principles = Principle::ALL.into_iter().filter_map(|principle| self.principle(&record, principle));
        let next = self.first_deck().and_then(|(_, deck)| Some((deck, record.suggest(deck)?)));
        ProgressSheet {
            situations,
            principles: principles.collect(),
            next: next.map(|(deck, suggestion)| self.suggested(deck, suggestion)),
            attempts: record.attempts.len(),
            file: store::folder(&self.data).display().to_string(),
        }
    }

    fn situation(&self, title: &str, principle: Option<Principle>, attempts: &[&Attempt]) -> Series {
        let lang = self.lang;
        let verdict = |attempt: &Attempt| match attempt.verdict {
            Some(verdict) => wording::verdict_title(lang, verdict, u32::from(verdict == Verdict::Blocked)),
            None => t!(lang, "solo-no-ballot-short"),
        };
        let point = |attempt: &&Attempt| {
            let can = attempt.ratings.iter().flatten().filter(|&&rating| rating >= 3).count();
            let value = can as f32 / attempt.ratings.len().max(1) as f32;
            let share = wording::percent(f64::from(value));
            let words = t!(lang, "solo-point", when = day(attempt), verdict = verdict(attempt), share = share);
            Point { value: value * 100.0, consent: attempt.is_consent(), words }
        };
        let last = attempts.last().map(|attempt| verdict(attempt)).unwrap_or_default();
        Series {
            title: title.to_owned(),
            principle,
            summary: t!(lang, "solo-summary", count = attempts.len(), verdict = last),
            marks: [(0.0, "0"), (50.0, "50"), (100.0, "100")],
            points: attempts.iter().map(point).collect(),
        }
    }

    /// What the moves did to a principle; nothing where they never did.
    fn principle(&self, record: &Record, principle: Principle) -> Option<Series> {
        let lang = self.lang;
        let all: Vec<(&Attempt, i16)> = record.of_principle(principle).collect();
        if all.iter().all(|(_, tenths)| *tenths == 0) {
            return None;
        }
        let sum = all.iter().fold(0i16, |sum, (_, tenths)| sum.saturating_add(*tenths));
        let point = |(attempt, tenths): &(&Attempt, i16)| Point {
            // For each of those who were met, so that a larger table does not look like a larger step.
            value: f32::from(*tenths) / 10.0 / attempt.tempers.len().max(1) as f32,
            consent: attempt.is_consent(),
            words: t!(lang, "solo-point-principle", when = day(attempt), steps = spoken::tenths(lang, *tenths)),
        };
        Some(Series {
            title: wording::principle(lang, principle),
            principle: Some(principle),
            summary: t!(lang, "solo-summary-principle", steps = spoken::tenths(lang, sum)),
            marks: [(-5.0, "−5"), (0.0, "0"), (5.0, "+5")],
            points: all.iter().map(point).collect(),
        })
    }

    fn suggested(&self, deck: &Deck, suggestion: Suggestion) -> String {
        let lang = self.lang;
        let title = |card: usize| deck.cards.get(card).map_or("", |card| card.title.get(lang.tag())).to_owned();
        match suggestion {
            Suggestion::First(card) => t!(lang, "practice-suggest-first", card = title(card)),
            Suggestion::Principle(principle, card) => {
                let name = crate::text::tr(lang, &format!("practice-principle-{}", principle.code()));
                t!(lang, "practice-suggest-principle", principle = name, card = title(card))
            }
            Suggestion::OtherSide(card, _) => t!(lang, "practice-suggest-side", card = title(card)),
            Suggestion::Harder(card, _) => t!(lang, "practice-suggest-harder", card = title(card)),
            Suggestion::New(card) => t!(lang, "practice-suggest-new", card = title(card)),
        }
    }

    /// Forgets every attempt, and what was begun.
    pub(super) fn forget_practices(&mut self) -> Result<(), String> {
        let lang = self.lang;
        practice::forget(&self.data).map_err(|error| t!(lang, "solo-not-forgotten", reason = error.text(lang)))?;
        self.practices.clear();
        self.kept.clear();
        Ok(())
    }
}

/// The day of an attempt.
fn day(attempt: &Attempt) -> String {
    attempt.at.get(..10).unwrap_or(&attempt.at).to_owned()
}

/// A practice that was begun, in words.
fn unfinished(kept: &Kept, lang: crate::text::Lang) -> Unfinished {
    let when = kept.changed.map(record::local_time).unwrap_or_default();
    let practice = match &kept.practice {
        Ok(practice) => practice,
        Err(error) => {
            return Unfinished { title: kept.name(), when, damaged: Some(error.text(lang)), ..Unfinished::default() };
        }
    };
    let (view, deck) = (practice.view(), practice.deck());
    let title = deck.cards.get(view.card).map_or("", |card| card.title.get(lang.tag()));
    let role = deck.roles.first().map_or("", |role| role.title.get(lang.tag()));
    let detail = if practice.is_over() {
        t!(lang, "solo-begun-over", role = role)
    } else {
        t!(lang, "solo-begun-at", role = role, used = view.used, of = view.allowed)
    };
    // One that is damaged further on can still be taken up from before that.
    let detail = kept.damage.iter().fold(detail, |detail, damaged| format!("{detail} · {}", damaged.text(lang)));
    Unfinished { title: title.to_owned(), detail, when, ..Unfinished::default() }
}
