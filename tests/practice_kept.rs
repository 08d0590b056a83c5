//! Practices on disk as they are used: killed, torn, damaged, looked at while they are played, and those of older programs.

use assert_cmd::Command;
use komma_overens::deck;
use komma_overens::practice::play::{Strategy, measured};
use komma_overens::practice::store::Record;
use komma_overens::practice::{
    self, Kept, Move, Notice, OpenError, Practice, Session, Telling, What, Words, forget, practices,
};
use komma_overens::rules::{Deck, Party};
use komma_overens::text::Lang;
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::Stdio;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

const OLD: &str = "tests/kept/practice-v1";
static BYTES: LazyLock<Vec<u8>> = LazyLock::new(|| fs::read("tests/decks/liten.ron").unwrap());
static DECK: LazyLock<Arc<Deck>> =
    LazyLock::new(|| Arc::new(deck::load_bytes(&BYTES, "liten.ron", None).deck.unwrap()));

fn nothing(_: &str) -> Option<Vec<u8>> {
    None
}

fn all(data: &Path) -> Vec<Kept> {
    practices(data, &nothing).unwrap()
}

fn new(seed: u64) -> Practice {
    measured(&DECK, Party::Public, None, seed).unwrap()
}

fn begin(data: &Path, seed: u64) -> Session {
    Session::begin(data, &BYTES, new(seed)).unwrap()
}

fn resume(data: &Path, path: &Path) -> practice::Resumed {
    Session::resume(data, path, &nothing).unwrap()
}

fn attempts(data: &Path) -> usize {
    Record::load(data).unwrap().attempts.len()
}

/// The folder of the only practice there is.
fn only(data: &Path) -> PathBuf {
    let all = all(data);
    assert_eq!(all.len(), 1, "{all:?}");
    all[0].path.clone()
}

/// Every file under a folder, with what it holds.
fn files(folder: &Path) -> BTreeMap<PathBuf, Vec<u8>> {
    let mut found = BTreeMap::new();
    for file in fs::read_dir(folder).unwrap() {
        let path = file.unwrap().path();
        match path.is_dir() {
            true => found.extend(files(&path)),
            false => {
                found.insert(path.clone(), fs::read(&path).unwrap());
            }
        }
    }
    // Locks hold nothing.
    found.retain(|_, bytes| !bytes.is_empty());
    found
}

fn own(text: &str) -> Move {
    Move::TellOpenly { what: Telling::State, words: Words::Own(text.to_owned()) }
}

/// A practice with something of everything in it, and how it stood after each line of its log.
fn played(data: &Path, seed: u64) -> (PathBuf, Vec<Practice>) {
    let mut session = begin(data, seed);
    let mut states = vec![session.practice().clone()];
    let step = |session: &mut Session, what: What| {
        match what {
            What::Made(made) => drop(session.apply(made).unwrap()),
            What::Undone => drop(session.undo().unwrap()),
            What::TriedAgain(to) => drop(session.try_again(to).unwrap()),
        }
        session.practice().clone()
    };
    for what in [
        What::Made(own("Vi vet inte än: å, ä, ö, ”så” \\ \" och 🙂.")),
        What::Made(Move::Silence),
        What::Undone,
        What::Made(Move::Silence),
        What::Made(own("Åter till början")),
        What::TriedAgain(1),
        What::Made(Move::Silence),
    ] {
        states.push(step(&mut session, what));
    }
    let log = session.path().unwrap();
    (log.parent().unwrap().to_owned(), states)
}

fn lines(log: &[u8]) -> Vec<&[u8]> {
    log.split_inclusive(|&byte| byte == b'\n').collect()
}

/// Killed at every byte: what was confirmed is there, looking changes nothing, and it goes on.
#[test]
fn a_practice_cut_at_every_byte_keeps_every_whole_line() {
    let data = tempfile::tempdir().unwrap();
    let (folder, states) = played(data.path(), 7);
    let log_path = folder.join("log.ron");
    let log = fs::read(&log_path).unwrap();
    let mut ends = vec![];
    lines(&log).iter().fold(0, |at, line| {
        ends.push(at + line.len());
        at + line.len()
    });
    assert_eq!(ends.len(), states.len());
    for cut in 0..log.len() {
        fs::write(&log_path, &log[..cut]).unwrap();
        let before = files(data.path());
        let whole = ends.iter().filter(|&&end| cut + 1 >= end).count();
        let Some(state) = whole.checked_sub(1).map(|at| &states[at]) else {
            assert!(all(data.path()).is_empty(), "cut at {cut}: nothing was begun");
            continue;
        };
        let kept = all(data.path()).remove(0);
        assert_eq!(kept.practice.unwrap().view(), state.view(), "cut at {cut}");
        // To take it up and let it be changes nothing either.
        let resumed = resume(data.path(), &folder);
        assert_eq!(resumed.session.practice().saved(), state.saved(), "cut at {cut}");
        drop(resumed);
        assert_eq!(files(data.path()), before, "cut at {cut}");
        if cut % 13 == 0 || ends.iter().any(|end| end.abs_diff(cut) < 3) {
            let mut resumed = resume(data.path(), &folder);
            resumed.session.apply(Move::Silence).unwrap();
            let expected = resumed.session.practice().saved();
            drop(resumed);
            let again = resume(data.path(), &folder);
            assert!(again.notices.is_empty(), "{:?}", again.notices);
            assert_eq!(again.session.practice().saved(), expected, "cut at {cut}");
        }
    }
}

