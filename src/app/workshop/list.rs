//! The list of what is in the deck: search, filter, marks of problems, and what can be done with an item.

use super::keys::search_id;
use super::{Filter, ItemKey, Over, Page, WorkshopScreen, leaf, section_words};
use crate::app::art::{Art, Icon, Lift, Paint, paint, text_width};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, line, radius, space};
use crate::app::widgets::{Button, Field, Item, Pick, focus_ring, galley, gap, menu, one_line, paint_words, soft};
use crate::deck::edit::{Row, Section};
use crate::rules::{By, Party, Phase, Principle};
use crate::t;
use crate::wording;
use bevy_egui::egui::{
    CornerRadius, EventFilter, Id, Key, Pos2, Rect, ScrollArea, Sense, Ui, Vec2, WidgetInfo, WidgetType,
};
use std::collections::HashSet;

/// What an item is called in the list.
pub(super) fn title(row: Row<'_>, look: &Look) -> String {
    let title = row.title.get(look.lang.tag());
    if !title.trim().is_empty() {
        return title.to_owned();
    }
    if row.id.is_empty() { t!(look.lang, "workshop-untitled") } else { row.id.to_owned() }
}

/// The filters, in the order of their list.
fn filters(section: Option<Section>) -> Vec<Filter> {
    let mut filters = vec![Filter::All, Filter::Problems];
    if section == Some(Section::Cards) {
        filters.extend(Phase::ALL.map(Filter::Phase));
    }
    if matches!(section, Some(Section::Cards | Section::Events)) {
        filters.extend(Principle::ALL.map(Filter::Principle));
    }
    filters
}

