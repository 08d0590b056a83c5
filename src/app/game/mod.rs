//! A game at the table: the room's picture, the hands over it, and the session that both talk to. What is allowed and what it
//! leads to is the rules' to say; this shows their views and hands them actions.

pub(crate) mod amend;
pub(crate) mod ballot;
pub(crate) mod because;
pub(crate) mod brief;
pub(crate) mod card_sheet;
mod clock;
pub(crate) mod closing;
pub(crate) mod command;
pub(crate) mod count;
pub(crate) mod drafts;
#[cfg(test)]
mod drafts_tests;
pub(crate) mod follow;
#[cfg(test)]
mod forms_testing;
mod handing;
pub(crate) mod handover;
#[cfg(test)]
mod hands_tests;
pub(crate) mod help;
pub(crate) mod idea;
mod keys;
mod leader_sheet;
pub(crate) mod own_question;
mod papers_sheet;
pub(crate) mod pause;
mod phones;
mod picture;
#[cfg(test)]
mod pictures;
#[cfg(test)]
mod process_tests;
pub(crate) mod raised;
mod room_window;
pub(crate) mod scenario;
pub(crate) mod scenery;
pub(crate) mod seat_sheet;
#[cfg(test)]
mod sheet_tests;
mod sheets;
mod table_sheet;
mod timer_sheet;
pub(crate) mod vision;
pub(crate) mod why;
mod word_sheet;

#[cfg(test)]
mod command_tests;
#[cfg(test)]
mod desk_tests;
#[cfg(test)]
mod telling_tests;
#[cfg(test)]
mod tests;

pub(crate) use crate::app::desk::Veil;
pub(crate) use picture::{Papers, picture, still_gaze};
pub(crate) use room_window::Seen;

use super::art::{Art, ButtonLook, ButtonState, Icon, paint};
use super::scene::{Command, Hit, Look, Stage, Touch, hit_areas};
use super::theme::{DESIGN_WIDTH, DesignSpace, Ink};
use super::widgets::seat_digits::Digits;
use super::widgets::toast::{TOAST, toast};
use crate::app::shell::Shell;
use crate::record::{DraftKey, Drafts, Notice, Session, SessionError};
use crate::rules::{Action, Audience, Deck, FacilitatorView, Happened, RoomView, SeatView, Setup, Step};
use crate::text::Lang;
use bevy_egui::egui::{Rect, Ui, vec2};
use clock::Clock;
use drafts::Saving;
use handing::Around;
use pause::undo_words;
use phones::TablePhones;
use scenery::Gaze;
use sheets::Sheet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Where the program goes from a game. All of the game is saved already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Leave {
    /// To the title.
    Title,
    /// To the settings, and back.
    Settings,
    /// To the choice of the room's screen, and back.
    RoomScreen,
    /// To the rules, and back.
    Rules,
}

/// A game at the table.
pub(crate) struct Play {
    session: Session,
    room: RoomView,
    facilitator: FacilitatorView,
    gaze: Gaze,
    clock: Clock,
    /// The talk that the clock is for: its round and step.
    talk: Option<(usize, Step)>,
    /// The clock of the talk that was left last.
    talked: Option<((usize, Step), Clock)>,
    /// The machine is being handed around.
    around: Option<Around>,
    /// The papers over the table, the topmost last.
    sheets: Vec<Sheet>,
    /// What has been typed of a seat's number.
    digits: Digits,
    /// The names are shown for as long as their key is held.
    names_held: bool,
    /// Something has been done at the ideas: what is pointed at has to come in sight.
    turned: bool,
    /// Where the agreement was last saved.
    saved: Option<PathBuf>,
    /// A word about what was done last.
    said: Option<Said>,
    /// A deck is being tried out: nothing of the game is kept.
    trial: bool,
    /// Words that are being written.
    drafts: Drafts<DraftKey>,
    saving: Saving,
    /// What there is of the room's own window.
    apart: room_window::Apart,
    /// The server of the phones, while they are let in.
    phones: Option<TablePhones>,
}

/// A short word at the lower edge of the screen.
struct Said {
    text: String,
    /// When it goes, since the start of the program; `None` until it is first shown.
    until: Option<Duration>,
}

/// Lets the way on say what it does while there are pages to read first: it turns to the next one.
fn read_on(stage: &mut Stage, look: &Look) {
    let on = |hit: &&mut Hit| hit.touch == Some(Touch::Command(Command::Advance));
    for hit in stage.hits.iter_mut().filter(on) {
        hit.label = crate::t!(look.lang, "play-next-page");
    }
}

