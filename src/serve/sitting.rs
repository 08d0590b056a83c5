//! One sitting: who has come with a phone, what opens which seat, and what is half-way filled in. What is half-way filled in
//! stays in memory: a ballot that has not been cast is nobody's business, not the disk's either.

use super::codes;
use super::form::Fields;
use super::pace::{Pace, Tries};
use crate::record::{KeptSeat, KeptSitting};
use crate::rules::SeatId;
use std::collections::BTreeMap;
use std::io;
use std::net::IpAddr;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

/// A sitting is taken up again for so long after it began, in seconds: a long day with a lunch.
const LENGTH: i64 = 14 * 3600;
/// How long a seat's own link opens it.
const TICKET: Duration = Duration::from_secs(600);
/// Requests a second of a seat.
const OF_SEAT: u32 = 20;
/// Requests a second of an address that has no seat, or has many.
const OF_ADDRESS: u32 = 200;
/// Half-way filled forms of a seat.
const DRAFTS: usize = 64;
/// Screens that are open for the leader, and for the room.
const SCREENS: usize = 16;
/// The longest draft, in bytes.
const DRAFT: usize = 8 * 1024;

/// Who a cookie belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(super) enum Who {
    Seat(SeatId),
    Leader,
    Room,
}

/// How a seat's phones are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Presence {
    /// No phone has this seat.
    None,
    /// A phone is here.
    Here,
    /// A phone was here a moment ago; its screen is dark, perhaps.
    Asleep,
    /// No phone has been heard of for so many minutes.
    Away(u64),
}

#[derive(Debug, Default)]
struct Phones {
    /// Live pages that are open now.
    open: usize,
    heard: Option<Instant>,
    drafts: BTreeMap<String, Fields>,
}

#[derive(Debug)]
struct Ticket {
    hash: String,
    seat: SeatId,
    given: Instant,
}

/// Why a phone does not get a seat.
#[derive(Debug)]
pub(super) enum NoSeat {
    WrongCode,
    Slowed,
    Taken,
    NoSuchSeat,
    Closed,
    Failed(io::Error),
}

/// One sitting.
#[derive(Debug)]
pub(super) struct Sitting {
    folder: PathBuf,
    kept: KeptSitting,
    leader_code: String,
    phones: Vec<Phones>,
    tickets: Vec<Ticket>,
    tries: Tries,
    seats_pace: Pace<String>,
    address_pace: Pace<IpAddr>,
    /// Whether phones may come.
    open: bool,
}

impl Sitting {
    /// Takes up the sitting that lies beside the game, or begins one. `now` is in seconds since 1970.
    pub(super) fn open(folder: &Path, seats: usize, now: i64) -> io::Result<Sitting> {
        let before = KeptSitting::open(folder).filter(|kept| {
            kept.seats.len() == seats
                && (0..LENGTH).contains(&(now - kept.began))
                && kept.room_code.len() == codes::ROOM
        });
        let mut sitting = Sitting {
            folder: folder.to_owned(),
            kept: before.unwrap_or_default(),
            leader_code: codes::code(codes::LEADER)?,
            phones: (0..seats).map(|_| Phones::default()).collect(),
            tickets: Vec::new(),
            tries: Tries::default(),
            seats_pace: Pace::new(OF_SEAT),
            address_pace: Pace::new(OF_ADDRESS),
            open: true,
        };
        if sitting.kept.room_code.is_empty() {
            sitting.begin(now)?;
        }
        sitting.fit(seats);
        Ok(sitting)
    }

    /// Has a place for each of so many seats: the table may grow while it is played.
    pub(super) fn fit(&mut self, seats: usize) {
        let seats = seats.max(self.phones.len());
        self.phones.resize_with(seats, Phones::default);
        self.kept.seats.resize_with(seats, KeptSeat::default);
    }

    /// A new sitting: no phone has a seat, and every token of the one before is worth nothing.
    pub(super) fn begin(&mut self, now: i64) -> io::Result<()> {
        let leaders = std::mem::take(&mut self.kept.leaders);
        self.kept = KeptSitting {
            began: now,
            room_code: codes::code(codes::ROOM)?,
            seats: self.phones.iter().map(|_| KeptSeat::default()).collect(),
            leaders,
            rooms: Vec::new(),
        };
        self.phones.iter_mut().for_each(|phones| *phones = Phones { open: phones.open, ..Phones::default() });
        self.tickets.clear();
        self.open = true;
        self.save()
    }

