//! The page: what stands where on the desk.

use super::columns::{Columns, Tab, tabs};
use super::script::{BODY, Script, show_debrief, show_script, show_wells};
use super::time::{TimeFace, show_time};
use super::{Veil, seats, waiting};
use crate::app::art::{Art, Icon, Lift, paint};
use crate::app::scene::{Command, Look, Stage, Touch, egui_painter};
use crate::app::theme::{DESIGN_HEIGHT, DESIGN_WIDTH, Face, Ink, has_room, radius, size, space};
use crate::app::widgets::placed::inside;
use crate::app::widgets::{
    Button, as_heading, focus_ring, galley, gap, label, one_line_of, paint_words, rule, scroll, sheet, title,
};
use crate::rules::{Deck, FacilitatorView, RoomView, Setup};
use crate::t;
use crate::text::Lang;
use bevy_egui::egui::{Pos2, Rect, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2, vec2};

/// Something that can be done now, and what it is called.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Control {
    /// What a press on it means.
    pub(crate) touch: Touch,
    /// Its words.
    pub(crate) label: String,
    /// Whether it is what comes next.
    pub(crate) primary: bool,
    /// Whether it can be pressed now.
    pub(crate) enabled: bool,
}

/// The time of a talk, as the room sees it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct TimerFace {
    /// The time left, or over: `12:40`.
    pub(crate) time: String,
    /// The share that is left.
    pub(crate) left: f32,
    /// Whether it is in its last stretch.
    pub(crate) last: bool,
    /// What a screen reader says.
    pub(crate) spoken: String,
}

/// What the desk shows.
pub(crate) struct DeskData<'a> {
    /// What the room knows.
    pub(crate) room: &'a RoomView,
    /// What the leader may know beside it.
    pub(crate) leader: &'a FacilitatorView,
    /// The deck that is played.
    pub(crate) deck: &'a Deck,
    /// Who plays.
    pub(crate) setup: &'a Setup,
    /// What the room sees now, and how it looks there.
    pub(crate) seen: (&'a Stage, &'a Look),
    /// The veil over the room's window.
    pub(crate) veil: Veil,
    /// The name of the room's monitor.
    pub(crate) monitor: &'a str,
    /// What can be done at the table now.
    pub(crate) controls: &'a [Control],
    /// Whether something can be undone.
    pub(crate) may_undo: bool,
    /// The time of the talk.
    pub(crate) timer: Option<TimerFace>,
    /// The time of day.
    pub(crate) now: &'a str,
    /// What is left of the evening.
    pub(crate) time: &'a TimeFace,
}

/// What the desk keeps between two frames, and between two steps.
#[derive(Default)]
pub(crate) struct DeskPage {
    tab: Tab,
    /// How often each seat has spoken, as the leader has tapped. It is nobody else's, and is not kept.
    pub(super) spoken: Vec<u16>,
}

/// The height of the strip along the upper edge, before the text size setting.
const STRIP: f32 = 68.0;

/// The margin around everything, and between columns.
const MARGIN: f32 = 24.0;

