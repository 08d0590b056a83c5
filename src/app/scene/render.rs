//! Lets Bevy draw stages, one for each [`StageCamera`]. Things are known by their names: a new one enters, one with another place
//! moves there, one that is gone fades out.

use super::text::{Fonts, weigh};
use super::tween;
use super::tween::{Pose, Way};
use super::{Item, Look, Stage, What};
use crate::app::art::{self, ArtCache};
use crate::app::theme::{DESIGN_HEIGHT, DESIGN_WIDTH, Ink, Theme, fit};
use bevy::asset::AssetEventSystems;
use bevy::camera::visibility::RenderLayers;
use bevy::camera::{CameraUpdateSystems, ScalingMode};
use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::sprite::{Anchor, update_text2d_layout};
use bevy::text::TextLayoutInfo;
use bevy::time::Real;
use std::collections::HashMap;

/// What a stage camera is to show. Changing it sets things in motion.
#[derive(Component)]
pub(crate) struct Showing {
    /// The picture.
    pub(crate) stage: Stage,
    /// How it is to look.
    pub(crate) look: Look,
}

/// How the design space lies on the screen of a stage camera.
#[derive(Component, Clone, Copy, Debug, PartialEq)]
pub(crate) struct Fit {
    /// Physical pixels of the screen, across and down.
    pub(crate) physical: (f32, f32),
    /// Physical pixels for each of Bevy's logical pixels.
    pub(crate) density: f32,
}

impl Fit {
    /// Physical pixels for each design pixel.
    pub(crate) fn scale(&self) -> f32 {
        fit(self.physical.0, self.physical.1)
    }

    /// The nearest place that starts a physical pixel, for something whose left or upper edge is at `design` px on an axis where
    /// the screen has `physical` pixels for `space` design pixels.
    fn snap(&self, design: f32, physical: f32, space: f32) -> f32 {
        let scale = self.scale();
        let spare = (physical - space * scale) / 2.0;
        ((spare + design * scale).round() - spare) / scale
    }

    fn snap_corner(&self, corner: Vec2) -> Vec2 {
        Vec2::new(
            self.snap(corner.x, self.physical.0, DESIGN_WIDTH),
            self.snap(corner.y, self.physical.1, DESIGN_HEIGHT),
        )
    }
}

/// A camera that shows a stage of its own: each has its layer, its things and its fit.
#[derive(Component)]
pub(crate) struct StageCamera;

/// The things on the table that a stage camera shows.
#[derive(Component, Default)]
pub(crate) struct Things {
    shown: HashMap<String, Thing>,
    leaving: Vec<Thing>,
    /// The fit and theme everything was drawn for.
    drawn_for: Option<(Fit, Theme)>,
    now: f64,
}

/// The systems of the stage, in [`PostUpdate`]: a system that changes [`Showing`] in that schedule runs before them.
#[derive(SystemSet, Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct StageSystems;

struct Thing {
    item: Item,
    entity: Entity,
    pose: Pose,
    way: Option<Way>,
    /// Its place in the list.
    order: usize,
    depth: f32,
    /// Whether its place or opacity is to be written again.
    moved: bool,
}

impl Things {
    /// Whether something moves, enters or leaves.
    pub(crate) fn is_moving(&self) -> bool {
        !self.leaving.is_empty() || self.shown.values().any(|thing| thing.way.is_some())
    }

    /// Lets everything arrive at once.
    pub(crate) fn finish_all(&mut self) {
        for thing in self.shown.values_mut().chain(&mut self.leaving) {
            if let Some(way) = &mut thing.way {
                way.arrive();
            }
        }
    }

    /// Takes everything off the table: its camera goes. The entities are the caller's to despawn.
    pub(crate) fn clear(&mut self) -> Vec<Entity> {
        let all = self.shown.drain().map(|(_, thing)| thing).chain(self.leaving.drain(..));
        all.map(|thing| thing.entity).collect()
    }
}

