//! Somebody on the same network, curious or mischievous.

use crate::client::{Answer, Phone, encoded, forms};
use crate::room::Room;
use komma_overens::rules::{Audience, Step};
use std::io::{Read, Write};
use std::net::TcpStream;
use std::time::{Duration, Instant};

fn with_headers(phone: &Phone, first: &str, headers: &str) -> Answer {
    let cookies: Vec<String> = phone.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    phone.raw(
        format!("{first} HTTP/1.1\r\n{headers}Cookie: {}\r\nConnection: close\r\n\r\n", cookies.join("; ")).as_bytes(),
    )
}

#[test]
fn a_wrong_host_is_not_answered() {
    let room = Room::new(2);
    let phone = room.seated(1);
    let port = phone.at.port();
    let evil = [
        "evil.example".to_owned(),
        format!("evil.example:{port}"),
        format!("127.0.0.1.evil.example:{port}"),
        format!("127.0.0.2:{port}"),
        "127.0.0.1".to_owned(),
        format!("[::1]:{port}"),
    ];
    for host in evil {
        let answer = with_headers(&phone, "GET /", &format!("Host: {host}\r\n"));
        assert_eq!(answer.status, 421, "{host}");
        assert!(!answer.body.contains("Din roll"), "{host}");
    }
    assert!(matches!(with_headers(&phone, "GET /", "").status, 400 | 421), "a request names its host");
    assert_eq!(with_headers(&phone, "GET /", &format!("Host: localhost:{port}\r\n")).status, 200);
}

#[test]
fn another_site_cannot_post() {
    let room = Room::new(2);
    let (mut phone, mut leader) = (room.seated(1), room.leader());
    room.lead(&mut leader, "advance");
    room.lead(&mut leader, "advance");
    let page = phone.get("/").body;
    let form = forms(&page).into_iter().find(|form| form.action == "/gor").unwrap();
    let mut fields: Vec<(&str, &str)> =
        form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.extend([("r0", "5"), ("r1", "5"), ("r2", "5"), ("r3", "5")]);
    let host = phone.host.clone();
    let from_elsewhere = [
        "Origin: http://evil.example\r\n".to_owned(),
        "Origin: null\r\n".to_owned(),
        format!("Origin: https://{host}\r\n"),
        format!("Origin: http://{host}.evil.example\r\n"),
        "Sec-Fetch-Site: cross-site\r\n".to_owned(),
        "Sec-Fetch-Site: same-site\r\n".to_owned(),
    ];
    for headers in &from_elsewhere {
        assert_eq!(phone.post_with("/gor", &fields, headers).status, 403, "{headers}");
        assert_eq!(
            room.phone().post_with("/in", &[("kod", &room.code), ("plats", "2")], headers).status,
            403,
            "{headers}"
        );
        assert_eq!(leader.post_with("/bord/gor", &[("vad", "off")], headers).status, 403, "{headers}");
    }
    for token in ["", "0", "00000000000000000000000000000000", &"x".repeat(32)] {
        let mut forged = fields.clone();
        forged[0].1 = token;
        assert_eq!(phone.post("/gor", &forged).status, 403, "{token}");
    }
    let other = room.seated(2);
    let mut stolen = other.clone();
    assert_eq!(stolen.post("/gor", &fields).status, 403, "one seat's form is worth nothing with another seat's cookie");
    assert!(!phone.get("/").body.contains("Din röst är lagd"));
    let body = encoded(&fields);
    for kind in ["text/plain", "application/json", "multipart/form-data"] {
        let cookies = &phone.cookies["plats"];
        let request = format!(
            "POST /gor HTTP/1.1\r\nHost: {host}\r\nCookie: plats={cookies}\r\nContent-Type: {kind}\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            body.len()
        );
        assert_eq!(phone.raw(request.as_bytes()).status, 415, "{kind}");
    }
    assert_eq!(phone.post_with("/gor", &fields, &format!("Origin: http://{host}\r\n")).status, 303);
}

