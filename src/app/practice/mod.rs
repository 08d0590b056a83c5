//! A practice on the screen: the talk, the ballots, what they came to and what to learn from it. What can be done and what it
//! leads to is the practice's to say; this shows its view and hands it moves, and keeps every one of them on disk.

pub(crate) mod ballot;
pub(crate) mod debrief;
mod debrief_words;
pub(crate) mod drafts;
pub(crate) mod form;
pub(crate) mod log;
mod meeting;
pub(crate) mod papers;
pub(crate) mod people;
pub(crate) mod prepare;
pub(crate) mod progress;
mod saving;
mod scene;
pub(crate) mod screens;
pub(crate) mod sheet;
pub(crate) mod situation;
pub(crate) mod table;
pub(crate) mod talk;
#[cfg(test)]
mod tests;
mod words;

use super::game::card_sheet::card_paper;
use super::game::drafts::Saving;
use super::game::help::{KeyList, help};
use super::game::scenario::reveal_scene;
use super::game::scenery::Gaze;
use super::scene::{Command, Look, Stage, Touch, hit_areas};
use super::widgets::keys::{chords, command_of};
use super::widgets::problem::{Problem, problem};
use crate::app::shell::Shell;
use crate::practice::{self, Advice, Move, MoveKind, Notice, Practice, PracticeView, Session, SessionError};
use crate::record::Drafts;
use crate::rules::{Audience, Principle, RoomView, Step};
use crate::text::Lang;
use ballot::{VoteChoice, VoteForm};
use bevy_egui::egui::{Event, Key, Modifiers, Ui};
use debrief::{DebriefChoice, DebriefScreen, DebriefSheet};
use drafts::SoloDraft;
use form::{FormChoice, FormSheet, MoveForm};

use papers::EndChoice;
use screens::{Entry, aside_stage};
use std::collections::BTreeMap;
use std::path::Path;
use talk::{Hint, TalkChoice, TalkKey, TalkScreen, TalkSheet, is_large};

/// Where the program goes from a practice. All of it is saved already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SoloLeave {
    /// To the title.
    Title,
    /// To the settings, and back.
    Settings,
    /// To the preparation of another practice.
    New,
    /// To how it has gone so far.
    Progress,
}

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    /// How the first ballot fell.
    First,
    /// The talk.
    Talk,
    /// How the second ballot fell.
    Second,
    /// What it came to, and why.
    Back,
}

/// The sheet over the talk.
enum Over {
    Form(Box<MoveForm>),
    Vote(VoteForm),
    Card,
    Proposal,
    Person(usize),
    Principle(Principle),
    End,
    Help,
    /// Something to tell, and what it lies over: a form keeps what was written on it.
    Problem(Problem, Option<Box<Over>>),
}

/// A practice on the screen.
pub(crate) struct Solo {
    session: Session,
    view: PracticeView,
    room: RoomView,
    page: Page,
    over: Option<Over>,
    coach: bool,
    /// What the coach said after a move, by the move's place.
    advice: BTreeMap<usize, Advice>,
    /// The log as it was last put into words, and for what.
    log: Vec<Entry>,
    logged: Option<(usize, Lang, bool)>,
    talk: TalkScreen,
    back: DebriefScreen,
    sheet: Option<DebriefSheet>,
    gaze: Gaze,
    large: bool,
    /// Words that are being written.
    drafts: Drafts<SoloDraft>,
    saving: Saving,
}

impl Solo {
    /// A practice, new or gone on with, and what there is to tell about it.
    pub(crate) fn new(session: Session, notices: &[Notice], lang: Lang) -> Solo {
        let practice = session.practice();
        let (view, room) = (practice.view(), practice.game().view(Audience::Room).room);
        let page = match practice.stage() {
            practice::Stage::Talk if practice.moves().is_empty() => Page::First,
            practice::Stage::Talk => Page::Talk,
            practice::Stage::Outcome | practice::Stage::Over => Page::Back,
        };
        let folder = session.path().and_then(|log| log.parent().map(Path::to_owned));
        let mut solo = Solo {
            drafts: folder.map(|folder| Drafts::open(&folder)).unwrap_or_default(),
            saving: Saving::default(),
            session,
            view,
            room,
            page,
            over: None,
            coach: true,
            advice: BTreeMap::new(),
            log: Vec::new(),
            logged: None,
            talk: TalkScreen,
            back: DebriefScreen::default(),
            sheet: None,
            gaze: Gaze::default(),
            large: false,
        };
        solo.recall();
        // The situation is told before anything is shown of how they stand.
        if solo.page == Page::First {
            solo.over = Some(Over::Card);
        }
        solo.tell(notices, lang);
        solo
    }

