//! Pictures out of unit tests.

use super::offscreen::{Camera, Picture, PictureError, Stagehand, Still};
use crate::app::scene::{Look, Stage};
use bevy::ecs::entity::Entity;
use bevy::ecs::query::With;
use bevy_egui::{EguiContext, EguiOutput, PrimaryEguiContext, egui};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

type Order = (Still, (u32, u32), Sender<Result<Picture, PictureError>>);

/// Takes a picture with the one camera all tests of a run share.
pub(crate) fn take(still: Still, size: (u32, u32)) -> Result<Picture, PictureError> {
    static CAMERA: OnceLock<Mutex<Sender<Order>>> = OnceLock::new();
    let orders = CAMERA.get_or_init(|| {
        let (sender, orders) = channel::<Order>();
        std::thread::spawn(move || {
            let mut camera = Camera::new();
            for (still, size, answer) in orders {
                let picture = match &mut camera {
                    Ok(camera) => camera.take(still, size),
                    Err(error) => Err(PictureError::NoDriver(error.to_string())),
                };
                // A test that no longer listens has failed already.
                let _ = answer.send(picture);
            }
        });
        Mutex::new(sender)
    });
    let (answer, picture) = channel();
    let sent = orders.lock().unwrap_or_else(PoisonError::into_inner).send((still, size, answer));
    sent.map_err(|_| PictureError::NoPicture)?;
    picture.recv().map_err(|_| PictureError::NoPicture)?
}

/// Writes a picture of `stage` with `ui` above it to `name`.png in the folder that the environment variable `KOMMA_PICTURES` names.
/// Without that variable nothing happens. `size` is in physical pixels.
pub(crate) fn snap(
    name: &str,
    stage: &Stage,
    look: &Look,
    size: (u32, u32),
    ui: impl FnMut(&mut egui::Ui) + Send + Sync + 'static,
) {
    write(name, Still::new(stage, look, ui), size);
}

/// The same for a screen that lays itself out anew in small windows.
pub(crate) fn snap_reflowing(
    name: &str,
    look: &Look,
    size: (u32, u32),
    ui: impl FnMut(&mut egui::Ui) + Send + Sync + 'static,
) {
    write(name, Still::new(&Stage::default(), look, ui).reflowing(), size);
}

fn write(name: &str, still: Still, size: (u32, u32)) {
    let Some(folder) = std::env::var_os("KOMMA_PICTURES") else { return };
    std::fs::create_dir_all(&folder).unwrap();
    let path = std::path::Path::new(&folder).join(format!("{name}.png"));
    take(still, size).and_then(|picture| picture.save(&path)).unwrap();
}

/// A picture that was written as PNG.
pub(crate) fn read_picture(bytes: &[u8]) -> Picture {
    use bevy::asset::RenderAssetUsages;
    use bevy::image::{CompressedImageFormats, Image, ImageFormat, ImageSampler, ImageType};
    let image = Image::from_buffer(
        bytes,
        ImageType::Format(ImageFormat::Png),
        CompressedImageFormats::NONE,
        true,
        ImageSampler::Default,
        RenderAssetUsages::MAIN_WORLD,
    );
    let image = image.unwrap();
    let (width, height) = (image.width(), image.height());
    Picture { width, height, rgba: image.try_into_dynamic().unwrap().to_rgba8().into_raw() }
}

/// Something on the screen as a screen reader tells it.
#[derive(Clone, Debug)]
pub(crate) struct Told {
    /// What it is called.
    pub(crate) label: String,
    /// Its middle, in egui points.
    pub(crate) middle: (f32, f32),
    /// Left, top, right and lower edge, in egui points.
    pub(crate) edges: (f32, f32, f32, f32),
    /// Whether it can be pressed or written in.
    pub(crate) enabled: bool,
    /// Whether it is out of a screen reader's way: below a sheet.
    pub(crate) hidden: bool,
    /// What a screen reader says it is.
    pub(crate) role: egui::accesskit::Role,
    id: egui::accesskit::NodeId,
}

