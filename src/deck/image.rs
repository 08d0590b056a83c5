//! Images a deck names: a path within the deck's own folder, and nothing outside it.

use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};

/// The largest image file, in bytes.
pub const IMAGE_BYTES_MAX: u64 = 8 * 1024 * 1024;
/// The largest image, in pixels a side.
pub const IMAGE_SIDE_MAX: u32 = 8192;
/// The longest path, in bytes.
const PATH_MAX: usize = 240;

/// Why an image cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
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
}

/// Whether this is how the path of an image within a folder is written. Nothing is looked for.
///
/// # Errors
/// [`Fault::Leaves`] or [`Fault::Form`].
pub fn form(path: &str) -> Result<(), Fault> {
    // A colon is a drive on some systems, a backslash a separator: the same deck must mean the same everywhere.
    if path.starts_with('/') || path.contains(['\\', ':']) || path.split('/').any(|part| part == "..") {
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
pub fn find(folder: &Path, path: &str) -> Result<PathBuf, Fault> {
    form(path)?;
    let folder = fs::canonicalize(folder).map_err(|_| Fault::Missing)?;
    let file = fs::canonicalize(folder.join(path)).map_err(|_| Fault::Missing)?;
    if !file.starts_with(&folder) {
        return Err(Fault::Leaves);
    }
    // Asked before opening: to open a pipe would wait for somebody to write to it.
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
        for path in ["../bild.png", "a/../../b.png", "/etc/x.png", "c:/x.png", "a\\..\\x.png", "a/.."] {
            assert_eq!(form(path), Err(Fault::Leaves), "{path}");
        }
        for path in ["", "bild", "bild.gif", "a//b.png", "./b.png", "b.png/", " b.png", "a\n.png"] {
            assert_eq!(form(path), Err(Fault::Form), "{path}");
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
