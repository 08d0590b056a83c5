//! The card while it is written: what has happened, how it looks from each side, the question and the ways forward.

use crate::rules::action::{Action, RuleError, limits};
use crate::rules::ballot::{check_length, check_text};
use crate::rules::deal::Deal;
use crate::rules::kind::{At, Turn};
use crate::rules::setup::one_line;
use crate::rules::words::{Party, PerParty, Principle};
use serde::{Deserialize, Serialize};

/// A text of the card that the table writes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum QuestionPart {
    /// What the card is called.
    Title,
    /// What has happened.
    Situation,
    /// How it looks from a side, written by that side.
    Side(Party),
    /// The question to the table.
    Question,
}

impl QuestionPart {
    /// All, in the order they stand on the card.
    pub const ALL: [QuestionPart; 5] = [
        QuestionPart::Title,
        QuestionPart::Situation,
        QuestionPart::Side(Party::Public),
        QuestionPart::Side(Party::Ideburen),
        QuestionPart::Question,
    ];

    /// The end of its text keys.
    pub fn code(self) -> &'static str {
        match self {
            QuestionPart::Title => "title",
            QuestionPart::Situation => "situation",
            QuestionPart::Side(Party::Public) => "public",
            QuestionPart::Side(Party::Ideburen) => "ideburen",
            QuestionPart::Question => "question",
        }
    }

    /// The longest text, in characters.
    pub fn most(self) -> usize {
        match self {
            QuestionPart::Title => limits::CARD_TITLE,
            QuestionPart::Situation => limits::CARD_SITUATION,
            QuestionPart::Side(_) => limits::CARD_SIDE,
            QuestionPart::Question => limits::CARD_QUESTION,
        }
    }
}

/// A way forward that the table writes.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnOption {
    /// Short name for the table.
    pub title: String,
    /// What it means in full; empty where the name says it all.
    pub text: String,
    /// The principles at stake that it is said to serve.
    pub serves: Vec<Principle>,
    /// The principles at stake that it is said to strain.
    pub strains: Vec<Principle>,
    /// What it costs each party, 0..=3, by that party's own word.
    pub burden: PerParty<u8>,
}

/// What is missing of a card that is being written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Gap {
    /// A text.
    Part(QuestionPart),
    /// The principles at stake.
    Principles,
    /// Ways forward: this many more.
    Options(usize),
}

/// A card that the table writes itself.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OwnQuestion {
    /// What it is called.
    pub title: String,
    /// What has happened.
    pub situation: String,
    /// How it looks from each side.
    pub sides: PerParty<String>,
    /// The question to the table.
    pub question: String,
    /// The principles at stake, one to three.
    pub principles: Vec<Principle>,
    /// The ways forward, two to four.
    pub options: Vec<OwnOption>,
    /// Whether it is done, and lies on the table as a card.
    pub is_laid: bool,
}

impl OwnQuestion {
    /// The longest the writing can be, in actions: what is needed, what was taken away and written again, and the rest.
    pub(crate) fn longest() -> usize {
        2 * (usize::from(limits::STEP) + 1) + QuestionPart::ALL.len() + 1 + limits::CARD_OPTIONS.0
    }

    /// A text of it as it stands.
    pub fn part(&self, part: QuestionPart) -> &str {
        match part {
            QuestionPart::Title => &self.title,
            QuestionPart::Situation => &self.situation,
            QuestionPart::Side(party) => &self.sides[party],
            QuestionPart::Question => &self.question,
        }
    }

    fn part_mut(&mut self, part: QuestionPart) -> &mut String {
        match part {
            QuestionPart::Title => &mut self.title,
            QuestionPart::Situation => &mut self.situation,
            QuestionPart::Side(party) => &mut self.sides[party],
            QuestionPart::Question => &mut self.question,
        }
    }

    /// What is missing before it can be played. A side of which nobody is left at the table need not write.
    pub(crate) fn gaps(&self, deal: &Deal) -> Vec<Gap> {
        let here = |part: &QuestionPart| match part {
            QuestionPart::Side(party) => deal.seats_of(*party) > 0,
            QuestionPart::Title | QuestionPart::Situation | QuestionPart::Question => true,
        };
        let parts = QuestionPart::ALL.into_iter().filter(here).filter(|&part| self.part(part).is_empty());
        let principles = self.principles.is_empty().then_some(Gap::Principles);
        let options = limits::CARD_OPTIONS.0.saturating_sub(self.options.len());
        parts.map(Gap::Part).chain(principles).chain((options > 0).then_some(Gap::Options(options))).collect()
    }

