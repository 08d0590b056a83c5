//! Phones at the table, from the window: they are let in from the menu, and what they ask for is answered between frames. The
//! session stays the window's own, so that ballots from phones and ballots handed round lie in the same box.

use super::Play;
use super::scenery::table_parts::z;
use super::sheets::Sheet;
use crate::app::art::{Art, Icon, Lift};
use crate::app::scene::{Align, Look, Stage, Words};
use crate::app::shell::wake_window;
use crate::app::theme::{Face, Ink, Theme, size, space};
use crate::app::widgets::sheet::{deed, modal};
use crate::app::widgets::{body, gap, label};
use crate::look::Palette;
use crate::rules::{SeatId, Step};
use crate::serve::{self, GameEnd, Network, Options, Phones, Square};
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::{Rect, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};
use std::io;
use std::net::IpAddr;

/// Ports that are tried one after the other.
const PORTS: u16 = 20;

/// The server of a game that is played in the window.
pub(crate) struct TablePhones {
    server: Phones,
    end: GameEnd,
}

impl TablePhones {
    /// Shows phones the game as it stands.
    pub(crate) fn publish(&self, game: &crate::rules::Game) {
        self.end.publish(game);
    }

    /// Shows on the room's own screen how phones come to the table, as long as a seat is free.
    fn show_way(&self, stage: &mut Stage, look: &Look) {
        let free = self.server.free();
        let (Some(square), true) = (Square::of(&self.server.url), free > 0) else { return };
        let address = self.server.url.trim_start_matches("http://").trim_end_matches('/');
        let code = t!(look.lang, "window-phones-code", code = self.server.room_code.as_str());
        let steps = t!(look.lang, "phone-free", count = free);
        let middle = WAY.0 + WAY.2 / 2.0;
        stage.art("phones", Art::sheet(WAY.2, WAY.3, Lift::Lifted), middle, WAY.1 + WAY.3 / 2.0, z::OVER);
        stage.art("phones square", drawn(&square), middle, WAY.1 + 36.0 + SQUARE / 2.0, z::OVER_ON);
        let set = Words::STRONG.aligned(Align::Center).wrapped(WAY.2 - 60.0);
        let row =
            stage.words("phones address", address, set.sized(40.0), look, middle, WAY.1 + SQUARE + 60.0, z::OVER_ON);
        let row = stage.words("phones code", &code, set.sized(52.0), look, middle, row.below + 16.0, z::OVER_ON);
        stage.words("phones free", &steps, set, look, middle, row.below + 16.0, z::OVER_ON);
        stage.label(format!("{address}. {code}. {steps}"), WAY);
    }
}

/// Where the way to the table stands on the room's screen: left, top, width, height.
const WAY: (f32, f32, f32, f32) = (1286.0, 40.0, 574.0, 860.0);
/// The side of the square that cameras read.
const SQUARE: f32 = 502.0;

/// The square as a drawing: dark on light in both themes.
fn drawn(square: &Square) -> Art {
    let (side, dark, light) = (square.side() as f32, Palette::LIGHT.ink, Palette::LIGHT.paper);
    let (module, corner) = (SQUARE / side, -SQUARE / 2.0);
    let mut path = String::new();
    for (x, y) in square.dark() {
        path += &format!("M{x} {y}h1v1h-1z");
    }
    let body = format!(
        r#"<g transform="translate({corner} {corner}) scale({module})"><rect width="{side}" height="{side}" fill="{light}"/><path fill="{dark}" d="{path}"/></g>"#
    );
    Art::Svg { key: path, w: SQUARE, h: SQUARE, body }
}

/// What was pressed on the sheet of the phones.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PhonesWish {
    /// To let them in on the network with this address.
    Start(IpAddr),
    /// To take them off.
    Stop,
    /// To be on another network: phones keep their seats.
    Elsewhere,
    /// To free a seat for another phone.
    Free(SeatId),
    /// To see what opens the leader's page.
    ShowLeaderCode,
    /// To put the sheet away.
    Close,
}

