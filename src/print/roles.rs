//! Role cards, folded once: the role and what all may know outside, so that the card stands as a name sign; inside what
//! only the seat may read, with a pattern on its back that it cannot be read through.

use super::cards::scales;
use super::draw::{icon, line, lined, piece, veil};
use super::flow::{Para, Press, SMALLEST, Style, flow, moved};
use super::page::{MM, Pen, Side, Tag};
use super::sheet::{Batch, Grid, Piece};
use super::{Kind, Report};
use crate::look::{Face, Icon, Ink};
use crate::rules::Role;
use crate::t;
use crate::wording;

const GRID: Grid = Grid { columns: 2, rows: 2, inset: 5.0 * MM };
const BODY: f32 = 10.5;
/// How far from the fold nothing stands.
const FOLD: f32 = 12.0;
const FOOT: f32 = 12.0;

/// All roles of the deck.
pub(super) fn batch(press: &Press<'_>, report: &mut Report) -> Batch {
    let pieces = press.deck.roles.iter().flat_map(|role| pieces(press, role, report)).collect();
    let advice = Some(t!(press.lang, "print-roles-advice"));
    Batch { chapter: t!(press.lang, "print-roles"), advice, grid: GRID, pieces }
}

/// The card of a role, and further ones where a brief goes on.
fn pieces(press: &Press<'_>, role: &Role, report: &mut Report) -> Vec<Piece> {
    let Side { width, height, .. } = GRID.side();
    let half = height / 2.0;
    let name = press.words(&role.title);
    // The first cover has the role's name at full size, further ones on a line.
    let tops = [cover(press, role, &mut GRID.side(), None), cover(press, role, &mut GRID.side(), Some((1, 1)))];
    let inner = 17.0;
    let public_room = |room: usize| height - FOOT - tops[room.min(1)];
    let private_room = |_: usize| half - FOLD - inner;
    let mut public =
        vec![Para::new(press, Tag::Paragraph, press.words(&role.brief), Style::new(Face::Text, BODY, Ink::Ink))];
    if !whole_title(press, role, width) {
        public.insert(0, Para::new(press, Tag::Paragraph, name, Style::new(Face::Strong, BODY, Ink::Ink)));
    }
    let mut private =
        [Para::new(press, Tag::Paragraph, press.words(&role.private), Style::new(Face::Text, BODY, Ink::Ink))];
    let mut laid = None;
    let mut size = BODY;
    for scale in scales(BODY) {
        size = BODY * scale;
        public.iter_mut().chain(&mut private).for_each(|para| para.style.size = size);
        let outside = flow(press, &public, width, public_room);
        let inside = flow(press, &private, width, private_room);
        let fits = outside.len() == 1 && inside.len() == 1;
        laid = Some((outside, inside));
        if fits {
            break;
        }
    }
    let (outside, inside) = laid.unwrap_or_default();
    let lengths = [outside.len(), inside.len()];
    let parts = lengths[0].max(lengths[1]);
    report.piece(Kind::Role, name, size, BODY, parts - 1);
    let (mut outside, mut inside) = (outside.into_iter(), inside.into_iter());
    (0..parts)
        .map(|part| {
            let continued = (part > 0).then_some((part + 1, parts));
            let mut front = GRID.side();
            front.bookmark = (part == 0).then(|| name.to_owned());
            front.draw(veil(0.0, 0.0, width, half - FOLD));
            fold(&mut front);
            let top = cover(press, role, &mut front, continued);
            front.blocks.extend(moved(outside.next().unwrap_or_default(), 0.0, top));
            let mut back = GRID.side();
            private_head(press, role, &mut back);
            back.blocks.extend(moved(inside.next().unwrap_or_default(), 0.0, inner));
            fold(&mut back);
            notes(press, &mut back);
            for (side, length) in [&mut front, &mut back].into_iter().zip(lengths) {
                foot(press, role, side, part + 1 < length);
            }
            Piece { front, back }
        })
        .collect()
}

