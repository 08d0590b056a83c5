//! One seat's ballot: a mark for each row, and in the second ballot perhaps an objection.

mod draft;
mod keys;
mod page;

pub(crate) use draft::{Draft, Missing};
pub(crate) use keys::BallotKey;

use super::drafts::{DraftText, Written};
use crate::app::scene::Look;
use crate::app::widgets::keys::{Chord, command_of};
use crate::app::widgets::placed::{pressed, still_held};
use crate::app::widgets::rating_scale;
use crate::app::widgets::send_pressed;
use crate::record::DraftOf;
use crate::rules::{Ballot, By, Deck, Party, RoomView, RuleError, SeatFace, SeatId, Subject};
use crate::t;
use crate::text::Lang;
use crate::wording;
use bevy_egui::egui::{Event, Ui};

/// What stands before the title of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RowSign {
    /// The letter of an option.
    Letter(String),
    /// Whom a commitment binds.
    By(By),
    /// Whom a promise binds that was made before: what is rated is how well it has been kept.
    Kept(By),
    /// The proposal.
    Proposal,
}

/// A row of a ballot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct BallotRow {
    /// Its sign.
    pub(crate) sign: RowSign,
    /// Its title.
    pub(crate) title: String,
    /// What it means.
    pub(crate) text: String,
    /// The commitments that come with it.
    pub(crate) commitments: Vec<(By, String)>,
}

impl BallotRow {
    /// What it is called in a sentence and by a screen reader.
    pub(crate) fn name(&self) -> String {
        match &self.sign {
            RowSign::Letter(letter) => format!("{letter} {}", self.title),
            _ => self.title.clone(),
        }
    }
}

/// The scale that rows are rated on: what is asked, and the words of its numbers, as the beginning of their keys.
pub(crate) fn scale_of(rows: &[BallotRow]) -> (&'static str, &'static str) {
    match rows.first().map(|row| &row.sign) {
        Some(RowSign::Kept(_)) => ("kept-question", "kept"),
        _ => ("ballot-question", "rating"),
    }
}

/// The rows of the ballot that is open; none when no ballot is.
pub(crate) fn ballot_rows(room: &RoomView, deck: &Deck, lang: Lang) -> Vec<BallotRow> {
    let subjects = room.ballot.as_ref().map_or(&[][..], |ballot| &ballot.subjects);
    subject_rows(subjects, room, deck, lang)
}

