//! Panes: pictures in windows of their own on other monitors, beside the main window. They have no buttons, hear no keys and hide
//! the pointer; a screen reader reads them.

use super::monitors::Monitors;
use super::{Asked, Playing, SETTLING, Screens, measure, show};
use crate::app::scene::hit_areas;
use crate::app::scene::render;
use crate::app::scene::render::{Showing, StageSystems, Things};
use crate::app::scene::{Look, Stage};
use bevy::camera::RenderTarget;
use bevy::ecs::schedule::ScheduleLabel;
use bevy::prelude::*;
use bevy::window::{CursorOptions, MonitorSelection, WindowMode, WindowRef};
use bevy_egui::{EguiContext, EguiInput, EguiManagedTextures, EguiPostUpdateSet, EguiSchedule, egui};
use std::collections::HashMap;

/// A picture on a monitor of its own.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Pane {
    /// What tells it from other panes.
    pub(crate) name: String,
    /// What its window is called.
    pub(crate) title: String,
    /// The name of its monitor.
    pub(crate) monitor: String,
    /// How it is to look.
    pub(crate) look: Look,
    /// The picture. What can be pressed on it is only read aloud.
    pub(crate) stage: Stage,
}

/// The camera of an open pane.
#[derive(Component)]
pub(super) struct PaneCamera {
    name: String,
    title: String,
    monitor: String,
    /// Its window; `None` where panes are pictures.
    pub(super) window: Option<Entity>,
    slot: usize,
}

impl PaneCamera {
    /// What its pane is called.
    pub(super) fn name(&self) -> &str {
        &self.name
    }
}

/// How many panes there can be: egui wants a schedule of its own for each, made before the first frame.
const SLOTS: usize = 8;

/// The pass of egui for the pane in this slot.
#[derive(ScheduleLabel, Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct PanePass(usize);

/// Where panes are drawn when there are no windows: a picture for each monitor, by its name.
#[derive(Resource, Default)]
pub(super) struct Canvases(pub(super) HashMap<String, Handle<Image>>);

/// The cameras and windows of panes that are closed, and what lay on their tables. They go at the start of the next frame, when nothing
/// else of Bevy is at them: egui panics where what it has just drawn for a context is dropped before it is handed on.
#[derive(Resource, Default)]
struct Doomed(Vec<Entity>);

pub(super) fn plugin<S: Screens>(app: &mut App) {
    app.init_resource::<Doomed>();
    for slot in 0..SLOTS {
        app.add_systems(PanePass(slot), move |panes: Query<(&PaneCamera, &Showing, &mut EguiContext)>| {
            read_aloud(slot, panes);
        });
    }
    app.add_systems(First, sweep)
        .add_systems(PostUpdate, open_and_close::<S>.after(EguiPostUpdateSet::EndPass).before(StageSystems));
}

/// One point for each design pixel, as on the table.
pub(super) fn size(mut contexts: Query<(&mut EguiContext, &mut EguiInput, &Camera), With<PaneCamera>>) {
    for (mut context, mut input, camera) in &mut contexts {
        measure(&mut context, &mut input, camera, false);
    }
}

/// Whatever is pressed, moved or said in a pane is not heard.
pub(super) fn hear_nothing(mut inputs: Query<&mut EguiInput, With<PaneCamera>>) {
    for mut input in &mut inputs {
        if !input.events.is_empty() {
            input.events.clear();
        }
    }
}

/// Tells a screen reader what stands in the pane of this slot.
fn read_aloud(slot: usize, mut panes: Query<(&PaneCamera, &Showing, &mut EguiContext)>) {
    for (pane, showing, mut context) in panes.iter_mut().filter(|(pane, ..)| pane.slot == slot) {
        let ctx = context.get_mut().clone();
        let place = egui::UiBuilder::new().layer_id(egui::LayerId::background()).max_rect(ctx.content_rect());
        let mut ui = egui::Ui::new(ctx, "pane".into(), place);
        hit_areas::labels(&mut ui, &showing.stage);
        ui.ctx().accesskit_node_builder(egui::accesskit_root_id(), |root| root.set_label(pane.title.as_str()));
    }
}

