//! Every drawing is drawn, in both themes, and can be looked at.

use super::raster::{Raster, raster, raster_art};
use super::*;
use crate::app::shell::offscreen::Picture;
use crate::app::theme::Theme;

/// One or more of every kind of drawing.
pub(super) fn gallery() -> Vec<Art> {
    let mut all: Vec<Art> = Icon::ALL.iter().map(|&icon| Art::icon(icon, 48.0, Ink::Ink)).collect();
    for party in Party::ALL {
        for paint in [
            Paint::Painted,
            Paint::Flat,
            Paint::Hollow,
            Paint::Waiting,
            Paint::Rising(0),
            Paint::Rising(9),
            Paint::Rising(20),
        ] {
            all.push(Art::Piece { party, size: 68.0, paint });
            all.push(Art::Piece { party, size: 22.0, paint });
        }
        all.push(Art::Stool { party, size: 92.0, angle: 22.5 });
        all.push(Art::Lane { party, w: 300.0, h: 66.0, cells: 5 });
        for look in [TileLook::Rest, TileLook::Asked] {
            all.push(Art::Tile { party, w: 300.0, h: 112.0, look });
        }
    }
    for stone in [Stone::Passed, Stone::Current, Stone::Coming] {
        all.push(Art::Stone { state: stone });
    }
    for principle in Principle::ALL.into_iter().map(Some).chain([None]) {
        all.push(Art::Band { principle, w: 300.0, h: 28.0, radius: 12.0 });
    }
    for lift in [Lift::Flat, Lift::Card, Lift::Lifted] {
        all.push(Art::sheet(240.0, 140.0, lift));
    }
    all.push(Art::Sheet {
        w: 240.0,
        h: 140.0,
        radius: 12.0,
        dim: true,
        lift: Lift::Card,
        bar: Some(Ink::Common),
        chosen: true,
    });
    for look in [ButtonLook::Primary, ButtonLook::Plain, ButtonLook::Rating, ButtonLook::RatingChosen] {
        for state in [ButtonState::Rest, ButtonState::Hovered, ButtonState::Pressed, ButtonState::Disabled] {
            all.push(Art::Button { w: 180.0, h: 76.0, look, state });
        }
    }
    for state in [FieldState::Rest, FieldState::Active, FieldState::Error] {
        all.push(Art::Field { w: 220.0, h: 58.0, state });
    }
    for (icon, look) in
        [(Icon::Check, BadgeLook::Ringed), (Icon::Talk, BadgeLook::Bare), (Icon::Object, BadgeLook::Ringed)]
    {
        all.push(Art::Badge { icon, d: 54.0, look });
    }
    for sign in VerdictSign::ALL {
        all.push(Art::VerdictDisc { sign, d: 144.0, closed: 0 });
        all.push(Art::verdict(sign, 144.0));
    }
    for steps in [0, 1, 60, 61, 120] {
        all.push(Art::Dial { d: 88.0, steps, last: steps < 8 });
    }
    for by in By::ALL {
        all.push(Art::bar(by, 0.62, 300.0, 34.0));
        all.push(Art::by(by, 40.0, Paint::Painted));
    }
    for on in [false, true] {
        all.extend([Art::Pill { w: 160.0, h: 52.0, on }, Art::Radio { on }, Art::CheckBox { on }]);
    }
    let dashed = Art::Outline {
        w: 240.0,
        h: 112.0,
        radius: 10.0,
        dash: Some((14.0, 10.0)),
        ink: Ink::Ink,
        line: 4.0,
        fill: Fill::Veil(Ink::Paper),
    };
    all.extend([
        dashed,
        Art::Outline {
            w: 240.0,
            h: 90.0,
            radius: 30.0,
            dash: None,
            ink: Ink::Ide,
            line: 2.5,
            fill: Fill::Solid(Ink::IdeTint),
        },
        Art::PenHalo { size: 92.0 },
        Art::Table(Table::round(200.0)),
        Art::TableView { table: Table { inlay: 0, ..Table::round(600.0) }, cx: 200.0, cy: 700.0, w: 400.0, h: 240.0 },
        Art::WoodBoard { w: 400.0, h: 240.0, seed: 5 },
        Art::Stack { w: 200.0, h: 178.0, radius: 10.0 },
        Art::Pencil { length: 158.0 },
        Art::TimelinePath { w: 400.0, solid: 120.0 },
        Art::hexagon(120.0, [3.0, 4.0, 5.0, 1.0, 4.0, 6.0], Some([2.0, -1.0, 3.0, -3.0, -4.0, 4.0])),
        Art::Hexagon { r: 60.0, now: None, before: None },
        Art::TrustBridge { w: 460.0, laid: 6 },
        Art::Curtain { w: 400.0, h: 214.0 },
        Art::ConsensusChart {
            w: 500.0,
            h: 180.0,
            rounds: vec![[Some(75), Some(25)], [Some(75), None], [Some(80), Some(75)], [Some(100), Some(100)]],
        },
        Art::ConsensusChart { w: 500.0, h: 180.0, rounds: vec![] },
        Art::DashedArc { dx: 400.0, dy: -60.0, sag: 100.0 },
        Art::KeyCapFrame { w: 60.0, h: 40.0, ink: Ink::InkSoft },
        Art::FocusRing { w: 180.0, h: 76.0, radius: 14.0 },
        Art::Svg {
            key: "cross".into(),
            w: 40.0,
            h: 40.0,
            body: r#"<path d="M-20 0H20" stroke="$off" stroke-width="4"/>"#.into(),
        },
    ]);
    all
}

