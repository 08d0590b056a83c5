//! A game at the table: the room's picture, the hands over it, and the session that both talk to. What is allowed and what it
//! leads to is the rules' to say; this shows their views and hands them actions.

pub mod amend;
pub mod ballot;
pub(crate) mod because;
pub mod brief;
pub mod card_sheet;
mod clock;
pub mod closing;
pub(crate) mod count;
mod drafts;
#[cfg(test)]
mod forms_testing;
mod handing;
pub mod handover;
pub mod help;
pub mod idea;
mod keys;
pub mod pause;
mod picture;
#[cfg(test)]
mod pictures;
pub mod raised;
pub mod scenario;
pub mod scenery;
pub mod seat_sheet;
#[cfg(test)]
mod sheet_tests;
mod sheets;
mod timer_sheet;
pub mod why;

#[cfg(test)]
mod tests;

pub use picture::{Papers, picture, still_gaze};

use super::scene::{Hit, Look, Stage, Touch, hit_areas};
use super::widgets::seat_digits::Digits;
use super::widgets::toast::{TOAST, toast};
use crate::app::shell::Shell;
use crate::record::{Drafts, Notice, Session, SessionError};
use crate::rules::{Action, Audience, Deck, FacilitatorView, Happened, RoomView, SeatView, Setup, Step};
use crate::text::Lang;
use bevy_egui::egui::Ui;
use clock::Clock;
use handing::Around;
use help::Screen as HelpScreen;
use pause::undo_words;
use scenery::Gaze;
use sheets::Sheet;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Where the program goes from a game. All of the game is saved already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Leave {
    /// To the title.
    Title,
    /// To the settings, and back.
    Settings,
    /// To the rules, and back.
    Rules,
}

/// A game at the table.
pub struct Play {
    session: Session,
    room: RoomView,
    facilitator: FacilitatorView,
    gaze: Gaze,
    clock: Clock,
    /// The machine is being handed around.
    around: Option<Around>,
    /// The papers over the table, the topmost last.
    sheets: Vec<Sheet>,
    /// What has been typed of a seat's number.
    digits: Digits,
    /// Something has been done at the ideas: what is pointed at has to come in sight.
    turned: bool,
    /// Where the agreement was last saved.
    saved: Option<PathBuf>,
    /// A word about what was done last.
    said: Option<Said>,
    /// A deck is being tried out: nothing of the game is kept.
    trial: bool,
    /// Words that are being written.
    drafts: Drafts,
    /// Since when a draft waits to be written to disk, since the start of the program.
    drafted: Option<Duration>,
}

/// A short word at the lower edge of the screen.
struct Said {
    text: String,
    /// When it goes, since the start of the program; `None` until it is first shown.
    until: Option<Duration>,
}

impl Play {
    /// The game of `session`, with what there is to tell about it.
    pub fn new(session: Session, notices: &[Notice], lang: Lang) -> Play {
        let view = session.game().view(Audience::Facilitator);
        let Some(facilitator) = view.facilitator else { unreachable!("a facilitator's view has a facilitator's part") };
        let drafts = Drafts::open(session.path());
        let mut play = Play {
            session,
            room: view.room,
            facilitator,
            gaze: Gaze::default(),
            clock: Clock::default(),
            around: None,
            sheets: Vec::new(),
            digits: Digits::default(),
            turned: false,
            saved: None,
            said: None,
            trial: false,
            drafts,
            drafted: None,
        };
        play.enter(lang);
        play.sheets.extend(Sheet::notices(notices, lang));
        play
    }

    /// The same as a trial of a deck, of which nothing is kept.
    pub fn trial(self) -> Play {
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
    }

