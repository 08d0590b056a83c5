//! The pages: functions from a view of the game to HTML. They work with scripts off, as plain forms and links. What a page may
//! know is in the view it is given; a page of a seat gets that seat's view and nothing else.

mod ballot;
mod closing;
mod desk;
mod dialogue;
mod follow;
mod idea;
mod join;
mod net;
mod own;
mod parts;
mod plan;
mod referral;
mod results;
mod room;
mod seat;
mod style;
#[cfg(test)]
mod tests;
mod vision;

pub(super) use desk::{Desk, SeatOnDesk, desk};
pub(super) use join::{Joining, come_by, ended, join, lead, open_room};
pub(super) use net::{Net, net};
pub(super) use room::{Shown, room};
pub(super) use seat::{Sat, seat};
pub(super) use style::{fonts, script, style, version};

use crate::t;
use crate::text::Lang;
use crate::wording;
use maud::{DOCTYPE, Markup, html};
use parts::icon;

/// Which page it is, for the address its own links go back to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Where {
    Front,
    Desk,
    Room,
}

impl Where {
    pub(super) fn path(self) -> &'static str {
        match self {
            Where::Front => "/",
            Where::Desk => "/bord",
            Where::Room => "/rum",
        }
    }
}

/// What stands around every page.
struct Frame<'a> {
    lang: Lang,
    at: Where,
    title: String,
    /// What stands at the left of the strip: whose page it is.
    who: Markup,
    /// What stands at its right: where the room is.
    step: Markup,
    /// Where the script listens for changes; `None` on pages that do not change.
    live: Option<&'static str>,
    /// How old the game is that it shows.
    age: u64,
    /// Whether there is nothing to fill in, so that a page without scripts may load itself anew.
    waits: bool,
    notice: Option<&'a str>,
    main: Markup,
    foot: Markup,
}

fn framed(frame: Frame<'_>) -> String {
    let Frame { lang, at, title, who, step, live, age, waits, notice, main, foot } = frame;
    let version = version();
    let page = html! {
        (DOCTYPE)
        html lang=(lang.tag()) class=[(at == Where::Room).then_some("room")] {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) " – " (t!(lang, "app-name")) }
                link rel="icon" href="data:,";
                link rel="stylesheet" href={ "/a/" (version) "/style.css" };
                script src={ "/a/" (version) "/script.js" } defer {}
                @if waits && live.is_some() { noscript { meta http-equiv="refresh" content={ "10;url=" (at.path()) }; } }
            }
            body class=(match at { Where::Front => "phone", Where::Desk => "desk", Where::Room => "room" })
                data-home=(at.path()) data-live=[live] data-age=(age) data-lost=(t!(lang, "phone-lost")) data-again=(t!(lang, "phone-try-now")) {
                a class="skip" href="#main" { (t!(lang, "phone-skip")) }
                header {
                    (who)
                    div class="step" { (step) }
                    @if live.is_some() {
                        noscript { a class="button small" href=(at.path()) { (t!(lang, "phone-refresh")) } }
                    }
                }
                p id="lost" class="strip" role="status" hidden {}
                p id="news" class="unseen" role="status" {}
                main id="main" {
                    @if let Some(notice) = notice {
                        p class="notice" role="alert" { (icon(crate::look::Icon::Object)) " " (notice) }
                    }
                    (main)
                }
                footer {
                    (foot)
                    (languages(lang, at))
                }
            }
        }
    };
    page.into_string()
}

fn languages(lang: Lang, at: Where) -> Markup {
    html! {
        nav class="languages" aria-label=(t!(lang, "phone-language")) {
            @for other in Lang::ALL {
                @let name = t!(other, match other { Lang::Sv => "language-sv", Lang::En => "language-en" });
                @if other == lang {
                    b lang=(other.tag()) { (name) }
                } @else {
                    a href={ "/sprak?till=" (other.tag()) "&sida=" (at.path()) } lang=(other.tag()) hreflang=(other.tag()) {
                        (name)
                    }
                }
            }
        }
    }
}

/// A page that says one thing.
pub(super) fn plain(lang: Lang, at: Where, title: &str, text: &str) -> String {
    framed(Frame {
        lang,
        at,
        title: title.to_owned(),
        who: parts::brand(lang),
        step: html! {},
        live: None,
        age: 0,
        waits: false,
        notice: None,
        main: html! {
            h1 { (title) }
            p { (text) }
            p { a class="button" href=(at.path()) { (t!(lang, "phone-try-now")) } }
        },
        foot: html! {},
    })
}

/// The name of a step, as the strip shows it.
fn step_name(lang: Lang, step: crate::rules::Step) -> String {
    wording::step(lang, step)
}

/// What the rows of the ballot that is open are called.
pub(super) fn ballot_rows(lang: Lang, game: &crate::rules::Game, room: &crate::rules::RoomView) -> Vec<String> {
    ballot::rows(lang, game, room).into_iter().map(|row| row.title).collect()
}