/// Any bit of any line flipped: never another practice, the line is named, and the whole file is kept.
#[test]
fn a_flipped_bit_is_noticed_and_nothing_is_thrown_away() {
    let data = tempfile::tempdir().unwrap();
    let (folder, states) = played(data.path(), 8);
    let log_path = folder.join("log.ron");
    let log = fs::read(&log_path).unwrap();
    let header = lines(&log)[0].len();
    let last = log.len() - lines(&log).last().unwrap().len();
    for at in 0..log.len() {
        let line = 1 + log[..at].iter().filter(|&&byte| byte == b'\n').count();
        let mut broken = log.clone();
        broken[at] ^= [1, 4, 0x20, 0x80][at % 4];
        fs::write(&log_path, &broken).unwrap();
        let kept = all(data.path()).remove(0);
        assert_eq!(fs::read(&log_path).unwrap(), broken, "looking changes nothing");
        if at < header {
            assert!(kept.practice.is_err(), "byte {at}");
            assert!(Session::resume(data.path(), &folder, &nothing).is_err());
        } else if at + 1 == log.len() {
            // The line break of the last line alone: the line itself is there.
            assert_eq!(kept.practice.unwrap().saved(), states[states.len() - 1].saved());
        } else {
            let damage = kept.damage.unwrap_or_else(|| panic!("byte {at} of line {line}"));
            assert_eq!((damage.line, damage.saved), (line, line - 2), "byte {at}");
            assert_eq!(kept.practice.unwrap().saved(), states[line - 2].saved());
            assert!(damage.text(Lang::Sv).contains(&line.to_string()));
            if at % 29 == 0 || at == last {
                let mut resumed = resume(data.path(), &folder);
                let Some(Notice::Damaged(_, aside)) = resumed.notices.first() else { panic!("{:?}", resumed.notices) };
                assert_eq!(fs::read(aside).unwrap(), broken);
                assert_eq!(fs::read(&log_path).unwrap(), broken, "cut first when something is written");
                resumed.session.apply(Move::Silence).unwrap();
                drop(resumed);
                assert!(resume(data.path(), &folder).notices.is_empty());
            }
        }
    }
    let copies = files(&folder).keys().filter(|path| path.to_string_lossy().contains(".broken-")).count();
    assert!(copies > 10, "each has a copy of its own: {copies}");
}

#[test]
fn line_ends_and_marks_of_an_editor_change_nothing() {
    let data = tempfile::tempdir().unwrap();
    let (folder, states) = played(data.path(), 9);
    let log_path = folder.join("log.ron");
    let log = fs::read_to_string(&log_path).unwrap();
    let deck_path = folder.join("deck.ron");
    let deck = fs::read_to_string(&deck_path).unwrap();
    let wide = |text: &str| format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
    for edited in [
        log.replace('\n', "\r\n"),
        format!("\u{feff}{log}"),
        format!("\u{feff}{}", log.replace('\n', "\r\n")),
        log.replace('\n', "\r"),
        log.replace('\n', "\r\r\n"),
        log.replace('\n', " \n"),
        format!("\u{feff}\u{feff}\n{log}\n\u{1a}"),
        String::from_utf16(&[]).unwrap(),
    ] {
        match edited.as_str() {
            "" => fs::write(&log_path, wide(&log)).unwrap(),
            edited => fs::write(&log_path, edited).unwrap(),
        }
        // Its deck has gone the same way.
        fs::write(&deck_path, deck.replace('\n', "\r\n")).unwrap();
        let listed = practices(data.path(), &|_| None).unwrap();
        assert!(listed.len() == 1 && listed[0].practice.is_ok() && listed[0].damage.is_none(), "{edited:?}");
        let mut resumed = resume(data.path(), &folder);
        assert!(resumed.notices.is_empty());
        assert_eq!(resumed.session.practice().saved(), states[states.len() - 1].saved());
        resumed.session.apply(Move::Silence).unwrap();
        let expected = resumed.session.practice().saved();
        drop(resumed);
        assert_eq!(resume(data.path(), &folder).session.practice().saved(), expected);
    }
}

