//! Words that take sides: a list anybody can read and change.

use super::Tip;
use crate::deck::problem::Arg;
use crate::text::Lang;
use std::collections::HashMap;

const BUILT_IN: &str = include_str!("../../../assets/words.txt");

/// The most lines of a list.
const LINES_MAX: usize = 10_000;

/// Words that take sides, and what may be written instead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// By language and the first letter.
    entries: HashMap<String, HashMap<char, Vec<Entry>>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
struct Entry {
    /// One word or several; small letters.
    words: Vec<String>,
    /// The last word may go on.
    open: bool,
    /// What may be written instead; may be empty.
    instead: String,
}

/// A line of a list that cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WordsProblem {
    /// The line, from 1.
    pub line: usize,
}

impl Words {
    /// The list that comes with the program, as text: to be shown, and as a beginning for one's own.
    pub fn built_in_text() -> &'static str {
        BUILT_IN
    }

    /// The list that comes with the program.
    pub fn built_in() -> Words {
        let mut words = Words::default();
        // A test sees to it that every line can be used.
        words.add(BUILT_IN);
        words
    }

    /// The built-in list with the facilitator's own on top of it.
    pub fn with(own: &str) -> (Words, Vec<WordsProblem>) {
        let mut words = Words::built_in();
        let problems = words.add(own);
        (words, problems)
    }

    /// Adds a list. A line is `word = what to write instead`; a `*` at the end of a word stands for any ending; a `-`
    /// before a word takes it off the list; `[sv]` and `[en]` say what language follows, Swedish to begin with; `#`
    /// begins a comment.
    pub fn add(&mut self, list: &str) -> Vec<WordsProblem> {
        let (mut language, mut problems) = (Lang::MAIN.to_owned(), Vec::new());
        for (number, line) in list.lines().enumerate().take(LINES_MAX) {
            let line = line.split('#').next().unwrap_or("").trim();
            if line.is_empty() {
                continue;
            }
            if let Some(tag) = line.strip_prefix('[').and_then(|line| line.strip_suffix(']')) {
                tag.trim().clone_into(&mut language);
                continue;
            }
            let (word, instead) = line.split_once('=').unwrap_or((line, ""));
            let (word, off) = match word.trim().strip_prefix('-') {
                Some(word) => (word, true),
                None => (word, false),
            };
            let word = word.trim().to_lowercase();
            let (word, open) = match word.strip_suffix('*') {
                Some(word) => (word.to_owned(), true),
                None => (word, false),
            };
            let words: Vec<String> = pieces(&word).map(|(word, _)| word.to_lowercase()).collect();
            let Some(first) = words.first().and_then(|word| word.chars().next()) else {
                problems.push(WordsProblem { line: number + 1 });
                continue;
            };
            let entries = self.entries.entry(language.clone()).or_default().entry(first).or_default();
            entries.retain(|entry| entry.words != words);
            if !off {
                entries.push(Entry { words, open, instead: instead.trim().to_owned() });
            }
        }
        problems
    }

    /// How many words there are for a language.
    pub fn len(&self, language: &str) -> usize {
        self.entries.get(language).map_or(0, |letters| letters.values().map(Vec::len).sum())
    }

    /// Whether there are none at all.
    pub fn is_empty(&self) -> bool {
        self.entries.values().all(|letters| letters.values().all(Vec::is_empty))
    }

    /// Says which of them stand in a text; each once.
    pub(super) fn look(&self, tips: &mut Vec<Tip>, path: &str, language: &str, text: &str) {
        let Some(letters) = self.entries.get(language) else { return };
        let mut told: Vec<&Entry> = Vec::new();
        let mut small = String::new();
        for (word, at) in pieces(text) {
            let Some(first) = word.chars().next().and_then(|c| c.to_lowercase().next()) else { continue };
            let Some(entries) = letters.get(&first) else { continue };
            small.clear();
            small.extend(word.chars().flat_map(char::to_lowercase));
            // Nearly all words are none of these, which is seen at the first one.
            for entry in entries.iter().filter(|entry| entry.begins(&small)) {
                if told.contains(&entry) || !entry.stands(&text[at..]) {
                    continue;
                }
                told.push(entry);
                let args = vec![
                    ("word", Arg::text(word)),
                    ("hint", Arg::text(if entry.instead.is_empty() { "no" } else { "yes" })),
                    ("instead", Arg::text(&entry.instead)),
                ];
                tips.push(Tip::new("KO611", &format!("{path}.{language}"), args));
            }
        }
    }
}

impl Entry {
    /// Whether its first word is this, in small letters.
    fn begins(&self, word: &str) -> bool {
        let first = &self.words[0];
        if self.open && self.words.len() == 1 { word.starts_with(first.as_str()) } else { word == first }
    }

    fn stands(&self, text: &str) -> bool {
        let mut found = pieces(text);
        let last = self.words.len() - 1;
        self.words.iter().enumerate().all(|(place, wanted)| {
            let Some((word, _)) = found.next() else { return false };
            let word = word.to_lowercase();
            if self.open && place == last { word.starts_with(wanted.as_str()) } else { word == *wanted }
        })
    }
}

