//! The shell: everything between a [`Stage`] and pixels, and the window itself. What is played in it implements [`Screens`]; the
//! same screens run in a window ([`window`]) and without one ([`offscreen`]), where tests drive them.

mod modifiers;
pub mod offscreen;
#[cfg(test)]
pub mod testing;
#[cfg(test)]
mod tests;
mod waker;
pub mod window;

pub(crate) use waker::wake_window;

use super::scene::render;
use super::scene::render::{Fit, Showing, StageSystems, Things};
use super::scene::{Look, Stage};
use crate::app::art::ArtCache;
use crate::app::theme::{Ink, Theme, egui_fonts, egui_style};
use crate::app::widgets::is_covered;
use crate::t;
use crate::text::Lang;
use bevy::prelude::*;
use bevy::time::Real;
use bevy_egui::{
    EguiContext, EguiFullOutput, EguiGlobalSettings, EguiInput, EguiPlugin, EguiPostUpdateSet, EguiPreUpdateSet,
    EguiPrimaryContextPass, PrimaryEguiContext, egui,
};
use std::time::Duration;

/// What is shown and operated in the shell.
pub trait Screens: Send + Sync + 'static {
    /// How everything is to look now.
    fn look(&self) -> Look;

    /// The hands: egui over the stage, one point for each design pixel, `ui` filling the window. May be called twice for one
    /// frame, the second time without input.
    fn ui(&mut self, ui: &mut egui::Ui, shell: &mut Shell);

    /// The stage below the hands, if it has become another one; asked after every [`Screens::ui`]. Things move when it changes.
    fn stage(&mut self) -> Option<Stage>;

    /// Whether the screen shown now lays itself out anew in small windows, so that its type keeps a readable size: it gets at
    /// least 1600 × 900 points there, and not 1920 × 1080.
    fn reflows(&self) -> bool {
        false
    }

    /// Called when somebody closes the window. True lets it close.
    fn may_close(&mut self) -> bool {
        true
    }
}

/// What screens may know of the shell and ask of it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Shell {
    /// The time since the start.
    pub now: Duration,
    /// Whether something on the stage still moves.
    pub moving: bool,
    /// Whether the window fills its screen.
    pub full_screen: bool,
    quit: bool,
    finish: bool,
    toggle: bool,
    wake: Option<Duration>,
}

impl Shell {
    /// Asks for another frame after `after` at the latest, though nothing may happen until then: for clocks. A request is for one
    /// frame: whoever still waits for a moment asks again in every frame until it has come.
    pub fn wake_in(&mut self, after: Duration) {
        self.wake = Some(self.wake.map_or(after, |wake| wake.min(after)));
    }

    /// Ends the program.
    pub fn quit(&mut self) {
        self.quit = true;
    }

    /// Lets everything on the stage arrive at once.
    pub fn finish_movements(&mut self) {
        self.finish = true;
    }

    /// Fills the screen, or leaves it.
    pub fn toggle_full_screen(&mut self) {
        self.toggle = true;
    }
}

/// The screens that are shown.
#[derive(Resource)]
pub struct Playing<S: Screens>(pub S);

/// What the last frame asked for.
#[derive(Resource, Default)]
struct Asked {
    shell: Shell,
    /// Frames still to come though nothing moves: text and textures of a new picture arrive in the frame after it.
    settling: u8,
}

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
        .configure_sets(PostUpdate, StageSystems.after(EguiPostUpdateSet::EndPass))
        .add_systems(
            PreUpdate,
            (modifiers::held_keys, be_quiet, size::<S>, style::<S>, keys)
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
            ),
        );
}

/// Keeps the state of the modifier keys out of egui's input unless it has changed: egui repaints whenever there is input, so an
/// event in every frame would keep an idle window busy for ever.
fn be_quiet(mut inputs: Query<&mut EguiInput>, mut last: Local<egui::Modifiers>) {
    for mut input in &mut inputs {
        let mut known = *last;
        input.events.retain(|event| match event {
            egui::Event::ModifiersChanged(now) => std::mem::replace(&mut known, *now) != *now,
            _ => true,
        });
        *last = known;
    }
}

