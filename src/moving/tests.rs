use super::restore::restore_as;
use super::*;
use crate::practice::store::Record;
use std::collections::BTreeMap;
use std::fs;
use std::io::{Cursor, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const LOG: &str = "(KommaOverens((format:1";

/// A data folder as somebody has it.
fn data(folder: &Path) -> PathBuf {
    let data = folder.join("här hemma");
    for (name, text) in [
        ("games/2026-09-04-kort-1a2b/log.ron", "(KommaOverens((format:1\nett\n"),
        ("games/2026-09-04-kort-1a2b/deck.ron", "(id: \"lek\")"),
        ("games/2026-09-04-kort-1a2b/lock", ""),
        ("games/2026-09-04-kort-1a2b/överenskommelse.md", "# Överenskommelse\n"),
        ("nycklar/0011223344556677.ron", "(key:\"00\",sealed:1)"),
        ("kortlekar/Åmål på väg.ron", "(id: \"åmål\")"),
        ("kortlekar/med bilder/deck.ron", "(id: \"bilder\")"),
        ("kortlekar/med bilder/bild.png", "\u{89}PNG"),
        ("mallar/torsdag.ron", "()"),
        ("practice/record.ron", "(attempts: [])"),
        ("practice/record.lock", ""),
        ("settings.ron", "(lang: Some(Sv))"),
    ] {
        let path = data.join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    data
}

/// Every file under a folder with what it holds.
fn all(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    fn walk(root: &Path, folder: &Path, found: &mut BTreeMap<String, Vec<u8>>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(root, &path, found);
            } else {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().into_owned();
                found.insert(name, fs::read(path).unwrap());
            }
        }
    }
    let mut found = BTreeMap::new();
    walk(folder, folder, &mut found);
    found
}

fn without_locks(mut files: BTreeMap<String, Vec<u8>>) -> BTreeMap<String, Vec<u8>> {
    files.retain(|name, _| !name.ends_with("lock"));
    files
}

