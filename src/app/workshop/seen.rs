//! How the card will look: on the table, and turned to be read aloud; in each language and at each text size of the room.

use super::card_preview::{Bed, lying, wood};
use super::{Draft, WorkshopScreen, child};
use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::{Button, Item, Pick, galley, paint_words};
use crate::deck::edit::{CardForm, Choice, ItemForm, TextForm};
use crate::rules::{Card, CardOption, Effects, Leading, LocalText, PerParty, Phase};
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::{Align, Layout, Pos2, Rect, Ui, UiBuilder, Vec2};

/// The text sizes a room can have.
const SIZES: [f32; 4] = [1.0, 1.25, 1.5, 2.0];

/// What of the card is looked at.
#[derive(Debug)]
pub(super) struct Seen {
    lang: Lang,
    size: usize,
    turned: bool,
    page: usize,
    bed: Bed,
}

impl Seen {
    pub(super) fn new(look: &Look) -> Self {
        Seen { lang: look.lang, size: 0, turned: false, page: 0, bed: Bed::new() }
    }

    /// Shows the card turned.
    #[cfg(test)]
    pub(super) fn show_turned(&mut self) {
        self.turned = true;
    }
}

/// A text as it stands in a form.
fn text(form: &TextForm) -> LocalText {
    // A language nothing is written in yet is as if it were not there.
    LocalText(form.0.iter().filter(|(_, text)| !text.trim().is_empty()).cloned().collect())
}

/// A card of what is in a form, however much is missing, to be looked at and not played.
fn card_of(form: &CardForm) -> Card {
    Card {
        id: form.id.clone(),
        phase: form.phase.known().unwrap_or(Phase::Prelude),
        principles: form.principles.iter().filter_map(Choice::known).collect(),
        themes: Vec::new(),
        stage: None,
        title: text(&form.title),
        gist: text(&form.gist),
        situation: text(&form.situation),
        sides: PerParty::from_fn(|party| text(&form.sides[party])),
        question: text(&form.question),
        options: form
            .options
            .iter()
            .map(|option| CardOption {
                title: text(&option.title),
                text: text(&option.text),
                level: None,
                effects: Effects::default(),
                burden: PerParty::from_fn(|party| {
                    option.burden[party].known().and_then(|cost| u8::try_from(cost.clamp(0, 3)).ok()).unwrap_or(0)
                }),
            })
            .collect(),
        suggested: Vec::new(),
        stakes: Vec::new(),
        leading: Leading::default(),
        image: (!form.image.trim().is_empty()).then(|| form.image.clone()),
    }
}

impl WorkshopScreen {
    /// The card on its bed of wood, and what is looked at of it.
    pub(super) fn seen_ui(&mut self, ui: &mut Ui, look: &Look, rect: Rect) {
        let mut part = child(ui, rect, "seen");
        let ui = &mut part;
        let strip = 50.0 * look.text;
        // On a wide bed the choices lie beside the card, so that it has the height.
        let column = 200.0 * look.text;
        let aside = rect.width() > rect.height() * 1.5 && rect.width() > 560.0 + column;
        let below = Rect::from_min_max(rect.min, Pos2::new(rect.right(), rect.bottom() - strip - space::M));
        let board = if aside { rect } else { below };
        wood(ui, look, board);
        let free = Rect::from_min_max(rect.min, Pos2::new(rect.right() - column - space::L, rect.bottom()));
        let bed = if aside { free } else { board };
        let room_look = Look { lang: self.seen.lang, text: SIZES[self.seen.size], movement: false, ..*look };
        let pages = match &self.draft {
            Draft::Item(_, form) => match &**form {
                ItemForm::Card(form) if self.seen.turned => {
                    self.seen.bed.turned(ui, &room_look, bed.shrink(space::M), card_of(form), self.seen.page)
                }
                ItemForm::Card(form) => {
                    lying(ui, look, &room_look, bed, &card_of(form));
                    1
                }
                form => {
                    plain(ui, look, &room_look, bed, form);
                    1
                }
            },
            _ => {
                let words = t!(look.lang, "workshop-seen-nothing");
                let words = galley(ui, look, &words, Face::Text, 24.0, Ink::Ink, bed.width() * 0.7);
                paint_words(ui, bed.center() - words.size() / 2.0, words);
                1
            }
        };
        self.seen.page = self.seen.page.min(pages.saturating_sub(1));
        if aside {
            let place = Rect::from_min_max(Pos2::new(free.right(), rect.top()), rect.max).shrink(space::M);
            self.seen_bar(ui, look, place, pages, Layout::top_down(Align::Min), place.width());
        } else {
            let row = Rect::from_min_max(Pos2::new(rect.left(), rect.bottom() - strip), rect.max);
            let each = ((rect.width() - 3.0 * space::M) / 3.2).min(230.0 * look.text);
            self.seen_bar(ui, look, row, pages, Layout::left_to_right(Align::Center), each);
        }
    }

