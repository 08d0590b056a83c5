//! Files that a command or a screen is asked to write: whether something would be lost that nobody can get back.
//!
//! A name says little: it may be a link, a second name of the same file, or lead through a folder that is not there
//! yet. So it is followed to the file itself first.

use super::line_file::LOCK_FILE;
use super::log::is_log;
use super::paths;
use super::problem::shown;
use super::rows_parquet::MAKER;
use super::session::{DECK_FILE, LOG_FILE, TORN_FILE};
use crate::files::read_file;
use crate::t;
use crate::text::Lang;
use std::collections::HashSet;
use std::fs::{self, File};
use std::io::{self, Read, Seek};
use std::path::{Component, Path, PathBuf};

/// What a picture of this program says of itself, in its first bytes.
pub(crate) const PNG_MARK: &str = "komma-overens";

/// How calendar entries of this program begin.
pub(crate) const CALENDAR_MARK: &str = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Komma överens//";

/// So many links in a row are followed; more are a circle.
const LINKS_MAX: usize = 40;

/// What is written, and so what may give way to it: an earlier one of the same kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Product {
    /// The agreement as Markdown.
    Agreement,
    /// The reference of fields and codes as Markdown.
    Reference,
    /// A PDF to print.
    Pdf,
    /// A picture in PNG.
    Png,
    /// The rows of games as CSV.
    Rows,
    /// What was said in a practice, which never replaces anything.
    Talk,
    /// Everything of one's own as a zip.
    Backup,
    /// The rows of games as Parquet.
    Parquet,
    /// Calendar entries.
    Calendar,
    /// Something that people go on writing in, such as a document for Word: not even an earlier one gives way unasked.
    Edited,
}

/// Why a file is not written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Refused {
    /// The name is a lone hyphen, which others take for standard output.
    Hyphen,
    /// It is what the same command reads.
    Input(PathBuf),
    /// It is the log of a game.
    Log(PathBuf),
    /// It belongs to the game in its folder.
    OfGame(PathBuf),
    /// There is a file of another kind.
    Other(PathBuf),
    /// There is a file that somebody may have gone on writing in.
    Earlier(PathBuf),
    /// It is a pipe or a device that could be waited for without end.
    NotAFile(PathBuf),
    /// The folder holds something already.
    Filled(PathBuf),
    /// The program keeps it for people: their practices, keys, settings, templates, drafts and decks.
    Kept(PathBuf),
    /// There is something of that name.
    Taken(PathBuf),
    /// The folder it would lie in is not there.
    NoFolder(PathBuf),
}

impl Refused {
    /// What is in the way, and what to do.
    pub(crate) fn text(&self, lang: Lang) -> String {
        match self {
            Refused::Hyphen => t!(lang, "record-target-hyphen"),
            Refused::Input(path) => t!(lang, "record-target-input", file = shown(path)),
            Refused::Log(path) => t!(lang, "record-target-log", file = shown(path)),
            Refused::OfGame(path) => t!(lang, "record-target-of-game", file = shown(path)),
            Refused::Other(path) => t!(lang, "record-target-other", file = shown(path)),
            Refused::Earlier(path) => t!(lang, "papers-earlier", file = shown(path)),
            Refused::NotAFile(path) => t!(lang, "record-target-not-a-file", file = shown(path)),
            Refused::Filled(path) => t!(lang, "record-target-filled", file = shown(path)),
            Refused::Kept(path) => t!(lang, "record-target-kept", file = shown(path)),
            Refused::Taken(path) => t!(lang, "record-target-taken", file = shown(path)),
            Refused::NoFolder(path) => t!(lang, "record-target-no-folder", file = shown(path)),
        }
    }
}