#[test]
fn a_seat_does_only_what_is_its_own_to_do_and_only_now() {
    let room = Room::new(4);
    let (mut phone, mut leader) = (room.seated(1), room.leader());
    room.lead(&mut leader, "advance");
    room.lead(&mut leader, "advance");
    let view = || room.link.as_ref().unwrap().now().game.view(Audience::Room).room;
    let page = phone.get("/").body;
    let form = forms(&page).into_iter().find(|form| form.action == "/gor").unwrap();
    let (token, step) = (form.hidden("t").unwrap().clone(), form.hidden("steg").unwrap().clone());
    let rows = ["r0", "r1", "r2", "r3", "r4"].map(|row| (row, "3"));
    let mut send = |what: &str, more: &[(&str, &str)]| {
        let mut fields = vec![("t", token.as_str()), ("steg", step.as_str()), ("vad", what)];
        fields.extend(rows);
        fields.extend(more);
        phone.post("/gor", &fields).status
    };
    for what in
        ["advance", "reveal", "conclude", "again", "count", "recast", "undo", "Cast", "", "without", "off", "free"]
    {
        assert_eq!(send(what, &[("seat", "1"), ("party", "public"), ("text", "?")]), 400, "{what}");
    }
    for what in ["offer", "ask", "consent", "promise", "sign", "reflect", "askpen", "write", "evaluate"] {
        let status = send(what, &[("nr", "0"), ("clause", "own"), ("text", "x"), ("kind", "idea"), ("title", "x")]);
        assert_eq!(status, 409, "{what} belongs to another step");
    }
    assert_eq!(
        send("cast", &[("seat", "2"), ("plats", "2")]),
        303,
        "the seat of the cookie votes, whatever the form says"
    );
    let cast: Vec<bool> = view().seats.iter().map(|face| face.has_cast).collect();
    assert_eq!(cast, [true, false, false, false]);
    assert_eq!(leader.post("/bord/gor", &[("t", &token), ("steg", &step), ("vad", "reveal")]).status, 403);
    assert_eq!(phone.post("/bord/gor", &[("t", &token), ("steg", &step), ("vad", "advance")]).status, 303);
    assert_eq!(view().step, Step::FirstBallot, "a phone does not lead");
    let late = phone.post("/gor", &[("t", &token), ("steg", "0/Dialogue/"), ("vad", "askpen")]);
    assert!(late.status == 409 && late.body.contains("Rummet har gått vidare"), "{}", late.status);
}

#[test]
fn codes_are_not_guessed() {
    let room = Room::new(2);
    for _ in 0..5 {
        assert_eq!(room.phone().join("XXXX", 1).status, 403);
    }
    let slowed = room.phone().join(&room.code, 1);
    assert!(slowed.status == 429 && slowed.body.contains("Vänta en halv minut"), "{}", slowed.status);
    assert_eq!(
        room.phone().post("/bord/in", &[("kod", &room.leader_code)]).status,
        429,
        "the same for the leader's code"
    );
    assert_eq!(room.phone().post("/rum/in", &[("kod", &room.code)]).status, 429);
    for cookie in ["", "x", &"0".repeat(32), &"f".repeat(10_000)] {
        let mut guess = room.phone();
        guess.cookies.insert("plats".into(), cookie.into());
        guess.cookies.insert("bord".into(), cookie.into());
        guess.cookies.insert("rum".into(), cookie.into());
        assert!(!guess.get("/").body.contains("Din roll"));
        assert!(!guess.get("/bord").body.contains("Runt bordet") && !guess.get("/rum").body.contains(&room.code));
        assert_eq!(guess.get("/live").status, 204);
        assert_eq!(guess.get("/bord/live").status, 204);
        assert_eq!(guess.get("/bord/nat").status, 303);
    }
}

