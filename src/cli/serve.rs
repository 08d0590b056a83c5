//! `komma-overens serve`: leads a game from phones and a browser, without a window.

use crate::deck::{self, Listed};
use crate::record::earlier;
use crate::record::{LogError, Memory, Session, Template, draw_seed, paths, read_at_most, read_file};
use crate::rules::{BallotMethod, CardChoice, Organisation, Party, Programme, SeatSetup, Setup};
use crate::serve::{self, Kind, Network, Options};
use crate::t;
use crate::text::Lang;
use crate::wording;
use serde::Deserialize;
use std::io::{self, Write};
use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// If the port that phones know is taken, the next ones are tried.
const PORTS: u16 = 20;

/// The longest setup that is read: many times the longest one with 24 seats.
const SETUP_MAX: u64 = 4 * 1024 * 1024;

/// What a server is asked for with.
#[derive(Clone, Debug)]
pub(crate) struct Asked {
    /// A game to go on with: its log, or the folder of it.
    pub(crate) log: Option<PathBuf>,
    /// A setup to begin a game with.
    pub(crate) new: Option<PathBuf>,
    /// The address of this machine to be reached by; else that of the likeliest network.
    pub(crate) bind: Option<IpAddr>,
    /// The port; else the first free one from [`serve::PORT`] on. 0 is any.
    pub(crate) port: Option<u16>,
    /// Say where it is as one line of JSON.
    pub(crate) json: bool,
}

/// A setup in a few words: the rest is as the programme says.
#[derive(Debug, Deserialize)]
struct Short {
    /// A deck's id, or a file beside this one; else the first deck of the program.
    #[serde(default)]
    deck: Option<String>,
    /// A programme's id.
    programme: String,
    seats: Vec<ShortSeat>,
    #[serde(default)]
    dialogue_minutes: Option<u16>,
    #[serde(default)]
    ballots: Option<BallotMethod>,
    #[serde(default)]
    seed: Option<u64>,
    #[serde(default)]
    allow_own: bool,
    /// The agreement that is followed up, as its file `overenskommelse.ron`.
    #[serde(default)]
    agreement: Option<PathBuf>,
    /// Which cards come first, and under which name the table remembers them.
    #[serde(default)]
    cards: CardChoice,
}

/// A seat in a few words.
#[derive(Debug, Deserialize)]
struct ShortSeat {
    organisation: String,
    party: Party,
    #[serde(default)]
    person: String,
    #[serde(default)]
    other_side: bool,
}

/// Serves until it is ended from outside. Answers with the exit code: 1 when the game is damaged or cannot be begun, 2 when
/// something cannot be read, written or opened.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub(crate) fn run(asked: &Asked, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    let data = paths::data_dir();
    let session = match (&asked.log, &asked.new) {
        (_, Some(setup)) => begin(&data, setup, lang),
        (Some(log), None) => go_on(log, lang, err)?,
        (None, None) => Err((t!(lang, "serve-which-game"), 2)),
    };
    let session = match session {
        Ok(session) => session,
        Err((text, code)) => {
            writeln!(err, "{text}")?;
            return Ok(code);
        }
    };
    let (link, end) = serve::link(session.game(), || ());
    let network = chosen(asked.bind);
    let options = |port| Options { address: network.address, port, folder: session.path().to_owned(), lang };
    let ports = match asked.port {
        Some(port) => port..=port,
        None => serve::PORT..=serve::PORT + PORTS,
    };
    let mut started = Err(io::Error::from(io::ErrorKind::AddrInUse));
    for port in ports {
        started = serve::start(link.clone(), &options(port));
        if !matches!(&started, Err(error) if error.kind() == io::ErrorKind::AddrInUse) {
            break;
        }
    }
    let phones = match started {
        Ok(phones) => phones,
        Err(error) => {
            let reason = address_reason(lang, &error);
            writeln!(
                err,
                "{}",
                t!(lang, "serve-cannot-start", address = network.address.to_string(), reason = reason)
            )?;
            return Ok(2);
        }
    };
    if asked.json {
        let line = serde_json::json!({
            "url": phones.url,
            "room_code": phones.room_code,
            "leader_code": phones.leader_code,
        });
        writeln!(out, "{line}")?;
    } else {
        tell(&phones, &network, session.path(), lang, out)?;
    }
    // Whoever started it reads where it is before anything happens.
    out.flush()?;
    // The server asks through the link it holds itself; this one would keep the owner waiting after it is gone.
    drop(link);
    end.run(session);
    drop(phones);
    Ok(0)
}