/// The sheet about phones.
pub(crate) struct PhonesSheet {
    networks: Vec<Network>,
    /// Why they could not be let in.
    failed: Option<String>,
    /// Whether the leader's code is shown: everybody who sees the screen can read it.
    leader: bool,
}

impl PhonesSheet {
    /// The sheet, with the networks there are now.
    pub(crate) fn new() -> PhonesSheet {
        PhonesSheet { networks: serve::networks(), failed: None, leader: false }
    }

    /// Shows it over the table.
    pub(crate) fn ui(&self, ui: &mut Ui, look: &Look, on: Option<&TablePhones>, seats: usize) -> Option<PhonesWish> {
        let ctx = ui.ctx().clone();
        let title = t!(look.lang, "window-phones");
        let shown = modal(&ctx, look, "phones", &title, 900.0, |ui| match on {
            Some(phones) => shown_codes(ui, look, &phones.server, seats, self.leader),
            None => self.choose(ui, look),
        });
        shown.inner.or(shown.close.then_some(PhonesWish::Close))
    }

    fn choose(&self, ui: &mut Ui, look: &Look) -> Option<PhonesWish> {
        let lang = look.lang;
        body(ui, look, &t!(lang, "window-phones-text"));
        gap(ui, space::L);
        if let Some(failed) = &self.failed {
            body(ui, look, failed);
            gap(ui, space::L);
        }
        let mut wish = None;
        for network in &self.networks {
            let address = network.address.to_string();
            // One network has an address of each kind, under the same name.
            let deed = |ui: &mut Ui| deed(ui, look, Icon::Play, &network.label(lang), &address, true);
            if ui.push_id(&address, deed).inner {
                wish = Some(PhonesWish::Start(network.address));
            }
        }
        wish
    }
}

/// How phones come to the table.
fn shown_codes(ui: &mut Ui, look: &Look, server: &Phones, seats: usize, leader: bool) -> Option<PhonesWish> {
    let lang = look.lang;
    square(ui, look, &server.url);
    gap(ui, space::L);
    label(ui, look, &t!(lang, "window-phones-address", url = server.url.as_str()), Face::Strong, size::BODY, Ink::Ink);
    label(
        ui,
        look,
        &t!(lang, "window-phones-code", code = server.room_code.as_str()),
        Face::Strong,
        size::BODY,
        Ink::Ink,
    );
    body(ui, look, &t!(lang, "phones-room-taken", taken = seats - server.free().min(seats), all = seats));
    gap(ui, space::L);
    if leader {
        let url = format!("{}bord", server.url);
        body(ui, look, &t!(lang, "window-phones-leader", url = url, code = server.leader_code.as_str()));
        gap(ui, space::L);
    } else {
        let text = t!(lang, "window-phones-tablet-text");
        if deed(ui, look, Icon::Eye, &t!(lang, "window-phones-tablet"), &text, true) {
            return Some(PhonesWish::ShowLeaderCode);
        }
    }
    let text = t!(lang, "window-phones-elsewhere-text");
    if deed(ui, look, Icon::Swap, &t!(lang, "window-phones-elsewhere"), &text, true) {
        return Some(PhonesWish::Elsewhere);
    }
    for seat in server.seats() {
        let words = t!(lang, "window-phones-free", seat = seat.to_string());
        if deed(ui, look, Icon::Minus, &words, "", true) {
            return Some(PhonesWish::Free(seat));
        }
    }
    let text = t!(lang, "phones-desk-off-text");
    deed(ui, look, Icon::Cross, &t!(lang, "phones-desk-off"), &text, true).then_some(PhonesWish::Stop)
}