/// Adds everything that draws the [`Showing`] of each [`StageCamera`]. Nothing is drawn where either is missing.
pub(crate) fn plugin(app: &mut App) {
    app.add_plugins(art::plugin)
        .init_resource::<Fonts>()
        .configure_sets(PostUpdate, StageSystems.after(CameraUpdateSystems))
        .add_systems(
            PostUpdate,
            (
                weigh.after(update_text2d_layout).before(AssetEventSystems),
                (measure, arrange).chain().in_set(StageSystems).before(update_text2d_layout),
                place.after(StageSystems).after(update_text2d_layout).before(TransformSystems::Propagate),
            ),
        );
}

/// A camera of a stage: the design space whole and in the middle, more floor in the spare room. What it shows lies in a `layer` of
/// its own, so that no other camera sees it.
pub(crate) fn camera(layer: usize) -> impl Bundle {
    (
        StageCamera,
        Things::default(),
        RenderLayers::layer(layer),
        Camera2d,
        Msaa::Off,
        Projection::Orthographic(OrthographicProjection {
            scaling_mode: ScalingMode::AutoMin { min_width: DESIGN_WIDTH, min_height: DESIGN_HEIGHT },
            ..OrthographicProjection::default_2d()
        }),
        Transform::from_xyz(DESIGN_WIDTH / 2.0, -DESIGN_HEIGHT / 2.0, 0.0),
    )
}

/// A stage camera, what it shows, and the fit that was measured before.
type Measured = (Entity, &'static mut Camera, Option<Ref<'static, Showing>>, Option<&'static Fit>);

fn measure(mut commands: Commands, mut cameras: Query<Measured, With<StageCamera>>) {
    for (entity, mut camera, showing, known) in &mut cameras {
        if let Some(showing) = showing.filter(DetectChanges::is_changed) {
            camera.clear_color = ClearColorConfig::Custom(showing.look.theme.color(Ink::Ground));
        }
        let (Some(size), Some(density)) = (camera.physical_viewport_size(), camera.target_scaling_factor()) else {
            continue;
        };
        let fit = Fit { physical: (size.x as f32, size.y as f32), density };
        if known != Some(&fit) {
            commands.entity(entity).insert(fit);
        }
    }
}

/// What drawings and words come from.
#[derive(SystemParam)]
struct Studio<'w> {
    fonts: Res<'w, Fonts>,
    cache: ResMut<'w, ArtCache>,
    images: ResMut<'w, Assets<Image>>,
}

/// Brings the entities in line with the stages.
fn arrange(
    mut commands: Commands,
    mut stages: Query<(Ref<Showing>, &Fit, &RenderLayers, &mut Things)>,
    time: Res<Time<Real>>,
    mut studio: Studio,
) {
    let finished = studio.cache.has_finished();
    let now = time.elapsed_secs_f64();
    let Studio { fonts, cache, images } = &mut studio;
    for (showing, fit, layer, mut things) in &mut stages {
        let look = showing.look;
        things.bypass_change_detection().now = now;
        let redraw = finished || things.drawn_for != Some((*fit, look.theme));
        if !showing.is_changed() && !redraw {
            continue;
        }
        let (commands, fit, theme) = (&mut commands, *fit, look.theme);
        let mut painter = Painter { commands, fonts, cache, images, fit, theme, layer };
        lay_out(&showing, &mut things, redraw, &mut painter);
    }
}

