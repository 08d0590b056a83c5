//! What helps the process leader: the opening, a script for each step, hard moments, the closing conversation and the time.

use super::{clause_title, subject_title};
use crate::rules::{
    Clause, DebriefView, Deck, LetIn, RoomView, RoundKind, Saving, Setup, Shift, Step, TimePlan, WidestVote,
};
use crate::t;
use crate::text::{Lang, tr};

/// What stands on the desk for a step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Script {
    /// One sentence to say aloud.
    pub(crate) say: String,
    /// What happens in the step.
    pub(crate) now: String,
    /// What to look out for.
    pub(crate) look: String,
}

/// The script of a step in a round of a kind.
pub(crate) fn script(lang: Lang, step: Step, kind: &RoundKind) -> Script {
    // Roles and tiles are dealt in steps of the same name.
    let variant = match kind {
        RoundKind::Idea if step == Step::Deal => "-ideas",
        RoundKind::FollowUp if step == Step::Deal => "-follow",
        _ => "",
    };
    let part = |part: &str| tr(lang, &format!("leader-{step:?}{variant}-{part}"));
    Script { say: part("say"), now: part("now"), look: part("look") }
}

/// How long a step usually takes, in a sentence.
pub(crate) fn usual_minutes(lang: Lang, seconds: u32) -> String {
    t!(lang, "leader-usual", minutes = (seconds + 30) / 60)
}

/// A moment that is hard to lead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum HardMoment {
    /// One person takes all the room.
    Dominates,
    /// Nobody says anything.
    Silence,
    /// A participant gets angry.
    Anger,
    /// Trust is at 0 to 2.
    LowTrust,
    /// Everybody agrees before anybody has asked.
    QuickYes,
    /// Everything falls on money.
    Money,
    /// Two people in the room are in conflict for real.
    RealConflict,
    /// A participant has to step out of the role.
    OutOfRole,
}

impl HardMoment {
    /// All, in the order they stand on the page.
    pub(crate) const ALL: [HardMoment; 8] = [
        HardMoment::Dominates,
        HardMoment::Silence,
        HardMoment::Anger,
        HardMoment::LowTrust,
        HardMoment::QuickYes,
        HardMoment::Money,
        HardMoment::RealConflict,
        HardMoment::OutOfRole,
    ];

    fn code(self) -> &'static str {
        match self {
            HardMoment::Dominates => "dominates",
            HardMoment::Silence => "silence",
            HardMoment::Anger => "anger",
            HardMoment::LowTrust => "trust",
            HardMoment::QuickYes => "quick",
            HardMoment::Money => "money",
            HardMoment::RealConflict => "conflict",
            HardMoment::OutOfRole => "role",
        }
    }

    /// The moment that the game itself shows, where it shows one: trust that has almost run out.
    pub(crate) fn shown_by(room: &RoomView) -> Option<HardMoment> {
        (room.values.trust <= 2 && !room.step.is_closing()).then_some(HardMoment::LowTrust)
    }
}

/// What can be done in a hard moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct HardPage {
    /// What it is called.
    pub(crate) title: String,
    /// How it shows.
    pub(crate) see: String,
    /// What one can say.
    pub(crate) say: String,
    /// What one can do.
    pub(crate) does: String,
}

/// The page of a hard moment.
pub(crate) fn hard_moment(lang: Lang, moment: HardMoment) -> HardPage {
    let part = |part: &str| tr(lang, &format!("leader-hard-{}-{part}", moment.code()));
    HardPage { title: part("title"), see: part("see"), say: part("say"), does: part("do") }
}

/// The opening before the first round.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Opening {
    /// One sentence to say aloud.
    pub(crate) say: String,
    /// Why we are here.
    pub(crate) purpose: String,
    /// The rules of conversation.
    pub(crate) rules: [String; 4],
    /// What changing chairs means.
    pub(crate) chairs: String,
    /// How one steps out of a role.
    pub(crate) out: String,
}

/// The opening before the first round.
pub(crate) fn opening(lang: Lang) -> Opening {
    Opening {
        say: t!(lang, "leader-opening-say"),
        purpose: t!(lang, "leader-opening-purpose"),
        rules: [1, 2, 3, 4].map(|rule| tr(lang, &format!("leader-opening-rule-{rule}"))),
        chairs: t!(lang, "leader-opening-chairs"),
        out: t!(lang, "leader-opening-out"),
    }
}

/// One of the four steps of the closing conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DebriefStep {
    /// The question.
    pub(crate) title: String,
    /// What to ask.
    pub(crate) ask: String,
    /// What the table itself has shown.
    pub(crate) notes: Vec<String>,
    /// Questions of the cards that were played, each card's under a heading.
    pub(crate) questions: Vec<(String, Vec<String>)>,
}

