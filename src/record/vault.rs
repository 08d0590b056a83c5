//! The keys to sealed ballots. Each lies in the data folder beside the games and never in a game's own folder, which is
//! what people send to each other: whoever has only that can neither open a ballot nor try out who wrote which.
//!
//! With the key stands the number of the last sealed line. A log that has fewer lines than that was cut short after it was
//! safely on disk, which no power cut does: somebody may want to see one ballot by itself.

use super::paths;
use super::problem::LogError;
use super::seal::{Key, hex};
use crate::files::{read_file, save_new, save_whole};
use rand::TryRng;
use rand::rngs::SysRng;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// So many folders above a game's own one are searched for its key.
const ABOVE: usize = 4;
const NAME_BYTES: usize = 8;

/// What stands in the file of a key.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Kept {
    key: String,
    /// The number of the last sealed line; 0 for none.
    sealed: u64,
}

/// The key of one game.
#[derive(Clone, Debug)]
pub(super) struct Vault {
    path: PathBuf,
    name: String,
    key: Key,
    sealed: u64,
}

impl Vault {
    /// Makes a new key under `data`.
    pub(super) fn create(data: &Path) -> io::Result<Vault> {
        Vault::with(&paths::keys_dir(data), Key::fresh()?, 0)
    }

    fn with(folder: &Path, key: Key, sealed: u64) -> io::Result<Vault> {
        let mut name = [0; NAME_BYTES];
        SysRng.try_fill_bytes(&mut name).map_err(io::Error::other)?;
        let name = hex(&name);
        let vault = Vault { path: file(folder, &name), name, key, sealed };
        fs::create_dir_all(folder)?;
        save_new(&vault.path, vault.text()?.as_bytes())?;
        Ok(vault)
    }

    /// The same key for what is saved of a game, of which `sealed` is the last sealed line.
    pub(super) fn copy(&self, sealed: u64) -> io::Result<Vault> {
        Vault::with(self.path.parent().unwrap_or(Path::new(".")), self.key.clone(), sealed)
    }

    /// Finds the key of that name for the game in `folder`.
    pub(super) fn find(folder: &Path, name: &str) -> Result<Vault, LogError> {
        let plain = name.len() == 2 * NAME_BYTES && name.bytes().all(|byte| byte.is_ascii_hexdigit());
        let missing = || LogError::KeyMissing(file(&paths::keys_dir(&paths::data_dir()), name));
        if !plain {
            return Err(missing());
        }
        let whole = std::path::absolute(folder).unwrap_or_else(|_| folder.to_owned());
        let near = whole.ancestors().take(ABOVE + 1).map(paths::keys_dir);
        near.chain([paths::keys_dir(&paths::data_dir())])
            .find_map(|keys| Vault::read(file(&keys, name), name))
            .ok_or_else(missing)
    }

    fn read(path: PathBuf, name: &str) -> Option<Vault> {
        let text = String::from_utf8(read_file(&path).ok()?).ok()?;
        let kept: Kept = ron::from_str(text.trim_start_matches('\u{feff}')).ok()?;
        Some(Vault { key: Key::from_hex(&kept.key)?, sealed: kept.sealed, name: name.to_owned(), path })
    }

    fn text(&self) -> io::Result<String> {
        let kept = Kept { key: self.key.to_hex(), sealed: self.sealed };
        ron::to_string(&kept).map(|text| text + "\n").map_err(io::Error::other)
    }

    /// What the log calls it.
    pub(super) fn name(&self) -> &str {
        &self.name
    }

    pub(super) fn key(&self) -> &Key {
        &self.key
    }

    /// The number of the last sealed line.
    pub(super) fn sealed(&self) -> u64 {
        self.sealed
    }

    /// Notes that the sealed line with this number is on disk.
    pub(super) fn note(&mut self, number: u64) -> io::Result<()> {
        self.sealed = self.sealed.max(number);
        save_whole(&self.path, self.text()?.as_bytes())
    }
}

fn file(folder: &Path, name: &str) -> PathBuf {
    folder.join(format!("{name}.ron"))
}
