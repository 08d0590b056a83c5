//! The rules' things in words: errors, verdicts, readings, causes, names. Pure functions from a thing to a text,
//! shared by screens, terminals and documents. Calm words, and none that blames dissent.

mod figures;
pub(crate) mod follow;
pub(crate) mod leader;
pub(crate) mod plan;
mod readings;
mod table;
#[cfg(test)]
mod tests;

pub(crate) use figures::{number, percent, signed, why_votes};
pub(crate) use readings::{
    closeness, idea_verdict, option_letter, reading_question, reading_sentence, row_reading, subject_title,
    verdict_count, verdict_of, verdict_title,
};
pub(crate) use table::table_change;

use crate::rules::{
    Account, By, Cause, Clause, Deck, Entry, NAME_MAX, Party, Phase, Principle, RuleError, SeatId, Setup, SetupProblem,
    Step,
};
use crate::t;
use crate::text::{Lang, tr};

/// A party's name: *Offentlig*, *Idéburen*.
pub(crate) fn party(lang: Lang, party: Party) -> String {
    tr(lang, &format!("party-{}", party.code()))
}

/// A principle's name.
pub(crate) fn principle(lang: Lang, principle: Principle) -> String {
    tr(lang, &format!("principle-{}", principle.code()))
}

/// A phase's name.
pub(crate) fn phase(lang: Lang, phase: Phase) -> String {
    tr(lang, &format!("phase-{}", phase.code()))
}

/// Whom a promise binds: *Gemensamt*, *Offentligt*, *Idéburet*.
pub(crate) fn by(lang: Lang, by: By) -> String {
    t!(
        lang,
        match by {
            By::Joint => "by-joint",
            By::Public => "by-public",
            By::Ideburen => "by-ideburen",
        }
    )
}

/// A step's name.
pub(crate) fn step(lang: Lang, step: Step) -> String {
    tr(lang, &format!("step-{step:?}"))
}

/// What stands on the curtain while ballots are cast in a step; its name where none are.
pub(crate) fn curtain(lang: Lang, at: Step) -> String {
    match at {
        Step::FirstBallot => t!(lang, "curtain-waiting-first"),
        Step::SecondBallot => t!(lang, "curtain-waiting-second"),
        Step::Evaluation => t!(lang, "ideas-curtain"),
        Step::Referral => t!(lang, "curtain-waiting-referral"),
        Step::KeptBallot => t!(lang, "follow-curtain"),
        Step::Deal
        | Step::Vision
        | Step::Question
        | Step::Answers
        | Step::Promises
        | Step::FollowUp
        | Step::Situation
        | Step::Reveal
        | Step::Dialogue
        | Step::Outcome
        | Step::Reflection
        | Step::Ideas
        | Step::Gathering
        | Step::Harvest
        | Step::Event
        | Step::Homecoming
        | Step::Plan
        | Step::Signing
        | Step::Debrief => step(lang, at),
    }
}