fn tell(phones: &serve::Phones, network: &Network, folder: &Path, lang: Lang, out: &mut dyn Write) -> io::Result<()> {
    writeln!(out, "{}", t!(lang, "serve-phones", url = phones.url.as_str(), code = phones.room_code.as_str()))?;
    let base = phones.url.trim_end_matches('/');
    writeln!(out, "{}", t!(lang, "serve-leader", url = format!("{base}/bord"), code = phones.leader_code.as_str()))?;
    writeln!(out, "{}", t!(lang, "serve-room", url = format!("{base}/rum")))?;
    writeln!(out, "{}", t!(lang, "serve-network", network = network.label(lang)))?;
    writeln!(out, "{}", t!(lang, "serve-folder", folder = folder.display().to_string()))?;
    writeln!(out, "{}", t!(lang, "serve-without-window"))?;
    writeln!(out, "{}", t!(lang, "serve-end"))
}

/// The network phones are most likely on, or the one with this address.
fn chosen(bind: Option<IpAddr>) -> Network {
    let networks = serve::networks();
    let found = match bind {
        Some(address) => networks.into_iter().find(|network| network.address == address),
        None => networks.into_iter().next(),
    };
    let address = bind.unwrap_or(IpAddr::V4(Ipv4Addr::LOCALHOST));
    found.unwrap_or_else(|| Network {
        kind: if address.is_loopback() { Kind::Loopback } else { Kind::Other },
        name: address.to_string(),
        address,
    })
}

/// Why an address cannot be had, in plain words.
fn address_reason(lang: Lang, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::AddrInUse => t!(lang, "serve-port-taken"),
        io::ErrorKind::AddrNotAvailable => t!(lang, "serve-not-this-machine"),
        _ => crate::record::io_reason(lang, error),
    }
}

type Begun = Result<Session, (String, u8)>;

fn go_on(log: &Path, lang: Lang, err: &mut dyn Write) -> io::Result<Begun> {
    Ok(match Session::resume(log) {
        Ok(resumed) => {
            for notice in &resumed.notices {
                writeln!(err, "{}", notice.text(lang))?;
            }
            Ok(resumed.session)
        }
        Err(error) => {
            let code = if matches!(error, LogError::Damaged(_)) { 1 } else { 2 };
            Err((format!("{}: {}", log.display(), error.text(lang)), code))
        }
    })
}

fn begin(data: &Path, file: &Path, lang: Lang) -> Begun {
    let unreadable =
        |reason: String| (t!(lang, "serve-setup-unreadable", file = file.display().to_string(), reason = reason), 2);
    let bytes = read_at_most(file, SETUP_MAX).map_err(|error| unreadable(crate::record::io_reason(lang, &error)))?;
    let text = std::str::from_utf8(&bytes).map_err(|_| unreadable(t!(lang, "record-io-not-text")))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let (wanted, setup) = match (ron::from_str::<Template>(text), ron::from_str::<Setup>(text)) {
        (Ok(template), _) => (Some(template.deck.clone()), Whole::Ready(template.into_setup())),
        (_, Ok(setup)) => (None, Whole::Ready(setup)),
        _ => match ron::from_str::<Short>(text) {
            Ok(short) => (short.deck.clone(), Whole::Short(short)),
            Err(error) => return Err(unreadable(t!(lang, "serve-setup-form", line = error.span.start.line))),
        },
    };
    let (deck, bytes) = find_deck(data, file, wanted.as_deref(), lang)?;
    let deck = Arc::new(deck);
    let mut setup = match setup {
        Whole::Ready(setup) => setup,
        Whole::Short(short) => whole(short, &deck, lang)?,
    };
    // A table with a name has met what is remembered under it; a list in the file itself is its author's word.
    if !setup.cards.table.is_empty() && setup.cards.met.is_empty() {
        setup.cards.met = Memory::load(data).of(&setup.cards.table, &deck.id).to_vec();
    }
    let problems = setup.problems(&deck);
    if !problems.is_empty() {
        let lines: Vec<String> = problems.iter().map(|problem| wording::setup_problem(lang, problem)).collect();
        return Err((lines.join("\n"), 1));
    }
    Session::create(data, &bytes, deck, setup).map_err(|error| (error.text(lang), 2))
}

