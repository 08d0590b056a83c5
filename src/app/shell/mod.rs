//! The shell: everything between a [`Stage`] and pixels, and the windows themselves. What is played in them implements [`Screens`];
//! the same screens run in windows ([`window`]) and without any ([`offscreen`]), where tests drive them.

mod modifiers;
mod monitors;
pub(crate) mod offscreen;
mod panes;
#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
mod waker;
pub(crate) mod window;
#[cfg(all(unix, not(target_os = "macos")))]
mod x11;

pub(crate) use monitors::MonitorFace;
pub(crate) use panes::Pane;

pub(crate) use waker::wake_window;

use super::scene::render;
use super::scene::render::{Fit, Showing, StageSystems, Things};
use super::scene::{Look, Stage};
use crate::app::art::ArtCache;
use crate::app::theme::{Ink, Theme, egui_fonts, egui_style};
use crate::app::widgets::is_covered;
use crate::t;
use crate::text::Lang;
use bevy::camera::visibility::VisibilitySystems;
use bevy::prelude::*;
use bevy::time::Real;
use bevy_egui::{
    EguiContext, EguiFullOutput, EguiGlobalSettings, EguiInput, EguiPlugin, EguiPostUpdateSet, EguiPreUpdateSet,
    EguiPrimaryContextPass, PrimaryEguiContext, egui,
};
use std::collections::HashMap;
use std::time::Duration;

/// What is shown and operated in the shell.
pub(crate) trait Screens: Send + Sync + 'static {
    /// How everything is to look now.
    fn look(&self) -> Look;

    /// The hands: egui over the stage, one point for each design pixel, `ui` filling the window. May be called twice for one
    /// frame, the second time without input.
    fn ui(&mut self, ui: &mut egui::Ui, shell: &mut Shell);

    /// The stage below the hands, if it has become another one; asked after every [`Screens::ui`]. Things move when it changes.
    fn stage(&mut self) -> Option<Stage>;

    /// What is shown in windows of their own on other monitors; asked after every [`Screens::ui`]. A pane whose monitor is not
    /// there is not shown.
    fn panes(&self) -> &[Pane] {
        &[]
    }

    /// Called when the window of the pane with this name is closed.
    fn pane_closed(&mut self, _name: &str) {}

    /// Whether the screen shown now lays itself out anew in small windows, so that its type keeps a readable size: it gets at
    /// least 1600 × 900 points there, and not 1920 × 1080.
    fn reflows(&self) -> bool {
        false
    }

    /// Called when the window is to be closed. True lets it close.
    fn may_close(&mut self) -> bool {
        true
    }
}

/// What screens may know of the shell and ask of it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Shell {
    /// The time since the start.
    pub(crate) now: Duration,
    /// Whether something on the stage still moves.
    pub(crate) moving: bool,
    /// Whether the window fills its screen.
    pub(crate) full_screen: bool,
    /// The monitors there are, in the order of the system.
    pub(crate) monitors: Vec<MonitorFace>,
    /// The name of the monitor that the main window is on.
    pub(crate) monitor: Option<String>,
    quit: bool,
    toggle: bool,
    move_to: Option<String>,
    wake: Option<Duration>,
}

impl Shell {
    /// Asks for another frame after `after` at the latest, though nothing may happen until then: for clocks. A request is for one
    /// frame: a screen that still waits for its moment asks again in every frame until it has come.
    pub(crate) fn wake_in(&mut self, after: Duration) {
        self.wake = Some(self.wake.map_or(after, |wake| wake.min(after)));
    }

    /// Ends the program.
    pub(crate) fn quit(&mut self) {
        self.quit = true;
    }

    /// Fills the screen, or leaves it.
    pub(crate) fn toggle_full_screen(&mut self) {
        self.toggle = true;
    }

    /// Lets the main window fill the monitor with this name.
    pub(crate) fn move_to(&mut self, monitor: &str) {
        self.move_to = Some(monitor.to_owned());
    }
}

