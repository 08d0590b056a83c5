//! The first step: side, role and situation.

use super::prepare::{PrepareData, PrepareScreen, columns};
use crate::app::art::{Art, Paint, image};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::sheet::{choice_card, principle_icon, radio, side};
use crate::app::widgets::{body, check, gap, heading, icon, label, soft};
use crate::practice::{Preparation, SITUATIONS};
use crate::rules::{Card, Deck, Party};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Align, Rect, Ui, vec2};

impl PrepareScreen {
    pub(crate) fn situation(&mut self, ui: &mut Ui, look: &Look, data: &PrepareData<'_>, deck: &Deck) {
        columns(ui, look, [0.44, 0.56], |ui, column| {
            if column == 0 {
                self.side(ui, look, deck);
            } else {
                self.cards(ui, look, data, deck);
            }
        });
    }

    fn side(&mut self, ui: &mut Ui, look: &Look, deck: &Deck) {
        let lang = look.lang;
        heading(ui, look, &t!(lang, "solo-side"));
        let mut party = self.draft.party(deck);
        let before = party;
        let high = 66.0 * look.text;
        let wide = ui.available_width();
        let (_, rect) = ui.allocate_space(vec2(wide, high));
        let rect = Rect::from_min_size(rect.min, vec2(wide, high));
        crate::app::widgets::party_choice(ui, look, "solo side", &t!(lang, "solo-side-spoken"), rect, &mut party);
        if party != before
            && let Some(&role) = deck.roles_of(party).first()
        {
            self.take_role(deck, role);
        }
        gap(ui, space::L);
        heading(ui, look, &t!(lang, "solo-role"));
        let own = self.draft.role;
        let mut chosen = own;
        for role in deck.roles_of(party) {
            let (title, brief) = (&deck.roles[role].title, &deck.roles[role].brief);
            let (title, brief) = (title.get(lang.tag()), brief.get(lang.tag()));
            let on = role == own;
            let spoken = format!("{title}. {brief}");
            let pressed = choice_card(ui, look, &spoken, on, true, |ui| {
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = space::M;
                    radio(ui, look, on);
                    image(ui, &Art::Piece { party, size: look.pt(24.0), paint: Paint::Flat }, look.theme, 1.0);
                    label(ui, look, title, Face::Strong, size::BODY_OWN + 1.0, Ink::Ink);
                });
                label(ui, look, brief, Face::Text, size::SMALL + 1.0, Ink::InkSoft);
                if on {
                    label(ui, look, &t!(lang, "solo-role-private"), Face::Strong, size::SMALL + 1.0, Ink::Ink);
                    label(ui, look, deck.roles[role].private.get(lang.tag()), Face::Text, size::SMALL + 1.0, Ink::Ink);
                }
            });
            if pressed.clicked() {
                chosen = role;
            }
        }
        if chosen != own {
            self.take_role(deck, chosen);
        }
    }

    /// Takes another role. The counterpart in that place, and all of them when the side is another, are chosen anew.
    fn take_role(&mut self, deck: &Deck, role: usize) {
        let before = self.draft.party(deck);
        self.draft.role = role;
        let taken = self.draft.counterparts.iter().any(|counterpart| counterpart.role == role);
        if taken || self.draft.party(deck) != before {
            let card = self.draft.cards.first().copied().unwrap_or(0);
            self.draft.counterparts = Preparation::new(deck, card, role, self.draft.lang, self.seed).counterparts;
            self.draft.sheet.no_promise.clear();
        }
    }

    fn cards(&mut self, ui: &mut Ui, look: &Look, data: &PrepareData<'_>, deck: &Deck) {
        let lang = look.lang;
        heading(ui, look, &t!(lang, "solo-situation"));
        self.whose_situation(ui, look);
        if self.meeting.is_some() {
            self.meeting_form(ui, look, deck);
            return;
        }
        body(ui, look, &t!(lang, "solo-situation-text"));
        self.decks(ui, look, data);
        if check(ui, look, &t!(lang, "solo-several"), &mut self.several).changed() && !self.several {
            self.draft.cards.truncate(1);
        }
        let mut pressed = None;
        for (place, card) in deck.cards.iter().enumerate() {
            let number = self.draft.cards.iter().position(|&chosen| chosen == place);
            let title = card.title.get(lang.tag());
            let spoken = format!("{title}. {}. {}", wording::phase(lang, card.phase), card.gist.get(lang.tag()));
            let shown = choice_card(ui, look, &spoken, number.is_some(), true, |ui| {
                ui.horizontal_wrapped(|ui| {
                    ui.spacing_mut().item_spacing = vec2(space::M, 2.0);
                    radio(ui, look, number.is_some());
                    let title = match number {
                        Some(number) if self.several => format!("{}. {title}", number + 1),
                        _ => title.to_owned(),
                    };
                    label(ui, look, &title, Face::Display, size::BODY_OWN + 4.0, Ink::Ink);
                    if let Some(&principle) = card.principles.first() {
                        icon(ui, look, principle_icon(principle), 24.0, Ink::CommonText);
                        let words = wording::principle(lang, principle);
                        label(ui, look, &words, Face::Strong, size::SMALL + 1.0, Ink::CommonText);
                    }
                    soft(ui, look, &wording::phase(lang, card.phase));
                });
                if number.is_some() {
                    told(ui, look, card, deck, self.draft.role);
                } else {
                    label(ui, look, card.gist.get(lang.tag()), Face::Text, size::BODY_OWN - 1.0, Ink::Ink);
                }
            });
            if number == Some(0) && std::mem::take(&mut self.to_show) {
                shown.scroll_to_me(Some(Align::Center));
            }
            if shown.clicked() {
                pressed = Some(place);
            }
        }
        if let Some(place) = pressed {
            self.take_card(place);
        }
    }

    /// Chooses a situation, or with several takes it to the others or away from them; one is always left.
    fn take_card(&mut self, place: usize) {
        let first = self.draft.cards.first().copied();
        if !self.several {
            self.draft.cards = vec![place];
        } else if let Some(at) = self.draft.cards.iter().position(|&card| card == place) {
            if self.draft.cards.len() > 1 {
                self.draft.cards.remove(at);
            }
        } else if self.draft.cards.len() < *SITUATIONS.end() {
            self.draft.cards.push(place);
        }
        if self.draft.cards.first().copied() != first {
            // An option of another card is another option.
            self.draft.sheet.favourite = None;
            self.draft.first.clear();
        }
    }

    /// Which deck, where there is more than one that can be played.
    fn decks(&mut self, ui: &mut Ui, look: &Look, data: &PrepareData<'_>) {
        let lang = look.lang;
        let playable: Vec<usize> = (0..data.decks.len()).filter(|&at| data.deck(at).is_some()).collect();
        if playable.len() < 2 {
            return;
        }
        let mut chosen = self.deck;
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::S);
            for at in playable {
                let Some(deck) = data.deck(at) else { continue };
                let title = deck.title.get(lang.tag());
                if crate::app::widgets::pill(ui, look, title, None, at == self.deck).clicked() {
                    chosen = at;
                }
            }
        });
        if chosen != self.deck
            && let Some(deck) = data.deck(chosen)
        {
            let own = self.draft.party(data.deck(self.deck).unwrap_or(deck));
            let role = deck.roles_of(own).first().copied().unwrap_or(0);
            self.deck = chosen;
            self.draft = Preparation::new(deck, 0, role, lang, self.seed);
        }
    }
}

