//! An agreement as a file that a follow-up begins from: what was promised, which version it is, and a checksum by which a file that
//! was edited is told. It lies beside the document.

use super::log::{line, parse, sum, take_apart};
use super::paths;
use crate::files::{read_at_most, save_whole};
use crate::rules::{By, Clause, Decided, Earlier, EarlierPromise, Game, LocalText, PlanOf, one_line};
use crate::text::Lang;
use crate::wording;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The file's name in a game's folder.
pub(crate) const EARLIER_FILE: &str = "overenskommelse.ron";
/// The version of the file's format.
const FORMAT: u32 = 1;
/// A file that is larger is none: a promise is a few hundred bytes.
const BYTES_MAX: u64 = 1024 * 1024;
/// The most promises that are read.
const PROMISES_MAX: usize = 500;

/// Names the kind of file, before anything else in it is trusted.
#[derive(Serialize, Deserialize)]
enum First {
    KommaOverensAgreement(Saved),
}

#[derive(Serialize, Deserialize)]
struct Saved {
    format: u32,
    program: String,
    earlier: Earlier,
}

/// The version alone, which every later format keeps first.
#[derive(Deserialize)]
enum FirstVersion {
    KommaOverensAgreement(Version),
}

#[derive(Deserialize)]
struct Version {
    format: u32,
}

/// Why a file is no agreement to begin from.
#[derive(Debug)]
pub(crate) enum EarlierError {
    /// It cannot be read.
    Read(io::Error),
    /// It is something else.
    NotAnAgreement,
    /// It has been edited, or a part of it is missing.
    Edited,
    /// A newer program has written it.
    Newer,
    /// It has more promises than anybody follows up.
    TooMany,
}

impl EarlierError {
    /// What is wrong, and what to do.
    pub(crate) fn text(&self, lang: Lang) -> String {
        match self {
            EarlierError::Read(error) => {
                crate::t!(lang, "earlier-read", reason = super::io_reason(lang, error))
            }
            EarlierError::NotAnAgreement => crate::t!(lang, "earlier-not-one"),
            EarlierError::Edited => crate::t!(lang, "earlier-edited"),
            EarlierError::Newer => crate::t!(lang, "earlier-newer"),
            EarlierError::TooMany => crate::t!(lang, "earlier-too-many", most = PROMISES_MAX),
        }
    }
}

/// The agreement of a game as a follow-up begins from it; `None` before anything is agreed. `date` is the day it was played.
pub(crate) fn of(game: &Game, date: &str) -> Option<Earlier> {
    if !game.step().has_agreement() {
        return None;
    }
    let (agreement, deck) = (game.agreement(), game.deck());
    let plain = |text: &str| LocalText::plain(&one_line(text));
    let kept = agreement.followed.iter().filter_map(|followed| {
        let EarlierPromise { by, title, text, .. } = &followed.promise;
        let (title, text) = match &followed.decided {
            Some(Decided::Ends) => return None,
            Some(Decided::Changes { text }) => (plain(text), plain(text)),
            Some(Decided::Stays) | None => (title.clone(), text.clone()),
        };
        Some(EarlierPromise { by: *by, title, text, planned: followed.promise.planned.clone() })
    });
    let planned = |of: PlanOf| {
        let words = wording::plan::words(&agreement.plan, of);
        let seats = wording::plan::who(agreement, of).into_iter().filter_map(|(_, seat)| seat);
        let names = seats.filter_map(|seat| game.setup().seats.get(seat.index()));
        let mut parts: Vec<String> = names.map(|seat| one_line(&seat.organisation.name)).collect();
        parts.extend([words.when, words.date].into_iter().filter(|text| !text.is_empty()));
        parts.join(", ")
    };
    let made = agreement.commitments.iter().enumerate().map(|(at, adopted)| {
        let (title, text) = match &adopted.clause {
            Clause::Own { text, .. } => (plain(text), plain(text)),
            Clause::Deck(place) => {
                let known = deck.commitments.get(*place);
                known.map(|known| (known.title.clone(), known.text.clone())).unwrap_or_default()
            }
        };
        EarlierPromise { by: adopted.by, title, text, planned: planned(PlanOf::Commitment(at)) }
    });
    let ideas = game.ideas().ideas.iter().enumerate();
    let agreed = ideas.filter(|(_, idea)| idea.results.last().is_some_and(|result| result.is_consent()));
    let together = agreed.map(|(at, idea)| EarlierPromise {
        by: By::Joint,
        title: plain(&idea.title),
        text: plain(if idea.line.is_empty() { &idea.title } else { &idea.line }),
        planned: planned(PlanOf::Idea(at)),
    });
    let number = game.setup().earlier.as_ref().map_or(1, |earlier| earlier.number.saturating_add(1));
    let promises = kept.chain(made).chain(together).collect();
    Some(Earlier { number, date: date.to_owned(), sum: String::new(), promises })
}

