//! Everything drawn. Each thing is an SVG built from design tokens, drawn once for each theme and scale and then kept, as an
//! image of the table (Bevy) or a texture under the hands (egui).
//!
//! Drawings are in design pixels and centred: the middle of the picture is the middle of the thing's face, and room for edges
//! and shadows is the same on opposite sides. So a sprite at (x, y) has its face at (x, y), whatever its shadow.

mod bevy_sprites;
mod button;
mod cache;
pub(crate) mod card_images;
mod egui_textures;
mod figure;
mod icon;
mod paper;
mod piece;
mod raster;
pub(crate) mod text_width;
mod wood;

pub use bevy_sprites::ArtCache;
pub(crate) use bevy_sprites::plugin;
pub(crate) use button::{button_face, button_state};
pub(crate) use egui_textures::{image, paint, shape};
pub(crate) use figure::{chart_point, hexagon_points};
pub(crate) use icon::Icon;
pub(crate) use paper::{ButtonLook, ButtonState, FieldState, Fill, Lift, TileLook, curtain_band};
pub(crate) use piece::{BadgeLook, Paint, Stone, VerdictSign, halo_radius};
pub(crate) use wood::{Draw, PLANK, PLANK_TURN, Table};

use crate::app::theme::{Ink, Palette};
use crate::rules::{By, Party, Principle};
use std::hash::{Hash, Hasher};

/// Something drawn. All lengths are design pixels. Two are equal when their [`key`](Art::key)s are.
#[derive(Clone, Debug)]
pub(crate) enum Art {
    /// An icon, `size` square; lines weigh `weight` 48ths of it.
    Icon { icon: Icon, size: f32, ink: Ink, weight: f32 },
    /// A party's piece; `size` is the side or the diameter of its face.
    Piece { party: Party, size: f32, paint: Paint },
    /// The joint mark, `width` wide.
    Joint { width: f32 },
    /// A stool, turned `angle` degrees clockwise, with its shadow.
    Stool { party: Party, size: f32, angle: f32 },
    /// The golden disc behind the stool of the seat that holds the pen; `size` is the stool's.
    PenHalo { size: f32 },
    /// The table with its shadow on the floor.
    Table(Table),
    /// The part of a table that shows in `w` × `h`, the table's centre at (`cx`, `cy`) from the upper left corner.
    TableView { table: Table, cx: f32, cy: f32, w: f32, h: f32 },
    /// Planks filling `w` × `h`.
    WoodBoard { w: f32, h: f32, seed: u32 },
    /// The woven band of a principle, dashed and unpatterned if it is unknown; `radius` rounds the upper corners.
    Band { principle: Option<Principle>, w: f32, h: f32, radius: f32 },
    /// A sheet of paper; `w` × `h` is its face. `bar` colours the left edge, `chosen` outlines it in ink.
    Sheet { w: f32, h: f32, radius: f32, dim: bool, lift: Lift, bar: Option<Ink>, chosen: bool },
    /// A small stack of cards.
    Stack { w: f32, h: f32, radius: f32 },
    /// A rounded outline, its line `line` wide and inside the size; `dash` is (on, off).
    Outline { w: f32, h: f32, radius: f32, dash: Option<(f32, f32)>, ink: Ink, line: f32, fill: Fill },
    /// A painted button; its words are drawn over it.
    Button { w: f32, h: f32, look: ButtonLook, state: ButtonState },
    /// A pill, for a choice that may stand alone.
    Pill { w: f32, h: f32, on: bool },
    /// A field to write in or choose from.
    Field { w: f32, h: f32, state: FieldState },
    /// A radio button, 34 across.
    Radio { on: bool },
    /// A check box, 36 across.
    CheckBox { on: bool },
    /// A sign in a disc, `d` across; [`Icon::Object`] stands in an octagon.
    Badge { icon: Icon, d: f32, look: BadgeLook },
    /// The pencil, pointing right.
    Pencil { length: f32 },
    /// A stepping stone of the timeline.
    Stone { state: Stone },
    /// The path between the stones, solid for the first `solid` px.
    TimelinePath { w: f32, solid: f32 },
    /// The timer's dial; `steps` of 120 are left. `last` puts a soft ring around it.
    Dial { d: f32, steps: u8, last: bool },
    /// The hexagon of the principles, corners `r` from the middle; values in tenths, −100 to 100, clockwise from the top.
    Hexagon { r: f32, now: Option<[i8; 6]>, before: Option<[i8; 6]> },
    /// The bridge of trust, `laid` of ten planks there; its height is 74/460 of its width `w`.
    TrustBridge { w: f32, laid: u8 },
    /// A measuring bar, filled to `permille`.
    Bar { by: By, permille: u16, w: f32, h: f32 },
    /// The lane of a party at the reveal.
    Lane { party: Party, w: f32, h: f32, cells: u8 },
    /// The verdict's disc, `d` across (144 in the design); `closed` of 20 is how far the shapes have slid together.
    VerdictDisc { sign: VerdictSign, d: f32, closed: u8 },
    /// The curtain between ballots.
    Curtain { w: f32, h: f32 },
    /// The share of each party that can live with the proposal, percent, round by round (public, idéburen); see [`chart_point`].
    ConsensusChart { w: f32, h: f32, rounds: Vec<[Option<u8>; 2]> },
    /// The tile of an organisation.
    Tile { party: Party, w: f32, h: f32, look: TileLook },
    /// A dotted arc from (−dx/2, −dy/2) to (dx/2, dy/2) with an arrowhead, hanging `sag` px.
    DashedArc { dx: f32, dy: f32, sag: f32 },
    /// The frame of a key cap.
    KeyCapFrame { w: f32, h: f32, ink: Ink },
    /// The ring around a control of `w` × `h` that has the focus.
    FocusRing { w: f32, h: f32, radius: f32 },
    /// A picture of a deck, filling `w` × `h`; `name` is [`photo::Photo::name`].
    Photo { name: String, w: f32, h: f32, radius: f32 },
    /// A drawing for one place: SVG around the origin with `$token` for colours ([`Ink::token`]), told apart by `key`.
    Svg { key: String, w: f32, h: f32, body: String },
}

