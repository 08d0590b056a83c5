//! A seat's page: who you are, what the room is doing, and what is expected of you, also when that is nothing.

use super::super::form::Fields;
use super::super::moves;
use super::dialogue::{Talk, proposal, told};
use super::parts::{Forms, Words, fold, glossed, icon, piece};
use super::{Frame, Where, ballot, closing, follow, framed, idea, own, plan, referral, results, step_name, vision};
use crate::look::Icon;
use crate::rules::{
    Audience, BallotMethod, Chair, Evaluation, Game, Presence, Principle, RoomView, SeatFace, SeatId, SeatView, Step,
    limits,
};
use crate::t;
use crate::text::Lang;
use crate::wording;
use maud::{Markup, html};
use std::collections::BTreeMap;

/// What a seat's page is made from.
pub(in crate::serve) struct Sat<'a> {
    pub(in crate::serve) lang: Lang,
    pub(in crate::serve) game: &'a Game,
    pub(in crate::serve) seat: SeatId,
    /// How old the game is.
    pub(in crate::serve) age: u64,
    /// What every change carries.
    pub(in crate::serve) change: &'a str,
    /// What this seat has half-way filled in.
    pub(in crate::serve) drafts: &'a BTreeMap<String, Fields>,
    /// What to tell at the top.
    pub(in crate::serve) notice: Option<&'a str>,
    /// Whether the seat wants to change a ballot that it has cast.
    pub(in crate::serve) again: bool,
}

/// The page of a seat; `None` where the game has no such seat.
pub(in crate::serve) fn seat(sat: &Sat<'_>) -> Option<String> {
    let view = sat.game.view(Audience::Seat(sat.seat));
    let (room, own) = (&view.room, view.seat.as_ref()?);
    let face = room.seats.get(sat.seat.index())?;
    let forms = Forms { lang: sat.lang, change: sat.change, step: moves::step_of(room), drafts: sat.drafts };
    let page = Page { sat, room, own, face, forms, lang: sat.lang };
    let (main, waits) = page.main();
    let party = wording::party(sat.lang, face.party);
    let name = page.name();
    Some(framed(Frame {
        lang: sat.lang,
        at: Where::Front,
        title: step_name(sat.lang, room.step),
        who: html! {
            div class={ "who" @if face.has_pen && room.step == Step::Dialogue { " pen" } } {
                (piece(face.party, sat.seat, false))
                span {
                    span class="unseen" { (t!(sat.lang, "seat-number", seat = sat.seat.to_string())) ": " }
                    b { (name) }
                    span class="note" { (party) }
                }
            }
        },
        step: html! { (step_name(sat.lang, room.step)) },
        live: Some("/live"),
        age: sat.age,
        waits,
        notice: sat.notice,
        main,
        foot: html! {
            p class="note" { (t!(sat.lang, "phone-privacy")) }
            (leave(sat.lang, sat.change))
        },
    }))
}

fn leave(lang: Lang, change: &str) -> Markup {
    fold(
        "leave",
        false,
        Icon::Cross,
        &t!(lang, "phone-leave"),
        html! {
            p { (t!(lang, "phone-leave-text")) }
            form method="post" action="/ut" {
                input type="hidden" name="t" value=(change);
                button class="button" { (t!(lang, "phone-leave-do")) }
            }
        },
    )
}

struct Page<'a> {
    sat: &'a Sat<'a>,
    room: &'a RoomView,
    own: &'a SeatView,
    face: &'a SeatFace,
    forms: Forms<'a>,
    lang: Lang,
}

