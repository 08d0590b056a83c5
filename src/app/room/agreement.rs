//! stub
use super::Gaze; use crate::app::stage::{Look, Stage}; use crate::rules::*; use crate::record::AgreementDoc;
pub fn agreement(_: &AgreementDoc, _: &Look, _: &Gaze) -> Stage { super::curtain::closed() }
pub fn pages(_: &AgreementDoc, _: &Look) -> usize { 1 }
pub fn debrief(_: &RoomView, _: &Deck, _: &Look, _: Option<&std::path::Path>, _: &Gaze) -> Stage { super::curtain::closed() }
