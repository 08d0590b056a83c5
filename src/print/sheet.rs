//! Sheets of paper: where the pieces stand on them, where to cut, and how fronts and backs meet.

use super::Paper;
use super::flow::{Press, SMALLEST, Style};
use super::page::{MM, Page, Side, Tag};
use crate::look::{Face, Ink};
use crate::t;

/// What is filled with pieces: once on an A4 sheet, twice side by side on an A3 sheet.
const FIELD: (f32, f32) = (186.0 * MM, 266.0 * MM);

/// How many pieces there are in a field, and how far inside the cuts their faces begin.
#[derive(Clone, Copy, Debug)]
pub(super) struct Grid {
    pub(super) columns: u16,
    pub(super) rows: u16,
    /// In points.
    pub(super) inset: f32,
}

impl Grid {
    /// The width and height of what is left between the cuts.
    fn cell(self) -> (f32, f32) {
        (FIELD.0 / f32::from(self.columns), FIELD.1 / f32::from(self.rows))
    }

    /// An empty side of a piece.
    pub(super) fn side(self) -> Side {
        let (width, height) = self.cell();
        Side::new(width - 2.0 * self.inset, height - 2.0 * self.inset)
    }
}

/// Something to cut out, with both its sides.
pub(super) struct Piece {
    pub(super) front: Side,
    pub(super) back: Side,
}

/// Pieces of one kind.
pub(super) struct Batch {
    /// What they are called.
    pub(super) chapter: String,
    /// What to do with them when they are cut, if anything.
    pub(super) advice: Option<String>,
    pub(super) grid: Grid,
    pub(super) pieces: Vec<Piece>,
}

impl Paper {
    /// Width and height in points: A4 stands, A3 lies.
    pub(super) fn size(self) -> (f32, f32) {
        match self {
            Paper::A4 => (210.0 * MM, 297.0 * MM),
            Paper::A3 => (420.0 * MM, 297.0 * MM),
        }
    }

    /// How many fields stand side by side.
    pub(super) fn fields(self) -> u16 {
        match self {
            Paper::A4 => 1,
            Paper::A3 => 2,
        }
    }

    /// The upper left corner of the first field.
    pub(super) fn origin(self) -> (f32, f32) {
        let (width, height) = self.size();
        ((width - FIELD.0 * f32::from(self.fields())) / 2.0, (height - FIELD.1) / 2.0)
    }

    /// The width and height of a field.
    pub(super) fn field() -> (f32, f32) {
        FIELD
    }
}

/// The pages of a batch: fronts and backs by turns. A back stands behind its front when the sheet is turned along its long
/// edge: columns change places, and on paper that lies the whole back is upside down.
pub(super) fn sheets(press: &Press<'_>, paper: Paper, batch: Batch) -> Vec<Page> {
    let Batch { chapter, advice, grid, pieces } = batch;
    let columns = usize::from(grid.columns * paper.fields());
    let on_a_sheet = columns * usize::from(grid.rows);
    let all = pieces.len().div_ceil(on_a_sheet);
    let mut pages = Vec::with_capacity(2 * all);
    let mut pieces = pieces.into_iter();
    for sheet in 1..=all {
        let label =
            |side: &str| t!(press.lang, "print-sheet", what = chapter.as_str(), sheet = sheet, all = all, side = side);
        let mut front = blank(press, paper, grid, &label("front"), advice.as_deref());
        let mut back = blank(press, paper, grid, &label("back"), None);
        (front.chapter, back.turned) = ((sheet == 1).then(|| chapter.clone()), paper == Paper::A3);
        let (cell_w, cell_h) = grid.cell();
        let (left, top) = paper.origin();
        for (place, piece) in pieces.by_ref().take(on_a_sheet).enumerate() {
            let (column, row) = (place % columns, place / columns);
            let x = |column: usize| left + column as f32 * cell_w + grid.inset;
            let y = top + row as f32 * cell_h + grid.inset;
            front.sides.push((x(column), y, piece.front));
            back.sides.push((x(columns - 1 - column), y, piece.back));
        }
        pages.extend([front, back]);
    }
    pages
}

/// A page with cuts and the words in its margins.
fn blank(press: &Press<'_>, paper: Paper, grid: Grid, label: &str, advice: Option<&str>) -> Page {
    let (width, height) = paper.size();
    let (left, top) = paper.origin();
    let (cell_w, cell_h) = grid.cell();
    let columns = grid.columns * paper.fields();
    let down = (0..=columns).map(|column| left + f32::from(column) * cell_w).map(|x| [x, 0.0, x, height]);
    let across = (0..=grid.rows).map(|row| top + f32::from(row) * cell_h).map(|y| [0.0, y, width, y]);
    let cuts = down.chain(across).collect();
    let mut page = Page { width, height, turned: false, cuts, sides: Vec::new(), chapter: None };
    let style = Style::new(Face::Text, SMALLEST, Ink::InkSoft);
    let mut margin = Side::new(width, top);
    let room = if columns > 1 { cell_w } else { cell_w / 2.0 } - 8.0;
    let y = top - style.leading() - 4.0;
    press.line(&mut margin, Tag::Artifact, label, style, left + 4.0, y, room);
    let right = left + f32::from(columns) * cell_w - 4.0;
    press.line_to(&mut margin, Tag::Artifact, &t!(press.lang, "print-duplex"), style, right, y, room);
    page.sides.push((0.0, 0.0, margin));
    if let Some(advice) = advice {
        let mut foot = Side::new(width, top);
        press.line(&mut foot, Tag::Artifact, advice, style, left + 4.0, 4.0, room);
        page.sides.push((0.0, height - top, foot));
    }
    page
}