#[test]
fn the_cookie_of_an_ended_sitting_opens_nothing() {
    let room = Room::new(2);
    let (mut phone, mut leader) = (room.seated(1), room.leader());
    let page = phone.get("/").body;
    let form = forms(&page).into_iter().find(|form| form.action == "/ut").unwrap();
    let token = form.hidden("t").unwrap().clone();
    let mut thief = phone.clone();
    room.lead(&mut leader, "off");
    room.lead(&mut leader, "on");
    assert!(thief.get("/").body.contains("Var sitter du?"));
    assert_eq!(
        thief.post("/gor", &[("t", &token), ("steg", "0/Deal/"), ("vad", "askpen")]).header("location"),
        Some("/")
    );
    assert_eq!(thief.post("/utkast", &[("t", &token), ("steg", "0/Deal/"), ("vad", "cast")]).status, 403);
    assert_eq!(thief.get("/live").status, 204);
}

#[test]
fn every_answer_is_dressed() {
    let room = Room::new(2);
    let (mut phone, mut leader) = (room.seated(1), room.leader());
    let answers = [
        phone.get("/"),
        leader.get("/bord"),
        leader.get("/rum"),
        room.phone().get("/"),
        phone.get("/nothing"),
        phone.post("/gor", &[]),
        with_headers(&phone, "GET /", "Host: evil.example\r\n"),
    ];
    for answer in &answers {
        let policy = answer.header("content-security-policy").unwrap();
        assert!(
            policy.contains("default-src 'none'")
                && policy.contains("frame-ancestors 'none'")
                && !policy.contains("unsafe")
        );
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"));
        assert_eq!(answer.header("x-frame-options"), Some("DENY"));
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{}", answer.head);
    }
    let sheet = phone.get("/").body.split("href=\"/a/").nth(1).unwrap().split('"').next().unwrap().to_owned();
    let own = phone.get(&format!("/a/{sheet}"));
    assert!(own.status == 200 && own.header("content-type").unwrap().starts_with("text/css"));
    assert!(own.header("cache-control").unwrap().contains("immutable"));
}

#[test]
fn no_path_leads_to_the_disk() {
    let room = Room::new(2);
    let phone = room.seated(1);
    for path in [
        "/log.ron",
        "/deck.ron",
        "/phones.ron",
        "/../log.ron",
        "/a/x/../../log.ron",
        "/a/x/%2e%2e%2flog.ron",
        "/a/../../../etc/passwd",
        "//etc/passwd",
        "/a/x/..%2f..%2fetc%2fpasswd",
        "/a/%00/style.css%00",
        "/in/../../log.ron",
        "/%2e%2e/%2e%2e/etc/passwd",
        "/a/x/phones.rs",
        "/.git/config",
        "/assets/web/phones.css",
    ] {
        let answer = with_headers(&phone, &format!("GET {path}"), &format!("Host: {}\r\n", phone.host));
        assert!(
            !answer.body.contains("root:")
                && !answer.body.contains("komma-overens-log")
                && !answer.body.contains("tokens"),
            "{path}"
        );
        assert!(
            answer.status >= 400 || answer.body.contains("Länken har redan") || path.ends_with("%00"),
            "{path}: {}",
            answer.status
        );
    }
}

#[test]
fn large_and_broken_requests_are_refused() {
    let room = Room::new(2);
    let mut phone = room.seated(1);
    let big = "x".repeat(1024 * 1024);
    let answer = phone.post("/gor", &[("text", &big)]);
    assert!(matches!(answer.status, 413 | 0), "{}", answer.status);
    let just = "x".repeat(17 * 1024);
    assert_eq!(phone.post("/gor", &[("text", &just)]).status, 413);
    assert_eq!(phone.post("/utkast", &[("text", &just)]).status, 413);
    let long = format!("GET /{} HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n", "x".repeat(300_000), phone.host);
    assert!(matches!(phone.raw(long.as_bytes()).status, 0 | 400 | 404 | 414 | 431));
    for broken in [
        "\r\n\r\n",
        "GET\r\n\r\n",
        "\x16\x03\x01\x02",
        "GET / HTTP/9.9\r\n\r\n",
        "POST /gor HTTP/1.1\r\nContent-Length: -5\r\n\r\n",
    ] {
        assert!(matches!(phone.raw(broken.as_bytes()).status, 0 | 400 | 408 | 421 | 505), "{broken:?}");
    }
    let many: Vec<String> = (0..5000).map(|at| format!("f{at}")).collect();
    let fields: Vec<(&str, &str)> = many.iter().take(1500).map(|name| (name.as_str(), "")).collect();
    assert_eq!(phone.post("/gor", &fields).status, 403);
    assert_eq!(phone.get("/").status, 200, "and the page is there all the same");
}