/// Why an action is refused, and often what to do instead.
pub(crate) fn rule_error(lang: Lang, error: &RuleError) -> String {
    let key = error.key();
    match error {
        RuleError::WrongStep(at) => t!(lang, key, step = step(lang, *at)),
        RuleError::NoSuchSeat(seat)
        | RuleError::NotYourPen(seat)
        | RuleError::NotYourTile(seat)
        | RuleError::NotYourAsk(seat)
        | RuleError::SeatHasLeft(seat)
        | RuleError::SeatIsWaiting(seat)
        | RuleError::IsTakenOn(seat)
        | RuleError::SeatIsHere(seat) => t!(lang, key, seat = seat.to_string()),
        RuleError::WrongRows { given, wanted } => t!(lang, key, given = *given, wanted = *wanted),
        RuleError::RowIncomplete(row) | RuleError::TalkWithoutRating(row) => t!(lang, key, row = row + 1),
        RuleError::TooManyHands { row, counted, seats } => {
            t!(lang, key, row = row + 1, counted = *counted, seats = *seats)
        }
        RuleError::BallotsMissing(count) | RuleError::SeatsMissing(count) => t!(lang, key, count = *count),
        RuleError::StillObjected(count) => t!(lang, key, count = *count),
        RuleError::CardUnfinished(count) | RuleError::CommentsUnanswered(count) => {
            t!(lang, key, count = *count)
        }
        RuleError::TooManyOptions(most) | RuleError::WrongPrinciples(most) => t!(lang, key, most = *most),
        RuleError::BurdenTooGreat(most) => t!(lang, key, most = u32::from(*most)),
        RuleError::NoSuchOption(option) => t!(lang, key, option = option_letter(*option)),
        RuleError::TextTooLong(max) | RuleError::NoMoreIdeas(max) => t!(lang, key, max = *max),
        RuleError::TooFewLeft(least) => t!(lang, key, least = *least),
        RuleError::TableFull(most)
        | RuleError::NoMoreRounds(most)
        | RuleError::TooManyChanges(most)
        | RuleError::TooManyChosen(most) => {
            t!(lang, key, most = *most)
        }
        RuleError::NobodySpeaksFor(party) => {
            t!(lang, key, party = tr(lang, &format!("party-adjective-{}", party.code())))
        }
        RuleError::NoSuchRound(round) => t!(lang, key, round = round + 1),
        RuleError::NoMoreAgain(times) => t!(lang, key, times = u32::from(*times)),
        RuleError::WrongBallotMethod
        | RuleError::ObjectionTooEarly
        | RuleError::NoBase
        | RuleError::NoSuchCommitment
        | RuleError::NotYourPromise
        | RuleError::AskYourself
        | RuleError::AlreadyProposed
        | RuleError::AlreadyAgreed
        | RuleError::AlreadyAnswered
        | RuleError::TextMissing
        | RuleError::AlreadyTold
        | RuleError::NothingToTell
        | RuleError::StepFull
        | RuleError::AlreadyConsent
        | RuleError::NoSuchIdea
        | RuleError::IdeaNotOpen
        | RuleError::NotYourIdea
        | RuleError::NoIdeaYet
        | RuleError::NoSuchTile
        | RuleError::TileAside
        | RuleError::TileInHand
        | RuleError::AlreadyThere
        | RuleError::AlreadyAsked
        | RuleError::NoSuchAsk
        | RuleError::NoSuchMerge
        | RuleError::SameIdea
        | RuleError::NotGathered
        | RuleError::OthersGathered
        | RuleError::NotParked
        | RuleError::NotYoursToUnbind
        | RuleError::SeatCastsAgain
        | RuleError::NotCastAgain
        | RuleError::VoiceIsThere
        | RuleError::NoSuchCard
        | RuleError::CardWasPlayed
        | RuleError::NoCardLeft
        | RuleError::LeftOutAlready
        | RuleError::MethodIsThere
        | RuleError::NothingToMend
        | RuleError::NumberIsPromised
        | RuleError::NothingChosen
        | RuleError::NotYourSide(_)
        | RuleError::StanceMissing
        | RuleError::NothingChanged
        | RuleError::NoSuchComment
        | RuleError::NotAtStake
        | RuleError::NoSuchPlanRow
        | RuleError::NotADay
        | RuleError::NothingToUndo
        | RuleError::UndoAcrossReveal => t!(lang, key),
    }
}

/// What keeps a setup from being played, and what to do.
pub(crate) fn setup_problem(lang: Lang, problem: &SetupProblem) -> String {
    // In running text a side has the definite form.
    let side = |party: Party| tr(lang, &format!("forms-side-{}", party.code()));
    let adjective = |party: Party| tr(lang, &format!("party-adjective-{}", party.code()));
    match problem {
        SetupProblem::TooFewSeats => t!(lang, "setup-problem-too-few-seats"),
        SetupProblem::TooManySeats => t!(lang, "setup-problem-too-many-seats"),
        SetupProblem::OrganisationMissing { seat } => {
            t!(lang, "setup-problem-organisation-missing", seat = seat + 1)
        }
        SetupProblem::TextTooLong { seat } => {
            t!(lang, "setup-problem-text-too-long", seat = seat + 1, max = NAME_MAX)
        }
        SetupProblem::NobodySpeaksFor(party) => {
            t!(lang, "setup-problem-nobody-speaks-for", side = side(*party))
        }
        SetupProblem::NoRoleFor(party) => t!(lang, "setup-problem-no-role-for", side = side(*party)),
        SetupProblem::NoAgreement => t!(lang, "setup-problem-no-agreement"),
        SetupProblem::NoRounds => t!(lang, "setup-problem-no-rounds"),
        SetupProblem::NoCardFor { round } => t!(lang, "setup-problem-no-card-for", round = round + 1),
        SetupProblem::NoChairDeal { organisation, seats, lack } => t!(
            lang,
            "setup-problem-no-chair-deal",
            organisation = isolated(organisation),
            seats = seats.len(),
            lack = *lack,
        ),
        SetupProblem::NoTileFor(party) => t!(lang, "setup-problem-no-tile-for", party = adjective(*party)),
        SetupProblem::NoSuchTile { place } => t!(lang, "setup-problem-no-such-tile", place = place + 1),
    }
}