impl PartialEq for Art {
    fn eq(&self, other: &Art) -> bool {
        self.key() == other.key()
    }
}

impl Eq for Art {}

impl Hash for Art {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.key().hash(state);
    }
}

/// How a drawing is stretched: only the middle of it, so that corners and shadows keep their form.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Sliced {
    /// The smallest drawing of the kind.
    pub(crate) art: Art,
    /// Width of the unstretched border of `art` on every side, shadow included.
    pub(crate) border: f32,
}

impl Art {
    /// An icon in `ink`, in the common weight.
    pub(crate) fn icon(icon: Icon, size: f32, ink: Ink) -> Art {
        Art::Icon { icon, size, ink, weight: crate::app::theme::line::ICON }
    }

    /// A painted piece.
    pub(crate) fn piece(party: Party, size: f32) -> Art {
        Art::Piece { party, size, paint: Paint::Painted }
    }

    /// The sign of whom a promise binds: a piece, or the joint mark 1.32 times as wide.
    pub(crate) fn by(by: By, size: f32, paint: Paint) -> Art {
        match by.party() {
            Some(party) => Art::Piece { party, size, paint },
            None => Art::Joint { width: size * 1.32 },
        }
    }

    /// A sheet as most are: white, with the card's corners.
    pub(crate) fn sheet(w: f32, h: f32, lift: Lift) -> Art {
        Art::Sheet { w, h, radius: crate::app::theme::radius::CARD, dim: false, lift, bar: None, chosen: false }
    }

    /// The dial with `fraction` (0 to 1) of the time left.
    pub(crate) fn dial(d: f32, fraction: f32, last: bool) -> Art {
        Art::Dial { d, steps: (fraction.clamp(0.0, 1.0) * 120.0).round() as u8, last }
    }

    /// The hexagon with values from −10 to 10.
    pub(crate) fn hexagon(r: f32, now: [f32; 6], before: Option<[f32; 6]>) -> Art {
        let tenths = |values: [f32; 6]| values.map(|v| (v * 10.0).round().clamp(-100.0, 100.0) as i8);
        Art::Hexagon { r, now: Some(tenths(now)), before: before.map(tenths) }
    }

    /// A bar filled to `share` (0 to 1).
    pub(crate) fn bar(by: By, share: f32, w: f32, h: f32) -> Art {
        Art::Bar { by, permille: (share.clamp(0.0, 1.0) * 1000.0).round() as u16, w, h }
    }

    /// The verdict's disc when nothing moves.
    pub(crate) fn verdict(sign: VerdictSign, d: f32) -> Art {
        Art::VerdictDisc { sign, d, closed: 20 }
    }

    /// A name that only this drawing has.
    pub(crate) fn key(&self) -> String {
        match self {
            Art::Svg { key, w, h, .. } => format!("Svg {key} {w} {h}"),
            _ => format!("{self:?}"),
        }
    }