/// The screens that are shown.
#[derive(Resource)]
pub(crate) struct Playing<S: Screens>(pub(crate) S);

/// What the last frame asked for.
#[derive(Resource, Default)]
struct Asked {
    shell: Shell,
    /// Frames still to come though nothing moves, after something else than a stage changed: a window came or went.
    settling: u8,
}

/// Frames still to come of one stage though nothing on it moves: text and textures of a new picture arrive in the frame after it.
#[derive(Component, Default)]
struct Settling(u8);

/// Frames that follow a change.
const SETTLING: u8 = 3;

/// Adds the screens and everything they need but the window: Bevy's plugins, egui's and a [`show::StageCamera`] that is the primary egui
/// context are added by [`window`] or [`offscreen`].
fn plugin<S: Screens>(app: &mut App, screens: S) {
    app.add_plugins(EguiPlugin::default());
    app.world_mut().resource_mut::<EguiGlobalSettings>().auto_create_primary_context = false;
    // The floor is there before anything stands on it.
    app.insert_resource(ClearColor(screens.look().theme.color(Ink::Ground)));
    app.add_plugins(render::plugin)
        .insert_resource(Playing(screens))
        .init_resource::<Asked>()
        .init_resource::<monitors::Monitors>()
        .configure_sets(PostUpdate, StageSystems.after(EguiPostUpdateSet::EndPass))
        .add_systems(
            PreUpdate,
            (modifiers::held_keys, panes::hear_nothing, be_quiet, size::<S>, panes::size, style::<S>, keys)
                .chain()
                .after(EguiPreUpdateSet::ProcessInput)
                .before(EguiPreUpdateSet::BeginPass),
        )
        .add_systems(EguiPrimaryContextPass, hands::<S>)
        .add_systems(
            PostUpdate,
            (
                stage::<S>.after(EguiPostUpdateSet::EndPass).before(StageSystems),
                wake_up.after(EguiPostUpdateSet::EndPass).before(EguiPostUpdateSet::ProcessOutput),
                rest.after(StageSystems).before(VisibilitySystems::CheckVisibility),
            ),
        );
    panes::plugin::<S>(app);
}

/// Keeps the state of the modifier keys out of egui's input unless it has changed: egui repaints whenever there is input, so an
/// event in every frame would keep an idle window busy for ever.
fn be_quiet(mut inputs: Query<(Entity, &mut EguiInput)>, mut last: Local<HashMap<Entity, egui::Modifiers>>) {
    last.retain(|&entity, _| inputs.contains(entity));
    for (entity, mut input) in &mut inputs {
        let known = last.entry(entity).or_default();
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => std::mem::replace(known, *now) != *now,
            _ => true,
        });
    }
}

/// One point for each design pixel.
fn size<S: Screens>(
    playing: Res<Playing<S>>,
    mut contexts: Query<(&mut EguiContext, &mut EguiInput, &Camera), With<PrimaryEguiContext>>,
) {
    for (mut context, mut input, camera) in &mut contexts {
        measure(&mut context, &mut input, camera, playing.0.reflows());
    }
}

/// Gives an egui context the room its camera has.
fn measure(context: &mut EguiContext, input: &mut EguiInput, camera: &Camera, reflows: bool) {
    let (Some(physical), Some(density)) = (camera.physical_viewport_size(), camera.target_scaling_factor()) else {
        return;
    };
    let fit = Fit { physical: (physical.x as f32, physical.y as f32), density };
    let zoom = fit.zoom(reflows);
    let ctx = context.get_mut();
    if ctx.zoom_factor() != zoom {
        ctx.set_zoom_factor(zoom);
    }
    let points = egui::vec2(fit.physical.0, fit.physical.1) / (density * zoom);
    input.screen_rect = Some(egui::Rect::from_min_size(egui::Pos2::ZERO, points));
}