impl Page<'_> {
    fn name(&self) -> String {
        if self.room.step.is_at_home() {
            wording::isolated(&self.face.organisation)
        } else {
            wording::isolated(self.face.chair_name.get(self.lang.tag()))
        }
    }

    /// What the page says, and whether there is nothing to fill in.
    fn main(&self) -> (Markup, bool) {
        let (lang, room) = (self.lang, self.room);
        match self.face.presence {
            Presence::AtTable => {}
            Presence::Beside { .. } => {
                return (html! { (look_up(lang, "phone-beside")) (self.card(false)) }, true);
            }
            Presence::Left => return (look_up(lang, "phone-left"), true),
        }
        match room.step {
            Step::Deal if room.follow().is_some() => (follow::promises(lang, room), true),
            Step::Promises => (html! { (look_up(lang, "phone-follow-promises")) (follow::promises(lang, room)) }, true),
            Step::FollowUp => (follow::rows(lang, room, Some((&self.forms, self.sat.seat))), false),
            Step::Vision => (vision::page(&self.forms, room, self.sat.seat), false),
            Step::Deal => (html! { (self.deal()) (vision::adopted(lang, room)) }, true),
            Step::Question => (html! { (self.brief(false)) (own::writing(&self.forms, room, self.sat.seat)) }, false),
            Step::Situation => (html! { (self.card(true)) (self.brief(true)) }, true),
            Step::FirstBallot | Step::SecondBallot | Step::KeptBallot => self.ballot(),
            Step::Referral => self.referral(),
            Step::Answers => {
                let pen = Some((&self.forms, self.sat.game, self.sat.seat));
                let has_pen = self.face.has_pen;
                let main = html! {
                    @if !has_pen { (look_up(lang, "phone-look-up")) }
                    (referral::answers(lang, room, pen))
                    section id="proposal" class="paper" { (proposal(lang, self.sat.game, room)) }
                };
                (main, !has_pen)
            }
            Step::Reveal => {
                let first = room.first().map(|first| results::revealed(lang, self.sat.game, room, first));
                (
                    html! { (look_up(lang, "phone-look-up-reveal")) section id="results" { @if let Some(first) = first { (first) } } },
                    true,
                )
            }
            Step::Dialogue => (self.dialogue(), false),
            Step::Outcome => (
                html! {
                    (look_up(lang, "phone-look-up"))
                    section id="results" class="paper" { (results::outcome(lang, self.sat.game, room)) }
                },
                true,
            ),
            Step::Reflection => (self.reflection(), false),
            Step::Event => {
                (html! { section id="event" class="paper" { (results::event(lang, self.sat.game, room)) } }, true)
            }
            Step::Ideas => (html! { (self.chair()) (idea::writing(&self.forms, room, self.sat.seat)) }, false),
            Step::Gathering => (
                html! { (self.chair()) (idea::gathering(&self.forms, self.sat.game, room, self.sat.seat, self.own.chair)) },
                false,
            ),
            Step::Evaluation => self.evaluation(),
            Step::Harvest => (html! { section id="harvest" class="paper" { (results::harvest(lang, room)) } }, true),
            Step::Homecoming => (closing::homecoming(&self.forms, self.sat.game, room, self.own), false),
            Step::Plan => (plan::seat(&self.forms, self.sat.game, room, self.sat.seat), false),
            Step::Signing => (closing::signing(&self.forms, self.sat.game, room, self.own), false),
            Step::Debrief => (closing::debrief(lang, self.sat.game, room), true),
        }
    }

    fn deal(&self) -> Markup {
        let lang = self.lang;
        let swap = match self.own.chair {
            Chair::Role(_) => t!(
                lang,
                match self.room.swap {
                    crate::rules::SwapRule::OwnParty => "deal-OwnParty",
                    crate::rules::SwapRule::OtherParty => "deal-OtherParty",
                    crate::rules::SwapRule::NeverOwn => "deal-NeverOwn",
                }
            ),
            Chair::Tile(_) => t!(lang, "ideas-deal-how"),
            Chair::Aside => String::new(),
        };
        html! {
            h1 { (t!(lang, "phone-you-speak-for", name = self.name())) }
            p { (swap) }
            (self.chair())
        }
    }

    /// What the seat speaks from.
    fn chair(&self) -> Markup {
        match self.own.chair {
            Chair::Role(_) => self.brief(true),
            Chair::Tile(_) => self.tile(),
            Chair::Aside => html! {},
        }
    }

    fn tile(&self) -> Markup {
        let lang = self.lang;
        let line = self.own.chair_line.as_ref().map(|line| line.get(lang.tag())).unwrap_or("");
        html! {
            section id="chair" class="paper" {
                h2 { (t!(lang, "chair-title")) }
                p { (t!(lang, "idea-form-chair", name = self.name())) }
                p { @if line.is_empty() { (t!(lang, "chair-no-line")) } @else { (line) } }
            }
        }
    }

    /// The role, and what only this seat may read.
    fn brief(&self, open: bool) -> Markup {
        let (lang, tag) = (self.lang, self.lang.tag());
        let Some(role) = self.own.chair.role().and_then(|role| self.sat.game.deck().roles.get(role)) else {
            return html! {};
        };
        let card = self.room.card().and_then(|card| self.sat.game.deck().cards.get(card));
        html! {
            section id="brief" class="paper" {
                h2 { (t!(lang, "phone-your-role")) }
                p { (role.brief.get(tag)) }
                @if let Some(card) = card {
                    @let side = &card.sides[self.face.party];
                    @if !side.is_empty() {
                        h3 { (t!(lang, "brief-side")) }
                        p { (side.get(tag)) }
                    }
                }
                @let stake = self.own.stake.as_ref().filter(|stake| !stake.is_empty());
                @if !role.private.is_empty() || stake.is_some() {
                    div class="secret" {
                        (fold("private", open, Icon::Lock, &t!(lang, "phone-only-you"), html! {
                            @if !role.private.is_empty() { p { (role.private.get(tag)) } }
                            @if let Some(stake) = stake { p { (stake.get(tag)) } }
                        }))
                    }
                }
            }
        }
    }

    fn card(&self, open: bool) -> Markup {
        let tag = self.lang.tag();
        let Some(card) = self.room.card().and_then(|card| self.sat.game.deck().cards.get(card)) else {
            return html! {};
        };
        html! {
            section id="card" class="paper card" {
                @if open {
                    h1 { (card.title.get(tag)) }
                    (self.card_text(card))
                } @else {
                    (fold("card-text", false, Icon::Deck, card.title.get(tag), self.card_text(card)))
                }
            }
        }
    }

    fn card_text(&self, card: &crate::rules::Card) -> Markup {
        let (lang, tag) = (self.lang, self.lang.tag());
        html! {
            (glossed(lang, "laget", card.situation.get(tag)))
            p { b { (card.question.get(tag)) } }
            ol class="options" {
                @for (option, found) in (0_u8..).zip(&card.options) {
                    li {
                        b { span class="letter" { (wording::option_letter(option)) } " " (found.title.get(tag)) }
                        (glossed(lang, &format!("val-{option}"), found.text.get(tag)))
                        @let cost = |party| t!(lang, "forms-burden", party = wording::party(lang, party), cost = burden(lang, found.burden[party]));
                        p class="note" {
                            (t!(lang, "forms-burden-label")) ": " (cost(crate::rules::Party::Public)) " · " (cost(crate::rules::Party::Ideburen))
                        }
                    }
                }
            }
        }
    }

    fn ballot(&self) -> (Markup, bool) {
        let (lang, room) = (self.lang, self.room);
        let Some(open) = &room.ballot else { return (html! {}, true) };
        if room.ballots == BallotMethod::RaisedHands {
            return (look_up(lang, "phone-hands"), true);
        }
        if self.own.ballot.is_some() && !self.sat.again {
            return (html! { section id="cast" class="paper" { (ballot::is_cast(lang)) } (self.card(false)) }, true);
        }
        let rows = ballot::rows(lang, self.sat.game, room);
        let seen = room.recognisable.contains(&self.face.party);
        let main = html! {
            section id="ballot" class="paper" {
                h1 { (t!(lang, match room.step {
                    Step::KeptBallot => "kept-question",
                    _ if open.second => "phone-question-second",
                    _ => "ballot-question",
                })) }
                @if seen { p class="note" { (icon(Icon::Info)) " " (t!(lang, "ballot-recognisable")) } }
                (ballot::form(&self.forms, "cast", &rows, self.own.ballot.as_ref(), open.second, html! {}))
            }
            @if open.second { section id="proposal" class="paper" { (proposal(lang, self.sat.game, room)) } }
            (self.card(false))
            (self.brief(false))
        };
        (main, false)
    }

    fn referral(&self) -> (Markup, bool) {
        let (lang, room) = (self.lang, self.room);
        if self.own.reply.is_some() && !self.sat.again {
            return (html! { section id="cast" class="paper" { (ballot::is_cast(lang)) } }, true);
        }
        let seen = room.recognisable.contains(&self.face.party);
        let main = html! {
            section id="proposal" class="paper" { (proposal(lang, self.sat.game, room)) }
            section id="referral" class="paper" {
                h1 { (t!(lang, "referral-question")) }
                @if seen { p class="note" { (icon(Icon::Info)) " " (t!(lang, "ballot-recognisable")) } }
                (referral::form(&self.forms, self.own.reply.as_ref()))
            }
            (self.brief(false))
        };
        (main, false)
    }

    fn dialogue(&self) -> Markup {
        let (lang, game) = (self.lang, self.sat.game);
        let talk = Talk { forms: &self.forms, game, room: self.room, seat: self.sat.seat, party: self.face.party };
        html! {
            (talk.waiting())
            (look_up(lang, "phone-look-up-talk"))
            (self.brief(true))
            (told(lang, game, self.room))
            (talk.buttons())
            section id="proposal" class="paper" { (proposal(lang, game, self.room)) }
            (self.card(false))
        }
    }

    fn reflection(&self) -> Markup {
        let lang = self.lang;
        let draft = self.forms.draft("reflect", None);
        let choose = |name: &str, label: String| {
            let chosen = draft.map_or("", |fields| fields.get(name));
            html! {
                label for=(name) { (label) }
                select id=(name) name=(name) {
                    option value="" { (t!(lang, "phone-no-choice")) }
                    @for principle in Principle::ALL {
                        option value=(principle.code()) selected[chosen == principle.code()] {
                            (wording::principle(lang, principle))
                        }
                    }
                }
            }
        };
        html! {
            section id="reflect" class="paper" {
                h1 { (t!(lang, "seat-reflection-title")) }
                @if self.face.is_done { p class="done" { (icon(Icon::Check)) " " (t!(lang, "phone-answered")) } }
                p { (t!(lang, "phone-reflection-lead")) }
                (self.forms.form("reflect", None, html! {
                    (choose("lived", t!(lang, "seat-reflection-lived")))
                    (choose("strained", t!(lang, "seat-reflection-strained")))
                    button class="button primary" { (t!(lang, "seat-reflection-save")) }
                }))
            }
        }
    }

    fn evaluation(&self) -> (Markup, bool) {
        let (lang, room, seat) = (self.lang, self.room, self.sat.seat);
        let evaluates = room.ideas().is_some_and(|view| view.evaluating.contains(&seat));
        if !evaluates {
            return (look_up(lang, "phone-not-gathered"), true);
        }
        if self.own.evaluation.is_some() && !self.sat.again {
            return (html! { section id="cast" class="paper" { (ballot::is_cast(lang)) } }, true);
        }
        let own: Option<&Evaluation> = self.own.evaluation.as_ref();
        let tile = self.own.chair.tile();
        let mine = room.ideas().and_then(|view| {
            let at = view.tiles.iter().find(|face| Some(face.tile) == tile)?.idea?;
            view.ideas.get(at)
        });
        let Some(face) = mine else { return (html! {}, true) };
        let row = ballot::Row {
            letter: String::new(),
            title: idea::name(lang, face),
            text: face.idea.line.clone(),
            scale: "rating",
        };
        let words = |name: &str, label: &str, hint: &str, before: &str| {
            self.forms.words(&Words {
                what: "evaluate",
                at: None,
                name,
                label: &t!(lang, label),
                hint: &t!(lang, hint),
                most: limits::EVALUATION,
                lines: 2,
                before,
            })
        };
        let more = html! {
            (words("first", "evaluation-step", "evaluation-step-text", own.map_or("", |own| &own.first_step)))
            (words("missing", "evaluation-missing", "evaluation-missing-text", own.map_or("", |own| &own.missing)))
            p class="note" { (t!(lang, "evaluation-secret")) }
        };
        let form = ballot::form(&self.forms, "evaluate", &[row], own.map(|own| &own.ballot), true, more);
        (html! { section id="ballot" class="paper" { h1 { (t!(lang, "ideas-ratings")) } (form) } }, false)
    }
}

pub(super) fn burden(lang: Lang, burden: u8) -> String {
    t!(
        lang,
        match burden {
            0 => "forms-burden-0",
            1 => "forms-burden-1",
            2 => "forms-burden-2",
            _ => "forms-burden-3",
        }
    )
}

/// Nothing is expected of the phone now.
fn look_up(lang: Lang, key: &str) -> Markup {
    html! {
        section id="look-up" {
            div class="round-table" {
                i aria-hidden="true" {}
                h1 { (crate::text::tr(lang, key)) }
            }
        }
    }
}