#[test]
fn a_line_that_was_taken_out_or_put_in_twice_is_named() {
    let data = tempfile::tempdir().unwrap();
    let (folder, _) = played(data.path(), 10);
    let log_path = folder.join("log.ron");
    let log = fs::read(&log_path).unwrap();
    let of = lines(&log);
    for (edited, line) in [
        ([&of[..3], &of[4..]].concat(), 4),
        ([&of[..4], &of[3..]].concat(), 5),
        ([&of[..3], &of[4..5], &of[3..4], &of[5..]].concat(), 4),
    ] {
        fs::write(&log_path, edited.concat()).unwrap();
        assert_eq!(all(data.path())[0].damage.as_ref().unwrap().line, line);
    }
}

#[test]
fn two_at_once_are_refused_and_looking_never_is() {
    let data = tempfile::tempdir().unwrap();
    let mut session = begin(data.path(), 1);
    let path = only(data.path());
    for made in 1..6 {
        assert!(matches!(Session::resume(data.path(), &path, &nothing), Err(OpenError::InUse)));
        session.apply(Move::Silence).unwrap();
        assert_eq!(all(data.path())[0].practice.as_ref().unwrap().moves().len(), made);
    }
    assert!(matches!(forget(data.path()), Err(OpenError::InUse)));
    assert_eq!(all(data.path()).len(), 1);
    drop(session);
    assert_eq!(resume(data.path(), &path).session.practice().moves().len(), 5);
    forget(data.path()).unwrap();
    forget(data.path()).unwrap();
    assert!(all(data.path()).is_empty());
    assert!(matches!(Session::resume(data.path(), &path, &nothing), Err(OpenError::Gone)));
}

#[test]
fn a_new_practice_leaves_those_that_were_begun() {
    let data = tempfile::tempdir().unwrap();
    for seed in 1..4 {
        begin(data.path(), seed).apply(Move::Silence).unwrap();
    }
    let broken = all(data.path()).remove(1).path;
    fs::write(broken.join("log.ron"), "inte en logg\n").unwrap();
    let mut fourth = begin(data.path(), 4);
    let listed = all(data.path());
    assert_eq!(listed.len(), 4);
    assert_eq!(listed.iter().filter(|kept| kept.practice.is_ok()).count(), 3);
    // One that is over goes; the others, the broken one too, stay.
    fourth.apply(Move::Silence).unwrap();
    fourth.apply(Move::Leave).unwrap();
    fourth.put_away().unwrap();
    assert_eq!((all(data.path()).len(), attempts(data.path())), (3, 1));
    assert_eq!(fs::read(broken.join("log.ron")).unwrap(), b"inte en logg\n");
}

/// The deck lies beside the log: a practice does not need the file it was made from.
#[test]
fn a_deck_that_has_gone_or_changed_is_not_missed() {
    let data = tempfile::tempdir().unwrap();
    begin(data.path(), 1).apply(Move::Silence).unwrap();
    let path = only(data.path());
    fs::write(path.join("deck.ron"), b"()").unwrap();
    assert!(matches!(Session::resume(data.path(), &path, &nothing), Err(OpenError::Deck)));
    let other = |hash: &str| (hash == DECK.hash).then(|| BYTES.clone());
    assert!(Session::resume(data.path(), &path, &other).is_ok());
    let lying = |_: &str| Some(b"()".to_vec());
    assert!(matches!(Session::resume(data.path(), &path, &lying), Err(OpenError::Deck)));
}

// ---------------------------------------------------------------- the record

fn finished(data: &Path, seed: u64) {
    let mut session = begin(data, seed);
    session.apply(own("Så här är det.")).unwrap();
    session.apply(Move::Leave).unwrap();
    session.put_away().unwrap();
}