/// An agreement as its file.
pub(super) fn written(earlier: &Earlier) -> Result<String, ron::Error> {
    let program = env!("CARGO_PKG_VERSION").to_owned();
    let saved = Saved { format: FORMAT, program, earlier: Earlier { sum: String::new(), ..earlier.clone() } };
    Ok(line("", &ron::to_string(&First::KommaOverensAgreement(saved))?).0)
}

/// The agreement in a file.
///
/// # Errors
/// What is wrong with the file.
pub(crate) fn read(path: &Path) -> Result<Earlier, EarlierError> {
    let bytes = read_at_most(path, BYTES_MAX).map_err(EarlierError::Read)?;
    parsed(&bytes)
}

fn parsed(bytes: &[u8]) -> Result<Earlier, EarlierError> {
    let bytes = bytes.strip_prefix(super::log::BOM).unwrap_or(bytes).trim_ascii_end();
    if !bytes.starts_with(b"(KommaOverensAgreement(") {
        return Err(EarlierError::NotAnAgreement);
    }
    let (body, given) = take_apart(bytes).ok_or(EarlierError::Edited)?;
    if let Some(FirstVersion::KommaOverensAgreement(Version { format })) = parse(body)
        && format > FORMAT
    {
        return Err(EarlierError::Newer);
    }
    let own = sum("", body);
    if own.as_bytes() != given {
        return Err(EarlierError::Edited);
    }
    let Some(First::KommaOverensAgreement(saved)) = parse(body) else { return Err(EarlierError::Edited) };
    if saved.earlier.promises.len() > PROMISES_MAX {
        return Err(EarlierError::TooMany);
    }
    Ok(Earlier { sum: own, ..saved.earlier })
}

