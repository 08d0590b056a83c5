//! The follow-up in words.

use super::isolated;
use crate::rules::{Decided, Kept};
use crate::t;
use crate::text::Lang;

/// How a promise was kept according to both, in a word.
pub(crate) fn kept(lang: Lang, kept: Option<Kept>) -> String {
    t!(
        lang,
        match kept {
            Some(Kept::Yes) => "follow-kept-yes",
            Some(Kept::Partly) => "follow-kept-partly",
            Some(Kept::No) => "follow-kept-no",
            None => "follow-kept-none",
        }
    )
}

/// What becomes of a promise, in a line.
pub(crate) fn decided(lang: Lang, decided: &Decided) -> String {
    match decided {
        Decided::Stays => t!(lang, "follow-stays"),
        Decided::Changes { text } => t!(lang, "follow-changes-to", text = isolated(text)),
        Decided::Ends => t!(lang, "follow-ends"),
    }
}
