//! *Kortverkstad*: a deck is written here. A list of what is in it, a form for one thing at a time, how the card will look on the
//! table, how the deck is balanced, and what is to be mended. With little room some of these become pages or tabs.

mod ask;
mod balance;
mod bar;
pub(crate) mod card_preview;
mod change;
pub(crate) mod deck_list;
pub(crate) mod editing;
mod find;
mod form;
mod keys;
mod list;
pub(crate) mod new_deck;
mod played;
pub(crate) mod preview;
pub(crate) mod print_sheet;
mod problems;
pub(crate) mod recover;
mod seen;
#[cfg(test)]
mod tests;

use super::scene::Look;
use super::theme::has_room;
use super::widgets::{segmented, sheet};
use crate::app::theme::space;
use crate::deck::Severity;
use crate::deck::edit::{
    Clip, DeckForm, Find, ItemForm, Key as ItemKey, Marked, Section, Side, Target, ThreeWay, Workshop,
};
use crate::rules::{Phase, Principle};
use crate::t;
use bevy_egui::egui::{Align, Id, Layout, Pos2, Rect, Ui, UiBuilder, Vec2};
use seen::Seen;
use std::collections::BTreeSet;
use std::time::Duration;

pub(crate) use form::slug;
pub(crate) use keys::workshop_keys;

/// What the screen is told by [`Desk`](editing::Desk), which keeps the file.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct WorkshopData {
    /// The file, as the facilitator knows it.
    pub(crate) file: String,
    /// When it was last saved, in words; empty when it was not saved here.
    pub(crate) saved: String,
    /// Other decks that cards can be copied to, by name.
    pub(crate) others: Vec<String>,
    /// The file on disk has become another one since it was opened.
    pub(crate) changed_on_disk: bool,
}

/// What was decided.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum WorkshopChoice {
    /// Save the file.
    Save,
    /// Save the file, and leave if that went well.
    SaveAndLeave,
    /// Leave; what was not saved is let go.
    Leave,
    /// Try the deck in a game, with this card if it can be.
    Try(Option<ItemKey>),
    /// Print it.
    Print,
    /// Show it as it is played while the file is written elsewhere.
    Preview,
    /// Put an item into another deck of [`WorkshopData::others`].
    CopyTo(usize, Clip),
    /// Compare with the file on disk: the screen is to get [`WorkshopScreen::compare`].
    Compare,
    /// Save this text, for which all differences have been chosen.
    SaveMerged(String),
    /// Open the file in whatever opens text files here.
    OpenFile,
}

/// Which languages the form shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tongue {
    /// One, by its place among those of the deck.
    One(usize),
    /// All.
    All,
}

/// A page, where there is room for one thing at a time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Page {
    List,
    Form,
    Card,
    Balance,
    Problems,
}

/// A tab beside the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tab {
    Card,
    Balance,
}

/// How the screen is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Shape {
    /// Everything at once.
    Whole,
    /// Preview and balance are tabs.
    Tabs,
    /// One column: pages.
    Column,
}

/// Which items the list shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Filter {
    All,
    Problems,
    Phase(Phase),
    Principle(Principle),
}

/// The sheet over the screen.
#[derive(Clone, Debug, PartialEq)]
enum Over {
    /// Leave with unsaved changes?
    Leave,
    /// Which deck to copy an item to.
    CopyTo(ItemKey, bool),
    /// Find and replace.
    Find,
    /// The file has changed on disk.
    ThreeWay(Box<ThreeWay>),
    /// What the keys do.
    Keys,
}

/// What the form holds.
#[derive(Clone, Debug, PartialEq)]
enum Draft {
    /// Nothing is chosen.
    None,
    /// What is said about the deck.
    About(Box<DeckForm>),
    /// An item.
    Item(ItemKey, Box<ItemForm>),
    /// The text of an item.
    Source(ItemKey, String),
    /// The text of the whole file, where no form can be made of what is said about the deck.
    File(String),
}

/// What is worked out from the deck, until it changes.
#[derive(Debug, Default)]
struct Known {
    /// The places of the items the list shows.
    rows: Vec<usize>,
    coverage: crate::deck::advice::Coverage,
    /// All problems, in the order they are shown.
    problems: Vec<Marked>,
    /// Problems of each kind, advice on the whole deck included.
    marks: crate::deck::edit::Marks,
    /// Advice on the whole deck, as it was last worked out.
    advice: Vec<Marked>,
}

