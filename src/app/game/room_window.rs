//! The room's own window while a game is played: what it shows, and whether the leader has covered or stopped it.

use super::command::Standing;
use super::handing::Around;
use super::scenery::Timer;
use super::scenery::table_parts::z;
use super::{Leave, Play, picture};
use crate::app::art::{Art, Lift};
use crate::app::desk::{Control, DeskData, DeskPage, TimeFace, TimerFace, Veil};
use crate::app::scene::{Align, Command, HitKind, Item, Look, PenPage, Stage, Touch, What, Words};
use crate::app::shell::Shell;
use crate::app::theme::{DESIGN_HEIGHT, DESIGN_WIDTH, motion};
use crate::rules::{By, Step};
use crate::t;
use crate::text::{Lang, tr, tr_with};
use crate::wording;
use bevy_egui::egui::Ui;
use std::time::Duration;

/// What a game knows of the room's own window.
#[derive(Default)]
pub(super) struct Apart {
    /// How it looks, where there is one.
    pub(super) look: Option<Look>,
    pub(super) veil: Veil,
    /// The main window shows the table although the room has its own.
    pub(super) at_table: bool,
    /// The machine is handed around: the main window shows the curtain and not the desk.
    pub(super) handing: bool,
    /// The windows are to change places.
    pub(super) swap: bool,
    /// The change of the table that is said to the room, by its place among the changes, until something else is done.
    pub(super) announced: Option<usize>,
    /// The time plan as it was reckoned last, and for what: the game's revision, the minute and the language.
    plan: Option<((u64, i64, Lang), TimeFace)>,
    desk: DeskPage,
}

/// What the program knows of the room's window, for the desk.
#[derive(Clone, Copy)]
pub(crate) struct Seen<'a> {
    /// What the room sees now.
    pub(crate) stage: &'a Stage,
    /// The name of its monitor.
    pub(crate) monitor: &'a str,
}

impl Play {
    /// Tells how the room's own window looks, where it has one.
    pub(crate) fn set_apart(&mut self, look: Option<Look>) {
        // The seat that has the machine when the room gets its own window keeps it.
        if look.is_some() && self.apart.look.is_none() {
            self.apart.handing = self.around.is_some();
        }
        self.apart.look = look;
    }

    /// Hands the machine around, or lets the leader fill in what only the leader can.
    pub(super) fn hand(&mut self, around: Option<Around>) {
        self.apart.handing = around.is_some();
        self.around = around;
    }

    /// From the curtain or the table to the desk, or from the desk to the table.
    pub(super) fn turn_to_desk(&mut self) {
        if self.around.is_some() && self.apart.handing {
            (self.apart.handing, self.apart.at_table) = (false, false);
        } else {
            self.apart.at_table = !self.apart.at_table;
        }
    }

    /// The veil over the room's window.
    pub(crate) fn veil(&self) -> Veil {
        self.apart.veil
    }

    /// Whether the main window shows the desk: the room has its own, and nobody has the machine or looks at the table.
    pub(crate) fn shows_desk(&self) -> bool {
        let free = || self.around.as_ref().is_none_or(|around| around.leaves_keys() && !self.apart.handing);
        self.apart.look.is_some() && !self.apart.at_table && free()
    }

    /// Whether the windows are to change places; answers yes once.
    pub(crate) fn takes_swap(&mut self) -> bool {
        std::mem::take(&mut self.apart.swap)
    }

    /// Lays a veil over the room's window, or takes the same one away.
    pub(super) fn cover(&mut self, veil: Veil) {
        self.apart.veil = if self.apart.veil == veil { Veil::None } else { veil };
    }

    /// The room's picture in its own window: what everybody may see, and nothing to press.
    pub(crate) fn room_stage(&self, look: &Look) -> Stage {
        let papers = self.papers(look.lang);
        let mut stage = picture(&self.room, self.deck(), self.setup(), papers.as_ref(), look, &self.gaze);
        without_buttons(&mut stage);
        self.show_way(&mut stage, look);
        if let Some(words) = self.announcement(look.lang) {
            announce(&mut stage, look, &words);
        }
        stage
    }

    /// What is said to the room about a change of the table, in one line.
    pub(super) fn announcement(&self, lang: Lang) -> Option<String> {
        let change = self.room.changes.get(self.apart.announced?)?;
        Some(wording::table_change(lang, self.deck(), self.setup(), &change.what))
    }
}

/// A line on a strip along the lower edge, above everything.
fn announce(stage: &mut Stage, look: &Look, words: &str) {
    let set = Words::STRONG.aligned(Align::Center).wrapped(DESIGN_WIDTH - 320.0);
    let high = set.height(set.set(words, look).len(), look) + 40.0;
    let (w, middle) = (DESIGN_WIDTH - 240.0, DESIGN_WIDTH / 2.0);
    let top = DESIGN_HEIGHT - high - 24.0;
    stage.art("announced", Art::sheet(w, high, Lift::Lifted), middle, top + high / 2.0, z::OVER);
    stage.words("announced words", words, set, look, middle, top + 20.0, z::OVER_ON);
    stage.label(words, (middle - w / 2.0, top, w, high));
}