#[test]
fn everything_can_be_drawn_in_both_themes() {
    for art in gallery() {
        let mut seen = Vec::new();
        for theme in Theme::ALL {
            let svg = art.svg(theme.palette());
            assert!(!svg.contains('$'), "{} has a colour without a name: {svg}", art.key());
            assert!(!svg.contains("NaN") && !svg.contains("inf"), "{}: {svg}", art.key());
            let picture = raster_art(&art, theme.palette(), 1.0);
            assert!(!picture.is_blank(), "{} shows nothing", art.key());
            let (w, h) = art.size();
            assert_eq!((picture.width, picture.height), (w.round() as u32, h.round() as u32), "{}", art.key());
            seen.push(picture);
        }
        assert_ne!(seen[0], seen[1], "{} looks the same in both themes", art.key());
    }
}

#[test]
fn nothing_but_full_pictures_reaches_the_edge() {
    for art in gallery() {
        let full = matches!(
            art,
            Art::TableView { .. } | Art::WoodBoard { .. } | Art::Band { .. } | Art::Curtain { .. } | Art::Svg { .. }
        );
        // These fill their box, without anything outside it.
        let boxed = art.size() == art.face();
        if full || boxed {
            continue;
        }
        let picture = raster_art(&art, Theme::Light.palette(), 1.0);
        let (w, h) = (picture.width as usize, picture.height as usize);
        let edge = (0..w).flat_map(|x| [x, (h - 1) * w + x]).chain((0..h).flat_map(|y| [y * w, y * w + w - 1]));
        let strongest = edge.map(|at| picture.rgba[at * 4 + 3]).max().unwrap_or(0);
        assert!(strongest <= 12, "{} is cut off at its edge (alpha {strongest})", art.key());
    }
}

#[test]
fn every_drawing_has_a_name_of_its_own() {
    let mut keys: Vec<String> = gallery().iter().map(Art::key).collect();
    let all = keys.len();
    keys.sort();
    keys.dedup();
    // The piece of a single party is also its promise's sign.
    assert_eq!(keys.len(), all);
}

#[test]
fn a_stretched_sheet_is_the_sheet() {
    for art in gallery() {
        let Some(Sliced { art: small, border }) = art.sliced() else { continue };
        let large = raster_art(&art, Theme::Light.palette(), 1.0);
        let small_picture = raster_art(&small, Theme::Light.palette(), 1.0);
        let (w, h) = (large.width as usize, large.height as usize);
        let (sw, sh) = (small_picture.width as usize, small_picture.height as usize);
        assert!(small.sliced().is_none() && sw <= w && sh <= h, "{}", art.key());
        let border = border.ceil() as usize;
        let source = |at: usize, all: usize, small: usize| {
            if at < border {
                at
            } else if at >= all - border {
                small - (all - at)
            } else {
                small / 2
            }
        };
        for y in 0..h {
            for x in 0..w {
                let (sx, sy) = (source(x, w, sw), source(y, h, sh));
                for channel in 0..4 {
                    let a = large.rgba[(y * w + x) * 4 + channel];
                    let b = small_picture.rgba[(sy * sw + sx) * 4 + channel];
                    // The curve of a corner is not cut into the same pixels everywhere.
                    assert!(a.abs_diff(b) <= 24, "{} at {x},{y}: {a} is not {b}", art.key());
                }
            }
        }
    }
}

