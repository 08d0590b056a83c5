//! A seat, and what it can do now.

use crate::app::art::Icon;
use crate::app::scene::{Look, PenPage};
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::seat_digits::Digits;
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, deed, face, hush, part_heading, role, seat_choice};
use crate::app::widgets::{NoticeKind, body, gap, label, notice};
use crate::rules::{By, Deck, RoomView, SeatFace, SeatId, Step};
use crate::t;
use crate::wording;
use bevy_egui::egui::Ui;

/// What a seat wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SeatWish {
    /// Put a promise by this side.
    Commit {
        /// The seat.
        seat: SeatId,
        /// Whose promise.
        by: By,
    },
    /// Use the pen, or ask for it (at once: [`PenPage::Ask`]).
    Pen {
        /// The seat.
        seat: SeatId,
        /// The page to open.
        page: PenPage,
    },
    /// Remind of a principle.
    Invoke {
        /// The seat.
        seat: SeatId,
    },
    /// Tell what only it knows.
    Tell {
        /// The seat.
        seat: SeatId,
    },
    /// Read its own role behind the curtain.
    Brief {
        /// The seat.
        seat: SeatId,
    },
    /// Nothing: the sheet is put away.
    Close,
}

/// The choice of a seat.
#[derive(Clone, Debug)]
pub(crate) struct SeatSheet {
    seat: Option<SeatId>,
    digits: Digits,
}

impl SeatSheet {
    /// A sheet about `seat`, or the first one.
    pub(crate) fn new(seat: Option<SeatId>, room: &RoomView) -> SeatSheet {
        let seat = seat.filter(|seat| room.takes_part(*seat));
        SeatSheet { seat: seat.or_else(|| room.seats.first().map(|face| face.seat)), digits: Digits::default() }
    }

    /// The seat that is chosen.
    pub(crate) fn seat(&self) -> Option<SeatId> {
        self.seat
    }

    /// Shows the sheet over the screen.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck) -> Option<SeatWish> {
        let ctx = ui.ctx().clone();
        hush(&ctx, "seat");
        let seats: Vec<SeatId> = room.at_table().map(|face| face.seat).collect();
        if let Some(seat) = self.digits.seat(&ctx, &seats) {
            self.seat = Some(seat);
        }
        let title = t!(look.lang, "seat-sheet-title");
        let paper = ModalSheet { id: "seat", title: &title, width: 1000.0, lies: Lies::Beside };
        let mut wish = None;
        let close = paper.show(&ctx, look, |ui, part| {
            if part == Part::Body {
                wish = self.body(ui, look, room, deck);
            }
        });
        wish.or(close.then_some(SeatWish::Close))
    }

    fn body(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck) -> Option<SeatWish> {
        let lang = look.lang;
        part_heading(ui, look, &t!(lang, "seat-sheet-which"), true);
        let seats: Vec<SeatId> = room.at_table().map(|face| face.seat).collect();
        seat_choice(ui, look, room, deck, &seats, &mut self.seat);
        let face = self.seat.and_then(|seat| face(room, seat))?;
        gap(ui, space::L);
        who(ui, look, deck, face);
        gap(ui, space::L);
        let seat = face.seat;
        let mut wish = None;
        if room.step == Step::Dialogue {
            for (sign, key, by) in [
                (Icon::Offer, "seat-sheet-offer", By::from(face.party)),
                (Icon::Ask, "seat-sheet-ask", By::from(face.party.other())),
                (Icon::Propose, "seat-sheet-joint", By::Joint),
            ] {
                let text = format!("{key}-text");
                if deed(ui, look, sign, &t!(lang, key), &t!(lang, &text), true) {
                    wish = Some(SeatWish::Commit { seat, by });
                }
            }
            let (key, text, page) = if face.has_pen {
                ("seat-sheet-pen-use", "seat-sheet-pen-use-text", PenPage::Base)
            } else if face.wants_pen {
                ("seat-sheet-pen-ask-back", "seat-sheet-pen-ask-text", PenPage::Ask)
            } else {
                ("seat-sheet-pen-ask", "seat-sheet-pen-ask-text", PenPage::Ask)
            };
            if deed(ui, look, Icon::Pen, &t!(lang, key), &t!(lang, text), true) {
                wish = Some(SeatWish::Pen { seat, page });
            }
            let (invoke, text) = (t!(lang, "seat-sheet-invoke"), t!(lang, "seat-sheet-invoke-text"));
            if deed(ui, look, Icon::Bulb, &invoke, &text, true) {
                wish = Some(SeatWish::Invoke { seat });
            }
            if deed(ui, look, Icon::Talk, &t!(lang, "seat-sheet-tell"), &t!(lang, "seat-sheet-tell-text"), true) {
                wish = Some(SeatWish::Tell { seat });
            }
        } else {
            notice(ui, look, &t!(lang, "seat-sheet-not-now"), NoticeKind::Info);
            gap(ui, space::M);
        }
        if deed(ui, look, Icon::Lock, &t!(lang, "seat-sheet-brief"), &t!(lang, "seat-sheet-brief-text"), true) {
            wish = Some(SeatWish::Brief { seat });
        }
        wish
    }
}

