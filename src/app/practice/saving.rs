//! What was said, written down: as text, and as a PDF to print, for one's colleague.

use super::{Over, Solo};
use crate::app::widgets::problem::Problem;
use crate::document::{Block, Document};
use crate::practice::{Practice, wording};
use crate::print;
use crate::record::{io_reason, save_new};
use crate::t;
use crate::text::Lang;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

/// The folder of written talks, beside the practices: it stays when they are deleted.
const FOLDER: &str = "samtal";
/// So many talks about the same card can lie in a folder.
const NUMBERS: u32 = 1000;

impl Solo {
    /// Writes the talk down in the program's folder, and says where.
    pub(super) fn save_talk(&mut self, lang: Lang) {
        let data = self.session.path().and_then(|log| log.ancestors().nth(3).map(Path::to_owned));
        let folder = data.unwrap_or_else(std::env::temp_dir).join(FOLDER);
        let what = match save(&folder, lang, self.session.practice()) {
            Ok(files) => {
                let names = files.map(|file| file.display().to_string());
                Problem::told(vec![t!(lang, "solo-talk-saved", text = names[0].as_str(), pdf = names[1].as_str())])
            }
            Err(text) => Some(Problem::write(text)),
        };
        self.over = what.map(|what| Over::Problem(what, None));
    }
}

/// Writes the talk into a folder, as text and as a PDF, never over what is there. Answers with the two files, or in words why
/// they could not be written.
pub(super) fn save(folder: &Path, lang: Lang, practice: &Practice) -> Result<[PathBuf; 2], String> {
    let failed = |error: &io::Error| {
        t!(lang, "solo-talk-not-saved", reason = io_reason(lang, error), folder = folder.display().to_string())
    };
    let card = practice.deck().cards.get(practice.view().card);
    let title = card.map_or(String::new(), |card| card.title.get(lang.tag()).to_owned());
    let lines = wording::transcript(lang, practice);
    let heading = t!(lang, "solo-talk-title", card = title.as_str());
    let blocks = lines.iter().filter(|line| !line.trim().is_empty()).map(|line| Block::Text(line.clone())).collect();
    let document = Document { lang, title: heading.clone(), facts: Vec::new(), blocks };
    let pdf = print::document(&document).map_err(|error| error.text(lang))?.pdf;
    let text = format!("{heading}\n\n{}\n", lines.join("\n"));
    std::fs::create_dir_all(folder).map_err(|error| failed(&error))?;
    let stem = t!(lang, "solo-talk-file", card = in_a_name(&title));
    for number in 1..=NUMBERS {
        let name = if number == 1 { stem.clone() } else { format!("{stem}-{number}") };
        let files = ["txt", "pdf"].map(|kind| folder.join(format!("{name}.{kind}")));
        if files[1].exists() {
            continue;
        }
        match save_new(&files[0], text.as_bytes()) {
            Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
            Err(error) => return Err(failed(&error)),
            Ok(()) => {}
        }
        save_new(&files[1], &pdf).map_err(|error| failed(&error))?;
        return Ok(files);
    }
    Err(failed(&ErrorKind::AlreadyExists.into()))
}

/// A title as it can stand in the name of a file everywhere.
fn in_a_name(title: &str) -> String {
    let plain = |sign: char| if sign.is_alphanumeric() { sign } else { '-' };
    let words: String = title.to_lowercase().chars().map(plain).collect();
    words.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-")
}
