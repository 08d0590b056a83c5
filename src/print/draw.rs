//! Drawings: the parties' marks, the icons, the woven bands and the pattern that keeps private words private. Shapes tell
//! the parties apart without colour.

use super::page::{Pen, Seg, Shape};
use crate::look::{Icon, Ink, Part};
use crate::rules::{Party, Principle};

/// How far out the handles of a quarter circle lie.
const ROUND: f32 = 0.552_284_8;

pub(super) fn filled(segs: Vec<Seg>, ink: Ink) -> Shape {
    Shape { segs, fill: Some(ink), stroke: None }
}

pub(super) fn lined(segs: Vec<Seg>, pen: Pen) -> Shape {
    Shape { segs, fill: None, stroke: Some(pen) }
}

/// A rectangle with corners rounded by `r`.
pub(super) fn block(x: f32, y: f32, w: f32, h: f32, r: f32) -> Vec<Seg> {
    if r <= 0.0 {
        return vec![Seg::Move(x, y), Seg::Line(x + w, y), Seg::Line(x + w, y + h), Seg::Line(x, y + h), Seg::Close];
    }
    let r = r.min(w / 2.0).min(h / 2.0);
    let k = r * (1.0 - ROUND);
    let (e, b) = (x + w, y + h);
    vec![
        Seg::Move(x + r, y),
        Seg::Line(e - r, y),
        Seg::Curve(e - k, y, e, y + k, e, y + r),
        Seg::Line(e, b - r),
        Seg::Curve(e, b - k, e - k, b, e - r, b),
        Seg::Line(x + r, b),
        Seg::Curve(x + k, b, x, b - k, x, b - r),
        Seg::Line(x, y + r),
        Seg::Curve(x, y + k, x + k, y, x + r, y),
        Seg::Close,
    ]
}

pub(super) fn circle(x: f32, y: f32, r: f32) -> Vec<Seg> {
    let k = r * ROUND;
    vec![
        Seg::Move(x, y - r),
        Seg::Curve(x + k, y - r, x + r, y - k, x + r, y),
        Seg::Curve(x + r, y + k, x + k, y + r, x, y + r),
        Seg::Curve(x - k, y + r, x - r, y + k, x - r, y),
        Seg::Curve(x - r, y - k, x - k, y - r, x, y - r),
        Seg::Close,
    ]
}

pub(super) fn polygon(points: &[(f32, f32)]) -> Vec<Seg> {
    let mut segs: Vec<Seg> = points.iter().map(|&(x, y)| Seg::Line(x, y)).collect();
    if let (Some(first), Some(&(x, y))) = (segs.first_mut(), points.first()) {
        *first = Seg::Move(x, y);
        segs.push(Seg::Close);
    }
    segs
}

pub(super) fn line(x: f32, y: f32, to_x: f32, to_y: f32) -> Vec<Seg> {
    vec![Seg::Move(x, y), Seg::Line(to_x, to_y)]
}

/// A party's mark, `size` wide and high from its upper left corner: a square or a circle, with a thin light line inside.
pub(super) fn piece(party: Party, x: f32, y: f32, size: f32) -> Vec<Shape> {
    let inner = |inset: f32| outline(party, x + inset, y + inset, size - 2.0 * inset);
    let face = filled(inner(0.0), if party == Party::Public { Ink::Off } else { Ink::Ide });
    let mut shapes = vec![face];
    if size >= 9.0 {
        shapes.push(lined(inner(size * 0.14), Pen::new(Ink::OnStrong, size * 0.035)));
    }
    shapes
}

/// The outline of a party's mark.
pub(super) fn outline(party: Party, x: f32, y: f32, size: f32) -> Vec<Seg> {
    match party {
        Party::Public => block(x, y, size, size, size * 0.1),
        Party::Ideburen => circle(x + size / 2.0, y + size / 2.0, size / 2.0),
    }
}

/// The joint mark: a square and a circle that overlap, `w` wide from its upper left corner.
pub(super) fn joint(x: f32, y: f32, w: f32) -> Vec<Shape> {
    let side = w * 0.64;
    vec![
        filled(outline(Party::Public, x, y, side), Ink::Off),
        filled(outline(Party::Ideburen, x + w - side, y, side), Ink::Ide),
        lined(outline(Party::Ideburen, x + w - side, y, side), Pen::new(Ink::Paper, w * 0.03)),
    ]
}

