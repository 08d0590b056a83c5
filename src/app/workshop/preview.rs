//! *Förhandsvisning*: the newest deck of a file that is written in another program, card by card as on the table. A save with errors
//! keeps the last good deck, with what is wrong beside it.

use super::card_preview::{Bed, lying, wood};
use super::deck_list::problem_list;
use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::has_room;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::keys::{Chord, Keyed, take};
use crate::app::widgets::{
    Button, Item, NoticeKind, Pick, gap, is_covered, label, notice, one_line, paint_words, scroll, segmented, sheet,
    soft,
};
use crate::deck::Problem;
use crate::rules::{Card, Deck};
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::{Align, Key, Layout, Popup, Pos2, Rect, Ui, UiBuilder};
use std::sync::Arc;

/// What the screen is told by [`Watch`](super::editing::Watch), which watches the file.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PreviewData<'a> {
    /// The file.
    pub(crate) file: &'a str,
    /// The newest deck that could be read.
    pub(crate) deck: Option<&'a Arc<Deck>>,
    /// What is wrong with the newest save.
    pub(crate) problems: &'a [Problem],
    /// Whether the newest save is the deck that is shown.
    pub(crate) good: bool,
    /// How many saves there have been since the beginning.
    pub(crate) saves: u64,
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PreviewChoice {
    /// Write the deck here.
    Edit,
    /// Leave.
    Back,
}

/// What has a key there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PreviewKey {
    /// Leave.
    Back,
    /// The card before.
    Before,
    /// The card after.
    After,
}

impl PreviewKey {
    /// Those that turn to another card.
    pub(crate) const PAGES: [PreviewKey; 2] = [PreviewKey::Before, PreviewKey::After];
}

impl Keyed for PreviewKey {
    fn keys(self) -> &'static [Chord] {
        match self {
            PreviewKey::Back => &[Chord::Plain(Key::Escape)],
            PreviewKey::Before => &[Chord::Plain(Key::ArrowLeft)],
            PreviewKey::After => &[Chord::Plain(Key::ArrowRight)],
        }
    }

    fn line(self) -> &'static str {
        if self == PreviewKey::Back { "back" } else { "pages" }
    }
}

/// The text sizes a room can have.
const SIZES: [f32; 4] = [1.0, 1.25, 1.5, 2.0];

/// The screen and where it is looking.
#[derive(Debug)]
pub(crate) struct PreviewScreen {
    bed: Bed,
    card: usize,
    page: usize,
    turned: bool,
    lang: Lang,
    size: usize,
    /// The deck that was shown last, to tell which card has changed.
    last: Option<Arc<Deck>>,
    /// The card shown is the one that was changed.
    moved: bool,
}

impl PreviewScreen {
    /// The screen, at the first card.
    pub(crate) fn new(look: &Look) -> Self {
        PreviewScreen {
            bed: Bed::new(),
            card: 0,
            page: 0,
            turned: false,
            lang: look.lang,
            size: 0,
            last: None,
            moved: false,
        }
    }

