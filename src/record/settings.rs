//! Settings, and setups kept as templates (*mallar*).

use super::paths;
use crate::files::read_file;
use crate::files::{keep_aside, save_whole};
use crate::rules::Setup;
use crate::text::Lang;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// Light or dark.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Theme {
    /// Dark words on light paper.
    #[default]
    Light,
    /// Light words on dark paper.
    Dark,
}

/// Text sizes run from 100 % to 200 %.
pub const TEXT_SIZES: std::ops::RangeInclusive<u16> = 100..=200;

/// The room's own window. What is `None` is as in the main window.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct RoomScreen {
    /// The name of its monitor; `None` while the room has no window of its own.
    pub monitor: Option<String>,
    /// Its language.
    pub lang: Option<Lang>,
    /// The size of its text in per cent, see [`TEXT_SIZES`].
    pub text_size: Option<u16>,
    /// Light or dark.
    pub theme: Option<Theme>,
}

/// What the user has chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// The language; `None` until it is chosen, then the system's is used.
    pub lang: Option<Lang>,
    /// The size of text in per cent, see [`TEXT_SIZES`].
    pub text_size: u16,
    /// Light or dark.
    pub theme: Theme,
    /// Whether things on the table move.
    pub movement: bool,
    /// The room's own window.
    pub room: RoomScreen,
    /// What the last game was set up with.
    pub last_setup: Option<Setup>,
    /// The id of the deck it was played with.
    pub last_deck: Option<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            lang: None,
            text_size: *TEXT_SIZES.start(),
            theme: Theme::Light,
            movement: true,
            room: RoomScreen::default(),
            last_setup: None,
            last_deck: None,
        }
    }
}

/// Where loaded settings came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettingsFrom {
    /// The file, or nothing was saved yet.
    File,
    /// The file was broken; these are the ones saved before.
    Backup,
    /// The file was broken and there was nothing before it.
    Defaults,
}

impl SettingsFrom {
    /// What to tell the user; `None` when all is well.
    pub fn notice(self, lang: Lang) -> Option<String> {
        match self {
            SettingsFrom::File => None,
            SettingsFrom::Backup => Some(crate::t!(lang, "record-settings-backup")),
            SettingsFrom::Defaults => Some(crate::t!(lang, "record-settings-defaults")),
        }
    }
}

impl Settings {
    /// The language to speak: the chosen one, else the system's, else Swedish.
    pub fn lang(&self) -> Lang {
        self.lang.or_else(system_lang).unwrap_or_default()
    }

    /// Loads the settings kept under `data`. Never fails: a broken file gives the ones before it, else defaults.
    pub fn load(data: &Path) -> (Settings, SettingsFrom) {
        let path = paths::settings_file(data);
        match read(&path) {
            Some(Ok(settings)) => (settings, SettingsFrom::File),
            None => (Settings::default(), SettingsFrom::File),
            Some(Err(())) => match read(&backup(&path)) {
                Some(Ok(settings)) => (settings, SettingsFrom::Backup),
                _ => (Settings::default(), SettingsFrom::Defaults),
            },
        }
    }

    /// Saves the settings under `data`; the ones before are kept beside them.
    ///
    /// # Errors
    /// Whatever the file system says; the old file is unchanged then.
    pub fn save(&self, data: &Path) -> io::Result<()> {
        let path = paths::settings_file(data);
        if let Ok(before) = read_file(&path) {
            match read(&path) {
                Some(Ok(_)) => save_whole(&backup(&path), &before)?,
                // A broken file is no good as a backup, but what is in it is the user's.
                _ => drop(keep_aside(&path, &before)?),
            }
        }
        save_whole(&path, pretty(self)?.as_bytes())
    }
}

/// The language the system is set to, from its environment.
pub fn system_lang() -> Option<Lang> {
    ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())
        .and_then(|value| Lang::from_tag(&value))
}

fn backup(path: &Path) -> PathBuf {
    path.with_extension("ron.bak")
}

fn read_text(path: &Path) -> io::Result<String> {
    String::from_utf8(read_file(path)?).map_err(|_| io::ErrorKind::InvalidData.into())
}

/// `None` when there is no file.
fn read(path: &Path) -> Option<Result<Settings, ()>> {
    match read_text(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => None,
        Err(_) => Some(Err(())),
        Ok(text) => Some(ron::from_str(without_mark(&text)).map_err(drop).map(|settings: Settings| {
            let held = |size: u16| size.clamp(*TEXT_SIZES.start(), *TEXT_SIZES.end());
            let room = RoomScreen { text_size: settings.room.text_size.map(held), ..settings.room };
            Settings { text_size: held(settings.text_size), room, ..settings }
        })),
    }
}

/// A text without the mark that some editors put in front of it.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

fn pretty(value: &impl Serialize) -> io::Result<String> {
    let config = ron::ser::PrettyConfig::default().new_line("\n");
    ron::ser::to_string_pretty(value, config).map(|text| text + "\n").map_err(io::Error::other)
}

/// A setup kept under a name.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Template {
    /// The name it was given.
    pub name: String,
    /// The id of the deck it was made for.
    pub deck: String,
    /// The setup.
    pub setup: Setup,
}

impl Template {
    /// Saves the template under `data`, in place of one with the same name.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn save(&self, data: &Path) -> io::Result<()> {
        save_whole(&self.path(data), pretty(self)?.as_bytes())
    }

    /// Deletes the template.
    ///
    /// # Errors
    /// Whatever the file system says.
    pub fn delete(&self, data: &Path) -> io::Result<()> {
        fs::remove_file(self.path(data))
    }

    /// The setup. What its table meets is remembered under the template's name.
    pub(crate) fn into_setup(self) -> Setup {
        let mut setup = self.setup;
        setup.cards.table = self.name;
        setup
    }

    /// Names may hold anything, file names may not: the name's hash keeps them apart.
    fn path(&self, data: &Path) -> PathBuf {
        let readable: String = self.name.chars().filter(|c| c.is_alphanumeric()).take(24).collect();
        let hash = super::session::sha256(self.name.as_bytes());
        paths::templates_dir(data).join(format!("{}-{}.ron", readable.to_lowercase(), &hash[..8]))
    }
}

/// Every template that can be read, by name.
pub fn templates(data: &Path) -> Vec<Template> {
    let Ok(files) = fs::read_dir(paths::templates_dir(data)) else { return Vec::new() };
    let mut templates: Vec<Template> = files
        .flatten()
        .map(|file| file.path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ron"))
        .filter_map(|path| ron::from_str(without_mark(&read_text(&path).ok()?)).ok())
        .collect();
    templates.sort_by(|a, b| a.name.cmp(&b.name));
    templates
}
