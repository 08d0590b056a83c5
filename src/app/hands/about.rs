//! stub
use crate::app::stage::Look; use bevy_egui::egui::Ui;
#[derive(Default, Debug)] pub struct AboutScreen;
impl AboutScreen { pub fn ui(&mut self, _: &mut Ui, _: &Look) -> bool { true } }
