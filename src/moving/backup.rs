//! Everything of one's own into one zip.

use super::{FORMAT, Kind, MARK, Mark, ROOT, parts_of_unit};
use crate::files::save_whole_by;
use crate::record::LOCK_FILE;
use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// Folders in each other, at most: more is a circle of links.
const DEPTH_MAX: usize = 32;

/// What a backup holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Saved {
    /// How many things of each kind, in the order of [`Kind::ALL`].
    pub(crate) counts: [usize; Kind::ALL.len()],
    /// How many files.
    pub(crate) files: usize,
    /// Its size in bytes.
    pub(crate) bytes: u64,
    /// Files and folders that are not in it: a name that is not text, a pipe, a link that leads nowhere.
    pub(crate) left_out: Vec<PathBuf>,
    /// Whether it holds keys that open secret ballots.
    pub(crate) keys: bool,
}

/// Why there is no backup.
#[derive(Debug)]
pub(crate) enum BackupError {
    /// There is nothing in the data folder, or no such folder.
    Nothing(PathBuf),
    /// The backup would lie in the folder it saves, and be lost with it.
    Inside(PathBuf),
    /// A file or folder cannot be read, or the zip not written.
    Io(PathBuf, io::Error),
}

/// Writes all of `data` into the zip file `to`, wholly or not at all. Locks and half-written files stay out.
///
/// # Errors
/// Why there is none; a file that was there is as it was.
pub(crate) fn backup(data: &Path, to: &Path) -> Result<Saved, BackupError> {
    let read = |path: &Path| {
        let path = path.to_owned();
        move |error| BackupError::Io(path, error)
    };
    if !data.is_dir() {
        return Err(BackupError::Nothing(data.to_owned()));
    }
    let whole = |path: &Path| fs::canonicalize(path).ok();
    let folder = to.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    if let (Some(folder), Some(data)) = (whole(folder), whole(data))
        && folder.starts_with(&data)
    {
        return Err(BackupError::Inside(to.to_owned()));
    }
    let mut saved = Saved::default();
    let mut files = Vec::new();
    collect(data, &mut Vec::new(), &mut files, &mut saved.left_out).map_err(|(path, error)| read(&path)(error))?;
    if files.is_empty() {
        return Err(BackupError::Nothing(data.to_owned()));
    }
    let mut units = BTreeSet::new();
    for (name, _) in &files {
        let parts: Vec<&str> = name.split('/').collect();
        units.insert((Kind::of(&parts), parts[..parts_of_unit(&parts)].join("/")));
        saved.keys |= parts[0] == "nycklar";
    }
    for (kind, _) in &units {
        saved.counts[*kind as usize] += 1;
    }
    saved.files = files.len();
    // The file that could not be read, for the message: the writer only knows what the system said.
    let mut unread = None;
    let written = save_whole_by(to, |out| write(&files, out, &mut unread));
    match (written, unread) {
        (Ok(()), _) => {}
        (Err(error), Some(path)) => return Err(BackupError::Io(path, error)),
        (Err(error), None) => return Err(BackupError::Io(to.to_owned(), error)),
    }
    saved.bytes = fs::metadata(to).map(|about| about.len()).unwrap_or_default();
    Ok(saved)
}

/// Every file under `folder` with its name in the zip, in the order of the names.
fn collect(
    folder: &Path,
    above: &mut Vec<String>,
    files: &mut Vec<(String, PathBuf)>,
    left_out: &mut Vec<PathBuf>,
) -> Result<(), (PathBuf, io::Error)> {
    let of = |path: &Path| {
        let path = path.to_owned();
        move |error| (path, error)
    };
    let mut entries: Vec<_> =
        fs::read_dir(folder).map_err(of(folder))?.collect::<Result<_, _>>().map_err(of(folder))?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        let name = entry.file_name();
        let Some(name) = name.to_str().filter(|name| !name.contains(['\\', '\n'])) else {
            left_out.push(path);
            continue;
        };
        if is_passing(name) {
            continue;
        }
        match fs::metadata(&path) {
            // A linked folder may lead anywhere, to a whole disk as well.
            Ok(about) if about.is_dir() && (path.is_symlink() || above.len() >= DEPTH_MAX) => left_out.push(path),
            Ok(about) if about.is_dir() => {
                above.push(name.to_owned());
                collect(&path, above, files, left_out)?;
                above.pop();
            }
            Ok(about) if about.is_file() => {
                files.push((above.iter().map(String::as_str).chain([name]).collect::<Vec<_>>().join("/"), path));
            }
            _ => left_out.push(path),
        }
    }
    Ok(())
}

/// Whether a file or folder is only there while something is written or played.
fn is_passing(name: &str) -> bool {
    name == LOCK_FILE || name.ends_with(".lock") || name.starts_with(".tmp") || name.starts_with(".ny-")
}

fn write(files: &[(String, PathBuf)], out: &mut dyn Write, unread: &mut Option<PathBuf>) -> io::Result<()> {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut zip = ZipWriter::new_stream(out);
    let mark = Mark { format: FORMAT, program: env!("CARGO_PKG_VERSION").to_owned(), files: files.len() };
    zip.start_file(MARK, options)?;
    zip.write_all(&serde_json::to_vec_pretty(&mark)?)?;
    for (name, path) in files {
        let mut file = File::open(path).inspect_err(|_| *unread = Some(path.clone()))?;
        zip.start_file(format!("{ROOT}{name}"), options)?;
        io::copy(&mut file, &mut zip)?;
    }
    zip.finish()?;
    Ok(())
}
