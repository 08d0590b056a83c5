//! The window.

use super::offscreen::tried;
use super::{Asked, Playing, Screens, is_still};
use crate::app::art::ArtCache;
use crate::app::scene::render;
use crate::app::scene::render::Things;
use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::window::{
    ExitCondition, MonitorSelection, PrimaryWindow, RequestRedraw, WindowCloseRequested, WindowMode,
    WindowResizeConstraints,
};
use bevy::winit::{UpdateMode, WinitSettings};
use bevy_egui::input::EguiInputEvent;
use bevy_egui::{PrimaryEguiContext, egui};
use std::time::Duration;

/// The smallest window, in logical pixels.
pub const SMALLEST: (f32, f32) = (1280.0, 720.0);

/// How long an idle window sleeps at most when nothing asks for less.
const SLEEP: Duration = Duration::from_secs(3600);

/// How often a screen reader's requests are looked for: they do not wake the window.
const LISTEN: Duration = Duration::from_millis(100);

/// Why there is no window.
#[derive(Debug, thiserror::Error)]
pub enum WindowError {
    /// There is no display, or the one named does not answer.
    #[error("no display to open a window on{}", .0.as_ref().map(|name| format!(" ({name} does not answer)")).unwrap_or_default())]
    NoDisplay(Option<String>),
    /// Nothing here can draw.
    #[error("no graphics driver that can draw was found: {0}")]
    NoDriver(String),
}

/// Whether there is a display to open a window on, as far as the environment tells.
pub fn has_display() -> bool {
    if !cfg!(all(unix, not(target_os = "macos"))) {
        return true;
    }
    display().is_some()
}

/// The display named by the environment: `DISPLAY=:0`.
fn display() -> Option<String> {
    ["WAYLAND_DISPLAY", "WAYLAND_SOCKET", "DISPLAY"].iter().find_map(|name| {
        let value = std::env::var_os(name).filter(|value| !value.is_empty())?;
        Some(format!("{name}={}", value.display()))
    })
}

/// Opens the window and shows `screens` until it is closed. To be called on the main thread, once.
pub fn run(title: &str, screens: impl Screens) -> Result<AppExit, WindowError> {
    Ok(app(title, screens)?.run())
}

/// The window's app, ready to run.
pub fn app<S: Screens>(title: &str, screens: S) -> Result<App, WindowError> {
    if !has_display() {
        return Err(WindowError::NoDisplay(None));
    }
    let mut app = base(title)?;
    super::plugin(&mut app, screens);
    app.set_error_handler(bevy::ecs::error::error);
    app.world_mut().spawn((render::camera(), PrimaryEguiContext));
    app.insert_resource(sleeping(SLEEP))
        .add_systems(PreUpdate, listen.before(bevy_egui::EguiPreUpdateSet::ProcessInput))
        .add_systems(Update, close::<S>)
        .add_systems(Last, (obey, pace).chain());
    Ok(app)
}

/// Bevy and a window, and nothing in it.
fn base(title: &str) -> Result<App, WindowError> {
    let mut window = Window {
        title: title.to_owned(),
        name: Some("komma-overens".to_owned()),
        resolution: (SMALLEST.0 as u32, SMALLEST.1 as u32).into(),
        resize_constraints: WindowResizeConstraints {
            min_width: SMALLEST.0,
            min_height: SMALLEST.1,
            ..WindowResizeConstraints::default()
        },
        ..default()
    };
    window.set_maximized(true);
    tried(|| {
        let mut app = App::new();
        app.add_plugins(
            DefaultPlugins
                .build()
                .disable::<PipelinedRenderingPlugin>()
                .set(LogPlugin {
                    level: Level::WARN,
                    filter: "wgpu=error,wgpu_hal=off,naga=error,bevy_render=error,bevy_egui=error,winit=error"
                        .to_owned(),
                    ..default()
                })
                .set(WindowPlugin {
                    primary_window: Some(window),
                    exit_condition: ExitCondition::OnAllClosed,
                    close_when_requested: false,
                    ..default()
                }),
        );
        app
    })
    .map_err(|why| {
        if why.contains("event loop") { WindowError::NoDisplay(display()) } else { WindowError::NoDriver(why) }
    })
}

/// Passes a screen reader's requests on to egui.
fn listen(
    mut requests: MessageReader<ActionRequest>,
    contexts: Query<Entity, With<PrimaryEguiContext>>,
    mut events: MessageWriter<EguiInputEvent>,
) {
    for request in requests.read() {
        for context in &contexts {
            events.write(EguiInputEvent { context, event: egui::Event::AccessKitActionRequest(request.0.clone()) });
        }
    }
}

/// Asks the screens before the window closes.
fn close<S: Screens>(
    mut requests: MessageReader<WindowCloseRequested>,
    mut playing: ResMut<Playing<S>>,
    mut asked: ResMut<Asked>,
) {
    if requests.read().count() > 0 && playing.0.may_close() {
        asked.shell.quit();
    }
}

/// Does what the screens asked for.
fn obey(
    mut asked: ResMut<Asked>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
    mut exits: MessageWriter<AppExit>,
) {
    if asked.shell.quit {
        exits.write(AppExit::Success);
    }
    let toggled = std::mem::take(&mut asked.shell.toggle);
    for mut window in &mut windows {
        if toggled {
            window.mode = match window.mode {
                WindowMode::Windowed => WindowMode::BorderlessFullscreen(MonitorSelection::Current),
                _ => WindowMode::Windowed,
            };
        }
        asked.shell.full_screen = window.mode != WindowMode::Windowed;
    }
}

/// Draws without pause while something moves, and sleeps when nothing does.
fn pace(
    mut asked: ResMut<Asked>,
    mut settings: ResMut<WinitSettings>,
    mut redraw: MessageWriter<RequestRedraw>,
    things: Res<Things>,
    cache: Res<ArtCache>,
    accessible: Option<Res<AccessibilityRequested>>,
) {
    let wake = asked.shell.wake.take();
    if !is_still(&things, &cache, &asked) {
        redraw.write(RequestRedraw);
        if settings.focused_mode != UpdateMode::Continuous {
            *settings = WinitSettings::continuous();
        }
        return;
    }
    let mut sleep = wake.unwrap_or(SLEEP).max(Duration::from_millis(1));
    if accessible.is_some_and(|requested| requested.get()) {
        sleep = sleep.min(LISTEN);
    }
    let wanted = sleeping(sleep);
    if settings.focused_mode != wanted.focused_mode {
        *settings = wanted;
    }
}

fn sleeping(sleep: Duration) -> WinitSettings {
    let mode = UpdateMode::reactive_low_power(sleep);
    WinitSettings { focused_mode: mode, unfocused_mode: mode }
}
