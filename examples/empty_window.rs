//! An empty window of Bevy and egui with the features of the game, the measure of `.ci/measure-window`. With the argument `full`
//! it starts the game itself instead, with an empty folder for its data. Prints when the first frame was done and when it could
//! be used, from the start of `main`.

use bevy::prelude::*;
use bevy_egui::{EguiContexts, EguiPlugin, EguiPrimaryContextPass, egui};
use komma_overens::app::{self, ArtCache};
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
        // A folder of its own, empty as on the first evening: the measure neither finds games nor leaves any.
        let folder = std::env::temp_dir().join(format!("komma-overens-measure-{}", std::process::id()));
        match app::window(folder, Lang::Sv) {
            Ok(mut app) => {
                app.add_systems(Last, frames).run();
            }
            Err(error) => eprintln!("{error}"),
        }
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
