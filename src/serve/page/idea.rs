//! The idea round on a phone: writing ideas, placing the tile one holds, asking for others, and answering who asks.

use super::parts::{Forms, Words, fold, icon, party_class, seat_words};
use crate::look::Icon;
use crate::rules::{
    Action, AskAnswer, Chair, Game, IdeaFace, IdeaKind, IdeaStanding, IdeasView, RoomView, SeatId, TileFace, limits,
};
use crate::t;
use crate::text::Lang;
use crate::wording;
use maud::{Markup, html};

/// An idea by its number and title.
pub(super) fn name(lang: Lang, face: &IdeaFace) -> String {
    let number = face.number + 1;
    let kind = match face.idea.kind {
        IdeaKind::Idea => t!(lang, "ideas-idea", number = number),
        IdeaKind::Challenge => t!(lang, "ideas-challenge", number = number),
    };
    t!(lang, "ideas-result-title", idea = kind, title = face.idea.title.as_str())
}

fn tile_name(lang: Lang, view: &IdeasView, tile: crate::rules::TileId) -> String {
    view.tiles.get(tile.index()).map(|face| wording::isolated(face.name.get(lang.tag()))).unwrap_or_default()
}

fn title_and_line(forms: &Forms<'_>, what: &str, at: Option<usize>, title: &str, line: &str) -> Markup {
    let lang = forms.lang;
    html! {
        (forms.words(&Words {
            what, at, name: "title", label: &t!(lang, "idea-form-name"), hint: "", most: limits::IDEA_TITLE, lines: 1, before: title,
        }))
        (forms.words(&Words {
            what, at, name: "line", label: &t!(lang, "idea-form-line"), hint: &t!(lang, "idea-form-line-hint"),
            most: limits::IDEA_LINE, lines: 3, before: line,
        }))
    }
}

/// While ideas are written.
pub(super) fn writing(forms: &Forms<'_>, room: &RoomView, seat: SeatId) -> Markup {
    let lang = forms.lang;
    let Some(view) = room.ideas() else { return html! {} };
    let left = view.ideas_left.get(seat.index()).copied().unwrap_or(0);
    let challenge = forms.draft("write", None).is_some_and(|fields| fields.get("kind") == "challenge");
    html! {
        section id="write" class="paper" {
            h1 { (t!(lang, "idea-form-title")) }
            p class="note" { (t!(lang, "idea-form-left", count = left)) }
            @if left > 0 {
                (forms.form("write", None, html! {
                    div class="two" {
                        input type="radio" id="kind-idea" name="kind" value="idea" checked[!challenge];
                        label class="flag" for="kind-idea" { (icon(Icon::Bulb)) " " (t!(lang, "idea-form-idea")) }
                        input type="radio" id="kind-challenge" name="kind" value="challenge" checked[challenge];
                        label class="flag" for="kind-challenge" { (icon(Icon::Ask)) " " (t!(lang, "idea-form-challenge")) }
                    }
                    (title_and_line(forms, "write", None, "", ""))
                    button class="button primary" { (t!(lang, "idea-form-do")) }
                }))
            }
        }
        @for face in &view.ideas { (idea(forms, room, view, face, seat)) }
    }
}

