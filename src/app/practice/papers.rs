//! Papers over the talk: the proposal, a counterpart, a principle, the way out, and practices that were begun.

use super::screens::role_title;
use crate::app::art::{Art, Icon, Paint, image};
use crate::app::menus::title::Unfinished;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::sheet::{
    Lies, ModalSheet, Part, by_sign, deed, part_heading, principle_icon, put_away, sign_line,
};
use crate::app::widgets::{Button, NoticeKind, body, gap, label, modal, notice, rule, small, soft, strong};
use crate::practice::{PracticeView, Who};
use crate::rules::{Answer, Deck, Principle};
use crate::t;
use crate::text::tr;
use crate::wording;
use bevy_egui::egui::{Frame, Margin, Ui};

/// The proposal in lines: what it builds on, its wording, its promises with where they stand.
pub(crate) fn proposal_words(look: &Look, view: &PracticeView, deck: &Deck) -> Vec<String> {
    let lang = look.lang;
    let mut lines = Vec::new();
    let card = deck.cards.get(view.card);
    let base = view.proposal.base.and_then(|at| Some((at, card?.options.get(usize::from(at))?)));
    if let Some((at, option)) = base {
        let letter = wording::option_letter(at);
        lines.push(t!(lang, "solo-proposal-base", letter = letter, title = option.title.get(lang.tag())));
        let words = view.proposal.wording.trim();
        lines.push(if words.is_empty() { option.text.get(lang.tag()).to_owned() } else { words.to_owned() });
    }
    for entry in &view.proposal.entries {
        let title = wording::clause_title(lang, deck, &entry.clause);
        let state = answer_word(look, &entry.answer);
        let by = wording::by(lang, entry.by);
        lines.push(t!(lang, "solo-proposal-entry", by = by, title = title, state = state));
    }
    lines
}

fn answer_word(look: &Look, answer: &Answer) -> String {
    let key = match answer {
        Answer::Offered => "solo-entry-offered",
        Answer::Consented => "solo-entry-consented",
        Answer::Waiting => "solo-entry-waiting",
        Answer::Declined { .. } => "solo-entry-declined",
        Answer::Withdrawn => "solo-entry-withdrawn",
    };
    tr(look.lang, key)
}

/// The proposal as it stands; true when it is put away.
pub(crate) fn proposal(ui: &mut Ui, look: &Look, view: &PracticeView, deck: &Deck) -> bool {
    let lang = look.lang;
    let ctx = ui.ctx().clone();
    let title = t!(lang, "solo-proposal");
    let mut done = false;
    let close = ModalSheet { id: "solo-proposal", title: &title, width: 1000.0, lies: Lies::Middle }.show(
        &ctx,
        look,
        |ui, part| {
            if part == Part::Foot {
                done = put_away(ui, look);
                return;
            }
            let pen = match view.pen {
                Who::You => t!(lang, "solo-pen-you"),
                Who::Person(at) => {
                    let role = view.people.get(at).map_or("", |person| role_title(deck, person.role, lang));
                    t!(lang, "solo-pen-at", role = role)
                }
            };
            sign_line(ui, look, Icon::Pen, &pen);
            if view.anchored {
                sign_line(ui, look, Icon::Anchor, &t!(lang, "solo-anchored"));
            }
            gap(ui, space::M);
            if view.proposal.base.is_none() {
                body(ui, look, &t!(lang, "solo-proposal-none"));
            }
            let lines = proposal_words(look, view, deck);
            let entries = view.proposal.entries.len();
            let (words, promises) = lines.split_at(lines.len() - entries);
            for (at, line) in words.iter().enumerate() {
                let face = if at == 0 { Face::Strong } else { Face::Text };
                label(ui, look, line, face, size::BODY_OWN + 1.0, Ink::Ink);
            }
            if entries > 0 {
                part_heading(ui, look, &t!(lang, "solo-proposal-promises"), false);
            }
            for (line, entry) in promises.iter().zip(&view.proposal.entries) {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = space::M;
                    let paint = if entry.binds() { Paint::Flat } else { Paint::Hollow };
                    by_sign(ui, look, entry.by, look.pt(24.0), paint);
                    body(ui, look, line);
                });
                if let Answer::Declined { reason, .. } = &entry.answer {
                    soft(ui, look, &t!(lang, "answer-reason", reason = wording::isolated(reason)));
                }
            }
        },
    );
    done || close
}

/// How a counterpart stands, as far as one may know; `needs` are what it has told, in words. True when it is put away.
pub(crate) fn person(ui: &mut Ui, look: &Look, view: &PracticeView, deck: &Deck, at: usize, needs: &[String]) -> bool {
    let lang = look.lang;
    let Some(person) = view.people.get(at) else { return true };
    let ctx = ui.ctx().clone();
    let title = role_title(deck, person.role, lang);
    let mut done = false;
    let close =
        ModalSheet { id: "solo-person", title, width: 900.0, lies: Lies::Middle }.show(&ctx, look, |ui, part| {
            if part == Part::Foot {
                done = put_away(ui, look);
                return;
            }
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = space::M;
                let piece = Art::Piece { party: person.party, size: look.pt(26.0), paint: Paint::Flat };
                image(ui, &piece, look.theme, 1.0);
                strong(ui, look, &wording::party(lang, person.party));
            });
            let brief = deck.roles.get(person.role).map_or("", |role| role.brief.get(lang.tag()));
            body(ui, look, &t!(lang, "solo-their-brief", brief = brief));
            part_heading(ui, look, &crate::app::practice::screens::temper(lang, person.temper), false);
            body(ui, look, &crate::practice::wording::temper_help(lang, person.temper));
            part_heading(ui, look, &t!(lang, "solo-their-trust", value = person.trust), false);
            image(ui, &Art::TrustBridge { w: 420.0, laid: person.trust }, look.theme, 1.0);
            let patience = match person.patience {
                _ if person.left => "solo-patience-left",
                ..=0 => "solo-patience-out",
                1..=2 => "solo-patience-short",
                _ => "solo-patience-good",
            };
            body(ui, look, &tr(lang, patience));
            part_heading(ui, look, &t!(lang, "solo-told-you"), false);
            for need in needs {
                sign_line(ui, look, Icon::Listen, need);
            }
            if person.untold > 0 {
                soft(ui, look, &t!(lang, "solo-untold", count = person.untold));
            }
        });
    done || close
}

