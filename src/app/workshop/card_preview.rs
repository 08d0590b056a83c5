//! A bed of wood with a card on it, as it lies on the table or turned: what a deck looks like while it is being written.

use crate::app::art::{Art, paint};
use crate::app::game::scenario::situation_scene;
use crate::app::game::scenery::Gaze;
use crate::app::game::scenery::card::{CardAt, CardFace};
use crate::app::menus::quick_setup::bare_room;
use crate::app::scene::egui_painter::onto;
use crate::app::scene::{Look, Stage};
use crate::app::theme::{DESIGN_WIDTH, Face, Ink, radius, space};
use crate::app::widgets::{galley, paint_words};
use crate::rules::{Card, Deck, RoomView};
use crate::t;
use bevy_egui::egui::{CornerRadius, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType};

/// A table with nobody around it, to lay cards on.
#[derive(Debug)]
pub(crate) struct Bed {
    room: Option<RoomView>,
}

impl Bed {
    pub(crate) fn new() -> Self {
        Bed { room: bare_room() }
    }

    /// The card turned, as the room reads it, a page of it as large as `bed` lets it be. Answers with how many pages it has.
    pub(crate) fn turned(&self, ui: &Ui, look: &Look, bed: Rect, card: Card, page: usize) -> usize {
        let Some(room) = &self.room else { return 1 };
        let title = card.title.get(look.lang.tag()).to_owned();
        let deck = Deck { cards: vec![card], ..Deck::default() };
        let pages = situation_scene::situation_pages(room, &deck, look);
        let gaze = Gaze { page: page.min(pages.saturating_sub(1)), ..Gaze::default() };
        let mut stage = situation_scene::situation(room, &deck, look, &gaze);
        // Only the card: it lies on wood already.
        stage.items.retain(|item| item.key != "table");
        // The card and a little wood; what is below it in a game is for those who play.
        let part = (36.0, 18.0, DESIGN_WIDTH - 72.0, situation_scene::bottom(look) + 6.0);
        let factor = (bed.width() / part.2).min(bed.height() / part.3);
        let rect = Rect::from_center_size(bed.center(), Vec2::new(part.2, part.3) * factor);
        onto(ui, rect, part, &stage, look);
        spoken(ui, bed, &t!(look.lang, "workshop-seen-turned", title = title));
        pages
    }
}

/// The wood.
pub(crate) fn wood(ui: &Ui, look: &Look, bed: Rect) {
    let art = Art::WoodBoard { w: bed.width().round().max(1.0), h: bed.height().round().max(1.0), seed: 7 };
    paint(ui.painter(), bed, &art, look.theme);
    let rim = Stroke::new(3.0, look.theme.color32(Ink::Rim));
    ui.painter().rect_stroke(bed, CornerRadius::same(radius::CARD as u8), rim, StrokeKind::Outside);
}

/// The card as it lies on the table, in the size it has there if the bed has room for that. `room` is how the room is looked at,
/// `look` how the author of the deck has set the screen.
pub(crate) fn lying(ui: &Ui, look: &Look, room: &Look, bed: Rect, card: &Card) {
    let tag = room.lang.tag();
    let face = CardFace {
        principle: card.principles.first().copied(),
        title: card.title.get(tag),
        gist: card.gist.get(tag),
        image: card.image.as_deref(),
    };
    let at = CardAt::usual(room, (0.0, 0.0));
    let mut stage = Stage::default();
    let (x, y, w, h) = face.lay(&mut stage, room, &at);
    let margin = 16.0;
    let factor = ((bed.width() - 2.0 * margin) / w).min((bed.height() - 2.0 * margin) / h).clamp(0.05, 1.0);
    let part = (x - margin, y - margin, w + 2.0 * margin, h + 2.0 * margin);
    let rect = Rect::from_center_size(bed.center(), Vec2::new(part.2, part.3) * factor);
    onto(ui, rect, part, &stage, room);
    let whole = t!(room.lang, "table-card", title = face.title.to_owned(), gist = face.gist.to_owned());
    spoken(ui, rect, &whole);
    if !face.shows_gist(room, &at) {
        let words = t!(look.lang, "workshop-gist-hidden");
        let words = galley(ui, look, &words, Face::Strong, 20.0, Ink::Ink, bed.width() - 2.0 * space::XL);
        let corner = Pos2::new(bed.center().x - words.size().x / 2.0, bed.bottom() - words.size().y - space::M);
        let place = Rect::from_min_size(corner, words.size()).expand2(Vec2::new(space::M, space::XS));
        ui.painter().rect_filled(place, CornerRadius::same(radius::FIELD as u8), look.theme.color32(Ink::Paper));
        paint_words(ui, corner, words);
    }
}

/// Lets a screen reader know what is painted here.
fn spoken(ui: &Ui, rect: Rect, words: &str) {
    let response = ui.interact(rect, ui.id().with("bed"), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, words));
}