enum Whole {
    Ready(Setup),
    Short(Short),
}

fn whole(short: Short, deck: &crate::rules::Deck, lang: Lang) -> Result<Setup, (String, u8)> {
    let builtin = deck::builtin_programmes().into_iter().chain(deck::follow_up_programmes());
    let mut programmes = deck.programmes.iter().cloned().chain(builtin);
    let found: Option<Programme> = programmes.find(|programme| programme.id == short.programme);
    let Some(programme) = found else {
        return Err((t!(lang, "simulate-no-programme", name = short.programme.as_str()), 2));
    };
    let seats = short.seats.into_iter().map(|seat| SeatSetup {
        person: seat.person,
        organisation: Organisation { name: seat.organisation, party: seat.party, line: String::new() },
        own_role: None,
        other_side: seat.other_side,
    });
    let earlier = short.agreement.map(|path| earlier::read(&path)).transpose();
    let earlier = earlier.map_err(|error| (error.text(lang), 2))?;
    Ok(Setup {
        seats: seats.collect(),
        swap: None,
        dialogue_minutes: short.dialogue_minutes.unwrap_or(programme.dialogue_minutes),
        signal: false,
        ballots: short.ballots.unwrap_or(BallotMethod::Handed),
        seed: short.seed.unwrap_or_else(draw_seed),
        lent: Vec::new(),
        allow_own: short.allow_own,
        earlier,
        cards: short.cards,
        programme,
    })
}

/// The deck with this id or in this file, and its bytes; the first of the program where none is named.
fn find_deck(
    data: &Path,
    beside: &Path,
    wanted: Option<&str>,
    lang: Lang,
) -> Result<(crate::rules::Deck, Vec<u8>), (String, u8)> {
    let own = paths::decks_dir(data);
    let listed = deck::library(Some(&own));
    let is_it =
        |listed: &&Listed| listed.checked.deck.as_ref().is_some_and(|deck| wanted.is_none_or(|id| deck.id == id));
    if let Some(Listed { origin, checked, name, .. }) = listed.iter().find(is_it) {
        let bytes = match origin {
            deck::Origin::Embedded => {
                let found = deck::embedded().iter().find(|(known, _)| known == name);
                Ok(found.map(|(_, source)| source.as_bytes().to_vec()).unwrap_or_default())
            }
            deck::Origin::File(path) => read_file(path),
        };
        if let (Ok(bytes), Some(deck)) = (bytes, checked.deck.clone()) {
            return Ok((deck, bytes));
        }
    }
    let name = wanted.unwrap_or_default();
    let path = deck::folder_of(beside).join(name);
    let checked = deck::load_path(&path);
    match (checked.deck, read_file(&path)) {
        (Some(deck), Ok(bytes)) => Ok((deck, bytes)),
        _ => Err((t!(lang, "serve-no-deck", name = name), 2)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::{Action, Phase, Step};

    const SETUP: &str = "(programme: \"kort\", seed: Some(4), seats: [(organisation: \"Kultur\", party: Public), \
        (organisation: \"Lyktan\", party: Ideburen)], cards: (table: \"Onsdagsgruppen\", phase: Some(Dialogue), \
        themes: [\"pengar\"]))";

    /// A table that is named in the file has a memory of its own, and the log says what it had met.
    #[test]
    fn a_named_table_gets_new_cards_of_those_it_asks_for() {
        let data = tempfile::tempdir().unwrap();
        let file = data.path().join("onsdag.ron");
        std::fs::write(&file, SETUP).unwrap();
        let mut met: Vec<String> = Vec::new();
        for evening in 0..3 {
            let mut session = begin(data.path(), &file, Lang::Sv).expect("it begins");
            let setup = session.game().setup().clone();
            assert_eq!(setup.cards.met, met, "evening {evening}");
            assert_eq!(session.header().setup.cards, setup.cards);
            session.apply(Action::Advance { from: Step::Deal }).unwrap();
            session.apply(Action::Advance { from: Step::Situation }).unwrap();
            let deck = session.game().deck().clone();
            let card = &deck.cards[session.game().round().card().unwrap()];
            assert!(!met.contains(&card.id) && card.phase == Phase::Dialogue, "{}", card.id);
            met.push(card.id.clone());
        }
    }
}
