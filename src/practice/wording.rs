//! Everything of a practice in words: lines of the talk, factors, advice, labels. Screens and terminals share it.

use super::coach::Advice;
use super::factor::{Because, Factor, MoveManner};
use super::happening::{About, Happening, Line, Saying, Who};
use super::kinds::{Asking, Manner, Move, MoveKind, Question, Telling, Temper, Wish, Wording, Words};
use super::listening::Heard;
use super::need::{NeedAbout, Soft};
use super::state::{PracticeError, VARIANTS};
use super::turned::turned;
use super::{Practice, PreparationProblem, voices};
use crate::rules::{Clause, Deck, Party, Principle};
use crate::t;
use crate::text::{FluentValue, Lang, tr, tr_with};
use crate::wording as game;

/// What a counterpart, or you, are called.
pub fn name(lang: Lang, practice: &Practice, who: Who) -> String {
    match who {
        Who::You => t!(lang, "practice-you"),
        Who::Person(person) => role_title(lang, practice.deck(), person + 1),
    }
}

/// What a counterpart is called in running text: *jourledaren*.
pub fn called(lang: Lang, practice: &Practice, who: Who) -> String {
    match who {
        Who::You => t!(lang, "practice-you"),
        Who::Person(person) => {
            let role = practice.deck().roles.get(person + 1);
            role.map_or(String::new(), |role| role.in_text(lang.tag()).to_owned())
        }
    }
}

/// A sentence with its first letter large, whatever it begins with.
fn sentence(text: String) -> String {
    let mut signs = text.chars();
    match signs.next() {
        Some(first) if first.is_lowercase() => first.to_uppercase().chain(signs).collect(),
        _ => text,
    }
}

fn role_title(lang: Lang, deck: &Deck, role: usize) -> String {
    deck.roles.get(role).map_or(String::new(), |role| role.title.get(lang.tag()).to_owned())
}

/// What a button is called.
pub fn move_title(lang: Lang, kind: MoveKind) -> String {
    tr(lang, &format!("practice-move-{}", kind.code()))
}

/// One line about what a move is.
pub fn move_help(lang: Lang, kind: MoveKind) -> String {
    tr(lang, &format!("practice-move-{}-help", kind.code()))
}

/// How somebody comes to the table.
pub fn temper(lang: Lang, temper: Temper) -> String {
    tr(lang, &format!("practice-temper-{}", temper.code()))
}

/// A line about it.
pub fn temper_help(lang: Lang, temper: Temper) -> String {
    tr(lang, &format!("practice-temper-{}-help", temper.code()))
}

/// Why a preparation cannot be practised.
pub fn problem(lang: Lang, problem: PreparationProblem) -> String {
    tr(lang, problem.key())
}

/// Why a move is refused.
pub fn error(lang: Lang, practice: &Practice, error: &PracticeError) -> String {
    match error {
        PracticeError::Rule(crate::rules::RuleError::NotYourPen(_)) => {
            let holder = called(lang, practice, practice.view().pen);
            t!(lang, "practice-error-pen", holder = holder)
        }
        PracticeError::Rule(rule) => game::rule_error(lang, rule),
        PracticeError::HasLeft(person) => {
            t!(lang, "practice-error-left", person = sentence(called(lang, practice, Who::Person(*person))))
        }
        PracticeError::NoSuchPerson(_)
        | PracticeError::WrongStage
        | PracticeError::NoMovesLeft
        | PracticeError::NoProposal
        | PracticeError::Words
        | PracticeError::OlderPractice
        | PracticeError::NothingToUndo => tr(lang, error.key()),
    }
}

/// The name of a promise as it stands within a sentence, between quotation marks.
fn promise(lang: Lang, deck: &Deck, clause: &Clause) -> String {
    t!(lang, "practice-quoted", text = game::clause_title(lang, deck, clause))
}

/// A promise as `speaker` says it across a table: *att stödet gäller i tre år*; where the deck has no such words, its name.
fn spoken(lang: Lang, deck: &Deck, clause: &Clause, speaker: Party) -> String {
    let made = match clause {
        Clause::Deck(at) => deck.commitments.get(*at),
        Clause::Own { .. } => None,
    };
    let said = made.and_then(|promise| Some((promise.spoken.exact(lang.tag())?.trim(), promise.by)));
    match said.filter(|(said, _)| !said.is_empty()) {
        // Decks write it as those say it who get it.
        Some((said, by)) if by.party() == Some(speaker) => turned(lang, said.trim_end_matches('.')),
        Some((said, _)) => said.trim_end_matches('.').to_owned(),
        None => promise(lang, deck, clause),
    }
}

