//! Counting one party's raised hands: a number for each value and flag of each row.

use super::ballot::{BallotRow, Draft, RowSign};
use crate::app::art::Icon;
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, space};
use crate::app::widgets::keys::{Chord, Keyed, take};
use crate::app::widgets::{Button, Field, error_line, gap, icon_button, label, rule, small, strong};
use crate::rules::{HandCount, RATING_MAX, RuleError, Tally, limits, one_line};
use crate::t;
use crate::wording;
use bevy_egui::egui::text::{CCursor, CCursorRange};
use bevy_egui::egui::text_edit::TextEditState;
use bevy_egui::egui::{Align, Event, Id, Key, Layout, Rect, Ui, UiBuilder, Vec2, pos2};
use serde::{Deserialize, Serialize};

/// Values 1 to 5, then abstained, then *behöver prata mer* alone and beside a rating.
const CELLS: usize = RATING_MAX as usize + 3;
const ABSTAINED: usize = RATING_MAX as usize;
const TALK_ONLY: usize = ABSTAINED + 1;
const TALK_BESIDE: usize = ABSTAINED + 2;

/// How large a figure is beside the height of its field.
const FIGURE: f32 = 0.56;

/// What has a key where hands are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CountKey {
    /// The field above.
    Up,
    /// The field below.
    Down,
    /// The field to the left.
    Left,
    /// The field to the right.
    Right,
    /// A hand more.
    More,
    /// A hand less.
    Less,
    /// Back to the table.
    Back,
}

impl Keyed for CountKey {
    fn keys(self) -> &'static [Chord] {
        use Chord::Plain;
        match self {
            CountKey::Up => &[Plain(Key::ArrowUp)],
            CountKey::Down => &[Plain(Key::ArrowDown)],
            CountKey::Left => &[Plain(Key::ArrowLeft)],
            CountKey::Right => &[Plain(Key::ArrowRight)],
            CountKey::More => &[Plain(Key::Plus)],
            CountKey::Less => &[Plain(Key::Minus)],
            CountKey::Back => &[Plain(Key::Escape)],
        }
    }

    /// Plus stands with Shift on some keyboards.
    fn also(self) -> &'static [Chord] {
        if self == CountKey::More { &[Chord::Shift(Key::Plus)] } else { &[] }
    }

    fn line(self) -> &'static str {
        match self {
            CountKey::Up | CountKey::Down | CountKey::Left | CountKey::Right => "cells",
            CountKey::More | CountKey::Less => "count",
            CountKey::Back => "back",
        }
    }
}

impl CountKey {
    /// In the order of the list of keys.
    pub(crate) const ALL: [CountKey; 7] =
        [CountKey::Up, CountKey::Down, CountKey::Left, CountKey::Right, CountKey::More, CountKey::Less, CountKey::Back];

    /// Those that a field hears.
    const CELLS: [CountKey; 6] =
        [CountKey::Up, CountKey::Down, CountKey::Left, CountKey::Right, CountKey::More, CountKey::Less];

    /// Whether it was pressed in this frame.
    pub(super) fn pressed(self, ui: &Ui) -> bool {
        ui.input(|input| input.events.iter().filter_map(Chord::of).any(|chord| self.has(chord)))
    }
}

/// What is wrong with a row of a count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum CountError {
    /// A field holds something that is not a number of hands.
    NotANumber,
    /// The party cannot have raised these hands.
    Refused(RuleError),
}

/// A count that is being entered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct CountDraft {
    cells: Vec<[String; CELLS]>,
    objections: Vec<String>,
}

impl CountDraft {
    /// An empty count of so many rows.
    pub(crate) fn new(rows: usize) -> CountDraft {
        CountDraft { cells: vec![Default::default(); rows], objections: Vec::new() }
    }

    /// The count in a line, to be kept; nothing for one that is empty.
    pub(crate) fn note(&self) -> String {
        let empty = self.objections.is_empty() && self.cells.iter().flatten().all(String::is_empty);
        if empty { String::new() } else { ron::to_string(self).unwrap_or_default() }
    }