/// Everything in a tree for a screen reader, from above to below.
fn told(tree: egui::accesskit::TreeUpdate) -> Vec<Told> {
    let mut hidden: Vec<egui::accesskit::NodeId> =
        tree.nodes.iter().filter(|(_, node)| node.is_hidden()).map(|(id, _)| *id).collect();
    let mut seen = 0;
    while let Some(parent) = hidden.get(seen).copied() {
        seen += 1;
        let children = tree.nodes.iter().find(|(id, _)| *id == parent).map(|(_, node)| node.children());
        hidden.extend(children.into_iter().flatten());
    }
    let told = tree.nodes.into_iter().filter_map(|(id, node)| {
        let bounds = node.bounds()?;
        let middle = ((bounds.x0 + bounds.x1) as f32 / 2.0, (bounds.y0 + bounds.y1) as f32 / 2.0);
        let edges = (bounds.x0 as f32, bounds.y0 as f32, bounds.x1 as f32, bounds.y1 as f32);
        // A dialogue is called by its heading.
        let dialog = (node.role() == egui::accesskit::Role::Dialog).then_some("");
        let label = node.label().or(node.value()).or(dialog)?.to_owned();
        let (enabled, hidden, role) = (!node.is_disabled(), hidden.contains(&id), node.role());
        Some(Told { label, middle, edges, enabled, hidden, role, id })
    });
    let mut told: Vec<Told> = told.collect();
    told.sort_by(|a, b| a.middle.1.total_cmp(&b.middle.1).then(a.middle.0.total_cmp(&b.middle.0)));
    told
}

/// A person at the machine, who goes by what a screen reader says.
pub(crate) struct Person {
    /// The screens in the dark.
    pub(crate) hand: Stagehand,
}

impl Person {
    /// Sits down at a machine.
    pub(crate) fn at(mut hand: Stagehand) -> Person {
        let world = hand.world();
        for mut context in world.query::<&mut EguiContext>().iter_mut(world) {
            context.get_mut().enable_accesskit();
        }
        hand.step(3);
        Person { hand }
    }

    /// Whether what is shown is drawn too. A test that goes by what a screen reader says needs no picture, and is much faster without.
    pub(crate) fn draws(&mut self, on: bool) {
        let world = self.hand.world();
        for mut camera in world.query::<&mut bevy::camera::Camera>().iter_mut(world) {
            camera.is_active = on;
        }
    }

    /// The camera of the main window.
    fn main(&mut self) -> Option<Entity> {
        let world = self.hand.world();
        world.query_filtered::<Entity, With<PrimaryEguiContext>>().iter(world).next()
    }

    fn output(&mut self) -> Option<egui::accesskit::TreeUpdate> {
        let main = self.main()?;
        self.hand.world().get::<EguiOutput>(main)?.platform_output.accesskit_update.clone()
    }

    /// Everything there is to read in the main window, from above to below.
    pub(crate) fn reads(&mut self) -> Vec<Told> {
        self.output().map(told).unwrap_or_default()
    }

    /// Everything there is to read in the pane that is called so; `None` where it is not open.
    pub(crate) fn reads_pane(&mut self, name: &str) -> Option<Vec<Told>> {
        let camera = self.hand.pane(name)?;
        self.hand.world().get_mut::<EguiContext>(camera)?.get_mut().enable_accesskit();
        self.hand.step(2);
        let tree = self.hand.world().get::<EguiOutput>(camera)?.platform_output.accesskit_update.clone();
        Some(tree.map(told).unwrap_or_default())
    }

    /// The width and height of what is shown, in egui points.
    pub(crate) fn room(&mut self) -> (f32, f32) {
        let main = self.main();
        let context = main.and_then(|main| self.hand.world().get_mut::<EguiContext>(main));
        let rect = context.map(|mut context| context.get_mut().content_rect());
        rect.map_or((0.0, 0.0), |rect| (rect.width(), rect.height()))
    }

    /// Waits for a few frames.
    pub(crate) fn wait(&mut self) {
        self.hand.step(3);
    }