    /// Hears again what the coach said of the moves so far, after a practice was taken up or another way was taken.
    fn recall(&mut self) {
        self.advice.clear();
        let saved = self.session.practice().saved();
        let (moves, start) = (saved.moves.clone(), practice::Saved { moves: Vec::new(), ..saved });
        let Ok(mut again) = Practice::restore(self.session.practice().whole_deck(), start) else { return };
        for (at, made) in moves.into_iter().enumerate() {
            if again.apply(made).is_err() {
                return;
            }
            if let Some(advice) = again.coach() {
                self.advice.insert(at, advice);
            }
        }
    }

    fn refresh(&mut self) {
        self.view = self.session.practice().view();
        self.room = self.session.practice().game().view(Audience::Room).room;
        self.logged = None;
    }

    /// The keys of the screen that is shown.
    fn help(&self, lang: Lang) -> KeyList {
        let ballot = |step| KeyList::commands(crate::wording::step(lang, step), self.ballot_commands(), lang);
        match self.page {
            Page::First => ballot(Step::Reveal),
            Page::Talk => {
                let open = TalkKey::open(&self.view, self.may_undo());
                KeyList::commands(crate::t!(lang, "solo-keys-place"), &open, lang)
            }
            Page::Second => ballot(Step::Outcome),
            Page::Back => KeyList::menu(lang),
        }
    }