/// One point for each design pixel.
fn size<S: Screens>(
    playing: Res<Playing<S>>,
    mut contexts: Query<(&mut EguiContext, &mut EguiInput, &Camera), With<PrimaryEguiContext>>,
) {
    for (mut context, mut input, camera) in &mut contexts {
        let (Some(physical), Some(density)) = (camera.physical_viewport_size(), camera.target_scaling_factor()) else {
            continue;
        };
        let fit = Fit { physical: (physical.x as f32, physical.y as f32), density };
        let zoom = fit.zoom(playing.0.reflows());
        let ctx = context.get_mut();
        if ctx.zoom_factor() != zoom {
            ctx.set_zoom_factor(zoom);
        }
        let points = egui::vec2(fit.physical.0, fit.physical.1) / (density * zoom);
        input.screen_rect = Some(egui::Rect::from_min_size(egui::Pos2::ZERO, points));
    }
}

/// Fonts at the start, and the theme's style when it is another one.
fn style<S: Screens>(
    playing: Res<Playing<S>>,
    mut contexts: Query<&mut EguiContext, With<PrimaryEguiContext>>,
    mut styled: Local<Option<Theme>>,
) {
    let theme = playing.0.look().theme;
    if *styled == Some(theme) {
        return;
    }
    for mut context in &mut contexts {
        let ctx = context.get_mut();
        if styled.is_none() {
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
        *styled = Some(theme);
    }
}

/// Any key lets what moves arrive, and F11 fills the screen.
fn keys(inputs: Query<&EguiInput>, mut things: ResMut<Things>, mut asked: ResMut<Asked>) {
    for event in inputs.iter().flat_map(|input| &input.events) {
        let egui::Event::Key { key, pressed: true, repeat: false, .. } = event else { continue };
        if things.is_moving() {
            things.finish_all();
        }
        if *key == egui::Key::F11 {
            asked.shell.toggle_full_screen();
        }
    }
}

fn hands<S: Screens>(
    mut playing: ResMut<Playing<S>>,
    mut contexts: Query<&mut EguiContext, With<PrimaryEguiContext>>,
    mut asked: ResMut<Asked>,
    mut things: ResMut<Things>,
    time: Res<Time<Real>>,
) {
    let Some(mut context) = contexts.iter_mut().next() else { return };
    let ctx = context.get_mut().clone();
    let place = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.content_rect());
    let mut ui = egui::Ui::new(ctx, "hands".into(), place);
    asked.shell.now = time.elapsed();
    asked.shell.moving = things.is_moving();
    playing.0.ui(&mut ui, &mut asked.shell);
    tell_reader(&ui, playing.0.look().lang);
    if std::mem::take(&mut asked.shell.finish) {
        things.finish_all();
    }
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
    showing: Option<ResMut<Showing>>,
    mut contexts: Query<&mut EguiContext, With<PrimaryEguiContext>>,
    mut commands: Commands,
    mut asked: ResMut<Asked>,
) {
    let look = playing.0.look();
    let stage = playing.0.stage();
    asked.settling = asked.settling.saturating_sub(1);
    match showing {
        None => {
            commands.insert_resource(Showing { stage: stage.unwrap_or_default(), look });
        }
        Some(mut showing) if stage.is_some() || showing.look != look => {
            let stage = stage.unwrap_or_else(|| std::mem::take(&mut showing.stage));
            let in_place = showing.look == look && showing.stage.has_same_things(&stage);
            *showing = Showing { stage, look };
            // A clock shows another time: that is all, and the hands showed it in this frame already.
            if in_place
                && contexts.iter_mut().all(|mut context| context.get_mut().input(|input| input.raw.events.is_empty()))
            {
                return;
            }
        }
        Some(_) => return,
    }
    asked.settling = SETTLING;
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
fn is_still(things: &Things, cache: &ArtCache, asked: &Asked) -> bool {
    asked.settling == 0 && !things.is_moving() && !cache.is_drawing()
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