    fn seen_bar(&mut self, ui: &mut Ui, look: &Look, rect: Rect, pages: usize, layout: Layout, each: f32) {
        let lang = look.lang;
        let mut row = ui.new_child(UiBuilder::new().max_rect(rect).layout(layout).id_salt("seen-bar"));
        let ui = &mut row;
        ui.spacing_mut().item_spacing = Vec2::splat(space::M);
        let ways = [Item::new(t!(lang, "workshop-on-table")), Item::new(t!(lang, "workshop-turned"))];
        let name = t!(lang, "workshop-seen-way");
        let chosen = usize::from(self.seen.turned);
        if let (_, Some(way)) = Pick::new(&name, &ways, Some(chosen)).height(50.0).width(each).show(ui, look) {
            self.seen.turned = way == 1;
            self.seen.page = 0;
        }
        let tongues: Vec<Item> =
            Lang::ALL.iter().map(|lang| Item::new(t!(look.lang, &format!("language-{}", lang.tag())))).collect();
        let name = t!(lang, "workshop-language");
        let chosen = Lang::ALL.iter().position(|lang| *lang == self.seen.lang);
        if let (_, Some(at)) = Pick::new(&name, &tongues, chosen).height(50.0).width(each).show(ui, look) {
            self.seen.lang = Lang::ALL[at];
        }
        let sizes = SIZES.map(|size| Item::new(t!(lang, "workshop-size", percent = (size * 100.0).round())));
        let name = t!(lang, "workshop-seen-size");
        if let (_, Some(at)) = Pick::new(&name, &sizes, Some(self.seen.size)).height(50.0).width(each).show(ui, look) {
            self.seen.size = at;
        }
        if pages > 1 {
            let (back, on) = (t!(lang, "workshop-page-before"), t!(lang, "workshop-page-after"));
            ui.horizontal(|ui| {
                let step = |icon, words| Button::new("").icon(icon).spoken(words).height(46.0).size(20.0);
                if step(Icon::Left, &back).enabled(self.seen.page > 0).show(ui, look).clicked() {
                    self.seen.page -= 1;
                }
                if step(Icon::Right, &on).enabled(self.seen.page + 1 < pages).show(ui, look).clicked() {
                    self.seen.page += 1;
                }
            });
        }
    }
}

/// What has no card of its own on the table: its texts on a sheet.
fn plain(ui: &mut Ui, look: &Look, room: &Look, bed: Rect, form: &ItemForm) {
    let tag = room.lang.tag();
    let wide = bed.width().min(620.0) - 2.0 * space::XL;
    let sheet = Rect::from_center_size(bed.center(), Vec2::new(wide, bed.height() - 2.0 * space::XL));
    let (title, texts) = match form {
        ItemForm::Role(role) => (&role.title, vec![&role.brief, &role.private]),
        ItemForm::Commitment(commitment) => (&commitment.title, vec![&commitment.text]),
        ItemForm::Event(event) => (&event.title, vec![&event.text, &event.met, &event.unmet]),
        ItemForm::Tile(tile) => (&tile.name, vec![&tile.line]),
        ItemForm::Programme(programme) => (&programme.title, vec![&programme.text]),
        ItemForm::Card(card) => (&card.title, vec![&card.gist]),
    };
    super::leaf(ui, look, sheet, "plain", space::XL, |ui| {
        crate::app::widgets::scroll(ui, look, "plain", sheet.height() - 2.0 * space::XL, |ui| {
            let size = room.text / look.text;
            let words = text(title);
            crate::app::widgets::label(ui, look, words.get(tag), Face::Display, 36.0 * size, Ink::Ink);
            for words in texts {
                crate::app::widgets::gap(ui, space::M);
                crate::app::widgets::label(ui, look, text(words).get(tag), Face::Text, 24.0 * size, Ink::Ink);
            }
        });
    });
}
