//! The dialogue on a phone: what waits for this seat's answer, and quiet buttons. The talk itself is in the room.

use super::parts::{Forms, Words, by_class, fold, icon, piece, seat_words};
use crate::look::Icon;
use crate::rules::{Answer, By, Clause, Game, Party, Principle, ProposalEntry, RoomView, SeatId, limits};
use crate::t;
use crate::text::Lang;
use crate::wording;
use maud::{Markup, html};

/// The proposal in full: the table's words, or the option's.
pub(super) fn wording_of(lang: Lang, game: &Game, room: &RoomView) -> String {
    let proposal = room.proposal();
    if !proposal.wording.is_empty() {
        return proposal.wording.clone();
    }
    let card = room.card().and_then(|card| game.deck().cards.get(card));
    let option = proposal.base.and_then(|base| card?.options.get(usize::from(base)));
    option.map_or("", |option| option.text.get(lang.tag())).to_owned()
}

fn status(answer: &Answer) -> &'static str {
    match answer {
        Answer::Offered => "proposal-offered",
        Answer::Waiting => "proposal-waiting",
        Answer::Consented => "proposal-consented",
        Answer::Declined { .. } => "proposal-declined",
        Answer::Withdrawn => "proposal-withdrawn",
    }
}

/// The proposal as everybody sees it.
pub(super) fn proposal(lang: Lang, game: &Game, room: &RoomView) -> Markup {
    let proposal = room.proposal();
    html! {
        h2 { (t!(lang, "proposal-title")) }
        @match proposal.base {
            None => p class="note" { (t!(lang, "proposal-base-none")) },
            Some(base) => {
                p { b { (t!(lang, "proposal-base")) " " (wording::option_letter(base)) } }
                p { (wording_of(lang, game, room)) }
            }
        }
        @if proposal.entries.is_empty() { p class="note" { (t!(lang, "proposal-empty")) } }
        ul class="entries" {
            @for entry in &proposal.entries {
                @let waiting = entry.answer == Answer::Waiting;
                li class={ "promise " (by_class(entry.by)) @if waiting { " waits" } @if !entry.is_live() { " gone" } } {
                    b { (wording::clause_title(lang, game.deck(), &entry.clause)) }
                    span class="note" {
                        (t!(lang, "proposal-status", by = wording::by(lang, entry.by), status = t!(lang, status(&entry.answer))))
                    }
                    @if let Answer::Declined { reason, .. } = &entry.answer {
                        span class="note" { (t!(lang, "answer-reason", reason = reason.as_str())) }
                    }
                }
            }
        }
    }
}

/// What seats have told of what only they knew, as everybody sees it.
pub(super) fn told(lang: Lang, game: &Game, room: &RoomView) -> Markup {
    let (deck, tag) = (game.deck(), lang.tag());
    let told = room.scenario().map_or(&[][..], |round| &round.told);
    let card = room.card().and_then(|card| deck.cards.get(card));
    html! {
        @for told in told {
            @if let Some(role) = deck.roles.get(told.role) {
                section class="paper" id={ "told-" (told.seat) } {
                    h2 { (icon(Icon::Talk)) " " (t!(lang, "phones-told", role = seat_words(lang, room, told.seat))) }
                    @if !role.private.is_empty() { p { (role.private.get(tag)) } }
                    @let stake = card.and_then(|card| card.stake_of(told.role)).filter(|stake| !stake.is_empty());
                    @if let Some(stake) = stake { p { (stake.get(tag)) } }
                }
            }
        }
    }
}

/// The dialogue for one seat: what waits for its answer first.
pub(super) struct Talk<'a> {
    pub(super) forms: &'a Forms<'a>,
    pub(super) game: &'a Game,
    pub(super) room: &'a RoomView,
    pub(super) seat: SeatId,
    pub(super) party: Party,
}