impl DeskPage {
    /// Shows the desk in all of `ui`; what was pressed is given back.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, data: &DeskData<'_>) -> Option<Touch> {
        let screen = ui.max_rect();
        if !has_room(screen) {
            return None;
        }
        // The house widgets know their heights; lines of words are no higher than their words.
        ui.spacing_mut().interact_size.y = 0.0;
        self.spoken.resize(data.room.seats.len(), 0);
        let script = Script::of(data.room, data.deck, data.setup, look.lang);
        let strip = Rect::from_min_size(screen.min, vec2(screen.width(), look.pt(STRIP).min(96.0)));
        head(ui, look, data, strip);
        // What is done stands first in the order of Tab.
        let mut touched = None;
        let below = controls(ui, look, data, screen, &mut touched);
        let area = Rect::from_min_max(
            pos2(screen.left() + MARGIN, strip.bottom() + 20.0),
            pos2(screen.right() - MARGIN, below - 16.0),
        );
        let columns = Columns::of(screen.width() / look.text);
        match columns {
            Columns::Three => {
                let (left, right) = (area.width() * 0.222, area.width() * 0.36);
                let middle = area.width() - left - right - 2.0 * MARGIN;
                let column = |x: f32, w: f32| Rect::from_min_size(pos2(x, area.top()), vec2(w, area.height()));
                self.right(ui, look, data, column(area.right() - right, right), &mut touched);
                let place = column(area.left() + left + MARGIN, middle);
                middle_paper(ui, look, data, &script, place, &mut touched);
                left_column(ui, look, data, column(area.left(), left), &mut touched);
            }
            Columns::Two => {
                let right = area.width() * 0.42;
                let (script_place, side) =
                    (area.with_max_x(area.right() - right - MARGIN), area.with_min_x(area.right() - right));
                let inner = tabs(ui, look, side, &mut self.tab, &Tab::SIDE, waiting::rows(data).len());
                self.tab_page(ui, look, data, &script, inner, &mut touched);
                middle_paper(ui, look, data, &script, script_place, &mut touched);
            }
            Columns::One => {
                let inner = tabs(ui, look, area, &mut self.tab, &Tab::ALL, waiting::rows(data).len());
                self.tab_page(ui, look, data, &script, inner, &mut touched);
            }
        }
        touched
    }

    fn tab_page(
        &mut self,
        ui: &mut Ui,
        look: &Look,
        data: &DeskData<'_>,
        script: &Script,
        place: Rect,
        touched: &mut Option<Touch>,
    ) {
        match self.tab {
            Tab::Script => middle_paper(ui, look, data, script, place, touched),
            Tab::Waiting => sheet(ui, look, place, space::XL, |ui| {
                scroll(ui, look, "waiting", place.height() - 2.0 * space::XL, |ui| {
                    waiting::show(ui, look, data, touched);
                });
            }),
            Tab::Seats => sheet(ui, look, place, space::L, |ui| {
                scroll(ui, look, "seats", place.height() - 2.0 * space::L, |ui| {
                    seats::show(ui, look, data, &mut self.spoken, touched);
                });
            }),
            Tab::Room => left_column(ui, look, data, place, touched),
        }
    }

    /// What waits, and who sits around the table.
    fn right(&mut self, ui: &mut Ui, look: &Look, data: &DeskData<'_>, place: Rect, touched: &mut Option<Touch>) {
        let waiting_high = waiting::height(ui, look, data, place.width() - 2.0 * space::XL) + 2.0 * space::XL;
        let waiting_high = waiting_high.min(place.height() * 0.45);
        let upper = Rect::from_min_size(place.min, vec2(place.width(), waiting_high));
        sheet(ui, look, upper, space::XL, |ui| {
            scroll(ui, look, "waiting", upper.height() - 2.0 * space::XL, |ui| waiting::show(ui, look, data, touched));
        });
        let lower = place.with_min_y(upper.bottom() + 18.0);
        sheet(ui, look, lower, space::L, |ui| {
            scroll(ui, look, "seats", lower.height() - 2.0 * space::L, |ui| {
                seats::show(ui, look, data, &mut self.spoken, touched);
            });
        });
    }
}

