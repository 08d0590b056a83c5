//! Where things are kept.

use std::path::{Path, PathBuf};

/// Environment variable that names another data folder.
pub const DATA_VARIABLE: &str = "KOMMA_OVERENS_DATA";

/// The folder of everything the program keeps: games, settings, templates, the user's own decks. It need not exist.
pub fn data_dir() -> PathBuf {
    if let Some(named) = std::env::var_os(DATA_VARIABLE).filter(|value| !value.is_empty()) {
        return PathBuf::from(named);
    }
    // Without a home folder there is still the place where one stands.
    directories::ProjectDirs::from("", "", "komma-overens")
        .map_or_else(|| PathBuf::from("komma-overens-data"), |dirs| dirs.data_dir().to_owned())
}

/// The folder of the games.
pub fn games_dir(data: &Path) -> PathBuf {
    data.join("games")
}

/// The folder of the keys to sealed ballots.
pub fn keys_dir(data: &Path) -> PathBuf {
    data.join("nycklar")
}

/// The folder of the games that were taken out of the list. Nothing in it is read; whoever wants one back moves it to the games.
pub fn put_away_dir(data: &Path) -> PathBuf {
    data.join("borttagna")
}

/// The folder of the user's own decks.
pub fn decks_dir(data: &Path) -> PathBuf {
    data.join("kortlekar")
}

/// The folder of the template setups.
pub fn templates_dir(data: &Path) -> PathBuf {
    data.join("mallar")
}

/// The file of the settings.
pub fn settings_file(data: &Path) -> PathBuf {
    data.join("settings.ron")
}

/// The file of the cards that tables have met.
pub fn memory_file(data: &Path) -> PathBuf {
    data.join("motta-kort.ron")
}

/// The folder of changes to decks that have not been saved.
pub fn drafts_dir(data: &Path) -> PathBuf {
    data.join("utkast")
}

/// The facilitator's own list of words that take sides.
pub fn words_file(data: &Path) -> PathBuf {
    data.join("ord-som-tar-parti.txt")
}