fn option(lang: Lang, deck: &Deck, card: usize, option: u8) -> String {
    let title = deck
        .cards
        .get(card)
        .and_then(|card| card.options.get(usize::from(option)))
        .map_or("", |option| option.title.get(lang.tag()));
    t!(lang, "practice-quoted", text = title)
}

/// The key of a move's words, without the number of the wording.
fn move_key(made: &Move) -> String {
    match made {
        Move::ListenAsk { question, .. } => match question {
            Question::Open => "say-listen-open".to_owned(),
            Question::About(principle) => format!("say-listen-about-{}", principle.code()),
            Question::Leading => "say-listen-leading".to_owned(),
            Question::Otherwise => "say-listen-otherwise".to_owned(),
        },
        Move::TellOpenly { what, .. } => format!("say-tell-{}", what.code()),
        Move::HandPen { .. } => "say-pen".to_owned(),
        Move::Propose { manner: Manner::Draft, .. } => "say-propose-draft".to_owned(),
        Move::Propose { manner: Manner::Final, .. } => "say-propose-final".to_owned(),
        Move::Offer { .. } => "say-offer".to_owned(),
        Move::AskFor { wish: Wish::Pen, .. } => "say-ask-pen".to_owned(),
        Move::AskFor { wish: Wish::Promise { asking: Asking::Ask, .. }, .. } => "say-ask-promise".to_owned(),
        Move::AskFor { wish: Wish::Promise { asking: Asking::Write, .. }, .. } => "say-ask-write".to_owned(),
        Move::Reword { wording, .. } => format!("say-reword-{}", wording.code()),
        Move::PauseAnchor { .. } => "say-pause".to_owned(),
        Move::Silence => "say-silence".to_owned(),
        Move::Acknowledge { .. } => "say-acknowledge".to_owned(),
        Move::Answer { yes: true, .. } => "say-answer-yes".to_owned(),
        Move::Answer { yes: false, .. } => "say-answer-no".to_owned(),
        Move::Ballot { .. } | Move::Again | Move::Conclude | Move::Leave => {
            format!("practice-move-{}", made.kind().code())
        }
    }
}

/// The wordings of the phrase bank to choose from for a move, in order: the n-th is [`Words::Phrase`]`(n)`.
pub fn wordings(lang: Lang, practice: &Practice, made: &Move) -> Vec<String> {
    if made.words().is_none() {
        return Vec::new();
    }
    (0..VARIANTS).map(|variant| said_by_you(lang, practice, practice.view().card, made, variant)).collect()
}

fn said_by_you(lang: Lang, practice: &Practice, card: usize, made: &Move, variant: u8) -> String {
    if let Some(Words::Own(text) | Words::Meant(text)) = made.words() {
        return text.clone();
    }
    let deck = practice.deck();
    let sheet = &practice.preparation().sheet;
    let (mut of_option, mut of_promise, mut what, mut fact) =
        (String::new(), String::new(), String::new(), String::new());
    match made {
        Move::Acknowledge { what: said, .. } => what = heard(lang, deck, *said),
        Move::Propose { option: chosen, .. } => of_option = option(lang, deck, card, *chosen),
        Move::Offer { clause, .. } | Move::AskFor { wish: Wish::Promise { clause, .. }, .. } => {
            of_promise = spoken(lang, deck, clause, practice.me().party);
        }
        // What one's own side knows of the matter, as the card has it.
        Move::TellOpenly { what: Telling::State, .. } => {
            let side = deck.cards.get(card).map_or("", |card| card.sides[practice.me().party].get(lang.tag()));
            let pieces = voices::pieces(side);
            fact = pieces.get(usize::from(variant)).or(pieces.first()).cloned().unwrap_or_default();
        }
        _ => {}
    }
    let key = match made {
        Move::Ballot { .. } | Move::Again | Move::Conclude | Move::Leave => move_key(made),
        // What is written on the sheet is what there is to say.
        Move::TellOpenly { what: Telling::Motive, .. } if variant == 0 && !sheet.want.trim().is_empty() => {
            "say-tell-motive-own".to_owned()
        }
        Move::TellOpenly { what: Telling::Limit, .. } if variant == 0 && !sheet.cannot.trim().is_empty() => {
            "say-tell-limit-own".to_owned()
        }
        _ => format!("{}-{}", move_key(made), variant % VARIANTS + 1),
    };
    tr_with(
        lang,
        &key,
        &[
            ("option", FluentValue::from(of_option)),
            ("promise", FluentValue::from(of_promise)),
            ("what", FluentValue::from(what)),
            ("fact", FluentValue::from(fact)),
            ("want", FluentValue::from(sheet.want.trim())),
            ("cannot", FluentValue::from(sheet.cannot.trim())),
            ("party", FluentValue::from(practice.me().party.code())),
        ],
    )
}

