//! The agreement (*överenskommelsen*) as a document: for the screen, and as Markdown beside the log.
//!
//! It is made of what the room may know: the room's view, played rounds' revealed figures, deck and setup. Before
//! a reveal nothing in it depends on a secret ballot.

mod changes;
mod follow;
mod ideas;
mod plan;
mod referrals;

pub use ideas::idea_title;

use super::session::Session;
use super::target::{self, Product};
use crate::rules::{
    Adopted, Agreement, Answer, Audience, By, Deck, Figures, Game, IdeaResult, Party, Principle, ProposalEntry,
    RoomView, Round, SeatId, Standing, Step, Verdict, Votes, one_line,
};
use crate::t;
use crate::text::Lang;
use crate::wording;
use crate::wording::isolated;
use std::io;
use std::path::PathBuf;

/// The document's name in a game's folder.
pub const AGREEMENT_FILE: &str = "overenskommelse.md";

/// A document of chapters. Every text is plain: [`AgreementDoc::markdown`] does the escaping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AgreementDoc {
    /// Its heading.
    pub title: String,
    /// What it is about: name and value, such as date and deck.
    pub facts: Vec<(String, String)>,
    /// A few sentences that say what it is.
    pub intro: Vec<String>,
    /// Its chapters; an empty one is left out.
    pub chapters: Vec<Chapter>,
    /// Rounds' figures.
    pub appendix: Option<Chapter>,
}

/// A chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    /// Its heading.
    pub title: String,
    /// What stands in it.
    pub lines: Vec<DocLine>,
}

/// Something in a chapter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocLine {
    /// A heading within the chapter.
    Heading(String),
    /// A paragraph.
    Text(String),
    /// An item of a list, with remarks to it.
    Item {
        /// The item.
        text: String,
        /// Remarks.
        notes: Vec<String>,
    },
    /// A table.
    Table {
        /// The columns' headings.
        head: Vec<String>,
        /// The rows.
        rows: Vec<Vec<String>>,
    },
}

impl Session {
    /// The agreement as it stands, dated by the day the game was started.
    pub fn agreement(&self, lang: Lang) -> AgreementDoc {
        agreement(lang, self.game(), self.header().date())
    }

    /// Saves the agreement as Markdown beside the log and returns its path.
    ///
    /// # Errors
    /// Whatever the file system says; an earlier document is unchanged then.
    pub fn save_agreement(&self, lang: Lang) -> io::Result<PathBuf> {
        let path = self.path().join(AGREEMENT_FILE);
        // What lies there under that name may be something of the user's own, or a link to it.
        if target::may_write(&path, Product::Agreement, &[], false).is_err() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        super::save_whole(&path, self.agreement(lang).markdown().as_bytes())?;
        super::earlier::save(self.path(), self.game(), self.header().date())?;
        Ok(path)
    }
}

/// The agreement of a game as it stands. `date` is when it was played, as people at the table read it.
pub fn agreement(lang: Lang, game: &Game, date: &str) -> AgreementDoc {
    let room = game.view(Audience::Room).room;
    let writer = Writer { lang, game, room: &room, agreement: &room.agreement };
    writer.document(date)
}

/// What a signature stands for: the adopted texts, ideas, commitments and promises, whole, as they stand in the document.
pub fn to_sign(lang: Lang, game: &Game) -> Vec<Chapter> {
    let room = game.view(Audience::Room).room;
    let writer = Writer { lang, game, room: &room, agreement: &room.agreement };
    writer.chapters(vec![
        ("minutes-followed-plain", writer.followed()),
        ("minutes-vision", writer.vision()),
        ("minutes-agreed", writer.agreed()),
        ("minutes-ideas", writer.ideas()),
        ("minutes-commitments", writer.commitments()),
        ("minutes-at-risk", writer.at_risk()),
        ("minutes-carried", writer.carried()),
        ("minutes-promises", writer.promises()),
        ("minutes-plan", writer.plan()),
    ])
}

