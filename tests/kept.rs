//! Games that people have played stay what they were: logs of earlier versions of the rules, byte for byte as the
//! program wrote them, lead to the same figures now.
//!
//! A figure that changes here is a game taken away from a table: give the change a version of its own. The documents'
//! words may be edited; their figures may not.

use komma_overens::record::{DECK_FILE, LOG_FILE, Replay, Session, minutes, read};
use komma_overens::rules::*;
use komma_overens::text::Lang;
use std::fmt::Write;
use std::path::Path;

const GAMES: &str = "tests/kept";

/// The game's folder as the program writes it: the log, and the deck beside it; the keys near it.
fn folder(name: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder for the game");
    let (version, game) = name.split_once('/').unwrap_or(("games-v1", name));
    let deck = if game.starts_with("liten") { "liten" } else { "vagen" };
    let kept = Path::new(GAMES).join(version);
    for (from, to) in [(format!("{deck}.deck.ron"), DECK_FILE), (format!("{game}.log.ron"), LOG_FILE)] {
        std::fs::copy(kept.join(from), folder.path().join(to)).expect("the game is kept");
    }
    for key in std::fs::read_dir(kept.join("nycklar")).into_iter().flatten().flatten() {
        let keys = folder.path().join("nycklar");
        std::fs::create_dir_all(&keys).expect("a folder for the keys");
        std::fs::copy(key.path(), keys.join(key.file_name())).expect("the key is kept");
    }
    folder
}

fn game(name: &str) -> Game {
    let folder = folder(name);
    let Replay { game, torn, .. } = read(folder.path()).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert!(!torn);
    game
}

fn tally(tally: &Tally) -> String {
    format!("{:?}-{}-{}-{}", tally.ratings, tally.abstained, tally.talk_only, tally.talk_beside)
}

fn row(out: &mut String, row: &RevealedRow) {
    let Votes { tally: of, objections, .. } = &row.votes;
    let score = row.figures.map_or(-1.0, |figures| figures.score);
    let (public, ideburen) = (tally(&of.public), tally(&of.ideburen));
    writeln!(out, "    {:?} {public} {ideburen} {objections} {:?} {score:.4}", row.subject, row.verdict).expect("room");
}

/// Everything a game came to that a table has seen: deals, ballots, verdicts, the ledger with its causes, the
/// agreement and the ideas.
fn figures(game: &Game) -> String {
    let room = game.view(Audience::Room).room;
    let mut out = String::new();
    let mut line = |text: String| {
        out += &text;
        out.push('\n');
    };
    line(format!("{} actions, {:?}, round {}", game.applied(), game.step(), room.round));
    line(format!("session {:.6}", room.session_score.unwrap_or(-1.0)));
    for mark in &room.rounds {
        line(format!("mark {:?} {:?} {:?} {:.4}", mark.card, mark.phase, mark.adopted, mark.score.unwrap_or(-1.0)));
    }
    for round in game.played().chain([game.round()]) {
        line(format!("round {} {:?} except {:?}", round.index, round.deal.chairs, round.deal.exceptions));
        line(format!("  before {:?} event {:?}", round.before, round.event));
        line(format!("  amended {:?}", round.amendments.iter().map(|a| (&a.reason, a.second)).collect::<Vec<_>>()));
    }
    line(format!("values {:?} projected {:?}", room.values, room.projected));
    for entry in &room.entries {
        line(format!("{entry:?}"));
    }
    let named = room.scenario().map_or(([0; 6], [0; 6]), |round| (round.lived, round.strained));
    line(format!("named {:?} {:?}", named.0, named.1));
    for agreed in &room.agreement.agreed {
        line(format!("{agreed:?}"));
    }
    for adopted in &room.agreement.commitments {
        line(format!("{adopted:?}"));
    }
    for carried in &room.agreement.carried {
        line(format!("{carried:?}"));
    }
    for changed in &room.changes {
        line(format!("{changed:?}"));
    }
    line(format!("{:?}", room.agreement.promises));
    line(format!("{:?}", room.agreement.signatures));
    for (at, idea) in game.ideas().ideas.iter().enumerate() {
        let reworded = idea.wordings.len();
        line(format!("idea {at} {:?} by {} {:?} {reworded}", idea.title, idea.seat, idea.standing));
        line(format!("  {:?}", idea.tiles));
        for result in &idea.results {
            let (public, ideburen) = (tally(&result.votes.tally.public), tally(&result.votes.tally.ideburen));
            let (verdict, score) = (result.verdict, result.score().unwrap_or(-1.0));
            line(format!("  in {} {public} {ideburen} {verdict:?} {score:.4}", result.round));
            line(format!("  {:?} {:?} {:?}", result.objections, result.first_steps, result.missing));
        }
    }
    for ask in &game.ideas().asks {
        line(format!("ask {} for {:?} to {} in {}: {:?}", ask.seat, ask.tile, ask.idea, ask.round, ask.answer));
    }
    for merge in &game.ideas().merges {
        line(format!("merge {} into {} in {}: {:?}", merge.idea, merge.into, merge.round, merge.answer));
    }
    for point in &room.curve {
        writeln!(out, "curve {} {:?}", point.round, point.support).expect("room");
        row(&mut out, &point.row);
    }
    for revealed in room.first().into_iter().chain(room.second()) {
        writeln!(out, "revealed {:?}", revealed.objections).expect("room");
        for revealed in &revealed.rows {
            row(&mut out, revealed);
        }
    }
    out
}