/// The screen with everything typed and chosen so far.
#[derive(Debug)]
pub(crate) struct WorkshopScreen {
    desk: Workshop,
    /// The list that is shown; `None` for the deck itself.
    section: Option<Section>,
    /// The item chosen in each list.
    chosen: [Option<ItemKey>; 6],
    draft: Draft,
    /// The item is shown as text though a form could be made of it.
    as_text: bool,
    tongue: Tongue,
    search: String,
    filter: Filter,
    page: Page,
    tab: Tab,
    /// The problem that is pointed at.
    problem: usize,
    /// The field that is to get the focus when it is shown.
    goto: Option<String>,
    /// The widget that is to get the focus.
    focus: Option<Id>,
    /// The field that explains itself: whose it is, its group and its name.
    explained: Option<(Target, &'static str, &'static str)>,
    /// Options that are unfolded.
    open: BTreeSet<usize>,
    over: Option<Over>,
    find: Find,
    with: String,
    found: usize,
    seen: Seen,
    known: Known,
    /// `known` is to be worked out anew.
    stale: bool,
    /// When the advice on the whole deck is to be worked out, in egui's time.
    advise_at: Option<f64>,
    /// Advice that comes of playing the deck.
    played: played::Played,
    /// Counts changes, so that a copy is known to be old.
    version: u64,
    /// Something that was done, and when it was told.
    told: Option<(String, f64)>,
    /// A field of text had the focus in the last frame.
    writing: bool,
    /// The list had the focus in the last frame.
    listing: bool,
    /// The row that is chosen is to be scrolled to.
    show_row: bool,
    /// The problem that was gone to last: what, where and in which field.
    visited: Option<(&'static str, Target, String)>,
    /// The problem that is pointed at is to be scrolled to.
    show_problem: bool,
}

/// Advice on the whole deck waits until nobody has typed for so long, in seconds.
const ADVICE_AFTER: f64 = 0.7;

impl WorkshopScreen {
    /// The screen with a deck opened.
    pub(crate) fn new(desk: Workshop, look: &Look) -> Self {
        let languages = desk.languages();
        let own = languages.iter().position(|tag| *tag == look.lang.tag()).unwrap_or(0);
        let mut screen = WorkshopScreen {
            desk,
            section: Some(Section::Cards),
            chosen: [None; 6],
            draft: Draft::None,
            as_text: false,
            tongue: Tongue::One(own),
            search: String::new(),
            filter: Filter::All,
            page: Page::List,
            tab: Tab::Card,
            problem: 0,
            goto: None,
            focus: None,
            explained: None,
            open: BTreeSet::new(),
            over: None,
            find: Find::default(),
            with: String::new(),
            found: 0,
            seen: Seen::new(look),
            known: Known::default(),
            stale: true,
            advise_at: Some(0.0),
            played: played::Played::default(),
            version: 0,
            told: None,
            writing: false,
            listing: false,
            show_row: true,
            visited: None,
            show_problem: false,
        };
        for section in Section::ALL {
            screen.chosen[section.index()] = screen.desk.keys(section).next();
        }
        screen.load();
        screen
    }

    /// The same with advice that comes of playing the deck, worked out beside the screen.
    pub(crate) fn playing(mut self) -> Self {
        self.played.turn_on();
        self
    }

    /// The deck.
    pub(crate) fn desk(&self) -> &Workshop {
        &self.desk
    }

    /// The deck as text, to be saved.
    pub(crate) fn desk_mut(&mut self) -> &mut Workshop {
        self.stale = true;
        &mut self.desk
    }

    /// A number that grows with every change.
    pub(crate) fn version(&self) -> u64 {
        self.version
    }

    /// The picture of the card that is written, by its path.
    pub(crate) fn images(&self) -> Vec<String> {
        match &self.draft {
            Draft::Item(_, form) => match &**form {
                ItemForm::Card(card) if !card.image.trim().is_empty() => vec![card.image.clone()],
                _ => Vec::new(),
            },
            _ => Vec::new(),
        }
    }

    /// Tells that something was done.
    pub(crate) fn tell(&mut self, text: String) {
        self.told = Some((text, f64::NAN));
    }

    /// Goes to the first thing that keeps the deck from being played.
    pub(crate) fn show_first(&mut self) {
        self.problem = 0;
        self.show_problem = true;
        self.go_to_problem(0);
    }

    /// Shows in what the deck differs from the file on disk, to choose from.
    pub(crate) fn compare(&mut self, differences: ThreeWay) {
        self.over = Some(Over::ThreeWay(Box::new(differences)));
    }

