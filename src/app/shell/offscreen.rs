//! The shell without a window: pictures of a stage and its hands, and screens driven by a script. No display is needed, but a
//! Vulkan driver is (one that draws without a graphics card will do).

use super::monitors::{MonitorFace, Monitors};
use super::panes::{Canvases, PaneCamera};
use super::{Asked, Playing, Screens, Settling, Shell, is_still};
use crate::app::art::ArtCache;
use crate::app::scene::render;
use crate::app::scene::render::Things;
use crate::app::scene::{Look, Stage};
use crate::files::save_whole;
use crate::record::target::PNG_MARK;
use bevy::app::{PluginGroupBuilder, TerminalCtrlCHandlerPlugin};
use bevy::asset::RenderAssetUsages;
use bevy::camera::RenderTarget;
use bevy::log::LogPlugin;
use bevy::prelude::*;
use bevy::render::RenderPlugin;
use bevy::render::pipelined_rendering::PipelinedRenderingPlugin;
use bevy::render::render_resource::{Extent3d, PollType, TextureDimension, TextureFormat, TextureUsages};
use bevy::render::renderer::{RenderAdapterInfo, RenderDevice};
use bevy::render::view::screenshot::{Screenshot, ScreenshotCaptured};
use bevy::time::TimeUpdateStrategy;
use bevy::window::ExitCondition;
use bevy::winit::WinitPlugin;
use bevy_egui::input::{EguiInputEvent, FocusedNonWindowEguiContext};
use bevy_egui::{PrimaryEguiContext, egui};
use std::collections::HashMap;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub enum PictureError {
    /// Nothing here can draw.
    #[error(
        "no graphics driver that can draw was found (Vulkan; without a graphics card, Mesa's lavapipe will do): {0}"
    )]
    NoDriver(String),
    /// The driver gave nothing back.
    #[error("the graphics driver drew, but gave no picture back")]
    NoPicture,
    /// The picture could not be written.
    #[error("the picture could not be written to {path}: {source}")]
    Write {
        /// Where it was to go.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// A picture in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Pixels across.
    pub width: u32,
    /// Pixels down.
    pub height: u32,
    /// Rows from the top, four bytes a pixel: red, green, blue, 255.
    pub rgba: Vec<u8>,
}

impl Picture {
    /// The colour at (`x`, `y`) pixels from the upper left; `None` outside.
    pub fn at(&self, x: u32, y: u32) -> Option<[u8; 3]> {
        if x >= self.width || y >= self.height {
            return None;
        }
        let at = (y as usize * self.width as usize + x as usize) * 4;
        self.rgba.get(at..at + 3).map(|rgb| [rgb[0], rgb[1], rgb[2]])
    }

    /// The share of pixels, 0 to 1, that differ from those of `other` by more than `tolerance` in some channel; 1 if the sizes do.
    pub fn difference(&self, other: &Picture, tolerance: u8) -> f64 {
        if (self.width, self.height) != (other.width, other.height) {
            return 1.0;
        }
        let pairs = self.rgba.chunks_exact(4).zip(other.rgba.chunks_exact(4));
        let different = pairs.filter(|(a, b)| a.iter().zip(b.iter()).any(|(a, b)| a.abs_diff(*b) > tolerance)).count();
        different as f64 / f64::from(self.width * self.height).max(1.0)
    }

    /// The picture `times` as small, each pixel the mean of a square.
    pub fn smaller(&self, times: u32) -> Picture {
        let times = times.max(1);
        let (width, height) = (self.width / times, self.height / times);
        let mut rgba = Vec::with_capacity((width * height * 4) as usize);
        for y in 0..height {
            for x in 0..width {
                for channel in 0..4 {
                    let square = (0..times * times).map(|n| (x * times + n % times, y * times + n / times));
                    let sum: u32 = square
                        .filter_map(|(x, y)| {
                            self.rgba.get((y as usize * self.width as usize + x as usize) * 4 + channel)
                        })
                        .map(|&byte| u32::from(byte))
                        .sum();
                    rgba.push((sum / (times * times)) as u8);
                }
            }
        }
        Picture { width, height, rgba }
    }

    /// It as the bytes of a PNG that says which program drew it.
    fn png(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, self.width, self.height);
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        encoder.add_text_chunk("Software".to_owned(), PNG_MARK.to_owned()).map_err(io::Error::other)?;
        let mut writer = encoder.write_header().map_err(io::Error::other)?;
        let rgb: Vec<u8> = self.rgba.chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        writer.write_image_data(&rgb).map_err(io::Error::other)?;
        writer.finish().map_err(io::Error::other)?;
        Ok(bytes)
    }

    /// Writes it as PNG.
    pub fn save(&self, path: &Path) -> Result<(), PictureError> {
        let saved = self.png().and_then(|bytes| save_whole(path, &bytes));
        saved.map_err(|source| PictureError::Write { path: path.to_owned(), source })
    }
}

