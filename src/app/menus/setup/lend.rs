//! The tiles of idea rounds: which of the deck's are lent, and what can be done where a seat would sit in its own chair.

use super::{SetupData, SetupScreen};
use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::{Button, check, error_line, gap, heading, pill, small};
use crate::rules::{Deck, Party, Setup, SetupProblem};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Ui, vec2};

impl SetupScreen {
    /// What belongs to idea rounds, where the programme has some.
    pub(super) fn tiles(&mut self, ui: &mut Ui, look: &Look, data: &SetupData<'_>, problems: &[SetupProblem]) {
        let Some(deck) = data.deck(self.deck).filter(|_| self.draft.has_idea_rounds()) else { return };
        let lang = look.lang;
        gap(ui, 18.0);
        heading(ui, look, &t!(lang, "setup-tiles"));
        small(ui, look, &t!(lang, "setup-tiles-text"));
        for problem in problems {
            self.remedies(ui, look, deck, problem);
        }
        let own = |problem: &SetupProblem| match problem {
            SetupProblem::NoChairDeal { organisation, .. } => !organisation.trim().is_empty(),
            _ => false,
        };
        if self.draft.allow_own || problems.iter().any(own) {
            check(ui, look, &t!(lang, "setup-allow-own"), &mut self.draft.allow_own);
            small(ui, look, &t!(lang, "setup-allow-own-text"));
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::M, space::M);
            for (place, tile) in deck.tiles.iter().enumerate() {
                let party = wording::party(lang, tile.party);
                let name = wording::isolated(tile.name.get(lang.tag()));
                let on = self.draft.lent.contains(&place);
                let response = pill(ui, look, &format!("{name} · {party}"), None, on);
                let spoken = t!(lang, "setup-tile-of", name = name, party = party.to_lowercase());
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(spoken.as_str()));
                if response.clicked() {
                    if on {
                        self.draft.lent.retain(|&lent| lent != place);
                    } else {
                        self.draft.lent.push(place);
                    }
                }
                response.on_hover_text(tile.line.get(lang.tag()));
            }
        });
    }

    /// A problem of the idea rounds with what can be done about it.
    fn remedies(&mut self, ui: &mut Ui, look: &Look, deck: &Deck, problem: &SetupProblem) {
        let lang = look.lang;
        let wanted = match problem {
            // Seats without a name are told at their own fields.
            SetupProblem::NoChairDeal { organisation, .. } if organisation.trim().is_empty() => return,
            SetupProblem::NoChairDeal { .. } | SetupProblem::NoSuchTile { .. } => None,
            SetupProblem::NoTileFor(party) => Some(*party),
            _ => return,
        };
        error_line(ui, look, &wording::setup_problem(lang, problem));
        if let SetupProblem::NoSuchTile { .. } = problem {
            self.draft.lent.retain(|&lent| lent < deck.tiles.len());
            self.draft.lent.sort_unstable();
            self.draft.lent.dedup();
            return;
        }
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing = vec2(space::L, space::M);
            if let Some(tile) = next_tile(&self.draft, deck, wanted) {
                let words = t!(lang, "setup-tile-lend");
                if Button::new(&words).icon(Icon::Plus).size(22.0).height(60.0).show(ui, look).clicked() {
                    self.draft.lent.push(tile);
                }
            }
            if let SetupProblem::NoChairDeal { seats, .. } = problem
                && let [first, .., last] = seats.as_slice()
            {
                let words = t!(lang, "setup-merge-seats");
                if Button::new(&words).icon(Icon::Dialogue).size(22.0).height(60.0).show(ui, look).clicked() {
                    self.merge(*first, *last);
                }
            }
        });
    }

    /// Lets the people of two seats share the first of them.
    fn merge(&mut self, first: usize, second: usize) {
        if second >= self.draft.seats.len() || first >= second {
            return;
        }
        let gone = self.draft.seats.remove(second);
        self.open.remove(second);
        let person = &mut self.draft.seats[first].person;
        let names = [person.trim(), gone.person.trim()].into_iter().filter(|name| !name.is_empty());
        *person = names.collect::<Vec<_>>().join(", ");
    }
}

/// The next tile of the deck to lend: of the party that is wanted, else of the one with fewer tiles.
fn next_tile(draft: &Setup, deck: &Deck, wanted: Option<Party>) -> Option<usize> {
    let free = |party: Option<Party>| {
        (0..deck.tiles.len())
            .filter(|place| !draft.lent.contains(place))
            .find(|&place| party.is_none_or(|party| deck.tiles[place].party == party))
    };
    let count = |party: Party| {
        let own = draft.seats.iter().filter(|seat| seat.organisation.party == party).count();
        own + draft.lent.iter().filter_map(|&place| deck.tiles.get(place)).filter(|tile| tile.party == party).count()
    };
    let fewer = if count(Party::Public) <= count(Party::Ideburen) { Party::Public } else { Party::Ideburen };
    free(Some(wanted.unwrap_or(fewer))).or_else(|| free(None))
}