    /// Takes the phones off: nobody has a seat, and nobody can join until a new sitting begins.
    pub(super) fn close(&mut self, now: i64) -> io::Result<()> {
        self.begin(now)?;
        self.open = false;
        Ok(())
    }

    fn save(&self) -> io::Result<()> {
        self.kept.save(&self.folder)
    }

    pub(super) fn room_code(&self) -> &str {
        &self.kept.room_code
    }

    pub(super) fn leader_code(&self) -> &str {
        &self.leader_code
    }

    pub(super) fn is_open(&self) -> bool {
        self.open
    }

    /// Whom a token of a cookie belongs to.
    pub(super) fn who(&self, token: &str) -> Option<Who> {
        if token.len() != 32 {
            return None;
        }
        let hash = codes::hash(token);
        let seat = self.kept.seats.iter().position(|seat| seat.tokens.contains(&hash));
        match seat.and_then(|seat| u8::try_from(seat).ok()) {
            Some(seat) => Some(Who::Seat(SeatId(seat))),
            None if self.kept.leaders.contains(&hash) => Some(Who::Leader),
            None => self.kept.rooms.contains(&hash).then_some(Who::Room),
        }
    }

    /// Whether a request is answered now.
    pub(super) fn may_ask(&mut self, token: Option<&str>, address: IpAddr, now: Instant) -> bool {
        let seat = token.is_none_or(|token| self.seats_pace.take(&codes::hash(token), now));
        seat && self.address_pace.take(&address, now)
    }

    fn check_code(&mut self, typed: &str, codes: Vec<String>, address: IpAddr, now: Instant) -> Result<(), NoSeat> {
        if !self.tries.may_try(address, now) {
            return Err(NoSeat::Slowed);
        }
        // Each is looked at, so that the time tells nothing.
        if codes.iter().fold(false, |found, code| found | codes::is_code(typed, code)) {
            return Ok(());
        }
        self.tries.wrong(address, now);
        Err(NoSeat::WrongCode)
    }

    /// Whether a phone can choose this seat.
    pub(super) fn is_free(&self, seat: SeatId) -> bool {
        self.open && self.kept.seats.get(seat.index()).is_some_and(|seat| seat.tokens.is_empty() || seat.shared)
    }

    pub(super) fn seats(&self) -> impl Iterator<Item = SeatId> + use<> {
        (0..self.phones.len()).filter_map(|seat| u8::try_from(seat).ok()).map(SeatId)
    }

    /// A phone takes a seat with the room's code, and gets the token for its cookie.
    pub(super) fn join(
        &mut self,
        typed: &str,
        seat: Option<SeatId>,
        address: IpAddr,
        now: Instant,
    ) -> Result<String, NoSeat> {
        if !self.open {
            return Err(NoSeat::Closed);
        }
        self.check_code(typed, vec![self.kept.room_code.clone()], address, now)?;
        let seat = seat.filter(|seat| seat.index() < self.phones.len()).ok_or(NoSeat::NoSuchSeat)?;
        if !self.is_free(seat) {
            return Err(NoSeat::Taken);
        }
        self.give(seat, now).map_err(NoSeat::Failed)
    }

    fn give(&mut self, seat: SeatId, now: Instant) -> io::Result<String> {
        let token = codes::token()?;
        self.kept.seats[seat.index()].tokens.push(codes::hash(&token));
        self.save()?;
        self.phones[seat.index()].heard = Some(now);
        Ok(token)
    }

    /// The process leader's page is opened with the leader's code.
    pub(super) fn lead(&mut self, typed: &str, address: IpAddr, now: Instant) -> Result<String, NoSeat> {
        self.check_code(typed, vec![self.leader_code.clone()], address, now)?;
        let token = codes::token().map_err(NoSeat::Failed)?;
        remember(&mut self.kept.leaders, &token);
        self.save().map_err(NoSeat::Failed)?;
        Ok(token)
    }

    /// The room's page is opened with either code: a client that knows one may see what everybody in the room sees.
    pub(super) fn show_room(&mut self, typed: &str, address: IpAddr, now: Instant) -> Result<String, NoSeat> {
        self.check_code(typed, vec![self.kept.room_code.clone(), self.leader_code.clone()], address, now)?;
        let token = codes::token().map_err(NoSeat::Failed)?;
        remember(&mut self.kept.rooms, &token);
        self.save().map_err(NoSeat::Failed)?;
        Ok(token)
    }

    /// Nobody has the seat any more.
    pub(super) fn free_seat(&mut self, seat: SeatId) -> io::Result<()> {
        if let (Some(kept), Some(phones)) = (self.kept.seats.get_mut(seat.index()), self.phones.get_mut(seat.index())) {
            kept.tokens.clear();
            phones.drafts.clear();
            phones.heard = None;
            self.tickets.retain(|ticket| ticket.seat != seat);
        }
        self.save()
    }

