//! stub
use super::Gaze; use crate::app::stage::{Look, Stage}; use crate::rules::*;
pub fn event(_: &RoomView, _: &Deck, _: &Look, _: &Gaze) -> Stage { super::curtain::closed() }
