//! Pages as PDF: fonts embedded and cut down to what is used, text that can be searched, copied and read aloud, a table of
//! contents. No clock and no chance: the same pages give the same bytes.

use super::page::{Block, MM, Mark, Page, Pen, Seg, Shape, Side, Tag};
use super::shape::Fonts;
use crate::look::{Ink, Palette};
use krilla::color::rgb;
use krilla::destination::XyzDestination;
use krilla::geom::{Path, PathBuilder, Point, Size, Transform};
use krilla::metadata::Metadata;
use krilla::num::NormalizedF32;
use krilla::outline::{Outline, OutlineNode};
use krilla::page::PageSettings;
use krilla::paint::{Fill, FillRule, LineCap, LineJoin, Stroke, StrokeDash};
use krilla::surface::Surface;
use krilla::tagging::{Artifact, ArtifactType, ContentTag, Identifier, TagGroup, TagTree};
use krilla::{Document, SerializeSettings};
use std::num::NonZeroU16;

/// What a PDF says of itself.
pub(super) struct About {
    pub(super) title: String,
    pub(super) author: String,
    pub(super) description: String,
    /// A language tag, e.g. `sv`.
    pub(super) language: String,
    /// The program.
    pub(super) creator: String,
}

/// The bytes of a PDF file.
pub(super) fn pdf(fonts: &Fonts, pages: &[Page], about: About) -> Result<Vec<u8>, String> {
    let mut document = Document::new_with(SerializeSettings::default());
    let mut tree = TagTree::new().with_lang(Some(about.language.clone()));
    let mut outline = Outline::new();
    let mut chapter: Option<OutlineNode> = None;
    for (number, page) in pages.iter().enumerate() {
        let settings = PageSettings::from_wh(page.width, page.height).ok_or("page size")?;
        let mut printed = document.start_page_with(settings);
        let mut surface = printed.surface();
        if page.turned {
            surface.push_transform(&Transform::from_row(-1.0, 0.0, 0.0, -1.0, page.width, page.height));
        }
        cuts(&mut surface, page);
        if let Some(title) = &page.chapter {
            let target = XyzDestination::new(number, Point::from_xy(0.0, 0.0));
            if let Some(done) = chapter.replace(OutlineNode::new(title.clone(), target)) {
                outline.push_child(done);
            }
        }
        for (x, y, side) in &page.sides {
            surface.push_transform(&Transform::from_translate(*x, *y));
            draw_side(&mut surface, fonts, side, &mut tree);
            surface.pop();
            if let (Some(title), Some(chapter)) = (&side.bookmark, &mut chapter) {
                let target = XyzDestination::new(number, Point::from_xy(*x, *y));
                chapter.push_child(OutlineNode::new(title.clone(), target));
            }
        }
        if page.turned {
            surface.pop();
        }
        surface.finish();
        printed.finish();
    }
    if let Some(chapter) = chapter {
        outline.push_child(chapter);
    }
    document.set_outline(outline);
    document.set_tag_tree(tree);
    let authors = if about.author.trim().is_empty() { Vec::new() } else { vec![about.author] };
    let metadata = Metadata::new().title(about.title).authors(authors).description(about.description);
    document.set_metadata(metadata.language(about.language).creator(about.creator));
    document.finish().map_err(|error| error.to_string())
}

/// The lines to cut along, from edge to edge.
fn cuts(surface: &mut Surface<'_>, page: &Page) {
    if page.cuts.is_empty() {
        return;
    }
    surface.start_tagged(ContentTag::Artifact(Artifact::with_kind(ArtifactType::Page)));
    let mut segs = Vec::new();
    for [x, y, to_x, to_y] in &page.cuts {
        segs.extend([Seg::Move(*x, *y), Seg::Line(*to_x, *to_y)]);
    }
    draw_shape(surface, &Shape { segs, fill: None, stroke: Some(Pen::new(Ink::Line, 0.12 * MM)) });
    surface.end_tagged();
}

fn draw_side(surface: &mut Surface<'_>, fonts: &Fonts, side: &Side, tree: &mut TagTree) {
    for block in &side.blocks {
        let artifact = ContentTag::Artifact(Artifact::with_kind(ArtifactType::Layout));
        let content = if block.tag == Tag::Artifact { artifact } else { ContentTag::Other };
        let part = surface.start_tagged(content);
        for mark in &block.marks {
            match mark {
                Mark::Shape(shape) => draw_shape(surface, shape),
                Mark::Picture(picture) => {
                    if let Some(size) = Size::from_wh(picture.width, picture.height) {
                        surface.push_transform(&Transform::from_translate(picture.x, picture.y));
                        surface.draw_image(picture.image.clone(), size);
                        surface.pop();
                    }
                }
                Mark::Text(run) => {
                    surface.set_fill(Some(fill(run.ink)));
                    surface.set_stroke(None);
                    let at = Point::from_xy(run.x, run.y);
                    surface.draw_glyphs(at, &run.pdf_glyphs(), fonts.pdf(run), &run.text, run.size, false);
                }
            }
        }
        surface.end_tagged();
        hang(tree, block, part);
    }
}

/// Gives a block its place in the order of reading.
fn hang(tree: &mut TagTree, block: &Block, part: Identifier) {
    use krilla::tagging::Tag as PdfTag;
    let mut group = match block.tag {
        Tag::Artifact => return,
        Tag::Heading(level) => {
            let level = NonZeroU16::new(level).unwrap_or(NonZeroU16::MIN);
            let words = block.marks.iter().filter_map(|mark| match mark {
                Mark::Text(run) => Some(run.text.as_str()),
                Mark::Shape(_) | Mark::Picture(_) => None,
            });
            TagGroup::new(PdfTag::Hn(level, Some(words.collect::<String>().trim().to_owned())))
        }
        Tag::Paragraph => TagGroup::new(PdfTag::P),
    };
    group.push(part);
    tree.push(group);
}

fn fill(ink: Ink) -> Fill {
    Fill { paint: colour(ink).into(), opacity: NormalizedF32::ONE, rule: FillRule::NonZero }
}

/// Paper is white: the sheet's own colour shows through, and no ink is wasted on it.
fn colour(ink: Ink) -> rgb::Color {
    let colour = Palette::LIGHT.get(ink);
    if matches!(ink, Ink::Paper | Ink::OnStrong) {
        rgb::Color::white()
    } else {
        rgb::Color::new(colour.0, colour.1, colour.2)
    }
}

fn draw_shape(surface: &mut Surface<'_>, shape: &Shape) {
    let Some(path) = path(&shape.segs) else { return };
    surface.set_fill(shape.fill.map(fill));
    surface.set_stroke(shape.stroke.map(|pen| Stroke {
        paint: colour(pen.ink).into(),
        width: pen.width,
        line_cap: if pen.round { LineCap::Round } else { LineCap::Butt },
        line_join: if pen.round { LineJoin::Round } else { LineJoin::Miter },
        dash: pen.dash.map(|(dash, gap)| StrokeDash { array: vec![dash, gap], offset: 0.0 }),
        ..Stroke::default()
    }));
    surface.draw_path(&path);
}

fn path(segs: &[Seg]) -> Option<Path> {
    let mut path = PathBuilder::new();
    for seg in segs {
        match *seg {
            Seg::Move(x, y) => path.move_to(x, y),
            Seg::Line(x, y) => path.line_to(x, y),
            Seg::Curve(a, b, c, d, x, y) => path.cubic_to(a, b, c, d, x, y),
            Seg::Close => path.close(),
        }
    }
    path.finish()
}
