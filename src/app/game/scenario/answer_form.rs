//! A commitment in the proposal: what it says, who put it and how it stands; and the yes, the no with its reason, or the taking
//! back of it.

use crate::app::art::{Icon, Paint};
use crate::app::game::drafts::{DraftText, Legal};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, size, space};
use crate::app::widgets::sheet::{
    Lies, ModalSheet, Part, Told, by_sign, effects, face, hush, part_heading, seat_choice, seat_words, seats_of, side,
    sign_line,
};
use crate::app::widgets::{Button, body, gap, label, rule, send_pressed, small};
use crate::record::DraftOf;
use crate::rules::{Action, Answer, By, Clause, Deck, Effects, Party, PerParty, ProposalEntry, RoomView, SeatId};
use crate::t;
use crate::text::Lang;
use crate::wording;
use bevy_egui::egui::{Context, Id, Key, Modifiers, Ui};

/// What is being answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Doing {
    /// Reading it.
    Reading,
    /// Saying no: a reason is being written.
    Declining,
    /// Taking it back.
    Withdrawing,
}

/// The draft of an answer to one commitment.
#[derive(Clone, Debug)]
pub(crate) struct AnswerForm {
    entry: usize,
    seat: Option<SeatId>,
    back: Option<SeatId>,
    reason: DraftText,
    doing: Doing,
    to_reason: bool,
}

impl AnswerForm {
    /// A draft of an answer to the proposal's commitment `entry`; `seat` answers, if it speaks for the party that is bound.
    pub(crate) fn new(entry: usize, seat: Option<SeatId>, room: &RoomView) -> AnswerForm {
        let found = room.proposal().entries.get(entry);
        let party_of = |seat: SeatId| face(room, seat).map(|face| face.party);
        let bound = found.and_then(ProposalEntry::waits_for);
        let seat = seat
            .filter(|&seat| bound.is_some() && party_of(seat) == bound)
            .or_else(|| bound.and_then(|party| seats_of(room, party).first().copied()));
        let back = found.map(|found| found.put_by);
        AnswerForm { entry, seat, back, reason: DraftText::default(), doing: Doing::Reading, to_reason: false }
    }

    /// What is being written.
    pub(crate) fn drafts(&mut self) -> Vec<(DraftOf, &mut DraftText)> {
        vec![(DraftOf::No(self.entry), &mut self.reason)]
    }

    fn consent(&self, legal: Legal<'_>) -> Option<Told> {
        let action = Action::Consent { seat: self.seat?, entry: self.entry };
        legal(&action).is_ok().then_some(Told::Act(action))
    }

    fn decline(&self, legal: Legal<'_>) -> Option<Told> {
        let reason = self.reason.text.trim().to_owned();
        let action = Action::Decline { seat: self.seat?, entry: self.entry, reason };
        legal(&action).is_ok().then_some(Told::Act(action))
    }

    /// The seats that may take it back.
    fn may_withdraw(&self, room: &RoomView, legal: Legal<'_>) -> Vec<SeatId> {
        let may = |&seat: &SeatId| legal(&Action::Withdraw { seat, entry: self.entry }).is_ok();
        room.at_table().map(|face| face.seat).filter(may).collect()
    }

    /// Shows the form over the screen. A commitment that is no longer there closes it.
    pub(crate) fn ui(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        room: &RoomView,
        deck: &Deck,
        legal: Legal<'_>,
    ) -> Option<Told> {
        let Some(entry) = room.proposal().entries.get(self.entry) else { return Some(Told::Close) };
        let ctx = ui.ctx().clone();
        hush(&ctx, "answer");
        let waiting = entry.waits_for().is_some();
        let mut told = self.keys(&ctx, waiting, legal);
        let title = t!(look.lang, "answer-title");
        let paper = ModalSheet { id: "answer", title: &title, width: 1080.0, lies: Lies::Middle };
        let close = paper.show(&ctx, look, |ui, part| match part {
            Part::Body => self.body(ui, look, room, deck, entry, legal),
            Part::Foot => told = told.take().or(self.foot(ui, look, room, deck, entry, legal)),
        });
        told.or(close.then_some(Told::Close))
    }

