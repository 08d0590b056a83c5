//! Ballots: one for the options, one for the proposal, with a pattern behind so that a folded ballot stays secret. A ballot
//! says a party and never a seat.

use super::Paper;
use super::draw::{block, icon, line, lined, outline, veil};
use super::flow::{Press, SMALLEST, Style};
use super::page::{MM, Pen, Side, Tag};
use super::sheet::{Batch, Grid, Piece};
use crate::look::{Face, Icon, Ink};
use crate::rules::{Party, RATING_MAX};
use crate::t;
use crate::text::tr;
use crate::wording;

const GRID: Grid = Grid { columns: 2, rows: 2, inset: 5.0 * MM };
/// The most options a card has.
const OPTIONS_MAX: usize = 5;

/// A sheet of first ballots and one of second ballots.
pub(super) fn batch(press: &Press<'_>, paper: Paper) -> Batch {
    let sheet = usize::from(GRID.columns * GRID.rows * paper.fields());
    let options = press.deck.cards.iter().map(|card| card.options.len()).max().unwrap_or(0).clamp(2, OPTIONS_MAX);
    let piece = |front: Side| {
        let mut back = GRID.side();
        back.draw(veil(0.0, 0.0, back.width, back.height));
        Piece { front, back }
    };
    let first = (0..sheet).map(|place| first(press, options, place == 0));
    let second = (0..sheet).map(|place| second(press, place == 0));
    let pieces = first.chain(second).map(piece).collect();
    let advice = Some(t!(press.lang, "print-ballots-advice"));
    Batch { chapter: t!(press.lang, "print-ballots"), advice, grid: GRID, pieces }
}

/// Which ballot it is, whose it is and the question; where they end.
fn head(press: &Press<'_>, side: &mut Side, key: &str, about: &str, marked: bool) -> f32 {
    let (lang, width) = (press.lang, side.width);
    let title = tr(lang, key);
    if marked {
        side.bookmark = Some(title.clone());
    }
    let style = Style::new(Face::Display, 18.0, Ink::Ink);
    let wide = press.line(side, Tag::Heading(2), &title, style, 0.0, 0.0, width);
    let subject = Style::new(Face::Strong, 10.0, Ink::CommonText);
    press.line_to(side, Tag::Paragraph, &tr(lang, about), subject, width, 5.0, width - wide - 10.0);
    let mut y = style.leading() + 5.0;
    let label = Style::new(Face::Strong, 10.0, Ink::Ink);
    let soft = Style::new(Face::Text, 9.0, Ink::InkSoft);
    let mut x = press.line(side, Tag::Paragraph, &t!(lang, "print-our-party"), soft, 0.0, y + 1.0, width / 3.0) + 10.0;
    for party in Party::ALL {
        side.draw([lined(outline(party, x, y, 13.0), Pen::new(Ink::Ink, 1.1))]);
        x += 18.0;
        x += press.line(side, Tag::Paragraph, &wording::party(lang, party), label, x, y, width - x) + 14.0;
    }
    y += 21.0;
    side.draw([lined(line(0.0, y, width, y), Pen::new(Ink::Hair, 0.8))]);
    let question = Style::new(Face::Strong, 11.5, Ink::Ink);
    press.line(side, Tag::Heading(3), &t!(lang, "ballot-question"), question, 0.0, y + 6.0, width);
    y + 6.0 + question.leading() + 4.0
}

/// Boxes 1 to 5, `w` × `h`; where they end.
fn boxes(press: &Press<'_>, side: &mut Side, x: f32, y: f32, w: f32, h: f32, gap: f32) -> f32 {
    let style = Style::new(Face::Strong, h * 0.5, Ink::InkSoft);
    let mut x = x;
    for rating in 1..=RATING_MAX {
        side.draw([lined(block(x, y, w, h, 3.0), Pen::new(Ink::Ink, 1.0))]);
        let digit = rating.to_string();
        let wide = press.shape(style.face, &digit).width() * style.size;
        press.line(side, Tag::Paragraph, &digit, style, x + (w - wide) / 2.0, y + (h - style.leading()) / 2.0, w);
        x += w + gap;
    }
    x - gap
}

