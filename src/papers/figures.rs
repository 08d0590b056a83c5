//! The figures of a game: ballots by party, rounds, and the ledger with its causes. Never a ballot by seat.

use super::sheet::{Cell, Sheet, plain};
use super::{Of, What, words};
use crate::record::minutes::{self, RoundResult};
use crate::record::rows::{About, OfGame};
use crate::rules::{Account, Audience, Game, Party, RATING_MAX, Revealed, Round, Subject, Votes};
use crate::t;
use crate::text::{Lang, tr};
use crate::wording;

/// What the workbook is called.
pub(super) fn title(lang: Lang, of: Of<'_>) -> String {
    let deck = of.header.deck.title.get(lang.tag());
    format!("{} – {}", words::title(lang, What::Figures), plain(deck))
}

/// Which ballot votes come from.
#[derive(Clone, Copy)]
enum Ballot {
    First,
    Second,
    Evaluation,
}

impl Ballot {
    fn code(self) -> &'static str {
        match self {
            Ballot::First => "first",
            Ballot::Second => "second",
            Ballot::Evaluation => "evaluation",
        }
    }
}

/// A row of a ballot that the room has seen.
struct Voted {
    round: usize,
    ballot: Ballot,
    about: String,
    votes: Votes,
}

fn card_title(lang: Lang, game: &Game, round: &Round) -> String {
    let card = round.card().and_then(|card| game.deck().cards.get(card));
    card.map_or_else(String::new, |card| plain(card.title.get(lang.tag())))
}

/// Every row of every revealed ballot, round by round.
fn voted(lang: Lang, of: Of<'_>) -> Vec<Voted> {
    let game = of.game;
    let room = game.view(Audience::Room).room;
    let mut all = Vec::new();
    let mut rounds: Vec<&Round> = game.played().collect();
    if rounds.last().is_none_or(|last| last.index < game.round().index) {
        rounds.push(game.round());
    }
    let current = game.round().index;
    for round in rounds {
        let own = round.scenario().map(|scenario| (scenario.first.as_ref(), scenario.second.as_ref()));
        // Of the round that is played, nothing but what the room's view has.
        let (first, second) = match (round.index == current, own) {
            (true, _) if !room.step.is_closing() => (room.first(), room.second()),
            (_, Some(both)) => both,
            (_, None) => (None, None),
        };
        let card = round.card().unwrap_or(usize::MAX);
        let mut take = |ballot: Ballot, revealed: Option<&Revealed>| {
            for row in revealed.map(|revealed| revealed.rows.as_slice()).unwrap_or_default() {
                let subject = match row.subject {
                    Subject::Idea(_) | Subject::Followed(_) => continue,
                    subject => wording::subject_title(lang, game.deck(), card, &room.agreement, subject),
                };
                let about = match card_title(lang, game, round) {
                    title if title.is_empty() => plain(&subject),
                    title => format!("{title} – {}", plain(&subject)),
                };
                all.push(Voted { round: round.index, ballot, about, votes: row.votes });
            }
        };
        take(Ballot::First, first);
        take(Ballot::Second, second);
    }
    for (at, result) in minutes::idea_results(game) {
        let about = game.ideas().ideas.get(at).map_or_else(String::new, |idea| minutes::idea_title(lang, at, idea));
        all.push(Voted { round: result.round, ballot: Ballot::Evaluation, about: plain(&about), votes: result.votes });
    }
    all.sort_by_key(|voted| voted.round);
    all
}

fn sheet(lang: Lang, name: &str, columns: &[&str], rows: Vec<Vec<Cell>>) -> Sheet {
    let columns = columns.iter().map(|column| tr(lang, &format!("papers-column-{column}"))).collect();
    Sheet { name: tr(lang, &format!("papers-sheet-{name}")), columns, rows }
}

/// The three tables of the workbook.
pub(super) fn sheets(lang: Lang, of: Of<'_>) -> [Sheet; 3] {
    [ballots(lang, of), rounds(lang, of), ledger(lang, of)]
}