/// Fonts for every new context, and the theme's style when it is another one.
fn style<S: Screens>(
    playing: Res<Playing<S>>,
    mut contexts: Query<(Entity, &mut EguiContext, Option<&Showing>, Has<PrimaryEguiContext>)>,
    mut styled: Local<HashMap<Entity, Theme>>,
) {
    styled.retain(|&entity, _| contexts.contains(entity));
    for (entity, mut context, showing, primary) in &mut contexts {
        let own = showing.map(|showing| showing.look.theme).filter(|_| !primary);
        let theme = own.unwrap_or_else(|| playing.0.look().theme);
        let before = styled.insert(entity, theme);
        if before == Some(theme) {
            continue;
        }
        let ctx = context.get_mut();
        if before.is_none() {
            ctx.set_fonts(egui_fonts());
            // The window decides the zoom.
            ctx.options_mut(|options| options.zoom_with_keyboard = false);
        }
        ctx.set_theme(match theme {
            Theme::Light => egui::Theme::Light,
            Theme::Dark => egui::Theme::Dark,
        });
        ctx.set_style_of(egui::Theme::Light, egui_style(theme));
        ctx.set_style_of(egui::Theme::Dark, egui_style(theme));
    }
}

/// Any key lets what moves arrive, on every stage, and F11 fills the screen.
fn keys(inputs: Query<&EguiInput, With<PrimaryEguiContext>>, mut stages: Query<&mut Things>, mut asked: ResMut<Asked>) {
    for event in inputs.iter().flat_map(|input| &input.events) {
        let egui::Event::Key { key, pressed: true, repeat: false, .. } = event else { continue };
        finish_movements(&mut stages);
        if *key == egui::Key::F11 {
            asked.shell.toggle_full_screen();
        }
    }
}

/// Lets everything on every stage arrive.
fn finish_movements(stages: &mut Query<&mut Things>) {
    for mut things in stages {
        if things.is_moving() {
            things.finish_all();
        }
    }
}

fn hands<S: Screens>(
    mut playing: ResMut<Playing<S>>,
    mut contexts: Query<&mut EguiContext, With<PrimaryEguiContext>>,
    mut asked: ResMut<Asked>,
    stages: Query<&mut Things>,
    time: Res<Time<Real>>,
    monitors: Res<monitors::Monitors>,
) {
    let Some(mut context) = contexts.iter_mut().next() else { return };
    let ctx = context.get_mut().clone();
    let place = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.content_rect());
    let mut ui = egui::Ui::new(ctx, "hands".into(), place);
    asked.shell.now = time.elapsed();
    asked.shell.moving = stages.iter().any(Things::is_moving);
    if monitors.is_changed() {
        asked.shell.monitors.clone_from(&monitors.faces);
        asked.shell.monitor.clone_from(&monitors.main);
    }
    playing.0.ui(&mut ui, &mut asked.shell);
    tell_reader(&ui, playing.0.look().lang);
}

/// Tells a screen reader whose window this is, and keeps the room out of its way while a sheet lies over it.
fn tell_reader(ui: &egui::Ui, lang: Lang) {
    ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |root| root.set_label(t!(lang, "app-name")));
    if is_covered(ui) {
        ui.ctx().accesskit_node_builder(ui.unique_id(), |room| room.set_hidden());
    }
}

fn stage<S: Screens>(
    mut playing: ResMut<Playing<S>>,
    mut stages: Query<(Entity, Option<&mut Showing>, &mut EguiContext), With<PrimaryEguiContext>>,
    mut commands: Commands,
) {
    let Ok((camera, showing, mut context)) = stages.single_mut() else { return };
    let look = playing.0.look();
    let stage = playing.0.stage();
    let untouched = context.get_mut().input(|input| input.raw.events.is_empty());
    show(&mut commands, camera, showing, stage, look, untouched);
}

