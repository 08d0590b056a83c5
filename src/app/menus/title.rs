//! The title screen: the ways into the game.

use crate::app::art::{Art, Icon, Table};
use crate::app::scene::{Look, Stage};
use crate::app::theme::{DesignSpace, Face, Ink, has_room, space};
use crate::app::widgets::{Button, NoticeKind, galley, gap, label, modal, notice, scroll, soft, strong};
use crate::rules::{Party, Principle};
use crate::t;
use bevy_egui::egui::{Align, Frame, Key, Layout, Margin, Modifiers, Ui, UiBuilder};

/// An unfinished game, in words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Unfinished {
    /// What is played, e.g. the programme.
    pub(crate) title: String,
    /// Where it stands: round, seats.
    pub(crate) detail: String,
    /// Who plays it and with which deck, to tell two groups of one day apart.
    pub(crate) table: String,
    /// When it was last played.
    pub(crate) when: String,
    /// When it was started.
    pub(crate) started: String,
    /// What is wrong with it and what to do, if it cannot simply be gone on with.
    pub(crate) damaged: Option<String>,
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TitleChoice {
    /// A playable table at once.
    QuickStart,
    /// Set up a game.
    NewGame,
    /// Go on with the unfinished game at this place of the list. A damaged one is explained by the program instead.
    Continue(usize),
    /// Put the game at this place of the list away, among those thrown away.
    PutAway(usize),
    /// Practise alone.
    Practise,
    /// The decks.
    Decks,
    /// The games beside each other.
    Compare,
    /// The rules.
    Rules,
    /// The settings.
    Settings,
    /// About the game.
    About,
    /// Leave the program.
    Quit,
}

/// The title screen.
#[derive(Debug, Default)]
pub(crate) struct TitleScreen {
    /// Whether the list of unfinished games is shown.
    games: bool,
    /// The game of the list that is to be put away, if that is wanted.
    asked: Option<usize>,
}

