//! Forty phones on one machine, over real HTTP: how fast they join, how soon after the last ballot each has the reveal, and
//! what they cost while nothing happens. Run with `cargo bench --bench phones --no-default-features`.

use komma_overens::deck;
use komma_overens::record::Session;
use komma_overens::rules::{
    Action, Audience, Ballot, BallotMethod, Mark, Organisation, Party, SeatId, SeatSetup, Setup, Step,
};
use komma_overens::serve::{self, GameLink, Options};
use komma_overens::text::Lang;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::sync::mpsc;
use std::sync::{Arc, Barrier};
use std::time::{Duration, Instant};

const DECK: &[u8] = include_bytes!("../tests/decks/liten.ron");
/// Seats; a seat may be a pair, and some share theirs between two phones.
const SEATS: usize = 24;
const PHONES: usize = 40;
/// A round may be cast again twelve times.
const ROUNDS: usize = 12;

fn setup() -> Setup {
    let deck = deck::load_bytes(DECK, "liten.ron", None).deck.expect("the deck of the tests can be played");
    let seats = (0..SEATS).map(|seat| SeatSetup {
        person: String::new(),
        organisation: Organisation {
            name: format!("Organisation {seat}"),
            party: Party::ALL[seat % 2],
            line: String::new(),
        },
        own_role: None,
        other_side: false,
    });
    Setup {
        programme: deck.programmes[0].clone(),
        seats: seats.collect(),
        swap: None,
        dialogue_minutes: 5,
        signal: false,
        ballots: BallotMethod::Handed,
        seed: 1,
        lent: Vec::new(),
        allow_own: false,
        earlier: None,
        cards: Default::default(),
    }
}

/// A connection from an address of the phone's own, as in a room: all of 127 is this machine.
fn connect(phone: usize, at: SocketAddr) -> TcpStream {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build().expect("a runtime");
    let stream = runtime.block_on(async {
        let socket = tokio::net::TcpSocket::new_v4().expect("a socket");
        let own = Ipv4Addr::new(127, 0, 1, u8::try_from(phone + 1).unwrap_or(u8::MAX));
        socket.bind((own, 0).into()).expect("an address");
        socket.connect(at).await.expect("the server is there").into_std().expect("a stream")
    });
    stream.set_nonblocking(false).expect("a stream that waits");
    stream
}

fn ask(phone: usize, at: SocketAddr, request: &str) -> String {
    let mut stream = connect(phone, at);
    stream.write_all(request.as_bytes()).expect("it listens");
    let mut answer = String::new();
    stream.read_to_string(&mut answer).expect("it answers");
    answer
}

fn get(phone: usize, at: SocketAddr, path: &str, cookie: &str) -> String {
    ask(phone, at, &format!("GET {path} HTTP/1.1\r\nHost: {at}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n"))
}

fn post(phone: usize, at: SocketAddr, path: &str, cookie: &str, body: &str) -> String {
    ask(
        phone,
        at,
        &format!(
            "POST {path} HTTP/1.1\r\nHost: {at}\r\nCookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\n\
             Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        ),
    )
}

fn cookie(answer: &str) -> Option<String> {
    let line = answer.lines().find(|line| line.to_ascii_lowercase().starts_with("set-cookie: "))?;
    Some(line["set-cookie: ".len()..].split(';').next()?.to_owned())
}

/// A field of a page's first form with this name.
fn hidden<'a>(page: &'a str, name: &str) -> &'a str {
    let after = page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_default();
    after.split('"').next().unwrap_or_default()
}

/// The time this process has used so far.
fn used() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks: Vec<i64> =
        stat.rsplit(')').next().unwrap_or_default().split(' ').filter_map(|part| part.parse().ok()).collect();
    // utime and stime, in hundredths of a second; the letter of the state is no number.
    Duration::from_millis(10 * u64::try_from(ticks.get(10).unwrap_or(&0) + ticks.get(11).unwrap_or(&0)).unwrap_or(0))
}

fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kb| kb.parse().ok()).unwrap_or(0)
}

fn act(link: &GameLink, action: Action) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().expect("a runtime");
    runtime.block_on(link.act(action)).expect("the action is allowed");
}

fn percentile(times: &mut [Duration], share: f64) -> Duration {
    times.sort();
    times[((times.len() - 1) as f64 * share) as usize]
}

