//! stub
use super::Gaze; use crate::app::stage::{Look, Stage}; use crate::rules::*;
pub fn homecoming(_: &RoomView, _: &Deck, _: &Look, _: &Gaze) -> Stage { super::curtain::closed() }
pub fn signing(_: &RoomView, _: &Deck, _: &Look, _: &Gaze) -> Stage { super::curtain::closed() }
