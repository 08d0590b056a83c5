//! Wood: the planks of the table, whole or the part of it that a screen shows.

use std::f32::consts::TAU;

/// How a table is made. Lengths are design pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Table {
    /// Radius of the disc, rim included.
    pub(crate) radius: f32,
    /// Number of planks, 1 to 40.
    pub(crate) planks: u16,
    /// Which planks and grain: the same seed gives the same table.
    pub(crate) seed: u32,
    /// Turn of the planks in degrees, clockwise.
    pub(crate) turn: f32,
    /// Number of inlaid signs, alternately square and round; 0 for none.
    pub(crate) inlay: u16,
}

impl Table {
    /// The table of the game screen: seven planks turned −16°, 48 inlaid signs.
    pub(crate) fn round(radius: f32) -> Table {
        Table { radius, planks: 7, seed: 7, turn: PLANK_TURN, inlay: 48 }
    }

    /// Width of the rim.
    pub(crate) fn rim(&self) -> f32 {
        (self.radius * 0.032).max(8.0)
    }

    /// From the centre to the outermost shadow.
    pub(super) fn reach(&self) -> f32 {
        self.radius * 1.225
    }
}

/// How wide the planks of a floor or a board are.
pub(crate) const PLANK: f32 = 214.0;

/// How the planks of a table lie, in degrees clockwise.
pub(crate) const PLANK_TURN: f32 = -16.0;

/// A small portable generator, so that the same seed gives the same wood everywhere.
pub(crate) struct Draw(pub(crate) u32);

impl Draw {
    /// The next number, 0 up to but not including 1.
    pub(crate) fn number(&mut self) -> f32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (f64::from(self.0) / 4_294_967_296.0) as f32
    }
}

const TONES: [&str; 5] = ["wood-light", "wood-deep", "wood", "wood-light", "wood-deep"];