/// How long a table has for writing a card of its own, in minutes.
const WRITING_MINUTES: u16 = 10;

/// Paints the button of the menu over the curtain and the sheets, which hide the stage.
fn paint_menu(ui: &Ui, look: &Look, stage: &Stage) {
    let menu = stage.hits.iter().find(|hit| hit.touch == Some(Touch::Command(Command::Menu)));
    let Some(place) = menu.map(|hit| DesignSpace::of(ui).area(hit.rect)) else { return };
    let face = Art::Button { w: MENU - 8.0, h: MENU - 12.0, look: ButtonLook::Plain, state: ButtonState::Rest };
    let part = |w: f32, h: f32| Rect::from_center_size(place.center(), place.size() * vec2(w / MENU, h / MENU));
    paint(ui.painter(), part(MENU - 8.0, MENU - 12.0), &face, look.theme);
    paint(ui.painter(), part(30.0, 30.0), &Art::icon(Icon::Menu, 30.0, Ink::Ink), look.theme);
}

/// The side of the button of the menu.
const MENU: f32 = 60.0;

/// The button of the menu, in the upper right corner, where no picture has anything: the last to be read and reached by Tab.
fn menu_button(stage: &mut Stage, look: &Look) {
    // A little in from the edge: on a screen of another shape it stands at the very edge of the glass.
    let (x, y) = (DESIGN_WIDTH - MENU - 8.0, 4.0);
    let (middle, z) = ((x + MENU / 2.0, y + MENU / 2.0), scenery::table_parts::z::OVER - 2.0);
    let face = Art::Button { w: MENU - 8.0, h: MENU - 12.0, look: ButtonLook::Plain, state: ButtonState::Rest };
    stage.art("menu", face, middle.0, middle.1 - 2.0, z);
    stage.icon("menu icon", Icon::Menu, 30.0, Ink::Ink, middle.0, middle.1 - 2.0, z + 0.2);
    let label = crate::t!(look.lang, "play-menu");
    stage.press(Touch::Command(Command::Menu), label, (x, y, MENU, MENU));
}

impl Play {
    /// The game of `session`, with what there is to tell about it.
    pub(crate) fn new(session: Session, notices: &[Notice], lang: Lang) -> Play {
        let view = session.game().view(Audience::Facilitator);
        let Some(facilitator) = view.facilitator else { unreachable!("a facilitator's view has a facilitator's part") };
        let drafts = session.drafts();
        let mut play = Play {
            session,
            room: view.room,
            facilitator,
            gaze: Gaze::default(),
            clock: Clock::default(),
            talk: None,
            talked: None,
            around: None,
            sheets: Vec::new(),
            digits: Digits::default(),
            names_held: false,
            turned: false,
            saved: None,
            said: None,
            trial: false,
            drafts,
            saving: Saving::default(),
            apart: room_window::Apart::default(),
            phones: None,
        };
        play.enter(lang);
        if play.clock.is_on() {
            // A game that begins in its talk was begun before: nobody knows how much of the time was left.
            play.clock = Clock::standing(play.talk_minutes(), Instant::now());
            play.say(crate::t!(lang, "play-clock-stands"));
        }
        play.sheets.extend(Sheet::notices(notices, lang));
        play
    }

    /// The same as a trial of a deck, of which nothing is kept.
    pub(crate) fn trial(self) -> Play {
        Play { trial: true, ..self }
    }

    fn deck(&self) -> &Arc<Deck> {
        self.session.game().deck()
    }

    fn setup(&self) -> &Arc<Setup> {
        self.session.game().setup()
    }

    /// The view of one seat alone: only asked for while the curtain is open for it.
    fn seat(&self, seat: crate::rules::SeatId) -> Option<SeatView> {
        self.session.game().view(Audience::Seat(seat)).seat
    }

    fn refresh(&mut self) {
        let view = self.session.game().view(Audience::Facilitator);
        self.room = view.room;
        if let Some(facilitator) = view.facilitator {
            self.facilitator = facilitator;
        }
        if let Some(phones) = &self.phones {
            phones.publish(self.session.game());
        }
    }

