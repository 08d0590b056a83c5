//! Phones in the room: a small server on the machine's own network, so that everybody votes at once from their own pocket. It
//! owns no game. It asks the owner ([`link`]), and shows each phone what its seat's view holds. What it protects, and what
//! it does not, is told in `SECURITY.md`.

mod codes;
mod form;
mod game;
mod gate;
mod hall;
mod leader;
mod listen;
mod live;
mod moves;
mod networks;
mod pace;
mod page;
mod phone;
mod reply;
mod sitting;
mod square;
mod watch;

pub use game::{Ask, GameEnd, GameLink, Owner, Refused, Snapshot, link};
pub use networks::{Kind, Network, networks};
pub use square::Square;

use crate::rules::SeatId;
use crate::text::Lang;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::middleware::from_fn_with_state;
use axum::response::Response;
use axum::routing::{get, post};
use futures_util::future::select;
use hall::Hall;
use listen::{Door, Peer};
use sitting::Presence;
use std::io;
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpListener};
use std::path::PathBuf;
use std::pin::pin;
use std::sync::Arc;
use std::thread::JoinHandle;
use std::time::Instant;
use tokio::sync::oneshot;

/// The door that is knocked on first.
pub const PORT: u16 = 7171;

/// What a server is started with.
#[derive(Clone, Debug)]
pub struct Options {
    /// The address of this machine that phones reach it by.
    pub address: IpAddr,
    /// The port; 0 for any that is free.
    pub port: u16,
    /// The game's folder, where it is kept which phone has which seat.
    pub folder: PathBuf,
    /// The language of phones that have not chosen one.
    pub lang: Lang,
}

/// A server that runs. It ends when this is dropped.
pub struct Phones {
    /// The address of the phones' page.
    pub url: String,
    /// What phones type.
    pub room_code: String,
    /// What opens the leader's page.
    pub leader_code: String,
    hall: Arc<Hall>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// Starts a server for a game, in a thread of its own.
///
/// # Errors
/// When the address or the port cannot be had, or nothing can be written beside the game.
pub fn start(link: GameLink, options: &Options) -> io::Result<Phones> {
    let listener = TcpListener::bind(SocketAddr::new(options.address, options.port))?;
    listener.set_nonblocking(true)?;
    let at = listener.local_addr()?;
    let url = format!("http://{}", SocketAddr::new(shown(at.ip()), at.port()));
    let seats = link.now().game.setup().seats.len();
    let sitting = sitting::Sitting::open(&options.folder, seats, hall::now())?;
    let (room_code, leader_code) = (sitting.room_code().to_owned(), codes::grouped(sitting.leader_code()));
    let hall = Arc::new(Hall::new(link, sitting, options.lang, url.clone(), networks::host_name()));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().enable_time().build()?;
    let listener = {
        let _inside = runtime.enter();
        tokio::net::TcpListener::from_std(listener)?
    };
    let (stop, stopped) = oneshot::channel();
    let inside = hall.clone();
    let thread = std::thread::Builder::new().name("phones".to_owned()).spawn(move || {
        runtime.block_on(async {
            let service = routes(inside).into_make_service_with_connect_info::<Peer>();
            let serve = pin!(async { axum::serve(Door::new(listener), service).await });
            select(serve, stopped).await;
        });
    })?;
    Ok(Phones { url: url + "/", room_code, leader_code, hall, stop: Some(stop), thread: Some(thread) })
}

/// The address that people are told: where the server listens on every network, that of the likeliest one.
fn shown(address: IpAddr) -> IpAddr {
    if !address.is_unspecified() {
        return address;
    }
    let likeliest = networks().into_iter().find(|network| network.address.is_ipv4() || address.is_ipv6());
    likeliest.map_or(IpAddr::V4(Ipv4Addr::LOCALHOST), |network| network.address)
}

impl Phones {
    /// How many seats a phone can take now.
    pub fn free(&self) -> usize {
        let sitting = self.hall.sitting();
        sitting.seats().filter(|&seat| sitting.is_free(seat)).count()
    }

    /// The seats that have a phone.
    pub fn seats(&self) -> Vec<SeatId> {
        let (sitting, now) = (self.hall.sitting(), Instant::now());
        sitting.seats().filter(|&seat| sitting.presence(seat, now) != Presence::None).collect()
    }

    /// Frees a seat: its phone has to join again.
    ///
    /// # Errors
    /// When it cannot be noted beside the game.
    pub fn free_seat(&self, seat: SeatId) -> io::Result<()> {
        self.hall.sitting().free_seat(seat)?;
        self.hall.beat();
        Ok(())
    }

    /// Takes the phones off, for good: no phone has a seat when a server is started again.
    ///
    /// # Errors
    /// When it cannot be noted beside the game.
    pub fn take_off(&self) -> io::Result<()> {
        self.hall.sitting().close(hall::now())
    }
}

impl Drop for Phones {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // A server that is gone already needs no telling.
            stop.send(()).ok();
        }
        if let Some(thread) = self.thread.take() {
            thread.join().ok();
        }
    }
}

fn routes(hall: Arc<Hall>) -> Router {
    Router::new()
        .route("/", get(phone::front))
        .route("/in", post(phone::join))
        .route("/in/{ticket}", get(phone::ticket))
        .route("/gor", post(phone::act))
        .route("/utkast", post(phone::draft))
        .route("/ut", post(phone::leave))
        .route("/sprak", get(phone::language))
        .route("/live", get(live::seat))
        .route("/bord", get(leader::desk))
        .route("/bord/in", post(leader::open))
        .route("/bord/gor", post(leader::act))
        .route("/bord/live", get(live::leader))
        .route("/bord/nat", get(leader::net))
        .route("/rum", get(leader::room))
        .route("/rum/in", post(leader::open_room))
        .route("/rum/live", get(live::room))
        .route("/a/{version}/{name}", get(own))
        .fallback(nothing)
        .layer(from_fn_with_state(hall.clone(), gate::guard))
        .with_state(hall)
}

/// Something of the program's own. The version in the address only keeps an older one from being shown.
async fn own(Path((_, name)): Path<(String, String)>) -> Response {
    match name.as_str() {
        "style.css" => reply::own("text/css; charset=utf-8", page::style().as_bytes()),
        "script.js" => reply::own("text/javascript; charset=utf-8", page::script().as_bytes()),
        other => match page::fonts(other) {
            Some(font) => reply::own("font/woff2", font),
            None => reply::bare(StatusCode::NOT_FOUND),
        },
    }
}

async fn nothing() -> Response {
    reply::bare(StatusCode::NOT_FOUND)
}
