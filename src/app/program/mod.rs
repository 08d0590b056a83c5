//! The program: which screen is shown, the files on disk, and what is carried from one to the other.
mod decks;
mod files;
mod left;
mod practices;
mod rescue;
mod room;

use super::game::drafts::Saving;
use super::game::help::{KeyList, help};
use super::game::{Leave, Play};
use super::menus::about::AboutScreen;
use super::menus::compare::{CompareData, CompareScreen};
use super::menus::quick_setup::{in_language, quick_setup};
use super::menus::room_screen::RoomScreenPage;
use super::menus::rules_help::{RulesKey, RulesScreen};
use super::menus::settings::{SettingsChoice, SettingsScreen};
use super::menus::setup::{SetupChoice, SetupData, SetupScreen, setup_keys, setup_stage};
use super::menus::title::{TitleChoice, TitleScreen, title_stage};
use super::practice::prepare::{PrepareChoice, PrepareData, PrepareScreen};
use super::practice::progress::{ProgressChoice, ProgressScreen, ProgressSheet};
use super::practice::screens::aside_stage;
use super::practice::{Solo, SoloLeave};
use super::scene::{Look, Stage};
use super::widgets::keys::{FocusKey, WindowKey, key_rows, take};
use super::widgets::problem::{Problem, problem};
use super::workshop::deck_list::{DecksChoice, DecksScreen};
use super::workshop::editing::{Desk, Watch};
use super::workshop::preview::PreviewKey;
use super::workshop::workshop_keys;
use crate::app::shell::{Pane, Screens, Shell};
use crate::app::theme::Theme;
use crate::record::earlier::EarlierError;
use crate::record::{self, Memory, Session};
use crate::rules::Setup;
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::Ui;
use decks::Writing;
use files::Files;
use left::PageDraft;
use rescue::{DamagedGame, RescueChoice};
use room::{Room, desk_stage};
use std::path::PathBuf;

/// The text sizes there are, in hundredths.
const TEXT_SIZES: [u16; 4] = [100, 125, 150, 200];

/// A screen.
enum Screen {
    Title(TitleScreen),
    Setup(Box<SetupScreen>),
    Decks(DecksScreen),
    Settings(SettingsScreen),
    Monitor(RoomScreenPage),
    Rules(RulesScreen),
    About(AboutScreen),
    Compare(CompareScreen, Box<CompareData>),
    Play(Box<Play>),
    Prepare(Box<PrepareScreen>),
    Solo(Box<Solo>),
    Progress(ProgressScreen, Box<ProgressSheet>),
    Workshop(Box<Desk>),
    Preview(Box<Watch>),
}

/// What a menu was opened from.
enum Behind {
    Play(Box<Play>),
    Solo(Box<Solo>),
}

/// The whole program.
pub(crate) struct Program {
    files: Files,
    screen: Screen,
    /// The game or practice that a menu was opened from.
    behind: Option<Behind>,
    /// Decks that are written, watched or printed.
    writing: Writing,
    /// What there is to tell, oldest first.
    problems: Vec<Problem>,
    saving: Saving,
    /// A damaged game that is to go on.
    damaged: Option<DamagedGame>,
    help: bool,
    stage: Stage,
    /// The stage that the shell has.
    shown: Option<Stage>,
    room: Room,
}

impl Program {
    /// The program with the data in `data`. `lang` is the language asked for on the command line.
    pub(crate) fn new(data: PathBuf, lang: Option<Lang>) -> Program {
        let (files, notices) = Files::open(data, lang);
        Program {
            files,
            screen: Screen::Title(TitleScreen::default()),
            behind: None,
            writing: Writing::default(),
            problems: notices.into_iter().map(Problem::notice).collect(),
            saving: Saving::default(),
            damaged: None,
            help: false,
            stage: Stage::default(),
            shown: None,
            room: Room::default(),
        }
    }

    fn look_now(&self) -> Look {
        let settings = &self.files.settings;
        Look {
            theme: room::theme(settings.theme),
            lang: self.files.lang,
            text: f32::from(settings.text_size) / 100.0,
            movement: settings.movement,
        }
    }

    fn tell(&mut self, text: String) {
        self.problems.push(Problem::write(text));
    }

