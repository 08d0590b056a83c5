//! Where the design space, 1920 × 1080, lies on a screen: whole and in the middle. The table and the process leader's screens share
//! it; on small screens type keeps its size, so the room in points is smaller while the places on the table stay the same.

use super::{DESIGN_HEIGHT, DESIGN_WIDTH, fit};
use bevy_egui::egui::{Pos2, Rect, Ui, Vec2};

/// How the design space lies on a screen measured in egui's points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct DesignSpace {
    /// Points for each design pixel, at most 1 where the screen is small.
    pub(crate) scale: f32,
    corner: Pos2,
}

/// The least room a screen can be laid out in, in points. A window dragged to nothing has less, and shows nothing.
const LEAST: Vec2 = Vec2::new(640.0, 360.0);

/// Whether there is room for a screen at all.
pub(crate) fn has_room(screen: Rect) -> bool {
    screen.width() >= LEAST.x && screen.height() >= LEAST.y
}

impl DesignSpace {
    /// The design space in the middle of `screen`, whole.
    pub(crate) fn on(screen: Rect) -> DesignSpace {
        let scale = fit(screen.width(), screen.height());
        let spare = screen.size() - Vec2::new(DESIGN_WIDTH, DESIGN_HEIGHT) * scale;
        DesignSpace { scale, corner: screen.min + spare / 2.0 }
    }

    /// The design space in the middle of the window of `ui`, whole.
    pub(crate) fn of(ui: &Ui) -> DesignSpace {
        DesignSpace::on(ui.ctx().content_rect())
    }

    /// The design space at its own size in the middle of `screen`, or from its corner where the screen is smaller.
    pub(crate) fn full_size(screen: Rect) -> DesignSpace {
        let spare = (screen.size() - Vec2::new(DESIGN_WIDTH, DESIGN_HEIGHT)).max(Vec2::ZERO);
        DesignSpace { scale: 1.0, corner: screen.min + (spare / 2.0).round() }
    }

    /// All of it.
    pub(crate) fn whole(&self) -> Rect {
        self.rect(0.0, 0.0, DESIGN_WIDTH, DESIGN_HEIGHT)
    }

    /// The screen's rectangle for an area of the stage.
    pub(crate) fn area(&self, (x, y, w, h): (f32, f32, f32, f32)) -> Rect {
        self.rect(x, y, w, h)
    }

    /// The screen's rectangle for one of the design space: left, top, width, height in design px.
    pub(crate) fn rect(&self, x: f32, y: f32, w: f32, h: f32) -> Rect {
        Rect::from_min_size(self.corner + Vec2::new(x, y) * self.scale, Vec2::new(w, h) * self.scale)
    }

    /// The height in the design space of a place on the screen, in design px from its upper edge.
    pub(crate) fn design_y(&self, y: f32) -> f32 {
        (y - self.corner.y) / self.scale
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_design_space_is_whole_and_in_the_middle() {
        let wide = DesignSpace::on(Rect::from_min_size(Pos2::ZERO, Vec2::new(2560.0, 1080.0)));
        assert_eq!(
            wide.rect(0.0, 0.0, 1920.0, 1080.0),
            Rect::from_min_size(Pos2::new(320.0, 0.0), Vec2::new(1920.0, 1080.0))
        );
        let small = DesignSpace::on(Rect::from_min_size(Pos2::ZERO, Vec2::new(1600.0, 900.0)));
        assert!((small.rect(0.0, 1080.0, 1.0, 1.0).top() - 900.0).abs() < 1e-3);
        assert!((small.design_y(450.0) - 540.0).abs() < 1e-3);
    }
}
