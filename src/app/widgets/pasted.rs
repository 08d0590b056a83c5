//! What comes into a field from elsewhere: the system hands a pasted text over as if it had been typed, line breaks and all, and
//! egui takes what has room and says nothing about the rest.

use super::label::{galley, paint_words};
use super::surface::paint_icon;
use crate::app::art::{Art, Icon, Lift, paint};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, font, radius, size, space};
use crate::look::missing;
use crate::t;
use bevy_egui::egui::text_edit::TextEditState;
use bevy_egui::egui::{Area, Context, Event, Id, ImeEvent, Order, Rect, Sense, Ui, Vec2, WidgetInfo, WidgetType, pos2};

/// What a field had no room for.
#[derive(Clone, Copy)]
struct Cut {
    /// How many characters were left out.
    count: usize,
    /// The most it takes.
    max: usize,
}

/// How many signs that cannot be drawn are named.
const SIGNS_TOLD: usize = 4;

/// A text with every way of ending a line written as `\n`, and without signs that only a machine reads.
pub(crate) fn lines_of(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let line = |sign: char| matches!(sign, '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}');
    let text = text.chars().map(|sign| if line(sign) { '\n' } else { sign });
    text.filter(|&sign| matches!(sign, '\n' | '\t') || !sign.is_control()).collect()
}

/// A text on one line: line breaks and tabs are spaces, one for each run of them, and none at the ends.
fn on_one_line(text: &str) -> String {
    let text = lines_of(text);
    let parts = text.split(['\n', '\t']).map(|part| part.trim_matches(' ')).filter(|part| !part.is_empty());
    parts.collect::<Vec<_>>().join(" ")
}

/// Makes what comes into the field `id` fit for it before the field reads it, and notes what it has no room for.
pub(super) fn tidy(ui: &Ui, id: Id, text: &str, max: usize, several: bool) {
    if !ui.memory(|memory| memory.has_focus(id)) {
        ui.data_mut(|data| data.remove::<Cut>(id));
        return;
    }
    let selected = TextEditState::load(ui.ctx(), id)
        .and_then(|state| state.cursor.char_range())
        .map_or(0, |range| range.primary.index.0.abs_diff(range.secondary.index.0));
    let mut room = max.saturating_sub(text.chars().count().saturating_sub(selected));
    let mut cut: Option<usize> = None;
    let mut pressed = false;
    ui.input_mut(|input| {
        for event in &mut input.events {
            let (Event::Text(words) | Event::Paste(words) | Event::Ime(ImeEvent::Commit(words))) = event else {
                pressed |= matches!(event, Event::Key { pressed: true, .. });
                continue;
            };
            if words == "\n" || words == "\r" {
                // Enter, which the field hears as a key.
                continue;
            }
            if words.chars().any(|sign| sign.is_control() || matches!(sign, '\u{2028}' | '\u{2029}')) {
                *words = if several { lines_of(words) } else { on_one_line(words) };
            }
            let count = words.chars().count();
            let over = count.saturating_sub(room);
            room -= count - over;
            if over > 0 {
                cut = Some(cut.unwrap_or(0) + over);
            }
            pressed = true;
        }
    });
    match cut {
        Some(count) => {
            ui.data_mut(|data| data.insert_temp(id, Cut { count, max }));
        }
        None if pressed => ui.data_mut(|data| data.remove::<Cut>(id)),
        None => {}
    }
}

/// The signs of a text that stand as a box, or as something else, on the screen: each once.
fn not_drawn(ctx: &Context, look: &Look, text: &str) -> Vec<char> {
    let id = font(Face::Text, look.pt(size::BODY_OWN));
    // A flag is written as two letters, and only the letters are drawn.
    let flag = |sign: char| ('\u{1f1e6}'..='\u{1f1ff}').contains(&sign);
    let mut signs = missing(text);
    ctx.fonts_mut(|fonts| signs.retain(|&sign| flag(sign) || !fonts.has_glyph(&id, sign)));
    signs
}

