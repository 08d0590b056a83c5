//! Logs on disk: what survives, what is found, what stays secret.

use super::testing::{DECK, actions, deck, session, setup};
use super::*;
use crate::rules::{Action, Audience, Ballot, BallotMethod, Clause, Game, Mark, Party, SeatId, Step};
use proptest::prelude::*;
use std::fs;
use std::path::Path;
use tempfile::TempDir;

fn folder() -> TempDir {
    tempfile::tempdir().unwrap()
}

fn log_of(session: &Session) -> Vec<u8> {
    fs::read(session.path().join(LOG_FILE)).unwrap()
}

/// A game's folder with another log, as if something had happened to the file.
fn copy_with(data: &Path, original: &Path, log: &[u8]) -> std::path::PathBuf {
    let folder = data.join("copy");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    fs::copy(original.join(DECK_FILE), folder.join(DECK_FILE)).unwrap();
    fs::write(folder.join(LOG_FILE), log).unwrap();
    unmark(original);
    folder
}

/// Forgets how far a game had come, as if it had been killed before.
fn unmark(game: &Path) {
    let data = game.parent().and_then(Path::parent).unwrap();
    for key in fs::read_dir(paths::keys_dir(data)).unwrap().flatten() {
        let text = fs::read_to_string(key.path()).unwrap();
        let (key_only, _) = text.split_once("sealed:").unwrap();
        fs::write(key.path(), format!("{key_only}sealed:0)")).unwrap();
    }
}

/// Plays a log of `session`, or part of one.
fn replay_of(session: &Session, log: &[u8]) -> Result<Game, LogError> {
    super::log::replay_with(&super::log::scan(log)?, deck(), session.key())
}