/// The closing conversation in four steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct DebriefPage {
    /// How it felt, what happened, why, and what we do on Monday.
    pub(crate) steps: [DebriefStep; 4],
    /// How everybody leaves their role.
    pub(crate) out: String,
}

/// The closing conversation of a game.
pub(crate) fn debrief(lang: Lang, deck: &Deck, room: &RoomView, view: &DebriefView) -> DebriefPage {
    let step = |step: u8, notes: Vec<String>| DebriefStep {
        title: tr(lang, &format!("debrief-step-{step}")),
        ask: tr(lang, &format!("debrief-step-{step}-ask")),
        notes,
        questions: Vec::new(),
    };
    let widest = view.widest.as_ref().map(|vote| widest_vote(lang, deck, room, vote));
    let asked = view.most_asked.as_ref().map(|asked| {
        let stands = if asked.adopted { "debrief-most-asked-adopted" } else { "debrief-most-asked-open" };
        format!("{} {}", most_asked(lang, deck, &asked.clause, asked.times), t!(lang, stands))
    });
    let why = asked.into_iter().chain(view.let_in.iter().map(|choice| let_in(lang, deck, choice))).collect();
    DebriefPage {
        steps: [
            step(1, Vec::new()),
            step(2, widest.into_iter().collect()),
            DebriefStep { questions: card_questions(lang, deck, &view.cards), ..step(3, why) },
            step(4, Vec::new()),
        ],
        out: t!(lang, "debrief-out"),
    }
}

fn card_questions(lang: Lang, deck: &Deck, cards: &[usize]) -> Vec<(String, Vec<String>)> {
    let cards = cards.iter().filter_map(|&card| deck.cards.get(card));
    let asked = cards.filter(|card| !card.leading.debrief.is_empty());
    asked
        .map(|card| {
            let title = t!(lang, "debrief-card-questions", card = card.title.get(lang.tag()));
            (title, card.leading.debrief.iter().map(|question| question.get(lang.tag()).to_owned()).collect())
        })
        .collect()
}

/// How far civil society is let in by a way forward that was adopted, in a sentence without judgement.
pub(crate) fn let_in(lang: Lang, deck: &Deck, choice: &LetIn) -> String {
    let option = deck.cards.get(choice.card).and_then(|card| card.options.get(usize::from(choice.option)));
    let title = option.map_or("", |option| option.title.get(lang.tag()));
    let level = tr(lang, &format!("level-{}", choice.level.code()));
    match choice.stage {
        Some(stage) => {
            let stage = tr(lang, &format!("stage-{}", stage.code()));
            t!(lang, "debrief-let-in-stage", option = title, level = level, stage = stage)
        }
        None => t!(lang, "debrief-let-in", option = title, level = level),
    }
}

fn widest_vote(lang: Lang, deck: &Deck, room: &RoomView, vote: &WidestVote) -> String {
    let card = deck.cards.get(vote.card).map_or("", |card| card.title.get(lang.tag()));
    let subject = subject_title(lang, deck, vote.card, &room.agreement, vote.row.subject);
    t!(lang, "debrief-widest", round = vote.round + 1, card = card, subject = subject)
}

fn most_asked(lang: Lang, deck: &Deck, clause: &Clause, times: usize) -> String {
    t!(lang, "debrief-most-asked", times = times, clause = clause_title(lang, deck, clause))
}

/// What something would save or cost, in a line for the desk.
pub(crate) fn saving(lang: Lang, setup: &Setup, saving: &Saving) -> String {
    let what = match saving.shift {
        Shift::WithoutReflection => t!(lang, "time-without-reflection"),
        Shift::WithoutEvent => t!(lang, "time-without-event"),
        Shift::RaiseHands => t!(lang, "time-raise-hands"),
        Shift::GoHome => t!(lang, "time-go-home"),
        Shift::OneMore(like) => {
            let kind = setup.programme.rounds.get(like).map_or("situation", |round| round.kind.code());
            tr(lang, &format!("time-one-more-{kind}"))
        }
    };
    let minutes = whole_minutes(saving.seconds);
    let key = if saving.seconds < 0 { "time-costs" } else { "time-saves" };
    t!(lang, key, what = what, minutes = minutes.abs().max(1))
}

/// How the game stands against its planned end; `None` where no end was planned.
pub(crate) fn lateness(lang: Lang, plan: &TimePlan) -> Option<String> {
    let minutes = whole_minutes(plan.late?);
    Some(match minutes {
        -2..=2 => t!(lang, "time-on-time"),
        late if late > 0 => t!(lang, "time-late", minutes = late),
        early => t!(lang, "time-early", minutes = early.abs()),
    })
}

/// How much is left, in a sentence.
pub(crate) fn time_left(lang: Lang, plan: &TimePlan) -> String {
    t!(lang, "time-left", minutes = whole_minutes(i64::from(plan.left)).max(1))
}

fn whole_minutes(seconds: i64) -> i64 {
    (seconds + 30 * seconds.signum()) / 60
}
