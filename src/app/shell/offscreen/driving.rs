//! What tests do with a [`Stagehand`]: press keys, put monitors up, look at pictures.

use super::{Picture, PictureError, STEP, Stagehand, Still, canvas};
use crate::app::shell::monitors::{MonitorFace, Monitors};
use crate::app::shell::panes::{Canvases, PaneCamera};
use bevy::prelude::*;
use bevy::time::TimeUpdateStrategy;
use bevy_egui::egui;
use bevy_egui::input::EguiInputEvent;
use std::collections::HashMap;
use std::path::Path;
use std::time::Duration;

impl Picture {
    /// The colour at (`x`, `y`) pixels from the upper left; `None` outside.
    pub(crate) fn at(&self, x: u32, y: u32) -> Option<[u8; 3]> {
        if x >= self.width || y >= self.height {
            return None;
        }
        let at = (y as usize * self.width as usize + x as usize) * 4;
        self.rgba.get(at..at + 3).map(|rgb| [rgb[0], rgb[1], rgb[2]])
    }

    /// The share of pixels, 0 to 1, that differ from those of `other` by more than `tolerance` in some channel; 1 if the sizes do.
    pub(crate) fn difference(&self, other: &Picture, tolerance: u8) -> f64 {
        if (self.width, self.height) != (other.width, other.height) {
            return 1.0;
        }
        let pairs = self.rgba.chunks_exact(4).zip(other.rgba.chunks_exact(4));
        let different = pairs.filter(|(a, b)| a.iter().zip(b.iter()).any(|(a, b)| a.abs_diff(*b) > tolerance)).count();
        different as f64 / f64::from(self.width * self.height).max(1.0)
    }

    /// The picture `times` as small, each pixel the mean of a square.
    pub(crate) fn smaller(&self, times: u32) -> Picture {
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
}

impl Still {
    /// The same as a screen that lays itself out anew in small windows.
    pub(crate) fn reflowing(self) -> Still {
        Still { reflows: true, ..self }
    }
}

impl Stagehand {
    /// Lets one frame pass that takes `time`.
    pub(crate) fn wait(&mut self, time: Duration) {
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(time));
        self.step(1);
        self.app.insert_resource(TimeUpdateStrategy::ManualDuration(STEP));
    }

    /// Puts up monitors, each with its name and size in pixels; the first is the one the screens are on. Those that are not named
    /// are taken away.
    pub(crate) fn put_up(&mut self, monitors: &[(&str, (u32, u32))]) {
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
    pub(crate) fn pane(&mut self, name: &str) -> Option<Entity> {
        let world = self.app.world_mut();
        let mut panes = world.query::<(Entity, &PaneCamera)>();
        panes.iter(world).find(|(_, pane)| pane.name() == name).map(|(entity, _)| entity)
    }

    /// Presses and releases a key.
    pub(crate) fn key(&mut self, key: egui::Key) {
        self.key_with(key, egui::Modifiers::NONE);
    }

    /// Presses and releases a key while others are held.
    pub(crate) fn key_with(&mut self, key: egui::Key, modifiers: egui::Modifiers) {
        let held = modifiers != egui::Modifiers::NONE;
        if held {
            self.send(egui::Event::ModifiersChanged(modifiers));
        }
        for pressed in [true, false] {
            self.send(egui::Event::Key { key, physical_key: None, pressed, repeat: false, modifiers });
            self.step(1);
        }
        if held {
            self.send(egui::Event::ModifiersChanged(egui::Modifiers::NONE));
        }
    }

    /// Writes, as a keyboard does.
    pub(crate) fn text(&mut self, text: &str) {
        self.send(egui::Event::Text(text.to_owned()));
        self.step(1);
    }

    /// Moves the pointer to (`x`, `y`) egui points from the upper left.
    pub(crate) fn point(&mut self, x: f32, y: f32) {
        self.send(egui::Event::PointerMoved(egui::pos2(x, y)));
        self.step(1);
    }

    /// Presses and releases the left button at (`x`, `y`) points.
    pub(crate) fn click(&mut self, x: f32, y: f32) {
        self.point(x, y);
        for pressed in [true, false] {
            self.send(egui::Event::PointerButton {
                pos: egui::pos2(x, y),
                button: egui::PointerButton::Primary,
                pressed,
                modifiers: egui::Modifiers::NONE,
            });
            self.step(1);
        }
    }

    /// Any other event.
    pub(crate) fn send(&mut self, event: egui::Event) {
        let context = self.camera;
        self.app.world_mut().write_message(EguiInputEvent { context, event });
    }

    /// Lets everything arrive and writes what the screen shows as PNG.
    pub(crate) fn save(&mut self, path: &Path) -> Result<(), PictureError> {
        self.settle();
        self.picture()?.save(path)
    }
}
