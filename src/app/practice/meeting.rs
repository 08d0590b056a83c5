//! *Mitt eget möte* in the first step: a situation of one's own instead of a card, from three lines and two ways forward or more.

use super::prepare::{PrepareScreen, still_missing};
use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::sheet::{principle_icon, principle_short};
use crate::app::widgets::{Button, area, body, error_line, gap, heading, pill, segmented, small, strong};
use crate::practice::meeting::{LINE_MAX, Meeting, WAYS_MAX, WAYS_MIN, Way};
use crate::rules::{Card, Deck, PerParty, Principle};
use crate::t;
use crate::text::tr;
use bevy_egui::egui::{Ui, vec2};
use std::borrow::Cow;

/// Who carries a way forward, to choose from.
const CARRIES: [(&str, PerParty<u8>); 4] = [
    ("none", PerParty { public: 0, ideburen: 0 }),
    ("public", PerParty { public: 2, ideburen: 0 }),
    ("ideburen", PerParty { public: 0, ideburen: 2 }),
    ("both", PerParty { public: 1, ideburen: 1 }),
];

impl PrepareScreen {
    /// The situation that is prepared: a card of the deck, or one's own meeting as far as it is written.
    pub(super) fn card<'d>(&self, deck: &'d Deck) -> Option<Cow<'d, Card>> {
        match &self.meeting {
            Some(meeting) => {
                let lang = self.draft.lang;
                Some(Cow::Owned(meeting.card(deck, &t!(lang, "practice-meeting-question"), lang)))
            }
            None => self.draft.cards.first().and_then(|&card| deck.cards.get(card)).map(Cow::Borrowed),
        }
    }

    /// Whether it is one's own meeting, chosen above the list of situations.
    pub(super) fn whose_situation(&mut self, ui: &mut Ui, look: &Look) {
        let lang = look.lang;
        let mut own = self.meeting.is_some();
        let words = [t!(lang, "solo-meeting-from-deck"), t!(lang, "practice-meeting-title")];
        let options = [(false, words[0].as_str()), (true, words[1].as_str())];
        if segmented(ui, look, "whose situation", &options, &mut own) {
            // What was written is there again when somebody comes back to it.
            let before = std::mem::take(&mut self.meeting_aside);
            self.meeting_aside = self.meeting.take();
            self.meeting = own.then(|| before.unwrap_or_else(|| Meeting::blank(t!(lang, "practice-meeting-title"))));
            self.draft.first.clear();
            self.draft.sheet.favourite = None;
            if !own {
                self.draft.counterparts.iter_mut().for_each(|counterpart| counterpart.need = None);
            }
        }
        gap(ui, space::M);
    }

    /// The lines of one's own meeting.
    pub(super) fn meeting_form(&mut self, ui: &mut Ui, look: &Look, deck: &Deck) {
        let lang = look.lang;
        let own = self.draft.party(deck);
        body(ui, look, &t!(lang, "practice-meeting-welcome"));
        let Some(meeting) = &mut self.meeting else { return };
        let line = |ui: &mut Ui, key: &str, text: &mut String| {
            let name = tr(lang, key);
            strong(ui, look, &name);
            area(ui, look, &name, text, "", 2, LINE_MAX);
            gap(ui, space::S);
        };
        line(ui, "practice-meeting-happened", &mut meeting.happened);
        line(ui, "practice-meeting-ours", &mut meeting.looks[own]);
        line(ui, "practice-meeting-theirs", &mut meeting.looks[own.other()]);
        let mut gone = None;
        for (at, way) in meeting.ways.iter_mut().enumerate() {
            gap(ui, space::M);
            heading(ui, look, &t!(lang, "solo-meeting-way", number = at + 1));
            let key = match at {
                0 => "practice-meeting-want",
                1 => "practice-meeting-they-want",
                _ => "solo-meeting-another",
            };
            ui.push_id(("way", at), |ui| {
                line(ui, key, &mut way.text);
                self::way(ui, look, at, way);
                if at >= WAYS_MIN {
                    let (words, spoken) =
                        (t!(lang, "solo-meeting-less"), t!(lang, "solo-meeting-less-spoken", number = at + 1));
                    if Button::new(&words).spoken(&spoken).icon(Icon::Cross).show(ui, look).clicked() {
                        gone = Some(at);
                    }
                }
            });
        }
        if let Some(at) = gone {
            meeting.ways.remove(at);
        }
        if meeting.ways.len() < WAYS_MAX {
            gap(ui, space::M);
            if Button::new(&t!(lang, "solo-meeting-more")).icon(Icon::Plus).show(ui, look).clicked() {
                let burden = CARRIES[3].1;
                meeting.ways.push(Way { text: String::new(), serves: Principle::Quality, strains: None, burden });
            }
        }
        if self.asked
            && let Some(missing) = meeting.missing()
        {
            error_line(ui, look, &still_missing(lang, own, missing));
        }
    }
}

/// What a way forward does, by choice: the program understands no free text.
fn way(ui: &mut Ui, look: &Look, at: usize, way: &mut Way) {
    let lang = look.lang;
    small(ui, look, &t!(lang, "practice-meeting-serves"));
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(space::S, space::S);
        for principle in Principle::ALL {
            let on = way.serves == principle;
            if pill(ui, look, &principle_short(lang, principle), Some(principle_icon(principle)), on).clicked() {
                way.serves = principle;
            }
        }
    });
    small(ui, look, &t!(lang, "practice-meeting-strains"));
    ui.push_id("strains", |ui| {
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::S, space::S);
            for principle in Principle::ALL.into_iter().filter(|principle| *principle != way.serves) {
                let on = way.strains == Some(principle);
                if pill(ui, look, &principle_short(lang, principle), Some(principle_icon(principle)), on).clicked() {
                    way.strains = (!on).then_some(principle);
                }
            }
        });
    });
    small(ui, look, &t!(lang, "practice-meeting-carries"));
    let words = CARRIES.map(|(code, _)| tr(lang, &format!("practice-meeting-carries-{code}")));
    let options: Vec<(PerParty<u8>, &str)> =
        CARRIES.iter().zip(&words).map(|((_, burden), words)| (*burden, words.as_str())).collect();
    segmented(ui, look, &format!("carries {at}"), &options, &mut way.burden);
}
