//! *Att rätta*: everything that is wrong or could be better, each with its place and what can be done about it at once.

use super::{WorkshopScreen, leaf};
use crate::app::art::{Art, Icon, Lift, paint};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, radius, space};
use crate::app::widgets::{focus_ring, galley, icon, label, one_line, paint_words, soft};
use crate::deck::Severity;
use crate::deck::edit::Marked;
use crate::t;
use bevy_egui::egui::{
    Align, EventFilter, Id, Key, Layout, Pos2, Rect, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo, WidgetType,
};

/// The sign of how bad a problem is.
fn sign(marked: &Marked) -> Icon {
    match marked.problem.severity {
        Severity::Error => Icon::Err,
        Severity::Warning => Icon::Warn,
        Severity::Advice => Icon::Bulb,
    }
}

impl WorkshopScreen {
    /// Goes to what a problem is about.
    pub(super) fn go_to_problem(&mut self, at: usize) {
        if let Some(marked) = self.known.problems.get(at) {
            let (target, path) = (marked.target, marked.path.clone());
            self.visited = Some((marked.problem.code, target, path.to_string()));
            self.go_to(target, &path);
        }
    }

    /// Does what a problem suggests; goes there if it suggests nothing.
    fn mend(&mut self, at: usize) {
        let Some(marked) = self.known.problems.get(at).cloned() else { return };
        self.problem = at;
        if self.desk.apply_fix(&marked) {
            self.changed();
            self.load();
        }
        self.go_to(marked.target, &marked.path);
    }

    /// The problems on their sheet.
    pub(super) fn problems_sheet(&mut self, ui: &mut Ui, look: &Look, rect: Rect) {
        let lang = look.lang;
        leaf(ui, look, rect, "problems", 0.0, |ui| {
            let inner = rect.shrink2(Vec2::new(space::L, space::M));
            let head = Rect::from_min_size(inner.min, Vec2::new(inner.width(), 38.0 * look.text));
            let mut top = ui.new_child(
                UiBuilder::new().max_rect(head).layout(Layout::left_to_right(Align::Center)).id_salt("head"),
            );
            let row = &mut top;
            row.spacing_mut().item_spacing.x = space::M;
            row.add_space(space::M);
            label(row, look, &t!(lang, "workshop-problems"), Face::Display, 26.0, Ink::Ink);
            let marks = self.known.marks;
            for (count, sign, key) in [
                (marks.errors, Icon::Err, "decks-errors"),
                (marks.warnings, Icon::Warn, "decks-warnings"),
                (marks.advice, Icon::Bulb, "workshop-advice"),
            ] {
                if count > 0 {
                    icon(row, look, sign, 24.0, Ink::Ink);
                    label(row, look, &t!(lang, key, count = count), Face::Text, 20.0, Ink::InkSoft);
                }
            }
            let body = Rect::from_min_max(Pos2::new(inner.left(), head.bottom() + space::XS), inner.max);
            if self.known.problems.is_empty() {
                let mut below = super::child(ui, body.shrink(space::M), "none");
                soft(&mut below, look, &t!(lang, "workshop-no-problems"));
                return;
            }
            self.problem_rows(ui, look, body);
        });
    }

    fn problem_rows(&mut self, ui: &mut Ui, look: &Look, rect: Rect) {
        let row_h = (45.0 * look.text).ceil();
        let narrow = rect.width() < 900.0 * look.text;
        // The one that is pointed at says what to do as well.
        let extra = row_h * if narrow { 2.0 } else { 1.0 };
        let base = Id::new("workshop-problem");
        let problems = std::mem::take(&mut self.known.problems);
        let show = std::mem::take(&mut self.show_problem);
        let (mut pressed, mut acted, mut to) = (None, None, None);
        let mut outer = ui.new_child(UiBuilder::new().max_rect(rect).id_salt("rows"));
        outer.spacing_mut().item_spacing.y = 0.0;
        crate::app::widgets::quiet_bar(&mut outer, look);
        ScrollArea::vertical().id_salt("rows").max_height(rect.height()).auto_shrink(false).show_viewport(
            &mut outer,
            |ui, viewport| {
                let total = row_h * problems.len() as f32 + extra;
                let (_, whole) = ui.allocate_space(Vec2::new(ui.available_width(), total));
                let chosen = self.problem;
                let top_of = |at: usize| at as f32 * row_h + if at > chosen { extra } else { 0.0 };
                let place = |at: usize| {
                    Rect::from_min_size(
                        Pos2::new(whole.left(), whole.top() + top_of(at)),
                        Vec2::new(whole.width() - 10.0, row_h + if at == chosen { extra } else { 0.0 }),
                    )
                };
                if show {
                    ui.scroll_to_rect(place(chosen), None);
                }
                let first = ((viewport.min.y - extra) / row_h).floor().max(0.0) as usize;
                let last = ((viewport.max.y / row_h).ceil().max(0.0) as usize).min(problems.len());
                let hidden = (!(first..last).contains(&chosen)).then_some(chosen);
                for at in (first..last).chain(hidden) {
                    let Some(marked) = problems.get(at) else { continue };
                    let cell = place(at);
                    let on = at == chosen;
                    let response = ui.interact(cell, base.with(at), if on { Sense::click() } else { Sense::CLICK });
                    let fix = self.desk.fix(marked);
                    let words = spoken(look, marked, fix.is_some());
                    response.widget_info(|| WidgetInfo::selected(WidgetType::SelectableLabel, true, on, &words));
                    if response.has_focus() {
                        let keys = EventFilter { vertical_arrows: true, ..EventFilter::default() };
                        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, keys));
                        let down = |key: Key| ui.input(|i| i.key_pressed(key) && !i.modifiers.any());
                        if down(Key::ArrowDown) && at + 1 < problems.len() {
                            to = Some(at + 1);
                        } else if down(Key::ArrowUp) && at > 0 {
                            to = Some(at - 1);
                        }
                    }
                    let act = draw(ui, look, cell, row_h, marked, (on, response.hovered(), narrow), fix.is_some());
                    focus_ring(ui, look, &response, cell.shrink(8.0), radius::FIELD);
                    // Its deed can be pressed by itself; from the keys the row does it.
                    let deed_words = format!("{}: {}", deed(look, fix.is_some()), marked.problem.text(look.lang));
                    let button = ui.interact(act, base.with((at, "deed")), Sense::CLICK);
                    button.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &deed_words));
                    if button.clicked() || (response.clicked() && response.interact_pointer_pos().is_none()) {
                        acted = Some(at);
                    } else if response.clicked() {
                        pressed = Some(at);
                    }
                }
            },
        );
        self.known.problems = problems;
        if let Some(at) = to {
            self.problem = at;
            self.focus = Some(base.with(at));
            self.show_problem = true;
        }
        if let Some(at) = pressed {
            self.problem = at;
            self.go_to_problem(at);
        }
        if let Some(at) = acted {
            self.mend(at);
        }
    }
}

