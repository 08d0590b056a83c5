//! The leader's page: what comes next, what waits, who is in, and the clock.

use super::super::moves;
use super::super::sitting::Presence;
use super::super::watch::Clock;
use super::parts::{brand, fold, icon, piece, seat_words};
use super::room::qr;
use super::{Frame, Where, ballot, framed, step_name};
use crate::look::Icon;
use crate::rules::{
    Action, Audience, BallotMethod, FacilitatorView, Game, NAME_MAX, Part, Party, RATING_MAX, RoomView, SeatFace,
    SeatId, Step, limits,
};
use crate::t;
use crate::text::Lang;
use crate::wording::{self, leader};
use maud::{Markup, html};

/// How a seat's phones are.
#[derive(Clone, Copy, Debug)]
pub(in crate::serve) struct SeatOnDesk {
    pub(in crate::serve) seat: SeatId,
    pub(in crate::serve) presence: Presence,
    pub(in crate::serve) shared: bool,
}

/// What the leader's page is made from.
pub(in crate::serve) struct Desk<'a> {
    pub(in crate::serve) lang: Lang,
    pub(in crate::serve) game: &'a Game,
    pub(in crate::serve) age: u64,
    pub(in crate::serve) change: &'a str,
    pub(in crate::serve) notice: Option<&'a str>,
    pub(in crate::serve) seats: &'a [SeatOnDesk],
    /// A seat that is being moved to another phone, and its link.
    pub(in crate::serve) moving: Option<(SeatId, &'a str)>,
    pub(in crate::serve) clock: Option<Clock>,
    pub(in crate::serve) rests: bool,
    pub(in crate::serve) open: bool,
    pub(in crate::serve) room_code: &'a str,
    pub(in crate::serve) url: &'a str,
    pub(in crate::serve) named: Option<&'a str>,
}

/// The leader's page.
pub(in crate::serve) fn desk(desk: &Desk<'_>) -> String {
    let view = desk.game.view(Audience::Facilitator);
    let lang = desk.lang;
    let main = match &view.facilitator {
        Some(leader) => Page { desk, room: &view.room, leader, lang }.main(),
        None => html! {},
    };
    framed(Frame {
        lang,
        at: Where::Desk,
        title: t!(lang, "phones-desk-title"),
        who: brand(lang),
        step: html! { (t!(lang, "round-number", round = view.room.round + 1)) " · " (step_name(lang, view.room.step)) },
        live: Some("/bord/live"),
        age: desk.age,
        waits: false,
        notice: desk.notice,
        main,
        foot: html! { p class="note" { (t!(lang, "phones-desk-privacy")) } },
    })
}

struct Page<'a> {
    desk: &'a Desk<'a>,
    room: &'a RoomView,
    leader: &'a FacilitatorView,
    lang: Lang,
}

