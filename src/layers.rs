//! What may know what: read from the imports of the sources, so that an arrow that points up is a failing test and not a habit.

mod circles;

use std::fs;
use std::path::{Path, PathBuf};

/// Each folder (or file) of `src` with those it may use. `app` and `cli` are the two roofs and are told apart below.
const FLOORS: &[(&str, &[&str])] = &[
    ("rules", &[]),
    ("text", &[]),
    ("files", &[]),
    ("document", &["rules", "text"]),
    ("look", &["rules", "text"]),
    ("wording", &["rules", "text"]),
    ("deck", &["rules", "text", "files", "look"]),
    ("record", &["rules", "text", "files", "wording", "deck"]),
    ("practice", &["rules", "text", "files", "wording", "deck", "record"]),
    ("moving", &["files", "record", "practice"]),
    ("print", &["rules", "text", "document", "wording", "look", "deck"]),
    ("papers", &["rules", "text", "document", "wording", "record", "print"]),
    ("serve", &["rules", "text", "look", "wording", "record"]),
];

/// Each folder of `src/app` with those it may use.
const STOREYS: &[(&str, &[&str])] = &[
    ("theme", &[]),
    ("art", &["theme"]),
    ("scene", &["theme", "art"]),
    ("widgets", &["theme", "art", "scene"]),
    ("shell", &["theme", "art", "scene", "widgets"]),
    ("desk", &["theme", "art", "scene", "widgets"]),
    ("game", &["theme", "art", "scene", "shell", "widgets", "desk"]),
    ("menus", &["theme", "art", "scene", "shell", "widgets", "game", "workshop"]),
    ("workshop", &["theme", "art", "scene", "shell", "widgets", "game", "menus"]),
    ("practice", &["theme", "art", "scene", "shell", "widgets", "game", "menus"]),
];

pub(crate) struct Source {
    pub(crate) path: PathBuf,
    /// Its code, without comments and without what only tests see.
    pub(crate) code: String,
}

impl Source {
    fn is_in(&self, folder: &str) -> bool {
        let path = self.path.strip_prefix(root()).unwrap();
        path.starts_with(folder) || path == Path::new(&format!("{folder}.rs"))
    }

    fn says(&self, word: &str) -> bool {
        self.code.match_indices(word).any(|(at, _)| {
            let part = |c: char| c.is_alphanumeric() || c == '_';
            !self.code[..at].ends_with(part) && !self.code[at + word.len()..].starts_with(part)
        })
    }
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// Every source that is not a test.
pub(crate) fn sources() -> Vec<Source> {
    fn walk(folder: &Path, found: &mut Vec<Source>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            if path.is_dir() {
                walk(&path, found);
            } else if !name.ends_with("tests") && !name.ends_with("testing") && name != "layers" && name != "circles" {
                let text = fs::read_to_string(&path).unwrap();
                let code = text.split("#[cfg(test)]\nmod tests {").next().unwrap();
                let code = code.lines().filter(|line| !line.trim_start().starts_with("//")).collect::<Vec<_>>();
                found.push(Source { path, code: code.join("\n") });
            }
        }
    }
    let mut found = Vec::new();
    walk(&root(), &mut found);
    assert!(found.len() > 200, "the sources are where they are looked for");
    found
}

#[test]
fn no_arrow_points_up() {
    for source in sources() {
        for (floor, may) in FLOORS.iter().filter(|(floor, _)| source.is_in(floor)) {
            let above = FLOORS.iter().map(|(name, _)| *name).chain(["app", "cli"]).filter(|name| name != floor);
            for other in above.filter(|name| !may.contains(name)) {
                assert!(
                    !source.says(&format!("crate::{other}")),
                    "{}: {floor} may not use {other}",
                    source.path.display()
                );
            }
        }
        for (storey, may) in STOREYS.iter().filter(|(storey, _)| source.is_in(&format!("app/{storey}"))) {
            let above = STOREYS.iter().map(|(name, _)| *name).chain(["program"]).filter(|name| name != storey);
            for other in above.filter(|name| !may.contains(name)) {
                assert!(
                    !source.says(&format!("crate::app::{other}")),
                    "{}: {storey} may not use {other}",
                    source.path.display()
                );
            }
        }
        assert!(!source.is_in("app") || !source.says("crate::cli"), "{}", source.path.display());
    }
}

#[test]
fn the_rules_are_pure() {
    let outside =
        ["std::fs", "std::io", "std::env", "std::thread", "std::time", "std::net", "Instant", "SystemTime", "jiff"];
    for source in sources().iter().filter(|source| source.is_in("rules")) {
        for word in outside {
            assert!(!source.says(word), "{}: the rules do not know {word}", source.path.display());
        }
    }
}

#[test]
fn only_the_window_knows_its_engine() {
    for source in sources().iter().filter(|source| !source.is_in("app")) {
        for word in ["bevy", "bevy_egui", "egui"] {
            assert!(!source.says(word), "{}: only src/app knows {word}", source.path.display());
        }
    }
}

#[test]
fn a_scene_knows_no_egui_and_a_form_knows_no_bevy() {
    for source in sources().iter().filter(|source| source.is_in("app/game")) {
        let name = source.path.file_stem().unwrap().to_string_lossy();
        let is_scene = name.ends_with("_scene") || source.is_in("app/game/scenery");
        assert!(!is_scene || !source.says("bevy_egui"), "{}: a scene knows no egui", source.path.display());
    }
    for folder in ["app/desk", "app/game", "app/menus", "app/widgets", "app/workshop", "app/practice"] {
        for source in sources().iter().filter(|source| source.is_in(folder)) {
            assert!(!source.says("bevy"), "{}: a form knows no Bevy", source.path.display());
        }
    }
}
