//! The practice in words, for its screens.

use super::screens::{Entry, Said, move_icon};
use crate::app::art::Icon;
use crate::practice::{Advice, Happening, Move, Practice, PracticeView, Question, Who, Words, wording};
use crate::rules::Principle;
use crate::t;
use crate::text::{Lang, tr};

/// The log of the round that is talked now. `advice` is what the coach says after a move, by the move's place.
pub(crate) fn log(
    lang: Lang,
    practice: &Practice,
    view: &PracticeView,
    advice: &dyn Fn(usize) -> Option<Advice>,
) -> Vec<Entry> {
    // What was before this round has been looked back at already.
    let ends = |turn: &crate::practice::Turn| turn.happened.iter().any(|h| matches!(h, Happening::RoundOver { .. }));
    let first = view.turns.iter().rposition(ends).unwrap_or(0);
    let mut entries = Vec::new();
    for (at, turn) in view.turns.iter().enumerate().skip(first) {
        let mut happened = turn.happened.as_slice();
        if at == first
            && let Some(over) = happened.iter().position(|h| matches!(h, Happening::RoundOver { .. }))
        {
            happened = &happened[over + 1..];
        }
        entries.extend(happened.iter().filter_map(|happening| entry(lang, practice, view, happening)));
        if let Some(made) = at.checked_sub(1)
            && let Some(advice) = advice(made)
        {
            entries.push(advised(lang, practice, &advice));
        }
    }
    entries
}

fn entry(lang: Lang, practice: &Practice, view: &PracticeView, happening: &Happening) -> Option<Entry> {
    let icon = match happening {
        Happening::Said(line) => {
            let party = match line.who {
                Who::You => view.party,
                Who::Person(person) => view.people.get(person)?.party,
            };
            let text = wording::line(lang, practice, view.card, line);
            return Some(Entry::Said(Said { name: wording::name(lang, practice, line.who), party, text }));
        }
        Happening::NeedTold { .. } | Happening::GrievanceTold { .. } | Happening::OtherwiseTold { .. } => Icon::Listen,
        Happening::Acknowledged { .. } => Icon::Check,
        Happening::Quiet { .. } => Icon::Dots,
        Happening::Pen { .. } => Icon::Pen,
        Happening::PenWanted { .. } => Icon::Hand,
        Happening::Base { .. } => Icon::Propose,
        Happening::Worded { .. } => Icon::Rephrase,
        Happening::Put { asked: true, .. } => Icon::Ask,
        Happening::Put { .. } => Icon::Offer,
        Happening::Answered { yes: true, .. } => Icon::Check,
        Happening::Answered { .. } => Icon::Abstain,
        Happening::PatienceOut { .. } => Icon::Clock,
        Happening::Left { .. } => Icon::Right,
        Happening::Anchored => Icon::Anchor,
        Happening::Voted { .. } => Icon::Document,
        Happening::Again => Icon::Undo,
        Happening::Trust { .. } | Happening::RoundOver { .. } | Happening::Over => return None,
    };
    Some(Entry::Done { icon, text: wording::happening(lang, practice, view.card, happening)? })
}

/// What the coach says of a move.
fn advised(lang: Lang, practice: &Practice, advice: &Advice) -> Entry {
    Entry::Advice {
        icon: move_icon(advice.made),
        title: tr(lang, &format!("practice-did-{}", advice.made.code())),
        principle: advice.principle.zip(advice.served()),
        text: why(lang, practice, advice),
    }
}

/// Why a move served or strained, as the coach says it.
pub(crate) fn why(lang: Lang, practice: &Practice, advice: &Advice) -> String {
    wording::coached(lang, practice, advice).join(" ")
}

/// A move in a line, with whom it was to and what was said.
pub(crate) fn made(lang: Lang, practice: &Practice, made: &Move) -> String {
    let title = wording::move_title(lang, made.kind());
    let title = match made {
        Move::ListenAsk { to, question: Question::Leading, .. } => {
            t!(lang, "solo-made-leading", who = wording::name(lang, practice, Who::Person(*to)))
        }
        Move::ListenAsk { to, .. } | Move::HandPen { to, .. } | Move::Acknowledge { to, .. } => {
            t!(lang, "solo-made-to", made = title, who = wording::name(lang, practice, Who::Person(*to)))
        }
        _ => title,
    };
    let said = match made.words() {
        Some(Words::Own(text) | Words::Meant(text)) => Some(text.clone()),
        Some(Words::Phrase(at)) => wording::wordings(lang, practice, made).into_iter().nth(usize::from(*at)),
        None => None,
    };
    match said {
        Some(said) => t!(lang, "solo-made", made = title, said = said),
        None => title,
    }
}

/// What to think of next, and the principle it belongs to. It never knows more than the one who practises.
pub(crate) fn hint(lang: Lang, view: &PracticeView, deck: &crate::rules::Deck) -> (Principle, String) {
    let stake = deck.cards.get(view.card).and_then(|card| card.principles.first().copied());
    let stake = stake.unwrap_or(Principle::Dialogue);
    let opposite = || view.people.iter().filter(|person| person.party != view.party && !person.left);
    let text = |key: &str| tr(lang, &format!("solo-hint-{key}"));
    if !view.waiting.is_empty() {
        return (Principle::Independence, text("answer"));
    }
    if view.used >= view.allowed {
        return (Principle::Dialogue, text("ballot"));
    }
    if opposite().any(|person| person.patience <= 1) {
        return (Principle::Dialogue, text("patience"));
    }
    if view.used == 0 {
        return (stake, wording::hint(lang, stake));
    }
    let asked = asked(view);
    if view.proposal.base.is_none() && view.used <= 3 {
        let open = |at: &usize| {
            let person = &view.people[*at];
            person.party != view.party && !person.left && !asked.contains(at)
        };
        match (0..view.people.len()).find(open) {
            Some(_) if asked.is_empty() => return (Principle::Dialogue, text("ask")),
            Some(at) => {
                let role = deck.roles.get(view.people[at].role).map_or("", |role| role.title.get(lang.tag()));
                return (Principle::Dialogue, t!(lang, "solo-hint-ask-too", role = role));
            }
            None => {}
        }
    }
    if opposite().any(|person| person.wants_pen) && view.pen == Who::You {
        return (Principle::Independence, text("pen"));
    }
    if view.proposal.base.is_none() && view.used + 4 >= view.allowed {
        return (Principle::Dialogue, text("propose"));
    }
    if view.proposal.base.is_some() && !view.anchored && view.used + 3 >= view.allowed {
        return (Principle::Dialogue, text("anchor"));
    }
    (stake, wording::hint(lang, stake))
}

/// Who has been asked something in this round, other than with the answer in the question.
fn asked(view: &PracticeView) -> Vec<usize> {
    let mut asked = Vec::new();
    for turn in view.turns.iter().rev() {
        if turn.happened.iter().any(|happening| matches!(happening, Happening::RoundOver { .. })) {
            break;
        }
        if let Some(Move::ListenAsk { to, question: Question::Open | Question::About(_), .. }) = turn.made {
            asked.push(to);
        }
    }
    asked
}
