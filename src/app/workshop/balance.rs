//! *Kortlekens balans*: how many cards there are for each principle in each phase. A hole can be pressed to write a card for it.

use super::{Filter, WorkshopScreen, leaf};
use crate::app::art::{Art, Icon, paint};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::{focus_ring, galley, label, one_line_of, paint_words};
use crate::deck::advice::Coverage;
use crate::deck::edit::Section;
use crate::rules::{Phase, Principle};
use crate::t;
use crate::wording;
use bevy_egui::egui::{
    CornerRadius, EventFilter, Id, Key, Pos2, Rect, Sense, Stroke, StrokeKind, Ui, Vec2, WidgetInfo, WidgetType,
};

/// The radius of a cell's corners.
const CORNER: u8 = 6;

/// The identity of the cells.
fn cells_id() -> Id {
    Id::new("workshop-cell")
}

/// The cell of the first hole.
pub(super) fn first_hole(coverage: &Coverage) -> Option<Id> {
    let cells = Principle::ALL.into_iter().flat_map(|principle| Phase::ALL.map(|phase| (principle, phase)));
    let at = cells.into_iter().position(|(principle, phase)| coverage.at(principle, phase) == 0)?;
    Some(cells_id().with(at))
}

impl WorkshopScreen {
    /// The table on its sheet.
    pub(super) fn balance_sheet(&mut self, ui: &mut Ui, look: &Look, rect: Rect) {
        let lang = look.lang;
        leaf(ui, look, rect, "balance", 0.0, |ui| {
            let inner = rect.shrink2(Vec2::new(space::XL, space::M));
            let head = 40.0 * look.text;
            let mut top = super::child(ui, Rect::from_min_size(inner.min, Vec2::new(inner.width(), head)), "head");
            let title = t!(lang, "workshop-balance");
            let wide = galley(ui, look, &title, Face::Display, 26.0, Ink::Ink, f32::INFINITY).size().x;
            label(&mut top, look, &title, Face::Display, 26.0, Ink::Ink);
            let thin: Vec<String> =
                self.known.coverage.empty_phases().map(|phase| wording::phase(lang, phase)).collect();
            if !thin.is_empty() && self.desk.len(Section::Cards) > 0 {
                let words = t!(lang, "workshop-thin", phases = super::listed(look, &thin));
                let side = look.pt(24.0);
                let room = inner.width() - wide - side - space::XL - space::S;
                let shown = one_line_of(ui, look, &words, (Face::Text, 20.0), Ink::Ink, room);
                let left = inner.right() - shown.size().x;
                let y = inner.top() + head / 2.0 - space::XS;
                let sign = Rect::from_center_size(Pos2::new(left - side / 2.0 - space::S, y), Vec2::splat(side));
                paint(ui.painter(), sign, &Art::icon(Icon::Warn, side, Ink::Ink), look.theme);
                let rect = Rect::from_min_size(Pos2::new(left, y - shown.size().y / 2.0), shown.size());
                paint_words(ui, rect.min, shown);
                let response = ui.interact(rect, ui.id().with("thin"), Sense::hover());
                response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
                response.on_hover_text(&words);
            }
            let table = Rect::from_min_max(Pos2::new(inner.left(), inner.top() + head), inner.max);
            self.cells(ui, look, table);
        });
    }