/// Runs `work`, which may panic inside Bevy when something is missing on this machine, without words on the terminal. Gives the
/// words back instead.
pub(super) fn tried<T>(work: impl FnOnce() -> T) -> Result<T, String> {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _turn = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    let me = std::thread::current().id();
    let hook = Arc::new(std::panic::take_hook());
    let others = Arc::clone(&hook);
    std::panic::set_hook(Box::new(move |panic| {
        if std::thread::current().id() != me {
            others(panic);
        }
    }));
    let result = std::panic::catch_unwind(std::panic::AssertUnwindSafe(work));
    std::panic::set_hook(Box::new(move |panic| hook(panic)));
    result.map_err(|panic| {
        let words = panic.downcast_ref::<String>().map(String::as_str);
        let words = words.or_else(|| panic.downcast_ref::<&str>().copied()).unwrap_or_default();
        // The first sentence; Bevy's go on with advice for programmers.
        words.split_inclusive(['!', '\n']).next().unwrap_or_default().trim().to_owned()
    })
}

/// Screens in the dark, driven by a script. Every step is a sixtieth of a second, whatever time it takes.
pub struct Stagehand {
    app: App,
    target: Handle<Image>,
    camera: Entity,
    modifiers: egui::Modifiers,
}

/// What draws here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Driver {
    /// Its name, with the interface it is reached through.
    pub name: String,
    /// Whether it draws with the processor.
    pub software: bool,
}

/// Finds what draws here, without a window.
///
/// # Errors
/// When nothing can draw.
pub fn driver() -> Result<Driver, PictureError> {
    let mut app = tried(|| {
        let mut app = App::new();
        app.add_plugins(dark());
        app
    })
    .map_err(PictureError::NoDriver)?;
    app.finish();
    app.cleanup();
    let info = app.world().get_resource::<RenderAdapterInfo>();
    let info = info.ok_or_else(|| PictureError::NoDriver("-".to_owned()))?;
    // Bevy does not pass on the type that this is a variant of.
    let software = format!("{:?}", info.device_type) == "Cpu";
    Ok(Driver { name: format!("{} ({:?})", info.name, info.backend), software })
}

/// Bevy without a window.
fn dark() -> PluginGroupBuilder {
    DefaultPlugins
        .build()
        .disable::<LogPlugin>()
        .disable::<WinitPlugin>()
        .disable::<TerminalCtrlCHandlerPlugin>()
        .disable::<PipelinedRenderingPlugin>()
        .set(WindowPlugin { primary_window: None, exit_condition: ExitCondition::DontExit, ..default() })
        .set(RenderPlugin { synchronous_pipeline_compilation: true, ..default() })
}

/// The length of a step.
pub const STEP: Duration = Duration::from_nanos(16_666_667);

/// Steps after which whatever still moves moves for ever.
const MOST_STEPS: usize = 1200;

impl Stagehand {
    /// Sets `screens` up on a picture of `size` physical pixels and lets them show their first picture.
    pub fn new(size: (u32, u32), screens: impl Screens) -> Result<Stagehand, PictureError> {
        let mut app = tried(|| {
            let mut app = App::new();
            app.add_plugins(dark());
            app
        })
        .map_err(PictureError::NoDriver)?;
        super::plugin(&mut app, screens);
        app.insert_resource(TimeUpdateStrategy::ManualDuration(STEP));
        app.world_mut().resource_mut::<ArtCache>().synchronous = true;
        let target = app.world_mut().resource_mut::<Assets<Image>>().add(canvas(size));
        let camera = app
            .world_mut()
            .spawn((render::camera(0), RenderTarget::Image(target.clone().into()), PrimaryEguiContext))
            .id();
        app.insert_resource(FocusedNonWindowEguiContext(camera));
        app.finish();
        app.cleanup();
        let mut stagehand = Stagehand { app, target, camera, modifiers: egui::Modifiers::NONE };
        stagehand.step(2);
        Ok(stagehand)
    }

    /// Another size of the picture, in physical pixels.
    pub fn resize(&mut self, size: (u32, u32)) {
        let world = self.app.world_mut();
        self.target = world.resource_mut::<Assets<Image>>().add(canvas(size));
        world.entity_mut(self.camera).insert(RenderTarget::Image(self.target.clone().into()));
        self.step(2);
    }

