//! Phones in real Chromium, driven over WebDriver. Where there is no Chromium, these pass with a word about it; in `.ci/run`
//! there is one (`KOMMA_REQUIRE_BROWSER`).

use crate::room::{Room, setup};
use komma_overens::record;
use komma_overens::rules::{Audience, Step};
use serde_json::{Value, json};
use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

/// One at a time: each holds several browsers.
static TURN: Mutex<()> = Mutex::new(());

/// A WebDriver server.
struct Driver {
    process: Child,
    at: SocketAddr,
}

impl Driver {
    fn start() -> Option<Driver> {
        let free = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let driver = Command::new("chromedriver")
            .arg(format!("--port={}", free.port()))
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn();
        let Ok(process) = driver else {
            assert!(std::env::var_os("KOMMA_REQUIRE_BROWSER").is_none(), "chromedriver is not installed");
            eprintln!("chromedriver is not installed: nothing was looked at in a browser");
            return None;
        };
        let driver = Driver { process, at: free };
        let begun = Instant::now();
        while TcpStream::connect(driver.at).is_err() {
            assert!(begun.elapsed() < Duration::from_secs(30), "chromedriver does not answer");
            std::thread::sleep(Duration::from_millis(50));
        }
        Some(driver)
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        self.try_ask(method, path, body).unwrap_or_else(|error| panic!("{path} {body}: {error}"))
    }

