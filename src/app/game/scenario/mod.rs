//! The scenario round: each step's scene beside the forms that are filled in there.

pub(crate) mod answer_form;
pub(crate) mod answers_scene;
pub(crate) mod comment_form;
pub(crate) mod commit_form;
pub(crate) mod dialogue_scene;
pub(crate) mod event_scene;
pub(crate) mod invoke_form;
pub(crate) mod outcome_curve;
pub(crate) mod outcome_scene;
pub(crate) mod pen_form;
pub(crate) mod proposal_scene;
#[cfg(test)]
mod referral_tests;
pub(crate) mod reflection;
pub(crate) mod reflection_scene;
pub(crate) mod reply;
pub(crate) mod reveal_scene;
pub(crate) mod situation_scene;
pub(crate) mod tell_form;
mod told_scene;