    /// One phone leaves its seat.
    pub(super) fn leave(&mut self, token: &str) -> io::Result<()> {
        let hash = codes::hash(token);
        for (kept, phones) in self.kept.seats.iter_mut().zip(&mut self.phones) {
            let before = kept.tokens.len();
            kept.tokens.retain(|known| *known != hash);
            if before > 0 && kept.tokens.is_empty() {
                phones.drafts.clear();
            }
        }
        self.kept.leaders.retain(|known| *known != hash);
        self.kept.rooms.retain(|known| *known != hash);
        self.save()
    }

    /// Whether several phones may share the seat from now on.
    pub(super) fn share(&mut self, seat: SeatId, shared: bool) -> io::Result<()> {
        if let Some(kept) = self.kept.seats.get_mut(seat.index()) {
            kept.shared = shared;
        }
        self.save()
    }

    pub(super) fn is_shared(&self, seat: SeatId) -> bool {
        self.kept.seats.get(seat.index()).is_some_and(|seat| seat.shared)
    }

    /// A link that moves the seat to the phone that opens it, once.
    pub(super) fn ticket(&mut self, seat: SeatId, now: Instant) -> io::Result<String> {
        let ticket = codes::token()?;
        self.tickets.retain(|ticket| ticket.seat != seat && now.duration_since(ticket.given) < TICKET);
        self.tickets.push(Ticket { hash: codes::hash(&ticket), seat, given: now });
        Ok(ticket)
    }

    /// The seat that a link opens.
    pub(super) fn seat_of(&self, ticket: &str, now: Instant) -> Option<SeatId> {
        let hash = codes::hash(ticket);
        let found = self.tickets.iter().find(|ticket| ticket.hash == hash);
        found.filter(|ticket| now.duration_since(ticket.given) < TICKET).map(|ticket| ticket.seat)
    }

    /// A phone comes by a seat's own link; those before it leave, unless the seat is shared. What they had filled in stays.
    pub(super) fn come_by(&mut self, ticket: &str, now: Instant) -> Result<String, NoSeat> {
        let seat = self.seat_of(ticket, now).ok_or(NoSeat::Taken)?;
        self.tickets.retain(|ticket| ticket.seat != seat);
        if !self.is_shared(seat) {
            self.kept.seats[seat.index()].tokens.clear();
        }
        self.give(seat, now).map_err(NoSeat::Failed)
    }

    /// A live page of the seat was opened, or closed.
    pub(super) fn live(&mut self, seat: SeatId, opened: bool, now: Instant) {
        if let Some(phones) = self.phones.get_mut(seat.index()) {
            phones.open = if opened { phones.open + 1 } else { phones.open.saturating_sub(1) };
            phones.heard = Some(now);
        }
    }

    /// A phone of the seat was heard of.
    pub(super) fn hear(&mut self, seat: SeatId, now: Instant) {
        if let Some(phones) = self.phones.get_mut(seat.index()) {
            phones.heard = Some(now);
        }
    }

    /// How the seat's phones are.
    pub(super) fn presence(&self, seat: SeatId, now: Instant) -> Presence {
        let (Some(kept), Some(phones)) = (self.kept.seats.get(seat.index()), self.phones.get(seat.index())) else {
            return Presence::None;
        };
        match phones.heard {
            _ if kept.tokens.is_empty() => Presence::None,
            _ if phones.open > 0 => Presence::Here,
            Some(heard) => match now.duration_since(heard).as_secs() / 60 {
                0 => Presence::Asleep,
                minutes => Presence::Away(minutes),
            },
            // It joined before the program was started anew, and has not been heard of since.
            None => Presence::Asleep,
        }
    }

    /// What the seat has half-way filled in.
    pub(super) fn drafts(&self, seat: SeatId) -> BTreeMap<String, Fields> {
        self.phones.get(seat.index()).map(|phones| phones.drafts.clone()).unwrap_or_default()
    }

    /// Keeps what is half-way filled in; `None` when it is done.
    pub(super) fn keep(&mut self, seat: SeatId, key: &str, fields: Option<Fields>) {
        let Some(phones) = self.phones.get_mut(seat.index()) else { return };
        let Some(fields) = fields else {
            phones.drafts.remove(key);
            return;
        };
        let size: usize = fields.0.iter().map(|(name, value)| name.len() + value.len()).sum();
        if size > DRAFT || (phones.drafts.len() >= DRAFTS && !phones.drafts.contains_key(key)) {
            return;
        }
        phones.drafts.insert(key.to_owned(), fields);
    }