/// Whether `product` may be written to `path`. `inputs` are the files the same command reads; `force` lets a file of
/// another kind give way, but neither an input nor anything a game needs.
///
/// # Errors
/// What would be lost.
pub(crate) fn may_write(path: &Path, product: Product, inputs: &[PathBuf], force: bool) -> Result<(), Refused> {
    if path.as_os_str() == "-" {
        return Err(Refused::Hyphen);
    }
    let shown = || path.to_owned();
    // What cannot be followed cannot be written either, and says so then.
    let Ok(file) = followed(path) else { return Ok(()) };
    if inputs.iter().any(|input| same_file(input, &file)) {
        return Err(Refused::Input(shown()));
    }
    let about = fs::metadata(&file).ok();
    let folder = file.parent().unwrap_or(Path::new("."));
    let name = file.file_name().map(|name| name.to_string_lossy().to_lowercase()).unwrap_or_default();
    let beside_a_game = starts_as_log(&folder.join(LOG_FILE));
    if [LOG_FILE, DECK_FILE, LOCK_FILE, TORN_FILE].contains(&name.as_str()) && beside_a_game {
        return Err(if name == LOG_FILE { Refused::Log(shown()) } else { Refused::OfGame(shown()) });
    }
    let Some(about) = about else { return Ok(()) };
    if about.is_dir() {
        return Ok(());
    }
    if !about.is_file() {
        // A command line's own pipes stand under /dev; any other would be waited at until somebody reads from it.
        let handed_over = ["/dev", "/proc"].iter().any(|system| path.starts_with(system));
        return if handed_over && !is_block_device(&about) { Ok(()) } else { Err(Refused::NotAFile(shown())) };
    }
    if starts_as_log(&file) {
        return Err(Refused::Log(shown()));
    }
    if is_such(&file, product) {
        return Ok(());
    }
    // A lock holds nothing, and is what keeps two programs apart.
    if is_kept(&file) {
        return Err(Refused::Kept(shown()));
    }
    if about.len() == 0 && !beside_a_game {
        return Ok(());
    }
    match (beside_a_game, force) {
        (true, _) => Err(Refused::OfGame(shown())),
        (false, true) => Ok(()),
        (false, false) if product == Product::Edited => Err(Refused::Earlier(shown())),
        (false, false) => Err(Refused::Other(shown())),
    }
}

/// Whether a new file may be made at `path`, asked before the work it is the result of.
///
/// # Errors
/// What is there already, or what is missing.
pub(crate) fn may_begin(path: &Path) -> Result<(), Refused> {
    if path.as_os_str() == "-" {
        return Err(Refused::Hyphen);
    }
    if fs::symlink_metadata(path).is_ok() {
        return Err(Refused::Taken(path.to_owned()));
    }
    may_write(path, Product::Talk, &[], false)?;
    match followed(path) {
        Ok(file) if !file.parent().is_some_and(Path::is_dir) => Err(Refused::NoFolder(path.to_owned())),
        _ => Ok(()),
    }
}

/// Of several names for one file, links of any kind, only the first.
pub(crate) fn one_name_each(files: Vec<PathBuf>) -> Vec<PathBuf> {
    let mut known: HashSet<FileId> = HashSet::new();
    files.into_iter().filter(|file| file_id(file).is_none_or(|id| known.insert(id))).collect()
}

/// Whether games may be written into the folder at `path`: one that is not there, or holds nothing at all.
///
/// # Errors
/// What would be mixed up.
pub(crate) fn may_fill(path: &Path) -> Result<(), Refused> {
    if path.as_os_str() == "-" {
        return Err(Refused::Hyphen);
    }
    let empty = match fs::read_dir(path) {
        Ok(mut entries) => entries.next().is_none(),
        // What is there and is no folder says so when it is written to.
        Err(_) => true,
    };
    if empty { Ok(()) } else { Err(Refused::Filled(path.to_owned())) }
}

/// Whether decks may be added to the folder at `path`.
///
/// # Errors
/// When it is the folder of a game.
pub(crate) fn may_add(path: &Path) -> Result<(), Refused> {
    if path.as_os_str() == "-" {
        return Err(Refused::Hyphen);
    }
    if starts_as_log(&path.join(LOG_FILE)) { Err(Refused::OfGame(path.to_owned())) } else { Ok(()) }
}

/// The file a path means, whether it is there or not: links are followed, and `..` behind a folder that is still to be
/// made leads where it will lead then.
fn followed(path: &Path) -> io::Result<PathBuf> {
    let mut links = 0;
    follow(&std::path::absolute(path)?, &mut links)
}

fn follow(path: &Path, links: &mut usize) -> io::Result<PathBuf> {
    let mut so_far = PathBuf::new();
    for component in path.components() {
        match component {
            Component::CurDir => {}
            Component::ParentDir => {
                so_far.pop();
            }
            other => {
                so_far.push(other);
                match fs::canonicalize(&so_far) {
                    Ok(real) => so_far = real,
                    // A link to nothing yet.
                    Err(_) => {
                        if let Ok(to) = fs::read_link(&so_far) {
                            *links += 1;
                            if *links > LINKS_MAX {
                                return Err(io::Error::from(io::ErrorKind::InvalidInput));
                            }
                            let from = so_far.parent().unwrap_or(Path::new("/"));
                            so_far = follow(&from.join(to), links)?;
                        }
                    }
                }
            }
        }
    }
    Ok(so_far)
}

/// Whether both names lead to one file.
fn same_file(one: &Path, other: &Path) -> bool {
    let (Ok(first), Ok(second)) = (fs::metadata(one), fs::metadata(other)) else { return false };
    is_one_file(&first, &second)
        || matches!((one.canonicalize(), other.canonicalize()), (Ok(one), Ok(other)) if one == other)
}