    /// Goes on with a count that was kept, if it is one of as many rows.
    pub(crate) fn take_up(&mut self, note: &str) {
        if let Some(kept) = ron::from_str::<CountDraft>(note).ok().filter(|kept| kept.rows() == self.rows()) {
            *self = kept;
        }
    }

    /// How many rows there are.
    pub(crate) fn rows(&self) -> usize {
        self.cells.len()
    }

    fn number(&self, row: usize, cell: usize) -> Option<u16> {
        let text = self.cells[row][cell].trim();
        if text.is_empty() { Some(0) } else { text.parse().ok() }
    }

    /// The tally of a row; `None` where a field is not a number.
    pub(crate) fn tally(&self, row: usize) -> Option<Tally> {
        let mut tally = Tally::default();
        for (value, slot) in tally.ratings.iter_mut().enumerate() {
            *slot = self.number(row, value)?;
        }
        tally.abstained = self.number(row, ABSTAINED)?;
        tally.talk_only = self.number(row, TALK_ONLY)?;
        tally.talk_beside = self.number(row, TALK_BESIDE)?;
        Some(tally)
    }

    /// What is wrong with a row of a party with so many seats.
    pub(crate) fn error(&self, row: usize, seats: u32) -> Option<CountError> {
        let Some(tally) = self.tally(row) else { return Some(CountError::NotANumber) };
        tally.check(row, seats).err().map(CountError::Refused)
    }

    /// The count as it stands, without the objections that have no words; `None` where a field is not a number. The rules say
    /// whether it can stand.
    pub(crate) fn count(&self, second: bool) -> Option<HandCount> {
        let rows = (0..self.rows()).map(|row| self.tally(row)).collect::<Option<Vec<_>>>()?;
        let objections: Vec<String> = match second {
            true => self.objections.iter().map(|text| one_line(text)).filter(|text| !text.is_empty()).collect(),
            false => Vec::new(),
        };
        Some(HandCount { rows, objections })
    }

    fn step(&mut self, row: usize, cell: usize, up: bool) {
        let now = self.number(row, cell).unwrap_or(0);
        let next = if up { now.saturating_add(1).min(99) } else { now.saturating_sub(1) };
        self.cells[row][cell] = next.to_string();
    }

    /// Shows the count as wide as the room: a row of steppers for each row, and in the second ballot the objections.
    pub(crate) fn ui(&mut self, ui: &mut Ui, look: &Look, rows: &[BallotRow], seats: u32, second: bool) {
        self.keys(ui);
        let (base, wide) = (ui.id(), ui.available_width());
        // Two figures and two buttons to press; what is left over is for the row's title.
        let least = 148.0 * if look.large() { look.text * 0.85 } else { look.text };
        let beside = wide - least * CELLS as f32 >= 230.0 && !look.large();
        let cell = if beside { ((wide - 300.0) / CELLS as f32).clamp(least, 186.0) } else { least };
        let title = wide - cell * CELLS as f32;
        if beside {
            heads(ui, look, 0..CELLS, title, cell);
        }
        for (index, row) in rows.iter().enumerate().take(self.rows()) {
            rule(ui, look);
            let name = row.name();
            if beside {
                ui.horizontal_top(|ui| {
                    ui.spacing_mut().item_spacing.x = 0.0;
                    let size = Vec2::new(title, 72.0);
                    ui.allocate_ui_with_layout(size, Layout::top_down(Align::Min), |ui| {
                        ui.set_width(title - space::L);
                        row_title(ui, look, row);
                        self.sum(ui, look, index, seats);
                    });
                    for at in 0..CELLS {
                        self.stepper(ui, look, (base, index, at), &name, cell);
                    }
                });
            } else {
                row_title(ui, look, row);
                let across = ((wide / cell) as usize).clamp(1, 4);
                let cell = wide / across as f32;
                for from in (0..CELLS).step_by(across) {
                    let cells = from..(from + across).min(CELLS);
                    heads(ui, look, cells.clone(), 0.0, cell);
                    ui.horizontal_top(|ui| {
                        ui.spacing_mut().item_spacing.x = 0.0;
                        for at in cells {
                            self.stepper(ui, look, (base, index, at), &name, cell);
                        }
                    });
                }
                self.sum(ui, look, index, seats);
            }
        }
        if second {
            rule(ui, look);
            self.objections(ui, look, seats);
        }
    }

