//! The windows: the main one, and what keeps it and those of panes on their monitors.

use super::monitors;
use super::monitors::Monitors;
use super::offscreen::tried;
use super::panes::PaneCamera;
use super::waker::{Waker, woken_by};
use super::{Asked, Playing, SETTLING, Screens, Settling, is_still};
use crate::app::art::ArtCache;
use crate::app::scene::render;
use crate::app::scene::render::Things;
use bevy::a11y::{AccessibilityRequested, ActionRequest};
use bevy::log::{Level, LogPlugin};
use bevy::prelude::*;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::window::{
    ExitCondition, Monitor, MonitorSelection, PrimaryMonitor, PrimaryWindow, RequestRedraw, WindowCloseRequested,
    WindowFocused, WindowMode, WindowResizeConstraints,
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
pub(crate) fn has_display() -> bool {
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

/// The window's app, which shows `screens` until it is closed. To be run on the main thread, once.
pub(crate) fn app<S: Screens>(title: &str, screens: S) -> Result<App, WindowError> {
    if !has_display() {
        return Err(WindowError::NoDisplay(None));
    }
    let mut app = base(title)?;
    super::plugin(&mut app, screens);
    app.set_error_handler(bevy::ecs::error::error);
    app.world_mut().spawn((render::camera(0), PrimaryEguiContext));
    let mode = UpdateMode::reactive_low_power(SLEEP);
    let waker = waker(&app);
    app.insert_resource(WinitSettings { focused_mode: mode, unfocused_mode: mode })
        .insert_resource(waker)
        .add_observer(monitors::untie)
        .add_systems(First, monitors::look_around)
        .add_systems(PreUpdate, listen.before(bevy_egui::EguiPreUpdateSet::ProcessInput))
        .add_systems(Update, (close::<S>, fit_screen, keep_focus))
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

/// Passes a screen reader's requests on to egui: those to the main window, for in the others nothing can be pressed. They are
/// taken before Bevy gathers them, for gathered they no longer say which window they are for.
fn listen(
    mut requests: MessageReader<ActionRequest>,
    handlers: Option<Res<WinitActionRequestHandlers>>,
    windows: Query<Entity, With<PrimaryWindow>>,
    contexts: Query<Entity, With<PrimaryEguiContext>>,
    mut events: MessageWriter<EguiInputEvent>,
) {
    let mut heard: Vec<egui::accesskit::ActionRequest> = requests.read().map(|request| request.0.clone()).collect();
    for (window, handler) in handlers.iter().flat_map(|handlers| handlers.iter()) {
        // A panic elsewhere while the requests were held leaves them readable.
        let waiting = handler.lock().unwrap_or_else(PoisonError::into_inner).drain(..).collect::<Vec<_>>();
        if windows.contains(*window) {
            heard.extend(waiting);
        }
    }
    for request in heard {
        for context in &contexts {
            events.write(EguiInputEvent { context, event: egui::Event::AccessKitActionRequest(request.clone()) });
        }
    }
}

/// Asks the screens before a window closes. Closing the main one ends the program.
fn close<S: Screens>(
    mut requests: MessageReader<WindowCloseRequested>,
    main: Query<(), With<PrimaryWindow>>,
    panes: Query<&PaneCamera>,
    mut playing: ResMut<Playing<S>>,
    mut asked: ResMut<Asked>,
) {
    for request in requests.read() {
        if main.contains(request.window) {
            if playing.0.may_close() {
                asked.shell.quit();
            }
        } else if let Some(pane) = panes.iter().find(|pane| pane.window == Some(request.window)) {
            playing.0.pane_closed(pane.name());
            asked.settling = SETTLING;
        }
    }
}

/// Gives the keyboard back to the main window when a pane got it, as a new window does on X11: a pane hears no keys.
fn keep_focus(
    mut focused: MessageReader<WindowFocused>,
    mut main: Query<(Entity, &mut Window), With<PrimaryWindow>>,
    mut taken: Local<bool>,
    mut asked: ResMut<Asked>,
) {
    let Ok((main, mut window)) = main.single_mut() else { return };
    // One frame later, for Bevy passes on only what differs from what it heard in this one.
    if std::mem::take(&mut *taken) {
        window.focused = true;
    }
    for focus in focused.read() {
        *taken = focus.focused && focus.window != main;
    }
    if *taken {
        asked.settling = SETTLING;
    }
}

/// Does what the screens asked for.
fn obey(
    mut asked: ResMut<Asked>,
    mut windows: Query<&mut Window, With<PrimaryWindow>>,
    monitors: Res<Monitors>,
    mut exits: MessageWriter<AppExit>,
) {
    if asked.shell.quit {
        exits.write(AppExit::Success);
    }
    let toggled = std::mem::take(&mut asked.shell.toggle);
    let target = asked.shell.move_to.take();
    let moved = target.as_ref().and_then(|monitor| monitors.entity(monitor));
    for mut window in &mut windows {
        if toggled {
            window.mode = match window.mode {
                WindowMode::Windowed => WindowMode::BorderlessFullscreen(MonitorSelection::Current),
                _ => WindowMode::Windowed,
            };
        }
        let to = moved.map(|monitor| WindowMode::BorderlessFullscreen(MonitorSelection::Entity(monitor)));
        if let Some(mode) = to.filter(|mode| *mode != window.mode) {
            // Under X11 a window that fills one monitor fills another only after it has been a window in between.
            if window.mode == WindowMode::Windowed {
                window.mode = mode;
            } else {
                window.mode = WindowMode::Windowed;
                asked.shell.move_to.clone_from(&target);
                asked.settling = SETTLING;
            }
        }
        asked.shell.full_screen = window.mode != WindowMode::Windowed;
    }
}

/// Draws without pause while something moves, and sleeps when nothing does.
fn pace(
    mut asked: ResMut<Asked>,
    mut redraw: MessageWriter<RequestRedraw>,
    mut waker: ResMut<Waker>,
    stages: Query<(&Things, Option<&Settling>)>,
    cache: Res<ArtCache>,
    mut requests: MessageReader<ActionRequest>,
    handlers: Option<Res<WinitActionRequestHandlers>>,
    main: Query<Entity, With<PrimaryWindow>>,
) {
    let wake = asked.shell.wake.take();
    // What a screen reader asks for is heard at the end of a frame and done in the next.
    if requests.read().count() == 0 && is_still(stages.iter(), &cache, &asked) {
        waker.wake_at(wake.map(|after| Instant::now() + after));
    } else {
        redraw.write(RequestRedraw);
    }
    waker.listen(|| {
        let handler = Arc::clone(handlers?.get(&main.single().ok()?)?);
        // A panic elsewhere while the requests were held leaves them readable.
        Some(Box::new(move || !handler.lock().unwrap_or_else(PoisonError::into_inner).is_empty()))
    });
}

/// The waker of the windows that `app` is to open. They are woken when monitors come and go, too.
fn waker(app: &App) -> Waker {
    let reader = app.world().get_resource::<AccessibilityRequested>().cloned().unwrap_or_default();
    let proxy = app.world().get_resource::<EventLoopProxyWrapper>().map(|proxy| (**proxy).clone());
    if let Some(proxy) = proxy.clone().map(Mutex::new) {
        woken_by(move || {
            // Without a loop there is nobody to wake.
            proxy.lock().unwrap_or_else(PoisonError::into_inner).send_event(WinitUserEvent::WakeUp).ok();
        });
    }
    let wake = move || proxy.as_ref().is_some_and(|proxy| proxy.send_event(WinitUserEvent::WakeUp).is_ok());
    #[cfg(all(unix, not(target_os = "macos")))]
    super::x11::watch(wake.clone());
    Waker::start(reader, wake)
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
    mut shown: Local<bool>,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    let Ok(mut window) = windows.single_mut() else { return };
    if window.visible {
        // Under X11 nobody hears that a window is to fill the screen before it is there.
        if std::mem::take(&mut *shown) {
            window.set_maximized(true);
        }
        return;
    }
    *frames += 1;
    *shown = true;
    redraw.write(RequestRedraw);
    if *frames > PATIENCE || (*frames > SETTLING.into() && !cache.is_drawing()) {
        window.visible = true;
    }
}

#[cfg(test)]
mod tests {
    use super::super::MonitorFace;
    use super::*;

    #[test]
    fn a_window_that_fills_one_monitor_is_a_window_before_it_fills_another() {
        let mut app = App::new();
        app.init_resource::<Asked>().add_message::<AppExit>().add_systems(Update, obey);
        let entities: Vec<Entity> = (0..2).map(|_| app.world_mut().spawn_empty().id()).collect();
        let face = |name: &str| MonitorFace { name: name.to_owned(), size: (1920, 1080), primary: name == "A" };
        let faces = vec![face("A"), face("B")];
        app.insert_resource(Monitors { faces, entities: entities.clone(), main: None });
        let window = app.world_mut().spawn((Window::default(), PrimaryWindow)).id();
        let fills = |at: usize| WindowMode::BorderlessFullscreen(MonitorSelection::Entity(entities[at]));
        let mut modes = |to: Option<&str>, frames: usize| {
            if let Some(to) = to {
                app.world_mut().resource_mut::<Asked>().shell.move_to(to);
            }
            let mut seen = Vec::new();
            for _ in 0..frames {
                app.update();
                seen.push(app.world().get::<Window>(window).expect("it is there").mode);
            }
            (seen, app.world().resource::<Asked>().settling)
        };
        assert_eq!(modes(Some("B"), 2).0, [fills(1), fills(1)]);
        // A second time, and back: each is a move of its own.
        assert_eq!(modes(Some("A"), 1), (vec![WindowMode::Windowed], SETTLING));
        assert_eq!(modes(None, 2).0, [fills(0), fills(0)]);
        assert_eq!(modes(Some("B"), 3).0, [WindowMode::Windowed, fills(1), fills(1)]);
        // It stands where it is to be, or what is asked for is not there.
        assert_eq!(modes(Some("B"), 1).0, [fills(1)]);
        assert_eq!(modes(Some("C"), 1).0, [fills(1)]);
    }
}