impl WorkshopScreen {
    /// The places of the items that are searched for.
    pub(super) fn rows(&self) -> Vec<usize> {
        let Some(section) = self.section else { return Vec::new() };
        let found: Option<HashSet<ItemKey>> =
            (!self.search.trim().is_empty()).then(|| self.desk.filter(section, &self.search).into_iter().collect());
        let fits = |row: &Row<'_>| {
            found.as_ref().is_none_or(|found| found.contains(&row.key))
                && match self.filter {
                    Filter::All => true,
                    Filter::Problems => row.raw || row.marks.errors + row.marks.warnings + row.marks.advice > 0,
                    Filter::Phase(phase) => row.phase == Some(phase),
                    Filter::Principle(principle) => row.principles.contains(&principle),
                }
        };
        let places = 0..self.desk.len(section);
        places.filter(|place| self.desk.row(section, *place).is_some_and(|row| fits(&row))).collect()
    }

    /// The list on its sheet.
    pub(super) fn list_sheet(&mut self, ui: &mut Ui, look: &Look, rect: Rect) {
        self.listing = false;
        leaf(ui, look, rect, "list", space::L, |ui| {
            ui.spacing_mut().item_spacing.y = space::S;
            // In one column the three stand beside each other: the list needs the height.
            let beside = ui.available_width() >= 700.0 * look.text && self.section.is_some();
            if beside {
                let each = (ui.available_width() - 2.0 * space::M) / 3.0;
                ui.horizontal(|ui| {
                    ui.spacing_mut().item_spacing.x = space::M;
                    self.pick_section(ui, look, each);
                    self.search_row(ui, look, each);
                });
            } else {
                let wide = ui.available_width();
                self.pick_section(ui, look, wide);
                if self.section.is_some() {
                    self.search_row(ui, look, wide);
                }
            }
            if let Some(section) = self.section {
                let foot = 64.0 * look.text + space::S;
                let left = rect.bottom() - space::L - foot - ui.cursor().top();
                self.list(ui, look, section, left.max(60.0));
                self.foot(ui, look, section);
            } else {
                gap(ui, space::M);
                soft(ui, look, &t!(look.lang, "workshop-about-lead"));
            }
        });
    }

    fn pick_section(&mut self, ui: &mut Ui, look: &Look, wide: f32) {
        let sections: Vec<Option<Section>> = [Section::Cards, Section::Commitments, Section::Roles]
            .into_iter()
            .chain([Section::Events, Section::Tiles, Section::Programmes])
            .map(Some)
            .chain([None])
            .collect();
        let items: Vec<Item> = sections
            .iter()
            .map(|section| {
                let words = section_words(look, *section);
                match section {
                    Some(section) => Item::new(format!("{words} ({})", self.desk.len(*section))),
                    None => Item::new(words),
                }
            })
            .collect();
        let chosen = sections.iter().position(|section| *section == self.section);
        let label = t!(look.lang, "workshop-section");
        if let (_, Some(picked)) = Pick::new(&label, &items, chosen).height(54.0).width(wide).show(ui, look)
            && let Some(section) = sections.get(picked)
        {
            self.open_section(*section);
        }
    }

    fn search_row(&mut self, ui: &mut Ui, look: &Look, wide: f32) {
        let hint = t!(look.lang, "workshop-search");
        let before = self.search.clone();
        Field::new(&hint, &mut self.search)
            .hint(&hint)
            .id(search_id())
            .height(54.0)
            .width(wide)
            .max(200)
            .show(ui, look);
        let filters = filters(self.section);
        let items: Vec<Item> = filters
            .iter()
            .map(|filter| match filter {
                Filter::All => Item::new(t!(look.lang, "workshop-filter-all")),
                Filter::Problems => Item::new(t!(look.lang, "workshop-filter-problems")).icon(Icon::Warn),
                Filter::Phase(phase) => Item::new(wording::phase(look.lang, *phase)),
                Filter::Principle(principle) => {
                    Item::new(wording::principle(look.lang, *principle)).icon(Icon::principle(*principle))
                }
            })
            .collect();
        let chosen = filters.iter().position(|filter| *filter == self.filter);
        let label = t!(look.lang, "workshop-filter");
        if let (_, Some(picked)) = Pick::new(&label, &items, chosen).height(54.0).width(wide).show(ui, look) {
            self.filter = filters.get(picked).copied().unwrap_or(Filter::All);
            self.stale = true;
        }
        self.stale |= before != self.search;
        if self.stale {
            self.known.rows = self.rows();
        }
    }

    fn list(&mut self, ui: &mut Ui, look: &Look, section: Section, high: f32) {
        let row_h = (66.0 * look.text).ceil();
        let base = Id::new("workshop-row");
        let chosen = self.current();
        let rows = std::mem::take(&mut self.known.rows);
        let here = chosen.and_then(|key| self.desk.place(key)).map(|(_, place)| place);
        let at = here.and_then(|place| rows.iter().position(|row| *row == place));
        let show = std::mem::take(&mut self.show_row);
        let mut pressed = None;
        let mut focused = false;
        let mut outer = ui.new_child(
            bevy_egui::egui::UiBuilder::new()
                .max_rect(Rect::from_min_size(ui.cursor().min, Vec2::new(ui.available_width(), high)))
                .id_salt("rows"),
        );
        outer.spacing_mut().item_spacing.y = 0.0;
        crate::app::widgets::quiet_bar(&mut outer, look);
        ScrollArea::vertical()
            .id_salt("rows")
            .max_height(high)
            .min_scrolled_height(high)
            .auto_shrink(false)
            .show_viewport(&mut outer, |ui, viewport| {
                let total = row_h * rows.len() as f32;
                let (_, whole) = ui.allocate_space(Vec2::new(ui.available_width(), total.max(1.0)));
                let place_of = |at: usize| {
                    Rect::from_min_size(
                        Pos2::new(whole.left(), whole.top() + at as f32 * row_h),
                        Vec2::new(whole.width() - 10.0, row_h),
                    )
                };
                if show && let Some(at) = at {
                    ui.scroll_to_rect(place_of(at), None);
                }
                let first = (viewport.min.y / row_h).floor().max(0.0) as usize;
                let last = ((viewport.max.y / row_h).ceil().max(0.0) as usize).min(rows.len());
                // The chosen row is the one stop for Tab, and stays one while it is scrolled out of sight.
                let hidden = at.filter(|at| !(first..last).contains(at));
                for at in (first..last).chain(hidden) {
                    let Some(row) = rows.get(at).and_then(|place| self.desk.row(section, *place)) else { continue };
                    let on = chosen == Some(row.key) || (here.is_none() && at == 0);
                    let rect = place_of(at);
                    let sense = if on { Sense::click() } else { Sense::CLICK };
                    let response = ui.interact(rect, base.with(row.key), sense);
                    let name = title(row, look);
                    let spoken = spoken(look, section, row, &name);
                    response.widget_info(|| {
                        WidgetInfo::selected(WidgetType::SelectableLabel, true, chosen == Some(row.key), &spoken)
                    });
                    if response.has_focus() {
                        focused = true;
                        let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
                        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, arrows));
                    }
                    draw(ui, look, rect, (section, row), &name, chosen == Some(row.key), response.hovered());
                    focus_ring(ui, look, &response, rect.shrink2(Vec2::new(6.0, 8.0)), radius::FIELD);
                    if response.clicked() {
                        pressed = Some(row.key);
                        response.request_focus();
                    }
                }
            });
        ui.allocate_rect(
            Rect::from_min_size(outer.min_rect().min, Vec2::new(outer.min_rect().width(), high)),
            Sense::hover(),
        );
        if rows.is_empty() {
            let words = if self.desk.len(section) == 0 { "workshop-list-empty" } else { "workshop-list-none" };
            let words =
                galley(ui, look, &t!(look.lang, words), Face::Text, 22.0, Ink::InkSoft, outer.max_rect().width());
            paint_words(ui, outer.max_rect().min + Vec2::splat(space::S), words);
        }
        self.known.rows = rows;
        if let Some(key) = pressed {
            self.choose(section, key);
            self.page = if self.page == Page::List { Page::Form } else { self.page };
        }
        if focused {
            self.list_keys(ui, base);
        }
        self.listing = focused;
    }

    /// The arrow keys in the list.
    fn list_keys(&mut self, ui: &Ui, base: Id) {
        let pressed = |key: Key| ui.input(|i| i.key_pressed(key) && !i.modifiers.any());
        let many = self.known.rows.len() as isize;
        let by = if pressed(Key::ArrowDown) {
            1
        } else if pressed(Key::ArrowUp) {
            -1
        } else if pressed(Key::PageDown) {
            8
        } else if pressed(Key::PageUp) {
            -8
        } else if pressed(Key::Home) {
            -many
        } else if pressed(Key::End) {
            many
        } else {
            return;
        };
        self.next_item(by);
        if let Some(key) = self.current() {
            self.focus = Some(base.with(key));
        }
    }

    /// New, and what can be done with the chosen one.
    fn foot(&mut self, ui: &mut Ui, look: &Look, section: Section) {
        let new = crate::text::tr(look.lang, &format!("workshop-new-{}", section.name()));
        let more = t!(look.lang, "workshop-item-more");
        ui.horizontal(|ui| {
            ui.spacing_mut().item_spacing.x = space::M;
            let dots = Button::new("").icon(Icon::Dots).spoken(&more).height(56.0).size(22.0);
            let side = dots.measure(ui, look, 200.0).x;
            let wide = ui.available_width() - side - space::M;
            if Button::new(&new).icon(Icon::Plus).height(56.0).size(22.0).width(wide).show(ui, look).clicked() {
                self.add(None);
            }
            let anchor = dots.enabled(self.current().is_some()).show(ui, look).on_hover_text(&more);
            self.item_menu(ui, look, &anchor);
        });
    }

    fn item_menu(&mut self, ui: &Ui, look: &Look, anchor: &bevy_egui::egui::Response) {
        let item = |key: &str, icon| Item::new(crate::text::tr(look.lang, key)).icon(icon);
        let items = [
            item("workshop-duplicate", Icon::Plus),
            item("workshop-up", Icon::Up),
            item("workshop-down", Icon::Down),
            item("workshop-copy-to", Icon::Share),
            item("workshop-move-to", Icon::Right),
            item("workshop-delete", Icon::Cross),
        ];
        let Some(picked) = menu(ui, look, anchor, &items, None, 0.0) else { return };
        match picked {
            0 => self.duplicate(),
            1 => self.shift(-1),
            2 => self.shift(1),
            3 | 4 => {
                if let Some(key) = self.current() {
                    self.over = Some(Over::CopyTo(key, picked == 4));
                }
            }
            _ => self.delete(look),
        }
    }
}