fn ballots(lang: Lang, of: Of<'_>) -> Sheet {
    let mut rows = Vec::new();
    for Voted { round, ballot, about, votes } in voted(lang, of) {
        for party in Party::ALL {
            let tally = &votes.tally[party];
            if tally.voters() == 0 && !votes.seated[party] {
                continue;
            }
            let mut cells = vec![
                Cell::Whole(round as i64 + 1),
                Cell::Text(tr(lang, &format!("papers-ballot-{}", ballot.code()))),
                Cell::text(about.as_str()),
                Cell::Text(wording::party(lang, party)),
            ];
            cells.extend(tally.ratings.map(Cell::whole));
            cells.extend([Cell::whole(tally.abstained), Cell::whole(tally.talk()), Cell::number(tally.support())]);
            rows.push(cells);
        }
    }
    let columns = [
        "round",
        "ballot",
        "about",
        "party",
        "rating-1",
        "rating-2",
        "rating-3",
        "rating-4",
        "rating-5",
        "abstained",
        "talk",
        "support",
    ];
    sheet(lang, "ballots", &columns, rows)
}

/// One row for each proposal and idea that was voted on, with what it came to.
fn rounds(lang: Lang, of: Of<'_>) -> Sheet {
    let game = of.game;
    let results = minutes::results(game);
    let rows = OfGame::from_game(game, of.header).rows.into_iter().map(|row| {
        let about = match &row.about {
            About::Card { .. } => {
                let card = results.iter().find(|result: &&RoundResult| result.round + 1 == row.round);
                let card = card.and_then(|result| game.deck().cards.get(result.card));
                card.map_or_else(String::new, |card| plain(card.title.get(lang.tag())))
            }
            About::Idea { number } => {
                let idea = game.ideas().ideas.get(number - 1);
                idea.map_or_else(String::new, |idea| plain(&minutes::idea_title(lang, number - 1, idea)))
            }
        };
        let outcome = match row.verdict {
            Some(verdict) => wording::verdict_of(lang, verdict, &row.votes),
            None => t!(lang, "idea-stands-alone"),
        };
        let adopted = match row.about {
            About::Card { adopted: Some(true), .. } => t!(lang, "papers-yes"),
            About::Card { adopted: Some(false), .. } => t!(lang, "papers-no"),
            About::Card { adopted: None, .. } | About::Idea { .. } => String::new(),
        };
        let figures = row.figures.as_ref();
        let moved = row.movement.map(|moved| [moved.up, moved.same, moved.down].map(Cell::whole));
        let mut cells =
            vec![Cell::Whole(row.round as i64), Cell::text(about), Cell::text(outcome), Cell::text(adopted)];
        cells.extend([
            Cell::number(figures.map(|f| f.agreement)),
            Cell::number(figures.map(|f| f.within)),
            Cell::number(figures.and_then(|f| f.between)),
            Cell::number(figures.and_then(|f| f.support.public)),
            Cell::number(figures.and_then(|f| f.support.ideburen)),
            Cell::number(figures.map(|f| f.score)),
            Cell::whole(row.votes.objections),
        ]);
        cells.extend(moved.unwrap_or([Cell::Empty, Cell::Empty, Cell::Empty]));
        cells
    });
    let columns = [
        "round",
        "about",
        "outcome",
        "adopted",
        "agreement",
        "within",
        "between",
        "support-public",
        "support-ideburen",
        "score",
        "objections",
        "moved-up",
        "moved-same",
        "moved-down",
    ];
    sheet(lang, "rounds", &columns, rows.collect())
}

/// Every entry of the ledger, with the value it came to.
fn ledger(lang: Lang, of: Of<'_>) -> Sheet {
    let room = of.game.view(Audience::Room).room;
    let mut values: Vec<(Account, i64)> = Vec::new();
    let rows = room.entries.iter().map(|entry| {
        let start = if entry.account == Account::Trust { i64::from(crate::rules::TRUST_START) } else { 0 };
        let at = values.iter().position(|(account, _)| *account == entry.account).unwrap_or_else(|| {
            values.push((entry.account, start));
            values.len() - 1
        });
        values[at].1 += i64::from(entry.made);
        vec![
            Cell::Whole(entry.round as i64 + 1),
            Cell::Text(wording::account(lang, entry.account)),
            Cell::whole(entry.made),
            Cell::Whole(values[at].1),
            Cell::text(plain(&wording::cause(lang, of.game.deck(), entry))),
        ]
    });
    let rows = rows.collect();
    sheet(lang, "ledger", &["round", "account", "change", "value", "cause"], rows)
}