impl Talk<'_> {
    fn lang(&self) -> Lang {
        self.forms.lang
    }

    fn allowed(&self, action: crate::rules::Action) -> bool {
        self.game.check(&action).is_ok()
    }

    fn title<'b>(&'b self, clause: &'b Clause) -> &'b str {
        wording::clause_title(self.lang(), self.game.deck(), clause)
    }

    fn text<'b>(&'b self, clause: &'b Clause) -> &'b str {
        wording::clause_text(self.lang(), self.game.deck(), clause)
    }

    /// What waits for this seat's side.
    pub(super) fn waiting(&self) -> Markup {
        let entries = self.room.proposal().entries.iter().enumerate();
        let waits: Vec<_> = entries.filter(|(_, entry)| entry.waits_for() == Some(self.party)).collect();
        html! { @for (at, entry) in waits { section id={ "waits-" (at) } { (self.answer(at, entry)) } } }
    }

    fn answer(&self, at: usize, entry: &ProposalEntry) -> Markup {
        let lang = self.lang();
        let asker = self.room.seats.get(entry.put_by.index());
        let who = seat_words(lang, self.room, entry.put_by);
        let key = if entry.asked { "answer-asked-by" } else { "answer-proposed-by" };
        let (title, text) = (self.title(&entry.clause), self.text(&entry.clause));
        html! {
            h1 { (t!(lang, "phone-can-you-promise")) }
            p class="from" {
                @if let Some(asker) = asker { (piece(asker.party, entry.put_by, false)) }
                span { (t!(lang, key, seat = who)) }
            }
            div class={ "promise waits " (by_class(entry.by)) } {
                span class="note" { (icon(Icon::Wait)) " " (wording::by(lang, entry.by)) ", " (t!(lang, "proposal-waiting")) }
                h2 { (title) }
                @if text != title { p { (text) } }
            }
            p class="note" { (t!(lang, "answer-yes-enough")) }
            (self.forms.press("consent", Some(at), "button primary", Icon::Check, &t!(lang, "phone-yes-we-promise")))
            div class="paper" {
                (self.forms.form("decline", Some(at), html! {
                    (self.forms.words(&Words {
                        what: "decline",
                        at: Some(at),
                        name: "text",
                        label: &t!(lang, "phone-no-because"),
                        hint: &t!(lang, "answer-no-hint"),
                        most: limits::REASON,
                        lines: 2,
                        before: "",
                    }))
                    button class="button" { (t!(lang, "phone-say-no")) }
                }))
            }
            p class="note" { (icon(Icon::Talk)) " " (t!(lang, "phone-talk-first")) }
        }
    }

    /// The quiet buttons.
    pub(super) fn buttons(&self) -> Markup {
        let lang = self.lang();
        let has_pen = self.room.pen() == Some(self.seat);
        html! {
            @if has_pen {
                section id="pen" class="held" {
                    h2 { (icon(Icon::Pen)) " " (t!(lang, "phone-you-have-the-pen")) }
                    (fold("do-base", self.room.proposal().base.is_none(), Icon::Play, &t!(lang, "pen-base"), self.base()))
                    (fold("do-word", false, Icon::Pen, &t!(lang, "pen-wording"), self.reword()))
                    (fold("do-pass", false, Icon::Swap, &t!(lang, "pen-pass"), self.pass()))
                }
            }
            section id="do" {
                (fold("do-offer", false, Icon::Offer, &t!(lang, "phone-offer"), self.put(false)))
                (fold("do-ask", false, Icon::Ask, &t!(lang, "phone-ask"), self.put(true)))
                (self.withdrawing())
                (fold("do-remind", false, Icon::Info, &t!(lang, "invoke-title"), self.remind()))
                (self.telling())
                @if !has_pen { (self.pen_wish()) }
            }
        }
    }

    /// The way to tell what only this seat knows; where it has, that the room sees it.
    fn telling(&self) -> Markup {
        let lang = self.lang();
        let told = self.room.scenario().is_some_and(|round| round.told.iter().any(|told| told.seat == self.seat));
        if told {
            return html! { p class="done" { (icon(Icon::Talk)) " " (t!(lang, "phone-told")) } };
        }
        if !self.allowed(crate::rules::Action::Tell { seat: self.seat }) {
            return html! {};
        }
        fold(
            "do-tell",
            false,
            Icon::Talk,
            &t!(lang, "phone-tell"),
            html! {
                p { (t!(lang, "phone-tell-text")) }
                (self.forms.press("tell", None, "button", Icon::Talk, &t!(lang, "phone-tell-do")))
            },
        )
    }

    fn pen_wish(&self) -> Markup {
        let lang = self.lang();
        let wants = self.room.seats.get(self.seat.index()).is_some_and(|face| face.wants_pen);
        let words = t!(lang, if wants { "phone-pen-not-any-more" } else { "pen-ask" });
        let holder = self.room.pen().map(|seat| seat_words(lang, self.room, seat)).unwrap_or_default();
        html! {
            (self.forms.press("askpen", None, "button", Icon::Hand, &words))
            p class="note" { (icon(Icon::Pen)) " " (t!(lang, "phone-has-the-pen", seat = holder)) }
        }
    }

    fn base(&self) -> Markup {
        let lang = self.lang();
        let card = self.room.card().and_then(|card| self.game.deck().cards.get(card));
        let options = card.map_or(&[][..], |card| &card.options);
        self.forms.form(
            "base",
            None,
            html! {
                @for (option, found) in (0_u8..).zip(options) {
                    @let id = format!("base-{option}");
                    div class="choice" {
                        input type="radio" id=(id) name="option" value=(option)
                            checked[self.room.proposal().base == Some(option)];
                        label for=(id) {
                            b { (wording::option_letter(option)) ": " (found.title.get(lang.tag())) }
                            span { (found.text.get(lang.tag())) }
                        }
                    }
                }
                button class="button" { (t!(lang, "phone-build-on-it")) }
            },
        )
    }

    fn reword(&self) -> Markup {
        let lang = self.lang();
        self.forms.form(
            "reword",
            None,
            html! {
                (self.forms.words(&Words {
                    what: "reword",
                    at: None,
                    name: "text",
                    label: &t!(lang, "pen-wording"),
                    hint: &t!(lang, "pen-wording-hint"),
                    most: limits::WORDING,
                    lines: 5,
                    before: &self.room.proposal().wording,
                }))
                button class="button" { (t!(lang, "pen-wording-save")) }
            },
        )
    }

    fn pass(&self) -> Markup {
        let lang = self.lang();
        let mut others: Vec<_> = self.room.seats.iter().filter(|face| face.seat != self.seat).collect();
        others.sort_by_key(|face| (!face.wants_pen, face.seat));
        self.forms.form(
            "passpen",
            None,
            html! {
                label for="to" { (t!(lang, "phone-to-whom")) }
                select id="to" name="to" {
                    @for face in others {
                        option value=(face.seat.0) {
                            (seat_words(lang, self.room, face.seat))
                            @if face.wants_pen { " – " (t!(lang, "forms-seat-wants-pen")) }
                        }
                    }
                }
                button class="button" { (t!(lang, "pen-pass")) }
            },
        )
    }

    /// A new promise: one's own or a joint one, or one asked of the others.
    fn put(&self, asked: bool) -> Markup {
        let lang = self.lang();
        let what = if asked { "ask" } else { "offer" };
        let deck = self.game.deck();
        let suggested = self.room.card().and_then(|card| deck.cards.get(card)).map_or(&[][..], |card| &card.suggested);
        let fits = |at: &usize| {
            let (seat, clause) = (self.seat, Clause::Deck(*at));
            self.allowed(if asked {
                crate::rules::Action::Ask { seat, clause }
            } else {
                crate::rules::Action::Offer { seat, clause }
            })
        };
        let near: Vec<usize> = suggested.iter().copied().filter(fits).collect();
        let more: Vec<usize> = (0..deck.commitments.len()).filter(|at| !near.contains(at)).filter(fits).collect();
        let drafted = self.forms.draft(what, None).map(|fields| fields.get("clause")).unwrap_or("").to_owned();
        let joint = self.forms.draft(what, None).is_some_and(|fields| fields.get("by") == "joint");
        let group = |key: &str, places: &[usize]| {
            html! {
                @if !places.is_empty() {
                    optgroup label=(t!(lang, key)) {
                        @for &at in places {
                            option value=(at) selected[drafted == at.to_string()] {
                                (deck.commitments[at].title.get(lang.tag()))
                                @if deck.commitments[at].by == By::Joint { " (" (wording::by(lang, By::Joint)) ")" }
                            }
                        }
                    }
                }
            }
        };
        self.forms.form(
            what,
            None,
            html! {
                label for={ (what) "-clause" } { (t!(lang, "commit-what")) }
                select id={ (what) "-clause" } name="clause" {
                    option value="own" { (t!(lang, "commit-own")) }
                    (group("commit-suggested", &near))
                    (group("commit-others", &more))
                }
                @if !asked {
                    div class="choice small" {
                        input type="checkbox" id="offer-joint" name="by" value="joint" checked[joint];
                        label for="offer-joint" { (t!(lang, "phone-own-joint")) }
                    }
                }
                (self.forms.words(&Words {
                    what,
                    at: None,
                    name: "text",
                    label: &t!(lang, "phone-own-words"),
                    hint: &t!(lang, "phone-own-words-hint"),
                    most: limits::CLAUSE,
                    lines: 2,
                    before: "",
                }))
                button class="button" { (t!(lang, if asked { "commit-button-ask" } else { "commit-button-offer" })) }
            },
        )
    }

    fn withdrawing(&self) -> Markup {
        let lang = self.lang();
        let may = |at: &usize| self.allowed(crate::rules::Action::Withdraw { seat: self.seat, entry: *at });
        let entries = &self.room.proposal().entries;
        let places: Vec<usize> = (0..entries.len()).filter(may).collect();
        if places.is_empty() {
            return html! {};
        }
        fold(
            "do-withdraw",
            false,
            Icon::Undo,
            &t!(lang, "answer-withdraw"),
            html! {
                @for at in places {
                    p { (self.title(&entries[at].clause)) }
                    (self.forms.press("withdraw", Some(at), "button small", Icon::Undo, &t!(lang, "answer-withdraw")))
                }
            },
        )
    }

    fn remind(&self) -> Markup {
        let lang = self.lang();
        self.forms.form(
            "invoke",
            None,
            html! {
                label for="principle" { (t!(lang, "invoke-which")) }
                select id="principle" name="principle" {
                    @for principle in Principle::ALL {
                        option value=(principle.code()) { (wording::principle(lang, principle)) }
                    }
                }
                (self.forms.words(&Words {
                    what: "invoke",
                    at: None,
                    name: "text",
                    label: &t!(lang, "invoke-note"),
                    hint: &t!(lang, "invoke-note-hint"),
                    most: limits::NOTE,
                    lines: 2,
                    before: "",
                }))
                button class="button" { (t!(lang, "phone-remind")) }
            },
        )
    }
}