/// Brings the entities of one stage in line with it.
fn lay_out(showing: &Showing, things: &mut Things, redraw: bool, painter: &mut Painter) {
    let look = showing.look;
    things.drawn_for = Some((painter.fit, look.theme));
    let mut old = std::mem::take(&mut things.shown);
    for (order, item) in showing.stage.items.iter().enumerate() {
        let key = own_key(&item.key, &things.shown);
        let thing = match old.remove(&key) {
            Some(thing) => update(thing, item, things.now, look, redraw, painter),
            None => enter(item, things.now, look, painter),
        };
        things.shown.insert(key, Thing { order, ..thing });
    }
    for thing in &mut things.leaving {
        if redraw {
            painter.draw(thing.entity, &thing.item.what);
        }
    }
    for (_, mut thing) in old {
        thing.way = Some(Way::out(thing.pose, things.now));
        things.leaving.push(thing);
    }

    // Near things are drawn later: by height, then in the order of the list.
    let mut sorted: Vec<&mut Thing> = things.shown.values_mut().chain(&mut things.leaving).collect();
    sorted.sort_by(|a, b| a.item.z.total_cmp(&b.item.z).then(a.order.cmp(&b.order)));
    for (rank, thing) in sorted.into_iter().enumerate() {
        let depth = rank as f32 * 0.05;
        thing.moved |= redraw || thing.depth != depth;
        thing.depth = depth;
    }
}

/// The name of an item, told apart from earlier ones that have the same by mistake.
fn own_key(key: &str, taken: &HashMap<String, Thing>) -> String {
    if !taken.contains_key(key) {
        return key.to_owned();
    }
    debug!("two things on the stage are called {key:?}");
    (2..).map(|n| format!("{key} ({n})")).find(|key| !taken.contains_key(key)).unwrap_or_default()
}

fn enter(item: &Item, now: f64, look: Look, painter: &mut Painter) -> Thing {
    let there = Pose::of(item);
    let from = Pose::entering(item, look.movement);
    let entity = painter.commands.spawn(painter.layer.clone()).id();
    let way = from.map(|from| Way::new(from, there, tween::before(&item.what), now, item.motion, look.movement));
    painter.draw(entity, &item.what);
    Thing { item: item.clone(), entity, pose: from.unwrap_or(there), way, order: 0, depth: 0.0, moved: true }
}

/// What the entity of a thing is made of.
#[derive(PartialEq)]
enum Kind {
    Words,
    /// A small drawing, stretched. Bevy keeps how it was cut up with the entity, also when what it draws is stretched no more: an
    /// entity that changes its kind is made anew.
    Stretched,
    Drawn,
}

impl Kind {
    fn of(what: &What) -> Kind {
        match tween::drawing(what) {
            None => Kind::Words,
            Some(art) if art.sliced().is_some() => Kind::Stretched,
            Some(_) => Kind::Drawn,
        }
    }
}

fn update(mut thing: Thing, item: &Item, now: f64, look: Look, redraw: bool, painter: &mut Painter) -> Thing {
    let there = Pose::of(item);
    let changed = thing.item.what != item.what;
    let same_kind = Kind::of(&item.what) == Kind::of(&thing.item.what);
    let goal = Pose::of(&thing.item);
    if there != goal || (changed && tween::blends(&thing.item.what, &item.what)) {
        let was = (changed && look.movement).then(|| thing.item.what.clone());
        thing.way = Some(Way::new(thing.pose, there, was, now, item.motion, look.movement));
    }
    if !same_kind {
        painter.commands.entity(thing.entity).despawn();
        thing.entity = painter.commands.spawn(painter.layer.clone()).id();
    }
    if changed || redraw {
        painter.draw(thing.entity, &item.what);
        thing.moved = true;
    }
    thing.item = item.clone();
    thing
}

/// All that drawing takes.
struct Painter<'a, 'w, 's> {
    commands: &'a mut Commands<'w, 's>,
    fonts: &'a Fonts,
    cache: &'a mut ArtCache,
    images: &'a mut Assets<Image>,
    fit: Fit,
    theme: Theme,
    layer: &'a RenderLayers,
}

