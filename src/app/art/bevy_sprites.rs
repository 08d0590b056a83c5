//! Drawings as Bevy images, for what the room looks at.

use super::cache::Store;
use super::raster::{Raster, pixels, raster_art};
use super::{Art, Sliced};
use crate::app::theme::Theme;
use bevy::asset::RenderAssetUsages;
use bevy::prelude::*;
use bevy::render::render_resource::{Extent3d, TextureDimension, TextureFormat};
use bevy::sprite::{BorderRect, SliceScaleMode, SpriteImageMode, TextureSlicer};
use bevy::tasks::{AsyncComputeTaskPool, Task, block_on, poll_once};
use bevy::window::RequestRedraw;
use std::collections::HashMap;

/// Bytes of images that may lie unused.
const BUDGET: usize = 64 << 20;

/// Drawings of more pixels than this are drawn beside the game, which shows nothing in their place until they are done.
const LARGE: u32 = 320 * 320;

/// Draws and keeps the images of the table.
#[derive(Resource)]
pub struct ArtCache {
    /// Draw everything at once, however large: for pictures that are taken and not watched.
    pub(crate) synchronous: bool,
    store: Store<Handle<Image>>,
    drawing: Vec<(Handle<Image>, Task<Image>)>,
    /// The last large image that was drawn of the table, of a board and of the curtain: it stands in for the next.
    stand_ins: HashMap<&'static str, Handle<Image>>,
    /// Something was drawn since [`ArtCache::has_finished`] was last asked.
    finished: bool,
    now: u64,
}

impl Default for ArtCache {
    fn default() -> ArtCache {
        ArtCache {
            synchronous: false,
            store: Store::new(BUDGET),
            drawing: Vec::new(),
            stand_ins: HashMap::new(),
            finished: false,
            now: 0,
        }
    }
}

/// Adds the [`ArtCache`] and the system that puts finished drawings in their place.
pub(crate) fn plugin(app: &mut App) {
    app.init_resource::<ArtCache>().add_systems(PreUpdate, finish);
}

impl ArtCache {
    /// The image of `art`, `scale` physical pixels for each design pixel. A large one is a transparent pixel at first and is
    /// filled in when it is drawn, so give the sprite a size of its own; [`ArtCache::sprite`] does.
    pub(crate) fn image(&mut self, images: &mut Assets<Image>, art: &Art, theme: Theme, scale: f32) -> Handle<Image> {
        let key = format!("{theme:?} {scale} {}", art.key());
        self.now += 1;
        if let Some(handle) = self.store.get(&key, self.now) {
            return handle.clone();
        }
        let (width, height) = pixels(art, scale);
        let task = if self.synchronous || width * height <= LARGE {
            None
        } else {
            let art = art.clone();
            AsyncComputeTaskPool::try_get()
                .map(|pool| pool.spawn(async move { to_image(raster_art(&art, theme.palette(), scale)) }))
        };
        let handle = match task {
            Some(task) => {
                let handle = images.add(to_image(Raster::empty()));
                self.drawing.push((handle.clone(), task));
                handle
            }
            None => images.add(to_image(raster_art(art, theme.palette(), scale))),
        };
        let bytes = width as usize * height as usize * 4;
        // An entity that shows an image holds its handle too.
        self.store.insert(key, handle.clone(), bytes, self.now, |handle, _| match handle {
            Handle::Strong(shared) => std::sync::Arc::strong_count(shared) > 1,
            Handle::Uuid(..) => true,
        });
        handle
    }

    /// A sprite showing `art`, one world unit for each design pixel, its face centred on the sprite's position. Sheets, buttons
    /// and rings are stretched from a small drawing.
    pub(crate) fn sprite(&mut self, images: &mut Assets<Image>, art: &Art, theme: Theme, scale: f32) -> Sprite {
        let (w, h) = art.size();
        if let Some(Sliced { art, border }) = art.sliced() {
            return Sprite {
                image: self.image(images, &art, theme, scale),
                custom_size: Some(Vec2::new(w, h)),
                image_mode: SpriteImageMode::Sliced(TextureSlicer {
                    border: BorderRect::all((border * scale).floor()),
                    center_scale_mode: SliceScaleMode::Stretch,
                    sides_scale_mode: SliceScaleMode::Stretch,
                    max_corner_scale: 1.0 / scale,
                }),
                ..default()
            };
        }
        let (width, height) = pixels(art, scale);
        let image = self.image(images, art, theme, scale);
        Sprite {
            image: self.stand_in(art, image),
            // The whole pixels that were drawn, so that they are not smoothed.
            custom_size: Some(Vec2::new(width as f32, height as f32) / scale),
            ..default()
        }
    }

    /// What is shown while `image` is still being drawn: the wood of before, so that the table does not vanish when it changes.
    fn stand_in(&mut self, art: &Art, image: Handle<Image>) -> Handle<Image> {
        let kind = match art {
            Art::Table(_) => "table",
            Art::WoodBoard { .. } => "board",
            Art::Curtain { .. } => "curtain",
            _ => return image,
        };
        if !self.drawing.iter().any(|(handle, _)| *handle == image) {
            self.stand_ins.insert(kind, image.clone());
            return image;
        }
        self.stand_ins.get(kind).cloned().unwrap_or(image)
    }