/// Whether two names of a hard link are one file.
#[cfg(unix)]
fn is_one_file(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    (one.dev(), one.ino()) == (other.dev(), other.ino())
}

/// What is the same for all names of a file.
#[cfg(unix)]
type FileId = (u64, u64);

#[cfg(unix)]
fn file_id(path: &Path) -> Option<FileId> {
    use std::os::unix::fs::MetadataExt;
    fs::metadata(path).ok().map(|about| (about.dev(), about.ino()))
}

#[cfg(not(unix))]
type FileId = PathBuf;

#[cfg(not(unix))]
fn file_id(path: &Path) -> Option<FileId> {
    path.canonicalize().ok()
}

/// The system does not tell; a file gives way to a new one there, so its other name keeps what it holds.
#[cfg(not(unix))]
fn is_one_file(_: &fs::Metadata, _: &fs::Metadata) -> bool {
    false
}

#[cfg(unix)]
fn is_block_device(about: &fs::Metadata) -> bool {
    std::os::unix::fs::FileTypeExt::is_block_device(&about.file_type())
}

#[cfg(not(unix))]
fn is_block_device(_: &fs::Metadata) -> bool {
    false
}

/// The first bytes of a file; none of what cannot be read.
fn head(path: &Path) -> Vec<u8> {
    const HEAD: u64 = 512;
    let mut head = Vec::new();
    if fs::metadata(path).is_ok_and(|about| about.is_file())
        && let Ok(file) = File::open(path)
    {
        // What was read before an error is what there is.
        let _ = file.take(HEAD).read_to_end(&mut head);
    }
    head
}

/// Whether a file that is there is one of those the program keeps in its data folder, or a key beside another one's games.
fn is_kept(file: &Path) -> bool {
    let data = paths::data_dir();
    let kept = |data: &Path| file.starts_with(data) && file != data;
    let a_key = file.parent().and_then(Path::file_name) == paths::keys_dir(Path::new("")).file_name();
    a_key || data.canonicalize().is_ok_and(|data| kept(&data))
}

fn starts_as_log(path: &Path) -> bool {
    is_log(&head(path))
}

/// Whether a PDF says in its metadata that this program made it.
fn is_printed_here(path: &Path) -> bool {
    let Ok(bytes) = read_file(path) else { return false };
    let marks = Lang::ALL.map(|lang| format!("<xmp:CreatorTool>{}<", t!(lang, "app-name")));
    marks.iter().any(|mark| bytes.windows(mark.len()).any(|part| part == mark.as_bytes()))
}

/// Whether a Parquet file says in its last bytes that this program made it.
fn ends_with_maker(path: &Path) -> bool {
    const END: u64 = 512;
    let end = || -> io::Result<Vec<u8>> {
        let mut file = File::open(path)?;
        let length = file.metadata()?.len();
        file.seek(io::SeekFrom::Start(length.saturating_sub(END)))?;
        let mut end = Vec::new();
        file.take(END).read_to_end(&mut end)?;
        Ok(end)
    };
    end().is_ok_and(|end| end.windows(MAKER.len()).any(|part| part == MAKER.as_bytes()))
}

