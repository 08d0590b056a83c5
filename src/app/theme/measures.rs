//! Sizes, distances and durations. Lengths are design pixels of the 1920 × 1080 design space.

/// Width of the design space.
pub(crate) const DESIGN_WIDTH: f32 = 1920.0;
/// Height of the design space.
pub(crate) const DESIGN_HEIGHT: f32 = 1080.0;

/// Sizes of type. *Shared* sizes are for what the room reads from afar, *own* sizes for the one person at the machine.
pub(crate) mod size {
    /// Verdict and page title, shared (line height 1.12).
    pub(crate) const TITLE: f32 = 64.0;
    /// Page title, own.
    pub(crate) const TITLE_OWN: f32 = 54.0;
    /// Title of a card or a sheet, and the reading of a ballot, shared (1.08).
    pub(crate) const CARD_TITLE: f32 = 50.0;
    /// Card title, own.
    pub(crate) const CARD_TITLE_OWN: f32 = 40.0;
    /// Heading of a panel, shared.
    pub(crate) const HEADING: f32 = 40.0;
    /// Heading of a panel, own.
    pub(crate) const HEADING_OWN: f32 = 32.0;
    /// The letter of an option, shared.
    pub(crate) const LETTER: f32 = 60.0;
    /// Body, labels and buttons, shared: the smallest size on a shared screen (1.20).
    pub(crate) const BODY: f32 = 34.0;
    /// Body, labels and buttons, own (1.28).
    pub(crate) const BODY_OWN: f32 = 24.0;
    /// The smallest size on any screen.
    pub(crate) const SMALL: f32 = 20.0;
    /// The timer and the numbers of the scale, own.
    pub(crate) const NUMBER_OWN: f32 = 40.0;
    /// An objection or a quoted voice, own; shared is [`BODY`].
    pub(crate) const QUOTE_OWN: f32 = 28.0;
    /// The name of a key.
    pub(crate) const KEY: f32 = 20.0;
    /// The number on a stool.
    pub(crate) const SEAT_NUMBER: f32 = 38.0;
}

/// Line heights, as multiples of the type size.
pub(crate) mod leading {
    /// Page titles and verdicts.
    pub(crate) const TITLE: f32 = 1.12;
    /// Titles of cards and sheets.
    pub(crate) const CARD_TITLE: f32 = 1.08;
    /// Body on a shared screen.
    pub(crate) const BODY: f32 = 1.20;
    /// Body on a facilitator's or solo screen.
    pub(crate) const BODY_OWN: f32 = 1.28;
}

/// Distances.
pub(crate) mod space {
    /// Between an icon and its edge.
    pub(crate) const XS: f32 = 4.0;
    /// Between things that are one.
    pub(crate) const S: f32 = 8.0;
    /// Between an icon and its word.
    pub(crate) const M: f32 = 12.0;
    /// Between controls.
    pub(crate) const L: f32 = 16.0;
    /// Between sheets.
    pub(crate) const XL: f32 = 24.0;
    /// Between groups.
    pub(crate) const XXL: f32 = 32.0;
    /// Between sections.
    pub(crate) const HUGE: f32 = 48.0;
    /// Margin of a shared screen.
    pub(crate) const SCREEN: f32 = 60.0;
    /// Padding inside a card.
    pub(crate) const CARD: f32 = 30.0;
}

/// Radii of corners. A pill has half its height.
pub(crate) mod radius {
    /// Cards and sheets.
    pub(crate) const CARD: f32 = 12.0;
    /// Buttons.
    pub(crate) const BUTTON: f32 = 14.0;
    /// Fields.
    pub(crate) const FIELD: f32 = 9.0;
    /// The buttons of the scale.
    pub(crate) const RATING: f32 = 12.0;
    /// Plates of offentlig organisations.
    pub(crate) const PLATE: f32 = 10.0;
}