/// All three in one long table, whose names and codes are the same in every language: a row for each figure.
pub(super) fn long(lang: Lang, of: Of<'_>) -> Sheet {
    let columns = ["table", "round", "ballot", "about", "party", "measure", "value", "text"];
    let mut rows = Vec::new();
    for Voted { round, ballot, about, votes } in voted(lang, of) {
        for party in Party::ALL {
            let tally = &votes.tally[party];
            let ratings = (1..=RATING_MAX)
                .zip(tally.ratings)
                .map(|(rating, count)| (format!("rating_{rating}"), u32::from(count)));
            let others = [("abstained", u32::from(tally.abstained)), ("talk", tally.talk())];
            for (measure, count) in ratings.chain(others.map(|(name, count)| (name.to_owned(), count))) {
                rows.push(vec![
                    Cell::text("ballot"),
                    Cell::Whole(round as i64 + 1),
                    Cell::text(ballot.code()),
                    Cell::text(about.as_str()),
                    Cell::text(party.code()),
                    Cell::text(measure),
                    Cell::whole(count),
                    Cell::Empty,
                ]);
            }
        }
    }
    let table = rounds(lang, of);
    let game = OfGame::from_game(of.game, of.header);
    for (row, shown) in game.rows.iter().zip(table.rows) {
        let about = shown.get(1).cloned().unwrap_or(Cell::Empty);
        let figures = row.figures.as_ref();
        let whole = |count: Option<u16>| count.map_or(Cell::Empty, Cell::whole);
        let moved = row.movement;
        let measures = [
            ("agreement", None, Cell::number(figures.map(|f| f.agreement))),
            ("dispersion", None, Cell::number(figures.map(|f| f.dispersion))),
            ("within", None, Cell::number(figures.map(|f| f.within))),
            ("between", None, Cell::number(figures.and_then(|f| f.between))),
            ("support", Some(Party::Public), Cell::number(figures.and_then(|f| f.support.public))),
            ("support", Some(Party::Ideburen), Cell::number(figures.and_then(|f| f.support.ideburen))),
            ("support_min", None, Cell::number(figures.map(|f| f.support_min))),
            ("score", None, Cell::number(figures.map(|f| f.score))),
            ("objections", None, Cell::whole(row.votes.objections)),
            ("moved_up", None, whole(moved.map(|moved| moved.up))),
            ("moved_same", None, whole(moved.map(|moved| moved.same))),
            ("moved_down", None, whole(moved.map(|moved| moved.down))),
        ];
        let line = |measure: &str, party: Option<Party>, value: Cell, text: Cell| {
            vec![
                Cell::text("round"),
                Cell::Whole(row.round as i64),
                Cell::Empty,
                about.clone(),
                party.map_or(Cell::Empty, |party| Cell::text(party.code())),
                Cell::text(measure),
                value,
                text,
            ]
        };
        let verdict = row.verdict.map_or(Cell::Empty, |verdict| Cell::text(verdict.code()));
        rows.push(line("verdict", None, Cell::Empty, verdict));
        let defined = measures.into_iter().filter(|(_, _, value)| *value != Cell::Empty);
        rows.extend(defined.map(|(measure, party, value)| line(measure, party, value, Cell::Empty)));
    }
    for entry in &of.game.view(Audience::Room).room.entries {
        let account = match entry.account {
            Account::Principle(principle) => principle.code(),
            Account::Trust => "Trust",
        };
        rows.push(vec![
            Cell::text("ledger"),
            Cell::Whole(entry.round as i64 + 1),
            Cell::Empty,
            Cell::text(account),
            Cell::Empty,
            Cell::text("change"),
            Cell::whole(entry.made),
            Cell::text(plain(&wording::cause(lang, of.game.deck(), entry))),
        ]);
    }
    Sheet { name: words::title(lang, What::Figures), columns: columns.map(str::to_owned).into(), rows }
}