#[test]
fn a_drawing_that_is_not_svg_is_an_empty_picture() {
    assert!(raster("<svg", 20, 20).is_blank());
    let picture = raster("<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>", 0, 0);
    assert_eq!((picture.width, picture.height), (1, 1));
}

#[test]
fn straight_alpha_keeps_the_colour_at_the_edge() {
    let half = Raster { width: 3, height: 1, rgba: vec![0, 0, 0, 0, 50, 25, 0, 128, 0, 0, 0, 0] };
    assert_eq!(half.into_straight(), [100, 50, 0, 0, 100, 50, 0, 128, 100, 50, 0, 0]);
}

#[test]
fn egui_shows_drawings_and_keeps_them() {
    use bevy_egui::egui;
    let ctx = egui::Context::default();
    let draw = || {
        let art = Art::sheet(500.0, 300.0, Lift::Card);
        let mut output = ctx.run_ui(Default::default(), |ui| {
            let shown = image(ui, &art, Theme::Light, 0.5);
            assert_eq!(shown.rect.size(), egui::vec2(250.0, 150.0));
            image(ui, &Art::icon(Icon::Pen, 32.0, Ink::Ink), Theme::Light, 1.0);
        });
        output.textures_delta.clear();
        egui_textures::held(&ctx)
    };
    let (kept, bytes) = draw();
    assert_eq!(kept, 2);
    assert_eq!(draw(), (kept, bytes));
}

/// Every drawing on one sheet of `bed`, `scale` pixels for each design pixel.
fn contact_sheet(theme: Theme, bed: Ink, scale: f32) -> Picture {
    let palette = theme.palette();
    let (width, apart) = ((1600.0 * scale) as usize, (7.0 * scale).ceil() as usize);
    let crate::app::theme::Rgb(r, g, b) = palette.get(bed);
    let mut rgba = Vec::new();
    let (mut x, mut y, mut tallest) = (apart, apart, 0);
    for art in gallery() {
        let picture = raster_art(&art, palette, scale);
        let (w, h) = (picture.width as usize, picture.height as usize);
        if x + w + apart > width {
            (x, y, tallest) = (apart, y + tallest + apart, 0);
        }
        assert!(x + w <= width, "the sheet is too narrow for {art:?}");
        // The sheet grows with what is on it.
        let rows = (y + h + apart).saturating_sub(rgba.len() / (width * 4));
        rgba.extend([r, g, b, 255].repeat(width * rows));
        for (row, line) in picture.rgba.chunks_exact(w * 4).enumerate() {
            for (column, pixel) in line.chunks_exact(4).enumerate() {
                let at = ((y + row) * width + x + column) * 4;
                for channel in 0..3 {
                    let below = u32::from(rgba[at + channel]) * (255 - u32::from(pixel[3])) / 255;
                    rgba[at + channel] = (u32::from(pixel[channel]) + below).min(255) as u8;
                }
            }
        }
        x += w + apart;
        tallest = tallest.max(h);
    }
    Picture { width: width as u32, height: (rgba.len() / (width * 4)) as u32, rgba }
}

/// Every drawing finds its place on a sheet, and the sheets are written where `KOMMA_PICTURES` says, to be looked at.
#[test]
fn contact_sheets() {
    let small = contact_sheet(Theme::Light, Ink::Paper, 0.25);
    let paper = small.at(0, 0);
    assert!((0..small.width).any(|x| (0..small.height).any(|y| small.at(x, y) != paper)));
    let Some(folder) = std::env::var_os("KOMMA_PICTURES") else { return };
    std::fs::create_dir_all(&folder).unwrap();
    for theme in Theme::ALL {
        for bed in [Ink::Paper, Ink::Wood] {
            let path = std::path::Path::new(&folder).join(format!("art-{theme:?}-{bed:?}.png").to_lowercase());
            contact_sheet(theme, bed, 1.5).save(&path).unwrap();
        }
    }
}
