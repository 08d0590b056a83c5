//! Which cards come first: where the town is, what they are about, and what the table has met.

use super::{Over, SetupChoice, SetupData, SetupScreen};
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::{Button, gap, heading, modal, pill, rule, small, soft};
use crate::rules::{CardChoice, Deck, Phase};
use crate::t;
use crate::text::{Lang, has};
use bevy_egui::egui::Ui;

/// A theme in a language, where the program knows it; else as the deck's makers wrote it.
fn theme_name(lang: Lang, theme: &str) -> String {
    let plain = |c: char| match c {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        ' ' => '-',
        c => c,
    };
    let plain: String = theme.to_lowercase().chars().map(plain).collect();
    let key = format!("theme-{plain}");
    if has(lang, &key) { t!(lang, &key) } else { theme.to_owned() }
}

/// The themes of a deck, the one of most cards first.
fn themes(deck: &Deck) -> Vec<&str> {
    let mut counted: Vec<(&str, usize)> = Vec::new();
    for theme in deck.cards.iter().flat_map(|card| &card.themes) {
        match counted.iter_mut().find(|(known, _)| known == theme) {
            Some((_, count)) => *count += 1,
            None => counted.push((theme, 1)),
        }
    }
    counted.sort_by_key(|&(theme, count)| (std::cmp::Reverse(count), theme));
    counted.into_iter().map(|(theme, _)| theme).collect()
}

/// What is asked for, in a line.
fn asked_for(lang: Lang, cards: &CardChoice) -> String {
    let phase = cards.phase.map(|phase| t!(lang, &format!("phase-{phase:?}")).to_lowercase());
    let themes: Vec<String> = cards.themes.iter().map(|theme| theme_name(lang, theme)).collect();
    let themes = (!themes.is_empty()).then(|| themes.join(", "));
    match (phase, themes) {
        (None, None) => t!(lang, "choice-now-any"),
        (Some(phase), None) => t!(lang, "choice-now-phase", phase = phase),
        (None, Some(themes)) => t!(lang, "choice-now-themes", themes = themes),
        (Some(phase), Some(themes)) => t!(lang, "choice-now-both", phase = phase, themes = themes),
    }
}

impl SetupScreen {
    /// How many rounds draw a card of any phase.
    fn open_rounds(&self) -> usize {
        let rounds = &self.draft.programme.rounds;
        rounds.iter().filter(|round| round.kind.has_card() && round.kind.phase().is_none()).count()
    }

    /// What the table has met of a deck.
    fn met<'a>(&self, data: &SetupData<'a>, deck: &Deck) -> &'a [String] {
        data.memory.of(&self.draft.cards.table, &deck.id)
    }

    /// What the table has met, in a line.
    fn met_line(&self, lang: Lang, data: &SetupData<'_>, deck: &Deck) -> Option<String> {
        let known = |id: &&String| deck.cards.iter().any(|card| card.id == **id);
        let (met, cards) = (self.met(data, deck).iter().filter(known).count(), deck.cards.len());
        let table = self.draft.cards.table.as_str();
        match (met, table) {
            (0, _) => None,
            (_, "") => Some(t!(lang, "choice-met", met = met, cards = cards)),
            _ => Some(t!(lang, "choice-met-table", table = table, met = met, cards = cards)),
        }
    }

    /// What is asked for, in a line, and the way to ask for something else.
    pub(super) fn cards_line(&mut self, ui: &mut Ui, look: &Look, data: &SetupData<'_>) {
        let Some(deck) = data.deck(self.deck) else { return };
        heading(ui, look, &t!(look.lang, "choice-title"));
        soft(ui, look, &asked_for(look.lang, &self.draft.cards));
        if let Some(met) = self.met_line(look.lang, data, deck) {
            small(ui, look, &met);
        }
        if Button::new(&t!(look.lang, "choice-change")).size(24.0).height(60.0).show(ui, look).clicked() {
            self.over = Some(Over::Cards);
        }
    }

    /// The sheet where cards are asked for.
    pub(super) fn cards(&mut self, ui: &mut Ui, look: &Look, data: &SetupData<'_>) -> Option<SetupChoice> {
        let deck = data.deck(self.deck)?;
        let lang = look.lang;
        let mut forget = false;
        let shown = modal(ui.ctx(), look, "cards", &t!(lang, "choice-title"), 1100.0, |ui| {
            heading(ui, look, &t!(lang, "choice-phase"));
            if self.open_rounds() == 0 {
                soft(ui, look, &t!(lang, "choice-phase-set"));
            } else {
                small(ui, look, &t!(lang, "choice-phase-lead"));
                ui.horizontal_wrapped(|ui| {
                    let any = t!(lang, "choice-phase-any");
                    if pill(ui, look, &any, None, self.draft.cards.phase.is_none()).clicked() {
                        self.draft.cards.phase = None;
                    }
                    let there = |phase: &Phase| deck.cards.iter().any(|card| card.phase == *phase);
                    for phase in Phase::ALL.into_iter().filter(there) {
                        let on = self.draft.cards.phase == Some(phase);
                        if pill(ui, look, &t!(lang, &format!("phase-{phase:?}")), None, on).clicked() {
                            self.draft.cards.phase = (!on).then_some(phase);
                        }
                    }
                });
            }
            let themes = themes(deck);
            if !themes.is_empty() {
                gap(ui, space::L);
                heading(ui, look, &t!(lang, "choice-themes"));
                small(ui, look, &t!(lang, "choice-themes-lead"));
                ui.horizontal_wrapped(|ui| {
                    let chosen = &mut self.draft.cards.themes;
                    for theme in themes {
                        let on = chosen.iter().any(|known| known == theme);
                        if pill(ui, look, &theme_name(lang, theme), None, on).clicked() {
                            if on {
                                chosen.retain(|known| known != theme);
                            } else {
                                chosen.push(theme.to_owned());
                            }
                        }
                    }
                });
            }
            gap(ui, space::L);
            let (fitting, _) = self.draft.cards.counts(deck);
            let key = if fitting < self.open_rounds() { "choice-fit-few" } else { "choice-fit" };
            soft(ui, look, &t!(lang, key, cards = fitting));
            gap(ui, space::L);
            rule(ui, look);
            gap(ui, space::L);
            match self.met_line(lang, data, deck) {
                Some(met) => {
                    soft(ui, look, &met);
                    let again = t!(lang, "choice-forget-text");
                    forget = Button::new(&t!(lang, "choice-forget")).spoken(&again).show(ui, look).clicked();
                }
                None => {
                    soft(ui, look, &t!(lang, "choice-met-none"));
                }
            }
            gap(ui, space::L);
            Button::new(&t!(lang, "choice-done")).primary().show(ui, look).clicked()
        });
        if shown.close || shown.inner {
            self.over = None;
        }
        forget.then(|| SetupChoice::Forget { table: self.draft.cards.table.clone(), deck: deck.id.clone() })
    }
}