/// An icon, `size` wide and high from its upper left corner.
pub(super) fn icon(icon: Icon, x: f32, y: f32, size: f32, ink: Ink) -> Vec<Shape> {
    let scale = size / 48.0;
    let at = |(px, py): (f32, f32)| (x + px * scale, y + py * scale);
    let ring = |cx, cy, r: f32| {
        let (cx, cy) = at((cx, cy));
        circle(cx, cy, r * scale)
    };
    let pen = |width: f32, ink| Pen { round: true, ..Pen::new(ink, width * scale) };
    const WEIGHT: f32 = 3.6;
    icon.parts()
        .iter()
        .map(|part| match *part {
            Part::Line(path) => lined(moved(path, at), pen(WEIGHT, ink)),
            Part::Heavy(path, weight) => lined(moved(path, at), pen(weight, ink)),
            Part::Knock(path, weight) => lined(moved(path, at), pen(weight, Ink::Paper)),
            Part::Ring(cx, cy, r) => lined(ring(cx, cy, r), pen(WEIGHT, ink)),
            Part::Dot(cx, cy, r) => filled(ring(cx, cy, r), ink),
            Part::Frame(points) => lined(corners(points, at), pen(WEIGHT, ink)),
            Part::Form(points) => filled(corners(points, at), ink),
            Part::Block(bx, by, w, h) => {
                let (bx, by) = at((bx, by));
                filled(block(bx, by, w * scale, h * scale, 0.0), ink)
            }
        })
        .collect()
}

/// A polygon written as `x,y x,y`.
fn corners(points: &str, at: impl Fn((f32, f32)) -> (f32, f32)) -> Vec<Seg> {
    let number = |text: &str| text.parse().unwrap_or(0.0);
    let points: Vec<(f32, f32)> = points
        .split_whitespace()
        .filter_map(|point| point.split_once(','))
        .map(|(x, y)| at((number(x), number(y))))
        .collect();
    polygon(&points)
}

/// An SVG path, as far as the icons need it: lines, curves and round arcs.
fn moved(path: &str, at: impl Fn((f32, f32)) -> (f32, f32)) -> Vec<Seg> {
    let mut segs = Vec::new();
    let (mut here, mut start, mut handle) = ((0.0, 0.0), (0.0, 0.0), None);
    let mut rest = path;
    while let Some(command) = rest.chars().next() {
        let end = rest[1..].find(|c: char| c.is_ascii_alphabetic()).map_or(rest.len(), |end| end + 1);
        let numbers = numbers(&rest[1..end]);
        rest = &rest[end..];
        let (by, relative) = (command.to_ascii_uppercase(), command.is_ascii_lowercase());
        let count = match by {
            'M' | 'L' => 2,
            'H' | 'V' => 1,
            'C' => 6,
            'S' => 4,
            'A' => 7,
            _ => {
                segs.push(Seg::Close);
                here = start;
                continue;
            }
        };
        for (round, n) in numbers.chunks_exact(count).enumerate() {
            let origin = if relative { here } else { (0.0, 0.0) };
            let point = |i: usize| (origin.0 + n[i], origin.1 + n[i + 1]);
            let mut next_handle = None;
            let to = match by {
                'H' => (origin.0 + n[0], here.1),
                'V' => (here.0, origin.1 + n[0]),
                _ => point(count - 2),
            };
            match by {
                'M' if round == 0 => {
                    segs.push(begin(at(to)));
                    start = to;
                }
                'C' | 'S' => {
                    let first = if by == 'C' { point(0) } else { handle.unwrap_or(here) };
                    let second = point(count - 4);
                    let ((ax, ay), (bx, by), (cx, cy)) = (at(first), at(second), at(to));
                    segs.push(Seg::Curve(ax, ay, bx, by, cx, cy));
                    next_handle = Some((2.0 * to.0 - second.0, 2.0 * to.1 - second.1));
                }
                'A' => arc(&mut segs, here, to, n[0], n[3] != 0.0, n[4] != 0.0, &at),
                _ => {
                    let (x, y) = at(to);
                    segs.push(Seg::Line(x, y));
                }
            }
            (here, handle) = (to, next_handle);
        }
    }
    segs
}

fn begin((x, y): (f32, f32)) -> Seg {
    Seg::Move(x, y)
}