#[test]
fn a_slow_sender_is_let_go_and_costs_nobody_their_turn() {
    let room = Room::new(2);
    let mut phone = room.seated(1);
    let mut slow: Vec<TcpStream> = (0..20).map(|_| TcpStream::connect(phone.at).unwrap()).collect();
    for stream in &mut slow {
        stream
            .write_all(
                format!("POST /gor HTTP/1.1\r\nHost: {}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nt=", phone.host).as_bytes(),
            )
            .unwrap();
    }
    let begun = Instant::now();
    assert_eq!(phone.get("/").status, 200);
    assert!(begun.elapsed() < Duration::from_secs(2), "others are answered meanwhile");
    let mut first = slow.swap_remove(0);
    first.set_read_timeout(Some(Duration::from_secs(25))).unwrap();
    let mut rest = Vec::new();
    // Closed or reset: either way it is over.
    let _ = first.read_to_end(&mut rest);
    let gone = begun.elapsed();
    assert!(gone > Duration::from_secs(5) && gone < Duration::from_secs(20), "{gone:?}");
}

#[test]
fn one_address_has_so_many_connections_and_a_seat_so_many_requests() {
    let room = Room::new(2);
    let mut phone = room.seated(1);
    let held: Vec<TcpStream> = (0..64).map(|_| TcpStream::connect(phone.at).unwrap()).collect();
    std::thread::sleep(Duration::from_millis(300));
    let mut one_more = TcpStream::connect(phone.at).unwrap();
    one_more.set_read_timeout(Some(Duration::from_secs(3))).unwrap();
    let _ = one_more.write_all(format!("GET / HTTP/1.1\r\nHost: {}\r\n\r\n", phone.host).as_bytes());
    let mut bytes = [0; 16];
    assert!(matches!(one_more.read(&mut bytes), Ok(0) | Err(_)), "the sixty-fifth is let go of");
    drop(held);
    std::thread::sleep(Duration::from_millis(300));
    let host = format!("Host: {}\r\n", phone.host);
    let answers: Vec<u16> = (0..60).map(|_| with_headers(&phone, "GET /", &host).status).collect();
    assert!(answers.contains(&429), "{answers:?}");
    assert_eq!(room.phone().get("/").status, 200, "others are not slowed");
    std::thread::sleep(Duration::from_millis(500));
    assert_eq!(phone.get("/").status, 200);
}

#[test]
fn a_draft_is_kept_for_its_own_seat_only_and_has_an_end() {
    let room = Room::new(2);
    let (mut phone, mut other, mut leader) = (room.seated(1), room.seated(2), room.leader());
    room.lead(&mut leader, "advance");
    room.lead(&mut leader, "advance");
    let page = phone.get("/").body;
    let form = forms(&page).into_iter().find(|form| form.action == "/gor").unwrap();
    let mut fields: Vec<(&str, &str)> =
        form.fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    fields.push(("r0", "2"));
    let before = other.get("/").without_date();
    assert_eq!(phone.post("/utkast", &fields).status, 204);
    assert!(phone.get("/").body.contains("name=\"r0\" value=\"2\" checked"));
    assert_eq!(other.get("/").without_date(), before, "not a byte of it is seen by another seat");
    assert_eq!(other.post("/utkast", &fields).status, 403);
    assert_eq!(room.phone().post("/utkast", &fields).status, 403);
}
