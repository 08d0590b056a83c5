//! Things at places of their own: screens that keep the picture of the design instead of flowing.

use super::label::as_heading;
use super::paint_words;
use crate::app::art::{Art, Draw, PLANK, PLANK_TURN, paint, text_width};
use crate::app::scene::Look;
use crate::app::theme::{DESIGN_HEIGHT, DESIGN_WIDTH, DesignSpace, Face, Ink, font, leading, size};
use crate::rules::Principle;
use bevy_egui::egui::emath::Rot2;
use bevy_egui::egui::text::{LayoutJob, TextFormat};
use bevy_egui::egui::{
    Align, Color32, Event, Galley, Key, Layout, Mesh, Pos2, Rect, Response, Sense, Shape, Stroke, Ui, UiBuilder, Vec2,
    WidgetInfo, WidgetType, pos2,
};
use std::sync::Arc;

/// The design space in the middle of the room there is; never less than the design space.
pub(crate) fn frame(ui: &Ui) -> DesignSpace {
    DesignSpace::full_size(ui.max_rect())
}

/// The wood of the table over all of the room, so that nothing below it shows. It is painted stroke by stroke: a
/// picture as large as the screen would have to be drawn first, just when a seat waits for the curtain to open.
pub(crate) fn wood(ui: &Ui, look: &Look) {
    let all = ui.max_rect();
    let painter = ui.painter().with_clip_rect(all);
    // Colours are mixed here and painted opaque: how see-through ones mix depends on what draws them.
    let mix = |from: Color32, to: Ink, share: f32| from.lerp_to_gamma(look.theme.color32(to), share);
    let wood = look.theme.color32(Ink::Wood);
    painter.rect_filled(all, 0.0, wood);
    let middle = all.center() + Vec2::new(140.0, 20.0);
    let turn = Rot2::from_angle(PLANK_TURN.to_radians());
    let reach = all.size().length() / 2.0 + 160.0;
    let at = |x: f32, y: f32| middle + turn * Vec2::new(x, y);
    // Always the same planks.
    let mut draw = Draw(5);
    let mut some = move || draw.number();
    let planks = (reach / PLANK).ceil() as i32;
    for plank in -planks..planks {
        let left = plank as f32 * PLANK;
        let tone = some();
        let (shade, alpha) =
            if tone < 0.6 { (Ink::WoodLight, 0.2 + tone) } else { (Ink::WoodDeep, (tone - 0.6) * 0.5) };
        let corners = vec![at(left, -reach), at(left + PLANK, -reach), at(left + PLANK, reach), at(left, reach)];
        let face = mix(wood, shade, alpha);
        painter.add(Shape::convex_polygon(corners, face, Stroke::NONE));
        for _ in 0..5 + (some() * 5.0) as usize {
            let x = left + 8.0 + some() * (PLANK - 16.0);
            let (wave, sway) = (some() * 6.3, 2.0 + some() * 5.0);
            let alpha = 0.04 + some() * 0.08;
            let points: Vec<Pos2> = (0..=24)
                .map(|step| {
                    let along = step as f32 / 24.0;
                    at(x + (wave + along * 7.0).sin() * sway, -reach + 2.0 * reach * along)
                })
                .collect();
            painter.add(Shape::line(points, Stroke::new(1.4, mix(face, Ink::Grain, alpha))));
        }
        let seam = Stroke::new(1.6, mix(face, Ink::RimDeep, 0.34));
        painter.line_segment([at(left, -reach), at(left, reach)], seam);
    }
}

/// The closed curtain over all of the room: ten folds to a screen, and the woven band of Dialog at its foot.
pub(crate) fn curtain(ui: &Ui, look: &Look) {
    let all = ui.max_rect();
    let painter = ui.painter().with_clip_rect(all);
    let cloth = look.theme.color32(Ink::CommonTint);
    painter.rect_filled(all, 0.0, cloth);
    let fold = DESIGN_WIDTH / 10.0;
    let shades = [(0.0, 0.02), (0.4, 0.02), (0.62, 0.17), (0.86, 0.07), (1.0, 0.02)];
    let mut mesh = Mesh::default();
    let folds = (all.width() / 2.0 / fold).ceil() as i32;
    for index in -folds..folds {
        let left = all.center().x + index as f32 * fold;
        let first = mesh.vertices.len() as u32;
        for (along, alpha) in shades {
            let shade = cloth.lerp_to_gamma(look.theme.color32(Ink::Fold), alpha);
            let x = left + along * fold;
            mesh.colored_vertex(pos2(x, all.top()), shade);
            mesh.colored_vertex(pos2(x, all.bottom()), shade);
        }
        for strip in 0..shades.len() as u32 - 1 {
            let at = first + 2 * strip;
            mesh.add_triangle(at, at + 1, at + 2);
            mesh.add_triangle(at + 1, at + 3, at + 2);
        }
    }
    painter.add(Shape::mesh(mesh));
    let high = crate::app::art::curtain_band(DESIGN_HEIGHT);
    let foot = Rect::from_min_max(pos2(all.left(), all.bottom() - high), all.max);
    let art = Art::Band { principle: Some(Principle::Dialogue), w: foot.width(), h: high, radius: 0.0 };
    paint(&painter, foot, &art, look.theme);
}