    /// J and N, when nobody is writing; Ctrl+Enter sends the reason.
    fn keys(&mut self, ctx: &Context, waiting: bool, legal: Legal<'_>) -> Option<Told> {
        if !waiting {
            return None;
        }
        if self.doing == Doing::Declining {
            let send = send_pressed(ctx);
            return if send { self.decline(legal) } else { None };
        }
        if ctx.text_edit_focused() {
            return None;
        }
        if ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::J)) {
            return self.consent(legal);
        }
        if ctx.input_mut(|i| i.consume_key(Modifiers::NONE, Key::N)) {
            self.begin_no();
        }
        None
    }

    /// Says no: the reason is written next.
    pub(crate) fn begin_no(&mut self) {
        self.doing = Doing::Declining;
        self.to_reason = true;
    }

    fn body(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        room: &RoomView,
        deck: &Deck,
        entry: &ProposalEntry,
        legal: Legal<'_>,
    ) {
        let lang = look.lang;
        what(ui, look, deck, entry);
        gap(ui, space::L);
        rule(ui, look);
        gap(ui, space::L);
        stands(ui, look, room, deck, entry);
        if let Some(party) = entry.waits_for() {
            part_heading(ui, look, &t!(lang, "answer-who", side = side(lang, party)), false);
            seat_choice(ui, look, room, deck, &seats_of(room, party), &mut self.seat);
            gap(ui, space::S);
            small(ui, look, &t!(lang, "answer-yes-enough"));
            if self.doing == Doing::Declining {
                self.reason(ui, look);
            }
        }
        if self.doing == Doing::Withdrawing {
            part_heading(ui, look, &t!(lang, "answer-withdraw-who"), false);
            let may = self.may_withdraw(room, legal);
            seat_choice(ui, look, room, deck, &may, &mut self.back);
            gap(ui, space::S);
            small(ui, look, &t!(lang, "answer-withdraw-text"));
        }
    }

    fn reason(&mut self, ui: &mut Ui, look: &Look) {
        let lang = look.lang;
        let title = t!(lang, "answer-no-title");
        part_heading(ui, look, &title, false);
        let (id, hint) = (Id::new("answer-reason"), t!(lang, "answer-no-hint"));
        self.reason.reason_field(ui, look, &title, &hint, id, &mut self.to_reason);
    }

    fn foot(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        room: &RoomView,
        deck: &Deck,
        entry: &ProposalEntry,
        legal: Legal<'_>,
    ) -> Option<Told> {
        let lang = look.lang;
        let waiting = entry.waits_for().is_some();
        let may_withdraw = self.may_withdraw(room, legal);
        let may_take_back = !may_withdraw.is_empty();
        if !waiting && !may_take_back {
            return None;
        }
        let mut told = None;
        ui.horizontal_wrapped(|ui| match self.doing {
            Doing::Declining if waiting => {
                let ready = self.decline(legal);
                let send = Button::new(&t!(lang, "answer-no-send")).primary().enabled(ready.is_some()).show(ui, look);
                if send.clicked() {
                    told = ready;
                }
                if Button::new(&t!(lang, "forms-back")).show(ui, look).clicked() {
                    self.doing = Doing::Reading;
                }
            }
            Doing::Withdrawing => {
                if let Some(seat) = self.back.filter(|seat| may_withdraw.contains(seat)) {
                    let who = seat_words(room, deck, lang, seat);
                    let sure = t!(lang, "answer-withdraw-do", seat = who);
                    if Button::new(&sure).id("take back").primary().show(ui, look).clicked() {
                        told = Some(Told::Act(Action::Withdraw { seat, entry: self.entry }));
                    }
                }
                if Button::new(&t!(lang, "forms-back")).show(ui, look).clicked() {
                    self.doing = Doing::Reading;
                }
            }
            _ => {
                if waiting {
                    let (yes, no) = (t!(lang, "answer-yes"), t!(lang, "answer-no"));
                    let yes = Button::new(&yes).primary().icon(Icon::Check).key("J").width(190.0).show(ui, look);
                    if yes.clicked() {
                        told = self.consent(legal);
                    }
                    if Button::new(&no).icon(Icon::Cross).key("N").width(190.0).show(ui, look).clicked() {
                        self.begin_no();
                    }
                }
                if may_take_back {
                    let back = t!(lang, "answer-withdraw");
                    if Button::new(&back).icon(Icon::Undo).show(ui, look).clicked() {
                        self.doing = Doing::Withdrawing;
                    }
                }
            }
        });
        told
    }
}