/// `n` planks covering the square of half-width `reach` around (`cx`, `cy`), turned by `turn` degrees: tone, grain, cathedral
/// figures and seams.
fn planks(cx: f32, cy: f32, reach: f32, seed: u32, turn: f32, n: u16) -> String {
    let mut draw = Draw(seed);
    let n = n.clamp(1, 40);
    let w = 2.0 * reach / f32::from(n);
    let (top, bottom) = (cy - reach, cy + reach);
    let mut g = format!(r#"<g transform="rotate({turn} {cx} {cy})" fill="none">"#);
    for i in 0..n {
        let x = cx - reach + f32::from(i) * w;
        let tone = TONES[((draw.number() * TONES.len() as f32) as usize).min(TONES.len() - 1)];
        let opacity = 0.16 + draw.number() * 0.42;
        g.push_str(&format!(
            r#"<rect x="{x:.1}" y="{top:.1}" width="{:.1}" height="{:.1}" fill="${tone}" fill-opacity="{opacity:.2}"/>"#,
            w + 0.5,
            2.0 * reach
        ));
        let lines = 5 + (draw.number() * 4.0) as u32;
        for k in 0..lines {
            let gx = x + w * (k as f32 + 0.3 + draw.number() * 0.5) / lines as f32;
            let a = w * 0.05 * (draw.number() - 0.5) * 2.0;
            let b = w * 0.05 * (draw.number() - 0.5) * 2.0;
            let (alpha, width) = (0.05 + draw.number() * 0.11, 0.9 + draw.number() * 1.5);
            g.push_str(&format!(
                r#"<path d="M{gx:.1} {top:.1}C{:.1} {:.1} {:.1} {:.1} {:.1} {bottom:.1}" stroke="$grain" stroke-opacity="{alpha:.2}" stroke-width="{width:.1}"/>"#,
                gx + a * 2.0,
                cy - reach * 0.4,
                gx + b * 2.0,
                cy + reach * 0.3,
                gx + a,
            ));
        }
        if draw.number() > 0.35 {
            let ax = x + w * (0.35 + draw.number() * 0.3);
            let ay = top + 2.0 * reach * draw.number();
            let up = if draw.number() > 0.5 { 1.0 } else { -1.0 };
            for k in 1..=5u8 {
                let k = f32::from(k);
                let (d, h) = (w * 0.055 * k + 1.0, reach * (0.10 + 0.10 * k));
                let alpha = 0.08 + draw.number() * 0.09;
                g.push_str(&format!(
                    r#"<path d="M{:.1} {:.1}C{:.1} {:.1} {:.1} {:.1} {ax:.1} {:.1}S{:.1} {:.1} {:.1} {:.1}" stroke="$grain" stroke-opacity="{alpha:.2}" stroke-width="1.3"/>"#,
                    ax - d,
                    ay + up * h * 1.6,
                    ax - d,
                    ay + up * h * 0.3,
                    ax - d * 0.5,
                    ay - up * k * 5.0,
                    ay - up * k * 6.0,
                    ax + d,
                    ay + up * h * 0.3,
                    ax + d,
                    ay + up * h * 1.6,
                ));
            }
        }
        if i > 0 {
            g.push_str(&format!(
                r#"<path d="M{x:.1} {top:.1}V{bottom:.1}" stroke="$grain" stroke-opacity=".38" stroke-width="1.4"/><path d="M{:.1} {top:.1}V{bottom:.1}" stroke="$sheen" stroke-opacity=".28" stroke-width="1.2"/>"#,
                x + 1.6
            ));
        }
    }
    g.push_str("</g>");
    g
}

/// The ring of inlaid squares and circles between two thin lines.
fn inlay(cx: f32, cy: f32, table: &Table) -> String {
    let r = table.radius;
    let ring = r - table.rim() - r * 0.062;
    let mut g = String::new();
    for line in [ring + r * 0.03, ring - r * 0.03] {
        g.push_str(&format!(
            r#"<circle cx="{cx}" cy="{cy}" r="{line:.1}" fill="none" stroke="$grain" stroke-opacity=".34" stroke-width="1.5"/>"#
        ));
    }
    let s = r * 0.021;
    for i in 0..table.inlay {
        let turn = f32::from(i) / f32::from(table.inlay) * TAU;
        let (x, y) = (cx + ring * turn.cos(), cy + ring * turn.sin());
        let sign = if i % 2 == 1 {
            format!(r#"<circle cx="{x:.1}" cy="{y:.1}" r="{:.1}" fill="$grain" fill-opacity=".42"/>"#, s * 0.56)
        } else {
            format!(
                r#"<rect x="{:.1}" y="{:.1}" width="{s:.1}" height="{s:.1}" transform="rotate({:.1} {x:.1} {y:.1})" fill="$grain" fill-opacity=".42"/>"#,
                x - s / 2.0,
                y - s / 2.0,
                turn.to_degrees()
            )
        };
        g.push_str(&sign);
    }
    g
}

/// The table with its shadow, centred on (`cx`, `cy`).
pub(super) fn table(cx: f32, cy: f32, table: &Table) -> String {
    let (r, e) = (table.radius, table.rim());
    let top = r - e;
    let planks = planks(cx, cy, r, table.seed, table.turn, table.planks);
    let inlay = if table.inlay > 0 { inlay(cx, cy, table) } else { String::new() };
    format!(
        r##"<defs><radialGradient id="ts"><stop offset=".80" stop-color="$shadow" stop-opacity=".30"/><stop offset=".9" stop-color="$shadow" stop-opacity=".10"/><stop offset="1" stop-color="$shadow" stop-opacity="0"/></radialGradient><linearGradient id="tr" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="$wood-deep"/><stop offset=".5" stop-color="$rim"/><stop offset="1" stop-color="$rim-deep"/></linearGradient><radialGradient id="th" cx=".34" cy=".26" r=".8"><stop offset="0" stop-color="$sheen" stop-opacity="$sheen-a"/><stop offset=".55" stop-color="$sheen" stop-opacity=".05"/><stop offset="1" stop-color="$grain" stop-opacity=".20"/></radialGradient><clipPath id="tc"><circle cx="{cx}" cy="{cy}" r="{top}"/></clipPath></defs><circle cx="{cx}" cy="{}" r="{}" fill="url(#ts)"/><circle cx="{cx}" cy="{}" r="{r}" fill="$rim-deep"/><circle cx="{cx}" cy="{cy}" r="{r}" fill="url(#tr)"/><circle cx="{cx}" cy="{cy}" r="{top}" fill="$wood"/><g clip-path="url(#tc)">{planks}<circle cx="{cx}" cy="{cy}" r="{top}" fill="url(#th)"/></g><circle cx="{cx}" cy="{cy}" r="{top}" fill="none" stroke="$sheen" stroke-opacity=".45" stroke-width="2"/>{inlay}"##,
        cy + r * 0.075,
        r * 1.15,
        cy + e * 0.8,
    )
}

/// Planks filling a rectangle around the origin, with light from the upper left.
pub(super) fn board(w: f32, h: f32, seed: u32) -> String {
    let reach = w.hypot(h) * 0.62;
    let n = (2.0 * reach / PLANK).round().clamp(5.0, 40.0) as u16;
    let (x, y) = (-w / 2.0, -h / 2.0);
    format!(
        r##"<defs><radialGradient id="bh" cx=".3" cy=".2" r=".95"><stop offset="0" stop-color="$sheen" stop-opacity="$sheen-a"/><stop offset=".55" stop-color="$sheen" stop-opacity=".05"/><stop offset="1" stop-color="$grain" stop-opacity=".20"/></radialGradient><clipPath id="bc"><rect x="{x}" y="{y}" width="{w}" height="{h}"/></clipPath></defs><g clip-path="url(#bc)"><rect x="{x}" y="{y}" width="{w}" height="{h}" fill="$wood"/>{}<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="url(#bh)"/></g>"##,
        planks(0.0, 0.0, reach, seed, PLANK_TURN, n)
    )
}
