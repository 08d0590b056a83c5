//! What is done to the deck.

use super::{Draft, Page, WorkshopScreen};
use crate::app::scene::Look;
use crate::deck::edit::{Choice, ItemForm, Section, Target, Typing};
use crate::rules::{Phase, Principle};
use crate::t;

impl WorkshopScreen {
    /// Writes what the form holds into the deck. `path` is the field that has changed; `typed` whether more of the same typing
    /// belongs to the same step back.
    pub(super) fn write(&mut self, path: &str, typed: bool) {
        let typing = || if typed { Typing::In(path.to_owned()) } else { Typing::New };
        match &self.draft {
            Draft::None => return,
            Draft::About(form) => {
                self.desk.set_about(form, typing());
            }
            Draft::Item(key, form) => {
                self.desk.set(*key, form, typing());
            }
            Draft::Source(key, text) => {
                self.desk.set_source(*key, text, typing());
            }
            Draft::File(text) => self.desk.set_text(text),
        }
        self.changed();
    }

    /// A step back, or forth.
    pub(super) fn step(&mut self, back: bool) {
        let target = if back { self.desk.undo() } else { self.desk.redo() };
        let Some(target) = target else { return };
        self.changed();
        if let Target::Item(section, key) = target {
            if self.section != Some(section) {
                self.section = Some(section);
                self.search.clear();
                self.filter = super::Filter::All;
            }
            self.chosen[section.index()] = Some(key);
            self.show_row = true;
        }
        self.load();
    }

    /// Puts a new item into the list that is shown, behind the chosen one or before the one at `place`.
    pub(super) fn add(&mut self, place: Option<usize>) {
        let Some(section) = self.section else { return };
        let behind = self.current().and_then(|key| self.desk.place(key)).map(|(_, place)| place + 1);
        let mut form = self.desk.blank(section);
        // A new card takes after what the list is narrowed to.
        if let ItemForm::Card(card) = &mut form {
            match self.filter {
                super::Filter::Phase(phase) => card.phase = Choice::Is(phase),
                super::Filter::Principle(principle) => card.principles = vec![Choice::Is(principle)],
                super::Filter::All | super::Filter::Problems => {}
            }
        }
        if let Some(key) = self.desk.add(form, place.or(behind)) {
            self.begin(section, key);
        }
    }

    /// Writes a card for a hole in the balance.
    pub(super) fn add_for(&mut self, phase: Phase, principle: Principle) {
        if let Some(key) = self.desk.add_card_for(phase, principle) {
            self.section = Some(Section::Cards);
            self.begin(Section::Cards, key);
        }
    }

    /// Goes to the first field of a new item.
    fn begin(&mut self, section: Section, key: super::ItemKey) {
        self.search.clear();
        self.filter = super::Filter::All;
        self.changed();
        self.choose(section, key);
        self.page = Page::Form;
        self.goto = Some("title".to_owned());
    }

    /// Puts a copy behind the chosen item.
    pub(super) fn duplicate(&mut self) {
        if let Some(section) = self.section
            && let Some(key) = self.current().and_then(|key| self.desk.duplicate(key))
        {
            self.changed();
            self.choose(section, key);
        }
    }

    /// Takes the chosen item away.
    pub(super) fn delete(&mut self, look: &Look) {
        let Some(key) = self.current() else { return };
        let Some((section, place)) = self.desk.place(key) else { return };
        let title = self.desk.row(section, place).map(|row| super::list::title(row, look)).unwrap_or_default();
        if !self.desk.delete(key) {
            return;
        }
        let last = self.desk.len(section).saturating_sub(1);
        self.chosen[section.index()] = self.desk.keys(section).nth(place.min(last));
        self.changed();
        self.show_row = true;
        self.load();
        self.tell(t!(look.lang, "workshop-deleted", title = title));
    }

    /// Moves the chosen item up or down in its list.
    pub(super) fn shift(&mut self, by: isize) {
        let Some(key) = self.current() else { return };
        let Some((section, place)) = self.desk.place(key) else { return };
        // Past what the list shows, not past what it hides.
        let Some(at) = self.known.rows.iter().position(|row| *row == place) else { return };
        let Some(to) = at.checked_add_signed(by).and_then(|to| self.known.rows.get(to)).copied() else { return };
        if to < self.desk.len(section) && self.desk.reorder(key, to) {
            self.changed();
            self.show_row = true;
        }
    }

    /// Chooses the item `by` rows further down.
    pub(super) fn next_item(&mut self, by: isize) {
        let Some(section) = self.section else { return };
        let place = self.current().and_then(|key| self.desk.place(key)).map(|(_, place)| place);
        let rows = &self.known.rows;
        let at = place.and_then(|place| rows.iter().position(|row| *row == place));
        let to = match at {
            Some(at) => at.saturating_add_signed(by).min(rows.len().saturating_sub(1)),
            None => 0,
        };
        if let Some(key) = rows.get(to).and_then(|place| self.desk.row(section, *place)).map(|row| row.key) {
            self.choose(section, key);
        }
    }
}
