//! What the program keeps on disk: settings, decks, games, templates. Errors come back in words.

use super::left::PageDraft;
use crate::app::menus::compare::CompareData;
use crate::app::menus::title::Unfinished;
use crate::deck::{self, Listed, Origin};
use crate::practice::Kept;
use crate::record::comparison::Comparison;
use crate::record::{
    self, CreateError, Drafts, GameState, GameSummary, LogError, Memory, Resumed, Session, Settings, Template, paths,
};
use crate::rules::{Card, Deck, Earlier, Programme, Setup};
use crate::t;
use crate::text::Lang;
use crate::wording;
use bevy_egui::egui::{OpenUrl, Ui};
use jiff::Timestamp;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// Everything the program keeps in the data folder.
pub(super) struct Files {
    pub(super) data: PathBuf,
    pub(super) settings: Settings,
    pub(super) lang: Lang,
    pub(super) decks: Vec<Listed>,
    pub(super) programmes: Vec<Programme>,
    /// Agreements that can be followed up.
    pub(super) agreements: Vec<Earlier>,
    /// What is wrong with those that cannot be.
    pub(super) spoilt: Vec<String>,
    pub(super) templates: Vec<Template>,
    /// Which cards tables have met, as it was when a game began to be set up.
    pub(super) memory: Memory,
    games: Vec<GameSummary>,
    pub(super) unfinished: Vec<Unfinished>,
    /// Practices that were begun, newest first.
    pub(super) practices: Vec<Unfinished>,
    /// The same practices as they lie on disk.
    pub(super) kept: Vec<Kept>,
    /// What is being written on the pages.
    pub(super) drafts: Drafts<PageDraft>,
}

impl Files {
    /// Reads everything in `data`, and what there is to tell about it.
    pub(super) fn open(data: PathBuf, lang: Option<Lang>) -> (Files, Vec<String>) {
        let (settings, from) = Settings::load(&data);
        let lang = lang.unwrap_or_else(|| settings.lang());
        let mut files = Files {
            drafts: Drafts::open(&data),
            data,
            settings,
            lang,
            decks: Vec::new(),
            programmes: deck::builtin_programmes(),
            agreements: Vec::new(),
            spoilt: Vec::new(),
            templates: Vec::new(),
            memory: Memory::default(),
            games: Vec::new(),
            unfinished: Vec::new(),
            practices: Vec::new(),
            kept: Vec::new(),
        };
        files.read_decks();
        files.read_games();
        files.read_templates();
        (files, from.notice(lang).into_iter().collect())
    }

    pub(super) fn decks_folder(&self) -> PathBuf {
        paths::decks_dir(&self.data)
    }

    pub(super) fn read_decks(&mut self) {
        let folder = self.decks_folder();
        self.decks = deck::library(folder.is_dir().then_some(folder.as_path()));
    }

    fn read_templates(&mut self) {
        self.templates = record::templates(&self.data);
    }

    /// Reads the list of games; those that are not finished are offered to go on with.
    pub(super) fn read_games(&mut self) {
        self.games = record::games(&self.data);
        self.games.retain(|game| !matches!(game.state, GameState::Finished));
        self.unfinished = self.games.iter().map(|game| unfinished(game, self.lang)).collect();
    }

    /// The games beside each other, with what their cards are called.
    pub(super) fn compared(&self) -> Result<CompareData, String> {
        let (comparison, unread) =
            Comparison::of_data(&self.data).map_err(|error| record::io_reason(self.lang, &error))?;
        let decks = self.decks.iter().filter_map(|listed| listed.checked.deck.as_ref());
        let cards = decks.flat_map(|deck| {
            let title = |card: &Card| (deck.id.clone(), card.id.clone(), card.title.get(self.lang.tag()).to_owned());
            deck.cards.iter().map(title).collect::<Vec<_>>()
        });
        Ok(CompareData { comparison, unread, cards: cards.collect() })
    }