    /// Asks before leaving, if there is something to ask about. Answers whether there is nothing.
    pub(crate) fn may_leave(&mut self) -> bool {
        if self.desk.is_changed() {
            self.over = Some(Over::Leave);
            return false;
        }
        true
    }

    /// Goes on with the text of a file that was written elsewhere: what was kept of an earlier session, or what was merged.
    pub(crate) fn replace(&mut self, text: &str) {
        self.desk.set_text(text);
        self.changed();
        self.load();
    }

    /// The item that is being written.
    fn current(&self) -> Option<ItemKey> {
        self.section.and_then(|section| self.chosen[section.index()])
    }

    /// Something in the deck has become another.
    fn changed(&mut self) {
        self.version += 1;
        self.stale = true;
        self.advise_at = Some(f64::NAN);
    }

    /// Fills the form with what is chosen.
    fn load(&mut self) {
        self.draft = match self.section {
            None => match self.desk.about() {
                Some(form) if !self.as_text => Draft::About(Box::new(form)),
                _ => Draft::File(self.desk.text()),
            },
            Some(section) => {
                let key = self.chosen[section.index()].filter(|key| self.desk.place(*key).is_some());
                self.chosen[section.index()] = key;
                match key {
                    None => Draft::None,
                    Some(key) => match self.desk.form(key).filter(|_| !self.as_text) {
                        Some(form) => Draft::Item(key, Box::new(form)),
                        None => Draft::Source(key, self.desk.source(key).unwrap_or_default().to_owned()),
                    },
                }
            }
        };
    }

    /// Chooses an item.
    fn choose(&mut self, section: Section, key: ItemKey) {
        let same = self.section == Some(section) && self.chosen[section.index()] == Some(key);
        self.section = Some(section);
        self.chosen[section.index()] = Some(key);
        self.show_row = true;
        if same {
            return;
        }
        self.as_text = false;
        self.load();
        self.unfold();
    }

    /// Unfolds the options that have still to be written.
    fn unfold(&mut self) {
        self.open.clear();
        if let Draft::Item(_, form) = &self.draft
            && let ItemForm::Card(card) = &**form
        {
            let empty = card.options.iter().enumerate().filter(|(_, option)| option.text.is_empty());
            self.open.extend(empty.map(|(at, _)| at));
        }
    }

    /// Shows another list, or the deck itself.
    fn open_section(&mut self, section: Option<Section>) {
        self.section = section;
        self.as_text = false;
        self.filter = Filter::All;
        self.search.clear();
        self.stale = true;
        self.show_row = true;
        if let Some(section) = section
            && self.chosen[section.index()].is_none()
        {
            self.chosen[section.index()] = self.desk.keys(section).next();
        }
        self.load();
        self.unfold();
    }

    /// Goes to what a problem or a hit is about.
    fn go_to(&mut self, target: Target, path: &str) {
        match target {
            Target::Deck if path == "cards" && self.desk.len(Section::Cards) > 0 => {
                // What is missing among the cards is seen in the balance, and written from there.
                self.page = Page::Balance;
                self.tab = Tab::Balance;
                self.focus = balance::first_hole(&self.known.coverage);
                return;
            }
            Target::Deck => {
                if self.section.is_some() {
                    self.open_section(None);
                }
            }
            Target::Item(section, key) => {
                if self.section != Some(section) {
                    self.open_section(Some(section));
                }
                // What is looked for may be hidden by what is searched for.
                if let Some((_, place)) = self.desk.place(key)
                    && !self.known.rows.contains(&place)
                {
                    self.search.clear();
                    self.filter = Filter::All;
                    self.stale = true;
                }
                self.choose(section, key);
            }
        }
        self.page = Page::Form;
        let mut steps = path.split('.');
        if steps.next() == Some("options")
            && let Some(option) = steps.next().and_then(|step| step.parse().ok())
        {
            self.open.insert(option);
        }
        // A text that is missing in a language has to be shown in that language.
        if let Some(place) = self.desk.languages().iter().position(|tag| path.ends_with(&format!(".{tag}")))
            && self.tongue != Tongue::All
        {
            self.tongue = Tongue::One(place);
        }
        self.goto = Some(if path.is_empty() { "title".to_owned() } else { path.to_owned() });
    }