/// What a principle is about; true when it is put away.
pub(crate) fn principle(ui: &mut Ui, look: &Look, principle: Principle) -> bool {
    let lang = look.lang;
    let ctx = ui.ctx().clone();
    let title = wording::principle(lang, principle);
    let mut done = false;
    let close = ModalSheet { id: "solo-principle", title: &title, width: 980.0, lies: Lies::Middle }.show(
        &ctx,
        look,
        |ui, part| {
            if part == Part::Foot {
                done = put_away(ui, look);
                return;
            }
            let code = principle.code();
            crate::app::widgets::icon(ui, look, principle_icon(principle), 56.0, Ink::CommonText);
            for kind in ["about", "serves", "strains"] {
                let text = tr(lang, &format!("solo-principle-{kind}-{code}"));
                if kind != "about" {
                    part_heading(ui, look, &tr(lang, &format!("solo-principle-{kind}")), false);
                }
                body(ui, look, &text);
            }
        },
    );
    done || close
}

/// The way out of a talk.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EndChoice {
    /// Talk on.
    Stay,
    /// Leave it as it is; it can be gone on with.
    Pause,
    /// Write down what was said so far, to keep and to print.
    Save,
    /// End it here and look back.
    End,
    /// The settings.
    Settings,
}

/// The ways out of a talk.
pub(crate) fn end(ui: &mut Ui, look: &Look) -> Option<EndChoice> {
    let lang = look.lang;
    let ctx = ui.ctx().clone();
    let title = t!(lang, "solo-end-title");
    let mut choice = None;
    let close =
        ModalSheet { id: "solo-end", title: &title, width: 820.0, lies: Lies::Middle }.show(&ctx, look, |ui, part| {
            if part == Part::Foot {
                return;
            }
            for (icon, key, what) in [
                (Icon::Play, "solo-end-stay", EndChoice::Stay),
                (Icon::Pause, "solo-end-pause", EndChoice::Pause),
                (Icon::Save, "solo-end-save", EndChoice::Save),
                (Icon::Eye, "solo-end-look", EndChoice::End),
                (Icon::Settings, "solo-end-settings", EndChoice::Settings),
            ] {
                if deed(ui, look, icon, &tr(lang, key), &tr(lang, &format!("{key}-text")), true) {
                    choice = Some(what);
                }
            }
        });
    choice.or(close.then_some(EndChoice::Stay))
}

/// What is to become of a practice of the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ListChoice {
    /// Go on with it.
    Resume(usize),
    /// Take it out of the list.
    PutAway(usize),
}

/// What was begun; `resume` is called with the place of the one to go on with. True when it is put away.
pub(crate) fn unfinished(
    ui: &mut Ui,
    look: &Look,
    list: &[Unfinished],
    asked: &mut Option<usize>,
    decide: &mut dyn FnMut(ListChoice),
) -> bool {
    let lang = look.lang;
    let shown = modal(ui.ctx(), look, "solo-unfinished", &t!(lang, "solo-unfinished-title"), 1000.0, |ui| {
        for (place, practice) in list.iter().enumerate() {
            ui.push_id(place, |ui| {
                Frame::NONE.inner_margin(Margin::symmetric(0, 8)).show(ui, |ui| {
                    strong(ui, look, &practice.title);
                    soft(ui, look, &practice.detail);
                    if !practice.when.is_empty() {
                        small(ui, look, &practice.when);
                    }
                    if let Some(damaged) = &practice.damaged {
                        notice(ui, look, damaged, NoticeKind::Error);
                    }
                    let (title, when) = (practice.title.as_str(), practice.when.as_str());
                    let spoken = |key| t!(lang, key, title = title, when = when);
                    ui.horizontal_wrapped(|ui| {
                        ui.spacing_mut().item_spacing.x = space::L;
                        if *asked == Some(place) {
                            let (sure, keep) = (t!(lang, "title-delete-sure"), t!(lang, "title-delete-keep"));
                            if Button::new(&keep).primary().id("keep").show(ui, look).clicked() {
                                *asked = None;
                            }
                            if Button::new(&sure).icon(Icon::Cross).show(ui, look).clicked() {
                                decide(ListChoice::PutAway(place));
                            }
                            return;
                        }
                        let words = t!(lang, "title-resume");
                        let resume = spoken("title-resume-what");
                        let resume = Button::new(&words).spoken(&resume).after(Icon::Right);
                        if practice.damaged.is_none() && resume.show(ui, look).clicked() {
                            decide(ListChoice::Resume(place));
                        }
                        let (words, delete) = (t!(lang, "title-delete"), spoken("title-delete-what"));
                        if Button::new(&words).spoken(&delete).icon(Icon::Cross).show(ui, look).clicked() {
                            *asked = Some(place);
                        }
                    });
                    if *asked == Some(place) {
                        soft(ui, look, &t!(lang, "solo-put-away-text"));
                    }
                });
                rule(ui, look);
            });
        }
        gap(ui, space::L);
        Button::new(&t!(lang, "menus-close")).show(ui, look).clicked()
    });
    shown.close || shown.inner
}