    /// The first deck that can be played.
    pub(super) fn first_deck(&self) -> Option<(usize, &Deck)> {
        self.decks.iter().enumerate().find_map(|(at, listed)| Some((at, listed.checked.deck.as_ref()?)))
    }

    /// The deck within the program for those who have never played.
    pub(super) fn first_time_deck(&self) -> Option<(usize, &Deck)> {
        self.decks.iter().enumerate().find_map(|(at, listed)| {
            let deck = listed.checked.deck.as_ref()?;
            (listed.origin == Origin::Embedded && deck.id == deck::FIRST_TIME).then_some((at, deck))
        })
    }

    /// The last setup and its deck, if the deck is still there.
    pub(super) fn last_setup(&self) -> Option<(usize, &Setup)> {
        let setup = self.settings.last_setup.as_ref()?;
        let id = self.settings.last_deck.as_deref();
        let at = self
            .decks
            .iter()
            .position(|listed| listed.checked.deck.as_ref().is_some_and(|deck| Some(deck.id.as_str()) == id))?;
        Some((at, setup))
    }

    /// The bytes of the deck at this place of the list, as they are now.
    pub(super) fn deck_bytes(&self, place: usize) -> Result<Vec<u8>, String> {
        let lang = self.lang;
        let Some(listed) = self.decks.get(place) else { return Err(t!(lang, "program-deck-gone")) };
        match &listed.origin {
            Origin::Embedded => deck::embedded()
                .iter()
                .find(|(name, _)| *name == listed.name)
                .map(|(_, source)| source.as_bytes().to_vec())
                .ok_or_else(|| t!(lang, "program-deck-gone")),
            Origin::File(path) => record::read_file(path).map_err(|error| record::io_reason(lang, &error)),
        }
    }

    /// Starts a game.
    pub(super) fn create(&mut self, place: usize, mut setup: Setup) -> Result<Session, String> {
        let lang = self.lang;
        let bytes = self.deck_bytes(place)?;
        let Some(listed) = self.decks.get(place) else { return Err(t!(lang, "program-deck-gone")) };
        // The file may have changed since the list was read: what is played is what is there now.
        let Some(deck) = deck::load_bytes(&bytes, &listed.name, None).deck else {
            return Err(t!(lang, "program-deck-broken"));
        };
        self.settings.last_setup = Some(setup.clone());
        self.settings.last_deck = Some(deck.id.clone());
        setup.cards.met = Memory::load(&self.data).of(&setup.cards.table, &deck.id).to_vec();
        Session::create(&self.data, &bytes, Arc::new(deck), setup).map_err(|error| match error {
            CreateError::Setup(problems) => {
                problems.iter().map(|problem| wording::setup_problem(lang, problem)).collect::<Vec<_>>().join("\n")
            }
            other => other.text(lang),
        })
    }

    /// Takes up a game of the list.
    pub(super) fn resume(&mut self, place: usize) -> Result<Resumed, LogError> {
        let gone = || LogError::Read { path: PathBuf::new(), source: ErrorKind::NotFound.into() };
        Session::resume(&self.games.get(place).ok_or_else(gone)?.path)
    }

    /// Saves a damaged game up to the damage as a game of its own, puts the damaged one away, and takes up what was saved. With
    /// it what there is to tell.
    pub(super) fn rescue(&mut self, place: usize) -> Result<(Session, String), String> {
        let lang = self.lang;
        let Some(game) = self.games.get(place) else { return Err(t!(lang, "program-game-gone")) };
        let saved = record::rescue(&game.path).map_err(|error| error.text(lang))?;
        let resumed = Session::resume(&saved).map_err(|error| error.text(lang))?;
        // A damaged one that cannot be moved stays in the list, as it was.
        let notice = match record::put_away(&self.data, &game.path) {
            Ok(aside) => t!(lang, "program-game-rescued", folder = aside.display().to_string()),
            Err(_) => t!(lang, "program-game-rescued-beside", folder = game.path.display().to_string()),
        };
        Ok((resumed.session, notice))
    }