impl Page<'_> {
    fn main(&self) -> Markup {
        html! {
            @if let Some((seat, link)) = self.desk.moving { (self.moving(seat, link)) }
            (self.next())
            (self.script())
            (self.waiting())
            (self.leading())
            (self.clock())
            (self.seats())
            (self.counting())
            (self.recast())
            (self.table())
            (self.codes())
        }
    }

    /// A form of the leader's; `seat` where it is about one.
    fn form(&self, what: &str, seat: Option<SeatId>, inside: Markup) -> Markup {
        html! {
            form method="post" action="/bord/gor" {
                input type="hidden" name="t" value=(self.desk.change);
                input type="hidden" name="steg" value=(moves::step_of(self.room));
                input type="hidden" name="vad" value=(what);
                @if let Some(seat) = seat { input type="hidden" name="seat" value=(seat.0); }
                (inside)
            }
        }
    }

    fn press(&self, what: &str, seat: Option<SeatId>, class: &str, sign: Icon, words: &str) -> Markup {
        self.form(what, seat, html! { button class=(class) { (icon(sign)) " " (words) } })
    }

    /// What comes next, the likeliest largest.
    fn next(&self) -> Markup {
        let (lang, leader, step) = (self.lang, self.leader, self.room.step);
        let conclude = self.desk.game.check(&Action::Conclude).is_ok();
        let again = self.desk.game.check(&Action::Again).is_ok();
        let adopt = self.desk.game.check(&Action::AdoptVision).is_ok();
        let stuck = if step == Step::Vision {
            self.desk.game.check(&Action::AdoptVision).err()
        } else if self.room.ballot.is_some() {
            self.desk.game.check(&Action::Reveal).err()
        } else {
            self.desk.game.check(&Action::Advance { from: step }).err()
        };
        let may = leader.may_reveal || leader.may_advance || conclude || adopt;
        html! {
            section id="next" class="paper" {
                h1 { (step_name(lang, step)) }
                @if leader.may_reveal {
                    (self.press("reveal", None, "button primary", Icon::Eye, &t!(lang, "handover-on-ballot")))
                }
                @if leader.may_advance {
                    (self.press("advance", None, "button primary", Icon::Right, &t!(lang, "phones-desk-next")))
                }
                @if conclude {
                    @let consent = self.room.second().and_then(|second| second.rows.first()).is_some_and(|row| row.verdict.is_consent());
                    @let words = t!(lang, if consent { "outcome-adopt" } else { "outcome-carry" });
                    (self.press("conclude", None, "button primary", Icon::Right, &words))
                }
                @if again { (self.press("again", None, "button", Icon::Undo, &t!(lang, "outcome-again"))) }
                @if !may && step != Step::Debrief {
                    @if let Some(why) = stuck { p class="note" { (icon(Icon::Wait)) " " (wording::rule_error(lang, &why)) } }
                }
                @if adopt {
                    (self.press("adoptvision", None, "button primary", Icon::Check, &t!(lang, "vision-adopt")))
                }
                @if leader.may_revise {
                    (self.press("revisevision", None, "button small", Icon::Undo, &t!(lang, "vision-revise")))
                }
                @if leader.may_go_on_without {
                    (self.press("without", None, "button", Icon::Right, &t!(lang, "pause-go-on")))
                }
                @if leader.undo.is_some() {
                    (self.press("undo", None, "button small", Icon::Undo, &t!(lang, "pause-undo")))
                }
            }
        }
    }

    /// What to say in this step, what happens in it, and what to look out for.
    fn script(&self) -> Markup {
        let (lang, step) = (self.lang, self.room.step);
        let Some(round) = self.room.rounds.get(self.room.round) else { return html! {} };
        let script = leader::script(lang, step, &round.kind);
        html! {
            section id="script" class="paper" {
                p class="note" { (t!(lang, "leader-say")) }
                p class="aloud" { (script.say) }
                h3 { (t!(lang, "leader-now")) }
                p { (script.now) }
                h3 { (t!(lang, "leader-look")) }
                p { (script.look) }
                (fold("do-hard", false, Icon::Warn, &t!(lang, "leader-hard"), html! {
                    @for moment in leader::HardMoment::ALL {
                        @let page = leader::hard_moment(lang, moment);
                        h3 { (page.title) }
                        p { (page.see) }
                        p class="aloud" { (page.say) }
                        p { (page.does) }
                    }
                }))
            }
        }
    }

    /// Who and what the room waits for; never what anybody voted, never who was first.
    fn waiting(&self) -> Markup {
        let lang = self.lang;
        let entries = self.room.proposal().entries.iter();
        let asked: Vec<_> = entries.filter_map(|entry| Some((entry.waits_for()?, entry))).collect();
        let hands: Vec<&SeatFace> = self.room.seats.iter().filter(|face| face.wants_pen).collect();
        let nobody = self.leader.missing.is_empty() && asked.is_empty() && hands.is_empty();
        html! {
            section id="waits" class="paper" {
                h2 { (t!(lang, "phones-desk-waits")) }
                @if nobody { p class="note" { (t!(lang, "phones-desk-nobody-waits")) } }
                @if !self.leader.missing.is_empty() {
                    ul class="tiles" {
                        @for &seat in &self.leader.missing {
                            @if let Some(face) = self.room.seats.get(seat.index()) {
                                li class="from" { (piece(face.party, seat, true)) span { (seat_words(lang, self.room, seat)) } }
                            }
                        }
                    }
                }
                @for (party, entry) in asked {
                    p {
                        b { (wording::clause_title(lang, self.desk.game.deck(), &entry.clause)) } ": "
                        (t!(lang, "phones-desk-waits-for-party", party = wording::party(lang, party)))
                    }
                }
                @for face in hands {
                    p class="from" { (icon(Icon::Hand)) span { (t!(lang, "phones-desk-wants-pen", seat = seat_words(lang, self.room, face.seat))) } }
                }
            }
        }
    }

    /// What the deck says to the process leader, beside this card.
    fn leading(&self) -> Markup {
        let (lang, tag) = (self.lang, self.lang.tag());
        let Some(leading) = &self.leader.leading else { return html! {} };
        let said = [
            ("phones-desk-opens", &leading.opens),
            ("phones-desk-usually", &leading.usually),
            ("phones-desk-if-stuck", &leading.if_stuck),
            ("phones-desk-if-hot", &leading.if_hot),
            ("phones-desk-really", &leading.really),
            ("phones-desk-note", &leading.note),
        ];
        let said: Vec<_> = said.into_iter().filter(|(_, text)| !text.is_empty()).collect();
        let asked: Vec<_> = leading.debrief.iter().filter(|text| !text.is_empty()).collect();
        html! {
            @if !said.is_empty() || !asked.is_empty() {
                section id="leading" class="paper" {
                    (fold("do-lead", false, Icon::Bulb, &t!(lang, "phones-desk-leading"), html! {
                        @for (key, text) in said { h3 { (crate::text::tr(lang, key)) } p { (text.get(tag)) } }
                        @if !asked.is_empty() {
                            h3 { (t!(lang, "phones-desk-debrief")) }
                            ul { @for text in asked { li { (text.get(tag)) } } }
                        }
                    }))
                }
            }
        }
    }

    fn clock(&self) -> Markup {
        let lang = self.lang;
        html! {
            section id="clock" class="paper" {
                @if let Some(clock) = self.desk.clock {
                    h2 { (icon(Icon::Clock)) " " (clock_face(clock)) }
                    (self.press("clock", None, "button", if clock.runs { Icon::Pause } else { Icon::Play },
                        &t!(lang, if clock.runs { "phones-desk-clock-stop" } else { "phones-desk-clock-run" })))
                    (self.press("more", None, "button small", Icon::Plus, &t!(lang, "phones-desk-clock-more")))
                }
                (self.press("rest", None, "button small", if self.desk.rests { Icon::Eye } else { Icon::Hide },
                    &t!(lang, if self.desk.rests { "phones-desk-room-show" } else { "phones-desk-room-rest" })))
            }
        }
    }

    /// Around the table, in the order of seats.
    fn seats(&self) -> Markup {
        let lang = self.lang;
        html! {
            section id="seats" class="paper" {
                h2 { (t!(lang, "phones-desk-seats")) }
                @for at in self.desk.seats {
                    @if let Some(face) = self.room.seats.get(at.seat.index()) { (self.seat(*at, face)) }
                }
            }
        }
    }

    fn seat(&self, at: SeatOnDesk, face: &SeatFace) -> Markup {
        let lang = self.lang;
        let phone = match at.presence {
            Presence::None => t!(lang, "phones-desk-phone-none"),
            Presence::Here => t!(lang, "phones-desk-phone-here"),
            Presence::Asleep => t!(lang, "phones-desk-phone-asleep"),
            Presence::Away(minutes) => t!(lang, "phones-desk-phone-away", minutes = minutes),
        };
        let words = format!("{} · {phone}", wording::isolated(&face.organisation));
        html! {
            div class="seat-row" {
                (piece(face.own_party, at.seat, at.presence == Presence::None))
                (fold(&format!("seat-{}", at.seat), false, Icon::Dots, &words, html! {
                    @if at.shared { p class="note" { (t!(lang, "phones-desk-phone-shared")) } }
                    (self.press("move", Some(at.seat), "button", Icon::Swap, &t!(lang, "phones-desk-new-phone")))
                    @if at.presence != Presence::None {
                        (self.press("free", Some(at.seat), "button", Icon::Cross, &t!(lang, "phones-desk-free-seat")))
                    }
                    @if self.leader.desk.may_leave.contains(&at.seat) {
                        (self.press("leaves", Some(at.seat), "button small", Icon::House, &t!(lang, "phones-desk-leaves")))
                    }
                    @if self.leader.desk.may_return.contains(&at.seat) {
                        (self.press("returns", Some(at.seat), "button small", Icon::Undo, &t!(lang, "phones-desk-returns")))
                    }
                    @if at.shared {
                        (self.press("alone", Some(at.seat), "button small", Icon::Minus, &t!(lang, "phones-desk-share-not")))
                    } @else {
                        (self.press("share", Some(at.seat), "button small", Icon::Plus, &t!(lang, "phones-desk-share")))
                    }
                }))
            }
        }
    }

    fn moving(&self, seat: SeatId, link: &str) -> Markup {
        let lang = self.lang;
        html! {
            section id="moving" class="paper" {
                h1 { (t!(lang, "phones-desk-moving", seat = seat.to_string())) }
                p { (t!(lang, "phones-desk-moving-text")) }
                (qr(link))
                p class="address" { (link) }
                p { a class="button" href="/bord" { (t!(lang, "forms-close")) } }
            }
        }
    }

    /// Raised hands, where ballots are taken that way.
    fn counting(&self) -> Markup {
        let (lang, room) = (self.lang, self.room);
        let Some(open) = room.ballot.as_ref().filter(|_| room.ballots == BallotMethod::RaisedHands) else {
            return html! {};
        };
        let rows = ballot::rows(lang, self.desk.game, room);
        html! {
            @for party in Party::ALL {
                section id={ "count-" (party.code()) } class="paper" {
                    h2 { (wording::party(lang, party)) }
                    @if open.counted[party] { p class="done" { (icon(Icon::Check)) " " (t!(lang, "curtain-party-counted", party = wording::party(lang, party))) } }
                    (self.form("count", None, html! {
                        input type="hidden" name="party" value=(party.code());
                        @for (at, row) in rows.iter().enumerate() {
                            fieldset class="count-row" {
                                legend { @if !row.letter.is_empty() { (row.letter) ": " } (row.title) }
                                div class="hands" {
                                    @for rating in 1..=RATING_MAX { (number(&format!("r{at}-{rating}"), &rating.to_string())) }
                                    (number(&format!("t{at}"), &t!(lang, "raised-talk-only")))
                                    (number(&format!("b{at}"), &t!(lang, "raised-talk-beside-head")))
                                }
                            }
                        }
                        @if open.second {
                            label for={ "objections-" (party.code()) } { (t!(lang, "raised-objections")) }
                            span class="note" { (t!(lang, "raised-objections-lead")) }
                            textarea id={ "objections-" (party.code()) } name="text" rows="2" {}
                        }
                        button class="button" { (t!(lang, "raised-save")) }
                    }))
                }
            }
        }
    }

    fn recast(&self) -> Markup {
        let lang = self.lang;
        if self.leader.may_recast.is_empty() {
            return html! {};
        }
        html! {
            section id="recast" {
                (fold("do-recast", false, Icon::Rephrase, &t!(lang, "amend-recast"), self.form("recast", None, html! {
                    p class="note" { (t!(lang, "amend-recast-lead")) }
                    label for="recast-seat" { (t!(lang, "amend-whose")) }
                    select id="recast-seat" name="seat" {
                        @for may in &self.leader.may_recast {
                            option value=(may.seat.0) {
                                (seat_words(lang, self.room, may.seat))
                                @if may.is_seen { " – " (t!(lang, "phones-desk-recast-seen")) }
                            }
                        }
                    }
                    label for="recast-text" { (t!(lang, "amend-reason")) }
                    input type="text" id="recast-text" name="text" maxlength=(limits::REASON) autocomplete="off";
                    button class="button" { (t!(lang, "amend-recast")) }
                })))
            }
        }
    }

    /// What happens in every real workshop: a participant comes late, the time runs out, hands are quicker.
    fn table(&self) -> Markup {
        let (lang, desk) = (self.lang, &self.leader.desk);
        html! {
            section id="table" {
                (fold("do-table", false, Icon::Settings, &t!(lang, "phones-desk-table"), html! {
                    @if desk.may_arrive {
                        (self.form("arrives", None, html! {
                            h3 { (t!(lang, "phones-desk-arrives")) }
                            label for="arrive-name" { (t!(lang, "phones-desk-organisation")) }
                            input type="text" id="arrive-name" name="name" maxlength=(NAME_MAX) autocomplete="off";
                            label for="arrive-person" { (t!(lang, "phones-desk-person")) }
                            input type="text" id="arrive-person" name="person" maxlength=(NAME_MAX) autocomplete="off";
                            label for="arrive-party" { (t!(lang, "phones-desk-party")) }
                            select id="arrive-party" name="party" {
                                @for party in Party::ALL { option value=(party.code()) { (wording::party(lang, party)) } }
                            }
                            button class="button" { (icon(Icon::Plus)) " " (t!(lang, "phones-desk-arrives")) }
                        }))
                    }
                    @match desk.may_change_method {
                        None => {}
                        Some(BallotMethod::Handed) => (self.press("handed", None, "button", Icon::Lock, &t!(lang, "phones-desk-handed"))),
                        Some(BallotMethod::RaisedHands) => (self.press("raised", None, "button", Icon::Hand, &t!(lang, "phones-desk-raised"))),
                    }
                    @for part in &desk.may_leave_out {
                        @let (what, key) = match part {
                            Part::Reflection => ("noreflection", "phones-desk-no-reflection"),
                            Part::Event => ("noevent", "phones-desk-no-event"),
                        };
                        (self.press(what, None, "button", Icon::Minus, &crate::text::tr(lang, key)))
                    }
                    @if desk.may_go_home { (self.press("home", None, "button", Icon::House, &t!(lang, "phones-desk-home"))) }
                }))
            }
        }
    }

    fn codes(&self) -> Markup {
        let (lang, desk) = (self.lang, self.desk);
        html! {
            section id="codes" class="paper" {
                h2 { (t!(lang, "phones-desk-phones")) }
                @if desk.open {
                    p { (t!(lang, "phone-code")) ": " b class="code-shown" { (desk.room_code) } }
                    p class="address" { (desk.url) @if let Some(named) = desk.named { br; (named) } }
                    p { a class="button small" href="/rum" { (icon(Icon::Eye)) " " (t!(lang, "phones-desk-to-room")) } }
                    p { a class="button small" href="/bord/nat" { (icon(Icon::Search)) " " (t!(lang, "phones-desk-to-net")) } }
                    (fold("do-off", false, Icon::Cross, &t!(lang, "phones-desk-off"), html! {
                        p { (t!(lang, "phones-desk-off-text")) }
                        (self.press("off", None, "button", Icon::Cross, &t!(lang, "phones-desk-off")))
                    }))
                } @else {
                    p { (t!(lang, "phones-desk-is-off")) }
                    (self.press("on", None, "button primary", Icon::Play, &t!(lang, "phones-desk-on")))
                }
            }
        }
    }
}

fn number(name: &str, label: &str) -> Markup {
    html! {
        label { span { (label) } input type="number" name=(name) min="0" max="24" inputmode="numeric"; }
    }
}

/// The time left. The script counts on from it.
pub(super) fn clock_face(clock: Clock) -> Markup {
    let size = clock.left.unsigned_abs();
    html! {
        span class="clock" data-left=(clock.left) data-runs=(u8::from(clock.runs)) {
            @if clock.left < 0 { "−" } (size / 60) ":" (format!("{:02}", size % 60))
        }
    }
}