/// Any byte of the record changed costs one attempt at the most, and the next attempt does not write the rest away.
#[test]
fn a_bad_byte_in_the_record_costs_one_attempt() {
    let data = tempfile::tempdir().unwrap();
    (1..4).for_each(|seed| finished(data.path(), seed));
    let path = data.path().join("practice/record.ron");
    let record = fs::read(&path).unwrap();
    let whole = Record::load(data.path()).unwrap();
    assert_eq!(whole.attempts.len(), 3);
    let mut noticed = 0;
    for at in 0..record.len() {
        for flip in [1, 0x80] {
            let mut broken = record.clone();
            broken[at] ^= flip;
            let (read, lost) = Record::read(&broken);
            assert!(read.attempts.len() >= 2, "byte {at}");
            // None is another than it was, but for the names of what is optional.
            let known = |attempt: &&practice::store::Attempt| {
                whole
                    .attempts
                    .iter()
                    .any(|a| a.seed == attempt.seed && a.at == attempt.at && a.served == attempt.served)
            };
            assert_eq!(read.attempts.iter().filter(known).count(), read.attempts.len(), "byte {at}");
            noticed += usize::from(lost.is_some());
        }
    }
    assert!(noticed > record.len(), "{noticed}");
    let mut broken = record.clone();
    broken.push(0xff);
    fs::write(&path, &broken).unwrap();
    assert_eq!(Record::load(data.path()).unwrap(), whole, "and looking changes nothing");
    assert_eq!(fs::read(&path).unwrap(), broken);
    finished(data.path(), 4);
    assert_eq!(attempts(data.path()), 4);
    assert_eq!(fs::read(data.path().join("practice/record.ron.broken-1")).unwrap(), broken);
    // Another damage does not take the place of the first copy.
    fs::write(&path, [&fs::read(&path).unwrap()[..], b"\xfe"].concat()).unwrap();
    finished(data.path(), 5);
    assert_eq!(attempts(data.path()), 5);
    assert_eq!(fs::read(data.path().join("practice/record.ron.broken-1")).unwrap(), broken);
    assert!(data.path().join("practice/record.ron.broken-2").exists());
}

#[test]
fn a_record_that_cannot_be_read_is_never_written_over() {
    let data = tempfile::tempdir().unwrap();
    let path = data.path().join("practice/record.ron");
    fs::create_dir_all(&path).unwrap();
    let mut session = begin(data.path(), 1);
    session.apply(Move::Silence).unwrap();
    let (_, notices) = session.apply(Move::Leave).unwrap();
    assert!(matches!(notices[..], [Notice::NotRecorded(_)]), "{notices:?}");
    assert!(!notices[0].text(Lang::Sv).is_empty());
    assert!(Record::load(data.path()).is_err() && path.is_dir());
    assert!(matches!(session.put_away(), Err(Notice::NotRecorded(_))));
    drop(session);
    // It is recorded when it can be, once.
    fs::remove_dir(&path).unwrap();
    let folder = only(data.path());
    for _ in 0..3 {
        assert!(resume(data.path(), &folder).notices.is_empty());
        assert_eq!(attempts(data.path()), 1);
    }
}

/// Killed between any two writes around the end of a round: counted once, whatever comes after.
#[test]
fn no_attempt_is_counted_twice() {
    let data = tempfile::tempdir().unwrap();
    let mut session = begin(data.path(), 1);
    let path = only(data.path());
    session.apply(Move::Silence).unwrap();
    session.apply(Move::Leave).unwrap();
    assert_eq!(attempts(data.path()), 1);
    drop(session);
    // In the log, and not in the record.
    fs::remove_file(data.path().join("practice/record.ron")).unwrap();
    let mut session = resume(data.path(), &path).session;
    assert_eq!(attempts(data.path()), 1);
    // Another way is another attempt; to take back the end and end again is not.
    session.try_again(1).unwrap();
    session.apply(Move::Silence).unwrap();
    session.apply(Move::Leave).unwrap();
    assert_eq!(attempts(data.path()), 2);
    session.undo().unwrap();
    assert_eq!(attempts(data.path()), 1);
    session.apply(Move::Leave).unwrap();
    assert_eq!(attempts(data.path()), 2);
    drop(session);
    let mut session = resume(data.path(), &path).session;
    assert_eq!(attempts(data.path()), 2);
    session.put_away().unwrap();
    assert!(all(data.path()).is_empty());
    assert_eq!(attempts(data.path()), 2);
}

// ---------------------------------------------------------------- older programs

fn old(data: &Path, log: &str) -> PathBuf {
    fs::create_dir_all(data.join("practice")).unwrap();
    for (from, to) in [(log, "current.ron"), ("record.ron", "record.ron")] {
        fs::copy(Path::new(OLD).join(from), data.join("practice").join(to)).unwrap();
    }
    data.join("practice/current.ron")
}

fn old_deck(_: &str) -> Option<Vec<u8>> {
    fs::read(Path::new(OLD).join("deck.ron")).ok()
}

