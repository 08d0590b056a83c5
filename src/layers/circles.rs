//! Which neighbours in a folder know each other both ways. Each such circle is named here with its reason; the list is exact, so
//! that a new one is a failing test, and one that is gone leaves the list.

use super::{root, sources};
use std::collections::{BTreeMap, BTreeSet};

/// Circles with their reasons: the folder, and in it a module with those that it knows and is known by.
const CIRCLES: &[(&str, &str, &[&str])] = &[
    // The state of a game is one value. A kind of round holds its own part of it and answers to the trait in `kind`; what is
    // shared names the kinds, and a kind asks what is shared.
    ("rules", "kind", &["game", "idea", "own_question", "scenario", "table_change", "view", "vision"]),
    ("rules", "game", &["progression", "table_change", "vision"]),
    ("rules", "idea", &["action", "round", "setup", "view"]),
    ("rules", "own_question", &["action", "progression"]),
    ("rules", "sample", &["vision"]),
    ("rules", "scenario", &["action", "round", "view"]),
    ("rules::scenario", "referral", &["round"]),
    ("rules", "table_change", &["action", "progression", "sample"]),
    // An action holds the words of what it is about, and these say which actions are theirs.
    ("rules", "action", &["consensus", "plan"]),
    ("rules", "agreement", &["plan"]),
    ("rules", "closing", &["sample"]),
    // The setup asks whether it can be dealt, and the deal is made of a setup.
    ("rules", "deal", &["setup"]),
    // A counterpart's state is one value too: what it needs, what it has heard, what has happened to it.
    ("practice", "listening", &["factor", "happening", "kinds", "model", "need", "state"]),
    ("practice", "model", &["need"]),
    ("practice", "idea", &["table"]),
    ("record", "deck_of", &["session"]),
    // A log is read in the form it was written in, and both know the mark in front of it.
    ("record", "log", &["written"]),
    // `Sheet` names every paper over the table, and what lies under a paper asks for it by that name.
    ("app::game", "sheets", &["drafts", "handing", "idea", "phones"]),
    ("app::game", "drafts", &["handing"]),
    (
        "app::game::idea",
        "sheets",
        &["chair_sheet", "idea_form", "idea_sheet", "merge_forms", "move_form", "refusal_form"],
    ),
    // `Gaze` holds where each kind of round is looked at, and the kinds' scenes are drawn by it.
    ("app::game", "scenery", &["idea", "scenario"]),
    ("app::game::scenario", "outcome_curve", &["outcome_scene"]),
    // Parts of one picture that ask it how close it is looked at.
    ("app::game::idea", "action_bar", &["board_scene"]),
    // The setup chooses among decks, and a deck that is tried is played with a setup.
    ("app", "menus", &["workshop"]),
    // Drafts name the forms they are kept for.
    ("app::practice", "drafts", &["ballot", "form"]),
    ("app::practice", "table", &["talk"]),
    ("app::program", "files", &["left"]),
    ("app::art", "card_images", &["raster"]),
    // Pages that show parts of each other.
    ("serve::page", "desk", &["room"]),
    ("serve::page", "own", &["seat"]),
];

/// The words and the marks of a source that a path is made of.
fn tokens(code: &str) -> Vec<&str> {
    let part = |c: char| c.is_alphanumeric() || c == '_';
    let mut rest = code;
    let mut tokens = Vec::new();
    while let Some(first) = rest.chars().next() {
        let length = match first {
            c if part(c) => rest.find(|c| !part(c)).unwrap_or(rest.len()),
            ':' if rest.starts_with("::") => 2,
            c => c.len_utf8(),
        };
        let (token, after) = rest.split_at(length);
        if !token.trim().is_empty() {
            tokens.push(token);
        }
        rest = after;
    }
    tokens
}

