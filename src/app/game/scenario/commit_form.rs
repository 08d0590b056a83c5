//! Putting a commitment: whose promise it is, who puts it, and what it says, from the deck or in own words. The form says in
//! plain words what will happen; whether it is an offer or an ask follows from the seat's party.

use crate::app::art::{Icon, Paint};
use crate::app::game::drafts::{DraftText, Legal};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::sheet::{
    Lies, ModalSheet, Part, Told, by_sign, choice_card, effects, face, foot_row, hush, line_of, part_heading, radio,
    seat_choice, side, sign_line,
};
use crate::app::widgets::{Button, Field, body, gap, heading, icon, label, rule, segmented, send_pressed, small};
use crate::record::DraftOf;
use crate::rules::{Action, Answer, By, Clause, Deck, Party, RoomView, RuleError, SeatId, limits};
use crate::t;
use crate::text::Lang;
use crate::wording;
use bevy_egui::egui::{Id, Layout, Rect, Ui, UiBuilder, vec2};

/// What putting a promise amounts to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Put {
    /// The party offers what is its own to give.
    Offer,
    /// The other party is asked.
    Ask,
    /// Both are to promise: this party says yes by proposing.
    Joint,
}

impl Put {
    /// What it is when a seat that speaks for `party` puts a promise by `by`.
    pub(crate) fn of(party: Party, by: By) -> Put {
        match by {
            By::Joint => Put::Joint,
            _ if by.binds(party) => Put::Offer,
            _ => Put::Ask,
        }
    }

    /// The action.
    pub(crate) fn action(self, seat: SeatId, clause: Clause) -> Action {
        match self {
            Put::Ask => Action::Ask { seat, clause },
            Put::Offer | Put::Joint => Action::Offer { seat, clause },
        }
    }
}

/// The no that an ask for a promise had before, and whose it was.
fn declined_before<'a>(room: &'a RoomView, clause: &Clause) -> Option<(SeatId, &'a str)> {
    room.proposal().entries.iter().filter(|entry| entry.clause == *clause).find_map(|entry| match &entry.answer {
        Answer::Declined { seat, reason } if entry.asked => Some((*seat, reason.as_str())),
        _ => None,
    })
}

/// Why a promise cannot be put, with its sign.
fn refused_words(lang: Lang, error: &RuleError) -> (Icon, String) {
    match error {
        RuleError::AlreadyProposed => (Icon::Check, t!(lang, "commit-already-proposed")),
        RuleError::AlreadyAgreed => (Icon::Document, t!(lang, "commit-already-agreed")),
        other => (Icon::Info, wording::rule_error(lang, other)),
    }
}

/// The most commitments that are listed at once; searching finds the rest.
const LISTED: usize = 60;

/// The draft of a commitment.
#[derive(Clone, Debug)]
pub(crate) struct CommitForm {
    by: By,
    seat: Option<SeatId>,
    own: bool,
    search: String,
    picked: Option<usize>,
    text: DraftText,
    to_words: bool,
}

impl CommitForm {
    /// A draft of a promise by `by`, put by `seat`; without one, by the first seat it binds.
    pub(crate) fn new(by: By, seat: Option<SeatId>, room: &RoomView) -> CommitForm {
        let bound = || room.seats.iter().find(|face| by.binds(face.party)).map(|face| face.seat);
        let seat = seat.filter(|seat| room.takes_part(*seat)).or_else(bound);
        let text = DraftText::default();
        CommitForm { by, seat, own: false, search: String::new(), picked: None, text, to_words: false }
    }

