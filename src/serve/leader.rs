//! What the leader's page and the room's page ask for.

use super::codes;
use super::form::Fields;
use super::hall::{self, Call, Hall, LEADER, ROOM, is_ours};
use super::moves;
use super::networks::networks;
use super::page::{self, Desk, Net, SeatOnDesk, Shown};
use super::phone::{no_seat, refused_text};
use super::reply;
use super::sitting::NoSeat;
use crate::rules::{Audience, SeatId};
use crate::t;
use axum::body::Body;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use std::sync::{Arc, PoisonError};

/// The leader's page, or what opens it.
pub(super) async fn desk(State(hall): State<Arc<Hall>>, call: Call) -> Response {
    match hall.leader_of(&call) {
        Some(token) => desk_page(&hall, &call, token, StatusCode::OK, None, None),
        None => reply::page(StatusCode::OK, page::lead(call.lang, None)),
    }
}

fn desk_page(
    hall: &Hall,
    call: &Call,
    token: &str,
    status: StatusCode,
    notice: Option<&str>,
    moving: Option<(SeatId, String)>,
) -> Response {
    let now = hall.link.now();
    let clock = hall.watch().clock(&now.game, call.at);
    let rests = hall.watch().rests;
    let sitting = hall.sitting();
    let seats = sitting.seats().map(|seat| SeatOnDesk {
        seat,
        presence: sitting.presence(seat, call.at),
        shared: sitting.is_shared(seat),
    });
    let html = page::desk(&Desk {
        lang: call.lang,
        game: &now.game,
        age: now.revision,
        change: &codes::change_token(token),
        notice,
        seats: &seats.collect::<Vec<_>>(),
        moving: moving.as_ref().map(|(seat, link)| (*seat, link.as_str())),
        clock,
        rests,
        open: sitting.is_open(),
        room_code: sitting.room_code(),
        url: &hall.url,
        named: hall.named.as_deref(),
    });
    reply::page(status, html)
}

/// The leader's code opens the leader's page.
pub(super) async fn open(State(hall): State<Arc<Hall>>, call: Call, headers: HeaderMap, body: Body) -> Response {
    let fields = match reply::fields(&headers, body).await {
        Ok(fields) => fields,
        Err(answer) => return answer,
    };
    let opened = hall.sitting().lead(fields.get("kod"), call.peer.remote, call.at);
    match opened {
        Ok(token) => reply::with_cookie(reply::see("/bord"), LEADER, &token),
        Err(why) => {
            let (status, text) = wrong(&call, &why, "phones-desk-wrong-code");
            reply::page(status, page::lead(call.lang, Some(&text)))
        }
    }
}

fn wrong(call: &Call, why: &NoSeat, key: &str) -> (StatusCode, String) {
    let (status, text) = no_seat(call.lang, why, None);
    match why {
        NoSeat::WrongCode => (status, crate::text::tr(call.lang, key)),
        NoSeat::Slowed | NoSeat::Taken | NoSeat::NoSuchSeat | NoSeat::Closed | NoSeat::Failed(_) => (status, text),
    }
}

/// The leader does something.
pub(super) async fn act(State(hall): State<Arc<Hall>>, call: Call, headers: HeaderMap, body: Body) -> Response {
    let fields = match reply::fields(&headers, body).await {
        Ok(fields) => fields,
        Err(answer) => return answer,
    };
    let Some(token) = hall.leader_of(&call) else { return reply::see("/bord") };
    let lang = call.lang;
    if !is_ours(&fields, token) {
        return desk_page(&hall, &call, token, StatusCode::FORBIDDEN, Some(&t!(lang, "phone-old-form")), None);
    }
    if let Some(done) = with_phones(&hall, &call, &fields) {
        hall.beat();
        return match done {
            Ok(None) => reply::see("/bord"),
            Ok(moving) => desk_page(&hall, &call, token, StatusCode::OK, None, moving),
            Err(error) => {
                let (status, text) = no_seat(lang, &NoSeat::Failed(error), None);
                desk_page(&hall, &call, token, status, Some(&text), None)
            }
        };
    }
    let room = hall.link.now().game.view(Audience::Room).room;
    if !moves::belongs(&fields, &room) {
        return desk_page(&hall, &call, token, StatusCode::CONFLICT, Some(&t!(lang, "phone-moved-on")), None);
    }
    let done = if fields.get("vad") == "undo" {
        hall.link.take_back().await
    } else {
        match moves::leader_action(&fields, &room) {
            Ok(action) => hall.link.act(action).await,
            Err(moves::Unclear) => {
                let text = t!(lang, "phone-unclear");
                return desk_page(&hall, &call, token, StatusCode::BAD_REQUEST, Some(&text), None);
            }
        }
    };
    match done {
        Ok(()) => {
            let step = moves::step_of(&hall.link.now().game.view(Audience::Room).room);
            hall.sitting().forget_other(&step);
            reply::see("/bord")
        }
        Err(refused) => {
            let text = refused_text(lang, &refused);
            desk_page(&hall, &call, token, StatusCode::CONFLICT, Some(&text), None)
        }
    }
}