    /// Does an action. A refusal is shown; true when it was done.
    fn act(&mut self, action: Action, lang: Lang) -> bool {
        let round = self.room.round;
        let result = self.session.apply(action.clone());
        self.said = None;
        self.refresh();
        match result {
            Ok(Happened { moved, .. }) => {
                self.finish_drafts(round, &action);
                if let Some(around) = &mut self.around {
                    around.settle();
                }
                if moved {
                    self.enter(lang);
                } else {
                    self.followed(&action);
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
        self.refresh();
        match result {
            Ok(_) => {
                self.say(crate::t!(lang, "play-undone", what = what.unwrap_or_default()));
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
        self.sheets.clear();
        self.around = Around::of(self.room.step, self, lang);
        match self.room.step {
            Step::Dialogue | Step::Gathering => {
                self.clock = Clock::start(self.setup().dialogue_minutes, Instant::now());
            }
            Step::Debrief => {
                self.save_agreement(lang);
                // The picture of this step says where.
                self.said = None;
            }
            _ => {}
        }
        if !matches!(self.room.step, Step::Dialogue | Step::Gathering) {
            self.clock.stop();
        }
    }

    /// Says something in passing.
    fn say(&mut self, text: String) {
        self.said = Some(Said { text, until: None });
    }

    /// Shows what was said, until its time is out.
    fn toast(&mut self, ui: &mut Ui, look: &Look, stage: &Stage, shell: &mut Shell) {
        let Some(said) = &mut self.said else { return };
        let until = *said.until.get_or_insert(shell.now + TOAST);
        match until.checked_sub(shell.now) {
            Some(left) if !left.is_zero() => {
                // The board and the table are pressed too, but there is no place beside them.
                let frame = hit_areas::Frame::of(ui);
                let small = |hit: &&Hit| hit.touch.is_some() && hit.rect.2 * hit.rect.3 < 200_000.0;
                let pressed: Vec<_> = stage.hits.iter().filter(small).map(|hit| frame.rect(hit.rect)).collect();
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
    pub fn stage(&self, look: &Look) -> Stage {
        if let Some(around) = &self.around {
            return around.stage();
        }
        picture(&self.room, self.deck(), self.setup(), self.papers(look.lang).as_ref(), look, &self.gaze)
    }

    /// The papers of the last step.
    fn papers(&self, lang: Lang) -> Option<Papers> {
        Papers::of(self.session.game(), &self.session.header().started, self.saved.as_deref(), lang)
    }

    /// Shows the hands over `stage`, the room's picture, and takes what they do.
    pub fn ui(&mut self, ui: &mut Ui, look: &Look, stage: &Stage, shell: &mut Shell) -> Option<Leave> {
        let leave = self.hands(ui, look, stage, shell);
        self.save_drafts(look, shell);
        self.toast(ui, look, stage, shell);
        leave
    }

    fn hands(&mut self, ui: &mut Ui, look: &Look, stage: &Stage, shell: &mut Shell) -> Option<Leave> {
        let now = Instant::now();
        self.turn_to_idea(look);
        self.gaze.timer = self.clock.read(now);
        if self.gaze.timer.is_some_and(|timer| timer.running) {
            shell.wake_in(Duration::from_secs(1));
        }
        if let Some(mut around) = self.around.take() {
            // Behind the curtain nothing else is in reach.
            if self.sheets.is_empty() {
                let table = around.leaves_keys();
                let wish = around.ui(ui, look, self);
                // A key that closes the curtain, or leaves it, does nothing else.
                let table = table && wish.is_none() && around.leaves_keys();
                if self.around.is_none() {
                    self.around = Some(around);
                }
                self.around_wish(wish, look.lang);
                if table && self.around.is_some() {
                    self.general_keys(ui, look, shell);
                } else if !table && self.around.is_some() {
                    self.help_key(ui);
                }
            } else {
                self.around = Some(around);
            }
            return self.sheets(ui, look);
        }
        let quiet = self.sheets.is_empty();
        // A paper over the table takes every press, so what lies below it need not look switched off.
        if let Some(touch) = hit_areas::hits(ui, stage, look)
            && quiet
            && let Some(leave) = self.touch(touch, look)
        {
            return Some(leave);
        }
        if quiet && let Some(leave) = self.keys(ui, look, stage, shell) {
            return Some(leave);
        }
        self.sheets(ui, look)
    }

    /// What a press on the stage leads to.
    fn touch(&mut self, touch: Touch, look: &Look) -> Option<Leave> {
        let lang = look.lang;
        let step = self.room.step;
        if self.idea_touch(&touch, look) {
            return None;
        }
        match touch {
            Touch::Primary => return self.primary(lang),
            Touch::Button("again") => {
                self.act(Action::Again, lang);
            }
            Touch::Button("next") => self.turn_page(1, look),
            Touch::Button("previous") => self.turn_page(-1, look),
            Touch::Button("brief") => self.around = Some(Around::brief()),
            Touch::Button("close") => (self.gaze.hexagon, self.gaze.names) = (false, false),
            Touch::Button("hexagon") => self.gaze.hexagon = !self.gaze.hexagon,
            Touch::Button("names") => self.gaze.names = !self.gaze.names,
            Touch::Button("save") => self.save_agreement(lang),
            Touch::Button("row-next") => self.point(1, look),
            Touch::Button("row-previous") => self.point(-1, look),
            Touch::Button("reflect" | "promise" | "sign") => self.around = Around::of(step, self, lang),
            Touch::Button("debrief") => self.gaze.page = 0,
            Touch::Button("agreement") => self.gaze.page = crate::app::game::closing::debrief_scene::pages(look),
            Touch::Button(name) => self.open(name),
            Touch::Seat(seat) if step == Step::Dialogue => {
                self.gaze.seat = Some(seat);
                self.sheets.push(Sheet::seat(Some(seat), &self.room));
            }
            // In the steps that ask every seat for something, a seat or a principle leads back to the handing around.
            Touch::Seat(_) | Touch::Principle(_)
                if matches!(step, Step::Reflection | Step::Homecoming | Step::Signing) =>
            {
                self.around = Around::of(step, self, lang);
            }
            Touch::Seat(seat) => self.gaze.seat = Some(seat),
            Touch::Pen if step == Step::Dialogue => self.open("pen"),
            Touch::Card => self.sheets.push(Sheet::Card),
            Touch::Entry(entry) if step == Step::Dialogue => {
                self.gaze.row = Some(entry);
                self.sheets.push(Sheet::answer(entry, self.gaze.seat, &self.room));
            }
            Touch::Wording if step == Step::Dialogue => self.open("wording"),
            Touch::Timer => self.sheets.push(Sheet::Timer),
            Touch::Principle(principle) if step == Step::Dialogue => {
                self.sheets.push(Sheet::invoke(self.gaze.seat, Some(principle), &self.room));
            }
            Touch::Option(option) => self.gaze.row = Some(usize::from(option)),
            Touch::Round(_)
            | Touch::Phase(_)
            | Touch::Party(_)
            | Touch::Pen
            | Touch::Entry(_)
            | Touch::Wording
            | Touch::Adopted(_)
            | Touch::Principle(_) => {}
            why => {
                if let Touch::Votes { row, .. } = why {
                    self.gaze.row = Some(row);
                }
                self.sheets.extend(Sheet::why(why));
            }
        }
        None
    }

    /// Opens one of the dialogue's papers by its name.
    fn open(&mut self, name: &str) {
        if self.room.step != Step::Dialogue {
            return;
        }
        let (seat, room) = (self.gaze.seat, &self.room);
        self.sheets.extend(match name {
            "commitment" => Some(Sheet::commit(crate::rules::By::Joint, seat, room)),
            "pen" => Some(Sheet::pen(crate::app::game::scenario::pen_form::PenPage::Base, seat, room)),
            "wording" => Some(Sheet::pen(crate::app::game::scenario::pen_form::PenPage::Wording, seat, room)),
            "principle" => Some(Sheet::invoke(seat, None, room)),
            "seat" => Some(Sheet::seat(seat, room)),
            _ => None,
        });
    }

    /// The screen's one primary button: on, in the way the step goes on.
    fn primary(&mut self, lang: Lang) -> Option<Leave> {
        let step = self.room.step;
        match step {
            // The ballot is shown before what it amounts to.
            Step::Outcome if self.gaze.page == 0 => self.gaze.page = 1,
            Step::Outcome => {
                self.act(Action::Conclude, lang);
            }
            Step::Debrief => return Some(Leave::Title),
            Step::Dialogue if self.room.proposal.base.is_none() => {
                let room = &self.room;
                self.sheets.push(Sheet::pen(crate::app::game::scenario::pen_form::PenPage::Base, self.gaze.seat, room));
            }
            from => {
                self.act(Action::Advance { from }, lang);
            }
        }
        None
    }

    fn turn_page(&mut self, by: isize, look: &Look) {
        let pages = picture::pages(&self.room, self.deck(), self.papers(look.lang).as_ref(), look, &self.gaze);
        self.gaze.page = self.gaze.page.saturating_add_signed(by).min(pages.saturating_sub(1));
    }

    /// The keys of the screen that is shown.
    fn help(&self) -> HelpScreen {
        match &self.around {
            Some(around) if around.counts_hands() => HelpScreen::Hands,
            Some(around) if around.leaves_keys() => HelpScreen::Curtain,
            Some(_) => HelpScreen::Ballot,
            None if self.room.step == Step::Debrief && self.gaze.page > 0 => HelpScreen::Document,
            None => HelpScreen::Step(self.room.step),
        }
    }

    /// What the room knows.
    #[cfg(test)]
    pub fn room(&self) -> &RoomView {
        &self.room
    }

    /// Closes the curtain: nobody's ballot stays on the screen when the window is left.
    pub fn hide(&mut self) {
        if let Some(around) = &mut self.around {
            around.close();
        }
    }
}
