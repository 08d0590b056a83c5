//! What the theme means to egui and Bevy.

use super::{Face, Ink, Rgb, Theme, line, radius, size, space};
use crate::look::BEHIND;
use bevy_egui::egui::epaint::FontColorTransferFunction;
use bevy_egui::egui::style::{Selection, WidgetVisuals};
use bevy_egui::egui::{
    Color32, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Shadow, Stroke, Style, TextStyle,
    Vec2, Visuals,
};
use std::sync::Arc;

impl From<Rgb> for Color32 {
    fn from(Rgb(r, g, b): Rgb) -> Color32 {
        Color32::from_rgb(r, g, b)
    }
}

impl From<Rgb> for bevy::color::Color {
    fn from(Rgb(r, g, b): Rgb) -> bevy::color::Color {
        bevy::color::Color::srgb_u8(r, g, b)
    }
}

/// The egui family of a face.
pub(crate) fn family(face: Face) -> FontFamily {
    FontFamily::Name(face.family().into())
}

/// A face at a size, for egui.
pub(crate) fn font(face: Face, size: f32) -> FontId {
    FontId::new(size, family(face))
}

/// The four faces as families `display`, `text`, `strong` and `italic`; egui's proportional and monospace text is `text` too.
/// Hebrew, Arabic and egui's own fonts stand behind each, so that names in other letters, emoji and rare signs still show.
pub(crate) fn egui_fonts() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let mut behind: Vec<String> = Vec::new();
    for (name, bytes) in BEHIND {
        fonts.font_data.insert(name.into(), Arc::new(FontData::from_static(bytes)));
        behind.push(name.into());
    }
    behind.extend(fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default());
    for face in Face::ALL {
        fonts.font_data.insert(face.family().into(), Arc::new(FontData::from_static(face.bytes())));
        let mut row = vec![face.family().to_owned()];
        if face != Face::Text {
            row.push(Face::Text.family().to_owned());
        }
        row.extend(behind.iter().cloned());
        fonts.families.insert(family(face), row);
    }
    for standard in [FontFamily::Proportional, FontFamily::Monospace] {
        let row = fonts.families.entry(standard).or_default();
        row.insert(0, Face::Text.family().to_owned());
        row.extend(BEHIND.iter().map(|(name, _)| (*name).to_owned()));
    }
    fonts
}

/// The style of all egui widgets: the ground behind, paper above, no strokes around windows, ink for what is chosen and for
/// what has the focus, no blinking. Sizes are those of the facilitator's and the solo screens.
pub(crate) fn egui_style(theme: Theme) -> Style {
    let text_styles = [
        (TextStyle::Heading, font(Face::Display, size::CARD_TITLE_OWN)),
        (TextStyle::Body, font(Face::Text, size::BODY_OWN)),
        (TextStyle::Button, font(Face::Strong, size::BODY_OWN)),
        (TextStyle::Small, font(Face::Text, size::SMALL)),
        (TextStyle::Monospace, font(Face::Text, size::BODY_OWN)),
    ]
    .into();
    let mut style = Style {
        text_styles,
        animation_time: super::motion::TOUCH as f32 / 1000.0,
        visuals: visuals(theme),
        ..Style::default()
    };
    style.spacing.item_spacing = Vec2::new(space::L, space::M);
    style.spacing.button_padding = Vec2::new(space::XL, space::M);
    style.spacing.window_margin = Margin::same(space::CARD as i8);
    style.spacing.menu_margin = Margin::same(space::L as i8);
    style.spacing.interact_size = Vec2::new(58.0, 58.0);
    style.spacing.icon_width = 36.0;
    style.spacing.icon_width_inner = 22.0;
    style.spacing.icon_spacing = space::M;
    style.spacing.combo_width = 220.0;
    style.spacing.slider_width = 260.0;
    style.spacing.slider_rail_height = 12.0;
    style.spacing.tooltip_width = 520.0;
    style.spacing.scroll.floating = false;
    style.spacing.scroll.bar_width = space::M;
    style
}

