//! `komma-overens doctor`: what this computer has of what the game needs, and what to do where something is missing.

use crate::look::{BEHIND, Face};
use crate::record::{GameState, Settings, SettingsFrom, games, io_reason, paths, save_new};
use crate::serve::{self, Kind, Network};
use crate::t;
use crate::text::Lang;
use crate::wording::number;
use serde::Serialize;
use std::io::{self, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use sysinfo::{Disks, System};

/// With less room than this, in bytes, a game may run out of disk.
const ROOM_BAD: u64 = 20_000_000;
/// With less room than this, in bytes, prints and backups may.
const ROOM_LOW: u64 = 500_000_000;

/// How something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
enum State {
    /// As it should be.
    Good,
    /// It works, with something to know.
    Note,
    /// Something of the game does not work.
    Bad,
}

/// One thing looked at.
#[derive(Clone, Debug, Serialize)]
struct Finding {
    /// Its code word: `system`, `display`, `driver`, `fonts`, `data`, `disk`, `network`.
    what: &'static str,
    /// How it stands.
    state: State,
    /// What was found.
    found: String,
    /// What to do; empty where there is nothing to do.
    advice: String,
}

impl Finding {
    fn new(what: &'static str, state: State, found: String) -> Finding {
        Finding { what, state, found, advice: String::new() }
    }

    fn with(self, advice: String) -> Finding {
        Finding { advice, ..self }
    }
}

/// Looks at everything and tells it. Answers with the exit code: 0, or 1 where something of the game does not work.
///
/// # Errors
/// Only when `out` cannot be written to.
pub(crate) fn run(data: &Path, json: bool, lang: Lang, out: &mut dyn Write) -> io::Result<u8> {
    let mut findings = vec![system(lang)];
    findings.extend(window(lang));
    findings.push(faces(lang));
    findings.push(kept(data, lang));
    findings.push(room(data, lang));
    findings.push(network(lang));
    let worst = findings.iter().map(|finding| finding.state).max().unwrap_or(State::Good);
    if json {
        writeln!(out, "{}", serde_json::to_string_pretty(&findings)?)?;
    } else {
        for finding in &findings {
            let state = match finding.state {
                State::Good => t!(lang, "doctor-good"),
                State::Note => t!(lang, "doctor-note"),
                State::Bad => t!(lang, "doctor-bad"),
            };
            writeln!(out, "{}: {state}", name(finding.what, lang))?;
            writeln!(out, "  {}", finding.found)?;
            if !finding.advice.is_empty() {
                writeln!(out, "  {} {}", t!(lang, "doctor-do"), finding.advice)?;
            }
        }
        writeln!(out)?;
        let said = if worst == State::Bad { t!(lang, "doctor-some-bad") } else { t!(lang, "doctor-all-good") };
        writeln!(out, "{said}")?;
    }
    Ok(u8::from(worst == State::Bad))
}

fn name(what: &str, lang: Lang) -> String {
    match what {
        "system" => t!(lang, "doctor-system"),
        "display" => t!(lang, "doctor-display"),
        "driver" => t!(lang, "doctor-driver"),
        "fonts" => t!(lang, "doctor-fonts"),
        "data" => t!(lang, "doctor-data"),
        "disk" => t!(lang, "doctor-disk"),
        _ => t!(lang, "doctor-network"),
    }
}

/// The system, and this program on it.
fn system(lang: Lang) -> Finding {
    let system = System::long_os_version().unwrap_or_else(|| std::env::consts::OS.to_owned());
    let program = env!("CARGO_PKG_VERSION");
    let found = t!(lang, "doctor-system-found", program = program, system = system, kind = std::env::consts::ARCH);
    Finding::new("system", State::Good, found)
}

/// Display and driver.
#[cfg(feature = "gui")]
fn window(lang: Lang) -> Vec<Finding> {
    use crate::app::{driver, has_display};
    let display = if has_display() {
        Finding::new("display", State::Good, t!(lang, "doctor-display-found"))
    } else {
        Finding::new("display", State::Bad, t!(lang, "doctor-display-none")).with(t!(lang, "doctor-display-do"))
    };
    let driver = match driver() {
        Ok(driver) if driver.software => {
            Finding::new("driver", State::Note, t!(lang, "doctor-driver-software", name = driver.name))
                .with(t!(lang, "doctor-driver-software-do"))
        }
        Ok(driver) => Finding::new("driver", State::Good, driver.name),
        Err(reason) => Finding::new("driver", State::Bad, t!(lang, "doctor-driver-none", reason = reason.to_string()))
            .with(driver_advice(lang)),
    };
    vec![display, driver]
}

/// What to do without a driver.
#[cfg(feature = "gui")]
fn driver_advice(lang: Lang) -> String {
    if cfg!(windows) { t!(lang, "doctor-driver-do-windows") } else { t!(lang, "doctor-driver-do-linux") }
}

/// This program was built without a window.
#[cfg(not(feature = "gui"))]
fn window(lang: Lang) -> Vec<Finding> {
    vec![Finding::new("display", State::Note, t!(lang, "doctor-no-window"))]
}

/// The fonts in the binary.
fn faces(lang: Lang) -> Finding {
    let all = Face::ALL.iter().map(|face| face.bytes()).chain(BEHIND.iter().map(|(_, bytes)| *bytes));
    let (sound, count) = all.fold((0, 0), |(sound, count), bytes| {
        (sound + usize::from(ttf_parser::Face::parse(bytes, 0).is_ok()), count + 1)
    });
    if sound == count {
        Finding::new("fonts", State::Good, t!(lang, "doctor-fonts-found", count = count))
    } else {
        Finding::new("fonts", State::Bad, t!(lang, "doctor-fonts-broken")).with(t!(lang, "doctor-fonts-do"))
    }
}

/// The data folder: whether it can be written to, and what lies there.
fn kept(data: &Path, lang: Lang) -> Finding {
    let folder = data.display().to_string();
    if let Err(error) = writable(data) {
        let reason = io_reason(lang, &error);
        return Finding::new("data", State::Bad, t!(lang, "doctor-data-closed", folder = folder, reason = reason))
            .with(t!(lang, "doctor-data-closed-do", variable = paths::DATA_VARIABLE));
    }
    let all = games(data);
    let damaged: Vec<String> = all
        .iter()
        .filter(|game| matches!(game.state, GameState::Problem(_)))
        .map(|game| game.path.file_name().unwrap_or_default().to_string_lossy().into_owned())
        .collect();
    let found = t!(lang, "doctor-data-found", folder = folder, games = all.len());
    if !damaged.is_empty() {
        let found = format!("{found} {}", t!(lang, "doctor-data-damaged", games = damaged.join(", ")));
        return Finding::new("data", State::Note, found).with(t!(lang, "doctor-data-damaged-do"));
    }
    match Settings::load(data).1 {
        SettingsFrom::File => Finding::new("data", State::Good, found),
        SettingsFrom::Backup | SettingsFrom::Defaults => {
            Finding::new("data", State::Note, found).with(t!(lang, "doctor-data-settings"))
        }
    }
}

/// Tries to write where the data folder is or would be. Nothing is left behind, and no folder is made by looking.
fn writable(data: &Path) -> io::Result<()> {
    let data = std::path::absolute(data)?;
    let there = data.ancestors().find(|folder| folder.exists()).map_or_else(|| PathBuf::from("."), Path::to_owned);
    if !there.is_dir() {
        return Err(io::ErrorKind::NotADirectory.into());
    }
    let probe = there.join(format!(".komma-overens-{}", std::process::id()));
    save_new(&probe, b"")?;
    std::fs::remove_file(&probe)
}

/// The room on the disk of the data folder.
fn room(data: &Path, lang: Lang) -> Finding {
    let data = std::path::absolute(data).unwrap_or_else(|_| data.to_owned());
    let there = data.ancestors().find_map(|folder| folder.canonicalize().ok()).unwrap_or(data);
    let disks = Disks::new_with_refreshed_list();
    let disk = disks
        .list()
        .iter()
        .filter(|disk| there.starts_with(disk.mount_point()))
        .max_by_key(|disk| disk.mount_point().as_os_str().len());
    let Some(disk) = disk else { return Finding::new("disk", State::Note, t!(lang, "doctor-disk-unknown")) };
    let free = disk.available_space();
    let found = t!(
        lang,
        "doctor-disk-found",
        free = number(lang, free as f64 / 1e9, 1),
        disk = disk.mount_point().display().to_string()
    );
    match free {
        ..ROOM_BAD => Finding::new("disk", State::Bad, found).with(t!(lang, "doctor-disk-do")),
        ROOM_BAD..ROOM_LOW => Finding::new("disk", State::Note, found).with(t!(lang, "doctor-disk-do")),
        ROOM_LOW.. => Finding::new("disk", State::Good, found),
    }
}

/// The networks that phones could be on, and whether they would be let in.
fn network(lang: Lang) -> Finding {
    let all: Vec<Network> = serve::networks();
    let useful: Vec<&Network> =
        all.iter().filter(|network| !matches!(network.kind, Kind::Loopback | Kind::Virtual | Kind::Vpn)).collect();
    let Some(first) = useful.first() else {
        return Finding::new("network", State::Note, t!(lang, "doctor-network-none"))
            .with(t!(lang, "doctor-network-none-do"));
    };
    let named: Vec<String> =
        useful.iter().map(|network| format!("{} {}", network.label(lang), network.address)).collect();
    let found = t!(lang, "doctor-network-found", networks = named.join(", "));
    match TcpListener::bind((first.address, 0)) {
        Ok(_) => Finding::new("network", State::Good, found),
        Err(error) => Finding::new("network", State::Note, found).with(t!(
            lang,
            "doctor-network-closed",
            reason = io_reason(lang, &error)
        )),
    }
}