/// The words of a text and where they begin.
fn pieces(text: &str) -> impl Iterator<Item = (&str, usize)> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '-'))
        .filter(|word| !word.is_empty())
        .map(|word| (word, word.as_ptr() as usize - text.as_ptr() as usize))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::learn::{NEVER, answers};
    use crate::text::{Lang, sources};

    impl Words {
        /// The first of them that stands in a text.
        fn first(&self, language: &str, text: &str) -> Option<String> {
            let mut tips = Vec::new();
            self.look(&mut tips, "", language, text);
            tips.first().map(|tip| format!("{:?}", tip.args))
        }
    }

    fn told(words: &Words, language: &str, text: &str) -> usize {
        let mut tips = Vec::new();
        words.look(&mut tips, "gist", language, text);
        tips.len()
    }

    #[test]
    fn the_built_in_list_can_be_used() {
        let mut words = Words::default();
        assert_eq!(words.add(BUILT_IN), []);
        assert!(words.len("sv") >= 20 && words.len("en") >= 15);
    }

    #[test]
    fn words_are_found_whatever_their_ending_and_their_capitals() {
        let (words, problems) =
            Words::with("[sv]\ngnäll* = invändningar\nsmå föreningar =\n-floskler\n = tomt\n[en]\nmoan*");
        assert_eq!(problems, [WordsProblem { line: 5 }]);
        assert_eq!(told(&words, "sv", "Gnällandet tog aldrig slut, sa de som gnällde."), 1);
        assert_eq!(told(&words, "sv", "De små  föreningarna. Små, föreningar."), 1);
        assert_eq!(told(&words, "sv", "Inget gnissel."), 0);
        assert_eq!(told(&words, "en", "They moaned"), 1);
        assert_eq!(told(&words, "fi", "gnäll"), 0);
    }

    #[test]
    fn screens_and_decks_keep_to_the_words() {
        let mut never = Words::default();
        assert_eq!(never.add(NEVER), []);
        let mut found = Vec::new();
        for (area, texts) in sources() {
            for (lang, text) in Lang::ALL.into_iter().zip(texts) {
                for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
                    let said = line.split_once(" =").map_or(line, |(_, said)| said);
                    if let Some(word) = never.first(lang.tag(), said) {
                        found.push(format!("{}/{area}.ftl:{}: {word}", lang.tag(), number + 1));
                    }
                }
            }
        }
        for (name, source) in crate::deck::embedded() {
            for (number, line) in source.lines().enumerate() {
                let line = line.trim_start();
                let lang = if line.starts_with("en:") { Lang::En } else { Lang::Sv };
                for (lang, said) in match line.split_once(", en: ") {
                    Some((sv, en)) => vec![(Lang::Sv, sv), (Lang::En, en)],
                    None => vec![(lang, line)],
                } {
                    if let Some(word) = never.first(lang.tag(), said) {
                        found.push(format!("{name}:{}: {word}", number + 1));
                    }
                }
            }
        }
        assert!(found.is_empty(), "{found:#?}");
    }

    /// What is said outside the texts and the decks: by counterparts, in programmes, and in the reference for those who write decks.
    #[test]
    fn voices_programmes_and_documents_keep_to_the_words() {
        let mut never = Words::default();
        assert_eq!(never.add(NEVER), []);
        let mut found = Vec::new();
        for name in ["voices.ron", "programmes.ron"] {
            let source = std::fs::read_to_string(format!("assets/{name}")).expect("it comes along");
            for (number, line) in source.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
                // Texts stand as Swedish and English, with or without their tags; keys before them are single words.
                let said: Vec<&str> = line.split('"').skip(1).step_by(2).filter(|text| text.contains(' ')).collect();
                // Somebody may name a word to do without it.
                let without = |said: &&str| !said.contains("utan ordet") && !said.contains("without the word");
                for (place, said) in said.iter().enumerate().filter(|(_, said)| without(said)) {
                    let lang = if line.trim_start().starts_with("en:") { Lang::En } else { Lang::ALL[place % 2] };
                    found.extend(never.first(lang.tag(), said).map(|word| format!("{name}:{}: {word}", number + 1)));
                }
            }
        }
        for (name, lang) in [("scenarios/REFERENCE.md", Lang::Sv), ("scenarios/REFERENCE.en.md", Lang::En)] {
            let source = std::fs::read_to_string(name).expect("it is in the repository");
            for (number, line) in source.lines().enumerate() {
                found.extend(never.first(lang.tag(), line).map(|word| format!("{name}:{}: {word}", number + 1)));
            }
        }
        assert!(found.is_empty(), "{found:#?}");
    }

    #[test]
    fn the_answers_are_easy_to_read() {
        for (question, answer) in answers(Lang::Sv) {
            let lix = crate::deck::advice::lix(&answer).expect("words");
            assert!(lix < 45.0, "{question} {lix}");
        }
    }
}