/// The strip: where we are, and what time it is.
fn head(ui: &mut Ui, look: &Look, data: &DeskData<'_>, strip: Rect) {
    ui.painter().rect_filled(strip, 0.0, look.theme.color32(Ink::GroundLight));
    let hair = Rect::from_min_max(pos2(strip.left(), strip.bottom() - 2.0), strip.max);
    ui.painter().rect_filled(hair, 0.0, look.theme.color32(Ink::Hair));
    let middle = strip.center().y;
    let mark = Art::Joint { width: 44.0 };
    let (w, h) = mark.face();
    paint(
        ui.painter(),
        Rect::from_min_size(pos2(strip.left() + MARGIN, middle - h / 2.0), vec2(w, h)),
        &mark,
        look.theme,
    );
    let clock = galley(ui, look, data.now, Face::Strong, 27.0, Ink::Ink, f32::INFINITY);
    let right = strip.right() - MARGIN - clock.size().x;
    read_words(ui, &t!(look.lang, "desk-now", time = data.now.to_owned()), pos2(right, middle), clock);
    let name = galley(ui, look, &t!(look.lang, "desk-title"), Face::Display, 32.0, Ink::Ink, right);
    let mut x = strip.left() + MARGIN + w + space::L;
    let wide = name.size().x;
    let heading = read_words(ui, &t!(look.lang, "desk-title"), pos2(x, middle), name);
    as_heading(&heading, &t!(look.lang, "desk-title"), 1);
    x += wide + space::XL;
    let room = data.room;
    let programme = data.setup.programme.title.get(look.lang.tag());
    let round = room.round as i64 + 1;
    let rounds = room.rounds.len() as i64;
    let what = t!(look.lang, "desk-where", programme = programme.to_owned(), round = round, rounds = rounds);
    let left = right - x - space::XL;
    if left > look.pt(160.0) {
        let words = one_line_of(ui, look, &what, (Face::Text, BODY), Ink::InkSoft, left);
        read_words(ui, &what, pos2(x, middle), words);
    }
}