#[test]
fn practices_of_older_programs_are_taken_up() {
    for (log, moves, tries, torn) in
        [("current.ron", 3, 0, false), ("tried-again.ron", 2, 1, false), ("torn-inside-a-letter.ron", 1, 0, true)]
    {
        let data = tempfile::tempdir().unwrap();
        let path = old(data.path(), log);
        let before = files(data.path());
        let kept = practices(data.path(), &old_deck).unwrap();
        assert_eq!(kept.len(), 1);
        let practice = kept[0].practice.as_ref().unwrap();
        assert_eq!((practice.moves().len(), practice.attempts()), (moves, tries), "{log}");
        let resumed = Session::resume(data.path(), &path, &old_deck).unwrap();
        assert_eq!(resumed.notices.len(), usize::from(torn), "{log}: {:?}", resumed.notices);
        assert!(matches!(Session::resume(data.path(), &path, &old_deck), Err(OpenError::InUse)));
        drop(resumed);
        assert_eq!(files(data.path()), before, "nothing is changed before something is done");
        let mut session = Session::resume(data.path(), &path, &old_deck).unwrap().session;
        session.apply(Move::Silence).unwrap();
        let expected = session.practice().saved();
        drop(session);
        // It has a folder now, with its deck; the old file went along as it was.
        let folder = only(data.path());
        assert_eq!(fs::read(folder.join("current.ron.old")).unwrap(), fs::read(Path::new(OLD).join(log)).unwrap());
        let mut session = resume(data.path(), &folder).session;
        assert_eq!(session.practice().saved(), expected, "{log}");
        assert_eq!(attempts(data.path()), 3, "what was recorded is not recorded again");
        session.apply(Move::Leave).unwrap();
        session.put_away().unwrap();
        assert_eq!((attempts(data.path()), all(data.path()).len()), (4, 0));
    }
    // Without its deck it is listed, and waits.
    let data = tempfile::tempdir().unwrap();
    old(data.path(), "current.ron");
    assert!(matches!(all(data.path())[0].practice, Err(OpenError::Deck)));
    begin(data.path(), 1).apply(Move::Silence).unwrap();
    assert_eq!(all(data.path()).len(), 2);
}

/// Killed while an old practice moves into a folder: it is there once.
#[test]
fn an_old_practice_that_was_moving_is_not_there_twice() {
    let data = tempfile::tempdir().unwrap();
    let path = old(data.path(), "current.ron");
    Session::resume(data.path(), &path, &old_deck).unwrap().session.apply(Move::Silence).unwrap();
    let folder = only(data.path());
    fs::rename(folder.join("current.ron.old"), &path).unwrap();
    assert_eq!(practices(data.path(), &old_deck).unwrap().len(), 1);
    assert_eq!(only(data.path()), folder);
}

#[test]
fn old_logs_cut_anywhere_keep_what_is_whole() {
    let log = fs::read(Path::new(OLD).join("tried-again.ron")).unwrap();
    let deck = Arc::new(deck::load_bytes(&old_deck("").unwrap(), "deck.ron", None).deck.unwrap());
    let (whole, damage) = practice::replay(&log, &deck).unwrap();
    assert!(damage.is_none() && whole.moves().len() == 2);
    let first = lines(&log)[0].len();
    for cut in first..log.len() {
        let (_, damage) = practice::replay(&log[..cut], &deck).unwrap();
        assert!(damage.is_none(), "cut at {cut}");
    }
}

// ---------------------------------------------------------------- the terminal

fn practise(data: &Path, args: &[&str]) -> Command {
    let mut command = Command::cargo_bin("komma-overens").unwrap();
    command.env("KOMMA_OVERENS_DATA", data).env("LANG", "sv_SE.UTF-8").env_remove("LC_ALL").env_remove("LC_MESSAGES");
    command.args([&["practise"], args].concat());
    command
}

fn said(data: &Path, args: &[&str], script: &[u8]) -> (i32, String, String) {
    let output = practise(data, args).write_stdin(script).output().unwrap();
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
    (output.status.code().unwrap(), text(output.stdout), text(output.stderr))
}

const WHO: [&str; 6] = ["--deck", "tests/decks/liten.ron", "--card", "1", "--role", "handlaggare"];
/// The sheet, the guess, place, notes and pace.
const PREPARED: &str = "\n\n\n\n\n\n\n1\n1\n2\n";

