//! The pen: the option the proposal builds on, its wording, and passing the pen on or asking for it. Only its holder chooses and
//! words; the form says on whose behalf it acts.

use crate::app::art::{Icon, Paint};
use crate::app::game::drafts::{DraftText, Legal};
use crate::app::scene::{Look, PenPage};
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::sheet::{
    Lies, ModalSheet, Part, Told, choice_card, effects, face, foot_row, hush, line_of, part_heading, radio,
    seat_choice, seat_words, sign_line,
};
use crate::app::widgets::{Button, Field, body, gap, label, rule, segmented, send_pressed, small};
use crate::record::DraftOf;
use crate::rules::{Action, By, Deck, RoomView, SeatId, limits};
use crate::t;
use crate::wording;
use bevy_egui::egui::{Id, Ui};

/// The draft of what the pen is to write.
#[derive(Clone, Debug)]
pub(crate) struct PenForm {
    page: PenPage,
    option: Option<u8>,
    wording: DraftText,
    to: Option<SeatId>,
    asks: Option<SeatId>,
    /// The field of the wording gets the focus when it is shown.
    to_words: bool,
}

impl PenForm {
    /// A draft that begins with the proposal as it stands. `seat` is who is to get the pen or asks for it.
    pub(crate) fn new(page: PenPage, seat: Option<SeatId>, room: &RoomView) -> PenForm {
        let other = seat.filter(|&seat| Some(seat) != room.pen() && room.takes_part(seat));
        let first = waiting_first(room).first().copied();
        PenForm {
            page,
            option: room.proposal().base,
            wording: DraftText::new(&room.proposal().wording),
            to: other.or(first),
            asks: other.or_else(|| room.at_table().map(|face| face.seat).find(|&seat| Some(seat) != room.pen())),
            to_words: page == PenPage::Wording,
        }
    }