/// A principle's name as it stands within a sentence.
fn in_sentence(lang: Lang, principle: Principle) -> String {
    tr(lang, &format!("practice-principle-{}", principle.code()))
}

/// What is said, without who says it. `card` is the situation it is said in.
pub fn line(lang: Lang, practice: &Practice, card: usize, line: &Line) -> String {
    sentence(line_as_written(lang, practice, card, line))
}

fn line_as_written(lang: Lang, practice: &Practice, card: usize, line: &Line) -> String {
    let deck = practice.deck();
    let party = match line.who {
        Who::You => practice.me().party,
        Who::Person(person) => practice.people().get(person).map_or(Party::Public, |person| person.party),
    };
    if let Some(text) = voiced(lang, practice, card, line, party) {
        return text;
    }
    match &line.what {
        Saying::Yours(made) => said_by_you(lang, practice, card, made, line.variant),
        Saying::Grievance(grievance) => {
            let key = format!("tells-grievance-{}-{}", grievance.code(), line.variant % VARIANTS + 1);
            tr_with(lang, &key, &[("party", FluentValue::from(party.code()))])
        }
        Saying::Otherwise(way) => {
            let key = format!("tells-otherwise-{}-{}", way.code(), line.variant % VARIANTS + 1);
            tr_with(lang, &key, &[("party", FluentValue::from(party.code()))])
        }
        Saying::Need(about) => need_told(lang, deck, *about, line.variant, party),
        Saying::NeedMet(about) => need_met(lang, deck, *about, line.variant, party),
        Saying::Reply { reaction, tone, about } => {
            let tone = if reaction.is_toned() { format!("-{}", tone.code()) } else { String::new() };
            let key = format!("reply-{}{tone}-{}", reaction.code(), line.variant % VARIANTS + 1);
            let (mut of_promise, mut of_option, mut why) = (String::new(), String::new(), String::new());
            match about {
                About::Nothing => {}
                About::Clause(clause) => of_promise = spoken(lang, deck, clause, party),
                About::Option(chosen) => of_option = option(lang, deck, card, *chosen),
                // What is mentioned is what somebody objects to.
                About::Because(reason) => why = because_signed(lang, deck, *reason, false),
            }
            tr_with(
                lang,
                &key,
                &[
                    ("promise", FluentValue::from(of_promise)),
                    ("option", FluentValue::from(of_option)),
                    ("why", FluentValue::from(why)),
                    ("party", FluentValue::from(party.code())),
                ],
            )
        }
    }
}

/// A line of a role, of a side, or of the card's own text; `None` for one of the phrase bank.
fn voiced(lang: Lang, practice: &Practice, card: usize, line: &Line, party: Party) -> Option<String> {
    let deck = practice.deck();
    let Who::Person(person) = line.who else { return None };
    let role = deck.roles.get(person + 1).map_or("", |role| role.id.as_str());
    let (mut of_promise, mut of_option, mut why) = (String::new(), String::new(), String::new());
    match &line.what {
        Saying::Reply { about: About::Clause(clause), .. } => of_promise = spoken(lang, deck, clause, party),
        Saying::Reply { about: About::Option(chosen), .. } => of_option = option(lang, deck, card, *chosen),
        Saying::Reply { about: About::Because(reason), .. } => why = because_signed(lang, deck, *reason, false),
        Saying::Need(NeedAbout::Promise(at)) | Saying::NeedMet(NeedAbout::Promise(at)) => {
            of_promise = spoken(lang, deck, &Clause::Deck(*at), party);
        }
        _ => {}
    }
    let filled = [("promise", of_promise.as_str()), ("option", of_option.as_str()), ("why", why.as_str())];
    voices::words(lang, (deck, card), role, party, &line.what, line.variant, &filled)
}

