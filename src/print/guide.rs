//! The facilitator's sheets: what to do with the pieces, the notes on the cards, and commitments, events and programmes in
//! full. Read, not cut.

use super::cards::facts_in_words;
use super::draw::{icon, line, lined};
use super::flow::{Para, Press, SMALLEST, Style, flow};
use super::page::{Page, Pen, Side, Tag};
use super::{Paper, What};
use crate::look::{Face, Icon, Ink};
use crate::rules::{Card, Commitment, EventCard, Leading, LocalText, Programme, RoundKind};
use crate::t;
use crate::text::{learn, tr};
use crate::wording;

const BODY: f32 = 10.5;
const GUTTER: f32 = 22.0;
/// The room of the running title and the page number.
const HEAD: f32 = 30.0;
const FOOT: f32 = 16.0;

/// How much smaller than usual the text may be, where a page is spared by it that would have little on it. In small steps:
/// many pages shrink by more than one column at once, and the last would stand alone again.
const SMALLER: [f32; 4] = [0.985, 0.97, 0.955, 0.94];

/// The pages.
pub(super) fn pages(press: &Press<'_>, paper: Paper, what: What) -> Vec<Page> {
    let (width, height) = paper.size();
    let ((left, top), (field_w, field_h)) = (paper.origin(), Paper::field());
    let columns = 2 * usize::from(paper.fields());
    let wide = field_w * f32::from(paper.fields());
    let column = (wide + GUTTER) / columns as f32 - GUTTER;
    let set = |scale: f32| flow(press, &paras(press, what, scale), column, |_| field_h - HEAD - FOOT);
    let mut rooms = set(1.0);
    let mut all = rooms.len().div_ceil(columns);
    if all > 1 && rooms.len() % columns == 1 {
        let fills = |rooms: &Vec<_>| rooms.len() % columns != 1 && rooms.len().div_ceil(columns) < all;
        let spared = SMALLER.into_iter().map(set).find(fills);
        rooms = spared.unwrap_or(rooms);
        all = rooms.len().div_ceil(columns);
    }
    let mut rooms = rooms.into_iter().peekable();
    let mut pages = Vec::new();
    while rooms.peek().is_some() {
        let number = pages.len() + 1;
        let mut page = Page { width, height, turned: false, cuts: Vec::new(), sides: Vec::new(), chapter: None };
        page.chapter = (number == 1).then(|| name(press, what));
        page.sides.push((left, top, running(press, what, (wide, field_h), number, all)));
        for (place, blocks) in rooms.by_ref().take(columns).enumerate() {
            let mut side = Side::new(column, field_h - HEAD - FOOT);
            side.blocks = blocks;
            page.sides.push((left + place as f32 * (column + GUTTER), top + HEAD, side));
        }
        pages.push(page);
    }
    pages
}

/// What the sheets are called.
fn name(press: &Press<'_>, what: What) -> String {
    tr(press.lang, if what == What::Learn { "learn-title" } else { "print-guide" })
}

/// The running title and the page number.
fn running(press: &Press<'_>, what: What, (width, height): (f32, f32), number: usize, all: usize) -> Side {
    let mut side = Side::new(width, height);
    let style = Style::new(Face::Strong, 9.0, Ink::CommonText);
    let small = Style::new(Face::Text, SMALLEST, Ink::InkSoft);
    let title = press.words(&press.deck.title);
    side.draw([lined(line(0.0, 17.0, width, 17.0), Pen::new(Ink::Common, 0.8))]);
    press.line(&mut side, Tag::Artifact, &name(press, what), style, 0.0, 2.0, width / 2.0);
    press.line_to(&mut side, Tag::Artifact, title, style, width, 2.0, width / 2.0);
    let page = t!(press.lang, "print-page-of", page = number, all = all);
    press.line_to(&mut side, Tag::Artifact, &page, small, width, height - small.leading(), width / 2.0);
    side
}

/// How the text of the sheets looks.
struct Looks {
    title: Style,
    chapter: Style,
    heading: Style,
    text: Style,
    small: Style,
}

