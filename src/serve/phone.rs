//! What phones ask for: a seat, their page, and to do something.

use super::codes;
use super::form::Fields;
use super::game::Refused;
use super::hall::{Call, Hall, LANGUAGE, SEAT, is_ours};
use super::moves;
use super::page::{self, Joining, Sat, Where};
use super::reply;
use super::sitting::NoSeat;
use crate::record::SessionError;
use crate::rules::{Audience, RoomView, RuleError, SeatId};
use crate::t;
use crate::text::Lang;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use std::sync::Arc;

/// The page of a seat, or the way to one.
pub(super) async fn front(State(hall): State<Arc<Hall>>, call: Call) -> Response {
    match hall.seat_of(&call) {
        Some((seat, token)) => {
            hall.sitting().hear(seat, call.at);
            seat_page(&hall, &call, seat, token, StatusCode::OK, None)
        }
        None => join_page(&hall, &call, &Fields::default(), StatusCode::OK, None),
    }
}

fn seat_page(
    hall: &Hall,
    call: &Call,
    seat: SeatId,
    token: &str,
    status: StatusCode,
    notice: Option<&str>,
) -> Response {
    let now = hall.link.now();
    let drafts = hall.sitting().drafts(seat);
    let html = page::seat(&Sat {
        lang: call.lang,
        game: &now.game,
        seat,
        age: now.revision,
        change: &codes::change_token(token),
        drafts: &drafts,
        notice,
        // A refused ballot is shown again as it was filled in.
        again: call.query.has("andra") || (notice.is_some() && !drafts.is_empty()),
    });
    html.map_or_else(|| reply::bare(StatusCode::NOT_FOUND), |html| reply::page(status, html))
}

fn join_page(hall: &Hall, call: &Call, fields: &Fields, status: StatusCode, notice: Option<&str>) -> Response {
    let room = hall.link.now().game.view(Audience::Room).room;
    if !hall.sitting().is_open() {
        return reply::page(status, page::ended(call.lang));
    }
    let free = hall.free_seats(&room);
    let html = page::join(&Joining {
        lang: call.lang,
        room: &room,
        free: &free,
        typed: fields.get("kod"),
        chosen: chosen(fields),
        notice,
    });
    reply::page(status, html)
}

/// Seats are counted from 1 where people read them.
fn chosen(fields: &Fields) -> Option<SeatId> {
    fields.number::<u8>("plats").and_then(|seat| seat.checked_sub(1)).map(SeatId)
}

/// Why there is no seat, and what to do.
pub(super) fn no_seat(lang: Lang, why: &NoSeat, seat: Option<SeatId>) -> (StatusCode, String) {
    match why {
        NoSeat::WrongCode => (StatusCode::FORBIDDEN, t!(lang, "phone-wrong-code")),
        NoSeat::Slowed => (StatusCode::TOO_MANY_REQUESTS, t!(lang, "phone-slowed")),
        NoSeat::Taken => match seat {
            Some(seat) => (StatusCode::CONFLICT, t!(lang, "phone-seat-taken", seat = seat.to_string())),
            None => (StatusCode::CONFLICT, t!(lang, "phone-link-used")),
        },
        NoSeat::NoSuchSeat => (StatusCode::BAD_REQUEST, t!(lang, "phone-choose-seat")),
        NoSeat::Closed => (StatusCode::GONE, t!(lang, "phone-ended-text")),
        NoSeat::Failed(error) => {
            let reason = crate::record::io_reason(lang, error);
            (StatusCode::INTERNAL_SERVER_ERROR, t!(lang, "phone-failed", reason = reason))
        }
    }
}

/// A phone takes a seat.
pub(super) async fn join(State(hall): State<Arc<Hall>>, call: Call, headers: HeaderMap, body: Body) -> Response {
    let fields = match reply::fields(&headers, body).await {
        Ok(fields) => fields,
        Err(answer) => return answer,
    };
    let before = hall.seat_of(&call);
    if before.is_some() && before.map(|(seat, _)| seat) == chosen(&fields) {
        // Pressed twice.
        return reply::see("/");
    }
    let room = hall.link.now().game.view(Audience::Room).room;
    let left = |seat: &SeatId| room.seats.get(seat.index()).is_some_and(|face| !face.presence.is_here());
    let joined = if chosen(&fields).as_ref().is_some_and(left) {
        Err(NoSeat::Taken)
    } else if fields.has("biljett") {
        hall.sitting().come_by(fields.get("biljett"), call.at)
    } else {
        hall.sitting().join(fields.get("kod"), chosen(&fields), call.peer.remote, call.at)
    };
    match joined {
        Ok(token) => {
            if let Some((_, old)) = before {
                // A phone has one seat. Should that not be noted now, the old one is free when the leader frees it.
                hall.sitting().leave(old).ok();
            }
            hall.beat();
            reply::with_cookie(reply::see("/"), SEAT, &token)
        }
        Err(why) => {
            let (status, text) = no_seat(call.lang, &why, chosen(&fields));
            join_page(&hall, &call, &fields, status, Some(&text))
        }
    }
}