fn need_told(lang: Lang, deck: &Deck, about: NeedAbout, variant: u8, speaker: Party) -> String {
    let n = variant % VARIANTS + 1;
    match about {
        NeedAbout::Principle(principle) => tr(lang, &format!("tells-principle-{}-{n}", principle.code())),
        NeedAbout::Soft(soft) => tr(lang, &format!("tells-soft-{}-{n}", soft_code(soft))),
        NeedAbout::Promise(at) => tr_with(
            lang,
            &format!("tells-promise-{n}"),
            &[("promise", spoken(lang, deck, &Clause::Deck(at), speaker).into())],
        ),
    }
}

/// What somebody says of a need that has been met when they tell it. One for a principle is open from the start.
fn need_met(lang: Lang, deck: &Deck, about: NeedAbout, variant: u8, speaker: Party) -> String {
    let n = variant % VARIANTS + 1;
    match about {
        NeedAbout::Principle(_) => need_told(lang, deck, about, variant, speaker),
        NeedAbout::Soft(soft) => tr(lang, &format!("tells-met-{}-{n}", soft_code(soft))),
        NeedAbout::Promise(at) => tr_with(
            lang,
            &format!("tells-met-promise-{n}"),
            &[("promise", spoken(lang, deck, &Clause::Deck(at), speaker).into())],
        ),
    }
}

fn soft_code(soft: Soft) -> &'static str {
    match soft {
        Soft::Pen => "pen",
        Soft::Anchor => "anchor",
        Soft::Candour(telling) => telling.code(),
    }
}

/// Something that was told, to stand within a sentence that says it back: *ni behöver få skriva er del själva*.
pub fn heard(lang: Lang, deck: &Deck, what: Heard) -> String {
    match what {
        Heard::Need(NeedAbout::Principle(principle)) => {
            t!(lang, "heard-principle", principle = in_sentence(lang, principle))
        }
        Heard::Need(NeedAbout::Soft(soft)) => tr(lang, &format!("heard-soft-{}", soft_code(soft))),
        Heard::Need(NeedAbout::Promise(at)) => {
            // It is said back by those who would make it.
            let by = deck.commitments.get(at).and_then(|promise| promise.by.party()).unwrap_or(Party::Public);
            t!(lang, "heard-promise", promise = spoken(lang, deck, &Clause::Deck(at), by))
        }
        Heard::Grievance(grievance) => tr(lang, &format!("heard-grievance-{}", grievance.code())),
        Heard::Otherwise(way) => tr(lang, &format!("heard-otherwise-{}", way.code())),
    }
}

/// A need as a sentence of a proposal.
pub(super) fn need_written(lang: Lang, deck: &Deck, about: NeedAbout) -> String {
    match about {
        NeedAbout::Principle(principle) => tr(lang, &format!("written-principle-{}", principle.code())),
        NeedAbout::Soft(soft) => tr(lang, &format!("written-soft-{}", soft_code(soft))),
        NeedAbout::Promise(at) => {
            t!(lang, "written-promise", promise = promise(lang, deck, &Clause::Deck(at)))
        }
    }
}

/// A need in a few words, for a list: *att få skriva själva*.
pub fn need(lang: Lang, deck: &Deck, about: NeedAbout) -> String {
    match about {
        NeedAbout::Principle(principle) => {
            t!(lang, "practice-need-principle", principle = in_sentence(lang, principle))
        }
        NeedAbout::Soft(soft) => tr(lang, &format!("practice-need-{}", soft_code(soft))),
        NeedAbout::Promise(at) => {
            t!(lang, "practice-need-promise", promise = promise(lang, deck, &Clause::Deck(at)))
        }
    }
}