    /// Tells of something that could not be done, with nothing lost.
    fn tell_could_not(&mut self, text: String) {
        self.problems.push(Problem::file(text));
    }

    fn title(&mut self) {
        self.files.read_games();
        self.screen = Screen::Title(TitleScreen::default());
    }

    /// Leaves a menu: back to the game it was opened from, or to the title.
    fn back(&mut self) {
        match self.behind.take() {
            Some(Behind::Play(play)) => self.screen = Screen::Play(play),
            Some(Behind::Solo(solo)) => self.screen = Screen::Solo(solo),
            None => self.title(),
        }
    }

    /// A game for those who have never played, as its deck means it to be played.
    fn quick_start(&mut self) {
        let lang = self.files.lang;
        let Some((at, deck)) = self.files.first_time_deck().or_else(|| self.files.first_deck()) else { return };
        let programmes = if deck.programmes.is_empty() { &self.files.programmes } else { &deck.programmes };
        let setup = quick_setup(deck, programmes, record::draw_seed(), lang);
        self.start(at, setup);
    }

    fn new_game(&mut self) {
        let lang = self.files.lang;
        self.files.memory = Memory::load(&self.files.data);
        let Some((at, deck)) = self.files.first_deck() else { return };
        let seed = record::draw_seed();
        let found = record::earlier::all(&self.files.data);
        let (at, draft) = match self.files.last_setup() {
            Some((at, last)) => (at, in_language(Setup { seed, ..last.clone() }, lang)),
            None => (at, quick_setup(deck, &self.files.programmes, seed, lang)),
        };
        let screen = self.files.setup_as_left(SetupScreen::new(draft, at));
        self.files.agreements = found.agreements;
        let told = |(folder, error): &(PathBuf, EarlierError)| {
            let folder = folder.display().to_string();
            crate::t!(lang, "setup-agreement-spoilt", folder = folder, reason = error.text(lang))
        };
        self.files.spoilt = found.spoilt.iter().map(told).collect();
        self.screen = Screen::Setup(Box::new(screen));
    }

    fn start(&mut self, deck: usize, setup: Setup) {
        let lang = self.files.lang;
        match self.files.create(deck, setup) {
            Ok(session) => {
                self.files.is_done(PageDraft::Setup);
                self.play(session, &[]);
            }
            Err(text) => self.tell_could_not(text),
        }
        if let Some(text) = self.files.save_settings() {
            self.tell(t!(lang, "program-settings-not-saved", reason = text));
        }
    }

    fn play(&mut self, session: Session, notices: &[record::Notice]) {
        self.lay_out_pictures(session.game().deck());
        self.screen = Screen::Play(Box::new(Play::new(session, notices, self.files.lang)));
    }

    fn resume(&mut self, place: usize) {
        match self.files.resume(place) {
            Ok(record::Resumed { session, notices }) => self.play(session, &notices),
            // What can be saved is offered, and nothing is done before it is chosen.
            Err(record::LogError::Damaged(damaged)) if damaged.line > 1 => {
                self.damaged = Some(DamagedGame { place, damaged })
            }
            Err(error) => {
                self.tell_could_not(error.text(self.files.lang));
                self.files.read_games();
            }
        }
    }

    /// Whether a damaged game is to be saved up to its damage and gone on with.
    fn damaged_ui(&mut self, ui: &Ui, look: &Look) {
        let Some(game) = &self.damaged else { return };
        match game.ui(ui, look) {
            None => {}
            Some(RescueChoice::Leave) => self.damaged = None,
            Some(RescueChoice::Save) => {
                let place = game.place;
                self.damaged = None;
                match self.files.rescue(place) {
                    Ok((session, notice)) => {
                        self.play(session, &[]);
                        self.problems.push(Problem::notice(notice));
                    }
                    Err(text) => {
                        self.tell_could_not(text);
                        self.files.read_games();
                    }
                }
            }
        }
    }

    fn put_away(&mut self, place: usize) {
        if let Err(text) = self.files.put_away(place) {
            self.tell_could_not(text);
        }
    }

