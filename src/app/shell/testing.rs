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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::art::{Art, Icon, Lift, Table};
    use crate::app::stage::{Align, Words};
    use crate::app::theme::{Face, Ink, Theme};
    use crate::rules::{Party, Principle};
    use crate::text::Lang;

    fn look(theme: Theme) -> Look {
        Look { theme, lang: Lang::default(), text: 1.0, movement: true }
    }

    /// Everything a stage can hold, at places that show whether they are kept.
    fn table(look: &Look) -> Stage {
        let mut stage = Stage::default();
        stage.art("table", Art::Table(Table::round(360.0)), 640.0, 640.0, 1.0);
        for (n, party) in Party::ALL.into_iter().enumerate() {
            let x = 240.0 + 800.0 * n as f32;
            stage.art(format!("stool {n}"), Art::Stool { party, size: 92.0, angle: 22.5 }, x, 640.0, 0.5);
        }
        stage.art_at("card", Art::sheet(520.0, 370.0, Lift::Card), 380.0, 450.0, 2.0);
        let band = Art::Band { principle: Some(Principle::ALL[0]), w: 520.0, h: 28.0, radius: 12.0 };
        stage.art_at("band", band, 380.0, 450.0, 2.1);
        let words = Words::CARD_TITLE.wrapped(458.0);
        let row = stage.words("title", "Beskedet kom i tidningen", words, look, 410.0, 500.0, 3.0);
        let text = "Öppna dörren läser att hyran för träffpunkten Lyktan ska ses över. Ingen har ringt dem.";
        stage.words("text", text, Words::BODY.wrapped(458.0), look, 410.0, row.below + 12.0, 3.0);
        stage.art_at("sheet", Art::sheet(560.0, 600.0, Lift::Flat), 1325.0, 140.0, 2.0);
        let right = Words::STRONG.aligned(Align::Right);
        stage.words("right", "till höger, 12 röster", right, look, 1860.0, 160.0, 3.0);
        let center = Words { face: Face::Italic, align: Align::Center, ..Words::BODY.wrapped(500.0) };
        let voice = "”Det här är en röst som citeras, på tre rader, mitt på bladet.”";
        let row = stage.words("voice", voice, center, look, 1605.0, 220.0, 3.0);
        let emoji = stage.words("emoji", "Föreningen 🎉 Ҩ ★ Київ", Words::BODY, look, 1350.0, row.below, 3.0);
        let hebrew = stage.words("hebrew", "בית קפה Lyktan مقهى", Words::STRONG, look, 1350.0, emoji.below, 3.0);
        stage.words("green", "Samtycke nått", Words::TITLE.ink(Ink::CommonText), look, 1350.0, hebrew.below, 3.0);
        stage.words("turned", "vridet", Words::STRONG, look, 1500.0, 600.0, 3.0).below.to_string();
        stage.last().unwrap().turned(20.0);
        stage.icon("icon", Icon::Check, 48.0, Ink::Ink, 1700.0, 640.0, 3.0);
        stage.art("faded", Art::piece(Party::Public, 68.0), 1800.0, 640.0, 3.0).faded(0.4);
        stage
    }

    #[test]
    fn the_table_is_drawn_as_it_is_described() {
        for theme in Theme::ALL {
            let look = look(theme);
            let stage = table(&look);
            for (name, size) in
                [("full", (1920, 1080)), ("small", (1280, 720)), ("wide", (2560, 1080)), ("4k", (3840, 2160))]
            {
                snap(&format!("stage-{name}-{theme:?}"), &stage, &look, size, |_| {});
            }
        }
    }
}