/// A seat's own link.
pub(super) async fn ticket(State(hall): State<Arc<Hall>>, call: Call, Path(ticket): Path<String>) -> Response {
    let seat = hall.sitting().seat_of(&ticket, call.at);
    match seat {
        Some(seat) => reply::page(StatusCode::OK, page::come_by(call.lang, seat, &ticket)),
        None => {
            let (status, text) = no_seat(call.lang, &NoSeat::Taken, None);
            join_page(&hall, &call, &Fields::default(), status, Some(&text))
        }
    }
}

/// A seat does something.
pub(super) async fn act(State(hall): State<Arc<Hall>>, call: Call, headers: HeaderMap, body: Body) -> Response {
    let fields = match reply::fields(&headers, body).await {
        Ok(fields) => fields,
        Err(answer) => return answer,
    };
    let Some((seat, token)) = hall.seat_of(&call) else { return reply::see("/") };
    let lang = call.lang;
    if !is_ours(&fields, token) {
        return seat_page(&hall, &call, seat, token, StatusCode::FORBIDDEN, Some(&t!(lang, "phone-old-form")));
    }
    let room = hall.link.now().game.view(Audience::Room).room;
    if !moves::belongs(&fields, &room) {
        return seat_page(&hall, &call, seat, token, StatusCode::CONFLICT, Some(&t!(lang, "phone-moved-on")));
    }
    let Ok(action) = moves::action(&fields, seat, &room) else {
        return seat_page(&hall, &call, seat, token, StatusCode::BAD_REQUEST, Some(&t!(lang, "phone-unclear")));
    };
    let key = moves::draft_key(&fields);
    match hall.link.act(action).await {
        Ok(()) => {
            let step = moves::step_of(&hall.link.now().game.view(Audience::Room).room);
            let mut sitting = hall.sitting();
            sitting.keep(seat, &key, None);
            sitting.forget_other(&step);
            reply::see("/")
        }
        Err(refused) => {
            hall.sitting().keep(seat, &key, Some(fields));
            let text = refusal(lang, &refused, &room, &hall);
            seat_page(&hall, &call, seat, token, StatusCode::CONFLICT, Some(&text))
        }
    }
}

/// Why nothing was done, and what to do.
fn refusal(lang: Lang, refused: &Refused, room: &RoomView, hall: &Hall) -> String {
    match refused {
        Refused::Session(SessionError::Rule(RuleError::RowIncomplete(row))) => {
            let rows = page::ballot_rows(lang, &hall.link.now().game, room);
            match rows.get(*row).filter(|title| !title.is_empty()) {
                Some(title) => t!(lang, "ballot-row-missing", row = title.as_str()),
                None => t!(lang, "phone-row-missing"),
            }
        }
        other => refused_text(lang, other),
    }
}

pub(super) fn refused_text(lang: Lang, refused: &Refused) -> String {
    match refused {
        Refused::Session(error) => error.text(lang),
        Refused::Gone => t!(lang, "phone-no-answer"),
    }
}

/// What is half-way filled in is kept, and shown to nobody else.
pub(super) async fn draft(State(hall): State<Arc<Hall>>, call: Call, headers: HeaderMap, body: Body) -> Response {
    let fields = match reply::fields(&headers, body).await {
        Ok(fields) => fields,
        Err(answer) => return answer,
    };
    let Some((seat, token)) = hall.seat_of(&call) else { return reply::bare(StatusCode::FORBIDDEN) };
    if !is_ours(&fields, token) {
        return reply::bare(StatusCode::FORBIDDEN);
    }
    let room = hall.link.now().game.view(Audience::Room).room;
    if moves::belongs(&fields, &room) {
        let key = moves::draft_key(&fields);
        hall.sitting().keep(seat, &key, Some(fields));
    }
    reply::bare(StatusCode::NO_CONTENT)
}

/// A phone leaves its seat.
pub(super) async fn leave(State(hall): State<Arc<Hall>>, call: Call, headers: HeaderMap, body: Body) -> Response {
    let fields = match reply::fields(&headers, body).await {
        Ok(fields) => fields,
        Err(answer) => return answer,
    };
    let Some((_, token)) = hall.seat_of(&call) else { return reply::see("/") };
    if !is_ours(&fields, token) {
        return reply::bare(StatusCode::FORBIDDEN);
    }
    match hall.sitting().leave(token) {
        Ok(()) => {
            hall.beat();
            reply::with_cookie(reply::see("/"), SEAT, "")
        }
        Err(error) => {
            let (status, text) = no_seat(call.lang, &NoSeat::Failed(error), None);
            reply::page(status, page::plain(call.lang, Where::Front, &t!(call.lang, "phone-not-now"), &text))
        }
    }
}

/// A phone chooses its language.
pub(super) async fn language(call: Call) -> Response {
    let back = [Where::Front, Where::Desk, Where::Room].map(Where::path);
    let back = back.into_iter().find(|path| *path == call.query.get("sida")).unwrap_or("/");
    match Lang::from_tag(call.query.get("till")) {
        Some(lang) => reply::with_cookie(reply::see(back), LANGUAGE, lang.tag()),
        None => reply::see(back),
    }
}