    /// Does an action. A refusal is shown; true when it was done.
    fn act(&mut self, action: Action, lang: Lang) -> bool {
        let (round, changes) = (self.room.round, self.room.changes.len());
        let result = self.session.apply(action.clone());
        self.said = None;
        self.refresh();
        self.apart.announced = (changes < self.room.changes.len()).then_some(changes);
        match result {
            Ok(Happened { moved, .. }) => {
                self.finish_drafts(round, &action);
                if let Some(around) = &mut self.around {
                    around.settle();
                }
                if self.around.as_ref().is_some_and(|around| !around.fits(self.room.ballots)) {
                    self.around = Around::of(self.room.step, self, lang);
                }
                if moved {
                    self.enter(lang);
                } else {
                    self.followed(&action);
                }
                if let Some(words) = self.announcement(lang) {
                    self.say(words);
                }
                true
            }
            Err(error) => {
                let again = matches!(error, SessionError::Write { .. }).then_some(action);
                self.sheets.push(Sheet::refused(&error, again, lang));
                false
            }
        }
    }

    /// Takes the last action back.
    fn undo(&mut self, lang: Lang) {
        let before = self.room.step;
        let what = self.facilitator.undo.map(|undo| undo_words(undo, &self.room, self.deck(), lang));
        let result = self.session.undo();
        self.apart.announced = None;
        self.refresh();
        // What was told and is taken back is not shown.
        self.gaze.told &= self.room.scenario().is_some_and(|round| !round.told.is_empty());
        match result {
            Ok(_) => {
                self.say(crate::t!(lang, "play-undone", what = what.unwrap_or_default()));
                if self.around.as_ref().is_some_and(|around| !around.fits(self.room.ballots)) {
                    self.around = Around::of(self.room.step, self, lang);
                }
                if self.room.step != before {
                    self.enter(lang);
                }
            }
            Err(error) => self.sheets.push(Sheet::refused(&error, None, lang)),
        }
    }

    /// Makes ready for the step the game is in.
    fn enter(&mut self, lang: Lang) {
        self.gaze = Gaze::default();
        self.digits = Digits::default();
        self.names_held = false;
        self.sheets.clear();
        self.around = Around::of(self.room.step, self, lang);
        self.apart.handing = false;
        match self.room.step {
            Step::Dialogue | Step::Gathering | Step::Question => {
                // Undoing leads back into the talk that was left, with the time it had left.
                let talk = (self.room.round, self.room.step);
                let left = self.talked.take().filter(|(of, _)| *of == talk);
                self.clock = match left {
                    Some((_, clock)) => clock,
                    None => Clock::start(self.talk_minutes(), Instant::now()),
                };
                self.clock.hold(false, Instant::now());
                self.talk = Some(talk);
            }
            Step::Debrief => {
                self.save_agreement(lang);
                // The picture of this step says where.
                self.said = None;
            }
            Step::Vision
            | Step::Deal
            | Step::Situation
            | Step::FirstBallot
            | Step::Reveal
            | Step::Referral
            | Step::Answers
            | Step::SecondBallot
            | Step::Outcome
            | Step::Reflection
            | Step::Event
            | Step::Promises
            | Step::KeptBallot
            | Step::FollowUp
            | Step::Ideas
            | Step::Evaluation
            | Step::Harvest
            | Step::Homecoming
            | Step::Plan
            | Step::Signing => {}
        }
        if !matches!(self.room.step, Step::Dialogue | Step::Gathering | Step::Question) {
            if let Some(talk) = self.talk.take() {
                self.clock.hold(true, Instant::now());
                self.talked = Some((talk, std::mem::take(&mut self.clock)));
            }
            self.clock.stop();
        }
    }

    /// How long the talk of this step is meant to take, in minutes; 0 where no clock is wanted.
    fn talk_minutes(&self) -> u16 {
        match (self.room.step, self.setup().dialogue_minutes) {
            (Step::Question, minutes) if minutes > 0 => WRITING_MINUTES,
            (_, minutes) => minutes,
        }
    }

    /// Says something in passing.
    pub(crate) fn say(&mut self, text: String) {
        self.said = Some(Said { text, until: None });
    }

    /// Shows what was said, until its time is out.
    fn toast(&mut self, ui: &mut Ui, look: &Look, stage: &Stage, shell: &mut Shell) {
        let Some(said) = &mut self.said else { return };
        let until = *said.until.get_or_insert(shell.now + TOAST);
        match until.checked_sub(shell.now) {
            Some(left) if !left.is_zero() => {
                // The board and the table are pressed too, but there is no place beside them.
                let space = DesignSpace::of(ui);
                let small = |hit: &&Hit| hit.touch.is_some() && hit.rect.2 * hit.rect.3 < 200_000.0;
                let pressed: Vec<_> = stage.hits.iter().filter(small).map(|hit| space.area(hit.rect)).collect();
                toast(ui, look, &said.text, &pressed);
                shell.wake_in(left);
            }
            _ => self.said = None,
        }
    }