    /// In a cell the arrow keys lead to its neighbours, and plus and minus count.
    fn keys(&mut self, ui: &Ui) {
        let (base, focused) = (ui.id(), ui.memory(|memory| memory.focused()));
        let Some(focused) = focused else { return };
        let mut cells = (0..self.rows()).flat_map(|row| (0..CELLS).map(move |cell| (row, cell)));
        let Some((row, cell)) = cells.find(|&(row, cell)| field_of(base, row, cell) == focused) else { return };
        let mut to = (row, cell);
        let (mut more, mut less) = (0, 0);
        ui.input_mut(|input| {
            // The signs of plus and minus are no figures.
            input.events.retain(|event| !matches!(event, Event::Text(text) if text == "+" || text == "-"));
        });
        for key in take(ui, &CountKey::CELLS) {
            match key {
                CountKey::Up => to.0 = to.0.saturating_sub(1),
                CountKey::Down => to.0 = (to.0 + 1).min(self.cells.len() - 1),
                CountKey::Left => to.1 = to.1.saturating_sub(1),
                CountKey::Right => to.1 = (to.1 + 1).min(CELLS - 1),
                CountKey::More => more += 1,
                CountKey::Less => less += 1,
                // The sheet hears it, wherever the focus is.
                CountKey::Back => {}
            }
        }
        (0..more).for_each(|_| self.step(row, cell, true));
        (0..less).for_each(|_| self.step(row, cell, false));
        if to != (row, cell) {
            let id = field_of(base, to.0, to.1);
            // What is typed there takes the place of what stands there.
            let mut state = TextEditState::load(ui.ctx(), id).unwrap_or_default();
            let end = self.cells[to.0][to.1].chars().count();
            state.cursor.set_char_range(Some(CCursorRange::two(CCursor::new(0), CCursor::new(end))));
            state.store(ui.ctx(), id);
            ui.memory_mut(|memory| memory.request_focus(id));
        }
    }

    /// Minus, the number, plus.
    fn stepper(&mut self, ui: &mut Ui, look: &Look, (base, row, cell): (Id, usize, usize), name: &str, wide: f32) {
        let words = cell_words(look, cell, true);
        let (less, more) =
            (t!(look.lang, "raised-less", what = words.as_str()), t!(look.lang, "raised-more", what = words.as_str()));
        let (less, more) = (format!("{name}: {less}"), format!("{name}: {more}"));
        let high = 60.0 * look.text.min(1.5);
        let (_, place) = ui.allocate_space(Vec2::new(wide, high + 6.0));
        let place = Rect::from_min_size(place.min, Vec2::new((wide - 10.0).min(230.0 * look.text.min(1.5)), high));
        // The field is the widest: it holds two figures.
        let side = place.width() * 0.27;
        let part = |from: f32, wide: f32| {
            Rect::from_min_size(pos2(place.left() + from, place.top()), Vec2::new(wide - 3.0, high))
        };
        let middle = place.width() - 2.0 * side;
        let button = |icon, spoken| {
            Button::new("").icon(icon).spoken(spoken).size(19.0 * look.text.min(1.5) / look.text).passed_over()
        };
        if button(Icon::Minus, less.as_str()).at(ui, look, part(0.0, side)).clicked() {
            self.step(row, cell, false);
        }
        let field = format!("{name}: {words}");
        let wrong = self.number(row, cell).is_none();
        let id = field_of(base, row, cell);
        Field::new(&field, &mut self.cells[row][cell])
            .hint("0")
            .max(2)
            .escapes()
            .marked(wrong)
            .size(high * FIGURE / look.text)
            .id(id)
            .at(ui, look, part(side, middle));
        // A key meant for something else, such as the ? of the help, is no number of hands.
        self.cells[row][cell].retain(|sign| sign.is_ascii_digit());
        if button(Icon::Plus, more.as_str()).at(ui, look, part(side + middle, side)).clicked() {
            self.step(row, cell, true);
        }
    }