/// Every round with a revealed second ballot: its number from 0, votes, figures and verdict.
pub fn results(game: &Game) -> Vec<RoundResult> {
    let room = game.view(Audience::Room).room;
    let current = room.second().and_then(|second| second.rows.first());
    let current = current.and_then(|row| Some((room.round, room.card()?, row)));
    let played = game.played().filter_map(|round| Some((round.index, round.card()?, round.result()?)));
    played
        .chain(current)
        .map(|(round, card, row)| RoundResult {
            round,
            card,
            votes: row.votes,
            figures: row.figures,
            verdict: row.verdict,
        })
        .collect()
}

/// Every revealed evaluation of an idea, with the idea's place, round by round.
pub fn idea_results(game: &Game) -> Vec<(usize, &IdeaResult)> {
    let ideas = game.ideas().ideas.iter().enumerate();
    let mut results: Vec<(usize, &IdeaResult)> =
        ideas.flat_map(|(at, idea)| idea.results.iter().map(move |result| (at, result))).collect();
    results.sort_by_key(|(at, result)| (result.round, *at));
    results
}

/// What a round's second ballot came to.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RoundResult {
    /// The round, from 0.
    pub round: usize,
    /// The card's place in the deck.
    pub card: usize,
    /// The votes, by party.
    pub votes: Votes,
    /// The figures; `None` when nobody rated.
    pub figures: Option<Figures>,
    /// The verdict.
    pub verdict: Verdict,
}

struct Writer<'a> {
    lang: Lang,
    game: &'a Game,
    room: &'a RoomView,
    agreement: &'a Agreement,
}

fn item(text: String, notes: Vec<String>) -> DocLine {
    DocLine::Item { text, notes }
}