fn visuals(theme: Theme) -> Visuals {
    let palette = theme.palette();
    let color = |ink| theme.color32(ink);
    let mut visuals = match theme {
        Theme::Light => Visuals::light(),
        Theme::Dark => Visuals::dark(),
    };
    let shade = |offset, blur| Shadow {
        offset: [0, offset],
        blur,
        spread: 0,
        color: color(Ink::Shadow).gamma_multiply(palette.shadow_alpha),
    };

    visuals.panel_fill = color(Ink::Ground);
    visuals.window_fill = color(Ink::Paper);
    visuals.window_stroke = Stroke::NONE;
    visuals.window_corner_radius = corner(radius::CARD);
    visuals.window_shadow = shade(12, 26);
    visuals.popup_shadow = shade(8, 18);
    visuals.menu_corner_radius = corner(radius::CARD);
    visuals.extreme_bg_color = color(Ink::Paper);
    visuals.text_edit_bg_color = Some(color(Ink::Paper));
    visuals.faint_bg_color = color(Ink::PaperDim);
    visuals.code_bg_color = color(Ink::PaperDim);
    visuals.hyperlink_color = color(Ink::CommonText);
    // Errors and warnings are told by icon and word, not by a colour.
    visuals.warn_fg_color = color(Ink::Ink);
    visuals.error_fg_color = color(Ink::Ink);
    visuals.override_text_color = None;
    visuals.weak_text_color = Some(color(Ink::InkSoft));
    visuals.selection =
        Selection { bg_fill: color(Ink::CommonTint), stroke: Stroke::new(line::CHOSEN, color(Ink::Focus)) };
    visuals.text_cursor.stroke = Stroke::new(3.0, color(Ink::Ink));
    // A blinking cursor would redraw an idle window for ever.
    visuals.text_cursor.blink = false;
    // Colours are blended in linear light, where dark words come out thinner than they were drawn.
    visuals.text_options.color_transfer_function = match theme {
        Theme::Light => FontColorTransferFunction::TwoCoverageMinusCoverageSq,
        Theme::Dark => FontColorTransferFunction::Off,
    };
    visuals.slider_trailing_fill = true;
    visuals.striped = false;
    visuals.indent_has_left_vline = false;

    let widget = |fill: Ink, rim: Stroke, text: Ink| WidgetVisuals {
        bg_fill: color(fill),
        weak_bg_fill: color(fill),
        bg_stroke: rim,
        corner_radius: corner(radius::FIELD),
        fg_stroke: Stroke::new(line::CONTROL, color(text)),
        expansion: 0.0,
    };
    let rim = |width: f32, ink: Ink| Stroke::new(width, color(ink));
    visuals.widgets.noninteractive = widget(Ink::Paper, rim(line::HAIR, Ink::Hair), Ink::Ink);
    visuals.widgets.inactive = widget(Ink::Paper, rim(line::CONTROL, Ink::Line), Ink::Ink);
    visuals.widgets.hovered = widget(Ink::PaperDim, rim(line::CONTROL, Ink::Ink), Ink::Ink);
    visuals.widgets.active = widget(Ink::PaperDim, rim(line::CHOSEN, Ink::Focus), Ink::Ink);
    visuals.widgets.open = widget(Ink::PaperDim, rim(line::CONTROL, Ink::Ink), Ink::Ink);
    visuals
}

/// A radius in whole points.
fn corner(radius: f32) -> CornerRadius {
    CornerRadius::same(radius as u8)
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy_egui::egui;

    #[test]
    fn every_face_has_its_family_and_something_behind_it() {
        let fonts = egui_fonts();
        for face in Face::ALL {
            let row = &fonts.families[&family(face)];
            assert_eq!(row[0], face.family());
            assert!(row.len() > 2, "{face:?} has no emoji behind it");
            assert!(row.iter().all(|name| fonts.font_data.contains_key(name)));
        }
        assert_eq!(fonts.families[&FontFamily::Proportional][0], "text");
    }

    #[test]
    fn swedish_letters_and_emoji_have_glyphs() {
        let ctx = egui::Context::default();
        ctx.set_fonts(egui_fonts());
        let mut output = ctx.run_ui(Default::default(), |ui| {
            for face in Face::ALL {
                let font = font(face, 24.0);
                assert!(ui.fonts_mut(|fonts| fonts.has_glyphs(&font, "åäöÅÄÖé”–… 1234567890")), "{face:?}");
                // An emoji is not the box that stands for what no font has.
                let drawn = |sign: char| {
                    let galley = ui.fonts_mut(|fonts| fonts.layout_no_wrap(sign.into(), font.clone(), Color32::WHITE));
                    galley.rows[0].glyphs[0].uv_rect
                };
                assert_ne!(drawn('😀'), drawn('\u{12000}'), "{face:?}");
            }
        });
        output.textures_delta.clear();
    }

    #[test]
    fn nothing_blinks_and_windows_are_paper() {
        for theme in Theme::ALL {
            let style = egui_style(theme);
            assert!(!style.visuals.text_cursor.blink);
            assert_eq!(style.visuals.window_fill, theme.color32(Ink::Paper));
            assert_eq!(style.visuals.window_stroke, Stroke::NONE);
        }
    }
}
