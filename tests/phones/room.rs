//! A room for the tests: a game on disk, a server for it, and phones.

use crate::client::Phone;
use komma_overens::deck;
use komma_overens::record::Session;
use komma_overens::rules::{BallotMethod, Organisation, Party, SeatSetup, Setup};
use komma_overens::serve::{self, GameLink, Options, Phones};
use komma_overens::text::Lang;
use std::net::{IpAddr, Ipv4Addr};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;

const DECK: &[u8] = include_bytes!("../decks/liten.ron");

/// A server for a game, and the game's owner in a thread.
pub(crate) struct Room {
    pub(crate) phones: Option<Phones>,
    pub(crate) link: Option<GameLink>,
    pub(crate) folder: PathBuf,
    pub(crate) url: String,
    pub(crate) code: String,
    pub(crate) leader_code: String,
    owner: Option<JoinHandle<()>>,
    data: Option<tempfile::TempDir>,
}

pub(crate) fn setup(seats: usize, programme: Option<&str>) -> Setup {
    let deck = deck::load_bytes(DECK, "liten.ron", None).deck.unwrap();
    let programmes = deck.programmes.into_iter().chain(deck::builtin_programmes());
    let seats = (0..seats).map(|seat| SeatSetup {
        person: if seat == 0 { "Åsa <b>".to_owned() } else { String::new() },
        organisation: Organisation {
            name: format!("Organisation {}", seat + 1),
            party: Party::ALL[seat % 2],
            line: String::new(),
        },
        own_role: None,
        other_side: false,
    });
    Setup {
        programme: programmes.into_iter().find(|known| programme.is_none_or(|id| known.id == id)).unwrap(),
        seats: seats.collect(),
        swap: None,
        dialogue_minutes: 5,
        signal: false,
        ballots: BallotMethod::Handed,
        seed: 3,
        lent: Vec::new(),
        allow_own: false,
        earlier: None,
        cards: Default::default(),
    }
}

impl Room {
    pub(crate) fn new(seats: usize) -> Room {
        Room::of(setup(seats, None))
    }

    pub(crate) fn of(setup: Setup) -> Room {
        let data = tempfile::tempdir().unwrap();
        let deck = Arc::new(deck::load_bytes(DECK, "liten.ron", None).deck.unwrap());
        let session = Session::create(data.path(), DECK, deck, setup).unwrap();
        Room::serve(session, Some(data), IpAddr::V4(Ipv4Addr::LOCALHOST)).unwrap()
    }

    /// A room on another address of this machine; `None` where it has none such.
    pub(crate) fn at(address: IpAddr) -> Option<Room> {
        let data = tempfile::tempdir().unwrap();
        let deck = Arc::new(deck::load_bytes(DECK, "liten.ron", None).deck.unwrap());
        let session = Session::create(data.path(), DECK, deck, setup(2, None)).unwrap();
        Room::serve(session, Some(data), address)
    }

    fn serve(session: Session, data: Option<tempfile::TempDir>, address: IpAddr) -> Option<Room> {
        let folder = session.path().to_owned();
        let (link, end) = serve::link(session.game(), || ());
        let options = Options { address, port: 0, folder: folder.clone(), lang: Lang::Sv };
        let phones = serve::start(link.clone(), &options).ok()?;
        let (url, code, leader_code) = (phones.url.clone(), phones.room_code.clone(), phones.leader_code.clone());
        let owner = Some(std::thread::spawn(move || end.run(session)));
        Some(Room { phones: Some(phones), link: Some(link), folder, url, code, leader_code, owner, data })
    }

    /// The program ends and is started again on the same game.
    pub(crate) fn restart(mut self) -> Room {
        let data = self.data.take();
        let folder = self.folder.clone();
        drop(self);
        Room::serve(Session::resume(&folder).unwrap().session, data, IpAddr::V4(Ipv4Addr::LOCALHOST)).unwrap()
    }

    pub(crate) fn phone(&self) -> Phone {
        Phone::new(&self.url)
    }

    /// A phone with a seat, counted from 1.
    pub(crate) fn seated(&self, seat: usize) -> Phone {
        let mut phone = self.phone();
        let answer = phone.join(&self.code, seat);
        assert_eq!(answer.status, 303, "{answer:?}");
        phone
    }

    pub(crate) fn leader(&self) -> Phone {
        let mut phone = self.phone();
        let answer = phone.post("/bord/in", &[("kod", &self.leader_code)]);
        assert_eq!(answer.status, 303, "{answer:?}");
        phone
    }

    /// The leader presses a button.
    pub(crate) fn lead(&self, leader: &mut Phone, what: &str) {
        let page = leader.get("/bord").body;
        let answer = leader.fill(&page, what, None, &[]);
        assert_eq!(answer.status, 303, "{what}: {}", answer.body);
    }
}

impl Drop for Room {
    fn drop(&mut self) {
        drop(self.phones.take());
        drop(self.link.take());
        if let Some(owner) = self.owner.take() {
            owner.join().unwrap();
        }
    }
}