/// Rows about these subjects.
pub(crate) fn subject_rows(subjects: &[Subject], room: &RoomView, deck: &Deck, lang: Lang) -> Vec<BallotRow> {
    let card = room.card().and_then(|card| deck.cards.get(card));
    let option = |option: u8| card.and_then(|card| card.options.get(usize::from(option)));
    let row = |subject: &Subject| match *subject {
        Subject::Option(at) => BallotRow {
            sign: RowSign::Letter(wording::option_letter(at)),
            title: option(at).map_or("", |option| option.title.get(lang.tag())).to_owned(),
            text: option(at).map_or("", |option| option.text.get(lang.tag())).to_owned(),
            commitments: Vec::new(),
        },
        Subject::Idea(at) => {
            let idea = room.ideas().and_then(|ideas| ideas.ideas.get(at)).map(|face| &face.idea);
            BallotRow {
                sign: RowSign::Proposal,
                title: idea.map_or("", |idea| &idea.title).to_owned(),
                text: idea.map_or("", |idea| &idea.line).to_owned(),
                commitments: Vec::new(),
            }
        }
        Subject::Followed(at) => {
            let promise = room.agreement.followed.get(at).map(|followed| &followed.promise);
            let title = promise.map_or("", |promise| promise.title.get(lang.tag()));
            let full = promise.map_or("", |promise| promise.text.get(lang.tag()));
            let planned = promise.map_or("", |promise| promise.planned.as_str());
            let text = [full, planned].into_iter().filter(|text| !text.is_empty() && *text != title);
            BallotRow {
                sign: RowSign::Kept(promise.map_or(By::Joint, |promise| promise.by)),
                title: wording::isolated(title),
                text: text.map(wording::isolated).collect::<Vec<_>>().join(" "),
                commitments: Vec::new(),
            }
        }
        Subject::AtRisk(at) => {
            let adopted = room.agreement.commitments.get(at);
            let title = adopted.map_or("", |adopted| wording::clause_title(lang, deck, &adopted.clause));
            let full = adopted.map_or("", |adopted| wording::clause_text(lang, deck, &adopted.clause));
            BallotRow {
                sign: RowSign::By(adopted.map_or(By::Joint, |adopted| adopted.by)),
                title: title.to_owned(),
                text: if full == title {
                    t!(lang, "ballot-at-risk")
                } else {
                    format!("{full} {}", t!(lang, "ballot-at-risk"))
                },
                commitments: Vec::new(),
            }
        }
        Subject::Proposal => {
            let proposal = room.proposal();
            let base = proposal.base.and_then(option);
            let own = proposal.wording.trim();
            let binding = proposal.entries.iter().filter(|entry| entry.binds());
            BallotRow {
                sign: RowSign::Proposal,
                title: t!(lang, "ballot-proposal"),
                text: if own.is_empty() {
                    base.map_or("", |option| option.text.get(lang.tag())).to_owned()
                } else {
                    own.to_owned()
                },
                commitments: binding
                    .map(|entry| (entry.by, wording::clause_text(lang, deck, &entry.clause).to_owned()))
                    .collect(),
            }
        }
    };
    subjects.iter().map(row).collect()
}

/// What a ballot shows.
#[derive(Clone, Copy)]
pub(crate) struct BallotSheet<'a> {
    /// Whose ballot it is.
    pub(crate) seat: SeatId,
    /// The title of the role it speaks for.
    pub(crate) role: &'a str,
    /// The party it speaks for.
    pub(crate) party: Party,
    /// The rows.
    pub(crate) rows: &'a [BallotRow],
    /// Whether it is the second ballot, with objections.
    pub(crate) second: bool,
    /// How far the ballot has come.
    pub(crate) progress: &'a [SeatFace],
    /// The ballot the seat has cast already.
    pub(crate) ballot: Option<&'a Ballot>,
    /// Whether the party has so few seats that its dots can be recognised.
    pub(crate) recognisable: bool,
    /// Whether it is the evaluation of an idea: words follow before it goes into the box.
    pub(crate) evaluation: bool,
    /// Asks the rules whether a seat may cast a ballot now.
    pub(crate) legal: &'a dyn Fn(SeatId, &Ballot) -> Result<(), RuleError>,
}

/// What came of a ballot.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum BallotResult {
    /// It goes into the box.
    Cast(Ballot),
    /// The screen is hidden; the marks stay.
    Hide,
}

/// A ballot at the machine.
#[derive(Clone, Debug)]
pub(crate) struct BallotScreen {
    draft: Draft,
    row: usize,
    /// What was missing when the ballot was to be cast.
    told: Option<Missing>,
    /// The field of the reason gets the focus when it is shown.
    to_reason: bool,
    /// Keys that opened the curtain are still held.
    held: bool,
    /// The draft as it is kept on disk.
    note: DraftText,
}

impl Written for BallotScreen {
    fn drafts(&mut self, seat: SeatId) -> Vec<(DraftOf, &mut DraftText)> {
        self.note.text = self.draft.note();
        vec![(DraftOf::Ballot(seat), &mut self.note)]
    }

    fn resumed(&mut self) {
        self.draft.take_up(&self.note.text);
    }
}

impl BallotScreen {
    /// A ballot with the marks the seat has cast already.
    pub(crate) fn new(sheet: &BallotSheet<'_>) -> BallotScreen {
        let draft = Draft::new(sheet.rows.len(), sheet.ballot);
        BallotScreen { note: DraftText::new(&draft.note()), draft, row: 0, told: None, to_reason: false, held: true }
    }