/// The numbers of a path, which may stand close together: `0-6`, `.5.5`, and the flags of an arc.
fn numbers(text: &str) -> Vec<f32> {
    let mut found = Vec::new();
    let mut word = String::new();
    for sign in text.chars().chain([' ']) {
        let ends = match sign {
            '-' => true,
            '.' => word.contains('.'),
            sign => !sign.is_ascii_digit(),
        };
        if ends && !word.is_empty() {
            found.extend(word.parse::<f32>().ok());
            word.clear();
        }
        if sign.is_ascii_digit() || matches!(sign, '-' | '.') {
            word.push(sign);
        }
    }
    found
}

/// A round arc as curves of at most a quarter turn.
fn arc(
    segs: &mut Vec<Seg>,
    from: (f32, f32),
    to: (f32, f32),
    radius: f32,
    large: bool,
    sweep: bool,
    at: &impl Fn((f32, f32)) -> (f32, f32),
) {
    let (dx, dy) = ((to.0 - from.0) / 2.0, (to.1 - from.1) / 2.0);
    let half = dx.hypot(dy);
    let r = radius.max(half);
    let off = (r * r - half * half).max(0.0).sqrt() * if large == sweep { -1.0 } else { 1.0 };
    let (ux, uy) = if half > 0.0 { (-dy / half, dx / half) } else { (0.0, 0.0) };
    let (cx, cy) = (from.0 + dx + ux * off, from.1 + dy + uy * off);
    let begin = (from.1 - cy).atan2(from.0 - cx);
    let mut turn = (to.1 - cy).atan2(to.0 - cx) - begin;
    let whole = std::f32::consts::TAU;
    match sweep {
        true if turn < 0.0 => turn += whole,
        false if turn > 0.0 => turn -= whole,
        _ => {}
    }
    let parts = (turn.abs() / std::f32::consts::FRAC_PI_2 - 1e-4).ceil().max(1.0);
    let step = turn / parts;
    let k = 4.0 / 3.0 * (step / 4.0).tan() * r;
    for part in 0..parts as u8 {
        let (a, b) = (begin + step * f32::from(part), begin + step * f32::from(part + 1));
        let (ax, ay) = at((cx + r * a.cos() - k * a.sin(), cy + r * a.sin() + k * a.cos()));
        let (bx, by) = at((cx + r * b.cos() + k * b.sin(), cy + r * b.sin() - k * b.cos()));
        let (ex, ey) = at((cx + r * b.cos(), cy + r * b.sin()));
        segs.push(Seg::Curve(ax, ay, bx, by, ex, ey));
    }
}

/// The woven band of a principle: whole motifs only, one per height, between two lines.
pub(super) fn band(principle: Principle, x: f32, y: f32, w: f32, h: f32) -> Vec<Shape> {
    let n = (w / h).round().clamp(1.0, 400.0) as u16;
    let u = w / f32::from(n);
    let thin = h / 28.0;
    let (mut solid, mut rings, mut holes) = (Vec::new(), Vec::new(), Vec::new());
    let middle = y + h / 2.0;
    for i in 0..n {
        let left = x + f32::from(i) * u;
        let m = left + u / 2.0;
        let square = |side: f32| block(m - side / 2.0, middle - side / 2.0, side, side, 0.0);
        let diamond = |a: f32, b: f32| {
            polygon(&[(m, middle - h * b), (m + u * a, middle), (m, middle + h * b), (m - u * a, middle)])
        };
        let triangle = |a: f32, top: f32, foot: f32| {
            polygon(&[(m, y + h * top), (m + u * a, y + h * foot), (m - u * a, y + h * foot)])
        };
        match principle {
            Principle::Independence => solid.extend(triangle(0.36, 0.16, 0.84)),
            Principle::Dialogue if i % 2 == 1 => rings.extend(circle(m, middle, h * 0.27)),
            Principle::Dialogue => solid.extend(square(h * 0.52)),
            Principle::Quality => solid.extend(polygon(&[
                (left + u * 0.1, y + h * 0.2),
                (left + u * 0.9, y + h * 0.2),
                (left + u * 0.66, y + h * 0.8),
                (left + u * 0.34, y + h * 0.8),
            ])),
            Principle::LongTerm => {
                rings.extend(circle(m, middle, h * 0.36));
                solid.extend(circle(m, middle, h * 0.14));
            }
            Principle::Openness => {
                solid.extend(diamond(0.42, 0.38));
                holes.extend(diamond(0.18, 0.16));
            }
            Principle::Diversity => solid.extend(match i % 4 {
                0 => square(h * 0.5),
                1 => circle(m, middle, h * 0.28),
                2 => triangle(0.32, 0.18, 0.8),
                _ => diamond(0.34, 0.34),
            }),
        }
    }
    let weight = if principle == Principle::LongTerm { 2.6 } else { 3.5 } * thin;
    let mut edges = line(x, y + 1.5 * thin, x + w, y + 1.5 * thin);
    edges.extend(line(x, y + h - 1.5 * thin, x + w, y + h - 1.5 * thin));
    let parts = [
        filled(block(x, y, w, h, 0.0), Ink::CommonTint),
        filled(solid, Ink::Common),
        filled(holes, Ink::CommonTint),
        lined(rings, Pen::new(Ink::Common, weight)),
        lined(edges, Pen::new(Ink::Common, 2.0 * thin)),
    ];
    parts.into_iter().filter(|shape| !shape.segs.is_empty()).collect()
}

