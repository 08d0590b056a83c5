//! Handing the machine around: what is behind the curtain in each step, and what comes of it.

use super::Play;
use super::sheets::Sheet;
use crate::app::hands::ballot::{BallotResult, BallotScreen, BallotSheet, ballot_rows};
use crate::app::hands::brief::BriefScreen;
use crate::app::hands::handover::{Curtain, Errand, Handed, Handover, Private, Round};
use crate::app::hands::promise::PromiseScreen;
use crate::app::hands::raised::RaisedScreen;
use crate::app::hands::reflection::ReflectionScreen;
use crate::app::hands::sign::SignScreen;
use crate::app::room::curtain;
use crate::app::stage::{Look, Stage};
use crate::record::wording;
use crate::rules::{Action, RoomView, Step};
use crate::text::Lang;
use bevy_egui::egui::Ui;

/// What the machine is handed around for.
pub(super) enum Around {
    Ballot(Handover<BallotScreen>),
    Raised(Box<RaisedScreen>),
    Brief(Handover<BriefScreen>),
    Reflection(Handover<ReflectionScreen>),
    Promise(Handover<PromiseScreen>),
    Signature(Handover<SignScreen>),
}

/// What came of a round, or of one seat's part in it.
pub(super) enum Wish {
    Act(Action),
    GoOn,
    Table,
}