/// Reads a path, or a group of them, from `at`; every whole path goes to `found`. Answers where it ends.
fn path<'c>(tokens: &[&'c str], mut at: usize, mut before: Vec<&'c str>, found: &mut Vec<Vec<&'c str>>) -> usize {
    loop {
        match tokens.get(at) {
            Some(&"{") => {
                at += 1;
                while tokens.get(at).is_some_and(|token| *token != "}") {
                    at = if tokens[at] == "," { at + 1 } else { path(tokens, at, before.clone(), found) };
                }
                return at + 1;
            }
            Some(word) => before.push(word),
            None => return at,
        }
        at += 1;
        if tokens.get(at) != Some(&"::") {
            found.push(before);
            // What a path is called here is no part of it.
            while tokens.get(at).is_some_and(|token| *token == "as") {
                at += 2;
            }
            return at;
        }
        at += 1;
    }
}

/// The module that is named by the words of a path in `module`, as far as `modules` go.
fn named(module: &[String], path: &[&str], modules: &BTreeSet<Vec<String>>) -> Option<Vec<String>> {
    let up = path.iter().take_while(|word| **word == "super").count();
    let mut whole: Vec<String> = match path[0] {
        "crate" => Vec::new(),
        _ => module[..module.len().checked_sub(up)?].to_vec(),
    };
    whole.extend(
        path.iter().skip_while(|word| matches!(**word, "crate" | "self" | "super")).map(|word| (*word).to_owned()),
    );
    while !whole.is_empty() && !modules.contains(&whole) {
        whole.pop();
    }
    (!whole.is_empty()).then_some(whole)
}

/// Every two neighbours that know each other, by themselves or by what is in their folders.
fn circles() -> BTreeSet<(String, String, String)> {
    let sources = sources();
    let module = |source: &super::Source| -> Vec<String> {
        let path = source.path.strip_prefix(root()).unwrap().with_extension("");
        let words = path.iter().map(|word| word.to_string_lossy().into_owned());
        words.filter(|word| word != "mod").collect()
    };
    let modules: BTreeSet<Vec<String>> = sources.iter().map(module).collect();
    let mut knows: BTreeMap<Vec<String>, BTreeSet<Vec<String>>> = BTreeMap::new();
    for source in &sources {
        let here = module(source);
        let tokens = tokens(&source.code);
        for at in 0..tokens.len() {
            let begins = matches!(tokens[at], "crate" | "super" | "self") && tokens.get(at + 1) == Some(&"::");
            if !begins || at > 0 && tokens[at - 1] == "::" {
                continue;
            }
            let mut found = Vec::new();
            path(&tokens, at, Vec::new(), &mut found);
            for other in found.iter().filter_map(|path| named(&here, path, &modules)) {
                let same = here.iter().zip(&other).take_while(|(a, b)| a == b).count();
                if same < here.len() && same < other.len() {
                    knows.entry(here[..=same].to_vec()).or_default().insert(other[..=same].to_vec());
                }
            }
        }
    }
    let mut circles = BTreeSet::new();
    for (one, others) in &knows {
        for other in
            others.iter().filter(|other| one < *other && knows.get(*other).is_some_and(|back| back.contains(one)))
        {
            let last = one.len() - 1;
            circles.insert((one[..last].join("::"), one[last].clone(), other[last].clone()));
        }
    }
    circles
}

#[test]
fn every_circle_is_named_with_its_reason() {
    let mut named = BTreeSet::new();
    for (folder, one, others) in CIRCLES {
        for other in *others {
            let (first, second) = if one < other { (one, other) } else { (other, one) };
            named.insert((folder.to_string(), first.to_string(), second.to_string()));
        }
    }
    let found = circles();
    let new: Vec<_> = found.difference(&named).collect();
    let gone: Vec<_> = named.difference(&found).collect();
    assert!(
        new.is_empty(),
        "neighbours that know each other: turn one arrow around, or name them with a reason: {new:?}"
    );
    assert!(gone.is_empty(), "circles that are gone leave the list: {gone:?}");
}

#[test]
fn a_path_is_read_with_its_groups() {
    let found = |code: &str| {
        let tokens = tokens(code);
        let mut found = Vec::new();
        path(&tokens, 0, Vec::new(), &mut found);
        found.into_iter().map(|path| path.join("::")).collect::<Vec<_>>()
    };
    assert_eq!(
        found("crate::a::{b::C, d::{self, E as F}, g}"),
        ["crate::a::b::C", "crate::a::d::self", "crate::a::d::E", "crate::a::g"]
    );
    assert_eq!(found("super::super::a::b(1)"), ["super::super::a::b"]);
}
