//! `komma-overens replay LOG`: verifies a log and tells what happened in the game. Before a reveal it tells nothing
//! of the ballots in the box: it sees the game only as the room does.

use super::score;
use crate::record::minutes::{self, AgreementDoc, figures_chapter, ledger_chapter};
use crate::record::target::{self, Product};
use crate::record::{LogError, Replay, io_reason, read, save_whole};
use crate::rules::{Account, AskAnswer, Audience, Game, Gathered, Idea, IdeaStanding, Principle, TileAsk};
use crate::t;
use crate::text::Lang;
use crate::wording;
use serde_json::{Value, json};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// Where the agreement is saved.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Minutes<'a> {
    /// The Markdown file.
    pub(crate) file: &'a Path,
    /// Also over a file of another kind.
    pub(crate) force: bool,
}

/// Verifies the log at `path` (or in the folder `path`), writes what it tells to `out` and what is wrong with it to
/// `err`; with `minutes`, saves the agreement there as Markdown. Answers with the exit code: 0, 1 when the log is
/// damaged, 2 when it is not a log this program can read or the minutes cannot be saved.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub(crate) fn run(
    path: &Path,
    json: bool,
    minutes: Option<Minutes<'_>>,
    lang: Lang,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let replay = match read(path) {
        Ok(replay) => replay,
        Err(error) => {
            writeln!(err, "{}: {}", path.display(), error.text(lang))?;
            return Ok(if matches!(error, LogError::Damaged(_)) { 1 } else { 2 });
        }
    };
    if let Some(Minutes { file, force }) = minutes {
        let inputs: Vec<PathBuf> = std::iter::once(replay.path.clone()).chain(replay.deck.clone()).collect();
        if let Err(refused) = target::may_write(file, Product::Agreement, &inputs, force) {
            writeln!(err, "{}", refused.text(lang))?;
            return Ok(2);
        }
    }
    let document = minutes::agreement(lang, &replay.game, replay.header.date());
    if json {
        serde_json::to_writer_pretty(&mut *out, &to_json(lang, &replay))?;
        writeln!(out)?;
    } else {
        write!(out, "{}", to_text(lang, &replay, &document))?;
    }
    if let Some(Minutes { file: path, .. }) = minutes
        && let Err(error) = save_whole(path, document.markdown().as_bytes())
    {
        writeln!(err, "{}: {}", path.display(), io_reason(lang, &error))?;
        return Ok(2);
    }
    Ok(0)
}

fn to_text(lang: Lang, replay: &Replay, document: &AgreementDoc) -> String {
    let room = replay.game.view(Audience::Room).room;
    let header = &replay.header;
    let mut text = t!(lang, "cli-replay-verified", entries = replay.entries.len()) + "\n";
    if replay.torn {
        text += &(t!(lang, "cli-replay-torn") + "\n");
    }
    let facts = [
        ("cli-replay-started", header.started.clone()),
        ("minutes-deck", header.deck.title.get(lang.tag()).to_owned()),
        ("minutes-programme", header.setup.programme.title.get(lang.tag()).to_owned()),
        ("cli-replay-seats", room.seats.len().to_string()),
        ("cli-replay-seed", header.setup.seed.to_string()),
        ("cli-replay-stands", {
            let step = wording::step(lang, room.step);
            t!(lang, "cli-replay-step", round = room.round + 1, rounds = room.rounds.len(), step = step)
        }),
    ];
    for (name, value) in facts {
        text += &format!("{}: {value}\n", t!(lang, name));
    }
    for chapter in figures_chapter(lang, &replay.game).into_iter().chain([ledger_chapter(lang, &replay.game)]) {
        text += &chapter.markdown();
    }
    let without_figures = AgreementDoc { appendix: None, ..document.clone() };
    text + "\n" + &without_figures.markdown()
}

fn to_json(lang: Lang, replay: &Replay) -> Value {
    let (game, header) = (&replay.game, &replay.header);
    let room = game.view(Audience::Room).room;
    let deck = game.deck();
    let rounds: Vec<Value> = minutes::results(game)
        .iter()
        .map(|result| {
            let mut round = serde_json::Map::new();
            round.insert("round".to_owned(), json!(result.round + 1));
            round.insert("card".to_owned(), json!(deck.cards.get(result.card).map(|card| &card.id)));
            round.extend(score::to_json(&result.votes, result.figures.as_ref(), Some(result.verdict)));
            Value::Object(round)
        })
        .collect();
    let ideas: Vec<Value> = game.ideas().ideas.iter().enumerate().map(|(at, idea)| idea_json(game, at, idea)).collect();
    let values = room.values;
    let principles: serde_json::Map<String, Value> =
        Principle::ALL.iter().map(|p| (p.code().to_owned(), json!(values.principles[p.index()]))).collect();
    let entries: Vec<Value> = room
        .entries
        .iter()
        .map(|entry| {
            let account = match entry.account {
                Account::Principle(principle) => principle.code(),
                Account::Trust => "Trust",
            };
            json!({
                "round": entry.round + 1,
                "account": account,
                "wanted": entry.wanted,
                "made": entry.made,
                "why": wording::cause(lang, deck, entry),
            })
        })
        .collect();
    let changes: Vec<Value> = room
        .changes
        .iter()
        .map(|changed| {
            json!({
                "round": changed.round + 1,
                "step": format!("{:?}", changed.step),
                "what": changed.what,
                "line": wording::table_change(lang, deck, game.setup(), &changed.what),
            })
        })
        .collect();
    json!({
        "log": {
            "format": header.format,
            "rules": header.rules,
            "program": header.program,
            "started": header.started,
            "entries": replay.entries.len(),
            "torn": replay.torn,
        },
        "deck": { "id": header.deck.id, "title": header.deck.title.get(lang.tag()), "hash": header.deck.hash },
        "programme": header.setup.programme.id,
        "seed": header.setup.seed,
        "seats": room.seats.len(),
        "changes": changes,
        "round": room.round + 1,
        "rounds_planned": room.rounds.len(),
        "step": format!("{:?}", room.step),
        "rounds": rounds,
        "ideas": ideas,
        "asks": asks_json(game),
        "session_score": room.session_score,
        "ledger": { "principles": principles, "trust": values.trust, "entries": entries },
        "agreement": room.agreement,
    })
}