/// Saves the agreement of a game in its folder, in place of an earlier state of it.
pub(super) fn save(folder: &Path, game: &Game, date: &str) -> io::Result<()> {
    let Some(earlier) = of(game, date) else { return Ok(()) };
    let path = folder.join(EARLIER_FILE);
    // What lies there under that name may be something of the user's own.
    if path.exists() && matches!(read(&path), Err(EarlierError::NotAnAgreement | EarlierError::Read(_))) {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    save_whole(&path, written(&earlier).map_err(io::Error::other)?.as_bytes())
}

/// The agreements of the games on this machine.
#[derive(Debug, Default)]
pub(crate) struct Found {
    /// Those that can be followed up, the newest first.
    pub(crate) agreements: Vec<Earlier>,
    /// Those that cannot be read: the game's folder, and why.
    pub(crate) spoilt: Vec<(PathBuf, EarlierError)>,
}

/// Every agreement of a game on this machine.
pub(crate) fn all(data: &Path) -> Found {
    let Ok(folders) = fs::read_dir(paths::games_dir(data)) else { return Found::default() };
    let mut found = Found::default();
    for folder in folders.flatten().map(|folder| folder.path()) {
        let path = folder.join(EARLIER_FILE);
        match read(&path) {
            Ok(earlier) if earlier.promises.is_empty() => {}
            Ok(earlier) => found.agreements.push(earlier),
            Err(_) if !path.exists() => {}
            Err(error) => found.spoilt.push((folder, error)),
        }
    }
    found.agreements.sort_by(|a, b| (&b.date, b.number, &b.sum).cmp(&(&a.date, a.number, &a.sum)));
    found.spoilt.sort_by(|(a, _), (b, _)| a.cmp(b));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::testing;
    use crate::rules::BallotMethod;

    fn earlier(promises: usize) -> Earlier {
        let texts = ["Samråd före \"beslut\" (varje år)", "דלת פתוחה بيت الحي", "👩‍👩‍👧 ₿ ∑ 漢字", "rad\nrad"];
        let promise = |at: usize| EarlierPromise {
            by: By::ALL[at % 3],
            title: LocalText::plain(texts[at % 4]),
            text: LocalText::plain(texts[(at + 1) % 4]),
            planned: "2027-03-01".to_owned(),
        };
        Earlier {
            number: 2,
            date: "2026-11-22".to_owned(),
            sum: String::new(),
            promises: (0..promises).map(promise).collect(),
        }
    }

    #[test]
    fn an_agreement_is_read_as_it_was_written_in_every_script() {
        for promises in [0, 1, 200] {
            let text = written(&earlier(promises)).unwrap();
            let read = parsed(text.as_bytes()).unwrap();
            assert_eq!(Earlier { sum: String::new(), ..read.clone() }, earlier(promises));
            assert_eq!(read.sum.len(), 16);
            // Programs that send files change what ends a line.
            for other in [text.replace('\n', "\r\n"), format!("\u{feff}{text}"), text.trim_end().to_owned()] {
                assert_eq!(parsed(other.as_bytes()).unwrap(), read);
            }
        }
    }

    #[test]
    fn what_is_no_agreement_or_was_edited_is_told_apart() {
        let text = written(&earlier(3)).unwrap();
        let refused = |text: &str| parsed(text.as_bytes()).expect_err("it is not read");
        for other in ["", "# Överenskommelse\n", "(KommaOverens((format:2", "\0\0\0"] {
            assert!(matches!(refused(other), EarlierError::NotAnAgreement), "{other:?}");
        }
        for edited in [
            text.replace("Samråd", "Samrad"),
            text.replace("number:2", "number:9"),
            text.chars().take(200).collect(),
            format!("{}{}", text.trim_end(), text),
        ] {
            assert!(matches!(refused(&edited), EarlierError::Edited), "{edited}");
        }
        assert!(matches!(refused(&text.replace("format:1", "format:2")), EarlierError::Newer));
        let many = written(&earlier(PROMISES_MAX + 1)).unwrap();
        assert!(matches!(refused(&many), EarlierError::TooMany));
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(read(&folder.path().join("saknas.ron")), Err(EarlierError::Read(_))));
        for lang in Lang::ALL {
            for error in
                [EarlierError::NotAnAgreement, EarlierError::Edited, EarlierError::Newer, EarlierError::TooMany]
            {
                assert!(error.text(lang).len() > 20);
            }
        }
    }

    #[test]
    fn each_version_is_followed_up_by_the_next() {
        let data = tempfile::tempdir().unwrap();
        let mut setup = testing::setup(4, BallotMethod::Handed, 7);
        setup.programme.rounds.truncate(1);
        setup.programme.plan = true;
        for version in 1..4 {
            let mut session = testing::session(data.path(), setup.clone());
            for action in testing::actions(&setup, 30) {
                session.apply(action).unwrap();
            }
            assert!(session.game().is_over());
            session.save_agreement(Lang::Sv).unwrap();
            let saved = read(&session.path().join(EARLIER_FILE)).unwrap();
            assert_eq!(saved.number, version);
            let promises = of(session.game(), session.header().date()).unwrap().promises;
            assert_eq!(saved.promises, promises);
            // Saved once more, it takes its own place; over something of the user's own it does not go.
            session.save_agreement(Lang::En).unwrap();
            let path = session.path().join(EARLIER_FILE);
            fs::write(&path, "mina anteckningar").unwrap();
            assert!(session.save_agreement(Lang::Sv).is_err());
            assert_eq!(fs::read_to_string(&path).unwrap(), "mina anteckningar");
            fs::remove_file(&path).unwrap();
            session.save_agreement(Lang::Sv).unwrap();
            let found = all(data.path());
            assert_eq!(found.agreements.contains(&saved), !saved.promises.is_empty());
            assert!(found.spoilt.is_empty());
            let mut next = saved;
            // A table that agreed on nothing has nothing to follow up; here somebody did.
            if next.promises.is_empty() {
                next.promises = earlier(12).promises;
            }
            setup.earlier = Some(next);
            setup.programme.rounds = vec![crate::rules::RoundSpec {
                kind: crate::rules::RoundKind::FollowUp,
                ..setup.programme.rounds[0].clone()
            }];
        }
    }
}
