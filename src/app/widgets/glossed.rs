//! Text whose words can be asked about: those of the glossary are underlined, and what one means unfolds below at a press.

use super::button::focus_ring;
use super::focus::is_sought;
use super::label::{label, lead};
use crate::app::scene::Look;
use crate::app::theme::{Face, Ink, font, line, space};
use crate::t;
use crate::text::glossary::{Found, Word, first};
use bevy_egui::egui::text::{CCursor, LayoutJob, TextFormat};
use bevy_egui::egui::{
    CornerRadius, CursorIcon, Frame, Galley, Margin, Rect, Sense, Stroke, Ui, WidgetInfo, WidgetType, pos2,
};

/// Body text of `size` design px that wraps, with the words of the glossary open to being asked about.
pub(crate) fn glossed(ui: &mut Ui, look: &Look, text: &str, size: f32) {
    let words = first(look.lang, text);
    if words.is_empty() {
        label(ui, look, text, Face::Text, size, Ink::Ink);
        return;
    }
    let pt = look.pt(size);
    let format = TextFormat {
        font_id: font(Face::Text, pt),
        line_height: Some(pt * lead(Face::Text)),
        color: look.theme.color32(Ink::Ink),
        ..TextFormat::default()
    };
    let under =
        TextFormat { underline: Stroke::new(line::CHOSEN, look.theme.color32(Ink::CommonText)), ..format.clone() };
    let mut job = LayoutJob::default();
    job.wrap.max_width = ui.available_width().max(1.0);
    let mut from = 0;
    for found in &words {
        job.append(&text[from..found.start], 0.0, format.clone());
        job.append(&text[found.start..found.end], 0.0, under.clone());
        from = found.end;
    }
    job.append(&text[from..], 0.0, format);
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let (rect, response) = ui.allocate_exact_size(galley.size(), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(WidgetType::Label, true, text));
    let open_id = response.id.with("open word");
    let mut open: Option<usize> = ui.data(|data| data.get_temp(open_id));
    for (place, found) in words.iter().enumerate() {
        for (row, at) in places(&galley, text, found).into_iter().enumerate() {
            let at = at.translate(rect.min.to_vec2()).expand(4.0);
            // A word that goes on in the next line is one stop for the keys.
            let sense = if row == 0 && !is_sought(ui.ctx()) { Sense::click() } else { Sense::CLICK };
            let word = ui.interact(at, open_id.with((place, row)), sense).on_hover_cursor(CursorIcon::PointingHand);
            if row == 0 {
                let asked = t!(look.lang, "glossary-ask", word = found.word.title(look.lang));
                word.widget_info(|| WidgetInfo::selected(WidgetType::Button, true, open == Some(place), &asked));
            }
            focus_ring(ui, look, &word, at, 6.0);
            if word.clicked() {
                open = (open != Some(place)).then_some(place);
                ui.data_mut(|data| match open {
                    Some(open) => {
                        data.insert_temp(open_id, open);
                    }
                    None => data.remove::<usize>(open_id),
                });
            }
        }
    }
    ui.painter().galley(rect.min, galley, look.theme.color32(Ink::Ink));
    if let Some(found) = open.and_then(|open| words.get(open)) {
        meaning(ui, look, found.word, size);
    }
}

/// What a word means, on a slip of its own.
fn meaning(ui: &mut Ui, look: &Look, word: Word, size: f32) {
    let margin = Margin::symmetric(space::L as i8, space::M as i8);
    Frame::new()
        .fill(look.theme.color32(Ink::PaperDim))
        .inner_margin(margin)
        .corner_radius(CornerRadius::same(8))
        .show(ui, |ui| {
            let text = format!("{}: {}", word.title(look.lang), word.meaning(look.lang));
            label(ui, look, &text, Face::Text, size, Ink::Ink);
        });
}

/// Where a word stands in a galley: a place for each line that it is on.
fn places(galley: &Galley, text: &str, found: &Found) -> Vec<Rect> {
    let letters = |byte: usize| text[..byte].chars().count();
    let (start, end) = (letters(found.start), letters(found.end));
    let mut places: Vec<Rect> = Vec::new();
    for letter in start..end {
        let left = galley.pos_from_cursor(CCursor { prefer_next_row: true, ..CCursor::new(letter) });
        let right = galley.pos_from_cursor(CCursor { prefer_next_row: false, ..CCursor::new(letter + 1) });
        let here = Rect::from_min_max(left.min, pos2(right.max.x.max(left.max.x), left.max.y));
        match places.last_mut() {
            Some(last) if last.min.y == here.min.y => *last = last.union(here),
            _ => places.push(here),
        }
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::widgets::testing::{harness, look};
    use crate::text::Lang;
    use egui_kittest::kittest::Queryable as _;

    const TEXT: &str = "Remissen ska ut på fredag, och nämnden väntar på ett svar om den reserverade upphandlingen.";

    #[test]
    fn a_word_unfolds_at_a_press_and_folds_at_another() {
        for text in [1.0, 2.0] {
            let mut h = harness(420.0, 900.0, (), move |ui, ()| glossed(ui, &look(Lang::Sv, text), TEXT, 24.0));
            h.get_by_label(TEXT);
            let meaning =
                "remiss: Ett förslag skickas ut, och de som berörs får en tid på sig att svara vad de tycker.";
            assert!(h.query_by_label(meaning).is_none());
            h.get_by_label("Vad betyder remiss?").click_accesskit();
            h.run();
            h.get_by_label(meaning);
            h.get_by_label("Vad betyder nämnd?").click_accesskit();
            h.run();
            assert!(h.query_by_label(meaning).is_none());
            h.get_by_label("Vad betyder nämnd?").click_accesskit();
            h.run();
            h.get_by_label("Vad betyder reserverad upphandling?");
        }
    }

    #[test]
    fn words_are_reached_and_opened_with_the_keys_alone() {
        let mut h = harness(900.0, 600.0, (), |ui, ()| glossed(ui, &look(Lang::Sv, 1.0), TEXT, 24.0));
        h.key_press(bevy_egui::egui::Key::Tab);
        h.run();
        h.key_press(bevy_egui::egui::Key::Enter);
        h.run();
        assert!(h.query_all_by_label_contains("remiss: Ett förslag").next().is_some());
    }

    #[test]
    fn text_without_such_words_is_a_label() {
        let mut h = harness(900.0, 600.0, (), |ui, ()| glossed(ui, &look(Lang::Sv, 1.0), "Bara kaffe.", 24.0));
        h.run();
        h.get_by_label("Bara kaffe.");
    }
}