    /// What is being written.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)> {
        vec![(DraftOf::Wording, &mut self.wording)]
    }

    /// What the page does when it is done now; `None` until something is chosen, or while nothing is changed.
    fn action(&self, room: &RoomView) -> Option<Action> {
        let seat = room.pen()?;
        Some(match self.page {
            PenPage::Base => {
                let option = self.option.filter(|&option| room.proposal().base != Some(option))?;
                Action::ChooseBase { seat, option }
            }
            PenPage::Wording => {
                let wording = self.wording.text.trim();
                (wording != room.proposal().wording).then(|| Action::Reword { seat, wording: wording.to_owned() })?
            }
            PenPage::Pass => Action::PassPen { seat, to: self.to? },
            PenPage::Ask => Action::AskPen { seat: self.asks? },
        })
    }

    /// What comes of the page when it is done now, if the rules allow it.
    fn told(&self, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        self.action(room).filter(|action| legal(action).is_ok()).map(Told::Act)
    }

    /// Shows the form over the screen.
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        room: &RoomView,
        deck: &Deck,
        legal: Legal<'_>,
    ) -> Option<Told> {
        let ctx = ui.ctx().clone();
        hush(&ctx, "pen");
        let title = t!(look.lang, "pen-title");
        let done = send_pressed(&ctx);
        let mut told = if done { self.told(room, legal) } else { None };
        let paper = ModalSheet { id: "pen", title: &title, width: 1120.0, lies: Lies::Beside };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => self.body(ui, look, room, deck),
            Part::Foot => told = told.take().or(self.foot(ui, look, room, deck, legal)),
        });
        told.or(close.then_some(Told::Close))
    }

    fn body(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck) {
        let lang = look.lang;
        let pages = [
            (PenPage::Base, t!(lang, "pen-tab-base")),
            (PenPage::Wording, t!(lang, "pen-tab-wording")),
            (PenPage::Pass, t!(lang, "pen-tab-pass")),
            (PenPage::Ask, t!(lang, "pen-tab-ask")),
        ];
        // Where nothing is built, the pen is only passed on and asked for.
        let builds = room.step == crate::rules::Step::Dialogue;
        let offered = |page: PenPage| builds || matches!(page, PenPage::Pass | PenPage::Ask);
        let choices: Vec<(PenPage, &str)> =
            pages.iter().filter(|(page, _)| offered(*page)).map(|(page, name)| (*page, name.as_str())).collect();
        // With the arrow keys one is perhaps on the way to the next page; a press means this one.
        let pressed = ui.input(|input| input.pointer.any_released());
        if segmented(ui, look, "page", &choices, &mut self.page) && pressed {
            self.to_words = self.page == PenPage::Wording;
        }
        gap(ui, space::L);
        match self.page {
            PenPage::Base => self.base(ui, look, room, deck),
            PenPage::Wording => self.words(ui, look, room, deck),
            PenPage::Pass => self.pass(ui, look, room, deck),
            PenPage::Ask => self.ask(ui, look, room, deck),
        }
    }

    fn base(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck) {
        let (lang, tag) = (look.lang, look.lang.tag());
        part_heading(ui, look, &t!(lang, "pen-base"), true);
        let Some(card) = room.card().and_then(|card| deck.cards.get(card)) else { return };
        for (place, option) in (0u8..).zip(&card.options) {
            let letter = wording::option_letter(place);
            let (title, text) = (option.title.get(tag), option.text.get(tag));
            let spoken = t!(lang, "pen-option-label", letter = letter.clone(), title = title, text = text);
            let chosen = self.option == Some(place);
            let response = choice_card(ui, look, &spoken, chosen, true, |ui| {
                line_of(ui, look, 46.0, |ui| {
                    radio(ui, look, chosen);
                    label(ui, look, &letter, Face::Display, size::HEADING_OWN + 4.0, Ink::CommonText);
                    label(ui, look, title, Face::Strong, size::BODY_OWN + 2.0, Ink::Ink);
                });
                label(ui, look, text, Face::Text, size::BODY_OWN, Ink::Ink);
                effects(ui, look, &option.effects, &option.burden);
            });
            if response.clicked() {
                self.option = Some(place);
            }
        }
    }

    fn words(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck) {
        let (lang, tag) = (look.lang, look.lang.tag());
        let title = t!(lang, "pen-wording");
        part_heading(ui, look, &title, true);
        let id = Id::new("pen-wording");
        Field::new(&title, &mut self.wording.text)
            .hint(&t!(lang, "pen-wording-hint"))
            .max(limits::WORDING)
            .rows(6)
            .id(id)
            .show(ui, look);
        if std::mem::take(&mut self.to_words) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        gap(ui, space::S);
        self.wording.line(ui, look, "wording");
        let used = self.wording.text.chars().count();
        small(ui, look, &t!(lang, "forms-count", used = used, max = limits::WORDING));
        let base = room.proposal().base.and_then(|base| {
            let card = deck.cards.get(room.card()?)?;
            Some((base, card.options.get(usize::from(base))?))
        });
        if let Some((base, option)) = base {
            part_heading(ui, look, &t!(lang, "pen-base-now", letter = wording::option_letter(base)), false);
            label(ui, look, option.title.get(tag), Face::Strong, size::BODY_OWN, Ink::Ink);
            body(ui, look, option.text.get(tag));
        }
    }

    fn pass(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck) {
        let lang = look.lang;
        part_heading(ui, look, &t!(lang, "pen-pass"), true);
        body(ui, look, &t!(lang, "pen-pass-text"));
        gap(ui, space::M);
        seat_choice(ui, look, room, deck, &waiting_first(room), &mut self.to);
        wanting(ui, look, room, deck);
        gap(ui, space::L);
        sign_line(ui, look, Icon::Info, &t!(lang, "pen-pass-cross"));
    }

    fn ask(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck) {
        let lang = look.lang;
        part_heading(ui, look, &t!(lang, "pen-ask"), true);
        body(ui, look, &t!(lang, "pen-ask-text"));
        gap(ui, space::M);
        let seats: Vec<SeatId> =
            room.at_table().map(|face| face.seat).filter(|&seat| Some(seat) != room.pen()).collect();
        seat_choice(ui, look, room, deck, &seats, &mut self.asks);
        wanting(ui, look, room, deck);
    }

    fn foot(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck, legal: Legal<'_>) -> Option<Told> {
        let lang = look.lang;
        rule(ui, look);
        gap(ui, space::M);
        let name = |seat: Option<SeatId>| seat.map_or_else(String::new, |seat| seat.to_string());
        let button = match self.page {
            PenPage::Base => match self.option {
                Some(option) if room.proposal().base != Some(option) => {
                    t!(lang, "pen-base-choose", letter = wording::option_letter(option))
                }
                Some(option) => t!(lang, "pen-base-is", letter = wording::option_letter(option)),
                None => t!(lang, "pen-base-choose", letter = "…"),
            },
            PenPage::Wording => t!(lang, "pen-wording-save"),
            PenPage::Pass => t!(lang, "pen-pass-short", seat = name(self.to)),
            PenPage::Ask => {
                let wants = self.asks.and_then(|seat| face(room, seat)).is_some_and(|face| face.wants_pen);
                let key = if wants { "pen-ask-back" } else { "pen-ask-for" };
                t!(lang, key, seat = name(self.asks))
            }
        };
        let action = self.action(room);
        let refused = action.as_ref().and_then(|action| legal(action).err());
        let told = self.told(room, legal);
        let holder = room.pen().map(|seat| seat_words(room, deck, lang, seat)).unwrap_or_default();
        let party = room.pen().and_then(|seat| face(room, seat)).map(|face| face.party);
        foot_row(
            ui,
            look,
            |ui| {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = space::M;
                    if let Some(party) = party {
                        crate::app::widgets::sheet::by_sign(ui, look, By::from(party), look.pt(30.0), Paint::Flat);
                    }
                    label(ui, look, &t!(lang, "pen-holder", seat = holder), Face::Strong, size::BODY_OWN, Ink::Ink);
                });
                if !look.large() {
                    body(ui, look, &t!(lang, "pen-holder-text"));
                }
                let saved = !room.proposal().wording.is_empty();
                if let Some(refused) = &refused {
                    small(ui, look, &wording::rule_error(lang, refused));
                } else if self.page == PenPage::Wording && action.is_none() && saved {
                    small(ui, look, &t!(lang, "pen-wording-same"));
                }
            },
            |ui| {
                let press = Button::new(&button).primary().enabled(told.is_some()).width(220.0).id("pen");
                if press.show(ui, look).clicked() { told.clone() } else { None }
            },
        )
    }
}

