//! What waits for an answer, and which seats can give it.

use super::DeskData;
use super::script::BODY;
use crate::app::art::Icon;
use crate::app::scene::{Command, Look, PenPage, Touch};
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::sheet::{by_sign, seat_words};
use crate::app::widgets::{Button, galley, gap, heading, icon, label, rule, soft};
use crate::rules::{By, Step};
use crate::t;
use crate::text::Lang;
use crate::wording;
use bevy_egui::egui::{Align, Layout, Ui, vec2};

/// Something that waits.
pub(super) struct Row {
    /// Whom it binds; `None` for what is nobody's promise.
    by: Option<By>,
    what: String,
    whose: String,
    /// Where it is answered, and what the button says.
    answer: Option<(Touch, String)>,
}

/// Everything that waits now, what stops the table first.
pub(super) fn rows(data: &DeskData<'_>) -> Vec<Row> {
    rows_in(data, Lang::Sv)
}

fn rows_in(data: &DeskData<'_>, lang: Lang) -> Vec<Row> {
    let (room, deck) = (data.room, data.deck);
    let mut rows = Vec::new();
    if !data.leader.missing.is_empty() {
        let seats: Vec<String> = data.leader.missing.iter().map(ToString::to_string).collect();
        let what = match room.step {
            Step::FirstBallot | Step::SecondBallot | Step::KeptBallot => "desk-waits-ballots",
            Step::Evaluation => "desk-waits-evaluations",
            Step::Referral => "desk-waits-referral",
            // Nobody is missing anywhere else.
            Step::Deal
            | Step::Vision
            | Step::Question
            | Step::Answers
            | Step::Situation
            | Step::Reveal
            | Step::Dialogue
            | Step::Outcome
            | Step::Reflection
            | Step::Ideas
            | Step::Gathering
            | Step::Harvest
            | Step::Promises
            | Step::FollowUp
            | Step::Event
            | Step::Homecoming
            | Step::Plan
            | Step::Signing
            | Step::Debrief => "desk-waits-ideas",
        };
        rows.push(Row {
            by: None,
            what: t!(lang, what, count = seats.len() as i64),
            whose: t!(lang, "desk-waits-seats", seats = seats.join(", ")),
            answer: None,
        });
    }
    if room.step == Step::Dialogue {
        for (at, entry) in room.proposal().entries.iter().enumerate() {
            let Some(party) = entry.waits_for() else { continue };
            rows.push(Row {
                by: Some(entry.by),
                what: wording::clause_title(lang, deck, &entry.clause).to_owned(),
                whose: t!(lang, "desk-waits-party", party = wording::party(lang, party)),
                answer: Some((Touch::Entry(at), t!(lang, "desk-answer"))),
            });
        }
        for face in room.seats.iter().filter(|face| face.wants_pen) {
            rows.push(Row {
                by: None,
                what: t!(lang, "desk-wants-pen", seat = seat_words(room, deck, lang, face.seat)),
                whose: t!(lang, "desk-ask-holder"),
                answer: Some((Touch::Command(Command::Pen(PenPage::Pass)), t!(lang, "desk-pass-pen"))),
            });
        }
    }
    let referred = room.scenario().and_then(|round| round.referred.as_ref()).filter(|_| room.step == Step::Answers);
    for (at, comment) in referred.iter().flat_map(|referred| referred.comments.iter().enumerate()) {
        if comment.waits() {
            let text = wording::isolated(&comment.text);
            rows.push(Row {
                by: Some(By::from(comment.party)),
                what: t!(lang, "desk-waits-comment", party = wording::party(lang, comment.party), text = text),
                whose: t!(lang, "desk-waits-pen"),
                answer: Some((Touch::Command(Command::AnswerComment(at as u8)), t!(lang, "desk-answer"))),
            });
        }
    }
    if let Some(view) = room.ideas().filter(|_| room.step == Step::Gathering) {
        for (at, ask) in view.asks.iter().enumerate().filter(|(_, ask)| ask.is_open()) {
            let title = view.ideas.get(ask.idea).map_or("", |face| face.idea.title.as_str());
            rows.push(Row {
                by: None,
                what: t!(lang, "desk-waits-tile", idea = title.to_owned()),
                whose: t!(lang, "desk-waits-seat", seat = seat_words(room, deck, lang, ask.holder)),
                answer: Some((Touch::Question(at), t!(lang, "desk-answer"))),
            });
        }
    }
    rows
}

/// How high it is.
pub(super) fn height(ui: &Ui, look: &Look, data: &DeskData<'_>, wide: f32) -> f32 {
    let line = |text: &str| galley(ui, look, text, Face::Text, BODY, Ink::Ink, wide).size().y;
    let rows = rows_in(data, look.lang);
    let head = look.pt(40.0) + space::L;
    if rows.is_empty() {
        return head + line(&t!(look.lang, "desk-nothing-waits")) + 20.0;
    }
    head + rows.len() as f32 * (look.pt(74.0) + space::M) + 20.0
}

/// Shows everything that waits.
pub(super) fn show(ui: &mut Ui, look: &Look, data: &DeskData<'_>, touched: &mut Option<Touch>) {
    heading(ui, look, &t!(look.lang, "desk-waiting"));
    gap(ui, space::M);
    let rows = rows_in(data, look.lang);
    if rows.is_empty() {
        soft(ui, look, &t!(look.lang, "desk-nothing-waits"));
    }
    for (at, row) in rows.iter().enumerate() {
        if at > 0 {
            rule(ui, look);
        }
        ui.push_id(("waiting", at), |ui| one(ui, look, row, touched));
    }
}

fn one(ui: &mut Ui, look: &Look, row: &Row, touched: &mut Option<Touch>) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        match row.by {
            Some(by) => by_sign(ui, look, by, look.pt(30.0), crate::app::art::Paint::Hollow),
            None => {
                icon(ui, look, if row.answer.is_some() { Icon::Hand } else { Icon::Wait }, 30.0, Ink::Ink);
            }
        }
        let button = row.answer.as_ref().map(|(touch, words)| (touch, Button::new(words).size(BODY).height(50.0)));
        let taken = button.as_ref().map_or(0.0, |(_, button)| button.measure(ui, look, 400.0).x + space::M);
        let wide = (ui.available_width() - taken).max(look.pt(80.0));
        ui.allocate_ui_with_layout(vec2(wide, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(wide);
            ui.spacing_mut().item_spacing.y = 0.0;
            label(ui, look, &row.what, Face::Strong, BODY, Ink::Ink);
            label(ui, look, &row.whose, Face::Text, BODY, Ink::InkSoft);
        });
        if let Some((touch, button)) = button
            && button.show(ui, look).clicked()
        {
            *touched = Some(touch.clone());
        }
    });
}
