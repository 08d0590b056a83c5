//! What one seat says of the idea it is gathered at, behind the curtain: its ballot, and then a first step and who is missing.

use super::super::ballot::{BallotResult, BallotScreen, BallotSheet};
use super::super::brief::columns;
use super::super::drafts::{DraftText, Written};
use super::super::handover::Private;
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::keys::key_cap_of;
use crate::app::widgets::seat_sheet::{Foot, Held, Owner, SeatKey, sheet};
use crate::app::widgets::{area, body, gap, heading, send_key, send_pressed, small};
use crate::record::DraftOf;
use crate::rules::{Action, Ballot, Evaluation, SeatId, limits, one_line};
use crate::t;
use bevy_egui::egui::Ui;

/// What a seat sees.
#[derive(Clone, Copy)]
pub(crate) struct EvaluationSheet<'a> {
    /// The seat, with the name of its chair.
    pub(crate) owner: Owner<'a>,
    /// Its ballot: one row, the idea.
    pub(crate) ballot: BallotSheet<'a>,
    /// What it has said already.
    pub(crate) earlier: Option<&'a Evaluation>,
}

/// An evaluation at the machine.
#[derive(Clone, Debug)]
pub(crate) struct EvaluationScreen {
    ballot: BallotScreen,
    /// The ballot that is marked, while the words are written.
    marked: Option<Ballot>,
    first_step: DraftText,
    missing: DraftText,
    held: Held,
}

impl Written for EvaluationScreen {
    fn drafts(&mut self, seat: SeatId) -> Vec<(DraftOf, &mut DraftText)> {
        let words = [(DraftOf::FirstStep(seat), &mut self.first_step), (DraftOf::Missing(seat), &mut self.missing)];
        self.ballot.drafts(seat).into_iter().chain(words).collect()
    }

    fn resumed(&mut self) {
        self.ballot.resumed();
    }
}

impl EvaluationScreen {
    /// A screen with what the seat has said already.
    pub(crate) fn new(sheet: &EvaluationSheet<'_>) -> EvaluationScreen {
        let earlier = sheet.earlier.cloned().unwrap_or_default();
        EvaluationScreen {
            ballot: BallotScreen::new(&sheet.ballot),
            marked: None,
            first_step: DraftText::new(&earlier.first_step),
            missing: DraftText::new(&earlier.missing),
            held: Held::default(),
        }
    }

    /// Whether the idea has been rated, and the questions about it are shown.
    pub(crate) fn is_writing(&self) -> bool {
        self.marked.is_some()
    }

    /// Shows it over all of `ui`.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, page: &EvaluationSheet<'_>) -> Option<Private<Action>> {
        let Some(ballot) = self.marked.clone() else {
            match self.ballot.ui(ui, look, &page.ballot)? {
                BallotResult::Cast(ballot) => {
                    self.marked = Some(ballot);
                    self.held = Held::default();
                    ui.ctx().request_repaint();
                    return None;
                }
                BallotResult::Hide => return Some(Private::Hide),
            }
        };
        let lang = look.lang;
        let escaped = self.held.escaped(ui);
        let by_key = send_pressed(ui.ctx());
        let title = t!(
            lang,
            "evaluation-title",
            idea = page.ballot.rows.first().map_or(String::new(), |row| row.title.clone())
        );
        let (hide, escape) = (t!(lang, "ballot-hide"), key_cap_of(SeatKey::Hide, lang));
        let (back, save, control) = (t!(lang, "evaluation-back"), t!(lang, "evaluation-save"), send_key(lang));
        let feet = [
            Foot::hide(&hide, &escape),
            Foot::plain(&back),
            Foot { key: Some(&control), ..Foot::primary(&save, true) },
        ];
        let (first_step, missing) = (&mut self.first_step, &mut self.missing);
        let clicked = sheet(ui, look, &page.owner, &title, &feet, |ui| {
            let mut step = |ui: &mut Ui| field(ui, look, "step", first_step);
            let mut who = |ui: &mut Ui| field(ui, look, "missing", missing);
            if look.large() {
                step(ui);
                gap(ui, space::XL);
                who(ui);
            } else {
                columns(ui, step, who);
            }
            gap(ui, space::L);
            small(ui, look, &t!(lang, "evaluation-secret"));
        });
        if clicked == Some(1) {
            self.marked = None;
            return None;
        }
        if clicked == Some(2) || by_key {
            let (first_step, missing) = (one_line(&self.first_step.text), one_line(&self.missing.text));
            let seat = page.owner.seat;
            return Some(Private::Done(Action::Evaluate { seat, ballot, first_step, missing }));
        }
        (clicked == Some(0) || escaped).then_some(Private::Hide)
    }
}

/// One of the two questions, with its field.
fn field(ui: &mut Ui, look: &Look, code: &str, draft: &mut DraftText) {
    let of = |part: &str| crate::text::tr(look.lang, &format!("evaluation-{code}{part}"));
    let name = of("");
    heading(ui, look, &name);
    body(ui, look, &of("-text"));
    area(ui, look, &name, &mut draft.text, &of("-hint"), 4, limits::EVALUATION);
    let used = draft.text.chars().count();
    small(ui, look, &t!(look.lang, "own-characters", used = used, most = limits::EVALUATION));
    draft.line(ui, look, code);
}
