//! Mending a ballot after its reveal, with a reason that stays in the log.

use super::ballot::{BallotRow, Draft};
use super::count::{CountDraft, CountKey, marks};
use super::drafts::{DraftText, Legal, Written};
use crate::app::art::{Art, Icon, Lift, paint};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::placed::{Set, inside, wood};
use crate::app::widgets::{Button, Field, area, error_line, heading, pill, radio_card, scroll, small, soft};
use crate::record::DraftOf;
use crate::rules::{
    Action, BallotMethod, Correction, Evaluation, MayRecast, Party, PerParty, RuleError, SeatFace, SeatId, limits,
    one_line,
};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Rect, Ui, Vec2, pos2};

/// What can be mended.
#[derive(Clone, Copy)]
pub(crate) struct AmendSheet<'a> {
    /// The rows of the ballot that was revealed.
    pub(crate) rows: &'a [BallotRow],
    /// Whether it was the second one.
    pub(crate) second: bool,
    /// How ballots are taken.
    pub(crate) method: BallotMethod,
    /// The seats.
    pub(crate) seats: &'a [SeatFace],
    /// The role of each seat.
    pub(crate) names: &'a [String],
    /// Whether it is the evaluation of an idea, with its words.
    pub(crate) evaluation: bool,
    /// The seats that can cast their ballot again, where the ballot is not written by the process leader.
    pub(crate) recast: &'a [MayRecast],
    /// Asks the rules whether an action may be done now.
    pub(crate) legal: Legal<'a>,
}

/// What came of mending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum AmendResult {
    /// The ballot is mended.
    Act(Action),
    /// Nothing is mended.
    Cancel,
}

/// Mending a ballot. It begins empty: what was cast stays secret.
#[derive(Clone, Debug)]
pub(crate) struct AmendScreen {
    seat: Option<SeatId>,
    party: Option<Party>,
    draft: Draft,
    count: CountDraft,
    first_step: DraftText,
    missing: DraftText,
    reason: DraftText,
    told: bool,
    /// The marks or the count as they are kept on disk.
    note: DraftText,
}

impl Written for AmendScreen {
    fn drafts(&mut self, _: SeatId) -> Vec<(DraftOf, &mut DraftText)> {
        let (empty, count) = (Draft::new(self.draft.rows(), None), self.count.note());
        self.note.text = match count.is_empty() && self.draft == empty {
            true => String::new(),
            false => ron::to_string(&(self.seat, self.party, self.draft.note(), count)).unwrap_or_default(),
        };
        vec![
            (DraftOf::Amendment, &mut self.reason),
            (DraftOf::Amended, &mut self.note),
            (DraftOf::AmendedStep, &mut self.first_step),
            (DraftOf::AmendedMissing, &mut self.missing),
        ]
    }

    fn resumed(&mut self) {
        type Note = (Option<SeatId>, Option<Party>, String, String);
        if let Ok((seat, party, draft, count)) = ron::from_str::<Note>(&self.note.text) {
            (self.seat, self.party) = (seat, party);
            self.draft.take_up(&draft);
            self.count.take_up(&count);
        }
    }
}

impl AmendScreen {
    /// Nothing mended yet, of a ballot with so many rows.
    pub(crate) fn new(rows: usize) -> AmendScreen {
        AmendScreen {
            seat: None,
            party: None,
            draft: Draft::new(rows, None),
            count: CountDraft::new(rows),
            first_step: DraftText::default(),
            missing: DraftText::default(),
            reason: DraftText::default(),
            told: false,
            note: DraftText::default(),
        }
    }

    /// The same for a seat that is known already.
    #[cfg(test)]
    pub(crate) fn of(mut self, seat: SeatId) -> AmendScreen {
        self.seat = Some(seat);
        self
    }