/// Words with their middle at a height, read aloud as `text`.
fn read_words(
    ui: &mut Ui,
    text: &str,
    at: Pos2,
    words: std::sync::Arc<bevy_egui::egui::Galley>,
) -> bevy_egui::egui::Response {
    let rect = Rect::from_min_size(pos2(at.x, at.y - words.size().y / 2.0), words.size());
    paint_words(ui, rect.min, words);
    let response = ui.allocate_rect(rect, Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    response
}

/// What is always there to be pressed: its sign, its words, and what it means.
fn fixed(data: &DeskData<'_>, lang: Lang) -> Vec<(Icon, String, Command, bool)> {
    let paused = data.veil == Veil::Paused;
    let frozen = data.veil == Veil::Frozen;
    let say = |on: bool, yes: &str, no: &str| crate::text::tr(lang, if on { yes } else { no });
    vec![
        (
            if paused { Icon::Play } else { Icon::Pause },
            say(paused, "desk-show-room", "desk-pause-room"),
            Command::PauseRoom,
            true,
        ),
        (
            if frozen { Icon::Play } else { Icon::Lock },
            say(frozen, "desk-thaw-room", "desk-freeze-room"),
            Command::FreezeRoom,
            true,
        ),
        (Icon::Undo, t!(lang, "desk-undo"), Command::Undo, data.may_undo),
        (Icon::Swap, t!(lang, "desk-change-table"), Command::ChangeTable, true),
        (Icon::Bulb, t!(lang, "desk-hard"), Command::HardMoment, true),
        (Icon::Eye, t!(lang, "desk-table"), Command::Leader, true),
        (Icon::Menu, t!(lang, "desk-menu"), Command::Menu, true),
    ]
}

/// Shows what can be done in rows along the lower edge, the next thing largest, at the right. Gives their upper edge.
fn controls(ui: &mut Ui, look: &Look, data: &DeskData<'_>, screen: Rect, touched: &mut Option<Touch>) -> f32 {
    let (left, right) = (screen.left() + MARGIN, screen.right() - MARGIN);
    let fixed = fixed(data, look.lang);
    let primary = data.controls.iter().find(|control| control.primary);
    let high = look.pt(60.0);
    let mut next_wide = 0.0;
    let next = primary.map(|control| {
        let button = Button::new(&control.label).primary().after(Icon::Right).size(26.0).height(66.0).width(300.0);
        let size = button.enabled(control.enabled).measure(ui, look, (right - left) * 0.6);
        next_wide = size.x + space::XXL;
        size
    });
    // Rows from the left; the last one leaves room for what comes next.
    let measured: Vec<Vec2> = fixed
        .iter()
        .map(|(icon, words, ..)| Button::new(words).icon(*icon).size(BODY).height(60.0).measure(ui, look, right - left))
        .collect();
    let gap_x = 14.0;
    let mut rows: Vec<Vec<usize>> = vec![Vec::new()];
    let mut used = 0.0;
    for (at, size) in measured.iter().enumerate() {
        if used + size.x > right - left - next_wide && !rows.last().is_some_and(Vec::is_empty) {
            rows.push(Vec::new());
            used = 0.0;
        }
        rows.last_mut().into_iter().for_each(|row| row.push(at));
        used += size.x + gap_x;
    }
    let row_high = high + 14.0;
    let top = screen.bottom() - 20.0 - rows.len() as f32 * row_high;
    if let (Some(control), Some(size)) = (primary, next) {
        let place = Rect::from_min_size(pos2(right - size.x, screen.bottom() - 26.0 - size.y), size);
        let button = Button::new(&control.label).primary().after(Icon::Right).size(26.0).height(66.0).width(300.0);
        if button.enabled(control.enabled).at(ui, look, place).clicked() {
            *touched = Some(control.touch.clone());
        }
    }
    for (at, row) in rows.iter().enumerate() {
        let mut x = left;
        for &index in row {
            let (icon, words, command, enabled) = &fixed[index];
            let place = Rect::from_min_size(pos2(x, top + at as f32 * row_high), vec2(measured[index].x, high));
            let button = Button::new(words).icon(*icon).size(BODY).height(60.0).enabled(*enabled);
            if button.at(ui, look, place).clicked() {
                *touched = Some(Touch::Command(*command));
            }
            x += measured[index].x + gap_x;
        }
    }
    top
}

/// The room's picture, and below it the time.
fn left_column(ui: &mut Ui, look: &Look, data: &DeskData<'_>, place: Rect, touched: &mut Option<Touch>) {
    let rim = 5.0;
    let most = (place.height() * 0.6).max(80.0);
    let wide = place.width().min((most - 2.0 * rim) * DESIGN_WIDTH / DESIGN_HEIGHT + 2.0 * rim);
    let high = (wide - 2.0 * rim) * DESIGN_HEIGHT / DESIGN_WIDTH + 2.0 * rim;
    let frame = Rect::from_min_size(place.min, vec2(wide, high));
    let response = ui.interact(frame, ui.id().with("picture"), Sense::click());
    let spoken = t!(look.lang, "desk-picture", state = caption(data, look.lang));
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Button, true, &spoken));
    ui.painter().rect_filled(frame, radius::CARD, look.theme.color32(Ink::RimDeep));
    let (stage, seen) = data.seen;
    let inner = frame.shrink(rim);
    ui.painter().rect_filled(inner, 0.0, seen.theme.color32(Ink::Ground));
    egui_painter::onto(ui, inner, (0.0, 0.0, DESIGN_WIDTH, DESIGN_HEIGHT), stage, seen);
    focus_ring(ui, look, &response, frame, radius::CARD);
    if response.clicked() {
        *touched = Some(Touch::Command(Command::Leader));
    }
    let mut below = ui.new_child(
        bevy_egui::egui::UiBuilder::new()
            .max_rect(place.with_min_y(frame.bottom() + space::S))
            .layout(bevy_egui::egui::Layout::top_down(bevy_egui::egui::Align::Min))
            .id_salt("below picture"),
    );
    let face = if data.veil == Veil::None { Face::Text } else { Face::Strong };
    label(&mut below, look, &caption(data, look.lang), face, BODY, Ink::Ink);
    label(&mut below, look, data.monitor, Face::Text, size::SMALL, Ink::Ink);
    let top = below.min_rect().bottom() + space::M;
    let place = place.with_min_y(top);
    if place.height() > look.pt(90.0) {
        sheet(ui, look, place, space::L, |ui| {
            scroll(ui, look, "time", place.height() - 2.0 * space::L, |ui| show_time(ui, look, data.time, touched));
        });
    }
}

