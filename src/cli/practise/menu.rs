//! Choosing a move in the terminal: its kind, what it is about, and its words.

use super::{Chosen, Stop, Talk, is_undo};
use crate::practice::{
    Asking, Manner, Move, MoveKind, OWN_WORDS, Practice, Question, Stage, Who, Wish, Words, wording,
};
use crate::rules::{Mark, RATING_LIVE_WITH, limits};
use crate::t;
use crate::text::tr;
use crate::wording as game;

impl Talk<'_> {
    pub(super) fn next(&mut self, practice: &Practice) -> Result<Chosen, Stop> {
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
        let mut labels: Vec<String> = choices.iter().map(|made| self.label(practice, made)).collect();
        // A promise can also be put in own words.
        let own = matches!(kind, MoveKind::Offer | MoveKind::AskFor) && practice.may_acknowledge();
        if own {
            labels.push(t!(lang, "practice-cli-own-promise"));
        }
        if labels.is_empty() {
            self.say(&t!(lang, "practice-error-stage"))?;
            return Ok(Chosen::Back);
        }
        let chosen = self.choose(&self.question(kind), &labels)?;
        let made = match choices.get(chosen) {
            Some(made) => made.clone(),
            None => self.own_promise(practice, kind)?,
        };
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
                Err(_) => self.own_words(practice, &made, line.chars().take(OWN_WORDS).collect())?,
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
    pub(super) fn titled(&self, practice: &Practice, made: &Move) -> String {
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
}