/// The terminal killed at many moments, over and over: each practice that was begun can be taken up, every move that was
/// answered is there, and every attempt is counted once.
#[cfg(unix)]
#[test]
fn a_terminal_that_is_killed_loses_nothing_that_was_answered() {
    let data = tempfile::tempdir().unwrap();
    let script = format!("{PREPARED}{}", "1\n1\n1\n".repeat(6));
    for round in 0..25_u64 {
        let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin("komma-overens"));
        command.env("KOMMA_OVERENS_DATA", data.path()).env("LANG", "sv_SE.UTF-8").arg("practise").args(WHO);
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        for line in script.split_inclusive('\n') {
            if input.write_all(line.as_bytes()).is_err() {
                break;
            }
        }
        std::thread::sleep(Duration::from_millis(8 + round * 9));
        child.kill().unwrap();
        let out = child.wait_with_output().unwrap().stdout;
        drop(input);
        let answered = String::from_utf8_lossy(&out).lines().filter(|line| line.starts_with("Du: ")).count();
        let kept = all(data.path());
        assert!(kept.iter().all(|kept| kept.damage.is_none() && kept.practice.is_ok()), "{kept:?}");
        if let Some(last) = kept.first().filter(|_| answered > 0) {
            assert!(last.practice.as_ref().unwrap().moves().len() >= answered, "round {round}");
        }
        // A lock of a killed process is not in the way.
        if let Some(last) = kept.first() {
            assert!(Session::resume(data.path(), &last.path, &nothing).is_ok());
        }
    }
    assert!(all(data.path()).len() > 3);
}

/// One plays in a terminal while another looks again and again: the other is refused with a sentence, and not a line is
/// lost.
#[test]
fn a_practice_that_is_looked_at_while_it_is_played_loses_nothing() {
    let data = tempfile::tempdir().unwrap();
    let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin("komma-overens"));
    command.env("KOMMA_OVERENS_DATA", data.path()).env("LANG", "sv_SE.UTF-8").arg("practise").args(WHO);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::null()).spawn().unwrap();
    let mut input = child.stdin.take().unwrap();
    input.write_all(PREPARED.as_bytes()).unwrap();
    while all(data.path()).is_empty() {
        std::thread::sleep(Duration::from_millis(5));
    }
    for _ in 0..8 {
        input.write_all(b"1\n1\n1\n").unwrap();
        let (code, _, err) = said(data.path(), &["--resume"], b"");
        assert!(code == 2 && err.contains("redan öppen"), "{err}");
        assert!(all(data.path())[0].damage.is_none());
    }
    drop(input);
    assert!(child.wait().unwrap().success());
    assert_eq!(all(data.path())[0].practice.as_ref().unwrap().moves().len(), 8);
    assert_eq!(said(data.path(), &["--resume"], b"").0, 0);
}

#[test]
fn what_contradicts_itself_deletes_and_ignores_nothing() {
    let data = tempfile::tempdir().unwrap();
    begin(data.path(), 1).apply(Move::Silence).unwrap();
    let before = files(data.path());
    for (args, part) in [
        (&["--resume", "--forget"][..], "--resume"),
        (&["--forget", "--seed", "3"], "--seed"),
        (&["--resume", "--seed", "3"], "--seed"),
        (&["--resume", "1", "--level", "hard"], "--level"),
        (&["--forget", "--deck", "tests/decks/liten.ron"], "--deck"),
    ] {
        let (code, out, err) = said(data.path(), args, b"");
        assert_eq!((code, out.as_str()), (2, ""), "{args:?}");
        assert!(err.contains(part), "{err}");
        assert_eq!(files(data.path()), before);
    }
    assert_eq!(said(data.path(), &["--forget"], b"").0, 0);
    assert!(files(data.path()).is_empty());
}

#[test]
fn practices_with_other_decks_are_taken_up_by_number_and_name() {
    let data = tempfile::tempdir().unwrap();
    let script = format!("{PREPARED}1\n1\n1\n");
    let (code, out, err) = said(data.path(), &WHO, script.as_bytes());
    assert_eq!((code, err.as_str()), (0, ""), "{out}");
    // As it was told, without the deck.
    let (code, out, err) = said(data.path(), &["--resume"], b"");
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("Du fortsätter där du var.") && out.contains("Vem bjuder in?"), "{out}");
    let (_, out, _) = said(data.path(), &WHO, PREPARED.as_bytes());
    assert!(out.contains("en påbörjad övning sedan förut") && out.contains("Handläggare"), "{out}");
    let (_, out, _) = said(data.path(), &["--resume"], b"");
    assert!(out.contains("--resume och dess nummer") && out.contains("2. ”Vem bjuder in?”, Handläggare"), "{out}");
    let name = all(data.path())[1].name();
    for which in ["2", &name] {
        let (code, out, _) = said(data.path(), &["--resume", which], b"");
        assert!(code == 0 && out.contains("Drag 1 av"), "{out}");
    }
    let (code, _, err) = said(data.path(), &["--resume", "9"], b"");
    assert!(code == 2 && err.contains("”9”") && err.contains(&name), "{err}");
    // Another window has it.
    let _open = resume(data.path(), &all(data.path())[0].path);
    let (code, _, err) = said(data.path(), &["--resume"], b"");
    assert!(code == 2 && err.contains("redan öppen"), "{err}");
}

