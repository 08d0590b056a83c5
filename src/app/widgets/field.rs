//! Fields to write in.

use super::pasted;
use super::surface::error_line;
use crate::app::art::{Art, FieldState, paint};
use crate::app::scene::Look;
use crate::app::theme::{Face, font, line, radius, size, space};
use bevy_egui::egui::{
    Align, Context, Event, Frame, Id, Key, Margin, Plugin, RawInput, Rect, Response, RichText, TextEdit, Ui, UiBuilder,
    Vec2,
};

/// Where it is kept in which frame a field of one line was left.
const ENDED: &str = "writing ended";

/// Whether a field was left in this frame: the key that ends the writing must not press the green button too.
pub(super) fn writing_ended(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(Id::new(ENDED))) == Some(ctx.cumulative_frame_nr())
}

/// The field that Esc leaves before it leaves the screen.
#[derive(Default)]
struct Leaving {
    field: Option<Id>,
}

impl Plugin for Leaving {
    fn debug_name(&self) -> &'static str {
        "a field left with Esc"
    }

    /// Before any screen hears the key.
    fn input_hook(&mut self, ctx: &Context, input: &mut RawInput) {
        let Some(field) = self.field.filter(|&field| ctx.memory(|memory| memory.focused()) == Some(field)) else {
            self.field = None;
            return;
        };
        let escape = |event: &Event| matches!(event, Event::Key { key: Key::Escape, pressed: true, modifiers, .. } if modifiers.is_none());
        if input.events.iter().any(escape) {
            input.events.retain(|event| !escape(event));
            ctx.memory_mut(|memory| memory.surrender_focus(field));
            self.field = None;
        }
    }
}

/// The least width and height of a field.
const LEAST: f32 = 48.0;

/// A field to write in, before it is shown: `Field::new("Namn", &mut name).hint("Skriv namn").show(ui, look)`.
#[must_use = "a field has to be shown"]
pub(crate) struct Field<'a> {
    label: &'a str,
    text: &'a mut String,
    hint: &'a str,
    error: Option<&'a str>,
    marked: bool,
    escapes: bool,
    max: usize,
    rows: usize,
    pub(crate) width: f32,
    pub(crate) height: f32,
    pub(crate) size: f32,
    pub(crate) id: Option<Id>,
}

impl<'a> Field<'a> {
    /// A field of one line. `label` is what a screen reader says; the words beside it are up to the screen.
    pub(crate) fn new(label: &'a str, text: &'a mut String) -> Self {
        Field {
            label,
            text,
            hint: "",
            error: None,
            marked: false,
            escapes: false,
            max: usize::MAX,
            rows: 1,
            width: f32::INFINITY,
            height: 58.0,
            size: size::BODY_OWN,
            id: None,
        }
    }

    /// Words shown while it is empty.
    pub(crate) fn hint(mut self, hint: &'a str) -> Self {
        self.hint = hint;
        self
    }

    /// What is wrong with it: a bar at its left edge, and the words below it.
    pub(crate) fn error(mut self, error: Option<&'a str>) -> Self {
        self.error = error;
        self.marked |= error.is_some();
        self
    }

    /// Shows the error's bar, when its words stand elsewhere.
    pub(crate) fn marked(mut self, marked: bool) -> Self {
        self.marked |= marked;
        self
    }

    /// Esc leaves the field and nothing else, on a screen that Esc would leave.
    pub(crate) fn escapes(mut self) -> Self {
        self.escapes = true;
        self
    }

    /// The most characters it takes.
    pub(crate) fn max(mut self, max: usize) -> Self {
        self.max = max;
        self
    }

    /// Several lines: at least so many rows.
    pub(crate) fn rows(mut self, rows: usize) -> Self {
        self.rows = rows.max(2);
        self
    }

    /// Shows it, and below it what is wrong.
    pub(crate) fn show(self, ui: &mut Ui, look: &Look) -> Response {
        let error = self.error;
        let width = self.width.min(ui.available_width()).max(LEAST);
        let response = if self.rows == 1 {
            let (_, rect) = ui.allocate_space(Vec2::new(width, self.height * look.text));
            self.at(ui, look, Rect::from_min_size(rect.min, Vec2::new(width, rect.height())))
        } else {
            self.several(ui, look, width)
        };
        if let Some(error) = error {
            ui.scope(|ui| {
                ui.set_max_width(width);
                error_line(ui, look, error);
            });
        }
        response
    }

