//! Files that are either wholly written or not at all.

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::Path;

/// Writes `bytes` to `path` so that at any instant, a power cut included, the file is either the old one or the
/// new one. Makes the folder if it is missing.
///
/// # Errors
/// Whatever the file system says; the old file is unchanged then.
pub fn save_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    sync_folder(folder);
    Ok(())
}

/// The most that is read of a file: many times the longest log.
const BYTES_MAX: u64 = 256 * 1024 * 1024;

/// The bytes of a file, but never of something that is not one: to read a pipe would be to wait for ever.
pub(crate) fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !about.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    if about.len() > BYTES_MAX {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    fs::read(path)
}

/// Asks the system to put a folder's list of files on disk. Not every system can; what matters is asked for
/// on the files themselves.
pub(crate) fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        // A system that cannot do it says so here, and there is nothing better to do.
        let _ = folder.sync_all();
    }
}