/// What the room knows of an idea.
fn idea_json(game: &Game, number: usize, idea: &Idea) -> Value {
    let tiles = game.tiles();
    let named = |gathered: &[Gathered]| -> Vec<Value> {
        let known = gathered.iter().filter_map(|gathered| Some((gathered, tiles.get(gathered.tile.index())?)));
        known
            .map(|(gathered, tile)| {
                json!({
                    "name": tile.name.get(""),
                    "party": tile.party.code(),
                    "by": gathered.by.index() + 1,
                    "round": gathered.round + 1,
                })
            })
            .collect()
    };
    let results: Vec<Value> = idea
        .results
        .iter()
        .map(|result| {
            let mut map = score::to_json(&result.votes, result.figures.as_ref(), result.verdict);
            map.insert("score".to_owned(), json!(result.score()));
            map.insert("round".to_owned(), json!(result.round + 1));
            map.insert("stands_alone".to_owned(), json!(result.verdict.is_none()));
            map.insert("gathered".to_owned(), json!(named(&result.tiles)));
            map.insert("first_steps".to_owned(), json!(result.first_steps));
            map.insert("missing".to_owned(), json!(result.missing));
            map.insert("objections_said".to_owned(), json!(result.objections));
            Value::Object(map)
        })
        .collect();
    let (standing, into) = match idea.standing {
        IdeaStanding::Open => ("Open", None),
        IdeaStanding::Parked { .. } => ("Parked", None),
        IdeaStanding::Merged { into } => ("Merged", Some(into + 1)),
    };
    json!({
        "number": number + 1,
        "kind": idea.kind,
        "title": idea.title,
        "line": idea.line,
        "round": idea.round + 1,
        "seat": idea.seat.index() + 1,
        "standing": standing,
        "merged_into": into,
        "gathered": named(&idea.tiles),
        "results": results,
    })
}