    fn leave(&mut self, leave: Leave) {
        match leave {
            Leave::Title => {
                if !self.back_to_desk() {
                    self.title();
                }
            }
            Leave::Settings => self.over_the_game(Screen::Settings(SettingsScreen)),
            Leave::Rules => self.over_the_game(Screen::Rules(RulesScreen::default())),
            Leave::RoomScreen => self.over_the_game(Screen::Monitor(RoomScreenPage)),
        }
    }

    /// Shows a menu, from where there is a way back to the game or the practice that is shown now.
    fn over_the_game(&mut self, menu: Screen) {
        match std::mem::replace(&mut self.screen, menu) {
            Screen::Play(play) => self.behind = Some(Behind::Play(play)),
            Screen::Solo(solo) => self.behind = Some(Behind::Solo(solo)),
            Screen::Title(_)
            | Screen::Setup(_)
            | Screen::Decks(_)
            | Screen::Settings(_)
            | Screen::Monitor(_)
            | Screen::Rules(_)
            | Screen::About(_)
            | Screen::Compare(..)
            | Screen::Prepare(_)
            | Screen::Progress(..)
            | Screen::Workshop(_)
            | Screen::Preview(_) => {}
        }
    }

    /// To the preparation of a practice, as what has been practised suggests.
    fn prepare(&mut self) {
        if let Some(Behind::Solo(mut solo)) = self.behind.take() {
            solo.put_away();
        }
        match self.files.preparation() {
            Some((at, draft, seed)) => {
                self.read_practices();
                let screen = self.files.preparation_as_left(PrepareScreen::new(draft, at, seed));
                self.screen = Screen::Prepare(Box::new(screen));
            }
            None => {
                let text = t!(self.files.lang, "solo-no-deck");
                self.tell_could_not(text);
            }
        }
    }

    fn practise(&mut self, result: Result<Solo, String>) {
        match result {
            Ok(solo) => self.screen = Screen::Solo(Box::new(solo)),
            Err(text) => {
                self.tell_could_not(text);
                self.read_practices();
            }
        }
    }

    fn read_practices(&mut self) {
        if let Err(text) = self.files.read_practices() {
            self.tell(text);
        }
    }

    /// How it has gone so far; why it cannot be read is told.
    fn progress(&mut self) -> Box<ProgressSheet> {
        if let Some(text) = self.files.record_problem() {
            self.tell(text);
        }
        Box::new(self.files.progress())
    }

    fn leave_practice(&mut self, leave: SoloLeave) {
        if matches!(leave, SoloLeave::Title | SoloLeave::New)
            && let Screen::Solo(solo) = &mut self.screen
        {
            solo.put_away();
        }
        match leave {
            SoloLeave::Title => self.title(),
            SoloLeave::New => self.prepare(),
            SoloLeave::Settings => self.over_the_game(Screen::Settings(SettingsScreen)),
            SoloLeave::Progress => {
                let progress = self.progress();
                self.over_the_game(Screen::Progress(ProgressScreen::default(), progress));
            }
        }
    }

    /// The text size one step up or down.
    fn resize(&mut self, up: bool) {
        let settings = &mut self.files.settings;
        let at = TEXT_SIZES.iter().position(|&size| size >= settings.text_size).unwrap_or(0);
        let next = if up { at + 1 } else { at.saturating_sub(1) };
        if let Some(&size) = TEXT_SIZES.get(next) {
            settings.text_size = size;
            self.save_settings();
        }
    }

    fn save_settings(&mut self) {
        if let Some(reason) = self.files.save_settings() {
            let text = t!(self.files.lang, "program-settings-not-saved", reason = reason);
            self.tell(text);
        }
    }

    /// Does what was chosen in the settings, at once.
    fn settle(&mut self, ui: &Ui, choice: Option<SettingsChoice>) {
        let settings = &mut self.files.settings;
        match choice {
            None => return,
            Some(SettingsChoice::Back) => return self.back(),
            Some(SettingsChoice::RoomScreen) => {
                self.screen = Screen::Monitor(RoomScreenPage);
                return;
            }
            Some(SettingsChoice::OpenFolder) => {
                let folder = self.files.data.clone();
                if let Err(text) = self.files.open_folder(ui, &folder) {
                    self.tell_could_not(text);
                }
                return;
            }
            Some(SettingsChoice::Lang(lang)) => {
                settings.lang = Some(lang);
                self.files.lang = lang;
            }
            Some(SettingsChoice::Text(times)) => settings.text_size = (times * 100.0).round() as u16,
            Some(SettingsChoice::Theme(Theme::Light)) => settings.theme = record::Theme::Light,
            Some(SettingsChoice::Theme(Theme::Dark)) => settings.theme = record::Theme::Dark,
            Some(SettingsChoice::Movement(movement)) => settings.movement = movement,
        }
        self.save_settings();
    }

