//! Painted wooden pieces: the parties' marks, the joint mark, stools, the pencil, stepping stones and the verdict's disc.

use super::icon::Icon;
use crate::app::theme::Ink;
use crate::rules::Party;

/// How a party piece looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Paint {
    /// A painted block with an edge below.
    Painted,
    /// A painted face without an edge, for small signs beside words.
    Flat,
    /// An outline: not given, not voted.
    Hollow,
    /// A dashed outline: waiting.
    Waiting,
    /// Filled from below to this many twentieths, 0 to 20: a promise being consented to.
    Rising(u8),
}

/// A stepping stone of the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum Stone {
    /// A phase behind us.
    Passed,
    /// The phase we are in.
    Current,
    /// A phase ahead.
    Coming,
}

/// What a verdict looks like. All are on the same green disc: none is a failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum VerdictSign {
    /// Consent: the overlap filled.
    Consent,
    /// Consent while some still hesitate: the overlap filled, a speech sign at the rim.
    ConsentReservations,
    /// Agreed that this is not the way: the overlap empty, a bar through both.
    AgreedNo,
    /// The parties stand apart: so do the shapes.
    PartiesApart,
    /// Split within the public sector: the square in two halves.
    SplitWithinPublic,
    /// Split within civil society: the circle in two halves.
    SplitWithinIdeburen,
    /// Split within both: both in halves.
    SplitWithinBoth,
    /// An objection remains: the overlap filled, an octagon at the rim.
    Blocked,
    /// Too few ballots: dashed outlines.
    TooFew,
}

#[cfg(test)]
impl VerdictSign {
    /// Every sign.
    pub(crate) const ALL: [VerdictSign; 9] = [
        VerdictSign::Consent,
        VerdictSign::ConsentReservations,
        VerdictSign::AgreedNo,
        VerdictSign::PartiesApart,
        VerdictSign::SplitWithinPublic,
        VerdictSign::SplitWithinIdeburen,
        VerdictSign::SplitWithinBoth,
        VerdictSign::Blocked,
        VerdictSign::TooFew,
    ];
}

/// How a round sign at the rim of something looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) enum BadgeLook {
    /// Paper with an ink outline.
    Ringed,
    /// Paper without an outline, cutting into what is below.
    Bare,
}

/// The three colours of a party: face, edge, text.
fn inks(party: Party) -> (&'static str, &'static str) {
    match party {
        Party::Public => ("$off", "$off-deep"),
        Party::Ideburen => ("$ide", "$ide-deep"),
    }
}

/// How far the edge of a piece shows below its face.
pub(super) fn edge(size: f32) -> f32 {
    (size * 0.075).max(2.0)
}