/// The seats that can get the pen, those who asked for it first.
fn waiting_first(room: &RoomView) -> Vec<SeatId> {
    let others = || room.at_table().filter(|face| Some(face.seat) != room.pen());
    let asked = others().filter(|face| face.wants_pen);
    asked.chain(others().filter(|face| !face.wants_pen)).map(|face| face.seat).collect()
}

/// Who asked for the pen, in words.
fn wanting(ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck) {
    let lang = look.lang;
    let asked = room.seats.iter().filter(|face| face.wants_pen);
    let asked: Vec<String> = asked.map(|face| seat_words(room, deck, lang, face.seat)).collect();
    if !asked.is_empty() {
        gap(ui, space::M);
        sign_line(ui, look, Icon::Hand, &t!(lang, "pen-asked", seats = asked.join(" · ")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::game::forms_testing::{act, deck, game, room};
    use crate::app::widgets::testing::{harness, look};
    use crate::rules::{Game, Step};
    use crate::text::Lang;
    use bevy_egui::egui::Event;
    use bevy_egui::egui::{Key, Modifiers};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    struct Shown {
        form: PenForm,
        room: RoomView,
        told: Option<Told>,
    }

    fn shown(lang: Lang, page: PenPage, seat: Option<SeatId>, game: &Game) -> Harness<'static, Shown> {
        let (deck, played) = (deck(), game.clone());
        let room = room(game);
        let state = Shown { form: PenForm::new(page, seat, &room), room, told: None };
        let mut h = harness(1920.0, 1080.0, state, move |ui, state: &mut Shown| {
            let told = state.form.ui(ui, &look(lang, 1.0), &state.room, &deck, &|action| played.check(action));
            state.told = state.told.take().or(told);
        });
        h.run();
        h
    }

    fn told(h: &Harness<'_, Shown>, game: &Game) -> Action {
        let Some(Told::Act(action)) = h.state().told.clone() else { panic!("nothing was told") };
        assert!(game.check(&action).is_ok(), "{action:?}");
        action
    }

    #[test]
    fn an_option_is_chosen_by_mouse_in_both_languages() {
        for lang in Lang::ALL {
            let game = game(4, Step::Dialogue);
            let mut h = shown(lang, PenPage::Base, None, &game);
            h.get_by_label_contains("B: ").click();
            h.run();
            h.get_by_label(&t!(lang, "pen-base-choose", letter = "B")).click();
            h.run();
            assert_eq!(
                told(&h, &game),
                Action::ChooseBase { seat: game.round().pen().expect("a scenario round has a pen"), option: 1 }
            );
        }
    }

    #[test]
    fn the_wording_is_written_by_keys_alone() {
        let game = game(4, Step::Dialogue);
        let mut h = shown(Lang::Sv, PenPage::Base, None, &game);
        for key in [Key::ArrowRight, Key::Tab] {
            h.key_press(key);
            h.run();
        }
        h.event(Event::Text("Vi börjar i liten skala.".into()));
        h.run();
        h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        h.run();
        let wording = "Vi börjar i liten skala.".to_owned();
        assert_eq!(
            told(&h, &game),
            Action::Reword { seat: game.round().pen().expect("a scenario round has a pen"), wording }
        );
    }

    #[test]
    fn the_pen_is_passed_to_those_who_asked_first() {
        let mut game = game(6, Step::Dialogue);
        let pen = game.round().pen().expect("a scenario round has a pen");
        let last = SeatId(5);
        assert_ne!(pen, last);
        act(&mut game, Action::AskPen { seat: last });
        let room = room(&game);
        assert_eq!(waiting_first(&room)[0], last);
        assert!(!waiting_first(&room).contains(&pen));
        let mut h = shown(Lang::Sv, PenPage::Pass, None, &game);
        h.get_by_label("Lämna till plats 6").click();
        h.run();
        assert_eq!(told(&h, &game), Action::PassPen { seat: pen, to: last });
    }

    #[test]
    fn a_seat_asks_for_it_and_takes_the_wish_back() {
        let mut game = game(4, Step::Dialogue);
        let asks =
            (0..4).map(SeatId).find(|&seat| seat != game.round().pen().expect("a scenario round has a pen")).unwrap();
        for label in ["Ask for the pen for seat", "Take back the wish of seat"] {
            let mut h = shown(Lang::En, PenPage::Ask, Some(asks), &game);
            h.get_by_label(&format!("{label} {asks}")).click();
            h.run();
            let action = told(&h, &game);
            assert_eq!(action, Action::AskPen { seat: asks });
            act(&mut game, action);
        }
    }
}