/// Where a problem is, in words.
fn place_words(look: &Look, marked: &Marked) -> String {
    t!(look.lang, "workshop-place", line = marked.problem.line.to_string(), column = marked.problem.column.to_string())
}

/// What a press does.
fn deed(look: &Look, mends: bool) -> String {
    t!(look.lang, if mends { "workshop-mend" } else { "workshop-go-there" })
}

fn spoken(look: &Look, marked: &Marked, mends: bool) -> String {
    let kind = match marked.problem.severity {
        Severity::Error => "decks-error",
        Severity::Warning => "decks-warning",
        Severity::Advice => "decks-advice",
    };
    let (kind, text) = (t!(look.lang, kind), marked.problem.text(look.lang));
    let advice = marked.problem.advice(look.lang);
    format!("{kind}, {}: {text} {advice} – {}", place_words(look, marked), deed(look, mends))
}

/// Draws a row; answers with where its deed is pressed.
fn draw(
    ui: &Ui,
    look: &Look,
    cell: Rect,
    row_h: f32,
    marked: &Marked,
    (on, lit, narrow): (bool, bool, bool),
    mends: bool,
) -> Rect {
    if on || lit {
        let art = Art::Sheet {
            w: cell.width(),
            h: cell.height(),
            radius: radius::FIELD,
            dim: true,
            lift: Lift::Flat,
            bar: None,
            chosen: on,
        };
        paint(ui.painter(), cell.shrink2(Vec2::new(0.0, 1.0)), &art, look.theme);
    }
    let middle = cell.top() + row_h / 2.0;
    let side = look.pt(26.0);
    let mut left = cell.left() + space::M;
    let at = Rect::from_center_size(Pos2::new(left + side / 2.0, middle), Vec2::splat(side));
    paint(ui.painter(), at, &Art::icon(sign(marked), side, Ink::Ink), look.theme);
    left += side + space::M;
    let words = deed(look, mends);
    let words = galley(ui, look, &words, Face::Strong, 21.0, Ink::CommonText, f32::INFINITY);
    let arrow = look.pt(20.0);
    let right = cell.right() - space::M;
    let act = Rect::from_min_max(
        Pos2::new(right - arrow - space::S - words.size().x - space::S, cell.top()),
        Pos2::new(cell.right(), cell.top() + row_h),
    );
    let icon = if mends { Icon::Check } else { Icon::Right };
    let at = Rect::from_center_size(Pos2::new(right - arrow / 2.0, middle), Vec2::splat(arrow));
    paint(ui.painter(), at, &Art::icon(icon, arrow, Ink::CommonText), look.theme);
    paint_words(ui, Pos2::new(act.left() + space::S, middle - words.size().y / 2.0), words);
    if !narrow {
        let place = place_words(look, marked);
        let place = galley(ui, look, &place, Face::Text, 20.0, Ink::InkSoft, f32::INFINITY);
        let wide = place.size().x.max(look.pt(170.0));
        paint_words(ui, Pos2::new(left, middle - place.size().y / 2.0), place);
        left += wide + space::M;
    }
    let room = act.left() - space::M - left;
    let text = one_line(ui, look, &marked.problem.text(look.lang), Ink::Ink, room);
    paint_words(ui, Pos2::new(left, middle - text.size().y / 2.0), text);
    if on {
        let under = cell.right() - space::M - left;
        let advice = marked.problem.advice(look.lang);
        let lines = if narrow { 2 } else { 1 };
        let fitted = crate::app::art::text_width::fit(
            &advice,
            look.lang,
            Face::Text,
            look.pt(21.0),
            under.max(1.0),
            lines,
            crate::app::art::text_width::Long::Shorten,
        );
        let shown = galley(ui, look, &fitted.lines.join("\n"), Face::Text, 21.0, Ink::InkSoft, f32::INFINITY);
        paint_words(ui, Pos2::new(left, cell.top() + row_h - space::XS), shown);
    }
    act
}
