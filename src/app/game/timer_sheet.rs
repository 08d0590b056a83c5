//! The paper of the soft timer.

use super::Play;
use super::sheets::Came;
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::{body, button, gap, modal};
use crate::t;
use bevy_egui::egui::Ui;
use std::time::Instant;

impl Play {
    /// Shows what can be done with the timer: pause it, give it more time, turn it off.
    pub(crate) fn timer(&mut self, ui: &Ui, look: &Look) -> Came {
        let lang = look.lang;
        let now = Instant::now();
        let on = self.clock.is_on();
        let runs = self.clock.read(now).is_some_and(|timer| timer.running);
        let shown = modal(ui.ctx(), look, "timer", &t!(lang, "timer-title"), 760.0, |ui| {
            body(ui, look, &t!(lang, "timer-text"));
            gap(ui, space::XL);
            if on {
                let pause = t!(lang, if runs { "timer-pause" } else { "timer-go" });
                if button(ui, look, &pause, false, None).clicked() {
                    self.clock.toggle(now);
                }
                gap(ui, space::L);
            }
            if button(ui, look, &t!(lang, "timer-more"), false, None).clicked() {
                self.clock.extend(5, now);
            }
            gap(ui, space::L);
            if on && button(ui, look, &t!(lang, "timer-off"), false, None).clicked() {
                self.clock.stop();
            }
            gap(ui, space::XL);
            button(ui, look, &t!(lang, "timer-done"), true, None).clicked()
        });
        if shown.close || shown.inner { Came::Away } else { Came::Stays }
    }
}