fn main() {
    let data = tempfile::tempdir().expect("a folder");
    let deck = Arc::new(deck::load_bytes(DECK, "liten.ron", None).deck.expect("a deck"));
    let session = Session::create(data.path(), DECK, deck, setup()).expect("a game");
    let before = memory();
    let (link, end) = serve::link(session.game(), || ());
    let address = IpAddr::V4(Ipv4Addr::LOCALHOST);
    let options = Options { address, port: 0, folder: session.path().to_owned(), lang: Lang::Sv };
    let phones = serve::start(link.clone(), &options).expect("a server");
    std::thread::spawn(move || end.run(session));
    let at: SocketAddr = phones.url.trim_start_matches("http://").trim_end_matches('/').parse().expect("an address");

    // The leader lets some seats have two phones.
    let leader =
        cookie(&post(PHONES, at, "/bord/in", "", &format!("kod={}", phones.leader_code))).expect("the leader is in");
    let desk = get(PHONES, at, "/bord", &leader);
    for seat in 0..PHONES - SEATS {
        let body = format!("t={}&steg={}&vad=share&seat={seat}", hidden(&desk, "t"), hidden(&desk, "steg"));
        post(PHONES, at, "/bord/gor", &leader, &body);
    }
    let begun = Instant::now();
    let joined: Vec<_> = (0..PHONES)
        .map(|phone| {
            let code = phones.room_code.clone();
            std::thread::spawn(move || {
                get(phone, at, "/", "");
                let answer = post(phone, at, "/in", "", &format!("kod={code}&plats={}", phone % SEATS + 1));
                let cookie = cookie(&answer).unwrap_or_else(|| panic!("{answer}"));
                get(phone, at, "/", &cookie);
                cookie
            })
        })
        .collect();
    let cookies: Vec<String> = joined.into_iter().map(|phone| phone.join().expect("a phone is in")).collect();
    println!("{PHONES} phones have joined: {:.2} s", begun.elapsed().as_secs_f64());

    // Each phone listens, asks for its page when it hears, and says when it has what it waits for.
    let (seen, reveals) = mpsc::channel::<Instant>();
    let ready = Arc::new(Barrier::new(PHONES + 1));
    for (phone, cookie) in cookies.iter().enumerate() {
        let (cookie, seen, ready) = (cookie.clone(), seen.clone(), ready.clone());
        std::thread::spawn(move || {
            let mut stream = connect(phone, at);
            let request = format!("GET /live?r=0 HTTP/1.1\r\nHost: {at}\r\nCookie: {cookie}\r\n\r\n");
            stream.write_all(request.as_bytes()).expect("it listens");
            ready.wait();
            let mut shown = false;
            for line in BufReader::new(stream).lines().map_while(Result::ok) {
                if line.starts_with("data:") {
                    let page = get(phone, at, "/", &cookie);
                    let reveal = page.contains("id=\"results\"");
                    if reveal && !shown {
                        seen.send(Instant::now()).ok();
                    }
                    shown = reveal;
                }
            }
        });
    }
    ready.wait();
    std::thread::sleep(Duration::from_millis(500));
    println!(
        "memory beside the game: {:.1} MB, the phones of this bench included",
        (memory() - before) as f64 / 1024.0
    );
    let (cpu, begun) = (used(), Instant::now());
    std::thread::sleep(Duration::from_secs(20));
    let share = (used() - cpu).as_secs_f64() / begun.elapsed().as_secs_f64();
    println!("idle with {PHONES} live pages: {:.2} % of a core", 100.0 * share);

    let mut times = Vec::new();
    act(&link, Action::Advance { from: Step::Deal });
    act(&link, Action::Advance { from: Step::Situation });
    let open = link.now().game.view(Audience::Room).room.ballot;
    let rows = open.map_or(0, |open| open.subjects.len());
    for seat in (0..).take(SEATS - 1).map(SeatId) {
        act(&link, Action::Cast { seat, ballot: Ballot { marks: vec![Mark::rating(4); rows], objection: None } });
    }
    let (last, marks) = (&cookies[SEATS - 1], (0..rows).map(|row| format!("&r{row}=4")).collect::<String>());
    for round in 0..ROUNDS {
        std::thread::sleep(Duration::from_millis(700));
        let page = get(SEATS - 1, at, "/", last);
        let body = format!("t={}&steg={}&vad=cast{marks}", hidden(&page, "t"), hidden(&page, "steg"));
        let begun = Instant::now();
        let answer = post(SEATS - 1, at, "/gor", last, &body);
        assert!(answer.contains(" 303 "), "{answer}");
        act(&link, Action::Reveal);
        let shown =
            (0..PHONES).map(|_| reveals.recv_timeout(Duration::from_secs(20)).expect("every phone has the reveal"));
        times.extend(shown.map(|shown| shown - begun));
        if round + 1 < ROUNDS {
            // The same seat casts again, so that there is one more last ballot.
            act(&link, Action::Recast { seat: SeatId(SEATS as u8 - 1), reason: "?".into() });
        }
    }
    println!(
        "from the last ballot to the reveal on every phone: median {:.0} ms, p95 {:.0} ms, longest {:.0} ms",
        percentile(&mut times, 0.5).as_secs_f64() * 1000.0,
        percentile(&mut times, 0.95).as_secs_f64() * 1000.0,
        percentile(&mut times, 1.0).as_secs_f64() * 1000.0,
    );
}
