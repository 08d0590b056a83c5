//! The manual pages and the completions of shells, made from the same description as the help: for packages.

use super::args;
use crate::record::io_reason;
use crate::text::Lang;
use clap_complete::{Shell, generate_to};
use std::fs;
use std::io::{self, Write};
use std::path::Path;

/// Writes pages under `man/<language>/man1` and completions under `completions` into `folder`. Answers with the exit code:
/// 0, or 2 when something cannot be written.
///
/// # Errors
/// Only when `err` cannot be written to.
pub(super) fn write(folder: &Path, lang: Lang, err: &mut dyn Write) -> io::Result<u8> {
    match fill(folder) {
        Ok(()) => Ok(0),
        Err(error) => {
            writeln!(err, "{}: {}", folder.display(), io_reason(lang, &error))?;
            Ok(2)
        }
    }
}

fn fill(folder: &Path) -> io::Result<()> {
    for lang in Lang::ALL {
        let pages = folder.join("man").join(lang.tag()).join("man1");
        fs::create_dir_all(&pages)?;
        clap_mangen::generate_to(args::command(lang), &pages)?;
    }
    let completions = folder.join("completions");
    fs::create_dir_all(&completions)?;
    for shell in [Shell::Bash, Shell::Zsh, Shell::Fish, Shell::PowerShell] {
        generate_to(shell, &mut args::command(Lang::En), "komma-overens", &completions)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_command_has_a_page_in_each_language_and_no_hidden_one() {
        let folder = tempfile::tempdir().unwrap();
        fill(folder.path()).unwrap();
        for (lang, word) in [(Lang::Sv, "Sparar"), (Lang::En, "Saves")] {
            let pages = folder.path().join("man").join(lang.tag()).join("man1");
            let names: Vec<String> = fs::read_dir(&pages)
                .unwrap()
                .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
                .collect();
            assert!(names.contains(&"komma-overens.1".to_owned()) && names.len() > 10, "{names:?}");
            assert!(!names.iter().any(|name| name.contains("manual")), "{names:?}");
            let page = fs::read_to_string(pages.join("komma-overens-backup.1")).unwrap();
            assert!(!page.contains("cli-"), "{page}");
            assert!(page.contains(word), "{page}");
        }
        for name in ["komma-overens.bash", "_komma-overens", "komma-overens.fish"] {
            assert!(folder.path().join("completions").join(name).is_file(), "{name}");
        }
    }
}