    /// Works out what has become another.
    fn refresh(&mut self, ui: &Ui) {
        let now = ui.input(|i| i.time);
        if self.advise_at.is_some_and(f64::is_nan) {
            self.advise_at = Some(now + ADVICE_AFTER);
        }
        if let Some(at) = self.advise_at {
            if at <= now {
                self.advise_at = None;
                self.known.advice = self.desk.deck_advice();
                self.played.begin(&self.desk, self.version, ui.ctx());
                self.stale = true;
            } else {
                // The same span in every frame: another one would be a reason to draw at once.
                ui.ctx().request_repaint_after(Duration::from_secs_f64(ADVICE_AFTER));
            }
        }
        if let Some(found) = self.played.found(self.version) {
            self.known.advice.extend(self.desk.about_cards(found));
            self.stale = true;
        }
        if !std::mem::take(&mut self.stale) {
            return;
        }
        self.known.coverage = self.desk.coverage();
        self.known.problems = self.desk.problems().iter().chain(&self.known.advice).cloned().collect();
        // The worst first; within the same kind in the order of the file.
        self.known.problems.sort_by_key(|marked| std::cmp::Reverse(marked.problem.severity));
        let count = |severity| self.known.problems.iter().filter(|marked| marked.problem.severity == severity).count();
        self.known.marks = crate::deck::edit::Marks {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
            advice: count(Severity::Advice),
        };
        self.problem = self.problem.min(self.known.problems.len().saturating_sub(1));
        self.known.rows = self.rows();
    }

    fn shape(&self, look: &Look, rect: Rect) -> Shape {
        let (wide, high) = (rect.width() / look.text, rect.height() / look.text);
        if wide >= 1700.0 && high >= 980.0 {
            Shape::Whole
        } else if wide >= 1240.0 && high >= 640.0 {
            Shape::Tabs
        } else {
            Shape::Column
        }
    }

    /// Shows the screen in all of `ui`.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, data: &WorkshopData) -> Option<WorkshopChoice> {
        if !has_room(ui.max_rect()) {
            return None;
        }
        let mut choice = if self.over.is_none() { self.keys(ui, look) } else { None };
        self.refresh(ui);
        let screen = ui.max_rect();
        // Never wider than can be looked over.
        let rect = Rect::from_center_size(screen.center(), Vec2::new(screen.width().min(2652.0), screen.height()));
        let rect = rect.shrink2(Vec2::new(28.0, 18.0));
        let shape = self.shape(look, rect);
        let bar = Rect::from_min_size(rect.min, Vec2::new(rect.width(), 60.0 * look.text + space::S));
        let below = Rect::from_min_max(Pos2::new(rect.left(), bar.bottom() + space::M), rect.max);
        choice = choice.or(self.bar(ui, look, data, bar, shape));
        match shape {
            Shape::Whole => self.whole(ui, look, below),
            Shape::Tabs => self.tabs(ui, look, below),
            Shape::Column => self.column(ui, look, below),
        }
        choice = choice.or(self.lies_over(ui, look, data));
        self.toast(ui, look);
        if let Some(id) = self.focus.take() {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        self.writing = ui.ctx().text_edit_focused();
        choice
    }

    /// Everything at once.
    fn whole(&mut self, ui: &mut Ui, look: &Look, rect: Rect) {
        let gap = 20.0;
        let list_w = (396.0 * look.text).min(rect.width() * 0.22);
        let low_h = (244.0 * look.text).min(rect.height() * 0.28);
        let right_x = rect.left() + list_w + gap;
        let upper = rect.bottom() - low_h - gap;
        let form_w = (rect.right() - right_x - gap) * 0.448;
        let form = Rect::from_min_max(Pos2::new(right_x, rect.top()), Pos2::new(right_x + form_w, upper));
        let side = Rect::from_min_max(Pos2::new(form.right() + gap, rect.top()), Pos2::new(rect.right(), upper));
        let balance_h = (36.0 + 9.0 * 31.0) * look.text;
        let split = side.bottom() - balance_h.min(side.height() * 0.52);
        self.list_sheet(ui, look, Rect::from_min_size(rect.min, Vec2::new(list_w, rect.height())));
        self.form_sheet(ui, look, form);
        self.seen_ui(ui, look, Rect::from_min_max(side.min, Pos2::new(side.right(), split - gap)));
        self.balance_sheet(ui, look, Rect::from_min_max(Pos2::new(side.left(), split), side.max));
        self.problems_sheet(ui, look, Rect::from_min_max(Pos2::new(right_x, upper + gap), rect.max));
    }