impl Writer<'_> {
    fn deck(&self) -> &Deck {
        self.game.deck()
    }

    fn tag(&self) -> &'static str {
        self.lang.tag()
    }

    fn document(&self, date: &str) -> AgreementDoc {
        let lang = self.lang;
        let (deck, setup) = (self.deck(), self.game.setup());
        let facts = vec![
            (t!(lang, "minutes-date"), date.to_owned()),
            (t!(lang, "minutes-deck"), deck.title.get(self.tag()).to_owned()),
            (t!(lang, "minutes-programme"), setup.programme.title.get(self.tag()).to_owned()),
        ];
        let mut intro = vec![t!(lang, "minutes-intro")];
        if self.room.step != Step::Debrief {
            let step = wording::step(lang, self.room.step);
            intro.push(t!(lang, "minutes-unfinished", round = self.room.round + 1, step = step));
        }
        let chapters = vec![
            ("minutes-vision", self.vision()),
            ("minutes-participants", self.participants()),
            ("minutes-principles", self.principles()),
            ("minutes-followed-plain", self.followed()),
            ("minutes-agreed", self.agreed()),
            ("minutes-ideas", self.ideas()),
            ("minutes-commitments", self.commitments()),
            ("minutes-at-risk", self.at_risk()),
            ("minutes-carried", self.carried()),
            ("minutes-promises", self.promises()),
            ("minutes-plan", self.plan()),
            ("minutes-signatures", self.signatures()),
            ("minutes-referrals", self.referrals()),
            ("minutes-refused", [self.refused(), self.refused_at_ideas()].concat()),
            ("minutes-unanswered", self.unanswered()),
            ("minutes-told", self.told()),
            ("minutes-changes", self.changes()),
        ];
        AgreementDoc {
            title: t!(lang, "minutes-title"),
            facts,
            intro,
            chapters: self.chapters(chapters),
            appendix: figures_chapter(lang, self.game),
        }
    }

    /// The chapters there is anything in.
    fn chapters(&self, chapters: Vec<(&str, Vec<DocLine>)>) -> Vec<Chapter> {
        let chapters = chapters.into_iter().filter(|(_, lines)| !lines.is_empty());
        chapters.map(|(title, lines)| Chapter { title: crate::text::tr(self.lang, title), lines }).collect()
    }

    fn seat(&self, seat: SeatId) -> String {
        wording::seat_name(self.lang, self.game.setup(), seat)
    }

    fn round(&self, index: usize) -> &Round {
        self.game.played().find(|round| round.index == index).unwrap_or(self.game.round())
    }

    /// A seat with the role or organisation it spoke for in a round.
    fn seat_in(&self, round: usize, seat: SeatId) -> String {
        let chair = self.round(round).deal.chairs.get(seat.index()).map(|&chair| self.game.chair_name(chair));
        let role = isolated(chair.unwrap_or_default().get(self.tag()));
        t!(self.lang, "minutes-seat-in-role", seat = self.seat(seat), role = role)
    }

    fn quoted(&self, words: &str) -> String {
        t!(self.lang, "minutes-quoted", words = isolated(&one_line(words)))
    }

    /// Why the table sat there, in its own words.
    fn vision(&self) -> Vec<DocLine> {
        let vision = self.agreement.vision.as_deref().map(|vision| DocLine::Text(self.quoted(vision)));
        vision.into_iter().collect()
    }

    fn participants(&self) -> Vec<DocLine> {
        let seats = &self.game.setup().seats;
        let mut lines = Vec::new();
        for party in Party::ALL {
            let members: Vec<usize> = (0..seats.len()).filter(|&at| seats[at].organisation.party == party).collect();
            if members.is_empty() {
                continue;
            }
            lines.push(DocLine::Heading(wording::party(self.lang, party)));
            for at in members {
                let mut notes = Vec::new();
                if !seats[at].organisation.line.is_empty() {
                    notes.push(isolated(&one_line(&seats[at].organisation.line)));
                }
                if seats[at].other_side {
                    notes.push(t!(self.lang, "minutes-lent-voice"));
                }
                notes.extend(self.presence(SeatId(at as u8)));
                lines.push(item(self.seat(SeatId(at as u8)), notes));
            }
        }
        lines
    }

    fn principles(&self) -> Vec<DocLine> {
        let values = self.room.values;
        let rows = Principle::ALL.into_iter().map(|principle| {
            let value = wording::signed(values.principles[principle.index()]);
            vec![wording::principle(self.lang, principle), value]
        });
        let trust = vec![t!(self.lang, "trust"), t!(self.lang, "trust-of", value = i32::from(values.trust))];
        vec![
            DocLine::Text(t!(self.lang, "minutes-principles-scale")),
            DocLine::Table {
                head: vec![t!(self.lang, "minutes-principle"), t!(self.lang, "minutes-value")],
                rows: rows.chain([trust]).collect(),
            },
        ]
    }

    /// The heading of a round: its number, phase and card.
    fn round_title(&self, round: usize, place: usize) -> String {
        let Some(card) = self.deck().cards.get(place) else {
            return t!(self.lang, "round-number", round = round + 1);
        };
        if self.deck().is_written(place) {
            let title = isolated(card.title.get(self.tag()));
            return t!(self.lang, "minutes-own-round", round = round + 1, card = title);
        }
        let phase = wording::phase(self.lang, card.phase);
        t!(self.lang, "minutes-round", round = round + 1, phase = phase, card = card.title.get(self.tag()))
    }

    fn agreed(&self) -> Vec<DocLine> {
        let mut lines = Vec::new();
        for agreed in &self.agreement.agreed {
            let card = self.deck().cards.get(agreed.card);
            let option = card.and_then(|card| card.options.get(usize::from(agreed.option)));
            lines.push(DocLine::Heading(self.round_title(agreed.round, agreed.card)));
            lines.push(DocLine::Text(card.map_or("", |card| card.question.get(self.tag())).to_owned()));
            let title = option.map_or("", |option| option.title.get(self.tag()));
            let letter = wording::option_letter(agreed.option);
            let mut notes = vec![t!(self.lang, "minutes-base", letter = letter, title = title)];
            if agreed.reservations {
                notes.push(t!(self.lang, "minutes-reservations"));
            }
            if let Some(level) = option.and_then(|option| option.level) {
                notes.push(self.let_in(level, card.and_then(|card| card.stage)));
            }
            let text = match one_line(&agreed.wording) {
                own if own.is_empty() => option.map_or("", |option| option.text.get(self.tag())).to_owned(),
                own => isolated(&own),
            };
            lines.push(item(text, notes));
        }
        // Where no proposal was ever made, none is missed.
        let scenarios = self.room.rounds.iter().any(|round| round.kind.has_roles());
        if lines.is_empty() && scenarios && self.room.step.is_closing() {
            lines.push(DocLine::Text(t!(self.lang, "minutes-agreed-none")));
        }
        lines
    }

    fn clause(&self, adopted: &Adopted) -> String {
        isolated(&one_line(wording::clause_text(self.lang, self.deck(), &adopted.clause)))
    }

    /// Who put a commitment and who said yes to it.
    fn parties_to(&self, adopted: &Adopted) -> String {
        let put_by = self.seat_in(adopted.round, adopted.put_by);
        let others: Vec<String> = adopted
            .agreed_by
            .iter()
            .filter(|&&seat| seat != adopted.put_by)
            .map(|&seat| self.seat_in(adopted.round, seat))
            .collect();
        let round = adopted.round + 1;
        let key = match (adopted.agreed_by.contains(&adopted.put_by), others.is_empty()) {
            (true, true) => "minutes-offered",
            (true, false) => "minutes-proposed",
            (false, _) => "minutes-asked",
        };
        t!(self.lang, key, round = round, seat = put_by, others = others.join("; "))
    }

    fn commitments(&self) -> Vec<DocLine> {
        let mut lines = Vec::new();
        for by in By::ALL {
            let of: Vec<&Adopted> = self.agreement.commitments.iter().filter(|adopted| adopted.by == by).collect();
            if of.is_empty() {
                continue;
            }
            lines.push(DocLine::Heading(wording::by(self.lang, by)));
            for adopted in of {
                let mut notes = vec![self.parties_to(adopted)];
                match adopted.standing {
                    Standing::Kept => {}
                    Standing::AtRisk { .. } => notes.push(t!(self.lang, "minutes-is-at-risk")),
                    Standing::Renewed => notes.push(t!(self.lang, "minutes-renewed")),
                }
                lines.push(item(self.clause(adopted), notes));
            }
        }
        lines
    }

    fn at_risk(&self) -> Vec<DocLine> {
        let at_risk = self.agreement.commitments.iter().filter_map(|adopted| match adopted.standing {
            Standing::AtRisk { event } => Some((adopted, event)),
            _ => None,
        });
        at_risk
            .map(|(adopted, event)| {
                let notes = self.deck().events.get(event).map(|card| {
                    let (title, text) = (card.title.get(self.tag()), card.unmet.get(self.tag()));
                    t!(self.lang, "minutes-event", title = title, text = text)
                });
                item(self.clause(adopted), notes.into_iter().collect())
            })
            .collect()
    }

    fn carried(&self) -> Vec<DocLine> {
        let question = |card: usize| self.deck().cards.get(card).map_or("", |card| card.question.get(self.tag()));
        let mut lines = Vec::new();
        for carried in &self.agreement.carried {
            lines.push(DocLine::Heading(self.round_title(carried.round, carried.card)));
            let mut notes: Vec<String> = carried.objections.iter().map(|words| self.quoted(words)).collect();
            if let (true, Some(result)) = (notes.is_empty(), self.round(carried.round).result()) {
                notes.push(wording::verdict_of(self.lang, result.verdict, &result.votes));
            }
            lines.push(item(question(carried.card).to_owned(), notes));
        }
        lines
    }

    fn promises(&self) -> Vec<DocLine> {
        let promises = self.agreement.promises.iter().enumerate();
        promises
            .filter_map(|(at, promise)| {
                let words = self.quoted(promise.as_ref()?);
                Some(item(self.seat(SeatId(at as u8)), vec![words]))
            })
            .collect()
    }

    fn signatures(&self) -> Vec<DocLine> {
        if !self.room.step.is_signed() {
            return Vec::new();
        }
        let mut lines = Vec::new();
        for (answer, key) in
            [(Some(true), "minutes-signed"), (Some(false), "minutes-not-signed"), (None, "minutes-no-answer")]
        {
            // Who has left is not asked; the list of those who took part says so.
            let seats: Vec<DocLine> = (0..)
                .zip(&self.agreement.signatures)
                .filter(|(_, signature)| signature.as_ref().map(|signature| signature.signed) == answer)
                .filter(|(at, _)| answer.is_some() || !self.has_left(SeatId(*at)))
                .map(|(at, signature)| {
                    let words = signature.as_ref().map(|signature| signature.words.as_str()).unwrap_or_default();
                    let notes = if words.is_empty() { Vec::new() } else { vec![self.quoted(words)] };
                    item(self.seat(SeatId(at)), notes)
                })
                .collect();
            if !seats.is_empty() {
                lines.push(DocLine::Heading(t!(self.lang, key)));
                if answer == Some(false) {
                    lines.push(DocLine::Text(t!(self.lang, "minutes-not-signed-respect")));
                }
                lines.extend(seats);
            }
        }
        lines
    }

    /// Asks that got a no, for the closing conversation.
    fn refused(&self) -> Vec<DocLine> {
        let played = self.game.played().chain([self.game.round()]).map(|round| (round.index, round.proposal()));
        let refusal = |round: usize, entry: &ProposalEntry| {
            let Answer::Declined { seat, reason } = &entry.answer else { return None };
            let note = t!(
                self.lang,
                if entry.asked { "minutes-refused-ask" } else { "minutes-refused-offer" },
                round = round + 1,
                asker = self.seat_in(round, entry.put_by),
                seat = self.seat_in(round, *seat),
                reason = self.quoted(reason),
            );
            let text = isolated(&one_line(wording::clause_text(self.lang, self.deck(), &entry.clause)));
            Some(item(text, vec![note]))
        };
        played
            .flat_map(|(round, proposal)| proposal.entries.iter().filter_map(move |entry| refusal(round, entry)))
            .collect()
    }
}

