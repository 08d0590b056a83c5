//! The monitors, by name: a monitor that goes and comes back is another one to Bevy, but its name is the same.

use bevy::prelude::*;
use bevy::window::{Monitor, OnMonitor, PrimaryMonitor, PrimaryWindow};

/// A monitor, as people tell it from the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct MonitorFace {
    /// What the system calls it.
    pub(crate) name: String,
    /// Pixels across and down.
    pub(crate) size: (u32, u32),
    /// Whether it is the system's first.
    pub(crate) primary: bool,
}

/// The monitors there are.
#[derive(Resource, Default)]
pub(super) struct Monitors {
    pub(super) faces: Vec<MonitorFace>,
    /// Bevy's entities of them, in the same order; none where there are no windows.
    pub(super) entities: Vec<Entity>,
    /// The name of the monitor that the main window is on.
    pub(super) main: Option<String>,
}

impl Monitors {
    /// Where the monitor with this name is in the list.
    pub(super) fn place(&self, name: &str) -> Option<usize> {
        self.faces.iter().position(|face| face.name == name)
    }

    /// Bevy's entity of the monitor with this name.
    pub(super) fn entity(&self, name: &str) -> Option<Entity> {
        self.entities.get(self.place(name)?).copied()
    }
}

/// The monitor a window was on when Bevy last looked.
#[derive(Component)]
pub(super) struct StandsOn(Entity);

/// Keeps where a window is without tying its life to the monitor's: Bevy would take away every window of a monitor that goes, the
/// only one too.
pub(super) fn untie(placed: On<Insert, OnMonitor>, on: Query<&OnMonitor>, mut commands: Commands) {
    let window = placed.entity;
    if let Ok(on) = on.get(window) {
        commands.entity(window).insert(StandsOn(on.0)).remove::<OnMonitor>();
    }
}

/// Brings the list up to date when a monitor came or went, or the main window moved to another one.
pub(super) fn look_around(
    found: Query<(Entity, &Monitor, Has<PrimaryMonitor>)>,
    main: Query<&StandsOn, With<PrimaryWindow>>,
    mut monitors: ResMut<Monitors>,
) {
    let mut entities: Vec<Entity> = found.iter().map(|(entity, ..)| entity).collect();
    entities.sort_by_key(|&entity| found.get(entity).map(|(_, it, _)| it.physical_position.to_array()).ok());
    let mut faces: Vec<MonitorFace> = Vec::new();
    for &entity in &entities {
        let Ok((_, monitor, primary)) = found.get(entity) else { continue };
        let size = (monitor.physical_width, monitor.physical_height);
        let called = monitor.name.clone().unwrap_or_else(|| format!("{} × {}", size.0, size.1));
        let taken = |name: &String| faces.iter().any(|face| face.name == *name);
        let mut names = std::iter::once(called.clone()).chain((2..).map(|n| format!("{called} ({n})")));
        let name = names.find(|name| !taken(name)).unwrap_or_default();
        faces.push(MonitorFace { name, size, primary });
    }
    let here = main.iter().next().and_then(|on| entities.iter().position(|&entity| entity == on.0));
    let first = || faces.iter().position(|face| face.primary);
    let main = here.or_else(first).or(Some(0)).and_then(|at| faces.get(at)).map(|face| face.name.clone());
    if monitors.faces != faces || monitors.entities != entities || monitors.main != main {
        *monitors = Monitors { faces, entities, main };
    }
}
