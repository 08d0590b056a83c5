//! Where a word may be parted.

use super::Lang;

impl Lang {
    /// The places within the words of a text where a line may end with a hyphen: between two syllables.
    pub(crate) fn partings(self, text: &str) -> Vec<usize> {
        let language = match self {
            Lang::Sv => hypher::Lang::Swedish,
            Lang::En => hypher::Lang::English,
        };
        let (mut places, mut from) = (Vec::new(), 0);
        while let Some(start) = text[from..].find(char::is_alphabetic) {
            let word = &text[from + start..];
            let word = &word[..word.find(|sign: char| !sign.is_alphabetic()).unwrap_or(word.len())];
            let mut end = from + start;
            for syllable in hypher::hyphenate(word, language) {
                end += syllable.len();
                places.push(end);
            }
            // The end of the word itself needs no hyphen.
            places.pop();
            from += start + word.len();
        }
        places
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parted(lang: Lang, text: &str) -> String {
        let mut shown = text.to_owned();
        for &place in lang.partings(text).iter().rev() {
            shown.insert(place, '|');
        }
        shown
    }

    #[test]
    fn words_are_parted_as_their_language_parts_them() {
        assert_eq!(
            parted(Lang::Sv, "Överenskommelsen (i kommunfullmäktige)!"),
            "Över|ens|kom|mel|sen (i kom|mun|full|mäk|ti|ge)!"
        );
        assert_eq!(parted(Lang::En, "an extensive agreement"), "an ex|ten|sive agree|ment");
        assert_eq!(parted(Lang::Sv, "12 å – ä"), "12 å – ä");
        assert_eq!(parted(Lang::Sv, ""), "");
    }
}
