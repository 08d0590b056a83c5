//! The glossary's words where they stand in a text, in the forms they take there, so that a screen can let them be asked about.

use super::learn::WORDS;
use super::{Lang, has, tr};
use std::sync::OnceLock;

/// A word of the glossary, by its place in [`WORDS`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Word(pub usize);

impl Word {
    /// The word as it is looked up.
    pub fn title(self, lang: Lang) -> String {
        WORDS.get(self.0).map(|key| tr(lang, &format!("glossary-{key}"))).unwrap_or_default()
    }

    /// What it means.
    pub fn meaning(self, lang: Lang) -> String {
        WORDS.get(self.0).map(|key| tr(lang, &format!("glossary-{key}-text"))).unwrap_or_default()
    }
}

/// A word found in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where it begins, in bytes.
    pub start: usize,
    /// Where it ends.
    pub end: usize,
    /// Which word it is.
    pub word: Word,
}

/// A form of a word, in small letters.
struct Form {
    letters: Vec<char>,
    /// `None` for an idiom that has the word in it and does not mean it.
    word: Option<Word>,
}

/// The forms of a language's words, the longest first.
fn forms(lang: Lang) -> &'static [Form] {
    static FORMS: [OnceLock<Vec<Form>>; Lang::ALL.len()] = [const { OnceLock::new() }; Lang::ALL.len()];
    FORMS[lang as usize].get_or_init(|| {
        let mut forms = Vec::new();
        for (place, key) in WORDS.iter().enumerate() {
            let listed = format!("glossary-{key}-forms");
            if !has(lang, &listed) {
                continue;
            }
            for form in tr(lang, &listed).split(',').map(str::trim).filter(|form| !form.is_empty()) {
                let idiom = form.strip_prefix('!');
                let letters = idiom.unwrap_or(form).chars().map(small).collect();
                forms.push(Form { letters, word: idiom.is_none().then_some(Word(place)) });
            }
        }
        forms.sort_by_key(|form| std::cmp::Reverse(form.letters.len()));
        forms
    })
}

/// A letter as a small one. One for one, so that places in a text stay what they are.
fn small(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

/// Every place in `text` where a word of the glossary stands, in order.
pub fn found(lang: Lang, text: &str) -> Vec<Found> {
    let letters: Vec<(usize, char)> = text.char_indices().map(|(at, letter)| (at, small(letter))).collect();
    let is_word = |at: usize| letters.get(at).is_some_and(|(_, letter)| letter.is_alphanumeric());
    let end_of = |at: usize| letters.get(at).map_or(text.len(), |(byte, _)| *byte);
    let fits = |at: usize, form: &Form| {
        let end = at + form.letters.len();
        let stands = letters.get(at..end).is_some_and(|part| part.iter().map(|(_, letter)| letter).eq(&form.letters));
        stands && !is_word(end)
    };
    let mut found = Vec::new();
    let mut at = 0;
    while at < letters.len() {
        if !is_word(at) || (at > 0 && is_word(at - 1)) {
            at += 1;
            continue;
        }
        let Some(form) = forms(lang).iter().find(|form| fits(at, form)) else {
            at += 1;
            continue;
        };
        let end = at + form.letters.len();
        if let Some(word) = form.word {
            found.push(Found { start: end_of(at), end: end_of(end), word });
        }
        at = end;
    }
    found
}

/// The same, each word only where it stands first.
pub fn first(lang: Lang, text: &str) -> Vec<Found> {
    let mut seen = Vec::new();
    let mut found = found(lang, text);
    found.retain(|found| {
        let new = !seen.contains(&found.word);
        seen.push(found.word);
        new
    });
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(lang: Lang, text: &str) -> Vec<(String, String)> {
        first(lang, text).into_iter().map(|f| (text[f.start..f.end].to_owned(), f.word.title(lang))).collect()
    }

    #[test]
    fn words_are_found_in_the_forms_they_take() {
        let text = "Remissen ska ut på fredag. ”Nämnden vill ha ett IOP”, säger handläggaren. Nämnden igen.";
        let expected = [("Remissen", "remiss"), ("Nämnden", "nämnd"), ("IOP", "IOP"), ("handläggaren", "handläggare")];
        assert_eq!(words(Lang::Sv, text), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
        let text = "The committee’s letter: a reserved tender, not a grant.";
        let expected = [("committee’s", "committee"), ("reserved tender", "reserved tender"), ("grant", "grant")];
        assert_eq!(words(Lang::En, text), expected.map(|(a, b)| (a.to_owned(), b.to_owned())));
    }

    #[test]
    fn a_word_within_another_and_an_idiom_are_left_alone() {
        assert_eq!(words(Lang::Sv, "Alla är med på lika villkor, och bidragsgivaren tiger."), []);
        assert_eq!(words(Lang::En, "On equal terms in the determination of terminals."), []);
        assert_eq!(found(Lang::Sv, ""), []);
    }

    #[test]
    fn every_word_is_found_where_it_stands_as_it_is_looked_up() {
        for lang in Lang::ALL {
            for place in 0..WORDS.len() {
                let title = Word(place).title(lang);
                let text = format!("{title}.");
                let places: Vec<Word> = found(lang, &text).iter().map(|found| found.word).collect();
                assert_eq!(places, [Word(place)], "{title}");
                assert!(!Word(place).meaning(lang).contains("glossary-"));
            }
        }
    }
}