/// A factor's reason, as the counterpart sees it, to stand within a sentence: *ni frågade innan det fanns ett förslag*.
pub fn because(lang: Lang, deck: &Deck, because: Because) -> String {
    let key = |end: &str| tr(lang, &format!("practice-because-{end}"));
    match because {
        Because::Temper(of) => tr(lang, &format!("practice-because-temper-{}", of.code())),
        Because::Principle(principle) => {
            t!(lang, "practice-because-principle", principle = in_sentence(lang, principle))
        }
        Because::BurdenOver => key("burden-over"),
        Because::BurdenUneven => key("burden-uneven"),
        Because::Need { about, met } => {
            let need = need(lang, deck, about);
            let key = if met { "practice-because-need-met" } else { "practice-because-need-unmet" };
            t!(lang, key, need = need)
        }
        Because::AskedFirst => key("asked-first"),
        Because::AskedAfter => key("asked-after"),
        Because::NeverAsked => key("never-asked"),
        Because::OnlyAsked => key("only-asked"),
        Because::Told(telling) => key(&format!("told-{}", telling.code())),
        Because::ToldNothing => key("told-nothing"),
        Because::HeldPen => key("held-pen"),
        Because::NeverHeldPen => key("never-held-pen"),
        Because::WrittenForUs => key("written-for-us"),
        Because::Words(wording) => key(&format!("words-{}", wording.code())),
        Because::Offered => key("offered"),
        Because::Pressed => key("pressed"),
        Because::Anchored => key("anchored"),
        Because::NotAnchored => key("not-anchored"),
        Because::Hurried => key("hurried"),
        Because::Pace(pace) => key(&format!("pace-{}", pace.code())),
        Because::Away => key("away"),
        Because::Home => key("home"),
        Because::Turns => key("turns"),
        Because::NotesShared => key("notes-shared"),
        Because::NotesKept => key("notes-kept"),
        Because::Trust => key("trust"),
        Because::Impatient => key("impatient"),
        Because::AskedUnused => key("asked-unused"),
        Because::Acknowledged => key("acknowledged"),
        Because::Heap => key("heap"),
        Because::Otherwise(way) => key(&format!("otherwise-{}", way.code())),
        Because::Manner(manner) => key(&format!("manner-{}", manner.code())),
    }
}

/// A factor's reason where its sign is known: what a proposal does to a principle is then told as good or bad.
fn because_signed(lang: Lang, deck: &Deck, reason: Because, serves: bool) -> String {
    match reason {
        Because::Principle(principle) => {
            let key = if serves { "practice-because-principle-good" } else { "practice-because-principle-bad" };
            t!(lang, key, principle = in_sentence(lang, principle))
        }
        // What was missing and is missed no longer is told as what is there now, and the other way round.
        Because::Need { about, met } if met != serves => because(lang, deck, Because::Need { about, met: serves }),
        other => because(lang, deck, other),
    }
}

/// Tenths of a rating step as a signed number: *+0,5*, *−1*.
pub fn tenths(lang: Lang, tenths: i16) -> String {
    let sign = if tenths < 0 { "−" } else { "+" };
    format!("{sign}{}", game::number(lang, f64::from(tenths.unsigned_abs()) / 10.0, 1))
}

/// A factor: its reason, and how much it weighs.
pub fn factor(lang: Lang, deck: &Deck, factor: &Factor) -> String {
    let why = because_signed(lang, deck, factor.because, factor.tenths > 0);
    let key = if factor.tenths > 0 { "practice-factor-up" } else { "practice-factor-down" };
    t!(lang, key, why = why, much = much(lang, factor.tenths))
}

/// What somebody rates and why, in one sentence with the weightiest factors (at most `most`).
pub fn rating_sentence(
    lang: Lang,
    practice: &Practice,
    person: usize,
    rating: Option<u8>,
    factors: &[Factor],
    most: usize,
) -> String {
    let why: Vec<String> = factors.iter().take(most).map(|one| factor(lang, practice.deck(), one)).collect();
    let name = sentence(called(lang, practice, Who::Person(person)));
    match rating {
        Some(rating) => t!(lang, "practice-rated", name = name, rating = rating, why = why.join("; ")),
        None => t!(lang, "practice-rated-left", name = name),
    }
}

