//! The leader's sheet (*Ledarbladet*): with one screen the script lies over the table at one key. Everybody who sees the screen can
//! read it, and it says so: to lay it there is the leader's own choice.

use crate::app::desk::{Hard, Script, show_debrief, show_hard, show_script, show_wells};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, put_away};
use crate::app::widgets::{gap, label, segmented, small, soft};
use crate::rules::{Deck, RoomView, Setup};
use crate::t;
use bevy_egui::egui::{Key, Modifiers, Ui};

/// What the sheet is about.
pub(crate) struct Leading<'a> {
    /// What the room knows.
    pub(crate) room: &'a RoomView,
    /// The deck that is played.
    pub(crate) deck: &'a Deck,
    /// Who plays, and how.
    pub(crate) setup: &'a Setup,
    /// Whether the room can read it too.
    pub(crate) seen: bool,
}

/// A page of the sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Leaf {
    #[default]
    Now,
    Hard,
}

/// The sheet: which page of it lies on top.
#[derive(Default)]
pub(crate) struct LeaderSheet {
    leaf: Leaf,
    hard: Hard,
}

impl LeaderSheet {
    /// With the hard moments on top.
    pub(crate) fn hard(room: &RoomView) -> LeaderSheet {
        LeaderSheet { leaf: Leaf::Hard, hard: Hard::of(room) }
    }

    /// Shows it over the screen; true when it is put away: with Esc, its cross, or the key that laid it there.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, leading: &Leading<'_>) -> bool {
        let ctx = ui.ctx().clone();
        let again = ctx.input_mut(|input| {
            input.consume_key(Modifiers::NONE, Key::F5) || input.consume_key(Modifiers::NONE, Key::F6)
        });
        let title = t!(look.lang, "desk-sheet");
        let paper = ModalSheet { id: "leader", title: &title, width: 1400.0, lies: Lies::Middle };
        let script = Script::of(leading.room, leading.deck, leading.setup, look.lang);
        let mut done = false;
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => self.leaf(ui, look, &script, leading.seen),
            Part::Foot => done = put_away(ui, look),
        });
        done || close || again
    }

    fn leaf(&mut self, ui: &mut Ui, look: &Look, script: &Script, seen: bool) {
        if seen {
            small(ui, look, &t!(look.lang, "desk-sheet-seen"));
            gap(ui, space::M);
        }
        let (now, hard) = (t!(look.lang, "desk-leaf-now"), t!(look.lang, "desk-leaf-hard"));
        segmented(ui, look, "leaf", &[(Leaf::Now, &now), (Leaf::Hard, &hard)], &mut self.leaf);
        gap(ui, space::L);
        match self.leaf {
            Leaf::Now => {
                let head = match &script.card {
                    Some(card) => t!(look.lang, "desk-step-card", step = script.step.clone(), card = card.clone()),
                    None => script.step.clone(),
                };
                label(ui, look, &head, Face::Strong, size::BODY_OWN + 2.0, Ink::Ink);
                gap(ui, space::M);
                if let Some(page) = &script.debrief {
                    show_debrief(ui, look, page);
                }
                show_script(ui, look, script);
                show_wells(ui, look, &script.wells);
                if script.wells.is_empty() && script.say.is_none() && script.happens.is_none() {
                    soft(ui, look, &t!(look.lang, "desk-no-notes"));
                }
            }
            Leaf::Hard => show_hard(ui, look, &mut self.hard),
        }
    }
}
