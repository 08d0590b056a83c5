//! An empty window of Bevy and egui with the features of the game, the measure of `.ci/measure-window`. With the argument `full`
//! it shows a table instead. Prints when the first frame was done and when it could be used, from the start of `main`.

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, egui};
use komma_overens::app::art::{Art, ArtCache, Lift, Table};
use komma_overens::app::shell::{Screens, Shell, window};
use komma_overens::app::stage::{Look, Stage, Touch, Words, hits::hits};
use komma_overens::app::theme::Theme;
use komma_overens::rules::Party;
use komma_overens::text::Lang;
use std::time::Instant;

fn main() {
    let start = Instant::now();
    let full = std::env::args().any(|argument| argument == "full");
    // Usable is the third frame (text and textures are there from then on), or the one in which the last drawing is done.
    let frames = move |mut count: Local<u32>, mut usable: Local<bool>, cache: Option<Res<ArtCache>>| {
        *count += 1;
        if *count == 1 {
            println!("first after {} ms", start.elapsed().as_millis());
        }
        if *count >= 3 && !*usable && !cache.is_some_and(|cache| cache.is_drawing()) {
            *usable = true;
            println!("usable after {} ms", start.elapsed().as_millis());
        }
    };
    if full {
        let look = Look { theme: Theme::Light, lang: Lang::Sv, text: 1.0, movement: true };
        let stage = table(&look);
        match window::app("Komma överens", Example { look, next: Some(stage.clone()), stage }) {
            Ok(mut app) => app.add_systems(Last, frames).run(),
            Err(error) => {
                eprintln!("{error}");
                return;
            }
        };
        return;
    }
    App::new()
        .add_plugins(DefaultPlugins.set(WindowPlugin {
            primary_window: Some(Window { resolution: (1280, 720).into(), ..default() }),
            ..default()
        }))
        .add_plugins(EguiPlugin::default())
        .insert_resource(bevy::winit::WinitSettings::desktop_app())
        .add_systems(Startup, |mut commands: Commands| {
            commands.spawn(Camera2d);
        })
        .add_systems(EguiPrimaryContextPass, |mut contexts: EguiContexts| -> Result {
            egui::Window::new("…").show(contexts.ctx_mut()?, |ui| ui.label("…"));
            Ok(())
        })
        .add_systems(Last, frames)
        .run();
}

/// A table with eight stools, a card and two buttons.
fn table(look: &Look) -> Stage {
    let mut stage = Stage::default();
    for seat in 0..8 {
        let angle = std::f32::consts::TAU * (seat as f32 + 0.5) / 8.0;
        let (x, y) = (640.0 + 390.0 * angle.sin(), 600.0 - 390.0 * angle.cos());
        let party = Party::ALL[seat % 2];
        stage.art(format!("seat {seat}"), Art::Stool { party, size: 92.0, angle: angle.to_degrees() }, x, y, 0.5);
    }
    stage.art("table", Art::Table(Table::round(360.0)), 640.0, 600.0, 1.0);
    stage.art_at("card", Art::sheet(520.0, 370.0, Lift::Card), 380.0, 430.0, 2.0);
    let text = "Öppna dörren läser att hyran för träffpunkten Lyktan ska ses över. Ingen har ringt dem.";
    let row =
        stage.words("title", "Beskedet kom i tidningen", Words::CARD_TITLE.wrapped(458.0), look, 410.0, 460.0, 3.0);
    stage.words("text", text, Words::BODY.wrapped(458.0), look, 410.0, row.below + 12.0, 3.0);
    stage.art_at("sheet", Art::sheet(560.0, 600.0, Lift::Card), 1325.0, 140.0, 2.0);
    stage.words("proposal", "Vårt förslag", Words::HEADING, look, 1360.0, 170.0, 3.0);
    stage.button(Touch::Button("names"), "Namn", false, (60.0, 960.0, 200.0, 72.0));
    stage.button(Touch::Primary, "Gå vidare till omröstningen", true, (1325.0, 960.0, 535.0, 72.0));
    stage
}

struct Example {
    look: Look,
    stage: Stage,
    next: Option<Stage>,
}

impl Screens for Example {
    fn look(&self) -> Look {
        self.look
    }

    fn ui(&mut self, ui: &mut egui::Ui, shell: &mut Shell) {
        if let Some(touch) = hits(ui, &self.stage, &self.look) {
            println!("{touch:?} after {:?}", shell.now);
        }
        if ui.input(|input| input.key_pressed(egui::Key::Escape)) {
            shell.quit();
        }
    }

    fn stage(&mut self) -> Option<Stage> {
        self.next.take()
    }
}
