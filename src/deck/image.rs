//! Images a deck names: a path within the deck's own folder, and nothing outside it.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::SystemTime;

/// The largest image file, in bytes.
pub(crate) const IMAGE_BYTES_MAX: u64 = 8 * 1024 * 1024;
/// The largest image, in pixels a side.
pub(crate) const IMAGE_SIDE_MAX: u32 = 8192;
/// The longest path, in bytes.
const PATH_MAX: usize = 240;

/// Why an image cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The path leads out of the deck's folder.
    Leaves,
    /// It is not a path to a PNG or JPEG file.
    Form,
    /// There is no such file.
    Missing,
    /// The file is larger than [`IMAGE_BYTES_MAX`], or the image than [`IMAGE_SIDE_MAX`].
    TooLarge,
    /// What is in the file is neither PNG nor JPEG.
    NotAnImage,
    /// The file ends too early, or what is in it cannot be unpacked.
    Torn,
    /// The path is written with backslashes, or with what they have become within a text.
    Backslash,
}

/// Whether this is how the path of an image within a folder is written. Nothing is looked for.
///
/// # Errors
/// [`Fault::Leaves`], [`Fault::Backslash`] or [`Fault::Form`].
pub(crate) fn form(path: &str) -> Result<(), Fault> {
    // A backslash parts folders on some systems only: the same deck must mean the same everywhere. Before some letters it
    // is no longer one when the text has been read.
    if path.contains(['\\', '\t', '\n', '\r']) {
        return Err(Fault::Backslash);
    }
    // A colon is a drive on some systems.
    if path.starts_with('/') || path.contains(':') || path.split('/').any(|part| part == "..") {
        return Err(Fault::Leaves);
    }
    let plain = path.split('/').all(|part| !part.is_empty() && part != "." && part.trim() == part);
    if !plain || path.len() > PATH_MAX || path.chars().any(char::is_control) {
        return Err(Fault::Form);
    }
    let kind = path.rsplit_once('.').map(|(_, kind)| kind.to_ascii_lowercase());
    match kind.as_deref() {
        Some("png" | "jpg" | "jpeg") => Ok(()),
        _ => Err(Fault::Form),
    }
}

/// Looks for an image that a deck in `folder` names, and answers with the file.
///
/// # Errors
/// Why it cannot be used; also when links on the way lead out of the folder.
pub(crate) fn find(folder: &Path, path: &str) -> Result<PathBuf, Fault> {
    form(path)?;
    let folder = fs::canonicalize(folder).map_err(|_| Fault::Missing)?;
    let file = fs::canonicalize(folder.join(path)).map_err(|_| Fault::Missing)?;
    if !file.starts_with(&folder) {
        return Err(Fault::Leaves);
    }
    // Asked before opening: to open a pipe would wait for a writer.
    let about = fs::metadata(&file).map_err(|_| Fault::Missing)?;
    if !about.is_file() {
        return Err(Fault::Missing);
    }
    if about.len() > IMAGE_BYTES_MAX {
        return Err(Fault::TooLarge);
    }
    let mut bytes = Vec::new();
    File::open(&file)
        .and_then(|file| file.take(IMAGE_BYTES_MAX).read_to_end(&mut bytes))
        .map_err(|_| Fault::Missing)?;
    let (width, height) = size(&bytes).ok_or(Fault::NotAnImage)?;
    if width == 0 || height == 0 {
        return Err(Fault::NotAnImage);
    }
    if width > IMAGE_SIDE_MAX || height > IMAGE_SIDE_MAX { Err(Fault::TooLarge) } else { Ok(file) }
}