fn title_style(continued: bool) -> Style {
    Style::new(Face::Display, if continued { 14.0 } else { 22.0 }, Ink::Ink)
}

/// Whether the role's name can be shown in full above the brief.
fn whole_title(press: &Press<'_>, role: &Role, width: f32) -> bool {
    let style = title_style(false);
    press.lay(&press.shape(style.face, press.words(&role.title)), style, width).lines() <= 2
}

/// The party and the role's name below the fold; where they end.
fn cover(press: &Press<'_>, role: &Role, side: &mut Side, continued: Option<(usize, usize)>) -> f32 {
    let (width, top) = (side.width, side.height / 2.0 + FOLD);
    let party = Style::new(Face::Strong, 10.5, Ink::Ink);
    side.draw(piece(role.party, 0.0, top, 15.0));
    press.line(side, Tag::Paragraph, &wording::party(press.lang, role.party), party, 21.0, top + 0.5, width / 2.0);
    if let Some((part, parts)) = continued {
        let note = t!(press.lang, "print-part", part = part, parts = parts);
        press.line_to(
            side,
            Tag::Paragraph,
            &note,
            Style { ink: Ink::CommonText, ..party },
            width,
            top + 0.5,
            width / 2.0,
        );
    }
    let style = title_style(continued.is_some());
    let name = press.words(&role.title);
    let y = top + 19.0;
    if continued.is_none() && whole_title(press, role, width) {
        let shaped = press.shape(style.face, name);
        return press.lay(&shaped, style, width).put(press, side, Tag::Heading(2), 0.0, y) + 4.0;
    }
    press.line(side, Tag::Heading(2), name, style, 0.0, y, width);
    y + style.leading() + 4.0
}

/// Where the card is folded.
fn fold(side: &mut Side) {
    let y = side.height / 2.0;
    side.draw([lined(line(0.0, y, side.width, y), Pen::new(Ink::Line, 0.6).dashed(5.0, 4.0))]);
}

/// What stands above the words for the seat alone.
fn private_head(press: &Press<'_>, role: &Role, side: &mut Side) {
    let style = Style::new(Face::Strong, 10.0, Ink::CommonText);
    side.draw(icon(Icon::Lock, 0.0, 0.0, 12.0, Ink::CommonText));
    let words = format!("{} · {}", t!(press.lang, "brief-private"), press.words(&role.title));
    let width = side.width - 17.0;
    press.line(side, Tag::Heading(3), &words, style, 17.0, 0.0, width);
}

/// Lines to write on, inside the cover.
fn notes(press: &Press<'_>, side: &mut Side) {
    let style = Style::new(Face::Strong, 9.0, Ink::InkSoft);
    let (width, top, bottom) = (side.width, side.height / 2.0 + FOLD, side.height - FOOT);
    press.line(side, Tag::Heading(3), &t!(press.lang, "print-own-notes"), style, 0.0, top, width);
    let pen = Pen::new(Ink::Line, 0.6).dashed(0.8, 2.6);
    let rows = (1..).map(|row| top + style.leading() + 22.0 * row as f32).take_while(|y| *y < bottom - 2.0);
    side.draw(rows.map(|y| lined(line(0.0, y, width, y), pen)));
}

fn foot(press: &Press<'_>, role: &Role, side: &mut Side, more: bool) {
    let style = Style::new(Face::Text, SMALLEST, Ink::InkSoft);
    let (width, y) = (side.width, side.height - style.leading());
    let text = format!("{} · {}", press.words(&role.title), press.words(&press.deck.title));
    press.line(side, Tag::Artifact, &text, style, 0.0, y, if more { width * 0.6 } else { width });
    if more {
        let strong = Style { face: Face::Strong, ..style };
        press.line_to(side, Tag::Paragraph, &t!(press.lang, "print-goes-on"), strong, width, y, width * 0.38);
    }
}
