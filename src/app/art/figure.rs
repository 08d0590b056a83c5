//! Figures that show a number: the hexagon, the dial, the bridge of trust, bars, lanes, the timeline's path, the chart over
//! rounds and the arc of a wandering tile. All are centred on the origin.

use super::piece::{self, Paint};
use crate::rules::{By, Party};

/// The six corners at `reach` (0 to 1) of radius `r`, clockwise from the top.
pub(crate) fn hexagon_points(r: f32, reach: [f32; 6]) -> [(f32, f32); 6] {
    std::array::from_fn(|i| {
        let turn = (i as f32 - 1.5) * std::f32::consts::FRAC_PI_3;
        (r * reach[i] * turn.cos(), r * reach[i] * turn.sin())
    })
}

/// Tenths of a value, −100 to 100, as its share of the radius.
fn reach(tenths: [i8; 6]) -> [f32; 6] {
    tenths.map(|v| (f32::from(v).clamp(-100.0, 100.0) + 100.0) / 200.0)
}

fn points(points: &[(f32, f32)]) -> String {
    points.iter().map(|(x, y)| format!("{x:.1},{y:.1}")).collect::<Vec<_>>().join(" ")
}

/// The hexagon of the principles: centre −10, middle ring 0, edge +10. `now` and `before` are tenths.
pub(super) fn hexagon(r: f32, now: Option<[i8; 6]>, before: Option<[i8; 6]>) -> String {
    let ring = |k: f32| points(&hexagon_points(r, [k; 6]));
    let mut g = format!(
        r#"<polygon points="{}" fill="$wood" stroke="$rim" stroke-width="3" stroke-linejoin="round"/>"#,
        ring(1.0)
    );
    for (k, ink, alpha, width) in [(0.25, "$rim", 0.5, 1.3), (0.5, "$rim-deep", 0.85, 2.0), (0.75, "$rim", 0.5, 1.3)] {
        g += &format!(
            r#"<polygon points="{}" fill="none" stroke="{ink}" stroke-opacity="{alpha}" stroke-width="{width}"/>"#,
            ring(k)
        );
    }
    for (x, y) in hexagon_points(r, [1.0; 6]) {
        g += &format!(r#"<path d="M0 0L{x:.1} {y:.1}" stroke="$rim" stroke-opacity=".42" stroke-width="1.3"/>"#);
    }
    let now = now.map(|now| hexagon_points(r, reach(now)));
    // A large hexagon carries a heavier line and larger dots.
    let (line, dot) = if r > 110.0 { (5.0, 7.0) } else { (4.0, 6.0) };
    if let Some(now) = &now {
        g += &format!(
            r#"<polygon points="{}" fill="$common" fill-opacity=".42" stroke="$common-text" stroke-width="{line}" stroke-linejoin="round"/>"#,
            points(now)
        );
    }
    if let Some(before) = before {
        g += &format!(
            r#"<polygon points="{}" fill="none" stroke="$ink" stroke-width="3.5" stroke-dasharray="4 8" stroke-linecap="round" stroke-linejoin="round"/>"#,
            points(&hexagon_points(r, reach(before)))
        );
    }
    for (x, y) in now.into_iter().flatten() {
        g += &format!(
            r#"<circle cx="{x:.1}" cy="{y:.1}" r="{dot}" fill="$common-text" stroke="$paper" stroke-width="2"/>"#
        );
    }
    g
}

/// The timer's dial, `d` wide: `steps` of 120 are left, clockwise from the top. `last` puts a soft ring around it.
pub(super) fn dial(d: f32, steps: u8, last: bool) -> String {
    let k = d / 88.0;
    let r = 35.0 * k;
    let left = match steps {
        0 => String::new(),
        1..=119 => {
            let turn = f32::from(steps) / 120.0 * std::f32::consts::TAU;
            format!(
                r#"<path d="M0 0V{:.2}A{r} {r} 0 {} 1 {:.2} {:.2}Z" fill="$common"/>"#,
                -r,
                u8::from(steps > 60),
                r * turn.sin(),
                -r * turn.cos()
            )
        }
        _ => format!(r#"<circle r="{r}" fill="$common"/>"#),
    };
    let ring = if last {
        format!(
            r#"<circle r="{}" fill="none" stroke="$ink" stroke-opacity=".28" stroke-width="{}"/>"#,
            46.0 * k,
            8.0 * k
        )
    } else {
        String::new()
    };
    format!(
        r#"{ring}<circle r="{}" fill="$paper" stroke="$line" stroke-width="{}"/>{left}<circle r="{}" fill="$paper"/>"#,
        40.0 * k,
        3.0 * k,
        6.0 * k
    )
}

/// The bridge of trust between the two parties at its own size, 460 × 74: ten planks, `laid` of them there.
pub(super) fn bridge(laid: u8) -> String {
    // From the pieces' middle line; the planks lie a little lower, as in the rest of the wood.
    let mut g =
        String::from(r#"<path d="M-176 -30H178M-176 34H178" stroke="$rim" stroke-width="6" stroke-linecap="round"/>"#);
    g += &piece::piece(Party::Public, -200.0, 0.0, 50.0, Paint::Painted);
    g += &piece::piece(Party::Ideburen, 200.0, 0.0, 50.0, Paint::Painted);
    for i in 0..10u8 {
        let x = -164.0 + f32::from(i) * 33.0;
        g += &if i < laid {
            format!(
                r#"<rect x="{x}" y="-22" width="28" height="54" rx="4" fill="$common-deep"/><rect x="{x}" y="-26" width="28" height="54" rx="4" fill="$common"/><path d="M{} -16V18M{} -16V18" stroke="$on-strong" stroke-opacity=".28" stroke-width="2"/>"#,
                x + 9.0,
                x + 19.0
            )
        } else {
            format!(
                r#"<rect x="{}" y="-24" width="26" height="52" rx="4" fill="none" stroke="$line" stroke-width="3" stroke-dasharray="7 6"/>"#,
                x + 1.0
            )
        };
    }
    g
}

/// A measuring bar, filled to `permille`.
pub(super) fn bar(by: By, permille: u16, w: f32, h: f32) -> String {
    let ink = match by {
        By::Joint => "$common",
        By::Public => "$off",
        By::Ideburen => "$ide",
    };
    let full = (w - 6.0).max(0.0);
    let filled = full * f32::from(permille.min(1000)) / 1000.0;
    format!(
        r#"<rect x="{}" y="{}" width="{w}" height="{h}" rx="6" fill="$line"/><rect x="{}" y="{}" width="{}" height="{}" rx="4.5" fill="$paper-dim"/><rect x="{}" y="{}" width="{filled}" height="{}" rx="3" fill="{ink}"/>"#,
        -w / 2.0,
        -h / 2.0,
        -w / 2.0 + 2.0,
        -h / 2.0 + 2.0,
        w - 4.0,
        h - 4.0,
        -w / 2.0 + 3.0,
        -h / 2.0 + 3.0,
        h - 6.0
    )
}

/// The lane of a party at the reveal, in `cells` parts.
pub(super) fn lane(party: Party, w: f32, h: f32, cells: u8) -> String {
    let bed = match party {
        Party::Public => "$off-tint",
        Party::Ideburen => "$ide-tint",
    };
    let mut g =
        format!(r#"<rect x="{}" y="{}" width="{w}" height="{h}" rx="{}" fill="{bed}"/>"#, -w / 2.0, -h / 2.0, h / 2.0);
    for i in 1..cells {
        let x = -w / 2.0 + w * f32::from(i) / f32::from(cells);
        g += &format!(r#"<path d="M{x} {}V{}" stroke="$line" stroke-width="2.5"/>"#, -h * 0.32, h * 0.32);
    }
    g
}

/// The path of the timeline, `w` long: solid for the first `solid` px, dotted ahead.
pub(super) fn timeline(w: f32, solid: f32) -> String {
    let x = -w / 2.0;
    let solid = solid.clamp(0.0, w);
    let behind = if solid > 0.0 {
        format!(r#"<path d="M{x} 0h{solid}" stroke="$common" stroke-width="6" stroke-linecap="round"/>"#)
    } else {
        String::new()
    };
    let ahead = if solid < w {
        format!(
            r#"<path d="M{} 0H{}" stroke="$line" stroke-width="4" stroke-dasharray="0.01 13.5" stroke-linecap="round"/>"#,
            x + solid,
            w / 2.0
        )
    } else {
        String::new()
    };
    ahead + &behind
}

/// Where round `i` of `n` stands in a chart `w` × `h`, and the height of `share` (0 to 1) there, from the chart's middle.
pub(crate) fn chart_point(w: f32, h: f32, n: usize, i: usize, share: f32) -> (f32, f32) {
    let inner = (w - 140.0).max(0.0);
    let x = if n < 2 { 0.0 } else { -w / 2.0 + 80.0 + inner * i as f32 / (n - 1) as f32 };
    (x, h / 2.0 - h * share.clamp(0.0, 1.0))
}

/// The share of each party that can live with the proposal, round by round, in percent: squares on a solid line, circles on a
/// dashed one, the room between them tinted. Rounds without a figure leave a gap.
pub(super) fn chart(w: f32, h: f32, rounds: &[[Option<u8>; 2]]) -> String {
    let n = rounds.len();
    // Many rounds: smaller pieces, so that they do not hide each other.
    let pitch = if n > 1 { (w - 140.0) / (n - 1) as f32 } else { w };
    let size = (pitch * 0.42).clamp(18.0, 42.0);
    let step = size * 0.57;
    let place = |i: usize, party: usize| -> Option<(f32, f32)> {
        let [public, ideburen] = rounds[i];
        let share = f32::from(rounds[i][party]?) / 100.0;
        let (x, y) = chart_point(w, h, n, i, share);
        // Equal shares stand side by side.
        let aside = match (public, ideburen) {
            (Some(a), Some(b)) if f32::from(a.abs_diff(b)) / 100.0 * h < size * 0.8 => step,
            _ => 0.0,
        };
        Some((if party == 0 { x - aside } else { x + aside }, y))
    };
    let mut g = String::new();
    for share in [0.0, 0.5, 1.0] {
        let (_, y) = chart_point(w, h, n, 0, share);
        g += &format!(r#"<path d="M{} {y}h{w}" stroke="$hair" stroke-width="2"/>"#, -w / 2.0);
    }
    for i in 1..n {
        if let (Some(a), Some(b), Some(c), Some(d)) = (place(i - 1, 0), place(i, 0), place(i, 1), place(i - 1, 1)) {
            g += &format!(r#"<polygon points="{}" fill="$common-tint"/>"#, points(&[a, b, c, d]));
        }
    }
    for (party, stroke) in
        [(0, r#"stroke="$off" stroke-width="6""#), (1, r#"stroke="$ide" stroke-width="6" stroke-dasharray="16 9""#)]
    {
        let mut run: Vec<(f32, f32)> = Vec::new();
        for i in 0..=n {
            match if i < n { place(i, party) } else { None } {
                Some(point) => run.push(point),
                None => {
                    if run.len() > 1 {
                        g += &format!(
                            r#"<polyline points="{}" fill="none" stroke-linejoin="round" {stroke}/>"#,
                            points(&run)
                        );
                    }
                    run.clear();
                }
            }
        }
    }
    for i in 0..n {
        for (index, party) in Party::ALL.into_iter().enumerate() {
            if let Some((x, y)) = place(i, index) {
                g += &piece::piece(party, x, y, size, Paint::Painted);
            }
        }
    }
    g
}

/// How far below its middle the arc to a point (`dx`, `dy`) away hangs with this `sag`.
pub(super) fn arc_reach(dx: f32, dy: f32, sag: f32) -> (f32, f32) {
    (dx.abs() / 2.0 + 36.0, dy.abs() / 2.0 + sag.abs() + 36.0)
}

/// The dotted arc from (−dx/2, −dy/2) to (dx/2, dy/2), hanging `sag` px at its control points, an arrowhead at its end.
pub(super) fn arc(dx: f32, dy: f32, sag: f32) -> String {
    let (x0, y0, x1, y1) = (-dx / 2.0, -dy / 2.0, dx / 2.0, dy / 2.0);
    let control = |k: f32| (x0 + dx * k, y0 + dy * k + sag);
    let ((ax, ay), (bx, by)) = (control(0.27), control(0.76));
    // The head lies along the end of the curve, and the dots stop behind it.
    let (tx, ty) = (x1 - bx, y1 - by);
    let length = tx.hypot(ty).max(1.0);
    let (tx, ty) = (tx / length, ty / length);
    let at = |along: f32, across: f32| (x1 - tx * along - ty * across, y1 - ty * along + tx * across);
    let (ex, ey) = at(44.0, 0.0);
    format!(
        r#"<path d="M{x0} {y0}C{ax} {ay} {bx} {by} {ex} {ey}" fill="none" stroke="$ink" stroke-width="6" stroke-dasharray="2 16" stroke-linecap="round"/><polygon points="{}" fill="$ink" stroke="$ink" stroke-width="3" stroke-linejoin="round"/>"#,
        points(&[(x1, y1), at(40.0, 22.0), at(40.0, -22.0)])
    )
}