    /// Width and height of the thing itself, without the room for its shadow: what layout counts with.
    pub(crate) fn face(&self) -> (f32, f32) {
        match *self {
            Art::Icon { size, .. } | Art::Piece { size, .. } | Art::Stool { size, .. } => (size, size),
            Art::Joint { width } => (width, width * 0.64),
            Art::PenHalo { size } => (2.0 * halo_radius(size) + 4.0, 2.0 * halo_radius(size) + 4.0),
            Art::Table(ref table) => (2.0 * table.radius, 2.0 * table.radius),
            Art::Radio { .. } => (34.0, 34.0),
            Art::CheckBox { .. } => (36.0, 36.0),
            Art::Badge { d, .. } | Art::Dial { d, .. } | Art::VerdictDisc { d, .. } => (d, d),
            Art::Pencil { length } => (length, length * 0.114),
            Art::Stone { state: Stone::Current } => (84.0, 60.0),
            Art::Stone { .. } => (60.0, 44.0),
            Art::TimelinePath { w, .. } => (w, 6.0),
            Art::Hexagon { r, .. } => (2.0 * r, 2.0 * r),
            Art::TrustBridge { w, .. } => (w, w * 74.0 / 460.0),
            Art::DashedArc { dx, dy, .. } => (dx.abs(), dy.abs()),
            Art::TableView { w, h, .. }
            | Art::WoodBoard { w, h, .. }
            | Art::Band { w, h, .. }
            | Art::Sheet { w, h, .. }
            | Art::Stack { w, h, .. }
            | Art::Outline { w, h, .. }
            | Art::Button { w, h, .. }
            | Art::Pill { w, h, .. }
            | Art::Field { w, h, .. }
            | Art::Bar { w, h, .. }
            | Art::Lane { w, h, .. }
            | Art::Curtain { w, h }
            | Art::ConsensusChart { w, h, .. }
            | Art::Tile { w, h, .. }
            | Art::KeyCapFrame { w, h, .. }
            | Art::FocusRing { w, h, .. }
            | Art::Photo { w, h, .. }
            | Art::Svg { w, h, .. } => (w, h),
        }
    }

    /// Room around the face, left and right, above and below.
    fn room(&self) -> (f32, f32) {
        let even = |room: f32| (room, room);
        match *self {
            Art::Piece { size, paint: Paint::Painted | Paint::Rising(_), .. } => even(piece::edge(size).ceil() + 1.0),
            Art::Piece { .. } | Art::Radio { .. } | Art::CheckBox { .. } | Art::Joint { .. } => even(1.0),
            Art::Stool { size, .. } => even((piece::stool_reach(size) - size / 2.0).ceil()),
            Art::PenHalo { .. } => even(1.0),
            Art::Table(ref table) => even((table.reach() - table.radius).ceil()),
            Art::Sheet { lift, .. } => even(lift.room()),
            Art::Stack { .. } => even(14.0),
            Art::Button { look, .. } => even(paper::button_room(look).ceil()),
            Art::Badge { .. } => even(3.0),
            Art::Pencil { .. } => (8.0, 16.0),
            Art::Stone { .. } => even(9.0),
            Art::TimelinePath { .. } => (4.0, 2.0),
            Art::Dial { d, .. } => even((d * 6.5 / 88.0).ceil()),
            Art::Hexagon { .. } => even(9.0),
            Art::TrustBridge { w, .. } => (1.0, (4.0 * w / 460.0).ceil()),
            Art::VerdictDisc { d, .. } => even(((piece::VERDICT_REACH - 72.0) * d / 144.0).ceil()),
            Art::ConsensusChart { .. } => even(26.0),
            Art::Tile { .. } => even(paper::TILE_ROOM),
            Art::DashedArc { dx, dy, sag } => {
                let (x, y) = figure::arc_reach(dx, dy, sag);
                ((x - dx.abs() / 2.0).ceil(), (y - dy.abs() / 2.0).ceil())
            }
            Art::FocusRing { .. } => even(paper::FOCUS_ROOM + 1.0),
            _ => even(0.0),
        }
    }

    /// Width and height of the whole picture: the face and the room for its edge and shadow.
    pub(crate) fn size(&self) -> (f32, f32) {
        let ((w, h), (x, y)) = (self.face(), self.room());
        ((w + 2.0 * x).max(1.0), (h + 2.0 * y).max(1.0))
    }

