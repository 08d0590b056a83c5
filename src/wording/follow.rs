//! The follow-up in words.

use super::isolated;
use crate::rules::{Decided, Followed, Kept};
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

/// What a promise says from now on: in the words it was changed to, or as it was; nothing where it has ended.
pub(crate) fn from_now_on(lang: Lang, followed: &Followed) -> Option<String> {
    match &followed.decided {
        Some(Decided::Ends) => None,
        Some(Decided::Changes { text }) => Some(isolated(text)),
        Some(Decided::Stays) | None => Some(isolated(followed.promise.text.get(lang.tag()))),
    }
}