    /// Whether something has been drawn since this was last asked: what stood in for it is to be replaced.
    pub(crate) fn has_finished(&mut self) -> bool {
        std::mem::take(&mut self.finished)
    }

    /// Whether something is still being drawn.
    pub fn is_drawing(&self) -> bool {
        !self.drawing.is_empty()
    }
}

/// Puts finished drawings in their place, and keeps the window awake while there are others to come.
fn finish(
    mut cache: ResMut<ArtCache>,
    mut images: ResMut<Assets<Image>>,
    mut redraw: Option<ResMut<Messages<RequestRedraw>>>,
) {
    if cache.drawing.is_empty() {
        return;
    }
    let before = cache.drawing.len();
    cache.drawing.retain_mut(|(handle, task)| match block_on(poll_once(task)) {
        // The handle is held here, so its place is still there; were it not, nobody would miss the picture.
        Some(image) => {
            let _ = images.insert(handle.id(), image);
            false
        }
        None => true,
    });
    cache.finished |= cache.drawing.len() < before;
    if let Some(redraw) = &mut redraw {
        redraw.write(RequestRedraw);
    }
}

/// A raster as sprites want it; its pixels leave main memory once the graphics card has them.
fn to_image(raster: Raster) -> Image {
    let size = Extent3d { width: raster.width, height: raster.height, depth_or_array_layers: 1 };
    Image::new(
        size,
        TextureDimension::D2,
        raster.into_straight(),
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::RENDER_WORLD,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::art::Lift;

    fn app() -> App {
        let mut app = App::new();
        app.add_plugins((MinimalPlugins, AssetPlugin::default())).init_asset::<Image>();
        plugin(&mut app);
        app
    }

    fn shown(app: &mut App, art: &Art, scale: f32) -> Handle<Image> {
        app.world_mut().resource_scope(|world, mut cache: Mut<ArtCache>| {
            cache.image(&mut world.resource_mut::<Assets<Image>>(), art, Theme::Light, scale)
        })
    }

    #[test]
    fn small_things_are_there_at_once_and_only_once() {
        let mut app = app();
        let art = Art::piece(crate::rules::Party::Public, 40.0);
        let handle = shown(&mut app, &art, 2.0);
        assert_eq!(handle, shown(&mut app, &art, 2.0));
        assert_ne!(handle, shown(&mut app, &art, 1.0));
        let (w, _) = art.size();
        assert_eq!(app.world().resource::<Assets<Image>>().get(&handle).unwrap().width(), (w * 2.0).round() as u32);
    }

    #[test]
    fn large_things_arrive_under_the_same_handle() {
        let mut app = app();
        let handle = shown(&mut app, &Art::WoodBoard { w: 400.0, h: 400.0, seed: 1 }, 1.0);
        let width = |app: &App| app.world().resource::<Assets<Image>>().get(&handle).unwrap().width();
        assert_eq!(width(&app), 1);
        assert!(app.world().resource::<ArtCache>().is_drawing());
        for _ in 0..2000 {
            app.update();
            if width(&app) == 400 {
                assert!(!app.world().resource::<ArtCache>().is_drawing());
                return;
            }
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        panic!("the board was never drawn");
    }

    #[test]
    fn wood_stands_in_for_the_wood_that_is_still_drawn() {
        let mut app = app();
        let sprite = |app: &mut App, w: f32| {
            app.world_mut().resource_scope(|world, mut cache: Mut<ArtCache>| {
                let mut images = world.resource_mut::<Assets<Image>>();
                cache.sprite(&mut images, &Art::WoodBoard { w, h: 400.0, seed: 1 }, Theme::Light, 1.0).image
            })
        };
        let wait = |app: &mut App| {
            for _ in 0..2000 {
                app.update();
                if app.world_mut().resource_mut::<ArtCache>().has_finished() {
                    return;
                }
                std::thread::sleep(std::time::Duration::from_millis(5));
            }
            panic!("the board was never drawn");
        };
        sprite(&mut app, 400.0);
        wait(&mut app);
        let first = sprite(&mut app, 400.0);
        assert_eq!(sprite(&mut app, 500.0), first);
        wait(&mut app);
        assert_ne!(sprite(&mut app, 500.0), first);
    }

    #[test]
    fn sheets_are_sliced() {
        let mut app = app();
        let sprite = app.world_mut().resource_scope(|world, mut cache: Mut<ArtCache>| {
            let mut images = world.resource_mut::<Assets<Image>>();
            cache.sprite(&mut images, &Art::sheet(900.0, 500.0, Lift::Card), Theme::Dark, 1.5)
        });
        assert!(matches!(sprite.image_mode, SpriteImageMode::Sliced(_)));
        assert!(app.world().resource::<Assets<Image>>().get(&sprite.image).unwrap().width() < 400);
    }
}