/// How much something changed, in a word: *lite*, *tydligt*, *mycket*.
pub fn much(lang: Lang, tenths: i16) -> String {
    let key = match tenths.abs() {
        ..=3 => "practice-much-little",
        4..=11 => "practice-much-clearly",
        _ => "practice-much-much",
    };
    tr(lang, key)
}

/// Whether a reason is a good thing: when it is gone, it is what was lost, and no reason for the loss.
fn is_good(because: Because) -> bool {
    matches!(
        because,
        Because::AskedFirst
            | Because::Told(_)
            | Because::HeldPen
            | Because::Words(Wording::Theirs | Wording::Plain)
            | Because::Offered
            | Because::Anchored
            | Because::Acknowledged
    )
}

/// Why a move served or strained, in words: what was told before anything else, then what it did and how much, then trust
/// where its meter moved, and the move said better.
pub fn coached(lang: Lang, practice: &Practice, advice: &Advice) -> Vec<String> {
    let deck = practice.deck();
    let mut lines: Vec<String> = Vec::new();
    for (person, what) in &advice.found {
        let who = called(lang, practice, Who::Person(*person));
        lines.push(sentence(match what {
            Heard::Need(about) => t!(lang, "practice-coach-found", name = who, need = need(lang, deck, *about)),
            _ => t!(lang, "practice-coach-found-beside", name = who, what = heard(lang, deck, *what)),
        }));
    }
    match (advice.because, advice.principle, advice.served()) {
        // What somebody was told is the doing of the move; what it costs to know it is not.
        (_, _, Some(false)) if !advice.found.is_empty() => {}
        (Some(reason), _, Some(false)) if is_good(reason) => {
            lines.push(t!(lang, "practice-coach-lost", why = because(lang, deck, reason)));
        }
        (Some(reason), Some(principle), Some(served)) => {
            let key = if served { "practice-coach-served" } else { "practice-coach-strained" };
            let (principle, why) = (game::principle(lang, principle), because_signed(lang, deck, reason, served));
            // A measure for how a move was made would be one for something else.
            lines.push(match (reason, advice.tenths) {
                (reason, by) if !matches!(reason, Because::Manner(_)) && by != 0 && (by > 0) == served => {
                    t!(lang, &format!("{key}-by"), principle = principle, why = why, much = much(lang, by))
                }
                _ => t!(lang, key, principle = principle, why = why),
            });
        }
        (Some(reason @ Because::Manner(_)), _, None) => {
            lines.push(t!(lang, "practice-coach-because", why = because(lang, deck, reason)));
        }
        _ if !advice.found.is_empty() => {}
        _ if advice.trust != 0 => lines.push(t!(lang, "practice-coach-only-trust")),
        _ => lines.push(t!(lang, "practice-coach-nothing")),
    }
    // Only what can be seen is said: the meter has moved.
    match advice.planks {
        0 => {}
        1.. => lines.push(t!(lang, "practice-coach-trust-up")),
        _ => lines.push(t!(lang, "practice-coach-trust-down")),
    }
    if let Some(better) = &advice.better {
        let words = said_by_you(lang, practice, practice.view().card, better, 0);
        lines.push(t!(lang, "practice-coach-better", words = words));
    } else if advice.found.iter().any(|(_, what)| !matches!(what, Heard::Otherwise(_))) && practice.may_acknowledge() {
        lines.push(t!(lang, "practice-coach-say-it-back"));
    }
    lines
}

/// What the coach says of a move, with what was done.
pub fn advice(lang: Lang, practice: &Practice, advice: &Advice) -> String {
    let did = match advice.because {
        Some(Because::Manner(MoveManner::Led)) => t!(lang, "practice-did-lead"),
        _ => tr(lang, &format!("practice-did-{}", advice.made.code())),
    };
    format!("{did}. {}", coached(lang, practice, advice).join(" "))
}

/// A hint about a principle: what it asks for in a talk.
pub fn hint(lang: Lang, principle: Principle) -> String {
    tr(lang, &format!("practice-hint-{}", principle.code()))
}

/// Trust in the others' words: what the bridge holds for.
pub fn trust_words(lang: Lang, planks: u8) -> String {
    let key = match planks {
        0..=2 => "practice-trust-gone",
        3..=4 => "practice-trust-thin",
        5..=6 => "practice-trust-some",
        7..=8 => "practice-trust-holds",
        _ => "practice-trust-strong",
    };
    tr(lang, key)
}

