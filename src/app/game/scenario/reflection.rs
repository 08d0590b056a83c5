//! Reflection: one principle that was lived up to, and one that was strained.

use crate::app::art::{Art, Icon, Lift, paint};
use crate::app::game::handover::Private;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, line, radius, space};
use crate::app::widgets::keys::{Chord, Keyed, command_of, key_cap_of};
use crate::app::widgets::placed::{inside, pressed};
use crate::app::widgets::seat_sheet::{Foot, Held, Owner, SeatKey, sheet};
use crate::app::widgets::{body, pill, send_key, send_pressed};
use crate::rules::{Action, Principle};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Key, Rect, Sense, Ui, Vec2, pos2};

/// The key that names a principle: its place among the six.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ReflectionKey(Principle);

impl ReflectionKey {
    /// One for each principle.
    pub(crate) fn all() -> [ReflectionKey; 6] {
        Principle::ALL.map(ReflectionKey)
    }
}

impl Keyed for ReflectionKey {
    fn keys(self) -> &'static [Chord] {
        use Chord::Plain;
        const KEYS: [Chord; 6] = [
            Plain(Key::Num1),
            Plain(Key::Num2),
            Plain(Key::Num3),
            Plain(Key::Num4),
            Plain(Key::Num5),
            Plain(Key::Num6),
        ];
        std::slice::from_ref(&KEYS[self.0.index()])
    }

    fn line(self) -> &'static str {
        "reflect"
    }
}

/// A reflection at the machine.
#[derive(Clone, Debug, Default)]
pub(crate) struct ReflectionScreen {
    lived: Option<Principle>,
    strained: Option<Principle>,
    held: Held,
}

impl ReflectionScreen {
    /// Shows the six principles over all of `ui`.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, owner: &Owner<'_>) -> Option<Private<Action>> {
        let escaped = self.held.escaped(ui);
        let by_key = send_pressed(ui.ctx());
        self.keys(ui);
        let title = t!(look.lang, "seat-reflection-title");
        let (hide, skip, save) = (
            t!(look.lang, "ballot-hide"),
            t!(look.lang, "seat-reflection-skip"),
            t!(look.lang, "seat-reflection-save"),
        );
        let (key, control) = (key_cap_of(SeatKey::Hide, look.lang), send_key(look.lang));
        let said = self.lived.is_some() || self.strained.is_some();
        let feet =
            [Foot::hide(&hide, &key), Foot::plain(&skip), Foot { key: Some(&control), ..Foot::primary(&save, said) }];
        let clicked = sheet(ui, look, owner, &title, &feet, |ui| {
            body(ui, look, &t!(look.lang, "seat-reflection-lead"));
            let across = if look.large() { 1 } else { 3 };
            for row in Principle::ALL.chunks(across) {
                let wide = (ui.available_width() - (across - 1) as f32 * space::XL) / across as f32;
                // Both pills beside each other at 100 per cent, below each other in larger text.
                let high = if look.enlarged() { look.pt(234.0) + 20.0 } else { 236.0 };
                let (_, place) = ui.allocate_space(Vec2::new(ui.available_width(), high));
                for (index, &principle) in row.iter().enumerate() {
                    let left = place.left() + index as f32 * (wide + space::XL);
                    let card = Rect::from_min_size(pos2(left, place.top()), Vec2::new(wide, high));
                    self.card(ui, look, principle, card);
                }
                ui.add_space(space::S);
            }
        });
        let seat = owner.seat;
        let clicked = clicked.or((by_key && said).then_some(2));
        match clicked {
            Some(1) => Some(Private::Done(Action::Reflect { seat, lived: None, strained: None })),
            Some(2) => Some(Private::Done(Action::Reflect { seat, lived: self.lived, strained: self.strained })),
            Some(_) => Some(Private::Hide),
            None if escaped => Some(Private::Hide),
            None => None,
        }
    }

    /// A digit names the principle that was lived up to; the next one the principle that was strained. The same digit again
    /// takes it back, and a third one begins anew.
    fn keys(&mut self, ui: &Ui) {
        let keys = ReflectionKey::all();
        let named = |key| command_of(&keys, Chord::Plain(key)).map(|ReflectionKey(principle)| principle);
        for principle in pressed(ui).into_iter().filter_map(named) {
            match (self.lived, self.strained) {
                (Some(lived), None) if lived == principle => self.lived = None,
                (Some(_), None) => self.strained = Some(principle),
                (Some(_), Some(strained)) if strained == principle => self.strained = None,
                _ => (self.lived, self.strained) = (Some(principle), None),
            }
        }
    }

    /// The card of a principle, with what can be said of it.
    fn card(&mut self, ui: &mut Ui, look: &Look, principle: Principle, card: Rect) {
        let chosen = self.lived == Some(principle) || self.strained == Some(principle);
        let art = Art::Sheet {
            w: card.width(),
            h: card.height(),
            radius: radius::CARD,
            dim: chosen,
            lift: Lift::Flat,
            bar: None,
            chosen: false,
        };
        paint(ui.painter(), card, &art, look.theme);
        let band = Rect::from_min_size(card.min, Vec2::new(card.width(), 28.0));
        let woven = Art::Band { principle: Some(principle), w: band.width(), h: 28.0, radius: radius::CARD };
        paint(ui.painter(), band, &woven, look.theme);
        if chosen {
            let rim = Art::Outline {
                w: card.width(),
                h: card.height(),
                radius: radius::CARD,
                dash: None,
                ink: Ink::Ink,
                line: line::CHOSEN,
                fill: crate::app::art::Fill::None,
            };
            paint(ui.painter(), card, &rim, look.theme);
        }
        let name = wording::principle(look.lang, principle);
        let inner =
            Rect::from_min_max(pos2(card.left() + 22.0, band.bottom() + 16.0), card.max - Vec2::new(16.0, 14.0));
        inside(ui, inner, ("principle", principle.index()), |ui| {
            ui.spacing_mut().item_spacing = Vec2::new(space::M, space::M);
            ui.horizontal(|ui| {
                let side = 48.0;
                let (rect, _) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
                paint(ui.painter(), rect, &Art::icon(Icon::principle(principle), side, Ink::CommonText), look.theme);
                crate::app::widgets::label(ui, look, &name, Face::Display, 27.0, Ink::Ink);
            });
            ui.horizontal_wrapped(|ui| {
                for (key, choice) in
                    [("seat-reflection-lived", &mut self.lived), ("seat-reflection-strained", &mut self.strained)]
                {
                    let words = t!(look.lang, key);
                    let on = *choice == Some(principle);
                    let response = pill(ui, look, &words, None, on);
                    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(format!("{name}: {words}")));
                    if response.clicked() {
                        *choice = if on { None } else { Some(principle) };
                    }
                }
            });
        });
    }
}
