//! The shell without a window: pictures of a stage and its hands, and screens driven by a script. No display is needed, but a
//! Vulkan driver is (one that draws without a graphics card will do).

#[cfg(test)]
mod driving;

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
use bevy_egui::input::FocusedNonWindowEguiContext;
use bevy_egui::{PrimaryEguiContext, egui};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// Why there is no picture.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PictureError {
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
pub(crate) struct Picture {
    /// Pixels across.
    pub(crate) width: u32,
    /// Pixels down.
    pub(crate) height: u32,
    /// Rows from the top, four bytes a pixel: red, green, blue, 255.
    pub(crate) rgba: Vec<u8>,
}

impl Picture {
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
    pub(crate) fn save(&self, path: &Path) -> Result<(), PictureError> {
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
pub(crate) struct Stagehand {
    app: App,
    target: Handle<Image>,
    camera: Entity,
}

/// What draws here.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Driver {
    /// Its name, with the interface it is reached through.
    pub(crate) name: String,
    /// Whether it draws with the processor.
    pub(crate) software: bool,
}

/// Finds what draws here, without a window.
///
/// # Errors
/// When nothing can draw.
pub(crate) fn driver() -> Result<Driver, PictureError> {
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
pub(crate) const STEP: Duration = Duration::from_nanos(16_666_667);

/// Steps after which whatever still moves moves for ever.
const MOST_STEPS: usize = 1200;

impl Stagehand {
    /// Sets `screens` up on a picture of `size` physical pixels and lets them show their first picture.
    pub(crate) fn new(size: (u32, u32), screens: impl Screens) -> Result<Stagehand, PictureError> {
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
        let mut stagehand = Stagehand { app, target, camera };
        stagehand.step(2);
        Ok(stagehand)
    }

    /// Another size of the picture, in physical pixels.
    pub(crate) fn resize(&mut self, size: (u32, u32)) {
        let world = self.app.world_mut();
        self.target = world.resource_mut::<Assets<Image>>().add(canvas(size));
        world.entity_mut(self.camera).insert(RenderTarget::Image(self.target.clone().into()));
        self.step(2);
    }

    /// The screens, of the type they were given as.
    pub(crate) fn screens<S: Screens>(&mut self) -> Option<Mut<'_, S>> {
        let playing = self.app.world_mut().get_resource_mut::<Playing<S>>()?;
        Some(playing.map_unchanged(|playing| &mut playing.0))
    }

    /// Bevy's world.
    pub(crate) fn world(&mut self) -> &mut World {
        self.app.world_mut()
    }

    /// Lets `frames` frames pass.
    pub(crate) fn step(&mut self, frames: usize) {
        for _ in 0..frames {
            self.app.update();
            if let Some(device) = self.app.world().get_resource::<RenderDevice>() {
                // An error here means a lost device; the picture that is then missing is reported by [`Stagehand::picture`].
                let _ = device.poll(PollType::wait_indefinitely());
            }
        }
    }

    /// Lets everything that moves arrive, and what comes of it too. False if it moves for ever.
    pub(crate) fn settle(&mut self) -> bool {
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
    pub(crate) fn is_still(&mut self) -> bool {
        let world = self.app.world_mut();
        let mut stages = world.query::<(&Things, Option<&Settling>)>();
        is_still(stages.iter(world), world.resource::<ArtCache>(), world.resource::<Asked>())
    }

    /// What the screen shows now, movements where they are.
    pub(crate) fn picture(&mut self) -> Result<Picture, PictureError> {
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
pub(crate) struct Still {
    stage: Option<Stage>,
    look: Look,
    ui: Box<dyn FnMut(&mut egui::Ui) + Send + Sync>,
    reflows: bool,
}

impl Still {
    /// A picture to be taken.
    pub(crate) fn new(stage: &Stage, look: &Look, ui: impl FnMut(&mut egui::Ui) + Send + Sync + 'static) -> Still {
        Still { stage: Some(stage.clone()), look: *look, ui: Box::new(ui), reflows: false }
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

/// A camera for many pictures, one after another: starting Bevy takes longer than taking a picture.
pub(crate) struct Camera(Stagehand);

impl Camera {
    /// Sets it up.
    pub(crate) fn new() -> Result<Camera, PictureError> {
        let look = Look { theme: default(), lang: default(), text: 1.0, movement: false };
        Ok(Camera(Stagehand::new((64, 36), Still::new(&Stage::default(), &look, |_| {}))?))
    }

    /// Takes one picture of `size` physical pixels, all movements over.
    pub(crate) fn take(&mut self, still: Still, size: (u32, u32)) -> Result<Picture, PictureError> {
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