/// A zip with these files, made by somebody else.
fn forged(folder: &Path, files: &[(&str, &str)]) -> PathBuf {
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mark = Mark { format: FORMAT, program: "0.1.0".to_owned(), files: files.len() };
    zip.start_file(MARK, options).unwrap();
    zip.write_all(&serde_json::to_vec(&mark).unwrap()).unwrap();
    for (name, text) in files {
        zip.start_file(*name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    let path = folder.join("annan.zip");
    fs::write(&path, zip.finish().unwrap().into_inner()).unwrap();
    path
}

#[test]
fn what_is_saved_is_back_on_another_computer_byte_for_byte() {
    let folder = tempfile::tempdir().unwrap();
    let (from, file, to) = (data(folder.path()), folder.path().join("på väg.zip"), folder.path().join("där borta"));
    let saved = backup(&from, &file).unwrap();
    assert_eq!(saved.counts, [1, 2, 1, 1, 2]);
    assert_eq!((saved.files, saved.keys), (10, true));
    assert!(saved.left_out.is_empty() && saved.bytes > 0);
    let restored = restore(&file, &to).unwrap();
    assert!(restored.all.iter().all(|happened| matches!(happened, Happened::Back(_))), "{restored:?}");
    assert_eq!(all(&to), without_locks(all(&from)));
    // Doing it again changes nothing.
    let again = restore(&file, &to).unwrap();
    assert!(again.all.iter().all(|happened| matches!(happened, Happened::There(_))), "{again:?}");
    assert_eq!(all(&to), without_locks(all(&from)));
}

#[test]
fn what_is_in_the_way_stays_and_what_is_further_along_is_enough() {
    let folder = tempfile::tempdir().unwrap();
    let (from, file) = (data(folder.path()), folder.path().join("kopia.zip"));
    backup(&from, &file).unwrap();
    let change = |name: &str, text: &str| fs::write(from.join(name), text).unwrap();
    change("games/2026-09-04-kort-1a2b/log.ron", "(KommaOverens((format:1\nett\ntvå\n");
    change("kortlekar/Åmål på väg.ron", "(id: \"nyare\")");
    change("kortlekar/med bilder/bild.png", "en annan");
    change("settings.ron", "(lang: Some(En))");
    let before = without_locks(all(&from));
    let restored = restore(&file, &from).unwrap();
    let after = without_locks(all(&from));
    for (name, bytes) in &before {
        assert!(name == "settings.ron" || after.get(name) == Some(bytes), "{name}");
    }
    assert_eq!(after["kortlekar/Åmål på väg-2.ron"], "(id: \"åmål\")".as_bytes());
    assert_eq!(after["kortlekar/med bilder-2/bild.png"], "\u{89}PNG".as_bytes());
    assert_eq!(after["settings.ron"], b"(lang: Some(Sv))");
    assert_eq!(after["settings-2.ron"], b"(lang: Some(En))");
    assert_eq!(after.len(), before.len() + 4);
    let beside = restored.all.iter().filter(|happened| matches!(happened, Happened::Beside(_))).count();
    assert_eq!(beside, 2);
    // Once more: what lies beside is known again.
    restore(&file, &from).unwrap();
    assert_eq!(without_locks(all(&from)), after);
}

#[test]
fn attempts_of_both_computers_are_in_one_record() {
    let folder = tempfile::tempdir().unwrap();
    let kept = fs::read_to_string("tests/kept/practice-v1/record.ron").unwrap();
    let whole = Record::read(kept.as_bytes()).0;
    assert!(whole.attempts.len() > 1, "the kept record has attempts to part");
    let half =
        |attempts: &[crate::practice::store::Attempt]| ron::to_string(&Record { attempts: attempts.to_vec() }).unwrap();
    let (from, to) = (folder.path().join("a"), folder.path().join("b"));
    for (data, attempts) in [(&from, &whole.attempts[..1]), (&to, &whole.attempts[1..])] {
        fs::create_dir_all(data.join("practice")).unwrap();
        fs::write(data.join("practice/record.ron"), half(attempts)).unwrap();
    }
    let file = folder.path().join("kopia.zip");
    backup(&from, &file).unwrap();
    for _ in 0..2 {
        restore(&file, &to).unwrap();
        let mut both = Record::load(&to).unwrap().attempts;
        both.sort_by_key(|attempt| (attempt.at.clone(), attempt.seed));
        let mut asked = whole.attempts.clone();
        asked.sort_by_key(|attempt| (attempt.at.clone(), attempt.seed));
        assert_eq!(both, asked);
    }
}

#[test]
fn a_zip_that_leads_elsewhere_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let to = folder.path().join("data");
    for name in [
        "data/../ut.ron",
        "data/games/../../ut.ron",
        "data//etc/passwd",
        "/ut.ron",
        "../ut.ron",
        "ut.ron",
        "data/C:/ut.ron",
        "data/games\\..\\..\\ut.ron",
        "data/./settings.ron",
    ] {
        let file = forged(folder.path(), &[("data/settings.ron", "()"), (name, "x")]);
        let error = restore(&file, &to).unwrap_err();
        assert!(
            matches!(&error, RestoreError::Unsafe(_) | RestoreError::NotABackup(_) | RestoreError::Damaged(_)),
            "{name}: {error:?}"
        );
        assert!(!to.exists() && !folder.path().join("ut.ron").exists(), "{name}");
    }
    // A link in the zip, through which the next file would be written.
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    zip.start_file(MARK, options).unwrap();
    zip.write_all(br#"{"format":1,"program":"0.1.0","files":2}"#).unwrap();
    zip.add_symlink("data/games", "../..", options).unwrap();
    zip.start_file("data/games/ut.ron", options).unwrap();
    zip.write_all(b"x").unwrap();
    let file = folder.path().join("lank.zip");
    fs::write(&file, zip.finish().unwrap().into_inner()).unwrap();
    assert!(matches!(restore(&file, &to), Err(RestoreError::Unsafe(_))));
    assert!(!to.exists());
}

#[test]
fn what_is_no_backup_or_a_torn_one_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (from, file, to) = (data(folder.path()), folder.path().join("kopia.zip"), folder.path().join("data"));
    backup(&from, &file).unwrap();
    let whole = fs::read(&file).unwrap();
    for cut in [0, 1, 30, whole.len() / 2, whole.len() - 1] {
        fs::write(&file, &whole[..cut]).unwrap();
        let error = restore(&file, &to).unwrap_err();
        assert!(matches!(&error, RestoreError::NotABackup(_) | RestoreError::Damaged(_)), "{cut}: {error:?}");
        assert!(!to.exists());
    }
    // One byte turned, wherever it is: either nothing of what is restored is different, or nothing is restored.
    for at in (0..whole.len()).step_by(7) {
        let mut turned = whole.clone();
        turned[at] ^= 0x20;
        fs::write(&file, turned).unwrap();
        let to = folder.path().join(format!("{at}"));
        match restore(&file, &to) {
            Ok(_) => {
                let (back, asked) = (all(&to), without_locks(all(&from)));
                assert_eq!(back.values().collect::<Vec<_>>().len(), asked.len(), "{at}");
                for bytes in back.values() {
                    assert!(asked.values().any(|kept| kept == bytes), "{at}");
                }
            }
            Err(_) => assert!(!to.exists(), "{at}"),
        }
    }
    let newer = br#"{"format":2,"program":"9.0.0","files":0}"#;
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file(MARK, SimpleFileOptions::default()).unwrap();
    zip.write_all(newer).unwrap();
    fs::write(&file, zip.finish().unwrap().into_inner()).unwrap();
    assert!(matches!(restore(&file, &to), Err(RestoreError::Newer(version)) if version == "9.0.0"));
    assert!(matches!(restore(&folder.path().join("finns inte"), &to), Err(RestoreError::Io(..))));
    assert!(matches!(restore(folder.path(), &to), Err(RestoreError::Io(..))));
}

#[test]
fn names_that_windows_lacks_get_others_there() {
    let folder = tempfile::tempdir().unwrap();
    let file = forged(
        folder.path(),
        &[
            ("data/kortlekar/con.ron", "1"),
            ("data/kortlekar/fråga: vad?.ron", "2"),
            ("data/games/a/log.ron", LOG),
            ("data/games/a/bild?.png", "3"),
            ("data/games/a/bild*.png", "4"),
        ],
    );
    let to = folder.path().join("windows");
    restore_as(&file, &to, true).unwrap();
    let names: Vec<String> = all(&to).into_keys().collect();
    assert_eq!(
        names,
        [
            "games/a/bild--2.png",
            "games/a/bild-.png",
            "games/a/log.ron",
            "kortlekar/-con.ron",
            "kortlekar/fråga- vad-.ron"
        ]
    );
    let here = folder.path().join("linux");
    restore_as(&file, &here, false).unwrap();
    assert!(here.join("kortlekar/con.ron").is_file() && here.join("games/a/bild?.png").is_file());
}

#[test]
fn a_backup_never_lies_in_what_it_saves_nor_replaces_it() {
    let folder = tempfile::tempdir().unwrap();
    let from = data(folder.path());
    assert!(matches!(backup(&from, &from.join("kopia.zip")), Err(BackupError::Inside(_))));
    assert!(matches!(backup(&from, &from.join("games/kopia.zip")), Err(BackupError::Inside(_))));
    let nothing = folder.path().join("tom");
    assert!(matches!(backup(&nothing, &folder.path().join("k.zip")), Err(BackupError::Nothing(_))));
    fs::create_dir(&nothing).unwrap();
    assert!(matches!(backup(&nothing, &folder.path().join("k.zip")), Err(BackupError::Nothing(_))));
    #[cfg(unix)]
    {
        std::os::unix::fs::symlink("/", from.join("games/hela disken")).unwrap();
        std::os::unix::fs::symlink("ingenstans", from.join("kortlekar/borta.ron")).unwrap();
        let saved = backup(&from, &folder.path().join("k.zip")).unwrap();
        assert_eq!(saved.left_out.len(), 2);
        assert_eq!(saved.files, 10);
    }
}