    /// Forgets what was half-way filled in in other steps than this one.
    pub(super) fn forget_other(&mut self, step: &str) {
        for phones in &mut self.phones {
            phones.drafts.retain(|key, _| key.starts_with(step));
        }
    }
}

/// Keeps what opens a page, for so many screens and no more: the oldest is forgotten.
fn remember(hashes: &mut Vec<String>, token: &str) {
    if hashes.len() >= SCREENS {
        hashes.remove(0);
    }
    hashes.push(codes::hash(token));
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::Ipv4Addr;

    const HOME: IpAddr = IpAddr::V4(Ipv4Addr::LOCALHOST);

    fn joined(sitting: &mut Sitting, seat: u8) -> Result<String, NoSeat> {
        let code = sitting.room_code().to_owned();
        sitting.join(&code, Some(SeatId(seat)), HOME, Instant::now())
    }

    #[test]
    fn a_phone_finds_back_after_a_restart_and_not_after_the_sitting() {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::open(folder.path(), 3, 1000).unwrap();
        let token = joined(&mut sitting, 1).unwrap();
        let code = sitting.room_code().to_owned();
        let bytes = std::fs::read_to_string(folder.path().join("phones.ron")).unwrap();
        assert!(!bytes.contains(&token), "what opens a seat is never on disk");
        let again = Sitting::open(folder.path(), 3, 2000).unwrap();
        assert_eq!((again.who(&token), again.room_code()), (Some(Who::Seat(SeatId(1))), code.as_str()));
        assert_ne!(again.leader_code(), sitting.leader_code());
        let next_day = Sitting::open(folder.path(), 3, 1000 + LENGTH).unwrap();
        assert_eq!(next_day.who(&token), None);
        let mut ended = Sitting::open(folder.path(), 3, 1000 + LENGTH).unwrap();
        let token = joined(&mut ended, 1).unwrap();
        ended.close(1000 + LENGTH).unwrap();
        assert_eq!(ended.who(&token), None);
        assert!(matches!(joined(&mut ended, 1), Err(NoSeat::Closed)));
    }

    #[test]
    fn a_seat_has_one_phone_unless_the_leader_says_so() {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::open(folder.path(), 2, 0).unwrap();
        let first = joined(&mut sitting, 0).unwrap();
        assert!(matches!(joined(&mut sitting, 0), Err(NoSeat::Taken)));
        assert!(matches!(joined(&mut sitting, 9), Err(NoSeat::NoSuchSeat)));
        sitting.share(SeatId(0), true).unwrap();
        let second = joined(&mut sitting, 0).unwrap();
        assert_eq!((sitting.who(&first), sitting.who(&second)), (sitting.who(&first), Some(Who::Seat(SeatId(0)))));
        sitting.share(SeatId(0), false).unwrap();
        let ticket = sitting.ticket(SeatId(0), Instant::now()).unwrap();
        sitting.keep(SeatId(0), "0/x/cast", Some(Fields::read(b"r0=4")));
        let moved = sitting.come_by(&ticket, Instant::now()).unwrap();
        assert_eq!((sitting.who(&first), sitting.who(&second)), (None, None));
        assert_eq!(sitting.who(&moved), Some(Who::Seat(SeatId(0))));
        assert_eq!(sitting.drafts(SeatId(0)).len(), 1, "what was half-way filled in moves along");
        assert!(matches!(sitting.come_by(&ticket, Instant::now()), Err(NoSeat::Taken)), "a link opens a seat once");
        sitting.free_seat(SeatId(0)).unwrap();
        assert!(sitting.drafts(SeatId(0)).is_empty(), "whoever sits down next sees nothing of it");
    }

    #[test]
    fn drafts_have_an_end() {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::open(folder.path(), 2, 0).unwrap();
        for number in 0..1000 {
            sitting.keep(SeatId(0), &format!("0/Dialogue/decline/{number}"), Some(Fields::read(b"text=x")));
        }
        assert_eq!(sitting.drafts(SeatId(0)).len(), DRAFTS);
        sitting.keep(SeatId(1), "0/Dialogue/own", Some(Fields(vec![("text".into(), "x".repeat(DRAFT))])));
        assert!(sitting.drafts(SeatId(1)).is_empty());
        sitting.forget_other("0/SecondBallot/");
        assert!(sitting.drafts(SeatId(0)).is_empty());
    }
}