#[test]
fn a_place_that_cannot_be_written_can_be_put_right_without_preparing_again() {
    let data = tempfile::tempdir().unwrap();
    let file = data.path().join("file");
    fs::write(&file, b"").unwrap();
    let script = format!("{PREPARED}\n");
    let (code, out, err) = said(&file, &WHO, script.as_bytes());
    assert!(code == 2 && err.matches("Övningen kunde inte börja").count() == 2, "{err}");
    assert!(out.contains("Det du har valt är kvar.") && !err.contains("os error"), "{out}{err}");
    let (code, _, err) = said(&file, &["--resume"], b"");
    assert!(code == 2 && err.contains("går inte att läsa"), "{err}");
}

#[test]
fn the_key_to_take_back_is_never_somebodys_words() {
    let data = tempfile::tempdir().unwrap();
    for key in ["å", "Å", "u", "a\u{30a}"] {
        let script = format!("{PREPARED}1\n1\n{key}\n");
        let (code, out, _) = said(data.path(), &WHO, script.as_bytes());
        assert!(code == 0 && out.contains("Du lät draget vara."), "{out}");
        assert!(all(data.path())[0].practice.as_ref().unwrap().moves().is_empty());
    }
}

#[test]
fn a_bad_byte_that_is_typed_ends_nothing() {
    let data = tempfile::tempdir().unwrap();
    let mut script = PREPARED.as_bytes().to_vec();
    script.extend(b"\xff\xfe\n1\n1\nV\xe5r bild \xc3\n1\n");
    let (code, out, err) = said(data.path(), &WHO, &script);
    assert_eq!((code, err.as_str()), (0, ""));
    assert!(out.contains("Skriv en siffra") && out.contains("V\u{fffd}r bild"), "{out}");
    assert_eq!(all(data.path())[0].practice.as_ref().unwrap().moves().len(), 1);
    // Nor does a line without end.
    let mut long = PREPARED.as_bytes().to_vec();
    long.extend(vec![b'x'; 3_000_000]);
    long.extend(b"\n1\n1\n1\n");
    let (code, _, err) = said(data.path(), &WHO, &long);
    assert_eq!((code, err.as_str()), (0, ""));
    assert_eq!(all(data.path())[0].practice.as_ref().unwrap().moves().len(), 1);
    // What is no text at all is told as what it is.
    #[cfg(unix)]
    {
        let mut command = std::process::Command::new(assert_cmd::cargo::cargo_bin("komma-overens"));
        command.env("KOMMA_OVERENS_DATA", data.path()).env("LANG", "sv_SE.UTF-8").arg("practise").args(WHO);
        let output = command.stdin(fs::File::open("/").unwrap()).output().unwrap();
        let err = String::from_utf8(output.stderr).unwrap();
        assert!(output.status.code() == Some(2) && err.contains("det är en mapp"), "{err}");
    }
}