/// Widths of lines.
pub(crate) mod line {
    /// Decorative rules.
    pub(crate) const HAIR: f32 = 2.0;
    /// The outline of a control.
    pub(crate) const CONTROL: f32 = 2.5;
    /// The outline of what is chosen, inside its edge.
    pub(crate) const CHOSEN: f32 = 4.0;
    /// The focus ring.
    pub(crate) const FOCUS: f32 = 5.0;
    /// Between a control and its focus ring.
    pub(crate) const FOCUS_GAP: f32 = 4.0;
    /// The bar of an error, at the left edge.
    pub(crate) const ERROR_BAR: f32 = 12.0;
    /// The bar of a highlighted row, at the left edge.
    pub(crate) const ROW_BAR: f32 = 14.0;
    /// Weight of an icon's lines, in 48ths of its size.
    pub(crate) const ICON: f32 = 3.6;
    /// A heavier icon, for small sizes and for checks.
    pub(crate) const ICON_STRONG: f32 = 5.0;
}

/// Durations of movements, in milliseconds. With movement off, [`motion::REDUCED`] replaces them all.
pub(crate) mod motion {
    /// Hover, press and focus: ease-out quad, also with movement off.
    pub(crate) const TOUCH: u64 = 90;
    /// A panel comes or goes: ease-out cubic, [`PANEL_TRAVEL`] px.
    pub(crate) const PANEL: u64 = 180;
    /// How far a panel travels, in design pixels.
    pub(crate) const PANEL_TRAVEL: f32 = 12.0;
    /// A card is dealt: ease-out cubic from the edge, [`DEAL_TURN`] → 0°.
    pub(crate) const DEAL: u64 = 420;
    /// The turn of a card when it leaves the edge, in degrees.
    pub(crate) const DEAL_TURN: f32 = 4.0;
    /// The pencil passes on along the edge of the table: ease-in-out cubic.
    pub(crate) const PEN: u64 = 600;
    /// An offered commitment is consented to: filled from below.
    pub(crate) const CONSENT: u64 = 320;
    /// The curtain closes: ease-in-out sine.
    pub(crate) const CURTAIN_CLOSE: u64 = 350;
    /// One piece drops at the reveal: ease-out quint, [`REVEAL_DROP`] px.
    pub(crate) const REVEAL: u64 = 280;
    /// Between two values of the scale at the reveal.
    pub(crate) const REVEAL_STAGGER: u64 = 60;
    /// How far a piece drops, in design pixels.
    pub(crate) const REVEAL_DROP: f32 = 40.0;
    /// The hexagon goes from before to now: ease-in-out cubic.
    pub(crate) const HEXAGON: u64 = 700;
    /// A tile travels along its arc: ease-in-out cubic.
    pub(crate) const TILE_TRAVEL: u64 = 520;
    /// The two shapes of the verdict slide together: ease-out cubic.
    pub(crate) const VERDICT: u64 = 500;
    /// The timer's last stretch gets a soft ring, in seconds.
    pub(crate) const TIMER_LAST: u64 = 60;
    /// The fade that replaces a movement when movement is off.
    pub(crate) const REDUCED: u64 = 120;
}

/// How many physical pixels a design pixel takes in a picture of `width` × `height` physical pixels: the design space fits whole,
/// never stretched. Never less than a hundredth, so that a window dragged to nothing divides by something.
pub(crate) fn fit(width: f32, height: f32) -> f32 {
    (width / DESIGN_WIDTH).min(height / DESIGN_HEIGHT).max(0.01)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_design_fits_every_screen() {
        assert_eq!(fit(1920.0, 1080.0), 1.0);
        assert_eq!(fit(3840.0, 2160.0), 2.0);
        assert!((fit(1280.0, 720.0) - 2.0 / 3.0).abs() < 1e-6);
        assert_eq!(fit(4000.0, 1080.0), 1.0);
        assert_eq!(fit(0.0, 0.0), 0.01);
    }
}