    /// The smallest drawing of the kind, for those that may be stretched; `None` if this one has to be drawn at its size.
    pub(crate) fn sliced(&self) -> Option<Sliced> {
        let mut art = self.clone();
        let (room, _) = self.room();
        let inner = match &mut art {
            Art::Sheet { w, h, radius, lift, bar, .. } => {
                let bar = if bar.is_some() { crate::app::theme::line::ROW_BAR } else { 0.0 };
                let inner = lift.reach().max(radius.ceil()).max(bar).max(6.0) + 1.0;
                shrink(w, h, inner).then_some(inner)
            }
            Art::Button { w, h, look, state } if *state != ButtonState::Disabled => {
                // A pressed face is 4 px lower, and so are its corners.
                let soft = if *look == ButtonLook::Primary { 26.0 } else { 0.0 };
                let inner = (paper::button_radius(*look) + 5.0).max(soft) + 1.0;
                shrink(w, h, inner).then_some(inner)
            }
            Art::Field { w, h, .. } => shrink(w, h, 14.0).then_some(14.0),
            Art::FocusRing { w, h, radius } | Art::Outline { w, h, radius, dash: None, .. } => {
                let inner = radius.ceil() + 6.0;
                shrink(w, h, inner).then_some(inner)
            }
            _ => None,
        }?;
        Some(Sliced { art, border: room + inner })
    }

    /// The drawing in the colours of `palette`.
    pub(crate) fn svg(&self, palette: &Palette) -> String {
        let (w, h) = self.size();
        let drawing = format!(
            r#"<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="{} {} {w} {h}">{}</svg>"#,
            -w / 2.0,
            -h / 2.0,
            self.body()
        );
        palette.paint(&drawing)
    }

    /// The drawing around the origin, colours by token.
    fn body(&self) -> String {
        match *self {
            Art::Icon { icon, size, ink, weight } => icon.draw(0.0, 0.0, size, ink, weight),
            Art::Piece { party, size, paint } => piece::piece(party, 0.0, 0.0, size, paint),
            Art::Joint { width } => piece::joint(0.0, 0.0, width),
            Art::Stool { party, size, angle } => piece::stool(party, size, angle),
            Art::PenHalo { size } => piece::halo(size),
            Art::Table(ref table) => wood::table(0.0, 0.0, table),
            Art::TableView { ref table, cx, cy, w, h } => wood::table(cx - w / 2.0, cy - h / 2.0, table),
            Art::WoodBoard { w, h, seed } => wood::board(w, h, seed),
            Art::Band { principle, w, h, radius } => paper::band(principle, w, h, radius),
            Art::Sheet { w, h, radius, dim, lift, bar, chosen } => paper::sheet(w, h, radius, dim, lift, bar, chosen),
            Art::Stack { w, h, radius } => paper::stack(w, h, radius),
            Art::Outline { w, h, radius, dash, ink, line, fill } => paper::outline(w, h, radius, dash, ink, line, fill),
            Art::Button { w, h, look, state } => paper::button(w, h, look, state),
            Art::Pill { w, h, on } => paper::pill(w, h, on),
            Art::Field { w, h, state } => paper::field(w, h, state),
            Art::Radio { on } => paper::radio(on),
            Art::CheckBox { on } => paper::check_box(on),
            Art::Badge { icon, d, look } => piece::badge(icon, 0.0, 0.0, d, look),
            Art::Pencil { length } => piece::pencil(length),
            Art::Stone { state } => piece::stone(state),
            Art::TimelinePath { w, solid } => figure::timeline(w, solid),
            Art::Dial { d, steps, last } => figure::dial(d, steps, last),
            Art::Hexagon { r, now, before } => figure::hexagon(r, now, before),
            Art::TrustBridge { w, laid } => {
                format!(r#"<g transform="scale({})">{}</g>"#, w / 460.0, figure::bridge(laid))
            }
            Art::Bar { by, permille, w, h } => figure::bar(by, permille, w, h),
            Art::Lane { party, w, h, cells } => figure::lane(party, w, h, cells),
            Art::VerdictDisc { sign, d, closed } => {
                format!(r#"<g transform="scale({})">{}</g>"#, d / 144.0, piece::verdict(sign, closed))
            }
            Art::Curtain { w, h } => paper::curtain(w, h),
            Art::ConsensusChart { w, h, ref rounds } => figure::chart(w, h, rounds),
            Art::Tile { party, w, h, look } => paper::tile(party, w, h, look),
            Art::DashedArc { dx, dy, sag } => figure::arc(dx, dy, sag),
            Art::KeyCapFrame { w, h, ink } => paper::key_cap(w, h, ink),
            Art::FocusRing { w, h, radius } => paper::focus_ring(w, h, radius),
            // Pixels, not a drawing.
            Art::Photo { .. } => String::new(),
            Art::Svg { ref body, .. } => body.clone(),
        }
    }
}

/// Makes `w` × `h` just large enough for a border of `inner` around a middle of four; false if it is not larger than that already.
fn shrink(w: &mut f32, h: &mut f32, inner: f32) -> bool {
    let least = 2.0 * inner + 4.0;
    if *w <= least || *h <= least {
        return false;
    }
    (*w, *h) = (least, least);
    true
}

#[cfg(test)]
mod tests;
