//! Languages: Swedish first, English beside it. Every word on a screen or a terminal comes from the
//! Fluent files in `assets/text`, one file per area and language, embedded in the binary.

pub mod glossary;
mod hyphens;
pub(crate) mod learn;
pub(crate) mod signs;
pub(crate) mod system;
#[cfg(test)]
mod used_tests;

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

    /// The tags of all languages, in the same order.
    pub const TAGS: [&'static str; Lang::ALL.len()] = {
        let mut tags = [""; Lang::ALL.len()];
        let mut at = 0;
        while at < tags.len() {
            tags[at] = Lang::ALL[at].tag();
            at += 1;
        }
        tags
    };

    /// What is written where nobody has said in which language, and where a deck names none: its tag.
    pub const MAIN: &'static str = Lang::TAGS[0];

    /// The tag used in decks and on the command line.
    pub const fn tag(self) -> &'static str {
        match self {
            Lang::Sv => "sv",
            Lang::En => "en",
        }
    }

    /// The language for a tag such as `sv`, `sv-SE`, `sv_SE.UTF-8` or `en`.
    pub fn from_tag(tag: &str) -> Option<Lang> {
        let tag = tag.split(['-', '_', '.']).next().unwrap_or("");
        Lang::ALL.into_iter().find(|lang| lang.tag().eq_ignore_ascii_case(tag))
    }
}

/// The areas of text, each a file per language in `assets/text`.
macro_rules! areas {
    ($($area:literal),* $(,)?) => {
        const SOURCES: [(&str, [&str; Lang::ALL.len()]); [$($area),*].len()] = [$((
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
    "papers",
    "practice",
    "practice_phrases",
    "practice_listening",
    "practice_voices",
    "practice_window",
    "ideas",
    "solo",
    "desk",
    "table",
    "leader",
    "workshop",
    "closing",
    "deck_leader",
    "measured",
    "learn",
    "choice",
    "process",
    "moving",
    "told",
    "code",
    "plan",
    "follow"
);

/// Every file of texts: its area, and what stands in it in each language.
#[cfg(test)]
pub(crate) fn sources() -> &'static [(&'static str, [&'static str; Lang::ALL.len()])] {
    &SOURCES
}

fn bundle(lang: Lang) -> &'static FluentBundle<FluentResource> {
    static BUNDLES: [OnceLock<FluentBundle<FluentResource>>; Lang::ALL.len()] =
        [const { OnceLock::new() }; Lang::ALL.len()];
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
        for (area, texts) in SOURCES {
            let of = texts.map(keys);
            for (main, other) in Lang::ALL.iter().skip(1).map(|&lang| (Lang::default(), lang)) {
                let (one, two) = (&of[main as usize], &of[other as usize]);
                let only_one: Vec<_> = one.keys().filter(|key| !two.contains_key(*key)).collect();
                let only_two: Vec<_> = two.keys().filter(|key| !one.contains_key(*key)).collect();
                assert!(
                    only_one.is_empty() && only_two.is_empty(),
                    "{area}: only {main:?} {only_one:?}, only {other:?} {only_two:?}"
                );
            }
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
    fn languages_stand_in_the_order_of_their_values() {
        for (place, lang) in Lang::ALL.into_iter().enumerate() {
            assert_eq!(lang as usize, place);
        }
        assert_eq!((Lang::default().tag(), Lang::TAGS[1]), (Lang::MAIN, "en"));
    }

    #[test]
    fn a_language_is_found_by_its_tag() {
        assert_eq!(Lang::from_tag("sv_SE.UTF-8"), Some(Lang::Sv));
        assert_eq!(Lang::from_tag("en-GB"), Some(Lang::En));
        assert_eq!(Lang::from_tag("fi"), None);
    }
}
