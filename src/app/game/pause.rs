//! The menu behind Esc while a game is played.

use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::space;
use crate::app::widgets::sheet::{Lies, ModalSheet, Part, deed, seat_words, side};
use crate::app::widgets::{body, gap};
use crate::rules::{Deck, FacilitatorView, RoomView, Step, Undoable};
use crate::t;
use crate::text::{Lang, tr};
use bevy_egui::egui::Ui;

/// What was pressed in the menu.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PauseWish {
    /// Go on playing.
    Resume,
    /// Go on although seats have not written anything.
    GoOnWithout,
    /// Undo the last action.
    Undo,
    /// Amend a revealed ballot.
    Amend,
    /// Save the agreement as it stands.
    Save,
    /// Let phones take part, or see how they come to the table.
    Phones,
    /// Read the rules.
    Rules,
    /// Change the settings.
    Settings,
    /// Change something at the table.
    Table,
    /// Choose the room's own screen.
    RoomScreen,
    /// Leave the game; it is saved.
    Leave,
}

/// What undoing would undo, in words.
pub(crate) fn undo_words(undo: Undoable, room: &RoomView, deck: &Deck, lang: Lang) -> String {
    match undo {
        Undoable::Step => t!(lang, "pause-undo-step"),
        Undoable::Ballot(seat) => t!(lang, "pause-undo-ballot", seat = seat_words(room, deck, lang, seat)),
        Undoable::Count(party) => t!(lang, "pause-undo-count", side = side(lang, party)),
        Undoable::Seat(seat) => t!(lang, "pause-undo-seat", seat = seat_words(room, deck, lang, seat)),
        Undoable::Decision => t!(lang, "pause-undo-decision"),
        Undoable::Table => t!(lang, "pause-undo-table"),
    }
}

/// Why nothing can be undone, as a text key.
pub(crate) fn undo_refused(room: &RoomView) -> &'static str {
    if has_revealed(room) { "pause-undo-reveal" } else { "pause-undo-nothing" }
}

/// Whether ballots of this round have been shown.
fn has_revealed(room: &RoomView) -> bool {
    room.first().is_some()
        || room.follow().is_some_and(|view| view.revealed.is_some())
        || room.ideas().is_some_and(|view| view.revealed)
}

/// The menu, and what it is about.
#[derive(Clone, Copy)]
pub(crate) struct Pause<'a> {
    /// What everybody sees.
    pub(crate) room: &'a RoomView,
    /// What the process leader can do.
    pub(crate) leader: &'a FacilitatorView,
    /// The deck that is played.
    pub(crate) deck: &'a Deck,
    /// A deck is only tried out, and nothing is kept.
    pub(crate) trial: bool,
}