    /// The action as it stands, once it is chosen whose ballot it is about.
    fn action(&self, sheet: &AmendSheet<'_>) -> Option<Action> {
        let reason = self.reason.text.trim().to_owned();
        if !sheet.recast.is_empty() {
            return self.seat.map(|seat| Action::Recast { seat, reason });
        }
        let correction = match sheet.method {
            _ if sheet.evaluation => Correction::Evaluation {
                seat: self.seat?,
                evaluation: Evaluation {
                    ballot: self.draft.ballot(),
                    first_step: one_line(&self.first_step.text),
                    missing: one_line(&self.missing.text),
                },
            },
            BallotMethod::Handed => Correction::Ballot { seat: self.seat?, ballot: self.draft.ballot() },
            BallotMethod::RaisedHands => {
                Correction::Hands { party: self.party?, count: self.count.count(sheet.second)? }
            }
        };
        Some(Action::Amend { reason, correction })
    }

    /// What the rules refuse, in words.
    fn missing(&self, look: &Look, sheet: &AmendSheet<'_>) -> Option<String> {
        let Some(action) = self.action(sheet) else {
            let chosen = self.seat.is_some() || self.party.is_some();
            return Some(t!(look.lang, if chosen { "amend-missing-marks" } else { "amend-missing-whose" }));
        };
        let error = (sheet.legal)(&action).err()?;
        Some(match error {
            RuleError::TextMissing if self.reason.text.trim().is_empty() => t!(look.lang, "amend-missing-reason"),
            RuleError::RowIncomplete(_) | RuleError::TextMissing => t!(look.lang, "amend-missing-marks"),
            other => wording::rule_error(look.lang, &other),
        })
    }

