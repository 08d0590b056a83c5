//! Paper and painted blocks: sheets, buttons, fields, pills, tiles, bands and the curtain. All are centred on the origin.

use crate::app::theme::{Ink, line, radius};
use crate::rules::{Party, Principle};

/// How far a sheet lies above what is below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Lift {
    /// A 3 px edge and no shadow.
    Flat,
    /// A 4 px edge and a soft shadow.
    Card,
    /// In the hand: a deeper, wider shadow.
    Lifted,
}

/// What a button is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ButtonLook {
    /// The green one, at most one on a screen; its words are in on-strong.
    Primary,
    /// All others: paper with an outline.
    Plain,
    /// A value of the scale: as plain, with the smaller radius.
    Rating,
    /// The chosen value of the scale: ink, its words in paper.
    RatingChosen,
}

/// What a button is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum ButtonState {
    /// Waiting.
    Rest,
    /// Under the pointer.
    Hovered,
    /// Held down: the face is 4 px lower, the edge 2 px.
    Pressed,
    /// Not to be had now.
    Disabled,
}

/// What a field is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum FieldState {
    /// Waiting.
    Rest,
    /// Being written in, or chosen.
    Active,
    /// Holding something that cannot stand: a bar at the left edge.
    Error,
}

/// What fills an outline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Fill {
    /// Nothing.
    None,
    /// A colour.
    Solid(Ink),
    /// A colour at 45 %, so that the wood shows through.
    Veil(Ink),
}

/// How a tile of an organisation looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum TileLook {
    /// On the table.
    Rest,
    /// Asked for: lifted, with an ink outline.
    Asked,
}