/// An idea on the table, with what this seat may do about it.
fn idea(forms: &Forms<'_>, room: &RoomView, view: &IdeasView, face: &IdeaFace, seat: SeatId) -> Markup {
    let lang = forms.lang;
    let at = face.number;
    let state = match face.idea.standing {
        IdeaStanding::Open if !face.idea.tiles.is_empty() && face.stands_alone => Some(t!(lang, "ideas-alone")),
        IdeaStanding::Open => None,
        IdeaStanding::Parked { by } => Some(t!(lang, "idea-parked-by", who = seat_words(lang, room, by))),
        IdeaStanding::Merged { into } => {
            view.ideas.get(into).map(|other| t!(lang, "idea-merged-into", idea = name(lang, other)))
        }
    };
    html! {
        section id={ "idea-" (at) } class={ "paper idea" @if !face.idea.is_open() { " gone" } } {
            h2 { (name(lang, face)) }
            @if !face.idea.line.is_empty() { p { (face.idea.line) } }
            ul class="tiles" {
                @for gathered in &face.idea.tiles {
                    @if let Some(tile) = view.tiles.get(gathered.tile.index()) { (tile_item(lang, tile, false)) }
                }
                @for &asked in &face.asked {
                    @if let Some(tile) = view.tiles.get(asked.index()) { (tile_item(lang, tile, true)) }
                }
            }
            @if let Some(state) = state { p class="note" { (state) } }
            @if face.may_reword.contains(&seat) {
                (fold(&format!("do-reword-{at}"), false, Icon::Rephrase, &t!(lang, "idea-reword"), forms.form("rewordidea", Some(at), html! {
                    (title_and_line(forms, "rewordidea", Some(at), &face.idea.title, &face.idea.line))
                    button class="button" { (t!(lang, "idea-form-reword-do")) }
                })))
            }
            @if face.may_park.contains(&seat) {
                (forms.press("park", Some(at), "button small", Icon::Pause, &t!(lang, "idea-park")))
            }
            @if face.may_unpark {
                (forms.press("unpark", Some(at), "button small", Icon::Play, &t!(lang, "idea-unpark")))
            }
        }
    }
}

fn tile_item(lang: Lang, tile: &TileFace, asked: bool) -> Markup {
    html! {
        li class={ "tile " (party_class(tile.party)) @if asked { " waits" } } {
            (wording::isolated(tile.name.get(lang.tag())))
            span class="unseen" { ", " (wording::party(lang, tile.party)) }
            @if asked { span class="note" { " " (t!(lang, "ideas-waits")) } }
        }
    }
}

/// While tiles gather.
pub(super) fn gathering(forms: &Forms<'_>, game: &Game, room: &RoomView, seat: SeatId, chair: Chair) -> Markup {
    let lang = forms.lang;
    let Some(view) = room.ideas() else { return html! {} };
    let own = chair.tile().and_then(|tile| view.tiles.get(tile.index()));
    let allowed = |action: Action| game.check(&action).is_ok();
    let open: Vec<&IdeaFace> = view.ideas.iter().filter(|face| face.idea.is_open()).collect();
    html! {
        (asked_of_us(forms, room, view, seat))
        (merges(forms, room, view, seat))
        @if let Some(own) = own {
            section id="place" class="paper" {
                h1 { (t!(lang, "phone-your-tile", name = wording::isolated(own.name.get(lang.tag())))) }
                p class="note" {
                    @match own.idea.and_then(|at| view.ideas.get(at)) {
                        Some(face) => (t!(lang, "ideas-tile-at", idea = name(lang, face))),
                        None => (t!(lang, "ideas-tile-in-hand")),
                    }
                }
                (forms.form("place", None, html! {
                    label for="place-idea" { (t!(lang, "move-where")) }
                    select id="place-idea" name="idea" {
                        @for face in &open {
                            @if own.idea != Some(face.number) { option value=(face.number) { (name(lang, face)) } }
                        }
                        @if own.idea.is_some() { option value="hand" { (t!(lang, "move-hand")) } }
                    }
                    button class="button primary" { (t!(lang, "move-do")) }
                }))
                p class="note" { (t!(lang, "chair-place-text")) }
            }
        }
        section id="do" {
            (fold("do-asktile", false, Icon::Ask, &t!(lang, "chair-ask"), asking(forms, view, &open, seat)))
            (own_asks(forms, view, seat, &allowed))
            @if open.len() > 1 {
                (fold("do-merge", false, Icon::Plus, &t!(lang, "merge-title"), html! {
                    p class="note" { (t!(lang, "idea-merge-text")) }
                    (forms.form("askmerge", None, html! {
                        label for="merge-idea" { (t!(lang, "phone-merge-which")) }
                        select id="merge-idea" name="idea" { @for face in &open { option value=(face.number) { (name(lang, face)) } } }
                        label for="merge-into" { (t!(lang, "merge-into")) }
                        select id="merge-into" name="into" { @for face in open.iter().rev() { option value=(face.number) { (name(lang, face)) } } }
                        button class="button" { (t!(lang, "merge-do")) }
                    }))
                }))
            }
        }
        @for face in &view.ideas { (idea(forms, room, view, face, seat)) }
    }
}