impl TitleScreen {
    /// Shows the screen in all of `ui`. `unfinished` is newest first.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, unfinished: &[Unfinished]) -> Option<TitleChoice> {
        if !has_room(ui.max_rect()) {
            return None;
        }
        let place = DesignSpace::on(ui.max_rect());
        // Where there is room, the ways in stand at the height of the table's middle.
        let top = if look.enlarged() || place.scale < 0.95 { 40.0 } else { 150.0 };
        let rect = place.rect(84.0, top, if look.large() { 1000.0 } else { 780.0 }, 1050.0 - top);
        let mut column =
            ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)).id_salt("title"));
        let mut choice = self.arrows(&column);
        scroll(&mut column, look, "title", rect.height(), |ui| {
            ui.spacing_mut().item_spacing.y = 8.0;
            // The name on one line, as large as that allows.
            let name = t!(look.lang, "app-name");
            let one = galley(ui, look, &name, Face::Display, 92.0, Ink::Ink, f32::INFINITY).size().x;
            let size = (92.0 * (ui.available_width() - 4.0) / one).clamp(20.0, 92.0 / look.text.sqrt());
            label(ui, look, &name, Face::Display, size, Ink::Ink);
            label(ui, look, &t!(look.lang, "title-line"), Face::Text, 28.0, Ink::InkSoft);
            gap(ui, 34.0);
            let start = t!(look.lang, "title-quick");
            let quick = Button::new(&start).primary().icon(Icon::Play).size(38.0).height(96.0);
            if quick.width(ui.available_width()).show(ui, look).clicked() {
                choice = Some(TitleChoice::QuickStart);
            }
            soft(ui, look, &t!(look.lang, "title-quick-text"));
            gap(ui, 30.0);
            let more = t!(look.lang, "title-continue", count = unfinished.len());
            let word = |key| t!(look.lang, key);
            let items = [
                (word("title-new"), Icon::Plus, Some(TitleChoice::NewGame)),
                (more, Icon::Right, None),
                (word("title-practise"), Icon::Talk, Some(TitleChoice::Practise)),
                (word("title-decks"), Icon::Deck, Some(TitleChoice::Decks)),
                (word("title-compare"), Icon::Same, Some(TitleChoice::Compare)),
                (word("title-rules"), Icon::Document, Some(TitleChoice::Rules)),
                (word("title-settings"), Icon::Settings, Some(TitleChoice::Settings)),
                (word("title-about"), Icon::Info, Some(TitleChoice::About)),
                (word("title-quit"), Icon::Cross, Some(TitleChoice::Quit)),
            ];
            // On the smallest screens all of them are to be seen at once too.
            let (high, below) = if place.scale < 0.6 { (60.0, 10.0) } else { (68.0, 18.0) };
            let button = |words, icon| Button::new(words).icon(icon).size(26.0).height(high);
            let (wide, apart) = (ui.available_width(), 18.0);
            let widest = items.iter().map(|(words, icon, _)| button(words, *icon).measure(ui, look, wide).x);
            let widest = widest.fold(0.0, f32::max);
            let columns = if 2.0 * widest + apart <= wide { 2 } else { 1 };
            let each = (wide - apart * (columns - 1) as f32) / columns as f32;
            for (at, row) in items.chunks(columns).enumerate() {
                if at > 0 {
                    gap(ui, below);
                }
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = apart;
                    for (words, icon, what) in row {
                        let enabled = what.is_some() || !unfinished.is_empty();
                        if button(words, *icon).enabled(enabled).width(each).show(ui, look).clicked() {
                            self.games |= what.is_none();
                            choice = what.or(choice);
                        }
                    }
                });
            }
        });
        if self.games {
            choice = choice.or(self.list(ui, look, unfinished));
        }
        choice
    }

    /// With nothing in focus an arrow key takes the first control, as Tab does.
    fn arrows(&self, ui: &Ui) -> Option<TitleChoice> {
        if ui.memory(|memory| memory.focused()).is_none() && !self.games {
            let down = ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::ArrowDown));
            if down {
                ui.memory_mut(|memory| memory.move_focus(bevy_egui::egui::FocusDirection::Next));
            }
        }
        None
    }

    /// One game of the list, with what can be done with it.
    fn game(&mut self, ui: &mut Ui, look: &Look, place: usize, game: &Unfinished) -> Option<TitleChoice> {
        let mut choice = None;
        ui.horizontal_wrapped(|ui| {
            strong(ui, look, &game.title);
            soft(ui, look, &game.detail);
        });
        if !game.table.is_empty() {
            soft(ui, look, &game.table);
        }
        if !game.when.is_empty() {
            let (when, started) = (game.when.as_str(), game.started.as_str());
            let key = if started.is_empty() { "title-played" } else { "title-played-started" };
            soft(ui, look, &t!(look.lang, key, when = when, started = started));
        }
        if let Some(damaged) = &game.damaged {
            notice(ui, look, damaged, NoticeKind::Error);
        }
        let spoken = |key| t!(look.lang, key, title = game.title.as_str(), when = game.when.as_str());
        ui.horizontal_wrapped(|ui| {
            ui.spacing_mut().item_spacing.x = space::L;
            if self.asked == Some(place) {
                let (sure, keep) = (t!(look.lang, "title-delete-sure"), t!(look.lang, "title-delete-keep"));
                let kept = Button::new(&keep).primary().id("keep").show(ui, look);
                if kept.clicked() {
                    self.asked = None;
                }
                if Button::new(&sure).icon(Icon::Cross).show(ui, look).clicked() {
                    choice = Some(TitleChoice::PutAway(place));
                }
                return;
            }
            let key = if game.damaged.is_some() { "title-look" } else { "title-resume" };
            let words = t!(look.lang, key);
            let resume = spoken("title-resume-what");
            let resume = Button::new(&words).spoken(&resume).after(Icon::Right).primary_if(place == 0);
            if resume.show(ui, look).clicked() {
                choice = Some(TitleChoice::Continue(place));
            }
            let words = t!(look.lang, "title-delete");
            if Button::new(&words).spoken(&spoken("title-delete-what")).icon(Icon::Cross).show(ui, look).clicked() {
                self.asked = Some(place);
            }
        });
        if self.asked == Some(place) {
            soft(ui, look, &t!(look.lang, "title-delete-text"));
        }
        choice
    }

    /// The unfinished games, newest first.
    fn list(&mut self, ui: &mut Ui, look: &Look, unfinished: &[Unfinished]) -> Option<TitleChoice> {
        let mut choice = None;
        let shown = modal(ui.ctx(), look, "unfinished", &t!(look.lang, "title-games"), 1000.0, |ui| {
            for (place, game) in unfinished.iter().enumerate() {
                ui.push_id(place, |ui| {
                    Frame::NONE.inner_margin(Margin::symmetric(0, 8)).show(ui, |ui| {
                        choice = self.game(ui, look, place, game).or(choice);
                    });
                    crate::app::widgets::rule(ui, look);
                });
            }
            gap(ui, space::L);
            Button::new(&t!(look.lang, "menus-close")).show(ui, look).clicked()
        });
        if shown.close || shown.inner || choice.is_some() {
            (self.games, self.asked) = (false, None);
        }
        choice
    }
}

