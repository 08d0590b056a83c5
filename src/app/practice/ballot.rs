//! One's own rating of the proposal, before everybody's are shown at once.

use super::drafts::SoloDraft;
use super::papers::proposal_words;
use crate::app::art::Icon;
use crate::app::game::drafts::DraftText;
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, part_heading};
use crate::app::widgets::{Button, Field, body, gap, pill, rating_row, rule, send_key, send_pressed, small, strong};
use crate::practice::{PracticeView, Who};
use crate::rules::{Deck, Mark, limits};
use crate::t;
use bevy_egui::egui::{Event, Ui, vec2};

/// What was decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum VoteChoice {
    /// Put it in the box.
    Cast(Mark, Option<String>),
    /// Talk on.
    Close,
}

/// The paper with everything marked so far.
#[derive(Debug, Default)]
pub(crate) struct VoteForm {
    rating: Option<u8>,
    talk: bool,
    abstain: bool,
    objects: bool,
    objection: DraftText,
}

impl VoteForm {
    /// The words that are written on it, each with what it is.
    pub(super) fn drafts(&mut self) -> Vec<(SoloDraft, &mut DraftText)> {
        vec![(SoloDraft::Objection, &mut self.objection)]
    }

    /// Shows the field that something is written in already.
    pub(super) fn go_to_words(&mut self) {
        self.objects = self.objection.kept().is_some();
    }

    fn mark(&self) -> Mark {
        Mark { rating: self.rating, abstain: self.abstain, talk: self.talk }
    }

    /// Shows the paper over the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, view: &PracticeView, deck: &Deck) -> Option<VoteChoice> {
        let lang = look.lang;
        let ctx = ui.ctx().clone();
        crate::app::widgets::sheet::hush(&ctx, "solo-vote");
        if !ctx.text_edit_focused() {
            self.keys(&ctx);
        }
        let mut cast = send_pressed(&ctx);
        let title = t!(lang, "solo-vote-title");
        let paper = ModalSheet { id: "solo-vote", title: &title, width: 1180.0, lies: Lies::Middle };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => self.body(ui, look, view, deck),
            Part::Foot => {
                rule(ui, look);
                gap(ui, space::M);
                let words = t!(lang, "solo-vote-cast");
                let send_key = send_key(lang);
                let ready = self.mark().is_complete();
                cast |= Button::new(&words).primary().key(&send_key).enabled(ready).show(ui, look).clicked();
                if !ready {
                    small(ui, look, &t!(lang, "solo-vote-missing"));
                }
            }
        });
        if cast && self.mark().is_complete() {
            let words = self.objection.text.trim();
            let objection = (self.objects && !words.is_empty()).then(|| words.to_owned());
            return Some(VoteChoice::Cast(self.mark(), objection));
        }
        close.then_some(VoteChoice::Close)
    }

    fn keys(&mut self, ctx: &bevy_egui::egui::Context) {
        let typed: Vec<String> = ctx.input(|i| {
            let text = |event: &Event| if let Event::Text(text) = event { Some(text.to_lowercase()) } else { None };
            i.events.iter().filter_map(text).collect()
        });
        for text in typed {
            match text.as_str() {
                "1" | "2" | "3" | "4" | "5" => {
                    self.rating = text.parse().ok();
                    self.abstain = false;
                }
                "p" => self.talk = !self.talk,
                "a" => self.abstain(),
                "i" => self.objects = !self.objects,
                _ => {}
            }
        }
    }

    fn abstain(&mut self) {
        self.abstain = !self.abstain;
        if self.abstain {
            (self.rating, self.talk) = (None, false);
        }
    }

    fn body(&mut self, ui: &mut Ui, look: &Look, view: &PracticeView, deck: &Deck) {
        let lang = look.lang;
        if let Some(card) = deck.cards.get(view.card) {
            strong(ui, look, card.title.get(lang.tag()));
            small(ui, look, card.situation.get(lang.tag()));
            gap(ui, space::S);
        }
        if view.proposal.base.is_none() {
            let key = if view.pen == Who::You { "solo-vote-no-base" } else { "solo-vote-they-choose" };
            body(ui, look, &t!(lang, key));
        } else {
            for line in proposal_words(look, view, deck) {
                body(ui, look, &line);
            }
        }
        part_heading(ui, look, &t!(lang, "ballot-question"), false);
        if rating_row(ui, look, &t!(lang, "solo-vote-about"), 84.0, true, &mut self.rating).is_some() {
            self.abstain = false;
        }
        gap(ui, space::M);
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::M);
            if pill(ui, look, &t!(lang, "flag-talk"), Some(Icon::Talk), self.talk).clicked() {
                self.talk = !self.talk;
                self.abstain = false;
            }
            if pill(ui, look, &t!(lang, "flag-abstain"), Some(Icon::Abstain), self.abstain).clicked() {
                self.abstain();
            }
            if pill(ui, look, &t!(lang, "solo-vote-object"), Some(Icon::Object), self.objects).clicked() {
                self.objects = !self.objects;
            }
        });
        if self.objects {
            gap(ui, space::S);
            let name = t!(lang, "solo-vote-objection");
            strong(ui, look, &name);
            Field::new(&name, &mut self.objection.text).max(limits::OBJECTION).show(ui, look);
            self.objection.line(ui, look, "solo-objection");
        }
        gap(ui, space::M);
        small(ui, look, &t!(lang, "solo-vote-text"));
    }
}