/// What a commitment says, does and costs.
fn what(ui: &mut Ui, look: &Look, deck: &Deck, entry: &ProposalEntry) {
    let lang = look.lang;
    let (title, text) =
        (wording::clause_title(lang, deck, &entry.clause), wording::clause_text(lang, deck, &entry.clause));
    let sign = if entry.binds() { Paint::Flat } else { Paint::Hollow };
    ui.horizontal_top(|ui| {
        ui.spacing_mut().item_spacing.x = space::M;
        by_sign(ui, look, entry.by, look.pt(36.0), sign);
        ui.vertical(|ui| {
            let titled = matches!(entry.clause, Clause::Deck(_));
            label(ui, look, title, Face::Strong, size::BODY_OWN + 4.0, Ink::Ink);
            label(ui, look, &wording::by(lang, entry.by), Face::Text, size::BODY_OWN, Ink::InkSoft);
            if titled && text != title {
                gap(ui, space::S);
                label(ui, look, text, Face::Text, size::BODY_OWN + 2.0, Ink::Ink);
            }
            gap(ui, space::S);
            match &entry.clause {
                Clause::Deck(at) => match deck.commitments.get(*at) {
                    Some(commitment) => effects(ui, look, &commitment.effects, &commitment.burden),
                    None => effects(ui, look, &Effects::default(), &PerParty::default()),
                },
                Clause::Own { .. } => {
                    small(ui, look, &t!(lang, "forms-own-words-effect"));
                }
            }
        });
    });
}

/// Who put it, and how it stands.
fn stands(ui: &mut Ui, look: &Look, room: &RoomView, deck: &Deck, entry: &ProposalEntry) {
    let lang = look.lang;
    let put_by = seat_words(room, deck, lang, entry.put_by);
    body(ui, look, &put_line(lang, entry, put_by));
    let (sign, text) = match &entry.answer {
        Answer::Offered => (Icon::Offer, t!(lang, "answer-state-offered")),
        Answer::Consented => {
            let yes = Party::ALL.iter().filter_map(|&party| entry.yes[party]);
            let yes = yes.filter(|&seat| entry.by == By::Joint || seat != entry.put_by);
            let seats: Vec<String> = yes.map(|seat| seat_words(room, deck, lang, seat)).collect();
            (Icon::Check, t!(lang, "answer-state-consented", seats = seats.join(" · ")))
        }
        Answer::Waiting => {
            let party = entry.waits_for().unwrap_or(Party::Public);
            (Icon::Wait, t!(lang, "answer-state-waiting", side = side(lang, party)))
        }
        Answer::Declined { seat, .. } => {
            (Icon::Cross, t!(lang, "answer-state-declined", seat = seat_words(room, deck, lang, *seat)))
        }
        Answer::Withdrawn => (Icon::Undo, t!(lang, "answer-state-withdrawn")),
    };
    sign_line(ui, look, sign, &text);
    if let Answer::Declined { reason, .. } = &entry.answer {
        let reason = t!(lang, "answer-reason", reason = wording::isolated(reason));
        label(ui, look, &reason, Face::Italic, size::QUOTE_OWN, Ink::Ink);
    }
}