/// What stands on the sheets; text that is read `scale` times its usual size.
fn paras(press: &Press<'_>, what: What, scale: f32) -> Vec<Para> {
    let ink = |face, size, ink| Style::new(face, size, ink);
    let looks = Looks {
        title: ink(Face::Display, 24.0, Ink::Ink),
        chapter: ink(Face::Display, 18.0, Ink::Ink),
        heading: ink(Face::Strong, 11.5, Ink::Ink),
        text: ink(Face::Text, BODY * scale, Ink::Ink),
        small: ink(Face::Text, 9.0 * scale, Ink::InkSoft),
    };
    let (lang, deck) = (press.lang, press.deck);
    if what == What::Learn {
        let mut paras = Vec::new();
        learn_more(press, &looks, &mut paras);
        return paras;
    }
    let mut paras = vec![
        Para::new(press, Tag::Heading(1), press.words(&deck.title), looks.title),
        Para::new(press, Tag::Paragraph, press.words(&deck.text), looks.text).above(4.0),
    ];
    let facts = [("print-author", &deck.author), ("print-licence", &deck.licence), ("print-version", &deck.version)];
    for (key, value) in facts.into_iter().filter(|(_, value)| !value.trim().is_empty()) {
        let words = crate::text::tr_with(lang, key, &[("value", value.as_str().into())]);
        paras.push(Para::new(press, Tag::Paragraph, &words, looks.small).above(2.0));
    }
    let steps: &[&str] = match what {
        What::All => &["print-how-paper", "print-how-cut", "print-how-roles", "print-how-tiles", "print-how-ballots"],
        What::Cards | What::Roles | What::Tiles | What::Ballots | What::Learn => &["print-how-paper", "print-how-cut"],
    };
    paras.push(chapter(press, &looks, &t!(lang, "print-how")));
    for (place, key) in steps.iter().enumerate() {
        let words = format!("{}. {}", place + 1, tr(lang, key));
        paras.push(Para::new(press, Tag::Paragraph, &words, looks.text).above(3.0));
    }
    paras.push(chapter(press, &looks, &t!(lang, "print-notes")));
    for (place, one) in deck.cards.iter().enumerate() {
        card(press, &looks, &mut paras, place, one);
    }
    list(press, &looks, &mut paras, "print-commitments", &deck.commitments, commitment);
    list(press, &looks, &mut paras, "print-events", &deck.events, event);
    list(press, &looks, &mut paras, "print-programmes", &deck.programmes, programme);
    if what == What::All {
        learn_more(press, &looks, &mut paras);
    }
    paras
}

/// The answers and the words.
fn learn_more(press: &Press<'_>, looks: &Looks, paras: &mut Vec<Para>) {
    let lang = press.lang;
    for (key, entries) in [("learn-title", learn::answers(lang)), ("learn-words", learn::words(lang))] {
        paras.push(chapter(press, looks, &tr(lang, key)));
        for (title, text) in entries {
            entry(press, looks, paras, &title, &[(text, looks.text)]);
        }
    }
}

fn chapter(press: &Press<'_>, looks: &Looks, title: &str) -> Para {
    Para::new(press, Tag::Heading(1), title, looks.chapter).above(20.0).keeps()
}