/// The address as a square for cameras: dark on light in both themes.
fn square(ui: &mut Ui, look: &Look, address: &str) {
    let Some(square) = Square::of(address) else { return };
    let side = look.pt(300.0);
    let (place, response) = ui.allocate_exact_size(Vec2::splat(side), Sense::hover());
    let name = t!(look.lang, "window-phones-square");
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Image, true, &name));
    let (dark, light) = (Theme::Light.color32(Ink::Ink), Theme::Light.color32(Ink::Paper));
    ui.painter().rect_filled(place, 0.0, light);
    let module = side / square.side() as f32;
    for (x, y) in square.dark() {
        let corner = pos2(place.left() + x as f32 * module, place.top() + y as f32 * module);
        ui.painter().rect_filled(Rect::from_min_size(corner, vec2(module, module)), 0.0, dark);
    }
}

impl Play {
    /// Answers what phones have asked for since the last frame.
    pub(crate) fn hear_phones(&mut self, lang: Lang) {
        let Some(phones) = self.phones.take() else { return };
        let before = (self.room.step, self.room.round);
        let changed = phones.end.answer_waiting(&mut self.session);
        if changed {
            self.refresh();
            if let Some(around) = &mut self.around {
                around.settle();
            }
            if (self.room.step, self.room.round) != before {
                self.enter(lang);
            }
        }
        self.phones = Some(phones);
    }

    /// Shows the room how phones come to the table: while roles are dealt, and whenever the leader looks at it.
    pub(super) fn show_way(&self, stage: &mut Stage, look: &Look) {
        let asked = self.room.step == Step::Deal || self.sheets.iter().any(|sheet| matches!(sheet, Sheet::Phones(_)));
        if let Some(phones) = self.phones.as_ref().filter(|_| asked) {
            phones.show_way(stage, look);
        }
    }

    /// Does what was pressed on the sheet of the phones. True when the sheet stays.
    pub(super) fn phones_wish(&mut self, wish: PhonesWish, sheet: &mut PhonesSheet, lang: Lang) -> bool {
        match wish {
            PhonesWish::Close => false,
            PhonesWish::Elsewhere => {
                // What opens which seat lies beside the game, and is taken up again there.
                self.phones = None;
                *sheet = PhonesSheet::new();
                true
            }
            PhonesWish::Free(seat) => {
                let freed = self.phones.as_ref().map_or(Ok(()), |phones| phones.server.free_seat(seat));
                sheet.failed = freed.err().map(|error| crate::record::io_reason(lang, &error));
                true
            }
            PhonesWish::ShowLeaderCode => {
                sheet.leader = true;
                true
            }
            PhonesWish::Stop => {
                if let Some(phones) = self.phones.take()
                    && let Err(error) = phones.server.take_off()
                {
                    // The door is shut all the same.
                    sheet.failed = Some(crate::record::io_reason(lang, &error));
                }
                true
            }
            PhonesWish::Start(address) => {
                match self.let_in(address, lang) {
                    Ok(phones) => (self.phones, sheet.failed) = (Some(phones), None),
                    Err(error) => {
                        let reason = crate::record::io_reason(lang, &error);
                        sheet.failed =
                            Some(t!(lang, "serve-cannot-start", address = address.to_string(), reason = reason));
                    }
                }
                true
            }
        }
    }