/// What was asked for tiles, and how it was answered.
fn asks_json(game: &Game) -> Vec<Value> {
    let tiles = game.tiles();
    let ask = |ask: &TileAsk| {
        let (answer, reason) = match &ask.answer {
            AskAnswer::Waiting => ("Waiting", None),
            AskAnswer::TalkFirst => ("TalkFirst", None),
            AskAnswer::Agreed => ("Agreed", None),
            AskAnswer::Refused { reason } => ("Refused", Some(reason)),
            AskAnswer::Withdrawn => ("Withdrawn", None),
            AskAnswer::Lapsed => ("Lapsed", None),
        };
        json!({
            "round": ask.round + 1,
            "seat": ask.seat.index() + 1,
            "holder": ask.holder.index() + 1,
            "tile": tiles.get(ask.tile.index()).map(|tile| tile.name.get("")),
            "idea": ask.idea + 1,
            "answer": answer,
            "reason": reason,
        })
    };
    game.ideas().asks.iter().map(ask).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::record::Session;
    use crate::record::testing::{DECK, actions, deck, setup};
    use crate::rules::{Action, Ballot, BallotMethod, Mark, SeatId, Step};
    use std::fs;

    fn minutes(file: &Path) -> Option<Minutes<'_>> {
        Some(Minutes { file, force: false })
    }

    fn replayed(path: &Path, json: bool, lang: Lang) -> (u8, String, String) {
        let (mut out, mut err) = (Vec::new(), Vec::new());
        let code = run(path, json, None, lang, &mut out, &mut err).unwrap();
        (code, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap())
    }

    #[test]
    fn a_whole_game() {
        let data = tempfile::tempdir().unwrap();
        let setup = setup(4, BallotMethod::Handed, 31);
        let mut session = Session::create(data.path(), DECK, deck(), setup.clone()).unwrap();
        for action in actions(&setup, 12) {
            session.apply(action).unwrap();
        }
        for lang in Lang::ALL {
            let (code, text, _) = replayed(session.path(), false, lang);
            assert_eq!(code, 0);
            assert!(text.contains("31") && text.contains("##") && !text.contains("cli-"), "{text}");
        }
        let (_, json, _) = replayed(session.path(), true, Lang::Sv);
        let json: Value = serde_json::from_str(&json).unwrap();
        assert_eq!((json["step"].clone(), json["rounds"].as_array().unwrap().len()), (json!("Debrief"), 3));
        let made: i64 = json["ledger"]["entries"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|entry| entry["account"] == "Trust")
            .map(|entry| entry["made"].as_i64().unwrap())
            .sum();
        assert_eq!(5 + made, json["ledger"]["trust"].as_i64().unwrap(), "entries explain the value");
        let file = data.path().join("new folder/out.md");
        let log = session.path().join("log.ron");
        let (mut out, mut err) = (Vec::new(), Vec::new());
        assert_eq!(run(&log, false, minutes(&file), Lang::Sv, &mut out, &mut err).unwrap(), 0);
        let saved = session.save_agreement(Lang::Sv).unwrap();
        assert_eq!(fs::read(file).unwrap(), fs::read(saved).unwrap());
        let mut edited = fs::read(&log).unwrap();
        let middle = edited.len() / 2;
        edited[middle] ^= 1;
        fs::write(&log, edited).unwrap();
        let (code, out, err) = replayed(&log, false, Lang::Sv);
        assert_eq!((code, out.as_str()), (1, ""));
        assert!(err.contains("Rad ") && err.contains("räddas"), "{err}");
    }

    #[test]
    fn a_game_of_ideas() {
        let data = tempfile::tempdir().unwrap();
        let mut setup = setup(6, BallotMethod::Handed, 33);
        let programmes = crate::deck::builtin_programmes();
        setup.programme = programmes.into_iter().find(|programme| programme.id == "ideverkstad").unwrap();
        let mut session = Session::create(data.path(), DECK, deck(), setup.clone()).unwrap();
        for action in actions(&setup, 60) {
            session.apply(action).unwrap();
        }
        for lang in Lang::ALL {
            let (code, text, _) = replayed(session.path(), false, lang);
            assert_eq!(code, 0);
            assert!(!text.contains("minutes-") && !text.contains("idea-") && !text.contains("cli-"), "{text}");
        }
        let (_, json, _) = replayed(session.path(), true, Lang::Sv);
        let json: Value = serde_json::from_str(&json).unwrap();
        assert_eq!(json["rounds"], json!([]), "no proposal was voted on");
        let ideas = json["ideas"].as_array().unwrap();
        let results: Vec<&Value> = ideas.iter().flat_map(|idea| idea["results"].as_array().unwrap()).collect();
        assert!(!results.is_empty());
        for result in results {
            assert_eq!(result["stands_alone"].as_bool().unwrap(), result["verdict"].is_null());
            assert!(!result["stands_alone"].as_bool().unwrap() || result["score"].is_null());
            assert!(
                result["gathered"].as_array().unwrap().iter().all(|tile| !tile["name"].as_str().unwrap().is_empty())
            );
        }
        assert_eq!(json["asks"].as_array().unwrap().len(), session.game().ideas().asks.len());
    }

    #[test]
    fn it_tells_nothing_before_the_reveal() {
        let data = tempfile::tempdir().unwrap();
        let now: jiff::Zoned = "2026-11-21T20:00:00+01:00[+01:00]".parse().unwrap();
        let told = |ratings: [u8; 3]| {
            let setup = setup(3, BallotMethod::Handed, 32);
            let mut session = Session::create_at(data.path(), DECK, deck(), setup, &now).unwrap();
            let mut told = Vec::new();
            let mut tell = |session: &Session| {
                told.push(replayed(session.path(), false, Lang::Sv).1);
                told.push(replayed(session.path(), true, Lang::En).1);
            };
            let vote = |session: &mut Session, ratings: [u8; 3], rows: usize| {
                for (seat, rating) in (0..).zip(ratings) {
                    let objection = (rows == 1 && rating == 1).then(|| "Det går inte".to_owned());
                    let ballot = Ballot { marks: vec![Mark::rating(rating); rows], objection };
                    session.apply(Action::Cast { seat: SeatId(seat), ballot }).unwrap();
                }
            };
            session.apply(Action::Advance { from: Step::Deal }).unwrap();
            session.apply(Action::Advance { from: Step::Situation }).unwrap();
            let rows = session.game().round().subjects().len();
            vote(&mut session, ratings, rows);
            tell(&session);
            // The first ballot is the same in both from here on, so that all that differs is secret.
            vote(&mut session, [3, 3, 3], rows);
            session.apply(Action::Reveal).unwrap();
            session.apply(Action::Advance { from: Step::Reveal }).unwrap();
            let pen = session.game().round().pen().expect("a scenario round has a pen");
            session.apply(Action::ChooseBase { seat: pen, option: 0 }).unwrap();
            session.apply(Action::Advance { from: Step::Dialogue }).unwrap();
            vote(&mut session, ratings, 1);
            tell(&session);
            told
        };
        assert_eq!(told([1, 5, 2]), told([4, 1, 5]));
    }
}