/// The outer form of a piece, with `attributes`.
fn form(party: Party, x: f32, y: f32, size: f32, attributes: &str) -> String {
    let h = size / 2.0;
    match party {
        Party::Public => format!(
            r#"<rect x="{}" y="{}" width="{size}" height="{size}" rx="{}" {attributes}/>"#,
            x - h,
            y - h,
            size * 0.1
        ),
        Party::Ideburen => format!(r#"<circle cx="{x}" cy="{y}" r="{h}" {attributes}/>"#),
    }
}

/// The thin light line inside a face, on pieces large enough to carry it.
fn inner_line(party: Party, x: f32, y: f32, size: f32) -> String {
    if size < 30.0 {
        return String::new();
    }
    let k = (size * 0.1).max(2.5);
    let line = (size * 0.03).max(1.2);
    let inner = size - 2.0 * k;
    match party {
        Party::Public => format!(
            r#"<rect x="{}" y="{}" width="{inner}" height="{inner}" rx="{}" fill="none" stroke="$on-strong" stroke-opacity=".34" stroke-width="{line}"/>"#,
            x - inner / 2.0,
            y - inner / 2.0,
            size * 0.05
        ),
        Party::Ideburen => format!(
            r#"<circle cx="{x}" cy="{y}" r="{}" fill="none" stroke="$on-strong" stroke-opacity=".4" stroke-width="{line}"/>"#,
            inner / 2.0
        ),
    }
}

/// An outlined piece.
fn hollow(party: Party, x: f32, y: f32, size: f32, waiting: bool) -> String {
    let (face, _) = inks(party);
    let line = (size * 0.1).max(3.0);
    // The dashes divide the outline evenly, so that none is cut where it closes.
    let dash = if waiting {
        let around = match party {
            Party::Public => 4.0 * (size - line) - (8.0 - std::f32::consts::TAU) * size * 0.1,
            Party::Ideburen => std::f32::consts::PI * (size - line),
        };
        let unit = around / ((around / (line * 2.6)).round().max(4.0));
        format!(r#" stroke-dasharray="{:.2} {:.2}""#, unit * 0.6, unit * 0.4)
    } else {
        String::new()
    };
    form(party, x, y, size - line, &format!(r#"fill="$paper" stroke="{face}" stroke-width="{line}"{dash}"#))
}

/// A party piece centred on (`x`, `y`).
pub(super) fn piece(party: Party, x: f32, y: f32, size: f32, paint: Paint) -> String {
    let (face, deep) = inks(party);
    match paint {
        Paint::Hollow | Paint::Waiting => hollow(party, x, y, size, paint == Paint::Waiting),
        Paint::Flat => form(party, x, y, size, &format!(r#"fill="{face}""#)) + &inner_line(party, x, y, size),
        Paint::Painted => {
            form(party, x, y + edge(size), size, &format!(r#"fill="{deep}""#))
                + &form(party, x, y, size, &format!(r#"fill="{face}""#))
                + &inner_line(party, x, y, size)
        }
        Paint::Rising(twentieths) => {
            let painted = piece(party, x, y, size, Paint::Painted);
            let all = size + edge(size) + 2.0;
            let level = all * f32::from(twentieths.min(20)) / 20.0;
            format!(
                r##"{}<clipPath id="pr"><rect x="{}" y="{}" width="{}" height="{level}"/></clipPath><g clip-path="url(#pr)">{painted}</g>"##,
                hollow(party, x, y, size, false),
                x - size,
                y - size / 2.0 - 1.0 + all - level,
                size * 2.0,
            )
        }
    }
}

/// The joint mark, `width` wide: the two shapes overlapping, the overlap in the shared green.
pub(super) fn joint(x: f32, y: f32, width: f32) -> String {
    let side = width * 0.64;
    let r = side / 2.0;
    let (left, cx) = (x - width / 2.0, x + width / 2.0 - r);
    let square = format!(r#"<rect x="{left}" y="{}" width="{side}" height="{side}" rx="{}""#, y - r, width * 0.06);
    format!(
        r##"<clipPath id="jc">{square}/></clipPath>{square} fill="$off"/><circle cx="{cx}" cy="{y}" r="{r}" fill="$ide"/><g clip-path="url(#jc)"><circle cx="{cx}" cy="{y}" r="{r}" fill="$common"/><circle cx="{cx}" cy="{y}" r="{r}" fill="none" stroke="$paper" stroke-width="{}"/></g>"##,
        (width * 0.035).max(1.5)
    )
}

/// From the centre of a stool to the end of its shadow.
pub(super) fn stool_reach(size: f32) -> f32 {
    (size / 2.0 + 4.0) * std::f32::consts::SQRT_2 + 13.0 + 9.0
}

/// A stool: the piece as a seat, turned by `angle` degrees, over a soft shadow. A round stool does not show its turn.
pub(super) fn stool(party: Party, size: f32, angle: f32) -> String {
    let shadow = r##"fill="$shadow" fill-opacity=".30" filter="url(#ss)""##;
    let blur =
        r##"<filter id="ss" x="-.3" y="-.3" width="1.6" height="1.6"><feGaussianBlur stdDeviation="3.5"/></filter>"##;
    let (face, deep) = inks(party);
    let d = edge(size);
    match party {
        Party::Public => format!(
            r#"{blur}<g transform="rotate({angle} 0 12)">{}</g><g transform="rotate({angle} 0 {d})">{}</g><g transform="rotate({angle})">{}{}</g>"#,
            form(party, 0.0, 12.0, size + 4.0, shadow),
            form(party, 0.0, d, size, &format!(r#"fill="{deep}""#)),
            form(party, 0.0, 0.0, size, &format!(r#"fill="{face}""#)),
            inner_line(party, 0.0, 0.0, size),
        ),
        Party::Ideburen => {
            blur.to_string()
                + &form(party, 0.0, 12.0, size + 5.0, shadow)
                + &piece(party, 0.0, 0.0, size, Paint::Painted)
        }
    }
}

/// The radius of the golden disc behind a stool of `size`.
pub(crate) fn halo_radius(size: f32) -> f32 {
    size * 59.0 / 92.0
}

/// The golden disc that shows who holds the pen.
pub(super) fn halo(size: f32) -> String {
    format!(r#"<circle r="{}" fill="$gold" stroke="$ink" stroke-width="4"/>"#, halo_radius(size))
}

/// The pencil, pointing right, its middle at the origin.
pub(super) fn pencil(length: f32) -> String {
    let w = length * 0.114;
    let (h, l) = (w / 2.0, length);
    let body = l - w * 3.6;
    format!(
        r##"<filter id="ps" x="-.2" y="-1" width="1.4" height="3"><feGaussianBlur stdDeviation="2"/></filter><g transform="translate({} 0)"><rect x="4" y="{}" width="{}" height="{w}" rx="4" fill="$shadow" fill-opacity=".34" filter="url(#ps)"/><rect x="0" y="{}" width="{}" height="{w}" rx="{}" fill="$ide-tint" stroke="$rim-deep" stroke-width="1"/><rect x="{}" y="{}" width="{}" height="{w}" fill="$ferrule"/><path d="M{} {}V{h}M{} {}V{h}" stroke="$lead" stroke-opacity=".25" stroke-width="1.2"/><rect x="{}" y="{}" width="{body}" height="{w}" fill="$gold"/><rect x="{}" y="{}" width="{body}" height="{}" fill="$pencil-shine" fill-opacity=".35"/><rect x="{}" y="{}" width="{body}" height="{}" fill="$pencil-shade" fill-opacity=".28"/><polygon points="{},{} {l},0 {},{}" fill="$pencil-wood"/><polygon points="{},{} {l},0 {},{}" fill="$lead"/></g>"##,
        -l / 2.0,
        -h + 7.0,
        l - 12.0,
        -h,
        w * 1.1,
        w * 0.3,
        w * 0.9,
        -h,
        w * 0.8,
        w * 1.16,
        -h,
        w * 1.44,
        -h,
        w * 1.7,
        -h,
        w * 1.7,
        -h,
        w * 0.3,
        w * 1.7,
        w * 0.18,
        w * 0.32,
        l - w * 1.9,
        -h,
        l - w * 1.9,
        h,
        l - w * 0.7,
        -w * 0.18,
        l - w * 0.7,
        w * 0.18,
    )
}

/// A stepping stone, its face centred on the origin.
pub(super) fn stone(stone: Stone) -> String {
    match stone {
        Stone::Passed => format!(
            r#"<ellipse cy="5" rx="30" ry="22" fill="$common-deep"/><ellipse rx="30" ry="22" fill="$common"/>{}"#,
            Icon::Check.draw(0.0, 0.0, 26.0, Ink::OnStrong, 6.0)
        ),
        Stone::Current => format!(
            r#"<ellipse cy="5" rx="44" ry="32" fill="$rim-deep"/><ellipse rx="42" ry="30" fill="$gold" stroke="$ink" stroke-width="4"/>{}"#,
            joint(0.0, 0.0, 50.0)
        ),
        Stone::Coming => String::from(
            r#"<ellipse cy="5" rx="30" ry="22" fill="$rim-deep"/><ellipse rx="29" ry="21" fill="$wood-light" stroke="$line" stroke-width="3"/>"#,
        ),
    }
}

/// A sign in a disc `d` wide; an objection stands in an octagon instead.
pub(super) fn badge(icon: Icon, x: f32, y: f32, d: f32, look: BadgeLook) -> String {
    let r = d / 2.0;
    let outline = match look {
        BadgeLook::Ringed => r#"fill="$paper" stroke="$ink" stroke-width="3""#,
        BadgeLook::Bare => r#"fill="$paper""#,
    };
    if icon == Icon::Object {
        let points: Vec<String> = (0..8)
            .map(|i| {
                let turn = std::f32::consts::PI * (0.125 + f32::from(i as u8) * 0.25);
                format!("{:.2},{:.2}", x + r * turn.cos(), y + r * turn.sin())
            })
            .collect();
        let sign = d * 0.62;
        return format!(
            r#"<polygon points="{}" stroke-linejoin="round" {outline}/><path d="M{x} {}V{}" stroke="$ink" stroke-width="{}" stroke-linecap="round"/><circle cx="{x}" cy="{}" r="{}" fill="$ink"/>"#,
            points.join(" "),
            y - sign * 0.42,
            y + sign * 0.1,
            sign * 0.16,
            y + sign * 0.4,
            sign * 0.1,
        );
    }
    let (ink, size, weight, drop) = match (look, icon) {
        (_, Icon::Check) => (Ink::Ink, d * 0.6, 7.0, 0.0),
        (_, Icon::Talk) => (Ink::Ink, d * 0.6, 4.5, d * 0.018),
        _ => (Ink::Ink, d * 0.6, 5.0, 0.0),
    };
    format!(r#"<circle cx="{x}" cy="{y}" r="{r}" {outline}/>{}"#, icon.draw(x, y + drop, size, ink, weight))
}

/// Half the width of the verdict's picture, in 144ths of its disc: the sign at the rim reaches beyond it.
pub(super) const VERDICT_REACH: f32 = 82.0;

/// The verdict's disc, drawn for a diameter of 144, its face centred on the origin. `closed` says how far the two shapes have
/// slid together, 0 to 20.
pub(super) fn verdict(sign: VerdictSign, closed: u8) -> String {
    let disc = r#"<circle cy="6" r="72" fill="$common-deep"/><circle r="72" fill="$common"/><circle r="61" fill="none" stroke="$on-strong" stroke-opacity=".5" stroke-width="2.5"/>"#;
    let apart = 1.0 - f32::from(closed.min(20)) / 20.0;
    let shapes = match sign {
        VerdictSign::Consent
        | VerdictSign::ConsentReservations
        | VerdictSign::AgreedNo
        | VerdictSign::Blocked
        | VerdictSign::TooFew => overlapping(sign, apart),
        VerdictSign::PartiesApart => {
            // They come towards each other and stop short.
            let slide = apart * 8.0;
            format!(
                r#"<rect x="{}" y="-21" width="42" height="42" rx="4"/><circle cx="{}" cy="0" r="22"/>"#,
                -50.0 - slide,
                28.0 + slide
            )
        }
        VerdictSign::SplitWithinPublic => square_halves(0.0, 58.0, 1.0 - apart),
        VerdictSign::SplitWithinIdeburen => circle_halves(0.0, 31.0, 1.0 - apart),
        VerdictSign::SplitWithinBoth => {
            square_halves(-25.0, 34.0, 1.0 - apart) + &circle_halves(25.0, 18.5, 1.0 - apart)
        }
    };
    let badge = match sign {
        VerdictSign::ConsentReservations => badge(Icon::Talk, 52.0, 50.0, 54.0, BadgeLook::Ringed),
        VerdictSign::Blocked => badge(Icon::Object, 52.0, 50.0, 56.0, BadgeLook::Ringed),
        _ => String::new(),
    };
    format!(r#"{disc}<g fill="none" stroke="$on-strong" stroke-width="5" stroke-linejoin="round">{shapes}</g>{badge}"#)
}

/// A square and a circle that overlap when `apart` is 0 and do not touch when it is 1.
fn overlapping(sign: VerdictSign, apart: f32) -> String {
    let slide = apart * 13.0;
    let (left, cx) = (-44.0 - slide * 0.6, 18.0 + slide);
    let filled = matches!(sign, VerdictSign::Consent | VerdictSign::ConsentReservations | VerdictSign::Blocked);
    let overlap = if filled {
        format!(
            r##"<clipPath id="vo"><rect x="{left}" y="-26" width="52" height="52"/></clipPath><circle cx="{cx}" cy="0" r="27" fill="$on-strong" stroke="none" clip-path="url(#vo)"/>"##
        )
    } else {
        String::new()
    };
    let dash = if sign == VerdictSign::TooFew { r#" stroke-dasharray="10.4 7""# } else { "" };
    let bar = if sign == VerdictSign::AgreedNo {
        r#"<path d="M-55 0H55" stroke="$common" stroke-width="15"/><path d="M-54 0H54" stroke-width="6" stroke-linecap="round"/>"#
    } else {
        ""
    };
    format!(
        r#"{overlap}<rect x="{left}" y="-26" width="52" height="52" rx="4"{dash}/><circle cx="{cx}" cy="0" r="27"{dash}/>{bar}"#
    )
}

/// A square of `side` in two halves; `parted` 1 is fully parted.
fn square_halves(x: f32, side: f32, parted: f32) -> String {
    let (gap, slip) = (side * 0.11 * parted, side * 0.09 * parted);
    let h = side / 2.0;
    format!(
        r#"<path d="M{} {}h{}v{side}h{}z"/><path d="M{} {}h{}v{side}h{}z" fill="$on-strong"/>"#,
        x - gap,
        -h - slip,
        -h,
        h,
        x + gap,
        -h + slip,
        h,
        -h,
    )
}

/// A circle of radius `r` in two halves; `parted` 1 is fully parted.
fn circle_halves(x: f32, r: f32, parted: f32) -> String {
    let (gap, slip) = (r * 0.22 * parted, r * 0.18 * parted);
    format!(
        r#"<path d="M{} {}a{r} {r} 0 0 0 0 {}z"/><path d="M{} {}a{r} {r} 0 0 1 0 {}z" fill="$on-strong"/>"#,
        x - gap,
        -r - slip,
        2.0 * r,
        x + gap,
        -r + slip,
        2.0 * r,
    )
}