/// What the numbers mean, a line each; where they end.
fn scale(press: &Press<'_>, side: &mut Side, top: f32, columns: usize) -> f32 {
    let style = Style::new(Face::Text, 8.5, Ink::Ink);
    let column = side.width / columns as f32;
    let rows = usize::from(RATING_MAX).div_ceil(columns);
    for rating in 1..=RATING_MAX {
        let place = usize::from(rating - 1);
        let (x, y) = (column * (place / rows) as f32, top + (place % rows) as f32 * style.leading());
        let strong = Style { face: Face::Strong, ..style };
        press.line(side, Tag::Paragraph, &rating.to_string(), strong, x, y, 10.0);
        press.line(
            side,
            Tag::Paragraph,
            &tr(press.lang, &format!("rating-{rating}")),
            style,
            x + 11.0,
            y,
            column - 13.0,
        );
    }
    top + rows as f32 * style.leading()
}

/// The ballot on the options.
fn first(press: &Press<'_>, options: usize, marked: bool) -> Side {
    let lang = press.lang;
    let mut side = GRID.side();
    let width = side.width;
    let mut y = head(press, &mut side, "print-ballot-first", "print-options", marked);
    const BOX: f32 = 24.0;
    // Longer than high: squares and circles are the parties'.
    const FLAG: (f32, f32) = (29.0, 18.0);
    let (left, gap) = (22.0, 3.0);
    let flags = [width - 2.0 * FLAG.0 - 5.0, width - FLAG.0];
    for (x, sign) in flags.into_iter().zip([Icon::Abstain, Icon::Talk]) {
        side.draw(icon(sign, x + (FLAG.0 - 14.0) / 2.0, y, 14.0, Ink::Ink));
    }
    y += 18.0;
    let pitch = ((side.height - y - 62.0) / options as f32).min(40.0);
    let letter = Style::new(Face::Display, 17.0, Ink::CommonText);
    for option in (0u8..).take(options) {
        press.line(&mut side, Tag::Paragraph, &wording::option_letter(option), letter, 0.0, y + 2.0, left);
        boxes(press, &mut side, left, y, BOX, BOX, gap);
        for x in flags {
            let pill = block(x, y + (BOX - FLAG.1) / 2.0, FLAG.0, FLAG.1, FLAG.1 / 2.0);
            side.draw([lined(pill, Pen::new(Ink::Ink, 1.0))]);
        }
        y += pitch;
    }
    y = scale(press, &mut side, y + 2.0, 2) + 4.0;
    let style = Style::new(Face::Text, 8.5, Ink::Ink);
    let half = width / 2.0;
    for (x, sign, key) in [(0.0, Icon::Abstain, "flag-abstain"), (half, Icon::Talk, "flag-talk")] {
        side.draw(icon(sign, x, y + 0.5, 10.0, Ink::Ink));
        press.line(&mut side, Tag::Paragraph, &tr(lang, key), style, x + 15.0, y, half - 17.0);
    }
    side
}

/// The ballot on the proposal.
fn second(press: &Press<'_>, marked: bool) -> Side {
    let lang = press.lang;
    let mut side = GRID.side();
    let width = side.width;
    let mut y = head(press, &mut side, "print-ballot-second", "ballot-proposal", marked);
    const BOX: f32 = 38.0;
    boxes(press, &mut side, 0.0, y + 2.0, BOX, BOX, (width - 5.0 * BOX) / 4.0);
    y = scale(press, &mut side, y + BOX + 9.0, 2) + 10.0;
    let style = Style::new(Face::Strong, 10.0, Ink::Ink);
    let flags = [(Icon::Abstain, "flag-abstain"), (Icon::Talk, "flag-talk"), (Icon::Object, "ballot-objection")];
    for (sign, key) in flags {
        side.draw([lined(block(0.0, y, 26.0, 16.0, 8.0), Pen::new(Ink::Ink, 1.0))]);
        side.draw(icon(sign, 33.0, y + 1.5, 13.0, Ink::Ink));
        press.line(&mut side, Tag::Paragraph, &tr(lang, key), style, 52.0, y + 1.5, width - 52.0);
        y += 24.0;
    }
    let soft = Style::new(Face::Text, 8.5, Ink::InkSoft);
    press.line(&mut side, Tag::Paragraph, &t!(lang, "ballot-objection-reason"), soft, 0.0, y, width);
    let pen = Pen::new(Ink::Line, 0.7).dashed(0.8, 2.6);
    side.draw([32.0, 56.0].map(|down| lined(line(0.0, y + down, width, y + down), pen)));
    let small = Style { size: SMALLEST, ..soft };
    press.line(&mut side, Tag::Paragraph, &t!(lang, "print-objection-note"), small, 0.0, y + 61.0, width);
    side
}
