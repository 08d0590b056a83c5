//! What keys and presses on the stage lead to. Which keys there are, and where, is the table of commands'.

use super::closing::{debrief_scene, plan_scene};
use super::command::{Here, Place, Standing, first_waiting};
use super::follow::{follow_scene, promises_scene};
use super::handing::Around;
use super::leader_sheet::LeaderSheet;
use super::papers_sheet::PapersSheet;
use super::scenery::entry_order;
use super::sheets::Sheet;
use super::table_sheet::TableSheet;
use super::{Leave, Play, Veil, picture};
use crate::app::scene::{Command, HitKind, Look, Stage, Touch, VisionPage};
use crate::app::shell::Shell;
use crate::app::widgets::keys::{Chord, chords, consume};
use crate::rules::{Action, Decision, Step};
use crate::text::{Lang, tr};
use bevy_egui::egui::{Key, Ui};
use std::time::Instant;

impl Play {
    /// Where commands are to be done: before `stage`, the room's picture.
    pub(crate) fn here<'a>(&'a self, look: &'a Look, stage: &Stage) -> Here<'a> {
        // At the desk the curtain waits until the machine is handed around.
        let place = match self.around.as_ref().filter(|_| !self.shows_desk()) {
            None => Place::Table,
            Some(around) if around.leaves_keys() => Place::Curtain,
            Some(_) => Place::Sheet,
        };
        let buttons = || stage.hits.iter().filter(|hit| hit.enabled);
        let offered = buttons().filter_map(|hit| match hit.touch {
            Some(Touch::Command(command)) => Some(command),
            _ => None,
        });
        Here {
            room: &self.room,
            leader: &self.facilitator,
            gaze: &self.gaze,
            look,
            place,
            pages: self.pages(look),
            offered: offered.collect(),
            green: buttons().any(|hit| hit.kind == HitKind::Button { primary: true }),
            apart: self.apart.look.is_some(),
        }
    }

    /// How many pages there are to read: as many as the window with the larger type needs.
    fn pages(&self, look: &Look) -> usize {
        let pages =
            |look: &Look| picture::pages(&self.room, self.deck(), self.papers(look.lang).as_ref(), look, &self.gaze);
        pages(look).max(self.apart.look.as_ref().map_or(0, pages))
    }

    /// The keys of what is shown. A key that the focused control takes is not seen here.
    pub(crate) fn keys(&mut self, ui: &Ui, look: &Look, stage: &Stage, shell: &mut Shell) -> Option<Leave> {
        if self.names_held && !ui.input(|input| input.key_down(Key::N)) {
            (self.names_held, self.gaze.names) = (false, false);
        }
        for chord in chords(ui) {
            // What the keys before it in the same frame did may have changed what there is to press.
            let stage = if self.around.is_some() && !self.shows_desk() { stage.clone() } else { self.stage(look) };
            let Some(command) = self.here(look, &stage).command_of(chord) else { continue };
            consume(ui, chord);
            if command == Command::Names && chord == Chord::Plain(Key::N) {
                (self.names_held, self.gaze.names, self.gaze.hexagon, self.gaze.page) = (true, true, false, 0);
                self.gaze.told = false;
                continue;
            }
            let leave = self.run(command, look, &stage, shell);
            // The sheet that is over the table now has the rest of the keys.
            if leave.is_some() || !self.sheets.is_empty() {
                return leave;
            }
        }
        None
    }

