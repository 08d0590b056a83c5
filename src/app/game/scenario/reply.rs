//! What one seat answers in a referral, behind the curtain: where it stands on the wording, and a few words.

use crate::app::game::brief::columns;
use crate::app::game::drafts::{DraftText, Written};
use crate::app::game::handover::Private;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::placed::pressed;
use crate::app::widgets::seat_digits::digit;
use crate::app::widgets::seat_sheet::{Foot, Held, Owner, sheet};
use crate::app::widgets::{
    NoticeKind, RadioItem, area, body, error_line, gap, heading, label, notice, radio_list, send_key, send_pressed,
    small,
};
use crate::record::DraftOf;
use crate::rules::{Action, Reply, RuleError, SeatId, Stance, limits};
use crate::t;
use crate::text::tr;
use crate::wording;
use bevy_egui::egui::Ui;

/// What a seat sees of a referral.
#[derive(Clone, Copy)]
pub(crate) struct ReplySheet<'a> {
    /// The seat, with its role.
    pub(crate) owner: Owner<'a>,
    /// The wording that it answers on.
    pub(crate) wording: &'a str,
    /// The commitments that stand in the proposal.
    pub(crate) commitments: &'a [String],
    /// Whether the answers of its party can be recognised.
    pub(crate) recognisable: bool,
    /// What it has answered already.
    pub(crate) earlier: Option<&'a Reply>,
    /// What the rules say of an answer.
    pub(crate) legal: &'a dyn Fn(&Reply) -> Result<(), RuleError>,
}

/// An answer at the machine.
#[derive(Clone, Debug)]
pub(crate) struct ReplyScreen {
    stance: Option<Stance>,
    comment: DraftText,
    held: Held,
    tried: bool,
}

impl Written for ReplyScreen {
    fn drafts(&mut self, seat: SeatId) -> Vec<(DraftOf, &mut DraftText)> {
        vec![(DraftOf::Reply(seat), &mut self.comment)]
    }
}

impl ReplyScreen {
    /// A screen with what the seat has answered already.
    pub(crate) fn new(sheet: &ReplySheet<'_>) -> ReplyScreen {
        ReplyScreen {
            stance: sheet.earlier.and_then(|reply| reply.stance),
            comment: DraftText::new(sheet.earlier.map_or("", |reply| &reply.comment)),
            held: Held::default(),
            tried: false,
        }
    }

    fn reply(&self) -> Reply {
        Reply { stance: self.stance, comment: self.comment.text.trim().to_owned() }
    }

    /// Shows it over all of `ui`.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, page: &ReplySheet<'_>) -> Option<Private<Action>> {
        let lang = look.lang;
        let escaped = self.held.escaped(ui);
        let by_key = send_pressed(ui.ctx());
        if !ui.ctx().text_edit_focused() {
            for key in pressed(ui) {
                let at = digit(key).and_then(|digit| digit.checked_sub(1));
                if let Some(&stance) = at.and_then(|at| Stance::ALL.get(usize::from(at))) {
                    self.stance = Some(stance);
                }
            }
        }
        let (hide, escape) = (t!(lang, "ballot-hide"), t!(lang, "ballot-key-escape"));
        let (silent, save, control) = (t!(lang, "referral-silent"), t!(lang, "referral-send"), send_key(lang));
        let feet = [
            Foot::hide(&hide, &escape),
            Foot::plain(&silent),
            Foot { key: Some(&control), ..Foot::primary(&save, self.stance.is_some()) },
        ];
        let title = t!(lang, "referral-question");
        let (stance, comment, tried) = (&mut self.stance, &mut self.comment, self.tried);
        let clicked = sheet(ui, look, &page.owner, &title, &feet, |ui| {
            let read = |ui: &mut Ui| {
                heading(ui, look, &t!(lang, "referral-wording"));
                label(ui, look, &wording::isolated(page.wording), Face::Text, 28.0, Ink::Ink);
                for commitment in page.commitments {
                    small(ui, look, commitment);
                }
                if page.recognisable {
                    gap(ui, space::M);
                    notice(ui, look, &t!(lang, "ballot-recognisable"), NoticeKind::Info);
                }
            };
            let mut answer = |ui: &mut Ui| {
                let titles = Stance::ALL.map(|stance| tr(lang, &format!("stance-{}", stance.code())));
                let items: Vec<RadioItem<'_, Option<Stance>>> = Stance::ALL
                    .into_iter()
                    .zip(&titles)
                    .map(|(stance, title)| RadioItem { value: Some(stance), title, text: "" })
                    .collect();
                radio_list(ui, look, "stance", &items, stance);
                gap(ui, space::L);
                let (name, hint) = (t!(lang, "referral-comment"), t!(lang, "referral-comment-hint"));
                body(ui, look, &name);
                area(ui, look, &name, &mut comment.text, &hint, 4, limits::COMMENT);
                let used = comment.text.chars().count();
                small(ui, look, &t!(lang, "own-characters", used = used, most = limits::COMMENT));
                comment.line(ui, look, "reply");
                if tried && *stance == Some(Stance::Wants) && comment.text.trim().is_empty() {
                    error_line(ui, look, &t!(lang, "referral-say-what"));
                }
                small(ui, look, &t!(lang, "referral-secret"));
            };
            if look.large() {
                read(ui);
                gap(ui, space::XL);
                answer(ui);
            } else {
                columns(ui, read, answer);
            }
        });
        let seat = page.owner.seat;
        if clicked == Some(1) {
            return Some(Private::Done(Action::AnswerReferral { seat, reply: Reply::default() }));
        }
        if clicked == Some(2) || (by_key && self.stance.is_some()) {
            let reply = self.reply();
            if (page.legal)(&reply).is_ok() {
                return Some(Private::Done(Action::AnswerReferral { seat, reply }));
            }
            self.tried = true;
        }
        (clicked == Some(0) || escaped).then_some(Private::Hide)
    }
}
