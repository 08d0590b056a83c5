//! A promise from the other mouth. Decks write the spoken form of a promise as those say it who get it: *att vi blir frågade*. Who
//! makes it says *att ni blir frågade*: the words for us and for you change places.

use crate::text::Lang;

/// What stands before the word for us or for you when it is an object.
const BEFORE_SV: [&str; 17] = [
    "hos", "från", "till", "med", "för", "av", "om", "på", "åt", "mot", "utan", "mellan", "efter", "kostar", "bjuder",
    "ring", "ringer",
];
const BEFORE_EN: [&str; 14] =
    ["for", "from", "to", "with", "on", "about", "of", "by", "at", "tell", "invite", "call", "give", "costing"];

/// The words with us and you in each other's places.
pub(super) fn turned(lang: Lang, words: &str) -> String {
    let each: Vec<&str> = words.split(' ').collect();
    let bare = |at: usize| each.get(at).map_or("", |word| word.trim_matches(|sign: char| !sign.is_alphanumeric()));
    let turn = |at: usize| -> Option<&'static str> {
        let before = if at == 0 { String::new() } else { bare(at - 1).to_lowercase() };
        let before = before.as_str();
        // A word for you that stands alone, or after a word that has an object, is one.
        let alone = bare(at + 1).is_empty() || each[at].ends_with([',', '.', ';', ':', '?', '!']);
        match lang {
            Lang::Sv => Some(match bare(at).to_lowercase().as_str() {
                "vi" => "ni",
                "ni" => "vi",
                "oss" => "er",
                // Not the season.
                "vår" if bare(at + 1) != "och" => "er",
                "vårt" => "ert",
                "våra" => "era",
                "ert" => "vårt",
                "era" => "våra",
                "er" if alone || BEFORE_SV.contains(&before) => "oss",
                "er" => "vår",
                _ => return None,
            }),
            Lang::En => Some(match bare(at).to_lowercase().as_str() {
                "we" | "us" => "you",
                "our" => "your",
                "ours" => "yours",
                "ourselves" => "yourselves",
                "your" => "our",
                "yours" => "ours",
                "yourselves" => "ourselves",
                "you" if alone || BEFORE_EN.contains(&before) => "us",
                "you" => "we",
                _ => return None,
            }),
        }
    };
    let word = |(at, word): (usize, &&str)| match turn(at) {
        Some(other) if bare(at).starts_with(char::is_uppercase) => word.replace(bare(at), &capital(other)),
        Some(other) => word.replace(bare(at), other),
        None => (*word).to_owned(),
    };
    each.iter().enumerate().map(word).collect::<Vec<_>>().join(" ")
}

/// A word as a sentence begins with it.
fn capital(word: &str) -> String {
    let mut signs = word.chars();
    signs.next().map(|first| first.to_uppercase().chain(signs).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_promises_says_it_the_other_way_round() {
        for (got, made) in [
            ("att vi blir frågade medan det går att ändra något", "att ni blir frågade medan det går att ändra något"),
            ("att ni bjuder in till samtal, vår och höst", "att vi bjuder in till samtal, vår och höst"),
            ("att vi får svar på det vi frågar om", "att ni får svar på det ni frågar om"),
            ("att det finns ett enda nummer att ringa hos er", "att det finns ett enda nummer att ringa hos oss"),
            ("att vi får komma och se er vardag", "att ni får komma och se vår vardag"),
            ("att de som talar för er har ett mandat", "att de som talar för oss har ett mandat"),
            ("att ni inte står och faller med våra pengar", "att vi inte står och faller med era pengar"),
            (
                "att vi får säga vad vi tycker utan att det kostar oss något",
                "att ni får säga vad ni tycker utan att det kostar er något",
            ),
            ("att vi får ett svar från er, inte trettio", "att ni får ett svar från oss, inte trettio"),
            ("att stödet gäller i tre år", "att stödet gäller i tre år"),
        ] {
            assert_eq!(turned(Lang::Sv, got), made);
        }
        for (got, made) in [
            (
                "that we are asked while something can still be changed",
                "that you are asked while something can still be changed",
            ),
            ("that you invite us to talk", "that we invite you to talk"),
            ("that those who speak for you have a mandate", "that those who speak for us have a mandate"),
            ("that you tell the people you meet about us", "that we tell the people we meet about you"),
            ("that we get one reply from you, not thirty", "that you get one reply from us, not thirty"),
            ("that you say yourselves what good work is", "that we say ourselves what good work is"),
        ] {
            assert_eq!(turned(Lang::En, got), made);
        }
    }

    /// Every spoken form of the decks that come with the program is another one from the other mouth, or mentions neither.
    #[test]
    fn the_spoken_forms_of_the_decks_can_be_turned() {
        for (name, source) in crate::deck::embedded() {
            let deck = crate::deck::load_str(source, name).deck.unwrap_or_else(|| panic!("{name}"));
            for promise in deck.commitments.iter().filter(|promise| promise.by.party().is_some()) {
                for lang in Lang::ALL {
                    let words = promise.spoken.get(lang.tag());
                    assert_eq!(turned(lang, &turned(lang, words)), words, "{}", promise.id);
                }
            }
        }
    }
}