    /// Shows the screen in all of `ui`.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, data: &PreviewData<'_>) -> Option<PreviewChoice> {
        if !has_room(ui.max_rect()) {
            return None;
        }
        self.follow(data.deck);
        let count = data.deck.map_or(0, |deck| deck.cards.len());
        let mut choice = self.keys(ui, count);
        let rect = ui.max_rect().shrink2(bevy_egui::egui::vec2(28.0, 18.0));
        let bar = Rect::from_min_max(rect.min, Pos2::new(rect.right(), rect.top() + 64.0 * look.text));
        choice = choice.or(self.bar(ui, look, data, bar));
        let foot = Rect::from_min_max(Pos2::new(rect.left(), rect.bottom() - 60.0 * look.text), rect.max);
        let middle = Rect::from_min_max(
            Pos2::new(rect.left(), bar.bottom() + space::M),
            Pos2::new(rect.right(), foot.top() - space::M),
        );
        let (bed, beside) = match (data.problems.is_empty(), middle.width() >= 1200.0 * look.text) {
            (true, _) => (middle, None),
            (false, true) => {
                let split = middle.right() - (560.0 * look.text).min(middle.width() * 0.4);
                let bed = Rect::from_min_max(middle.min, Pos2::new(split - space::L, middle.bottom()));
                (bed, Some(Rect::from_min_max(Pos2::new(split, middle.top()), middle.max)))
            }
            (false, false) => {
                let split = middle.top() + middle.height() * if data.good { 0.66 } else { 0.5 };
                let bed = Rect::from_min_max(middle.min, Pos2::new(middle.right(), split - space::L));
                (bed, Some(Rect::from_min_max(Pos2::new(middle.left(), split), middle.max)))
            }
        };
        wood(ui, look, bed);
        let room = Look { lang: self.lang, text: SIZES[self.size], movement: false, ..*look };
        let mut pages = 1;
        match data.deck.and_then(|deck| deck.cards.get(self.card)) {
            Some(card) if self.turned => {
                pages = self.bed.turned(ui, &room, bed.shrink(space::M), card.clone(), self.page);
            }
            Some(card) => lying(ui, look, &room, bed, card),
            None => {}
        }
        self.page = self.page.min(pages.saturating_sub(1));
        if let Some(beside) = beside {
            let mut part = ui.new_child(UiBuilder::new().max_rect(beside).id_salt("problems"));
            sheet(&mut part, look, beside, space::L, |ui| {
                scroll(ui, look, "problems", beside.height() - 2.0 * space::L, |ui| {
                    if !data.good {
                        let words = if data.deck.is_some() { "preview-broken" } else { "preview-nothing" };
                        notice(ui, look, &t!(look.lang, words), NoticeKind::Error);
                    }
                    problem_list(ui, look, data.problems);
                });
            });
        }
        self.foot(ui, look, foot, count, pages);
        choice
    }

    /// Goes to the card that has changed, when one has.
    fn follow(&mut self, deck: Option<&Arc<Deck>>) {
        let Some(deck) = deck else { return };
        let same = self.last.as_ref().is_some_and(|last| Arc::ptr_eq(last, deck));
        if same {
            return;
        }
        if let Some(last) = &self.last {
            let known = |card: &Card| last.cards.iter().any(|old| old == card);
            if let Some(at) = deck.cards.iter().position(|card| !known(card)) {
                self.moved = at != self.card || self.moved;
                if at != self.card {
                    self.page = 0;
                }
                self.card = at;
            }
        }
        self.card = self.card.min(deck.cards.len().saturating_sub(1));
        self.last = Some(Arc::clone(deck));
    }

    fn keys(&mut self, ui: &Ui, count: usize) -> Option<PreviewChoice> {
        if Popup::is_any_open(ui.ctx()) || is_covered(ui) {
            return None;
        }
        // A control that has the focus hears the arrows itself.
        let pages = if ui.memory(|memory| memory.focused()).is_none() { &PreviewKey::PAGES[..] } else { &[] };
        for key in take(ui, &[&[PreviewKey::Back][..], pages].concat()) {
            match key {
                PreviewKey::Back => return Some(PreviewChoice::Back),
                PreviewKey::Before => self.go(-1, count),
                PreviewKey::After => self.go(1, count),
            }
        }
        None
    }

    fn go(&mut self, by: isize, count: usize) {
        self.card = self.card.saturating_add_signed(by).min(count.saturating_sub(1));
        self.page = 0;
        self.moved = false;
    }

    fn bar(&mut self, ui: &mut Ui, look: &Look, data: &PreviewData<'_>, rect: Rect) -> Option<PreviewChoice> {
        let lang = look.lang;
        let mut choice = None;
        let mut row =
            ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)).id_salt("bar"));
        let ui = &mut row;
        ui.spacing_mut().item_spacing.x = space::L;
        let back = t!(lang, "menus-back");
        if Button::new("").icon(Icon::Left).spoken(&back).height(56.0).size(23.0).show(ui, look).clicked() {
            choice = Some(PreviewChoice::Back);
        }
        label(ui, look, &t!(lang, "preview-title"), Face::Display, 36.0, Ink::Ink);
        let words = t!(lang, "preview-edit");
        let edit = Button::new(&words).icon(Icon::Pen).height(56.0).size(23.0);
        let wide = edit.measure(ui, look, rect.width()).x;
        let state = if data.good { "preview-good" } else { "preview-broken" };
        let state = if data.deck.is_none() { "preview-nothing" } else { state };
        let saves = t!(lang, "preview-saves", count = data.saves);
        let line = format!("{}  ·  {saves}  ·  {}", t!(lang, state), data.file);
        let room = rect.right() - wide - 2.0 * space::L - ui.cursor().left();
        let shown = one_line(ui, look, &line, Ink::InkSoft, room.max(1.0));
        let (place, response) = ui
            .allocate_exact_size(bevy_egui::egui::vec2(room.max(1.0), shown.size().y), bevy_egui::egui::Sense::hover());
        response.widget_info(|| bevy_egui::egui::WidgetInfo::labeled(bevy_egui::egui::WidgetType::Label, true, &line));
        response.on_hover_text(&line);
        paint_words(ui, place.min, shown);
        if edit.show(ui, look).clicked() {
            choice = Some(PreviewChoice::Edit);
        }
        choice
    }

    fn foot(&mut self, ui: &mut Ui, look: &Look, rect: Rect, count: usize, pages: usize) {
        let lang = look.lang;
        let mut row =
            ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)).id_salt("foot"));
        let ui = &mut row;
        ui.spacing_mut().item_spacing.x = space::M;
        let step = |icon, words| Button::new("").icon(icon).spoken(words).height(54.0).size(22.0);
        let (before, next) = (t!(lang, "preview-before"), t!(lang, "preview-next"));
        if step(Icon::Left, &before).enabled(self.card > 0).show(ui, look).clicked() {
            self.go(-1, count);
        }
        if step(Icon::Right, &next).enabled(self.card + 1 < count).show(ui, look).clicked() {
            self.go(1, count);
        }
        if count > 0 {
            let words = t!(lang, "preview-card", number = self.card + 1, count = count);
            soft(ui, look, &words);
            if self.moved {
                label(ui, look, &t!(lang, "preview-changed"), Face::Strong, 22.0, Ink::Ink);
            }
        }
        let each = 190.0 * look.text;
        if ui.available_width() > 3.4 * each {
            gap(ui, ui.available_width() - 3.4 * each);
        }
        let (lies, turned) = (t!(lang, "workshop-on-table"), t!(lang, "workshop-turned"));
        let mut way = ui.new_child(
            UiBuilder::new()
                .max_rect(Rect::from_min_size(
                    Pos2::new(ui.cursor().left(), rect.top()),
                    bevy_egui::egui::vec2(1.5 * each, rect.height()),
                ))
                .layout(Layout::top_down(Align::Min))
                .id_salt("way"),
        );
        segmented(&mut way, look, "way", &[(false, &*lies), (true, &*turned)], &mut self.turned);
        ui.add_space(1.5 * each + space::M);
        let tongues: Vec<Item> =
            Lang::ALL.iter().map(|tongue| Item::new(t!(lang, &format!("language-{}", tongue.tag())))).collect();
        let chosen = Lang::ALL.iter().position(|tongue| *tongue == self.lang);
        let name = t!(lang, "workshop-language");
        if let (_, Some(at)) = Pick::new(&name, &tongues, chosen).height(54.0).width(each).show(ui, look) {
            self.lang = Lang::ALL[at];
        }
        let sizes = SIZES.map(|size| Item::new(t!(lang, "workshop-size", percent = (size * 100.0).round())));
        let name = t!(lang, "workshop-seen-size");
        let pick = Pick::new(&name, &sizes, Some(self.size)).height(54.0).width(0.7 * each);
        if let (_, Some(at)) = pick.show(ui, look) {
            self.size = at;
        }
        if pages > 1 {
            let (before, after) = (t!(lang, "workshop-page-before"), t!(lang, "workshop-page-after"));
            if step(Icon::Up, &before).enabled(self.page > 0).show(ui, look).clicked() {
                self.page -= 1;
            }
            if step(Icon::Down, &after).enabled(self.page + 1 < pages).show(ui, look).clicked() {
                self.page += 1;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::scene::Stage;
    use crate::app::widgets::testing::{harness, look, pictures, squeezed};
    use crate::deck::{embedded, load_str};
    use egui_kittest::kittest::Queryable as _;

    fn deck() -> Arc<Deck> {
        let (name, source) = embedded()[0];
        Arc::new(load_str(source, name).deck.unwrap())
    }

    fn broken() -> Vec<Problem> {
        let (name, source) = embedded()[0];
        load_str(&source.replacen("phase: Gathering", "phase: Samling", 1), name).problems
    }

    #[test]
    fn the_cards_are_gone_through_and_the_deck_is_left() {
        let deck = deck();
        let title = |at: usize| deck.cards[at].title.get("sv").to_owned();
        let (first, second) = (title(0), title(1));
        let state = (PreviewScreen::new(&look(Lang::Sv, 1.0)), None);
        let mut h = harness(1920.0, 1080.0, state, move |ui, state: &mut (PreviewScreen, Option<PreviewChoice>)| {
            let problems = broken();
            let data =
                PreviewData { file: "/lekar/lek.ron", deck: Some(&deck), problems: &problems, good: false, saves: 2 };
            state.1 = state.0.ui(ui, &look(Lang::Sv, 1.0), &data).or(state.1);
        });
        h.run();
        h.get_by_label_contains(&first);
        h.key_press(Key::ArrowRight);
        h.run();
        h.get_by_label_contains(&second);
        h.get_by_label("Vänt").click();
        h.run();
        h.get_by_label_contains("Kortet vänt");
        h.get_by_label("Redigera här").click();
        h.run();
        assert_eq!(h.state().1, Some(PreviewChoice::Edit));
        h.key_press(Key::Escape);
        h.run();
        assert_eq!(h.state().1, Some(PreviewChoice::Back));
    }

    #[test]
    fn pictures_of_the_preview() {
        for (name, bad) in [("preview", false), ("preview-broken", true)] {
            pictures(name, |look, _| {
                let (look, deck, problems) = (*look, deck(), if bad { broken() } else { Vec::new() });
                let mut screen = PreviewScreen::new(&look);
                screen.turned = bad;
                (Stage::default(), move |ui: &mut Ui| {
                    let data = PreviewData {
                        file: "/home/karin/kortlekar/lek.ron",
                        deck: Some(&deck),
                        problems: &problems,
                        good: !bad,
                        saves: 3,
                    };
                    screen.ui(ui, &look, &data);
                })
            });
        }
    }

    #[test]
    fn it_stands_a_window_dragged_to_nothing() {
        let deck = deck();
        squeezed(move |ui, look| {
            let data = PreviewData { file: "", deck: Some(&deck), problems: &[], good: true, saves: 0 };
            PreviewScreen::new(look).ui(ui, look, &data);
        });
    }
}
