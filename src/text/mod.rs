//! Languages: Swedish first, English beside it. Every word on a screen or a terminal comes from the
//! Fluent files in `assets/text`, one file per area and language, embedded in the binary.

pub mod learn;
pub mod signs;
pub mod system;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use serde::{Deserialize, Serialize};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

pub use fluent_bundle::FluentValue;

/// A language the program speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Lang {
    /// Swedish.
    #[default]
    Sv,
    /// English.
    En,
}

impl Lang {
    /// All languages, the first one first.
    pub const ALL: [Lang; 2] = [Lang::Sv, Lang::En];

    /// The tag used in decks and on the command line.
    pub fn tag(self) -> &'static str {
        match self {
            Lang::Sv => "sv",
            Lang::En => "en",
        }
    }

    /// The language for a tag such as `sv`, `sv-SE`, `sv_SE.UTF-8` or `en`.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        match tag.split(['-', '_', '.']).next().unwrap_or("").to_ascii_lowercase().as_str() {
            "sv" => Some(Lang::Sv),
            "en" => Some(Lang::En),
            _ => None,
        }
    }
}

/// The areas of text, each a file per language in `assets/text`.
macro_rules! areas {
    ($($area:literal),* $(,)?) => {
        const SOURCES: [(&str, [&str; 2]); [$($area),*].len()] = [$((
            $area,
            [
                include_str!(concat!("../../assets/text/sv/", $area, ".ftl")),
                include_str!(concat!("../../assets/text/en/", $area, ".ftl")),
            ],
        )),*];
    };
}
areas!(
    "common",
    "game",
    "deck",
    "record",
    "cli",
    "cli_serve",
    "phones",
    "screens",
    "rooms",
    "rooms2",
    "help",
    "menus",
    "ballots",
    "forms",
    "ideas_rules",
    "print",
    "advice",
    "edit",
    "cli_decks",
    "compare",
    "practice",
    "practice_phrases",
    "practice_listening",
    "ideas",
    "solo",
    "desk",
    "table",
    "leader",
    "workshop",
    "closing",
    "deck_leader",
    "measured",
    "learn"
);

/// Every file of texts: its area, and what stands in it in each language.
#[cfg(test)]
pub(crate) fn sources() -> &'static [(&'static str, [&'static str; 2])] {
    &SOURCES
}

fn bundle(lang: Lang) -> &'static FluentBundle<FluentResource> {
    static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; 2] = [OnceLock::new(), OnceLock::new()];
    BUNDLES[lang as usize].get_or_init(|| {
        let id: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
        let mut bundle = FluentBundle::new_concurrent(vec![id]);
        // Isolation marks are invisible characters that end up in files and searches.
        bundle.set_use_isolating(false);
        for (_, texts) in SOURCES {
            // A broken message is left out here; the tests below name it.
            let resource =
                FluentResource::try_new(texts[lang as usize].to_owned()).unwrap_or_else(|(partly, _)| partly);
            bundle.add_resource_overriding(resource);
        }
        bundle
    })
}

/// The text for `key`, with arguments. A key that is missing gives the key itself, so that a screen
/// never goes blank; tests keep that from happening.
pub fn tr_with(lang: Lang, key: &str, args: &[(&str, FluentValue<'_>)]) -> String {
    let bundle = bundle(lang);
    let Some(pattern) = bundle.get_message(key).and_then(|message| message.value()) else {
        return key.to_owned();
    };
    let args: FluentArgs<'_> = args.iter().map(|(name, value)| (*name, value.clone())).collect();
    bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
}

/// The text for `key`.
pub fn tr(lang: Lang, key: &str) -> String {
    tr_with(lang, key, &[])
}

/// Whether there is a text for `key`.
pub fn has(lang: Lang, key: &str) -> bool {
    bundle(lang).get_message(key).is_some_and(|message| message.value().is_some())
}

/// `t!(lang, "key")` or `t!(lang, "key", name = value, …)`: the text for a key.
#[macro_export]
macro_rules! t {
    ($lang:expr, $key:expr) => { $crate::text::tr($lang, $key) };
    ($lang:expr, $key:expr, $($name:ident = $value:expr),+ $(,)?) => {
        $crate::text::tr_with($lang, $key, &[$((stringify!($name), $crate::text::FluentValue::from($value))),+])
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::{BTreeMap, BTreeSet};

    fn keys(source: &str) -> BTreeMap<String, BTreeSet<String>> {
        source
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once('='))
            .map(|(key, _)| (key.trim().to_owned(), BTreeSet::new()))
            .collect()
    }

    #[test]
    fn every_file_parses() {
        for (area, texts) in SOURCES {
            for (lang, text) in Lang::ALL.into_iter().zip(texts) {
                if let Err((_, errors)) = FluentResource::try_new(text.to_owned()) {
                    panic!("assets/text/{}/{area}.ftl: {errors:?}", lang.tag());
                }
            }
        }
    }

    #[test]
    fn every_key_is_in_every_language() {
        for (area, [sv, en]) in SOURCES {
            let (sv, en) = (keys(sv), keys(en));
            let only_sv: Vec<_> = sv.keys().filter(|key| !en.contains_key(*key)).collect();
            let only_en: Vec<_> = en.keys().filter(|key| !sv.contains_key(*key)).collect();
            assert!(only_sv.is_empty() && only_en.is_empty(), "{area}: only sv {only_sv:?}, only en {only_en:?}");
        }
    }

    #[test]
    fn no_key_stands_twice() {
        for lang in Lang::ALL {
            let mut seen = BTreeSet::new();
            for (area, texts) in SOURCES {
                for line in texts[lang as usize].lines().filter(|l| l.starts_with(|c: char| c.is_ascii_lowercase())) {
                    if let Some((key, _)) = line.split_once('=') {
                        assert!(seen.insert(key.trim().to_owned()), "{} in {area} ({})", key.trim(), lang.tag());
                    }
                }
            }
        }
    }

    #[test]
    fn a_language_is_found_by_its_tag() {
        assert_eq!(Lang::from_tag("sv_SE.UTF-8"), Some(Lang::Sv));
        assert_eq!(Lang::from_tag("en-GB"), Some(Lang::En));
        assert_eq!(Lang::from_tag("fi"), None);
    }
}
