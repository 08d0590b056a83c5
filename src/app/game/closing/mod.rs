//! The end of a game: homecoming, promises, signatures, the closing conversation and the agreement on paper.

pub(crate) mod agreement_scene;
mod code_scene;
pub(crate) mod debrief_scene;
pub(crate) mod homecoming_scene;
pub(crate) mod plan_form;
pub(crate) mod plan_scene;
pub(crate) mod promise;
#[cfg(test)]
mod scene_tests;
pub(crate) mod sign;
