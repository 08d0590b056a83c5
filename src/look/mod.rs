//! How things look wherever they are seen, on a screen or on paper: the colours, the faces and the icons. Colours are
//! written here and nowhere else.

mod fonts;
mod icon;
mod palette;
mod shaper;

pub(crate) use fonts::Face;
pub(crate) use fonts::{BEHIND, missing};
pub(crate) use icon::Icon;
pub(crate) use icon::Part;
pub(crate) use palette::{Ink, Palette, Rgb};
pub(crate) use shaper::{Shape, Shaper};