    /// The screens, of the type they were given as.
    pub fn screens<S: Screens>(&mut self) -> Option<Mut<'_, S>> {
        let playing = self.app.world_mut().get_resource_mut::<Playing<S>>()?;
        Some(playing.map_unchanged(|playing| &mut playing.0))
    }

    /// Bevy's world.
    pub fn world(&mut self) -> &mut World {
        self.app.world_mut()
    }

    /// Lets `frames` frames pass.
    pub fn step(&mut self, frames: usize) {
        for _ in 0..frames {
            self.app.update();
            if let Some(device) = self.app.world().get_resource::<RenderDevice>() {
                // An error here means a lost device; the picture that is then missing is reported by whoever wants it.
                let _ = device.poll(PollType::wait_indefinitely());
            }
        }
    }

    /// Lets one frame pass that takes `time`.
    pub fn wait(&mut self, time: Duration) {
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(time));
        self.step(1);
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(STEP));
    }

    /// Lets everything that moves arrive, and what comes of it too. False if it moves for ever.
    pub fn settle(&mut self) -> bool {
        for _ in 0..MOST_STEPS {
            let world = self.world();
            for mut things in world.query::<&mut Things>().iter_mut(world) {
                things.finish_all();
            }
            self.step(1);
            if self.is_still() {
                return true;
            }
        }
        false
    }

    /// Whether nothing moves.
    pub fn is_still(&mut self) -> bool {
        let world = self.app.world_mut();
        let mut stages = world.query::<(&Things, Option<&Settling>)>();
        is_still(stages.iter(world), world.resource::<ArtCache>(), world.resource::<Asked>())
    }

    /// Puts up monitors, each with its name and size in pixels; the first is the one the screens are on. Those that are not named
    /// are taken away.
    pub fn put_up(&mut self, monitors: &[(&str, (u32, u32))]) {
        let world = self.app.world_mut();
        let mut canvases = HashMap::new();
        for &(name, size) in monitors {
            canvases.insert(name.to_owned(), world.resource_mut::<Assets<Image>>().add(canvas(size)));
        }
        let face = |(at, &(name, size)): (usize, &(&str, (u32, u32)))| MonitorFace {
            name: name.to_owned(),
            size,
            primary: at == 0,
        };
        let faces = monitors.iter().enumerate().map(face).collect();
        let main = monitors.first().map(|(name, _)| (*name).to_owned());
        world.insert_resource(Canvases(canvases));
        world.insert_resource(Monitors { faces, entities: Vec::new(), main });
        self.step(3);
    }

    /// The camera of the pane that is called so, where it is open.
    pub fn pane(&mut self, name: &str) -> Option<Entity> {
        let world = self.app.world_mut();
        let mut panes = world.query::<(Entity, &PaneCamera)>();
        panes.iter(world).find(|(_, pane)| pane.name() == name).map(|(entity, _)| entity)
    }

    /// What the pane that is called so shows now.
    pub fn pane_picture(&mut self, name: &str) -> Option<Result<Picture, PictureError>> {
        let camera = self.pane(name)?;
        let target = self.app.world().get::<RenderTarget>(camera)?.as_image()?.clone();
        Some(self.picture_of(target))
    }

    /// Presses and releases a key.
    pub fn key(&mut self, key: egui::Key) {
        self.key_with(key, egui::Modifiers::NONE);
    }

    /// Presses and releases a key while others are held.
    pub fn key_with(&mut self, key: egui::Key, modifiers: egui::Modifiers) {
        self.hold(modifiers);
        for pressed in [true, false] {
            self.send(egui::Event::Key { key, physical_key: None, pressed, repeat: false, modifiers });
            self.step(1);
        }
        self.hold(egui::Modifiers::NONE);
    }

    fn hold(&mut self, modifiers: egui::Modifiers) {
        if std::mem::replace(&mut self.modifiers, modifiers) != modifiers {
            self.send(egui::Event::ModifiersChanged(modifiers));
        }
    }

    /// Writes, as a keyboard does.
    pub fn text(&mut self, text: &str) {
        self.send(egui::Event::Text(text.to_owned()));
        self.step(1);
    }

    /// Moves the pointer to (`x`, `y`) egui points from the upper left.
    pub fn point(&mut self, x: f32, y: f32) {
        self.send(egui::Event::PointerMoved(egui::pos2(x, y)));
        self.step(1);
    }

    /// Presses and releases the left button at (`x`, `y`) points.
    pub fn click(&mut self, x: f32, y: f32) {
        self.point(x, y);
        for pressed in [true, false] {
            self.send(egui::Event::PointerButton {
                pos: egui::pos2(x, y),
                button: egui::PointerButton::Primary,
                pressed,
                modifiers: self.modifiers,
            });
            self.step(1);
        }
    }

    /// Any other event.
    pub fn send(&mut self, event: egui::Event) {
        let context = self.camera;
        self.app.world_mut().write_message(EguiInputEvent { context, event });
    }

    /// What the screen shows now, movements where they are.
    pub fn picture(&mut self) -> Result<Picture, PictureError> {
        self.picture_of(self.target.clone())
    }

    fn picture_of(&mut self, target: Handle<Image>) -> Result<Picture, PictureError> {
        let caught: Arc<Mutex<Option<Image>>> = Arc::default();
        let keep = Arc::clone(&caught);
        // Time stands still while the picture is on its way.
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(Duration::ZERO));
        self.app.world_mut().spawn(Screenshot::image(target)).observe(move |captured: On<ScreenshotCaptured>| {
            *keep.lock().unwrap_or_else(PoisonError::into_inner) = Some(captured.image.clone());
        });
        let mut image = None;
        for _ in 0..600 {
            self.step(1);
            image = caught.lock().unwrap_or_else(PoisonError::into_inner).take();
            if image.is_some() {
                break;
            }
            std::thread::sleep(Duration::from_millis(1));
        }
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(STEP));
        let image = image.ok_or(PictureError::NoPicture)?;
        let (width, height) = (image.width(), image.height());
        let image = image.try_into_dynamic().map_err(|_| PictureError::NoPicture)?;
        let mut rgba = image.to_rgba8().into_raw();
        for pixel in rgba.chunks_exact_mut(4) {
            pixel[3] = 255;
        }
        Ok(Picture { width, height, rgba })
    }

    /// Lets everything arrive and writes what the screen shows as PNG.
    pub fn save(&mut self, path: &Path) -> Result<(), PictureError> {
        self.settle();
        self.picture()?.save(path)
    }
}