impl Pause<'_> {
    /// Shows it over the screen.
    pub(crate) fn ui(self, ui: &mut Ui, look: &Look) -> Option<PauseWish> {
        let ctx = ui.ctx().clone();
        let title = t!(look.lang, "pause-title");
        let paper = ModalSheet { id: "pause", title: &title, width: 820.0, lies: Lies::Middle };
        let mut wish = None;
        let close = paper.show(&ctx, look, |ui, part| {
            if part == Part::Body {
                wish = self.menu(ui, look);
            }
        });
        wish.or(close.then_some(PauseWish::Resume))
    }

    fn menu(self, ui: &mut Ui, look: &Look) -> Option<PauseWish> {
        let Pause { room, leader, deck, trial } = self;
        let lang = look.lang;
        body(ui, look, &t!(lang, if trial { "pause-trial" } else { "pause-saved" }));
        gap(ui, space::L);
        let mut wish = None;
        let mut entry = |ui: &mut Ui, sign: Icon, key: &str, text: &str, enabled: bool, of: PauseWish| {
            if deed(ui, look, sign, &t!(lang, key), text, enabled) {
                wish = Some(of);
            }
        };
        entry(ui, Icon::Play, "pause-resume", "", true, PauseWish::Resume);
        let undo = match leader.undo {
            Some(undo) => t!(lang, "pause-undo-what", what = undo_words(undo, room, deck, lang)),
            None => tr(lang, undo_refused(room)),
        };
        entry(ui, Icon::Undo, "pause-undo", &undo, leader.undo.is_some(), PauseWish::Undo);
        let amend = leader.may_amend || !leader.may_recast.is_empty();
        let text = match (amend, has_revealed(room), leader.undo.is_some()) {
            (true, ..) => "pause-amend-text",
            (_, false, _) => "pause-amend-not-now",
            // The votes are on an earlier page, and the way back to it is open.
            (_, true, true) => "pause-amend-undo",
            (_, true, false) => "pause-amend-over",
        };
        let text = tr(lang, text);
        entry(ui, Icon::Rephrase, "pause-amend", &text, amend, PauseWish::Amend);
        if leader.may_go_on_without {
            let text = match room.step {
                Step::Vision => t!(lang, "pause-go-on-vision"),
                Step::Answers => t!(lang, "pause-go-on-answers"),
                _ => t!(lang, "pause-go-on-text", count = leader.missing.len()),
            };
            entry(ui, Icon::Play, "pause-go-on", &text, true, PauseWish::GoOnWithout);
        }
        if !trial {
            entry(ui, Icon::Save, "pause-save", &t!(lang, "pause-save-text"), true, PauseWish::Save);
        }
        let text = t!(lang, "pause-table-text");
        entry(ui, Icon::Swap, "pause-table", &text, true, PauseWish::Table);
        if !trial {
            entry(ui, Icon::Share, "window-phones", &t!(lang, "window-phones-entry"), true, PauseWish::Phones);
        }
        entry(ui, Icon::Info, "pause-rules", "", true, PauseWish::Rules);
        entry(ui, Icon::Settings, "pause-settings", "", true, PauseWish::Settings);
        let text = t!(lang, "pause-room-screen-text");
        entry(ui, Icon::Eye, "pause-room-screen", &text, true, PauseWish::RoomScreen);
        let (leave, text) =
            if trial { ("pause-leave-trial", String::new()) } else { ("pause-leave", t!(lang, "pause-leave-text")) };
        entry(ui, Icon::House, leave, &text, true, PauseWish::Leave);
        wish
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::game::forms_testing::{act, deck, game, room};
    use crate::app::widgets::testing::{harness, look};
    use crate::rules::{Action, Audience, Game, Step};
    use bevy_egui::egui::Key;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    fn shown(lang: Lang, game: &Game) -> Harness<'static, Option<PauseWish>> {
        let deck = deck();
        let view = room(game);
        let leader = game.view(Audience::Facilitator).facilitator.unwrap();
        let mut h = harness(1920.0, 1080.0, None, move |ui, wish: &mut Option<PauseWish>| {
            *wish = wish.or(Pause { room: &view, leader: &leader, deck: &deck, trial: false }.ui(ui, &look(lang, 1.0)));
        });
        h.run();
        h
    }

    fn pressed(lang: Lang, game: &Game, key: &str) -> Option<PauseWish> {
        let mut h = shown(lang, game);
        let label = t!(lang, key);
        // The last entries may have to be scrolled to.
        h.get_all_by_label(&label).last().unwrap().click_accesskit();
        h.run();
        *h.state()
    }

    #[test]
    fn every_entry_in_both_languages() {
        let mut game = game(4, Step::Dialogue);
        let seat = game.round().pen().expect("a scenario round has a pen");
        act(&mut game, Action::ChooseBase { seat, option: 0 });
        for lang in Lang::ALL {
            for (key, wish) in [
                ("pause-resume", PauseWish::Resume),
                ("pause-undo", PauseWish::Undo),
                ("pause-save", PauseWish::Save),
                ("window-phones", PauseWish::Phones),
                ("pause-rules", PauseWish::Rules),
                ("pause-settings", PauseWish::Settings),
                ("pause-leave", PauseWish::Leave),
            ] {
                assert_eq!(pressed(lang, &game, key), Some(wish), "{key}");
            }
        }
    }

    #[test]
    fn a_ballot_is_amended_where_the_rules_allow_it() {
        for (step, wish) in [
            (Step::Situation, None),
            (Step::Reveal, Some(PauseWish::Amend)),
            (Step::Dialogue, None),
            (Step::Outcome, Some(PauseWish::Amend)),
            (Step::Reflection, None),
        ] {
            assert_eq!(pressed(Lang::Sv, &game(4, step), "pause-amend"), wish, "{step:?}");
        }
    }

    #[test]
    fn a_reveal_is_not_undone_and_says_why() {
        let game = game(4, Step::Outcome);
        assert_eq!(pressed(Lang::Sv, &game, "pause-undo"), None);
        let h = shown(Lang::Sv, &game);
        assert!(h.query_by_label_contains("kan inte döljas igen").is_some());
        let begun = super::super::forms_testing::game(4, Step::Deal);
        assert!(shown(Lang::En, &begun).query_by_label("There is nothing to undo yet.").is_some());
        assert_eq!(pressed(Lang::En, &begun, "pause-amend"), None);
    }

    #[test]
    fn keys_alone() {
        let game = game(4, Step::Outcome);
        let mut h = shown(Lang::Sv, &game);
        h.key_press(Key::Enter);
        h.run();
        assert_eq!(*h.state(), Some(PauseWish::Resume));
        let mut h = shown(Lang::Sv, &game);
        h.key_press(Key::Tab);
        h.run();
        h.key_press(Key::Space);
        h.run();
        assert_eq!(*h.state(), Some(PauseWish::Amend), "what cannot be done is passed over");
        let mut h = shown(Lang::Sv, &game);
        h.key_press(Key::Escape);
        h.run();
        assert_eq!(*h.state(), Some(PauseWish::Resume));
    }
}