/// A happening as a line of a transcript; `None` for what is shown otherwise, such as a change of trust.
pub fn happening(lang: Lang, practice: &Practice, card: usize, happening: &Happening) -> Option<String> {
    let deck = practice.deck();
    let called = |who: Who| called(lang, practice, who);
    let clause = |entry: usize| {
        let clause = practice.game().round().proposal().entries.get(entry).map(|entry| entry.clause.clone());
        clause.map_or(String::new(), |clause| promise(lang, deck, &clause))
    };
    let you = |who: Who| if who == Who::You { "you" } else { "they" };
    Some(sentence(match happening {
        Happening::Said(said) => {
            t!(lang, "practice-said", name = name(lang, practice, said.who), text = line(lang, practice, card, said))
        }
        Happening::NeedTold { person, need: told } => {
            t!(lang, "practice-need-told", name = called(Who::Person(*person)), need = need(lang, deck, told.about))
        }
        Happening::GrievanceTold { person, grievance } => {
            let what = heard(lang, deck, Heard::Grievance(*grievance));
            t!(lang, "practice-grievance-told", name = called(Who::Person(*person)), what = what)
        }
        Happening::OtherwiseTold { person, way } => {
            let what = heard(lang, deck, Heard::Otherwise(*way));
            t!(lang, "practice-otherwise-told", name = called(Who::Person(*person)), what = what)
        }
        Happening::Quiet { person } => t!(lang, "practice-quiet", name = called(Who::Person(*person))),
        Happening::Acknowledged { person } => {
            t!(lang, "practice-understood", name = called(Who::Person(*person)))
        }
        Happening::Pen { to } => t!(lang, "practice-pen-to", who = you(*to), name = called(*to)),
        Happening::PenWanted { who } => t!(lang, "practice-pen-wanted", who = you(*who), name = called(*who)),
        Happening::Base { who, option: chosen } => {
            t!(lang, "practice-base", who = you(*who), name = called(*who), option = option(lang, deck, card, *chosen))
        }
        Happening::Worded { who } => t!(lang, "practice-worded", who = you(*who), name = called(*who)),
        Happening::Put { who, entry, asked } => {
            let key = if *asked { "practice-asked" } else { "practice-offered" };
            t!(lang, key, who = you(*who), name = called(*who), promise = clause(*entry))
        }
        Happening::Answered { who, entry, yes } => {
            let key = if *yes { "practice-consented" } else { "practice-declined" };
            t!(lang, key, who = you(*who), name = called(*who), promise = clause(*entry))
        }
        Happening::PatienceOut { person } => {
            t!(lang, "practice-patience-out", name = called(Who::Person(*person)))
        }
        Happening::Left { person } => t!(lang, "practice-left", name = called(Who::Person(*person))),
        Happening::Anchored => t!(lang, "practice-anchored"),
        Happening::Voted { verdict } => {
            t!(lang, "practice-voted", verdict = verdict_words(lang, *verdict))
        }
        Happening::Again => t!(lang, "practice-again"),
        Happening::RoundOver { adopted } => match adopted {
            Some(true) => t!(lang, "practice-adopted"),
            _ => t!(lang, "practice-carried"),
        },
        Happening::Over => t!(lang, "practice-over"),
        Happening::Trust { .. } => return None,
    }))
}

/// The whole practice as lines to read, save or print: the situation, who is at the table, what was said and what came of it.
pub fn transcript(lang: Lang, practice: &Practice) -> Vec<String> {
    let (deck, tag) = (practice.deck(), lang.tag());
    let mut lines = Vec::new();
    let mut card = 0;
    let situation = |card: usize, lines: &mut Vec<String>| {
        let Some(card) = deck.cards.get(card) else { return };
        lines.push(t!(lang, "practice-cli-situation", title = card.title.get(tag)));
        lines.push(card.situation.get(tag).to_owned());
        lines.push(card.sides[practice.me().party].get(tag).to_owned());
        if let Some(stake) = card.stake_of(0) {
            lines.push(t!(lang, "practice-cli-stake", stake = stake.get(tag)));
        }
        lines.push(t!(lang, "practice-cli-question", question = card.question.get(tag)));
        lines.push(String::new());
    };
    situation(card, &mut lines);
    if let Some(role) = deck.roles.first() {
        lines.push(t!(lang, "practice-cli-you-are", role = role.title.get(tag), brief = role.brief.get(tag)));
    }
    for (at, person) in practice.people().iter().enumerate() {
        let (of, help) = (temper(lang, person.temper), temper_help(lang, person.temper));
        lines.push(t!(
            lang,
            "practice-cli-meet",
            name = name(lang, practice, Who::Person(at)),
            temper = of,
            help = help
        ));
    }
    for turn in &practice.view().turns {
        lines.push(String::new());
        for happened in &turn.happened {
            lines.extend(happening(lang, practice, card, happened));
            if matches!(happened, Happening::RoundOver { .. }) && card + 1 < deck.cards.len() {
                card += 1;
                lines.push(String::new());
                situation(card, &mut lines);
            }
        }
    }
    lines
}