/// A situation in full, as it is told before anybody prepares, votes or speaks: what has happened, how it looks from one's own
/// side, what one alone knows of it, the question, and the ways forward.
pub(super) fn told(ui: &mut Ui, look: &Look, card: &Card, deck: &Deck, role: usize) {
    let (lang, tag) = (look.lang, look.lang.tag());
    let line = |ui: &mut Ui, words: &str, face: Face| label(ui, look, words, face, size::BODY_OWN - 1.0, Ink::Ink);
    line(ui, card.situation.get(tag), Face::Text);
    let party = deck.roles.get(role).map_or(Party::Public, |role| role.party);
    line(ui, &t!(lang, "card-sheet-side", side = side(lang, party)), Face::Strong);
    line(ui, card.sides[party].get(tag), Face::Text);
    if let Some(stake) = card.stake_of(role) {
        line(ui, &t!(lang, "solo-stake"), Face::Strong);
        line(ui, stake.get(tag), Face::Text);
    }
    line(ui, card.question.get(tag), Face::Strong);
    for (at, option) in (0u8..).zip(&card.options) {
        let (letter, title) = (wording::option_letter(at).to_string(), option.title.get(tag));
        line(
            ui,
            &t!(lang, "practice-cli-option", letter = letter, title = title, text = option.text.get(tag)),
            Face::Text,
        );
    }
}

/// The other side's word beside its sign.
pub(crate) fn party_line(ui: &mut Ui, look: &Look, party: Party, words: &str) {
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        image(ui, &Art::Piece { party, size: look.pt(26.0), paint: Paint::Flat }, look.theme, 1.0);
        label(ui, look, words, Face::Strong, size::BODY_OWN, Ink::Ink);
    });
}
