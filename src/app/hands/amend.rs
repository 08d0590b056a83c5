//! stub
use crate::app::stage::Look; use bevy_egui::egui::Ui; use crate::rules::*; use super::Told;
pub struct AmendScreen;
impl AmendScreen { pub fn new(_: &RoomView) -> Self { AmendScreen } pub fn ui(&mut self, _: &mut Ui, _: &Look, _: &RoomView, _: &Deck) -> Option<Told> { Some(Told::Close) } }