/// A chapter, if there is anything in it.
fn list<T>(
    press: &Press<'_>,
    looks: &Looks,
    paras: &mut Vec<Para>,
    key: &str,
    all: &[T],
    one: fn(&Press<'_>, &Looks, &mut Vec<Para>, &T),
) {
    if !all.is_empty() {
        paras.push(chapter(press, looks, &tr(press.lang, key)));
        all.iter().for_each(|item| one(press, looks, paras, item));
    }
}

/// A heading and the lines below it; empty lines are left out. What is said in small letters of something stands below it.
fn entry(press: &Press<'_>, looks: &Looks, paras: &mut Vec<Para>, title: &str, lines: &[(String, Style)]) {
    paras.push(Para::new(press, Tag::Heading(2), title, looks.heading).above(11.0).keeps());
    let mut lines = lines.iter().filter(|(words, _)| !words.trim().is_empty()).peekable();
    while let Some((words, style)) = lines.next() {
        let para = Para::new(press, Tag::Paragraph, words, *style).above(2.0);
        let small_below = lines.peek().is_some_and(|(_, below)| below.size < looks.text.size);
        paras.push(if small_below { para.keeps() } else { para });
    }
}

fn card(press: &Press<'_>, looks: &Looks, paras: &mut Vec<Para>, place: usize, card: &Card) {
    let lang = press.lang;
    let principles: Vec<String> =
        card.principles.iter().map(|&principle| wording::principle(lang, principle)).collect();
    let about = format!("{} · {}", wording::phase(lang, card.phase), principles.join(", "));
    let near: Vec<&str> = card
        .suggested
        .iter()
        .filter_map(|&at| press.deck.commitments.get(at))
        .map(|one| press.words(&one.title))
        .collect();
    let near = if near.is_empty() { String::new() } else { t!(lang, "print-near", list = near.join(", ")) };
    // The number does not stand alone above a long word.
    let title = format!("{}.\u{a0}{}", place + 1, press.words(&card.title));
    let first = paras.len();
    let mut lines = vec![(about, looks.small)];
    lines.extend(leading(press, looks, &card.leading));
    lines.extend(card.stakes.iter().filter_map(|stake| {
        let role = press.words(&press.deck.roles.get(stake.role)?.title);
        Some((t!(lang, "print-stake", role = role, text = press.words(&stake.text)), looks.text))
    }));
    lines.push((near, looks.small));
    entry(press, looks, paras, &title, &lines);
    if let (Some(heading), Some(&principle)) = (paras.get_mut(first), card.principles.first()) {
        let sign = icon(Icon::principle(principle), 0.0, 1.0, 12.0, Ink::CommonText);
        let taken = std::mem::replace(heading, Para::new(press, Tag::Paragraph, "", looks.text));
        *heading = taken.sign(sign, 18.0);
    }
    if let Some(about) = paras.get_mut(first + 1) {
        about.keeps = true;
    }
}

/// What the leader has beside a card, each line with the word for when it is needed.
fn leading(press: &Press<'_>, looks: &Looks, leading: &Leading) -> Vec<(String, Style)> {
    let lang = press.lang;
    let mut lines = vec![(press.words(&leading.note).to_owned(), looks.text)];
    if let Some(minutes) = leading.minutes {
        lines.push((t!(lang, "leading-minutes", minutes = minutes), looks.small));
    }
    let said = [
        ("leading-opens", &leading.opens),
        ("leading-usually", &leading.usually),
        ("leading-if-stuck", &leading.if_stuck),
        ("leading-if-hot", &leading.if_hot),
        ("leading-really", &leading.really),
    ];
    let of = |key: &str, text: &LocalText| {
        (crate::text::tr_with(lang, key, &[("text", press.words(text).into())]), looks.text)
    };
    lines.extend(said.into_iter().filter(|(_, text)| !text.is_empty()).map(|(key, text)| of(key, text)));
    lines.extend(leading.debrief.iter().map(|text| of("leading-debrief", text)));
    lines
}

fn commitment(press: &Press<'_>, looks: &Looks, paras: &mut Vec<Para>, one: &Commitment) {
    let [changes, costs] = facts_in_words(press.lang, &one.effects, &one.burden);
    let title = format!("{} ({})", press.words(&one.title), wording::by(press.lang, one.by).to_lowercase());
    let text = press.words(&one.text).to_owned();
    entry(press, looks, paras, &title, &[(text, looks.text), (changes, looks.small), (costs, looks.small)]);
}

fn event(press: &Press<'_>, looks: &Looks, paras: &mut Vec<Para>, one: &EventCard) {
    let lang = press.lang;
    let words = |text: &LocalText| press.words(text).to_owned();
    let phases: Vec<String> = one.phases.iter().map(|&phase| wording::phase(lang, phase)).collect();
    let phases =
        if phases.is_empty() { String::new() } else { t!(lang, "print-event-phases", list = phases.join(", ")) };
    let tests = t!(
        lang,
        "print-event-tests",
        principle = wording::principle(lang, one.principle),
        threshold = wording::signed(one.threshold),
        party = tr(lang, &format!("event-party-{:?}", one.party)),
    );
    let met = t!(lang, "print-event-met", text = words(&one.met));
    let unmet = t!(lang, "print-event-unmet", text = words(&one.unmet));
    let lines = [
        (words(&one.text), looks.text),
        (tests, looks.small),
        (met, looks.text),
        (unmet, looks.text),
        (phases, looks.small),
    ];
    entry(press, looks, paras, press.words(&one.title), &lines);
}

fn programme(press: &Press<'_>, looks: &Looks, paras: &mut Vec<Para>, one: &Programme) {
    let lang = press.lang;
    let times = t!(lang, "print-programme-times", minutes = one.minutes, dialogue = one.dialogue_minutes);
    let mut lines = vec![(press.words(&one.text).to_owned(), looks.text), (times, looks.small)];
    for (place, round) in one.rounds.iter().enumerate() {
        let kind = match &round.kind {
            RoundKind::Idea => t!(lang, "print-round-idea"),
            RoundKind::FollowUp => t!(lang, "follow-round"),
            RoundKind::OwnQuestion => t!(lang, "print-round-own"),
            RoundKind::Scenario { phase: None } => t!(lang, "print-round-scenario"),
            RoundKind::Scenario { phase: Some(phase) } => {
                t!(lang, "print-round-scenario-of", phase = wording::phase(lang, *phase))
            }
        };
        let swap = tr(lang, &format!("swap-{:?}", round.swap));
        let referral = if round.referral { format!(", {}", t!(lang, "print-round-referral")) } else { String::new() };
        let event = if round.event { format!(", {}", t!(lang, "print-round-event")) } else { String::new() };
        lines.push((format!("{}. {kind} – {}{referral}{event}", place + 1, swap.to_lowercase()), looks.small));
    }
    entry(press, looks, paras, press.words(&one.title), &lines);
}