fn damage(result: Result<Resumed, LogError>) -> Damaged {
    match result {
        Err(LogError::Damaged(damaged)) => damaged,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_log_leads_to_the_same_game_again() {
    let data = folder();
    for (seed, seats, method) in
        [(1, 2, BallotMethod::Handed), (2, 5, BallotMethod::RaisedHands), (3, 8, BallotMethod::Handed)]
    {
        let setup = setup(seats, method, seed);
        let mut session = session(data.path(), setup.clone());
        for (at, action) in actions(&setup, 20).into_iter().enumerate() {
            session.apply(action.clone()).unwrap();
            if at % 7 == 3 && session.game().undoable().is_some() {
                session.undo().unwrap();
                session.apply(action).unwrap();
            }
        }
        assert!(session.game().is_over());
        let replay = read(session.path()).unwrap();
        assert_eq!(replay.game, *session.game());
        assert_eq!(replay.game.view(Audience::Room), session.game().view(Audience::Room));
        let game = session.game().clone();
        let folder = session.path().to_owned();
        drop(session);
        let resumed = Session::resume(&folder).unwrap();
        assert!(resumed.notices.is_empty());
        assert_eq!(*resumed.session.game(), game);
    }
}

/// Tables of all sizes, both ways to vote, every programme, with things undone: written as a
/// log and read again. In memory, where no disk has to be waited for.
#[test]
fn logs_of_all_kinds_of_tables_lead_to_the_same_game() {
    use rand::{RngExt, SeedableRng};
    let (name, source) = crate::deck::embedded()[0];
    let deck = std::sync::Arc::new(crate::deck::load_str(source, name).deck.unwrap());
    let programmes = crate::deck::builtin_programmes();
    let tables = [2, 3, 4, 7, 12, 24, 5, 6];
    assert!(programmes.len() <= tables.len(), "each is played");
    for (seed, seats) in (0..).zip(tables) {
        for ballots in [BallotMethod::Handed, BallotMethod::RaisedHands] {
            let mut setup = setup(seats, ballots, seed);
            setup.programme = programmes[seed as usize % programmes.len()].clone();
            let mut game = Game::new(deck.clone(), setup.clone()).unwrap();
            let header = Header {
                format: LOG_FORMAT,
                rules: crate::rules::RULES_VERSION,
                program: String::new(),
                deck: DeckName { id: deck.id.clone(), title: deck.title.clone(), hash: deck.hash.clone() },
                started: "2026-11-21T20:00:00+01:00".to_owned(),
                setup,
                key: String::new(),
            };
            let (mut log, mut sum) = header.line().unwrap();
            let mut rng = rand::rngs::ChaCha8Rng::seed_from_u64(seed);
            for number in 1.. {
                let what = if game.undoable().is_some() && rng.random_range(0..15u32) == 0 {
                    game.undo().unwrap();
                    What::Undo
                } else {
                    let Some(action) = crate::rules::sample::random_action(&game, 25, &mut rng) else { break };
                    let what = What::of(&action, &game, &header.own_key().unwrap(), number);
                    game.apply(action).unwrap();
                    what
                };
                let at = "2026-11-21T19:00:00Z".to_owned();
                let entry = Entry { number, at, step: game.step(), round: game.round().index, what };
                let (line, own) = entry.line(&sum).unwrap();
                log += &line;
                sum = own;
            }
            assert!(game.is_over());
            assert_eq!(replay(log.as_bytes(), deck.clone()).unwrap(), game);
        }
    }
}

#[test]
fn every_line_is_a_value_of_its_own() {
    let data = folder();
    let setup = setup(3, BallotMethod::Handed, 4);
    let mut session = session(data.path(), setup.clone());
    let text = "rad ett\nrad två\r\n\u{2028}”citat” \\ \"";
    for action in actions(&setup, 20) {
        session
            .apply(match action {
                Action::Promise { seat, .. } => Action::Promise { seat, text: text.to_owned() },
                other => other,
            })
            .unwrap();
    }
    let log = String::from_utf8(log_of(&session)).unwrap();
    assert!(log.ends_with('\n'));
    for line in log.lines() {
        ron::from_str::<ron::Value>(line).unwrap();
    }
    assert_eq!(read(session.path()).unwrap().game, *session.game());
}

/// Killed at every action, with the line being written cut at every byte.
#[test]
fn a_killed_game_goes_on_where_it_was() {
    let data = folder();
    // One round: every byte of the log is tried, and each try plays the game from its start.
    let mut setup = setup(2, BallotMethod::Handed, 5);
    setup.programme.rounds.truncate(1);
    setup.programme.plan = true;
    let mut session = session(data.path(), setup.clone());
    let mut states: Vec<(usize, Game)> = vec![(log_of(&session).len(), session.game().clone())];
    let mut undone = false;
    for action in actions(&setup, 4) {
        session.apply(action.clone()).unwrap();
        states.push((log_of(&session).len(), session.game().clone()));
        if !undone && session.game().step() == Step::Dialogue && session.game().undoable().is_some() {
            undone = true;
            session.undo().unwrap();
            states.push((log_of(&session).len(), session.game().clone()));
            session.apply(action).unwrap();
            states.push((log_of(&session).len(), session.game().clone()));
        }
    }
    assert!(undone && session.game().is_over());
    let (log, original) = (log_of(&session), session.path().to_owned());
    let mut rng = <rand::rngs::ChaCha8Rng as rand::SeedableRng>::seed_from_u64(1);
    // The pure part at every byte, the whole of it where lines meet and at some bytes between.
    for (at, pair) in states.windows(2).enumerate() {
        let [(from, before), (to, after)] = pair else { unreachable!() };
        for cut in *from..*to {
            let expected = if cut + 1 == *to { after } else { before };
            assert_eq!(replay_of(&session, &log[..cut]).unwrap(), *expected, "cut at {cut}");
            let near = cut - from < 2 || to - cut < 3;
            if near || (cut + at) % 97 == 0 {
                let copy = copy_with(data.path(), &original, &log[..cut]);
                let mut resumed = Session::resume(&copy).unwrap();
                assert_eq!(*resumed.session.game(), *expected);
                let torn = cut > *from && cut + 1 < *to;
                assert_eq!(resumed.notices.len(), usize::from(torn), "cut at {cut}");
                if let Some(Notice::TornLine(kept)) = resumed.notices.first() {
                    assert_eq!(fs::read(kept).unwrap(), &log[*from..cut]);
                }
                // It goes on from there, and what it writes can be read.
                if let Some(action) = crate::rules::sample::random_action(expected, 4, &mut rng) {
                    resumed.session.apply(action).unwrap();
                    assert_eq!(read(&copy).unwrap().game, *resumed.session.game());
                }
            }
        }
    }
    for cut in 0..states[0].0 - 1 {
        let copy = copy_with(&data.path().join("cut/games"), &original, &log[..cut]);
        assert!(matches!(Session::resume(&copy), Err(LogError::NothingStarted)), "header cut at {cut}");
        assert!(games(&data.path().join("cut")).is_empty());
    }
}

/// Every programme, killed at every action: at the end of its line, and in the middle of it.
#[test]
fn a_game_of_any_kind_goes_on_from_every_action() {
    let (name, source) = crate::deck::embedded()[0];
    let deck = std::sync::Arc::new(crate::deck::load_str(source, name).deck.unwrap());
    for (seed, programme) in (0..).zip(crate::deck::builtin_programmes()) {
        let data = folder();
        let mut setup = setup(4, BallotMethod::Handed, seed);
        // Every kind of round once.
        setup.programme = programme;
        let mut kinds: Vec<&str> = Vec::new();
        setup.programme.rounds.retain(|round| {
            let new = !kinds.contains(&round.kind.code());
            kinds.extend(new.then_some(round.kind.code()));
            new
        });
        let mut session = Session::create(data.path(), source.as_bytes(), deck.clone(), setup).unwrap();
        let mut rng = <rand::rngs::ChaCha8Rng as rand::SeedableRng>::seed_from_u64(seed);
        let mut states = vec![(log_of(&session).len(), session.game().clone())];
        while let Some(action) = crate::rules::sample::random_action(session.game(), 6, &mut rng) {
            session.apply(action).unwrap();
            states.push((log_of(&session).len(), session.game().clone()));
        }
        let (log, original) = (log_of(&session), session.path().to_owned());
        for (at, pair) in states.windows(2).enumerate() {
            let [(from, before), (to, after)] = pair else { unreachable!() };
            for (cut, expected) in [((from + to) / 2, before), (*to, after)] {
                let scan = super::log::scan(&log[..cut]).unwrap();
                let replayed = super::log::replay_with(&scan, deck.clone(), session.key()).unwrap();
                assert_eq!(replayed, *expected, "cut at {cut}");
                if at % 17 == 0 {
                    let copy = copy_with(data.path(), &original, &log[..cut]);
                    assert_eq!(*Session::resume(&copy).unwrap().session.game(), *expected);
                }
            }
        }
    }
}

#[test]
fn a_log_that_was_saved_another_way_is_listed_and_gone_on_with() {
    let data = folder();
    let setup = setup(2, BallotMethod::Handed, 5);
    let mut session = session(data.path(), setup.clone());
    for action in actions(&setup, 4).into_iter().take(20) {
        session.apply(action).unwrap();
    }
    let (log, original, game) = (log_of(&session), session.path().to_owned(), session.game().clone());
    drop(session);
    let text = String::from_utf8(log.clone()).unwrap();
    let wide = format!("\u{feff}{text}").encode_utf16().flat_map(u16::to_le_bytes).collect();
    for edited in [
        text.replace('\n', "\r").into_bytes(),
        text.replace('\n', "\r\r\n").into_bytes(),
        text.replace('\n', " \t\n").into_bytes(),
        text.replace('\n', "\n\n").into_bytes(),
        format!("\u{feff}\u{feff}{text}\u{1a}").into_bytes(),
        text.trim_end().replace('\n', "\r").into_bytes(),
        wide,
    ] {
        let beside = copy_with(data.path(), &original, &edited);
        let copy = paths::games_dir(data.path()).join("copy");
        fs::rename(beside, &copy).unwrap();
        let listed = games(data.path()).into_iter().find(|game| game.path == copy).expect("it is listed");
        assert!(matches!(listed.state, GameState::Unfinished), "{:?}", listed.state);
        assert_eq!((listed.step, listed.round), (game.step(), game.round().index));
        // Looking changes nothing.
        assert_eq!((read(&copy).unwrap().game, fs::read(copy.join(LOG_FILE)).unwrap()), (game.clone(), edited));
        let mut resumed = Session::resume(&copy).unwrap();
        assert!(resumed.notices.is_empty() && *resumed.session.game() == game);
        resumed.session.undo().unwrap();
        let now = resumed.session.game().clone();
        drop(resumed);
        assert_eq!(read(&copy).unwrap().game, now);
        assert!(fs::read(copy.join(LOG_FILE)).unwrap().starts_with(&log), "its lines are ended as they were");
        fs::remove_dir_all(&copy).unwrap();
    }
}

#[test]
fn an_edited_line_is_found_and_named() {
    let data = folder();
    let setup = setup(3, BallotMethod::Handed, 6);
    let mut session = session(data.path(), setup.clone());
    for action in actions(&setup, 10) {
        session.apply(action).unwrap();
    }
    let log = log_of(&session);
    let starts: Vec<usize> =
        std::iter::once(0).chain(log.iter().enumerate().filter(|(_, b)| **b == b'\n').map(|(at, _)| at + 1)).collect();
    let lines = starts.len() - 1;
    for line in [1, 2, lines / 2, lines - 1] {
        for at in starts[line - 1]..starts[line] {
            for flip in [0x01, 0x20, 0x80] {
                let mut edited = log.clone();
                edited[at] ^= flip;
                match replay_of(&session, &edited) {
                    Err(LogError::Damaged(damaged)) => assert_eq!(damaged.line, line, "byte {at}"),
                    // An edit in the first words or figures of the header makes it something else altogether.
                    Err(LogError::NotALog | LogError::Newer { .. }) if line == 1 => {}
                    other => panic!("byte {at} of line {line}: {other:?}"),
                }
            }
        }
    }
    // A missing line, a line twice, and lines changing places.
    let part = |from: usize, to: usize| log[starts[from - 1]..starts[to]].to_vec();
    let missing = [part(1, 4), part(6, lines)].concat();
    let damaged = damage(Session::resume(&copy_with(data.path(), session.path(), &missing)));
    // The ballot that had begun is given again.
    assert_eq!(damaged, Damaged { line: 5, damage: Damage::Missing, saved: 2 });
    let twice = [part(1, 4), part(4, lines)].concat();
    assert_eq!(damage(Session::resume(&copy_with(data.path(), session.path(), &twice))).line, 5);
    let swapped = [part(1, 4), part(6, 6), part(5, 5), part(7, lines)].concat();
    assert_eq!(damage(Session::resume(&copy_with(data.path(), session.path(), &swapped))).line, 5);
}

#[test]
fn what_stands_before_damage_can_be_saved() {
    let data = folder();
    let setup = setup(3, BallotMethod::Handed, 7);
    let mut session = session(data.path(), setup.clone());
    let mut games_so_far = vec![session.game().clone()];
    for action in actions(&setup, 10) {
        session.apply(action).unwrap();
        games_so_far.push(session.game().clone());
    }
    let mut log = log_of(&session);
    let line_five = log.split_inclusive(|&b| b == b'\n').take(4).map(<[u8]>::len).sum::<usize>();
    log[line_five + 12] ^= 1;
    let copy = copy_with(&data.path().join("games"), session.path(), &log);
    let damaged = damage(Session::resume(&copy));
    assert_eq!((damaged.line, damaged.saved), (5, 2), "what was before the ballot that had begun");
    for lang in crate::text::Lang::ALL {
        assert!(damaged.text(lang).contains('5') && damaged.text(lang).contains('2'));
    }
    let saved = rescue(&copy).unwrap();
    assert_eq!(saved.parent(), fs::canonicalize(&copy).unwrap().parent());
    let mut resumed = Session::resume(&saved).unwrap();
    assert_eq!(*resumed.session.game(), games_so_far[2]);
    let next = actions(&setup, 10).into_iter().nth(2).unwrap();
    resumed.session.apply(next).unwrap();
    assert_eq!(*resumed.session.game(), games_so_far[3]);
    assert_eq!(fs::read(copy.join(LOG_FILE)).unwrap(), log, "the damaged one is left as it is");
}

#[test]
fn a_line_that_breaks_the_rules_is_named() {
    let data = folder();
    let mut session = session(data.path(), setup(2, BallotMethod::Handed, 8));
    session.apply(Action::Advance { from: Step::Deal }).unwrap();
    // A line with a right checksum that the rules refuse, as a program with other rules would write it.
    let scan = super::log::scan(&log_of(&session)).unwrap();
    let entry = |step, what| Entry { number: 2, at: "2026-01-01T00:00:00Z".to_owned(), step, round: 0, what };
    for (entry, expected) in [
        (
            entry(Step::FirstBallot, What::Act(Action::Advance { from: Step::Dialogue })),
            Damage::Refused(crate::rules::RuleError::WrongStep(Step::Situation)),
        ),
        (entry(Step::Reveal, What::Act(Action::Advance { from: Step::Situation })), Damage::OtherStep),
    ] {
        let log = [log_of(&session), entry.line(&scan.sum).unwrap().0.into_bytes()].concat();
        let copy = copy_with(data.path(), session.path(), &log);
        let damaged = damage(Session::resume(&copy));
        assert_eq!(damaged, Damaged { line: 3, damage: expected, saved: 1 });
        assert_eq!(Session::resume(&rescue(&copy).unwrap()).unwrap().session.game().step(), Step::Situation);
    }
}

#[test]
fn other_versions_and_other_files_are_told_apart() {
    let data = folder();
    let session = session(data.path(), setup(2, BallotMethod::Handed, 9));
    let resume = |header: &Header| {
        let copy = copy_with(data.path(), session.path(), header.line().unwrap().0.as_bytes());
        Session::resume(&copy).map(drop)
    };
    let header = session.header().clone();
    assert!(resume(&header).is_ok());
    assert!(matches!(resume(&Header { format: 3, ..header.clone() }), Err(LogError::Newer { format: 3, .. })));
    assert!(matches!(resume(&Header { rules: 99, ..header.clone() }), Err(LogError::Newer { rules: 99, .. })));
    assert!(matches!(resume(&Header { rules: 0, ..header.clone() }), Err(LogError::Older { rules: 0, .. })));
    for other in [&b"hej\n"[..], b"hej", b"\xff\xfe\x00", DECK] {
        let copy = copy_with(data.path(), session.path(), other);
        assert!(matches!(Session::resume(&copy), Err(LogError::NotALog)));
    }
    let copy = copy_with(data.path(), session.path(), &log_of(&session));
    fs::write(copy.join(DECK_FILE), b"()").unwrap();
    assert!(matches!(Session::resume(&copy), Err(LogError::DeckChanged(_))));
    fs::remove_file(copy.join(DECK_FILE)).unwrap();
    assert!(matches!(Session::resume(&copy), Err(LogError::DeckMissing { .. })));
    assert!(matches!(Session::resume(&data.path().join("nowhere")), Err(LogError::Read { .. })));
}

#[test]
fn two_programs_do_not_play_the_same_game() {
    let data = folder();
    let session = session(data.path(), setup(2, BallotMethod::Handed, 10));
    assert!(matches!(Session::resume(session.path()), Err(LogError::InUse)));
    assert!(read(session.path()).is_ok(), "looking is always allowed");
    assert_eq!(games(data.path()).len(), 1);
    let path = session.path().to_owned();
    drop(session);
    assert!(Session::resume(&path.join(LOG_FILE)).is_ok());
}

#[test]
fn a_game_that_is_put_away_leaves_the_list_and_can_be_moved_back() {
    let data = folder();
    let kept = session(data.path(), setup(2, BallotMethod::Handed, 10));
    let gone = session(data.path(), setup(2, BallotMethod::Handed, 11));
    let (path, log) = (gone.path().to_owned(), log_of(&gone));
    assert!(matches!(put_away(data.path(), &path), Err(LogError::InUse)), "it is being played");
    assert_eq!(games(data.path()).len(), 2);
    drop(gone);
    let to = put_away(data.path(), &path).unwrap();
    assert_eq!(games(data.path()).iter().map(|game| game.path.as_path()).collect::<Vec<_>>(), [kept.path()]);
    assert_eq!(fs::read(to.join(LOG_FILE)).unwrap(), log);
    // Another of the same name does not replace it, and either can be taken up again where it was.
    fs::create_dir(&path).unwrap();
    fs::write(path.join(LOG_FILE), &log).unwrap();
    let second = put_away(data.path(), &path).unwrap();
    assert!(second != to && to.join(LOG_FILE).is_file());
    fs::rename(&to, &path).unwrap();
    assert!(Session::resume(&path).is_ok());
    assert!(put_away(data.path(), &data.path().join("games").join("nowhere")).is_err());
}

#[test]
fn a_game_dated_in_the_future_is_not_the_first_of_the_list() {
    let data = folder();
    let paths: Vec<_> =
        (10..13).map(|seed| session(data.path(), setup(2, BallotMethod::Handed, seed)).path().to_owned()).collect();
    let hour = std::time::Duration::from_secs(3600);
    let now = std::time::SystemTime::now();
    for (path, time) in paths.iter().zip([now - 2 * hour, now + 400 * 24 * hour, now - hour]) {
        let log = fs::File::options().write(true).open(path.join(LOG_FILE)).unwrap();
        log.set_modified(time).unwrap();
    }
    let listed: Vec<_> = games(data.path()).into_iter().map(|game| game.path).collect();
    assert_eq!(listed, [paths[2].clone(), paths[0].clone(), paths[1].clone()]);
}

#[test]
fn a_place_that_cannot_be_written_is_said_plainly() {
    let data = folder();
    let file = data.path().join("file");
    fs::write(&file, b"").unwrap();
    let error = Session::create(&file, DECK, deck(), setup(2, BallotMethod::Handed, 11)).unwrap_err();
    assert!(matches!(error, CreateError::Write { .. }), "{error:?}");
    assert!(!error.text(crate::text::Lang::Sv).contains("os error"), "{}", error.text(crate::text::Lang::Sv));
    let mut empty = setup(2, BallotMethod::Handed, 11);
    empty.seats.clear();
    assert!(matches!(Session::create(data.path(), DECK, deck(), empty), Err(CreateError::Setup(_))));
    let other = [DECK, b" "].concat();
    let changed = Session::create(data.path(), &other, deck(), setup(2, BallotMethod::Handed, 11));
    assert!(matches!(changed, Err(CreateError::OtherDeck)));
    assert!(games(data.path()).is_empty());
    assert!(matches!(read(Path::new("/dev/null")), Err(LogError::Read { .. })));
}

#[test]
fn games_are_listed_newest_first() {
    let data = folder();
    assert!(games(data.path()).is_empty());
    let setup = setup(2, BallotMethod::Handed, 12);
    let done = {
        let mut session = session(data.path(), setup.clone());
        for action in actions(&setup, 5) {
            session.apply(action).unwrap();
        }
        session.path().to_owned()
    };
    let mut begun = session(data.path(), setup);
    begun.apply(Action::Advance { from: Step::Deal }).unwrap();
    let broken = data.path().join("games/broken");
    fs::create_dir_all(&broken).unwrap();
    fs::write(broken.join(LOG_FILE), b"hej\n").unwrap();
    fs::create_dir_all(data.path().join("games/empty")).unwrap();
    fs::write(data.path().join("games/file"), b"").unwrap();
    let list = games(data.path());
    assert_eq!(list.len(), 3);
    let of = |path: &Path| list.iter().find(|game| game.path == path).unwrap();
    assert!(matches!(of(&done).state, GameState::Finished));
    assert_eq!((of(&done).step, of(&done).round), (Step::Debrief, 2));
    let game = of(begun.path());
    assert!(matches!(game.state, GameState::Unfinished));
    assert_eq!((game.step, game.round, game.seats(), game.rounds()), (Step::Situation, 0, 2, 3));
    assert_eq!(game.programme_title().unwrap().get("sv"), "Prov");
    assert_eq!(game.deck_title().unwrap().get("en"), "Small deck");
    assert!(matches!(of(&broken).state, GameState::Problem(LogError::NotALog)));
    assert!(list.windows(2).all(|pair| pair[0].changed >= pair[1].changed));
    // A torn last line: the summary tells of the one before it.
    let mut log = fs::read(begun.path().join(LOG_FILE)).unwrap();
    log.extend(b"((number:2,at:");
    fs::write(begun.path().join(LOG_FILE), log).unwrap();
    let list = games(data.path());
    assert_eq!(list.iter().find(|game| game.path == begun.path()).unwrap().step, Step::Situation);
}

/// A game with secrets, up to just before the second reveal.
fn secret_game(data: &Path, ratings: [u8; 2], objection: &str, now: &jiff::Zoned) -> Session {
    let mut session = Session::create_at(data, DECK, deck(), setup(2, BallotMethod::Handed, 13), now).unwrap();
    session.apply(Action::Advance { from: Step::Deal }).unwrap();
    session.apply(Action::Advance { from: Step::Situation }).unwrap();
    let ballot = |rows: usize, rating, objection: Option<&str>| Ballot {
        marks: vec![Mark::rating(rating); rows],
        objection: objection.map(str::to_owned),
    };
    let rows = session.game().round().subjects().len();
    for seat in [SeatId(0), SeatId(1)] {
        session.apply(Action::Cast { seat, ballot: ballot(rows, 4, None) }).unwrap();
    }
    session.apply(Action::Reveal).unwrap();
    session.apply(Action::Recast { seat: SeatId(1), reason: "Fel knapp".to_owned() }).unwrap();
    session.apply(Action::Cast { seat: SeatId(1), ballot: ballot(rows, 5, None) }).unwrap();
    session.apply(Action::Reveal).unwrap();
    session.apply(Action::Advance { from: Step::Reveal }).unwrap();
    let pen = session.game().round().pen().expect("a scenario round has a pen");
    session.apply(Action::ChooseBase { seat: pen, option: 0 }).unwrap();
    let party = session.game().round().party(SeatId(0));
    let clause = Clause::Own { by: party.into(), text: "Ett eget löfte".to_owned() };
    session.apply(Action::Offer { seat: SeatId(0), clause }).unwrap();
    session.apply(Action::Advance { from: Step::Dialogue }).unwrap();
    for (seat, rating) in [SeatId(0), SeatId(1)].into_iter().zip(ratings) {
        let ballot = ballot(1, rating, (rating < 3).then_some(objection));
        session.apply(Action::Cast { seat, ballot }).unwrap();
    }
    session
}

#[test]
fn the_log_tells_nothing_of_secret_ballots() {
    let data = folder();
    let now: jiff::Zoned = "2026-11-21T20:00:00+01:00[+01:00]".parse().unwrap();
    let one = secret_game(data.path(), [1, 5], "Det drabbar de minsta", &now);
    let other = secret_game(data.path(), [4, 2], "Vi hinner inte alls", &now);
    let (text, other_text) = (log_of(&one), log_of(&other));
    let (text, other_text) = (String::from_utf8(text).unwrap(), String::from_utf8(other_text).unwrap());
    for secret in ["drabbar", "minsta", "rating", "marks", "talk", "abstain", "objection"] {
        assert!(!text.contains(secret), "{secret}");
    }
    assert!(text.contains("Fel knapp") && text.contains("Ett eget löfte"));
    assert_eq!(text.len(), other_text.len(), "not even the length tells");
    // Two identical ballots do not look alike.
    let sealed: Vec<&str> = text.split("sealed:\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(sealed.len(), 5);
    for (at, ballot) in sealed.iter().enumerate() {
        assert!(!sealed[..at].contains(ballot));
    }
    assert_eq!(one.game().view(Audience::Room), other.game().view(Audience::Room));
    assert_eq!(read(one.path()).unwrap().game, *one.game());
    let mut counted = session(data.path(), setup(4, BallotMethod::RaisedHands, 14));
    for step in [Step::Deal, Step::Situation] {
        counted.apply(Action::Advance { from: step }).unwrap();
    }
    let rows = counted.game().round().subjects().len();
    let count = crate::rules::HandCount { rows: vec![crate::rules::Tally::of(&[1, 5]); rows], objections: Vec::new() };
    counted.apply(Action::Count { party: Party::Public, count }).unwrap();
    assert!(!String::from_utf8(log_of(&counted)).unwrap().contains("ratings"));
    assert_eq!(read(counted.path()).unwrap().game, *counted.game());
}

#[test]
fn settings_survive_a_broken_file() {
    let data = folder();
    let (settings, from) = Settings::load(data.path());
    assert_eq!((settings.clone(), from), (Settings::default(), SettingsFrom::File));
    let first = Settings { text_size: 150, ..settings };
    first.save(data.path()).unwrap();
    let second = Settings { last_setup: Some(setup(2, BallotMethod::Handed, 1)), theme: Theme::Dark, ..first.clone() };
    second.save(data.path()).unwrap();
    assert_eq!(Settings::load(data.path()), (second.clone(), SettingsFrom::File));
    fs::write(paths::settings_file(data.path()), b"(text_size: 1").unwrap();
    assert_eq!(Settings::load(data.path()), (first.clone(), SettingsFrom::Backup));
    // The broken file does not become the backup, and is kept beside it.
    second.save(data.path()).unwrap();
    assert_eq!(fs::read(data.path().join("settings.ron.broken-1")).unwrap(), b"(text_size: 1");
    fs::write(paths::settings_file(data.path()), b"\xff").unwrap();
    assert_eq!(Settings::load(data.path()), (first, SettingsFrom::Backup));
    fs::remove_file(data.path().join("settings.ron.bak")).unwrap();
    assert_eq!(Settings::load(data.path()), (Settings::default(), SettingsFrom::Defaults));
    fs::write(paths::settings_file(data.path()), b"(text_size: 9000, from_the_future: 3)").unwrap();
    assert_eq!(Settings::load(data.path()).0.text_size, 200);
}

#[test]
fn templates_are_kept_by_name() {
    let data = folder();
    assert!(templates(data.path()).is_empty());
    let template = |name: &str, seed| Template {
        name: name.to_owned(),
        deck: "liten".to_owned(),
        setup: setup(2, BallotMethod::Handed, seed),
    };
    for (name, seed) in [("Nätverk/öst", 1), ("../x", 2), ("Nätverk/öst", 3)] {
        template(name, seed).save(data.path()).unwrap();
    }
    assert_eq!(templates(data.path()), vec![template("../x", 2), template("Nätverk/öst", 3)]);
    template("../x", 2).delete(data.path()).unwrap();
    assert_eq!(templates(data.path()).len(), 1);
}

/// A game of six with the first ballots of some seats in the box.
fn half_voted(data: &Path, seats: u8) -> Session {
    let mut session = session(data, setup(6, BallotMethod::Handed, 21));
    for step in [Step::Deal, Step::Situation] {
        session.apply(Action::Advance { from: step }).unwrap();
    }
    let rows = session.game().round().subjects().len();
    for seat in (0..seats).map(SeatId) {
        let ballot = Ballot { marks: vec![Mark::rating(1 + seat.0 % 5); rows], objection: None };
        session.apply(Action::Cast { seat, ballot }).unwrap();
    }
    session
}

#[test]
fn what_people_send_does_not_open_the_ballots() {
    let data = folder();
    let session = half_voted(data.path(), 6);
    let log = String::from_utf8(log_of(&session)).unwrap();
    let from_header = super::seal::Key::new(session.header().setup.seed, &session.header().started);
    let sealed: Vec<&str> = log.split("sealed:\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    assert_eq!(sealed.len(), 6);
    for (at, sealed) in (3..).zip(sealed) {
        assert!(session.key().open_ballot(at, sealed).is_some());
        let guess = from_header.open_ballot(at, sealed);
        assert_ne!(guess, session.key().open_ballot(at, sealed));
    }
    // Sent to somebody else, it is whole but not to be opened; with the key it is.
    let other = folder();
    let sent = other.path().join("a/b/c/d/e/f");
    fs::create_dir_all(&sent).unwrap();
    for file in [LOG_FILE, DECK_FILE] {
        fs::copy(session.path().join(file), sent.join(file)).unwrap();
    }
    let Err(LogError::KeyMissing(_)) = read(&sent) else { panic!("it needs its key") };
    let keys = paths::keys_dir(&sent);
    fs::create_dir(&keys).unwrap();
    for key in fs::read_dir(paths::keys_dir(data.path())).unwrap().flatten() {
        fs::copy(key.path(), keys.join(key.file_name())).unwrap();
    }
    assert_eq!(read(&sent).unwrap().game, *session.game());
}

#[test]
fn a_log_cut_at_a_line_end_does_not_show_one_seat() {
    let data = folder();
    let session = half_voted(data.path(), 4);
    let (path, log) = (session.path().to_owned(), log_of(&session));
    let whole = session.game().clone();
    drop(session);
    // Killed while people vote: all that was cast is there.
    assert_eq!(*Session::resume(&path).unwrap().session.game(), whole);
    // Cut down to the first ballot, and torn within the second.
    let lines: Vec<usize> = log.split_inclusive(|&byte| byte == b'\n').map(<[u8]>::len).collect();
    let first: usize = lines[..4].iter().sum();
    for cut in [first, first + 40] {
        fs::write(path.join(LOG_FILE), &log[..cut]).unwrap();
        for result in [Session::resume(&path).map(drop), read(&path).map(drop)] {
            let Err(LogError::Damaged(damaged)) = result else { panic!("{result:?}") };
            assert_eq!(damaged, Damaged { line: 5, damage: Damage::Cut, saved: 2 });
            assert!(damaged.text(crate::text::Lang::Sv).contains("kapat"));
        }
        let saved = Session::resume(&rescue(&path).unwrap()).unwrap();
        assert_eq!(saved.session.game().step(), Step::FirstBallot);
        assert!(!String::from_utf8(log_of(&saved.session)).unwrap().contains("sealed"), "nobody has voted in it");
    }
}

#[test]
fn games_of_the_first_format_are_read_and_gone_on_with() {
    let data = folder();
    let kept = fs::read("tests/kept/format-1/log.ron").unwrap();
    let game = data.path().join("games/kept");
    fs::create_dir_all(&game).unwrap();
    fs::copy("tests/kept/format-1/deck.ron", game.join(DECK_FILE)).unwrap();
    fs::write(game.join(LOG_FILE), &kept).unwrap();
    let whole = read(&game).unwrap();
    assert!(whole.game.is_over() && whole.header.format == 1);
    assert_eq!(replay(&kept, deck()).unwrap(), whole.game);
    // Gone on with from its middle, in the way of today.
    let half: usize = kept.split_inclusive(|&byte| byte == b'\n').take(30).map(<[u8]>::len).sum();
    fs::write(game.join(LOG_FILE), &kept[..half]).unwrap();
    let mut session = Session::resume(&game).unwrap().session;
    let mut rng = <rand::rngs::ChaCha8Rng as rand::SeedableRng>::seed_from_u64(1);
    while let Some(action) = crate::rules::sample::random_action(session.game(), 4, &mut rng) {
        session.apply(action).unwrap();
    }
    assert!(log_of(&session).starts_with(&kept[..half]));
    assert_eq!(read(&game).unwrap().game, *session.game());
}

proptest! {
    /// Any bytes in the place of a log, and a log with some of its bytes changed: told what is wrong, never played as another.
    #[test]
    fn any_bytes_as_a_log_are_played_as_written_or_refused(
        noise in proptest::collection::vec(any::<u8>(), 0..300), at in any::<prop::sample::Index>(), with in any::<u8>(),
    ) {
        static KEPT: std::sync::LazyLock<(Vec<u8>, Game)> = std::sync::LazyLock::new(|| {
            let kept = fs::read("tests/kept/format-1/log.ron").unwrap();
            let game = replay(&kept, deck()).unwrap();
            (kept, game)
        });
        prop_assert!(replay(&noise, deck()).is_err());
        let (kept, game) = &*KEPT;
        let at = at.index(kept.len());
        let mut changed = kept.clone();
        changed[at] = with;
        if let Ok(other) = replay(&changed, deck()) {
            // The same byte, a line break at the very end, or one that only looks different.
            prop_assert!(changed == *kept || at + 1 == kept.len() || other == *game, "byte {at} is {with}");
        }
    }

    #[test]
    fn any_bytes_as_settings_are_read(noise in proptest::collection::vec(any::<u8>(), 0..200), at in any::<prop::sample::Index>()) {
        let data = folder();
        fs::write(paths::settings_file(data.path()), &noise).unwrap();
        let (settings, _) = Settings::load(data.path());
        settings.save(data.path()).unwrap();
        prop_assert_eq!(&Settings::load(data.path()).0, &settings);
        let mut changed = fs::read(paths::settings_file(data.path())).unwrap();
        let at = at.index(changed.len());
        changed[at] = changed[at].wrapping_add(1);
        fs::write(paths::settings_file(data.path()), &changed).unwrap();
        prop_assert!(TEXT_SIZES.contains(&Settings::load(data.path()).0.text_size));
    }
}
