//! The bar: what is written, how it stands, and what can be done with all of it.

use super::{Over, Shape, WorkshopChoice, WorkshopData, WorkshopScreen};
use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::{Button, Item, galley, menu, paint_words};
use crate::deck::edit::Section;
use crate::t;
use bevy_egui::egui::{Align, Layout, Pos2, Rect, Sense, Ui, UiBuilder, WidgetInfo, WidgetType};

impl WorkshopScreen {
    /// The title of the deck, how it stands, and the buttons.
    pub(super) fn bar(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        data: &WorkshopData,
        rect: Rect,
        shape: Shape,
    ) -> Option<WorkshopChoice> {
        let mut choice = None;
        let mut row =
            ui.new_child(UiBuilder::new().max_rect(rect).layout(Layout::left_to_right(Align::Center)).id_salt("bar"));
        let row = &mut row;
        row.spacing_mut().item_spacing.x = space::L;
        let back = t!(look.lang, "menus-back");
        if Button::new("").icon(Icon::Left).spoken(&back).height(56.0).size(23.0).show(row, look).clicked() {
            choice = self.leave();
        }
        // The words give way to the buttons.
        let (undo, redo) = self.desk.can_undo_redo();
        let save = t!(look.lang, "workshop-save");
        let try_it = t!(look.lang, "workshop-try");
        let more = t!(look.lang, "workshop-more");
        let narrow = shape == Shape::Column;
        let play = if narrow { Button::new("").spoken(&try_it) } else { Button::new(&try_it) };
        let play = play.icon(Icon::Play).height(56.0).size(23.0);
        let key = if shape == Shape::Whole { Some("Ctrl S") } else { None };
        let mut keep = Button::new(&save).primary().icon(Icon::Save).height(56.0).size(23.0);
        if let Some(key) = key {
            keep = keep.key(key);
        }
        let icon = |icon, label| Button::new("").icon(icon).spoken(label).height(56.0).size(23.0);
        let (undo_words, redo_words) = (t!(look.lang, "workshop-undo"), t!(look.lang, "workshop-redo"));
        let widths: f32 = [&play, &keep].iter().map(|button| button.measure(row, look, rect.width()).x).sum::<f32>()
            + 3.0 * icon(Icon::Undo, &undo_words).measure(row, look, rect.width()).x
            + 4.0 * space::L;
        let right = Rect::from_min_max(Pos2::new(rect.right() - widths, rect.top()), rect.max);
        let words = Rect::from_min_max(
            Pos2::new(row.cursor().left(), rect.top()),
            Pos2::new(right.left() - space::L, rect.bottom()),
        );
        self.words(row, look, data, words, shape);
        let mut buttons = ui.new_child(
            UiBuilder::new().max_rect(right).layout(Layout::left_to_right(Align::Center)).id_salt("buttons"),
        );
        let ui = &mut buttons;
        ui.spacing_mut().item_spacing.x = space::L;
        if icon(Icon::Undo, &undo_words).enabled(undo).show(ui, look).on_hover_text(&undo_words).clicked() {
            self.step(true);
        }
        if icon(Icon::Rephrase, &redo_words).enabled(redo).show(ui, look).on_hover_text(&redo_words).clicked() {
            self.step(false);
        }
        let dots = icon(Icon::Dots, &more).show(ui, look).on_hover_text(&more);
        choice = choice.or(self.more(ui, look, &dots));
        if play.show(ui, look).clicked() {
            choice = Some(WorkshopChoice::Try(self.card()));
        }
        let changed = self.desk.is_changed();
        if keep.enabled(changed || data.changed_on_disk).show(ui, look).clicked() {
            choice = Some(if data.changed_on_disk { WorkshopChoice::Compare } else { WorkshopChoice::Save });
        }
        choice
    }

    fn words(&self, ui: &mut Ui, look: &Look, data: &WorkshopData, rect: Rect, shape: Shape) {
        let lang = look.lang;
        let title = t!(lang, "workshop-title");
        let size = if shape == Shape::Column { 30.0 } else { 40.0 };
        let title = galley(ui, look, &title, Face::Display, size, Ink::Ink, f32::INFINITY);
        let deck = self.desk.about().map(|about| about.title.get(self.desk.languages()[0]).to_owned());
        let deck = deck.filter(|title| !title.trim().is_empty()).unwrap_or_else(|| data.file.clone());
        let state = if data.changed_on_disk {
            t!(lang, "workshop-changed-on-disk")
        } else if self.desk.is_changed() {
            t!(lang, "workshop-unsaved")
        } else if data.saved.is_empty() {
            t!(lang, "workshop-nothing-changed")
        } else {
            data.saved.clone()
        };
        let cards = t!(lang, "workshop-cards", count = self.desk.len(Section::Cards));
        let line = [deck, cards, state].join("  ·  ");
        let room = rect.width() - title.size().x - space::XL;
        let mut left = rect.left();
        if title.size().x <= rect.width() * if shape == Shape::Column { 0.7 } else { 0.6 } {
            let wide = title.size().x;
            paint_words(ui, Pos2::new(left, rect.center().y - title.size().y / 2.0), title);
            left += wide + space::XL;
        }
        let room = room.min(rect.right() - left);
        if room > look.pt(160.0) {
            let shown = crate::app::widgets::one_line(ui, look, &line, Ink::InkSoft, room);
            paint_words(ui, Pos2::new(left, rect.center().y - shown.size().y / 2.0 + look.pt(4.0)), shown);
        }
        let response = ui.interact(rect, ui.id().with("state"), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &line));
        response.on_hover_text(&data.file);
    }

    /// The list of what else can be done.
    fn more(&mut self, ui: &Ui, look: &Look, anchor: &bevy_egui::egui::Response) -> Option<WorkshopChoice> {
        let item = |key: &str, icon| Item::new(crate::text::tr(look.lang, key)).icon(icon);
        let items = [
            item("workshop-find", Icon::Search),
            item("workshop-print", Icon::Document),
            item("workshop-preview", Icon::Eye),
            item("workshop-open-file", Icon::Pen),
            item("workshop-keys", Icon::Info),
        ];
        match menu(ui, look, anchor, &items, None, 0.0)? {
            0 => {
                self.over = Some(Over::Find);
                None
            }
            1 => Some(WorkshopChoice::Print),
            2 => Some(WorkshopChoice::Preview),
            3 => Some(WorkshopChoice::OpenFile),
            _ => {
                self.over = Some(Over::Keys);
                None
            }
        }
    }

    /// Leaves, or asks whether to.
    pub(super) fn leave(&mut self) -> Option<WorkshopChoice> {
        self.may_leave().then_some(WorkshopChoice::Leave)
    }

    /// The card that is written, if it is one.
    pub(super) fn card(&self) -> Option<super::ItemKey> {
        self.current().filter(|_| self.section == Some(Section::Cards))
    }
}
