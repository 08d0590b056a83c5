//! How easily texts are read.

use super::Tip;
use crate::deck::problem::Arg;
use crate::rules::Card;

/// Above this a Swedish text is hard to take in when it is read aloud.
const LIX_MAX: f64 = 50.0;
/// The measure says nothing about a text of fewer words.
const LIX_WORDS_MIN: usize = 20;

/// LIX, the Swedish measure of readability: words per sentence plus the share in per cent of words with more than six
/// letters. Under 30 is very easy, 40 to 50 is newspaper text, above 60 official prose. `None` without words.
pub fn lix(text: &str) -> Option<f64> {
    let (words, long, sentences) = counts(text);
    (words > 0).then(|| words as f64 / sentences.max(1) as f64 + 100.0 * long as f64 / words as f64)
}

fn counts(text: &str) -> (usize, usize, usize) {
    let (mut words, mut long, mut sentences, mut open) = (0, 0, 0, false);
    for word in text.split_whitespace() {
        let letters = word.chars().filter(|c| c.is_alphanumeric()).count();
        if letters > 0 {
            words += 1;
            long += usize::from(letters > 6);
            open = true;
        }
        let end = word.trim_end_matches(['"', '”', '’', '»', ')', '\'']);
        if open && end.ends_with(['.', '!', '?', ':', '…']) {
            sentences += 1;
            open = false;
        }
    }
    (words, long, sentences + usize::from(open))
}

/// Advice about one text in one language. `group` is the kind of item it stands in.
pub(super) fn text(tips: &mut Vec<Tip>, group: &'static str, path: &str, language: &str, text: &str) {
    // Every word takes two bytes at the least; most texts are done here.
    if language != "sv" || text.len() < 2 * LIX_WORDS_MIN || text.split_whitespace().count() < LIX_WORDS_MIN {
        return;
    }
    if let Some(lix) = lix(text).filter(|lix| *lix > LIX_MAX) {
        let (group, field) = match path.rsplit_once('.') {
            None => (group, path),
            Some(("sides", field)) => ("sides", field),
            Some((_, field)) => ("option", field),
        };
        let args = vec![
            ("field", Arg::text(field)),
            ("group", Arg::text(group)),
            ("lix", Arg::Number(lix.round() as i64)),
            ("max", Arg::Number(LIX_MAX as i64)),
        ];
        tips.push(Tip::new("KO612", &format!("{path}.{language}"), args));
    }
}

/// On a card at double text size: characters to a line of the text and of the title, the most lines of text, and the
/// lines there is room for when a line of the title counts as one and a third.
const LARGE_LINE: usize = 25;
const LARGE_TITLE_LINE: usize = 15;
const LARGE_LINES: usize = 5;
const LARGE_ROOM: f64 = 7.0;

/// How many lines a text takes when so many characters fit on one.
fn lines(text: &str, width: usize) -> usize {
    let (mut lines, mut at) = (0, 0);
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if lines == 0 || at + 1 + length > width {
            lines += 1 + length.saturating_sub(1) / width;
            at = length % width;
        } else {
            at += 1 + length;
        }
    }
    lines
}

/// Whether the text of a card still fits beside its title at twice the size.
pub(super) fn card(tips: &mut Vec<Tip>, card: &Card) {
    for (language, gist) in &card.gist.0 {
        let text = lines(gist, LARGE_LINE);
        let title = lines(card.title.get(language), LARGE_TITLE_LINE);
        if text > LARGE_LINES || text as f64 + title as f64 * 4.0 / 3.0 > LARGE_ROOM {
            let args = vec![("length", Arg::Number(gist.chars().count() as i64)), ("language", Arg::text(language))];
            tips.push(Tip::new("KO613", &format!("gist.{language}"), args));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lix_is_counted_as_the_measure_says() {
        // 6 words, 2 sentences, 1 long word: 3 + 16.7.
        let figure = lix("Vi möts här. Föreningarna bjuder in.").unwrap();
        assert!((figure - (3.0 + 100.0 / 6.0)).abs() < 1e-9, "{figure}");
        // Nothing ends the only sentence; numbers are words; quotes behind a full stop change nothing.
        assert!((lix("ett två 3").unwrap() - 3.0).abs() < 1e-9);
        assert!((lix("”Kom in.” ”Gå ut.”").unwrap() - 2.0).abs() < 1e-9);
        assert_eq!(lix(" – "), None);
    }

    #[test]
    fn heavy_texts_are_told_and_light_ones_not() {
        let told = |language: &str, source: &str| {
            let mut tips = Vec::new();
            text(&mut tips, "card", "situation", language, source);
            tips.len()
        };
        let heavy = "Förvaltningsövergripande samverkansöverenskommelser förutsätter organisationsöverskridande \
                     förankringsprocesser där verksamhetsansvariga kontinuerligt återrapporterar måluppfyllelse \
                     enligt fastställda uppföljningsrutiner och gemensamma kvalitetsindikatorer för samtliga \
                     deltagande organisationer under avtalsperioden.";
        assert_eq!(told("sv", heavy), 1);
        assert_eq!(told("en", heavy), 0);
        assert_eq!(told("sv", "Förvaltningsövergripande samverkansöverenskommelser."), 0);
        assert_eq!(told("sv", &"Vi möts i huset. ".repeat(10)), 0);
    }

    #[test]
    fn lines_break_between_words() {
        assert_eq!(lines("", 10), 0);
        assert_eq!(lines("ett två tre", 11), 1);
        assert_eq!(lines("ett två tre", 10), 2);
        assert_eq!(lines("överenskommelsen", 10), 2);
    }
}