/// What the leader does with phones, the clock and the room's page; `None` when it is about the game. Moving a seat gives its
/// link.
fn with_phones(hall: &Hall, call: &Call, fields: &Fields) -> Option<std::io::Result<Option<(SeatId, String)>>> {
    let seat = fields.number("seat").map_or(SeatId(u8::MAX), SeatId);
    let done = match fields.get("vad") {
        "clock" => {
            hall.watch().pause_or_run(call.at);
            Ok(())
        }
        "more" => {
            hall.watch().more();
            Ok(())
        }
        "rest" => {
            let mut watch = hall.watch();
            watch.rests = !watch.rests;
            Ok(())
        }
        "free" => hall.sitting().free_seat(seat),
        "share" => hall.sitting().share(seat, true),
        "alone" => hall.sitting().share(seat, false),
        "move" => {
            let ticket = hall.sitting().ticket(seat, call.at);
            return Some(ticket.map(|ticket| Some((seat, format!("{}/in/{ticket}", hall.url)))));
        }
        "off" => hall.sitting().close(hall::now()),
        "on" => hall.sitting().begin(hall::now()),
        _ => return None,
    };
    Some(done.map(|()| None))
}

/// Whether phones reach this machine, and what to do when they do not.
pub(super) async fn net(State(hall): State<Arc<Hall>>, call: Call) -> Response {
    if hall.leader_of(&call).is_none() {
        return reply::see("/bord");
    }
    let reached = hall.reached.lock().unwrap_or_else(PoisonError::into_inner).clone();
    let html = page::net(&Net {
        lang: call.lang,
        networks: &networks(),
        own: call.peer.local.ip().to_canonical(),
        reached: &reached,
        url: &hall.url,
        named: hall.named.as_deref(),
    });
    reply::page(StatusCode::OK, html)
}

/// The room's page, or what opens it.
pub(super) async fn room(State(hall): State<Arc<Hall>>, call: Call) -> Response {
    if !hall.sees_room(&call) {
        return reply::page(StatusCode::OK, page::open_room(call.lang, None));
    }
    let now = hall.link.now();
    let clock = hall.watch().clock(&now.game, call.at);
    let rests = hall.watch().rests;
    let free = hall.free_seats(&now.game.view(Audience::Room).room);
    let sitting = hall.sitting();
    let html = page::room(&Shown {
        lang: call.lang,
        game: &now.game,
        age: now.revision,
        clock,
        rests,
        free: if sitting.is_open() { &free } else { &[] },
        room_code: sitting.room_code(),
        url: &hall.url,
        named: hall.named.as_deref(),
    });
    reply::page(StatusCode::OK, html)
}

/// Either code opens the room's page.
pub(super) async fn open_room(State(hall): State<Arc<Hall>>, call: Call, headers: HeaderMap, body: Body) -> Response {
    let fields = match reply::fields(&headers, body).await {
        Ok(fields) => fields,
        Err(answer) => return answer,
    };
    let opened = hall.sitting().show_room(fields.get("kod"), call.peer.remote, call.at);
    match opened {
        Ok(token) => reply::with_cookie(reply::see("/rum"), ROOM, &token),
        Err(why) => {
            let (status, text) = wrong(&call, &why, "phones-room-wrong-code");
            reply::page(status, page::open_room(call.lang, Some(&text)))
        }
    }
}