/// The table beside the ways in: set for eight, the cards ready, the pencil laid out.
pub(crate) fn title_stage(look: &Look) -> Stage {
    let mut stage = Stage::default();
    // Large type takes more of the screen.
    let (x, y, radius) = (if look.large() { 1640.0f32 } else { 1400.0 }, 560.0f32, 430.0f32);
    for number in 0..8u8 {
        let angle = -112.5 + 45.0 * f32::from(number);
        let party = Party::ALL[usize::from(number % 2)];
        let reach = radius + 26.0;
        let at = (x + reach * angle.to_radians().cos(), y + reach * angle.to_radians().sin());
        let art = Art::Stool { party, size: 92.0, angle: angle + 90.0 };
        stage.art(format!("stool-{number}"), art, at.0, at.1, 1.0);
    }
    stage.art("table", Art::Table(Table::round(radius)), x, y, 2.0);
    let fan = [(-1.0, Principle::Diversity), (0.0, Principle::LongTerm), (1.0, Principle::Dialogue)];
    for (place, principle) in fan {
        let turn = place * 9.0f32;
        let at = (x + place * 66.0, y - 10.0 + place * place * 8.0);
        let card = Art::Sheet {
            w: 220.0,
            h: 300.0,
            radius: crate::app::theme::radius::CARD,
            dim: false,
            lift: crate::app::art::Lift::Card,
            bar: None,
            chosen: false,
        };
        stage.art(format!("card-{principle:?}"), card, at.0, at.1, 3.0 + place * 0.1).turned(turn);
        let (sin, cos) = turn.to_radians().sin_cos();
        let on_card = |dy: f32| (at.0 - dy * sin, at.1 + dy * cos);
        let top = on_card(-136.0);
        let band = Art::Band { principle: Some(principle), w: 220.0, h: 28.0, radius: crate::app::theme::radius::CARD };
        stage.art(format!("band-{principle:?}"), band, top.0, top.1, 3.02 + place * 0.1).turned(turn);
        let mark = on_card(10.0);
        stage
            .art(format!("mark-{principle:?}"), Art::Joint { width: 104.0 }, mark.0, mark.1, 3.04 + place * 0.1)
            .turned(turn);
    }
    stage.art("pencil", Art::Pencil { length: 170.0 }, x + 30.0, y + 236.0, 4.0).turned(-14.0);
    stage
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{harness, look};
    use crate::text::Lang;
    use egui_kittest::kittest::{NodeT as _, Queryable as _};

    fn games() -> Vec<Unfinished> {
        vec![
            Unfinished {
                title: "Kort".into(),
                detail: "Runda 2 av 3 · 6 platser".into(),
                when: "2026-11-20 14:05".into(),
                table: "Kultur och fritid, Byalaget".into(),
                started: "2026-11-20 13:10".into(),
                damaged: None,
            },
            Unfinished {
                title: "Hel process".into(),
                detail: "Runda 1 av 7 · 8 platser".into(),
                when: "2026-11-18 09:30".into(),
                table: String::new(),
                started: String::new(),
                damaged: Some("Rad 41 går inte att läsa.".into()),
            },
        ]
    }

    type State = (TitleScreen, Option<TitleChoice>);

    fn show(ui: &mut Ui, state: &mut State, lang: Lang, text: f32, games: &[Unfinished]) {
        let choice = state.0.ui(ui, &look(lang, text), games);
        state.1 = choice.or(state.1);
    }

    #[test]
    fn every_way_in_is_pressed_by_its_label_in_both_languages() {
        for lang in Lang::ALL {
            for (key, choice) in [
                ("title-quick", TitleChoice::QuickStart),
                ("title-new", TitleChoice::NewGame),
                ("title-practise", TitleChoice::Practise),
                ("title-decks", TitleChoice::Decks),
                ("title-compare", TitleChoice::Compare),
                ("title-rules", TitleChoice::Rules),
                ("title-settings", TitleChoice::Settings),
                ("title-about", TitleChoice::About),
                ("title-quit", TitleChoice::Quit),
            ] {
                let mut h = harness(1600.0, 900.0, State::default(), move |ui, state| show(ui, state, lang, 1.0, &[]));
                h.get_by_label(&t!(lang, key)).click_accesskit();
                h.run();
                assert_eq!(h.state().1, Some(choice), "{key}");
            }
        }
    }

    #[test]
    fn a_quick_start_is_one_key_from_launch() {
        for keys in [&[Key::Enter][..], &[Key::Tab, Key::Enter]] {
            let mut h = harness(1920.0, 1080.0, State::default(), |ui, state| show(ui, state, Lang::Sv, 1.0, &[]));
            for &key in keys {
                h.key_press(key);
                h.run();
            }
            assert_eq!(h.state().1, Some(TitleChoice::QuickStart), "{keys:?}");
        }
    }

    #[test]
    fn unfinished_games_are_listed_with_what_is_wrong() {
        let list = games();
        let mut h = harness(1920.0, 1080.0, State::default(), move |ui, state| show(ui, state, Lang::Sv, 1.0, &list));
        h.get_by_label(&t!(Lang::Sv, "title-continue", count = 2)).click_accesskit();
        h.run();
        h.get_by_label("Rad 41 går inte att läsa.");
        h.get_by_label(&t!(Lang::Sv, "title-resume-what", title = "Kort", when = "2026-11-20 14:05")).click_accesskit();
        h.run();
        assert_eq!(h.state().1, Some(TitleChoice::Continue(0)));
    }

    #[test]
    fn a_game_is_put_away_after_a_question_and_only_then() {
        for sure in [false, true] {
            let list = games();
            let mut h =
                harness(1920.0, 1080.0, State::default(), move |ui, state| show(ui, state, Lang::Sv, 1.0, &list));
            h.get_by_label(&t!(Lang::Sv, "title-continue", count = 2)).click_accesskit();
            h.run();
            let delete = t!(Lang::Sv, "title-delete-what", title = "Hel process", when = "2026-11-18 09:30");
            h.get_by_label(&delete).click_accesskit();
            h.run();
            assert_eq!(h.state().1, None);
            h.get_by_label(&t!(Lang::Sv, if sure { "title-delete-sure" } else { "title-delete-keep" }))
                .click_accesskit();
            h.run();
            assert_eq!(h.state().1, sure.then_some(TitleChoice::PutAway(1)));
            assert_eq!(h.query_by_label(&delete).is_some(), !sure);
        }
    }

    #[test]
    fn enter_goes_on_with_the_game_that_was_played_last() {
        let list = games();
        let mut h = harness(1920.0, 1080.0, State::default(), move |ui, state| show(ui, state, Lang::Sv, 1.0, &list));
        h.get_by_label(&t!(Lang::Sv, "title-continue", count = 2)).click_accesskit();
        h.run();
        h.key_press(Key::Enter);
        h.run();
        assert_eq!(h.state().1, Some(TitleChoice::Continue(0)));
    }

    #[test]
    fn pictures_of_the_title() {
        crate::app::widgets::testing::pictures("title", |look, _| {
            let look = *look;
            let mut screen = TitleScreen::default();
            (title_stage(&look), move |ui: &mut Ui| {
                screen.ui(ui, &look, &games());
            })
        });
        crate::app::widgets::testing::pictures("title-games", |look, _| {
            let look = *look;
            let mut screen = TitleScreen { games: true, asked: Some(1) };
            (title_stage(&look), move |ui: &mut Ui| {
                screen.ui(ui, &look, &games());
            })
        });
    }

    #[test]
    fn without_unfinished_games_there_is_nothing_to_go_on_with() {
        let h = harness(1920.0, 1080.0, State::default(), |ui, state| show(ui, state, Lang::Sv, 2.0, &[]));
        let label = t!(Lang::Sv, "title-continue", count = 0);
        assert!(h.get_by_label(&label).accesskit_node().is_disabled());
    }

    #[test]
    fn it_stands_a_window_dragged_to_nothing() {
        crate::app::widgets::testing::squeezed(|ui, look| {
            TitleScreen { games: true, asked: Some(0) }.ui(ui, look, &games());
        });
    }
}