/// Rounds' figures as a table, one row for each proposal and each idea; `None` before the first outcome.
pub fn figures_chapter(lang: Lang, game: &Game) -> Option<Chapter> {
    let none = || t!(lang, "minutes-none");
    let percent = |share: Option<f64>| share.map_or_else(none, |share| format!("{} %", wording::percent(share)));
    let share = |value: Option<f64>| value.map_or_else(none, |value| wording::number(lang, value, 3));
    let row = |round: usize, about: String, outcome: String, figures: Option<Figures>, score: Option<f64>| {
        let cells = vec![
            (round + 1).to_string(),
            about,
            outcome,
            percent(figures.map(|f| f.agreement)),
            percent(figures.and_then(|f| f.support.public)),
            percent(figures.and_then(|f| f.support.ideburen)),
            share(figures.map(|f| f.within)),
            share(figures.and_then(|f| f.between)),
            score.map_or_else(none, |score| wording::number(lang, score, 1)),
        ];
        (round, cells)
    };
    let proposals = results(game).into_iter().map(|result| {
        let card = game.deck().cards.get(result.card).map_or("", |card| card.title.get(lang.tag()));
        let outcome = wording::verdict_of(lang, result.verdict, &result.votes);
        row(result.round, card.to_owned(), outcome, result.figures, result.figures.map(|f| f.score))
    });
    let ideas = idea_results(game).into_iter().filter_map(|(at, result)| {
        let about = idea_title(lang, at, game.ideas().ideas.get(at)?);
        Some(row(result.round, about, wording::idea_verdict(lang, result), result.figures, result.score()))
    });
    let mut rows: Vec<(usize, Vec<String>)> = proposals.chain(ideas).collect();
    if rows.is_empty() {
        return None;
    }
    rows.sort_by_key(|(round, _)| *round);
    let head =
        ["round", "card", "outcome", "agreement", "support-public", "support-ideburen", "within", "between", "score"];
    let mut lines = vec![
        DocLine::Text(t!(lang, "minutes-figures-text")),
        DocLine::Table {
            head: head.iter().map(|column| t!(lang, &format!("minutes-column-{column}"))).collect(),
            rows: rows.into_iter().map(|(_, cells)| cells).collect(),
        },
    ];
    if let Some(score) = game.view(Audience::Room).room.session_score {
        lines.push(DocLine::Text(t!(lang, "minutes-session-score", score = wording::number(lang, score, 1))));
    }
    Some(Chapter { title: t!(lang, "minutes-figures"), lines })
}

