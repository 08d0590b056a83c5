//! stub
use super::Told;
use crate::app::stage::Look;
use crate::rules::*;
use bevy_egui::egui::Ui;
pub struct AmendScreen;
impl AmendScreen {
    pub fn new(_: &RoomView) -> Self {
        AmendScreen
    }
    pub fn ui(&mut self, _: &mut Ui, _: &Look, _: &RoomView, _: &Deck) -> Option<Told> {
        Some(Told::Close)
    }
}
