//! *Ny spelomgång*: deck, programme, rules of the table and who sits around it. The choices stand at the left, the seats on a sheet
//! over the table at the right; with large type they are two steps. What keeps the setup from being played stands at its field.

mod cards;
mod choices;
mod lend;
mod paste;
mod seats;
mod table;
mod templates;

pub(crate) use choices::languages;
pub(crate) use table::setup_stage;

use super::quick_setup::{empty_seat, in_language, seed_from};
use crate::app::art::Icon;
use crate::app::game::drafts::draft_line;
use crate::app::scene::Look;
use crate::app::theme::{DesignSpace, Ink, has_room};
use crate::app::widgets::keys::{Chord, FocusKey, KeyRow, Keyed, SEND, key_rows, take};
use crate::app::widgets::{Button, body, icon_button, party_letters};
use crate::deck::Listed;
use crate::record::{Memory, Template};
use crate::rules::{Deck, Earlier, Programme, SEATS, Setup, SetupProblem};
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::{Align, Id, Key, Layout, Pos2, Rect, Ui, UiBuilder, Vec2};

/// What has a key in the whole screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum SetupKey {
    NewSeat,
    Start,
    Back,
}

impl SetupKey {
    const ALL: [SetupKey; 3] = [SetupKey::NewSeat, SetupKey::Start, SetupKey::Back];
}

impl Keyed for SetupKey {
    fn keys(self) -> &'static [Chord] {
        match self {
            SetupKey::NewSeat => &[Chord::Ctrl(Key::N)],
            SetupKey::Start => &[SEND],
            SetupKey::Back => &[Chord::Plain(Key::Escape)],
        }
    }

    fn line(self) -> &'static str {
        match self {
            SetupKey::NewSeat => "new-seat",
            SetupKey::Start => "start",
            SetupKey::Back => "back",
        }
    }
}

/// The keys of the screen, as they are listed.
pub(crate) fn setup_keys(lang: Lang) -> Vec<KeyRow> {
    let mut rows = key_rows(lang, &[FocusKey::Group, FocusKey::Around]);
    rows.push((party_letters(lang).map(|letter| letter.to_uppercase()).to_vec(), t!(lang, "keys-do-party")));
    rows.extend(key_rows(lang, &[SetupKey::NewSeat, SetupKey::Start]));
    rows
}

/// What the screen is to choose from.
pub(crate) struct SetupData<'a> {
    /// Every deck, playable or not.
    pub(crate) decks: &'a [Listed],
    /// The programmes that come with the program; those of the chosen deck are added.
    pub(crate) programmes: &'a [Programme],
    /// Agreements on this machine that can be followed up, the newest first.
    pub(crate) agreements: &'a [Earlier],
    /// What is wrong with those that cannot be.
    pub(crate) spoilt: &'a [String],
    /// Setups kept under a name, each with the id of its deck.
    pub(crate) templates: &'a [Template],
    /// The id of the deck of the last game, and what it was set up with.
    pub(crate) last: Option<(&'a str, &'a Setup)>,
    /// Which cards tables have met.
    pub(crate) memory: &'a Memory,
}

impl<'a> SetupData<'a> {
    fn deck(&self, place: usize) -> Option<&'a Deck> {
        self.decks.get(place).and_then(|listed| listed.checked.deck.as_ref())
    }

    /// The place of the deck with this id, and the deck, if it can be played.
    fn deck_called(&self, id: &str) -> Option<(usize, &'a Deck)> {
        let mut decks = (0..self.decks.len()).filter_map(|place| Some((place, self.deck(place)?)));
        decks.find(|(_, deck)| deck.id == id)
    }
}

/// What was decided.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum SetupChoice {
    /// Start the game, with the deck at this place of [`SetupData::decks`].
    Start(usize, Setup),
    /// Keep the setup under this name, in place of one of the same name.
    SaveTemplate {
        /// The name.
        name: String,
        /// The place of its deck in [`SetupData::decks`].
        deck: usize,
        /// The setup.
        setup: Setup,
    },
    /// Forget which cards this table has met of the deck with this id.
    Forget {
        /// The table's name; empty for the one that has none.
        table: String,
        /// The deck's id.
        deck: String,
    },
    /// Leave the screen.
    Back,
}

/// The step that is shown when there is room for one only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Page {
    #[default]
    Choices,
    Seats,
}

/// A sheet over the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Over {
    /// Templates, to keep and to take.
    Templates,
    /// The role closest to a seat's own.
    Role(usize),
    /// What is wrong with a deck.
    Problems(usize),
    /// Which cards come first.
    Cards,
}

/// What the page began with.
#[derive(Debug)]
struct Begun {
    draft: Setup,
    deck: usize,
}

