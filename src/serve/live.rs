//! What tells a page that something has changed: a number, and nothing of what it was. The page asks for itself anew, and gets
//! what it may know.

use super::hall::{Call, Hall};
use super::reply;
use crate::rules::SeatId;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{IntoResponse, Response};
use futures_util::future::{Either, select};
use futures_util::stream::unfold;
use std::convert::Infallible;
use std::pin::pin;
use std::sync::Arc;
use std::time::{Duration, Instant};
use tokio::sync::watch;

/// So often something is said on a quiet line, so that both ends know it stands.
const SIGN_OF_LIFE: Duration = Duration::from_secs(8);

/// Where a page says how old it is.
const SINCE: &str = "r";

/// Who listens.
enum Listener {
    Seat(SeatId, String),
    Leader,
    Room,
}

/// A live page; it counts as here as long as it is open.
struct Line {
    hall: Arc<Hall>,
    listener: Listener,
    game: watch::Receiver<super::game::Snapshot>,
    beats: watch::Receiver<u64>,
    over: bool,
}

impl Drop for Line {
    fn drop(&mut self) {
        if let Listener::Seat(seat, _) = self.listener {
            self.hall.sitting().live(seat, false, Instant::now());
            self.hall.beat();
        }
    }
}

impl Line {
    fn open(hall: Arc<Hall>, listener: Listener, since: Option<u64>) -> Response {
        if let Listener::Seat(seat, _) = listener {
            hall.sitting().live(seat, true, Instant::now());
            hall.beat();
        }
        let (mut game, beats) = (hall.link.changes(), hall.beats());
        // A page that is older than the game is told at once.
        if since == Some(hall.link.now().revision) {
            game.mark_unchanged();
        } else {
            game.mark_changed();
        }
        let line = Line { hall, listener, game, beats, over: false };
        let events = unfold(line, |mut line| async {
            if line.over {
                return None;
            }
            loop {
                let changed = {
                    let (game, beat) = (pin!(line.game.changed()), pin!(line.beats.changed()));
                    match select(game, beat).await {
                        Either::Left((Ok(()), _)) => true,
                        Either::Right((Ok(()), _)) => false,
                        Either::Left((Err(_), _)) | Either::Right((Err(_), _)) => return None,
                    }
                };
                match &line.listener {
                    Listener::Seat(_, token) => {
                        // A seat hears of the game, and of its own phone being taken off.
                        line.over = line.hall.sitting().who(token).is_none();
                        if !changed && !line.over {
                            continue;
                        }
                    }
                    Listener::Leader | Listener::Room => {}
                }
                let revision = line.game.borrow_and_update().revision;
                return Some((Ok::<_, Infallible>(Event::default().data(revision.to_string())), line));
            }
        });
        Sse::new(events).keep_alive(KeepAlive::new().interval(SIGN_OF_LIFE)).into_response()
    }
}

pub(super) async fn seat(State(hall): State<Arc<Hall>>, call: Call) -> Response {
    match hall.seat_of(&call) {
        Some((seat, token)) => {
            let listener = Listener::Seat(seat, token.to_owned());
            Line::open(hall.clone(), listener, call.query.number(SINCE))
        }
        None => reply::bare(StatusCode::NO_CONTENT),
    }
}

pub(super) async fn leader(State(hall): State<Arc<Hall>>, call: Call) -> Response {
    match hall.leader_of(&call) {
        Some(_) => Line::open(hall.clone(), Listener::Leader, call.query.number(SINCE)),
        None => reply::bare(StatusCode::NO_CONTENT),
    }
}

pub(super) async fn room(State(hall): State<Arc<Hall>>, call: Call) -> Response {
    if !hall.sees_room(&call) {
        return reply::bare(StatusCode::NO_CONTENT);
    }
    Line::open(hall, Listener::Room, call.query.number(SINCE))
}
