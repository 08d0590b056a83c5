//! Which decks there are: those within the program, and those in the user's own folder.

use super::problem::{Arg, Problem};
use super::{Checked, load_path, load_str, read_programmes};
use crate::rules::Programme;
use std::collections::HashMap;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

const EMBEDDED: &[(&str, &str)] = &[
    ("vagen-till-en-overenskommelse.ron", include_str!("../../scenarios/vagen-till-en-overenskommelse.ron")),
    ("forsta-gangen.ron", include_str!("../../scenarios/forsta-gangen.ron")),
    ("partnerskap.ron", include_str!("../../scenarios/partnerskap.ron")),
];
/// The id of the deck for those who have never led or played.
pub const FIRST_TIME: &str = "forsta-gangen";
const PROGRAMMES: &str = include_str!("../../assets/programmes.ron");

/// The decks within the program: file name and text. The one for the whole road comes first.
pub fn embedded() -> &'static [(&'static str, &'static str)] {
    EMBEDDED
}

/// The deck within the program that a path names, by its id or its file's name: `forsta-gangen`, `partnerskap.ron`.
pub(super) fn named(path: &Path) -> Option<&'static str> {
    let name = path.to_str()?;
    let found = EMBEDDED.iter().find(|(file, _)| *file == name || file.strip_suffix(".ron") == Some(name));
    found.map(|(_, source)| *source)
}

/// The programmes that come with the program. A test sees to it that all of them can be read.
///
/// Those that follow an earlier agreement up are by themselves: they begin from one.
pub fn builtin_programmes() -> Vec<Programme> {
    all_programmes().filter(|programme| !programme.follows_up()).collect()
}

/// The programmes within the program that follow an earlier agreement up.
pub fn follow_up_programmes() -> Vec<Programme> {
    all_programmes().filter(Programme::follows_up).collect()
}

fn all_programmes() -> impl Iterator<Item = Programme> {
    read_programmes(PROGRAMMES, "programmes.ron").0.into_iter()
}

/// Where a deck comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// From within the program.
    Embedded,
    /// From this file.
    File(PathBuf),
}

/// A deck on the list to choose from, playable or not.
#[derive(Clone, Debug)]
pub struct Listed {
    /// Where it comes from.
    pub origin: Origin,
    /// The deck, or what is wrong with it.
    pub checked: Checked,
    /// The file's name, or folder and name: unique in its folder, so it tells apart decks with the same id.
    pub name: String,
    /// Another deck on the list has the same id: show the name beside the title.
    pub shares_id: bool,
}

/// All decks: the embedded ones, then every `*.ron` in `user_dir` and every `deck.ron` one folder down, by
/// name. A deck with errors is listed with them. A folder that does not exist holds no decks.
pub fn library(user_dir: Option<&Path>) -> Vec<Listed> {
    let mut listed: Vec<Listed> = EMBEDDED
        .iter()
        .map(|(name, source)| Listed {
            origin: Origin::Embedded,
            checked: load_str(source, name),
            name: (*name).to_owned(),
            shares_id: false,
        })
        .collect();
    if let Some(folder) = user_dir {
        match files(folder) {
            Ok(files) => listed.extend(files.into_iter().map(|(name, path)| Listed {
                checked: load_path(&path),
                origin: Origin::File(path),
                name,
                shares_id: false,
            })),
            Err(error) if error.kind() == ErrorKind::NotFound => {}
            Err(error) => {
                let name = folder.display().to_string();
                let why = vec![("why", Arg::System((&error).into()))];
                let checked = Checked::broken(Problem::of_file("KO003", &name, why));
                let origin = Origin::File(folder.to_owned());
                listed.push(Listed { origin, checked, name, shares_id: false });
            }
        }
    }
    let mut times: HashMap<String, usize> = HashMap::new();
    let id = |listed: &Listed| listed.checked.deck.as_ref().map(|deck| deck.id.clone());
    for id in listed.iter().filter_map(id) {
        *times.entry(id).or_default() += 1;
    }
    for deck in &mut listed {
        deck.shares_id = id(deck).is_some_and(|id| times.get(&id).is_some_and(|times| *times > 1));
    }
    listed
}

/// The deck files of a folder, with their names, sorted by name.
///
/// # Errors
/// When the folder cannot be read.
pub fn files(folder: &Path) -> std::io::Result<Vec<(String, PathBuf)>> {
    let mut files = Vec::new();
    // An entry that cannot be read says nothing about the others.
    for entry in std::fs::read_dir(folder)?.flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            let inner = path.join("deck.ron");
            if inner.exists() {
                files.push((format!("{name}/deck.ron"), inner));
            }
        } else if path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("ron")) {
            files.push((name, path));
        }
    }
    files.sort();
    Ok(files)
}