    /// What a press on the stage leads to.
    pub(crate) fn touch(&mut self, touch: Touch, look: &Look, stage: &Stage, shell: &mut Shell) -> Option<Leave> {
        let step = self.room.step;
        match touch {
            Touch::Command(command) => return self.run(command, look, stage, shell),
            touch if self.idea_touch(&touch, look) => {}
            Touch::Seat(seat) if step == Step::Dialogue => {
                self.gaze.seat = Some(seat);
                self.sheets.push(Sheet::seat(Some(seat), &self.room));
            }
            // In the steps that ask every seat for something, a seat or a principle leads back to the handing around.
            Touch::Seat(_) | Touch::Principle(_)
                if matches!(step, Step::Reflection | Step::Homecoming | Step::Signing) =>
            {
                let around = Around::of(step, self, look.lang);
                self.hand(around);
            }
            Touch::Seat(seat) => self.gaze.seat = Some(seat),
            Touch::Entry(entry) => {
                self.gaze.row = Some(entry);
                self.sheets.push(Sheet::answer(entry, self.gaze.seat, &self.room));
            }
            Touch::Promise(promise) if step == Step::Promises => {
                self.gaze.row = Some(promise);
                self.pick(look.lang);
            }
            Touch::Followed(row) => {
                self.gaze.row = Some(row);
                self.sheets.push(Sheet::decision(row, self.gaze.seat, &self.room));
            }
            Touch::Plan(row) => {
                self.gaze.row = Some(row);
                let of = self.room.plan_rows.get(row).copied();
                self.sheets.extend(of.map(|of| Sheet::plan(Some(of), self.gaze.seat, &self.room)));
            }
            Touch::Principle(principle) => {
                self.sheets.push(Sheet::invoke(self.gaze.seat, Some(principle), &self.room));
            }
            Touch::Option(_) if step == Step::Dialogue => {
                self.sheets.push(Sheet::pen(crate::app::scene::PenPage::Base, self.gaze.seat, &self.room));
            }
            Touch::Option(option) => self.gaze.row = Some(usize::from(option)),
            Touch::Word(word) => self.sheets.push(Sheet::Word(word)),
            why => {
                if let Touch::Votes { row, .. } = why {
                    self.gaze.row = Some(row);
                }
                self.sheets.extend(Sheet::why(why));
            }
        }
        None
    }

    /// Does what a command means here, or says why it cannot be done.
    pub(crate) fn run(&mut self, command: Command, look: &Look, stage: &Stage, shell: &mut Shell) -> Option<Leave> {
        let lang = look.lang;
        match self.here(look, stage).standing(command) {
            Standing::Open => {}
            Standing::Refused(reason) => {
                self.say(tr(lang, reason));
                return None;
            }
            Standing::Absent => return None,
        }
        let (seat, room) = (self.gaze.seat, &self.room);
        let sheet = match command {
            Command::SeatSheet => Sheet::seat(seat, room),
            Command::Commit(by) => Sheet::commit(by, seat, room),
            Command::Pen(page) => Sheet::pen(page, seat, room),
            Command::Invoke => Sheet::invoke(seat, None, room),
            Command::Own(at) => Sheet::own(at, seat, room),
            Command::Vision(page) => Sheet::vision(page, seat, room),
            Command::NextComment => Sheet::comment(None, room, self.deck(), look)?,
            Command::AnswerComment(at) => Sheet::comment(Some(usize::from(at)), room, self.deck(), look)?,
            Command::Tell => Sheet::tell(seat, room),
            Command::PlanRow => {
                let open = room.agreement.plan.without_anybody(&room.agreement, &room.plan_rows).next();
                let row = self.gaze.row.and_then(|row| room.plan_rows.get(row).copied());
                Sheet::plan(Some(row.or(open).or(room.plan_rows.first().copied())?), seat, room)
            }
            Command::Meeting => Sheet::plan(None, seat, room),
            Command::Decide => {
                let open = |decision: &Option<Decision>| !decision.as_ref().is_some_and(Decision::stands);
                let first = room.follow().and_then(|view| view.decisions.iter().position(open));
                Sheet::decision(self.gaze.row.or(first).unwrap_or(0), seat, room)
            }
            Command::OpenEntry | Command::AgreeEntry | Command::DeclineEntry => {
                let entry = self.gaze.row.or_else(|| first_waiting(room))?;
                Sheet::answer(entry, seat, room)
            }
            // The talk has the situation before it as large as when it was read: everybody looks for it.
            Command::Card if self.room.step == Step::Dialogue => {
                (self.gaze.situation, self.gaze.page) = (!self.gaze.situation, 0);
                (self.gaze.hexagon, self.gaze.names, self.gaze.told) = (false, false, false);
                return None;
            }
            Command::Card => Sheet::Card,
            Command::Help => Sheet::Help,
            Command::Menu => Sheet::Pause,
            Command::Timer => Sheet::Timer,
            Command::SaveAgreement if room.step == Step::Debrief => Sheet::Papers(PapersSheet::new()),
            Command::Leader if self.apart.look.is_none() => Sheet::Leader(LeaderSheet::default()),
            Command::ChangeTable => Sheet::Table(TableSheet::default()),
            Command::HardMoment => Sheet::Leader(LeaderSheet::hard(room)),
            other => return self.run_here(other, look, stage, shell),
        };
        self.sheets.push(sheet);
        None
    }