type Open<'w, 's> = Query<'w, 's, (Entity, &'static mut PaneCamera, Option<&'static mut Showing>, &'static mut Things)>;

/// Opens the panes that are wanted where their monitors are, closes the others, and shows in each what it is to show.
fn open_and_close<S: Screens>(
    playing: Res<Playing<S>>,
    monitors: Res<Monitors>,
    canvases: Option<Res<Canvases>>,
    mut open: Open,
    mut doomed: ResMut<Doomed>,
    mut commands: Commands,
    mut asked: ResMut<Asked>,
) {
    let wanted = playing.0.panes();
    let mut taken: Vec<usize> = Vec::new();
    let mut shown: Vec<&str> = Vec::new();
    for (camera, mut pane, showing, mut things) in &mut open {
        taken.push(pane.slot);
        let of = |want: &&Pane| want.name == pane.name && want.monitor == pane.monitor;
        let stays = wanted.iter().find(of).filter(|want| monitors.place(&want.monitor).is_some());
        match stays {
            Some(want) => {
                shown.push(&want.name);
                if pane.title != want.title {
                    pane.title.clone_from(&want.title);
                }
                let other = showing.as_ref().is_none_or(|showing| showing.stage != want.stage);
                show(&mut commands, camera, showing, other.then(|| want.stage.clone()), want.look, true);
            }
            None => {
                doomed.0.extend(things.clear());
                // Window and camera go together: a camera without its window is an error in every frame.
                doomed.0.push(camera);
                doomed.0.extend(pane.window);
                // The window goes in the frame after this one, and egui's memory of it then.
                asked.settling = SETTLING + 1;
            }
        }
    }
    for want in wanted.iter().filter(|want| !shown.contains(&want.name.as_str())) {
        let Some(slot) = (0..SLOTS).find(|slot| !taken.contains(slot)) else { continue };
        let target = match &canvases {
            Some(canvases) => canvases.0.get(&want.monitor).map(|canvas| (RenderTarget::from(canvas.clone()), None)),
            None => monitors.entity(&want.monitor).map(|monitor| {
                let window = commands.spawn(window(want, monitor)).id();
                (RenderTarget::Window(WindowRef::Entity(window)), Some(window))
            }),
        };
        let Some((target, window)) = target.filter(|_| monitors.place(&want.monitor).is_some()) else { continue };
        taken.push(slot);
        let pane = PaneCamera {
            name: want.name.clone(),
            title: want.title.clone(),
            monitor: want.monitor.clone(),
            window,
            slot,
        };
        let camera = (render::camera(slot + 1), target, EguiSchedule::new(PanePass(slot)), pane);
        let camera = commands.spawn(camera).id();
        show(&mut commands, camera, None, Some(want.stage.clone()), want.look, true);
        asked.settling = SETTLING + 1;
    }
}

/// The window of a pane: the whole of its monitor, and no pointer.
fn window(pane: &Pane, monitor: Entity) -> impl Bundle {
    let window = Window {
        title: pane.title.clone(),
        name: Some("komma-overens".to_owned()),
        mode: WindowMode::BorderlessFullscreen(MonitorSelection::Entity(monitor)),
        focused: false,
        ..default()
    };
    (window, CursorOptions { visible: false, ..default() })
}

/// Lets go of what lay in a pane that is closed, and of what egui had drawn for it: it keeps textures by context, and forgets none by itself.
fn sweep(
    mut commands: Commands,
    mut doomed: ResMut<Doomed>,
    mut gone: RemovedComponents<EguiContext>,
    contexts: Query<(), With<EguiContext>>,
    textures: Option<ResMut<EguiManagedTextures>>,
    mut images: ResMut<Assets<Image>>,
) {
    for entity in doomed.0.drain(..) {
        commands.entity(entity).despawn();
    }
    let (true, Some(mut textures)) = (gone.read().count() > 0, textures) else { return };
    textures.retain(|(context, _), texture| {
        let stays = contexts.contains(*context);
        if !stays {
            images.remove(&texture.handle);
        }
        stays
    });
}