    /// What can be done before a ballot as everybody sees it.
    fn ballot_commands(&self) -> &'static [Command] {
        const FIRST: [Command; 7] = [
            Command::PreviousRow,
            Command::NextRow,
            Command::Table,
            Command::Card,
            Command::Green,
            Command::Help,
            Command::FullScreen,
        ];
        const SECOND: [Command; 6] =
            [Command::PreviousRow, Command::NextRow, Command::Card, Command::Green, Command::Help, Command::FullScreen];
        if self.page == Page::Second { &SECOND } else { &FIRST }
    }

    /// Whether the screen lays itself out anew in small windows; the pictures of ballots do not.
    pub(crate) fn reflows(&self) -> bool {
        matches!(self.page, Page::Talk | Page::Back)
    }

    /// The stage below.
    pub(crate) fn stage(&self, look: &Look) -> Stage {
        match self.page {
            Page::First => reveal_scene::reveal(&self.room, self.session.practice().deck(), look, &self.gaze),
            Page::Second => reveal_scene::reveal_second(&self.room, self.session.practice().deck(), look, &self.gaze),
            Page::Talk if !self.large => scene::talk_stage(&self.view, self.session.practice().deck()),
            Page::Talk => Stage::default(),
            Page::Back => aside_stage(),
        }
    }

    /// Makes a move: it is on disk before its effect is shown. A refusal is shown; true when it was made.
    fn make(&mut self, made: Move, look: &Look) -> bool {
        let at = self.session.practice().moves().len();
        match self.session.apply(made.clone()) {
            Ok((_, notices)) => {
                self.finish_drafts(&made);
                self.tell(&notices, look.lang);
                if let Some(advice) = self.session.practice().coach() {
                    self.advice.insert(at, advice);
                }
                self.refresh();
                true
            }
            Err(error) => self.refuse(&error, look.lang),
        }
    }

    /// Shows why something was not done.
    fn refuse(&mut self, error: &SessionError, lang: Lang) -> bool {
        let text = error.text(lang, self.session.practice());
        self.over = Some(Over::Problem(Problem::practice(text), None));
        false
    }

    /// Shows what there is to tell.
    fn tell(&mut self, notices: &[Notice], lang: Lang) {
        let lines = notices.iter().map(|notice| notice.text(lang)).collect();
        if let Some(what) = Problem::told(lines) {
            self.over = Some(Over::Problem(what, None));
        }
    }

    fn undo(&mut self, look: &Look) {
        match self.session.undo() {
            Ok(notices) => {
                let moves = self.session.practice().moves().len();
                self.advice.retain(|&at, _| at < moves);
                self.refresh();
                self.tell(&notices, look.lang);
            }
            Err(error) => {
                self.refuse(&error, look.lang);
            }
        }
    }

    /// Puts the practice away. One that is over need not be gone on with.
    pub(crate) fn put_away(&mut self) {
        // What could not be recorded stays with its log and is offered to look back at; it was told when the round ended.
        let _ = self.session.put_away();
    }

    /// Shows the hands over `stage` and takes what they do.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, stage: &Stage, shell: &mut Shell) -> Option<SoloLeave> {
        let lang = look.lang;
        self.large = is_large(look, ui.max_rect());
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F11)) {
            shell.toggle_full_screen();
        }
        if self.page != Page::Talk && self.over.is_none() && asks_for_help(ui) {
            self.over = Some(Over::Help);
        }
        let before = self.page;
        let quiet = self.over.is_some();
        let mut leave = None;
        match self.page {
            Page::First | Page::Second => self.ballot(ui, look, stage, quiet),
            Page::Talk => {
                self.put_into_words(lang);
                let (principle, text) = words::hint(lang, &self.view, self.session.practice().deck());
                let data = TalkSheet {
                    view: &self.view,
                    deck: self.session.practice().deck(),
                    log: &self.log,
                    hint: &Hint { principle, text },
                    coach: self.coach,
                    may_undo: self.may_undo(),
                };
                let choice = self.talk.ui(ui, look, &data, quiet);
                if let Some(choice) = choice.filter(|_| !quiet) {
                    self.chosen(choice, look);
                }
            }
            Page::Back => {
                let sheet = self
                    .sheet
                    .take()
                    .unwrap_or_else(|| debrief_words::sheet(lang, self.session.practice(), &self.view));
                let choice = self.back.ui(ui, look, &sheet, quiet);
                self.sheet = Some(sheet);
                if let Some(choice) = choice.filter(|_| !quiet) {
                    leave = self.looked_back(choice, look);
                }
            }
        }
        let leave = leave.or(self.over(ui, look));
        self.save_drafts(look, shell);
        if self.page != before {
            // The stage is another one at once, and so should the hands over it be.
            ui.ctx().request_discard("another page");
            ui.memory_mut(|memory| memory.focused().into_iter().for_each(|id| memory.surrender_focus(id)));
        }
        leave
    }

    /// Only moves of this talk are taken back: a ballot that was shown is not taken back, but tried again.
    fn may_undo(&self) -> bool {
        self.session
            .practice()
            .moves()
            .last()
            .is_some_and(|made| made.kind().is_talk() || made.kind() == MoveKind::Answer)
    }

    fn put_into_words(&mut self, lang: Lang) {
        let now = (self.session.practice().moves().len(), lang, self.coach);
        if self.logged != Some(now) {
            let coach = self.coach;
            let advice = |at: usize| self.advice.get(&at).filter(|_| coach).cloned();
            self.log = words::log(lang, self.session.practice(), &self.view, &advice);
            self.logged = Some(now);
        }
    }

    /// A ballot as everybody sees it.
    fn ballot(&mut self, ui: &mut Ui, look: &Look, stage: &Stage, quiet: bool) {
        let touch = hit_areas::hits(ui, stage, look);
        if quiet {
            return;
        }
        let second = self.page == Page::Second;
        let deck = self.session.practice().deck();
        let row = self.gaze.row;
        let by = |by: isize| reveal_scene::step(&self.room, deck, look, second, row, by);
        let commands = self.ballot_commands();
        let typed = chords(ui).into_iter().find_map(|chord| command_of(commands, chord));
        let mut on = ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Escape));
        match touch.or(typed.map(Touch::Command)) {
            Some(Touch::Command(Command::Advance | Command::Green)) => on = true,
            Some(Touch::Votes { row, .. }) => self.gaze.row = Some(row),
            Some(Touch::Option(option)) => self.gaze.row = Some(usize::from(option)),
            Some(Touch::Command(Command::NextRow)) => self.gaze.row = by(1),
            Some(Touch::Command(Command::PreviousRow)) => self.gaze.row = by(-1),
            Some(Touch::Command(Command::Card)) => self.over = Some(Over::Card),
            Some(Touch::Command(Command::Table)) => self.gaze.page = 1 - self.gaze.page.min(1),
            _ => {}
        }
        if on {
            self.gaze = Gaze::default();
            self.page = if second { Page::Back } else { Page::Talk };
        }
    }

    fn chosen(&mut self, choice: TalkChoice, look: &Look) {
        match choice {
            TalkChoice::Move(MoveKind::Silence) => {
                self.make(Move::Silence, look);
            }
            TalkChoice::Move(MoveKind::Ballot) => self.over = Some(Over::Vote(self.vote())),
            TalkChoice::Move(kind) => {
                self.over = self.form(kind).map(|form| Over::Form(Box::new(form)));
            }
            TalkChoice::Undo => self.undo(look),
            TalkChoice::Coach(on) => self.coach = on,
            TalkChoice::Card => self.over = Some(Over::Card),
            TalkChoice::Proposal => self.over = Some(Over::Proposal),
            TalkChoice::Person(person) => self.over = Some(Over::Person(person)),
            TalkChoice::Principle(principle) => self.over = Some(Over::Principle(principle)),
            TalkChoice::First => {
                self.gaze = Gaze::default();
                self.page = Page::First;
            }
            TalkChoice::Leave => self.over = Some(Over::End),
            TalkChoice::Help => self.over = Some(Over::Help),
        }
    }

    fn looked_back(&mut self, choice: DebriefChoice, look: &Look) -> Option<SoloLeave> {
        match choice {
            DebriefChoice::Again => {
                if self.make(Move::Again, look) {
                    (self.page, self.sheet) = (Page::Talk, None);
                }
            }
            DebriefChoice::Conclude => self.conclude(look),
            DebriefChoice::Next => {
                (self.page, self.sheet) = (Page::First, None);
                self.gaze = Gaze::default();
                self.over = Some(Over::Card);
            }
            DebriefChoice::TryAgain(at) => {
                self.try_again(at, look);
            }
            DebriefChoice::TryInstead(number) => {
                let better = self.sheet.as_ref().and_then(|sheet| sheet.what_if.get(number));
                if let Some((at, made)) = better.map(|line| (line.at, line.made.clone()))
                    && self.try_again(at, look)
                {
                    self.put_in_place(made, look);
                }
            }
            DebriefChoice::Save => self.save_talk(look.lang),
            DebriefChoice::New => return Some(SoloLeave::New),
            DebriefChoice::Progress => return Some(SoloLeave::Progress),
            DebriefChoice::Leave => return Some(SoloLeave::Title),
        }
        None
    }

    /// Goes back to before a move; true when that was done.
    fn try_again(&mut self, at: usize, look: &Look) -> bool {
        match self.session.try_again(at) {
            Ok(notices) => {
                self.recall();
                self.refresh();
                self.back = DebriefScreen::default();
                (self.page, self.sheet) = (Page::Talk, None);
                self.tell(&notices, look.lang);
                true
            }
            Err(error) => self.refuse(&error, look.lang),
        }
    }

    /// Lays the paper of a move over the talk, filled in with it, ready to be said or changed.
    fn put_in_place(&mut self, made: Move, look: &Look) {
        match MoveForm::of(&made, &self.view, self.session.practice().deck()) {
            Some(form) => {
                let below = self.over.take();
                let form = Over::Form(Box::new(form));
                // What there is to tell lies over it.
                self.over = Some(match below {
                    Some(Over::Problem(what, _)) => Over::Problem(what, Some(Box::new(form))),
                    _ => form,
                });
            }
            None => {
                self.make(made, look);
            }
        }
    }

    /// Ends the round and looks back at it; the look back is put into words before the next situation begins.
    fn conclude(&mut self, look: &Look) {
        let lang = look.lang;
        let mut sheet = debrief_words::sheet(lang, self.session.practice(), &self.view);
        if self.make(Move::Conclude, look) {
            sheet.open = true;
            sheet.may_again = false;
            sheet.more = !self.session.practice().is_over();
            self.sheet = Some(sheet);
            self.page = Page::Back;
        }
    }

    /// Shows the sheet over the screen.
    fn over(&mut self, ui: &mut Ui, look: &Look) -> Option<SoloLeave> {
        let lang = look.lang;
        let mut over = self.over.take()?;
        let deck = self.session.practice().deck().clone();
        let stays = match &mut over {
            Over::Form(form) => {
                let phrases = |made: &Move| practice::wording::wordings(lang, self.session.practice(), made);
                let refused = |made: &Move| {
                    self.session
                        .practice()
                        .check(made)
                        .err()
                        .map(|error| practice::wording::error(lang, self.session.practice(), &error))
                };
                let data = FormSheet { view: &self.view, deck: &deck, phrases: &phrases, refusal: &refused };
                let choice = form.ui(ui, look, &data);
                drafts::keep(&mut self.drafts, form.drafts());
                match choice {
                    None => true,
                    Some(FormChoice::Close) => false,
                    // What is refused can be changed, and what could not be saved can be tried again.
                    Some(FormChoice::Make(made)) => !self.make(made, look),
                }
            }
            Over::Vote(form) => {
                let choice = form.ui(ui, look, &self.view, &deck);
                drafts::keep(&mut self.drafts, form.drafts());
                match choice {
                    None => true,
                    Some(VoteChoice::Close) => false,
                    Some(VoteChoice::Cast(mark, objection)) => {
                        let made = self.make(Move::Ballot { mark, objection }, look);
                        if made {
                            (self.page, self.sheet) = (Page::Second, None);
                            self.back = DebriefScreen::default();
                            self.gaze = Gaze::default();
                        }
                        !made
                    }
                }
            }
            Over::Card => {
                let card = deck.cards.get(self.view.card);
                let stake = card.and_then(|card| card.stake_of(0)).map(|stake| stake.get(lang.tag()));
                card.is_some_and(|card| !card_paper(ui, look, card, stake))
            }
            Over::Proposal => !papers::proposal(ui, look, &self.view, &deck),
            Over::Person(at) => {
                let needs = self.view.people.get(*at).map_or(&[][..], |person| person.needs.as_slice());
                let needs: Vec<String> =
                    needs.iter().map(|need| practice::wording::need(lang, &deck, need.about)).collect();
                !papers::person(ui, look, &self.view, &deck, *at, &needs)
            }
            Over::Principle(principle) => !papers::principle(ui, look, *principle),
            Over::Help => !help(ui, look, &self.help(lang)),
            Over::Problem(what, below) => {
                let read = problem(ui, look, what, false).is_some();
                if read {
                    self.over = below.take().map(|below| *below);
                }
                !read
            }
            Over::End => match papers::end(ui, look) {
                None => true,
                Some(EndChoice::Stay) => false,
                Some(EndChoice::Pause) => return Some(SoloLeave::Title),
                Some(EndChoice::Settings) => return Some(SoloLeave::Settings),
                Some(EndChoice::Save) => {
                    self.save_talk(lang);
                    false
                }
                Some(EndChoice::End) => {
                    let mut sheet = debrief_words::sheet(lang, self.session.practice(), &self.view);
                    if self.make(Move::Leave, look) {
                        sheet.open = true;
                        self.sheet = Some(sheet);
                        self.page = Page::Back;
                    }
                    false
                }
            },
        };
        match &mut self.over {
            none @ None if stays => *none = Some(over),
            Some(Over::Problem(_, below)) if stays => *below = Some(Box::new(over)),
            _ => {}
        }
        None
    }
}

/// Whether the list of keys is asked for.
fn asks_for_help(ui: &Ui) -> bool {
    let typed = |event: &Event| matches!(event, Event::Text(text) if text == "?");
    ui.input_mut(|i| i.consume_key(Modifiers::NONE, Key::F1) || i.events.iter().any(typed))
}