    /// What is called so, or begins so; of several the lowest.
    pub(crate) fn find(&mut self, label: &str) -> Option<Told> {
        let all = self.reads();
        let exact = all.iter().rev().find(|told| told.label == label);
        exact.or_else(|| all.iter().rev().find(|told| told.label.starts_with(label))).cloned()
    }

    /// Writes what is shown to `name`.png where `KOMMA_PICTURES` says; without that nothing happens.
    pub(crate) fn snap(&mut self, name: &str) {
        let Some(folder) = std::env::var_os("KOMMA_PICTURES") else { return };
        std::fs::create_dir_all(&folder).unwrap();
        self.draws(true);
        self.hand.save(&std::path::Path::new(&folder).join(format!("{name}.png"))).unwrap();
        self.draws(false);
    }

    /// What has the focus.
    pub(crate) fn focus(&mut self) -> Option<String> {
        let focus = self.output()?.focus;
        self.reads().into_iter().find(|told| told.id == focus).map(|told| told.label)
    }

    /// Where what is called so is, after scrolling to it.
    fn place(&mut self, label: &str) -> (f32, f32) {
        if let Some(told) = self.find(label) {
            self.hand.send(egui::Event::AccessKitActionRequest(egui::accesskit::ActionRequest {
                action: egui::accesskit::Action::ScrollIntoView,
                target_tree: egui::accesskit::TreeId::ROOT,
                target_node: told.id,
                data: None,
            }));
            self.hand.step(3);
        }
        match self.find(label) {
            Some(told) if told.enabled => told.middle,
            Some(_) => panic!("{label:?} cannot be pressed now"),
            None => {
                let all: Vec<String> = self.reads().into_iter().map(|told| told.label).collect();
                panic!("{label:?} is not there, but {all:?}")
            }
        }
    }

    /// Presses what is called so with the mouse.
    pub(crate) fn click(&mut self, label: &str) {
        let (x, y) = self.place(label);
        self.hand.click(x, y);
        self.hand.step(2);
    }

    /// Lays a finger on what is called so for `time`, as the window tells it.
    pub(crate) fn touch(&mut self, label: &str, time: Duration) {
        let (x, y) = self.place(label);
        let pos = egui::pos2(x, y);
        let touch = |phase| egui::Event::Touch {
            device_id: egui::TouchDeviceId(1),
            id: egui::TouchId(1),
            phase,
            pos,
            force: None,
        };
        let button = |pressed| egui::Event::PointerButton {
            pos,
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: egui::Modifiers::NONE,
        };
        for event in [touch(egui::TouchPhase::Start), egui::Event::PointerMoved(pos), button(true)] {
            self.hand.send(event);
        }
        self.hand.step(1);
        self.hand.wait(time);
        self.hand.step(1);
        for event in [touch(egui::TouchPhase::End), button(false), egui::Event::PointerGone] {
            self.hand.send(event);
        }
        self.hand.step(3);
    }

    /// Presses a key.
    pub(crate) fn key(&mut self, key: egui::Key) {
        self.hand.key(key);
        self.hand.step(1);
    }

    /// Presses a key with Ctrl.
    pub(crate) fn ctrl(&mut self, key: egui::Key) {
        self.hand.key_with(key, egui::Modifiers::COMMAND);
        self.hand.step(1);
    }

    /// Goes to what is called so, or begins so, with Tab.
    pub(crate) fn tab_to(&mut self, label: &str) {
        let mut passed = Vec::new();
        for _ in 0..80 {
            let focus = self.focus();
            if focus.as_ref().is_some_and(|focus| focus.starts_with(label)) {
                return;
            }
            passed.push(focus);
            self.key(egui::Key::Tab);
        }
        panic!("{label:?} is not reached, but {passed:?}");
    }

    /// Holds the space bar down for `time`.
    pub(crate) fn hold_space(&mut self, time: Duration) {
        let space = |pressed| egui::Event::Key {
            key: egui::Key::Space,
            physical_key: None,
            pressed,
            repeat: false,
            modifiers: egui::Modifiers::NONE,
        };
        self.hand.send(space(true));
        self.hand.step(1);
        self.hand.wait(time);
        self.hand.step(1);
        self.hand.send(space(false));
        self.hand.step(2);
    }
}