/// A disk that is full while own words are written: said in the user's language, with the words still there to try again.
#[cfg(unix)]
#[test]
fn a_full_disk_is_told_and_tried_again() {
    let data = tempfile::tempdir().unwrap();
    let script = format!("{PREPARED}1\n1\n1\n");
    assert_eq!(said(data.path(), &WHO, script.as_bytes()).0, 0);
    let folder = only(data.path());
    let words = "å".repeat(390);
    // No file may grow beyond the log as it is and a little more.
    let blocks = fs::metadata(folder.join("log.ron")).unwrap().len() / 512 + 1;
    for lang in ["sv", "en"] {
        let mut command = Command::new("sh");
        command.env("KOMMA_OVERENS_DATA", data.path());
        let binary = assert_cmd::cargo::cargo_bin("komma-overens");
        let line =
            format!("ulimit -f {blocks}; trap '' XFSZ; exec {} practise --resume --lang {lang}", binary.display());
        let output = command.args(["-c", &line]).write_stdin(format!("1\n1\n{words}\n\n\n\n")).output().unwrap();
        let (out, err) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
        let (noun, again) = match lang {
            "sv" => ("Övningen står kvar", "tryck på Enter för att försöka igen"),
            _ => ("The practice stands", "press Enter to try again"),
        };
        assert!(out.contains(noun) && out.matches(again).count() == 3, "{out}{err}");
        assert!(output.status.code() == Some(2) && !err.contains("svaret") && !err.contains("answer"), "{err}");
        let kept = all(data.path()).remove(0);
        assert!(kept.damage.is_none());
        assert_eq!(kept.practice.unwrap().moves().len(), 1);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    /// Any bytes as a log or as the record: read or refused, never a panic.
    #[test]
    fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = practice::replay(&bytes, &DECK);
        let (record, damaged) = Record::read(&bytes);
        prop_assert!(record.attempts.is_empty() && damaged.is_some());
    }

    /// A kept log with anything done to it somewhere: what is read is a beginning of it.
    #[test]
    fn a_log_with_anything_in_it_is_read_up_to_there(at in 0.0..1.0f64, cut in 0usize..40, put in proptest::collection::vec(any::<u8>(), 0..40), old in any::<bool>()) {
        let name = if old { "current.ron" } else { "tried-again.ron" };
        let log = fs::read(Path::new(OLD).join(name)).unwrap();
        let at = (at * log.len() as f64) as usize;
        let mut broken = log[..at].to_vec();
        broken.extend(&put);
        broken.extend(log.iter().skip(at + cut));
        let _ = practice::replay(&broken, &DECK);
        let record = fs::read(Path::new(OLD).join("record.ron")).unwrap();
        let at = at.min(record.len());
        let broken = [&record[..at], &put, &record[(at + cut).min(record.len())..]].concat();
        let _ = Record::read(&broken);
    }

    /// Lines that can be read and say anything at all: done or refused with their line, and what was done can be shown.
    #[test]
    fn lines_that_say_anything_are_done_or_refused(
        said in proptest::collection::vec((0u8..12, prop_oneof![0usize..4, any::<usize>()], any::<u8>(), ".{0,8}"), 1..20),
    ) {
        let log = fs::read_to_string(Path::new(OLD).join("current.ron")).unwrap();
        let mut log = format!("{}\n", log.lines().next().unwrap());
        for (kind, n, byte, words) in &said {
            let small = byte % 6;
            let words = ron::to_string(&Words::Own(words.clone())).unwrap();
            log += &match kind {
                0 => format!("Made(ListenAsk(to:{n},question:Open,words:Phrase({byte})))\n"),
                1 => format!("Made(TellOpenly(what:State,words:{words}))\n"),
                2 => format!("Made(HandPen(to:{n},words:Phrase(0)))\n"),
                3 => format!("Made(Propose(option:{small},manner:Final,words:{words}))\n"),
                4 => format!("Made(Offer(clause:Deck({n}),words:Phrase({byte})))\n"),
                5 => format!("Made(AskFor(wish:Promise(clause:Deck({n}),asking:Write),words:Phrase(0)))\n"),
                6 => format!("Made(Answer(entry:{n},yes:true,words:{words}))\n"),
                7 => format!("Made(Ballot(mark:(rating:Some({small}),abstain:false,talk:false),objection:None))\n"),
                8 => format!("TriedAgain({n})\n"),
                9 => "Undone\n".to_owned(),
                10 => "Made(Again)\n".to_owned(),
                _ => "Made(Silence)\n".to_owned(),
            };
        }
        let (practice, damage) = practice::replay(log.as_bytes(), &DECK).unwrap();
        prop_assert!(damage.is_none_or(|line| (2..=said.len() + 1).contains(&line)));
        prop_assert!(practice.moves().len() <= said.len());
        prop_assert_eq!(practice.view().turns.len(), practice.moves().len() + 1);
        let _ = practice.debrief();
    }

    /// Any strategy, stopped and taken up at any move: the same practice as one that was never stopped.
    #[test]
    fn a_practice_taken_up_at_any_move_is_the_same(seed in 0u64..200, listen in any::<bool>(), stops in proptest::collection::vec(any::<bool>(), 14)) {
        let strategy = if listen { Strategy::Listen } else { Strategy::Propose };
        let data = tempfile::tempdir().unwrap();
        let mut session = begin(data.path(), seed);
        let path = only(data.path());
        let mut alone = new(seed);
        for stop in stops {
            let Some(made) = alone.next_move(strategy) else { break };
            alone.apply(made.clone()).unwrap();
            session.apply(made).unwrap();
            if stop {
                drop(session);
                session = resume(data.path(), &path).session;
            }
        }
        prop_assert_eq!(session.practice().saved(), alone.saved());
        prop_assert_eq!(session.practice().view(), alone.view());
    }
}