/// An empty picture to draw on.
fn canvas((width, height): (u32, u32)) -> Image {
    let size = Extent3d { width: width.clamp(1, 8192), height: height.clamp(1, 8192), depth_or_array_layers: 1 };
    let mut image = Image::new_fill(
        size,
        TextureDimension::D2,
        &[0, 0, 0, 255],
        TextureFormat::Rgba8UnormSrgb,
        RenderAssetUsages::default(),
    );
    image.texture_descriptor.usage =
        TextureUsages::COPY_SRC | TextureUsages::RENDER_ATTACHMENT | TextureUsages::TEXTURE_BINDING;
    image
}

/// One picture and its hands.
pub struct Still {
    stage: Option<Stage>,
    look: Look,
    ui: Box<dyn FnMut(&mut egui::Ui) + Send + Sync>,
    reflows: bool,
}

impl Still {
    /// A picture to be taken.
    pub fn new(stage: &Stage, look: &Look, ui: impl FnMut(&mut egui::Ui) + Send + Sync + 'static) -> Still {
        Still { stage: Some(stage.clone()), look: *look, ui: Box::new(ui), reflows: false }
    }

    /// The same as a screen that lays itself out anew in small windows.
    pub fn reflowing(self) -> Still {
        Still { reflows: true, ..self }
    }
}

impl Screens for Still {
    fn look(&self) -> Look {
        self.look
    }

    fn ui(&mut self, ui: &mut egui::Ui, _: &mut Shell) {
        (self.ui)(ui);
    }

    fn stage(&mut self) -> Option<Stage> {
        self.stage.take()
    }

    fn reflows(&self) -> bool {
        self.reflows
    }
}

/// Draws `stage` with `ui` above it, all movements over, on `size` physical pixels, and writes it to `out` as PNG.
pub fn picture(
    stage: &Stage,
    look: &Look,
    size: (u32, u32),
    ui: impl FnMut(&mut egui::Ui) + Send + Sync + 'static,
    out: &Path,
) -> Result<(), PictureError> {
    Stagehand::new(size, Still::new(stage, look, ui))?.save(out)
}

/// A camera for many pictures, one after another: starting Bevy takes longer than taking a picture.
pub struct Camera(Stagehand);

impl Camera {
    /// Sets it up.
    pub fn new() -> Result<Camera, PictureError> {
        let look = Look { theme: default(), lang: default(), text: 1.0, movement: false };
        Ok(Camera(Stagehand::new((64, 36), Still::new(&Stage::default(), &look, |_| {}))?))
    }

    /// Takes one picture of `size` physical pixels, all movements over.
    pub fn take(&mut self, still: Still, size: (u32, u32)) -> Result<Picture, PictureError> {
        if let Some(mut screens) = self.0.screens::<Still>() {
            *screens = still;
        }
        self.0.resize(size);
        self.0.settle();
        // What egui measured in one frame it uses in the next.
        self.0.step(2);
        self.0.picture()
    }
}

/// Takes many pictures; each is written where its path says.
pub fn pictures<'a>(stills: impl IntoIterator<Item = (Still, (u32, u32), &'a Path)>) -> Result<(), PictureError> {
    let mut camera = Camera::new()?;
    for (still, size, path) in stills {
        camera.take(still, size)?.save(path)?;
    }
    Ok(())
}
