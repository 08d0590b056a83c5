//! The second step: whom one meets, how they come to the table, and under what circumstances.

use super::prepare::{PrepareScreen, columns};
use super::situation::party_line;
use crate::app::art::{Art, Paint, image};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::sheet::choice_card;
use crate::app::widgets::{RadioItem, body, check, gap, heading, label, radio_list, segmented, soft, strong};
use crate::practice::meeting::{PEOPLE_MAX, needs};
use crate::practice::{COUNTERPARTS, Counterpart, Level, Notes, Pace, Place, Temper};
use crate::rules::Deck;
use crate::t;
use crate::text::tr;
use crate::wording;
use bevy_egui::egui::{Sense, Ui, vec2};

impl PrepareScreen {
    pub(crate) fn people(&mut self, ui: &mut Ui, look: &Look, deck: &Deck) {
        columns(ui, look, [0.58, 0.42], |ui, column| {
            if column == 0 {
                self.counterparts(ui, look, deck);
            } else {
                self.circumstances(ui, look);
            }
        });
    }

    fn counterparts(&mut self, ui: &mut Ui, look: &Look, deck: &Deck) {
        let lang = look.lang;
        let own = self.draft.party(deck);
        heading(ui, look, &t!(lang, "solo-people"));
        body(ui, look, &t!(lang, "solo-people-text", most = *COUNTERPARTS.end()));
        let side = wording::party(lang, own.other());
        party_line(ui, look, own.other(), &t!(lang, "solo-people-side", party = side));
        for role in deck.roles_of(own.other()) {
            self.person(ui, look, deck, role);
        }
        gap(ui, space::S);
        if check(ui, look, &t!(lang, "solo-colleagues"), &mut self.colleagues).changed() && !self.colleagues {
            self.draft.counterparts.retain(|counterpart| deck.roles[counterpart.role].party != own);
        }
        if self.colleagues {
            soft(ui, look, &t!(lang, "solo-colleagues-text"));
            let mine = self.draft.role;
            for role in deck.roles_of(own).into_iter().filter(|&role| role != mine) {
                self.person(ui, look, deck, role);
            }
        }
    }

    /// A role that may sit at the table, and how it comes there.
    fn person(&mut self, ui: &mut Ui, look: &Look, deck: &Deck, role: usize) {
        let lang = look.lang;
        let Some(held) = deck.roles.get(role) else { return };
        let (title, brief) = (held.title.get(lang.tag()), held.brief.get(lang.tag()));
        let at = self.draft.counterparts.iter().position(|counterpart| counterpart.role == role);
        let most = if self.meeting.is_some() { PEOPLE_MAX } else { *COUNTERPARTS.end() };
        let room = self.draft.counterparts.len() < most;
        let spoken = t!(lang, "solo-person-spoken", role = title, brief = brief);
        let pressed = ui
            .push_id(("person", role), |ui| {
                choice_card(ui, look, &spoken, at.is_some(), at.is_some() || room, |ui| {
                    ui.horizontal(|ui| {
                        ui.spacing_mut().item_spacing.x = space::M;
                        let (rect, _) = ui.allocate_exact_size(vec2(36.0, 36.0), Sense::hover());
                        let sign = Art::CheckBox { on: at.is_some() };
                        crate::app::art::paint(ui.painter(), rect, &sign, look.theme);
                        let piece = Art::Piece { party: held.party, size: look.pt(24.0), paint: Paint::Flat };
                        image(ui, &piece, look.theme, 1.0);
                        label(ui, look, title, Face::Strong, size::BODY_OWN + 1.0, Ink::Ink);
                    });
                    label(ui, look, brief, Face::Text, size::SMALL + 1.0, Ink::InkSoft);
                })
            })
            .inner;
        if pressed.clicked() {
            match at {
                Some(at) => {
                    self.draft.counterparts.remove(at);
                    return;
                }
                None => self.draft.counterparts.push(Counterpart { role, temper: Temper::Wary, need: None }),
            }
        }
        if let Some(at) = self.draft.counterparts.iter().position(|counterpart| counterpart.role == role) {
            let words = Temper::ALL.map(|temper| crate::practice::wording::temper(lang, temper));
            let options: Vec<(Temper, &str)> = Temper::ALL.into_iter().zip(words.iter().map(String::as_str)).collect();
            let temper = &mut self.draft.counterparts[at].temper;
            segmented(ui, look, &format!("temper {role}"), &options, temper);
            soft(ui, look, &crate::practice::wording::temper_help(lang, *temper));
            if self.meeting.is_some() && held.party != self.draft.party(deck) {
                self.need(ui, look, deck, at);
            }
            gap(ui, space::M);
        }
    }