/// How words are set, in design px before the text size setting.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Set {
    pub(crate) face: Face,
    pub(crate) size: f32,
    pub(crate) ink: Ink,
}

impl Set {
    pub(crate) const fn new(face: Face, size: f32, ink: Ink) -> Set {
        Set { face, size, ink }
    }

    /// The line height as a multiple of the size.
    pub(crate) fn lead(self) -> f32 {
        if self.face == Face::Display { leading::CARD_TITLE } else { leading::BODY }
    }

    /// The words laid out at most `width` wide, their lines as close as in the design.
    pub(crate) fn galley(self, ui: &Ui, look: &Look, text: &str, width: f32) -> Arc<Galley> {
        let points = look.pt(self.size);
        let format = TextFormat {
            font_id: font(self.face, points),
            line_height: Some(points * self.lead()),
            color: look.theme.color32(self.ink),
            ..TextFormat::default()
        };
        let mut job = LayoutJob::single_section(text.to_owned(), format);
        job.wrap.max_width = width.max(1.0);
        ui.fonts_mut(|fonts| fonts.layout_job(job))
    }

    /// Words that a screen reader reads, their upper left corner at `at`. Gives the place they took.
    pub(crate) fn show(self, ui: &mut Ui, look: &Look, text: &str, at: Pos2, width: f32) -> Rect {
        let words = self.galley(ui, look, text, width);
        let rect = Rect::from_min_size(at, words.size());
        paint_words(ui, at, words);
        self.read(ui, text, rect);
        rect
    }

    /// Lets a place be read aloud: as a heading where the words are set as one.
    fn read(self, ui: &mut Ui, text: &str, rect: Rect) {
        let response = read(ui, text, rect);
        if self.face == Face::Display && self.size >= size::HEADING_OWN {
            as_heading(&response, text, if self.size >= size::TITLE_OWN { 1 } else { 2 });
        }
    }

    /// The same, centred on `x`.
    pub(crate) fn center(self, ui: &mut Ui, look: &Look, text: &str, x: f32, y: f32, width: f32) -> Rect {
        // Lines are broken first and set one by one, for each is centred by itself.
        let lines = text_width::wrap(text, look.lang, self.face, look.pt(self.size), width);
        let mut below = y;
        let mut all = Rect::from_min_size(pos2(x, y), Vec2::ZERO);
        for line in lines {
            let words = self.galley(ui, look, &line, f32::INFINITY);
            let rect = Rect::from_min_size(pos2(x - words.size().x / 2.0, below), words.size());
            below = rect.bottom();
            all = all.union(rect);
            paint_words(ui, rect.min, words);
        }
        self.read(ui, text, all);
        all
    }
}

/// Words laid out already, read aloud as `text`.
pub(crate) fn label(ui: &mut Ui, text: &str, at: Pos2, words: Arc<Galley>) -> Rect {
    let rect = Rect::from_min_size(at, words.size());
    paint_words(ui, at, words);
    read(ui, text, rect);
    rect
}

/// A `Ui` on a place of its own, from the top; `salt` tells it from others on the same screen.
pub(crate) fn inside<R>(
    ui: &mut Ui,
    rect: Rect,
    salt: impl std::hash::Hash + std::fmt::Debug,
    show: impl FnOnce(&mut Ui) -> R,
) -> R {
    let builder = UiBuilder::new().id_salt(salt).max_rect(rect).layout(Layout::top_down(Align::Min));
    show(&mut ui.new_child(builder))
}

/// Lets a place be read aloud.
pub(crate) fn read(ui: &mut Ui, text: &str, rect: Rect) -> Response {
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    response
}

/// Words in several faces on the same lines.
pub(crate) fn mixed(ui: &Ui, look: &Look, parts: &[(&str, Set)], width: f32) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    for (text, set) in parts {
        let size = look.pt(set.size);
        let format = TextFormat {
            font_id: font(set.face, size),
            line_height: Some(size * 1.16),
            color: look.theme.color32(set.ink),
            valign: Align::BOTTOM,
            ..TextFormat::default()
        };
        job.append(text, 0.0, format);
    }
    job.wrap.max_width = width.max(1.0);
    ui.fonts_mut(|fonts| fonts.layout_job(job))
}

/// The keys that were pressed in this frame, without those that only repeat while held and without shortcuts of other screens.
pub(crate) fn pressed(ui: &Ui) -> Vec<Key> {
    ui.input(|input| {
        let keys = input.events.iter().filter_map(|event| match event {
            Event::Key { key, pressed: true, repeat: false, modifiers, .. }
                if !modifiers.ctrl && !modifiers.alt && !modifiers.command =>
            {
                Some(*key)
            }
            _ => None,
        });
        keys.collect()
    })
}

/// Keeps keys that were held down before this screen came from pressing anything on it. True while some of them still are.
pub(crate) fn still_held(ui: &Ui) -> bool {
    const KEYS: [Key; 3] = [Key::Space, Key::Enter, Key::Escape];
    ui.input_mut(|input| {
        let held = KEYS.iter().any(|&key| input.key_down(key));
        input.events.retain(|event| match event {
            Event::Key { key, pressed: true, .. } => !KEYS.contains(key),
            Event::Text(_) => false,
            _ => true,
        });
        held
    })
}
