//! An address as a square that cameras read (QR).

use qrcode::{Color, EcLevel, QrCode};

/// The light edge that cameras need around it, in modules.
const QUIET: usize = 4;

/// An address as a square of dark and light modules.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Square {
    width: usize,
    modules: Vec<bool>,
}

impl Square {
    /// The square of an address; `None` when it is too long for one.
    pub fn of(address: &str) -> Option<Square> {
        let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
        let modules = code.to_colors().into_iter().map(|color| color == Color::Dark).collect();
        Some(Square { width: code.width(), modules })
    }

    /// Its side in modules, the light edge included.
    pub fn side(&self) -> usize {
        self.width + 2 * QUIET
    }

    /// The dark modules, each by its column and row.
    pub fn dark(&self) -> impl Iterator<Item = (usize, usize)> + '_ {
        let dark = self.modules.iter().enumerate().filter(|(_, dark)| **dark);
        dark.map(|(at, _)| (at % self.width + QUIET, at / self.width + QUIET))
    }
}
