//! Every text is said somewhere: a key that no source names is found here and taken out.

use super::*;
use crate::layers::sources;
use std::collections::BTreeSet;

/// How many letters a key has to share with a pattern such as `step-{step:?}` for the pattern to be taken for its origin.
const LEAST: usize = 4;

/// What stands between quotation marks in the sources.
fn literals() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for source in sources() {
        let mut rest = source.code.as_str();
        while let Some(start) = rest.find('"') {
            rest = &rest[start + 1..];
            let Some(end) = rest.find('"') else { break };
            let word = &rest[..end];
            let is_key = |sign: char| sign.is_alphanumeric() || "-_{}:?.".contains(sign);
            if !word.is_empty() && word.chars().all(is_key) {
                found.insert(word.to_owned());
                rest = &rest[end + 1..];
            }
            // Else it stood between two texts, or was a sentence: its end may be where the next begins.
        }
    }
    found
}

/// The parts of a pattern between its braces.
fn parts(pattern: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = pattern;
    while let Some((part, after)) = rest.split_once('{') {
        parts.push(part);
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    parts.push(rest);
    parts
}

/// Whether a pattern can have become this key.
fn fits(pattern: &str, key: &str) -> bool {
    let parts = parts(pattern);
    let letters: usize = parts.iter().map(|part| part.len()).sum();
    let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return false };
    if parts.len() < 2 || letters < LEAST || key.len() < letters {
        return false;
    }
    let Some(mut rest) = key.strip_prefix(first) else { return false };
    for part in &parts[1..parts.len() - 1] {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

/// Whether a key is a literal with a number, or with the name of a value, behind it: `idea-bank-3`, `verdict-Blocked`.
fn counted(literals: &BTreeSet<String>, key: &str) -> bool {
    key.rsplit_once('-').is_some_and(|(stem, end)| {
        let value = end.starts_with(char::is_uppercase) || end.chars().all(|sign| sign.is_ascii_digit());
        value && literals.contains(stem)
    })
}

#[test]
fn every_text_is_said_somewhere() {
    let literals = literals();
    let patterns: Vec<&String> = literals.iter().filter(|literal| literal.contains('{')).collect();
    let mut unused = Vec::new();
    for (area, texts) in SOURCES {
        let text = texts[0];
        let keys = text.lines().filter(|line| line.starts_with(|sign: char| sign.is_ascii_lowercase()));
        for key in keys.filter_map(|line| Some(line.split_once('=')?.0.trim())) {
            let stem = key.strip_suffix("-by").is_some_and(|stem| literals.contains(stem));
            let within = SOURCES.iter().any(|(_, texts)| texts[0].contains(&format!("{{ {key} }}")));
            let used = literals.contains(key) || stem || within || counted(&literals, key);
            if !used && !patterns.iter().any(|pattern| fits(pattern, key)) {
                unused.push(format!("{area}: {key}"));
            }
        }
    }
    assert!(unused.is_empty(), "no source says {unused:#?}");
}

#[test]
fn a_pattern_knows_its_keys() {
    assert!(fits("step-{step:?}", "step-Dialogue"));
    assert!(fits("solo-{kind}-{code}-text", "solo-level-hard-text"));
    assert!(!fits("solo-{kind}-{code}-text", "solo-level-hard"));
    assert!(!fits("{}-{}", "curtain-open"), "a pattern of nothing but braces is nobody's origin");
}
