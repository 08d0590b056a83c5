//! Organisation tiles for idea rounds: the ones the deck lends, and blank ones to write on. All have the same back, so that
//! nobody knows a tile by it.

use super::cards::scales;
use super::draw::{band, block, joint, line, lined, piece};
use super::flow::{Para, Press, SMALLEST, Style, flow, moved};
use super::page::{MM, Pen, Side, Tag};
use super::sheet::{Batch, Grid, Piece};
use super::{Kind, Paper, Report};
use crate::look::{Face, Ink};
use crate::rules::{LentTile, Party, Principle};
use crate::t;
use crate::wording;

const GRID: Grid = Grid { columns: 2, rows: 6, inset: 4.0 * MM };
const BODY: f32 = 10.0;
/// How many blank tiles each party gets at least: the largest table has 24 seats.
const BLANK: usize = 12;
/// The party's mark, and how far to the left of the words it stands.
const MARK: f32 = 26.0;
const LEFT: f32 = 14.0 + MARK + 11.0;

/// How far from the right edge of a plate words end, so that they stay clear of round corners.
fn right(party: Party) -> f32 {
    match party {
        Party::Public => 18.0,
        Party::Ideburen => 28.0,
    }
}

/// The lent tiles and blank ones, so many that the sheets are full.
pub(super) fn batch(press: &Press<'_>, paper: Paper, report: &mut Report) -> Batch {
    let mut fronts: Vec<Side> = press.deck.tiles.iter().flat_map(|tile| lent(press, tile, report)).collect();
    let blanks = Party::ALL.map(|party| (0..BLANK).map(move |_| party)).into_iter().flatten();
    let sheet = usize::from(GRID.columns * GRID.rows * paper.fields());
    let full = (fronts.len() + 2 * BLANK).next_multiple_of(sheet) - fronts.len();
    let more = Party::ALL.into_iter().cycle();
    fronts.extend(blanks.chain(more).take(full).map(|party| blank(press, party)));
    let pieces = fronts.into_iter().map(|front| Piece { front, back: back(press) }).collect();
    Batch {
        chapter: t!(press.lang, "print-tiles"),
        advice: Some(t!(press.lang, "print-tiles-advice")),
        grid: GRID,
        pieces,
    }
}

/// The plate: square for the public side, round for civil society, with the party's mark and name.
fn plate(press: &Press<'_>, party: Party) -> Side {
    let mut side = GRID.side();
    let (width, height) = (side.width, side.height);
    let round = if party == Party::Public { 3.0 } else { height / 2.0 };
    side.draw([lined(block(1.0, 1.0, width - 2.0, height - 2.0, round), Pen::new(Ink::Rim, 1.5))]);
    side.draw(piece(party, 14.0, (height - MARK) / 2.0, MARK));
    let style = Style::new(Face::Strong, 8.5, Ink::InkSoft);
    press.line(
        &mut side,
        Tag::Paragraph,
        &wording::party(press.lang, party),
        style,
        LEFT,
        9.0,
        width - LEFT - right(party),
    );
    side
}

/// A tile of the deck, and a further one where its line goes on.
fn lent(press: &Press<'_>, tile: &LentTile, report: &mut Report) -> Vec<Side> {
    let side = GRID.side();
    let room = side.width - LEFT - right(tile.party);
    let top = 9.0 + 12.0;
    let height = side.height - top - 8.0;
    let name = press.words(&tile.name);
    let mut paras = [
        Para::new(press, Tag::Heading(2), name, Style::new(Face::Strong, 15.0, Ink::Ink)),
        Para::new(press, Tag::Paragraph, press.words(&tile.line), Style::new(Face::Text, BODY, Ink::Ink)).above(1.0),
    ];
    let (mut rooms, mut size) = (Vec::new(), BODY);
    for scale in scales(BODY) {
        size = BODY * scale;
        (paras[0].style.size, paras[1].style.size) = ((15.0 * scale).max(10.0), size);
        rooms = flow(press, &paras, room, |_| height);
        if rooms.len() == 1 {
            break;
        }
    }
    let parts = rooms.len();
    report.piece(Kind::Tile, name, size, BODY, parts - 1);
    let sides = rooms.into_iter().enumerate().map(|(part, blocks)| {
        let mut side = plate(press, tile.party);
        side.bookmark = (part == 0).then(|| name.to_owned());
        if parts > 1 {
            let note = t!(press.lang, "print-part", part = part + 1, parts = parts);
            let style = Style::new(Face::Text, SMALLEST, Ink::CommonText);
            press.line_to(&mut side, Tag::Paragraph, &note, style, LEFT + room, 10.0, room / 2.0);
        }
        side.blocks.extend(moved(blocks, LEFT, top));
        side
    });
    sides.collect()
}

/// A tile to write on.
fn blank(press: &Press<'_>, party: Party) -> Side {
    let mut side = plate(press, party);
    let (left, right) = (LEFT, side.width - right(party));
    let pen = Pen::new(Ink::Line, 0.7).dashed(0.8, 2.6);
    side.draw([44.0, 64.0, 84.0].map(|y| lined(line(left, y, right, y), pen)));
    let style = Style::new(Face::Text, SMALLEST, Ink::InkSoft);
    let note = t!(press.lang, "print-tile-name");
    press.line_to(&mut side, Tag::Paragraph, &note, style, right, 10.0, (right - left) * 0.68);
    side
}

/// The back that all tiles share.
fn back(press: &Press<'_>) -> Side {
    let mut side = GRID.side();
    let (width, height) = (side.width, side.height);
    for y in [0.0, height - 13.0] {
        side.draw(band(Principle::Dialogue, 0.0, y, width, 13.0));
    }
    let style = Style::new(Face::Display, 17.0, Ink::Ink);
    let name = t!(press.lang, "app-name");
    let wide = press.shape(style.face, &name).width() * style.size;
    let mark = 30.0;
    let left = (width - wide - mark - 10.0) / 2.0;
    side.draw(joint(left, height / 2.0 - mark * 0.32, mark));
    press.line(
        &mut side,
        Tag::Artifact,
        &name,
        style,
        left + mark + 10.0,
        (height - style.leading()) / 2.0,
        wide + 1.0,
    );
    side
}