    fn save_agreement(&mut self, lang: Lang) {
        match self.session.save_agreement(lang) {
            Ok(path) => {
                self.say(crate::t!(lang, "play-saved", path = path.display().to_string()));
                self.saved = Some(path);
            }
            Err(error) => {
                let reason = crate::record::io_reason(lang, &error);
                self.sheets.push(Sheet::write_problem(crate::t!(lang, "play-not-saved", reason = reason)));
            }
        }
    }

    /// The room's picture.
    pub(crate) fn stage(&self, look: &Look) -> Stage {
        let around = self.around.as_ref().filter(|_| !self.shows_desk());
        let mut stage = match around {
            Some(around) => around.stage(),
            None => picture(&self.room, self.deck(), self.setup(), self.papers(look.lang).as_ref(), look, &self.gaze),
        };
        if around.is_none() && self.reads_on(look, &stage) {
            read_on(&mut stage, look);
        }
        if around.is_none_or(Around::shows_menu) {
            menu_button(&mut stage, look);
        }
        stage
    }

    /// The papers of the last step.
    fn papers(&self, lang: Lang) -> Option<Papers> {
        Papers::of(self.session.game(), &self.session.header().started, self.saved.as_deref(), lang)
    }

    /// Reads the clock; to be called before the frame's picture is made, so that what is drawn and what is read aloud agree.
    pub(crate) fn read_clock(&mut self) {
        self.gaze.timer = self.clock.read(Instant::now());
    }

    /// Shows the hands over `stage`, the room's picture, and takes what they do.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, stage: &Stage, shell: &mut Shell) -> Option<Leave> {
        self.hear_phones(look.lang);
        let leave = self.hands(ui, look, stage, shell);
        self.save_drafts(look, shell);
        self.toast(ui, look, stage, shell);
        leave
    }

    /// Reads the clock, and asks for a frame when it shows another time.
    fn keep_time(&mut self, shell: &mut Shell) {
        let now = Instant::now();
        // Nobody talks while the menu, or the list of keys, lies over the table. Where the room has its own window, it does.
        let hidden = |sheet: &Sheet| matches!(sheet, Sheet::Pause | Sheet::Help);
        self.clock.hold(self.apart.look.is_none() && self.sheets.iter().any(hidden), now);
        self.gaze.timer = self.clock.read(now);
        if let Some(left) = self.clock.next_step(now) {
            shell.wake_in(left);
        }
    }

    fn hands(&mut self, ui: &mut Ui, look: &Look, stage: &Stage, shell: &mut Shell) -> Option<Leave> {
        self.turn_to_idea(look);
        self.keep_time(shell);
        if let Some(mut around) = self.around.take() {
            // Behind the curtain nothing else is in reach.
            if self.sheets.is_empty() {
                let closed = around.leaves_keys();
                let wish = around.ui(ui, look, self);
                self.keep_written(&mut around);
                // A key that closes the curtain, or leaves it, does nothing else.
                let same = wish.is_none() && around.leaves_keys() == closed;
                if self.around.is_none() {
                    self.around = Some(around);
                }
                self.around_wish(wish, look.lang);
                if same && self.around.is_some() && self.sheets.is_empty() {
                    paint_menu(ui, look, stage);
                    let pressed = hit_areas::hits(ui, stage, look);
                    let leave = pressed.and_then(|touch| self.touch(touch, look, stage, shell));
                    if let Some(leave) = leave.or_else(|| self.keys(ui, look, stage, shell)) {
                        return Some(leave);
                    }
                }
            } else {
                self.around = Some(around);
            }
            return self.sheets(ui, look);
        }
        let quiet = self.sheets.is_empty();
        // A sheet over the table takes every press, so the stage below it need not look switched off.
        if let Some(touch) = hit_areas::hits(ui, stage, look)
            && quiet
            && let Some(leave) = self.touch(touch, look, stage, shell)
        {
            return Some(leave);
        }
        if quiet && let Some(leave) = self.keys(ui, look, stage, shell) {
            return Some(leave);
        }
        self.sheets(ui, look)
    }

    /// What the room knows.
    #[cfg(test)]
    pub(crate) fn room(&self) -> &RoomView {
        &self.room
    }

    /// Closes the curtain: nobody's ballot stays on the screen when the window is left.
    pub(crate) fn hide(&mut self) {
        if let Some(around) = &mut self.around {
            around.close();
        }
    }
}