    /// The sum of a row against the party's seats, or what is wrong.
    fn sum(&self, ui: &mut Ui, look: &Look, row: usize, seats: u32) {
        match self.error(row, seats) {
            Some(CountError::NotANumber) => error_line(ui, look, &t!(look.lang, "raised-not-a-number")),
            Some(CountError::Refused(error)) => error_line(ui, look, &refused(look, &error)),
            None => {
                let counted = self.tally(row).map_or(0, |tally| tally.voters());
                let left = seats - counted.min(seats);
                let words = if left == 0 {
                    t!(look.lang, "raised-sum", counted = counted, seats = seats)
                } else {
                    t!(look.lang, "raised-sum-left", counted = counted, seats = seats, left = left)
                };
                small(ui, look, &words)
            }
        };
    }

    fn objections(&mut self, ui: &mut Ui, look: &Look, seats: u32) {
        strong(ui, look, &t!(look.lang, "raised-objections"));
        small(ui, look, &t!(look.lang, "raised-objections-lead"));
        let mut gone = None;
        for (index, reason) in self.objections.iter_mut().enumerate() {
            ui.push_id(("objection", index), |ui| {
                ui.horizontal(|ui| {
                    let name = t!(look.lang, "raised-objection", number = index + 1);
                    let hint = t!(look.lang, "ballot-objection-hint");
                    let wide = ui.available_width() - 160.0 * look.text.min(1.5);
                    Field::new(&name, reason).hint(&hint).max(limits::OBJECTION).width(wide).show(ui, look);
                    let remove = t!(look.lang, "raised-objection-remove", number = index + 1);
                    if icon_button(ui, look, Icon::Cross, &remove).clicked() {
                        gone = Some(index);
                    }
                });
            });
        }
        if let Some(index) = gone {
            self.objections.remove(index);
        }
        if self.objections.len() < seats as usize {
            let add = t!(look.lang, "raised-objection-add");
            if Button::new(&add).icon(Icon::Plus).show(ui, look).clicked() {
                self.objections.push(String::new());
            }
        }
        gap(ui, space::L);
    }
}

/// The field of a cell, on the page `base`.
fn field_of(base: Id, row: usize, cell: usize) -> Id {
    base.with(("hands", row, cell))
}

/// Why a row cannot stand, said at the row itself.
fn refused(look: &Look, error: &RuleError) -> String {
    match error {
        RuleError::TooManyHands { counted, seats, .. } => {
            t!(look.lang, "raised-too-many", counted = *counted, seats = *seats)
        }
        RuleError::TalkWithoutRating(_) => t!(look.lang, "raised-talk-beside"),
        other => wording::rule_error(look.lang, other),
    }
}

/// What is counted in a cell; with `number` the value before its words.
fn cell_words(look: &Look, cell: usize, number: bool) -> String {
    match cell {
        ABSTAINED => t!(look.lang, "flag-abstain"),
        TALK_ONLY => t!(look.lang, "raised-talk-only"),
        TALK_BESIDE => t!(look.lang, "raised-talk-beside-head"),
        value => {
            let word = t!(look.lang, &format!("rating-{}", value + 1));
            if number { format!("{} – {word}", value + 1) } else { word }
        }
    }
}

