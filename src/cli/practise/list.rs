//! `komma-overens practise --moves FILE.ron`: a written list of moves, played without anybody at the keyboard. Nothing is kept
//! on disk. Told as a transcript, or with `--json` with every figure: what a search from outside needs.

use super::{Asked, Source, card_named};
use crate::cli::votes;
use crate::practice::script::{PassedOver, Scripted};
use crate::practice::{
    Depth, Factor, Grievance, Move, Need, NeedAbout, NeedEnd, Otherwise, Practice, Preparation, Soft, wording,
};
use crate::record::{io_reason, read_at_most};
use crate::rules::{Deck, Party, Verdict};
use crate::t;
use crate::text::Lang;
use serde_json::{Value, json};
use std::io::{self, Write};
use std::path::Path;
use std::sync::Arc;

/// The most moves that a list may have: more than any practice can take.
const MOVES_MAX: usize = 500;

/// Plays the list in `file` and writes what came of it. Answers with the exit code: 0, or 2 where the list, the card or the
/// role cannot be used.
///
/// # Errors
/// Only when `out` or `err` cannot be written to.
pub(super) fn run(
    asked: &Asked,
    file: &Path,
    source: &Source,
    lang: Lang,
    out: &mut dyn Write,
    err: &mut dyn Write,
) -> io::Result<u8> {
    let read = read_at_most(file, votes::BYTES_MAX).map_err(|error| io_reason(lang, &error));
    let moves = read.and_then(|bytes| {
        moves_in(&bytes).map_err(|(line, column)| t!(lang, "practice-list-broken", line = line, column = column))
    });
    let moves = match moves {
        Ok(moves) if moves.len() <= MOVES_MAX => moves,
        Ok(moves) => {
            let text = t!(lang, "practice-list-long", count = moves.len(), max = MOVES_MAX);
            return writeln!(err, "{}: {text}", file.display()).map(|()| 2);
        }
        Err(text) => return writeln!(err, "{}: {text}", file.display()).map(|()| 2),
    };
    let begun = prepared(asked, &source.deck, lang).and_then(|(preparation, seed)| {
        Practice::new(&source.deck, preparation, seed).map_err(|problems| {
            problems.iter().map(|problem| wording::problem(lang, *problem)).collect::<Vec<_>>().join("\n")
        })
    });
    let practice = match begun {
        Ok(practice) => practice,
        Err(text) => return writeln!(err, "{text}").map(|()| 2),
    };
    let played = practice.play_list(&moves);
    if let Some(file) = &asked.transcript {
        match super::save_transcript(file, &played.practice, lang) {
            // Beside figures for another program nothing else is said.
            Ok(told) if !asked.json => writeln!(out, "{told}")?,
            Ok(_) => {}
            Err(error) => return writeln!(err, "{}: {}", file.display(), io_reason(lang, &error)).map(|()| 2),
        }
    }
    if asked.json {
        serde_json::to_writer_pretty(&mut *out, &to_json(lang, &played))?;
        writeln!(out)?;
        return Ok(0);
    }
    for line in wording::transcript(lang, &played.practice) {
        writeln!(out, "{line}")?;
    }
    for passed in &played.passed_over {
        let reason = wording::error(lang, &passed.practice, &passed.error);
        writeln!(out, "{}", t!(lang, "practice-list-passed", n = passed.at + 1, reason = reason))?;
    }
    Ok(0)
}

/// The moves of a list, or the line and column where it cannot be read.
fn moves_in(bytes: &[u8]) -> Result<Vec<Move>, (usize, usize)> {
    let text = std::str::from_utf8(bytes).map_err(|error| {
        let before = &bytes[..error.valid_up_to()];
        let line = 1 + before.iter().filter(|&&byte| byte == b'\n').count();
        (line, 1 + before.len() - before.iter().rposition(|&byte| byte == b'\n').map_or(0, |at| at + 1))
    })?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    ron::from_str(text).map_err(|error| (error.span.start.line, error.span.start.col))
}

/// Whom one meets about what, as it would be asked for in the terminal, with nothing left to choose.
fn prepared(asked: &Asked, deck: &Deck, lang: Lang) -> Result<(Preparation, u64), String> {
    let seed = asked.seed.unwrap_or(1);
    let card = match &asked.card {
        Some(name) => card_named(deck, name).ok_or_else(|| t!(lang, "practice-cli-no-card", name = name.as_str()))?,
        None => 0,
    };
    let role = match &asked.role {
        Some(name) => deck
            .roles
            .iter()
            .position(|role| role.id == *name)
            .ok_or_else(|| t!(lang, "practice-cli-no-role", name = name.as_str()))?,
        None => deck.roles_of(asked.side.unwrap_or(Party::Public)).first().copied().unwrap_or(0),
    };
    let how = (asked.temper, asked.level.unwrap_or_default());
    Ok((Preparation::listed(deck, (card, role), lang, seed, how), seed))
}

