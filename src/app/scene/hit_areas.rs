//! The places of a stage that can be pressed, as egui widgets: what Bevy draws is unknown to keyboards and screen readers.

use super::{Command, Hit, HitKind, Look, Stage, Touch};
use crate::app::art::{Art, ButtonState, TileLook, button_face, button_state, paint};
use crate::app::theme::{DesignSpace, Face, Ink, font, size};
use bevy_egui::egui::accesskit::Role;
use bevy_egui::egui::{
    Align2, Context, CursorIcon, Event, Galley, Id, Key, Plugin, Pos2, RawInput, Rect, Response, Sense, Ui, Vec2,
    WidgetInfo, WidgetType, pos2, text, vec2,
};
use std::collections::HashMap;
use std::sync::Arc;

/// Room between the words of a button and its edge.
const PADDING: f32 = 18.0;

/// Lays out every [`Hit`] of `stage` at its place and gives back what was pressed. Call it once a frame, before or after other
/// widgets according to the order in which Tab should reach them.
pub(crate) fn hits(ui: &mut Ui, stage: &Stage, look: &Look) -> Option<Touch> {
    pressed_once(ui.ctx());
    let space = DesignSpace::of(ui);
    let mut pressed = None;
    let mut carried = None;
    let mut seen: HashMap<String, usize> = HashMap::new();
    for hit in &stage.hits {
        let name = match &hit.touch {
            Some(touch) => format!("{touch:?}"),
            None => hit.label.clone(),
        };
        let same = seen.entry(name.clone()).or_default();
        let id = Id::new(("hit", name, *same));
        *same += 1;
        let rect = space.area(hit.rect);
        let response = widget(ui, hit, id, rect);
        if let HitKind::Button { primary } = hit.kind {
            button(ui, hit, primary, rect, &response, space.scale, look);
        }
        if response.has_focus() && hit.touch.is_some() {
            let (_, _, w, h) = hit.rect;
            paint(ui.painter(), rect, &Art::FocusRing { w, h, radius: hit.radius }, look.theme);
        }
        if response.clicked() && pressed.is_none() {
            pressed.clone_from(&hit.touch);
        }
        if let Some(party) = hit.carries
            && let Some(at) = ui.ctx().pointer_interact_pos()
        {
            if response.dragged() {
                carried = Some((party, at));
            } else if response.drag_stopped() && pressed.is_none() {
                pressed = let_go(stage, hit, &space, at);
            }
        }
    }
    if let Some((party, at)) = carried {
        // What is in the hand is above everything else, with the pointer in its middle.
        let (w, h) = (200.0, 84.0);
        let scaled = |w: f32, h: f32| Rect::from_center_size(at, vec2(w, h) * space.scale);
        paint(ui.painter(), scaled(w, h), &Art::Tile { party, w, h, look: TileLook::Asked }, look.theme);
        paint(ui.painter(), scaled(52.0, 52.0), &Art::piece(party, 52.0), look.theme);
    }
    pressed
}

/// Lets a screen reader read every [`Hit`] of `stage`, of which nothing can be pressed here.
pub(crate) fn labels(ui: &mut Ui, stage: &Stage) {
    let space = DesignSpace::of(ui);
    for (place, hit) in stage.hits.iter().enumerate().filter(|(_, hit)| !matches!(hit.kind, HitKind::Button { .. })) {
        let mute = Hit { touch: None, carries: None, enabled: true, ..hit.clone() };
        widget(ui, &mute, Id::new(("read", place)), space.area(hit.rect));
    }
}

/// What comes of letting go of a tile at `at`: it is carried to the idea there, or to the one above in the same column.
fn let_go(stage: &Stage, hit: &Hit, space: &DesignSpace, at: Pos2) -> Option<Touch> {
    let Some(Touch::Tile(tile)) = hit.touch else { return None };
    let ideas = || {
        stage.hits.iter().filter_map(|hit| match hit.touch {
            Some(Touch::Idea(idea)) => Some((idea, space.area(hit.rect))),
            _ => None,
        })
    };
    let inside = ideas().find(|(_, rect)| rect.contains(at));
    let above = || {
        let column = ideas().filter(|(_, rect)| rect.x_range().contains(at.x) && rect.bottom() < at.y);
        column.max_by(|a, b| a.1.bottom().total_cmp(&b.1.bottom()))
    };
    let hand = stage.hits.iter().find(|hit| hit.touch == Some(Touch::Command(Command::TileToHand)));
    if hand.is_some_and(|hand| space.area(hand.rect).contains(at)) {
        return Some(Touch::Carried { tile, idea: None });
    }
    let idea = inside.or_else(above).map(|(idea, _)| idea)?;
    Some(Touch::Carried { tile, idea: Some(idea) })
}

