//! Raised hands, counted party by party by the process leader.

use super::ballot::BallotRow;
use super::count::{CountDraft, CountKey};
use super::drafts::{DraftText, Legal, Written};
use crate::app::art::{Art, Icon, Lift, paint};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::placed::{Set, inside, wood};
use crate::app::widgets::{Button, scroll, segmented, soft};
use crate::record::DraftOf;
use crate::rules::{Action, Party, PerParty, RuleError, SeatId};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Rect, Ui, Vec2, pos2};

/// What is counted.
#[derive(Clone, Copy)]
pub(crate) struct RaisedSheet<'a> {
    /// The rows of the ballot.
    pub(crate) rows: &'a [BallotRow],
    /// Whether it is the second ballot, with objections.
    pub(crate) second: bool,
    /// How many seats speak for each party.
    pub(crate) seats: PerParty<u32>,
    /// Which parties' hands are counted already.
    pub(crate) counted: PerParty<bool>,
    /// Asks the rules whether an action may be done now.
    pub(crate) legal: Legal<'a>,
}

/// What came of counting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum RaisedResult {
    /// A party's count goes into the box, or the votes are shown.
    Act(Action),
    /// Back to the table.
    Table,
}

/// Counting raised hands.
#[derive(Clone, Debug)]
pub(crate) struct RaisedScreen {
    party: Party,
    drafts: PerParty<CountDraft>,
    /// What was counted last for each party: entering something else makes it to be saved again.
    saved: PerParty<Option<CountDraft>>,
    /// The counts as they are kept on disk.
    notes: PerParty<DraftText>,
}

impl Written for RaisedScreen {
    fn drafts(&mut self, _: SeatId) -> Vec<(DraftOf, &mut DraftText)> {
        for party in Party::ALL {
            self.notes[party].text = self.drafts[party].note();
            if self.saved[party].as_ref() == Some(&self.drafts[party]) {
                self.notes[party].settle();
            }
        }
        let PerParty { public, ideburen } = &mut self.notes;
        vec![(DraftOf::Count(Party::Public), public), (DraftOf::Count(Party::Ideburen), ideburen)]
    }

    fn resumed(&mut self) {
        for party in Party::ALL {
            self.drafts[party].take_up(&self.notes[party].text);
        }
    }
}

impl RaisedScreen {
    /// An empty count of so many rows.
    pub(crate) fn new(rows: usize) -> RaisedScreen {
        let drafts = PerParty::from_fn(|_| CountDraft::new(rows));
        RaisedScreen { party: Party::Public, drafts, saved: PerParty::from_fn(|_| None), notes: PerParty::default() }
    }

    /// Shows the count over all of `ui`, which may be as small as 1600 × 900.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, sheet: &RaisedSheet<'_>) -> Option<RaisedResult> {
        if self.drafts.public.rows() != sheet.rows.len() {
            *self = RaisedScreen::new(sheet.rows.len());
        }
        if CountKey::Back.pressed(ui) {
            return Some(RaisedResult::Table);
        }
        wood(ui, look);
        let paper = ui.max_rect().shrink2(Vec2::new(36.0, 28.0));
        paint(ui.painter(), paper, &Art::sheet(paper.width(), paper.height(), Lift::Card), look.theme);
        let inner = paper.shrink2(Vec2::new(40.0, 26.0));
        let title = t!(look.lang, if sheet.second { "raised-title-second" } else { "raised-title" });
        let title = Set::new(Face::Display, 42.0, Ink::Ink).show(ui, look, &title, inner.min, inner.width());
        let names = Party::ALL.map(|party| {
            let name = wording::party(look.lang, party);
            let key = if sheet.counted[party] { "raised-party-counted" } else { "raised-party" };
            t!(look.lang, key, party = name, seats = sheet.seats[party])
        });
        let all = Party::ALL.iter().all(|&party| sheet.counted[party]);
        let changed = self.saved[self.party].as_ref() != Some(&self.drafts[self.party]);
        let save = t!(look.lang, "raised-save");
        let (show, table) = (t!(look.lang, "handover-on-ballot"), t!(look.lang, "handover-table"));
        let save = Button::new(&save).icon(Icon::Check).primary_if(!all).enabled(!all || changed).id("save");
        let show = Button::new(&show).primary_if(all).enabled(all).after(Icon::Right);
        let table = Button::new(&table);
        let third = inner.width() / 3.0 - space::XL;
        let sizes = [table.measure(ui, look, third), save.measure(ui, look, third), show.measure(ui, look, third)];
        let high = sizes.iter().map(|size| size.y).fold(0.0, f32::max);
        let top = inner.bottom() - high;
        let room = Rect::from_min_max(
            pos2(inner.left() - 9.0, title.bottom() + space::M),
            pos2(inner.right() + 9.0, top - space::L),
        );
        let RaisedScreen { party, drafts, .. } = self;
        inside(ui, room, "count", |ui| {
            ui.spacing_mut().item_spacing.y = space::M;
            segmented(ui, look, "party", &[(Party::Public, &names[0]), (Party::Ideburen, &names[1])], party);
            let left = room.bottom() - ui.cursor().top();
            scroll(ui, look, "count", left, |ui| {
                ui.spacing_mut().item_spacing.y = space::M;
                soft(ui, look, &t!(look.lang, "raised-lead"));
                let party = *party;
                ui.push_id(party, |ui| drafts[party].ui(ui, look, sheet.rows, sheet.seats[party], sheet.second));
            });
        });
        let mut result = None;
        let place = |left: f32, size: Vec2| Rect::from_min_size(pos2(left, top), Vec2::new(size.x, high));
        if table.at(ui, look, place(inner.left(), sizes[0])).clicked() {
            result = Some(RaisedResult::Table);
        }
        let show_left = inner.right() - sizes[2].x;
        if save.at(ui, look, place(show_left - space::XL - sizes[1].x, sizes[1])).clicked()
            && let Some(count) = self.drafts[self.party].count(sheet.second)
        {
            result = self.save(Action::Count { party: self.party, count }, sheet);
        }
        if show.at(ui, look, place(show_left, sizes[2])).clicked() {
            result = Some(RaisedResult::Act(Action::Reveal));
        }
        result
    }

    /// Hands the count on, and turns to the party whose hands are not counted yet.
    fn save(&mut self, count: Action, sheet: &RaisedSheet<'_>) -> Option<RaisedResult> {
        let party = self.party;
        match (sheet.legal)(&count) {
            // The row itself says what is wrong with it.
            Err(RuleError::TooManyHands { .. } | RuleError::TalkWithoutRating(_)) => return None,
            // The table says why.
            Err(_) => {}
            Ok(()) => {
                self.saved[party] = Some(self.drafts[party].clone());
                if !sheet.counted[party.other()] {
                    self.party = party.other();
                }
            }
        }
        Some(RaisedResult::Act(count))
    }
}
