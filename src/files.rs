//! Files that are either wholly written or not at all.

use std::fs::{self, File};
use std::io::{self, BufWriter, Read, Write};
use std::path::{Path, PathBuf};
use tempfile::{Builder, NamedTempFile};

/// So many links in a row are followed; more are a circle.
const LINKS_MAX: usize = 40;

/// Writes `bytes` to `path` so that at any instant, a power cut included, the file is either the old one or the
/// new one. Makes the folder if it is missing. A file that is there keeps its permissions, a new one gets those of any
/// new file; a link goes on pointing to the file, which is what is written.
///
/// # Errors
/// Whatever the file system says, and that a file may only be read; the old file is unchanged then.
pub(crate) fn save_whole(path: &Path, bytes: &[u8]) -> io::Result<()> {
    save_whole_by(path, |file| file.write_all(bytes))
}

/// Like [`save_whole`], with bytes that `write` makes as it goes, so that all of them never lie in memory at once.
///
/// # Errors
/// Those of [`save_whole`], and those of `write`; the old file is unchanged then.
pub(crate) fn save_whole_by(path: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<()> {
    let path = &behind_links(path)?;
    let before = match fs::metadata(path) {
        Ok(about) if about.is_file() => Some(about.permissions()),
        Ok(about) if about.is_dir() => return Err(io::ErrorKind::IsADirectory.into()),
        // A pipe or a device has nothing that could be lost, and must not give way to a file.
        Ok(_) => return write(&mut File::options().write(true).open(path)?),
        Err(_) => None,
    };
    if before.as_ref().is_some_and(fs::Permissions::readonly) {
        return Err(io::ErrorKind::PermissionDenied.into());
    }
    let folder = folder_of(path);
    make_folders(folder)?;
    let file = beside(folder, write)?;
    if let Some(before) = before {
        file.as_file().set_permissions(before)?;
    }
    file.persist(path).map_err(|error| error.error)?;
    sync_folder(folder);
    Ok(())
}

/// Writes a file that is not there yet, wholly or not at all, with the permissions of any new file.
///
/// # Errors
/// `AlreadyExists` when there is something of that name; otherwise what the file system says.
pub(crate) fn save_new(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = folder_of(path);
    beside(folder, |file| file.write_all(bytes))?.persist_noclobber(path).map_err(|error| error.error)?;
    sync_folder(folder);
    Ok(())
}

/// A new folder beside others, which goes away again unless it gets its real name.
pub(crate) fn new_folder(folder: &Path) -> io::Result<tempfile::TempDir> {
    let mut builder = Builder::new();
    #[cfg(unix)]
    builder.permissions(<fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o777));
    builder.prefix(".ny-").tempdir_in(folder)
}

/// What `write` makes, in a file without a name of its own yet, safe on disk.
fn beside(folder: &Path, write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    // What the user's umask leaves of it, as for any new file; without this only its owner could read it.
    #[cfg(unix)]
    builder.permissions(<fs::Permissions as std::os::unix::fs::PermissionsExt>::from_mode(0o666));
    let mut file = builder.tempfile_in(folder)?;
    let mut buffered = BufWriter::new(file.as_file_mut());
    write(&mut buffered)?;
    buffered.flush()?;
    drop(buffered);
    file.as_file().sync_all()?;
    Ok(file)
}

/// The file that a path means when links are followed, whether it is there or not.
fn behind_links(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..LINKS_MAX {
        match fs::read_link(&path) {
            // What the system itself shows as a link may lead to no path at all, such as a pipe.
            Ok(_) if fs::metadata(&path).is_ok_and(|about| !about.is_file() && !about.is_dir()) => return Ok(path),
            Ok(to) => path = folder_of(&path).join(to),
            Err(_) => return Ok(path),
        }
    }
    Err(io::ErrorKind::TooManyLinks.into())
}

/// The folder a file lies in.
fn folder_of(path: &Path) -> &Path {
    path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."))
}

/// The most that is read of a file: many times the longest log.
const BYTES_MAX: u64 = 256 * 1024 * 1024;

/// The bytes of a file, but never of something that is not one: to read a pipe would be to wait for ever.
pub(crate) fn read_file(path: &Path) -> io::Result<Vec<u8>> {
    read_at_most(path, BYTES_MAX)
}

