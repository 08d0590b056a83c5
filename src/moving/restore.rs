//! A backup back into the data folder. What is there already stays: what differs is put beside it under a name of its own.

use super::names::{for_windows, numbered, parts, shortened};
use super::{FORMAT, MARK, Mark, ROOT, parts_of_unit};
use crate::files::{make_folders, new_folder, read_file, save_new, save_whole, sync_folder};
use crate::practice::store::{self, Record};
use crate::record::{LOG_FILE, paths};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::path::{Path, PathBuf};
use zip::ZipArchive;
use zip::result::ZipError;

/// More files than anybody has; a zip that says more is no backup.
const FILES_MAX: usize = 500_000;
/// The most bytes a file may unfold to.
const FILE_BYTES_MAX: u64 = 1 << 30;
/// The most bytes all files together may unfold to.
const BYTES_MAX: u64 = 16 << 30;

/// What became of one thing in a backup: a game, a deck, a template, a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Happened {
    /// It is back under this path.
    Back(PathBuf),
    /// There was another one of that name, which stays; it is back under this path instead.
    Beside(PathBuf),
    /// It was there already, the same or further along.
    There(PathBuf),
    /// The settings of the backup hold from now on; those that were there lie under this path.
    Settings(PathBuf),
    /// The attempts of practice that were not in the record yet are in it now.
    Record,
}

/// What became of a backup.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Restored {
    /// Each thing, in the order of names.
    pub(crate) all: Vec<Happened>,
}

/// Why nothing, or not all, was restored.
#[derive(Debug)]
pub(crate) enum RestoreError {
    /// The file is no backup of this program.
    NotABackup(PathBuf),
    /// A newer program made it, of this version.
    Newer(String),
    /// It names a file outside the data folder, or a link; nothing was restored.
    Unsafe(String),
    /// What it holds under this name is damaged, or the zip as a whole; nothing was restored.
    Damaged(String),
    /// It unfolds to more than a backup can hold; nothing was restored.
    TooLarge,
    /// Something cannot be read or written; what was restored before it stays, and doing it again goes on from there.
    Io(PathBuf, io::Error),
}

type Zip = ZipArchive<BufReader<File>>;

/// Restores the backup `from` into `data`. All of it is read and checked before anything is written.
///
/// # Errors
/// Why nothing, or not all, was restored.
pub(crate) fn restore(from: &Path, data: &Path) -> Result<Restored, RestoreError> {
    restore_as(from, data, cfg!(windows))
}

pub(super) fn restore_as(from: &Path, data: &Path, windows: bool) -> Result<Restored, RestoreError> {
    let at = |error| RestoreError::Io(from.to_owned(), error);
    let file = File::open(from).map_err(at)?;
    // Opening a folder may succeed; reading it says why not.
    if fs::metadata(from).map_err(at)?.is_dir() {
        return Err(at(io::ErrorKind::IsADirectory.into()));
    }
    let mut zip = ZipArchive::new(BufReader::new(file)).map_err(|error| match error {
        ZipError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => at(error),
        _ => RestoreError::NotABackup(from.to_owned()),
    })?;
    let units = checked(&mut zip, from)?;
    let mut restored = Restored::default();
    for (name, files) in units {
        let unit = read_unit(&mut zip, &name, &files)?;
        restored.all.push(put(data, &name, unit, windows)?);
    }
    Ok(restored)
}

/// What is restored as a whole, by name, with the numbers of its files in the zip. Every byte has been read by then.
fn checked(zip: &mut Zip, from: &Path) -> Result<BTreeMap<String, Vec<usize>>, RestoreError> {
    let no_backup = || RestoreError::NotABackup(from.to_owned());
    let mut mark = Vec::new();
    zip.by_name(MARK).map_err(|_| no_backup())?.take(1 << 16).read_to_end(&mut mark).map_err(|_| no_backup())?;
    let mark: Mark = serde_json::from_slice(&mark).map_err(|_| no_backup())?;
    if mark.format > FORMAT {
        return Err(RestoreError::Newer(mark.program));
    }
    if zip.len() > FILES_MAX {
        return Err(RestoreError::TooLarge);
    }
    let damaged = |name: &str| RestoreError::Damaged(name.to_owned());
    if zip.has_overlapping_files().map_err(|_| damaged(MARK))? {
        return Err(damaged(MARK));
    }
    let (mut bytes, mut files) = (0, 0);
    let mut units: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for number in 0..zip.len() {
        let mut entry = zip.by_index(number).map_err(|_| damaged(&number.to_string()))?;
        let full = entry.name().map_err(|_| damaged(&number.to_string()))?.into_owned();
        if full == MARK || (entry.is_dir() && full.starts_with(ROOT)) {
            continue;
        }
        let name = full.strip_prefix(ROOT).ok_or_else(|| RestoreError::Unsafe(full.clone()))?;
        let parts = parts(name).ok_or_else(|| RestoreError::Unsafe(full.clone()))?;
        if entry.is_symlink() || !entry.is_file() {
            return Err(RestoreError::Unsafe(full.clone()));
        }
        let length = io::copy(&mut (&mut entry).take(FILE_BYTES_MAX + 1), &mut io::sink());
        let length = length.map_err(|_| damaged(&full))?;
        bytes += length;
        files += 1;
        if length > FILE_BYTES_MAX || bytes > BYTES_MAX {
            return Err(RestoreError::TooLarge);
        }
        units.entry(parts[..parts_of_unit(&parts)].join("/")).or_default().push(number);
    }
    // One whose end was lost on the way, and that was mended since.
    if files != mark.files {
        return Err(damaged(MARK));
    }
    Ok(units)
}

