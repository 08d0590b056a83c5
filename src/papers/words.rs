//! What stands in the papers that are read: the agreement, the minutes and the plan.

use super::plan::{Plan, Planned};
use super::sheet::{Cell, Sheet, plain};
use super::{Of, What};
use crate::document::{Block, Document, Signer, Signing};
use crate::record::minutes::{self, AgreementDoc, Chapter, DocLine};
use crate::rules::{Audience, Presence, RoomView};
use crate::t;
use crate::text::{Lang, tr};
use crate::wording;
use crate::wording::isolated;

/// What a paper is called in its own heading.
pub(super) fn title(lang: Lang, what: What) -> String {
    match what {
        What::Agreement => t!(lang, "minutes-title"),
        What::Minutes => t!(lang, "papers-title-minutes"),
        What::Plan => t!(lang, "papers-title-plan"),
        What::Figures => t!(lang, "papers-title-figures"),
    }
}

/// The agreement, the minutes or the plan.
pub(super) fn document(lang: Lang, of: Of<'_>, what: What, plan: &Plan) -> Document {
    let whole = minutes::agreement(lang, of.game, of.header.date());
    let room = of.game.view(Audience::Room).room;
    let blocks = match what {
        What::Agreement => agreement(lang, of, &whole, &room),
        What::Plan => planned(lang, &whole, plan),
        What::Minutes | What::Figures => {
            let chapters = whole.chapters.iter().chain(&whole.appendix);
            intro(&whole).chain(chapters.flat_map(chapter)).collect()
        }
    };
    Document { lang, title: title(lang, what), facts: whole.facts, blocks }
}

fn intro(whole: &AgreementDoc) -> impl Iterator<Item = Block> + use<> {
    whole.intro.clone().into_iter().map(Block::Text)
}

fn chapter(chapter: &Chapter) -> Vec<Block> {
    let lines = chapter.lines.iter().map(|line| match line.clone() {
        DocLine::Heading(text) => Block::Heading(text),
        DocLine::Text(text) => Block::Text(text),
        DocLine::Item { text, notes } => Block::Item { text, notes },
        DocLine::Table { head, rows } => Block::Table { head, rows },
    });
    std::iter::once(Block::Chapter(chapter.title.clone())).chain(lines).collect()
}

/// Who agreed on what, and once the rounds are over a page to sign.
fn agreement(lang: Lang, of: Of<'_>, whole: &AgreementDoc, room: &RoomView) -> Vec<Block> {
    let here = t!(lang, "minutes-participants");
    let people = whole.chapters.iter().filter(|chapter| chapter.title == here).flat_map(chapter);
    let signed = minutes::to_sign(lang, of.game);
    let mut blocks: Vec<Block> = intro(whole).chain(people).chain(signed.iter().flat_map(chapter)).collect();
    if room.step.is_closing() {
        blocks.extend(not_signing(lang, room, whole));
        let signing = signing(lang, of, room);
        blocks.extend((!signing.signers.is_empty()).then_some(Block::Signing(signing)));
    }
    blocks
}

/// Who said at the table that they do not sign, and why: it says what remains.
fn not_signing(lang: Lang, room: &RoomView, whole: &AgreementDoc) -> Vec<Block> {
    if !room.agreement.signatures.iter().flatten().any(|signature| !signature.signed) {
        return Vec::new();
    }
    let heading = t!(lang, "minutes-not-signed");
    let all = whole.chapters.iter().flat_map(|chapter| &chapter.lines);
    let mut lines = all.skip_while(|line| !matches!(line, DocLine::Heading(text) if *text == heading)).skip(1);
    let mut blocks = vec![Block::Chapter(heading.clone())];
    for line in &mut lines {
        match line {
            DocLine::Text(text) => blocks.push(Block::Text(text.clone())),
            DocLine::Item { text, notes } => blocks.push(Block::Item { text: text.clone(), notes: notes.clone() }),
            DocLine::Heading(_) | DocLine::Table { .. } => break,
        }
    }
    blocks
}

/// A line for each seat that is still at the table and has not said that it does not sign.
fn signing(lang: Lang, of: Of<'_>, room: &RoomView) -> Signing {
    let declined = |at: usize| {
        let answer = room.agreement.signatures.get(at).and_then(Option::as_ref);
        answer.is_some_and(|signature| !signature.signed)
    };
    let stays = |at: usize| room.seats.get(at).is_some_and(|face| face.presence != Presence::Left);
    let seats = of.game.setup().seats.iter().enumerate();
    let signers = seats.filter(|(at, _)| stays(*at) && !declined(*at)).map(|(_, seat)| Signer {
        party: seat.organisation.party,
        person: isolated(&seat.person),
        organisation: isolated(&seat.organisation.name),
    });
    Signing {
        title: t!(lang, "minutes-signatures"),
        text: t!(lang, "papers-signing-text"),
        head: ["papers-signing-name", "papers-signing-signature", "papers-signing-day"].map(|key| tr(lang, key)),
        signers: signers.collect(),
    }
}

const COLUMNS: [&str; 7] = ["what", "bound", "who", "first", "when", "noticed", "follow-up"];

fn column(lang: Lang, name: &str) -> String {
    tr(lang, &format!("papers-column-{name}"))
}

fn bound(lang: Lang, planned: &Planned) -> String {
    match planned.by {
        Some(by) => wording::by(lang, by),
        None if planned.is_idea() => t!(lang, "papers-bound-idea"),
        None => String::new(),
    }
}

/// The plan as a table to fill in by hand where something is blank, and what has happened to it since.
fn planned(lang: Lang, whole: &AgreementDoc, plan: &Plan) -> Vec<Block> {
    let rows = plan.steps.iter().map(|planned| {
        let Planned { what, who, first, when, noticed, .. } = planned;
        let cells = [what, &bound(lang, planned), who, first, when, noticed];
        cells.map(String::to_owned).into()
    });
    let head = COLUMNS[..6].iter().map(|name| column(lang, name)).collect();
    let mut blocks: Vec<Block> = intro(whole).collect();
    blocks.push(Block::Text(t!(lang, "papers-plan-text")));
    blocks.push(Block::Table { head, rows: rows.collect() });
    if !plan.holds.is_empty() {
        blocks.push(Block::Text(t!(lang, "minutes-plan-holds", holds = plan.holds.as_str())));
    }
    let since = plan.steps.iter().filter(|planned| !planned.follow_up.is_empty());
    let since: Vec<Block> = since
        .map(|planned| Block::Item { text: planned.what.clone(), notes: vec![planned.follow_up.clone()] })
        .collect();
    if !since.is_empty() {
        blocks.push(Block::Chapter(column(lang, "follow-up")));
        blocks.extend(since);
    }
    blocks
}

/// The plan as a table for programs.
pub(super) fn plan_sheet(lang: Lang, plan: &Plan) -> Sheet {
    let mut columns: Vec<String> = COLUMNS.iter().map(|name| column(lang, name)).collect();
    columns.insert(5, column(lang, "day"));
    let rows = plan.steps.iter().map(|planned| {
        let Planned { what, who, first, when, noticed, follow_up, .. } = planned;
        let words = |text: &str| Cell::text(plain(text));
        vec![
            words(what),
            words(&bound(lang, planned)),
            words(who),
            words(first),
            words(when),
            planned.day.map_or(Cell::Empty, Cell::Day),
            words(noticed),
            words(follow_up),
        ]
    });
    Sheet { name: title(lang, What::Plan), columns, rows: rows.collect() }
}