    /// The marks as they stand.
    #[cfg(test)]
    pub(crate) fn draft(&self) -> &Draft {
        &self.draft
    }

    /// Shows the ballot over all of `ui`, and takes its keys.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, sheet: &BallotSheet<'_>) -> Option<BallotResult> {
        if self.draft.rows() != sheet.rows.len() {
            *self = BallotScreen::new(sheet);
        }
        if self.held {
            self.held = still_held(ui);
        }
        let by_key = self.keys(ui, sheet);
        let by_hand = page::show(self, ui, look, sheet);
        if self.told.is_some() && self.told != self.missing(sheet) {
            self.told = None;
        }
        let result = by_key.or(by_hand);
        if result.is_some() {
            self.held = true;
            self.told = None;
        }
        result
    }

    /// Casts the ballot, or goes to what is missing and says so.
    fn cast(&mut self, sheet: &BallotSheet<'_>) -> Option<BallotResult> {
        self.told = self.missing(sheet);
        match self.told {
            Some(Missing::Row(row)) => self.row = row,
            Some(Missing::Reason) => self.to_reason = true,
            // What else the rules refuse is told by the table, with the reason.
            None => return Some(BallotResult::Cast(self.draft.ballot())),
        }
        None
    }

    fn missing(&self, sheet: &BallotSheet<'_>) -> Option<Missing> {
        Missing::of(&(sheet.legal)(sheet.seat, &self.draft.ballot()).err()?)
    }

    /// Rates a row and goes on to the next one.
    fn rate(&mut self, row: usize, rating: u8) {
        self.draft.rate(row, rating);
        self.row = (row + 1).min(self.draft.rows().saturating_sub(1));
    }

    fn object(&mut self) {
        self.draft.toggle_objection();
        self.to_reason = self.draft.objects();
    }

    fn keys(&mut self, ui: &mut Ui, sheet: &BallotSheet<'_>) -> Option<BallotResult> {
        let writing = ui.ctx().text_edit_focused();
        let focused = ui.memory(|memory| memory.focused()).is_some();
        let before = self.row;
        // In the middle of a reason as well.
        let mut result = if send_pressed(ui.ctx()) { self.cast(sheet) } else { None };
        let mut taken = false;
        let open = BallotKey::open(sheet.second);
        for key in pressed(ui).into_iter().filter_map(|key| command_of(&open, Chord::Plain(key))) {
            match key {
                BallotKey::Hide => return Some(BallotResult::Hide),
                _ if writing => {}
                BallotKey::Rate(rating) => {
                    self.rate(self.row, rating);
                    taken = true;
                }
                BallotKey::Abstain => self.draft.toggle_abstain(self.row),
                BallotKey::Talk => self.draft.toggle_talk(self.row),
                BallotKey::ClearRow => self.draft.clear(self.row),
                BallotKey::Object => {
                    self.object();
                    taken = true;
                }
                BallotKey::PreviousRow => self.row = self.row.saturating_sub(1),
                BallotKey::NextRow => self.row = (self.row + 1).min(sheet.rows.len().saturating_sub(1)),
                // A control that has the focus is pressed by Enter, as everywhere.
                BallotKey::Cast if focused => {}
                BallotKey::Cast => result = result.or(self.cast(sheet)),
            }
        }
        if taken {
            // What was meant as a key is not to be written into the field that gets the focus.
            ui.input_mut(|input| input.events.retain(|event| !matches!(event, Event::Text(_))));
        }
        if self.row != before {
            // The focus, if it is on the scale, follows to the same place of the new row.
            let on_scale = (0..sheet.rows.len()).find_map(|row| rating_scale::focused(ui, row));
            if let Some(value) = on_scale {
                let id = rating_scale::id(ui, self.row, value);
                ui.memory_mut(|memory| memory.request_focus(id));
            }
        }
        result
    }
}

#[cfg(test)]
mod tests;
