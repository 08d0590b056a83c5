//! Words of the glossary where they stand on the table: underlined with dots, and open to being asked about.

use super::table_parts::z;
use crate::app::art::Art;
use crate::app::scene::{Look, Stage, Touch, Words};
use crate::app::theme::Ink;
use crate::t;
use crate::text::glossary::{self, Word};

/// Words that have been marked on a page already: each is marked once, where it stands first.
pub(crate) type Marked = Vec<Word>;

/// The least width and height of what is pressed, in design px.
const TOUCH: f32 = 60.0;

/// Marks the words of the glossary in `lines`, which stand with their upper left corner at `at` as `words` sets them.
pub(crate) fn mark_words(
    stage: &mut Stage,
    look: &Look,
    lines: &[impl AsRef<str>],
    words: Words,
    (x, y): (f32, f32),
    marked: &mut Marked,
) {
    let one = words.height(1, look);
    for (number, line) in lines.iter().enumerate() {
        let line = line.as_ref();
        for found in glossary::found(look.lang, line) {
            if marked.contains(&found.word) {
                continue;
            }
            marked.push(found.word);
            let left = x + words.width(&line[..found.start], look);
            let width = words.width(&line[found.start..found.end], look);
            let top = y + one * number as f32;
            let wide = width.round();
            let dots = format!(
                r#"<path d="M{} 0H{}" fill="none" stroke="${}" stroke-width="3" stroke-linecap="round" stroke-dasharray="0.1 7"/>"#,
                -wide / 2.0 + 2.0,
                wide / 2.0 - 2.0,
                Ink::CommonText.token()
            );
            let name = format!("glossary dots {wide}");
            let art = Art::Svg { key: name, w: wide, h: 4.0, body: dots };
            let below = top + one / 2.0 + look.pt(words.size) * 0.52;
            let key = format!("glossary {} {wide}", found.word.0);
            stage.art(key, art, left + width / 2.0, below, z::CARD_ON);
            let high = one.max(TOUCH);
            let asked = t!(look.lang, "glossary-ask", word = found.word.title(look.lang));
            let room = (width + 12.0).max(TOUCH);
            let rect = (left + width / 2.0 - room / 2.0, top + one / 2.0 - high / 2.0, room, high);
            stage.press(Touch::Word(found.word), asked, rect);
        }
    }
}