fn put_line(lang: Lang, entry: &ProposalEntry, seat: String) -> String {
    match (entry.by, entry.asked) {
        (By::Joint, _) => t!(lang, "answer-proposed-by", seat = seat),
        (_, true) => t!(lang, "answer-asked-by", seat = seat),
        (_, false) => t!(lang, "answer-offered-by", seat = seat),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::game::forms_testing::{act, deck, game, room, seat_of};
    use crate::app::widgets::testing::{harness, look};
    use crate::rules::{Game, Step};
    use bevy_egui::egui::Event;
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    struct Shown {
        form: AnswerForm,
        room: RoomView,
        told: Option<Told>,
    }

    fn shown(lang: Lang, entry: usize, game: &Game) -> Harness<'static, Shown> {
        let (deck, played) = (deck(), game.clone());
        let room = room(game);
        let state = Shown { form: AnswerForm::new(entry, None, &room), room, told: None };
        let mut h = harness(1920.0, 1080.0, state, move |ui, state: &mut Shown| {
            let told = state.form.ui(ui, &look(lang, 1.0), &state.room, &deck, &|action| played.check(action));
            state.told = state.told.take().or(told);
        });
        h.run();
        h
    }

    /// A game in which civil society has asked the public sector for a promise.
    fn asked() -> (Game, SeatId, SeatId) {
        let mut game = game(6, Step::Dialogue);
        let (bound, asks) = (seat_of(&game, Party::Public), seat_of(&game, Party::Ideburen));
        let clause = Clause::Own { by: By::Public, text: "Svar inom en vecka".into() };
        act(&mut game, Action::Ask { seat: asks, clause });
        (game, bound, asks)
    }

    #[test]
    fn a_yes_and_a_no_by_mouse_in_both_languages() {
        for lang in Lang::ALL {
            let (game, bound, _) = asked();
            let mut h = shown(lang, 0, &game);
            assert!(h.query_by_label("Svar inom en vecka").is_some());
            h.get_by_label(&t!(lang, "answer-yes")).click();
            h.run();
            let yes = Action::Consent { seat: bound, entry: 0 };
            assert!(game.check(&yes).is_ok());
            assert_eq!(h.state().told, Some(Told::Act(yes)));

            let mut h = shown(lang, 0, &game);
            h.get_by_label(&t!(lang, "answer-no")).click();
            h.run();
            // Without a reason there is no no.
            h.get_by_label(&t!(lang, "answer-no-send")).click();
            h.run();
            assert_eq!(h.state().told, None);
            h.get_all_by_label(&t!(lang, "answer-no-title")).last().unwrap().click();
            h.run();
            h.event(Event::Text("Inte utan nämnden".into()));
            h.run();
            h.get_by_label(&t!(lang, "answer-no-send")).click();
            h.run();
            let no = Action::Decline { seat: bound, entry: 0, reason: "Inte utan nämnden".into() };
            assert!(game.check(&no).is_ok());
            assert_eq!(h.state().told, Some(Told::Act(no)));
        }
    }

    #[test]
    fn keys_alone_answer() {
        let (game, bound, _) = asked();
        let mut h = shown(Lang::Sv, 0, &game);
        h.key_press(Key::J);
        h.run();
        assert_eq!(h.state().told, Some(Told::Act(Action::Consent { seat: bound, entry: 0 })));
        let mut h = shown(Lang::Sv, 0, &game);
        h.key_press(Key::N);
        h.run();
        h.event(Event::Text("Nej, jag".into()));
        h.key_press(Key::J);
        h.run();
        h.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        h.run();
        let no = Action::Decline { seat: bound, entry: 0, reason: "Nej, jag".into() };
        assert_eq!(h.state().told, Some(Told::Act(no)), "while a reason is written, J is a letter");
        let mut h = shown(Lang::Sv, 0, &game);
        h.key_press(Key::Escape);
        h.run();
        assert_eq!(h.state().told, Some(Told::Close));
    }

    #[test]
    fn another_seat_of_the_party_can_say_yes() {
        let (game, bound, _) = asked();
        let mut h = shown(Lang::En, 0, &game);
        // Focus begins among the seats; the right arrow goes to the next one.
        h.key_press(Key::ArrowRight);
        h.run();
        h.key_press(Key::J);
        h.run();
        let Some(Told::Act(Action::Consent { seat, entry: 0 })) = h.state().told.clone() else { panic!("no yes") };
        assert!(seat != bound && game.round().party(seat) == Party::Public);
    }

    #[test]
    fn it_is_taken_back_by_those_who_put_it() {
        let (game, _, asks) = asked();
        let mut h = shown(Lang::Sv, 0, &game);
        h.get_by_label("Ta tillbaka").click();
        h.run();
        h.get_by_label_contains("Ta tillbaka för plats").click();
        h.run();
        let back = Action::Withdraw { seat: asks, entry: 0 };
        assert!(game.check(&back).is_ok());
        assert_eq!(h.state().told, Some(Told::Act(back)));
    }

    #[test]
    fn a_no_shows_its_reason_and_asks_nothing_more() {
        let (mut game, bound, _) = asked();
        act(&mut game, Action::Decline { seat: bound, entry: 0, reason: "Budgeten är låst.".into() });
        let h = shown(Lang::Sv, 0, &game);
        assert!(h.query_by_label_contains("Budgeten är låst.").is_some());
        assert!(h.query_by_label("Ja").is_none() && h.query_by_label("Ta tillbaka").is_none());
        let mut h = shown(Lang::Sv, 7, &game);
        h.run();
        assert_eq!(h.state().told, Some(Told::Close), "there is no such commitment");
    }

    #[test]
    fn the_key_that_lays_it_down_does_not_answer_it() {
        let (game, bound, _) = asked();
        let (deck, view) = (deck(), room(&game));
        let legal = move |action: &Action| game.check(action);
        type Laid = (Option<AnswerForm>, Option<Told>);
        let mut h = harness(1920.0, 1080.0, (None, None), move |ui, (form, told): &mut Laid| {
            if form.is_none() && ui.input(|i| i.key_pressed(Key::J)) {
                *form = Some(AnswerForm::new(0, None, &view));
            }
            let now = form.as_mut().and_then(|form| form.ui(ui, &look(Lang::Sv, 1.0), &view, &deck, &legal));
            if now.is_some() {
                (*form, *told) = (None, now);
            }
        });
        // Twice: a paper that has lain there before is measured already.
        for _ in 0..2 {
            h.state_mut().1 = None;
            h.key_press(Key::J);
            h.run();
            assert_eq!(h.state().1, None);
            h.key_press(Key::J);
            h.run();
            assert_eq!(h.state().1, Some(Told::Act(Action::Consent { seat: bound, entry: 0 })));
        }
    }
}