    /// Preview and balance as tabs.
    fn tabs(&mut self, ui: &mut Ui, look: &Look, rect: Rect) {
        let gap = 16.0;
        let list_w = (340.0 * look.text).min(rect.width() * 0.25);
        let low_h = (206.0 * look.text).min(rect.height() * 0.28);
        let right_x = rect.left() + list_w + gap;
        let upper = rect.bottom() - low_h - gap;
        let form_w = (rect.right() - right_x - gap) * 0.5;
        let form = Rect::from_min_max(Pos2::new(right_x, rect.top()), Pos2::new(right_x + form_w, upper));
        let side = Rect::from_min_max(Pos2::new(form.right() + gap, rect.top()), Pos2::new(rect.right(), upper));
        self.list_sheet(ui, look, Rect::from_min_size(rect.min, Vec2::new(list_w, rect.height())));
        self.form_sheet(ui, look, form);
        let strip = Rect::from_min_size(side.min, Vec2::new(side.width(), 62.0 * look.text));
        let (card, balance) = (t!(look.lang, "workshop-tab-card"), t!(look.lang, "workshop-tab-balance"));
        let mut row = child(ui, strip, "tabs");
        segmented(&mut row, look, "side", &[(Tab::Card, &*card), (Tab::Balance, &*balance)], &mut self.tab);
        let below = Rect::from_min_max(Pos2::new(side.left(), strip.bottom() + gap), side.max);
        match self.tab {
            Tab::Card => self.seen_ui(ui, look, below),
            Tab::Balance => self.balance_sheet(ui, look, below),
        }
        self.problems_sheet(ui, look, Rect::from_min_max(Pos2::new(right_x, upper + gap), rect.max));
    }

    /// One thing at a time.
    fn column(&mut self, ui: &mut Ui, look: &Look, rect: Rect) {
        let words = [
            (Page::List, t!(look.lang, "workshop-page-list")),
            (Page::Form, t!(look.lang, "workshop-page-form")),
            (Page::Card, t!(look.lang, "workshop-tab-card")),
            (Page::Balance, t!(look.lang, "workshop-page-balance")),
            (Page::Problems, t!(look.lang, "workshop-page-problems", count = self.known.problems.len())),
        ];
        let pages: Vec<(Page, &str)> = words.iter().map(|(page, words)| (*page, words.as_str())).collect();
        let mut row = child(ui, rect, "pages");
        segmented(&mut row, look, "page", &pages, &mut self.page);
        let top = row.min_rect().bottom() + 16.0;
        let below = Rect::from_min_max(Pos2::new(rect.left(), top.min(rect.bottom() - 60.0)), rect.max);
        match self.page {
            Page::List => self.list_sheet(ui, look, below),
            Page::Form => self.form_sheet(ui, look, below),
            Page::Card => self.seen_ui(ui, look, below),
            Page::Balance => self.balance_sheet(ui, look, below),
            Page::Problems => self.problems_sheet(ui, look, below),
        }
    }

    fn toast(&mut self, ui: &mut Ui, look: &Look) {
        let now = ui.input(|i| i.time);
        let Some((text, at)) = &mut self.told else { return };
        if at.is_nan() {
            *at = now;
        }
        let left = crate::app::widgets::toast::TOAST.as_secs_f64() - (now - *at);
        if left <= 0.0 {
            self.told = None;
            return;
        }
        crate::app::widgets::toast::toast(ui, look, text, &[]);
        ui.ctx().request_repaint_after(Duration::from_secs(1));
    }
}

/// A part of the screen to lay things out in, from the top.
fn child(ui: &mut Ui, rect: Rect, id: &str) -> Ui {
    ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::top_down(Align::Min)).id_salt(id))
}

/// A sheet on `rect`, named so that what is on it keeps its identity.
fn leaf<R>(ui: &mut Ui, look: &Look, rect: Rect, id: &str, padding: f32, contents: impl FnOnce(&mut Ui) -> R) -> R {
    let mut part = ui.new_child(UiBuilder::new().max_rect(rect).id_salt(id));
    part.set_clip_rect(ui.clip_rect());
    sheet(&mut part, look, rect, padding, contents)
}

/// The name of a list.
fn section_words(look: &Look, section: Option<Section>) -> String {
    crate::text::tr(look.lang, &format!("workshop-section-{}", section.map_or("deck", Section::name)))
}

/// Keeps which of two versions is kept in words.
fn side_words(look: &Look, side: Side) -> String {
    t!(look.lang, if side == Side::Mine { "workshop-mine" } else { "workshop-theirs" })
}

/// Words in a row: *a, b och c*.
fn listed(look: &Look, words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => t!(look.lang, "rooms-and", first = first.join(", "), last = last.as_str()),
    }
}
