//! Looking back at a round, in words.

use super::debrief::{CompareRow, DebriefSheet, FactorLine, IfLine, MoveLine, NeedLine, PersonEnd};
use super::screens::role_title;
use super::words;
use crate::app::game::scenario::outcome_scene;
use crate::practice::lookback;
use crate::practice::wording as spoken;
use crate::practice::{Compared, Debrief, MoveKind, Practice, PracticeView, Stage, Who};
use crate::rules::{Clause, Verdict};
use crate::t;
use crate::text::{Lang, tr};
use crate::wording;

/// Everything there is to look back at. It is all put into words here, so it is made once and kept.
pub(crate) fn sheet(lang: Lang, practice: &Practice, view: &PracticeView) -> DebriefSheet {
    let debrief = practice.debrief();
    let deck = practice.deck();
    let card = deck.cards.get(view.card).map_or("", |card| card.title.get(lang.tag()));
    let voted = view.second.as_ref().and_then(|second| second.rows.first());
    let verdict = debrief.verdict.map(|verdict| {
        let words = match voted {
            Some(row) => wording::verdict_of(lang, verdict, &row.votes),
            None => wording::verdict_title(lang, verdict, 0),
        };
        (words, outcome_scene::sign(verdict))
    });
    let moves = moves(lang, practice, &debrief);
    let number = |at: usize| moves.iter().position(|line| line.at == at).map_or(0, |place| place + 1);
    let what_if = debrief.what_if.iter().map(|what| if_line(lang, practice, what, number(what.at))).collect();
    DebriefSheet {
        title: card.to_owned(),
        verdict,
        own: own(lang, practice),
        people: people(lang, practice, view, &debrief),
        moves,
        whole: lookback::whole(lang, practice).into_iter().chain(lookback::decided(lang, practice)).collect(),
        // What was never found out stays hidden while the question may still be taken round again.
        unasked: if practice.stage() == Stage::Over { lookback::unasked(lang, practice) } else { Vec::new() },
        what_if,
        sheet: practice.preparation().sheet.clone(),
        beside: beside(lang, practice, &debrief),
        compared: (0..practice.attempts())
            .filter_map(|at| Some(compare(lang, practice, at, &practice.compare(at)?)))
            .collect(),
        open: practice.stage() == Stage::Over,
        may_again: view.may.contains(&MoveKind::Again),
        more: false,
    }
}

/// One's own last ballot.
fn own(lang: Lang, practice: &Practice) -> String {
    let last = practice.moves().iter().rev().find_map(|made| match made {
        crate::practice::Move::Ballot { mark, .. } => Some(*mark),
        _ => None,
    });
    match last {
        Some(mark) => match mark.rating {
            Some(rating) => {
                t!(lang, "solo-own-rating", rating = u32::from(rating), words = tr(lang, &format!("rating-{rating}")))
            }
            None => t!(lang, if mark.abstain { "solo-own-abstained" } else { "solo-own-talk" }),
        },
        None => String::new(),
    }
}

fn people(lang: Lang, practice: &Practice, view: &PracticeView, debrief: &Debrief) -> Vec<PersonEnd> {
    let deck = practice.deck();
    (view.people.iter().enumerate())
        .map(|(at, person)| PersonEnd {
            name: role_title(deck, person.role, lang).to_owned(),
            party: person.party,
            temper: spoken::temper(lang, person.temper),
            rating: debrief.ratings.get(at).copied().flatten(),
            left: person.left,
            factors: debrief
                .factors
                .get(at)
                .map_or(&[][..], Vec::as_slice)
                .iter()
                .map(|factor| FactorLine { text: spoken::because(lang, deck, factor.because), tenths: factor.tenths })
                .collect(),
            needs: debrief
                .needs
                .get(at)
                .map_or(&[][..], Vec::as_slice)
                .iter()
                .map(|end| NeedLine { text: spoken::need(lang, deck, end.need.about), told: end.told, met: end.met })
                .collect(),
        })
        .collect()
}

/// The moves of the round that is looked back at.
fn moves(lang: Lang, practice: &Practice, debrief: &Debrief) -> Vec<MoveLine> {
    let all = practice.moves();
    let talked = |kind: MoveKind| kind.is_talk() || kind == MoveKind::Answer;
    let end = all.iter().rposition(|made| talked(made.kind())).map_or(0, |at| at + 1);
    let start = all[..end].iter().rposition(|made| made.kind() == MoveKind::Conclude).map_or(0, |at| at + 1);
    (start..end)
        .filter(|&at| talked(all[at].kind()))
        .map(|at| MoveLine {
            at,
            text: words::made(lang, practice, &all[at]),
            why: practice.coach_of(at).map(|advice| words::why(lang, practice, &advice)).unwrap_or_default(),
            turned: debrief.turning.iter().find(|turn| turn.at == at).map(|turn| turn.tenths),
        })
        .collect()
}