    /// Shows a field of one line on `rect`, taking no room in the layout and without the words of its error.
    pub(crate) fn at(self, ui: &mut Ui, look: &Look, rect: Rect) -> Response {
        let id = self.id.unwrap_or_else(|| ui.id().with(("field", self.label)));
        // A window being dragged to nothing is no reason to fall over.
        let rect = Rect::from_min_size(rect.min, rect.size().max(Vec2::splat(LEAST)));
        let (state, escapes) = (self.state(ui, id), self.escapes);
        paint(ui.painter(), rect, &Art::Field { w: rect.width(), h: rect.height(), state }, look.theme);
        // A narrow field has no room to give away.
        let left = if rect.width() < 220.0 { self.left() - 5 } else { self.left() };
        let font = font(Face::Text, look.pt(self.size));
        let row = ui.fonts_mut(|fonts| fonts.row_height(&font));
        pasted::tidy(ui, id, self.text, self.max, false);
        let above = ((rect.height() - row) / 2.0).max(0.0);
        let margin = Margin { left, right: space::M as i8, top: above as i8, bottom: above as i8 };
        let edit = TextEdit::singleline(self.text)
            .id(id)
            .font(font)
            .text_color(look.theme.color32(crate::app::theme::Ink::Ink))
            .hint_text(hint(look, self.hint, self.size))
            .char_limit(self.max)
            .frame(Frame::NONE.inner_margin(margin))
            .desired_width(rect.width())
            .min_size(rect.size())
            .vertical_align(Align::Center);
        let mut inner = ui.new_child(UiBuilder::new().max_rect(rect));
        let response = inner.add(edit);
        let text: &str = self.text;
        if escapes && response.has_focus() {
            ui.ctx().plugin_or_default::<Leaving>().lock().field = Some(id);
        }
        if response.lost_focus() {
            let frame = ui.ctx().cumulative_frame_nr();
            ui.data_mut(|data| data.insert_temp(Id::new(ENDED), frame));
        }
        name(ui, &response, self.label);
        super::focus_ring(ui, look, &response, rect, radius::FIELD);
        pasted::tell(ui.ctx(), look, id, rect, text);
        response
    }

    fn several(self, ui: &mut Ui, look: &Look, width: f32) -> Response {
        let id = self.id.unwrap_or_else(|| ui.id().with(("field", self.label)));
        let state = self.state(ui, id);
        let left = self.left();
        let kept = ui.painter().add(bevy_egui::egui::Shape::Noop);
        pasted::tidy(ui, id, self.text, self.max, true);
        let margin = Margin { left, right: space::M as i8, top: space::M as i8, bottom: space::M as i8 };
        let edit = TextEdit::multiline(self.text)
            .id(id)
            .font(font(Face::Text, look.pt(self.size)))
            .text_color(look.theme.color32(crate::app::theme::Ink::Ink))
            .hint_text(hint(look, self.hint, self.size))
            .char_limit(self.max)
            .frame(Frame::NONE.inner_margin(margin))
            .desired_rows(self.rows)
            .desired_width(width);
        let response = ui.allocate_ui(Vec2::new(width, 0.0), |ui| ui.add(edit)).inner;
        let text: &str = self.text;
        let rect = response.rect;
        let art = Art::Field { w: rect.width(), h: rect.height(), state };
        let painted = crate::app::art::shape(ui.ctx(), rect, &art, look.theme);
        ui.painter().set(kept, painted);
        name(ui, &response, self.label);
        super::focus_ring(ui, look, &response, rect, radius::FIELD);
        pasted::tell(ui.ctx(), look, id, rect, text);
        response
    }

    fn left(&self) -> i8 {
        (space::L + if self.marked { line::ERROR_BAR - space::XS } else { 0.0 }) as i8
    }

    fn state(&self, ui: &Ui, id: Id) -> FieldState {
        match (self.marked, ui.memory(|memory| memory.has_focus(id))) {
            (true, _) => FieldState::Error,
            (false, true) => FieldState::Active,
            (false, false) => FieldState::Rest,
        }
    }
}

/// The words of an empty field, as large as what will be written there.
fn hint(look: &Look, words: &str, size: f32) -> RichText {
    RichText::new(words).font(font(Face::Text, look.pt(size)))
}

/// Tells a screen reader what a field is called.
fn name(ui: &Ui, response: &Response, label: &str) {
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_label(label));
}

/// A field of several lines as wide as the room, at least `rows` high; Enter makes a new line, Tab goes on.
pub(crate) fn area(
    ui: &mut Ui,
    look: &Look,
    label: &str,
    text: &mut String,
    hint: &str,
    rows: usize,
    max: usize,
) -> Response {
    Field::new(label, text).hint(hint).rows(rows).max(max).show(ui, look)
}