    /// Takes a game out of the list, with its folder.
    pub(super) fn put_away(&mut self, place: usize) -> Result<(), String> {
        let Some(game) = self.games.get(place) else { return Err(t!(self.lang, "program-game-gone")) };
        let moved = record::put_away(&self.data, &game.path);
        self.read_games();
        moved.map(|_| ()).map_err(|error| t!(self.lang, "program-game-not-put-away", reason = error.text(self.lang)))
    }

    pub(super) fn save_settings(&self) -> Option<String> {
        self.settings.save(&self.data).err().map(|error| record::io_reason(self.lang, &error))
    }

    /// Keeps a setup for the deck at this place of the list.
    pub(super) fn save_template(&mut self, name: String, place: usize, setup: Setup) -> Result<(), String> {
        let deck = self.decks.get(place).and_then(|listed| listed.checked.deck.as_ref());
        let deck = deck.map(|deck| deck.id.clone()).unwrap_or_default();
        let saved = Template { name, deck, setup }.save(&self.data);
        self.read_templates();
        saved
            .map_err(|error| t!(self.lang, "program-template-not-saved", reason = record::io_reason(self.lang, &error)))
    }

    /// Forgets which cards a table has met.
    pub(super) fn forget(&mut self, table: &str, deck: &str) -> Result<(), String> {
        self.memory = Memory::load(&self.data);
        let done = self.memory.forget(&self.data, table, deck);
        done.map_err(|error| t!(self.lang, "choice-not-forgotten", reason = record::io_reason(self.lang, &error)))
    }

    /// Opens a folder in the system's file manager; makes it first where it is missing.
    pub(super) fn open_folder(&self, ui: &Ui, folder: &Path) -> Result<(), String> {
        std::fs::create_dir_all(folder)
            .map_err(|error| t!(self.lang, "program-folder", reason = record::io_reason(self.lang, &error)))?;
        ui.ctx().open_url(OpenUrl::new_tab(format!("file://{}", folder.display())));
        Ok(())
    }
}

/// How many names of a table are told.
const NAMES: usize = 4;

/// Who plays a game and with which deck.
fn table(game: &GameSummary, lang: Lang) -> String {
    let Some(header) = &game.header else { return String::new() };
    let mut names: Vec<&str> = Vec::new();
    for seat in &header.setup.seats {
        let person = seat.person.trim();
        let name = if person.is_empty() { seat.organisation.name.trim() } else { person };
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    let told = names.iter().take(NAMES).map(|name| wording::isolated(name)).collect::<Vec<_>>().join(", ");
    let told = match names.len().saturating_sub(NAMES) {
        0 => told,
        more => t!(lang, "program-game-names-more", names = told, count = more),
    };
    t!(lang, "program-game-table", names = told, deck = wording::isolated(header.deck.title.get(lang.tag())))
}

/// A game in words for the list on the title screen.
fn unfinished(game: &GameSummary, lang: Lang) -> Unfinished {
    let tag = lang.tag();
    let when = game.changed.map(record::local_time).unwrap_or_default();
    let title = game.programme_title().map_or_else(
        || game.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        |title| title.get(tag).to_owned(),
    );
    Unfinished {
        title,
        table: table(game, lang),
        started: game
            .header
            .as_ref()
            .and_then(|header| header.started.parse::<Timestamp>().ok())
            .map(record::local_time)
            .unwrap_or_default(),
        detail: t!(
            lang,
            "program-game-detail",
            round = game.round + 1,
            rounds = game.rounds(),
            step = wording::step(lang, game.step),
            seats = game.seats()
        ),
        when,
        damaged: match &game.state {
            GameState::Problem(error) => Some(error.text(lang)),
            _ => None,
        },
    }
}