/// The heads of some columns, `left` px from the left edge.
fn heads(ui: &mut Ui, look: &Look, cells: std::ops::Range<usize>, left: f32, cell: f32) {
    let words: Vec<_> = cells
        .map(|at| {
            let text = cell_words(look, at, true);
            (crate::app::widgets::galley(ui, look, &text, Face::Text, 20.0, Ink::Ink, cell - 14.0), text)
        })
        .collect();
    let high = words.iter().map(|(words, _)| words.size().y).fold(0.0, f32::max);
    let (_, place) = ui.allocate_space(Vec2::new(ui.available_width(), high));
    for (at, (words, text)) in words.into_iter().enumerate() {
        let corner = pos2(place.left() + left + cell * at as f32, place.bottom() - words.size().y);
        crate::app::widgets::placed::label(ui, &text, corner, words);
    }
}

fn row_title(ui: &mut Ui, look: &Look, row: &BallotRow) {
    let words = match &row.sign {
        RowSign::Letter(letter) => format!("{letter}  {}", row.title),
        _ => row.title.clone(),
    };
    label(ui, look, &words, Face::Display, 28.0, Ink::Ink);
}

/// The marks of a ballot that the facilitator fills in, row by row.
pub(crate) fn marks(ui: &mut Ui, look: &Look, rows: &[BallotRow], draft: &mut Draft) {
    for (index, row) in rows.iter().enumerate() {
        ui.push_id(("mark", index), |ui| {
            rule(ui, look);
            row_title(ui, look, row);
            let name = row.name();
            let mark = draft.mark(index);
            let mut rating = mark.rating;
            let wide = ui.available_width().min(1100.0 * look.text);
            let place = Rect::from_min_size(ui.cursor().min, Vec2::new(wide, f32::INFINITY));
            let given = ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
                crate::app::widgets::rating_row(ui, look, &name, 84.0, true, &mut rating)
            });
            if let Some(value) = given.inner {
                draft.toggle_rating(index, value);
            }
            ui.horizontal_wrapped(|ui| {
                for (key, icon, on) in
                    [("flag-abstain", Icon::Abstain, mark.abstain), ("flag-talk", Icon::Talk, mark.talk)]
                {
                    let words = t!(look.lang, key);
                    let response = crate::app::widgets::pill(ui, look, &words, Some(icon), on);
                    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(format!("{name}: {words}")));
                    if response.clicked() {
                        if icon == Icon::Abstain {
                            draft.toggle_abstain(index);
                        } else {
                            draft.toggle_talk(index);
                        }
                    }
                }
            });
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(cells: [&str; CELLS]) -> CountDraft {
        CountDraft { cells: vec![cells.map(str::to_owned)], objections: vec!["Nej\ntack".into(), " ".into()] }
    }

    #[test]
    fn a_count_is_a_tally_for_each_row() {
        let draft = draft(["1", "", "2", "0", "", "", "1", "1"]);
        let count = draft.count(true).unwrap();
        assert_eq!(count.rows[0], Tally { ratings: [1, 0, 2, 0, 0], talk_only: 1, talk_beside: 1, ..Tally::default() });
        assert_eq!(count.objections, ["Nej tack"]);
        assert!(draft.count(false).unwrap().objections.is_empty());
        assert_eq!(
            draft.error(0, 3),
            Some(CountError::Refused(RuleError::TooManyHands { row: 0, counted: 4, seats: 3 }))
        );
    }

    #[test]
    fn what_cannot_stand_is_told() {
        assert_eq!(draft(["x", "", "", "", "", "", "", ""]).error(0, 4), Some(CountError::NotANumber));
        assert_eq!(
            draft(["", "", "", "", "", "", "", "1"]).error(0, 4),
            Some(CountError::Refused(RuleError::TalkWithoutRating(0)))
        );
        assert_eq!(draft(["", "", "", "", "", "", "", ""]).error(0, 4), None);
    }

    #[test]
    fn steps_stay_between_none_and_many() {
        let mut draft = CountDraft::new(1);
        draft.step(0, 2, false);
        assert_eq!(draft.tally(0), Some(Tally::default()));
        draft.step(0, 2, true);
        draft.step(0, 2, true);
        assert_eq!(draft.tally(0).unwrap().ratings[2], 2);
    }
}
