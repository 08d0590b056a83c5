//! The shell as a whole: what is drawn, moved and pressed, without a window. Needs a Vulkan driver.

use super::offscreen::{Camera, Picture, Stagehand, Still};
use super::testing::snap;
use super::{Screens, Shell};
use crate::app::art::{Art, Icon, Lift, Table};
use crate::app::scene::hit_areas::hits;
use crate::app::scene::{Align, Command, Touch, Words};
use crate::app::scene::{EaseFunction, Look, Motion, Stage};
use crate::app::theme::DesignSpace;
use crate::app::theme::{Face, Ink, Theme, font};
use crate::rules::{Party, Principle};
use crate::text::Lang;
use bevy_egui::egui;

fn look(theme: Theme) -> Look {
    Look { theme, lang: Lang::default(), text: 1.0, movement: true }
}

/// Everything a stage can hold, at places that show whether they are kept.
fn table(look: &Look) -> Stage {
    let mut stage = Stage::default();
    stage.art("table", Art::Table(Table::round(360.0)), 640.0, 640.0, 1.0);
    for (n, party) in Party::ALL.into_iter().enumerate() {
        let x = 240.0 + 800.0 * n as f32;
        stage.art(format!("stool {n}"), Art::Stool { party, size: 92.0, angle: 22.5 }, x, 640.0, 0.5);
    }
    stage.art_at("card", Art::sheet(520.0, 370.0, Lift::Card), 380.0, 450.0, 2.0);
    let band = Art::Band { principle: Some(Principle::ALL[0]), w: 520.0, h: 28.0, radius: 12.0 };
    stage.art_at("band", band, 380.0, 450.0, 2.1);
    let words = Words::CARD_TITLE.wrapped(458.0);
    let row = stage.words("title", "Beskedet kom i tidningen", words, look, 410.0, 500.0, 3.0);
    let text = "Öppna dörren läser att hyran för träffpunkten Lyktan ska ses över. Ingen har ringt dem.";
    stage.words("text", text, Words::BODY.wrapped(458.0), look, 410.0, row.below + 12.0, 3.0);
    stage.art_at("sheet", Art::sheet(560.0, 600.0, Lift::Flat), 1325.0, 140.0, 2.0);
    let right = Words::STRONG.aligned(Align::Right);
    stage.words("right", "till höger, 12 röster", right, look, 1860.0, 160.0, 3.0);
    let center = Words { face: Face::Italic, align: Align::Center, ..Words::BODY.wrapped(500.0) };
    let voice = "”Det här är en röst som citeras, på tre rader, mitt på bladet.”";
    let row = stage.words("voice", voice, center, look, 1605.0, 220.0, 3.0);
    let emoji = stage.words("emoji", "Föreningen 🎉 Ҩ ★ Київ", Words::BODY, look, 1350.0, row.below, 3.0);
    let hebrew = stage.words("hebrew", "בית קפה Lyktan مقهى", Words::STRONG, look, 1350.0, emoji.below, 3.0);
    stage.words("green", "Samtycke nått", Words::TITLE.ink(Ink::CommonText), look, 1350.0, hebrew.below, 3.0);
    stage.words("turned", "vridet", Words::STRONG, look, 1500.0, 600.0, 3.0).below.to_string();
    stage.last().unwrap().turned(20.0);
    stage.button(Touch::Command(Command::Advance), "Gå vidare till omröstningen", true, (1325.0, 960.0, 535.0, 72.0));
    stage.button(Touch::Command(Command::Names), "Namn", false, (60.0, 960.0, 200.0, 72.0));
    stage.icon("icon", Icon::Check, 48.0, Ink::Ink, 1700.0, 640.0, 3.0);
    stage.art("faded", Art::piece(Party::Public, 68.0), 1800.0, 640.0, 3.0).faded(0.4);
    stage
}

#[test]
fn the_table_is_drawn_as_it_is_described() {
    for theme in Theme::ALL {
        let look = look(theme);
        let stage = table(&look);
        for (name, size) in
            [("full", (1920, 1080)), ("small", (1280, 720)), ("wide", (2560, 1080)), ("4k", (3840, 2160))]
        {
            let hands = stage.clone();
            snap(&format!("stage-{name}-{theme:?}"), &stage, &look, size, move |ui| {
                hits(ui, &hands, &look);
                let text = "Öppna dörren läser att hyran för";
                let words = egui::RichText::new(text).font(font(Face::Text, 34.0));
                ui.put(DesignSpace::of(ui).rect(410.0, 850.0, 520.0, 60.0), egui::Label::new(words));
            });
        }
    }
}

/// A square that goes to the right when its button is pressed, and away when Delete is.
struct Mover {
    look: Look,
    gone: usize,
    new: bool,
    away: bool,
    reflows: bool,
    room: egui::Vec2,
    written: String,
    moving: bool,
}

impl Mover {
    fn new(look: Look) -> Mover {
        let (room, written) = (egui::Vec2::ZERO, String::new());
        Mover { look, gone: 0, new: true, away: false, reflows: false, room, written, moving: false }
    }

    fn picture(&self) -> Stage {
        let mut stage = Stage::default();
        stage.button(Touch::Command(Command::Advance), "Flytta", true, (60.0, 960.0, 300.0, 72.0));
        if !self.away {
            let motion = Motion { ms: 500, delay: 100, ease: EaseFunction::Linear, ..Motion::default() };
            let x = 200.0 + 600.0 * self.gone as f32;
            stage.art("square", Art::piece(Party::Public, 100.0), x, 500.0, 1.0).moving(motion);
        }
        stage
    }
}

