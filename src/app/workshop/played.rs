//! Advice that comes of playing the deck. It takes longer than a frame, and so it is worked out beside the screen.

use crate::deck::edit::{Section, Workshop};
use crate::deck::{Problem, load_str};
use crate::practice::advice::{CARDS_MAX, by_simulation};
use bevy_egui::egui::Context;
use std::sync::{Arc, OnceLock};

/// The deck as it is played now, if it is.
#[derive(Debug, Default)]
pub(super) struct Played {
    /// Whether decks are played at all.
    on: bool,
    /// Which version of the deck it is, and where what is found is laid.
    now: Option<(u64, Arc<OnceLock<Vec<Problem>>>)>,
}

impl Played {
    /// From now on decks are played.
    pub(super) fn turn_on(&mut self) {
        self.on = true;
    }

    /// Begins to play a version of the deck. What is found in an earlier one is not looked at any more.
    pub(super) fn begin(&mut self, desk: &Workshop, version: u64, ctx: &Context) {
        self.now = None;
        if !self.on || desk.len(Section::Cards) > CARDS_MAX {
            return;
        }
        let (text, name, ctx) = (desk.text(), desk.name().to_owned(), ctx.clone());
        let found = Arc::new(OnceLock::new());
        let place = found.clone();
        let work = move || {
            let problems = match load_str(&text, &name).deck {
                Some(deck) => by_simulation(&Arc::new(deck), &text, &name),
                None => Vec::new(),
            };
            // Nobody looks here when the deck has changed meanwhile.
            if place.set(problems).is_ok() {
                ctx.request_repaint();
            }
        };
        // Without another thread there is no advice of this kind, and everything else is as it was.
        if std::thread::Builder::new().name("played deck".to_owned()).spawn(work).is_ok() {
            self.now = Some((version, found));
        }
    }

    /// What was found in this version of the deck, once.
    pub(super) fn found(&mut self, version: u64) -> Option<Vec<Problem>> {
        let (of, found) = self.now.as_ref()?;
        let problems = found.get().filter(|_| *of == version)?.clone();
        self.now = None;
        Some(problems)
    }
}
