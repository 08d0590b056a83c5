//! stub
use crate::app::stage::Look; use bevy_egui::egui::Ui; use crate::record::Settings;
#[derive(Default, Debug)] pub struct SettingsScreen;
pub enum SettingsChoice { Back }
impl SettingsScreen { pub fn ui(&mut self, _: &mut Ui, _: &Look, _: &mut Settings, _: &str) -> Option<SettingsChoice> { Some(SettingsChoice::Back) } }