/// The ledger: each account with its value and every entry's cause.
pub fn ledger_chapter(lang: Lang, game: &Game) -> Chapter {
    use crate::rules::Account;
    let ledger = game.ledger();
    let accounts = Principle::ALL.into_iter().map(Account::Principle).chain([Account::Trust]);
    let lines = accounts.map(|account| {
        let value = ledger.values().of(account);
        let name = wording::account(lang, account);
        let text = match account {
            Account::Trust => t!(lang, "trust-of", value = i32::from(value)),
            Account::Principle(_) => wording::signed(value),
        };
        let notes = ledger.entries_of(account).map(|entry| wording::cause(lang, game.deck(), entry)).collect();
        item(t!(lang, "minutes-account", name = name, value = text), notes)
    });
    Chapter { title: t!(lang, "minutes-ledger"), lines: lines.collect() }
}

impl AgreementDoc {
    /// The document as Markdown.
    pub fn markdown(&self) -> String {
        let mut out = format!("# {}\n\n", escaped(&self.title));
        for (name, value) in &self.facts {
            out += &format!("- **{}**: {}\n", escaped(name), escaped(value));
        }
        for text in &self.intro {
            out += &format!("\n{}\n", escaped(text));
        }
        for chapter in self.chapters.iter().chain(&self.appendix) {
            out += &chapter.markdown();
        }
        out
    }
}