/// A commitment's short name; for one in the table's own words, the words.
pub(crate) fn clause_title<'a>(lang: Lang, deck: &'a Deck, clause: &'a Clause) -> &'a str {
    match clause {
        Clause::Deck(at) => deck.commitments.get(*at).map_or("", |commitment| commitment.title.get(lang.tag())),
        Clause::Own { text, .. } => text,
    }
}

/// A commitment in full.
pub(crate) fn clause_text<'a>(lang: Lang, deck: &'a Deck, clause: &'a Clause) -> &'a str {
    match clause {
        Clause::Deck(at) => deck.commitments.get(*at).map_or("", |commitment| commitment.text.get(lang.tag())),
        Clause::Own { text, .. } => text,
    }
}

/// What a seat is called: its people with their organisation, or the organisation alone.
pub(crate) fn seat_name(lang: Lang, setup: &Setup, seat: SeatId) -> String {
    let Some(found) = setup.seats.get(seat.index()) else {
        return t!(lang, "seat-number", seat = seat.to_string());
    };
    let (person, organisation) = (isolated(&found.person), isolated(&found.organisation.name));
    match (person.is_empty(), organisation.is_empty()) {
        (true, true) => t!(lang, "seat-number", seat = seat.to_string()),
        (true, false) => organisation,
        (false, true) => person,
        (false, false) => format!("{person}, {organisation}"),
    }
}

/// A line that answers "why?": round, cause and signed change. An entry that was cut off at the end of the scale
/// says so.
pub(crate) fn cause(lang: Lang, deck: &Deck, entry: &Entry) -> String {
    let tag = lang.tag();
    let event_title = |event: usize| deck.events.get(event).map_or("", |card| card.title.get(tag));
    let cause = match &entry.cause {
        Cause::Option { card, option } => {
            let card = deck.cards.get(*card);
            let option = card.and_then(|card| card.options.get(usize::from(*option)));
            t!(
                lang,
                "cause-option",
                option = option.map_or("", |option| option.title.get(tag)),
                card = card.map_or("", |card| card.title.get(tag)),
            )
        }
        Cause::Commitment { commitment } => {
            t!(lang, "cause-commitment", title = clause_title(lang, deck, &Clause::Deck(*commitment)))
        }
        Cause::PenCrossed => t!(lang, "cause-pen-crossed"),
        Cause::Told => t!(lang, "cause-told"),
        Cause::CommentsAnswered => t!(lang, "cause-comments-answered"),
        Cause::BothOffered => t!(lang, "cause-both-offered"),
        Cause::Adopted => t!(lang, "cause-adopted"),
        Cause::AskedAgain { by: Party::Public } => t!(lang, "cause-asked-again-public"),
        Cause::AskedAgain { by: Party::Ideburen } => t!(lang, "cause-asked-again-ideburen"),
        Cause::Event { event, kept: true } => t!(lang, "cause-event-kept", event = event_title(*event)),
        Cause::Event { event, kept: false } => t!(lang, "cause-event-not-kept", event = event_title(*event)),
        Cause::Objection => t!(lang, "cause-objection"),
        Cause::FollowedUp { promise, kept } => {
            let key = if *kept { "cause-followed-kept" } else { "cause-followed-not-kept" };
            t!(lang, key, promise = promise + 1)
        }
        Cause::IdeaConsent { idea } => t!(lang, "cause-idea-consent", idea = idea + 1),
        Cause::TileAskedAgain { by: Party::Public, idea } => {
            t!(lang, "cause-tile-asked-again-public", idea = idea + 1)
        }
        Cause::TileAskedAgain { by: Party::Ideburen, idea } => {
            t!(lang, "cause-tile-asked-again-ideburen", idea = idea + 1)
        }
    };
    let (round, change) = (entry.round + 1, signed(entry.made));
    if entry.made == entry.wanted {
        t!(lang, "cause-line", round = round, cause = cause, change = change)
    } else {
        let wanted = signed(entry.wanted);
        t!(lang, "cause-line-clamped", round = round, cause = cause, change = change, wanted = wanted)
    }
}

/// What an entry of the ledger is about: a principle's name, or trust.
pub(crate) fn account(lang: Lang, account: Account) -> String {
    match account {
        Account::Principle(of) => principle(lang, of),
        Account::Trust => t!(lang, "trust"),
    }
}

/// `text` between isolation marks where it holds letters that run from right to left, so that it cannot turn the
/// words around it. Others are left alone: the marks are invisible, and a nuisance in searches.
pub(crate) fn isolated(text: &str) -> String {
    let turns = |c: char| {
        matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'
            | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    if text.chars().any(turns) {
        // Marks that end the isolation of the text around this one would let the text out again.
        let inner: String =
            text.chars().filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')).collect();
        format!("\u{2068}{inner}\u{2069}")
    } else {
        text.to_owned()
    }
}