/// A rounded rectangle around the origin moved `dy` down, with `attributes`.
fn block(w: f32, h: f32, dy: f32, radius: f32, attributes: &str) -> String {
    let r = radius.min(w / 2.0).min(h / 2.0).max(0.0);
    format!(r#"<rect x="{}" y="{}" width="{w}" height="{h}" rx="{r}" {attributes}/>"#, -w / 2.0, dy - h / 2.0)
}

/// A line of `width` inside the edge of a rounded rectangle.
fn inside(w: f32, h: f32, dy: f32, radius: f32, ink: &str, width: f32) -> String {
    block(
        w - width,
        h - width,
        dy,
        radius - width / 2.0,
        &format!(r#"fill="none" stroke="{ink}" stroke-width="{width}""#),
    )
}

/// The soft shadow of a rounded rectangle, `drop` px lower and `spread` px wide.
fn shadow(w: f32, h: f32, radius: f32, drop: f32, spread: f32) -> String {
    let room = spread * 1.6;
    format!(
        r##"<filter id="sh" filterUnits="userSpaceOnUse" x="{}" y="{}" width="{}" height="{}"><feGaussianBlur stdDeviation="{}"/></filter>{}"##,
        -w / 2.0 - room,
        drop - h / 2.0 - room,
        w + 2.0 * room,
        h + 2.0 * room,
        spread / 2.0,
        block(w, h, drop, radius, r##"fill="$shadow" fill-opacity="$shadow-a" filter="url(#sh)""##),
    )
}

impl Lift {
    /// Height of the edge below, drop and spread of the shadow.
    fn measures(self) -> (f32, f32, f32) {
        match self {
            Lift::Flat => (3.0, 0.0, 0.0),
            Lift::Card => (4.0, 12.0, 26.0),
            Lift::Lifted => (5.0, 26.0, 40.0),
        }
    }

    /// Room around the face, on every side.
    pub(super) fn room(self) -> f32 {
        let (edge, drop, spread) = self.measures();
        (edge + 1.0).max(drop + spread * 1.5).ceil()
    }

    /// How far inside the face its edge still changes along a side.
    pub(super) fn reach(self) -> f32 {
        let (_, _, spread) = self.measures();
        (spread * 1.5).max(2.0).ceil()
    }
}

/// A sheet of paper. `bar` colours its left edge, `chosen` outlines it in ink.
pub(super) fn sheet(w: f32, h: f32, r: f32, dim: bool, lift: Lift, bar: Option<Ink>, chosen: bool) -> String {
    let (edge, drop, spread) = lift.measures();
    let mut out = String::new();
    if spread > 0.0 {
        out += &shadow(w, h, r, drop, spread);
        // A second, close shadow anchors the sheet to the wood.
        out += &shadow_close(w, h, r, edge);
    }
    out += &block(w + 2.0, h + 2.0, 0.0, r + 1.0, r#"fill="$paper-edge""#);
    out += &block(w, h, edge, r, r#"fill="$paper-edge""#);
    out += &block(w, h, 0.0, r, if dim { r#"fill="$paper-dim""# } else { r#"fill="$paper""# });
    if let Some(ink) = bar {
        out += &left_bar(w, h, r, ink, line::ROW_BAR);
    }
    if chosen {
        out += &inside(w, h, 0.0, r, "$ink", line::CHOSEN);
    }
    out
}

/// The narrow shadow right under a sheet.
fn shadow_close(w: f32, h: f32, r: f32, edge: f32) -> String {
    format!(
        r##"<filter id="sc" filterUnits="userSpaceOnUse" x="{}" y="{}" width="{}" height="{}"><feGaussianBlur stdDeviation="2"/></filter><g opacity=".6">{}</g>"##,
        -w / 2.0 - 12.0,
        -h / 2.0 - 12.0,
        w + 24.0,
        h + 30.0,
        block(w, h, edge + 1.5, r, r##"fill="$shadow" fill-opacity="$shadow-a" filter="url(#sc)""##),
    )
}

/// A bar along the left edge, inside the corners.
fn left_bar(w: f32, h: f32, r: f32, ink: Ink, width: f32) -> String {
    let (x, y) = (-w / 2.0, -h / 2.0);
    let r = r.min(w / 2.0).min(h / 2.0);
    if r <= width {
        return format!(
            r#"<path d="M{} {y}h{}a{r} {r} 0 0 0 -{r} {r}v{}a{r} {r} 0 0 0 {r} {r}h{}z" fill="${}"/>"#,
            x + width,
            -(width - r),
            h - 2.0 * r,
            width - r,
            ink.token()
        );
    }
    format!(
        r##"<clipPath id="lb"><rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{r}"/></clipPath><rect x="{x}" y="{y}" width="{width}" height="{h}" fill="${}" clip-path="url(#lb)"/>"##,
        ink.token()
    )
}

/// An outline, dashed or not, filled or not.
pub(super) fn outline(w: f32, h: f32, r: f32, dash: Option<(f32, f32)>, ink: Ink, width: f32, fill: Fill) -> String {
    let fill = match fill {
        Fill::None => String::from(r#"fill="none""#),
        Fill::Solid(ink) => format!(r#"fill="${}""#, ink.token()),
        Fill::Veil(ink) => format!(r#"fill="${}" fill-opacity=".45""#, ink.token()),
    };
    let dash = dash.map_or(String::new(), |(on, off)| format!(r#" stroke-dasharray="{on} {off}""#));
    let ink = ink.token();
    block(
        w - width,
        h - width,
        0.0,
        r - width / 2.0,
        &format!(r#"{fill} stroke="${ink}" stroke-width="{width}"{dash}"#),
    )
}

/// Room around the face of a button, on every side.
pub(super) fn button_room(look: ButtonLook) -> f32 {
    match look {
        ButtonLook::Primary => 14.0 + 24.0 * 1.4,
        _ => 7.0,
    }
}

/// The corner radius of a button.
pub(super) fn button_radius(look: ButtonLook) -> f32 {
    match look {
        ButtonLook::Primary | ButtonLook::Plain => radius::BUTTON,
        ButtonLook::Rating | ButtonLook::RatingChosen => radius::RATING,
    }
}

/// A button: a painted block, its face and the deeper edge below.
pub(super) fn button(w: f32, h: f32, look: ButtonLook, state: ButtonState) -> String {
    let r = button_radius(look);
    let full = if look == ButtonLook::Primary { 6.0 } else { 5.0 };
    let (sink, edge) = if state == ButtonState::Pressed { (4.0, full - 2.0) } else { (0.0, full) };
    let bottom = if state == ButtonState::Pressed { sink + 2.0 } else { edge };
    if state == ButtonState::Disabled {
        // Nothing to press: no edge, an outline at rest, the words in ink-soft.
        return block(w, h, 0.0, r, r#"fill="$paper-dim""#)
            + &block(
                w - 2.0,
                h - 2.0,
                0.0,
                r - 1.0,
                r#"fill="none" stroke="$line" stroke-width="2" stroke-dasharray="3 6" stroke-linecap="round""#,
            );
    }
    match look {
        ButtonLook::Primary => {
            let lit = if state == ButtonState::Hovered {
                block(w, h, sink, r, r#"fill="$on-strong" fill-opacity=".09""#)
            } else {
                String::new()
            };
            let soft =
                if state == ButtonState::Pressed { shadow(w, h, r, 8.0, 12.0) } else { shadow(w, h, r, 14.0, 24.0) };
            soft + &block(w, h, bottom, r, r#"fill="$common-deep""#) + &block(w, h, sink, r, r#"fill="$common""#) + &lit
        }
        ButtonLook::Plain | ButtonLook::Rating => {
            let face = if state == ButtonState::Hovered { r#"fill="$paper-dim""# } else { r#"fill="$paper""# };
            let rim = if state == ButtonState::Hovered { "$ink" } else { "$line" };
            block(w, h, bottom, r, &format!(r#"fill="{rim}""#))
                + &block(w, h, sink, r, face)
                + &inside(w, h, sink, r, rim, line::CONTROL)
        }
        ButtonLook::RatingChosen => {
            block(w, h, bottom, r, r#"fill="$ink""#)
                + &block(w, h, bottom, r, r#"fill="$fold" fill-opacity=".5""#)
                + &block(w, h, sink, r, r#"fill="$ink""#)
        }
    }
}

/// A pill; `on` is chosen.
pub(super) fn pill(w: f32, h: f32, on: bool) -> String {
    let r = h / 2.0;
    if on {
        outline(w, h, r, None, Ink::Ink, 3.0, Fill::Solid(Ink::PaperDim))
    } else {
        outline(w, h, r, None, Ink::Line, 2.0, Fill::None)
    }
}

/// A field to write in or choose from.
pub(super) fn field(w: f32, h: f32, state: FieldState) -> String {
    let r = radius::FIELD;
    let paper = block(w, h, 0.0, r, r#"fill="$paper""#);
    match state {
        FieldState::Rest => paper + &inside(w, h, 0.0, r, "$line", 2.0),
        FieldState::Active => paper + &inside(w, h, 0.0, r, "$ink", line::CHOSEN),
        FieldState::Error => {
            paper + &left_bar(w, h, r, Ink::Ink, line::ERROR_BAR) + &inside(w, h, 0.0, r, "$ink", line::CONTROL)
        }
    }
}

/// How far the focus ring reaches beyond its control.
pub(super) const FOCUS_ROOM: f32 = line::FOCUS_GAP + line::FOCUS;

/// The ring around a control of this size that has the focus.
pub(super) fn focus_ring(w: f32, h: f32, r: f32) -> String {
    let out = line::FOCUS_GAP + line::FOCUS / 2.0;
    block(
        w + 2.0 * out,
        h + 2.0 * out,
        0.0,
        r + out,
        &format!(r#"fill="none" stroke="$focus" stroke-width="{}""#, line::FOCUS),
    )
}

/// The frame of a key cap in `ink`, thicker below.
pub(super) fn key_cap(w: f32, h: f32, ink: Ink) -> String {
    let r = h * 0.19;
    let ink = ink.token();
    let (x, y) = (-w / 2.0, -h / 2.0);
    let i = (r - 2.0).max(1.0);
    // The outer form minus the inner one: 2 px above and beside, 4 px below.
    format!(
        r#"<path fill-rule="evenodd" fill="${ink}" d="{}{}"/>"#,
        rounded(x, y, w, h, r),
        rounded(x + 2.0, y + 2.0, w - 4.0, h - 6.0, i)
    )
}

/// A rounded rectangle as a path.
fn rounded(x: f32, y: f32, w: f32, h: f32, r: f32) -> String {
    format!(
        "M{} {y}h{}a{r} {r} 0 0 1 {r} {r}v{}a{r} {r} 0 0 1 -{r} {r}h{}a{r} {r} 0 0 1 -{r} -{r}v{}a{r} {r} 0 0 1 {r} -{r}z",
        x + r,
        w - 2.0 * r,
        h - 2.0 * r,
        -(w - 2.0 * r),
        -(h - 2.0 * r),
    )
}

/// A radio button, 34 across.
pub(super) fn radio(on: bool) -> String {
    if on {
        String::from(r#"<circle r="15.25" fill="$paper" stroke="$ink" stroke-width="3.5"/><circle r="8" fill="$ink"/>"#)
    } else {
        String::from(r#"<circle r="15.5" fill="$paper" stroke="$line" stroke-width="3"/>"#)
    }
}

/// A check box, 36 across.
pub(super) fn check_box(on: bool) -> String {
    if on {
        block(36.0, 36.0, 0.0, 8.0, r#"fill="$ink""#) + &super::icon::Icon::Check.draw(0.0, 0.0, 26.0, Ink::Paper, 6.5)
    } else {
        outline(36.0, 36.0, 8.0, None, Ink::Line, 3.0, Fill::Solid(Ink::Paper))
    }
}

/// Room around a tile, on every side.
pub(super) const TILE_ROOM: f32 = 46.0;

/// The tile of an organisation: its ends have the shape of its party.
pub(super) fn tile(party: Party, w: f32, h: f32, look: TileLook) -> String {
    let r = match party {
        Party::Public => radius::PLATE,
        Party::Ideburen => h / 2.0,
    };
    let (soft, face, ink, width) = match look {
        TileLook::Rest => (shadow(w, h, r, 14.0, 9.0), "$wood-light", "$rim", line::CONTROL),
        TileLook::Asked => (shadow(w, h, r, 24.0, 26.0), "$paper", "$ink", line::FOCUS),
    };
    soft + &block(w, h, 8.0, r, r#"fill="$rim-deep""#)
        + &block(w, h, 0.0, r, &format!(r#"fill="{face}""#))
        + &inside(w, h, 0.0, r, ink, width)
}

/// The woven band of a principle, or an unpatterned dashed one when the principle is not known. `r` rounds its upper corners.
pub(super) fn band(principle: Option<Principle>, w: f32, h: f32, r: f32) -> String {
    let woven = match principle {
        Some(principle) => weave(principle, w, h),
        None => format!(
            r#"<rect x="{x}" y="{}" width="{w}" height="{h}" fill="$paper-dim"/><path d="M{x} 0h{w}" stroke="$line" stroke-width="4" stroke-dasharray="14 12"/>"#,
            -h / 2.0,
            x = -w / 2.0,
        ),
    };
    if r <= 0.0 {
        return woven;
    }
    // The lower corners are rounded too, but below the band, where nothing is drawn.
    format!(
        r##"<clipPath id="bd"><rect x="{}" y="{}" width="{w}" height="{}" rx="{r}"/></clipPath><g clip-path="url(#bd)">{woven}</g>"##,
        -w / 2.0,
        -h / 2.0,
        h + 2.0 * r
    )
}

/// Whole motifs only, one per height, between two lines.
fn weave(principle: Principle, w: f32, h: f32) -> String {
    const C: &str = r#"fill="$common""#;
    let n = (w / h).round().clamp(1.0, 400.0) as u32;
    let u = w / n as f32;
    let polygon = |points: &[(f32, f32)], fill: &str| {
        let points: Vec<String> = points.iter().map(|(x, y)| format!("{x:.2},{y:.2}")).collect();
        format!(r#"<polygon points="{}" {fill}/>"#, points.join(" "))
    };
    let square = |m: f32, side: f32| {
        format!(r#"<rect x="{}" y="{}" width="{side}" height="{side}" {C}/>"#, m - side / 2.0, -side / 2.0)
    };
    let disc = |m: f32, r: f32| format!(r#"<circle cx="{m}" r="{r}" {C}/>"#);
    let ring = |m: f32, r: f32, line: f32| {
        format!(r#"<circle cx="{m}" r="{r}" fill="none" stroke="$common" stroke-width="{line}"/>"#)
    };
    let (top, thin) = (-h / 2.0, h / 28.0);
    let mut g = String::new();
    for i in 0..n {
        let x = -w / 2.0 + i as f32 * u;
        let m = x + u / 2.0;
        g += &match principle {
            Principle::Independence => {
                polygon(&[(m, top + h * 0.16), (m + u * 0.36, top + h * 0.84), (m - u * 0.36, top + h * 0.84)], C)
            }
            Principle::Dialogue if i % 2 == 1 => ring(m, h * 0.27, 3.5 * thin),
            Principle::Dialogue => square(m, h * 0.52),
            Principle::Quality => polygon(
                &[
                    (x + u * 0.1, top + h * 0.2),
                    (x + u * 0.9, top + h * 0.2),
                    (x + u * 0.66, top + h * 0.8),
                    (x + u * 0.34, top + h * 0.8),
                ],
                C,
            ),
            Principle::LongTerm => ring(m, h * 0.36, 2.6 * thin) + &disc(m, h * 0.14),
            Principle::Openness => {
                let diamond = |a: f32, b: f32, fill| {
                    polygon(&[(m, -h * b), (m + u * a, 0.0), (m, h * b), (m - u * a, 0.0)], fill)
                };
                diamond(0.42, 0.38, C) + &diamond(0.18, 0.16, r#"fill="$common-tint""#)
            }
            Principle::Diversity => match i % 4 {
                0 => square(m, h * 0.5),
                1 => disc(m, h * 0.28),
                2 => polygon(&[(m, top + h * 0.18), (m + u * 0.32, top + h * 0.8), (m - u * 0.32, top + h * 0.8)], C),
                _ => polygon(&[(m, top + h * 0.16), (m + u * 0.34, 0.0), (m, top + h * 0.84), (m - u * 0.34, 0.0)], C),
            },
        };
    }
    let (x, y) = (-w / 2.0, -h / 2.0);
    format!(
        r#"<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="$common-tint"/>{g}<path d="M{x} {}h{w}M{x} {}h{w}" stroke="$common" stroke-width="{}"/>"#,
        y + 1.5 * thin,
        -y - 1.5 * thin,
        2.0 * thin
    )
}

/// Height of the band at the foot of a curtain `h` high.
pub(crate) fn curtain_band(h: f32) -> f32 {
    (h * 0.08).clamp(24.0, 90.0)
}

/// The curtain between ballots: ten folds and the band of Dialog.
pub(super) fn curtain(w: f32, h: f32) -> String {
    let (x, y) = (-w / 2.0, -h / 2.0);
    let fold = w / 10.0;
    let folds: String = (0..10)
        .map(|i| {
            format!(
                r##"<rect x="{}" y="{y}" width="{}" height="{h}" fill="url(#cf)"/>"##,
                x + fold * f32::from(i as u8),
                fold + 0.5
            )
        })
        .collect();
    let foot = curtain_band(h);
    format!(
        r##"<defs><linearGradient id="cf"><stop offset="0" stop-color="$fold" stop-opacity=".02"/><stop offset=".22" stop-color="$sheen" stop-opacity=".10"/><stop offset=".62" stop-color="$fold" stop-opacity=".17"/><stop offset=".86" stop-color="$fold" stop-opacity=".07"/><stop offset="1" stop-color="$fold" stop-opacity=".02"/></linearGradient><linearGradient id="ct" x2="0" y2="1"><stop offset="0" stop-color="$fold" stop-opacity=".16"/><stop offset=".1" stop-color="$fold" stop-opacity="0"/></linearGradient></defs><rect x="{x}" y="{y}" width="{w}" height="{h}" fill="$common-tint"/>{folds}<rect x="{x}" y="{y}" width="{w}" height="{h}" fill="url(#ct)"/><g transform="translate(0 {})">{}</g>"##,
        h / 2.0 - foot / 2.0,
        weave(Principle::Dialogue, w, foot)
    )
}

/// A small stack of cards seen from above: the sheet and two below it, each a little to the right and down.
pub(super) fn stack(w: f32, h: f32, r: f32) -> String {
    let under = |dx: f32, dy: f32, fill: &str| {
        format!(
            r#"<g transform="translate({dx} {dy})">{}</g>"#,
            block(w, h, 0.0, r, &format!(r#"fill="{fill}" stroke="$paper-edge" stroke-width="1.5""#))
        )
    };
    under(7.0, 11.0, "$paper-edge") + &under(3.5, 6.0, "$paper-dim") + &sheet(w, h, r, false, Lift::Flat, None, false)
}