/// A dense pattern of small squares and rings that nothing behind it can be read through.
pub(super) fn veil(x: f32, y: f32, w: f32, h: f32) -> Vec<Shape> {
    const PITCH: f32 = 6.5;
    let (columns, rows) = ((w / PITCH).floor().max(1.0), (h / PITCH).floor().max(1.0));
    let (across, down) = (w / columns, h / rows);
    let (mut squares, mut rings) = (Vec::new(), Vec::new());
    for row in 0..rows as u16 {
        for column in 0..columns as u16 {
            let (cx, cy) = (x + (f32::from(column) + 0.5) * across, y + (f32::from(row) + 0.5) * down);
            if (row + column) % 2 == 0 {
                squares.extend(block(cx - 2.2, cy - 2.2, 4.4, 4.4, 0.0));
            } else {
                rings.extend(circle(cx, cy, 1.9));
            }
        }
    }
    vec![
        filled(block(x, y, w, h, 0.0), Ink::CommonTint),
        filled(squares, Ink::Common),
        lined(rings, Pen::new(Ink::Common, 1.3)),
        lined(block(x, y, w, h, 0.0), Pen::new(Ink::Common, 0.8)),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The corners and handles of what is drawn, as left, top, right and bottom.
    fn bounds(shapes: &[Shape]) -> [f32; 4] {
        let mut all = [f32::MAX, f32::MAX, f32::MIN, f32::MIN];
        let mut take = |x: f32, y: f32| all = [all[0].min(x), all[1].min(y), all[2].max(x), all[3].max(y)];
        for seg in shapes.iter().flat_map(|shape| &shape.segs) {
            match *seg {
                Seg::Move(x, y) | Seg::Line(x, y) => take(x, y),
                Seg::Curve(ax, ay, bx, by, x, y) => [(ax, ay), (bx, by), (x, y)].iter().for_each(|p| take(p.0, p.1)),
                Seg::Close => {}
            }
        }
        all
    }

    #[test]
    fn every_icon_stays_within_its_square() {
        for &one in Icon::ALL {
            let [left, top, right, bottom] = bounds(&icon(one, 10.0, 20.0, 48.0, Ink::Ink));
            assert!(
                left >= 9.0 && top >= 19.0 && right <= 59.0 && bottom <= 69.0,
                "{one:?}: {left} {top} {right} {bottom}"
            );
            assert!(right - left > 15.0, "{one:?} is drawn");
        }
    }

    #[test]
    fn bands_and_veils_stay_within_their_room() {
        for principle in Principle::ALL {
            let [left, top, right, bottom] = bounds(&band(principle, 5.0, 6.0, 300.0, 13.0));
            assert!(left >= 5.0 && top >= 6.0 && right <= 305.001 && bottom <= 19.001, "{principle:?}");
        }
        let [left, top, right, bottom] = bounds(&veil(5.0, 6.0, 100.0, 50.0));
        assert_eq!([left, top, right, bottom], [5.0, 6.0, 105.0, 56.0]);
    }

    #[test]
    fn numbers_of_a_path_may_stand_close_together() {
        assert_eq!(numbers("17.5 18.5-2 .9.5"), [17.5, 18.5, -2.0, 0.9, 0.5]);
    }
}
