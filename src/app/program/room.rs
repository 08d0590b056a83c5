//! The room's own window: on which monitor, how it looks, and what is in it now.

use super::{Behind, Program, Screen};
use crate::app::game::scenery::layout::background;
use crate::app::game::{Play, Seen, Veil};
use crate::app::menus::room_screen::{RoomChoice, RoomData, number_stage, rest_stage};
use crate::app::scene::{Look, Stage};
use crate::app::shell::{MonitorFace, Pane, Shell};
use crate::app::theme::Theme;
use crate::record;
use crate::t;
use bevy_egui::egui::Ui;
use std::time::Duration;

/// What the program knows of the room's window.
#[derive(Default)]
pub(super) struct Room {
    /// What is shown on other monitors.
    pub(super) panes: Vec<Pane>,
    /// The name of the monitor where the room has its window now.
    apart: Option<String>,
    /// The monitor that the main window was on while the room had its own.
    home: Option<String>,
    /// The windows are changing places: until then the main one may still be where the room's is to be.
    swapping: Option<Duration>,
    /// The picture that the room's window was stopped at.
    frozen: Option<Stage>,
    /// It has been said that the room can have a screen of its own.
    offered: bool,
}

/// How long the system may take to move a window to another monitor.
const SWAP: Duration = Duration::from_secs(3);

/// What the room's window is called among panes.
pub(super) const PANE: &str = "room";

impl Program {
    /// How the room's own window looks.
    pub(super) fn room_look(&self) -> Look {
        let own = &self.files.settings.room;
        let look = self.look_now();
        Look {
            theme: own.theme.map_or(look.theme, theme),
            lang: own.lang.unwrap_or(look.lang),
            text: own.text_size.map_or(look.text, |size| f32::from(size) / 100.0),
            movement: look.movement,
        }
    }

    /// Whether the room has a window of its own now.
    pub(super) fn is_apart(&self) -> bool {
        self.room.apart.is_some()
    }

    /// Follows the monitors that come and go: the room has its own where its monitor is there and is another one than the main
    /// window's.
    pub(super) fn follow_monitors(&mut self, shell: &mut Shell) {
        let wanted = self.files.settings.room.monitor.as_deref();
        let there = |name: &str| shell.monitors.iter().any(|monitor: &MonitorFace| monitor.name == name);
        let here = shell.monitor.as_deref();
        if let Some(until) = self.room.swapping {
            if here == wanted && shell.now < until {
                shell.wake_in(Duration::from_millis(100));
                return;
            }
            self.room.swapping = None;
        }
        let apart = wanted.filter(|wanted| there(wanted) && here != Some(wanted)).map(str::to_owned);
        // The monitor of the main window went and came back: the system left the window where it had put it.
        if apart.is_none()
            && wanted.is_some()
            && here == wanted
            && let Some(home) = self.room.home.clone().filter(|home| Some(home.as_str()) != wanted && there(home))
        {
            shell.move_to(&home);
            // Once: the system takes its time.
            self.room.swapping = Some(shell.now + SWAP);
        }
        if apart.is_some() {
            self.room.home = shell.monitor.clone();
        }
        let before = std::mem::replace(&mut self.room.apart, apart);
        let lang = self.files.lang;
        let said = match (before, &self.room.apart) {
            (Some(name), None) if wanted.is_some() => Some(t!(lang, "room-gone", name = name)),
            (None, Some(name)) => Some(t!(lang, "room-back", name = name.clone())),
            _ if wanted.is_none() && shell.monitors.len() > 1 && !self.room.offered => {
                self.room.offered = matches!(self.screen, Screen::Play(_));
                Some(t!(lang, "room-offer"))
            }
            _ => None,
        };
        if let (Some(said), Screen::Play(play)) = (said, &mut self.screen) {
            play.say(said);
        }
    }

    /// The main window and the room's change places.
    pub(super) fn swap_monitors(&mut self, shell: &mut Shell) {
        let room = self.files.settings.room.monitor.clone();
        if let (Some(room), Some(here)) = (room.filter(|_| self.is_apart()), shell.monitor.clone()) {
            shell.move_to(&room);
            self.files.settings.room.monitor = Some(here.clone());
            self.room.home = Some(room);
            self.room.apart = Some(here);
            self.room.swapping = Some(shell.now + SWAP);
            self.save_settings();
        }
    }

