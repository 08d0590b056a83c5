//! Where the facilitator's screens lie. They show the same design space as the table, 1920 × 1080, in the middle of the screen; on
//! small screens their type keeps its size, so the room in points is smaller while the places on the table stay the same.

use crate::app::theme::{DESIGN_HEIGHT, DESIGN_WIDTH};
use bevy_egui::egui::{Pos2, Rect, Vec2};

/// How the design space lies on a screen measured in egui's points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// Points for each design pixel, at most 1 where the screen is small.
    pub scale: f32,
    corner: Pos2,
}

/// The least room a screen can be laid out in, in points. A window dragged to nothing has less, and shows nothing.
const LEAST: Vec2 = Vec2::new(640.0, 360.0);

/// Whether there is room for a screen at all.
pub fn has_room(screen: Rect) -> bool {
    screen.width() >= LEAST.x && screen.height() >= LEAST.y
}

impl Place {
    /// The design space in the middle of `screen`, whole.
    pub fn on(screen: Rect) -> Place {
        let scale = (screen.width() / DESIGN_WIDTH).min(screen.height() / DESIGN_HEIGHT).max(0.01);
        let spare = screen.size() - Vec2::new(DESIGN_WIDTH, DESIGN_HEIGHT) * scale;
        Place { scale, corner: screen.min + spare / 2.0 }
    }

    /// The screen's rectangle for one of the design space: left, top, width, height in design px.
    pub fn rect(&self, x: f32, y: f32, w: f32, h: f32) -> Rect {
        Rect::from_min_size(self.corner + Vec2::new(x, y) * self.scale, Vec2::new(w, h) * self.scale)
    }

    /// The height in the design space of a place on the screen, in design px from its upper edge.
    pub fn design_y(&self, y: f32) -> f32 {
        (y - self.corner.y) / self.scale
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_design_space_is_whole_and_in_the_middle() {
        let wide = Place::on(Rect::from_min_size(Pos2::ZERO, Vec2::new(2560.0, 1080.0)));
        assert_eq!(
            wide.rect(0.0, 0.0, 1920.0, 1080.0),
            Rect::from_min_size(Pos2::new(320.0, 0.0), Vec2::new(1920.0, 1080.0))
        );
        let small = Place::on(Rect::from_min_size(Pos2::ZERO, Vec2::new(1600.0, 900.0)));
        assert!((small.rect(0.0, 1080.0, 1.0, 1.0).top() - 900.0).abs() < 1e-3);
        assert!((small.design_y(450.0) - 540.0).abs() < 1e-3);
    }
}