/// The files of a unit by their names in it; a file that is a unit has the empty name.
fn read_unit(zip: &mut Zip, unit: &str, numbers: &[usize]) -> Result<BTreeMap<String, Vec<u8>>, RestoreError> {
    let damaged = |_| RestoreError::Damaged(unit.to_owned());
    let mut files = BTreeMap::new();
    for &number in numbers {
        let mut entry = zip.by_index(number).map_err(damaged)?;
        let name = entry.name().map_err(damaged)?.into_owned();
        let inside = name[ROOT.len() + unit.len()..].trim_start_matches('/').to_owned();
        let mut bytes = Vec::new();
        (&mut entry)
            .take(FILE_BYTES_MAX)
            .read_to_end(&mut bytes)
            .map_err(|_| RestoreError::Damaged(unit.to_owned()))?;
        files.insert(inside, bytes);
    }
    Ok(files)
}

/// Puts a unit where it belongs.
fn put(data: &Path, unit: &str, files: BTreeMap<String, Vec<u8>>, windows: bool) -> Result<Happened, RestoreError> {
    let placed = |name: &str| if windows { shortened(&for_windows(name)) } else { shortened(name) };
    let path = unit.split('/').map(placed).fold(data.to_owned(), |path, part| path.join(part));
    let failed = |error| RestoreError::Io(path.clone(), error);
    let folder = path.parent().unwrap_or(data).to_owned();
    make_folders(&folder).map_err(failed)?;
    if let (Some(bytes), 1) = (files.get(""), files.len()) {
        return put_file(data, &path, bytes).map_err(failed);
    }
    let made = new_folder(&folder).map_err(failed)?;
    for (name, bytes) in &files {
        let to = name.split('/').map(placed).fold(made.path().to_owned(), |to, part| to.join(part));
        make_folders(to.parent().unwrap_or(made.path())).map_err(failed)?;
        new_file(&to, bytes).map_err(failed)?;
    }
    let log = files.get(LOG_FILE).map(Vec::as_slice).unwrap_or_default();
    let further = |to: &Path| !log.is_empty() && read_file(&to.join(LOG_FILE)).is_ok_and(|here| here.starts_with(log));
    for (number, to) in free_names(&path) {
        if is_there(&to, &files, &placed) || further(&to) {
            return Ok(Happened::There(to));
        }
        // A folder that is there is no target of a move on any system, unless it is empty.
        if to.symlink_metadata().is_ok() {
            continue;
        }
        fs::rename(made.path(), &to).map_err(failed)?;
        // It has another name now, and nothing is left to clear away under the old one.
        let _ = made.keep();
        sync_folder(&folder);
        return Ok(if number == 1 { Happened::Back(to) } else { Happened::Beside(to) });
    }
    Err(failed(io::ErrorKind::AlreadyExists.into()))
}

fn put_file(data: &Path, path: &Path, bytes: &[u8]) -> io::Result<Happened> {
    match read_file(path) {
        Ok(here) if here == bytes => return Ok(Happened::There(path.to_owned())),
        Ok(_) if path.parent() == Some(&paths::keys_dir(data)) => return Ok(Happened::There(path.to_owned())),
        Ok(_) if store::is_record(data, path) => {
            Record::take_in(data, bytes)?;
            return Ok(Happened::Record);
        }
        Ok(here) if path == paths::settings_file(data) => {
            let aside = first_free(free_names(path).skip(1), &here)?;
            save_whole(path, bytes)?;
            return Ok(Happened::Settings(aside));
        }
        Ok(_) => {}
        Err(error) if error.kind() == io::ErrorKind::NotFound => {}
        Err(error) => return Err(error),
    }
    let to = new_file(path, bytes)?;
    Ok(if to == path { Happened::Back(to) } else { Happened::Beside(to) })
}

/// Writes a file under its name, or the first with a number that is free.
fn new_file(path: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    first_free(free_names(path), bytes)
}

/// Writes a file under the first of the names that is free, or holds the same already.
fn first_free(names: impl Iterator<Item = (u32, PathBuf)>, bytes: &[u8]) -> io::Result<PathBuf> {
    for (_, to) in names {
        match save_new(&to, bytes) {
            Ok(()) => return Ok(to),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                // Restored once before.
                if read_file(&to).is_ok_and(|here| here == bytes) {
                    return Ok(to);
                }
            }
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// The name itself and those with numbers from 2.
fn free_names(path: &Path) -> impl Iterator<Item = (u32, PathBuf)> + '_ {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    (1..).map(move |number| {
        (number, if number == 1 { path.to_owned() } else { path.with_file_name(numbered(&name, number)) })
    })
}

/// Whether every file of a unit is under `path` as it is in the backup.
fn is_there(path: &Path, files: &BTreeMap<String, Vec<u8>>, placed: &dyn Fn(&str) -> String) -> bool {
    files.iter().all(|(name, bytes)| {
        let at = name.split('/').map(placed).fold(path.to_owned(), |at, part| at.join(part));
        read_file(&at).is_ok_and(|here| here == *bytes)
    })
}
