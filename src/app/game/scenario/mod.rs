//! The scenario round: each step's scene beside the forms that are filled in there.

pub mod answer_form;
pub mod commit_form;
pub mod dialogue_scene;
pub mod event_scene;
pub mod invoke_form;
pub(crate) mod outcome_curve;
pub mod outcome_scene;
pub mod pen_form;
pub(crate) mod proposal_scene;
pub mod reflection;
pub mod reflection_scene;
pub mod reveal_scene;
pub mod situation_scene;
pub mod tell_form;
mod told_scene;