    fn cells(&mut self, ui: &mut Ui, look: &Look, rect: Rect) {
        let lang = look.lang;
        let name_w = (rect.width() * 0.26).min(250.0 * look.text);
        let each = (rect.width() - name_w) / 7.0;
        let row_h = (rect.height() / 7.0).min(64.0 * look.text);
        let heads = Phase::ALL.map(|phase| crate::text::tr(lang, &format!("workshop-phase-short-{}", phase.code())));
        let heads = heads.map(|words| galley(ui, look, &words, Face::Text, 20.0, Ink::InkSoft, f32::INFINITY));
        // Where they do not fit beside each other, every other one stands higher.
        let two = heads.iter().any(|head| head.size().x > each - 4.0);
        for (column, head) in heads.into_iter().enumerate() {
            let middle = rect.left() + name_w + (column as f32 + 0.5) * each;
            let left = (middle - head.size().x / 2.0).min(rect.right() - head.size().x);
            let up = if two && column % 2 == 0 { head.size().y * 0.86 } else { 0.0 };
            let y = rect.top() + row_h - head.size().y - space::XS - up;
            paint_words(ui, Pos2::new(left, y), head);
        }
        let base = cells_id();
        let focused = ui.memory(|memory| memory.focused());
        let here = (0..42usize).find(|at| focused == Some(base.with(at)));
        let mut pressed = None;
        for (row, principle) in Principle::ALL.into_iter().enumerate() {
            let y = rect.top() + (row as f32 + 1.0) * row_h;
            let side = look.pt(24.0);
            let middle = y + row_h / 2.0;
            let sign = Rect::from_center_size(Pos2::new(rect.left() + side / 2.0, middle), Vec2::splat(side));
            paint(ui.painter(), sign, &Art::icon(Icon::principle(principle), side, Ink::CommonText), look.theme);
            let short = crate::text::tr(lang, &format!("principle-short-{}", principle.code()));
            let shown = one_line_of(ui, look, &short, (Face::Text, 21.0), Ink::Ink, name_w - side - space::M);
            paint_words(ui, Pos2::new(rect.left() + side + space::S, middle - shown.size().y / 2.0), shown);
            for (column, phase) in Phase::ALL.into_iter().enumerate() {
                let at = row * 7 + column;
                let cell = Rect::from_min_size(
                    Pos2::new(rect.left() + name_w + column as f32 * each + 3.0, y + 1.0),
                    Vec2::new(each - 6.0, row_h - 2.0),
                );
                let count = self.known.coverage.at(principle, phase);
                // One stop for Tab: the arrow keys go to the other cells.
                let stop = here.map_or(at == 0, |here| here == at);
                let response = ui.interact(cell, base.with(at), if stop { Sense::click() } else { Sense::CLICK });
                let (of, within) = (wording::principle(lang, principle), wording::phase(lang, phase));
                let words = match count {
                    0 => t!(lang, "workshop-hole", principle = of, phase = within),
                    count => t!(lang, "workshop-cell", principle = of, phase = within, count = count),
                };
                response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &words));
                if response.has_focus() {
                    let keys = EventFilter { vertical_arrows: true, horizontal_arrows: true, ..EventFilter::default() };
                    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, keys));
                }
                draw(ui, look, cell, count, response.hovered());
                focus_ring(ui, look, &response, cell, f32::from(CORNER));
                if response.on_hover_text(&words).clicked() {
                    pressed = Some((principle, phase, count));
                }
            }
        }
        if let Some(here) = here {
            let pressed = |key: Key| usize::from(ui.input(|i| i.key_pressed(key)));
            let (row, column) = (here / 7, here % 7);
            let row = (row + pressed(Key::ArrowDown)).min(5).saturating_sub(pressed(Key::ArrowUp));
            let column = (column + pressed(Key::ArrowRight)).min(6).saturating_sub(pressed(Key::ArrowLeft));
            if row * 7 + column != here {
                self.focus = Some(base.with(row * 7 + column));
            }
        }
        match pressed {
            Some((principle, phase, 0)) => self.add_for(phase, principle),
            Some((principle, phase, _)) => self.show_cards(principle, phase),
            None => {}
        }
    }

    /// Goes to the first card of a principle and a phase, and narrows the list to the phase.
    fn show_cards(&mut self, principle: Principle, phase: Phase) {
        self.open_section(Some(Section::Cards));
        self.filter = Filter::Phase(phase);
        let found = (0..self.desk.len(Section::Cards))
            .filter_map(|place| self.desk.row(Section::Cards, place))
            .find(|row| row.phase == Some(phase) && row.principles.contains(&principle))
            .map(|row| row.key);
        if let Some(key) = found {
            self.choose(Section::Cards, key);
        }
        self.page = super::Page::Form;
    }
}

fn draw(ui: &Ui, look: &Look, cell: Rect, count: usize, lit: bool) {
    let corner = CornerRadius::same(CORNER);
    let (face, ink, weight) = match count {
        0 => (lit.then_some(Ink::PaperDim), Ink::InkSoft, Face::Text),
        1 => (Some(Ink::CommonTint), Ink::Ink, Face::Strong),
        _ => (Some(Ink::Common), Ink::OnStrong, Face::Strong),
    };
    if let Some(face) = face {
        ui.painter().rect_filled(cell, corner, look.theme.color32(face));
    }
    if count == 1 || lit {
        let rim = Stroke::new(2.0, look.theme.color32(if count == 1 { Ink::Common } else { Ink::Line }));
        ui.painter().rect_stroke(cell, corner, rim, StrokeKind::Inside);
    }
    let words = if count == 0 { "–".to_owned() } else { count.to_string() };
    let words = galley(ui, look, &words, weight, 20.0, ink, f32::INFINITY);
    paint_words(ui, cell.center() - words.size() / 2.0, words);
}
