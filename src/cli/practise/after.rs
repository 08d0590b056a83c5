//! After the talk in the terminal: why it went as it did, beside the attempt before, and what to practise next.

use super::Talk;
use crate::practice::store::Suggestion;
use crate::practice::{Practice, lookback, wording};
use crate::rules::Deck;
use crate::t;
use crate::text::{Lang, tr};
use std::io;

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

impl Talk<'_> {
    pub(super) fn debrief(&mut self, practice: &Practice) -> io::Result<()> {
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

    pub(super) fn compare(&mut self, practice: &Practice) -> io::Result<()> {
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