    fn let_in(&self, address: IpAddr, lang: Lang) -> io::Result<TablePhones> {
        let mut last = Err(io::ErrorKind::AddrInUse.into());
        for port in serve::PORT..=serve::PORT + PORTS {
            let (link, end) = serve::link(self.session.game(), wake_window);
            let options = Options { address, port, folder: self.session.path().to_owned(), lang };
            last = serve::start(link, &options).map(|server| TablePhones { server, end });
            if !matches!(&last, Err(error) if error.kind() == io::ErrorKind::AddrInUse) {
                break;
            }
        }
        last
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::testing::{session, setup};
    use crate::rules::{Action, Ballot, BallotMethod, Mark};
    use std::io::{Read, Write};
    use std::net::{SocketAddr, TcpStream};
    use std::time::{Duration, Instant};

    fn ask(at: SocketAddr, request: &str) -> String {
        let mut stream = TcpStream::connect(at).unwrap();
        stream.write_all(request.as_bytes()).unwrap();
        let mut answer = String::new();
        stream.read_to_string(&mut answer).unwrap();
        answer
    }

    fn post(at: SocketAddr, path: &str, cookie: &str, body: &str) -> String {
        let head = format!("POST {path} HTTP/1.1\r\nHost: {at}\r\nCookie: {cookie}\r\nConnection: close\r\n");
        let kind = "Content-Type: application/x-www-form-urlencoded";
        ask(at, &format!("{head}{kind}\r\nContent-Length: {}\r\n\r\n{body}", body.len()))
    }

    /// Lets a phone do something while the window is open.
    fn meanwhile<T: Send + 'static>(play: &mut Play, phone: impl FnOnce() -> T + Send + 'static) -> T {
        let phone = std::thread::spawn(phone);
        let begun = Instant::now();
        while !phone.is_finished() {
            assert!(begun.elapsed() < Duration::from_secs(20), "the window does not answer");
            play.hear_phones(Lang::Sv);
            std::thread::sleep(Duration::from_millis(5));
        }
        phone.join().unwrap()
    }

    fn hidden<'a>(page: &'a str, name: &str) -> &'a str {
        page.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap().split('"').next().unwrap()
    }

    #[test]
    fn ballots_from_phones_and_handed_round_lie_in_the_same_box() {
        let data = tempfile::tempdir().unwrap();
        let mut play = Play::new(session(data.path(), setup(2, BallotMethod::Handed, 1)), &[], Lang::Sv);
        play.act(Action::Advance { from: Step::Deal }, Lang::Sv);
        play.act(Action::Advance { from: Step::Situation }, Lang::Sv);
        let mut sheet = PhonesSheet::new();
        assert!(play.phones_wish(PhonesWish::Start([127, 0, 0, 1].into()), &mut sheet, Lang::Sv));
        assert_eq!(sheet.failed, None);
        let server = &play.phones.as_ref().unwrap().server;
        let (at, code) =
            (server.url["http://".len()..].trim_end_matches('/').parse().unwrap(), server.room_code.clone());
        let joined = meanwhile(&mut play, move || post(at, "/in", "", &format!("kod={code}&plats=1")));
        let cookie = joined
            .lines()
            .find_map(|line| line.strip_prefix("set-cookie: "))
            .unwrap()
            .split(';')
            .next()
            .unwrap()
            .to_owned();
        let rows = play.room.ballot.as_ref().unwrap().subjects.len();
        let answer = meanwhile(&mut play, move || {
            let page =
                ask(at, &format!("GET / HTTP/1.1\r\nHost: {at}\r\nCookie: {cookie}\r\nConnection: close\r\n\r\n"));
            let marks: String = (0..rows).map(|row| format!("&r{row}=4")).collect();
            post(
                at,
                "/gor",
                &cookie,
                &format!("t={}&steg={}&vad=cast{marks}", hidden(&page, "t"), hidden(&page, "steg")),
            )
        });
        assert!(answer.contains(" 303 "), "{answer}");
        let cast: Vec<bool> = play.room.seats.iter().map(|face| face.has_cast).collect();
        assert_eq!(cast, [true, false], "the window knows at once");
        let ballot = Ballot { marks: vec![Mark::rating(2); rows], objection: None };
        assert!(play.act(Action::Cast { seat: SeatId(1), ballot }, Lang::Sv));
        assert!(play.facilitator.may_reveal);
        assert!(play.phones_wish(PhonesWish::Elsewhere, &mut sheet, Lang::Sv) && play.phones.is_none());
        assert!(play.phones_wish(PhonesWish::Start([127, 0, 0, 1].into()), &mut sheet, Lang::Sv));
        assert_eq!(play.phones.as_ref().unwrap().server.seats(), [SeatId(0)], "seats are kept on another network");
        assert!(play.phones_wish(PhonesWish::Stop, &mut sheet, Lang::Sv) && play.phones.is_none());
        assert!(!play.phones_wish(PhonesWish::Close, &mut sheet, Lang::Sv));
    }
}