fn to_json(lang: Lang, played: &Scripted) -> Value {
    let practice = &played.practice;
    let (deck, view) = (practice.deck(), practice.view());
    let last = practice.rounds().last();
    let (weighed, so_far) = (practice.weighed(), practice.needs_so_far());
    let people = (practice.people().iter().enumerate()).map(|(at, person)| {
        // As it was at the ballot, where there was one.
        let factors = last.map_or(&weighed[at].1, |end| &end.factors[at]);
        let needs = last.map_or(&so_far[at], |end| &end.needs[at]);
        let seen = &view.people[at];
        json!({
            "role": deck.roles.get(person.role).map(|role| role.id.as_str()),
            "party": person.party.code(),
            "temper": person.temper.code(),
            "trust": seen.trust,
            "left": seen.left,
            "rating": last.and_then(|end| end.ratings[at]),
            "sum": factors.iter().map(|factor| factor.tenths).sum::<i16>(),
            "factors": factors.iter().map(|factor| of_factor(lang, deck, factor)).collect::<Vec<_>>(),
            "needs": needs.iter().map(|end| of_need(lang, deck, end)).collect::<Vec<_>>(),
            "told_lately": seen.lately.iter().map(|what| wording::heard(lang, deck, *what)).collect::<Vec<_>>(),
            "grievance": seen.grievance.map(Grievance::code),
            "otherwise": seen.otherwise.map(Otherwise::code),
        })
    });
    let found = |of: &dyn Fn(&NeedEnd) -> bool| {
        let needs = last.map_or(&so_far, |end| &end.needs).iter().flatten();
        needs.filter(|end| end.need.depth > Depth::Open && of(end)).count()
    };
    let passed = |passed: &PassedOver| json!({ "move": passed.at, "reason": wording::error(lang, &passed.practice, &passed.error) });
    let promises = deck.commitments.iter().enumerate().map(
        |(at, promise)| json!({ "place": at, "id": promise.id, "by": promise.by.party().map_or("joint", Party::code) }),
    );
    let mine = practice.moves().iter().rev().find_map(|made| match made {
        Move::Ballot { mark, .. } => mark.rating,
        _ => None,
    });
    json!({
        "card": deck.cards.get(view.card).map(|card| card.id.as_str()),
        "role": deck.roles.first().map(|role| role.id.as_str()),
        "level": practice.preparation().level.code(),
        "seed": practice.seed(),
        "model": practice.preparation().model,
        "verdict": last.and_then(|end| end.verdict).map(Verdict::code),
        "consent": last.and_then(|end| end.verdict).is_some_and(Verdict::is_consent),
        "own_rating": mine,
        "counterparts": people.collect::<Vec<_>>(),
        "private_needs": { "all": found(&|_| true), "found": found(&|end| end.told), "met": found(&|end| end.met) },
        "moves": {
            "used": practice.moves().iter().filter(|made| made.kind().is_talk()).count(),
            "made": played.made,
            "passed_over": played.passed_over.iter().map(passed).collect::<Vec<_>>(),
        },
        "promises": promises.collect::<Vec<_>>(),
        "transcript": wording::transcript(lang, practice),
    })
}

fn of_factor(lang: Lang, deck: &Arc<Deck>, factor: &Factor) -> Value {
    json!({ "why": wording::because(lang, deck, factor.because), "tenths": factor.tenths })
}

fn of_need(lang: Lang, deck: &Arc<Deck>, end: &NeedEnd) -> Value {
    let promise = Practice::promise_of(&end.need).and_then(|at| Some((at, deck.commitments.get(at)?)));
    json!({
        "depth": match end.need.depth {
            Depth::Open => "open",
            Depth::Soft => "soft",
            Depth::Deep => "deep",
        },
        "need": wording::need(lang, deck, end.need.about),
        "code": code_of(&end.need),
        "promise": promise.map(|(at, promise)| json!({ "place": at, "id": promise.id })),
        "told": end.told,
        "met": end.met,
    })
}

/// A need as it is written in a list of moves.
fn code_of(need: &Need) -> String {
    match need.about {
        NeedAbout::Principle(principle) => format!("Principle({principle:?})"),
        NeedAbout::Soft(Soft::Candour(telling)) => format!("Soft(Candour({telling:?}))"),
        NeedAbout::Soft(soft) => format!("Soft({soft:?})"),
        NeedAbout::Promise(at) => format!("Promise({at})"),
    }
}
