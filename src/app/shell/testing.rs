//! Pictures out of unit tests.

use super::offscreen::{Camera, Picture, PictureError, Still};
use crate::app::stage::{Look, Stage};
use bevy_egui::egui;
use std::sync::mpsc::{Sender, channel};
use std::sync::{Mutex, OnceLock, PoisonError};

type Order = (Still, (u32, u32), Sender<Result<Picture, PictureError>>);

/// Takes a picture with the one camera all tests of a run share.
pub fn take(still: Still, size: (u32, u32)) -> Result<Picture, PictureError> {
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
pub fn snap(
    name: &str,
    stage: &Stage,
    look: &Look,
    size: (u32, u32),
    ui: impl FnMut(&mut egui::Ui) + Send + Sync + 'static,
) {
    write(name, Still::new(stage, look, ui), size);
}

/// The same for a screen that lays itself out anew in small windows.
pub fn snap_reflowing(
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
