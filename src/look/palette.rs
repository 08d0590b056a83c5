//! The colours: one table for light, one for dark, and a name for each so that drawings never hold a colour of their own.

use std::fmt;

/// An opaque sRGB colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Rgb(pub(crate) u8, pub(crate) u8, pub(crate) u8);

impl Rgb {
    /// The colour written `0xRRGGBB`.
    const fn hex(rgb: u32) -> Rgb {
        Rgb((rgb >> 16) as u8, (rgb >> 8) as u8, rgb as u8)
    }

    /// The WCAG relative luminance, 0 (black) to 1 (white).
    pub(crate) fn luminance(self) -> f64 {
        let channel = |c: u8| {
            let c = f64::from(c) / 255.0;
            if c <= 0.03928 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
        };
        0.2126 * channel(self.0) + 0.7152 * channel(self.1) + 0.0722 * channel(self.2)
    }

    /// The WCAG contrast between two colours, 1 (same) to 21 (black on white).
    #[cfg(test)]
    pub(crate) fn contrast(self, other: Rgb) -> f64 {
        let (a, b) = (self.luminance(), other.luminance());
        (a.max(b) + 0.05) / (a.min(b) + 0.05)
    }
}

/// The colour as CSS writes it, `#RRGGBB`.
impl fmt::Display for Rgb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{:02X}{:02X}{:02X}", self.0, self.1, self.2)
    }
}

