//! The table's own question: the card while it is written, and the form it is written in. From then on the round is played
//! like any scenario round.

pub(crate) mod card_scene;
pub(crate) mod form;
#[cfg(test)]
mod tests;

use crate::rules::{Gap, OwnCard, QuestionPart};
use crate::t;
use crate::text::{Lang, tr};

/// What a part of the card is called.
pub(crate) fn part_name(lang: Lang, part: QuestionPart) -> String {
    tr(lang, &format!("own-part-{}", part.code()))
}

/// What is missing, in words.
pub(crate) fn gap_name(lang: Lang, gap: &Gap) -> String {
    match gap {
        Gap::Part(part) => part_name(lang, *part),
        Gap::Principles => t!(lang, "own-principles"),
        Gap::Options(count) => t!(lang, "own-gap-options", count = *count),
    }
}

/// How much of the card is done, and of how much. A side of which nobody is at the table need not write.
pub(crate) fn progress(own: &OwnCard) -> (usize, usize) {
    let open: usize = own.gaps.iter().map(|gap| if let Gap::Options(count) = gap { *count } else { 1 }).sum();
    let parts = QuestionPart::ALL.into_iter().filter(|&part| !own.card.part(part).is_empty()).count();
    let picked = usize::from(!own.card.principles.is_empty());
    let options = own.card.options.len().min(crate::rules::limits::CARD_OPTIONS.0);
    let done = parts + picked + options;
    (done, done + open)
}