/// Whether the image in a file that was found can be unpacked to its end.
///
/// # Errors
/// [`Fault::Torn`], or [`Fault::Missing`] when it is gone again.
pub(crate) fn whole(file: &Path) -> Result<(), Fault> {
    type Stamp = (PathBuf, Option<SystemTime>, u64);
    // A deck that is being written is checked again at each save, and its images are mostly the same.
    static KNOWN: Mutex<BTreeMap<Stamp, bool>> = Mutex::new(BTreeMap::new());
    let about = fs::metadata(file).map_err(|_| Fault::Missing)?;
    let stamp = (file.to_owned(), about.modified().ok(), about.len());
    let known = || KNOWN.lock().unwrap_or_else(PoisonError::into_inner);
    let remembered = known().get(&stamp).copied();
    let sound = match remembered {
        Some(sound) => sound,
        None => {
            let bytes = fs::read(file).map_err(|_| Fault::Missing)?;
            let sound = unpacks(&bytes);
            known().insert(stamp, sound);
            sound
        }
    };
    if sound { Ok(()) } else { Err(Fault::Torn) }
}

fn unpacks(bytes: &[u8]) -> bool {
    if bytes.starts_with(b"\x89PNG") { unpacks_png(bytes).is_some() } else { unpacks_jpeg(bytes).is_some() }
}

/// Row by row: a large image takes no more room than a small one.
fn unpacks_png(bytes: &[u8]) -> Option<()> {
    let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info().ok()?;
    while reader.next_row().ok()?.is_some() {}
    reader.finish().ok()
}

/// A file that was cut short has no end mark; its unpacker fills up with grey and says nothing.
fn unpacks_jpeg(bytes: &[u8]) -> Option<()> {
    let scan = scan_of(bytes)?;
    bytes[scan..].windows(2).any(|pair| pair == b"\xFF\xD9").then_some(())?;
    let mut decoder = zune_jpeg::JpegDecoder::new(zune_jpeg::zune_core::bytestream::ZCursor::new(bytes));
    decoder.decode().ok().map(drop)
}

/// Where the picture itself begins in a JPEG file.
fn scan_of(bytes: &[u8]) -> Option<usize> {
    let mut at = 2;
    loop {
        let [0xFF, marker, ..] = *bytes.get(at..)? else { return None };
        match marker {
            0xFF => at += 1,
            0xDA => return Some(at),
            0xD9 => return None,
            0x01 | 0xD0..=0xD7 => at += 2,
            _ => at += 2 + usize::from(u16::from_be_bytes(bytes.get(at + 2..at + 4)?.try_into().ok()?)),
        }
    }
}

