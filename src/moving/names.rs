//! Names in a backup: which are no way out of the data folder, and what they are called where the file system takes fewer.

/// The longest name of a file or folder, in bytes, that every system takes.
const NAME_BYTES_MAX: usize = 240;

/// The parts of a name in the zip; `None` where it leads out of the folder it is restored to, or could on some system.
pub(super) fn parts(name: &str) -> Option<Vec<&str>> {
    let parts: Vec<&str> = name.split('/').collect();
    let plain = |part: &&str| {
        !part.is_empty() && *part != "." && *part != ".." && !part.contains('\\') && !part.chars().any(char::is_control)
    };
    // A drive letter makes a path absolute on Windows.
    let drive = parts.first().is_some_and(|first| first.len() == 2 && first.ends_with(':'));
    (!drive && parts.iter().all(plain)).then_some(parts)
}

/// A name that Windows takes: none of its signs, no device, no dot or space at the end.
pub(super) fn for_windows(name: &str) -> String {
    let mut safe: String = name.chars().map(|sign| if r#"<>:"|?*"#.contains(sign) { '-' } else { sign }).collect();
    let kept = safe.trim_end_matches(['.', ' ']).len();
    if kept < safe.len() {
        safe.truncate(kept);
        safe.push('-');
    }
    if is_device(&safe) {
        safe.insert(0, '-');
    }
    safe
}

/// A name short enough for every file system; what tells it apart from others of the same beginning is added by
/// [`numbered`].
pub(super) fn shortened(name: &str) -> String {
    if name.len() <= NAME_BYTES_MAX {
        return name.to_owned();
    }
    let (stem, end) = split(name);
    let mut keep = NAME_BYTES_MAX.saturating_sub(end.len());
    while !stem.is_char_boundary(keep.min(stem.len())) {
        keep -= 1;
    }
    format!("{}{end}", &stem[..keep.min(stem.len())])
}

/// Windows' names for devices, with and without an ending, in any case.
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or("").trim_end().to_ascii_lowercase();
    let numbered = |of: &str| {
        stem.strip_prefix(of).is_some_and(|number| {
            matches!(number, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
        })
    };
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$") || numbered("com") || numbered("lpt")
}

/// The name with a number before its ending: `lek.ron` becomes `lek-2.ron`.
pub(super) fn numbered(name: &str, number: u32) -> String {
    let (stem, end) = split(name);
    format!("{stem}-{number}{end}")
}

/// A name and its ending, with the dot. A short ending only, so that a sentence with a dot in it stays whole.
fn split(name: &str) -> (&str, &str) {
    match name.rfind('.') {
        Some(at) if at > 0 && name.len() - at <= 6 => name.split_at(at),
        _ => (name, ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_leads_out_is_none() {
        for name in [
            "",
            "/etc/passwd",
            "../x",
            "games/../../x",
            "games/..",
            "games//x",
            "./x",
            "a/./b",
            "C:/x",
            "c:",
            "games\\x",
            "..\\x",
            "a/\u{0}",
            "a/\n",
            "games/",
        ] {
            assert_eq!(parts(name), None, "{name:?}");
        }
        assert_eq!(parts("games/Möte i Åmål/log.ron"), Some(vec!["games", "Möte i Åmål", "log.ron"]));
        assert_eq!(parts("kortlekar/fråga: vad?.ron"), Some(vec!["kortlekar", "fråga: vad?.ron"]));
    }

    #[test]
    fn names_that_windows_refuses_become_others() {
        for (name, safe) in [
            ("con", "-con"),
            ("CON.ron", "-CON.ron"),
            ("nul.tar.gz", "-nul.tar.gz"),
            ("com1", "-com1"),
            ("lpt¹.ron", "-lpt¹.ron"),
            ("contract.ron", "contract.ron"),
            ("com10.ron", "com10.ron"),
            ("fråga: vad?.ron", "fråga- vad-.ron"),
            ("slut.", "slut-"),
            ("slut. .", "slut-"),
            ("å ä ö", "å ä ö"),
        ] {
            assert_eq!(for_windows(name), safe);
        }
    }

    #[test]
    fn long_names_are_cut_between_letters_and_keep_their_ending() {
        let long = format!("{}.ron", "å".repeat(200));
        let short = shortened(&long);
        assert!(short.len() <= NAME_BYTES_MAX && short.ends_with("å.ron"), "{short}");
        assert_eq!(shortened("lek.ron"), "lek.ron");
        assert_eq!(numbered("lek.ron", 2), "lek-2.ron");
        assert_eq!(numbered("Möte kl. 9 i Åmål", 3), "Möte kl. 9 i Åmål-3");
        assert_eq!(numbered(".dold", 2), ".dold-2");
    }
}