macro_rules! palette {
    ($($(#[$doc:meta])* $variant:ident $field:ident $name:literal $light:literal $dark:literal;)*) => {
        /// The name of a colour. Drawings and widgets ask for colours by name; the theme says what the name means.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub(crate) enum Ink { $($(#[$doc])* $variant,)* }

        impl Ink {
            /// Every colour name.
            pub(crate) const ALL: &'static [Ink] = &[$(Ink::$variant,)*];

            /// The name used in drawings, after a `$`: `off-deep`.
            pub(crate) fn token(self) -> &'static str {
                match self { $(Ink::$variant => $name,)* }
            }
        }

        /// All colours of one theme.
        #[derive(Clone, Debug, PartialEq)]
        pub(crate) struct Palette {
            $($(#[$doc])* pub $field: Rgb,)*
            /// Opacity of soft shadows, 0 to 1.
            pub(crate) shadow_alpha: f32,
            /// Opacity of the light on the table, 0 to 1.
            pub(crate) sheen_alpha: f32,
        }

        impl Palette {
            /// The light theme: a scrubbed birch table by daylight.
            pub(crate) const LIGHT: Palette = Palette {
                $($field: Rgb::hex($light),)*
                shadow_alpha: 0.20,
                sheen_alpha: 0.42,
            };

            /// The dark theme: the same table in the evening.
            pub(crate) const DARK: Palette = Palette {
                $($field: Rgb::hex($dark),)*
                shadow_alpha: 0.45,
                sheen_alpha: 0.16,
            };

            /// The colour that `ink` names.
            pub(crate) fn get(&self, ink: Ink) -> Rgb {
                match ink { $(Ink::$variant => self.$field,)* }
            }
        }
    };
}

palette! {
    /// The floor.
    Ground ground "ground" 0xDCE2D6 0x18211F;
    /// The strip of the timeline.
    GroundLight ground_light "ground-light" 0xE7ECE1 0x202B28;
    /// Hairlines on the floor.
    GroundDeep ground_deep "ground-deep" 0xC6D0C0 0x111816;
    /// The table top, the bed of the hexagon.
    Wood wood "wood" 0xEBD6AF 0x58442F;
    /// Tiles and light planks.
    WoodLight wood_light "wood-light" 0xF3E3C3 0x644F37;
    /// Dark planks.
    WoodDeep wood_deep "wood-deep" 0xDDC193 0x483726;
    /// The edge of the table, the outline of tiles.
    Rim rim "rim" 0xA87C42 0x9A784C;
    /// Wooden edges in shadow.
    RimDeep rim_deep "rim-deep" 0x7D5826 0x2F2317;
    /// Cards and sheets.
    Paper paper "paper" 0xFCFBF6 0x26312E;
    /// Wells and chosen rows.
    PaperDim paper_dim "paper-dim" 0xF1EFE6 0x2F3B37;
    /// The edge below a sheet.
    PaperEdge paper_edge "paper-edge" 0xD5CCB6 0x0E1413;
    /// Text.
    Ink ink "ink" 0x1C2826 0xF3EEE2;
    /// Secondary text.
    InkSoft ink_soft "ink-soft" 0x48544F 0xC2CBC3;
    /// Outlines of controls.
    Line line "line" 0x6C7771 0x8C9891;
    /// Decorative rules only.
    Hair hair "hair" 0xD9D5C7 0x43504B;
    /// Offentlig: face.
    Off off "off" 0x173F73 0xB4D4F8;
    /// Offentlig: edge.
    OffDeep off_deep "off-deep" 0x0E2B52 0x7FA6D6;
    /// Offentlig: lane.
    OffTint off_tint "off-tint" 0xDBE6F3 0x22374F;
    /// Offentlig: text.
    OffText off_text "off-text" 0x173F73 0xB4D4F8;
    /// Idéburen: face.
    Ide ide "ide" 0xBC5417 0xE5904F;
    /// Idéburen: edge.
    IdeDeep ide_deep "ide-deep" 0x8A3A0B 0xB0662E;
    /// Idéburen: lane.
    IdeTint ide_tint "ide-tint" 0xF8E3D0 0x4E3220;
    /// Idéburen: text.
    IdeText ide_text "ide-text" 0x8A3A0B 0xF3A873;
    /// What is shared: face, primary button, bands.
    Common common "common" 0x2C6B56 0x74BC9C;
    /// What is shared: edge.
    CommonDeep common_deep "common-deep" 0x1B4A3A 0x4E8E72;
    /// What is shared: bed.
    CommonTint common_tint "common-tint" 0xD5E6DB 0x234237;
    /// What is shared: text.
    CommonText common_text "common-text" 0x1F5244 0x93D0B7;
    /// The pencil, the current phase, the holder of the pen; never text, always with an ink outline.
    Gold gold "gold" 0xE9B44C 0xEFC15F;
    /// Text and signs on offentlig, idéburen and shared faces.
    OnStrong on_strong "on-strong" 0xFCFBF6 0x14201D;
    /// The focus ring.
    Focus focus "focus" 0x1C2826 0xF3EEE2;
    /// Soft shadows, drawn with [`Palette::shadow_alpha`].
    Shadow shadow "shadow" 0x2C2616 0x000000;
    /// Light on wood, drawn with [`Palette::sheen_alpha`].
    Sheen sheen "sheen" 0xFFFFFF 0xFFF0D6;
    /// Grain lines in wood, drawn faintly.
    Grain grain "grain" 0x7A5222 0x1E140A;
    /// Folds of the curtain, drawn faintly, and the edge under a chosen block.
    Fold fold "fold" 0x000000 0x000000;
    /// The metal of the pencil.
    Ferrule ferrule "ferrule" 0xB9BDB4 0xB9BDB4;
    /// The shaded side of the pencil, drawn faintly.
    PencilShade pencil_shade "pencil-shade" 0x8A5A10 0x8A5A10;
    /// The lit side of the pencil, drawn faintly.
    PencilShine pencil_shine "pencil-shine" 0xFFFFFF 0xFFFFFF;
    /// The sharpened wood of the pencil.
    PencilWood pencil_wood "pencil-wood" 0xF3DDB4 0xF3DDB4;
    /// The lead of the pencil.
    Lead lead "lead" 0x1C2826 0x1C2826;
}

impl Ink {
    /// The colour name with this token, if there is one.
    pub(crate) fn from_token(token: &str) -> Option<Ink> {
        Ink::ALL.iter().copied().find(|ink| ink.token() == token)
    }
}

impl Palette {
    /// Replaces each `$token` in an SVG drawing by what it means here: `$off-deep` by a colour, `$shadow-a` and `$sheen-a` by an
    /// opacity. Words that name nothing are left as they stand.
    pub(crate) fn paint(&self, drawing: &str) -> String {
        let mut out = String::with_capacity(drawing.len() + drawing.len() / 8);
        let mut rest = drawing;
        while let Some(at) = rest.find('$') {
            out.push_str(&rest[..at]);
            rest = &rest[at + 1..];
            let end = rest.find(|c: char| !c.is_ascii_lowercase() && c != '-').unwrap_or(rest.len());
            let token = &rest[..end];
            match (token, Ink::from_token(token)) {
                (_, Some(ink)) => out.push_str(&self.get(ink).to_string()),
                ("shadow-a", None) => out.push_str(&self.shadow_alpha.to_string()),
                ("sheen-a", None) => out.push_str(&self.sheen_alpha.to_string()),
                _ => {
                    out.push('$');
                    out.push_str(token);
                }
            }
            rest = &rest[end..];
        }
        out.push_str(rest);
        out
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_in_a_drawing_become_colours() {
        let drawing = r#"<rect fill="$off-deep" opacity="$shadow-a"/><i a="$nothing" b="$"/>"#;
        assert_eq!(Palette::LIGHT.paint(drawing), r##"<rect fill="#0E2B52" opacity="0.2"/><i a="$nothing" b="$"/>"##);
    }

    #[test]
    fn every_token_finds_its_way_back() {
        for &ink in Ink::ALL {
            assert_eq!(Ink::from_token(ink.token()), Some(ink));
        }
    }

    #[test]
    fn text_can_be_read_and_shapes_can_be_seen() {
        let text = [
            (Ink::Ink, Ink::Paper),
            (Ink::Ink, Ink::PaperDim),
            (Ink::Ink, Ink::Ground),
            (Ink::Ink, Ink::Wood),
            (Ink::Ink, Ink::WoodLight),
            (Ink::InkSoft, Ink::Paper),
            (Ink::InkSoft, Ink::Ground),
            (Ink::InkSoft, Ink::GroundLight),
            (Ink::OffText, Ink::Paper),
            (Ink::IdeText, Ink::Paper),
            (Ink::CommonText, Ink::Paper),
            (Ink::CommonText, Ink::CommonTint),
            (Ink::OnStrong, Ink::Off),
            (Ink::OnStrong, Ink::Ide),
            (Ink::OnStrong, Ink::Common),
            (Ink::Paper, Ink::Ink),
        ];
        let shapes = [
            (Ink::Line, Ink::Paper),
            (Ink::Line, Ink::Ground),
            (Ink::Line, Ink::OffTint),
            (Ink::Line, Ink::IdeTint),
            (Ink::Off, Ink::Ground),
            (Ink::Ide, Ink::Ground),
            (Ink::Off, Ink::WoodLight),
            (Ink::Ide, Ink::WoodLight),
            (Ink::Rim, Ink::Paper),
            (Ink::Common, Ink::CommonTint),
            (Ink::Focus, Ink::Ground),
            (Ink::Focus, Ink::Wood),
        ];
        for palette in [Palette::LIGHT, Palette::DARK] {
            for (pairs, least) in [(&text[..], 4.5), (&shapes[..], 3.0)] {
                for &(front, back) in pairs {
                    let contrast = palette.get(front).contrast(palette.get(back));
                    assert!(contrast >= least, "{front:?} on {back:?}: {contrast:.2}, less than {least}");
                }
            }
        }
    }
}