fn widget(ui: &mut Ui, hit: &Hit, id: Id, rect: Rect) -> Response {
    let active = hit.enabled && hit.touch.is_some();
    let sense = match active {
        true if hit.carries.is_some() => Sense::click_and_drag(),
        true => Sense::click(),
        false => Sense::hover(),
    };
    let response = ui.interact(rect, id, sense);
    let kind = if hit.touch.is_some() { WidgetType::Button } else { WidgetType::Label };
    response.widget_info(|| WidgetInfo::labeled(kind, hit.enabled, &hit.label));
    if hit.kind == HitKind::Heading {
        ui.ctx().accesskit_node_builder(response.id, |node| {
            node.set_role(Role::Heading);
            node.clear_value();
            node.set_label(hit.label.clone());
        });
    }
    if active { response.on_hover_cursor(CursorIcon::PointingHand) } else { response }
}

fn button(ui: &Ui, hit: &Hit, primary: bool, rect: Rect, response: &Response, factor: f32, look: &Look) {
    let state = button_state(response, hit.enabled);
    let (_, _, w, h) = hit.rect;
    let ink = button_face(ui.painter(), rect, vec2(w, h), primary, state, look.theme);
    let color = look.theme.color32(ink);
    let words = words(ui, &hit.label, rect.size(), factor, look);
    let sunk = if state == ButtonState::Pressed { 4.0 * factor } else { 0.0 };
    let middle = Align2::CENTER_CENTER.align_size_within_rect(words.size(), rect).min;
    // Galleys are centred around their own zero.
    let at = pos2(middle.x - words.rect.min.x, middle.y - words.rect.min.y + sunk);
    ui.painter().galley_with_override_text_color(at, words, color);
}

/// The words of a button as large as they fit, down to the smallest size.
fn words(ui: &Ui, label: &str, room: Vec2, factor: f32, look: &Look) -> Arc<Galley> {
    let width = (room.x - 2.0 * PADDING * factor).max(1.0);
    let mut points = look.pt(size::BODY) * factor;
    let least = (size::SMALL * factor).min(points);
    loop {
        let font = font(Face::Strong, points);
        let mut job = text::LayoutJob::simple(label.to_owned(), font, look.theme.color32(Ink::Ink), width);
        job.halign = bevy_egui::egui::Align::Center;
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        if points <= least || (galley.size().y <= room.y && galley.size().x <= width + 1.0) {
            return galley;
        }
        points = (points - 2.0 * factor).max(least);
    }
}

/// From the next pass on, Enter and the space bar press a control once for each time they go down, however long they are held:
/// a sleeve on the keyboard turns no pages. In a text they repeat as other keys do.
pub(crate) fn pressed_once(ctx: &Context) {
    ctx.plugin_or_default::<PressedOnce>();
}

#[derive(Default)]
struct PressedOnce;