/// As [`read_file`], for a file that may hold no more than `max` bytes.
pub(crate) fn read_at_most(path: &Path, max: u64) -> io::Result<Vec<u8>> {
    let about = fs::metadata(path)?;
    if about.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !about.is_file() {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    if about.len() > max {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    // It may have grown since, and some of the system's own files tell no size.
    let mut bytes = Vec::new();
    File::open(path)?.take(max + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > max { Err(io::ErrorKind::FileTooLarge.into()) } else { Ok(bytes) }
}

/// Makes a folder and those above it, as far as they are missing, and has them on disk: what is written into a folder is
/// lost with it when the folder itself was never put there.
pub(crate) fn make_folders(folder: &Path) -> io::Result<()> {
    let missing = missing_folders(folder);
    fs::create_dir_all(folder)?;
    // The outermost first, as they were made.
    missing.iter().rev().for_each(|made| sync_folder(folder_of(made)));
    Ok(())
}

/// The folders that are not there yet, of `folder` and those above it, the innermost first.
fn missing_folders(folder: &Path) -> Vec<PathBuf> {
    let named = |folder: &&Path| !folder.as_os_str().is_empty();
    folder.ancestors().filter(named).take_while(|folder| !folder.exists()).map(Path::to_owned).collect()
}

/// Keeps a copy of a damaged file's bytes beside it, under the first number that is free, and says where. A copy of the
/// same bytes that is there already is enough; no copy takes another's place.
pub(crate) fn keep_aside(path: &Path, bytes: &[u8]) -> io::Result<PathBuf> {
    for number in 1_u32.. {
        let mut name = path.as_os_str().to_owned();
        name.push(format!(".broken-{number}"));
        let aside = PathBuf::from(name);
        match save_new(&aside, bytes) {
            Ok(()) => return Ok(aside),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                if read_file(&aside).is_ok_and(|kept| kept == bytes) {
                    return Ok(aside);
                }
            }
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

/// Asks the system to put a folder's list of files on disk. Not every system can; what matters is asked for
/// on the files themselves.
pub(crate) fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        // A system that cannot do it says so here, and there is nothing better to do.
        let _ = folder.sync_all();
    }
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::os::unix::fs::{PermissionsExt, symlink};

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    #[test]
    fn files_have_the_permissions_of_any_file_and_keep_their_own() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        File::create(path("any")).unwrap();
        fs::create_dir(path("any-folder")).unwrap();
        save_whole(&path("new"), b"1").unwrap();
        save_new(&path("other"), b"1").unwrap();
        assert_eq!([mode(&path("new")), mode(&path("other"))], [mode(&path("any")); 2]);
        assert_eq!(mode(new_folder(folder.path()).unwrap().path()), mode(&path("any-folder")));
        for permissions in [0o600, 0o640, 0o664] {
            fs::set_permissions(path("new"), fs::Permissions::from_mode(permissions)).unwrap();
            save_whole(&path("new"), format!("{permissions}").as_bytes()).unwrap();
            assert_eq!(mode(&path("new")), permissions);
            assert_eq!(fs::read_to_string(path("new")).unwrap(), format!("{permissions}"));
        }
        fs::set_permissions(path("new"), fs::Permissions::from_mode(0o444)).unwrap();
        assert_eq!(save_whole(&path("new"), b"2").unwrap_err().kind(), io::ErrorKind::PermissionDenied);
        assert_eq!(save_new(&path("new"), b"2").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_to_string(path("new")).unwrap(), format!("{}", 0o664));
        // Nothing else is left lying there.
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 4);
    }

    #[test]
    fn folders_are_made_from_the_outermost_that_is_missing() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        assert_eq!(missing_folders(&path("a/b/c")), [path("a/b/c"), path("a/b"), path("a")]);
        make_folders(&path("a/b")).unwrap();
        assert_eq!(missing_folders(&path("a/b/c")), [path("a/b/c")]);
        make_folders(&path("a/b")).unwrap();
        assert!(missing_folders(&path("a/b")).is_empty() && missing_folders(Path::new("")).is_empty());
        fs::write(path("file"), b"").unwrap();
        assert!(make_folders(&path("file/under")).is_err());
    }

    #[test]
    fn no_copy_of_a_damaged_file_takes_the_place_of_another() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("log.ron");
        let kept: Vec<PathBuf> = [&b"1"[..], b"2", b"1", b"3"].map(|bytes| keep_aside(&path, bytes).unwrap()).into();
        assert_eq!(kept[0], kept[2]);
        assert_eq!([0, 1, 3].map(|at: usize| fs::read(&kept[at]).unwrap()), [b"1", b"2", b"3"]);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 3);
    }

    #[test]
    fn links_stay_links() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("real")).unwrap();
        fs::write(path("real/deck"), "1").unwrap();
        symlink("real/deck", path("link")).unwrap();
        symlink(path("link"), path("link-to-link")).unwrap();
        save_whole(&path("link-to-link"), b"2").unwrap();
        assert!(path("link").is_symlink() && path("link-to-link").is_symlink());
        assert_eq!(fs::read_to_string(path("real/deck")).unwrap(), "2");
        // One that leads to nothing yet.
        symlink("real/later", path("ahead")).unwrap();
        save_whole(&path("ahead"), b"3").unwrap();
        assert_eq!(fs::read_to_string(path("real/later")).unwrap(), "3");
        symlink("round", path("round")).unwrap();
        assert!(save_whole(&path("round"), b"4").is_err());
        assert!(save_whole(&path("real"), b"4").is_err());
        // A new file takes no link's place.
        assert_eq!(save_new(&path("link"), b"5").unwrap_err().kind(), io::ErrorKind::AlreadyExists);
        assert_eq!(fs::read_dir(path("real")).unwrap().count(), 2);
    }
}