    /// The commands that open no paper of their own.
    fn run_here(&mut self, command: Command, look: &Look, stage: &Stage, shell: &mut Shell) -> Option<Leave> {
        let lang = look.lang;
        let step = self.room.step;
        match command {
            Command::Green => {
                let green = stage.hits.iter().find(|hit| hit.kind == HitKind::Button { primary: true } && hit.enabled);
                return self.touch(green?.touch.clone()?, look, stage, shell);
            }
            Command::Advance => return self.advance(look, stage),
            Command::Again => {
                self.act(Action::Again, lang);
            }
            Command::ReviseVision => {
                self.act(Action::ReviseVision, lang);
            }
            Command::Undo => self.undo(lang),
            Command::FullScreen => shell.toggle_full_screen(),
            Command::Leader => self.turn_to_desk(),
            Command::PauseRoom => self.cover(Veil::Paused),
            Command::FreezeRoom => self.cover(Veil::Frozen),
            // Without a screen of its own there is one to be chosen.
            Command::SwapWindows if self.apart.look.is_none() => return Some(Leave::RoomScreen),
            Command::SwapWindows => self.apart.swap = true,
            Command::NextPage => self.turn_page(1, look, stage),
            Command::PreviousPage => self.turn_page(-1, look, stage),
            Command::NextRow => self.point(1, look),
            Command::PreviousRow => self.point(-1, look),
            Command::Table => self.gaze.page = 1 - self.gaze.page.min(1),
            Command::NextEntry => self.choose_entry(1),
            Command::PreviousEntry => self.choose_entry(-1),
            Command::PointSeat(digit) => self.choose_seat(digit),
            Command::Briefs => self.hand(Some(Around::brief())),
            Command::HandAround => {
                let around = self.around.take().or_else(|| Around::of(step, self, lang));
                self.hand(around);
            }
            Command::Reveal => {
                self.act(Action::Reveal, lang);
            }
            Command::Hexagon => {
                (self.gaze.hexagon, self.gaze.names) = (!self.gaze.hexagon, false);
                (self.gaze.situation, self.gaze.told) = (false, false);
            }
            Command::Names => {
                (self.gaze.names, self.gaze.hexagon) = (!self.gaze.names, false);
                (self.gaze.situation, self.gaze.told) = (false, false);
                // The pages are those of the names.
                self.gaze.page = 0;
            }
            Command::Told => {
                let shown = !self.gaze.told;
                self.show_told(shown);
            }
            Command::CloseOverlay => {
                let (situation, told) = (std::mem::take(&mut self.gaze.situation), std::mem::take(&mut self.gaze.told));
                if situation || told {
                    self.gaze.page = 0;
                }
                (self.gaze.hexagon, self.gaze.names) = (false, false);
            }
            Command::Pick => self.pick(lang),
            Command::PauseTimer => self.clock.toggle(Instant::now()),
            Command::MoreTime => self.clock.extend(5, Instant::now()),
            Command::SaveAgreement => self.save_agreement(lang),
            Command::Debrief => self.gaze.page = 0,
            Command::Agreement => self.gaze.page = debrief_scene::pages(&self.room, look),
            idea => self.idea_command(idea, look),
        }
        None
    }

    /// Follows the promise up that is pointed at, or leaves it aside.
    fn pick(&mut self, lang: Lang) {
        let Some(promise) = self.gaze.row else { return };
        let picked = !self.room.follow().is_some_and(|view| view.chosen.contains(&promise));
        self.act(Action::Pick { promise, picked }, lang);
    }

    /// Lays what seats have told over the table, what was told last first in sight, or takes it away.
    pub(crate) fn show_told(&mut self, shown: bool) {
        (self.gaze.told, self.gaze.hexagon, self.gaze.names, self.gaze.situation) = (shown, false, false, false);
        let told = self.room.scenario().map_or(0, |round| round.told.len());
        self.gaze.page = if shown { told.saturating_sub(1) } else { 0 };
    }

    /// On, in the way the step goes on: first through the pages that have not been read.
    fn advance(&mut self, look: &Look, stage: &Stage) -> Option<Leave> {
        let lang = look.lang;
        if self.reads_on(look, stage) {
            self.turn_page(1, look, stage);
            return None;
        }
        match self.room.step {
            Step::Outcome => {
                self.act(Action::Conclude, lang);
            }
            Step::Debrief => return Some(Leave::Title),
            // What is missing is asked for before the card is turned.
            Step::Question if !self.facilitator.may_advance => {
                self.sheets.push(Sheet::own(crate::app::scene::OwnAt::Next, self.gaze.seat, &self.room));
            }
            Step::Vision if self.session.game().check(&Action::AdoptVision).is_ok() => {
                self.act(Action::AdoptVision, lang);
            }
            Step::Vision => self.sheets.push(Sheet::vision(VisionPage::Word, self.gaze.seat, &self.room)),
            Step::Answers if !self.facilitator.may_advance => {
                self.sheets.extend(Sheet::comment(None, &self.room, self.deck(), look));
            }
            Step::Dialogue if self.room.proposal().base.is_none() => {
                let base = crate::app::scene::PenPage::Base;
                self.sheets.push(Sheet::pen(base, self.gaze.seat, &self.room));
            }
            from => {
                self.act(Action::Advance { from }, lang);
            }
        }
        None
    }