impl Screens for Mover {
    fn look(&self) -> Look {
        self.look
    }

    fn ui(&mut self, ui: &mut egui::Ui, shell: &mut Shell) {
        self.room = ui.max_rect().size();
        self.moving = shell.moving;
        if hits(ui, &self.picture(), &self.look).is_some() {
            self.gone += 1;
            self.new = true;
        }
        if ui.input(|input| input.key_pressed(egui::Key::Delete)) {
            self.away = true;
            self.new = true;
        }
        ui.input(|input| {
            for event in &input.events {
                if let egui::Event::Text(text) = event {
                    self.written += text;
                }
            }
        });
    }

    fn stage(&mut self) -> Option<Stage> {
        std::mem::take(&mut self.new).then(|| self.picture())
    }

    fn reflows(&self) -> bool {
        self.reflows
    }
}

fn stagehand(movement: bool) -> Stagehand {
    let look = Look { movement, ..look(Theme::Light) };
    let mut hand = Stagehand::new((960, 540), Mover::new(look)).unwrap();
    assert!(hand.settle());
    hand
}

/// Whether the square stands with its middle at `x` design px.
fn stands_at(picture: &Picture, x: f32) -> bool {
    picture.at((x / 2.0) as u32, 250) == Some(channels(Ink::Off))
}

fn channels(ink: Ink) -> [u8; 3] {
    let color = Theme::Light.color32(ink);
    [color.r(), color.g(), color.b()]
}

#[test]
fn a_press_sets_things_in_motion_and_they_arrive() {
    let mut hand = stagehand(true);
    let before = hand.picture().unwrap();
    assert!(stands_at(&before, 200.0));
    assert_eq!(before.at(2, 2), Some(channels(Ink::Ground)));
    hand.click(200.0, 1000.0);
    hand.step(20);
    assert!(!hand.is_still());
    let between = hand.picture().unwrap();
    assert!(!stands_at(&between, 200.0) && !stands_at(&between, 800.0));
    assert!(hand.screens::<Mover>().unwrap().moving);
    hand.step(30);
    assert!(hand.is_still());
    let after = hand.picture().unwrap();
    assert!(stands_at(&after, 800.0) && !stands_at(&after, 200.0));
    assert!(before.difference(&after, 8) > 0.01);
    assert_eq!(after.difference(&hand.picture().unwrap(), 0), 0.0);
}

#[test]
fn any_key_lets_what_moves_arrive_and_keys_press_buttons() {
    let mut hand = stagehand(true);
    hand.key(egui::Key::Tab);
    hand.key(egui::Key::Enter);
    hand.step(10);
    assert!(!hand.is_still());
    hand.key(egui::Key::ArrowRight);
    hand.step(4);
    assert!(hand.is_still());
    assert!(stands_at(&hand.picture().unwrap(), 800.0));
    hand.key(egui::Key::Delete);
    hand.step(12);
    assert!(hand.is_still());
    assert!(!stands_at(&hand.picture().unwrap(), 800.0));
    hand.text("åäö");
    assert_eq!(hand.screens::<Mover>().unwrap().written, "åäö");
}

#[test]
fn with_movement_off_nothing_travels() {
    let mut hand = stagehand(false);
    hand.click(200.0, 1000.0);
    hand.step(12);
    assert!(hand.is_still());
    assert!(stands_at(&hand.picture().unwrap(), 800.0));
}

#[test]
fn a_point_is_a_design_pixel_and_screens_that_reflow_are_never_too_small() {
    let mut hand = stagehand(true);
    let room = |hand: &mut Stagehand| {
        hand.step(2);
        hand.screens::<Mover>().unwrap().room
    };
    assert_eq!(room(&mut hand), egui::vec2(1920.0, 1080.0));
    hand.screens::<Mover>().unwrap().reflows = true;
    hand.resize((1280, 720));
    assert_eq!(room(&mut hand), egui::vec2(1600.0, 900.0));
    hand.resize((2560, 1080));
    assert_eq!(room(&mut hand), egui::vec2(2560.0, 1080.0));
}

#[test]
fn an_idle_shell_asks_for_nothing() {
    let mut hand = stagehand(true);
    hand.step(60);
    assert!(hand.is_still());
    let context = hand
        .world()
        .query::<&mut bevy_egui::EguiContext>()
        .iter_mut(hand.world())
        .next()
        .map(|mut context| (context.get_mut().has_requested_repaint(), context.get_mut().pixels_per_point()));
    assert_eq!(context, Some((false, 0.5)));
}

#[test]
fn a_sheet_that_shrinks_below_what_can_be_stretched_is_drawn_whole() {
    let look = Look { movement: false, ..look(Theme::Light) };
    let sheet = |key: &str, side: f32| {
        let mut stage = Stage::default();
        stage.art(key, Art::sheet(side, side, Lift::Lifted), 960.0, 540.0, 1.0);
        Still::new(&stage, &look, |_| {})
    };
    assert!(Art::sheet(400.0, 400.0, Lift::Lifted).sliced().is_some());
    assert!(Art::sheet(40.0, 40.0, Lift::Lifted).sliced().is_none());
    let mut camera = Camera::new().unwrap();
    let fresh = camera.take(sheet("another", 40.0), (960, 540)).unwrap();
    camera.take(sheet("sheet", 400.0), (960, 540)).unwrap();
    let shrunk = camera.take(sheet("sheet", 40.0), (960, 540)).unwrap();
    assert_eq!(fresh.difference(&shrunk, 0), 0.0);
}