    /// Shows the mending over all of `ui`, which may be as small as 1600 × 900.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, sheet: &AmendSheet<'_>) -> Option<AmendResult> {
        if CountKey::Back.pressed(ui) {
            return Some(AmendResult::Cancel);
        }
        wood(ui, look);
        let all = ui.max_rect();
        let wide = (all.width() - 72.0).min(1600.0 * look.text.min(1.25));
        let paper = Rect::from_center_size(all.center(), Vec2::new(wide, all.height() - 56.0));
        paint(ui.painter(), paper, &Art::sheet(paper.width(), paper.height(), Lift::Card), look.theme);
        let inner = paper.shrink2(Vec2::new(44.0, 30.0));
        let title = t!(look.lang, "amend-title");
        let title = Set::new(Face::Display, 42.0, Ink::Ink).show(ui, look, &title, inner.min, inner.width());
        let save = if sheet.recast.is_empty() { "amend-save" } else { "amend-recast" };
        let (cancel, save) = (t!(look.lang, "amend-cancel"), t!(look.lang, save));
        let (cancel, save) = (Button::new(&cancel), Button::new(&save).primary().icon(Icon::Check));
        let half = inner.width() / 2.0 - space::XL;
        let sizes = [cancel.measure(ui, look, half), save.measure(ui, look, half)];
        let high = sizes[0].y.max(sizes[1].y);
        let top = inner.bottom() - high;
        let told = if self.told { self.missing(look, sheet) } else { None };
        let line = if told.is_some() { look.pt(40.0) } else { 0.0 };
        let room = Rect::from_min_max(
            pos2(inner.left() - 9.0, title.bottom() + space::M),
            pos2(inner.right() + 9.0, top - space::L - line),
        );
        inside(ui, room, "amend", |ui| {
            ui.spacing_mut().item_spacing.y = space::M;
            scroll(ui, look, "amend", room.height(), |ui| self.form(ui, look, sheet));
        });
        if let Some(told) = told {
            let place = Rect::from_min_max(pos2(inner.left(), room.bottom()), pos2(inner.right(), top - space::M));
            inside(ui, place, "told", |ui| error_line(ui, look, &told));
        }
        let mut result = None;
        let place = |left: f32, size: Vec2| Rect::from_min_size(pos2(left, top), Vec2::new(size.x, high));
        if cancel.at(ui, look, place(inner.left(), sizes[0])).clicked() {
            result = Some(AmendResult::Cancel);
        }
        if save.at(ui, look, place(inner.right() - sizes[1].x, sizes[1])).clicked() {
            self.told = self.missing(look, sheet).is_some();
            result = self.action(sheet).filter(|_| !self.told).map(AmendResult::Act);
        }
        result
    }

    fn form(&mut self, ui: &mut Ui, look: &Look, sheet: &AmendSheet<'_>) {
        soft(ui, look, &t!(look.lang, if sheet.recast.is_empty() { "amend-lead" } else { "amend-recast-lead" }));
        heading(ui, look, &t!(look.lang, "amend-whose"));
        match sheet.method {
            BallotMethod::Handed => {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = Vec2::new(space::M, space::M);
                    let may = |face: &&SeatFace| {
                        sheet.recast.is_empty() || sheet.recast.iter().any(|may| may.seat == face.seat)
                    };
                    for face in sheet.seats.iter().filter(may) {
                        let name = sheet.names.get(face.seat.index()).map_or("", String::as_str);
                        let party = wording::party(look.lang, face.party);
                        let words = format!("{} {name} · {party}", face.seat);
                        let chosen = self.seat == Some(face.seat);
                        if pill(ui, look, &words, None, chosen).clicked() && !chosen {
                            self.seat = Some(face.seat);
                            self.draft = Draft::new(sheet.rows.len(), None);
                        }
                    }
                });
                let again = self.seat.and_then(|seat| sheet.recast.iter().find(|may| may.seat == seat));
                if again.is_some_and(|may| may.is_seen) {
                    soft(ui, look, &t!(look.lang, "amend-recast-seen"));
                }
                if self.seat.is_some() && sheet.recast.is_empty() {
                    heading(ui, look, &t!(look.lang, "amend-ballot"));
                    marks(ui, look, sheet.rows, &mut self.draft);
                    if sheet.second {
                        self.objection(ui, look);
                    }
                    if sheet.evaluation {
                        for (key, text) in
                            [("evaluation-step", &mut self.first_step), ("evaluation-missing", &mut self.missing)]
                        {
                            heading(ui, look, &t!(look.lang, key));
                            area(ui, look, &t!(look.lang, key), &mut text.text, "", 2, limits::EVALUATION);
                            text.line(ui, look, key);
                        }
                    }
                }
            }
            BallotMethod::RaisedHands => {
                let seats = seats_of(sheet);
                for party in Party::ALL {
                    let name = wording::party(look.lang, party);
                    let words = t!(look.lang, "raised-party", party = name, seats = seats[party]);
                    let chosen = self.party == Some(party);
                    if radio_card(ui, look, &words, "", "", chosen, true).clicked() && !chosen {
                        self.party = Some(party);
                        self.count = CountDraft::new(sheet.rows.len());
                    }
                }
                if let Some(party) = self.party {
                    heading(ui, look, &t!(look.lang, "amend-count"));
                    ui.push_id(party, |ui| self.count.ui(ui, look, sheet.rows, seats[party], sheet.second));
                }
            }
        }
        let name = t!(look.lang, "amend-reason");
        heading(ui, look, &name);
        let hint = t!(look.lang, "amend-reason-hint");
        area(ui, look, &name, &mut self.reason.text, &hint, 2, limits::REASON);
        let used = self.reason.text.chars().count();
        small(ui, look, &t!(look.lang, "own-characters", used = used, most = limits::REASON));
        self.reason.line(ui, look, "amend");
    }

    fn objection(&mut self, ui: &mut Ui, look: &Look) {
        let word = t!(look.lang, "ballot-objection");
        if pill(ui, look, &word, Some(Icon::Object), self.draft.objects()).clicked() {
            self.draft.toggle_objection();
        }
        if self.draft.objects() {
            let (name, hint) = (t!(look.lang, "ballot-objection-reason"), t!(look.lang, "ballot-objection-hint"));
            Field::new(&name, &mut self.draft.reason).hint(&hint).max(limits::OBJECTION).show(ui, look);
        }
    }
}

/// How many seats speak for each party.
fn seats_of(sheet: &AmendSheet<'_>) -> PerParty<u32> {
    PerParty::from_fn(|party| sheet.seats.iter().filter(|face| face.party == party).count() as u32)
}