impl Painter<'_, '_, '_> {
    fn draw(&mut self, entity: Entity, what: &What) {
        let scale = self.fit.scale();
        match what {
            What::Type(words) => {
                let (root, spans) = self.fonts.set(words, self.theme, scale / self.fit.density);
                let mut entity = self.commands.entity(entity);
                entity.despawn_children().insert(root);
                for span in spans {
                    entity.with_child(span);
                }
            }
            drawn => {
                if let Some(art) = tween::drawing(drawn) {
                    let sprite = self.cache.sprite(self.images, &art, self.theme, scale);
                    self.commands.entity(entity).insert(sprite);
                }
            }
        }
    }
}

type Placed = (
    &'static mut Transform,
    Option<&'static mut Sprite>,
    Option<(Ref<'static, TextLayoutInfo>, &'static Anchor)>,
    Option<&'static Children>,
);

/// What has been drawn, to be put in its place.
#[derive(SystemParam)]
struct Drawn<'w, 's> {
    placed: Query<'w, 's, Placed>,
    colors: Query<'w, 's, &'static mut TextColor>,
    cache: ResMut<'w, ArtCache>,
    images: ResMut<'w, Assets<Image>>,
}

/// Moves things along and puts them in their places.
fn place(mut commands: Commands, mut stages: Query<(&mut Things, &Fit)>, mut drawn: Drawn) {
    for (mut things, fit) in &mut stages {
        let things = things.bypass_change_detection();
        if let Some((_, theme)) = things.drawn_for {
            put(things, fit, theme, &mut commands, &mut drawn);
        }
    }
}

/// Moves the things of one stage along.
fn put(things: &mut Things, fit: &Fit, theme: Theme, commands: &mut Commands, drawn: &mut Drawn) {
    let now = things.now;
    things.leaving.retain(|thing| {
        let stays = thing.way.as_ref().is_some_and(|way| !way.is_over(now));
        if !stays {
            commands.entity(thing.entity).despawn();
        }
        stays
    });
    for thing in things.shown.values_mut().chain(&mut things.leaving) {
        let mut art = None;
        if let Some(way) = &thing.way {
            let progress = way.progress(now);
            thing.pose = way.pose(progress);
            thing.moved = true;
            art = way.looks(&thing.item.what, progress);
            if way.is_over(now) {
                art = tween::drawing(&thing.item.what);
                thing.way = None;
            }
        }
        let Ok((mut transform, sprite, text, spans)) = drawn.placed.get_mut(thing.entity) else { continue };
        if !thing.moved && text.as_ref().is_none_or(|(layout, _)| !layout.is_changed()) {
            continue;
        }
        thing.moved = false;
        let scale = fit.scale();
        let size = match (&sprite, &text) {
            (Some(sprite), _) => sprite.custom_size.unwrap_or_default(),
            (_, Some((layout, _))) => layout.size * fit.density / scale,
            _ => Vec2::ZERO,
        };
        let anchor = text.as_ref().map_or(Vec2::ZERO, |(_, anchor)| anchor.as_vec());
        // From the place to the upper left corner, y downwards.
        let corner = Vec2::new(-0.5 - anchor.x, -0.5 + anchor.y) * size;
        let mut at = Vec2::new(thing.pose.x, thing.pose.y);
        if thing.pose.turn == 0.0 && thing.way.is_none() {
            at = fit.snap_corner(at + corner) - corner;
        }
        *transform = Transform {
            translation: Vec3::new(at.x, -at.y, thing.depth),
            rotation: Quat::from_rotation_z(-thing.pose.turn.to_radians()),
            scale: Vec3::splat(if text.is_some() { fit.density / scale } else { 1.0 }),
        };
        if let Some(mut sprite) = sprite {
            if let Some(art) = art {
                *sprite = drawn.cache.sprite(&mut drawn.images, &art, theme, scale);
            }
            sprite.color.set_alpha(thing.pose.alpha);
        }
        for entity in std::iter::once(thing.entity).chain(spans.into_iter().flatten().copied()) {
            if let Ok(mut color) = drawn.colors.get_mut(entity)
                && color.0.alpha() != thing.pose.alpha
            {
                color.0.set_alpha(thing.pose.alpha);
            }
        }
    }
}
