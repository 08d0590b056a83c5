//! *Lär mer*: words not everybody knows, twelve short answers, and the words that are never used. Screens, paper and
//! `docs/ordlista.md` are made from the same lists.

use super::{Lang, tr};
#[cfg(test)]
use std::fmt::Write as _;

/// The words, by key: `glossary-<key>` is the word, `glossary-<key>-text` what it means.
pub(crate) const WORDS: [&str; 30] = [
    "overenskommelse",
    "ideburen",
    "civilsamhalle",
    "offentlig",
    "remiss",
    "forankra",
    "mandat",
    "namnd",
    "fullmaktige",
    "forvaltning",
    "handlaggare",
    "tjansteperson",
    "styrgrupp",
    "arbetsgrupp",
    "upphandling",
    "reserverad",
    "iop",
    "bidrag",
    "uppdrag",
    "villkor",
    "statsstod",
    "allman-handling",
    "likabehandling",
    "handlingsplan",
    "uppfoljning",
    "samtycke",
    "invandning",
    "paraply",
    "processledare",
    "egen-erfarenhet",
];

/// The questions, by key: `learn-<key>` is the question, `learn-<key>-text` the answer.
pub(crate) const QUESTIONS: [&str; 12] =
    ["vad", "varfor", "vem", "tid", "leder", "kostar", "inte", "kollar", "bryr", "val", "pengar", "nationellt"];

/// Words that neither screens nor decks use, by language, with what stands instead; read like the words that take sides.
#[cfg(test)]
pub(crate) const NEVER: &str = include_str!("../../assets/never.txt");

/// The words of a language with their meanings, in its alphabet's order.
pub(crate) fn words(lang: Lang) -> Vec<(String, String)> {
    let of = |key: &&str| (tr(lang, &format!("glossary-{key}")), tr(lang, &format!("glossary-{key}-text")));
    let mut words: Vec<(String, String)> = WORDS.iter().map(of).collect();
    words.sort_by_key(|(word, _)| place(word));
    words
}

/// The questions of a language with their answers.
pub(crate) fn answers(lang: Lang) -> Vec<(String, String)> {
    let of = |key: &&str| (tr(lang, &format!("learn-{key}")), tr(lang, &format!("learn-{key}-text")));
    QUESTIONS.iter().map(of).collect()
}

/// Where a word stands in the alphabet: å, ä and ö come last, and capitals count as small letters.
fn place(word: &str) -> String {
    let last = |c: char| match c {
        'å' => '\u{f0001}',
        'ä' => '\u{f0002}',
        'ö' => '\u{f0003}',
        c => c,
    };
    word.to_lowercase().chars().map(last).collect()
}

/// The glossary as Markdown, in every language.
#[cfg(test)]
pub(crate) fn document() -> String {
    let mut out = format!("# {}\n", tr(Lang::Sv, "learn-document"));
    for lang in Lang::ALL {
        let said = |key: &str| tr(lang, &format!("learn-document{key}"));
        // Writing to a string cannot fail.
        let _ = write!(out, "\n{}\n\n| {} | {} |\n| --- | --- |\n", said("-lead"), said("-word"), said("-meaning"));
        for (word, meaning) in words(lang) {
            let _ = writeln!(out, "| {word} | {meaning} |");
        }
        let _ = write!(out, "\n| {} | {} |\n| --- | --- |\n", said("-never"), said("-instead"));
        for (word, instead) in never(lang) {
            let _ = writeln!(out, "| {word} | {instead} |");
        }
    }
    out
}

/// The words of a language that are never used, with what stands instead.
#[cfg(test)]
fn never(lang: Lang) -> impl Iterator<Item = (&'static str, &'static str)> {
    let lines = NEVER.lines().skip_while(move |line| line.trim() != format!("[{}]", lang.tag())).skip(1);
    lines.take_while(|line| !line.starts_with('[')).filter_map(|line| {
        let (word, instead) = line.split_once(" = ")?;
        Some((word.trim_end_matches('*'), instead))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_word_and_question_is_told_in_one_calm_breath() {
        for lang in Lang::ALL {
            for (title, text) in words(lang).into_iter().chain(answers(lang)) {
                assert!(!title.contains("glossary-") && !title.contains("learn-"), "{title}");
                let length = text.split_whitespace().count();
                assert!((6..=70).contains(&length), "{title}: {length} words");
            }
        }
    }

    #[test]
    fn the_glossary_is_in_the_documents() {
        let file = "docs/ordlista.md";
        if std::env::var_os("UPDATE_EXPECTED").is_some() {
            std::fs::write(file, document()).unwrap();
        }
        assert_eq!(std::fs::read_to_string(file).unwrap_or_default(), document(), "{file} has drifted");
    }
}