/// What can be done at the table that its picture offers by keys only, and what the button on the desk is called.
const BY_KEY: [(Command, &str); 26] = [
    (Command::Commit(By::Joint), "desk-do-commit-joint"),
    (Command::Commit(By::Public), "desk-do-commit-public"),
    (Command::Commit(By::Ideburen), "desk-do-commit-ideburen"),
    (Command::Pen(PenPage::Base), "desk-do-base"),
    (Command::Pen(PenPage::Wording), "desk-do-wording"),
    (Command::Pen(PenPage::Pass), "desk-do-pass"),
    (Command::Invoke, "desk-do-invoke"),
    (Command::Tell, "desk-do-tell"),
    (Command::Told, "desk-do-told"),
    (Command::SeatSheet, "desk-do-seat"),
    (Command::WriteIdea, "desk-do-write-idea"),
    (Command::MoveTile, "desk-do-move-tile"),
    (Command::NextQuestion, "desk-do-question"),
    (Command::AnswerMerge, "desk-do-merge-answer"),
    (Command::Chair, "desk-do-chair"),
    (Command::PreviousPage, "desk-do-previous-page"),
    (Command::NextPage, "desk-do-next-page"),
    (Command::PreviousRow, "desk-do-previous-row"),
    (Command::NextRow, "desk-do-next-row"),
    (Command::Table, "desk-do-votes-table"),
    (Command::Card, "desk-do-card"),
    (Command::Hexagon, "desk-do-hexagon"),
    (Command::PauseTimer, "desk-do-timer"),
    (Command::MoreTime, "desk-do-more-time"),
    (Command::ReviseVision, "desk-do-revise"),
    (Command::SaveAgreement, "desk-do-save"),
];

/// How long after its start a game may still have its planned end, in seconds.
const DAY: i64 = 12 * 3600;

/// The time of a talk for the desk.
fn timer_face(timer: Timer, lang: Lang) -> TimerFace {
    let seconds = timer.left.unsigned_abs();
    let time = format!("{}:{:02}", seconds / 60, seconds % 60);
    let spoken = match (timer.left < 0, timer.running) {
        (true, _) => "table-time-label-over",
        (false, true) => "table-time-label-running",
        (false, false) => "table-time-label-paused",
    };
    TimerFace {
        left: timer.left.max(0) as f32 / timer.total.max(1) as f32,
        last: timer.running && timer.left <= motion::TIMER_LAST as i32,
        spoken: tr_with(lang, spoken, &[("time", time.clone().into())]),
        time: if timer.left < 0 { format!("+{time}") } else { time },
    }
}

impl Play {
    /// What can be done at the table now: what its picture offers as buttons, and what has a key only.
    fn controls(&self, look: &Look, stage: &Stage) -> Vec<Control> {
        let buttons = stage.hits.iter().filter_map(|hit| {
            let HitKind::Button { primary } = hit.kind else { return None };
            let touch = hit.touch.clone()?;
            // The desk shows the table and the names of all by itself.
            let shown = matches!(touch, Touch::Command(Command::Names | Command::Menu));
            (!shown).then(|| Control { touch, label: hit.label.clone(), primary, enabled: hit.enabled })
        });
        let mut all: Vec<Control> = buttons.collect();
        let here = self.here(look, stage);
        // While ballots are open the room's picture offers nothing: the machine goes round, and then they are shown.
        for (command, key) in [(Command::Reveal, "desk-do-reveal"), (Command::HandAround, "desk-do-hand-around")] {
            let primary = !all.iter().any(|control| control.primary);
            let (touch, open) = (Touch::Command(command), here.standing(command) == Standing::Open);
            if open && !all.iter().any(|control| control.touch == touch) {
                all.push(Control { touch, label: tr(look.lang, key), primary, enabled: true });
            }
        }
        for (command, key) in BY_KEY {
            let touch = Touch::Command(command);
            let offered = all.iter().any(|control| control.touch == touch);
            // What is being read is not read again, and the first page has none before it.
            let idle = match command {
                Command::Card => self.room.step == Step::Situation,
                Command::PreviousPage => self.gaze.page == 0,
                _ => false,
            };
            if !offered && !idle && here.standing(command) == Standing::Open {
                all.push(Control { touch, label: tr(look.lang, key), primary: false, enabled: true });
            }
        }
        all
    }