    /// What somebody at one's own meeting probably needs, or that one does not know.
    fn need(&mut self, ui: &mut Ui, look: &Look, deck: &Deck, at: usize) {
        let lang = look.lang;
        let Some(meeting) = &self.meeting else { return };
        let needs = needs(deck, &meeting.close_at_hand(deck), self.draft.party(deck));
        let unknown = t!(lang, "practice-meeting-need-unknown");
        let names: Vec<String> = needs.iter().map(|&about| crate::practice::wording::need(lang, deck, about)).collect();
        let rows = needs.iter().zip(&names).map(|(&about, title)| RadioItem { value: Some(about), title, text: "" });
        let rows: Vec<_> = std::iter::once(RadioItem { value: None, title: &unknown, text: "" }).chain(rows).collect();
        let counterpart = &mut self.draft.counterparts[at];
        // A meeting that is written otherwise has other promises close at hand.
        counterpart.need = counterpart.need.filter(|about| needs.contains(about));
        strong(ui, look, &t!(lang, "practice-meeting-need"));
        radio_list(ui, look, &format!("need {}", counterpart.role), &rows, &mut counterpart.need);
    }

    fn circumstances(&mut self, ui: &mut Ui, look: &Look) {
        let lang = look.lang;
        let words = |kind: &str, code: &str| tr(lang, &format!("solo-{kind}-{code}"));
        let about = |ui: &mut Ui, kind: &str, code: &str| {
            soft(ui, look, &tr(lang, &format!("solo-{kind}-{code}-text")));
            gap(ui, space::L);
        };
        heading(ui, look, &t!(lang, "solo-level"));
        let names = Level::ALL.map(|level| words("level", level.code()));
        let options: Vec<_> = Level::ALL.into_iter().zip(names.iter().map(String::as_str)).collect();
        segmented(ui, look, "level", &options, &mut self.draft.level);
        about(ui, "level", self.draft.level.code());
        heading(ui, look, &t!(lang, "solo-pace"));
        let names = Pace::ALL.map(|pace| words("pace", pace.code()));
        let options: Vec<_> = Pace::ALL.into_iter().zip(names.iter().map(String::as_str)).collect();
        segmented(ui, look, "pace", &options, &mut self.draft.pace);
        about(ui, "pace", self.draft.pace.code());
        heading(ui, look, &t!(lang, "solo-place"));
        let names = Place::ALL.map(|place| words("place", place.code()));
        let options: Vec<_> = Place::ALL.into_iter().zip(names.iter().map(String::as_str)).collect();
        segmented(ui, look, "place", &options, &mut self.draft.place);
        about(ui, "place", self.draft.place.code());
        heading(ui, look, &t!(lang, "solo-notes"));
        let names = Notes::ALL.map(|notes| words("notes", notes.code()));
        let options: Vec<_> = Notes::ALL.into_iter().zip(names.iter().map(String::as_str)).collect();
        segmented(ui, look, "notes", &options, &mut self.draft.notes);
        about(ui, "notes", self.draft.notes.code());
        gap(ui, space::M);
        label(ui, look, &t!(lang, "solo-open-rules"), Face::Text, size::SMALL + 1.0, Ink::InkSoft);
    }
}