/// Who asks for the tile this seat holds.
fn asked_of_us(forms: &Forms<'_>, room: &RoomView, view: &IdeasView, seat: SeatId) -> Markup {
    let lang = forms.lang;
    let asks = view.asks.iter().enumerate().filter(|(_, ask)| ask.is_open() && ask.holder == seat);
    html! {
        @for (at, ask) in asks {
            @let idea = view.ideas.get(ask.idea).map(|face| name(lang, face)).unwrap_or_default();
            section id={ "ask-" (at) } class="paper waits" {
                h1 {
                    (t!(lang, "ideas-ask-lead", asker = seat_words(lang, room, ask.seat), tile = tile_name(lang, view, ask.tile), idea = idea))
                }
                (forms.press("agreetile", Some(at), "button primary", Icon::Check, &t!(lang, "ideas-yes")))
                @if ask.answer == AskAnswer::Waiting {
                    (forms.press("talkfirst", Some(at), "button", Icon::Talk, &t!(lang, "ideas-talk")))
                }
                (forms.form("refusetile", Some(at), html! {
                    (forms.words(&Words {
                        what: "refusetile", at: Some(at), name: "text", label: &t!(lang, "no-reason"), hint: &t!(lang, "no-hint"),
                        most: limits::REASON, lines: 2, before: "",
                    }))
                    button class="button" { (t!(lang, "ideas-no")) }
                }))
            }
        }
    }
}

/// Merges that wait for this seat's answer.
fn merges(forms: &Forms<'_>, room: &RoomView, view: &IdeasView, seat: SeatId) -> Markup {
    let lang = forms.lang;
    let named = |at: usize| view.ideas.get(at).map(|face| name(lang, face)).unwrap_or_default();
    html! {
        @for face in view.merges.iter().filter(|face| face.waits_for.contains(&seat)) {
            @let at = face.number;
            section id={ "merge-" (at) } class="paper waits" {
                h1 { (t!(lang, "merge-answer-title")) }
                p {
                    (t!(lang, "ideas-merge-lead", asker = seat_words(lang, room, face.merge.seat),
                        idea = named(face.merge.idea), into = named(face.merge.into)))
                }
                (forms.press("agreemerge", Some(at), "button primary", Icon::Check, &t!(lang, "answer-yes")))
                (forms.form("refusemerge", Some(at), html! {
                    (forms.words(&Words {
                        what: "refusemerge", at: Some(at), name: "text", label: &t!(lang, "no-reason"), hint: "",
                        most: limits::REASON, lines: 2, before: "",
                    }))
                    button class="button" { (t!(lang, "no-send")) }
                }))
            }
        }
    }
}

fn asking(forms: &Forms<'_>, view: &IdeasView, open: &[&IdeaFace], seat: SeatId) -> Markup {
    let lang = forms.lang;
    let others = view.tiles.iter().filter(|tile| tile.holder.is_some_and(|holder| holder != seat));
    html! {
        p class="note" { (t!(lang, "chair-ask-text")) }
        (forms.form("asktile", None, html! {
            label for="ask-tile" { (t!(lang, "move-which")) }
            select id="ask-tile" name="tile" {
                @for tile in others { option value=(tile.tile.0) { (wording::isolated(tile.name.get(lang.tag()))) } }
            }
            label for="ask-idea" { (t!(lang, "move-where")) }
            select id="ask-idea" name="idea" { @for face in open { option value=(face.number) { (name(lang, face)) } } }
            button class="button" { (t!(lang, "move-do-ask")) }
        }))
    }
}

/// What this seat has asked for and may take back.
fn own_asks(forms: &Forms<'_>, view: &IdeasView, seat: SeatId, allowed: &dyn Fn(Action) -> bool) -> Markup {
    let lang = forms.lang;
    let may = |at: &usize| allowed(Action::WithdrawAsk { seat, ask: *at });
    html! {
        @for at in (0..view.asks.len()).filter(may) {
            @let ask = &view.asks[at];
            p { (t!(lang, "ideas-refused-tile", tile = tile_name(lang, view, ask.tile),
                idea = view.ideas.get(ask.idea).map(|face| name(lang, face)).unwrap_or_default())) }
            (forms.press("withdrawask", Some(at), "button small", Icon::Undo, &t!(lang, "phone-take-back-ask")))
        }
    }
}