/// Whether a file is an earlier one of what is to be written.
fn is_such(path: &Path, product: Product) -> bool {
    let head = head(path);
    let titled =
        |key: &str| Lang::ALL.iter().any(|&lang| head.starts_with(format!("# {}\n", t!(lang, key)).as_bytes()));
    match product {
        Product::Agreement => titled("minutes-title"),
        Product::Reference => titled("reference-title"),
        Product::Pdf => head.starts_with(b"%PDF-") && is_printed_here(path),
        Product::Rows => head.starts_with(b"schema,game,"),
        Product::Talk => false,
        // Its first file is the one that says what it is.
        Product::Backup => head.starts_with(b"PK\x03\x04") && head.get(30..48) == Some(&b"komma-overens.json"[..]),
        Product::Parquet => head.starts_with(b"PAR1") && ends_with_maker(path),
        Product::Calendar => head.starts_with(CALENDAR_MARK.as_bytes()),
        Product::Edited => false,
        Product::Png => {
            head.starts_with(b"\x89PNG\r\n\x1a\n")
                && head.windows(PNG_MARK.len()).any(|part| part == PNG_MARK.as_bytes())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const LOG: &str = "(KommaOverens((format:1";

    #[test]
    fn what_a_command_reads_is_never_written_over_by_any_name() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::create_dir(path("spel")).unwrap();
        fs::write(path("spel/log.ron"), LOG).unwrap();
        fs::write(path("lek.pdf"), "%PDF-").unwrap();
        let inputs = [path("lek.pdf")];
        let mut names =
            vec!["lek.pdf", "./lek.pdf", "spel/../lek.pdf", "finns-inte/../lek.pdf", "spel/x/../../lek.pdf"];
        #[cfg(unix)]
        {
            use std::os::unix::fs::symlink;
            symlink("lek.pdf", path("mjuk")).unwrap();
            symlink("mjuk", path("mjukare")).unwrap();
            symlink("finns-inte/../lek.pdf", path("omvag")).unwrap();
            symlink("spel", path("mapp")).unwrap();
            names.extend(["mjuk", "mjukare", "omvag", "mapp/../lek.pdf"]);
        }
        fs::hard_link(path("lek.pdf"), path("hard.pdf")).unwrap();
        if cfg!(unix) {
            names.push("hard.pdf");
        }
        for name in names {
            for force in [false, true] {
                let refused = may_write(&path(name), Product::Pdf, &inputs, force);
                assert_eq!(refused, Err(Refused::Input(path(name))), "{name}");
            }
        }
        assert_eq!(may_write(&path("ny.pdf"), Product::Pdf, &inputs, false), Ok(()));
        assert_eq!(may_write(Path::new("-"), Product::Pdf, &[], true), Err(Refused::Hyphen));
    }

    #[test]
    fn what_a_game_needs_never_gives_way() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        for (name, text) in [("log.ron", LOG), ("foto.jpg", "x"), ("lock", ""), ("overenskommelse.md", "# Agreement\n")]
        {
            fs::write(path(name), text).unwrap();
        }
        fs::write(path("kopia.txt"), format!("\u{feff}{LOG}")).unwrap();
        for force in [false, true] {
            let asked = |name: &str| may_write(&path(name), Product::Agreement, &[], force);
            for name in ["log.ron", "kopia.txt"] {
                assert_eq!(asked(name), Err(Refused::Log(path(name))), "{name}");
            }
            // Its deck too, which is away just now.
            for name in ["deck.ron", "DECK.ron", "lock", "log.ron.torn", "foto.jpg"] {
                assert_eq!(asked(name), Err(Refused::OfGame(path(name))), "{name}");
            }
            assert_eq!(asked("overenskommelse.md"), Ok(()));
            assert_eq!(asked("annan.md"), Ok(()));
        }
        assert_eq!(may_add(folder.path()), Err(Refused::OfGame(folder.path().to_owned())));
        assert_eq!(may_fill(folder.path()), Err(Refused::Filled(folder.path().to_owned())));
        assert_eq!(may_fill(&path("ny")), Ok(()));
    }

    #[test]
    fn another_kind_gives_way_when_asked_to() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        fs::write(path("lek.ron"), "(format: 1)").unwrap();
        fs::write(path("brev.md"), "# Kära Karin\n").unwrap();
        fs::write(path("tom.md"), "").unwrap();
        fs::write(path("fore.md"), "# Överenskommelse\n").unwrap();
        for name in ["lek.ron", "brev.md"] {
            let refused = may_write(&path(name), Product::Agreement, &[], false).unwrap_err();
            assert!(refused == Refused::Other(path(name)));
            for lang in Lang::ALL {
                assert!(refused.text(lang).contains(name) && refused.text(lang).contains("--force"));
            }
            assert_eq!(may_write(&path(name), Product::Agreement, &[], true), Ok(()));
        }
        for name in ["tom.md", "fore.md"] {
            assert_eq!(may_write(&path(name), Product::Agreement, &[], false), Ok(()));
        }
    }

    #[test]
    fn only_a_picture_or_a_print_of_ones_own_gives_way() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR";
        fs::write(path("semester.png"), png).unwrap();
        fs::write(path("bordet.png"), [&png[..], b"tEXtSoftware\0", PNG_MARK.as_bytes()].concat()).unwrap();
        fs::write(path("avtal.pdf"), "%PDF-1.7 Komma \u{f6}verens").unwrap();
        fs::write(path("lek.pdf"), "%PDF-1.7 <xmp:CreatorTool>Komma överens</xmp:CreatorTool>").unwrap();
        for (name, product, own) in [
            ("semester.png", Product::Png, false),
            ("bordet.png", Product::Png, true),
            ("avtal.pdf", Product::Pdf, false),
            ("lek.pdf", Product::Pdf, true),
        ] {
            let refused = if own { Ok(()) } else { Err(Refused::Other(path(name))) };
            assert_eq!(may_write(&path(name), product, &[], false), refused, "{name}");
            assert_eq!(may_write(&path(name), product, &[], true), Ok(()), "{name}");
        }
    }
}