/// Lets a camera show `stage`, where it has become another one, in this `look`.
fn show(
    commands: &mut Commands,
    camera: Entity,
    showing: Option<Mut<Showing>>,
    stage: Option<Stage>,
    look: Look,
    untouched: bool,
) {
    match showing {
        None => {
            commands
                .entity(camera)
                .insert((Showing { stage: stage.unwrap_or_default(), look }, Settling(SETTLING + 1)));
        }
        Some(mut showing) if stage.is_some() || showing.look != look => {
            let stage = stage.unwrap_or_else(|| std::mem::take(&mut showing.stage));
            let in_place = showing.look == look && showing.stage.has_same_things(&stage);
            *showing = Showing { stage, look };
            // A clock shows another time: that is all, and the hands showed it in this frame already.
            if !in_place || !untouched {
                commands.entity(camera).insert(Settling(SETTLING + 1));
            }
        }
        Some(_) => {}
    }
}

/// Counts down the frames that follow a change, and lets a window rest while another one moves: every window is drawn in every
/// frame, so that a table that moves in one would wait for the other, which shows the same as before.
fn rest(
    mut asked: ResMut<Asked>,
    mut stages: Query<(&mut Camera, &Things, &mut Settling, &mut EguiContext, &EguiFullOutput)>,
) {
    asked.settling = asked.settling.saturating_sub(1);
    let busy = |things: &Things, settling: &Settling| settling.0 > 0 || things.is_moving();
    let several = stages.iter().count() > 1;
    let some_busy = stages.iter().any(|(_, things, settling, ..)| busy(things, settling));
    for (mut camera, things, mut settling, mut context, output) in &mut stages {
        let mut paints = || {
            let soon = output.0.as_ref().and_then(|output| output.viewport_output.get(&egui::ViewportId::ROOT));
            let touched = context.get_mut().input(|input| !input.raw.events.is_empty());
            touched || soon.is_some_and(|viewport| viewport.repaint_delay.is_zero())
        };
        if several {
            let wanted = asked.settling > 0 || !some_busy || busy(things, &settling) || paints();
            if camera.is_active != wanted {
                camera.is_active = wanted;
            }
        }
        settling.0 = settling.0.saturating_sub(1);
    }
}

/// Hears when egui wants to be drawn again later.
fn wake_up(outputs: Query<&EguiFullOutput>, mut asked: ResMut<Asked>) {
    for output in outputs.iter().filter_map(|output| output.0.as_ref()) {
        let delays = output.viewport_output.get(&egui::ViewportId::ROOT).map(|viewport| viewport.repaint_delay);
        if let Some(delay) = delays.filter(|delay| *delay > Duration::ZERO && *delay < Duration::MAX) {
            asked.shell.wake_in(delay);
        }
    }
}

/// Whether there is nothing left to draw but what is drawn already.
fn is_still<'a>(
    stages: impl IntoIterator<Item = (&'a Things, Option<&'a Settling>)>,
    cache: &ArtCache,
    asked: &Asked,
) -> bool {
    let still = |(things, settling): (&Things, Option<&Settling>)| {
        settling.is_none_or(|settling| settling.0 == 0) && !things.is_moving()
    };
    asked.settling == 0 && !cache.is_drawing() && stages.into_iter().all(still)
}

/// The least room a screen that lays itself out anew is made for, in points.
const LEAST_ROOM: (f32, f32) = (1600.0, 900.0);

/// The zoom below which such a screen gives up room rather than get smaller still.
const LEAST_ZOOM: f32 = 0.8;

impl Fit {
    /// egui's zoom: points to Bevy's logical pixels. A screen that reflows is drawn at [`LEAST_ZOOM`] in a small window, and
    /// smaller only where [`LEAST_ROOM`] would not fit: small words can be read closer by, words outside the window cannot.
    fn zoom(&self, reflows: bool) -> f32 {
        let whole = self.scale() / self.density;
        if !reflows {
            return whole;
        }
        let (width, height) = (self.physical.0 / self.density, self.physical.1 / self.density);
        let roomy = (width / LEAST_ROOM.0).min(height / LEAST_ROOM.1);
        whole.max(roomy.min(LEAST_ZOOM))
    }
}