impl Plugin for PressedOnce {
    fn debug_name(&self) -> &'static str {
        "keys that press once"
    }

    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        if ctx.text_edit_focused() {
            return;
        }
        let mut down: Vec<Key> = ctx.input(|input| input.keys_down.iter().copied().collect());
        input.events.retain(|event| match event {
            Event::Key { key: key @ (Key::Enter | Key::Space), pressed: true, .. } => {
                let first = !down.contains(key);
                down.push(*key);
                first
            }
            Event::Key { key, pressed: false, .. } => {
                down.retain(|held| held != key);
                true
            }
            _ => true,
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::scene::PenPage;
    use crate::app::theme::{Theme, egui_fonts, egui_style};
    use crate::rules::{Party, TileId};
    use crate::text::Lang;
    use bevy_egui::egui;
    use egui_kittest::Harness;
    use egui_kittest::kittest::{NodeT, Queryable};

    const LOOK: Look = Look { theme: Theme::Light, lang: Lang::Sv, text: 1.0, movement: true };

    fn stage() -> Stage {
        let mut stage = Stage::default();
        stage.label("Kortet: Beskedet kom i tidningen", (380.0, 450.0, 520.0, 370.0));
        stage.press(Touch::Command(Command::Pen(PenPage::Base)), "Pennan", (100.0, 100.0, 120.0, 60.0));
        stage.button(Touch::Command(Command::Names), "Namn", false, (60.0, 960.0, 200.0, 72.0));
        stage.button(
            Touch::Command(Command::Advance),
            "Gå vidare till omröstningen",
            true,
            (1400.0, 960.0, 460.0, 72.0),
        );
        stage.button(Touch::Command(Command::TileNo), "Går inte nu", false, (600.0, 960.0, 260.0, 72.0));
        stage.hits.last_mut().unwrap().enabled = false;
        stage
    }

    /// A harness that collects what was pressed.
    fn harness(size: Vec2) -> Harness<'static, Vec<Touch>> {
        let stage = stage();
        let mut ready = false;
        Harness::builder().with_size(size).build_ui_state(
            move |ui, pressed: &mut Vec<Touch>| {
                if !ready {
                    ui.ctx().set_fonts(egui_fonts());
                    ui.ctx().set_style_of(egui::Theme::Dark, egui_style(Theme::Light));
                    ready = true;
                    return;
                }
                pressed.extend(hits(ui, &stage, &LOOK));
            },
            Vec::new(),
        )
    }

    #[test]
    fn what_is_pressed_with_the_mouse_is_told() {
        let mut harness = harness(vec2(1920.0, 1080.0));
        harness.run();
        for (label, touch) in
            [("Pennan", Touch::Command(Command::Pen(PenPage::Base))), ("Namn", Touch::Command(Command::Names))]
        {
            harness.get_by_label(label).click();
            harness.run();
            assert_eq!(harness.state_mut().pop(), Some(touch));
        }
        assert_eq!(harness.state(), &[]);
    }

    #[test]
    fn what_cannot_be_pressed_says_so() {
        let mut harness = harness(vec2(1920.0, 1080.0));
        harness.run();
        let node = harness.get_by_label("Går inte nu");
        assert!(node.accesskit_node().is_disabled());
        node.click();
        harness.run();
        assert_eq!(harness.state(), &[]);
        harness.get_by_label("Kortet: Beskedet kom i tidningen");
    }

    #[test]
    fn tab_goes_in_order_and_skips_labels_and_what_cannot_be_pressed() {
        let mut harness = harness(vec2(1920.0, 1080.0));
        harness.run();
        for touch in [
            Touch::Command(Command::Pen(PenPage::Base)),
            Touch::Command(Command::Names),
            Touch::Command(Command::Advance),
            Touch::Command(Command::Pen(PenPage::Base)),
        ] {
            harness.key_press(egui::Key::Tab);
            harness.run();
            harness.key_press(egui::Key::Enter);
            harness.run();
            assert_eq!(harness.state_mut().pop(), Some(touch));
        }
    }

    #[test]
    fn places_follow_the_design_space_in_a_wide_window() {
        let mut harness = harness(vec2(2560.0, 1080.0));
        harness.run();
        let rect = harness.get_by_label("Pennan").rect();
        assert_eq!(rect.min, pos2(420.0, 100.0));
    }

    #[test]
    fn a_tile_is_carried_to_an_idea_or_to_the_hand() {
        let tile = TileId(3);
        let mut stage = Stage::default();
        stage.press(Touch::Idea(0), "Idé 1", (60.0, 100.0, 500.0, 300.0));
        stage.press(Touch::Idea(1), "Idé 2", (700.0, 100.0, 500.0, 300.0));
        stage.press(Touch::Command(Command::TileToHand), "I handen", (60.0, 900.0, 200.0, 60.0));
        stage.press(Touch::Tile(tile), "Brickan", (100.0, 500.0, 200.0, 90.0));
        stage.hits[3].carries = Some(Party::Public);
        let mut harness = Harness::builder().with_size(vec2(1920.0, 1080.0)).build_ui_state(
            move |ui, pressed: &mut Vec<Touch>| {
                ui.ctx().set_fonts(egui_fonts());
                pressed.extend(hits(ui, &stage, &LOOK));
            },
            Vec::new(),
        );
        harness.run();
        // Onto the card, below it in its column, to the hand, and beside everything.
        for (to, touch) in [
            (pos2(900.0, 200.0), Some(Touch::Carried { tile, idea: Some(1) })),
            (pos2(900.0, 700.0), Some(Touch::Carried { tile, idea: Some(1) })),
            (pos2(100.0, 930.0), Some(Touch::Carried { tile, idea: None })),
            (pos2(1800.0, 60.0), None),
        ] {
            let from = pos2(200.0, 540.0);
            let button = |pos, pressed| egui::Event::PointerButton {
                pos,
                button: egui::PointerButton::Primary,
                pressed,
                modifiers: egui::Modifiers::NONE,
            };
            harness.event(egui::Event::PointerMoved(from));
            harness.event(button(from, true));
            harness.run();
            harness.event(egui::Event::PointerMoved(to));
            harness.run();
            harness.event(button(to, false));
            harness.run();
            assert_eq!(harness.state_mut().pop(), touch, "{to:?}");
            assert_eq!(harness.state(), &[]);
        }
    }
}
