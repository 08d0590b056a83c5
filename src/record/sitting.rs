//! Who has come to a game with a phone, kept beside its log so that phones find back after a restart. What opens a seat is
//! never in it: only the hashes of it.

use crate::files::{read_file, save_whole};
use serde::{Deserialize, Serialize};
use std::io;
use std::path::Path;

/// The file in a game's folder.
const SITTING_FILE: &str = "phones.ron";

/// The phones of one sitting.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptSitting {
    /// When it began, in seconds since 1970.
    pub began: i64,
    /// What the room's screen shows and phones type.
    pub room_code: String,
    /// The phones of each seat.
    pub seats: Vec<KeptSeat>,
    /// Hashes of what opens the leader's page.
    pub leaders: Vec<String>,
    /// Hashes of what opens the room's page.
    pub rooms: Vec<String>,
}

/// The phones of one seat.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptSeat {
    /// Hashes of what opens it.
    pub tokens: Vec<String>,
    /// Whether the process leader lets several phones share it.
    pub shared: bool,
}

impl KeptSitting {
    /// The sitting that lies in a game's folder. One that cannot be read is none: the phones join anew.
    pub fn open(folder: &Path) -> Option<KeptSitting> {
        let bytes = read_file(&folder.join(SITTING_FILE)).ok()?;
        ron::from_str(std::str::from_utf8(&bytes).ok()?).ok()
    }

    /// Writes the file.
    ///
    /// # Errors
    /// What the file system says; the old file is unchanged then.
    pub fn save(&self, folder: &Path) -> io::Result<()> {
        let text = ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default()).map_err(io::Error::other)?;
        save_whole(&folder.join(SITTING_FILE), text.as_bytes())
    }
}