/// What stands on a page that has been changed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Changed<'a> {
    /// The setup.
    pub(crate) setup: &'a Setup,
    /// The place of its deck in [`SetupData::decks`].
    pub(crate) deck: usize,
    /// What stands in the field of the seed.
    pub(crate) seed: &'a str,
    /// What stands in the field of a template's name.
    pub(crate) template: &'a str,
}

/// The screen with everything typed and chosen so far.
#[derive(Debug)]
pub(crate) struct SetupScreen {
    draft: Setup,
    deck: usize,
    seed: String,
    /// Whether *Börja spelet* was pressed: from then on empty fields are told.
    asked: bool,
    page: Page,
    over: Option<Over>,
    /// Seats whose second line is shown.
    open: Vec<bool>,
    /// What of the list that was pasted last found no room.
    left_over: paste::Left,
    /// The choices that are seldom made are shown.
    more: bool,
    template: String,
    /// What the page began with.
    begun: Begun,
    /// What stands here is a draft from before.
    resumed: bool,
    /// The field that gets the focus next.
    focus: Option<Id>,
    /// The seat whose row is brought into sight next, with what is told below it.
    seek: Option<usize>,
    /// Where the rows of the seats are on the screen: their middles, in points.
    rows: Vec<f32>,
    /// The upper and lower edge of the room they scroll in, in points.
    window: (f32, f32),
    /// The screen's rectangle when it was last shown.
    screen: Rect,
}

impl SetupScreen {
    /// The screen with a draft to begin with, and the place of its deck in [`SetupData::decks`].
    pub(crate) fn new(draft: Setup, deck: usize) -> Self {
        let begun = Begun { draft: draft.clone(), deck };
        SetupScreen {
            seed: draft.seed.to_string(),
            open: vec![false; draft.seats.len()],
            draft,
            deck,
            left_over: paste::Left::default(),
            asked: false,
            page: Page::default(),
            over: None,
            more: false,
            template: String::new(),
            begun,
            resumed: false,
            focus: None,
            seek: None,
            rows: Vec::new(),
            window: (0.0, f32::INFINITY),
            screen: Rect::from_min_size(Pos2::ZERO, Vec2::new(1920.0, 1080.0)),
        }
    }

    /// The same page as it was left another time.
    pub(crate) fn going_on(self, draft: Setup, deck: usize, seed: String, template: String) -> Self {
        let begun = self.begun;
        SetupScreen { seed, template, begun, resumed: true, ..SetupScreen::new(draft, deck) }
    }

