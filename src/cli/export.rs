//! `komma-overens export LOG --what … --out FILE`: a paper of a game, to sign, to keep or to count with.

use crate::papers::{self, Format, What};
use crate::record::target::{self, Product};
use crate::record::{LogError, io_reason, read, save_whole};
use crate::t;
use crate::text::Lang;
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What is asked for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Asked<'a> {
    /// A log, or the folder it lies in.
    pub(crate) log: &'a Path,
    /// Which paper.
    pub(crate) what: What,
    /// In which format; `None` for the one that the file's name ends with.
    pub(crate) format: Option<Format>,
    /// Where it goes; a lone hyphen is standard output.
    pub(crate) file: &'a Path,
    /// Also over a file of another kind.
    pub(crate) force: bool,
}

/// Makes the paper and saves it; tells on `out` where, and on `err` what is wrong or was left out. Answers with the exit code:
/// 0, 1 when the log is damaged or the game has not come that far, 2 when the input or what was asked for cannot be used.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub(crate) fn run(asked: Asked<'_>, lang: Lang, out: &mut dyn Write, err: &mut dyn Write) -> io::Result<u8> {
    let Asked { log, what, file, force, .. } = asked;
    let to_output = file.as_os_str() == "-";
    let Some(format) = asked.format.or_else(|| by_ending(file)) else {
        let formats: Vec<&str> = what.formats().iter().map(|format| format.code()).collect();
        writeln!(err, "{}", t!(lang, "cli-export-which-format", what = what.name(lang), formats = formats.join(", ")))?;
        return Ok(2);
    };
    if !what.formats().contains(&format) {
        writeln!(err, "{}", papers::NoPaper::Format(what, format).text(lang))?;
        return Ok(2);
    }
    let replay = match read(log) {
        Ok(replay) => replay,
        Err(error) => {
            writeln!(err, "{}: {}", log.display(), error.text(lang))?;
            return Ok(if matches!(error, LogError::Damaged(_)) { 1 } else { 2 });
        }
    };
    let inputs: Vec<PathBuf> = std::iter::once(replay.path.clone()).chain(replay.deck.clone()).collect();
    if !to_output && let Err(refused) = target::may_write(file, product(what, format), &inputs, force) {
        writeln!(err, "{}", refused.text(lang))?;
        return Ok(2);
    }
    let made = match papers::make(lang, (&replay).into(), what, format) {
        Ok(made) => made,
        Err(error) => {
            writeln!(err, "{}", error.text(lang))?;
            return Ok(if error.is_early() { 1 } else { 2 });
        }
    };
    if to_output {
        out.write_all(&made.bytes)?;
    } else {
        if let Err(error) = save_whole(file, &made.bytes) {
            writeln!(err, "{}: {}", file.display(), io_reason(lang, &error))?;
            return Ok(2);
        }
        writeln!(out, "{}", t!(lang, "cli-export-saved", what = what.name(lang), file = file.display().to_string()))?;
    }
    if replay.torn {
        writeln!(err, "{}", t!(lang, "cli-replay-torn"))?;
    }
    for remark in &made.remarks {
        writeln!(err, "{remark}")?;
    }
    Ok(0)
}

fn by_ending(file: &Path) -> Option<Format> {
    Format::from_word(&file.extension()?.to_str()?.to_lowercase())
}