/// Tells at the field on `rect` what it had no room for, until the next thing is typed or the field is left, and which signs in
/// it cannot be drawn, for as long as it is written in.
pub(super) fn tell(ctx: &Context, look: &Look, id: Id, rect: Rect, text: &str) {
    let words = match ctx.data(|data| data.get_temp::<Cut>(id)) {
        Some(cut) => t!(look.lang, "field-cut", count = cut.count, max = cut.max),
        None if text.is_ascii() || !ctx.memory(|memory| memory.has_focus(id)) => return,
        None => match not_drawn(ctx, look, text).as_slice() {
            [] => return,
            signs => {
                let codes: Vec<String> = signs.iter().map(|&sign| format!("U+{:04X}", u32::from(sign))).collect();
                let more = codes.len().saturating_sub(SIGNS_TOLD);
                let told = codes.into_iter().take(SIGNS_TOLD).collect::<Vec<_>>().join(", ");
                t!(look.lang, "field-not-drawn", signs = told, count = signs.len(), more = more)
            }
        },
    };
    let screen = ctx.content_rect();
    let wide = rect.width().max(look.pt(420.0)).min(screen.width() - 2.0 * space::L);
    let side = look.pt(24.0);
    Area::new(id.with("cut")).order(Order::Tooltip).interactable(false).fixed_pos(rect.left_bottom()).show(ctx, |ui| {
        let words_wide = wide - side - 3.0 * space::L;
        let told = galley(ui, look, &words, Face::Text, size::BODY_OWN, Ink::Ink, words_wide);
        let size = Vec2::new(wide, told.size().y.max(side) + 2.0 * space::M);
        let left = rect.left().min(screen.right() - wide - space::L).max(screen.left());
        // Below the field, or above it at the lower edge of the screen.
        let below = rect.bottom() + space::S;
        let top = if below + size.y > screen.bottom() { rect.top() - space::S - size.y } else { below };
        let place = Rect::from_min_size(pos2(left, top), size);
        let response = ui.allocate_rect(place, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, &words));
        let art = Art::Sheet {
            w: size.x,
            h: size.y,
            radius: radius::FIELD,
            dim: false,
            lift: Lift::Lifted,
            bar: None,
            chosen: false,
        };
        paint(ui.painter(), place, &art, look.theme);
        paint_icon(ui, look, Icon::Warn, side, Ink::Ink, pos2(place.left() + space::L + side / 2.0, place.center().y));
        paint_words(ui, pos2(place.left() + 2.0 * space::L + side, place.center().y - told.size().y / 2.0), told);
    });
}

#[cfg(test)]
mod tests {
    use crate::app::widgets::Field;
    use crate::app::widgets::testing::{harness, look};
    use crate::t;
    use crate::text::Lang;
    use bevy_egui::egui::{Event, Id, Key, Modifiers};
    use egui_kittest::Harness;
    use egui_kittest::kittest::Queryable as _;

    fn shown(rows: usize, max: usize, text: &str) -> Harness<'static, String> {
        let mut h = harness(900.0, 500.0, text.to_owned(), move |ui, text: &mut String| {
            let field = Field::new("Ord", text).max(max).id(Id::new("words"));
            if rows == 1 {
                field.show(ui, &look(Lang::Sv, 1.0))
            } else {
                field.rows(rows).show(ui, &look(Lang::Sv, 1.0))
            };
        });
        h.get_by_label("Ord").focus();
        h.run();
        h
    }

    /// What the system sends for Ctrl+V: the key, and the text as if it had been typed.
    fn paste(h: &mut Harness<'static, String>, text: &str) {
        h.key_press_modifiers(Modifiers::COMMAND, Key::V);
        h.event(Event::Text(text.into()));
        h.run();
    }

    #[test]
    fn line_breaks_are_spaces_on_one_line_and_kept_on_several() {
        let breaks = "ett\r\ntvå\rtre\n\n fyra\u{2028}fem\tsex\u{7}\n";
        let mut h = shown(1, 99, "");
        paste(&mut h, breaks);
        assert_eq!(h.state(), "ett två tre fyra fem sex");
        let mut h = shown(1, 99, "");
        h.event(Event::Paste(breaks.into()));
        h.run();
        assert_eq!(h.state(), "ett två tre fyra fem sex");
        let mut h = shown(3, 99, "");
        paste(&mut h, breaks);
        assert_eq!(h.state(), "ett\ntvå\ntre\n\n fyra\nfem\tsex\n");
        let mut h = shown(1, 99, "");
        paste(&mut h, " ord med mellanslag ");
        assert_eq!(h.state(), " ord med mellanslag ", "a text without line breaks is left alone");
    }

    #[test]
    fn what_the_limit_cuts_is_told_until_the_next_key() {
        for (rows, max, before, text) in [(1, 6, "", "abcåäö123"), (3, 8, "ab", "cåäö12345")] {
            let mut h = shown(rows, max, before);
            h.key_press(Key::End);
            h.run();
            paste(&mut h, text);
            let told = t!(Lang::Sv, "field-cut", count = 3, max = max);
            assert_eq!(h.state().chars().count(), max);
            h.get_by_label(&told);
            h.key_press(Key::Backspace);
            h.run();
            assert!(h.query_by_label(&told).is_none());
        }
    }

    #[test]
    fn a_selection_makes_room_for_what_is_pasted() {
        let mut h = shown(1, 6, "gammal");
        h.key_press_modifiers(Modifiers::COMMAND, Key::A);
        h.run();
        paste(&mut h, "ny\ntid");
        assert_eq!(h.state(), "ny tid");
        assert!(h.query_by_label(&t!(Lang::Sv, "field-cut", count = 6, max = 6)).is_none());
    }
}