/// A verdict in words.
pub fn verdict_words(lang: Lang, verdict: crate::rules::Verdict) -> String {
    use crate::rules::{Split, Verdict};
    match verdict {
        Verdict::TooFewVotes => t!(lang, "practice-verdict-few"),
        Verdict::Blocked => t!(lang, "practice-verdict-blocked"),
        Verdict::Consent { reservations: false } => t!(lang, "practice-verdict-consent"),
        Verdict::Consent { reservations: true } => t!(lang, "practice-verdict-reservations"),
        Verdict::AgreedNo => t!(lang, "practice-verdict-no"),
        Verdict::PartiesApart => t!(lang, "practice-verdict-apart"),
        Verdict::SplitWithin(Split::Public) => t!(lang, "practice-verdict-split-public"),
        Verdict::SplitWithin(Split::Ideburen) => t!(lang, "practice-verdict-split-ideburen"),
        Verdict::SplitWithin(Split::Both) => t!(lang, "practice-verdict-split-both"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::practice::{Reaction, Telling, Tone, Wording};
    use crate::text::has;

    #[test]
    fn every_line_has_its_wordings_in_every_language() {
        let mut families: Vec<String> = Vec::new();
        for reaction in Reaction::ALL {
            if reaction.is_toned() {
                families.extend(Tone::ALL.map(|tone| format!("reply-{}-{}", reaction.code(), tone.code())));
            } else {
                families.push(format!("reply-{}", reaction.code()));
            }
        }
        families.extend(Principle::ALL.map(|p| format!("tells-principle-{}", p.code())));
        families.extend(["pen", "anchor", "state", "motive", "limit"].map(|soft| format!("tells-soft-{soft}")));
        families.push("tells-promise".to_owned());
        let met = ["pen", "anchor", "state", "motive", "limit", "promise"];
        families.extend(met.map(|met| format!("tells-met-{met}")));
        families.extend(Telling::ALL.map(|t| format!("say-tell-{}", t.code())));
        families.extend(Wording::ALL.map(|w| format!("say-reword-{}", w.code())));
        families.extend(Principle::ALL.map(|p| format!("say-listen-about-{}", p.code())));
        let says = ["listen-open", "listen-leading", "pen", "propose-draft", "propose-final", "offer"];
        families.extend(says.map(|say| format!("say-{say}")));
        families.extend(crate::practice::Grievance::ALL.map(|g| format!("tells-grievance-{}", g.code())));
        families.extend(crate::practice::Otherwise::ALL.map(|way| format!("tells-otherwise-{}", way.code())));
        families.extend(["acknowledge", "listen-otherwise"].map(|say| format!("say-{say}")));
        let says = ["ask-promise", "ask-write", "ask-pen", "pause", "silence", "answer-yes", "answer-no"];
        families.extend(says.map(|say| format!("say-{say}")));
        for lang in Lang::ALL {
            for family in &families {
                for n in 1..=VARIANTS {
                    assert!(has(lang, &format!("{family}-{n}")), "{family}-{n} in {}", lang.tag());
                }
            }
        }
    }

    #[test]
    fn tenths_are_read_as_numbers() {
        assert_eq!(tenths(Lang::Sv, 5), "+0,5");
        assert_eq!(tenths(Lang::Sv, -10), "−1");
        assert_eq!(tenths(Lang::En, -13), "−1.3");
    }
}