/// Who sits there, and for whom they speak.
fn who(ui: &mut Ui, look: &Look, deck: &Deck, face: &SeatFace) {
    let lang = look.lang;
    if !face.person.trim().is_empty() {
        let person = wording::isolated(&face.person);
        label(ui, look, &person, Face::Strong, size::BODY_OWN, Ink::Ink);
    }
    let party = wording::party(lang, face.party);
    body(ui, look, &t!(lang, "seat-sheet-speaks", role = role(deck, face, lang), party = party));
    let organisation = wording::isolated(&face.organisation);
    label(ui, look, &t!(lang, "seat-sheet-own", organisation = organisation), Face::Text, 22.0, Ink::InkSoft);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::game::forms_testing::{deck, game, room};
    use crate::app::widgets::testing::{harness, look};
    use crate::rules::Game;
    use crate::text::Lang;
    use bevy_egui::egui::Key;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    type Shown = (SeatSheet, RoomView, Option<SeatWish>);

    fn shown(lang: Lang, seat: u8, game: &Game) -> Harness<'static, Shown> {
        let deck = deck();
        let view = room(game);
        let state = (SeatSheet::new(Some(SeatId(seat)), &view), view, None);
        let mut h = harness(1920.0, 1080.0, state, move |ui, (sheet, room, wish): &mut Shown| {
            let now = sheet.ui(ui, &look(lang, 1.0), room, &deck);
            *wish = wish.or(now);
        });
        h.run();
        h
    }

    #[test]
    fn what_a_seat_can_do_in_the_dialogue() {
        let game = game(4, Step::Dialogue);
        let seat =
            (0..4).map(SeatId).find(|&seat| seat != game.round().pen().expect("a scenario round has a pen")).unwrap();
        let party = game.round().party(seat);
        for lang in Lang::ALL {
            for (key, wish) in [
                ("seat-sheet-offer", SeatWish::Commit { seat, by: By::from(party) }),
                ("seat-sheet-ask", SeatWish::Commit { seat, by: By::from(party.other()) }),
                ("seat-sheet-joint", SeatWish::Commit { seat, by: By::Joint }),
                ("seat-sheet-pen-ask", SeatWish::Pen { seat, page: PenPage::Ask }),
                ("seat-sheet-invoke", SeatWish::Invoke { seat }),
                ("seat-sheet-tell", SeatWish::Tell { seat }),
                ("seat-sheet-brief", SeatWish::Brief { seat }),
            ] {
                let mut h = shown(lang, seat.0, &game);
                h.get_all_by_label(&t!(lang, key)).last().unwrap().scroll_to_me();
                h.run();
                h.get_all_by_label(&t!(lang, key)).last().unwrap().click();
                h.run();
                assert_eq!(h.state().2, Some(wish));
            }
        }
    }

    #[test]
    fn digits_choose_a_seat_and_keys_alone_go_on() {
        let game = game(12, Step::Dialogue);
        let mut h = shown(Lang::Sv, 0, &game);
        for key in [Key::Num1, Key::Num2] {
            h.key_press(key);
            h.run();
        }
        assert_eq!(h.state().0.seat(), Some(SeatId(11)));
        h.key_press(Key::Num3);
        h.run();
        assert_eq!(h.state().0.seat(), Some(SeatId(2)));
        h.key_press(Key::Tab);
        h.run();
        h.key_press(Key::Enter);
        h.run();
        let by = By::from(game.round().party(SeatId(2)));
        assert_eq!(h.state().2, Some(SeatWish::Commit { seat: SeatId(2), by }));
    }

    #[test]
    fn outside_the_dialogue_only_the_brief_is_read() {
        let game = game(4, Step::Situation);
        let mut h = shown(Lang::En, 1, &game);
        assert!(h.query_by_label("Offer a promise").is_none());
        h.get_all_by_label("Read the own role").last().unwrap().click();
        h.run();
        assert_eq!(h.state().2, Some(SeatWish::Brief { seat: SeatId(1) }));
    }
}