    fn size_keys(&mut self, ui: &Ui) {
        for key in take(ui, &[WindowKey::Larger, WindowKey::Smaller]) {
            self.resize(key == WindowKey::Larger);
        }
    }

    /// Help and full screen in the menus; a game has its own.
    fn menu_keys(&mut self, ui: &Ui, shell: &mut Shell) {
        for key in take(ui, &[WindowKey::Help, WindowKey::FullScreen]) {
            if key == WindowKey::FullScreen {
                shell.toggle_full_screen();
            } else {
                self.help = true;
            }
        }
    }

    /// The keys of a screen outside the table.
    fn key_list(&self) -> KeyList {
        let lang = self.files.lang;
        match &self.screen {
            Screen::Title(_) => KeyList::of(t!(lang, "keys-place-title"), key_rows(lang, &[FocusKey::Within]), lang),
            Screen::Setup(_) => KeyList::of(t!(lang, "keys-place-setup"), setup_keys(lang), lang),
            Screen::Rules(_) => KeyList::menu(lang).and(key_rows(lang, &RulesKey::ALL)),
            Screen::Workshop(_) => KeyList::of(t!(lang, "keys-place-workshop"), workshop_keys(lang), lang),
            Screen::Preview(_) => KeyList::menu(lang).and(key_rows(lang, &PreviewKey::PAGES)),
            Screen::Decks(_)
            | Screen::Settings(_)
            | Screen::Monitor(_)
            | Screen::About(_)
            | Screen::Compare(..)
            | Screen::Play(_)
            | Screen::Prepare(_)
            | Screen::Solo(_)
            | Screen::Progress(..) => KeyList::menu(lang),
        }
    }

    fn make_stage(&self, look: &Look) -> Stage {
        match &self.screen {
            Screen::Setup(setup) => setup_stage(setup, look),
            Screen::Play(play) if play.shows_desk() => desk_stage(),
            Screen::Play(play) => play.stage(look),
            Screen::Solo(solo) => solo.stage(look),
            Screen::Title(_) => title_stage(look),
            // No words on the wood: pages that are read have the table far aside.
            Screen::Decks(_)
            | Screen::Settings(_)
            | Screen::Monitor(_)
            | Screen::Rules(_)
            | Screen::About(_)
            | Screen::Compare(..)
            | Screen::Prepare(_)
            | Screen::Progress(..) => aside_stage(),
            // The workshop has the floor and nothing else: its wood is the bed of what is written.
            Screen::Workshop(_) | Screen::Preview(_) => Stage::default(),
        }
    }

