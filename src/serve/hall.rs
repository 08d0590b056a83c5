//! What every request is answered from.

use super::codes;
use super::form::{Fields, cookie};
use super::game::GameLink;
use super::listen::Peer;
use super::sitting::{Sitting, Who};
use super::watch::RoomWatch;
use crate::rules::{RoomView, SeatId};
use crate::text::Lang;
use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::header::{ACCEPT_LANGUAGE, COOKIE};
use axum::http::request::Parts;
use std::convert::Infallible;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Instant, SystemTime, UNIX_EPOCH};
use tokio::sync::watch;

/// The cookie of a seat.
pub(super) const SEAT: &str = "plats";
/// The cookie of the leader's page.
pub(super) const LEADER: &str = "bord";
/// The cookie of the room's page.
pub(super) const ROOM: &str = "rum";
/// The cookie of a phone's language.
pub(super) const LANGUAGE: &str = "sprak";

/// What every request is answered from.
pub(super) struct Hall {
    pub(super) link: GameLink,
    sitting: Mutex<Sitting>,
    /// The room's clock, and whether its page rests.
    watch: Mutex<RoomWatch>,
    /// Grows with each change that is not the game's: who has come, what the room's page shows.
    beat: watch::Sender<u64>,
    /// The language of phones that have not chosen one.
    pub(super) lang: Lang,
    /// Names that this machine may be asked by, beside its addresses.
    pub(super) names: Vec<String>,
    /// Addresses of clients other than this machine.
    pub(super) reached: Mutex<Vec<IpAddr>>,
    pub(super) url: String,
    /// The same address by name, where there is one.
    pub(super) named: Option<String>,
}

impl Hall {
    pub(super) fn new(link: GameLink, sitting: Sitting, lang: Lang, url: String, host: Option<String>) -> Hall {
        let names = host.map(|host| format!("{}.local", host.to_ascii_lowercase()));
        let port = url.rsplit(':').next().unwrap_or_default().to_owned();
        Hall {
            link,
            sitting: Mutex::new(sitting),
            watch: Mutex::default(),
            beat: watch::Sender::new(0),
            lang,
            named: names.as_ref().map(|name| format!("http://{name}:{port}")),
            names: names.into_iter().collect(),
            reached: Mutex::default(),
            url,
        }
    }

    pub(super) fn sitting(&self) -> MutexGuard<'_, Sitting> {
        let mut sitting = self.sitting.lock().unwrap_or_else(PoisonError::into_inner);
        sitting.fit(self.link.now().game.setup().seats.len());
        sitting
    }

    pub(super) fn watch(&self) -> MutexGuard<'_, RoomWatch> {
        self.watch.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Tells the leader's page and the room's that something beside the game has changed.
    pub(super) fn beat(&self) {
        self.beat.send_modify(|beat| *beat += 1);
        self.link.wake();
    }

    pub(super) fn beats(&self) -> watch::Receiver<u64> {
        self.beat.subscribe()
    }

    /// The seat whose cookie a call has, and its token.
    pub(super) fn seat_of<'a>(&self, call: &'a Call) -> Option<(SeatId, &'a str)> {
        let token = call.token.as_deref()?;
        match self.sitting().who(token)? {
            Who::Seat(seat) => Some((seat, token)),
            Who::Leader | Who::Room => None,
        }
    }

    /// The seats that a phone can choose: those without one whose people have not left the table.
    pub(super) fn free_seats(&self, room: &RoomView) -> Vec<SeatId> {
        let sitting = self.sitting();
        let here = |seat: &SeatId| room.seats.get(seat.index()).is_some_and(|face| face.presence.is_here());
        sitting.seats().filter(|&seat| sitting.is_free(seat)).filter(here).collect()
    }

    /// The token of a call that has the leader's cookie.
    pub(super) fn leader_of<'a>(&self, call: &'a Call) -> Option<&'a str> {
        let token = call.leader.as_deref()?;
        (self.sitting().who(token) == Some(Who::Leader)).then_some(token)
    }

    /// Whether a call may see what everybody in the room sees.
    pub(super) fn sees_room(&self, call: &Call) -> bool {
        let room = call.room.as_deref().is_some_and(|token| self.sitting().who(token) == Some(Who::Room));
        room || self.leader_of(call).is_some()
    }
}

/// Now, in seconds since 1970.
pub(super) fn now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

/// Whether a change carries what the page gave its form.
pub(super) fn is_ours(fields: &Fields, token: &str) -> bool {
    codes::is_code(fields.get("t"), &codes::change_token(token).to_ascii_uppercase())
}

/// What a request says beside its path and body.
#[derive(Clone, Debug)]
pub(super) struct Call {
    pub(super) peer: Peer,
    pub(super) lang: Lang,
    pub(super) token: Option<String>,
    pub(super) leader: Option<String>,
    pub(super) room: Option<String>,
    pub(super) query: Fields,
    pub(super) at: Instant,
}

impl FromRequestParts<Arc<Hall>> for Call {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, hall: &Arc<Hall>) -> Result<Call, Infallible> {
        let nobody = Peer { remote: IpAddr::from([0, 0, 0, 0]), local: ([0, 0, 0, 0], 0).into() };
        let peer = parts.extensions.get::<ConnectInfo<Peer>>().map_or(nobody, |info| info.0);
        let header = |name| parts.headers.get(name).and_then(|value: &axum::http::HeaderValue| value.to_str().ok());
        let cookies = header(COOKIE).unwrap_or_default();
        let named = |name: &str| cookie(cookies, name).map(str::to_owned);
        let wished = header(ACCEPT_LANGUAGE).unwrap_or_default();
        let wished = wished.split(',').find_map(|tag| Lang::from_tag(tag.split(';').next().unwrap_or_default().trim()));
        let lang = cookie(cookies, LANGUAGE).and_then(Lang::from_tag).or(wished).unwrap_or(hall.lang);
        Ok(Call {
            peer,
            lang,
            token: named(SEAT),
            leader: named(LEADER),
            room: named(ROOM),
            query: Fields::read(parts.uri.query().unwrap_or_default().as_bytes()),
            at: Instant::now(),
        })
    }
}