    /// Whether the picture has a page after this one that is to be read before the table goes on. The ideas on the table are
    /// worked at, not read through, and the agreement has its own button.
    pub(crate) fn reads_on(&self, look: &Look, stage: &Stage) -> bool {
        match self.room.step {
            Step::Ideas | Step::Gathering | Step::Dialogue | Step::Question | Step::Answers => false,
            Step::Debrief => self.gaze.page + 1 < debrief_scene::pages(&self.room, look),
            Step::Vision
            | Step::Promises
            | Step::KeptBallot
            | Step::FollowUp
            | Step::Deal
            | Step::Situation
            | Step::Referral
            | Step::FirstBallot
            | Step::Reveal
            | Step::SecondBallot
            | Step::Outcome
            | Step::Reflection
            | Step::Evaluation
            | Step::Harvest
            | Step::Event
            | Step::Homecoming
            | Step::Plan
            | Step::Signing => self.gaze.page + 1 < self.pages(look) || offers_next(stage),
        }
    }

    fn turn_page(&mut self, by: isize, look: &Look, stage: &Stage) {
        let more = self.gaze.page + usize::from(offers_next(stage));
        let last = self.pages(look).saturating_sub(1).max(more);
        self.gaze.page = self.gaze.page.saturating_add_signed(by).min(last);
    }

    /// Points at another row of a revealed ballot.
    pub(crate) fn point(&mut self, by: isize, look: &Look) {
        let rows = match self.room.step {
            Step::Plan => Some((self.room.plan_rows.len(), plan_scene::page_of as fn(usize, &Look) -> usize)),
            Step::Promises => {
                Some((self.room.agreement.followed.len(), promises_scene::page_of as fn(usize, &Look) -> usize))
            }
            Step::FollowUp => {
                let chosen = self.room.follow().map_or(0, |view| view.chosen.len());
                Some((chosen, follow_scene::page_of as fn(usize, &Look) -> usize))
            }
            _ => None,
        };
        if let Some((rows, page_of)) = rows {
            let last = rows.saturating_sub(1);
            let row = self.gaze.row.map_or(0, |row| row.saturating_add_signed(by)).min(last);
            (self.gaze.row, self.gaze.page) = (Some(row), page_of(row, look));
            return;
        }
        let second = self.room.step == Step::Outcome;
        self.gaze.row =
            crate::app::game::scenario::reveal_scene::step(&self.room, self.deck(), look, second, self.gaze.row, by);
    }

    /// Points at another commitment of the proposal, in the order they are shown.
    fn choose_entry(&mut self, by: isize) {
        let order = entry_order(&self.room);
        let now = self.gaze.row.and_then(|row| order.iter().position(|&entry| entry == row));
        let next = match now {
            None if by > 0 => 0,
            None => order.len().saturating_sub(1),
            Some(at) => at.saturating_add_signed(by).min(order.len().saturating_sub(1)),
        };
        self.gaze.row = order.get(next).copied();
    }

    /// Digits point at a seat; 0 at none.
    fn choose_seat(&mut self, digit: u8) {
        match self.digits.press(digit, self.room.seats.len()) {
            None if digit > 0 => {}
            seat => self.gaze.seat = seat,
        }
    }

    /// What can be pressed in the picture, in the words of the table of commands: for the list of keys.
    pub(crate) fn answers_why(&self, stage: &Stage) -> bool {
        stage.hits.iter().any(|hit| hit.touch.clone().is_some_and(|touch| Sheet::why(touch).is_some()))
    }

    /// The name of the screen that is shown, as the list of keys has it.
    pub(crate) fn place_name(&self, lang: Lang) -> String {
        match self.room.step {
            Step::Debrief if self.gaze.page > 0 => crate::t!(lang, "keys-place-document"),
            step => crate::wording::step(lang, step),
        }
    }
}

/// Whether a picture has another page to turn to.
fn offers_next(stage: &Stage) -> bool {
    stage.hits.iter().any(|hit| hit.enabled && hit.touch == Some(Touch::Command(Command::NextPage)))
}