    /// What is being written.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)> {
        vec![(DraftOf::Commitment, &mut self.text)]
    }

    /// Goes to the own words.
    pub(crate) fn go_to_words(&mut self) {
        (self.own, self.to_words) = (true, true);
    }

    /// What is about to be put; `None` until it is chosen or written.
    fn clause(&self) -> Option<Clause> {
        if !self.own {
            return self.picked.map(Clause::Deck);
        }
        let text = self.text.text.trim();
        (!text.is_empty()).then(|| Clause::Own { by: self.by, text: text.to_owned() })
    }

    /// The action that puts it.
    fn action(&self, room: &RoomView, clause: Clause) -> Option<Action> {
        Some(self.put(room)?.action(self.seat?, clause))
    }

    /// Why it cannot be put; `None` when it can, or when nothing is chosen yet.
    fn refused(&self, room: &RoomView, clause: Clause, legal: Legal<'_>) -> Option<RuleError> {
        legal(&self.action(room, clause)?).err()
    }

    /// What comes of it when it is put now, if the rules allow it.
    fn told(&self, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        let action = self.action(room, self.clause()?)?;
        legal(&action).is_ok().then_some(Told::Act(action))
    }

    /// The deck's commitments that fit, those close at hand first, and how many of them are close at hand.
    fn listed(&self, room: &RoomView, deck: &Deck, look: &Look) -> (Vec<usize>, usize) {
        let words = self.search.to_lowercase();
        let tag = look.lang.tag();
        let fits = |&at: &usize| {
            deck.commitments.get(at).is_some_and(|commitment| {
                commitment.by == self.by
                    && words.split_whitespace().all(|word| {
                        commitment.title.get(tag).to_lowercase().contains(word)
                            || commitment.text.get(tag).to_lowercase().contains(word)
                    })
            })
        };
        let suggested = room.card().and_then(|card| deck.cards.get(card)).map_or(&[][..], |card| &card.suggested);
        let mut listed: Vec<usize> = suggested.iter().copied().filter(fits).collect();
        let near = listed.len();
        let others = (0..deck.commitments.len()).filter(|at| !suggested.contains(at)).filter(fits);
        listed.extend(others);
        (listed, near)
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
        hush(&ctx, "commit");
        let title = t!(look.lang, "commit-title");
        let paper = ModalSheet { id: "commit", title: &title, width: 1120.0, lies: Lies::Beside };
        let put = send_pressed(&ctx);
        let mut told = if put { self.told(room, legal) } else { None };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => self.body(ui, look, room, deck, legal),
            Part::Foot => told = told.take().or(self.foot(ui, look, room, legal)),
        });
        told.or(close.then_some(Told::Close))
    }

    fn body(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck, legal: Legal<'_>) {
        let lang = look.lang;
        part_heading(ui, look, &t!(lang, "commit-whose"), true);
        let names = By::ALL.map(|by| (by, wording::by(lang, by)));
        let choices: Vec<(By, &str)> = names.iter().map(|(by, name)| (*by, name.as_str())).collect();
        if segmented(ui, look, "by", &choices, &mut self.by) {
            self.picked = None;
        }
        part_heading(ui, look, &t!(lang, "commit-who"), false);
        let seats: Vec<SeatId> = room.at_table().map(|face| face.seat).collect();
        seat_choice(ui, look, room, deck, &seats, &mut self.seat);
        part_heading(ui, look, &t!(lang, "commit-what"), false);
        let (from_deck, own) = (t!(lang, "commit-from-deck"), t!(lang, "commit-own"));
        let sources = [(false, from_deck.as_str()), (true, own.as_str())];
        // The search stands beside the choice of source where there is room for both. Identities of their own, so that the
        // focus stays when the search goes.
        let wide = ui.available_width();
        let beside = wide >= 980.0 * look.text && !self.own;
        let half = (wide - space::L) / 2.0;
        let top = ui.cursor().min;
        let place = |left: f32, wide: f32| Rect::from_min_size(top + vec2(left, 0.0), vec2(wide, 62.0 * look.text));
        let source = UiBuilder::new().id(Id::new("commit-source")).layout(Layout::default());
        ui.scope_builder(source.max_rect(place(0.0, if beside { half } else { wide })), |ui| {
            // With the arrow keys one is perhaps on the way back; a press means to write.
            let pressed = ui.input(|input| input.pointer.any_released());
            if segmented(ui, look, "source", &sources, &mut self.own) && pressed {
                self.to_words = self.own;
            }
        });
        if beside {
            let search = UiBuilder::new().layout(Layout::default()).max_rect(place(half + space::L, half));
            ui.scope_builder(search, |ui| self.search(ui, look));
        } else if !self.own {
            gap(ui, space::M);
            self.search(ui, look);
        }
        gap(ui, space::L);
        if self.own { self.own_words(ui, look, room, legal) } else { self.deck_list(ui, look, room, deck, legal) }
    }

    fn own_words(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, legal: Legal<'_>) {
        let lang = look.lang;
        let used = self.text.text.chars().count();
        let id = Id::new("commit-own-words");
        let field = t!(lang, "commit-own-field");
        Field::new(&field, &mut self.text.text)
            .hint(&t!(lang, "commit-own-hint"))
            .max(limits::CLAUSE)
            .rows(2)
            .id(id)
            .show(ui, look);
        if std::mem::take(&mut self.to_words) {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        // A promise is one line.
        if self.text.text.contains('\n') {
            self.text.text = self.text.text.replace('\n', " ");
        }
        gap(ui, space::S);
        self.text.line(ui, look, "own words");
        small(ui, look, &t!(lang, "forms-count", used = used, max = limits::CLAUSE));
        small(ui, look, &t!(lang, "forms-own-words-effect"));
        let Some(clause) = self.clause() else { return };
        let before = declined_before(room, &clause).filter(|_| self.put(room) == Some(Put::Ask));
        if let Some(error) = self.refused(room, clause, legal) {
            let (sign, words) = refused_words(lang, &error);
            sign_line(ui, look, sign, &words);
        } else if let Some((seat, reason)) = before {
            declined(ui, look, seat, reason);
        }
    }

    fn search(&mut self, ui: &mut Ui, look: &Look) {
        let search = t!(look.lang, "commit-search");
        Field::new(&search, &mut self.search).hint(&search).max(60).id(Id::new("commit-search")).show(ui, look);
    }

    fn deck_list(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck, legal: Legal<'_>) {
        let lang = look.lang;
        let (listed, near) = self.listed(room, deck, look);
        if listed.is_empty() {
            let nothing = if self.search.trim().is_empty() {
                t!(lang, "commit-none")
            } else {
                t!(lang, "commit-search-none", search = wording::isolated(self.search.trim()))
            };
            body(ui, look, &nothing);
            return;
        }
        for (place, &at) in listed.iter().take(LISTED).enumerate() {
            if place == 0 && near > 0 {
                self.group(ui, look, "commit-suggested");
            } else if place == near && near > 0 {
                gap(ui, space::L);
                self.group(ui, look, "commit-others");
            }
            self.row(ui, look, room, deck, at, legal);
        }
        if listed.len() > LISTED {
            gap(ui, space::M);
            body(ui, look, &t!(lang, "commit-more", count = listed.len() - LISTED));
        }
    }

    fn group(&self, ui: &mut Ui, look: &Look, key: &str) {
        label(ui, look, &t!(look.lang, key), Face::Text, size::BODY_OWN - 2.0, Ink::InkSoft);
        gap(ui, space::S);
    }

    fn row(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck, at: usize, legal: Legal<'_>) {
        let (lang, tag) = (look.lang, look.lang.tag());
        let Some(commitment) = deck.commitments.get(at) else { return };
        let clause = Clause::Deck(at);
        let before = declined_before(room, &clause);
        let refused = self.refused(room, clause, legal);
        let (title, text) = (commitment.title.get(tag), commitment.text.get(tag));
        let mut spoken = t!(lang, "commit-row-label", title = title, text = text);
        let no = || before.map(|_| (Icon::Cross, t!(lang, "commit-declined-before")));
        let state = refused.as_ref().map(|error| refused_words(lang, error)).or_else(no);
        if let Some((_, state)) = &state {
            spoken = format!("{spoken} {state}.");
        }
        let asks = self.put(room) == Some(Put::Ask);
        let (enabled, chosen) = (refused.is_none(), self.picked == Some(at));
        let ink = if enabled { Ink::Ink } else { Ink::InkSoft };
        let response = choice_card(ui, look, &spoken, chosen, enabled, |ui| {
            line_of(ui, look, 36.0, |ui| {
                radio(ui, look, chosen);
                by_sign(ui, look, commitment.by, look.pt(26.0), if enabled { Paint::Flat } else { Paint::Hollow });
                label(ui, look, title, Face::Strong, size::BODY_OWN + 2.0, ink);
            });
            label(ui, look, text, Face::Text, size::BODY_OWN, ink);
            effects(ui, look, &commitment.effects, &commitment.burden);
            if let Some((sign, state)) = &state {
                sign_line(ui, look, *sign, state);
            }
            if let Some((seat, reason)) = before
                && enabled
                && chosen
                && asks
            {
                declined(ui, look, seat, reason);
            }
        });
        if response.clicked() {
            self.picked = Some(at);
        }
    }

    /// What putting it would be, with the seat that is chosen.
    fn put(&self, room: &RoomView) -> Option<Put> {
        Some(Put::of(face(room, self.seat?)?.party, self.by))
    }

    fn foot(&mut self, ui: &mut Ui, look: &Look, room: &RoomView, legal: Legal<'_>) -> Option<Told> {
        let lang = look.lang;
        rule(ui, look);
        gap(ui, space::M);
        let party = self.seat.and_then(|seat| face(room, seat)).map(|face| face.party)?;
        let put = Put::of(party, self.by);
        let bound = match put {
            Put::Offer => party,
            Put::Ask | Put::Joint => party.other(),
        };
        let (title, text, button) = match put {
            Put::Offer => ("commit-offer", "commit-offer-text", "commit-button-offer"),
            Put::Ask => ("commit-ask", "commit-ask-text", "commit-button-ask"),
            Put::Joint => ("commit-joint", "commit-joint-text", "commit-button-joint"),
        };
        let refused = self.clause().map(|clause| self.refused(room, clause, legal));
        let told = self.told(room, legal);
        let sign = if put == Put::Ask { Icon::Ask } else { Icon::Offer };
        foot_row(
            ui,
            look,
            |ui| {
                line_of(ui, look, 42.0, |ui| {
                    icon(ui, look, sign, 34.0, Ink::Ink);
                    heading(ui, look, &t!(lang, title));
                });
                body(ui, look, &t!(lang, text, side = side(lang, bound)));
            },
            |ui| {
                let enabled = told.is_some();
                let pressed = Button::new(&t!(lang, button))
                    .primary()
                    .enabled(enabled)
                    .width(220.0)
                    .id("put")
                    .show(ui, look)
                    .clicked();
                let missing = match &refused {
                    None if self.own => Some(t!(lang, "commit-write-first")),
                    None => Some(t!(lang, "commit-pick-first")),
                    Some(error) => error.as_ref().map(|error| refused_words(lang, error).1),
                };
                if let Some(missing) = missing {
                    small(ui, look, &missing);
                }
                if pressed { told.clone() } else { None }
            },
        )
    }
}

