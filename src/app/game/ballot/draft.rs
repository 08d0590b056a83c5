//! What one seat is marking, until it casts.

use crate::rules::{Ballot, Mark, RATING_MAX, RuleError, one_line};
use serde::{Deserialize, Serialize};

/// What the rules miss in a draft, and where it is filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    /// This row has no mark.
    Row(usize),
    /// The objection has no reason.
    Reason,
}

impl Missing {
    /// What an error of the rules is about, where the ballot itself can be filled in for it.
    pub(crate) fn of(error: &RuleError) -> Option<Missing> {
        match error {
            RuleError::RowIncomplete(row) => Some(Missing::Row(*row)),
            RuleError::TextMissing => Some(Missing::Reason),
            _ => None,
        }
    }
}

/// The marks of one seat, not yet in the box.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Draft {
    marks: Vec<Mark>,
    objects: bool,
    /// The reason as it is being written.
    pub(crate) reason: String,
}

impl Draft {
    /// A draft for so many rows, with the marks of the ballot the seat has cast already.
    pub(crate) fn new(rows: usize, earlier: Option<&Ballot>) -> Draft {
        let mut marks = earlier.map_or(Vec::new(), |ballot| ballot.marks.clone());
        marks.resize(rows, Mark::default());
        let reason = earlier.and_then(|ballot| ballot.objection.clone());
        Draft { marks, objects: reason.is_some(), reason: reason.unwrap_or_default() }
    }

    /// The draft in a line, to be kept.
    pub(crate) fn note(&self) -> String {
        ron::to_string(self).unwrap_or_default()
    }

    /// Goes on with a draft that was kept, if it is one for as many rows.
    pub(crate) fn take_up(&mut self, note: &str) {
        if let Some(kept) = ron::from_str::<Draft>(note).ok().filter(|kept| kept.rows() == self.rows()) {
            *self = kept;
        }
    }

    /// The mark of a row; an empty one where there is no such row.
    pub(crate) fn mark(&self, row: usize) -> Mark {
        self.marks.get(row).copied().unwrap_or_default()
    }

    /// How many rows there are.
    pub(crate) fn rows(&self) -> usize {
        self.marks.len()
    }

    /// Gives a row a rating of 1 to 5, in place of an abstention. Other numbers change nothing.
    pub(crate) fn rate(&mut self, row: usize, rating: u8) {
        if let Some(mark) = self.marks.get_mut(row)
            && (1..=RATING_MAX).contains(&rating)
        {
            mark.rating = Some(rating);
            mark.abstain = false;
        }
    }

    /// Gives a row a rating, or takes it back where the row has that rating already.
    pub(crate) fn toggle_rating(&mut self, row: usize, rating: u8) {
        match self.marks.get_mut(row) {
            Some(mark) if mark.rating == Some(rating) => mark.rating = None,
            _ => self.rate(row, rating),
        }
    }

    /// Abstains from a row, or not. An abstention stands alone.
    pub(crate) fn toggle_abstain(&mut self, row: usize) {
        if let Some(mark) = self.marks.get_mut(row) {
            *mark = Mark { abstain: !mark.abstain, ..Mark::default() };
        }
    }

    /// Says *behöver prata mer* of a row, alone or beside its rating, or takes it back.
    pub(crate) fn toggle_talk(&mut self, row: usize) {
        if let Some(mark) = self.marks.get_mut(row) {
            mark.talk = !mark.talk;
            mark.abstain = false;
        }
    }

    /// Takes back everything said of a row.
    pub(crate) fn clear(&mut self, row: usize) {
        if let Some(mark) = self.marks.get_mut(row) {
            *mark = Mark::default();
        }
    }

    /// Whether the seat objects.
    pub(crate) fn objects(&self) -> bool {
        self.objects
    }

    /// Objects, or not. The words stay in the draft, so that a slip costs nothing.
    pub(crate) fn toggle_objection(&mut self) {
        self.objects = !self.objects;
    }

    /// The ballot as it stands. The rules say whether it can be cast.
    pub(crate) fn ballot(&self) -> Ballot {
        Ballot { marks: self.marks.clone(), objection: self.objects.then(|| one_line(&self.reason)) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_abstention_stands_alone() {
        let mut draft = Draft::new(2, None);
        draft.rate(0, 4);
        draft.toggle_talk(0);
        assert_eq!(draft.mark(0), Mark { talk: true, ..Mark::rating(4) });
        draft.toggle_abstain(0);
        assert_eq!(draft.mark(0), Mark { abstain: true, ..Mark::default() });
        draft.toggle_talk(0);
        assert_eq!(draft.mark(0), Mark { talk: true, ..Mark::default() });
        draft.toggle_abstain(0);
        draft.rate(0, 2);
        assert_eq!(draft.mark(0), Mark::rating(2));
        draft.toggle_rating(0, 2);
        assert_eq!(draft.mark(0), Mark::default());
        draft.rate(1, 6);
        draft.rate(7, 3);
        assert_eq!(draft, Draft::new(2, None));
    }

    #[test]
    fn a_draft_says_what_is_missing_from_the_top() {
        let mut draft = Draft::new(2, None);
        let missing = |draft: &Draft| Missing::of(&draft.ballot().check(2, true).err()?);
        draft.toggle_talk(1);
        assert_eq!(missing(&draft), Some(Missing::Row(0)));
        draft.rate(0, 3);
        draft.toggle_objection();
        draft.reason = " \n ".into();
        assert_eq!(missing(&draft), Some(Missing::Reason));
        draft.reason = "Då tystnar\nvår röst".into();
        assert_eq!(missing(&draft), None);
        let ballot = draft.ballot();
        assert_eq!(ballot.objection.as_deref(), Some("Då tystnar vår röst"));
        assert_eq!(Draft::new(2, Some(&ballot)).ballot(), ballot);
    }

    #[test]
    fn an_objection_that_is_taken_back_keeps_its_words_for_later() {
        let mut draft = Draft::new(0, None);
        draft.toggle_objection();
        draft.reason = "För tidigt".into();
        draft.toggle_objection();
        assert_eq!(draft.ballot().objection, None);
        draft.toggle_objection();
        assert_eq!(draft.ballot().objection.as_deref(), Some("För tidigt"));
    }
}
