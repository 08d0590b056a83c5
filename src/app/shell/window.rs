//! The window.

use super::offscreen::tried;
use super::waker::{Waker, woken_by};
use super::{Asked, Playing, SETTLING, Screens, is_still};
use crate::app::art::ArtCache;
use crate::app::scene::render;
use crate::app::scene::render::Things;
use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::window::{
    ExitCondition, Monitor, MonitorSelection, PrimaryMonitor, PrimaryWindow, RequestRedraw, WindowCloseRequested,
    WindowMode, WindowResizeConstraints,
};
use bevy::winit::accessibility::WinitActionRequestHandlers;
use bevy::winit::{EventLoopProxyWrapper, UpdateMode, WinitSettings, WinitUserEvent};
use bevy_egui::input::EguiInputEvent;
use bevy_egui::{PrimaryEguiContext, egui};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

/// The window's size where nothing maximizes it, in logical pixels; smaller on a screen that has less.
const SIZE: (f32, f32) = (1280.0, 720.0);

/// The smallest window, in logical pixels: what is shown shrinks with the window, and is no longer read below this.
const SMALLEST: (f32, f32) = (480.0, 270.0);

/// How long an idle window sleeps at most when nothing wakes it.
const SLEEP: Duration = Duration::from_secs(3600);

/// How many frames a new window may draw before it is shown, though something is not drawn yet.
const PATIENCE: u32 = 90;

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
    let mode = UpdateMode::reactive_low_power(SLEEP);
    let waker = waker(&app);
    app.insert_resource(WinitSettings { focused_mode: mode, unfocused_mode: mode })
        .insert_resource(waker)
        .add_systems(PreUpdate, listen.before(bevy_egui::EguiPreUpdateSet::ProcessInput))
        .add_systems(Update, (close::<S>, fit_screen))
        .add_systems(Last, (obey, pace, show).chain());
    Ok(app)
}

/// Bevy and a window, and nothing in it.
fn base(title: &str) -> Result<App, WindowError> {
    let mut window = Window {
        title: title.to_owned(),
        name: Some("komma-overens".to_owned()),
        resolution: (SIZE.0 as u32, SIZE.1 as u32).into(),
        resize_constraints: WindowResizeConstraints {
            min_width: SMALLEST.0,
            min_height: SMALLEST.1,
            ..WindowResizeConstraints::default()
        },
        // Shown when there is something to see, see [`show`].
        visible: false,
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
    mut redraw: MessageWriter<RequestRedraw>,
    mut waker: ResMut<Waker>,
    things: Res<Things>,
    cache: Res<ArtCache>,
    mut requests: MessageReader<ActionRequest>,
    handlers: Option<Res<WinitActionRequestHandlers>>,
) {
    let wake = asked.shell.wake.take();
    // What a screen reader asks for is heard at the end of a frame and done in the next.
    if requests.read().count() == 0 && is_still(&things, &cache, &asked) {
        waker.wake_at(wake.map(|after| Instant::now() + after));
    } else {
        redraw.write(RequestRedraw);
    }
    waker.listen(|| {
        let handler = Arc::clone(handlers?.values().next()?);
        // A panic elsewhere while the requests were held leaves them readable.
        Some(Box::new(move || !handler.lock().unwrap_or_else(PoisonError::into_inner).is_empty()))
    });
}

/// The waker of the window that `app` is to open.
fn waker(app: &App) -> Waker {
    let reader = app.world().get_resource::<AccessibilityRequested>().cloned().unwrap_or_default();
    let proxy = app.world().get_resource::<EventLoopProxyWrapper>().map(|proxy| (**proxy).clone());
    if let Some(proxy) = proxy.clone().map(Mutex::new) {
        woken_by(move || {
            // Without a loop there is nobody to wake.
            proxy.lock().unwrap_or_else(PoisonError::into_inner).send_event(WinitUserEvent::WakeUp).ok();
        });
    }
    Waker::start(reader, move || proxy.as_ref().is_some_and(|proxy| proxy.send_event(WinitUserEvent::WakeUp).is_ok()))
}

/// Keeps a window that is not maximized within its screen.
fn fit_screen(
    monitors: Query<(&Monitor, Has<PrimaryMonitor>)>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
    mut done: Local<bool>,
) {
    let first = monitors.iter().max_by_key(|(_, primary)| *primary);
    let (Some((screen, _)), Ok(mut window), false) = (first, windows.single_mut(), *done) else { return };
    *done = true;
    let resolution = &window.resolution;
    let now = (resolution.physical_width(), resolution.physical_height());
    let fits = (now.0.min(screen.physical_width), now.1.min(screen.physical_height));
    if fits != now {
        window.resolution.set_physical_resolution(fits.0, fits.1);
    }
}

/// Shows the window when its first picture is drawn: until then it would be a black hole in the screen.
fn show(
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
    cache: Res<ArtCache>,
    mut frames: Local<u32>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Ok(mut window) = windows.single_mut() else { return };
    if window.visible {
        return;
    }
    *frames += 1;
    redraw.write(RequestRedraw);
    if *frames > PATIENCE || (*frames > SETTLING.into() && !cache.is_drawing()) {
        window.visible = true;
    }
}
