//! What a printed page holds: faces of pieces, and on them text and shapes. All lengths are points; y grows downwards.

use super::shape::Run;
use crate::look::Ink;
use krilla::image::Image;

/// A millimetre in points.
pub(super) const MM: f32 = 72.0 / 25.4;

/// A part of an outline.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Seg {
    /// Begin here.
    Move(f32, f32),
    /// A line to here.
    Line(f32, f32),
    /// A curve to the last of three points.
    Curve(f32, f32, f32, f32, f32, f32),
    /// Back to where it began.
    Close,
}

/// A line's look.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pen {
    pub(super) ink: Ink,
    pub(super) width: f32,
    /// How long its dashes and the gaps between them are.
    pub(super) dash: Option<(f32, f32)>,
    /// Whether ends and corners are round.
    pub(super) round: bool,
}

impl Pen {
    /// A plain line.
    pub(super) fn new(ink: Ink, width: f32) -> Pen {
        Pen { ink, width, dash: None, round: false }
    }

    /// The same line, dashed.
    pub(super) fn dashed(self, dash: f32, gap: f32) -> Pen {
        Pen { dash: Some((dash, gap)), ..self }
    }
}

/// Something drawn.
#[derive(Clone, Debug)]
pub(super) struct Shape {
    pub(super) segs: Vec<Seg>,
    pub(super) fill: Option<Ink>,
    pub(super) stroke: Option<Pen>,
}

/// Text or a drawing.
#[derive(Clone, Debug)]
pub(super) enum Mark {
    /// Some glyphs.
    Text(Run),
    /// A shape.
    Shape(Shape),
    /// A picture.
    Picture(Picture),
}

/// A picture, and the room it takes.
#[derive(Clone, Debug)]
pub(super) struct Picture {
    pub(super) image: Image,
    pub(super) x: f32,
    pub(super) y: f32,
    pub(super) width: f32,
    pub(super) height: f32,
}

/// What a block is to someone who has it read aloud.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Tag {
    /// Nothing: decoration, cut lines.
    Artifact,
    /// A heading of this level, from 1.
    Heading(u16),
    /// A paragraph.
    Paragraph,
}

/// Marks that belong together.
#[derive(Clone, Debug)]
pub(super) struct Block {
    pub(super) tag: Tag,
    pub(super) marks: Vec<Mark>,
}

/// One side of a piece, `width` × `height` from its own upper left corner. Nothing on it reaches outside.
#[derive(Clone, Debug)]
pub(super) struct Side {
    pub(super) width: f32,
    pub(super) height: f32,
    pub(super) blocks: Vec<Block>,
    /// What the table of contents calls it, if it is there.
    pub(super) bookmark: Option<String>,
}

impl Side {
    pub(super) fn new(width: f32, height: f32) -> Side {
        Side { width, height, blocks: Vec::new(), bookmark: None }
    }

    /// Adds text.
    pub(super) fn text(&mut self, tag: Tag, runs: Vec<Run>) {
        if !runs.is_empty() {
            self.blocks.push(Block { tag, marks: runs.into_iter().map(Mark::Text).collect() });
        }
    }

    /// Adds drawings, which say nothing that words beside them do not.
    pub(super) fn draw(&mut self, shapes: impl IntoIterator<Item = Shape>) {
        let marks: Vec<Mark> = shapes.into_iter().map(Mark::Shape).collect();
        if !marks.is_empty() {
            self.blocks.push(Block { tag: Tag::Artifact, marks });
        }
    }
}

impl Side {
    /// Adds a picture as large as it can be in the room from `x`, `y`, in the middle of its width.
    pub(super) fn picture(&mut self, image: &Image, x: f32, y: f32, width: f32, height: f32) {
        let (across, down) = (image.size().0.max(1) as f32, image.size().1.max(1) as f32);
        let scale = (width / across).min(height / down);
        let (w, h) = (across * scale, down * scale);
        let picture = Picture { image: image.clone(), x: x + (width - w) / 2.0, y, width: w, height: h };
        self.blocks.push(Block { tag: Tag::Artifact, marks: vec![Mark::Picture(picture)] });
    }
}

/// A side of a sheet of paper.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) width: f32,
    pub(super) height: f32,
    /// Whether it is printed upside down, so that turning the sheet along its long edge brings each back behind its front.
    pub(super) turned: bool,
    /// Where to cut, each from edge to edge.
    pub(super) cuts: Vec<[f32; 4]>,
    /// What stands on it, and where.
    pub(super) sides: Vec<(f32, f32, Side)>,
    /// The chapter that begins here.
    pub(super) chapter: Option<String>,
}
