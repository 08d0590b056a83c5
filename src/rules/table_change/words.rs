//! Mending words: a spelling or a name, never a number.

use super::Words;
use crate::rules::action::{Clause, RuleError, limits};
use crate::rules::agreement::Agreement;
use crate::rules::ballot::check_text;
use crate::rules::idea::table::IdeaTable;
use crate::rules::kind::At;
use crate::rules::setup::one_line;

/// The words as they stand; `None` where there are none of the table's own.
fn words_at<'a>(agreement: &'a Agreement, ideas: &'a IdeaTable, words: Words) -> Option<&'a str> {
    let text = match words {
        Words::Wording(at) => &agreement.agreed.get(at)?.wording,
        Words::Commitment(at) => match &agreement.commitments.get(at)?.clause {
            Clause::Own { text, .. } => text,
            Clause::Deck(_) => return None,
        },
        Words::Promise(seat) => agreement.promises.get(seat.index())?.as_ref()?,
        Words::IdeaTitle(at) => &ideas.ideas.get(at)?.title,
        Words::IdeaLine(at) => &ideas.ideas.get(at)?.line,
    };
    (!text.trim().is_empty()).then_some(text)
}

/// Puts `text` in place of the words, and gives back what stood there.
pub(super) fn put_words(agreement: &mut Agreement, ideas: &mut IdeaTable, words: Words, text: &str) -> String {
    let place = match words {
        Words::Wording(at) => agreement.agreed.get_mut(at).map(|agreed| &mut agreed.wording),
        Words::Commitment(at) => match agreement.commitments.get_mut(at).map(|adopted| &mut adopted.clause) {
            Some(Clause::Own { text, .. }) => Some(text),
            Some(Clause::Deck(_)) | None => None,
        },
        Words::Promise(seat) => agreement.promises.get_mut(seat.index()).and_then(Option::as_mut),
        Words::IdeaTitle(at) => ideas.ideas.get_mut(at).map(|idea| &mut idea.title),
        Words::IdeaLine(at) => ideas.ideas.get_mut(at).map(|idea| &mut idea.line),
    };
    place.map(|place| std::mem::replace(place, text.to_owned())).unwrap_or_default()
}

/// What a text becomes where it stands on one line, and where it may have several.
pub(super) fn tidy(words: Words, text: &str) -> String {
    match words {
        Words::IdeaTitle(_) | Words::IdeaLine(_) => one_line(text),
        Words::Wording(_) | Words::Commitment(_) | Words::Promise(_) => text.trim().to_owned(),
    }
}

/// The numbers in a text, in their order, digit by digit.
fn numbers(text: &str) -> Vec<String> {
    let digits = text.split(|c: char| !c.is_numeric()).filter(|number| !number.is_empty());
    digits.map(str::to_owned).collect()
}

impl At<'_> {
    /// The words that may be mended now.
    pub(super) fn mendable(&self) -> Vec<Words> {
        if self.step.is_signed() {
            return Vec::new();
        }
        let agreement = self.agreement;
        let wordings = (0..agreement.agreed.len()).map(Words::Wording);
        let commitments = (0..agreement.commitments.len()).map(Words::Commitment);
        let promises = self.seats().map(Words::Promise);
        let ideas = (0..self.ideas.ideas.len()).flat_map(|at| [Words::IdeaTitle(at), Words::IdeaLine(at)]);
        let all = wordings.chain(commitments).chain(promises).chain(ideas);
        all.filter(|&words| words_at(agreement, self.ideas, words).is_some()).collect()
    }

    pub(super) fn check_mending(&self, words: Words, text: &str) -> Result<(), RuleError> {
        if self.step.is_signed() {
            return self.wrong();
        }
        let before = words_at(self.agreement, self.ideas, words).ok_or(RuleError::NothingToMend)?;
        match words {
            Words::Wording(_) => check_text(text, limits::WORDING),
            Words::Commitment(_) => check_text(text, limits::CLAUSE),
            Words::Promise(_) => check_text(text, limits::PROMISE),
            Words::IdeaTitle(_) => check_text(text, limits::IDEA_TITLE),
            Words::IdeaLine(_) => check_text(text, limits::IDEA_LINE),
        }?;
        let after = tidy(words, text);
        if after.is_empty() {
            Err(RuleError::TextMissing)
        } else if after == before {
            Err(RuleError::NothingToMend)
        } else if numbers(&after) != numbers(before) {
            Err(RuleError::NumberIsPromised)
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_told_apart_from_words() {
        assert_eq!(numbers("Tre kvällar, 18–20, i lokal 3b"), ["18", "20", "3"]);
        assert_eq!(numbers("Vi ses."), Vec::<String>::new());
        assert_ne!(numbers("10 000 kronor"), numbers("100 00 kronor"), "where a number ends is part of it");
    }
}