/// The no that was said, and what asking again costs.
fn declined(ui: &mut Ui, look: &Look, seat: SeatId, reason: &str) {
    let lang = look.lang;
    let no = t!(lang, "commit-again-reason", seat = seat.to_string(), reason = wording::isolated(reason));
    label(ui, look, &no, Face::Italic, size::BODY_OWN, Ink::Ink);
    sign_line(ui, look, Icon::Info, &t!(lang, "commit-again"));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::game::forms_testing::{act, deck, game, room, seat_of};
    use crate::app::widgets::testing::{harness, look};
    use crate::rules::{Game, Step};
    use crate::text::Lang;
    use bevy_egui::egui::Key;
    use bevy_egui::egui::Modifiers;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    struct Shown {
        form: CommitForm,
        room: RoomView,
        told: Option<Told>,
    }

    fn shown(lang: Lang, by: By, seat: SeatId, game: &Game) -> Harness<'static, Shown> {
        let (deck, played) = (deck(), game.clone());
        let room = room(game);
        let state = Shown { form: CommitForm::new(by, Some(seat), &room), room, told: None };
        let mut h = harness(1920.0, 1080.0, state, move |ui, state: &mut Shown| {
            let told = state.form.ui(ui, &look(lang, 1.0), &state.room, &deck, &|action| played.check(action));
            state.told = state.told.take().or(told);
        });
        h.run();
        h
    }

    fn nth(by: By, nth: usize) -> usize {
        let deck = deck();
        (0..deck.commitments.len()).filter(|&at| deck.commitments[at].by == by).nth(nth).unwrap()
    }

    fn row(lang: Lang, at: usize) -> String {
        let deck = deck();
        let commitment = &deck.commitments[at];
        t!(lang, "commit-row-label", title = commitment.title.get(lang.tag()), text = commitment.text.get(lang.tag()))
    }

    #[test]
    fn whether_it_is_an_offer_follows_from_the_party() {
        for party in Party::ALL {
            assert_eq!(Put::of(party, By::from(party)), Put::Offer);
            assert_eq!(Put::of(party, By::from(party.other())), Put::Ask);
            assert_eq!(Put::of(party, By::Joint), Put::Joint);
        }
        let clause = Clause::Deck(0);
        let seat = SeatId(1);
        assert_eq!(Put::Joint.action(seat, clause.clone()), Action::Offer { seat, clause });
    }

    #[test]
    fn it_is_put_by_mouse_in_both_languages() {
        for lang in Lang::ALL {
            let game = game(4, Step::Dialogue);
            let (own, other) = (seat_of(&game, Party::Public), seat_of(&game, Party::Ideburen));
            for (seat, button) in [(own, "commit-button-offer"), (other, "commit-button-ask")] {
                let mut h = shown(lang, By::Public, seat, &game);
                let at = nth(By::Public, 0);
                h.get_by_label(&row(lang, at)).scroll_to_me();
                h.run();
                h.get_by_label(&row(lang, at)).click();
                h.run();
                h.get_by_label(&t!(lang, button)).click();
                h.run();
                let clause = Clause::Deck(at);
                let wanted = match seat == own {
                    true => Action::Offer { seat, clause },
                    false => Action::Ask { seat, clause },
                };
                assert!(game.check(&wanted).is_ok());
                assert_eq!(h.state().told, Some(Told::Act(wanted)));
            }
        }
    }

    #[test]
    fn own_words_are_put_by_keys_alone() {
        let game = game(4, Step::Dialogue);
        let seat = seat_of(&game, Party::Ideburen);
        let mut h = shown(Lang::Sv, By::Joint, seat, &game);
        // Whose (stays), who (stays), from the deck or own words, the words.
        for key in [Key::Tab, Key::Tab, Key::ArrowRight, Key::Tab] {
            h.key_press(key);
            h.run();
        }
        h.event(bevy_egui::egui::Event::Text("Vi ses varje tisdag".into()));
        h.run();
        h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        h.run();
        let clause = Clause::Own { by: By::Joint, text: "Vi ses varje tisdag".into() };
        assert_eq!(h.state().told, Some(Told::Act(Action::Offer { seat, clause })));
    }

    #[test]
    fn esc_puts_it_away_and_tab_stays_on_it() {
        let game = game(2, Step::Dialogue);
        let (deck, room) = (deck(), room(&game));
        let state = Shown { form: CommitForm::new(By::Public, None, &room), room, told: None };
        let mut h = harness(1920.0, 1080.0, state, move |ui, state: &mut Shown| {
            Button::new("Behind").show(ui, &look(Lang::En, 1.0));
            let told = state.form.ui(ui, &look(Lang::En, 1.0), &state.room, &deck, &|action| game.check(action));
            state.told = state.told.take().or(told);
        });
        h.run();
        assert!(h.get_by_label("Public").is_focused(), "focus begins in the first control");
        for _ in 0..40 {
            h.key_press(Key::Tab);
            h.run();
            assert!(!h.get_by_label("Behind").is_focused());
        }
        h.key_press(Key::Escape);
        h.run();
        assert_eq!(h.state().told, Some(Told::Close));
    }

    #[test]
    fn what_stands_already_cannot_be_put_and_a_no_is_told() {
        let mut game = game(4, Step::Dialogue);
        let (own, other) = (seat_of(&game, Party::Public), seat_of(&game, Party::Ideburen));
        let (first, second) = (nth(By::Public, 0), nth(By::Public, 1));
        act(&mut game, Action::Offer { seat: own, clause: Clause::Deck(first) });
        act(&mut game, Action::Ask { seat: other, clause: Clause::Deck(second) });
        act(&mut game, Action::Decline { seat: own, entry: 1, reason: "Inte i år.".into() });
        let mut h = shown(Lang::Sv, By::Public, other, &game);
        let proposed = format!("{} Står redan i förslaget.", row(Lang::Sv, first));
        h.get_by_label(&proposed).click();
        h.run();
        assert_eq!(h.state().form.picked, None);
        let asked = format!("{} Har fått nej.", row(Lang::Sv, second));
        h.get_by_label(&asked).click_accesskit();
        h.run();
        assert!(h.query_by_label_contains("kostar det en planka i tillitens bro").is_some());
        assert!(h.query_by_label_contains("Inte i år.").is_some());
        h.get_by_label("Be om det").click();
        h.run();
        let again = Action::Ask { seat: other, clause: Clause::Deck(second) };
        assert_eq!(h.state().told, Some(Told::Act(again)));
    }

    #[test]
    fn searching_leaves_what_fits() {
        let game = game(4, Step::Dialogue);
        let deck = deck();
        let room = room(&game);
        let look = look(Lang::Sv, 1.0);
        let mut form = CommitForm::new(By::Public, None, &room);
        let (all, near) = form.listed(&room, &deck, &look);
        assert!(near > 0 && all.len() > near, "some are close at hand, and there are more");
        assert!(all.iter().all(|&at| deck.commitments[at].by == By::Public));
        form.search = deck.commitments[all[0]].title.get("sv").to_uppercase();
        assert!(form.listed(&room, &deck, &look).0.contains(&all[0]));
        form.search = "qqq".into();
        assert!(form.listed(&room, &deck, &look).0.is_empty());
    }
}
