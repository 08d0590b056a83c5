//! Verdicts and readings in words.

use super::clause_title;
use crate::rules::{Agreement, Closeness, Deck, IdeaResult, Party, Reading, Split, Subject, Verdict, Votes};
use crate::t;
use crate::text::{Lang, tr};

/// The letter of an option: A for 0.
pub(crate) fn option_letter(option: u8) -> String {
    char::from(b'A'.saturating_add(option.min(25))).to_string()
}

/// How many hesitate beside a consent: who rated 3, or asked to talk more.
pub(crate) fn reservations(votes: &Votes) -> u32 {
    votes.hesitating()
}

/// A verdict as a heading. `count` is how many objections ([`Verdict::Blocked`]) or [`reservations`]
/// ([`Verdict::Consent`]) there are, or 0 where that is not known.
pub(crate) fn verdict_title(lang: Lang, verdict: Verdict, count: u32) -> String {
    t!(lang, &key("verdict", verdict), count = count)
}

/// What is counted beside a verdict: the objections that block it, or else who hesitates.
pub(crate) fn verdict_count(verdict: Verdict, votes: &Votes) -> u32 {
    match verdict {
        Verdict::Blocked => u32::from(votes.objections),
        Verdict::TooFewVotes
        | Verdict::Consent { .. }
        | Verdict::AgreedNo
        | Verdict::PartiesApart
        | Verdict::SplitWithin(_) => reservations(votes),
    }
}

/// A verdict as a heading, with the number of objections or reservations in the votes it comes from.
pub(crate) fn verdict_of(lang: Lang, verdict: Verdict, votes: &Votes) -> String {
    verdict_title(lang, verdict, verdict_count(verdict, votes))
}

/// What an evaluation of an idea came to: the verdict as a collaboration, or that it stands alone.
pub(crate) fn idea_verdict(lang: Lang, result: &IdeaResult) -> String {
    match result.verdict {
        Some(verdict) => verdict_of(lang, verdict, &result.votes),
        None => t!(lang, "idea-stands-alone"),
    }
}

fn key(prefix: &str, verdict: Verdict) -> String {
    match verdict {
        Verdict::Consent { reservations: true } => format!("{prefix}-Consent-reservations"),
        Verdict::SplitWithin(split) => format!("{prefix}-SplitWithin-{}", split.code()),
        other => format!("{prefix}-{}", other.code()),
    }
}

/// What an option's row amounts to, in two or three words.
pub(crate) fn row_reading(lang: Lang, verdict: Verdict) -> String {
    tr(lang, &key("row", verdict))
}

/// What a row is about, in the middle of a sentence: `C`, *förslaget*, *åtagandet ”…”*.
pub(crate) fn subject_name(lang: Lang, deck: &Deck, agreement: &Agreement, subject: Subject) -> String {
    match subject {
        Subject::Option(option) => option_letter(option),
        Subject::Proposal => t!(lang, "subject-proposal"),
        Subject::Idea(idea) => t!(lang, "subject-idea", number = idea + 1),
        Subject::Followed(at) => {
            let title = agreement.followed.get(at).map_or("", |followed| followed.promise.title.get(lang.tag()));
            t!(lang, "subject-at-risk", title = title)
        }
        Subject::AtRisk(at) => {
            let title = agreement.commitments.get(at).map_or("", |adopted| clause_title(lang, deck, &adopted.clause));
            t!(lang, "subject-at-risk", title = title)
        }
    }
}

/// What a row is about, with its title: `C: Kommunal drift`. `card` is the place of the round's card in the deck.
pub(crate) fn subject_title(lang: Lang, deck: &Deck, card: usize, agreement: &Agreement, subject: Subject) -> String {
    match subject {
        Subject::Option(option) => {
            let title = deck.cards.get(card).and_then(|card| card.options.get(usize::from(option)));
            let title = title.map_or("", |option| option.title.get(lang.tag()));
            t!(lang, "subject-option-long", letter = option_letter(option), title = title)
        }
        other => subject_name(lang, deck, agreement, other),
    }
}

/// Where the disagreement lies.
pub(crate) fn reading_sentence(lang: Lang, reading: &Reading, deck: &Deck, agreement: &Agreement) -> String {
    let subject = subject_name(lang, deck, agreement, reading.subject);
    match reading.verdict {
        Verdict::Consent { .. } => t!(lang, "reading-Consent", subject = subject),
        verdict => {
            t!(lang, &key("reading", verdict), subject = subject, count = u32::from(reading.objections))
        }
    }
}

/// One question to begin with.
pub(crate) fn reading_question(lang: Lang, reading: &Reading, deck: &Deck, agreement: &Agreement) -> String {
    let subject = subject_name(lang, deck, agreement, reading.subject);
    let key = match (reading.verdict, reading.ask) {
        (Verdict::TooFewVotes, _) => "question-TooFewVotes",
        (Verdict::Consent { .. }, _) => "question-Consent",
        (Verdict::AgreedNo, _) => "question-AgreedNo",
        (Verdict::SplitWithin(Split::Public), _) | (_, Some(Party::Public)) => "question-ask-public",
        (Verdict::SplitWithin(Split::Ideburen), _) | (_, Some(Party::Ideburen)) => "question-ask-ideburen",
        (_, None) => "question-ask-both",
    };
    t!(lang, key, subject = subject)
}

/// How close people are.
pub(crate) fn closeness(lang: Lang, closeness: Closeness) -> String {
    tr(lang, &format!("close-{closeness:?}"))
}