fn if_line(lang: Lang, practice: &Practice, what: &crate::practice::WhatIf, number: usize) -> IfLine {
    let verdict = wording::verdict_of(lang, what.verdict, &what.votes);
    let ratings = ratings(lang, practice, &what.ratings);
    IfLine {
        at: what.at,
        text: t!(lang, "solo-if-try", instead = words::made(lang, practice, &what.instead)),
        then: t!(
            lang,
            if what.better { "solo-if-then" } else { "solo-if-closer" },
            number = number,
            verdict = verdict,
            ratings = ratings
        ),
        made: what.instead.clone(),
    }
}

/// Who rated how, in words.
fn ratings(lang: Lang, practice: &Practice, ratings: &[Option<u8>]) -> String {
    let each = ratings.iter().enumerate().map(|(at, rating)| {
        let who = spoken::name(lang, practice, Who::Person(at));
        match rating {
            Some(rating) => format!("{who} {rating}"),
            None => format!("{who} –"),
        }
    });
    each.collect::<Vec<_>>().join(", ")
}

fn beside(lang: Lang, practice: &Practice, debrief: &Debrief) -> Vec<String> {
    let deck = practice.deck();
    let beside = &debrief.sheet;
    let sheet = &practice.preparation().sheet;
    let mut lines = Vec::new();
    if let (Some(became), Some(option)) = (beside.favourite, sheet.favourite) {
        let card = deck.cards.first();
        let title = card.and_then(|card| card.options.get(usize::from(option)));
        let title = title.map_or("", |option| option.title.get(lang.tag()));
        lines.push(t!(lang, if became { "solo-beside-favourite" } else { "solo-beside-other" }, title = title));
    }
    let mattered = wording::principle(lang, beside.mattered);
    lines.push(match (beside.guessed, sheet.guess) {
        (Some(true), _) => t!(lang, "solo-beside-guessed", principle = mattered),
        (Some(false), Some(guess)) => {
            t!(lang, "solo-beside-wrong", guess = wording::principle(lang, guess), principle = mattered)
        }
        _ => t!(lang, "solo-beside-mattered", principle = mattered),
    });
    for &at in &beside.promised_anyway {
        let title = wording::clause_title(lang, deck, &Clause::Deck(at)).to_owned();
        lines.push(t!(lang, "solo-beside-promised", promise = title));
    }
    for (at, needs) in debrief.needs.iter().enumerate() {
        let who = spoken::name(lang, practice, Who::Person(at));
        for end in needs {
            let key = if end.met { "solo-beside-met" } else { "solo-beside-unmet" };
            lines.push(t!(lang, key, who = who.as_str(), need = spoken::need(lang, deck, end.need.about)));
        }
    }
    lines
}

/// An earlier attempt beside this one.
fn compare(lang: Lang, practice: &Practice, at: usize, compared: &Compared) -> Vec<CompareRow> {
    let row = |key: &str, before: String, after: String| CompareRow { what: tr(lang, key), before, after };
    let verdict = |verdict: Option<Verdict>| match verdict {
        Some(verdict) => wording::verdict_title(lang, verdict, u32::from(verdict == Verdict::Blocked)),
        None => t!(lang, "solo-no-ballot-short"),
    };
    let number = |numbers: [usize; 2], key: &str| row(key, numbers[0].to_string(), numbers[1].to_string());
    let made = |practice: &Practice| {
        let made = practice.moves().get(compared.differs_at);
        made.map_or_else(|| t!(lang, "solo-compare-nothing"), |made| words::made(lang, practice, made))
    };
    let mut rows = vec![
        row("solo-compare-verdict", verdict(compared.verdicts[0]), verdict(compared.verdicts[1])),
        row(
            "solo-compare-ratings",
            ratings(lang, practice, &compared.ratings[0]),
            ratings(lang, practice, &compared.ratings[1]),
        ),
        row("trust", t!(lang, "trust-of", value = compared.trust[0]), t!(lang, "trust-of", value = compared.trust[1])),
        number(compared.told, "solo-compare-told"),
        number(compared.moves, "solo-compare-moves"),
    ];
    if let Some(earlier) = practice.attempt(at) {
        let what = t!(lang, "solo-compare-differs", number = compared.differs_at + 1);
        rows.push(CompareRow { what, before: made(&earlier), after: made(practice) });
        let list = |practice: &Practice| {
            let moves = practice.moves().iter().filter(|made| made.kind().is_talk());
            moves
                .map(|made| crate::app::practice::screens::move_title(lang, made.kind()))
                .collect::<Vec<_>>()
                .join(" · ")
        };
        rows.push(row("solo-compare-all", list(&earlier), list(practice)));
    }
    rows
}
