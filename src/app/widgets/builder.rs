//! What every control can be told before it is shown.

/// Adds to a control that has the fields `size`, `height`, `width`, `enabled` or `id` what sets them.
macro_rules! can_be_told {
    ($($control:ident),+) => {$(
        impl $control<'_> {
            /// The size of its words, before the text size setting.
            pub(crate) fn size(mut self, size: f32) -> Self {
                self.size = size;
                self
            }

            /// Its height, before the text size setting.
            pub(crate) fn height(mut self, height: f32) -> Self {
                self.height = height;
                self
            }

            /// Its width: the least one of a button, which grows with its words, and the one a field has where there is room.
            pub(crate) fn width(mut self, width: f32) -> Self {
                self.width = width;
                self
            }

            /// An identity of its own, for a control whose words change while it may have the focus, or that gets it from
            /// elsewhere.
            pub(crate) fn id(mut self, id: impl Into<bevy_egui::egui::Id>) -> Self {
                self.id = Some(id.into());
                self
            }
        }
    )+};
}

use super::{Button, Field};

can_be_told!(Button, Field);
