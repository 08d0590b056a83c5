//! The end of a game: homecoming, promises, signatures, the closing conversation and the agreement on paper.

pub mod agreement_scene;
mod code_scene;
pub mod debrief_scene;
pub mod homecoming_scene;
pub mod plan_form;
pub mod plan_scene;
pub mod promise;
#[cfg(test)]
mod scene_tests;
pub mod sign;