macro_rules! kept {
    ($($test:ident: $name:literal),* $(,)?) => {$(
        #[test]
        fn $test() {
            insta::assert_snapshot!(format!("kept-{}", $name.replace("games-v2/", "v2-")), figures(&game($name)));
        }
    )*};
}

kept! {
    kort_for_two: "kort-2",
    kort_with_raised_hands: "kort-6-hander",
    the_whole_process: "hel-8",
    the_whole_process_for_twenty_four: "hel-24-hander",
    ideas_for_two: "ideer-2",
    ideas_for_twenty_four: "ideer-24",
    both_kinds_with_events: "blandat-5-handelser",
    in_the_middle_of_a_ballot: "liten-4-mitt-i-rost",
    in_the_middle_of_a_gathering: "blandat-7-mitt-i-samling",
    second_rules_kort_for_three: "games-v2/kort-3",
    second_rules_kort_with_raised_hands: "games-v2/kort-6-hander",
    second_rules_the_whole_process: "games-v2/hel-8",
    second_rules_the_whole_process_with_raised_hands: "games-v2/hel-20-hander",
    second_rules_ideas_for_five: "games-v2/ideer-5",
    second_rules_ideas_for_twenty_four: "games-v2/ideer-24",
    second_rules_both_kinds_with_events: "games-v2/blandat-5-handelser",
    second_rules_in_the_middle_of_a_ballot: "games-v2/blandat-7-mitt-i-rost",
    second_rules_in_the_middle_of_a_gathering: "games-v2/blandat-6-mitt-i-samling",
    seats_that_come_and_go: "games-v2/andrat-kort-5",
    seats_ballots_and_words_that_change: "games-v2/andrat-blandat-8",
}

/// The words of these documents may change; the figures in them may not.
#[test]
fn the_documents_of_kept_games() {
    for name in ["hel-8", "blandat-5-handelser", "games-v2/andrat-blandat-8"] {
        let doc = minutes::agreement(Lang::Sv, &game(name), "2026-11-29").markdown();
        insta::assert_snapshot!(format!("kept-{}-sv", name.replace("games-v2/", "v2-")), doc);
    }
}

/// An unfinished game is taken up where it was left, and its undos too.
#[test]
fn a_kept_game_is_played_on() {
    let unfinished = [
        ("liten-4-mitt-i-rost", true),
        ("blandat-7-mitt-i-samling", true),
        ("games-v2/blandat-7-mitt-i-rost", true),
        ("games-v2/blandat-6-mitt-i-samling", true),
    ];
    for (name, undo) in unfinished {
        let folder = folder(name);
        let before = game(name);
        let mut session = Session::resume(folder.path()).expect("it can be taken up").session;
        assert_eq!(*session.game(), before);
        if undo {
            session.undo().expect("the last action can be taken back");
        }
        let mut rng = <rand::rngs::ChaCha8Rng as rand::SeedableRng>::seed_from_u64(7);
        for _ in 0..25 {
            let Some(action) = sample::random_action(session.game(), 20, &mut rng) else { break };
            session.apply(action).expect("what is sampled is allowed");
        }
        let after = session.game().clone();
        drop(session);
        assert_eq!(read(folder.path()).expect("it can be read again").game, after);
    }
}