    fn screen_ui(&mut self, ui: &mut Ui, look: &Look, shell: &mut Shell) {
        let data = self.files.data.display().to_string();
        match &mut self.screen {
            Screen::Title(screen) => match screen.ui(ui, look, &self.files.unfinished) {
                None => {}
                Some(TitleChoice::QuickStart) => self.quick_start(),
                Some(TitleChoice::NewGame) => self.new_game(),
                Some(TitleChoice::Continue(place)) => self.resume(place),
                Some(TitleChoice::PutAway(place)) => self.put_away(place),
                Some(TitleChoice::Practise) => self.prepare(),
                Some(TitleChoice::Decks) => {
                    self.files.read_decks();
                    self.screen = Screen::Decks(self.files.decks_screen());
                }
                Some(TitleChoice::Compare) => match self.files.compared() {
                    Ok(data) => self.screen = Screen::Compare(CompareScreen::default(), Box::new(data)),
                    Err(text) => self.tell_could_not(text),
                },
                Some(TitleChoice::Rules) => self.screen = Screen::Rules(RulesScreen::default()),
                Some(TitleChoice::Settings) => self.screen = Screen::Settings(SettingsScreen),
                Some(TitleChoice::About) => self.screen = Screen::About(AboutScreen::default()),
                Some(TitleChoice::Quit) => shell.quit(),
            },
            Screen::Setup(screen) => {
                let offered = SetupData {
                    decks: &self.files.decks,
                    programmes: &self.files.programmes,
                    agreements: &self.files.agreements,
                    spoilt: &self.files.spoilt,
                    templates: &self.files.templates,
                    last: self.files.settings.last_deck.as_deref().zip(self.files.settings.last_setup.as_ref()),
                    memory: &self.files.memory,
                };
                let choice = screen.ui(ui, look, &offered);
                self.files.keep_setup(screen);
                match choice {
                    None => {}
                    Some(SetupChoice::Start(deck, setup)) => self.start(deck, setup),
                    Some(SetupChoice::SaveTemplate { name, deck, setup }) => {
                        if let Err(text) = self.files.save_template(name, deck, setup) {
                            self.tell(text);
                        }
                    }
                    Some(SetupChoice::Forget { table, deck }) => {
                        if let Err(text) = self.files.forget(&table, &deck) {
                            self.tell(text);
                        }
                    }
                    Some(SetupChoice::Back) => self.title(),
                }
            }
            Screen::Decks(screen) => {
                let folder = self.files.decks_folder();
                let choice = screen.ui(ui, look, &self.files.decks, &folder.display().to_string());
                self.files.keep_new_deck(screen);
                match choice {
                    None => {}
                    Some(DecksChoice::Reload) => self.files.read_decks(),
                    Some(DecksChoice::New { title, begin, tongues }) => self.new_deck(&title, begin, tongues),
                    Some(DecksChoice::Edit(number)) => self.edit_deck(number),
                    Some(DecksChoice::Preview(number)) => self.preview_deck(number),
                    Some(DecksChoice::Print(number)) => self.print_deck(number),
                    Some(DecksChoice::OpenFolder) => {
                        if let Err(text) = self.files.open_folder(ui, &folder) {
                            self.tell_could_not(text);
                        }
                    }
                    Some(DecksChoice::Back) => self.title(),
                }
            }
            Screen::Settings(screen) => {
                let choice = screen.ui(ui, look, &data);
                self.settle(ui, choice);
            }
            Screen::Monitor(_) => self.room_screen_ui(ui, look, shell),
            Screen::Rules(screen) => {
                if screen.ui(ui, look) {
                    self.back();
                }
            }
            Screen::About(screen) => {
                if screen.ui(ui, look) {
                    self.title();
                }
            }
            Screen::Compare(screen, data) => {
                if screen.ui(ui, look, data) {
                    self.title();
                }
            }
            Screen::Play(_) => self.play_ui(ui, look, shell),
            Screen::Prepare(screen) => {
                let offered = PrepareData { decks: &self.files.decks, unfinished: &self.files.practices };
                let choice = screen.ui(ui, look, &offered);
                self.files.keep_preparation(screen);
                match choice {
                    None => {}
                    Some(PrepareChoice::Start(deck, preparation)) => {
                        let begun = self.files.begin_practice(deck, *preparation);
                        if begun.is_ok() {
                            self.files.is_done(PageDraft::Preparation);
                        }
                        self.practise(begun);
                    }
                    Some(PrepareChoice::Meeting(deck, prepared)) => {
                        let begun = self.files.begin_meeting(deck, &prepared.0, prepared.1);
                        if begun.is_ok() {
                            self.files.is_done(PageDraft::Preparation);
                        }
                        self.practise(begun);
                    }
                    Some(PrepareChoice::Resume(place)) => {
                        let resumed = self.files.resume_practice(place);
                        self.practise(resumed);
                    }
                    Some(PrepareChoice::PutAway(place)) => {
                        if let Err(text) = self.files.put_away_practice(place) {
                            self.tell_could_not(text);
                        }
                    }
                    Some(PrepareChoice::Progress) => {
                        let sheet = self.progress();
                        self.screen = Screen::Progress(ProgressScreen::default(), sheet);
                    }
                    Some(PrepareChoice::Back) => self.title(),
                }
            }
            Screen::Solo(solo) => {
                if let Some(leave) = solo.ui(ui, look, &self.stage, shell) {
                    self.leave_practice(leave);
                }
            }
            Screen::Progress(screen, sheet) => match screen.ui(ui, look, sheet) {
                None => {}
                Some(ProgressChoice::Practise) => self.prepare(),
                Some(ProgressChoice::Delete) => {
                    // What was looked back at is forgotten too, and is open no longer.
                    self.behind = None;
                    match self.files.forget_practices() {
                        Ok(()) => **sheet = self.files.progress(),
                        Err(text) => self.tell_could_not(text),
                    }
                }
                Some(ProgressChoice::Back) => match self.behind {
                    Some(_) => self.back(),
                    None => self.prepare(),
                },
            },
            Screen::Workshop(_) => self.workshop_ui(ui, look, shell),
            Screen::Preview(_) => self.preview_ui(ui, look, shell),
        }
    }
}

