//! The vision: why the table sits there, worded by the pen and adopted when nobody objects.

pub(crate) mod form;
pub(crate) mod vision_scene;