/// A row in words: what it is called, and how much is to be mended.
fn spoken(look: &Look, section: Section, row: Row<'_>, name: &str) -> String {
    let mut words = vec![name.to_owned()];
    if let Some(under) = under(look, section, row) {
        words.push(under);
    }
    for (count, key) in [
        (row.marks.errors, "decks-errors"),
        (row.marks.warnings, "decks-warnings"),
        (row.marks.advice, "workshop-advice"),
    ] {
        if count > 0 {
            words.push(t!(look.lang, key, count = count));
        }
    }
    words.join(", ")
}

/// The second line of a row.
fn under(look: &Look, section: Section, row: Row<'_>) -> Option<String> {
    if section == Section::Commitments && !row.raw {
        return Some(by_words(look, row.party.map_or(By::Joint, By::from)));
    }
    match (row.phase, row.party) {
        (Some(phase), _) => Some(wording::phase(look.lang, phase)),
        (None, Some(party)) => Some(wording::party(look.lang, party)),
        (None, None) if row.raw => Some(t!(look.lang, "workshop-raw")),
        (None, None) => row.principles.first().map(|principle| wording::principle(look.lang, *principle)),
    }
}

fn draw(ui: &Ui, look: &Look, rect: Rect, (section, row): (Section, Row<'_>), name: &str, on: bool, lit: bool) {
    if !ui.is_rect_visible(rect) {
        return;
    }
    let corner = CornerRadius::same(radius::FIELD as u8);
    if on {
        let face = rect.shrink2(Vec2::new(0.0, 1.0));
        let art = Art::Sheet {
            w: face.width(),
            h: face.height(),
            radius: radius::FIELD,
            dim: true,
            lift: Lift::Flat,
            bar: None,
            chosen: true,
        };
        paint(ui.painter(), face, &art, look.theme);
    } else {
        if lit {
            ui.painter().rect_filled(rect.shrink2(Vec2::new(0.0, 2.0)), corner, look.theme.color32(Ink::PaperDim));
        }
        let edge = Rect::from_min_size(
            Pos2::new(rect.left(), rect.bottom() - line::HAIR / 2.0),
            Vec2::new(rect.width(), line::HAIR),
        );
        ui.painter().rect_filled(edge, 0.0, look.theme.color32(Ink::Hair));
    }
    let side = look.pt(30.0);
    let middle = Pos2::new(rect.left() + space::M + side / 2.0, rect.center().y);
    let sign = match (row.principles.first(), row.party) {
        (Some(principle), _) => Some(Art::icon(Icon::principle(*principle), side, Ink::CommonText)),
        (None, Some(party)) => Some(Art::Piece { party, size: side * 0.86, paint: Paint::Flat }),
        (None, None) if row.raw => Some(Art::icon(Icon::Document, side, Ink::Ink)),
        (None, None) if section == Section::Commitments => Some(Art::Joint { width: side }),
        (None, None) => None,
    };
    if let Some(sign) = sign {
        paint(ui.painter(), Rect::from_center_size(middle, Vec2::from(sign.face())), &sign, look.theme);
    }
    let left = middle.x + side / 2.0 + space::M;
    let mut right = rect.right() - space::M;
    let (count, icon) = match row.marks {
        marks if marks.errors > 0 => (marks.errors, Some(Icon::Err)),
        marks if marks.warnings > 0 => (marks.warnings, Some(Icon::Warn)),
        marks if marks.advice > 0 => (marks.advice, Some(Icon::Bulb)),
        _ => (0, None),
    };
    if let Some(icon) = icon {
        let side = look.pt(28.0);
        let art = Art::icon(icon, side, Ink::Ink);
        let at = Pos2::new(right - side / 2.0, rect.center().y);
        paint(ui.painter(), Rect::from_center_size(at, Vec2::splat(side)), &art, look.theme);
        right -= side + space::XS;
        let number = galley(ui, look, &count.to_string(), Face::Strong, 21.0, Ink::Ink, f32::INFINITY);
        right -= number.size().x;
        paint_words(ui, Pos2::new(right, rect.center().y - number.size().y / 2.0), number);
        right -= space::S;
    }
    let room = (right - left).max(1.0);
    let head = text_width::fit(name, look.lang, Face::Strong, look.pt(21.0), room, 1, text_width::Long::Shorten);
    let head = head.lines.first().map_or("", String::as_str);
    let head = galley(ui, look, head, Face::Strong, 21.0, Ink::Ink, f32::INFINITY);
    let below = under(look, section, row).map(|words| one_line(ui, look, &words, Ink::InkSoft, room));
    let high = head.size().y + below.as_ref().map_or(0.0, |below| below.size().y - 4.0);
    let mut at = Pos2::new(left, rect.center().y - high / 2.0);
    let step = head.size().y - 4.0;
    paint_words(ui, at, head);
    at.y += step;
    if let Some(below) = below {
        paint_words(ui, at, below);
    }
}

/// The sign of whom something binds.
pub(super) fn by_words(look: &Look, by: By) -> String {
    let key = match by.party() {
        None => "by-joint",
        Some(Party::Public) => "by-public",
        Some(Party::Ideburen) => "by-ideburen",
    };
    t!(look.lang, key)
}