impl Screens for Program {
    fn look(&self) -> Look {
        self.look_now()
    }

    fn ui(&mut self, ui: &mut Ui, shell: &mut Shell) {
        self.follow_monitors(shell);
        let look = self.look_now();
        if let Some(Behind::Play(play)) = &mut self.behind {
            // Phones go on while the settings or the rules lie over the game.
            play.hear_phones(look.lang);
        }
        let room = self.is_apart().then(|| self.room_look());
        if let Screen::Play(play) = &mut self.screen {
            play.read_clock();
            play.set_apart(room);
        }
        self.stage = self.make_stage(&look);
        self.size_keys(ui);
        let playing = matches!(self.screen, Screen::Play(_) | Screen::Solo(_));
        if !playing && self.problems.is_empty() && !self.help && !self.is_asking() && self.damaged.is_none() {
            self.menu_keys(ui, shell);
        }
        self.screen_ui(ui, &look, shell);
        self.over_ui(ui, &look, shell);
        self.damaged_ui(ui, &look);
        if let Err(error) = self.saving.save(&mut self.files.drafts, shell) {
            let reason = record::io_reason(look.lang, &error);
            self.tell(t!(look.lang, "draft-not-saved", reason = reason));
        }
        if let Some(what) = self.problems.first() {
            if problem(ui, &look, what, false).is_some() {
                self.problems.remove(0);
            }
        } else if self.help && help(ui, &look, &self.key_list()) {
            self.help = false;
        }
        if let Screen::Play(play) = &mut self.screen
            && play.takes_swap()
        {
            self.swap_monitors(shell);
        }
        let look = self.look_now();
        self.stage = self.make_stage(&look);
        self.lay_out_panes(shell);
    }

    fn panes(&self) -> &[Pane] {
        &self.room.panes
    }

    fn pane_closed(&mut self, name: &str) {
        // A room's window that is closed by hand is not opened again.
        if name == room::PANE {
            self.files.settings.room.monitor = None;
            self.save_settings();
        }
    }

    fn stage(&mut self) -> Option<Stage> {
        if self.shown.as_ref() == Some(&self.stage) {
            return None;
        }
        self.shown = Some(self.stage.clone());
        self.shown.clone()
    }

    fn reflows(&self) -> bool {
        match &self.screen {
            Screen::Play(play) => play.shows_desk(),
            Screen::Solo(solo) => solo.reflows(),
            Screen::Title(_)
            | Screen::Setup(_)
            | Screen::Decks(_)
            | Screen::Settings(_)
            | Screen::Monitor(_)
            | Screen::Rules(_)
            | Screen::About(_)
            | Screen::Compare(..)
            | Screen::Prepare(_)
            | Screen::Progress(..)
            | Screen::Workshop(_)
            | Screen::Preview(_) => true,
        }
    }

    fn may_close(&mut self) -> bool {
        // Everything is on disk already; only the curtain has to close.
        if let Screen::Play(play) = &mut self.screen {
            play.hide();
        }
        self.may_close_desk()
    }
}

#[cfg(test)]
mod first_key;
#[cfg(test)]
mod left_tests;
#[cfg(test)]
mod pictures;
#[cfg(test)]
mod room_tests;
#[cfg(test)]
mod tests;
#[cfg(test)]
mod whole_process;