    /// What stands on the page; `None` while it is what it began with.
    pub(crate) fn changed(&self) -> Option<Changed<'_>> {
        let Begun { draft, deck } = &self.begun;
        let same = self.draft == *draft && self.deck == *deck && self.seed == draft.seed.to_string();
        (!same || !self.template.is_empty()).then_some(Changed {
            setup: &self.draft,
            deck: self.deck,
            seed: &self.seed,
            template: &self.template,
        })
    }

    /// Where the page is a draft from before: that it is, and a way to be rid of it.
    fn draft_line(&mut self, ui: &mut Ui, look: &Look) {
        if self.resumed && self.changed().is_some() && draft_line(ui, look, "setup") {
            *self = SetupScreen::new(self.begun.draft.clone(), self.begun.deck);
        }
    }

    /// The setup as it stands.
    #[cfg(test)]
    pub(crate) fn draft(&self) -> &Setup {
        &self.draft
    }

    /// Whether choices and seats are two steps: with large type, and with somewhat larger type on a small screen.
    fn two_pages(&self, look: &Look, place: &DesignSpace) -> bool {
        look.large() || (look.enlarged() && place.scale < 0.95)
    }

    /// Shows the screen in all of `ui`.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, data: &SetupData<'_>) -> Option<SetupChoice> {
        if !has_room(ui.max_rect()) {
            return None;
        }
        self.screen = ui.max_rect();
        self.open.resize(self.draft.seats.len(), false);
        let place = DesignSpace::on(self.screen);
        let problems = data.deck(self.deck).map(|deck| self.draft.problems(deck)).unwrap_or_default();
        let mut choice = self.keys(ui, look, data);
        if self.two_pages(look, &place) {
            choice = choice.or(self.one_page(ui, look, data, &place, &problems));
        } else {
            let left = place.rect(60.0, 36.0, 648.0, 1020.0);
            let column = Rect::from_min_max(left.min, Pos2::new(left.max.x, left.max.y + 12.0));
            choice = choice.or(self.title_row(ui, look, column, &t!(look.lang, "setup-title")));
            let below = Rect::from_min_max(Pos2::new(left.left() - 9.0, left.top() + 76.0 * look.text), column.max);
            self.choices(ui, look, data, below, &problems);
            let sheet = place.rect(876.0, 36.0, 1016.0, 838.0);
            self.seats(ui, look, data, sheet, &problems);
            let bar = place.rect(876.0, 896.0, 1016.0, 150.0);
            choice = choice.or(self.start_bar(ui, look, data, bar));
        }
        choice = choice.or(self.over(ui, look, data));
        if let Some(id) = self.focus.take() {
            ui.memory_mut(|memory| memory.request_focus(id));
        }
        if self.seek.is_some() {
            ui.ctx().request_repaint();
        }
        choice
    }

    /// The screen with room for one step: choices, then seats.
    fn one_page(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        data: &SetupData<'_>,
        place: &DesignSpace,
        problems: &[SetupProblem],
    ) -> Option<SetupChoice> {
        let bar_height = 84.0 * look.text + 24.0;
        let room = place.rect(60.0, 30.0, 1800.0, 1030.0);
        let bar = Rect::from_min_max(Pos2::new(room.left(), room.bottom() - bar_height), room.max);
        let inner = Rect::from_min_max(room.min, Pos2::new(room.right(), bar.top() - 8.0));
        match self.page {
            Page::Choices => {
                let choice = self.title_row(ui, look, inner, &t!(look.lang, "setup-title"));
                let top = inner.top() + 76.0 * look.text;
                let column = Rect::from_min_max(
                    Pos2::new(inner.left() - 9.0, top),
                    Pos2::new(inner.left() + inner.width().min(1240.0), inner.bottom()),
                );
                self.choices(ui, look, data, column, problems);
                let mut at = ui.new_child(
                    UiBuilder::new().max_rect(bar).layout(Layout::right_to_left(Align::Center)).id_salt("bar"),
                );
                let next = t!(look.lang, "setup-to-seats");
                if Button::new(&next).primary().after(Icon::Right).size(32.0).height(84.0).show(&mut at, look).clicked()
                {
                    self.page = Page::Seats;
                }
                choice
            }
            Page::Seats => {
                self.seats(ui, look, data, inner, problems);
                self.start_bar(ui, look, data, bar)
            }
        }
    }

    /// The way back and the title.
    fn title_row(&mut self, ui: &mut Ui, look: &Look, rect: Rect, title: &str) -> Option<SetupChoice> {
        let mut row = ui.new_child(
            UiBuilder::new()
                .max_rect(Rect::from_min_size(rect.min, Vec2::new(rect.width(), 64.0 * look.text)))
                .layout(Layout::left_to_right(Align::Center))
                .id_salt("title"),
        );
        let back = icon_button(&mut row, look, Icon::Left, &t!(look.lang, "menus-back")).clicked();
        crate::app::widgets::page_title(&mut row, look, title);
        back.then_some(SetupChoice::Back)
    }

    /// Templates and start.
    fn start_bar(&mut self, ui: &mut Ui, look: &Look, data: &SetupData<'_>, bar: Rect) -> Option<SetupChoice> {
        let mut row =
            ui.new_child(UiBuilder::new().max_rect(bar).layout(Layout::right_to_left(Align::Center)).id_salt("bar"));
        row.spacing_mut().item_spacing.x = 24.0;
        let mut choice = None;
        // Laid out from the right, but reached with Tab from the left: so the left ones come first in the code.
        let start = t!(look.lang, "setup-start");
        let two = self.two_pages(look, &DesignSpace::on(self.screen));
        let size = if two { 32.0 } else { 40.0 };
        let button =
            Button::new(&start).primary().after(Icon::Right).size(size).height(if size > 35.0 { 104.0 } else { 84.0 });
        let wide = button.measure(ui, look, bar.width() * 0.6);
        let wide = Vec2::new(wide.x.max(if size > 35.0 { bar.width() * 0.46 } else { 0.0 }), wide.y);
        let face = Rect::from_center_size(Pos2::new(bar.right() - wide.x / 2.0, bar.center().y), wide);
        let mut others = ui.new_child(
            UiBuilder::new()
                .max_rect(Rect::from_min_max(bar.min, Pos2::new(face.left() - 24.0, bar.bottom())))
                .layout(Layout::left_to_right(Align::Center))
                .id_salt("others"),
        );
        if two && icon_button(&mut others, look, Icon::Left, &t!(look.lang, "setup-to-choices")).clicked() {
            self.page = Page::Choices;
        }
        if two {
            let room = self.draft.seats.len() < *SEATS.end();
            let words = t!(look.lang, "setup-add");
            if Button::new(&words).icon(Icon::Plus).height(76.0).enabled(room).show(&mut others, look).clicked() {
                self.add_seat();
            }
        }
        if Button::new(&t!(look.lang, "setup-templates")).height(76.0).show(&mut others, look).clicked() {
            self.over = Some(Over::Templates);
        }
        if button.at(ui, look, face).clicked() {
            choice = self.start(data);
        }
        choice
    }

    /// The keys of the whole screen.
    fn keys(&mut self, ui: &Ui, look: &Look, data: &SetupData<'_>) -> Option<SetupChoice> {
        if self.over.is_some() {
            return None;
        }
        for key in take(ui, &SetupKey::ALL) {
            match key {
                SetupKey::Start => return self.start(data),
                SetupKey::NewSeat => self.add_seat(),
                SetupKey::Back if self.page == Page::Seats && self.two_pages(look, &DesignSpace::on(self.screen)) => {
                    self.page = Page::Choices;
                }
                SetupKey::Back => return Some(SetupChoice::Back),
            }
        }
        None
    }

    /// Adds a seat and goes to its name, if there is room at the table.
    fn add_seat(&mut self) {
        if self.draft.seats.len() < *SEATS.end() {
            self.draft.seats.push(empty_seat(&self.draft.seats));
            self.open.push(false);
            self.focus = Some(seats::name_id(self.draft.seats.len() - 1));
            self.seek = Some(self.draft.seats.len() - 1);
            self.page = Page::Seats;
        }
    }

    /// Starts if nothing is in the way; else tells what is, and goes to the first field that is.
    fn start(&mut self, data: &SetupData<'_>) -> Option<SetupChoice> {
        self.asked = true;
        let mut setup = self.draft.clone();
        setup.clean();
        let problems = data.deck(self.deck).map(|deck| setup.problems(deck));
        let seed = seed_from(&self.seed);
        if let (Some([]), Some(seed)) = (problems.as_deref(), seed) {
            setup.seed = seed;
            return Some(SetupChoice::Start(self.deck, setup));
        }
        if seed.is_none() {
            self.more = true;
            self.focus = Some(choices::seed_id());
            self.page = Page::Choices;
        }
        let first_seat = problems.into_iter().flatten().find_map(|problem| match problem {
            SetupProblem::OrganisationMissing { seat } | SetupProblem::TextTooLong { seat } => Some(seat),
            _ => None,
        });
        if let Some(seat) = first_seat {
            self.focus = Some(seats::organisation_id(seat));
            self.seek = Some(seat);
            self.page = Page::Seats;
        } else if self.focus.is_none() {
            let seats = draft_needs_seats(&self.draft, data.deck(self.deck));
            self.page = if seats { Page::Seats } else { Page::Choices };
        }
        None
    }

    /// Takes over a setup that was kept, and its deck if that is still there.
    fn take(&mut self, data: &SetupData<'_>, deck: &str, setup: &Setup, lang: Lang) {
        if let Some((place, _)) = data.deck_called(deck) {
            self.deck = place;
        }
        let seed = self.draft.seed;
        self.draft = in_language(Setup { seed, ..setup.clone() }, lang);
        self.open = vec![false; self.draft.seats.len()];
        self.left_over = paste::Left::default();
        self.asked = false;
        self.over = None;
    }

    /// The sheet over the screen, if there is one.
    fn over(&mut self, ui: &mut Ui, look: &Look, data: &SetupData<'_>) -> Option<SetupChoice> {
        match self.over? {
            Over::Templates => self.templates(ui, look, data),
            Over::Cards => self.cards(ui, look, data),
            Over::Role(seat) => {
                self.roles(ui, look, data, seat);
                None
            }
            Over::Problems(deck) => {
                let listed = data.decks.get(deck)?;
                let shown = crate::app::widgets::modal(ui.ctx(), look, "deck-problems", &listed.name, 1100.0, |ui| {
                    body(ui, look, &t!(look.lang, "decks-problems-lead"));
                    crate::app::workshop::deck_list::problem_list(ui, look, &listed.checked.problems);
                    Button::new(&t!(look.lang, "menus-close")).show(ui, look).clicked()
                });
                if shown.close || shown.inner {
                    self.over = None;
                }
                None
            }
        }
    }
}

/// Whether what is in the way has to do with the seats.
fn draft_needs_seats(draft: &Setup, deck: Option<&Deck>) -> bool {
    deck.is_some_and(|deck| {
        draft.problems(deck).iter().any(|problem| {
            matches!(problem, SetupProblem::TooFewSeats | SetupProblem::TooManySeats | SetupProblem::NobodySpeaksFor(_))
        })
    })
}

/// Soft ink, for what can be pressed but is not the point.
const SOFT: Ink = Ink::InkSoft;

#[cfg(test)]
mod tests;
