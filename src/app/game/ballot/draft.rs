//! What one seat is marking, until it casts.

use crate::rules::{Ballot, Mark, RATING_MAX, limits, one_line};
use serde::{Deserialize, Serialize};

/// What keeps a draft from being cast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Missing {
    /// This row has no mark.
    Row(usize),
    /// The objection has no reason.
    Reason,
}

/// The marks of one seat, not yet in the box.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Draft {
    marks: Vec<Mark>,
    objects: bool,
    /// The reason as it is being written.
    pub reason: String,
}

impl Draft {
    /// A draft for so many rows, with the marks of the ballot the seat has cast already.
    pub fn new(rows: usize, earlier: Option<&Ballot>) -> Draft {
        let mut marks = earlier.map_or(Vec::new(), |ballot| ballot.marks.clone());
        marks.resize(rows, Mark::default());
        let reason = earlier.and_then(|ballot| ballot.objection.clone());
        Draft { marks, objects: reason.is_some(), reason: reason.unwrap_or_default() }
    }

    /// The draft in a line, to be kept.
    pub fn note(&self) -> String {
        ron::to_string(self).unwrap_or_default()
    }

    /// Goes on with a draft that was kept, if it is one for as many rows.
    pub fn take_up(&mut self, note: &str) {
        if let Some(kept) = ron::from_str::<Draft>(note).ok().filter(|kept| kept.rows() == self.rows()) {
            *self = kept;
        }
    }

    /// The mark of a row; an empty one where there is no such row.
    pub fn mark(&self, row: usize) -> Mark {
        self.marks.get(row).copied().unwrap_or_default()
    }

    /// How many rows there are.
    pub fn rows(&self) -> usize {
        self.marks.len()
    }

    /// Gives a row a rating of 1 to 5, in place of an abstention. Other numbers change nothing.
    pub fn rate(&mut self, row: usize, rating: u8) {
        if let Some(mark) = self.marks.get_mut(row)
            && (1..=RATING_MAX).contains(&rating)
        {
            mark.rating = Some(rating);
            mark.abstain = false;
        }
    }

    /// Gives a row a rating, or takes it back where the row has that rating already.
    pub fn toggle_rating(&mut self, row: usize, rating: u8) {
        match self.marks.get_mut(row) {
            Some(mark) if mark.rating == Some(rating) => mark.rating = None,
            _ => self.rate(row, rating),
        }
    }

    /// Abstains from a row, or not. An abstention stands alone.
    pub fn toggle_abstain(&mut self, row: usize) {
        if let Some(mark) = self.marks.get_mut(row) {
            *mark = Mark { abstain: !mark.abstain, ..Mark::default() };
        }
    }

    /// Says *behöver prata mer* of a row, alone or beside its rating, or takes it back.
    pub fn toggle_talk(&mut self, row: usize) {
        if let Some(mark) = self.marks.get_mut(row) {
            mark.talk = !mark.talk;
            mark.abstain = false;
        }
    }

    /// Takes back everything said of a row.
    pub fn clear(&mut self, row: usize) {
        if let Some(mark) = self.marks.get_mut(row) {
            *mark = Mark::default();
        }
    }

    /// Whether the seat objects.
    pub fn objects(&self) -> bool {
        self.objects
    }

    /// Objects, or not. The words stay in the draft, so that a slip costs nothing.
    pub fn toggle_objection(&mut self) {
        self.objects = !self.objects;
    }

    /// The first thing that is missing, from the top.
    pub fn missing(&self) -> Option<Missing> {
        match self.marks.iter().position(|mark| !mark.is_complete()) {
            Some(row) => Some(Missing::Row(row)),
            None if self.objects && one_line(&self.reason).is_empty() => Some(Missing::Reason),
            None => None,
        }
    }

    /// The ballot, once nothing is missing.
    pub fn ballot(&self) -> Option<Ballot> {
        if self.missing().is_some() {
            return None;
        }
        let reason: String = one_line(&self.reason).chars().take(limits::OBJECTION).collect();
        Some(Ballot { marks: self.marks.clone(), objection: self.objects.then_some(reason) })
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
        draft.toggle_talk(1);
        assert_eq!(draft.missing(), Some(Missing::Row(0)));
        draft.rate(0, 3);
        draft.toggle_objection();
        draft.reason = " \n ".into();
        assert_eq!(draft.missing(), Some(Missing::Reason));
        assert_eq!(draft.ballot(), None);
        draft.reason = "Då tystnar\nvår röst".into();
        let ballot = draft.ballot().unwrap();
        assert_eq!(ballot.objection.as_deref(), Some("Då tystnar vår röst"));
        assert_eq!(Draft::new(2, Some(&ballot)).ballot(), Some(ballot));
    }

    #[test]
    fn a_reason_is_never_longer_than_its_limit() {
        let mut draft = Draft::new(0, None);
        draft.toggle_objection();
        draft.reason = "å".repeat(200);
        assert_eq!(draft.ballot().unwrap().objection.unwrap().chars().count(), limits::OBJECTION);
        draft.toggle_objection();
        assert_eq!(draft.ballot().unwrap().objection, None);
    }
}
