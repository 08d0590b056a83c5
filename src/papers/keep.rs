//! A game's folder of papers: what is saved from a screen lies there, and nothing in it is ever written over.

use super::{Format, NoPaper, Of, What, make};
use crate::record::{io_reason, save_new};
use crate::t;
use crate::text::Lang;
use std::io;
use std::path::{Path, PathBuf};

/// The folder of papers, in the folder of a game.
pub(crate) const PAPERS_FOLDER: &str = "papper";
/// So many papers of one name are enough; more are a fault.
const MOST: usize = 1_000;

/// A paper that was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Kept {
    /// Where it lies.
    pub(crate) path: PathBuf,
    /// What was left out, and why.
    pub(crate) remarks: Vec<String>,
}

/// Makes a paper and saves it in the folder of papers of the game in `folder`, under a name that nothing has.
///
/// # Errors
/// Why it was not made or not saved, in words.
pub(crate) fn keep(lang: Lang, of: Of<'_>, what: What, format: Format, folder: &Path) -> Result<Kept, String> {
    let made = make(lang, of, what, format).map_err(|error: NoPaper| error.text(lang))?;
    let folder = folder.join(PAPERS_FOLDER);
    let failed = |path: &Path, error: &io::Error| {
        t!(lang, "papers-error-write", file = path.display().to_string(), reason = io_reason(lang, error))
    };
    crate::record::make_folders(&folder).map_err(|error| failed(&folder, &error))?;
    for number in 1..=MOST {
        let stem = what.file_stem(lang);
        let name = match number {
            1 => format!("{stem}.{}", format.code()),
            _ => format!("{stem}-{number}.{}", format.code()),
        };
        let path = folder.join(name);
        match save_new(&path, &made.bytes) {
            Ok(()) => return Ok(Kept { path, remarks: made.remarks }),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {
                // The same once more needs no second file.
                if crate::record::read_file(&path).is_ok_and(|kept| kept == made.bytes) {
                    return Ok(Kept { path, remarks: made.remarks });
                }
            }
            Err(error) => return Err(failed(&path, &error)),
        }
    }
    Err(failed(&folder, &io::ErrorKind::AlreadyExists.into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::testing::{actions, session, setup};
    use crate::rules::BallotMethod;
    use std::fs;

    #[test]
    fn no_paper_takes_the_place_of_another() {
        let data = tempfile::tempdir().unwrap();
        let setup = setup(4, BallotMethod::Handed, 7);
        let mut session = session(data.path(), setup.clone());
        for action in actions(&setup, 12) {
            session.apply(action).unwrap();
        }
        let folder = session.path().to_owned();
        let kept = |format| keep(Lang::Sv, (&session).into(), What::Agreement, format, &folder).unwrap().path;
        let first = kept(Format::Docx);
        assert_eq!(first, folder.join("papper/overenskommelse.docx"));
        // The same again is the same file.
        assert_eq!(kept(Format::Docx), first);
        fs::write(&first, "någon har skrivit vidare").unwrap();
        assert_eq!(kept(Format::Docx), folder.join("papper/overenskommelse-2.docx"));
        assert_eq!(fs::read_to_string(&first).unwrap(), "någon har skrivit vidare");
        assert_eq!(kept(Format::Pdf), folder.join("papper/overenskommelse.pdf"));
        // What is not made leaves nothing behind, and says why.
        let refused = keep(Lang::Sv, (&session).into(), What::Agreement, Format::Ics, &folder).unwrap_err();
        assert!(refused.contains("pdf, docx, md"), "{refused}");
        assert_eq!(fs::read_dir(folder.join("papper")).unwrap().count(), 3);
        // A file where the folder should be.
        fs::remove_dir_all(folder.join("papper")).unwrap();
        fs::write(folder.join("papper"), "").unwrap();
        let refused = keep(Lang::Sv, (&session).into(), What::Agreement, Format::Pdf, &folder).unwrap_err();
        assert!(refused.contains("papper"), "{refused}");
    }
}