/// What may give way to it: what nobody has had reason to go on writing in.
fn product(what: What, format: Format) -> Product {
    match (what, format) {
        (_, Format::Pdf) => Product::Pdf,
        (_, Format::Ics) => Product::Calendar,
        (What::Agreement, Format::Md) => Product::Agreement,
        (_, Format::Docx | Format::Md | Format::Csv | Format::Xlsx) => Product::Edited,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::testing::{actions, session, setup};
    use crate::record::{DECK_FILE, LOG_FILE};
    use crate::rules::BallotMethod;
    use std::fs;

    /// A whole game in `data`, and the folder it lies in.
    fn game(data: &Path) -> PathBuf {
        let setup = setup(4, BallotMethod::Handed, 7);
        let mut session = session(data, setup.clone());
        for action in actions(&setup, 12) {
            session.apply(action).unwrap();
        }
        session.path().to_owned()
    }

    fn exported(log: &Path, what: What, format: Option<Format>, file: &Path, force: bool) -> (u8, Vec<u8>, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = run(Asked { log, what, format, file, force }, Lang::Sv, &mut out, &mut err).unwrap();
        (code, out, String::from_utf8(err).unwrap())
    }

    #[test]
    fn a_paper_is_saved_in_the_format_of_its_ending_or_written_to_standard_output() {
        let data = tempfile::tempdir().unwrap();
        let log = game(data.path());
        for (what, name) in [
            (What::Agreement, "a.pdf"),
            (What::Agreement, "a.DOCX"),
            (What::Minutes, "b.md"),
            (What::Figures, "c.xlsx"),
            (What::Figures, "c.csv"),
        ] {
            let file = data.path().join(name);
            let (code, out, err) = exported(&log, what, None, &file, false);
            assert_eq!((code, err.as_str()), (0, ""), "{name}");
            assert!(String::from_utf8(out).unwrap().contains(name));
            let (code, bytes, _) = exported(&log, what, by_ending(&file), Path::new("-"), false);
            assert_eq!((code, bytes), (0, fs::read(&file).unwrap()), "{name}");
        }
        // Without an ending, and against all sense.
        let (code, _, err) = exported(&log, What::Plan, None, &data.path().join("plan"), false);
        assert!(code == 2 && err.contains("pdf, docx, md, csv, xlsx, ics"), "{err}");
        let (code, _, err) = exported(&log, What::Figures, None, &data.path().join("x.pdf"), false);
        assert!(code == 2 && err.contains("xlsx, csv") && !data.path().join("x.pdf").exists(), "{err}");
    }

    #[test]
    fn nothing_is_lost() {
        let data = tempfile::tempdir().unwrap();
        let log = game(data.path());
        let before = fs::read(log.join(LOG_FILE)).unwrap();
        for (name, force) in [(LOG_FILE, false), (LOG_FILE, true), (DECK_FILE, true)] {
            let (code, _, err) = exported(&log, What::Minutes, Some(Format::Pdf), &log.join(name), force);
            assert!(code == 2 && !err.is_empty(), "{name}: {err}");
        }
        assert_eq!(fs::read(log.join(LOG_FILE)).unwrap(), before);
        // A document that somebody may have gone on writing in gives way only when asked to; a print does by itself.
        let (docx, pdf) = (data.path().join("a.docx"), data.path().join("a.pdf"));
        for (file, again) in [(&docx, 2), (&pdf, 0)] {
            assert_eq!(exported(&log, What::Agreement, None, file, false).0, 0);
            let (code, _, err) = exported(&log, What::Agreement, None, file, false);
            assert!(code == again && err.contains("--force") == (again == 2), "{err}");
            assert_eq!(exported(&log, What::Agreement, None, file, true).0, 0);
        }
    }

    #[test]
    fn a_log_that_cannot_be_used_gives_no_paper() {
        let data = tempfile::tempdir().unwrap();
        let log = game(data.path());
        let whole = fs::read_to_string(log.join(LOG_FILE)).unwrap();
        let deck = fs::read(log.join(DECK_FILE)).unwrap();
        let file = data.path().join("a.pdf");
        let refused = |text: &str, deck: &[u8], code: u8| {
            fs::write(log.join(LOG_FILE), text).unwrap();
            fs::write(log.join(DECK_FILE), deck).unwrap();
            let (found, _, err) = exported(&log, What::Agreement, None, &file, false);
            assert!(found == code && !err.is_empty() && !file.exists(), "{code}: {found} {err}");
        };
        refused(&whole.replacen("number:2", "number:7", 1), &deck, 1);
        let cut: String = whole.lines().take(3).chain(whole.lines().skip(5)).map(|line| format!("{line}\n")).collect();
        refused(&cut, &deck, 1);
        refused(&whole.replacen("format:2", "format:99", 1), &deck, 2);
        refused(&whole, &[&deck[..], b" // annat"].concat(), 2);
        refused("", &deck, 2);
        refused("något annat", &deck, 2);
        assert_eq!(exported(&data.path().join("ingenstans"), What::Plan, Some(Format::Md), &file, false).0, 2);
    }
}