    /// Makes the panes of what is shown now.
    pub(super) fn lay_out_panes(&mut self, shell: &Shell) {
        let look = self.room_look();
        let mut panes = std::mem::take(&mut self.room.panes);
        let last = panes.iter().position(|pane| pane.name == PANE).map(|at| panes.swap_remove(at));
        panes.clear();
        // The picture that was stopped outlives its monitor: what was hidden stays so when the monitor comes back.
        if self.playing().is_none_or(|play| play.veil() != Veil::Frozen) {
            self.room.frozen = None;
        } else if self.room.frozen.is_none() {
            self.room.frozen = last.map(|pane| pane.stage);
        }
        if matches!(self.screen, Screen::Monitor(_)) {
            for (at, monitor) in shell.monitors.iter().enumerate() {
                if Some(&monitor.name) != shell.monitor.as_ref() {
                    panes.push(number_pane(at, monitor, &look));
                }
            }
        } else if let Some(monitor) = self.room.apart.clone() {
            let stage = self.room_stage(&look);
            let title = t!(look.lang, "room-window");
            panes.push(Pane { name: PANE.to_owned(), title, monitor, look, stage });
        }
        self.room.panes = panes;
    }

    /// The game that is played, also while a menu lies over it.
    fn playing(&self) -> Option<&Play> {
        match (&self.screen, &self.behind) {
            (Screen::Play(play), _) | (_, Some(Behind::Play(play))) => Some(play),
            _ => None,
        }
    }

    /// What the room sees now.
    fn room_stage(&self, look: &Look) -> Stage {
        let Some(play) = self.playing() else { return rest_stage(look, None) };
        match (play.veil(), &self.room.frozen) {
            (Veil::Frozen, Some(frozen)) => frozen.clone(),
            (Veil::Paused, _) => rest_stage(look, Some(&t!(look.lang, "room-paused"))),
            _ => play.room_stage(look),
        }
    }

    /// Shows the game: at the desk where the room has its own window, else at the table.
    pub(super) fn play_ui(&mut self, ui: &mut Ui, look: &Look, shell: &mut Shell) {
        let Screen::Play(play) = &mut self.screen else { return };
        let nothing = Stage::default();
        let pane = self.room.panes.iter().find(|pane| pane.name == PANE);
        let leave = if play.shows_desk() {
            let stage = pane.map_or(&nothing, |pane| &pane.stage);
            let monitor = self.room.apart.as_deref().unwrap_or_default();
            play.desk_ui(ui, look, Seen { stage, monitor }, shell)
        } else {
            play.ui(ui, look, &self.stage, shell)
        };
        if let Some(leave) = leave {
            self.leave(leave);
        }
    }

    /// Shows the choice of a monitor, and does what was chosen.
    pub(super) fn room_screen_ui(&mut self, ui: &mut Ui, look: &Look, shell: &mut Shell) {
        let room = self.room_look();
        let chosen = self.files.settings.room.monitor.clone();
        let Screen::Monitor(page) = &mut self.screen else { return };
        let data = RoomData {
            monitors: &shell.monitors,
            here: shell.monitor.as_deref(),
            chosen: chosen.as_deref(),
            room: &room,
        };
        let Some(choice) = page.ui(ui, look, &data) else { return };
        let own = &mut self.files.settings.room;
        match choice {
            RoomChoice::Back => return self.back(),
            RoomChoice::Monitor(monitor) => {
                // Where the room is given the monitor of the main window, that window moves to another one.
                let other = shell.monitors.iter().find(|other| Some(&other.name) != monitor.as_ref());
                if monitor.is_some()
                    && monitor == shell.monitor
                    && let Some(other) = other.map(|other| other.name.clone())
                {
                    shell.move_to(&other);
                }
                own.monitor = monitor;
            }
            RoomChoice::Lang(lang) => own.lang = Some(lang),
            RoomChoice::Text(times) => own.text_size = Some((times * 100.0).round() as u16),
            RoomChoice::Theme(theme) => {
                own.theme = Some(match theme {
                    Theme::Light => record::Theme::Light,
                    Theme::Dark => record::Theme::Dark,
                });
            }
        }
        self.save_settings();
    }
}

/// The picture behind the desk: the floor, and the upper part of a large table.
pub(super) fn desk_stage() -> Stage {
    let mut stage = Stage::default();
    background(&mut stage);
    stage
}

/// A theme of the settings as the window has it.
pub(super) fn theme(theme: record::Theme) -> Theme {
    match theme {
        record::Theme::Light => Theme::Light,
        record::Theme::Dark => Theme::Dark,
    }
}

fn number_pane(at: usize, monitor: &MonitorFace, look: &Look) -> Pane {
    Pane {
        name: format!("number {}", monitor.name),
        title: t!(look.lang, "room-window"),
        monitor: monitor.name.clone(),
        look: *look,
        stage: number_stage(at + 1, &monitor.name, look),
    }
}