    /// Whether an action puts something where nothing stands: what a card needs is not counted against the step.
    fn fills(&self, action: &Action) -> bool {
        match action {
            Action::WriteQuestion { part, .. } => self.part(*part).is_empty(),
            Action::PickPrinciples { .. } => self.principles.is_empty(),
            Action::WriteOption { option, .. } => {
                usize::from(*option) == self.options.len() && self.options.len() < limits::CARD_OPTIONS.0
            }
            _ => false,
        }
    }

    fn option(&self, option: u8) -> Result<&OwnOption, RuleError> {
        self.options.get(usize::from(option)).ok_or(RuleError::NoSuchOption(option))
    }

    /// Whether something may be written, where the step and its seat are.
    pub(crate) fn check(&self, at: &At<'_>, action: &Action) -> Result<(), RuleError> {
        if !self.fills(action) {
            at.room()?;
        }
        match action {
            Action::WriteQuestion { seat, part, text } => {
                if let QuestionPart::Side(party) = part
                    && *party != at.round.party(*seat)
                {
                    return Err(RuleError::NotYourSide(*party));
                }
                check_written(text, part.most())
            }
            Action::WriteOption { option, title, text, .. } => {
                let (place, most) = (usize::from(*option), limits::CARD_OPTIONS.1);
                if place >= most {
                    return Err(RuleError::TooManyOptions(most));
                }
                if place > self.options.len() {
                    return Err(RuleError::NoSuchOption(*option));
                }
                check_written(title, limits::OPTION_TITLE)?;
                check_length(text, limits::OPTION_TEXT)
            }
            Action::DropOption { option, .. } => self.option(*option).map(drop),
            Action::PickPrinciples { principles, .. } => check_principles(principles),
            Action::WeighOption { option, serves, strains, .. } => {
                self.option(*option)?;
                let all: Vec<Principle> = serves.iter().chain(strains).copied().collect();
                let twice = (0..all.len()).any(|place| all[..place].contains(&all[place]));
                let known = all.iter().all(|principle| self.principles.contains(principle));
                if known && !twice { Ok(()) } else { Err(RuleError::NotAtStake) }
            }
            Action::BurdenOption { option, burden, .. } => {
                self.option(*option)?;
                if *burden <= limits::BURDEN { Ok(()) } else { Err(RuleError::BurdenTooGreat(limits::BURDEN)) }
            }
            _ => at.wrong(),
        }
    }

    /// Carries out what may be written.
    pub(crate) fn perform(&mut self, turn: &mut Turn<'_>, action: &Action) {
        *turn.used += u16::from(!self.fills(action));
        match action {
            Action::WriteQuestion { part, text, .. } => *self.part_mut(*part) = one_line(text),
            Action::WriteOption { option, title, text, .. } => {
                let place = usize::from(*option);
                if place == self.options.len() {
                    self.options.push(OwnOption::default());
                }
                (self.options[place].title, self.options[place].text) = (one_line(title), one_line(text));
            }
            Action::DropOption { option, .. } => {
                self.options.remove(usize::from(*option));
            }
            Action::PickPrinciples { principles, .. } => {
                // What an option was said to do to a principle that is at stake no more is not said any more.
                for option in &mut self.options {
                    option.serves.retain(|principle| principles.contains(principle));
                    option.strains.retain(|principle| principles.contains(principle));
                }
                self.principles.clone_from(principles);
            }
            Action::WeighOption { option, serves, strains, .. } => {
                let option = &mut self.options[usize::from(*option)];
                option.serves.clone_from(serves);
                option.strains.clone_from(strains);
            }
            Action::BurdenOption { seat, option, burden } => {
                self.options[usize::from(*option)].burden[turn.seating.party(*seat)] = *burden;
            }
            // The check lets nothing else through.
            _ => {}
        }
    }
}

/// Whether a text says something, and not too much. What is left of control characters alone is nothing.
fn check_written(text: &str, most: usize) -> Result<(), RuleError> {
    check_text(text, most)?;
    if one_line(text).is_empty() { Err(RuleError::TextMissing) } else { Ok(()) }
}

fn check_principles(principles: &[Principle]) -> Result<(), RuleError> {
    let twice = (0..principles.len()).any(|place| principles[..place].contains(&principles[place]));
    let (least, most) = limits::CARD_PRINCIPLES;
    if (least..=most).contains(&principles.len()) && !twice { Ok(()) } else { Err(RuleError::WrongPrinciples(most)) }
}