/// What the room sees, in words.
fn caption(data: &DeskData<'_>, lang: Lang) -> String {
    match data.veil {
        Veil::None => t!(lang, "desk-live"),
        Veil::Paused => t!(lang, "desk-paused"),
        Veil::Frozen => t!(lang, "desk-frozen"),
    }
}

/// The script, and below it what can be done at the table.
fn middle_paper(
    ui: &mut Ui,
    look: &Look,
    data: &DeskData<'_>,
    script: &Script,
    place: Rect,
    touched: &mut Option<Touch>,
) {
    paint(ui.painter(), place, &Art::sheet(place.width(), place.height(), Lift::Card), look.theme);
    let principle = data.room.card().and_then(|card| data.deck.cards.get(card)?.principles.first().copied());
    let band = Rect::from_min_size(place.min, vec2(place.width(), 24.0));
    let art = Art::Band { principle, w: band.width(), h: band.height(), radius: radius::CARD };
    paint(ui.painter(), band, &art, look.theme);
    let pad = 30.0;
    let inner = Rect::from_min_max(band.left_bottom() + vec2(pad, space::L), place.max - vec2(pad, space::L));
    let foot = table_controls_height(ui, look, data, inner.width()).min(inner.height() * 0.45);
    let upper = inner.with_max_y(inner.bottom() - foot);
    let lower = inner.with_min_y(upper.bottom());
    inside(ui, lower, "table controls", |ui| table_controls(ui, look, data, lower.height(), touched));
    inside(ui, upper, "script", |ui| {
        if let Some(card) = &script.card {
            label(ui, look, card, Face::Strong, BODY, Ink::CommonText);
        }
        ui.horizontal(|ui| {
            title(ui, look, &script.step);
            if let Some(timer) = &data.timer {
                ui.add_space(space::XL);
                let d = look.pt(44.0);
                let (rect, response) = ui.allocate_exact_size(Vec2::splat(d), Sense::hover());
                paint(ui.painter(), rect, &Art::dial(d, timer.left, timer.last), look.theme);
                response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &timer.spoken));
                let words = galley(ui, look, &timer.time, Face::Strong, 30.0, Ink::Ink, f32::INFINITY);
                let (place, _) = ui.allocate_exact_size(words.size(), Sense::hover());
                paint_words(ui, place.min, words);
            }
        });
        gap(ui, space::M);
        let high = ui.available_height();
        scroll(ui, look, "script", high, |ui| {
            if let Some(page) = &script.debrief {
                show_debrief(ui, look, page);
            }
            show_script(ui, look, script);
            show_wells(ui, look, &script.wells);
        });
    });
}

/// What can be done at the table beside what comes next.
fn others<'a>(data: &'a DeskData<'_>) -> impl Iterator<Item = &'a Control> {
    data.controls.iter().filter(|control| !control.primary)
}

fn small_button<'a>(control: &'a Control) -> Button<'a> {
    Button::new(&control.label).size(BODY - 1.0).height(50.0).enabled(control.enabled)
}

fn table_controls_height(ui: &Ui, look: &Look, data: &DeskData<'_>, wide: f32) -> f32 {
    let mut rows = 0;
    let mut used = f32::INFINITY;
    for control in others(data) {
        let size = small_button(control).measure(ui, look, wide);
        if used + size.x > wide {
            rows += 1;
            used = 0.0;
        }
        used += size.x + space::M;
    }
    if rows == 0 { 0.0 } else { rows as f32 * (look.pt(50.0) + 6.0 + space::M) + space::L + 4.0 }
}

fn table_controls(ui: &mut Ui, look: &Look, data: &DeskData<'_>, high: f32, touched: &mut Option<Touch>) {
    if others(data).next().is_none() {
        return;
    }
    rule(ui, look);
    let left = high - ui.min_rect().height() - space::S;
    scroll(ui, look, "table controls", left, |ui| {
        ui.spacing_mut().item_spacing = vec2(space::M, space::S);
        ui.horizontal_wrapped(|ui| {
            for control in others(data) {
                if small_button(control).show(ui, look).clicked() {
                    *touched = Some(control.touch.clone());
                }
            }
        });
    });
}