    fn try_ask(&self, method: &str, path: &str, body: &Value) -> Result<Value, Value> {
        let body = if method == "GET" || method == "DELETE" { String::new() } else { body.to_string() };
        let request = format!(
            "{method} {path} HTTP/1.1\r\nHost: {}\r\nContent-Type: application/json\r\nContent-Length: {}\r\nConnection: close\r\n\r\n{body}",
            self.at,
            body.len()
        );
        let mut stream = TcpStream::connect(self.at).unwrap();
        stream.set_read_timeout(Some(Duration::from_secs(120))).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let (mut bytes, mut part) = (Vec::new(), [0; 65536]);
        loop {
            let read = stream.read(&mut part).unwrap();
            bytes.extend_from_slice(&part[..read]);
            let text = String::from_utf8_lossy(&bytes);
            let Some((head, rest)) = text.split_once("\r\n\r\n") else { continue };
            let length = head.lines().find_map(|line| {
                line.to_ascii_lowercase().strip_prefix("content-length:")?.trim().parse::<usize>().ok()
            });
            if read == 0 || length.is_some_and(|length| rest.len() >= length) {
                let answer: Value = serde_json::from_str(rest).unwrap_or_else(|error| panic!("{error}: {text}"));
                let value = answer["value"].clone();
                return if value["error"].is_null() { Ok(value) } else { Err(value) };
            }
        }
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        // It is ours, and it may have ended already.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// How a phone is.
#[derive(Clone, Copy)]
struct Kind {
    scripts: bool,
    width: u32,
    /// The size of its text, in pixels; 16 is usual.
    text: u32,
}

const USUAL: Kind = Kind { scripts: true, width: 390, text: 16 };

/// A browser of a phone's size.
struct Browser<'a> {
    driver: &'a Driver,
    session: String,
    home: String,
}

impl<'a> Browser<'a> {
    fn open(driver: &'a Driver, url: &str, kind: Kind) -> Browser<'a> {
        let options = json!({
            "args": ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=sv"],
            "mobileEmulation": { "deviceMetrics": { "width": kind.width, "height": 844, "pixelRatio": 1.0, "touch": true } },
            "prefs": {
                "webkit.webprefs.default_font_size": kind.text,
                "intl.accept_languages": "sv-SE,sv",
            },
        });
        let wanted =
            json!({ "capabilities": { "alwaysMatch": { "browserName": "chrome", "goog:chromeOptions": options } } });
        let session = driver.ask("POST", "/session", &wanted)["sessionId"].as_str().unwrap().to_owned();
        let times = json!({ "pageLoad": 60_000, "script": 30_000 });
        driver.ask("POST", &format!("/session/{session}/timeouts"), &times);
        let browser = Browser { driver, session, home: url.to_owned() };
        if !kind.scripts {
            // With scripts off altogether the driver itself is blind; the page's own script is the only one there is.
            browser.cdp("Network.enable", &json!({}));
            browser.cdp("Network.setBlockedURLs", &json!({ "urls": ["*/script.js"] }));
        }
        browser.go("");
        browser
    }

    fn cdp(&self, command: &str, what: &Value) {
        self.ask("POST", "/goog/cdp/execute", &json!({ "cmd": command, "params": what }));
    }

    fn ask(&self, method: &str, path: &str, body: &Value) -> Value {
        self.driver.ask(method, &format!("/session/{}{path}", self.session), body)
    }

    fn go(&self, path: &str) {
        self.ask("POST", "/url", &json!({ "url": format!("{}{path}", self.home) }));
    }

    fn elements(&self, css: &str) -> Vec<String> {
        let found = self.ask("POST", "/elements", &json!({ "using": "css selector", "value": css }));
        let ids = found.as_array().unwrap().iter();
        ids.map(|id| id.as_object().unwrap().values().next().unwrap().as_str().unwrap().to_owned()).collect()
    }

    fn element(&self, css: &str) -> String {
        let begun = Instant::now();
        loop {
            if let Some(found) = self.elements(css).into_iter().next() {
                return found;
            }
            assert!(begun.elapsed() < Duration::from_secs(15), "no {css} on {}", self.source());
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    /// Does something with an element; again while the page is just being changed under it.
    fn with(&self, css: &str, method: &str, path: &str, body: &Value) -> Value {
        let begun = Instant::now();
        loop {
            let element = self.element(css);
            let path = format!("/session/{}/element/{element}/{path}", self.session);
            match self.driver.try_ask(method, &path, body) {
                Ok(value) => return value,
                Err(error) => assert!(begun.elapsed() < Duration::from_secs(10), "{css}: {error}"),
            }
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    fn click(&self, css: &str) {
        self.with(css, "POST", "click", &json!({}));
    }

    fn write(&self, css: &str, text: &str) {
        self.with(css, "POST", "value", &json!({ "text": text }));
    }

    fn source(&self) -> String {
        self.ask("GET", "/source", &Value::Null).as_str().unwrap().to_owned()
    }

    fn text(&self) -> String {
        self.with("body", "GET", "text", &Value::Null).as_str().unwrap().to_owned()
    }

    fn wait_for(&self, words: &str) {
        let begun = Instant::now();
        while !self.text().contains(words) {
            assert!(begun.elapsed() < Duration::from_secs(15), "{words} does not come: {}", self.text());
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    fn is_chosen(&self, css: &str) -> bool {
        self.with(css, "GET", "selected", &Value::Null).as_bool().unwrap()
    }

    fn join(&self, code: &str, seat: usize) {
        self.click(&format!("#plats-{seat}"));
        self.write("#kod", code);
        self.click("main button");
        self.wait_for("Rollerna delas ut");
    }

    fn vote(&self, rating: u8) {
        let rows = self.elements("fieldset.row").len();
        for row in 0..rows {
            self.click(&format!("label[for=r{row}-{rating}]"));
        }
        self.click("#f-cast button");
        self.wait_for("Din röst är lagd");
    }

    /// A picture, where somebody wants to look at it (`KOMMA_PHONES`).
    fn picture(&self, name: &str) {
        let Some(folder) = std::env::var_os("KOMMA_PHONES") else { return };
        let picture = self.ask("GET", "/screenshot", &Value::Null);
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(std::path::Path::new(&folder).join(format!("{name}.png")), decoded(picture.as_str().unwrap()))
            .unwrap();
    }

    /// The page with all its length as a picture.
    fn long_picture(&self, name: &str) {
        if std::env::var_os("KOMMA_PHONES").is_none() {
            return;
        }
        let size =
            |property: &str| json!({ "script": format!("return document.documentElement.{property}"), "args": [] });
        let height = self.ask("POST", "/execute/sync", &size("scrollHeight"));
        let width = self.ask("POST", "/execute/sync", &size("clientWidth"));
        let metrics = json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": true });
        self.cdp("Emulation.setDeviceMetricsOverride", &metrics);
        self.picture(name);
        let metrics = json!({ "width": width, "height": 844, "deviceScaleFactor": 1, "mobile": true });
        self.cdp("Emulation.setDeviceMetricsOverride", &metrics);
    }

    /// Nothing is wider than the phone, and everything that is pressed is large enough for a thumb.
    fn fits(&self, width: u32) {
        let script = "return [document.documentElement.scrollWidth, Array.from(document.querySelectorAll('button, .button, summary, label.flag, .numbers label')).filter(function (e) { var r = e.getBoundingClientRect(); return r.width > 0 && r.height < 44; }).map(function (e) { return e.textContent + ' ' + e.getBoundingClientRect().height; })]";
        let found = self.ask("POST", "/execute/sync", &json!({ "script": script, "args": [] }));
        assert!(found[0].as_u64().unwrap() <= u64::from(width), "{} px wide: {}", found[0], self.text());
        assert_eq!(found[1], json!([]), "too small for a thumb");
    }
}

impl Drop for Browser<'_> {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            self.ask("DELETE", "", &Value::Null);
        }
    }
}

fn decoded(base64: &str) -> Vec<u8> {
    let digit = |c: u8| match c {
        b'A'..=b'Z' => Some(c - b'A'),
        b'a'..=b'z' => Some(c - b'a' + 26),
        b'0'..=b'9' => Some(c - b'0' + 52),
        b'+' => Some(62),
        b'/' => Some(63),
        _ => None,
    };
    let (mut bytes, mut bits, mut held) = (Vec::new(), 0_u32, 0);
    for six in base64.bytes().filter_map(digit) {
        (bits, held) = (bits << 6 | u32::from(six), held + 6);
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
        }
    }
    bytes
}

#[test]
fn a_game_is_played_in_several_browsers_one_of_them_without_scripts() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(driver) = Driver::start() else { return };
    let room = Room::of(setup(3, Some("kort")));
    let mut leader = room.leader();
    let phones = [
        Browser::open(&driver, &room.url, USUAL),
        Browser::open(&driver, &room.url, USUAL),
        Browser::open(&driver, &room.url, Kind { scripts: false, ..USUAL }),
    ];
    phones[0].long_picture("1-join");
    phones[0].write("#kod", "XXXX");
    phones[0].click("#plats-1");
    phones[0].click("main button");
    phones[0].wait_for("Koden stämmer inte");
    phones[0].go("");
    for (seat, phone) in (1..).zip(&phones) {
        phone.join(&room.code, seat);
    }
    phones[0].long_picture("2-deal");
    let view = || room.link.as_ref().unwrap().now().game.view(Audience::Room).room;
    let refresh = || phones[2].go("");
    room.lead(&mut leader, "advance");
    let card = room.link.as_ref().unwrap().now().game.deck().cards[view().card().unwrap()].title.get("sv").to_owned();
    phones[0].wait_for(&card);
    phones[0].long_picture("3-situation");
    room.lead(&mut leader, "advance");
    phones[0].wait_for("Hur väl kan ni leva med detta?");
    phones[1].wait_for("Hur väl kan ni leva med detta?");
    refresh();
    phones[0].click("label[for=r0-4]");
    phones[0].click("label[for=r1-p]");
    phones[0].long_picture("4-ballot");
    std::thread::sleep(Duration::from_millis(900));
    phones[0].go("");
    assert!(
        phones[0].is_chosen("#r0-4") && phones[0].is_chosen("#r1-p"),
        "what is half-way filled in is there after a reload"
    );
    phones[0].vote(4);
    phones[1].vote(3);
    phones[2].vote(5);
    room.lead(&mut leader, "reveal");
    phones[0].wait_for("Titta upp: rösterna visas i rummet.");
    phones[0].long_picture("5-reveal");
    room.lead(&mut leader, "advance");
    assert_eq!(view().step, Step::Dialogue);
    let pen = view().pen().unwrap().index();
    let holder = &phones[pen];
    refresh();
    holder.wait_for("Du har pennan");
    if holder.elements("#do-base[open]").is_empty() {
        holder.click("#do-base > summary");
    }
    holder.click("#base-0");
    holder.click("#f-base button");
    holder.wait_for("Grund:");
    holder.click("#do-ask > summary");
    holder.write("#ask-text", "Vi svarar i telefon på kvällen");
    holder.click("#f-ask button");
    holder.wait_for("Vi svarar i telefon på kvällen");
    holder.long_picture("6-dialogue-pen");
    let party = view().seats[pen].party;
    let other = view().seats.iter().position(|face| face.party != party).unwrap();
    refresh();
    phones[other].wait_for("Kan ni lova det här?");
    phones[other].long_picture("7-consent");
    phones[other].click("#f-consent-0 button");
    std::thread::sleep(Duration::from_millis(300));
    assert!(view().proposal().entries[0].binds());
    room.lead(&mut leader, "advance");
    phones[0].wait_for("Hur väl kan ni leva med förslaget?");
    refresh();
    phones[0].long_picture("8-second-ballot");
    for phone in &phones {
        phone.vote(5);
    }
    room.lead(&mut leader, "reveal");
    phones[1].wait_for("Samtycke nått");
    phones[1].long_picture("9-outcome");
    room.lead(&mut leader, "conclude");
    phones[0].wait_for("Vad levde vi upp till");
    phones[0].long_picture("10-reflection");
    while view().step != Step::Homecoming {
        let what = match view().step {
            Step::FirstBallot | Step::SecondBallot => {
                for seat in 0..3 {
                    let rows = view().ballot.unwrap().subjects.len();
                    let marks = vec![komma_overens::rules::Mark::rating(4); rows];
                    let ballot = komma_overens::rules::Ballot { marks, objection: None };
                    let seat = komma_overens::rules::SeatId(seat);
                    act(&room, komma_overens::rules::Action::Cast { seat, ballot });
                }
                "reveal"
            }
            Step::Dialogue => {
                let seat = view().pen().unwrap();
                act(&room, komma_overens::rules::Action::ChooseBase { seat, option: 0 });
                "advance"
            }
            Step::Outcome => "conclude",
            _ => "advance",
        };
        room.lead(&mut leader, what);
    }
    phones[0].wait_for("Hemma igen");
    phones[0].write("#promise-text", "Jag ringer i morgon");
    phones[0].long_picture("11-promise");
    phones[0].click("#f-promise button");
    phones[0].wait_for("Löftet är sparat.");
    room.lead(&mut leader, "advance");
    refresh();
    for (phone, signed) in phones.iter().zip(["1", "1", "0"]) {
        phone.wait_for("Skriver ni under");
        phone.click(&format!("#f-sign button[value='{signed}']"));
    }
    phones[0].long_picture("12-sign");
    // Each answer is on disk before the leader goes on, also where a browser is slow.
    for _ in 0..200 {
        if view().agreement.signatures.iter().flatten().count() == phones.len() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
    room.lead(&mut leader, "advance");
    phones[0].wait_for("Tack för samtalet");
    let replayed = record::read(&room.folder).unwrap().game;
    assert_eq!(replayed.view(Audience::Room).room, view());
    let signed: Vec<bool> = view().agreement.signatures.iter().flatten().map(|given| given.signed).collect();
    assert_eq!(signed, [true, true, false]);
}

fn act(room: &Room, action: komma_overens::rules::Action) {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap();
    runtime.block_on(room.link.as_ref().unwrap().act(action)).unwrap();
}

#[test]
fn pages_fit_a_small_phone_with_large_text() {
    let _turn = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let Some(driver) = Driver::start() else { return };
    let room = Room::of(setup(2, Some("kort")));
    let mut leader = room.leader();
    let small = Browser::open(&driver, &room.url, Kind { width: 320, text: 32, ..USUAL });
    small.fits(320);
    small.long_picture("small-1-join");
    small.join(&room.code, 1);
    let view = || room.link.as_ref().unwrap().now().game.view(Audience::Room).room;
    for what in ["", "advance", "advance"] {
        if !what.is_empty() {
            room.lead(&mut leader, what);
        }
        small.go("");
        small.fits(320);
    }
    small.click("label[for=r1-2]");
    small.long_picture("small-2-ballot");
    small.vote(3);
    act(&room, {
        let rows = view().ballot.unwrap().subjects.len();
        let ballot =
            komma_overens::rules::Ballot { marks: vec![komma_overens::rules::Mark::rating(4); rows], objection: None };
        komma_overens::rules::Action::Cast { seat: komma_overens::rules::SeatId(1), ballot }
    });
    for what in ["reveal", "advance"] {
        room.lead(&mut leader, what);
        small.go("");
        small.fits(320);
    }
    small.long_picture("small-3-dialogue");
    let screen = Browser::open(&driver, &room.url, Kind { width: 1280, text: 16, ..USUAL });
    screen.go("rum");
    screen.write("#kod", &room.code);
    screen.click("main button");
    screen.wait_for("Vårt förslag");
    screen.picture("room-dialogue");
    let desk = Browser::open(&driver, &room.url, Kind { width: 820, text: 16, ..USUAL });
    desk.go("bord");
    desk.write("#kod", &room.leader_code);
    desk.click("main button");
    desk.wait_for("Runt bordet");
    desk.long_picture("desk-dialogue");
    desk.fits(820);
}