impl Chapter {
    /// The chapter as Markdown, with an empty line before it.
    pub fn markdown(&self) -> String {
        let mut out = format!("\n## {}\n", escaped(&self.title));
        let mut in_list = false;
        for line in &self.lines {
            let is_item = matches!(line, DocLine::Item { .. });
            if !(is_item && in_list) {
                out.push('\n');
            }
            in_list = is_item;
            match line {
                DocLine::Heading(text) => out += &format!("### {}\n", escaped(text)),
                DocLine::Text(text) => out += &format!("{}\n", escaped(text)),
                DocLine::Item { text, notes } => {
                    out += &format!("- {}\n", escaped(text));
                    for note in notes {
                        out += &format!("  - {}\n", escaped(note));
                    }
                }
                DocLine::Table { head, rows } => {
                    let row = |cells: &[String]| {
                        format!(
                            "| {} |\n",
                            cells.iter().map(|cell| escaped_within(cell)).collect::<Vec<_>>().join(" | ")
                        )
                    };
                    out += &row(head);
                    out += &format!("|{}\n", " --- |".repeat(head.len()));
                    for cells in rows {
                        out += &row(cells);
                    }
                }
            }
        }
        out
    }
}

/// `text` as a line of its own, with everything that Markdown would read as markup escaped.
pub(crate) fn escaped(text: &str) -> String {
    let text = escaped_within(text);
    // What makes a list or a heading at the beginning of a line.
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    match text.as_bytes().get(digits) {
        Some(b'-' | b'+' | b'=') if digits == 0 => format!("\\{text}"),
        Some(b'.' | b')') if digits > 0 => format!("{}\\{}", &text[..digits], &text[digits..]),
        _ => text,
    }
}

/// `text` on one line, with everything escaped that Markdown would read as markup within a line.
pub(crate) fn escaped_within(text: &str) -> String {
    let text = one_line(text);
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