    /// What is left of the evening, in words; reckoned anew once a minute, and when the game has gone on.
    fn time_face(&mut self, lang: Lang) -> TimeFace {
        let now = jiff::Timestamp::now().as_second();
        let of = (self.session.revision(), now / 60, lang);
        if let Some((_, face)) = self.apart.plan.as_ref().filter(|(known, _)| *known == of) {
            return face.clone();
        }
        // A game that was begun on another day has no end that was planned for this one.
        let started = self.session.header().started.parse::<jiff::Timestamp>().ok().map(|time| time.as_second());
        let whole = i64::from(crate::rules::minutes(self.setup())) * 60;
        let end = started.filter(|started| now - started < DAY).map(|started| started + whole);
        let plan = crate::rules::time_plan(self.session.game(), &self.session.spent(), now, end);
        let minutes = |seconds: u32| t!(lang, "desk-minutes", minutes = i64::from(seconds.div_ceil(60)));
        let here = plan.steps.first().map(|step| step.round);
        let at = jiff::Zoned::now().checked_add(jiff::Span::new().seconds(i64::from(plan.left)));
        let ends = at.map(|at| t!(lang, "desk-ends", time = at.strftime("%H.%M").to_string())).unwrap_or_default();
        let face = TimeFace {
            late: wording::leader::lateness(lang, &plan),
            left: wording::leader::time_left(lang, &plan),
            ends,
            steps: plan
                .steps
                .iter()
                .filter(|step| Some(step.round) == here)
                .map(|step| (wording::step(lang, step.step), minutes(step.left)))
                .collect(),
            savings: plan
                .savings
                .iter()
                .filter(|saving| saving.seconds > 0)
                .take(3)
                .map(|saving| wording::leader::saving(lang, self.setup(), saving))
                .collect(),
        };
        self.apart.plan = Some((of, face.clone()));
        face
    }

    /// Shows the desk, and takes what is done at it. Papers lie over it as over the table.
    pub(crate) fn desk_ui(&mut self, ui: &mut Ui, look: &Look, seen: Seen<'_>, shell: &mut Shell) -> Option<Leave> {
        self.hear_phones(look.lang);
        let leave = self.desk_hands(ui, look, seen, shell);
        self.save_drafts(look, shell);
        let stage = Stage::default();
        self.toast(ui, look, &stage, shell);
        leave
    }

    fn desk_hands(&mut self, ui: &mut Ui, look: &Look, seen: Seen<'_>, shell: &mut Shell) -> Option<Leave> {
        let room_look = self.apart.look?;
        self.keep_time(shell);
        // What can be done follows what the room sees, in the words of the desk.
        let worded = Look { lang: look.lang, ..room_look };
        let stage = self.stage(&worded);
        let controls = self.controls(&worded, &stage);
        let quiet = self.sheets.is_empty();
        let now = jiff::Zoned::now();
        let seconds = u64::try_from(60 - i64::from(now.second())).unwrap_or(60).max(1);
        shell.wake_in(Duration::from_secs(seconds));
        let now = now.strftime("%H.%M").to_string();
        let time = self.time_face(look.lang);
        let mut desk = std::mem::take(&mut self.apart.desk);
        let data = DeskData {
            room: &self.room,
            leader: &self.facilitator,
            deck: self.deck(),
            setup: self.setup(),
            seen: (seen.stage, &room_look),
            veil: self.apart.veil,
            monitor: seen.monitor,
            controls: &controls,
            may_undo: self.facilitator.undo.is_some(),
            timer: self.gaze.timer.map(|timer| timer_face(timer, look.lang)),
            now: &now,
            time: &time,
        };
        let touched = desk.ui(ui, look, &data);
        self.apart.desk = desk;
        let touched = touched.filter(|_| quiet);
        if let Some(leave) = touched.and_then(|touch| self.touch(touch, &worded, &stage, shell)) {
            return Some(leave);
        }
        if quiet
            && self.sheets.is_empty()
            && let Some(leave) = self.keys(ui, &worded, &stage, shell)
        {
            return Some(leave);
        }
        self.sheets(ui, look)
    }
}

/// Whether (`x`, `y`) is on the face of `item`.
fn covers(item: &Item, (x, y): (f32, f32)) -> bool {
    let What::Art(art) = &item.what else { return false };
    let (w, h) = art.face();
    (x - item.at.0).abs() <= w / 2.0 && (y - item.at.1).abs() <= h / 2.0
}

/// Takes away what is there to be pressed only: painted buttons, the caps of keys, and the signs on both.
fn without_buttons(stage: &mut Stage) {
    stage.hits.retain(|hit| !matches!(hit.kind, HitKind::Button { .. }));
    let pressed = |item: &Item| matches!(item.what, What::Art(Art::Button { .. } | Art::KeyCapFrame { .. }));
    let (gone, kept): (Vec<Item>, Vec<Item>) = std::mem::take(&mut stage.items).into_iter().partition(pressed);
    let on_button = |item: &Item| gone.iter().any(|button| item.z >= button.z && covers(button, item.at));
    stage.items = kept.into_iter().filter(|item| !on_button(item)).collect();
}
