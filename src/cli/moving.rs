//! `komma-overens backup` and `restore`: everything of one's own as one file, and back.

use crate::moving::{self, BackupError, Happened, Kind, RestoreError, Saved};
use crate::record::io_reason;
use crate::record::target::{self, Product};
use crate::t;
use crate::text::Lang;
use crate::wording::number;
use std::io::{self, Write};
use std::path::Path;

/// Writes everything of one's own into `file`. Answers with the exit code: 0, 1 when something had to stay out, 2 when
/// there is no backup.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub(crate) fn backup(
    file: &Path,
    force: bool,
    data: &Path,
    lang: Lang,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    if let Err(refused) = target::may_write(file, Product::Backup, &[], force) {
        writeln!(err, "{}", refused.text(lang))?;
        return Ok(2);
    }
    let saved = match moving::backup(data, file) {
        Ok(saved) => saved,
        Err(error) => {
            writeln!(err, "{}", not_saved(&error, lang))?;
            return Ok(2);
        }
    };
    let size = number(lang, saved.bytes as f64 / 1e6, 1);
    let (file, what) = (file.display().to_string(), counted(&saved, lang));
    writeln!(out, "{}", t!(lang, "backup-saved", file = file, what = what, size = size))?;
    if saved.keys {
        writeln!(out, "{}", t!(lang, "backup-keys"))?;
    }
    for path in &saved.left_out {
        writeln!(err, "{}", t!(lang, "backup-left-out", file = path.display().to_string()))?;
    }
    Ok(u8::from(!saved.left_out.is_empty()))
}

fn counted(saved: &Saved, lang: Lang) -> String {
    let of = |kind: Kind| {
        let count = saved.counts[kind as usize];
        (count > 0).then(|| match kind {
            Kind::Game => t!(lang, "backup-games", count = count),
            Kind::Deck => t!(lang, "backup-decks", count = count),
            Kind::Template => t!(lang, "backup-templates", count = count),
            Kind::Practice => t!(lang, "backup-practices", count = count),
            Kind::Other => t!(lang, "backup-others", count = count),
        })
    };
    Kind::ALL.into_iter().filter_map(of).collect::<Vec<_>>().join(", ")
}

fn not_saved(error: &BackupError, lang: Lang) -> String {
    match error {
        BackupError::Nothing(folder) => t!(lang, "backup-nothing", folder = folder.display().to_string()),
        BackupError::Inside(file) => t!(lang, "backup-inside", file = file.display().to_string()),
        BackupError::Io(path, error) => {
            t!(lang, "backup-not-saved", file = path.display().to_string(), reason = io_reason(lang, error))
        }
    }
}

/// Restores everything from `file`. Answers with the exit code: 0, 1 when the file is damaged, 2 when it cannot be used.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub(crate) fn restore(
    file: &Path,
    data: &Path,
    lang: Lang,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let restored = match moving::restore(file, data) {
        Ok(restored) => restored,
        Err(error) => {
            writeln!(err, "{}", not_restored(&error, lang))?;
            return Ok(if matches!(error, RestoreError::Damaged(_) | RestoreError::Unsafe(_)) { 1 } else { 2 });
        }
    };
    let (mut back, mut there) = (0_usize, 0_usize);
    for happened in &restored.all {
        let place = |path: &Path| path.strip_prefix(data).unwrap_or(path).display().to_string();
        match happened {
            Happened::Back(_) => back += 1,
            Happened::There(_) => there += 1,
            Happened::Beside(path) => {
                back += 1;
                writeln!(out, "{}", t!(lang, "restore-beside", file = place(path)))?;
            }
            Happened::Settings(path) => {
                back += 1;
                writeln!(out, "{}", t!(lang, "restore-settings", file = place(path)))?;
            }
            Happened::Record => {
                back += 1;
                writeln!(out, "{}", t!(lang, "restore-record"))?;
            }
        }
    }
    writeln!(out, "{}", t!(lang, "restore-done", folder = data.display().to_string(), back = back, there = there))?;
    Ok(0)
}

fn not_restored(error: &RestoreError, lang: Lang) -> String {
    match error {
        RestoreError::NotABackup(file) => t!(lang, "restore-no-backup", file = file.display().to_string()),
        RestoreError::Newer(version) => t!(lang, "restore-newer", version = version.as_str()),
        RestoreError::Unsafe(name) => t!(lang, "restore-unsafe", name = name.as_str()),
        RestoreError::Damaged(name) => t!(lang, "restore-damaged", name = name.as_str()),
        RestoreError::TooLarge => t!(lang, "restore-too-large"),
        RestoreError::Io(path, error) => {
            t!(lang, "restore-not-written", file = path.display().to_string(), reason = io_reason(lang, error))
        }
    }
}