/// The width and height a PNG or JPEG file says it has, in pixels. Only the head is read, so that nothing large
/// is unpacked to find out.
fn size(bytes: &[u8]) -> Option<(u32, u32)> {
    if let Some(rest) = bytes.strip_prefix(b"\x89PNG\r\n\x1a\n") {
        let word = |at: usize| rest.get(at..at + 4).and_then(|b| b.try_into().ok()).map(u32::from_be_bytes);
        return (rest.get(4..8)? == b"IHDR").then_some(()).and_then(|()| Some((word(8)?, word(12)?)));
    }
    let mut rest = bytes.strip_prefix(b"\xFF\xD8")?;
    loop {
        let [0xFF, marker, ..] = *rest else { return None };
        match marker {
            0xFF => rest = &rest[1..],
            // A frame's head: length, precision, height, width.
            0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                let half = |at: usize| rest.get(at..at + 2).and_then(|b| b.try_into().ok()).map(u16::from_be_bytes);
                return Some((half(7)?.into(), half(5)?.into()));
            }
            0xD9 | 0xDA => return None,
            0x01 | 0xD0..=0xD7 => rest = &rest[2..],
            _ => {
                let length = usize::from(u16::from_be_bytes(rest.get(2..4)?.try_into().ok()?));
                rest = rest.get(2 + length..)?;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The head of a PNG file of this size.
    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        bytes.extend(width.to_be_bytes());
        bytes.extend(height.to_be_bytes());
        bytes
    }

    #[test]
    fn paths_stay_within_the_folder() {
        for path in ["bild.png", "bilder/torg.JPG", "å ä ö/hus.jpeg", "..png/x.png"] {
            assert_eq!(form(path), Ok(()), "{path}");
        }
        for path in ["../bild.png", "a/../../b.png", "/etc/x.png", "c:/x.png", "a/.."] {
            assert_eq!(form(path), Err(Fault::Leaves), "{path}");
        }
        for path in ["a\\..\\x.png", "bilder\\torg.png", "bilder\torg.png", "a\n.png"] {
            assert_eq!(form(path), Err(Fault::Backslash), "{path}");
        }
        for path in ["", "bild", "bild.gif", "a//b.png", "./b.png", "b.png/", " b.png"] {
            assert_eq!(form(path), Err(Fault::Form), "{path}");
        }
    }

    #[test]
    fn a_torn_image_is_told_from_a_whole_one() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("b");
        let torn = |bytes: &[u8]| {
            fs::write(&file, bytes).unwrap();
            // The next one may be as long and as old.
            let known = whole(&file);
            fs::remove_file(&file).unwrap();
            known == Err(Fault::Torn)
        };
        let picture = include_bytes!("../../assets/pictures/table.png");
        assert!(!torn(picture));
        for cut in [40, picture.len() / 2, picture.len() - 20] {
            assert!(torn(&picture[..cut]), "cut at {cut}");
        }
        let photo = include_bytes!("../../tests/kept/torg.jpg");
        assert!(!torn(photo));
        for cut in [700, photo.len() / 2, photo.len() - 2] {
            assert!(torn(&photo[..cut]), "cut at {cut}");
        }
    }

    #[test]
    fn files_are_looked_at_before_they_are_used() {
        let outside = tempfile::tempdir().unwrap();
        let folder = outside.path().join("lek");
        fs::create_dir_all(folder.join("bilder")).unwrap();
        let put = |name: &str, bytes: &[u8]| fs::write(folder.join(name), bytes).unwrap();
        put("bilder/ok.png", &png(640, 480));
        put("ok.jpg", b"\xFF\xD8\xFF\xE0\0\x04ab\xFF\xC0\0\x11\x08\x01\xE0\x02\x80\x03");
        put("stor.png", &png(IMAGE_SIDE_MAX + 1, 1));
        put("tom.png", &png(0, 4));
        put("text.png", b"ingen bild");
        put("kapad.jpg", b"\xFF\xD8\xFF\xE0\xFF");
        assert!(find(&folder, "bilder/ok.png").is_ok());
        assert_eq!(size(&fs::read(folder.join("ok.jpg")).unwrap()), Some((640, 480)));
        for (path, fault) in [
            ("stor.png", Fault::TooLarge),
            ("tom.png", Fault::NotAnImage),
            ("text.png", Fault::NotAnImage),
            ("kapad.jpg", Fault::NotAnImage),
            ("borta.png", Fault::Missing),
        ] {
            assert_eq!(find(&folder, path), Err(fault), "{path}");
        }
        fs::create_dir(folder.join("mapp.png")).unwrap();
        assert_eq!(find(&folder, "mapp.png"), Err(Fault::Missing));
        File::create(folder.join("vid.png")).unwrap().set_len(IMAGE_BYTES_MAX + 1).unwrap();
        assert_eq!(find(&folder, "vid.png"), Err(Fault::TooLarge));
        #[cfg(unix)]
        {
            fs::write(outside.path().join("hemlig.png"), png(1, 1)).unwrap();
            std::os::unix::fs::symlink(outside.path().join("hemlig.png"), folder.join("lank.png")).unwrap();
            assert_eq!(find(&folder, "lank.png"), Err(Fault::Leaves));
            std::os::unix::fs::symlink(outside.path(), folder.join("ut")).unwrap();
            assert_eq!(find(&folder, "ut/hemlig.png"), Err(Fault::Leaves));
            std::os::unix::fs::symlink(folder.join("bilder/ok.png"), folder.join("inne.png")).unwrap();
            assert!(find(&folder, "inne.png").is_ok());
        }
    }
}
